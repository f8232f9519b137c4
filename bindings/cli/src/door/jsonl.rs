//! Claims from JSON, one object per line; an empty line is no claim.

use std::borrow::Cow;

use regelkern::json::{self, ClaimLine, Code, Id, JsonFault};

use super::{Claim, Content, Event, Fault, Line, Name, Names};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::input::{Input, Lines};
use crate::lang::{Lang, say};

/// Gives the claims of an input.
pub fn read(input: Input, sink: &mut dyn FnMut(Event<'_>) -> Result<()>) -> Result<()> {
    let Input { name, reader, after, .. } = input;
    let mut lines = Lines::new(reader);
    let mut number = 0;
    while let Some(text) = lines.next().map_err(|error| Failure::of_file(&name, &error))? {
        number += 1;
        if number > after && !text.trim_ascii().is_empty() {
            sink(Event::Line(Line { number, record: None, content: Content::Json(text), fault: None }))?;
        }
    }
    Ok(())
}

/// The claim that a JSON object states, for the procedure for bundle prices; with its fault, when it has one.
pub fn claim(text: &[u8], lang: Lang) -> (Claim<'static>, Option<Fault>) {
    let mut line = ClaimLine::default();
    let read = json::read_claim(text, &mut line).and_then(|()| line.debit_verdict());
    let is_credit = line.credit_of.is_some() || line.debit.is_some();
    let (debit, fault) = match read {
        Ok(_) if !line.has_amount => (None, Some(amount_missing(lang))),
        Ok(debit) => (debit, None),
        Err(fault) => {
            let expected = fault_text::of_member(&fault.path, fault.code, lang);
            (None, Some(of_json(&fault, expected, text, lang)))
        }
    };
    let names = Names {
        claim: line.id.map(owned),
        insured: line.insured.map(|text| Cow::Owned(text.to_string())),
        credit_of: line.credit_of.map(owned),
    };
    (Claim { names, debit: debit.map(Box::new), is_credit, raw: line.raw }, fault)
}

/// A name without its escapes.
pub fn owned(id: Id<'_>) -> Name<'static> {
    match id {
        Id::Text(text) => Name::Text(Cow::Owned(text.to_string())),
        Id::Number(number) => Name::Number(number),
    }
}

/// The fault of a JSON text, with what was expected; what is wrong with the whole text has its column.
pub fn of_json(fault: &JsonFault, mut expected: String, text: &[u8], lang: Lang) -> Fault {
    if fault.path.is_empty() {
        let column = fault.offset.min(text.len()) + 1;
        expected.push_str(&format!(" ({} {column})", say(lang, "kolom", "column")));
    }
    Fault { field: fault.path.as_str().to_owned(), code: fault.code.name(), expected }
}

/// The fault of a line that states no amount.
pub fn amount_missing(lang: Lang) -> Fault {
    let code = Code::MissingMember;
    Fault { field: "amount".to_owned(), code: code.name(), expected: fault_text::of_member("amount", code, lang) }
}
