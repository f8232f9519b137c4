//! The vectors of the specification in numbers, as a device reads them: no JSON, no names, no allocation.
//!
//! A file is [`MAGIC`], the number of vectors (u32), and the vectors: eight bytes (rule u16, statements u16, subject u8,
//! three zero bytes) and [`Statement::SIZE`] bytes for each statement. Everything is little-endian. A statement has the
//! meaning of `rk_fact` in the C interface, so that Rust and C programs read the same file.

use regelkern::criteria::Facts;
use regelkern::criteria::fact::{NONE, kind};
use regelkern::unit::{Date, Fault, Period};

/// The beginning of a file.
pub const MAGIC: [u8; 4] = *b"RKV1";

/// A vector: the rule that is asked after the statements behind it have been made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vector {
    /// Number of the rule.
    pub rule: u16,
    /// How many statements follow.
    pub statements: u16,
    /// Number of the subject that is assessed on the same facts; 0 for none.
    pub subject: u8,
}

impl Vector {
    /// Bytes of a vector without its statements.
    pub const SIZE: usize = 8;

    /// The vector in bytes.
    #[allow(dead_code, reason = "the device reads only")]
    pub fn to_bytes(self) -> [u8; Self::SIZE] {
        let ([a, b], [c, d]) = (self.rule.to_le_bytes(), self.statements.to_le_bytes());
        [a, b, c, d, self.subject, 0, 0, 0]
    }

    /// The vector of some bytes.
    pub const fn from_bytes(bytes: [u8; Self::SIZE]) -> Self {
        let [a, b, c, d, subject, ..] = bytes;
        Self { rule: u16::from_le_bytes([a, b]), statements: u16::from_le_bytes([c, d]), subject }
    }
}

/// A fact that is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Number of the fact.
    pub fact: u16,
    /// Its index; 0 when it has none.
    pub index: i16,
    /// 1 stated, 2 stated not to exist, 3 an entry that is there and nobody knows.
    pub known: u8,
    /// Of a period, the day after its last day, YYYYMMDD.
    pub until: i32,
    /// The value; a day as YYYYMMDD, a period as its first day.
    pub value: i64,
}

impl Statement {
    /// Bytes of a statement.
    pub const SIZE: usize = 20;

    /// The statement in bytes.
    #[allow(dead_code, reason = "the device reads only")]
    pub fn to_bytes(self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        bytes[0..2].copy_from_slice(&self.fact.to_le_bytes());
        bytes[2..4].copy_from_slice(&self.index.to_le_bytes());
        bytes[4] = self.known;
        bytes[8..12].copy_from_slice(&self.until.to_le_bytes());
        bytes[12..20].copy_from_slice(&self.value.to_le_bytes());
        bytes
    }

    /// The statement of some bytes.
    pub const fn from_bytes(bytes: [u8; Self::SIZE]) -> Self {
        let [a, b, c, d, known, _, _, _, e, f, g, h, i, j, k, l, m, n, o, p] = bytes;
        Self {
            fact: u16::from_le_bytes([a, b]),
            index: i16::from_le_bytes([c, d]),
            known,
            until: i32::from_le_bytes([e, f, g, h]),
            value: i64::from_le_bytes([i, j, k, l, m, n, o, p]),
        }
    }

    /// States the fact at this position.
    ///
    /// # Errors
    /// That of a value which the fact does not take.
    pub fn state(&self, facts: &mut Facts<'_>, position: usize) -> Result<(), Fault> {
        let (index, day) = (i64::from(self.index), |number: i32| Date::from_yyyymmdd(number));
        let first = || i32::try_from(self.value).map_err(|_| Fault::InvalidDate).and_then(day);
        match (self.known, facts.shape(position)?.kind) {
            (2, _) => facts.set(position, index, NONE),
            (3, _) => facts.set_open(position, index),
            (_, kind::PERIOD) => facts.set_period(position, index, Period::new(first()?, day(self.until)?)?),
            (_, kind::DATE) => facts.set(position, index, i64::from(first()?.days())),
            _ => facts.set(position, index, self.value),
        }
    }
}
