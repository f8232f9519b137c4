//! The arithmetic of OI22: each formula reads its facts and calls the arithmetic of the rooms to the left.
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted. An unknown
//! operand that makes no difference does not stop it: a product with zero is zero, and where an operand has few values
//! they are tried one by one.

use core::ops::RangeInclusive;

use super::facts::FACTS;
use crate::ceiling::revenue;
use crate::criteria::language::fact;
use crate::criteria::{Formula, Reader, Stop};
use crate::tariff::{index, instalment, per_insured, per_unit, share};
use crate::unit::{Cents, Date, Fault, Rounding, round};

const INVOLVED: usize = fact(&FACTS, "plan.involved_categories");
const DISCIPLINES: usize = fact(&FACTS, "region.chain_disciplines");
const FUNDING: usize = fact(&FACTS, "contract.oi_funding_cents");
const SCALE: usize = fact(&FACTS, "contract.oi_tariff_scale");
const PERIODS: usize = fact(&FACTS, "contract.oi_tariff_periods_per_year");
const UNITS: usize = fact(&FACTS, "contract.oi_tariff_units");
const ENROLLED: usize = fact(&FACTS, "region.enrolled_insured");
const MAXIMUM: usize = fact(&FACTS, "contract.oi_regional_max_cents");
const MAXIMUM_RATE: usize = fact(&FACTS, "contract.oi_max_rate_cents");
const PERSONS: usize = fact(&FACTS, "claim.count_persons");
const GROWTH_BASE: usize = fact(&FACTS, "contract.growth_base_cents");
const NEGOTIATED_INDEX: usize = fact(&FACTS, "contract.negotiated_index_ppm");
const NZA_INDEX: usize = fact(&FACTS, "contract.nza_index_ppm");
const PREVIOUS_TARIFF: usize = fact(&FACTS, "contract.tariff_previous_cents");
const CHAIN_TARIFF: usize = fact(&FACTS, "contract.chain_tariff_cents");
const CHAIN_TARIFF_PERIODS: usize = fact(&FACTS, "contract.chain_tariff_periods_per_year");
const QUARTER: usize = fact(&FACTS, "period.quarter_number");
const QUARTER_DAYS: usize = fact(&FACTS, "period.quarter_days");
const DAYS_PRESENT: usize = fact(&FACTS, "treatment.days_present_in_quarter");
const PRACTICE_INSURED: usize = fact(&FACTS, "practice.insured_count");
const PRACTICE_TARIFF: usize = fact(&FACTS, "contract.thz_max_tariff_cents");
const COUNT_75_PLUS: usize = fact(&FACTS, "region.frail_count_75plus");
const FRAIL_TARIFF: usize = fact(&FACTS, "contract.frail_tariff_cents");

/// OI22-4.5, section 4: the growth room of 2022, in percent.
const GROWTH_PERCENT: i128 = 2;
/// OI22-B3.2, OI22-B3.24, annex 3: the assumed share of frail elderly, in percent.
const FRAIL_PERCENT: i128 = 28;
const HUNDRED: i128 = 100;
/// A yearly chain tariff is paid per quarter (OI22-B1.31).
const QUARTERS: i128 = 4;
/// The days that a quarter of the calendar has.
const DAYS_OF_QUARTER: RangeInclusive<i64> = 90..=92;
/// The places of the amounts that a whole quarter may bring: one of a tariff per quarter, and one of each quarter.
const AMOUNTS: RangeInclusive<u8> = 0..=4;

/// The formulas of [`super::rules::FORMULAS`], in their order.
pub static FORMULAS: [Formula; super::rules::FORMULAS.len()] = [
    undetermined,
    undetermined,
    first_of_month,
    other_categories,
    other_disciplines,
    tariff_units,
    oi_maximum,
    tariff_amount,
    growth,
    index,
    indexed_tariff,
    quarter_part,
    present_part,
    practice_ceiling,
    frail_budget,
    payable,
    presence,
];

/// Undetermined on known facts: unknown, and no fact is missing on that account. As truth and as number.
fn undetermined(_: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    Err(Stop::Unknown)
}

fn cents(number: Result<i128, Stop>) -> Result<Cents, Stop> {
    Ok(Cents::from_wide(number?)?)
}

/// The first day of the month in argument 1 of the year in argument 0, as the days since 1970.
fn first_of_month(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (year, month) = (reader.argument(0)?, reader.argument(1)?);
    let part = |number: i128| i32::try_from(number).map_err(|_| Fault::InvalidDate);
    Ok(i128::from(Date::from_ymd(part(year)?, part(month)?, 1)?.days()))
}

/// The bit of a value in a fact that is a set; a build error when it has no such value.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn bit(set: usize, word: &str) -> i128 {
    1 << crate::criteria::language::place(FACTS[set].kind.values(), word.as_bytes())
}

/// OI22-3.10, section 3: the disciplines and domains besides GP care. District nursing is delivered by the VVT sector
/// and counts once with it.
fn other_categories(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    const GP_CARE: i128 = bit(INVOLVED, "gp_care");
    const DISTRICT_NURSING: i128 = bit(INVOLVED, "district_nursing");
    const VVT_SECTOR: i128 = bit(INVOLVED, "vvt_sector");
    let involved = reader.fact(INVOLVED)?;
    let merged = if involved & DISTRICT_NURSING == 0 { involved } else { involved | VVT_SECTOR };
    Ok(i128::from((merged & !GP_CARE & !DISTRICT_NURSING).count_ones()))
}

/// OI22-B1.2, annex 1: the disciplines besides GP care that take part.
fn other_disciplines(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    const GP_CARE: i128 = bit(DISCIPLINES, "gp_care");
    Ok(i128::from((reader.fact(DISCIPLINES)? & !GP_CARE).count_ones()))
}

/// OI22-4.1, section 4: the tariff per enrolled insured per claim period that spreads the agreed funding.
fn tariff_units(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (funding, scale) = (cents(reader.fact(FUNDING)), reader.fact(SCALE));
    let (insured, periods) = (reader.fact(ENROLLED), reader.fact(PERIODS));
    if funding == Ok(Cents::ZERO) {
        return Ok(0);
    }
    Ok(per_insured::units(funding?, scale?, insured?, periods?, Rounding::HalfAway)?)
}

/// OI22-4.2, section 4: the maximum as stated, else its rate times the enrolled insured.
fn oi_maximum(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let stated = reader.fact(MAXIMUM);
    let (rate, insured) = (cents(reader.fact(MAXIMUM_RATE)), reader.fact(ENROLLED));
    match stated {
        Ok(maximum) => Ok(maximum),
        Err(_) if rate == Ok(Cents::ZERO) || insured == Ok(0) => Ok(0),
        Err(_) => Ok(per_unit::fee(insured?, rate?)?),
    }
}

/// OI22-4.3, section 4: the tariff times the persons claimed.
fn tariff_amount(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (units, scale, persons) = (reader.fact(UNITS), reader.fact(SCALE), reader.fact(PERSONS));
    if units == Ok(0) || persons == Ok(0) {
        return Ok(0);
    }
    Ok(per_insured::amount(units?, scale?, persons?, Rounding::HalfAway)?.wide())
}

/// OI22-4.5, section 4: the money for agreements from the growth room.
fn growth(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let base = cents(reader.fact(GROWTH_BASE))?;
    Ok(share::pro_rata(base, GROWTH_PERCENT, HUNDRED, Rounding::HalfAway)?.wide())
}

/// OI22-4.6, section 4: the negotiated indexation, else that of the NZa.
fn index(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (negotiated, nza) = (reader.fact(NEGOTIATED_INDEX), reader.fact(NZA_INDEX));
    negotiated.or(nza)
}

/// OI22-4.6, section 4: the tariff of the previous year with the indexation in argument 0.
fn indexed_tariff(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (previous, index_ppm) = (cents(reader.fact(PREVIOUS_TARIFF)), reader.argument(0));
    Ok(index::indexed(previous?, index_ppm?, Rounding::HalfAway)?.wide())
}

/// The number that every possible value of an operand leads to, when the operand is unknown and they all agree.
fn settled(
    operand: Result<i128, Stop>,
    values: RangeInclusive<i128>,
    number: impl Fn(i128) -> Result<Cents, Fault>,
) -> Result<i128, Stop> {
    match operand {
        Ok(value) => Ok(number(value)?.wide()),
        Err(Stop::Unknown) => {
            let first = number(*values.start())?;
            for value in values {
                if number(value)? != first {
                    return Err(Stop::Unknown);
                }
            }
            Ok(first.wide())
        }
        Err(stop) => Err(stop),
    }
}

/// OI22-B1.31, annex 1: the part of a yearly chain tariff that the quarter brings.
fn quarter_part(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (yearly, quarter) = (cents(reader.fact(CHAIN_TARIFF)), reader.fact(QUARTER));
    let yearly = yearly?;
    settled(quarter, 1..=QUARTERS, |quarter| instalment::instalment(yearly, quarter, QUARTERS, Rounding::HalfAway))
}

/// The value of a fact, when it is stated; it is not noted when it is not.
fn stated(reader: &mut Reader<'_, '_>, position: usize) -> Result<Option<i128>, Stop> {
    if reader.is_given(position, 0) { reader.fact(position).map(Some) } else { Ok(None) }
}

/// The amounts of a whole quarter that are possible: bit 0 for that of a tariff per quarter, and a bit for each quarter of
/// a year.
fn possible_amounts(reader: &mut Reader<'_, '_>) -> Result<u8, Stop> {
    let (periods, quarter) = (stated(reader, CHAIN_TARIFF_PERIODS)?, stated(reader, QUARTER)?);
    let is_possible = |stated: Option<i128>, value| stated.is_none_or(|stated| stated == value);
    let of_year = |place: u8| is_possible(periods, 1) && is_possible(quarter, i128::from(place));
    let amounts = AMOUNTS.filter(|place| if *place == 0 { is_possible(periods, QUARTERS) } else { of_year(*place) });
    Ok(amounts.fold(0, |amounts, place| amounts | 1_u8.wrapping_shl(u32::from(place))))
}

/// The places of some of those amounts.
fn each(amounts: u8) -> impl Iterator<Item = u8> {
    AMOUNTS.filter(move |place| amounts.wrapping_shr(u32::from(*place)) & 1 == 1)
}

/// One of those amounts. Out of line: there is no room on the stack of a device for all of them.
#[inline(never)]
fn quarter_amount(tariff: Cents, place: u8) -> Result<Cents, Fault> {
    match place {
        0 => Ok(tariff),
        quarter => instalment::instalment(tariff, i128::from(quarter), QUARTERS, Rounding::HalfAway),
    }
}

/// The numbers of days that the quarter may have, not fewer than those present.
fn possible_days(reader: &mut Reader<'_, '_>, present: i64) -> Result<RangeInclusive<i64>, Stop> {
    Ok(match stated(reader, QUARTER_DAYS)? {
        Some(days) => narrow(days)?.max(present)..=narrow(days)?,
        None => present.max(*DAYS_OF_QUARTER.start())..=*DAYS_OF_QUARTER.end(),
    })
}

/// A number of days.
fn narrow(days: i128) -> Result<i64, Fault> {
    i64::try_from(days).map_err(|_| Fault::OutOfRange)
}

/// The part of an amount for some days of so many.
#[inline(never)]
fn part_of(full: Cents, present: i64, days: i64) -> Result<Cents, Fault> {
    share::pro_rata(full, i128::from(present), i128::from(days), Rounding::HalfAway)
}

/// OI22-B1.31, annex 1: the part of the quarter amount for the days present.
fn present_part(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (tariff, present) = (cents(reader.fact(CHAIN_TARIFF)), reader.fact(DAYS_PRESENT));
    let (Ok(tariff), Ok(present)) = (tariff, present) else {
        reader.fact(QUARTER_DAYS)?;
        return Err(Stop::Unknown);
    };
    let present = narrow(present)?;
    let days = possible_days(reader, present)?;
    let (mut part, mut is_open, mut days_matter) = (None, false, false);
    for place in each(possible_amounts(reader)?) {
        let full = quarter_amount(tariff, place)?;
        let first = part_of(full, present, *days.start())?;
        for days in days.clone() {
            days_matter |= part_of(full, present, days)? != first;
        }
        is_open |= *part.get_or_insert(first) != first;
    }
    if days_matter {
        reader.miss(QUARTER_DAYS)?;
    }
    part.filter(|_| !is_open && !days_matter).map(Cents::wide).ok_or(Stop::Unknown)
}

/// OI22-B1.31, annex 1: what the presence rule decides, as far as facts are stated: 0, nothing, as the whole quarter is
/// earned, or the quarter brings nothing; 1, between all and nothing, as the part for the days present rounds to the
/// whole; 2, that part too.
fn presence(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    // Of what nobody has stated, a large tariff and a single day tell the rules apart.
    let tariff = stated(reader, CHAIN_TARIFF)?.map_or(Ok(Cents::MAX), Cents::from_wide)?;
    let present = narrow(stated(reader, DAYS_PRESENT)?.unwrap_or(1))?;
    let days = possible_days(reader, present)?;
    let mut decides = 0;
    for place in each(possible_amounts(reader)?) {
        let full = quarter_amount(tariff, place)?;
        if full == Cents::ZERO {
            continue;
        }
        for days in days.clone().filter(|days| present < *days) {
            decides = decides.max(if part_of(full, present, days)? == full { 1 } else { 2 });
        }
    }
    Ok(decides)
}

/// OI22-B2.19, annex 2: the maximum per insured times the insured.
fn practice_ceiling(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (insured, tariff) = (reader.fact(PRACTICE_INSURED), cents(reader.fact(PRACTICE_TARIFF)));
    if insured == Ok(0) || tariff == Ok(Cents::ZERO) {
        return Ok(0);
    }
    Ok(revenue::ceiling(insured?, tariff?)?.wide())
}

/// OI22-B3.24, annex 3: the amount per frail elderly person times the assumed number of them, rounded once for the
/// region.
fn frail_budget(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (count, tariff) = (reader.fact(COUNT_75_PLUS), reader.fact(FRAIL_TARIFF));
    if count == Ok(0) || tariff == Ok(0) {
        return Ok(0);
    }
    let shares = round::product(count?, FRAIL_PERCENT).ok_or(Fault::OutOfRange)?;
    Ok(share::pro_rata(cents(tariff)?, shares, HUNDRED, Rounding::HalfAway)?.wide())
}

/// OI22-4.2, OI22-B2.19, OI22-B2.20, OI22-B3.28: what of the claim in argument 0 is payable while there is the room in
/// argument 1.
fn payable(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (claimed, room) = (cents(reader.argument(0))?, cents(reader.argument(1))?);
    Ok(revenue::payable(claimed, room).wide())
}
