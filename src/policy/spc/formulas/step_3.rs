//! Step 3: indicators and their sources, components of the payment, and the simulation of a scenario.

use super::read::{
    Amount, Condition, Operand, amount, cents, choose, difference, either, entries, everywhere, exact, index, less,
    members, minus, number, only, pick_amount, plus, rounded, times, together, total, union_of,
};
use super::savings;
use crate::criteria::language::fact;
use crate::criteria::{Index, Reader, Stop};
use crate::limit::KEYS_MAX;
use crate::policy::spc::facts::{FACTS, NAMES};
use crate::tariff::model::{self, Changes};
use crate::unit::split::equal_part;
use crate::unit::{Exact, Fault, Rounding, round};

const MEASURING_PARTY: usize = fact(&FACTS, "kpi.measuring_party");
const MONITORING: usize = fact(&FACTS, "kpi.monitoring_method_agreed");
const AGREED_SOURCE: usize = fact(&FACTS, "kpi.agreed_source");
const AGREED_ON: usize = fact(&FACTS, "kpi.source_agreed_on");
const MEASURED_FROM: usize = fact(&FACTS, "kpi.measurement_start");
const PARTY_1: usize = fact(&FACTS, "kpi.value_party1");
const PARTY_2: usize = fact(&FACTS, "kpi.value_party2");
const STEERING: usize = fact(&FACTS, "kpi.steering_source");
const DIRECTION: usize = fact(&FACTS, "kpi.direction");
const BASELINE: usize = fact(&FACTS, "kpi.value_baseline");
const CURRENT: usize = fact(&FACTS, "kpi.value_current");
const TARGET: usize = fact(&FACTS, "kpi.target");
const TARGET_MET: usize = fact(&FACTS, "kpi.target_met");
const ON_RESULT: usize = fact(&FACTS, "period.result_dependent_cents");
const IN_TOTAL: usize = fact(&FACTS, "period.total_payment_cents");
const INVESTMENT: usize = fact(&FACTS, "contract.investment_cents");
const INVESTMENT_YEARS: usize = fact(&FACTS, "contract.investment_years");
const MODEL: usize = fact(&FACTS, "contract.model");
const TARIFF: usize = fact(&FACTS, "contract.tariff_cents");
const VOLUME: usize = fact(&FACTS, "treatment.volume");
const UNIT_COST: usize = fact(&FACTS, "provider.unit_cost_cents");
const FIXED_COST: usize = fact(&FACTS, "provider.fixed_cost_cents");
const OUTSIDE: usize = fact(&FACTS, "contract.outside_spend_cents");
const INSURED_CHANGE: usize = fact(&FACTS, "plan.sim_insured_change_ppm");
const INCIDENCE_CHANGE: usize = fact(&FACTS, "plan.sim_incidence_change_ppm");
const INTENSITY_CHANGE: usize = fact(&FACTS, "plan.sim_intensity_change_ppm");
const UNIT_COST_CHANGE: usize = fact(&FACTS, "plan.sim_unit_cost_change_ppm");
const FIXED_COST_CHANGE: usize = fact(&FACTS, "plan.sim_fixed_cost_change_ppm");
const TRIGGER: usize = fact(&FACTS, "contract.p4p_trigger");
const EFFORT_COUNT: usize = fact(&FACTS, "treatment.effort_count");
const EFFORT_BONUS: usize = fact(&FACTS, "contract.effort_bonus_cents");
const EFFORT_COST: usize = fact(&FACTS, "provider.effort_unit_cost_cents");
const EFFORT_IS_EXTRA: usize = fact(&FACTS, "contract.effort_is_extra");
const EFFORT_OUTCOME: usize = fact(&FACTS, "contract.effort_expected_outcome");
const OUTCOME_BONUS: usize = fact(&FACTS, "contract.outcome_bonus_cents");
const BUNDLE_PRICE: usize = fact(&FACTS, "contract.bundle_price_cents");
const BUNDLE_BASIS: usize = fact(&FACTS, "contract.bundle_basis");
const BUNDLE_PRORATA: usize = fact(&FACTS, "contract.bundle_prorata");
const BUNDLE_UNITS: usize = fact(&FACTS, "treatment.bundle_units");
const PATIENT_MONTHS: usize = fact(&FACTS, "treatment.patient_months");
const PATIENTS: usize = fact(&FACTS, "treatment.patient_count");
const UNDER_TREATMENT: usize = fact(&FACTS, "treatment.patients_under_treatment");
const CAPITATION: usize = fact(&FACTS, "contract.capitation_cents");
const CAPITATION_COUNTING: usize = fact(&FACTS, "contract.capitation_counting");
const INSURED: usize = fact(&FACTS, "region.insured_count");
const INSURED_MONTHS: usize = fact(&FACTS, "region.insured_months");
const LEAKAGE: usize = fact(&FACTS, "period.leakage_cents");
const LEAKAGE_RULE: usize = fact(&FACTS, "contract.leakage_rule");
const BUDGET_BASIS: usize = fact(&FACTS, "contract.global_budget_basis");
const BUDGET: usize = fact(&FACTS, "contract.global_budget_cents");
const PER_MEMBER: usize = fact(&FACTS, "contract.global_amount_per_member_cents");
const MEMBER_MONTHS: usize = fact(&FACTS, "region.group_member_months");
const FIXED_FEE: usize = fact(&FACTS, "contract.fixed_fee_cents");
const FIXED_FEE_COUNTING: usize = fact(&FACTS, "contract.fixed_fee_counting");

const MILLION: i128 = 1_000_000;

/// The values of `contract.model`.
pub(super) const FEE_FOR_SERVICE: i128 = 0;
pub(super) const PAY_FOR_PERFORMANCE: i128 = 1;
pub(super) const SHARED_SAVINGS: i128 = 2;
pub(super) const BUNDLED_PAYMENT: i128 = 3;
pub(super) const PARTIAL_CAPITATION: i128 = 4;
pub(super) const GLOBAL_PAYMENT: i128 = 5;

/// SPC-3B.2, step 3B: the indicators of which it was said who measures them or that their monitoring is agreed.
pub(super) fn measured(reader: &mut Reader<'_, '_>) -> Operand {
    union_of(reader, &[MEASURING_PARTY, MONITORING])
}

/// SPC-3B.4, step 3B: the indicators of which something was said about the source.
pub(super) fn sourced(reader: &mut Reader<'_, '_>) -> Operand {
    union_of(reader, &[AGREED_SOURCE, AGREED_ON, MEASURED_FROM])
}

/// SPC-3B.5, step 3B: the indicators of which the figures of both parties are known.
pub(super) fn reconciled(reader: &mut Reader<'_, '_>) -> Operand {
    let known = |index: &i64| reader.is_given(PARTY_1, *index) && reader.is_given(PARTY_2, *index);
    reader.entries(PARTY_1).filter(known).try_fold(0, |set, index| Ok(set | only(Ok(i128::from(index)))?))
}

/// SPC-3B.7, step 3B: the goals.
pub(super) fn goals(reader: &mut Reader<'_, '_>) -> Operand {
    union_of(reader, &[DIRECTION, BASELINE, CURRENT, TARGET])
}

/// SPC-3B.7, step 3B: whether one of the four example goals is steered the other way than the example.
pub(super) fn wrong_direction(reader: &mut Reader<'_, '_>) -> Operand {
    const LOWER: i128 = 1;
    const HIGHER: i128 = 0;
    const EXAMPLES: [(usize, i128); 4] = [
        (named("exacerbations"), HIGHER),
        (named("quality_of_life"), LOWER),
        (named("emergency_admissions"), HIGHER),
        (named("outpatient_visits"), HIGHER),
    ];
    let goals = goals(reader)?;
    let wrong = |reader: &mut Reader<'_, '_>, name: usize, opposite: i128| -> Condition {
        let index = i16::try_from(name).map_err(|_| Fault::OutOfRange)?;
        if goals & only(number(Ok(index)))? == 0 {
            Ok(false)
        } else {
            Ok(reader.fact_at(DIRECTION, Ok(index))? == opposite)
        }
    };
    let right = everywhere(reader, members(Ok(0b1111)), |reader, place| {
        let place = usize::try_from(place?).map_err(|_| Fault::OutOfRange)?;
        let (name, opposite) = *EXAMPLES.get(place).ok_or(Fault::OutOfRange)?;
        Ok(!wrong(reader, name, opposite)?)
    });
    Ok(i128::from(!right?))
}

/// The number of a code that the policy knows by name.
const fn named(name: &str) -> usize {
    crate::criteria::language::name(&NAMES, name)
}

/// SPC-3B.7, step 3B: how far the goal in argument 0 has come from its baseline to its target, in parts per million;
/// undefined when they are the same.
pub(super) fn attainment(reader: &mut Reader<'_, '_>) -> Operand {
    let goal = reader.index(0);
    let (baseline, target) = (reader.fact_at(BASELINE, goal), reader.fact_at(TARGET, goal));
    if baseline.is_ok() && baseline == target {
        return Err(Stop::Unknown);
    }
    let current = reader.fact_at(CURRENT, goal);
    let (baseline, current, target) = (baseline?, current?, target?);
    let part = round::scale(minus(current, baseline)?, MILLION, minus(target, baseline)?, Rounding::HalfAway)?;
    Ok(part.clamp(0, MILLION))
}

/// SPC-3B.8, step 3B: whether every party steers on the agreed source.
pub(super) fn steering_agrees(reader: &mut Reader<'_, '_>) -> Operand {
    let keys = i128::try_from(KEYS_MAX).map_err(|_| Fault::OutOfRange)?;
    let pairs = entries(reader, STEERING);
    let agrees = everywhere(reader, pairs, |reader, pair| {
        // What is left of the pair's number without whole rounds of keys is the indicator.
        let indicator = number(pair).and_then(|pair| {
            let rounds = round::divide(pair, keys, Rounding::Floor)?;
            Ok(minus(pair, times(rounds, keys)?)?)
        });
        let (steers, agreed) = (reader.fact_at(STEERING, pair), reader.fact_at(AGREED_SOURCE, index(indicator)));
        Ok(steers? == agreed?)
    });
    agrees.map(i128::from)
}

/// SPC-3C.2, SPC-B3.3: what was paid on a measured result, all years together.
pub(super) fn result_dependent(reader: &mut Reader<'_, '_>) -> Operand {
    over_entries(reader, &[ON_RESULT], ON_RESULT)
}

/// SPC-3C.7, step 3C: the same over the years of which either payment is stated.
pub(super) fn paid_on_result(reader: &mut Reader<'_, '_>) -> Operand {
    over_entries(reader, &[ON_RESULT, IN_TOTAL], ON_RESULT)
}

/// SPC-3C.7, step 3C: what was paid in all over those years.
pub(super) fn paid_in_total(reader: &mut Reader<'_, '_>) -> Operand {
    over_entries(reader, &[ON_RESULT, IN_TOTAL], IN_TOTAL)
}

/// The sum of a fact over the entries of any of some facts.
pub(super) fn over_entries(reader: &mut Reader<'_, '_>, base: &[usize], fact: usize) -> Operand {
    let (mut sum, mut from) = (Ok(0), i32::MIN);
    while let Some(index) = base.iter().filter_map(|fact| reader.entry_from(*fact, from)).min() {
        let part = reader.fact_at(fact, Ok(index));
        sum = match (sum, part) {
            (Ok(sum), Ok(part)) => Ok(plus(sum, part)?),
            (Err(stop), _) | (_, Err(stop)) => Err(stop),
        };
        from = i32::from(index).wrapping_add(1);
    }
    if from == i32::MIN { reader.miss(fact).and(Err(Stop::Unknown)) } else { sum }
}

/// SPC-3C.9, step 3C: the part of the investment in the year in argument 0; nothing after the last year.
pub(super) fn investment_in(reader: &mut Reader<'_, '_>) -> Operand {
    equal_yearly_part(reader, INVESTMENT, INVESTMENT_YEARS)
}

/// An amount spread over so many equal years: the part of the year in argument 0.
pub(super) fn equal_yearly_part(reader: &mut Reader<'_, '_>, whole: usize, years: usize) -> Operand {
    let year = reader.argument(0);
    let after = |reader: &mut Reader<'_, '_>| {
        let years = reader.fact(years);
        Ok(year? > years?)
    };
    choose(
        reader,
        after,
        |_| Ok(0),
        |reader| {
            let (whole, years) = (reader.fact(whole), reader.fact(years));
            let count = |number: i128| u64::try_from(number).map_err(|_| Fault::OutOfRange);
            let (whole, years) = (cents(whole?)?, count(years?)?);
            Ok(equal_part(whole, years, count(year?)?)?.wide())
        },
    )
}

/// Which changes a run of the simulation takes from the scenario; the others are zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// All of them.
    Scenario,
    /// None: the base year.
    Base,
    /// The unit cost alone.
    UnitCost,
    /// The services per patient alone.
    Intensity,
    /// The patients per insured person alone.
    Incidence,
    /// The number of insured persons alone.
    Insured,
}

/// Whose terms the models have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Terms {
    /// The contract's.
    Contract,
    /// Those that bring in what fee for service does in the base year (SPC-B4.28).
    Neutral,
}

impl Run {
    fn change(self, reader: &mut Reader<'_, '_>, alone: Self, fact: usize) -> Operand {
        if self == Self::Scenario || self == alone { reader.fact(fact) } else { Ok(0) }
    }

    fn changes(self, reader: &mut Reader<'_, '_>) -> Result<Changes, Stop> {
        let insured = self.change(reader, Self::Insured, INSURED_CHANGE);
        let incidence = self.change(reader, Self::Incidence, INCIDENCE_CHANGE);
        Ok(Changes { insured_ppm: insured?, incidence_ppm: incidence? })
    }

    fn intensity(self, reader: &mut Reader<'_, '_>, line: Index) -> Operand {
        if self == Self::Scenario || self == Self::Intensity { reader.fact_at(INTENSITY_CHANGE, line) } else { Ok(0) }
    }
}

/// Volumes at a price for each line, over all lines.
#[inline(never)]
fn over_lines(reader: &mut Reader<'_, '_>, run: Run, price: usize) -> Amount {
    let changes = run.changes(reader);
    let lines = members(reader.keys(VOLUME));
    amount(reader, lines, |reader, line| {
        let (volume, price) = (reader.fact_at(VOLUME, line), reader.fact_at(price, line));
        let intensity = run.intensity(reader, line);
        of_line(volume, price, changes, intensity)
    })
}

/// A volume at a price. Out of line, as what is calculated between two readings of facts is: of exact amounts the stack of a
/// device holds few.
#[inline(never)]
fn of_line(volume: Operand, price: Operand, changes: Result<Changes, Stop>, intensity: Operand) -> Amount {
    Ok(model::per_service(model::at(volume?, price?)?, changes?, intensity?)?)
}

/// SPC-3C.11: A, what the volumes bring in at their tariffs.
fn production(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    over_lines(reader, run, TARIFF)
}

/// How what is paid for is counted.
#[derive(Clone, Copy)]
enum Counted {
    /// An amount for each.
    Each,
    /// An amount per year, by months.
    ByMonths,
}

impl Counted {
    fn product(self, count: i128, price: i128) -> Result<Exact, Fault> {
        match self {
            Self::Each => model::at(count, price),
            Self::ByMonths => model::by_months(count, price),
        }
    }
}

/// So many at an amount for each, with the changes of the number of patients.
#[inline(never)]
fn changed_patients(count: Operand, price: Operand, changes: Result<Changes, Stop>, counted: Counted) -> Amount {
    Ok(model::per_patient(counted.product(count?, price?)?, changes?)?)
}

/// An amount that goes with patients.
fn of_patients(reader: &mut Reader<'_, '_>, run: Run, count: usize, price: usize) -> Amount {
    let (count, price, changes) = (reader.fact(count), reader.fact(price), run.changes(reader));
    changed_patients(count, price, changes, Counted::Each)
}

fn of_patient_months(reader: &mut Reader<'_, '_>, run: Run, price: usize) -> Amount {
    let (months, price, changes) = (reader.fact(PATIENT_MONTHS), reader.fact(price), run.changes(reader));
    changed_patients(months, price, changes, Counted::ByMonths)
}

fn triggers(reader: &mut Reader<'_, '_>, other: i128) -> Condition {
    Ok(reader.fact(TRIGGER)? != other)
}

/// SPC-B4.2: the extra fee for extra efforts, for outcomes, or for both.
#[inline(never)]
fn bonus(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    let (efforts, outcomes) = (for_efforts(reader, run, EFFORT_BONUS), outcome_bonus(reader));
    together(efforts, outcomes)
}

/// The values of `contract.p4p_trigger` for one of the two alone.
const EFFORT: i128 = 0;
const OUTCOME: i128 = 1;

/// What extra efforts bring in or cost at an amount for each; nothing where outcomes alone are paid for.
#[inline(never)]
fn for_efforts(reader: &mut Reader<'_, '_>, run: Run, price: usize) -> Amount {
    choose(reader, |reader| triggers(reader, OUTCOME), |reader| of_efforts(reader, run, price), |_| Ok(Exact::ZERO))
}

/// The extra efforts at an amount for each.
#[inline(never)]
fn of_efforts(reader: &mut Reader<'_, '_>, run: Run, price: usize) -> Amount {
    let changes = run.changes(reader);
    let efforts = members(super::read::set(efforts(reader)));
    amount(reader, efforts, |reader, effort| {
        let (count, price) = (reader.fact_at(EFFORT_COUNT, effort), reader.fact_at(price, effort));
        changed_patients(count, price, changes, Counted::Each)
    })
}

#[inline(never)]
fn outcome_bonus(reader: &mut Reader<'_, '_>) -> Amount {
    choose(
        reader,
        |reader| triggers(reader, EFFORT),
        |reader| {
            let targets = members(reader.keys(OUTCOME_BONUS));
            amount(reader, targets, |reader, target| {
                let met = |reader: &mut Reader<'_, '_>| Ok(reader.fact_at(TARGET_MET, target)? == 1);
                let bonus = choose(reader, met, |reader| reader.fact_at(OUTCOME_BONUS, target), |_| Ok(0));
                Ok(Exact::cents(bonus?)?)
            })
        },
        |_| Ok(Exact::ZERO),
    )
}

/// SPC-B4.2: the kinds of effort that were delivered or have a bonus.
pub(super) fn efforts(reader: &mut Reader<'_, '_>) -> Operand {
    union_of(reader, &[EFFORT_COUNT, EFFORT_BONUS])
}

/// SPC-B4.30: the kinds of effort of which it was said that they are extra or what they are expected to bring.
pub(super) fn effort_kinds(reader: &mut Reader<'_, '_>) -> Operand {
    union_of(reader, &[EFFORT_IS_EXTRA, EFFORT_OUTCOME])
}

/// SPC-B4.4, annex 4: the price of the bundles, per bundle or by months.
fn bundles(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    const YEAR: i128 = 1;
    const MONTHS: i128 = 1;
    let by_months = |reader: &mut Reader<'_, '_>| {
        super::read::both(
            reader,
            |reader| Ok(reader.fact(BUNDLE_BASIS)? == YEAR),
            |reader| Ok(reader.fact(BUNDLE_PRORATA)? == MONTHS),
        )
    };
    choose(
        reader,
        by_months,
        |reader| of_patient_months(reader, run, BUNDLE_PRICE),
        |reader| of_patients(reader, run, BUNDLE_UNITS, BUNDLE_PRICE),
    )
}

/// SPC-B4.5, annex 4: the amounts per insured person, less care by others that the provider bears.
fn capitation(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    const REFERENCE_DATE: i128 = 0;
    let gross = choose(
        reader,
        |reader| Ok(reader.fact(CAPITATION_COUNTING)? == REFERENCE_DATE),
        |reader| {
            let (count, price) = (reader.fact(INSURED), reader.fact(CAPITATION));
            of_insured(reader, run, count, price, Counted::Each)
        },
        |reader| {
            let (months, price) = (reader.fact(INSURED_MONTHS), reader.fact(CAPITATION));
            of_insured(reader, run, months, price, Counted::ByMonths)
        },
    );
    let leakage = leakage(reader);
    less(gross, exact(leakage))
}

/// Nothing leaks, or somebody bears it.
fn leakage(reader: &mut Reader<'_, '_>) -> Operand {
    const PROVIDER_BEARS: i128 = 0;
    let nothing_off = |reader: &mut Reader<'_, '_>| {
        either(
            reader,
            |reader| Ok(reader.fact(LEAKAGE)? == 0),
            |reader| Ok(reader.fact(LEAKAGE_RULE)? != PROVIDER_BEARS),
        )
    };
    choose(reader, nothing_off, |_| Ok(0), |reader| reader.fact(LEAKAGE))
}

/// An amount that goes with insured persons, after its operands were read.
#[inline(never)]
fn of_insured(reader: &mut Reader<'_, '_>, run: Run, count: Operand, price: Operand, counted: Counted) -> Amount {
    let insured = run.change(reader, Run::Insured, INSURED_CHANGE);
    let changes = Changes { insured_ppm: insured?, incidence_ppm: 0 };
    Ok(model::per_insured(counted.product(count?, price?)?, changes)?)
}

/// SPC-B4.6, annex 4: the budget of a year, fixed or per member of the group.
fn global(reader: &mut Reader<'_, '_>, run: Run, year: Index) -> Amount {
    const FIXED: i128 = 0;
    choose(
        reader,
        |reader| Ok(reader.fact(BUDGET_BASIS)? == FIXED),
        |reader| exact(reader.fact_at(BUDGET, year)),
        |reader| {
            let (months, price) = (reader.fact_at(MEMBER_MONTHS, year), reader.fact(PER_MEMBER));
            of_insured(reader, run, months, price, Counted::ByMonths)
        },
    )
}

/// SPC-1.27, step 1: the fixed fee per patient under treatment.
fn fixed_fees(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    const REFERENCE_DATE: i128 = 0;
    choose(
        reader,
        |reader| Ok(reader.fact(FIXED_FEE_COUNTING)? == REFERENCE_DATE),
        |reader| of_patients(reader, run, UNDER_TREATMENT, FIXED_FEE),
        |reader| of_patient_months(reader, run, FIXED_FEE),
    )
}

/// SPC-3C.11: what fee for service brings in in the base year, exact, and divided over a count of people.
fn neutral_price(reader: &mut Reader<'_, '_>, count: usize) -> Operand {
    let (base, count) = (rounded(production(reader, Run::Base)), reader.fact(count));
    if count == Ok(0) {
        return Err(Stop::Unknown);
    }
    Ok(round::divide(base?, count?, Rounding::HalfAway)?)
}

/// SPC-3C.11: E, the expected cost of the first contract year.
fn expected(reader: &mut Reader<'_, '_>, run: Run, terms: Terms) -> Amount {
    if terms == Terms::Neutral { production(reader, Run::Base) } else { expected_by_contract(reader, run) }
}

#[inline(never)]
fn expected_by_contract(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    const PER_INSURED: u8 = 2;
    pick_amount(reader, savings::BASIS, 3, |reader, basis| {
        let expected = savings::expected_by(reader, basis, Ok(1));
        if basis != PER_INSURED {
            return exact(expected);
        }
        let insured = run.change(reader, Run::Insured, INSURED_CHANGE);
        let changes = Changes { insured_ppm: insured?, incidence_ppm: 0 };
        Ok(model::per_insured(Exact::cents(expected?)?, changes)?)
    })
}

/// SPC-3C.11, step 3C: what a model brings in, exact.
fn income_exact(reader: &mut Reader<'_, '_>, run: Run, model: i128, terms: Terms) -> Amount {
    let neutral = terms == Terms::Neutral;
    match model {
        FEE_FOR_SERVICE => production(reader, run),
        PAY_FOR_PERFORMANCE => pay_for_performance(reader, run),
        SHARED_SAVINGS => shared_savings(reader, run, terms),
        BUNDLED_PAYMENT if neutral => {
            let price = neutral_price(reader, PATIENTS);
            let (count, changes) = (reader.fact(PATIENTS), run.changes(reader));
            changed_patients(count, price, changes, Counted::Each)
        }
        BUNDLED_PAYMENT => bundles(reader, run),
        PARTIAL_CAPITATION if neutral => {
            let price = neutral_price(reader, INSURED);
            let count = reader.fact(INSURED);
            of_insured(reader, run, count, price, Counted::Each)
        }
        PARTIAL_CAPITATION => capitation(reader, run),
        GLOBAL_PAYMENT if neutral => production(reader, Run::Base),
        GLOBAL_PAYMENT => global(reader, run, Ok(1)),
        _ => fixed_fees(reader, run),
    }
}

#[inline(never)]
fn pay_for_performance(reader: &mut Reader<'_, '_>, run: Run) -> Amount {
    let (base, bonus) = (production(reader, run), bonus(reader, run));
    together(base, bonus)
}

#[inline(never)]
fn shared_savings(reader: &mut Reader<'_, '_>, run: Run, terms: Terms) -> Amount {
    let base = production(reader, run);
    let expected = expected(reader, run, terms);
    let saved = less(expected, base);
    let (share, loss) = (savings::provider_part(reader, saved), savings::loss_part(reader, saved));
    less(together(base, share), loss)
}

fn income(reader: &mut Reader<'_, '_>, run: Run, model: i128, terms: Terms) -> Operand {
    rounded(income_exact(reader, run, model, terms))
}

/// SPC-3C.11, step 3C: what the care costs the provider.
#[inline(never)]
fn cost(reader: &mut Reader<'_, '_>, run: Run, model: i128) -> Operand {
    let fixed = reader.fact(FIXED_COST);
    // No change of the fixed cost is looked at alone.
    let fixed_change = if run == Run::Scenario { reader.fact(FIXED_COST_CHANGE) } else { Ok(0) };
    let unit_change = run.change(reader, Run::UnitCost, UNIT_COST_CHANGE);
    let services = over_lines(reader, run, UNIT_COST);
    let efforts = if model == PAY_FOR_PERFORMANCE { for_efforts(reader, run, EFFORT_COST) } else { Ok(Exact::ZERO) };
    total_cost((fixed, fixed_change), (together(services, efforts), unit_change))
}

/// A fixed and a variable amount, each with its change, in whole cents.
#[inline(never)]
fn total_cost((fixed, fixed_change): (Operand, Operand), (variable, unit_change): (Amount, Operand)) -> Operand {
    let fixed = model::at_changed_price(Exact::cents(fixed?)?, fixed_change?)?;
    let variable = model::at_changed_price(variable?, unit_change?)?;
    Ok(fixed.plus(variable)?.rounded()?.wide())
}

/// SPC-3C.11, step 3C: what the insurer spends on the group outside the contract.
fn outside(reader: &mut Reader<'_, '_>, run: Run) -> Operand {
    let (spend, changes) = (reader.fact(OUTSIDE), run.changes(reader));
    rounded(Ok(model::per_patient(Exact::cents(spend?)?, changes?)?))
}

fn result(reader: &mut Reader<'_, '_>, run: Run, model: i128, terms: Terms) -> Operand {
    let (income, cost) = (income(reader, run, model, terms), cost(reader, run, model));
    difference(income, cost)
}

/// SPC-3C.11, step 3C: how much better the provider is off than in the base year.
pub(super) fn provider_gains(reader: &mut Reader<'_, '_>, run: Run, model: i128, terms: Terms) -> Operand {
    let (after, before) = (result(reader, run, model, terms), result(reader, Run::Base, model, terms));
    difference(after, before)
}

/// SPC-3C.11, step 3C: how much better the insurer is off than in the base year.
pub(super) fn insurer_gains(reader: &mut Reader<'_, '_>, run: Run, model: i128, terms: Terms) -> Operand {
    let spends = |reader: &mut Reader<'_, '_>, run: Run| -> Operand {
        let (income, outside) = (income(reader, run, model, terms), outside(reader, run));
        total(income, outside)
    };
    let (after, before) = (spends(reader, run), spends(reader, Run::Base));
    difference(before, after)
}

/// SPC-3C.11, step 3C.
pub(super) fn scenario_income(reader: &mut Reader<'_, '_>) -> Operand {
    let model = reader.fact(MODEL)?;
    income(reader, Run::Scenario, model, Terms::Contract)
}

/// SPC-3C.11, step 3C.
pub(super) fn scenario_cost(reader: &mut Reader<'_, '_>) -> Operand {
    let model = reader.fact(MODEL)?;
    cost(reader, Run::Scenario, model)
}

/// SPC-3C.11, step 3C.
pub(super) fn scenario_outside(reader: &mut Reader<'_, '_>) -> Operand {
    outside(reader, Run::Scenario)
}

/// SPC-3C.11, step 3C.
pub(super) fn delta_provider(reader: &mut Reader<'_, '_>) -> Operand {
    let model = reader.fact(MODEL)?;
    provider_gains(reader, Run::Scenario, model, Terms::Contract)
}

/// SPC-3C.11, step 3C.
pub(super) fn delta_insurer(reader: &mut Reader<'_, '_>) -> Operand {
    let model = reader.fact(MODEL)?;
    insurer_gains(reader, Run::Scenario, model, Terms::Contract)
}

/// SPC-3C.12, step 3C: what the provider loses in the scenario under fee for service.
pub(super) fn production_loss(reader: &mut Reader<'_, '_>) -> Operand {
    difference(Ok(0), provider_gains(reader, Run::Scenario, FEE_FOR_SERVICE, Terms::Contract))
}

/// SPC-3C.12, step 3C: what is saved in the scenario against the expected cost.
pub(super) fn scenario_savings(reader: &mut Reader<'_, '_>) -> Operand {
    let expected = rounded(expected(reader, Run::Scenario, Terms::Contract));
    let actual = income(reader, Run::Scenario, FEE_FOR_SERVICE, Terms::Contract);
    difference(expected, actual)
}

/// SPC-1.27: the fixed fees of the year.
pub(super) fn fixed_fee_income(reader: &mut Reader<'_, '_>) -> Operand {
    rounded(fixed_fees(reader, Run::Base))
}

/// SPC-B4.4: the bundles of the year.
pub(super) fn bundle_income(reader: &mut Reader<'_, '_>) -> Operand {
    rounded(bundles(reader, Run::Base))
}

/// SPC-B4.5: the capitation of the year.
pub(super) fn capitation_income(reader: &mut Reader<'_, '_>) -> Operand {
    rounded(capitation(reader, Run::Base))
}

/// SPC-B4.6: the budget of the contract year asked for.
pub(super) fn global_income(reader: &mut Reader<'_, '_>) -> Operand {
    const CONTRACT_YEAR: usize = fact(&FACTS, "period.contract_year");
    let year = index(reader.fact(CONTRACT_YEAR));
    rounded(global(reader, Run::Base, year))
}

/// SPC-B4.26: whether a change is a rise; for the services per patient, of some line and of none the opposite.
pub(super) fn rises(reader: &mut Reader<'_, '_>, run: Run) -> Condition {
    let fact = match run {
        Run::UnitCost => UNIT_COST_CHANGE,
        Run::Incidence => INCIDENCE_CHANGE,
        Run::Insured => INSURED_CHANGE,
        Run::Intensity | Run::Scenario | Run::Base => {
            let lines = reader.keys(VOLUME);
            let fallen =
                everywhere(reader, members(lines), |reader, line| Ok(reader.fact_at(INTENSITY_CHANGE, line)? >= 0));
            let level =
                everywhere(reader, members(lines), |reader, line| Ok(reader.fact_at(INTENSITY_CHANGE, line)? <= 0));
            return super::read::both(reader, |_| fallen, |_| level.map(|level| !level));
        }
    };
    Ok(reader.fact(fact)? > 0)
}
