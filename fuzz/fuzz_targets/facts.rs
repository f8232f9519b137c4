//! Any facts: every rule answers or reports a fault, a decided rule stays decided when more becomes known, and what is
//! reported missing is unknown.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use regelkern::criteria::{Answer, Assessment, Facts, RuleResult, Subject, assess, evaluate};
use regelkern::policy::{BuiltIn, POLICIES};
use regelkern::unit::{Date, Period};

/// Facts of which what is stated may be no answer yet, so that they are missing although they are known: a pending
/// authorisation (MSZ24-4.12) and a revenue known for a part of the year (MSZ24-6.4).
const AWAITED: [u16; 2] = [4139, 4158];

fn facts(data: &[u8]) {
    for policy in POLICIES {
        let mut slots = vec![0; policy.slots];
        let mut facts = Facts::new(policy, &mut slots).expect("slots enough");
        let mut before = vec![RuleResult::Unknown; policy.rules.len()];
        // Facts become known in two steps; between them nothing decided may change, unless a fact was stated anew.
        for step in data.chunks(data.len() / 2 + 1) {
            let mut restated = false;
            for record in step.chunks_exact(11) {
                let position = usize::from(u16::from_le_bytes([record[0], record[1]])) % policy.facts.len();
                let shape = &policy.facts[position];
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
                    let shape = &policy.facts[fact];
                    let first = i64::from(shape.first);
                    let known = (first..first + i64::from(shape.entries)).all(|entry| facts.get(fact, entry).is_some());
                    assert!(!known || AWAITED.contains(&shape.number), "a known fact is reported missing");
                }
                // Where the case says which entries there are, one more is another case; OI22 and MSZ24 also ask whether a
                // fact was given.
                let meaning_of_absence = ["OI22", "MSZ24"].contains(&policy.key)
                    || policy.facts.iter().any(|shape| shape.absent != 0 || shape.is_open);
                if !restated && !meaning_of_absence && *before != RuleResult::Unknown {
                    assert_eq!(*before, answer.result, "a decided rule changed");
                }
                *before = answer.result;
            }
            for subject in Subject::ALL {
                let _ = assess(policy, subject, &facts, &BuiltIn, &mut Assessment::default());
            }
        }
    }
}

target!(facts);
