//! The policies: one room per document.
//!
//! Adding next year's edition is adding a room of the same shape, a Cargo feature of its name, and a line to [`POLICIES`],
//! to [`BuiltIn`], to [`RULE_SET_HASH`], to `catalogue::ROOMS` and, when it has claims, to [`claims_of`]. TBHF21 is always
//! there: its claims procedure is written out in the library.

#[cfg(feature = "texts")]
pub mod catalogue;
pub mod claims;
pub mod text;

#[cfg(feature = "msz24")]
pub mod msz24;
#[cfg(feature = "oi22")]
pub mod oi22;
#[cfg(feature = "spc")]
pub mod spc;
pub mod tbhf21;
#[cfg(feature = "ttci20")]
pub mod ttci20;

use self::claims::Claims;
use crate::criteria::{Fact, Formula, Formulas, Kind, Policy, Reader, Rule, Stop};
#[cfg(feature = "pack")]
use crate::criteria::{Shapes, language::FormulaName};
use crate::unit::{Date, Fault};

/// The built-in policies, in the order of their numbers.
pub static POLICIES: [&Policy<'static>; COUNT] = [
    &tbhf21::POLICY,
    #[cfg(feature = "ttci20")]
    &ttci20::POLICY,
    #[cfg(feature = "spc")]
    &spc::POLICY,
    #[cfg(feature = "msz24")]
    &msz24::POLICY,
    #[cfg(feature = "oi22")]
    &oi22::POLICY,
];

const COUNT: usize = 1
    + cfg!(feature = "ttci20") as usize
    + cfg!(feature = "spc") as usize
    + cfg!(feature = "msz24") as usize
    + cfg!(feature = "oi22") as usize;

/// The formulas of all built-in policies.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn;

impl Formulas for BuiltIn {
    fn number(&self, policy: u16, formula: u8, reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
        let formulas: &[Formula] = match policy {
            tbhf21::NUMBER => &tbhf21::formulas::FORMULAS,
            #[cfg(feature = "ttci20")]
            ttci20::NUMBER => &ttci20::formulas::FORMULAS,
            #[cfg(feature = "spc")]
            spc::NUMBER => &spc::formulas::FORMULAS,
            #[cfg(feature = "msz24")]
            msz24::NUMBER => &msz24::formulas::FORMULAS,
            #[cfg(feature = "oi22")]
            oi22::NUMBER => &oi22::formulas::FORMULAS,
            _ => &[],
        };
        match formulas.get(usize::from(formula)) {
            Some(formula) => formula(reader),
            None => Err(Stop::Fault(Fault::NotAllowed)),
        }
    }
}

/// The rule-set number: the day, YYYYMMDD, of the last change that can change a result.
pub const RULE_SET: u32 = 20_261_126;

/// Hash (FNV-1a, 64 bits) over all built-in policies: facts with their words, compiled rules, and how claims are decided by
/// them. The same on every target and in every build with the same policies. Formulas are code: the version of the
/// library stands for them.
pub const RULE_SET_HASH: u64 = {
    let hash = tbhf21::hash(FNV_OFFSET);
    #[cfg(feature = "ttci20")]
    let hash = ttci20::hash(hash);
    #[cfg(feature = "spc")]
    let hash = spc::hash(hash);
    #[cfg(feature = "msz24")]
    let hash = msz24::hash(hash);
    #[cfg(feature = "oi22")]
    let hash = oi22::hash(hash);
    hash
};

/// A day of a policy's validity.
pub(crate) const fn day(year: i32, month: i32, day: i32) -> Date {
    match Date::from_ymd(year, month, day) {
        Ok(day) => day,
        Err(_) => Date::MIN,
    }
}

/// What a formula of a room is known by outside of it: a pack that calls it must say the same.
#[cfg(feature = "pack")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormulaShape {
    /// Half of a hash over its name, its arguments, its type and the facts that it reads.
    pub mark: u32,
    /// How many arguments it takes.
    pub arguments: u8,
    /// Whether it gives a truth value rather than a number.
    pub is_truth: bool,
}

/// The formulas of a room by their numbers. Runs at build time.
#[cfg(feature = "pack")]
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn formula_shapes<const N: usize>(formulas: &[FormulaName; N]) -> [FormulaShape; N] {
    let mut shapes = [FormulaShape { mark: 0, arguments: 0, is_truth: false }; N];
    let mut index = 0_usize;
    while index < N {
        let FormulaName { name, arguments, is_truth, reads } = formulas[index];
        let mut hash = hash_bytes(FNV_OFFSET, name.as_bytes());
        hash = hash_bytes(hash, &[arguments, is_truth as u8]);
        let mut read = 0_usize;
        while read < reads.len() {
            hash = hash_bytes(hash_bytes(hash, reads[read].as_bytes()), b" ");
            read = read.wrapping_add(1);
        }
        shapes[index] = FormulaShape { mark: (hash ^ (hash >> 32)) as u32, arguments, is_truth };
        index = index.wrapping_add(1);
    }
    shapes
}

/// What a policy that is loaded at run time can call: the formulas of a room, and the facts that they read.
#[cfg(feature = "pack")]
#[derive(Clone, Copy, Debug)]
pub struct Callable {
    /// The facts of the room.
    pub facts: Shapes<'static>,
    /// The formulas by their numbers.
    pub formulas: &'static [FormulaShape],
}

/// What a policy with this number can call; nothing unless there is a room of this number.
#[cfg(feature = "pack")]
#[must_use]
pub fn callable(number: u16) -> Option<Callable> {
    match number {
        tbhf21::NUMBER => Some(tbhf21::CALLABLE),
        #[cfg(feature = "ttci20")]
        ttci20::NUMBER => Some(ttci20::CALLABLE),
        #[cfg(feature = "spc")]
        spc::NUMBER => Some(spc::CALLABLE),
        #[cfg(feature = "msz24")]
        msz24::NUMBER => Some(msz24::CALLABLE),
        #[cfg(feature = "oi22")]
        oi22::NUMBER => Some(oi22::CALLABLE),
        _ => None,
    }
}

pub(crate) const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
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

/// Continues the hash over some numbers.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn hash_numbers(mut hash: u64, numbers: &[u64]) -> u64 {
    let mut index = 0_usize;
    while index < numbers.len() {
        hash = hash_bytes(hash, &numbers[index].to_le_bytes());
        index = index.wrapping_add(1);
    }
    hash
}

/// Continues the hash over the words of an enumeration, in their order.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn hash_words(mut hash: u64, words: &[&str]) -> u64 {
    let mut index = 0_usize;
    while index < words.len() {
        hash = hash_bytes(hash_bytes(hash, words[index].as_bytes()), b" ");
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
        hash = hash_bytes(hash, &[facts[index].kind.number(), facts[index].absent as u8]);
        if let Kind::Enum(words) | Kind::Set(words) = facts[index].kind {
            hash = hash_words(hash, words);
        }
        hash = hash_bytes(hash, &(facts[index].base.entries() as u32).to_le_bytes());
        index = index.wrapping_add(1);
    }
    hash_bytes(hash, code)
}

/// The tables of the parts of a document, as one. Runs at build time.
#[allow(dead_code, reason = "only long documents have parts")]
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn joined<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    let mut all = [parts[0][0]; N];
    let (mut part, mut place, mut at) = (0_usize, 0_usize, 0_usize);
    while part < parts.len() {
        if place == parts[part].len() {
            part = part.wrapping_add(1);
            place = 0;
        } else {
            all[at] = parts[part][place];
            place = place.wrapping_add(1);
            at = at.wrapping_add(1);
        }
    }
    assert!(at == N, "the parts are not as many as the whole");
    all
}

/// How a policy has its claims decided by asking rules; nothing for a policy without claims or with a procedure of its
/// own.
#[must_use]
pub fn claims_of(number: u16) -> Option<&'static Claims> {
    match number {
        #[cfg(feature = "ttci20")]
        ttci20::NUMBER => Some(&ttci20::claims::CLAIMS),
        #[cfg(feature = "msz24")]
        msz24::NUMBER => Some(&msz24::claims::CLAIMS),
        #[cfg(feature = "oi22")]
        oi22::NUMBER => Some(&oi22::claims::CLAIMS),
        _ => None,
    }
}

/// The policy with this number; facts and rules of it are numbered from a thousand times the number.
#[must_use]
pub fn by_number(number: u16) -> Option<&'static Policy<'static>> {
    POLICIES.into_iter().find(|policy| policy.number == number)
}
