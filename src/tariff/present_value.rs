//! What amounts of later years are worth at the start.
//!
//! Source: SPC-1.15 (stepwise plan for contracting, step 1: social return on investment with a discount rate).

use fixed::FixedU128;
use fixed::types::extra::U107;

use crate::unit::{Cents, Fault, Rounding, Wide, round};

/// A discount factor: 107 bits behind the point, and in front of it more than it ever needs.
type Factor = FixedU128<U107>;

const POINT: u32 = 107;
/// Divisors that together are 2 to the power of the bits behind the point.
const POINT_DIVISORS: [u32; 4] = [1 << 27, 1 << 27, 1 << 27, 1 << 26];
const MILLION: u64 = 1_000_000;

/// The last year of a table.
pub const LAST_YEAR: usize = 100;
/// 128 bits for a sum of a thousand amounts and its doubling, and 21 bits for each of a hundred years.
const EXACT_LIMBS: usize = 70;

/// The present value of amounts per year, year 0 first: `Σ amount × (1 000 000 / (1 000 000 + discount_ppm))^year`,
/// rounded once to whole cents, half away from zero. Each amount is at most 10¹⁸ in size, the discount rate lies in
/// `0..=1 000 000`.
///
/// A factor of fixed point is at most `2 × year × 2⁻¹⁰⁷` too small: the first is cut off once, every product of two is
/// cut off once more and takes over the errors of both. So the sum is at most `Σ |amount| × 2 × year × 2⁻¹⁰⁷` away from
/// the exact one, below 2⁻³³ of a cent. When both ends of that span round to the same cent, it is the exact one. When
/// they do not, the sum is so close to half a cent that the exact fraction is compared with it, in 2240 bits.
///
/// # Errors
/// [`Fault::OutOfRange`] when the value is no amount, for an amount or a rate outside the range above, or more than 101
/// years.
pub fn present_value(amounts: &[i64], discount_ppm: i128) -> Result<Cents, Fault> {
    const LARGEST: u64 = 1_000_000_000_000_000_000;
    if amounts.len() > LAST_YEAR.saturating_add(1) || amounts.iter().any(|amount| amount.unsigned_abs() > LARGEST) {
        return Err(Fault::OutOfRange);
    }
    let discount = u64::try_from(discount_ppm).ok().filter(|rate| *rate <= MILLION).ok_or(Fault::OutOfRange)?;
    let whole = i128::from(MILLION.checked_add(discount).ok_or(Fault::OutOfRange)?);
    match span(amounts, whole)? {
        (low, high) if low == high => Cents::from_wide(low),
        (low, high) => exactly(amounts, whole, low.wrapping_abs().min(high.wrapping_abs())),
    }
}

/// The cents between which the value lies.
fn span(amounts: &[i64], whole: i128) -> Result<(i128, i128), Fault> {
    // 20 + 107 bits.
    let yearly = round::divide(i128::from(MILLION) << POINT, whole, Rounding::Down)?;
    let yearly = Factor::from_bits(yearly.unsigned_abs());
    let (mut factor, mut sum, mut error) = (Factor::ONE, Wide::<8>::ZERO, Wide::<8>::ZERO);
    for (year, amount) in (0..=LAST_YEAR as i128).zip(amounts) {
        let amount = i128::from(*amount);
        let mut part = Wide::new(i128::try_from(factor.to_bits()).map_err(|_| Fault::OutOfRange)?)?;
        part.multiply(amount)?;
        sum.add(&part)?;
        part = Wide::new(amount.wrapping_abs())?;
        part.multiply(year.saturating_mul(2))?;
        error.add(&part)?;
        factor = factor.checked_mul(yearly).ok_or(Fault::OutOfRange)?;
    }
    let (mut low, mut high) = (sum, sum);
    low.add(&error.opposite())?;
    high.add(&error)?;
    Ok((low.rounded(POINT_DIVISORS.into_iter())?, high.rounded(POINT_DIVISORS.into_iter())?))
}

/// The same value from the exact fraction, whose size is known to lie within a cent above `floor`, or within the error
/// of it.
#[inline(never)]
fn exactly(amounts: &[i64], whole: i128, floor: i128) -> Result<Cents, Fault> {
    // Σ amount × million^year × whole^(last − year), over whole^last; from the last year on, each year takes the sum so
    // far times a million.
    let mut numerator = Wide::<EXACT_LIMBS>::ZERO;
    let mut power = Wide::<EXACT_LIMBS>::new(1)?;
    let mut is_last = true;
    for amount in amounts.iter().rev() {
        if !is_last {
            power.multiply(whole)?;
            numerator.multiply(i128::from(MILLION))?;
        }
        is_last = false;
        let mut part = power;
        part.multiply(i128::from(*amount))?;
        numerator.add(&part)?;
    }
    // The half of a cent above the floor, twice, over the same.
    power.multiply(floor.checked_mul(2).and_then(|twice| twice.checked_add(1)).ok_or(Fault::OutOfRange)?)?;
    let is_negative = numerator.sign() < 0;
    numerator.multiply(if is_negative { -2 } else { 2 })?;
    let is_above = numerator.order(&power).is_ge();
    let size = floor.checked_add(i128::from(is_above)).ok_or(Fault::OutOfRange)?;
    Cents::from_wide(if is_negative { size.wrapping_neg() } else { size })
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
        match present_value(amounts, discount_ppm) {
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
        assert_eq!(present_value(&[1_000_000_000_000_000_001], 0), Err(Fault::OutOfRange));
        assert_eq!(present_value(&[1_000_000_000_000_000], 0), Err(Fault::OutOfRange));
        assert_eq!(present_value(&[999_999_999_999_999, 1, -1], 0), Ok(Cents::MAX));
    }
}
