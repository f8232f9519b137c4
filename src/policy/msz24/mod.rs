//! MSZ24 — purchasing policy 2024 of Zilveren Kruis: medical specialist care (medisch-specialistische zorg, MSZ), with
//! medical specialist rehabilitation (medisch-specialistische revalidatie, MSR).
//!
//! Admission of new providers, general and quality conditions, digital care and its indicators, the turnover ceiling,
//! administration of medicines at home, treatments that do not always qualify, rehabilitation and its three stages,
//! the contract calendar, controls.
//!
//! The document is long: rules and texts stand in a file for each part of it, and [`rules`], [`texts`] and
//! [`fact_texts`] join them in the published order.

pub mod claims;
#[cfg(feature = "texts")]
pub mod fact_texts;
pub mod facts;
pub mod formulas;
pub mod rules;
#[cfg(feature = "texts")]
pub mod texts;

use crate::criteria::fact::{Shared, shape_count, shared, slot_count};
use crate::criteria::language::{Draft, Source, compile, output_count};
use crate::criteria::{OutputShape, Policy, RuleShape};
use crate::policy::day;

/// The number of the policy: its facts and rules are numbered from 4001.
pub const NUMBER: u16 = 4;
/// The slots that its facts take.
pub const SLOTS: usize = slot_count(&facts::FACTS);

const SOURCE: Source<'static> =
    Source { facts: &facts::FACTS, terms: &rules::TERMS, formulas: &rules::FORMULAS, rules: &rules::RULES, names: &[] };
const OUTPUT_COUNT: usize = output_count(&rules::RULES);
const DRAFT: Draft<{ rules::RULES.len() }, OUTPUT_COUNT> = compile(&SOURCE);

static SHAPES: Shared<{ facts::FACTS.len() }, { shape_count(&facts::FACTS) }> = shared(&facts::FACTS);
static RULES: [RuleShape; rules::RULES.len()] = DRAFT.rules;
static OUTPUTS: [OutputShape; OUTPUT_COUNT] = DRAFT.outputs;
const BYTES: [u8; DRAFT.length] = DRAFT.code();
static CODE: [u8; DRAFT.length] = BYTES;

/// The policy: valid in 2024.
pub static POLICY: Policy<'static> = Policy {
    number: NUMBER,
    key: "MSZ24",
    valid_from: Some(day(2024, 1, 1)),
    valid_until: Some(day(2025, 1, 1)),
    facts: SHAPES.all(),
    rules: &RULES,
    outputs: &OUTPUTS,
    code: &CODE,
    slots: SLOTS,
};

/// What a pack of this policy can call.
#[cfg(feature = "pack")]
pub(crate) const CALLABLE: crate::policy::Callable = crate::policy::Callable {
    facts: SHAPES.all(),
    formulas: &const { crate::policy::formula_shapes(&rules::FORMULAS) },
};

/// Continues the rule-set hash over this policy.
pub(crate) const fn hash(hash: u64) -> u64 {
    claims::CLAIMS.hash(crate::policy::hash_policy(hash, &rules::RULES, &facts::FACTS, &BYTES))
}

/// The policy with its texts.
#[cfg(feature = "texts")]
pub static ROOM: crate::policy::catalogue::Room = crate::policy::catalogue::Room {
    policy: &POLICY,
    title: "Medical specialist care 2024, with medical specialist rehabilitation (medisch-specialistische zorg)",
    issuer: "Zilveren Kruis",
    source: &SOURCE,
    rule_texts: &texts::RULE_TEXTS,
    fact_texts: &fact_texts::FACT_TEXTS,
};
