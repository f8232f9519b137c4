//! Splitting an amount over parts so that the parts add up to the whole.

use super::{Cents, Fault, round};

/// Splits `total` over `weights` pro rata: each part is floored, the remaining cents go one by one to the largest
/// remainders, ties to the earlier part. The parts, written to `parts`, add up to `total` exactly; each is less than
/// one cent from its exact share, and a weight of zero gets nothing.
///
/// A negative total is split as its opposite. With only zero weights a total of zero gives zero parts. Cost: quadratic
/// in the number of parts, which are few.
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
    // Whole cents and remainder of a share. whole < 2⁵⁰ and weight < 2⁶⁴: the product fits. A sum of zero means that
    // there is nothing to share.
    let share = |weight: u64| round::floor(whole.wrapping_mul(u128::from(weight)), sum).unwrap_or((0, 0));

    let floored: u128 = weights.iter().fold(0, |floored: u128, weight| floored.wrapping_add(share(*weight).0));
    let left_over = whole.wrapping_sub(floored);
    for (index, (weight, part)) in weights.iter().zip(parts.iter_mut()).enumerate() {
        let (cents, mine) = share(*weight);
        let ahead = weights.iter().enumerate().filter(|(other, weight)| {
            let (_, theirs) = share(**weight);
            theirs > mine || (theirs == mine && *other < index)
        });
        let extra = u128::try_from(ahead.count()).is_ok_and(|rank| rank < left_over);
        let size = Cents::from_wide(i128::try_from(cents.wrapping_add(u128::from(extra))).unwrap_or(i128::MAX));
        *part = if total < Cents::ZERO { size?.opposite() } else { size? };
    }
    Ok(())
}
