//! The financing models of a contract: what volumes, patients and insured persons bring in and cost, also when a scenario
//! changes them.
//!
//! Everything is exact until it is rounded once, at the end: see [`Exact`]. A year in which nothing changes is a scenario
//! like any other.
//!
//! Source: SPC-3C.11 and SPC-B4.1 to SPC-B4.6 (stepwise plan for contracting, step 3C and annex 4).

use crate::unit::{Exact, Fault};

const MILLION: i128 = 1_000_000;

/// How what is paid for is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// An amount for each: a tariff per service (SPC-B4.1), a price per bundle (SPC-B4.4), an amount per insured person
    /// (SPC-B4.5), a fee per patient (SPC-1.27).
    Each,
    /// An amount per year, counted by months (SPC-B4.4, SPC-B4.5, SPC-B4.6 and SPC-1.27).
    ByMonths,
}

impl Counted {
    /// What one of them brings in at a price of a cent. Taken so many times, and as often as there are cents in the price,
    /// it is what all of them bring in.
    #[must_use]
    pub const fn at_a_cent(self) -> Exact {
        match self {
            Self::Each => Exact::CENT,
            Self::ByMonths => Exact::TWELFTH,
        }
    }
}

/// Takes an amount as a scenario changes it, in parts per million of it; -1 000 000 takes everything away. An amount goes
/// with the number of insured persons (fN), with that and the patients per insured person (fP), with those and the services
/// per patient (fV), or changes by itself: a unit cost (fC), a fixed cost (fF).
///
/// Source: SPC-3C.11.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit; the amount is of no use then.
pub fn change(amount: &mut Exact, change_ppm: i128) -> Result<(), Fault> {
    amount.ppm(MILLION.checked_add(change_ppm).ok_or(Fault::OutOfRange)?)
}
