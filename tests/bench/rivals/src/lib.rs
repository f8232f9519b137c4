//! What the comparisons have in common: rounds in which all take turns, and a count of allocations.

pub mod allocations;
pub mod random;
pub mod rounds;
