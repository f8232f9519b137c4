//! Civil dates of the proleptic Gregorian calendar, 1900-01-01 … 2199-12-31.

use super::{Fault, round};

/// A day, counted from 1970-01-01. Range 1900-01-01 … 2199-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// 1900-01-01.
    pub const MIN: Self = Self(-25_567);
    /// 2199-12-31.
    pub const MAX: Self = Self(84_005);

    /// The day `year-month-day`.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the calendar has no such day or it lies outside the range.
    pub const fn from_ymd(year: i32, month: i32, day: i32) -> Result<Self, Fault> {
        if year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return Err(Fault::InvalidDate);
        }
        Ok(Self(days_from_civil(year, month, day)))
    }

    /// The day written as the decimal number YYYYMMDD, as claim files do.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the calendar has no such day or it lies outside the range.
    #[inline]
    pub const fn from_yyyymmdd(number: i32) -> Result<Self, Fault> {
        // Constant divisors: no division by zero, and `/` on a value range-checked by from_ymd.
        if number < 1900_01_01 || number > 2199_12_31 {
            return Err(Fault::InvalidDate);
        }
        Self::from_ymd(
            round::quotient(number, 10_000),
            round::remainder(round::quotient(number, 100), 100),
            round::remainder(number, 100),
        )
    }

    /// The day with this number of days since 1970-01-01.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] outside the range.
    #[inline]
    pub const fn from_days(days: i64) -> Result<Self, Fault> {
        if days < Self::MIN.0 as i64 || days > Self::MAX.0 as i64 {
            Err(Fault::InvalidDate)
        } else {
            Ok(Self(days as i32))
        }
    }

    /// The days since 1970-01-01.
    #[inline]
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// Year, month 1–12, day 1–31.
    #[must_use]
    pub const fn ymd(self) -> (i32, i32, i32) {
        civil_from_days(self.0)
    }

    /// The decimal number YYYYMMDD.
    #[must_use]
    pub const fn yyyymmdd(self) -> i32 {
        let (year, month, day) = self.ymd();
        year.wrapping_mul(10_000).wrapping_add(month.wrapping_mul(100)).wrapping_add(day)
    }

    /// The same day `months` calendar months later (earlier when negative), or the last day of that month when
    /// it has no such day.
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the result lies outside the range.
    pub const fn add_months(self, months: i32) -> Result<Self, Fault> {
        let (year, month, day) = self.ymd();
        if months > 12 * 400 || months < -12 * 400 {
            return Err(Fault::InvalidDate);
        }
        let count = year.wrapping_mul(12).wrapping_add(month).wrapping_sub(1).wrapping_add(months);
        if count < 0 {
            return Err(Fault::InvalidDate);
        }
        let (year, month) = (round::quotient(count, 12), round::remainder(count, 12).wrapping_add(1));
        let last = days_in_month(year, month);
        Self::from_ymd(year, month, if day < last { day } else { last })
    }

    /// The day `days` days later (earlier when negative).
    ///
    /// # Errors
    /// [`Fault::InvalidDate`] when the result lies outside the range.
    pub fn add_days(self, days: i32) -> Result<Self, Fault> {
        Self::from_days(i64::from(self.0).wrapping_add(i64::from(days)))
    }

    /// The nights from `earlier` to this day: 0 for the same day, negative when this day comes first.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0.wrapping_sub(earlier.0)
    }

    /// Completed years on this day of somebody born on `birth`; born on 29 February, the birthday in a common
    /// year is 1 March.
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

/// The days of a month of the Gregorian calendar; 0 for a month that is none.
#[must_use]
pub const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28_i32.wrapping_add(is_leap(year) as i32),
        _ => 0,
    }
}

/// Whether the year has a 29 February.
#[must_use]
pub const fn is_leap(year: i32) -> bool {
    round::remainder(year, 4) == 0 && (round::remainder(year, 100) != 0 || round::remainder(year, 400) == 0)
}

/// Days since 1970-01-01 of a valid civil date, years counted from 1 March so that the leap day comes last.
const fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let march_year = if month <= 2 { year.wrapping_sub(1) } else { year };
    let march_month = if month > 2 { month.wrapping_sub(3) } else { month.wrapping_add(9) };
    let day_of_year =
        round::quotient(march_month.wrapping_mul(153).wrapping_add(2), 5).wrapping_add(day).wrapping_sub(1);
    let leap_days = round::quotient(march_year, 4)
        .wrapping_sub(round::quotient(march_year, 100))
        .wrapping_add(round::quotient(march_year, 400));
    // 719 468 days from 0000-03-01 to 1970-01-01.
    march_year.wrapping_mul(365).wrapping_add(leap_days).wrapping_add(day_of_year).wrapping_sub(719_468)
}

/// The inverse of [`days_from_civil`] for days at or after 0000-03-01.
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
    let day =
        day_of_year.wrapping_sub(round::quotient(march_month.wrapping_mul(153).wrapping_add(2), 5)).wrapping_add(1);
    let month = if march_month < 10 { march_month.wrapping_add(3) } else { march_month.wrapping_sub(9) };
    let year = year_of_era.wrapping_add(era.wrapping_mul(400)).wrapping_add((month <= 2) as i32);
    (year, month, day)
}
