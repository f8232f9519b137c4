//! Facts: typed, named inputs of the rules, unknown until somebody states them.

use core::fmt;

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
    /// A volume of at most this.
    CountTo(u16),
    /// A place in a row, from 1 to this.
    Ordinal(u16),
    /// The days of a quarter of the calendar, 90 … 92.
    QuarterDays,
    /// A large count, 0 … 999 999 999 999 999.
    LargeCount,
    /// An amount in eurocents.
    Cents,
    /// A rate in parts per million.
    Rate,
    /// A part of a whole, 0 … 1 000 000 parts per million.
    Share,
    /// A change, -1 000 000 … 1 000 000 parts per million.
    Change,
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
    /// A code of the caller, whatever it looks like. The codes that the policy knows by name have the first numbers,
    /// from 0; behind them the caller numbers those of the case, in the order of their texts. A case has at most this
    /// many.
    Key(u8),
    /// Any codes of the caller.
    KeySet(u8),
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
    /// Rows numbered from 1, at most this many. Which there are, the case says by stating them.
    Rows(u16),
    /// The codes of the caller, at most this many. Which there are, the case says by stating them.
    Keys(u8),
    /// A word and a code of the caller, written `word/code`.
    Pairs(&'static [&'static str], u8),
    /// Some of these words. Which there are, the case says by stating them.
    Words(&'static [&'static str]),
    /// Two codes of the caller, each one of at most this many, written `code/code`.
    KeyPairs(u8),
}

impl Base {
    /// How many entries the index has.
    #[must_use]
    pub const fn entries(self) -> usize {
        match self {
            Self::One => 1,
            Self::Range(first, last) => (last as usize).wrapping_sub(first as usize).wrapping_add(1),
            Self::Codes(codes) => codes.len(),
            Self::Rows(rows) => rows as usize,
            Self::Keys(keys) => keys as usize,
            Self::Pairs(words, keys) => words.len().wrapping_mul(keys as usize),
            Self::Words(words) => words.len(),
            Self::KeyPairs(keys) => (keys as usize).wrapping_mul(keys as usize),
        }
    }

    /// The number of the first entry: codes are counted from 0.
    #[must_use]
    pub const fn first(self) -> i16 {
        match self {
            Self::Range(first, _) => first,
            Self::Rows(_) => 1,
            Self::One | Self::Codes(_) | Self::Keys(_) | Self::Pairs(..) | Self::Words(_) | Self::KeyPairs(_) => 0,
        }
    }

    /// Whether the case says which entries there are. Such a fact is missing as a whole only while it has none.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Rows(_) | Self::Keys(_) | Self::Pairs(..) | Self::Words(_) | Self::KeyPairs(_))
    }
}

/// What the absence of a fact means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// Nobody knows: the fact may be missing.
    Unknown,
    /// Nobody knows; but it can be stated that there is none.
    UnknownOrNone,
    /// There is none: a state of its own that fails every comparison and is never missing.
    None,
    /// Zero, or the first value of an enumeration; never missing.
    Zero,
}

impl Absent {
    /// Every meaning.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::UnknownOrNone, Self::None, Self::Zero];

    /// The name in catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::UnknownOrNone => "unknown_or_none",
            Self::None => "none",
            Self::Zero => "zero",
        }
    }
}

/// A fact in compiled form: what the evaluator needs, without the name.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Its first slot; 0 of a shape that facts share, whose places have their slots.
    pub slot: u16,
    /// The number of the first index entry.
    pub first: i16,
    /// How many index entries.
    pub entries: u16,
    /// How many values an enumeration or set has, how many codes a case, or the greatest number; 0 where the type says
    /// it all.
    pub values: u16,
    /// The type, one of the numbers of [`kind`].
    pub kind: u8,
    /// The meaning of absence, and whether the case says which entries there are; see [`Shape::absent`] and
    /// [`Shape::is_open`]. One byte: a device keeps more than a thousand shapes.
    pub flags: u8,
}

/// In memory that holds no fact yet.
pub const NO_FACT: Shape = Shape { slot: 0, first: 0, entries: 0, values: 0, kind: 0, flags: 0 };

impl Shape {
    /// Whether two shapes differ in nothing but perhaps the slot.
    #[must_use]
    pub const fn is_like(&self, other: &Self) -> bool {
        self.first == other.first
            && self.entries == other.entries
            && self.values == other.values
            && self.kind == other.kind
            && self.flags == other.flags
    }

    /// The meaning of absence: 0 unknown, 1 none, 2 zero, 3 unknown, but none can be stated.
    #[inline]
    #[must_use]
    pub const fn absent(&self) -> u8 {
        self.flags & 3
    }

    /// Whether the case says which entries there are.
    #[inline]
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.flags & OPEN_BASE != 0
    }
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
    /// A place in a row, from 1.
    pub const ORDINAL: u8 = 12;
    /// A part of a whole in parts per million.
    pub const SHARE: u8 = 13;
    /// A change in parts per million, at most the whole.
    pub const CHANGE: u8 = 14;
    /// A code of the caller, by its number.
    pub const KEY: u8 = 15;
    /// Any codes of the caller.
    pub const KEY_SET: u8 = 16;
    /// A whole number in the range of an amount; of outputs only.
    pub const NUMBER: u8 = 17;
    /// The days of a quarter of the calendar.
    pub const QUARTER_DAYS: u8 = 18;
}

impl Absent {
    /// The number in [`Shape`].
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Unknown => 0,
            Self::None => ABSENT_NONE,
            Self::Zero => ABSENT_ZERO,
            Self::UnknownOrNone => ABSENT_OR_NONE,
        }
    }
}

const ABSENT_NONE: u8 = 1;
const ABSENT_ZERO: u8 = 2;
const ABSENT_OR_NONE: u8 = 3;
const OPEN_BASE: u8 = 4;

impl Kind {
    /// The type number.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Bool => kind::BOOL,
            Self::Count | Self::CountTo(_) => kind::COUNT,
            Self::Ordinal(_) => kind::ORDINAL,
            Self::QuarterDays => kind::QUARTER_DAYS,
            Self::LargeCount => kind::LARGE_COUNT,
            Self::Cents => kind::CENTS,
            Self::Rate => kind::RATE,
            Self::Share => kind::SHARE,
            Self::Change => kind::CHANGE,
            Self::Date => kind::DATE,
            Self::Period => kind::PERIOD,
            Self::Code => kind::CODE,
            Self::Enum(_) => kind::ENUM,
            Self::Set(_) => kind::SET,
            Self::NumberSet => kind::NUMBER_SET,
            Self::Key(_) => kind::KEY,
            Self::KeySet(_) => kind::KEY_SET,
        }
    }

    /// How many values an enumeration or set has, how many codes a case, or the greatest number; otherwise 0.
    #[must_use]
    const fn bound(self) -> u16 {
        match self {
            Self::Enum(values) | Self::Set(values) => values.len() as u16,
            Self::CountTo(most) | Self::Ordinal(most) => most,
            Self::Key(keys) | Self::KeySet(keys) => keys as u16,
            _ => 0,
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
            Self::Count | Self::CountTo(_) | Self::Ordinal(_) | Self::QuarterDays | Self::LargeCount => "count",
            Self::Cents => "cents",
            Self::Rate | Self::Share | Self::Change => "ratio_ppm",
            Self::Date => "date",
            Self::Period => "date_range",
            Self::Code | Self::Key(_) => "code",
            Self::Enum(_) => "enum",
            Self::Set(_) | Self::NumberSet | Self::KeySet(_) => "set",
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

/// The facts of a policy in compiled form, by position.
#[derive(Clone, Copy)]
pub enum Shapes<'a> {
    /// A shape for each fact: of a policy that was loaded.
    Each(&'a [Shape]),
    /// Places of facts, and the shapes that they have: of a built-in policy, see [`shared`].
    Shared {
        /// For each fact its first slot, two bytes with the lower one first, and the place of its shape.
        places: &'a [[u8; 3]],
        /// The shapes, without slots.
        shapes: &'a [Shape],
    },
}

impl<'a> Shapes<'a> {
    /// The fact at a position.
    #[inline]
    #[must_use]
    pub fn get(&self, position: usize) -> Option<Placed<'a>> {
        match self {
            Self::Each(shapes) => shapes.get(position).map(|shape| Placed { shape, slot: shape.slot }),
            Self::Shared { places, shapes } => {
                let [low, high, place] = *places.get(position)?;
                Some(Placed { shape: shapes.get(usize::from(place))?, slot: u16::from_le_bytes([low, high]) })
            }
        }
    }

    /// How many facts there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::Each(shapes) => shapes.len(),
            Self::Shared { places, .. } => places.len(),
        }
    }

    /// Whether there is no fact.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The facts, by position.
    pub fn iter(self) -> impl Iterator<Item = Placed<'a>> {
        (0..self.len()).filter_map(move |position| self.get(position))
    }

    /// How many bytes the tables take.
    #[must_use]
    pub const fn size(&self) -> usize {
        match self {
            Self::Each(shapes) => size_of_val(*shapes),
            Self::Shared { places, shapes } => size_of_val(*places).wrapping_add(size_of_val(*shapes)),
        }
    }
}

/// A fact in compiled form where it lies: its shape, and its first slot.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    shape: &'a Shape,
    /// Its first slot.
    pub slot: u16,
}

impl core::ops::Deref for Placed<'_> {
    type Target = Shape;

    fn deref(&self) -> &Shape {
        self.shape
    }
}

// Facts that are the same are shown the same, whichever tables they are in.
impl fmt::Debug for Shapes<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Placed<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Shape { slot: self.slot, ..*self.shape }.fmt(formatter)
    }
}

/// The tables of [`Shapes::Shared`] for `N` facts that have `M` shapes.
#[derive(Debug)]
pub struct Shared<const N: usize, const M: usize> {
    places: [[u8; 3]; N],
    shapes: [Shape; M],
}

impl<const N: usize, const M: usize> Shared<N, M> {
    /// The tables.
    #[must_use]
    pub const fn all(&self) -> Shapes<'_> {
        Shapes::Shared { places: &self.places, shapes: &self.shapes }
    }
}

/// How many shapes some facts have. Runs at build time.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn shape_count(facts: &[Fact]) -> usize {
    let (mut count, mut index) = (0_usize, 0_usize);
    while index < facts.len() {
        let shape = facts[index].shape(0);
        let mut before = 0_usize;
        while before < index && !shape.is_like(&facts[before].shape(0)) {
            before = before.wrapping_add(1);
        }
        if before == index {
            count = count.wrapping_add(1);
        }
        index = index.wrapping_add(1);
    }
    count
}

/// The compiled form of a fact table: facts that are alike share a shape, as most of a policy do. Runs at build time.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn shared<const N: usize, const M: usize>(facts: &[Fact; N]) -> Shared<N, M> {
    assert!(M <= 256, "the place of a shape takes a byte");
    let mut all = Shared { places: [[0; 3]; N], shapes: [NO_FACT; M] };
    let (mut slot, mut count, mut index) = (0_usize, 0_usize, 0_usize);
    while index < N {
        let fact = &facts[index];
        let shape = fact.shape(0);
        let mut place = 0_usize;
        while place < count && !shape.is_like(&all.shapes[place]) {
            place = place.wrapping_add(1);
        }
        if place == count {
            all.shapes[place] = shape;
            count = count.wrapping_add(1);
        }
        let [low, high] = (slot as u16).to_le_bytes();
        all.places[index] = [low, high, place as u8];
        slot = slot.wrapping_add(fact.kind.slots().wrapping_mul(fact.base.entries()));
        index = index.wrapping_add(1);
    }
    all
}

impl Fact {
    /// The compiled form of the fact, its first slot given.
    #[must_use]
    pub const fn shape(&self, slot: u16) -> Shape {
        Shape {
            slot,
            first: self.base.first(),
            entries: self.base.entries() as u16,
            values: self.kind.bound(),
            kind: self.kind.number(),
            flags: self.absent.number() | if self.base.is_open() { OPEN_BASE } else { 0 },
        }
    }
}

/// The slot of a fact that nobody has stated.
pub const UNKNOWN: i64 = i64::MIN;
/// The slot of a fact that is stated not to exist.
pub const NONE: i64 = i64::MIN + 1;
/// The slot of an entry that is stated to be there, its value unknown.
pub const OPEN: i64 = i64::MIN + 2;
/// The slot of a code that is not exactly nine digits.
pub const MALFORMED: i64 = -1;
/// In a set of numbers: some number above 61.
pub const LARGE_NUMBER: u32 = 62;

/// The facts of one case under one policy, in slots that the caller provides. All are unknown at first.
#[derive(Debug)]
pub struct Facts<'a> {
    shapes: Shapes<'a>,
    slots: &'a mut [i64],
}

impl<'a> Facts<'a> {
    /// Facts of `policy`, all unknown, in `slots`.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] when `slots` has not exactly as many entries as the policy needs; they are as they were.
    pub fn new(policy: &Policy<'a>, slots: &'a mut [i64]) -> Result<Self, Fault> {
        let mut facts = Self::resume(policy, slots)?;
        facts.clear();
        Ok(facts)
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
    pub fn shape(&self, position: usize) -> Result<Placed<'a>, Fault> {
        self.shapes.get(position).ok_or(Fault::NotAllowed)
    }

    /// States a number, date (days since 1970), truth value (0 or 1), enumeration value (its place), set (a bit per
    /// place, or per number), code (its number, or [`MALFORMED`]), code of the caller (the caller's number of it), or
    /// [`NONE`] where that can be stated, at an index (0 when not indexed).
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for an unknown fact, an index outside its base, a period, or a value that the
    /// enumeration does not have; [`Fault::OutOfRange`] or [`Fault::InvalidDate`] outside the range of the type.
    pub fn set(&mut self, position: usize, index: i64, value: i64) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        check(&shape, value)?;
        *self.slot_mut(shape, index, 0)? = value;
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
        *self.slot_mut(shape, index, 0)? = i64::from(period.from().days());
        *self.slot_mut(shape, index, 1)? = i64::from(period.until().days());
        Ok(())
    }

    /// States that there is an entry at an index, whose value nobody knows. It counts only where the case says which
    /// entries there are.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for an unknown fact, a period, or an index outside its base.
    pub fn set_open(&mut self, position: usize, index: i64) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        if shape.kind == kind::PERIOD {
            return Err(Fault::NotAllowed);
        }
        *self.slot_mut(shape, index, 0)? = if shape.is_open() { OPEN } else { UNKNOWN };
        Ok(())
    }

    /// Makes one fact unknown again.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for an unknown fact or an index outside its base.
    pub fn unset(&mut self, position: usize, index: i64) -> Result<(), Fault> {
        let shape = self.shape(position)?;
        for part in 0..width(&shape) {
            *self.slot_mut(shape, index, part)? = UNKNOWN;
        }
        Ok(())
    }

    /// The value stated for a fact at an index, in the form of [`Facts::set`]; for a period, its first day. None when
    /// nobody stated one.
    #[must_use]
    pub fn get(&self, position: usize, index: i64) -> Option<i64> {
        let shape = self.shapes.get(position)?;
        let slot = offset(shape, place(index), 0)?;
        self.slots.get(slot).copied().filter(|value| *value != UNKNOWN && *value != OPEN)
    }

    /// A number made from an amount and everything that is stated: the same for the same facts.
    #[must_use]
    pub fn digest(&self, amount: Cents) -> u32 {
        // FNV-1a over words.
        let mixed = |hash: u64, word: i64| (hash ^ word.cast_unsigned()).wrapping_mul(0x0000_0100_0000_01b3);
        let begun = mixed(0xcbf2_9ce4_8422_2325, amount.get());
        let all = self.slots.iter().fold(begun, |hash, slot| mixed(hash.rotate_left(23), *slot));
        // The upper half is mixed best.
        (all >> 32) as u32
    }

    /// The period stated for a fact at an index.
    #[must_use]
    pub fn get_period(&self, position: usize, index: i64) -> Option<Period> {
        let shape = self.shapes.get(position).filter(|shape| shape.kind == kind::PERIOD)?;
        let end = |part| {
            let slot = offset(shape, place(index), part)?;
            self.slots.get(slot).and_then(|days| Date::from_days(*days).ok())
        };
        Period::new(end(0)?, end(1)?).ok()
    }

    /// The slot of the fact at a position, at an index, with the meaning of absence applied: [`UNKNOWN`], [`NONE`] or the
    /// value; [`OPEN`] for a position that is none. `part` is 1 for the end of a period, else 0. An index outside the base
    /// reads as [`NONE`], unless the case says which entries there are.
    ///
    /// All in one function, and its result in registers: it is called below the deepest formula.
    #[inline]
    pub(crate) fn read(&self, position: usize, index: i32, part: usize) -> i64 {
        let Some(shape) = self.shapes.get(position) else { return OPEN };
        let Some(value) = offset(shape, index, part).and_then(|slot| self.slots.get(slot)) else {
            return if shape.is_open() { UNKNOWN } else { NONE };
        };
        // All that means something else lies below every value.
        if *value > OPEN {
            return *value;
        }
        match (*value, shape.absent()) {
            (UNKNOWN | OPEN, ABSENT_NONE) => NONE,
            (UNKNOWN | OPEN, ABSENT_ZERO) => 0,
            (OPEN, _) => UNKNOWN,
            (value, _) => value,
        }
    }

    /// Whether there is an entry at an index, its value known or not.
    pub(crate) fn has_entry(&self, shape: Placed<'_>, index: i32) -> bool {
        let slot = offset(shape, index, 0).and_then(|slot| self.slots.get(slot));
        slot.is_some_and(|value| *value != UNKNOWN)
    }

    /// Whether something was stated for the fact at a position, at an index. Absence that means *none* is none, also when
    /// stated.
    pub(crate) fn is_given(&self, position: usize, index: i32) -> bool {
        match self.read(position, index, 0) {
            UNKNOWN | OPEN => false,
            NONE => self
                .shapes
                .get(position)
                .is_some_and(|shape| shape.absent() == ABSENT_OR_NONE && offset(shape, index, 0).is_some()),
            _ => true,
        }
    }

    /// The indices of a fact, in their order.
    pub(crate) fn indices(shape: &Shape) -> impl Iterator<Item = i32> + use<> {
        let first = i32::from(shape.first);
        first..first.saturating_add(i32::from(shape.entries))
    }

    fn slot_mut(&mut self, shape: Placed<'_>, index: i64, part: usize) -> Result<&mut i64, Fault> {
        offset(shape, place(index), part).and_then(|slot| self.slots.get_mut(slot)).ok_or(Fault::NotAllowed)
    }
}

fn width(shape: &Shape) -> usize {
    if shape.kind == kind::PERIOD { 2 } else { 1 }
}

/// An index in the width in which bases are searched; one that does not fit is in no base, and neither is the last.
#[inline]
pub(crate) fn place(index: i64) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}

fn offset(shape: Placed<'_>, index: i32, part: usize) -> Option<usize> {
    // What wraps around is no place in the base; the rest are numbers of 16 bits and at most twice as much.
    let entry = usize::try_from(index.wrapping_sub(i32::from(shape.first))).ok()?;
    if entry >= usize::from(shape.entries) {
        return None;
    }
    Some(usize::from(shape.slot).wrapping_add(entry.wrapping_mul(width(&shape))).wrapping_add(part))
}

/// Whether a value fits the type of its fact.
fn check(shape: &Shape, value: i64) -> Result<(), Fault> {
    let inside = |min: i64, max: i64| if min <= value && value <= max { Ok(()) } else { Err(Fault::OutOfRange) };
    let one_of = |allowed: bool| if allowed { Ok(()) } else { Err(Fault::NotAllowed) };
    if value == NONE
        && (shape.absent() == ABSENT_OR_NONE || (shape.absent() == ABSENT_NONE && shape.kind == kind::DATE))
    {
        return Ok(());
    }
    let subset_of = |places: u16| one_of(value >= 0 && value.checked_shr(u32::from(places)) == Some(0));
    match shape.kind {
        kind::BOOL => one_of(value == 0 || value == 1),
        kind::COUNT if shape.values > 0 => inside(0, i64::from(shape.values)),
        kind::COUNT => inside(0, i64::from(u32::MAX)),
        kind::ORDINAL => inside(1, i64::from(shape.values)),
        kind::QUARTER_DAYS => inside(90, 92),
        kind::SHARE => inside(0, 1_000_000),
        kind::CHANGE => inside(-1_000_000, 1_000_000),
        kind::LARGE_COUNT => inside(0, Cents::MAX.get()),
        kind::CENTS => Cents::new(value).map(drop),
        kind::RATE => Rate::new(value).map(drop),
        kind::DATE => Date::from_days(value).map(drop),
        kind::CODE => inside(MALFORMED, 999_999_999),
        kind::ENUM | kind::KEY => one_of((0..i64::from(shape.values)).contains(&value)),
        kind::SET | kind::KEY_SET => subset_of(shape.values),
        kind::NUMBER_SET => one_of(value >= 0 && value & 1 == 0),
        _ => Err(Fault::NotAllowed),
    }
}
