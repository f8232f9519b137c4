//! A revenue ceiling (omzetplafond): a maximum, not a sum that is paid in any case.

use crate::tariff::per_unit;
use crate::unit::{Cents, Fault};

/// Agreed volume times price: an exact product.
///
/// Source: TBHF21-3.9, section 3; OI22-B2.19, annex 2.
///
/// # Errors
/// [`Fault::OutOfRange`] when the product is no amount.
pub fn ceiling(volume: i128, price: Cents) -> Result<Cents, Fault> {
    Cents::from_wide(per_unit::fee(volume, price)?)
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
/// Source: TBHF21-3.10, section 3; OI22-4.2, section 4; OI22-B2.19 and OI22-B2.20, annex 2; OI22-B3.28, annex 3.
#[inline]
#[must_use]
pub fn payable(fee: Cents, room: Cents) -> Cents {
    fee.min(room.max(Cents::ZERO))
}

/// What of a claim lies under the ceiling when `delivered` was counted before it: the part of the claim between the two
/// counts that the ceiling covers. A claim that crosses the ceiling is split; a credit gives back what its debit was
/// paid. Whatever the order of the claims, together they are paid what was delivered, up to the ceiling.
///
/// Source: MSZ24-8.6, section 8.
///
/// # Errors
/// [`Fault::OutOfRange`] when the count after the claim is no amount.
pub fn under(ceiling: Cents, delivered: Cents, claim: Cents) -> Result<Cents, Fault> {
    delivered.plus(claim)?.min(ceiling).minus(delivered.min(ceiling))
}
