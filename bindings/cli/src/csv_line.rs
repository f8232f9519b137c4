//! Lines of CSV as they are written, a cell after another: numbers as their digits, texts in quotes where they need them.

use std::io::{self, Write};

/// A line under way.
#[derive(Default)]
pub struct CsvLine {
    bytes: Vec<u8>,
    digits: itoa::Buffer,
}

impl CsvLine {
    /// Adds a number.
    pub fn number(&mut self, number: impl itoa::Integer) {
        self.bytes.extend_from_slice(self.digits.format(number).as_bytes());
        self.bytes.push(b',');
    }

    /// Adds a number, or an empty cell.
    pub fn perhaps(&mut self, number: Option<impl itoa::Integer>) {
        match number {
            Some(number) => self.number(number),
            None => self.bytes.push(b','),
        }
    }

    /// Adds a word of this program, which needs no quotes; an empty one is an empty cell.
    pub fn word(&mut self, word: &'static str) {
        debug_assert!(!needs_quotes(word), "a word with a comma, a quote or an end of a line");
        self.bytes.extend_from_slice(word.as_bytes());
        self.bytes.push(b',');
    }

    /// Adds a text; an empty one is an empty cell.
    pub fn text(&mut self, text: &str) {
        if needs_quotes(text) {
            self.quoted(text.as_bytes());
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
        self.bytes.push(b',');
    }

    fn quoted(&mut self, text: &[u8]) {
        let begin = self.bytes.len() + 1;
        // Every byte can be a quote, which stands twice.
        self.bytes.resize(begin + 2 * text.len() + 1, b'"');
        let (_, _, length) = csv_core::quote(text, &mut self.bytes[begin..], b'"', b'"', true);
        self.bytes.truncate(begin + length);
        self.bytes.push(b'"');
    }

    /// Ends the line, which has more than one cell, and writes it.
    pub fn end(&mut self, to: &mut impl Write) -> io::Result<()> {
        if let Some(last) = self.bytes.last_mut() {
            *last = b'\n';
        }
        let written = to.write_all(&self.bytes);
        self.bytes.clear();
        written
    }
}

fn needs_quotes(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the crate `csv` writes the same cells.
    #[test]
    fn lines() {
        let texts = ["", "a", "a b", "a,b", "\"", "\"\"a\"", "a\r", "\nb", "é;\t", "'"];
        let (mut ours, mut line) = (Vec::new(), CsvLine::default());
        let mut theirs = csv::Writer::from_writer(Vec::new());
        for text in texts {
            line.text(text);
            line.number(i64::MIN);
            line.perhaps(Some(7_u8));
            line.perhaps(None::<u8>);
            line.word("paid");
            line.text(text);
            line.end(&mut ours).unwrap();
            theirs.write_record([text, &i64::MIN.to_string(), "7", "", "paid", text]).unwrap();
        }
        assert_eq!(ours, theirs.into_inner().unwrap());
    }
}
