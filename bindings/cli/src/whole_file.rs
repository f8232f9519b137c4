//! Files that are whole under their name, or not there.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::{Failure, Result};

/// A file that is written beside its place and moved there in one step. A device or a pipe is written to directly.
pub struct WholeFile {
    path: PathBuf,
    beside: Option<NamedTempFile>,
    to: BufWriter<File>,
}

impl WholeFile {
    /// Begins a file.
    pub fn create(path: &Path) -> Result<Self> {
        let failed = |error: io::Error| Failure::of_file(&path.to_string_lossy(), &error);
        let is_other = std::fs::metadata(path).is_ok_and(|there| !there.is_file());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (beside, to) = if is_other {
            (None, File::options().write(true).open(path).map_err(failed)?)
        } else {
            let beside = NamedTempFile::new_in(folder).map_err(failed)?;
            let to = beside.reopen().map_err(failed)?;
            (Some(beside), to)
        };
        Ok(Self { path: path.to_owned(), beside, to: BufWriter::with_capacity(1 << 16, to) })
    }

    /// The failure of this file.
    pub fn failed(&self, error: &io::Error) -> Failure {
        Failure::of_file(&self.path.to_string_lossy(), error)
    }

    /// Puts the file in its place.
    pub fn finish(mut self) -> Result<()> {
        self.to.flush().map_err(|error| self.failed(&error))?;
        let failed = |error| Failure::of_file(&self.path.to_string_lossy(), &error);
        if let Some(beside) = self.beside {
            beside.as_file().sync_all().map_err(failed)?;
            beside.persist(&self.path).map_err(|error| failed(error.error))?;
        }
        Ok(())
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
