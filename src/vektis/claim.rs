//! What the reader gives: a claim line, or the first defect of one.

use super::Defect;
use crate::unit::{Agb, Bsn, CareProduct, Cents, Date, PerformanceCode, Uzovi};

/// A claim line without a defect: a 04 record, with the amounts of its 06 records where the standard has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimLine {
    /// The line of the 04 record in the file, counted from 1.
    pub line: u64,
    /// The identification number of the 04 record.
    pub record: u64,
    /// The citizen service number; `None` when the file has the dummy. Its `Debug` does not show it.
    pub(super) bsn: Option<Bsn>,
    /// The insured person's number with the insurer; may be empty.
    pub insured_number: Text<15>,
    /// The insurer.
    pub uzovi: Uzovi,
    /// Code list and performance code.
    pub code: PerformanceCode,
    /// First day of the performance.
    pub begin: Date,
    /// Last day of the performance.
    pub end: Date,
    /// Number of the performance among those with the same code on the same day; 0 in a standard without it.
    pub sequence: u8,
    /// The care product; `Product::None` in a standard without it.
    pub product: Product,
    /// The claimed amount, or the sum of those of the tariff records; negative for a credit.
    pub amount: Cents,
    /// Whether the line takes back an earlier one.
    pub credit: bool,
    /// The reference number of this line.
    pub reference: Text<20>,
    /// The reference number of the line that is taken back; empty for a debit.
    pub previous_reference: Text<20>,
    /// How many performances.
    pub count: u16,
    /// The institution of the line itself; `None` when not filled, or in a standard without it.
    pub institution: Option<Agb>,
    /// How many tariff records the line has; 0 in a standard without them.
    pub tariffs: u64,
}

impl ClaimLine {
    /// The citizen service number, to find the insured person by; `None` when the file has the dummy. Personal data:
    /// never log or print it.
    #[must_use]
    pub const fn bsn(&self) -> Option<Bsn> {
        self.bsn
    }
}

/// A claim line that cannot be relied on: one of its records, or its 02 record, has a defect.
#[derive(Clone, Copy, Debug)]
pub struct FaultyClaim {
    /// The line of the 04 record in the file, counted from 1.
    pub line: u64,
    /// The identification number of the 04 record, by its place in the file.
    pub record: u64,
    /// The first defect; it has been reported, as have the others.
    pub defect: Defect,
}

/// The care product of a claim line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// Not filled: the performance is no DBC care product.
    None,
    /// Nine digits.
    Code(CareProduct),
    /// Filled with something else, which the field table allows.
    Malformed(Text<9>),
}

/// A text of up to `N` characters. Its `Debug` shows nothing: what a sender writes may be personal data.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text<const N: usize>([u8; N]);

impl<const N: usize> Text<N> {
    /// The first `N` characters of `text`, filled with spaces.
    pub(super) fn new(text: &[u8]) -> Self {
        let mut bytes = [b' '; N];
        bytes.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
        Self(bytes)
    }

    /// All characters, spaces included.
    #[must_use]
    pub const fn padded(&self) -> &[u8; N] {
        &self.0
    }

    /// The characters without the spaces at the end.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.trim_ascii_end()
    }
}

impl<const N: usize> core::fmt::Debug for Text<N> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Text(***)")
    }
}
