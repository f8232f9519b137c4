//! What several tests share: reading facts and vectors as JSON values.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod by_rules;
pub mod c;
pub mod cases;
pub mod oncology;
pub mod vektis;

use regelkern::criteria::fact::NONE;
use regelkern::criteria::{Absent, Answer, Base, Facts, Kind, OutputKind, RuleResult, Value as Output};
use regelkern::json::{Workspace, respond};
use regelkern::policy::catalogue::{FactEntry, Room, RuleEntry};
use regelkern::unit::{CareProduct, Date, Fault, Period};
use serde_json::{Map, Value};

/// A file of the test data.
pub fn data(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// The vectors of a policy.
pub fn vectors(key: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(data(&format!("vectors/{key}.jsonl"))).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub fn date(text: &str) -> Date {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Date::from_ymd(parts[0], parts[1], parts[2]).unwrap()
}

fn place(values: &[&str], word: &str) -> i64 {
    values.iter().position(|value| *value == word).unwrap() as i64
}

/// The codes of the caller in some facts, numbered in the order of their texts.
pub struct Keys(Vec<String>);

impl Keys {
    pub fn of<'a>(room: &'static Room, facts: impl IntoIterator<Item = (&'a String, &'a Value)>) -> Self {
        let mut keys = std::collections::BTreeSet::new();
        for (name, value) in facts {
            let fact = room.fact(name).unwrap_or_else(|| panic!("no fact {name}")).fact;
            for (index, value) in value.as_object().into_iter().flatten() {
                match fact.base {
                    Base::Keys(_) => drop(keys.insert(index.clone())),
                    Base::Pairs(..) => drop(keys.insert(index.split_once('/').unwrap().1.to_owned())),
                    Base::KeyPairs(_) => keys.extend(index.split('/').map(str::to_owned)),
                    _ => {}
                }
                keys.extend(Self::in_value(fact.kind, value));
            }
            keys.extend(Self::in_value(fact.kind, value));
        }
        // Those that the policy knows by name come first.
        let names: Vec<_> = room.source.names.iter().map(|name| (*name).to_owned()).collect();
        let others: Vec<_> = keys.into_iter().filter(|key| !names.contains(key)).collect();
        Self([names, others].concat())
    }

    fn in_value(kind: Kind, value: &Value) -> Vec<String> {
        match (kind, value) {
            (Kind::Key(_), Value::String(code)) => vec![code.clone()],
            (Kind::KeySet(_), Value::Array(codes)) => {
                codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()
            }
            _ => vec![],
        }
    }

    /// The number of an index.
    pub fn index(&self, base: Base, index: &str) -> i64 {
        match base {
            Base::One => 0,
            Base::Range(..) | Base::Rows(_) => index.parse().unwrap(),
            Base::Codes(codes) | Base::Words(codes) => place(codes, index),
            Base::Keys(_) => self.number(index),
            Base::KeyPairs(most) => {
                let (first, second) = index.split_once('/').unwrap();
                self.number(first) * i64::from(most) + self.number(second)
            }
            Base::Pairs(words, most) => {
                let (word, code) = index.split_once('/').unwrap();
                place(words, word) * i64::from(most) + self.number(code)
            }
        }
    }

    fn number(&self, code: &str) -> i64 {
        self.0.iter().position(|known| known == code).unwrap() as i64
    }
}

/// A scalar fact value in the form of a slot.
pub fn slot(kind: Kind, keys: &Keys, value: &Value) -> i64 {
    match kind {
        Kind::Key(_) => keys.number(value.as_str().unwrap()),
        Kind::KeySet(_) => {
            value.as_array().unwrap().iter().fold(0, |mask, code| mask | 1 << keys.number(code.as_str().unwrap()))
        }
        Kind::Bool => i64::from(value.as_bool().unwrap()),
        Kind::Date => i64::from(date(value.as_str().unwrap()).days()),
        Kind::Code => CareProduct::new(value.as_str().unwrap().as_bytes()).map_or(-1, |code| i64::from(code.number())),
        Kind::Enum(values) => place(values, value.as_str().unwrap()),
        Kind::Set(values) => {
            value.as_array().unwrap().iter().fold(0, |mask, word| mask | 1 << place(values, word.as_str().unwrap()))
        }
        Kind::NumberSet => {
            value.as_array().unwrap().iter().fold(0, |mask, number| mask | 1 << number.as_i64().unwrap().min(62))
        }
        _ => value.as_i64().unwrap(),
    }
}

/// States one fact, indexed or not; `null` is left unknown.
///
/// The fault is that of a value outside the range of the fact.
pub fn state_fact(facts: &mut Facts<'_>, keys: &Keys, entry: &FactEntry, value: &Value) -> Result<(), Fault> {
    if entry.fact.base == Base::One {
        return state_entry(facts, keys, entry, 0, value);
    }
    for (index, value) in value.as_object().into_iter().flatten() {
        state_entry(facts, keys, entry, keys.index(entry.fact.base, index), value)?;
    }
    Ok(())
}

fn state_entry(facts: &mut Facts<'_>, keys: &Keys, entry: &FactEntry, index: i64, value: &Value) -> Result<(), Fault> {
    if value.is_null() {
        return if entry.fact.base.is_open() { facts.set_open(entry.position, index) } else { Ok(()) };
    }
    if entry.fact.kind == Kind::Period {
        let ends = |end: &str| date(value[end].as_str().unwrap());
        facts.set_period(entry.position, index, Period::new(ends("from"), ends("until")).unwrap())
    } else if value == "none" && may_be_none(entry) {
        facts.set(entry.position, index, NONE)
    } else {
        facts.set(entry.position, index, slot(entry.fact.kind, keys, value))
    }
}

/// Whether it can be stated that there is none.
pub fn may_be_none(entry: &FactEntry) -> bool {
    match entry.fact.absent {
        Absent::UnknownOrNone => true,
        Absent::None => entry.fact.kind == Kind::Date,
        Absent::Unknown | Absent::Zero => false,
    }
}

/// States all facts of a JSON object.
///
/// The fault is that of a value outside the range of its fact.
pub fn state_facts(
    facts: &mut Facts<'_>,
    keys: &Keys,
    room: &'static Room,
    object: &Map<String, Value>,
) -> Result<(), Fault> {
    object.iter().try_for_each(|(name, value)| state_fact(facts, keys, &room.fact(name).unwrap(), value))
}

/// An answer in the form of the `expect` of a vector.
pub fn answer_as_json(rule: &RuleEntry, keys: &Keys, answer: &Answer) -> Value {
    let mut object = Map::new();
    object.insert("result".into(), answer.result.name().into());
    let mut values = Map::new();
    for (place, output) in rule.rule.outputs.iter().enumerate() {
        if answer.indexed >> place & 1 == 1 {
            values.insert(output.name.into(), Map::new().into());
        }
    }
    for value in &answer.values {
        insert_value(&mut values, rule, keys, value);
    }
    if !values.is_empty() {
        object.insert("values".into(), values.into());
    }
    // Undetermined on known facts: nothing is missing, and the vector does not name an empty list.
    if answer.result == RuleResult::Unknown && !answer.missing.is_empty() {
        let mut names: Vec<_> = answer.missing.iter().map(|fact| rule.room.source.facts[fact].name).collect();
        names.sort_unstable();
        object.insert("missing".into(), names.into());
    }
    object.into()
}

fn insert_value(values: &mut Map<String, Value>, rule: &RuleEntry, keys: &Keys, value: &Output) {
    let output = &rule.rule.outputs[usize::from(value.output)];
    let members = || (0..62).filter(|place| value.value >> place & 1 == 1);
    let json: Value = match output.kind {
        OutputKind::Bool => (value.value != 0).into(),
        OutputKind::Enum(words) => words[value.value as usize].into(),
        OutputKind::Set(words) => members().map(|place| words[place]).collect(),
        OutputKind::Key => keys.0[value.value as usize].clone().into(),
        OutputKind::KeySet => members().map(|place| keys.0[place].as_str()).collect(),
        OutputKind::Date => {
            let (year, month, day) = Date::from_days(value.value).unwrap().ymd();
            format!("{year:04}-{month:02}-{day:02}").into()
        }
        _ => value.value.into(),
    };
    let index = match output.base {
        Base::One => {
            values.insert(output.name.into(), json);
            return;
        }
        Base::Codes(codes) | Base::Words(codes) => codes[value.index as usize].to_owned(),
        Base::Keys(_) => keys.0[value.index as usize].clone(),
        Base::Range(..) | Base::Rows(_) => value.index.to_string(),
        Base::Pairs(..) | Base::KeyPairs(_) => unreachable!("no output is indexed by pairs"),
    };
    let entries = values.entry(output.name).or_insert_with(|| Map::new().into());
    entries.as_object_mut().unwrap().insert(index, json);
}

/// What the JSON door answers.
pub fn ask(request: &Value) -> Value {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 22];
    let length = respond(request.to_string().as_bytes(), &mut workspace, &mut out).unwrap();
    serde_json::from_slice(&out[..length]).unwrap()
}
