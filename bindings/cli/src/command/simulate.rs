//! `regelkern simulate`: the financing models side by side.

use std::io;

use super::{Session, Verdict};
use crate::args::{Format, Simulate};
use crate::failure::{Failure, Result};
use crate::input;
use crate::out::{self, Out};
use crate::simulation::kernel::Kernel;
use crate::simulation::{csv, file, outcome, page, text};

/// Asks the rules about every scenario under every model, and tells it in the form that was asked for.
pub fn run(session: &Session, arguments: &Simulate) -> Result<Verdict> {
    let lang = session.lang;
    let name = arguments.scenario.to_string_lossy();
    let content = input::whole(&arguments.scenario)?;
    let mut kernel = Kernel::new();
    let simulation = file::read(&name, &content, &mut kernel, lang)?;
    let report = outcome::report(simulation, &name, &mut kernel, lang)?;
    if let Some(path) = &arguments.html {
        let failed = |error: io::Error| Failure::of_file(&path.to_string_lossy(), &error);
        std::fs::write(path, page::page(&report, lang)).map_err(failed)?;
    }
    let mut out = Out::new();
    let told = match arguments.format {
        Format::Text => text::write(session, &report, &mut out),
        Format::Json => super::pretty(&mut out, &report),
        Format::Csv => csv::write(&report, &mut out),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(if report.is_complete() { Verdict::Accepted } else { Verdict::NotAccepted })
}
