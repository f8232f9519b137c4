//! Annexes 2, 3 and 4: forecasts and spreads, the way from the current parameters to the target, who bears a change.

use super::read::{Condition, Operand, entries, everywhere, index, members, minus, sum, times};
use super::step_3::{
    FEE_FOR_SERVICE, GLOBAL_PAYMENT, PARTIAL_CAPITATION, PAY_FOR_PERFORMANCE, Run, SHARED_SAVINGS, rises, run,
};
use crate::criteria::language::{fact, name};
use crate::criteria::{Reader, Stop};
use crate::policy::spc::facts::{FACTS, NAMES, ORDERED_PARAMETERS};
use crate::unit::{Fault, Rounding, round};

const EXPECTED: usize = fact(&FACTS, "contract.expected_cost_cents");
const BASE_COST: usize = fact(&FACTS, "contract.expected_cost_base_cents");
const SPREAD: usize = fact(&FACTS, "contract.tariff_spread_cents");
const CURRENT: usize = fact(&FACTS, "contract.param_current");
const TRANSITION: usize = fact(&FACTS, "contract.param_transition");
const TARGET: usize = fact(&FACTS, "contract.param_target");
const MODEL: usize = fact(&FACTS, "contract.model");
const SIDES: usize = fact(&FACTS, "contract.ss_sides");
const BUDGET_BASIS: usize = fact(&FACTS, "contract.global_budget_basis");
const BOOK_VALUE: usize = fact(&FACTS, "provider.capacity_book_value_cents");
const WRITE_DOWN_YEARS: usize = fact(&FACTS, "contract.write_down_years");
const CHAIN_COST: usize = fact(&FACTS, "period.chain_cost_cents");

const MILLION: i128 = 1_000_000;
const PARAMETERS: i16 = 9;

/// SPC-B2.4, annex 2: whether no year is expected to cost more than three times the base year.
pub(super) fn years_below_forecast(reader: &mut Reader<'_, '_>) -> Operand {
    let years = entries(reader, EXPECTED);
    let below = everywhere(reader, years, |reader, year| {
        let (expected, base) = (reader.fact_at(EXPECTED, year), reader.fact(BASE_COST));
        Ok(expected? <= times(3, base?)?)
    });
    below.map(i128::from)
}

/// SPC-B2.16, annex 2: the dearest tariff of the compared providers against the cheapest, in parts per million;
/// undefined unless the cheapest is above zero.
pub(super) fn tariff_spread(reader: &mut Reader<'_, '_>) -> Operand {
    let providers = members(reader.keys(SPREAD));
    let (mut least, mut most) = (i128::MAX, i128::MIN);
    everywhere(reader, providers, |reader, provider| {
        let tariff = reader.fact_at(SPREAD, provider)?;
        (least, most) = (least.min(tariff), most.max(tariff));
        Ok(true)
    })?;
    if least <= 0 {
        return Err(Stop::Unknown);
    }
    Ok(round::scale(MILLION, most, least, Rounding::HalfAway)?)
}

/// SPC-B4.4, annex 4: what the chain cost.
pub(super) fn chain_cost(reader: &mut Reader<'_, '_>) -> Operand {
    let parties = entries(reader, CHAIN_COST);
    sum(reader, parties, |reader, party| reader.fact_at(CHAIN_COST, party))
}

/// The values of the ordered parameters by rank, in the order of [`ORDERED_PARAMETERS`].
const RANKS: [&[usize]; ORDERED_PARAMETERS.len()] = [
    &[named("price_times_volume_per_patient"), named("population_budget")],
    &[named("effort"), named("mixed"), named("result")],
    &[named("single_provider"), named("integral_delivery"), named("integral_delivery_and_payment")],
    &[named("annual"), named("multi_year")],
    &[named("none"), named("individual"), named("mixed"), named("joint")],
    &[named("individual_effort"), named("mixed"), named("group_result")],
];

const fn named(code: &str) -> usize {
    name(&NAMES, code)
}

/// The place of a parameter among the ordered ones.
fn ordered(parameter: i16) -> Option<usize> {
    match parameter {
        2 => Some(0),
        3 => Some(1),
        4 => Some(2),
        5 => Some(3),
        7 => Some(4),
        8 => Some(5),
        // 1, 6 and 9 have no order.
        _ => None,
    }
}

/// SPC-B3.12, annex 3: the rank of a value of an ordered parameter; undefined for a value without a rank.
fn rank(place: usize, value: i128) -> Operand {
    let words = RANKS.get(place).ok_or(Fault::OutOfRange)?;
    let rank = words.iter().position(|code| i128::try_from(*code) == Ok(value)).ok_or(Stop::Unknown)?;
    Ok(i128::try_from(rank).map_err(|_| Fault::OutOfRange)?)
}

/// SPC-B3.12, annex 3: whether the transition of the parameter in argument 0 lies between the current one and the target.
pub(super) fn lies_between(reader: &mut Reader<'_, '_>) -> Operand {
    let k = reader.index(0);
    let (current, target) = (reader.fact_at(CURRENT, k), reader.fact_at(TARGET, k));
    let transition = reader.fact_at(TRANSITION, k);
    let (current, target, transition) = (current?, target?, transition?);
    let Some(place) = ordered(k?) else { return Ok(i128::from(transition == current || transition == target)) };
    let (current, target, transition) = (rank(place, current)?, rank(place, target)?, rank(place, transition)?);
    Ok(i128::from(current.min(target) <= transition && transition <= current.max(target)))
}

/// SPC-B3.12, annex 3: how many ranks the target of the ordered parameter at the place in argument 0 is away.
pub(super) fn distance(reader: &mut Reader<'_, '_>) -> Operand {
    let place = usize::try_from(reader.argument(0)?).map_err(|_| Fault::OutOfRange)?;
    let parameter = (1..=PARAMETERS).find(|k| ordered(*k) == Some(place)).ok_or(Fault::OutOfRange)?;
    let (current, target) = (reader.fact_at(CURRENT, Ok(parameter)), reader.fact_at(TARGET, Ok(parameter)));
    let (current, target) = (rank(place, current?)?, rank(place, target?)?);
    Ok(minus(target, current)?)
}

/// SPC-B3.12, annex 3: whether gap and distance of the parameter in argument 0 can be told, for the gate after step 3C.
pub(super) fn ranked(reader: &mut Reader<'_, '_>) -> Operand {
    let k = reader.index(0);
    let (current, target) = (reader.fact_at(CURRENT, k), reader.fact_at(TARGET, k));
    let (current, target) = (current?, target?);
    if let Some(place) = ordered(k?) {
        rank(place, current)?;
        rank(place, target)?;
    }
    Ok(1)
}

/// Who bears a change, in the order of the output.
const PROVIDER: i128 = 0;
const INSURER: i128 = 1;
const SHARED: i128 = 2;
const NOBODY: i128 = 3;

/// SPC-B4.26, annex 4: whether what alone changes in the run in argument 0 rises.
pub(super) fn cause_rises(reader: &mut Reader<'_, '_>) -> Operand {
    let run = run(reader)?;
    rises(reader, run).map(i128::from)
}

/// SPC-B4.26, annex 4: who loses, given how much better the provider is off and, argument 1, the insurer.
pub(super) fn loser(reader: &mut Reader<'_, '_>) -> Operand {
    let (provider, insurer) = (reader.argument(0)?, reader.argument(1)?);
    Ok(match (provider < 0, insurer < 0) {
        (true, true) => SHARED,
        (true, false) => PROVIDER,
        (false, true) => INSURER,
        (false, false) => NOBODY,
    })
}

/// SPC-B4.26, annex 4: whether a rise of what alone changes in the run in argument 0 is borne, argument 1, by whom the model
/// means to bear it.
pub(super) fn borne_as_meant(reader: &mut Reader<'_, '_>) -> Operand {
    let (run, model) = (run(reader)?, index(reader.fact(MODEL))?);
    let (bearer, may_be_shared, meant) =
        (reader.argument(1), may_be_shared(reader, run, model), meant(reader, run, model));
    let as_meant = match (bearer, meant) {
        (Ok(bearer), Ok(meant)) if bearer == meant => Ok(true),
        (Ok(bearer), Ok(_)) if bearer != SHARED => Ok(false),
        (Ok(_), Ok(_)) => may_be_shared,
        (Err(stop), _) | (_, Err(stop)) => Err(stop),
    };
    as_meant.map(i128::from)
}

/// Under two-sided sharing a loss share above the margin makes the provider bear a part.
fn may_be_shared(reader: &mut Reader<'_, '_>, run: Run, model: i16) -> Condition {
    const TWO_SIDED: i128 = 1;
    if model != SHARED_SAVINGS || run == Run::UnitCost {
        return Ok(false);
    }
    Ok(reader.fact(SIDES)? == TWO_SIDED)
}

/// Whom the model means to bear a rise.
fn meant(reader: &mut Reader<'_, '_>, run: Run, model: i16) -> Operand {
    const FIXED: i128 = 0;
    let by_production = matches!(model, FEE_FOR_SERVICE | PAY_FOR_PERFORMANCE | SHARED_SAVINGS);
    let by_population = matches!(model, PARTIAL_CAPITATION | GLOBAL_PAYMENT);
    match run {
        Run::UnitCost => Ok(PROVIDER),
        Run::Intensity => Ok(if by_production { INSURER } else { PROVIDER }),
        Run::Incidence => Ok(if by_population { PROVIDER } else { INSURER }),
        _ if model == GLOBAL_PAYMENT => Ok(if reader.fact(BUDGET_BASIS)? == FIXED { PROVIDER } else { INSURER }),
        _ => Ok(INSURER),
    }
}

/// SPC-B2.13, annex 2: the part of the book value that the year in argument 0 writes down.
pub(super) fn write_down(reader: &mut Reader<'_, '_>) -> Operand {
    super::step_3::equal_yearly_part(reader, BOOK_VALUE, WRITE_DOWN_YEARS)
}
