//! What `adjudicate` tells: a verdict per line as it is decided, then the totals.

use std::borrow::Cow;
use std::io::{self, Write};

use regelkern::criteria::RuleResult;
use regelkern::json::{LineFault, Posted, VERDICT_MEMBERS_MAX};
use regelkern::policy::catalogue;
use regelkern::unit::Cents;
use regelkern::verdict::{Decision, RECEIPT, Receipt};
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::args::{Adjudicate, Format};
use crate::command::Session;
use crate::csv_line::CsvLine;
use crate::door::Name;
use crate::failure::Result;
use crate::lang::{Lang, iso, say};
use crate::ledger::{Decided, Ledger, State};
use crate::money::{count, euros};
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::response::Response;
use crate::table::table;
use crate::totals::{Sum, Totals};

/// How many missing facts a line for people names; JSON and CSV name all.
const MISSING_MAX: usize = 8;

/// A report under way.
pub struct Report<'a> {
    session: Session,
    summary: bool,
    limit: u64,
    /// The names of the files.
    files: Vec<Cow<'a, str>>,
    /// The file whose lines have their heading.
    headed: Option<usize>,
    shown: u64,
    totals: Totals,
    sink: Sink,
    response: Option<Response>,
}

/// The form of the output.
enum Sink {
    Text(Out),
    Json(Out),
    Csv(Out, Box<CsvLine>),
}

impl<'a> Report<'a> {
    /// Nothing has been told yet.
    pub fn new(session: &Session, arguments: &'a Adjudicate) -> Result<Self> {
        Ok(Self {
            session: *session,
            summary: arguments.summary,
            limit: arguments.limit.unwrap_or(u64::MAX),
            files: arguments.claims.iter().map(|path| path.to_string_lossy()).collect(),
            headed: None,
            shown: 0,
            totals: Totals::default(),
            sink: match arguments.format {
                Format::Text => Sink::Text(Out::new()),
                Format::Json => Sink::Json(Out::new()),
                Format::Csv => Sink::Csv(Out::new(), Box::default()),
            },
            response: arguments.response.as_deref().map(Response::create).transpose()?,
        })
    }

    /// Tells one line.
    pub fn line(&mut self, decided: &Decided<'_>) -> Result<()> {
        self.totals.add(decided.verdict.decision(), decided.verdict.amounts());
        if let Some(response) = &mut self.response {
            response.line(&self.files[decided.file], decided)?;
        }
        if self.summary {
            return Ok(());
        }
        let row = Row { file: &self.files[decided.file], decided };
        let told = match &mut self.sink {
            Sink::Text(out) if self.shown < self.limit => {
                // With one file nobody has to be told which it is.
                let file = (self.files.len() > 1).then_some(row.file);
                let is_headed = self.headed.replace(decided.file) == Some(decided.file);
                let head = if is_headed { Ok(()) } else { head(out, &self.session, file) };
                head.and_then(|()| row.write(out, &self.session))
            }
            Sink::Text(_) => Ok(()),
            Sink::Json(out) => json_line(out, &row),
            Sink::Csv(out, line) => {
                let head = if self.shown == 0 { csv_head(out) } else { Ok(()) };
                head.and_then(|()| {
                    COLUMNS.iter().for_each(|(_, cell)| cell(&row, line));
                    line.end(out)
                })
            }
        };
        self.shown += 1;
        told.map_err(|error| out::failed(&error))
    }

    /// Tells the totals. Gives whether every line was accepted.
    pub fn finish(self, ledger: &Ledger<'_>, defects: u64) -> Result<bool> {
        let failed = |error: io::Error| out::failed(&error);
        let is_accepted = self.totals.is_accepted();
        match self.sink {
            Sink::Text(mut out) => {
                let hidden = self.shown.saturating_sub(self.limit);
                let told = Summary { session: &self.session, totals: &self.totals, ledger, hidden, defects };
                told.write(&mut out, self.headed.is_none()).map_err(failed)?;
                out.finish()?;
            }
            Sink::Json(mut out) => {
                json_line(&mut out, &json_summary(&self.totals, ledger, defects)).map_err(failed)?;
                out.finish()?;
            }
            Sink::Csv(mut out, _) => {
                if self.summary {
                    csv_summary(&mut out, &self.totals).map_err(failed)?;
                }
                out.finish()?;
            }
        }
        self.response.map_or(Ok(()), Response::finish)?;
        Ok(is_accepted)
    }
}

fn json_line(out: &mut Out, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// The heading of the lines.
fn head(out: &mut Out, session: &Session, file: Option<&str>) -> io::Result<()> {
    let Session { lang, paint } = *session;
    if let Some(file) = file {
        writeln!(out, "{}", paint.text(Tone::Heading, file))?;
    }
    let heading = format!(
        "{:>7}  {:<14}  {:<15}  {:>15}  {:>15}  {:<14}  {}",
        say(lang, "Regel", "Line"),
        say(lang, "Declaratie", "Claim"),
        say(lang, "Verzekerde", "Insured"),
        say(lang, "Gedeclareerd", "Claimed"),
        say(lang, "Betaald", "Paid"),
        say(lang, "Besluit", "Decision"),
        say(lang, "Reden", "Reason"),
    );
    writeln!(out, "{}", paint.text(Tone::Heading, &heading))
}

/// A line with its verdict.
struct Row<'r> {
    file: &'r str,
    decided: &'r Decided<'r>,
}

impl Row<'_> {
    fn write(&self, out: &mut Out, session: &Session) -> io::Result<()> {
        let Session { lang, paint } = *session;
        let Decided { number, names, verdict, .. } = self.decided;
        let (decision, amounts) = (format!("{:<14}", decision(verdict.decision(), lang)), verdict.amounts());
        writeln!(
            out,
            "{number:>7}  {:<14}  {:<15}  {:>15}  {:>15}  {}  {}",
            names.claim.as_ref().unwrap_or(&Name::Text(Cow::Borrowed(""))),
            names.insured.as_deref().unwrap_or(""),
            euros(amounts.claimed.wide(), lang),
            euros(amounts.paid.wide(), lang),
            paint.text(Tone::of(verdict.decision()), &decision),
            reason(self.decided, lang),
        )
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Row", 4 + VERDICT_MEMBERS_MAX)?;
        object.serialize_field("file", self.file)?;
        object.serialize_field("line", &self.decided.number)?;
        object.serialize_field("insured", &self.decided.names.insured)?;
        object.serialize_field("claim", &self.decided.names.claim)?;
        let fault = self.decided.fault.map(|fault| LineFault {
            field: &fault.field,
            code: fault.code,
            expected: &fault.expected,
        });
        self.decided.verdict.members(&mut object, fault)?;
        object.end()
    }
}

/// Adds the cell of a column.
type Cell = fn(&Row<'_>, &mut CsvLine);

/// The columns of CSV: the names, and what stands there.
const COLUMNS: [(&str, Cell); 19] = [
    ("file", |row, line| line.text(row.file)),
    ("line", |row, line| line.number(row.decided.number)),
    ("insured", |row, line| line.text(row.decided.names.insured.as_deref().unwrap_or_default())),
    ("claim", |row, line| line.text(&row.decided.names.claim.as_ref().map(Name::text).unwrap_or_default())),
    ("decision", |row, line| line.word(row.decided.verdict.decision().name())),
    ("rule", |row, line| {
        let rule = catalogue::rule_by_number(row.decided.verdict.rule());
        line.word(rule.map(|entry| entry.rule.id).unwrap_or_default());
    }),
    ("claimed_cents", |row, line| line.number(row.decided.verdict.amounts().claimed.get())),
    ("paid_cents", |row, line| line.number(row.decided.verdict.amounts().paid.get())),
    ("covered_cents", |row, line| line.number(row.decided.verdict.amounts().covered.get())),
    ("above_ceiling_cents", |row, line| line.number(row.decided.verdict.amounts().above_ceiling.get())),
    ("rejected_cents", |row, line| line.number(row.decided.verdict.amounts().rejected.get())),
    ("recoverable_cents", |row, line| line.number(row.decided.verdict.amounts().recoverable.get())),
    ("adjustment_cents", |row, line| line.number(row.decided.verdict.amounts().adjustment.get())),
    ("contract_year", |row, line| line.perhaps(row.decided.verdict.contract_year())),
    ("booked", |row, line| line.text(&row.decided.verdict.booked().unwrap_or_default())),
    ("field", |row, line| line.text(row.decided.fault.map(|fault| fault.field.as_str()).unwrap_or_default())),
    ("fault", |row, line| line.word(row.decided.fault.map(|fault| fault.code).unwrap_or_default())),
    ("expected", |row, line| line.text(row.decided.fault.map(|fault| fault.expected.as_str()).unwrap_or_default())),
    ("missing", |row, line| line.text(&row.decided.verdict.missing().join(" "))),
];

/// The names of the columns.
fn csv_head(out: &mut Out) -> io::Result<()> {
    writeln!(out, "{}", COLUMNS.map(|(name, _)| name).join(","))
}

/// A decision in words.
fn decision(decision: Decision, lang: Lang) -> &'static str {
    match decision {
        Decision::Paid => say(lang, "betaald", "paid"),
        Decision::Reduced => say(lang, "verlaagd", "reduced"),
        Decision::Covered => say(lang, "in de bundel", "in the bundle"),
        Decision::Rejected => say(lang, "afgewezen", "rejected"),
        Decision::AboveCeiling => say(lang, "boven plafond", "above ceiling"),
        Decision::Recovered => say(lang, "teruggenomen", "taken back"),
        Decision::Undetermined => say(lang, "onbepaald", "undetermined"),
        Decision::Invalid => say(lang, "ongeldig", "invalid"),
    }
}

/// Why: the rule that decided, and what else a person has to know.
fn reason(decided: &Decided<'_>, lang: Lang) -> String {
    let verdict = decided.verdict;
    if let Some(fault) = decided.fault {
        let field = if fault.field.is_empty() { String::new() } else { format!("{}: ", fault.field) };
        return format!("{field}{} {}", say(lang, "verwacht", "expected"), fault.expected);
    }
    if decided.is_elsewhere {
        return say(lang, "een ander contract beslist dit", "another contract decides this").to_owned();
    }
    let (decision, amounts) = (verdict.decision(), verdict.amounts());
    let mut parts = Vec::new();
    match (catalogue::rule_by_number(verdict.rule()), decision) {
        (Some(rule), _) => parts.push(format!("{} {}", rule.rule.id, rule.text.title.get(lang))),
        (None, Decision::Undetermined) => {
            parts.push(say(lang, "geen regel beslist dit", "no rule decides this").to_owned())
        }
        (None, Decision::Paid) => parts.push(say(lang, "zoals gedeclareerd", "as claimed").to_owned()),
        (None, _) => {}
    }
    if decision == Decision::Reduced && amounts.above_ceiling > Cents::ZERO {
        let above = say(lang, "boven het plafond", "above the ceiling");
        parts.push(format!("{} {above}", euros(amounts.above_ceiling.wide(), lang)));
    }
    if decision == Decision::Undetermined {
        let missing = verdict.missing();
        match (missing.is_empty(), verdict.asks_a_person()) {
            (false, _) => parts.push(unknown(&missing, lang)),
            (true, true) => parts.push(say(lang, "een mens beslist", "a person decides").to_owned()),
            // No rule, no contract that decides it: that has been said.
            (true, false) if verdict.rule() == 0 => {}
            (true, false) => {
                let open = say(lang, "dit contract beslist er niet over", "this contract does not decide it");
                parts.push(open.to_owned());
            }
        }
    } else if amounts.adjustment != Cents::ZERO && decision != Decision::Recovered {
        let more = say(lang, "meer gedeclareerd dan de afgesproken prijs", "claimed above the agreed price");
        let less = say(lang, "minder gedeclareerd dan de afgesproken prijs", "claimed below the agreed price");
        let text = if amounts.adjustment > Cents::ZERO { more } else { less };
        parts.push(format!("{} {text}", euros(amounts.adjustment.wide().abs(), lang)));
    }
    if amounts.recoverable > Cents::ZERO {
        let back = say(lang, "terug te vorderen", "to be recovered");
        parts.push(format!("{} {back}", euros(amounts.recoverable.wide(), lang)));
    }
    for finding in verdict.findings().filter(|finding| finding.rule != verdict.rule()) {
        if let (Some(RuleResult::Review), Some(other)) = (finding.result, catalogue::rule_by_number(finding.rule)) {
            let look = say(lang, "ter beoordeling", "for review");
            parts.push(format!("{look} {} {}", other.rule.id, other.text.title.get(lang)));
        }
    }
    parts.join("; ")
}

/// The facts that are missing: a few of them, and how many more there are.
fn unknown(missing: &[&str], lang: Lang) -> String {
    let word = say(lang, "onbekend:", "unknown:");
    match (missing.split_at_checked(MISSING_MAX).filter(|(_, more)| more.len() > 1), lang) {
        (None, _) => format!("{word} {}", missing.join(", ")),
        (Some((few, more)), Lang::Nl) => format!("{word} {} en nog {}", few.join(", "), more.len()),
        (Some((few, more)), Lang::En) => format!("{word} {} and {} more", few.join(", "), more.len()),
    }
}

/// A part of the amounts.
type Part = fn(&Sum) -> i128;

/// The totals for people.
struct Summary<'s> {
    session: &'s Session,
    totals: &'s Totals,
    ledger: &'s Ledger<'s>,
    hidden: u64,
    defects: u64,
}

impl Summary<'_> {
    fn write(&self, out: &mut Out, is_first: bool) -> io::Result<()> {
        let Session { lang, paint } = *self.session;
        if self.hidden > 0 {
            let more = say(lang, "regels meer", "more lines");
            writeln!(out, "{:>7}  {} {more}", "…", count(self.hidden, lang))?;
        }
        if !is_first {
            writeln!(out)?;
        }
        self.decisions(out)?;
        writeln!(out)?;
        self.years(out)?;
        self.posted(out)?;
        if self.defects > 0 {
            let text = say(lang, "gebreken in de structuur van de invoer", "defects in the structure of the input");
            writeln!(out, "{}", paint.text(Tone::Bad, &format!("{} {text}", count(self.defects, lang))))?;
        }
        writeln!(out, "{}", paint.text(Tone::Quiet, &receipt(lang)))
    }

    fn decisions(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let all = self.totals.all();
        // The columns that explain the difference between what was claimed and what is paid, where there is one.
        let columns: [(&str, Part); 5] = [
            (say(lang, "In de bundel", "In the bundle"), |sum| sum.covered_cents),
            (say(lang, "Boven plafond", "Above ceiling"), |sum| sum.above_ceiling_cents),
            (say(lang, "Afgewezen", "Rejected"), |sum| sum.rejected_cents),
            (say(lang, "Overig", "Rest"), |sum| sum.adjustment_cents),
            (say(lang, "Terug te vorderen", "To recover"), |sum| sum.recoverable_cents),
        ];
        let is_used = |of: Part| self.totals.by_decision().any(|(_, sum)| of(sum) != 0);
        let columns: Vec<_> = columns.into_iter().filter(|(_, of)| is_used(*of)).collect();
        let mut header = vec![
            say(lang, "Besluit", "Decision"),
            say(lang, "Regels", "Lines"),
            say(lang, "Gedeclareerd", "Claimed"),
            say(lang, "Betaald", "Paid"),
        ];
        header.extend(columns.iter().map(|(name, _)| name));
        let row = |name: &str, sum: &Sum| {
            let amounts = [sum.claimed_cents, sum.paid_cents].into_iter().chain(columns.iter().map(|(_, of)| of(sum)));
            let mut row = vec![name.to_owned(), count(sum.lines, lang)];
            row.extend(amounts.map(|cents| euros(cents, lang)));
            row
        };
        let mut rows: Vec<_> = self.totals.by_decision().map(|(name, sum)| row(decision(name, lang), sum)).collect();
        rows.push(row(say(lang, "totaal", "total"), &all));
        table(out, self.session.paint, &header, &rows)
    }

    /// The books of the contract, where its policy has them.
    fn posted(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let posted = self.ledger.posted();
        if posted.is_empty() {
            return Ok(());
        }
        let header = [say(lang, "Geboekt onder het contract", "Booked under the contract"), ""];
        let rows = posted.into_iter().map(|(name, posted)| {
            let value = match posted {
                Posted::Amount(cents) => euros(cents.wide(), lang),
                Posted::Mark(true) => say(lang, "ja", "yes").to_owned(),
                Posted::Mark(false) => say(lang, "nee", "no").to_owned(),
            };
            vec![name.to_owned(), value]
        });
        table(out, self.session.paint, &header, &rows.collect::<Vec<_>>())?;
        writeln!(out)
    }

    /// The contract years, where the contract has them.
    fn years(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let header = [
            say(lang, "Contractjaar", "Contract year"),
            say(lang, "Plafond", "Ceiling"),
            say(lang, "Betaald", "Paid"),
            say(lang, "Ruimte", "Room"),
            say(lang, "Boven plafond", "Above ceiling"),
            say(lang, "Verzekerden", "Insured"),
        ];
        let years = self.ledger.years();
        if years.is_empty() {
            return Ok(());
        }
        let rows: Vec<_> = years
            .iter()
            .enumerate()
            .map(|(place, year)| {
                let (paid, ceiling) = (year.paid.wide(), year.ceiling.wide());
                let last = year.period.until().add_days(-1).unwrap_or(year.period.until());
                let until = say(lang, "t/m", "to");
                let mut row = vec![format!("{}: {} {until} {}", place + 1, iso(year.period.from()), iso(last))];
                let above = year.entitlement.wide() - paid;
                row.extend([ceiling, paid, ceiling - paid, above].map(|cents| euros(cents, lang)));
                row.push(count(u64::from(year.patients), lang));
                row
            })
            .collect();
        table(out, self.session.paint, &header, &rows)?;
        writeln!(out)
    }
}

/// What everything was decided with.
pub fn receipt(lang: Lang) -> String {
    let Receipt { rule_set, hash, version } = RECEIPT;
    let rules = say(lang, "Regelset", "Rule set");
    format!("{rules} {rule_set}, hash {hash:016x}, regelkern {version}")
}

/// The totals for spreadsheets.
fn csv_summary(out: &mut Out, totals: &Totals) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "decision",
        "lines",
        "claimed_cents",
        "paid_cents",
        "covered_cents",
        "above_ceiling_cents",
        "rejected_cents",
        "recoverable_cents",
        "adjustment_cents",
    ])?;
    let decisions = totals.by_decision().map(|(decision, sum)| (decision.name(), *sum));
    for (name, sum) in decisions.chain([("total", totals.all())]) {
        let amounts = [
            sum.claimed_cents,
            sum.paid_cents,
            sum.covered_cents,
            sum.above_ceiling_cents,
            sum.rejected_cents,
            sum.recoverable_cents,
            sum.adjustment_cents,
        ];
        let first = [name.to_owned(), sum.lines.to_string()];
        csv.write_record(first.into_iter().chain(amounts.map(|cents| cents.to_string())))?;
    }
    csv.flush()
}

/// The totals for programs.
fn json_summary<'l>(totals: &Totals, ledger: &'l Ledger<'_>, defects: u64) -> impl Serialize + use<'l> {
    #[derive(Serialize)]
    struct Summary<'l> {
        totals: Sums,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        contract_years: Vec<Year>,
        defects: u64,
        state: State<'l>,
        receipt: Receipt,
    }
    #[derive(Serialize)]
    struct Sums {
        all: Sum,
        by_decision: std::collections::BTreeMap<&'static str, Sum>,
    }
    #[derive(Serialize)]
    struct Year {
        contract_year: usize,
        from: String,
        until: String,
        ceiling_cents: i64,
        bundle_paid_cents: i64,
        bundle_entitlement_cents: i64,
        bundled_patients: u32,
    }
    let years = ledger.years();
    Summary {
        totals: Sums {
            all: totals.all(),
            by_decision: totals.by_decision().map(|(decision, sum)| (decision.name(), *sum)).collect(),
        },
        contract_years: years
            .iter()
            .enumerate()
            .map(|(place, year)| Year {
                contract_year: place + 1,
                from: iso(year.period.from()),
                until: iso(year.period.until()),
                ceiling_cents: year.ceiling.get(),
                bundle_paid_cents: year.paid.get(),
                bundle_entitlement_cents: year.entitlement.get(),
                bundled_patients: year.patients,
            })
            .collect(),
        defects,
        state: ledger.state(),
        receipt: RECEIPT,
    }
}
