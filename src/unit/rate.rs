//! Rates that a contract states: percentages, indices, shares; in parts per million.

use super::{Cents, Fault, Rounding};

/// A rate in whole parts per million (2 % = 20 000), exact in decimal. Range ±1 000 000 000 (±1000×).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i32);

impl Rate {
    /// The smallest rate, −1000×.
    pub const MIN: Self = Self(-1_000_000_000);
    /// The largest rate, 1000×.
    pub const MAX: Self = Self(1_000_000_000);
    /// One hundred percent, 1 000 000 parts per million.
    pub const ONE: Self = Self(1_000_000);

    /// A rate of `ppm` parts per million.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    pub fn new(ppm: i64) -> Result<Self, Fault> {
        let ppm = i32::try_from(ppm).map_err(|_| Fault::OutOfRange)?;
        if (Self::MIN.0..=Self::MAX.0).contains(&ppm) { Ok(Self(ppm)) } else { Err(Fault::OutOfRange) }
    }

    /// The number of parts per million.
    #[must_use]
    pub const fn ppm(self) -> i32 {
        self.0
    }

    /// This part of an amount: `amount × rate`, exact, rounded once by `mode` to whole eurocents.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the result is outside the range of [`Cents`].
    #[inline]
    pub fn of(self, amount: Cents, mode: Rounding) -> Result<Cents, Fault> {
        amount.scale(i128::from(self.0), i128::from(Self::ONE.0), mode)
    }
}

#[cfg(feature = "generators")]
impl Rate {
    /// Generates rates from [`Rate::MIN`] to [`Rate::MAX`], those beside the ends and zero and those up to 100 % more
    /// often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::prelude::*;
        let ppm = super::near_edges(i128::from(Self::MIN.0), i128::from(Self::MAX.0))
            .prop_filter_map("a rate", |ppm| i32::try_from(ppm).ok());
        prop_oneof![3 => ppm, 1 => 0..=Self::ONE.0].prop_map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_of_the_range() {
        assert_eq!((Rate::new(-1_000_000_000), Rate::new(1_000_000_000)), (Ok(Rate::MIN), Ok(Rate::MAX)));
        assert_eq!(
            [-999_999_999, 999_999_999].map(|n| Rate::new(n).map(Rate::ppm)),
            [Ok(-999_999_999), Ok(999_999_999)]
        );
        for ppm in [-1_000_000_001, 1_000_000_001, i64::MIN, i64::MAX, i64::from(i32::MAX) + 1, 1 << 32] {
            assert_eq!(Rate::new(ppm), Err(Fault::OutOfRange));
        }
    }

    #[test]
    fn part_of_an_amount() {
        let part = |ppm, cents| Rate(ppm).of(Cents::new(cents)?, Rounding::HalfAway).map(Cents::get);
        assert_eq!(part(1_000_000, 12_345), Ok(12_345));
        assert_eq!(part(20_000, 12_345), Ok(247));
        assert_eq!(part(0, 999_999_999_999_999), Ok(0));
        // 0.25 % of € 14.00 is three and a half cents: a binary fraction gives three.
        assert_eq!((part(2_500, 1_400), part(2_500, -1_400), part(-2_500, 1_400)), (Ok(4), Ok(-4), Ok(-4)));
        assert_eq!((part(499_999, 1), part(500_000, 1), part(500_001, 1)), (Ok(0), Ok(1), Ok(1)));
        assert_eq!(part(1_000_000, 999_999_999_999_999), Ok(999_999_999_999_999));
        assert_eq!(part(1_000_001, 999_999_999_999_999), Err(Fault::OutOfRange));
        assert_eq!(part(1_000_000_000, 999_999_999_999), Ok(999_999_999_999_000));
        assert_eq!(part(1_000_000_000, 1_000_000_000_000), Err(Fault::OutOfRange));
        assert_eq!(part(-1_000_000_000, 1_000_000_000_000), Err(Fault::OutOfRange));
    }
}
