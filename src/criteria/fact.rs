//! Facts: typed, named inputs of the rules, unknown until somebody states them.

use super::Policy;
use crate::unit::{Cents, Date, Fault, Period, Rate};

/// A fact of a policy, as its room states it.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// Stable number: a thousand times the policy's number plus its place, from 1. Append-only, never reused.
    pub number: u16,
    /// The name in JSON, conditions and messages: `subject.name`.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// Over what it is indexed.
    pub base: Base,
    /// What it means when nobody states it.
    pub absent: Absent,
}

/// The type of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// A volume, 0 … 4 294 967 295.
    Count,
    /// A large count, 0 … 999 999 999 999 999.
    LargeCount,
    /// An amount in eurocents.
    Cents,
    /// A rate in parts per million.
    Rate,
    /// A day.
    Date,
    /// A half-open period of days.
    Period,
    /// A nine-digit code as text; another text is kept as *malformed*.
    Code,
    /// One of these values.
    Enum(&'static [&'static str]),
    /// Any of these values.
    Set(&'static [&'static str]),
    /// Any whole numbers from 1. Those above 61 are told apart from 1 … 61, not from each other.
    NumberSet,
}

/// The index of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Not indexed.
    One,
    /// Whole numbers from the first to the last, both included.
    Range(i16, i16),
    /// These codes.
    Codes(&'static [&'static str]),
}

impl Base {
    /// How many entries the index has.
    #[must_use]
    pub const fn entries(self) -> usize {
        match self {
            Self::One => 1,
            Self::Range(first, last) => (last as usize).wrapping_sub(first as usize).wrapping_add(1),
            Self::Codes(codes) => codes.len(),
        }
    }

    /// The number of the first entry: codes are counted from 0.
    #[must_use]
    pub const fn first(self) -> i16 {
        match self {
            Self::Range(first, _) => first,
            Self::One | Self::Codes(_) => 0,
        }
    }
}

/// What the absence of a fact means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// Nobody knows: the fact may be missing.
    Unknown,
    /// There is none: a state of its own that fails every comparison and is never missing.
    None,
    /// Zero, or the first value of an enumeration; never missing.
    Zero,
}

/// A fact in compiled form: what the evaluator needs, without the name.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The stable number.
    pub number: u16,
    /// Its first slot.
    pub slot: u16,
    /// The number of the first index entry.
    pub first: i16,
    /// How many index entries.
    pub entries: u8,
    /// The type, one of the `KIND_…` numbers.
    pub kind: u8,
    /// How many values an enumeration or set has.
    pub values: u8,
    /// The meaning of absence: 0 unknown, 1 none, 2 zero.
    pub absent: u8,
}

/// Type numbers in [`Shape`] and in the C interface.
pub mod kind {
    /// True or false.
    pub const BOOL: u8 = 1;
    /// A volume.
    pub const COUNT: u8 = 2;
    /// A large count.
    pub const LARGE_COUNT: u8 = 3;
    /// Eurocents.
    pub const CENTS: u8 = 4;
    /// Parts per million.
    pub const RATE: u8 = 5;
    /// A day.
    pub const DATE: u8 = 6;
    /// A period of days.
    pub const PERIOD: u8 = 7;
    /// A nine-digit code.
    pub const CODE: u8 = 8;
    /// One of several values.
    pub const ENUM: u8 = 9;
    /// Any of several values.
    pub const SET: u8 = 10;
    /// Any whole numbers from 1.
    pub const NUMBER_SET: u8 = 11;
}

impl Kind {
    /// The type number.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Bool => kind::BOOL,
            Self::Count => kind::COUNT,
            Self::LargeCount => kind::LARGE_COUNT,
            Self::Cents => kind::CENTS,
            Self::Rate => kind::RATE,
            Self::Date => kind::DATE,
            Self::Period => kind::PERIOD,
            Self::Code => kind::CODE,
            Self::Enum(_) => kind::ENUM,
            Self::Set(_) => kind::SET,
            Self::NumberSet => kind::NUMBER_SET,
        }
    }

    /// The values of an enumeration or set.
    #[must_use]
    pub const fn values(self) -> &'static [&'static str] {
        match self {
            Self::Enum(values) | Self::Set(values) => values,
            _ => &[],
        }
    }

    /// The name of the type in catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Count | Self::LargeCount => "count",
            Self::Cents => "cents",
            Self::Rate => "ratio_ppm",
            Self::Date => "date",
            Self::Period => "date_range",
            Self::Code => "code",
            Self::Enum(_) => "enum",
            Self::Set(_) | Self::NumberSet => "set",
        }
    }

    /// How many slots one entry takes.
    #[must_use]
    pub const fn slots(self) -> usize {
        match self {
            Self::Period => 2,
            _ => 1,
        }
    }
}

/// The slots that all facts of a policy take together.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn slot_count(facts: &[Fact]) -> usize {
    let (mut slots, mut index) = (0_usize, 0_usize);
    while index < facts.len() {
        slots = slots.wrapping_add(facts[index].kind.slots().wrapping_mul(facts[index].base.entries()));
        index = index.wrapping_add(1);
    }
    slots
}

/// The compiled form of a fact table; runs at build time.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn shapes<const N: usize>(facts: &[Fact; N]) -> [Shape; N] {
    let none = Shape { number: 0, slot: 0, first: 0, entries: 0, kind: 0, values: 0, absent: 0 };
    let (mut shapes, mut slot, mut index) = ([none; N], 0_usize, 0_usize);
    while index < N {
        let fact = &facts[index];
        shapes[index] = Shape {
            number: fact.number,
            slot: slot as u16,
            first: fact.base.first(),
            entries: fact.base.entries() as u8,
            kind: fact.kind.number(),
            values: fact.kind.values().len() as u8,
            absent: match fact.absent {
                Absent::Unknown => 0,
                Absent::None => 1,
                Absent::Zero => 2,
            },
        };
        slot = slot.wrapping_add(fact.kind.slots().wrapping_mul(fact.base.entries()));
        index = index.wrapping_add(1);
    }
    shapes
}

/// The slot of a fact that nobody has stated.
pub const UNKNOWN: i64 = i64::MIN;
/// The slot of a fact that is stated not to exist.
pub const NONE: i64 = i64::MIN + 1;
/// The slot of a code that is not exactly nine digits.
pub const MALFORMED: i64 = -1;
/// In a set of numbers: some number above 61.
pub const LARGE_NUMBER: u32 = 62;

/// The facts of one case under one policy, in slots that the caller provides. All are unknown at first.
#[derive(Debug)]
pub struct Facts<'a> {
    shapes: &'a [Shape],
    slots: &'a mut [i64],
}

impl<'a> Facts<'a> {
    /// Facts of `policy`, all unknown, in `slots`.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] when `slots` has not exactly as many entries as the policy needs.
    pub fn new(policy: &Policy<'a>, slots: &'a mut [i64]) -> Result<Self, Fault> {
        slots.fill(UNKNOWN);
        Self::resume(policy, slots)
    }

    /// Facts of `policy` as they were left in `slots`.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] when `slots` has not exactly as many entries as the policy needs.
    pub fn resume(policy: &Policy<'a>, slots: &'a mut [i64]) -> Result<Self, Fault> {
        if slots.len() == policy.slots { Ok(Self { shapes: policy.facts, slots }) } else { Err(Fault::WrongLength) }
    }

    /// Makes every fact unknown again.
    pub fn clear(&mut self) {
        self.slots.fill(UNKNOWN);
    }

    /// The shape of the fact at a position.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for a position that is none.
    pub fn shape(&self, position: usize) -> Result<&'a Shape, Fault> {
        self.shapes.get(position).ok_or(Fault::NotAllowed)
    }

    /// States a number, date (days since 1970), truth value (0 or 1), enumeration value (its place), set (a bit per
    /// place, or per number), code (its number, or [`MALFORMED`]) at an index (0 when not indexed).
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for an unknown fact, an index outside its base, a period, or a value that the
    /// enumeration does not have; [`Fault::OutOfRange`] or [`Fault::InvalidDate`] outside the range of the type.
    pub fn set(&mut self, position: usize, index: i64, value: i64) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        check(shape, value)?;
        *self.slot_mut(shape, index, 1, 0)? = value;
        Ok(())
    }

    /// States a period.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] when the fact is no period or the index is outside its base.
    pub fn set_period(&mut self, position: usize, index: i64, period: Period) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        if shape.kind != kind::PERIOD {
            return Err(Fault::NotAllowed);
        }
        *self.slot_mut(shape, index, 2, 0)? = i64::from(period.from().days());
        *self.slot_mut(shape, index, 2, 1)? = i64::from(period.until().days());
        Ok(())
    }

    /// Makes one fact unknown again.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for an unknown fact or an index outside its base.
    pub fn unset(&mut self, position: usize, index: i64) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        let width = width(shape);
        for part in 0..width {
            *self.slot_mut(shape, index, width, part)? = UNKNOWN;
        }
        Ok(())
    }

    /// The value stated for a fact at an index, in the form of [`Facts::set`]; for a period, its first day. None when
    /// nobody stated one.
    #[must_use]
    pub fn get(&self, position: usize, index: i64) -> Option<i64> {
        let shape = self.shapes.get(position)?;
        let slot = offset(shape, index, width(shape), 0)?;
        self.slots.get(slot).copied().filter(|value| *value != UNKNOWN)
    }

    /// The slot of a fact at an index, with the meaning of absence applied: [`UNKNOWN`], [`NONE`] or the value.
    /// `part` is 1 for the end of a period, else 0. An index outside the base reads as [`NONE`].
    #[inline]
    pub(crate) fn read(&self, shape: &Shape, index: i64, part: usize) -> i64 {
        let Some(value) = offset(shape, index, width(shape), part).and_then(|slot| self.slots.get(slot)) else {
            return NONE;
        };
        match (*value, shape.absent) {
            (UNKNOWN, 1) => NONE,
            (UNKNOWN, 2) => 0,
            (value, _) => value,
        }
    }

    fn slot_mut(&mut self, shape: &Shape, index: i64, width: usize, part: usize) -> Result<&mut i64, Fault> {
        offset(shape, index, width, part).and_then(|slot| self.slots.get_mut(slot)).ok_or(Fault::NotAllowed)
    }
}

fn width(shape: &Shape) -> usize {
    if shape.kind == kind::PERIOD { 2 } else { 1 }
}

fn offset(shape: &Shape, index: i64, width: usize, part: usize) -> Option<usize> {
    let entry = usize::try_from(index.checked_sub(i64::from(shape.first))?).ok()?;
    if entry >= usize::from(shape.entries) {
        return None;
    }
    usize::from(shape.slot).checked_add(entry.checked_mul(width)?)?.checked_add(part)
}

/// Whether a value fits the type of its fact.
fn check(shape: &Shape, value: i64) -> Result<(), Fault> {
    let inside = |min: i64, max: i64| if min <= value && value <= max { Ok(()) } else { Err(Fault::OutOfRange) };
    let one_of = |allowed: bool| if allowed { Ok(()) } else { Err(Fault::NotAllowed) };
    match shape.kind {
        kind::BOOL => one_of(value == 0 || value == 1),
        kind::COUNT => inside(0, i64::from(u32::MAX)),
        kind::LARGE_COUNT => inside(0, Cents::MAX.get()),
        kind::CENTS => Cents::new(value).map(drop),
        kind::RATE => Rate::new(value).map(drop),
        kind::DATE if value == NONE => Ok(()),
        kind::DATE => Date::from_days(value).map(drop),
        kind::CODE => inside(MALFORMED, 999_999_999),
        kind::ENUM => one_of((0..i64::from(shape.values)).contains(&value)),
        kind::SET => one_of(value >= 0 && value.checked_shr(u32::from(shape.values)) == Some(0)),
        kind::NUMBER_SET => one_of(value >= 0 && value & 1 == 0),
        _ => Err(Fault::NotAllowed),
    }
}
