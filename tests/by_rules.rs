//! Claims that are decided by asking rules, through the JSON door: TTCI20, the home administration of oncology drugs.

mod common;

use common::by_rules::{ask, is, verdicts};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn contract() -> Value {
    common::by_rules::contract("contract-home-oncology-2020.json")
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

fn of_hospital(members: Value) -> Value {
    let mut claim = claim(json!({"claimant": "contracted_hospital", "in_pilot": true, "delivered_at_home": true}));
    claim.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    claim
}

fn of_third_party(members: Value) -> Value {
    let mut claim = claim(json!({
        "claimant": "district_nursing", "kind": "nursing", "in_pilot": true, "paid_amount": 0, "amount": 6400,
    }));
    claim.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    claim
}

fn adjudicate(claims: &[Value], state: Value) -> Value {
    let answer = ask(&json!({
        "op": "adjudicate", "contract": contract(), "claims": claims, "state": state, "complete": true,
    }));
    assert_eq!(answer["ok"], true, "{answer}");
    answer
}

#[test]
fn the_lump_sum_is_paid_once() {
    // TTCI20-4.1: 420 administrations at 150.00 and 25,000.00 to start with.
    let request = json!({"request": "lump_sum", "amount": 8_800_000});
    let answer = adjudicate(&[request.clone(), request.clone()], json!({}));
    assert_eq!(verdicts(&answer), [is("paid", "TTCI20-4.3", 8_800_000), is("rejected", "TTCI20-4.3", 0)]);
    let state = json!({"version": 1, "lump_sum_paid": true, "startup_fee_paid": true, "recovered_total": 0});
    assert_eq!(answer["state"], state);
    // The state carries over; what is entitled to replaces what is claimed.
    assert_eq!(verdicts(&adjudicate(&[request], state)), [is("rejected", "TTCI20-4.3", 0)]);
    let other = json!({"request": "lump_sum", "amount": 9_000_000});
    let answer = adjudicate(&[other], json!({"startup_fee_paid": true}));
    assert_eq!(verdicts(&answer), [is("reduced", "TTCI20-4.3", 6_300_000)]);
    assert_eq!(answer["verdicts"][0]["adjustment_cents"], 2_700_000);
}

#[test]
fn without_an_arrangement_there_is_no_lump_sum() {
    let mut contract = contract();
    contract["addendum_signed"] = json!(false);
    let claims = [json!({"request": "lump_sum", "amount": 8_800_000})];
    let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": claims}));
    assert_eq!(verdicts(&answer), [is("rejected", "TTCI20-4.3", 0)]);
    contract.as_object_mut().unwrap().remove("addendum_signed");
    let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": claims}));
    assert_eq!(verdicts(&answer)[0].0, "undetermined");
    assert_eq!(answer["verdicts"][0]["missing"], json!(["contract.addendum_signed"]));
}

#[test]
fn a_drug_is_paid_at_its_tariff_at_most() {
    let drug = |quantity: u32, amount: i64| {
        of_hospital(json!({"kind": "drug", "drug_code": "15449052", "quantity": quantity, "amount": amount}))
    };
    let answer = adjudicate(&[drug(2, 290_000), drug(2, 284_100), drug(2, 284_099)], json!({}));
    let expected = [is("reduced", "TTCI20-4.4", 284_100), is("paid", "", 284_100), is("paid", "", 284_099)];
    assert_eq!(verdicts(&answer), expected);
    assert_eq!(answer["verdicts"][0]["rejected_cents"], 5_900);
}

#[test]
fn extra_cost_is_in_the_lump_sum() {
    let answer = adjudicate(&[of_hospital(json!({"kind": "extra_cost", "amount": 15_000}))], json!({}));
    assert_eq!(verdicts(&answer), [is("rejected", "TTCI20-1.2", 0)]);
}

#[test]
fn a_third_party_cannot_claim_what_the_pilot_pays() {
    let hospital = of_hospital(json!({"kind": "drug", "drug_code": "15449052", "quantity": 1, "amount": 142_050}));
    let suspected = of_third_party(json!({"service_period": {"from": "2020-05-01", "until": "2020-05-29"}}));
    let established = of_third_party(json!({
        "concerns_home_administration": true, "wholly_home_administration": true, "paid_amount": 6_400,
        "recovered_for_claim": false,
    }));
    let outside = of_third_party(json!({"insured": "p2", "in_pilot": false}));
    let answer = adjudicate(&[hospital, suspected, established, outside], json!({}));
    let expected = [
        is("paid", "", 142_050),
        is("undetermined", "TTCI20-3.10", 0),
        is("rejected", "TTCI20-3.10", 0),
        // The policy decides nothing about other nursing, and this contract does not say.
        is("undetermined", "", 0),
    ];
    assert_eq!(verdicts(&answer), expected);
    assert_eq!(answer["verdicts"][1]["missing"], json!(["claim.concerns_home_administration"]));
    assert_eq!(answer["verdicts"][2]["recoverable_cents"], 6_400);
    assert_eq!(answer["state"]["recovered_total"], 6_400);
}

/// Nobody knows what other lines there are unless the caller says that the batch is complete.
#[test]
fn an_incomplete_batch_leaves_open_what_no_line_tells() {
    let suspect = of_third_party(json!({"service_period": {"from": "2020-05-01", "until": "2020-05-29"}}));
    let request = |complete: bool| json!({"op": "adjudicate", "contract": contract(), "claims": [suspect.clone()], "complete": complete});
    let missing = |answer: Value| answer["verdicts"][0]["missing"].clone();
    let both = json!(["claim.concerns_home_administration", "treatment.pilot_administration_in_period"]);
    assert_eq!(missing(ask(&request(false))), both);
    assert_eq!(missing(ask(&request(true))), json!([]));
}

#[test]
fn a_credit_takes_back_what_its_debit_booked() {
    let duplicate = of_third_party(json!({
        "claim": "N", "drug_code": "15449052", "concerns_home_administration": true, "wholly_home_administration": true, "paid_amount": 6_400,
        "recovered_for_claim": false,
    }));
    let credit = |of: &str| json!({"credit_of": of, "amount": -6_400});
    let answer = adjudicate(&[duplicate.clone(), credit("N"), credit("N"), credit("M")], json!({}));
    let decisions: Vec<_> = verdicts(&answer).into_iter().map(|verdict| verdict.0).collect();
    assert_eq!(decisions, ["rejected", "recovered", "invalid", "invalid"]);
    assert_eq!(answer["state"]["recovered_total"], 0);
    // In a later run the stored verdict of the debit is handed in.
    let first = adjudicate(&[duplicate], json!({}));
    let later = json!({"debit": first["verdicts"][0], "amount": -6_400});
    let answer = adjudicate(&[later], first["state"].clone());
    assert_eq!(verdicts(&answer), [is("recovered", "TTCI20-3.10", 0)]);
    assert_eq!(answer["verdicts"][0]["recoverable_cents"], -6_400);
    assert_eq!(answer["state"]["recovered_total"], 0);
}

#[test]
fn a_faulty_line_names_its_member_and_stops_nothing() {
    let good = of_hospital(json!({"kind": "drug", "drug_code": "15130838", "quantity": 3, "amount": 24_000}));
    let mut faulty = Vec::new();
    for (member, value) in [
        ("kind", json!("pills")),
        ("quantity", json!(-1)),
        ("service_period", json!({"from": "2020-05-05", "until": "2020-05-05"})),
        ("amount", json!("24000")),
        ("colour", json!("blue")),
        ("request", json!("gift")),
    ] {
        let mut line = good.clone();
        line[member] = value;
        faulty.push((member, line));
    }
    let mut without = good.clone();
    without.as_object_mut().unwrap().remove("amount");
    faulty.push(("amount", without));
    let mut claims: Vec<_> = faulty.iter().map(|(_, line)| line.clone()).collect();
    claims.push(good);
    let answer = adjudicate(&claims, json!({}));
    for (verdict, (member, _)) in answer["verdicts"].as_array().unwrap().iter().zip(&faulty) {
        assert_eq!((&verdict["decision"], &verdict["field"]), (&json!("invalid"), &json!(member)), "{verdict}");
    }
    assert_eq!(verdicts(&answer).last(), Some(&is("paid", "", 24_000)));
}

fn any_claim() -> impl Strategy<Value = Value> {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Parts add up, replay gives the same bytes, and crediting everything restores the state.
    #[test]
    fn any_batch_adds_up_and_can_be_taken_back(claims in prop::collection::vec(any_claim(), 0..12)) {
        let named: Vec<_> = claims.iter().enumerate().map(|(place, claim)| {
            let mut claim = claim.clone();
            claim["claim"] = json!(place);
            claim
        }).collect();
        let first = adjudicate(&named, json!({}));
        prop_assert_eq!(verdicts(&first).len(), claims.len());
        prop_assert_eq!(&first, &adjudicate(&named, json!({})));
        let credits = named.iter().enumerate().map(|(place, claim)| {
            json!({"credit_of": place, "amount": -claim["amount"].as_i64().unwrap()})
        });
        let all: Vec<_> = named.iter().cloned().chain(credits).collect();
        let answer = adjudicate(&all, json!({}));
        prop_assert!(verdicts(&answer)[claims.len()..].iter().all(|verdict| verdict.0 == "recovered"));
        prop_assert_eq!(&answer["state"], &adjudicate(&[], json!({}))["state"]);
    }

    /// The order of lines of different persons, and of equal lines, changes no verdict.
    #[test]
    fn the_order_of_lines_changes_no_verdict(claims in prop::collection::vec(any_claim(), 1..12), turn in 0..12_usize) {
        let sorted = |answer: &Value| {
            let mut verdicts: Vec<_> = answer["verdicts"].as_array().unwrap().iter().map(|verdict| {
                let mut verdict = verdict.clone();
                verdict.as_object_mut().unwrap().remove("claim");
                verdict.to_string()
            }).collect();
            verdicts.sort();
            verdicts
        };
        let mut turned = claims.clone();
        turned.rotate_left(turn % claims.len());
        prop_assert_eq!(sorted(&adjudicate(&claims, json!({}))), sorted(&adjudicate(&turned, json!({}))));
    }
}
