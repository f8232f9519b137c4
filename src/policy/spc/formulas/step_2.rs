//! Step 2: the business case over the years.

use super::read::{Condition, Operand, both, cents, choose, difference, minus, number, plus, sum, total, up_to};
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
const INITIAL: i128 = 0;
const STRUCTURAL: i128 = 2;

/// The cost of the rows of which `belongs` says so. The amount of another row is not read.
fn cost_of_rows(reader: &mut Reader<'_, '_>, belongs: impl Fn(&mut Reader<'_, '_>, Index) -> Condition) -> Operand {
    let rows = up_to(reader.fact(ROWS));
    sum(reader, rows, |reader, row| {
        choose(reader, |reader| belongs(reader, row), |reader| reader.fact_at(COST, row), |_| Ok(0))
    })
}

fn initial(reader: &mut Reader<'_, '_>) -> Operand {
    cost_of_rows(reader, |reader, row| Ok(reader.fact_at(KIND, row)? == INITIAL))
}

/// SPC-2.18, step 2: the structural cost of the year in argument 0.
pub(super) fn structural(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    structural_in(reader, year)
}

fn structural_in(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    cost_of_rows(reader, |reader, row| {
        both(
            reader,
            |reader| Ok(reader.fact_at(KIND, row)? == STRUCTURAL),
            |reader| Ok(reader.fact_at(YEAR, row)? == number(year)?),
        )
    })
}

/// SPC-2.19, step 2: the extra cost of the run-in months of the year in argument 0.
pub(super) fn run_in(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    run_in_during(reader, year)
}

fn run_in_during(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    let months = reader.fact(RUN_IN_MONTHS);
    if months == Ok(0) {
        return Ok(0);
    }
    if let (Ok(months), Ok(year)) = (months, number(year))
        && business_case::year_of_month(months)? < year
    {
        return Ok(0);
    }
    let month_cost = reader.fact(MONTH_COST);
    // While the year is unknown, each month may be one of it.
    let is_in_year = |month| year.is_err() || business_case::year_of_month(month).map_err(Stop::Fault) == number(year);
    let premiums = sum(reader, up_to(months), |reader, month| match month {
        Ok(month) if !is_in_year(i128::from(month)) => Ok(0),
        month => reader.fact_at(PREMIUM, month),
    });
    year?;
    Ok(business_case::run_in(cents(month_cost?)?, premiums?)?.wide())
}

/// SPC-2.21, step 2: what the year in argument 0 brings in, less what it costs.
pub(super) fn net(reader: &mut Reader<'_, '_>) -> Operand {
    let year = reader.index(0);
    net_of(reader, year)
}

fn net_of(reader: &mut Reader<'_, '_>, year: Index) -> Operand {
    if year == Ok(0) {
        return difference(Ok(0), initial(reader));
    }
    let benefit = reader.fact_at(BENEFIT, year);
    let (structural, run_in) = (structural_in(reader, year), run_in_during(reader, year));
    difference(difference(benefit, structural), run_in)
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
    let horizon = reader.fact(HORIZON);
    let first = net_of(reader, Ok(0));
    let mut earned = first;
    let mut months = first.and_then(|first| if first >= 0 { Ok(0) } else { Err(Stop::None) });
    let known = sum(reader, up_to(horizon), |reader, year| {
        let net = net_of(reader, year);
        let (before, year, net) = (earned?, number(year)?, net?);
        let after = plus(before, net)?;
        earned = Ok(after);
        if months == Err(Stop::None) && after >= 0 {
            let owed = minus(0, before)?;
            months = business_case::payback_months(year, owed, net).map_err(Stop::Fault);
        }
        Ok(0)
    });
    known.and(months)
}
