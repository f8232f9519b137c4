//! `regelkern evidence`: messages of home-monitoring gateways as facts for the rules.

use std::collections::BTreeMap;
use std::io::{self, Write};

use regelkern::criteria::{Outcome, RuleResult};
use regelkern::policy::catalogue;
use regelkern_gateway::evidence::PARAMETERS;
use regelkern_gateway::message::{Message, Unreadable};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Session, Verdict};
use crate::args::{Evidence, Format};
use crate::failure::{Failure, Result};
use crate::input::{Input, Lines};
use crate::lang::{Lang, say};
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::progress::Progress;
use crate::words;

/// The messages that count, by patient and month.
type Months = BTreeMap<(String, String), Message>;

/// Tells what the messages say, one month of a patient after the other, and which lines are no messages.
pub fn run(session: &Session, arguments: &Evidence) -> Result<Verdict> {
    let progress = Progress::over(&arguments.files, false);
    let (mut months, mut defects) = (Months::new(), 0_u64);
    for file in &arguments.files {
        let Input { name, reader, .. } = Input::open(file, &progress)?;
        let (mut lines, mut number) = (Lines::new(reader), 0_u64);
        while let Some(line) = lines.next().map_err(|error| Failure::of_file(&name, &error))? {
            number += 1;
            match Message::parse(line.trim_ascii()) {
                _ if line.trim_ascii().is_empty() => {}
                Ok(message) => keep(&mut months, message),
                Err(unreadable) => {
                    defects += 1;
                    progress.clear();
                    let (word, expected) = (say(session.lang, "regel", "line"), expected(unreadable, session.lang));
                    // Nobody can be told when standard error is closed too.
                    let _ = writeln!(io::stderr(), "{name}: {word} {number}: {expected}");
                }
            }
        }
    }
    drop(progress);
    let mut out = Out::new();
    tell(session, arguments, &months, &mut out).map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(if defects == 0 { Verdict::Accepted } else { Verdict::NotAccepted })
}

/// Of two messages about a month the later counts.
fn keep(months: &mut Months, message: Message) {
    let patient = String::from_utf8_lossy(&message.patient).trim_end().to_owned();
    let month = format!("{:04}-{:02}", message.month.year(), message.month.month());
    let kept = months.entry((patient, month)).or_insert(message);
    if (kept.sequence, kept.is_closed) < (message.sequence, message.is_closed) {
        *kept = message;
    }
}

/// What was expected of a line that is no message.
fn expected(unreadable: Unreadable, lang: Lang) -> &'static str {
    match unreadable {
        Unreadable::Length => say(lang, "verwacht 128 tekens", "expected 128 characters"),
        Unreadable::Digit => say(lang, "verwacht hexadecimale cijfers", "expected hexadecimal digits"),
        Unreadable::Version => say(lang, "verwacht een bericht van versie RKE1", "expected a message of version RKE1"),
        Unreadable::Checksum => say(
            lang,
            "controlegetal klopt niet: onderweg is iets verloren of veranderd",
            "the checksum does not agree: something was lost or changed on the way",
        ),
        Unreadable::Content => say(
            lang,
            "verwacht een bestaande maand, naam, regelset en uitkomst",
            "expected a month, name, rule set and outcome that can be",
        ),
    }
}

fn tell(session: &Session, arguments: &Evidence, months: &Months, out: &mut Out) -> io::Result<()> {
    let rows = months.iter().map(|((insured, month), message)| Row::new(insured, month, message, arguments));
    if arguments.format == Format::Csv {
        let mut csv = csv::Writer::from_writer(out);
        for row in rows {
            csv.serialize(row.flat())?;
        }
        return csv.flush();
    }
    for row in rows {
        match arguments.format {
            Format::Json => {
                serde_json::to_writer(&mut *out, &row)?;
                writeln!(out)?;
            }
            _ => row.tell(session, out)?,
        }
    }
    Ok(())
}

/// A month of a patient for programs.
#[derive(Serialize)]
struct Row<'m> {
    insured: &'m str,
    month: &'m str,
    closed: bool,
    sequence: u32,
    rule_set: u32,
    outcome: &'static str,
    findings: Vec<Finding>,
    days_measured: usize,
    longest_gap_days: usize,
    accepted: u16,
    repeated: u16,
    refused: u16,
    facts: Map<String, Value>,
}

#[derive(Serialize)]
struct Finding {
    rule: String,
    result: &'static str,
}

impl<'m> Row<'m> {
    fn new(insured: &'m str, month: &'m str, message: &Message, arguments: &Evidence) -> Self {
        let opinion = &message.opinion;
        let outcome = Outcome::ALL.into_iter().find(|outcome| *outcome as u8 == opinion.outcome);
        let days = message.days;
        // Of a month that is not over, the days behind the last measurement are still to come.
        let past = if message.is_closed {
            message.month.days()
        } else {
            (0..message.month.days()).rev().find(|day| days.on(*day) != 0).map_or(0, |day| day + 1)
        };
        Self {
            insured,
            month,
            closed: message.is_closed,
            sequence: message.sequence,
            rule_set: opinion.rule_set,
            outcome: outcome.unwrap_or_default().name(),
            findings: opinion.findings.iter().filter(|(rule, _)| *rule != 0).map(finding).collect(),
            days_measured: days.measured(),
            longest_gap_days: days.longest_gap(past),
            accepted: message.counts[0],
            repeated: message.counts[1],
            refused: message.counts[2],
            facts: facts(message, arguments.days_required),
        }
    }

    fn tell(&self, session: &Session, out: &mut Out) -> io::Result<()> {
        let Session { lang, paint } = *session;
        let state =
            if self.closed { say(lang, "afgesloten", "closed") } else { say(lang, "loopt nog", "not over yet") };
        writeln!(out, "{} {} ({state})", paint.text(Tone::Heading, self.insured), self.month)?;
        let (days, gap) = (self.days_measured, self.longest_gap_days);
        let of_days = say(lang, "dagen gemeten, langste onderbreking", "days measured, longest gap");
        writeln!(out, "  {days} {of_days} {gap}")?;
        let words = [
            say(lang, "metingen", "measurements"),
            say(lang, "herhaald", "repeated"),
            say(lang, "geweigerd", "refused"),
        ];
        writeln!(
            out,
            "  {} {}, {} {}, {} {}",
            self.accepted, words[0], self.repeated, words[1], self.refused, words[2]
        )?;
        writeln!(out, "  TBHF21: {}", words::outcome(self.outcome, lang))?;
        for Finding { rule, result } in &self.findings {
            writeln!(out, "    {rule}  {}", words::result(result, lang))?;
        }
        for (name, value) in &self.facts {
            writeln!(out, "  {name} = {value}")?;
        }
        Ok(())
    }

    /// The columns of CSV.
    fn flat(&self) -> impl Serialize + use<'_> {
        #[derive(Serialize)]
        struct Flat<'r> {
            insured: &'r str,
            month: &'r str,
            closed: bool,
            sequence: u32,
            rule_set: u32,
            outcome: &'r str,
            days_measured: usize,
            longest_gap_days: usize,
            accepted: u16,
            repeated: u16,
            refused: u16,
            home_measured_parameters: String,
            actually_delivered: Option<bool>,
        }
        let words = self.facts[MEASURED].as_array().into_iter().flatten().filter_map(Value::as_str);
        Flat {
            insured: self.insured,
            month: self.month,
            closed: self.closed,
            sequence: self.sequence,
            rule_set: self.rule_set,
            outcome: self.outcome,
            days_measured: self.days_measured,
            longest_gap_days: self.longest_gap_days,
            accepted: self.accepted,
            repeated: self.repeated,
            refused: self.refused,
            home_measured_parameters: words.collect::<Vec<_>>().join(" "),
            actually_delivered: self.facts.get(DELIVERED).and_then(Value::as_bool),
        }
    }
}

/// A rule by its id; one that this edition does not have, by its number.
fn finding((rule, result): &(u16, u8)) -> Finding {
    let result = RuleResult::ALL.into_iter().find(|known| *known as u8 == *result).unwrap_or_default();
    let rule = catalogue::rule_by_number(*rule).map_or_else(|| rule.to_string(), |entry| entry.rule.id.to_owned());
    Finding { rule, result: result.name() }
}

const ACTIVE: &str = "treatment.telemonitoring_active";
const MEASURED: &str = "treatment.home_measured_parameters";
const DELIVERED: &str = "claim.actually_delivered";

/// What the evidence states. Nothing is concluded from what is not there: a month without measurements does not say that
/// remote guidance is not active, and a month that is not over does not say that too little was measured.
fn facts(message: &Message, days_required: Option<u8>) -> Map<String, Value> {
    let mut facts = Map::new();
    let measured = message.days.measured();
    if measured > 0 {
        facts.insert(ACTIVE.into(), true.into());
    }
    let is_measured = |(_, quantities): &&(&str, u8)| message.days.with(*quantities) > 0;
    facts.insert(MEASURED.into(), PARAMETERS.iter().filter(is_measured).map(|(name, _)| *name).collect());
    if let Some(required) = days_required {
        let is_enough = measured >= usize::from(required);
        if is_enough || message.is_closed {
            facts.insert(DELIVERED.into(), is_enough.into());
        }
    }
    facts
}
