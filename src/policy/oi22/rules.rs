//! The rules of OI22, in the published order, which is the order of precedence: chapter after chapter of the document.

mod agreement;
mod chronic_care;
mod frail_elderly;
mod future_proof;

use crate::criteria::fact::Base;
use crate::criteria::language::{FormulaName, Term};
use crate::criteria::rule::{Need, Output, OutputKind, Rule};

/// The formulas that [`super::formulas`] implements, in the order of their numbers.
pub const FORMULAS: [FormulaName; 17] = [
    truth("undetermined", &[]),
    number("undetermined_number", 0, &[]),
    number("first_of_month", 2, &[]),
    number("other_categories", 0, &["plan.involved_categories"]),
    number("other_disciplines", 0, &["region.chain_disciplines"]),
    number(
        "tariff_units",
        0,
        &[
            "contract.oi_funding_cents",
            "contract.oi_tariff_scale",
            "region.enrolled_insured",
            "contract.oi_tariff_periods_per_year",
        ],
    ),
    number(
        "oi_maximum",
        0,
        &["contract.oi_regional_max_cents", "contract.oi_max_rate_cents", "region.enrolled_insured"],
    ),
    number("tariff_amount", 0, &["contract.oi_tariff_units", "claim.count_persons", "contract.oi_tariff_scale"]),
    number("growth", 0, &["contract.growth_base_cents"]),
    number("index", 0, &["contract.negotiated_index_ppm", "contract.nza_index_ppm"]),
    number("indexed_tariff", 1, &["contract.tariff_previous_cents"]),
    number("quarter_part", 0, &["contract.chain_tariff_cents", "period.quarter_number"]),
    number("present_part", 0, PRESENCE),
    number("practice_ceiling", 0, &["practice.insured_count", "contract.thz_max_tariff_cents"]),
    number("frail_budget", 0, &["region.frail_count_75plus", "contract.frail_tariff_cents"]),
    number("payable", 2, &[]),
    number("presence", 0, PRESENCE),
];

/// OI22-B1.31: what the amount for the days present depends on.
const PRESENCE: &[&str] = &[
    "contract.chain_tariff_cents",
    "contract.chain_tariff_periods_per_year",
    "period.quarter_number",
    "treatment.days_present_in_quarter",
    "period.quarter_days",
];

const fn number(name: &'static str, arguments: u8, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments, is_truth: false, reads }
}

const fn truth(name: &'static str, reads: &'static [&'static str]) -> FormulaName {
    FormulaName { name, arguments: 0, is_truth: true, reads }
}

/// What several rules say, said once, and the parts of long conditions.
pub const TERMS: [Term; 44] = [
    Term {
        // Notation: a chain period is half-open.
        name: "in_chain",
        text: "from(treatment.chain_period) <= claim.service_date \
               and claim.service_date < until(treatment.chain_period)",
    },
    Term {
        // OI22-B1.36: the same for each of the three chains.
        name: "in_dm2_chain",
        text: "from(treatment.dm2_chain_period) <= claim.service_date \
               and claim.service_date < until(treatment.dm2_chain_period)",
    },
    Term {
        name: "in_copd_chain",
        text: "from(treatment.copd_chain_period) <= claim.service_date \
               and claim.service_date < until(treatment.copd_chain_period)",
    },
    Term {
        name: "in_cvrm_chain",
        text: "from(treatment.cvrm_chain_period) <= claim.service_date \
               and claim.service_date < until(treatment.cvrm_chain_period)",
    },
    Term {
        // OI22-B1.37 to OI22-B1.43: the services of the DM2 column.
        name: "dm2_column",
        text: "(claim.service_category != dietary_advice or holds(OI22-B1.37)) \
               and (claim.service_category != smoking_cessation or holds(OI22-B1.38)) \
               and (claim.service_category != gp_consult or holds(OI22-B1.39)) \
               and (claim.service_category != chain_cvrm or holds(OI22-B1.40)) \
               and claim.service_category != glucose_test_strips and claim.service_category != fundus_photo \
               and (claim.service_category != dm_foot_care or holds(OI22-B1.43))",
    },
    Term {
        // OI22-B1.44 to OI22-B1.47: the services of the COPD column.
        name: "copd_column",
        text: "(claim.service_category != dietary_advice or holds(OI22-B1.44)) \
               and (claim.service_category != smoking_cessation or holds(OI22-B1.45)) \
               and (claim.service_category != gp_consult or holds(OI22-B1.46)) \
               and claim.service_category != spirometry",
    },
    Term {
        // OI22-B1.48 to OI22-B1.51: the services of the CVRM column.
        name: "cvrm_column",
        text: "(claim.service_category != dietary_advice or holds(OI22-B1.48)) \
               and (claim.service_category != smoking_cessation or holds(OI22-B1.49)) \
               and (claim.service_category != gp_consult or holds(OI22-B1.50)) \
               and (claim.service_category != chain_dm2 or holds(OI22-B1.51))",
    },
    Term {
        // Notation, yearly: what is not done is pending until the contract year is over.
        name: "year_open",
        text: "period.reference_date < first_of_month(contract.year + 1, 1) and undetermined()",
    },
    Term {
        // OI22-6.4, OI22-B3.27: 1 September before the contract year.
        name: "september_before",
        text: "first_of_month(contract.year - 1, 9)",
    },
    Term {
        // OI22-B1.25: the agreed moment, inclusive.
        name: "accounts_by_agreed_date",
        text: "region.accounts_sent_on <= contract.accounts_agreed_date \
               and (given(region.accounts_sent_on) or period.reference_date <= contract.accounts_agreed_date)",
    },
    Term {
        // OI22-B1.25: before 1 June of the next year.
        name: "accounts_before_june",
        text: "region.accounts_sent_on < first_of_month(period.calendar_year + 1, 6) \
               and (given(region.accounts_sent_on) or period.reference_date < first_of_month(period.calendar_year + 1, \
               6))",
    },
    Term {
        // OI22-4.1: without these there is nothing to convert to.
        name: "conversion_open",
        text: "region.enrolled_insured = 0 or contract.oi_tariff_periods_per_year = 0 or contract.oi_tariff_scale = 0",
    },
    Term {
        // OI22-4.2: nothing claimed is nothing payable, whatever the maximum.
        name: "oi_payable",
        text: "if claim.amount_cents <= 0 then 0 else payable(claim.amount_cents, oi_maximum() - \
               contract.oi_paid_to_date_cents)",
    },
    Term {
        // OI22-6.12, notation component_of: the component of the topic is agreed.
        name: "topic_agreed",
        text: "(claim.topic = oi and contract.components contains {oi}) \
               or (claim.topic in {chronic_care_organisation, chronic_care_care_part} \
               and contract.components contains {chronic_care}) \
               or (claim.topic in {future_proof_gp_region, future_proof_gp_practice} \
               and contract.components contains {future_proof_gp}) \
               or (claim.topic = jzojp and contract.components contains {jzojp}) \
               or (claim.topic = frail_elderly and contract.components contains {frail_elderly}) \
               or (claim.topic = s3_gp_services and contract.components contains {s3_gp_services}) \
               or (claim.topic = care_innovation and contract.components contains {care_innovation}) \
               or (claim.topic = ict_funds and contract.components contains {ict_funds}) \
               or (claim.topic = joint_consultation and contract.components contains {joint_consultation}) \
               or (claim.topic = gli and contract.components contains {gli})",
    },
    Term {
        // OI22-B1.1: what DM2 asks beforehand.
        name: "dm2_contractable",
        text: "not contract.chains contains {dm2} or (holds(OI22-B1.54) and holds(OI22-B1.57))",
    },
    Term {
        // OI22-B1.1: what COPD asks beforehand.
        name: "copd_contractable",
        text: "not contract.chains contains {copd} or holds(OI22-B1.62)",
    },
    Term {
        // OI22-B1.1: what CVRM asks beforehand.
        name: "cvrm_contractable",
        text: "not contract.chains contains {cvrm} or (holds(OI22-B1.72) and holds(OI22-B1.73) and holds(OI22-B1.74))",
    },
    Term {
        // OI22-B1.31: input that has no answer, and no contact yet.
        name: "quarter_open",
        text: "treatment.care_contacts_in_calendar_year = 0 or not contract.chain_tariff_periods_per_year in {1, 4} \
               or treatment.days_present_in_quarter > 92 \
               or (treatment.days_present_in_quarter > 90 and treatment.days_present_in_quarter > period.quarter_days)",
    },
    Term {
        // OI22-B1.31: the amount of a whole quarter.
        name: "full",
        text: "if contract.chain_tariff_periods_per_year = 4 then contract.chain_tariff_cents else quarter_part()",
    },
    Term {
        // OI22-B1.31: the first day of the quarter is a day in the chain.
        name: "present_at_start",
        text: "from(treatment.chain_period) <= from(period.quarter) \
               and from(period.quarter) < until(treatment.chain_period)",
    },
    Term {
        // OI22-B1.31: the last day is.
        name: "present_at_end",
        text: "from(treatment.chain_period) < until(period.quarter) \
               and until(period.quarter) <= until(treatment.chain_period)",
    },
    Term {
        // OI22-B1.31: whether the amount depends on the presence rule, while nobody has stated that.
        name: "rule_matters",
        text: "given(contract.chain_quarter_presence_rule) or presence() = 2 \
               or (presence() = 1 and not (present_at_start and present_at_end))",
    },
    Term {
        // OI22-B1.31: whether the days present earn the whole amount. A quarter has 90 to 92 days.
        name: "whole_quarter",
        text: "contract.chain_quarter_presence_rule = any_day \
               or treatment.days_present_in_quarter >= 92 \
               or (treatment.days_present_in_quarter >= 90 and treatment.days_present_in_quarter = period.quarter_days) \
               or (contract.chain_quarter_presence_rule = first_day and present_at_start) \
               or (contract.chain_quarter_presence_rule = last_day and present_at_end)",
    },
    Term {
        // OI22-B1.31: the amount for the days present.
        name: "entitled",
        text: "if treatment.days_present_in_quarter = 0 or (full) = 0 then 0 else if not (rule_matters) then full \
               else if contract.chain_quarter_presence_rule = pro_rata_days then present_part() \
               else if whole_quarter then full else 0",
    },
    Term {
        // OI22-B1.34: the day on which the specialist takes over.
        name: "takeover",
        text: "from(treatment.specialist_main_period)",
    },
    Term {
        // Annex 2: a claim for future-proof GP care.
        name: "future_proof_claim",
        text: "claim.topic in {future_proof_gp_practice, future_proof_gp_region}",
    },
    Term {
        // OI22-B2.19: what of the claim is payable under the ceiling.
        name: "practice_payable",
        text: "if claim.amount_cents <= 0 or practice_ceiling() = 0 \
               or practice_ceiling() <= contract.thz_practice_paid_cents or claim.tariff_cents <= 0 then 0 \
               else payable(min(claim.amount_cents, min(claim.tariff_cents, contract.thz_max_tariff_cents) * \
               practice.insured_count), practice_ceiling() - contract.thz_practice_paid_cents)",
    },
    Term {
        // OI22-B2.20: what of the claim is payable under the budget.
        name: "region_payable",
        text: "if region.affiliated_practices = 0 or claim.amount_cents <= 0 \
               or contract.thz_region_budget_cents <= contract.thz_region_paid_cents then 0 \
               else payable(claim.amount_cents, contract.thz_region_budget_cents - contract.thz_region_paid_cents)",
    },
    Term {
        // OI22-B2.23: what each goal asks.
        name: "goal_a_met",
        text: "holds(OI22-B2.5)",
    },
    Term { name: "goal_b_met", text: "holds(OI22-B2.7) and holds(OI22-B2.8)" },
    Term { name: "goal_c_met", text: "holds(OI22-B2.11) and holds(OI22-B2.12)" },
    Term { name: "goal_d_met", text: "holds(OI22-B2.13)" },
    Term {
        // OI22-B3.2: the share of frail elderly among those of 75 and over, in percent.
        name: "assumed_share",
        text: "if contract.year >= 2022 then 28 else 20",
    },
    Term {
        // OI22-B3.5: before the first anniversary.
        name: "in_first_year",
        text: "period.reference_date < add_months(region.frail_participation_date, 12)",
    },
    Term {
        // OI22-B3.7: the network that is asked for in the end.
        name: "network_supported",
        text: "region.local_network_effective = true and region.local_network_practices_supported = true",
    },
    Term {
        // OI22-B3.7: the route that ends with the first year.
        name: "first_steps",
        text: "region.local_network_initiative_taken = true and in_first_year",
    },
    Term {
        // OI22-B3.18: the share is reached; a share of nothing always is.
        name: "assess_reached",
        text: "kpi.assess_target_ppm <= 0 or kpi.assessed_75plus * 1000000 >= kpi.assess_target_ppm * kpi.total_75plus",
    },
    Term { name: "assess_end", text: "add_months(kpi.start_date, kpi.assess_years * 12)" },
    Term {
        // OI22-B3.19: the share is reached.
        name: "acp_reached",
        text: "kpi.acp_target_ppm <= 0 or kpi.frail_with_acp * 1000000 >= kpi.acp_target_ppm * kpi.frail_total",
    },
    Term { name: "acp_end", text: "add_months(kpi.start_date, kpi.acp_years * 12)" },
    Term {
        // OI22-B3.23: results that are missed; one in progress is not.
        name: "assess_missed",
        text: "contract.components contains {frail_elderly} and kpi.assess_agreed = true and kpi.total_75plus > 0 \
               and not assess_reached and period.reference_date >= assess_end",
    },
    Term {
        name: "acp_missed",
        text: "contract.components contains {frail_elderly} and kpi.acp_agreed = true and kpi.frail_total > 0 \
               and not acp_reached and period.reference_date >= acp_end",
    },
    Term {
        name: "others_missed",
        text: "kpi.other_results_agreed >= 1 and kpi.other_results_met != kpi.other_results_agreed",
    },
    Term {
        // OI22-B3.28: nothing claimed is nothing payable, whatever the budget.
        name: "frail_payable",
        text: "if claim.amount_cents <= 0 then 0 else payable(claim.amount_cents, frail_budget() - \
               contract.frail_paid_cents)",
    },
];

const fn output(name: &'static str, kind: OutputKind, value: &'static str) -> Output {
    Output { name, value, kind, base: Base::One, over: "", need: Need::Required }
}

/// The rules.
pub static RULES: [Rule; 200] = in_order();

#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn in_order() -> [Rule; 200] {
    let chapters: [&[Rule]; 4] = [
        &agreement::AGREEMENT,
        &chronic_care::CHRONIC_CARE,
        &future_proof::FUTURE_PROOF,
        &frail_elderly::FRAIL_ELDERLY,
    ];
    let mut rules = [agreement::AGREEMENT[0]; 200];
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
    rules
}
