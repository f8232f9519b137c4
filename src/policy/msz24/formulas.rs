//! The arithmetic of MSZ24: what rounds, splits a claim over the ceiling or walks the calendar.
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted.

use super::facts::FACTS;
use super::rules::MILESTONES;
use crate::ceiling::revenue;
use crate::criteria::language::fact;
use crate::criteria::{Formula, Reader, Stop};
use crate::unit::round::{divide, scale};
use crate::unit::{Cents, Date, Rounding};

const PSG_COUNT: usize = fact(&FACTS, "period.psg_count");
const PG_COUNT: usize = fact(&FACTS, "period.pg_count");
const PREVIOUS_PRICE: usize = fact(&FACTS, "contract.msr_previous_price_cents");
const PRICE_INDEX: usize = fact(&FACTS, "contract.nza_price_index_ppm");
const DEVIATION: usize = fact(&FACTS, "contract.msr_provider_deviation_ppm");
const CEILING: usize = fact(&FACTS, "contract.ceiling_cents");
const ADDITIONAL: usize = fact(&FACTS, "contract.additional_purchase_cents");
const DELIVERED: usize = fact(&FACTS, "period.delivered_before_cents");
const PAYABLE: usize = fact(&FACTS, "claim.payable_before_ceiling_cents");
const TODAY: usize = fact(&FACTS, "period.evaluated_on");
const STARTS_ON: usize = fact(&FACTS, "contract.starts_on");

/// The formulas of [`super::rules::FORMULAS`], in their order.
pub static FORMULAS: [Formula; super::rules::FORMULAS.len()] = [psg_share, msr_price, payable, open_milestones];

fn cents(number: Result<i128, Stop>) -> Result<Cents, Stop> {
    Ok(Cents::from_wide(number?)?)
}

/// MSZ24-4.13, section 4: the part (ppm) of the sleep examinations that were polysomnographies. Absent without any
/// examination.
fn psg_share(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (psg, pg) = (reader.fact(PSG_COUNT), reader.fact(PG_COUNT));
    let psg = psg?;
    // Two counts of 32 bits cannot overflow.
    let all = psg.wrapping_add(pg?);
    if all == 0 {
        return Err(Stop::None);
    }
    Ok(scale(psg, 1_000_000, all, Rounding::HalfAway)?)
}

/// MSZ24-7.6, section 7: the previous price at the index of the regulator (NZa) and the deviation for the care profile
/// of the provider, rounded once.
fn msr_price(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    const PPM_SQUARED: i128 = 1_000_000_000_000;
    let (price, index, deviation) = (reader.fact(PREVIOUS_PRICE), reader.fact(PRICE_INDEX), reader.fact(DEVIATION));
    let (price, index, deviation) = (price?, index?, deviation?);
    // An amount below 10^15 and two rates of at most 10^9 stay far inside 128 bits.
    let product = price.wrapping_mul(index).wrapping_mul(deviation);
    Ok(divide(product, PPM_SQUARED, Rounding::HalfAway)?)
}

/// MSZ24-8.6, section 8: what of the claim lies under the ceiling with the additional purchase.
fn payable(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (ceiling, additional) = (cents(reader.fact(CEILING)), cents(reader.fact(ADDITIONAL)));
    let (delivered, claim) = (cents(reader.fact(DELIVERED)), cents(reader.fact(PAYABLE)));
    let (ceiling, additional, delivered) = (ceiling?, additional?, delivered?);
    Ok(revenue::under(ceiling.plus(additional)?, delivered, claim?)?.wide())
}

/// MSZ24-10.1, section 10: from which day up to which a step of the calendar is open, in the order of [`MILESTONES`].
/// Where the calendar gives a closing date alone, the step opens with the publication of the policy.
const CALENDAR: [(Date, Date); 7] = [
    (day(2023, 4, 1), day(2023, 6, 2)),
    (day(2023, 6, 8), day(2023, 7, 21)),
    (day(2023, 7, 21), day(2023, 10, 1)),
    (day(2023, 9, 1), day(2024, 1, 1)),
    (day(2023, 4, 1), day(2023, 9, 16)),
    (day(2023, 4, 1), day(2023, 10, 1)),
    (day(2023, 4, 1), day(2024, 1, 1)),
];

/// The day on which the status of all providers is public.
const STATUS_PUBLIC: Date = day(2023, 11, 12);

const fn day(year: i32, month: i32, day: i32) -> Date {
    match Date::from_ymd(year, month, day) {
        Ok(day) => day,
        Err(_) => Date::MIN,
    }
}

/// MSZ24-10.1, section 10: the steps that are open on the day of evaluation, a bit for each of [`MILESTONES`].
fn open_milestones(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (today, starts_on) = (reader.date(TODAY), reader.date(STARTS_ON));
    let (today, starts_on) = (today?, starts_on?);
    let closing = CALENDAR.into_iter().map(|(from, until)| from <= today && today < until);
    let lasting = [STATUS_PUBLIC <= today, starts_on <= today];
    let (mut open, mut bit) = (0, 1_u32);
    for (is_open, _) in closing.chain(lasting).zip(MILESTONES) {
        if is_open {
            open |= bit;
        }
        bit = bit.wrapping_shl(1);
    }
    Ok(i128::from(open))
}
