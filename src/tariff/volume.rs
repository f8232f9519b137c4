//! Volumes from a realisation and yearly changes.

use crate::unit::{Fault, Rounding, round};

const MILLION: i128 = 1_000_000;

/// A part of a volume, in parts per million: one rounding, to whole units.
///
/// Source: TTCI20-5.1, section 5 (percentage of home administrations per drug).
///
/// # Errors
/// [`Fault::OutOfRange`] when the product leaves 128 bits.
pub fn part(volume: i128, share_ppm: i128, mode: Rounding) -> Result<i128, Fault> {
    round::scale(volume, share_ppm, MILLION, mode)
}

/// A starting volume and the changes of the years since, kept as an exact fraction: rounding every year would drift.
///
/// Source: TBHF21-5.1, section 5 (realisation and national trend).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    numerator: i128,
    denominator: i128,
}

impl Growth {
    /// No change yet.
    #[must_use]
    pub const fn none() -> Self {
        Self { numerator: 1, denominator: 1 }
    }

    /// One year more, in which the volume changes by `trend_ppm` parts per million.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the product leaves 128 bits.
    pub fn and_year(self, trend_ppm: i128) -> Result<Self, Fault> {
        let factor = MILLION.checked_add(trend_ppm).ok_or(Fault::OutOfRange)?;
        Ok(Self {
            numerator: round::product(self.numerator, factor).ok_or(Fault::OutOfRange)?,
            denominator: round::product(self.denominator, MILLION).ok_or(Fault::OutOfRange)?,
        })
    }

    /// The volume that `realised` has become: one rounding, to whole patients.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] when the product leaves 128 bits.
    pub fn of(self, realised: i128, mode: Rounding) -> Result<i128, Fault> {
        round::scale(realised, self.numerator, self.denominator, mode)
    }
}
