//! Writing answers.

use core::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::claims::Id;
use super::fault::JsonFault;
use super::keys::{Key, Keys};
use super::value::Text;
use crate::criteria::{Answer, Assessment, Base, FactSet, OutputKind, RuleResult, Value};
use crate::input::InputFault;
use crate::policy::catalogue::{self, Room, RuleEntry};
use crate::policy::tbhf21;
use crate::unit::Date;
use crate::verdict::{Amounts, Decision, LineFinding, RECEIPT, Receipt, Verdict};

/// Why an answer was not written.
pub(super) enum Trouble {
    /// The buffer is full.
    Full,
    /// The request is at fault.
    Fault(JsonFault),
}

impl From<JsonFault> for Trouble {
    fn from(fault: JsonFault) -> Self {
        Self::Fault(fault)
    }
}

/// A buffer that fills up.
pub(super) struct Writer<'o> {
    out: &'o mut [u8],
    length: usize,
}

impl<'o> Writer<'o> {
    pub(super) const fn new(out: &'o mut [u8]) -> Self {
        Self { out, length: 0 }
    }

    pub(super) const fn length(&self) -> usize {
        self.length
    }

    pub(super) const fn clear(&mut self) {
        self.length = 0;
    }

    /// Writes text as it is.
    pub(super) fn raw(&mut self, text: &str) -> Result<(), Trouble> {
        let end = self.length.checked_add(text.len()).ok_or(Trouble::Full)?;
        self.out.get_mut(self.length..end).ok_or(Trouble::Full)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }

    /// Writes a value.
    pub(super) fn value(&mut self, value: &impl Serialize) -> Result<(), Trouble> {
        let rest = self.out.get_mut(self.length..).ok_or(Trouble::Full)?;
        let length = serde_json_core::to_slice(value, rest).map_err(|_| Trouble::Full)?;
        self.length = self.length.checked_add(length).ok_or(Trouble::Full)?;
        Ok(())
    }

    /// Opens the answer: `{`, the id if there is one, and whether it is an answer.
    pub(super) fn open(&mut self, id: Option<&Id<'_>>, ok: bool) -> Result<(), Trouble> {
        self.raw("{")?;
        if let Some(id) = id {
            self.raw("\"id\":")?;
            self.value(id)?;
            self.raw(",")?;
        }
        self.raw(if ok { "\"ok\":true" } else { "\"ok\":false" })
    }

    /// Writes one more member.
    pub(super) fn member(&mut self, name: &str, value: &impl Serialize) -> Result<(), Trouble> {
        self.raw(",\"")?;
        self.raw(name)?;
        self.raw("\":")?;
        self.value(value)
    }
}

/// The error answer.
pub(super) fn error(writer: &mut Writer<'_>, id: Option<&Id<'_>>, fault: &JsonFault) -> Result<(), Trouble> {
    writer.open(id, false)?;
    writer.member("error", fault)?;
    writer.raw("}")
}

impl Serialize for JsonFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("JsonFault", 4)?;
        object.serialize_field("code", self.code.name())?;
        object.serialize_field("message", self.code.message())?;
        object.serialize_field("path", self.path.as_str())?;
        object.serialize_field("offset", &self.offset)?;
        object.end()
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        if let Some(text) = self.plain() {
            return f.write_str(text);
        }
        self.chars().try_for_each(|character| f.write_char(character))
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Id<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

impl Serialize for Receipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Receipt", 3)?;
        object.serialize_field("rule_set", &self.rule_set)?;
        object.serialize_field("hash", &Shown(format_args!("{:016x}", self.hash)))?;
        object.serialize_field("version", self.version)?;
        object.end()
    }
}

struct Shown<'a>(fmt::Arguments<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The answer to `evaluate`.
pub(super) fn evaluation(
    writer: &mut Writer<'_>,
    id: Option<&Id<'_>>,
    rule: &RuleEntry,
    keys: &Keys<'_>,
    answer: &Answer,
) -> Result<(), Trouble> {
    writer.open(id, true)?;
    writer.member("rule", &rule.rule.id)?;
    writer.member("result", &answer.result.name())?;
    writer.member("values", &Values { rule, keys, answer })?;
    writer.member("missing", &Names { room: rule.room, facts: &answer.missing })?;
    writer.raw("}")
}

/// The values of a rule: an indexed output is an object from index to value.
struct Values<'v, 'a> {
    rule: &'v RuleEntry,
    keys: &'v Keys<'a>,
    answer: &'v Answer,
}

impl Serialize for Values<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (answer, keys) = (self.answer, self.keys);
        let mut map = serializer.serialize_map(None)?;
        for (place, output) in self.rule.rule.outputs.iter().enumerate() {
            let mut values = answer.values.iter().filter(|value| usize::from(value.output) == place);
            let first = values.next();
            let is_given_empty = answer.indexed >> place & 1 == 1;
            match (output.base, first) {
                (Base::One, Some(value)) => {
                    map.serialize_entry(output.name, &Typed { kind: output.kind, value: value.value, keys })?;
                }
                (base, first) if base != Base::One && (first.is_some() || is_given_empty) => {
                    let all = &answer.values;
                    map.serialize_entry(output.name, &Entries { base, kind: output.kind, place, all, keys })?;
                }
                _ => {}
            }
        }
        map.end()
    }
}

struct Entries<'v, 'a> {
    base: Base,
    kind: OutputKind,
    place: usize,
    all: &'v [Value],
    keys: &'v Keys<'a>,
}

impl Serialize for Entries<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for value in self.all.iter().filter(|value| usize::from(value.output) == self.place) {
            let typed = Typed { kind: self.kind, value: value.value, keys: self.keys };
            match self.base {
                Base::Codes(codes) | Base::Words(codes) => {
                    let code = usize::try_from(value.index).ok().and_then(|index| codes.get(index));
                    map.serialize_entry(code.copied().unwrap_or(""), &typed)?;
                }
                Base::Keys(_) => map.serialize_entry(&Coded(self.keys, i64::from(value.index)), &typed)?,
                _ => map.serialize_entry(&Shown(format_args!("{}", value.index)), &typed)?,
            }
        }
        map.end()
    }
}

/// A code of the caller by its number.
struct Coded<'v, 'a>(&'v Keys<'a>, i64);

impl Serialize for Coded<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.text(self.1) {
            Some(Key::Named(name)) => serializer.serialize_str(name),
            Some(Key::Other(text)) => text.serialize(serializer),
            None => serializer.serialize_str(""),
        }
    }
}

/// A value in the form of its type.
struct Typed<'v, 'a> {
    kind: OutputKind,
    value: i64,
    keys: &'v Keys<'a>,
}

impl Typed<'_, '_> {
    /// The places of the members of a set.
    fn members(&self) -> impl Iterator<Item = i64> {
        let set = self.value;
        (0..63_i64).filter(move |place| set.checked_shr(u32::try_from(*place).unwrap_or(64)).unwrap_or(0) & 1 == 1)
    }
}

impl Serialize for Typed<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let word = |words: &[&'static str], place: i64| {
            usize::try_from(place).ok().and_then(|place| words.get(place)).copied().unwrap_or("")
        };
        match self.kind {
            OutputKind::Bool => serializer.serialize_bool(self.value != 0),
            OutputKind::Enum(words) => serializer.serialize_str(word(words, self.value)),
            OutputKind::Key => Coded(self.keys, self.value).serialize(serializer),
            OutputKind::Set(words) => {
                let mut list = serializer.serialize_seq(None)?;
                self.members().try_for_each(|place| list.serialize_element(word(words, place)))?;
                list.end()
            }
            OutputKind::KeySet => {
                let mut list = serializer.serialize_seq(None)?;
                let order = |left: &i64, right: &i64| match (self.keys.text(*left), self.keys.text(*right)) {
                    (Some(left), Some(right)) => left.order(&right),
                    _ => left.cmp(right),
                };
                let mut last = None;
                // The next code in the order of the texts, again and again: there are few.
                while let Some(next) =
                    self.members().filter(|place| last.is_none_or(|last| order(&last, place).is_lt())).min_by(order)
                {
                    list.serialize_element(&Coded(self.keys, next))?;
                    last = Some(next);
                }
                list.end()
            }
            OutputKind::Date => match Date::from_days(self.value) {
                Ok(date) => {
                    let (year, month, day) = date.ymd();
                    serializer.collect_str(&format_args!("{year:04}-{month:02}-{day:02}"))
                }
                Err(_) => serializer.serialize_none(),
            },
            _ => serializer.serialize_i64(self.value),
        }
    }
}

/// The names of some facts, sorted.
pub(super) struct Names<'n> {
    pub(super) room: &'static Room,
    pub(super) facts: &'n FactSet,
}

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = || {
            let facts = self.room.source.facts.iter().enumerate();
            facts.filter(|(position, _)| self.facts.contains(*position)).map(|(_, fact)| fact.name)
        };
        let mut list = serializer.serialize_seq(None)?;
        let mut last = "";
        // The next name in the order of the alphabet, again and again: there are few.
        while let Some(next) = names().filter(|name| *name > last).min() {
            list.serialize_element(next)?;
            last = next;
        }
        list.end()
    }
}

/// The answer to `assess`.
pub(super) fn assessment(
    writer: &mut Writer<'_>,
    id: Option<&Id<'_>>,
    room: &'static Room,
    subject: &str,
    assessment: &Assessment,
) -> Result<(), Trouble> {
    let rule = |position: u16| room.source.rules.get(usize::from(position));
    writer.open(id, true)?;
    writer.member("policy", &room.policy.key)?;
    writer.member("subject", &subject)?;
    writer.member("outcome", &assessment.outcome.name())?;
    writer.member("deciding", &assessment.deciding.and_then(rule).map(|rule| rule.id))?;
    let findings = assessment.findings.iter().filter_map(|finding| Some((rule(finding.rule)?, finding.result)));
    writer.raw(",\"findings\":[")?;
    for (place, (rule, result)) in findings.enumerate() {
        writer.raw(if place > 0 { "," } else { "" })?;
        writer.value(&Found { rule: rule.id, severity: rule.severity.name(), result })?;
    }
    writer.raw("]")?;
    writer.member("missing", &Names { room, facts: &assessment.missing })?;
    writer.raw("}")
}

struct Found {
    rule: &'static str,
    severity: &'static str,
    result: RuleResult,
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Found", 3)?;
        object.serialize_field("rule", self.rule)?;
        object.serialize_field("result", self.result.name())?;
        object.serialize_field("severity", self.severity)?;
        object.end()
    }
}

/// A verdict with the caller's name of the line, or its place from 1.
pub(super) struct Line<'v> {
    pub(super) id: Option<Id<'v>>,
    pub(super) place: usize,
    pub(super) verdict: &'v Verdict,
    /// What was wrong with the JSON of the line.
    pub(super) fault: Option<&'v JsonFault>,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Line", VERDICT_MEMBERS_MAX.saturating_add(1))?;
        name_member(&mut object, self.id.as_ref(), self.place)?;
        verdict_members(&mut object, self.verdict, self.fault.map(LineFault::of_json))?;
        object.end()
    }
}

/// The caller's name of a line, or its place from 1.
pub(super) fn name_member<M: SerializeStruct>(map: &mut M, id: Option<&Id<'_>>, place: usize) -> Result<(), M::Error> {
    match id {
        Some(id) => map.serialize_field("claim", id),
        None => map.serialize_field("claim", &place),
    }
}

/// What is wrong with a line that its door could not read.
#[derive(Clone, Copy, Debug)]
pub struct LineFault<'f> {
    /// The field or member.
    pub field: &'f str,
    /// The code of the fault.
    pub code: &'f str,
    /// What was expected.
    pub expected: &'f str,
}

impl LineFault<'static> {
    /// The fault of a value.
    pub(super) const fn of(InputFault { field, fault }: InputFault) -> Self {
        Self { field: field.name(), code: fault.code(), expected: fault.expected() }
    }
}

impl<'f> LineFault<'f> {
    /// The fault of a JSON text.
    pub(super) fn of_json(fault: &'f JsonFault) -> Self {
        LineFault { field: fault.path.as_str(), code: fault.code.name(), expected: fault.code.message() }
    }
}

/// Writes the decision, the rule and the amounts of a verdict.
pub(super) fn decided_members<M: SerializeStruct>(
    map: &mut M,
    decision: Decision,
    rule: u16,
    amounts: &Amounts,
) -> Result<(), M::Error> {
    let rule = catalogue::rule_by_number(rule);
    map.serialize_field("decision", decision.name())?;
    map.serialize_field("rule", &rule.map(|entry| entry.rule.id))?;
    map.serialize_field("claimed_cents", &amounts.claimed.get())?;
    map.serialize_field("paid_cents", &amounts.paid.get())?;
    map.serialize_field("covered_cents", &amounts.covered.get())?;
    map.serialize_field("above_ceiling_cents", &amounts.above_ceiling.get())?;
    map.serialize_field("rejected_cents", &amounts.rejected.get())?;
    map.serialize_field("recoverable_cents", &amounts.recoverable.get())?;
    map.serialize_field("adjustment_cents", &amounts.adjustment.get())
}

/// Writes what is wrong with a line, if anything is.
pub(super) fn fault_members<M: SerializeStruct>(map: &mut M, fault: Option<LineFault<'_>>) -> Result<(), M::Error> {
    if let Some(fault) = fault {
        map.serialize_field("field", fault.field)?;
        map.serialize_field("fault", fault.code)?;
        map.serialize_field("expected", fault.expected)?;
    }
    Ok(())
}

/// The most members that a verdict has; some are left out where there is nothing to say.
pub const VERDICT_MEMBERS_MAX: usize = 16;

/// Writes the members of a verdict of TBHF21's procedure behind those that name its line. `fault` is what the door of
/// the line found.
///
/// # Errors
/// That of `map`.
pub fn verdict_members<M: SerializeStruct>(
    map: &mut M,
    verdict: &Verdict,
    fault: Option<LineFault<'_>>,
) -> Result<(), M::Error> {
    decided_members(map, verdict.decision, verdict.rule, &verdict.amounts)?;
    if verdict.contract_year > 0 {
        map.serialize_field("contract_year", &verdict.contract_year)?;
    }
    if let Some(booked) = super::verdict::booked_name(verdict) {
        map.serialize_field("booked", booked)?;
    }
    fault_members(map, fault.or_else(|| verdict.fault.map(LineFault::of)))?;
    let mut facts = FactSet::default();
    verdict.missing.positions().for_each(|position| facts.insert(position));
    map.serialize_field("missing", &Names { room: &tbhf21::ROOM, facts: &facts })?;
    map.serialize_field("findings", &Findings(&verdict.findings))
}

pub(super) struct Findings<'v>(pub(super) &'v [LineFinding]);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for finding in self.0.iter().take_while(|finding| finding.rule != 0) {
            if let (Some(entry), Some(result)) = (catalogue::rule_by_number(finding.rule), finding.result) {
                let severity = entry.rule.severity.name();
                list.serialize_element(&Found { rule: entry.rule.id, severity, result })?;
            }
        }
        list.end()
    }
}

/// The receipt as the last member of an answer.
pub(super) fn receipt(writer: &mut Writer<'_>) -> Result<(), Trouble> {
    writer.member("receipt", &RECEIPT)
}
