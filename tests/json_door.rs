//! The JSON door: the vectors, every operation, and what it says of requests that are at fault.

mod common;

use common::cases::cases;
use proptest::prelude::*;
use regelkern::json::{Code, OutputTooSmall, Workspace, respond};
use regelkern::policy::catalogue;
use serde_json::{Value, json};

fn ask_bytes(request: &[u8]) -> Value {
    let mut workspace = Box::<Workspace>::default();
    let mut out = vec![0; 1 << 20];
    let length = respond(request, &mut workspace, &mut out).unwrap();
    serde_json::from_slice(&out[..length]).unwrap()
}

fn ask(request: &Value) -> Value {
    ask_bytes(request.to_string().as_bytes())
}

/// Code and path of the error.
fn error(request: &str) -> (String, String) {
    let answer = ask_bytes(request.as_bytes());
    assert_eq!(answer["ok"], false, "{request} was answered: {answer}");
    let text = |member: &str| answer["error"][member].as_str().unwrap().to_owned();
    assert!(!text("message").is_empty());
    (text("code"), text("path"))
}

#[test]
fn all_vectors_through_the_json_door() {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 16];
    for room in catalogue::ROOMS {
        for vector in common::vectors(room.policy.key) {
            let request = json!({"op": "evaluate", "id": 7, "rule": vector["rule"], "facts": vector["facts"]});
            let length = respond(request.to_string().as_bytes(), &mut workspace, &mut out).unwrap();
            let answer: Value = serde_json::from_slice(&out[..length]).unwrap();
            let expect = &vector["expect"];
            let is_answered = expect["result"] != "error";
            assert_eq!((&answer["ok"], &answer["id"]), (&json!(is_answered), &json!(7)), "{vector}");
            if !is_answered {
                assert_eq!(answer["error"]["code"], expect["error"], "{vector}");
                continue;
            }
            assert_eq!(answer["result"], expect["result"], "{vector}");
            let or = |value: &Value, default: Value| if value.is_null() { default } else { value.clone() };
            assert_eq!(answer["values"], or(&expect["values"], json!({})), "{vector}");
            assert_eq!(answer["missing"], or(&expect["missing"], json!([])), "{vector}");
        }
    }
}

/// Tariffs are so many times apart, unless the lowest is nothing: then nobody can say how many, and no fact is missing for it.
#[test]
fn a_spread_needs_a_lowest_tariff() {
    for (lowest, expected) in [(28_000, json!(1_250_000)), (1, json!(35_000_000_000_i64)), (0, Value::Null)] {
        let facts = json!({
            "plan.condition_code": "dialysis", "contract.cost_deviation_tolerance_ppm": 50_000,
            "contract.tariff_centre_cents": 34_000, "contract.tariff_home_cents": 31_250,
            "provider.full_cost_centre_cents": 34_000, "provider.full_cost_home_cents": 30_000,
            "contract.tariff_spread_cents": {"1": 31_250, "2": lowest, "3": 35_000},
        });
        let answer = ask(&json!({"op": "evaluate", "rule": "SPC-B2.16", "facts": facts}));
        assert_eq!((&answer["result"], &answer["missing"]), (&json!("pass"), &json!([])), "{answer}");
        assert_eq!(answer["values"]["spread_ppm"], expected, "{answer}");
    }
}

/// As many drugs as a case may have all get their volume; one more is a fault of the request.
#[test]
fn a_case_has_at_most_so_many_codes() {
    let drugs = |count: usize| (0..count).map(|drug| format!("{:08}", 10_000_000 + drug)).collect::<Vec<_>>();
    let request = |count: usize| {
        let each = |value: u32| drugs(count).into_iter().map(|drug| (drug, json!(value))).collect::<Value>();
        json!({"op": "evaluate", "rule": "TTCI20-5.1", "facts": {
            "contract.selected_drugs": drugs(count),
            "contract.forecast_administrations": each(100),
            "contract.home_percentage": each(250_000),
        }})
    };
    let most = usize::from(regelkern::policy::ttci20::facts::DRUGS);
    let answer = ask(&request(most));
    assert_eq!(answer["result"], "pass", "{answer}");
    assert_eq!(answer["values"]["volume"].as_object().unwrap().len(), most);
    assert_eq!(answer["values"]["volume_total"], 25 * most);
    assert_eq!(ask(&request(most + 1))["error"]["code"], "too_many");
}

/// Codes that the policy knows by name have the first numbers; a list of codes is in the order of their texts all the
/// same, whatever the order of the request.
#[test]
fn lists_of_codes_are_in_the_order_of_their_texts() {
    let facts = json!({
        "plan.priority_model_used": true,
        "plan.scoring_agreed_with": ["patient", "professional"],
        "plan.project_contribution": {"z": 9, "result": 1, "b": 2, "als": 3},
        "plan.project_risk": {"als": 5, "result": 5, "z": 1, "b": 5},
        "plan.project_cost_cents": {"als": 1, "b": 1, "result": 1, "z": 2},
        "plan.circle_diameter_max": 40,
    });
    let answer = ask(&json!({"op": "evaluate", "rule": "SPC-1.19", "facts": facts}));
    assert_eq!(answer["result"], "pass");
    let outranks = json!({"z": ["als", "b", "result"], "als": ["b", "result"], "b": ["result"], "result": []});
    assert_eq!(answer["values"]["outranks"], outranks);
    assert_eq!(answer["values"]["diameter"], json!({"z": 40, "als": 20, "b": 20, "result": 20}));
}

/// A case has room for so many codes; one more is said, not cut off.
#[test]
fn too_many_codes_are_said() {
    let known: Vec<_> = (0..36).map(|n| format!("code {n}")).collect();
    let ask_with = |codes: &[String]| {
        let facts = json!({"contract.included_codes": codes});
        ask(&json!({"op": "evaluate", "rule": "SPC-B4.19", "facts": facts}))
    };
    assert_eq!(ask_with(&known)["ok"], true);
    let more = [known, vec!["one more".into()]].concat();
    assert_eq!(ask_with(&more)["error"]["code"], "too_many");
}

#[test]
fn an_assessment_names_what_decides_and_what_is_missing() {
    let facts = json!({
        "provider.has_msz_agreement_2020": true,
        "provider.offers_hf_telemonitoring": true,
        "provider.consensus_chapters_unmet": [6, 7],
        "provider.uses_telemonitoring_efficiently": null,
    });
    let request =
        json!({"op": "assess", "policy": "TBHF21", "subject": "provider", "facts": facts, "date": "2021-03-01"});
    let answer = ask(&request);
    assert_eq!(answer["outcome"], "undetermined");
    assert_eq!(answer["deciding"], Value::Null);
    assert_eq!(answer["missing"], json!(["provider.uses_telemonitoring_efficiently"]));
    let found = |id: &str| {
        let findings = answer["findings"].as_array().unwrap();
        findings.iter().find(|finding| finding["rule"] == id).unwrap()["result"].clone()
    };
    assert_eq!(found("TBHF21-3.2"), "pass");
    assert_eq!(found("TBHF21-3.3"), "unknown");

    let mut request = request;
    request["facts"]["provider.has_msz_agreement_2020"] = json!(false);
    let answer = ask(&request);
    assert_eq!((&answer["outcome"], &answer["deciding"]), (&json!("ineligible"), &json!("TBHF21-3.1")));
    assert_eq!(answer["missing"], json!([]));
    assert_eq!(answer["findings"][3], json!({"rule": "TBHF21-3.2", "result": "pass", "severity": "deny"}));

    request["date"] = json!("2022-01-01");
    assert_eq!(ask(&request)["error"]["code"], "outside_validity");
}

fn contract() -> Value {
    json!({
        "policy": "TBHF21", "start": "2021-01-01", "to_exclusive": "2024-01-01", "bundle_price": 234_672,
        "volume_patients": {"1": 1, "2": 2, "3": 3}, "bundle_proration": "none",
    })
}

fn payment(name: &str, insured: &str) -> Value {
    json!({
        "claim": name, "insured": insured, "kind": "bundle_payment", "reference_date": "2021-05-10", "amount": 234_672,
        "by_contracted_provider": true, "in_bundle": true,
        "bundle_period": {"from": "2021-01-01", "until": "2024-01-01"},
    })
}

#[test]
fn claims_in_one_request_and_in_two_give_the_same() {
    let mut credit = payment("d", "P1");
    credit["amount"] = json!(-234_672);
    credit["credit_of"] = json!("a");
    let claims = [payment("a", "P1"), payment("b", "P1"), payment("c", "P2"), credit, payment("e", "P3")];
    let whole = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": claims}));
    let decisions: Vec<_> = whole["verdicts"].as_array().unwrap().iter().map(|v| v["decision"].clone()).collect();
    assert_eq!(decisions, ["paid", "rejected", "above_ceiling", "recovered", "paid"]);
    assert_eq!(whole["receipt"]["version"], env!("CARGO_PKG_VERSION"));
    for verdict in whole["verdicts"].as_array().unwrap() {
        let part = |name: &str| verdict[name].as_i64().unwrap();
        let parts = ["paid_cents", "covered_cents", "above_ceiling_cents", "rejected_cents", "adjustment_cents"];
        assert_eq!(part("claimed_cents"), parts.iter().map(|name| part(name)).sum::<i64>());
    }

    // The same in two requests: the state goes along, and the credit brings the verdict of its debit.
    let first = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": claims[..3]}));
    let mut rest = claims[3..].to_vec();
    rest[0].as_object_mut().unwrap().remove("credit_of");
    rest[0]["debit"] = first["verdicts"][0].clone();
    let second = ask(&json!({"op": "adjudicate", "contract": contract(), "state": first["state"], "claims": rest}));
    assert_eq!(second["state"], whole["state"]);
    assert_eq!(second["verdicts"][1], whole["verdicts"][4]);
}

#[test]
fn a_faulty_line_is_a_verdict_and_stops_nothing() {
    let mut bad = vec![payment("b1", "P1"), payment("b2", "P1"), payment("b3", "P1"), payment("b4", "P1")];
    bad[0]["reference_date"] = json!("2021-02-29");
    bad[1]["amount"] = json!(1.5);
    bad[2]["colour"] = json!("red");
    bad[3].as_object_mut().unwrap().remove("amount");
    bad.push(payment("good", "P1"));
    let answer = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": bad}));
    let faults: Vec<_> = answer["verdicts"].as_array().unwrap()[..4]
        .iter()
        .map(|v| {
            (
                v["claim"].as_str().unwrap(),
                v["decision"].as_str().unwrap(),
                v["field"].as_str().unwrap(),
                v["fault"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        faults,
        [
            ("b1", "invalid", "reference_date", "invalid_date"),
            ("b2", "invalid", "amount", "wrong_type"),
            ("b3", "invalid", "colour", "unknown_member"),
            ("b4", "invalid", "amount", "missing_member"),
        ]
    );
    assert_eq!(answer["verdicts"][4]["decision"], "paid");
}

#[test]
fn a_credit_is_of_the_insured_person_of_its_debit() {
    let mut credit = payment("c", "P2");
    (credit["amount"], credit["credit_of"]) = (json!(-234_672), json!("a"));
    let mut contract = contract();
    contract["volume_patients"]["1"] = json!(9);
    let claims = [payment("a", "P1"), payment("b", "P2"), credit];
    let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": claims}));
    let verdict = &answer["verdicts"][2];
    assert_eq!((&verdict["decision"], &verdict["field"]), (&json!("invalid"), &json!("insured")));
    assert_eq!(answer["state"]["bundled_patients"]["1"], 2);

    // Nor can a stored verdict lose a cent.
    let mut debit = answer["verdicts"][0].clone();
    debit["paid_cents"] = json!(234_671);
    let mut credit = payment("d", "P1");
    (credit["amount"], credit["debit"]) = (json!(-234_672), debit);
    let answer = ask(&json!({"op": "adjudicate", "contract": contract, "state": answer["state"], "claims": [credit]}));
    let verdict = &answer["verdicts"][0];
    assert_eq!((&verdict["decision"], &verdict["field"]), (&json!("invalid"), &json!("credit_of")));
}

#[test]
fn an_undetermined_line_names_the_missing_facts() {
    let mut claim = payment("u", "P1");
    claim["in_bundle"] = Value::Null;
    claim["bundle_period"] = Value::Null;
    let answer = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": [claim]}));
    assert_eq!(answer["verdicts"][0]["decision"], "undetermined");
    assert_eq!(answer["verdicts"][0]["missing"], json!(["insured.bundle_period", "insured.in_bundle"]));
}

/// A register of the care pathway says who is in the bundle: nobody else is.
#[test]
fn the_pathway_register_decides_who_is_in_the_bundle() {
    let mut contract = contract();
    contract["pathway"] = json!([{"insured": "P1", "from": "2021-03-01", "until": "2022-01-01"}]);
    let claim = |insured: &str| {
        json!({
            "claim": insured, "insured": insured, "kind": "care_product", "care_product_code": "099899066",
            "reference_date": "2021-05-10", "amount": 16_890, "by_contracted_provider": true,
        })
    };
    let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": [claim("P1"), claim("P\u{e9}2")]}));
    assert_eq!(answer["verdicts"][0]["decision"], "covered");
    assert_eq!(answer["verdicts"][1]["rule"], "TBHF21-4.7");
    assert_eq!(answer["state"]["declared_count"]["1"], json!({"099899066": 1}));
}

/// Under a contract that pays other claims as claimed, it is still the contracted provider that is paid.
#[test]
fn an_unknown_claimant_is_missing_where_it_decides() {
    let claim = |by: Value| {
        json!({"kind": "other", "reference_date": "2021-05-10", "amount": 100, "in_bundle": false,
        "by_contracted_provider": by})
    };
    for (other_claims, by, decision, missing) in [
        ("as_claimed", json!(null), "undetermined", json!(["claim.by_contracted_provider"])),
        ("as_claimed", json!(false), "undetermined", json!([])),
        ("as_claimed", json!(true), "paid", json!([])),
        ("undecided", json!(null), "undetermined", json!([])),
        ("undecided", json!(true), "undetermined", json!([])),
    ] {
        let mut contract = contract();
        contract["other_claims"] = json!(other_claims);
        let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": [claim(by)]}));
        let verdict = &answer["verdicts"][0];
        assert_eq!((&verdict["decision"], &verdict["missing"]), (&json!(decision), &missing), "{answer}");
    }
}

#[test]
fn a_state_says_its_version() {
    for (state, code) in [
        (json!({}), "missing_member"),
        (json!({"bundle_paid": {"1": 1}}), "missing_member"),
        (json!({"version": 2}), "not_allowed"),
        (json!({"version": "1"}), "wrong_type"),
    ] {
        let request = json!({"op": "adjudicate", "contract": contract(), "claims": [], "state": state});
        assert_eq!(error(&request.to_string()), (code.to_owned(), "state.version".to_owned()));
    }
    assert_eq!(
        ask(&json!({"op": "adjudicate", "contract": contract(), "claims": [], "state": {"version": 1}}))["ok"],
        true
    );
}

/// In an object of any size a member that stands twice is found, however it is written, and none is wrongly suspected.
#[test]
fn members_that_stand_twice_are_found_in_large_objects() {
    let request = |names: &[String]| {
        let persons: Vec<_> = names.iter().map(|name| format!("\"{name}\":{{}}")).collect();
        let contract = contract();
        let state = format!(r#"{{"version":1,"insured":{{{}}}}}"#, persons.join(","));
        format!(r#"{{"op":"adjudicate","contract":{contract},"claims":[],"state":{state}}}"#)
    };
    let most = regelkern::limit::JSON_INSURED_MAX;
    for count in [2, 15, 16, 17, 18, 100, most] {
        let names: Vec<_> = (0..count).map(|place| format!("P{place}")).collect();
        let answer = ask_bytes(request(&names).as_bytes());
        assert_eq!(answer["state"]["insured"].as_object().map(serde_json::Map::len), Some(count));
        let pairs = [(0, count - 1), (0, 1), (count / 2, count - 1), (count - 2, count - 1)];
        for (first, second) in pairs.into_iter().filter(|(first, second)| first < second) {
            let mut names = names.clone();
            // The same name, its first letter as an escape.
            names[second] = names[first].replace('P', "\\u0050");
            let (code, path) = error(&request(&names));
            assert!(code == "duplicate_member" && path.starts_with("state.insured.P"), "{count} {code} {path}");
        }
    }
}

#[test]
fn scale_rounds_once_by_every_mode() {
    let scale = |amount: i64, mode: &str| {
        ask(&json!({"op": "scale", "amount": amount, "numerator": 1, "denominator": 10, "rounding": mode}))["value"]
            .as_i64()
    };
    let expected = [
        ("half_away", [3, -3, 2]),
        ("half_even", [2, -2, 2]),
        ("half_down", [2, -2, 2]),
        ("down", [2, -2, 2]),
        ("up", [3, -3, 3]),
        ("floor", [2, -3, 2]),
        ("ceiling", [3, -2, 3]),
    ];
    for (mode, values) in expected {
        assert_eq!([scale(25, mode), scale(-25, mode), scale(24, mode)], values.map(Some), "{mode}");
    }
}

#[test]
fn errors_name_code_and_path() {
    let evaluate = |facts: &str| format!(r#"{{"op":"evaluate","rule":"TBHF21-4.2","facts":{{{facts}}}}}"#);
    let cases: &[(String, &str, &str)] = &[
        (String::new(), "syntax", ""),
        ("{".into(), "syntax", ""),
        (r#"{"op":"evaluate",}"#.into(), "syntax", ""),
        (r#"{"op":"scale"} x"#.into(), "syntax", ""),
        ("[".repeat(100), "too_deep", ""),
        ("[]".into(), "wrong_type", ""),
        ("{}".into(), "missing_member", "op"),
        (r#"{"op":"fly"}"#.into(), "unknown_op", "op"),
        (r#"{"op":1}"#.into(), "wrong_type", "op"),
        (r#"{"op":"evaluate","rule":"TBHF21-9.9","facts":{}}"#.into(), "unknown_rule", "rule"),
        (r#"{"op":"evaluate","facts":{}}"#.into(), "missing_member", "rule"),
        (r#"{"op":"evaluate","rule":"TBHF21-4.2"}"#.into(), "missing_member", "facts"),
        (r#"{"op":"evaluate","rule":"TBHF21-4.2","facts":{},"extra":1}"#.into(), "unknown_member", "extra"),
        (r#"{"op":"evaluate","rule":"TBHF21-4.2","facts":{},"amount":1}"#.into(), "unknown_member", "amount"),
        (r#"{"op":"evaluate","rule":1,"facts":{}}"#.into(), "wrong_type", "rule"),
        (r#"{"op":"evaluate","op":"assess"}"#.into(), "duplicate_member", "op"),
        (evaluate(r#""provider.x":1"#), "unknown_fact", "facts.provider.x"),
        (evaluate(r#""contract.bundle_price":1.0"#), "wrong_type", "facts.contract.bundle_price"),
        (evaluate(r#""contract.bundle_price":1e3"#), "wrong_type", "facts.contract.bundle_price"),
        (evaluate(r#""contract.bundle_price":"1""#), "wrong_type", "facts.contract.bundle_price"),
        (evaluate(r#""contract.bundle_price":1000000000000000"#), "out_of_range", "facts.contract.bundle_price"),
        (evaluate(r#""contract.bundle_price":99999999999999999999"#), "out_of_range", "facts.contract.bundle_price"),
        (evaluate(r#""contract.ref_patient_years":-1"#), "out_of_range", "facts.contract.ref_patient_years"),
        (evaluate(r#""contract.start":"2021-02-29""#), "invalid_date", "facts.contract.start"),
        (evaluate(r#""contract.start":"2021-2-2""#), "invalid_date", "facts.contract.start"),
        (
            evaluate(r#""contract.code_class":{"099899045":"both"}"#),
            "unknown_value",
            "facts.contract.code_class.099899045",
        ),
        (
            evaluate(r#""contract.code_class":{"099899047":"other"}"#),
            "unknown_index",
            "facts.contract.code_class.099899047",
        ),
        (evaluate(r#""contract.volume_patients":{"4":1}"#), "unknown_index", "facts.contract.volume_patients.4"),
        (evaluate(r#""contract.volume_patients":{"4":null}"#), "unknown_index", "facts.contract.volume_patients.4"),
        (evaluate(r#""contract.volume_patients":{"01":1}"#), "unknown_index", "facts.contract.volume_patients.01"),
        (evaluate(r#""contract.volume_patients":5"#), "wrong_type", "facts.contract.volume_patients"),
        (
            evaluate(r#""contract.ref_period":{"from":"2021-01-01"}"#),
            "missing_member",
            "facts.contract.ref_period.until",
        ),
        (
            evaluate(r#""contract.ref_period":{"from":"2021-01-01","until":"2021-01-01"}"#),
            "empty_period",
            "facts.contract.ref_period",
        ),
        (
            evaluate(r#""provider.in_talks":true,"provider.in_talks":true"#),
            "duplicate_member",
            "facts.provider.in_talks",
        ),
        (r#"{"op":"assess","policy":"X","subject":"provider","facts":{}}"#.into(), "unknown_policy", "policy"),
        (r#"{"op":"assess","policy":1,"subject":"provider","facts":{}}"#.into(), "wrong_type", "policy"),
        (r#"{"op":"assess","policy":"TBHF21","subject":1,"facts":{}}"#.into(), "wrong_type", "subject"),
        (
            r#"{"op":"assess","policy":"TBHF21","subject":"provider","facts":{},"date":"1-1-2021"}"#.into(),
            "invalid_date",
            "date",
        ),
        (r#"{"op":"assess","policy":"TBHF21","subject":"dog","facts":{}}"#.into(), "unknown_subject", "subject"),
        // A subject of other policies: no rule of this one could deny it.
        (r#"{"op":"assess","policy":"TBHF21","subject":"region","facts":{}}"#.into(), "unknown_subject", "subject"),
        (r#"{"op":"scale","amount":1,"numerator":1,"denominator":0}"#.into(), "out_of_range", "denominator"),
        (
            r#"{"op":"scale","amount":1,"numerator":1,"denominator":1000000000000000001}"#.into(),
            "out_of_range",
            "denominator",
        ),
        (r#"{"op":"scale","amount":999999999999999,"numerator":2,"denominator":1}"#.into(), "out_of_range", "amount"),
        (r#"{"op":"scale","amount":"1","numerator":2,"denominator":1}"#.into(), "wrong_type", "amount"),
        (
            r#"{"op":"scale","amount":1,"numerator":1,"denominator":1,"rounding":"x"}"#.into(),
            "unknown_value",
            "rounding",
        ),
        (r#"{"op":"adjudicate","contract":{},"claims":[]}"#.into(), "missing_member", "contract.policy"),
        (json!({"op": "adjudicate", "contract": contract(), "claims": {}}).to_string(), "wrong_type", "claims"),
    ];
    for (request, code, path) in cases {
        assert_eq!(error(request), ((*code).to_owned(), (*path).to_owned()), "{request}");
    }
    let answer = ask_bytes(br#"{"id":"x","op":"evaluate","rule":"TBHF21-4.2","facts":{"provider.x":1}}"#);
    assert_eq!((&answer["id"], &answer["error"]["offset"]), (&json!("x"), &json!(68)));
}

/// Every member of the terms, whatever is wrong with it, is named with its place; also where terms contradict the policy.
#[test]
fn members_of_the_terms_are_named_with_their_place() {
    let stay = |member: &str, value: Value| {
        let mut stay = json!({"insured": "P", "from": "2021-01-01", "until": "2022-01-01"});
        stay[member] = value;
        json!([stay])
    };
    let cases = [
        ("policy", json!(1), "wrong_type", "policy"),
        ("policy", json!("TBHF99"), "unknown_policy", "policy"),
        ("start", json!("2021-02-29"), "invalid_date", "start"),
        ("to_exclusive", json!("2023-12-31"), "not_allowed", "to_exclusive"),
        ("bundle_price", json!(-1), "out_of_range", "bundle_price"),
        ("volume_patients", json!({"1": -1}), "out_of_range", "volume_patients.1"),
        ("bundle_proration", json!("weeks"), "unknown_value", "bundle_proration"),
        ("rounding", json!("bankers"), "unknown_value", "rounding"),
        ("provider", json!("123"), "invalid_code", "provider"),
        ("bundle_payment_code", json!("HFB"), "invalid_code", "bundle_payment_code"),
        ("pathway", json!([{"insured": "P"}]), "missing_member", "pathway[0].from"),
        ("volume_patients", json!({"4": 1}), "unknown_index", "volume_patients.4"),
        ("zvt_transfer_in", json!({"2": "x"}), "wrong_type", "zvt_transfer_in.2"),
        ("zvt_transfer_out", json!([]), "wrong_type", "zvt_transfer_out"),
        ("other_claims", json!("paid"), "unknown_value", "other_claims"),
        ("reference_day", json!("middle"), "unknown_value", "reference_day"),
        ("provider", json!("123456789"), "invalid_code", "provider"),
        ("bundle_payment_code", json!("41:2"), "invalid_code", "bundle_payment_code"),
        ("bundle_payment_code", json!(41), "wrong_type", "bundle_payment_code"),
        ("structural_care_products", json!("099899045"), "wrong_type", "structural_care_products"),
        ("structural_care_products", json!(["099899045", "9"]), "invalid_code", "structural_care_products[1]"),
        ("structural_care_products", json!([1]), "wrong_type", "structural_care_products[0]"),
        ("pathway", stay("insured", json!(1)), "wrong_type", "pathway[0].insured"),
        ("pathway", stay("from", json!("1-1-2021")), "invalid_date", "pathway[0].from"),
        ("pathway", stay("until", json!(2022)), "wrong_type", "pathway[0].until"),
        ("pathway", stay("until", json!("2021-01-01")), "empty_period", "pathway[0]"),
        ("pathway", stay("name", json!("x")), "unknown_member", "pathway[0].name"),
        ("pathway", json!([{"insured": "P", "until": "2022-01-01"}]), "missing_member", "pathway[0].from"),
        ("pathway", json!([{"insured": "P", "from": "2022-01-01"}]), "missing_member", "pathway[0].until"),
        ("pathway", json!([{"from": "2021-01-01", "until": "2022-01-01"}]), "missing_member", "pathway[0].insured"),
    ];
    for (member, value, code, path) in cases {
        let mut contract = contract();
        contract[member] = value.clone();
        let request = json!({"op": "adjudicate", "contract": contract, "claims": []});
        assert_eq!(error(&request.to_string()), (code.to_owned(), format!("contract.{path}")), "{member}: {value}");
    }
}

/// A list of the contract says what is a structural cost of heart-failure care (TBHF21-4.9), where the claim does not.
#[test]
fn a_list_of_the_contract_says_what_is_structural() {
    let claim = |code: &str, stated: Value| {
        json!({
            "insured": "P1", "kind": "care_product", "care_product_code": code, "reference_date": "2021-05-10",
            "amount": 16_890, "by_contracted_provider": true, "in_bundle": true, "is_structural_hf_msz_cost": stated,
            "bundle_period": {"from": "2021-01-01", "until": "2024-01-01"},
        })
    };
    let mut contract = contract();
    contract["structural_care_products"] = json!(["979001122", "979001104"]);
    for (code, stated, rule) in [
        ("979001104", json!(null), "TBHF21-4.9"),
        ("979001105", json!(null), "TBHF21-4.7"),
        ("979001104", json!(false), "TBHF21-4.7"),
        ("979001105", json!(true), "TBHF21-4.9"),
    ] {
        let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": [claim(code, stated)]}));
        assert_eq!(answer["verdicts"][0]["rule"], rule, "{answer}");
    }
}

/// A request has so many claims and insured persons, and says which is one too many.
#[test]
fn a_request_has_at_most_so_many_claims_and_persons() {
    const MOST: usize = 1024;
    let persons = |count: usize| (0..count).map(|n| (format!("P{n}"), json!({}))).collect::<Value>();
    let claims = |count: usize, claim: &Value| json!(vec![claim; count]);
    let request = |contract: &Value, claims: Value, count: usize| {
        json!({
            "op": "adjudicate", "contract": contract, "claims": claims,
            "state": {"version": 1, "insured": persons(count)},
        })
    };
    let payment = payment("a", "P0");
    let decided = ask(&request(&contract(), claims(MOST, &payment), MOST));
    assert_eq!(decided["verdicts"].as_array().map(Vec::len), Some(MOST), "{}", decided["error"]);
    let too_many = |request: Value| {
        let (code, path) = error(&request.to_string());
        assert_eq!(code, "too_many", "{path}");
        path
    };
    assert_eq!(too_many(request(&contract(), claims(MOST + 1, &payment), 0)), "claims");
    assert_eq!(too_many(request(&contract(), json!([]), MOST + 1)), "state.insured");
    // A person more than the state has is a fault of the line that names them.
    let decided = ask(&request(&contract(), json!([payment, self::payment("b", "another")]), MOST));
    assert_eq!(decided["verdicts"][0]["decision"], "paid");
    let other = ["decision", "field", "fault"].map(|member| &decided["verdicts"][1][member]);
    assert_eq!(other, ["invalid", "insured", "too_many"]);

    let home: Value =
        serde_json::from_slice(&std::fs::read(common::data("contract-home-oncology-2020.json")).unwrap()).unwrap();
    let drug = |code: usize| json!({"claim": "x", "insured": "P1", "amount": 100, "drug_code": format!("{code:08}")});
    let request = |claims: Value| json!({"op": "adjudicate", "contract": home, "claims": claims});
    let decided = ask(&request(claims(MOST, &drug(1))));
    assert_eq!(decided["verdicts"].as_array().map(Vec::len), Some(MOST), "{}", decided["error"]);
    assert_eq!(too_many(request(claims(MOST + 1, &drug(1)))), "claims");
    assert_eq!(too_many(request((0..50).map(drug).collect())), "claims[20].drug_code");
}

/// A state is given back as it was handed in, and each member of it that is wrong is named; a person is not.
#[test]
fn members_of_a_state_are_named_with_their_place() {
    let request = |state: &Value| json!({"op": "adjudicate", "contract": contract(), "claims": [], "state": state});
    let whole = json!({
        "version": 1, "bundle_paid": {"1": 5, "2": 0, "3": -6}, "bundle_entitlement": {"1": 7, "2": 8, "3": 9},
        "bundled_patients": {"1": 1, "2": 2, "3": 3}, "declared_count": {"1": {"099899045": 4}, "2": {}, "3": {}},
        "insured": {"P\u{e9}": {"bundle_payment_made": [1, 3], "paid": {"1": 10, "2": 11, "3": 12}}},
    });
    assert_eq!(ask(&request(&whole))["state"], whole);

    for (member, value, code, path) in [
        ("colour", json!(1), "unknown_member", "colour"),
        ("bundle_paid", json!({"1": "x"}), "wrong_type", "bundle_paid.1"),
        ("bundle_paid", json!({"1": 1_000_000_000_000_000_i64}), "out_of_range", "bundle_paid.1"),
        ("bundle_entitlement", json!({"0": 1}), "unknown_index", "bundle_entitlement.0"),
        ("bundled_patients", json!({"1": -1}), "out_of_range", "bundled_patients.1"),
        ("declared_count", json!({"1": {"979001104": 1}}), "unknown_index", "declared_count.1.979001104"),
        ("declared_count", json!({"1": {"099899045": 1.5}}), "wrong_type", "declared_count.1.099899045"),
        ("insured", json!({"P1": {"bundle_payment_made": [1, 4]}}), "out_of_range", "insured.*.bundle_payment_made[1]"),
        ("insured", json!({"P1": {"bundle_payment_made": ["1"]}}), "wrong_type", "insured.*.bundle_payment_made[0]"),
        ("insured", json!({"P1": {"paid": {"1": null}}}), "wrong_type", "insured.*.paid.1"),
        ("insured", json!({"P1": {"name": "x"}}), "unknown_member", "insured.*.name"),
    ] {
        let mut state = whole.clone();
        state[member] = value;
        assert_eq!(error(&request(&state).to_string()), (code.to_owned(), format!("state.{path}")), "{state}");
    }
}

/// The stored verdict of a debit: of a care product it is taken back whole, and a member that is wrong is named.
#[test]
fn members_of_a_stored_verdict_are_named_with_their_place() {
    let product = json!({
        "claim": "a", "insured": "P1", "kind": "care_product", "care_product_code": "099899045", "amount": 16_890,
        "reference_date": "2021-05-10", "by_contracted_provider": true, "in_bundle": true,
        "bundle_period": {"from": "2021-01-01", "until": "2024-01-01"},
    });
    let booked = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": [product]}));
    assert_eq!(booked["state"]["declared_count"]["1"], json!({"099899045": 1}));
    let ask_back = |debit: &Value| {
        let credit = json!({"claim": "c", "insured": "P1", "kind": "care_product", "amount": -16_890, "debit": debit});
        ask(&json!({"op": "adjudicate", "contract": contract(), "state": booked["state"], "claims": [credit]}))
    };
    let whole = &booked["verdicts"][0];
    let answer = ask_back(whole);
    assert_eq!(answer["verdicts"][0]["decision"], "recovered", "{answer}");
    assert_eq!(answer["state"]["declared_count"]["1"], json!({}));

    for (member, value, code) in [
        ("colour", json!(1), "unknown_member"),
        ("contract_year", json!(4), "out_of_range"),
        ("contract_year", json!("1"), "wrong_type"),
        ("booked", json!("979001104"), "unknown_value"),
        ("booked", json!(1), "wrong_type"),
        ("decision", json!("granted"), "unknown_value"),
        ("rule", json!("TBHF21-99"), "unknown_rule"),
        ("rule", json!(1), "wrong_type"),
        ("paid_cents", json!("1"), "wrong_type"),
        ("covered_cents", json!(1_000_000_000_000_000_i64), "out_of_range"),
    ] {
        let mut debit = whole.clone();
        debit[member] = value;
        let verdict = &ask_back(&debit)["verdicts"][0];
        let said = [&verdict["decision"], &verdict["fault"], &verdict["field"]];
        assert_eq!(said, ["invalid", code, &format!("debit.{member}")], "{verdict}");
    }
}

/// A bundle payment is somebody's: without knowing whose, nobody can know whether it is the first.
#[test]
fn a_bundle_payment_says_whose_it_is() {
    let mut claim = payment("a", "P1");
    claim["insured"] = Value::Null;
    let answer = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": [claim]}));
    let verdict = &answer["verdicts"][0];
    assert_eq!((&verdict["field"], &verdict["fault"]), (&json!("insured"), &json!("missing_member")));
}

/// Numbers name claims as texts do, and escapes make no other text.
#[test]
fn a_claim_is_named_by_a_number_or_however_its_text_is_written() {
    let mut claims = vec![payment("x", "P1"), payment("x", "P1")];
    (claims[0]["claim"], claims[1]["claim"]) = (json!(17), json!(18));
    (claims[1]["amount"], claims[1]["credit_of"]) = (json!(-234_672), json!(17));
    let request = json!({"op": "adjudicate", "contract": contract(), "claims": claims});
    assert_eq!(ask(&request)["verdicts"][1]["decision"], "recovered");

    let escaped = request.to_string().replace(":17", r#":"\u0041\/\b\f\n\r\t\"\\\ud83d\ude00""#);
    let answer = ask_bytes(escaped.as_bytes());
    assert_eq!(answer["verdicts"][0]["claim"], "A/\u{8}\u{c}\n\r\t\"\\\u{1f600}", "{answer}");
    assert_eq!(answer["verdicts"][1]["decision"], "recovered");
    let other_way = escaped.replacen(r"\u0041", "A", 1).replacen(r"\/", "/", 1);
    assert_eq!(ask_bytes(other_way.as_bytes())["verdicts"][1]["decision"], "recovered");

    // A number is not the text that writes it.
    let other_kind = request.to_string().replace(r#""credit_of":17"#, r#""credit_of":"17""#);
    assert_eq!(ask_bytes(other_kind.as_bytes())["verdicts"][1]["fault"], "not_allowed");
}

/// Members and indices are known however they are written; a long name that is not known is told as far as it fits.
#[test]
fn names_are_known_however_they_are_written() {
    let plain = r#"{"op":"evaluate","rule":"TBHF21-3.9","facts":{"contract.volume_patients":{"1":5}}}"#;
    let escaped =
        plain.replace("contract", r"\u0063ontract").replace(r#""1""#, r#""\u0031""#).replace("op", r"\u006fp");
    assert_eq!(ask_bytes(escaped.as_bytes()), ask_bytes(plain.as_bytes()));
    assert_eq!(ask_bytes(plain.as_bytes())["ok"], true);

    let home: Value =
        serde_json::from_slice(&std::fs::read(common::data("contract-home-oncology-2020.json")).unwrap()).unwrap();
    let plain = json!({"op": "adjudicate", "contract": home, "claims": [{"insured": "P", "amount": 100}]}).to_string();
    let escaped = plain.replace(r#""amount""#, r#""\u0061m\u006funt""#);
    assert_eq!(ask_bytes(escaped.as_bytes()), ask_bytes(plain.as_bytes()));

    let long = "n".repeat(300);
    let (code, path) = error(&json!({"op": "adjudicate", "contract": {long.clone(): 1}, "claims": []}).to_string());
    let told = path.strip_prefix("contract.").unwrap();
    assert!(code == "unknown_member" && told.len() > 60 && long.starts_with(told), "{code} {path}");
}

#[test]
fn a_small_buffer_is_said_and_nothing_else_written_behind_it() {
    let request = br#"{"op":"receipt"}"#;
    let mut workspace = Box::new(Workspace::new());
    let mut out = [0xAA; 256];
    let length = respond(request, &mut workspace, &mut out).unwrap();
    for size in 0..length {
        let mut out = [0xAA; 256];
        assert_eq!(respond(request, &mut workspace, &mut out[..size]), Err(OutputTooSmall));
        assert!(out[size..].iter().all(|byte| *byte == 0xAA));
    }
}

#[test]
fn error_codes_are_a_closed_list_of_distinct_names() {
    let names: std::collections::BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
}

proptest! {
    #![proptest_config(cases(500))]

    /// Any bytes get an answer that is JSON.
    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(ask_bytes(&bytes).is_object());
    }

    /// A real request with a few bytes changed gets an answer that is JSON.
    #[test]
    fn damaged_requests_get_an_answer(at in 0_usize..600, byte in any::<u8>(), cut in 0_usize..900) {
        let mut request = json!({"op": "adjudicate", "contract": contract(), "claims": [payment("a", "P1")]})
            .to_string().into_bytes();
        let at = at % request.len();
        request[at] = byte;
        request.truncate(request.len().min(cut.max(1) * 2));
        prop_assert!(ask_bytes(&request).is_object());
    }
}
