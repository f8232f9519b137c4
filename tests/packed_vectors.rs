//! The vectors in numbers, for machines that cannot read JSON: what is packed means the same as what was written.
//!
//! With `RK_PACK=FOLDER` the packed vectors are left there, as `vectors.bin`, and the policies as packs, for
//! `bindings/gateway/targets.sh`.

mod common;
#[path = "../bindings/gateway/digest/src/packed.rs"]
mod packed;

use common::Keys;
use packed::{MAGIC, Statement, Vector};
use regelkern::criteria::{Answer, Base, Facts, Kind, evaluate};
use regelkern::limit::PACK_BYTES_MAX;
use regelkern::policy::catalogue::{self, FactEntry, Room};
use regelkern::policy::{BuiltIn, POLICIES, RULE_SET, by_number};
use regelkern::unit::Fault;
use serde_json::{Map, Value, json};

/// Of so many vectors one has its subject assessed as well.
const ASSESSED: usize = 16;

fn statements(room: &'static Room, facts: &Map<String, Value>) -> Vec<Statement> {
    let keys = Keys::of(room, facts);
    let mut statements = Vec::new();
    for (name, value) in facts {
        let entry = room.fact(name).unwrap();
        match entry.fact.base {
            Base::One => statements.extend(statement(&entry, &keys, 0, value)),
            base => {
                for (index, value) in value.as_object().into_iter().flatten() {
                    statements.extend(statement(&entry, &keys, keys.index(base, index), value));
                }
            }
        }
    }
    statements
}

fn statement(entry: &FactEntry, keys: &Keys, index: i64, value: &Value) -> Option<Statement> {
    let day = |value: &Value| common::date(value.as_str().unwrap()).yyyymmdd();
    let stated = Statement { fact: entry.fact.number, index: index.try_into().unwrap(), known: 1, until: 0, value: 0 };
    match entry.fact.kind {
        _ if value.is_null() => entry.fact.base.is_open().then_some(Statement { known: 3, ..stated }),
        _ if value == "none" && common::may_be_none(entry) => Some(Statement { known: 2, ..stated }),
        Kind::Date => Some(Statement { value: day(value).into(), ..stated }),
        Kind::Period => Some(Statement { value: day(&value["from"]).into(), until: day(&value["until"]), ..stated }),
        kind => Some(Statement { value: common::slot(kind, keys, value), ..stated }),
    }
}

/// All vectors of all policies.
fn pack() -> Vec<u8> {
    let (mut packed, mut count) = (Vec::new(), 0_u32);
    for room in catalogue::ROOMS {
        for (place, vector) in common::vectors(room.policy.key).iter().enumerate() {
            let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap().rule;
            let statements = statements(room, vector["facts"].as_object().unwrap());
            let subject = if place % ASSESSED == 0 { rule.subject as u8 } else { 0 };
            let head = Vector { rule: rule.number, statements: statements.len().try_into().unwrap(), subject };
            packed.extend(head.to_bytes());
            statements.iter().for_each(|statement| packed.extend(statement.to_bytes()));
            count += 1;
        }
    }
    [&MAGIC[..], &count.to_le_bytes(), &packed].concat()
}

#[test]
fn packed_vectors_are_the_vectors() {
    let packed = pack();
    let mut rest = &packed[8..];
    let mut asked = 0;
    for room in catalogue::ROOMS {
        for vector in common::vectors(room.policy.key) {
            let head = Vector::from_bytes(take(&mut rest));
            let policy = by_number(head.rule / 1000).unwrap();
            let rule = catalogue::rule_by_number(head.rule).unwrap();
            let mut slots = vec![0; policy.slots];
            let mut facts = Facts::new(policy, &mut slots).unwrap();
            let mut refused = None;
            for _ in 0..head.statements {
                let statement = Statement::from_bytes(take(&mut rest));
                let position = policy.fact_position(statement.fact).unwrap();
                refused = refused.or(statement.state(&mut facts, position).err());
            }
            let mut answer = Answer::default();
            let answered = refused
                .map_or(Ok(()), Err)
                .and_then(|()| evaluate(policy, rule.position, &facts, &BuiltIn, &mut answer));
            let keys = Keys::of(room, vector["facts"].as_object().unwrap());
            let got = match answered {
                Ok(()) => common::answer_as_json(&rule, &keys, &answer),
                Err(Fault::OutOfRange) => json!({"result": "error", "error": "out_of_range"}),
                Err(fault) => panic!("{}: {}: {fault:?}", rule.rule.id, vector["name"]),
            };
            assert_eq!(got, vector["expect"], "{} {}", rule.rule.id, vector["name"]);
            asked += 1;
        }
    }
    assert!(rest.is_empty());
    assert_eq!(packed[4..8], u32::to_le_bytes(asked));
    if let Some(folder) = std::env::var_os("RK_PACK") {
        let folder = std::path::PathBuf::from(folder);
        std::fs::write(folder.join("vectors.bin"), packed).unwrap();
        for policy in POLICIES {
            let mut pack = vec![0; PACK_BYTES_MAX];
            let length = regelkern::pack::write(policy, RULE_SET, &mut pack).unwrap();
            std::fs::write(folder.join(format!("{}.rkp", policy.key)), &pack[..length]).unwrap();
        }
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
    let (bytes, more) = rest.split_first_chunk().unwrap();
    *rest = more;
    *bytes
}
