//! The codes of the caller in one request: drugs, service lines, indicators.
//!
//! The evaluator knows them by number only. Those that the policy knows by name have the first numbers; the others are
//! numbered here in the order of their texts, so that nothing depends on the order of a request.

use core::cmp::Ordering;

use super::fault::{Code, JsonFault};
use super::value::{Text, Value, shown};
use crate::criteria::{Base, Kind};
use crate::limit::KEYS_MAX;
use crate::policy::catalogue::{FactEntry, Room};

/// The codes of a request.
#[derive(Clone, Debug)]
pub struct Keys<'a> {
    /// Those that the policy knows by name, in its order.
    names: &'static [&'static str],
    /// The others, in the order of their texts.
    others: heapless::Vec<Text<'a>, KEYS_MAX>,
}

impl<'a> Keys<'a> {
    /// No codes yet but those that the policy knows by name.
    #[must_use]
    pub const fn none_of(room: &'static Room) -> Self {
        Self { names: room.source.names, others: heapless::Vec::new() }
    }

    /// The codes that the facts of a request use. Values of the wrong type are left to whoever reads the facts.
    pub(super) fn of(room: &'static Room, facts: Value<'a>) -> Result<Self, JsonFault> {
        let mut keys = Self::none_of(room);
        keys.collect(facts, |name| room.facts().find(|entry| name.eq_str(entry.fact.name)))?;
        Ok(keys)
    }

    /// Adds the codes that the members of an object use; `fact` says which fact a member states.
    pub(super) fn collect(
        &mut self,
        object: Value<'a>,
        fact: impl Fn(&Text<'a>) -> Option<FactEntry>,
    ) -> Result<(), JsonFault> {
        object.members(|name, value| match fact(name) {
            Some(entry) => self.of_fact(&entry, value).map_err(|fault| fault.inside(&shown(name))),
            None => Ok(()),
        })
    }

    fn of_fact(&mut self, entry: &FactEntry, value: Value<'a>) -> Result<(), JsonFault> {
        let base = entry.fact.base;
        if base == Base::One {
            return self.of_value(entry.fact.kind, value);
        }
        if !value.is_object() {
            return Ok(());
        }
        value.members(|name, value| {
            match base {
                Base::Keys(most) => self.insert(*name, most, value.offset)?,
                Base::Pairs(_, most) => {
                    if let Some((_, code)) = name.split_at(b'/') {
                        self.insert(code, most, value.offset)?;
                    }
                }
                Base::KeyPairs(most) => {
                    if let Some((first, second)) = name.split_at(b'/') {
                        self.insert(first, most, value.offset)?;
                        self.insert(second, most, value.offset)?;
                    }
                }
                _ => {}
            }
            self.of_value(entry.fact.kind, value)
        })
    }

    fn of_value(&mut self, kind: Kind, value: Value<'a>) -> Result<(), JsonFault> {
        match kind {
            Kind::Key(most) => match value.text() {
                Ok(text) => self.insert(text, most, value.offset),
                Err(_) => Ok(()),
            },
            Kind::KeySet(most) if value.is_array() => value.elements(|_, element| match element.text() {
                Ok(text) => self.insert(text, most, element.offset),
                Err(_) => Ok(()),
            }),
            _ => Ok(()),
        }
    }

    fn insert(&mut self, text: Text<'a>, most: u8, offset: usize) -> Result<(), JsonFault> {
        if self.named(&text).is_some() {
            return Ok(());
        }
        match self.others.binary_search_by(|known| known.chars().cmp(text.chars())) {
            Ok(_) => Ok(()),
            Err(_) if self.others.len().saturating_add(self.names.len()) >= usize::from(most) => {
                Err(JsonFault::at(Code::TooMany, offset))
            }
            Err(place) => self.others.insert(place, text).map_err(|_| JsonFault::at(Code::TooMany, offset)),
        }
    }

    fn named(&self, text: &Text<'_>) -> Option<usize> {
        self.names.iter().position(|name| text.eq_str(name))
    }

    /// How many codes there are beside those that the policy knows by name.
    #[must_use]
    pub fn count(&self) -> usize {
        self.others.len()
    }

    /// The codes beside those that the policy knows by name, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &Text<'a>> {
        self.others.iter()
    }

    /// The number of a code.
    pub(super) fn number(&self, text: &Text<'_>) -> Option<i64> {
        let place = self.named(text).or_else(|| {
            let place = self.others.binary_search_by(|known| known.chars().cmp(text.chars())).ok()?;
            place.checked_add(self.names.len())
        });
        place.and_then(|place| i64::try_from(place).ok())
    }

    /// The code with this number.
    pub(super) fn text(&self, number: i64) -> Option<Key<'_, 'a>> {
        let place = usize::try_from(number).ok()?;
        match (self.names.get(place), place.checked_sub(self.names.len())) {
            (Some(name), _) => Some(Key::Named(name)),
            (None, Some(place)) => self.others.get(place).map(Key::Other),
            (None, None) => None,
        }
    }
}

/// A code of the request, to be written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key<'k, 'a> {
    /// One that the policy knows by name.
    Named(&'static str),
    /// Another.
    Other(&'k Text<'a>),
}

impl Key<'_, '_> {
    /// Which of two codes comes first in the order of their texts.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Named(left), Self::Named(right)) => left.cmp(right),
            (Self::Named(left), Self::Other(right)) => left.chars().cmp(right.chars()),
            (Self::Other(left), Self::Named(right)) => left.chars().cmp(right.chars()),
            (Self::Other(left), Self::Other(right)) => left.chars().cmp(right.chars()),
        }
    }
}
