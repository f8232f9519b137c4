//! How OI22 has its claims decided: amounts under the titles of the regional agreement, the chain tariff of a patient and
//! quarter, and care next to a chain.
//!
//! Every rule that makes something not payable is asked, whatever it is about. What the rules of the exclusion matrix ask
//! is asked for each chain that a patient can be in. Amounts come before ceilings: a title is reduced to its tariff, and
//! what is then payable is held against the budget of its topic.
//!
//! # What a line must state
//! Every line: `funding_title`, `topic`, `service_category`, and who checked it (OI22-8.1) when somebody did. What holds
//! for all lines the contract states: `year`, `components`, `signed_in_portal`, `topic_in_tariff_overview`.
//!
//! | line | beside these |
//! |---|---|
//! | O&I title | `count_persons` |
//! | chain tariff of a patient and quarter | `treatment.chain`, `treatment.chain_period` (cut off when a specialist takes over), `period.quarter` with its number, days and whether the year is closed, `submitted_on`, `days_present_in_quarter`, and what OI22-5.1, B1.16, B1.28, B1.30 and B1.34 ask of the patient; for COPD B1.68 and B1.69 |
//! | care next to a chain | `service_date`, and how it is related to the chain when its cell of the matrix asks |
//! | future-proof GP care | `claimant`, `cashier_on_behalf_of_practices`, and of the practice its goals and what they ask |
//! | frail elderly | `region.frail_contracted_via_region`, `region.frail_count_75plus`, `contract.frail_tariff_cents` |
//!
//! Care next to a chain is asked about all three chains: `dm2_chain_period`, `copd_chain_period` and `cvrm_chain_period`
//! count, and what the line states of `treatment.chain` does not. Of DM2 and CVRM in one batch the contract says which
//! stands, also when that one is not payable for another reason: the other is then claimed again.
//!
//! In a complete batch a line need not state what the others tell: the chain periods of its person, whether DM2 and CVRM
//! are claimed in one batch, whether the patient and quarter were claimed before, and whether a second-line DOT runs.
//! A line of a hospital tells `dot_exists`, `dot_period` and, when it is known, `dot_same_treatment`; a chain amount that
//! was accepted before tells its `service_category`, `chain_period`, `period.quarter` and `duplicate_in_state: true`.
//!
//! The books are those of one contract. The maximum for a practice (OI22-B2.19) is counted for one practice: claims of
//! several, also through one cashier, are decided with the state of each.

use super::facts::FACTS;
use super::rules::RULES;
use crate::criteria::language::fact_place;
use crate::limit::RELATIONS_MAX;
use crate::policy::claims::{
    BookFact, Booking, Case, Claims, Class, Days, Effect, Entry, Relation, Request, Role, Special, Stated, Step,
    Together, Traits, step_count, steps, values,
};

/// In the books: what was paid under O&I titles (OI22-4.2).
const OI_PAID: u8 = 0;
/// In the books: what was paid to the practice for future-proof GP care (OI22-B2.19).
const PRACTICE_PAID: u8 = 1;
/// In the books: what was paid to the region organisation for it (OI22-B2.20).
const REGION_PAID: u8 = 2;
/// In the books: what was paid for the service for frail elderly (OI22-B3.28).
const FRAIL_PAID: u8 = 3;

const fn fact(name: &str) -> u16 {
    fact_place(&FACTS, name)
}

/// A fact with the values that a line may have.
const fn among(name: &str, names: &[&str]) -> (u16, u64) {
    (fact(name), values(&FACTS, fact(name), names))
}

const fn of_topic(names: &[&str]) -> (u16, u64) {
    among("claim.topic", names)
}

const fn of_category(names: &[&str]) -> (u16, u64) {
    among("claim.service_category", names)
}

const TRUE: u64 = 0b10;
const FALSE: u64 = 0b01;
const AMOUNT: u16 = fact("claim.amount_cents");

const PRACTICE: Traits = &[of_topic(&["future_proof_gp_practice"])];
const FUTURE_PROOF: Traits = &[of_topic(&["future_proof_gp_practice", "future_proof_gp_region"])];
const CARE_PART: Traits = &[of_topic(&["chronic_care_care_part"])];
const CHAINS: (u16, u64) = of_category(&["chain_dm2", "chain_copd", "chain_cvrm"]);
const DM2: (u16, u64) = of_category(&["chain_dm2"]);
const COPD: (u16, u64) = of_category(&["chain_copd"]);
const CVRM: (u16, u64) = of_category(&["chain_cvrm"]);
/// Whatever care a line is for.
const ANY_CARE: (u16, u64) = (fact("claim.service_category"), u64::MAX);
/// The amount was accepted before.
const IN_STATE: (u16, u64) = (fact("claim.duplicate_in_state"), TRUE);

/// The rules that are asked in a way of their own.
const SPECIALS: [Special; 48] = [
    // Of the agreement: what a topic asks says nothing about claims under another.
    Special::of("OI22-3.22").only(FUTURE_PROOF),
    Special::of("OI22-3.23").only(&[of_topic(&["jzojp"])]),
    Special::of("OI22-3.25").only(&[of_topic(&["s3_gp_services"])]),
    Special::of("OI22-3.26").only(&[of_topic(&["care_innovation"])]),
    Special::of("OI22-3.31").in_each_case(),
    Special::with("OI22-4.2", Role::Ceiling(1)).feeds(AMOUNT).books(&[Booking::Paid(OI_PAID)]),
    Special::with("OI22-4.3", Role::Reduce(1)),
    // Chronic care: the patient's exclusion from a chain concerns the amount of that chain.
    Special::with("OI22-B1.31", Role::Reduce(2)),
    Special::of("OI22-B1.32").in_each_case(),
    Special::of("OI22-B1.35").in_each_case(),
    // Its cells are asked one by one, so that the cell decides.
    Special::not_asked("OI22-B1.36"),
    Special::of("OI22-B1.37").in_each_case(),
    Special::of("OI22-B1.38").in_each_case(),
    Special::of("OI22-B1.39").in_each_case(),
    Special::of("OI22-B1.40").in_each_case(),
    Special::of("OI22-B1.41").in_each_case(),
    Special::of("OI22-B1.42").in_each_case(),
    Special::of("OI22-B1.43").in_each_case(),
    Special::of("OI22-B1.44").in_each_case(),
    Special::of("OI22-B1.45").in_each_case(),
    Special::of("OI22-B1.46").in_each_case(),
    Special::of("OI22-B1.47").in_each_case(),
    Special::of("OI22-B1.48").in_each_case(),
    Special::of("OI22-B1.49").in_each_case(),
    Special::of("OI22-B1.50").in_each_case(),
    Special::of("OI22-B1.51").in_each_case(),
    Special::of("OI22-B1.59").in_each_case(),
    Special::of("OI22-B1.60").in_each_case(),
    Special::of("OI22-B1.61").in_each_case(),
    // A finding on the treatment.
    Special::with("OI22-B1.67", Role::Report).only(CARE_PART),
    Special::of("OI22-B1.68").only(CARE_PART),
    Special::of("OI22-B1.69").only(CARE_PART),
    Special::of("OI22-B1.77").in_each_case(),
    Special::of("OI22-B1.78").in_each_case(),
    // Future-proof GP care: what a goal asks of a practice.
    Special::of("OI22-B2.5").only(PRACTICE),
    Special::of("OI22-B2.7").only(PRACTICE),
    Special::of("OI22-B2.8").only(PRACTICE),
    Special::of("OI22-B2.9").only(PRACTICE),
    Special::of("OI22-B2.11").only(PRACTICE),
    Special::of("OI22-B2.12").only(PRACTICE),
    Special::of("OI22-B2.13").only(PRACTICE),
    Special::of("OI22-B2.17").only(FUTURE_PROOF),
    Special::with("OI22-B2.19", Role::Ceiling(1)).feeds(AMOUNT).books(&[Booking::Paid(PRACTICE_PAID)]),
    Special::with("OI22-B2.20", Role::Ceiling(0)).feeds(AMOUNT).books(&[Booking::Paid(REGION_PAID)]),
    Special::of("OI22-B2.21").only(FUTURE_PROOF),
    Special::of("OI22-B2.22").only(FUTURE_PROOF),
    // Frail elderly.
    Special::of("OI22-B3.1").only(&[of_topic(&["frail_elderly"])]),
    Special::with("OI22-B3.28", Role::Ceiling(1)).feeds(AMOUNT).books(&[Booking::Paid(FRAIL_PAID)]),
];

static STEPS: [Step; step_count(&RULES, &SPECIALS)] = steps(&RULES, &SPECIALS);

/// The classes of lines, by their bits.
mod class {
    pub const ANY: u32 = 1;
    pub const DM2: u32 = 1 << 1;
    pub const COPD: u32 = 1 << 2;
    pub const CVRM: u32 = 1 << 3;
    pub const NEW_DM2: u32 = 1 << 4;
    pub const NEW_COPD: u32 = 1 << 5;
    pub const NEW_CVRM: u32 = 1 << 6;
    pub const DM2_IN_STATE: u32 = 1 << 7;
    pub const COPD_IN_STATE: u32 = 1 << 8;
    pub const CVRM_IN_STATE: u32 = 1 << 9;
    pub const DOT: u32 = 1 << 10;
    pub const OWN_DOT: u32 = 1 << 11;
}

const fn lines(all: Traits, none: Traits) -> Class {
    Class { all, none, member: None }
}

const fn relation(learner: u32, other: u32, together: Together, effect: Effect) -> Relation {
    Relation { learner, other, together, effect }
}

const DUPLICATE: Effect = Effect::True(fact("claim.duplicate_in_state"));
const BOTH_IN_BATCH: Effect = Effect::True(fact("claim.dm2_and_cvrm_same_batch"));
const FIRST_DAY: Effect = Effect::FirstDay(fact("claim.service_date"));

/// What lines tell about one another.
const RELATIONS: [Relation; 16] = [
    // OI22-B1.36: a chain amount tells every line in its days that the patient is in the chain.
    relation(class::ANY, class::DM2, Together::Overlap, Effect::Period(fact("treatment.dm2_chain_period"))),
    relation(class::ANY, class::COPD, Together::Overlap, Effect::Period(fact("treatment.copd_chain_period"))),
    relation(class::ANY, class::CVRM, Together::Overlap, Effect::Period(fact("treatment.cvrm_chain_period"))),
    // OI22-B1.40, B1.51: a chain amount counts on the first day on which both chains are open.
    relation(class::CVRM, class::DM2, Together::Overlap, FIRST_DAY),
    relation(class::DM2, class::CVRM, Together::Overlap, FIRST_DAY),
    // OI22-B1.52: DM2 and CVRM of one quarter, of which neither was accepted before.
    relation(class::NEW_CVRM, class::NEW_DM2, Together::Quarter, BOTH_IN_BATCH),
    relation(class::NEW_DM2, class::NEW_CVRM, Together::Quarter, BOTH_IN_BATCH),
    // OI22-B1.30: once for each patient, chain and quarter.
    relation(
        class::NEW_DM2 | class::NEW_COPD | class::NEW_CVRM,
        class::NEW_DM2 | class::NEW_COPD | class::NEW_CVRM,
        Together::Repeat,
        DUPLICATE,
    ),
    relation(class::NEW_DM2, class::DM2_IN_STATE, Together::Quarter, DUPLICATE),
    relation(class::NEW_COPD, class::COPD_IN_STATE, Together::Quarter, DUPLICATE),
    relation(class::NEW_CVRM, class::CVRM_IN_STATE, Together::Quarter, DUPLICATE),
    // OI22-B1.40, B1.51, B1.52: the chain that was accepted earlier stands.
    relation(
        class::DM2 | class::CVRM,
        class::DM2_IN_STATE,
        Together::Quarter,
        Effect::True(fact("claim.dm2_chain_accepted")),
    ),
    relation(
        class::DM2 | class::CVRM,
        class::CVRM_IN_STATE,
        Together::Quarter,
        Effect::True(fact("claim.cvrm_chain_accepted")),
    ),
    // OI22-B1.33: a second-line DOT in the days of the chain within the quarter.
    relation(
        class::DM2 | class::COPD | class::CVRM,
        class::DOT,
        Together::Overlap,
        Effect::True(fact("treatment.dot_exists")),
    ),
    relation(
        class::DM2 | class::COPD | class::CVRM,
        class::DOT,
        Together::Overlap,
        Effect::Period(fact("treatment.dot_period")),
    ),
    relation(
        class::DM2 | class::COPD | class::CVRM,
        class::OWN_DOT,
        Together::Overlap,
        Effect::Told(fact("treatment.dot_same_treatment")),
    ),
];

const _: () = assert!(RELATIONS.len() <= RELATIONS_MAX, "there is room for the relations");

/// The tables.
pub static CLAIMS: Claims = Claims {
    requests: &[Request { name: "claim", amount: Some(AMOUNT), steps: &STEPS }],
    books: &[
        BookFact { fact: fact("contract.oi_paid_to_date_cents"), entry: Entry::Amount(OI_PAID) },
        BookFact { fact: fact("contract.thz_practice_paid_cents"), entry: Entry::Amount(PRACTICE_PAID) },
        BookFact { fact: fact("contract.thz_region_paid_cents"), entry: Entry::Amount(REGION_PAID) },
        BookFact { fact: fact("contract.frail_paid_cents"), entry: Entry::Amount(FRAIL_PAID) },
    ],
    relations: &RELATIONS,
    classes: &[
        lines(&[ANY_CARE], &[]),
        lines(&[DM2], &[]),
        lines(&[COPD], &[]),
        lines(&[CVRM], &[]),
        lines(&[DM2], &[IN_STATE]),
        lines(&[COPD], &[IN_STATE]),
        lines(&[CVRM], &[IN_STATE]),
        lines(&[DM2, IN_STATE], &[]),
        lines(&[COPD, IN_STATE], &[]),
        lines(&[CVRM, IN_STATE], &[]),
        // A DOT that is or may be for what the chain treats; a line of the hospital states no care of this policy.
        lines(&[(fact("treatment.dot_exists"), TRUE)], &[ANY_CARE, (fact("treatment.dot_same_treatment"), FALSE)]),
        lines(&[(fact("treatment.dot_exists"), TRUE), (fact("treatment.dot_same_treatment"), TRUE)], &[ANY_CARE]),
    ],
    days: &[
        // A chain amount: the days of the quarter on which the chain is open.
        Days { of: &[CHAINS], stated: Stated::Common(fact("treatment.chain_period"), fact("period.quarter")) },
        Days { of: &[CHAINS], stated: Stated::Fact(fact("period.quarter")) },
        Days { of: &[ANY_CARE], stated: Stated::Fact(fact("claim.service_date")) },
        Days { of: &[], stated: Stated::Fact(fact("treatment.dot_period")) },
    ],
    // The chains, in the order of the matrix.
    cases: &[
        case(0, "treatment.dm2_chain_period"),
        case(1, "treatment.copd_chain_period"),
        case(2, "treatment.cvrm_chain_period"),
    ],
};

/// A chain that a patient can be in, by its place among those of the document.
const fn case(chain: u8, period: &str) -> Case {
    Case { fact: fact("treatment.chain"), value: chain, period: (fact("treatment.chain_period"), fact(period)) }
}
