//! Claim lines from JSON. A faulty line gives an invalid verdict, not a refused request.

use super::facts::{date, period};
use super::fault::{Code, JsonFault};
use super::value::{Text, Value, same, unknown_member};
use crate::input::{ClaimKind, RawClaim};
use crate::limit::NAME_MAX;
use crate::verdict::Verdict;

/// A claim line with the caller's own names for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct ClaimLine<'a> {
    /// The caller's name of the line: a string or a whole number.
    pub id: Option<Id<'a>>,
    /// The caller's key of the insured person.
    pub insured: Option<Text<'a>>,
    /// The line that this credit takes back, by its name.
    pub credit_of: Option<Id<'a>>,
    /// The stored verdict of the line that this credit takes back.
    pub debit: Option<Value<'a>>,
    /// The line itself; `insured` and `debit` are not filled.
    pub raw: RawClaim,
    /// Whether an amount was stated.
    pub has_amount: bool,
    /// Where the name stands in the request.
    pub(super) id_offset: u32,
}

impl ClaimLine<'_> {
    /// The stored verdict of the line that this credit takes back, when it was handed in.
    ///
    /// # Errors
    /// [`JsonFault`] with the member of the verdict.
    pub fn debit_verdict(&self) -> Result<Option<Verdict>, JsonFault> {
        self.debit.map(super::verdict::read).transpose().map_err(|fault| fault.inside("debit"))
    }
}

/// The name of a line.
#[derive(Clone, Copy, Debug)]
pub enum Id<'a> {
    /// A string.
    Text(Text<'a>),
    /// A whole number.
    Number(i64),
}

impl Id<'_> {
    /// Whether both name the same line.
    #[must_use]
    pub fn same(&self, other: &Id<'_>) -> bool {
        match (self, other) {
            (Self::Text(left), Id::Text(right)) => same(left, right),
            (Self::Number(left), Id::Number(right)) => left == right,
            _ => false,
        }
    }
}

/// A name: a string of at most [`NAME_MAX`] bytes or a whole number.
pub(super) fn id(value: Value<'_>) -> Result<Id<'_>, JsonFault> {
    match value.text() {
        Ok(text) if text.decoded_len() <= NAME_MAX => Ok(Id::Text(text)),
        Ok(_) => Err(JsonFault::at(Code::TooLong, value.offset)),
        Err(fault) if fault.code == Code::WrongType => value.integer().map(Id::Number),
        Err(fault) => Err(fault),
    }
}

/// Reads a claim line. `line` keeps what could be read when there is a fault, so that a verdict can name the line.
///
/// # Errors
/// [`JsonFault`] with the member.
pub(super) fn read<'a>(object: Value<'a>, line: &mut ClaimLine<'a>) -> Result<(), JsonFault> {
    let mut first = Ok(());
    object.members(|name, value| {
        let known = MEMBERS.iter().copied().find(|member| name.eq_str(member));
        let read = match known {
            None => Err(unknown_member(name, value)),
            Some(_) if value.is_null() => Ok(()),
            Some(known) => member(line, known, value).map_err(|fault| fault.inside(known)),
        };
        // The rest of the line is read all the same: its name may stand at the end.
        if first.is_ok() {
            first = read;
        }
        Ok(())
    })?;
    first
}

const MEMBERS: [&str; 15] = [
    "claim",
    "insured",
    "credit_of",
    "debit",
    "kind",
    "reference_date",
    "amount",
    "care_product_code",
    "by_contracted_provider",
    "in_bundle",
    "bundle_period",
    "is_structural_hf_msz_cost",
    "meets_legal_requirements",
    "actually_delivered",
    "rightly_delivered",
];

fn member<'a>(line: &mut ClaimLine<'a>, name: &str, value: Value<'a>) -> Result<(), JsonFault> {
    let raw = &mut line.raw;
    match name {
        "claim" => {
            line.id = Some(id(value)?);
            line.id_offset = u32::try_from(value.offset).unwrap_or(0);
        }
        "insured" => line.insured = Some(value.text()?),
        "credit_of" => line.credit_of = Some(id(value)?),
        "debit" => line.debit = Some(value),
        "kind" => {
            let kind = super::facts::place(&ClaimKind::ALL.map(ClaimKind::name), value)?;
            raw.kind = u8::try_from(kind).unwrap_or(0).wrapping_add(1);
        }
        "reference_date" => raw.reference_date = date(value)?.yyyymmdd(),
        "amount" => {
            raw.amount_cents = value.integer()?;
            line.has_amount = true;
        }
        "care_product_code" => raw.care_product = code(value.text()?),
        "by_contracted_provider" => raw.by_contracted_provider = truth(value)?,
        "in_bundle" => raw.in_bundle = truth(value)?,
        "bundle_period" => {
            let stay = period(value)?;
            (raw.bundle_from, raw.bundle_until) = (stay.from().yyyymmdd(), stay.until().yyyymmdd());
        }
        "is_structural_hf_msz_cost" => raw.is_structural = truth(value)?,
        "meets_legal_requirements" => raw.meets_legal_requirements = truth(value)?,
        "actually_delivered" => raw.actually_delivered = truth(value)?,
        _ => raw.rightly_delivered = truth(value)?,
    }
    Ok(())
}

fn truth(value: Value<'_>) -> Result<u8, JsonFault> {
    value.boolean().map(|truth| if truth { 1 } else { 2 })
}

/// The text as the raw claim has it: padded with zero bytes; a longer text can only be malformed.
fn code(text: Text<'_>) -> [u8; 9] {
    let mut code = [0; 9];
    match text.copy_to(&mut code) {
        Some(0) | None => RawClaim::MALFORMED_CARE_PRODUCT,
        Some(_) => code,
    }
}
