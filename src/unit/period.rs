//! Half-open periods `[from, until)`.

use super::{Date, Fault};

/// The days from `from` up to, not including, `until`; never empty. "Tot en met 31 december 2021" is
/// `until = 2022-01-01`. Both are dates, so the last day a period can have is 2199-12-30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Date,
    until: Date,
}

impl Period {
    /// The longest period, 1900-01-01 up to 2199-12-31.
    pub const MAX: Self = Self { from: Date::MIN, until: Date::MAX };

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

    /// Whether the day lies in the period: `from <= day < until`.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day < self.until
    }

    /// Whether the periods have a day in common; periods that only touch have none.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// The days both periods have in common, if any.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        Self::new(self.from.max(other.from), self.until.min(other.until)).ok()
    }

    /// How many days the period has, 1–109 572.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.until.days_since(self.from)
    }
}

#[cfg(feature = "generators")]
impl Period {
    /// Generates periods of any two different days, periods of one day and the longest more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::prelude::*;
        let one_day = Date::any().prop_map(|day| match day.add_days(1) {
            Ok(until) => Self { from: day, until },
            Err(_) => Self::MAX,
        });
        let two_days = (Date::any(), Date::any())
            .prop_filter_map("two days", |(one, other)| Self::new(one.min(other), one.max(other)).ok());
        prop_oneof![6 => two_days, 1 => one_day, 1 => Just(Self::MAX)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: i32, until: i32) -> Result<Period, Fault> {
        Period::new(Date::from_yyyymmdd(from)?, Date::from_yyyymmdd(until)?)
    }

    #[test]
    fn never_empty() {
        assert_eq!(period(20_210_101, 20_210_102).map(Period::days), Ok(1));
        assert_eq!(period(20_210_101, 20_210_101), Err(Fault::EmptyPeriod));
        assert_eq!(period(20_210_102, 20_210_101), Err(Fault::EmptyPeriod));
        assert_eq!(period(19_000_101, 21_991_231), Ok(Period::MAX));
        assert_eq!((Period::MAX.from(), Period::MAX.until(), Period::MAX.days()), (Date::MIN, Date::MAX, 109_572));
    }

    #[test]
    fn holds_its_first_day_and_not_its_end() {
        for (day, held) in
            [(20_201_231, false), (20_210_101, true), (20_210_102, true), (20_211_231, true), (20_220_101, false)]
        {
            let holds = period(20_210_101, 20_220_101).and_then(|year| Ok(year.contains(Date::from_yyyymmdd(day)?)));
            assert_eq!(holds, Ok(held), "{day}");
        }
    }

    #[test]
    fn common_days() {
        for (from, until, common) in [
            (20_200_101, 20_210_101, None),
            (20_200_101, 20_210_102, Some((20_210_101, 20_210_102))),
            (20_210_301, 20_210_401, Some((20_210_301, 20_210_401))),
            (20_200_101, 20_230_101, Some((20_210_101, 20_220_101))),
            (20_211_231, 20_230_101, Some((20_211_231, 20_220_101))),
            (20_220_101, 20_230_101, None),
        ] {
            let both = |day: fn(Period, Period) -> _| {
                Ok::<_, Fault>(day(period(20_210_101, 20_220_101)?, period(from, until)?))
            };
            let expected = common.map(|(from, until)| period(from, until)).transpose();
            assert_eq!(both(Period::intersection), expected, "{from} {until}");
            assert_eq!(both(|year, other| other.intersection(year)), expected, "{from} {until}");
            let overlap = |year: Period, other: Period| Some(year).filter(|year| year.overlaps(other));
            assert_eq!(both(overlap).map(|year| year.is_some()), Ok(common.is_some()), "{from} {until}");
        }
    }
}
