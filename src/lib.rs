//! regelkern ("rule kernel") decides, for Dutch care contracts, who is eligible, what a claim pays and why.
//!
//! The core keeps no state, reads no clock, does no I/O, allocates nothing, uses no floating point and never panics.
//! Every answer names the rule that decided it; every rule names the paragraph of the policy it comes from.
//!
//! Data flows one way, and the rooms of the crate say so; a room uses only rooms to its left:
//!
//! ```text
//! limit · unit · criteria · tariff · ceiling · policy · pack · input · verdict · claim · vektis · json
//! ```
//!
//! * [`mod@unit`] quantities: cents, rates, dates, periods, codes; the only division;
//! * [`criteria`] facts, rules as data, the three-valued evaluator;
//! * [`tariff`] and [`ceiling`] small exact functions over valid quantities;
//! * [`policy`] one room per document: its facts, rules and formulas;
//! * `pack` policies that are loaded at run time;
//! * [`input`] raw values become valid ones, once;
//! * [`verdict`] and [`claim`] what a claim line pays, why, and what it books;
//! * `vektis` and `json` the text doors.
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
// Sources of panics, each by name: the claim of the library is that it has none.
#![deny(
    clippy::indexing_slicing,       // an index out of bounds panics: use get()
    clippy::arithmetic_side_effects, // overflow panics or wraps: use checked or, where it cannot happen, wrapping
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::todo,
    clippy::unimplemented,
    clippy::string_slice            // a cut inside a character panics
)]
// Sources of wrong cents.
#![deny(
    clippy::float_arithmetic,       // no float holds a cent
    clippy::integer_division        // the only division is in unit::round
)]

#[cfg(any(feature = "generators", test))]
extern crate std;

pub mod ceiling;
pub mod claim;
pub mod criteria;
pub mod input;
#[cfg(feature = "json")]
pub mod json;
pub mod limit;
#[cfg(feature = "pack")]
pub mod pack;
pub mod policy;
pub mod tariff;
pub mod unit;
#[cfg(feature = "vektis")]
pub mod vektis;
pub mod verdict;

/// The examples of the README.
#[cfg(all(doctest, feature = "texts"))]
#[doc = include_str!("../README.md")]
pub struct ReadMe;
