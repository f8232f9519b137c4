//! The business case: what it costs to get used to another way of working, and when it is earned back.
//!
//! Source: SPC-2.19 and SPC-2.21 (stepwise plan for contracting, step 2).

use crate::unit::{Cents, Fault, Rounding, round};

const MILLION: i128 = 1_000_000;
const MONTHS_PER_YEAR: i128 = 12;

/// The extra cost of the months of a year in which people still have to get used to the work: a premium on the
/// structural cost of a month, in parts per million, here added up over the months. One rounding.
///
/// Source: SPC-2.19.
///
/// # Errors
/// [`Fault::OutOfRange`] when it is no amount.
pub fn run_in(month: Cents, premiums_ppm: i128) -> Result<Cents, Fault> {
    month.scale(premiums_ppm, MILLION, Rounding::HalfAway)
}

/// The year, from 1, that a month belongs to.
///
/// # Errors
/// [`Fault::OutOfRange`] never in practice.
pub fn year_of_month(month: i128) -> Result<i128, Fault> {
    round::divide(month, MONTHS_PER_YEAR, Rounding::Ceiling)
}

/// After how many months what was spent is earned back: in year 0 at once, otherwise in year `year`, before which
/// `owed` was still to be earned back and in which `net` came in, evenly over the year. A month that earns back a part
/// counts as a whole.
///
/// Source: SPC-2.21.
///
/// # Errors
/// [`Fault::ZeroDenominator`] when nothing came in; [`Fault::OutOfRange`] never in practice.
pub fn payback_months(year: i128, owed: i128, net: i128) -> Result<i128, Fault> {
    if year == 0 {
        return Ok(0);
    }
    let before =
        year.checked_sub(1).and_then(|years| round::product(years, MONTHS_PER_YEAR)).ok_or(Fault::OutOfRange)?;
    let months = round::scale(owed, MONTHS_PER_YEAR, net, Rounding::Ceiling)?;
    before.checked_add(months).ok_or(Fault::OutOfRange)
}
