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
    let weight = |place: usize| weights.get(place).copied().unwrap_or(0);
    // A fault of one part is one of all, also where there are none: of the first, and before any is written.
    part(total, weights.len(), 0, weight)?;
    for (place, written) in (0..weights.len()).zip(parts) {
        *written = part(total, weights.len(), place, weight)?;
    }
    Ok(())
}

/// Part `place`, from 0, of `total` split over so many weights, as [`largest_remainder`] splits it. The weights are asked
/// one by one, and again, as a device has no room for all of them. Behind the last there is nothing.
///
/// Cost: linear in the number of parts.
///
/// # Errors
/// [`Fault::ZeroDenominator`] as [`largest_remainder`].
pub fn part(total: Cents, parts: usize, place: usize, mut weight: impl FnMut(usize) -> u64) -> Result<Cents, Fault> {
    let mut split = Split { total, sum: 0, floored: 0, own: 0, remainder: 0, rank: 0 };
    for place in 0..parts {
        split.add(weight(place));
    }
    split.begin(if place < parts { weight(place) } else { 0 })?;
    for other in 0..parts {
        split.meet(weight(other), other < place);
    }
    split.end()
}

/// A split as one of its parts sees it. What is calculated between two weights is out of line: a device asks them below
/// this, and they are asked in several ways.
struct Split {
    total: Cents,
    /// The weights together. There are never so many of 64 bits that they leave 128.
    sum: u128,
    /// The sizes of the floored shares together.
    floored: u64,
    /// The size of the own share, floored, and what it left.
    own: u64,
    remainder: u128,
    /// How many parts come before the own one when cents are handed out.
    rank: u64,
}

impl Split {
    #[inline(never)]
    fn add(&mut self, weight: u64) {
        self.sum = self.sum.wrapping_add(u128::from(weight));
    }

    /// Once all weights are added: the own one.
    #[inline(never)]
    fn begin(&mut self, weight: u64) -> Result<(), Fault> {
        if self.sum == 0 && self.total != Cents::ZERO {
            return Err(Fault::ZeroDenominator);
        }
        (self.own, self.remainder) = self.share(weight);
        Ok(())
    }

    /// Size and remainder of a floored share. The total is below 2⁵⁰ and a weight below 2⁶⁴: the product fits. A sum of
    /// zero means that there is nothing to share.
    #[inline(never)]
    fn share(&self, weight: u64) -> (u64, u128) {
        let product = u128::from(self.total.get().unsigned_abs()).wrapping_mul(u128::from(weight));
        let (size, rest) = round::floor(product, self.sum).unwrap_or((0, 0));
        #[allow(clippy::cast_possible_truncation, reason = "no share is more than the total")]
        let size = size as u64;
        if rest > 0 && self.total.get().is_negative() {
            (size.wrapping_add(1), self.sum.wrapping_sub(rest))
        } else {
            (size, rest)
        }
    }

    /// A part, the own one as well, and whether it is an earlier one.
    #[inline(never)]
    fn meet(&mut self, weight: u64, is_earlier: bool) {
        let (size, remainder) = self.share(weight);
        self.floored = self.floored.wrapping_add(size);
        let is_ahead = remainder > self.remainder || (remainder == self.remainder && is_earlier);
        self.rank = self.rank.wrapping_add(u64::from(is_ahead));
    }

    /// Once all parts were met: the own one.
    #[inline(never)]
    fn end(&self) -> Result<Cents, Fault> {
        let left_over = self.floored.abs_diff(self.total.get().unsigned_abs());
        let extra = u64::from(self.rank < left_over);
        let is_negative = self.total.get().is_negative();
        let size = if is_negative { self.own.wrapping_sub(extra) } else { self.own.wrapping_add(extra) };
        part_of(u128::from(size), is_negative)
    }
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

    /// A part that is asked alone is that of the whole split; behind the last there is nothing, if there is anything.
    #[test]
    fn one_part() -> Result<(), Fault> {
        for total in [-101, -100, -7, 0, 7, 100, 999_999_999_999_999] {
            let weights = [8, 0, 1, 1, 3, 1, u64::MAX >> 40];
            let one =
                |place| part(Cents::new(total)?, 7, place, |place| *weights.get(place).unwrap_or(&0)).map(Cents::get);
            assert_eq!([0, 1, 2, 3, 4, 5, 6].map(one), split(total, weights)?.map(Ok));
            assert_eq!([7, usize::MAX].map(one), [Ok(0); 2]);
        }
        assert_eq!(part(Cents::MAX, 2, 2, |_| 1), Ok(Cents::ZERO));
        assert_eq!(part(Cents::MAX, 2, 2, |_| 0), Err(Fault::ZeroDenominator));
        assert_eq!(part(Cents::MAX, 0, 0, |_| 1), Err(Fault::ZeroDenominator));
        assert_eq!(part(Cents::ZERO, 2, 1, |_| 0), Ok(Cents::ZERO));
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
