//! How TTCI20 has its claims decided: an ordinary claim, and the request for the lump sum of a period.
//!
//! The hospital's drug claims are reduced to the tariff, and its extra cost is in the lump sum. What a third party claims
//! for a home administration in the pilot is refused; what was paid on it comes back from the hospital.

use super::facts::FACTS;
use super::rules::RULES;
use crate::criteria::language::{fact_place, rule_place};
use crate::policy::claims::{
    BookFact, Booking, Claims, Class, Days, Effect, Entry, Relation, Request, Role, Stated, Step, Together,
};

/// In the books: what came back for duplicate claims (TTCI20-8.5).
const RECOVERED: u8 = 0;
/// In the books: the lump sum of the period was made payable (TTCI20-4.3).
const LUMP_SUM_PAID: u8 = 0;
/// In the books: the start-up compensation was granted (TTCI20-4.2).
const STARTUP_FEE_PAID: u8 = 1;

const fn step(rule: &str, role: Role, books: &'static [Booking]) -> Step {
    Step { rule: rule_place(&RULES, rule), role, only: &[], in_each_case: false, feeds: None, books }
}

const fn fact(name: &str) -> u16 {
    fact_place(&FACTS, name)
}

/// The tables.
pub static CLAIMS: Claims = Claims {
    requests: &[
        Request {
            name: "claim",
            amount: Some(fact("claim.amount")),
            steps: &[
                step("TTCI20-1.2", Role::Reject, &[]),
                step("TTCI20-3.10", Role::Reject, &[]),
                step("TTCI20-8.4", Role::Review, &[]),
                step("TTCI20-4.4", Role::Reduce(0), &[]),
                step("TTCI20-8.1", Role::Check, &[]),
                step("TTCI20-8.5", Role::Recover(0), &[Booking::Recovered(RECOVERED)]),
            ],
        },
        Request {
            name: "lump_sum",
            amount: None,
            steps: &[
                step("TTCI20-4.2", Role::Report, &[Booking::MarkIfAny(STARTUP_FEE_PAID, 0)]),
                step("TTCI20-4.7", Role::Review, &[]),
                step("TTCI20-4.3", Role::Entitle(0), &[Booking::Mark(LUMP_SUM_PAID)]),
            ],
        },
    ],
    books: &[
        BookFact { fact: fact("period.lump_sum_paid"), entry: Entry::Mark(LUMP_SUM_PAID) },
        BookFact { fact: fact("period.startup_fee_paid"), entry: Entry::Mark(STARTUP_FEE_PAID) },
        BookFact { fact: fact("period.recovered_total"), entry: Entry::Amount(RECOVERED) },
    ],
    // TTCI20-8.4: a claim of a third party over days on which the hospital registered a home administration.
    relations: &[Relation {
        learner: 0b01,
        other: 0b10,
        together: Together::Overlap,
        effect: Effect::True(fact("treatment.pilot_administration_in_period")),
    }],
    classes: &[
        // Third parties: every claimant but the first.
        Class { all: &[(fact("claim.claimant"), 0b1110)], none: &[], member: None },
        // The hospital's claims for a selected drug that was given at home.
        Class {
            all: &[(fact("claim.claimant"), 0b0001), (fact("treatment.delivered_at_home"), 0b10)],
            none: &[],
            member: Some((fact("claim.drug_code"), fact("contract.selected_drugs"))),
        },
    ],
    days: &[Days { of: &[], stated: Stated::Fact(fact("claim.service_period")) }],
    cases: &[],
};
