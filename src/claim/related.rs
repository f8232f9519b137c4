//! What lines of the same insured person tell about one another: duplicates, overlaps, and what may not go together.
//!
//! The caller hands in a batch with the days and classes of its lines. They are put in the order of insured person and
//! day in memory that the caller provides, and one pass over that order compares each line with those that are still
//! open. Every pair that a relation of the policy speaks of is found, or the pass says that the memory for open lines
//! is too small: an overlap is never missed. After ordering, the work grows with the lines times the lines that are
//! open at once. The result does not depend on the order in which lines of the same person and days were handed in.

use crate::criteria::{Facts, Truth};
use crate::limit::RELATIONS_MAX;
use crate::policy::claims::{Claims, Class, Effect, Relation, Stated, Together, has, is_all, is_any};
use crate::unit::{Cents, Date, Fault, Period};

/// A line as the other lines of the same insured person see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stay {
    /// The caller's number of the insured person.
    pub insured: u64,
    /// The days of the line.
    pub days: Period,
    /// The classes that it is in, a bit for each of [`Claims::classes`]; [`TAKEN_BACK`], [`UNREADABLE`].
    pub classes: u32,
    /// A number made from what it states and claims: it puts lines in an order that are alike in the rest.
    pub rank: u32,
}

/// In [`Stay::classes`]: the batch takes the line back. It learns, but tells nothing.
pub const TAKEN_BACK: u32 = 1 << 31;
/// In [`Stay::classes`]: nothing is known of the line but the person. What no other line tells is then not known either.
pub const UNREADABLE: u32 = 1 << 30;

impl Stay {
    /// A line about nobody in particular: it tells nothing and learns nothing.
    pub const ALONE: Self = Self { insured: u64::MAX, days: Period::MAX, classes: 0, rank: 0 };

    /// A line about an insured person that could not be read: it may be of any day.
    #[must_use]
    pub const fn unreadable(insured: u64) -> Self {
        Self { insured, classes: UNREADABLE, ..Self::ALONE }
    }

    /// A line with these facts about an insured person. One that states no days may be of any day: what it tells is
    /// told to every line of the person.
    #[must_use]
    pub fn of(claims: &Claims, facts: &Facts<'_>, insured: u64, claimed: Cents) -> Self {
        let classes = (0..u32::BITS)
            .zip(claims.classes)
            .fold(0_u32, |classes, (place, class)| classes | u32::from(is_member(facts, class)).wrapping_shl(place));
        let days = days(claims, facts).unwrap_or(Period::MAX);
        Self { insured, days, classes, rank: facts.digest(claimed) }
    }
}

/// The days of a line.
fn days(claims: &Claims, facts: &Facts<'_>) -> Option<Period> {
    let period = |fact: u16| {
        facts.get_period(usize::from(fact), 0).or_else(|| {
            let day = Date::from_days(facts.get(usize::from(fact), 0)?).ok()?;
            Period::new(day, day.add_days(1).ok()?).ok()
        })
    };
    claims.days.iter().filter(|days| is_all(days.of, facts) == Truth::True).find_map(|days| match days.stated {
        Stated::Fact(fact) => period(fact),
        Stated::Common(one, other) => period(one)?.intersection(period(other)?),
    })
}

/// Whether a line with these facts is in a class; what is unknown is in none.
fn is_member(facts: &Facts<'_>, class: &Class) -> bool {
    let value = |fact: u16| facts.get(usize::from(fact), 0);
    is_all(class.all, facts) == Truth::True
        && !is_any(class.none, facts)
        && class.member.is_none_or(|(fact, set)| match (value(fact), value(set).map(u64::try_from)) {
            (Some(place), Some(Ok(set))) => has(set, place),
            _ => false,
        })
}

/// What one line learned from the others. Any bytes are one.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Learned {
    /// For each relation of the policy the line from which it was learned, or [`NOBODY`]: among several the one that
    /// comes first by its days.
    pub from: [u32; RELATIONS_MAX],
    /// 0 when every line of the same person could be read.
    pub unreadable: u32,
}

/// No line.
pub const NOBODY: u32 = u32::MAX;

impl Default for Learned {
    fn default() -> Self {
        Self { from: [NOBODY; RELATIONS_MAX], unreadable: 0 }
    }
}

/// Why a batch could not be related. Nothing that was learned may be used then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unrelated {
    /// The slices are not of one length, or longer than numbers of 32 bits can count.
    WrongLength,
    /// More lines of one person are open at once than there is memory for.
    TooManyOpen {
        /// The line, by its place in the batch, that does not fit.
        line: u32,
    },
}

/// Relates the lines of a batch.
///
/// `order` and `learned` are as long as `lines`; `order` is left with the places of the lines in the order of person
/// and day. `open` holds the lines that are open at once: as many as one person can have within a quarter.
///
/// # Errors
/// [`Unrelated`].
pub fn relate(
    claims: &Claims,
    lines: &[Stay],
    order: &mut [u32],
    open: &mut [u32],
    learned: &mut [Learned],
) -> Result<(), Unrelated> {
    if order.len() != lines.len() {
        return Err(Unrelated::WrongLength);
    }
    relate_by(claims, &|place| stay(lines, place), order, open, learned)
}

/// As [`relate`], for lines that are kept in another form: `key` gives the line at a place, for as many as `order` has.
///
/// # Errors
/// [`Unrelated`].
pub fn relate_by(
    claims: &Claims,
    key: &impl Fn(u32) -> Option<Stay>,
    order: &mut [u32],
    open: &mut [u32],
    learned: &mut [Learned],
) -> Result<(), Unrelated> {
    let count = u32::try_from(order.len()).map_err(|_| Unrelated::WrongLength)?;
    if learned.len() != order.len() {
        return Err(Unrelated::WrongLength);
    }
    for (place, entry) in (0..count).zip(order.iter_mut()) {
        *entry = place;
    }
    learned.fill(Learned::default());
    // Lines that are the same in everything keep the order of the batch.
    let whole = |place: u32| (key(place), place);
    if !order.is_sorted_by_key(|place| whole(*place)) {
        sort(order, &whole);
    }
    let mut count = 0_usize;
    for &place in order.iter() {
        let Some(line) = key(place) else { return Err(Unrelated::WrongLength) };
        if line.classes == 0 {
            continue;
        }
        count = keep(open, count, |other| key(other).is_some_and(|other| reaches(&other, &line)));
        for &other_place in open.iter().take(count) {
            let Some(other) = key(other_place) else { continue };
            learn(claims, (place, &line), (other_place, &other), learned);
        }
        *open.get_mut(count).ok_or(Unrelated::TooManyOpen { line: place })? = place;
        count = count.saturating_add(1);
    }
    Ok(())
}

/// The stay at a place. Lines with the same stay learn and tell the same.
fn stay(lines: &[Stay], place: u32) -> Option<Stay> {
    usize::try_from(place).ok().and_then(|place| lines.get(place)).copied()
}

/// Keeps the open lines that pass the test, in their order; returns how many.
fn keep(open: &mut [u32], count: usize, test: impl Fn(u32) -> bool) -> usize {
    let mut kept = 0_usize;
    for at in 0..count {
        let Some(&place) = open.get(at) else { break };
        if test(place) {
            if let Some(slot) = open.get_mut(kept) {
                *slot = place;
            }
            kept = kept.saturating_add(1);
        }
    }
    kept
}

/// Whether a line can still belong together with one that begins later, by whatever relation.
fn reaches(earlier: &Stay, later: &Stay) -> bool {
    earlier.insured == later.insured
        && (earlier.days.until() > later.days.from() || quarter(last_day(earlier.days)) >= quarter(later.days.from()))
}

fn last_day(days: Period) -> Date {
    days.until().add_days(-1).unwrap_or(days.from())
}

/// The year and quarter of a day.
const fn quarter(day: Date) -> (i32, u8) {
    let (year, month, _) = day.ymd();
    (
        year,
        match month {
            1..=3 => 1,
            4..=6 => 2,
            7..=9 => 3,
            _ => 4,
        },
    )
}

/// Whether two lines belong together that are open at the same time: these lie in the same quarter.
fn belong_together(how: Together, one: &Stay, other: &Stay) -> bool {
    how != Together::Overlap || one.days.overlaps(other.days)
}

/// What two lines learn from each other; the first comes later.
fn learn(claims: &Claims, one: (u32, &Stay), other: (u32, &Stay), learned: &mut [Learned]) {
    for ((place, _), (_, teller)) in [(one, other), (other, one)] {
        let slot = usize::try_from(place).ok().and_then(|place| learned.get_mut(place));
        if let Some(slot) = slot {
            slot.unreadable |= teller.classes & UNREADABLE;
        }
    }
    for (relation, rule) in (0..RELATIONS_MAX).zip(claims.relations) {
        if !belong_together(rule.together, one.1, other.1) {
            continue;
        }
        for ((place, line), (from, teller)) in [(one, other), (other, one)] {
            let speaks_of = match rule.together {
                // What the batch takes back is no repetition of what stays.
                Together::Repeat => {
                    place == one.0
                        && line.classes & TAKEN_BACK == 0
                        && line.classes & teller.classes & rule.learner & rule.other != 0
                }
                _ => line.classes & rule.learner != 0 && teller.classes & rule.other != 0,
            };
            let slot = usize::try_from(place).ok().and_then(|place| learned.get_mut(place));
            // Lines come in order: the first teller is the one that comes first.
            if let Some(slot) = slot.and_then(|line| line.from.get_mut(relation))
                && speaks_of
                && teller.classes & TAKEN_BACK == 0
                && *slot == NOBODY
            {
                *slot = from;
            }
        }
    }
}

/// Sorts places by their keys, in place and without recursion. Parts of the order are put on either side of one of their
/// keys until they are short, and then heap sorted: both sides of a part are read one after the other, where a heap jumps
/// about in all of it. A part that keeps being cut unevenly is heap sorted as it is.
fn sort<K: Ord>(order: &mut [u32], key: &impl Fn(u32) -> K) {
    // Of two sides the longer one waits, so that as many wait as a number of lines has bits, at most.
    let mut waiting: heapless::Vec<(usize, usize, u32), WAITING_MAX> = heapless::Vec::new();
    let cuts = usize::BITS.wrapping_sub(order.len().leading_zeros()).wrapping_mul(2);
    let mut next = Some((0, order.len(), cuts));
    while let Some((begin, end, cuts)) = next {
        next = None;
        let Some(part) = order.get_mut(begin..end) else { return };
        let is_cut = cuts > 0 && part.len() > SHORT && !waiting.is_full();
        match if is_cut { cut(part, key) } else { None } {
            None => heap_sort(part, key),
            Some(place) => {
                let (middle, cuts) = (begin.saturating_add(place), cuts.wrapping_sub(1));
                let sides = ((begin, middle, cuts), (middle, end, cuts));
                let (shorter, longer) = if place > part.len() >> 1 { (sides.1, sides.0) } else { sides };
                // There is room, as was asked.
                let _ = waiting.push(longer);
                next = Some(shorter);
            }
        }
        next = next.or_else(|| waiting.pop());
    }
}

/// Parts of this length are not cut.
const SHORT: usize = 32;
/// How many parts wait: a batch has 2³² lines at most.
const WAITING_MAX: usize = 32;

/// Puts the smaller keys of a part before the larger ones; returns where the larger ones begin, which is neither end.
/// Nothing for a part of fewer than three.
fn cut<K: Ord>(part: &mut [u32], key: &impl Fn(u32) -> K) -> Option<usize> {
    let (first, last) = (0, part.len().checked_sub(1)?);
    let middle = part.len() >> 1;
    let at = |part: &[u32], place: usize| part.get(place).map(|entry| key(*entry));
    // The one in the middle of three is between the others afterwards, and so both ends stop the search.
    for (one, other) in [(first, middle), (middle, last), (first, middle)] {
        if at(part, one)? > at(part, other)? {
            exchange(part, one, other);
        }
    }
    let pivot = at(part, middle)?;
    let (mut low, mut high) = (first, last);
    while low < high {
        while at(part, low)? < pivot {
            low = low.saturating_add(1);
        }
        while at(part, high)? > pivot {
            high = high.checked_sub(1)?;
        }
        if low < high {
            exchange(part, low, high);
            low = low.saturating_add(1);
            high = high.checked_sub(1)?;
        }
    }
    // What is at `low` may be either when both met there.
    let larger = if low == high && at(part, low)? < pivot { low.saturating_add(1) } else { low };
    Some(larger).filter(|place| *place > first && *place <= last)
}

/// A heap sort.
fn heap_sort<K: Ord>(order: &mut [u32], key: &impl Fn(u32) -> K) {
    let count = order.len();
    for root in (0..count >> 1).rev() {
        sift(order, root, count, key);
    }
    for end in (1..count).rev() {
        exchange(order, 0, end);
        sift(order, 0, end, key);
    }
}

/// Exchanges two entries.
fn exchange(order: &mut [u32], one: usize, other: usize) {
    if let Ok([one, other]) = order.get_disjoint_mut([one, other]) {
        core::mem::swap(one, other);
    }
}

/// Lets an entry sink until both below it are smaller.
fn sift<K: Ord>(order: &mut [u32], mut root: usize, end: usize, key: &impl Fn(u32) -> K) {
    loop {
        let left = root.saturating_mul(2).saturating_add(1);
        let right = left.saturating_add(1);
        let at = |place: usize| if place < end { order.get(place).map(|entry| (key(*entry), place)) } else { None };
        let (Some(parent), Some(first)) = (at(root), at(left)) else { return };
        let larger = at(right).filter(|second| second.0 > first.0).unwrap_or(first);
        if larger.0 <= parent.0 {
            return;
        }
        let child = larger.1;
        exchange(order, root, child);
        root = child;
    }
}

/// States what a line learned as facts. What the caller has stated stays as it is. `is_complete` says that the batch
/// holds every line there is: what no line tells is then known not to be.
///
/// # Errors
/// [`Fault::NotAllowed`] when the relations speak of facts that the policy does not have.
pub fn state(
    claims: &Claims,
    lines: &[Stay],
    place: u32,
    learned: &Learned,
    is_complete: bool,
    facts: &mut Facts<'_>,
) -> Result<(), Fault> {
    state_by(claims, &|place| stay(lines, place), place, learned, is_complete, facts)
}

/// As [`state`], for lines that are kept in another form.
///
/// # Errors
/// As [`state`].
pub fn state_by(
    claims: &Claims,
    key: &impl Fn(u32) -> Option<Stay>,
    place: u32,
    learned: &Learned,
    is_complete: bool,
    facts: &mut Facts<'_>,
) -> Result<(), Fault> {
    let Some(line) = key(place) else { return Err(Fault::WrongLength) };
    let is_complete = is_complete && learned.unreadable == 0;
    // Sets are stated as a whole, so what the caller stated is seen before the first member is.
    let given = |facts: &Facts<'_>, fact: u16| facts.get(usize::from(fact), 0).is_some();
    let mut seen: heapless::Vec<u16, RELATIONS_MAX> = heapless::Vec::new();
    for (relation, from) in claims.relations.iter().zip(learned.from) {
        if line.classes & relation.learner == 0 {
            continue;
        }
        let teller = if from == NOBODY { None } else { key(from) };
        let fact = relation.fact();
        let is_new = !seen.contains(&fact);
        if is_new && given(facts, fact) {
            continue;
        }
        let position = usize::from(fact);
        match (relation.effect, teller) {
            (Effect::True(_) | Effect::Told(_), Some(_)) => facts.set(position, 0, 1)?,
            (Effect::True(_), None) if is_complete && is_new => facts.set(position, 0, 0)?,
            (Effect::Member(_, bit), teller) if teller.is_some() || is_complete => {
                let so_far = if is_new { 0 } else { facts.get(position, 0).unwrap_or(0) };
                let member = if teller.is_some() { 1_i64.wrapping_shl(u32::from(bit)) } else { 0 };
                facts.set(position, 0, so_far | member)?;
            }
            (Effect::Period(_), Some(teller)) => facts.set_period(position, 0, teller.days)?,
            (Effect::Period(_), None) if is_complete => facts.set_period(position, 0, never()?)?,
            (Effect::FirstDay(_), Some(teller)) => {
                let day = line.days.from().max(teller.days.from());
                facts.set(position, 0, i64::from(day.days()))?;
            }
            (Effect::FirstDay(_), None) if is_complete && line.days != Period::MAX => {
                facts.set(position, 0, i64::from(line.days.from().days()))?;
            }
            _ => continue,
        }
        if is_new {
            seen.push(fact).map_err(|_| Fault::NotAllowed)?;
        }
    }
    Ok(())
}

/// The period that stands for never: a day before anything else (OI22, notation).
fn never() -> Result<Period, Fault> {
    Period::new(Date::MIN, Date::MIN.add_days(1)?)
}

impl Relation {
    /// The position of the fact that it states.
    const fn fact(&self) -> u16 {
        match self.effect {
            Effect::True(fact)
            | Effect::Told(fact)
            | Effect::Member(fact, _)
            | Effect::Period(fact)
            | Effect::FirstDay(fact) => fact,
        }
    }
}
