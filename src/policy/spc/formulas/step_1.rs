//! Step 1 and the last item of step 0: social return, compensation, priorities, funding domains.

use core::cmp::Ordering;

use super::read::{
    Condition, Operand, cents, choose, day, entries, index, members, minus, number, only, set, small, sum, total,
    undefined, up_to,
};
use crate::criteria::language::fact;
use crate::criteria::machine::is_member;
use crate::criteria::{Index, Reader, Stop};
use crate::policy::spc::facts::{FACTS, STAKEHOLDERS};
use crate::tariff::present_value::{LAST_YEAR, present_value_of};
use crate::unit::{Cents, Fault, Rounding, round, split};

const DISCOUNT: usize = fact(&FACTS, "contract.discount_ppm");
const INVESTMENT: usize = fact(&FACTS, "plan.investment_cents");
const COST_YEAR: usize = fact(&FACTS, "plan.cost_year");
const HORIZON: usize = fact(&FACTS, "plan.horizon_years");
const BENEFIT_YEAR: usize = fact(&FACTS, "plan.benefit_year_cents");
const MEMBERS: usize = fact(&FACTS, "plan.stakeholders");
const ECONOMIC: usize = fact(&FACTS, "plan.benefit_economic_cents");
const SOCIETAL: usize = fact(&FACTS, "plan.benefit_societal_cents");
const IN_EURO: usize = fact(&FACTS, "plan.benefit_in_euro");
const CASHABLE: usize = fact(&FACTS, "plan.cashable_ppm");
const COST: usize = fact(&FACTS, "plan.stakeholder_cost_cents");
const NET: usize = fact(&FACTS, "plan.stakeholder_net_cents");
const DOMAIN: usize = fact(&FACTS, "plan.stakeholder_domain");
const ENTITLED: usize = fact(&FACTS, "plan.compensation_entitled");
const KEY: usize = fact(&FACTS, "plan.compensation_key");
const KEY_WEIGHT: usize = fact(&FACTS, "plan.compensation_key_weight");
const CONTRIBUTION: usize = fact(&FACTS, "plan.project_contribution");
const RISK: usize = fact(&FACTS, "plan.project_risk");
const PROJECT_COST: usize = fact(&FACTS, "plan.project_cost_cents");
const DIAMETER: usize = fact(&FACTS, "plan.circle_diameter_max");

const MILLION: i128 = 1_000_000;
/// The first value of `plan.compensation_key`.
const PRO_RATA: i128 = 0;

/// What has an amount in some years.
#[derive(Clone, Copy)]
enum Yearly {
    /// The rows of the investment, each in its year.
    Investment,
    /// The benefit of each year up to the horizon.
    Benefit,
}

/// The discount rate, if there is one.
#[inline(never)]
fn discount(reader: &mut Reader<'_, '_>) -> Result<u32, Stop> {
    Ok(u32::try_from(reader.fact(DISCOUNT)?).map_err(|_| Fault::OutOfRange)?)
}

/// How many years there are, from year 0 to the last one with an amount, once all amounts are known.
#[inline(never)]
fn years(reader: &mut Reader<'_, '_>, yearly: Yearly) -> Result<usize, Stop> {
    let (fact, indices) = match yearly {
        Yearly::Investment => (INVESTMENT, entries(reader, INVESTMENT)),
        Yearly::Benefit => (BENEFIT_YEAR, up_to(reader.fact(HORIZON))),
    };
    let mut years = 0;
    let known = sum(reader, indices, |reader, of| {
        let amount = reader.fact_at(fact, of).map(drop);
        let year = match yearly {
            Yearly::Investment => index(reader.fact_at(COST_YEAR, of)),
            Yearly::Benefit => of,
        };
        let year = usize::try_from(year?).ok().filter(|year| *year <= LAST_YEAR);
        amount?;
        years = years.max(year.ok_or(Fault::OutOfRange)?.wrapping_add(1));
        Ok(0)
    });
    known.map(|_| years)
}

/// The amount of a year, of which every part is known. A thousand amounts of cents are no more than 64 bits.
#[inline(never)]
fn amount_in(reader: &mut Reader<'_, '_>, yearly: Yearly, year: usize) -> i64 {
    let Ok(year) = i16::try_from(year) else { return 0 };
    let (mut sum, mut from) = (0_i64, i32::MIN);
    match yearly {
        // The benefits begin with year 1.
        Yearly::Benefit if year == 0 => 0,
        Yearly::Benefit => known(reader, BENEFIT_YEAR, year),
        Yearly::Investment => {
            while let Some(row) = reader.entry_from(INVESTMENT, from) {
                if known(reader, COST_YEAR, row) == i64::from(year) {
                    sum = sum.saturating_add(known(reader, INVESTMENT, row));
                }
                from = i32::from(row).wrapping_add(1);
            }
            sum
        }
    }
}

/// A number that is known.
fn known(reader: &mut Reader<'_, '_>, fact: usize, index: i16) -> i64 {
    small(reader, fact, Ok(index)).unwrap_or(0)
}

/// What the amounts are worth: with a discount rate, at the start. Those of years are read twice then: first whether all of
/// them are known, and then each when it is discounted, as a device has no room for all of them.
fn worth(reader: &mut Reader<'_, '_>, yearly: Yearly) -> Operand {
    match discount(reader) {
        Ok(rate) => {
            let years = years(reader, yearly)?;
            Ok(present_value_of(years, |year| amount_in(reader, yearly, year), i128::from(rate))?.wide())
        }
        Err(Stop::None) => undiscounted(reader, yearly),
        Err(stop) => either_way(reader, yearly, stop),
    }
}

/// While nobody knows whether there is a discount rate, what is read either way is missing.
#[inline(never)]
fn either_way(reader: &mut Reader<'_, '_>, yearly: Yearly, stop: Stop) -> Operand {
    let (_, _) = (undiscounted(reader, yearly), years(reader, yearly));
    Err(stop)
}

#[inline(never)]
fn undiscounted(reader: &mut Reader<'_, '_>, yearly: Yearly) -> Operand {
    let indices = match yearly {
        Yearly::Investment => entries(reader, INVESTMENT),
        Yearly::Benefit => members(set(reader.fact(MEMBERS))),
    };
    sum(reader, indices, |reader, of| match yearly {
        Yearly::Investment => reader.fact_at(INVESTMENT, of),
        Yearly::Benefit => benefit(reader, of),
    })
}

fn benefit(reader: &mut Reader<'_, '_>, s: Index) -> Operand {
    let (economic, in_euro) = (reader.fact_at(ECONOMIC, s), reader.fact_at(IN_EURO, s));
    // A benefit that was not converted is unknown, whatever is filled in.
    let societal = match in_euro {
        Ok(0) => reader.miss(SOCIETAL).and(Err(Stop::Unknown)),
        _ => reader.fact_at(SOCIETAL, s),
    };
    in_euro.and(total(economic, societal))
}

/// SPC-1.15, step 1: what is invested; with a discount rate, what that is worth at the start.
pub(super) fn total_investment(reader: &mut Reader<'_, '_>) -> Operand {
    worth(reader, Yearly::Investment)
}

/// SPC-1.15, step 1: what it yields; with a discount rate, what the benefits of the years are worth at the start.
pub(super) fn total_benefit(reader: &mut Reader<'_, '_>) -> Operand {
    worth(reader, Yearly::Benefit)
}

/// SPC-1.16, step 1: the economic benefit that a stakeholder can cash, less what the stakeholder puts in; nothing below
/// zero. Out of line: it is read below a split.
#[inline(never)]
fn cash_gain(reader: &mut Reader<'_, '_>, s: Index) -> Result<u64, Stop> {
    let (benefit, share) = (reader.fact_at(ECONOMIC, s), reader.fact_at(CASHABLE, s));
    let cost = reader.fact_at(COST, s);
    let cashed = round::scale(benefit?, share?, MILLION, Rounding::HalfAway)?;
    set(Ok(minus(cashed, cost?)?.max(0)))
}

#[inline(never)]
fn agreed_weight(reader: &mut Reader<'_, '_>, s: Index) -> Result<u64, Stop> {
    set(reader.fact_at(KEY_WEIGHT, s))
}

/// How the need of the entitled is split over the others.
#[derive(Clone, Copy)]
enum Key {
    /// By their cashable gains.
    ProRata,
    /// By the agreed weights.
    Agreed,
}

impl Key {
    /// The key that was agreed on.
    #[inline(never)]
    fn agreed(reader: &mut Reader<'_, '_>) -> Result<Self, Stop> {
        Ok(if reader.fact(KEY)? == PRO_RATA { Self::ProRata } else { Self::Agreed })
    }
}

/// Who takes part in a compensation, and what is needed.
struct Compensation {
    all: Result<u64, Stop>,
    entitled: Result<u64, Stop>,
    need: Result<Cents, Stop>,
}

impl Compensation {
    /// Whether a stakeholder takes part, as one who is entitled or as one who is not.
    #[inline(never)]
    fn takes_part(&self, s: Index, entitled: bool) -> Condition {
        let (all, s) = (self.all?, s?);
        Ok(is_member(all, s.into()) && is_member(self.entitled?, s.into()) == entitled)
    }

    /// Reads who takes part, and the net of the entitled. Out of line: the weights are read below what it gives.
    #[inline(never)]
    fn of(reader: &mut Reader<'_, '_>) -> Self {
        let (all, entitled) = (set(reader.fact(MEMBERS)), set(reader.fact(ENTITLED)));
        let mut compensation = Self { all, entitled, need: Err(Stop::Unknown) };
        let need = sum(reader, members(all), |reader, s| {
            let need = || Ok((reader.fact_at(NET, s)? as i64).min(0).unsigned_abs());
            counted(compensation.takes_part(s, true), need).map(i128::from)
        });
        compensation.need = need.and_then(cents);
        compensation
    }

    /// The weight of a stakeholder. Who is entitled has none: it is not read.
    #[inline(never)]
    fn weight(&self, reader: &mut Reader<'_, '_>, key: Key, s: Index) -> Result<u64, Stop> {
        counted(self.takes_part(s, false), || match key {
            Key::ProRata => cash_gain(reader, s),
            Key::Agreed => agreed_weight(reader, s),
        })
    }

    /// Nothing, once the weight of every stakeholder is known.
    #[inline(never)]
    fn weighed(&self, reader: &mut Reader<'_, '_>, key: Key) -> Result<(), Stop> {
        let known = sum(reader, members(self.all), |reader, s| {
            self.weight(reader, key, s)?;
            if place(s)? < STAKEHOLDERS.len() { Ok(0) } else { Err(Fault::OutOfRange.into()) }
        });
        known.map(drop)
    }

    /// The part of a stakeholder, once all weights are known. They are read again, as a device has no room for them.
    #[inline(never)]
    fn part(&self, reader: &mut Reader<'_, '_>, key: Key, place: usize) -> Result<Cents, Stop> {
        let weight = |place: usize| self.weight(reader, key, Ok(place as i16)).unwrap_or(0);
        undefined(split::part(self.need?, STAKEHOLDERS.len(), place, weight))
    }

    /// The part of a stakeholder by one key.
    #[inline(never)]
    fn part_by(&self, reader: &mut Reader<'_, '_>, key: Key, place: usize) -> Result<Cents, Stop> {
        self.weighed(reader, key)?;
        self.part(reader, key, place)
    }

    /// The part of a stakeholder by whichever key, if each of them has the same by both: one part alone is no split.
    #[inline(never)]
    fn part_by_any(&self, reader: &mut Reader<'_, '_>, own: usize) -> Result<Cents, Stop> {
        let (pro_rata, agreed) = (self.weighed(reader, Key::ProRata), self.weighed(reader, Key::Agreed));
        if pro_rata.is_err() || agreed.is_err() {
            return Err(Stop::Unknown);
        }
        for place in 0..STAKEHOLDERS.len() {
            if self.part(reader, Key::ProRata, place) != self.part(reader, Key::Agreed, place) {
                return Err(Stop::Unknown);
            }
        }
        self.part(reader, Key::Agreed, own).map_err(|_| Stop::Unknown)
    }
}

/// What counts only where a condition holds. While nobody knows whether it does, nothing is still nothing.
fn counted(condition: Condition, number: impl FnOnce() -> Result<u64, Stop>) -> Result<u64, Stop> {
    if !matches!(condition, Ok(true) | Err(Stop::Unknown)) {
        return condition.map(|_| 0);
    }
    let number = number();
    if number == Ok(0) { number } else { condition.and(number) }
}

/// SPC-1.17, step 1: what the stakeholder in argument 0, who is not entitled, contributes to the compensation: the need
/// of the entitled, split over the others by their cashable gains or by the agreed weights.
pub(super) fn contribution(reader: &mut Reader<'_, '_>) -> Operand {
    let own = reader.index(0);
    let compensation = Compensation::of(reader);
    let own = place(own);
    // Behind the stakeholders nobody has a part.
    let place = own.unwrap_or(STAKEHOLDERS.len());
    let noted = reader.noted();
    let part = match Key::agreed(reader) {
        Ok(key) => compensation.part_by(reader, key, place),
        Err(Stop::Unknown) => compensation.part_by_any(reader, place),
        Err(stop) => Err(stop),
    };
    reader.end(noted, &part);
    let part = part?.wide();
    if own? < STAKEHOLDERS.len() { Ok(part) } else { Err(Fault::OutOfRange.into()) }
}

/// SPC-1.17, step 1: the stakeholders, once the net of each is known.
pub(super) fn stakeholders_with_net(reader: &mut Reader<'_, '_>) -> Operand {
    let all = reader.fact(MEMBERS);
    let known = sum(reader, members(set(all)), |reader, s| reader.fact_at(NET, s).map(|_| 0));
    known.and(all)
}

fn place(index: Index) -> Result<usize, Stop> {
    Ok(usize::try_from(index?).map_err(|_| Fault::OutOfRange)?)
}

/// SPC-1.19, step 1: the projects that the project in argument 0 outranks: it contributes at least as much at no more
/// risk, and is better in one of the two. A set of project numbers.
pub(super) fn outranked(reader: &mut Reader<'_, '_>) -> Operand {
    let project = reader.index(0);
    let projects = members(reader.keys(CONTRIBUTION));
    sum(reader, projects, |reader, other| {
        // No project outranks itself, whatever its risk.
        if other.is_ok() && other == project {
            return Ok(0);
        }
        let (contribution, risk) = (order(reader, CONTRIBUTION, project, other), order(reader, RISK, project, other));
        let (contribution, risk) = (contribution?, risk?);
        let outranks = contribution.is_ge() && risk.is_le() && (contribution.is_gt() || risk.is_lt());
        if outranks { only(number(other)) } else { Ok(0) }
    })
}

#[inline(never)]
fn order(reader: &mut Reader<'_, '_>, fact: usize, one: Index, other: Index) -> Result<Ordering, Stop> {
    let (one, other) = (reader.fact_at(fact, one), reader.fact_at(fact, other));
    Ok(one?.cmp(&other?))
}

/// SPC-1.19, step 1: the diameter of the circle of the project in argument 0, in proportion to its cost.
pub(super) fn diameter(reader: &mut Reader<'_, '_>) -> Operand {
    let project = reader.index(0);
    let projects = members(reader.keys(CONTRIBUTION));
    let mut most = 0_i64;
    let known = sum(reader, projects, |reader, other| {
        most = most.max(reader.fact_at(PROJECT_COST, other)? as i64);
        Ok(0)
    });
    let (largest, own) = (reader.fact(DIAMETER), reader.fact_at(PROJECT_COST, project));
    known?;
    if most <= 0 {
        return Err(Stop::Unknown);
    }
    Ok(round::scale(largest?, own?, most.into(), Rounding::HalfAway)?)
}

/// SPC-1.24, step 1: the funding domains of the stakeholders, as a set of their numbers.
pub(super) fn domains(reader: &mut Reader<'_, '_>) -> Operand {
    let stakeholders = set(reader.fact(MEMBERS));
    let (domains, all) = known_domains(reader, stakeholders);
    all.map(|()| i128::from(domains))
}

/// The domains that are known, and whether all of them are.
#[inline(never)]
fn known_domains(reader: &mut Reader<'_, '_>, stakeholders: Result<u64, Stop>) -> (u64, Result<(), Stop>) {
    let mut domains = 0;
    let all = sum(reader, members(stakeholders), |reader, s| {
        domains |= set(only(reader.fact_at(DOMAIN, s)))?;
        Ok(0)
    });
    (domains, all.map(drop))
}

/// SPC-1.24, step 1: whether the stakeholders have more than one funding domain. Two that are known decide.
pub(super) fn several_domains(reader: &mut Reader<'_, '_>) -> Operand {
    let stakeholders = set(reader.fact(MEMBERS));
    // One stakeholder is in one domain, whichever that is.
    if stakeholders.is_ok_and(|set| set.count_ones() < 2) {
        return Ok(0);
    }
    reader.settle(|reader| {
        let (known, all) = known_domains(reader, stakeholders);
        if known.count_ones() > 1 { Ok(1) } else { all.map(|()| 0) }
    })
}

/// SPC-1.24, step 1: what the stakeholders of the funding domain in argument 0 gain together.
pub(super) fn domain_net(reader: &mut Reader<'_, '_>) -> Operand {
    let domain = reader.argument(0);
    let stakeholders = members(set(reader.fact(MEMBERS)));
    sum(reader, stakeholders, |reader, s| {
        let of_domain = |reader: &mut Reader<'_, '_>| Ok(reader.fact_at(DOMAIN, s)? == domain?);
        choose(reader, of_domain, |reader| reader.fact_at(NET, s), |_| Ok(0))
    })
}

/// SPC-1.28, step 1: the least number of months after the day in argument 0 that reaches the day in argument 1.
pub(super) fn months_until(reader: &mut Reader<'_, '_>) -> Operand {
    let (from, to) = (day(reader.argument(0))?, day(reader.argument(1))?);
    if to <= from {
        return Ok(0);
    }
    let full = from.full_months_until(to);
    let reached = from.add_months(full)? >= to;
    Ok(i128::from(full).saturating_add(i128::from(!reached)))
}

/// SPC-B1.3, annex 1: the most months after the day in argument 0 that do not pass the day in argument 1.
pub(super) fn full_months(reader: &mut Reader<'_, '_>) -> Operand {
    let (from, to) = (day(reader.argument(0))?, day(reader.argument(1))?);
    Ok(i128::from(if to <= from { 0 } else { from.full_months_until(to) }))
}

/// `numerator / denominator`, the arguments, rounded half away from zero; undefined when the denominator is zero.
pub(super) fn nearest(reader: &mut Reader<'_, '_>) -> Operand {
    quotient(reader, Rounding::HalfAway)
}

/// The same, rounded up.
pub(super) fn least_above(reader: &mut Reader<'_, '_>) -> Operand {
    quotient(reader, Rounding::Ceiling)
}

fn quotient(reader: &mut Reader<'_, '_>, mode: Rounding) -> Operand {
    let denominator = reader.argument(1);
    if denominator == Ok(0) {
        return Err(Stop::Unknown);
    }
    undefined(round::divide(reader.argument(0)?, denominator?, mode))
}
