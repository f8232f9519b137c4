//! What a rule answers.

use super::fact::kind;
use super::rule::OutputShape;
use crate::limit::{FACT_WORDS, FACTS_MAX, MISSING_MAX, VALUES_MAX};
use crate::unit::{Cents, Date, Fault, Rate};

/// The result of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum RuleResult {
    /// It holds.
    Pass = 1,
    /// It does not hold.
    Fail = 2,
    /// A human decides.
    Review = 3,
    /// Facts are missing.
    #[default]
    Unknown = 4,
    /// It does not apply.
    NotApplicable = 5,
}

impl RuleResult {
    /// Every result, in the order of its number.
    pub const ALL: [Self; 5] = [Self::Pass, Self::Fail, Self::Review, Self::Unknown, Self::NotApplicable];

    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Review => "review",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// A value that a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The place of the output among those of the rule.
    pub output: u8,
    /// The index, when the output is indexed.
    pub index: i16,
    /// The value: cents, a number, 0 or 1, days since 1970, or the place of a word.
    pub value: i64,
}

/// The answer of one rule.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The result.
    pub result: RuleResult,
    /// The unknown facts that could still change it; only with [`RuleResult::Unknown`].
    pub missing: FactSet,
    /// The values that it gives; never with unknown or not applicable.
    pub values: heapless::Vec<Value, VALUES_MAX>,
    /// The outputs, a bit for each place, whose entries the case determines and that are given, perhaps without any.
    pub indexed: u32,
}

/// The answer of one rule without the values and the missing facts, which the caller keeps.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// As [`Answer::result`].
    pub result: RuleResult,
    /// How many values there are.
    pub values: usize,
    /// As [`Answer::indexed`].
    pub indexed: u32,
}

/// The facts that are unknown in what was decided so far, in the order in which they were met. Bytes only, so that any
/// memory of this size can be one: a device has no room for it on its stack.
#[derive(Clone, Copy, Debug)]
pub struct Noted {
    /// Each position with the lower byte first.
    positions: [[u8; 2]; MISSING_MAX],
    count: u8,
}

const _: () = assert!(MISSING_MAX <= u8::MAX as usize, "a count takes a byte");

impl Default for Noted {
    fn default() -> Self {
        Self { positions: [[0; 2]; MISSING_MAX], count: 0 }
    }
}

impl Noted {
    /// How many there are.
    pub(crate) const fn count(&self) -> u8 {
        self.count
    }

    /// Forgets all but the first.
    #[inline]
    pub(crate) const fn truncate(&mut self, count: u8) {
        if count < self.count {
            self.count = count;
        }
    }

    /// Notes a fact, unless it is noted already.
    pub(crate) fn note(&mut self, position: usize) -> Result<(), Fault> {
        let position = u16::try_from(position).map_err(|_| Fault::NotAllowed)?.to_le_bytes();
        if self.positions().contains(&position) {
            return Ok(());
        }
        *self.positions.get_mut(usize::from(self.count)).ok_or(Fault::NotAllowed)? = position;
        self.count = self.count.wrapping_add(1);
        Ok(())
    }

    fn positions(&self) -> &[[u8; 2]] {
        self.positions.get(..usize::from(self.count)).unwrap_or(&[])
    }

    /// The facts as a set.
    #[must_use]
    pub fn set(&self) -> FactSet {
        let mut set = FactSet::default();
        self.add_to(&mut set);
        set
    }

    /// Adds the facts to a set.
    pub fn add_to(&self, set: &mut FactSet) {
        for position in self.positions() {
            set.insert(usize::from(u16::from_le_bytes(*position)));
        }
    }
}

/// A set of facts of one policy, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactSet([u64; FACT_WORDS]);

impl Default for FactSet {
    fn default() -> Self {
        Self([0; FACT_WORDS])
    }
}

impl FactSet {
    /// Adds the fact at a position; a position that no policy has is ignored.
    pub fn insert(&mut self, position: usize) {
        if let Some(word) = self.0.get_mut(position >> 6) {
            *word |= 1_u64.wrapping_shl(u32::try_from(position & 63).unwrap_or(0));
        }
    }

    /// Adds all facts of another set.
    pub fn extend(&mut self, other: &Self) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// Whether the fact at a position is in the set.
    #[must_use]
    pub fn contains(&self, position: usize) -> bool {
        let bit = 1_u64.wrapping_shl(u32::try_from(position & 63).unwrap_or(0));
        self.0.get(position >> 6).is_some_and(|word| word & bit != 0)
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The positions in the set, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..FACTS_MAX).filter(|position| self.contains(*position))
    }
}

/// The value of an output, inside the range of its type.
pub(crate) fn checked(shape: &OutputShape, value: i128) -> Result<i64, Fault> {
    let value = i64::try_from(value).map_err(|_| Fault::OutOfRange)?;
    match shape.kind {
        kind::CENTS | kind::NUMBER => Cents::new(value).map(Cents::get),
        kind::COUNT => u32::try_from(value).map(i64::from).map_err(|_| Fault::OutOfRange),
        kind::RATE => Rate::new(value).map(|rate| i64::from(rate.ppm())),
        kind::DATE => Date::from_days(value).map(|date| i64::from(date.days())),
        _ => Ok(value),
    }
}
