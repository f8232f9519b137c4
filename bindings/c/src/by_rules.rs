//! Claims that are decided by asking rules: the ledger, one line at a time, and credits.

use kernel::claim::by_rules::{Asked, Contract, Ledger, credit_into};
use kernel::criteria::{Facts, Noted, Policy};
use kernel::input::{Field, InputFault, OtherClaims};
use kernel::policy::claims::{BookFact, Claims, Entry, Request};
use kernel::policy::{self, BuiltIn, POLICIES};
use kernel::unit::{Cents, Fault};
use kernel::verdict::by_rules::{Postings, Ruling, Settlement};
use kernel::verdict::{Amounts, Decision};

use crate::catalogue;
use crate::claims::{cents, finding};
use crate::facts::{numbers, resume};
use crate::memory::{self, Region};
use crate::numbers::{RK_ENTRY_AMOUNT, RK_ENTRY_MARK, RK_STATE_VERSION};
use crate::status::{self, Done, RK_E_INDEX, RK_E_NULL, RK_E_POLICY, RK_E_REQUEST, finish};
use crate::status::{RK_E_NUMBER, RK_E_RESERVED, RK_E_STATE, RK_E_VERSION};
use crate::types::{rk_entry_info, rk_ledger, rk_request_info, rk_rule_claim, rk_rule_verdict, rk_settlement};
use crate::version::RECEIPT;

/// Makes a ledger in which nothing is booked.
///
/// policy: RK_POLICY_... of a policy whose claims are decided by asking rules: one with requests.
///
/// Returns RK_OK, RK_E_POLICY or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_ledger_init(policy: u32, ledger: *mut rk_ledger) -> i32 {
    let Some((policy, _)) = with_claims(policy) else { return RK_E_POLICY };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(ledger, ledger_out(policy, &Ledger::default())) })
}

/// Decides one claim line by asking the rules of its request in their order, and books it. The verdict on a faulty line
/// is RK_DECISION_INVALID and says which member is wrong and how; such a line books nothing.
///
/// claim: the amount and the request.
/// slots: the facts of the contract and of the line, in and out: what the ledger says is stated in them. Keep the
///   facts of the contract in slots of their own, and copy them for each line.
/// ledger: what was booked under the contract, in and out.
/// verdict: written with RK_OK only. A later credit of the line needs its settlement back.
///
/// Returns RK_OK; RK_E_REQUEST; RK_E_NUMBER for other_claims that are not listed; RK_E_STATE for a ledger of another
/// policy; RK_E_VERSION, RK_E_RESERVED, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_rules_adjudicate(
    claim: *const rk_rule_claim,
    slots: *mut i64,
    slot_count: u32,
    ledger: *mut rk_ledger,
    verdict: *mut rk_rule_verdict,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { adjudicate(claim, (slots, slot_count), ledger, verdict) })
}

/// Takes back what an earlier line booked. A credit of nothing, of another amount, or of a line that was taken back
/// already gets a verdict of RK_DECISION_INVALID, and books nothing.
///
/// claim: the opposite amount, and the request or any other of the policy.
/// settlement: of the verdict on the line that is taken back, in and out: it is marked as credited. Null when there is
///   none.
/// ledger: what was booked under the contract, in and out.
/// verdict: written with RK_OK only.
///
/// Returns RK_OK; RK_E_REQUEST; RK_E_STATE for a ledger of another policy; RK_E_VERSION, RK_E_RESERVED, RK_E_NULL or
/// RK_E_OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_rules_credit(
    claim: *const rk_rule_claim,
    settlement: *mut rk_settlement,
    ledger: *mut rk_ledger,
    verdict: *mut rk_rule_verdict,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { take_back(claim, settlement, ledger, verdict) })
}

/// How many requests the library has, over all policies.
#[unsafe(no_mangle)]
pub extern "C" fn rk_request_count() -> u32 {
    all_claims().fold(0, |sum, (_, claims)| sum.wrapping_add(claims.requests.len() as u32))
}

/// Describes a request.
///
/// index: 0 to rk_request_count() - 1: policy after policy; the first of a policy is the ordinary claim.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_request_at(index: u32, info: *mut rk_request_info) -> i32 {
    let Some((policy, place, request)) = nth(index, |claims| claims.requests) else { return RK_E_INDEX };
    let found = rk_request_info {
        number: request_number(policy, place),
        policy: u32::from(policy.number),
        amount: request.amount.map_or(0, |position| fact_number(policy, position)),
        steps: request.steps.len() as u32,
    };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// How many entries the ledgers have, over all policies.
#[unsafe(no_mangle)]
pub extern "C" fn rk_entry_count() -> u32 {
    all_claims().fold(0, |sum, (_, claims)| sum.wrapping_add(claims.books.len() as u32))
}

/// Describes an entry of a ledger.
///
/// index: 0 to rk_entry_count() - 1: policy after policy.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_entry_at(index: u32, info: *mut rk_entry_info) -> i32 {
    let Some((policy, _, BookFact { fact, entry })) = nth(index, |claims| claims.books) else { return RK_E_INDEX };
    let (kind, place) = match entry {
        Entry::Amount(place) => (RK_ENTRY_AMOUNT, place),
        Entry::Mark(place) => (RK_ENTRY_MARK, place),
    };
    let found = rk_entry_info {
        policy: u32::from(policy.number),
        fact: fact_number(policy, *fact),
        kind,
        place: u32::from(*place),
    };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// The policies whose claims are decided by asking rules.
fn all_claims() -> impl Iterator<Item = (&'static Policy<'static>, &'static Claims)> {
    POLICIES.into_iter().filter_map(|policy| Some((policy, policy::claims_of(policy.number)?)))
}

/// The policy with this number, if its claims are decided by asking rules.
pub(crate) fn with_claims(number: u32) -> Option<(&'static Policy<'static>, &'static Claims)> {
    let policy = catalogue::policy(number)?;
    Some((policy, policy::claims_of(policy.number)?))
}

/// The entry at an index over all policies, with its policy and its place there.
fn nth<T>(
    index: u32,
    list: impl Fn(&'static Claims) -> &'static [T],
) -> Option<(&'static Policy<'static>, usize, &'static T)> {
    let mut place = memory::size(index);
    for (policy, claims) in all_claims() {
        let entries = list(claims);
        if let Some(entry) = entries.get(place) {
            return Some((policy, place, entry));
        }
        place = place.checked_sub(entries.len())?;
    }
    None
}

fn fact_number(policy: &Policy<'_>, position: u16) -> u32 {
    u32::from(policy.fact_number(usize::from(position)))
}

/// Requests are numbered as rules and facts are: from the policy's thousand, in their order.
fn request_number(policy: &Policy<'_>, place: usize) -> u32 {
    u32::from(policy.number).wrapping_mul(1000).wrapping_add(place as u32).wrapping_add(1)
}

/// The request with this number, with its policy.
pub(crate) fn request(number: u32) -> Option<(&'static Policy<'static>, &'static Claims, &'static Request)> {
    let (policy, claims) = all_claims().find(|(policy, claims)| {
        let first = request_number(policy, 0);
        (first..request_number(policy, claims.requests.len())).contains(&number)
    })?;
    let place = number.checked_sub(request_number(policy, 0))?;
    Some((policy, claims, claims.requests.get(memory::size(place))?))
}

/// The number of the request with this name, of a policy or of the first that has one.
#[cfg(feature = "texts")]
pub(crate) fn request_with_name(within: u32, name: &[u8]) -> Option<u32> {
    all_claims().filter(|(policy, _)| within == 0 || within == u32::from(policy.number)).find_map(|(policy, claims)| {
        let place = claims.requests.iter().position(|request| request.name.as_bytes() == name)?;
        Some(request_number(policy, place))
    })
}

/// # Safety
/// The pointers are null or point at memory as [`rk_rules_adjudicate`] says.
unsafe fn adjudicate(
    claim: *const rk_rule_claim,
    slots: (*mut i64, u32),
    books: *mut rk_ledger,
    place: *mut rk_rule_verdict,
) -> Done<()> {
    // SAFETY: as the caller says.
    let Line { request, other_claims, claimed } = unsafe { line_in(claim, slots, books, place) }?;
    let (policy, claims, request) = self::request(request).ok_or(RK_E_REQUEST)?;
    let contract = Contract { policy, claims, formulas: &BuiltIn, other_claims };
    // SAFETY: as the caller says; null pointers were refused with the regions.
    let Begun { mut facts, noted, asked } = unsafe { begin(&contract, request, claimed, slots, books, place) }?;
    // SAFETY: as the caller says; a null pointer was refused with the regions.
    let findings = unsafe { &raw mut (*place).findings };
    let keep = &mut |at, found| {
        // SAFETY: the findings of the caller's verdict.
        unsafe { memory::put(findings, at, finding(found)) }.ok_or(Fault::NotAllowed)
    };
    contract.ask_into(request, &mut facts, keep, noted, asked);
    // SAFETY: as the caller says; null pointers were refused with the regions.
    unsafe { conclude(contract.policy, request, &raw const *asked, (books, place)) }
}

/// A claim line as it is asked about.
struct Line {
    request: u32,
    other_claims: OtherClaims,
    claimed: i64,
}

/// Reads a claim line. Out of line, as all that is done before and after the rules are asked: what it needs of the stack
/// is not needed meanwhile.
///
/// # Safety
/// The pointers are null or point at memory as [`rk_rules_adjudicate`] says.
#[inline(never)]
unsafe fn line_in(
    claim: *const rk_rule_claim,
    slots: (*mut i64, u32),
    books: *mut rk_ledger,
    place: *mut rk_rule_verdict,
) -> Done<Line> {
    memory::check_overlap(&[
        Region::one(claim, false)?,
        Region::of(slots.0, 8, slots.1, true)?,
        Region::one(books, true)?,
        Region::one(place, true)?,
    ])?;
    // SAFETY: as the caller says.
    let claim = unsafe { memory::read(claim) }?;
    let other_claims = match claim.other_claims {
        0 => OtherClaims::Undecided,
        1 => OtherClaims::AsClaimed,
        _ => return Err(RK_E_NUMBER),
    };
    Ok(Line { request: claim.request, other_claims, claimed: claim.amount_cents })
}

/// A claim line about which the rules can be asked; but for the facts, it is in the caller's verdict.
struct Begun<'a> {
    facts: Facts<'a>,
    noted: &'a mut Noted,
    asked: &'a mut Asked,
}

/// Begins a line: its amount and what the books say. The verdict is as it was when the call is refused.
///
/// # Safety
/// The pointers point at memory as [`rk_rules_adjudicate`] says.
#[inline(never)]
unsafe fn begin<'a>(
    contract: &Contract<'static, 'static, BuiltIn>,
    request: &Request,
    claimed: i64,
    slots: (*mut i64, u32),
    books: *const rk_ledger,
    place: *mut rk_rule_verdict,
) -> Done<Begun<'a>> {
    // SAFETY: as the caller says.
    let (ledger, mut facts) =
        unsafe { (ledger_in(contract.policy, books)?, resume(contract.policy, slots.0, slots.1)?) };
    // SAFETY: as the caller says; nothing else refers to the verdict.
    let (noted, asked) = unsafe { memory::noted_and(&raw mut (*place).missing, || Asked::new(Cents::ZERO)) };
    let asked = asked.ok_or(RK_E_NULL)?;
    match Cents::new(claimed) {
        Ok(claimed) => asked.claim(claimed),
        Err(reason) => asked.refuse(reason),
    }
    contract.begin(request, &mut facts, &ledger, asked);
    Ok(Begun { facts, noted, asked })
}

/// Writes the ledger and the verdict.
///
/// # Safety
/// The pointers point at memory as [`rk_rules_adjudicate`] says; that for the verdict holds the findings. What was asked is
/// in the same memory: no reference to it may be left when the verdict is written.
#[inline(never)]
unsafe fn conclude(
    policy: &Policy<'_>,
    request: &Request,
    asked: *const Asked,
    (books, place): (*mut rk_ledger, *mut rk_rule_verdict),
) -> Done<()> {
    // SAFETY: as the caller says; it was in order before the rules were asked.
    let mut ledger = unsafe { ledger_in(policy, books) }?;
    // SAFETY: as the caller says.
    let ruling = unsafe { (*asked).conclude(request, &mut ledger) };
    // SAFETY: as the caller says.
    unsafe { memory::write(books, ledger_out(policy, &ledger)) }?;
    // SAFETY: as the caller says; nothing refers to the missing facts any more.
    unsafe { write_verdict(place, policy, &ruling) }
}

/// # Safety
/// The pointers are null or point at memory as [`rk_rules_credit`] says.
unsafe fn take_back(
    claim: *const rk_rule_claim,
    settlement: *mut rk_settlement,
    books: *mut rk_ledger,
    place: *mut rk_rule_verdict,
) -> Done<()> {
    memory::check_overlap(&[
        Region::one(claim, false)?,
        if settlement.is_null() { Region::NONE } else { Region::one(settlement, true)? },
        Region::one(books, true)?,
        Region::one(place, true)?,
    ])?;
    // SAFETY: as the caller says.
    let claim = unsafe { memory::read(claim) }?;
    let (policy, _, _) = request(claim.request).ok_or(RK_E_REQUEST)?;
    // SAFETY: as the caller says.
    let mut ledger = unsafe { ledger_in(policy, books) }?;
    // SAFETY: as the caller says; null is no debit.
    let stored = unsafe { memory::read(settlement) }.ok();
    let mut debit = stored.as_ref().and_then(|stored| settlement_in(policy, stored));
    let ruling = match Cents::new(claim.amount_cents) {
        Ok(claimed) if stored.is_some() && debit.is_none() => {
            Ruling::invalid(claimed, Some(fault(Field::Debit, Fault::OutOfRange)))
        }
        Ok(claimed) => credit_into(claimed, debit.as_mut(), &mut ledger),
        Err(reason) => Ruling::invalid(Cents::ZERO, Some(fault(Field::Amount, reason))),
    };
    if debit.is_some_and(|debit| debit.is_credited) {
        // SAFETY: not null, because a debit was read there; one byte of it changes.
        unsafe { (&raw mut (*settlement).credited).write(1) };
    }
    // SAFETY: as the caller says.
    unsafe { memory::write(books, ledger_out(policy, &ledger)) }?;
    // SAFETY: as the caller says; a null pointer was refused with the regions.
    unsafe { write_verdict(place, policy, &ruling) }
}

const fn fault(field: Field, fault: Fault) -> InputFault {
    InputFault { field, fault }
}

/// # Safety
/// `ledger` is null or points at a ledger.
#[inline(never)]
unsafe fn ledger_in(policy: &Policy<'_>, ledger: *const rk_ledger) -> Done<Ledger> {
    // SAFETY: as the caller says.
    let ledger = unsafe { memory::read(ledger) }?;
    if ledger.version != RK_STATE_VERSION {
        return Err(RK_E_VERSION);
    }
    if ledger.reserved != 0 {
        return Err(RK_E_RESERVED);
    }
    if ledger.policy != u32::from(policy.number) {
        return Err(RK_E_STATE);
    }
    Ok(Ledger { amounts: cents(&ledger.amounts_cents).ok_or(RK_E_STATE)?, marks: ledger.marks })
}

fn ledger_out(policy: &Policy<'_>, ledger: &Ledger) -> rk_ledger {
    rk_ledger {
        version: RK_STATE_VERSION,
        policy: u32::from(policy.number),
        amounts_cents: ledger.amounts.map(Cents::get),
        marks: ledger.marks,
        reserved: 0,
    }
}

/// A stored settlement; nothing when it was damaged or is of another policy.
fn settlement_in(policy: &Policy<'_>, stored: &rk_settlement) -> Option<Settlement> {
    let amount = |cents: i64| Cents::new(cents).ok();
    let decision = usize::from(stored.decision).checked_sub(1)?;
    (stored.policy == u32::from(policy.number)).then_some(())?;
    Some(Settlement {
        decision: *Decision::ALL.get(decision)?,
        rule: u16::try_from(stored.rule).ok()?,
        amounts: Amounts {
            claimed: amount(stored.claimed_cents)?,
            paid: amount(stored.paid_cents)?,
            covered: amount(stored.covered_cents)?,
            above_ceiling: amount(stored.above_ceiling_cents)?,
            rejected: amount(stored.rejected_cents)?,
            recoverable: amount(stored.recoverable_cents)?,
            adjustment: amount(stored.adjustment_cents)?,
        },
        booked: Postings { amounts: cents(&stored.booked_cents)?, marks: stored.booked_marks },
        is_credited: stored.credited != 0,
    })
}

fn settlement_out(policy: &Policy<'_>, settlement: &Settlement) -> rk_settlement {
    let Settlement { decision, rule, amounts, booked, is_credited } = settlement;
    rk_settlement {
        claimed_cents: amounts.claimed.get(),
        paid_cents: amounts.paid.get(),
        covered_cents: amounts.covered.get(),
        above_ceiling_cents: amounts.above_ceiling.get(),
        rejected_cents: amounts.rejected.get(),
        recoverable_cents: amounts.recoverable.get(),
        adjustment_cents: amounts.adjustment.get(),
        booked_cents: booked.amounts.map(Cents::get),
        receipt: RECEIPT,
        policy: u32::from(policy.number),
        rule: u32::from(*rule),
        booked_marks: booked.marks,
        decision: *decision as u8,
        credited: u8::from(*is_credited),
        reserved: [0; 2],
    }
}

/// # Safety
/// `place` points at memory for a verdict, which holds the findings.
#[inline(never)]
unsafe fn write_verdict(place: *mut rk_rule_verdict, policy: &Policy<'_>, ruling: &Ruling) -> Done<()> {
    let (field, fault) = ruling.fault.map_or((0, 0), |found| (found.field as u32, status::fault(found.fault)));
    // SAFETY: as the caller says, for every member.
    unsafe {
        memory::clear(&raw mut (*place).findings, ruling.findings);
        let missing_count = memory::fill(&raw mut (*place).missing, numbers(policy, &ruling.missing));
        memory::set(&raw mut (*place).settlement, settlement_out(policy, &ruling.settlement));
        memory::set(&raw mut (*place).field, field);
        memory::set(&raw mut (*place).fault, fault);
        memory::set(&raw mut (*place).finding_count, ruling.findings as u32);
        memory::set(&raw mut (*place).missing_count, missing_count);
    }
    Ok(())
}
