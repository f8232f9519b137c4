//! How the formulas of SPC read: every operand before stopping at an unknown one, through an index base that may be
//! unknown itself, and nothing that the text of the rule excludes.

pub(super) use crate::criteria::machine::index;
use core::cmp::Ordering;

use crate::criteria::{Index, Reader, Stop};
use crate::tariff::model;
use crate::unit::{Cents, Date, Exact, Fault, round};

/// A number that may be unknown.
pub(super) type Operand = Result<i128, Stop>;
/// A number of 64 bits that may be unknown, as every fact is.
pub(super) type Small = Result<i64, Stop>;
/// A condition that may be unknown.
pub(super) type Condition = Result<bool, Stop>;

/// An exact amount into which operands are taken one by one, and why it is not known once it is not. A device has no room
/// for the operands and the amounts in between. A function that makes an amount takes one that is nothing yet.
#[derive(Clone, Copy)]
pub(super) struct Amount {
    exact: Exact,
    stop: Option<Stop>,
}

impl Amount {
    /// Nothing.
    pub(super) const ZERO: Self = Self::of(Exact::ZERO);

    /// An amount that is known.
    pub(super) const fn of(exact: Exact) -> Self {
        Self { exact, stop: None }
    }

    /// Takes the amount so many times.
    #[inline(never)]
    pub(super) fn times(&mut self, count: Operand) {
        let result = count.and_then(|count| Ok(self.exact.times(count)?));
        self.take(result);
    }

    /// Takes the amount as a change leaves it.
    #[inline(never)]
    pub(super) fn change(&mut self, change_ppm: Operand) {
        let result = change_ppm.and_then(|change| Ok(model::change(&mut self.exact, change)?));
        self.take(result);
    }

    /// Adds another amount.
    #[inline(never)]
    pub(super) fn add(&mut self, other: &mut Self) {
        let result = other.known().and_then(|exact| Ok(self.exact.add(exact)?));
        self.take(result);
    }

    /// Adds whole cents.
    #[inline(never)]
    pub(super) fn add_cents(&mut self, cents: Operand) {
        let mut amount = Self::of(Exact::CENT);
        amount.times(cents);
        self.add(&mut amount);
    }

    /// Takes the amount as often as a fact says.
    #[inline(never)]
    pub(super) fn times_fact(&mut self, reader: &mut Reader<'_, '_>, fact: usize, index: Index) {
        self.times(reader.fact_at(fact, index));
    }

    /// Makes the amount the whole cents of a fact.
    pub(super) fn set_fact(&mut self, reader: &mut Reader<'_, '_>, fact: usize, index: Index) {
        *self = Self::of(Exact::CENT);
        self.times_fact(reader, fact, index);
    }

    /// Adds the whole cents of a fact.
    #[inline(never)]
    pub(super) fn add_fact(&mut self, reader: &mut Reader<'_, '_>, fact: usize, index: Index) {
        self.add_cents(reader.fact_at(fact, index));
    }

    /// Takes off the whole cents of a fact.
    #[inline(never)]
    pub(super) fn take_off_fact(&mut self, reader: &mut Reader<'_, '_>, fact: usize, index: Index) {
        self.negate();
        self.add_fact(reader, fact, index);
        self.negate();
    }

    /// Takes the opposite amount.
    pub(super) const fn negate(&mut self) {
        self.exact.negate();
    }

    /// Takes what is made of the amount, as far as it is known.
    pub(super) fn make(&mut self, of: impl FnOnce(&mut Exact) -> Result<(), Stop>) {
        let result = of(&mut self.exact);
        self.take(result);
    }

    /// The amount, if it is known.
    pub(super) fn known(&mut self) -> Result<&mut Exact, Stop> {
        self.stop.map_or(Ok(&mut self.exact), Err)
    }

    /// Whether it is not above so many cents.
    #[inline(never)]
    pub(super) fn is_at_most(&self, cents: i128) -> Condition {
        let mut amount = *self;
        Ok(amount.known()?.order(&mut Exact::cents(cents)?)?.is_le())
    }

    /// -1, 0 or 1.
    pub(super) fn sign(&self) -> Result<i32, Stop> {
        self.stop.map_or_else(|| Ok(self.exact.sign()), Err)
    }

    /// The amount in whole cents, rounded once. It is of no use then, as [`Amount::nearest`] leaves it.
    #[inline(never)]
    pub(super) fn rounded(&mut self) -> Operand {
        let cents = self.nearest()?;
        Ok(Cents::from_wide(cents)?.wide())
    }

    /// The same, as a number that need not be in the range of an amount.
    #[inline(never)]
    pub(super) fn nearest(&mut self) -> Operand {
        Ok(self.known()?.nearest()?)
    }

    /// Ends a part that began at `noted` and made the amount: while it is not unknown, no fact is missing on its account.
    fn end(&self, reader: &mut Reader<'_, '_>, noted: u8) {
        if self.stop != Some(Stop::Unknown) {
            reader.end(noted, &Ok(()));
        }
    }

    /// Ends a part that began at `noted` and made the amount, as a condition does not hold.
    #[inline(never)]
    fn unless(&mut self, reader: &mut Reader<'_, '_>, noted: u8, condition: Condition) {
        match condition {
            Ok(false) => {}
            Ok(true) => *self = Self::ZERO,
            // What goes wrong in a part that may not be there is no fault yet.
            Err(Stop::Unknown) if self.sign() == Ok(0) => {}
            Err(stop) => self.stop = Some(stop),
        }
        self.end(reader, noted);
    }

    /// Why it is not known: the first reason is the one that stays.
    fn take(&mut self, result: Result<(), Stop>) {
        if let (Err(stop), None) = (result, self.stop) {
            self.stop = Some(stop);
        }
    }
}

/// Indices, one after the other. While they are unknown, one that is unknown: it shows what would be read.
pub(super) struct Indices {
    left: Left,
    /// Why they are not known.
    stop: Option<Stop>,
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
    fn next(&mut self, reader: &Reader<'_, '_>) -> Option<Index> {
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
    fn add<T: Copy>(&mut self, sum: &mut Result<T, Stop>, part: Result<T, Stop>, plus: fn(T, T) -> Result<T, Fault>) {
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
        indices.add(&mut sum, part, plus);
    }
    indices.result(sum)
}

/// Adds what `part` adds to an amount over some indices. While these are unknown, so is the amount; what `part` reads is
/// missing then if it has no entry.
pub(super) fn add_each(
    reader: &mut Reader<'_, '_>,
    mut indices: Indices,
    amount: &mut Amount,
    mut part: impl FnMut(&mut Reader<'_, '_>, Index, &mut Amount),
) {
    let before = amount.stop;
    while let Some(index) = indices.next(reader) {
        part(reader, index, amount);
    }
    if indices.stop.is_some() {
        amount.stop = before.or(indices.stop);
    }
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
fn ended(reader: &mut Reader<'_, '_>, noted: u8, condition: Condition) -> Condition {
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
        let (next, last, stop) = match part {
            Ok(part) => (part, part.saturating_add(1), None),
            Err(Stop::Unknown) => (0, parts, Some(Stop::Unknown)),
            Err(stop) => (0, 0, Some(stop)),
        };
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

/// The part of a choice of two: the first when the condition holds.
#[inline(never)]
fn by_condition(reader: &mut Reader<'_, '_>, noted: u8, condition: Condition) -> Result<u8, Stop> {
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

/// A choice, as [`Choice`], of one of several parts that make an amount.
struct AmountChoice {
    noted: u8,
    /// Why it is not known which part is chosen.
    stop: Option<Stop>,
    /// The part that is asked next, and the one behind the last.
    next: u8,
    last: u8,
    /// How many parts were asked.
    asked: u8,
    /// What a part makes that is asked after the first.
    other: Amount,
    differ: bool,
}

impl AmountChoice {
    #[inline(never)]
    fn of(noted: u8, part: Result<u8, Stop>, parts: u8) -> Self {
        let Choice { stop, next, last, .. } = Choice::<bool>::of(noted, part, parts);
        Self { noted, stop, next, last, asked: 0, other: Amount::ZERO, differ: false }
    }

    fn asks(&self, part: u8) -> bool {
        self.next == part && part < self.last
    }

    /// The amount to which the next part adds.
    #[inline(never)]
    fn next<'a>(&'a mut self, amount: &'a mut Amount) -> &'a mut Amount {
        self.compare(amount);
        self.next = self.next.saturating_add(1);
        self.asked = self.asked.saturating_add(1);
        if self.asked == 1 { amount } else { &mut self.other }
    }

    /// Compares what the last part made with what the first did.
    fn compare(&mut self, amount: &mut Amount) {
        if self.asked > 1 {
            let is_same = match (amount.known(), self.other.known()) {
                (Ok(one), Ok(other)) => one.order(other).is_ok_and(Ordering::is_eq),
                _ => false,
            };
            self.differ |= !is_same;
            self.other = Amount::ZERO;
        }
    }

    /// Ends the choice. What goes wrong in a part that may not be chosen is no fault yet.
    #[inline(never)]
    fn end(&mut self, reader: &mut Reader<'_, '_>, amount: &mut Amount) {
        self.compare(amount);
        match self.stop {
            Some(Stop::Unknown) if amount.stop.is_none() && !self.differ => {}
            Some(stop) => amount.stop = Some(stop),
            None => {}
        }
        amount.end(reader, self.noted);
    }
}

/// [`pick`] of what an amount is made by. What is noted up to `noted` stays noted.
pub(super) fn pick_amount(
    reader: &mut Reader<'_, '_>,
    noted: u8,
    fact: usize,
    values: u8,
    amount: &mut Amount,
    mut part: impl FnMut(&mut Reader<'_, '_>, u8, &mut Amount),
) {
    let mut choice = AmountChoice::of(noted, value(reader, fact), values);
    while choice.asks(choice.next) {
        let number = choice.next;
        part(reader, number, choice.next(amount));
    }
    choice.end(reader, amount);
}

/// [`choose`] of what an amount is made by.
pub(super) fn choose_amount(
    reader: &mut Reader<'_, '_>,
    amount: &mut Amount,
    condition: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    yes: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
    no: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
) {
    let noted = reader.noted();
    let condition = condition(reader);
    let mut choice = AmountChoice::of(noted, by_condition(reader, noted, condition), 2);
    if choice.asks(0) {
        yes(reader, choice.next(amount));
    }
    if choice.asks(1) {
        no(reader, choice.next(amount));
    }
    choice.end(reader, amount);
}

/// Takes what `take` makes of an amount, or nothing where a condition holds. While that is unknown, so is the amount, unless
/// it becomes nothing anyway; what the condition and the amount would read is missing then.
pub(super) fn take_unless(
    reader: &mut Reader<'_, '_>,
    amount: &mut Amount,
    condition: impl FnOnce(&mut Reader<'_, '_>, &Amount) -> Condition,
    take: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
) {
    let noted = reader.noted();
    let condition = condition(reader, amount);
    let condition = ended(reader, noted, condition);
    if matches!(condition, Ok(false) | Err(Stop::Unknown)) {
        take(reader, amount);
    }
    amount.unless(reader, noted, condition);
}

/// Adds a part to an amount unless a condition holds, as [`take_unless`].
pub(super) fn add_unless(
    reader: &mut Reader<'_, '_>,
    amount: &mut Amount,
    condition: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    make: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
) {
    let mut part = Amount::ZERO;
    take_unless(reader, &mut part, |reader, _| condition(reader), make);
    amount.add(&mut part);
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
