//! A part of an amount by an exact share.

use crate::unit::{Cents, Fault, Rounding};

/// `amount × numerator / denominator`, rounded once.
///
/// Source: TBHF21-4.13, section 4 (transformation funds pro rata to market share); OI22-4.5, section 4 (growth room);
/// OI22-B1.31, annex 1 (days present in a quarter); OI22-B3.24, annex 3 (assumed share of frail elderly).
///
/// # Errors
/// [`Fault::ZeroDenominator`] for a share of nothing, [`Fault::OutOfRange`] when the part is no amount.
pub fn pro_rata(amount: Cents, numerator: i128, denominator: i128, mode: Rounding) -> Result<Cents, Fault> {
    amount.scale(numerator, denominator, mode)
}
