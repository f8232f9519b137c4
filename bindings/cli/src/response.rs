//! The response to a claim file: for each claim record what is granted, and by which rule. Written beside the output of
//! `adjudicate`, read by `correct`.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;

use regelkern::policy::catalogue;
use regelkern::verdict::Decision;
use serde::{Deserialize, Serialize};

use crate::csv_line::CsvLine;
use crate::door::Name;
use crate::failure::{Failure, Result};
use crate::lang::{Lang, say};
use crate::ledger::Decided;
use crate::whole_file::WholeFile;

/// Adds the cell of a column.
type Cell = fn(&Row<'_>, &mut CsvLine);

/// The columns of CSV, in their order: the names, and what stands there.
const COLUMNS: [(&str, Cell); 10] = [
    ("file", |row, line| line.text(row.file)),
    ("line", |row, line| line.number(row.line)),
    ("record", |row, line| line.perhaps(row.record)),
    ("claim", |row, line| line.text(&row.claim.map(Name::text).unwrap_or_default())),
    ("decision", |row, line| line.word(row.decision)),
    ("claimed_cents", |row, line| line.number(row.claimed_cents)),
    ("granted_cents", |row, line| line.perhaps(row.granted_cents)),
    ("rule", |row, line| line.word(row.rule.unwrap_or_default())),
    ("field", |row, line| line.text(row.field.unwrap_or_default())),
    ("fault", |row, line| line.word(row.fault.unwrap_or_default())),
];

/// What is said of a claim record.
#[derive(Serialize)]
struct Row<'r> {
    file: &'r str,
    line: u64,
    record: Option<u64>,
    claim: Option<&'r Name<'r>>,
    decision: &'static str,
    claimed_cents: i64,
    granted_cents: Option<i64>,
    rule: Option<&'static str>,
    field: Option<&'r str>,
    fault: Option<&'static str>,
}

impl<'r> Row<'r> {
    fn new(file: &'r str, decided: &'r Decided<'r>) -> Self {
        let Decided { number, record, names, verdict, fault, .. } = decided;
        let amounts = verdict.amounts();
        Self {
            file,
            line: *number,
            record: *record,
            claim: names.claim.as_ref(),
            decision: verdict.decision().name(),
            claimed_cents: amounts.claimed.get(),
            // What nobody has decided is not granted, and not refused.
            granted_cents: (verdict.decision() != Decision::Undetermined).then(|| amounts.paid.get()),
            rule: catalogue::rule_by_number(verdict.rule()).map(|entry| entry.rule.id),
            field: fault.map(|fault| fault.field.as_str()),
            fault: fault.map(|fault| fault.code),
        }
    }
}

/// Whether a response of this name has JSON lines; else it is CSV.
fn has_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "jsonl" || ending == "json")
}

/// Writes rows in one of the two forms.
pub enum Rows<W: Write> {
    /// With a header line.
    Csv(W, Box<CsvLine>),
    /// One object per line.
    Json(W),
}

impl<W: Write> Rows<W> {
    /// Begins, with the header line where there is one.
    pub fn begin(path: &Path, mut to: W) -> std::io::Result<Self> {
        if has_json(path) {
            return Ok(Self::Json(to));
        }
        writeln!(to, "{}", COLUMNS.map(|(name, _)| name).join(","))?;
        Ok(Self::go_on(path, to))
    }

    /// Goes on behind rows that are there.
    pub fn go_on(path: &Path, to: W) -> Self {
        if has_json(path) {
            return Self::Json(to);
        }
        Self::Csv(to, Box::default())
    }

    /// Writes a row.
    pub fn line(&mut self, file: &str, decided: &Decided<'_>) -> std::io::Result<()> {
        let row = Row::new(file, decided);
        match self {
            Self::Csv(to, line) => {
                COLUMNS.iter().for_each(|(_, cell)| cell(&row, line));
                line.end(to)
            }
            Self::Json(to) => {
                serde_json::to_writer(&mut *to, &row)?;
                to.write_all(b"\n")
            }
        }
    }

    /// Writes what is still in a buffer.
    pub fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Csv(to, _) | Self::Json(to) => to.flush(),
        }
    }
}

/// A response under way: it is whole under its name, or not there.
pub struct Response {
    name: String,
    rows: Rows<WholeFile>,
}

impl Response {
    /// Begins a response that has no claims yet.
    pub fn create(path: &Path) -> Result<Self> {
        let name = path.to_string_lossy().into_owned();
        let rows = Rows::begin(path, WholeFile::create(path)?).map_err(|error| Failure::of_file(&name, &error))?;
        Ok(Self { name, rows })
    }

    /// Says what becomes of a claim.
    pub fn line(&mut self, file: &str, decided: &Decided<'_>) -> Result<()> {
        self.rows.line(file, decided).map_err(|error| Failure::of_file(&self.name, &error))
    }

    /// Puts the response in its place.
    pub fn finish(self) -> Result<()> {
        match self.rows {
            Rows::Csv(file, _) | Rows::Json(file) => file.finish(),
        }
    }
}

/// What a response says of a claim, as far as it is needed to correct a file.
#[derive(Deserialize)]
pub struct Granted {
    file: String,
    /// The line of the claim record.
    pub line: u64,
    /// What was claimed.
    pub claimed_cents: i64,
    /// What is granted; nothing when that is undetermined.
    pub granted_cents: Option<i64>,
}

/// Gives what a response says of the claims of a file, in its order.
pub fn read(path: &Path, file: String, lang: Lang) -> Result<Box<dyn Iterator<Item = Result<Granted>>>> {
    let name = path.to_string_lossy().into_owned();
    let reader = BufReader::new(File::open(path).map_err(|error| Failure::of_file(&name, &error))?);
    let expected = say(
        lang,
        "verwacht een antwoord dat regelkern adjudicate --response schreef",
        "expected a response that regelkern adjudicate --response wrote",
    );
    let unlike =
        move |place: usize| Failure::new(format!("{name}, {} {}: {expected}", say(lang, "regel", "line"), place + 1));
    let rows: Box<dyn Iterator<Item = Result<Granted>>> = if has_json(path) {
        let rows = reader.lines().enumerate();
        Box::new(rows.map(move |(place, line)| {
            let row = line.ok().and_then(|line| serde_json::from_str(&line).ok());
            row.ok_or_else(|| unlike(place))
        }))
    } else {
        let rows = csv::Reader::from_reader(reader).into_deserialize().enumerate();
        Box::new(rows.map(move |(place, row)| row.map_err(|_| unlike(place + 1))))
    };
    Ok(Box::new(rows.filter(move |row| row.as_ref().map_or(true, |row: &Granted| row.file == file))))
}
