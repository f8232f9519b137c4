//! Texts of the facts of MSZ24, in the order of the specification: a file for each part of the document that a
//! fact belongs to first.
//!
//! For every fact what it means, its unit, whether a person attests it and, where that has a meaning of its own, what
//! its absence says, in English and in Dutch. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

mod admission;
mod aims;
mod annex_3;
mod conditions;
mod digital;
mod procedure;
mod rehabilitation;
mod right_care;
mod volume;

use crate::policy::joined;
use crate::policy::text::FactText;

/// Description and unit of each fact.
pub static FACT_TEXTS: [FactText; 391] = joined(&[
    &aims::FACT_TEXTS,
    &digital::FACT_TEXTS,
    &right_care::FACT_TEXTS,
    &admission::FACT_TEXTS,
    &volume::FACT_TEXTS,
    &procedure::FACT_TEXTS,
    &conditions::FACT_TEXTS,
    &annex_3::FACT_TEXTS,
    &rehabilitation::FACT_TEXTS,
]);
