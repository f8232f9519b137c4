//! Decides lines, and keeps what the library does not: who is who, and which debits a credit can name.

pub mod books;
mod bundle;
mod rules;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use regelkern::claim::by_rules;
use regelkern::criteria::RuleResult;
use regelkern::input::{Field, InputFault};
use regelkern::json::{self, LineFault, Posted, RuleDoor};
use regelkern::policy::catalogue;
use regelkern::unit::{Cents, Fault as ValueFault};
use regelkern::verdict::by_rules::{Postings, RuleVerdict, Settlement};
use regelkern::verdict::{Amounts, Decision, LineFinding, MissingFacts, Verdict as BundleVerdict};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::value::RawValue;

use crate::contract::Contract;
use crate::door::{Fault, Line, Names};
use crate::failure::Result;
use crate::fault_text;
use crate::lang::Lang;
use crate::store::{Progress, Store};
use crate::totals::Year;
use books::Books;

/// The books of a contract, by how its claims are decided.
pub enum Ledger<'t> {
    /// By the procedure for bundle prices: each line as it comes.
    Bundle(Box<bundle::Ledger<'t>>),
    /// By asking rules: all lines together, when the last has come.
    Rules(Box<rules::Ledger<'t>>),
}

/// What was decided about a line.
pub struct Decided<'v> {
    /// The file of the line, by its place.
    pub file: usize,
    /// The line in the file, from 1.
    pub number: u64,
    /// The identification of its record, in a Vektis file.
    pub record: Option<u64>,
    /// Its names.
    pub names: &'v Names<'v>,
    /// The verdict.
    pub verdict: Verdict<'v>,
    /// Whether another contract decides it.
    pub is_elsewhere: bool,
    /// What is wrong with an invalid line.
    pub fault: Option<&'v Fault>,
}

/// What is done with a line that was decided.
pub type Sink<'s> = dyn FnMut(&Decided<'_>) -> Result<()> + 's;

impl<'t> Ledger<'t> {
    /// Books in which nothing is booked. `is_complete` says that the files hold every line of their insured persons.
    pub fn new(contract: &Contract<'t>, is_complete: bool, lang: Lang) -> Self {
        match contract {
            Contract::Bundle(terms) => Self::Bundle(Box::new(bundle::Ledger::new(terms, lang))),
            Contract::Rules(terms) => Self::Rules(Box::new(rules::Ledger::new(terms, is_complete, lang))),
        }
    }

    /// Keeps the books of insured persons and debits in a store: of a contract for a bundle price those of the lines since
    /// the last checkpoint are here, of another contract all of them.
    pub fn keep_in(&mut self, store: Store) -> Result<()> {
        match self {
            Self::Bundle(ledger) => ledger.store = Some(store),
            Self::Rules(ledger) => {
                store.each_text(&mut |name, insured, verdict| {
                    let settlement = json::value_of(verdict).and_then(|value| ledger.door().read_settlement(value));
                    settlement.map(|settlement| ledger.debits.insert(name, insured, settlement)).is_ok()
                })?;
                ledger.store = Some(store);
            }
        }
        Ok(())
    }

    /// Whether lines are decided as they come, so that there can be a checkpoint behind each of them.
    pub const fn decides_at_once(&self) -> bool {
        matches!(self, Self::Bundle(_))
    }

    /// Stores the books, and how far the work is, in one step.
    pub fn checkpoint(&mut self, progress: &Progress) -> Result<()> {
        match self {
            Self::Bundle(ledger) => ledger.checkpoint(progress),
            Self::Rules(ledger) => ledger.checkpoint(progress),
        }
    }

    /// What is booked under the contract itself, without insured persons.
    pub fn contract_state(&self) -> State<'_> {
        match self {
            Self::Bundle(ledger) => State::Bundle(Books::of(&ledger.state, &HashMap::new())),
            Self::Rules(ledger) => State::Rules(ledger.door(), &ledger.books),
        }
    }

    /// Takes a line of a file.
    pub fn take(&mut self, file: usize, line: Line<'_>, sink: &mut Sink<'_>) -> Result<()> {
        match self {
            Self::Bundle(ledger) => ledger.take(file, line, sink),
            Self::Rules(ledger) => {
                ledger.keep(file, line);
                Ok(())
            }
        }
    }

    /// Decides what is still open when the last line has come.
    pub fn finish(&mut self, sink: &mut Sink<'_>) -> Result<()> {
        match self {
            Self::Bundle(_) => Ok(()),
            Self::Rules(ledger) => ledger.decide_all(sink),
        }
    }

    /// The contract years against their ceilings, where the contract has them.
    pub fn years(&self) -> Vec<Year> {
        match self {
            Self::Bundle(ledger) => ledger.years(),
            Self::Rules(_) => Vec::new(),
        }
    }

    /// The entries of the books by name, where the policy has them.
    pub fn posted(&self) -> Vec<(&'static str, Posted)> {
        match self {
            Self::Bundle(_) => Vec::new(),
            Self::Rules(ledger) => ledger.door().posted(&ledger.books.amounts, ledger.books.marks).collect(),
        }
    }

    /// What is booked, to be written as the JSON door writes it; who has nothing booked is left out.
    pub fn state(&self) -> State<'_> {
        match self {
            Self::Bundle(ledger) => State::Bundle(Books::of(&ledger.state, &ledger.insured)),
            Self::Rules(ledger) => State::Rules(ledger.door(), &ledger.books),
        }
    }

    /// Goes on with a state that was written; false when it is none that could have been.
    pub fn resume(&mut self, state: &RawValue) -> bool {
        match self {
            Self::Bundle(ledger) => ledger.resume(state),
            Self::Rules(ledger) => ledger.resume(state),
        }
    }

    /// The lines that a credit can take back, by name, with their insured person.
    pub fn debits(&self) -> BTreeMap<&str, (Option<&str>, Stored<'_>)> {
        match self {
            Self::Bundle(ledger) => ledger.debits.stored(Stored::Bundle),
            Self::Rules(ledger) => ledger.debits.stored(|settlement| Stored::Rules(ledger.door(), settlement)),
        }
    }

    /// Adds a line that a credit can take back; false when its verdict is none that could have been stored.
    pub fn add_debit(&mut self, name: String, insured: Option<Box<str>>, verdict: &RawValue) -> bool {
        let text = verdict.get().as_bytes();
        match self {
            Self::Bundle(ledger) => {
                json::read_verdict(text).map(|verdict| ledger.debits.insert(name, insured, verdict)).is_ok()
            }
            Self::Rules(ledger) => {
                let settlement = json::value_of(text).and_then(|value| ledger.door().read_settlement(value));
                settlement.map(|settlement| ledger.debits.insert(name, insured, settlement)).is_ok()
            }
        }
    }
}

/// A state to be written.
pub enum State<'l> {
    /// Of a contract for a bundle price.
    Bundle(Books),
    /// Of a contract whose claims are decided by asking rules.
    Rules(RuleDoor, &'l by_rules::Ledger),
}

impl Serialize for State<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Bundle(books) => books.serialize(serializer),
            Self::Rules(door, ledger) => door.state(ledger).serialize(serializer),
        }
    }
}

/// What a credit needs of the line that it takes back, to be written.
pub enum Stored<'l> {
    /// The verdict of a claim for a bundle price.
    Bundle(&'l BundleVerdict),
    /// What was decided by asking rules.
    Rules(RuleDoor, &'l Settlement),
}

impl Serialize for Stored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Stored", json::VERDICT_MEMBERS_MAX)?;
        match self {
            Self::Bundle(verdict) => json::verdict_members(&mut object, verdict, None)?,
            Self::Rules(door, settlement) => door.settlement_members(&mut object, settlement)?,
        }
        object.end()
    }
}

/// The lines that a credit can take back, by name; nothing in the place of one that was taken back.
pub struct Debits<V>(HashMap<Box<str>, Option<Debit<V>>>);

/// A line that a credit can take back.
pub struct Debit<V> {
    /// Whose it is.
    pub insured: Option<Box<str>>,
    /// What was decided.
    pub verdict: V,
}

impl<V> Debits<V> {
    fn new() -> Self {
        Self(HashMap::new())
    }

    fn insert(&mut self, name: String, insured: Option<Box<str>>, verdict: V) {
        self.0.insert(name.into_boxed_str(), Some(Debit { insured, verdict }));
    }

    /// Takes in what was decided about a line: a debit with a name can be taken back, and what was taken back cannot
    /// again.
    fn book(&mut self, names: &Names<'_>, is_credit: bool, decision: Decision, verdict: V) {
        match (is_credit, &names.claim, &names.credit_of) {
            (false, Some(name), _) => {
                self.insert(name.text().into_owned(), names.insured.as_deref().map(Box::from), verdict);
            }
            (true, _, Some(name)) if decision == Decision::Recovered => {
                self.0.insert(name.text().into(), None);
            }
            _ => {}
        }
    }

    /// The line that a credit names, with its insured person. A credit of another person's line is a fault.
    fn of(&mut self, names: &Names<'_>) -> std::result::Result<Option<(&mut V, Option<&str>)>, InputFault> {
        let Some(name) = &names.credit_of else { return Ok(None) };
        let known = self.0.get_mut(&*name.text()).and_then(Option::as_mut);
        let Some(Debit { insured, verdict }) = known else { return Ok(None) };
        match (names.insured.as_deref(), insured.as_deref()) {
            (Some(insured), Some(other)) if insured != other => {
                Err(InputFault { field: Field::Insured, fault: ValueFault::NotAllowed })
            }
            (_, of_debit) => Ok(Some((verdict, of_debit))),
        }
    }

    fn stored<'l>(&'l self, store: impl Fn(&'l V) -> Stored<'l>) -> BTreeMap<&'l str, (Option<&'l str>, Stored<'l>)> {
        let debits = self.0.iter().filter_map(|(name, debit)| Some((name, debit.as_ref()?)));
        debits.map(|(name, debit)| (&**name, (debit.insured.as_deref(), store(&debit.verdict)))).collect()
    }
}

/// A verdict, by how it was reached.
#[derive(Clone, Copy)]
pub enum Verdict<'v> {
    /// By the procedure for bundle prices.
    Bundle(&'v BundleVerdict),
    /// By asking rules.
    Rules(RuleDoor, &'v RuleVerdict),
}

impl<'v> Verdict<'v> {
    /// What becomes of the line.
    pub fn decision(self) -> Decision {
        match self {
            Self::Bundle(verdict) => verdict.decision,
            Self::Rules(_, verdict) => verdict.settlement.decision,
        }
    }

    /// Number of the rule that decided it; 0 when none did.
    pub fn rule(self) -> u16 {
        match self {
            Self::Bundle(verdict) => verdict.rule,
            Self::Rules(_, verdict) => verdict.settlement.rule,
        }
    }

    /// The amounts.
    pub fn amounts(self) -> &'v Amounts {
        match self {
            Self::Bundle(verdict) => &verdict.amounts,
            Self::Rules(_, verdict) => &verdict.settlement.amounts,
        }
    }

    /// What every rule that was asked said.
    pub fn findings(self) -> impl Iterator<Item = &'v LineFinding> {
        let findings = match self {
            Self::Bundle(verdict) => &verdict.findings[..],
            Self::Rules(_, verdict) => &verdict.findings,
        };
        findings.iter().take_while(|finding| finding.rule != 0)
    }

    /// Whether the rule that decided it leaves the line to a person.
    pub fn asks_a_person(self) -> bool {
        let is_left = |result| matches!(result, Some(RuleResult::Review | RuleResult::Fail));
        self.findings().any(|finding| finding.rule == self.rule() && is_left(finding.result))
    }

    /// The names of the facts that could still change it.
    pub fn missing(self) -> Vec<&'static str> {
        let (facts, positions): (_, Vec<_>) = match self {
            Self::Bundle(verdict) if verdict.missing == MissingFacts::NONE => return Vec::new(),
            Self::Bundle(verdict) => {
                let room = catalogue::rule_by_number(verdict.rule).map(|entry| entry.room);
                (room.map_or(&[][..], |room| room.source.facts), verdict.missing.positions().collect())
            }
            Self::Rules(door, verdict) => (door.room.source.facts, verdict.missing.iter().collect()),
        };
        let mut names: Vec<_> = positions.into_iter().filter_map(|at| facts.get(at)).map(|fact| fact.name).collect();
        names.sort_unstable();
        names
    }

    /// The contract year, where there is one.
    pub fn contract_year(self) -> Option<u8> {
        match self {
            Self::Bundle(verdict) => Some(verdict.contract_year).filter(|year| *year > 0),
            Self::Rules(..) => None,
        }
    }

    /// What it booked, in words; nothing when it booked nothing.
    pub fn booked(self) -> Option<Cow<'static, str>> {
        match self {
            Self::Bundle(verdict) => json::booked_name(verdict).map(Cow::Borrowed),
            Self::Rules(door, verdict) => {
                let Postings { amounts, marks } = &verdict.settlement.booked;
                let entry = |(name, posted)| match posted {
                    Posted::Amount(Cents::ZERO) | Posted::Mark(false) => None,
                    Posted::Amount(cents) => Some(format!("{name}={}", cents.get())),
                    Posted::Mark(true) => Some(String::from(name)),
                };
                let entries: Vec<_> = door.posted(amounts, *marks).filter_map(entry).collect();
                (!entries.is_empty()).then(|| Cow::Owned(entries.join(" ")))
            }
        }
    }

    /// Writes its members as the JSON door does.
    pub fn members<M: SerializeStruct>(
        self,
        map: &mut M,
        fault: Option<LineFault<'_>>,
    ) -> std::result::Result<(), M::Error> {
        match self {
            Self::Bundle(verdict) => json::verdict_members(map, verdict, fault),
            Self::Rules(door, verdict) => door.verdict_members(map, verdict, fault),
        }
    }
}

/// The fault of a value that the rules refused.
fn of_input(fault: InputFault, lang: Lang) -> Fault {
    let expected = fault_text::of_input(fault, lang).to_owned();
    Fault { field: fault.field.name().to_owned(), code: fault.fault.code(), expected }
}
