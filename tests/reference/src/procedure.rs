//! The claims of TTCI20, MSZ24 and OI22 read a second time: which rules are asked about a line, what follows from their
//! answers, what is booked, and what lines of one insured person tell about one another.
//!
//! The tables of a document are in `claims/`, a statement on each line; a line that begins with no statement goes on with
//! the one before it:
//!
//! | statement | says |
//! |---|---|
//! | `book FACT amount`, `book FACT mark` | an entry of the books, which states this fact |
//! | `request NAME`, `request NAME takes FACT` | the statements until the next request belong to it; a fact takes what is claimed |
//! | `all` | every rule that decides a claim is asked, as its severity says, in the order of the document |
//! | `ask RULE ROLE [OUTPUT]` | this rule is asked, with the clauses behind semicolons; without `all` in this order |
//! | `not RULE` | it is not asked, whatever its severity says |
//! | `class NAME = EXPR` | lines that are known to be so |
//! | `days FACT [of EXPR]`, `days FACT with FACT [of EXPR]` | the days of a line, or those that both have in common; the first that is known |
//! | `learn CLASSES from CLASSES WHEN EFFECT FACT [WORD]` | what a line learns from another of its insured person |
//! | `case FACT = WORD, FACT is FACT` | one of the cases in which some rules are asked |
//!
//! Clauses: `in each case`; `of EXPR` (of no line that is known to be another); `after FACT` (asked behind those that are
//! not, and the fact takes what is payable so far); `paid ENTRY`, `payable ENTRY` (what is booked when the line is paid);
//! `recovered ENTRY`, `freed ENTRY if FACT` (what comes back is added, or leaves); `mark ENTRY [if OUTPUT]`.

use crate::document::Document;
use crate::evaluate::{Answer, Facts};
use crate::language::{Expr, read};
use crate::value::{Value, civil, day_of};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What follows from an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Rejects a line that fails; leaves it to a person, or undetermined.
    Reject,
    /// As that, but what nobody knows does not hold it up.
    Check,
    /// A line that fails is left to a person.
    Review,
    /// Nothing.
    Report,
    /// No more than the quantity is payable.
    Reduce,
    /// The quantity is payable, whatever is claimed.
    Entitle,
    /// No more than the quantity is paid; the rest is above the ceiling.
    Ceiling,
    /// The quantity comes back.
    Recover,
}

#[derive(Clone, Debug)]
enum Book {
    Paid(String),
    Payable(String),
    Recovered(String),
    FreedIf(String, String),
    Mark(String),
    MarkIf(String, String),
}

#[derive(Clone, Debug)]
struct Step {
    rule: String,
    role: Role,
    output: Option<String>,
    of: Option<Expr>,
    in_each_case: bool,
    after: Option<String>,
    books: Vec<Book>,
}

#[derive(Debug)]
struct Request {
    name: String,
    takes: Option<String>,
    steps: Vec<Step>,
}

struct Case {
    fact: String,
    word: String,
    period: String,
    is: String,
}

struct Days {
    fact: String,
    with: Option<String>,
    of: Option<Expr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Overlap,
    Quarter,
    Repeat,
}

struct Relation {
    learners: Vec<String>,
    tellers: Vec<String>,
    when: When,
    effect: String,
    fact: String,
    word: Option<String>,
}

/// How a document has its claims decided.
pub struct Procedure<'d> {
    /// The document.
    pub document: &'d Document,
    requests: Vec<Request>,
    /// The entries of the books; whether it is a mark.
    books: Vec<(String, bool)>,
    cases: Vec<Case>,
    classes: Vec<(String, Expr)>,
    days: Vec<Days>,
    relations: Vec<Relation>,
}

/// A line.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What it states; for a line that another policy decides, what it tells this one.
    pub facts: Facts,
    /// Eurocents.
    pub amount: BigInt,
    /// What is asked for; the first request when nothing is said.
    pub request: Option<String>,
    /// The insured person.
    pub person: Option<usize>,
    /// The line that this credit takes back, by its place.
    pub credit_of: Option<usize>,
    /// Whether another policy decides it.
    pub is_elsewhere: bool,
}

/// What is asked of a batch.
#[derive(Clone, Debug)]
pub struct Batch {
    /// What the contract states.
    pub contract: Facts,
    /// What is outside the policy is paid as claimed.
    pub as_claimed: bool,
    /// The batch holds every line of its insured persons.
    pub is_complete: bool,
    /// What was booked before.
    pub books: Facts,
    /// The lines.
    pub claims: Vec<Claim>,
}

/// What becomes of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// In a word.
    pub decision: &'static str,
    /// The rule that decides, where one does.
    pub rule: Option<String>,
    /// Claimed, paid, above the ceiling, rejected, and what none of these accounts for.
    pub amounts: [BigInt; 5],
    /// What comes back.
    pub recoverable: BigInt,
    /// What nobody states and could still decide.
    pub missing: BTreeSet<String>,
    /// What the rules said, in the order in which they were asked.
    pub findings: Vec<(String, &'static str)>,
    booked: BTreeMap<String, BigInt>,
    marks: BTreeSet<String>,
}

/// Who answers a rule on some facts.
pub type Ask<'a> = dyn FnMut(&str, &Facts) -> Answer + 'a;

fn is_amount(amount: &BigInt) -> bool {
    amount.abs() <= BigInt::from(999_999_999_999_999_i64)
}

const STATEMENTS: [&str; 9] = ["book ", "request ", "all", "ask ", "not ", "class ", "days ", "learn ", "case "];

fn statements(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match found.last_mut() {
            Some(last) if !STATEMENTS.iter().any(|word| line.starts_with(word)) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => found.push(line.to_owned()),
        }
    }
    found
}

fn halves<'t>(text: &'t str, at: &str) -> (&'t str, &'t str) {
    text.split_once(at).unwrap_or_else(|| panic!("no {at} in {text}"))
}

fn condition(text: &str) -> Expr {
    read(text).unwrap_or_else(|reason| panic!("{text}: {reason}"))
}

fn role_of(word: &str) -> Option<Role> {
    Some(match word {
        "reject" => Role::Reject,
        "check" => Role::Check,
        "review" => Role::Review,
        "report" => Role::Report,
        "reduce" => Role::Reduce,
        "entitle" => Role::Entitle,
        "ceiling" => Role::Ceiling,
        "recover" => Role::Recover,
        "usual" => return None,
        _ => panic!("no role: {word}"),
    })
}

/// A step as it is written; no role when it is the usual one.
fn step_of(text: &str) -> (Step, Option<Role>) {
    let mut clauses = text.split(';').map(str::trim).filter(|clause| !clause.is_empty());
    let mut head = clauses.next().unwrap().split_whitespace();
    let (rule, word) = (head.next().unwrap().to_owned(), head.next().unwrap());
    let output = head.next().map(str::to_owned);
    let mut step =
        Step { rule, role: Role::Report, output, of: None, in_each_case: false, after: None, books: Vec::new() };
    for clause in clauses {
        let (word, rest) = halves(clause, " ");
        let perhaps = |rest: &str| rest.split_once(" if ").map(|(entry, of)| (entry.to_owned(), of.to_owned()));
        match word {
            "in" => step.in_each_case = true,
            "of" => step.of = Some(condition(rest)),
            "after" => step.after = Some(rest.to_owned()),
            "paid" => step.books.push(Book::Paid(rest.to_owned())),
            "payable" => step.books.push(Book::Payable(rest.to_owned())),
            "recovered" => step.books.push(Book::Recovered(rest.to_owned())),
            "freed" => {
                let (entry, fact) = perhaps(rest).expect("freed if");
                step.books.push(Book::FreedIf(entry, fact));
            }
            "mark" => step.books.push(match perhaps(rest) {
                Some((entry, output)) => Book::MarkIf(entry, output),
                None => Book::Mark(rest.to_owned()),
            }),
            _ => panic!("no clause: {clause}"),
        }
    }
    (step, role_of(word))
}

/// The role of a rule of which nothing else is said; none when it decides no claim.
fn usual(subject: &str, kind: &str, severity: &str) -> Option<Role> {
    let is_of_claim = subject == "claim" || kind == "claim";
    match severity {
        // Not payable, whatever it is about.
        "reject" => Some(Role::Reject),
        // A claim, or a treatment that is not admitted, is refused; what is denied to a provider decides no claim.
        "deny" if is_of_claim || (subject == "treatment" && kind == "eligibility") => Some(Role::Reject),
        // A control follows the payment.
        "review" if is_of_claim && kind == "control" => Some(Role::Check),
        "review" if is_of_claim => Some(Role::Reject),
        "warn" | "info" if is_of_claim => Some(Role::Report),
        _ => None,
    }
}

impl<'d> Procedure<'d> {
    /// Reads the tables of a document.
    pub fn load(document: &'d Document) -> Self {
        let name = document.key.to_lowercase();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("claims/{name}.txt"));
        let mut found = Self {
            document,
            requests: Vec::new(),
            books: Vec::new(),
            cases: Vec::new(),
            classes: Vec::new(),
            days: Vec::new(),
            relations: Vec::new(),
        };
        let (mut asked, mut is_all, mut left_out) = (Vec::new(), false, BTreeSet::new());
        let close = |found: &mut Self, asked: &mut Vec<_>, is_all: bool, left_out: &BTreeSet<String>| {
            if let Some(request) = found.requests.last_mut() {
                request.steps = steps(document, std::mem::take(asked), is_all, left_out);
            }
        };
        for statement in statements(&std::fs::read_to_string(path).unwrap()) {
            let (word, rest) = statement.split_once(' ').unwrap_or((&statement, ""));
            let words = || rest.split_whitespace().map(str::to_owned);
            match word {
                "book" => {
                    let (fact, kind) = halves(rest, " ");
                    found.books.push((fact.to_owned(), kind == "mark"));
                }
                "request" => {
                    close(&mut found, &mut asked, is_all, &left_out);
                    is_all = false;
                    let (name, takes) =
                        rest.split_once(" takes ").map_or((rest, None), |(name, fact)| (name, Some(fact)));
                    let (name, takes) = (name.to_owned(), takes.map(str::to_owned));
                    found.requests.push(Request { name, takes, steps: Vec::new() });
                }
                "all" => is_all = true,
                "ask" => asked.push(step_of(rest)),
                "not" => drop(left_out.insert(rest.to_owned())),
                "class" => {
                    let (name, expr) = halves(rest, " = ");
                    found.classes.push((name.to_owned(), condition(expr)));
                }
                "days" => {
                    let (facts, of) = rest.split_once(" of ").map_or((rest, None), |(facts, of)| (facts, Some(of)));
                    let (fact, with) = facts.split_once(" with ").map_or((facts, None), |(one, two)| (one, Some(two)));
                    let (fact, with) = (fact.to_owned(), with.map(str::to_owned));
                    found.days.push(Days { fact, with, of: of.map(condition) });
                }
                "learn" => {
                    let learners = words().take_while(|word| word != "from").collect();
                    let rest: Vec<String> = words().skip_while(|word| word != "from").skip(1).collect();
                    let is_when = |word: &String| matches!(word.as_str(), "overlap" | "quarter" | "repeat");
                    let at = rest.iter().position(is_when).unwrap();
                    let when = match rest[at].as_str() {
                        "overlap" => When::Overlap,
                        "quarter" => When::Quarter,
                        _ => When::Repeat,
                    };
                    let (effect, fact) = (rest[at + 1].clone(), rest[at + 2].clone());
                    let (tellers, word) = (rest[..at].to_vec(), rest.get(at + 3).cloned());
                    found.relations.push(Relation { learners, tellers, when, effect, fact, word });
                }
                _ => {
                    let ((one, two), word) = (halves(rest, ", "), |text: &str| text.trim().to_owned());
                    let ((fact, value), (period, is)) = (halves(one, " = "), halves(two, " is "));
                    found.cases.push(Case { fact: word(fact), word: word(value), period: word(period), is: word(is) });
                }
            }
        }
        close(&mut found, &mut asked, is_all, &left_out);
        found.check();
        found
    }

    /// Every name is one of the document.
    fn check(&self) {
        let is_fact = |name: &String| assert!(self.document.facts.contains_key(name), "{name} is no fact");
        self.books.iter().for_each(|(fact, _)| is_fact(fact));
        self.relations.iter().for_each(|relation| is_fact(&relation.fact));
        for relation in &self.relations {
            let is_class = |name: &String| self.classes.iter().any(|(class, _)| class == name);
            assert!(relation.learners.iter().chain(&relation.tellers).all(is_class), "no class in {}", relation.fact);
        }
        for step in self.requests.iter().flat_map(|request| &request.steps) {
            assert!(self.document.told.iter().any(|told| told.id == step.rule), "{} is no rule", step.rule);
            step.after.iter().for_each(is_fact);
        }
    }

    /// The rules that are asked about claims.
    pub fn rules(&self) -> BTreeSet<&str> {
        self.requests.iter().flat_map(|request| &request.steps).map(|step| step.rule.as_str()).collect()
    }

    /// What can be asked for.
    pub fn requests(&self) -> impl Iterator<Item = &str> {
        self.requests.iter().map(|request| request.name.as_str())
    }

    /// The facts that the books state; whether it is a mark.
    pub fn books(&self) -> &[(String, bool)] {
        &self.books
    }

    /// Decides the lines of a batch in order.
    pub fn adjudicate(&self, batch: &Batch, ask: &mut Ask<'_>) -> (Vec<Verdict>, Facts) {
        let learned = self.related(batch);
        let mut books: Facts = self
            .books
            .iter()
            .map(|(fact, is_mark)| (fact.clone(), if *is_mark { Value::Bool(false) } else { Value::number(0) }))
            .collect();
        books.extend(batch.books.clone());
        let (mut verdicts, mut credited) = (Vec::<Verdict>::new(), BTreeSet::new());
        for (place, claim) in batch.claims.iter().enumerate() {
            let verdict = match claim.credit_of {
                _ if claim.is_elsewhere => undetermined(claim, None),
                Some(debit) => credit(batch, place, debit, &verdicts, &mut credited, &mut books),
                None => {
                    let mut facts = facts_of(batch, claim);
                    facts.extend(learned[place].clone());
                    self.debit(batch, claim, facts, &mut books, ask)
                }
            };
            verdicts.push(verdict);
        }
        (verdicts, books)
    }

    /// The facts in each of the cases.
    fn in_cases(&self, facts: &Facts) -> Vec<Facts> {
        let in_case = |case: &Case| {
            let mut facts = facts.clone();
            facts.insert(case.fact.clone(), Value::text(&case.word));
            match facts.get(&case.is).cloned() {
                Some(period) => drop(facts.insert(case.period.clone(), period)),
                None => drop(facts.remove(&case.period)),
            }
            facts
        };
        self.cases.iter().map(in_case).collect()
    }

    fn debit(&self, batch: &Batch, claim: &Claim, facts: Facts, books: &mut Facts, ask: &mut Ask<'_>) -> Verdict {
        if claim.amount.is_negative() || !is_amount(&claim.amount) {
            return invalid(claim);
        }
        let request = claim.request.as_deref().unwrap_or(&self.requests[0].name);
        let request = self.requests.iter().find(|one| one.name == request).expect("a request");
        match Line::decide(self, batch, claim, request, facts, books, ask) {
            Some((verdict, after)) => {
                *books = after;
                verdict
            }
            None => invalid(claim),
        }
    }
}

/// The steps of a request.
fn steps(
    document: &Document,
    asked: Vec<(Step, Option<Role>)>,
    is_all: bool,
    left_out: &BTreeSet<String>,
) -> Vec<Step> {
    let with_role = |(mut step, role): (Step, Option<Role>)| {
        let told = document.told.iter().find(|told| told.id == step.rule).unwrap_or_else(|| panic!("{}", step.rule));
        step.role = role.or_else(|| usual(&told.subject, &told.kind, &told.severity))?;
        Some(step)
    };
    if !is_all {
        return asked.into_iter().filter_map(with_role).collect();
    }
    let mut found = Vec::new();
    for told in document.told.iter().filter(|told| !left_out.contains(&told.id)) {
        let own: Vec<_> = asked.iter().filter(|(step, _)| step.rule == told.id).cloned().collect();
        if own.is_empty() {
            let step = step_of(&format!("{} usual", told.id));
            found.extend(with_role(step));
        } else {
            found.extend(own.into_iter().filter_map(with_role));
        }
    }
    // What takes the payable amount is asked last.
    let (first, last): (Vec<Step>, Vec<Step>) = found.into_iter().partition(|step| step.after.is_none());
    first.into_iter().chain(last).collect()
}

/// What is known of a line: what it states goes before what the contract states, entry by entry.
fn facts_of(batch: &Batch, claim: &Claim) -> Facts {
    let mut facts = batch.contract.clone();
    for (name, value) in &claim.facts {
        match (facts.get_mut(name), value) {
            (Some(Value::Entries(before)), Value::Entries(entries)) => before.extend(entries.clone()),
            _ => drop(facts.insert(name.clone(), value.clone())),
        }
    }
    facts
}

fn verdict(claim: &Claim, decision: &'static str, rule: Option<String>, part: usize) -> Verdict {
    let mut amounts: [BigInt; 5] = Default::default();
    amounts[0] = claim.amount.clone();
    amounts[part] = claim.amount.clone();
    Verdict { decision, rule, amounts, ..Verdict::default() }
}

fn undetermined(claim: &Claim, rule: Option<String>) -> Verdict {
    verdict(claim, "undetermined", rule, 4)
}

/// A faulty line pays nothing. What is no amount is not repeated.
fn invalid(claim: &Claim) -> Verdict {
    let amount = if is_amount(&claim.amount) { claim.amount.clone() } else { BigInt::zero() };
    verdict(&Claim { amount, ..claim.clone() }, "invalid", None, 3)
}

/// How bad an answer is, among those of one rule in several cases.
fn badness(result: &str) -> usize {
    ["not_applicable", "pass", "review", "unknown", "fail"].iter().position(|one| *one == result).unwrap()
}

fn whole(value: &Value) -> BigInt {
    match value {
        Value::Number(number) if number.is_integer() => number.to_integer(),
        other => panic!("{other:?} is no amount"),
    }
}

/// Adds to an entry; false when it would be no amount.
fn add(books: &mut Facts, entry: &str, amount: &BigInt) -> bool {
    let after = whole(&books[entry]) + amount;
    let is_one = is_amount(&after);
    books.insert(entry.to_owned(), Value::number(after));
    is_one
}

/// What is known of a line so far.
struct Line {
    payable: BigInt,
    paid: BigInt,
    adjustment: BigInt,
    recoverable: BigInt,
    is_settled: bool,
    rejects: Option<String>,
    open: Option<String>,
    reviews: Option<String>,
    changes: Option<String>,
    missing: BTreeSet<String>,
    findings: Vec<(String, &'static str)>,
    marks: BTreeSet<String>,
    freed: BTreeSet<String>,
    /// What was asked and applied.
    applied: Vec<Step>,
}

impl Line {
    /// The verdict and the books behind it; none when an amount on the way is none.
    fn decide(
        procedure: &Procedure<'_>,
        batch: &Batch,
        claim: &Claim,
        request: &Request,
        mut facts: Facts,
        books: &Facts,
        ask: &mut Ask<'_>,
    ) -> Option<(Verdict, Facts)> {
        if let Some(fact) = &request.takes {
            facts.insert(fact.clone(), Value::number(claim.amount.clone()));
        }
        facts.extend(books.clone());
        let mut line = Self {
            payable: claim.amount.clone(),
            paid: claim.amount.clone(),
            adjustment: BigInt::zero(),
            recoverable: BigInt::zero(),
            is_settled: batch.as_claimed || claim.amount.is_zero(),
            rejects: None,
            open: None,
            reviews: None,
            changes: None,
            missing: BTreeSet::new(),
            findings: Vec::new(),
            marks: BTreeSet::new(),
            freed: BTreeSet::new(),
            applied: Vec::new(),
        };
        let mut in_cases: Option<Vec<Facts>> = None;
        for step in &request.steps {
            let is_other = |of: &Expr| procedure.document.condition(of, &facts) == Some(false);
            if step.of.as_ref().is_some_and(is_other) {
                continue;
            }
            if let Some(fact) = &step.after {
                facts.insert(fact.clone(), Value::number(line.payable.clone()));
                in_cases = None;
            }
            if step.in_each_case {
                let mut found: Option<usize> = None;
                for facts in in_cases.get_or_insert_with(|| procedure.in_cases(&facts)) {
                    line.take(step, ask(&step.rule, facts), facts, claim, &mut found)?;
                }
            } else {
                line.take(step, ask(&step.rule, &facts), &facts, claim, &mut None)?;
            }
        }
        line.conclude(claim, books)
    }

    /// What follows from an answer.
    fn take(
        &mut self,
        step: &Step,
        answer: Answer,
        facts: &Facts,
        claim: &Claim,
        found: &mut Option<usize>,
    ) -> Option<()> {
        if answer.result == "error" {
            return None;
        }
        if answer.result == "not_applicable" && step.role != Role::Entitle {
            return Some(());
        }
        match found {
            Some(at) => {
                let finding = &mut self.findings[*at];
                if badness(answer.result) > badness(finding.1) {
                    finding.1 = answer.result;
                }
            }
            None => {
                *found = Some(self.findings.len());
                self.findings.push((step.rule.clone(), answer.result));
                self.applied.push(step.clone());
            }
        }
        for book in &step.books {
            match book {
                Book::Mark(entry) => drop(self.marks.insert(entry.clone())),
                Book::MarkIf(entry, output)
                    if answer.values.get(output).is_some_and(|value| whole(value).is_positive()) =>
                {
                    self.marks.insert(entry.clone());
                }
                Book::FreedIf(entry, fact) if facts.get(fact) == Some(&Value::Bool(true)) => {
                    self.freed.insert(entry.clone());
                }
                _ => {}
            }
        }
        let id = || Some(step.rule.clone());
        match (step.role, answer.result) {
            (Role::Report, _) | (Role::Check, "unknown") => return Some(()),
            (_, "unknown") => {
                self.open = self.open.take().or_else(id);
                self.missing.extend(answer.missing.iter().cloned());
            }
            (_, "review") | (Role::Review, "fail") => self.reviews = self.reviews.take().or_else(id),
            (Role::Reject | Role::Check | Role::Entitle, "fail") | (Role::Entitle, "not_applicable") => {
                self.rejects = self.rejects.take().or_else(id);
            }
            _ => {}
        }
        let Some(value) = step.output.as_ref().and_then(|output| answer.values.get(output)).map(whole) else {
            return Some(());
        };
        if !is_amount(&value) {
            return None;
        }
        self.is_settled |= step.role != Role::Recover;
        match step.role {
            Role::Reduce if value < self.payable => {
                self.paid = self.paid.clone().min(value.clone());
                self.payable = value;
                self.changes = id();
            }
            Role::Entitle => {
                self.adjustment = &claim.amount - &value;
                (self.payable, self.paid) = (value.clone(), value);
                self.changes = id();
            }
            Role::Ceiling if value < self.paid => {
                self.paid = value;
                self.changes = id();
            }
            Role::Recover => self.recoverable += value,
            _ => {}
        }
        (is_amount(&self.adjustment) && is_amount(&self.recoverable)).then_some(())
    }

    fn conclude(self, claim: &Claim, books: &Facts) -> Option<(Verdict, Facts)> {
        let mut found = match (&self.rejects, &self.open, &self.reviews) {
            (Some(rule), _, _) => verdict(claim, "rejected", Some(rule.clone()), 3),
            (None, Some(rule), _) | (None, None, Some(rule)) => undetermined(claim, Some(rule.clone())),
            (None, None, None) if !self.is_settled => undetermined(claim, None),
            (None, None, None) => {
                let above = &self.payable - &self.paid;
                let rejected = &claim.amount - &self.payable - &self.adjustment;
                let decision = if above.is_positive() && !self.paid.is_positive() {
                    "above_ceiling"
                } else if above.is_zero() && self.paid >= claim.amount {
                    "paid"
                } else {
                    "reduced"
                };
                let amounts = [claim.amount.clone(), self.paid.clone(), above, rejected, self.adjustment.clone()];
                if !amounts.iter().all(is_amount) {
                    return None;
                }
                Verdict { decision, rule: self.changes.clone(), amounts, ..Verdict::default() }
            }
        };
        let is_paid = matches!(found.decision, "paid" | "reduced" | "above_ceiling");
        let is_open = found.decision == "undetermined";
        if !is_open {
            found.recoverable = self.recoverable.clone();
        }
        let mut after = books.clone();
        for book in self.applied.iter().flat_map(|step| &step.books) {
            let (entry, amount) = match book {
                Book::Paid(entry) if is_paid => (entry, self.paid.clone()),
                Book::Payable(entry) if is_paid => (entry, self.payable.clone()),
                Book::Recovered(entry) => (entry, found.recoverable.clone()),
                Book::FreedIf(entry, _) if self.freed.contains(entry) => (entry, -found.recoverable.clone()),
                _ => continue,
            };
            *found.booked.entry(entry.clone()).or_default() += &amount;
        }
        for (entry, amount) in &found.booked {
            if !add(&mut after, entry, amount) {
                return None;
            }
        }
        if is_paid {
            found.marks = self.marks;
            after.extend(found.marks.iter().map(|entry| (entry.clone(), Value::Bool(true))));
        }
        if is_open {
            found.missing = self.missing;
        }
        found.findings = self.findings;
        Some((found, after))
    }
}

/// Two lines that both name an insured person, and not the same.
fn is_of_another(one: &Claim, other: &Claim) -> bool {
    matches!((one.person, other.person), (Some(one), Some(other)) if one != other)
}

/// A credit takes back what its debit booked, once.
fn credit(
    batch: &Batch,
    place: usize,
    debit: usize,
    verdicts: &[Verdict],
    credited: &mut BTreeSet<usize>,
    books: &mut Facts,
) -> Verdict {
    let claim = &batch.claims[place];
    let is_sound = is_amount(&claim.amount)
        && debit < place
        && !credited.contains(&debit)
        && verdicts[debit].decision != "recovered"
        && !is_of_another(claim, &batch.claims[debit])
        && verdicts[debit].amounts[0] == -&claim.amount;
    if !is_sound {
        return invalid(claim);
    }
    let earlier = &verdicts[debit];
    let mut after = books.clone();
    for (entry, amount) in &earlier.booked {
        if !add(&mut after, entry, &-amount) {
            return invalid(claim);
        }
    }
    after.extend(earlier.marks.iter().map(|entry| (entry.clone(), Value::Bool(false))));
    *books = after;
    credited.insert(debit);
    Verdict {
        decision: "recovered",
        rule: earlier.rule.clone(),
        amounts: earlier.amounts.clone().map(|amount| -amount),
        recoverable: -earlier.recoverable.clone(),
        ..Verdict::default()
    }
}

/// The first and last day that there is.
fn calendar() -> (i64, i64) {
    (day_of(1900, 1, 1), day_of(2199, 12, 31))
}

/// A line as others of its insured person see it.
#[derive(Clone, Debug)]
struct Stay {
    days: Option<(i64, i64)>,
    classes: BTreeSet<String>,
    is_taken_back: bool,
}

impl Stay {
    /// Without days of its own it may be of any day.
    fn span(&self) -> (i64, i64) {
        self.days.unwrap_or_else(calendar)
    }
}

impl Procedure<'_> {
    fn stay(&self, batch: &Batch, claim: &Claim) -> Option<Stay> {
        claim.person.filter(|_| claim.credit_of.is_none())?;
        let facts = facts_of(batch, claim);
        let holds = |expr: &Expr| self.document.condition(expr, &facts) == Some(true);
        let classes = self.classes.iter().filter(|(_, expr)| holds(expr)).map(|(name, _)| name.clone()).collect();
        let span = |fact: &str| match facts.get(fact)? {
            Value::Period(from, until) => Some((*from, *until)),
            Value::Date(day) => Some((*day, day + 1)),
            _ => None,
        };
        let days = self.days.iter().filter(|days| days.of.as_ref().is_none_or(holds)).find_map(|days| {
            let Some(with) = &days.with else { return span(&days.fact) };
            let (one, two) = (span(&days.fact)?, span(with)?);
            let common = (one.0.max(two.0), one.1.min(two.1));
            (common.0 < common.1).then_some(common)
        });
        Some(Stay { days, classes, is_taken_back: false })
    }

    /// The lines as others see them; none of a line that says nothing to others.
    fn stays(&self, batch: &Batch) -> Vec<Option<Stay>> {
        let mut stays: Vec<Option<Stay>> = batch.claims.iter().map(|claim| self.stay(batch, claim)).collect();
        for (place, claim) in batch.claims.iter().enumerate() {
            if let Some(debit) = claim.credit_of.filter(|debit| *debit < place && !claim.is_elsewhere)
                && batch.claims[debit].amount == -&claim.amount
                && !is_of_another(claim, &batch.claims[debit])
                && let Some(stay) = &mut stays[debit]
            {
                stay.is_taken_back = true;
            }
        }
        stays
    }

    /// The lines that have the days of an earlier one of their person and class, but not its content: which of the two
    /// comes first is said nowhere.
    pub fn ties(&self, batch: &Batch) -> Vec<usize> {
        let repeats: Vec<&Relation> = self.relations.iter().filter(|relation| relation.when == When::Repeat).collect();
        if repeats.is_empty() {
            return Vec::new();
        }
        let stays = self.stays(batch);
        let is_tie = |one: usize, other: usize| {
            let (Some(a), Some(b)) = (&stays[one], &stays[other]) else { return false };
            let (line, earlier) = (&batch.claims[one], &batch.claims[other]);
            let in_both = |class: &String| a.classes.contains(class) && b.classes.contains(class);
            line.person == earlier.person
                && a.span() == b.span()
                && repeats.iter().any(|relation| relation.learners.iter().any(in_both))
                && (&line.facts, &line.amount) != (&earlier.facts, &earlier.amount)
        };
        (0..stays.len()).filter(|one| (0..*one).any(|other| is_tie(*one, other))).collect()
    }

    /// What each line learns: every line against every other.
    fn related(&self, batch: &Batch) -> Vec<Facts> {
        let stays = self.stays(batch);
        let mut learned = Vec::new();
        for (place, claim) in batch.claims.iter().enumerate() {
            let mut found = Facts::new();
            if let Some(stay) = &stays[place] {
                let stated = facts_of(batch, claim);
                for relation in &self.relations {
                    if !relation.learners.iter().any(|class| stay.classes.contains(class))
                        || stated.contains_key(&relation.fact)
                    {
                        continue;
                    }
                    let tellers = (0..stays.len()).filter(|other| {
                        *other != place
                            && batch.claims[*other].person == claim.person
                            && stays[*other]
                                .as_ref()
                                .is_some_and(|teller| tells(relation, (place, stay), (*other, teller)))
                    });
                    // The one that comes first.
                    let first = tellers.min_by_key(|other| (stays[*other].as_ref().unwrap().span(), *other));
                    let teller = first.map(|other| stays[other].as_ref().unwrap());
                    learn(relation, stay, teller, batch.is_complete, &mut found);
                }
            }
            learned.push(found);
        }
        learned
    }
}

/// Whether a line is told something by another.
fn tells(relation: &Relation, (place, line): (usize, &Stay), (other, teller): (usize, &Stay)) -> bool {
    if teller.is_taken_back {
        return false;
    }
    let ((from, until), (first, end)) = (line.span(), teller.span());
    let overlap = from < end && first < until;
    let quarter = |day: i64| {
        let (year, month, _) = civil(day);
        year * 4 + (month - 1) / 3
    };
    let in_quarter = quarter(from) <= quarter(end - 1) && quarter(first) <= quarter(until - 1);
    let of = |stay: &Stay, classes: &[String]| classes.iter().any(|class| stay.classes.contains(class));
    match relation.when {
        When::Overlap => overlap && of(teller, &relation.tellers),
        When::Quarter => (overlap || in_quarter) && of(teller, &relation.tellers),
        When::Repeat => {
            let both = relation.learners.iter().any(|class| {
                line.classes.contains(class) && teller.classes.contains(class) && relation.tellers.contains(class)
            });
            both && !line.is_taken_back && (overlap || in_quarter) && ((first, end), other) < ((from, until), place)
        }
    }
}

/// What a line then knows.
fn learn(relation: &Relation, line: &Stay, teller: Option<&Stay>, is_complete: bool, found: &mut Facts) {
    let before = found.get(&relation.fact).cloned();
    let value = match (relation.effect.as_str(), teller) {
        ("true" | "told", Some(_)) => Value::Bool(true),
        ("true", None) if is_complete => before.unwrap_or(Value::Bool(false)),
        ("member", teller) if teller.is_some() || is_complete => {
            let mut members = match before {
                Some(Value::Set(members)) => members,
                _ => BTreeSet::new(),
            };
            members.extend(teller.map(|_| Value::text(relation.word.as_ref().expect("a word"))));
            Value::Set(members)
        }
        ("period", Some(teller)) => Value::Period(teller.span().0, teller.span().1),
        // A day that stands for never.
        ("period", None) if is_complete => Value::Period(calendar().0, calendar().0 + 1),
        ("first_day", Some(teller)) => Value::Date(line.span().0.max(teller.span().0)),
        ("first_day", None) if is_complete => match line.days {
            Some((from, _)) => Value::Date(from),
            None => return,
        },
        _ => return,
    };
    found.insert(relation.fact.clone(), value);
}
