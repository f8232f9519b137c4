//! Cases in which the two have differed, with what the specification says.

use regelkern::json::{Workspace, respond};
use regelkern_reference::document::Document;
use serde_json::{Value as Json, json};

/// What both say.
fn both(rule: &str, facts: &Json, expected: &Json) {
    let document = Document::load(rule.split('-').next().unwrap());
    let stated = document.facts_stated(facts.as_object().unwrap());
    let reference = document.answer(document.rule(rule).unwrap(), &stated).as_json();
    assert_eq!(reference, *expected, "{rule}, the reference, on {facts}");
    let (mut workspace, mut out) = (Box::new(Workspace::new()), vec![0; 1 << 14]);
    let request = json!({"op": "evaluate", "rule": rule, "facts": facts}).to_string();
    let length = respond(request.as_bytes(), &mut workspace, &mut out).unwrap();
    let answer: Json = serde_json::from_slice(&out[..length]).unwrap();
    assert_eq!(answer["result"], expected["result"], "{rule}, regelkern, on {facts}");
    assert_eq!(answer["missing"], *expected.get("missing").unwrap_or(&json!([])), "{rule}, regelkern, on {facts}");
}

fn with(facts: &Json, more: Json) -> Json {
    let mut facts = facts.clone();
    facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    facts
}

/// "While its condition is undecided it is undecided itself": also where both ceilings come to the same.
#[test]
fn a_choice_is_undecided_with_its_condition() {
    let facts = json!({
        "period.year_closed": true, "period.contract_year": 1, "contract.volume_patients": {"1": 1},
        "contract.bundle_price": 100, "period.bundle_entitlement": {"1": 200},
        "contract.zvt_other_ceilings": {"1": 0}, "period.zvt_other_realised": {"1": 0},
        "period.actual_provider_cost": {"1": 5},
    });
    both("TBHF21-4.11", &facts, &json!({"result": "unknown", "missing": ["contract.part_of_zvt"]}));
    let below = with(&facts, json!({"period.bundle_entitlement": {"1": 100}}));
    both("TBHF21-4.11", &below, &json!({"result": "pass", "values": {"saving": 95, "settlement": 0}}));
}

/// "Review without values, whatever else is unknown": no amount is asked for that nobody would get.
#[test]
fn an_invalid_percentage_asks_for_no_amount() {
    let period = json!({"from": "2020-01-01", "until": "2021-01-01"});
    let facts = json!({
        "provider.msz_agreement_period": {"from": "2019-01-01", "until": "2023-01-01"}, "contract.pilot_period": period,
        "region.provider_in_core_area": true, "plan.required_drugs": ["10000001"],
        "provider.addon_list_drugs": ["10000001"], "contract.addendum_signed": true,
        "contract.selected_drugs": ["10000001"], "provider.accepts_drug_prices": true,
        "provider.wants_to_participate": true, "provider.able_to_participate": true, "contract.addendum_to_msz": true,
        "contract.lump_period": period, "provider.had_2019_addendum": false, "contract.first_pilot_start": "2020-01-01",
        "contract.forecast_administrations": {"10000001": 480},
    });
    let invalid = with(&facts, json!({"contract.home_percentage": {"10000001": 1_000_001}}));
    both("TTCI20-4.3", &invalid, &json!({"result": "unknown", "missing": ["period.lump_sum_paid"]}));
    let asked =
        ["contract.policy_surcharge", "contract.startup_fee", "period.lump_sum_paid", "period.startup_fee_paid"];
    let valid = with(&facts, json!({"contract.home_percentage": {"10000001": 1_000_000}}));
    both("TTCI20-4.3", &valid, &json!({"result": "unknown", "missing": asked}));
    let valid = with(&valid, json!({"period.lump_sum_paid": false}));
    let asked = ["contract.policy_surcharge", "contract.startup_fee", "period.startup_fee_paid"];
    both("TTCI20-4.3", &valid, &json!({"result": "unknown", "missing": asked}));
}

/// "The chooser itself, unless all branches give the same value": the weights are what is chosen.
#[test]
fn who_is_weighed_the_same_either_way_needs_no_choice() {
    let facts = json!({
        "contract.model": "shared_savings", "contract.chain_party_count": 3, "contract.expected_basis": "table",
        "contract.expected_cost_cents": {"1": 250_800_000, "2": 262_086_000, "3": 273_879_870},
        "period.actual_cost_cents": {"1": 245_500_000, "2": 243_050_025, "3": 240_125_050},
        "contract.savings_cap_cents": "none", "contract.savings_threshold_cents": "none",
        "contract.share_basis": "fixed", "contract.share_fixed_ppm": 420_000, "contract.ss_sides": "one_sided",
    });
    let weighed = |services: [i64; 3], weights: [i64; 3]| {
        let entries = |of: [i64; 3]| json!({"1": of[0], "2": of[1], "3": of[2]});
        with(&facts, json!({"period.services_count": entries(services), "contract.share_weight": entries(weights)}))
    };
    both("SPC-B4.11", &weighed([0; 3], [0; 3]), &json!({"result": "unknown"}));
    let part = json!({"1": 8_132_712, "2": 8_132_711, "3": 8_132_711});
    both("SPC-B4.11", &weighed([5; 3], [5; 3]), &json!({"result": "pass", "values": {"part": part}}));
    let asked = json!({"result": "unknown", "missing": ["contract.remuneration"]});
    both("SPC-B4.11", &weighed([5; 3], [10; 3]), &asked);
    both("SPC-B4.11", &weighed([5, 5, 4], [5; 3]), &asked);
}
