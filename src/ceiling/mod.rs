//! Ceilings: what stays payable under a maximum, and how parts of one agreement help each other out.

pub mod revenue;
pub mod set_off;
