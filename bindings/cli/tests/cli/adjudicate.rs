//! `regelkern adjudicate`: verdicts, totals, forms, languages, and input that is not as it should be.

use std::io::Read;
use std::process::Stdio;

use serde_json::{Value, json};

use super::*;

/// Adjudicates under the small contract.
fn small(input: &str, more: &[&str]) -> Run {
    run_with(["adjudicate", "--contract", &data(SMALL), "-"].iter().chain(more), input.as_bytes())
}

/// The totals in the order of the columns: lines, claimed, paid, covered, above ceiling, rejected, recoverable,
/// adjustment.
fn totals(run: &Run) -> Vec<(String, Vec<i64>)> {
    let number = |(_, cell): &(String, String)| cell.parse().unwrap();
    let row = |row: Vec<(String, String)>| (row[0].1.clone(), row[1..].iter().map(number).collect());
    rows(&run.out).into_iter().map(row).collect()
}

fn expect(totals: &[(String, Vec<i64>)], expected: &[(&str, [i64; 8])]) {
    let expected: Vec<_> = expected.iter().map(|(name, sums)| ((*name).to_owned(), sums.to_vec())).collect();
    assert_eq!(totals, expected);
}

/// The figures are those of a separate count over the bytes of the file; the sum of the claimed amounts is also that of
/// the file's trailer record.
#[test]
fn the_sample_pays_what_a_separate_count_says() {
    let run = run(["adjudicate", "--contract", &data(CONTRACT), "--format", "csv", "--summary", &data(SAMPLE)]);
    expect(
        &totals(&run),
        &[
            ("paid", [72, 7_014_925, 7_014_925, 0, 0, 0, 0, 0]),
            ("covered", [189, 48_302_205, 0, 48_302_205, 0, 0, 0, 0]),
            ("total", [261, 55_317_130, 7_014_925, 48_302_205, 0, 0, 0, 0]),
        ],
    );
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

/// With the bundle payments of the pathway patients, the last of which cross the ceiling: 95 × € 2,346.72 + € 1,000.00.
#[test]
fn the_bundle_payments_stop_at_the_ceiling() {
    let files = [data(SAMPLE), data(PAYMENTS)];
    let arguments = ["adjudicate", "--contract", &data(CONTRACT), "--summary", &files[0], &files[1], "--format"];
    let csv = run(arguments.iter().chain(&["csv"]));
    expect(
        &totals(&csv),
        &[
            ("paid", [168, 29_543_437, 29_543_437, 0, 0, 0, 0, 0]),
            ("reduced", [1, 234_672, 100_000, 0, 134_672, 0, 0, 0]),
            ("covered", [189, 48_302_205, 0, 48_302_205, 0, 0, 0, 0]),
            ("rejected", [1, 234_672, 0, 0, 0, 234_672, 0, 0]),
            ("above_ceiling", [4, 938_688, 0, 0, 938_688, 0, 0, 0]),
            ("recovered", [1, -234_672, -234_672, 0, 0, 0, 0, 0]),
            ("total", [364, 79_019_002, 29_408_765, 48_302_205, 1_073_360, 234_672, 0, 0]),
        ],
    );
    assert_eq!(csv.status, 1);
    let json = run(arguments.iter().chain(&["json"]));
    let summary = &values(&json.out)[0];
    let year = &summary["contract_years"][0];
    assert_eq!(year["ceiling_cents"], 22_393_840);
    assert_eq!(year["bundle_paid_cents"], 22_393_840);
    assert_eq!(year["bundle_entitlement_cents"], 23_467_200);
    assert_eq!(year["bundled_patients"], 100);
    assert_eq!(summary["totals"]["all"]["claimed_cents"], 79_019_002);
    assert_eq!(summary["defects"], 0);
    assert_eq!(summary["receipt"]["rule_set"], regelkern::verdict::RECEIPT.rule_set);
    let text = run(arguments.iter().chain(&["text", "--lang", "nl"]));
    for part in
        ["€ 294.087,65", "1: 2021-01-01 t/m 2021-12-31  € 223.938,40  € 223.938,40", "boven plafond", "Regelset"]
    {
        assert!(text.out.contains(part), "{part}");
    }
}

#[test]
fn every_decision_has_its_line() {
    let run = run(["adjudicate", "--contract", &data(SMALL), "--format", "json", &data("claims-small.csv")]);
    let (lines, summary) = verdicts(&run);
    let expected = [
        ("A01", "paid", "TBHF21-4.5", 234_672),
        ("A02", "paid", "TBHF21-4.5", 234_672),
        ("A03", "reduced", "TBHF21-3.10", 100_000),
        ("A04", "above_ceiling", "TBHF21-3.10", 0),
        ("A05", "rejected", "TBHF21-4.5", 0),
        ("A06", "covered", "TBHF21-4.6", 0),
        ("A07", "paid", "TBHF21-4.7", 287_550),
        ("A08", "undetermined", "TBHF21-4.9", 0),
        ("A09", "undetermined", "TBHF21-4.9", 0),
        ("A10", "rejected", "TBHF21-4.14", 0),
        ("A11", "rejected", "TBHF21-4.8", 0),
        ("A12", "recovered", "TBHF21-4.5", -234_672),
        ("A13", "paid", "TBHF21-4.5", 234_672),
        ("A14", "rejected", "TBHF21-8.1", 0),
        ("A15", "invalid", "-", 0),
        ("A16", "invalid", "-", 0),
        ("A17", "undetermined", "TBHF21-4.1", 0),
    ];
    assert_eq!(decisions(&lines), expected);
    assert_eq!(lines[7]["missing"], json!(["claim.is_structural_hf_msz_cost"]));
    assert_eq!(lines[8]["missing"], json!([]));
    assert_eq!((&lines[14]["field"], &lines[14]["fault"]), (&json!("reference_date"), &json!("invalid_date")));
    assert_eq!(lines[15]["field"], "credit_of");
    assert_eq!(summary["totals"]["all"]["lines"], 17);
    for line in lines.iter().chain([&summary["totals"]["all"]]) {
        let cents = |name: &str| line[&format!("{name}_cents")].as_i64().unwrap();
        let parts = ["paid", "covered", "above_ceiling", "rejected", "adjustment"].map(cents);
        assert_eq!(cents("claimed"), parts.iter().sum::<i64>(), "{line}");
    }
    assert_eq!(run.status, 1);
}

/// The same claims as JSON lines have the same verdicts; only places differ.
#[test]
fn csv_and_json_lines_agree() {
    let of = |name| {
        let run = run(["adjudicate", "--contract", &data(SMALL), "--format", "json", &data(name)]);
        let mut all = values(&run.out);
        for (place, line) in all.iter_mut().enumerate() {
            if let Some(line) = line.as_object_mut().filter(|line| line.contains_key("line")) {
                line.remove("file");
                let ahead = usize::from(name.ends_with(".csv"));
                assert_eq!(line.remove("line"), Some(json!(place + 1 + ahead)));
            }
        }
        all
    };
    assert_eq!(of("claims-small.csv"), of("claims-small.jsonl"));
}

/// The program and the JSON door are one: the same contract and claims give the same verdicts and the same state.
#[test]
fn the_json_door_agrees() {
    let folder = folder();
    let claims = values(&String::from_utf8(bytes("claims-small.jsonl")).unwrap());
    for structural in [json!(null), json!([]), json!(["149999064"])] {
        let mut contract: Value = serde_json::from_slice(&bytes(SMALL)).unwrap();
        contract["structural_care_products"] = structural;
        let request = json!({"op": "adjudicate", "contract": contract, "claims": claims}).to_string();
        let door = &values(&run_with(["json"], request.as_bytes()).out)[0];
        let contract = file(&folder, "contract.json", contract.to_string());
        let run = run(["adjudicate", "--contract", &contract, "--format", "json", &data("claims-small.jsonl")]);
        let (lines, summary) = verdicts(&run);
        for (line, verdict) in lines.iter().zip(door["verdicts"].as_array().unwrap()) {
            for (name, value) in verdict.as_object().unwrap() {
                // What was expected is said in the words of the door.
                assert!(name == "expected" || line[name] == *value, "{name} of {line}, {verdict}");
            }
        }
        let mut state = door["state"].clone();
        let nothing = json!({"bundle_payment_made": [], "paid": {"1": 0, "2": 0, "3": 0}});
        state["insured"].as_object_mut().unwrap().retain(|_, person| *person != nothing);
        assert_eq!(summary["state"], state);
    }
}

#[test]
fn text_is_for_people_in_both_languages() {
    let claims = data("claims-small.csv");
    let of = |lang| run(["adjudicate", "--contract", &data(SMALL), "--lang", lang, &claims]).out;
    let (nl, en) = (of("nl"), of("en"));
    let title = |id| regelkern::policy::catalogue::rule(id).unwrap().text.title;
    for (text, parts) in [
        (
            &nl,
            [
                "Besluit",
                "€ 2.346,72       € 1.000,00  verlaagd",
                "; € 1.346,72 boven het plafond",
                "; onbekend: claim.is_structural_hf_msz_cost",
                "; een mens beslist",
                "reference_date: verwacht een kalenderdag",
                title("TBHF21-4.6").nl,
                "totaal             17   € 29.987,45",
            ],
        ),
        (
            &en,
            [
                "Decision",
                "EUR 2,346.72     EUR 1,000.00  reduced",
                "; EUR 1,346.72 above the ceiling",
                "; unknown: claim.is_structural_hf_msz_cost",
                "; a person decides",
                "reference_date: expected a day of the calendar",
                title("TBHF21-4.6").en,
                "total             17  EUR 29,987.45",
            ],
        ),
    ] {
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(
            text.contains("TBHF21-3.10")
                && text.contains(&regelkern::verdict::RECEIPT.rule_set.to_string())
                && !text.contains('\u{1b}')
        );
    }
    assert_eq!(nl.lines().count(), en.lines().count());
}

#[test]
fn language_follows_the_locale() {
    let of = |variables: &[(&str, &str)]| {
        let mut program = program();
        program.args(["adjudicate", "--contract", &data(SMALL), "--summary", &data("claims-small.csv")]);
        finish(program.envs(variables.iter().copied())).out.starts_with("Besluit")
    };
    assert!(of(&[("LANG", "nl_NL.UTF-8")]));
    assert!(!of(&[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "C")]));
    assert!(of(&[("LANG", "en_GB.UTF-8"), ("LC_MESSAGES", "nl_BE")]));
    assert!(!of(&[]));
}

#[test]
fn colour_is_for_terminals() {
    let of = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut program = program();
        program.args(["adjudicate", "--contract", &data(SMALL), &data("claims-small.csv")]).args(arguments);
        finish(program.envs(variables.iter().copied())).out.contains('\u{1b}')
    };
    assert!(!of(&[], &[]));
    assert!(of(&["--color", "always"], &[]));
    assert!(!of(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!of(&[], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
}

#[test]
fn fewer_lines_never_change_the_totals() {
    let claims = data("claims-small.csv");
    let of = |more: &[&str]| run(["adjudicate", "--contract", &data(SMALL), &claims].iter().chain(more)).out;
    let (all, some, none) = (of(&[]), of(&["--limit", "3"]), of(&["--summary"]));
    let of_totals = |text: &str| text.lines().skip_while(|line| !line.starts_with("Decision")).count();
    assert!(all.ends_with(&none) && of_totals(&none) == none.lines().count());
    assert!(some.ends_with(&none));
    assert!(some.contains("A03") && !some.contains("A04") && some.contains("14 more lines"));
}

/// As a Dutch spreadsheet writes it: byte order mark, semicolons, CRLF, its own days and truth values.
#[test]
fn a_dutch_spreadsheet_is_read_as_it_writes() {
    let plain = "claim,insured,kind,reference_date,amount,by_contracted_provider\n\
                 A,P1,bundle_payment,2021-03-05,234672,true\n\
                 B,P2,bundle_payment,2021-12-31,234672,false\n";
    let excel = "\u{feff}claim;insured;kind;reference_date;amount;by_contracted_provider\r\n\
                 A;P1;bundle_payment;5-3-2021;234672;WAAR\r\n\
                 \"B\";P2;bundle_payment;31-12-2021;234672;ONWAAR\r\n\r\n";
    let tabs = plain.replace(',', "\t");
    let of = |text: &str| small(text, &["--format", "csv"]).out;
    assert_eq!(of(plain), of(excel));
    assert_eq!(of(plain), of(&tabs));
    assert!(of(plain).contains("A,paid") && of(plain).contains("B,rejected"));
}

#[test]
fn one_bad_line_spoils_no_other() {
    let good = "P1,bundle_payment,2021-03-05,234672,true";
    let bad = [
        ("P2,bundle_payment,2021-02-29,234672,true", "reference_date", "invalid_date"),
        ("P2,bundle_payment,2021-03-05,,true", "amount", "missing_member"),
        ("P2,bundle_payment,2021-03-05,2346.72,true", "amount", "wrong_type"),
        ("P2,bundle_payment,2021-03-05,-1,true", "amount", "out_of_range"),
        ("P2,bundle_payment,2021-03-05,1000000000000000,true", "amount", "out_of_range"),
        ("P2,bundle_payment,2021-03-05,99999999999999999999999,true", "amount", "out_of_range"),
        ("P2,bundle,2021-03-05,234672,true", "kind", "unknown_value"),
        ("P2,bundle_payment,2021-03-05,234672,perhaps", "by_contracted_provider", "wrong_type"),
        (",bundle_payment,2021-03-05,234672,true", "insured", "missing_member"),
        ("P2,bundle_payment,2021-03-05,234672", "", "wrong_length"),
        ("P2,bundle_payment,2021-03-05,234672,true,true", "", "wrong_length"),
        ("\"P2,bundle_payment,2021-03-05,234672,true", "", "wrong_length"),
    ];
    for (line, field, fault) in bad {
        let text = format!("insured,kind,reference_date,amount,by_contracted_provider\n{line}\n{good}\n");
        let run = small(&text, &["--format", "json"]);
        let (lines, _) = verdicts(&run);
        assert_eq!((&lines[0]["field"], &lines[0]["fault"]), (&json!(field), &json!(fault)), "{line}");
        assert_eq!((&lines[0]["decision"], &lines[1]["decision"]), (&json!("invalid"), &json!("paid")), "{line}");
        assert!(!lines[0]["expected"].as_str().unwrap().is_empty());
        assert_eq!((lines.len(), run.status, run.err.as_str()), (2, 1, ""));
    }
    let latin = b"insured,amount\nP\xE9,1\nP1,2\n";
    let run = run_with(["adjudicate", "--contract", &data(SMALL), "-", "--format", "json"], latin);
    let (lines, _) = verdicts(&run);
    assert_eq!((&lines[0]["decision"], &lines[1]["decision"]), (&json!("invalid"), &json!("undetermined")));
}

#[test]
fn one_bad_json_line_spoils_no_other() {
    let good = r#"{"claim":7,"insured":"P1","kind":"bundle_payment","reference_date":"2021-03-05","amount":234672,"by_contracted_provider":true}"#;
    for (line, field, fault) in [
        ("{", "", "syntax"),
        ("{\"amount\":1} x", "", "syntax"),
        ("\u{feff}{\"amount\":1}", "", "syntax"),
        ("[]", "", "wrong_type"),
        ("{}", "amount", "missing_member"),
        (r#"{"amount":"1"}"#, "amount", "wrong_type"),
        (r#"{"amount":1.0}"#, "amount", "wrong_type"),
        (r#"{"amount":1,"amount":2}"#, "amount", "duplicate_member"),
        (r#"{"amount":1,"amuont":2}"#, "amuont", "unknown_member"),
        (r#"{"amount":1,"reference_date":"2021-02-30"}"#, "reference_date", "invalid_date"),
        (r#"{"amount":1,"in_bundle":1}"#, "in_bundle", "wrong_type"),
        (r#"{"amount":1,"bundle_period":{"from":"2021-02-01","until":"2021-02-01"}}"#, "bundle_period", "empty_period"),
        (r#"{"amount":10000000000000000000000}"#, "amount", "out_of_range"),
    ] {
        let run = small(&format!("{good}\n{line}\n\n{good}\n"), &["--format", "json"]);
        let (lines, _) = verdicts(&run);
        assert_eq!((&lines[1]["field"], &lines[1]["fault"]), (&json!(field), &json!(fault)), "{line}");
        let decisions: Vec<_> = lines.iter().map(|line| line["decision"].as_str().unwrap()).collect();
        assert_eq!(decisions, ["paid", "invalid", "rejected"], "{line}");
        assert_eq!((&lines[0]["claim"], &lines[2]["line"]), (&json!(7), &json!(4)));
    }
}

#[test]
fn credits_take_back_their_debit_and_nothing_else() {
    let header = "claim,insured,credit_of,kind,reference_date,amount,by_contracted_provider\n";
    let debit = "D,P1,,bundle_payment,2021-03-05,234672,true\n";
    for (credits, decisions) in [
        ("C,P1,D,,,-234672,\n", vec!["recovered"]),
        ("C,,D,,,-234672,\n", vec!["recovered"]),
        ("C,P2,D,,,-234672,\n", vec!["invalid"]),
        ("C,P1,D,,,-234671,\n", vec!["invalid"]),
        ("C,P1,X,,,-234672,\n", vec!["invalid"]),
        ("C,P1,D,,,-234672,\nE,P1,D,,,-234672,\n", vec!["recovered", "invalid"]),
        ("C,P1,D,,,-234672,\nE,P1,C,,,234672,\n", vec!["recovered", "invalid"]),
        ("C,P1,D,,,-234672,\nD,P1,,bundle_payment,2021-04-05,234672,true\n", vec!["recovered", "paid"]),
    ] {
        let run = small(&format!("{header}{debit}{credits}"), &["--format", "json"]);
        let (lines, summary) = verdicts(&run);
        let got: Vec<_> = lines[1..].iter().map(|line| line["decision"].as_str().unwrap()).collect();
        assert_eq!(got, decisions, "{credits}");
        let booked = if decisions == ["recovered", "paid"] || decisions[0] == "invalid" { 234_672 } else { 0 };
        assert_eq!(summary["state"]["bundle_paid"]["1"], booked, "{credits}");
    }
}

/// A caller with a database of its own hands the stored verdict in.
#[test]
fn a_stored_verdict_can_be_taken_back() {
    let debit = r#"{"claim":"D","insured":"P1","kind":"bundle_payment","reference_date":"2021-03-05","amount":234672,"by_contracted_provider":true}"#;
    let (lines, _) = verdicts(&small(debit, &["--format", "json"]));
    let mut stored = lines[0].clone();
    for name in ["file", "line", "insured"] {
        stored.as_object_mut().unwrap().remove(name);
    }
    let again = debit.replace("\"D\"", "\"E\"");
    let credit = json!({"claim": "C", "insured": "P1", "amount": -234_672, "debit": stored});
    let (lines, summary) = verdicts(&small(&format!("{again}\n{credit}"), &["--format", "json"]));
    assert_eq!(lines[1]["decision"], "recovered");
    assert_eq!(summary["state"]["bundle_paid"]["1"], 0);
}

#[test]
fn files_are_read_in_their_order() {
    let folder = folder();
    let header = "claim,insured,kind,reference_date,amount,by_contracted_provider\n";
    let one = file(&folder, "one.csv", format!("{header}A,P1,bundle_payment,2021-03-05,234672,true\n"));
    let two = file(&folder, "two.csv", format!("{header}B,P1,bundle_payment,2021-03-06,234672,true\n"));
    let of = |first: &str, second: &str| {
        let run = run(["adjudicate", "--contract", &data(SMALL), first, second]);
        let place = |text: &str| run.out.find(text).unwrap();
        (place("one.csv") < place("two.csv"), place("A ") < place("B "), place("paid") < place("rejected"))
    };
    assert_eq!(of(&one, &two), (true, true, true));
    assert_eq!(of(&two, &one), (false, false, true));
}

/// The fixed-width reader is found by the digits at its beginning, and takes LF for CRLF.
#[test]
fn the_form_of_the_input_is_found_or_forced() {
    let contract = data(CONTRACT);
    let arguments = ["adjudicate", "--contract", &contract, "--format", "csv", "-"];
    let sample = bytes(SAMPLE);
    let expected = run_with(arguments, &sample);
    let lf = String::from_utf8(sample.clone()).unwrap().replace("\r\n", "\n");
    assert_eq!(run_with(arguments, lf.as_bytes()).out, expected.out);
    let forced = run_with(arguments.iter().chain(&["--input-format", "ei"]), &sample);
    assert_eq!(forced.out, expected.out);
    let as_csv = run_with(arguments.iter().chain(&["--input-format", "csv"]), &sample);
    assert_eq!((as_csv.status, as_csv.out.as_str()), (2, ""));
    assert!(as_csv.err.contains("line 1, column 1: expected a header line with amount"), "{}", as_csv.err);
}

#[test]
fn a_cut_off_file_gives_what_is_whole() {
    let sample = bytes(SAMPLE);
    let run = run_with(["adjudicate", "--contract", &data(CONTRACT), "-", "--format", "json"], &sample[..100_000]);
    let (lines, summary) = verdicts(&run);
    assert_eq!((lines.len(), summary["defects"].as_u64()), (57, Some(2)));
    let last = lines.last().unwrap();
    assert_eq!((&last["decision"], &last["fault"]), (&json!("invalid"), &json!("too_short")));
    assert!(run.err.contains("-: line 164, record 06 number 161: expected 610 positions"), "{}", run.err);
    assert!(run.err.contains("-: line 165: expected a record 99"), "{}", run.err);
    assert_eq!(run.status, 1);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut program = std::process::Command::new(assert_cmd::cargo::cargo_bin!("regelkern"));
    program
        .args(["adjudicate", "--contract", &data(CONTRACT), "--format", "json"])
        .args([data(SAMPLE), data(PAYMENTS)]);
    let mut child = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut beginning = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut beginning).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &b""[..]));
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = folder();
    let contract = |content: &str| file(&folder, "contract.json", content);
    let base = r#""policy":"TBHF21","start":"2021-01-01","to_exclusive":"2024-01-01","bundle_price":234672"#;
    let with = |member: &str| format!("{{{base},{member}}}");
    for (content, message) in [
        (String::new(), "line 1, column 1: expected JSON as RFC 8259"),
        ("x".to_owned(), "line 1, column 1: expected JSON as RFC 8259"),
        ("[]".to_owned(), "line 1, column 1: expected a JSON object"),
        ("{}".to_owned(), "policy: expected a value: this member is required"),
        (r#"{"policy":"TBHF22"}"#.to_owned(), "policy: expected one of TBHF21"),
        (format!("{{\n{base},\n\"colour\":1}}"), "line 3, column 10: colour: expected one of the members"),
        (with(r#""bundle_price":1"#), "bundle_price: expected each member at most once"),
        (with(r#""provider":"6010101""#), "provider: expected an AGB code"),
        (with(r#""rounding":"up_and_away""#), "rounding: expected one of half_away, "),
        (with(r#""volume_patients":[1]"#), "volume_patients: expected numbers of patients per contract year"),
        (with(r#""volume_patients":{"4":1}"#), "volume_patients.4: expected an index"),
        (with(r#""volume_patients":{"1":-1}"#), "volume_patients.1: expected a value inside the range"),
        (with(r#""bundle_payment_code":"HFB21""#), "bundle_payment_code: expected list:code"),
        (with(r#""reference_day":"middle""#), "reference_day: expected one of begin, end"),
        (with(r#""structural_care_products":["1"]"#), "structural_care_products[0]: expected an array"),
        (with(r#""pathway":[{"insured":"P"}]"#), "pathway[0].from: expected a value: this member is required"),
        (with(r#""pathway":[{"insured":"P","from":"x","until":"y"}]"#), "pathway[0].from: expected a day"),
        (
            format!("{{{}}}", base.replace("2024-01-01", "2024-01-02")),
            "to_exclusive: expected the day exactly three years after start (TBHF21-3.8)",
        ),
        (format!("{{{}}}", base.replace("2021-01-01", "2021-02-29")), "start: expected a day of the calendar"),
        (format!("{{{}}}", base.replace("234672", "-1")), "bundle_price: expected an amount of zero or more"),
        (format!("{{{}}}", base.replace("234672", "1e5")), "bundle_price: expected whole eurocents"),
        (format!("{{{}}}", base.replace("234672", "99999999999999999999")), "bundle_price: expected a value inside"),
    ] {
        let run = run(["adjudicate", "--contract", &contract(&content), &data("claims-small.csv")]);
        assert!(run.err.contains(message), "{content}: {}", run.err);
        assert!(run.err.starts_with("regelkern: ") && run.err.contains("contract.json"));
        assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (2, "", 1));
    }
    let claims = |content: &str| file(&folder, "claims", content);
    for (content, message) in [
        ("", "claims: expected claims: Vektis EI, CSV"),
        ("\u{feff}", "there is nothing in it"),
        ("[{\"amount\":1}]", "this is a JSON array"),
        ("\u{feff}01101", "something stands before the first record"),
        ("name,value\n1,2\n", "expected claims"),
        ("amount,colour\n1,2\n", "claims, line 1, column 2: expected a header line with amount"),
        ("amount,amount\n1,2\n", "line 1, column 2"),
        ("%PDF-1.7", "expected claims"),
    ] {
        let run = run(["adjudicate", "--contract", &data(SMALL), &claims(content)]);
        assert!(run.err.contains(message), "{content}: {}", run.err);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{content}");
    }
    for arguments in [
        ["--contract", "absent.json", "claims.csv"],
        ["--contract", &data(SMALL), "absent.csv"],
        ["--contract", &data(SMALL), &folder.path().to_string_lossy()],
        ["--contract", &data(SMALL), "--summery"],
    ] {
        let run = run(["adjudicate"].iter().chain(&arguments));
        assert_eq!((run.status, run.out.as_str()), (2, ""));
        assert!(run.err.contains("absent") || run.err.contains("directory") || run.err.contains("--summary"));
    }
    let dutch = run(["adjudicate", "--lang", "nl", "--contract", &contract("{"), "x"]);
    assert!(dutch.err.contains("regel 1, kolom 2: verwacht JSON volgens RFC 8259"), "{}", dutch.err);
}

/// What a claim file does not say, the contract does; what neither says is unknown.
#[test]
fn the_contract_fills_in_what_a_claim_file_leaves_open() {
    let folder = folder();
    let of = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
        let mut contract: Value = serde_json::from_slice(&bytes(CONTRACT)).unwrap();
        change(contract.as_object_mut().unwrap());
        let contract = file(&folder, "contract.json", contract.to_string());
        verdicts(&run(["adjudicate", "--contract", &contract, "--format", "json", &data(SAMPLE), &data(PAYMENTS)])).0
    };
    let count = |lines: &[Value], decision: &str, missing: &str| {
        let has = |line: &&Value| line["decision"] == decision && line["missing"].to_string().contains(missing);
        lines.iter().filter(has).count()
    };
    let lines = of(&|_| {});
    assert_eq!((count(&lines, "covered", ""), count(&lines, "undetermined", "")), (189, 0));
    // Twelve implants of bundle patients, by a separate count.
    let lines = of(&|contract| contract["structural_care_products"] = json!(["979001104"]));
    assert_eq!((count(&lines, "undetermined", "[]"), count(&lines, "covered", "")), (12, 189));
    let lines = of(&|contract| drop(contract.remove("structural_care_products")));
    assert_eq!(count(&lines, "undetermined", "is_structural_hf_msz_cost"), count(&lines, "undetermined", ""));
    assert!(count(&lines, "undetermined", "") > 12);
    let lines = of(&|contract| contract["provider"] = json!("06010102"));
    assert_eq!((count(&lines, "covered", ""), count(&lines, "rejected", "")), (0, 102));
    let lines = of(&|contract| drop(contract.remove("provider")));
    assert_eq!((count(&lines, "covered", ""), count(&lines, "paid", "")), (0, 0));
    // Also those that the contract pays as claimed, but to the contracted provider only.
    assert_eq!(count(&lines, "undetermined", "claim.by_contracted_provider"), 189 + 103 - 1 + 72);
    let lines = of(&|contract| drop(contract.remove("pathway")));
    assert!(count(&lines, "covered", "") == 0 && count(&lines, "undetermined", "insured.in_bundle") >= 189 + 102);
    // A bundle payment under another code than the contract's is not one.
    let lines = of(&|contract| contract["bundle_payment_code"] = json!("990:HFB22"));
    assert!(lines.iter().all(|line| line["booked"] != "bundle_payment"));
    // In a term that begins in March, more claims end inside it than begin inside it.
    let in_term = |day: &str| {
        let lines = of(&|contract| {
            contract["start"] = json!("2021-03-01");
            contract["to_exclusive"] = json!("2024-03-01");
            contract["reference_day"] = json!(day);
        });
        lines.iter().filter(|line| line["contract_year"] == 1).count()
    };
    assert!(in_term("end") > in_term("begin"));
}

/// An insured person without a number is told by the line only.
#[test]
fn an_empty_insured_number_is_no_person() {
    let mut payments = bytes(PAYMENTS);
    for record in payments.chunks_exact_mut(612).filter(|record| matches!(&record[..2], b"02" | b"04" | b"06")) {
        record[27..42].fill(b' ');
    }
    let run = run_with(["adjudicate", "--contract", &data(CONTRACT), "--format", "json", "-"], &payments);
    let (lines, summary) = verdicts(&run);
    assert!(lines.iter().all(|line| line["insured"].is_null() && line["paid_cents"] == 0));
    assert!(lines.iter().filter(|line| line["field"] == "insured").count() > 100);
    assert_eq!(summary["state"]["insured"], json!({}));
}
