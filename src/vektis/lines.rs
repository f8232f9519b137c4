//! Cuts a file that comes in chunks into lines, with a fixed buffer.

/// Positions that are kept of a line that spans chunks: more than the widest record and its end of line, so that a
/// line that was cut off here is still too long for its standard.
pub(super) const KEPT: usize = 1024;

/// Bytes that the search for an end of line looks at in one go.
const STRIDE: usize = 32;

/// The lines of a file that comes in chunks of any size. A line ends in LF or CRLF; the last one may lack it.
#[derive(Clone)]
pub struct Lines {
    /// The begin of a line whose end has not come yet.
    kept: [u8; KEPT],
    length: usize,
}

impl Lines {
    /// Before the first chunk.
    #[must_use]
    pub const fn new() -> Self {
        Self { kept: [0; KEPT], length: 0 }
    }

    /// Takes the next chunk and gives every line that it completes, without its end of line. A line that spans chunks
    /// is given up to its 1024th byte.
    pub fn feed(&mut self, chunk: &[u8], line: &mut impl FnMut(&[u8])) {
        let mut rest = chunk;
        while let Some((head, tail)) = split_at_newline(rest) {
            if self.length == 0 {
                line(without_return(head));
            } else {
                self.keep(head);
                self.end(line);
            }
            rest = tail;
        }
        self.keep(rest);
    }

    /// Gives the last line when it has no end of line. The next chunk is that of another file.
    pub fn end(&mut self, line: &mut impl FnMut(&[u8])) {
        if let Some(kept) = self.kept.get(..self.length)
            && !kept.is_empty()
        {
            line(without_return(kept));
        }
        self.length = 0;
    }

    fn keep(&mut self, bytes: &[u8]) {
        let free = self.kept.get_mut(self.length..).unwrap_or_default();
        let taken = free.len().min(bytes.len());
        free.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        self.length = self.length.wrapping_add(taken);
    }
}

/// Without what was kept: it may be personal data.
impl core::fmt::Debug for Lines {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Lines").field("length", &self.length).finish_non_exhaustive()
    }
}

impl Default for Lines {
    fn default() -> Self {
        Self::new()
    }
}

/// What stands before and behind the first LF.
fn split_at_newline(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (strides, _) = bytes.as_chunks::<STRIDE>();
    let has_newline = |stride: &[u8; STRIDE]| stride.iter().fold(false, |any, byte| any | (*byte == b'\n'));
    let before = strides.iter().take_while(|stride| !has_newline(stride)).count().wrapping_mul(STRIDE);
    let from = bytes.get(before..)?;
    let place = before.wrapping_add(from.iter().position(|byte| *byte == b'\n')?);
    let (head, tail) = bytes.split_at_checked(place)?;
    Some((head, tail.get(1..)?))
}

fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}
