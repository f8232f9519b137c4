//! The C interface of regelkern: the only crate with unsafe code.
//!
//! Every exported function turns pointers into values ([`memory`]), asks the core, and turns the answer into a plain
//! struct ([`types`]). `include/regelkern.h` is generated from the documentation here; it is written for a C programmer
//! and says, for the library as a whole, what a pointer must be, so that the single functions need not.
#![cfg_attr(not(test), no_std)]
#![deny(unsafe_op_in_unsafe_fn)]
#![deny(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::float_arithmetic,
    clippy::undocumented_unsafe_blocks
)]
// The names are those of C.
#![allow(non_camel_case_types)]
// The head of the generated header states the contract of all pointers.
#![allow(clippy::missing_safety_doc)]

pub mod by_rules;
pub mod catalogue;
pub mod claims;
pub mod codes;
pub mod facts;
#[cfg(feature = "json")]
pub mod json;
pub mod memory;
pub mod numbers;
#[cfg(feature = "pack")]
pub mod pack;
#[cfg(not(test))]
mod panic;
pub mod related;
pub mod status;
#[cfg(feature = "texts")]
pub mod text;
pub mod types;
pub mod version;
