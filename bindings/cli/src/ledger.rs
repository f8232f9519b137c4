//! Decides lines in their order, and keeps what the library does not: who is who, and which debits a credit can name.

use std::collections::HashMap;
use std::rc::Rc;

use regelkern::claim::{InsuredState, State, adjudicate};
use regelkern::input::{ClaimKind, Field, InputFault};
use regelkern::unit::{Cents, Fault as ValueFault};
use regelkern::verdict::{Amounts, Decision, Verdict};

use crate::contract::Terms;
use crate::door::{Fault, Line};
use crate::fault_text;
use crate::lang::{Lang, say};

/// The books of a contract.
pub struct Ledger {
    /// The terms.
    pub terms: Rc<Terms>,
    /// What was booked under the contract.
    pub state: State,
    /// What was booked for each insured person.
    pub insured: HashMap<Box<str>, InsuredState>,
    /// The lines that a credit can take back, by name.
    pub debits: HashMap<Box<str>, Debit>,
    lang: Lang,
}

/// A line that a credit can take back.
pub struct Debit {
    /// The insured person.
    pub insured: Option<Box<str>>,
    /// The verdict.
    pub verdict: Verdict,
}

/// What was decided about a line; with the fault when there is one.
pub struct Decided {
    /// The verdict.
    pub verdict: Verdict,
    /// What is wrong with an invalid line.
    pub fault: Option<Fault>,
}

impl Ledger {
    /// Books in which nothing is booked.
    pub fn new(terms: Terms, lang: Lang) -> Self {
        Self { terms: Rc::new(terms), state: State::default(), insured: HashMap::new(), debits: HashMap::new(), lang }
    }

    /// Decides a line and books it.
    pub fn decide(&mut self, line: &mut Line<'_>) -> Decided {
        let decided = match line.fault.take().map_or_else(|| self.adjudicate(line), Err) {
            Ok(verdict) => {
                let fault = verdict.fault.map(|fault| self.of_input(fault));
                Decided { verdict, fault }
            }
            Err(fault) => Decided { verdict: invalid(line.raw.amount_cents), fault: Some(fault) },
        };
        if let (false, Some(name)) = (line.is_credit, line.claim) {
            let debit = Debit { insured: line.insured.map(Box::from), verdict: decided.verdict };
            self.debits.insert(name.to_string().into_boxed_str(), debit);
        }
        decided
    }

    fn adjudicate(&mut self, line: &mut Line<'_>) -> Result<Verdict, Fault> {
        let raw = &mut line.raw;
        if Cents::new(raw.amount_cents).is_err() {
            let expected = fault_text::of_value(ValueFault::OutOfRange, self.lang).to_owned();
            let (field, code) = (Field::Amount.name().to_owned(), ValueFault::OutOfRange.code());
            return Err(Fault { field, code, expected });
        }
        raw.debit = u32::from(line.is_credit);
        self.terms.fill(line.insured, raw);
        let name = line.credit_of.map(|name| name.to_string());
        let mut stored = line.debit.take().map(|verdict| Debit { insured: None, verdict: *verdict });
        let debit = match (&mut stored, &name) {
            (Some(stored), _) => Some(stored),
            (None, Some(name)) => self.debits.get_mut(name.as_str()),
            (None, None) => None,
        };
        let mut stranger = InsuredState::default();
        let of_debit = debit.as_ref().and_then(|debit| debit.insured.as_deref());
        let person = match (line.insured, of_debit) {
            (Some(insured), Some(other)) if insured != other => {
                return Err(self.of_input(InputFault { field: Field::Insured, fault: ValueFault::NotAllowed }));
            }
            (Some(insured), _) | (None, Some(insured)) => self.insured.entry(insured.into()).or_default(),
            // Without knowing who it is, nobody can know whether this is the first payment.
            (None, None) if raw.kind == ClaimKind::BundlePayment as u8 && !line.is_credit => {
                let expected = say(
                    self.lang,
                    "wie de verzekerde is: een bundel wordt per verzekerde en contractjaar betaald",
                    "who the insured person is: a bundle is paid per insured person and contract year",
                );
                let (field, code) = (Field::Insured.name().to_owned(), regelkern::json::Code::MissingMember.name());
                return Err(Fault { field, code, expected: expected.to_owned() });
            }
            (None, None) => &mut stranger,
        };
        let debit = debit.map(|debit| &mut debit.verdict);
        let verdict = adjudicate(&self.terms.contract, &mut self.state, person, debit, raw);
        if let (Decision::Recovered, Some(name)) = (verdict.decision, name) {
            self.debits.remove(name.as_str());
        }
        Ok(verdict)
    }

    fn of_input(&self, fault: InputFault) -> Fault {
        let expected = fault_text::of_input(fault, self.lang).to_owned();
        Fault { field: fault.field.name().to_owned(), code: fault.fault.code(), expected }
    }
}

/// The verdict on a line that cannot be decided.
fn invalid(amount: i64) -> Verdict {
    let claimed = Cents::new(amount).unwrap_or(Cents::ZERO);
    let amounts = Amounts { claimed, rejected: claimed, ..Amounts::default() };
    Verdict { decision: Decision::Invalid, amounts, ..Verdict::default() }
}
