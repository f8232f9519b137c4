//! Texts of the rules of MSZ24, in the order of [`super::rules::RULES`]: a file for each part of the document.
//!
//! For every rule its title, what follows from it and how the policy document was read, in English and in Dutch,
//! with the readings that were considered and not chosen. People read these texts and no decision does: a build for
//! a device leaves them out, and its results stay the same.

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
use crate::policy::text::RuleText;

/// Title, effect and interpretation of each rule.
pub static RULE_TEXTS: [RuleText; 254] = joined(&[
    &aims::RULE_TEXTS,
    &digital::RULE_TEXTS,
    &right_care::RULE_TEXTS,
    &admission::RULE_TEXTS,
    &volume::RULE_TEXTS,
    &procedure::RULE_TEXTS,
    &conditions::RULE_TEXTS,
    &annex_3::RULE_TEXTS,
    &rehabilitation::RULE_TEXTS,
]);
