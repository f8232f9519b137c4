//! `regelkern adjudicate`: claims in, a verdict per line, totals, the final state.

use super::{Session, Verdict};
use crate::args::Adjudicate;
use crate::contract::Contract;
use crate::door::{self, Event};
use crate::failure::Result;
use crate::input::Input;
use crate::lang::say;
use crate::ledger::Ledger;
use crate::progress::Progress;
use crate::report::Report;
use crate::state_file;

/// How many defects of Vektis files are told; `regelkern check` tells all.
const DEFECTS_MAX: u64 = 20;

/// Decides every claim of every file, then tells the totals and stores the state.
pub fn run(session: &Session, arguments: &Adjudicate) -> Result<Verdict> {
    let lang = session.lang;
    let text = Contract::text(&arguments.contract)?;
    let contract = Contract::read(&arguments.contract, &text, lang)?;
    let mut ledger = Ledger::new(&contract, arguments.complete, lang);
    if let Some(path) = &arguments.state
        && let Some(warning) = state_file::load(path, &contract, &mut ledger, lang)?
    {
        eprintln!("{warning}");
    }
    let progress = Progress::over(&arguments.claims, !arguments.summary);
    let mut report = Report::new(session, arguments)?;
    let mut defects = 0_u64;
    for (file, path) in arguments.claims.iter().enumerate() {
        let input = Input::open(path, &progress)?;
        let format = arguments.input_format;
        door::read(input, format, &contract, lang, &mut |event| match event {
            Event::Line(line) => ledger.take(file, line, &mut |decided| report.line(decided)),
            Event::Defect(defect) => {
                defects += 1;
                if defects <= DEFECTS_MAX {
                    let sentence = super::check::sentence(&defect, lang);
                    progress.aside(&format!("{}: {sentence}", path.to_string_lossy()));
                }
                Ok(())
            }
        })?;
    }
    ledger.finish(&mut |decided| report.line(decided))?;
    if defects > DEFECTS_MAX {
        let all = say(lang, "gebreken; `regelkern check` noemt ze alle", "defects; `regelkern check` tells them all");
        progress.aside(&format!("{defects} {all}"));
    }
    drop(progress);
    let is_accepted = report.finish(&ledger, defects)?;
    if let Some(path) = &arguments.state_out {
        state_file::save(path, &contract, &ledger)?;
    }
    Ok(if is_accepted && defects == 0 { Verdict::Accepted } else { Verdict::NotAccepted })
}
