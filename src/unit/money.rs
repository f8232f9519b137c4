//! Amounts in eurocents and tariffs in micro-euro.

use super::{Fault, round};

/// An amount in whole eurocents, negative for a credit. Range ±999 999 999 999 999.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(i64);

impl Cents {
    /// The smallest amount.
    pub const MIN: Self = Self(-999_999_999_999_999);
    /// The largest amount.
    pub const MAX: Self = Self(999_999_999_999_999);
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount of `cents` eurocents.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    #[inline]
    pub const fn new(cents: i64) -> Result<Self, Fault> {
        if cents < Self::MIN.0 || cents > Self::MAX.0 { Err(Fault::OutOfRange) } else { Ok(Self(cents)) }
    }

    /// The amount that a wider computation ended in.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    #[inline]
    pub fn from_wide(cents: i128) -> Result<Self, Fault> {
        i64::try_from(cents).map_err(|_| Fault::OutOfRange).and_then(Self::new)
    }

    /// The number of eurocents.
    #[inline]
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The number of eurocents, wide enough for any product with a count or a rate.
    #[inline]
    #[must_use]
    pub fn wide(self) -> i128 {
        i128::from(self.0)
    }

    /// The sum.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the sum is no amount.
    #[inline]
    pub const fn plus(self, other: Self) -> Result<Self, Fault> {
        // Two amounts stay far inside an i64.
        Self::new(self.0.wrapping_add(other.0))
    }

    /// The difference.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the difference is no amount.
    #[inline]
    pub const fn minus(self, other: Self) -> Result<Self, Fault> {
        Self::new(self.0.wrapping_sub(other.0))
    }

    /// The opposite amount; the range is symmetric, so there always is one.
    #[inline]
    #[must_use]
    pub const fn opposite(self) -> Self {
        Self(self.0.wrapping_neg())
    }

    /// `self × numerator / denominator`, exact, rounded once.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`]; [`Fault::OutOfRange`] when the result is no amount.
    #[inline]
    pub fn scale(self, numerator: i128, denominator: i128, mode: super::Rounding) -> Result<Self, Fault> {
        Self::from_wide(round::scale(self.wide(), numerator, denominator, mode)?)
    }
}

/// A tariff per unit in micro-euro (10⁻⁶ €), where a contract states fractions of a cent. Range ±10¹⁵.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MicroEuro(i64);

impl MicroEuro {
    /// The smallest tariff.
    pub const MIN: Self = Self(-1_000_000_000_000_000);
    /// The largest tariff.
    pub const MAX: Self = Self(1_000_000_000_000_000);
    /// How many micro-euro one eurocent is.
    pub const PER_CENT: i128 = 10_000;

    /// A tariff of `micro_euro` millionths of a euro.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    pub const fn new(micro_euro: i64) -> Result<Self, Fault> {
        if micro_euro < Self::MIN.0 || micro_euro > Self::MAX.0 { Err(Fault::OutOfRange) } else { Ok(Self(micro_euro)) }
    }

    /// The number of micro-euro.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// What `units` units cost: one rounding, on the total.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the total is no amount.
    #[inline]
    pub fn times(self, units: u64, mode: super::Rounding) -> Result<Cents, Fault> {
        Cents::from_wide(round::scale(i128::from(self.0), i128::from(units), Self::PER_CENT, mode)?)
    }
}
