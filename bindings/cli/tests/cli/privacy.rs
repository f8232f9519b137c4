//! No citizen service number and no name ever leaves the program, whatever is wrong with the input.

use std::collections::HashSet;

use super::*;

/// The name of every insured person in the sample.
const NAME: &str = "PROEFPERSOON";

/// The citizen service numbers of the sample.
fn numbers() -> HashSet<String> {
    let text = String::from_utf8(bytes(SAMPLE)).unwrap();
    text.lines().filter(|line| line.starts_with("02")).map(|line| line[14..23].to_owned()).collect()
}

fn silent(run: &Run, numbers: &HashSet<String>) {
    for text in [&run.out, &run.err] {
        assert!(!text.contains(NAME));
        let bytes = text.as_bytes();
        for window in bytes.windows(9).filter(|window| window.iter().all(u8::is_ascii_digit)) {
            assert!(!numbers.contains(std::str::from_utf8(window).unwrap()));
        }
    }
}

#[test]
fn no_form_of_output_has_them() {
    let numbers = numbers();
    assert_eq!(numbers.len(), 120);
    for format in ["text", "json", "csv"] {
        silent(&run(["adjudicate", "--contract", &data(CONTRACT), "--format", format, &data(SAMPLE)]), &numbers);
    }
    let folder = folder();
    let state = folder.path().join("state.json").to_string_lossy().into_owned();
    run(["adjudicate", "--contract", &data(CONTRACT), "--state-out", &state, &data(SAMPLE)]);
    let (out, err) = (std::fs::read_to_string(state).unwrap(), String::new());
    silent(&Run { status: 0, out, err }, &numbers);
    // Responses and the totals of a run; only a claim file that is written again has what it had.
    let plan = format!(r#"{{"jobs": [{{"contract": {:?}, "claims": [{:?}]}}]}}"#, data(CONTRACT), data(SAMPLE));
    let (plan, path) = (file(&folder, "plan.json", plan), folder.path().to_string_lossy().into_owned());
    for form in ["csv", "jsonl"] {
        let books = format!("{path}/{form}-books");
        let told = run(["run", "--state", &books, "--out", &path, "--responses", form, &plan]);
        silent(&told, &numbers);
        let response = format!("{path}/contract-heart-failure-2021.{form}");
        let (out, err) = (std::fs::read_to_string(response).unwrap(), String::new());
        assert!(out.len() > 10_000);
        silent(&Run { status: 0, out, err }, &numbers);
    }
}

/// Every record of the sample is damaged in turn at the fields that hold or repeat the number and the name.
#[test]
fn no_message_about_damage_has_them() {
    let numbers = numbers();
    let sample = bytes(SAMPLE);
    for position in [2, 14, 16, 22, 23, 27, 53, 63, 66, 88, 100] {
        let mut damaged = sample.clone();
        for record in damaged.chunks_exact_mut(612) {
            record[position] = b'?';
        }
        for format in ["text", "json", "csv"] {
            silent(&run_with(["check", "--format", format, "-"], &damaged), &numbers);
            let arguments = ["adjudicate", "--contract", &data(CONTRACT), "--format", format, "-"];
            silent(&run_with(arguments, &damaged), &numbers);
        }
    }
}

/// The sample with the number of every person also where the sender's own number of the person belongs.
fn sample_with_misplaced_numbers() -> Vec<u8> {
    let mut text = bytes(SAMPLE);
    for record in text.chunks_exact_mut(612).filter(|record| matches!(&record[..2], b"02" | b"04" | b"06")) {
        let number: Vec<_> = record[14..23].to_vec();
        record[27..42].fill(b' ');
        record[27..36].copy_from_slice(&number);
    }
    text
}

/// Some senders put the number where their own number of the person belongs.
#[test]
fn a_number_in_the_wrong_field_is_not_shown() {
    let numbers = numbers();
    let text = sample_with_misplaced_numbers();
    for format in ["text", "json", "csv"] {
        let run = run_with(["adjudicate", "--contract", &data(CONTRACT), "--format", format, "-"], &text);
        silent(&run, &numbers);
        assert!(run.status == 1 && !run.out.is_empty());
    }
    silent(&run_with(["check", "-"], &text), &numbers);
}

/// The same where the contract says what the lines are and rules decide them.
#[test]
fn claims_that_rules_decide_do_not_show_them_either() {
    let numbers = numbers();
    let mut contract: Value = serde_json::from_slice(&bytes("contract-home-oncology-2020.json")).unwrap();
    contract["claim_lines"] = serde_json::json!([{"facts": {"kind": "other", "claimant": "contracted_hospital"}}]);
    let folder = folder();
    let contract = file(&folder, "contract.json", contract.to_string());
    let state = folder.path().join("state.json").to_string_lossy().into_owned();
    let text = sample_with_misplaced_numbers();
    for format in ["text", "json", "csv"] {
        let arguments = ["adjudicate", "--contract", &contract, "--state-out", &state, "--format", format, "-"];
        let run = run_with(arguments, &text);
        silent(&run, &numbers);
        silent(&Run { status: 0, out: std::fs::read_to_string(&state).unwrap(), err: String::new() }, &numbers);
        assert!(run.status == 1 && !run.out.is_empty());
    }
    for line in
        [r#"{"amount":1,"kind":"111222333"}"#, r#"{"amount":1,"in_pilot":111222333}"#, r#"{"amount":1 111222333}"#]
    {
        let run = run_with(["adjudicate", "--contract", &contract, "-"], line.as_bytes());
        silent(&run, &HashSet::from(["111222333".to_owned()]));
    }
}

/// Messages name the member and what was expected, never what stood there.
#[test]
fn values_are_not_repeated() {
    let numbers = HashSet::from(["111222333".to_owned()]);
    let claims = "insured,reference_date,amount,kind,in_bundle\n111222333x,111222333,111222333,111222333,111222333\n";
    let arguments = ["adjudicate", "--contract", &data(SMALL), "-"];
    silent(&run_with(arguments, claims.replace("111222333x", "P1").as_bytes()), &HashSet::from(["111222333".into()]));
    for line in [
        r#"{"amount":"111222333"}"#,
        r#"{"amount":1,"kind":"111222333"}"#,
        r#"{"amount":1,"reference_date":"111222333"}"#,
        r#"{"amount":1,"in_bundle":111222333}"#,
        r#"{"amount":1 111222333}"#,
    ] {
        silent(&run_with(arguments, line.as_bytes()), &numbers);
        silent(&run_with(["json"], line.as_bytes()), &numbers);
    }
    for facts in [r#"{"provider.has_msz_agreement_2020":111222333}"#, "111222333", "{} 111222333"] {
        silent(&run_with(["assess", "--policy", "TBHF21", "--subject", "provider", "-"], facts.as_bytes()), &numbers);
    }
    silent(&run_with(["adjudicate", "--contract", "-", "x"], br#"{"policy":"111222333"}"#), &numbers);
}

/// Every value in a JSON text, with its place: what stands in the text is cut out and another value put in.
fn leaves(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(values) => values.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
        _ => return found.push(path.clone()),
    };
    for (name, value) in inner {
        path.push(name);
        leaves(value, path, found);
        path.pop();
    }
}

fn put(value: &mut Value, path: &[String], new: &Value) {
    let mut at = value;
    for name in path {
        at = match at {
            Value::Array(values) => &mut values[name.parse::<usize>().unwrap()],
            other => &mut other[name.as_str()],
        };
    }
    *at = new.clone();
}

/// A number of a person and a name in the place of every value of every kind of input: no message repeats them, and where
/// the input is refused neither does the output.
#[test]
fn a_number_or_a_name_in_the_place_of_any_value_is_not_repeated() {
    let inputs: [(&str, Vec<&str>); 8] = [
        ("request-bundle.json", vec!["json", "--one", "-"]),
        (SMALL, vec!["adjudicate", "--contract", "-", "CLAIMS"]),
        ("contract-home-oncology-2020.json", vec!["adjudicate", "--contract", "-", "CLAIMS"]),
        ("contract-msz-2024.json", vec!["adjudicate", "--contract", "-", "CLAIMS"]),
        ("facts-provider.json", vec!["assess", "--policy", "TBHF21", "--subject", "provider", "-"]),
        ("scenario-heart-failure-2021.json", vec!["simulate", "-"]),
        ("scenario-copd-2022.json", vec!["simulate", "--format", "json", "-"]),
        ("policy-home-monitoring-2026.json", vec!["pack", "-", "-o", "PACK"]),
    ];
    let folder = folder();
    let (claims, pack) = (file(&folder, "claims.jsonl", "{\"amount\":1}\n"), folder.path().join("pack.rkp"));
    let (mut asked, mut refused) = (0, 0);
    for (name, arguments) in inputs {
        let arguments: Vec<String> = arguments
            .into_iter()
            .map(|word| match word {
                "CLAIMS" => claims.clone(),
                "PACK" => pack.to_string_lossy().into_owned(),
                word => word.to_owned(),
            })
            .collect();
        let sample: Value = serde_json::from_slice(&bytes(name)).unwrap();
        let mut places = Vec::new();
        leaves(&sample, &mut Vec::new(), &mut places);
        // Long inputs have many places of a kind.
        let step = places.len() / 14 + 1;
        for place in places.iter().step_by(step) {
            for marked in [serde_json::json!("111222333 PROEFPERSOON"), serde_json::json!(111_222_333)] {
                let mut changed = sample.clone();
                put(&mut changed, place, &marked);
                let run = run_with(&arguments, changed.to_string().as_bytes());
                let is_refused = run.status == 2 || run.out.starts_with("{\"ok\":false");
                let shown = if is_refused { format!("{}{}", run.out, run.err) } else { run.err };
                // What the caller calls a line or a person is repeated: that is how the answer says which it means.
                assert!(!shown.contains("111222333") && !shown.contains(NAME), "{name} {place:?}: {shown}");
                asked += 1;
                refused += usize::from(is_refused);
            }
        }
    }
    assert!(asked > 100 && refused > asked / 2, "{refused} of {asked} are refused");
}
