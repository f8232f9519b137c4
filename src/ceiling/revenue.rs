//! A revenue ceiling (omzetplafond): a maximum, not a sum that is paid in any case.

use crate::unit::{Cents, Fault, round};

/// Agreed volume times price: an exact product.
///
/// Source: TBHF21-3.9, section 3.
///
/// # Errors
/// [`Fault::OutOfRange`] when the product is no amount.
pub fn ceiling(volume: i128, price: Cents) -> Result<Cents, Fault> {
    Cents::from_wide(round::product(volume, price.wide()).ok_or(Fault::OutOfRange)?)
}

/// The ceiling with what was recorded as moved here and away from here.
///
/// Source: TBHF21-3.10 and TBHF21-3.11, section 3.
///
/// # Errors
/// [`Fault::OutOfRange`] when the result is no amount.
#[inline]
pub fn after_transfers(ceiling: Cents, moved_in: Cents, moved_out: Cents) -> Result<Cents, Fault> {
    // Three amounts stay far inside 128 bits: only the result is checked.
    Cents::from_wide(ceiling.wide().wrapping_add(moved_in.wide()).wrapping_sub(moved_out.wide()))
}

/// What of a fee is payable while there is `room` under the ceiling: never more than the room, never less than
/// nothing. The rest is above the ceiling.
///
/// Source: TBHF21-3.10, section 3.
#[inline]
#[must_use]
pub fn payable(fee: Cents, room: Cents) -> Cents {
    fee.min(room.max(Cents::ZERO))
}
