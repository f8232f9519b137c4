//! Claims under OI22: titles of the regional agreement, the chain tariff of a patient and quarter, care next to a chain.

mod common;

use common::ask;
use common::by_rules::{
    adjudicate, can_be_taken_back, contract as read, decided, finding, is, is_its_lines, paid_in_all, paid_under,
    persons_do_not_meet, rules_that_never_decide, sorted, verdicts, with, without,
};
use common::cases::cases;
use proptest::prelude::*;
use regelkern::claim::related::{Learned, Stay, Unrelated, relate};
use regelkern::limit::JSON_CLAIMS_MAX;
use regelkern::policy::{catalogue, claims_of, oi22};
use regelkern::unit::{Date, Period};
use serde_json::{Value, json};

fn contract() -> Value {
    read("contract-chain-care-2023.json")
}

fn checked(more: Value) -> Value {
    let claim = json!({
        "statutory_requirements_met": true, "actually_delivered": true, "rightly_delivered": true,
        "contract_terms_complied": true,
    });
    with(&claim, more)
}

/// Care next to a chain, under a title of another policy.
fn service(category: &str, more: Value) -> Value {
    let claim = json!({
        "insured": "p1", "funding_title": "regular", "topic": "other", "service_category": category,
        "service_date": "2023-11-14", "amount": 3_000,
    });
    with(&checked(claim), more)
}

/// The chain tariff of a patient for the fourth quarter of 2023.
fn chain(chain: &str, since: &str, more: Value) -> Value {
    let claim = json!({
        "insured": "p1", "funding_title": "chain_care_part", "topic": "chronic_care_care_part",
        "service_category": format!("chain_{chain}"), "treatment.chain": chain,
        "chain_period": {"from": since, "until": "2199-12-31"}, "days_present_in_quarter": 92,
        "submitted_on": "2024-01-12", "patient_on_quarter_list": true,
        "region_org_main_practitioner_in_quarter": true, "coordination_with_main_contractor": true,
        "existing_chronic_condition": true, "care_contacts_in_calendar_year": 3, "guide_inclusion_met": true,
        "guide_exclusion_met": false, "chain_found_suitable": true, "motivation_weighed": true,
        "specialist_became_main": false, "amount": 4_800,
    });
    let copd = json!({
        "insured.severe_comorbidity": false, "insured.frail_elder": false, "insured.limited_life_expectancy": false,
        "unmotivated_after_repeated_invitation": false, "copd_little_gain_expected": false,
    });
    with(&with(&checked(claim), if chain == "copd" { copd } else { json!({}) }), more)
}

/// A title of the agreement that is paid for nobody in particular.
fn title(topic: &str, title: &str, amount: i64, more: Value) -> Value {
    let claim = json!({"topic": topic, "funding_title": title, "service_category": "other", "amount": amount});
    with(&checked(claim), more)
}

/// A second-line treatment that a hospital claims elsewhere.
fn dot(from: &str, until: &str, more: Value) -> Value {
    let told = json!({"dot_exists": true, "dot_period": {"from": from, "until": until}});
    json!({"policy": "MSZ24", "insured": "p1", "amount": 86_000, "tells": {"OI22": with(&told, more)}})
}

/// A chain amount that an earlier run accepted.
fn accepted(chain: &str, more: Value) -> Value {
    let told = json!({
        "service_category": format!("chain_{chain}"), "duplicate_in_state": true,
        "chain_period": {"from": "2019-01-01", "until": "2199-12-31"},
    });
    json!({"policy": "accepted before", "insured": "p1", "amount": 4_800, "tells": {"OI22": with(&told, more)}})
}

fn practice(goal: &str, more: Value) -> Value {
    let claim = json!({
        "claimant": "gp_practice", "cashier_on_behalf_of_practices": false, "submitted_on": "2024-01-12",
        "practice.goals": [goal], "practice.goal": goal, "practice.time_claimed": ["non_patient_bound"],
        "practice.commits_to_kpis": true, "practice.goal_aligned_with_region": true, "practice.work_agreements_in_plan": true,
        "practice.takes_part_in_support": true, "practice.cooperates_with_analysis": true,
        "practice.listed_as_participant": true, "practice.claim_notice_received_on": "2023-12-01",
        "practice.in_kbz_pilot": false, "practice.insured_count": 2_500, "tariff_cents": 150,
        "practice.expands_digital_means": true, "provider.profession": "practice_nurse", "practice.kpi_states_result": true,
        "practice.kpi_states_hours_per_professional": true, "practice.works_by_fixed_concept": true,
        "practice.concept_activities": ["driver_deployed", "training_and_meetings", "translated_to_interventions"],
        "practice.took_part_in_practice_scan": true, "practice.demonstrable_improvements": true,
    });
    title("future_proof_gp_practice", "s3", 375_000, with(&claim, more))
}

fn region(more: Value) -> Value {
    let claim = json!({
        "claimant": "region_organisation", "cashier_on_behalf_of_practices": false, "practice.goals": ["A"],
        "count_persons": 40_000,
    });
    title("future_proof_gp_region", "oi", 900_000, with(&claim, more))
}

fn run(claims: &[Value]) -> Value {
    adjudicate(&contract(), claims, json!({}))
}

/// What the relations would tell, stated for lines that are decided alone.
fn told() -> Value {
    let never = json!({"from": "1900-01-01", "until": "1900-01-02"});
    json!({
        "treatment.dm2_chain_period": never, "treatment.copd_chain_period": never, "treatment.cvrm_chain_period": never,
        "duplicate_in_state": false, "dm2_and_cvrm_same_batch": false, "dm2_chain_accepted": false,
        "cvrm_chain_accepted": false, "dot_exists": false, "dot_period": never, "dot_same_treatment": false,
        "service_date": "2023-10-01",
    })
}

/// Lines of every kind that are paid.
fn paid_lines() -> Vec<Value> {
    let alone = |line: Value| with(&told(), line);
    let in_chains = json!({
        "treatment.dm2_chain_period": {"from": "2022-01-01", "until": "2199-12-31"},
        "treatment.copd_chain_period": {"from": "2022-01-01", "until": "2199-12-31"},
        "treatment.cvrm_chain_period": {"from": "2022-01-01", "until": "2199-12-31"},
    });
    let mut lines: Vec<_> = ["A", "B", "C", "D"].iter().map(|goal| alone(practice(goal, json!({})))).collect();
    lines.extend(
        [
            title("oi", "oi", 7_500_000, json!({"count_persons": 40_000})),
            title("frail_elderly", "s3", 900_000, json!({"service_category": "network_cooperation_time"})),
            region(json!({})),
            title(
                "jzojp",
                "oi",
                100_000,
                json!({
                    "count_persons": 40_000, "contract.components": ["jzojp"], "plan.jzojp_theme_count": 1,
                    "plan.jzojp_goals_measurable": true,
                }),
            ),
            title("s3_gp_services", "s3", 100_000, json!({"contract.components": ["s3_gp_services"]})),
            title(
                "care_innovation",
                "s3_custom",
                100_000,
                json!({
                    "contract.components": ["care_innovation"], "plan.innovation_assessed_regionally": true,
                }),
            ),
            title(
                "gli",
                "gli",
                100_000,
                json!({"contract.components": ["gli"], "contract.gli_agreement_signed": true}),
            ),
        ]
        .map(alone),
    );
    lines.extend(["dm2", "copd", "cvrm"].map(|name| alone(chain(name, "2022-01-01", json!({})))));
    lines.push(with(&alone(service("other", json!({}))), in_chains.clone()));
    lines.push(with(&alone(service("joint_consultation", json!({
            "topic": "joint_consultation", "funding_title": "s3", "contract.components": ["joint_consultation"],
            "joint_consult_mode": "video", "gp_remains_main_practitioner": true, "related_to_chain_condition": false,
        }))), in_chains.clone()));
    lines.push(with(
        &alone(service(
            "dietary_advice",
            json!({
                "related_to_dm2": false, "related_to_copd": false, "related_to_cvrm": false,
                "dm2_secondary_diagnosis_per_ndf": false,
            }),
        )),
        in_chains,
    ));
    lines
}

#[test]
fn lines_of_every_kind_are_paid() {
    for line in paid_lines() {
        assert_eq!(decided(&contract(), &line), is("paid", "", line["amount"].as_i64().unwrap()), "{line}");
    }
}

#[test]
fn every_step_has_a_case_in_which_it_decides() {
    let room = catalogue::room("OI22").unwrap();
    let never = rules_that_never_decide(room, &contract(), &paid_lines());
    assert_eq!(never, EARLIER, "rules that no example of the specification makes decide");
}

/// Rules for which another decides in every case: OI22-B1.32 before the cells for smoking cessation, 3.22 before B2.1.
const EARLIER: [&str; 4] = ["OI22-B1.38", "OI22-B1.45", "OI22-B1.49", "OI22-B2.1"];

/// OI22-B1.37 to OI22-B1.51: every cell of the exclusion matrix, inside the chain, before it and without it.
#[test]
fn each_cell_of_the_matrix_blocks_its_care() {
    let related = |name: &str| json!({format!("related_to_{name}"): true, "dm2_secondary_diagnosis_per_ndf": false});
    let smoking = || json!({"smoking_individual_behavioural": true});
    let none = || json!({});
    for (name, category, facts, rule) in [
        ("dm2", "dietary_advice", related("dm2"), "OI22-B1.37"),
        ("dm2", "smoking_cessation", smoking(), "OI22-B1.38"),
        ("dm2", "gp_consult", related("dm2"), "OI22-B1.39"),
        ("dm2", "glucose_test_strips", none(), "OI22-B1.41"),
        ("dm2", "fundus_photo", none(), "OI22-B1.42"),
        ("dm2", "dm_foot_care", related("dm2"), "OI22-B1.43"),
        ("copd", "dietary_advice", related("copd"), "OI22-B1.44"),
        ("copd", "smoking_cessation", smoking(), "OI22-B1.45"),
        ("copd", "gp_consult", related("copd"), "OI22-B1.46"),
        ("copd", "spirometry", none(), "OI22-B1.47"),
        ("cvrm", "dietary_advice", related("cvrm"), "OI22-B1.48"),
        ("cvrm", "smoking_cessation", smoking(), "OI22-B1.49"),
        ("cvrm", "gp_consult", related("cvrm"), "OI22-B1.50"),
    ] {
        let line = service(category, facts);
        let included = chain(name, "2023-11-01", json!({"days_present_in_quarter": 61}));
        let answer = run(&[line.clone(), included.clone()]);
        // Smoking cessation: OI22-B1.32 says it of every chain, before the cell.
        let decisive = if category == "smoking_cessation" { "OI22-B1.32" } else { rule };
        assert_eq!(verdicts(&answer), [is("rejected", decisive, 0), is("paid", "", 4_800)], "{rule}");
        assert_eq!(finding(&answer, rule).as_deref(), Some("fail"), "{rule}");
        // The day before inclusion, another person, and no chain at all.
        let before = with(&line, json!({"service_date": "2023-10-31"}));
        let other = with(&line, json!({"insured": "p2"}));
        for free in [vec![before, included.clone()], vec![other, included], vec![line]] {
            assert_eq!(verdicts(&run(&free))[0], is("paid", "", 3_000), "{rule}");
        }
    }
    // OI22-B1.40, OI22-B1.51: the chain that was accepted earlier stands; COPD goes with both.
    for (earlier, later, rule) in [("dm2", "cvrm", "OI22-B1.40"), ("cvrm", "dm2", "OI22-B1.51")] {
        let claims = [chain(later, "2023-06-01", json!({})), accepted(earlier, json!({}))];
        assert_eq!(verdicts(&run(&claims))[0], is("rejected", rule, 0));
        let copd = [chain("copd", "2023-06-01", json!({})), accepted(earlier, json!({}))];
        assert_eq!(verdicts(&run(&copd))[0], is("paid", "", 4_800));
        // Accepted, but for a chain that closed before the other began: the first day in common is none.
        let closed = json!({"chain_period": {"from": "2019-01-01", "until": "2023-11-01"}});
        let apart = [chain(later, "2023-11-01", json!({})), accepted(earlier, closed)];
        assert_eq!(verdicts(&run(&apart))[0], is("paid", "", 4_800));
    }
}

#[test]
fn care_is_asked_of_each_chain_that_the_patient_is_in() {
    // Dietary advice for COPD of a patient in DM2 and COPD: the DM2 cell holds, the COPD cell does not.
    let advice = json!({"related_to_dm2": false, "related_to_copd": true, "dm2_secondary_diagnosis_per_ndf": false});
    let chains = [chain("dm2", "2022-01-01", json!({})), chain("copd", "2022-01-01", json!({}))];
    let mut claims = vec![service("dietary_advice", advice)];
    claims.extend(chains);
    let answer = run(&claims);
    assert_eq!(verdicts(&answer), [is("rejected", "OI22-B1.44", 0), is("paid", "", 4_800), is("paid", "", 4_800)]);
    assert_eq!(finding(&answer, "OI22-B1.37").as_deref(), Some("pass"));
    // Unknown relation, known chain: nobody can say.
    let answer = run(&[service("gp_consult", json!({})), claims[1].clone()]);
    assert_eq!(verdicts(&answer)[0], is("undetermined", "OI22-B1.39", 0));
    assert_eq!(answer["verdicts"][0]["missing"], json!(["claim.related_to_dm2"]));
}

/// Of what one rule says in several cases, the worst is found, wherever it comes: in a part of a batch the patient may be in
/// the chains that no line tells of.
#[test]
fn the_worst_of_several_cases_is_found() {
    for name in ["dm2", "copd", "cvrm"] {
        let care = service("smoking_cessation", json!({"smoking_individual_behavioural": true}));
        let answer = ask(&json!({
            "op": "adjudicate", "contract": contract(), "claims": [care, chain(name, "2023-11-01", json!({}))],
            "state": {"version": 1},
        }));
        assert_eq!(finding(&answer, "OI22-B1.32").as_deref(), Some("fail"), "{name}");
        assert_eq!(verdicts(&answer)[0], is("rejected", "OI22-B1.32", 0), "{name}");
    }
}

/// OI22-B1.30: once for each patient, chain and quarter, whichever line comes first in the batch.
#[test]
fn a_chain_is_paid_once_a_quarter() {
    let one = chain("dm2", "2022-01-01", json!({}));
    let other = chain("dm2", "2022-01-01", json!({"care_contacts_in_calendar_year": 1}));
    let (there, back) = (run(&[one.clone(), other.clone()]), run(&[other.clone(), one.clone()]));
    assert_eq!(sorted(&there), sorted(&back));
    let (paid, rejected) = (is("paid", "", 4_800), is("rejected", "OI22-B1.30", 0));
    let mut both = verdicts(&there);
    both.sort();
    assert_eq!(both, [paid.clone(), rejected.clone()]);
    assert_eq!(
        verdicts(&run(&[one.clone(), one.clone(), one.clone()])),
        [paid.clone(), rejected.clone(), rejected.clone()]
    );
    // Another person, chain or quarter is no repetition.
    for apart in [
        json!({"insured": "p2"}),
        json!({"period.quarter": {"from": "2023-07-01", "until": "2023-10-01"}, "period.quarter_number": 3}),
    ] {
        assert_eq!(verdicts(&run(&[one.clone(), with(&one, apart)])), [paid.clone(), paid.clone()]);
    }
    // Accepted in an earlier run.
    assert_eq!(verdicts(&run(&[one.clone(), accepted("dm2", json!({}))]))[0], rejected);
    // A line that its batch takes back leaves room for the one that corrects it.
    let wrong = with(&one, json!({"claim": "w", "amount": 4_700}));
    let claims = [wrong, json!({"credit_of": "w", "amount": -4_700}), one];
    assert_eq!(verdicts(&run(&claims)), [is("paid", "", 4_700), is("recovered", "", -4_700), paid.clone()]);
    // A credit that is refused leaves none: of another amount, of another person, or one that cannot be read.
    for refused in [json!({"amount": -4_699}), json!({"insured": "p9"}), json!({"no_such_fact": true})] {
        let claims = [claims[0].clone(), with(&claims[1], refused), claims[2].clone()];
        let (mut both, credit) = (verdicts(&run(&claims)), is("invalid", "", 0));
        assert_eq!(both.remove(1), credit);
        assert_eq!(both.iter().filter(|verdict| **verdict == rejected).count(), 1, "{both:?}");
    }
}

/// OI22-B1.52: of DM2 and CVRM in one batch the contract says which is paid.
#[test]
fn dm2_and_cvrm_are_not_both_paid() {
    let claims =
        [chain("dm2", "2022-01-01", json!({})), chain("cvrm", "2023-12-01", json!({"days_present_in_quarter": 31}))];
    for (precedence, dm2, cvrm) in [
        ("dm2", is("paid", "", 4_800), is("rejected", "OI22-B1.52", 0)),
        ("cvrm", is("rejected", "OI22-B1.52", 0), is("paid", "", 4_800)),
        ("review", is("undetermined", "OI22-B1.52", 0), is("undetermined", "OI22-B1.52", 0)),
    ] {
        let contract = with(&contract(), json!({"dm2_cvrm_precedence": precedence}));
        let answer = adjudicate(&contract, &claims, json!({}));
        assert_eq!(verdicts(&answer), [dm2, cvrm], "{precedence}");
    }
    let open = without(&contract(), "dm2_cvrm_precedence");
    let answer = adjudicate(&open, &claims, json!({}));
    assert_eq!(answer["verdicts"][0]["missing"], json!(["contract.dm2_cvrm_precedence"]));
}

/// OI22-B1.33: days, half-open; and whether it is for what the chain treats.
#[test]
fn a_second_line_treatment_of_the_same_bars_the_chain() {
    let line = chain("dm2", "2023-11-01", json!({"days_present_in_quarter": 61}));
    let same = || json!({"dot_same_treatment": true});
    for (told, expected) in [
        (vec![dot("2023-11-20", "2024-02-01", same())], is("rejected", "OI22-B1.33", 0)),
        // It ends on the day on which the chain begins; it begins after the quarter.
        (vec![dot("2023-08-01", "2023-11-01", same())], is("paid", "", 4_800)),
        (vec![dot("2024-01-01", "2024-02-01", same())], is("paid", "", 4_800)),
        // One day in common.
        (vec![dot("2023-08-01", "2023-11-02", same())], is("rejected", "OI22-B1.33", 0)),
        // For another condition, and for nobody knows what.
        (vec![dot("2023-11-20", "2024-02-01", json!({"dot_same_treatment": false}))], is("paid", "", 4_800)),
        (vec![dot("2023-11-20", "2024-02-01", json!({}))], is("undetermined", "OI22-B1.33", 0)),
        // The first is apart from the chain, the second is not.
        (
            vec![dot("2023-10-02", "2023-10-20", same()), dot("2023-12-28", "2024-02-01", same())],
            is("rejected", "OI22-B1.33", 0),
        ),
        // One may be, another is.
        (
            vec![dot("2023-11-20", "2024-02-01", json!({})), dot("2023-12-28", "2024-02-01", same())],
            is("rejected", "OI22-B1.33", 0),
        ),
    ] {
        let mut claims = vec![line.clone()];
        claims.extend(told);
        assert_eq!(verdicts(&run(&claims))[0], expected, "{claims:?}");
        claims.reverse();
        assert_eq!(verdicts(&run(&claims)).last(), Some(&expected), "{claims:?}");
    }
    // A treatment of which nobody says when: it may be any day.
    let dateless = json!({"policy": "MSZ24", "insured": "p1", "amount": 1, "tells": {"OI22": {"dot_exists": true, "dot_same_treatment": true}}});
    assert_eq!(verdicts(&run(&[line.clone(), dateless]))[0], is("rejected", "OI22-B1.33", 0));
    // A line that cannot be read may have been one.
    let unreadable = dot("2023-11-20", "2023-11-20", same());
    let answer = run(&[line.clone(), unreadable.clone()]);
    assert_eq!(verdicts(&answer), [is("undetermined", "OI22-B1.30", 0), is("invalid", "", 0)]);
    let of_another = with(&unreadable, json!({"insured": "p2"}));
    assert_eq!(verdicts(&run(&[line.clone(), of_another]))[0], is("paid", "", 4_800));
    // In a part of a batch nobody knows that there is none.
    let request = json!({"op": "adjudicate", "contract": contract(), "claims": [line]});
    let answer = ask(&request);
    assert_eq!(verdicts(&answer)[0].0, "undetermined");
    assert!(answer["verdicts"][0]["missing"].as_array().unwrap().contains(&json!("treatment.dot_exists")));
}

/// OI22-B1.34: the specialist takes over on 15 November; the next claim closes the chain on that day.
#[test]
fn a_takeover_closes_the_chain() {
    let takeover = json!({
        "specialist_became_main": true, "specialist_main_period": {"from": "2023-11-15", "until": "2199-12-31"},
        "chain_period": {"from": "2022-01-01", "until": "2023-11-15"}, "chain_already_closed": false,
        "days_present_in_quarter": 45, "closes_chain": true, "chain_closing_date": "2023-11-15",
    });
    let line = chain("dm2", "2022-01-01", takeover);
    let treated = dot("2023-11-15", "2024-02-01", json!({"dot_same_treatment": true}));
    assert_eq!(verdicts(&run(&[line.clone(), treated.clone()]))[0], is("paid", "", 4_800));
    let open = with(&line, json!({"closes_chain": false}));
    assert_eq!(verdicts(&run(&[open, treated]))[0], is("rejected", "OI22-B1.34", 0));
}

/// OI22-B1.31: 48.00 a quarter; by days present, by the first or last day, or whole.
#[test]
fn the_quarter_amount_follows_the_presence_rule() {
    let part = chain("dm2", "2023-11-01", json!({"days_present_in_quarter": 61}));
    for (rule, paid) in [("any_day", 4_800), ("first_day", 0), ("last_day", 4_800), ("pro_rata_days", 3_183)] {
        let contract = with(&contract(), json!({"chain_quarter_presence_rule": rule}));
        // 4800 * 61 / 92 = 3182.6…
        let expected = if paid == 4_800 { is("paid", "", paid) } else { is("reduced", "OI22-B1.31", paid) };
        assert_eq!(decided(&contract, &part), expected, "{rule}");
    }
    let yearly = with(&contract(), json!({"chain_tariff_cents": 19_199, "chain_tariff_periods_per_year": 1}));
    // The fourth quarter: 19199 less 14399.25 rounded, so that the year adds up.
    assert_eq!(decided(&yearly, &chain("dm2", "2022-01-01", json!({}))), is("paid", "", 4_800));
}

/// OI22-4.3 and OI22-4.2: 187.50 cents for each of 40,000 enrolled, under a maximum of 200,000.00 for the region.
#[test]
fn titles_are_reduced_to_their_tariff_and_held_against_the_budget() {
    let claim = |amount: i64| title("oi", "oi", amount, json!({"count_persons": 40_000}));
    let answer = run(&[claim(7_400_000), claim(8_000_000), claim(7_000_000)]);
    let expected =
        [is("paid", "", 7_400_000), is("reduced", "OI22-4.3", 7_500_000), is("reduced", "OI22-4.2", 5_100_000)];
    assert_eq!(verdicts(&answer), expected);
    assert_eq!(answer["verdicts"][1]["rejected_cents"], 500_000);
    assert_eq!(answer["verdicts"][2]["above_ceiling_cents"], 1_900_000);
    assert_eq!(answer["state"]["oi_paid_to_date_cents"], 20_000_000);
    // More persons than are enrolled: a person decides. Of that, and of what was not delivered, nothing is booked.
    let many = title("oi", "oi", 1, json!({"count_persons": 40_001}));
    let not_delivered = with(&claim(1), json!({"actually_delivered": false}));
    let answer = run(&[many, not_delivered]);
    assert_eq!(verdicts(&answer)[0], is("undetermined", "OI22-4.3", 0));
    assert_eq!(verdicts(&answer)[1].0, "undetermined");
    assert_eq!(answer["state"]["oi_paid_to_date_cents"], 0);
}

/// OI22-B2.19, B2.20, B3.28: each topic has its own book, and the region's counts as O&I too.
#[test]
fn each_budget_is_paid_out_to_the_cent() {
    let state =
        json!({"thz_region_paid_cents": 2_000_000, "thz_practice_paid_cents": 300_000, "frail_paid_cents": 3_000_000});
    let frail = title("frail_elderly", "s3", 900_000, json!({"service_category": "network_cooperation_time"}));
    let answer = adjudicate(&contract(), &[region(json!({})), practice("A", json!({})), frail], state);
    let expected = [
        is("reduced", "OI22-B2.20", 500_000),
        is("reduced", "OI22-B2.19", 75_000),
        // 1234 of 75 and over, 28 %, 100.01 each: 34,555.46.
        is("reduced", "OI22-B3.28", 455_546),
    ];
    assert_eq!(verdicts(&answer), expected);
    let after = json!({
        "version": 1, "oi_paid_to_date_cents": 500_000, "thz_practice_paid_cents": 375_000,
        "thz_region_paid_cents": 2_500_000, "frail_paid_cents": 3_455_546,
    });
    assert_eq!(answer["state"], after);
}

#[test]
fn what_a_topic_asks_says_nothing_of_another() {
    // OI22-3.23: a plan that falls short bars its own topic only.
    let both = with(&contract(), json!({"components": ["jzojp", "oi"], "plan.jzojp_theme_count": 0}));
    let oi = title("oi", "oi", 100, json!({"count_persons": 40_000}));
    assert_eq!(decided(&both, &oi), is("paid", "", 100));
    let jzojp = title("jzojp", "oi", 100, json!({"count_persons": 40_000}));
    assert_eq!(decided(&both, &jzojp), is("rejected", "OI22-3.23", 0));
}

#[test]
fn too_little_memory_for_open_lines_is_said() {
    let claims = claims_of(oi22::NUMBER).unwrap();
    let days = Period::new(Date::from_ymd(2023, 10, 1).unwrap(), Date::from_ymd(2024, 1, 1).unwrap()).unwrap();
    let lines = [Stay { insured: 1, days, classes: 0b10, rank: 0 }; 5];
    let (mut order, mut learned) = ([0; 5], [Learned::default(); 5]);
    let refused = relate(claims, &lines, &mut order, &mut [0; 4], &mut learned);
    assert_eq!(refused, Err(Unrelated::TooManyOpen { line: 4 }));
    assert!(relate(claims, &lines, &mut order, &mut [0; 5], &mut learned).is_ok());
    // And too many lines for one request.
    let many = vec![service("other", json!({})); JSON_CLAIMS_MAX + 1];
    let answer = ask(&json!({"op": "adjudicate", "contract": contract(), "claims": many}));
    assert_eq!(answer["ok"], false);
    assert_eq!(answer["error"]["code"], "too_many", "{answer}");
}

fn any_claim() -> impl Strategy<Value = Value> {
    let chains = prop::sample::select(vec!["dm2", "copd", "cvrm"]);
    let care = prop::sample::select(vec!["dietary_advice", "fundus_photo", "gp_consult", "spirometry", "dm_foot_care"]);
    let truth = || prop::option::of(any::<bool>());
    let of_chain = (chains.clone(), 1..13_u8, 1_000..6_000_i64, truth()).prop_map(|(name, month, amount, on_list)| {
        let line = chain(name, &format!("2023-{month:02}-15"), json!({"amount": amount}));
        on_list.map_or(without(&line, "patient_on_quarter_list"), |on_list| {
            with(&line, json!({"patient_on_quarter_list": on_list}))
        })
    });
    let of_care = (care, 10..13_u8, 1..29_u8, truth()).prop_map(|(category, month, day, related)| {
        let related =
            related.map_or(json!({}), |related| json!({"related_to_dm2": related, "related_to_copd": related}));
        service(category, with(&json!({"service_date": format!("2023-{month:02}-{day:02}")}), related))
    });
    let of_dot = (9..13_u8, 1..29_u8, truth()).prop_map(|(month, day, same)| {
        let same = same.map_or(json!({}), |same| json!({"dot_same_treatment": same}));
        dot(&format!("2023-{month:02}-{day:02}"), "2024-02-01", same)
    });
    let of_state = chains.prop_map(|name| accepted(name, json!({})));
    let of_region = (0..9_000_000_i64).prop_map(|amount| title("oi", "oi", amount, json!({"count_persons": 40_000})));
    let line = prop_oneof![4 => of_chain, 4 => of_care, 2 => of_dot, 1 => of_state, 1 => of_region];
    (line, 0..3_u8).prop_map(|(line, person)| {
        if line.get("insured").is_some() { with(&line, json!({"insured": format!("p{person}")})) } else { line }
    })
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn any_batch_adds_up_and_can_be_taken_back(claims in prop::collection::vec(any_claim(), 0..8)) {
        let own: Vec<_> = claims.into_iter().filter(|claim| claim.get("policy").is_none()).collect();
        can_be_taken_back(&contract(), &own);
    }

    /// Under budgets that are not used up, the order of the lines changes no verdict.
    #[test]
    fn the_order_of_lines_changes_no_verdict(claims in prop::collection::vec(any_claim(), 1..14), turn in 0..14_usize) {
        let wide = with(&contract(), json!({"oi_regional_max_cents": 900_000_000}));
        let mut turned = claims.clone();
        turned.rotate_left(turn % claims.len());
        let (one, other) = (adjudicate(&wide, &claims, json!({})), adjudicate(&wide, &turned, json!({})));
        prop_assert_eq!(sorted(&one), sorted(&other));
        prop_assert_eq!(&one["state"], &other["state"]);
    }

    /// Of each patient, chain and quarter at most one line is paid, and never DM2 with CVRM.
    #[test]
    fn nothing_is_paid_twice(claims in prop::collection::vec(any_claim(), 1..14)) {
        let verdicts = verdicts(&run(&claims));
        let mut paid = std::collections::BTreeSet::new();
        for (claim, verdict) in claims.iter().zip(&verdicts) {
            if claim["topic"] == "chronic_care_care_part" && verdict.0 != "rejected" && verdict.0 != "undetermined" {
                let (person, name) = (claim["insured"].to_string(), claim["treatment.chain"].to_string());
                prop_assert!(paid.insert((person.clone(), name.clone())), "{} twice", name);
                let other = if name.contains("dm2") { "\"cvrm\"" } else { "\"dm2\"" };
                prop_assert!(name.contains("copd") || !paid.contains(&(person, other.to_owned())), "{} with {}", name, other);
            }
        }
    }

    #[test]
    fn a_batch_is_its_lines(claims in prop::collection::vec(any_claim(), 0..6)) {
        let own: Vec<_> = claims.into_iter().filter(|claim| claim.get("policy").is_none()).collect();
        is_its_lines(&contract(), &own);
    }

    /// Under budgets that are not used up.
    #[test]
    fn persons_do_not_change_each_others_lines(claims in prop::collection::vec(any_claim(), 1..14)) {
        let of_persons: Vec<_> = claims.into_iter().filter(|claim| claim.get("insured").is_some()).collect();
        persons_do_not_meet(&with(&contract(), json!({"oi_regional_max_cents": 900_000_000})), &of_persons);
    }

    /// OI22-4.2, B2.19, B2.20, B3.28: whatever is claimed, each budget holds, and a larger one pays no less.
    #[test]
    fn budgets_hold_and_more_room_never_pays_less(
        amounts in prop::collection::vec((0..4_usize, 0..1_500_000_i64), 1..8),
        budgets in (0..3_000_000_i64, 0..200_i64, 0..3_000_000_i64, 0..12_000_i64),
        more in (0..900_000_i64, 0..50_i64, 0..900_000_i64, 0..3_000_i64),
    ) {
        let claims: Vec<_> = amounts.iter().map(|(kind, amount)| match kind {
            0 => title("oi", "oi", *amount, json!({"count_persons": 40_000})),
            1 => practice("A", json!({"amount": amount})),
            2 => region(json!({"amount": amount})),
            _ => title("frail_elderly", "s3", *amount, json!({"service_category": "network_cooperation_time"})),
        }).collect();
        let under = |(oi, practice, region, frail): (i64, i64, i64, i64)| {
            let room = json!({
                "oi_regional_max_cents": oi, "thz_max_tariff_cents": practice, "thz_region_budget_cents": region,
                "frail_tariff_cents": frail,
            });
            adjudicate(&with(&contract(), room), &claims, json!({}))
        };
        let (narrow, wide) =
            (under(budgets), under((budgets.0 + more.0, budgets.1 + more.1, budgets.2 + more.2, budgets.3 + more.3)));
        for (answer, oi, region) in [(&narrow, budgets.0, budgets.2), (&wide, budgets.0 + more.0, budgets.2 + more.2)] {
            prop_assert!(paid_under(answer, "OI22-4.2") <= oi);
            prop_assert!(paid_under(answer, "OI22-B2.20") <= region);
        }
        // A practice of 2,500 insured persons; 28 % of 1234 of 75 and over.
        prop_assert!(paid_under(&narrow, "OI22-B2.19") <= 2_500 * budgets.1);
        prop_assert!(paid_under(&narrow, "OI22-B3.28") <= (1234 * 28 * budgets.3 + 50) / 100);
        prop_assert!(paid_in_all(&narrow) <= paid_in_all(&wide));
    }
}
