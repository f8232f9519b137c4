//! Any facts of the policy in the first byte: every rule answers or reports a fault, a decided rule stays decided when more
//! becomes known, and what is reported missing is unknown.

#![cfg_attr(fuzzing, no_main)]

#[path = "../../tests/common/asked.rs"]
mod asked;
#[macro_use]
mod shim;

use std::sync::LazyLock;

use asked::is_asked_with;
use regelkern::criteria::{Absent, Answer, Assessment, Fact, Facts, RuleResult, Subject, assess, evaluate};
use regelkern::policy::catalogue::{ROOMS, Room};
use regelkern::policy::{BuiltIn, POLICIES};
use regelkern::unit::{Date, Period};

/// What the texts of a policy ask beside the values of facts.
struct Asked {
    /// By fact: what is stated may be no answer yet, so that it is missing although it is known.
    awaited: Vec<bool>,
    /// By rule: everything it reads is simply unknown while nobody states it, so what it decided stays decided.
    is_lasting: Vec<bool>,
}

impl Asked {
    fn of(room: &'static Room) -> Self {
        let facts = room.source.facts;
        let awaited = facts.iter().map(|fact| is_asked_with(room, "awaits", fact)).collect();
        let is_plain = |fact: &Fact| {
            // Where the case says which entries there are, one more is another case.
            fact.absent == Absent::Unknown && !fact.base.is_open() && !is_asked_with(room, "given", fact)
        };
        let plain: Vec<bool> = facts.iter().map(is_plain).collect();
        let is_lasting = room.rules().map(|rule| rule.facts().iter().all(|fact| plain[fact])).collect();
        Self { awaited, is_lasting }
    }
}

static ASKED: LazyLock<Vec<Asked>> = LazyLock::new(|| ROOMS.iter().map(|room| Asked::of(room)).collect());

fn facts(data: &[u8]) {
    let Some((choice, data)) = data.split_first() else { return };
    let place = usize::from(*choice) % POLICIES.len();
    let (policy, asked) = (POLICIES[place], &ASKED[place]);
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(policy, &mut slots).expect("slots enough");
    let mut before = vec![RuleResult::Unknown; policy.rules.len()];
    // Facts become known in two steps; between them nothing decided may change, unless a fact was stated anew.
    for step in data.chunks(data.len() / 2 + 1) {
        let mut restated = false;
        for record in step.chunks_exact(11) {
            let position = usize::from(u16::from_le_bytes([record[0], record[1]])) % policy.facts.len();
            let shape = policy.facts.get(position).unwrap();
            let entry = i64::from(shape.first) + i64::from(u16::from(record[2]) % shape.entries.max(1));
            let value = i64::from_le_bytes(record[3..11].try_into().expect("eight bytes"));
            let values = [value, value & 1, value & 0xFFFF, 18_600 + (value & 0x3FF)];
            restated |= facts.get(position, entry).is_some();
            for value in values {
                if facts.set(position, entry, value).is_ok() {
                    break;
                }
            }
            let days = |value: i64| Date::from_days(18_600 + (value & 0x7FF)).expect("a day");
            if let Ok(period) = Period::new(days(value), days(value >> 16)) {
                let _ = facts.set_period(position, entry, period);
            }
        }
        for (position, before) in before.iter_mut().enumerate() {
            let mut answer = Answer::default();
            if evaluate(policy, position, &facts, &BuiltIn, &mut answer).is_err() {
                *before = RuleResult::Unknown;
                continue;
            }
            for fact in answer.missing.iter() {
                let shape = policy.facts.get(fact).unwrap();
                let first = i64::from(shape.first);
                let known = (first..first + i64::from(shape.entries)).all(|entry| facts.get(fact, entry).is_some());
                assert!(!known || asked.awaited[fact], "a known fact is reported missing");
            }
            if !restated && asked.is_lasting[position] && *before != RuleResult::Unknown {
                assert_eq!(*before, answer.result, "a decided rule changed");
            }
            *before = answer.result;
        }
        for subject in Subject::ALL {
            let _ = assess(policy, subject, &facts, &BuiltIn, &mut Assessment::default());
        }
    }
}

target!(facts, LazyLock::force(&ASKED));
