//! The rules of TBHF21, in the published order, which is the order of precedence.

use super::facts::{BUNDLE_CODES, CONTRACT_YEARS};
use crate::criteria::fact::Base;
use crate::criteria::language::{FormulaName, Term};
use crate::criteria::rule::{Need, Output, OutputKind, Review, Rule, RuleKind, Severity, Subject};

/// The calendar years in which contract years 1, 2 and 3 start (TBHF21-5.1).
const VOLUME_YEARS: Base = Base::Range(2021, 2023);
const CODES: Base = Base::Codes(&BUNDLE_CODES);

/// The formulas that [`super::formulas`] implements, in the order of their numbers.
pub const FORMULAS: [FormulaName; 16] = [
    number("contract_year", 0, &["contract.start", "claim.reference_date"]),
    truth("in_pathway_year", &["contract.start", "claim.reference_date", "insured.bundle_period"]),
    truth("in_bundle_period", &["claim.reference_date", "insured.bundle_period"]),
    number(
        "prorated_fee",
        0,
        &["contract.start", "claim.reference_date", "insured.bundle_period", "contract.bundle_price"],
    ),
    number("ceiling", 1, &["contract.volume_patients", "contract.bundle_price"]),
    number(
        "room",
        1,
        &[
            "contract.volume_patients",
            "contract.bundle_price",
            "contract.zvt_transfer_in",
            "contract.zvt_transfer_out",
            "period.bundle_paid",
        ],
    ),
    number("payable", 2, &[]),
    number(
        "own_ceiling",
        1,
        &["contract.volume_patients", "contract.bundle_price", "contract.zvt_transfer_in", "contract.zvt_transfer_out"],
    ),
    number(
        "set_off",
        1,
        &[
            "contract.volume_patients",
            "contract.bundle_price",
            "contract.zvt_transfer_in",
            "contract.zvt_transfer_out",
            "contract.zvt_other_ceilings",
            "period.bundle_entitlement",
            "period.zvt_other_realised",
        ],
    ),
    number(
        "final_other",
        1,
        &[
            "contract.volume_patients",
            "contract.bundle_price",
            "contract.zvt_transfer_in",
            "contract.zvt_transfer_out",
            "contract.zvt_other_ceilings",
            "period.bundle_entitlement",
            "period.zvt_other_realised",
        ],
    ),
    number("product_total", 0, &["contract.ref_product_count"]),
    number("reduction", 1, &["contract.code_class", "contract.substitution_share", "contract.avoidance_share"]),
    number(
        "computed_price",
        0,
        &[
            "contract.code_class",
            "contract.substitution_share",
            "contract.avoidance_share",
            "contract.ref_product_count",
            "contract.ref_tariff",
            "contract.ref_patient_years",
            "contract.telemonitoring_cost",
        ],
    ),
    number("market_part", 0, &["plan.tf_approved_cost", "contract.market_share_num", "contract.market_share_den"]),
    number(
        "new_price",
        0,
        &[
            "period.declared_count",
            "contract.ref_tariff",
            "period.declared_patient_years",
            "contract.telemonitoring_cost",
        ],
    ),
    number("computed_volume", 1, &["contract.realised_patients_2019", "contract.national_trend"]),
];

const fn number(name: &'static str, arguments: u8, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments, is_truth: false, reads }
}

const fn truth(name: &'static str, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments: 0, is_truth: true, reads }
}

/// What several rules say, said once.
pub const TERMS: [Term; 12] = [
    Term {
        // TBHF21-4.1: the closed set of eight codes.
        name: "listed",
        text: "claim.care_product_code in {099899045, 099899046, 099899066, 099899067, 099899068, 099899049, \
               099899050, 099899024}",
    },
    Term {
        // Notation of the document: half-open.
        name: "in_term",
        text: "contract.start <= claim.reference_date and claim.reference_date < contract.to_exclusive",
    },
    Term {
        // TBHF21-4.5: who brings the bundle price.
        name: "entitled",
        text: "claim.by_contracted_provider = true and insured.in_bundle = true and in_term and in_pathway_year() \
               and period.bundle_payment_made_for_insured = false",
    },
    Term {
        // TBHF21-4.5: what the entitled bring.
        name: "fee",
        text: "if entitled then (if contract.bundle_proration = days then prorated_fee() else contract.bundle_price) \
               else 0",
    },
    Term {
        // TBHF21-4.6: what the bundle price has paid already.
        name: "covered",
        text: "listed and claim.by_contracted_provider = true and insured.in_bundle = true and in_term and \
               (if contract.bundle_proration = days then in_bundle_period() else in_pathway_year())",
    },
    Term {
        // TBHF21-3.11, TBHF21-4.11: what the bundle gets when the year is closed.
        name: "final_b",
        text: "if period.bundle_entitlement[period.contract_year] <= own_ceiling(period.contract_year) \
               then period.bundle_entitlement[period.contract_year] \
               else if contract.part_of_zvt = true then set_off(period.contract_year) \
               else own_ceiling(period.contract_year)",
    },
    Term {
        // TBHF21-3.11.
        name: "balance",
        text: "final_b - period.bundle_paid[period.contract_year]",
    },
    Term {
        // TBHF21-3.11.
        name: "not_payable",
        text: "period.bundle_entitlement[period.contract_year] - final_b",
    },
    Term {
        // TBHF21-4.4: shares are parts of a whole.
        name: "shares_valid",
        text: "0 <= contract.substitution_share and contract.substitution_share <= 1000000 \
               and 0 <= contract.avoidance_share and contract.avoidance_share <= 1000000",
    },
    Term {
        // TBHF21-4.13: a share is at most the whole of something.
        name: "share_valid",
        text: "contract.market_share_den > 0 and contract.market_share_num <= contract.market_share_den",
    },
    Term {
        // TBHF21-4.16: the recalibration period lies inside the term, and somebody was treated.
        name: "recalibration_valid",
        text: "(not given(contract.recal_period) or (contract.start <= from(contract.recal_period) \
               and until(contract.recal_period) <= contract.to_exclusive)) and period.declared_patient_years > 0",
    },
    Term {
        // TBHF21-4.14: no kind means that there is no claim.
        name: "implementation_claim",
        text: "given(claim.kind) and claim.kind = implementation_cost",
    },
];

const fn output(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Required }
}

const fn indexed(name: &'static str, kind: OutputKind, base: Base, value: &'static str) -> Output {
    Output { name, value, kind, base, over: "", need: Need::Required }
}

const fn optional(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Optional }
}

/// The rule with this id; a build error when there is none.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
pub(crate) const fn asked(id: &str) -> Asked {
    let rule = &RULES[crate::criteria::language::rule_place(&RULES, id) as usize];
    Asked { number: rule.number, severity: rule.severity }
}

/// A rule as the procedure for claims asks it.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    pub number: u16,
    pub severity: Severity,
}

/// The rules.
pub const RULES: [Rule; 47] = [
    Rule {
        number: 1001,
        id: "TBHF21-2.1",
        kind: RuleKind::Obligation,
        subject: Subject::Insured,
        severity: Severity::Review,
        section: "2",
        lines: "75-79",
        computable: false,
        when: "treatment.telemonitoring_active = true",
        holds: "treatment.medically_responsible = true and insured.home_situation_allows = true and \
               insured.wants_home_care = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1002,
        id: "TBHF21-2.2",
        kind: RuleKind::Obligation,
        subject: Subject::Treatment,
        severity: Severity::Review,
        section: "2",
        lines: "89-109",
        computable: false,
        when: "treatment.involves_several_institutions = true",
        holds: "treatment.file_shared_in_time = true and treatment.file_shared_digitally = true and \
               treatment.file_shared_with_professionals = true and treatment.file_shared_with_patient = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1003,
        id: "TBHF21-2.3",
        kind: RuleKind::Obligation,
        subject: Subject::Provider,
        severity: Severity::Review,
        section: "1, 2",
        lines: "4-6, 89, 109-113",
        computable: true,
        when: "always",
        holds: "provider.digital_systems_intramural = true and provider.digital_systems_transmural = true and \
               provider.digital_systems_patient = true and provider.digital_systems_used = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1004,
        id: "TBHF21-2.4",
        kind: RuleKind::Obligation,
        subject: Subject::Provider,
        severity: Severity::Warn,
        section: "2",
        lines: "115-117",
        computable: true,
        when: "period.as_of_date >= 2020-07-01",
        holds: "provider.gives_clients_digital_access = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1005,
        id: "TBHF21-2.5",
        kind: RuleKind::Kpi,
        subject: Subject::Treatment,
        severity: Severity::Info,
        section: "2",
        lines: "125-127",
        computable: true,
        when: "treatment.telemonitoring_active = true",
        holds: "treatment.home_measured_parameters != {}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1006,
        id: "TBHF21-3.1",
        kind: RuleKind::Eligibility,
        subject: Subject::Provider,
        severity: Severity::Deny,
        section: "3",
        lines: "160-162",
        computable: true,
        when: "always",
        holds: "provider.has_msz_agreement_2020 = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1007,
        id: "TBHF21-3.2",
        kind: RuleKind::Eligibility,
        subject: Subject::Provider,
        severity: Severity::Deny,
        section: "3",
        lines: "160-168, 203-205",
        computable: false,
        when: "always",
        holds: "provider.offers_hf_telemonitoring = true and provider.consensus_chapters_unmet subset_of {6, 7}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1008,
        id: "TBHF21-3.3",
        kind: RuleKind::Eligibility,
        subject: Subject::Provider,
        severity: Severity::Deny,
        section: "3",
        lines: "160, 170-176",
        computable: false,
        when: "always",
        holds: "provider.uses_telemonitoring_efficiently = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1009,
        id: "TBHF21-3.4",
        kind: RuleKind::Eligibility,
        subject: Subject::Insured,
        severity: Severity::Review,
        section: "3",
        lines: "170-176",
        computable: true,
        when: "treatment.telemonitoring_active = true",
        holds: "not (insured.benefits_from_telemonitoring = false) and (insured.benefits_from_telemonitoring = \
               true or insured.admissions_preventable = true)",
        review: Review::If(
            "not (insured.benefits_from_telemonitoring = false) and insured.outpatient_visits_per_year > 1",
        ),
        outputs: &[],
    },
    Rule {
        number: 1010,
        id: "TBHF21-3.5",
        kind: RuleKind::Eligibility,
        subject: Subject::Provider,
        severity: Severity::Deny,
        section: "3, 6",
        lines: "157-176, 325-327",
        computable: true,
        when: "always",
        holds: "holds(TBHF21-3.1) and holds(TBHF21-3.2) and holds(TBHF21-3.3)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1011,
        id: "TBHF21-3.6",
        kind: RuleKind::Obligation,
        subject: Subject::Provider,
        severity: Severity::Info,
        section: "1, 3",
        lines: "10-14, 180-186",
        computable: true,
        when: "always",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[output(
            "route",
            OutputKind::Enum(&["purchaser", "preferred_insurer"]),
            "if region.provider_in_core_area = true then purchaser else preferred_insurer",
        )],
    },
    Rule {
        number: 1012,
        id: "TBHF21-3.7",
        kind: RuleKind::Eligibility,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "3, 6",
        lines: "190-192, 323-329",
        computable: true,
        when: "passed(TBHF21-3.5)",
        holds: "contract.volume_agreed = true and contract.price_agreed = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1013,
        id: "TBHF21-3.8",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "1, 3, 4",
        lines: "18, 160, 190-192, 278-280, 325",
        computable: true,
        when: "contract.concluded = true",
        holds: "contract.to_exclusive = add_months(contract.start, 36)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1014,
        id: "TBHF21-3.9",
        kind: RuleKind::Ceiling,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "3",
        lines: "192-194",
        computable: true,
        when: "contract.volume_agreed = true and contract.price_agreed = true",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[
            indexed("ceiling", OutputKind::Cents, CONTRACT_YEARS, "ceiling(i)"),
            output("ceiling_total", OutputKind::Cents, "ceiling(1) + ceiling(2) + ceiling(3)"),
        ],
    },
    Rule {
        number: 1015,
        id: "TBHF21-3.10",
        kind: RuleKind::Ceiling,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "3",
        lines: "192-196",
        computable: true,
        // The fee is unknown while the entitlement is, also at a price of 0.
        when: "claim.kind = bundle_payment and fee * (if entitled then 1 else 0) > 0",
        holds: "payable(fee, room(contract_year())) = fee",
        review: Review::BySeverity,
        outputs: &[
            output("room", OutputKind::Cents, "room(contract_year())"),
            output("payable", OutputKind::Cents, "payable(fee, room(contract_year()))"),
            output("excess", OutputKind::Cents, "fee - payable(fee, room(contract_year()))"),
            output(
                "bundle_paid_after",
                OutputKind::Cents,
                "period.bundle_paid[contract_year()] + payable(fee, room(contract_year()))",
            ),
        ],
    },
    Rule {
        number: 1016,
        id: "TBHF21-3.11",
        kind: RuleKind::Ceiling,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "1, 3",
        lines: "18-22, 190-196",
        computable: true,
        when: "period.year_closed = true and contract.part_of_zvt = true and period.contract_year in {1, 2, 3}",
        holds: "not_payable = 0 and balance >= 0",
        review: Review::If("balance < 0"),
        outputs: &[
            output("final_b", OutputKind::Cents, "final_b"),
            output("balance", OutputKind::Cents, "balance"),
            output("not_payable", OutputKind::Cents, "not_payable"),
            optional("final_o", OutputKind::Cents, "final_other(period.contract_year)"),
        ],
    },
    Rule {
        number: 1017,
        id: "TBHF21-3.12",
        kind: RuleKind::Ceiling,
        subject: Subject::Contract,
        severity: Severity::Reject,
        section: "1, 3",
        lines: "20-22, 194-196",
        computable: true,
        when: "contract.requested_transfer_counterpart != none and contract.requested_transfer_amount != 0",
        holds: "contract.requested_transfer_counterpart = zvt_part",
        review: Review::BySeverity,
        outputs: &[output(
            "effective_transfer",
            OutputKind::Cents,
            "if contract.requested_transfer_counterpart = zvt_part then contract.requested_transfer_amount \
               else 0",
        )],
    },
    Rule {
        number: 1018,
        id: "TBHF21-3.13",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "1, 3, 6",
        lines: "18, 190, 325-327",
        computable: true,
        when: "contract.concluded = true",
        holds: "contract.part_of_zvt = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1019,
        id: "TBHF21-4.1",
        kind: RuleKind::Claim,
        subject: Subject::Claim,
        severity: Severity::Info,
        section: "4",
        lines: "230-232, 306-308",
        computable: true,
        when: "claim.kind = care_product",
        holds: "well_formed(claim.care_product_code)",
        review: Review::If("always"),
        outputs: &[output(
            "in_bundle_set",
            OutputKind::Bool,
            "if well_formed(claim.care_product_code) then (if listed then 1 else 0) else nothing",
        )],
    },
    Rule {
        number: 1020,
        id: "TBHF21-4.2",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "4",
        lines: "230-236, 268-274",
        computable: true,
        when: "passed(TBHF21-4.3) and passed(TBHF21-4.4)",
        holds: "not given(contract.bundle_price) or abs(contract.bundle_price - computed_price()) * 1000000 <= \
               contract.review_tolerance * computed_price()",
        review: Review::BySeverity,
        outputs: &[output("computed_price", OutputKind::Cents, "computed_price()")],
    },
    Rule {
        number: 1021,
        id: "TBHF21-4.3",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "4",
        lines: "232-236, 306-308",
        computable: true,
        when: "always",
        holds: "(for all i of contract.ref_product_count: contract.ref_product_count[i] >= 0 and \
               contract.ref_tariff[i] >= 0) and contract.ref_patient_years > 0 and product_total() > 0 and \
               until(contract.ref_period) <= contract.start",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1022,
        id: "TBHF21-4.4",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "4",
        lines: "268-274",
        computable: true,
        when: "always",
        holds: "(for all i of contract.code_class: contract.code_class[i] in {outpatient, inpatient, other}) and \
               shares_valid",
        review: Review::BySeverity,
        outputs: &[
            indexed("reduction", OutputKind::Rate, CODES, "if shares_valid then reduction(i) else nothing"),
            indexed(
                "expected_millionths",
                OutputKind::Whole,
                CODES,
                "if shares_valid then contract.ref_product_count[i] * (1000000 - reduction(i)) else nothing",
            ),
        ],
    },
    Rule {
        number: 1023,
        id: "TBHF21-4.5",
        kind: RuleKind::Amount,
        subject: Subject::Claim,
        severity: Severity::Reject,
        section: "4",
        lines: "230-236",
        computable: true,
        when: "claim.kind = bundle_payment",
        holds: "entitled",
        review: Review::BySeverity,
        outputs: &[output("fee", OutputKind::Cents, "fee")],
    },
    Rule {
        number: 1024,
        id: "TBHF21-4.6",
        kind: RuleKind::Claim,
        subject: Subject::Claim,
        severity: Severity::Reduce,
        section: "4",
        lines: "230-232, 240-246, 288-290, 306-308",
        computable: true,
        when: "claim.kind = care_product and well_formed(claim.care_product_code)",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[output("covered", OutputKind::Bool, "covered")],
    },
    Rule {
        number: 1025,
        id: "TBHF21-4.7",
        kind: RuleKind::Claim,
        subject: Subject::Claim,
        severity: Severity::Info,
        section: "3, 4",
        lines: "194-196, 230-232",
        computable: true,
        when: "claim.kind = care_product and well_formed(claim.care_product_code) and not covered and (listed \
               or not (claim.by_contracted_provider = true and insured.in_bundle = true and in_term) or \
               claim.is_structural_hf_msz_cost = false)",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1026,
        id: "TBHF21-4.8",
        kind: RuleKind::Claim,
        subject: Subject::Claim,
        severity: Severity::Reject,
        section: "1, 4",
        lines: "32-34, 240-246",
        computable: true,
        when: "claim.kind in {telemonitoring_service, supplier_subscription} and claim.by_contracted_provider = \
               true and in_term",
        holds: "not (insured.in_bundle = true or claim.is_structural_hf_msz_cost = true)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1027,
        id: "TBHF21-4.9",
        kind: RuleKind::Claim,
        subject: Subject::Claim,
        severity: Severity::Review,
        section: "1, 4",
        lines: "32-34, 232, 240-246",
        computable: true,
        when: "(claim.kind = other or (claim.kind = care_product and well_formed(claim.care_product_code) and \
               not listed)) and claim.by_contracted_provider = true and insured.in_bundle = true and in_term",
        holds: "claim.is_structural_hf_msz_cost = false",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1028,
        id: "TBHF21-4.10",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "4",
        lines: "278",
        computable: true,
        when: "contract.concluded = true",
        holds: "for all i of contract.bundle_price_year: not given(contract.bundle_price_year[i]) or \
               contract.bundle_price_year[i] = contract.bundle_price",
        review: Review::BySeverity,
        outputs: &[output("applied_price", OutputKind::Cents, "contract.bundle_price")],
    },
    Rule {
        number: 1029,
        id: "TBHF21-4.11",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Info,
        section: "4",
        lines: "240-246, 274, 280-282",
        computable: true,
        when: "period.year_closed = true and period.contract_year in {1, 2, 3}",
        // The choice between two ceilings is open with its condition, also where they come to the same.
        holds: "period.bundle_entitlement[period.contract_year] <= own_ceiling(period.contract_year) \
               or needed(contract.part_of_zvt)",
        review: Review::BySeverity,
        outputs: &[
            output("saving", OutputKind::Cents, "final_b - period.actual_provider_cost[period.contract_year]"),
            output("settlement", OutputKind::Cents, "0"),
        ],
    },
    Rule {
        number: 1030,
        id: "TBHF21-4.12",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "1, 4",
        lines: "28-36, 250-264, 382",
        computable: false,
        when: "plan.tf_requested = true",
        holds: "plan.tf_requested_via_purchaser = true and plan.tf_investment_temporary = true and \
               plan.tf_lasting_saving_demonstrable = true and plan.tf_business_case_shown = true and \
               plan.tf_other_conditions_met = true and plan.tf_approved = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1031,
        id: "TBHF21-4.13",
        kind: RuleKind::Amount,
        subject: Subject::Plan,
        severity: Severity::Reduce,
        section: "4",
        lines: "260-262",
        computable: true,
        // Whether TBHF21-4.12 passed is unknown while that rule is, also when its condition is known to be false.
        when: "when(TBHF21-4.12) and (if when(TBHF21-4.12) then 1 else 0) * (if holds(TBHF21-4.12) then 1 else 0) = 1",
        holds: "share_valid",
        review: Review::BySeverity,
        outputs: &[output("payable", OutputKind::Cents, "if share_valid then market_part() else nothing")],
    },
    Rule {
        number: 1032,
        id: "TBHF21-4.14",
        kind: RuleKind::Claim,
        subject: Subject::Plan,
        severity: Severity::Reject,
        section: "1, 4",
        lines: "28-36, 240-246, 250-258",
        computable: true,
        when: "implementation_claim or plan.tf_requested = true",
        holds: "not implementation_claim and plan.tf_line_kind = implementation",
        review: Review::BySeverity,
        outputs: &[output(
            "counted_amount",
            OutputKind::Cents,
            "if implementation_claim then nothing else if plan.tf_line_kind = implementation then \
               plan.tf_line_amount else 0",
        )],
    },
    Rule {
        number: 1033,
        id: "TBHF21-4.15",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "4",
        lines: "286-288",
        computable: true,
        when: "claim.kind in {care_product, bundle_payment}",
        holds: "claim.reference_date < contract.to_exclusive",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1034,
        id: "TBHF21-4.16",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "4",
        lines: "286-290",
        computable: true,
        when: "claim.reference_date >= contract.to_exclusive and contract.new_arrangement_is_bundle = true",
        holds: "recalibration_valid",
        review: Review::BySeverity,
        outputs: &[output("new_price", OutputKind::Cents, "if recalibration_valid then new_price() else nothing")],
    },
    Rule {
        number: 1035,
        id: "TBHF21-5.1",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "5",
        lines: "297-301",
        computable: true,
        when: "always",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[indexed("computed_volume", OutputKind::Count, VOLUME_YEARS, "computed_volume(i)")],
    },
    Rule {
        number: 1036,
        id: "TBHF21-5.2",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "5",
        lines: "297-301",
        computable: true,
        when: "contract.volume_agreed = true",
        holds: "for all i of contract.volume_patients: abs(contract.volume_patients[i] - computed_volume(2020 + \
               i)) * 1000000 <= contract.review_tolerance * computed_volume(2020 + i)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1037,
        id: "TBHF21-5.3",
        kind: RuleKind::Kpi,
        subject: Subject::Kpi,
        severity: Severity::Info,
        section: "2, 5",
        lines: "129-131, 301-303",
        computable: true,
        when: "kpi.target_group_patients > 0",
        holds: "not given(kpi.access_target) or kpi.patients_with_telemonitoring * 1000000 >= kpi.access_target \
               * kpi.target_group_patients",
        review: Review::BySeverity,
        outputs: &[
            output("access_num", OutputKind::Count, "kpi.patients_with_telemonitoring"),
            output("access_den", OutputKind::Count, "kpi.target_group_patients"),
        ],
    },
    Rule {
        number: 1038,
        id: "TBHF21-6.1",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Warn,
        section: "6, 7",
        lines: "315-319, 338-340",
        computable: true,
        when: "contract.concluded = true",
        holds: "contract.via_regular_contact = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1039,
        id: "TBHF21-6.2",
        kind: RuleKind::Eligibility,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "6",
        lines: "323-329",
        computable: true,
        when: "contract.price_agreed = true or contract.volume_agreed = true",
        holds: "contract.eligibility_established = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1040,
        id: "TBHF21-7.1",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "7",
        lines: "336-340, 344",
        computable: true,
        when: "provider.wants_inclusion_2021 = true",
        holds: "(provider.in_talks = false or contract.proposal_submitted_on <= 2020-09-15) and \
               contract.signed_on <= 2020-12-31 and contract.price_list_in_vecozo_on <= 2020-12-31",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1041,
        id: "TBHF21-7.2",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Info,
        section: "7, 10",
        lines: "346, 348, 356, 395",
        computable: true,
        when: "always",
        holds: "contract.policy_published_on <= 2020-04-01 and contract.msz_2021_available_on <= 2020-09-01 and \
               contract.customers_informed_on <= 2020-11-12",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1042,
        id: "TBHF21-7.3",
        kind: RuleKind::Deadline,
        subject: Subject::Provider,
        severity: Severity::Review,
        section: "7",
        lines: "350-352",
        computable: true,
        when: "provider.in_talks = true",
        holds: "contract.proposal_submitted_on <= 2020-09-15",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1043,
        id: "TBHF21-7.4",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Info,
        section: "7",
        lines: "354",
        computable: true,
        when: "given(contract.negotiation_agreement_on)",
        holds: "contract.negotiation_agreement_on >= 2020-11-01",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1044,
        id: "TBHF21-7.5",
        kind: RuleKind::Deadline,
        subject: Subject::Contract,
        severity: Severity::Warn,
        section: "7",
        lines: "358",
        computable: true,
        when: "contract.concluded = true",
        holds: "contract.signed_on <= 2020-12-31 and contract.price_list_in_vecozo_on <= 2020-12-31",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1045,
        id: "TBHF21-8.1",
        kind: RuleKind::Control,
        subject: Subject::Claim,
        severity: Severity::Reject,
        section: "8",
        lines: "365-367",
        computable: false,
        when: "always",
        holds: "claim.meets_legal_requirements = true and claim.actually_delivered = true and \
               claim.rightly_delivered = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1046,
        id: "TBHF21-8.2",
        kind: RuleKind::Control,
        subject: Subject::Provider,
        severity: Severity::Review,
        section: "8",
        lines: "367-373",
        computable: false,
        when: "provider.control_carried_out = true",
        holds: "provider.complies_with_contract = true and claim.formal_check_passed = true and \
               claim.material_check_passed = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 1047,
        id: "TBHF21-10.1",
        kind: RuleKind::Obligation,
        subject: Subject::Provider,
        severity: Severity::Warn,
        section: "10",
        lines: "395-399",
        computable: true,
        when: "always",
        holds: "contract.policy_version_date >= 2020-04-01 and contract.policy_version_date = \
               contract.latest_policy_version_date and provider.checked_policy_amendments = true",
        review: Review::BySeverity,
        outputs: &[],
    },
];
