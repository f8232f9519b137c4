//! Texts and names (feature `texts`): what numbers mean, for people, and which number a name has.

use core::ffi::c_char;

use kernel::criteria::{Base, Kind, Outcome, OutputKind, RuleKind, RuleResult, Severity, Subject};
use kernel::input::{ClaimKind, Field};
use kernel::policy::catalogue::{self, FactEntry, RuleEntry};
use kernel::policy::text::{Lang, Text};
use kernel::unit::{Fault, Rounding};
use kernel::verdict::Decision;

use crate::by_rules;
use crate::memory;
use crate::status::{self, Done, RK_E_FACT, RK_E_INDEX, RK_E_NAME, RK_E_NUMBER, RK_E_POLICY, RK_E_RULE};
use crate::status::{RK_E_REQUEST, RK_E_TOO_SMALL, finish};

/// Texts of a policy; number: RK_POLICY_...; parts: ID (its key), TITLE, ISSUER.
pub const RK_OF_POLICY: u32 = 1;
/// Texts of a rule; number: RK_RULE_...; parts: ID, TITLE, EFFECT, INTERPRETATION, SECTION, LINES, WHEN, HOLDS.
pub const RK_OF_RULE: u32 = 2;
/// Texts of a fact; number: RK_FACT_...; parts: ID (its name), DESCRIPTION, UNIT.
pub const RK_OF_FACT: u32 = 3;
/// A word of an enumeration or set; number: RK_FACT_...; part: the place of the word, from 0.
pub const RK_OF_WORD: u32 = 4;
/// A code over which a fact is indexed; number: RK_FACT_...; part: the place of the code, from 0.
pub const RK_OF_CODE: u32 = 5;
/// The name of an output; number: RK_RULE_...; part: the place of the output, from 0.
pub const RK_OF_OUTPUT: u32 = 6;
/// A word of an enumerated output; number: RK_RULE_...; part: 256 times the place of the output, and the word's.
pub const RK_OF_OUTPUT_WORD: u32 = 7;
/// A code over which an output is indexed; number: RK_RULE_...; part: 256 times the place of the output, and the code's.
pub const RK_OF_OUTPUT_CODE: u32 = 8;
/// Texts of a status or fault; number: RK_E_... or RK_FAULT_...; parts: ID, DESCRIPTION (what was expected).
pub const RK_OF_STATUS: u32 = 9;
/// The name of RK_DECISION_...; part: ID.
pub const RK_OF_DECISION: u32 = 10;
/// The name of RK_FIELD_...; part: ID.
pub const RK_OF_FIELD: u32 = 11;
/// The name of RK_KIND_...; part: ID.
pub const RK_OF_KIND: u32 = 12;
/// The name of RK_ROUNDING_...; part: ID.
pub const RK_OF_ROUNDING: u32 = 13;
/// The name of RK_RESULT_...; part: ID.
pub const RK_OF_RESULT: u32 = 14;
/// The name of RK_OUTCOME_...; part: ID.
pub const RK_OF_OUTCOME: u32 = 15;
/// The name of RK_SEVERITY_...; part: ID.
pub const RK_OF_SEVERITY: u32 = 16;
/// The name of RK_SUBJECT_...; part: ID.
pub const RK_OF_SUBJECT: u32 = 17;
/// The name of RK_RULE_KIND_...; part: ID.
pub const RK_OF_RULE_KIND: u32 = 18;
/// The name of a request; number: RK_REQUEST_...; part: ID.
pub const RK_OF_REQUEST: u32 = 19;

/// Part: the id or name by which it is known everywhere.
pub const RK_PART_ID: u32 = 0;
/// Part: a few words.
pub const RK_PART_TITLE: u32 = 1;
/// Part: what follows from it.
pub const RK_PART_EFFECT: u32 = 2;
/// Part: how the document was read where it is ambiguous; may be empty.
pub const RK_PART_INTERPRETATION: u32 = 3;
/// Part: section of the document.
pub const RK_PART_SECTION: u32 = 4;
/// Part: lines of the document's text.
pub const RK_PART_LINES: u32 = 5;
/// Part: when the rule applies.
pub const RK_PART_WHEN: u32 = 6;
/// Part: the condition.
pub const RK_PART_HOLDS: u32 = 7;
/// Part: what it says.
pub const RK_PART_DESCRIPTION: u32 = 8;
/// Part: the unit; may be empty.
pub const RK_PART_UNIT: u32 = 9;
/// Part: who issued the document.
pub const RK_PART_ISSUER: u32 = 10;

/// Dutch.
pub const RK_LANG_NL: u32 = 1;
/// English.
pub const RK_LANG_EN: u32 = 2;

/// Gives a text of the library: static UTF-8 that needs no freeing, without a zero byte at its end; to print it, write
/// `printf("%.*s", (int)length, text)`. Only in builds with the feature texts.
///
/// of: what it is about, RK_OF_... number and part: which, as stated there, RK_PART_...
/// lang: RK_LANG_NL or RK_LANG_EN; names are the same in both.
/// text, length: written with RK_OK only.
///
/// Returns RK_OK, RK_E_NUMBER, RK_E_POLICY, RK_E_RULE, RK_E_FACT, RK_E_REQUEST, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_text(
    of: u32,
    number: u32,
    part: u32,
    lang: u32,
    text: *mut *const c_char,
    length: *mut u32,
) -> i32 {
    if text.is_null() || length.is_null() {
        return status::RK_E_NULL;
    }
    finish(find(of, number, part, lang).map(|found| {
        // SAFETY: not null, so they point at a pointer and a number.
        unsafe {
            text.write_unaligned(found.as_ptr().cast());
            length.write_unaligned(found.len() as u32);
        }
    }))
}

/// Copies a text of the library into a buffer, with a zero byte behind it. Only in builds with the feature texts.
///
/// of, number, part, lang: as of rk_text.
/// buffer: room for capacity bytes.
/// length: where not null, how many bytes the text has, without the zero byte; it is written with RK_OK and with
///   RK_E_TOO_SMALL.
///
/// Returns what rk_text returns, or RK_E_TOO_SMALL unless capacity is larger than length: then nothing was copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_text_copy(
    of: u32,
    number: u32,
    part: u32,
    lang: u32,
    buffer: *mut c_char,
    capacity: u32,
    length: *mut u32,
) -> i32 {
    let found = match find(of, number, part, lang) {
        Ok(found) => found,
        Err(status) => return status,
    };
    // SAFETY: the caller hands in room for as many bytes, or null.
    let buffer = match unsafe { memory::bytes_mut(buffer.cast(), capacity) } {
        Ok(buffer) => buffer,
        Err(status) => return status,
    };
    let fits = buffer.len() > found.len();
    if fits {
        let text = found.bytes().chain(core::iter::once(0));
        buffer.iter_mut().zip(text).for_each(|(place, byte)| *place = byte);
    }
    if !length.is_null() {
        // SAFETY: not null, so it points at a number.
        unsafe { length.write_unaligned(found.len() as u32) };
    }
    if fits { status::RK_OK } else { RK_E_TOO_SMALL }
}

/// The number that has a name: the way back from RK_PART_ID and from the words and codes of a fact. Only in builds with
/// the feature texts.
///
/// of: RK_OF_... but for the outputs.
/// within: for rules, facts and requests the policy, RK_POLICY_..., or 0 for the first policy that has the name; for words
///   and codes the fact, RK_FACT_...; else 0.
/// name: the characters.
/// length: how many.
/// number: the number, or the place of the word or code; written with RK_OK only.
///
/// Returns RK_OK, RK_E_NAME, RK_E_NUMBER, RK_E_FACT or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_number(of: u32, within: u32, name: *const u8, length: u32, number: *mut u32) -> i32 {
    // SAFETY: the caller hands in as many bytes, or null.
    let found = unsafe { memory::bytes(name, length) }.and_then(|name| search(of, within, name));
    // SAFETY: the caller hands in memory for a number, or null.
    finish(found.and_then(|found| unsafe { memory::write(number, found) }))
}

fn find(of: u32, number: u32, part: u32, lang: u32) -> Done<&'static str> {
    let lang = match lang {
        RK_LANG_NL => Lang::Nl,
        RK_LANG_EN => Lang::En,
        _ => return Err(RK_E_NUMBER),
    };
    match of {
        RK_OF_POLICY => policy(number, part),
        RK_OF_RULE => rule_text(&rule(number)?, part, lang),
        RK_OF_FACT => fact_text(&fact(number)?, part, lang),
        RK_OF_WORD => nth(fact(number)?.fact.kind.values(), part),
        RK_OF_CODE => nth(codes_of(&fact(number)?), part),
        RK_OF_OUTPUT => rule(number)?.rule.outputs.get(memory::size(part)).map(|output| output.name).ok_or(RK_E_INDEX),
        RK_OF_OUTPUT_WORD | RK_OF_OUTPUT_CODE => {
            let output = rule(number)?.rule.outputs.get(memory::size(part >> 8)).ok_or(RK_E_INDEX)?;
            match output.kind {
                OutputKind::Enum(words) | OutputKind::Set(words) if of == RK_OF_OUTPUT_WORD => nth(words, part & 255),
                _ if of == RK_OF_OUTPUT_CODE => nth(codes(output.base), part & 255),
                _ => Err(RK_E_INDEX),
            }
        }
        RK_OF_STATUS => status_text(number, part),
        RK_OF_REQUEST if part == RK_PART_ID => {
            by_rules::request(number).map(|(_, _, request)| request.name).ok_or(RK_E_REQUEST)
        }
        _ if part != RK_PART_ID => Err(RK_E_NUMBER),
        _ => name(of, number).ok_or(RK_E_NUMBER),
    }
}

fn policy(number: u32, part: u32) -> Done<&'static str> {
    let room = catalogue::ROOMS.into_iter().find(|room| u32::from(room.policy.number) == number).ok_or(RK_E_POLICY)?;
    match part {
        RK_PART_ID => Ok(room.policy.key),
        RK_PART_TITLE => Ok(room.title),
        RK_PART_ISSUER => Ok(room.issuer),
        _ => Err(RK_E_NUMBER),
    }
}

fn rule(number: u32) -> Done<RuleEntry> {
    u16::try_from(number).ok().and_then(catalogue::rule_by_number).ok_or(RK_E_RULE)
}

fn rule_text(entry: &RuleEntry, part: u32, lang: Lang) -> Done<&'static str> {
    let text = |text: &Text| text.get(lang);
    Ok(match part {
        RK_PART_ID => entry.rule.id,
        RK_PART_TITLE => text(&entry.text.title),
        RK_PART_EFFECT => text(&entry.text.effect),
        RK_PART_INTERPRETATION => text(&entry.text.interpretation),
        RK_PART_SECTION => entry.rule.section,
        RK_PART_LINES => entry.rule.lines,
        RK_PART_WHEN => entry.rule.when,
        RK_PART_HOLDS => entry.rule.holds,
        _ => return Err(RK_E_NUMBER),
    })
}

fn fact(number: u32) -> Done<FactEntry> {
    u16::try_from(number).ok().and_then(catalogue::fact_by_number).ok_or(RK_E_FACT)
}

fn fact_text(entry: &FactEntry, part: u32, lang: Lang) -> Done<&'static str> {
    match part {
        RK_PART_ID => Ok(entry.fact.name),
        RK_PART_DESCRIPTION => Ok(entry.text.description.get(lang)),
        RK_PART_UNIT => Ok(entry.text.unit.get(lang)),
        _ => Err(RK_E_NUMBER),
    }
}

/// The codes of the index of a fact; of a fact about codes of the caller those that its policy knows by name.
fn codes_of(entry: &FactEntry) -> &'static [&'static str] {
    match (entry.fact.base, entry.fact.kind) {
        (Base::Keys(_) | Base::KeyPairs(_), _) | (Base::One, Kind::Key(_) | Kind::KeySet(_)) => entry.room.source.names,
        (base, _) => codes(base),
    }
}

fn codes(base: Base) -> &'static [&'static str] {
    match base {
        Base::Codes(codes) | Base::Words(codes) => codes,
        Base::Pairs(words, _) => words,
        Base::One | Base::Range(..) | Base::Rows(_) | Base::Keys(_) | Base::KeyPairs(_) => &[],
    }
}

fn nth(words: &'static [&'static str], place: u32) -> Done<&'static str> {
    words.get(memory::size(place)).copied().ok_or(RK_E_INDEX)
}

const FIELDS: [Field; 25] = [
    Field::Policy,
    Field::Start,
    Field::ToExclusive,
    Field::BundlePrice,
    Field::TransferIn,
    Field::TransferOut,
    Field::Volume,
    Field::Proration,
    Field::Rounding,
    Field::OtherClaims,
    Field::Kind,
    Field::ReferenceDate,
    Field::Amount,
    Field::CareProductCode,
    Field::ByContractedProvider,
    Field::IsStructural,
    Field::MeetsLegalRequirements,
    Field::ActuallyDelivered,
    Field::RightlyDelivered,
    Field::InBundle,
    Field::BundlePeriod,
    Field::Insured,
    Field::Debit,
    Field::Reserved,
    Field::State,
];

/// The name of a number of a closed list.
fn name(of: u32, number: u32) -> Option<&'static str> {
    match of {
        RK_OF_DECISION => Decision::ALL.into_iter().find(|known| *known as u32 == number).map(Decision::name),
        RK_OF_FIELD => FIELDS.into_iter().find(|known| *known as u32 == number).map(Field::name),
        RK_OF_KIND => ClaimKind::ALL.into_iter().find(|known| *known as u32 == number).map(ClaimKind::name),
        RK_OF_ROUNDING => Rounding::ALL.into_iter().find(|known| *known as u32 == number).map(Rounding::name),
        RK_OF_RESULT => RuleResult::ALL.into_iter().find(|known| *known as u32 == number).map(RuleResult::name),
        RK_OF_OUTCOME => Outcome::ALL.into_iter().find(|known| *known as u32 == number).map(Outcome::name),
        RK_OF_SEVERITY => Severity::ALL.into_iter().find(|known| *known as u32 == number).map(Severity::name),
        RK_OF_SUBJECT => Subject::ALL.into_iter().find(|known| *known as u32 == number).map(Subject::name),
        RK_OF_RULE_KIND => RuleKind::ALL.into_iter().find(|known| *known as u32 == number).map(RuleKind::name),
        _ => None,
    }
}

/// The name of every status of a call and what was expected instead.
const STATUSES: [(i32, &str, &str); 24] = [
    (status::RK_OK, "ok", "nothing else"),
    (status::RK_E_NULL, "null", "a pointer that is not null"),
    (status::RK_E_COUNT, "count", "as many elements as fit in memory, at most RK_COUNT_MAX"),
    (status::RK_E_STRIDE, "stride", "sizeof of the struct of the header, at most RK_STRIDE_MAX"),
    (status::RK_E_OVERLAP, "overlap", "memory that is used for one thing only"),
    (status::RK_E_ALIGNMENT, "alignment", "slots aligned to eight bytes, scratch memory to four"),
    (status::RK_E_VERSION, "version", "a header of the same RK_ABI_VERSION and a state of RK_STATE_VERSION"),
    (status::RK_E_STRUCT_SIZE, "struct_size", "sizeof of the struct, and zeros behind the known members"),
    (status::RK_E_RESERVED, "reserved", "reserved bytes that are zero"),
    (status::RK_E_CONTRACT, "contract", "a contract that rk_contract_check accepts"),
    (status::RK_E_POLICY, "policy", "the number of a policy of rk_policy_at"),
    (status::RK_E_RULE, "rule", "the number of a rule of rk_rule_at"),
    (status::RK_E_FACT, "fact", "the number of a fact of rk_fact_at"),
    (status::RK_E_INDEX, "index", "a place or index that there is"),
    (status::RK_E_SUBJECT, "subject", "a number RK_SUBJECT_..."),
    (status::RK_E_SLOTS, "slots", "as many slots as the policy has"),
    (status::RK_E_TOO_SMALL, "too_small", "a larger buffer"),
    (status::RK_E_STATE, "state", "amounts as the library wrote them"),
    (status::RK_E_VALIDITY, "validity", "the edition of the policy that is valid on the day"),
    (status::RK_E_NUMBER, "number", "one of the numbers listed for the parameter"),
    (status::RK_E_NAME, "name", "a name of the catalogue"),
    (status::RK_E_REQUEST, "request", "the number of a request of rk_request_at"),
    (status::RK_E_PACK, "pack", "a pack as it was written"),
    (status::RK_E_INTERNAL, "internal", "nothing: it never occurs"),
];

fn status_text(number: u32, part: u32) -> Done<&'static str> {
    let number = i32::try_from(number).map_err(|_| RK_E_NUMBER)?;
    let call = STATUSES.into_iter().find(|(known, ..)| *known == number).map(|(_, name, expected)| (name, expected));
    let value = || {
        let fault = Fault::ALL.into_iter().find(|known| status::fault(*known) == number);
        fault.map(|fault| (fault.code(), fault.expected()))
    };
    let (name, expected) = call.or_else(value).ok_or(RK_E_NUMBER)?;
    match part {
        RK_PART_ID => Ok(name),
        RK_PART_DESCRIPTION => Ok(expected),
        _ => Err(RK_E_NUMBER),
    }
}

fn search(of: u32, within: u32, name: &[u8]) -> Done<u32> {
    let is_within = |policy: u16| within == 0 || within == u32::from(policy);
    let place = |words: &[&str]| {
        let place = words.iter().position(|word| word.as_bytes() == name);
        place.map(|place| place as u32).ok_or(RK_E_NAME)
    };
    match of {
        RK_OF_POLICY => {
            let mut policies = kernel::policy::POLICIES.into_iter();
            let found = policies.find(|policy| policy.key.as_bytes() == name);
            found.map(|policy| u32::from(policy.number)).ok_or(RK_E_NAME)
        }
        RK_OF_RULE => {
            let mut rules = catalogue::rules().filter(|entry| is_within(entry.room.policy.number));
            let found = rules.find(|entry| entry.rule.id.as_bytes() == name);
            found.map(|entry| u32::from(entry.rule.number)).ok_or(RK_E_NAME)
        }
        RK_OF_FACT => {
            let mut facts = catalogue::facts().filter(|entry| is_within(entry.room.policy.number));
            let found = facts.find(|entry| entry.fact.name.as_bytes() == name);
            found.map(|entry| u32::from(entry.fact.number)).ok_or(RK_E_NAME)
        }
        RK_OF_WORD => place(fact(within)?.fact.kind.values()),
        RK_OF_CODE => place(codes_of(&fact(within)?)),
        RK_OF_REQUEST => by_rules::request_with_name(within, name).ok_or(RK_E_NAME),
        RK_OF_OUTPUT | RK_OF_OUTPUT_WORD | RK_OF_OUTPUT_CODE => Err(RK_E_NUMBER),
        RK_OF_STATUS..=RK_OF_RULE_KIND => {
            // Every number of a closed list fits a byte.
            let found = (0..=255).find(|number| match of {
                RK_OF_STATUS => status_text(*number, RK_PART_ID).is_ok_and(|known| known.as_bytes() == name),
                _ => self::name(of, *number).is_some_and(|known| known.as_bytes() == name),
            });
            found.ok_or(RK_E_NAME)
        }
        _ => Err(RK_E_NUMBER),
    }
}
