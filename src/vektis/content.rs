//! The content of one field against its row of the table.

use super::Problem;
use super::layout::{Field, Form, Kind, Obligation};
use crate::unit::{Agb, Bsn, Date, Fault, PerformanceCode};

/// What is wrong with `text` as the content of `field`, looking at nothing else.
pub(super) fn check(field: &Field, text: &[u8]) -> Result<(), Problem> {
    let is_filled = is_filled(field.kind, text);
    match field.kind {
        _ if field.obligation == Obligation::Reserve => return if is_filled { Err(Problem::NotEmpty) } else { Ok(()) },
        // Zeros are digits, and spaces are text.
        _ if !is_filled => {}
        Kind::Numeric => digits(text)?,
        Kind::Text => left_aligned(text)?,
    }
    match field.form {
        Form::OneOf(values) => allowed(values.contains(&text)),
        Form::Quantity => Ok(()),
        _ if !is_filled => match field.obligation {
            Obligation::Mandatory => Err(Problem::NotFilled),
            _ => Ok(()),
        },
        Form::Free => Ok(()),
        Form::Empty => Err(Problem::NotEmpty),
        Form::Date => date(text).map(drop).map_err(Problem::Value),
        Form::DateFrom(first) => {
            date(text).map_err(Problem::Value).and_then(|_| allowed(number(text) >= u64::from(first)))
        }
        Form::Agb => Agb::new(text).map(drop).map_err(Problem::Value),
        Form::AgbOfKind(kind) => {
            Agb::new(text).map_err(Problem::Value).and_then(|agb| allowed(agb.digits().starts_with(kind)))
        }
        Form::Bsn => Bsn::new_or_none(text).map(drop).map_err(Problem::Value),
        Form::Postcode => allowed(is_postcode(text)),
        Form::Code => PerformanceCode::new(0, text).map(drop).map_err(|_| Problem::Value(Fault::NotAllowed)),
        Form::VatNumber => allowed(is_vat_number(text)),
        Form::Country => allowed(text == b"00" || text.iter().all(u8::is_ascii_alphabetic)),
        Form::Initials => allowed(text.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b' ' || *byte >= 0x80)),
        Form::Not(value) => allowed(text != value),
    }
}

/// Whether the field holds something else than zeros (numeric) or spaces (text).
pub(super) fn is_filled(kind: Kind, text: &[u8]) -> bool {
    match kind {
        Kind::Numeric => text.iter().any(|byte| *byte != b'0'),
        Kind::Text => !is_blank(text),
    }
}

/// The number that digits write; at most twelve stand in any field.
pub(super) fn number(digits: &[u8]) -> u64 {
    digits
        .iter()
        .fold(0, |number: u64, digit| number.wrapping_mul(10).wrapping_add(u64::from(digit.wrapping_sub(b'0'))))
}

/// The day that eight digits write.
pub(super) fn date(digits: &[u8]) -> Result<Date, Fault> {
    i32::try_from(number(digits)).map_err(|_| Fault::InvalidDate).and_then(Date::from_yyyymmdd)
}

fn allowed(is_allowed: bool) -> Result<(), Problem> {
    if is_allowed { Ok(()) } else { Err(Problem::Value(Fault::NotAllowed)) }
}

// The scans below look at every byte, without leaving early, so that they become vector code.

fn is_blank(text: &[u8]) -> bool {
    text.iter().fold(0, |other, byte| other | (byte ^ b' ')) == 0
}

/// Refuses anything but ASCII digits.
pub(super) fn digits(text: &[u8]) -> Result<(), Problem> {
    if text.iter().fold(true, |all, byte| all & byte.is_ascii_digit()) {
        return Ok(());
    }
    match text.iter().find(|byte| !byte.is_ascii_digit()) {
        Some(0xF0..=0xF9) => Err(Problem::Value(Fault::EbcdicDigits)),
        _ => Err(Problem::Value(Fault::NotDigits)),
    }
}

/// Refuses filled text with control characters or a space in front.
fn left_aligned(text: &[u8]) -> Result<(), Problem> {
    if text.iter().fold(false, |any, byte| any | byte.is_ascii_control()) {
        return Err(Problem::ControlCharacter);
    }
    if text.first() == Some(&b' ') { Err(Problem::NotLeftAligned) } else { Ok(()) }
}

fn is_postcode(text: &[u8]) -> bool {
    match text {
        [b'1'..=b'9', digits @ .., one, two] => {
            digits.len() == 3
                && digits.iter().all(u8::is_ascii_digit)
                && one.is_ascii_alphabetic()
                && two.is_ascii_alphabetic()
        }
        _ => false,
    }
}

fn is_vat_number(text: &[u8]) -> bool {
    match text {
        [b'N', b'L', number @ .., b'B', one, two] => {
            number.len() == 9 && number.iter().chain([one, two]).all(u8::is_ascii_digit)
        }
        _ => false,
    }
}
