//! The three-valued evaluator: facts, rules as data, and the small machine that runs them.
//!
//! A policy states its facts and rules as const tables ([`Fact`], [`Rule`]). Conditions are short texts in the
//! words of the policy specification (`treatment.telemonitoring_active = true and …`); [`language`] compiles them
//! at build time into a few bytes each, and [`machine`] runs those bytes without recursion. Arithmetic that
//! rounds, sums or walks the calendar is not written in conditions: a condition names a formula, which the
//! policy's room implements in code.
//!
//! Logic is Kleene's: a false conjunct or a true disjunct decides even when the rest is unknown; a comparison or
//! an operation with an unknown operand is unknown. A fact is *missing* only while the part that reads it is
//! undecided.

pub mod answer;
mod assess;
pub mod fact;
pub mod language;
pub mod machine;
pub mod rule;

pub use answer::{Answer, FactSet, Noted, RuleResult, Told, Value};
pub use assess::{Assessment, Finding, Found, Outcome, assess, assess_into};
pub use fact::{Absent, Base, Fact, Facts, Kind, Placed, Shape, Shapes};
pub use machine::{Formula, Formulas, Index, Keep, Number, Reader, Stop, Truth, evaluate, evaluate_into};
pub use rule::{
    Need, Output, OutputKind, OutputShape, Review, ReviewWhen, Rule, RuleKind, RuleShape, Severity, Subject,
};

use crate::unit::{Date, Fault};

/// What the evaluator needs of a policy: its tables in compiled form.
///
/// Borrowed throughout, so that built-in policies live in read-only memory and a policy loaded at run time lives in
/// memory that the caller provides.
#[derive(Clone, Copy, Debug)]
pub struct Policy<'a> {
    /// Stable number; facts and rules of the policy are numbered from a thousand times this.
    pub number: u16,
    /// The key, such as `TBHF21`.
    pub key: &'a str,
    /// First day of validity; `None` for a guide without a contract period.
    pub valid_from: Option<Date>,
    /// Day after the last day of validity.
    pub valid_until: Option<Date>,
    /// The facts, by position.
    pub facts: Shapes<'a>,
    /// The rules, in the published order of precedence.
    pub rules: &'a [RuleShape],
    /// The outputs of all rules, rule after rule.
    pub outputs: &'a [OutputShape],
    /// The compiled conditions.
    pub code: &'a [u8],
    /// How many slots the facts take.
    pub slots: usize,
}

impl Policy<'_> {
    /// The position of the rule with this number.
    #[inline]
    #[must_use]
    pub fn rule_position(&self, number: u16) -> Option<usize> {
        // Rules are numbered in their order from the policy's thousand, as long as none was added in between.
        let likely = usize::from(number.wrapping_sub(self.number.wrapping_mul(1000)).wrapping_sub(1));
        let is_it = |position: &usize| self.rules.get(*position).is_some_and(|rule| rule.number == number);
        Some(likely).filter(is_it).or_else(|| (0..self.rules.len()).find(is_it))
    }

    /// The position of the fact with this number.
    #[must_use]
    pub fn fact_position(&self, number: u16) -> Option<usize> {
        // Facts are numbered without gaps from the policy's thousand, so the position follows from the number.
        let position = usize::from(number.checked_sub(self.number.checked_mul(1000)?)?.checked_sub(1)?);
        Some(position).filter(|position| *position < self.facts.len())
    }

    /// The number of the fact at a position; 0 where there is none.
    #[must_use]
    pub fn fact_number(&self, position: usize) -> u16 {
        if position < self.facts.len() { fact_number(self.number, position) } else { 0 }
    }

    /// Whether the policy is valid on this day.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] when it is not: the policy of another year must be asked, nothing is guessed.
    pub fn check_valid_on(&self, day: Date) -> Result<(), Fault> {
        let begun = self.valid_from.is_none_or(|from| from <= day);
        let ended = self.valid_until.is_some_and(|until| until <= day);
        if begun && !ended { Ok(()) } else { Err(Fault::NotAllowed) }
    }
}

/// The number of the fact at a position of the policy with this number.
#[must_use]
pub const fn fact_number(policy: u16, position: usize) -> u16 {
    policy.wrapping_mul(1000).wrapping_add(position as u16).wrapping_add(1)
}
