//! `regelkern assess`: a subject under a policy.

use std::io::{self, Write};

use regelkern::criteria::{RuleKind, Severity};
use regelkern::json::{self, Code, Workspace};
use regelkern::policy::catalogue::{FactEntry, Room, RuleEntry};
use serde::{Deserialize, Serialize};

use super::{Session, Verdict};
use crate::args::{Assess, Format};
use crate::contract;
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::input;
use crate::lang::{Lang, say};
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::prose::{paragraph, wrapped};
use crate::report::receipt;
use crate::words;

/// The room for an answer: every rule of a policy a finding, every fact missing.
const ANSWER: usize = 1 << 18;

/// The answer of the JSON door.
#[derive(Deserialize)]
struct Answer {
    outcome: String,
    deciding: Option<String>,
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    rule: String,
    result: String,
    severity: String,
}

/// The error answer of the JSON door.
#[derive(Deserialize)]
struct Refusal {
    error: Trouble,
}

#[derive(Deserialize)]
struct Trouble {
    code: String,
    path: String,
    offset: usize,
}

/// Assesses, and tells it in the form that was asked for.
pub fn run(session: &Session, arguments: &Assess) -> Result<Verdict> {
    let lang = session.lang;
    let (room, receipt) = match (&arguments.policy_file, &arguments.policy) {
        (Some(file), _) => {
            let compiled = super::pack::read(file, lang)?;
            (compiled.room, compiled.receipt(lang))
        }
        (None, key) => (super::room(key.as_deref().unwrap_or_default(), lang)?, receipt(lang)),
    };
    if !room.source.rules.iter().any(|rule| rule.subject == arguments.subject) {
        let mut subjects: Vec<_> = room.source.rules.iter().map(|rule| rule.subject.name()).collect();
        subjects.sort_unstable();
        subjects.dedup();
        let (word, subjects) = (say(lang, "verwacht een van", "expected one of"), subjects.join(", "));
        return Err(Failure::new(format!("--subject: {word} {subjects} ({})", room.policy.key)));
    }
    if let Some(day) = arguments.date
        && room.policy.check_valid_on(day).is_err()
    {
        let expected = fault_text::of_member("date", Code::OutsideValidity, lang);
        let word = say(lang, "verwacht", "expected");
        return Err(Failure::new(format!("--date: {word} {expected} ({})", room.policy.key)));
    }
    let question = Question::read(room, arguments)?;
    let text = question.assess(arguments, lang)?;
    let answer: Answer = serde_json::from_slice(&text).map_err(|error| Failure::new(error.to_string()))?;
    let mut out = Out::new();
    let told = match arguments.format {
        Format::Text => {
            let open = question.open(&answer)?;
            Told { session, room, answer: &answer, open, receipt }.write(arguments, &mut out)
        }
        Format::Json => out.write_all(&text).and_then(|()| out.write_all(b"\n")),
        Format::Csv => csv(room, &answer, lang, &mut out),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(if answer.outcome == "eligible" { Verdict::Accepted } else { Verdict::NotAccepted })
}

/// The facts, and whom they are asked of: the JSON door, so that both doors give the same answer.
struct Question {
    room: &'static Room,
    name: String,
    facts: Vec<u8>,
}

impl Question {
    /// Reads the facts.
    fn read(room: &'static Room, arguments: &Assess) -> Result<Self> {
        let name = arguments.facts.to_string_lossy().into_owned();
        Ok(Self { room, name, facts: input::whole(&arguments.facts)? })
    }

    /// The answer about the subject.
    fn assess(&self, arguments: &Assess, lang: Lang) -> Result<Vec<u8>> {
        let unreadable = |path: &str, code, offset| {
            let expected = expected(self.room, path, code, lang);
            contract::unreadable(&self.name, &self.facts, path, offset, &expected, lang)
        };
        // By itself first: what is no JSON value may not become other members of the request.
        json::value_of(&self.facts).map_err(|fault| unreadable("", fault.code, fault.offset))?;
        let (policy, subject) = (self.room.policy.key, arguments.subject.name());
        let ahead = format!(r#"{{"op":"assess","policy":"{policy}","subject":"{subject}","facts":"#);
        let answer = self.ask(&ahead)?;
        match serde_json::from_slice::<Refusal>(&answer) {
            Ok(Refusal { error }) => {
                let code = Code::ALL.into_iter().find(|code| code.name() == error.code).unwrap_or(Code::NotAllowed);
                let path = error.path.strip_prefix("facts.").unwrap_or(&error.path);
                let path = if path == "facts" { "" } else { path };
                Err(unreadable(path, code, error.offset.saturating_sub(ahead.len())))
            }
            Err(_) => Ok(answer),
        }
    }

    fn ask(&self, ahead: &str) -> Result<Vec<u8>> {
        let request = [ahead.as_bytes(), &self.facts, b"}"].concat();
        let mut answer = vec![0; ANSWER];
        let length = json::respond_about(&[self.room], &request, &mut Box::new(Workspace::new()), &mut answer)
            .map_err(|json::OutputTooSmall| {
                Failure::new(format!("{}: the answer takes more than {ANSWER} bytes", self.name))
            })?;
        answer.truncate(length);
        Ok(answer)
    }

    /// The rules that decide and are not answered, each with the facts that it waits for and no rule that waits for fewer:
    /// a rule that sums others up has none of its own.
    fn open(&self, answer: &Answer) -> Result<Vec<(RuleEntry, Vec<FactEntry>)>> {
        #[derive(Deserialize)]
        struct Waiting {
            missing: Vec<String>,
        }
        let mut open = Vec::new();
        for (entry, _) in rules(self.room, answer).filter(|(entry, found)| decides(entry) && found.result == "unknown")
        {
            let text = self.ask(&format!(r#"{{"op":"evaluate","rule":"{}","facts":"#, entry.rule.id))?;
            let waiting: Waiting = serde_json::from_slice(&text).map_err(|error| Failure::new(error.to_string()))?;
            open.push((entry, waiting.missing));
        }
        let waits_most = |name: &String| {
            let waiting = open.iter().enumerate().filter(|(_, (_, missing))| missing.contains(name));
            waiting.min_by_key(|(_, (_, missing))| missing.len()).map(|(place, _)| place)
        };
        let facts = |place: usize, missing: &[String]| {
            let own = missing.iter().filter(|name| waits_most(name) == Some(place));
            own.filter_map(|name| self.room.fact(name)).collect::<Vec<_>>()
        };
        let open = open.iter().enumerate().map(|(place, (entry, missing))| (*entry, facts(place, missing)));
        Ok(open.collect())
    }
}

/// What was expected instead of a fact that could not be read.
fn expected(room: &'static Room, path: &str, code: Code, lang: Lang) -> String {
    match (path, code) {
        ("", Code::WrongType) => say(lang, "een JSON-object met feiten", "a JSON object with facts").to_owned(),
        _ => fault_text::of_fact(|name| room.fact(name), path, code, lang),
    }
}

/// The rules of the findings, each with its result.
fn rules<'a>(room: &'static Room, answer: &'a Answer) -> impl Iterator<Item = (RuleEntry, &'a Finding)> {
    let entry = |id: &str| room.rules().find(|entry| entry.rule.id == id);
    answer.findings.iter().filter_map(move |finding| Some((entry(&finding.rule)?, finding)))
}

/// Whether a subject can be refused by this rule.
fn decides(entry: &RuleEntry) -> bool {
    entry.rule.kind == RuleKind::Eligibility && entry.rule.severity == Severity::Deny
}

/// An answer for people: what is not met, what is missing, what is met, and what else there is to know.
struct Told<'t> {
    session: &'t Session,
    room: &'static Room,
    answer: &'t Answer,
    open: Vec<(RuleEntry, Vec<FactEntry>)>,
    /// What it was made with.
    receipt: String,
}

impl Told<'_> {
    fn write(&self, arguments: &Assess, out: &mut Out) -> io::Result<()> {
        let Session { lang, paint } = *self.session;
        let tone = match self.answer.outcome.as_str() {
            "eligible" => Tone::Good,
            "ineligible" => Tone::Bad,
            _ => Tone::Attention,
        };
        let (subject, outcome) = (arguments.subject.name(), words::outcome(&self.answer.outcome, lang));
        writeln!(out, "{} {subject}: {}", self.room.policy.key, paint.text(tone, outcome))?;
        wrapped(out, "  ", 2, &format!("{}, {}", self.room.title, self.room.issuer))?;
        self.not_met(out)?;
        self.needed(out)?;
        let met = self.found(true, &["pass"]);
        self.count(out, Tone::Good, say(lang, "Voldaan", "Met"), met.len())?;
        met.iter().try_for_each(|entry| self.rule(out, entry, ""))?;
        self.names(out, say(lang, "Niet van toepassing", "Does not apply"), &self.found(true, &["not_applicable"]))?;
        let attention = ["fail", "review"].map(|result| (result, self.found(false, &[result])));
        let heading = say(lang, "Aandachtspunten, beslissen niet", "Points of attention, do not decide");
        self.count(out, Tone::Attention, heading, attention.iter().map(|(_, entries)| entries.len()).sum())?;
        for (result, entries) in &attention {
            let result = format!(" ({})", words::result(result, lang));
            entries.iter().try_for_each(|entry| self.rule(out, entry, &result))?;
        }
        let heading = say(lang, "Onbekend, beslist niet", "Unknown, does not decide");
        self.names(out, heading, &self.found(false, &["unknown"]))?;
        let heading =
            say(lang, "In orde of niet van toepassing, beslist niet", "Fine or not applicable, does not decide");
        self.names(out, heading, &self.found(false, &["pass", "not_applicable"]))?;
        writeln!(out, "\n{}", paint.text(Tone::Quiet, &self.receipt))
    }

    /// The rules that decide, or those that do not, with one of these results.
    fn found(&self, is_deciding: bool, results: &[&str]) -> Vec<RuleEntry> {
        let found = rules(self.room, self.answer);
        let is_asked = |(entry, finding): &(RuleEntry, &Finding)| {
            decides(entry) == is_deciding && results.contains(&finding.result.as_str())
        };
        found.filter(is_asked).map(|(entry, _)| entry).collect()
    }

    /// Writes a heading with a count, when there is anything to count.
    fn count(&self, out: &mut Out, tone: Tone, heading: &str, count: usize) -> io::Result<()> {
        if count == 0 {
            return Ok(());
        }
        writeln!(out, "\n{}", self.session.paint.text(tone, &format!("{heading} ({count})")))
    }

    /// Writes a rule with what is said behind its title.
    fn rule(&self, out: &mut Out, entry: &RuleEntry, behind: &str) -> io::Result<()> {
        let text = format!("{}{behind}", entry.text.title.get(self.session.lang));
        wrapped(out, &format!("  {:<12}  ", entry.rule.id), 16, &text)
    }

    /// What denies; the first with where it comes from.
    fn not_met(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let failed = self.found(true, &["fail"]);
        self.count(out, Tone::Bad, say(lang, "Niet voldaan", "Not met"), failed.len())?;
        for entry in &failed {
            let is_deciding = self.answer.deciding.as_deref() == Some(entry.rule.id);
            self.rule(out, entry, if is_deciding { say(lang, " (beslist)", " (decides)") } else { "" })?;
            paragraph(out, say(lang, "Gevolg", "Effect"), entry.text.effect.get(lang))?;
            paragraph(out, say(lang, "Bron", "Source"), &words::place(entry, lang))?;
        }
        Ok(())
    }

    /// What is missing, under the rules that wait for it.
    fn needed(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let count = self.open.iter().map(|(_, facts)| facts.len()).sum();
        let heading = match self.answer.outcome.as_str() {
            "undetermined" => say(lang, "Nog nodig: feiten", "Still needed: facts"),
            _ => say(lang, "Ook nog open, maar beslist niet meer: feiten", "Also open, but past deciding: facts"),
        };
        self.count(out, Tone::Attention, heading, count)?;
        for (entry, facts) in self.open.iter().filter(|(_, facts)| !facts.is_empty()) {
            self.rule(out, entry, "")?;
            for FactEntry { fact, text, .. } in facts {
                wrapped(out, &format!("    {} ", fact.name), 8, &format!("({})", words::kind(fact.kind, lang)))?;
                wrapped(out, "        ", 8, text.description.get(lang))?;
            }
        }
        let sums: Vec<_> = self.open.iter().filter(|(_, facts)| facts.is_empty()).map(|(entry, _)| *entry).collect();
        self.names(out, say(lang, "Wacht op dezelfde feiten", "Waits for the same facts"), &sums)
    }

    /// Rules that need no more than a mention.
    fn names(&self, out: &mut Out, heading: &str, entries: &[RuleEntry]) -> io::Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        self.count(out, Tone::Quiet, heading, entries.len())?;
        wrapped(out, "  ", 2, &entries.iter().map(|entry| entry.rule.id).collect::<Vec<_>>().join(", "))
    }
}

fn csv(room: &'static Room, answer: &Answer, lang: Lang, out: &mut Out) -> io::Result<()> {
    #[derive(Serialize)]
    struct Row<'r> {
        policy: &'r str,
        outcome: &'r str,
        rule: &'r str,
        result: &'r str,
        severity: &'r str,
        is_deciding: bool,
        title: &'r str,
    }
    let mut csv = csv::Writer::from_writer(out);
    for (entry, finding) in rules(room, answer) {
        csv.serialize(Row {
            policy: room.policy.key,
            outcome: &answer.outcome,
            rule: entry.rule.id,
            result: &finding.result,
            severity: &finding.severity,
            is_deciding: answer.deciding.as_deref() == Some(entry.rule.id),
            title: entry.text.title.get(lang),
        })?;
    }
    csv.flush()
}
