//! How the formulas of SPC read: every operand before stopping at an unknown one, through an index base that may be
//! unknown itself, and nothing that the text of the rule excludes.

pub(super) use crate::criteria::machine::index;
use crate::criteria::{Index, Reader, Stop};
use crate::unit::{Cents, Date, Fault, round};

/// A number that may be unknown.
pub(super) type Operand = Result<i128, Stop>;
/// A number of 64 bits that may be unknown, as every fact is.
pub(super) type Small = Result<i64, Stop>;
/// A condition that may be unknown.
pub(super) type Condition = Result<bool, Stop>;

/// Indices, one after the other. While they are unknown, one that is unknown: it shows what would be read.
pub(super) struct Indices {
    left: Left,
    /// Why they are not known.
    pub(super) stop: Option<Stop>,
}

/// The indices that are still to come.
#[derive(Clone, Copy)]
enum Left {
    Members(u64),
    Numbers { next: i16, last: i16 },
    Entries { fact: usize, from: i32 },
    Unknown,
}

const NO_INDEX: Left = Left::Members(0);

impl Indices {
    fn of(left: Result<Left, Stop>) -> Self {
        match left {
            Ok(left) => Self { left, stop: None },
            Err(Stop::Unknown) => Self { left: Left::Unknown, stop: Some(Stop::Unknown) },
            Err(stop) => Self { left: NO_INDEX, stop: Some(stop) },
        }
    }

    /// The next index.
    #[inline(never)]
    pub(super) fn next(&mut self, reader: &Reader<'_, '_>) -> Option<Index> {
        match &mut self.left {
            Left::Members(0) => None,
            Left::Members(set) => {
                let member = set.trailing_zeros() as i16;
                *set &= set.wrapping_sub(1);
                Some(Ok(member))
            }
            Left::Numbers { next, last } => {
                let number = *next;
                *next = number.saturating_add(1);
                (number <= *last).then_some(Ok(number))
            }
            Left::Entries { fact, from } => {
                let entry = reader.entry_from(*fact, *from)?;
                *from = i32::from(entry).wrapping_add(1);
                Some(Ok(entry))
            }
            Left::Unknown => {
                self.left = NO_INDEX;
                Some(Err(Stop::Unknown))
            }
        }
    }

    /// Takes the part of an index into a sum. A fault is the last.
    #[inline(never)]
    fn add(&mut self, sum: &mut Operand, part: Operand) {
        if self.stop.is_some() {
            return;
        }
        *sum = match (*sum, part) {
            (_, Err(Stop::Fault(fault))) => Err(Stop::Fault(fault)),
            (Ok(sum), Ok(part)) => plus(sum, part).map_err(Stop::Fault),
            (Err(stop), _) | (_, Err(stop)) => Err(stop),
        };
        if matches!(sum, Err(Stop::Fault(_))) {
            self.left = NO_INDEX;
        }
    }

    /// Takes the part of an index, which began at `noted`, into a condition. One that is not true is the last, unless it
    /// is unknown.
    #[inline(never)]
    fn and(&mut self, reader: &mut Reader<'_, '_>, noted: u8, all: &mut Condition, part: Condition) {
        if self.stop.is_some() {
            return;
        }
        reader.end(noted, &part);
        if part != Ok(true) {
            *all = part;
        }
        if !matches!(part, Ok(true) | Err(Stop::Unknown)) {
            self.left = NO_INDEX;
        }
    }

    /// The result over all of them; there is none where they are not known.
    fn result<T>(&self, over_all: Result<T, Stop>) -> Result<T, Stop> {
        self.stop.map_or(over_all, Err)
    }
}

/// The members of a set, ascending.
#[inline(never)]
pub(super) fn members(set: Result<u64, Stop>) -> Indices {
    Indices::of(set.map(Left::Members))
}

/// The numbers from 1 to the last.
#[inline(never)]
pub(super) fn up_to(last: Operand) -> Indices {
    let last = last.map(|last| i16::try_from(last).unwrap_or(i16::MAX.wrapping_sub(1)));
    Indices::of(last.map(|last| Left::Numbers { next: 1, last }))
}

/// The indices of the entries of a fact. Without any, it is missing.
#[inline(never)]
pub(super) fn entries(reader: &mut Reader<'_, '_>, fact: usize) -> Indices {
    Indices::of(reader.highest(fact).map(|_| Left::Entries { fact, from: i32::MIN }))
}

/// An index as a number.
pub(super) fn number(index: Index) -> Operand {
    index.map(i128::from)
}

/// The set of one member.
pub(super) fn only(member: Operand) -> Operand {
    let bit = u32::try_from(member?).ok().and_then(|place| 1_u64.checked_shl(place));
    Ok(i128::from(bit.ok_or(Fault::OutOfRange)?))
}

/// The set that a fact states, or that an operand is.
pub(super) fn set(operand: Operand) -> Result<u64, Stop> {
    operand.and_then(|set| u64::try_from(set).map_err(|_| Stop::Fault(Fault::OutOfRange)))
}

/// The indices of the entries of any of some facts. Without any, all of them are missing.
pub(super) fn union_of(reader: &mut Reader<'_, '_>, facts: &[usize]) -> Operand {
    let mut set = 0_u64;
    for fact in facts {
        let mut from = 0;
        while let Some(entry) = reader.entry_from(*fact, from) {
            set |= 1_u64.checked_shl(u32::from(entry.unsigned_abs())).unwrap_or(0);
            from = i32::from(entry).wrapping_add(1);
        }
    }
    if set == 0 {
        facts.iter().try_for_each(|fact| reader.miss(*fact))?;
        return Err(Stop::Unknown);
    }
    Ok(i128::from(set))
}

/// What `part` adds up to over some indices. While these are unknown, so is the sum; what `part` reads is missing then
/// if it has no entry.
pub(super) fn sum(
    reader: &mut Reader<'_, '_>,
    mut indices: Indices,
    mut part: impl FnMut(&mut Reader<'_, '_>, Index) -> Operand,
) -> Operand {
    let mut sum = Ok(0);
    while let Some(index) = indices.next(reader) {
        let part = part(reader, index);
        indices.add(&mut sum, part);
    }
    indices.result(sum)
}

/// Whether a condition holds at all of some indices.
pub(super) fn everywhere(
    reader: &mut Reader<'_, '_>,
    mut indices: Indices,
    mut part: impl FnMut(&mut Reader<'_, '_>, Index) -> Condition,
) -> Condition {
    let noted = reader.noted();
    let mut all = Ok(true);
    while let Some(index) = indices.next(reader) {
        let noted = reader.noted();
        let part = part(reader, index);
        indices.and(reader, noted, &mut all, part);
    }
    let all = indices.result(all);
    reader.end(noted, &all);
    all
}

/// Ends a condition that began at `noted`; out of line, as there are many.
#[inline(never)]
pub(super) fn ended(reader: &mut Reader<'_, '_>, noted: u8, condition: Condition) -> Condition {
    reader.end(noted, &condition);
    condition
}

/// Both conditions: false as soon as one is.
pub(super) fn both(
    reader: &mut Reader<'_, '_>,
    left: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    right: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
) -> Condition {
    let noted = reader.noted();
    let left = left(reader);
    let left = ended(reader, noted, left);
    if !matches!(left, Ok(true) | Err(Stop::Unknown)) {
        return left;
    }
    let noted_left = reader.noted();
    let right = right(reader);
    let right = ended(reader, noted_left, right);
    ended(reader, noted, if right == Ok(true) { left } else { right })
}

/// Either condition: true as soon as one is.
pub(super) fn either(
    reader: &mut Reader<'_, '_>,
    left: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    right: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
) -> Condition {
    both(reader, |reader| left(reader).map(|left| !left), |reader| right(reader).map(|right| !right)).map(|both| !both)
}

/// A choice of one of several parts: those that may be chosen are taken, and the result is the one that is chosen, or what
/// they all give. What they would read is missing while the choice is unknown and they do not give the same.
///
/// Its functions are out of line: a formula that chooses has a copy only of the calls.
struct Choice<T> {
    noted: u8,
    /// Why it is not known which part is chosen.
    stop: Option<Stop>,
    /// The part that is asked next, and the one behind the last.
    next: u8,
    last: u8,
    chosen: Option<Result<T, Stop>>,
}

impl<T: PartialEq + Copy> Choice<T> {
    /// Begins a choice among so many parts, given which is chosen.
    #[inline(never)]
    fn of(noted: u8, part: Result<u8, Stop>, parts: u8) -> Self {
        let (next, last, stop) = asked(part, parts);
        Self { noted, stop, next, last, chosen: None }
    }

    /// Whether a part may be the one that is chosen.
    fn asks(&self, part: u8) -> bool {
        self.next == part && part < self.last
    }

    /// Takes what a part gives.
    #[inline(never)]
    fn take(&mut self, part: &Result<T, Stop>) {
        self.next = self.next.saturating_add(1);
        self.chosen = Some(match (&self.chosen, part) {
            (None, part) => *part,
            (Some(Ok(one)), Ok(other)) if one == other => *part,
            _ => Err(Stop::Unknown),
        });
    }

    /// The result.
    #[inline(never)]
    fn end(&self, reader: &mut Reader<'_, '_>) -> Result<T, Stop> {
        let result = match (self.stop, self.chosen) {
            (None, Some(chosen)) => chosen,
            (Some(Stop::Unknown), Some(Ok(all))) => Ok(all),
            // A part that may not be chosen: what goes wrong in it is no fault yet.
            (stop, _) => Err(stop.unwrap_or(Stop::Unknown)),
        };
        reader.end(self.noted, &result);
        result
    }
}

/// Which parts of so many are asked, given which is chosen: the first, the one behind the last, and why it is not known.
pub(super) fn asked(part: Result<u8, Stop>, parts: u8) -> (u8, u8, Option<Stop>) {
    match part {
        Ok(part) => (part, part.saturating_add(1), None),
        Err(Stop::Unknown) => (0, parts, Some(Stop::Unknown)),
        Err(stop) => (0, 0, Some(stop)),
    }
}

/// The part of a choice of two: the first when the condition holds.
#[inline(never)]
pub(super) fn by_condition(reader: &mut Reader<'_, '_>, noted: u8, condition: Condition) -> Result<u8, Stop> {
    ended(reader, noted, condition).map(|holds| u8::from(!holds))
}

/// What `part` gives for the value of an enumeration. While that is unknown, so is the result, unless `part` gives the
/// same for each of its `values`; what it would read for any of them is missing then.
pub(super) fn pick<T: PartialEq + Copy>(
    reader: &mut Reader<'_, '_>,
    fact: usize,
    values: u8,
    mut part: impl FnMut(&mut Reader<'_, '_>, u8) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let mut choice = Choice::of(reader.noted(), value(reader, fact), values);
    while choice.asks(choice.next) {
        let part = part(reader, choice.next);
        choice.take(&part);
    }
    choice.end(reader)
}

/// The place of the value of an enumeration.
#[inline(never)]
pub(super) fn value(reader: &mut Reader<'_, '_>, fact: usize) -> Result<u8, Stop> {
    Ok(u8::try_from(reader.fact(fact)?).map_err(|_| Fault::OutOfRange)?)
}

/// One of two parts, by a condition. While the condition is unknown, so is the result, unless both parts give the same;
/// what both would read is missing then.
pub(super) fn choose<T: PartialEq + Copy>(
    reader: &mut Reader<'_, '_>,
    condition: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    yes: impl FnOnce(&mut Reader<'_, '_>) -> Result<T, Stop>,
    no: impl FnOnce(&mut Reader<'_, '_>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let noted = reader.noted();
    let condition = condition(reader);
    let mut choice = Choice::of(noted, by_condition(reader, noted, condition), 2);
    if choice.asks(0) {
        let part = yes(reader);
        choice.take(&part);
    }
    if choice.asks(1) {
        let part = no(reader);
        choice.take(&part);
    }
    choice.end(reader)
}

/// A fact as the small number that it is.
#[inline(never)]
pub(super) fn small(reader: &mut Reader<'_, '_>, fact: usize, index: Index) -> Small {
    Ok(i64::try_from(reader.fact_at(fact, index)?).map_err(|_| Fault::OutOfRange)?)
}

/// A term that a contract may have or not: none when it is stated that there is no such term.
pub(super) fn optional(reader: &mut Reader<'_, '_>, fact: usize) -> Result<Option<i128>, Stop> {
    match reader.fact(fact) {
        Ok(value) => Ok(Some(value)),
        Err(Stop::None) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// An amount of whole cents.
pub(super) fn cents(amount: i128) -> Result<Cents, Stop> {
    Ok(Cents::from_wide(amount)?)
}

/// A day from its number.
pub(super) fn day(days: Operand) -> Result<Date, Stop> {
    Ok(i64::try_from(days?).map_err(|_| Fault::InvalidDate).and_then(Date::from_days)?)
}

/// The sum of two numbers.
#[inline(never)]
pub(super) fn total(left: Operand, right: Operand) -> Operand {
    Ok(plus(left?, right?)?)
}

#[inline(never)]
pub(super) fn plus(left: i128, right: i128) -> Result<i128, Fault> {
    left.checked_add(right).ok_or(Fault::OutOfRange)
}

#[inline(never)]
pub(super) fn minus(left: i128, right: i128) -> Result<i128, Fault> {
    left.checked_sub(right).ok_or(Fault::OutOfRange)
}

#[inline(never)]
pub(super) fn times(left: i128, right: i128) -> Result<i128, Fault> {
    round::product(left, right).ok_or(Fault::OutOfRange)
}

/// A fault that means that a quantity is undefined on what is known: nobody can know it, and nothing is missing.
pub(super) fn undefined<T>(result: Result<T, Fault>) -> Result<T, Stop> {
    result.map_err(|fault| if fault == Fault::ZeroDenominator { Stop::Unknown } else { Stop::Fault(fault) })
}
