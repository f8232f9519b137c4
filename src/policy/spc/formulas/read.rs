//! How the formulas of SPC read: every operand before stopping at an unknown one, through an index base that may be
//! unknown itself, and nothing that the text of the rule excludes.

use crate::criteria::{Reader, Stop};
use crate::unit::{Cents, Date, Exact, Fault, round};

/// A number that may be unknown.
pub(super) type Operand = Result<i128, Stop>;
/// A condition that may be unknown.
pub(super) type Condition = Result<bool, Stop>;
/// An exact amount that may be unknown.
pub(super) type Amount = Result<Exact, Stop>;

/// The members of a set, ascending.
pub(super) fn members(set: u64) -> impl Iterator<Item = i128> {
    (0..64_u32).filter(move |bit| set.checked_shr(*bit).unwrap_or(0) & 1 == 1).map(i128::from)
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
    let bit = |index: i64| 1_u64.checked_shl(u32::try_from(index).ok()?);
    let set = facts.iter().fold(0, |set, fact| reader.entries(*fact).filter_map(bit).fold(set, |set, bit| set | bit));
    if set == 0 {
        facts.iter().try_for_each(|fact| reader.miss(*fact))?;
        return Err(Stop::Unknown);
    }
    Ok(i128::from(set))
}

/// The indices of the entries of a fact. Without any, it is missing.
pub(super) fn entries<'r, 'f>(
    reader: &mut Reader<'r, 'f>,
    fact: usize,
) -> Result<impl Iterator<Item = i128> + use<'r, 'f>, Stop> {
    reader.highest(fact)?;
    Ok(reader.entries(fact).map(i128::from))
}

/// What `part` adds up to over some indices. While these are unknown, so is the sum; what `part` reads is missing then
/// if it has no entry.
pub(super) fn total<T: Copy>(
    reader: &mut Reader<'_, '_>,
    indices: Result<impl Iterator<Item = i128>, Stop>,
    nothing: T,
    plus: impl Fn(T, T) -> Result<T, Fault>,
    mut part: impl FnMut(&mut Reader<'_, '_>, Operand) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let indices = match indices {
        Ok(indices) => indices,
        Err(stop) => {
            if stop == Stop::Unknown {
                let _ = part(reader, Err(stop));
            }
            return Err(stop);
        }
    };
    let mut sum = Ok(nothing);
    for index in indices {
        sum = match (sum, part(reader, Ok(index))) {
            (_, Err(Stop::Fault(fault))) => return Err(Stop::Fault(fault)),
            (Ok(sum), Ok(part)) => Ok(plus(sum, part)?),
            (Err(stop), _) | (_, Err(stop)) => Err(stop),
        };
    }
    sum
}

/// [`total`] of numbers.
pub(super) fn sum(
    reader: &mut Reader<'_, '_>,
    indices: Result<impl Iterator<Item = i128>, Stop>,
    part: impl FnMut(&mut Reader<'_, '_>, Operand) -> Operand,
) -> Operand {
    total(reader, indices, 0, plus, part)
}

/// [`total`] of exact amounts.
pub(super) fn amount(
    reader: &mut Reader<'_, '_>,
    indices: Result<impl Iterator<Item = i128>, Stop>,
    part: impl FnMut(&mut Reader<'_, '_>, Operand) -> Amount,
) -> Amount {
    total(reader, indices, Exact::ZERO, Exact::plus, part)
}

/// Whether a condition holds at all of some indices.
pub(super) fn everywhere(
    reader: &mut Reader<'_, '_>,
    indices: Result<impl Iterator<Item = i128>, Stop>,
    mut part: impl FnMut(&mut Reader<'_, '_>, Operand) -> Condition,
) -> Condition {
    reader.settle(|reader| {
        let indices = match indices {
            Ok(indices) => indices,
            Err(stop) => {
                let _ = part(reader, Err(stop));
                return Err(stop);
            }
        };
        let mut all = Ok(true);
        for index in indices {
            match reader.settle(|reader| part(reader, Ok(index))) {
                Ok(true) => {}
                Err(Stop::Unknown) => all = Err(Stop::Unknown),
                decided => return decided,
            }
        }
        all
    })
}

/// Both conditions: false as soon as one is.
pub(super) fn both(
    reader: &mut Reader<'_, '_>,
    left: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    right: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
) -> Condition {
    reader.settle(|reader| match reader.settle(left) {
        Ok(true) => right(reader),
        Err(Stop::Unknown) => match reader.settle(right) {
            Ok(true) => Err(Stop::Unknown),
            decided => decided,
        },
        decided => decided,
    })
}

/// Either condition: true as soon as one is.
pub(super) fn either(
    reader: &mut Reader<'_, '_>,
    left: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    right: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
) -> Condition {
    both(reader, |reader| left(reader).map(|left| !left), |reader| right(reader).map(|right| !right)).map(|both| !both)
}

/// What `part` gives for the value of an enumeration. While that is unknown, so is the result, unless `part` gives the
/// same for each of its `values`; what it would read for any of them is missing then.
pub(super) fn pick<T: PartialEq + Copy>(
    reader: &mut Reader<'_, '_>,
    fact: usize,
    values: i128,
    mut part: impl FnMut(&mut Reader<'_, '_>, i128) -> Result<T, Stop>,
) -> Result<T, Stop> {
    reader.settle(|reader| match reader.fact(fact) {
        Ok(value) => part(reader, value),
        Err(Stop::Unknown) => {
            let first = part(reader, 0);
            let mut same = first.is_ok();
            for value in 1..values {
                same &= part(reader, value) == first;
            }
            if same { first } else { Err(Stop::Unknown) }
        }
        Err(stop) => Err(stop),
    })
}

/// [`pick`] of exact amounts, which are never held to be the same while the value is unknown.
pub(super) fn pick_amount(
    reader: &mut Reader<'_, '_>,
    fact: usize,
    values: i128,
    mut part: impl FnMut(&mut Reader<'_, '_>, i128) -> Amount,
) -> Amount {
    match reader.fact(fact) {
        Ok(value) => part(reader, value),
        Err(stop) => {
            let mut first = part(reader, 0);
            for value in 1..values {
                first = same(first, part(reader, value));
            }
            if stop == Stop::Unknown { first } else { Err(stop) }
        }
    }
}

/// The amount that two parts of a choice both give, when they do.
pub(super) fn same(left: Amount, right: Amount) -> Amount {
    match (left, right) {
        (Ok(left), Ok(right)) if left.order(right).is_ok_and(core::cmp::Ordering::is_eq) => Ok(left),
        _ => Err(Stop::Unknown),
    }
}

/// [`Reader::choose`] of exact amounts.
pub(super) fn choose_amount(
    reader: &mut Reader<'_, '_>,
    condition: impl FnOnce(&mut Reader<'_, '_>) -> Condition,
    yes: impl FnOnce(&mut Reader<'_, '_>) -> Amount,
    no: impl FnOnce(&mut Reader<'_, '_>) -> Amount,
) -> Amount {
    reader.settle(|reader| match reader.settle(condition) {
        Ok(true) => yes(reader),
        Ok(false) => no(reader),
        Err(Stop::Unknown) => {
            let (yes, no) = (yes(reader), no(reader));
            same(yes, no)
        }
        Err(stop) => Err(stop),
    })
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

/// An exact amount in whole cents, rounded once.
pub(super) fn rounded(amount: Amount) -> Operand {
    Ok(amount?.rounded()?.wide())
}

/// A day from its number.
pub(super) fn day(days: Operand) -> Result<Date, Stop> {
    Ok(i64::try_from(days?).map_err(|_| Fault::InvalidDate).and_then(Date::from_days)?)
}

pub(super) fn plus(left: i128, right: i128) -> Result<i128, Fault> {
    left.checked_add(right).ok_or(Fault::OutOfRange)
}

pub(super) fn minus(left: i128, right: i128) -> Result<i128, Fault> {
    left.checked_sub(right).ok_or(Fault::OutOfRange)
}

pub(super) fn times(left: i128, right: i128) -> Result<i128, Fault> {
    round::product(left, right).ok_or(Fault::OutOfRange)
}

/// A fault that means that a quantity is undefined on what is known: nobody can know it, and nothing is missing.
pub(super) fn undefined<T>(result: Result<T, Fault>) -> Result<T, Stop> {
    result.map_err(|fault| if fault == Fault::ZeroDenominator { Stop::Unknown } else { Stop::Fault(fault) })
}
