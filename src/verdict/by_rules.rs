//! The verdict on a line that was decided by asking the rules of its policy one after the other.

use super::{Amounts, Decision, LineFinding};
use crate::criteria::FactSet;
use crate::input::InputFault;
use crate::limit::{LEDGER_AMOUNTS, RULE_FINDINGS_MAX};
use crate::unit::Cents;

/// The verdict on a line.
#[derive(Clone, Debug, Default)]
pub struct RuleVerdict {
    /// What was decided and booked.
    pub settlement: Settlement,
    /// The facts that could still change an undetermined verdict.
    pub missing: FactSet,
    /// What is wrong with an invalid line.
    pub fault: Option<InputFault>,
    /// What every rule said that was asked and applies.
    pub findings: heapless::Vec<LineFinding, RULE_FINDINGS_MAX>,
}

/// What was decided about a line and booked. Plain data: it can be stored, and a credit of the line needs it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Settlement {
    /// What becomes of the line.
    pub decision: Decision,
    /// Number of the rule that decided it; 0 when no rule had to.
    pub rule: u16,
    /// The amounts.
    pub amounts: Amounts,
    /// What it added to the books.
    pub booked: Postings,
    /// Whether a credit has taken it back.
    pub is_credited: bool,
}

impl Settlement {
    /// Nothing is decided about a line but what it claims.
    #[must_use]
    pub fn undecided(claimed: Cents) -> Self {
        Self { amounts: Amounts { claimed, adjustment: claimed, ..Amounts::default() }, ..Self::default() }
    }
}

/// What a line added to the books of its contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Postings {
    /// Money, by entry.
    pub amounts: [Cents; LEDGER_AMOUNTS],
    /// Marks that it set, a bit for each.
    pub marks: u32,
}

impl RuleVerdict {
    /// A verdict on a line that is not decided here: another contract decides it.
    #[must_use]
    pub fn elsewhere(claimed: Cents) -> Self {
        Self { settlement: Settlement::undecided(claimed), ..Self::default() }
    }

    /// A verdict on a line of which only the fault is known; nothing when the door of the line says what it is.
    #[must_use]
    pub fn invalid(claimed: Cents, fault: Option<InputFault>) -> Self {
        let mut verdict = Self::default();
        verdict.refuse(claimed, fault);
        verdict
    }

    /// Makes it [`RuleVerdict::invalid`]. In place: a device has no room for a second one.
    pub fn refuse(&mut self, claimed: Cents, fault: Option<InputFault>) {
        self.clear();
        self.settlement.decision = Decision::Invalid;
        self.settlement.amounts.claimed = claimed;
        self.settlement.amounts.rejected = claimed;
        self.fault = fault;
    }

    /// Makes it the verdict of which nothing is known.
    #[inline(never)]
    pub(crate) fn clear(&mut self) {
        self.settlement = Settlement::default();
        self.missing = FactSet::default();
        self.fault = None;
        self.findings.clear();
    }
}
