//! The arithmetic of SPC: each formula reads its facts and calls the small exact functions of [`crate::tariff`].
//!
//! A formula reads every operand before it stops at an unknown one: only then are all missing facts noted. It does not
//! read what the text of its rule excludes.

mod annex;
mod read;
mod savings;
mod step_1;
mod step_2;
mod step_3;

use crate::criteria::{Reader, Stop};
use crate::unit::Fault;

/// Formula `number` of [`super::rules::FORMULAS`].
///
/// # Errors
/// [`Stop`] when an operand is unknown or absent, or the arithmetic leaves its range.
pub fn formula(number: u8, reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
    match number {
        0 => step_1::nearest(reader),
        1 => step_1::least_above(reader),
        2 => step_1::months_until(reader),
        3 => step_1::full_months(reader),
        4 => step_1::total_investment(reader),
        5 => step_1::total_benefit(reader),
        6 => step_1::economic_profit(reader),
        7 => step_1::contribution(reader),
        8 => step_1::outranked(reader),
        9 => step_1::diameter(reader),
        10 => step_1::domains(reader),
        11 => step_1::several_domains(reader),
        12 => step_1::domain_net(reader),
        13 => step_2::structural(reader),
        14 => step_2::run_in(reader),
        15 => step_2::net(reader),
        16 => step_2::cum(reader),
        17 => step_2::payback_months(reader),
        18 => step_3::measured(reader),
        19 => step_3::sourced(reader),
        20 => step_3::reconciled(reader),
        21 => step_3::goals(reader),
        22 => step_3::wrong_direction(reader),
        23 => step_3::attainment(reader),
        24 => step_3::steering_agrees(reader),
        25 => step_3::result_dependent(reader),
        26 => step_3::paid_on_result(reader),
        27 => step_3::paid_in_total(reader),
        28 => step_3::investment_in(reader),
        29 => step_3::scenario_income(reader),
        30 => step_3::scenario_cost(reader),
        31 => step_3::scenario_outside(reader),
        32 => step_3::delta_provider(reader),
        33 => step_3::delta_insurer(reader),
        34 => step_3::production_loss(reader),
        35 => step_3::scenario_savings(reader),
        36 => step_3::fixed_fee_income(reader),
        37 => step_3::bundle_income(reader),
        38 => step_3::capitation_income(reader),
        39 => step_3::global_income(reader),
        40 => step_3::efforts(reader),
        41 => step_3::effort_kinds(reader),
        42 => savings::expected(reader),
        43 => savings::expected_years(reader),
        44 => savings::share(reader),
        45 => savings::share_terms_agree(reader),
        46 => savings::savings(reader),
        47 => savings::provider_share(reader),
        48 => savings::provider_loss(reader),
        49 => savings::new_savings(reader),
        50 => savings::entitled(reader),
        51 => savings::recovered(reader),
        52 => savings::share_part(reader),
        53 => savings::bundle_part(reader),
        54 => savings::share_of_result_grows(reader),
        55 => annex::years_below_forecast(reader),
        56 => annex::tariff_spread(reader),
        57 => annex::chain_cost(reader),
        58 => annex::write_down(reader),
        59 => annex::on_the_path(reader),
        60 => annex::gap(reader),
        61 => annex::open_now(reader),
        62 => annex::distance(reader),
        63 => annex::gaps_known(reader),
        64 => annex::bearer(reader),
        65 => annex::bearer_expected(reader),
        66 => annex::cause_delta_provider(reader),
        67 => annex::cause_delta_insurer(reader),
        68 => annex::model_delta_provider(reader),
        69 => annex::model_delta_insurer(reader),
        70 => step_1::stakeholders_with_net(reader),
        _ => Err(Stop::Fault(Fault::NotAllowed)),
    }
}
