//! The machine that runs compiled conditions: two small stacks, no recursion, no panic.
//!
//! One stack holds truth values, the other numbers. Every entry remembers how long the list of missing facts was when
//! its part of the condition began. When a part is decided, the list is cut back to that mark, so what is left at
//! the end are exactly the unknown facts of undecided parts.

use core::cmp::Ordering;

use super::answer::{Answer, FactSet, Noted, RuleResult, Told, Value, checked};
use super::fact::{Facts, NONE, OPEN, Placed, UNKNOWN, place};
use super::rule::{NOT_OPEN, Need, OutputShape, ReviewWhen, RuleShape};
use super::{Policy, fact::kind};
use crate::limit::{NUMBER_DEPTH_MAX, REFERENCE_DEPTH_MAX, ROUNDS_MAX, TRUTH_DEPTH_MAX};
use crate::unit::{Date, Fault, round};

/// The instructions. Operands follow in little-endian order.
///
/// A fact is a byte, and the highest bit of its instruction is the ninth of its position. A distance is a byte, or 255 and
/// a u16.
pub(crate) mod op {
    pub(crate) const END: u8 = 0;
    /// fact → number
    pub(crate) const FACT: u8 = 1;
    /// fact; index → number
    pub(crate) const FACT_AT: u8 = 2;
    /// fact → number: first day of a period
    pub(crate) const FROM: u8 = 3;
    /// fact → number: day after the last of a period
    pub(crate) const UNTIL: u8 = 4;
    pub(crate) const LITERAL_8: u8 = 5;
    pub(crate) const LITERAL_16: u8 = 6;
    pub(crate) const LITERAL_32: u8 = 7;
    pub(crate) const LITERAL_64: u8 = 8;
    pub(crate) const INDEX: u8 = 9;
    pub(crate) const ADD: u8 = 10;
    pub(crate) const SUB: u8 = 11;
    pub(crate) const MUL: u8 = 12;
    pub(crate) const MIN: u8 = 13;
    pub(crate) const MAX: u8 = 14;
    pub(crate) const ABS: u8 = 15;
    pub(crate) const ADD_MONTHS: u8 = 16;
    /// set, set → set
    pub(crate) const UNION: u8 = 17;
    pub(crate) const COMMON: u8 = 18;
    /// set → number of members
    pub(crate) const SIZE: u8 = 19;
    pub(crate) const EQ: u8 = 20;
    pub(crate) const NE: u8 = 21;
    pub(crate) const LT: u8 = 22;
    pub(crate) const LE: u8 = 23;
    pub(crate) const GT: u8 = 24;
    pub(crate) const GE: u8 = 25;
    pub(crate) const SUBSET: u8 = 26;
    pub(crate) const OVERLAPS: u8 = 27;
    pub(crate) const CONTAINS: u8 = 28;
    /// number, set → truth: whether the number is in the set; the last of the comparisons
    pub(crate) const MEMBER: u8 = 29;
    pub(crate) const TRUE: u8 = 30;
    pub(crate) const FALSE: u8 = 31;
    pub(crate) const AND: u8 = 32;
    pub(crate) const OR: u8 = 33;
    pub(crate) const NOT: u8 = 34;
    /// fact → truth
    pub(crate) const GIVEN: u8 = 35;
    /// fact; index → truth
    pub(crate) const GIVEN_AT: u8 = 36;
    /// count u8, that many i32; number → truth
    pub(crate) const IN: u8 = 37;
    /// fact → truth: true when it is given, otherwise unknown
    pub(crate) const NEEDED: u8 = 38;
    /// fact; index → truth: true when it is stated that there is none
    pub(crate) const IS_NONE: u8 = 39;
    /// distance: jumps while the truth on top is false, and leaves it there
    pub(crate) const SKIP_IF_FALSE: u8 = 40;
    pub(crate) const SKIP_IF_TRUE: u8 = 41;
    /// distance: while the condition is false, an empty first branch is put in place and jumped over
    pub(crate) const IF_NUMBER: u8 = 42;
    pub(crate) const IF_TRUTH: u8 = 43;
    /// distance: while the condition is true, an empty second branch is put in place and jumped over
    pub(crate) const ELSE_NUMBER: u8 = 44;
    pub(crate) const ELSE_TRUTH: u8 = 45;
    pub(crate) const SELECT_NUMBER: u8 = 46;
    pub(crate) const SELECT_TRUTH: u8 = 47;
    /// number that does not exist
    pub(crate) const NOTHING: u8 = 48;
    /// fact → number: its value at the index of the loop
    pub(crate) const FACT_AT_INDEX: u8 = 49;
    /// formula u8, arguments u8
    pub(crate) const CALL_NUMBER: u8 = 50;
    pub(crate) const CALL_TRUTH: u8 = 51;
    /// fact → set of the indices that have an entry
    pub(crate) const KEYS: u8 = 53;
    /// fact → the highest index that has an entry
    pub(crate) const HIGHEST: u8 = 54;
    /// fact → truth: unknown, the fact noted
    pub(crate) const AWAITS: u8 = 55;
    /// mode u8, first i16, entries u16
    pub(crate) const FOR: u8 = 60;
    /// mode u8, distance behind the loop; set
    pub(crate) const FOR_IN: u8 = 61;
    /// distance back
    pub(crate) const NEXT: u8 = 62;
    /// mode u8, distance behind the loop; number of rounds, from 1
    pub(crate) const FOR_TO: u8 = 63;
    /// number → truth: true when it is known, otherwise unknown
    pub(crate) const KNOWN: u8 = 64;
    /// → truth: what the condition of the rule came to
    pub(crate) const HELD: u8 = 65;
    /// → number that nobody knows, with no fact missing on its account
    pub(crate) const UNDEFINED: u8 = 66;
    /// part u16 of a rule → truth: twice the position of the rule, and one more for its condition
    pub(crate) const REFER: u8 = 67;
    /// fact → truth: whether it is 0; with the truth on top, which may decide alone: both, either
    pub(crate) const IS_0: u8 = 70;
    /// The same, whether it is 1.
    pub(crate) const IS_1: u8 = 71;
    pub(crate) const AND_IS_0: u8 = 72;
    pub(crate) const OR_IS_0: u8 = 74;
    pub(crate) const OR_IS_1: u8 = 75;
    /// The numbers from 0 to 7.
    pub(crate) const SMALL: u8 = 80;
    pub(crate) const SMALL_LAST: u8 = 87;
    /// fact, i8 → truth: one of ten comparisons, in the order from EQ to MEMBER
    pub(crate) const WITH_8: u8 = 90;
    /// fact, i16 → truth
    pub(crate) const WITH_16: u8 = 100;
    /// fact, fact with the same ninth bit → truth
    pub(crate) const WITH_FACT: u8 = 110;
    pub(crate) const WITH_LAST: u8 = 119;

    /// The bit of an instruction that is the ninth of a fact's position.
    pub(crate) const NINTH: u8 = 0x80;
    /// A distance of 16 bits follows.
    pub(crate) const FAR: u8 = 255;
}

/// What a loop makes of its rounds.
pub(crate) mod mode {
    pub(crate) const ALL: u8 = 0;
    pub(crate) const SOME: u8 = 1;
    pub(crate) const SUM: u8 = 2;
    pub(crate) const COUNT: u8 = 3;
}

/// A truth value, with the numbers that claims have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Truth {
    /// Nobody knows.
    Unknown = 0,
    /// It is so.
    True = 1,
    /// It is not so.
    False = 2,
}

impl Truth {
    /// The truth value of something known.
    #[inline]
    #[must_use]
    pub const fn of(known: bool) -> Self {
        if known { Self::True } else { Self::False }
    }

    /// Both: false as soon as one is.
    #[inline]
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }

    /// Either: true as soon as one is.
    #[inline]
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::False, Self::False) => Self::False,
            _ => Self::Unknown,
        }
    }

    /// 1 or 0.
    const fn number(self) -> Number {
        match self {
            Self::True => Number::Known(1),
            Self::False => Number::Known(0),
            Self::Unknown => Number::Unknown,
        }
    }

    /// The opposite; of unknown, unknown.
    #[inline]
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// A number, or the reason why there is none.
// Which of them takes a byte: without being told, the compiler compares as many bytes as the number is aligned to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Number {
    /// The number.
    Known(i128),
    /// There is none: it fails every comparison.
    None,
    /// Nobody knows.
    Unknown,
}

/// Why a formula has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// An operand is unknown; the reader has noted which.
    Unknown,
    /// An operand does not exist, so neither does the result.
    None,
    /// The arithmetic left its range.
    Fault(Fault),
}

/// An index of a fact, or the reason why there is none.
pub type Index = Result<i16, Stop>;

/// A number as an index. What is no number of 16 bits is no index of any fact, and neither is the last of them.
///
/// # Errors
/// As the number.
pub fn index(number: Result<i128, Stop>) -> Index {
    number.map(|number| i16::try_from(number).unwrap_or(i16::MAX))
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// The formulas that a policy implements in code.
///
/// A formula reads all its operands before it stops at an unknown one, so that every missing operand is noted.
pub trait Formulas {
    /// The number that formula `formula` of policy `policy` gives; a truth value is 1 or 0.
    ///
    /// # Errors
    /// [`Stop`] when an operand is unknown or absent, or the arithmetic leaves its range.
    fn number(&self, policy: u16, formula: u8, reader: &mut Reader<'_, '_>) -> Result<i128, Stop>;
}

/// One formula of a policy.
pub type Formula = fn(&mut Reader<'_, '_>) -> Result<i128, Stop>;

/// What a formula sees: the facts, its arguments, and the list on which unknown facts are noted.
#[derive(Debug)]
pub struct Reader<'r, 'f> {
    facts: &'r Facts<'f>,
    missing: &'r mut Noted,
    arguments: &'r [NumberEntry],
}

impl<'r, 'f> Reader<'r, 'f> {
    /// An argument of the call.
    ///
    /// # Errors
    /// [`Stop`] when it is unknown or absent.
    pub fn argument(&self, place: usize) -> Result<i128, Stop> {
        match self.arguments.get(place).map(|entry| entry.number()) {
            Some(Number::Known(number)) => Ok(number),
            Some(Number::None) | None => Err(Stop::None),
            Some(Number::Unknown) => Err(Stop::Unknown),
        }
    }

    /// An argument of the call as an index.
    ///
    /// # Errors
    /// [`Stop`] when it is unknown or absent.
    pub fn index(&self, place: usize) -> Index {
        index(self.argument(place))
    }

    /// The value of a fact that has no index.
    ///
    /// # Errors
    /// [`Stop`] when it is unknown, which is noted, or absent.
    pub fn fact(&mut self, position: usize) -> Result<i128, Stop> {
        self.fact_at(position, Ok(0))
    }

    /// The value of a fact at an index. While the index is unknown so is the value, and the fact is noted if it is
    /// unknown at any index.
    ///
    /// # Errors
    /// [`Stop`] when the fact or the index is unknown or absent.
    pub fn fact_at(&mut self, position: usize, index: Index) -> Result<i128, Stop> {
        let slot = match index {
            Ok(index) => slot(self.facts, self.missing, position, i32::from(index), 0),
            Err(Stop::Unknown) => note_anywhere(self.facts, self.missing, position).map_or(OPEN, |()| UNKNOWN),
            Err(stop) => return Err(stop),
        };
        value(slot).map(i128::from)
    }

    /// The first entry that an indexed fact has from an index on.
    #[must_use]
    pub fn entry_from(&self, position: usize, index: i32) -> Option<i16> {
        let shape = self.facts.shape(position).ok()?;
        let before = index.saturating_sub(i32::from(shape.first));
        let mut later = Facts::indices(&shape).skip(usize::try_from(before).unwrap_or(0));
        later.find(|entry| self.facts.has_entry(shape, *entry)).and_then(|entry| i16::try_from(entry).ok())
    }

    /// The entries that an indexed fact has, by their indices, whether their values are known or not.
    pub fn entries(&self, position: usize) -> impl Iterator<Item = i64> + use<'r, 'f> {
        let facts = self.facts;
        let shape = facts.shape(position).ok();
        shape
            .into_iter()
            .flat_map(move |shape| Facts::indices(&shape).filter(move |i| facts.has_entry(shape, *i)))
            .map(i64::from)
    }

    /// Whether a value is stated for a fact at an index; stating that there is none counts.
    #[must_use]
    pub fn is_given(&self, position: usize, index: i64) -> bool {
        self.facts.is_given(position, place(index))
    }

    /// Notes a fact as missing.
    ///
    /// # Errors
    /// [`Stop`] when the list is full.
    pub fn miss(&mut self, position: usize) -> Result<(), Stop> {
        self.missing.note(position).map_err(Stop::Fault)
    }

    /// The indices of the entries of a fact as a set. Without any, the fact is missing.
    ///
    /// # Errors
    /// [`Stop::Unknown`] without any entry.
    pub fn keys(&mut self, position: usize) -> Result<u64, Stop> {
        match keys(self.facts, self.facts.shape(position)?) {
            0 => self.miss(position).and(Err(Stop::Unknown)),
            set => Ok(set),
        }
    }

    /// The last of the entries of a fact. Without any, the fact is missing.
    ///
    /// # Errors
    /// [`Stop::Unknown`] without any entry.
    pub fn highest(&mut self, position: usize) -> Result<i128, Stop> {
        match highest(self.facts, self.facts.shape(position)?) {
            Some(index) => Ok(i128::from(index)),
            None => self.miss(position).and(Err(Stop::Unknown)),
        }
    }

    /// How many facts are noted: where a part of a formula begins.
    #[must_use]
    pub const fn noted(&self) -> u8 {
        self.missing.count()
    }

    /// Ends a part that began at `noted`. Once it is settled, no fact is missing on its account.
    pub fn end<T>(&mut self, noted: u8, result: &Result<T, Stop>) {
        if !matches!(result, Err(Stop::Unknown)) {
            self.missing.truncate(noted);
        }
    }

    /// What `part` gives, as a part of its own.
    ///
    /// # Errors
    /// Those of `part`.
    pub fn settle<T>(&mut self, part: impl FnOnce(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        let noted = self.noted();
        let result = part(self);
        self.end(noted, &result);
        result
    }

    /// A fact of type date.
    ///
    /// # Errors
    /// [`Stop`] when it is unknown or absent.
    pub fn date(&mut self, position: usize) -> Result<Date, Stop> {
        date(self.fact(position)?).map_err(Stop::Fault)
    }

    /// The two ends of a fact of type period.
    ///
    /// # Errors
    /// [`Stop`] when it is unknown or absent.
    pub fn period(&mut self, position: usize) -> Result<crate::unit::Period, Stop> {
        let mut end = |part| value(slot(self.facts, self.missing, position, 0, part));
        let (from, until) = (end(0)?, end(1)?);
        Ok(crate::unit::Period::new(Date::from_days(from)?, Date::from_days(until)?)?)
    }
}

fn date(days: i128) -> Result<Date, Fault> {
    i64::try_from(days).map_err(|_| Fault::InvalidDate).and_then(Date::from_days)
}

fn add_months(day: i128, months: i128) -> Option<i128> {
    let months = i32::try_from(months).ok()?;
    date(day).ok()?.add_months(months).ok().map(|date| i128::from(date.days()))
}

fn read_at(
    facts: &Facts<'_>,
    missing: &mut Noted,
    position: usize,
    index: Number,
    part: usize,
) -> Result<Number, Fault> {
    let index = match index {
        Number::Known(index) => i64::try_from(index).map_err(|_| Fault::OutOfRange)?,
        Number::None => return facts.shape(position).map(|_| Number::None),
        Number::Unknown => {
            note_anywhere(facts, missing, position)?;
            return Ok(Number::Unknown);
        }
    };
    Ok(match stated(facts, missing, position, place(index), part)? {
        Stated::Known(value) => Number::Known(i128::from(value)),
        Stated::None => Number::None,
        Stated::Unknown => Number::Unknown,
    })
}

/// What is stated for a fact at an index, as [`Facts::read`] gives it; noted when it is unknown. `part` is 1 for the end of
/// a period, else 0. A list that is full reads as a position that is none does: the fault is the same.
#[inline]
fn slot(facts: &Facts<'_>, missing: &mut Noted, position: usize, index: i32, part: usize) -> i64 {
    let slot = facts.read(position, index, part);
    if slot == UNKNOWN && missing.note(position).is_err() { OPEN } else { slot }
}

/// The value in a slot that was read.
#[inline]
const fn value(slot: i64) -> Result<i64, Stop> {
    match slot {
        UNKNOWN => Err(Stop::Unknown),
        NONE => Err(Stop::None),
        OPEN => Err(Stop::Fault(DAMAGED)),
        value => Ok(value),
    }
}

/// [`slot`], told apart.
#[inline]
fn stated(facts: &Facts<'_>, missing: &mut Noted, position: usize, index: i32, part: usize) -> Result<Stated, Fault> {
    match slot(facts, missing, position, index, part) {
        UNKNOWN => Ok(Stated::Unknown),
        NONE => Ok(Stated::None),
        OPEN => Err(DAMAGED),
        value => Ok(Stated::Known(value)),
    }
}

/// Notes a fact of which the index is unknown, if it is missing then.
#[inline(never)]
fn note_anywhere(facts: &Facts<'_>, missing: &mut Noted, position: usize) -> Result<(), Fault> {
    if unknown_anywhere(facts, position)? { missing.note(position) } else { Ok(()) }
}

/// The least member of a set that has one.
fn lowest(set: u64) -> i32 {
    set.trailing_zeros().cast_signed()
}

/// Whether a number is in a set.
pub(crate) fn is_member(set: u64, number: i128) -> bool {
    u32::try_from(number).ok().and_then(|bit| set.checked_shr(bit)).is_some_and(|rest| rest & 1 == 1)
}

/// Whether a fact is missing while its index is unknown: when it is unknown at some index, or, where the case says
/// which entries there are, when it has none.
fn unknown_anywhere(facts: &Facts<'_>, position: usize) -> Result<bool, Fault> {
    let shape = facts.shape(position)?;
    let mut indices = Facts::indices(&shape);
    Ok(if shape.is_open() {
        indices.all(|index| !facts.has_entry(shape, index))
    } else {
        indices.any(|index| facts.read(position, index, 0) == UNKNOWN)
    })
}

/// Whether anything is stated for a fact, at whatever index. Where the case says which entries there are, an entry
/// counts whether its value is known or not.
fn given_anywhere(facts: &Facts<'_>, position: usize) -> Result<bool, Fault> {
    let shape = facts.shape(position)?;
    let mut indices = Facts::indices(&shape);
    Ok(if shape.is_open() {
        indices.any(|index| facts.has_entry(shape, index))
    } else {
        indices.any(|index| facts.is_given(position, index))
    })
}

/// The indices of the entries of a fact as a set; what has keys has fewer than a set has members.
#[inline(never)]
fn keys(facts: &Facts<'_>, shape: Placed<'_>) -> u64 {
    let given = Facts::indices(&shape).filter(|index| facts.has_entry(shape, *index));
    given.fold(0, |set, index| set | u32::try_from(index).ok().and_then(|bit| 1_u64.checked_shl(bit)).unwrap_or(0))
}

/// The last of the entries of a fact.
#[inline(never)]
fn highest(facts: &Facts<'_>, shape: Placed<'_>) -> Option<i32> {
    Facts::indices(&shape).filter(|index| facts.has_entry(shape, *index)).last()
}

#[derive(Clone, Copy)]
struct TruthEntry {
    truth: Truth,
    mark: u8,
}

/// A [`Number`] with its mark. Packed: on a small processor a third of it would be empty.
#[derive(Clone, Copy, Debug)]
#[repr(C, packed(4))]
struct NumberEntry {
    value: i128,
    state: State,
    mark: u8,
}

/// Which of [`Number`] an entry is.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
enum State {
    Known,
    None,
    Unknown,
}

impl NumberEntry {
    #[inline]
    const fn new(number: Number, mark: u8) -> Self {
        match number {
            Number::Known(value) => Self { value, state: State::Known, mark },
            Number::None => Self { value: 0, state: State::None, mark },
            Number::Unknown => Self { value: 0, state: State::Unknown, mark },
        }
    }

    #[inline]
    const fn number(self) -> Number {
        match self.state {
            State::Known => Number::Known(self.value),
            State::None => Number::None,
            State::Unknown => Number::Unknown,
        }
    }
}

/// An index: a [`Number`] that is small.
#[derive(Clone, Copy)]
enum Place {
    Known(i32),
    None,
    Unknown,
}

impl Place {
    /// The same as a number.
    fn number(self) -> Number {
        match self {
            Self::Known(index) => Number::Known(i128::from(index)),
            Self::None => Number::None,
            Self::Unknown => Number::Unknown,
        }
    }
}

/// The state of one run.
struct Machine<'m, 'f> {
    code: &'m [u8],
    at: usize,
    /// Where the facts begin that the instruction can name: at 0 or 256.
    page: usize,
    policy: u16,
    rules: &'m [RuleShape],
    /// Where to go on behind the parts of rules that are referred to.
    returns: heapless::Vec<u16, REFERENCE_DEPTH_MAX, u8>,
    facts: &'m Facts<'f>,
    missing: &'m mut Noted,
    truths: heapless::Vec<TruthEntry, TRUTH_DEPTH_MAX, u8>,
    numbers: heapless::Vec<NumberEntry, NUMBER_DEPTH_MAX, u8>,
    /// The index of the loop or of the indexed output.
    index: Place,
    rounds: Rounds,
    /// What the condition of the rule came to, once it has been asked.
    held: Truth,
}

/// The rounds of a loop that are still to come, this one included.
#[derive(Clone, Copy)]
struct Rounds {
    mode: u8,
    left: Left,
    /// Where each round begins: the only place to which code goes back.
    body: usize,
    /// The index around the loop, which holds again behind it.
    outer: Place,
}

#[derive(Clone, Copy)]
#[repr(u8)]
enum Left {
    /// So many, one index after the other.
    Count(u32),
    /// Those indices.
    Members(u64),
    /// Nobody knows: one round with an unknown index shows what it would read.
    Unknown,
}

/// What is stated for a fact: a [`Number`] of 64 bits.
#[derive(Clone, Copy)]
enum Stated {
    Known(i64),
    None,
    Unknown,
}

/// Whether two numbers in this order compare so; false for what is no comparison of two numbers.
fn is_so(operation: u8, order: Ordering) -> bool {
    match operation {
        op::EQ => order.is_eq(),
        op::NE => order.is_ne(),
        op::LT => order.is_lt(),
        op::LE => order.is_le(),
        op::GT => order.is_gt(),
        op::GE => order.is_ge(),
        _ => false,
    }
}

/// Arguments of one call: no formula takes more.
const ARGUMENTS_MAX: usize = 2;

/// Damaged code: cannot come from the compiler, may come from a policy that was loaded.
const DAMAGED: Fault = Fault::NotAllowed;

impl<'m, 'f> Machine<'m, 'f> {
    fn new(policy: &Policy<'m>, facts: &'m Facts<'f>, missing: &'m mut Noted) -> Self {
        Self {
            code: policy.code,
            at: 0,
            page: 0,
            policy: policy.number,
            rules: policy.rules,
            returns: heapless::Vec::new(),
            facts,
            missing,
            truths: heapless::Vec::new(),
            numbers: heapless::Vec::new(),
            index: Place::None,
            rounds: Rounds { mode: mode::ALL, left: Left::Count(0), body: 0, outer: Place::None },
            held: Truth::Unknown,
        }
    }
}

impl Machine<'_, '_> {
    fn byte(&mut self) -> Result<u8, Fault> {
        let byte = *self.code.get(self.at).ok_or(DAMAGED)?;
        self.at = self.at.wrapping_add(1);
        Ok(byte)
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let bytes = self.code.get(self.at..).and_then(|rest| rest.first_chunk()).ok_or(DAMAGED)?;
        self.at = self.at.wrapping_add(N);
        Ok(*bytes)
    }

    fn short(&mut self) -> Result<u16, Fault> {
        self.bytes().map(u16::from_le_bytes)
    }

    /// The position of a fact.
    fn position(&mut self) -> Result<usize, Fault> {
        Ok(usize::from(self.byte()?) | self.page)
    }

    /// How far a jump goes.
    fn distance(&mut self) -> Result<usize, Fault> {
        match self.byte()? {
            op::FAR => self.short().map(usize::from),
            near => Ok(usize::from(near)),
        }
    }

    fn mark(&self) -> u8 {
        self.missing.count()
    }

    fn push(&mut self, number: Number, mark: u8) -> Result<(), Fault> {
        if number != Number::Unknown {
            self.missing.truncate(mark);
        }
        self.numbers.push(NumberEntry::new(number, mark)).map_err(|_| DAMAGED)
    }

    fn push_truth(&mut self, truth: Truth, mark: u8) -> Result<(), Fault> {
        if truth != Truth::Unknown {
            self.missing.truncate(mark);
        }
        self.truths.push(TruthEntry { truth, mark }).map_err(|_| DAMAGED)
    }

    /// Puts a number that no fact stands behind.
    fn put(&mut self, number: Number) -> Result<(), Fault> {
        let mark = self.mark();
        self.push(number, mark)
    }

    /// Puts a number of the code.
    fn put_literal(&mut self, number: i64) -> Result<(), Fault> {
        self.put(Number::Known(i128::from(number)))
    }

    /// Puts a truth value that no fact stands behind.
    fn put_truth(&mut self, truth: Truth) -> Result<(), Fault> {
        let mark = self.mark();
        self.push_truth(truth, mark)
    }

    fn pop(&mut self) -> Result<NumberEntry, Fault> {
        self.numbers.pop().ok_or(DAMAGED)
    }

    fn pop_truth(&mut self) -> Result<TruthEntry, Fault> {
        self.truths.pop().ok_or(DAMAGED)
    }

    fn top_truth(&self) -> Result<Truth, Fault> {
        self.truths.last().map(|entry| entry.truth).ok_or(DAMAGED)
    }

    fn jump(&mut self, when: bool) -> Result<(), Fault> {
        let distance = self.distance()?;
        if when {
            self.at = self.at.wrapping_add(distance);
        }
        Ok(())
    }

    /// Compares two numbers. One copy for all comparisons: in 128 bits they are long.
    #[inline(never)]
    fn compare(&mut self, operation: u8) -> Result<(), Fault> {
        let (right, left) = (self.pop()?, self.pop()?);
        let truth = match (left.number(), right.number()) {
            (Number::None, _) | (_, Number::None) => Truth::False,
            (Number::Known(left), Number::Known(right)) => {
                let common = left & right;
                Truth::of(match operation {
                    op::EQ..=op::GE => is_so(operation, left.cmp(&right)),
                    op::SUBSET => common == left,
                    op::OVERLAPS => common != 0,
                    op::CONTAINS => common == right,
                    op::MEMBER => is_member(u64::try_from(right).unwrap_or(0), left),
                    _ => return Err(DAMAGED),
                })
            }
            _ => Truth::Unknown,
        };
        self.push_truth(truth, left.mark)
    }

    /// Compares a fact with a number or another fact, as most conditions do: in 64 bits, and without the stack of numbers.
    fn compare_fact(&mut self, operation: u8) -> Result<(), Fault> {
        let mark = self.mark();
        let left = self.stated()?;
        let (right, base) = match operation {
            op::WITH_FACT..=op::WITH_LAST => (self.stated()?, op::WITH_FACT),
            op::WITH_16.. => (Stated::Known(i64::from(self.bytes().map(i16::from_le_bytes)?)), op::WITH_16),
            _ => (Stated::Known(i64::from(self.byte()?.cast_signed())), op::WITH_8),
        };
        let truth = match (left, right) {
            (Stated::None, _) | (_, Stated::None) => Truth::False,
            (Stated::Known(left), Stated::Known(right)) => {
                let common = left & right;
                Truth::of(match operation.wrapping_sub(base).wrapping_add(op::EQ) {
                    op::SUBSET => common == left,
                    op::OVERLAPS => common != 0,
                    op::CONTAINS => common == right,
                    op::MEMBER => is_member(u64::try_from(right).unwrap_or(0), i128::from(left)),
                    order => is_so(order, left.cmp(&right)),
                })
            }
            _ => Truth::Unknown,
        };
        self.push_truth(truth, mark)
    }

    /// Whether a fact is 0 or 1, alone or together with the truth on top, which may decide already.
    fn is(&mut self, operation: u8) -> Result<(), Fault> {
        let position = self.position()?;
        let with = match operation {
            op::IS_0 | op::IS_1 => None,
            _ => Some(operation < op::OR_IS_0),
        };
        if with.is_some_and(|all| self.truths.last().is_some_and(|top| top.truth == Truth::of(!all))) {
            return Ok(());
        }
        let mark = self.mark();
        let truth = match slot(self.facts, self.missing, position, 0, 0) {
            UNKNOWN => Truth::Unknown,
            OPEN => return Err(DAMAGED),
            stated => Truth::of(stated == i64::from(operation & 1)),
        };
        self.push_truth(truth, mark)?;
        with.map_or(Ok(()), |all| self.combine(all))
    }

    /// What is stated for a fact that has no index; noted when it is unknown.
    fn stated(&mut self) -> Result<Stated, Fault> {
        let position = self.position()?;
        stated(self.facts, self.missing, position, 0, 0)
    }

    /// Computes with two numbers; one copy, as of the comparisons.
    #[inline(never)]
    fn arithmetic(&mut self, operation: u8) -> Result<(), Fault> {
        let (right, left) = (self.pop()?, self.pop()?);
        let number = match (left.number(), right.number()) {
            (Number::None, _) | (_, Number::None) => Number::None,
            (Number::Known(left), Number::Known(right)) => {
                let result = match operation {
                    op::ADD => left.checked_add(right),
                    op::SUB => left.checked_sub(right),
                    op::MUL => round::product(left, right),
                    op::MIN | op::MAX => Some(if (left < right) == (operation == op::MIN) { left } else { right }),
                    op::ADD_MONTHS => add_months(left, right),
                    op::UNION => Some(left | right),
                    op::COMMON => Some(left & right),
                    _ => return Err(DAMAGED),
                };
                Number::Known(result.ok_or(Fault::OutOfRange)?)
            }
            _ => Number::Unknown,
        };
        self.push(number, left.mark)
    }

    fn fact(&mut self, index: Number, part: usize) -> Result<(), Fault> {
        let position = self.position()?;
        let mark = self.mark();
        let number = read_at(self.facts, self.missing, position, index, part)?;
        self.push(number, mark)
    }

    fn combine(&mut self, all: bool) -> Result<(), Fault> {
        let (right, left) = (self.pop_truth()?, self.pop_truth()?);
        let truth = if all { left.truth.and(right.truth) } else { left.truth.or(right.truth) };
        self.push_truth(truth, left.mark)
    }

    /// Begins a loop at the first round: its result so far, from which the rounds go on, and the first index.
    fn begin(&mut self, mode: u8, first: Place, left: Left, mark: u8) -> Result<(), Fault> {
        self.rounds = Rounds { mode, left, body: self.at, outer: self.index };
        self.index = first;
        let open = matches!(left, Left::Unknown);
        match mode {
            mode::ALL | mode::SOME if open => self.push_truth(Truth::Unknown, mark),
            mode::ALL | mode::SOME => self.push_truth(Truth::of(mode == mode::ALL), mark),
            _ if open => self.push(Number::Unknown, mark),
            _ => self.push(Number::Known(0), mark),
        }
    }

    /// Begins a loop over rounds that an operand gives, a set or how many; jumps behind it when there are none.
    fn begin_over(&mut self, is_set: bool) -> Result<(), Fault> {
        let (mode, distance) = (self.byte()?, self.distance()?);
        let operand = self.pop()?;
        let (left, is_empty) = match operand.number() {
            Number::Known(number) => {
                let members = u64::try_from(number).map_err(|_| Fault::OutOfRange)?;
                let left = match u32::try_from(members) {
                    _ if is_set => Left::Members(members),
                    Ok(rounds) if rounds <= u32::from(ROUNDS_MAX) => Left::Count(rounds),
                    _ => return Err(Fault::OutOfRange),
                };
                (left, members == 0)
            }
            Number::Unknown => (Left::Unknown, false),
            Number::None => (Left::Count(0), true),
        };
        let first = match left {
            Left::Count(_) => Place::Known(1),
            Left::Members(members) => Place::Known(lowest(members)),
            Left::Unknown => Place::Unknown,
        };
        self.begin(mode, first, left, operand.mark)?;
        if is_empty {
            self.index = self.rounds.outer;
            self.at = self.at.wrapping_add(distance);
        }
        Ok(())
    }

    /// Takes the result of a round into that of the loop.
    fn take_in(&mut self) -> Result<(), Fault> {
        match self.rounds.mode {
            // There may be no round at all.
            mode::ALL | mode::SOME if matches!(self.rounds.left, Left::Unknown) => {
                self.pop_truth()?;
                let so_far = self.pop_truth()?;
                self.push_truth(Truth::Unknown, so_far.mark)
            }
            mode::ALL | mode::SOME => self.combine(self.rounds.mode == mode::ALL),
            mode => {
                let round = if mode == mode::SUM { self.pop()?.number() } else { self.pop_truth()?.truth.number() };
                let so_far = self.pop()?;
                let sum = match (so_far.number(), round) {
                    (Number::None, _) | (_, Number::None) => Number::None,
                    (Number::Known(left), Number::Known(right)) => {
                        Number::Known(left.checked_add(right).ok_or(Fault::OutOfRange)?)
                    }
                    // So it is from the beginning when it is unknown over what the loop goes.
                    _ => Number::Unknown,
                };
                self.push(sum, so_far.mark)
            }
        }
    }

    /// Goes on with the next round, if there is one.
    fn next(&mut self, distance: usize) -> Result<(), Fault> {
        let (left, index) = match (self.rounds.left, self.index) {
            (Left::Count(rounds), Place::Known(index)) if rounds > 1 => {
                (Left::Count(rounds.wrapping_sub(1)), index.saturating_add(1))
            }
            (Left::Members(members), _) if members & members.wrapping_sub(1) != 0 => {
                let rest = members & members.wrapping_sub(1);
                (Left::Members(rest), lowest(rest))
            }
            _ => {
                self.index = self.rounds.outer;
                return Ok(());
            }
        };
        if self.at.checked_sub(distance) != Some(self.rounds.body) {
            return Err(DAMAGED);
        }
        self.rounds.left = left;
        self.index = Place::Known(index);
        self.at = self.rounds.body;
        Ok(())
    }

    /// Puts what a formula gives, on the stack that the operation says.
    #[inline(never)]
    fn call(&mut self, operation: u8, formulas: &impl Formulas) -> Result<(), Fault> {
        let [formula, count] = self.bytes()?;
        let before = self.numbers.len().checked_sub(usize::from(count)).ok_or(DAMAGED)?;
        // The arguments stay where they are: there is no room for a second copy below a formula.
        let arguments =
            self.numbers.get(before..).filter(|arguments| arguments.len() <= ARGUMENTS_MAX).ok_or(DAMAGED)?;
        let mark = arguments.first().map_or(self.missing.count(), |first| first.mark);
        let mut reader = Reader { facts: self.facts, missing: self.missing, arguments };
        let result = formulas.number(self.policy, formula, &mut reader);
        self.numbers.truncate(before);
        self.put_result(operation, &result, mark)
    }

    /// Puts the result of a formula. Out of line: what it needs of the stack is not needed below the formula.
    #[inline(never)]
    fn put_result(&mut self, operation: u8, result: &Result<i128, Stop>, mark: u8) -> Result<(), Fault> {
        let number = match *result {
            Ok(number) => Number::Known(number),
            Err(Stop::None) => Number::None,
            Err(Stop::Unknown) => Number::Unknown,
            Err(Stop::Fault(fault)) => return Err(fault),
        };
        if operation == op::CALL_NUMBER {
            return self.push(number, mark);
        }
        let truth = match number {
            Number::Known(number) => Truth::of(number != 0),
            Number::None => Truth::False,
            Number::Unknown => Truth::Unknown,
        };
        self.push_truth(truth, mark)
    }

    /// Runs to the end of the expression that begins at `at`.
    fn run(&mut self, at: u16, formulas: &impl Formulas) -> Result<(), Fault> {
        self.at = usize::from(at);
        self.truths.clear();
        self.numbers.clear();
        self.returns.clear();
        while let Some(operation) = self.go_on()? {
            self.call(operation, formulas)?;
        }
        Ok(())
    }

    /// Runs on to the next call of a formula, and which operation that is; nothing at the end of the expression. Out of
    /// line: what it needs of the stack is not needed below a formula.
    #[inline(never)]
    fn go_on(&mut self) -> Result<Option<u8>, Fault> {
        loop {
            let byte = self.byte()?;
            self.page = usize::from(byte & op::NINTH) << 1;
            match byte & !op::NINTH {
                op::END => match self.returns.pop() {
                    Some(at) => self.at = usize::from(at),
                    None => return Ok(None),
                },
                op::REFER => {
                    let part = self.short()?;
                    self.returns.push(u16::try_from(self.at).map_err(|_| DAMAGED)?).map_err(|_| DAMAGED)?;
                    self.at = usize::from(part_of(self.rules, part).ok_or(DAMAGED)?);
                }
                operation @ op::IS_0..=op::OR_IS_1 => self.is(operation)?,
                operation @ op::WITH_8..=op::WITH_LAST => self.compare_fact(operation)?,
                op::AND => self.combine(true)?,
                op::OR => self.combine(false)?,
                operation @ (op::SKIP_IF_FALSE | op::SKIP_IF_TRUE) => {
                    let skip = self.top_truth()? == Truth::of(operation == op::SKIP_IF_TRUE);
                    self.jump(skip)?;
                }
                op::NOT => {
                    let entry = self.pop_truth()?;
                    self.push_truth(entry.truth.not(), entry.mark)?;
                }
                op::FACT | op::FROM => self.fact(Number::Known(0), 0)?,
                op::UNTIL => self.fact(Number::Known(0), 1)?,
                op::FACT_AT_INDEX => self.fact(self.index.number(), 0)?,
                small @ op::SMALL..=op::SMALL_LAST => self.put_literal(i64::from(small & 7))?,
                op::FACT_AT => {
                    let position = self.position()?;
                    let index = self.pop()?;
                    let number = read_at(self.facts, self.missing, position, index.number(), 0)?;
                    self.push(number, index.mark)?;
                }
                op::LITERAL_8 => {
                    let number = self.byte()?.cast_signed();
                    self.put_literal(i64::from(number))?;
                }
                op::LITERAL_16 => {
                    let number = self.bytes().map(i16::from_le_bytes)?;
                    self.put_literal(i64::from(number))?;
                }
                op::LITERAL_32 => {
                    let number = self.bytes().map(i32::from_le_bytes)?;
                    self.put_literal(i64::from(number))?;
                }
                op::LITERAL_64 => {
                    let number = self.bytes().map(i64::from_le_bytes)?;
                    self.put_literal(number)?;
                }
                op::NOTHING => self.put(Number::None)?,
                op::INDEX => self.put(self.index.number())?,
                operation @ (op::ADD..=op::MAX | op::ADD_MONTHS | op::UNION | op::COMMON) => {
                    self.arithmetic(operation)?
                }
                op::SIZE => {
                    let entry = self.pop()?;
                    let number = match entry.number() {
                        Number::Known(members) => {
                            Number::Known(i128::from(u64::try_from(members).map_or(0, u64::count_ones)))
                        }
                        other => other,
                    };
                    self.push(number, entry.mark)?;
                }
                op::ABS => {
                    let entry = self.pop()?;
                    let number = match entry.number() {
                        Number::Known(number) => Number::Known(number.checked_abs().ok_or(Fault::OutOfRange)?),
                        other => other,
                    };
                    self.push(number, entry.mark)?;
                }
                operation @ (op::EQ..=op::MEMBER) => self.compare(operation)?,
                op::IN => {
                    let count = self.byte()?;
                    let entry = self.pop()?;
                    let number = entry.number();
                    let mut truth = match number {
                        Number::Unknown => Truth::Unknown,
                        Number::None | Number::Known(_) => Truth::False,
                    };
                    for _ in 0..count {
                        let member = self.bytes().map(i32::from_le_bytes)?;
                        if number == Number::Known(i128::from(member)) {
                            truth = Truth::True;
                        }
                    }
                    self.push_truth(truth, entry.mark)?;
                }
                op::TRUE => self.put_truth(Truth::True)?,
                op::FALSE => self.put_truth(Truth::False)?,
                op::GIVEN => {
                    let position = self.position()?;
                    let given = given_anywhere(self.facts, position)?;
                    self.put_truth(Truth::of(given))?;
                }
                op::NEEDED => {
                    let position = self.position()?;
                    let mark = self.mark();
                    let truth = if given_anywhere(self.facts, position)? {
                        Truth::True
                    } else {
                        self.missing.note(position)?;
                        Truth::Unknown
                    };
                    self.push_truth(truth, mark)?;
                }
                op::IS_NONE => {
                    let position = self.position()?;
                    let index = self.pop()?;
                    let truth = match read_at(self.facts, self.missing, position, index.number(), 0)? {
                        Number::Known(_) => Truth::False,
                        Number::None => Truth::True,
                        Number::Unknown => Truth::Unknown,
                    };
                    self.push_truth(truth, index.mark)?;
                }
                operation @ (op::KEYS | op::HIGHEST) => {
                    let position = self.position()?;
                    let shape = self.facts.shape(position)?;
                    let mark = self.mark();
                    let number = if operation == op::KEYS {
                        Some(keys(self.facts, shape)).filter(|set| *set != 0).map(i128::from)
                    } else {
                        highest(self.facts, shape).map(i128::from)
                    };
                    let number = if let Some(number) = number {
                        Number::Known(number)
                    } else {
                        self.missing.note(position)?;
                        Number::Unknown
                    };
                    self.push(number, mark)?;
                }
                op::AWAITS => {
                    let position = self.position()?;
                    let mark = self.mark();
                    self.missing.note(position)?;
                    self.push_truth(Truth::Unknown, mark)?;
                }
                op::GIVEN_AT => {
                    let position = self.position()?;
                    let index = self.pop()?;
                    let truth = match index.number() {
                        Number::Known(at) => {
                            let at = i64::try_from(at).map_err(|_| Fault::OutOfRange)?;
                            self.facts.shape(position)?;
                            Truth::of(self.facts.is_given(position, place(at)))
                        }
                        Number::None => Truth::False,
                        // At no index, when there is no entry at all.
                        Number::Unknown if !given_anywhere(self.facts, position)? => Truth::False,
                        Number::Unknown => Truth::Unknown,
                    };
                    self.push_truth(truth, index.mark)?;
                }
                operation @ op::IF_NUMBER..=op::ELSE_TRUTH => {
                    // Between the condition and the branch of truth that is skipped lies the first branch.
                    let above = usize::from(operation == op::ELSE_TRUTH);
                    let condition = self.truths.iter().rev().nth(above).map(|entry| entry.truth).ok_or(DAMAGED)?;
                    let is_first = matches!(operation, op::IF_NUMBER | op::IF_TRUTH);
                    let skip = condition == if is_first { Truth::False } else { Truth::True };
                    if skip && matches!(operation, op::IF_NUMBER | op::ELSE_NUMBER) {
                        self.put(Number::None)?;
                    } else if skip {
                        self.put_truth(Truth::False)?;
                    }
                    self.jump(skip)?;
                }
                op::SELECT_NUMBER => {
                    let (second, first, condition) = (self.pop()?.number(), self.pop()?.number(), self.pop_truth()?);
                    let number = match condition.truth {
                        Truth::True => first,
                        Truth::False => second,
                        // Branches that agree leave nothing open.
                        Truth::Unknown if first == second => first,
                        Truth::Unknown => Number::Unknown,
                    };
                    self.push(number, condition.mark)?;
                }
                op::SELECT_TRUTH => {
                    let (second, first, condition) = (self.pop_truth()?, self.pop_truth()?, self.pop_truth()?);
                    let truth = match condition.truth {
                        Truth::True => first.truth,
                        Truth::False => second.truth,
                        Truth::Unknown if first.truth == second.truth => first.truth,
                        Truth::Unknown => Truth::Unknown,
                    };
                    self.push_truth(truth, condition.mark)?;
                }
                operation @ (op::CALL_NUMBER | op::CALL_TRUTH) => return Ok(Some(operation)),
                op::HELD => self.put_truth(self.held)?,
                op::UNDEFINED => self.put(Number::Unknown)?,
                op::KNOWN => {
                    let entry = self.pop()?;
                    let truth = if entry.number() == Number::Unknown { Truth::Unknown } else { Truth::True };
                    self.push_truth(truth, entry.mark)?;
                }
                op::FOR => {
                    let mode = self.byte()?;
                    let first = Place::Known(i32::from(self.bytes().map(i16::from_le_bytes)?));
                    let rounds = u32::from(self.short()?);
                    if rounds > u32::from(ROUNDS_MAX) {
                        return Err(DAMAGED);
                    }
                    let mark = self.mark();
                    self.begin(mode, first, Left::Count(rounds), mark)?;
                }
                operation @ (op::FOR_IN | op::FOR_TO) => self.begin_over(operation == op::FOR_IN)?,
                op::NEXT => {
                    let distance = self.distance()?;
                    self.take_in()?;
                    self.next(distance)?;
                }
                _ => return Err(DAMAGED),
            }
        }
    }

    fn condition(&mut self, at: u16, formulas: &impl Formulas) -> Result<Truth, Fault> {
        self.run(at, formulas)?;
        self.pop_truth().map(|entry| entry.truth)
    }
}

/// Asks one rule.
///
/// # Errors
/// [`Fault::OutOfRange`] when a computed amount or count leaves its range: there is no answer then.
/// [`Fault::NotAllowed`] for a position that is no rule, or tables that are damaged.
pub fn evaluate(
    policy: &Policy<'_>,
    position: usize,
    facts: &Facts<'_>,
    formulas: &impl Formulas,
    answer: &mut Answer,
) -> Result<(), Fault> {
    let Answer { result, missing, values, indexed } = answer;
    values.clear();
    let mut noted = Noted::default();
    let keep = &mut |place, value| keep(values, place, value);
    let told = evaluate_into(policy, position, facts, formulas, keep, &mut noted)?;
    values.truncate(told.values);
    (*result, *missing, *indexed) = (told.result, noted.set(), told.indexed);
    Ok(())
}

// Out of line: where it is inlined, the compiler loses sight of the capacity.
#[inline(never)]
fn keep(values: &mut heapless::VecView<Value>, place: usize, value: Value) -> Result<(), Fault> {
    values.truncate(place);
    // More values than an answer holds: there is no answer rather than a part of one.
    values.push(value).map_err(|_| Fault::OutOfRange)
}

/// Asks one rule, for a caller who keeps the values in memory of their own.
///
/// `keep` is given each value with its place from 0. A value is taken back when another one comes to its place, or when
/// [`Told::values`] is not more than its place in the end. The caller refuses a place for which there is no memory.
///
/// `noted` holds the facts that are missing in the end, as [`Answer::missing`].
///
/// # Errors
/// As [`evaluate`], and those of `keep`.
pub fn evaluate_into(
    policy: &Policy<'_>,
    position: usize,
    facts: &Facts<'_>,
    formulas: &impl Formulas,
    keep: &mut Keep<'_>,
    noted: &mut Noted,
) -> Result<Told, Fault> {
    let mut kept = Kept { keep, values: 0, indexed: 0 };
    noted.truncate(0);
    let result = ask(policy, position, facts, formulas, noted, &mut kept)?;
    if result != RuleResult::Unknown {
        noted.truncate(0);
        return Ok(Told { result, values: kept.values, indexed: kept.indexed });
    }
    Ok(Told { result, values: 0, indexed: 0 })
}

/// What becomes of a value, of which the place is told. Behind a pointer: the evaluator is compiled once for all of them.
pub type Keep<'k> = dyn FnMut(usize, Value) -> Result<(), Fault> + 'k;

/// Where the values of a rule go, how many there are, and as [`Answer::indexed`].
struct Kept<'a, 'k> {
    keep: &'a mut Keep<'k>,
    values: usize,
    indexed: u32,
}

/// The result of one rule; while it is unknown, the facts that are missing are noted.
fn ask(
    policy: &Policy<'_>,
    position: usize,
    facts: &Facts<'_>,
    formulas: &impl Formulas,
    noted: &mut Noted,
    kept: &mut Kept<'_, '_>,
) -> Result<RuleResult, Fault> {
    let rule = policy.rules.get(position).ok_or(Fault::NotAllowed)?;
    let mut machine = Machine::new(policy, facts, noted);
    // Most rules apply to everyone.
    let is_always = matches!(policy.code.get(usize::from(rule.when)..), Some([op::TRUE, op::END, ..]));
    let applies = if is_always { Truth::True } else { machine.condition(rule.when, formulas)? };
    match applies {
        Truth::False => Ok(RuleResult::NotApplicable),
        Truth::True => decide(policy, rule, &mut machine, formulas, kept),
        Truth::Unknown => {
            // What the rule would still need if it applied is missing too. It may not apply: a computation that
            // leaves its range is no fault yet.
            let mark = machine.mark();
            if decide(policy, rule, &mut machine, formulas, kept).is_err() {
                machine.missing.truncate(mark);
            }
            Ok(RuleResult::Unknown)
        }
    }
}

/// The result of a rule that applies, with its values.
fn decide(
    policy: &Policy<'_>,
    rule: &RuleShape,
    machine: &mut Machine<'_, '_>,
    formulas: &impl Formulas,
    kept: &mut Kept<'_, '_>,
) -> Result<RuleResult, Fault> {
    let (mut result, may_pass) = verdict(rule, machine, formulas)?;
    let first = usize::from(rule.first_output);
    let shapes = policy.outputs.get(first..first.wrapping_add(usize::from(rule.outputs))).ok_or(DAMAGED)?;
    for (output, shape) in (0..rule.outputs).zip(shapes) {
        let (given, noted) = (kept.values, machine.mark());
        let is_known = give(shape, output, machine, formulas, kept)?;
        if is_known {
            continue;
        }
        let is_dispensable = match shape.need {
            Need::Required => false,
            Need::Optional => true,
            Need::ForPass => !may_pass,
        };
        if is_dispensable {
            machine.missing.truncate(noted);
            // An indexed output is given as a whole or not at all.
            kept.values = given;
            kept.indexed &= !1_u32.wrapping_shl(u32::from(output));
        } else {
            result = RuleResult::Unknown;
        }
    }
    Ok(result)
}

/// The result of a rule that applies, by its conditions alone, and whether it is a pass or may become one.
fn verdict(
    rule: &RuleShape,
    machine: &mut Machine<'_, '_>,
    formulas: &impl Formulas,
) -> Result<(RuleResult, bool), Fault> {
    let noted = machine.mark();
    let holds = machine.condition(rule.holds, formulas)?;
    machine.held = holds;
    Ok(match (holds, rule.review_when) {
        (Truth::True, ReviewWhen::Fails) => (RuleResult::Pass, true),
        (Truth::False, ReviewWhen::PassesFirst) => (RuleResult::Fail, false),
        (Truth::False, ReviewWhen::PassesFirstOrFails) => (RuleResult::Review, false),
        // While the condition is open, so is whether there would be a review.
        (_, when) => match (holds, when, machine.condition(rule.review, formulas)?) {
            (Truth::False, _, Truth::True) => (RuleResult::Review, false),
            (Truth::False, _, Truth::False) => (RuleResult::Fail, false),
            (Truth::False, _, Truth::Unknown) => (RuleResult::Unknown, false),
            (Truth::True, _, Truth::True) => (RuleResult::Pass, true),
            (Truth::True, _, Truth::False) => (RuleResult::Review, false),
            // A review either way.
            (Truth::Unknown, ReviewWhen::PassesFirstOrFails, Truth::False) => {
                machine.missing.truncate(noted);
                (RuleResult::Review, false)
            }
            (Truth::Unknown, ReviewWhen::PassesFirst, Truth::False) => (RuleResult::Unknown, false),
            _ => (RuleResult::Unknown, true),
        },
    })
}

/// Gives the entries of an output. False when some entry, or which entries there are, is unknown.
// Out of line, as all that follows an expression is: while one runs, the stack holds as little as possible.
#[inline(never)]
fn give(
    shape: &OutputShape,
    output: u8,
    machine: &mut Machine<'_, '_>,
    formulas: &impl Formulas,
    kept: &mut Kept<'_, '_>,
) -> Result<bool, Fault> {
    let mut range = Range { first: shape.first, entries: shape.entries.max(1), members: u64::MAX };
    if shape.over != NOT_OPEN {
        machine.run(shape.over, formulas)?;
        match machine.range(shape, &mut range)? {
            Over::Entries => kept.indexed |= 1_u32.wrapping_shl(u32::from(output)),
            Over::None => return Ok(true),
            Over::Unknown => {
                // What an entry would read is missing too, where the case has none of it.
                machine.index = Place::Unknown;
                machine.run(shape.value, formulas)?;
                return machine.drop_output(shape.is_truth).map(|()| false);
            }
        }
    }
    let mut is_known = true;
    while let Some(index) = range.next() {
        machine.index = Place::Known(i32::from(index));
        machine.run(shape.value, formulas)?;
        is_known &= machine.keep_value(shape, output, index, kept)?;
    }
    Ok(is_known)
}

/// The indices of an output that are still to come: so many from the first, of which only the members.
struct Range {
    first: i16,
    entries: u16,
    /// All of them are, when every bit is set: no set has as many.
    members: u64,
}

impl Range {
    /// The next index.
    #[inline(never)]
    fn next(&mut self) -> Option<i16> {
        while self.entries > 0 {
            let (index, is_member) = (self.first, self.members & 1 == 1);
            self.first = index.wrapping_add(1);
            self.entries = self.entries.wrapping_sub(1);
            if self.members != u64::MAX {
                self.members >>= 1;
            }
            if is_member {
                return Some(index);
            }
        }
        None
    }
}

/// What the expression for the indices of an output came to.
enum Over {
    Entries,
    None,
    Unknown,
}

impl Machine<'_, '_> {
    /// The indices of an output whose expression for them has run.
    #[inline(never)]
    fn range(&mut self, shape: &OutputShape, range: &mut Range) -> Result<Over, Fault> {
        *range = match (self.pop()?.number(), shape.is_set) {
            (Number::None, _) => return Ok(Over::None),
            (Number::Unknown, _) => return Ok(Over::Unknown),
            (Number::Known(set), true) => {
                let members = u64::try_from(set).map_err(|_| Fault::OutOfRange)?;
                Range { first: 0, entries: shape.entries, members }
            }
            (Number::Known(rows), false) => {
                let rows = u16::try_from(rows).ok().filter(|rows| *rows <= shape.entries);
                Range { first: shape.first, entries: rows.ok_or(Fault::OutOfRange)?, members: u64::MAX }
            }
        };
        Ok(Over::Entries)
    }

    /// Keeps the value of an output whose expression has run, if there is one; whether it is known.
    #[inline(never)]
    fn keep_value(
        &mut self,
        shape: &OutputShape,
        output: u8,
        index: i16,
        kept: &mut Kept<'_, '_>,
    ) -> Result<bool, Fault> {
        match self.pop_output(shape.is_truth)? {
            Number::Known(number) => {
                let value = checked(shape, number)?;
                (kept.keep)(kept.values, Value { output, index, value })?;
                kept.values = kept.values.wrapping_add(1);
                Ok(true)
            }
            Number::None => Ok(true),
            Number::Unknown => Ok(false),
        }
    }

    fn pop_output(&mut self, is_truth: bool) -> Result<Number, Fault> {
        if is_truth {
            return self.pop_truth().map(|entry| entry.truth.number());
        }
        self.pop().map(|entry| entry.number())
    }

    /// Takes away the value of an output.
    #[inline(never)]
    fn drop_output(&mut self, is_truth: bool) -> Result<(), Fault> {
        self.pop_output(is_truth).map(drop)
    }
}

/// Where a part of a rule begins: its condition, or that of its application.
fn part_of(rules: &[RuleShape], part: u16) -> Option<u16> {
    let rule = rules.get(usize::from(part >> 1))?;
    Some(if part & 1 == 1 { rule.holds } else { rule.when })
}

/// What a rule reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// The fact at this position.
    Fact(usize),
    /// The facts of the formula with this number.
    Formula(usize),
}

/// Visits everything that the expressions of a rule read, some of it more than once.
pub fn each_read(policy: &Policy<'_>, position: usize, mut visit: impl FnMut(Read)) {
    let Some(rule) = policy.rules.get(position) else { return };
    let first = usize::from(rule.first_output);
    let outputs = policy.outputs.iter().skip(first).take(usize::from(rule.outputs));
    let outputs = outputs.flat_map(|output| [output.value, output.over]);
    // The parts of rules that are referred to, and those of them that were visited.
    let (mut parts, mut visited) = (FactSet::default(), FactSet::default());
    for at in [rule.when, rule.holds, rule.review].into_iter().chain(outputs) {
        each_read_from(policy, at, &mut parts, &mut visit);
    }
    loop {
        let Some(part) = parts.iter().find(|part| !visited.contains(*part)) else { break };
        visited.insert(part);
        if let Some(at) = u16::try_from(part).ok().and_then(|part| part_of(policy.rules, part)) {
            each_read_from(policy, at, &mut parts, &mut visit);
        }
    }
}

/// Visits what the expression that begins at `at` reads, and adds the parts that it refers to.
fn each_read_from(policy: &Policy<'_>, at: u16, parts: &mut FactSet, visit: &mut impl FnMut(Read)) {
    // What is not open begins behind the end of all code.
    let mut rest = policy.code.get(usize::from(at)..).unwrap_or(&[]);
    while let Some((&operation, operands)) = rest.split_first() {
        let first = operands.first().copied().unwrap_or(0);
        let second = operands.get(1).copied().unwrap_or(0);
        let page = usize::from(operation & op::NINTH) << 1;
        let fact = |low: u8| Read::Fact(usize::from(low) | page);
        // An operand that is a distance takes two more when it is far.
        let distance = |byte: u8| if byte == op::FAR { 3_usize } else { 1 };
        let length = match operation & !op::NINTH {
            op::END => break,
            op::FACT
            | op::FACT_AT
            | op::FACT_AT_INDEX
            | op::FROM
            | op::UNTIL
            | op::GIVEN
            | op::GIVEN_AT
            | op::NEEDED
            | op::AWAITS
            | op::IS_NONE
            | op::KEYS
            | op::HIGHEST
            | op::IS_0..=op::OR_IS_1 => {
                visit(fact(first));
                1
            }
            operation @ op::WITH_8..=op::WITH_LAST => {
                visit(fact(first));
                if operation >= op::WITH_FACT {
                    visit(fact(second));
                }
                if (op::WITH_16..op::WITH_FACT).contains(&operation) { 3 } else { 2 }
            }
            op::CALL_NUMBER | op::CALL_TRUTH => {
                visit(Read::Formula(usize::from(first)));
                2
            }
            op::REFER => {
                parts.insert(usize::from(u16::from_le_bytes([first, second])));
                2
            }
            op::LITERAL_8 => 1,
            op::LITERAL_16 => 2,
            op::LITERAL_32 => 4,
            op::LITERAL_64 => 8,
            op::FOR => 5,
            op::FOR_IN | op::FOR_TO => distance(second).saturating_add(1),
            op::IN => usize::from(first).saturating_mul(4).saturating_add(1),
            op::SKIP_IF_FALSE..=op::ELSE_TRUTH | op::NEXT => distance(first),
            _ => 0,
        };
        rest = operands.get(length..).unwrap_or(&[]);
    }
}

const _: () = assert!(kind::PERIOD == 7, "the reader relies on periods taking two slots");
