//! Codes and exact arithmetic on their own.

use kernel::unit::{Agb, Bsn, CareProduct, Cents, Fault, PerformanceCode, Rounding, Uzovi};

use crate::catalogue::DENOMINATOR_MAX;
use crate::memory;
use crate::status::{self, Done, RK_E_NUMBER, RK_E_RESERVED, RK_FAULT_OUT_OF_RANGE, finish};
use crate::types::rk_scaling;

/// A citizen service number (BSN): nine digits that pass the eleven-test.
pub const RK_CODE_BSN: u32 = 1;
/// As RK_CODE_BSN, or 999999999 for a person without one, where the exchange standard allows that.
pub const RK_CODE_BSN_OR_NONE: u32 = 2;
/// A care provider (AGB code): eight digits, kind 01 to 99 and number 000001 to 999999.
pub const RK_CODE_AGB: u32 = 3;
/// An insurer (UZOVI number): four digits.
pub const RK_CODE_UZOVI: u32 = 4;
/// A DBC care product: nine digits.
pub const RK_CODE_CARE_PRODUCT: u32 = 5;
/// A performance code: one to six ASCII letters and digits, filled up with spaces or not.
pub const RK_CODE_PERFORMANCE: u32 = 6;

/// Whether a text is a well-formed code. Whether it was given out is in a register, not in the library.
///
/// code: RK_CODE_...
/// text: the characters, in ASCII.
/// length: how many.
///
/// Returns RK_OK; the RK_FAULT_... of the text, RK_FAULT_EBCDIC_DIGITS for digits that are in EBCDIC; RK_E_NUMBER or
/// RK_E_NULL. The text is not kept and appears in no message.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_code_check(code: u32, text: *const u8, length: u32) -> i32 {
    // SAFETY: the caller hands in as many bytes, or null.
    finish(unsafe { memory::bytes(text, length) }.and_then(|text| check(code, text)))
}

fn check(code: u32, text: &[u8]) -> Done<()> {
    let checked = match code {
        RK_CODE_BSN => Bsn::new(text).map(drop),
        RK_CODE_BSN_OR_NONE => Bsn::new_or_none(text).map(drop),
        RK_CODE_AGB => Agb::new(text).map(drop),
        RK_CODE_UZOVI => Uzovi::new(text).map(drop),
        RK_CODE_CARE_PRODUCT => CareProduct::new(text).map(drop),
        RK_CODE_PERFORMANCE => PerformanceCode::new(0, text).map(drop),
        _ => return Err(RK_E_NUMBER),
    };
    checked.map_err(status::fault)
}

/// The value of a fact of type RK_TYPE_CODE: the number of the code, or -1 for text that is not nine digits. A person
/// looks at such a text; it is not refused.
///
/// text: the characters, in ASCII.
/// length: how many.
/// value: written with RK_OK only.
///
/// Returns RK_OK, RK_E_NULL, or RK_FAULT_EBCDIC_DIGITS when digits are in EBCDIC.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_care_product_value(text: *const u8, length: u32, value: *mut i64) -> i32 {
    // SAFETY: the caller hands in as many bytes, or null.
    let number = unsafe { memory::bytes(text, length) }.and_then(|text| match CareProduct::new(text) {
        Ok(code) => Ok(i64::from(code.number())),
        Err(Fault::EbcdicDigits) => Err(status::fault(Fault::EbcdicDigits)),
        Err(_) => Ok(kernel::criteria::fact::MALFORMED),
    });
    // SAFETY: the caller hands in memory for a number, or null.
    finish(number.and_then(|number| unsafe { memory::write(value, number) }))
}

/// Scales an amount: amount times numerator divided by denominator, exact, rounded once.
///
/// scaling: the numbers.
/// cents: the result in eurocents, written with RK_OK only.
///
/// Returns RK_OK; RK_FAULT_OUT_OF_RANGE when a number or the result is outside its range; RK_FAULT_NOT_ALLOWED for a
/// rounding that there is not; RK_E_NULL or RK_E_RESERVED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_scale(scaling: *const rk_scaling, cents: *mut i64) -> i32 {
    // SAFETY: the caller hands in the struct, or null.
    let scaled = unsafe { memory::read(scaling) }.and_then(|scaling| scale(&scaling));
    // SAFETY: the caller hands in memory for a number, or null.
    finish(scaled.and_then(|scaled| unsafe { memory::write(cents, scaled) }))
}

fn scale(scaling: &rk_scaling) -> Done<i64> {
    if scaling.reserved != 0 {
        return Err(RK_E_RESERVED);
    }
    if !(1..=DENOMINATOR_MAX).contains(&scaling.denominator) {
        return Err(RK_FAULT_OUT_OF_RANGE);
    }
    let mode = Rounding::from_number(scaling.rounding).map_err(status::fault)?;
    let amount = Cents::new(scaling.amount_cents).map_err(status::fault)?;
    let scaled = amount.scale(i128::from(scaling.numerator), i128::from(scaling.denominator), mode);
    scaled.map(Cents::get).map_err(status::fault)
}
