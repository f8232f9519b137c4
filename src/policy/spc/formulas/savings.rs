//! Shared savings (annex 4, model 3): expected cost, the share of the provider, settlement over the years.

use super::amount::{Amount, add_each, pick_amount, take_unless};
use super::read::{
    Condition, Operand, Small, both, cents, day, either, entries, everywhere, index, number, optional, pick, small,
    sum, times, undefined, up_to,
};
use crate::criteria::language::fact;
use crate::criteria::{Index, Reader, Stop};
use crate::limit::CHAIN_PARTIES;
use crate::policy::spc::facts::FACTS;
use crate::tariff::savings;
use crate::unit::{Fault, split};

/// How the expected cost is set.
pub(super) const BASIS: usize = fact(&FACTS, "contract.expected_basis");
const TABLE: usize = fact(&FACTS, "contract.expected_cost_cents");
const BASE_COST: usize = fact(&FACTS, "contract.expected_cost_base_cents");
const PER_INSURED: usize = fact(&FACTS, "contract.expected_cost_per_insured_cents");
const TREND: usize = fact(&FACTS, "contract.cost_trend_ppm");
const INSURED: usize = fact(&FACTS, "region.insured_count_year");
const ACTUAL: usize = fact(&FACTS, "period.actual_cost_cents");
const SHARE_BASIS: usize = fact(&FACTS, "contract.share_basis");
/// The values of `contract.share_basis` that ask for one share, and for steps.
const FIXED: u8 = 0;
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
const START: usize = fact(&FACTS, "contract.start");
const END: usize = fact(&FACTS, "contract.end_exclusive");
const PARTIES: usize = fact(&FACTS, "contract.chain_party_count");
const REMUNERATION: usize = fact(&FACTS, "contract.remuneration");
const SERVICES: usize = fact(&FACTS, "period.services_count");
const SHARE_WEIGHT: usize = fact(&FACTS, "contract.share_weight");
const CHAIN_WEIGHT: usize = fact(&FACTS, "contract.chain_weight");
const BUNDLE_PRICE: usize = fact(&FACTS, "contract.bundle_price_cents");

const MILLION: i64 = 1_000_000;
const TRILLION: i64 = 1_000_000_000_000;

/// SPC-B4.7, annex 4: makes the expected cost of a year, on one of the three bases.
#[inline(never)]
pub(super) fn make_expected(reader: &mut Reader<'_, '_>, basis: u8, year: Index, amount: &mut Amount) {
    match basis {
        0 => amount.set_fact(reader, TABLE, year),
        1 => make_rolled_forward(reader, BASE_COST, year, amount),
        _ => {
            make_rolled_forward(reader, PER_INSURED, year, amount);
            amount.times_fact(reader, INSURED, year);
        }
    }
}

/// An amount of the base year with the trends of all years up to this one, each year in whole cents.
#[inline(never)]
fn make_rolled_forward(reader: &mut Reader<'_, '_>, base: usize, year: Index, amount: &mut Amount) {
    amount.set_fact(reader, base, Ok(0));
    let years = up_to(number(year));
    add_each(reader, years, amount, roll_forward);
}

#[inline(never)]
fn roll_forward(reader: &mut Reader<'_, '_>, year: Index, amount: &mut Amount) {
    let trend = reader.fact_at(TREND, year);
    amount.apply(|expected| Ok(savings::roll_forward(expected, trend?)?));
}

#[inline(never)]
fn make_expected_in(reader: &mut Reader<'_, '_>, year: Index, amount: &mut Amount) {
    pick_amount(reader, BASIS, 3, amount, |reader, basis, amount| make_expected(reader, basis, year, amount));
}

/// SPC-B4.7, annex 4: the expected cost of the year in argument 0.
pub(super) fn expected(reader: &mut Reader<'_, '_>) -> Operand {
    let (year, mut expected) = (reader.index(0), Amount::ZERO);
    make_expected_in(reader, year, &mut expected);
    expected.nearest()
}

/// SPC-B4.7, annex 4: the last year that there is an expected cost for.
pub(super) fn expected_years(reader: &mut Reader<'_, '_>) -> Operand {
    pick(reader, BASIS, 3, |reader, basis| reader.highest(if basis == 0 { TABLE } else { TREND }))
}

/// SPC-B4.8, annex 4: whether the terms of the share agree with one another.
pub(super) fn share_terms_agree(reader: &mut Reader<'_, '_>) -> Operand {
    pick(reader, SHARE_BASIS, 3, terms_agree).map(i128::from)
}

#[inline(never)]
fn terms_agree(reader: &mut Reader<'_, '_>, basis: u8) -> Condition {
    match basis {
        0 => Ok(true),
        1 => both(reader, weights_agree, ends_agree),
        _ => weights_agree(reader),
    }
}

#[inline(never)]
fn weights_agree(reader: &mut Reader<'_, '_>) -> Condition {
    let (measured, experienced) = (small(reader, WEIGHT_MEASURED, Ok(0)), small(reader, WEIGHT_EXPERIENCED, Ok(0)));
    Ok(measured?.checked_add(experienced?) == Some(MILLION))
}

#[inline(never)]
fn ends_agree(reader: &mut Reader<'_, '_>) -> Condition {
    let (min, max) = (small(reader, SHARE_MIN, Ok(0)), small(reader, SHARE_MAX, Ok(0)));
    Ok(min? <= max?)
}

/// SPC-B4.8, annex 4: the share of the provider in parts of 10¹⁸; undefined when its terms contradict one another.
pub(super) fn share(reader: &mut Reader<'_, '_>) -> Operand {
    Ok(i128::from(share_e18(reader)?))
}

#[inline(never)]
fn share_e18(reader: &mut Reader<'_, '_>) -> Small {
    pick(reader, SHARE_BASIS, 3, share_on)
}

#[inline(never)]
fn share_on(reader: &mut Reader<'_, '_>, basis: u8) -> Small {
    if contradicts(reader, basis) { Err(Stop::Unknown) } else { agreed_share(reader, basis) }
}

#[inline(never)]
fn agreed_share(reader: &mut Reader<'_, '_>, basis: u8) -> Small {
    if basis == FIXED {
        return in_e18(small(reader, SHARE_FIXED, Ok(0)));
    }
    let gain = gain(reader);
    if basis == STEPS { share_by_steps(reader, gain) } else { share_by_gain(reader, gain) }
}

#[inline(never)]
fn contradicts(reader: &mut Reader<'_, '_>, basis: u8) -> bool {
    both(reader, |reader| terms_agree(reader, basis), |reader| steps_differ(reader, basis)) == Ok(false)
}

/// A share in parts per million, in parts of 10¹⁸.
fn in_e18(share: Small) -> Small {
    Ok(share?.checked_mul(TRILLION).ok_or(Fault::OutOfRange)?)
}

#[inline(never)]
fn share_by_gain(reader: &mut Reader<'_, '_>, gain: Small) -> Small {
    let (min, max) = (small(reader, SHARE_MIN, Ok(0)), small(reader, SHARE_MAX, Ok(0)));
    Ok(savings::share_by_gain(min?, max?, gain?)?)
}

/// Whether no two steps begin at the same gain: which of the two applied would not be said.
#[inline(never)]
fn steps_differ(reader: &mut Reader<'_, '_>, basis: u8) -> Condition {
    if basis != STEPS {
        return Ok(true);
    }
    let steps = entries(reader, STEP_FROM);
    everywhere(reader, steps, |reader, step| {
        let others = entries(reader, STEP_FROM);
        everywhere(reader, others, |reader, other| {
            let (one, two) = (small(reader, STEP_FROM, step), small(reader, STEP_FROM, other));
            Ok(step? == other? || one? != two?)
        })
    })
}

/// The health gain, as it was measured and as patients experienced it, each with its weight: in parts of 10¹².
#[inline(never)]
fn gain(reader: &mut Reader<'_, '_>) -> Small {
    let measured = weighted(reader, WEIGHT_MEASURED, GAIN_MEASURED);
    let experienced = weighted(reader, WEIGHT_EXPERIENCED, GAIN_EXPERIENCED);
    Ok(measured?.checked_add(experienced?).ok_or(Fault::OutOfRange)?)
}

#[inline(never)]
fn weighted(reader: &mut Reader<'_, '_>, weight: usize, gain: usize) -> Small {
    let (weight, gain) = (small(reader, weight, Ok(0)), small(reader, gain, Ok(0)));
    Ok(weight?.checked_mul(gain?).ok_or(Fault::OutOfRange)?)
}

/// The share of the highest step that the gain reaches; none of it below the first.
#[inline(never)]
fn share_by_steps(reader: &mut Reader<'_, '_>, gain: Small) -> Small {
    let steps = entries(reader, STEP_FROM);
    let mut reached = (i64::MIN, 0);
    everywhere(reader, steps, |reader, step| take_step(reader, step, gain, &mut reached))?;
    gain?;
    in_e18(Ok(reached.1))
}

/// Takes a step that the gain reaches and that begins above the one that was reached: where it begins, and its share.
#[inline(never)]
fn take_step(reader: &mut Reader<'_, '_>, step: Index, gain: Small, reached: &mut (i64, i64)) -> Condition {
    let (from, share) = (small(reader, STEP_FROM, step), small(reader, STEP_SHARE, step));
    let (from, share) = (from?, share?);
    let begins = from.checked_mul(MILLION).ok_or(Fault::OutOfRange)?;
    if begins <= gain? && from > reached.0 {
        *reached = (from, share);
    }
    Ok(true)
}

/// SPC-B4.3, annex 4: what was saved against the expected cost, all years together.
pub(super) fn savings(reader: &mut Reader<'_, '_>) -> Operand {
    let mut saved = Amount::ZERO;
    make_saved(reader, &mut saved);
    saved.nearest()
}

#[inline(never)]
fn make_saved(reader: &mut Reader<'_, '_>, amount: &mut Amount) {
    let years = up_to(reader.highest(ACTUAL));
    add_each(reader, years, amount, |reader, year, amount| {
        let mut saved = Amount::ZERO;
        make_saved_in(reader, year, &mut saved);
        amount.add(&mut saved);
    });
}

/// What was saved in a year.
#[inline(never)]
fn make_saved_in(reader: &mut Reader<'_, '_>, year: Index, amount: &mut Amount) {
    make_expected_in(reader, year, amount);
    amount.take_off_fact(reader, ACTUAL, year);
}

/// SPC-B4.3, annex 4: makes of what was saved the part of the provider, before its rounding.
#[inline(never)]
pub(super) fn share_savings(reader: &mut Reader<'_, '_>, saved: &mut Amount) {
    let nothing_to_share = |reader: &mut Reader<'_, '_>, saved: &Amount| {
        either(reader, |_| Ok(saved.sign()? <= 0), |reader| is_below_threshold(reader, saved))
    };
    take_unless(reader, saved, nothing_to_share, |reader, saved| {
        let share = share_e18(reader);
        take_share(reader, (share, Some(CAP)), saved);
    });
}

#[inline(never)]
fn is_below_threshold(reader: &mut Reader<'_, '_>, saved: &Amount) -> Condition {
    match optional(reader, THRESHOLD) {
        Ok(Some(threshold)) => saved.is_at_most(threshold),
        Ok(None) => Ok(false),
        Err(stop) => Err(stop),
    }
}

/// Takes a share in what was saved, with the term for its cap. Out of line, as what is calculated after facts were read is:
/// of exact amounts the stack of a device holds few.
#[inline(never)]
fn take_share(reader: &mut Reader<'_, '_>, (share, cap): (Small, Option<usize>), saved: &mut Amount) {
    let cap = cap.map_or(Ok(None), |cap| optional(reader, cap));
    saved.apply(|saved| Ok(savings::provider_part(saved, share?, cap?)?));
}

/// SPC-B4.9, annex 4: makes of what was saved the part of the provider in the loss that it is, before its rounding; nothing
/// when only savings are shared.
#[inline(never)]
pub(super) fn share_loss(reader: &mut Reader<'_, '_>, saved: &mut Amount) {
    const ONE_SIDED: i128 = 0;
    let nothing_to_bear = |reader: &mut Reader<'_, '_>, saved: &Amount| {
        either(reader, |_| Ok(saved.sign()? >= 0), |reader| Ok(reader.fact(SIDES)? == ONE_SIDED))
    };
    take_unless(reader, saved, nothing_to_bear, take_loss);
}

#[inline(never)]
fn take_loss(reader: &mut Reader<'_, '_>, saved: &mut Amount) {
    let (share, cap) = (reader.fact(LOSS_SHARE), optional(reader, LOSS_CAP));
    saved.apply(|saved| Ok(savings::provider_loss(saved, share?, cap?)?));
}

/// SPC-B4.3, annex 4: the part of the provider in what was saved.
pub(super) fn provider_share(reader: &mut Reader<'_, '_>) -> Operand {
    let mut saved = Amount::ZERO;
    make_saved(reader, &mut saved);
    share_savings(reader, &mut saved);
    saved.rounded()
}

/// SPC-B4.9, annex 4: the part of the provider in a loss.
pub(super) fn provider_loss(reader: &mut Reader<'_, '_>) -> Operand {
    let mut saved = Amount::ZERO;
    make_saved(reader, &mut saved);
    share_loss(reader, &mut saved);
    saved.rounded()
}

/// SPC-B4.10, annex 4: what was saved up to and in the contract year.
pub(super) fn new_savings(reader: &mut Reader<'_, '_>) -> Operand {
    let mut saved = Amount::ZERO;
    make_new_savings(reader, &mut saved);
    saved.nearest()
}

#[inline(never)]
fn make_new_savings(reader: &mut Reader<'_, '_>, amount: &mut Amount) {
    let year = index(reader.fact(YEAR));
    make_saved_in(reader, year, amount);
    amount.add_fact(reader, SAVED_BEFORE, Ok(0));
}

/// SPC-B4.10, annex 4: what the provider is entitled to of it.
pub(super) fn entitled(reader: &mut Reader<'_, '_>) -> Operand {
    let mut saved = Amount::ZERO;
    make_new_savings(reader, &mut saved);
    share_new_savings(reader, &mut saved);
    saved.rounded()
}

#[inline(never)]
fn share_new_savings(reader: &mut Reader<'_, '_>, saved: &mut Amount) {
    let nothing_to_share = |_: &mut Reader<'_, '_>, saved: &Amount| Ok(saved.sign()? <= 0);
    take_unless(reader, saved, nothing_to_share, |reader, saved| {
        let share = share_e18(reader);
        take_share(reader, (share, None), saved);
    });
}

/// SPC-B4.10, annex 4: whether the contract ends with the contract year.
pub(super) fn is_last_year(reader: &mut Reader<'_, '_>) -> Operand {
    let (start, end, year) = (reader.fact(START), reader.fact(END), reader.fact(YEAR));
    let (start, end, year) = (day(start)?, day(end)?, year?);
    let months = i32::try_from(times(year, 12)?).map_err(|_| Fault::OutOfRange)?;
    // A year that ends beyond the calendar ends after the contract.
    Ok(i128::from(!start.add_months(months).is_ok_and(|ends| ends < end)))
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
