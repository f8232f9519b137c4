//! Measured shares: numerator and denominator, both counted, never divided.

use core::cmp::Ordering;

use super::{Fault, Rate};

/// A measured share: `numerator` of the `denominator` that were counted, each at most 2⁶⁴ − 1, the denominator at least
/// one. Kept as counted, not reduced; it may be above one.
///
/// Compared by cross-multiplication in 128 bits, so exactly. Two fractions are equal when they are the same number, as
/// `1/2` and `2/4` are.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// The smallest share, `0/1`.
    pub const MIN: Self = Self { numerator: 0, denominator: 1 };
    /// The largest share, `(2⁶⁴ − 1)/1`.
    pub const MAX: Self = Self { numerator: u64::MAX, denominator: 1 };

    /// The share `numerator / denominator`.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`] when the denominator is zero: nothing was counted.
    pub const fn new(numerator: u64, denominator: u64) -> Result<Self, Fault> {
        if denominator == 0 { Err(Fault::ZeroDenominator) } else { Ok(Self { numerator, denominator }) }
    }

    /// How many of them had the property, 0 to 2⁶⁴ − 1.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// How many were counted, 1 to 2⁶⁴ − 1.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// The share against an agreed rate, exactly: [`Ordering::Less`] when the share is the smaller.
    #[must_use]
    pub fn cmp_rate(self, rate: Rate) -> Ordering {
        // Both products stay below 2⁶⁴ × 2³⁰.
        let counted = i128::from(self.numerator).wrapping_mul(i128::from(Rate::ONE.ppm()));
        let agreed = i128::from(rate.ppm()).wrapping_mul(i128::from(self.denominator));
        counted.cmp(&agreed)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        // The product of two u64 fits a u128.
        let left = u128::from(self.numerator).wrapping_mul(u128::from(other.denominator));
        let right = u128::from(other.numerator).wrapping_mul(u128::from(self.denominator));
        left.cmp(&right)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

#[cfg(feature = "generators")]
impl Fraction {
    /// Generates shares of any numerator and denominator, of both numbers those beside their ends more often, and of
    /// numbers so small that equal shares and shares of one turn up.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::prelude::*;
        let number = || super::near_edges(0, i128::from(u64::MAX));
        let number = move || number().prop_filter_map("a number", |number| u64::try_from(number).ok());
        prop_oneof![(number(), number()), (0..=12_u64, 1..=12_u64)]
            .prop_map(|(numerator, denominator)| Self { numerator, denominator: denominator.max(1) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: u64, denominator: u64) -> Result<Fraction, Fault> {
        Fraction::new(numerator, denominator)
    }

    #[test]
    fn equal_numbers_are_equal_shares() {
        assert_eq!(fraction(1, 2), fraction(2, 4));
        assert_eq!(fraction(0, 1), fraction(0, u64::MAX));
        assert_eq!(fraction(u64::MAX, u64::MAX), fraction(1, 1));
        assert_eq!((fraction(0, 1), fraction(u64::MAX, 1)), (Ok(Fraction::MIN), Ok(Fraction::MAX)));
        assert_eq!(fraction(2, 4).map(|share| (share.numerator(), share.denominator())), Ok((2, 4)));
        assert_eq!(fraction(0, 0), Err(Fault::ZeroDenominator));
        assert_eq!(fraction(u64::MAX, 0), Err(Fault::ZeroDenominator));
    }

    #[test]
    fn order_where_a_float_would_see_equals() {
        let max = u64::MAX;
        let shares = [fraction(0, max), fraction(1, max), fraction(max - 2, max - 1), fraction(max - 1, max)];
        let more = [fraction(1, 1), fraction(max, max - 1), fraction(max - 1, max - 2), fraction(max, 1)];
        for (low, high) in shares.iter().chain(&more).zip(shares.iter().chain(&more).skip(1)) {
            assert!(low.unwrap_or(Fraction::MAX) < high.unwrap_or(Fraction::MIN), "{low:?} {high:?}");
        }
    }

    #[test]
    fn shares_against_rates() {
        let at =
            |numerator, denominator, ppm| Ok::<_, Fault>(fraction(numerator, denominator)?.cmp_rate(Rate::new(ppm)?));
        assert_eq!(at(1, 2, 500_000), Ok(Ordering::Equal));
        assert_eq!(at(1, 2, 499_999), Ok(Ordering::Greater));
        assert_eq!(at(1, 2, 500_001), Ok(Ordering::Less));
        assert_eq!(at(1, 3, 333_333), Ok(Ordering::Greater));
        assert_eq!(at(1, 3, 333_334), Ok(Ordering::Less));
        assert_eq!(at(0, 1, 0), Ok(Ordering::Equal));
        assert_eq!(at(0, u64::MAX, -1), Ok(Ordering::Greater));
        assert_eq!(at(1, u64::MAX, 0), Ok(Ordering::Greater));
        assert_eq!(at(1_000, 1, 1_000_000_000), Ok(Ordering::Equal));
        assert_eq!(at(u64::MAX, u64::MAX, 1_000_000), Ok(Ordering::Equal));
        assert_eq!(at(u64::MAX, 1, 1_000_000_000), Ok(Ordering::Greater));
        assert_eq!(at(1, u64::MAX, 1_000_000_000), Ok(Ordering::Less));
    }
}
