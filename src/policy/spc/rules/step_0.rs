//! The rules of step 0: building a coalition.

use crate::criteria::rule::{Review, Rule, RuleKind, Severity, Subject};

/// The rules, in the published order.
pub const RULES: [Rule; 5] = [
    Rule {
        number: 3008,
        id: "SPC-0.1",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "Stap 0",
        lines: "268-270",
        computable: true,
        when: "always",
        holds: "plan.coalition_members contains {board, patient, professional, insurer}",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3009,
        id: "SPC-0.2",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Warn,
        section: "Stap 0",
        lines: "264-268",
        computable: true,
        when: "always",
        holds: "plan.coalition_dialogue_held and plan.current_position_explored and plan.target_position_explored and \
                plan.needed_parties_identified",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3010,
        id: "SPC-0.3",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "Stap 0",
        lines: "270-274",
        computable: true,
        when: "always",
        holds: "plan.agreed_mutual_involvement and plan.agreed_contribution_per_party and \
                plan.agreed_commitment_needs",
        review: Review::BySeverity,
        outputs: &[],
    },
    Rule {
        number: 3011,
        id: "SPC-0.4",
        kind: RuleKind::Control,
        subject: Subject::Plan,
        severity: Severity::Warn,
        section: "Stap 0",
        lines: "274-282",
        computable: true,
        when: "always",
        holds: "plan.common_ground_identified",
        review: Review::Unless("not plan.coalition_members subset_of plan.commitment_given_by or plan.shared_urgency"),
        outputs: &[],
    },
    Rule {
        number: 3012,
        id: "SPC-0.5",
        kind: RuleKind::Eligibility,
        subject: Subject::Plan,
        severity: Severity::Deny,
        section: "Stap 0",
        lines: "263-264, 286-290",
        computable: true,
        when: "plan.stage = 0 or plan.structural_funding_considered = true",
        holds: "(plan.coalition_members contains {board, patient, professional, insurer} or not \
                given(plan.coalition_members) and step_0_presumed) and (plan.agreed_mutual_involvement or not \
                given(plan.agreed_mutual_involvement) and step_0_presumed) and (plan.agreed_contribution_per_party \
                or not given(plan.agreed_contribution_per_party) and step_0_presumed) and \
                (plan.agreed_commitment_needs or not given(plan.agreed_commitment_needs) and step_0_presumed)",
        review: Review::BySeverity,
        outputs: &[],
    },
];
