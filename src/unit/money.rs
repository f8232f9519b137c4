//! Amounts in eurocents and tariffs in micro-euro.
//!
//! Amounts are added and taken off exactly; they are rounded only where they are scaled, once.

use super::{Fault, round};

/// An amount in whole eurocents, negative for a credit. Range ±999 999 999 999 999, almost ten thousand billion euro.
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

    /// The amount of eurocents that a wider computation ended in.
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

    /// The number of eurocents, in a type wide enough for any product with a count or a rate.
    #[inline]
    #[must_use]
    pub fn wide(self) -> i128 {
        i128::from(self.0)
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the sum is outside `MIN..=MAX`.
    #[inline]
    pub const fn plus(self, other: Self) -> Result<Self, Fault> {
        // Two amounts stay far inside an i64.
        Self::new(self.0.wrapping_add(other.0))
    }

    /// The amount less `other`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the difference is outside `MIN..=MAX`.
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

    /// `self × numerator / denominator`, exact, rounded once by `mode` to whole eurocents.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`] when the denominator is zero; [`Fault::OutOfRange`] when the result is outside
    /// `MIN..=MAX` or the product leaves 128 bits.
    #[inline]
    pub fn scale(self, numerator: i128, denominator: i128, mode: super::Rounding) -> Result<Self, Fault> {
        Self::from_wide(round::scale(self.wide(), numerator, denominator, mode)?)
    }
}

/// A tariff per unit in whole micro-euro (10⁻⁶ €), where a contract states fractions of a cent. Range ±10¹⁵, a thousand
/// million euro.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MicroEuro(i64);

impl MicroEuro {
    /// The smallest tariff.
    pub const MIN: Self = Self(-1_000_000_000_000_000);
    /// The largest tariff.
    pub const MAX: Self = Self(1_000_000_000_000_000);
    /// How many micro-euro there are in one eurocent.
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

    /// What `units` units cost, in eurocents: exact, and rounded once by `mode`, on the total.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the total is outside the range of [`Cents`].
    #[inline]
    pub fn times(self, units: u64, mode: super::Rounding) -> Result<Cents, Fault> {
        Cents::from_wide(round::scale(i128::from(self.0), i128::from(units), Self::PER_CENT, mode)?)
    }
}

#[cfg(feature = "generators")]
impl Cents {
    /// Generates amounts from [`Cents::MIN`] to [`Cents::MAX`], those beside the ends and zero more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::strategy::Strategy;
        super::near_edges(Self::MIN.wide(), Self::MAX.wide())
            .prop_filter_map("an amount", |cents| Self::from_wide(cents).ok())
    }
}

#[cfg(feature = "generators")]
impl MicroEuro {
    /// Generates tariffs from [`MicroEuro::MIN`] to [`MicroEuro::MAX`], those beside the ends and zero more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::strategy::Strategy;
        super::near_edges(i128::from(Self::MIN.0), i128::from(Self::MAX.0))
            .prop_filter_map("a tariff", |tariff| i64::try_from(tariff).ok().map(Self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Rounding;

    const ONE: Cents = Cents(1);
    const MAX: i64 = 999_999_999_999_999;

    #[test]
    fn amounts_at_the_ends_of_the_range() {
        assert_eq!(
            [-MAX, -MAX + 1, 0, MAX - 1, MAX].map(|n| Cents::new(n).map(Cents::get)),
            [Ok(-MAX), Ok(-MAX + 1), Ok(0), Ok(MAX - 1), Ok(MAX)]
        );
        assert_eq!(
            (Cents::new(-MAX), Cents::new(0), Cents::new(MAX)),
            (Ok(Cents::MIN), Ok(Cents::ZERO), Ok(Cents::MAX))
        );
        for cents in [-MAX - 1, MAX + 1, i64::MIN, i64::MAX] {
            assert_eq!(Cents::new(cents), Err(Fault::OutOfRange));
            assert_eq!(Cents::from_wide(i128::from(cents)), Err(Fault::OutOfRange));
        }
        for cents in [i128::MIN, 1 << 64, i128::MAX] {
            assert_eq!(Cents::from_wide(cents), Err(Fault::OutOfRange));
        }
        assert_eq!(Cents::from_wide(Cents::MIN.wide()), Ok(Cents::MIN));
        assert_eq!(Cents::from_wide(Cents::MAX.wide()), Ok(Cents::MAX));
    }

    #[test]
    fn sums_and_differences_at_the_ends_of_the_range() {
        assert_eq!(Cents(MAX - 1).plus(ONE), Ok(Cents::MAX));
        assert_eq!(Cents(1 - MAX).minus(ONE), Ok(Cents::MIN));
        assert_eq!(Cents::MAX.plus(Cents::MIN), Ok(Cents::ZERO));
        assert_eq!(Cents::MAX.minus(Cents::MAX), Ok(Cents::ZERO));
        for fault in [
            Cents::MAX.plus(ONE),
            Cents::MAX.plus(Cents::MAX),
            Cents::MIN.plus(Cents::MIN),
            Cents::MIN.minus(ONE),
            Cents::MIN.minus(Cents::MAX),
            Cents::MAX.minus(Cents::MIN),
        ] {
            assert_eq!(fault, Err(Fault::OutOfRange));
        }
        assert_eq!((Cents::MIN.opposite(), Cents::MAX.opposite()), (Cents::MAX, Cents::MIN));
        assert_eq!(Cents::ZERO.opposite(), Cents::ZERO);
    }

    #[test]
    fn scaled_amounts() {
        let scale = |cents, numerator, denominator| Cents(cents).scale(numerator, denominator, Rounding::HalfAway);
        assert_eq!(scale(10_000, 31, 365), Ok(Cents(849)));
        assert_eq!(scale(1, 1, 2), Ok(Cents(1)));
        assert_eq!(scale(-1, 1, 2), Ok(Cents(-1)));
        assert_eq!(scale(1, 499, 1_000), Ok(Cents::ZERO));
        assert_eq!(scale(MAX, 1 << 70, 1 << 70), Ok(Cents::MAX));
        // One more than the largest amount, if only just rounded up to.
        assert_eq!(scale(MAX, 2 * i128::from(MAX) + 1, 2 * i128::from(MAX)), Err(Fault::OutOfRange));
        assert_eq!(scale(MAX, 2 * i128::from(MAX) + 1, 2 * i128::from(MAX) + 1), Ok(Cents::MAX));
        assert_eq!(scale(MAX, 2, 1), Err(Fault::OutOfRange));
        assert_eq!(scale(MAX, i128::MAX, 1), Err(Fault::OutOfRange));
        assert_eq!(scale(1, 1, 0), Err(Fault::ZeroDenominator));
    }

    #[test]
    fn tariffs() {
        const MAX: i64 = 1_000_000_000_000_000;
        assert_eq!((MicroEuro::new(-MAX), MicroEuro::new(MAX)), (Ok(MicroEuro::MIN), Ok(MicroEuro::MAX)));
        assert_eq!([1 - MAX, MAX - 1].map(|n| MicroEuro::new(n).map(MicroEuro::get)), [Ok(1 - MAX), Ok(MAX - 1)]);
        for tariff in [-MAX - 1, MAX + 1, i64::MIN, i64::MAX] {
            assert_eq!(MicroEuro::new(tariff), Err(Fault::OutOfRange));
        }
        let cost = |tariff, units| MicroEuro(tariff).times(units, Rounding::HalfAway);
        // € 1.234567 for each of 1000: the fractions of a cent count up before they are rounded.
        assert_eq!(cost(1_234_567, 1_000), Ok(Cents(123_457)));
        assert_eq!((cost(4_999, 1), cost(5_000, 1)), (Ok(Cents::ZERO), Ok(ONE)));
        assert_eq!((cost(-4_999, 1), cost(-5_000, 1)), (Ok(Cents::ZERO), Ok(Cents(-1))));
        assert_eq!(cost(10_000, 999_999_999_999_999), Ok(Cents::MAX));
        assert_eq!(cost(10_000, 1_000_000_000_000_000), Err(Fault::OutOfRange));
        assert_eq!(cost(MAX, u64::MAX), Err(Fault::OutOfRange));
        assert_eq!(cost(0, u64::MAX), Ok(Cents::ZERO));
    }
}
