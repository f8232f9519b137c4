//! The rules of the preface, the purpose and the order of the stages.

use super::{entries, output};
use crate::criteria::rule::{OutputKind, Review, Rule, RuleKind, Severity, Subject};
use crate::policy::spc::facts::BY_KEY;

/// The rules, in the published order.
pub const RULES: [Rule; 7] = [
    Rule {
        number: 3001,
        id: "SPC-V.1",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "Voorwoord",
        lines: "66-74",
        computable: true,
        when: "plan.financial_agreements_started = true",
        holds: "plan.vision_established and plan.goals_set and plan.pathway_redesigned",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3002,
        id: "SPC-A.1",
        kind: RuleKind::Kpi,
        subject: Subject::Kpi,
        severity: Severity::Deny,
        section: "Aanleiding",
        lines: "166-170",
        computable: true,
        when: "treatment.moved_home = true and (for some i in keys(kpi.is_quality_indicator): \
               kpi.is_quality_indicator[i] = true)",
        holds: "for all i in keys(kpi.is_quality_indicator): kpi.is_quality_indicator[i] = false or (quality_change) \
                >= 0",
        review: Review::BySeverity,
        outputs: &[entries(
            "g",
            OutputKind::Number,
            BY_KEY,
            "keys(kpi.is_quality_indicator)",
            "if kpi.is_quality_indicator[i] = true then (quality_change) else nothing",
        )],
    },
    Rule {
        number: 3003,
        id: "SPC-A.2",
        kind: RuleKind::Obligation,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Aanleiding",
        lines: "162-166, 170-172",
        computable: true,
        when: "treatment.moved_home = true",
        holds: "contract.responsibility_transfer_recorded and contract.risk_transfer_recorded and \
                contract.budget_transfer_recorded",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3004,
        id: "SPC-A.3",
        kind: RuleKind::Control,
        subject: Subject::Contract,
        severity: Severity::Review,
        section: "Aanleiding; Bijlage 4",
        lines: "182-206, 2228-2230",
        computable: true,
        when: "always",
        holds: "needed(contract.model) and (not given(contract.model) or ((contract.model != fee_for_service or \
                needed(contract.tariff_cents)) and (contract.model != pay_for_performance or \
                (needed(contract.tariff_cents) and needed(contract.p4p_trigger) and (not given(contract.p4p_trigger) \
                or (contract.p4p_trigger = outcome or needed(contract.effort_bonus_cents)) and (contract.p4p_trigger \
                = effort or needed(contract.outcome_bonus_cents))))) and (contract.model != shared_savings or \
                (needed(contract.tariff_cents) and needed(contract.ss_sides) and (not given(contract.ss_sides) or \
                contract.ss_sides = one_sided or needed(contract.loss_share_ppm) and \
                needed(contract.loss_cap_cents)) and needed(contract.expected_basis) and (not \
                given(contract.expected_basis) or (contract.expected_basis != table or \
                needed(contract.expected_cost_cents)) and (contract.expected_basis != trend_total or \
                needed(contract.expected_cost_base_cents)) and (contract.expected_basis != trend_per_insured or \
                needed(contract.expected_cost_per_insured_cents)) and (contract.expected_basis = table or \
                needed(contract.cost_trend_ppm))) and needed(contract.share_basis) and (not \
                given(contract.share_basis) or (contract.share_basis != fixed or needed(contract.share_fixed_ppm)) \
                and (contract.share_basis != health_gain or needed(contract.share_min_ppm) and \
                needed(contract.share_max_ppm)) and (contract.share_basis != steps or \
                needed(contract.share_step_from_ppm) and needed(contract.share_step_ppm)) and (contract.share_basis \
                = fixed or needed(contract.weight_measured_ppm) and needed(contract.weight_experienced_ppm))) and \
                needed(contract.savings_threshold_cents) and needed(contract.savings_cap_cents))) and \
                (contract.model != bundled_payment or (needed(contract.bundle_price_cents) and \
                needed(contract.bundle_basis) and (not given(contract.bundle_basis) or contract.bundle_basis = \
                episode or needed(contract.bundle_prorata)))) and (contract.model != partial_capitation or \
                (needed(contract.capitation_cents) and needed(contract.capitation_counting) and \
                needed(contract.leakage_rule))) and (contract.model != global_payment or \
                (needed(contract.global_budget_basis) and (not given(contract.global_budget_basis) or \
                (contract.global_budget_basis != fixed or needed(contract.global_budget_cents)) and \
                (contract.global_budget_basis != per_member or needed(contract.global_amount_per_member_cents))))) \
                and (contract.model != fixed_fee_per_patient or (needed(contract.fixed_fee_cents) and \
                needed(contract.fixed_fee_counting)))))",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3005,
        id: "SPC-A.4",
        kind: RuleKind::Kpi,
        subject: Subject::Plan,
        severity: Severity::Warn,
        section: "Aanleiding",
        lines: "216-222",
        computable: true,
        when: "plan.stakeholder_overview_made = true",
        holds: "for all i in plan.stakeholders: plan.stakeholder_net_after_compensation_cents[i] >= 0 or \
                plan.stakeholder_nonmonetary_gain[i] = true",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3006,
        id: "SPC-S.1",
        kind: RuleKind::Control,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "Stappenplan",
        lines: "244-259, 292",
        computable: true,
        when: "given(plan.requested_stage)",
        holds: "needed(plan.stage) and (not given(plan.stage) or plan.requested_stage = plan.stage or \
                plan.requested_stage = plan.stage + 1 and (plan.stage = 0 and holds(SPC-0.5) or plan.stage = 1 and \
                holds(SPC-1.29) or plan.stage = 2 and holds(SPC-2.23) or plan.stage = 3A and holds(SPC-3A.11) or \
                plan.stage = 3B and holds(SPC-3B.9) or plan.stage = 3C and holds(SPC-3C.17) or plan.stage = 4 and \
                holds(SPC-4.5)) or plan.stage = plan.requested_stage + 1 and plan.step_back_reason_given = true)",
        review: Review::BySeverity,
        outputs: &[output(
            "new_stage",
            OutputKind::Enum(&["0", "1", "2", "3A", "3B", "3C", "4", "5"]),
            "if held then plan.requested_stage else plan.stage",
        )],
    },
    Rule {
        number: 3007,
        id: "SPC-S.2",
        kind: RuleKind::Control,
        subject: Subject::Plan,
        severity: Severity::Info,
        section: "Stappenplan",
        lines: "255-257",
        computable: true,
        when: "always",
        holds: "needed(plan.gate_mode)",
        review: Review::BySeverity,
        outputs: &[
            output(
                "f2_severity",
                OutputKind::Enum(&["warn", "deny"]),
                "if plan.gate_mode = as_written then warn else deny",
            ),
            output("f3_severity", OutputKind::Enum(&["info"]), "info"),
        ],
    },
];
