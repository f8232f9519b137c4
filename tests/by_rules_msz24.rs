//! Claims under MSZ24: hospital care with its ceiling, both sides of a home administration, rehabilitation.

mod common;

use common::by_rules::{
    adjudicate, can_be_taken_back, contract as read, decided, finding, is, is_its_lines, paid_in_all, paid_under,
    persons_do_not_meet, rules_that_never_decide, sorted, verdicts, with, without,
};
use common::cases::cases;
use proptest::prelude::*;
use regelkern::policy::catalogue;
use serde_json::{Value, json};

fn contract() -> Value {
    read("contract-msz-2024.json")
}

/// Hospital care of a product at its agreed price.
fn hospital(amount: i64, more: Value) -> Value {
    let claim = json!({
        "insured": "p1", "service_date": "2024-03-05", "segment": "msz", "line_type": "other",
        "administration_place": "hospital", "annex3_treatment": "none", "special_care": "none", "indication": "other",
        "care_category": "other", "amount": amount, "contract.agreed_price_cents": amount,
        "meets_statutory_requirements": true, "delivered_in_fact": "yes", "rightly_delivered": "yes",
    });
    with(&claim, more)
}

/// A part of a home administration.
fn at_home(line_type: &str, amount: i64, more: Value) -> Value {
    let home = json!({
        "line_type": line_type, "administration_place": "home", "billing_role": "hospital",
        "administered_by": "district_nursing", "fp_198515_count": 0, "ambulatory_dbc_applicable": false, "drug_cents": 0,
        "units_1121": 0,
    });
    with(&with(&without(&hospital(amount, json!({})), "contract.agreed_price_cents"), home), more)
}

fn performance(more: Value) -> Value {
    let scope = json!({
        "therapy": ["chemotherapy"], "route": "infusion", "fp_198515_count": 1, "home_administrations": 1,
    });
    at_home("fp_198515", 35_000, with(&scope, more))
}

fn nursing(amount: i64, units: u32, more: Value) -> Value {
    at_home("nursing_1121", amount, with(&json!({"billing_role": "district_nursing", "units_1121": units}), more))
}

/// Rehabilitation that meets everything.
fn rehabilitation(more: Value) -> Value {
    let met = json!({
        "segment": "msr", "administration_place": "other", "treatment_start": "2024-03-01",
        "msr_indication_test_on": "2024-02-20", "chronic_complaint_field": false, "msr_chronic_pain": false,
        "is_lung_rehabilitation": false, "treatment.msr_expected_days": 90,
    });
    let claim = with(&hospital(250_000, met), more);
    // Attested, all of them.
    [
        "stepped_care_in_record",
        "msr_reasonably_indicated",
        "msr_not_more_than_needed",
        "msr_not_more_expensive_than_needed",
        "msr_under_physiatrist_final_responsibility",
        "msr_interdisciplinary_team",
        "msr_follows_guidelines",
        "msr_targeted_referral",
        "msr_not_treatable_in_first_line",
        "stepped_care_sequence_correct",
        "not_too_long",
        "not_too_short",
        "cost_effective",
        "adapted_to_person",
        "all_first_line_options_tried",
        "integrated_need_multiproblem",
        "integrated_need_physiatrist",
        "physical_and_psychic_complaints",
        "msr_motivated",
        "msr_goal_interaction",
        "msr_cheaper_options_exhausted",
        "msr_cheaper_options_insufficient",
        "first_line_exhausted_traceable",
        "lc_first_line_stepped_care_documented",
        "lc_first_line_insufficient",
        "lc_locomotor_disorder",
        "referred_to_lung_centre",
    ]
    .into_iter()
    .fold(claim, |claim, name| if claim.get(name).is_some() { claim } else { with(&claim, json!({name: true})) })
}

fn run(claims: &[Value]) -> Value {
    adjudicate(&contract(), claims, json!({}))
}

/// Lines of every kind that are paid; they state what no other line could tell.
fn paid_lines() -> Vec<Value> {
    let msr = json!({"sibling_line_types": []});
    let alone = |line: Value| with(&line, msr.clone());
    vec![
        alone(hospital(86_000, json!({}))),
        alone(hospital(
            86_000,
            json!({"line_type": "telemonitoring", "administration_place": "other", "tm_via_ozp": true, "tm_follows_fms_guide": true}),
        )),
        alone(performance(json!({}))),
        alone(at_home(
            "ambulatory_dbc",
            11_500,
            json!({"ambulatory_dbc_applicable": true, "ambulatory_dbc_tariff_cents": 11_500}),
        )),
        alone(at_home("expensive_drug", 240_000, json!({"drug_cents": 240_000}))),
        alone(nursing(13_000, 2, json!({}))),
        alone(rehabilitation(json!({}))),
        alone(rehabilitation(json!({"chronic_complaint_field": true, "msr_chronic_pain": true, "wpn_level": 3}))),
        alone(rehabilitation(json!({"indication": "oncology"}))),
        alone(rehabilitation(
            json!({"indication": "long_covid", "paramedical_recovery_care": "used", "lc_exclusions": []}),
        )),
        alone(rehabilitation(json!({"is_lung_rehabilitation": true}))),
    ]
}

#[test]
fn lines_of_every_kind_are_paid() {
    for line in paid_lines() {
        assert_eq!(decided(&contract(), &line), is("paid", "", line["amount"].as_i64().unwrap()), "{line}");
    }
}

#[test]
fn every_step_has_a_case_in_which_it_decides() {
    let room = catalogue::room("MSZ24").unwrap();
    let never = rules_that_never_decide(room, &contract(), &paid_lines());
    assert_eq!(never, EARLIER, "rules that no example of the specification makes decide");
}

/// Rules for which another decides in every case: MSZ24-4.12 before B2.21, 4.16 before the conditions for long covid,
/// B4.4, B4.7 and B4.14 before what consists of them or they consist of. MSZ24-2.23 and 8.6 give amounts; tests of their
/// own show when they decide.
const EARLIER: [&str; 15] = [
    "MSZ24-2.23",
    "MSZ24-B2.21",
    "MSZ24-B4.9",
    "MSZ24-B4.10",
    "MSZ24-B4.11",
    "MSZ24-B4.12",
    "MSZ24-B4.15",
    "MSZ24-B4.17",
    "MSZ24-B4.20",
    "MSZ24-B4.21",
    "MSZ24-B4.22",
    "MSZ24-B4.23",
    "MSZ24-B4.24",
    "MSZ24-B4.26",
    "MSZ24-8.6",
];

#[test]
fn what_a_line_does_not_state_is_named() {
    for (line, member, missing) in [
        (hospital(86_000, json!({})), "annex3_treatment", "claim.annex3_treatment"),
        (hospital(86_000, json!({})), "contract.agreed_price_cents", "contract.agreed_price_cents"),
        (hospital(86_000, json!({})), "service_date", "claim.service_date"),
        (performance(json!({})), "therapy", "claim.therapy"),
        (nursing(6_500, 1, json!({})), "units_1121", "claim.units_1121"),
        (rehabilitation(json!({})), "stepped_care_in_record", "claim.stepped_care_in_record"),
    ] {
        let answer = run(&[without(&line, member)]);
        assert_eq!(verdicts(&answer)[0].0, "undetermined", "{member}");
        let named = answer["verdicts"][0]["missing"].as_array().unwrap();
        assert!(named.contains(&json!(missing)), "{member}: {named:?}");
    }
    // An answer to a control may come after the payment.
    assert_eq!(decided(&contract(), &without(&hospital(1, json!({})), "delivered_in_fact")), is("paid", "", 1));
}

#[test]
fn the_claim_that_crosses_the_ceiling_is_split() {
    // MSZ24-8.6: ceiling 20,000.00; 19,000.00 was delivered. Of 1,600.00 then 1,000.00 is paid, later claims nothing;
    // all of it counts as delivered.
    let claims = [hospital(160_000, json!({})), hospital(40_000, json!({}))];
    let answer = adjudicate(&contract(), &claims, json!({"delivered_before_cents": 1_900_000}));
    assert_eq!(verdicts(&answer), [is("reduced", "MSZ24-8.6", 100_000), is("above_ceiling", "MSZ24-8.6", 0)]);
    assert_eq!(answer["verdicts"][0]["above_ceiling_cents"], 60_000);
    assert_eq!(answer["state"]["delivered_before_cents"], 2_100_000);
    // Exactly up to the ceiling.
    let answer = adjudicate(&contract(), &claims[1..], json!({"delivered_before_cents": 1_960_000}));
    assert_eq!(verdicts(&answer), [is("paid", "", 40_000)]);
    // The price is reduced first: only the agreed price is held against the ceiling.
    let dear = hospital(40_000, json!({"contract.agreed_price_cents": 30_000}));
    let answer = adjudicate(&contract(), &[dear], json!({"delivered_before_cents": 1_980_000}));
    assert_eq!(verdicts(&answer), [is("reduced", "MSZ24-8.6", 20_000)]);
    assert_eq!(answer["verdicts"][0]["rejected_cents"], 10_000);
    assert_eq!(answer["verdicts"][0]["above_ceiling_cents"], 10_000);
    assert_eq!(answer["state"]["delivered_before_cents"], 2_010_000);
}

/// MSZ24-8.6: what is not paid does not count as delivered.
#[test]
fn what_is_open_is_not_counted() {
    let not_delivered = hospital(40_000, json!({"delivered_in_fact": "no"}));
    let open = without(&hospital(40_000, json!({})), "segment");
    let answer = run(&[not_delivered, open, hospital(1, json!({}))]);
    let decisions: Vec<_> = verdicts(&answer).into_iter().map(|verdict| verdict.0).collect();
    assert_eq!(decisions, ["undetermined", "undetermined", "paid"]);
    assert_eq!(answer["state"]["delivered_before_cents"], 1);
}

#[test]
fn a_reference_point_is_counted_and_limits_nothing() {
    // MSZ24-2.8 with MSZ24-8.6: more than the reference point is paid all the same.
    let transition = json!({
        "volume_instrument": "richtpunt", "agreement_type": "transition", "richtpunt_cents": 50_000, "richtpunt_band_cents": 0,
    });
    let contract = with(&contract(), transition);
    let answer = adjudicate(&contract, &[hospital(60_000, json!({}))], json!({}));
    assert_eq!(verdicts(&answer), [is("paid", "", 60_000)]);
    assert_eq!(finding(&answer, "MSZ24-2.8").as_deref(), Some("fail"));
    assert_eq!(answer["state"]["delivered_before_cents"], 60_000);
}

#[test]
fn a_home_administration_is_paid_on_both_sides() {
    // MSZ24-2.17 to MSZ24-2.23: 198515 with the ambulatory DBC, the drug and 1121; never with an administration DBC.
    let claims = [
        performance(json!({})),
        at_home(
            "ambulatory_dbc",
            12_000,
            json!({"ambulatory_dbc_applicable": true, "ambulatory_dbc_tariff_cents": 11_500}),
        ),
        at_home("expensive_drug", 240_000, json!({"drug_cents": 240_000})),
        nursing(13_000, 2, json!({})),
        at_home("administration_dbc", 52_000, json!({})),
    ];
    let answer = run(&claims);
    let expected = [
        is("paid", "", 35_000),
        is("reduced", "MSZ24-2.23", 11_500),
        is("paid", "", 240_000),
        is("paid", "", 13_000),
        is("rejected", "MSZ24-2.17", 0),
    ];
    assert_eq!(verdicts(&answer), expected);
    // The district nurse's amount is not the hospital's.
    assert_eq!(answer["state"]["delivered_before_cents"], 286_500);
    assert_eq!(finding(&answer, "MSZ24-2.22").as_deref(), Some("pass"));
    // An administration DBC on the day of a 198515, of which nobody says where it was given.
    let day = "administration_place";
    let other = hospital(52_000, json!({"line_type": "administration_dbc", day: "other"}));
    assert_eq!(verdicts(&run(&[performance(json!({})), other.clone()]))[1], is("rejected", "MSZ24-2.17", 0));
    // On another day, for another person or in the hospital it stands.
    for apart in [json!({"service_date": "2024-03-06"}), json!({"insured": "p2"}), json!({day: "hospital"})] {
        let claims = [performance(json!({})), with(&other, apart)];
        assert_eq!(verdicts(&run(&claims))[1], is("paid", "", 52_000));
    }
}

#[test]
fn a_counterpart_that_is_missing_is_signalled_only() {
    // MSZ24-2.22: the other biller may be late.
    let answer = run(&[performance(json!({}))]);
    assert_eq!(verdicts(&answer), [is("paid", "", 35_000)]);
    assert_eq!(finding(&answer, "MSZ24-2.22").as_deref(), Some("fail"));
    // The district nurse's line under another contract tells it.
    let told = json!({
        "policy": "district nursing", "insured": "p1", "amount": 6_500,
        "tells": {"MSZ24": {"line_type": "nursing_1121", "service_date": "2024-03-05"}},
    });
    let answer = run(&[performance(json!({})), told]);
    assert_eq!(verdicts(&answer), [is("paid", "", 35_000), is("undetermined", "", 0)]);
    assert_eq!(finding(&answer, "MSZ24-2.22").as_deref(), Some("pass"));
}

#[test]
fn what_no_line_tells_is_open_in_a_part_of_a_batch() {
    let request = json!({
        "op": "adjudicate", "contract": contract(), "claims": [performance(json!({}))], "complete": false,
    });
    let answer = common::ask(&request);
    assert_eq!(finding(&answer, "MSZ24-2.22").as_deref(), Some("unknown"));
}

#[test]
fn annex_3_goes_to_a_person_an_authorisation_or_nowhere() {
    let knee = json!({"annex3_treatment": "knee_arthroscopy", "indication": "meniscus_lesion", "knee_locking": false});
    let line = hospital(180_000, knee);
    let mode = |mode: &str| with(&contract(), json!({"annex3_mode": mode}));
    assert_eq!(decided(&contract(), &line), is("undetermined", "MSZ24-B3.3", 0));
    assert_eq!(decided(&mode("reject"), &line), is("rejected", "MSZ24-B3.3", 0));
    let introduced = with(&mode("authorisation"), json!({"authorisation_introduced": true}));
    let granted = json!({
        "authorisation_status": "granted", "authorisation_granted_on": "2024-02-01", "treatment_start": "2024-03-05",
    });
    assert_eq!(decided(&introduced, &with(&line, granted.clone())), is("paid", "", 180_000));
    let refused = with(&granted, json!({"authorisation_status": "refused"}));
    assert_eq!(decided(&introduced, &with(&line, refused.clone())), is("rejected", "MSZ24-4.12", 0));
    // What is on neither list needs none.
    assert_eq!(decided(&introduced, &with(&hospital(86_000, json!({})), refused)), is("paid", "", 86_000));
}

#[test]
fn rehabilitation_that_fails_afterwards_comes_back() {
    // MSZ24-B4.18: the whole amount, less what came back before; it frees the ceiling when the contract says so.
    let test = json!({
        "request": "recovery", "conditions_failed_afterwards": true, "paid_cents": 250_000,
        "recovered_before_cents": 50_000, "amount": 0,
    });
    let line = rehabilitation(test);
    let before = json!({"delivered_before_cents": 900_000});
    for (frees, after) in [(true, 700_000), (false, 900_000)] {
        let contract = with(&contract(), json!({"recovery_frees_ceiling": frees}));
        let answer = adjudicate(&contract, std::slice::from_ref(&line), before.clone());
        assert_eq!(verdicts(&answer), [is("paid", "", 0)]);
        assert_eq!(answer["verdicts"][0]["recoverable_cents"], 200_000);
        assert_eq!(answer["state"]["delivered_before_cents"], after);
        // A credit of the recovery gives it back.
        let credit = json!({"debit": answer["verdicts"][0], "amount": 0});
        let answer = adjudicate(&contract, &[credit], answer["state"].clone());
        assert_eq!(answer["state"]["delivered_before_cents"], 900_000);
    }
    let unknown = without(&line, "conditions_failed_afterwards");
    assert_eq!(decided(&contract(), &unknown), is("undetermined", "MSZ24-B4.18", 0));
}

#[test]
fn rehabilitation_is_tested_in_three_stages() {
    for (change, rule) in [
        (json!({"msr_interdisciplinary_team": false}), "MSZ24-B4.13"),
        (json!({"stepped_care_in_record": false}), "MSZ24-B4.4"),
        (json!({"msr_not_more_than_needed": false}), "MSZ24-B4.7"),
        (json!({"chronic_complaint_field": true, "msr_chronic_pain": true, "wpn_level": 2}), "MSZ24-4.15"),
    ] {
        assert_eq!(decided(&contract(), &rehabilitation(change)), is("rejected", rule, 0));
    }
    // MSZ24-B4.28: longer than 120 days goes to a person.
    let long = rehabilitation(json!({"treatment.msr_expected_days": 121}));
    assert_eq!(decided(&contract(), &long), is("undetermined", "MSZ24-B4.28", 0));
}

fn any_claim() -> impl Strategy<Value = Value> {
    let kinds = prop::sample::select(paid_lines());
    let place = prop::sample::select(vec!["home", "near_home", "hospital", "other"]);
    let truth = || prop::option::of(any::<bool>());
    (kinds, place, 0..3_u8, 5..8_u8, 0..400_000_i64, (truth(), truth(), truth())).prop_map(
        |(line, place, person, day, amount, (first, second, third))| {
            let changes = json!({
                "insured": format!("p{person}"), "service_date": format!("2024-03-{day:02}"), "amount": amount,
                "administration_place": place,
            });
            let answers = [("delivered_swp", first), ("tm_via_ozp", second), ("ambulatory_dbc_applicable", third)];
            let line = with(&without(&line, "sibling_line_types"), changes);
            answers.into_iter().fold(line, |line, (name, answer)| match (name, answer) {
                ("delivered_swp", Some(meets)) => with(&line, json!({"treatment.meets_swp": meets})),
                (name, Some(answer)) if line.get(name).is_some() => with(&line, json!({name: answer})),
                _ => line,
            })
        },
    )
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn any_batch_adds_up_and_can_be_taken_back(claims in prop::collection::vec(any_claim(), 0..8)) {
        can_be_taken_back(&contract(), &claims);
    }

    /// Under a ceiling that is not reached, the order of the lines changes no verdict.
    #[test]
    fn the_order_of_lines_changes_no_verdict(claims in prop::collection::vec(any_claim(), 1..8), turn in 0..8_usize) {
        let wide = with(&contract(), json!({"ceiling_cents": 900_000_000}));
        let mut turned = claims.clone();
        turned.rotate_left(turn % claims.len());
        let (one, other) = (adjudicate(&wide, &claims, json!({})), adjudicate(&wide, &turned, json!({})));
        prop_assert_eq!(sorted(&one), sorted(&other));
        prop_assert_eq!(&one["state"], &other["state"]);
    }

    /// MSZ24-8.6: in every order, as much is paid in all as lies under the ceiling.
    #[test]
    fn the_ceiling_is_paid_out_to_the_cent(amounts in prop::collection::vec(1..900_000_i64, 1..8)) {
        let claims: Vec<_> = amounts.iter().map(|amount| hospital(*amount, json!({}))).collect();
        let answer = run(&claims);
        let paid: i64 = verdicts(&answer).iter().map(|verdict| verdict.2).sum();
        let delivered: i64 = amounts.iter().sum();
        prop_assert_eq!(paid, delivered.min(2_000_000));
        prop_assert_eq!(&answer["state"]["delivered_before_cents"], &json!(delivered));
    }

    #[test]
    fn a_batch_is_its_lines(claims in prop::collection::vec(any_claim(), 0..6)) {
        is_its_lines(&contract(), &claims);
    }

    /// Under a ceiling that is not reached.
    #[test]
    fn persons_do_not_change_each_others_lines(claims in prop::collection::vec(any_claim(), 1..8)) {
        persons_do_not_meet(&with(&contract(), json!({"ceiling_cents": 900_000_000})), &claims);
    }

    /// MSZ24-8.6: whatever is claimed, the lines under the ceiling are paid no more than it, and a higher ceiling pays no
    /// less.
    #[test]
    fn the_ceiling_holds_and_more_room_never_pays_less(
        claims in prop::collection::vec(any_claim(), 1..8), ceiling in 0..1_500_000_i64, more in 0..600_000_i64,
    ) {
        let under = |ceiling: i64| adjudicate(&with(&contract(), json!({"ceiling_cents": ceiling})), &claims, json!({}));
        let (narrow, wide) = (under(ceiling), under(ceiling + more));
        prop_assert!(paid_under(&narrow, "MSZ24-8.6") <= ceiling);
        prop_assert!(paid_under(&wide, "MSZ24-8.6") <= ceiling + more);
        prop_assert!(paid_in_all(&narrow) <= paid_in_all(&wide));
    }
}
