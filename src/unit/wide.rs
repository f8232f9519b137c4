//! Whole numbers wider than 128 bits, for exact sums and products that are rounded only at their end.
//!
//! A sign and so many limbs of 32 bits, the lowest first: what every processor multiplies. They are changed in place, and
//! by functions on slices, of which there is one copy: a small device has room for neither a second number nor a second
//! function. Nothing wraps: what does not fit is a [`Fault`].

use core::cmp::Ordering;

use super::{Fault, round};

/// A whole number of at most `32 × LIMBS` bits and a sign.
#[derive(Clone, Copy, Debug)]
pub struct Wide<const LIMBS: usize> {
    /// 1 below zero, otherwise 0: a number, as the compiler would hide in a bool which variant an enum of it is, and copy
    /// what is around that byte piece by piece.
    below_zero: u8,
    limbs: [u32; LIMBS],
}

const LIMB: u32 = 32;
/// The limbs of a number of 128 bits.
const NARROW: usize = 4;

impl<const LIMBS: usize> Wide<LIMBS> {
    /// Nothing.
    pub const ZERO: Self = Self { below_zero: 0, limbs: [0; LIMBS] };

    /// A number of 32 bits.
    #[must_use]
    pub const fn of(number: u32) -> Self {
        let mut wide = Self::ZERO;
        if let Some(limb) = wide.limbs.first_mut() {
            *limb = number;
        }
        wide
    }

    /// A number of 128 bits.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn new(number: i128) -> Result<Self, Fault> {
        let mut wide = Self { below_zero: u8::from(number.is_negative()), ..Self::ZERO };
        add_product(&mut wide.limbs, 1, number.unsigned_abs())?;
        Ok(wide)
    }

    /// Takes the number so many times.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit; the number is of no use then.
    pub fn multiply(&mut self, factor: i128) -> Result<(), Fault> {
        self.below_zero ^= u8::from(factor.is_negative());
        multiply(&mut self.limbs, factor.unsigned_abs())
    }

    /// Adds another number.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit; the number is of no use then.
    pub fn add(&mut self, other: &Self) -> Result<(), Fault> {
        if self.below_zero == other.below_zero {
            return add(&mut self.limbs, &other.limbs);
        }
        let is_smaller = compare(&self.limbs, &other.limbs).is_lt();
        self.below_zero ^= u8::from(is_smaller);
        subtract(&mut self.limbs, &other.limbs, is_smaller);
        Ok(())
    }

    /// The opposite.
    #[must_use]
    pub const fn opposite(self) -> Self {
        Self { below_zero: self.below_zero ^ 1, ..self }
    }

    /// -1, 0 or 1.
    #[must_use]
    pub fn sign(&self) -> i32 {
        match (self.limbs.iter().all(|limb| *limb == 0), self.below_zero) {
            (true, _) => 0,
            (false, 0) => 1,
            (false, _) => -1,
        }
    }

    /// Which of two is greater.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        match (self.sign(), other.sign()) {
            (-1, -1) => compare(&other.limbs, &self.limbs),
            (left, right) if left == right => compare(&self.limbs, &other.limbs),
            (left, right) => left.cmp(&right),
        }
    }

    /// The quotient by all of `divisors` together, exact, rounded once to the nearest whole number, ties away from zero. The
    /// number is of no use then.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`] when a divisor is zero; [`Fault::OutOfRange`] when the quotient is no `i128`, or twice
    /// the number does not fit.
    pub fn rounded(&mut self, divisors: impl Iterator<Item = u32>) -> Result<i128, Fault> {
        // The quotient plus a half, cut off. Whatever is cut off on the way, one divisor after the other, is less than one
        // half, of which twice the number counts whole ones.
        multiply(&mut self.limbs, 2)?;
        for divisor in divisors {
            divide(&mut self.limbs, divisor)?;
        }
        add_product(&mut self.limbs, 1, 1)?;
        divide(&mut self.limbs, 2)?;
        let size = i128::try_from(narrow(&self.limbs)?).map_err(|_| Fault::OutOfRange)?;
        Ok(if self.below_zero != 0 { size.wrapping_neg() } else { size })
    }
}

/// The lowest 32 bits.
#[allow(clippy::cast_possible_truncation, reason = "the lowest bits are what is wanted")]
const fn low(number: u64) -> u32 {
    number as u32
}

#[inline(never)]
fn compare(left: &[u32], right: &[u32]) -> Ordering {
    left.iter().rev().cmp(right.iter().rev())
}

/// Adds `number × factor`.
#[inline(never)]
fn add_product(limbs: &mut [u32], number: u32, mut factor: u128) -> Result<(), Fault> {
    let mut carried = 0_u64;
    for limb in limbs {
        if carried == 0 && factor == 0 {
            return Ok(());
        }
        // (2³² − 1)² + 2 × (2³² − 1) is the last number of 64 bits.
        #[allow(clippy::cast_possible_truncation, reason = "the lowest bits are what is wanted")]
        let product = u64::from(number).wrapping_mul(u64::from(factor as u32));
        let sum = product.wrapping_add(carried).wrapping_add(u64::from(*limb));
        *limb = low(sum);
        carried = sum >> LIMB;
        factor >>= LIMB;
    }
    if carried == 0 && factor == 0 { Ok(()) } else { Err(Fault::OutOfRange) }
}

#[inline(never)]
fn multiply(limbs: &mut [u32], factor: u128) -> Result<(), Fault> {
    // From the highest: what is added to the limbs above is not multiplied again.
    for place in (0..limbs.len()).rev() {
        let Some(from) = limbs.get_mut(place..) else { break };
        let number = from.first_mut().map_or(0, core::mem::take);
        if number != 0 {
            add_product(from, number, factor)?;
        }
    }
    Ok(())
}

#[inline(never)]
fn add(limbs: &mut [u32], more: &[u32]) -> Result<(), Fault> {
    let mut carried = false;
    for (limb, more) in limbs.iter_mut().zip(more) {
        (*limb, carried) = limb.carrying_add(*more, carried);
    }
    if carried { Err(Fault::OutOfRange) } else { Ok(()) }
}

/// The difference of the two, the larger of which is said.
#[inline(never)]
fn subtract(limbs: &mut [u32], other: &[u32], other_is_larger: bool) {
    let mut borrowed = false;
    for (limb, other) in limbs.iter_mut().zip(other) {
        let (from, less) = if other_is_larger { (*other, *limb) } else { (*limb, *other) };
        (*limb, borrowed) = from.borrowing_sub(less, borrowed);
    }
}

/// The quotient, cut off.
#[inline(never)]
fn divide(limbs: &mut [u32], divisor: u32) -> Result<(), Fault> {
    let mut rest = 0_u64;
    for limb in limbs.iter_mut().rev() {
        let dividend = (rest << LIMB) | u64::from(*limb);
        // The rest is below the divisor, so the quotient fits a limb.
        let (quotient, left) = round::floor_narrow(dividend, u64::from(divisor)).ok_or(Fault::ZeroDenominator)?;
        *limb = low(quotient);
        rest = left;
    }
    Ok(())
}

/// The same in 128 bits.
#[inline(never)]
fn narrow(limbs: &[u32]) -> Result<u128, Fault> {
    let (lower, upper) = limbs.split_at_checked(NARROW).unwrap_or((limbs, &[]));
    if upper.iter().any(|limb| *limb != 0) {
        return Err(Fault::OutOfRange);
    }
    Ok(lower.iter().rev().fold(0, |number: u128, limb| (number << LIMB) | u128::from(*limb)))
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
    use num_bigint::BigInt;
    use proptest::prelude::*;
    use std::vec::Vec;

    fn big(wide: &Wide<8>) -> BigInt {
        let bytes: Vec<u8> = wide.limbs.iter().flat_map(|limb| limb.to_le_bytes()).collect();
        let sign = if wide.below_zero != 0 { num_bigint::Sign::Minus } else { num_bigint::Sign::Plus };
        BigInt::from_bytes_le(sign, &bytes)
    }

    fn times(number: i128, factor: i128) -> Result<Wide<8>, Fault> {
        let mut product = Wide::new(number)?;
        product.multiply(factor).map(|()| product)
    }

    /// Half away from zero, by the schoolbook.
    fn nearest(numerator: &BigInt, denominator: &BigInt) -> BigInt {
        let twice: BigInt = numerator.magnitude().clone().into();
        let size: BigInt = (twice * 2 + denominator) / (denominator * 2);
        if numerator.sign() == num_bigint::Sign::Minus { -size } else { size }
    }

    proptest! {
        #[test]
        fn sums_and_products_are_exact(a: i128, b: i128, c: i128, d in any::<i64>()) {
            let product = times(a, b);
            let (big_a, big_b, big_c) = (BigInt::from(a), BigInt::from(b), BigInt::from(c));
            if let Ok(product) = product {
                prop_assert_eq!(big(&product), &big_a * &big_b);
                let mut sum = product;
                sum.add(&Wide::new(c).unwrap()).unwrap();
                prop_assert_eq!(big(&sum), &big_a * &big_b + &big_c);
                prop_assert_eq!(sum.order(&product), (&big_a * &big_b + &big_c).cmp(&(&big_a * &big_b)));
                prop_assert_eq!(i128::from(sum.sign()), i128::from(big(&sum).cmp(&BigInt::from(0)) as i8));
            }
            let small = times(a, i128::from(d)).unwrap();
            prop_assert_eq!(big(&small), BigInt::from(a) * d);
            prop_assert_eq!(big(&small.opposite()), -(BigInt::from(a) * d));
            let wide = Wide::new(c).unwrap();
            prop_assert_eq!(small.order(&wide), (BigInt::from(a) * d).cmp(&big_c));
            prop_assert_eq!(wide.order(&Wide::new(b).unwrap()), c.cmp(&b));
        }

        #[test]
        fn quotients_are_rounded_once(a: i128, b in -1_000_000_000_000_i128..1_000_000_000_000, c in 1_u32.., d in 1_u32..1_000_000) {
            let number = times(a, b).unwrap();
            let expected = nearest(&(BigInt::from(a) * b), &(BigInt::from(c) * d));
            match number.clone().rounded([c, d].into_iter()) {
                Ok(quotient) => prop_assert_eq!(BigInt::from(quotient), expected),
                Err(fault) => {
                    prop_assert_eq!(fault, Fault::OutOfRange);
                    prop_assert!(i128::try_from(expected).is_err());
                }
            }
        }

        #[test]
        fn ties_go_away_from_zero(k in -1_000_000_000_000_i128..1_000_000_000_000, half in 1_u32..1_000_000_000) {
            let divisor = half * 2;
            let tie = Wide::<8>::new(k * i128::from(divisor) + i128::from(half)).unwrap();
            let expected = if k >= 0 { k + 1 } else { k };
            prop_assert_eq!(tie.clone().rounded([divisor].into_iter()), Ok(expected));
            prop_assert_eq!(tie.opposite().rounded([divisor].into_iter()), Ok(-expected));
        }
    }

    #[test]
    fn what_does_not_fit_is_a_fault() {
        let large = Wide::<4>::new(i128::MAX).unwrap();
        let mut sum = large;
        assert_eq!(sum.add(&large), Ok(()));
        assert_eq!(sum.add(&large), Err(Fault::OutOfRange));
        assert_eq!(large.clone().multiply(3), Err(Fault::OutOfRange));
        assert_eq!(large.clone().multiply(i128::MAX), Err(Fault::OutOfRange));
        assert_eq!(Wide::<2>::new(1 << 64).unwrap_err(), Fault::OutOfRange);
        assert_eq!(Wide::<8>::ZERO.clone().rounded([0].into_iter()), Err(Fault::ZeroDenominator));
        let long = times(i128::MAX, 4).unwrap();
        assert_eq!(long.clone().rounded([1].into_iter()), Err(Fault::OutOfRange));
        assert_eq!(Wide::<8>::ZERO.opposite().sign(), 0);
        assert_eq!(Wide::<8>::ZERO.opposite().order(&Wide::ZERO), Ordering::Equal);
    }
}
