//! Assessing a subject: all findings in one pass, the deciding rule, and what is still missing.

use super::Policy;
use super::answer::{FactSet, Noted, RuleResult};
use super::fact::Facts;
use super::machine::{Formulas, evaluate_into};
use super::rule::{RuleKind, Severity, Subject};
use crate::limit::FINDINGS_MAX;
use crate::unit::Fault;

/// Whether a subject is admitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Outcome {
    /// No ground for denial applies.
    Eligible = 1,
    /// A ground for denial applies.
    Ineligible = 2,
    /// Facts are missing.
    #[default]
    Undetermined = 3,
}

impl Outcome {
    /// Every outcome, in the order of its number.
    pub const ALL: [Self; 3] = [Self::Eligible, Self::Ineligible, Self::Undetermined];

    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Ineligible => "ineligible",
            Self::Undetermined => "undetermined",
        }
    }
}

/// What one rule said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The position of the rule in its policy.
    pub rule: u16,
    /// Its result.
    pub result: RuleResult,
}

/// The assessment of a subject under a policy.
#[derive(Clone, Debug, Default)]
pub struct Assessment {
    /// The outcome: it rests on the rules of kind eligibility with severity deny.
    pub outcome: Outcome,
    /// The position of the rule that makes the subject ineligible: the first that fails, in the published order.
    pub deciding: Option<u16>,
    /// What every rule about the subject said, in the published order.
    pub findings: heapless::Vec<Finding, FINDINGS_MAX>,
    /// The facts that could still change an undetermined outcome.
    pub missing: FactSet,
}

/// Assesses a subject: asks every rule about it.
///
/// # Errors
/// As [`super::evaluate`].
pub fn assess(
    policy: &Policy<'_>,
    subject: Subject,
    facts: &Facts<'_>,
    formulas: &impl Formulas,
    assessment: &mut Assessment,
) -> Result<(), Fault> {
    let Assessment { outcome, deciding, findings, missing } = assessment;
    findings.clear();
    let keep = |finding| findings.push(finding).map_err(|_| Fault::NotAllowed);
    let mut found = Found::default();
    assess_into(policy, subject, facts, formulas, keep, &mut Noted::default(), &mut found)?;
    (*outcome, *deciding, *missing) = (found.outcome, found.deciding, found.missing);
    Ok(())
}

/// An assessment without the findings, which the caller keeps.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found {
    /// As [`Assessment::outcome`].
    pub outcome: Outcome,
    /// As [`Assessment::deciding`].
    pub deciding: Option<u16>,
    /// As [`Assessment::missing`].
    pub missing: FactSet,
}

/// Assesses a subject, for a caller who keeps the findings in memory of their own: `keep` is given one after the other.
/// `noted` is room for the facts that a rule misses; what it holds in the end is of no use. `found` is empty at first.
///
/// # Errors
/// As [`assess`], and those of `keep`.
pub fn assess_into(
    policy: &Policy<'_>,
    subject: Subject,
    facts: &Facts<'_>,
    formulas: &impl Formulas,
    mut keep: impl FnMut(Finding) -> Result<(), Fault>,
    noted: &mut Noted,
    found: &mut Found,
) -> Result<(), Fault> {
    let mut open = false;
    for position in 0..policy.rules.len() {
        let Some(rule) = policy.rules.get(position).filter(|rule| rule.subject == subject) else { continue };
        // The values have no use here, and no room on the stack.
        let result = evaluate_into(policy, position, facts, formulas, &mut |_, _| Ok(()), noted)?.result;
        let finding = Finding { rule: u16::try_from(position).map_err(|_| Fault::NotAllowed)?, result };
        keep(finding)?;
        if rule.kind != RuleKind::Eligibility || rule.severity != Severity::Deny {
            continue;
        }
        match result {
            RuleResult::Fail if found.deciding.is_none() => found.deciding = Some(finding.rule),
            RuleResult::Unknown => {
                open = true;
                noted.add_to(&mut found.missing);
            }
            _ => {}
        }
    }
    found.outcome = match (found.deciding, open) {
        (Some(_), _) => Outcome::Ineligible,
        (None, true) => Outcome::Undetermined,
        (None, false) => Outcome::Eligible,
    };
    if found.outcome != Outcome::Undetermined {
        found.missing = FactSet::default();
    }
    Ok(())
}
