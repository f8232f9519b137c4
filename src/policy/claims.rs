//! How a policy has its claims decided: which rules are asked about a line, in which order, and what follows from each.
//!
//! A policy whose claims are decided this way states a [`Claims`] table in its room; the procedure that runs it is
//! `claim::by_rules`. TBHF21 has a procedure of its own, written out for speed.

use crate::limit::{LEDGER_AMOUNTS, LEDGER_MARKS};

/// What a policy says about its claims.
#[derive(Clone, Copy, Debug)]
pub struct Claims {
    /// The requests that can be made; the first is the ordinary claim.
    pub requests: &'static [Request],
    /// Facts that the books of the contract state.
    pub books: &'static [BookFact],
    /// What lines of the same insured person tell about one another.
    pub relations: &'static [Relation],
    /// The classes of lines that the relations speak of.
    pub classes: &'static [Class],
    /// The facts that can hold the days of a line, a period or a day: the first that is known counts.
    pub days: &'static [u16],
}

/// A request for money, and the steps that decide it.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// Its name in JSON and CSV.
    pub name: &'static str,
    /// The fact that holds what is claimed, if a rule reads it.
    pub amount: Option<u16>,
    /// The steps, in their order.
    pub steps: &'static [Step],
}

/// A rule that is asked about a line, and what follows from its answer.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The position of the rule.
    pub rule: u16,
    /// What follows.
    pub role: Role,
    /// A fact that takes what is payable so far, before the rule is asked.
    pub feeds: Option<u16>,
    /// What is booked when the line is paid.
    pub books: &'static [Booking],
}

/// What follows from the answer of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not holding rejects the line; unknown leaves it undetermined.
    Reject,
    /// Not holding rejects the line; unknown is a finding only: the check follows the payment.
    Check,
    /// Not holding leaves the line to a person, and so does unknown.
    Review,
    /// A finding only.
    Report,
    /// The output at this place is payable at most; what was claimed above it is rejected.
    Reduce(u8),
    /// The output at this place is payable, whatever was claimed; not holding rejects the line, and so does not
    /// applying.
    Entitle(u8),
    /// The output at this place is paid; the rest is above the ceiling.
    Ceiling(u8),
    /// The output at this place comes back from an earlier payment.
    Recover(u8),
}

/// What a paid line adds to the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booking {
    /// The amount that is paid, to this entry.
    Paid(u8),
    /// The amount that is payable before the ceiling, to this entry.
    Payable(u8),
    /// The amount that comes back, to this entry, whether or not the line is paid.
    Recovered(u8),
    /// This mark is set.
    Mark(u8),
    /// This mark is set when the output at the place behind it is more than nothing.
    MarkIfAny(u8, u8),
}

/// A fact that the books state.
#[derive(Clone, Copy, Debug)]
pub struct BookFact {
    /// The position of the fact.
    pub fact: u16,
    /// Where its value stands.
    pub entry: Entry,
}

/// A place in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A sum of money.
    Amount(u8),
    /// Something that happened.
    Mark(u8),
}

/// A class of lines, by what is known of them.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// Positions of facts, each with the values that it may have, a bit for each place.
    pub all: &'static [(u16, u64)],
    /// The position of a fact with a code of the caller, and that of the set in which it must be.
    pub member: Option<(u16, u16)>,
}

/// What a line learns from another line of the same insured person.
#[derive(Clone, Copy, Debug)]
pub struct Relation {
    /// The classes of lines that learn something, a bit for each.
    pub learner: u32,
    /// The classes of lines from which they learn it.
    pub other: u32,
    /// When both belong together.
    pub together: Together,
    /// What is then known.
    pub effect: Effect,
}

/// When two lines belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// They have a day in common.
    Overlap,
    /// They have a day in common, or lie in the same quarter of a calendar year.
    Quarter,
}

/// What a line knows of another. Without another such line in a complete batch, the opposite is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This fact is true; otherwise false.
    True(u16),
    /// The set of this fact has the value at this place.
    Member(u16, u8),
    /// This fact is the period of the other line; otherwise the day that stands for never.
    Period(u16),
}

/// The bit of a mark.
#[must_use]
pub const fn mark(place: u8) -> u32 {
    1_u32.wrapping_shl(place as u32)
}

const _: () = assert!(LEDGER_AMOUNTS <= 255 && LEDGER_MARKS <= 32, "entries are numbered by a byte, marks are bits");
