//! The doors of the command line: claims from Vektis EI, CSV or JSON lines, read as a stream.
//!
//! Each door gives claims as the library takes them: a JSON object, or a raw claim of a Vektis file; a line of CSV can be
//! read as both. What could not be read is a claim too, with its fault; only an input that cannot be read at all is a
//! failure.

pub mod csv;
pub mod jsonl;
pub mod vektis;

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use regelkern::input::RawClaim;
use regelkern::unit::{CalendarDay, Date};
use regelkern::vektis::Defect;
use regelkern::verdict::Verdict;
use serde::Serialize;

use crate::args::InputFormat;
use crate::contract::Contract;
use crate::failure::{Failure, Result};
use crate::input::{BYTE_ORDER_MARK, Input};
use crate::lang::{Lang, say};

/// What a line calls itself and others.
#[derive(Debug, Default)]
pub struct Names<'a> {
    /// The caller's name of the line.
    pub claim: Option<Name<'a>>,
    /// The caller's pseudonym of the insured person.
    pub insured: Option<Cow<'a, str>>,
    /// The name of the line that this credit takes back.
    pub credit_of: Option<Name<'a>>,
}

/// A claim as the procedure for bundle prices takes it.
#[derive(Debug, Default)]
pub struct Claim<'a> {
    /// Its names.
    pub names: Names<'a>,
    /// The verdict of the line that this credit takes back, as the caller stored it.
    pub debit: Option<Box<Verdict>>,
    /// Whether it takes back an earlier line, be it named or not.
    pub is_credit: bool,
    /// What the library decides about.
    pub raw: RawClaim,
}

/// The name of a line.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Name<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A whole number, as JSON may have it.
    Number(i64),
}

impl Name<'_> {
    /// As text.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// What is wrong with a line; never what stands there.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The column, member or field.
    pub field: String,
    /// The stable code of the fault.
    pub code: &'static str,
    /// What was expected, as the end of a sentence.
    pub expected: String,
}

/// What a door gives.
pub enum Event<'a> {
    /// A line that holds a claim.
    Line(Line<'a>),
    /// A defect of a Vektis file; a claim that it spoils comes as a line of its own.
    Defect(Defect),
}

/// A line that holds a claim.
pub struct Line<'a> {
    /// Its number in the file, from 1.
    pub number: u64,
    /// The identification of its record, in a Vektis file.
    pub record: Option<u64>,
    /// The claim.
    pub content: Content<'a>,
    /// Why it could not be read.
    pub fault: Option<Fault>,
}

/// A claim as its door gives it.
pub enum Content<'a> {
    /// From a Vektis file, for the procedure for bundle prices.
    Claim(Box<Claim<'a>>),
    /// A JSON object.
    Json(&'a [u8]),
    /// From CSV.
    Row(csv::Row<'a>),
}

/// Gives every line of an input, in order.
pub fn read(
    mut input: Input,
    format: Option<InputFormat>,
    contract: &Contract<'_>,
    lang: Lang,
    sink: &mut dyn FnMut(Event<'_>) -> Result<()>,
) -> Result<()> {
    match format.map_or_else(|| detect(&input, lang), Ok)? {
        InputFormat::Ei => vektis::claims(input, contract, lang, sink),
        InputFormat::Csv => {
            input.skip_mark()?;
            csv::read(input, contract, lang, sink)
        }
        InputFormat::Jsonl => {
            input.skip_mark()?;
            jsonl::read(input, sink)
        }
    }
}

/// Whether an input begins as the records of Vektis EI do: with digits, be they EBCDIC.
pub fn looks_like_ei(head: &[u8]) -> bool {
    matches!(head, [b'0'..=b'9' | 0xF0..=0xF9, ..])
}

/// What an input is, by its first bytes.
fn detect(input: &Input, lang: Lang) -> Result<InputFormat> {
    let text = text_of(&input.head);
    if looks_like_ei(&input.head) {
        return Ok(InputFormat::Ei);
    }
    if text.first() == Some(&b'{') {
        return Ok(InputFormat::Jsonl);
    }
    if csv::looks_like_header(text) {
        return Ok(InputFormat::Csv);
    }
    let claims = say(
        lang,
        "declaraties: Vektis EI, CSV met een kopregel waarin de kolom amount staat, of JSON met één object per regel",
        "claims: Vektis EI, CSV with a header line that has the column amount, or JSON with one object per line",
    );
    Err(unlike(input, claims, lang))
}

/// The failure of an input that is not what was expected, with what it seems to be.
pub fn unlike(input: &Input, expected: &str, lang: Lang) -> Failure {
    let found = match text_of(&input.head) {
        [] => say(lang, "; er staat niets in", "; there is nothing in it"),
        [b'[', ..] => say(
            lang,
            "; dit is een JSON-array: zet elke declaratie op een eigen regel",
            "; this is a JSON array: put each claim on a line of its own",
        ),
        text if looks_like_ei(text) => say(
            lang,
            "; voor het eerste record staat nog iets, een byte order mark of witruimte",
            "; something stands before the first record, a byte order mark or white space",
        ),
        _ => "",
    };
    Failure::new(format!("{}: {} {expected}{found}", input.name, say(lang, "verwacht", "expected")))
}

/// The beginning of a text, behind a byte order mark and white space.
fn text_of(head: &[u8]) -> &[u8] {
    head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head).trim_ascii_start()
}

/// The day that a text writes as `YYYY-MM-DD`.
pub fn date(text: &str) -> Option<Date> {
    written_day(text).map(CalendarDay::date)
}

/// The same day as it is written.
fn written_day(text: &str) -> Option<CalendarDay> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    CalendarDay::new(digits.iter().fold(0, |number, digit| number * 10 + i32::from(digit - b'0'))).ok()
}

/// The number that so many digits write.
fn digits(text: &str, lengths: RangeInclusive<usize>) -> Option<i32> {
    let is_right = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_right { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let day = |text| date(text).map(Date::yyyymmdd);
        assert_eq!(day("2021-02-28"), Some(20_210_228));
        for text in ["2021-02-29", "2021-2-28", "20210228", "28-02-2021", "2021-02-28 ", "+021-02-28", "", "1899-12-31"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn digits_begin_a_file_of_records() {
        assert!(looks_like_ei(b"01101") && looks_like_ei(b"\xF0\xF1"));
        assert!(!looks_like_ei(b"claim,amount") && !looks_like_ei(b"") && !looks_like_ei(b"\xEF\xBB\xBF01"));
    }
}
