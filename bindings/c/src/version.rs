//! What this library is: three versions and a hash.

use core::ffi::c_char;

use kernel::policy::{RULE_SET, RULE_SET_HASH};

use crate::memory;
use crate::status::{Done, RK_E_STRUCT_SIZE, RK_E_VERSION, finish};
use crate::types::{rk_claim, rk_contract, rk_receipt, rk_verdict};

/// Number of the binary interface: another one when a function, a constant or the layout of a struct changes. New
/// functions, and new members at the end of rk_contract, rk_claim and rk_verdict, leave it as it is.
pub const RK_ABI_VERSION: u32 = 1;
/// Number of the rule set, a day YYYYMMDD: another one when some result can be another.
pub const RK_RULESET_VERSION: u32 = 20261126;
/// Version of the library as a number: 10000 times major, 100 times minor, patch.
pub const RK_VERSION_NUMBER: u32 = 100;

const _: () = assert!(RK_RULESET_VERSION == RULE_SET, "the header states another rule set than the core has");

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// What a result was made with.
pub(crate) const RECEIPT: rk_receipt =
    rk_receipt { hash: RULE_SET_HASH, rule_set: RULE_SET, version: RK_VERSION_NUMBER };

/// The RK_ABI_VERSION that the library was built with.
#[unsafe(no_mangle)]
pub extern "C" fn rk_abi_version() -> u32 {
    RK_ABI_VERSION
}

/// The RK_RULESET_VERSION that the library was built with.
#[unsafe(no_mangle)]
pub extern "C" fn rk_ruleset_version() -> u32 {
    RULE_SET
}

/// The RK_VERSION_NUMBER that the library was built with.
#[unsafe(no_mangle)]
pub extern "C" fn rk_version_number() -> u32 {
    RK_VERSION_NUMBER
}

/// The version of the library, such as 0.1.0: static text that ends in a zero byte.
#[unsafe(no_mangle)]
pub extern "C" fn rk_version_string() -> *const c_char {
    VERSION.as_ptr().cast()
}

/// Hash of all rules of the library, as they are evaluated: the same on every machine for the same rules.
#[unsafe(no_mangle)]
pub extern "C" fn rk_ruleset_hash() -> u64 {
    RULE_SET_HASH
}

/// Writes what every result of this library is made with; results carry the same.
///
/// Returns RK_OK or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_get_receipt(receipt: *mut rk_receipt) -> i32 {
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(receipt, RECEIPT) })
}

/// Whether a program that was compiled with a header can use this library: call it once at the start, best as
/// RK_CHECK_COMPAT().
///
/// abi_version: RK_ABI_VERSION of the header.
/// contract_size, claim_size, verdict_size: sizeof of the three structs that can grow; smaller ones are those of an
///   older header, and served.
///
/// Returns RK_OK, RK_E_VERSION for another ABI, or RK_E_STRUCT_SIZE when the header is newer than the library.
#[unsafe(no_mangle)]
pub extern "C" fn rk_check_compat(abi_version: u32, contract_size: u32, claim_size: u32, verdict_size: u32) -> i32 {
    finish(check(abi_version, contract_size, claim_size, verdict_size))
}

fn check(abi_version: u32, contract_size: u32, claim_size: u32, verdict_size: u32) -> Done<()> {
    if abi_version != RK_ABI_VERSION {
        return Err(RK_E_VERSION);
    }
    let served = |size: u32, first: u32, known: usize| size >= first && memory::size(size) <= known;
    let all = served(contract_size, rk_contract::FIRST_SIZE, size_of::<rk_contract>())
        && served(claim_size, rk_claim::FIRST_SIZE, size_of::<rk_claim>())
        && served(verdict_size, rk_verdict::FIRST_SIZE, size_of::<rk_verdict>());
    if all { Ok(()) } else { Err(RK_E_STRUCT_SIZE) }
}
