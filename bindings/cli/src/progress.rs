//! A progress bar on standard error, for long work at a terminal.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::lang::{Lang, say};
use crate::money::count;

/// Input below this size is done before anybody would look at a bar.
const LONG: u64 = 8 * 1024 * 1024;

/// A progress bar, or nothing.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar over these files when standard error is a terminal and there is much to read. `prints`: lines go to
    /// standard output all the while; when that is a terminal too, they show the progress and a bar would be in their
    /// way.
    pub fn over(files: &[PathBuf], prints: bool) -> Self {
        if !std::io::stderr().is_terminal() || (prints && std::io::stdout().is_terminal()) {
            return Self(None);
        }
        let size = |path: &PathBuf| {
            if path == Path::new("-") { None } else { std::fs::metadata(path).ok().map(|file| file.len()) }
        };
        let Some(total) = files.iter().map(size).sum::<Option<u64>>() else {
            let bar = ProgressBar::new_spinner();
            bar.set_style(style("{spinner} {bytes} {bytes_per_sec}"));
            bar.enable_steady_tick(Duration::from_millis(250));
            return Self(Some(bar));
        };
        if total < LONG {
            return Self(None);
        }
        let bar = ProgressBar::new(total);
        bar.set_style(style("{bar:40} {percent}% {bytes}/{total_bytes} {msg}{bytes_per_sec} {eta}"));
        Self(Some(bar))
    }

    /// The input, its bytes counted.
    pub fn watch(&self, input: impl Read + 'static) -> Box<dyn Read> {
        match &self.0 {
            Some(bar) => Box::new(bar.wrap_read(input)),
            None => Box::new(input),
        }
    }

    /// Shows how many lines there are so far, and how many a second.
    pub fn lines(&self, lines: u64, lang: Lang) {
        if let Some(bar) = &self.0 {
            let seconds = bar.elapsed().as_secs().max(1);
            let (word, each) = (say(lang, "regels", "lines"), count(lines / seconds, lang));
            bar.set_message(format!("{} {word}, {each}/s, ", count(lines, lang)));
        }
    }

    /// Takes the bar away for good.
    pub fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }

    /// Says something on standard error, above the bar.
    pub fn aside(&self, message: &str) {
        let tell = || {
            // Nobody can be told when standard error is closed too.
            let _ = writeln!(std::io::stderr(), "{message}");
        };
        match &self.0 {
            Some(bar) => bar.suspend(tell),
            None => tell(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
