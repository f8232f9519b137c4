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
        verdict.take(&Ruling::invalid(claimed, fault));
        verdict
    }

    /// Makes it the verdict of a ruling, of whose findings none is kept that it does not count.
    pub(crate) fn take(&mut self, ruling: &Ruling) {
        (self.settlement, self.missing, self.fault) = (ruling.settlement, ruling.missing, ruling.fault);
        self.findings.truncate(ruling.findings);
    }
}

/// The verdict on a line without the findings, which the caller keeps.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ruling {
    /// As [`RuleVerdict::settlement`].
    pub settlement: Settlement,
    /// As [`RuleVerdict::missing`].
    pub missing: FactSet,
    /// As [`RuleVerdict::fault`].
    pub fault: Option<InputFault>,
    /// How many findings there are.
    pub findings: usize,
}

impl Ruling {
    /// As [`RuleVerdict::invalid`].
    #[must_use]
    pub fn invalid(claimed: Cents, fault: Option<InputFault>) -> Self {
        let amounts = Amounts { claimed, rejected: claimed, ..Amounts::default() };
        let settlement = Settlement { decision: Decision::Invalid, amounts, ..Settlement::default() };
        Self { settlement, fault, ..Self::default() }
    }
}
