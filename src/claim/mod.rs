//! Claims: a pure function from contract, state and claim line to a verdict and a new state.

mod adjudicate;
pub mod by_rules;
pub mod related;
mod state;

pub use adjudicate::{adjudicate, adjudicate_batch, adjudicate_into};
pub use state::{InsuredState, STATE_VERSION, State};
