//! The state of a contract in JSON: the members are the names of the facts without their prefix.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::answer::{Trouble, Writer};
use super::fault::{Code, JsonFault};
use super::procedure::Persons;
use super::terms::by_year;
use super::value::{Text, Value, shown, unknown_member};
use crate::claim::{InsuredState, STATE_VERSION, State};
use crate::limit::CONTRACT_YEARS;
use crate::policy::tbhf21::facts::BUNDLE_CODES;
use crate::unit::Cents;

pub(super) fn cents(value: Value<'_>) -> Result<Cents, JsonFault> {
    Cents::new(value.integer()?).map_err(|fault| JsonFault::at(fault.into(), value.offset))
}

fn count(value: Value<'_>) -> Result<u32, JsonFault> {
    u32::try_from(value.integer()?).map_err(|_| JsonFault::at(Code::OutOfRange, value.offset))
}

/// Reads a state; what it does not mention is not booked.
pub(super) fn read(object: Value<'_>, state: &mut State, persons: &mut Persons<'_, '_>) -> Result<(), JsonFault> {
    versioned_members(object, |name, value| {
        let known = MEMBERS.iter().copied().find(|member| name.eq_str(member));
        let read = match known {
            Some("bundle_paid") => by_year(value, &mut state.bundle_paid, cents),
            Some("bundle_entitlement") => by_year(value, &mut state.bundle_entitlement, cents),
            Some("bundled_patients") => by_year(value, &mut state.bundled_patients, count),
            Some("declared_count") => by_year(value, &mut state.declared_count, |value| {
                let mut counts = [0; BUNDLE_CODES.len()];
                value.members(|code, value| {
                    let entry = BUNDLE_CODES.iter().position(|known| code.eq_str(known));
                    let entry = entry.and_then(|place| counts.get_mut(place));
                    let entry = entry.ok_or_else(|| JsonFault::at(Code::UnknownIndex, value.offset));
                    let read = entry.and_then(|entry| count(value).map(|count| *entry = count));
                    read.map_err(|fault| fault.inside(&shown(code)))
                })?;
                Ok(counts)
            }),
            Some(_) => value.members(|key, value| {
                let person = persons.of(key).map_err(|code| JsonFault::at(code, value.offset))?;
                // The key of a person is not repeated: it may be personal data.
                insured(value, person).map_err(|fault| fault.inside("*"))
            }),
            None => return Err(unknown_member(name, value)),
        };
        read.map_err(|fault| fault.inside(known.unwrap_or("")))
    })
}

const MEMBERS: [&str; 5] = ["bundle_paid", "bundle_entitlement", "bundled_patients", "declared_count", "insured"];

/// Visits the members of a state behind its version, which every state has: without one nobody can know what the
/// members mean.
pub(super) fn versioned_members<'a>(
    object: Value<'a>,
    mut visit: impl FnMut(&Text<'a>, Value<'a>) -> Result<(), JsonFault>,
) -> Result<(), JsonFault> {
    let mut has_version = false;
    object.members(|name, value| {
        if !name.eq_str("version") {
            return visit(name, value);
        }
        has_version = true;
        match value.integer() {
            Ok(version) if version == i64::from(STATE_VERSION) => Ok(()),
            Ok(_) => Err(JsonFault::at(Code::NotAllowed, value.offset).inside("version")),
            Err(fault) => Err(fault.inside("version")),
        }
    })?;
    if has_version { Ok(()) } else { Err(JsonFault::at(Code::MissingMember, object.offset).inside("version")) }
}

fn insured(object: Value<'_>, person: &mut InsuredState) -> Result<(), JsonFault> {
    object.members(|name, value| {
        if name.eq_str("bundle_payment_made") {
            let read = value.elements(|place, value| {
                let year = contract_year(value).map_err(|fault| fault.at_place(place))?;
                person.assessed_years |= 1_u8.wrapping_shl(u32::from(year).wrapping_sub(1));
                Ok(())
            });
            return read.map_err(|fault| fault.inside("bundle_payment_made"));
        }
        if name.eq_str("paid") {
            return by_year(value, &mut person.paid, cents).map_err(|fault| fault.inside("paid"));
        }
        Err(unknown_member(name, value))
    })
}

/// A contract year by its number, from 1.
pub(super) fn contract_year(value: Value<'_>) -> Result<u8, JsonFault> {
    let year = u8::try_from(value.integer()?).ok().filter(|year| (1..=3).contains(year));
    year.ok_or_else(|| JsonFault::at(Code::OutOfRange, value.offset))
}

/// Writes the state.
pub(super) fn write(writer: &mut Writer<'_>, state: &State, persons: &Persons<'_, '_>) -> Result<(), Trouble> {
    writer.raw("{\"version\":")?;
    writer.value(&STATE_VERSION)?;
    writer.member("bundle_paid", &ByYear(&state.bundle_paid.map(Cents::get)))?;
    writer.member("bundle_entitlement", &ByYear(&state.bundle_entitlement.map(Cents::get)))?;
    writer.member("bundled_patients", &ByYear(&state.bundled_patients))?;
    writer.member("declared_count", &ByYear(&state.declared_count.map(Counts)))?;
    writer.raw(",\"insured\":{")?;
    for (place, (key, person)) in persons.iter().enumerate() {
        writer.raw(if place > 0 { "," } else { "" })?;
        writer.value(&key)?;
        writer.raw(":")?;
        writer.value(&Person(person))?;
    }
    writer.raw("}}")
}

const YEARS: [&str; CONTRACT_YEARS] = ["1", "2", "3"];

struct ByYear<'y, T>(&'y [T; CONTRACT_YEARS]);

impl<T: Serialize> Serialize for ByYear<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (year, value) in YEARS.iter().zip(self.0) {
            map.serialize_entry(year, value)?;
        }
        map.end()
    }
}

struct Counts([u32; BUNDLE_CODES.len()]);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (code, count) in BUNDLE_CODES.iter().zip(self.0).filter(|(_, count)| *count > 0) {
            map.serialize_entry(code, &count)?;
        }
        map.end()
    }
}

struct Person<'p>(&'p InsuredState);

impl Serialize for Person<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Person", 2)?;
        object.serialize_field("bundle_payment_made", &Assessed(self.0.assessed_years))?;
        object.serialize_field("paid", &ByYear(&self.0.paid.map(Cents::get)))?;
        object.end()
    }
}

/// The contract years whose bit is set.
struct Assessed(u8);

impl Serialize for Assessed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((1_u8..).take(CONTRACT_YEARS).filter(|year| self.0 >> year.wrapping_sub(1) & 1 == 1))
    }
}
