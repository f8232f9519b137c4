//! Civil dates of the proleptic Gregorian calendar, 1900-01-01 … 2199-12-31.
//!
//! A date has no time and no time zone. A day that the calendar does not have is a fault: no date is moved to the
//! nearest one, except by [`Date::add_months`], which says so.

use core::num::NonZeroI32;

use super::{Fault, round};

/// A day of the calendar, kept as the number of days since 1970-01-01. Range 1900-01-01 … 2199-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// 1900-01-01.
    pub const MIN: Self = Self(-25_567);
    /// 2199-12-31.
    pub const MAX: Self = Self(84_005);

    /// The day `year-month-day`, month 1–12 and day 1–31.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the calendar has no such day or it lies outside the range.
    pub const fn from_ymd(year: i32, month: i32, day: i32) -> Result<Self, Fault> {
        if year < 1900 || year > 2199 || !is_day(year, month, day) {
            return Err(Fault::InvalidDate);
        }
        Ok(Self::of_parts(year, month, day))
    }

    /// The day of a year, month and day that the calendar has, in the range.
    const fn of_parts(year: i32, month: i32, day: i32) -> Self {
        // Years are counted from 1 March, so that the leap day comes last: every fourth year but 1900 and 2100.
        let (years, months) = if month > 2 {
            (year.wrapping_sub(1900), month.wrapping_sub(3))
        } else {
            (year.wrapping_sub(1901), month.wrapping_add(9))
        };
        let no_leap_day = ((years >= 0) as i32).wrapping_add((years >= 200) as i32);
        let days = (years.wrapping_mul(1461) >> 2).wrapping_sub(no_leap_day).wrapping_add(year_day(months));
        // 1 March 1900 is day 59 of that year, from 0.
        Self(Self::MIN.0.wrapping_add(days).wrapping_add(day).wrapping_add(59))
    }

    /// The day written as the decimal number YYYYMMDD, as claim files do.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the calendar has no such day or it lies outside the range.
    #[inline]
    pub const fn from_yyyymmdd(number: i32) -> Result<Self, Fault> {
        match CalendarDay::new(number) {
            Ok(day) => Ok(day.date()),
            Err(fault) => Err(fault),
        }
    }

    /// The day with this number of days since 1970-01-01.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] outside the range.
    #[inline]
    pub const fn from_days(days: i64) -> Result<Self, Fault> {
        if days < Self::MIN.0 as i64 || days > Self::MAX.0 as i64 {
            return Err(Fault::InvalidDate);
        }
        // Between two numbers that are an i32, it is one.
        Ok(Self(days as i32))
    }

    /// The days since 1970-01-01, negative before it: −25 567 … 84 005.
    #[inline]
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// Year 1900–2199, month 1–12, day 1–31.
    #[must_use]
    pub const fn ymd(self) -> (i32, i32, i32) {
        civil_from_days(self.0)
    }

    /// The decimal number YYYYMMDD, 19000101 … 21991231.
    #[must_use]
    pub const fn yyyymmdd(self) -> i32 {
        let (year, month, day) = self.ymd();
        year.wrapping_mul(10_000).wrapping_add(month.wrapping_mul(100)).wrapping_add(day)
    }

    /// The same day as it is written.
    #[must_use]
    pub const fn written(self) -> CalendarDay {
        match NonZeroI32::new(self.yyyymmdd()) {
            Some(number) => CalendarDay(number),
            // No day is written 0.
            None => CalendarDay(NonZeroI32::MAX),
        }
    }

    /// The same day `months` calendar months later (earlier when negative), or the last day of that month when
    /// it has no such day: 31 January and one month is 28 or 29 February.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the result lies outside the range.
    pub const fn add_months(self, months: i32) -> Result<Self, Fault> {
        let (year, month, day) = self.ymd();
        // Months since January of the year 0. Before that, the year and month below are not in range either.
        let Some(count) = year.wrapping_mul(12).wrapping_add(month).wrapping_sub(1).checked_add(months) else {
            return Err(Fault::InvalidDate);
        };
        let (year, month) = (round::quotient(count, 12), round::remainder(count, 12).wrapping_add(1));
        let last = days_in_month(year, month);
        Self::from_ymd(year, month, if day < last { day } else { last })
    }

    /// How many full months lie between this day and a later one: the greatest `n` for which [`Date::add_months`] does not
    /// pass it. None between a day and one that is not later.
    #[must_use]
    pub fn full_months_until(self, later: Self) -> i32 {
        let ((year, month, _), (last_year, last_month, _)) = (self.ymd(), later.ymd());
        // Years lie in 1900–2199: nothing overflows.
        let months = last_year.wrapping_sub(year).wrapping_mul(12).wrapping_add(last_month).wrapping_sub(month);
        let passes = self.add_months(months).is_ok_and(|day| day > later);
        months.wrapping_sub(i32::from(passes)).max(0)
    }

    /// The day `days` days later (earlier when negative).
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the result lies outside the range.
    pub fn add_days(self, days: i32) -> Result<Self, Fault> {
        Self::from_days(i64::from(self.0).wrapping_add(i64::from(days)))
    }

    /// The nights from `earlier` to this day: 0 for the same day, negative when this day comes first. Whether both
    /// ends count as days is for the rule that asks.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0.wrapping_sub(earlier.0)
    }

    /// The age on this day, in completed years 0–299, of somebody born on `birth`; born on 29 February, the birthday in
    /// a common year is 1 March.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when `birth` lies after this day.
    pub fn age(self, birth: Self) -> Result<i32, Fault> {
        if birth > self {
            return Err(Fault::OutOfRange);
        }
        let (year, month, day) = self.ymd();
        let (birth_year, birth_month, birth_day) = birth.ymd();
        let years = year.wrapping_sub(birth_year);
        Ok(if (month, day) < (birth_month, birth_day) { years.wrapping_sub(1) } else { years })
    }
}

/// A day of the calendar as it is written, YYYYMMDD. Range 1900-01-01 … 2199-12-31. Which of two comes first is all that most
/// claim lines ask of their days; for counting, [`CalendarDay::date`] makes a [`Date`] of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDay(NonZeroI32);

impl CalendarDay {
    /// 1900-01-01.
    pub const MIN: Self = Date::MIN.written();
    /// 2199-12-31.
    pub const MAX: Self = Date::MAX.written();

    /// The day that is written as this decimal number.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the calendar has no such day or it lies outside the range.
    #[inline]
    pub const fn new(number: i32) -> Result<Self, Fault> {
        // Once a number is known to be positive, its parts take fewer instructions.
        if number < 19_000_101 || number > 21_991_231 {
            return Err(Fault::InvalidDate);
        }
        let (year, month, day) = parts(number);
        match NonZeroI32::new(number) {
            Some(number) if is_day(year, month, day) => Ok(Self(number)),
            _ => Err(Fault::InvalidDate),
        }
    }

    /// The same day, to count with.
    #[inline]
    #[must_use]
    pub const fn date(self) -> Date {
        let (year, month, day) = parts(self.0.get());
        Date::of_parts(year, month, day)
    }

    /// The decimal number YYYYMMDD.
    #[inline]
    #[must_use]
    pub const fn yyyymmdd(self) -> i32 {
        self.0.get()
    }
}

/// Year, month and day of a decimal number YYYYMMDD.
#[inline]
const fn parts(number: i32) -> (i32, i32, i32) {
    let months = round::quotient(number, 100);
    (round::quotient(number, 10_000), round::remainder(months, 100), number.wrapping_sub(months.wrapping_mul(100)))
}

/// Whether the month of the year has the day.
#[inline]
const fn is_day(year: i32, month: i32, day: i32) -> bool {
    // Every month has 28 days.
    month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= days_in_month(year, month))
}

/// How many days a month of the proleptic Gregorian calendar has, 28–31; 0 for a month other than 1–12. Any year will
/// do, also one outside the range of [`Date`].
#[must_use]
pub const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        2 => 28_i32.wrapping_add(is_leap(year) as i32),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        // A month that is none has no days.
        _ => 0,
    }
}

/// How many days of a year that begins on 1 March are before a month, from 0 for March to 11 for February.
#[inline]
const fn year_day(months: i32) -> i32 {
    // Twelve months of 30.59 days: the multiple of a 32nd that is right for each of them.
    months.wrapping_mul(979).wrapping_add(18) >> 5
}

/// Whether a year of the proleptic Gregorian calendar has a 29 February. Any year will do, also one outside the range of
/// [`Date`].
#[must_use]
pub const fn is_leap(year: i32) -> bool {
    round::remainder(year, 4) == 0 && (round::remainder(year, 100) != 0 || round::remainder(year, 400) == 0)
}

/// Year, month and day of days since 1970-01-01, at or after 0000-03-01. Years are counted from 1 March, so that the leap
/// day comes last.
const fn civil_from_days(days: i32) -> (i32, i32, i32) {
    let days = days.wrapping_add(719_468);
    let era = round::quotient(days, 146_097);
    let day_of_era = round::remainder(days, 146_097);
    let year_of_era = round::quotient(
        day_of_era
            .wrapping_sub(round::quotient(day_of_era, 1_460))
            .wrapping_add(round::quotient(day_of_era, 36_524))
            .wrapping_sub(round::quotient(day_of_era, 146_096)),
        365,
    );
    let leap_days = round::quotient(year_of_era, 4).wrapping_sub(round::quotient(year_of_era, 100));
    let day_of_year = day_of_era.wrapping_sub(year_of_era.wrapping_mul(365).wrapping_add(leap_days));
    let march_month = round::quotient(day_of_year.wrapping_mul(5).wrapping_add(2), 153);
    let day = day_of_year.wrapping_sub(year_day(march_month)).wrapping_add(1);
    let month = if march_month < 10 { march_month.wrapping_add(3) } else { march_month.wrapping_sub(9) };
    let year = year_of_era.wrapping_add(era.wrapping_mul(400)).wrapping_add((month <= 2) as i32);
    (year, month, day)
}

#[cfg(feature = "generators")]
impl Date {
    /// Generates days from [`Date::MIN`] to [`Date::MAX`]; the days beside the ends, first and last days of months and
    /// the end of February more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::prelude::*;
        let month = (1900..=2199, prop_oneof![3 => 1..=12, 1 => Just(2)]);
        let end = (month, any::<bool>()).prop_filter_map("a month", |((year, month), first)| {
            Self::from_ymd(year, month, if first { 1 } else { days_in_month(year, month) }).ok()
        });
        let days = super::near_edges(i128::from(Self::MIN.0), i128::from(Self::MAX.0));
        let day = days.prop_filter_map("a day", |days| i32::try_from(days).ok().map(Self));
        prop_oneof![2 => day, 1 => end]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Result<Date, Fault> {
        Date::from_yyyymmdd(number)
    }

    #[test]
    fn both_ends_of_the_range() {
        assert_eq!(Date::from_ymd(1900, 1, 1), Ok(Date::MIN));
        assert_eq!(Date::from_ymd(2199, 12, 31), Ok(Date::MAX));
        assert_eq!((day(19_000_101), day(21_991_231)), (Ok(Date::MIN), Ok(Date::MAX)));
        assert_eq!((Date::MIN.ymd(), Date::MAX.ymd()), ((1900, 1, 1), (2199, 12, 31)));
        assert_eq!((Date::from_days(-25_567), Date::from_days(84_005)), (Ok(Date::MIN), Ok(Date::MAX)));
        assert_eq!(Date::MIN.add_days(1).map(Date::ymd), Ok((1900, 1, 2)));
        assert_eq!(Date::MAX.add_days(-1).map(Date::ymd), Ok((2199, 12, 30)));
        for fault in [
            Date::from_ymd(1899, 12, 31),
            Date::from_ymd(2200, 1, 1),
            Date::from_ymd(i32::MIN, 1, 1),
            Date::from_ymd(i32::MAX, 1, 1),
            day(18_991_231),
            day(22_000_101),
            day(0),
            day(i32::MIN),
            day(i32::MAX),
            Date::from_days(-25_568),
            Date::from_days(84_006),
            Date::from_days(i64::MIN),
            Date::from_days(i64::MAX),
            Date::MIN.add_days(-1),
            Date::MAX.add_days(1),
            Date::MIN.add_days(i32::MIN),
            Date::MAX.add_days(i32::MAX),
        ] {
            assert_eq!(fault, Err(Fault::InvalidDate));
        }
    }

    #[test]
    fn days_that_the_calendar_does_not_have() {
        for (year, month, date) in [
            (2021, 2, 29),
            (1900, 2, 29),
            (2100, 2, 29),
            (2000, 2, 30),
            (2021, 4, 31),
            (2021, 12, 32),
            (2021, 1, 0),
            (2021, 0, 1),
            (2021, 13, 1),
            (2021, -1, 1),
            (2021, 1, -1),
            (2021, i32::MAX, i32::MAX),
        ] {
            assert_eq!(Date::from_ymd(year, month, date), Err(Fault::InvalidDate), "{year}-{month}-{date}");
        }
        for number in [20_210_229, 20_210_431, 20_210_100, 20_210_001, 20_211_301, 20_210_199] {
            assert_eq!(day(number), Err(Fault::InvalidDate), "{number}");
        }
        for leap in [2000, 2004, 2020, 2096, 2104, 0, -4] {
            assert!(is_leap(leap));
            assert_eq!(days_in_month(leap, 2), 29);
        }
        for common in [1900, 2001, 2100, 2021, 2199, -1, -100] {
            assert!(!is_leap(common));
            assert_eq!(days_in_month(common, 2), 28);
        }
        assert_eq!([0, 13, -1].map(|month| days_in_month(2021, month)), [0; 3]);
    }

    #[test]
    fn known_days() {
        for (number, days) in [
            (19_691_231, -1),
            (19_700_101, 0),
            (20_000_228, 11_015),
            (20_000_229, 11_016),
            (20_000_301, 11_017),
            (21_000_228, 47_540),
            (21_000_301, 47_541),
        ] {
            assert_eq!(day(number).map(Date::days), Ok(days));
            assert_eq!(Date::from_days(i64::from(days)).map(Date::yyyymmdd), Ok(number));
        }
    }

    /// Every number of the range of the calendar, and those beside it: a written day is a date, in the same order.
    #[test]
    fn written_days_are_dates() {
        assert_eq!((CalendarDay::MIN.yyyymmdd(), CalendarDay::MAX.yyyymmdd()), (19_000_101, 21_991_231));
        let mut before = None;
        for number in 19_000_000..22_000_000 {
            let written = CalendarDay::new(number);
            assert_eq!(written.map(CalendarDay::date), day(number));
            if let Ok(written) = written {
                assert_eq!((written.yyyymmdd(), written.date().written()), (number, written));
                assert!(before.replace(written.date()).is_none_or(|before| before.add_days(1) == Ok(written.date())));
            }
        }
        assert_eq!(before, Some(Date::MAX));
        for number in [i32::MIN, -1, 0, 18_991_231, 22_000_101, i32::MAX] {
            assert_eq!(CalendarDay::new(number), Err(Fault::InvalidDate));
        }
    }

    #[test]
    fn months_later() {
        for (number, months, later) in [
            (20_210_131, 1, 20_210_228),
            (20_200_131, 1, 20_200_229),
            (20_210_130, 1, 20_210_228),
            (20_210_128, 1, 20_210_228),
            (20_210_331, -1, 20_210_228),
            (20_200_229, 12, 20_210_228),
            (20_200_229, 48, 20_240_229),
            (20_210_831, 1, 20_210_930),
            (20_211_231, 1, 20_220_131),
            (20_220_101, -1, 20_211_201),
            (20_210_615, 0, 20_210_615),
            (19_000_101, 3_599, 21_991_201),
            (21_991_231, -3_599, 19_000_131),
        ] {
            assert_eq!(day(number).and_then(|day| day.add_months(months)).map(Date::yyyymmdd), Ok(later), "{number}");
        }
        for months in [-1, -3_600, -22_800, -22_801, -24_000, i32::MIN, 3_600, 22_800, i32::MAX] {
            assert_eq!(Date::MIN.add_months(months), Err(Fault::InvalidDate), "{months}");
        }
        for months in [1, 3_600, i32::MAX, -3_600, -26_400, i32::MIN] {
            assert_eq!(Date::MAX.add_months(months), Err(Fault::InvalidDate), "{months}");
        }
    }

    #[test]
    fn ages() {
        for (birth, on, age) in [
            (20_000_615, 20_180_614, Ok(17)),
            (20_000_615, 20_180_615, Ok(18)),
            (20_000_615, 20_180_616, Ok(18)),
            (20_000_229, 20_180_228, Ok(17)),
            (20_000_229, 20_180_301, Ok(18)),
            (20_000_229, 20_200_228, Ok(19)),
            (20_000_229, 20_200_229, Ok(20)),
            (20_000_101, 20_000_101, Ok(0)),
            (20_001_231, 20_010_101, Ok(0)),
            (20_000_102, 20_000_101, Err(Fault::OutOfRange)),
            (19_000_101, 21_991_231, Ok(299)),
        ] {
            assert_eq!(day(on).and_then(|on| on.age(day(birth)?)), age, "{birth} {on}");
        }
    }

    #[test]
    fn nights() {
        assert_eq!(Date::MAX.days_since(Date::MAX), 0);
        assert_eq!(Date::MAX.days_since(Date::MIN), 109_572);
        assert_eq!(Date::MIN.days_since(Date::MAX), -109_572);
    }

    /// The greatest number of months that does not pass the later day, by trying them all.
    #[test]
    fn full_months() -> Result<(), Fault> {
        for (from, to, months) in [
            (day(20210131)?, day(20210228)?, 1),
            (day(20210131)?, day(20210227)?, 0),
            (day(20210131)?, day(20210330)?, 1),
            (day(20200229)?, day(20210228)?, 12),
            (day(20190101)?, day(20230101)?, 48),
            (day(20190102)?, day(20230101)?, 47),
            (day(20210101)?, day(20210101)?, 0),
            (day(20210101)?, day(20200101)?, 0),
            (Date::MIN, Date::MAX, 3599),
        ] {
            assert_eq!(from.full_months_until(to), months);
            let by_trying = (0..4000).take_while(|n| from.add_months(*n).is_ok_and(|reached| reached <= to)).last();
            assert_eq!(from.full_months_until(to), by_trying.unwrap_or(0));
        }
        Ok(())
    }
}
