//! Claims from CSV, as spreadsheets write it: a header line, then a claim on each line.
//!
//! A column is a member of the JSON object that a line becomes, or with a full stop behind it an end of its period or an
//! entry of its index. A cell that is not in the form of its column is kept as text: whoever reads the object refuses it.
//!
//! Lines are cut first: a quote that is not closed spoils its own line and no other. An empty line is no claim.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use regelkern::criteria::{Base, Kind};
use regelkern::json::{Code, RuleDoor};
use regelkern::unit::Date;

use super::{Content, Event, Fault, Line, digits};
use crate::contract::Contract;
use crate::failure::{Failure, Result};
use crate::input::{Input, Lines};
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

/// The columns of claims for a bundle price.
const BUNDLE: [(&str, Form); 15] = [
    ("claim", Form::Text),
    ("insured", Form::Text),
    ("credit_of", Form::Text),
    ("kind", Form::Text),
    ("reference_date", Form::Day),
    ("amount", Form::Number),
    ("care_product_code", Form::Text),
    ("by_contracted_provider", Form::Truth),
    ("in_bundle", Form::Truth),
    ("bundle_period.from", Form::Day),
    ("bundle_period.until", Form::Day),
    ("is_structural_hf_msz_cost", Form::Truth),
    ("meets_legal_requirements", Form::Truth),
    ("actually_delivered", Form::Truth),
    ("rightly_delivered", Form::Truth),
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
    let (mut number, mut object) = (1, Vec::new());
    while let Some(text) = lines.next().map_err(|error| failed(&error))? {
        number += 1;
        if number > after && !text.trim_ascii().is_empty() {
            let fault = table.write(cells.split(text), &mut object, lang);
            sink(Event::Line(Line { number, record: None, content: Content::Json(&object), fault }))?;
        }
    }
    Ok(())
}

/// The columns that there are.
fn known(contract: &Contract<'_>, lang: Lang) -> String {
    let names = |columns: &[(&'static str, Form)]| columns.iter().map(|column| column.0).collect::<Vec<_>>().join(", ");
    match contract {
        Contract::Bundle(_) => names(&BUNDLE),
        Contract::Rules(terms) => {
            let key = terms.door.room.policy.key;
            let facts = say(lang, "en de feiten; dit commando noemt ze:", "and the facts; this command lists them:");
            format!("{} {facts} regelkern facts --policy {key}", names(&RULES))
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
}

impl Table {
    /// The columns that a header line names. The error is the number of the first one that is not right.
    fn new(header: &[u8], cells: &mut Cells, contract: &Contract<'_>) -> std::result::Result<Self, usize> {
        let mut table = Self { members: Vec::new(), count: 0 };
        for (place, name) in cells.split(header).ok_or(1_usize)?.enumerate() {
            table.count = place + 1;
            let name = std::str::from_utf8(name.trim_ascii()).map_err(|_| place + 1)?;
            let (name, part, form) = column(name, contract).ok_or(place + 1)?;
            let column = Column { place, part: part.map(str::to_owned), form };
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

    /// Writes the object of a line; gives what is wrong with the line itself. All its cells are read, so that a verdict can
    /// name the line whatever is wrong.
    fn write<'a>(
        &self,
        cells: Option<impl ExactSizeIterator<Item = &'a [u8]>>,
        object: &mut Vec<u8>,
        lang: Lang,
    ) -> Option<Fault> {
        object.clear();
        object.push(b'{');
        let Some(cells) = cells.filter(|cells| cells.len() == self.count) else {
            object.push(b'}');
            let expected = say(lang, "cellen, elk met gesloten aanhalingstekens", "cells, each with its quotes closed");
            let expected = format!("{} {expected}", self.count);
            return Some(Fault { field: String::new(), code: "wrong_length", expected });
        };
        let cells: Vec<_> = cells.map(<[u8]>::trim_ascii).collect();
        let mut fault = None;
        for member in &self.members {
            let mut is_open = false;
            for column in member.columns.iter().filter(|column| !cells[column.place].is_empty()) {
                let Ok(cell) = std::str::from_utf8(cells[column.place]) else {
                    let expected = say(lang, "tekst in UTF-8", "text in UTF-8").to_owned();
                    fault = fault.or(Some(Fault { field: member.name.clone(), code: Code::Syntax.name(), expected }));
                    continue;
                };
                if !is_open {
                    name(object, &member.name);
                }
                if let Some(part) = &column.part {
                    if !is_open {
                        object.push(b'{');
                    }
                    name(object, part);
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

/// The member that a column states, the part of it, and its form.
fn column<'n>(name: &'n str, contract: &Contract<'_>) -> Option<(&'n str, Option<&'n str>, Form)> {
    let columns = match contract {
        Contract::Bundle(_) => &BUNDLE[..],
        Contract::Rules(_) => &RULES,
    };
    if let Some((_, form)) = columns.iter().find(|column| column.0 == name) {
        return Some(match name.split_once('.') {
            Some((member, part)) => (member, Some(part), *form),
            None => (name, None, *form),
        });
    }
    match contract {
        Contract::Bundle(_) => None,
        Contract::Rules(terms) => fact(name, &terms.door),
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
fn name(object: &mut Vec<u8>, name: &str) {
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
            Self::Number => number(cell),
            Self::Truth => truth(cell).map(|truth| truth.to_string()),
            Self::Day => day(cell).map(|day| format!("\"{day}\"")),
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
    reader: Reader,
    text: Vec<u8>,
    /// Where each cell ends: more than there are columns, so that a line that has too many shows it.
    ends: Vec<usize>,
}

impl Cells {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        Self { reader, text: Vec::new(), ends: Vec::new() }
    }

    /// Cuts a line; nothing when a quote is not closed or there are too many cells.
    fn split(&mut self, line: &[u8]) -> Option<impl ExactSizeIterator<Item = &[u8]>> {
        let line = [line.strip_suffix(b"\r").unwrap_or(line), b"\n"].concat();
        self.text.resize(line.len().max(self.text.len()), 0);
        self.ends.resize(line.len().max(self.ends.len()), 0);
        self.reader.reset();
        let (result, _, _, count) = self.reader.read_record(&line, &mut self.text, &mut self.ends);
        let (text, ends) = (&self.text, &self.ends);
        let begin = move |place: usize| if place == 0 { 0 } else { ends[place - 1] };
        let cells = (0..count).map(move |place| &text[begin(place)..ends[place]]);
        (result == ReadRecordResult::Record).then_some(cells)
    }
}

/// A whole number, written as JSON has it: digits, perhaps behind a minus sign.
fn number(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    Some(if digits.is_empty() { "0".to_owned() } else { format!("{sign}{digits}") })
}

/// A truth value, also as spreadsheets write it.
fn truth(text: &str) -> Option<bool> {
    let is = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match text {
        _ if is(["true", "waar"]) => Some(true),
        _ if is(["false", "onwaar"]) => Some(false),
        _ => None,
    }
}

/// A day, `2021-03-05` or, as a Dutch spreadsheet writes it, `5-3-2021`.
fn day(text: &str) -> Option<String> {
    super::date(text).or_else(|| dutch_date(text)).map(iso)
}

fn dutch_date(text: &str) -> Option<Date> {
    let parts: Vec<_> = text.split('-').collect();
    let [day, month, year] = parts.try_into().ok()?;
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
            assert_eq!(day(text).as_deref(), Some("2021-03-05"), "{text}");
        }
        for text in ["5/3/2021", "31-2-2021", "5-3-21", "005-3-2021", "20210305", "5-3-2021-1", "-5-3-2021"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn numbers() {
        let numbers = ["234672", "-1", "0", "-0", "007", "99999999999999999999"].map(|text| number(text).unwrap());
        assert_eq!(numbers, ["234672", "-1", "0", "0", "7", "99999999999999999999"]);
        for text in ["+1", "1.0", "1,00", "2,35E+05", "--1", "-", "€1"] {
            assert_eq!(number(text), None, "{text}");
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
        let mut split =
            |line: &str| cells.split(line.as_bytes()).map(|cells| cells.map(<[u8]>::to_vec).collect::<Vec<_>>());
        assert_eq!(split("a;\"b;\"\"c\";\r"), Some(vec![b"a".to_vec(), b"b;\"c".to_vec(), vec![]]));
        assert_eq!(split("a;\"b"), None);
        assert_eq!(split("a;b").map(|cells| cells.len()), Some(2));
        assert_eq!(split(&";".repeat(20)).map(|cells| cells.len()), Some(21));
    }
}
