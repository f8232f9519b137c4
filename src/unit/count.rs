//! Counts: volumes of patients and products, and sums of them.

use super::Fault;

/// A volume: a whole number from 0 to 4 294 967 295.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

impl Count {
    /// The smallest volume.
    pub const MIN: Self = Self(0);
    /// The largest volume.
    pub const MAX: Self = Self(u32::MAX);

    /// A volume of `count`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when it is negative or too large.
    pub fn new(count: i64) -> Result<Self, Fault> {
        u32::try_from(count).map(Self).map_err(|_| Fault::OutOfRange)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// One more.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] at the largest volume.
    pub fn plus_one(self) -> Result<Self, Fault> {
        self.0.checked_add(1).map(Self).ok_or(Fault::OutOfRange)
    }
}

/// A sum of volumes: a whole number from 0 to 2⁶⁴ − 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sum(u64);

impl Sum {
    /// The smallest sum.
    pub const MIN: Self = Self(0);
    /// The largest sum.
    pub const MAX: Self = Self(u64::MAX);

    /// A sum of `sum`; every `u64` is one.
    #[must_use]
    pub const fn new(sum: u64) -> Self {
        Self(sum)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The sum with one more volume.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the sum no longer fits.
    pub fn plus(self, count: Count) -> Result<Self, Fault> {
        self.0.checked_add(u64::from(count.0)).map(Self).ok_or(Fault::OutOfRange)
    }
}
