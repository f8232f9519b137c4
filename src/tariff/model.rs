//! The financing models of a contract: what volumes, patients and insured persons bring in and cost, also when a scenario
//! changes them.
//!
//! Everything is exact until it is rounded once, at the end: see [`Exact`]. A year in which nothing changes is a scenario
//! like any other.
//!
//! Source: SPC-3C.11 and SPC-B4.1 to SPC-B4.6 (stepwise plan for contracting, step 3C and annex 4).

use crate::unit::{Exact, Fault};

const MILLION: i128 = 1_000_000;

/// How a scenario differs from the base year, in parts per million of it; -1 000 000 takes everything away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The number of insured persons.
    pub insured_ppm: i128,
    /// Patients per insured person.
    pub incidence_ppm: i128,
}

fn changed(amount: Exact, change_ppm: i128) -> Result<Exact, Fault> {
    amount.ppm(MILLION.checked_add(change_ppm).ok_or(Fault::OutOfRange)?)
}

/// An amount that goes with the number of insured persons.
///
/// Source: SPC-3C.11: fN.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn per_insured(amount: Exact, changes: Changes) -> Result<Exact, Fault> {
    changed(amount, changes.insured_ppm)
}

/// An amount that goes with the number of patients.
///
/// Source: SPC-3C.11: fP.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn per_patient(amount: Exact, changes: Changes) -> Result<Exact, Fault> {
    changed(per_insured(amount, changes)?, changes.incidence_ppm)
}

/// An amount that goes with the number of services, of which each patient gets `intensity_ppm` more.
///
/// Source: SPC-3C.11: fV.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn per_service(amount: Exact, changes: Changes, intensity_ppm: i128) -> Result<Exact, Fault> {
    changed(per_patient(amount, changes)?, intensity_ppm)
}

/// An amount that changes by itself: a unit cost, a fixed cost.
///
/// Source: SPC-3C.11: fC and fF.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn at_changed_price(amount: Exact, change_ppm: i128) -> Result<Exact, Fault> {
    changed(amount, change_ppm)
}

/// So many at an amount for each.
///
/// Source: SPC-B4.1 (a tariff per service), SPC-B4.4 (a price per bundle), SPC-B4.5 (an amount per insured person),
/// SPC-1.27 (a fee per patient).
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn at(count: i128, cents: i128) -> Result<Exact, Fault> {
    Exact::cents(cents)?.times(count)
}

/// So many months at an amount per year.
///
/// Source: SPC-B4.4, SPC-B4.5, SPC-B4.6 and SPC-1.27, counted by months.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn by_months(months: i128, cents_per_year: i128) -> Result<Exact, Fault> {
    Exact::twelfths(cents_per_year)?.times(months)
}
