//! Measurements, and whether they can be true.

use fixed::types::I16F16;
use regelkern::unit::Date;

/// A measured number: −32 768 … 32 767, in steps of 1/65 536. A decimal is rounded to the nearest step, once, when it is
/// read; limits are read the same way, so a measurement that is written like a limit equals it.
pub type Value = I16F16;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Quantity {
    /// Blood pressure, upper.
    Systolic = 0,
    /// Blood pressure, lower.
    Diastolic = 1,
    /// Body weight.
    Weight = 2,
    /// Heart rate.
    HeartRate = 3,
}

impl Quantity {
    /// All quantities, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Systolic, Self::Diastolic, Self::Weight, Self::HeartRate];

    /// The name in lines.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Systolic => "systolic",
            Self::Diastolic => "diastolic",
            Self::Weight => "weight",
            Self::HeartRate => "heart_rate",
        }
    }

    /// The bit in the record of a day.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The unit of a measured number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Unit {
    /// Millimetre of mercury.
    MillimetreOfMercury = 0,
    /// Kilopascal.
    Kilopascal = 1,
    /// Kilogram.
    Kilogram = 2,
    /// Pound.
    Pound = 3,
    /// Beats in a minute.
    PerMinute = 4,
}

impl Unit {
    /// All units, in the order of their numbers.
    pub const ALL: [Self; 5] =
        [Self::MillimetreOfMercury, Self::Kilopascal, Self::Kilogram, Self::Pound, Self::PerMinute];

    /// The name in lines.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MillimetreOfMercury => "mmHg",
            Self::Kilopascal => "kPa",
            Self::Kilogram => "kg",
            Self::Pound => "lb",
            Self::PerMinute => "/min",
        }
    }
}

/// A minute of a day, on the clock of the patient's home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    day: Date,
    minute: u16,
}

impl Moment {
    /// The minute of a day, 0 … 1439; nothing for another.
    #[must_use]
    pub const fn new(day: Date, minute: u16) -> Option<Self> {
        if minute < 24 * 60 { Some(Self { day, minute }) } else { None }
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// The minute of the day.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.minute
    }
}

/// A measurement, as a device reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measurement {
    /// When it was made.
    pub at: Moment,
    /// Of what.
    pub quantity: Quantity,
    /// In which unit.
    pub unit: Unit,
    /// The number.
    pub value: Value,
}

/// What can be true of a quantity in a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The quantity.
    pub quantity: Quantity,
    /// The unit.
    pub unit: Unit,
    /// The smallest number.
    pub min: Value,
    /// The greatest number.
    pub max: Value,
}

/// What the care team and the maker of the gateway agree about measurements.
#[derive(Clone, Copy, Debug)]
pub struct Config<'c> {
    /// What can be true, by quantity and unit. What is not listed is refused.
    pub ranges: &'c [Range],
    /// How many minutes the clock of a device may be ahead of the gateway's.
    pub minutes_ahead: u16,
    /// How many days after it was made a measurement may arrive.
    pub days_late: u16,
}

/// Why a measurement is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Refusal {
    /// It is not one of the forms that the gateway reads.
    Unreadable = 1,
    /// The quantity is not measured in this unit, or not at all.
    Unit = 2,
    /// The number cannot be true.
    Implausible = 3,
    /// It was made later than now.
    Ahead = 4,
    /// It arrives too late, or for a month that was reported already.
    Late = 5,
    /// The quantity was received with this minute already.
    Repeated = 6,
}

impl Config<'_> {
    /// Whether a measurement that arrives now can be true.
    ///
    /// # Errors
    /// [`Refusal::Unit`], [`Refusal::Implausible`], [`Refusal::Ahead`] or [`Refusal::Late`], the first that applies.
    pub fn check(&self, measurement: &Measurement, now: Moment) -> Result<(), Refusal> {
        let is_listed = |range: &&Range| range.quantity == measurement.quantity && range.unit == measurement.unit;
        let range = self.ranges.iter().find(is_listed).ok_or(Refusal::Unit)?;
        if measurement.value < range.min || range.max < measurement.value {
            return Err(Refusal::Implausible);
        }
        let late_minutes = minutes_between(measurement.at, now);
        if late_minutes < -i32::from(self.minutes_ahead) {
            return Err(Refusal::Ahead);
        }
        if now.day.days_since(measurement.at.day) > i32::from(self.days_late) {
            return Err(Refusal::Late);
        }
        Ok(())
    }
}

/// The minutes from one moment to another, negative when the other comes first.
fn minutes_between(from: Moment, to: Moment) -> i32 {
    // 300 years of minutes fit in 32 bits.
    to.day.days_since(from.day) * (24 * 60) + i32::from(to.minute) - i32::from(from.minute)
}
