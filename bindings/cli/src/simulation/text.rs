//! A simulation for people.

use std::io::{self, Write};

use super::outcome::Report;
use super::tables::{self, Table};
use crate::command::Session;
use crate::out::Out;
use crate::paint::Tone;
use crate::prose::wrapped;
use crate::report::receipt;
use crate::table::table;

/// Writes the tables, and what the rules say besides.
pub fn write(session: &Session, report: &Report, out: &mut Out) -> io::Result<()> {
    let Session { lang, paint } = *session;
    writeln!(out, "{}", paint.text(Tone::Heading, report.name.get(lang)))?;
    wrapped(out, "", 0, report.note.get(lang))?;
    let mut all = Vec::new();
    for scenario in &report.scenarios {
        all.push(tables::scenario(scenario, report.years, lang));
        all.extend(tables::by_year(scenario, report.years, lang));
    }
    all.extend([tables::risk(report, lang), tables::neutral(report, lang)]);
    for Table { caption, header, rows } in &all {
        writeln!(out, "\n{}", paint.text(Tone::Heading, caption))?;
        table(out, paint, header, rows)?;
    }
    let Table { caption, rows, .. } = tables::checks(report, lang);
    if !rows.is_empty() {
        writeln!(out, "\n{}", paint.text(Tone::Heading, &caption))?;
    }
    for row in &rows {
        let [scenario, model, question, answer, amounts, rule] = row.as_slice() else { continue };
        let text = format!("{scenario}, {model}: {answer} ({amounts}). {question}");
        wrapped(out, &format!("  {rule:<12}  "), 16, &text)?;
    }
    let Table { caption, rows, .. } = tables::missing(report, lang);
    if !rows.is_empty() {
        writeln!(out, "\n{}", paint.text(Tone::Attention, &format!("{caption} ({})", rows.len())))?;
    }
    for row in &rows {
        let [name, meaning, rules] = row.as_slice() else { continue };
        wrapped(out, &format!("  {name} "), 6, &format!("({rules})"))?;
        wrapped(out, "      ", 6, meaning)?;
    }
    writeln!(out, "\n{}", paint.text(Tone::Quiet, &receipt(lang)))
}
