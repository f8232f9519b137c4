//! How MSZ24 has its claims decided: care of a hospital or rehabilitation institution, the parts of a home administration
//! on both sides, and what comes back when rehabilitation is tested afterwards.
//!
//! Every rule that makes something not payable is asked, whatever it is about, and so is every condition on a treatment
//! that is bought. Prices come before the ceiling: it takes what is then payable and splits the claim that crosses it.
//!
//! # What a line must state
//! Every line: `service_date`, `segment`, `line_type`, `administration_place`, `annex3_treatment` and `special_care`
//! (`none` where there is none), `indication`, and the answers that most lines have in common. Those the contract can
//! state for all its lines, under the whole name: `claim.promising_care_subsidy`, `claim.zn_circular_applies`,
//! `claim.on_zn_authorisation_list`, `claim.separate_line_for_included_activity`, `treatment.conditionally_admitted`,
//! `treatment.meets_swp`.
//!
//! | line | beside these |
//! |---|---|
//! | hospital care | `contract.agreed_price_cents` of the product, `care_category` and `refused_for_ceiling` |
//! | 198515 | `therapy`, `route`, `administered_by`, `billing_role`, `fp_198515_count`, `home_administrations`; 0 for the drug |
//! | ambulatory DBC, expensive drug at home | `billing_role`; `ambulatory_dbc_tariff_cents` or `drug_cents` |
//! | 1121 | `billing_role`, `administered_by`, `units_1121`; no ceiling: it is not the hospital's |
//! | treatment of annex 3, special care | what its rule asks |
//! | rehabilitation (MSR) | what MSZ24-B4.4 to B4.31 ask |
//!
//! The tariffs of a home administration are the contract's. In a complete batch a line need not state
//! `sibling_line_types`: the other lines of its person and day tell them. The district nurse's line under another
//! contract tells its `line_type` and `service_date`.
//!
//! What comes back for rehabilitation is a request of its own, `recovery`, that claims nothing.

use super::facts::FACTS;
use super::rules::RULES;
use crate::criteria::language::{fact_place, rule_place};
use crate::policy::claims::{
    BookFact, Booking, Claims, Class, Days, Effect, Entry, Relation, Request, Role, Special, Stated, Step, Together,
    Traits, step_count, steps, values,
};

/// In the books: the value delivered under the ceiling or the reference point (MSZ24-8.6, MSZ24-2.8).
const DELIVERED: u8 = 0;

const fn fact(name: &str) -> u16 {
    fact_place(&FACTS, name)
}

/// A fact with the values that a line may have.
const fn among(name: &str, names: &[&str]) -> (u16, u64) {
    (fact(name), values(&FACTS, fact(name), names))
}

const fn of_type(names: &[&str]) -> (u16, u64) {
    among("claim.line_type", names)
}

const PAYABLE: u16 = fact("claim.payable_before_ceiling_cents");
const NURSING: (u16, u64) = of_type(&["nursing_1121"]);
/// What the ceiling of the contract is about.
const OF_PROVIDER: (u16, u64) = (NURSING.0, !NURSING.1);
/// What the hospital can claim of a home administration.
const OF_HOSPITAL: (u16, u64) = of_type(&["administration_dbc", "fp_198515", "ambulatory_dbc", "expensive_drug"]);
const AT_HOME: (u16, u64) = among("claim.administration_place", &["home", "near_home"]);
const NOT_AT_HOME: (u16, u64) = (AT_HOME.0, !AT_HOME.1);
const ANNEX_3: (u16, u64) =
    (fact("claim.annex3_treatment"), !values(&FACTS, fact("claim.annex3_treatment"), &["none"]));
const MSR: (u16, u64) = among("claim.segment", &["msr"]);
const RICHTPUNT: (u16, u64) = among("contract.volume_instrument", &["richtpunt"]);
const CEILING: (u16, u64) = among("contract.volume_instrument", &["ceiling"]);

/// The rules that are asked in a way of their own.
const SPECIALS: [Special; 22] = [
    // A reference point counts what is delivered too; under a ceiling the ceiling counts it.
    Special::with("MSZ24-2.8", Role::Report)
        .only(&[OF_PROVIDER, RICHTPUNT])
        .feeds(PAYABLE)
        .books(&[Booking::Payable(DELIVERED)]),
    Special::with("MSZ24-2.8", Role::Report).only(&[OF_PROVIDER, CEILING]).feeds(PAYABLE),
    // Each side of a home administration has its own amount.
    Special::with("MSZ24-2.23", Role::Reduce(0)).only(&[OF_HOSPITAL]),
    Special::with("MSZ24-2.23", Role::Reduce(1)).only(&[NURSING]),
    // From the agreed day on each claim goes to a person.
    Special::with("MSZ24-4.10", Role::Review),
    // Authorisations are introduced for treatments of annex 3 (MSZ24-B2.21).
    Special::of("MSZ24-4.12").only(&[ANNEX_3]),
    // The agreed price is the price to pay, but for the parts of a home administration.
    Special::with("MSZ24-7.1", Role::Reduce(0)).only(&[OF_PROVIDER, NOT_AT_HOME]),
    Special::with("MSZ24-7.1", Role::Reduce(0)).only(&[of_type(&["telemonitoring", "other"]), AT_HOME]),
    Special::of("MSZ24-8.5").only(&[OF_PROVIDER]).feeds(PAYABLE),
    Special::with("MSZ24-8.6", Role::Ceiling(0))
        .only(&[OF_PROVIDER])
        .feeds(PAYABLE)
        .books(&[Booking::Payable(DELIVERED)]),
    Special::of("MSZ24-8.7").only(&[OF_PROVIDER]),
    Special::of("MSZ24-8.10").only(&[OF_PROVIDER]),
    // What annex 4 asks, it asks of rehabilitation.
    Special::of("MSZ24-B4.9").only(&[MSR]),
    Special::of("MSZ24-B4.10").only(&[MSR]),
    Special::of("MSZ24-B4.11").only(&[MSR]),
    Special::of("MSZ24-B4.12").only(&[MSR]),
    Special::of("MSZ24-B4.20").only(&[MSR]),
    Special::of("MSZ24-B4.21").only(&[MSR]),
    Special::of("MSZ24-B4.22").only(&[MSR]),
    Special::of("MSZ24-B4.23").only(&[MSR]),
    Special::of("MSZ24-B4.24").only(&[MSR]),
    // A request of its own.
    Special::not_asked("MSZ24-B4.18"),
];

static STEPS: [Step; step_count(&RULES, &SPECIALS)] = steps(&RULES, &SPECIALS);

/// All lines of a home administration learn from one another.
const LINES: u32 = 0b11_1111;

/// The lines of one kind tell their type to the others of their person and day.
const fn tells(place: u8) -> Relation {
    let sibling = Effect::Member(fact("claim.sibling_line_types"), place);
    Relation { learner: LINES, other: 1_u32 << place, together: Together::Overlap, effect: sibling }
}

const fn lines(all: Traits) -> Class {
    Class { all, none: &[], member: None }
}

/// The tables.
pub static CLAIMS: Claims = Claims {
    requests: &[
        Request { name: "claim", amount: None, steps: &STEPS },
        Request {
            name: "recovery",
            amount: None,
            steps: &[Step {
                rule: rule_place(&RULES, "MSZ24-B4.18"),
                role: Role::Recover(0),
                only: &[],
                in_each_case: false,
                feeds: None,
                books: &[Booking::FreedIf(DELIVERED, fact("contract.recovery_frees_ceiling"))],
            }],
        },
    ],
    books: &[BookFact { fact: fact("period.delivered_before_cents"), entry: Entry::Amount(DELIVERED) }],
    // MSZ24-2.16 to MSZ24-2.22: what is claimed for the same administration, in the order of the set.
    relations: &[tells(0), tells(1), tells(2), tells(3), tells(4)],
    classes: &[
        lines(&[of_type(&["administration_dbc"])]),
        lines(&[of_type(&["fp_198515"])]),
        lines(&[of_type(&["ambulatory_dbc"])]),
        lines(&[of_type(&["expensive_drug"])]),
        lines(&[NURSING]),
        lines(&[of_type(&["telemonitoring", "other"])]),
    ],
    days: &[Days { of: &[], stated: Stated::Fact(fact("claim.service_date")) }],
    cases: &[],
};
