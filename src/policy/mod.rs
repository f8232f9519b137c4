//! The policies: one room per document.
//!
//! Adding next year's edition is adding a room of the same shape and a line to [`POLICIES`] and to [`BuiltIn`].

#[cfg(feature = "texts")]
pub mod catalogue;
pub mod text;

pub mod spc;
pub mod tbhf21;

use crate::criteria::{Fact, Formulas, Policy, Reader, Rule, Stop};
use crate::unit::Fault;

/// The built-in policies, in the order of their numbers.
pub static POLICIES: [&Policy<'static>; 2] = [&tbhf21::POLICY, &spc::POLICY];

/// The formulas of all built-in policies.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn;

impl Formulas for BuiltIn {
    fn number(&self, policy: u16, formula: u8, reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
        match policy {
            tbhf21::NUMBER => tbhf21::formulas::formula(formula, reader),
            spc::NUMBER => spc::formulas::formula(formula, reader),
            _ => Err(Stop::Fault(Fault::NotAllowed)),
        }
    }
}

/// The rule-set number: the day, YYYYMMDD, of the last change that can change a result.
pub const RULE_SET: u32 = 20_261_124;

/// Hash (FNV-1a, 64 bits) of the compiled rules of all built-in policies: the same on every target and in every build
/// with the same policies.
pub const RULE_SET_HASH: u64 = spc::hash(tbhf21::hash(FNV_OFFSET));

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

/// Continues the hash over some bytes.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn hash_bytes(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut index = 0_usize;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u64).wrapping_mul(FNV_PRIME);
        index = index.wrapping_add(1);
    }
    hash
}

/// Continues the hash over the tables of a policy.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn hash_policy(mut hash: u64, rules: &[Rule], facts: &[Fact], code: &[u8]) -> u64 {
    let mut index = 0_usize;
    while index < rules.len() {
        let rule = &rules[index];
        hash = hash_bytes(hash, rule.id.as_bytes());
        hash = hash_bytes(hash, &[rule.kind as u8, rule.subject as u8, rule.severity as u8]);
        index = index.wrapping_add(1);
    }
    index = 0;
    while index < facts.len() {
        hash = hash_bytes(hash, facts[index].name.as_bytes());
        hash = hash_bytes(hash, &[facts[index].kind.number(), facts[index].base.entries() as u8]);
        index = index.wrapping_add(1);
    }
    hash_bytes(hash, code)
}

/// The policy with this key.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static Policy<'static>> {
    POLICIES.into_iter().find(|policy| policy.key == key)
}

/// The policy with this number; facts and rules of it are numbered from a thousand times the number.
#[must_use]
pub fn by_number(number: u16) -> Option<&'static Policy<'static>> {
    POLICIES.into_iter().find(|policy| policy.number == number)
}
