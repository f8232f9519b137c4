//! Decides claims for a bundle price, each as it comes.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use regelkern::claim::{InsuredState, State, adjudicate};
use regelkern::input::{ClaimKind, Field};
use regelkern::json::Code;
use regelkern::unit::{Cents, Fault as ValueFault};
use regelkern::verdict::{Amounts, Decision, Verdict};
use serde_json::value::RawValue;

use super::books::Books;
use super::{Debits, Decided, Sink, of_input};
use crate::contract::bundle::Terms;
use crate::door::{Claim, Content, Fault, Line, Names, jsonl};
use crate::failure::Result;
use crate::fault_text;
use crate::lang::{Lang, say};
use crate::store::{Progress, Store};
use crate::totals::{Year, years};

/// The books of a contract for a bundle price.
pub struct Ledger<'t> {
    terms: Rc<Terms<'t>>,
    /// What was booked under the contract.
    pub state: State,
    /// What was booked for each insured person.
    pub insured: HashMap<Box<str>, InsuredState>,
    /// The lines that a credit can take back.
    pub debits: Debits<Verdict>,
    /// Where insured persons and debits are that are not here.
    pub store: Option<Store>,
    lang: Lang,
}

impl<'t> Ledger<'t> {
    /// Books in which nothing is booked.
    pub fn new(terms: &Rc<Terms<'t>>, lang: Lang) -> Self {
        let (state, insured) = (State::default(), HashMap::new());
        Self { terms: Rc::clone(terms), state, insured, debits: Debits::new(), store: None, lang }
    }

    /// Decides a line and books it.
    pub fn take(&mut self, file: usize, line: Line<'_>, sink: &mut Sink<'_>) -> Result<()> {
        let (mut claim, fault) = match line.content {
            Content::Claim(claim) => (*claim, None),
            Content::Json(text) => jsonl::claim(text, self.lang),
            Content::Row(row) => row.claim(self.lang),
        };
        self.fetch(&claim.names)?;
        let fault = line.fault.or(fault);
        let (verdict, fault) = match fault.map_or_else(|| self.adjudicate(&mut claim), Err) {
            Ok(verdict) => (verdict, verdict.fault.map(|fault| of_input(fault, self.lang))),
            Err(fault) => (invalid(claim.raw.amount_cents), Some(fault)),
        };
        self.debits.book(&claim.names, claim.is_credit, verdict.decision, verdict);
        let (number, record, names) = (line.number, line.record, &claim.names);
        let verdict = super::Verdict::Bundle(&verdict);
        sink(&Decided { file, number, record, names, verdict, is_elsewhere: false, fault: fault.as_ref() })
    }

    /// Brings what is stored of the debit and the insured person of a line here.
    fn fetch(&mut self, names: &Names<'_>) -> Result<()> {
        let Some(store) = &self.store else { return Ok(()) };
        let mut of_debit = None;
        if let Some(name) = &names.credit_of {
            let debit = match self.debits.0.entry(name.text().into()) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => {
                    let stored = store.debit(entry.key())?;
                    entry.insert(stored)
                }
            };
            of_debit = debit.as_ref().and_then(|debit| debit.insured.as_deref());
        }
        if let Some(insured) = names.insured.as_deref().or(of_debit)
            && !self.insured.contains_key(insured)
            && let Some(person) = store.person(insured)?
        {
            self.insured.insert(insured.into(), person);
        }
        Ok(())
    }

    /// Stores what was booked since the last time, and how far the work is, in one step.
    pub fn checkpoint(&mut self, progress: &Progress) -> Result<()> {
        if let Some(store) = &mut self.store {
            store.write(progress, &self.insured, &self.debits.0)?;
            self.insured.clear();
            self.debits.0.clear();
        }
        Ok(())
    }

    fn adjudicate(&mut self, claim: &mut Claim<'_>) -> std::result::Result<Verdict, Fault> {
        let Claim { names, debit: stored, is_credit, raw } = claim;
        let insured = names.insured.as_deref();
        if Cents::new(raw.amount_cents).is_err() {
            let expected = fault_text::of_value(ValueFault::OutOfRange, self.lang).to_owned();
            let (field, code) = (Field::Amount.name().to_owned(), ValueFault::OutOfRange.code());
            return Err(Fault { field, code, expected });
        }
        raw.debit = u32::from(*is_credit);
        self.terms.fill(insured, raw);
        let (debit, of_debit) = match stored.as_deref_mut() {
            Some(stored) => (Some(stored), None),
            None => self.debits.of(names).map_err(|fault| of_input(fault, self.lang))?.unzip(),
        };
        let mut stranger = InsuredState::default();
        let person = match insured.or(of_debit.flatten()) {
            Some(insured) => self.insured.entry(insured.into()).or_default(),
            // Without knowing who it is, nobody can know whether this is the first payment.
            None if raw.kind == ClaimKind::BundlePayment as u8 && !*is_credit => {
                let expected = say(
                    self.lang,
                    "wie de verzekerde is: een bundel wordt per verzekerde en contractjaar betaald",
                    "who the insured person is: a bundle is paid per insured person and contract year",
                );
                let (field, code) = (Field::Insured.name().to_owned(), Code::MissingMember.name());
                return Err(Fault { field, code, expected: expected.to_owned() });
            }
            None => &mut stranger,
        };
        Ok(adjudicate(&self.terms.contract, &mut self.state, person, debit, raw))
    }

    /// The contract years against their ceilings.
    pub fn years(&self) -> Vec<Year> {
        years(&self.terms.contract, &self.state)
    }

    /// Goes on with a state that was written; false when it is none that could have been.
    pub fn resume(&mut self, state: &RawValue) -> bool {
        let books: Option<Books> = serde_json::from_str(state.get()).ok();
        let Some((state, insured)) = books.and_then(|books| books.open()) else { return false };
        (self.state, self.insured) = (state, insured);
        true
    }
}

/// The verdict on a line that cannot be decided.
fn invalid(amount: i64) -> Verdict {
    let claimed = Cents::new(amount).unwrap_or(Cents::ZERO);
    let amounts = Amounts { claimed, rejected: claimed, ..Amounts::default() };
    Verdict { decision: Decision::Invalid, amounts, ..Verdict::default() }
}
