//! The catalogue: every rule and fact of the built-in policies with its texts, for people and for tools.

use super::text::{FactText, RuleText};
use super::{POLICIES, tbhf21};
use crate::criteria::language::Source;
use crate::criteria::machine::{Read, each_read};
use crate::criteria::{Fact, FactSet, Policy, Rule};

/// The tables of a policy as its room states them, with the texts.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The compiled policy.
    pub policy: &'static Policy<'static>,
    /// The title of the document.
    pub title: &'static str,
    /// Who issued it.
    pub issuer: &'static str,
    /// The facts, terms, formulas and rules.
    pub source: &'static Source<'static>,
    /// The texts of the rules, in their order.
    pub rule_texts: &'static [RuleText],
    /// The texts of the facts, in their order.
    pub fact_texts: &'static [FactText],
}

/// The rooms, in the order of [`POLICIES`].
pub static ROOMS: [&Room; POLICIES.len()] = [
    &tbhf21::ROOM,
    #[cfg(feature = "ttci20")]
    &super::ttci20::ROOM,
    #[cfg(feature = "spc")]
    &super::spc::ROOM,
    #[cfg(feature = "msz24")]
    &super::msz24::ROOM,
    #[cfg(feature = "oi22")]
    &super::oi22::ROOM,
];

/// A rule with its place and texts.
#[derive(Clone, Copy, Debug)]
pub struct RuleEntry {
    /// The policy it belongs to.
    pub room: &'static Room,
    /// Its position in the policy.
    pub position: usize,
    /// The rule.
    pub rule: &'static Rule,
    /// Its texts.
    pub text: &'static RuleText,
}

/// A fact with its place and texts.
#[derive(Clone, Copy, Debug)]
pub struct FactEntry {
    /// The policy it belongs to.
    pub room: &'static Room,
    /// Its position in the policy.
    pub position: usize,
    /// The fact.
    pub fact: &'static Fact,
    /// Its texts.
    pub text: &'static FactText,
}

impl Room {
    /// The rules in the published order.
    pub fn rules(&'static self) -> impl Iterator<Item = RuleEntry> {
        let both = (0..self.source.rules.len()).zip(self.source.rules.iter().zip(self.rule_texts));
        both.map(move |(position, (rule, text))| RuleEntry { room: self, position, rule, text })
    }

    /// The facts in the order of their numbers.
    pub fn facts(&'static self) -> impl Iterator<Item = FactEntry> {
        let both = (0..self.source.facts.len()).zip(self.source.facts.iter().zip(self.fact_texts));
        both.map(move |(position, (fact, text))| FactEntry { room: self, position, fact, text })
    }

    /// The fact at a position.
    #[must_use]
    pub fn fact_at(&'static self, position: usize) -> Option<FactEntry> {
        let both = self.source.facts.get(position).zip(self.fact_texts.get(position));
        both.map(|(fact, text)| FactEntry { room: self, position, fact, text })
    }

    /// The fact with this name.
    #[must_use]
    pub fn fact(&'static self, name: &str) -> Option<FactEntry> {
        self.facts().find(|entry| entry.fact.name == name)
    }
}

impl RuleEntry {
    /// The facts that the rule reads.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        let mut facts = FactSet::default();
        each_read(self.room.policy, self.position, |read| match read {
            Read::Fact(position) => facts.insert(position),
            Read::Formula(number) => {
                for name in self.room.source.formulas.get(number).map_or(&[][..], |formula| formula.reads) {
                    if let Some(entry) = self.room.fact(name) {
                        facts.insert(entry.position);
                    }
                }
            }
        });
        facts
    }
}

/// All rules of all policies.
pub fn rules() -> impl Iterator<Item = RuleEntry> {
    ROOMS.into_iter().flat_map(Room::rules)
}

/// All facts of all policies.
pub fn facts() -> impl Iterator<Item = FactEntry> {
    ROOMS.into_iter().flat_map(Room::facts)
}

/// The room of the policy with this key.
#[must_use]
pub fn room(key: &str) -> Option<&'static Room> {
    ROOMS.into_iter().find(|room| room.policy.key == key)
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<RuleEntry> {
    rules().find(|entry| entry.rule.id == id)
}

/// The rule with this number.
#[must_use]
pub fn rule_by_number(number: u16) -> Option<RuleEntry> {
    rules().find(|entry| entry.rule.number == number)
}

/// The fact with this number.
#[must_use]
pub fn fact_by_number(number: u16) -> Option<FactEntry> {
    facts().find(|entry| entry.fact.number == number)
}
