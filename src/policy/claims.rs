//! How a policy has its claims decided: which rules are asked about a line, in which order, and what follows from each.
//!
//! A policy whose claims are decided this way states a [`Claims`] table in its room; the procedure that runs it is
//! `claim::by_rules`. TBHF21 has a procedure of its own, written out for speed.

use crate::criteria::language::{rule_place, same};
use crate::criteria::machine::Truth;
use crate::criteria::{Fact, Facts, Rule, RuleKind, Severity, Subject};
use crate::limit::{LEDGER_AMOUNTS, LEDGER_MARKS, RULES_MAX, STEP_OUTPUTS_MAX, STEPS_MAX};
use crate::policy::{hash_bytes, hash_numbers};

/// What a line is: facts by position, each with the values that it may have, a bit for each place.
pub type Traits = &'static [(u16, u64)];

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
    /// What can be the days of a line: the first that is known and is said of lines like it counts.
    pub days: &'static [Days],
    /// The cases in which some rules are asked, one after the other.
    pub cases: &'static [Case],
}

impl Claims {
    /// The fact that has the days of a line of which nothing else is known: where a claim file states no facts.
    #[must_use]
    pub fn day(&self) -> Option<u16> {
        self.days.iter().filter(|days| days.of.is_empty()).find_map(|days| match days.stated {
            Stated::Fact(fact) => Some(fact),
            Stated::Common(..) => None,
        })
    }
}

#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
impl Claims {
    /// Continues the hash of the rules over the table.
    #[must_use]
    pub const fn hash(&self, mut hash: u64) -> u64 {
        let mut at = 0_usize;
        while at < self.requests.len() {
            hash = self.requests[at].hash(hash);
            at = at.wrapping_add(1);
        }
        at = 0;
        while at < self.books.len() {
            let (kind, place) = match self.books[at].entry {
                Entry::Amount(place) => (0, place as u64),
                Entry::Mark(place) => (1, place as u64),
            };
            hash = hash_numbers(hash, &[self.books[at].fact as u64, kind, place]);
            at = at.wrapping_add(1);
        }
        at = 0;
        while at < self.relations.len() {
            hash = self.relations[at].hash(hash);
            at = at.wrapping_add(1);
        }
        at = 0;
        while at < self.classes.len() {
            let Class { all, none, member } = self.classes[at];
            hash = hash_traits(hash_traits(hash, all), none);
            if let Some((code, set)) = member {
                hash = hash_numbers(hash, &[code as u64, set as u64]);
            }
            at = at.wrapping_add(1);
        }
        at = 0;
        while at < self.days.len() {
            let (one, other) = match self.days[at].stated {
                Stated::Fact(fact) => (fact, 0),
                Stated::Common(one, other) => (one, other),
            };
            hash = hash_numbers(hash_traits(hash, self.days[at].of), &[one as u64, other as u64]);
            at = at.wrapping_add(1);
        }
        at = 0;
        while at < self.cases.len() {
            let Case { fact, value, period } = self.cases[at];
            hash = hash_numbers(hash, &[fact as u64, value as u64, period.0 as u64, period.1 as u64]);
            at = at.wrapping_add(1);
        }
        hash
    }
}

/// Continues a hash over what a line is.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn hash_traits(mut hash: u64, traits: Traits) -> u64 {
    let mut at = 0_usize;
    while at < traits.len() {
        hash = hash_numbers(hash, &[traits[at].0 as u64, traits[at].1]);
        at = at.wrapping_add(1);
    }
    hash_numbers(hash, &[at as u64])
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

impl Request {
    /// Continues a hash over the request.
    #[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
    const fn hash(&self, hash: u64) -> u64 {
        let mut hash = hash_bytes(hash, self.name.as_bytes());
        hash = hash_numbers(hash, &[place_or_none(self.amount)]);
        let mut at = 0_usize;
        while at < self.steps.len() {
            hash = self.steps[at].hash(hash);
            at = at.wrapping_add(1);
        }
        hash
    }
}

/// The position of a fact in a hash; of none, a number that is no position.
const fn place_or_none(fact: Option<u16>) -> u64 {
    match fact {
        Some(fact) => fact as u64,
        None => u64::MAX,
    }
}

/// A rule that is asked about a line, and what follows from its answer.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The position of the rule.
    pub rule: u16,
    /// What follows.
    pub role: Role,
    /// Of what lines it is asked: of none that is known to be another.
    pub only: Traits,
    /// Whether it is asked in each of [`Claims::cases`].
    pub in_each_case: bool,
    /// A fact that takes what is payable so far, before the rule is asked.
    pub feeds: Option<u16>,
    /// What is booked when the line is paid.
    pub books: &'static [Booking],
}

impl Step {
    /// Continues a hash over the step.
    #[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
    const fn hash(&self, hash: u64) -> u64 {
        let (role, output) = self.role.numbers();
        assert!(output < STEP_OUTPUTS_MAX as u64, "a step speaks of one of the first outputs");
        let mut hash = hash_traits(hash, self.only);
        hash =
            hash_numbers(hash, &[self.rule as u64, role, output, self.in_each_case as u64, place_or_none(self.feeds)]);
        let mut at = 0_usize;
        while at < self.books.len() {
            let numbers = self.books[at].numbers();
            assert!(
                !matches!(self.books[at], Booking::MarkIfAny(..)) || numbers[2] < STEP_OUTPUTS_MAX as u64,
                "a step speaks of one of the first outputs"
            );
            hash = hash_numbers(hash, &numbers);
            at = at.wrapping_add(1);
        }
        hash
    }
}

/// What follows from the answer of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not holding rejects the line; an answer of review leaves it to a person, unknown leaves it undetermined.
    Reject,
    /// As [`Self::Reject`]; but unknown is a finding only: the check follows the payment.
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

impl Role {
    /// Its number and that of its output, in a hash.
    const fn numbers(self) -> (u64, u64) {
        match self {
            Self::Reject => (0, 0),
            Self::Check => (1, 0),
            Self::Review => (2, 0),
            Self::Report => (3, 0),
            Self::Reduce(output) => (4, output as u64),
            Self::Entitle(output) => (5, output as u64),
            Self::Ceiling(output) => (6, output as u64),
            Self::Recover(output) => (7, output as u64),
        }
    }
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
    /// The amount that comes back leaves this entry, when the fact at the position behind it is true.
    FreedIf(u8, u16),
    /// This mark is set.
    Mark(u8),
    /// This mark is set when the output at the place behind it is more than nothing.
    MarkIfAny(u8, u8),
}

impl Booking {
    /// Its number, that of its entry and what else it says, in a hash.
    const fn numbers(self) -> [u64; 3] {
        match self {
            Self::Paid(entry) => [0, entry as u64, 0],
            Self::Payable(entry) => [1, entry as u64, 0],
            Self::Recovered(entry) => [2, entry as u64, 0],
            Self::FreedIf(entry, fact) => [3, entry as u64, fact as u64],
            Self::Mark(mark) => [4, mark as u64, 0],
            Self::MarkIfAny(mark, output) => [5, mark as u64, output as u64],
        }
    }
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

/// The days of a line.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// Of what lines they are the days.
    pub of: Traits,
    /// Where they stand.
    pub stated: Stated,
}

/// Where days are stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// In this fact, a period or a day.
    Fact(u16),
    /// In these two, both periods: the part that they have in common.
    Common(u16, u16),
}

/// A case in which a rule is asked: OI22 asks the same of each chain that a patient can be in.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// This fact.
    pub fact: u16,
    /// It has the value at this place.
    pub value: u8,
    /// And the first period is what the second is.
    pub period: (u16, u16),
}

/// A class of lines, by what is known of them.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// What its lines are.
    pub all: Traits,
    /// Of which of these they are none.
    pub none: Traits,
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

impl Relation {
    /// Continues a hash over the relation.
    const fn hash(&self, hash: u64) -> u64 {
        let (effect, fact, value) = match self.effect {
            Effect::True(fact) => (0, fact, 0),
            Effect::Told(fact) => (1, fact, 0),
            Effect::Member(fact, value) => (2, fact, value),
            Effect::Period(fact) => (3, fact, 0),
            Effect::FirstDay(fact) => (4, fact, 0),
        };
        let together = self.together as u64;
        hash_numbers(hash, &[self.learner as u64, self.other as u64, together, effect, fact as u64, value as u64])
    }
}

/// When two lines belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// They have a day in common.
    Overlap,
    /// They have a day in common, or lie in the same quarter of a calendar year.
    Quarter,
    /// As [`Self::Quarter`]; and both are in the same one of the classes, and the other comes first: by its days, then
    /// by what it states and claims, never by its place in the batch.
    Repeat,
}

/// What a line knows of another. Without another such line in a complete batch, the opposite is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This fact is true; otherwise false.
    True(u16),
    /// This fact is true; otherwise nothing is known of it.
    Told(u16),
    /// The set of this fact has the value at this place.
    Member(u16, u8),
    /// This fact is the period of the other line; otherwise the day that stands for never.
    Period(u16),
    /// This fact is the first day that both lines have in common; otherwise the first day of the line.
    FirstDay(u16),
}

/// Whether a line is all this; unknown as long as it may be.
#[must_use]
pub fn is_all(traits: Traits, facts: &Facts<'_>) -> Truth {
    traits.iter().fold(Truth::True, |so_far, one| so_far.and(is_one(*one, facts)))
}

/// Whether a line is known to be any of this.
#[must_use]
pub fn is_any(traits: Traits, facts: &Facts<'_>) -> bool {
    traits.iter().any(|one| is_one(*one, facts) == Truth::True)
}

fn is_one((fact, values): (u16, u64), facts: &Facts<'_>) -> Truth {
    facts.get(usize::from(fact), 0).map_or(Truth::Unknown, |place| Truth::of(has(values, place)))
}

/// Whether a place is among the values of a set.
#[must_use]
pub fn has(values: u64, place: i64) -> bool {
    u32::try_from(place).ok().and_then(|place| values.checked_shr(place)).is_some_and(|rest| rest & 1 == 1)
}

/// How a rule is asked that is not asked as its subject, kind and severity say.
#[derive(Clone, Copy, Debug)]
pub struct Special {
    rule: &'static str,
    how: How,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum How {
    Usual,
    As(Role),
    Not,
}

const USUAL: Step = Step { rule: 0, role: Role::Report, only: &[], in_each_case: false, feeds: None, books: &[] };

impl Special {
    /// A rule that is asked with its usual role.
    #[must_use]
    pub const fn of(rule: &'static str) -> Self {
        Self { rule, how: How::Usual, step: USUAL }
    }

    /// A rule that is asked with this role.
    #[must_use]
    pub const fn with(rule: &'static str, role: Role) -> Self {
        Self { rule, how: How::As(role), step: USUAL }
    }

    /// A rule that is not asked: what it says of a line others say too.
    #[must_use]
    pub const fn not_asked(rule: &'static str) -> Self {
        Self { rule, how: How::Not, step: USUAL }
    }

    /// Only of lines like these.
    #[must_use]
    pub const fn only(mut self, lines: Traits) -> Self {
        self.step.only = lines;
        self
    }

    /// In each case.
    #[must_use]
    pub const fn in_each_case(mut self) -> Self {
        self.step.in_each_case = true;
        self
    }

    /// This fact takes what is payable so far.
    #[must_use]
    pub const fn feeds(mut self, fact: u16) -> Self {
        self.step.feeds = Some(fact);
        self
    }

    /// This is booked.
    #[must_use]
    pub const fn books(mut self, books: &'static [Booking]) -> Self {
        self.step.books = books;
        self
    }
}

/// The role that a rule has when nothing else is said of it; nothing when it decides no claim. A rule that makes
/// something not payable does so whatever it is about. A control follows the payment. What a treatment is not admitted
/// for is not bought.
#[allow(clippy::panic, reason = "runs at build time, where a panic is a build error")]
#[must_use]
const fn usual(rule: &Rule) -> Option<Role> {
    let is_of_claim = matches!(rule.subject, Subject::Claim) || matches!(rule.kind, RuleKind::Claim);
    let admits = matches!(rule.subject, Subject::Treatment) && matches!(rule.kind, RuleKind::Eligibility);
    match rule.severity {
        Severity::Reject => Some(Role::Reject),
        Severity::Deny if is_of_claim || admits => Some(Role::Reject),
        Severity::Review if is_of_claim && matches!(rule.kind, RuleKind::Control) => Some(Role::Check),
        // Its answer says whether a person decides; under some contracts not holding is not payable.
        Severity::Review if is_of_claim => Some(Role::Reject),
        Severity::Warn | Severity::Info if is_of_claim => Some(Role::Report),
        Severity::Reduce => panic!("a rule that reduces says which of its outputs is payable"),
        _ => None,
    }
}

/// How many steps [`steps`] gives.
#[must_use]
pub const fn step_count(rules: &[Rule], specials: &[Special]) -> usize {
    all_steps(rules, specials).1
}

/// The steps of a claim: every rule that decides one, in the published order; what takes the payable amount comes last.
/// Runs at build time.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn steps<const N: usize>(rules: &[Rule], specials: &[Special]) -> [Step; N] {
    let (all, count) = all_steps(rules, specials);
    assert!(count == N, "the steps are not as many as were counted");
    let (mut steps, mut index) = ([USUAL; N], 0_usize);
    while index < N {
        steps[index] = all[index];
        index = index.wrapping_add(1);
    }
    steps
}

#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn all_steps(rules: &[Rule], specials: &[Special]) -> ([Step; STEPS_MAX], usize) {
    // By rule, the number of specials so far and which they are.
    let (mut first, mut second) = ([usize::MAX; RULES_MAX], [usize::MAX; RULES_MAX]);
    let mut index = 0_usize;
    while index < specials.len() {
        let place = rule_place(rules, specials[index].rule) as usize;
        assert!(second[place] == usize::MAX, "a rule is asked twice at most");
        if first[place] == usize::MAX {
            first[place] = index;
        } else {
            second[place] = index;
        }
        index = index.wrapping_add(1);
    }
    let (mut steps, mut count, mut turn) = ([USUAL; STEPS_MAX], 0_usize, 0_usize);
    while turn < 2 {
        let mut place = 0_usize;
        while place < rules.len() {
            let asked = [first[place], second[place]];
            let mut which = 0_usize;
            while which < 2 {
                let special = if asked[which] == usize::MAX { None } else { Some(&specials[asked[which]]) };
                if let Some(step) = step_of(&rules[place], place, which, special)
                    && (step.feeds.is_some() as usize) == turn
                {
                    steps[count] = step;
                    count = count.wrapping_add(1);
                }
                which = which.wrapping_add(1);
            }
            place = place.wrapping_add(1);
        }
        turn = turn.wrapping_add(1);
    }
    (steps, count)
}

const fn step_of(rule: &Rule, place: usize, which: usize, special: Option<&Special>) -> Option<Step> {
    let (role, step) = match special {
        None if which == 0 => (usual(rule), USUAL),
        None => (None, USUAL),
        Some(special) => match special.how {
            How::Usual => (usual(rule), special.step),
            How::As(role) => (Some(role), special.step),
            How::Not => (None, USUAL),
        },
    };
    match role {
        Some(role) => Some(Step { rule: place as u16, role, ..step }),
        None => None,
    }
}

/// A bit for each of these values of a fact; a build error when it has none of that name.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
#[must_use]
pub const fn values(facts: &[Fact], fact: u16, names: &[&str]) -> u64 {
    let known = facts[fact as usize].kind.values();
    let (mut bits, mut index) = (0_u64, 0_usize);
    while index < names.len() {
        let mut place = 0_usize;
        while !same(known[place].as_bytes(), names[index].as_bytes()) {
            place = place.wrapping_add(1);
        }
        bits |= 1_u64 << place;
        index = index.wrapping_add(1);
    }
    bits
}

/// The bit of a mark.
#[must_use]
pub const fn mark(place: u8) -> u32 {
    1_u32.wrapping_shl(place as u32)
}

const _: () = assert!(LEDGER_AMOUNTS <= 255 && LEDGER_MARKS <= 32, "entries are numbered by a byte, marks are bits");
