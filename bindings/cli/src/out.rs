//! Standard output. A reader that has seen enough and goes away (`| head`) is no error.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use crate::failure::{Failure, Result};

/// Standard output with a buffer.
pub struct Out {
    inner: BufWriter<StdoutLock<'static>>,
    is_gone: bool,
}

impl Out {
    /// Standard output.
    pub fn new() -> Self {
        Self { inner: BufWriter::with_capacity(1 << 16, io::stdout().lock()), is_gone: false }
    }

    /// Whether nobody reads any more.
    pub const fn is_gone(&self) -> bool {
        self.is_gone
    }

    /// Writes what is still in the buffer. Everything before may have failed silently, this does not.
    pub fn finish(mut self) -> Result<()> {
        self.flush().map_err(|error| failed(&error))
    }

    fn tolerate<T>(&mut self, result: io::Result<T>, otherwise: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_gone = true;
                Ok(otherwise)
            }
            result => result,
        }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_gone {
            return Ok(bytes.len());
        }
        let written = self.inner.write(bytes);
        self.tolerate(written, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_gone {
            return Ok(());
        }
        let flushed = self.inner.flush();
        self.tolerate(flushed, ())
    }
}

/// The failure of standard output, for instance a full disk.
pub fn failed(error: &io::Error) -> Failure {
    Failure::new(format!("standard output: {error}"))
}
