//! Policies that are loaded at run time: *packs*.
//!
//! A pack is the compiled form of a policy in bytes: facts, rules, outputs and code, with a number, a key, an edition and
//! the days on which it is valid. [`write()`] makes it of a compiled policy; `regelkern pack` makes it of JSON.
//! [`Pack::check`] verifies everything that the evaluator takes for granted, and [`Pack::load`] puts the tables into memory
//! of the caller, so that [`crate::criteria::evaluate`] and [`crate::criteria::assess`] run over them as over a built-in
//! policy. The code is read where it is, in flash memory for instance; nothing is allocated.
//!
//! Every number is little-endian, every byte that is not named is zero:
//!
//! | bytes | |
//! |---|---|
//! | 4 | `RKPK` |
//! | 2, 2 | version of the form, 2; number of the policy, 1 … 64 |
//! | 4, 4 | length of the pack, this and the hash included; edition, which the author raises |
//! | 4, 4 | first day of validity and the day after the last, `YYYYMMDD`; 0 for none |
//! | 16 | key of the policy, visible ASCII, filled up with zeros |
//! | 2, 2, 2, 2, 2, 2 | how many facts, rules, outputs, formulas, bytes of code; zero |
//! | 8 for each fact | first index, how many indices, how many values (2 each); type; absence (bits 0, 1), open base (bit 2) |
//! | 14 for each rule | number, where *when*, *holds*, *review* begin (2 each); kind, subject, severity, when a review is asked, how many outputs; zero |
//! | 10 for each output | where the value begins, where *over* begins, first index, how many indices (2 each); type; condition (bit 0), set (bit 1), need (bits 2, 3) |
//! | 6 for each formula called | number; zero; its mark (4) |
//! | the code | |
//! | 8 | FNV-1a, 64 bits, over all bytes before |
//!
//! Facts are numbered in their order from the policy's thousand, and lie in the slots in their order.
//!
//! The hash shows that a pack arrived whole. It is no signature: who may hand packs to a device is decided before the pack
//! gets here, by a signature over its bytes. A pack made in bad faith can answer whatever its author likes, but does no
//! harm: it cannot make the library panic, read outside of the tables, or run on. Where each of these is seen to:
//!
//! * *no panic, no reading outside*: the evaluator itself, which takes no table at its word; the core has neither unsafe
//!   code nor indexing;
//! * *an end, soon*: the verifier, see [`STEPS_MAX`]. Code jumps forward only; the one way back is the next
//!   round of a loop, which the evaluator counts;
//! * *a meaning*: the verifier. Every instruction is known and finds on its stack what it takes, on whatever way; facts,
//!   rules and outputs are there; formulas are those of the room that has the number of the policy, and the facts that
//!   they read are the facts of that room.

mod verify;
mod write;

pub use write::{Unwritten, write};

pub use crate::criteria::fact::NO_FACT;
use crate::criteria::fact::kind;
use crate::criteria::rule::NOT_OPEN;
use crate::criteria::{Need, OutputShape, Policy, ReviewWhen, RuleKind, RuleShape, Severity, Shape, Shapes, Subject};
use crate::limit::{CODE_MAX, FACTS_MAX, FINDINGS_MAX, KEYS_MAX, OUTPUTS_MAX, PACK_BYTES_MAX, ROUNDS_MAX, RULES_MAX};
use crate::policy::{Callable, FNV_OFFSET, callable, hash_bytes};
use crate::unit::Date;

pub use verify::{STEPS_MAX, WALK_MAX};

/// The version of the form.
pub const VERSION: u16 = 2;

const MAGIC: [u8; 4] = *b"RKPK";
const HEAD: usize = 52;
const FACT: usize = 8;
const RULE: usize = 14;
const OUTPUT: usize = 10;
const FORMULA: usize = 6;
const HASH: usize = 8;
/// The largest number of a policy: rules and facts are numbered from a thousand times it, in 16 bits.
const NUMBER_MAX: u16 = 64;
/// The largest number of values of a set: the highest bits of a slot have a meaning of their own.
const SET_MAX: u16 = 62;

/// Why a pack is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Reason {
    /// It ends before the end that it states, or before that.
    Truncated = 1,
    /// It does not begin as a pack does.
    NotAPack = 2,
    /// It is of a version that is not known here.
    Version = 3,
    /// It is longer than it states, or than any pack may be.
    TooLong = 4,
    /// It is not what was written: the hash differs.
    Damaged = 5,
    /// Number, key, validity or sizes are none that a policy can have.
    Head = 6,
    /// A fact has a type, index or meaning of absence that there is not.
    Fact = 7,
    /// A rule has a number, kind, subject or severity that there is not, or that another one has.
    Rule = 8,
    /// An output has a type or index that there is not.
    Output = 9,
    /// It calls a formula that this build does not have, that is another one here, or that reads other facts.
    Formula = 10,
    /// The code has an instruction that there is not, or one that lacks what it takes.
    Code = 11,
    /// Answering would take too many steps, or rules refer to one another in a circle.
    Work = 12,
    /// The memory that is handed in is too small for its tables.
    Memory = 13,
}

impl Reason {
    /// Every reason, in the order of its number.
    pub const ALL: [Self; 13] = [
        Self::Truncated,
        Self::NotAPack,
        Self::Version,
        Self::TooLong,
        Self::Damaged,
        Self::Head,
        Self::Fact,
        Self::Rule,
        Self::Output,
        Self::Formula,
        Self::Code,
        Self::Work,
        Self::Memory,
    ];

    /// The name in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::NotAPack => "not_a_pack",
            Self::Version => "version",
            Self::TooLong => "too_long",
            Self::Damaged => "damaged",
            Self::Head => "head",
            Self::Fact => "fact",
            Self::Rule => "rule",
            Self::Output => "output",
            Self::Formula => "formula",
            Self::Code => "code",
            Self::Work => "work",
            Self::Memory => "memory",
        }
    }
}

impl Reason {
    /// What is wrong, for people.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Truncated => "it ends too early",
            Self::NotAPack => "it is no pack",
            Self::Version => "it is of a version that is not known here",
            Self::TooLong => "it is longer than it states, or than a pack may be",
            Self::Damaged => "it is damaged: its hash is another one",
            Self::Head => "number, key, validity or sizes are none of a policy",
            Self::Fact => "a fact that there cannot be",
            Self::Rule => "a rule that there cannot be, or too many about one subject",
            Self::Output => "an output that there cannot be",
            Self::Formula => "a formula that this build does not have, or that reads other facts here",
            Self::Code => "code that the evaluator does not have or that lacks what it takes",
            Self::Work => "answering would take too many steps, or rules refer to one another in a circle",
            Self::Memory => "the memory is too small for it",
        }
    }
}

/// A pack is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// Where: the offset of the byte, record or instruction in the pack.
    pub at: u32,
}

const fn refuse<T>(reason: Reason, at: usize) -> Result<T, Refusal> {
    Err(Refusal { reason, at: at as u32 })
}

/// Memory for the tables of a policy, at least as many of each as the pack has.
#[derive(Debug)]
pub struct Memory<'m> {
    /// For the facts.
    pub facts: &'m mut [Shape],
    /// For the rules.
    pub rules: &'m mut [RuleShape],
    /// For the outputs.
    pub outputs: &'m mut [OutputShape],
}

/// A rule in memory that holds none yet.
pub const NO_RULE: RuleShape = RuleShape::NONE;
/// An output in memory that holds none yet.
pub const NO_OUTPUT: OutputShape = OutputShape::NONE;

/// A pack in the bytes of the caller.
#[derive(Clone, Copy, Debug)]
pub struct Pack<'p> {
    /// The number of the policy.
    pub number: u16,
    /// The key of the policy.
    pub key: &'p str,
    /// The edition, which the author raises with every change that can change an answer: a device can refuse an older one
    /// than it has.
    pub edition: u32,
    /// First day of validity; `None` for no such day.
    pub valid_from: Option<Date>,
    /// Day after the last day of validity.
    pub valid_until: Option<Date>,
    /// The hash.
    pub hash: u64,
    /// How many slots the facts take.
    pub slots: usize,
    /// Steps that answering one rule may take at most, see [`STEPS_MAX`]; 0 of a pack that was opened without a check.
    pub steps: u32,
    facts: Records<'p, FACT>,
    rules: Records<'p, RULE>,
    outputs: Records<'p, OUTPUT>,
    formulas: Records<'p, FORMULA>,
    code: &'p [u8],
    code_at: usize,
}

/// Records of one size, and where they begin.
#[derive(Clone, Copy, Debug)]
struct Records<'p, const SIZE: usize> {
    bytes: &'p [u8],
    at: usize,
    count: usize,
}

impl<'p, const SIZE: usize> Records<'p, SIZE> {
    /// The record at a position.
    fn get(&self, position: usize) -> Option<&'p [u8; SIZE]> {
        self.bytes.get(position.checked_mul(SIZE)?..)?.first_chunk()
    }

    /// Where the record at a position begins in the pack.
    const fn offset(&self, position: usize) -> usize {
        self.at.saturating_add(position.saturating_mul(SIZE))
    }
}

/// Takes bytes of a pack from its front.
struct Front<'p> {
    rest: &'p [u8],
    at: usize,
}

impl<'p> Front<'p> {
    fn bytes(&mut self, count: usize) -> Result<&'p [u8], Refusal> {
        let Some((bytes, rest)) = self.rest.split_at_checked(count) else { return refuse(Reason::Truncated, self.at) };
        self.rest = rest;
        self.at = self.at.saturating_add(count);
        Ok(bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<&'p [u8; N], Refusal> {
        let at = self.at;
        match self.bytes(N)?.first_chunk() {
            Some(array) => Ok(array),
            None => refuse(Reason::Truncated, at),
        }
    }

    fn short(&mut self) -> Result<u16, Refusal> {
        self.array().map(|bytes| u16::from_le_bytes(*bytes))
    }

    fn long(&mut self) -> Result<u32, Refusal> {
        self.array().map(|bytes| u32::from_le_bytes(*bytes))
    }

    fn records<const SIZE: usize>(&mut self, count: u16, most: usize) -> Result<Records<'p, SIZE>, Refusal> {
        let (at, count) = (self.at, usize::from(count));
        if count > most {
            return refuse(Reason::Head, at);
        }
        Ok(Records { bytes: self.bytes(count.saturating_mul(SIZE))?, at, count })
    }
}

impl<'p> Pack<'p> {
    /// A pack in bytes of which every one is what it has to be.
    ///
    /// # Errors
    /// [`Refusal`] with the reason and the place.
    pub fn check(bytes: &'p [u8]) -> Result<Self, Refusal> {
        let mut pack = Self::open(bytes)?;
        let room = pack.check_formulas()?;
        pack.check_facts(room)?;
        pack.check_rules()?;
        pack.check_outputs()?;
        pack.steps = verify::check(&pack, room.map_or(&[], |room| room.formulas))?;
        Ok(pack)
    }

    /// A pack in bytes that [`Pack::check`] found in order before: the head, the sizes and the hash are looked at, the code
    /// is not. Of bytes that were never checked it may make a policy whose answers have no meaning or take long.
    ///
    /// # Errors
    /// [`Refusal`] with the reason and the place.
    pub fn open(bytes: &'p [u8]) -> Result<Self, Refusal> {
        let mut front = Front { rest: bytes, at: 0 };
        if *front.array()? != MAGIC {
            return refuse(Reason::NotAPack, 0);
        }
        if front.short()? != VERSION {
            return refuse(Reason::Version, 4);
        }
        let number = front.short()?;
        let length = usize::try_from(front.long()?).unwrap_or(usize::MAX);
        if length > PACK_BYTES_MAX || length < bytes.len() {
            return refuse(Reason::TooLong, 8);
        }
        if length > bytes.len() || length < HEAD.saturating_add(HASH) {
            return refuse(Reason::Truncated, bytes.len());
        }
        let hash_at = length.saturating_sub(HASH);
        let Some((hashed, hash)) = bytes.split_last_chunk() else { return refuse(Reason::Truncated, bytes.len()) };
        let hash = u64::from_le_bytes(*hash);
        if hash_bytes(FNV_OFFSET, hashed) != hash {
            return refuse(Reason::Damaged, hash_at);
        }
        if number == 0 || number > NUMBER_MAX {
            return refuse(Reason::Head, 6);
        }
        let edition = front.long()?;
        let (valid_from, valid_until) = (day(&mut front)?, day(&mut front)?);
        if let (Some(from), Some(until)) = (valid_from, valid_until)
            && until <= from
        {
            return refuse(Reason::Head, 20);
        }
        let key = key(front.array()?)?;
        let (facts, rules, outputs) = (front.short()?, front.short()?, front.short()?);
        let (formulas, code, zero) = (front.short()?, front.short()?, front.short()?);
        if zero != 0 {
            return refuse(Reason::Head, 50);
        }
        let (facts, rules) = (front.records(facts, FACTS_MAX)?, front.records(rules, RULES_MAX)?);
        let (outputs, formulas) = (front.records(outputs, OUTPUTS_MAX)?, front.records(formulas, 256)?);
        let (code_at, code) = (front.at, usize::from(code));
        if code > CODE_MAX {
            return refuse(Reason::Head, 48);
        }
        let code = front.bytes(code)?;
        if front.at != hash_at {
            return refuse(Reason::TooLong, front.at);
        }
        let mut pack = Self {
            number,
            key,
            edition,
            valid_from,
            valid_until,
            hash,
            slots: 0,
            steps: 0,
            facts,
            rules,
            outputs,
            formulas,
            code,
            code_at,
        };
        pack.slots = pack.each_fact(|_, _| Ok(()))?;
        Ok(pack)
    }

    /// How many facts there are.
    #[must_use]
    pub const fn facts(&self) -> usize {
        self.facts.count
    }

    /// How many rules there are.
    #[must_use]
    pub const fn rules(&self) -> usize {
        self.rules.count
    }

    /// How many outputs there are, of all rules together.
    #[must_use]
    pub const fn outputs(&self) -> usize {
        self.outputs.count
    }

    /// How many bytes of code there are.
    #[must_use]
    pub const fn code(&self) -> usize {
        self.code.len()
    }

    /// The policy, its tables in `memory`, its code where it is.
    ///
    /// # Errors
    /// [`Reason::Memory`] when `memory` has too few places; [`Reason::Fact`], [`Reason::Rule`] or [`Reason::Output`] for a
    /// record that is none, which [`Pack::check`] would have found.
    pub fn load<'m>(&self, memory: Memory<'m>) -> Result<Policy<'m>, Refusal>
    where
        'p: 'm,
    {
        let (Some(facts), Some(rules), Some(outputs)) = (
            memory.facts.get_mut(..self.facts.count),
            memory.rules.get_mut(..self.rules.count),
            memory.outputs.get_mut(..self.outputs.count),
        ) else {
            return refuse(Reason::Memory, 0);
        };
        let slots = self.each_fact(|position, shape| {
            if let Some(place) = facts.get_mut(position) {
                *place = shape;
            }
            Ok(())
        })?;
        self.each_rule(|position, shape| {
            if let Some(place) = rules.get_mut(position) {
                *place = shape;
            }
            Ok(())
        })?;
        for (position, place) in outputs.iter_mut().enumerate() {
            *place = self.output(position)?;
        }
        Ok(Policy {
            number: self.number,
            key: self.key,
            valid_from: self.valid_from,
            valid_until: self.valid_until,
            facts: Shapes::Each(facts),
            rules,
            outputs,
            code: self.code,
            slots,
        })
    }

    /// Visits the facts; how many slots they take together.
    fn each_fact(&self, mut visit: impl FnMut(usize, Shape) -> Result<(), Refusal>) -> Result<usize, Refusal> {
        let mut slot = 0_u16;
        for position in 0..self.facts.count {
            let mut shape = self.fact(position)?;
            let width = if shape.kind == kind::PERIOD { 2_u16 } else { 1 };
            shape.slot = slot;
            let next = shape.entries.checked_mul(width).and_then(|taken| slot.checked_add(taken));
            slot = match next {
                Some(next) => next,
                None => return refuse(Reason::Fact, self.facts.offset(position)),
            };
            visit(position, shape)?;
        }
        Ok(usize::from(slot))
    }

    /// The fact at a position, but for its slot.
    fn fact(&self, position: usize) -> Result<Shape, Refusal> {
        let at = self.facts.offset(position);
        let Some([f1, f2, e1, e2, v1, v2, kind, flags]) = self.facts.get(position).copied() else {
            return refuse(Reason::Fact, at);
        };
        let first = i16::from_le_bytes([f1, f2]);
        let (entries, values) = (u16::from_le_bytes([e1, e2]), u16::from_le_bytes([v1, v2]));
        let shape = Shape { slot: 0, first, entries, values, kind, flags };
        let fits = match kind {
            kind::BOOL..=kind::CODE | kind::NUMBER_SET | kind::SHARE | kind::CHANGE | kind::QUARTER_DAYS => {
                kind == kind::COUNT || values == 0
            }
            kind::ENUM | kind::ORDINAL => values > 0,
            kind::SET => 0 < values && values <= SET_MAX,
            kind::KEY | kind::KEY_SET => 0 < values && usize::from(values) <= KEYS_MAX,
            _ => false,
        };
        if fits && flags < 8 && has_indices(first, entries) { Ok(shape) } else { refuse(Reason::Fact, at) }
    }

    /// Visits the rules.
    fn each_rule(&self, mut visit: impl FnMut(usize, RuleShape) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let mut first_output = 0_u16;
        for position in 0..self.rules.count {
            let mut shape = self.rule(position)?;
            shape.first_output = first_output;
            first_output = first_output.saturating_add(u16::from(shape.outputs));
            if usize::from(first_output) > self.outputs.count {
                return refuse(Reason::Rule, self.rules.offset(position));
            }
            visit(position, shape)?;
        }
        if usize::from(first_output) == self.outputs.count {
            Ok(())
        } else {
            refuse(Reason::Output, self.outputs.offset(usize::from(first_output)))
        }
    }

    /// The rule at a position, but for the place of its outputs.
    fn rule(&self, position: usize) -> Result<RuleShape, Refusal> {
        let at = self.rules.offset(position);
        let Some([n1, n2, w1, w2, h1, h2, r1, r2, kind, subject, severity, review_when, outputs, 0]) =
            self.rules.get(position).copied()
        else {
            return refuse(Reason::Rule, at);
        };
        let kind = RuleKind::ALL.into_iter().find(|known| *known as u8 == kind);
        let subject = Subject::ALL.into_iter().find(|known| *known as u8 == subject);
        let severity = Severity::ALL.into_iter().find(|known| *known as u8 == severity);
        let review_when = ReviewWhen::ALL.into_iter().find(|known| *known as u8 == review_when);
        let (Some(kind), Some(subject), Some(severity), Some(review_when)) = (kind, subject, severity, review_when)
        else {
            return refuse(Reason::Rule, at);
        };
        Ok(RuleShape {
            number: u16::from_le_bytes([n1, n2]),
            kind,
            subject,
            severity,
            outputs,
            first_output: 0,
            when: u16::from_le_bytes([w1, w2]),
            holds: u16::from_le_bytes([h1, h2]),
            review: u16::from_le_bytes([r1, r2]),
            review_when,
        })
    }

    /// The output at a position.
    fn output(&self, position: usize) -> Result<OutputShape, Refusal> {
        let at = self.outputs.offset(position);
        let Some([v1, v2, o1, o2, f1, f2, e1, e2, kind, flags]) = self.outputs.get(position).copied() else {
            return refuse(Reason::Output, at);
        };
        let need = [Need::Required, Need::Optional, Need::ForPass].into_iter().find(|known| *known as u8 == flags >> 2);
        let Some(need) = need else { return refuse(Reason::Output, at) };
        let shape = OutputShape {
            value: u16::from_le_bytes([v1, v2]),
            first: i16::from_le_bytes([f1, f2]),
            entries: u16::from_le_bytes([e1, e2]),
            over: u16::from_le_bytes([o1, o2]),
            kind,
            is_truth: flags & 1 != 0,
            is_set: flags & 2 != 0,
            need,
        };
        let is_known =
            matches!(kind, kind::BOOL..=kind::DATE | kind::ENUM | kind::SET | kind::KEY | kind::KEY_SET | kind::NUMBER);
        let indices = shape.entries == 0 && shape.over == NOT_OPEN
            || has_indices(shape.first, shape.entries) && shape.entries <= ROUNDS_MAX;
        if is_known && indices { Ok(shape) } else { refuse(Reason::Output, at) }
    }

    /// The formulas are those of the room that has the number of the policy. The room, when any is called.
    fn check_formulas(&self) -> Result<Option<Callable>, Refusal> {
        if self.formulas.count == 0 {
            return Ok(None);
        }
        let at = self.formulas.offset(0);
        let Some(room) = callable(self.number) else { return refuse(Reason::Formula, at) };
        for position in 0..self.formulas.count {
            let at = self.formulas.offset(position);
            let Some([number, 0, m1, m2, m3, m4]) = self.formulas.get(position).copied() else {
                return refuse(Reason::Formula, at);
            };
            let mark = u32::from_le_bytes([m1, m2, m3, m4]);
            if room.formulas.get(usize::from(number)).is_none_or(|formula| formula.mark != mark) {
                return refuse(Reason::Formula, at);
            }
        }
        Ok(Some(room))
    }

    /// Whether the pack states this formula among those that it calls.
    fn calls(&self, number: u8) -> bool {
        (0..self.formulas.count)
            .filter_map(|position| self.formulas.get(position))
            .any(|[stated, ..]| *stated == number)
    }

    /// The facts are some; the first of them are those that the formulas read.
    fn check_facts(&self, room: Option<Callable>) -> Result<(), Refusal> {
        let known = room.map_or(Shapes::Each(&[]), |room| room.facts);
        if self.facts.count < known.len() {
            return refuse(Reason::Formula, self.facts.offset(self.facts.count));
        }
        self.each_fact(|position, shape| {
            let is_same = known.get(position).is_none_or(|known| known.slot == shape.slot && known.is_like(&shape));
            if is_same { Ok(()) } else { refuse(Reason::Formula, self.facts.offset(position)) }
        })
        .map(drop)
    }

    /// The rules have numbers of their own, in the thousand of the policy, and an assessment can hold all about a subject.
    fn check_rules(&self) -> Result<(), Refusal> {
        let first = self.number.saturating_mul(1000);
        let mut counts = [0_usize; Subject::ALL.len()];
        self.each_rule(|position, shape| {
            let at = self.rules.offset(position);
            let place = shape.number.wrapping_sub(first);
            let before = (0..position).filter_map(|other| self.rules.get(other));
            let is_taken = |[n1, n2, ..]: &[u8; RULE]| u16::from_le_bytes([*n1, *n2]) == shape.number;
            if place == 0 || place >= 1000 || { before }.any(is_taken) {
                return refuse(Reason::Rule, at);
            }
            let about = Subject::ALL.into_iter().zip(&mut counts).find(|(subject, _)| *subject == shape.subject);
            if let Some((_, count)) = about {
                *count = count.saturating_add(1);
                if *count > FINDINGS_MAX {
                    return refuse(Reason::Rule, at);
                }
            }
            Ok(())
        })
    }

    fn check_outputs(&self) -> Result<(), Refusal> {
        (0..self.outputs.count).try_for_each(|position| self.output(position).map(drop))
    }
}

/// Whether there are so many indices from a first one.
fn has_indices(first: i16, entries: u16) -> bool {
    let last = i32::from(first).saturating_add(i32::from(entries)).saturating_sub(1);
    entries > 0 && last <= i32::from(i16::MAX)
}

fn day(front: &mut Front<'_>) -> Result<Option<Date>, Refusal> {
    let at = front.at;
    match i32::from_le_bytes(*front.array()?) {
        0 => Ok(None),
        number => match Date::from_yyyymmdd(number) {
            Ok(day) => Ok(Some(day)),
            Err(_) => refuse(Reason::Head, at),
        },
    }
}

fn key(bytes: &[u8; 16]) -> Result<&str, Refusal> {
    let length = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (name, rest) = bytes.split_at_checked(length).unwrap_or((bytes, &[]));
    let is_key = length > 0 && name.iter().all(u8::is_ascii_graphic) && rest.iter().all(|byte| *byte == 0);
    match core::str::from_utf8(name) {
        Ok(key) if is_key => Ok(key),
        _ => refuse(Reason::Head, 24),
    }
}
