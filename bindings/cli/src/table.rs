//! Small tables for people.

use std::io::{self, Write};

use crate::out::Out;
use crate::paint::{Paint, Tone};

/// Writes a table: the first column to the left, the others to the right.
pub fn table(out: &mut Out, paint: Paint, header: &[&str], rows: &[Vec<String>]) -> io::Result<()> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain(header.get(column).map(|name| name.chars().count())).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..header.len()).map(width).collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut line = String::new();
        for (place, (cell, width)) in cells.zip(&widths).enumerate() {
            match place {
                0 => line.push_str(&format!("{cell:<width$}")),
                _ => line.push_str(&format!("  {cell:>width$}")),
            }
        }
        line
    };
    writeln!(out, "{}", paint.text(Tone::Heading, &line(&mut header.iter().copied())))?;
    rows.iter().try_for_each(|row| writeln!(out, "{}", line(&mut row.iter().map(String::as_str))))
}
