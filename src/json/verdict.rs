//! Stored verdicts: a credit hands in the verdict of its debit as it was given.

use super::facts::place;
use super::fault::{Code, JsonFault};
use super::state::{cents, contract_year};
use super::value::{Text, Value, unknown_member};
use crate::policy::{catalogue, tbhf21};
use crate::verdict::{Amounts, Booked, Decision, Verdict};

/// Members of a verdict that a credit does not need.
pub(super) const NOT_NEEDED: [&str; 6] = ["claim", "findings", "missing", "field", "fault", "expected"];

/// Reads a verdict.
pub(super) fn read(object: Value<'_>) -> Result<Verdict, JsonFault> {
    let mut verdict = Verdict::default();
    object.members(|name, value| {
        if name.eq_str("contract_year") {
            verdict.contract_year = contract_year(value).map_err(|fault| fault.inside("contract_year"))?;
            return Ok(());
        }
        if name.eq_str("booked") {
            return booked(value, &mut verdict).map_err(|fault| fault.inside("booked"));
        }
        let Verdict { decision, rule, amounts, .. } = &mut verdict;
        let is_known = decided_member(name, value, decision, rule, amounts)?;
        if is_known || NOT_NEEDED.iter().any(|member| name.eq_str(member)) {
            return Ok(());
        }
        Err(unknown_member(name, value))
    })?;
    Ok(verdict)
}

/// Reads a member that every stored verdict has: its decision, rule or an amount. False for another member.
pub(super) fn decided_member(
    name: &Text<'_>,
    value: Value<'_>,
    decided: &mut Decision,
    decided_by: &mut u16,
    amounts: &mut Amounts,
) -> Result<bool, JsonFault> {
    let Some(known) = MEMBERS.iter().copied().find(|member| name.eq_str(member)) else { return Ok(false) };
    let read = match known {
        "claimed_cents" => cents(value).map(|cents| amounts.claimed = cents),
        "paid_cents" => cents(value).map(|cents| amounts.paid = cents),
        "covered_cents" => cents(value).map(|cents| amounts.covered = cents),
        "above_ceiling_cents" => cents(value).map(|cents| amounts.above_ceiling = cents),
        "rejected_cents" => cents(value).map(|cents| amounts.rejected = cents),
        "recoverable_cents" => cents(value).map(|cents| amounts.recoverable = cents),
        "adjustment_cents" => cents(value).map(|cents| amounts.adjustment = cents),
        "decision" => decision(value).map(|decision| *decided = decision),
        _ => rule(value).map(|rule| *decided_by = rule),
    };
    read.map(|()| true).map_err(|fault| fault.inside(known))
}

const MEMBERS: [&str; 9] = [
    "claimed_cents",
    "paid_cents",
    "covered_cents",
    "above_ceiling_cents",
    "rejected_cents",
    "recoverable_cents",
    "adjustment_cents",
    "decision",
    "rule",
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
