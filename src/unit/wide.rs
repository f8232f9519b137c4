//! Whole numbers wider than 128 bits, for exact sums and products that are rounded only at their end.
//!
//! A sign and so many limbs of 64 bits, the lowest first. Nothing wraps: what does not fit is a [`Fault`].

use core::cmp::Ordering;

use super::{Fault, round};

/// A whole number of at most `64 × LIMBS` bits and a sign.
#[derive(Clone, Copy, Debug)]
pub struct Wide<const LIMBS: usize> {
    is_negative: bool,
    limbs: [u64; LIMBS],
}

const LIMB: u32 = 64;

impl<const LIMBS: usize> Wide<LIMBS> {
    /// Nothing.
    pub const ZERO: Self = Self { is_negative: false, limbs: [0; LIMBS] };

    /// A number of 128 bits.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn new(number: i128) -> Result<Self, Fault> {
        let mut wide = Self { is_negative: number.is_negative(), ..Self::ZERO };
        let mut rest = number.unsigned_abs();
        for limb in &mut wide.limbs {
            *limb = low(rest);
            rest >>= LIMB;
        }
        if rest == 0 { Ok(wide) } else { Err(Fault::OutOfRange) }
    }

    /// The product with a number of 128 bits.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn times(self, factor: i128) -> Result<Self, Fault> {
        let size = factor.unsigned_abs();
        let upper = Self { limbs: scaled(self.limbs, low(size >> LIMB))?, ..self };
        let lower = Self { limbs: scaled(self.limbs, low(size))?, ..self };
        let product = upper.shifted()?.plus(lower)?;
        Ok(if factor.is_negative() { product.opposite() } else { product })
    }

    /// The sum.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it does not fit.
    pub fn plus(self, other: Self) -> Result<Self, Fault> {
        if self.is_negative == other.is_negative {
            return Ok(Self { limbs: sum(self.limbs, other.limbs)?, ..self });
        }
        Ok(match compare(&self.limbs, &other.limbs) {
            Ordering::Less => Self { limbs: difference(other.limbs, self.limbs), ..other },
            _ => Self { limbs: difference(self.limbs, other.limbs), ..self },
        })
    }

    /// The opposite.
    #[must_use]
    pub const fn opposite(self) -> Self {
        Self { is_negative: !self.is_negative, ..self }
    }

    /// The number without its sign.
    #[must_use]
    pub const fn size(self) -> Self {
        Self { is_negative: false, ..self }
    }

    /// -1, 0 or 1.
    #[must_use]
    pub fn sign(&self) -> i32 {
        match (self.limbs.iter().all(|limb| *limb == 0), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
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

    /// The quotient by all of `divisors` together, exact, rounded once to the nearest whole number, ties away from zero.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`] when a divisor is zero; [`Fault::OutOfRange`] when the quotient is no `i128`, or twice
    /// the number or the product of the divisors does not fit.
    pub fn rounded(self, divisors: impl Iterator<Item = u64> + Clone) -> Result<i128, Fault> {
        // The quotient plus a half, cut off: (2 · number + divisor) / (2 · divisor), one divisor after the other.
        let mut product = Self::new(1)?;
        for divisor in divisors.clone() {
            product = product.times(i128::from(divisor))?;
        }
        let mut limbs = self.size().times(2)?.plus(product)?.limbs;
        for divisor in divisors.chain([2]) {
            limbs = divided(limbs, divisor).ok_or(Fault::ZeroDenominator)?;
        }
        let mut size = 0_u128;
        for (place, limb) in (0..LIMBS as u32).zip(limbs) {
            if place > 1 && limb != 0 {
                return Err(Fault::OutOfRange);
            }
            size |= u128::from(limb).checked_shl(LIMB.wrapping_mul(place)).unwrap_or(0);
        }
        let size = i128::try_from(size).map_err(|_| Fault::OutOfRange)?;
        Ok(if self.is_negative { size.wrapping_neg() } else { size })
    }

    /// 2⁶⁴ times the number.
    fn shifted(self) -> Result<Self, Fault> {
        let mut shifted = Self::ZERO;
        let mut carried = 0;
        for (to, from) in shifted.limbs.iter_mut().zip(self.limbs) {
            *to = carried;
            carried = from;
        }
        shifted.is_negative = self.is_negative;
        if carried == 0 { Ok(shifted) } else { Err(Fault::OutOfRange) }
    }
}

/// The lowest 64 bits.
#[allow(clippy::cast_possible_truncation, reason = "the lowest bits are what is wanted")]
const fn low(number: u128) -> u64 {
    number as u64
}

fn compare<const LIMBS: usize>(left: &[u64; LIMBS], right: &[u64; LIMBS]) -> Ordering {
    left.iter().rev().cmp(right.iter().rev())
}

fn scaled<const LIMBS: usize>(mut limbs: [u64; LIMBS], factor: u64) -> Result<[u64; LIMBS], Fault> {
    let mut carried = 0_u128;
    for limb in &mut limbs {
        // (2⁶⁴ − 1)² + 2⁶⁴ − 1 fits 128 bits.
        let product = u128::from(*limb).wrapping_mul(u128::from(factor)).wrapping_add(carried);
        *limb = low(product);
        carried = product >> LIMB;
    }
    if carried == 0 { Ok(limbs) } else { Err(Fault::OutOfRange) }
}

fn sum<const LIMBS: usize>(mut left: [u64; LIMBS], right: [u64; LIMBS]) -> Result<[u64; LIMBS], Fault> {
    let mut carried = false;
    for (to, more) in left.iter_mut().zip(right) {
        let (sum, over) = to.overflowing_add(more);
        let (sum, again) = sum.overflowing_add(u64::from(carried));
        *to = sum;
        carried = over || again;
    }
    if carried { Err(Fault::OutOfRange) } else { Ok(left) }
}

/// `left − right`, where `left` is not the smaller.
fn difference<const LIMBS: usize>(mut left: [u64; LIMBS], right: [u64; LIMBS]) -> [u64; LIMBS] {
    let mut borrowed = false;
    for (to, less) in left.iter_mut().zip(right) {
        let (rest, under) = to.overflowing_sub(less);
        let (rest, again) = rest.overflowing_sub(u64::from(borrowed));
        *to = rest;
        borrowed = under || again;
    }
    left
}

fn divided<const LIMBS: usize>(mut limbs: [u64; LIMBS], divisor: u64) -> Option<[u64; LIMBS]> {
    let mut rest = 0_u128;
    for limb in limbs.iter_mut().rev() {
        // The rest is below the divisor, so the quotient fits a limb.
        let (quotient, left) = round::floor((rest << LIMB) | u128::from(*limb), u128::from(divisor))?;
        *limb = low(quotient);
        rest = left;
    }
    Some(limbs)
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

    fn big(wide: &Wide<4>) -> BigInt {
        let bytes: Vec<u8> = wide.limbs.iter().flat_map(|limb| limb.to_le_bytes()).collect();
        let sign = if wide.is_negative { num_bigint::Sign::Minus } else { num_bigint::Sign::Plus };
        BigInt::from_bytes_le(sign, &bytes)
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
            let product = Wide::<4>::new(a).unwrap().times(b);
            let (big_a, big_b, big_c) = (BigInt::from(a), BigInt::from(b), BigInt::from(c));
            if let Ok(product) = product {
                prop_assert_eq!(big(&product), &big_a * &big_b);
                let sum = product.plus(Wide::new(c).unwrap()).unwrap();
                prop_assert_eq!(big(&sum), &big_a * &big_b + &big_c);
                prop_assert_eq!(sum.order(&product), (&big_a * &big_b + &big_c).cmp(&(&big_a * &big_b)));
                prop_assert_eq!(i128::from(sum.sign()), i128::from(big(&sum).cmp(&BigInt::from(0)) as i8));
            }
            let small = Wide::<4>::new(a).unwrap().times(i128::from(d)).unwrap();
            prop_assert_eq!(big(&small), BigInt::from(a) * d);
            prop_assert_eq!(big(&small.opposite()), -(BigInt::from(a) * d));
        }

        #[test]
        fn quotients_are_rounded_once(a: i128, b in -1_000_000_000_000_i128..1_000_000_000_000, c in 1_u64.., d in 1_u64..1_000_000) {
            let number = Wide::<4>::new(a).unwrap().times(b).unwrap();
            let expected = nearest(&(BigInt::from(a) * b), &(BigInt::from(c) * d));
            match number.rounded([c, d].into_iter()) {
                Ok(quotient) => prop_assert_eq!(BigInt::from(quotient), expected),
                Err(fault) => {
                    prop_assert_eq!(fault, Fault::OutOfRange);
                    prop_assert!(i128::try_from(expected).is_err());
                }
            }
        }

        #[test]
        fn ties_go_away_from_zero(k in -1_000_000_000_000_i128..1_000_000_000_000, half in 1_u64..1_000_000_000) {
            let divisor = half * 2;
            let tie = Wide::<4>::new(k * i128::from(divisor) + i128::from(half)).unwrap();
            let expected = if k >= 0 { k + 1 } else { k };
            prop_assert_eq!(tie.rounded([divisor].into_iter()), Ok(expected));
            prop_assert_eq!(tie.opposite().rounded([divisor].into_iter()), Ok(-expected));
        }
    }

    #[test]
    fn what_does_not_fit_is_a_fault() {
        let large = Wide::<2>::new(i128::MAX).unwrap();
        assert!(large.plus(large).is_ok());
        assert_eq!(large.plus(large).unwrap().plus(large).unwrap_err(), Fault::OutOfRange);
        assert_eq!(large.times(3).unwrap_err(), Fault::OutOfRange);
        assert_eq!(large.times(i128::MAX).unwrap_err(), Fault::OutOfRange);
        assert_eq!(Wide::<1>::new(1 << 64).unwrap_err(), Fault::OutOfRange);
        assert_eq!(Wide::<4>::ZERO.rounded([0].into_iter()), Err(Fault::ZeroDenominator));
        let long = Wide::<4>::new(i128::MAX).unwrap().times(4).unwrap();
        assert_eq!(long.rounded([1].into_iter()), Err(Fault::OutOfRange));
        assert_eq!(Wide::<4>::ZERO.opposite().sign(), 0);
        assert_eq!(Wide::<4>::ZERO.opposite().order(&Wide::ZERO), Ordering::Equal);
    }
}
