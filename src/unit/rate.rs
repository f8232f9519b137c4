//! Rates that a contract states: percentages, indices, shares; in parts per million.

use super::{Fault, round};

/// A rate in parts per million (2 % = 20 000), exact in decimal. Range ±1 000 000 000 (±1000×).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i32);

impl Rate {
    /// The smallest rate, −1000×.
    pub const MIN: Self = Self(-1_000_000_000);
    /// The largest rate, 1000×.
    pub const MAX: Self = Self(1_000_000_000);
    /// One hundred percent.
    pub const ONE: Self = Self(1_000_000);

    /// A rate of `ppm` parts per million.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    pub fn new(ppm: i64) -> Result<Self, Fault> {
        let ppm = i32::try_from(ppm).map_err(|_| Fault::OutOfRange)?;
        if ppm < Self::MIN.0 || ppm > Self::MAX.0 { Err(Fault::OutOfRange) } else { Ok(Self(ppm)) }
    }

    /// The number of parts per million.
    #[must_use]
    pub const fn ppm(self) -> i32 {
        self.0
    }

    /// This part of an amount, rounded once.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the result is no amount.
    #[inline]
    pub fn of(self, amount: super::Cents, mode: super::Rounding) -> Result<super::Cents, Fault> {
        let product = round::scale(amount.wide(), i128::from(self.0), i128::from(Self::ONE.0), mode)?;
        super::Cents::from_wide(product)
    }
}
