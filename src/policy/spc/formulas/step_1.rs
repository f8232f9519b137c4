//! Step 1 and the last item of step 0: social return, compensation, priorities, funding domains.

use super::read::{
    Condition, Operand, cents, choose, day, difference, entries, members, minus, number, only, optional, pick, plus,
    set, sum, undefined, up_to,
};
use crate::criteria::language::fact;
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
const PRO_RATA: u8 = 0;

fn without_discount(reader: &mut Reader<'_, '_>) -> Condition {
    Ok(optional(reader, DISCOUNT)?.is_none())
}

/// What has an amount in some years.
#[derive(Clone, Copy)]
enum Yearly {
    /// The rows of the investment, each in its year.
    Investment,
    /// The benefit of each year up to the horizon.
    Benefit,
}

/// The present value of amounts of years. They are read twice: first whether all of them are known, and then each when it
/// is discounted, as a device has no room for all of them.
#[inline(never)]
fn discounted(reader: &mut Reader<'_, '_>, yearly: Yearly) -> Operand {
    let years = years_with_amount(reader, yearly);
    let rate = optional(reader, DISCOUNT);
    let years = years?;
    let count = u128::BITS.saturating_sub(years.leading_zeros());
    let amount = |year: usize| {
        let is_one = u32::try_from(year).is_ok_and(|year| years.wrapping_shr(year) & 1 == 1);
        if is_one { amount_in(reader, yearly, year) } else { 0 }
    };
    Ok(present_value_of(count as usize, amount, rate?.unwrap_or(0))?.wide())
}

/// The years that have an amount, a bit for each, once all amounts are known.
#[inline(never)]
fn years_with_amount(reader: &mut Reader<'_, '_>, yearly: Yearly) -> Result<u128, Stop> {
    let mut years = 0_u128;
    let indices = match yearly {
        Yearly::Investment => entries(reader, INVESTMENT),
        Yearly::Benefit => up_to(reader.fact(HORIZON)),
    };
    let known = sum(reader, indices, |reader, index| {
        let (amount, year) = match yearly {
            Yearly::Investment => (reader.fact_at(INVESTMENT, index), reader.fact_at(COST_YEAR, index)),
            Yearly::Benefit => (reader.fact_at(BENEFIT_YEAR, index), number(index)),
        };
        let year = u32::try_from(year?).ok().filter(|year| *year <= LAST_YEAR as u32);
        amount?;
        years |= 1_u128.wrapping_shl(year.ok_or(Fault::OutOfRange)?);
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
    reader.fact_at(fact, Ok(index)).ok().and_then(|number| i64::try_from(number).ok()).unwrap_or(0)
}

/// SPC-1.15, step 1: what is invested; with a discount rate, what that is worth at the start.
pub(super) fn total_investment(reader: &mut Reader<'_, '_>) -> Operand {
    choose(reader, without_discount, invested, |reader| discounted(reader, Yearly::Investment))
}

fn invested(reader: &mut Reader<'_, '_>) -> Operand {
    let rows = entries(reader, INVESTMENT);
    sum(reader, rows, |reader, row| reader.fact_at(INVESTMENT, row))
}

/// SPC-1.15, step 1: what it yields; with a discount rate, what the benefits of the years are worth at the start.
pub(super) fn total_benefit(reader: &mut Reader<'_, '_>) -> Operand {
    choose(
        reader,
        without_discount,
        |reader| {
            let stakeholders = members(set(reader.fact(MEMBERS)));
            sum(reader, stakeholders, |reader, s| {
                let (economic, in_euro) = (reader.fact_at(ECONOMIC, s), reader.fact_at(IN_EURO, s));
                // A benefit that was not converted is unknown, whatever is filled in.
                let societal = match in_euro {
                    Ok(0) => reader.miss(SOCIETAL).and(Err(Stop::Unknown)),
                    _ => reader.fact_at(SOCIETAL, s),
                };
                in_euro.and(plus(economic?, societal?).map_err(Stop::Fault))
            })
        },
        |reader| discounted(reader, Yearly::Benefit),
    )
}

/// SPC-1.15, step 1: the economic benefit less what is invested; only without a discount rate.
pub(super) fn economic_profit(reader: &mut Reader<'_, '_>) -> Operand {
    choose(
        reader,
        without_discount,
        |reader| {
            let stakeholders = members(set(reader.fact(MEMBERS)));
            let economic = sum(reader, stakeholders, |reader, s| reader.fact_at(ECONOMIC, s));
            let invested = invested(reader);
            difference(economic, invested)
        },
        |_| Err(Stop::None),
    )
}

/// SPC-1.16, step 1: the economic benefit that a stakeholder can cash, less what the stakeholder puts in. Out of line: it
/// is read below a split.
#[inline(never)]
fn cash_net(reader: &mut Reader<'_, '_>, s: Index) -> Operand {
    let (benefit, share) = (reader.fact_at(ECONOMIC, s), reader.fact_at(CASHABLE, s));
    let cost = reader.fact_at(COST, s);
    let cashed = round::scale(benefit?, share?, MILLION, Rounding::HalfAway)?;
    Ok(minus(cashed, cost?)?)
}

/// Who takes part in a compensation.
struct Compensation {
    all: Result<u64, Stop>,
    entitled: Result<u64, Stop>,
}

impl Compensation {
    fn is_entitled(&self, s: Index) -> Condition {
        let (entitled, s) = (self.entitled?, s?);
        Ok(is_member(entitled, s))
    }

    /// What the entitled need.
    #[inline(never)]
    fn need(&self, reader: &mut Reader<'_, '_>) -> Result<Cents, Stop> {
        let need = sum(reader, members(self.all), |reader, s| {
            choose(reader, |_| self.is_entitled(s), |reader| Ok(minus(0, reader.fact_at(NET, s)?)?.max(0)), |_| Ok(0))
        });
        cents(need?)
    }

    /// The weight of a stakeholder by a key. That of an entitled one is not read: it has no part.
    #[inline(never)]
    fn weight(&self, reader: &mut Reader<'_, '_>, key: u8, s: Index) -> Operand {
        choose(
            reader,
            |_| self.is_entitled(s),
            |_| Ok(0),
            |reader| if key == PRO_RATA { Ok(cash_net(reader, s)?.max(0)) } else { reader.fact_at(KEY_WEIGHT, s) },
        )
    }

    /// Nothing, once the weight of every stakeholder is known.
    #[inline(never)]
    fn weighed(&self, reader: &mut Reader<'_, '_>, key: u8) -> Result<(), Stop> {
        let known = sum(reader, members(self.all), |reader, s| {
            let weight = self.weight(reader, key, s)?;
            if weight < 0 || place(s)? >= STAKEHOLDERS.len() { Err(Fault::OutOfRange.into()) } else { Ok(0) }
        });
        known.map(drop)
    }

    /// The part of a stakeholder by a key. The weights are read again when all are known, as a device has no room for
    /// them.
    #[inline(never)]
    fn part(&self, reader: &mut Reader<'_, '_>, key: u8, place: usize, need: Result<Cents, Stop>) -> Result<Cents, Stop> {
        self.weighed(reader, key)?;
        let all = self.all?;
        let asked = |place: usize| match i16::try_from(place) {
            Ok(s) if is_member(all, s) => {
                self.weight(reader, key, Ok(s)).ok().and_then(|weight| u64::try_from(weight).ok()).unwrap_or(0)
            }
            _ => 0,
        };
        undefined(split::part(need?, STAKEHOLDERS.len(), place, asked))
    }
}

fn is_member(set: u64, s: i16) -> bool {
    u32::try_from(s).ok().and_then(|s| set.checked_shr(s)).is_some_and(|rest| rest & 1 == 1)
}

/// SPC-1.17, step 1: what the stakeholder in argument 0, who is not entitled, contributes to the compensation: the need
/// of the entitled, split over the others by their cashable gains or by the agreed weights.
///
/// While it is unknown by which, so are all parts, unless each of them is the same: one stakeholder's part alone is no
/// agreement.
pub(super) fn contribution(reader: &mut Reader<'_, '_>) -> Operand {
    let own = reader.index(0);
    let compensation = Compensation { all: set(reader.fact(MEMBERS)), entitled: set(reader.fact(ENTITLED)) };
    let need = compensation.need(reader);
    let own = place(own);
    // Behind the stakeholders, where nobody has a part.
    let asked = own.unwrap_or(STAKEHOLDERS.len()).min(STAKEHOLDERS.len());
    let (mut part, is_known) = (Cents::ZERO, reader.is_given(KEY, 0));
    for place in 0..=STAKEHOLDERS.len() {
        if place == asked || !is_known {
            let other = pick(reader, KEY, 2, |reader, key| compensation.part(reader, key, place, need))?;
            if place == asked {
                part = other;
            }
        }
    }
    if own? < STAKEHOLDERS.len() { Ok(part.wide()) } else { Err(Fault::OutOfRange.into()) }
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
        let own = (reader.fact_at(CONTRIBUTION, project), reader.fact_at(RISK, project));
        let (contribution, risk) = (reader.fact_at(CONTRIBUTION, other), reader.fact_at(RISK, other));
        let (own_contribution, own_risk, contribution, risk) = (own.0?, own.1?, contribution?, risk?);
        let no_worse = own_contribution >= contribution && own_risk <= risk;
        let better = own_contribution > contribution || own_risk < risk;
        if no_worse && better { only(number(other)) } else { Ok(0) }
    })
}

/// SPC-1.19, step 1: the diameter of the circle of the project in argument 0, in proportion to its cost.
pub(super) fn diameter(reader: &mut Reader<'_, '_>) -> Operand {
    let project = reader.index(0);
    let projects = members(reader.keys(CONTRIBUTION));
    let mut most = 0;
    let known = sum(reader, projects, |reader, other| {
        most = most.max(reader.fact_at(PROJECT_COST, other)?);
        Ok(0)
    });
    let (largest, own) = (reader.fact(DIAMETER), reader.fact_at(PROJECT_COST, project));
    known?;
    if most <= 0 {
        return Err(Stop::Unknown);
    }
    Ok(round::scale(largest?, own?, most, Rounding::HalfAway)?)
}

/// SPC-1.24, step 1: the funding domains of the stakeholders, as a set of their numbers.
pub(super) fn domains(reader: &mut Reader<'_, '_>) -> Operand {
    let stakeholders = members(set(reader.fact(MEMBERS)));
    let mut domains = 0;
    let known = sum(reader, stakeholders, |reader, s| {
        domains |= domain_bit(reader, s)?;
        Ok(0)
    });
    known.map(|_| domains)
}

fn domain_bit(reader: &mut Reader<'_, '_>, s: Index) -> Operand {
    only(reader.fact_at(DOMAIN, s))
}

/// SPC-1.24, step 1: whether the stakeholders have more than one funding domain. Two that are known decide.
pub(super) fn several_domains(reader: &mut Reader<'_, '_>) -> Operand {
    let stakeholders = set(reader.fact(MEMBERS));
    // One stakeholder is in one domain, whichever that is.
    if stakeholders.is_ok_and(|set| set.count_ones() < 2) {
        return Ok(0);
    }
    reader.settle(|reader| {
        let stakeholders = members(stakeholders);
        let mut known = 0_i128;
        let all = sum(reader, stakeholders, |reader, s| {
            known |= domain_bit(reader, s)?;
            Ok(0)
        });
        if known.count_ones() > 1 { Ok(1) } else { all }
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
