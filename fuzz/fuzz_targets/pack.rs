//! Any bytes as a pack, as they are and with a length and a hash that fit: refused with a place inside, or loaded; what is
//! loaded answers about every rule and subject.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use regelkern::criteria::{Answer, Assessment, Facts, Subject, assess, evaluate};
use regelkern::limit::PACK_BYTES_MAX;
use regelkern::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack, write};
use regelkern::policy::BuiltIn;

/// Slots at most: what takes more is a matter of the memory of the machine.
const SLOTS: usize = 20_000;
/// Steps at most, so that a run ends soon.
const STEPS: u32 = 100_000;

fn pack(data: &[u8]) {
    ask(data);
    if data.len() >= 20 {
        let mut sealed = data.to_vec();
        let length = sealed.len();
        sealed[8..12].copy_from_slice(&u32::try_from(length).expect("a short input").to_le_bytes());
        let fnv = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        let hash = sealed[..length - 8].iter().fold(0xcbf2_9ce4_8422_2325, fnv);
        sealed[length - 8..].copy_from_slice(&hash.to_le_bytes());
        ask(&sealed);
    }
}

fn ask(bytes: &[u8]) {
    let pack = match Pack::check(bytes) {
        Ok(pack) => pack,
        Err(refusal) => return assert!(refusal.at as usize <= bytes.len(), "outside of the pack: {refusal:?}"),
    };
    let (mut facts, mut rules) = (vec![NO_FACT; pack.facts()], vec![NO_RULE; pack.rules()]);
    let mut outputs = vec![NO_OUTPUT; pack.outputs()];
    let policy = pack.load(Memory { facts: &mut facts, rules: &mut rules, outputs: &mut outputs });
    let policy = policy.expect("what was checked is loaded");
    let mut again = vec![0; PACK_BYTES_MAX];
    let length = write(&policy, pack.edition, &mut again).expect("what was loaded is written");
    Pack::check(&again[..length]).expect("what was written is a pack");
    if pack.slots > SLOTS || pack.steps > STEPS {
        return;
    }
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(&policy, &mut slots).expect("slots enough");
    for stated in [false, true] {
        for (position, shape) in policy.facts.iter().enumerate().filter(|_| stated) {
            let _ = [18_700, 40, 1].iter().any(|value| facts.set(position, shape.first.into(), *value).is_ok());
        }
        for rule in 0..policy.rules.len() {
            let _ = evaluate(&policy, rule, &facts, &BuiltIn, &mut Answer::default());
        }
        for subject in Subject::ALL {
            let _ = assess(&policy, subject, &facts, &BuiltIn, &mut Assessment::default());
        }
    }
}

target!(pack);
