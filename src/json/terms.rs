//! Contract terms from JSON: the members are the names of the facts without their prefix.

use super::facts::{date, place};
use super::fault::{Code, JsonFault};
use super::value::{Text, Value, same, shown, unknown_member};
use crate::input::{ClaimKind, RawClaim, RawContract};
use crate::limit::CONTRACT_YEARS;
use crate::policy;
use crate::unit::{Agb, CareProduct, PerformanceCode, Period, Rounding};

/// The terms of a contract, and what a claim file needs beside them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms<'a> {
    /// The terms themselves.
    pub contract: RawContract,
    /// The contracted provider, to recognise in claim files.
    pub provider: Option<Agb>,
    /// The bilateral code under which bundle payments are claimed in claim files.
    pub bundle_payment_code: Option<PerformanceCode>,
    /// Which day of a claim in a claim file allocates it to a contract year (`claim.reference_date`): the policy leaves
    /// that to the contract.
    pub reference_day: ReferenceDay,
    /// The care products outside the bundle that the parties regard as structural cost of heart-failure care
    /// (`claim.is_structural_hf_msz_cost`, TBHF21-4.9). A product that is not on a given list is none.
    pub structural: Option<CareProducts<'a>>,
    /// Who is in the care pathway, and when. An insured person who is not in a given register is not in the bundle.
    pub pathway: Option<Pathway<'a>>,
}

impl Terms<'_> {
    /// Fills in what the terms say of a care product, where the line itself says nothing.
    pub fn fill(&self, raw: &mut RawClaim) {
        let is_open = raw.kind == ClaimKind::CareProduct as u8 && raw.is_structural == 0;
        if let (true, Some(list), Ok(code)) = (is_open, self.structural, CareProduct::new(&raw.care_product)) {
            raw.is_structural = if list.contains(code) { 1 } else { 2 };
        }
    }
}

/// A day of a claim in a claim file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReferenceDay {
    /// The first day of the performance.
    #[default]
    Begin,
    /// The last day of the performance.
    End,
}

/// A list of care products.
#[derive(Clone, Copy, Debug)]
pub struct CareProducts<'a>(Value<'a>);

impl CareProducts<'_> {
    /// Whether the care product is on the list.
    #[must_use]
    pub fn contains(&self, code: CareProduct) -> bool {
        let mut found = false;
        // The list was read whole when the terms were: it has no fault.
        let _ = self.0.elements(|_, value| {
            found |= care_product(value)? == code;
            Ok(())
        });
        found
    }
}

/// A care-product code: nine digits as text.
pub(super) fn care_product(value: Value<'_>) -> Result<CareProduct, JsonFault> {
    let mut digits = [0; 9];
    let length = value.text()?.copy_to(&mut digits);
    let text = length.and_then(|length| digits.get(..length)).unwrap_or(&[]);
    CareProduct::new(text).map_err(|fault| JsonFault::at(fault.into(), value.offset))
}

/// The register of insured persons in the care pathway (`insured.bundle_period`).
#[derive(Clone, Copy, Debug)]
pub struct Pathway<'a>(Value<'a>);

impl<'a> Pathway<'a> {
    /// Visits every entry: the caller's key of the insured person and the period in the pathway.
    ///
    /// # Errors
    /// The first fault that `visit` returns.
    pub fn each(&self, mut visit: impl FnMut(Text<'a>, Period) -> Result<(), JsonFault>) -> Result<(), JsonFault> {
        self.0.elements(|at, value| {
            let (insured, stay) = entry(value).map_err(|fault| fault.at_place(at))?;
            visit(insured, stay)
        })
    }

    /// The period in which the insured person with this key is in the pathway: the last that the register has.
    #[must_use]
    pub(super) fn of(&self, insured: &Text<'_>) -> Option<Period> {
        let mut found = None;
        // The register was read whole when the terms were: it has no fault.
        let _ = self.each(|key, stay| {
            if same(&key, insured) {
                found = Some(stay);
            }
            Ok(())
        });
        found
    }
}

fn entry(value: Value<'_>) -> Result<(Text<'_>, Period), JsonFault> {
    let (mut insured, mut ends) = (None, [None; 2]);
    value.members(|name, member| {
        let [from, until] = &mut ends;
        if name.eq_str("insured") {
            insured = Some(member.text().map_err(|fault| fault.inside("insured"))?);
        } else if name.eq_str("from") {
            *from = Some(date(member).map_err(|fault| fault.inside("from"))?);
        } else if name.eq_str("until") {
            *until = Some(date(member).map_err(|fault| fault.inside("until"))?);
        } else {
            return Err(unknown_member(name, member));
        }
        Ok(())
    })?;
    let missing = |name| JsonFault::at(Code::MissingMember, value.offset).inside(name);
    let (from, until) = match ends {
        [Some(from), Some(until)] => (from, until),
        [None, _] => return Err(missing("from")),
        _ => return Err(missing("until")),
    };
    let stay = Period::new(from, until).map_err(|fault| JsonFault::at(fault.into(), value.offset))?;
    Ok((insured.ok_or_else(|| missing("insured"))?, stay))
}

/// Reads contract terms.
///
/// # Errors
/// [`JsonFault`] with the member. Whether the terms agree with the policy is checked by
/// [`crate::input::Contract::new`].
pub(super) fn read(object: Value<'_>) -> Result<Terms<'_>, JsonFault> {
    let mut terms = Terms::default();
    let mut given = [false; 4];
    object.members(|name, value| {
        let known = MEMBERS.iter().copied().find(|member| name.eq_str(member));
        let known = known.ok_or_else(|| unknown_member(name, value))?;
        let place = REQUIRED.iter().position(|member| *member == known);
        if let Some(given) = place.and_then(|place| given.get_mut(place)) {
            *given = !value.is_null();
        }
        if value.is_null() { Ok(()) } else { member(&mut terms, known, value).map_err(|fault| fault.inside(known)) }
    })?;
    match REQUIRED.iter().zip(given).find(|(_, given)| !given) {
        Some((name, _)) => Err(JsonFault::at(Code::MissingMember, object.offset).inside(name)),
        None => Ok(terms),
    }
}

const REQUIRED: [&str; 4] = ["policy", "start", "to_exclusive", "bundle_price"];
const MEMBERS: [&str; 15] = [
    "policy",
    "start",
    "to_exclusive",
    "bundle_price",
    "volume_patients",
    "zvt_transfer_in",
    "zvt_transfer_out",
    "bundle_proration",
    "rounding",
    "other_claims",
    "provider",
    "bundle_payment_code",
    "reference_day",
    "structural_care_products",
    "pathway",
];

fn member<'a>(terms: &mut Terms<'a>, name: &str, value: Value<'a>) -> Result<(), JsonFault> {
    let fault = |fault: crate::unit::Fault| JsonFault::at(fault.into(), value.offset);
    let contract = &mut terms.contract;
    match name {
        "policy" => {
            let text = value.text()?;
            let policy = policy::POLICIES.into_iter().find(|policy| text.eq_str(policy.key));
            contract.policy = policy.ok_or_else(|| JsonFault::at(Code::UnknownPolicy, value.offset))?.number;
        }
        "start" => contract.start = date(value)?.yyyymmdd(),
        "to_exclusive" => contract.to_exclusive = date(value)?.yyyymmdd(),
        "bundle_price" => contract.bundle_price_cents = value.integer()?,
        "volume_patients" => by_year(value, &mut contract.volume_patients, |value| {
            u32::try_from(value.integer()?).map_err(|_| JsonFault::at(Code::OutOfRange, value.offset))
        })?,
        "zvt_transfer_in" => by_year(value, &mut contract.transfer_in_cents, |value| value.integer())?,
        "zvt_transfer_out" => by_year(value, &mut contract.transfer_out_cents, |value| value.integer())?,
        "bundle_proration" => contract.proration = number(place(&["none", "days"], value)?),
        "rounding" => contract.rounding = number(place(&Rounding::ALL.map(Rounding::name), value)?),
        "other_claims" => contract.other_claims = number(place(&["undecided", "as_claimed"], value)?),
        "provider" => {
            let mut digits = [0; 8];
            let length = value.text()?.copy_to(&mut digits);
            let text = length.and_then(|length| digits.get(..length)).unwrap_or(&[]);
            terms.provider = Some(Agb::new(text).map_err(fault)?);
        }
        "bundle_payment_code" => terms.bundle_payment_code = Some(performance_code(value)?),
        "reference_day" => {
            terms.reference_day =
                if place(&["begin", "end"], value)? == 0 { ReferenceDay::Begin } else { ReferenceDay::End };
        }
        "structural_care_products" => {
            value.elements(|at, value| care_product(value).map(drop).map_err(|fault| fault.at_place(at)))?;
            terms.structural = Some(CareProducts(value));
        }
        _ => {
            let pathway = Pathway(value);
            pathway.each(|_, _| Ok(()))?;
            terms.pathway = Some(pathway);
        }
    }
    Ok(())
}

fn number(place: i64) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// A code with its list, written `990:HFB21`.
pub(super) fn performance_code(value: Value<'_>) -> Result<PerformanceCode, JsonFault> {
    let mut buffer = [0; 10];
    let invalid = JsonFault::at(Code::InvalidCode, value.offset);
    let length = value.text()?.copy_to(&mut buffer);
    let text = length.and_then(|length| buffer.get(..length)).and_then(|text| core::str::from_utf8(text).ok());
    let Some((list, code)) = text.and_then(|text| text.split_once(':')) else { return Err(invalid) };
    match (list.len(), list.parse()) {
        (3, Ok(list)) => PerformanceCode::new(list, code.as_bytes()).map_err(|_| invalid),
        _ => Err(invalid),
    }
}

/// Values by contract year: `{"1":…,"2":…,"3":…}`; a year that is not given keeps its value.
pub(super) fn by_year<T>(
    object: Value<'_>,
    years: &mut [T; CONTRACT_YEARS],
    read: impl Fn(Value<'_>) -> Result<T, JsonFault>,
) -> Result<(), JsonFault> {
    object.members(|name, value| {
        let place = ["1", "2", "3"].iter().position(|year| name.eq_str(year));
        let year = place.and_then(|place| years.get_mut(place));
        let year = year.ok_or_else(|| JsonFault::at(Code::UnknownIndex, value.offset).inside(&shown(name)))?;
        *year = read(value).map_err(|fault| fault.inside(&shown(name)))?;
        Ok(())
    })
}
