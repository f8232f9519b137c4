//! Claims from CSV, as spreadsheets write it: a header line, then a claim on each line.
//!
//! A column is a member of a claim as JSON has it, or with a full stop behind it an end of its period or an entry of its
//! index. A line is read as what its contract asks for: as a claim for a bundle price, or as the JSON object whose rules are
//! asked. Both read its cells in the form of their columns, and a line says of a claim what the same object would.
//!
//! Lines are cut first: a quote that is not closed spoils its own line and no other. An empty line is no claim.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use regelkern::criteria::{Base, Kind};
use regelkern::input::{ClaimKind, RawClaim};
use regelkern::json::{Code, RuleDoor};
use regelkern::limit::{JSON_BYTES_MAX, NAME_MAX};
use regelkern::unit::{CalendarDay, Date};

use super::{Claim, Content, Event, Fault, Line, Name, digits, jsonl};
use crate::contract::Contract;
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::input::{BYTE_ORDER_MARK, Input, Lines};
use crate::lang::{Lang, iso, say};

/// How the cells of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// As they are.
    Text,
    /// A whole number.
    Number,
    /// True or false.
    Truth,
    /// A day.
    Day,
    /// Words.
    Words,
    /// Whole numbers.
    Numbers,
}

/// What a column says of a claim for a bundle price.
#[derive(Clone, Copy)]
enum Says {
    /// A text, and what it states.
    Text(for<'a> fn(&mut Claim<'a>, &'a str) -> std::result::Result<(), Code>),
    /// The amount.
    Amount,
    /// A truth value.
    Truth(fn(&mut RawClaim) -> &mut u8),
    /// A day.
    Day(fn(&mut RawClaim) -> &mut i32),
}

/// The columns of claims for a bundle price.
const BUNDLE: [(&str, Says); 15] = [
    ("claim", Says::Text(|claim, cell| name(cell).map(|name| claim.names.claim = Some(name)))),
    ("insured", Says::Text(insured)),
    ("credit_of", Says::Text(credit_of)),
    ("kind", Says::Text(kind)),
    ("reference_date", Says::Day(|raw| &mut raw.reference_date)),
    ("amount", Says::Amount),
    ("care_product_code", Says::Text(care_product)),
    ("by_contracted_provider", Says::Truth(|raw| &mut raw.by_contracted_provider)),
    ("in_bundle", Says::Truth(|raw| &mut raw.in_bundle)),
    ("bundle_period.from", Says::Day(|raw| &mut raw.bundle_from)),
    ("bundle_period.until", Says::Day(|raw| &mut raw.bundle_until)),
    ("is_structural_hf_msz_cost", Says::Truth(|raw| &mut raw.is_structural)),
    ("meets_legal_requirements", Says::Truth(|raw| &mut raw.meets_legal_requirements)),
    ("actually_delivered", Says::Truth(|raw| &mut raw.actually_delivered)),
    ("rightly_delivered", Says::Truth(|raw| &mut raw.rightly_delivered)),
];

/// The columns of claims that are decided by asking rules, beside their facts.
const RULES: [(&str, Form); 5] = [
    ("claim", Form::Text),
    ("insured", Form::Text),
    ("amount", Form::Number),
    ("request", Form::Text),
    ("credit_of", Form::Text),
];

/// Whether a text begins with a header line: one that has the column that every file has.
pub fn looks_like_header(text: &[u8]) -> bool {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut names = line.split(|byte| b";,\t".contains(byte));
    names.any(|name| matches!(name.trim_ascii(), b"amount" | b"\"amount\""))
}

/// Gives the claims of an input.
pub fn read(
    input: Input,
    contract: &Contract<'_>,
    lang: Lang,
    sink: &mut dyn FnMut(Event<'_>) -> Result<()>,
) -> Result<()> {
    let Input { name, reader, after, .. } = input;
    let failed = |error: &std::io::Error| Failure::of_file(&name, error);
    let mut lines = Lines::new(reader);
    let Some(header) = lines.next().map_err(|error| failed(&error))? else { return Ok(()) };
    let mut cells = Cells::new(delimiter(header));
    let table = Table::new(header, &mut cells, contract).map_err(|column| {
        let at = say(lang, "regel 1, kolom", "line 1, column");
        let expected = say(
            lang,
            "verwacht een kopregel met amount en verder hoogstens eenmaal elk van",
            "expected a header line with amount, and besides each at most once of",
        );
        Failure::new(format!("{name}, {at} {column}: {expected} {}", known(contract, lang)))
    })?;
    let mut number = 1;
    while let Some(text) = lines.next().map_err(|error| failed(&error))? {
        number += 1;
        if number > after && !text.trim_ascii().is_empty() {
            let row = Row { table: &table, cells: cells.split(text) };
            sink(Event::Line(Line { number, record: None, content: Content::Row(row), fault: None }))?;
        }
    }
    Ok(())
}

/// The columns that there are.
fn known(contract: &Contract<'_>, lang: Lang) -> String {
    match contract {
        Contract::Bundle(_) => BUNDLE.map(|column| column.0).join(", "),
        Contract::Rules(terms) => {
            let key = terms.door.room.policy.key;
            let facts = say(lang, "en de feiten; dit commando noemt ze:", "and the facts; this command lists them:");
            format!("{} {facts} regelkern facts --policy {key}", RULES.map(|column| column.0).join(", "))
        }
    }
}

/// What separates the columns: the first of the usual characters in the header line, which has no others.
fn delimiter(header: &[u8]) -> u8 {
    header.iter().copied().find(|byte| b";,\t".contains(byte)).unwrap_or(b',')
}

/// The columns of a file.
struct Table {
    /// The members of the objects, in the order of their first columns.
    members: Vec<Member>,
    /// How many columns there are.
    count: usize,
}

/// A member: one column, or several of which each has a part.
struct Member {
    name: String,
    columns: Vec<Column>,
}

struct Column {
    /// Which cell of a line it is.
    place: usize,
    part: Option<String>,
    form: Form,
    /// What it says of a claim for a bundle price; nothing where rules are asked.
    says: Option<Says>,
}

impl Table {
    /// The columns that a header line names. The error is the number of the first one that is not right.
    fn new(header: &[u8], cells: &mut Cells, contract: &Contract<'_>) -> std::result::Result<Self, usize> {
        let mut table = Self { members: Vec::new(), count: 0 };
        let cut = cells.split(header).ok_or(1_usize)?;
        for place in 0..cut.count() {
            table.count = place + 1;
            let name = cut.cell(place).map_err(|_| place + 1)?;
            let (name, part, form, says) = column(name, contract).ok_or(place + 1)?;
            let column = Column { place, part: part.map(str::to_owned), form, says };
            match table.members.iter_mut().find(|member| member.name == name) {
                None => table.members.push(Member { name: name.to_owned(), columns: vec![column] }),
                Some(member) if member.columns.iter().all(|other| other.part != column.part) => {
                    member.columns.push(column);
                }
                Some(_) => return Err(place + 1),
            }
        }
        if table.members.iter().any(|member| member.name == "amount") { Ok(table) } else { Err(table.count.max(1)) }
    }
}

/// A line of a file.
pub struct Row<'r> {
    table: &'r Table,
    /// Its cells; nothing when it cannot be cut.
    cells: Option<Cut<'r>>,
}

impl<'r> Row<'r> {
    /// The cells, when there are as many as columns; else the fault.
    fn cells(&self, lang: Lang) -> std::result::Result<&Cut<'r>, Fault> {
        let count = self.table.count;
        self.cells.as_ref().filter(|cells| cells.count() == count).ok_or_else(|| {
            let expected = say(lang, "cellen, elk met gesloten aanhalingstekens", "cells, each with its quotes closed");
            Fault { field: String::new(), code: "wrong_length", expected: format!("{count} {expected}") }
        })
    }

    /// The claim for a bundle price that it states, with its first fault. All its cells are read, so that a verdict can
    /// name the line whatever is wrong.
    pub fn claim(&self, lang: Lang) -> (Claim<'r>, Option<Fault>) {
        let mut claim = Claim::default();
        let cells = match self.cells(lang) {
            Ok(cells) => cells,
            Err(fault) => return (claim, Some(fault)),
        };
        if let Some(fault) = self.too_long(cells, lang) {
            return (claim, Some(fault));
        }
        let (mut not_text, mut fault, mut has_amount) = (None, None, false);
        for member in &self.table.members {
            let mut read = Ok(());
            for column in &member.columns {
                match (cells.cell(column.place), column.says) {
                    (Ok(""), _) | (_, None) => {}
                    (Ok(cell), Some(says)) if read.is_ok() => {
                        has_amount |= matches!(says, Says::Amount);
                        read = says.read(cell, &mut claim).map_err(|code| (code, column.part.as_deref()));
                    }
                    (Ok(_), _) => {}
                    (Err(_), _) => not_text = not_text.or(Some(member)),
                }
            }
            if read.is_ok() && member.columns[0].part.is_some() {
                read = is_period(&claim.raw);
            }
            if let (Err((code, part)), None) = (read, &fault) {
                fault = Some(member.fault(part, code, lang));
            }
        }
        let missing = || (!has_amount).then(|| jsonl::amount_missing(lang));
        claim.is_credit = claim.names.credit_of.is_some();
        (claim, not_text.map(|member| member.not_text(lang)).or(fault).or_else(missing))
    }

    /// The fault of a line whose object is longer than any request: what no object may say no line may say either.
    fn too_long(&self, cells: &Cut<'_>, lang: Lang) -> Option<Fault> {
        // No byte takes more than six, and no name more than thirty-two.
        if cells.bytes.len() < JSON_BYTES_MAX / 8 {
            return None;
        }
        let mut object = Vec::new();
        let fault = self.write(&mut object, lang);
        if object.len() > JSON_BYTES_MAX { fault.or_else(|| jsonl::claim(&object, lang).1) } else { None }
    }

    /// Writes the object of the line; gives what is wrong with the line itself.
    pub fn write(&self, object: &mut Vec<u8>, lang: Lang) -> Option<Fault> {
        object.clear();
        object.push(b'{');
        let cells = match self.cells(lang) {
            Ok(cells) => cells,
            Err(fault) => {
                object.push(b'}');
                return Some(fault);
            }
        };
        let mut fault = None;
        for member in &self.table.members {
            let mut is_open = false;
            for column in &member.columns {
                let cell = match cells.cell(column.place) {
                    Ok("") => continue,
                    Ok(cell) => cell,
                    Err(_) => {
                        fault = fault.or_else(|| Some(member.not_text(lang)));
                        continue;
                    }
                };
                if !is_open {
                    begin(object, &member.name);
                }
                if let Some(part) = &column.part {
                    if !is_open {
                        object.push(b'{');
                    }
                    begin(object, part);
                }
                is_open = true;
                column.form.write(cell, object);
            }
            if is_open && member.columns.iter().any(|column| column.part.is_some()) {
                object.push(b'}');
            }
        }
        object.push(b'}');
        fault
    }
}

impl Member {
    /// The fault of a cell that is no text.
    fn not_text(&self, lang: Lang) -> Fault {
        let expected = say(lang, "tekst in UTF-8", "text in UTF-8").to_owned();
        Fault { field: self.name.clone(), code: Code::Syntax.name(), expected }
    }

    /// The fault of a value, or of one part of it.
    #[cold]
    fn fault(&self, part: Option<&str>, code: Code, lang: Lang) -> Fault {
        let field = part.map_or_else(|| self.name.clone(), |part| format!("{}.{part}", self.name));
        let expected = fault_text::of_member(&field, code, lang);
        Fault { field, code: code.name(), expected }
    }
}

impl Says {
    /// The form of its cells.
    const fn form(self) -> Form {
        match self {
            Self::Text(_) => Form::Text,
            Self::Amount => Form::Number,
            Self::Truth(_) => Form::Truth,
            Self::Day(_) => Form::Day,
        }
    }

    /// States what a cell says.
    fn read<'a>(self, cell: &'a str, claim: &mut Claim<'a>) -> std::result::Result<(), Code> {
        match self {
            Self::Text(read) => read(claim, cell)?,
            Self::Amount => {
                let number = number(cell).ok_or(Code::WrongType)?;
                claim.raw.amount_cents = number.value().ok_or(Code::OutOfRange)?;
            }
            Self::Truth(of) => *of(&mut claim.raw) = if truth(cell).ok_or(Code::WrongType)? { 1 } else { 2 },
            Self::Day(of) => *of(&mut claim.raw) = day(cell).ok_or(Code::InvalidDate)?.yyyymmdd(),
        }
        Ok(())
    }
}

/// The name of a line.
fn name(cell: &str) -> std::result::Result<Name<'_>, Code> {
    if cell.len() > NAME_MAX { Err(Code::TooLong) } else { Ok(Name::Text(Cow::Borrowed(cell))) }
}

fn insured<'a>(claim: &mut Claim<'a>, cell: &'a str) -> std::result::Result<(), Code> {
    claim.names.insured = Some(Cow::Borrowed(cell));
    Ok(())
}

fn credit_of<'a>(claim: &mut Claim<'a>, cell: &'a str) -> std::result::Result<(), Code> {
    claim.names.credit_of = Some(name(cell)?);
    Ok(())
}

fn kind(claim: &mut Claim<'_>, cell: &str) -> std::result::Result<(), Code> {
    let kind = ClaimKind::ALL.into_iter().find(|kind| kind.name() == cell);
    claim.raw.kind = kind.ok_or(Code::UnknownValue)? as u8;
    Ok(())
}

/// The code as it is stated: a longer text can only be malformed.
fn care_product(claim: &mut Claim<'_>, cell: &str) -> std::result::Result<(), Code> {
    let code = &mut claim.raw.care_product;
    match code.get_mut(..cell.len()) {
        Some(place) => place.copy_from_slice(cell.as_bytes()),
        None => *code = RawClaim::MALFORMED_CARE_PRODUCT,
    }
    Ok(())
}

/// Whether the period in the pathway is stated whole or not at all. The error names the part that is missing.
fn is_period(raw: &RawClaim) -> std::result::Result<(), (Code, Option<&'static str>)> {
    match (raw.bundle_from, raw.bundle_until) {
        (0, 0) => Ok(()),
        (0, _) => Err((Code::MissingMember, Some("from"))),
        (_, 0) => Err((Code::MissingMember, Some("until"))),
        (from, until) if from < until => Ok(()),
        _ => Err((Code::EmptyPeriod, None)),
    }
}

/// The member that a column states, the part of it, its form, and what it says of a claim for a bundle price.
fn column<'n>(name: &'n str, contract: &Contract<'_>) -> Option<(&'n str, Option<&'n str>, Form, Option<Says>)> {
    match contract {
        Contract::Bundle(_) => {
            let (_, says) = BUNDLE.iter().find(|column| column.0 == name)?;
            let (member, part) = name.split_once('.').map_or((name, None), |(member, part)| (member, Some(part)));
            Some((member, part, says.form(), Some(*says)))
        }
        Contract::Rules(terms) => {
            if let Some((_, form)) = RULES.iter().find(|column| column.0 == name) {
                return Some((name, None, *form, None));
            }
            fact(name, &terms.door).map(|(member, part, form)| (member, part, form, None))
        }
    }
}

/// The fact that a column states.
fn fact<'n>(name: &'n str, door: &RuleDoor) -> Option<(&'n str, Option<&'n str>, Form)> {
    if let Some(fact) = door.claim_fact(name).map(|entry| entry.fact) {
        let form = form(fact.kind).filter(|_| fact.base == Base::One)?;
        return Some((name, None, form));
    }
    let ends = name.char_indices().filter(|(_, letter)| *letter == '.').map(|(place, _)| place);
    for (member, part) in ends.map(|place| (&name[..place], &name[place + 1..])) {
        match door.claim_fact(member).map(|entry| (entry.fact.base, entry.fact.kind)) {
            Some((Base::One, Kind::Period)) if matches!(part, "from" | "until") => {
                return Some((member, Some(part), Form::Day));
            }
            Some((base, kind)) if base != Base::One => return form(kind).map(|form| (member, Some(part), form)),
            _ => {}
        }
    }
    None
}

/// How the values of a fact are written; a period has two columns.
const fn form(kind: Kind) -> Option<Form> {
    Some(match kind {
        Kind::Bool => Form::Truth,
        Kind::Date => Form::Day,
        Kind::Period => return None,
        Kind::Code | Kind::Enum(_) | Kind::Key(_) => Form::Text,
        Kind::Set(_) | Kind::KeySet(_) => Form::Words,
        Kind::NumberSet => Form::Numbers,
        Kind::Count
        | Kind::CountTo(_)
        | Kind::Ordinal(_)
        | Kind::QuarterDays
        | Kind::LargeCount
        | Kind::Cents
        | Kind::Rate
        | Kind::Share
        | Kind::Change => Form::Number,
    })
}

/// Begins a member, behind a comma where one is needed.
fn begin(object: &mut Vec<u8>, name: &str) {
    if object.last() != Some(&b'{') {
        object.push(b',');
    }
    text(object, name);
    object.push(b':');
}

fn text(object: &mut Vec<u8>, text: &str) {
    // A Vec takes everything.
    let _ = serde_json::to_writer(&mut *object, text);
}

impl Form {
    /// Writes a cell.
    fn write(self, cell: &str, object: &mut Vec<u8>) {
        let form = match self {
            Self::Text => None,
            Self::Number => number(cell).map(Number::written),
            Self::Truth => truth(cell).map(|truth| truth.to_string()),
            Self::Day => day(cell).map(|day| format!("\"{}\"", iso(day.date()))),
            Self::Words | Self::Numbers => {
                let element = if self == Self::Words { Self::Text } else { Self::Number };
                object.push(b'[');
                // Nothing in a cell is unknown; an empty set is written as JSON has it.
                for (place, word) in cell.split_whitespace().filter(|_| cell != "[]").enumerate() {
                    object.extend_from_slice(if place > 0 { b"," } else { b"" });
                    element.write(word, object);
                }
                object.push(b']');
                return;
            }
        };
        match form {
            Some(form) => object.extend_from_slice(form.as_bytes()),
            None => text(object, cell),
        }
    }
}

/// The cells of one line at a time.
struct Cells {
    delimiter: u8,
    reader: Reader,
    line: Vec<u8>,
    text: Vec<u8>,
    /// Where each cell ends: more than there are columns, so that a line that has too many shows it.
    ends: Vec<usize>,
}

/// A line that is cut.
struct Cut<'c> {
    bytes: &'c [u8],
    /// The same as text, where it is.
    text: Option<&'c str>,
    ends: &'c [usize],
    /// What stands between two cells.
    gap: usize,
}

impl Cells {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        Self { delimiter, reader, line: Vec::new(), text: Vec::new(), ends: Vec::new() }
    }

    /// Cuts a line; nothing when a quote is not closed. Without quotes a cell is what stands between two delimiters.
    fn split<'c>(&'c mut self, line: &'c [u8]) -> Option<Cut<'c>> {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if memchr::memchr(b'"', line).is_none() {
            let bytes = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
            self.ends.clear();
            self.ends.extend(memchr::memchr_iter(self.delimiter, bytes).chain([bytes.len()]));
            let text = std::str::from_utf8(bytes).ok();
            return (!bytes.is_empty()).then_some(Cut { bytes, text, ends: &self.ends, gap: 1 });
        }
        self.line.clear();
        self.line.extend_from_slice(line);
        self.line.push(b'\n');
        self.text.resize(self.line.len().max(self.text.len()), 0);
        self.ends.resize(self.line.len().max(self.ends.len()), 0);
        self.reader.reset();
        let (result, _, length, count) = self.reader.read_record(&self.line, &mut self.text, &mut self.ends);
        let bytes = &self.text[..length];
        let cut = Cut { bytes, text: std::str::from_utf8(bytes).ok(), ends: &self.ends[..count], gap: 0 };
        (result == ReadRecordResult::Record).then_some(cut)
    }
}

impl<'c> Cut<'c> {
    /// How many cells there are.
    const fn count(&self) -> usize {
        self.ends.len()
    }

    /// A cell without the white space around it; an error when it is no text.
    fn cell(&self, place: usize) -> std::result::Result<&'c str, NoText> {
        let begin = if place == 0 { 0 } else { self.ends[place - 1] + self.gap };
        let range = begin..self.ends[place];
        let cell = match self.text {
            // Cells that are no text can be one together: then they are cut inside a character.
            Some(text) => text.get(range),
            None => std::str::from_utf8(&self.bytes[range]).ok(),
        };
        cell.map(str::trim_ascii).ok_or(NoText)
    }
}

/// A cell is not UTF-8.
struct NoText;

/// A whole number: digits, perhaps behind a minus sign.
struct Number<'t>(&'t str);

impl Number<'_> {
    /// As JSON has it: without leading zeros.
    fn written(self) -> String {
        let (sign, digits) = self.0.strip_prefix('-').map_or(("", self.0), |digits| ("-", digits));
        let digits = digits.trim_start_matches('0');
        if digits.is_empty() { "0".to_owned() } else { format!("{sign}{digits}") }
    }

    /// Its value; nothing when that does not fit.
    fn value(self) -> Option<i64> {
        self.0.parse().ok()
    }
}

/// The number that a text writes.
fn number(text: &str) -> Option<Number<'_>> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(Number(text))
}

/// A truth value, also as spreadsheets write it.
fn truth(text: &str) -> Option<bool> {
    let is = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ if is(["true", "waar"]) => Some(true),
        _ if is(["false", "onwaar"]) => Some(false),
        _ => None,
    }
}

/// A day, `2021-03-05` or, as a Dutch spreadsheet writes it, `5-3-2021`.
fn day(text: &str) -> Option<CalendarDay> {
    super::written_day(text).or_else(|| dutch_date(text).map(Date::written))
}

fn dutch_date(text: &str) -> Option<Date> {
    let (day, rest) = text.split_once('-')?;
    let (month, year) = rest.split_once('-')?;
    Date::from_ymd(digits(year, 4..=4)?, digits(month, 1..=2)?, digits(day, 1..=2)?).ok()
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
            assert_eq!(day(text).map(|day| iso(day.date())).as_deref(), Some("2021-03-05"), "{text}");
        }
        for text in ["5/3/2021", "31-2-2021", "5-3-21", "005-3-2021", "20210305", "5-3-2021-1", "-5-3-2021"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn numbers() {
        let texts = ["234672", "-1", "0", "-0", "-007", "99999999999999999999"];
        let written = texts.map(|text| number(text).unwrap().written());
        assert_eq!(written, ["234672", "-1", "0", "0", "-7", "99999999999999999999"]);
        let values = texts.map(|text| number(text).unwrap().value());
        assert_eq!(values, [Some(234_672), Some(-1), Some(0), Some(0), Some(-7), None]);
        for value in [i64::MIN, i64::MAX] {
            assert_eq!(number(&value.to_string()).unwrap().value(), Some(value));
        }
        for text in ["+1", "1.0", "1,00", "2,35E+05", "--1", "-", "€1"] {
            assert!(number(text).is_none(), "{text}");
        }
    }

    #[test]
    fn truths() {
        assert_eq!(["true", "WAAR", "False", "onwaar"].map(truth), [true, true, false, false].map(Some));
        assert_eq!(["1", "ja", "yes"].map(truth), [None; 3]);
    }

    #[test]
    fn forms() {
        let of = |form: Form, cell: &str| {
            let mut object = Vec::new();
            form.write(cell, &mut object);
            String::from_utf8(object).unwrap()
        };
        assert_eq!(of(Form::Text, "a \"b\"\\"), r#""a \"b\"\\""#);
        assert_eq!((of(Form::Number, "1"), of(Form::Number, "1,5")), ("1".to_owned(), "\"1,5\"".to_owned()));
        assert_eq!((of(Form::Words, "a  b"), of(Form::Words, "[]")), (r#"["a","b"]"#.to_owned(), "[]".to_owned()));
        assert_eq!(of(Form::Numbers, "3 x"), r#"[3,"x"]"#);
        assert_eq!(
            (of(Form::Day, "5-3-2021"), of(Form::Truth, "ja")),
            (r#""2021-03-05""#.to_owned(), r#""ja""#.to_owned())
        );
    }

    #[test]
    fn cells() {
        let mut cells = Cells::new(b';');
        let mut split = |line: &[u8]| {
            let cut = cells.split(line)?;
            Some((0..cut.count()).map(|place| cut.cell(place).ok().map(str::to_owned)).collect::<Vec<_>>())
        };
        let some = |cells: &[&str]| Some(cells.iter().map(|cell| Some((*cell).to_owned())).collect());
        for line in [&b"a;\"b;\"\"c\"; d;\r"[..], b"\xEF\xBB\xBFa;\"b;\"\"c\"; d;"] {
            assert_eq!(split(line), some(&["a", "b;\"c", "d", ""]));
        }
        assert_eq!(split(b"a; b\t;;\r"), some(&["a", "b", "", ""]));
        assert_eq!(split(b"\xEF\xBB\xBFa;b"), some(&["a", "b"]));
        assert_eq!((split(b"a;\"b"), split(b"\xEF\xBB\xBF")), (None, None));
        assert_eq!(split(&[b';'; 20]).map(|cells| cells.len()), Some(21));
        for line in [&b"\xC3;\xA9;e"[..], b"\"\xC3\";\xA9;e", b"\"\xC3\";\"\xA9\";e\r"] {
            assert_eq!(split(line), Some(vec![None, None, Some("e".to_owned())]));
        }
    }
}
