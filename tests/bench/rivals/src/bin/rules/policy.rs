//! The thirteen conditions as a policy of regelkern: tables of the shape that every policy room has.

use regelkern::criteria::fact::{Absent, Base, Kind, Shape, shapes, slot_count};
use regelkern::criteria::language::{Draft, Source, compile};
use regelkern::criteria::{Fact, Policy, Review, Rule, RuleKind, RuleShape, Severity, Subject};
use regelkern::policy::catalogue::Room;
use regelkern::policy::text::{FactText, RuleText, Text};

use crate::subject::{CONDITIONS, DIAGNOSES, PROVIDERS};

const NUMBER: u16 = 61;

const fn fact(place: u16, name: &'static str, kind: Kind) -> Fact {
    Fact { number: NUMBER * 1000 + place, name, kind, base: Base::One, absent: Absent::Unknown }
}

/// The facts, in the order of the members of a record.
pub const FACTS: [Fact; 14] = [
    fact(1, "insured.age", Kind::Count),
    fact(2, "insured.insured", Kind::Bool),
    fact(3, "insured.diagnosis", Kind::Enum(&DIAGNOSES)),
    fact(4, "insured.provider", Kind::Enum(&PROVIDERS)),
    fact(5, "insured.period_start", Kind::Count),
    fact(6, "insured.period_end", Kind::Count),
    fact(7, "insured.service_day", Kind::Count),
    fact(8, "insured.referral", Kind::Bool),
    fact(9, "insured.days_before", Kind::Count),
    fact(10, "insured.nyha", Kind::Count),
    fact(11, "insured.devices", Kind::Count),
    fact(12, "insured.amount", Kind::Cents),
    fact(13, "insured.ceiling_left", Kind::Cents),
    fact(14, "insured.other_claim", Kind::Bool),
];

const fn rule(place: u16, subject: Subject, id: &'static str, holds: &'static str) -> Rule {
    Rule {
        number: NUMBER * 1000 + place,
        id,
        kind: RuleKind::Eligibility,
        subject,
        severity: Severity::Deny,
        section: "1",
        lines: "1",
        computable: true,
        when: "always",
        holds,
        review: Review::BySeverity,
        outputs: &[],
    }
}

/// The rule in which all conditions stand.
pub const WHOLE: usize = CONDITIONS.len();
/// Its id.
pub const WHOLE_ID: &str = "BENCH-14";

/// A rule for each condition, asked of an insured person; and one of all conditions, which nobody asks by subject.
const RULES: [Rule; WHOLE + 1] = [
    rule(1, Subject::Insured, "BENCH-1", "insured.age >= 18"),
    rule(2, Subject::Insured, "BENCH-2", "insured.insured"),
    rule(
        3,
        Subject::Insured,
        "BENCH-3",
        "insured.diagnosis in {hf_reduced, hf_mildly_reduced, hf_preserved, hf_ischaemic, hf_hypertensive, hf_valvular}",
    ),
    rule(
        4,
        Subject::Insured,
        "BENCH-4",
        "insured.provider in {hospital_north, hospital_south, hospital_east, hospital_west}",
    ),
    rule(5, Subject::Insured, "BENCH-5", "insured.period_start <= insured.service_day"),
    rule(6, Subject::Insured, "BENCH-6", "insured.service_day <= insured.period_end"),
    rule(7, Subject::Insured, "BENCH-7", "insured.referral"),
    rule(8, Subject::Insured, "BENCH-8", "insured.days_before >= 30"),
    rule(9, Subject::Insured, "BENCH-9", "insured.nyha >= 2"),
    rule(10, Subject::Insured, "BENCH-10", "insured.nyha <= 4"),
    rule(11, Subject::Insured, "BENCH-11", "insured.devices >= 1"),
    rule(12, Subject::Insured, "BENCH-12", "insured.amount <= insured.ceiling_left"),
    rule(13, Subject::Insured, "BENCH-13", "not insured.other_claim"),
    rule(
        14,
        Subject::Claim,
        WHOLE_ID,
        "insured.age >= 18 and insured.insured and \
         insured.diagnosis in {hf_reduced, hf_mildly_reduced, hf_preserved, hf_ischaemic, hf_hypertensive, hf_valvular} and \
         insured.provider in {hospital_north, hospital_south, hospital_east, hospital_west} and \
         insured.period_start <= insured.service_day and insured.service_day <= insured.period_end and insured.referral and \
         insured.days_before >= 30 and insured.nyha >= 2 and insured.nyha <= 4 and insured.devices >= 1 and \
         insured.amount <= insured.ceiling_left and not insured.other_claim",
    ),
];

const SOURCE: Source<'static> = Source { facts: &FACTS, terms: &[], formulas: &[], rules: &RULES, names: &[] };
const DRAFT: Draft<{ RULES.len() }, 0> = compile(&SOURCE);
/// The slots that the facts take.
pub const SLOTS: usize = slot_count(&FACTS);

static SHAPES: [Shape; FACTS.len()] = shapes(&FACTS);
static COMPILED: [RuleShape; RULES.len()] = DRAFT.rules;
static CODE: [u8; DRAFT.length] = DRAFT.code();

/// The policy.
pub static POLICY: Policy<'static> = Policy {
    number: NUMBER,
    key: "BENCH",
    valid_from: None,
    valid_until: None,
    facts: &SHAPES,
    rules: &COMPILED,
    outputs: &[],
    code: &CODE,
    slots: SLOTS,
};

const NO_TEXT: Text = Text { en: "", nl: "" };
static RULE_TEXTS: [RuleText; RULES.len()] = {
    let mut texts = [RuleText { id: "", title: NO_TEXT, effect: NO_TEXT, interpretation: NO_TEXT }; RULES.len()];
    let mut place = 0;
    while place < RULES.len() {
        texts[place].id = RULES[place].id;
        place += 1;
    }
    texts
};
static FACT_TEXTS: [FactText; FACTS.len()] = {
    let mut texts = [FactText { name: "", attested: false, unit: NO_TEXT, description: NO_TEXT }; FACTS.len()];
    let mut place = 0;
    while place < FACTS.len() {
        texts[place].name = FACTS[place].name;
        place += 1;
    }
    texts
};

/// The policy for the JSON door.
pub static ROOM: Room = Room {
    policy: &POLICY,
    title: "The rule of the comparison",
    issuer: "regelkern",
    source: &SOURCE,
    rule_texts: &RULE_TEXTS,
    fact_texts: &FACT_TEXTS,
};
