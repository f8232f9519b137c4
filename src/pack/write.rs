//! Writing packs.

use super::{HASH, HEAD, MAGIC, VERSION};
use crate::criteria::machine::{Read, each_read};
use crate::criteria::{OutputShape, Policy, RuleShape, Shape};
use crate::policy::{FNV_OFFSET, callable, hash_bytes};
use crate::unit::Date;

/// Why a policy cannot be written as a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// The memory for the pack is too small.
    TooSmall,
    /// The key has not 1 … 16 bytes.
    Key,
    /// It calls a formula that no room of its number has.
    Formula,
    /// It has more facts, rules, outputs or code than 16 bits count.
    TooMany,
}

/// Writes a compiled policy as a pack of this edition; how many bytes it takes. Whether the policy is one that can be
/// loaded, [`super::Pack::check`] says.
///
/// # Errors
/// [`Unwritten`]; what was written by then is no pack.
pub fn write(policy: &Policy<'_>, edition: u32, out: &mut [u8]) -> Result<usize, Unwritten> {
    if policy.key.is_empty() || policy.key.len() > 16 {
        return Err(Unwritten::Key);
    }
    let called = called(policy);
    let formulas = (0..=u8::MAX).filter(|number| is_called(&called, *number));
    let count = |length: usize| u16::try_from(length).map_err(|_| Unwritten::TooMany);
    let day = |day: Option<Date>| day.map_or(0, Date::yyyymmdd).to_le_bytes();
    let mut key = [0; 16];
    key.iter_mut().zip(policy.key.bytes()).for_each(|(place, byte)| *place = byte);
    let mut back = Back { out, length: 0 };
    back.bytes(&MAGIC)?;
    back.bytes(&VERSION.to_le_bytes())?;
    back.bytes(&policy.number.to_le_bytes())?;
    back.bytes(&[0; 4])?;
    back.bytes(&edition.to_le_bytes())?;
    back.bytes(&day(policy.valid_from))?;
    back.bytes(&day(policy.valid_until))?;
    back.bytes(&key)?;
    for length in [policy.facts.len(), policy.rules.len(), policy.outputs.len(), formulas.clone().count()] {
        back.bytes(&count(length)?.to_le_bytes())?;
    }
    back.bytes(&count(policy.code.len())?.to_le_bytes())?;
    back.bytes(&[0; 2])?;
    policy.facts.iter().try_for_each(|fact| back.fact(&fact))?;
    policy.rules.iter().try_for_each(|rule| back.rule(rule))?;
    policy.outputs.iter().try_for_each(|output| back.output(output))?;
    for number in formulas {
        let room = callable(policy.number).ok_or(Unwritten::Formula)?;
        let formula = room.formulas.get(usize::from(number)).ok_or(Unwritten::Formula)?;
        back.bytes(&[number, 0])?;
        back.bytes(&formula.mark.to_le_bytes())?;
    }
    back.bytes(policy.code)?;
    seal(back.out, back.length.saturating_add(HASH))
}

/// Writes length and hash of a pack of this many bytes.
fn seal(out: &mut [u8], length: usize) -> Result<usize, Unwritten> {
    let pack = out.get_mut(..length).ok_or(Unwritten::TooSmall)?;
    let stated = u32::try_from(length).map_err(|_| Unwritten::TooMany)?;
    let place = pack.get_mut(8..12).ok_or(Unwritten::TooSmall)?;
    place.copy_from_slice(&stated.to_le_bytes());
    let (hashed, place) = pack.split_last_chunk_mut().ok_or(Unwritten::TooSmall)?;
    *place = hash_bytes(FNV_OFFSET, hashed).to_le_bytes();
    Ok(length)
}

/// The formulas that the rules call, a bit for each.
fn called(policy: &Policy<'_>) -> [u64; 4] {
    let mut called = [0; 4];
    for position in 0..policy.rules.len() {
        each_read(policy, position, |read| {
            if let Read::Formula(number) = read
                && let Some(word) = called.get_mut(number >> 6)
            {
                *word |= 1_u64.wrapping_shl(u32::try_from(number & 63).unwrap_or(0));
            }
        });
    }
    called
}

fn is_called(called: &[u64; 4], number: u8) -> bool {
    called.get(usize::from(number >> 6)).is_some_and(|word| word.wrapping_shr(u32::from(number & 63)) & 1 == 1)
}

/// Adds bytes at the end of a pack.
struct Back<'o> {
    out: &'o mut [u8],
    length: usize,
}

impl Back<'_> {
    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Unwritten> {
        let end = self.length.saturating_add(bytes.len());
        self.out.get_mut(self.length..end).ok_or(Unwritten::TooSmall)?.copy_from_slice(bytes);
        self.length = end;
        Ok(())
    }

    fn fact(&mut self, shape: &Shape) -> Result<(), Unwritten> {
        self.bytes(&shape.first.to_le_bytes())?;
        self.bytes(&shape.entries.to_le_bytes())?;
        self.bytes(&shape.values.to_le_bytes())?;
        self.bytes(&[shape.kind, shape.flags])
    }

    fn rule(&mut self, shape: &RuleShape) -> Result<(), Unwritten> {
        for number in [shape.number, shape.when, shape.holds, shape.review] {
            self.bytes(&number.to_le_bytes())?;
        }
        let [kind, subject, severity] = [shape.kind as u8, shape.subject as u8, shape.severity as u8];
        self.bytes(&[kind, subject, severity, shape.review_when as u8, shape.outputs, 0])
    }

    fn output(&mut self, shape: &OutputShape) -> Result<(), Unwritten> {
        self.bytes(&shape.value.to_le_bytes())?;
        self.bytes(&shape.over.to_le_bytes())?;
        self.bytes(&shape.first.to_le_bytes())?;
        self.bytes(&shape.entries.to_le_bytes())?;
        let flags = u8::from(shape.is_truth) | u8::from(shape.is_set) << 1 | (shape.need as u8) << 2;
        self.bytes(&[shape.kind, flags])
    }
}

const _: () = assert!(HEAD == 52, "the sizes stand before the tables");
