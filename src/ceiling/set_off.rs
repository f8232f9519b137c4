//! Set-off (substitutie) at year close: unused room of one part covers the overrun of another.
//!
//! Each part uses its own ceiling first, so two aggregates — this arrangement and all others — give one result:
//! together they get `min(realised together, ceilings together)`.

use crate::unit::{Cents, Fault};

/// The ceilings after transfers and the realised amounts of a year.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Ceiling of this arrangement.
    pub own_ceiling: Cents,
    /// Ceilings of all other parts together.
    pub other_ceiling: Cents,
    /// What this arrangement earned before its ceiling.
    pub own_realised: Cents,
    /// What the other parts realised before their ceilings.
    pub other_realised: Cents,
}

/// What this arrangement gets in the end.
///
/// Source: TBHF21-3.11, sections 1 and 3.
///
/// # Errors
/// [`Fault::OutOfRange`] when a sum is no amount.
pub fn final_own(parts: &Parts) -> Result<Cents, Fault> {
    shared(parts.own_realised, parts.own_ceiling, parts.other_ceiling, parts.other_realised)
}

/// What the other parts get in the end.
///
/// Source: TBHF21-3.11, sections 1 and 3.
///
/// # Errors
/// [`Fault::OutOfRange`] when a sum is no amount.
pub fn final_other(parts: &Parts) -> Result<Cents, Fault> {
    shared(parts.other_realised, parts.other_ceiling, parts.own_ceiling, parts.own_realised)
}

fn shared(mine: Cents, my_ceiling: Cents, their_ceiling: Cents, theirs: Cents) -> Result<Cents, Fault> {
    let unused = their_ceiling.minus(theirs)?.max(Cents::ZERO);
    Ok(mine.min(my_ceiling.plus(unused)?))
}
