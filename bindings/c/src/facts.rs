//! Facts in slots of the caller, and what the rules say about them.

use kernel::criteria::fact::{NONE, Placed, kind};
use kernel::criteria::{
    FactSet, Facts, Finding, Found, Noted, OutputShape, Policy, RuleShape, Subject, Value, assess_into, evaluate_into,
};
use kernel::policy::BuiltIn;
use kernel::unit::{Date, Fault, Period};

use crate::catalogue;
use crate::memory::{self, Region};
use crate::numbers::{RK_NONE, RK_OPEN, RK_STATED, RK_UNKNOWN};
use crate::status::{self, Done, finish};
use crate::status::{RK_E_FACT, RK_E_INDEX, RK_E_NULL, RK_E_NUMBER, RK_E_POLICY, RK_E_RULE, RK_E_SLOTS};
use crate::status::{RK_E_SUBJECT, RK_E_VALIDITY};
use crate::types::{rk_answer, rk_assessment, rk_fact, rk_finding, rk_receipt, rk_value};
use crate::version::RECEIPT;

/// Makes every fact of a policy unknown: the first call on memory for slots.
///
/// policy: RK_POLICY_...
/// slots: memory for as many 64-bit integers as the policy has slots (rk_policy_info.slots, or RK_SLOTS_...). What
///   a slot holds is for the library alone.
/// slot_count: how many there are.
///
/// Returns RK_OK, RK_E_POLICY, RK_E_SLOTS, RK_E_NULL or RK_E_ALIGNMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_facts_init(policy: u32, slots: *mut i64, slot_count: u32) -> i32 {
    let Some(policy) = catalogue::policy(policy) else { return RK_E_POLICY };
    // SAFETY: the caller hands in memory for as many slots, or null.
    let slots = unsafe { memory::elements_mut(slots, slot_count) };
    finish(slots.and_then(|slots| Facts::new(policy, slots).map(drop).map_err(|_| RK_E_SLOTS)))
}

/// States one fact that is no period.
///
/// fact: RK_FACT_... of the policy of the slots.
/// index: the number or year itself, or the place of the code from 0; 0 for a fact without an index.
/// value: in the form of the fact's type, RK_TYPE_...
///
/// Returns RK_OK; RK_E_FACT, RK_E_INDEX, RK_E_SLOTS, RK_E_NULL or RK_E_ALIGNMENT; or the RK_FAULT_... of the value. With
/// anything but RK_OK the fact is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_fact_set(slots: *mut i64, slot_count: u32, fact: u32, index: i32, value: i64) -> i32 {
    // SAFETY: the caller hands in slots.
    finish(unsafe { state(slots, slot_count, &rk_fact { fact, index, known: RK_STATED, until: 0, value }) })
}

/// States a period.
///
/// fact, index: as of rk_fact_set.
/// from: its first day, YYYYMMDD.
/// until: the day after its last day, YYYYMMDD.
///
/// Returns what rk_fact_set returns; RK_FAULT_EMPTY_PERIOD unless from is before until.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_fact_set_period(
    slots: *mut i64,
    slot_count: u32,
    fact: u32,
    index: i32,
    from: i32,
    until: i32,
) -> i32 {
    let value = i64::from(from);
    // SAFETY: the caller hands in slots.
    finish(unsafe { state(slots, slot_count, &rk_fact { fact, index, known: RK_STATED, until, value }) })
}

/// Makes one fact unknown again.
///
/// fact, index: as of rk_fact_set.
///
/// Returns what rk_fact_set returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_fact_unset(slots: *mut i64, slot_count: u32, fact: u32, index: i32) -> i32 {
    // SAFETY: the caller hands in slots.
    finish(unsafe { state(slots, slot_count, &rk_fact { fact, index, known: RK_UNKNOWN, until: 0, value: 0 }) })
}

/// States many facts in one call, for programs that keep them as records or cannot pass 64 bits by value.
///
/// facts: count statements, in order.
/// done: where not null, how many were taken; with RK_OK all, otherwise the next one is at fault and the rest is
///   untouched. It is written when the slots are in order.
///
/// Returns what rk_fact_set returns, RK_E_COUNT or RK_E_OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_facts_set(
    slots: *mut i64,
    slot_count: u32,
    facts: *const rk_fact,
    count: u32,
    done: *mut u32,
) -> i32 {
    let size = size_of::<rk_fact>() as u32;
    let regions = Region::of(slots, 8, slot_count, true).and_then(|slots| {
        let done = if done.is_null() { Region::NONE } else { Region::one(done, true)? };
        memory::check_overlap(&[slots, Region::of(facts, size, count, false)?, done])
    });
    if let Err(status) = regions {
        return status;
    }
    let (mut taken, mut status) = (0, status::RK_OK);
    while taken < count && status == status::RK_OK {
        // SAFETY: one of the statements that the caller hands in.
        let statement = unsafe { memory::element(facts, size, taken).read_unaligned() };
        // SAFETY: the caller hands in slots.
        status = finish(unsafe { state(slots, slot_count, &statement) });
        taken = taken.wrapping_add(u32::from(status == status::RK_OK));
    }
    if !done.is_null() {
        // SAFETY: not null, so it points at a number.
        unsafe { done.write_unaligned(taken) };
    }
    status
}

/// Asks one rule.
///
/// rule: RK_RULE_...
/// slots: the facts of its policy; they are not changed.
/// answer: written with RK_OK; with RK_FAULT_OUT_OF_RANGE what it holds is of no use.
///
/// Returns RK_OK; RK_E_RULE, RK_E_SLOTS, RK_E_NULL, RK_E_ALIGNMENT or RK_E_OVERLAP; or RK_FAULT_OUT_OF_RANGE when a
/// computed amount or count leaves its range: there is no answer then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_evaluate(rule: u32, slots: *mut i64, slot_count: u32, answer: *mut rk_answer) -> i32 {
    // SAFETY: as the documentation says.
    finish(unsafe { answer_of(rule, slots, slot_count, answer) })
}

/// Assesses a subject under a policy: asks every rule about it. The outcome rests on the rules of kind
/// RK_RULE_KIND_ELIGIBILITY with severity RK_SEVERITY_DENY; others are findings and make nobody ineligible.
///
/// policy: RK_POLICY_...
/// subject: RK_SUBJECT_...
/// date: the day, YYYYMMDD, on which the policy must be valid; 0 to leave that to the caller.
/// slots: the facts of the policy; they are not changed.
/// assessment: as the answer of rk_evaluate.
///
/// Returns RK_OK; RK_E_POLICY, RK_E_SUBJECT, RK_E_VALIDITY, RK_E_SLOTS, RK_E_NULL, RK_E_ALIGNMENT or RK_E_OVERLAP;
/// RK_FAULT_INVALID_DATE for a date that is none; or RK_FAULT_OUT_OF_RANGE as rk_evaluate does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_assess(
    policy: u32,
    subject: u32,
    date: i32,
    slots: *mut i64,
    slot_count: u32,
    assessment: *mut rk_assessment,
) -> i32 {
    // SAFETY: as the documentation says.
    finish(unsafe { assessment_of(policy, subject, date, slots, slot_count, assessment) })
}

/// # Safety
/// `slots` is null or points at as many slots.
unsafe fn state(slots: *mut i64, slot_count: u32, statement: &rk_fact) -> Done<()> {
    let (policy, position, shape) = catalogue::fact(statement.fact).ok_or(RK_E_FACT)?;
    // SAFETY: as the caller says.
    let mut facts = unsafe { resume(policy, slots, slot_count) }?;
    state_in(&mut facts, position, shape, statement)
}

/// States one fact, or makes it unknown.
pub(crate) fn state_in(facts: &mut Facts<'_>, position: usize, shape: Placed<'_>, statement: &rk_fact) -> Done<()> {
    let index = i64::from(statement.index);
    let last = i32::from(shape.first).wrapping_add(i32::from(shape.entries));
    if !(i32::from(shape.first)..last).contains(&statement.index) {
        return Err(RK_E_INDEX);
    }
    let day = |number: i64| i32::try_from(number).map_err(|_| Fault::InvalidDate).and_then(Date::from_yyyymmdd);
    let set = match (statement.known, shape.kind) {
        (RK_UNKNOWN, _) => facts.unset(position, index),
        (RK_OPEN, _) => facts.set_open(position, index),
        (RK_STATED, kind::PERIOD) => day(statement.value).and_then(|from| {
            let period = Period::new(from, Date::from_yyyymmdd(statement.until)?)?;
            facts.set_period(position, index, period)
        }),
        (RK_STATED | RK_NONE, _) if statement.until != 0 => Err(Fault::NotAllowed),
        (RK_STATED, kind::DATE) => {
            day(statement.value).and_then(|day| facts.set(position, index, i64::from(day.days())))
        }
        (RK_STATED, _) => facts.set(position, index, statement.value),
        (RK_NONE, _) => facts.set(position, index, NONE).map_err(|_| Fault::NotAllowed),
        _ => return Err(RK_E_NUMBER),
    };
    set.map_err(status::fault)
}

/// # Safety
/// `slots` is null or points at as many slots that nobody else uses meanwhile.
pub(crate) unsafe fn resume<'a>(policy: &'static Policy<'static>, slots: *mut i64, count: u32) -> Done<Facts<'a>> {
    // SAFETY: as the caller says.
    let slots = unsafe { memory::elements_mut(slots, count) }?;
    Facts::resume(policy, slots).map_err(|_| RK_E_SLOTS)
}

/// # Safety
/// `slots` is null or points at as many slots, `answer` is null or points at memory for an answer.
unsafe fn answer_of(number: u32, slots: *mut i64, slot_count: u32, place: *mut rk_answer) -> Done<()> {
    let (policy, position, rule) = catalogue::rule(number).ok_or(RK_E_RULE)?;
    memory::check_overlap(&[Region::of(slots, 8, slot_count, true)?, Region::one(place, true)?])?;
    // SAFETY: as the caller says.
    let facts = unsafe { resume(policy, slots, slot_count) }?;
    // SAFETY: as the caller says; null was refused with the regions.
    unsafe { answer_under(policy, position, rule, &facts, &RECEIPT, place) }
}

/// # Safety
/// `place` points at memory for an answer.
pub(crate) unsafe fn answer_under(
    policy: &Policy<'_>,
    position: usize,
    rule: &RuleShape,
    facts: &Facts<'_>,
    receipt: &rk_receipt,
    place: *mut rk_answer,
) -> Done<()> {
    // Written where they shall be: on the stack they would take more than a small device has.
    // SAFETY: the place is memory for an answer.
    let values = unsafe { &raw mut (*place).values };
    let outputs = policy.outputs.get(usize::from(rule.first_output)..).unwrap_or(&[]);
    let mut keep = |at, value| {
        // SAFETY: the values of the caller's answer. More than it holds: there is no answer rather than a part of one.
        unsafe { memory::put(values, at, value_of(outputs, value)) }.ok_or(Fault::OutOfRange)
    };
    // SAFETY: as above; another member than the values.
    let noted = unsafe { memory::noted(&raw mut (*place).missing) };
    let told = evaluate_into(policy, position, facts, &BuiltIn, &mut keep, noted).map_err(status::fault)?;
    // SAFETY: as above; nothing is noted any more.
    let missing_count = unsafe { write_noted(&raw mut (*place).missing, policy) };
    // SAFETY: as above, for every member.
    unsafe {
        memory::clear(values, told.values);
        memory::set(&raw mut (*place).receipt, *receipt);
        memory::set(&raw mut (*place).rule, u32::from(rule.number));
        memory::set(&raw mut (*place).result, told.result as u32);
        memory::set(&raw mut (*place).value_count, told.values as u32);
        memory::set(&raw mut (*place).missing_count, missing_count);
        memory::set(&raw mut (*place).indexed, told.indexed);
        memory::set(&raw mut (*place).reserved, 0);
    }
    Ok(())
}

fn value_of(outputs: &[OutputShape], value: Value) -> rk_value {
    let shape = outputs.get(usize::from(value.output));
    let is_date = shape.is_some_and(|shape| shape.kind == kind::DATE);
    let day = || Date::from_days(value.value).map_or(0, |day| i64::from(day.yyyymmdd()));
    rk_value {
        output: u32::from(value.output),
        index: if shape.is_some_and(|shape| shape.entries > 0) { i32::from(value.index) } else { 0 },
        value: if is_date { day() } else { value.value },
    }
}

/// # Safety
/// `slots` is null or points at as many slots, `place` is null or points at memory for an assessment.
unsafe fn assessment_of(
    number: u32,
    subject: u32,
    date: i32,
    slots: *mut i64,
    slot_count: u32,
    place: *mut rk_assessment,
) -> Done<()> {
    let policy = catalogue::policy(number).ok_or(RK_E_POLICY)?;
    let known = asked(policy, subject, date)?;
    memory::check_overlap(&[Region::of(slots, 8, slot_count, true)?, Region::one(place, true)?])?;
    // SAFETY: as the caller says.
    let facts = unsafe { resume(policy, slots, slot_count) }?;
    // SAFETY: as the caller says; null was refused with the regions.
    unsafe { assessment_under(policy, known, &facts, &RECEIPT, place) }
}

/// # Safety
/// `place` points at memory for an assessment.
pub(crate) unsafe fn assessment_under(
    policy: &Policy<'_>,
    subject: Subject,
    facts: &Facts<'_>,
    receipt: &rk_receipt,
    place: *mut rk_assessment,
) -> Done<()> {
    let shape = |position: u16| policy.rules.get(usize::from(position));
    // SAFETY: the place is memory for an assessment.
    let findings = unsafe { &raw mut (*place).findings };
    let mut count = 0;
    let keep = |finding: Finding| {
        let (rule, severity) = shape(finding.rule).map_or((0, 0), |rule| (rule.number, rule.severity as u8));
        let finding = rk_finding { rule: u32::from(rule), result: finding.result as u8, severity, reserved: [0; 2] };
        // SAFETY: the findings of the caller's assessment.
        unsafe { memory::put(findings, count, finding) }.ok_or(Fault::NotAllowed)?;
        count = count.wrapping_add(1);
        Ok(())
    };
    // SAFETY: as above; another member than the findings.
    let (noted, found) = unsafe { memory::noted_and(&raw mut (*place).missing, Found::default) };
    let found = found.ok_or(RK_E_NULL)?;
    assess_into(policy, subject, facts, &BuiltIn, keep, noted, found).map_err(status::fault)?;
    // SAFETY: as above; what was found is read before it is overwritten, and nothing else refers to it.
    unsafe { write_assessment(policy, subject, &raw const *found, receipt, place, count) };
    Ok(())
}

/// Writes an assessment whose findings are written. Out of line, as [`write_noted`].
///
/// # Safety
/// `place` points at memory for an assessment, `found` at what was found, perhaps in the same memory.
#[inline(never)]
unsafe fn write_assessment(
    policy: &Policy<'_>,
    subject: Subject,
    found: *const Found,
    receipt: &rk_receipt,
    place: *mut rk_assessment,
    count: usize,
) {
    // SAFETY: as the caller says.
    let found = unsafe { found.read() };
    let shape = |position: u16| policy.rules.get(usize::from(position));
    let deciding = found.deciding.and_then(shape).map_or(0, |rule| u32::from(rule.number));
    // SAFETY: as above, for every member.
    unsafe {
        memory::clear(&raw mut (*place).findings, count);
        let missing_count = memory::fill(&raw mut (*place).missing, numbers(policy, &found.missing));
        memory::set(&raw mut (*place).receipt, *receipt);
        memory::set(&raw mut (*place).policy, u32::from(policy.number));
        memory::set(&raw mut (*place).subject, subject as u32);
        memory::set(&raw mut (*place).outcome, found.outcome as u32);
        memory::set(&raw mut (*place).deciding, deciding);
        memory::set(&raw mut (*place).finding_count, count as u32);
        memory::set(&raw mut (*place).missing_count, missing_count);
    }
}

/// The subject of this number, when the policy is valid on the day.
pub(crate) fn asked(policy: &Policy<'_>, subject: u32, date: i32) -> Done<Subject> {
    let known = Subject::ALL.into_iter().find(|known| *known as u32 == subject).ok_or(RK_E_SUBJECT)?;
    if date != 0 {
        let day = Date::from_yyyymmdd(date).map_err(status::fault)?;
        policy.check_valid_on(day).map_err(|_| RK_E_VALIDITY)?;
    }
    Ok(known)
}

/// Writes the facts that an evaluation noted in the same place; how many. Out of line: its set is not needed before.
///
/// # Safety
/// `array` points at memory for the array that may be written, aligned or not, and that was [`memory::noted`].
#[inline(never)]
unsafe fn write_noted<const N: usize>(array: *mut [u32; N], policy: &Policy<'_>) -> u32 {
    // SAFETY: as the caller says; nothing refers to it any more when it is written.
    unsafe {
        let missing = (*array.cast::<Noted>()).set();
        memory::fill(array, numbers(policy, &missing))
    }
}

/// The numbers of some facts.
pub(crate) fn numbers(policy: &Policy<'_>, facts: &FactSet) -> impl Iterator<Item = u32> {
    facts.iter().map(|position| u32::from(policy.fact_number(position))).filter(|number| *number != 0)
}
