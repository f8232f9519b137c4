//! The reference is known to be good: it answers the vectors of the specification, and it reads every rule.

use regelkern_reference::document::Document;
use serde_json::Value as Json;
use std::path::Path;

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
        let got = document.answer(rule, &document.facts_stated(vector["facts"].as_object().unwrap())).as_json();
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
