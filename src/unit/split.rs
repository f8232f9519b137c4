//! Splitting an amount over parts so that the parts add up to the whole.

use super::{Cents, Fault, round};

/// Splits `total` over `weights` pro rata: each part is floored, the remaining cents go one by one to the largest
/// remainders, ties to the earlier part. The parts, written to `parts`, add up to `total` exactly; each is less than
/// one cent from its exact share, and a weight of zero gets nothing.
///
/// A negative part is floored as well, away from zero: -1 over two equal weights is 0 and -1. With only zero weights a
/// total of zero gives zero parts. Cost: quadratic in the number of parts, which are few.
///
/// # Errors
/// [`Fault::WrongLength`] when `parts` and `weights` differ in length, [`Fault::ZeroDenominator`] when a total
/// other than zero meets weights that are all zero or none at all. On a fault `parts` is as it was.
pub fn largest_remainder(total: Cents, weights: &[u64], parts: &mut [Cents]) -> Result<(), Fault> {
    if weights.len() != parts.len() {
        return Err(Fault::WrongLength);
    }
    // No slice is long enough for a sum of u64 to leave a u128.
    let sum: u128 = weights.iter().fold(0, |sum: u128, weight| sum.wrapping_add(u128::from(*weight)));
    if sum == 0 && total != Cents::ZERO {
        return Err(Fault::ZeroDenominator);
    }
    let whole = u128::from(total.get().unsigned_abs());
    let is_negative = total.get().is_negative();
    // Size and remainder of a floored share. whole < 2⁵⁰ and weight < 2⁶⁴: the product fits. A sum of zero means that
    // there is nothing to share.
    let share = |weight: u64| {
        let (cents, rest) = round::floor(whole.wrapping_mul(u128::from(weight)), sum).unwrap_or((0, 0));
        if is_negative && rest > 0 { (cents.wrapping_add(1), sum.wrapping_sub(rest)) } else { (cents, rest) }
    };

    let floored: u128 = weights.iter().fold(0, |floored: u128, weight| floored.wrapping_add(share(*weight).0));
    let left_over = floored.abs_diff(whole);
    // Counted by ranges, which end: `enumerate` and `count` keep a panic for a count that overflows.
    let places = 0..weights.len();
    for ((index, weight), part) in places.clone().zip(weights).zip(parts.iter_mut()) {
        let (cents, mine) = share(*weight);
        // How many parts come before this one when cents are handed out.
        let rank = places.clone().zip(weights).fold(0, |rank: u128, (other, weight)| {
            let (_, theirs) = share(*weight);
            let ahead = theirs > mine || (theirs == mine && other < index);
            rank.wrapping_add(u128::from(ahead))
        });
        let extra = u128::from(rank < left_over);
        *part = part_of(if is_negative { cents.wrapping_sub(extra) } else { cents.wrapping_add(extra) }, is_negative)?;
    }
    Ok(())
}

/// A part by its size.
fn part_of(size: u128, is_negative: bool) -> Result<Cents, Fault> {
    let size = Cents::from_wide(i128::try_from(size).map_err(|_| Fault::OutOfRange)?)?;
    Ok(if is_negative { size.opposite() } else { size })
}

/// Part `place`, from 1, of `total` split over `parts` equal weights: as [`largest_remainder`] splits it, the cents that
/// are left over go to the first parts. Nothing outside `1..=parts`.
///
/// # Errors
/// [`Fault::ZeroDenominator`] without parts.
pub fn equal_part(total: Cents, parts: u64, place: u64) -> Result<Cents, Fault> {
    let (cents, left_over) =
        round::floor(u128::from(total.get().unsigned_abs()), u128::from(parts)).ok_or(Fault::ZeroDenominator)?;
    if place == 0 || place > parts {
        return Ok(Cents::ZERO);
    }
    let is_negative = total.get().is_negative();
    // Of a negative total the last parts are the larger in size: the first got a cent back.
    let turn = if is_negative { parts.wrapping_sub(place).wrapping_add(1) } else { place };
    part_of(cents.wrapping_add(u128::from(u128::from(turn) <= left_over)), is_negative)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same as the split over equal weights, part by part.
    #[test]
    fn equal_parts() -> Result<(), Fault> {
        for total in [-100, -1, 0, 1, 2, 100, 101, 102, 999_999_999_999_999] {
            let parts = split(total, [1; 7])?;
            for (place, part) in (1..).zip(parts) {
                assert_eq!(equal_part(Cents::new(total)?, 7, place).map(Cents::get), Ok(part));
            }
            assert_eq!(equal_part(Cents::new(total)?, 7, 0), Ok(Cents::ZERO));
            assert_eq!(equal_part(Cents::new(total)?, 7, 8), Ok(Cents::ZERO));
        }
        assert_eq!(equal_part(Cents::MAX, 0, 1), Err(Fault::ZeroDenominator));
        assert_eq!(equal_part(Cents::MAX, u64::MAX, 1), Cents::new(1));
        Ok(())
    }

    fn split<const N: usize>(total: i64, weights: [u64; N]) -> Result<[i64; N], Fault> {
        let mut parts = [Cents::MAX; N];
        largest_remainder(Cents::new(total)?, &weights, &mut parts).map(|()| parts.map(Cents::get))
    }

    #[test]
    fn left_over_cents_go_to_the_largest_remainders() {
        assert_eq!(split(100, [1, 1, 1]), Ok([34, 33, 33]));
        assert_eq!(split(101, [1, 1, 1]), Ok([34, 34, 33]));
        assert_eq!(split(102, [1, 1, 1]), Ok([34, 34, 34]));
        assert_eq!(split(-100, [1, 1, 1]), Ok([-33, -33, -34]));
        // Floored -6, -1 and -1: the cent goes to the first, of which 0.4 was taken.
        assert_eq!(split(-7, [8, 1, 1]), Ok([-5, -1, -1]));
        // Exact shares 1.4, 4.2 and 1.4: the cent goes to the first of the two largest remainders.
        assert_eq!(split(7, [1, 3, 1]), Ok([2, 4, 1]));
        // Exact shares 5.6, 0.7 and 0.7: the two cents go to the two largest remainders, not to the largest share.
        assert_eq!(split(7, [8, 1, 1]), Ok([5, 1, 1]));
    }

    #[test]
    fn a_weight_of_zero_gets_nothing() {
        assert_eq!(split(100, [0, 1, 0, 1, 1, 0]), Ok([0, 34, 0, 33, 33, 0]));
        assert_eq!(split(1, [0, 1]), Ok([0, 1]));
        assert_eq!(split(0, [0, 0]), Ok([0, 0]));
        assert_eq!(split(0, []), Ok([]));
    }

    #[test]
    fn extremes() {
        let max = Cents::MAX.get();
        assert_eq!(split(max, [u64::MAX]), Ok([max]));
        assert_eq!(split(-max, [u64::MAX, 0]), Ok([-max, 0]));
        assert_eq!(split(max, [u64::MAX, u64::MAX]), Ok([500_000_000_000_000, 499_999_999_999_999]));
        assert_eq!(split(max, [u64::MAX, 1]), Ok([max, 0]));
    }

    #[test]
    fn faults_leave_the_parts_alone() {
        let mut parts = [Cents::MAX; 2];
        for (total, weights, fault) in [
            (Cents::ZERO, &[1_u64][..], Fault::WrongLength),
            (Cents::ZERO, &[1, 1, 1], Fault::WrongLength),
            (Cents::MAX, &[0, 0], Fault::ZeroDenominator),
            (Cents::MIN, &[0, 0], Fault::ZeroDenominator),
        ] {
            assert_eq!(largest_remainder(total, weights, &mut parts), Err(fault));
            assert_eq!(parts, [Cents::MAX; 2]);
        }
        assert_eq!(split(1, []), Err(Fault::ZeroDenominator));
    }
}
