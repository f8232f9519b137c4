//! Claims: the contract, the states, and the batch of claim lines.

use core::mem::offset_of;

use kernel::claim::{InsuredState, State, adjudicate_into};
use kernel::criteria::fact_number;
use kernel::input::{Contract, Field, InputFault, RawClaim, RawContract};
use kernel::policy::tbhf21;
use kernel::unit::{Cents, Fault};
use kernel::verdict::{Amounts, Booked, Decision, LineFinding, MISSING_FACTS, Verdict};

use crate::memory::{self, Region};
use crate::numbers::RK_STATE_VERSION;
use crate::status::{self, Done, finish};
use crate::status::{RK_E_CONTRACT, RK_E_RESERVED, RK_E_STATE, RK_E_STRUCT_SIZE, RK_E_VERSION};
use crate::types::{rk_claim, rk_contract, rk_finding, rk_insured_state, rk_state, rk_verdict};
use crate::version::RECEIPT;

/// Checks the terms of a contract, as every call with that contract does.
///
/// field, fault: where not null, the member at fault, RK_FIELD_..., and what is wrong with it, RK_FAULT_...; both 0
///   when nothing is. They are written with RK_OK and with RK_E_CONTRACT only.
///
/// Returns RK_OK, RK_E_CONTRACT, RK_E_NULL, RK_E_STRUCT_SIZE or RK_E_RESERVED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_contract_check(contract: *const rk_contract, field: *mut u32, fault: *mut i32) -> i32 {
    // SAFETY: the caller hands in a struct of the size that it states.
    let (status, found) = match unsafe { read_contract(contract) }.map(|terms| Contract::new(&terms)) {
        Err(status) => return status,
        Ok(Ok(_)) => (status::RK_OK, (0, 0)),
        Ok(Err(fault)) => (RK_E_CONTRACT, (fault.field as u32, status::fault(fault.fault))),
    };
    if !field.is_null() {
        // SAFETY: not null, so it points at a number.
        unsafe { field.write_unaligned(found.0) };
    }
    if !fault.is_null() {
        // SAFETY: not null, so it points at a number.
        unsafe { fault.write_unaligned(found.1) };
    }
    status
}

/// Makes a state in which nothing is booked.
///
/// Returns RK_OK or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_state_init(state: *mut rk_state) -> i32 {
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(state, state_out(&State::default())) })
}

/// Makes the states of count insured persons in which nothing is booked.
///
/// Returns RK_OK, RK_E_NULL or RK_E_COUNT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_insured_init(insured: *mut rk_insured_state, count: u32) -> i32 {
    let size = size_of::<rk_insured_state>() as u32;
    if let Err(status) = Region::of(insured, size, count, true) {
        return status;
    }
    let empty = insured_out(&InsuredState::default());
    for index in 0..count {
        // SAFETY: the caller hands in memory for as many structs.
        unsafe { memory::element_mut(insured, size, index).write_unaligned(empty) };
    }
    status::RK_OK
}

/// Decides claim lines in order and books them: the main function of the library.
///
/// Every line gets a verdict in its place, also a faulty one, whose verdict is RK_DECISION_INVALID and says which member
/// is wrong and how; a faulty line changes nothing and stops nothing. The new state is written over the old one. The same
/// contract, states and lines give the same bytes, on every machine.
///
/// contract: the terms.
/// state: what was booked under it, in and out.
/// insured: the states of the insured persons that the lines point at, in and out; only those of the lines are
///   read.
/// debits: stored verdicts of earlier lines that credits take back, numbered from 1 in claim.debit, followed by the
///   lines of this call; a verdict that was taken back is marked as credited, here or among verdicts.
/// claims: the lines, claim_stride bytes apart; with another stride than sizeof(rk_claim), missing members are zero
///   and bytes behind the known ones must be zero, or the line is invalid.
/// verdicts: room for count verdicts, verdict_stride bytes apart, as debits are; bytes behind the known ones become
///   zero. A pointer to no elements may be null.
///
/// Returns RK_OK, and then every verdict is written; or RK_E_NULL, RK_E_COUNT, RK_E_STRIDE, RK_E_OVERLAP,
/// RK_E_STRUCT_SIZE, RK_E_VERSION, RK_E_RESERVED, RK_E_STATE or RK_E_CONTRACT, and then nothing is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_adjudicate_batch(
    contract: *const rk_contract,
    state: *mut rk_state,
    insured: *mut rk_insured_state,
    insured_count: u32,
    debits: *mut rk_verdict,
    debit_count: u32,
    claims: *const rk_claim,
    claim_stride: u32,
    verdicts: *mut rk_verdict,
    verdict_stride: u32,
    count: u32,
) -> i32 {
    let batch =
        Batch { insured, insured_count, debits, debit_count, claims, claim_stride, verdicts, verdict_stride, count };
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { batch.adjudicate(contract, state) })
}

/// Decides one claim line: rk_adjudicate_batch with one line, one insured person and at most one stored verdict.
///
/// claim: its insured is 0; its debit is 0, or 1 for a credit of debit.
/// debit: the stored verdict of the line that a credit takes back, in and out; null when there is none.
///
/// Returns what rk_adjudicate_batch returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_adjudicate(
    contract: *const rk_contract,
    state: *mut rk_state,
    insured: *mut rk_insured_state,
    debit: *mut rk_verdict,
    claim: *const rk_claim,
    verdict: *mut rk_verdict,
) -> i32 {
    let batch = Batch {
        insured,
        insured_count: 1,
        debits: debit,
        debit_count: if debit.is_null() { 0 } else { 1 },
        claims: claim,
        claim_stride: size_of::<rk_claim>() as u32,
        verdicts: verdict,
        verdict_stride: size_of::<rk_verdict>() as u32,
        count: 1,
    };
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { batch.adjudicate(contract, state) })
}

/// The fact behind a bit of rk_verdict.missing.
///
/// bit: the place of the bit, 0 for RK_MISSING_KIND.
///
/// Returns the number of the fact, RK_FACT_..., or 0 when the bit has no meaning.
#[unsafe(no_mangle)]
pub extern "C" fn rk_missing_fact(bit: u32) -> u32 {
    // Without the tables of the policy: a program that decides claims alone does not have them.
    let position = MISSING_FACTS.get(memory::size(bit));
    position.map_or(0, |position| u32::from(fact_number(tbhf21::NUMBER, *position)))
}

/// The arguments of a batch.
#[derive(Clone, Copy)]
struct Batch {
    insured: *mut rk_insured_state,
    insured_count: u32,
    debits: *mut rk_verdict,
    debit_count: u32,
    claims: *const rk_claim,
    claim_stride: u32,
    verdicts: *mut rk_verdict,
    verdict_stride: u32,
    count: u32,
}

impl Batch {
    /// # Safety
    /// The pointers are null or point at memory as [`rk_adjudicate_batch`] says.
    #[inline]
    unsafe fn adjudicate(&self, contract: *const rk_contract, state: *mut rk_state) -> Done<()> {
        memory::check_stride(self.claim_stride, rk_claim::FIRST_SIZE)?;
        memory::check_stride(self.verdict_stride, rk_verdict::FIRST_SIZE)?;
        // SAFETY: as the caller says.
        let terms = unsafe { read_contract(contract) }?;
        // SAFETY: not null, because the contract was read.
        let contract_size = unsafe { contract.cast::<u32>().read_unaligned() };
        memory::check_overlap(&[
            Region::one(state, true)?,
            Region::of(self.insured, size_of::<rk_insured_state>() as u32, self.insured_count, true)?,
            Region::of(self.debits, self.verdict_stride, self.debit_count, true)?,
            Region::of(self.verdicts, self.verdict_stride, self.count, true)?,
            Region::of(self.claims, self.claim_stride, self.count, false)?,
            Region::of(contract, contract_size, 1, false)?,
        ])?;
        let contract = Contract::new(&terms).map_err(|_| RK_E_CONTRACT)?;
        // SAFETY: as the caller says.
        let mut booked = unsafe { read_state(state) }?;
        let mut verdict = Verdict::default();
        for line in 0..self.count {
            // SAFETY: the regions were checked, and the line is one of the batch.
            unsafe { self.line(&contract, &mut booked, line, &mut verdict) };
        }
        // SAFETY: as the caller says.
        unsafe { write_state(state, &booked) }
    }

    /// Decides one line and writes its verdict. Out of line, so that what it calls is not copied.
    ///
    /// # Safety
    /// The regions were checked, and `line` is less than their count.
    #[inline(never)]
    unsafe fn line(&self, contract: &Contract, state: &mut State, line: u32, verdict: &mut Verdict) {
        // SAFETY: as the caller says.
        unsafe { self.decide(contract, state, line, verdict) };
        let place = memory::element_mut(self.verdicts, self.verdict_stride, line);
        // SAFETY: there are as many verdicts as lines.
        unsafe { memory::write_sized(place, self.verdict_stride, verdict_out(verdict)) };
    }

    /// Decides one line.
    ///
    /// # Safety
    /// As of [`Batch::line`].
    #[inline]
    unsafe fn decide(&self, contract: &Contract, state: &mut State, line: u32, verdict: &mut Verdict) {
        let place = memory::element(self.claims, self.claim_stride, line);
        // SAFETY: a place among the claims.
        let Some(claim) = (unsafe { read_claim(place, self.claim_stride) }) else {
            // SAFETY: a place among the claims, whose first member is the amount.
            let amount_cents = unsafe { place.cast::<i64>().read_unaligned() };
            return invalid(verdict, amount_cents, Field::Reserved, Fault::NotAllowed);
        };
        if claim.insured >= self.insured_count {
            return invalid(verdict, claim.amount_cents, Field::Insured, Fault::OutOfRange);
        }
        let person = memory::element_mut(self.insured, size_of::<rk_insured_state>() as u32, claim.insured);
        // SAFETY: a place among the insured persons.
        let Some(mut insured) = insured_in(&unsafe { person.read_unaligned() }) else {
            return invalid(verdict, claim.amount_cents, Field::Insured, Fault::NotAllowed);
        };
        // A credit books on its own insured person what its debit booked on that one's.
        // SAFETY: a place among the claims.
        if self.earlier(claim.debit, line).is_some_and(|debit| unsafe { self.insured_of(debit) } != claim.insured) {
            return invalid(verdict, claim.amount_cents, Field::Insured, Fault::NotAllowed);
        }
        let place = self.debit(claim.debit, line);
        let mut debit = None;
        if let Some(place) = place {
            // SAFETY: a place among the stored verdicts or among those of earlier lines.
            debit = unsafe { read_verdict(place, self.verdict_stride) };
            if debit.is_none() {
                return invalid(verdict, claim.amount_cents, Field::Debit, Fault::OutOfRange);
            }
        }
        adjudicate_into(contract, state, &mut insured, debit.as_mut(), &claim, verdict);
        if let (Some(place), Some(Verdict { credited: true, .. })) = (place, debit) {
            // SAFETY: the same place, of which one byte changes.
            unsafe { (&raw mut (*place).credited).write(1) };
        }
        if verdict.decision != Decision::Invalid {
            let paid = insured.paid.map(Cents::get);
            // SAFETY: a place among the insured persons, whose other members are as they were.
            unsafe {
                (&raw mut (*person).assessed_years).write(insured.assessed_years);
                (&raw mut (*person).paid_cents).write_unaligned(paid);
            }
        }
    }

    /// The earlier line that a credit takes back; none when it is a stored verdict.
    fn earlier(&self, debit: u32, line: u32) -> Option<u32> {
        debit.checked_sub(1)?.checked_sub(self.debit_count).filter(|earlier| *earlier < line)
    }

    /// # Safety
    /// `line` is a line of the batch.
    unsafe fn insured_of(&self, line: u32) -> u32 {
        let place = memory::element(self.claims, self.claim_stride, line).cast::<rk_claim>();
        // SAFETY: a claim begins there.
        unsafe { (&raw const (*place).insured).read_unaligned() }
    }

    /// Where the verdict is that a credit takes back: among the stored ones, or among those of earlier lines.
    fn debit(&self, number: u32, line: u32) -> Option<*mut rk_verdict> {
        let place = number.checked_sub(1)?;
        match place.checked_sub(self.debit_count) {
            None => Some(memory::element_mut(self.debits, self.verdict_stride, place)),
            Some(earlier) if earlier < line => Some(memory::element_mut(self.verdicts, self.verdict_stride, earlier)),
            Some(_) => None,
        }
    }
}

/// # Safety
/// `contract` is null or points at a struct of the size that it states.
unsafe fn read_contract(contract: *const rk_contract) -> Done<RawContract> {
    // SAFETY: as the caller says: every contract begins with its size.
    let size = unsafe { memory::read(contract.cast::<u32>()) }?;
    if !(8..=memory::RK_STRIDE_MAX).contains(&size) {
        return Err(RK_E_STRUCT_SIZE);
    }
    Region::of(contract, size, 1, false)?;
    // SAFETY: as the caller says.
    let terms: rk_contract = unsafe { memory::read_sized(contract, size) }?;
    if terms.reserved != [0] {
        return Err(RK_E_RESERVED);
    }
    Ok(RawContract {
        // A number that is too large is no policy.
        policy: u16::try_from(terms.policy).unwrap_or(0),
        start: terms.start,
        to_exclusive: terms.to_exclusive,
        bundle_price_cents: terms.bundle_price_cents,
        volume_patients: terms.volume_patients,
        transfer_in_cents: terms.transfer_in_cents,
        transfer_out_cents: terms.transfer_out_cents,
        proration: terms.proration,
        rounding: terms.rounding,
        other_claims: terms.other_claims,
    })
}

// A claim of the core is a claim of C without the reserved bytes: each member stands where it stands there.
const _: () = assert!(size_of::<RawClaim>() == size_of::<rk_claim>());
const _: () = assert!(offset_of!(RawClaim, amount_cents) == offset_of!(rk_claim, amount_cents));
const _: () = assert!(offset_of!(RawClaim, reference_date) == offset_of!(rk_claim, reference_date));
const _: () = assert!(offset_of!(RawClaim, bundle_from) == offset_of!(rk_claim, bundle_from));
const _: () = assert!(offset_of!(RawClaim, bundle_until) == offset_of!(rk_claim, bundle_until));
const _: () = assert!(offset_of!(RawClaim, insured) == offset_of!(rk_claim, insured));
const _: () = assert!(offset_of!(RawClaim, debit) == offset_of!(rk_claim, debit));
const _: () = assert!(offset_of!(RawClaim, care_product) == offset_of!(rk_claim, care_product));
const _: () = assert!(offset_of!(RawClaim, kind) == offset_of!(rk_claim, kind));
const _: () = assert!(offset_of!(RawClaim, by_contracted_provider) == offset_of!(rk_claim, by_contracted_provider));
const _: () = assert!(offset_of!(RawClaim, in_bundle) == offset_of!(rk_claim, in_bundle));
const _: () = assert!(offset_of!(RawClaim, is_structural) == offset_of!(rk_claim, is_structural));
const _: () = assert!(offset_of!(RawClaim, meets_legal_requirements) == offset_of!(rk_claim, meets_legal_requirements));
const _: () = assert!(offset_of!(RawClaim, actually_delivered) == offset_of!(rk_claim, actually_delivered));
const _: () = assert!(offset_of!(RawClaim, rightly_delivered) == offset_of!(rk_claim, rightly_delivered));

/// Reads a claim of `bytes` bytes; nothing when bytes that must be zero are not.
///
/// # Safety
/// `place` points at `bytes` bytes.
#[inline]
unsafe fn read_claim(place: *const rk_claim, bytes: u32) -> Option<RawClaim> {
    if bytes == size_of::<rk_claim>() as u32 {
        // SAFETY: a claim begins there, of which every member stands in the same place, has the same type, and holds any
        // bytes.
        let (reserved, claim) =
            unsafe { ((&raw const (*place).reserved).read_unaligned(), place.cast::<RawClaim>().read_unaligned()) };
        return (reserved == [0; 4]).then_some(claim);
    }
    // SAFETY: as the caller says.
    unsafe { read_other_claim(place, bytes) }
}

/// Out of line: callers have the header that the library was built with.
///
/// # Safety
/// As of [`read_claim`].
#[inline(never)]
unsafe fn read_other_claim(place: *const rk_claim, bytes: u32) -> Option<RawClaim> {
    // SAFETY: as the caller says.
    let claim = unsafe { memory::read_sized(place, bytes) }.ok().filter(|claim: &rk_claim| claim.reserved == [0; 4])?;
    // SAFETY: every member stands in the same place, has the same type, and holds any bytes.
    Some(unsafe { (&raw const claim).cast::<RawClaim>().read() })
}

/// Reads a state. Out of line, as is [`write_state`]: what they take of the stack is not there while lines are decided.
///
/// # Safety
/// `state` is null or points at a state.
#[inline(never)]
unsafe fn read_state(state: *const rk_state) -> Done<State> {
    // SAFETY: as the caller says.
    state_in(&unsafe { memory::read(state) }?)
}

/// Writes a state.
///
/// # Safety
/// `state` is null or points at memory for a state.
#[inline(never)]
unsafe fn write_state(state: *mut rk_state, booked: &State) -> Done<()> {
    // SAFETY: as the caller says.
    unsafe { memory::write(state, state_out(booked)) }
}

fn state_in(state: &rk_state) -> Done<State> {
    if state.version != RK_STATE_VERSION {
        return Err(RK_E_VERSION);
    }
    if state.reserved != 0 || state.reserved_end != 0 {
        return Err(RK_E_RESERVED);
    }
    Ok(State {
        bundle_paid: cents(&state.bundle_paid_cents).ok_or(RK_E_STATE)?,
        bundle_entitlement: cents(&state.bundle_entitlement_cents).ok_or(RK_E_STATE)?,
        bundled_patients: state.bundled_patients,
        declared_count: state.declared_count,
    })
}

fn state_out(state: &State) -> rk_state {
    rk_state {
        version: RK_STATE_VERSION,
        reserved: 0,
        bundle_paid_cents: state.bundle_paid.map(Cents::get),
        bundle_entitlement_cents: state.bundle_entitlement.map(Cents::get),
        bundled_patients: state.bundled_patients,
        declared_count: state.declared_count,
        reserved_end: 0,
    }
}

#[inline]
fn insured_in(insured: &rk_insured_state) -> Option<InsuredState> {
    let known = insured.version == RK_STATE_VERSION && insured.reserved == [0; 3];
    let paid = cents(&insured.paid_cents)?;
    known.then_some(InsuredState { assessed_years: insured.assessed_years, paid })
}

#[inline]
fn insured_out(insured: &InsuredState) -> rk_insured_state {
    rk_insured_state {
        version: RK_STATE_VERSION,
        assessed_years: insured.assessed_years,
        reserved: [0; 3],
        paid_cents: insured.paid.map(Cents::get),
    }
}

/// Amounts of a stored state; nothing when one is none.
#[inline]
pub(crate) fn cents<const N: usize>(amounts: &[i64; N]) -> Option<[Cents; N]> {
    let mut all = [Cents::ZERO; N];
    for (place, amount) in all.iter_mut().zip(amounts) {
        *place = Cents::new(*amount).ok()?;
    }
    Some(all)
}

/// Reads a stored verdict of `bytes` bytes; nothing when it is none. Out of line: few lines are credits, and its memory
/// would be on the stack of all.
///
/// # Safety
/// `place` points at `bytes` bytes.
#[inline(never)]
unsafe fn read_verdict(place: *const rk_verdict, bytes: u32) -> Option<Verdict> {
    // SAFETY: as the caller says.
    let stored = unsafe { memory::read_sized(place, bytes) };
    stored.ok().and_then(|stored: rk_verdict| verdict_in(&stored))
}

/// A stored verdict: what a credit needs of it.
fn verdict_in(verdict: &rk_verdict) -> Option<Verdict> {
    let amount = |cents: i64| Cents::new(cents).ok();
    let decision = usize::from(verdict.decision).checked_sub(1)?;
    Some(Verdict {
        decision: *Decision::ALL.get(decision)?,
        rule: u16::try_from(verdict.rule).ok()?,
        amounts: Amounts {
            claimed: amount(verdict.claimed_cents)?,
            paid: amount(verdict.paid_cents)?,
            covered: amount(verdict.covered_cents)?,
            above_ceiling: amount(verdict.above_ceiling_cents)?,
            rejected: amount(verdict.rejected_cents)?,
            recoverable: amount(verdict.recoverable_cents)?,
            adjustment: amount(verdict.adjustment_cents)?,
        },
        contract_year: verdict.contract_year,
        booked: *Booked::ALL.get(usize::from(verdict.booked))?,
        product: verdict.product,
        credited: verdict.credited != 0,
        ..Verdict::default()
    })
}

#[inline]
fn verdict_out(verdict: &Verdict) -> rk_verdict {
    let amounts = &verdict.amounts;
    let (field, fault) = match verdict.fault {
        None => (0, 0),
        Some(InputFault { field, fault }) => (field as u8, status::fault(fault) as u8),
    };
    let used = verdict.findings.iter().map(|found| u8::from(found.rule != 0));
    let finding_count = used.fold(0_u8, u8::wrapping_add);
    rk_verdict {
        claimed_cents: amounts.claimed.get(),
        paid_cents: amounts.paid.get(),
        covered_cents: amounts.covered.get(),
        above_ceiling_cents: amounts.above_ceiling.get(),
        rejected_cents: amounts.rejected.get(),
        recoverable_cents: amounts.recoverable.get(),
        adjustment_cents: amounts.adjustment.get(),
        receipt: RECEIPT,
        rule: u32::from(verdict.rule),
        missing: u32::from(verdict.missing.bits()),
        decision: verdict.decision as u8,
        field,
        fault,
        contract_year: verdict.contract_year,
        booked: verdict.booked as u8,
        product: verdict.product,
        credited: u8::from(verdict.credited),
        finding_count,
        findings: verdict.findings.map(finding),
    }
}

/// What a rule said about a line.
#[inline]
pub(crate) fn finding(found: LineFinding) -> rk_finding {
    let result = found.result.map_or(0, |result| result as u8);
    let severity = found.severity.map_or(0, |severity| severity as u8);
    rk_finding { rule: u32::from(found.rule), result, severity, reserved: [0; 2] }
}

/// The verdict on a line that does not get as far as the procedure.
#[cold]
fn invalid(verdict: &mut Verdict, amount_cents: i64, field: Field, fault: Fault) {
    let claimed = Cents::new(amount_cents).unwrap_or(Cents::ZERO);
    *verdict = Verdict {
        decision: Decision::Invalid,
        amounts: Amounts { claimed, rejected: claimed, ..Amounts::default() },
        fault: Some(InputFault { field, fault }),
        ..Verdict::default()
    };
}
