//! Exact amounts in the formulas of SPC. Operands are taken into them one by one, where they are: a device has no room for the
//! operands, or for the amounts in between.
//!
//! A function that *makes* an amount takes one that is nothing yet; one that *adds* takes any.

use core::cmp::Ordering;

use super::read::{Condition, Indices, Operand, asked, by_condition, ended, value};
use crate::criteria::{Index, Reader, Stop};
use crate::tariff::model::{self, Counted};
use crate::unit::{Cents, Exact};

/// An exact amount, and why it is not known once it is not.
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
        self.keep(result);
    }

    /// Takes the amount as a change leaves it.
    #[inline(never)]
    pub(super) fn change(&mut self, change_ppm: Operand) {
        let result = change_ppm.and_then(|change| Ok(model::change(&mut self.exact, change)?));
        self.keep(result);
    }

    /// Adds another amount.
    #[inline(never)]
    pub(super) fn add(&mut self, other: &mut Self) {
        let result = other.known().and_then(|exact| Ok(self.exact.add(exact)?));
        self.keep(result);
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

    /// Makes the amount a count at a price, each a fact at an index.
    #[inline(never)]
    pub(super) fn set_product(
        &mut self,
        reader: &mut Reader<'_, '_>,
        counted: Counted,
        (count, index): (usize, Index),
        (price, index_of_price): (usize, Index),
    ) {
        *self = Self::of(counted.at_a_cent());
        self.times_fact(reader, count, index);
        self.times_fact(reader, price, index_of_price);
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

    /// Takes off another amount.
    pub(super) fn take_off(&mut self, other: &mut Self) {
        self.negate();
        self.add(other);
        self.negate();
    }

    /// Takes the opposite amount.
    pub(super) const fn negate(&mut self) {
        self.exact.negate();
    }

    /// Takes what a formula makes of the amount.
    pub(super) fn apply(&mut self, formula: impl FnOnce(&mut Exact) -> Result<(), Stop>) {
        let result = formula(&mut self.exact);
        self.keep(result);
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
    fn keep(&mut self, result: Result<(), Stop>) {
        if let (Err(stop), None) = (result, self.stop) {
            self.stop = Some(stop);
        }
    }
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

/// A choice, as [`super::read::Choice`], of one of several parts that make an amount.
struct Choice {
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

impl Choice {
    #[inline(never)]
    fn of(noted: u8, part: Result<u8, Stop>, parts: u8) -> Self {
        let (next, last, stop) = asked(part, parts);
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

/// What `part` makes an amount for the value of an enumeration, as [`super::read::pick`].
pub(super) fn pick_amount(
    reader: &mut Reader<'_, '_>,
    fact: usize,
    values: u8,
    amount: &mut Amount,
    mut part: impl FnMut(&mut Reader<'_, '_>, u8, &mut Amount),
) {
    let mut choice = Choice::of(reader.noted(), value(reader, fact), values);
    while choice.asks(choice.next) {
        let number = choice.next;
        part(reader, number, choice.next(amount));
    }
    choice.end(reader, amount);
}

/// What one of two parts makes an amount, by a condition, as [`super::read::choose`].
pub(super) fn choose_amount(
    reader: &mut Reader<'_, '_>,
    amount: &mut Amount,
    condition: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    yes: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
    no: impl FnOnce(&mut Reader<'_, '_>, &mut Amount),
) {
    let noted = reader.noted();
    let condition = condition(reader);
    let mut choice = Choice::of(noted, by_condition(reader, noted, condition), 2);
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
