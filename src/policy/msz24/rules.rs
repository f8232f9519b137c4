//! The rules of MSZ24, in the published order, which is the order of precedence: a file for each part of the document.

mod admission;
mod aims;
mod annex_3;
mod conditions;
mod digital;
mod procedure;
mod rehabilitation;
mod right_care;
mod volume;

use crate::criteria::fact::Base;
use crate::criteria::language::{FormulaName, Term};
use crate::criteria::rule::{Need, Output, OutputKind, Rule};
use crate::policy::joined;

/// The steps of the contract calendar (MSZ24-10.1), in its order.
pub const MILESTONES: [&str; 9] = [
    "application",
    "questionnaire",
    "answer_to_applicant",
    "concept_on_request",
    "financial_proposal_by_provider",
    "digital_offer_by_insurer",
    "signing",
    "status_public",
    "contract_in_force",
];

/// The formulas that [`super::formulas`] implements, in the order of their numbers.
pub const FORMULAS: [FormulaName; 4] = [
    number("psg_share", &["period.psg_count", "period.pg_count"]),
    number(
        "msr_price",
        &["contract.msr_previous_price_cents", "contract.nza_price_index_ppm", "contract.msr_provider_deviation_ppm"],
    ),
    number(
        "payable",
        &[
            "contract.ceiling_cents",
            "contract.additional_purchase_cents",
            "period.delivered_before_cents",
            "claim.payable_before_ceiling_cents",
        ],
    ),
    number("open_milestones", &["period.evaluated_on", "contract.starts_on"]),
];

const fn number(name: &'static str, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments: 0, is_truth: false, reads }
}

/// What several rules say, said once.
pub const TERMS: [Term; 30] = [
    Term {
        // MSZ24-2.13, MSZ24-2.14: where and for what primary-care diagnostics are bought selectively.
        name: "selective_eld",
        text: "region.is_selective_eld_region and claim.eld_specialty in {clinical_chemistry, medical_microbiology, \
               pathology}",
    },
    Term {
        // MSZ24-2.8: how far the delivered value is from the reference point.
        name: "deviation",
        text: "delivered_with_claim - contract.richtpunt_cents",
    },
    Term {
        // MSZ24-2.16 to MSZ24-2.23: a location close to home counts as home.
        name: "at_home",
        text: "claim.administration_place in {home, near_home}",
    },
    Term {
        // MSZ24-2.20: who bills and who administers.
        name: "nursing_roles",
        text: "claim.billing_role = district_nursing and claim.administered_by = district_nursing",
    },
    Term {
        // MSZ24-3.4, MSZ24-3.12.
        name: "digital_kpi_agreed",
        text: "contract.digital_kpis overlaps {hybrid_pathways, outpatient_contacts, telemonitoring}",
    },
    Term {
        // MSZ24-3.33: a provider of rehabilitation only is tested on its own targets alone.
        name: "digital_targets_apply",
        text: "provider.segments contains {msz} or contract.msr_digital_targets_custom",
    },
    Term {
        // MSZ24-3.5. The default is for hospital care. Without own targets only hospital care is tested, so the
        // default is the only target there can be.
        name: "hybrid_target",
        text: "if given(kpi.hybrid_target_percent) then kpi.hybrid_target_percent else if default_target then 25 else \
               kpi.hybrid_target_percent",
    },
    Term {
        // MSZ24-3.6.
        name: "contact_reduction",
        text: "if given(kpi.contact_reduction_percent) then kpi.contact_reduction_percent else if default_target then \
               30 else kpi.contact_reduction_percent",
    },
    Term {
        // MSZ24-3.8.
        name: "telemonitoring_target",
        text: "if given(kpi.tm_target_percent) then kpi.tm_target_percent else if default_target then 20 else \
               kpi.tm_target_percent",
    },
    Term {
        // MSZ24-3.5, MSZ24-3.6, MSZ24-3.8.
        name: "default_target",
        text: "provider.segments contains {msz} or not contract.msr_digital_targets_custom",
    },
    Term {
        // MSZ24-3.7, option II.
        name: "two_of_three",
        text: "kpi.tm_populations contains {heart_failure, copd} or kpi.tm_populations contains {heart_failure, ibd} \
               or kpi.tm_populations contains {copd, ibd}",
    },
    Term {
        // MSZ24-3.12.
        name: "result_due",
        text: "provider.type != independent_clinic and (contract.custom_digital_agreement_result or (contract.year >= \
               2025 and provider.type = hospital and region.insurer_is_market_leader))",
    },
    Term {
        // MSZ24-4.12: granted before the treatment starts. A request without an answer can still be granted.
        name: "authorised",
        text: "(if claim.authorisation_status = pending then awaits(claim.authorisation_status) else \
               claim.authorisation_status = granted) and claim.authorisation_granted_on <= claim.treatment_start",
    },
    Term {
        // MSZ24-8.6: the ceiling with what was bought additionally.
        name: "limit",
        text: "contract.ceiling_cents + contract.additional_purchase_cents",
    },
    Term {
        // MSZ24-8.13: the same before the purchase that is evaluated.
        name: "old_limit",
        text: "limit - contract.additional_purchase_new_cents",
    },
    Term {
        // MSZ24-8.6: the value delivered once the claim is counted.
        name: "delivered_with_claim",
        text: "period.delivered_before_cents + claim.payable_before_ceiling_cents",
    },
    Term {
        // MSZ24-8.6: what of the claim lies under the ceiling. Of nothing, nothing, whatever the ceiling.
        name: "paid_under_ceiling",
        text: "if claim.payable_before_ceiling_cents = 0 then 0 else payable()",
    },
    Term {
        // MSZ24-8.7, MSZ24-8.10.
        name: "protected_care",
        text: "claim.care_category in {chronic, emergency, restitution}",
    },
    Term {
        // MSZ24-8.9: three quarters of the ceiling.
        name: "reached",
        text: "4 * delivered_with_claim >= 3 * limit",
    },
    Term {
        // MSZ24-8.9: the day of reaching, which is today unless it was reached before.
        name: "reached_on",
        text: "if is_none(period.ceiling_75_reached_on) then period.evaluated_on else period.ceiling_75_reached_on",
    },
    Term {
        // MSZ24-8.13: care above the old ceiling stays in the count only when it is paid afterwards.
        name: "delivered_after_purchase",
        text: "if period.delivered_before_cents <= old_limit or contract.additional_purchase_retroactive then \
               period.delivered_before_cents else old_limit",
    },
    Term {
        // MSZ24-8.16, MSZ24-8.17: real estate and more than 250 fte.
        name: "large_with_real_estate",
        text: "provider.owns_real_estate and provider.fte_hundredths > 25000",
    },
    Term {
        // MSZ24-B2.36 to MSZ24-B2.42.
        name: "eld_laboratory",
        text: "provider.has_laboratory and claim.special_care = eld",
    },
    Term {
        // MSZ24-B3.7, MSZ24-B3.26, MSZ24-B4.23: interaction of goals, serious disorders, or both.
        name: "goals_or_disorders",
        text: "claim.msr_goal_interaction or claim.msr_serious_function_disorder",
    },
    Term {
        // MSZ24-B3.7, MSZ24-B3.26, MSZ24-B4.25: rehabilitation is motivated and nothing cheaper was enough.
        name: "msr_justified",
        text: "claim.msr_motivated and goals_or_disorders and claim.msr_cheaper_options_exhausted and \
               claim.msr_cheaper_options_insufficient",
    },
    Term {
        // MSZ24-B2.1: whatever the type of the provider, MSZ24-B2.2, MSZ24-B2.3 or MSZ24-B2.4 asks for a system.
        name: "some_quality_system",
        text: "provider.quality_system != none",
    },
    Term {
        // MSZ24-B2.1: the seven conditions under their one question whether there is such a laboratory.
        name: "eld_met",
        text: "not eld_laboratory or (holds(MSZ24-B2.36) and holds(MSZ24-B2.37) and holds(MSZ24-B2.38) and \
               holds(MSZ24-B2.39) and holds(MSZ24-B2.40) and holds(MSZ24-B2.41) and holds(MSZ24-B2.42))",
    },
    Term {
        // Annex 3: under an authorisation the treatment is as it should be all the same.
        name: "authorised_exception",
        text: "contract.annex3_mode = authorisation and authorised",
    },
    Term {
        // MSZ24-B3.40: the treatments of MSZ24-B3.1 to MSZ24-B3.14.
        name: "analysed_treatment",
        text: "claim.annex3_treatment in {spinal_injection_denervation, adenoidectomy, knee_arthroscopy, hysterectomy, \
               spondylodesis, paod_intervention, msr_chronic_pain, light_therapy, hyperbaric_oxygen, \
               subacromial_surgery, cardiac_rehabilitation, invasive_coronary_procedure, copd_care, osa_care}",
    },
    Term {
        // MSZ24-B4.18: the whole amount, less what came back before.
        name: "recovery",
        text: "claim.paid_cents - claim.recovered_before_cents",
    },
];

const fn output(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Required }
}

const fn optional(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Optional }
}

/// The rules.
pub static RULES: [Rule; 254] = joined(&[
    &aims::RULES,
    &digital::RULES,
    &right_care::RULES,
    &admission::RULES,
    &volume::RULES,
    &procedure::RULES,
    &conditions::RULES,
    &annex_3::RULES,
    &rehabilitation::RULES,
]);
