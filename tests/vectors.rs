//! Every rule behaves as specified: the vectors of the specification, through the Rust API.
//!
//! The same vectors run through the JSON door in `tests/json_door.rs` and through the C interface in `tests/c_abi.rs`.

mod common;

use common::Keys;
use regelkern::criteria::{Answer, Facts, evaluate};
use regelkern::policy::catalogue::Room;
use regelkern::policy::{BuiltIn, catalogue};
use regelkern::unit::Fault;
use serde_json::{Value as Json, json};

/// The name of the rule of a vector, and what it answers on the facts.
fn asked_of(room: &'static Room, vector: &Json) -> (&'static str, Json) {
    let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
    let mut slots = vec![0; room.policy.slots];
    let mut facts = Facts::new(room.policy, &mut slots).unwrap();
    let object = vector["facts"].as_object().unwrap();
    let keys = Keys::of(room, object);
    let mut answer = Answer::default();
    let answered = common::state_facts(&mut facts, &keys, room, object)
        .and_then(|()| evaluate(room.policy, rule.position, &facts, &BuiltIn, &mut answer));
    let got = match answered {
        Ok(()) => common::answer_as_json(&rule, &keys, &answer),
        Err(Fault::OutOfRange) => json!({"result": "error", "error": "out_of_range"}),
        Err(fault) => panic!("{}: {}: {fault:?}", rule.rule.id, vector["name"]),
    };
    (rule.rule.id, got)
}

#[test]
fn all_vectors_through_the_rust_api() {
    for room in catalogue::ROOMS {
        let (mut asked, mut different) = (0, Vec::new());
        for vector in common::vectors(room.policy.key) {
            let (rule, got) = asked_of(room, &vector);
            if got != vector["expect"] {
                different.push(format!("{} {}:\n  got {got}\n  not {}", rule, vector["name"], vector["expect"]));
            }
            asked += 1;
        }
        assert!(asked >= room.source.rules.len(), "{}: hardly any vectors", room.policy.key);
        let count = different.len();
        different.truncate(40);
        assert!(different.is_empty(), "{count} of {asked} answers differ:\n{}", different.join("\n"));
    }
}

/// Every rule has vectors, and every result that it can have occurs in some.
#[test]
fn every_rule_has_vectors() {
    for room in catalogue::ROOMS {
        let vectors = common::vectors(room.policy.key);
        for rule in room.rules() {
            let own = vectors.iter().filter(|vector| vector["rule"] == rule.rule.id);
            assert!(own.count() >= 3, "{} has too few vectors", rule.rule.id);
        }
    }
}

/// What changes of the formulas (`tests/mutants.sh`) showed that no vector says.
#[test]
fn what_changed_formulas_showed() {
    for (rule, facts, expect) in [
        // Nothing times what nobody knows is nothing.
        (
            "OI22-4.3",
            json!({"claim.funding_title": "oi", "claim.amount_cents": 0, "contract.oi_tariff_scale": 2,
                "claim.count_persons": 0, "region.enrolled_insured": 40_000}),
            json!({"result": "pass", "values": {"tariff_amount": 0, "payable": 0}}),
        ),
        (
            "OI22-B2.19",
            json!({"claim.topic": "future_proof_gp_practice", "claim.amount_cents": 0, "practice.insured_count": 0,
                "contract.thz_practice_paid_cents": 0}),
            json!({"result": "pass", "values": {"ceiling": 0, "payable": 0}}),
        ),
        (
            "OI22-B2.19",
            json!({"claim.topic": "future_proof_gp_practice", "claim.amount_cents": 0, "contract.thz_max_tariff_cents": 0,
                "contract.thz_practice_paid_cents": 0}),
            json!({"result": "pass", "values": {"ceiling": 0, "payable": 0}}),
        ),
        // Twelve months of each insured person are a year of all: however they are counted, it is the same.
        (
            "SPC-B4.5",
            json!({"contract.model": "partial_capitation", "contract.capitation_cents": 9_600,
                "region.insured_count": 100, "region.insured_months": 1_200, "period.leakage_cents": 0}),
            json!({"result": "pass", "values": {"income": 960_000}}),
        ),
        // A target that is not met brings in nothing.
        (
            "SPC-3C.11",
            json!({"contract.model": "pay_for_performance", "contract.p4p_trigger": "outcome",
                "contract.outcome_bonus_cents": {"a": 5_000, "b": 7_000}, "kpi.target_met": {"a": true, "b": false},
                "contract.tariff_cents": {"visit": 1_000}, "treatment.volume": {"visit": 100},
                "provider.unit_cost_cents": {"visit": 600}, "provider.fixed_cost_cents": 0,
                "contract.outside_spend_cents": 0, "treatment.patient_count": 10,
                "plan.sim_insured_change_ppm": 0, "plan.sim_incidence_change_ppm": 0, "plan.sim_unit_cost_change_ppm": 0,
                "plan.sim_fixed_cost_change_ppm": 0, "plan.sim_intensity_change_ppm": {"visit": 0}}),
            json!({"result": "pass", "values": {"income": 105_000, "cost": 60_000, "result": 45_000, "outside": 0,
                "delta_provider": 0, "delta_insurer": 0, "units_before_ppm": {"visit": 10_000_000},
                "units_after_ppm": {"visit": 10_000_000}}}),
        ),
        // Who neither gains nor loses bears nothing.
        (
            "SPC-B4.26",
            json!({"contract.model": "fee_for_service", "contract.outside_spend_cents": 0,
                "contract.tariff_cents": {"visit": 1_000}, "provider.unit_cost_cents": {"visit": 1_000},
                "treatment.volume": {"visit": 100}, "provider.fixed_cost_cents": 0, "plan.sim_insured_change_ppm": 0,
                "plan.sim_incidence_change_ppm": 0, "plan.sim_unit_cost_change_ppm": 0,
                "plan.sim_intensity_change_ppm": {"visit": 100_000}}),
            json!({"result": "pass", "values": {
                "bearer": {"unit_cost": "none", "services_per_patient": "insurer", "patients": "none", "insured": "none"},
                "delta_provider": {"unit_cost": 0, "services_per_patient": 0, "patients": 0, "insured": 0},
                "delta_insurer": {"unit_cost": 0, "services_per_patient": -10_000, "patients": 0, "insured": 0}}}),
        ),
        // A least share above the largest: the terms contradict each other.
        (
            "SPC-B4.8",
            json!({"contract.model": "shared_savings", "contract.share_basis": "health_gain",
                "contract.share_min_ppm": 500_001, "contract.share_max_ppm": 500_000,
                "contract.weight_measured_ppm": 400_000, "contract.weight_experienced_ppm": 600_000,
                "kpi.measured_gain_ppm": 0, "kpi.experienced_gain_ppm": 0}),
            json!({"result": "review"}),
        ),
    ] {
        says(rule, &facts, &expect);
    }
}

/// What the second reading of the specification (`tests/reference`) found and no vector says.
#[test]
fn what_the_second_reading_found() {
    let unknown = |missing: &[&str]| json!({"result": "unknown", "missing": missing});
    for (rule, facts, expect) in [
        // No project outranks itself: the risk of the only one is not asked for.
        (
            "SPC-1.19",
            json!({"plan.priority_model_used": true, "plan.project_contribution": {"a": 3}, "plan.circle_diameter_max": 40,
                "plan.project_cost_cents": {"a": 100}, "plan.scoring_agreed_with": ["patient", "professional"]}),
            json!({"result": "pass", "values": {"diameter": {"a": 40}, "outranks": {"a": []}}}),
        ),
        // One stakeholder is in one domain.
        (
            "SPC-1.24",
            json!({"plan.stakeholder_overview_made": true, "plan.stakeholders": ["insurer"],
                "plan.single_domain_attested": false, "plan.stakeholder_net_cents": {"insurer": 100}}),
            json!({"result": "fail"}),
        ),
        // The shares of a stakeholder that may have to pay are asked for, also while it is not said who is entitled.
        (
            "SPC-1.17",
            json!({"plan.stakeholder_overview_made": true, "plan.stakeholders": ["insurer", "hospital"],
                "plan.stakeholder_net_cents": {"insurer": 5, "hospital": -1}, "plan.compensation_key": "fixed_keys",
                "plan.benefit_economic_cents": {"insurer": 5, "hospital": 0}, "plan.cashable_ppm": {"insurer": 1_000_000,
                "hospital": 0}, "plan.stakeholder_cost_cents": {"insurer": 0, "hospital": 0},
                "plan.compensation_key_weight": {"patient": 1}}),
            unknown(&["plan.compensation_entitled", "plan.compensation_key_weight"]),
        ),
        // Without a month of run-in, its cost is not asked for; with one, its premium is.
        (
            "SPC-2.21",
            json!({"plan.business_case_rows": 1, "plan.cost_kind": {"1": "initial"}, "plan.cost_cents": {"1": 10},
                "plan.benefit_year_cents": {"1": 5, "2": 5}, "plan.run_in_months": 0}),
            unknown(&["plan.horizon_years"]),
        ),
        (
            "SPC-2.21",
            json!({"plan.business_case_rows": 1, "plan.cost_kind": {"1": "initial"}, "plan.cost_cents": {"1": 10},
                "plan.benefit_year_cents": {"1": 5, "2": 5}, "plan.run_in_months": 2, "plan.structural_month_cents": 7,
                "plan.run_in_premium_ppm": {"1": 0}}),
            unknown(&["plan.horizon_years", "plan.run_in_premium_ppm"]),
        ),
        // Two steps that begin at the same gain contradict each other.
        (
            "SPC-B4.8",
            json!({"contract.model": "shared_savings", "contract.share_basis": "steps",
                "contract.share_step_from_ppm": {"1": 0, "2": 0}, "contract.share_step_ppm": {"1": 1000, "2": 2000},
                "contract.weight_measured_ppm": 400_000, "contract.weight_experienced_ppm": 600_000,
                "kpi.measured_gain_ppm": 0, "kpi.experienced_gain_ppm": 0}),
            json!({"result": "unknown"}),
        ),
        // Equal yearly parts of a negative amount: floored, and the cent that is left over goes to the first year.
        (
            "SPC-3C.9",
            json!({"contract.components": ["investment"], "contract.investment_cents": -1, "contract.investment_years": 2}),
            json!({"result": "pass", "values": {"investment": {"1": 0, "2": -1}}}),
        ),
        // A rule that is unknown has neither passed nor not.
        (
            "TBHF21-4.13",
            json!({"plan.tf_approved": false, "plan.tf_approved_cost": 1, "contract.market_share_num": 1,
                "contract.market_share_den": 2}),
            unknown(&["plan.tf_requested"]),
        ),
        // A choice that is undecided is so whatever its two ways come to.
        (
            "TBHF21-3.10",
            json!({"claim.kind": "bundle_payment", "contract.bundle_price": 0, "contract.start": "2021-01-01",
                "contract.to_exclusive": "2024-01-01", "claim.reference_date": "2021-02-01",
                "claim.by_contracted_provider": true, "insured.in_bundle": true,
                "insured.bundle_period": {"from": "2021-01-01", "until": "2022-01-01"},
                "contract.volume_patients": {"1": 1, "2": 1, "3": 1}, "period.bundle_paid": {"1": 0, "2": 0, "3": 0}}),
            unknown(&["period.bundle_payment_made_for_insured"]),
        ),
        // The columns of a chain that the patient is not in on that day do not matter.
        (
            "OI22-B1.36",
            json!({"claim.service_date": "2020-02-29", "claim.service_category": "dietary_advice",
                "treatment.dm2_chain_period": {"from": "2023-01-01", "until": "2024-02-28"},
                "treatment.copd_chain_period": {"from": "2020-01-01", "until": "2024-02-28"},
                "treatment.cvrm_chain_period": {"from": "2023-01-01", "until": "2024-02-28"}}),
            unknown(&["claim.related_to_copd", "treatment.chain"]),
        ),
    ] {
        says(rule, &facts, &expect);
    }
}

fn says(rule: &str, facts: &Json, expect: &Json) {
    let room = catalogue::ROOMS.iter().find(|room| rule.starts_with(room.policy.key)).unwrap();
    let (_, got) = asked_of(room, &json!({"rule": rule, "name": "", "facts": facts}));
    assert_eq!(got, *expect, "{rule} on {facts}");
}

/// SPC-B4.26: by two-sided sharing the insurer may bear more services together with the provider, which keeps a part of
/// the loss above its margin; the provider may not bear them alone.
#[test]
fn a_loss_may_be_shared_but_not_passed_on() {
    for (loss_share_ppm, result, bearer, delta_provider, delta_insurer) in
        [(500_000, "pass", "shared", -1_978_000, -8_354_000), (1_000_000, "review", "provider", -10_332_000, 0)]
    {
        let facts = json!({
            "contract.model": "shared_savings", "contract.ss_sides": "two_sided",
            "contract.loss_share_ppm": loss_share_ppm, "contract.loss_cap_cents": "none",
            "contract.expected_basis": "table", "contract.expected_cost_cents": {"1": 167_080_000},
            "contract.savings_cap_cents": "none", "contract.savings_threshold_cents": "none",
            "contract.outside_spend_cents": 0,
            "contract.tariff_cents": {"visit": 9500, "bed_day": 52000, "telemonitoring": 4850},
            "provider.unit_cost_cents": {"visit": 6000, "bed_day": 31000, "telemonitoring": 3525},
            "provider.fixed_cost_cents": 50_000_000,
            "treatment.volume": {"visit": 2000, "bed_day": 2400, "telemonitoring": 4800},
            "plan.sim_intensity_change_ppm": {"visit": 100_000, "bed_day": 100_000, "telemonitoring": 100_000},
            "plan.sim_unit_cost_change_ppm": 0, "plan.sim_incidence_change_ppm": 0, "plan.sim_insured_change_ppm": 0,
        });
        let causes = |value: Json, other: Json| json!({"unit_cost": other, "services_per_patient": value, "patients": other, "insured": other});
        let values = json!({
            "bearer": causes(json!(bearer), json!("none")),
            "delta_provider": causes(json!(delta_provider), json!(0)),
            "delta_insurer": causes(json!(delta_insurer), json!(0)),
        });
        says("SPC-B4.26", &facts, &json!({"result": result, "values": values}));
    }
}
