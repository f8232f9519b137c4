//! The devices of the gateway, played by semihosting.

use embedded_storage::nor_flash::{ErrorType, NorFlash, NorFlashErrorKind, ReadNorFlash};
use semihosting::fs::File;
use semihosting::io::{Read, Seek, SeekFrom, Write};

/// Flash memory of two pages: a file that keeps what was written when the device is switched off.
pub struct Flash(File);

const PAGE: usize = 1024;

impl Flash {
    /// The flash memory, as it was left; empty on a device that was never switched on.
    pub fn open() -> Option<Self> {
        let path = c"flash.bin";
        if let Ok(file) = File::options().read(true).write(true).open(path) {
            return Some(Self(file));
        }
        File::create(path).ok()?;
        let mut flash = Self(File::options().read(true).write(true).open(path).ok()?);
        flash.erase(0, 2 * PAGE as u32).ok()?;
        Some(flash)
    }

    fn at(&mut self, offset: u32) -> Result<&mut File, NorFlashErrorKind> {
        self.0.seek(SeekFrom::Start(u64::from(offset))).map_err(|_| NorFlashErrorKind::Other)?;
        Ok(&mut self.0)
    }
}

impl ErrorType for Flash {
    type Error = NorFlashErrorKind;
}

impl ReadNorFlash for Flash {
    const READ_SIZE: usize = 1;

    fn read(&mut self, offset: u32, bytes: &mut [u8]) -> Result<(), NorFlashErrorKind> {
        self.at(offset)?.read_exact(bytes).map_err(|_| NorFlashErrorKind::Other)
    }

    fn capacity(&self) -> usize {
        2 * PAGE
    }
}

impl NorFlash for Flash {
    const WRITE_SIZE: usize = 8;
    const ERASE_SIZE: usize = PAGE;

    fn erase(&mut self, from: u32, to: u32) -> Result<(), NorFlashErrorKind> {
        for offset in (from..to).step_by(64) {
            self.at(offset)?.write_all(&[0xff; 64]).map_err(|_| NorFlashErrorKind::Other)?;
        }
        Ok(())
    }

    fn write(&mut self, offset: u32, bytes: &[u8]) -> Result<(), NorFlashErrorKind> {
        self.at(offset)?.write_all(bytes).map_err(|_| NorFlashErrorKind::Other)
    }
}

/// The radio, which gives what the measuring devices send: lines of text.
pub struct Radio {
    file: File,
    line: [u8; 80],
}

impl Radio {
    /// The radio.
    pub fn open() -> Option<Self> {
        Some(Self { file: File::open(c"readings.txt").ok()?, line: [0; 80] })
    }

    /// The next line; an empty text for one that is too long or no text. Nothing at the end.
    pub fn line(&mut self) -> Option<&str> {
        let mut length = 0;
        let mut byte = [0];
        while self.file.read_exact(&mut byte).is_ok() {
            if byte == *b"\n" {
                let line = self.line.get(..length).unwrap_or(&[]);
                return Some(core::str::from_utf8(line).unwrap_or(""));
            }
            if let Some(place) = self.line.get_mut(length) {
                *place = byte[0];
            }
            length += 1;
        }
        None
    }
}
