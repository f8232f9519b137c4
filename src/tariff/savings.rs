//! Shared savings: expected cost, what is saved against it, and the part of the provider.
//!
//! Source: SPC-B4.3, SPC-B4.7, SPC-B4.8, SPC-B4.9 (stepwise plan for contracting, annex 4).

use super::model;
use crate::unit::{Exact, Fault};

/// 10¹⁸, the whole in [`share_by_gain`].
pub const WHOLE_SHARE: i64 = 1_000_000_000_000_000_000;

/// Takes the expected cost as it is in the next year: with the trend of that year in parts per million. It is an amount of
/// the contract and so in whole cents.
///
/// Source: SPC-B4.7.
///
/// # Errors
/// [`Fault::OutOfRange`] when it is no amount; it is of no use then.
pub fn roll_forward(expected: &mut Exact, trend_ppm: i128) -> Result<(), Fault> {
    model::change(expected, trend_ppm)?;
    let cents = expected.rounded()?.wide();
    *expected = Exact::CENT;
    expected.times(cents)
}

/// The part of the provider in the savings, in parts of 10¹⁸: on a straight line from the smallest part, without health
/// gain, to the largest. `gain` is in parts of 10¹²: gains in millionths, each with its weight in millionths. Exact, not rounded.
///
/// Source: SPC-B4.8.
///
/// # Errors
/// [`Fault::OutOfRange`] never in practice.
pub fn share_by_gain(min_ppm: i64, max_ppm: i64, gain: i64) -> Result<i64, Fault> {
    const TRILLION: i64 = 1_000_000_000_000;
    let span = max_ppm.checked_sub(min_ppm).and_then(|span| span.checked_mul(gain));
    span.and_then(|span| min_ppm.checked_mul(TRILLION)?.checked_add(span)).ok_or(Fault::OutOfRange)
}

/// Takes the part of the provider in savings above zero: a share in parts of 10¹⁸, at most the cap if there is one.
///
/// Source: SPC-B4.3.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit; the amount is of no use then.
pub fn provider_part(savings: &mut Exact, share_e18: i64, cap_cents: Option<i128>) -> Result<(), Fault> {
    savings.e18(i128::from(share_e18))?;
    cap(savings, cap_cents)
}

/// Takes the part of the provider in savings below zero, as an amount above zero: a share in parts per million, at most the
/// cap if there is one.
///
/// Source: SPC-B4.9.
///
/// # Errors
/// [`Fault::OutOfRange`] when it does not fit; the amount is of no use then.
pub fn provider_loss(savings: &mut Exact, share_ppm: i128, cap_cents: Option<i128>) -> Result<(), Fault> {
    savings.negate();
    savings.ppm(share_ppm)?;
    cap(savings, cap_cents)
}

fn cap(amount: &mut Exact, cap_cents: Option<i128>) -> Result<(), Fault> {
    match cap_cents {
        Some(cap) => amount.at_most(&mut Exact::cents(cap)?),
        None => Ok(()),
    }
}
