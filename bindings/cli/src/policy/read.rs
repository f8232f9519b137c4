//! From the JSON form to a policy that answers: every member is checked, the texts are compiled, the result goes through the
//! same loader as on a device.
//!
//! A policy that was read lives as long as the program, as the built-in ones do.

use regelkern::criteria::language::{FormulaName, Source, Term, TextFault, TextPart, try_compile};
use regelkern::criteria::{
    Absent, Base, Fact, Kind, Need, Output, OutputKind, Policy, Review, Rule, RuleKind, Severity, Shapes, Subject,
};
use regelkern::limit::{FACTS_MAX, KEYS_MAX, OUTPUTS_MAX, PACK_BYTES_MAX, RULES_MAX};
use regelkern::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack, write};
use regelkern::policy::by_number;
use regelkern::policy::catalogue::{self, Room};
use regelkern::policy::text::{FactText, RuleText, Text};
use regelkern::unit::Date;
use regelkern::verdict::RECEIPT;

use crate::lang::{Lang, say};

use super::document::{Both, Document, FactMembers, Index, OutputMembers, RuleMembers};

/// What is wrong with a policy, and in which member.
pub type Fault = String;

/// A policy that was read: its pack, and its tables with their texts.
pub struct Compiled {
    /// The pack.
    pub pack: Vec<u8>,
    edition: u32,
    /// The room, of which the policy is the one that the pack holds.
    pub room: &'static Room,
}

impl Compiled {
    /// What tells answers of this policy from those of another edition.
    pub fn receipt(&self, lang: Lang) -> String {
        let (edition, version) = (say(lang, "Editie", "Edition"), RECEIPT.version);
        let hash = self.pack.last_chunk().map_or(0, |hash| u64::from_le_bytes(*hash));
        format!("{edition} {}, hash {hash:016x}, regelkern {version}", self.edition)
    }
}

impl Document {
    /// Checks and compiles the policy.
    pub fn compile(self) -> Result<Compiled, Fault> {
        let key: &'static str = self.policy.leak();
        if !(1..=64).contains(&self.number) {
            return Err("number: expected 1 to 64".to_owned());
        }
        if key.is_empty() || key.len() > 16 || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("policy: expected 1 to 16 visible ASCII characters".to_owned());
        }
        let day = |member: &str, text: Option<String>| {
            let Some(text) = text else { return Ok(None) };
            let day = crate::door::date(&text);
            day.map(Some).ok_or_else(|| format!("{member}: expected a day of the calendar as YYYY-MM-DD"))
        };
        let (valid_from, valid_until) = (day("valid_from", self.valid_from)?, day("valid_until", self.valid_until)?);
        if let (Some(from), Some(until)) = (valid_from, valid_until)
            && until <= from
        {
            return Err("valid_until: expected a day after valid_from".to_owned());
        }
        let first = self.number * 1000;
        let names = codes(self.codes)?;
        let (facts, fact_texts) = facts(self.facts, first)?;
        let (rules, rule_texts) = rules(self.rules, first)?;
        let mut terms = Vec::new();
        for (place, term) in self.terms.into_iter().enumerate() {
            if !is_name(&term.name) || terms.iter().any(|other: &Term| other.name == term.name) {
                return Err(format!("terms[{place}].name: expected a name of letters, digits and _ that no other has"));
            }
            terms.push(Term { name: term.name.leak(), text: term.text.leak() });
        }
        let source: &'static Source<'static> = Box::leak(Box::new(Source {
            facts: facts.leak(),
            terms: terms.leak(),
            formulas: formulas(self.number, &self.formulas)?,
            rules: rules.leak(),
            names: names.leak(),
        }));
        let pack = pack(source, self.number, key, (valid_from, valid_until), self.edition)?;
        let policy = load(pack.clone().leak())?;
        let room = Room {
            policy: Box::leak(Box::new(policy)),
            title: self.title.leak(),
            issuer: self.issuer.leak(),
            source,
            rule_texts: rule_texts.leak(),
            fact_texts: fact_texts.leak(),
        };
        Ok(Compiled { pack, edition: self.edition, room: Box::leak(Box::new(room)) })
    }
}

/// Compiles the texts and writes the pack.
fn pack(
    source: &Source<'_>,
    number: u16,
    key: &str,
    (valid_from, valid_until): (Option<Date>, Option<Date>),
    edition: u32,
) -> Result<Vec<u8>, Fault> {
    let draft = try_compile::<RULES_MAX, OUTPUTS_MAX>(source).map_err(|fault| told(source, &fault))?;
    // The loader lays out the slots.
    let facts: Vec<_> = source.facts.iter().map(|fact| fact.shape(0)).collect();
    let outputs = source.rules.iter().map(|rule| rule.outputs.len()).sum();
    let policy = Policy {
        number,
        key,
        valid_from,
        valid_until,
        facts: Shapes::Each(&facts),
        rules: &draft.rules[..source.rules.len()],
        outputs: &draft.outputs[..outputs],
        code: draft.bytes(),
        slots: 0,
    };
    let mut pack = vec![0; PACK_BYTES_MAX];
    let length = write(&policy, edition, &mut pack).map_err(|unwritten| format!("no pack: {unwritten:?}"))?;
    pack.truncate(length);
    Ok(pack)
}

/// Loads a pack as a device does.
fn load(pack: &'static [u8]) -> Result<Policy<'static>, Fault> {
    let refused = |refusal: regelkern::pack::Refusal| {
        format!("no device takes it: {} at byte {} of the pack", refusal.reason.message(), refusal.at)
    };
    let pack = Pack::check(pack).map_err(refused)?;
    let memory = Memory {
        facts: vec![NO_FACT; pack.facts()].leak(),
        rules: vec![NO_RULE; pack.rules()].leak(),
        outputs: vec![NO_OUTPUT; pack.outputs()].leak(),
    };
    pack.load(memory).map_err(refused)
}

/// Where a text does not compile, and why.
fn told(source: &Source<'_>, fault: &TextFault) -> Fault {
    let TextFault { message, rule, part, term, at } = *fault;
    let part = match part {
        TextPart::Rule => String::new(),
        TextPart::When => ".when".to_owned(),
        TextPart::Holds => ".holds".to_owned(),
        TextPart::Review => match source.rules[rule].review {
            Review::Unless(_) => ".review_unless".to_owned(),
            _ => ".review_if".to_owned(),
        },
        TextPart::Value(place) => format!(".outputs[{place}].value"),
        TextPart::Over(place) => format!(".outputs[{place}].over"),
    };
    let rule = source.rules.get(rule).map_or(String::new(), |stated| format!("rules[{rule}]{part} ({})", stated.id));
    match (term, part.as_str()) {
        (Some(term), _) => {
            format!("terms[{term}].text ({}), character {}: {message}; {rule}", source.terms[term].name, at + 1)
        }
        (None, "") => format!("{rule}: {message}"),
        (None, _) => format!("{rule}, character {}: {message}", at + 1),
    }
}

/// The formulas of the room of this number; those that are not listed have no name to call them by.
fn formulas(number: u16, listed: &[String]) -> Result<&'static [FormulaName], Fault> {
    let Some((place, first)) = listed.iter().enumerate().next() else { return Ok(&[]) };
    let room = by_number(number).and_then(|policy| catalogue::room(policy.key));
    let Some(room) = room else {
        return Err(format!("formulas[{place}] ({first}): no built-in policy has the number {number}"));
    };
    let known = room.source.formulas;
    if let Some(place) = listed.iter().position(|name| known.iter().all(|formula| formula.name != name)) {
        return Err(format!("formulas[{place}]: {} has no such formula", room.policy.key));
    }
    let callable = |formula: &FormulaName| FormulaName {
        name: if listed.iter().any(|name| name == formula.name) { formula.name } else { "" },
        ..*formula
    };
    Ok(known.iter().map(callable).collect::<Vec<_>>().leak())
}

/// A name in conditions, without the full stop of facts.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn codes(codes: Vec<String>) -> Result<Vec<&'static str>, Fault> {
    if codes.len() > KEYS_MAX {
        return Err(format!("codes: expected at most {KEYS_MAX}"));
    }
    words("codes", codes)
}

/// Words of which each is a name that no other is.
fn words(member: &str, words: Vec<String>) -> Result<Vec<&'static str>, Fault> {
    if let Some(place) = words.iter().position(|word| !is_name(word)) {
        return Err(format!("{member}[{place}]: expected a word of letters, digits and _"));
    }
    distinct(member, words)
}

fn distinct(member: &str, words: Vec<String>) -> Result<Vec<&'static str>, Fault> {
    if let Some(place) = (1..words.len()).find(|place| words[..*place].contains(&words[*place])) {
        return Err(format!("{member}[{place}]: the same word again"));
    }
    Ok(words.into_iter().map(|word| &*word.leak()).collect())
}

fn text(Both { nl, en }: Both, otherwise: &'static str) -> Text {
    let of = |text: String| if text.is_empty() { otherwise } else { &*text.leak() };
    Text { en: of(en), nl: of(nl) }
}

fn facts(stated: Vec<FactMembers>, first: u16) -> Result<(Vec<Fact>, Vec<FactText>), Fault> {
    if stated.is_empty() || stated.len() > FACTS_MAX {
        return Err(format!("facts: expected 1 to {FACTS_MAX}"));
    }
    let (mut facts, mut texts) = (Vec::<Fact>::new(), Vec::new());
    let mut slots = 0;
    for (place, stated) in stated.into_iter().enumerate() {
        let within = |member: &str| format!("facts[{place}].{member} ({})", stated.name);
        let is_plain = |name: &str| name.contains('.') && name.split('.').all(is_name);
        if !is_plain(&stated.name) || facts.iter().any(|other| other.name == stated.name) {
            return Err(format!(
                "facts[{place}].name: expected subject.name, of letters, digits and _, that no other has"
            ));
        }
        let kind = kind(&stated.kind, stated.values, stated.most, &within)?;
        let base = base(stated.index, &within)?;
        let absent = Absent::ALL.into_iter().find(|absent| absent.name() == stated.absent);
        let absent =
            absent.ok_or_else(|| format!("{}: expected unknown, unknown_or_none, none or zero", within("absent")))?;
        slots += base.entries() * kind.slots();
        if slots > usize::from(u16::MAX) {
            return Err(format!("{}: with this fact, the facts take more than {} slots", within("index"), u16::MAX));
        }
        let name: &'static str = stated.name.leak();
        texts.push(FactText {
            name,
            attested: stated.attested,
            unit: text(stated.unit, ""),
            description: text(stated.description, ""),
        });
        // At most 512 of them.
        facts.push(Fact { number: first + 1 + place as u16, name, kind, base, absent });
    }
    Ok((facts, texts))
}

fn kind(name: &str, values: Vec<String>, most: Option<u16>, within: &dyn Fn(&str) -> String) -> Result<Kind, Fault> {
    let (has_values, has_most) = (!values.is_empty(), most.is_some());
    let values = words(&within("values"), values)?;
    let bound = |least: u16, greatest: u16| {
        let most = most.filter(|most| (least..=greatest).contains(most));
        most.ok_or_else(|| format!("{}: expected {least} to {greatest}", within("most")))
    };
    let keys = || bound(1, KEYS_MAX as u16).map(|most| most as u8);
    let kind = match name {
        "bool" => Kind::Bool,
        "count" if has_most => Kind::CountTo(bound(1, u16::MAX)?),
        "count" => Kind::Count,
        "ordinal" => Kind::Ordinal(bound(1, u16::MAX)?),
        "quarter_days" => Kind::QuarterDays,
        "large_count" => Kind::LargeCount,
        "cents" => Kind::Cents,
        "rate" => Kind::Rate,
        "share" => Kind::Share,
        "change" => Kind::Change,
        "date" => Kind::Date,
        "period" => Kind::Period,
        "code" => Kind::Code,
        "enum" => Kind::Enum(values.leak()),
        "set" => Kind::Set(values.leak()),
        "number_set" => Kind::NumberSet,
        "key" => Kind::Key(keys()?),
        "key_set" => Kind::KeySet(keys()?),
        _ => {
            return Err(format!(
                "{}: expected bool, count, ordinal, quarter_days, large_count, cents, rate, share, change, date, period, \
                 code, enum, set, number_set, key or key_set",
                within("type")
            ));
        }
    };
    match kind {
        Kind::Set(values) if values.is_empty() || values.len() > 62 => {
            return Err(format!("{}: expected 1 to 62 words", within("values")));
        }
        Kind::Enum(values) if values.is_empty() || values.len() > 256 => {
            return Err(format!("{}: expected 1 to 256 words", within("values")));
        }
        Kind::Enum(_) | Kind::Set(_) => {}
        _ if has_values => return Err(format!("{}: only an enum or a set has any", within("values"))),
        _ => {}
    }
    match kind {
        Kind::CountTo(_) | Kind::Ordinal(_) | Kind::Key(_) | Kind::KeySet(_) => {}
        _ if has_most => return Err(format!("{}: only a count, ordinal, key or key_set has it", within("most"))),
        _ => {}
    }
    Ok(kind)
}

fn base(index: Option<Index>, within: &dyn Fn(&str) -> String) -> Result<Base, Fault> {
    let Some(index) = index else { return Ok(Base::One) };
    let list =
        |words: Vec<String>| distinct(&within("index"), words).map(|words| -> &'static [&'static str] { words.leak() });
    let base = match index {
        Index { from: Some(from), to: Some(to), codes: None, rows: None, words: None, keys: None, key_pairs: None }
            if from <= to =>
        {
            Base::Range(from, to)
        }
        Index { from: None, to: None, codes: Some(codes), rows: None, words: None, keys: None, key_pairs: None } => {
            Base::Codes(list(codes)?)
        }
        Index { from: None, to: None, codes: None, rows: Some(rows), words: None, keys: None, key_pairs: None } => {
            Base::Rows(rows)
        }
        Index { from: None, to: None, codes: None, rows: None, words: Some(words), keys: None, key_pairs: None } => {
            Base::Words(list(words)?)
        }
        Index { from: None, to: None, codes: None, rows: None, words, keys: Some(keys), key_pairs: None }
            if usize::from(keys) <= KEYS_MAX =>
        {
            match words {
                Some(words) => Base::Pairs(list(words)?, keys),
                None => Base::Keys(keys),
            }
        }
        Index { from: None, to: None, codes: None, rows: None, words: None, keys: None, key_pairs: Some(keys) }
            if usize::from(keys) <= KEYS_MAX =>
        {
            Base::KeyPairs(keys)
        }
        _ => {
            return Err(format!(
                "{}: expected from and to, or one of codes, rows, words, keys, key_pairs, or words and keys; at most \
                 {KEYS_MAX} keys",
                within("index")
            ));
        }
    };
    if !(1..=32_767).contains(&base.entries()) {
        return Err(format!("{}: expected 1 to 32767 indices", within("index")));
    }
    Ok(base)
}

fn rules(stated: Vec<RuleMembers>, first: u16) -> Result<(Vec<Rule>, Vec<RuleText>), Fault> {
    if stated.is_empty() || stated.len() > RULES_MAX {
        return Err(format!("rules: expected 1 to {RULES_MAX}"));
    }
    let (mut rules, mut texts) = (Vec::<Rule>::new(), Vec::new());
    for (place, stated) in stated.into_iter().enumerate() {
        let within = |member: &str| format!("rules[{place}].{member} ({})", stated.id);
        let is_id =
            |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'(' && byte != b')');
        if !is_id(&stated.id) || rules.iter().any(|other| other.id == stated.id) {
            return Err(format!(
                "rules[{place}].id: expected visible ASCII characters without brackets, that no other has"
            ));
        }
        let number = stated.number.unwrap_or(first + 1 + place as u16);
        if !(first + 1..first + 1000).contains(&number) || rules.iter().any(|other| other.number == number) {
            let (least, most) = (first + 1, first + 999);
            return Err(format!("{}: expected {least} to {most}, a number that no other has", within("number")));
        }
        let among = |member: &str, names: &[&str]| format!("{}: expected one of {}", within(member), names.join(", "));
        let kind = RuleKind::ALL.into_iter().find(|kind| kind.name() == stated.kind);
        let kind = kind.ok_or_else(|| among("kind", &RuleKind::ALL.map(RuleKind::name)))?;
        let subject = Subject::from_name(&stated.subject);
        let subject = subject.ok_or_else(|| among("subject", &Subject::ALL.map(Subject::name)))?;
        let severity = Severity::ALL.into_iter().find(|severity| severity.name() == stated.severity);
        let severity = severity.ok_or_else(|| among("severity", &Severity::ALL.map(Severity::name)))?;
        let review = match (stated.review_if, stated.review_unless) {
            (None, None) => Review::BySeverity,
            (Some(text), None) => Review::If(text.leak()),
            (None, Some(text)) => Review::Unless(text.leak()),
            (Some(_), Some(_)) => return Err(format!("{}: not beside review_if", within("review_unless"))),
        };
        let outputs = outputs(stated.outputs, &within)?;
        let id: &'static str = stated.id.leak();
        texts.push(RuleText {
            id,
            title: text(stated.title, id),
            effect: text(stated.effect, ""),
            interpretation: text(stated.interpretation, ""),
        });
        rules.push(Rule {
            number,
            id,
            kind,
            subject,
            severity,
            section: stated.section.leak(),
            lines: stated.lines.leak(),
            computable: stated.computable,
            when: stated.when.leak(),
            holds: stated.holds.leak(),
            review,
            outputs: outputs.leak(),
        });
    }
    Ok((rules, texts))
}

fn outputs(stated: Vec<OutputMembers>, within: &dyn Fn(&str) -> String) -> Result<Vec<Output>, Fault> {
    let mut outputs = Vec::<Output>::new();
    for (place, stated) in stated.into_iter().enumerate() {
        let within = |member: &str| within(&format!("outputs[{place}].{member}"));
        if !is_name(&stated.name) || outputs.iter().any(|other| other.name == stated.name) {
            return Err(format!("{}: expected letters, digits and _, that no other output has", within("name")));
        }
        let has_values = !stated.values.is_empty();
        let values: &'static [&'static str] = words(&within("values"), stated.values)?.leak();
        let kind = match stated.kind.as_str() {
            "bool" => OutputKind::Bool,
            "cents" => OutputKind::Cents,
            "count" => OutputKind::Count,
            "rate" => OutputKind::Rate,
            "whole" => OutputKind::Whole,
            "number" => OutputKind::Number,
            "date" => OutputKind::Date,
            "enum" => OutputKind::Enum(values),
            "set" => OutputKind::Set(values),
            "key" => OutputKind::Key,
            "key_set" => OutputKind::KeySet,
            _ => {
                return Err(format!(
                    "{}: expected bool, cents, count, rate, whole, number, date, enum, set, key or key_set",
                    within("type")
                ));
            }
        };
        if has_values != matches!(kind, OutputKind::Enum(_) | OutputKind::Set(_)) || values.len() > 62 {
            return Err(format!("{}: an enum or a set has 1 to 62, and nothing else has any", within("values")));
        }
        let need = match stated.need.as_str() {
            "required" => Need::Required,
            "optional" => Need::Optional,
            "for_pass" => Need::ForPass,
            _ => return Err(format!("{}: expected required, optional or for_pass", within("need"))),
        };
        let base = base(stated.index, &within)?;
        outputs.push(Output {
            name: stated.name.leak(),
            value: stated.value.leak(),
            kind,
            base,
            over: stated.over.leak(),
            need,
        });
    }
    Ok(outputs)
}
