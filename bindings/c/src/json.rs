//! The JSON door over C (feature `json`), outside the set of functions that is proven not to panic.

use core::mem::MaybeUninit;
use core::slice;

use kernel::claim::InsuredState;
use kernel::claim::related::{Learned, Stay};
use kernel::json::{Workspace, respond};
use kernel::verdict::Verdict;
use kernel::verdict::by_rules::Settlement;

use crate::memory::{self, Region};
use crate::status::{Done, RK_E_TOO_SMALL, RK_E_VERSION, finish};

/// What an initialised workspace begins with, so that another memory is refused.
const MARK: u64 = u64::from_le_bytes(*b"rk_json1");

#[repr(C)]
struct Memory {
    mark: u64,
    workspace: Workspace,
}

/// How many bytes of memory rk_json_init and rk_json_respond need. Only in builds with the feature json.
#[unsafe(no_mangle)]
pub extern "C" fn rk_json_workspace_size() -> u32 {
    // Room to align the memory, wherever it lies.
    size_of::<Memory>().wrapping_add(align_of::<Memory>()) as u32
}

/// Prepares memory for JSON requests, once; it may be used for any number of requests, one at a time. Only in builds with
/// the feature json.
///
/// workspace: memory of size bytes, of any alignment, that stays where it is.
/// size: at least rk_json_workspace_size().
///
/// Returns RK_OK, RK_E_NULL, RK_E_COUNT or RK_E_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_json_init(workspace: *mut u8, size: u32) -> i32 {
    finish(place(workspace, size).map(|memory| {
        // SAFETY: the caller hands in memory of that size; the place in it is aligned and large enough. The large
        // arrays are filled in place: they would not fit on a small stack.
        unsafe {
            (&raw mut (*memory).mark).write(MARK);
            let workspace = &raw mut (*memory).workspace;
            (&raw mut (*workspace).slots).write_bytes(0, 1);
            (&raw mut (*workspace).keys).write_bytes(0, 1);
            (&raw mut (*workspace).names).write_bytes(0, 1);
            (&raw mut (*workspace).insured).write_bytes(0, 1);
            fill(&raw mut (*workspace).persons, InsuredState::default());
            fill(&raw mut (*workspace).verdicts, Verdict::default());
            let rules = &raw mut (*workspace).rules;
            (&raw mut (*rules).contract).write_bytes(0, 1);
            (&raw mut (*rules).offsets).write_bytes(0, 1);
            (&raw mut (*rules).order).write_bytes(0, 1);
            (&raw mut (*rules).open).write_bytes(0, 1);
            fill(&raw mut (*rules).stays, Stay::ALONE);
            fill(&raw mut (*rules).learned, Learned::default());
            fill(&raw mut (*rules).settled, Settlement::default());
        }
    }))
}

/// Answers one JSON request, such as `{"op":"receipt"}`. The answer is JSON too, also when the request is at fault. Only
/// in builds with the feature json; outside the set of functions that is proven never to panic.
///
/// workspace, size: as they were handed to rk_json_init.
/// request: the text in UTF-8, length bytes.
/// answer: room for capacity bytes; no zero byte is added.
/// written: how many bytes the answer has; with RK_OK only.
///
/// Returns RK_OK; RK_E_TOO_SMALL when the answer does not fit or size is too small; RK_E_VERSION for memory that
/// rk_json_init did not prepare; RK_E_NULL, RK_E_COUNT or RK_E_OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_json_respond(
    workspace: *mut u8,
    size: u32,
    request: *const u8,
    length: u32,
    answer: *mut u8,
    capacity: u32,
    written: *mut u32,
) -> i32 {
    // SAFETY: the caller hands in memory as the documentation says.
    finish(unsafe { respond_in(workspace, size, (request, length), (answer, capacity), written) })
}

/// # Safety
/// The pointers are null or point at memory as [`rk_json_respond`] says.
unsafe fn respond_in(
    workspace: *mut u8,
    size: u32,
    request: (*const u8, u32),
    answer: (*mut u8, u32),
    written: *mut u32,
) -> Done<()> {
    memory::check_overlap(&[
        Region::of(workspace, 1, size, true)?,
        Region::of(request.0, 1, request.1, false)?,
        Region::of(answer.0, 1, answer.1, true)?,
        Region::one(written, true)?,
    ])?;
    let memory = place(workspace, size)?;
    // SAFETY: the place is aligned and inside the caller's memory.
    if unsafe { (&raw const (*memory).mark).read() } != MARK {
        return Err(RK_E_VERSION);
    }
    // SAFETY: rk_json_init has filled it, nobody else uses it meanwhile.
    let workspace = unsafe { &mut (*memory).workspace };
    // SAFETY: as the caller says.
    let (request, answer) = unsafe { (memory::bytes(request.0, request.1)?, memory::bytes_mut(answer.0, answer.1)?) };
    let length = respond(request, workspace, answer).map_err(|_| RK_E_TOO_SMALL)?;
    // SAFETY: as the caller says.
    unsafe { memory::write(written, length as u32) }
}

/// The aligned place in the caller's memory.
fn place(workspace: *mut u8, size: u32) -> Done<*mut Memory> {
    Region::of(workspace, 1, size, true)?;
    if size < rk_json_workspace_size() {
        return Err(RK_E_TOO_SMALL);
    }
    let skipped = workspace.addr().wrapping_neg() & align_of::<Memory>().wrapping_sub(1);
    Ok(workspace.wrapping_byte_add(skipped).cast())
}

/// # Safety
/// `array` points at memory for as many elements.
unsafe fn fill<T: Copy, const N: usize>(array: *mut [T; N], element: T) {
    // SAFETY: memory that need not hold anything yet.
    let places = unsafe { slice::from_raw_parts_mut(array.cast::<MaybeUninit<T>>(), N) };
    for place in places {
        place.write(element);
    }
}
