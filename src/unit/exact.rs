//! Amounts that are not whole cents yet: exact, to be rounded once, at the end of a formula.
//!
//! Formulas of contracts take millionths (rates) and twelfths (months of a year) of amounts, and of those again. What
//! comes of it is a whole number over twelve and so many times a million, and is kept as that.

use core::cmp::Ordering;

use super::{Cents, Fault, wide::Wide};

/// An exact amount in eurocents: a whole number over `12 × 1 000 000^millions`.
///
/// The numerator has 256 bits. The longest formula there is (a volume at its tariff, three changes, a share in parts of
/// 10¹⁸) needs 216 of them, with every operand at the end of its range. It is changed in place: a small device has no room
/// for the amounts in between.
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    numerator: Wide<8>,
    millions: u8,
}

const MILLION: i128 = 1_000_000;
const MILLION_UNSIGNED: u32 = 1_000_000;

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: Wide::ZERO, millions: 0 };
    /// A cent.
    pub const CENT: Self = Self { numerator: Wide::of(12), millions: 0 };
    /// A twelfth of a cent: what a cent per year is for one month.
    pub const TWELFTH: Self = Self { numerator: Wide::of(1), millions: 0 };

    /// An amount of whole cents.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] never in practice.
    pub fn cents(cents: i128) -> Result<Self, Fault> {
        let mut amount = Self::CENT;
        amount.times(cents).map(|()| amount)
    }

    /// Takes the amount so many times.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit; the amount is of no use then, as after every fault.
    pub fn times(&mut self, count: i128) -> Result<(), Fault> {
        self.numerator.multiply(count)
    }

    /// Takes so many millionths of the amount.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn ppm(&mut self, ppm: i128) -> Result<(), Fault> {
        self.parts(ppm, 1)
    }

    /// Takes so many parts of 10¹⁸ of the amount.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn e18(&mut self, parts: i128) -> Result<(), Fault> {
        self.parts(parts, 3)
    }

    fn parts(&mut self, parts: i128, millions: u8) -> Result<(), Fault> {
        self.millions = self.millions.checked_add(millions).ok_or(Fault::OutOfRange)?;
        self.times(parts)
    }

    /// Adds another amount, which is put in the parts of this one, or the other way round.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn add(&mut self, other: &mut Self) -> Result<(), Fault> {
        self.beside(other)?;
        self.numerator.add(&other.numerator)
    }

    /// Takes the opposite amount.
    pub const fn negate(&mut self) {
        self.numerator = self.numerator.opposite();
    }

    /// -1, 0 or 1.
    #[must_use]
    pub fn sign(&self) -> i32 {
        self.numerator.sign()
    }

    /// Which of two amounts is greater. The one is put in the parts of the other.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when one of them does not fit in the parts of the other.
    pub fn order(&mut self, other: &mut Self) -> Result<Ordering, Fault> {
        self.beside(other)?;
        Ok(self.numerator.order(&other.numerator))
    }

    /// Takes `most` where the amount is more.
    ///
    /// # Errors
    /// As [`Exact::order`].
    pub fn at_most(&mut self, most: &mut Self) -> Result<(), Fault> {
        if self.order(most)?.is_gt() {
            *self = *most;
        }
        Ok(())
    }

    /// The amount in whole cents: rounded once, half away from zero. It is of no use then.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside the range of [`Cents`].
    pub fn rounded(&mut self) -> Result<Cents, Fault> {
        Cents::from_wide(self.nearest()?)
    }

    /// The same, as a number that need not be in the range of [`Cents`].
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it is no `i128`.
    pub fn nearest(&mut self) -> Result<i128, Fault> {
        let divisors = (0..=self.millions).map(|place| if place == 0 { 12 } else { MILLION_UNSIGNED });
        self.numerator.rounded(divisors)
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
        let (mut one, mut other) = (*self, *other);
        one.order(&mut other).is_ok_and(Ordering::is_eq)
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

    fn ppm(mut amount: Exact, ppm: i128) -> Exact {
        amount.ppm(ppm).unwrap();
        amount
    }

    fn plus(mut amount: Exact, mut other: Exact) -> Exact {
        amount.add(&mut other).unwrap();
        amount
    }

    fn opposite(mut amount: Exact) -> Exact {
        amount.negate();
        amount
    }

    fn rounded(mut amount: Exact) -> Result<Cents, Fault> {
        amount.rounded()
    }

    fn order(mut amount: Exact, mut other: Exact) -> Result<Ordering, Fault> {
        amount.order(&mut other)
    }

    fn at_most(mut amount: Exact, mut most: Exact) -> Exact {
        amount.at_most(&mut most).unwrap();
        amount
    }

    #[test]
    fn one_rounding_at_the_end() {
        // A third of a cent three times is a cent; rounded each time it is nothing.
        let mut third = Exact::TWELFTH;
        third.times(4).unwrap();
        assert_eq!(rounded(third), Ok(Cents::ZERO));
        third.times(3).unwrap();
        assert_eq!(rounded(third), Cents::new(1));
        assert_eq!(rounded(ppm(cents(1), 500_000)), Cents::new(1));
        assert_eq!(rounded(ppm(cents(-1), 500_000)), Cents::new(-1));
        assert_eq!(rounded(ppm(cents(1), 499_999)), Ok(Cents::ZERO));
        let mut half = cents(3);
        half.e18(500_000_000_000_000_000).unwrap();
        assert_eq!(rounded(half), Cents::new(2));
    }

    #[test]
    fn amounts_in_different_parts_are_compared_and_added() {
        let half = ppm(cents(1), 500_000);
        assert_eq!(order(plus(half, half), cents(1)), Ok(Ordering::Equal));
        assert_eq!(rounded(plus(half, opposite(cents(1)))), Cents::new(-1));
        assert_eq!(at_most(half, cents(0)).sign(), 0);
        assert_eq!(order(at_most(cents(2), half), half), Ok(Ordering::Equal));
        assert_eq!(opposite(cents(0)).sign(), 0);
        assert_eq!((half.sign(), opposite(half).sign()), (1, -1));
        assert!(plus(half, half) == cents(1) && half != cents(1));
        assert!(Exact::cents(0).unwrap() == Exact::ZERO && plus(opposite(Exact::CENT), cents(1)) == Exact::ZERO);
    }

    /// Amounts in the same parts are taken as they are, however large.
    #[test]
    fn the_largest_amount_has_its_place() {
        let mut largest = ppm(cents(1), 1);
        let mut larger = largest;
        while larger.times(10).is_ok() {
            largest = larger;
        }
        assert_eq!(order(largest, largest), Ok(Ordering::Equal));
        assert_eq!(plus(largest, opposite(largest)).sign(), 0);
        let mut parts = cents(1);
        parts.e18(1).unwrap();
        assert_eq!(order(largest, parts), Err(Fault::OutOfRange));
    }

    /// A volume at its tariff with three changes, and a share in parts of 10¹⁸ of it: every operand at its end.
    #[test]
    fn the_longest_formula_fits() {
        let mut line = cents(999_999_999_999_999);
        line.times(i128::from(u32::MAX)).unwrap();
        let mut all = ppm(ppm(ppm(line, 2_000_000), 2_000_000), 2_000_000);
        all.times(64).unwrap();
        let mut share = all;
        share.e18(1_000_000_000_000_000_000).unwrap();
        assert!(share.add(&mut all.clone()).is_ok());
        assert_eq!(rounded(all), Err(Fault::OutOfRange));
    }
}
