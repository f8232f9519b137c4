//! Fees per unit: a number of things at an amount for each.

use crate::unit::{Cents, Fault, Rounding, round};

/// `number × amount`, exact. It may lie outside the range of an amount: whoever gives it as one checks that.
///
/// Source: TBHF21-3.9, section 3 (volume × price); TTCI20-4.1, section 4 (surcharge × expected number); OI22-4.2,
/// section 4 (rate × enrolled insured).
///
/// # Errors
/// [`Fault::OutOfRange`] when the product leaves 128 bits, which no two quantities reach.
#[inline]
pub fn fee(number: i128, amount: Cents) -> Result<i128, Fault> {
    round::product(number, amount.wide()).ok_or(Fault::OutOfRange)
}

/// A lump sum: a fee per unit and an amount that is paid once. Exact, and like [`fee`] not yet in the range of an
/// amount.
///
/// Source: TTCI20-4.1, sections 1 and 4 (surcharge × expected number + start-up compensation).
///
/// # Errors
/// As [`fee`].
#[inline]
pub fn lump_sum(number: i128, amount: Cents, once: Cents) -> Result<i128, Fault> {
    fee(number, amount)?.checked_add(once.wide()).ok_or(Fault::OutOfRange)
}

/// What of a claim is payable at a tariff per unit: never more than the tariff allows, less when less is claimed.
///
/// Source: TTCI20-4.4, sections 3 and 4 (drugs at the tariff of the hospital pharmacy policy).
///
/// # Errors
/// As [`fee`]; and [`Fault::OutOfRange`] when the tariff is negative and the product, which is then the lesser, is no
/// amount.
#[inline]
pub fn payable(claimed: Cents, number: i128, tariff: Cents) -> Result<Cents, Fault> {
    Cents::from_wide(claimed.wide().min(fee(number, tariff)?))
}

/// The amount for one of `number` units, rounded once.
///
/// Source: TTCI20-4.9, section 4 (mean cost of an administration).
///
/// # Errors
/// [`Fault::ZeroDenominator`] for a mean over nothing.
pub fn mean(total: Cents, number: i128, mode: Rounding) -> Result<Cents, Fault> {
    total.scale(1, number, mode)
}
