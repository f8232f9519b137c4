//! A digest over numbers.

/// A digest over numbers: their order counts, and every bit of each. FNV-1a with numbers of 64 bits in the place of
/// bytes, and a fold so that high bits reach the low ones. It tells machines apart, not forgers.
pub struct Digest(u64);

impl Digest {
    /// The digest of nothing.
    pub const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a number.
    pub fn add(&mut self, number: impl Into<i64>) {
        let mixed = (self.0 ^ number.into().cast_unsigned()).wrapping_mul(0x0000_0100_0000_01b3);
        self.0 = mixed ^ (mixed >> 32);
    }

    /// The digest so far.
    pub const fn value(&self) -> u64 {
        self.0
    }
}
