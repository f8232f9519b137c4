//! Claims from JSON, one object per line; an empty line is no claim.

use regelkern::json::{self, ClaimLine, Id, JsonFault};

use super::{Event, Fault, Line, Name};
use crate::failure::Result;
use crate::fault_text;
use crate::input::{Input, Lines};
use crate::lang::{Lang, say};

/// Gives the claims of an input.
pub fn read(input: Input, lang: Lang, sink: &mut dyn FnMut(Event<'_>) -> Result<()>) -> Result<()> {
    let Input { name, reader, .. } = input;
    let mut lines = Lines::new(reader);
    let mut number = 0;
    loop {
        let text = match lines.next() {
            Ok(Some(text)) => text,
            Ok(None) => return Ok(()),
            Err(error) => return Err(crate::failure::Failure::of_file(&name, &error)),
        };
        number += 1;
        if !text.trim_ascii().is_empty() {
            claim(text, number, lang, sink)?;
        }
    }
}

fn claim(text: &[u8], number: u64, lang: Lang, sink: &mut dyn FnMut(Event<'_>) -> Result<()>) -> Result<()> {
    let mut claim = ClaimLine::default();
    let read = json::read_claim(text, &mut claim).and_then(|()| claim.debit_verdict());
    let is_credit = claim.credit_of.is_some() || claim.debit.is_some();
    let (debit, fault) = match read {
        Ok(_) if !claim.has_amount => (None, Some(amount_missing(lang))),
        Ok(debit) => (debit, None),
        Err(fault) => (None, Some(of_json(&fault, text, lang))),
    };
    let (id, insured) = (claim.id.map(owned), claim.insured.map(|text| text.to_string()));
    let credit_of = claim.credit_of.map(owned);
    sink(Event::Line(Line {
        number,
        claim: id.as_ref().map(Owned::name),
        insured: insured.as_deref(),
        credit_of: credit_of.as_ref().map(Owned::name),
        debit: debit.map(Box::new),
        is_credit,
        raw: claim.raw,
        fault,
    }))
}

/// A name without its escapes.
enum Owned {
    Text(String),
    Number(i64),
}

impl Owned {
    fn name(&self) -> Name<'_> {
        match self {
            Self::Text(text) => Name::Text(text),
            Self::Number(number) => Name::Number(*number),
        }
    }
}

fn owned(id: Id<'_>) -> Owned {
    match id {
        Id::Text(text) => Owned::Text(text.to_string()),
        Id::Number(number) => Owned::Number(number),
    }
}

fn of_json(fault: &JsonFault, text: &[u8], lang: Lang) -> Fault {
    let mut expected = fault_text::of_member(&fault.path, fault.code, lang);
    if fault.path.is_empty() {
        let column = fault.offset.min(text.len()) + 1;
        expected.push_str(&format!(" ({} {column})", say(lang, "kolom", "column")));
    }
    Fault { field: fault.path.as_str().to_owned(), code: fault.code.name(), expected }
}

/// The fault of a line that states no amount.
pub fn amount_missing(lang: Lang) -> Fault {
    let code = json::Code::MissingMember;
    Fault { field: "amount".to_owned(), code: code.name(), expected: fault_text::of_member("amount", code, lang) }
}
