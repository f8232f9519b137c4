//! `regelkern run`: the claims of many contracts, side by side, in a run that can be killed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;

use regelkern::verdict::RECEIPT;
use serde::Serialize;

use super::{Session, Verdict};
use crate::args::{Format, ResponseFormat, Run};
use crate::contract::Contract;
use crate::door::{self, Event, Line};
use crate::failure::{Failure, Result};
use crate::input::Input;
use crate::lang::{Lang, say};
use crate::ledger::{Ledger, Sink};
use crate::money::{count, euros};
use crate::out::{self, Out};
use crate::plan::{self, Job};
use crate::progress::Progress as Bar;
use crate::report::receipt;
use crate::response::Rows;
use crate::store::{Progress, Store};
use crate::table::table;
use crate::totals::{Sum, Totals};

/// After how many lines the progress bar is told.
const TOLD: u64 = 1 << 14;

/// What all jobs share.
struct Shared<'r> {
    arguments: &'r Run,
    lang: Lang,
    bar: Bar,
    lines: AtomicU64,
}

/// What a job came to.
struct Done {
    totals: Totals,
    defects: u64,
}

/// Decides every job of the plan, then tells the totals in the order of the plan.
pub fn run(session: &Session, arguments: &Run) -> Result<Verdict> {
    let lang = session.lang;
    let jobs = plan::read(&arguments.plan, lang)?;
    for folder in [&arguments.state, &arguments.out] {
        fs::create_dir_all(folder).map_err(|error| Failure::of_file(&folder.to_string_lossy(), &error))?;
    }
    let files: Vec<PathBuf> = jobs.iter().flat_map(|job| job.claims.iter().cloned()).collect();
    let shared = Shared { arguments, lang, bar: Bar::over(&files, false), lines: AtomicU64::new(0) };
    let outcomes = side_by_side(&shared, &jobs);
    drop(shared);
    let mut done = Vec::new();
    let mut failures = Vec::new();
    for (job, outcome) in jobs.iter().zip(outcomes) {
        match outcome {
            Ok(outcome) => done.push((job.name.as_str(), outcome)),
            Err(failure) => failures.push(failure),
        }
    }
    tell(session, arguments.format, &done)?;
    // The last is told by whoever called; every job that could be done is.
    let last = failures.pop();
    for failure in failures {
        // Nobody can be told when standard error is closed too.
        let _ = writeln!(io::stderr(), "regelkern: {failure}");
    }
    if let Some(failure) = last {
        return Err(failure);
    }
    let is_accepted = done.iter().all(|(_, done)| done.totals.is_accepted() && done.defects == 0);
    Ok(if is_accepted { Verdict::Accepted } else { Verdict::NotAccepted })
}

/// Does the jobs on so many threads, the largest first, so that no core waits for long at the end. The outcomes are in the
/// order of the jobs.
fn side_by_side(shared: &Shared<'_>, jobs: &[Job]) -> Vec<Result<Done>> {
    let mut order: Vec<usize> = (0..jobs.len()).collect();
    let size = |job: &Job| job.claims.iter().filter_map(|file| Some(fs::metadata(file).ok()?.len())).sum::<u64>();
    order.sort_by_key(|place| std::cmp::Reverse(size(&jobs[*place])));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = shared.arguments.threads.map_or(cores, usize::from).min(jobs.len());
    let (next, outcomes) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(place) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = do_job(shared, &jobs[*place]);
                    // A thread that held it cannot have panicked: a panic ends the program.
                    outcomes.lock().unwrap_or_else(|error| error.into_inner()).push((*place, outcome));
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().unwrap_or_else(|error| error.into_inner());
    outcomes.sort_by_key(|(place, _)| *place);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// A job under way.
struct Work<'w> {
    shared: &'w Shared<'w>,
    ledger: Ledger<'w>,
    names: Vec<String>,
    rows: Rows<BufWriter<File>>,
    /// The response, beside the buffer of its rows.
    response: File,
    response_name: String,
    progress: Progress,
    since_checkpoint: u64,
    untold: u64,
}

/// Decides the claims of a job from where it was the last time.
fn do_job(shared: &Shared<'_>, job: &Job) -> Result<Done> {
    let Shared { arguments, lang, .. } = *shared;
    let text = Contract::text(&job.contract)?;
    let contract = Contract::read(&job.contract, &text, lang)?;
    let store = Store::open(&arguments.state.join(format!("{}.redb", job.name)), lang)?;
    let claims = identity(&job.claims)?;
    let stored = store.progress()?;
    let begun = stored.as_ref().is_some_and(|progress| !progress.is_done);
    let mut ledger = Ledger::new(&contract, job.is_complete, lang);
    if let Some(progress) = &stored {
        check(job, progress, &contract, &claims, lang)?;
        if progress.is_done && progress.claims == claims {
            return Ok(Done { totals: progress.totals.clone(), defects: progress.defects });
        }
        if !ledger.resume(&progress.state) {
            return Err(expected(
                job,
                say(lang, "een stand die regelkern run schreef", "a state that regelkern run wrote"),
                lang,
            ));
        }
    }
    ledger.keep_in(store)?;
    let progress = match stored {
        Some(progress) if begun => progress,
        _ => Progress {
            contract: contract.digest(),
            receipt: receipt(Lang::En),
            claims,
            is_done: false,
            file: 0,
            line: 0,
            defects: 0,
            response_bytes: 0,
            totals: Totals::default(),
            state: state_of(&ledger, job)?,
        },
    };
    let ending = match arguments.responses {
        ResponseFormat::Csv => "csv",
        ResponseFormat::Jsonl => "jsonl",
    };
    let path = arguments.out.join(format!("{}.{ending}", job.name));
    let (rows, response) = rows(&path, progress.response_bytes, lang)?;
    let names = job.claims.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let response_name = path.to_string_lossy().into_owned();
    let (since_checkpoint, untold) = (0, 0);
    let mut work = Work { shared, ledger, names, rows, response, response_name, progress, since_checkpoint, untold };
    work.files(job, &contract)?;
    Ok(Done { totals: work.progress.totals, defects: work.progress.defects })
}

impl Work<'_> {
    fn files(&mut self, job: &Job, contract: &Contract<'_>) -> Result<()> {
        let lang = self.shared.lang;
        for (file, path) in job.claims.iter().enumerate().skip(self.progress.file) {
            let mut input = Input::open(path, &self.shared.bar)?;
            if file > self.progress.file {
                (self.progress.file, self.progress.line) = (file, 0);
            }
            input.after = self.progress.line;
            let mut defects = 0;
            door::read(input, None, contract, lang, &mut |event| match event {
                Event::Line(line) => self.line(file, line, job),
                Event::Defect(_) => {
                    defects += 1;
                    Ok(())
                }
            })?;
            self.progress.defects += defects;
            (self.progress.file, self.progress.line) = (file + 1, 0);
        }
        self.decide(|ledger, sink| ledger.finish(sink))?;
        self.progress.is_done = true;
        self.checkpoint(job)
    }

    /// Has the ledger decide; what it decides is counted and written.
    fn decide(&mut self, decide: impl FnOnce(&mut Ledger<'_>, &mut Sink<'_>) -> Result<()>) -> Result<()> {
        let Self { ledger, rows, progress, names, response_name, .. } = self;
        decide(ledger, &mut |decided| {
            progress.totals.add(decided.verdict.decision(), decided.verdict.amounts());
            rows.line(&names[decided.file], decided).map_err(|error| Failure::of_file(response_name, &error))
        })
    }

    fn line(&mut self, file: usize, line: Line<'_>, job: &Job) -> Result<()> {
        let number = line.number;
        self.decide(|ledger, sink| ledger.take(file, line, sink))?;
        self.untold += 1;
        if self.untold == TOLD {
            let lines = self.shared.lines.fetch_add(self.untold, Ordering::Relaxed) + self.untold;
            self.shared.bar.lines(lines, self.shared.lang);
            self.untold = 0;
        }
        self.since_checkpoint += 1;
        if self.since_checkpoint >= self.shared.arguments.checkpoint.get() && self.ledger.decides_at_once() {
            self.progress.line = number;
            self.checkpoint(job)?;
        }
        Ok(())
    }

    /// Makes response, books and place belong together: the response is on disk before the books say how long it is.
    fn checkpoint(&mut self, job: &Job) -> Result<()> {
        let failed = |error: io::Error| Failure::of_file(&self.response_name, &error);
        self.rows.flush().map_err(failed)?;
        self.response.sync_data().map_err(failed)?;
        self.progress.response_bytes = self.response.metadata().map_err(failed)?.len();
        self.progress.state = state_of(&self.ledger, job)?;
        self.since_checkpoint = 0;
        self.ledger.checkpoint(&self.progress)
    }
}

/// The response of a job, as long as its books say: what was written later belongs to lines that are decided again.
fn rows(path: &Path, bytes: u64, lang: Lang) -> Result<(Rows<BufWriter<File>>, File)> {
    let name = path.to_string_lossy();
    let failed = |error: io::Error| Failure::of_file(&name, &error);
    let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.len() < bytes {
        let shorter =
            say(lang, "het antwoord is korter dan de stand zegt", "the response is shorter than the books say");
        return Err(Failure::new(format!("{name}: {shorter}")));
    }
    file.set_len(bytes).map_err(failed)?;
    file.seek(SeekFrom::End(0)).map_err(failed)?;
    let to = BufWriter::with_capacity(1 << 16, file.try_clone().map_err(failed)?);
    let rows = if bytes == 0 { Rows::begin(path, to).map_err(failed)? } else { Rows::go_on(path, to) };
    Ok((rows, file))
}

/// Which claims they are: names and sizes of their files.
fn identity(claims: &[PathBuf]) -> Result<String> {
    let one = |path: &PathBuf| {
        let name = path.to_string_lossy();
        let size = fs::metadata(path).map_err(|error| Failure::of_file(&name, &error))?.len();
        Ok(format!("{name} {size}"))
    };
    Ok(claims.iter().map(one).collect::<Result<Vec<_>>>()?.join("\n"))
}

fn state_of(ledger: &Ledger<'_>, job: &Job) -> Result<Box<serde_json::value::RawValue>> {
    serde_json::value::to_raw_value(&ledger.contract_state())
        .map_err(|error| Failure::of_file(&job.name, &error.into()))
}

/// Whether the books of a job are those of this contract, and of these claims where they are not done.
fn check(job: &Job, progress: &Progress, contract: &Contract<'_>, claims: &str, lang: Lang) -> Result<()> {
    if progress.contract != contract.digest() {
        let other = say(
            lang,
            "de stand van dit contract; deze hoort bij andere voorwaarden",
            "the state of this contract; this one belongs to other terms",
        );
        return Err(expected(job, other, lang));
    }
    if !progress.is_done && progress.claims != claims {
        let other = say(
            lang,
            "dezelfde bestanden als toen de run begon; die is nog niet klaar",
            "the same files as when the run began; it has not ended",
        );
        return Err(expected(job, other, lang));
    }
    if progress.receipt != receipt(Lang::En) {
        let warning = say(
            lang,
            "let op: een andere versie van de regels of het programma schreef deze stand",
            "note: another version of the rules or of the program wrote this state",
        );
        // Nobody can be told when standard error is closed too.
        let _ = writeln!(io::stderr(), "{}: {warning}", job.name);
    }
    Ok(())
}

fn expected(job: &Job, what: &str, lang: Lang) -> Failure {
    Failure::new(format!("{}: {} {what}", job.name, say(lang, "verwacht", "expected")))
}

/// Tells the totals of every job and of all.
fn tell(session: &Session, format: Format, done: &[(&str, Done)]) -> Result<()> {
    let mut all = Done { totals: Totals::default(), defects: 0 };
    for (_, job) in done {
        all.totals.extend(&job.totals);
        all.defects += job.defects;
    }
    let mut out = Out::new();
    let told = match format {
        Format::Text => text(session, done, &all, &mut out),
        Format::Json => {
            done.iter().map(|(name, job)| (Some(*name), job)).chain([(None, &all)]).try_for_each(|(name, job)| {
                serde_json::to_writer(&mut out, &Told::new(name, job))?;
                out.write_all(b"\n")
            })
        }
        Format::Csv => csv(done, &all, &mut out),
    };
    told.map_err(|error| out::failed(&error))?;
    out.finish()
}

fn text(session: &Session, done: &[(&str, Done)], all: &Done, out: &mut Out) -> io::Result<()> {
    let lang = session.lang;
    let header = [
        say(lang, "Taak", "Job"),
        say(lang, "Regels", "Lines"),
        say(lang, "Gedeclareerd", "Claimed"),
        say(lang, "Betaald", "Paid"),
        say(lang, "In de bundel", "In the bundle"),
        say(lang, "Boven plafond", "Above ceiling"),
        say(lang, "Afgewezen", "Rejected"),
        say(lang, "Onbepaald", "Undetermined"),
        say(lang, "Gebreken", "Defects"),
    ];
    let row = |name: &str, done: &Done| {
        let sum = done.totals.all();
        let undetermined = done.totals.by_decision().find(|(decision, _)| decision.name() == "undetermined");
        let lines = undetermined.map_or(0, |(_, sum)| sum.lines);
        let amounts =
            [sum.claimed_cents, sum.paid_cents, sum.covered_cents, sum.above_ceiling_cents, sum.rejected_cents];
        let mut row = vec![name.to_owned(), count(sum.lines, lang)];
        row.extend(amounts.map(|cents| euros(cents, lang)));
        row.extend([count(lines, lang), count(done.defects, lang)]);
        row
    };
    let mut rows: Vec<_> = done.iter().map(|(name, done)| row(name, done)).collect();
    rows.push(row(say(lang, "totaal", "total"), all));
    table(out, session.paint, &header, &rows)?;
    writeln!(out)?;
    writeln!(out, "{}", receipt(lang))
}

fn csv(done: &[(&str, Done)], all: &Done, out: &mut Out) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "job",
        "lines",
        "claimed_cents",
        "paid_cents",
        "covered_cents",
        "above_ceiling_cents",
        "rejected_cents",
        "recoverable_cents",
        "adjustment_cents",
        "defects",
    ])?;
    for (name, done) in done.iter().map(|(name, done)| (*name, done)).chain([("total", all)]) {
        let Sum {
            lines,
            claimed_cents,
            paid_cents,
            covered_cents,
            above_ceiling_cents,
            rejected_cents,
            recoverable_cents,
            adjustment_cents,
        } = done.totals.all();
        let amounts = [claimed_cents, paid_cents, covered_cents, above_ceiling_cents];
        let more = [rejected_cents, recoverable_cents, adjustment_cents];
        let cells = [name.to_owned(), lines.to_string()].into_iter();
        let cells = cells.chain(amounts.into_iter().chain(more).map(|cents| cents.to_string()));
        csv.write_record(cells.chain([done.defects.to_string()]))?;
    }
    csv.flush()
}

/// The totals of a job, or of all, for programs.
#[derive(Serialize)]
struct Told<'t> {
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<&'t str>,
    totals: Sums,
    defects: u64,
    receipt: regelkern::verdict::Receipt,
}

#[derive(Serialize)]
struct Sums {
    all: Sum,
    by_decision: std::collections::BTreeMap<&'static str, Sum>,
}

impl<'t> Told<'t> {
    fn new(job: Option<&'t str>, done: &Done) -> Self {
        let by_decision = done.totals.by_decision().map(|(decision, sum)| (decision.name(), *sum)).collect();
        Self { job, totals: Sums { all: done.totals.all(), by_decision }, defects: done.defects, receipt: RECEIPT }
    }
}
