//! Claims from Vektis EI.

use std::borrow::Cow;
use std::io::ErrorKind;

use regelkern::criteria::Kind;
use regelkern::input::{ClaimKind, RawClaim};
use regelkern::json::{LineKind, ReferenceDay};
use regelkern::unit::Agb;
use regelkern::vektis::layout::Role;
use regelkern::vektis::{
    AW319, ClaimLine, Defect, FaultyClaim, Lines, Product, Reader, RecordType, Standard, Text, ZH308,
};

use super::{Claim, Content, Fault, Line, Name, Names};
use crate::contract::{Contract, bundle, rules};
use crate::failure::{Failure, Result};
use crate::input::Input;
use crate::lang::{Lang, iso, say};

/// The code list of DBC care products of institutions.
const DBC: u16 = 41;

/// What a file gives, in its order.
pub enum Event {
    /// The institution of the header record, when it has one.
    Header(Option<Agb>),
    /// A claim that is complete, or the first defect of one.
    Claim(std::result::Result<ClaimLine, FaultyClaim>),
    /// A defect.
    Defect(Defect),
}

/// The standards that a file may be of.
pub static STANDARDS: [&Standard; 2] = [&ZH308, &AW319];

/// The standard of a file: by the message that its header record names, else by the width of that record. A file that is
/// of none is checked as one of the first.
pub fn standard(head: &[u8]) -> &'static Standard {
    let first = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let width = first.strip_suffix(b"\r").unwrap_or(first).len();
    let by_message = STANDARDS.into_iter().find(|standard| standard.is_of(head));
    let by_width = || STANDARDS.into_iter().find(|standard| usize::from(standard.width) == width);
    by_message.or_else(by_width).unwrap_or(STANDARDS[0])
}

/// The names of the standards, for messages.
pub fn names() -> String {
    STANDARDS.map(|standard| format!("{} {}", standard.name, standard.version)).join(", ")
}

/// Gives every record of a file, then nothing for its end; a failure ends it.
pub fn records(mut input: Input, take: &mut dyn FnMut(Option<&[u8]>) -> Result<()>) -> Result<()> {
    let (mut lines, mut outcome) = (Lines::new(), Ok(()));
    while outcome.is_ok() {
        let mut record = |record: &[u8]| {
            if outcome.is_ok() {
                outcome = take(Some(record));
            }
        };
        let chunk = match input.reader.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(input.failed(&error)),
        };
        if chunk.is_empty() {
            lines.end(&mut record);
            return outcome.and_then(|()| take(None));
        }
        lines.feed(chunk, &mut record);
        let length = chunk.len();
        input.reader.consume(length);
    }
    outcome
}

/// Reads a file from beginning to end.
pub fn read(input: Input, sink: &mut dyn FnMut(Event) -> Result<()>) -> Result<()> {
    let standard = standard(&input.head);
    let mut reader = Reader::new(standard);
    records(input, &mut |record| {
        let mut outcome = Ok(());
        let mut give = |event| {
            if outcome.is_ok() {
                outcome = sink(event);
            }
        };
        let mut report = |defect| give(Event::Defect(defect));
        let claim = match record {
            Some(record) => reader.record(record, &mut report),
            None => reader.finish(&mut report),
        };
        if let Some(record) = record.filter(|record| record.starts_with(RecordType::Header.code().as_bytes())) {
            give(Event::Header(claimant(standard, record)));
        }
        if let Some(claim) = claim {
            give(Event::Claim(claim));
        }
        outcome
    })
}

/// The failure of an input that is no file of Vektis EI.
pub fn unlike(input: &Input, lang: Lang) -> Failure {
    let file = say(lang, "een bestand van Vektis EI", "a Vektis EI file");
    super::unlike(input, &format!("{file} ({})", names()), lang)
}

/// The institution that a header record names (0112).
fn claimant(standard: &Standard, header: &[u8]) -> Option<Agb> {
    let (_, field) = standard.layout(RecordType::Header)?.field(Role::Institution)?;
    Agb::new(field.of(header)?).ok()
}

/// What was expected instead of a defect, as the end of a sentence.
pub fn expected(defect: &Defect, lang: Lang) -> String {
    let mut text = String::new();
    // A String takes everything.
    let _ = defect.write_expected(lang, &mut text);
    text
}

/// Gives the claims of a file.
pub fn claims(
    input: Input,
    contract: &Contract<'_>,
    lang: Lang,
    sink: &mut dyn FnMut(super::Event<'_>) -> Result<()>,
) -> Result<()> {
    let kinds = match contract {
        Contract::Bundle(_) => &[],
        Contract::Rules(terms) => terms.claim_lines(&input.name, lang)?,
    };
    let (mut claimant, after) = (None, input.after);
    let mut object = Vec::new();
    read(input, &mut |event| match event {
        Event::Header(institution) => {
            claimant = institution;
            Ok(())
        }
        Event::Defect(defect) => sink(super::Event::Defect(defect)),
        Event::Claim(Ok(ClaimLine { line, .. }) | Err(FaultyClaim { line, .. })) if line <= after => Ok(()),
        Event::Claim(Ok(claim)) => {
            let content = match contract {
                Contract::Bundle(terms) => Content::Claim(Box::new(Claim {
                    names: Names {
                        claim: text(&claim.reference).map(|text| Name::Text(Cow::Borrowed(text))),
                        insured: insured(&claim).map(Cow::Borrowed),
                        credit_of: text(&claim.previous_reference).map(|text| Name::Text(Cow::Borrowed(text))),
                    },
                    debit: None,
                    is_credit: claim.credit,
                    raw: raw(&claim, claimant, terms),
                })),
                Contract::Rules(terms) => {
                    write(&claim, terms, kinds, &mut object);
                    Content::Json(&object)
                }
            };
            sink(super::Event::Line(Line { number: claim.line, record: Some(claim.record), content, fault: None }))
        }
        Event::Claim(Err(claim)) => {
            let defect = &claim.defect;
            let field = match (defect.field, defect.field_name()) {
                (Some(field), Some(name)) => format!("{:04} {name}", field.number),
                _ => defect.record.map_or_else(String::new, |record| format!("record {}", record.code())),
            };
            let fault = Fault { field, code: defect.problem.code(), expected: expected(defect, lang) };
            let (number, record) = (claim.line, Some(claim.record));
            sink(super::Event::Line(Line { number, record, content: Content::Json(b"{}"), fault: Some(fault) }))
        }
    })
}

/// The insured person's number with the insurer. A sender may repeat the citizen service number there.
fn insured(claim: &ClaimLine) -> Option<&str> {
    let is_bsn = claim.bsn().is_some_and(|bsn| bsn.digits().as_slice() == claim.insured_number.bytes());
    text(&claim.insured_number).filter(|_| !is_bsn)
}

/// The claim as the JSON object that its contract makes of it: names and amount; of a debit also the days, and the facts
/// of the first kind of line that it is of, with the number of performances where that is one of them.
fn write(claim: &ClaimLine, terms: &rules::Terms<'_>, kinds: &[LineKind<'_>], object: &mut Vec<u8>) {
    object.clear();
    object.extend_from_slice(format!("{{\"amount\":{}", claim.amount.get()).as_bytes());
    let credit_of = text(&claim.previous_reference).filter(|_| claim.credit);
    for (name, text) in [("claim", text(&claim.reference)), ("insured", insured(claim)), ("credit_of", credit_of)] {
        if let Some(text) = text {
            object.extend_from_slice(format!(",\"{name}\":{}", serde_json::Value::from(text)).as_bytes());
        }
    }
    if !claim.credit {
        let days = terms.door.claims.day().and_then(|fact| terms.door.room.facts().nth(usize::from(fact)));
        if let Some(days) = days {
            let (name, begin) = (days.fact.name, iso(claim.begin));
            let days = match (days.fact.kind, claim.end.add_days(1)) {
                (Kind::Period, Ok(until)) => format!("{{\"from\":\"{begin}\",\"until\":\"{}\"}}", iso(until)),
                _ => format!("\"{begin}\""),
            };
            object.extend_from_slice(format!(",\"{name}\":{days}").as_bytes());
        }
        let is_of = |kind: &&LineKind<'_>| {
            kind.code.is_none_or(|code| code == claim.code)
                && kind.care_product.is_none_or(|product| claim.product == Product::Code(product))
        };
        let kind = kinds.iter().find(is_of);
        if let Some(count) = kind.and_then(|kind| kind.count) {
            object.extend_from_slice(format!(",\"{count}\":{}", claim.count).as_bytes());
        }
        let facts = kind.map_or(&b"{}"[..], |kind| kind.facts.written());
        let inner = facts.strip_prefix(b"{").and_then(|rest| rest.strip_suffix(b"}")).unwrap_or(b"").trim_ascii();
        if !inner.is_empty() {
            object.push(b',');
            object.extend_from_slice(inner);
        }
    }
    object.push(b'}');
}

/// The claim as the library takes it.
fn raw(claim: &ClaimLine, claimant: Option<Agb>, terms: &bundle::Terms<'_>) -> RawClaim {
    let is_bundle_payment = terms.stated.bundle_payment_code == Some(claim.code);
    let kind = match claim.product {
        _ if is_bundle_payment => ClaimKind::BundlePayment,
        Product::Code(_) | Product::Malformed(_) if claim.code.list() == DBC => ClaimKind::CareProduct,
        _ => ClaimKind::Other,
    };
    let day = match terms.stated.reference_day {
        ReferenceDay::Begin => claim.begin,
        ReferenceDay::End => claim.end,
    };
    RawClaim {
        kind: kind as u8,
        reference_date: day.yyyymmdd(),
        amount_cents: claim.amount.get(),
        care_product: match claim.product {
            Product::None => [0; 9],
            Product::Code(code) => code.digits(),
            Product::Malformed(text) => *text.padded(),
        },
        by_contracted_provider: match (claimant, terms.stated.provider) {
            (Some(claimant), Some(provider)) if claimant == provider => 1,
            (Some(_), Some(_)) => 2,
            _ => 0,
        },
        ..RawClaim::default()
    }
}

/// A text of the file; nothing when it is empty or no UTF-8.
fn text<const N: usize>(text: &Text<N>) -> Option<&str> {
    std::str::from_utf8(text.bytes()).ok().filter(|text| !text.is_empty())
}
