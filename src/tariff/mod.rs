//! Tariffs: small exact functions over valid quantities, each rounding once where its rule says so.
//!
//! They know no facts and no policy: a policy's formulas and the claims procedure call the same functions.

pub mod bundle;
pub mod business_case;
pub mod index;
pub mod instalment;
pub mod model;
pub mod per_insured;
pub mod per_unit;
pub mod present_value;
pub mod savings;
pub mod share;
pub mod term;
pub mod volume;
