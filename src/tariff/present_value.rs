//! What amounts of later years are worth at the start.
//!
//! Source: SPC-1.15 (stepwise plan for contracting, step 1: social return on investment with a discount rate).

use core::cmp::Ordering;

use fixed::FixedU128;
use fixed::types::extra::U107;

use crate::unit::{Cents, Fault, Rounding, Wide, round};

/// A discount factor: 107 bits behind the point, and in front of it more than it ever needs.
type Factor = FixedU128<U107>;

const POINT: u32 = 107;
/// Divisors that together are 2 to the power of the bits behind the point.
const POINT_DIVISORS: [u32; 4] = [1 << 27, 1 << 27, 1 << 27, 1 << 26];
const MILLION: u32 = 1_000_000;

/// The bytes of a digit by hand, which is below two millions.
const DIGIT: usize = 3;

/// The last year of a table.
pub const LAST_YEAR: usize = 100;
/// The largest amount of a year, in size.
const LARGEST: u64 = 1_000_000_000_000_000_000;

/// The present value of amounts per year, year 0 first: `Σ amount × (1 000 000 / (1 000 000 + discount_ppm))^year`,
/// rounded once to whole cents, half away from zero. Each amount is at most 10¹⁸ in size, the discount rate lies in
/// `0..=1 000 000`.
///
/// # Errors
/// [`Fault::OutOfRange`] when the value is no amount, for an amount or a rate outside the range above, or more than 101
/// years.
pub fn present_value(amounts: &[i64], discount_ppm: i128) -> Result<Cents, Fault> {
    present_value_of(amounts.len(), |year| amounts.get(year).copied().unwrap_or(0), discount_ppm)
}

/// [`present_value`] of so many years, whose amounts are asked one by one, and again if need be: a device has no room for
/// all of them.
///
/// A factor of fixed point is at most `2 × year × 2⁻¹⁰⁷` too small: the first is cut off once, every product of two is
/// cut off once more and takes over the errors of both. So the sum is at most `Σ |amount| × 2 × year × 2⁻¹⁰⁷` away from
/// the exact one, below 2⁻³³ of a cent. When both ends of that span round to the same cent, it is the exact one. When
/// they do not, the sum is so close to half a cent that every digit of it is calculated; on a small machine that is always
/// done.
///
/// # Errors
/// As [`present_value`].
pub fn present_value_of(
    years: usize,
    mut amount: impl FnMut(usize) -> i64,
    discount_ppm: i128,
) -> Result<Cents, Fault> {
    if years > LAST_YEAR.saturating_add(1) {
        return Err(Fault::OutOfRange);
    }
    let discount = u32::try_from(discount_ppm).ok().filter(|rate| *rate <= MILLION).ok_or(Fault::OutOfRange)?;
    let whole = MILLION.wrapping_add(discount);
    // A small machine has no products of 128 bits: there the digits take less room, and less code.
    if cfg!(target_pointer_width = "64")
        && let Some(cents) = span(years, &mut amount, whole)?
    {
        return Ok(cents);
    }
    exactly(years, &mut amount, whole)
}

/// The cents of the value; nothing when the span around it has two.
#[inline(never)]
fn span(years: usize, amount: &mut impl FnMut(usize) -> i64, whole: u32) -> Result<Option<Cents>, Fault> {
    // 20 + 107 bits.
    let yearly = round::divide(i128::from(MILLION) << POINT, i128::from(whole), Rounding::Down)?;
    let yearly = Factor::from_bits(yearly.unsigned_abs());
    // The error has 7 bits for the years, 60 for an amount and 8 for twice a year.
    let (mut factor, mut sum, mut error) = (Factor::ONE, Wide::<8>::ZERO, 0_i128);
    for year in 0..years {
        let amount = amount(year);
        if amount.unsigned_abs() > LARGEST {
            return Err(Fault::OutOfRange);
        }
        let doubled = i128::try_from(year).map_err(|_| Fault::OutOfRange)?.wrapping_mul(2);
        error = error.wrapping_add(i128::from(amount).wrapping_abs().wrapping_mul(doubled));
        factor = added(&mut sum, amount, factor, yearly)?;
    }
    ends(&sum, error)
}

/// Adds the value of an amount; the factor of the next year.
#[inline(never)]
fn added(sum: &mut Wide<8>, amount: i64, factor: Factor, yearly: Factor) -> Result<Factor, Fault> {
    let mut part = Wide::new(i128::try_from(factor.to_bits()).map_err(|_| Fault::OutOfRange)?)?;
    part.multiply(i128::from(amount))?;
    sum.add(&part)?;
    factor.checked_mul(yearly).ok_or(Fault::OutOfRange)
}

/// The cents to which both ends of a span round, if they are the same.
#[inline(never)]
fn ends(sum: &Wide<8>, error: i128) -> Result<Option<Cents>, Fault> {
    let end = |error: i128| {
        let mut end = *sum;
        end.add(&Wide::new(error)?)?;
        end.rounded(POINT_DIVISORS.into_iter())
    };
    let (low, high) = (end(error.wrapping_neg())?, end(error)?);
    if low == high { Cents::from_wide(low).map(Some) } else { Ok(None) }
}

/// The same value by hand, in digits to the base `whole` behind the point: one for each year. Beginning with the last
/// year, the sum so far is divided by `whole`, which moves it behind the point, taken a million times, and the amount of
/// the year before is added: `amount + (later ones) × million / whole`. No digit behind the point is lost or rounded.
#[inline(never)]
fn exactly(years: usize, amount: &mut impl FnMut(usize) -> i64, whole: u32) -> Result<Cents, Fault> {
    let mut value = ByHand { millions: 0, rest: 0, count: 0, digits: [0; DIGIT * LAST_YEAR] };
    for year in (0..years).rev() {
        value.add(amount(year))?;
        if year > 0 {
            value.discount(whole)?;
        }
    }
    value.rounded(whole)
}

/// A value by hand. What is calculated between two amounts is out of line: a device reads them below this.
///
/// In front of the point it is at most the sum of the amounts in size, 67 bits, and no more than 48 of them are millions.
struct ByHand {
    /// In front of the point: so many millions, and what is added to them.
    millions: i64,
    rest: i64,
    count: usize,
    /// Behind the point, the last digit first.
    digits: [u8; DIGIT * LAST_YEAR],
}

impl ByHand {
    #[inline(never)]
    fn add(&mut self, amount: i64) -> Result<(), Fault> {
        if amount.unsigned_abs() > LARGEST {
            return Err(Fault::OutOfRange);
        }
        self.rest = self.rest.wrapping_add(amount);
        Ok(())
    }

    /// Moves the value by a year: divided by `whole`, and taken a million times.
    #[inline(never)]
    fn discount(&mut self, whole: u32) -> Result<(), Fault> {
        // What is left of the millions has 41 bits, and what is added to them 60.
        let (upper, left) = floored(self.millions, whole)?;
        let (lower, digit) = floored(i64::from(left).wrapping_mul(i64::from(MILLION)).wrapping_add(self.rest), whole)?;
        self.millions = upper.wrapping_mul(i64::from(MILLION)).wrapping_add(lower);
        let (digits, _) = self.digits.as_chunks_mut();
        *digits.get_mut(self.count).ok_or(Fault::OutOfRange)? = bytes(digit);
        self.count = self.count.wrapping_add(1);
        self.rest = times_million(digits.get_mut(..self.count).unwrap_or(&mut []), whole)?;
        Ok(())
    }

    /// In whole cents. What is behind the point is never negative. Half a cent goes away from zero.
    #[inline(never)]
    fn rounded(&self, whole: u32) -> Result<Cents, Fault> {
        // What has more bits is no amount, whatever is added to it.
        let millions = self.millions.checked_mul(i64::from(MILLION)).ok_or(Fault::OutOfRange)?;
        let front = millions.checked_add(self.rest).ok_or(Fault::OutOfRange)?;
        let (digits, _) = self.digits.as_chunks();
        let is_above = match against_half(digits.get(..self.count).unwrap_or(&[]), whole) {
            Ordering::Less => false,
            Ordering::Equal => front >= 0,
            Ordering::Greater => true,
        };
        Cents::new(front.saturating_add(i64::from(is_above)))
    }
}

const fn bytes(digit: u32) -> [u8; DIGIT] {
    let [low, middle, high, _] = digit.to_le_bytes();
    [low, middle, high]
}

fn number([low, middle, high]: [u8; DIGIT]) -> u64 {
    u64::from(u32::from_le_bytes([low, middle, high, 0]))
}

/// The quotient, rounded down, and what is left.
#[inline(never)]
fn floored(value: i64, whole: u32) -> Result<(i64, u32), Fault> {
    // Below zero the flipped bits are the distance from -1: its quotient is that of the value, flipped as well.
    let flip = value >> 63;
    let (quotient, left) = divided((value ^ flip).cast_unsigned(), whole)?;
    let left = if flip < 0 { whole.wrapping_sub(1).wrapping_sub(left) } else { left };
    Ok((quotient.cast_signed() ^ flip, left))
}

/// The quotient, cut off, and what is left.
fn divided(value: u64, whole: u32) -> Result<(u64, u32), Fault> {
    let (quotient, left) = round::floor_narrow(value, u64::from(whole)).ok_or(Fault::ZeroDenominator)?;
    Ok((quotient, u32::try_from(left).map_err(|_| Fault::OutOfRange)?))
}

/// Takes what is behind the point a million times; what comes in front of it.
#[inline(never)]
fn times_million(digits: &mut [[u8; DIGIT]], whole: u32) -> Result<i64, Fault> {
    let mut carried = 0;
    for digit in digits {
        // A digit is below two millions, and what is carried below one: 42 bits.
        let product = number(*digit).wrapping_mul(u64::from(MILLION)).wrapping_add(carried);
        let (quotient, left) = divided(product, whole)?;
        *digit = bytes(left);
        carried = quotient;
    }
    Ok(carried.cast_signed())
}

/// What is behind the point against a half: whether its double has a one in front of the point, and what is left.
#[inline(never)]
fn against_half(digits: &[[u8; DIGIT]], whole: u32) -> Ordering {
    let whole = u64::from(whole);
    let (mut carried, mut left) = (false, 0);
    for digit in digits {
        let doubled = number(*digit).wrapping_mul(2).wrapping_add(u64::from(carried));
        carried = doubled >= whole;
        left |= if carried { doubled.wrapping_sub(whole) } else { doubled };
    }
    match (carried, left) {
        (false, _) => Ordering::Less,
        (true, 0) => Ordering::Equal,
        (true, _) => Ordering::Greater,
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
    use num_bigint::BigInt;
    use proptest::prelude::*;

    /// The exact fraction by big integers, rounded half away from zero by the schoolbook.
    fn by_big_integers(amounts: &[i64], discount_ppm: i128) -> BigInt {
        let whole = BigInt::from(1_000_000 + discount_ppm);
        let last = u32::try_from(amounts.len()).unwrap();
        let mut numerator = BigInt::from(0);
        for (year, amount) in (0_u32..).zip(amounts) {
            numerator += BigInt::from(*amount) * BigInt::from(1_000_000).pow(year) * whole.pow(last - year);
        }
        let denominator = whole.pow(last);
        let size: BigInt = numerator.magnitude().clone().into();
        let size: BigInt = (size * 2 + &denominator) / (&denominator * 2);
        if numerator.sign() == num_bigint::Sign::Minus { -size } else { size }
    }

    fn check(amounts: &[i64], discount_ppm: i128) {
        let expected = by_big_integers(amounts, discount_ppm);
        let value = present_value(amounts, discount_ppm);
        // By hand it is the same, also where that is not needed.
        let whole = MILLION + u32::try_from(discount_ppm).unwrap();
        assert_eq!(exactly(amounts.len(), &mut |year| amounts[year], whole), value, "{amounts:?} at {discount_ppm}");
        match value {
            Ok(cents) => assert_eq!(BigInt::from(cents.get()), expected, "{amounts:?} at {discount_ppm}"),
            Err(fault) => {
                assert_eq!(fault, Fault::OutOfRange);
                assert!(expected.magnitude() > BigInt::from(Cents::MAX.get()).magnitude());
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_cents_are_those_of_big_integers(
            amounts in prop::collection::vec(-999_999_999_999_999_i64..=999_999_999_999_999, 0..=101),
            discount in prop_oneof![0_i128..=1_000_000, Just(0), Just(250_000), Just(600_000), Just(1_000_000)],
        ) {
            check(&amounts, discount);
        }

        /// Rates whose factor is a fraction over a power of two have exact ties.
        #[test]
        fn exact_ties(amounts in prop::collection::vec(-20_i64..=20, 0..=12), discount in prop_oneof![Just(600_000), Just(1_000_000)]) {
            check(&amounts, discount);
        }
    }

    proptest! {
        /// Amounts as large as they may be, of which year 0 takes away all but a few cents.
        #[test]
        fn large_amounts_that_cancel(
            mut amounts in prop::collection::vec(-9_000_000_000_000_000_i64..=9_000_000_000_000_000, 1..=101),
            last in -1_000_000_000_000_000_000_i64..=1_000_000_000_000_000_000,
            left in -2_i64..=2,
            discount in 0_i128..=1_000_000,
        ) {
            amounts[0] = 0;
            amounts.push(last);
            amounts.truncate(LAST_YEAR + 1);
            let later = by_big_integers(&amounts, discount);
            amounts[0] = left - i64::try_from(later).unwrap().clamp(-999_999_999_999_999_999, 999_999_999_999_999_999);
            check(&amounts, discount);
        }
    }

    #[test]
    fn ties_and_their_neighbours() {
        // Half a cent exactly, at 100 % and, over 8^5, at 60 %.
        for (amounts, discount) in [
            (&[0, 1][..], 1_000_000),
            (&[0, -1], 1_000_000),
            (&[0, 0, 2], 1_000_000),
            (&[1, -3], 1_000_000),
            (&[0, 4], 600_000),
            (&[0, 0, 0, 0, 0, 16_384], 600_000),
            (&[0, 0, 0, 0, 0, -16_384 * 3], 600_000),
            (&[7, 0, 0, 0, 0, 16_385], 600_000),
            (&[7, 0, 0, 0, 0, 16_383], 600_000),
            (&[], 40_000),
            (&[5], 40_000),
        ] {
            check(amounts, discount);
        }
        // A tie that is settled a hundred years out: half a cent and the least amount on either side of it.
        let mut amounts = [0; LAST_YEAR + 1];
        amounts[1] = 1;
        for last in [-1_000_000_000_000_000_000, -1, 0, 1, 1_000_000_000_000_000_000] {
            amounts[LAST_YEAR] = last;
            check(&amounts, 1_000_000);
        }
    }

    #[test]
    fn outside_the_range() {
        assert_eq!(present_value(&[0; LAST_YEAR + 2], 0), Err(Fault::OutOfRange));
        assert_eq!(present_value(&[1], -1), Err(Fault::OutOfRange));
        assert_eq!(present_value(&[1], 1_000_001), Err(Fault::OutOfRange));
        for amount in [1_000_000_000_000_000_001, -1_000_000_000_000_000_001] {
            assert_eq!(present_value(&[amount], 0), Err(Fault::OutOfRange));
            assert_eq!(exactly(1, &mut |_| amount, MILLION), Err(Fault::OutOfRange));
        }
        // More millions than 64 bits have, in front of the point.
        check(&[1_000_000_000_000_000_000; LAST_YEAR + 1], 0);
        check(&[-1_000_000_000_000_000_000; LAST_YEAR + 1], 1);
        assert_eq!(present_value(&[1_000_000_000_000_000], 0), Err(Fault::OutOfRange));
        assert_eq!(present_value(&[999_999_999_999_999, 1, -1], 0), Ok(Cents::MAX));
    }
}
