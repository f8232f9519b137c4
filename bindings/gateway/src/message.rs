//! The message to the claims side: a line of 128 hexadecimal digits.
//!
//! | bytes | content (numbers little-endian) |
//! |---|---|
//! | 0–3 | `RKE1`: what it is, and the version of this layout |
//! | 4–11 | pseudonym of the patient |
//! | 12–15 | year (2), month, 1 when the month is over |
//! | 16–19 | sequence number of the record: of two messages about a month, the greater counts |
//! | 20–23 | rule set that was asked, a day YYYYMMDD |
//! | 24–25 | outcome, zero |
//! | 26–37 | four rules about the insured person: number (2), result |
//! | 38–43 | measurements accepted, repeated, refused (2 each) |
//! | 44–59 | quantities by day: two days in a byte, the earlier in the lower half |
//! | 60–63 | CRC-32 of what stands before |
//!
//! It tells which quantities were measured on which day, not what was measured.

use core::fmt;

use regelkern::criteria::{Outcome, RuleResult};
use regelkern::unit::Date;

use crate::evidence::{Days, Evidence, Month, Pseudonym, checksum, is_pseudonym};
use crate::patient::{FINDINGS, Opinion};

/// The beginning of a message.
pub const MAGIC: [u8; 4] = *b"RKE1";

/// Bytes of a message.
pub const SIZE: usize = 64;

/// What a gateway tells about a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// The patient.
    pub patient: Pseudonym,
    /// The month.
    pub month: Month,
    /// Whether the month is over: nothing will be added.
    pub is_closed: bool,
    /// The sequence number of the record.
    pub sequence: u32,
    /// What the rules say about the patient.
    pub opinion: Opinion,
    /// How many measurements were accepted, repeated and refused.
    pub counts: [u16; 3],
    /// What was measured.
    pub days: Days,
}

/// Why a line is no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It has not 128 characters.
    Length,
    /// A character is no hexadecimal digit.
    Digit,
    /// It does not begin like a message of this version.
    Version,
    /// The checksum does not agree: something was lost or changed on the way.
    Checksum,
    /// A month, name, rule set, rule or result that cannot be.
    Content,
}

impl Message {
    /// The message about some evidence.
    #[must_use]
    pub fn new(evidence: &Evidence, sequence: u32, is_closed: bool, opinion: Opinion) -> Self {
        Self {
            patient: evidence.patient,
            month: evidence.month,
            is_closed,
            sequence,
            opinion,
            counts: [evidence.accepted, evidence.repeated, evidence.refused],
            days: evidence.days,
        }
    }

    /// The message in bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; SIZE] {
        let mut bytes = [0; SIZE];
        bytes[0..4].copy_from_slice(&MAGIC);
        bytes[4..12].copy_from_slice(&self.patient);
        bytes[12..14].copy_from_slice(&self.month.year().to_le_bytes());
        bytes[14..16].copy_from_slice(&[self.month.month(), u8::from(self.is_closed)]);
        bytes[16..20].copy_from_slice(&self.sequence.to_le_bytes());
        bytes[20..24].copy_from_slice(&self.opinion.rule_set.to_le_bytes());
        bytes[24] = self.opinion.outcome;
        for (place, (rule, result)) in bytes[26..38].chunks_exact_mut(3).zip(self.opinion.findings) {
            let [low, high] = rule.to_le_bytes();
            place.copy_from_slice(&[low, high, result]);
        }
        for (place, count) in bytes[38..44].chunks_exact_mut(2).zip(self.counts) {
            place.copy_from_slice(&count.to_le_bytes());
        }
        bytes[44..60].copy_from_slice(&self.days.to_bytes());
        let sum = checksum(&bytes[..60]);
        bytes[60..].copy_from_slice(&sum);
        bytes
    }

    /// Reads a line without its end.
    ///
    /// # Errors
    /// Why it is no message; the line itself is not repeated.
    pub fn parse(line: &[u8]) -> Result<Self, Unreadable> {
        if line.len() != 2 * SIZE {
            return Err(Unreadable::Length);
        }
        let mut bytes = [0; SIZE];
        for (byte, digits) in bytes.iter_mut().zip(line.chunks_exact(2)) {
            for digit in digits {
                let value = (*digit as char).to_digit(16).ok_or(Unreadable::Digit)?;
                *byte = *byte << 4 | value as u8;
            }
        }
        if bytes[0..4] != MAGIC {
            return Err(Unreadable::Version);
        }
        if bytes[60..] != checksum(&bytes[..60]) {
            return Err(Unreadable::Checksum);
        }
        Self::from_bytes(&bytes).ok_or(Unreadable::Content)
    }

    /// The message of bytes whose checksum agrees.
    fn from_bytes(bytes: &[u8; SIZE]) -> Option<Self> {
        let short = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let long = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let month = Month::new(short(12), bytes[14])?;
        let patient: Pseudonym = bytes[4..12].try_into().ok()?;
        let mut findings = [(0, 0); FINDINGS];
        for (place, finding) in findings.iter_mut().enumerate() {
            *finding = (short(26 + 3 * place), bytes[28 + 3 * place]);
        }
        let rule_set = long(20);
        let is_day = i32::try_from(rule_set).is_ok_and(|day| Date::from_yyyymmdd(day).is_ok());
        // An unused place is zero; a rule has a result.
        let is_finding = |(rule, result): &(u16, u8)| {
            (*rule == 0 && *result == 0)
                || (*rule != 0 && (RuleResult::Pass as u8..=RuleResult::NotApplicable as u8).contains(result))
        };
        let is_outcome = (Outcome::Eligible as u8..=Outcome::Undetermined as u8).contains(&bytes[24]);
        let is_whole = is_pseudonym(&patient)
            && is_day
            && is_outcome
            && bytes[15] <= 1
            && bytes[25] == 0
            && findings.iter().all(is_finding);
        is_whole.then_some(Self {
            patient,
            month,
            is_closed: bytes[15] == 1,
            sequence: long(16),
            opinion: Opinion { rule_set, outcome: bytes[24], findings },
            counts: [short(38), short(40), short(42)],
            days: Days::from_bytes(bytes[44..60].try_into().ok()?, month.days())?,
        })
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
