//! Statuses of calls and faults of values, in one numbering.

use kernel::unit::Fault;

/// The call did what it says.
pub const RK_OK: i32 = 0;

/// A pointer that is needed is null.
pub const RK_E_NULL: i32 = 1;
/// So many elements do not fit in memory, or more than RK_COUNT_MAX.
pub const RK_E_COUNT: i32 = 2;
/// A stride that is smaller than the struct was in ABI 1, or larger than RK_STRIDE_MAX.
pub const RK_E_STRIDE: i32 = 3;
/// Memory that is written overlaps other memory of the call.
pub const RK_E_OVERLAP: i32 = 4;
/// Slots that are not aligned to eight bytes, or scratch memory that is not aligned to four.
pub const RK_E_ALIGNMENT: i32 = 5;
/// A state of another version, or a header of another ABI, than this library has.
pub const RK_E_VERSION: i32 = 6;
/// A struct size that cannot be, or members behind the known ones that are not zero.
pub const RK_E_STRUCT_SIZE: i32 = 7;
/// Reserved bytes that are not zero.
pub const RK_E_RESERVED: i32 = 8;
/// The contract is refused; rk_contract_check says which member and why.
pub const RK_E_CONTRACT: i32 = 9;
/// No policy of this number or key.
pub const RK_E_POLICY: i32 = 10;
/// No rule of this number or id.
pub const RK_E_RULE: i32 = 11;
/// No fact of this number or name, or a fact of another policy than the slots.
pub const RK_E_FACT: i32 = 12;
/// A place or an index that there is not.
pub const RK_E_INDEX: i32 = 13;
/// No subject of this number.
pub const RK_E_SUBJECT: i32 = 14;
/// Another number of slots than the policy has.
pub const RK_E_SLOTS: i32 = 15;
/// The buffer is too small.
pub const RK_E_TOO_SMALL: i32 = 16;
/// The state holds an amount that is none, or is of another policy.
pub const RK_E_STATE: i32 = 17;
/// The policy is not valid on the day that was asked: ask the edition that is.
pub const RK_E_VALIDITY: i32 = 18;
/// A number that is not one of those listed for the parameter.
pub const RK_E_NUMBER: i32 = 19;
/// A name that nothing has.
pub const RK_E_NAME: i32 = 20;
/// No request of this number.
pub const RK_E_REQUEST: i32 = 21;
/// The pack is refused; rk_pack_check says why and where.
pub const RK_E_PACK: i32 = 22;
/// Reserved; no function returns it.
pub const RK_E_INTERNAL: i32 = 99;

/// Outside the range of its quantity, given or computed.
pub const RK_FAULT_OUT_OF_RANGE: i32 = 101;
/// No day of the calendar, or outside 1900-01-01 to 2199-12-31.
pub const RK_FAULT_INVALID_DATE: i32 = 102;
/// A period with one end only, or one that does not begin before it ends.
pub const RK_FAULT_EMPTY_PERIOD: i32 = 103;
/// A code with another number of characters than its form has.
pub const RK_FAULT_WRONG_LENGTH: i32 = 104;
/// A character that is no ASCII digit where a digit was expected.
pub const RK_FAULT_NOT_DIGITS: i32 = 105;
/// Digits in EBCDIC (0xF0 to 0xF9): translate to ASCII before the call.
pub const RK_FAULT_EBCDIC_DIGITS: i32 = 106;
/// The check digit does not agree.
pub const RK_FAULT_CHECKSUM: i32 = 107;
/// Well formed, but not one of the values allowed here.
pub const RK_FAULT_NOT_ALLOWED: i32 = 108;
/// A denominator of zero.
pub const RK_FAULT_ZERO_DENOMINATOR: i32 = 109;

/// The outcome of a step of a call: what it found, or the status to return.
pub(crate) type Done<T> = Result<T, i32>;

/// The status to return.
pub(crate) const fn finish(done: Done<()>) -> i32 {
    match done {
        Ok(()) => RK_OK,
        Err(status) => status,
    }
}

/// The number of a fault.
pub(crate) const fn fault(fault: Fault) -> i32 {
    match fault {
        Fault::OutOfRange => RK_FAULT_OUT_OF_RANGE,
        Fault::InvalidDate => RK_FAULT_INVALID_DATE,
        Fault::EmptyPeriod => RK_FAULT_EMPTY_PERIOD,
        Fault::WrongLength => RK_FAULT_WRONG_LENGTH,
        Fault::NotDigits => RK_FAULT_NOT_DIGITS,
        Fault::EbcdicDigits => RK_FAULT_EBCDIC_DIGITS,
        Fault::Checksum => RK_FAULT_CHECKSUM,
        Fault::ZeroDenominator => RK_FAULT_ZERO_DENOMINATOR,
        // A fault that is added to the core without a number here is at least a refusal.
        _ => RK_FAULT_NOT_ALLOWED,
    }
}
