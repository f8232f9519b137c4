//! The bundle price: a mean over a product mix, and its part of a year.

use crate::unit::{Cents, Fault, Period, Rounding, round};

/// One code of a product mix.
#[derive(Clone, Copy, Debug)]
pub struct Product {
    /// How many products.
    pub count: u32,
    /// The price of one.
    pub tariff: Cents,
    /// The part of them that is assumed to be replaced or prevented, in parts per million.
    pub reduction_ppm: i32,
}

const MILLION: i128 = 1_000_000;

/// The mean cost per patient per year: the reduced product mix at its tariffs plus an allowance per patient, over
/// the patient-years. One rounding, at the end.
///
/// Source: TBHF21-4.2 and TBHF21-4.16, section 4 (mean cost per patient per year with product mix).
///
/// # Errors
/// [`Fault::ZeroDenominator`] without patient-years, [`Fault::OutOfRange`] when the price is no amount.
pub fn mean_price(mix: &[Product], allowance: Cents, patient_years: i128, mode: Rounding) -> Result<Cents, Fault> {
    let years_in_millionths = round::product(patient_years, MILLION).ok_or(Fault::OutOfRange)?;
    let allowances = round::product(allowance.wide(), years_in_millionths);
    let cost_in_millionths = mix.iter().fold(allowances, |sum, product| {
        let kept = MILLION.checked_sub(i128::from(product.reduction_ppm))?;
        let cost = round::product(i128::from(product.count), product.tariff.wide())?;
        sum?.checked_add(round::product(cost, kept)?)
    });
    let price = round::divide(cost_in_millionths.ok_or(Fault::OutOfRange)?, years_in_millionths, mode)?;
    Cents::from_wide(price)
}

/// The price for the days of `stay` inside `year`: `price × days / days of the year`, rounded once. Zero when they
/// have no day in common.
///
/// Source: TBHF21-4.5, proration by days.
///
/// # Errors
/// [`Fault::OutOfRange`] never in practice: a part of an amount is an amount.
#[inline]
pub fn prorated(price: Cents, stay: Period, year: Period, mode: Rounding) -> Result<Cents, Fault> {
    let days = stay.intersection(year).map_or(0, Period::days);
    price.scale(i128::from(days), i128::from(year.days()), mode)
}
