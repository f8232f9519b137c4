//! Step 3: indicators and their sources, components of the payment, and the simulation of a scenario.

use core::cmp::Ordering;

use super::amount::{Amount, add_each, add_unless, choose_amount, pick_amount};
use super::read::{
    Condition, Operand, cents, choose, either, entries, everywhere, index, members, minus, number, only, plus, times,
    union_of,
};
use super::savings;
use crate::criteria::language::fact;
use crate::criteria::{Index, Reader, Stop};
use crate::limit::KEYS_MAX;
use crate::policy::spc::facts::{FACTS, NAMES};
use crate::tariff::model::Counted;
use crate::unit::split::equal_part;
use crate::unit::{Fault, Rounding, round};

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

/// The values of `contract.model`.
pub(super) const FEE_FOR_SERVICE: i16 = 0;
pub(super) const PAY_FOR_PERFORMANCE: i16 = 1;
pub(super) const SHARED_SAVINGS: i16 = 2;
pub(super) const BUNDLED_PAYMENT: i16 = 3;
pub(super) const PARTIAL_CAPITATION: i16 = 4;
pub(super) const GLOBAL_PAYMENT: i16 = 5;

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

/// SPC-3B.7, step 3B: whether the goal in argument 0 is one of the four examples and steered the other way.
pub(super) fn wrong_way(reader: &mut Reader<'_, '_>) -> Operand {
    const LOWER: i128 = 1;
    const HIGHER: i128 = 0;
    const EXAMPLES: [(usize, i128); 4] = [
        (named("exacerbations"), HIGHER),
        (named("quality_of_life"), LOWER),
        (named("emergency_admissions"), HIGHER),
        (named("outpatient_visits"), HIGHER),
    ];
    let goal = reader.index(0);
    let name = usize::try_from(goal?).map_err(|_| Fault::OutOfRange)?;
    match EXAMPLES.iter().find(|(example, _)| *example == name) {
        Some((_, opposite)) => Ok(i128::from(reader.fact_at(DIRECTION, goal)? == *opposite)),
        None => Ok(0),
    }
}

/// The number of a code that the policy knows by name.
const fn named(name: &str) -> usize {
    crate::criteria::language::name(&NAMES, name)
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
#[inline(never)]
pub(super) fn equal_yearly_part(reader: &mut Reader<'_, '_>, whole: usize, years: usize) -> Operand {
    let count = |number: i128| u64::try_from(number).map_err(|_| Fault::OutOfRange);
    let (whole, years) = (reader.fact(whole), reader.fact(years));
    let (whole, years) = (cents(whole?)?, count(years?)?);
    Ok(equal_part(whole, years, count(reader.argument(0)?)?)?.wide())
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
enum Terms {
    /// The contract's.
    Contract,
    /// Those that bring in what fee for service does in the base year (SPC-B4.28).
    Neutral,
}

/// What is simulated.
#[derive(Clone, Copy, Debug)]
struct Case {
    /// With which changes.
    run: Run,
    /// Under which model.
    model: i16,
    /// On whose terms.
    terms: Terms,
}

impl Run {
    /// Whether a change is taken that is also looked at alone.
    fn takes(self, alone: Self) -> bool {
        self == Self::Scenario || self == alone
    }

    /// Changes an amount that goes with the number of insured persons (fN).
    #[inline(never)]
    fn change_insured(self, reader: &mut Reader<'_, '_>, amount: &mut Amount) {
        self.change(reader, amount, Self::Insured, INSURED_CHANGE);
    }

    /// Changes an amount that goes with the number of patients (fP).
    #[inline(never)]
    fn change_patients(self, reader: &mut Reader<'_, '_>, amount: &mut Amount) {
        self.change_insured(reader, amount);
        self.change(reader, amount, Self::Incidence, INCIDENCE_CHANGE);
    }

    #[inline(never)]
    fn change(self, reader: &mut Reader<'_, '_>, amount: &mut Amount, alone: Self, fact: usize) {
        if self.takes(alone) {
            amount.change(reader.fact(fact));
        }
    }
}

/// Makes the sum over all lines of volumes at a price for each.
#[inline(never)]
fn make_lines(reader: &mut Reader<'_, '_>, run: Run, price: usize, amount: &mut Amount) {
    let lines = members(reader.keys(VOLUME));
    add_each(reader, lines, amount, |reader, line, amount| add_line(reader, run, price, line, amount));
    run.change_patients(reader, amount);
}

/// Adds a volume at a price, as many more of which a patient gets (fV).
#[inline(never)]
fn add_line(reader: &mut Reader<'_, '_>, run: Run, price: usize, line: Index, amount: &mut Amount) {
    let mut product = Amount::ZERO;
    product.set_product(reader, Counted::Each, (VOLUME, line), (price, line));
    if run.takes(Run::Intensity) {
        product.change(reader.fact_at(INTENSITY_CHANGE, line));
    }
    amount.add(&mut product);
}

/// SPC-3C.11: A, what the volumes bring in at their tariffs.
fn make_production(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    make_lines(reader, run, TARIFF, amount);
}

/// Makes a count of patients, or of months of patients, at a price.
#[inline(never)]
fn make_patients(
    reader: &mut Reader<'_, '_>,
    run: Run,
    (counted, count): (Counted, usize),
    price: usize,
    amount: &mut Amount,
) {
    amount.set_product(reader, counted, (count, Ok(0)), (price, Ok(0)));
    run.change_patients(reader, amount);
}

/// Makes a count of insured persons, or of months of them, at a price.
#[inline(never)]
fn make_insured(
    reader: &mut Reader<'_, '_>,
    run: Run,
    (counted, count, index): (Counted, usize, Index),
    price: usize,
    amount: &mut Amount,
) {
    amount.set_product(reader, counted, (count, index), (price, Ok(0)));
    run.change_insured(reader, amount);
}

#[inline(never)]
fn triggers_only(reader: &mut Reader<'_, '_>, one: i128) -> Condition {
    Ok(reader.fact(TRIGGER)? == one)
}

/// The values of `contract.p4p_trigger` for one of the two alone.
const EFFORT: i128 = 0;
const OUTCOME: i128 = 1;

/// SPC-B4.2: adds what extra efforts bring in or cost at an amount for each; nothing where outcomes alone are paid for.
#[inline(never)]
fn add_efforts(reader: &mut Reader<'_, '_>, run: Run, price: usize, amount: &mut Amount) {
    add_unless(
        reader,
        amount,
        |reader| triggers_only(reader, OUTCOME),
        |reader, part| make_efforts(reader, run, price, part),
    );
}

#[inline(never)]
fn make_efforts(reader: &mut Reader<'_, '_>, run: Run, price: usize, amount: &mut Amount) {
    let efforts = members(super::read::set(efforts(reader)));
    add_each(reader, efforts, amount, |reader, effort, amount| {
        let mut product = Amount::ZERO;
        product.set_product(reader, Counted::Each, (EFFORT_COUNT, effort), (price, effort));
        amount.add(&mut product);
    });
    run.change_patients(reader, amount);
}

/// SPC-B4.2: adds the extra fee for outcomes; nothing where efforts alone are paid for.
#[inline(never)]
fn add_outcomes(reader: &mut Reader<'_, '_>, amount: &mut Amount) {
    add_unless(reader, amount, |reader| triggers_only(reader, EFFORT), make_outcomes);
}

#[inline(never)]
fn make_outcomes(reader: &mut Reader<'_, '_>, amount: &mut Amount) {
    let targets = members(reader.keys(OUTCOME_BONUS));
    add_each(reader, targets, amount, |reader, target, amount| {
        let met = |reader: &mut Reader<'_, '_>| Ok(reader.fact_at(TARGET_MET, target)? == 1);
        amount.add_cents(choose(reader, met, |reader| reader.fact_at(OUTCOME_BONUS, target), |_| Ok(0)));
    });
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
#[inline(never)]
fn make_bundles(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    const YEAR: i128 = 1;
    const MONTHS: i128 = 1;
    let by_months = |reader: &mut Reader<'_, '_>| {
        super::read::both(
            reader,
            |reader| Ok(reader.fact(BUNDLE_BASIS)? == YEAR),
            |reader| Ok(reader.fact(BUNDLE_PRORATA)? == MONTHS),
        )
    };
    choose_amount(
        reader,
        amount,
        by_months,
        |reader, amount| make_patients(reader, run, (Counted::ByMonths, PATIENT_MONTHS), BUNDLE_PRICE, amount),
        |reader, amount| make_patients(reader, run, (Counted::Each, BUNDLE_UNITS), BUNDLE_PRICE, amount),
    );
}

/// SPC-B4.5, annex 4: the amounts per insured person, less care by others that the provider bears.
#[inline(never)]
fn make_capitation(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    make_gross_capitation(reader, run, amount);
    add_unless(reader, amount, nothing_leaks, |reader, part| part.take_off_fact(reader, LEAKAGE, Ok(0)));
}

/// Nothing leaks, or somebody else bears it.
#[inline(never)]
fn nothing_leaks(reader: &mut Reader<'_, '_>) -> Condition {
    const PROVIDER_BEARS: i128 = 0;
    either(reader, |reader| Ok(reader.fact(LEAKAGE)? == 0), |reader| Ok(reader.fact(LEAKAGE_RULE)? != PROVIDER_BEARS))
}

#[inline(never)]
fn make_gross_capitation(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    const REFERENCE_DATE: i128 = 0;
    choose_amount(
        reader,
        amount,
        |reader| Ok(reader.fact(CAPITATION_COUNTING)? == REFERENCE_DATE),
        |reader, amount| make_insured(reader, run, (Counted::Each, INSURED, Ok(0)), CAPITATION, amount),
        |reader, amount| make_insured(reader, run, (Counted::ByMonths, INSURED_MONTHS, Ok(0)), CAPITATION, amount),
    );
}

/// SPC-B4.6, annex 4: the budget of a year, fixed or per member of the group.
#[inline(never)]
fn make_global(reader: &mut Reader<'_, '_>, run: Run, year: Index, amount: &mut Amount) {
    const FIXED: i128 = 0;
    choose_amount(
        reader,
        amount,
        |reader| Ok(reader.fact(BUDGET_BASIS)? == FIXED),
        |reader, amount| amount.set_fact(reader, BUDGET, year),
        |reader, amount| make_insured(reader, run, (Counted::ByMonths, MEMBER_MONTHS, year), PER_MEMBER, amount),
    );
}

/// SPC-1.27, step 1: the fixed fee per patient under treatment.
#[inline(never)]
fn make_fixed_fees(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    const REFERENCE_DATE: i128 = 0;
    choose_amount(
        reader,
        amount,
        |reader| Ok(reader.fact(FIXED_FEE_COUNTING)? == REFERENCE_DATE),
        |reader, amount| make_patients(reader, run, (Counted::Each, UNDER_TREATMENT), FIXED_FEE, amount),
        |reader, amount| make_patients(reader, run, (Counted::ByMonths, PATIENT_MONTHS), FIXED_FEE, amount),
    );
}

/// SPC-3C.11: what fee for service brings in in the base year, exact, and divided over a count of people.
#[inline(never)]
fn neutral_price(reader: &mut Reader<'_, '_>, count: usize) -> Operand {
    let mut base = Amount::ZERO;
    make_production(reader, Run::Base, &mut base);
    divided(&mut base, reader.fact(count))
}

#[inline(never)]
fn divided(amount: &mut Amount, count: Operand) -> Operand {
    if count == Ok(0) {
        return Err(Stop::Unknown);
    }
    Ok(round::divide(amount.rounded()?, count?, Rounding::HalfAway)?)
}

/// SPC-3C.11: E, the expected cost of the first contract year.
#[inline(never)]
fn make_expected(reader: &mut Reader<'_, '_>, run: Run, terms: Terms, amount: &mut Amount) {
    const PER_INSURED: u8 = 2;
    if terms == Terms::Neutral {
        return make_production(reader, Run::Base, amount);
    }
    pick_amount(reader, savings::BASIS, 3, amount, |reader, basis, amount| {
        savings::make_expected(reader, basis, Ok(1), amount);
        if basis == PER_INSURED {
            run.change_insured(reader, amount);
        }
    });
}

/// SPC-3C.11, step 3C: makes what a model brings in.
#[inline(never)]
fn make_income(reader: &mut Reader<'_, '_>, case: Case, amount: &mut Amount) {
    let (run, neutral) = (case.run, case.terms == Terms::Neutral);
    match case.model {
        FEE_FOR_SERVICE => make_production(reader, run, amount),
        PAY_FOR_PERFORMANCE => {
            make_production(reader, run, amount);
            add_efforts(reader, run, EFFORT_BONUS, amount);
            add_outcomes(reader, amount);
        }
        SHARED_SAVINGS => make_shared_savings(reader, case, amount),
        BUNDLED_PAYMENT | PARTIAL_CAPITATION if neutral => make_at_neutral_price(reader, case, amount),
        BUNDLED_PAYMENT => make_bundles(reader, run, amount),
        PARTIAL_CAPITATION => make_capitation(reader, run, amount),
        GLOBAL_PAYMENT if neutral => make_production(reader, Run::Base, amount),
        GLOBAL_PAYMENT => make_global(reader, run, Ok(1), amount),
        _ => make_fixed_fees(reader, run, amount),
    }
}

/// SPC-B4.28: what bundles or capitation bring in at a price that changes nothing in the base year.
#[inline(never)]
fn make_at_neutral_price(reader: &mut Reader<'_, '_>, case: Case, amount: &mut Amount) {
    let of_patients = case.model == BUNDLED_PAYMENT;
    let count = if of_patients { PATIENTS } else { INSURED };
    *amount = Amount::of(Counted::Each.at_a_cent());
    amount.times(neutral_price(reader, count));
    amount.times_fact(reader, count, Ok(0));
    if of_patients {
        case.run.change_patients(reader, amount);
    } else {
        case.run.change_insured(reader, amount);
    }
}

/// SPC-B4.3 and SPC-B4.9, annex 4: fee for service, with the part of the provider in what was saved or lost.
#[inline(never)]
fn make_shared_savings(reader: &mut Reader<'_, '_>, case: Case, amount: &mut Amount) {
    let mut saved = Amount::ZERO;
    make_expected(reader, case.run, case.terms, &mut saved);
    make_production(reader, case.run, amount);
    saved.take_off(amount);
    let sign = saved.sign();
    // While it is unknown, both parts are asked for.
    if sign != Ok(-1) {
        savings::share_savings(reader, &mut saved);
        amount.add(&mut saved);
    }
    if !matches!(sign, Ok(0 | 1)) {
        savings::share_loss(reader, &mut saved);
        amount.take_off(&mut saved);
    }
}

/// SPC-3C.11, step 3C: makes what the care costs the provider.
#[inline(never)]
fn make_cost(reader: &mut Reader<'_, '_>, case: Case, amount: &mut Amount) {
    make_lines(reader, case.run, UNIT_COST, amount);
    if case.model == PAY_FOR_PERFORMANCE {
        add_efforts(reader, case.run, EFFORT_COST, amount);
    }
    case.run.change(reader, amount, Run::UnitCost, UNIT_COST_CHANGE);
    add_fixed_cost(reader, case.run, amount);
}

#[inline(never)]
fn add_fixed_cost(reader: &mut Reader<'_, '_>, run: Run, amount: &mut Amount) {
    let mut fixed = Amount::ZERO;
    fixed.set_fact(reader, FIXED_COST, Ok(0));
    // No change of the fixed cost is looked at alone.
    run.change(reader, &mut fixed, Run::Scenario, FIXED_COST_CHANGE);
    amount.add(&mut fixed);
}

/// The run in argument 0, by its number in conditions.
pub(super) fn run(reader: &Reader<'_, '_>) -> Result<Run, Stop> {
    Ok(match reader.index(0)? {
        0 => Run::Scenario,
        1 => Run::Base,
        2 => Run::UnitCost,
        3 => Run::Intensity,
        4 => Run::Incidence,
        _ => Run::Insured,
    })
}

/// The run in argument 0 under the model in argument 1.
fn case(reader: &Reader<'_, '_>, terms: Terms) -> Result<Case, Stop> {
    Ok(Case { run: run(reader)?, model: reader.index(1)?, terms })
}

/// SPC-3C.11, step 3C: what the model in argument 1 brings in, in the run in argument 0.
pub(super) fn income(reader: &mut Reader<'_, '_>) -> Operand {
    let (case, mut income) = (case(reader, Terms::Contract)?, Amount::ZERO);
    make_income(reader, case, &mut income);
    income.rounded()
}

/// SPC-B4.28, annex 4: the same on terms that change nothing in the base year.
pub(super) fn neutral_income(reader: &mut Reader<'_, '_>) -> Operand {
    let (case, mut income) = (case(reader, Terms::Neutral)?, Amount::ZERO);
    make_income(reader, case, &mut income);
    income.rounded()
}

/// SPC-3C.11, step 3C: what the care costs the provider under the model in argument 1, in the run in argument 0.
pub(super) fn cost(reader: &mut Reader<'_, '_>) -> Operand {
    let (case, mut cost) = (case(reader, Terms::Contract)?, Amount::ZERO);
    make_cost(reader, case, &mut cost);
    cost.rounded()
}

/// SPC-3C.11, step 3C: what the insurer spends on the group outside the contract in the run in argument 0.
pub(super) fn outside(reader: &mut Reader<'_, '_>) -> Operand {
    let (run, mut spend) = (run(reader)?, Amount::ZERO);
    spend.set_fact(reader, OUTSIDE, Ok(0));
    run.change_patients(reader, &mut spend);
    spend.rounded()
}

/// SPC-3C.11, step 3C: what fee for service brings in in the run in argument 0.
pub(super) fn produced(reader: &mut Reader<'_, '_>) -> Operand {
    let (run, mut income) = (run(reader)?, Amount::ZERO);
    make_production(reader, run, &mut income);
    income.rounded()
}

/// SPC-3C.12, step 3C: what is expected to be spent in the scenario.
pub(super) fn scenario_expected(reader: &mut Reader<'_, '_>) -> Operand {
    let mut expected = Amount::ZERO;
    make_expected(reader, Run::Scenario, Terms::Contract, &mut expected);
    expected.rounded()
}

/// SPC-1.27: the fixed fees of the year.
pub(super) fn fixed_fee_income(reader: &mut Reader<'_, '_>) -> Operand {
    let mut income = Amount::ZERO;
    make_fixed_fees(reader, Run::Base, &mut income);
    income.rounded()
}

/// SPC-B4.4: the bundles of the year.
pub(super) fn bundle_income(reader: &mut Reader<'_, '_>) -> Operand {
    let mut income = Amount::ZERO;
    make_bundles(reader, Run::Base, &mut income);
    income.rounded()
}

/// SPC-B4.5: the capitation of the year.
pub(super) fn capitation_income(reader: &mut Reader<'_, '_>) -> Operand {
    let mut income = Amount::ZERO;
    make_capitation(reader, Run::Base, &mut income);
    income.rounded()
}

/// SPC-B4.6: the budget of the contract year asked for.
pub(super) fn global_income(reader: &mut Reader<'_, '_>) -> Operand {
    const CONTRACT_YEAR: usize = fact(&FACTS, "period.contract_year");
    let year = index(reader.fact(CONTRACT_YEAR));
    let mut income = Amount::ZERO;
    make_global(reader, Run::Base, year, &mut income);
    income.rounded()
}

/// SPC-B4.26: whether a change is a rise; for the services per patient, of some line and of none the opposite.
pub(super) fn rises(reader: &mut Reader<'_, '_>, run: Run) -> Condition {
    let fact = match run {
        Run::UnitCost => UNIT_COST_CHANGE,
        Run::Incidence => INCIDENCE_CHANGE,
        Run::Insured => INSURED_CHANGE,
        Run::Intensity | Run::Scenario | Run::Base => {
            let (none_falls, none_rises) = (no_line(reader, Ordering::Less), no_line(reader, Ordering::Greater));
            return super::read::both(reader, |_| none_falls, |_| none_rises.map(|none| !none));
        }
    };
    Ok(reader.fact(fact)? > 0)
}

/// Whether of no line the services per patient change this way.
#[inline(never)]
fn no_line(reader: &mut Reader<'_, '_>, way: Ordering) -> Condition {
    let lines = members(reader.keys(VOLUME));
    everywhere(reader, lines, |reader, line| Ok(reader.fact_at(INTENSITY_CHANGE, line)?.cmp(&0) != way))
}
