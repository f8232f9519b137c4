//! The codes of the caller in one request: drugs, service lines, indicators.
//!
//! The evaluator knows them by number only. They are numbered here in the order of their texts, so that what depends on
//! an order (a cent that is left over, a list) does not depend on the order of a request.

use super::fault::{Code, JsonFault};
use super::value::{Text, Value};
use crate::criteria::{Base, Kind};
use crate::limit::KEYS_MAX;
use crate::policy::catalogue::{FactEntry, Room};

/// The codes of a request, in the order of their texts.
#[derive(Clone, Debug, Default)]
pub struct Keys<'a>(heapless::Vec<Text<'a>, KEYS_MAX>);

impl<'a> Keys<'a> {
    /// The codes that the facts of a request use. Values of the wrong type are left to whoever reads the facts.
    pub(super) fn of(room: &'static Room, facts: Value<'a>) -> Result<Self, JsonFault> {
        let mut keys = Self::default();
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
            Some(entry) => self.of_fact(&entry, value).map_err(|fault| fault.inside(entry.fact.name)),
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
        match self.0.binary_search_by(|known| known.chars().cmp(text.chars())) {
            Ok(_) => Ok(()),
            Err(_) if self.0.len() >= usize::from(most) => Err(JsonFault::at(Code::TooMany, offset)),
            Err(place) => self.0.insert(place, text).map_err(|_| JsonFault::at(Code::TooMany, offset)),
        }
    }

    /// How many codes there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The codes, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &Text<'a>> {
        self.0.iter()
    }

    /// The number of a code.
    pub(super) fn number(&self, text: &Text<'_>) -> Option<i64> {
        let place = self.0.binary_search_by(|known| known.chars().cmp(text.chars())).ok()?;
        i64::try_from(place).ok()
    }

    /// The code with this number.
    pub(super) fn text(&self, number: i64) -> Option<&Text<'a>> {
        usize::try_from(number).ok().and_then(|place| self.0.get(place))
    }
}
