//! The members of the JSON form, and how a built-in policy is written in it.

use regelkern::criteria::{Base, Fact, Kind, Need, Output, OutputKind, Review};
use regelkern::policy::catalogue::{FactEntry, Room, RuleEntry};
use regelkern::policy::text::Text;
use serde::{Deserialize, Serialize};

use crate::lang::iso;

/// A policy.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The key.
    pub policy: String,
    /// The number; that of a built-in policy for one that calls its formulas.
    pub number: u16,
    /// The edition, which the author raises with every change that can change an answer.
    pub edition: u32,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub issuer: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// The day after the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// The formulas of the built-in policy of this number that are called.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formulas: Vec<String>,
    /// The codes of the caller that conditions call by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    pub facts: Vec<FactMembers>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermMembers>,
    pub rules: Vec<RuleMembers>,
}

/// A fact. Its place says its number.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactMembers {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    /// The words of an enumeration or set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The greatest count or place, or how many codes a case has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<Index>,
    #[serde(default = "unknown", skip_serializing_if = "is_unknown")]
    pub absent: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub attested: bool,
    #[serde(default, skip_serializing_if = "Both::is_empty")]
    pub unit: Both,
    #[serde(default, skip_serializing_if = "Both::is_empty")]
    pub description: Both,
}

/// Over what a fact or an output is indexed: the members say which sort of index it is.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Numbers, from the first …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i16>,
    /// … to the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i16>,
    /// These codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<String>>,
    /// Rows from 1, at most so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u16>,
    /// Some of these words; with `keys`, a word and a code of the caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<String>>,
    /// Codes of the caller, at most so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<u8>,
    /// Two codes of the caller, each at most so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_pairs: Option<u8>,
}

/// A named part.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermMembers {
    pub name: String,
    pub text: String,
}

/// A rule. Its place is its precedence.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleMembers {
    pub id: String,
    /// Stable number; without one, the policy's thousand and the place from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    pub kind: String,
    pub subject: String,
    pub severity: String,
    #[serde(default)]
    pub section: String,
    #[serde(default)]
    pub lines: String,
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub computable: bool,
    #[serde(default = "always", skip_serializing_if = "is_always")]
    pub when: String,
    pub holds: String,
    /// Review while this is true, otherwise fail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_if: Option<String>,
    /// Review when the rule holds but this does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_unless: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<OutputMembers>,
    #[serde(default, skip_serializing_if = "Both::is_empty")]
    pub title: Both,
    #[serde(default, skip_serializing_if = "Both::is_empty")]
    pub effect: Both,
    #[serde(default, skip_serializing_if = "Both::is_empty")]
    pub interpretation: Both,
}

/// A value that a rule gives.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutputMembers {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    pub value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<Index>,
    /// Which entries it has, when the case says so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub over: String,
    #[serde(default = "required", skip_serializing_if = "is_required")]
    pub need: String,
}

/// A text in both languages.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Both {
    pub nl: String,
    pub en: String,
}

impl Both {
    fn is_empty(&self) -> bool {
        self.nl.is_empty() && self.en.is_empty()
    }
}

impl From<Text> for Both {
    fn from(Text { en, nl }: Text) -> Self {
        Self { nl: nl.to_owned(), en: en.to_owned() }
    }
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn is_unknown(absent: &str) -> bool {
    absent == "unknown"
}

const fn is_false(truth: &bool) -> bool {
    !*truth
}

const fn yes() -> bool {
    true
}

const fn is_true(truth: &bool) -> bool {
    *truth
}

fn always() -> String {
    "always".to_owned()
}

fn is_always(text: &str) -> bool {
    text == "always"
}

fn required() -> String {
    "required".to_owned()
}

fn is_required(need: &str) -> bool {
    need == "required"
}

impl Document {
    /// A built-in policy.
    pub fn of(room: &'static Room, edition: u32) -> Self {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let source = room.source;
        let term = |term: &regelkern::criteria::language::Term| TermMembers {
            name: term.name.to_owned(),
            text: term.text.to_owned(),
        };
        Self {
            policy: room.policy.key.to_owned(),
            number: room.policy.number,
            edition,
            title: room.title.to_owned(),
            issuer: room.issuer.to_owned(),
            valid_from: room.policy.valid_from.map(iso),
            valid_until: room.policy.valid_until.map(iso),
            formulas: source.formulas.iter().map(|formula| formula.name.to_owned()).collect(),
            codes: owned(source.names),
            facts: room.facts().map(|entry| FactMembers::of(&entry)).collect(),
            terms: source.terms.iter().map(term).collect(),
            rules: room.rules().map(|entry| RuleMembers::of(room, &entry)).collect(),
        }
    }
}

impl FactMembers {
    fn of(FactEntry { fact, text, .. }: &FactEntry) -> Self {
        let Fact { name, kind, base, absent, .. } = **fact;
        let most = match kind {
            Kind::CountTo(most) | Kind::Ordinal(most) => Some(most),
            Kind::Key(most) | Kind::KeySet(most) => Some(most.into()),
            _ => None,
        };
        Self {
            name: name.to_owned(),
            kind: kind_name(kind).to_owned(),
            values: kind.values().iter().map(|word| (*word).to_owned()).collect(),
            most,
            index: Index::of(base),
            absent: absent.name().to_owned(),
            attested: text.attested,
            unit: text.unit.into(),
            description: text.description.into(),
        }
    }
}

impl Index {
    fn of(base: Base) -> Option<Self> {
        let owned = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        let none = Self::default();
        Some(match base {
            Base::One => return None,
            Base::Range(from, to) => Self { from: Some(from), to: Some(to), ..none },
            Base::Codes(codes) => Self { codes: owned(codes), ..none },
            Base::Rows(rows) => Self { rows: Some(rows), ..none },
            Base::Keys(keys) => Self { keys: Some(keys), ..none },
            Base::Pairs(words, keys) => Self { words: owned(words), keys: Some(keys), ..none },
            Base::Words(words) => Self { words: owned(words), ..none },
            Base::KeyPairs(keys) => Self { key_pairs: Some(keys), ..none },
        })
    }
}

impl RuleMembers {
    fn of(room: &Room, RuleEntry { position, rule, text, .. }: &RuleEntry) -> Self {
        // What follows from the place is not written.
        let number =
            (usize::from(room.policy.number) * 1000 + position + 1 != usize::from(rule.number)).then_some(rule.number);
        let (review_if, review_unless) = match rule.review {
            Review::BySeverity => (None, None),
            Review::If(text) => (Some(text.to_owned()), None),
            Review::Unless(text) => (None, Some(text.to_owned())),
        };
        Self {
            id: rule.id.to_owned(),
            number,
            kind: rule.kind.name().to_owned(),
            subject: rule.subject.name().to_owned(),
            severity: rule.severity.name().to_owned(),
            section: rule.section.to_owned(),
            lines: rule.lines.to_owned(),
            computable: rule.computable,
            when: rule.when.to_owned(),
            holds: rule.holds.to_owned(),
            review_if,
            review_unless,
            outputs: rule.outputs.iter().map(OutputMembers::of).collect(),
            title: text.title.into(),
            effect: text.effect.into(),
            interpretation: text.interpretation.into(),
        }
    }
}

impl OutputMembers {
    fn of(output: &Output) -> Self {
        let values = match output.kind {
            OutputKind::Enum(words) | OutputKind::Set(words) => words,
            _ => &[],
        };
        Self {
            name: output.name.to_owned(),
            kind: output_name(output.kind).to_owned(),
            values: values.iter().map(|word| (*word).to_owned()).collect(),
            value: output.value.to_owned(),
            index: Index::of(output.base),
            over: output.over.to_owned(),
            need: need_name(output.need).to_owned(),
        }
    }
}

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "bool",
        Kind::Count | Kind::CountTo(_) => "count",
        Kind::Ordinal(_) => "ordinal",
        Kind::QuarterDays => "quarter_days",
        Kind::LargeCount => "large_count",
        Kind::Cents => "cents",
        Kind::Rate => "rate",
        Kind::Share => "share",
        Kind::Change => "change",
        Kind::Date => "date",
        Kind::Period => "period",
        Kind::Code => "code",
        Kind::Enum(_) => "enum",
        Kind::Set(_) => "set",
        Kind::NumberSet => "number_set",
        Kind::Key(_) => "key",
        Kind::KeySet(_) => "key_set",
    }
}

const fn output_name(kind: OutputKind) -> &'static str {
    match kind {
        OutputKind::Bool => "bool",
        OutputKind::Cents => "cents",
        OutputKind::Count => "count",
        OutputKind::Rate => "rate",
        OutputKind::Whole => "whole",
        OutputKind::Number => "number",
        OutputKind::Date => "date",
        OutputKind::Enum(_) => "enum",
        OutputKind::Set(_) => "set",
        OutputKind::Key => "key",
        OutputKind::KeySet => "key_set",
    }
}

const fn need_name(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Optional => "optional",
        Need::ForPass => "for_pass",
    }
}
