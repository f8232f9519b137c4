//! The reference is known to be good: it answers the vectors of the specification, and it reads every rule.

use regelkern_reference::document::Document;
use regelkern_reference::evaluate::Facts;
use regelkern_reference::value::Value;
use serde_json::Value as Json;
use std::path::Path;

fn facts(document: &Document, json: &Json) -> Facts {
    let stated = |(name, json): (&String, &Json)| {
        let is_date = document.facts[name].kind == "date";
        let mut value = Value::of_json(json, is_date)?;
        // Only SPC asks which entries are there.
        if let (Value::Entries(entries), false) = (&mut value, document.key == "SPC") {
            entries.retain(|_, value| *value != Value::Gap);
            if entries.is_empty() {
                return None;
            }
        }
        Some((name.clone(), value))
    };
    json.as_object().unwrap().iter().filter_map(stated).collect()
}

/// The vectors of the rules that the reference reads, and how many those are: none drops out unnoticed.
fn vectors(key: &str, rules: usize) {
    let document = Document::load(key);
    let unread: Vec<_> = document.unread.iter().map(|(id, why)| format!("{id}: {why}")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../data/vectors/{key}.jsonl"));
    let text = std::fs::read_to_string(path).unwrap();
    let (mut asked, mut different) = (0, Vec::new());
    for line in text.lines() {
        let vector: Json = serde_json::from_str(line).unwrap();
        let Some(rule) = document.rule(vector["rule"].as_str().unwrap()) else { continue };
        let got = document.answer(rule, &facts(&document, &vector["facts"])).as_json();
        if got != vector["expect"] {
            let facts = &vector["facts"];
            different.push(format!(
                "{} {}:\n  got {got}\n  not {}\n  on {facts}",
                rule.id, vector["name"], vector["expect"]
            ));
        }
        asked += 1;
    }
    let count = different.len();
    different.truncate(20);
    assert!(different.is_empty(), "{key}: {count} of {asked} answers differ:\n{}", different.join("\n"));
    assert_eq!(document.rules.len(), rules, "{key} does not read:\n{}", unread.join("\n"));
}

#[test]
fn vectors_of_tbhf21() {
    vectors("TBHF21", 47);
}

#[test]
fn vectors_of_ttci20() {
    vectors("TTCI20", 49);
}

#[test]
fn vectors_of_oi22() {
    vectors("OI22", 200);
}

#[test]
fn vectors_of_msz24() {
    vectors("MSZ24", 254);
}

#[test]
fn vectors_of_spc() {
    vectors("SPC", 183);
}
