//! The term of an arrangement, cut into contract years.

use crate::limit::CONTRACT_YEARS;
use crate::unit::{Date, Fault, Period};

const MONTHS_PER_YEAR: i32 = 12;

/// The contract years from a first day on. Contract year `k` is
/// `[add_months(start, 12·(k−1)), add_months(start, 12·k))`, always counted from the start, so that a 29 February
/// does not drift.
///
/// Source: TBHF21-3.8, sections 3 and 4 (term of three years).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    bounds: [Date; CONTRACT_YEARS + 1],
}

impl Term {
    /// The term that begins on `start`.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when a bound lies outside the calendar's range.
    pub fn new(start: Date) -> Result<Self, Fault> {
        let mut bounds = [start; CONTRACT_YEARS + 1];
        let mut months = 0_i32;
        for bound in &mut bounds {
            *bound = start.add_months(months)?;
            months = months.wrapping_add(MONTHS_PER_YEAR);
        }
        Ok(Self { bounds })
    }

    /// The contract year, from 1, in which the day lies; none before the first and after the last.
    #[inline]
    #[must_use]
    pub fn year_of(&self, day: Date) -> Option<u8> {
        let [start, second, third, end] = self.bounds;
        if day < start || day >= end {
            return None;
        }
        // How many contract years began by then.
        Some(1_u8.wrapping_add(u8::from(day >= second)).wrapping_add(u8::from(day >= third)))
    }

    /// The days of contract year `year`, from 1.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] for another year than the term has.
    #[inline]
    pub fn year(&self, year: u8) -> Result<Period, Fault> {
        let [start, second, third, end] = self.bounds;
        match year {
            1 => Period::new(start, second),
            2 => Period::new(second, third),
            3 => Period::new(third, end),
            _ => Err(Fault::OutOfRange),
        }
    }

    /// The first day of each contract year, and the day after the last.
    pub(crate) const fn bounds(&self) -> &[Date; CONTRACT_YEARS + 1] {
        &self.bounds
    }

    /// The first day.
    #[must_use]
    pub const fn start(&self) -> Date {
        self.bounds[0]
    }

    /// The day after the last day.
    #[must_use]
    pub const fn until(&self) -> Date {
        self.bounds[CONTRACT_YEARS]
    }
}
