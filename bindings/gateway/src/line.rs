//! Measurements as lines of text: `RECEIVED MEASURED QUANTITY UNIT NUMBER`, with one space between.
//!
//! ```text
//! 2021-03-01T07:16 2021-03-01T07:15 systolic mmHg 128
//! 2021-03-01T07:17 2021-03-01T07:17 weight kg 82.4
//! ```
//!
//! A gateway has a clock of its own; the moment of receipt stands in the line so that a script can be played again.

use regelkern::unit::Date;

use crate::measurement::{Measurement, Moment, Quantity, Unit, Value};

/// The moment of receipt, and the measurement if the rest can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// When the line arrived.
    pub received: Moment,
    /// What it says.
    pub measurement: Option<Measurement>,
}

/// Reads a line without its end; nothing when not even the moment of receipt can be read.
#[must_use]
pub fn parse(line: &str) -> Option<Line> {
    let (received, rest) = line.split_once(' ')?;
    Some(Line { received: moment(received)?, measurement: measurement(rest) })
}

fn measurement(text: &str) -> Option<Measurement> {
    let mut words = text.split(' ');
    let (at, quantity, unit, number) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    Some(Measurement {
        at: moment(at)?,
        quantity: Quantity::ALL.into_iter().find(|known| known.name() == quantity)?,
        unit: Unit::ALL.into_iter().find(|known| known.name() == unit)?,
        value: value(number)?,
    })
}

/// `YYYY-MM-DDTHH:MM`.
fn moment(text: &str) -> Option<Moment> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[4] != b'-' || bytes[7] != b'-' || bytes[10] != b'T' || bytes[13] != b':' {
        return None;
    }
    let (hour, minute) = (number(&bytes[11..13])?, number(&bytes[14..16])?);
    if hour > 23 || minute > 59 {
        return None;
    }
    let (year, month, day) = (number(&bytes[..4])?, number(&bytes[5..7])?, number(&bytes[8..10])?);
    let day = Date::from_ymd(i32::from(year), i32::from(month), i32::from(day)).ok()?;
    Moment::new(day, hour * 60 + minute)
}

/// At most four digits.
fn number(digits: &[u8]) -> Option<u16> {
    digits
        .iter()
        .try_fold(0, |number: u16, digit| digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0')))
}

/// One to five digits, perhaps a point and one to four more.
fn value(text: &str) -> Option<Value> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let is_number =
        |digits: &str, most| (1..=most).contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_digit());
    if is_number(whole, 5) && is_number(part, 4) { text.parse().ok() } else { None }
}
