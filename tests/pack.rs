//! Packs: a policy that is loaded gives the answers of the one that it was written from, and bytes that are no pack are
//! refused, or answer in bounded time without harm.

mod common;

use common::Keys;
use proptest::prelude::*;
use regelkern::criteria::{
    Answer, Assessment, Facts, OutputShape, Policy, RuleShape, Shape, Shapes, Subject, assess, evaluate,
};
use regelkern::limit::{FACTS_MAX, OUTPUTS_MAX, PACK_BYTES_MAX, RULES_MAX};
use regelkern::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack, Reason, write};
use regelkern::policy::catalogue::{self, Room};
use regelkern::policy::{BuiltIn, tbhf21};

const EDITION: u32 = 20_261_126;

/// A built-in policy as a pack.
fn pack(policy: &Policy<'_>) -> Vec<u8> {
    let mut bytes = vec![0; PACK_BYTES_MAX];
    let length = write(policy, EDITION, &mut bytes).unwrap();
    bytes.truncate(length);
    bytes
}

/// Memory for any pack.
struct Tables {
    facts: Vec<Shape>,
    rules: Vec<RuleShape>,
    outputs: Vec<OutputShape>,
}

impl Tables {
    fn new() -> Self {
        Self { facts: vec![NO_FACT; FACTS_MAX], rules: vec![NO_RULE; RULES_MAX], outputs: vec![NO_OUTPUT; OUTPUTS_MAX] }
    }

    fn memory(&mut self) -> Memory<'_> {
        Memory { facts: &mut self.facts, rules: &mut self.rules, outputs: &mut self.outputs }
    }
}

/// All vectors of a room, under its own policy and under another one.
fn same_answers(room: &'static Room, policy: &Policy<'_>) {
    let (mut asked, mut subjects) = (0, 0);
    for vector in common::vectors(room.policy.key) {
        let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
        let object = vector["facts"].as_object().unwrap();
        let keys = Keys::of(room, object);
        let ask = |policy: &Policy<'_>| {
            let mut slots = vec![0; policy.slots];
            let mut facts = Facts::new(policy, &mut slots).unwrap();
            let stated = common::state_facts(&mut facts, &keys, room, object);
            let mut answer = Answer::default();
            let position = policy.rule_position(rule.rule.number).unwrap();
            let answered = stated.and_then(|()| evaluate(policy, position, &facts, &BuiltIn, &mut answer));
            let mut assessment = Assessment::default();
            let assessed = (asked % 8 == 0).then(|| {
                assess(policy, rule.rule.subject, &facts, &BuiltIn, &mut assessment).map(|()| format!("{assessment:?}"))
            });
            (stated, answered.map(|()| format!("{answer:?}")), assessed)
        };
        assert_eq!(ask(room.policy), ask(policy), "{} {}", rule.rule.id, vector["name"]);
        subjects += usize::from(asked % 8 == 0);
        asked += 1;
    }
    assert!(asked >= room.source.rules.len() && subjects > 0);
}

#[test]
fn packs_of_the_built_in_policies_give_their_answers() {
    for room in catalogue::ROOMS {
        let bytes = pack(room.policy);
        let pack = Pack::check(&bytes).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", room.policy.key));
        let mut tables = Tables::new();
        let policy = pack.load(tables.memory()).unwrap();
        assert_eq!((pack.edition, policy.number, policy.key), (EDITION, room.policy.number, room.policy.key));
        assert_eq!((policy.valid_from, policy.valid_until), (room.policy.valid_from, room.policy.valid_until));
        assert_eq!(format!("{policy:?}"), format!("{:?}", room.policy));
        same_answers(room, &policy);
    }
}

/// Writes length and hash anew, as whoever means harm would.
fn seal(bytes: &mut [u8]) {
    let length = bytes.len();
    if length < 20 {
        return;
    }
    bytes[8..12].copy_from_slice(&u32::try_from(length).unwrap().to_le_bytes());
    let fnv = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = bytes[..length - 8].iter().fold(0xcbf2_9ce4_8422_2325, fnv);
    bytes[length - 8..].copy_from_slice(&hash.to_le_bytes());
}

/// Checks bytes; those that pass are loaded, and every rule and subject is asked, with nothing known and with something
/// known. Whether they passed.
fn ask_everything(bytes: &[u8]) -> Result<(), Reason> {
    let pack = Pack::check(bytes).map_err(|refusal| {
        assert!(refusal.at as usize <= bytes.len(), "{refusal:?} is outside of the pack");
        refusal.reason
    })?;
    let mut tables = Tables::new();
    let policy = pack.load(tables.memory()).unwrap();
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    for stated in [false, true] {
        for (position, shape) in policy.facts.iter().enumerate().filter(|_| stated) {
            for value in [18_700, 40, 1] {
                if facts.set(position, i64::from(shape.first), value).is_ok() {
                    break;
                }
            }
        }
        for rule in 0..policy.rules.len() {
            let _ = evaluate(&policy, rule, &facts, &BuiltIn, &mut Answer::default());
        }
        for subject in Subject::ALL {
            let _ = assess(&policy, subject, &facts, &BuiltIn, &mut Assessment::default());
        }
    }
    Ok(())
}

/// Found by the fuzzer: TBHF21 with a changed number asks for the volume of a year that lies beyond all counting.
#[test]
fn a_pack_may_ask_for_any_year() {
    let mut bytes = std::fs::read(common::data("../../fuzz/corpus/pack/TBHF21-far-year.rkp")).unwrap();
    seal(&mut bytes);
    ask_everything(&bytes).unwrap();
}

#[test]
fn a_pack_that_is_not_whole_is_refused() {
    let bytes = pack(&tbhf21::POLICY);
    for length in 0..bytes.len() {
        let refusal = Pack::check(&bytes[..length]).unwrap_err();
        assert_eq!(refusal.reason, Reason::Truncated, "{length} bytes");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(Pack::check(&longer).unwrap_err().reason, Reason::TooLong);
    let mut flipped = bytes.clone();
    for place in 0..bytes.len() {
        for bits in [1 << (place % 8), 0xff] {
            flipped[place] ^= bits;
            let reason = Pack::check(&flipped).unwrap_err().reason;
            let expected = match place {
                0..4 => &[Reason::NotAPack][..],
                4..6 => &[Reason::Version],
                8..12 => &[Reason::Truncated, Reason::TooLong],
                _ => &[Reason::Damaged],
            };
            assert!(expected.contains(&reason), "byte {place}: {reason:?}");
            flipped[place] ^= bits;
        }
    }
    assert!(Pack::check(&flipped).is_ok());
}

/// The head says what cannot be: where, and what is wrong with it.
#[test]
fn a_head_that_cannot_be_is_refused() {
    let bytes = pack(&tbhf21::POLICY);
    let (number, until, code, from) = (6, 20, 48, &bytes[16..20]);
    for (at, value, reason) in [
        (number, &[0, 0][..], Reason::Head),
        (number, &[0xff, 0xff], Reason::Head),
        (until, from, Reason::Head),
        (code, &[0xff, 0xff], Reason::Head),
    ] {
        let mut changed = bytes.clone();
        changed[at..at + value.len()].copy_from_slice(value);
        seal(&mut changed);
        let refusal = Pack::check(&changed).unwrap_err();
        assert_eq!((refusal.reason, refusal.at as usize), (reason, at), "{value:?}");
    }
    // Formulas are called of a policy that is built in.
    let mut other = bytes.clone();
    other[number..number + 2].copy_from_slice(&60_u16.to_le_bytes());
    seal(&mut other);
    assert_eq!(Pack::check(&other).unwrap_err().reason, Reason::Formula);
}

#[test]
fn memory_that_is_too_small_is_refused() {
    let bytes = pack(&tbhf21::POLICY);
    let pack = Pack::check(&bytes).unwrap();
    let policy = &tbhf21::POLICY;
    let (facts, rules, outputs) = (policy.facts.len(), policy.rules.len(), policy.outputs.len());
    for (less, is_enough) in [([0, 0, 0], true), ([1, 0, 0], false), ([0, 1, 0], false), ([0, 0, 1], false)] {
        let mut tables = Tables::new();
        let Memory { facts: f, rules: r, outputs: o } = tables.memory();
        let memory = Memory {
            facts: &mut f[..facts - less[0]],
            rules: &mut r[..rules - less[1]],
            outputs: &mut o[..outputs - less[2]],
        };
        let loaded = pack.load(memory).map(drop).map_err(|refusal| refusal.reason);
        assert_eq!(loaded, if is_enough { Ok(()) } else { Err(Reason::Memory) });
    }
}

/// A pack whose every byte is changed in turn and whose hash is made to fit: most are refused. Of those that are not, one in
/// sixteen has to answer here; the fuzz target asks them all.
#[test]
fn a_pack_with_another_hash_does_no_harm() {
    let bytes = pack(&tbhf21::POLICY);
    let mut reasons = std::collections::HashMap::new();
    let mut changed = bytes.clone();
    for place in 12..bytes.len() - 8 {
        changed[place] ^= 1 << (place % 8);
        seal(&mut changed);
        let reason = match place % 16 {
            0 => ask_everything(&changed).err(),
            _ => Pack::check(&changed).err().map(|refusal| refusal.reason),
        };
        *reasons.entry(reason).or_insert(0) += 1;
        changed[place] = bytes[place];
    }
    use Reason::{Code, Fact, Formula, Head, Output, Rule, TooLong};
    for reason in [None, Some(Head), Some(Fact), Some(Rule), Some(Output), Some(Formula), Some(Code), Some(TooLong)] {
        assert!(reasons.contains_key(&reason), "{reason:?} did not occur: {reasons:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Several changes at once, in any policy, a hash that fits.
    #[test]
    fn a_pack_that_is_made_up_does_no_harm(
        policy in 0..regelkern::policy::POLICIES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
    ) {
        let mut bytes = pack(regelkern::policy::POLICIES[policy]);
        for (place, byte, how) in changes {
            let place = place.index(bytes.len() - 12) + 12;
            match how {
                0 => bytes.insert(place, byte),
                1 => drop(bytes.remove(place)),
                2 => bytes.truncate(place),
                _ => bytes[place] = byte,
            }
            if bytes.len() < 32 {
                break;
            }
        }
        seal(&mut bytes);
        let _ = ask_everything(&bytes);
    }

    /// Bytes of which only the front is that of a pack.
    #[test]
    fn bytes_that_are_no_pack_are_refused(tail in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Pack::check(&tail).is_err());
        let mut bytes = [b"RKPK\x02\0\x09\0", &[0; 4][..], &tail].concat();
        seal(&mut bytes);
        let _ = ask_everything(&bytes);
    }
}

/// A policy of one fact, and of rules whose conditions are this code; each begins where the one before ends.
fn crafted(conditions: &[Vec<u8>]) -> Vec<u8> {
    // Always: true, the end.
    let mut code = vec![30, 0];
    let rules: Vec<_> = conditions
        .iter()
        .zip(60_001..)
        .map(|(condition, number)| {
            let holds = u16::try_from(code.len()).unwrap();
            code.extend(condition);
            RuleShape { number, holds, ..NO_RULE }
        })
        .collect();
    let facts = [Shape { entries: 1, kind: 1, ..NO_FACT }];
    let policy = Policy {
        number: 60,
        key: "CRAFTED",
        valid_from: None,
        valid_until: None,
        facts: Shapes::Each(&facts),
        rules: &rules,
        outputs: &[],
        code: &code,
        slots: 1,
    };
    pack(&policy)
}

#[test]
fn code_that_has_no_end_or_no_meaning_is_refused() {
    // Two references to the condition of a rule, both of which must be true.
    let twice = |rule: u16| {
        let [low, high] = (2 * rule + 1).to_le_bytes();
        vec![67, low, high, 67, low, high, 32, 0]
    };
    let chain = |rules: u16| (1..rules).map(twice).chain([vec![30, 0]]).collect::<Vec<_>>();
    assert!(Pack::check(&crafted(&chain(12))).is_ok());
    for (code, reason) in [
        // Each rule asks the next one twice: together, more than there is time for.
        (chain(15), Reason::Work),
        (chain(18), Reason::Work),
        // A circle of one, and of two.
        (vec![twice(0)], Reason::Work),
        (vec![twice(1), twice(0)], Reason::Work),
        // No end; an instruction that there is not; nothing on the stack; something left on it.
        (vec![vec![30]], Reason::Code),
        (vec![vec![69, 0]], Reason::Code),
        (vec![vec![34, 0]], Reason::Code),
        (vec![vec![30, 30, 0]], Reason::Code),
        (vec![vec![9, 0]], Reason::Code),
        // A fact and a rule that there are not.
        (vec![vec![71, 1, 0]], Reason::Code),
        (vec![vec![67, 9, 0, 0]], Reason::Code),
        // A jump behind the end, nowhere, and to where the stack is another one.
        (vec![vec![30, 40, 200, 30, 32, 0]], Reason::Code),
        (vec![vec![30, 40, 0, 30, 32, 0]], Reason::Code),
        (vec![vec![30, 40, 1, 30, 32, 0]], Reason::Code),
        // A loop that goes back to another place, that has no end, and inside another one.
        (vec![vec![60, 0, 0, 0, 3, 0, 30, 62, 4, 0]], Reason::Code),
        (vec![vec![60, 0, 0, 0, 3, 0, 30, 0]], Reason::Code),
        (vec![vec![60, 0, 0, 0, 3, 0, 60, 0, 0, 0, 3, 0, 30, 62, 3, 62, 11, 0]], Reason::Code),
    ] {
        assert_eq!(Pack::check(&crafted(&code)).map(drop).unwrap_err().reason, reason, "{code:?}");
    }
    // And one that is in order.
    assert!(Pack::check(&crafted(&[vec![60, 0, 0, 0, 3, 0, 30, 62, 3, 0]])).is_ok());
    assert!(Pack::check(&crafted(&[vec![30, 40, 2, 30, 32, 0]])).is_ok());
}
