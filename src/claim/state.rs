//! What was booked so far: plain structs that the caller stores in its own database.

use crate::limit::{BUNDLE_CODES, CONTRACT_YEARS};
use crate::unit::{Cents, Fault};

/// The version of the layout and meaning of [`State`] and [`InsuredState`].
pub const STATE_VERSION: u32 = 1;

/// What was booked under a contract, per contract year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// Bundle payments made payable (`period.bundle_paid`).
    pub bundle_paid: [Cents; CONTRACT_YEARS],
    /// Bundle payments earned before the ceiling (`period.bundle_entitlement`).
    pub bundle_entitlement: [Cents; CONTRACT_YEARS],
    /// Insured persons with a bundle payment (`period.bundled_patients`); their sum over the years is
    /// `period.declared_patient_years`.
    pub bundled_patients: [u32; CONTRACT_YEARS],
    /// Care products declared inside the bundle, by year and code (`period.declared_count`).
    pub declared_count: [[u32; BUNDLE_CODES]; CONTRACT_YEARS],
}

/// What was booked for one insured person under a contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct InsuredState {
    /// The contract years of which a bundle payment was assessed, also when the ceiling left nothing payable: bit 0
    /// for year 1 (`period.bundle_payment_made_for_insured`).
    pub assessed_years: u8,
    /// What was paid, per contract year.
    pub paid: [Cents; CONTRACT_YEARS],
}

impl InsuredState {
    /// Whether a bundle payment was assessed in this contract year, from 1.
    #[inline]
    #[must_use]
    pub fn is_assessed(&self, year: u8) -> bool {
        self.assessed_years & year_bit(year) != 0
    }
}

/// The bit of a contract year, from 1.
#[inline]
pub(super) fn year_bit(year: u8) -> u8 {
    1_u8.wrapping_shl(u32::from(year.wrapping_sub(1)))
}

/// The place of a contract year, from 1, in the arrays of the state.
#[inline]
pub(super) fn place(year: u8) -> usize {
    usize::from(year.wrapping_sub(1))
}

/// The entry of a contract year.
pub(super) fn of_year<T>(years: &mut [T; CONTRACT_YEARS], year: u8) -> Result<&mut T, Fault> {
    years.get_mut(place(year)).ok_or(Fault::OutOfRange)
}
