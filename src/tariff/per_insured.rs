//! A tariff per enrolled insured: from an agreed funding, and back to an amount.
//!
//! Such a tariff may be finer than a cent. It is counted in *units*, of which `scale` make one eurocent: 1 for whole
//! cents, 100 for hundredths of a cent, 10 000 for micro-euro.

use crate::unit::{Cents, Fault, Rounding, round};

/// The tariff, in units per enrolled insured per claim period, that spreads a yearly funding: `funding × scale /
/// (insured × periods)`, rounded once.
///
/// Source: OI22-4.1, section 4 (agreed funding converted to a tariff per enrolled insured).
///
/// # Errors
/// [`Fault::ZeroDenominator`] without insured or periods, [`Fault::OutOfRange`] when a product leaves 128 bits.
pub fn units(funding: Cents, scale: i128, insured: i128, periods: i128, mode: Rounding) -> Result<i128, Fault> {
    round::scale(funding.wide(), scale, round::product(insured, periods).ok_or(Fault::OutOfRange)?, mode)
}

/// The amount for a number of insured: `units × insured / scale`, rounded once per claim.
///
/// Source: OI22-4.3, section 4.
///
/// # Errors
/// [`Fault::ZeroDenominator`] for a scale of zero, [`Fault::OutOfRange`] when the result is no amount.
pub fn amount(units: i128, scale: i128, insured: i128, mode: Rounding) -> Result<Cents, Fault> {
    Cents::from_wide(round::scale(units, insured, scale, mode)?)
}
