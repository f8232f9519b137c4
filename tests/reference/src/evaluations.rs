//! Evaluations compared: what both say of one rule on the same facts.

use crate::drawing::{Drawing, Random};
use regelkern::json::{Workspace, respond};
use regelkern_reference::document::{Document, Rule};
use regelkern_reference::evaluate::{Answer, Facts};
use regelkern_reference::value::Value;
use serde_json::{Value as Json, json};
use std::path::Path;

/// What regelkern answers, as the vectors write it.
pub fn asked(rule: &str, facts: &Facts, workspace: &mut Workspace, out: &mut [u8]) -> Json {
    let facts: Json = facts.iter().map(|(name, value)| (name.clone(), value.as_json())).collect();
    let request = json!({"op": "evaluate", "rule": rule, "facts": facts}).to_string();
    let length = respond(request.as_bytes(), workspace, out).expect("room for the answer");
    let mut answer: Json = serde_json::from_slice(&out[..length]).unwrap();
    if answer["ok"] == json!(false) {
        let code = answer["error"]["code"].as_str().unwrap();
        // A day that a formula leads to outside the calendar is a fault of its own.
        assert!(matches!(code, "out_of_range" | "invalid_date"), "{rule} refuses {facts}: {answer}");
        return json!({"result": "error", "error": "out_of_range"});
    }
    let object = answer.as_object_mut().unwrap();
    object.retain(|name, _| matches!(name.as_str(), "result" | "values" | "missing"));
    if object["missing"].as_array().is_none_or(Vec::is_empty) {
        object.remove("missing");
    }
    if object.get("values").is_some_and(|values| values.as_object().is_none_or(serde_json::Map::is_empty)) {
        object.remove("values");
    }
    answer
}

/// Whether the reference leaves open what regelkern may decide.
pub fn left_undecided(document: &Document, answer: &Answer) -> bool {
    answer.result == "unknown" && matches!(document.key.as_str(), "OI22" | "MSZ24")
}

/// The two answers when they contradict each other.
///
/// OI22 and MSZ24 ask about every combination of values; the reference goes through the values of words and of yes and no
/// only. Where it is undecided, regelkern may know more: it may decide, or ask for fewer facts, never for others than the
/// conditions as written leave open.
fn differs(document: &Document, rule: &Rule, facts: &Facts, workspace: &mut Workspace) -> Option<(Json, Json)> {
    let mut out = vec![0; 1 << 16];
    let core = asked(&rule.id, facts, workspace, &mut out);
    let answer = document.answer(rule, facts);
    let reference = answer.as_json();
    if core == reference {
        return None;
    }
    if left_undecided(document, &answer) && core["result"] != "error" {
        let open = document.as_written(rule, facts).missing;
        let missing = core["missing"].as_array().into_iter().flatten();
        if missing.into_iter().all(|name| open.contains(name.as_str().unwrap())) {
            return None;
        }
    }
    Some((core, reference))
}

/// Leaves out facts and entries while the difference stays.
fn shrunk(document: &Document, rule: &Rule, mut facts: Facts, workspace: &mut Workspace) -> Facts {
    let names: Vec<String> = facts.keys().cloned().collect();
    for name in names {
        let mut fewer = facts.clone();
        fewer.remove(&name);
        if differs(document, rule, &fewer, workspace).is_some() {
            facts = fewer;
        }
    }
    facts
}

/// Compares a rule on one case: the difference, on as few facts as it takes.
pub fn compare_case(document: &Document, rule: &Rule, facts: Facts, workspace: &mut Workspace) -> Option<String> {
    differs(document, rule, &facts, workspace)?;
    let facts = shrunk(document, rule, facts, workspace);
    let (core, reference) = differs(document, rule, &facts, workspace).expect("still different");
    let facts: Json = facts.iter().map(|(name, value)| (name.clone(), value.as_json())).collect();
    Some(format!("{}\n  facts     {facts}\n  regelkern {core}\n  reference {reference}", rule.id))
}

/// The facts of the vectors of a rule: the specification's own examples, in which it applies and all of its parts are
/// reached.
fn samples(document: &Document, rule: &Rule) -> Vec<Facts> {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("tests/data/vectors"));
    let folder = folders.find(|folder| folder.exists()).expect("the vectors");
    let text = std::fs::read_to_string(folder.join(format!("{}.jsonl", document.key))).unwrap();
    let vectors = text.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
    let own = vectors.filter(|vector| vector["rule"] == json!(rule.id));
    let stated = own.map(|vector| document.facts_stated(vector["facts"].as_object().unwrap()));
    // At the ends of its range an amount on the way may leave it: of that the documents do not speak.
    let is_far = |value: &Value| *value > Value::number(1_000_000_000_000_i64);
    stated.filter(|facts| !facts.values().any(|value| matches!(value, Value::Number(_)) && is_far(value))).collect()
}

/// Compares a rule, until the first difference; how many evaluations, and the difference. In OI22 and MSZ24
/// every other case is an example of the specification in which some facts are drawn anew.
pub fn compare_rule(document: &Document, rule: &Rule, cases: usize, seed: u64) -> (usize, Option<String>) {
    let mut workspace = Box::new(Workspace::new());
    let mut random = Random::new(seed);
    // The rules of OI22 and MSZ24 combine so many others that few cases that are drawn reach all of their parts.
    let is_drawn_only = !matches!(document.key.as_str(), "OI22" | "MSZ24");
    let samples = if is_drawn_only { Vec::new() } else { samples(document, rule) };
    let drawing = Drawing::of(document, rule);
    for count in 1..=cases {
        let facts = if samples.is_empty() || random.below(2) == 0 {
            drawing.case(&mut random)
        } else {
            let sample = random.one(&samples).clone();
            drawing.changed(sample, &mut random)
        };
        let told = compare_case(document, rule, facts, &mut workspace);
        if told.is_some() {
            return (count, told);
        }
    }
    (cases, None)
}
