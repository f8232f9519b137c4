//! Claims that are decided by asking rules, through the JSON door: TTCI20, the home administration of oncology drugs.

mod common;

use common::ask;
use common::by_rules::{self, is, is_its_lines, paid_in_all, persons_do_not_meet, verdicts, with, without};
use common::cases::cases;
use common::oncology::{any_claim, contract, of_hospital, of_third_party};
use proptest::prelude::*;
use regelkern::claim::by_rules::{Asked, Ledger};
use regelkern::input::{Field, InputFault};
use regelkern::policy::{claims_of, ttci20};
use regelkern::unit::{Cents, Fault};
use regelkern::verdict::Decision;
use serde_json::{Value, json};

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
    let answer = adjudicate(&[request.clone(), request.clone()], json!({"version": 1}));
    assert_eq!(verdicts(&answer), [is("paid", "TTCI20-4.3", 8_800_000), is("rejected", "TTCI20-4.3", 0)]);
    let state = json!({"version": 1, "lump_sum_paid": true, "startup_fee_paid": true, "recovered_total": 0});
    assert_eq!(answer["state"], state);
    // The state carries over; what is entitled to replaces what is claimed.
    assert_eq!(verdicts(&adjudicate(&[request], state)), [is("rejected", "TTCI20-4.3", 0)]);
    let other = json!({"request": "lump_sum", "amount": 9_000_000});
    let answer = adjudicate(&[other], json!({"version": 1, "startup_fee_paid": true}));
    assert_eq!(verdicts(&answer), [is("reduced", "TTCI20-4.3", 6_300_000)]);
    assert_eq!(answer["verdicts"][0]["adjustment_cents"], 2_700_000);
}

/// The fee to start with was paid the year before, or there is none: neither the lump sum nor its credit speaks of it.
#[test]
fn a_credit_takes_back_no_mark_of_another_line() {
    let no_fee = with(&contract(), json!({"startup_fee": 0}));
    for (contract, fee_before) in [(contract(), true), (no_fee, false)] {
        let state = |lump_sum: bool| json!({"version": 1, "lump_sum_paid": lump_sum, "startup_fee_paid": fee_before, "recovered_total": 0});
        let debit = json!({"claim": "L", "request": "lump_sum", "amount": 6_300_000});
        let claims = [debit.clone(), json!({"credit_of": "L", "amount": -6_300_000}), debit];
        let paid = is("paid", "TTCI20-4.3", 6_300_000);
        let answers: Vec<_> =
            (1..=3).map(|lines| by_rules::adjudicate(&contract, &claims[..lines], state(false))).collect();
        let states: Vec<_> = answers.iter().map(|answer| answer["state"].clone()).collect();
        assert_eq!(states, [state(true), state(false), state(true)]);
        assert_eq!(verdicts(&answers[2]), [paid.clone(), is("recovered", "TTCI20-4.3", -6_300_000), paid]);
    }
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
    let answer = adjudicate(&[drug(2, 290_000), drug(2, 284_100), drug(2, 284_099)], json!({"version": 1}));
    let expected = [is("reduced", "TTCI20-4.4", 284_100), is("paid", "", 284_100), is("paid", "", 284_099)];
    assert_eq!(verdicts(&answer), expected);
    assert_eq!(answer["verdicts"][0]["rejected_cents"], 5_900);
}

#[test]
fn extra_cost_is_in_the_lump_sum() {
    let answer = adjudicate(&[of_hospital(json!({"kind": "extra_cost", "amount": 15_000}))], json!({"version": 1}));
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
    let answer = adjudicate(&[hospital, suspected, established, outside], json!({"version": 1}));
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
    let answer = adjudicate(&[duplicate.clone(), credit("N"), credit("N"), credit("M")], json!({"version": 1}));
    let decisions: Vec<_> = verdicts(&answer).into_iter().map(|verdict| verdict.0).collect();
    assert_eq!(decisions, ["rejected", "recovered", "invalid", "invalid"]);
    assert_eq!(answer["state"]["recovered_total"], 0);
    // In a later run the stored verdict of the debit is handed in.
    let first = adjudicate(&[duplicate], json!({"version": 1}));
    let later = json!({"debit": first["verdicts"][0], "amount": -6_400});
    let answer = adjudicate(&[later], first["state"].clone());
    assert_eq!(verdicts(&answer), [is("recovered", "TTCI20-3.10", 0)]);
    assert_eq!(answer["verdicts"][0]["recoverable_cents"], -6_400);
    assert_eq!(answer["state"]["recovered_total"], 0);
    // A verdict whose parts do not add up is damaged, and what took something back cannot be taken back.
    let taken_back = answer["verdicts"][0].clone();
    let damaged = with(&first["verdicts"][0], json!({"paid_cents": 1}));
    for (debit, amount) in [(damaged, -6_400), (taken_back, 6_400)] {
        let answer = adjudicate(&[json!({"debit": debit, "amount": amount})], first["state"].clone());
        let verdict = &answer["verdicts"][0];
        assert_eq!(
            [&verdict["decision"], &verdict["field"], &verdict["fault"]],
            ["invalid", "credit_of", "not_allowed"]
        );
        assert_eq!(answer["state"], first["state"]);
    }
}

/// TTCI20-8.5: as long as nobody knows whether a claim is a duplicate nothing comes back, though the amount would be known.
#[test]
fn nothing_comes_back_while_it_is_open_whether_it_does() {
    let duplicate = of_third_party(json!({
        "meets_legal_requirements": false, "drug_code": "15449052", "concerns_home_administration": true,
        "wholly_home_administration": true, "paid_amount": 6_400, "recovered_for_claim": false,
    }));
    for (claim, recovered) in [(without(&duplicate, "concerns_home_administration"), 0), (duplicate, 6_400)] {
        let answer = adjudicate(&[claim], json!({"version": 1}));
        assert_eq!(verdicts(&answer)[0].0, "rejected");
        assert_eq!(answer["verdicts"][0]["recoverable_cents"], recovered);
        assert_eq!(answer["state"]["recovered_total"], recovered);
    }
}

/// A line whose amount is none is invalid, whatever the rules said of it, and books nothing.
#[test]
fn an_amount_that_is_none_is_refused() {
    let claims = claims_of(ttci20::NUMBER).unwrap();
    let mut asked = Asked::new(Cents::ZERO);
    asked.refuse(Fault::OutOfRange);
    let mut ledger = Ledger::default();
    let ruling = asked.conclude(&claims.requests[0], &mut ledger);
    assert_eq!(ruling.settlement.decision, Decision::Invalid);
    assert_eq!(ruling.fault, Some(InputFault { field: Field::Amount, fault: Fault::OutOfRange }));
    assert_eq!(ledger, Ledger::default());
}

/// Whatever is wrong with a request, it is named with its place.
#[test]
fn members_of_a_request_are_named_with_their_place() {
    let request = |member: &str, value: Value| {
        let whole = json!({"op": "adjudicate", "contract": contract(), "claims": [], "state": {"version": 1}});
        with(&whole, json!({member: value}))
    };
    let terms = |more: Value| with(&contract(), more);
    for (member, value, code, path) in [
        ("complete", json!("yes"), "wrong_type", "complete"),
        ("claims", json!({}), "wrong_type", "claims"),
        ("contract", terms(json!({"other_claims": "paid"})), "unknown_value", "contract.other_claims"),
        ("contract", terms(json!({"colour": 1})), "unknown_fact", "contract.colour"),
        ("contract", terms(json!({"surcharge": "x"})), "wrong_type", "contract.surcharge"),
        ("contract", terms(json!({"claim_lines": 1})), "wrong_type", "contract.claim_lines"),
        ("state", json!({"lump_sum_paid": true}), "missing_member", "state.version"),
        ("state", json!({"version": 1, "colour": 1}), "unknown_member", "state.colour"),
        ("state", json!({"version": 1, "lump_sum_paid": 1}), "wrong_type", "state.lump_sum_paid"),
        ("state", json!({"version": 1, "recovered_total": "1"}), "wrong_type", "state.recovered_total"),
    ] {
        let answer = ask(&request(member, value));
        assert_eq!([&answer["error"]["code"], &answer["error"]["path"]], [code, path], "{answer}");
    }
}

/// Whatever is wrong with a line, its verdict names it with its place.
#[test]
fn members_of_a_line_are_named_with_their_place() {
    let elsewhere = json!({"policy": "MSZ24", "amount": 100});
    let debit = |debit: Value| json!({"amount": -100, "debit": debit});
    for (line, code, field) in [
        (json!({"policy": 5, "amount": 100}), "wrong_type", "policy"),
        (json!({"tells": [], "amount": 100}), "wrong_type", "tells"),
        (with(&elsewhere, json!({"tells": {"TTCI20": {"kind": 5}}})), "wrong_type", "tells.TTCI20.kind"),
        (json!({"claim": [], "amount": 100}), "wrong_type", "claim"),
        (json!({"insured": 7, "amount": 100}), "wrong_type", "insured"),
        (json!({"amount": 1.5}), "wrong_type", "amount"),
        (json!({"insured": "p1"}), "missing_member", "amount"),
        (json!({"request": "advance", "amount": 100}), "unknown_value", "request"),
        (of_hospital(json!({"amount": 100, "colour": 1})), "unknown_fact", "colour"),
        (of_hospital(json!({"amount": 100, "kind": "car"})), "unknown_value", "kind"),
        (
            of_hospital(json!({"amount": 100, "service_period": {"until": "2020-03-03"}})),
            "missing_member",
            "service_period.from",
        ),
        (debit(json!(1)), "wrong_type", "debit"),
        (debit(json!({"colour": 1})), "unknown_member", "debit.colour"),
        (debit(json!({"booked": {"colour": 1}})), "unknown_member", "debit.booked.colour"),
        (debit(json!({"booked": {"recovered_total": "1"}})), "wrong_type", "debit.booked.recovered_total"),
        (debit(json!({"booked": {"lump_sum_paid": 1}})), "wrong_type", "debit.booked.lump_sum_paid"),
        (debit(json!({"decision": "granted"})), "unknown_value", "debit.decision"),
    ] {
        let verdict = &adjudicate(&[line], json!({"version": 1}))["verdicts"][0];
        let said = [&verdict["decision"], &verdict["fault"], &verdict["field"]];
        assert_eq!(said, ["invalid", code, field], "{verdict}");
    }
    // What another policy decides is asked in the words of that policy.
    let other = with(&elsewhere, json!({"request": "advance", "credit_of": [], "debit": 1}));
    assert_eq!(verdicts(&adjudicate(&[other], json!({"version": 1}))), [is("undetermined", "", 0)]);
}

/// A contract can say that what the policy decides nothing about is paid as it is claimed.
#[test]
fn other_claims_are_paid_where_the_contract_says_so() {
    let outside = of_third_party(json!({"insured": "p2", "in_pilot": false}));
    let amount = outside["amount"].as_i64().unwrap();
    for (other_claims, expected) in [("as_claimed", is("paid", "", amount)), ("undecided", is("undetermined", "", 0))] {
        let contract = with(&contract(), json!({"other_claims": other_claims}));
        let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": [outside], "complete": true}));
        assert_eq!(verdicts(&answer), [expected], "{answer}");
    }
}

/// A credit of another person's line is refused, and a credit is no line that others could overlap.
#[test]
fn a_credit_is_of_the_person_of_its_debit() {
    let line = |members: Value| {
        let mut line = of_hospital(json!({"kind": "drug", "drug_code": "15449052", "quantity": 1, "amount": 142_050}));
        line.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        line
    };
    let credit = |insured: &str| line(json!({"credit_of": "D", "amount": -142_050, "insured": insured}));
    let answer = adjudicate(&[line(json!({"claim": "D"})), credit("p2"), credit("p1")], json!({"version": 1}));
    let decisions: Vec<_> = verdicts(&answer).into_iter().map(|verdict| verdict.0).collect();
    assert_eq!(decisions, ["paid", "invalid", "recovered"]);
    assert_eq!(answer["verdicts"][1]["field"], "insured");
    let suspected = of_third_party(json!({}));
    let answer = adjudicate(&[credit("p1"), suspected], json!({"version": 1}));
    assert_eq!(verdicts(&answer)[1], is("undetermined", "", 0));
}

/// A state that does not say its version is not guessed at.
#[test]
fn a_state_says_its_version() {
    for (state, code) in
        [(json!({}), "missing_member"), (json!({"version": 2}), "not_allowed"), (json!({"version": "1"}), "wrong_type")]
    {
        let answer = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": [], "state": state}));
        assert_eq!((&answer["error"]["code"], &answer["error"]["path"]), (&json!(code), &json!("state.version")));
    }
}

/// What a contract says of claim files is looked at through every door.
#[test]
fn claim_lines_of_a_contract_are_checked() {
    for (lines, code, path) in [
        (json!([{"code": "198515", "facts": {}}]), "invalid_code", "claim_lines[0].code"),
        (json!([{"care_product": "1", "facts": {}}]), "invalid_code", "claim_lines[0].care_product"),
        (json!([{}]), "missing_member", "claim_lines[0].facts"),
        (json!([{"facts": {"kind": "pills"}}]), "unknown_value", "claim_lines[0].facts.kind"),
        (json!([{"facts": {}}, {"facts": {"colour": 1}}]), "unknown_fact", "claim_lines[1].facts.colour"),
        (json!([{"facts": {"amount": 1}}]), "not_allowed", "claim_lines[0].facts.amount"),
        (json!([{"facts": {"request": "gift"}}]), "unknown_value", "claim_lines[0].facts.request"),
        (
            json!([{"facts": {"service_period": {"from": "2020-05-04", "until": "2020-05-05"}}}]),
            "not_allowed",
            "claim_lines[0].facts.service_period",
        ),
        (json!([{"facts": {}, "count": 1}]), "wrong_type", "claim_lines[0].count"),
        (json!([{"facts": {}, "count": "pills"}]), "unknown_fact", "claim_lines[0].count"),
        (json!([{"facts": {}, "count": "kind"}]), "wrong_type", "claim_lines[0].count"),
        (json!([{"facts": {"quantity": 1}, "count": "quantity"}]), "duplicate_member", "claim_lines[0].count"),
        (json!([{"facts": {}, "colour": 1}]), "unknown_member", "claim_lines[0].colour"),
        (json!({}), "wrong_type", "claim_lines"),
    ] {
        let mut contract = contract();
        contract["claim_lines"] = lines;
        let answer = ask(&json!({"op": "adjudicate", "contract": contract, "claims": []}));
        let error = &answer["error"];
        assert_eq!((&error["code"], &error["path"]), (&json!(code), &json!(format!("contract.{path}"))), "{answer}");
    }
    let mut contract = contract();
    contract["claim_lines"] =
        json!([{"code": "990:198515", "count": "quantity", "facts": {"request": "lump_sum", "drug_code": "1"}}]);
    assert_eq!(ask(&json!({"op": "adjudicate", "contract": contract, "claims": []}))["ok"], true);
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
    let answer = adjudicate(&claims, json!({"version": 1}));
    for (verdict, (member, _)) in answer["verdicts"].as_array().unwrap().iter().zip(&faulty) {
        assert_eq!((&verdict["decision"], &verdict["field"]), (&json!("invalid"), &json!(member)), "{verdict}");
    }
    assert_eq!(verdicts(&answer).last(), Some(&is("paid", "", 24_000)));
}

proptest! {
    #![proptest_config(cases(60))]

    /// Parts add up, replay gives the same bytes, and crediting everything restores the state.
    #[test]
    fn any_batch_adds_up_and_can_be_taken_back(claims in prop::collection::vec(any_claim(), 0..12)) {
        let named: Vec<_> = claims.iter().enumerate().map(|(place, claim)| {
            let mut claim = claim.clone();
            claim["claim"] = json!(place);
            claim
        }).collect();
        let first = adjudicate(&named, json!({"version": 1}));
        prop_assert_eq!(verdicts(&first).len(), claims.len());
        prop_assert_eq!(&first, &adjudicate(&named, json!({"version": 1})));
        let credits = named.iter().enumerate().map(|(place, claim)| {
            json!({"credit_of": place, "amount": -claim["amount"].as_i64().unwrap()})
        });
        let all: Vec<_> = named.iter().cloned().chain(credits).collect();
        let answer = adjudicate(&all, json!({"version": 1}));
        prop_assert!(verdicts(&answer)[claims.len()..].iter().all(|verdict| verdict.0 == "recovered"));
        prop_assert_eq!(&answer["state"], &adjudicate(&[], json!({"version": 1}))["state"]);
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
        prop_assert_eq!(sorted(&adjudicate(&claims, json!({"version": 1}))), sorted(&adjudicate(&turned, json!({"version": 1}))));
    }

    #[test]
    fn a_batch_is_its_lines(claims in prop::collection::vec(any_claim(), 0..8)) {
        is_its_lines(&contract(), &claims);
    }

    #[test]
    fn persons_do_not_change_each_others_lines(claims in prop::collection::vec(any_claim(), 1..12)) {
        persons_do_not_meet(&contract(), &claims);
    }

    /// TTCI20-4.4: a drug is paid at its tariff at most, and a higher tariff pays no less.
    #[test]
    fn a_higher_tariff_never_pays_less(
        claims in prop::collection::vec(any_claim(), 1..12), tariff in 0..200_000_i64, more in 0..90_000_i64,
    ) {
        let under = |tariff: i64| {
            let drugs = json!({"15130838": tariff, "15449052": tariff});
            let request = json!({
                "op": "adjudicate", "contract": with(&contract(), json!({"drug_tariff": drugs})), "claims": claims,
                "state": {"version": 1}, "complete": true,
            });
            let answer = ask(&request);
            assert_eq!(answer["ok"], true, "{answer}");
            answer
        };
        let (low, high) = (under(tariff), under(tariff + more));
        for (claim, verdict) in claims.iter().zip(verdicts(&low)) {
            let is_drug = claim["kind"] == "drug" && claim["claimant"] == "contracted_hospital";
            prop_assert!(!is_drug || verdict.2 <= tariff * claim["quantity"].as_i64().unwrap(), "{}", claim);
        }
        prop_assert!(paid_in_all(&low) <= paid_in_all(&high));
    }
}
