//! What several tests share: reading facts and vectors as JSON values.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod c;

use regelkern::criteria::{Answer, Base, Facts, Kind, OutputKind, RuleResult, Value as Output};
use regelkern::policy::catalogue::{FactEntry, Room, RuleEntry};
use regelkern::unit::{CareProduct, Date, Period};
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

/// A scalar fact value in the form of a slot.
pub fn slot(kind: Kind, value: &Value) -> i64 {
    match kind {
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
pub fn state_fact(facts: &mut Facts<'_>, entry: &FactEntry, value: &Value) {
    match entry.fact.base {
        Base::One => state_entry(facts, entry, 0, value),
        Base::Range(..) => {
            for (index, value) in value.as_object().into_iter().flatten() {
                state_entry(facts, entry, index.parse().unwrap(), value);
            }
        }
        Base::Codes(codes) => {
            for (code, value) in value.as_object().into_iter().flatten() {
                state_entry(facts, entry, place(codes, code), value);
            }
        }
    }
}

fn state_entry(facts: &mut Facts<'_>, entry: &FactEntry, index: i64, value: &Value) {
    if value.is_null() {
        return;
    }
    if entry.fact.kind == Kind::Period {
        let ends = |end: &str| date(value[end].as_str().unwrap());
        facts.set_period(entry.position, index, Period::new(ends("from"), ends("until")).unwrap()).unwrap();
    } else {
        facts.set(entry.position, index, slot(entry.fact.kind, value)).unwrap();
    }
}

/// States all facts of a JSON object.
pub fn state_facts(facts: &mut Facts<'_>, room: &'static Room, object: &Map<String, Value>) {
    for (name, value) in object {
        state_fact(facts, &room.fact(name).unwrap_or_else(|| panic!("no fact {name}")), value);
    }
}

/// An answer in the form of the `expect` of a vector.
pub fn answer_as_json(rule: &RuleEntry, answer: &Answer) -> Value {
    let mut object = Map::new();
    object.insert("result".into(), answer.result.name().into());
    let mut values = Map::new();
    for value in &answer.values {
        insert_value(&mut values, rule, value);
    }
    if !values.is_empty() {
        object.insert("values".into(), values.into());
    }
    if answer.result == RuleResult::Unknown {
        let mut names: Vec<_> = answer.missing.iter().map(|fact| rule.room.source.facts[fact].name).collect();
        names.sort_unstable();
        object.insert("missing".into(), names.into());
    }
    object.into()
}

fn insert_value(values: &mut Map<String, Value>, rule: &RuleEntry, value: &Output) {
    let output = &rule.rule.outputs[usize::from(value.output)];
    let json: Value = match output.kind {
        OutputKind::Bool => (value.value != 0).into(),
        OutputKind::Enum(words) => words[value.value as usize].into(),
        _ => value.value.into(),
    };
    let index = match output.base {
        Base::One => {
            values.insert(output.name.into(), json);
            return;
        }
        Base::Codes(codes) => codes[value.index as usize].to_owned(),
        Base::Range(..) => value.index.to_string(),
    };
    let entries = values.entry(output.name).or_insert_with(|| Map::new().into());
    entries.as_object_mut().unwrap().insert(index, json);
}
