//! `regelkern assess`: a subject under a policy.

use std::io::{self, Write};

use regelkern::criteria::{RuleKind, Severity};
use regelkern::json::{self, Code, Workspace};
use regelkern::policy::catalogue::{Room, RuleEntry};
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
use crate::prose::paragraph;
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
    missing: Vec<String>,
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
    let room = super::room(&arguments.policy, lang)?;
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
    let text = ask(room, arguments, lang)?;
    let answer: Answer = serde_json::from_slice(&text).map_err(|error| Failure::new(error.to_string()))?;
    let mut out = Out::new();
    let told = match arguments.format {
        Format::Text => tell(session, room, arguments, &answer, &mut out),
        Format::Json => out.write_all(&text).and_then(|()| out.write_all(b"\n")),
        Format::Csv => csv(room, &answer, lang, &mut out),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(if answer.outcome == "eligible" { Verdict::Accepted } else { Verdict::NotAccepted })
}

/// Asks the JSON door, so that both doors give the same answer.
fn ask(room: &'static Room, arguments: &Assess, lang: Lang) -> Result<Vec<u8>> {
    let name = arguments.facts.to_string_lossy();
    let facts = input::whole(&arguments.facts)?;
    let unreadable = |path: &str, code, offset| {
        let expected = expected(room, path, code, lang);
        contract::unreadable(&name, &facts, path, offset, &expected, lang)
    };
    // By itself first: what is no JSON value may not become other members of the request.
    json::value_of(&facts).map_err(|fault| unreadable("", fault.code, fault.offset))?;
    let (policy, subject) = (room.policy.key, arguments.subject.name());
    let mut request = format!(r#"{{"op":"assess","policy":"{policy}","subject":"{subject}","facts":"#).into_bytes();
    let ahead = request.len();
    request.extend_from_slice(&facts);
    request.push(b'}');
    let mut answer = vec![0; ANSWER];
    let length = json::respond(&request, &mut Box::new(Workspace::new()), &mut answer)
        .map_err(|json::OutputTooSmall| Failure::new(format!("{name}: the answer takes more than {ANSWER} bytes")))?;
    answer.truncate(length);
    match serde_json::from_slice::<Refusal>(&answer) {
        Ok(Refusal { error }) => {
            let code = Code::ALL.into_iter().find(|code| code.name() == error.code).unwrap_or(Code::NotAllowed);
            let path = error.path.strip_prefix("facts.").unwrap_or(&error.path);
            let path = if path == "facts" { "" } else { path };
            Err(unreadable(path, code, error.offset.saturating_sub(ahead)))
        }
        Err(_) => Ok(answer),
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

fn tell(session: &Session, room: &'static Room, arguments: &Assess, answer: &Answer, out: &mut Out) -> io::Result<()> {
    let Session { lang, paint } = *session;
    let tone = match answer.outcome.as_str() {
        "eligible" => Tone::Good,
        "ineligible" => Tone::Bad,
        _ => Tone::Attention,
    };
    let (subject, outcome) = (arguments.subject.name(), words::outcome(&answer.outcome, lang));
    writeln!(out, "{} {subject}: {}", room.policy.key, paint.text(tone, outcome))?;
    writeln!(out, "  {}, {}", room.title, room.issuer)?;
    let deciding = answer.deciding.as_deref();
    for (entry, _) in rules(room, answer).filter(|(entry, _)| Some(entry.rule.id) == deciding) {
        writeln!(out)?;
        paragraph(
            out,
            say(lang, "Beslist door", "Decided by"),
            &format!("{} {}", entry.rule.id, entry.text.title.get(lang)),
        )?;
        paragraph(out, say(lang, "Gevolg", "Effect"), entry.text.effect.get(lang))?;
        paragraph(out, say(lang, "Bron", "Source"), &words::source(&entry, lang))?;
    }
    writeln!(out)?;
    let decides = |entry: &RuleEntry| entry.rule.kind == RuleKind::Eligibility && entry.rule.severity == Severity::Deny;
    for (entry, finding) in rules(room, answer) {
        let result = format!("{:<14}", words::result(&finding.result, lang));
        let tone = match finding.result.as_str() {
            "pass" => Tone::Good,
            "fail" if decides(&entry) => Tone::Bad,
            "not_applicable" => Tone::Quiet,
            _ => Tone::Attention,
        };
        let weight = if decides(&entry) { "" } else { say(lang, " (beslist niet)", " (does not decide)") };
        let (id, title) = (entry.rule.id, entry.text.title.get(lang));
        writeln!(out, "  {}  {id:<12}  {title}{weight}", paint.text(tone, &result))?;
    }
    if !answer.missing.is_empty() {
        writeln!(out, "\n{}", paint.text(Tone::Heading, say(lang, "Nog nodig:", "Still needed:")))?;
        for fact in answer.missing.iter().filter_map(|name| room.fact(name)) {
            writeln!(out, "  {} ({})", fact.fact.name, words::kind(fact.fact.kind, lang))?;
            paragraph(out, "", fact.text.description.get(lang))?;
        }
    }
    writeln!(out, "\n{}", paint.text(Tone::Quiet, &receipt(lang)))
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
