//! A yearly amount in equal instalments that add up to it.

use crate::unit::{Cents, Fault, Rounding};

/// Instalment `number` of `count`, from 1: the difference of two cumulative amounts, each rounded once, so that the
/// instalments add up to the yearly amount exactly.
///
/// Source: OI22-B1.31, annex 1 (a yearly chain tariff, paid per quarter).
///
/// # Errors
/// [`Fault::ZeroDenominator`] for a count of zero, [`Fault::OutOfRange`] when a result is no amount.
pub fn instalment(yearly: Cents, number: i128, count: i128, mode: Rounding) -> Result<Cents, Fault> {
    let before = number.checked_sub(1).ok_or(Fault::OutOfRange)?;
    yearly.scale(number, count, mode)?.minus(yearly.scale(before, count, mode)?)
}
