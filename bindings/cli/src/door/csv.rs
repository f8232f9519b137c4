//! Claims from CSV, as spreadsheets write it: a header line, then a claim on each line.
//!
//! Lines are cut first: a quote that is not closed spoils its own line and no other. An empty line is no claim.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use regelkern::input::ClaimKind;
use regelkern::json::Code;
use regelkern::unit::Date;

use super::jsonl::amount_missing;
use super::{Event, Fault, Line, Name, digits};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::input::{Input, Lines};
use crate::lang::{Lang, say};

/// The columns that a file can have, in any order; only the amount has to be there.
const COLUMNS: [&str; 15] = [
    "claim",
    "insured",
    "credit_of",
    "kind",
    "reference_date",
    "amount",
    "care_product_code",
    "by_contracted_provider",
    "in_bundle",
    "bundle_period.from",
    "bundle_period.until",
    "is_structural_hf_msz_cost",
    "meets_legal_requirements",
    "actually_delivered",
    "rightly_delivered",
];

/// Whether a text begins with a header line: one that has the column that every file has.
pub fn looks_like_header(text: &[u8]) -> bool {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut names = line.split(|byte| b";,\t".contains(byte));
    names.any(|name| matches!(name.trim_ascii(), b"amount" | b"\"amount\""))
}

/// Gives the claims of an input.
pub fn read(input: Input, lang: Lang, sink: &mut dyn FnMut(Event<'_>) -> Result<()>) -> Result<()> {
    let Input { name, reader, .. } = input;
    let failed = |error: &std::io::Error| Failure::of_file(&name, error);
    let mut lines = Lines::new(reader);
    let Some(header) = lines.next().map_err(|error| failed(&error))? else { return Ok(()) };
    let mut cells = Cells::new(delimiter(header));
    let columns = columns(header, &mut cells).map_err(|column| {
        let (at, known) = (say(lang, "regel 1, kolom", "line 1, column"), COLUMNS.join(", "));
        let expected = say(
            lang,
            "verwacht een kopregel met amount en verder hoogstens eenmaal elk van",
            "expected a header line with amount, and besides each at most once of",
        );
        Failure::new(format!("{name}, {at} {column}: {expected} {known}"))
    })?;
    let mut number = 1;
    while let Some(text) = lines.next().map_err(|error| failed(&error))? {
        number += 1;
        if !text.trim_ascii().is_empty() {
            sink(Event::Line(claim(&columns, cells.split(text), number, lang)))?;
        }
    }
    Ok(())
}

/// What separates the columns: the first of the usual characters in the header line, which has no others.
fn delimiter(header: &[u8]) -> u8 {
    header.iter().copied().find(|byte| b";,\t".contains(byte)).unwrap_or(b',')
}

/// The columns of the file. The error is the number of the first one that is not right.
fn columns(header: &[u8], cells: &mut Cells) -> std::result::Result<Vec<&'static str>, usize> {
    let mut columns = Vec::new();
    for (place, name) in cells.split(header).ok_or(1_usize)?.enumerate() {
        let known = COLUMNS.into_iter().find(|column| column.as_bytes() == name.trim_ascii());
        match known.filter(|column| !columns.contains(column)) {
            Some(column) => columns.push(column),
            None => return Err(place + 1),
        }
    }
    if columns.contains(&"amount") { Ok(columns) } else { Err(columns.len()) }
}

/// The cells of one line at a time.
struct Cells {
    reader: Reader,
    text: Vec<u8>,
    /// Where each cell ends: one more than there are columns, so that a line that has too many shows it.
    ends: [usize; COLUMNS.len() + 1],
}

impl Cells {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        Self { reader, text: Vec::new(), ends: [0; COLUMNS.len() + 1] }
    }

    /// Cuts a line; nothing when a quote is not closed or there are too many cells.
    fn split(&mut self, line: &[u8]) -> Option<impl ExactSizeIterator<Item = &[u8]>> {
        let line = [line.strip_suffix(b"\r").unwrap_or(line), b"\n"].concat();
        self.text.resize(line.len().max(self.text.len()), 0);
        self.reader.reset();
        let (result, _, _, count) = self.reader.read_record(&line, &mut self.text, &mut self.ends);
        let (text, ends) = (&self.text, &self.ends);
        let begin = move |place: usize| if place == 0 { 0 } else { ends[place - 1] };
        let cells = (0..count).map(move |place| &text[begin(place)..ends[place]]);
        (result == ReadRecordResult::Record).then_some(cells)
    }
}

/// The claim of a line. All its cells are read, so that a verdict can name the line whatever is wrong.
fn claim<'a>(
    columns: &[&'static str],
    cells: Option<impl ExactSizeIterator<Item = &'a [u8]>>,
    number: u64,
    lang: Lang,
) -> Line<'a> {
    let mut line = Line { number, ..Line::default() };
    let Some(cells) = cells.filter(|cells| cells.len() == columns.len()) else {
        let expected = say(lang, "cellen, elk met gesloten aanhalingstekens", "cells, each with its quotes closed");
        let expected = format!("{} {expected}", columns.len());
        line.fault = Some(Fault { field: String::new(), code: "wrong_length", expected });
        return line;
    };
    let mut has_amount = false;
    for (column, cell) in columns.iter().zip(cells) {
        let cell = cell.trim_ascii();
        if cell.is_empty() {
            continue;
        }
        has_amount |= *column == "amount";
        let read = std::str::from_utf8(cell).map_err(|_| Code::Syntax).and_then(|text| take(&mut line, column, text));
        if let (Err(code), None) = (read, &line.fault) {
            let expected = match code {
                Code::Syntax => say(lang, "tekst in UTF-8", "text in UTF-8").to_owned(),
                code => fault_text::of_member(column, code, lang),
            };
            line.fault = Some(Fault { field: (*column).to_owned(), code: code.name(), expected });
        }
    }
    if !has_amount && line.fault.is_none() {
        line.fault = Some(amount_missing(lang));
    }
    line
}

fn take<'a>(line: &mut Line<'a>, column: &str, text: &'a str) -> std::result::Result<(), Code> {
    let raw = &mut line.raw;
    match column {
        "claim" => line.claim = Some(Name::Text(text)),
        "insured" => line.insured = Some(text),
        "credit_of" => {
            line.credit_of = Some(Name::Text(text));
            line.is_credit = true;
        }
        "kind" => {
            let place = ClaimKind::ALL.iter().position(|kind| kind.name() == text).ok_or(Code::UnknownValue)?;
            raw.kind = ClaimKind::ALL[place] as u8;
        }
        "amount" => raw.amount_cents = whole(text)?,
        "care_product_code" => raw.care_product = care_product(text),
        "reference_date" => raw.reference_date = day(text)?,
        "bundle_period.from" => raw.bundle_from = day(text)?,
        "bundle_period.until" => raw.bundle_until = day(text)?,
        "by_contracted_provider" => raw.by_contracted_provider = truth(text)?,
        "in_bundle" => raw.in_bundle = truth(text)?,
        "is_structural_hf_msz_cost" => raw.is_structural = truth(text)?,
        "meets_legal_requirements" => raw.meets_legal_requirements = truth(text)?,
        "actually_delivered" => raw.actually_delivered = truth(text)?,
        _ => raw.rightly_delivered = truth(text)?,
    }
    Ok(())
}

/// Whole eurocents: digits, perhaps behind a minus sign.
fn whole(text: &str) -> std::result::Result<i64, Code> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Code::WrongType);
    }
    text.parse().map_err(|_| Code::OutOfRange)
}

/// A truth value, also as spreadsheets write it.
fn truth(text: &str) -> std::result::Result<u8, Code> {
    let is = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match text {
        _ if is(["true", "waar"]) => Ok(1),
        _ if is(["false", "onwaar"]) => Ok(2),
        _ => Err(Code::WrongType),
    }
}

/// A day, `2021-03-05` or, as a Dutch spreadsheet writes it, `5-3-2021`.
fn day(text: &str) -> std::result::Result<i32, Code> {
    super::date(text).or_else(|| dutch_date(text)).map(Date::yyyymmdd).ok_or(Code::InvalidDate)
}

fn dutch_date(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split('-').collect();
    let [day, month, year] = parts.try_into().ok()?;
    Date::from_ymd(digits(year, 4..=4)?, digits(month, 1..=2)?, digits(day, 1..=2)?).ok()
}

/// The code as the library takes it: a text of another length is kept malformed.
fn care_product(text: &str) -> [u8; 9] {
    let mut code = [b'?'; 9];
    if text.len() <= code.len() {
        code = [0; 9];
        code[..text.len()].copy_from_slice(text.as_bytes());
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        for text in ["claim,amount\n", "\"amount\";\"claim\"\r\n1;2", "amount", "claim\tamount\n"] {
            assert!(looks_like_header(text.as_bytes()), "{text}");
        }
        for text in ["claim,kind\namount", "", "{\"amount\":1}", "amounts"] {
            assert!(!looks_like_header(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn days() {
        for text in ["2021-03-05", "5-3-2021", "05-03-2021"] {
            assert_eq!(day(text), Ok(20_210_305), "{text}");
        }
        for text in ["5/3/2021", "31-2-2021", "5-3-21", "005-3-2021", "20210305", "5-3-2021-1", "-5-3-2021"] {
            assert_eq!(day(text), Err(Code::InvalidDate), "{text}");
        }
    }

    #[test]
    fn amounts() {
        assert_eq!((whole("234672"), whole("-1"), whole("0")), (Ok(234_672), Ok(-1), Ok(0)));
        for text in ["+1", "1.0", "1,00", "2,35E+05", "--1", "-", "€1"] {
            assert_eq!(whole(text), Err(Code::WrongType), "{text}");
        }
        assert_eq!(whole("99999999999999999999"), Err(Code::OutOfRange));
    }

    #[test]
    fn truths() {
        assert_eq!(["true", "WAAR", "False", "onwaar"].map(truth), [Ok(1), Ok(1), Ok(2), Ok(2)]);
        assert_eq!(["1", "ja", "yes"].map(truth), [Err(Code::WrongType); 3]);
    }

    #[test]
    fn cells() {
        let mut cells = Cells::new(b';');
        let mut split =
            |line: &str| cells.split(line.as_bytes()).map(|cells| cells.map(<[u8]>::to_vec).collect::<Vec<_>>());
        assert_eq!(split("a;\"b;\"\"c\";\r"), Some(vec![b"a".to_vec(), b"b;\"c".to_vec(), vec![]]));
        assert_eq!(split("a;\"b"), None);
        assert_eq!(split("a;b").map(|cells| cells.len()), Some(2));
        assert_eq!(split(&";".repeat(20)), None);
    }
}
