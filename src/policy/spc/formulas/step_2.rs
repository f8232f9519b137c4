//! Step 2: the business case over the years.

use super::read::{Condition, Operand, both, cents, choose, minus, plus, sum, total, up_to};
use crate::criteria::language::fact;
use crate::criteria::{Index, Reader, Stop};
use crate::policy::spc::facts::FACTS;
use crate::tariff::business_case;

const ROWS: usize = fact(&FACTS, "plan.business_case_rows");
const COST: usize = fact(&FACTS, "plan.cost_cents");
const KIND: usize = fact(&FACTS, "plan.cost_kind");
const YEAR: usize = fact(&FACTS, "plan.cost_year");
const RUN_IN_MONTHS: usize = fact(&FACTS, "plan.run_in_months");
const PREMIUM: usize = fact(&FACTS, "plan.run_in_premium_ppm");
const MONTH_COST: usize = fact(&FACTS, "plan.structural_month_cents");
const HORIZON: usize = fact(&FACTS, "plan.horizon_years");
const BENEFIT: usize = fact(&FACTS, "plan.benefit_year_cents");

/// The values of `plan.cost_kind`.
const INITIAL: i16 = 0;
const STRUCTURAL: i16 = 2;

/// Whether the number of a row is this one.
fn row_has(reader: &mut Reader<'_, '_>, fact: usize, row: Index, wanted: Index) -> Condition {
    Ok(reader.fact_at(fact, row)? == i128::from(wanted?))
}

/// The initial cost of all rows, or the structural cost of a year. The amount of another row is not read.
#[inline(never)]
fn cost(reader: &mut Reader<'_, '_>, structural_in: Option<Index>) -> Operand {
    let rows = up_to(reader.fact(ROWS));
    sum(reader, rows, |reader, row| cost_of_row(reader, row, structural_in))
}

#[inline(never)]
fn cost_of_row(reader: &mut Reader<'_, '_>, row: Index, structural_in: Option<Index>) -> Operand {
    let belongs = |reader: &mut Reader<'_, '_>| match structural_in {
        None => row_has(reader, KIND, row, Ok(INITIAL)),
        Some(year) => {
            both(reader, |reader| row_has(reader, KIND, row, Ok(STRUCTURAL)), |reader| row_has(reader, YEAR, row, year))
        }
    };
    choose(reader, belongs, |reader| reader.fact_at(COST, row), |_| Ok(0))
}

/// SPC-2.18, step 2: the structural cost of the year in argument 0.
pub(super) fn structural(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    cost(reader, Some(year))
}

/// SPC-2.19, step 2: the extra cost of the run-in months of the year in argument 0.
pub(super) fn run_in(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    run_in_during(reader, year)
}

#[inline(never)]
fn run_in_during(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    if is_behind_run_in(reader, year) {
        return Ok(0);
    }
    let premiums = premiums(reader, year);
    let month_cost = reader.fact(MONTH_COST);
    year.and_then(|_| extra_cost(&month_cost, &premiums))
}

#[inline(never)]
fn extra_cost(month_cost: &Operand, premiums_ppm: &Operand) -> Operand {
    Ok(business_case::run_in(cents((*month_cost)?)?, (*premiums_ppm)?)?.wide())
}

/// Whether the run-in is over when a year begins, or there is none.
#[inline(never)]
fn is_behind_run_in(reader: &mut Reader<'_, '_>, year: Index) -> bool {
    let Ok(months) = reader.fact(RUN_IN_MONTHS) else { return false };
    months == 0 || year.is_ok_and(|year| months <= i128::from(business_case::months_before(year)))
}

/// The premiums of the run-in months of a year. While that is unknown, each month may be one of it.
#[inline(never)]
fn premiums(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    let months = up_to(reader.fact(RUN_IN_MONTHS));
    sum(reader, months, |reader, month| match (month, year) {
        (Ok(month), Ok(year)) if !business_case::is_month_of(year, month) => Ok(0),
        _ => reader.fact_at(PREMIUM, month),
    })
}

/// SPC-2.21, step 2: what the year in argument 0 brings in, less what it costs.
pub(super) fn net(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    net_of(reader, year)
}

#[inline(never)]
fn net_of(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    // One amount after the other: below the last of them there is no room for the others.
    if year == Ok(0) {
        let mut net = Ok(0);
        subtract(&mut net, &cost(reader, None));
        return net;
    }
    let mut net = reader.fact_at(BENEFIT, year);
    subtract(&mut net, &cost(reader, Some(year)));
    subtract(&mut net, &run_in_during(reader, year));
    net
}

#[inline(never)]
fn subtract(from: &mut Operand, part: &Operand) {
    if let Ok(number) = *from {
        *from = part.and_then(|part| Ok(minus(number, part)?));
    }
}

/// SPC-2.21, step 2: what all years up to the one in argument 0 bring in together, less what they cost.
pub(super) fn cum(reader: &mut Reader<'_, '_>) -> Operand {
    let last = reader.argument(0);
    let before = net_of(reader, Ok(0));
    let years = sum(reader, up_to(last), net_of);
    total(before, years)
}

/// SPC-2.21, step 2: after how many months what was spent is earned back; nothing when it is not within the horizon.
pub(super) fn payback_months(reader: &mut Reader<'_, '_>) -> Operand {
    let mut payback = Payback::of(&net_of(reader, Ok(0)));
    let horizon = up_to(reader.fact(HORIZON));
    let known = sum(reader, horizon, |reader, year| {
        let net = net_of(reader, year);
        payback.take(year, &net)
    });
    known.and(payback.months.map(i128::from))
}

/// What is earned back by the end of a year. Out of line, as what it needs of the stack is not needed below a year.
struct Payback {
    earned: Operand,
    /// When it was all of it; until then, none.
    months: Result<i32, Stop>,
}

impl Payback {
    #[inline(never)]
    fn of(first: &Operand) -> Self {
        let months = first.and_then(|first| if first >= 0 { Ok(0) } else { Err(Stop::None) });
        Self { earned: *first, months }
    }

    /// Takes what a year brings in, less what it costs.
    #[inline(never)]
    fn take(&mut self, year: Index, net: &Operand) -> Operand {
        let (before, year, net) = (self.earned?, year?, (*net)?);
        let after = plus(before, net)?;
        self.earned = Ok(after);
        if self.months == Err(Stop::None) && after >= 0 {
            let owed = minus(0, before)?;
            self.months = business_case::payback_months(year, owed, net).map_err(Stop::Fault);
        }
        Ok(0)
    }
}
