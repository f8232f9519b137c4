//! The rules of annex 3: the nine parameters of the contract.

use super::{BY_ORDERED_PARAMETER, BY_RISK_EVENT, entries, output};
use crate::criteria::rule::{OutputKind, Review, Rule, RuleKind, Severity, Subject};

/// The rules, in the published order.
pub const RULES: [Rule; 21] = [
    Rule {
        number: 3132,
        id: "SPC-B3.1",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 1",
        lines: "1977-1981",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.scope in {ehealth_application_only, part_of_total_care}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3133,
        id: "SPC-B3.2",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 2",
        lines: "1983-1991",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.financing_group in {price_times_volume_per_patient, population_budget}",
        review: Review::Unless(
            "contract.financing_group != population_budget or contract.model in {partial_capitation, global_payment}",
        ),
        outputs: &[],
    },
    Rule {
        number: 3134,
        id: "SPC-B3.3",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 3",
        lines: "1993-2007",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.financing_goal in {effort, mixed, result}",
        review: Review::Unless(
            "contract.financing_goal = effort and result_dependent() = 0 or contract.financing_goal in {result, \
             mixed} and result_dependent() > 0",
        ),
        outputs: &[],
    },
    Rule {
        number: 3135,
        id: "SPC-B3.4",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 4",
        lines: "2011-2019",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.form in {single_provider, integral_delivery, integral_delivery_and_payment}",
        review: Review::Unless(
            "not contract.form in {integral_delivery, integral_delivery_and_payment} or contract.chain_party_count >= \
             2",
        ),
        outputs: &[],
    },
    Rule {
        number: 3136,
        id: "SPC-B3.5",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 5",
        lines: "2021-2023",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.focus in {annual, multi_year}",
        review: Review::Unless(
            "contract.focus = annual and contract.end_exclusive <= add_months(contract.start, 12) or contract.focus = \
             multi_year and contract.end_exclusive > add_months(contract.start, 12)",
        ),
        outputs: &[],
    },
    Rule {
        number: 3137,
        id: "SPC-B3.6",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 6",
        lines: "2024-2034",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.risk_bearer[not_implemented] in {provider, insurer, shared} and \
                contract.risk_bearer[implementation_cost_overrun] in {provider, insurer, shared} and \
                contract.risk_bearer[more_patients_than_expected] in {provider, insurer, shared}",
        review: Review::BySeverity,
        outputs: &[entries(
            "provider_share_ppm",
            OutputKind::Number,
            BY_RISK_EVENT,
            "",
            "if i = 0 then (risk_share_1) else if i = 1 then (risk_share_2) else (risk_share_3)",
        )],
    },
    Rule {
        number: 3138,
        id: "SPC-B3.7",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 7",
        lines: "2036-2052",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.chain_parties in {none, individual, mixed, joint}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3139,
        id: "SPC-B3.8",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 8",
        lines: "2054-2060",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.remuneration in {individual_effort, mixed, group_result}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3140,
        id: "SPC-B3.9",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 9",
        lines: "2062-2066",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.condition_scope in {specific, all_patients} and (not contract.condition_scope = specific or \
                size(contract.condition_set) > 0 or needed(contract.target_group_code))",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3141,
        id: "SPC-B3.10",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Warn,
        section: "Bijlage 3; Stap 3C",
        lines: "1430-1438, 1962-1973, 2070-2072",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "contract.parameters_discussed_by contains {provider, purchaser}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3142,
        id: "SPC-B3.11",
        kind: RuleKind::Eligibility,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Stap 3C, a; Bijlage 3",
        lines: "1386-1388, 1426-1434, 1962-1964",
        computable: true,
        when: "plan.stage in {3C, 4, 5} and contract.state_kind = target",
        holds: "holds(SPC-B3.1) and holds(SPC-B3.2) and holds(SPC-B3.3) and holds(SPC-B3.4) and holds(SPC-B3.5) and \
                (holds(SPC-B3.6) and known(risk_share_1) and known(risk_share_2) and known(risk_share_3)) and \
                holds(SPC-B3.7) and holds(SPC-B3.8) and holds(SPC-B3.9)",
        review: Review::BySeverity,
        outputs: &[output("recorded", OutputKind::Number, "recorded")],
    },
    Rule {
        number: 3143,
        id: "SPC-B3.12",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Warn,
        section: "Bijlage 3; Stap 3C",
        lines: "1438-1446, 2072-2083",
        computable: true,
        when: "plan.stage in {3C, 4, 5}",
        holds: "for all i to 9: known(contract.param_current[i]) and known(contract.param_target[i]) and (not \
                given(contract.param_transition) or lies_between(i))",
        review: Review::BySeverity,
        outputs: &[
            output("gap", OutputKind::Number, "count i to 9: contract.param_current[i] != contract.param_target[i]"),
            output(
                "open_now",
                OutputKind::Number,
                "if given(contract.param_transition) then (count i to 9: contract.param_transition[i] != \
                 contract.param_target[i]) else nothing",
            ),
            entries("distance", OutputKind::Number, BY_ORDERED_PARAMETER, "", "distance(i)"),
        ],
    },
    Rule {
        number: 3144,
        id: "SPC-B3.13",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "Bijlage 3, punt 6",
        lines: "2026-2030",
        computable: true,
        when: "given(contract.implementation_cost_actual_cents)",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[
            output("overrun", OutputKind::Cents, "overrun"),
            output("provider_part", OutputKind::Cents, "overrun_of_provider"),
            output("insurer_part", OutputKind::Cents, "(overrun) - (overrun_of_provider)"),
            output(
                "underspend",
                OutputKind::Cents,
                "max(0, contract.implementation_cost_budget_cents - contract.implementation_cost_actual_cents)",
            ),
        ],
    },
    Rule {
        number: 3145,
        id: "SPC-B3.14",
        kind: RuleKind::Recovery,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "Bijlage 3, punt 6",
        lines: "2026-2030",
        computable: true,
        when: "given(contract.implementation_advance_cents) and period.implementation_closed = true",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[
            output("shortfall", OutputKind::Number, "users_short"),
            output(
                "recovery",
                OutputKind::Cents,
                "if contract.users_agreed = 0 then undefined else if (users_short) = 0 then 0 else \
                 rounded(contract.implementation_advance_cents * (users_short) * \
                 contract.risk_share_provider_ppm[not_implemented], contract.users_agreed * 1000000)",
            ),
        ],
    },
    Rule {
        number: 3146,
        id: "SPC-B3.15",
        kind: RuleKind::Amount,
        subject: Subject::Contract,
        severity: Severity::Reduce,
        section: "Bijlage 3, punt 6",
        lines: "2030-2034",
        computable: true,
        when: "given(contract.patients_expected)",
        holds: "always",
        review: Review::BySeverity,
        outputs: &[
            output("excess", OutputKind::Number, "extra_patients"),
            output("cost", OutputKind::Cents, "extra_cost"),
            output("provider_part", OutputKind::Cents, "extra_of_provider"),
            output("insurer_part", OutputKind::Cents, "(extra_cost) - (extra_of_provider)"),
        ],
    },
    Rule {
        number: 3147,
        id: "SPC-B3.16",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Deny,
        section: "Bijlage 3, punt 3",
        lines: "2001-2007",
        computable: true,
        when: "contract.financing_goal in {mixed, result}",
        holds: "holds(SPC-3B.1) and holds(SPC-3B.2) and holds(SPC-3B.4) and holds(SPC-3C.6) and \
                contract.consequences_if_missed_agreed",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3148,
        id: "SPC-B3.17",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Bijlage 3, punten 2-3; Bijlage 4",
        lines: "1983-2007, 2129-2131, 2139-2141, 2151-2159, 2170, 2192-2194, 2212",
        computable: true,
        when: "given(contract.model)",
        holds: "contract.model in {fee_for_service, fixed_fee_per_patient} and contract.financing_group = \
                price_times_volume_per_patient and contract.financing_goal = effort or contract.model = \
                pay_for_performance and contract.financing_group = price_times_volume_per_patient and \
                (contract.financing_goal = mixed or contract.financing_goal = effort and contract.p4p_trigger = \
                effort or contract.financing_goal = result and contract.p4p_trigger in {outcome, both}) or \
                contract.model = shared_savings and contract.financing_goal in {mixed, result} or contract.model = \
                bundled_payment and contract.financing_group = price_times_volume_per_patient or contract.model in \
                {partial_capitation, global_payment} and contract.financing_group = population_budget",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3149,
        id: "SPC-B3.18",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Bijlage 3; Bijlage 4",
        lines: "2011-2023, 2062-2066, 2119-2123, 2151-2157, 2170, 2192-2194, 2212-2218",
        computable: true,
        when: "given(contract.model)",
        holds: "contract.model in {fee_for_service, pay_for_performance, fixed_fee_per_patient} or contract.model = \
                shared_savings and contract.focus = multi_year or contract.model = bundled_payment and contract.form \
                = integral_delivery_and_payment and contract.condition_scope = specific or contract.model = \
                partial_capitation and contract.focus = multi_year and contract.form in {integral_delivery, \
                integral_delivery_and_payment} and contract.condition_scope = specific and \
                needed(contract.region_code) and needed(contract.included_codes) or contract.model = global_payment \
                and contract.focus = multi_year and contract.form in {integral_delivery, \
                integral_delivery_and_payment} and contract.scope = part_of_total_care and \
                needed(contract.target_group_code)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3150,
        id: "SPC-B3.19",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Bijlage 3, punten 4, 7, 8",
        lines: "2015-2019, 2040-2060",
        computable: true,
        when: "contract.form = integral_delivery_and_payment or contract.remuneration in {mixed, group_result}",
        holds: "(not contract.form = integral_delivery_and_payment or contract.chain_party_count >= 2 and \
                contract.chain_parties != none) and (not contract.remuneration in {mixed, group_result} or \
                provider.group_size >= 2)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3151,
        id: "SPC-B3.20",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Info,
        section: "Bijlage 3, punten 1 en 9",
        lines: "1977-1981, 2062-2066, 1454-1456",
        computable: true,
        when: "given(contract.scope) and given(contract.condition_scope)",
        holds: "not (contract.scope = ehealth_application_only and contract.condition_scope = all_patients and \
                contract.application_for_all_attested = false)",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3152,
        id: "SPC-B3.21",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Bijlage 3, punt 6; Bijlage 4",
        lines: "2024-2034, 2170-2172, 2192-2198, 2212",
        computable: true,
        when: "given(contract.model) and given(contract.risk_bearer[more_patients_than_expected])",
        holds: "contract.model in {fee_for_service, pay_for_performance, bundled_payment, fixed_fee_per_patient} and \
                contract.risk_bearer[more_patients_than_expected] = insurer or contract.model = shared_savings and \
                (if contract.ss_sides = one_sided then contract.risk_bearer[more_patients_than_expected] = insurer \
                else contract.risk_bearer[more_patients_than_expected] = shared) or contract.model in \
                {partial_capitation, global_payment} and contract.risk_bearer[more_patients_than_expected] = \
                provider or contract.risk_deviation_agreed = true",
        review: Review::BySeverity,
        outputs: &[],
    },
];
