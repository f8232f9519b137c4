//! Decides claims by asking rules: all lines are read first, because lines of one insured person tell about one another.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use regelkern::claim::by_rules;
use regelkern::claim::related::{Learned, Stay, TAKEN_BACK, relate, state};
use regelkern::input::{Field, InputFault};
use regelkern::json::{self, Code, JsonFault, RuleDoor, RuleLine};
use regelkern::unit::Fault as ValueFault;
use regelkern::verdict::by_rules::{RuleVerdict, Settlement};
use serde_json::value::RawValue;

use super::{Debits, Decided, Sink, Stored, Verdict, of_input};
use crate::contract::rules::Terms;
use crate::door::{Content, Fault, Line, Names, jsonl};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::lang::{Lang, say};
use crate::store::{Progress, Store};

/// The books of a contract, and the lines that wait for the others.
pub struct Ledger<'t> {
    terms: Rc<Terms<'t>>,
    is_complete: bool,
    kept: Vec<Kept>,
    /// What was booked under the contract.
    pub books: by_rules::Ledger,
    /// The lines that a credit can take back.
    pub debits: Debits<Settlement>,
    /// Where the debits were and will be.
    pub store: Option<Store>,
    lang: Lang,
}

/// A line that waits for the others.
struct Kept {
    file: usize,
    number: u64,
    record: Option<u64>,
    text: Box<[u8]>,
    fault: Option<Fault>,
}

impl<'t> Ledger<'t> {
    /// Books in which nothing is booked.
    pub fn new(terms: &Rc<Terms<'t>>, is_complete: bool, lang: Lang) -> Self {
        let (books, debits) = (by_rules::Ledger::default(), Debits::new());
        Self { terms: Rc::clone(terms), is_complete, kept: Vec::new(), books, debits, store: None, lang }
    }

    /// How the policy has its claims decided.
    pub fn door(&self) -> RuleDoor {
        self.terms.door
    }

    /// Stores the debits, and that the work is done, in one step.
    pub fn checkpoint(&mut self, progress: &Progress) -> Result<()> {
        let door = self.door();
        let Some(store) = &mut self.store else { return Ok(()) };
        store.write_texts(progress, &self.debits.0, |settlement| Stored::Rules(door, settlement))
    }

    /// Keeps a line until the last has come.
    pub fn keep(&mut self, file: usize, line: Line<'_>) {
        let (text, fault) = match line.content {
            Content::Json(text) => (text.into(), None),
            Content::Row(row) => {
                let mut object = Vec::new();
                let fault = row.write(&mut object, self.lang);
                (object.into(), fault)
            }
            // Only contracts for a bundle price are given claims in this form.
            Content::Claim(_) => ((&b"{}"[..]).into(), None),
        };
        let (number, record, fault) = (line.number, line.record, line.fault.or(fault));
        self.kept.push(Kept { file, number, record, text, fault });
    }

    /// Relates all lines, then decides them in their order.
    pub fn decide_all(&mut self, sink: &mut Sink<'_>) -> Result<()> {
        let kept = std::mem::take(&mut self.kept);
        let (terms, lang) = (Rc::clone(&self.terms), self.lang);
        let (door, contract) = (terms.door, terms.contract());
        let mut slots = Vec::new();
        let stays = self.stays(&kept, &mut slots);
        let (mut order, mut open) = (vec![0; kept.len()], vec![0; kept.len()]);
        let mut learned = vec![Learned::default(); kept.len()];
        relate(door.claims, &stays, &mut order, &mut open, &mut learned).map_err(|_| {
            Failure::new(say(lang, "te veel declaratieregels in één keer", "too many claim lines at once"))
        })?;
        let mut verdict = RuleVerdict::default();
        for ((place, line), told) in (0..).zip(&kept).zip(&learned) {
            let mut claim = RuleLine::default();
            let value = json::value_of(&line.text);
            let read = value.and_then(|value| terms.read_line(value, &mut claim, &mut slots));
            let names = Names {
                claim: claim.id.map(jsonl::owned),
                insured: claim.insured.map(|text| Cow::Owned(text.to_string())),
                credit_of: claim.credit_of.map(jsonl::owned),
            };
            let decided = match (&line.fault, read) {
                (Some(fault), _) => Err(fault.clone()),
                (None, Err(fault)) => Err(self.of_json(&fault, &line.text)),
                (None, Ok(mut facts)) => {
                    let mut stored = claim.debit;
                    let debit = match stored.as_mut() {
                        Some(debit) => Ok(Some(debit)),
                        None => self.debits.of(&names).map(|debit| debit.map(|(debit, _)| debit)),
                    };
                    let stated = state(door.claims, &stays, place, told, self.is_complete, &mut facts);
                    let stated = stated.map_err(|fault| InputFault { field: Field::State, fault });
                    stated.and(debit).map_err(|fault| of_input(fault, lang)).map(|debit| {
                        door.decide(&contract, &claim, debit, &mut facts, &mut self.books, &mut verdict);
                    })
                }
            };
            let fault = match decided {
                Ok(()) => verdict.fault.map(|fault| of_input(fault, lang)),
                Err(fault) => {
                    verdict = RuleVerdict::invalid(claim.claimed(), None);
                    Some(fault)
                }
            };
            let settlement = verdict.settlement;
            self.debits.book(&names, claim.is_credit(), settlement.decision, settlement);
            let (file, number, record) = (line.file, line.number, line.record);
            let verdict = Verdict::Rules(door, &verdict);
            let is_elsewhere = claim.is_elsewhere && fault.is_none();
            sink(&Decided { file, number, record, names: &names, verdict, is_elsewhere, fault: fault.as_ref() })?;
        }
        Ok(())
    }

    /// The lines as others of the same insured person see them. A credit is seen by none, and what it takes back tells
    /// nothing.
    fn stays(&self, kept: &[Kept], slots: &mut Vec<i64>) -> Vec<Stay> {
        let (mut persons, mut debits) = (HashMap::new(), HashMap::new());
        let mut stays: Vec<Stay> = Vec::with_capacity(kept.len());
        for (place, line) in kept.iter().enumerate() {
            let mut claim = RuleLine::default();
            let value = json::value_of(&line.text);
            let read = value.and_then(|value| self.terms.read_line(value, &mut claim, slots));
            let claimed = claim.claimed();
            let person = claim.insured.map(|insured| {
                let new = persons.len() as u64;
                *persons.entry(insured.to_string()).or_insert(new)
            });
            let stay = match (person, &read) {
                (Some(person), Ok(facts)) if line.fault.is_none() && !claim.is_credit() => {
                    Stay::of(self.terms.door.claims, facts, person, claimed)
                }
                (Some(person), _) if !claim.is_credit() => Stay::unreadable(person),
                _ => Stay::ALONE,
            };
            stays.push(stay);
            if let (Some(name), false) = (claim.id, claim.is_credit()) {
                debits.insert(jsonl::owned(name).to_string(), (place, person, claimed));
            }
            let name = claim.credit_of.filter(|_| read.is_ok() && line.fault.is_none() && claim.debit.is_none());
            if let Some((debit, of, amount)) = name.and_then(|name| debits.get(&jsonl::owned(name).to_string()))
                && amount.opposite() == claimed
                && (person.is_none() || of.is_none() || person == *of)
            {
                stays[*debit].classes |= TAKEN_BACK;
            }
        }
        stays
    }

    /// Goes on with a state that was written; false when it is none that could have been.
    pub fn resume(&mut self, state: &RawValue) -> bool {
        let value = json::value_of(state.get().as_bytes());
        value.and_then(|value| self.terms.door.read_state(value, &mut self.books)).is_ok()
    }

    fn of_json(&self, fault: &JsonFault, text: &[u8]) -> Fault {
        let (door, lang) = (self.terms.door, self.lang);
        let expected = match (fault.path.as_str(), fault.code) {
            ("request", Code::UnknownValue | Code::WrongType) => {
                let names: Vec<_> = door.claims.requests.iter().map(|request| request.name).collect();
                fault_text::one_of(&names, lang)
            }
            ("insured", Code::NotAllowed) => {
                let fault = InputFault { field: Field::Insured, fault: ValueFault::NotAllowed };
                fault_text::of_input(fault, lang).to_owned()
            }
            (path, code) => fault_text::of_fact(|name| door.claim_fact(name), path, code, lang),
        };
        jsonl::of_json(fault, expected, text, lang)
    }
}
