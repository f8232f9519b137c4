//! The arithmetic of TBHF21: each formula reads its facts and calls the arithmetic that the claims procedure uses too.
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted.
//!
//! What keeps several amounts is out of line, so that no formula takes the stack of another.

use super::facts::{BUNDLE_CODES, FACTS, TREND_YEARS};
use crate::ceiling::{revenue, set_off};
use crate::criteria::language::fact;
use crate::criteria::{Base, Formula, Index, Reader, Stop};
use crate::tariff::bundle::{self, Product};
use crate::tariff::share;
use crate::tariff::term::Term;
use crate::tariff::volume;
use crate::unit::{Cents, Fault, Rounding};

const START: usize = fact(&FACTS, "contract.start");
const REFERENCE_DATE: usize = fact(&FACTS, "claim.reference_date");
const BUNDLE_PERIOD: usize = fact(&FACTS, "insured.bundle_period");
const BUNDLE_PRICE: usize = fact(&FACTS, "contract.bundle_price");
const VOLUME: usize = fact(&FACTS, "contract.volume_patients");
const TRANSFER_IN: usize = fact(&FACTS, "contract.zvt_transfer_in");
const TRANSFER_OUT: usize = fact(&FACTS, "contract.zvt_transfer_out");
const OTHER_CEILINGS: usize = fact(&FACTS, "contract.zvt_other_ceilings");
const OTHER_REALISED: usize = fact(&FACTS, "period.zvt_other_realised");
const ENTITLEMENT: usize = fact(&FACTS, "period.bundle_entitlement");
const PAID: usize = fact(&FACTS, "period.bundle_paid");
const PRODUCT_COUNT: usize = fact(&FACTS, "contract.ref_product_count");
const TARIFF: usize = fact(&FACTS, "contract.ref_tariff");
const PATIENT_YEARS: usize = fact(&FACTS, "contract.ref_patient_years");
const CODE_CLASS: usize = fact(&FACTS, "contract.code_class");
const SUBSTITUTION: usize = fact(&FACTS, "contract.substitution_share");
const AVOIDANCE: usize = fact(&FACTS, "contract.avoidance_share");
const ALLOWANCE: usize = fact(&FACTS, "contract.telemonitoring_cost");
const DECLARED_COUNT: usize = fact(&FACTS, "period.declared_count");
const DECLARED_YEARS: usize = fact(&FACTS, "period.declared_patient_years");
const APPROVED_COST: usize = fact(&FACTS, "plan.tf_approved_cost");
const SHARE_NUMERATOR: usize = fact(&FACTS, "contract.market_share_num");
const SHARE_DENOMINATOR: usize = fact(&FACTS, "contract.market_share_den");
const REALISED_2019: usize = fact(&FACTS, "contract.realised_patients_2019");
const TREND: usize = fact(&FACTS, "contract.national_trend");

/// The formulas of [`super::rules::FORMULAS`], in their order.
pub static FORMULAS: [Formula; super::rules::FORMULAS.len()] = [
    contract_year,
    in_pathway_year,
    in_bundle_period,
    prorated_fee,
    ceiling,
    room,
    payable,
    own_ceiling,
    final_own,
    final_other,
    product_total,
    reduction_in_argument,
    computed_price,
    market_part,
    new_price,
    computed_volume,
];

fn cents(number: Result<i128, Stop>) -> Result<Cents, Stop> {
    Ok(Cents::from_wide(number?)?)
}

/// The contract year of the claim and the term (TBHF21 notation: `k(date)`, counted from `contract.start`). Absent
/// before year 1 and after year 3.
fn year_of_claim(reader: &mut Reader<'_, '_>) -> Result<(Term, u8), Stop> {
    let (start, day) = (reader.date(START), reader.date(REFERENCE_DATE));
    let (start, day) = (start?, day?);
    let term = Term::new(start)?;
    let year = term.year_of(day).ok_or(Stop::None)?;
    Ok((term, year))
}

fn contract_year(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    year_of_claim(reader).map(|(_, year)| i128::from(year))
}

/// TBHF21-4.5: whether the patient is in the pathway on some day of the claim's contract year. False when there is no
/// such year.
fn in_pathway_year(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let year = year_of_claim(reader);
    if year == Err(Stop::None) {
        return Ok(0);
    }
    let period = reader.period(BUNDLE_PERIOD);
    let ((term, year), period) = (year?, period?);
    Ok(i128::from(term.year(year)?.overlaps(period)))
}

/// TBHF21-4.6, proration by days: whether the claim is dated inside the pathway period.
fn in_bundle_period(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (day, period) = (reader.date(REFERENCE_DATE), reader.period(BUNDLE_PERIOD));
    Ok(i128::from(period?.contains(day?)))
}

/// TBHF21-4.5, section 4: the bundle price for the days of the pathway period inside the contract year.
#[inline(never)]
fn prorated_fee(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (price, year, period) = (cents(reader.fact(BUNDLE_PRICE)), year_of_claim(reader), reader.period(BUNDLE_PERIOD));
    let (price, (term, year), period) = (price?, year?, period?);
    Ok(bundle::prorated(price, period, term.year(year)?, Rounding::HalfAway)?.wide())
}

/// TBHF21-3.9, section 3: the ceiling of the contract year in argument 0.
fn ceiling(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let year = reader.index(0);
    let (volume, price) = (reader.fact_at(VOLUME, year), cents(reader.fact(BUNDLE_PRICE)));
    Ok(revenue::ceiling(volume?, price?)?.wide())
}

/// TBHF21-3.11: the ceiling after recorded transfers.
fn own_ceiling(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let year = reader.index(0);
    let ceiling = cents(ceiling(reader));
    let (moved_in, moved_out) = transfers(reader, year);
    Ok(revenue::after_transfers(ceiling?, moved_in?, moved_out?)?.wide())
}

type Amount = Result<Cents, Stop>;

fn transfers(reader: &mut Reader<'_, '_>, year: Index) -> (Amount, Amount) {
    (cents(reader.fact_at(TRANSFER_IN, year)), cents(reader.fact_at(TRANSFER_OUT, year)))
}

/// TBHF21-3.10, section 3: the room left under the ceiling of the contract year in argument 0; negative when transfers
/// took more than was left.
fn room(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let year = reader.index(0);
    let (own, paid) = (cents(own_ceiling(reader)), cents(reader.fact_at(PAID, year)));
    Ok(own?.minus(paid?)?.wide())
}

/// TBHF21-3.10: what of the fee in argument 0 is payable while there is the room in argument 1.
fn payable(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (fee, room) = (cents(reader.argument(0))?, cents(reader.argument(1))?);
    Ok(revenue::payable(fee, room).wide())
}

/// The two ceilings and the two realised amounts of Zorg Veilig Thuis in the contract year in argument 0.
fn parts(reader: &mut Reader<'_, '_>) -> Result<set_off::Parts, Stop> {
    let year = reader.index(0);
    let own_ceiling = cents(own_ceiling(reader));
    let other = cents(reader.fact_at(OTHER_CEILINGS, year));
    let (moved_in, moved_out) = transfers(reader, year);
    let own_realised = cents(reader.fact_at(ENTITLEMENT, year));
    let other_realised = cents(reader.fact_at(OTHER_REALISED, year));
    Ok(set_off::Parts {
        own_ceiling: own_ceiling?,
        // What moved in here moved out there.
        other_ceiling: revenue::after_transfers(other?, moved_out?, moved_in?)?,
        own_realised: own_realised?,
        other_realised: other_realised?,
    })
}

/// TBHF21-3.11, sections 1 and 3: what the bundle gets with the unused room of the other parts.
#[inline(never)]
fn final_own(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    Ok(set_off::final_own(&parts(reader)?)?.wide())
}

/// TBHF21-3.11: what the other parts get with the unused room of the bundle.
#[inline(never)]
fn final_other(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    Ok(set_off::final_other(&parts(reader)?)?.wide())
}

fn codes() -> impl Iterator<Item = Index> {
    (0..BUNDLE_CODES.len() as i16).map(Ok)
}

/// TBHF21-4.3: how many products of the eight codes the reference period has.
fn product_total(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let mut total = Ok(0_i128);
    for code in codes() {
        let count = reader.fact_at(PRODUCT_COUNT, code);
        // Eight counts of 32 bits cannot overflow.
        total = total.and_then(|total| count.map(|count| total.wrapping_add(count)));
    }
    total
}

/// TBHF21-4.4, section 4: the part (ppm) by which the count of the code in argument 0 is reduced.
fn reduction_in_argument(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let code = reader.index(0);
    reduction(reader, code)
}

/// TBHF21-4.4, section 4: the part (ppm) by which the count of a code is reduced.
fn reduction(reader: &mut Reader<'_, '_>, code: Index) -> Result<i128, Stop> {
    match reader.fact_at(CODE_CLASS, code) {
        Ok(0) => reader.fact(SUBSTITUTION),
        Ok(1) => reader.fact(AVOIDANCE),
        Ok(_) => Ok(0),
        Err(stop) => {
            // Either share could be the one.
            let _ = (reader.fact(SUBSTITUTION), reader.fact(AVOIDANCE));
            Err(stop)
        }
    }
}

/// TBHF21-4.2, section 4: the mean cost per patient per year of the reduced product mix and the allowance.
fn computed_price(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    mean_price(reader, PRODUCT_COUNT, PATIENT_YEARS, true)
}

/// TBHF21-4.16, section 4: the same mean over the declared products, without reductions: replacement and prevention
/// are in the declared counts already.
fn new_price(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    mean_price(reader, DECLARED_COUNT, DECLARED_YEARS, false)
}

#[inline(never)]
fn mean_price(
    reader: &mut Reader<'_, '_>,
    counts: usize,
    patient_years: usize,
    is_reduced: bool,
) -> Result<i128, Stop> {
    let mut mix = [Product { count: 0, tariff: Cents::ZERO, reduction_ppm: 0 }; BUNDLE_CODES.len()];
    let mut stop = Ok(());
    for (code, product) in codes().zip(&mut mix) {
        let count = reader.fact_at(counts, code);
        let tariff = cents(reader.fact_at(TARIFF, code));
        let reduction = if is_reduced { reduction(reader, code) } else { Ok(0) };
        match (count, tariff, reduction) {
            (Ok(count), Ok(tariff), Ok(reduction)) => {
                let count = u32::try_from(count).map_err(|_| Fault::OutOfRange)?;
                let reduction_ppm = i32::try_from(reduction).map_err(|_| Fault::OutOfRange)?;
                *product = Product { count, tariff, reduction_ppm };
            }
            (Err(reason), _, _) | (_, Err(reason), _) | (_, _, Err(reason)) => stop = Err(reason),
        }
    }
    let (allowance, patient_years) = (cents(reader.fact(ALLOWANCE)), reader.fact(patient_years));
    stop?;
    Ok(bundle::mean_price(&mix, allowance?, patient_years?, Rounding::HalfAway)?.wide())
}

/// TBHF21-4.13, section 4: the insurer's part of the approved implementation cost.
fn market_part(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    let (cost, numerator) = (cents(reader.fact(APPROVED_COST)), reader.fact(SHARE_NUMERATOR));
    let denominator = reader.fact(SHARE_DENOMINATOR);
    Ok(share::pro_rata(cost?, numerator?, denominator?, Rounding::HalfAway)?.wide())
}

/// TBHF21-5.1, section 5: the volume of the calendar year in argument 0 from the realisation of 2019 and the trends
/// since.
#[inline(never)]
fn computed_volume(reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    const FIRST_TREND: i16 = 2020;
    const LAST_TREND: i16 = 2023;
    const { assert!(matches!(TREND_YEARS, Base::Range(2020, 2023)), "the trends are those of the fact") };
    // Behind the last trend every year is as unknown as the first: a pack may ask for any.
    let until = reader.index(0)?.min(LAST_TREND + 1);
    let realised = reader.fact(REALISED_2019);
    let mut growth: Result<_, Stop> = Ok(volume::Growth::none());
    let mut year = FIRST_TREND;
    while year <= until {
        let trend = reader.fact_at(TREND, Ok(year));
        growth = growth.and_then(|growth| Ok(growth.and_year(trend?)?));
        year = year.saturating_add(1);
    }
    let growth = growth?;
    Ok(growth.of(realised?, Rounding::HalfAway)?)
}
