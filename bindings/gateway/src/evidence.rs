//! The evidence of a month: which quantities were measured on which day.

use regelkern::unit::Date;
use regelkern::unit::date::days_in_month;

use crate::CHECKSUM;
use crate::measurement::{Config, Measurement, Moment, Quantity, Refusal};

/// How many of the last measurements are remembered to tell repetitions. A repetition of an older one is counted as a
/// measurement, and the evidence is the same.
pub const REMEMBERED: usize = 8;

/// Days for which there is room.
pub const DAYS: usize = 31;

/// A name of the patient that only the provider can resolve: printable ASCII, filled up with spaces. It has no room for
/// a citizen service number.
pub type Pseudonym = [u8; 8];

/// Whether a name is one.
#[must_use]
pub fn is_pseudonym(name: &Pseudonym) -> bool {
    let blanks = name.iter().rev().take_while(|byte| **byte == b' ').count();
    blanks < name.len() && name.iter().take(name.len() - blanks).all(u8::is_ascii_graphic)
}

/// The month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// January is 1; nothing for a month that no date of the library lies in.
    #[must_use]
    pub fn new(year: u16, month: u8) -> Option<Self> {
        Date::from_ymd(i32::from(year), i32::from(month), 1).is_ok().then_some(Self { year, month })
    }

    /// The month of a day, and its place in it from 0.
    #[must_use]
    pub fn of(day: Date) -> (Self, usize) {
        let (year, month, day) = day.ymd();
        // A year has four digits, a month and a day two.
        (Self { year: year as u16, month: month as u8 }, (day as usize).wrapping_sub(1))
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// How many days it has.
    #[must_use]
    pub fn days(self) -> usize {
        days_in_month(i32::from(self.year), i32::from(self.month)) as usize
    }
}

/// What was measured, by day, with [`Quantity::bit`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days([u8; DAYS]);

impl Days {
    /// The quantities of a day from 0.
    #[must_use]
    pub fn on(&self, day: usize) -> u8 {
        self.0.get(day).copied().unwrap_or(0)
    }

    /// On how many days something was measured.
    #[must_use]
    pub fn measured(&self) -> usize {
        self.0.iter().filter(|quantities| **quantities != 0).count()
    }

    /// On how many days all of these quantities were measured.
    #[must_use]
    pub fn with(&self, quantities: u8) -> usize {
        self.0.iter().filter(|day| **day & quantities == quantities).count()
    }

    /// The longest row of days without a measurement, among the first `days`.
    #[must_use]
    pub fn longest_gap(&self, days: usize) -> usize {
        let (mut longest, mut gap) = (0, 0);
        for quantities in self.0.iter().take(days) {
            gap = if *quantities == 0 { gap + 1 } else { 0 };
            longest = longest.max(gap);
        }
        longest
    }

    /// Two days in a byte, the earlier in the lower half.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(self.0.chunks(2)) {
            *byte = pair.iter().rev().fold(0, |byte, quantities| byte << 4 | quantities);
        }
        bytes
    }

    /// The days of some bytes; nothing when one lies behind the last day of the month.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 16], days: usize) -> Option<Self> {
        let halves = bytes.iter().flat_map(|byte| [byte & 15, byte >> 4]);
        let mut all = [0; DAYS + 1];
        all.iter_mut().zip(halves).for_each(|(place, quantities)| *place = quantities);
        if all.iter().skip(days).any(|quantities| *quantities != 0) {
            return None;
        }
        let mut days = Self::default();
        days.0.iter_mut().zip(all).for_each(|(place, quantities)| *place = quantities);
        Some(days)
    }
}

/// The evidence of a month about a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The patient.
    pub patient: Pseudonym,
    /// The month.
    pub month: Month,
    /// What was measured.
    pub days: Days,
    /// How many measurements were accepted. Counts stop at 65 535.
    pub accepted: u16,
    /// How many were repetitions.
    pub repeated: u16,
    /// How many were refused for another reason.
    pub refused: u16,
    /// The last measurements: quantity, day of the month from 1, minute.
    recent: [(u8, u8, u16); REMEMBERED],
}

impl Evidence {
    /// Bytes of the evidence in a record.
    pub const SIZE: usize = 116;

    /// A month without measurements.
    #[must_use]
    pub fn new(patient: Pseudonym, month: Month) -> Self {
        Self {
            patient,
            month,
            days: Days::default(),
            accepted: 0,
            repeated: 0,
            refused: 0,
            recent: [(0, 0, 0); REMEMBERED],
        }
    }

    /// Takes a measurement of this month that arrives now.
    ///
    /// # Errors
    /// Why it is refused; it is counted as that.
    pub fn take(&mut self, measurement: &Measurement, now: Moment, config: &Config<'_>) -> Result<(), Refusal> {
        let taken = config.check(measurement, now).and_then(|()| self.note(measurement));
        let count = match taken {
            Ok(()) => &mut self.accepted,
            Err(Refusal::Repeated) => &mut self.repeated,
            Err(_) => &mut self.refused,
        };
        *count = count.saturating_add(1);
        taken
    }

    /// Counts what could not be read.
    pub fn refuse(&mut self) {
        self.refused = self.refused.saturating_add(1);
    }

    fn note(&mut self, measurement: &Measurement) -> Result<(), Refusal> {
        let (month, day) = Month::of(measurement.at.day());
        if month != self.month {
            return Err(if month < self.month { Refusal::Late } else { Refusal::Ahead });
        }
        let this = (measurement.quantity as u8, day as u8 + 1, measurement.at.minute());
        if self.recent.contains(&this) {
            return Err(Refusal::Repeated);
        }
        self.recent.rotate_right(1);
        self.recent[0] = this;
        if let Some(quantities) = self.days.0.get_mut(day) {
            *quantities |= measurement.quantity.bit();
        }
        Ok(())
    }

    /// The evidence in bytes, little-endian; the rest is zero.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        bytes[0..8].copy_from_slice(&self.patient);
        bytes[8..10].copy_from_slice(&self.month.year.to_le_bytes());
        bytes[10] = self.month.month;
        bytes[12..14].copy_from_slice(&self.accepted.to_le_bytes());
        bytes[14..16].copy_from_slice(&self.repeated.to_le_bytes());
        bytes[16..18].copy_from_slice(&self.refused.to_le_bytes());
        bytes[20..36].copy_from_slice(&self.days.to_bytes());
        for (place, (quantity, day, minute)) in bytes[36..68].chunks_exact_mut(4).zip(self.recent) {
            let [low, high] = minute.to_le_bytes();
            place.copy_from_slice(&[quantity, day, low, high]);
        }
        bytes
    }

    /// The evidence of some bytes; nothing when they are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; Self::SIZE]) -> Option<Self> {
        let number = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let patient: Pseudonym = bytes[0..8].try_into().ok()?;
        let month = Month::new(number(8), bytes[10])?;
        let mut recent = [(0, 0, 0); REMEMBERED];
        for (place, bytes) in recent.iter_mut().zip(bytes[36..68].chunks_exact(4)) {
            *place = (bytes[0], bytes[1], u16::from_le_bytes([bytes[2], bytes[3]]));
        }
        is_pseudonym(&patient).then_some(Self {
            patient,
            month,
            days: Days::from_bytes(bytes[20..36].try_into().ok()?, month.days())?,
            accepted: number(12),
            repeated: number(14),
            refused: number(16),
            recent,
        })
    }
}

/// The quantities of a parameter of TBHF21: a blood pressure has two numbers.
pub const PARAMETERS: [(&str, u8); 3] = [
    ("blood_pressure", Quantity::Systolic.bit() | Quantity::Diastolic.bit()),
    ("weight", Quantity::Weight.bit()),
    ("heart_rate", Quantity::HeartRate.bit()),
];

/// The checksum of some bytes.
pub(crate) fn checksum(bytes: &[u8]) -> [u8; 4] {
    CHECKSUM.checksum(bytes).to_le_bytes()
}
