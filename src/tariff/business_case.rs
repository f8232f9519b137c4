//! The business case: what it costs to get used to another way of working, and when it is earned back.
//!
//! Source: SPC-2.19 and SPC-2.21 (stepwise plan for contracting, step 2).

use crate::unit::{Cents, Fault, Rounding, round};

const MILLION: i128 = 1_000_000;
const MONTHS_PER_YEAR: i32 = 12;

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

/// How many months there are before a year, both counted from 1.
#[must_use]
pub fn months_before(year: i16) -> i32 {
    i32::from(year).wrapping_sub(1).wrapping_mul(MONTHS_PER_YEAR)
}

/// Whether a month belongs to a year, both counted from 1.
#[must_use]
pub fn is_month_of(year: i16, month: i16) -> bool {
    let place = i32::from(month).wrapping_sub(months_before(year));
    (1..=MONTHS_PER_YEAR).contains(&place)
}

/// After how many months what was spent is earned back: in year 0 at once, otherwise in year `year`, before which
/// `owed` was still to be earned back and in which `net` came in, evenly over the year. A month that earns back a part
/// counts as a whole.
///
/// Source: SPC-2.21.
///
/// # Errors
/// [`Fault::ZeroDenominator`] when nothing came in; [`Fault::OutOfRange`] never in practice.
pub fn payback_months(year: i16, owed: i128, net: i128) -> Result<i32, Fault> {
    if year == 0 {
        return Ok(0);
    }
    let months = round::scale(owed, i128::from(MONTHS_PER_YEAR), net, Rounding::Ceiling)?;
    i32::try_from(months).ok().and_then(|months| months.checked_add(months_before(year))).ok_or(Fault::OutOfRange)
}
