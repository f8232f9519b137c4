//! Amounts that are not whole cents yet: exact, to be rounded once, at the end of a formula.
//!
//! Formulas of contracts take millionths (rates) and twelfths (months of a year) of amounts, and of those again. What
//! comes of it is a whole number over twelve and so many times a million, and is kept as that.

use core::cmp::Ordering;

use super::{Cents, Fault, wide::Wide};

/// An exact amount in eurocents: a whole number over `12 × 1 000 000^millions`.
///
/// The numerator has 256 bits. The longest formula there is (a volume at its tariff, three changes, a share in parts of
/// 10¹⁸) needs 216 of them, with every operand at the end of its range.
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    numerator: Wide<8>,
    millions: u8,
}

const TWELVE: i128 = 12;
const MILLION: i128 = 1_000_000;
const MILLION_UNSIGNED: u32 = 1_000_000;

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: Wide::ZERO, millions: 0 };

    /// An amount of whole cents.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] never in practice.
    pub fn cents(cents: i128) -> Result<Self, Fault> {
        Self::product(cents, TWELVE)
    }

    /// Twelfths of a cent: what an amount per year is for one month.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] never in practice.
    pub fn twelfths(cents: i128) -> Result<Self, Fault> {
        Self::product(cents, 1)
    }

    // One copy, that puts the number where it stays.
    #[inline(never)]
    fn product(twelfths: i128, count: i128) -> Result<Self, Fault> {
        let mut amount = Self { numerator: Wide::new(twelfths)?, millions: 0 };
        amount.numerator.multiply(count)?;
        Ok(amount)
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn times(mut self, count: i128) -> Result<Self, Fault> {
        self.numerator.multiply(count)?;
        Ok(self)
    }

    /// So many millionths of the amount.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn ppm(self, ppm: i128) -> Result<Self, Fault> {
        self.parts(ppm, 1)
    }

    /// So many parts of 10¹⁸ of the amount.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn e18(self, parts: i128) -> Result<Self, Fault> {
        self.parts(parts, 3)
    }

    fn parts(mut self, parts: i128, millions: u8) -> Result<Self, Fault> {
        self.millions = self.millions.checked_add(millions).ok_or(Fault::OutOfRange)?;
        self.times(parts)
    }

    /// The sum.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn plus(mut self, mut other: Self) -> Result<Self, Fault> {
        self.beside(&mut other)?;
        self.numerator.add(&other.numerator)?;
        Ok(self)
    }

    /// The amount less `other`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn minus(self, other: Self) -> Result<Self, Fault> {
        self.plus(other.opposite())
    }

    /// The opposite amount.
    #[must_use]
    pub const fn opposite(self) -> Self {
        Self { numerator: self.numerator.opposite(), ..self }
    }

    /// -1, 0 or 1.
    #[must_use]
    pub fn sign(&self) -> i32 {
        self.numerator.sign()
    }

    /// Which of two amounts is greater.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when one of them does not fit in the parts of the other.
    pub fn order(mut self, mut other: Self) -> Result<Ordering, Fault> {
        self.beside(&mut other)?;
        Ok(self.numerator.order(&other.numerator))
    }

    /// The amount, at most `most`.
    ///
    /// # Errors
    /// As [`Exact::order`].
    pub fn at_most(self, most: Self) -> Result<Self, Fault> {
        Ok(if self.order(most)?.is_gt() { most } else { self })
    }

    /// The amount in whole cents: rounded once, half away from zero.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside the range of [`Cents`].
    pub fn rounded(self) -> Result<Cents, Fault> {
        let millions = (0..self.millions).map(|_| MILLION_UNSIGNED);
        Cents::from_wide(self.numerator.rounded([12].into_iter().chain(millions))?)
    }

    /// Puts both in the smaller parts of the two.
    fn beside(&mut self, other: &mut Self) -> Result<(), Fault> {
        let millions = self.millions.max(other.millions);
        for amount in [self, other] {
            while amount.millions < millions {
                amount.numerator.multiply(MILLION)?;
                amount.millions = amount.millions.wrapping_add(1);
            }
        }
        Ok(())
    }
}

/// Equal are amounts that [`Exact::order`] can compare and finds equal.
impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.order(*other).is_ok_and(Ordering::is_eq)
    }
}

#[cfg(test)]
#[allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::integer_division,
    clippy::panic,
    reason = "a test may fail by panicking"
)]
mod tests {
    use super::*;

    fn cents(cents: i128) -> Exact {
        Exact::cents(cents).unwrap()
    }

    #[test]
    fn one_rounding_at_the_end() {
        // A third of a cent three times is a cent; rounded each time it is nothing.
        let third = Exact::twelfths(4).unwrap();
        assert_eq!(third.rounded(), Ok(Cents::ZERO));
        assert_eq!(third.times(3).unwrap().rounded(), Cents::new(1));
        assert_eq!(cents(1).ppm(500_000).unwrap().rounded(), Cents::new(1));
        assert_eq!(cents(-1).ppm(500_000).unwrap().rounded(), Cents::new(-1));
        assert_eq!(cents(1).ppm(499_999).unwrap().rounded(), Ok(Cents::ZERO));
        assert_eq!(cents(3).e18(500_000_000_000_000_000).unwrap().rounded(), Cents::new(2));
    }

    #[test]
    fn amounts_in_different_parts_are_compared_and_added() {
        let half = cents(1).ppm(500_000).unwrap();
        assert_eq!(half.plus(half).unwrap().order(cents(1)), Ok(Ordering::Equal));
        assert_eq!(half.minus(cents(1)).unwrap().rounded(), Cents::new(-1));
        assert_eq!(half.at_most(cents(0)).unwrap().sign(), 0);
        assert_eq!(cents(2).at_most(half).unwrap().order(half), Ok(Ordering::Equal));
        assert_eq!(cents(0).opposite().sign(), 0);
        assert_eq!((half.sign(), half.opposite().sign()), (1, -1));
        assert!(half.times(2).unwrap() == cents(1) && half != cents(1));
    }

    /// Amounts in the same parts are taken as they are, however large.
    #[test]
    fn the_largest_amount_has_its_place() {
        let mut largest = cents(1).ppm(1).unwrap();
        while let Ok(larger) = largest.times(10) {
            largest = larger;
        }
        assert_eq!(largest.order(largest), Ok(Ordering::Equal));
        assert_eq!(largest.minus(largest).unwrap().sign(), 0);
        assert_eq!(largest.order(cents(1).e18(1).unwrap()), Err(Fault::OutOfRange));
    }

    /// A volume at its tariff with three changes, and a share in parts of 10¹⁸ of it: every operand at its end.
    #[test]
    fn the_longest_formula_fits() {
        let line = cents(999_999_999_999_999).times(i128::from(u32::MAX)).unwrap();
        let line = line.ppm(2_000_000).unwrap().ppm(2_000_000).unwrap().ppm(2_000_000).unwrap();
        let all = line.times(64).unwrap();
        assert!(all.e18(1_000_000_000_000_000_000).unwrap().plus(all).is_ok());
        assert_eq!(all.rounded(), Err(Fault::OutOfRange));
    }
}
