//! Claims from Vektis EI.

use std::io::ErrorKind;

use regelkern::input::{ClaimKind, RawClaim};
use regelkern::json::ReferenceDay;
use regelkern::unit::Agb;
use regelkern::vektis::layout::Role;
use regelkern::vektis::{ClaimLine, Defect, FaultyClaim, Lines, Product, Reader, RecordType, Standard, Text, ZH308};

use super::{Fault, Line, Name};
use crate::contract::Terms;
use crate::failure::Result;
use crate::input::Input;
use crate::lang::Lang;

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

/// The standard of the files.
pub static STANDARD: &Standard = &ZH308;

/// Reads a file from beginning to end.
pub fn read(mut input: Input, sink: &mut dyn FnMut(Event) -> Result<()>) -> Result<()> {
    let mut lines = Lines::new();
    let mut walk = Walk { reader: Reader::new(STANDARD), sink, outcome: Ok(()) };
    while walk.outcome.is_ok() {
        let chunk = match input.reader.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(input.failed(&error)),
        };
        if chunk.is_empty() {
            lines.end(&mut |record| walk.take(Some(record)));
            walk.take(None);
            break;
        }
        lines.feed(chunk, &mut |record| walk.take(Some(record)));
        let length = chunk.len();
        input.reader.consume(length);
    }
    walk.outcome
}

/// A file under way; after a failure nothing more is taken.
struct Walk<'s> {
    reader: Reader,
    sink: &'s mut dyn FnMut(Event) -> Result<()>,
    outcome: Result<()>,
}

impl Walk<'_> {
    /// Takes the next record, or the end of the file.
    fn take(&mut self, record: Option<&[u8]>) {
        let Self { reader, sink, outcome } = self;
        let mut give = |event| {
            if outcome.is_ok() {
                *outcome = sink(event);
            }
        };
        let mut report = |defect| give(Event::Defect(defect));
        let claim = match record {
            Some(record) => reader.record(record, &mut report),
            None => reader.finish(&mut report),
        };
        if let Some(record) = record.filter(|record| record.starts_with(RecordType::Header.code().as_bytes())) {
            give(Event::Header(claimant(record)));
        }
        if let Some(claim) = claim {
            give(Event::Claim(claim));
        }
    }
}

/// The institution that a header record names (0112).
fn claimant(header: &[u8]) -> Option<Agb> {
    let (_, field) = STANDARD.layout(RecordType::Header)?.field(Role::Institution)?;
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
    terms: &Terms,
    lang: Lang,
    sink: &mut dyn FnMut(super::Event<'_>) -> Result<()>,
) -> Result<()> {
    let mut claimant = None;
    read(input, &mut |event| match event {
        Event::Header(institution) => {
            claimant = institution;
            Ok(())
        }
        Event::Defect(defect) => sink(super::Event::Defect(defect)),
        Event::Claim(Ok(claim)) => {
            // A sender may repeat the citizen service number where its own number of the person belongs.
            let is_bsn = claim.bsn().is_some_and(|bsn| bsn.digits().as_slice() == claim.insured_number.bytes());
            sink(super::Event::Line(Line {
                number: claim.line,
                claim: text(&claim.reference).map(Name::Text),
                insured: text(&claim.insured_number).filter(|_| !is_bsn),
                credit_of: text(&claim.previous_reference).map(Name::Text),
                is_credit: claim.credit,
                raw: raw(&claim, claimant, terms),
                ..Line::default()
            }))
        }
        Event::Claim(Err(claim)) => {
            let defect = &claim.defect;
            let field = match (defect.field, defect.field_name()) {
                (Some(field), Some(name)) => format!("{:04} {name}", field.number),
                _ => defect.record.map_or_else(String::new, |record| format!("record {}", record.code())),
            };
            let fault = Fault { field, code: defect.problem.code(), expected: expected(defect, lang) };
            sink(super::Event::Line(Line { number: claim.line, fault: Some(fault), ..Line::default() }))
        }
    })
}

/// The claim as the library takes it.
fn raw(claim: &ClaimLine, claimant: Option<Agb>, terms: &Terms) -> RawClaim {
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
