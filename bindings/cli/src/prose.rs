//! Paragraphs for people.

use std::io::{self, Write};

use textwrap::{Options, WordSplitter};

use crate::out::Out;

/// The width of paragraphs.
const WIDTH: usize = 100;

/// Writes a paragraph behind its label; lines after the first are indented as far as the label reaches. An empty text
/// is left out.
pub fn paragraph(out: &mut Out, label: &str, text: &str) -> io::Result<()> {
    let first = format!("  {label:<14}  ");
    if text.is_empty() { Ok(()) } else { wrapped(out, &first, first.chars().count(), text) }
}

/// Writes a text behind another; lines after the first are indented by so many spaces.
pub fn wrapped(out: &mut Out, first: &str, indent: usize, text: &str) -> io::Result<()> {
    let rest = " ".repeat(indent);
    let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(&rest).break_words(false);
    // A rule id stays in one piece.
    let options = options.word_splitter(WordSplitter::NoHyphenation);
    writeln!(out, "{}", textwrap::fill(text, options))
}
