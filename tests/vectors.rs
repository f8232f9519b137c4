//! Every rule behaves as specified: the vectors of the specification, through the Rust API.
//!
//! The same vectors run through the JSON door in `tests/json_door.rs` and through the C interface in `tests/c_abi.rs`.

mod common;

use common::Keys;
use regelkern::criteria::{Answer, Facts, evaluate};
use regelkern::policy::{BuiltIn, catalogue};
use regelkern::unit::Fault;
use serde_json::json;

#[test]
fn all_vectors_through_the_rust_api() {
    for room in catalogue::ROOMS {
        let (mut asked, mut different) = (0, Vec::new());
        for vector in common::vectors(room.policy.key) {
            let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
            let mut slots = vec![0; room.policy.slots];
            let mut facts = Facts::new(room.policy, &mut slots).unwrap();
            let object = vector["facts"].as_object().unwrap();
            let keys = Keys::of(room, object);
            let mut answer = Answer::default();
            let answered = common::state_facts(&mut facts, &keys, room, object)
                .and_then(|()| evaluate(room.policy, rule.position, &facts, &BuiltIn, &mut answer));
            let got = match answered {
                Ok(()) => common::answer_as_json(&rule, &keys, &answer),
                Err(Fault::OutOfRange) => json!({"result": "error", "error": "out_of_range"}),
                Err(fault) => panic!("{}: {}: {fault:?}", rule.rule.id, vector["name"]),
            };
            if got != vector["expect"] {
                different
                    .push(format!("{} {}:\n  got {got}\n  not {}", rule.rule.id, vector["name"], vector["expect"]));
            }
            asked += 1;
        }
        assert!(asked >= room.source.rules.len(), "{}: hardly any vectors", room.policy.key);
        let count = different.len();
        different.truncate(40);
        assert!(different.is_empty(), "{count} of {asked} answers differ:\n{}", different.join("\n"));
    }
}

/// Every rule has vectors, and every result that it can have occurs in some.
#[test]
fn every_rule_has_vectors() {
    for room in catalogue::ROOMS {
        let vectors = common::vectors(room.policy.key);
        for rule in room.rules() {
            let own = vectors.iter().filter(|vector| vector["rule"] == rule.rule.id);
            assert!(own.count() >= 3, "{} has too few vectors", rule.rule.id);
        }
    }
}
