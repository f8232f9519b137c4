//! The state file: several runs are one.

use serde_json::{Value, json};

use super::*;

/// The state and the sums of a run with `--format json`.
fn summary(run: &Run) -> Value {
    values(&run.out).pop().unwrap()
}

fn lines(run: &Run) -> Vec<Value> {
    let mut lines = values(&run.out);
    lines.pop();
    lines.iter_mut().for_each(|line| {
        let line = line.as_object_mut().unwrap();
        line.remove("file");
        line.remove("line");
    });
    lines
}

#[test]
fn two_runs_are_one() {
    let folder = folder();
    let state = folder.path().join("state.json").to_string_lossy().into_owned();
    let (contract, sample, payments) = (data(CONTRACT), data(SAMPLE), data(PAYMENTS));
    let base = ["adjudicate", "--format", "json", "--contract", &contract];
    let whole = run(base.iter().chain(&[sample.as_str(), &payments]));
    let first = run(base.iter().chain(&["--state-out", &state, &sample]));
    let second = run(base.iter().chain(&["--state", &state, "--state-out", &state, &payments]));
    assert_eq!([lines(&first), lines(&second)].concat(), lines(&whole));
    assert_eq!(summary(&second)["state"], summary(&whole)["state"]);
    assert_eq!(summary(&second)["contract_years"], summary(&whole)["contract_years"]);
    let sum = |run: &Run| summary(run)["totals"]["all"].as_object().unwrap().clone();
    let (first, second) = (sum(&first), sum(&second));
    for (name, value) in sum(&whole) {
        assert_eq!(first[&name].as_i64().unwrap() + second[&name].as_i64().unwrap(), value.as_i64().unwrap(), "{name}");
    }
}

/// Wherever the small file is cut, a credit still finds its debit and the ceiling is where it was.
#[test]
fn every_cut_gives_the_same_verdicts() {
    let folder = folder();
    let text = String::from_utf8(bytes("claims-small.csv")).unwrap();
    let (header, claims) = text.split_once('\n').unwrap();
    let claims: Vec<_> = claims.lines().collect();
    let contract = data(SMALL);
    let base = ["adjudicate", "--format", "json", "--contract", &contract, "-"];
    let whole = run_with(base, text.as_bytes());
    for cut in 0..=claims.len() {
        let state = folder.path().join(format!("{cut}.json")).to_string_lossy().into_owned();
        let part = |claims: &[&str]| format!("{header}\n{}\n", claims.join("\n"));
        let first = run_with(base.iter().chain(&["--state-out", &state]), part(&claims[..cut]).as_bytes());
        let second = run_with(base.iter().chain(&["--state", &state]), part(&claims[cut..]).as_bytes());
        assert_eq!([lines(&first), lines(&second)].concat(), lines(&whole), "cut at {cut}");
        assert_eq!(summary(&second)["state"], summary(&whole)["state"], "cut at {cut}");
    }
}

#[test]
fn the_same_claims_give_the_same_bytes() {
    let folder = folder();
    let of = |name: &str| {
        let state = folder.path().join(name);
        let path = state.to_string_lossy().into_owned();
        run(["adjudicate", "--contract", &data(CONTRACT), "--state-out", &path, &data(SAMPLE), &data(PAYMENTS)]);
        std::fs::read(state).unwrap()
    };
    assert_eq!(of("one.json"), of("two.json"));
}

/// The state of the small claims, and its file.
fn small_state(folder: &tempfile::TempDir) -> (String, Value) {
    let path = folder.path().join("state.json").to_string_lossy().into_owned();
    run(["adjudicate", "--contract", &data(SMALL), "--state-out", &path, &data("claims-small.csv")]);
    let state = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    (path, state)
}

#[test]
fn a_state_that_does_not_belong_is_refused() {
    let folder = folder();
    let (path, state) = small_state(&folder);
    let contract: Value = serde_json::from_slice(&bytes(SMALL)).unwrap();
    let with = |name: &str, value: Value| {
        let mut contract = contract.clone();
        contract[name] = value;
        file(&folder, "contract.json", contract.to_string())
    };
    let of = |contract: &str, state: &str| {
        let run = run_with(["adjudicate", "--contract", contract, "--state", state, "-"], b"amount\n");
        (run.status, run.err)
    };
    for (name, value) in [
        ("bundle_price", json!(234_673)),
        ("volume_patients", json!({"1": 3})),
        ("bundle_proration", json!("days")),
        ("rounding", json!("down")),
        ("other_claims", json!("undecided")),
        ("provider", json!("06010101")),
        ("bundle_payment_code", json!("990:HFB21")),
        ("reference_day", json!("end")),
    ] {
        let (status, err) = of(&with(name, value), &path);
        assert_eq!(status, 2, "{name}");
        assert!(err.contains("state.json: expected the state of this contract"), "{err}");
    }
    // What is added to while the contract runs.
    assert_eq!(of(&with("pathway", json!([])), &path), (0, String::new()));
    assert_eq!(of(&with("zvt_transfer_in", json!({"1": 200_000})), &path), (0, String::new()));
    let refused = |change: &dyn Fn(&mut Value), message: &str| {
        let mut state = state.clone();
        change(&mut state);
        let (status, err) = of(&data(SMALL), &file(&folder, "changed.json", state.to_string()));
        assert!(status == 2 && err.contains("changed.json: expected") && err.contains(message), "{err}");
    };
    refused(&|state| state["version"] = json!(2), "a state of version 1");
    refused(&|state| state["state"]["version"] = json!(0), "a state of version 1");
    refused(&|state| state["contract"] = json!("00"), "the state of this contract");
    refused(&|state| state["colour"] = json!(1), "that --state-out wrote");
    refused(&|state| state["state"]["bundle_paid"]["4"] = json!(1), "that --state-out wrote");
    refused(&|state| state["state"]["bundle_paid"]["1"] = json!(1_000_000_000_000_000_i64), "that --state-out wrote");
    refused(&|state| state["state"]["declared_count"]["1"]["1"] = json!(1), "that --state-out wrote");
    refused(&|state| state["state"]["insured"]["P1"]["bundle_payment_made"] = json!([4]), "that --state-out wrote");
    refused(&|state| state["debits"]["A01"]["verdict"]["decision"] = json!("bought"), "that --state-out wrote");
    refused(&|state| drop(state.as_object_mut().unwrap().remove("debits")), "that --state-out wrote");
    for text in ["", "{", "[]", "null"] {
        let (status, err) = of(&data(SMALL), &file(&folder, "broken.json", text));
        assert!(status == 2 && err.contains("broken.json: expected a state"), "{err}");
    }
    assert_eq!(of(&data(SMALL), "absent.json").0, 2);
}

#[test]
fn a_state_of_another_rule_set_is_told() {
    let folder = folder();
    let (_, mut state) = small_state(&folder);
    state["receipt"]["rule_set"] = json!(20_250_101);
    let path = file(&folder, "older.json", state.to_string());
    let run = run_with(["adjudicate", "--contract", &data(SMALL), "--state", &path, "-"], b"amount\n");
    assert_eq!(run.status, 0);
    assert!(run.err.contains("older.json: note: another version of the rules"), "{}", run.err);
}

/// A run that fails books nothing.
#[test]
fn a_failed_run_leaves_the_state_alone() {
    let folder = folder();
    let (path, _) = small_state(&folder);
    let before = std::fs::read(&path).unwrap();
    let claims = data("claims-small.csv");
    let failed = run(["adjudicate", "--contract", &data(SMALL), "--state-out", &path, &claims, "absent.csv"]);
    assert_eq!((failed.status, std::fs::read(&path).unwrap()), (2, before));
    let nowhere = folder.path().join("absent/state.json").to_string_lossy().into_owned();
    let failed = run(["adjudicate", "--contract", &data(SMALL), "--state-out", &nowhere, &claims]);
    assert_eq!(failed.status, 2);
    assert!(failed.err.contains("absent/state.json: "), "{}", failed.err);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["state.json"]);
}
