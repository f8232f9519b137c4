//! What a rule answers.

use super::fact::kind;
use super::rule::OutputShape;
use crate::limit::{FACT_WORDS, FACTS_MAX, VALUES_MAX};
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

/// The answer of one rule without the values, which the caller keeps.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// As [`Answer::result`].
    pub result: RuleResult,
    /// As [`Answer::missing`].
    pub missing: FactSet,
    /// How many values there are.
    pub values: usize,
    /// As [`Answer::indexed`].
    pub indexed: u32,
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
