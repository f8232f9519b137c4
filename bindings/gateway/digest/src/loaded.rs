//! The built-in policies once more, loaded from packs that lie in the program, without a heap.

use regelkern::criteria::{OutputShape, Policy, RuleShape, Shape};
use regelkern::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack};
use regelkern::policy::POLICIES;

use crate::answers::Trouble;

/// One for each built-in policy, in their order; `build.rs` says where they come from.
static PACKS: [&[u8]; POLICIES.len()] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/TBHF21.rkp")),
    include_bytes!(concat!(env!("OUT_DIR"), "/TTCI20.rkp")),
    include_bytes!(concat!(env!("OUT_DIR"), "/SPC.rkp")),
    include_bytes!(concat!(env!("OUT_DIR"), "/MSZ24.rkp")),
    include_bytes!(concat!(env!("OUT_DIR"), "/OI22.rkp")),
];

/// How many facts, rules and outputs there are, of all policies together.
const COUNTS: [usize; 3] = {
    let (mut counts, mut place) = ([0; 3], 0);
    while place < POLICIES.len() {
        counts[0] += POLICIES[place].facts.len();
        counts[1] += POLICIES[place].rules.len();
        counts[2] += POLICIES[place].outputs.len();
        place += 1;
    }
    counts
};

/// Memory for the tables of all packs.
pub struct Tables {
    facts: [Shape; COUNTS[0]],
    rules: [RuleShape; COUNTS[1]],
    outputs: [OutputShape; COUNTS[2]],
}

impl Tables {
    /// Memory that holds nothing yet.
    pub const fn new() -> Self {
        Self { facts: [NO_FACT; COUNTS[0]], rules: [NO_RULE; COUNTS[1]], outputs: [NO_OUTPUT; COUNTS[2]] }
    }

    /// Checks and loads all packs.
    ///
    /// # Errors
    /// [`Trouble::Pack`] when one is refused or is larger than the policy that it was made of.
    pub fn load(&mut self) -> Result<[Policy<'_>; POLICIES.len()], Trouble> {
        let (mut facts, mut rules, mut outputs) = (&mut self.facts[..], &mut self.rules[..], &mut self.outputs[..]);
        let mut loaded = POLICIES.map(|policy| *policy);
        for (place, bytes) in loaded.iter_mut().zip(PACKS) {
            let pack = Pack::check(bytes).map_err(|_| Trouble::Pack)?;
            let memory = Memory {
                facts: front(&mut facts, pack.facts())?,
                rules: front(&mut rules, pack.rules())?,
                outputs: front(&mut outputs, pack.outputs())?,
            };
            *place = pack.load(memory).map_err(|_| Trouble::Pack)?;
        }
        Ok(loaded)
    }
}

fn front<'m, T>(rest: &mut &'m mut [T], count: usize) -> Result<&'m mut [T], Trouble> {
    let (front, behind) = core::mem::take(rest).split_at_mut_checked(count).ok_or(Trouble::Pack)?;
    *rest = behind;
    Ok(front)
}
