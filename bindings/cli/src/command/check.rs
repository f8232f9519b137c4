//! `regelkern check`: every defect of Vektis EI files.

use std::io::Write;

use regelkern::vektis::Defect;
use serde::Serialize;

use super::{Session, Verdict};
use crate::args::{Check, Format};
use crate::door::{self, vektis};
use crate::failure::Result;
use crate::input::Input;
use crate::lang::Lang;
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::progress::Progress;

/// Says what is wrong, and nothing about a file in which nothing is.
pub fn run(session: &Session, arguments: &Check) -> Result<Verdict> {
    let progress = Progress::over(&arguments.files, false);
    let mut report = Report { session, format: arguments.format, out: Out::new(), count: 0 };
    for file in &arguments.files {
        let input = Input::open(file, &progress)?;
        if !input.head.is_empty() && !door::looks_like_ei(&input.head) {
            return Err(vektis::unlike(&input, session.lang));
        }
        let name = input.name.clone();
        vektis::read(input, &mut |event| match event {
            vektis::Event::Defect(defect) => {
                progress.clear();
                report.defect(&name, &defect).map_err(|error| out::failed(&error))
            }
            vektis::Event::Header(_) | vektis::Event::Claim(_) => Ok(()),
        })?;
    }
    drop(progress);
    let count = report.count;
    report.out.finish()?;
    Ok(if count == 0 { Verdict::Accepted } else { Verdict::NotAccepted })
}

struct Report<'s> {
    session: &'s Session,
    format: Format,
    out: Out,
    count: u64,
}

impl Report<'_> {
    fn defect(&mut self, file: &str, defect: &Defect) -> std::io::Result<()> {
        self.count += 1;
        match self.format {
            Format::Text => {
                let file = self.session.paint.text(Tone::Heading, file);
                writeln!(self.out, "{file}: {}", sentence(defect, self.session.lang))
            }
            Format::Json => {
                serde_json::to_writer(&mut self.out, &Row::new(file, defect, self.session.lang))?;
                writeln!(self.out)
            }
            Format::Csv => {
                let mut csv = csv::WriterBuilder::new().has_headers(self.count == 1).from_writer(&mut self.out);
                csv.serialize(Row::new(file, defect, self.session.lang))?;
                csv.flush()
            }
        }
    }
}

/// A defect as a sentence.
pub fn sentence(defect: &Defect, lang: Lang) -> String {
    let mut text = String::new();
    // A String takes everything.
    let _ = defect.write(lang, &mut text);
    text
}

/// A defect for programs.
#[derive(Serialize)]
struct Row<'f> {
    file: &'f str,
    line: u64,
    record: Option<&'static str>,
    identification: Option<u64>,
    field: Option<String>,
    name: Option<&'static str>,
    first: Option<u16>,
    length: Option<u16>,
    problem: &'static str,
    expected: String,
}

impl<'f> Row<'f> {
    fn new(file: &'f str, defect: &Defect, lang: Lang) -> Self {
        Self {
            file,
            line: defect.line,
            record: defect.record.map(|record| record.code()),
            identification: defect.identification,
            field: defect.field.map(|field| format!("{:04}", field.number)),
            name: defect.field_name(),
            first: defect.field.map(|field| field.first),
            length: defect.field.map(|field| field.length),
            problem: defect.problem.code(),
            expected: vektis::expected(defect, lang),
        }
    }
}
