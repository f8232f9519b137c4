//! Facts from a JSON object: each value is read as the type of its fact wants it.

use super::fault::{Code, JsonFault};
use super::keys::Keys;
use super::value::{Text, Value, shown, unknown_member};
use crate::criteria::fact::{LARGE_NUMBER, MALFORMED, NONE};
use crate::criteria::{Absent, Base, Facts, Kind};
use crate::policy::catalogue::{FactEntry, Room};
use crate::unit::{CareProduct, Date, Period};

/// States every member of the object as a fact; `null` leaves it unknown.
pub(super) fn read(
    facts: &mut Facts<'_>,
    keys: &Keys<'_>,
    room: &'static Room,
    object: Value<'_>,
) -> Result<(), JsonFault> {
    object.members(|name, value| {
        let entry = room.facts().find(|entry| name.eq_str(entry.fact.name));
        let entry = entry.ok_or_else(|| JsonFault::at(Code::UnknownFact, value.offset).inside(&shown(name)))?;
        state_member(facts, keys, &entry, value).map_err(|fault| fault.inside(entry.fact.name))
    })
}

/// States one fact, indexed or not; `null` leaves it unknown.
pub(super) fn state_member(
    facts: &mut Facts<'_>,
    keys: &Keys<'_>,
    entry: &FactEntry,
    value: Value<'_>,
) -> Result<(), JsonFault> {
    if value.is_null() {
        return Ok(());
    }
    match entry.fact.base {
        Base::One => state(facts, keys, entry, 0, value),
        base => value.members(|name, value| {
            let index = index(base, keys, name).ok_or_else(|| JsonFault::at(Code::UnknownIndex, value.offset));
            if value.is_null() {
                let mut open = |index| facts.set_open(entry.position, index);
                return index
                    .and_then(|index| open(index).map_err(|fault| JsonFault::at(fault.into(), value.offset)))
                    .map_err(|fault| fault.inside(&shown(name)));
            }
            index.and_then(|index| state(facts, keys, entry, index, value)).map_err(|fault| fault.inside(&shown(name)))
        }),
    }
}

/// The number of an index: the number that the text writes, or the place of the code.
fn index(base: Base, keys: &Keys<'_>, name: &Text<'_>) -> Option<i64> {
    let word = |words: &[&str], name: &Text<'_>| words.iter().position(|word| name.eq_str(word));
    match base {
        Base::One => None,
        Base::Codes(codes) | Base::Words(codes) => word(codes, name).and_then(|at| i64::try_from(at).ok()),
        Base::Keys(_) => keys.number(name),
        Base::Pairs(words, most) => {
            let (first, code) = name.split_at(b'/')?;
            let place = i64::try_from(word(words, &first)?).ok()?;
            place.checked_mul(i64::from(most))?.checked_add(keys.number(&code)?)
        }
        Base::KeyPairs(most) => {
            let (first, second) = name.split_at(b'/')?;
            keys.number(&first)?.checked_mul(i64::from(most))?.checked_add(keys.number(&second)?)
        }
        Base::Range(first, last) => number(name, i64::from(first), i64::from(last)),
        Base::Rows(rows) => number(name, 1, i64::from(rows)),
    }
}

/// A whole number in the plain way of writing it: no sign, no leading zero.
fn number(name: &Text<'_>, first: i64, last: i64) -> Option<i64> {
    let mut buffer = [0; 8];
    let length = name.copy_to(&mut buffer)?;
    let text = core::str::from_utf8(buffer.get(..length)?).ok()?;
    let number: i64 = text.parse().ok()?;
    let plain = text.starts_with(|c: char| c.is_ascii_digit() && (c != '0' || length == 1));
    (plain && first <= number && number <= last).then_some(number)
}

fn state(
    facts: &mut Facts<'_>,
    keys: &Keys<'_>,
    entry: &FactEntry,
    index: i64,
    value: Value<'_>,
) -> Result<(), JsonFault> {
    let key =
        |value: Value<'_>| keys.number(&value.text()?).ok_or_else(|| JsonFault::at(Code::UnknownValue, value.offset));
    if entry.fact.kind == Kind::Period {
        let period = period(value)?;
        return facts
            .set_period(entry.position, index, period)
            .map_err(|fault| JsonFault::at(fault.into(), value.offset));
    }
    let may_be_none = match entry.fact.absent {
        Absent::UnknownOrNone => true,
        Absent::None => entry.fact.kind == Kind::Date,
        Absent::Unknown | Absent::Zero => false,
    };
    let slot = match entry.fact.kind {
        _ if may_be_none && value.text().is_ok_and(|text| text.eq_str("none")) => NONE,
        Kind::Bool => i64::from(value.boolean()?),
        Kind::Date => i64::from(date(value)?.days()),
        Kind::Key(_) => key(value)?,
        Kind::KeySet(_) => set(value, key)?,
        Kind::Code => care_product(value)?.map_or(MALFORMED, |code| i64::from(code.number())),
        Kind::Enum(words) => place(words, value)?,
        Kind::Set(words) => set(value, |value| place(words, value))?,
        Kind::NumberSet => set(value, |value| {
            let number = value.integer()?;
            if number < 1 {
                Err(JsonFault::at(Code::OutOfRange, value.offset))
            } else {
                Ok(number.min(i64::from(LARGE_NUMBER)))
            }
        })?,
        Kind::Count
        | Kind::CountTo(_)
        | Kind::Ordinal(_)
        | Kind::QuarterDays
        | Kind::LargeCount
        | Kind::Cents
        | Kind::Rate
        | Kind::Share
        | Kind::Change
        | Kind::Period => value.integer()?,
    };
    facts.set(entry.position, index, slot).map_err(|fault| JsonFault::at(fault.into(), value.offset))
}

fn set(value: Value<'_>, bit: impl Fn(Value<'_>) -> Result<i64, JsonFault>) -> Result<i64, JsonFault> {
    let mut mask = 0_i64;
    value.elements(|_, element| {
        let bit = u32::try_from(bit(element)?).unwrap_or(LARGE_NUMBER);
        mask |= 1_i64.wrapping_shl(bit);
        Ok(())
    })?;
    Ok(mask)
}

/// The place of a word among those allowed.
pub(super) fn place(words: &[&str], value: Value<'_>) -> Result<i64, JsonFault> {
    let text = value.text()?;
    let place = words.iter().position(|word| text.eq_str(word)).and_then(|place| i64::try_from(place).ok());
    place.ok_or_else(|| JsonFault::at(Code::UnknownValue, value.offset))
}

/// A care-product code; none when the text is not exactly nine digits.
pub(super) fn care_product(value: Value<'_>) -> Result<Option<CareProduct>, JsonFault> {
    let mut buffer = [0; 9];
    let length = value.text()?.copy_to(&mut buffer);
    Ok(length.and_then(|length| CareProduct::new(buffer.get(..length)?).ok()))
}

/// A date written `YYYY-MM-DD`.
pub(super) fn date(value: Value<'_>) -> Result<Date, JsonFault> {
    let mut text = [0; 10];
    let invalid = JsonFault::at(Code::InvalidDate, value.offset);
    match (value.text()?.copy_to(&mut text), text) {
        (Some(10), [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]) => {
            let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
            if !digits.iter().all(u8::is_ascii_digit) {
                return Err(invalid);
            }
            let number = digits.iter().fold(0_i32, |number, digit| {
                // Eight digits fit an i32.
                number.wrapping_mul(10).wrapping_add(i32::from(digit.wrapping_sub(b'0')))
            });
            Date::from_yyyymmdd(number).map_err(|_| invalid)
        }
        _ => Err(invalid),
    }
}

/// A half-open period written `{"from":…,"until":…}`; a period is known as a whole.
pub(super) fn period(value: Value<'_>) -> Result<Period, JsonFault> {
    let (mut from, mut until) = (None, None);
    value.members(|name, value| {
        let (end, member) = if name.eq_str("from") {
            (&mut from, "from")
        } else if name.eq_str("until") {
            (&mut until, "until")
        } else {
            return Err(unknown_member(name, value));
        };
        *end = Some(date(value).map_err(|fault| fault.inside(member))?);
        Ok(())
    })?;
    match (from, until) {
        (Some(from), Some(until)) => {
            Period::new(from, until).map_err(|fault| JsonFault::at(fault.into(), value.offset))
        }
        (None, _) => Err(JsonFault::at(Code::MissingMember, value.offset).inside("from")),
        (_, None) => Err(JsonFault::at(Code::MissingMember, value.offset).inside("until")),
    }
}
