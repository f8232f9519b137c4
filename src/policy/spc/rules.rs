//! The rules of SPC, in the published order, which is the order of precedence; a file for each chapter of the document.

pub mod annex_2;
pub mod annex_3;
pub mod annex_4;
pub mod basis;
pub mod step_0;
pub mod step_1;
pub mod step_2;
pub mod step_3;
pub mod step_4;

use super::facts::{CAUSES, INCENTIVES, MODELS, ORDERED_PARAMETERS, RISK_EVENTS};
use crate::criteria::fact::Base;
use crate::criteria::language::{FormulaName, Term};
use crate::criteria::rule::{Need, Output, OutputKind, Rule};

/// The years of the business case, the one before the start included.
const FROM_YEAR_0: Base = Base::Range(0, 100);
const BY_INCENTIVE: Base = Base::Codes(&INCENTIVES);
const BY_RISK_EVENT: Base = Base::Codes(&RISK_EVENTS);
const BY_ORDERED_PARAMETER: Base = Base::Codes(&ORDERED_PARAMETERS);
const BY_CAUSE: Base = Base::Codes(&CAUSES);
const BY_MODEL: Base = Base::Codes(&MODELS);

/// The chapters, in the order of the document.
const CHAPTERS: [&[Rule]; 9] = [
    &basis::RULES,
    &step_0::RULES,
    &step_1::RULES,
    &step_2::RULES,
    &step_3::RULES,
    &step_4::RULES,
    &annex_2::RULES,
    &annex_3::RULES,
    &annex_4::RULES,
];

/// The rules.
pub static RULES: [Rule; 183] = together(&CHAPTERS);

/// Puts the chapters one behind the other.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn together<const N: usize>(chapters: &[&[Rule]]) -> [Rule; N] {
    let mut rules = [basis::RULES[0]; N];
    let (mut chapter, mut place) = (0_usize, 0_usize);
    while chapter < chapters.len() {
        let mut index = 0_usize;
        while index < chapters[chapter].len() {
            rules[place] = chapters[chapter][index];
            place = place.wrapping_add(1);
            index = index.wrapping_add(1);
        }
        chapter = chapter.wrapping_add(1);
    }
    assert!(place == N, "the chapters have another number of rules");
    rules
}

/// The formulas that [`super::formulas`] implements, in the order of their numbers.
pub const FORMULAS: [FormulaName; 62] = [
    number("rounded", 2, &[]),
    number("rounded_up", 2, &[]),
    number("months_until", 2, &[]),
    number("full_months", 2, &[]),
    number("total_investment", 0, &["plan.investment_cents", "plan.cost_year", "contract.discount_ppm"]),
    number(
        "total_benefit",
        0,
        &[
            "contract.discount_ppm",
            "plan.horizon_years",
            "plan.benefit_year_cents",
            "plan.stakeholders",
            "plan.benefit_economic_cents",
            "plan.benefit_societal_cents",
            "plan.benefit_in_euro",
        ],
    ),
    number(
        "contribution",
        1,
        &[
            "plan.stakeholders",
            "plan.compensation_entitled",
            "plan.stakeholder_net_cents",
            "plan.compensation_key",
            "plan.compensation_key_weight",
            "plan.benefit_economic_cents",
            "plan.cashable_ppm",
            "plan.stakeholder_cost_cents",
        ],
    ),
    number("outranked", 1, &["plan.project_contribution", "plan.project_risk"]),
    number("diameter", 1, &["plan.project_contribution", "plan.project_cost_cents", "plan.circle_diameter_max"]),
    number("domains", 0, &["plan.stakeholders", "plan.stakeholder_domain"]),
    truth("several_domains", 0, &["plan.stakeholders", "plan.stakeholder_domain"]),
    number("domain_net", 1, &["plan.stakeholders", "plan.stakeholder_domain", "plan.stakeholder_net_cents"]),
    number("structural", 1, &["plan.business_case_rows", "plan.cost_cents", "plan.cost_kind", "plan.cost_year"]),
    number("run_in", 1, &["plan.run_in_months", "plan.run_in_premium_ppm", "plan.structural_month_cents"]),
    number(
        "net",
        1,
        &[
            "plan.business_case_rows",
            "plan.cost_cents",
            "plan.cost_kind",
            "plan.cost_year",
            "plan.run_in_months",
            "plan.run_in_premium_ppm",
            "plan.structural_month_cents",
            "plan.benefit_year_cents",
        ],
    ),
    number(
        "cum",
        1,
        &[
            "plan.business_case_rows",
            "plan.cost_cents",
            "plan.cost_kind",
            "plan.cost_year",
            "plan.run_in_months",
            "plan.run_in_premium_ppm",
            "plan.structural_month_cents",
            "plan.benefit_year_cents",
        ],
    ),
    number(
        "payback_months",
        0,
        &[
            "plan.business_case_rows",
            "plan.cost_cents",
            "plan.cost_kind",
            "plan.cost_year",
            "plan.run_in_months",
            "plan.run_in_premium_ppm",
            "plan.structural_month_cents",
            "plan.benefit_year_cents",
            "plan.horizon_years",
        ],
    ),
    number("measured", 0, &["kpi.measuring_party", "kpi.monitoring_method_agreed"]),
    number("sourced", 0, &["kpi.agreed_source", "kpi.source_agreed_on", "kpi.measurement_start"]),
    number("reconciled", 0, &["kpi.value_party1", "kpi.value_party2"]),
    number("goals", 0, &["kpi.direction", "kpi.value_baseline", "kpi.value_current", "kpi.target"]),
    truth("wrong_way", 1, &["kpi.direction"]),
    truth("steering_agrees", 0, &["kpi.steering_source", "kpi.agreed_source"]),
    number("result_dependent", 0, &["period.result_dependent_cents"]),
    number("paid_on_result", 0, &["period.result_dependent_cents", "period.total_payment_cents"]),
    number("paid_in_total", 0, &["period.result_dependent_cents", "period.total_payment_cents"]),
    number("investment_in", 1, &["contract.investment_cents", "contract.investment_years"]),
    number(
        "income",
        2,
        &[
            "plan.sim_insured_change_ppm",
            "plan.sim_incidence_change_ppm",
            "plan.sim_intensity_change_ppm",
            "treatment.volume",
            "contract.tariff_cents",
            "contract.p4p_trigger",
            "treatment.effort_count",
            "contract.effort_bonus_cents",
            "contract.outcome_bonus_cents",
            "kpi.target_met",
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
            "contract.savings_threshold_cents",
            "contract.savings_cap_cents",
            "contract.ss_sides",
            "contract.loss_share_ppm",
            "contract.loss_cap_cents",
            "contract.bundle_basis",
            "contract.bundle_prorata",
            "contract.bundle_price_cents",
            "treatment.bundle_units",
            "treatment.patient_months",
            "contract.capitation_counting",
            "contract.capitation_cents",
            "region.insured_count",
            "region.insured_months",
            "period.leakage_cents",
            "contract.leakage_rule",
            "contract.global_budget_basis",
            "contract.global_budget_cents",
            "contract.global_amount_per_member_cents",
            "region.group_member_months",
            "contract.fixed_fee_counting",
            "contract.fixed_fee_cents",
            "treatment.patients_under_treatment",
        ],
    ),
    number(
        "cost",
        2,
        &[
            "plan.sim_insured_change_ppm",
            "plan.sim_incidence_change_ppm",
            "plan.sim_intensity_change_ppm",
            "treatment.volume",
            "provider.unit_cost_cents",
            "provider.fixed_cost_cents",
            "plan.sim_unit_cost_change_ppm",
            "plan.sim_fixed_cost_change_ppm",
            "contract.p4p_trigger",
            "treatment.effort_count",
            "contract.effort_bonus_cents",
            "provider.effort_unit_cost_cents",
        ],
    ),
    number(
        "outside",
        1,
        &["plan.sim_insured_change_ppm", "plan.sim_incidence_change_ppm", "contract.outside_spend_cents"],
    ),
    number(
        "neutral_income",
        2,
        &[
            "plan.sim_insured_change_ppm",
            "plan.sim_incidence_change_ppm",
            "plan.sim_intensity_change_ppm",
            "treatment.volume",
            "contract.tariff_cents",
            "contract.p4p_trigger",
            "treatment.effort_count",
            "contract.effort_bonus_cents",
            "contract.outcome_bonus_cents",
            "kpi.target_met",
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
            "contract.savings_threshold_cents",
            "contract.savings_cap_cents",
            "contract.ss_sides",
            "contract.loss_share_ppm",
            "contract.loss_cap_cents",
            "treatment.patient_count",
            "region.insured_count",
        ],
    ),
    number(
        "produced",
        1,
        &[
            "plan.sim_insured_change_ppm",
            "plan.sim_incidence_change_ppm",
            "plan.sim_intensity_change_ppm",
            "treatment.volume",
            "contract.tariff_cents",
        ],
    ),
    number(
        "scenario_expected",
        0,
        &[
            "plan.sim_insured_change_ppm",
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
        ],
    ),
    number(
        "fixed_fee_income",
        0,
        &[
            "contract.fixed_fee_counting",
            "contract.fixed_fee_cents",
            "treatment.patients_under_treatment",
            "treatment.patient_months",
        ],
    ),
    number(
        "bundle_income",
        0,
        &[
            "contract.bundle_basis",
            "contract.bundle_prorata",
            "contract.bundle_price_cents",
            "treatment.bundle_units",
            "treatment.patient_months",
        ],
    ),
    number(
        "capitation_income",
        0,
        &[
            "contract.capitation_counting",
            "contract.capitation_cents",
            "region.insured_count",
            "region.insured_months",
            "period.leakage_cents",
            "contract.leakage_rule",
        ],
    ),
    number(
        "global_income",
        0,
        &[
            "contract.global_budget_basis",
            "contract.global_budget_cents",
            "contract.global_amount_per_member_cents",
            "region.group_member_months",
            "period.contract_year",
        ],
    ),
    number("efforts", 0, &["treatment.effort_count", "contract.effort_bonus_cents"]),
    number("effort_kinds", 0, &["contract.effort_is_extra", "contract.effort_expected_outcome"]),
    number(
        "expected",
        1,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
        ],
    ),
    number(
        "expected_years",
        0,
        &["contract.expected_basis", "contract.expected_cost_cents", "contract.cost_trend_ppm"],
    ),
    number(
        "share",
        0,
        &[
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
        ],
    ),
    truth(
        "share_terms_agree",
        0,
        &[
            "contract.share_basis",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
        ],
    ),
    number(
        "savings",
        0,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
        ],
    ),
    number(
        "provider_share",
        0,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
            "contract.savings_threshold_cents",
            "contract.savings_cap_cents",
        ],
    ),
    number(
        "provider_loss",
        0,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
            "contract.ss_sides",
            "contract.loss_share_ppm",
            "contract.loss_cap_cents",
        ],
    ),
    number(
        "new_savings",
        0,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
            "period.state_savings_cents",
            "period.contract_year",
        ],
    ),
    number(
        "entitled",
        0,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
            "period.state_savings_cents",
            "period.contract_year",
        ],
    ),
    truth("is_last_year", 0, &["contract.start", "contract.end_exclusive", "period.contract_year"]),
    number(
        "share_part",
        1,
        &[
            "contract.expected_basis",
            "contract.expected_cost_cents",
            "contract.expected_cost_base_cents",
            "contract.expected_cost_per_insured_cents",
            "contract.cost_trend_ppm",
            "region.insured_count_year",
            "period.actual_cost_cents",
            "contract.share_basis",
            "contract.share_fixed_ppm",
            "contract.share_min_ppm",
            "contract.share_max_ppm",
            "contract.share_step_from_ppm",
            "contract.share_step_ppm",
            "contract.weight_measured_ppm",
            "contract.weight_experienced_ppm",
            "kpi.measured_gain_ppm",
            "kpi.experienced_gain_ppm",
            "contract.savings_threshold_cents",
            "contract.savings_cap_cents",
            "contract.chain_party_count",
            "contract.remuneration",
            "period.services_count",
            "contract.share_weight",
        ],
    ),
    number("bundle_part", 1, &["contract.bundle_price_cents", "contract.chain_party_count", "contract.chain_weight"]),
    truth("years_below_forecast", 0, &["contract.expected_cost_cents", "contract.expected_cost_base_cents"]),
    number("tariff_spread", 0, &["contract.tariff_spread_cents"]),
    number("chain_cost", 0, &["period.chain_cost_cents"]),
    number("write_down", 1, &["provider.capacity_book_value_cents", "contract.write_down_years"]),
    truth("lies_between", 1, &["contract.param_current", "contract.param_target", "contract.param_transition"]),
    number("distance", 1, &["contract.param_current", "contract.param_target"]),
    truth("ranked", 1, &["contract.param_current", "contract.param_target"]),
    truth(
        "cause_rises",
        1,
        &[
            "plan.sim_unit_cost_change_ppm",
            "plan.sim_insured_change_ppm",
            "plan.sim_incidence_change_ppm",
            "plan.sim_intensity_change_ppm",
            "treatment.volume",
        ],
    ),
    number("loser", 2, &[]),
    truth("borne_as_meant", 2, &["contract.model", "contract.ss_sides", "contract.global_budget_basis"]),
    number("stakeholders_with_net", 0, &["plan.stakeholders", "plan.stakeholder_net_cents"]),
];

/// What several rules say, or one says twice.
pub const TERMS: [Term; 54] = [
    // SPC-A.1: how an indicator moved, up is better.
    term(
        "quality_change",
        "if kpi.direction[i] = higher_is_better then kpi.value_current[i] - kpi.value_baseline[i] else \
         kpi.value_baseline[i] - kpi.value_current[i]",
    ),
    // Pass of SPC-A.1.
    term(
        "quality_kept",
        "not when(SPC-A.1) or holds(SPC-A.1) and (for all i in keys(kpi.is_quality_indicator): known(if \
         kpi.is_quality_indicator[i] = true then (quality_change) else nothing))",
    ),
    // SPC-0.5: the parties presume that step 0 was done.
    term("step_0_presumed", "plan.structural_funding_considered = true and plan.accept_step0_presumption = true"),
    // SPC-1.11: 0 rises, 1 unchanged, 2 falls.
    term(
        "value_change",
        "if treatment.cost_old_cents <= 0 or treatment.cost_new_cents <= 0 then undefined else if \
         kpi.outcome_units_new * treatment.cost_old_cents > kpi.outcome_units_old * treatment.cost_new_cents then 0 \
         else if kpi.outcome_units_new * treatment.cost_old_cents = kpi.outcome_units_old * treatment.cost_new_cents \
         then 1 else 2",
    ),
    // SPC-1.16: the part of the economic benefit that can be cashed.
    term("cash_benefit", "rounded(plan.benefit_economic_cents[i] * plan.cashable_ppm[i], 1000000)"),
    // SPC-1.16.
    term("cash_net", "(cash_benefit) - plan.stakeholder_cost_cents[i]"),
    // SPC-1.17: what brings an entitled stakeholder to zero.
    term("need", "if i in plan.compensation_entitled then max(0, 0 - plan.stakeholder_net_cents[i]) else 0"),
    // SPC-1.17.
    term("need_total", "sum i in plan.stakeholders: need"),
    // SPC-1.17: the cashable gains of the others.
    term("pool_total", "sum i in plan.stakeholders: if i in plan.compensation_entitled then 0 else max(0, cash_net)"),
    // SPC-1.22: yield minus input.
    term("stakeholder_net", "plan.stakeholder_benefit_cents[i] - plan.stakeholder_cost_cents[i]"),
    // SPC-1.23.
    term(
        "hospital_effect",
        "sum i in keys(treatment.volume): (treatment.volume_new[i] - treatment.volume[i]) * contract.tariff_cents[i]",
    ),
    // SPC-1.23.
    term(
        "specialist_effect",
        "sum i in keys(treatment.volume): (treatment.volume_new[i] - treatment.volume[i]) * \
         contract.specialist_fee_cents[i]",
    ),
    // Pass of a rule about the business case: without rows it does not apply.
    term("estimate_known", "not plan.business_case_rows > 0"),
    // SPC-2.17.
    term(
        "assumed_total",
        "sum i to plan.business_case_rows: if plan.cost_basis[i] = substantiated_assumption then plan.cost_cents[i] \
         else 0",
    ),
    // SPC-2.18: what is spent once, before the start.
    term("initial", "sum i to plan.business_case_rows: if plan.cost_kind[i] = initial then plan.cost_cents[i] else 0"),
    // SPC-2.22: structural cost that only temporary money or nothing covers.
    term(
        "uncovered",
        "sum i to plan.business_case_rows: if plan.cost_kind[i] = structural and plan.funding_kind[i] in {temporary, \
         none} then plan.cost_cents[i] else 0",
    ),
    // SPC-3B.4.
    term("source_in_time", "kpi.agreed_source[i] != none and kpi.source_agreed_on[i] <= kpi.measurement_start[i]"),
    // SPC-3B.5.
    term("difference", "kpi.value_party1[i] - kpi.value_party2[i]"),
    // SPC-3B.5: the figure of the agreed source, or the one that both have.
    term(
        "used",
        "if source_in_time then kpi.value_from_source[i] else if (difference) = 0 then kpi.value_party1[i] else \
         nothing",
    ),
    // SPC-B4.1: volumes at their tariffs.
    term("production", "sum i in keys(treatment.volume): treatment.volume[i] * contract.tariff_cents[i]"),
    // SPC-3C.8.
    term("component_volume", "if contract.components contains {volume} then (production) else 0"),
    // SPC-3B.7.
    term("wrong_direction", "for some i in goals(): wrong_way(i)"),
    // SPC-3C.11: the provider against the base year. A run has a number: 0 is the scenario, 1 the base year, from 2 on one of
    // the four causes changes alone.
    term(
        "delta_provider",
        "income(0, contract.model) - cost(0, contract.model) - (income(1, contract.model) - cost(1, contract.model))",
    ),
    // SPC-3C.11: the insurer against the base year.
    term("delta_insurer", "income(1, contract.model) + outside(1) - income(0, contract.model) - outside(0)"),
    // SPC-B4.26: the provider where the cause of the index alone changes.
    term(
        "cause_delta_provider",
        "income(i + 2, contract.model) - cost(i + 2, contract.model) - (income(1, contract.model) - cost(1, \
         contract.model))",
    ),
    // SPC-B4.26: the insurer there.
    term(
        "cause_delta_insurer",
        "income(1, contract.model) + outside(1) - income(i + 2, contract.model) - outside(i + 2)",
    ),
    // SPC-3C.12.
    term("production_loss", "produced(1) - cost(1, 0) - (produced(0) - cost(0, 0))"),
    // SPC-3C.12.
    term("scenario_savings", "scenario_expected() - produced(0)"),
    // SPC-B4.10.
    term(
        "recovered",
        "if entitled() >= period.state_paid_cents then 0 else if contract.interim_clawback = true or \
         contract.final_clawback = true and is_last_year() then period.state_paid_cents - entitled() else 0",
    ),
    // SPC-3C.8.
    term(
        "component_care_cost",
        "if contract.components contains {care_cost} then contract.care_cost_component_cents[period.contract_year] \
         else 0",
    ),
    // SPC-3C.8.
    term(
        "component_investment",
        "if contract.components contains {investment} then (if period.contract_year > contract.investment_years \
         then 0 else investment_in(period.contract_year)) else 0",
    ),
    // SPC-3C.8.
    term(
        "component_other",
        "if contract.components contains {other} then contract.other_component_cents[period.contract_year] else 0",
    ),
    // SPC-3C.8.
    term("component_total", "(component_volume) + (component_care_cost) + (component_investment) + (component_other)"),
    // SPC-4.3.
    term(
        "days_since_evaluation",
        "period.reference_date - (if is_none(period.last_evaluation_date) then contract.start else \
         period.last_evaluation_date)",
    ),
    // SPC-B1.3.
    term("funds_from", "max(contract.start, 2019-01-01)"),
    // SPC-B1.3: the day after 2022.
    term("funds_until", "min(contract.end_exclusive, 2023-01-01)"),
    // SPC-B2.18.
    term(
        "institution_delta",
        "(contract.income_home_cents - provider.cost_home_cents) - (contract.income_centre_cents - \
         provider.cost_centre_cents)",
    ),
    // SPC-B2.18.
    term("professional_delta", "contract.professional_fee_home_cents - contract.professional_fee_centre_cents"),
    // SPC-B2.18.
    term(
        "patient_delta",
        "contract.patient_allowance_cents - (insured.out_of_pocket_home_cents - insured.out_of_pocket_centre_cents)",
    ),
    // SPC-B3.6.
    term(
        "risk_share_1",
        "if contract.risk_bearer[not_implemented] = provider then 1000000 else if \
         contract.risk_bearer[not_implemented] = insurer then 0 else if contract.risk_bearer[not_implemented] = \
         shared then contract.risk_share_provider_ppm[not_implemented] else undefined",
    ),
    // SPC-B3.6.
    term(
        "risk_share_2",
        "if contract.risk_bearer[implementation_cost_overrun] = provider then 1000000 else if \
         contract.risk_bearer[implementation_cost_overrun] = insurer then 0 else if \
         contract.risk_bearer[implementation_cost_overrun] = shared then \
         contract.risk_share_provider_ppm[implementation_cost_overrun] else undefined",
    ),
    // SPC-B3.6.
    term(
        "risk_share_3",
        "if contract.risk_bearer[more_patients_than_expected] = provider then 1000000 else if \
         contract.risk_bearer[more_patients_than_expected] = insurer then 0 else if \
         contract.risk_bearer[more_patients_than_expected] = shared then \
         contract.risk_share_provider_ppm[more_patients_than_expected] else undefined",
    ),
    // SPC-B3.11: how many of the nine are recorded.
    term(
        "recorded",
        "(if holds(SPC-B3.1) then 1 else 0) + (if holds(SPC-B3.2) then 1 else 0) + (if holds(SPC-B3.3) then 1 else 0) \
         + (if holds(SPC-B3.4) then 1 else 0) + (if holds(SPC-B3.5) then 1 else 0) + (if (holds(SPC-B3.6) and \
         known(risk_share_1) and known(risk_share_2) and known(risk_share_3)) then 1 else 0) + (if holds(SPC-B3.7) \
         then 1 else 0) + (if holds(SPC-B3.8) then 1 else 0) + (if holds(SPC-B3.9) then 1 else 0)",
    ),
    // SPC-B3.13.
    term("overrun", "max(0, contract.implementation_cost_actual_cents - contract.implementation_cost_budget_cents)"),
    // SPC-B3.13.
    term(
        "overrun_of_provider",
        "if (overrun) = 0 then 0 else rounded((overrun) * \
         contract.risk_share_provider_ppm[implementation_cost_overrun], 1000000)",
    ),
    // SPC-B3.14.
    term("users_short", "max(0, contract.users_agreed - period.users_realised)"),
    // SPC-B3.15.
    term("extra_patients", "max(0, treatment.patient_count - contract.patients_expected - contract.patient_band)"),
    // SPC-B3.15.
    term("extra_cost", "if (extra_patients) = 0 then 0 else (extra_patients) * contract.cost_per_extra_patient_cents"),
    // SPC-B3.15.
    term(
        "extra_of_provider",
        "if (extra_cost) = 0 then 0 else rounded((extra_cost) * \
         contract.risk_share_provider_ppm[more_patients_than_expected], 1000000)",
    ),
    // SPC-B4.2.
    term(
        "bonus",
        "(if contract.p4p_trigger in {effort, both} then (sum i in efforts(): treatment.effort_count[i] * \
         contract.effort_bonus_cents[i]) else 0) + (if contract.p4p_trigger in {outcome, both} then (sum i in \
         keys(contract.outcome_bonus_cents): if kpi.target_met[i] = true then contract.outcome_bonus_cents[i] else \
         0) else 0)",
    ),
    // SPC-B4.12.
    term(
        "reinvestment",
        "if is_none(contract.reinvestment_ppm) then 0 else rounded(provider_share() * contract.reinvestment_ppm, \
         1000000)",
    ),
    // SPC-B4.19.
    term(
        "inside_fence",
        "insured.region_code = contract.region_code and claim.service_code in contract.included_codes",
    ),
    // SPC-B4.22.
    term(
        "inside_group",
        "insured.target_group_code = contract.target_group_code and not claim.service_code in \
         contract.excluded_codes_with_reason",
    ),
    // SPC-B4.29: the place of the model in the list of annex 4.
    term("expected_level", "if contract.model = fixed_fee_per_patient then nothing else contract.model + 1"),
];

const fn term(name: &'static str, text: &'static str) -> Term {
    Term { name, text }
}

const fn number(name: &'static str, arguments: u8, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments, is_truth: false, reads }
}

const fn truth(name: &'static str, arguments: u8, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments, is_truth: true, reads }
}

/// An output without which the rule does not pass.
const fn output(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::ForPass }
}

/// An output that is left out when it cannot be computed.
const fn optional(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Optional }
}

/// An output with a value for each entry of `over`.
const fn entries(name: &'static str, kind: OutputKind, base: Base, over: &'static str, value: &'static str) -> Output {
    Output { name, value, kind, base, over, need: Need::ForPass }
}

/// The same, left out as a whole when a value cannot be computed.
const fn optional_entries(
    name: &'static str,
    kind: OutputKind,
    base: Base,
    over: &'static str,
    value: &'static str,
) -> Output {
    Output { name, value, kind, base, over, need: Need::Optional }
}
