//! Values of the reference: exact fractions, days counted from year 1, sets and periods.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// True or false.
    Bool(bool),
    /// An exact fraction: amounts, counts, parts per million.
    Number(BigRational),
    /// The number of a day, 1 for 0001-01-01.
    Date(i64),
    /// A code or a word of a list.
    Text(String),
    /// A set as a whole.
    Set(BTreeSet<Value>),
    /// What an output lists in an order of its own.
    List(Vec<Value>),
    /// A half-open period of days; an empty one when the second is not after the first.
    Period(i64, i64),
    /// The entries of an indexed fact or output.
    Entries(BTreeMap<String, Value>),
    /// In an entry that is there: its value is not known.
    Gap,
}

impl Value {
    /// A whole number.
    pub fn number(whole: impl Into<BigInt>) -> Self {
        Self::Number(BigRational::from_integer(whole.into()))
    }

    /// A word.
    pub fn text(word: &str) -> Self {
        Self::Text(word.to_owned())
    }

    /// As a word, where a value is an index.
    pub fn as_index(&self) -> String {
        match self {
            Self::Text(word) => word.clone(),
            Self::Number(number) => number.to_string(),
            other => panic!("{other:?} is no index"),
        }
    }

    /// As the JSON interface writes it.
    pub fn as_json(&self) -> Json {
        match self {
            Self::Bool(truth) => json!(truth),
            Self::Number(number) => {
                assert!(number.is_integer(), "{number} is not whole");
                match number.to_integer().to_i64() {
                    Some(whole) => json!(whole),
                    None => json!(number.to_string()),
                }
            }
            Self::Date(day) => json!(date_text(*day)),
            Self::Gap => Json::Null,
            Self::Text(word) => json!(word),
            Self::Set(members) => members.iter().map(Self::as_json).collect(),
            Self::List(members) => members.iter().map(Self::as_json).collect(),
            Self::Period(from, until) => json!({"from": date_text(*from), "until": date_text(*until)}),
            Self::Entries(entries) => entries.iter().map(|(index, value)| (index.clone(), value.as_json())).collect(),
        }
    }

    /// From a request; the type of the fact tells whether a text is a date. None when nothing is stated.
    pub fn of_json(json: &Json, is_date: bool) -> Option<Self> {
        Some(match json {
            Json::Null => return None,
            Json::Bool(truth) => Self::Bool(*truth),
            Json::Number(number) => Self::number(number.as_i64().expect("a whole number")),
            Json::String(text) if is_date && text != "none" => Self::Date(date_of(text).expect("a date")),
            Json::String(text) => Self::text(text),
            Json::Array(members) => {
                Self::Set(members.iter().map(|member| Self::of_json(member, false).expect("a member")).collect())
            }
            Json::Object(object) if object.contains_key("from") && object.contains_key("until") => {
                let day = |name: &str| date_of(object[name].as_str().expect("a date")).expect("a date");
                Self::Period(day("from"), day("until"))
            }
            Json::Object(object) => {
                let entry = |(index, json): (&String, &Json)| {
                    (index.clone(), Self::of_json(json, is_date).unwrap_or(Self::Gap))
                };
                let entries: BTreeMap<_, _> = object.iter().map(entry).collect();
                if entries.is_empty() {
                    return None;
                }
                Self::Entries(entries)
            }
        })
    }
}

/// The nearest whole number, halves away from zero.
pub fn rounded(fraction: &BigRational) -> BigInt {
    let doubled = fraction * BigRational::from_integer(2.into());
    let one = BigRational::from_integer(1.into());
    // The integer part of |x| + 1/2, with the sign of x.
    let size = ((doubled.abs() + one) / BigRational::from_integer(2.into())).floor().to_integer();
    if fraction.is_negative() { -size } else { size }
}

/// Shares out a total over weights: each the floor, the rest one by one to the largest remainders, ties to the first.
/// None when there is no weight but something to share out.
pub fn shared_out(total: &BigInt, weights: &[BigInt]) -> Option<Vec<BigInt>> {
    let sum: BigInt = weights.iter().sum();
    if sum.is_zero() {
        return total.is_zero().then(|| vec![BigInt::zero(); weights.len()]);
    }
    let exact: Vec<_> = weights.iter().map(|weight| BigRational::new(total * weight, sum.clone())).collect();
    let mut parts: Vec<BigInt> = exact.iter().map(|part| part.floor().to_integer()).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let remainder = |place: &usize| &exact[*place] - exact[*place].floor();
    order.sort_by(|left, right| remainder(right).cmp(&remainder(left)).then(left.cmp(right)));
    let mut left_over = total - parts.iter().sum::<BigInt>();
    for place in order {
        if left_over.is_zero() {
            break;
        }
        parts[place] += 1;
        left_over -= 1;
    }
    Some(parts)
}

/// Whether a year has a 29 February.
pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days a month has.
pub fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number of a day.
pub fn day_of(year: i64, month: i64, day: i64) -> i64 {
    let before = year - 1;
    let days = before * 365 + before / 4 - before / 100 + before / 400;
    days + (1..month).map(|month| month_length(year, month)).sum::<i64>() + day
}

/// Year, month and day of a day's number.
pub fn civil(day: i64) -> (i64, i64, i64) {
    let mut year = day / 366 + 1;
    while day_of(year + 1, 1, 1) <= day {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && day_of(year, month + 1, 1) <= day {
        month += 1;
    }
    (year, month, day - day_of(year, month, 1) + 1)
}

/// The same day some months later, or the last day of that month when it has no such day.
pub fn months_later(day: i64, months: i64) -> i64 {
    let (year, month, of_month) = civil(day);
    let count = year * 12 + month - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    day_of(year, month, of_month.min(month_length(year, month)))
}

/// A day as it is written.
pub fn date_text(day: i64) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// A written day. None when it is no date.
pub fn date_of(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let is_date = (1..=12).contains(&month) && (1..=month_length(year, month)).contains(&day);
    is_date.then(|| day_of(year, month, day))
}
