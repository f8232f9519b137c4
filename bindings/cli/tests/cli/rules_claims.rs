//! `regelkern adjudicate` under a contract whose claims are decided by asking rules.

use serde_json::{Value, json};

use super::*;

const HOME: &str = "contract-home-oncology-2020.json";
const CSV: &str = "claims-home-oncology-2020.csv";
const JSONL: &str = "claims-home-oncology-2020.jsonl";

fn home(more: &[&str], input: &str) -> Run {
    run_with(["adjudicate", "--contract", &data(HOME), "--complete", "-"].iter().chain(more), input.as_bytes())
}

/// The verdicts without what depends on the file.
fn bare(mut lines: Vec<Value>) -> Vec<Value> {
    lines.iter_mut().for_each(|line| line.as_object_mut().unwrap().retain(|name, _| name != "file" && name != "line"));
    lines
}

fn contract() -> Value {
    serde_json::from_slice(&bytes(HOME)).unwrap()
}

/// Each line of the sample with what becomes of it, by hand: the lump sum is 420 × € 150.00 + € 25,000.00 and is paid
/// once; two vials at € 1,420.50 are € 2,841.00.
#[test]
fn every_line_has_the_verdict_that_was_worked_out() {
    let run = run(["adjudicate", "--contract", &data(HOME), "--complete", "--format", "json", &data(CSV)]);
    let (lines, summary) = verdicts(&run);
    let expected = [
        ("H01", "paid", "TTCI20-4.3", 8_800_000),
        ("H02", "reduced", "TTCI20-4.4", 284_100),
        ("H03", "paid", "-", 24_000),
        ("H04", "paid", "-", 312_475),
        ("H05", "rejected", "TTCI20-1.2", 0),
        ("H06", "paid", "-", 142_050),
        ("N01", "undetermined", "TTCI20-3.10", 0),
        ("N02", "rejected", "TTCI20-3.10", 0),
        ("N03", "undetermined", "-", 0),
        ("N04", "undetermined", "-", 0),
        ("H07", "invalid", "-", 0),
        ("H08", "rejected", "TTCI20-8.1", 0),
        ("H09", "undetermined", "TTCI20-4.4", 0),
        ("H10", "recovered", "-", -24_000),
        ("H11", "paid", "-", 16_000),
        ("H12", "rejected", "TTCI20-4.3", 0),
    ];
    assert_eq!(decisions(&lines), expected);
    assert_eq!(lines[6]["missing"], json!(["claim.concerns_home_administration"]));
    assert_eq!(lines[7]["recoverable_cents"], 4_800);
    assert_eq!(lines[7]["booked"], json!({"recovered_total": 4_800}));
    assert_eq!(lines[8]["missing"], json!([]));
    assert_eq!((&lines[10]["field"], &lines[10]["fault"]), (&json!("service_period.from"), &json!("invalid_date")));
    assert_eq!(lines[12]["missing"], json!(["insured.in_pilot"]));
    let state = json!({"version": 1, "lump_sum_paid": true, "startup_fee_paid": true, "recovered_total": 4_800});
    assert_eq!((&summary["state"], &summary["contract_years"]), (&state, &json!(null)));
    assert_eq!(summary["receipt"]["rule_set"], regelkern::verdict::RECEIPT.rule_set);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

/// Lines, claimed, paid, covered, above ceiling, rejected, recoverable, adjustment; the claimed amount is also the sum of
/// the column.
#[test]
fn the_totals_add_up() {
    let run = run(["adjudicate", "--contract", &data(HOME), "--complete", "--summary", "--format", "csv", &data(CSV)]);
    let totals: Vec<(String, Vec<i64>)> = rows(&run.out)
        .into_iter()
        .map(|row| (row[0].1.clone(), row[1..].iter().map(|(_, cell)| cell.parse().unwrap()).collect()))
        .collect();
    let expected = [
        ("paid", [5, 9_294_525, 9_294_525, 0, 0, 0, 0, 0]),
        ("reduced", [1, 290_000, 284_100, 0, 0, 5_900, 0, 0]),
        ("rejected", [4, 8_961_850, 0, 0, 0, 8_961_850, 4_800, 0]),
        ("recovered", [1, -24_000, -24_000, 0, 0, 0, 0, 0]),
        ("undetermined", [4, 27_325, 0, 0, 0, 0, 0, 27_325]),
        ("invalid", [1, 142_050, 0, 0, 0, 142_050, 0, 0]),
        ("total", [16, 18_691_750, 9_554_625, 0, 0, 9_109_800, 4_800, 27_325]),
    ];
    assert_eq!(totals, expected.map(|(name, sums)| (name.to_owned(), sums.to_vec())));
    let claimed: i64 =
        values(&String::from_utf8(bytes(JSONL)).unwrap()).iter().map(|claim| claim["amount"].as_i64().unwrap()).sum();
    assert_eq!(claimed, 18_691_750);
}

#[test]
fn csv_and_json_lines_agree() {
    let of = |name: &str| {
        let run = run(["adjudicate", "--contract", &data(HOME), "--complete", "--format", "json", &data(name)]);
        let (lines, summary) = verdicts(&run);
        (bare(lines), summary)
    };
    assert_eq!(of(CSV), of(JSONL));
}

/// The program and the JSON door are one, with every line in view and with some perhaps missing.
/// Verdicts and state are those that the JSON door answers to a request.
fn are_those_of_the_door(lines: &[Value], summary: &Value, request: &Value) {
    let door = &values(&run_with(["json"], request.to_string().as_bytes()).out)[0];
    assert_eq!(lines.len(), door["verdicts"].as_array().unwrap().len());
    for (line, verdict) in lines.iter().zip(door["verdicts"].as_array().unwrap()) {
        for (name, value) in verdict.as_object().unwrap() {
            // What was expected is said in the words of the door.
            assert!(name == "expected" || line[name] == *value, "{name} of {line}, {verdict}");
        }
    }
    assert_eq!(summary["state"], door["state"]);
}

#[test]
fn the_json_door_agrees() {
    let claims = values(&String::from_utf8(bytes(JSONL)).unwrap());
    for complete in [true, false] {
        let request = json!({"op": "adjudicate", "contract": contract(), "claims": claims, "complete": complete});
        let flag = if complete { &["--complete"][..] } else { &[] };
        let run = run(["adjudicate", "--contract", &data(HOME), "--format", "json", &data(JSONL)].iter().chain(flag));
        let (lines, summary) = verdicts(&run);
        are_those_of_the_door(&lines, &summary, &request);
        let open = lines.iter().filter(|line| line["missing"].to_string().contains("pilot_administration_in_period"));
        assert_eq!(open.count() > 0, !complete);
    }
}

/// A line of one file is seen by a line of another, before or behind it.
#[test]
fn lines_of_all_files_see_one_another() {
    let folder = folder();
    let text = String::from_utf8(bytes(JSONL)).unwrap();
    let of = |part: &dyn Fn(&str) -> bool| text.lines().filter(|line| part(line)).collect::<Vec<_>>().join("\n");
    let hospital = file(&folder, "hospital.jsonl", of(&|line| line.contains("\"H")));
    let others = file(&folder, "others.jsonl", of(&|line| line.contains("\"N")));
    let by_claim = |files: &[&str]| {
        let base = ["adjudicate", "--contract", &data(HOME), "--complete", "--format", "json"];
        let (lines, summary) = verdicts(&run(base.iter().chain(files)));
        let mut lines = bare(lines);
        lines.sort_by_key(|line| line["claim"].to_string());
        (lines, summary["state"].clone(), summary["totals"].clone())
    };
    let whole = by_claim(&[&data(JSONL)]);
    assert_eq!(by_claim(&[&hospital, &others]), whole);
    assert_eq!(by_claim(&[&others, &hospital]), whole);
    let text = run(["adjudicate", "--contract", &data(HOME), "--complete", &hospital, &others]).out;
    assert!(text.find("hospital.jsonl").unwrap() < text.find("others.jsonl").unwrap());
}

/// Wherever the lines are cut between persons, two runs are one: credits find their debits, what happened once does not
/// happen again.
#[test]
fn two_runs_are_one() {
    let folder = folder();
    let text = String::from_utf8(bytes(JSONL)).unwrap();
    // Person by person, as the lines of one person must come together; lines about nobody first and last.
    let mut lines: Vec<_> = text.lines().collect();
    let last = lines.pop().unwrap();
    let person = |line: &str| serde_json::from_str::<Value>(line).unwrap()["insured"].as_str().unwrap_or("").to_owned();
    lines.sort_by_key(|line| person(line));
    lines.push(last);
    let base = ["--format", "json"];
    let whole = home(&base, &lines.join("\n"));
    let mut cuts = 0;
    for cut in (0..=lines.len())
        .filter(|cut| *cut == 0 || *cut == lines.len() || person(lines[cut - 1]) != person(lines[*cut]))
    {
        let state = folder.path().join(format!("{cut}.json")).to_string_lossy().into_owned();
        let first = home(&["--format", "json", "--state-out", &state], &lines[..cut].join("\n"));
        if cut == 0 {
            // Nothing is no claim file.
            assert_eq!(first.status, 2);
            continue;
        }
        let second = home(
            &["--format", "json", "--state", &state, "--state-out", &state],
            &format!("{}\n", lines[cut..].join("\n")),
        );
        if cut < lines.len() {
            let (one, _) = verdicts(&first);
            let (two, summary) = verdicts(&second);
            let (all, total) = verdicts(&whole);
            assert_eq!([bare(one), bare(two)].concat(), bare(all), "cut at {cut}");
            assert_eq!(summary["state"], total["state"], "cut at {cut}");
            cuts += 1;
        }
    }
    assert!(cuts >= 5, "{cuts}");
}

/// A credit in a later run takes back what its debit booked, and only once.
#[test]
fn a_credit_of_an_earlier_run_is_booked() {
    let folder = folder();
    let state = folder.path().join("state.json").to_string_lossy().into_owned();
    home(&["--state-out", &state], r#"{"claim":"L","request":"lump_sum","amount":8800000,"insured":"P1"}"#);
    let credit = |insured: &str| {
        let line = json!({"claim": "C", "credit_of": "L", "amount": -8_800_000, "insured": insured}).to_string();
        verdicts(&home(&["--format", "json", "--state", &state, "--state-out", &state], &line))
    };
    let (lines, summary) = credit("P2");
    assert_eq!((&lines[0]["decision"], &lines[0]["field"]), (&json!("invalid"), &json!("insured")));
    assert_eq!(summary["state"]["lump_sum_paid"], true);
    let (lines, summary) = credit("P1");
    assert_eq!((&lines[0]["decision"], &lines[0]["paid_cents"]), (&json!("recovered"), &json!(-8_800_000)));
    let nothing = json!({"version": 1, "lump_sum_paid": false, "startup_fee_paid": false, "recovered_total": 0});
    assert_eq!(summary["state"], nothing);
    assert_eq!(credit("P1").0[0]["decision"], "invalid");
}

#[test]
fn a_state_that_does_not_belong_is_refused() {
    let folder = folder();
    let path = folder.path().join("state.json").to_string_lossy().into_owned();
    home(&["--state-out", &path], &String::from_utf8(bytes(JSONL)).unwrap());
    let state: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(state["debits"]["H04"]["verdict"]["paid_cents"], 312_475);
    let with = |name: &str, value: Value| {
        let mut contract = contract();
        contract[name] = value;
        file(&folder, "contract.json", contract.to_string())
    };
    let of = |contract: &str, state: &str| {
        let run = run_with(["adjudicate", "--contract", contract, "--state", state, "-"], b"amount\n");
        (run.status, run.err)
    };
    for (name, value) in [
        ("policy_surcharge", json!(15_001)),
        ("expected_home_administrations", json!(421)),
        ("selected_drugs", json!(["15130838"])),
        ("addendum_signed", json!(null)),
        ("drug_tariff", json!({"15130838": 8_126, "15449052": 142_050, "16187507": 312_475})),
        ("other_claims", json!("as_claimed")),
    ] {
        let (status, err) = of(&with(name, value), &path);
        assert!(status == 2 && err.contains("state.json: expected the state of this contract"), "{name}: {err}");
    }
    // The same in other words, and what becomes known while the contract runs.
    let mut renamed = contract();
    let surcharge = renamed.as_object_mut().unwrap().remove("policy_surcharge").unwrap();
    renamed["contract.policy_surcharge"] = surcharge;
    assert_eq!(of(&file(&folder, "contract.json", renamed.to_string()), &path), (0, String::new()));
    assert_eq!(of(&with("period.provider_evaluation_on", json!("2020-09-01")), &path), (0, String::new()));
    assert_eq!(of(&with("claim_lines", json!([])), &path), (0, String::new()));
    // The state of a contract of the other kind.
    let (status, err) = of(&data(SMALL), &path);
    assert!(status == 2 && err.contains("the state of this contract"), "{err}");
    let refused = |change: &dyn Fn(&mut Value), message: &str| {
        let mut state = state.clone();
        change(&mut state);
        let (status, err) = of(&data(HOME), &file(&folder, "changed.json", state.to_string()));
        assert!(status == 2 && err.contains("changed.json: expected") && err.contains(message), "{err}");
    };
    refused(&|state| state["version"] = json!(2), "a state of version 1");
    refused(&|state| state["state"]["version"] = json!(0), "a state of version 1");
    refused(&|state| drop(state["state"].as_object_mut().unwrap().remove("version")), "that --state-out wrote");
    refused(&|state| state["state"]["bundle_paid"] = json!({}), "that --state-out wrote");
    refused(&|state| state["state"]["recovered_total"] = json!("1"), "that --state-out wrote");
    refused(&|state| state["debits"]["H04"]["verdict"]["decision"] = json!("bought"), "that --state-out wrote");
    refused(&|state| state["debits"]["H04"]["verdict"]["booked"] = json!({"version": 1}), "that --state-out wrote");
    // A run that fails books nothing.
    let before = std::fs::read(&path).unwrap();
    let failed = run(["adjudicate", "--contract", &data(HOME), "--state-out", &path, &data(JSONL), "absent.csv"]);
    assert_eq!((failed.status, std::fs::read(&path).unwrap()), (2, before));
}

#[test]
fn text_says_why_in_both_languages() {
    let of = |lang: &str| run(["adjudicate", "--contract", &data(HOME), "--complete", "--lang", lang, &data(CSV)]).out;
    let title = |id| regelkern::policy::catalogue::rule(id).unwrap().text.title;
    for (text, parts) in [
        (
            of("nl"),
            [
                title("TTCI20-1.2").nl,
                "onbekend: claim.concerns_home_administration",
                "geen regel beslist dit",
                "€ 48,00 terug te vorderen",
                "service_period.from: verwacht dag",
                "zoals gedeclareerd",
                "totaal            16",
                "Geboekt onder het contract",
            ],
        ),
        (
            of("en"),
            [
                title("TTCI20-1.2").en,
                "unknown: claim.concerns_home_administration",
                "no rule decides this",
                "EUR 48.00 to be recovered",
                "service_period.from: expected day",
                "as claimed",
                "total            16",
                "Booked under the contract",
            ],
        ),
    ] {
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
        // No bundle, no contract years, no ceiling: nothing is said of them.
        assert!(!text.contains("undel") && !text.contains("ear") && !text.contains("lafond"), "{text}");
    }
    let some = run(["adjudicate", "--contract", &data(HOME), "--complete", "--limit", "3", &data(CSV)]).out;
    assert!(some.contains("H03") && !some.contains("H04") && some.contains("13 more lines"), "{some}");
}

#[test]
fn csv_has_what_json_has() {
    let run = run(["adjudicate", "--contract", &data(HOME), "--complete", "--format", "csv", &data(CSV)]);
    let rows = rows(&run.out);
    let cell = |place: usize, name: &str| rows[place].iter().find(|(column, _)| column == name).unwrap().1.clone();
    assert_eq!(cell(0, "booked"), "lump_sum_paid startup_fee_paid");
    assert_eq!(cell(7, "booked"), "recovered_total=4800");
    assert_eq!(
        (cell(6, "missing"), cell(6, "contract_year")),
        ("claim.concerns_home_administration".into(), String::new())
    );
    assert_eq!(rows.len(), 16);
}

/// As a Dutch spreadsheet writes it, with whole names, indices and sets.
#[test]
fn columns_are_members() {
    let plain = "claim,insured,amount,kind,claimant,drug_code,quantity,in_pilot,service_period.from,service_period.until\n\
                 A,P1,290000,drug,contracted_hospital,15449052,2,true,2020-05-04,2020-05-05\n\
                 B,P1,400,nursing,contracted_hospital,,,false,,\n";
    let excel = "\u{feff}claim;insured;amount;claim.kind;claim.claimant;drug_code;quantity;insured.in_pilot;\
                 claim.service_period.from;claim.service_period.until\r\n\
                 A;P1;290000;drug;contracted_hospital;15449052;2;WAAR;4-5-2020;5-5-2020\r\n\
                 B;P1;400;nursing;contracted_hospital;;;ONWAAR;;\r\n\r\n";
    let of = |text: &str| home(&["--format", "csv"], text).out;
    assert_eq!(of(plain), of(excel));
    assert!(of(plain).contains("A,reduced,TTCI20-4.4,290000,284100"), "{}", of(plain));
    // What a line says of the contract's own facts it says for itself.
    let own = "amount,kind,claimant,drug_code,quantity,in_pilot,drug_tariff.15449052,selected_drugs\n\
               290000,drug,contracted_hospital,15449052,2,true,100000,15449052 15130838\n";
    assert!(of(own).contains("reduced,TTCI20-4.4,290000,200000"), "{}", of(own));
    for (header, column) in [
        ("amount,colour", 2),
        ("amount,amount", 2),
        ("amount,service_period", 2),
        ("amount,kind.from", 2),
        ("amount,drug_tariff", 2),
        ("kind", 1),
    ] {
        let run = home(&["--input-format", "csv"], &format!("{header}\n"));
        let message = format!("line 1, column {column}: expected a header line with amount");
        assert!(run.err.contains(&message) && run.err.contains("regelkern facts --policy TTCI20"), "{}", run.err);
        assert_eq!((run.status, run.out.as_str()), (2, ""));
    }
}

#[test]
fn one_bad_line_spoils_no_other() {
    let good = r#"{"claim":7,"insured":"P1","amount":24000,"kind":"drug","claimant":"contracted_hospital","in_pilot":true,"drug_code":"15130838","quantity":3}"#;
    for (line, field, fault, expected) in [
        ("{", "", "syntax", "JSON"),
        ("[]", "", "wrong_type", "a JSON object"),
        ("{}", "amount", "missing_member", "required"),
        (r#"{"amount":"1"}"#, "amount", "wrong_type", "eurocents"),
        (r#"{"amount":1,"amuont":2}"#, "amuont", "unknown_fact", "a fact of this policy"),
        (r#"{"amount":1,"kind":"pills"}"#, "kind", "unknown_value", "one of care_product, drug"),
        (r#"{"amount":1,"request":"gift"}"#, "request", "unknown_value", "one of claim, lump_sum"),
        (r#"{"amount":1,"in_pilot":1}"#, "in_pilot", "wrong_type", "true or false"),
        (
            r#"{"amount":1,"in_pilot":true,"insured.in_pilot":false}"#,
            "insured.in_pilot",
            "duplicate_member",
            "at most once",
        ),
        (
            r#"{"amount":1,"service_period":{"from":"2020-02-30","until":"2020-03-01"}}"#,
            "service_period.from",
            "invalid_date",
            "day",
        ),
        (
            r#"{"amount":1,"service_period":{"from":"2020-03-01"}}"#,
            "service_period.until",
            "missing_member",
            "required",
        ),
        (r#"{"amount":1000000000000000000}"#, "amount", "out_of_range", "range"),
        (r#"{"amount":-1}"#, "amount", "out_of_range", "zero or more"),
        (r#"{"amount":-1,"credit_of":"nothing"}"#, "credit_of", "not_allowed", "earlier debit line"),
    ] {
        let run = home(&["--format", "json"], &format!("{good}\n{line}\n\n{good}\n"));
        let (lines, _) = verdicts(&run);
        assert_eq!((&lines[1]["field"], &lines[1]["fault"]), (&json!(field), &json!(fault)), "{line}: {}", lines[1]);
        assert!(lines[1]["expected"].as_str().unwrap().contains(expected), "{line}: {}", lines[1]);
        let decisions: Vec<_> = lines.iter().map(|line| line["decision"].as_str().unwrap()).collect();
        assert_eq!(decisions, ["paid", "invalid", "paid"], "{line}");
        assert_eq!((&lines[0]["claim"], &lines[2]["line"]), (&json!(7), &json!(4)));
    }
    // More different codes than a case may have are the fault of the lines that have them, not of the file.
    let of_drug = |code: usize| good.replace("15130838", &format!("{code:08}"));
    let many: Vec<_> = (0..100).map(of_drug).collect();
    let (lines, _) = verdicts(&home(&["--format", "json"], &many.join("\n")));
    assert!(lines.iter().all(|line| line["decision"] != "invalid"));
}

#[test]
fn a_contract_that_cannot_be_read_is_named() {
    let folder = folder();
    for (member, value, message) in [
        ("colour", json!(1), "colour: expected a fact of this policy"),
        ("surcharge", json!("1"), "surcharge: expected eurocents"),
        (
            "pilot_period",
            json!({"from": "2020-01-01"}),
            "pilot_period.until: expected a value: this member is required",
        ),
        ("lump_period", json!({"from": "x", "until": "y"}), "lump_period.from: expected day"),
        ("drug_tariff", json!({"1": -1.5}), "drug_tariff.1: expected eurocents, by a code of your own"),
        ("other_claims", json!("paid"), "other_claims: expected one of undecided, as_claimed"),
        ("claim_lines", json!([{"code": "198515", "facts": {}}]), "claim_lines[0].code: expected list:code as text"),
        (
            "claim_lines",
            json!([{"facts": {"kind": "pills"}}]),
            "claim_lines[0].facts.kind: expected one of care_product",
        ),
        ("claim_lines", json!([{"facts": {"insured": "P"}}]), "claim_lines[0].facts.insured: expected nothing"),
        ("claim_lines", json!(1), "claim_lines: expected an array"),
    ] {
        let mut contract = contract();
        contract[member] = value;
        let contract = file(&folder, "contract.json", contract.to_string());
        let run = run(["adjudicate", "--contract", &contract, &data(CSV)]);
        assert!(run.err.contains(message), "{member}: {}", run.err);
        assert!(
            run.err.starts_with("regelkern: ") && run.err.contains("contract.json, line 1, column "),
            "{}",
            run.err
        );
        assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (2, "", 1));
    }
}

/// The contract says what the lines of a Vektis file are: the care products of the sample file as drugs of the pilot.
/// One file with the lines of a hospital, district nursing and GP chain care, handed in once for each contract: what
/// overlaps is found across contracts, and every line has one that decides it.
#[test]
fn a_mixed_file_is_decided_once_for_each_contract() {
    let file = data("claims-mixed-2024-01.jsonl");
    let text = String::from_utf8(bytes("claims-mixed-2024-01.jsonl")).unwrap();
    let claims: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut decided = 0;
    for (contract, policy, paid_cents) in
        [("contract-msz-2024.json", "MSZ24", 2_013_000), ("contract-chain-care-2023.json", "OI22", 10_988_446)]
    {
        let of = ["adjudicate", "--contract", &data(contract), "--complete", "--lang", "en"].map(str::to_owned);
        let run_as = |format: &str| run(of.iter().map(String::as_str).chain(["--format", format, &file]));
        let (lines, summary) = verdicts(&run_as("json"));
        let request = json!({"op": "adjudicate", "claims": claims, "complete": true,
            "contract": serde_json::from_slice::<Value>(&bytes(contract)).unwrap()});
        are_those_of_the_door(&lines, &summary, &request);
        let total: i64 = lines.iter().map(|line| line["paid_cents"].as_i64().unwrap()).sum();
        assert_eq!((total, summary["totals"]["all"]["paid_cents"].as_i64()), (paid_cents, Some(paid_cents)));
        decided += claims.iter().filter(|claim| claim["policy"] == policy).count();
        let elsewhere = run_as("text").out.matches("another contract decides this").count();
        assert_eq!(elsewhere, claims.iter().filter(|claim| claim["policy"] != policy).count());
    }
    // What an earlier run accepted is told only.
    let told = claims.iter().filter(|claim| !["MSZ24", "OI22"].contains(&claim["policy"].as_str().unwrap())).count();
    assert_eq!(decided + told, claims.len());
}

#[test]
fn claim_lines_make_claims_of_a_vektis_file() {
    let folder = folder();
    let run_under = |lines: Value| {
        let mut contract = contract();
        contract["pilot_period"] = json!({"from": "2021-01-01", "until": "2022-01-01"});
        contract["claim_lines"] = lines;
        let contract = file(&folder, "contract.json", contract.to_string());
        run(["adjudicate", "--contract", &contract, "--complete", "--format", "json", &data(PAYMENTS)])
    };
    let all = json!([
        {"code": "990:OTHER", "facts": {"kind": "drug"}},
        {"code": "990:HFB21", "facts": {"kind": "extra_cost", "claimant": "contracted_hospital", "in_pilot": true}},
        {"facts": {"kind": "other"}},
    ]);
    let (lines, summary) = verdicts(&run_under(all));
    let is =
        |line: &&Value| line["rule"] == "TTCI20-1.2" && line["decision"] == "rejected" && line["insured"].is_string();
    // All bundle payments but the credit of one, which takes back what it books.
    assert_eq!(lines.len(), summary["totals"]["all"]["lines"].as_u64().unwrap() as usize);
    assert_eq!(lines.iter().filter(is).count(), lines.len() - 1);
    assert_eq!(lines.iter().filter(|line| line["decision"] == "recovered").count(), 1);
    assert_eq!((summary["defects"].as_u64(), &summary["totals"]["all"]["paid_cents"]), (Some(0), &json!(0)));
    // A line that no entry fits states no facts.
    let (lines, _) = verdicts(&run_under(json!([{"code": "990:OTHER", "facts": {"kind": "drug"}}])));
    assert!(lines.iter().all(|line| line["decision"] != "rejected"));
    // Days count: in the pilot period of the other year nothing is in the lump sum.
    let mut contract = contract();
    contract["claim_lines"] =
        json!([{"facts": {"kind": "extra_cost", "claimant": "contracted_hospital", "in_pilot": true}}]);
    let contract = file(&folder, "contract.json", contract.to_string());
    let run = run(["adjudicate", "--contract", &contract, "--format", "json", &data(PAYMENTS)]);
    assert!(verdicts(&run).0.iter().all(|line| line["rule"] != "TTCI20-1.2"));
}

/// District nursing claims hospital care that it gives at home (1121) under the contract for medical specialist care: the
/// count of a line is the number of units, and a credit takes back what its debit paid. Its other lines are not of that
/// contract.
#[test]
fn a_file_of_district_nursing_is_decided() {
    let contract = data("contract-district-nursing-2024.json");
    let of = |file: &str| run(["adjudicate", "--contract", &contract, "--complete", "--format", "json", file]);
    let (lines, summary) = verdicts(&of(&data(NURSING)));
    assert_eq!((lines.len(), summary["defects"].as_u64()), (263, Some(0)));
    let text = String::from_utf8(bytes(NURSING)).unwrap();
    let records: Vec<&str> = text.lines().collect();
    let mut paid = 0;
    for line in &lines {
        let record = records[line["line"].as_u64().unwrap() as usize - 1];
        let amount: i64 = record[185..193].parse().unwrap();
        let expected = match (&record[124..129], &record[193..194]) {
            ("1121 ", "D") => ("paid", amount),
            ("1121 ", _) => ("recovered", -amount),
            _ => ("undetermined", 0),
        };
        assert_eq!((line["decision"].as_str().unwrap(), line["paid_cents"].as_i64().unwrap()), expected, "{line}");
        assert_eq!(line["claim"], record[194..214].trim_end());
        paid += expected.1;
    }
    assert_eq!((paid, summary["totals"]["all"]["paid_cents"].as_i64()), (117_000, Some(117_000)));

    // Three units at the tariff of one are more than is claimed, and the other way round.
    let folder = folder();
    for (count, amount, decision) in [("0003", "00019500", "paid"), ("0003", "00026000", "reduced")] {
        let mut copy = bytes(NURSING);
        copy[2 * 312 + 129..][..4].copy_from_slice(count.as_bytes());
        copy[2 * 312 + 185..][..8].copy_from_slice(amount.as_bytes());
        let (lines, summary) = verdicts(&of(&file(&folder, "copy.asc", copy)));
        assert_eq!((lines[0]["decision"].as_str(), lines[0]["paid_cents"].as_i64()), (Some(decision), Some(19_500)));
        // The total of the file is another one.
        assert_eq!(summary["defects"], 1);
    }
}

#[test]
fn without_claim_lines_a_vektis_file_is_refused() {
    let run = run(["adjudicate", "--contract", &data(HOME), &data(SAMPLE)]);
    assert!(run.err.contains("expected CSV, or JSON with one object per line"), "{}", run.err);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
}

/// A cut-off file: what is whole is decided, a damaged claim is a line with its fault.
#[test]
fn a_damaged_vektis_file_gives_what_is_whole() {
    let folder = folder();
    let mut contract = contract();
    contract["claim_lines"] = json!([{"facts": {"kind": "other"}}]);
    let contract = file(&folder, "contract.json", contract.to_string());
    let run = run_with(["adjudicate", "--contract", &contract, "-", "--format", "json"], &bytes(SAMPLE)[..100_000]);
    let (lines, summary) = verdicts(&run);
    assert_eq!((lines.len(), summary["defects"].as_u64()), (57, Some(2)));
    assert_eq!(lines.last().unwrap()["fault"], "too_short");
}
