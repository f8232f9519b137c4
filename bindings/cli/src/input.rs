//! Files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use regelkern::limit::JSON_BYTES_MAX;

use crate::failure::{Failure, Result};
use crate::progress::Progress;

/// How much of the beginning of an input is looked at to see what it is.
const HEAD: u64 = 4096;

/// What some programs write before UTF-8 text.
pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// An input with its name for messages.
pub struct Input {
    /// The path as given; `-` for standard input.
    pub name: String,
    /// The first bytes, which the reader gives again.
    pub head: Vec<u8>,
    /// The bytes.
    pub reader: Box<dyn BufRead>,
    /// Claims up to this line have been decided already, and are passed over.
    pub after: u64,
}

impl Input {
    /// Opens a file, or standard input for `-`.
    pub fn open(path: &Path, progress: &Progress) -> Result<Self> {
        let name = path.to_string_lossy().into_owned();
        let mut reader = progress.watch(reader(path)?);
        let mut head = Vec::new();
        let read = reader.by_ref().take(HEAD).read_to_end(&mut head);
        read.map_err(|error| Failure::of_file(&name, &error))?;
        let reader = Cursor::new(head.clone()).chain(reader);
        Ok(Self { name, head, reader: Box::new(BufReader::with_capacity(1 << 16, reader)), after: 0 })
    }

    /// The failure of this input.
    pub fn failed(&self, error: &io::Error) -> Failure {
        Failure::of_file(&self.name, error)
    }

    /// Leaves out a byte order mark.
    pub fn skip_mark(&mut self) -> Result<()> {
        if self.head.starts_with(BYTE_ORDER_MARK) {
            let read = self.reader.read_exact(&mut [0; BYTE_ORDER_MARK.len()]);
            read.map_err(|error| self.failed(&error))?;
        }
        Ok(())
    }
}

/// Opens a file, or standard input for `-`.
pub fn reader(path: &Path) -> Result<Box<dyn Read>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let file = File::open(path).map_err(|error| Failure::of_file(&path.to_string_lossy(), &error))?;
    Ok(Box::new(file))
}

/// Reads a file whole: contracts, facts and states, without a byte order mark.
pub fn whole(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = reader(path)?.read_to_end(&mut bytes);
    read.map_err(|error| Failure::of_file(&path.to_string_lossy(), &error))?;
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    Ok(bytes)
}

/// The lines of an input. A line that is longer than any request is given one byte too long, so that it is refused for
/// its length, and takes no more memory than that.
pub struct Lines<R> {
    reader: R,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    /// From the beginning.
    pub const fn new(reader: R) -> Self {
        Self { reader, line: Vec::new() }
    }

    /// The next line without its LF; nothing at the end.
    pub fn next(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        let mut is_any = false;
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                return Ok(is_any.then_some(&self.line));
            }
            is_any = true;
            let end = memchr::memchr(b'\n', chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            let free = (JSON_BYTES_MAX + 1).saturating_sub(self.line.len());
            self.line.extend_from_slice(&part[..part.len().min(free)]);
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                return Ok(Some(&self.line));
            }
        }
    }
}

/// Line and column, both from 1, of an offset.
pub fn line_and_column(text: &[u8], offset: usize) -> (usize, usize) {
    let before = &text[..offset.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        assert_eq!(line_and_column(b"ab\ncd", 0), (1, 1));
        assert_eq!(line_and_column(b"ab\ncd", 4), (2, 2));
        assert_eq!(line_and_column(b"ab\ncd", 99), (2, 3));
    }

    #[test]
    fn lines() {
        let mut lines = Lines::new(&b"a\n\nbc"[..]);
        let mut next = || lines.next().unwrap().map(<[u8]>::to_vec);
        assert_eq!([next(), next(), next(), next()], [Some(b"a".to_vec()), Some(vec![]), Some(b"bc".to_vec()), None]);
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let long = vec![b' '; JSON_BYTES_MAX + 9];
        let mut lines = Lines::new(&long[..]);
        assert_eq!(lines.next().unwrap().map(<[u8]>::len), Some(JSON_BYTES_MAX + 1));
        assert_eq!(lines.next().unwrap(), None);
    }
}
