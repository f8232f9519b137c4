//! Shared savings (annex 4, model 3): expected cost, the share of the provider, settlement over the years.

use super::read::{
    Amount, Condition, Operand, both, cents, choose, day, difference, either, entries, everywhere, exact, index,
    number, optional, pick, plus, rounded, sum, times, total, undefined, up_to,
};
use crate::criteria::language::fact;
use crate::criteria::{Index, Reader, Stop};
use crate::limit::CHAIN_PARTIES;
use crate::policy::spc::facts::FACTS;
use crate::tariff::savings;
use crate::unit::{Exact, Fault, split};

/// How the expected cost is set.
pub(super) const BASIS: usize = fact(&FACTS, "contract.expected_basis");
const TABLE: usize = fact(&FACTS, "contract.expected_cost_cents");
const BASE_COST: usize = fact(&FACTS, "contract.expected_cost_base_cents");
const PER_INSURED: usize = fact(&FACTS, "contract.expected_cost_per_insured_cents");
const TREND: usize = fact(&FACTS, "contract.cost_trend_ppm");
const INSURED: usize = fact(&FACTS, "region.insured_count_year");
const ACTUAL: usize = fact(&FACTS, "period.actual_cost_cents");
const SHARE_BASIS: usize = fact(&FACTS, "contract.share_basis");
/// The value of `contract.share_basis` that asks for steps.
const STEPS: u8 = 2;
const SHARE_FIXED: usize = fact(&FACTS, "contract.share_fixed_ppm");
const SHARE_MIN: usize = fact(&FACTS, "contract.share_min_ppm");
const SHARE_MAX: usize = fact(&FACTS, "contract.share_max_ppm");
const STEP_FROM: usize = fact(&FACTS, "contract.share_step_from_ppm");
const STEP_SHARE: usize = fact(&FACTS, "contract.share_step_ppm");
const WEIGHT_MEASURED: usize = fact(&FACTS, "contract.weight_measured_ppm");
const WEIGHT_EXPERIENCED: usize = fact(&FACTS, "contract.weight_experienced_ppm");
const GAIN_MEASURED: usize = fact(&FACTS, "kpi.measured_gain_ppm");
const GAIN_EXPERIENCED: usize = fact(&FACTS, "kpi.experienced_gain_ppm");
const THRESHOLD: usize = fact(&FACTS, "contract.savings_threshold_cents");
const CAP: usize = fact(&FACTS, "contract.savings_cap_cents");
const SIDES: usize = fact(&FACTS, "contract.ss_sides");
const LOSS_SHARE: usize = fact(&FACTS, "contract.loss_share_ppm");
const LOSS_CAP: usize = fact(&FACTS, "contract.loss_cap_cents");
const YEAR: usize = fact(&FACTS, "period.contract_year");
const SAVED_BEFORE: usize = fact(&FACTS, "period.state_savings_cents");
const PAID_BEFORE: usize = fact(&FACTS, "period.state_paid_cents");
const CLAWBACK: usize = fact(&FACTS, "contract.interim_clawback");
const FINAL_CLAWBACK: usize = fact(&FACTS, "contract.final_clawback");
const START: usize = fact(&FACTS, "contract.start");
const END: usize = fact(&FACTS, "contract.end_exclusive");
const PARTIES: usize = fact(&FACTS, "contract.chain_party_count");
const REMUNERATION: usize = fact(&FACTS, "contract.remuneration");
const SERVICES: usize = fact(&FACTS, "period.services_count");
const SHARE_WEIGHT: usize = fact(&FACTS, "contract.share_weight");
const CHAIN_WEIGHT: usize = fact(&FACTS, "contract.chain_weight");
const BUNDLE_PRICE: usize = fact(&FACTS, "contract.bundle_price_cents");
const ON_RESULT: usize = fact(&FACTS, "period.result_dependent_cents");
const IN_TOTAL: usize = fact(&FACTS, "period.total_payment_cents");
const RESULT_CAP: usize = fact(&FACTS, "contract.result_part_cap_ppm");

const MILLION: i128 = 1_000_000;
const TRILLION: i128 = 1_000_000_000_000;

/// SPC-B4.7, annex 4: the expected cost of a year, on one of the three bases.
pub(super) fn expected_by(reader: &mut Reader<'_, '_>, basis: u8, year: Index) -> Operand {
    match basis {
        0 => reader.fact_at(TABLE, year),
        1 => rolled_forward(reader, BASE_COST, year),
        _ => {
            let each = rolled_forward(reader, PER_INSURED, year);
            let insured = reader.fact_at(INSURED, year);
            Ok(times(each?, insured?)?)
        }
    }
}

/// An amount of the base year with the trends of all years up to this one, each year in whole cents.
fn rolled_forward(reader: &mut Reader<'_, '_>, base: usize, year: Index) -> Operand {
    let base = reader.fact(base);
    let mut expected = base.and_then(cents);
    let known = sum(reader, up_to(number(year)), |reader, year| {
        let trend = reader.fact_at(TREND, year);
        expected = Ok(savings::next_expected(expected?, trend?)?);
        Ok(0)
    });
    base.and(known)?;
    Ok(expected?.wide())
}

fn expected_in(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    pick(reader, BASIS, 3, |reader, basis| expected_by(reader, basis, year))
}

/// SPC-B4.7, annex 4: the expected cost of the year in argument 0.
pub(super) fn expected(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    expected_in(reader, year)
}

/// SPC-B4.7, annex 4: the last year that there is an expected cost for.
pub(super) fn expected_years(reader: &mut Reader<'_, '_>) -> Operand {
    pick(reader, BASIS, 3, |reader, basis| reader.highest(if basis == 0 { TABLE } else { TREND }))
}

/// SPC-B4.8, annex 4: whether the terms of the share agree with one another.
pub(super) fn share_terms_agree(reader: &mut Reader<'_, '_>) -> Operand {
    pick(reader, SHARE_BASIS, 3, terms_agree).map(i128::from)
}

fn terms_agree(reader: &mut Reader<'_, '_>, basis: u8) -> Condition {
    let weights = |reader: &mut Reader<'_, '_>| {
        let (measured, experienced) = (reader.fact(WEIGHT_MEASURED), reader.fact(WEIGHT_EXPERIENCED));
        Ok(plus(measured?, experienced?)? == MILLION)
    };
    match basis {
        0 => Ok(true),
        1 => both(reader, weights, |reader| {
            let (min, max) = (reader.fact(SHARE_MIN), reader.fact(SHARE_MAX));
            Ok(min? <= max?)
        }),
        _ => weights(reader),
    }
}

/// SPC-B4.8, annex 4: the share of the provider in parts of 10¹⁸; undefined when its terms contradict one another.
pub(super) fn share(reader: &mut Reader<'_, '_>) -> Operand {
    pick(reader, SHARE_BASIS, 3, |reader, basis| {
        let agree = |reader: &mut Reader<'_, '_>| terms_agree(reader, basis);
        if both(reader, agree, |reader| steps_differ(reader, basis)) == Ok(false) {
            return Err(Stop::Unknown);
        }
        match basis {
            0 => Ok(times(reader.fact(SHARE_FIXED)?, TRILLION)?),
            1 => {
                let (min, max) = (reader.fact(SHARE_MIN), reader.fact(SHARE_MAX));
                let gain = gain(reader);
                Ok(savings::share_by_gain(min?, max?, gain?)?)
            }
            _ => share_by_steps(reader),
        }
    })
}

/// Whether no two steps begin at the same gain: which of the two applied would not be said.
fn steps_differ(reader: &mut Reader<'_, '_>, basis: u8) -> Condition {
    if basis != STEPS {
        return Ok(true);
    }
    let steps = entries(reader, STEP_FROM);
    everywhere(reader, steps, |reader, step| {
        let others = entries(reader, STEP_FROM);
        everywhere(reader, others, |reader, other| {
            let (one, two) = (reader.fact_at(STEP_FROM, step), reader.fact_at(STEP_FROM, other));
            Ok(step? == other? || one? != two?)
        })
    })
}

/// The weighted health gain, in parts of 10¹².
fn gain(reader: &mut Reader<'_, '_>) -> Operand {
    let weights = [reader.fact(WEIGHT_MEASURED), reader.fact(WEIGHT_EXPERIENCED)];
    let gains = [reader.fact(GAIN_MEASURED), reader.fact(GAIN_EXPERIENCED)];
    let ([measured, experienced], [measured_gain, experienced_gain]) = (weights, gains);
    Ok(savings::weighted_gain([measured?, experienced?], [measured_gain?, experienced_gain?])?)
}

/// The share of the highest step that the gain reaches; none of it below the first.
fn share_by_steps(reader: &mut Reader<'_, '_>) -> Operand {
    let gain = gain(reader);
    let steps = entries(reader, STEP_FROM);
    let mut reached: Option<(i128, i128)> = None;
    let known = sum(reader, steps, |reader, step| {
        let (from, share) = (reader.fact_at(STEP_FROM, step), reader.fact_at(STEP_SHARE, step));
        let (from, share) = (from?, share?);
        if times(from, MILLION)? <= gain? && reached.is_none_or(|(highest, _)| from > highest) {
            reached = Some((from, share));
        }
        Ok(0)
    });
    known.and(gain)?;
    Ok(times(reached.map_or(0, |(_, share)| share), TRILLION)?)
}

fn saved(reader: &mut Reader<'_, '_>) -> Operand {
    let years = up_to(reader.highest(ACTUAL));
    sum(reader, years, |reader, year| {
        let (expected, actual) = (expected_in(reader, year), reader.fact_at(ACTUAL, year));
        difference(expected, actual)
    })
}

/// SPC-B4.3, annex 4: what was saved against the expected cost, all years together.
pub(super) fn savings(reader: &mut Reader<'_, '_>) -> Operand {
    saved(reader)
}

/// SPC-B4.3, annex 4: the part of the provider in what was saved, before its rounding.
pub(super) fn provider_part(reader: &mut Reader<'_, '_>, saved: Amount) -> Amount {
    let nothing_to_share = |reader: &mut Reader<'_, '_>| {
        either(
            reader,
            |_| Ok(saved?.sign() <= 0),
            |reader| match optional(reader, THRESHOLD) {
                Ok(Some(threshold)) => Ok(saved?.order(Exact::cents(threshold)?)?.is_le()),
                Ok(None) => Ok(false),
                Err(stop) => Err(stop),
            },
        )
    };
    choose(
        reader,
        nothing_to_share,
        |_| Ok(Exact::ZERO),
        |reader| {
            let (share, cap) = (share(reader), optional(reader, CAP));
            Ok(savings::provider_part(saved?, share?, cap?)?)
        },
    )
}

/// SPC-B4.9, annex 4: the part of the provider in a loss, before its rounding; nothing when only savings are shared.
pub(super) fn loss_part(reader: &mut Reader<'_, '_>, saved: Amount) -> Amount {
    const ONE_SIDED: i128 = 0;
    let nothing_to_bear = |reader: &mut Reader<'_, '_>| {
        either(reader, |_| Ok(saved?.sign() >= 0), |reader| Ok(reader.fact(SIDES)? == ONE_SIDED))
    };
    choose(
        reader,
        nothing_to_bear,
        |_| Ok(Exact::ZERO),
        |reader| {
            let (share, cap) = (reader.fact(LOSS_SHARE), optional(reader, LOSS_CAP));
            Ok(savings::provider_loss(saved?, share?, cap?)?)
        },
    )
}

/// SPC-B4.3, annex 4: the part of the provider in what was saved.
pub(super) fn provider_share(reader: &mut Reader<'_, '_>) -> Operand {
    let saved = exact(saved(reader));
    rounded(provider_part(reader, saved))
}

/// SPC-B4.9, annex 4: the part of the provider in a loss.
pub(super) fn provider_loss(reader: &mut Reader<'_, '_>) -> Operand {
    let saved = exact(saved(reader));
    rounded(loss_part(reader, saved))
}

/// SPC-B4.10, annex 4: what was saved up to and in the contract year.
pub(super) fn new_savings(reader: &mut Reader<'_, '_>) -> Operand {
    let (before, year) = (reader.fact(SAVED_BEFORE), index(reader.fact(YEAR)));
    let (expected, actual) = (expected_in(reader, year), reader.fact_at(ACTUAL, year));
    difference(total(before, expected), actual)
}

/// SPC-B4.10, annex 4: what the provider is entitled to of it.
pub(super) fn entitled(reader: &mut Reader<'_, '_>) -> Operand {
    let saved = exact(new_savings(reader));
    rounded(choose(
        reader,
        |_| Ok(saved?.sign() <= 0),
        |_| Ok(Exact::ZERO),
        |reader| {
            let share = share(reader);
            Ok(savings::provider_part(saved?, share?, None)?)
        },
    ))
}

/// SPC-B4.10, annex 4: what the provider pays back: too much was paid, and the contract lets it be recovered now.
pub(super) fn recovered(reader: &mut Reader<'_, '_>) -> Operand {
    let (entitled, paid) = (entitled(reader), reader.fact(PAID_BEFORE));
    let due = difference(entitled, paid);
    let recoverable = |reader: &mut Reader<'_, '_>| {
        either(
            reader,
            |reader| Ok(reader.fact(CLAWBACK)? == 1),
            |reader| both(reader, |reader| Ok(reader.fact(FINAL_CLAWBACK)? == 1), is_last_year),
        )
    };
    choose(
        reader,
        |_| Ok(due? >= 0),
        |_| Ok(0),
        |reader| choose(reader, recoverable, |_| difference(Ok(0), due), |_| Ok(0)),
    )
}

/// SPC-B4.10, annex 4: whether the contract ends with the contract year.
fn is_last_year(reader: &mut Reader<'_, '_>) -> Condition {
    let (start, end, year) = (reader.fact(START), reader.fact(END), reader.fact(YEAR));
    let (start, end, year) = (day(start)?, day(end)?, year?);
    let months = i32::try_from(times(year, 12)?).map_err(|_| Fault::OutOfRange)?;
    // A year that ends beyond the calendar ends after the contract.
    Ok(!start.add_months(months).is_ok_and(|ends| ends < end))
}

/// The place of a chain party, which are numbered from 1.
fn place(party: Index) -> Result<usize, Stop> {
    Ok(usize::try_from(party?.saturating_sub(1)).map_err(|_| Fault::OutOfRange)?)
}

/// What the chain parties are weighed by.
#[derive(Clone, Copy)]
enum Weights {
    /// Their weights in the share of the provider, or their services.
    Share,
    /// Their weights in the price of one bundle.
    Bundle,
}

/// Out of line: the weights are read below a split.
#[inline(never)]
fn weight(reader: &mut Reader<'_, '_>, weights: Weights, party: Index) -> Operand {
    const INDIVIDUAL_EFFORT: u8 = 0;
    match weights {
        Weights::Bundle => reader.fact_at(CHAIN_WEIGHT, party),
        Weights::Share => pick(reader, REMUNERATION, 2, |reader, remuneration| {
            reader.fact_at(if remuneration == INDIVIDUAL_EFFORT { SERVICES } else { SHARE_WEIGHT }, party)
        }),
    }
}

/// How many chain parties there are, once the weight of each is known.
#[inline(never)]
fn weighed(reader: &mut Reader<'_, '_>, weights: Weights) -> Result<usize, Stop> {
    let parties = reader.fact(PARTIES);
    let known = sum(reader, up_to(parties), |reader, party| {
        let weight = weight(reader, weights, party)?;
        if weight < 0 || place(party)? >= CHAIN_PARTIES { Err(Fault::OutOfRange.into()) } else { Ok(0) }
    });
    known?;
    Ok(usize::try_from(parties?).map_err(|_| Fault::OutOfRange)?)
}

/// Part `party` of an amount split over the chain parties by their weights. Out of line: the amount is known before there
/// are weights. They are read again when all are known, as a device has no room for them.
#[inline(never)]
fn party_part(reader: &mut Reader<'_, '_>, party: Index, whole: &Operand, weights: Weights) -> Operand {
    let parties = weighed(reader, weights)?;
    let place = place(party);
    let asked = |place: usize| {
        let party = i16::try_from(place).map_or(i16::MAX, |place| place.saturating_add(1));
        weight(reader, weights, Ok(party)).ok().and_then(|weight| u64::try_from(weight).ok()).unwrap_or(0)
    };
    let whole = cents((*whole)?)?;
    let part = undefined(split::part(whole, parties, place.unwrap_or(CHAIN_PARTIES), asked))?;
    if place? < CHAIN_PARTIES { Ok(part.wide()) } else { Err(Fault::OutOfRange.into()) }
}

/// SPC-B4.11, annex 4: the part of the chain party in argument 0 in the share of the provider.
pub(super) fn share_part(reader: &mut Reader<'_, '_>) -> Operand {
    let party = reader.index(0);
    let whole = provider_share(reader);
    party_part(reader, party, &whole, Weights::Share)
}

/// SPC-B4.17, annex 4: the part of the chain party in argument 0 in the price of one bundle.
pub(super) fn bundle_part(reader: &mut Reader<'_, '_>) -> Operand {
    let (party, price) = (reader.index(0), reader.fact(BUNDLE_PRICE));
    party_part(reader, party, &price, Weights::Bundle)
}

/// SPC-B4.13, annex 4: whether the part of the pay that depends on the result grew in the contract year, or had reached
/// its ceiling the year before.
pub(super) fn share_of_result_grows(reader: &mut Reader<'_, '_>) -> Operand {
    let year = index(reader.fact(YEAR));
    let before = year.map(|year| year.saturating_sub(1));
    let grew = |reader: &mut Reader<'_, '_>| {
        let (result, total) = (reader.fact_at(ON_RESULT, year), reader.fact_at(IN_TOTAL, year));
        let (result_before, total_before) = (reader.fact_at(ON_RESULT, before), reader.fact_at(IN_TOTAL, before));
        Ok(times(result?, total_before?)? > times(result_before?, total?)?)
    };
    let at_ceiling = |reader: &mut Reader<'_, '_>| match optional(reader, RESULT_CAP) {
        Ok(None) => Ok(false),
        cap => {
            let (result, total) = (reader.fact_at(ON_RESULT, before), reader.fact_at(IN_TOTAL, before));
            let cap = cap?.unwrap_or(0);
            Ok(times(result?, MILLION)? >= times(cap, total?)?)
        }
    };
    either(reader, grew, at_ceiling).map(i128::from)
}
