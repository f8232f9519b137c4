//! A second reading of the specification, to compare regelkern with: slow, obvious, exact fractions of big integers.
//!
//! It reads the published texts of the rules themselves (`tests/data/spec/*.toml`), in the language in which they are
//! written; what a rule says in prose is transcribed into that language in `rules/`. It shares no code with regelkern;
//! only `src/main.rs`, the comparison, knows both.

pub mod claims;
pub mod document;
pub mod evaluate;
pub mod language;
pub mod procedure;
pub mod value;
