//! Measured shares: numerator and denominator, both counted, never divided.

use core::cmp::Ordering;

use super::{Fault, Rate};

/// A measured share `numerator / denominator`, denominator above zero, kept as counted (not reduced).
///
/// Compared by cross-multiplication in 128 bits. Two fractions are equal when they are the same number
/// (`1/2` and `2/4`).
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// The share `numerator / denominator`.
    ///
    /// # Errors
    /// [`Fault::ZeroDenominator`] when nothing was counted.
    pub const fn new(numerator: u64, denominator: u64) -> Result<Self, Fault> {
        if denominator == 0 { Err(Fault::ZeroDenominator) } else { Ok(Self { numerator, denominator }) }
    }

    /// What was counted.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// Out of how many.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// The share against an agreed rate, exactly.
    #[must_use]
    pub fn cmp_rate(self, rate: Rate) -> Ordering {
        // Both products stay below 2^64 × 2^30.
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
