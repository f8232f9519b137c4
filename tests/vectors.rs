//! Every rule behaves as specified: the vectors of the specification, through the Rust API.
//!
//! The same vectors run through the JSON door in `tests/json_door.rs` and through the C interface in `tests/c_abi.rs`.

mod common;

use regelkern::criteria::{Answer, Facts, evaluate};
use regelkern::policy::{BuiltIn, catalogue};

#[test]
fn all_vectors_through_the_rust_api() {
    for room in catalogue::ROOMS {
        let mut asked = 0;
        for vector in common::vectors(room.policy.key) {
            let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
            let mut slots = vec![0; room.policy.slots];
            let mut facts = Facts::new(room.policy, &mut slots).unwrap();
            common::state_facts(&mut facts, room, vector["facts"].as_object().unwrap());
            let mut answer = Answer::default();
            evaluate(room.policy, rule.position, &facts, &BuiltIn, &mut answer).unwrap();
            let got = common::answer_as_json(&rule, &answer);
            assert_eq!(got, vector["expect"], "{}: {}", rule.rule.id, vector["name"]);
            asked += 1;
        }
        assert!(asked >= room.source.rules.len(), "{}: hardly any vectors", room.policy.key);
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
