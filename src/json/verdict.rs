//! Stored verdicts: a credit hands in the verdict of its debit as it was given.

use super::facts::place;
use super::fault::{Code, JsonFault};
use super::value::{Value, unknown_member};
use crate::policy::{catalogue, tbhf21};
use crate::unit::Cents;
use crate::verdict::{Booked, Decision, Verdict};

/// Members of a verdict that a credit does not need.
const IGNORED: [&str; 6] = ["claim", "findings", "missing", "field", "fault", "expected"];

/// Reads a verdict.
pub(super) fn read(object: Value<'_>) -> Result<Verdict, JsonFault> {
    let mut verdict = Verdict::default();
    object.members(|name, value| {
        let cents = || {
            value
                .integer()
                .and_then(|cents| Cents::new(cents).map_err(|fault| JsonFault::at(fault.into(), value.offset)))
        };
        let amounts = &mut verdict.amounts;
        let known = MEMBERS.iter().copied().find(|member| name.eq_str(member));
        let read = match known {
            Some("claimed_cents") => cents().map(|cents| amounts.claimed = cents),
            Some("paid_cents") => cents().map(|cents| amounts.paid = cents),
            Some("covered_cents") => cents().map(|cents| amounts.covered = cents),
            Some("above_ceiling_cents") => cents().map(|cents| amounts.above_ceiling = cents),
            Some("rejected_cents") => cents().map(|cents| amounts.rejected = cents),
            Some("recoverable_cents") => cents().map(|cents| amounts.recoverable = cents),
            Some("adjustment_cents") => cents().map(|cents| amounts.adjustment = cents),
            Some("decision") => decision(value).map(|decision| verdict.decision = decision),
            Some("rule") => rule(value).map(|rule| verdict.rule = rule),
            Some("contract_year") => year(value).map(|year| verdict.contract_year = year),
            Some("booked") => booked(value, &mut verdict),
            _ if IGNORED.iter().any(|member| name.eq_str(member)) => Ok(()),
            _ => return Err(unknown_member(name, value)),
        };
        read.map_err(|fault| fault.inside(known.unwrap_or("")))
    })?;
    Ok(verdict)
}

const MEMBERS: [&str; 11] = [
    "claimed_cents",
    "paid_cents",
    "covered_cents",
    "above_ceiling_cents",
    "rejected_cents",
    "recoverable_cents",
    "adjustment_cents",
    "decision",
    "rule",
    "contract_year",
    "booked",
];

fn decision(value: Value<'_>) -> Result<Decision, JsonFault> {
    let at = place(&Decision::ALL.map(Decision::name), value)?;
    let decision = usize::try_from(at).ok().and_then(|at| Decision::ALL.get(at).copied());
    decision.ok_or_else(|| JsonFault::at(Code::UnknownValue, value.offset))
}

fn rule(value: Value<'_>) -> Result<u16, JsonFault> {
    if value.is_null() {
        return Ok(0);
    }
    let id = value.text()?;
    let rule = catalogue::rules().find(|entry| id.eq_str(entry.rule.id));
    rule.map(|entry| entry.rule.number).ok_or_else(|| JsonFault::at(Code::UnknownRule, value.offset))
}

fn year(value: Value<'_>) -> Result<u8, JsonFault> {
    let year = u8::try_from(value.integer()?).ok().filter(|year| (1..=3).contains(year));
    year.ok_or_else(|| JsonFault::at(Code::OutOfRange, value.offset))
}

/// What a verdict booked, in words: `bundle_payment` or the care product; nothing when it booked nothing.
#[must_use]
pub fn booked_name(verdict: &Verdict) -> Option<&'static str> {
    match verdict.booked {
        Booked::Nothing => None,
        Booked::BundlePayment => Some("bundle_payment"),
        Booked::CareProduct => tbhf21::facts::BUNDLE_CODES.get(usize::from(verdict.product)).copied(),
    }
}

fn booked(value: Value<'_>, verdict: &mut Verdict) -> Result<(), JsonFault> {
    let text = value.text()?;
    if text.eq_str("bundle_payment") {
        verdict.booked = Booked::BundlePayment;
        return Ok(());
    }
    let product = tbhf21::facts::BUNDLE_CODES.iter().position(|code| text.eq_str(code));
    let product = product.and_then(|place| u8::try_from(place).ok());
    verdict.product = product.ok_or_else(|| JsonFault::at(Code::UnknownValue, value.offset))?;
    verdict.booked = Booked::CareProduct;
    Ok(())
}
