//! Policies that are loaded at run time: checking a pack, stating facts under it, asking its rules.

use kernel::criteria::{Facts, Policy};
use kernel::criteria::{OutputShape, RuleShape, Shape};
use kernel::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack};
use kernel::unit::Date;

use crate::facts::{answer_under, asked, assessment_under, state_in};
use crate::memory::{self, Region, carve, words};
use crate::status::{Done, RK_E_FACT, RK_E_PACK, RK_E_RULE, RK_E_SLOTS, RK_E_TOO_SMALL, RK_OK, finish};
use crate::types::{rk_answer, rk_assessment, rk_fact, rk_pack_info, rk_receipt};
use crate::version::RK_VERSION_NUMBER;

/// It ends too early.
pub const RK_PACK_TRUNCATED: u32 = 1;
/// It is no pack.
pub const RK_PACK_NOT_A_PACK: u32 = 2;
/// It is of a version that is not known here.
pub const RK_PACK_VERSION: u32 = 3;
/// It is longer than it states, or than a pack may be.
pub const RK_PACK_TOO_LONG: u32 = 4;
/// It is damaged: its hash is another one.
pub const RK_PACK_DAMAGED: u32 = 5;
/// Number, key, validity or sizes are none of a policy.
pub const RK_PACK_HEAD: u32 = 6;
/// A fact that there cannot be.
pub const RK_PACK_FACT: u32 = 7;
/// A rule that there cannot be, or too many about one subject.
pub const RK_PACK_RULE: u32 = 8;
/// An output that there cannot be.
pub const RK_PACK_OUTPUT: u32 = 9;
/// A formula that this library does not have, or that reads other facts here.
pub const RK_PACK_FORMULA: u32 = 10;
/// Code that the library does not have or that lacks what it takes.
pub const RK_PACK_CODE: u32 = 11;
/// Answering would take too many steps, or rules refer to one another in a circle.
pub const RK_PACK_WORK: u32 = 12;

/// Checks a pack: once, before any other call with it. The hash shows that it arrived whole, not from whom.
///
/// pack: its bytes, in flash memory for instance.
/// length: how many there are.
/// info: written with RK_OK and with RK_E_PACK.
///
/// Returns RK_OK, RK_E_PACK, RK_E_NULL, RK_E_COUNT or RK_E_OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_pack_check(pack: *const u8, length: u32, info: *mut rk_pack_info) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { check(pack, length, info) })
}

/// States many facts under a pack; the first call on memory for slots, with clear.
///
/// pack, length: a pack that rk_pack_check found in order, unchanged since.
/// work: memory for as many 64-bit words as rk_pack_info.words says, aligned to eight bytes; what it holds makes no
///   difference, before and after. The same for the other calls.
/// slots: memory for as many 64-bit integers as rk_pack_info.slots says.
/// clear: where not 0, every fact is unknown first.
/// facts: count statements, in order; a fact is numbered from a thousand times the number of the policy, from 1.
///
/// Returns RK_OK; RK_E_PACK for other bytes than a pack; RK_E_TOO_SMALL for too few words; or what rk_facts_set returns.
/// The statements before the one at fault are taken.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "each memory comes with its size")]
pub unsafe extern "C" fn rk_pack_facts_set(
    pack: *const u8,
    length: u32,
    work: *mut u64,
    word_count: u32,
    slots: *mut i64,
    slot_count: u32,
    clear: u32,
    facts: *const rk_fact,
    count: u32,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { state((pack, length), (work, word_count), (slots, slot_count), clear != 0, (facts, count)) })
}

/// Asks one rule of a pack. The receipt of the answer names the pack: its hash, and its edition as the rule set.
///
/// pack, length, work, word_count, slots: as of rk_pack_facts_set; the slots are not changed.
/// rule: its number.
/// answer: as of rk_evaluate.
///
/// Returns RK_OK; RK_E_PACK; RK_E_TOO_SMALL; or what rk_evaluate returns.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "each memory comes with its size")]
pub unsafe extern "C" fn rk_pack_evaluate(
    pack: *const u8,
    length: u32,
    work: *mut u64,
    word_count: u32,
    rule: u32,
    slots: *mut i64,
    slot_count: u32,
    answer: *mut rk_answer,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { answer_of((pack, length), (work, word_count), rule, (slots, slot_count), answer) })
}

/// Assesses a subject under a pack. The receipt names the pack, as that of rk_pack_evaluate does.
///
/// pack, length, work, word_count, slots: as of rk_pack_facts_set; the slots are not changed.
/// subject, date, assessment: as of rk_assess.
///
/// Returns RK_OK; RK_E_PACK; RK_E_TOO_SMALL; or what rk_assess returns.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "each memory comes with its size")]
pub unsafe extern "C" fn rk_pack_assess(
    pack: *const u8,
    length: u32,
    work: *mut u64,
    word_count: u32,
    subject: u32,
    date: i32,
    slots: *mut i64,
    slot_count: u32,
    assessment: *mut rk_assessment,
) -> i32 {
    let asked = (subject, date);
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { assessment_of((pack, length), (work, word_count), asked, (slots, slot_count), assessment) })
}

/// # Safety
/// The pointers are null or point at memory as the documentation of [`rk_pack_check`] says.
unsafe fn check(pack: *const u8, length: u32, info: *mut rk_pack_info) -> Done<()> {
    memory::check_overlap(&[Region::of(pack, 1, length, false)?, Region::one(info, true)?])?;
    // SAFETY: as the caller says.
    let bytes = unsafe { memory::bytes(pack, length) }?;
    let mut found = rk_pack_info {
        hash: 0,
        number: 0,
        edition: 0,
        valid_from: 0,
        valid_until: 0,
        facts: 0,
        rules: 0,
        slots: 0,
        words: 0,
        steps: 0,
        refused: 0,
        at: 0,
        reserved: 0,
        key: [0; 16],
    };
    let done = match Pack::check(bytes) {
        Ok(pack) => {
            let tables =
                [words::<Shape>(pack.facts()), words::<RuleShape>(pack.rules()), words::<OutputShape>(pack.outputs())];
            found.hash = pack.hash;
            found.number = u32::from(pack.number);
            found.edition = pack.edition;
            found.valid_from = pack.valid_from.map_or(0, Date::yyyymmdd);
            found.valid_until = pack.valid_until.map_or(0, Date::yyyymmdd);
            found.facts = pack.facts() as u32;
            found.rules = pack.rules() as u32;
            found.slots = pack.slots as u32;
            found.words = tables.iter().fold(0, |sum: u32, words| sum.wrapping_add(*words as u32));
            found.steps = pack.steps;
            found.key.iter_mut().zip(pack.key.bytes()).for_each(|(place, byte)| *place = byte);
            RK_OK
        }
        Err(refusal) => {
            found.refused = refusal.reason as u32;
            found.at = refusal.at;
            RK_E_PACK
        }
    };
    // SAFETY: as the caller says.
    unsafe { memory::write(info, found) }?;
    if done == RK_OK { Ok(()) } else { Err(done) }
}

/// The policy of a pack, its tables in the caller's words, with what its answers are made with.
///
/// # Safety
/// `pack` and `work` are null or point at so many bytes and words, that nobody else uses meanwhile.
#[inline(never)]
unsafe fn load<'a>(pack: (*const u8, u32), work: (*mut u64, u32)) -> Done<(Policy<'a>, rk_receipt)> {
    // SAFETY: as the caller says.
    let (bytes, mut rest) = unsafe { (memory::bytes(pack.0, pack.1)?, memory::elements_mut(work.0, work.1)?) };
    let pack = Pack::open(bytes).map_err(|_| RK_E_PACK)?;
    let rest = &mut rest;
    let memory = Memory {
        facts: carve(rest, pack.facts(), NO_FACT).ok_or(RK_E_TOO_SMALL)?,
        rules: carve(rest, pack.rules(), NO_RULE).ok_or(RK_E_TOO_SMALL)?,
        outputs: carve(rest, pack.outputs(), NO_OUTPUT).ok_or(RK_E_TOO_SMALL)?,
    };
    let policy = pack.load(memory).map_err(|_| RK_E_PACK)?;
    Ok((policy, rk_receipt { hash: pack.hash, rule_set: pack.edition, version: RK_VERSION_NUMBER }))
}

/// Refuses memory that is written and used for something else.
#[inline(never)]
fn check_memory(pack: (*const u8, u32), work: (*mut u64, u32), slots: (*mut i64, u32), other: Region) -> Done<()> {
    let pack = Region::of(pack.0, 1, pack.1, false)?;
    memory::check_overlap(&[pack, Region::of(work.0, 8, work.1, true)?, Region::of(slots.0, 8, slots.1, true)?, other])
}

/// # Safety
/// The pointers are null or point at memory as the documentation of [`rk_pack_facts_set`] says.
unsafe fn state(
    pack: (*const u8, u32),
    work: (*mut u64, u32),
    slots: (*mut i64, u32),
    clear: bool,
    statements: (*const rk_fact, u32),
) -> Done<()> {
    let size = size_of::<rk_fact>() as u32;
    check_memory(pack, work, slots, Region::of(statements.0, size, statements.1, false)?)?;
    // SAFETY: as the caller says.
    let (policy, _) = unsafe { load(pack, work) }?;
    // SAFETY: as the caller says.
    let slots = unsafe { memory::elements_mut(slots.0, slots.1) }?;
    let mut facts = Facts::resume(&policy, slots).map_err(|_| RK_E_SLOTS)?;
    if clear {
        facts.clear();
    }
    for place in 0..statements.1 {
        // SAFETY: one of the statements that the caller hands in.
        let statement = unsafe { memory::element(statements.0, size, place).read_unaligned() };
        let position = u16::try_from(statement.fact).ok().and_then(|number| policy.fact_position(number));
        let position = position.ok_or(RK_E_FACT)?;
        let shape = policy.facts.get(position).ok_or(RK_E_FACT)?;
        state_in(&mut facts, position, shape, &statement)?;
    }
    Ok(())
}

/// # Safety
/// The pointers are null or point at memory as the documentation of [`rk_pack_evaluate`] says.
unsafe fn answer_of(
    pack: (*const u8, u32),
    work: (*mut u64, u32),
    number: u32,
    slots: (*mut i64, u32),
    place: *mut rk_answer,
) -> Done<()> {
    check_memory(pack, work, slots, Region::one(place, true)?)?;
    // The policy stays where it is: below a rule there is no room for a second one.
    // SAFETY: as the caller says.
    let loaded = unsafe { load(pack, work) };
    let (policy, receipt) = loaded.as_ref().map_err(|status| *status)?;
    let position = u16::try_from(number).ok().and_then(|number| policy.rule_position(number)).ok_or(RK_E_RULE)?;
    let rule = policy.rules.get(position).ok_or(RK_E_RULE)?;
    // SAFETY: as the caller says.
    let slots = unsafe { memory::elements_mut(slots.0, slots.1) }?;
    let facts = Facts::resume(policy, slots).map_err(|_| RK_E_SLOTS)?;
    // SAFETY: as the caller says; null was refused with the regions.
    unsafe { answer_under(policy, position, rule, &facts, receipt, place) }
}

/// # Safety
/// The pointers are null or point at memory as the documentation of [`rk_pack_assess`] says.
unsafe fn assessment_of(
    pack: (*const u8, u32),
    work: (*mut u64, u32),
    (subject, date): (u32, i32),
    slots: (*mut i64, u32),
    place: *mut rk_assessment,
) -> Done<()> {
    check_memory(pack, work, slots, Region::one(place, true)?)?;
    // SAFETY: as the caller says.
    let loaded = unsafe { load(pack, work) };
    let (policy, receipt) = loaded.as_ref().map_err(|status| *status)?;
    let subject = asked(policy, subject, date)?;
    // SAFETY: as the caller says.
    let slots = unsafe { memory::elements_mut(slots.0, slots.1) }?;
    let facts = Facts::resume(policy, slots).map_err(|_| RK_E_SLOTS)?;
    // SAFETY: as the caller says; null was refused with the regions.
    unsafe { assessment_under(policy, subject, &facts, receipt, place) }
}
