//! `regelkern facts`: the fact catalogue.

use std::io::{self, Write};

use regelkern::criteria::{Absent, Base};
use regelkern::policy::catalogue::FactEntry;
use serde::Serialize;

use super::{Both, Session, Verdict};
use crate::args::{Facts, Format};
use crate::failure::{Failure, Result};
use crate::lang::say;
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::prose::paragraph;
use crate::words;

/// Shows the catalogue, or one fact: of every policy that has a fact of its name.
pub fn run(session: &Session, arguments: &Facts) -> Result<Verdict> {
    let lang = session.lang;
    let rooms = super::rooms(arguments.policy.as_deref(), lang)?;
    let is_asked = |entry: &FactEntry| arguments.name.as_deref().is_none_or(|name| entry.fact.name == name);
    let facts: Vec<_> = rooms.into_iter().flat_map(|room| room.facts()).filter(is_asked).collect();
    if facts.is_empty() {
        return Err(Failure::new(say(
            lang,
            "verwacht de naam van een feit, zoals claim.reference_date; `regelkern facts` noemt ze",
            "expected the name of a fact, such as claim.reference_date; `regelkern facts` lists them",
        )));
    }
    let mut out = Out::new();
    let told = match (arguments.format, facts.as_slice()) {
        (Format::Text, facts) if arguments.name.is_some() => {
            facts.iter().try_for_each(|fact| one(session, fact, &mut out))
        }
        (Format::Text, facts) => list(session, facts, &mut out),
        (Format::Json, [fact]) if arguments.name.is_some() => super::pretty(&mut out, &Row::of(fact)),
        (Format::Json, facts) => super::pretty(&mut out, &facts.iter().map(Row::of).collect::<Vec<_>>()),
        (Format::Csv, facts) => csv(&mut out, facts),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(Verdict::Accepted)
}

fn list(session: &Session, facts: &[FactEntry], out: &mut Out) -> io::Result<()> {
    let lang = session.lang;
    let width = facts.iter().map(|entry| entry.fact.name.len()).max().unwrap_or(0);
    let parts = facts.chunk_by(|one, other| one.room.policy.number == other.room.policy.number);
    for (place, part) in parts.enumerate() {
        super::heading(out, session, part[0].room, place == 0)?;
        for entry in part {
            let (kind, index) = (words::kind(entry.fact.kind, lang), words::index(entry.fact.base, lang));
            let comma = if index.is_empty() { "" } else { ", " };
            writeln!(out, "  {:<width$}  {kind}{comma}{index}", entry.fact.name)?;
        }
    }
    Ok(())
}

fn one(session: &Session, entry: &FactEntry, out: &mut Out) -> io::Result<()> {
    let Session { lang, paint } = *session;
    let (fact, text) = (entry.fact, entry.text);
    writeln!(out, "{}  {}", paint.text(Tone::Heading, fact.name), entry.room.policy.key)?;
    let mut tell = |label: (&'static str, &'static str), text: &str| paragraph(out, say(lang, label.0, label.1), text);
    tell(("Betekenis", "Meaning"), text.description.get(lang))?;
    tell(("Waarden", "Values"), &words::kind(fact.kind, lang))?;
    tell(("Per", "Per"), &words::index(fact.base, lang))?;
    tell(("Eenheid", "Unit"), text.unit.get(lang))?;
    let absent = match fact.absent {
        Absent::Unknown => say(lang, "onbekend", "unknown"),
        Absent::UnknownOrNone => {
            say(lang, "onbekend; \"none\" zegt dat het er niet is", "unknown; \"none\" says there is none")
        }
        Absent::None => say(lang, "bestaat niet; nooit onbekend", "does not exist; never unknown"),
        Absent::Zero => say(lang, "nul of de eerste waarde; nooit onbekend", "zero or the first value; never unknown"),
    };
    tell(("Niet opgegeven", "When not given"), absent)?;
    if text.attested {
        tell(("Vaststelling", "Finding"), say(lang, "een persoon verklaart het", "a person attests it"))?;
    }
    tell(("Gelezen door", "Read by"), &readers(entry).join(", "))
}

/// The rules that read a fact.
fn readers(entry: &FactEntry) -> Vec<&'static str> {
    let rules = entry.room.rules().filter(|rule| rule.facts().contains(entry.position));
    rules.map(|rule| rule.rule.id).collect()
}

/// A fact for programs.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    number: u16,
    policy: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    values: &'static [&'static str],
    index: Vec<String>,
    absent: &'static str,
    attested: bool,
    unit: Both,
    description: Both,
    rules: Vec<&'static str>,
}

impl Row {
    fn of(entry: &FactEntry) -> Self {
        let (fact, text) = (entry.fact, entry.text);
        Self {
            name: fact.name,
            number: fact.number,
            policy: entry.room.policy.key,
            kind: fact.kind.name(),
            values: fact.kind.values(),
            index: match fact.base {
                Base::One => Vec::new(),
                Base::Range(first, last) => (first..=last).map(|index| index.to_string()).collect(),
                Base::Codes(codes) | Base::Words(codes) => codes.iter().map(|code| (*code).to_owned()).collect(),
                Base::Rows(rows) => vec![format!("1..{rows}")],
                Base::Keys(_) => vec!["*".to_owned()],
                Base::KeyPairs(_) => vec!["*/*".to_owned()],
                Base::Pairs(words, _) => words.iter().map(|word| format!("{word}/*")).collect(),
            },
            absent: fact.absent.name(),
            attested: text.attested,
            unit: text.unit.into(),
            description: text.description.into(),
            rules: readers(entry),
        }
    }
}

fn csv(out: &mut Out, facts: &[FactEntry]) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "name",
        "number",
        "policy",
        "type",
        "values",
        "index",
        "absent",
        "attested",
        "unit_nl",
        "unit_en",
        "description_nl",
        "description_en",
        "rules",
    ])?;
    for row in facts.iter().map(Row::of) {
        csv.write_record([
            row.name,
            &row.number.to_string(),
            row.policy,
            row.kind,
            &row.values.join(" "),
            &row.index.join(" "),
            row.absent,
            &row.attested.to_string(),
            row.unit.nl,
            row.unit.en,
            row.description.nl,
            row.description.en,
            &row.rules.join(" "),
        ])?;
    }
    csv.flush()
}
