//! `regelkern rules`: the rule catalogue.

use std::io::{self, Write};

use regelkern::criteria::{Fact, Output, Review};
use regelkern::policy::catalogue::RuleEntry;
use serde::Serialize;

use super::{Both, Session, Verdict};
use crate::args::{Format, Rules};
use crate::failure::{Failure, Result};
use crate::lang::say;
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::prose::paragraph;
use crate::words;

/// Shows the catalogue, or one rule.
pub fn run(session: &Session, arguments: &Rules) -> Result<Verdict> {
    let lang = session.lang;
    let rooms = super::rooms(arguments.policy.as_deref(), lang)?;
    let is_asked = |entry: &RuleEntry| arguments.id.as_deref().is_none_or(|id| entry.rule.id.eq_ignore_ascii_case(id));
    let rules: Vec<_> = rooms.into_iter().flat_map(|room| room.rules()).filter(is_asked).collect();
    if rules.is_empty() {
        let expected = "verwacht de id van een regel, zoals TBHF21-3.10; `regelkern rules` noemt ze";
        return Err(Failure::new(say(
            lang,
            expected,
            "expected the id of a rule, such as TBHF21-3.10; `regelkern rules` lists them",
        )));
    }
    let mut out = Out::new();
    let told = match (arguments.format, rules.as_slice()) {
        (Format::Text, [rule]) if arguments.id.is_some() => one(session, rule, &mut out),
        (Format::Text, rules) => list(session, rules, &mut out),
        (Format::Json, [rule]) if arguments.id.is_some() => super::pretty(&mut out, &Row::of(rule)),
        (Format::Json, rules) => super::pretty(&mut out, &rules.iter().map(Row::of).collect::<Vec<_>>()),
        (Format::Csv, rules) => csv(&mut out, rules),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(Verdict::Accepted)
}

fn list(session: &Session, rules: &[RuleEntry], out: &mut Out) -> io::Result<()> {
    let lang = session.lang;
    let parts = rules.chunk_by(|one, other| one.room.policy.number == other.room.policy.number);
    for (place, part) in parts.enumerate() {
        super::heading(out, session, part[0].room, place == 0)?;
        for entry in part {
            let rule = entry.rule;
            let (kind, severity) = (words::rule_kind(rule.kind, lang), words::severity(rule.severity, lang));
            writeln!(out, "  {:<12}  {kind:<14}  {severity:<16}  {}", rule.id, entry.text.title.get(lang))?;
        }
    }
    Ok(())
}

fn one(session: &Session, entry: &RuleEntry, out: &mut Out) -> io::Result<()> {
    let Session { lang, paint } = *session;
    let (rule, text) = (entry.rule, entry.text);
    writeln!(out, "{}  {}", paint.text(Tone::Heading, rule.id), text.title.get(lang))?;
    let mut tell = |label: (&'static str, &'static str), text: &str| paragraph(out, say(lang, label.0, label.1), text);
    tell(("Bron", "Source"), &words::source(entry, lang))?;
    tell(("Onderwerp", "Subject"), rule.subject.name())?;
    tell(("Soort", "Kind"), words::rule_kind(rule.kind, lang))?;
    tell(("Zo niet", "If not"), words::severity(rule.severity, lang))?;
    if !rule.computable {
        tell(
            ("Vaststelling", "Finding"),
            say(lang, "alleen een persoon kan dit verklaren", "only a person can attest this"),
        )?;
    }
    tell(("Geldt als", "Applies when"), rule.when)?;
    tell(("Voorwaarde", "Condition"), rule.holds)?;
    tell(("Beoordelen als", "Review when"), &review(entry))?;
    for (name, text) in parts(entry) {
        tell(("waarin", "where"), &format!("{name} = {text}"))?;
    }
    for output in rule.outputs {
        tell(("Uitkomst", "Output"), &format!("{} = {}", output.name, output.value))?;
    }
    tell(("Gevolg", "Effect"), text.effect.get(lang))?;
    tell(("Lezing", "Interpretation"), text.interpretation.get(lang))?;
    writeln!(out, "  {}", say(lang, "Feiten", "Facts"))?;
    for fact in facts(entry) {
        writeln!(out, "    {} ({})", fact.name, words::kind(fact.kind, lang))?;
    }
    Ok(())
}

/// The condition under which a rule is for a person to decide, where the severity does not say it all.
fn review(entry: &RuleEntry) -> String {
    match entry.rule.review {
        Review::BySeverity => String::new(),
        Review::If(condition) => condition.to_owned(),
        Review::Unless(condition) => format!("holds and not ({condition})"),
    }
}

/// The named parts that the conditions of a rule mention, and those that these mention.
fn parts(entry: &RuleEntry) -> Vec<(&'static str, &'static str)> {
    let terms = entry.room.source.terms;
    let rule = entry.rule;
    let review = match rule.review {
        Review::BySeverity => "",
        Review::If(condition) | Review::Unless(condition) => condition,
    };
    let mut texts = vec![rule.when, rule.holds, review];
    texts.extend(rule.outputs.iter().flat_map(|output: &Output| [output.value, output.over]));
    let mut parts: Vec<(&str, &str)> = Vec::new();
    while let Some(text) = texts.pop() {
        for term in terms.iter().filter(|term| mentions(text, term.name)) {
            if !parts.iter().any(|(name, _)| *name == term.name) {
                parts.push((term.name, term.text));
                texts.push(term.text);
            }
        }
    }
    parts.sort_unstable();
    parts
}

/// Whether a word stands in a condition.
fn mentions(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '.')
        .any(|part| part == word)
}

/// The facts that a rule reads.
fn facts(entry: &RuleEntry) -> impl Iterator<Item = &'static Fact> {
    let (read, facts) = (entry.facts(), entry.room.source.facts);
    facts.iter().enumerate().filter(move |(position, _)| read.contains(*position)).map(|(_, fact)| fact)
}

/// A rule for programs.
#[derive(Serialize)]
struct Row {
    id: &'static str,
    number: u16,
    policy: &'static str,
    kind: &'static str,
    subject: &'static str,
    severity: &'static str,
    computable: bool,
    section: &'static str,
    lines: &'static str,
    when: &'static str,
    holds: &'static str,
    review: String,
    terms: Vec<Part>,
    outputs: Vec<Part>,
    facts: Vec<&'static str>,
    title: Both,
    effect: Both,
    interpretation: Both,
}

/// A name and what it stands for.
#[derive(Serialize)]
struct Part {
    name: &'static str,
    text: &'static str,
}

impl Row {
    fn of(entry: &RuleEntry) -> Self {
        let (rule, text) = (entry.rule, entry.text);
        Self {
            id: rule.id,
            number: rule.number,
            policy: entry.room.policy.key,
            kind: rule.kind.name(),
            subject: rule.subject.name(),
            severity: rule.severity.name(),
            computable: rule.computable,
            section: rule.section,
            lines: rule.lines,
            when: rule.when,
            holds: rule.holds,
            review: review(entry),
            terms: parts(entry).into_iter().map(|(name, text)| Part { name, text }).collect(),
            outputs: rule.outputs.iter().map(|output| Part { name: output.name, text: output.value }).collect(),
            facts: facts(entry).map(|fact| fact.name).collect(),
            title: text.title.into(),
            effect: text.effect.into(),
            interpretation: text.interpretation.into(),
        }
    }
}

fn csv(out: &mut Out, rules: &[RuleEntry]) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "id",
        "number",
        "policy",
        "kind",
        "subject",
        "severity",
        "computable",
        "section",
        "lines",
        "when",
        "holds",
        "review",
        "terms",
        "outputs",
        "facts",
        "title_nl",
        "title_en",
        "effect_nl",
        "effect_en",
        "interpretation_nl",
        "interpretation_en",
    ])?;
    let names = |parts: &[Part]| parts.iter().map(|part| part.name).collect::<Vec<_>>().join(" ");
    for row in rules.iter().map(Row::of) {
        csv.write_record([
            row.id,
            &row.number.to_string(),
            row.policy,
            row.kind,
            row.subject,
            row.severity,
            &row.computable.to_string(),
            row.section,
            row.lines,
            row.when,
            row.holds,
            &row.review,
            &names(&row.terms),
            &names(&row.outputs),
            &row.facts.join(" "),
            row.title.nl,
            row.title.en,
            row.effect.nl,
            row.effect.en,
            row.interpretation.nl,
            row.interpretation.en,
        ])?;
    }
    csv.flush()
}
