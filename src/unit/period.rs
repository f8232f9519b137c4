//! Half-open periods `[from, until)`.

use super::{Date, Fault};

/// The days from `from` up to, not including, `until`; never empty. "Tot en met 31 december 2021" is
/// `until = 2022-01-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    from: Date,
    until: Date,
}

impl Period {
    /// The period `[from, until)`.
    ///
    /// # Errors
    /// [`Fault::EmptyPeriod`] unless `from < until`.
    #[inline]
    pub const fn new(from: Date, until: Date) -> Result<Self, Fault> {
        if from.days() < until.days() { Ok(Self { from, until }) } else { Err(Fault::EmptyPeriod) }
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> Date {
        self.from
    }

    /// The day after the last day.
    #[must_use]
    pub const fn until(self) -> Date {
        self.until
    }

    /// Whether the day lies in the period.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day < self.until
    }

    /// Whether the periods have a day in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// The days both periods have in common, if any.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        Self::new(self.from.max(other.from), self.until.min(other.until)).ok()
    }

    /// How many days the period has.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.until.days_since(self.from)
    }
}
