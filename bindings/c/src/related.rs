//! What claim lines of one insured person tell about one another.

use kernel::claim::related::{Learned, NOBODY, Stay, TAKEN_BACK, UNREADABLE, Unrelated, relate_by, state_by};
use kernel::unit::{Cents, Date, Period};

use crate::by_rules::with_claims;
use crate::facts::resume;
use crate::memory::{self, Region};
use crate::status::{self, Done, RK_E_INDEX, RK_E_NUMBER, RK_E_POLICY, RK_E_TOO_SMALL, finish};
use crate::types::{rk_learned, rk_stay};

/// No line, in rk_learned.
pub const RK_NOBODY: i32 = -1;

/// In the classes of rk_stay: the batch takes the line back. It learns, but tells nothing.
pub const RK_STAY_TAKEN_BACK: u32 = 0x8000_0000;
/// In the classes of rk_stay: nothing is known of the line but the person, so it may be of any day. What no other line
/// of the person tells is then not known either.
pub const RK_STAY_UNREADABLE: u32 = 0x4000_0000;

const _: () = assert!(RK_STAY_TAKEN_BACK == TAKEN_BACK && RK_STAY_UNREADABLE == UNREADABLE);

// What the core learns is written where the caller reads it.
const _: () = assert!(size_of::<rk_learned>() == size_of::<Learned>() && RK_NOBODY as u32 == NOBODY);

/// Says how the other lines of the same insured person see a line: on which days, and in which classes of the policy.
///
/// policy: RK_POLICY_... of a policy whose claims are decided by asking rules.
/// slots: the facts of the contract and of the line; they are not changed.
/// claimed_cents: what the line claims, in eurocents, -999999999999999 to 999999999999999.
/// stay: in, the insured; out, the days, classes and rank. A line that states no days may be of any day. Written with
///   RK_OK only.
///
/// A credit says nothing about other lines: its stay is all bytes zero. Of the line that it takes back, add
/// RK_STAY_TAKEN_BACK to the classes.
///
/// Returns RK_OK, RK_E_POLICY, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP; or
/// RK_FAULT_OUT_OF_RANGE for the amount.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_stay_of(
    policy: u32,
    slots: *mut i64,
    slot_count: u32,
    claimed_cents: i64,
    stay: *mut rk_stay,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { see(policy, (slots, slot_count), claimed_cents, stay) })
}

/// Relates the lines of a batch: finds for every line the lines of the same insured person from which it learns
/// something, be it a duplicate, an overlap or a line that it may not go together with. The result does not depend on
/// the order of the lines, and no line is missed.
///
/// policy: RK_POLICY_... of a policy whose claims are decided by asking rules.
/// stays: count lines.
/// order: room for count places, aligned to four bytes; with RK_OK the places of the lines, from 0, in the order of
///   person and day.
/// open: scratch memory for open_count places, aligned to four bytes: as many as one person can have lines within a
///   quarter of a year; count is always enough.
/// learned: room for count elements, aligned to four bytes.
/// line: where not null, the place of the line at fault, written with RK_E_TOO_SMALL and with the RK_FAULT_... of its
///   days.
///
/// Returns RK_OK; RK_E_TOO_SMALL when open_count is, and then nothing that was learned may be used; RK_E_POLICY,
/// RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP; or the RK_FAULT_... of the days of a line in some class.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_relate(
    policy: u32,
    stays: *const rk_stay,
    count: u32,
    order: *mut u32,
    open: *mut u32,
    open_count: u32,
    learned: *mut rk_learned,
    line: *mut u32,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    let (status, at) = unsafe { relate(policy, stays, count, order, (open, open_count), learned, line) };
    if let Some(at) = at.filter(|_| !line.is_null()) {
        // SAFETY: not null, so it points at a number.
        unsafe { line.write_unaligned(at) };
    }
    status
}

/// States what a line learned from the others as facts of that line. What is stated already stays as it is.
///
/// policy, stays, count, learned: as they were handed to rk_relate.
/// place: the place of the line, from 0.
/// complete: 1 when the batch holds every line of its insured persons: what no line tells is then known not to be;
///   otherwise 0.
/// slots: the facts of the contract and of the line, in and out.
///
/// Returns RK_OK, RK_E_POLICY, RK_E_INDEX, RK_E_NUMBER, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT,
/// RK_E_ALIGNMENT or RK_E_OVERLAP; or the RK_FAULT_... of the days of the line or of one that told it something.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_relate_state(
    policy: u32,
    stays: *const rk_stay,
    count: u32,
    learned: *const rk_learned,
    place: u32,
    complete: u32,
    slots: *mut i64,
    slot_count: u32,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { state(policy, (stays, count), learned, place, complete, (slots, slot_count)) })
}

/// # Safety
/// The pointers are null or point at memory as [`rk_stay_of`] says.
unsafe fn see(policy: u32, (slots, slot_count): (*mut i64, u32), claimed_cents: i64, place: *mut rk_stay) -> Done<()> {
    let (policy, claims) = with_claims(policy).ok_or(RK_E_POLICY)?;
    memory::check_overlap(&[Region::of(slots, 8, slot_count, true)?, Region::one(place, true)?])?;
    // SAFETY: as the caller says.
    let (facts, insured) = unsafe { (resume(policy, slots, slot_count)?, memory::read(place)?.insured) };
    let seen = Stay::of(claims, &facts, insured, Cents::new(claimed_cents).map_err(status::fault)?);
    let (from, until) = (seen.days.from().yyyymmdd(), seen.days.until().yyyymmdd());
    let seen = rk_stay { insured, from, until, classes: seen.classes, rank: seen.rank };
    // SAFETY: as the caller says.
    unsafe { memory::write(place, seen) }
}

/// The status, and the line at fault.
///
/// # Safety
/// The pointers are null or point at memory as [`rk_relate`] says.
unsafe fn relate(
    policy: u32,
    stays: *const rk_stay,
    count: u32,
    order: *mut u32,
    open: (*mut u32, u32),
    learned: *mut rk_learned,
    line: *mut u32,
) -> (i32, Option<u32>) {
    let prepared = with_claims(policy).ok_or(RK_E_POLICY).and_then(|(_, claims)| {
        memory::check_overlap(&[
            Region::of(stays, size_of::<rk_stay>() as u32, count, false)?,
            Region::of(order, 4, count, true)?,
            Region::of(open.0, 4, open.1, true)?,
            Region::of(learned, size_of::<rk_learned>() as u32, count, true)?,
            if line.is_null() { Region::NONE } else { Region::one(line, true)? },
        ])?;
        // SAFETY: as the caller says; any bytes are places, and what was learned.
        let (order, open) = unsafe { (memory::elements_mut(order, count)?, memory::elements_mut(open.0, open.1)?) };
        // SAFETY: as the caller says; both structs are the same numbers.
        let learned = unsafe { memory::elements_mut(learned.cast::<Learned>(), count) }?;
        Ok((claims, order, open, learned))
    });
    let (claims, order, open, learned) = match prepared {
        Ok(prepared) => prepared,
        Err(status) => return (status, None),
    };
    for place in 0..count {
        // SAFETY: one of the lines.
        if let Err(status) = unsafe { stay(stays, place) } {
            return (status, Some(place));
        }
    }
    // SAFETY: the places are those of the lines.
    let key = |place| unsafe { stay(stays, place) }.ok();
    match relate_by(claims, &key, order, open, learned) {
        Ok(()) => (status::RK_OK, None),
        Err(Unrelated::TooManyOpen { line }) => (RK_E_TOO_SMALL, Some(line)),
        // The slices are of one length.
        Err(Unrelated::WrongLength) => (status::RK_E_COUNT, None),
    }
}

/// # Safety
/// The pointers are null or point at memory as [`rk_relate_state`] says.
unsafe fn state(
    policy: u32,
    (stays, count): (*const rk_stay, u32),
    learned: *const rk_learned,
    place: u32,
    complete: u32,
    (slots, slot_count): (*mut i64, u32),
) -> Done<()> {
    let (policy, claims) = with_claims(policy).ok_or(RK_E_POLICY)?;
    let size = size_of::<rk_learned>() as u32;
    memory::check_overlap(&[
        Region::of(stays, size_of::<rk_stay>() as u32, count, false)?,
        Region::of(learned, size, count, false)?,
        Region::of(slots, 8, slot_count, true)?,
    ])?;
    if place >= count {
        return Err(RK_E_INDEX);
    }
    if complete > 1 {
        return Err(RK_E_NUMBER);
    }
    // SAFETY: as the caller says.
    let mut facts = unsafe { resume(policy, slots, slot_count) }?;
    // SAFETY: the place is one of the lines.
    let learned = unsafe { memory::element(learned, size, place).read_unaligned() };
    let told = Learned { from: learned.from.map(teller), unreadable: learned.unreadable };
    for from in told.from.into_iter().chain([place]).filter(|from| *from < count) {
        // SAFETY: one of the lines.
        unsafe { stay(stays, from) }?;
    }
    // SAFETY: one of the lines.
    let key = |place| if place < count { unsafe { stay(stays, place) }.ok() } else { None };
    state_by(claims, &key, place, &told, complete == 1, &mut facts).map_err(status::fault)
}

fn teller(place: i32) -> u32 {
    u32::try_from(place).unwrap_or(NOBODY)
}

/// The line at a place. One that is in no class of the policy needs no days.
///
/// # Safety
/// `stays` points at more lines than `place`.
unsafe fn stay(stays: *const rk_stay, place: u32) -> Done<Stay> {
    // SAFETY: as the caller says.
    let stay = unsafe { memory::element(stays, size_of::<rk_stay>() as u32, place).read_unaligned() };
    let day = Date::from_yyyymmdd;
    let days = match day(stay.from).and_then(|from| Period::new(from, day(stay.until)?)) {
        Ok(days) => days,
        Err(_) if stay.classes & !(TAKEN_BACK | UNREADABLE) == 0 => Stay::ALONE.days,
        Err(fault) => return Err(status::fault(fault)),
    };
    Ok(Stay { insured: stay.insured, days, classes: stay.classes, rank: stay.rank })
}
