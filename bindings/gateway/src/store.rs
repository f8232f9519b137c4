//! The record of the evidence in flash memory: two slots, so that one is whole whenever power is lost.
//!
//! A slot holds [`MAGIC`], a sequence number, the evidence, and a checksum, in [`SIZE`] bytes. A record is written to the
//! slot that does not hold the last one. Power that is lost while it is erased or written leaves a slot whose checksum
//! does not agree, or the record that was there before, and the other slot with the last record; the greater sequence
//! number of those that agree counts. A month of three measured quantities a day takes about 60 writes of each slot.

use embedded_storage::nor_flash::NorFlash;

use crate::evidence::{Evidence, checksum};

/// The beginning of a slot.
pub const MAGIC: [u8; 4] = *b"RKS1";

/// Bytes of a slot in use.
pub const SIZE: usize = 12 + Evidence::SIZE;

/// Two slots in flash memory. A slot is the smallest part that can be erased; the memory begins with the two.
#[derive(Debug)]
pub struct Store<F> {
    flash: F,
    /// The slot that the next record goes to.
    next: u32,
    /// The sequence number of the last record; 0 before the first.
    sequence: u32,
}

/// What was found when a store was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The last record that was written whole.
    pub evidence: Option<Evidence>,
    /// Whether a slot was neither whole nor empty: a write was cut off.
    pub is_torn: bool,
}

impl<F: NorFlash> Store<F> {
    /// Opens the store, whatever the flash memory holds.
    ///
    /// # Errors
    /// Those of the flash memory.
    pub fn open(flash: F) -> Result<(Self, Found), F::Error> {
        const {
            assert!(
                SIZE.is_multiple_of(F::WRITE_SIZE) && SIZE.is_multiple_of(F::READ_SIZE),
                "records end inside a word"
            );
            assert!(SIZE <= F::ERASE_SIZE, "a record is larger than a page");
        }
        let mut store = Self { flash, next: 0, sequence: 0 };
        let mut found = Found { evidence: None, is_torn: false };
        for slot in 0..2 {
            let mut bytes = [0; SIZE];
            store.flash.read(Self::offset(slot), &mut bytes)?;
            match decode(&bytes) {
                Some((sequence, evidence)) if sequence > store.sequence => {
                    (store.sequence, store.next) = (sequence, 1 - slot);
                    found.evidence = Some(evidence);
                }
                Some(_) => {}
                None => found.is_torn |= bytes.iter().any(|byte| *byte != 0xff),
            }
        }
        Ok((store, found))
    }

    /// The sequence number of the last record.
    #[must_use]
    pub const fn sequence(&self) -> u32 {
        self.sequence
    }

    /// Writes a record. When this is done, it is the last one; when power is lost before, the one before it is.
    ///
    /// # Errors
    /// Those of the flash memory: the record before is still there.
    pub fn save(&mut self, evidence: &Evidence) -> Result<(), F::Error> {
        // At one a second, they last 136 years.
        let sequence = self.sequence.saturating_add(1);
        let offset = Self::offset(self.next);
        self.flash.erase(offset, offset + F::ERASE_SIZE as u32)?;
        self.flash.write(offset, &encode(sequence, evidence))?;
        (self.sequence, self.next) = (sequence, 1 - self.next);
        Ok(())
    }

    const fn offset(slot: u32) -> u32 {
        slot * F::ERASE_SIZE as u32
    }
}

fn encode(sequence: u32, evidence: &Evidence) -> [u8; SIZE] {
    let mut bytes = [0; SIZE];
    bytes[0..4].copy_from_slice(&MAGIC);
    bytes[4..8].copy_from_slice(&sequence.to_le_bytes());
    bytes[8..SIZE - 4].copy_from_slice(&evidence.to_bytes());
    let sum = checksum(&bytes[..SIZE - 4]);
    bytes[SIZE - 4..].copy_from_slice(&sum);
    bytes
}

fn decode(bytes: &[u8; SIZE]) -> Option<(u32, Evidence)> {
    let (content, sum) = bytes.split_last_chunk::<4>()?;
    let (magic, rest) = content.split_first_chunk::<4>()?;
    let (sequence, rest) = rest.split_first_chunk::<4>()?;
    if *magic != MAGIC || *sum != checksum(content) {
        return None;
    }
    Some((u32::from_le_bytes(*sequence), Evidence::from_bytes(rest.try_into().ok()?)?))
}
