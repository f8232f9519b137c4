//! Indexation: an amount that rises or falls by a rate.

use crate::unit::{Cents, Fault, Rounding};

const MILLION: i128 = 1_000_000;

/// `previous × (1 000 000 + index) / 1 000 000`, rounded once; the index in parts per million.
///
/// Source: OI22-4.6, section 4 (indexation of negotiable tariffs).
///
/// # Errors
/// [`Fault::OutOfRange`] when the result is no amount.
pub fn indexed(previous: Cents, index_ppm: i128, mode: Rounding) -> Result<Cents, Fault> {
    previous.scale(MILLION.checked_add(index_ppm).ok_or(Fault::OutOfRange)?, MILLION, mode)
}
