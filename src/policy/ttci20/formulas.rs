//! The arithmetic of TTCI20: each formula reads its facts and calls the arithmetic that other policies use too.
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted.

use super::facts::FACTS;
use crate::criteria::language::fact;
use crate::criteria::machine::index;
use crate::criteria::{Formula, Reader, Stop};
use crate::tariff::{per_unit, volume};
use crate::unit::{Cents, Date, Fault, Rounding};

const FORECAST: usize = fact(&FACTS, "contract.forecast_administrations");
const HOME_PERCENTAGE: usize = fact(&FACTS, "contract.home_percentage");
const SURCHARGE: usize = fact(&FACTS, "contract.policy_surcharge");
const STARTUP_FEE: usize = fact(&FACTS, "contract.startup_fee");
const AMOUNT: usize = fact(&FACTS, "claim.amount");
const QUANTITY: usize = fact(&FACTS, "claim.quantity");
const DRUG: usize = fact(&FACTS, "claim.drug_code");
const TARIFF: usize = fact(&FACTS, "contract.drug_tariff");

/// The formulas of [`super::rules::FORMULAS`], in their order.
pub static FORMULAS: [Formula; super::rules::FORMULAS.len()] =
    [year, month_start, drug_volume, lump_sum, at_tariff, mean, startup_fee];

fn cents(number: Result<i128, Stop>) -> Result<Cents, Stop> {
    Ok(Cents::from_wide(number?)?)
}

fn date(days: i128) -> Result<Date, Fault> {
    i64::try_from(days).map_err(|_| Fault::InvalidDate).and_then(Date::from_days)
}

/// Notation of the document, `year(date)`: the calendar year of the day in argument 0.
fn year(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (year, _, _) = date(reader.argument(0)?)?.ymd();
    Ok(i128::from(year))
}

/// TTCI20-4.8: the first day of the month in argument 1, in the calendar year of the day in argument 0.
fn month_start(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (year, _, _) = date(reader.argument(0)?)?.ymd();
    let month = i32::try_from(reader.argument(1)?).map_err(|_| Fault::InvalidDate)?;
    Ok(i128::from(Date::from_ymd(year, month, 1)?.days()))
}

/// TTCI20-5.1, section 5: how many administrations of the drug in argument 0 are expected at home. Rounded per drug,
/// because volumes are agreed per drug.
fn drug_volume(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let drug = reader.index(0);
    let (forecast, percentage) = (reader.fact_at(FORECAST, drug), reader.fact_at(HOME_PERCENTAGE, drug));
    Ok(volume::part(forecast?, percentage?, Rounding::HalfAway)?)
}

/// TTCI20-4.1 and TTCI20-4.6, sections 1 and 4: the surcharge for the number of administrations in argument 0, and the
/// start-up part in argument 1.
fn lump_sum(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let surcharge = cents(reader.fact(SURCHARGE));
    let (number, startup) = (reader.argument(0), cents(reader.argument(1)));
    Ok(per_unit::lump_sum(number?, surcharge?, startup?)?)
}

/// TTCI20-4.2, section 4: the start-up compensation, while argument 0 says that it is due. Whether it is due has to be
/// settled first, also when the compensation is nothing.
fn startup_fee(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    match reader.argument(0) {
        Ok(0) => Ok(0),
        is_due => {
            let fee = reader.fact(STARTUP_FEE);
            is_due?;
            fee
        }
    }
}

/// TTCI20-4.4, section 4: what of a drug claim is payable at the tariff of its drug.
fn at_tariff(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (claimed, quantity, drug) = (cents(reader.fact(AMOUNT)), reader.fact(QUANTITY), reader.fact(DRUG));
    let tariff = cents(reader.fact_at(TARIFF, index(drug)));
    Ok(per_unit::payable(claimed?, quantity?, tariff?)?.wide())
}

/// TTCI20-4.9, section 4: the amount in argument 0 per administration, of which argument 1 is the number.
fn mean(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (total, number) = (cents(reader.argument(0)), reader.argument(1));
    Ok(per_unit::mean(total?, number?, Rounding::HalfAway)?.wide())
}
