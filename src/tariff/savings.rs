//! Shared savings: expected cost, what is saved against it, and the part of the provider.
//!
//! Source: SPC-B4.3, SPC-B4.7, SPC-B4.8, SPC-B4.9 (stepwise plan for contracting, annex 4).

use crate::unit::{Cents, Exact, Fault, Rounding, round};

const MILLION: i128 = 1_000_000;
/// 10¹⁸, the whole in [`share_by_gain`].
pub const WHOLE_SHARE: i128 = 1_000_000_000_000_000_000;

/// The expected cost of the next year: last year's, with its trend in parts per million. It is an amount of the contract
/// and so in whole cents.
///
/// Source: SPC-B4.7.
///
/// # Errors
/// [`Fault::OutOfRange`] when it is no amount.
pub fn next_expected(expected: Cents, trend_ppm: i128) -> Result<Cents, Fault> {
    expected.scale(MILLION.checked_add(trend_ppm).ok_or(Fault::OutOfRange)?, MILLION, Rounding::HalfAway)
}

/// How much health was gained: what was measured and what patients experienced, in millionths, each with its weight in
/// millionths; in parts of 10¹².
///
/// Source: SPC-B4.8.
///
/// # Errors
/// [`Fault::OutOfRange`] never in practice.
pub fn weighted_gain(weights_ppm: [i128; 2], gains_ppm: [i128; 2]) -> Result<i128, Fault> {
    let ([measured, experienced], [measured_gain, experienced_gain]) = (weights_ppm, gains_ppm);
    let measured = round::product(measured, measured_gain).ok_or(Fault::OutOfRange)?;
    let experienced = round::product(experienced, experienced_gain).ok_or(Fault::OutOfRange)?;
    measured.checked_add(experienced).ok_or(Fault::OutOfRange)
}

/// The part of the provider in the savings, in parts of 10¹⁸: on a straight line from the smallest part, without health
/// gain, to the largest. `gain` is that of [`weighted_gain`]. Exact, not rounded.
///
/// Source: SPC-B4.8.
///
/// # Errors
/// [`Fault::OutOfRange`] never in practice.
pub fn share_by_gain(min_ppm: i128, max_ppm: i128, gain: i128) -> Result<i128, Fault> {
    const TRILLION: i128 = 1_000_000_000_000;
    let span = max_ppm.checked_sub(min_ppm).and_then(|span| round::product(span, gain));
    span.and_then(|span| round::product(min_ppm, TRILLION)?.checked_add(span)).ok_or(Fault::OutOfRange)
}

/// The part of the provider in savings above zero: a share in parts of 10¹⁸, at most the cap if there is one.
///
/// Source: SPC-B4.3.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn provider_part(savings: Exact, share_e18: i128, cap_cents: Option<i128>) -> Result<Exact, Fault> {
    capped(savings.e18(share_e18)?, cap_cents)
}

/// The part of the provider in savings below zero, as an amount above zero: a share in parts per million, at most the
/// cap if there is one.
///
/// Source: SPC-B4.9.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit.
pub fn provider_loss(savings: Exact, share_ppm: i128, cap_cents: Option<i128>) -> Result<Exact, Fault> {
    capped(savings.opposite().ppm(share_ppm)?, cap_cents)
}

fn capped(amount: Exact, cap_cents: Option<i128>) -> Result<Exact, Fault> {
    match cap_cents {
        Some(cap) => amount.at_most(Exact::cents(cap)?),
        None => Ok(amount),
    }
}
