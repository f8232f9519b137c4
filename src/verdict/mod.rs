//! Verdicts: what a claim line pays, why, and what it did to the state.

pub mod by_rules;

use crate::criteria::language::fact;
use crate::criteria::{RuleResult, Severity};
use crate::input::{Field, InputFault};
use crate::limit::VERDICT_FINDINGS_MAX;
use crate::policy::tbhf21;
use crate::unit::{Cents, Fault};

/// What becomes of a claim line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Decision {
    /// Paid in full.
    Paid = 1,
    /// Another, lower amount is paid.
    Reduced = 2,
    /// Accepted, paid already by the bundle price.
    Covered = 3,
    /// Not payable.
    Rejected = 4,
    /// Payable but for the ceiling, which is used up.
    AboveCeiling = 5,
    /// A credit that took back what its debit booked.
    Recovered = 6,
    /// Facts are missing, a person decides, or the contract does not say.
    #[default]
    Undetermined = 7,
    /// The line itself is faulty.
    Invalid = 8,
}

impl Decision {
    /// Every decision, in the order of its number.
    pub const ALL: [Self; 8] = [
        Self::Paid,
        Self::Reduced,
        Self::Covered,
        Self::Rejected,
        Self::AboveCeiling,
        Self::Recovered,
        Self::Undetermined,
        Self::Invalid,
    ];

    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Reduced => "reduced",
            Self::Covered => "covered",
            Self::Rejected => "rejected",
            Self::AboveCeiling => "above_ceiling",
            Self::Recovered => "recovered",
            Self::Undetermined => "undetermined",
            Self::Invalid => "invalid",
        }
    }
}

/// What one rule said about a claim line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(C)] // The order of the C interface, so that a finding is one number to both.
pub struct LineFinding {
    /// Number of the rule; 0 for none.
    pub rule: u16,
    /// Its result; nothing for no rule.
    pub result: Option<RuleResult>,
    /// What follows when it does not hold; nothing for no rule.
    pub severity: Option<Severity>,
}

/// The parts of the claimed amount, in eurocents.
///
/// `claimed = paid + covered + above_ceiling + rejected + adjustment`, always, to the cent. `recoverable` is no part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Amounts {
    /// What was claimed.
    pub claimed: Cents,
    /// What is paid.
    pub paid: Cents,
    /// What the bundle price has paid already.
    pub covered: Cents,
    /// What waits for the year close because the ceiling is used up.
    pub above_ceiling: Cents,
    /// What is not payable.
    pub rejected: Cents,
    /// What was paid before and must come back.
    pub recoverable: Cents,
    /// What none of the parts accounts for: the contract gives another amount than was claimed, or this contract
    /// decides nothing about the line.
    pub adjustment: Cents,
}

impl Amounts {
    /// Whether the parts add up to what was claimed.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        let parts = [self.paid, self.covered, self.above_ceiling, self.rejected, self.adjustment];
        // Five amounts are far from the end of 64 bits.
        parts.iter().fold(0_i64, |sum, part| sum.wrapping_add(part.get())) == self.claimed.get()
    }

    /// What a credit of these amounts has.
    #[must_use]
    pub const fn opposite(&self) -> Self {
        Self {
            claimed: self.claimed.opposite(),
            paid: self.paid.opposite(),
            covered: self.covered.opposite(),
            above_ceiling: self.above_ceiling.opposite(),
            rejected: self.rejected.opposite(),
            recoverable: self.recoverable.opposite(),
            adjustment: self.adjustment.opposite(),
        }
    }
}

/// What a line booked in the state, and a credit of it takes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Booked {
    /// Nothing.
    #[default]
    Nothing = 0,
    /// A bundle payment of the contract year.
    BundlePayment = 1,
    /// A care product counted in the contract year.
    CareProduct = 2,
}

impl Booked {
    /// All of them, in the order of their numbers, from 0.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::BundlePayment, Self::CareProduct];
}

/// The facts of a claim line that can be missing: one bit each, from the lowest.
pub const MISSING_FACTS: [usize; 7] = [
    fact(&tbhf21::facts::FACTS, "claim.kind"),
    fact(&tbhf21::facts::FACTS, "claim.care_product_code"),
    fact(&tbhf21::facts::FACTS, "claim.reference_date"),
    fact(&tbhf21::facts::FACTS, "claim.by_contracted_provider"),
    fact(&tbhf21::facts::FACTS, "insured.in_bundle"),
    fact(&tbhf21::facts::FACTS, "insured.bundle_period"),
    fact(&tbhf21::facts::FACTS, "claim.is_structural_hf_msz_cost"),
];

/// The facts that could still change an undetermined verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MissingFacts(u8);

impl MissingFacts {
    /// `claim.kind`
    pub const KIND: Self = Self(1);
    /// `claim.care_product_code`
    pub const CARE_PRODUCT: Self = Self(2);
    /// `claim.reference_date`
    pub const REFERENCE_DATE: Self = Self(4);
    /// `claim.by_contracted_provider`
    pub const BY_CONTRACTED_PROVIDER: Self = Self(8);
    /// `insured.in_bundle`
    pub const IN_BUNDLE: Self = Self(16);
    /// `insured.bundle_period`
    pub const BUNDLE_PERIOD: Self = Self(32);
    /// `claim.is_structural_hf_msz_cost`
    pub const IS_STRUCTURAL: Self = Self(64);
    /// None.
    pub const NONE: Self = Self(0);

    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The bits, in the order of [`MISSING_FACTS`].
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The positions of the facts in the policy.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        MISSING_FACTS.into_iter().enumerate().filter(move |(bit, _)| self.0 >> bit & 1 == 1).map(|(_, fact)| fact)
    }
}

/// The verdict on a claim line. Plain data: it can be stored, and a credit of the line needs it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Verdict {
    /// What becomes of the line.
    pub decision: Decision,
    /// Number of the rule that decided it; 0 when the line is invalid.
    pub rule: u16,
    /// The amounts.
    pub amounts: Amounts,
    /// The contract year, from 1; 0 when none is known.
    pub contract_year: u8,
    /// What it booked.
    pub booked: Booked,
    /// The place of the care product in the bundle, when it booked one.
    pub product: u8,
    /// Whether a credit has taken it back.
    pub credited: bool,
    /// The facts that are missing.
    pub missing: MissingFacts,
    /// What is wrong with an invalid line.
    pub fault: Option<InputFault>,
    /// What every rule that was asked said; unused places are zero.
    pub findings: [LineFinding; VERDICT_FINDINGS_MAX],
}

impl Verdict {
    /// A verdict on a faulty line: nothing is paid until it is corrected.
    #[cold]
    #[must_use]
    pub(crate) fn invalid(claimed: Cents, field: Field, fault: Fault) -> Self {
        Self {
            decision: Decision::Invalid,
            amounts: Amounts { claimed, rejected: claimed, ..Amounts::default() },
            fault: Some(InputFault { field, fault }),
            ..Self::default()
        }
    }

    /// A verdict on a line that could not be read: its door says what is wrong.
    #[cfg(feature = "json")]
    pub(crate) fn faulty(claimed: Cents) -> Self {
        Self { fault: None, ..Self::invalid(claimed, Field::Kind, Fault::NotAllowed) }
    }

    /// The findings in use.
    pub fn findings(&self) -> impl Iterator<Item = &LineFinding> {
        self.findings.iter().take_while(|finding| finding.rule != 0)
    }
}

/// What a decision was made with: kept beside a verdict, it can be replayed years later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Receipt {
    /// The rule-set number, a date YYYYMMDD: changes when a result can change.
    pub rule_set: u32,
    /// Hash of all compiled rules.
    pub hash: u64,
    /// The version of the library.
    pub version: &'static str,
}

/// The receipt of every result of this build.
pub const RECEIPT: Receipt = Receipt {
    rule_set: crate::policy::RULE_SET,
    hash: crate::policy::RULE_SET_HASH,
    version: env!("CARGO_PKG_VERSION"),
};
