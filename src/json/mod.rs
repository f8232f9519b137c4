//! The JSON door: one request, one answer, without a heap.
//!
//! A request goes through a strict, iterative check against RFC 8259 first ([`strict`]), with limits on length and depth;
//! then its members are visited in place. `serde-json-core` reads the numbers and writes the answers; it does not read
//! whole requests, because it recurses on nested members that it does not know, skips them without looking, and says
//! neither where nor in which member a fault lies.
//!
//! | operation | members | answer |
//! |---|---|---|
//! | `evaluate` | `rule`, `facts` | result, values and missing facts of one rule |
//! | `assess` | `policy`, `subject`, `facts`, perhaps `date` | outcome, deciding rule, findings, missing facts |
//! | `adjudicate` | `contract`, `claims`, perhaps `state` | a verdict for each claim, the new state, the receipt |
//! | `scale` | `amount`, `numerator`, `denominator`, perhaps `rounding` | the product, rounded once |
//! | `receipt` | | rule-set number, rule-set hash, library version |
//!
//! `id` (a string of at most 64 bytes or a whole number) is echoed when present.

mod answer;
mod by_rules;
mod claim_lines;
pub mod claims;
mod facts;
pub mod fault;
mod keys;
mod procedure;
mod request;
mod state;
pub mod strict;
pub mod terms;
pub mod value;
mod verdict;

pub use answer::{LineFault, VERDICT_MEMBERS_MAX, verdict_members};
pub use by_rules::{Posted, RuleDoor, RuleLine, RuleMemory};
pub use claim_lines::{ClaimLines, LineKind};
pub use claims::{ClaimLine, Id};
pub use fault::{Code, JsonFault};
pub use keys::Keys;
pub use procedure::{Workspace, rule_door};
pub use terms::{CareProducts, Pathway, ReferenceDay, Terms};
pub use value::{Text, Value};
pub use verdict::booked_name;

use crate::limit::{JSON_BYTES_MAX, JSON_DEPTH_MAX};
use crate::policy::catalogue::{self, Room};
use crate::verdict::Verdict;

/// The output buffer cannot hold the answer. Nothing was changed but the buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutputTooSmall;

/// Answers one request. The answer, or the error answer, is written to `out`; its length is returned.
///
/// `workspace` is scratch memory: what it holds before makes no difference.
///
/// # Errors
/// [`OutputTooSmall`] when `out` cannot hold the answer.
///
/// ```
/// use regelkern::json::{Workspace, respond};
///
/// let request = br#"{"op":"scale","amount":12345,"numerator":20000,"denominator":1000000}"#;
/// let mut workspace = Box::new(Workspace::new());
/// let mut out = [0; 256];
/// let length = respond(request, &mut workspace, &mut out).unwrap();
/// assert_eq!(&out[..length], br#"{"ok":true,"value":247}"#);
/// ```
pub fn respond(request: &[u8], workspace: &mut Workspace, out: &mut [u8]) -> Result<usize, OutputTooSmall> {
    respond_about(&catalogue::ROOMS, request, workspace, out)
}

/// As [`respond`], where `evaluate` and `assess` know the policies of these rooms: of policies that were loaded at run time,
/// for instance.
///
/// # Errors
/// As of [`respond`].
pub fn respond_about(
    rooms: &[&'static Room],
    request: &[u8],
    workspace: &mut Workspace,
    out: &mut [u8],
) -> Result<usize, OutputTooSmall> {
    let mut writer = answer::Writer::new(out);
    let mut id = None;
    let answered = match value_of(request) {
        Ok(request) => request::answer(rooms, request, &mut id, workspace, &mut writer),
        Err(fault) => Err(fault.into()),
    };
    match answered {
        Ok(()) => {}
        Err(answer::Trouble::Full) => return Err(OutputTooSmall),
        Err(answer::Trouble::Fault(fault)) => {
            writer.clear();
            answer::error(&mut writer, id.as_ref(), &fault).map_err(|_| OutputTooSmall)?;
        }
    }
    Ok(writer.length())
}

/// Reads contract terms from a JSON text of their own.
///
/// # Errors
/// [`JsonFault`] with the member.
pub fn read_terms(text: &[u8]) -> Result<Terms<'_>, JsonFault> {
    terms::read(value_of(text)?)
}

/// Reads one claim line from a JSON text of its own. What could be read before a fault is in `line`.
///
/// # Errors
/// [`JsonFault`] with the member.
pub fn read_claim<'a>(text: &'a [u8], line: &mut ClaimLine<'a>) -> Result<(), JsonFault> {
    claims::read(value_of(text)?, line)
}

/// Reads a verdict from a JSON text of its own, as [`verdict_members`] wrote it.
///
/// # Errors
/// [`JsonFault`] with the member.
pub fn read_verdict(text: &[u8]) -> Result<Verdict, JsonFault> {
    verdict::read(value_of(text)?)
}

/// The value that a text holds, when it is one JSON value within the limits of a request, whatever it says.
///
/// # Errors
/// [`JsonFault`] with the place.
pub fn value_of(text: &[u8]) -> Result<Value<'_>, JsonFault> {
    let limits = strict::Limits { max_bytes: JSON_BYTES_MAX, max_depth: JSON_DEPTH_MAX };
    strict::check(text, limits).map_err(|fault| {
        let code = match fault.code {
            strict::Code::Syntax => Code::Syntax,
            strict::Code::TooDeep => Code::TooDeep,
            strict::Code::TooLong => Code::TooLong,
        };
        JsonFault::at(code, usize::try_from(fault.offset).unwrap_or(usize::MAX))
    })?;
    Value::of(text)
}
