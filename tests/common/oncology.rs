//! Claims of the home administration of oncology drugs (TTCI20), as JSON.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The sample contract.
pub fn contract() -> Value {
    super::by_rules::contract("contract-home-oncology-2020.json")
}

/// A claim with these members beside what every checked claim has.
fn claim(members: Value) -> Value {
    let mut claim = json!({
        "insured": "p1",
        "service_period": {"from": "2020-05-04", "until": "2020-05-05"},
        "meets_legal_requirements": true,
        "actually_delivered": true,
        "rightly_delivered": true,
    });
    claim.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    claim
}

/// A claim of the contracted hospital for a pilot patient at home.
pub fn of_hospital(members: Value) -> Value {
    let mut claim = claim(json!({"claimant": "contracted_hospital", "in_pilot": true, "delivered_at_home": true}));
    claim.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    claim
}

/// A claim of a third party for a pilot patient.
pub fn of_third_party(members: Value) -> Value {
    let mut claim = claim(json!({
        "claimant": "district_nursing", "kind": "nursing", "in_pilot": true, "paid_amount": 0, "amount": 6400,
    }));
    claim.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    claim
}

/// Claims of all kinds, claimants and degrees of completeness.
pub fn any_claim() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["drug", "extra_cost", "nursing", "other"]);
    let claimant = prop::sample::select(vec!["contracted_hospital", "district_nursing", "home_care_organisation"]);
    let drug = prop::sample::select(vec!["15130838", "15449052", "99999999"]);
    let truth = || prop::option::of(any::<bool>());
    (kind, claimant, drug, (0..4_u8, 1..28_u8, 1..3_u8), 0..400_000_i64, 0..4_u8, (truth(), truth(), truth())).prop_map(
        |(kind, claimant, drug, (person, day, days), amount, quantity, (in_pilot, at_home, concerns))| {
            let (from, until) = (format!("2020-05-{day:02}"), format!("2020-05-{:02}", day + days));
            let mut claim = json!({
                "insured": format!("p{person}"), "kind": kind, "claimant": claimant, "drug_code": drug, "amount": amount,
                "quantity": quantity, "service_period": {"from": from, "until": until}, "paid_amount": amount,
                "wholly_home_administration": true, "recovered_for_claim": false,
            });
            let facts = [("in_pilot", in_pilot), ("delivered_at_home", at_home), ("concerns_home_administration", concerns)];
            let known = facts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?))));
            claim.as_object_mut().unwrap().extend(known.collect::<Map<_, _>>());
            claim
        },
    )
}
