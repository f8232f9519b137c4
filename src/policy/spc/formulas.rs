//! The arithmetic of SPC: each formula reads its facts and calls the small exact functions of [`crate::tariff`].
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted. It does not
//! read what the text of its rule excludes.

mod amount;
mod annex;
mod read;
mod savings;
mod step_1;
mod step_2;
mod step_3;

use crate::criteria::Formula;

/// The formulas of [`super::rules::FORMULAS`], in their order.
pub static FORMULAS: [Formula; super::rules::FORMULAS.len()] = [
    step_1::nearest,
    step_1::least_above,
    step_1::months_until,
    step_1::full_months,
    step_1::total_investment,
    step_1::total_benefit,
    step_1::contribution,
    step_1::outranked,
    step_1::diameter,
    step_1::domains,
    step_1::several_domains,
    step_1::domain_net,
    step_2::structural,
    step_2::run_in,
    step_2::net,
    step_2::cum,
    step_2::payback_months,
    step_3::measured,
    step_3::sourced,
    step_3::reconciled,
    step_3::goals,
    step_3::wrong_way,
    step_3::steering_agrees,
    step_3::result_dependent,
    step_3::paid_on_result,
    step_3::paid_in_total,
    step_3::investment_in,
    step_3::income,
    step_3::cost,
    step_3::outside,
    step_3::neutral_income,
    step_3::produced,
    step_3::scenario_expected,
    step_3::fixed_fee_income,
    step_3::bundle_income,
    step_3::capitation_income,
    step_3::global_income,
    step_3::efforts,
    step_3::effort_kinds,
    savings::expected,
    savings::expected_years,
    savings::share,
    savings::share_terms_agree,
    savings::savings,
    savings::provider_share,
    savings::provider_loss,
    savings::new_savings,
    savings::entitled,
    savings::is_last_year,
    savings::share_part,
    savings::bundle_part,
    annex::years_below_forecast,
    annex::tariff_spread,
    annex::chain_cost,
    annex::write_down,
    annex::lies_between,
    annex::distance,
    annex::ranked,
    annex::cause_rises,
    annex::loser,
    annex::borne_as_meant,
    step_1::stakeholders_with_net,
];
