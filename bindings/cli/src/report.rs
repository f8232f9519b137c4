//! What `adjudicate` tells: a verdict per line as it is decided, then the totals.

use std::borrow::Cow;
use std::io::{self, Write};

use regelkern::criteria::RuleResult;
use regelkern::json::{self, LineFault};
use regelkern::policy::catalogue;
use regelkern::unit::{Cents, Date};
use regelkern::verdict::{Decision, RECEIPT, Receipt, Verdict};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::args::{Adjudicate, Format};
use crate::command::Session;
use crate::door::{Fault, Line, Name};
use crate::failure::Result;
use crate::lang::{Lang, say};
use crate::ledger::{Decided, Ledger};
use crate::money::{count, euros};
use crate::out::{self, Out};
use crate::paint::Tone;
use crate::state_file::Books;
use crate::table::table;
use crate::totals::{Sum, Totals, years};

/// A report under way.
pub struct Report<'a> {
    session: Session,
    summary: bool,
    limit: u64,
    /// Whether a line has to say which file it is of.
    has_files: bool,
    file: Cow<'a, str>,
    /// Whether the lines of this file have their heading.
    is_headed: bool,
    shown: u64,
    totals: Totals,
    sink: Sink,
}

/// The form of the output.
enum Sink {
    Text(Out),
    Json(Out),
    Csv(Box<csv::Writer<Out>>),
}

impl<'a> Report<'a> {
    /// Nothing has been told yet.
    pub fn new(session: &Session, arguments: &Adjudicate) -> Self {
        Self {
            session: *session,
            summary: arguments.summary,
            limit: arguments.limit.unwrap_or(u64::MAX),
            has_files: arguments.claims.len() > 1,
            file: Cow::Borrowed(""),
            is_headed: false,
            shown: 0,
            totals: Totals::default(),
            sink: match arguments.format {
                Format::Text => Sink::Text(Out::new()),
                Format::Json => Sink::Json(Out::new()),
                Format::Csv => Sink::Csv(Box::new(csv::Writer::from_writer(Out::new()))),
            },
        }
    }

    /// The lines to come are of this file.
    pub fn file(&mut self, name: Cow<'a, str>) {
        (self.file, self.is_headed) = (name, false);
    }

    /// Tells one line.
    pub fn line(&mut self, line: &Line<'_>, decided: &Decided) -> Result<()> {
        let verdict = &decided.verdict;
        self.totals.add(verdict);
        if self.summary {
            return Ok(());
        }
        let row = Row { file: &self.file, line, decided };
        let told = match &mut self.sink {
            Sink::Text(out) if self.shown < self.limit => {
                let file = self.has_files.then_some(&*self.file);
                let head = if self.is_headed { Ok(()) } else { head(out, &self.session, file) };
                self.is_headed = true;
                head.and_then(|()| row.write(out, &self.session))
            }
            Sink::Text(_) => Ok(()),
            Sink::Json(out) => json_line(out, &row),
            Sink::Csv(csv) => csv.serialize(row.cells()).map_err(io::Error::from),
        };
        self.shown += 1;
        told.map_err(|error| out::failed(&error))
    }

    /// Tells the totals. Gives whether every line was accepted.
    pub fn finish(self, ledger: &Ledger, defects: u64) -> Result<bool> {
        let failed = |error: io::Error| out::failed(&error);
        let is_accepted = self.totals.is_accepted();
        match self.sink {
            Sink::Text(mut out) => {
                let hidden = self.shown.saturating_sub(self.limit);
                let told = Summary { session: &self.session, totals: &self.totals, ledger, hidden, defects };
                told.write(&mut out, !self.is_headed).map_err(failed)?;
                out.finish()?;
            }
            Sink::Json(mut out) => {
                json_line(&mut out, &json_summary(&self.totals, ledger, defects)).map_err(failed)?;
                out.finish()?;
            }
            Sink::Csv(mut csv) => {
                if self.summary {
                    csv_summary(&mut csv, &self.totals).map_err(failed)?;
                }
                csv.flush().map_err(failed)?;
            }
        }
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
    line: &'r Line<'r>,
    decided: &'r Decided,
}

impl Row<'_> {
    fn write(&self, out: &mut Out, session: &Session) -> io::Result<()> {
        let Session { lang, paint } = *session;
        let verdict = &self.decided.verdict;
        let decision = format!("{:<14}", decision(verdict.decision, lang));
        writeln!(
            out,
            "{:>7}  {:<14}  {:<15}  {:>15}  {:>15}  {}  {}",
            self.line.number,
            self.line.claim.unwrap_or(Name::Text("")),
            self.line.insured.unwrap_or(""),
            euros(verdict.amounts.claimed.wide(), lang),
            euros(verdict.amounts.paid.wide(), lang),
            paint.text(Tone::of(verdict.decision), &decision),
            reason(verdict, self.decided.fault.as_ref(), lang),
        )
    }

    fn cells(&self) -> Cells<'_> {
        let (verdict, fault) = (&self.decided.verdict, self.decided.fault.as_ref());
        let amounts = &verdict.amounts;
        Cells {
            file: self.file,
            line: self.line.number,
            insured: self.line.insured,
            claim: self.line.claim,
            decision: verdict.decision.name(),
            rule: catalogue::rule_by_number(verdict.rule).map(|entry| entry.rule.id),
            claimed_cents: amounts.claimed.get(),
            paid_cents: amounts.paid.get(),
            covered_cents: amounts.covered.get(),
            above_ceiling_cents: amounts.above_ceiling.get(),
            rejected_cents: amounts.rejected.get(),
            recoverable_cents: amounts.recoverable.get(),
            adjustment_cents: amounts.adjustment.get(),
            contract_year: Some(verdict.contract_year).filter(|year| *year > 0),
            booked: json::booked_name(verdict),
            field: fault.map(|fault| fault.field.as_str()),
            fault: fault.map(|fault| fault.code),
            expected: fault.map(|fault| fault.expected.as_str()),
            missing: missing(verdict).join(" "),
        }
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file", self.file)?;
        map.serialize_entry("line", &self.line.number)?;
        map.serialize_entry("insured", &self.line.insured)?;
        map.serialize_entry("claim", &self.line.claim)?;
        let fault = self.decided.fault.as_ref();
        let fault = fault.map(|fault| LineFault { field: &fault.field, code: fault.code, expected: &fault.expected });
        json::verdict_members(&mut map, &self.decided.verdict, fault)?;
        map.end()
    }
}

/// A line with its verdict, as CSV.
#[derive(Serialize)]
struct Cells<'r> {
    file: &'r str,
    line: u64,
    insured: Option<&'r str>,
    claim: Option<Name<'r>>,
    decision: &'static str,
    rule: Option<&'static str>,
    claimed_cents: i64,
    paid_cents: i64,
    covered_cents: i64,
    above_ceiling_cents: i64,
    rejected_cents: i64,
    recoverable_cents: i64,
    adjustment_cents: i64,
    contract_year: Option<u8>,
    booked: Option<&'static str>,
    field: Option<&'r str>,
    fault: Option<&'r str>,
    expected: Option<&'r str>,
    missing: String,
}

/// The names of the facts that could still change a verdict.
fn missing(verdict: &Verdict) -> Vec<&'static str> {
    let room = catalogue::rule_by_number(verdict.rule).map(|entry| entry.room);
    let facts = room.map_or(&[][..], |room| room.source.facts);
    let mut names: Vec<_> =
        verdict.missing.positions().filter_map(|position| facts.get(position)).map(|fact| fact.name).collect();
    names.sort_unstable();
    names
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
fn reason(verdict: &Verdict, fault: Option<&Fault>, lang: Lang) -> String {
    if let Some(fault) = fault {
        let field = if fault.field.is_empty() { String::new() } else { format!("{}: ", fault.field) };
        return format!("{field}{} {}", say(lang, "verwacht", "expected"), fault.expected);
    }
    let Some(rule) = catalogue::rule_by_number(verdict.rule) else { return String::new() };
    let mut reason = format!("{} {}", rule.rule.id, rule.text.title.get(lang));
    let mut add = |text: String| {
        reason.push_str("; ");
        reason.push_str(&text);
    };
    let (above, adjustment) = (verdict.amounts.above_ceiling, verdict.amounts.adjustment);
    if verdict.decision == Decision::Reduced && above > Cents::ZERO {
        add(format!("{} {}", euros(above.wide(), lang), say(lang, "boven het plafond", "above the ceiling")));
    }
    if verdict.decision == Decision::Undetermined {
        let missing = missing(verdict);
        let asks_a_person =
            verdict.findings().any(|finding| finding.rule == verdict.rule && finding.result == RuleResult::Review);
        add(match (missing.is_empty(), asks_a_person) {
            (false, _) => format!("{} {}", say(lang, "onbekend:", "unknown:"), missing.join(", ")),
            (true, true) => say(lang, "een mens beslist", "a person decides").to_owned(),
            (true, false) => {
                say(lang, "dit contract beslist er niet over", "this contract does not decide it").to_owned()
            }
        });
    } else if adjustment != Cents::ZERO && verdict.decision != Decision::Recovered {
        let more = say(lang, "meer gedeclareerd dan de afgesproken prijs", "claimed above the agreed price");
        let less = say(lang, "minder gedeclareerd dan de afgesproken prijs", "claimed below the agreed price");
        let text = if adjustment > Cents::ZERO { more } else { less };
        add(format!("{} {text}", euros(adjustment.wide().abs(), lang)));
    }
    for finding in verdict.findings().filter(|finding| finding.rule != verdict.rule) {
        if let (RuleResult::Review, Some(other)) = (finding.result, catalogue::rule_by_number(finding.rule)) {
            let look = say(lang, "ter beoordeling", "for review");
            add(format!("{look} {} {}", other.rule.id, other.text.title.get(lang)));
        }
    }
    reason
}

/// The totals for people.
struct Summary<'s> {
    session: &'s Session,
    totals: &'s Totals,
    ledger: &'s Ledger,
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
        writeln!(out)?;
        if self.defects > 0 {
            let text = say(lang, "gebreken in de structuur van de invoer", "defects in the structure of the input");
            writeln!(out, "{}", paint.text(Tone::Bad, &format!("{} {text}", count(self.defects, lang))))?;
        }
        writeln!(out, "{}", paint.text(Tone::Quiet, &receipt(lang)))
    }

    fn decisions(&self, out: &mut Out) -> io::Result<()> {
        let lang = self.session.lang;
        let header = [
            say(lang, "Besluit", "Decision"),
            say(lang, "Regels", "Lines"),
            say(lang, "Gedeclareerd", "Claimed"),
            say(lang, "Betaald", "Paid"),
            say(lang, "In de bundel", "In the bundle"),
            say(lang, "Boven plafond", "Above ceiling"),
            say(lang, "Afgewezen", "Rejected"),
            say(lang, "Overig", "Rest"),
        ];
        let row = |name: &str, sum: &Sum| {
            let amounts = [
                sum.claimed_cents,
                sum.paid_cents,
                sum.covered_cents,
                sum.above_ceiling_cents,
                sum.rejected_cents,
                sum.adjustment_cents,
            ];
            let mut row = vec![name.to_owned(), count(sum.lines, lang)];
            row.extend(amounts.map(|cents| euros(cents, lang)));
            row
        };
        let mut rows: Vec<_> = self.totals.by_decision().map(|(name, sum)| row(decision(name, lang), sum)).collect();
        rows.push(row(say(lang, "totaal", "total"), &self.totals.all()));
        table(out, self.session.paint, &header, &rows)
    }

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
        let years = years(&self.ledger.terms.contract, &self.ledger.state);
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
        table(out, self.session.paint, &header, &rows)
    }
}

fn iso(day: Date) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// What everything was decided with.
pub fn receipt(lang: Lang) -> String {
    let Receipt { rule_set, hash, version } = RECEIPT;
    let rules = say(lang, "Regelset", "Rule set");
    format!("{rules} {rule_set}, hash {hash:016x}, regelkern {version}")
}

/// The totals for spreadsheets.
fn csv_summary(csv: &mut csv::Writer<Out>, totals: &Totals) -> io::Result<()> {
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
    Ok(())
}

/// The totals for programs.
fn json_summary(totals: &Totals, ledger: &Ledger, defects: u64) -> impl Serialize {
    #[derive(Serialize)]
    struct Summary {
        totals: Sums,
        contract_years: Vec<Year>,
        defects: u64,
        state: Books,
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
    let years = years(&ledger.terms.contract, &ledger.state);
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
        state: Books::of(ledger),
        receipt: RECEIPT,
    }
}
