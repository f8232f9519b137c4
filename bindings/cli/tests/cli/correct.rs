//! The response to a claim file, and the file written again with what it grants.

use super::*;

const NURSING_CONTRACT: &str = "contract-district-nursing-2024.json";

/// Decides a file and gives the path of the response.
fn respond(folder: &tempfile::TempDir, contract: &str, claims: &str, name: &str) -> String {
    let response = folder.path().join(name).to_string_lossy().into_owned();
    let arguments = ["adjudicate", "--contract", &data(contract), "--summary", "--response", &response, claims];
    assert!(run(arguments).status < 2);
    response
}

/// The rows of a response, each as its members.
fn answers(response: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(response).unwrap();
    if response.ends_with(".jsonl") {
        return values(&text);
    }
    let cell = |(name, cell): (String, String)| {
        let number = cell.parse::<i64>().map(Value::from);
        (name, if cell.is_empty() { Value::Null } else { number.unwrap_or(Value::from(cell)) })
    };
    rows(&text).into_iter().map(|row| Value::Object(row.into_iter().map(cell).collect())).collect()
}

#[test]
fn a_response_says_what_the_verdicts_say() {
    let folder = folder();
    for (contract, claims) in [(CONTRACT, SAMPLE), (CONTRACT, PAYMENTS), (NURSING_CONTRACT, NURSING)] {
        let claims = data(claims);
        let csv = answers(&respond(&folder, contract, &claims, "response.csv"));
        let json = answers(&respond(&folder, contract, &claims, "response.jsonl"));
        assert_eq!(csv, json);
        let run = run(["adjudicate", "--contract", &data(contract), "--format", "json", &claims]);
        let (lines, _) = verdicts(&run);
        assert_eq!(lines.len(), json.len());
        let text = String::from_utf8(bytes(Path::new(&claims).file_name().unwrap().to_str().unwrap())).unwrap();
        let records: Vec<&str> = text.lines().collect();
        for (line, answer) in lines.iter().zip(&json) {
            for name in ["file", "line", "claim", "decision", "claimed_cents", "rule"] {
                assert_eq!(line[name], answer[name], "{name}");
            }
            let granted = if line["decision"] == "undetermined" { &Value::Null } else { &line["paid_cents"] };
            assert_eq!(&answer["granted_cents"], granted);
            // The identification of the claim record.
            let record = records[answer["line"].as_u64().unwrap() as usize - 1];
            assert_eq!(record[2..14].parse::<u64>().ok(), answer["record"].as_u64());
            // Nothing says whose it is.
            assert!(answer.get("insured").is_none());
        }
    }
}

#[test]
fn an_invalid_line_is_granted_nothing_and_says_why() {
    let folder = folder();
    let response = folder.path().join("response.jsonl").to_string_lossy().into_owned();
    let claims = file(&folder, "claims.csv", "claim,insured,kind,amount\nA,P1,other,-5\nB,P1,pills,7\n");
    run(["adjudicate", "--contract", &data(SMALL), "--response", &response, &claims]);
    let answers = answers(&response);
    assert_eq!((answers[1]["decision"].as_str(), answers[1]["granted_cents"].as_i64()), (Some("invalid"), Some(0)));
    assert_eq!((answers[1]["field"].as_str(), answers[1]["fault"].as_str()), (Some("kind"), Some("unknown_value")));
    assert_eq!((&answers[1]["record"], answers[1]["line"].as_u64()), (&Value::Null, Some(3)));
}

/// Claimed amount, as a number with its sign, of every claim record of a file.
fn amounts(text: &str) -> Vec<i64> {
    let mut amounts = Vec::new();
    for record in text.lines() {
        let amount = |at: usize| {
            let amount: i64 = record[at..at + 8].parse().unwrap();
            if &record[at + 8..at + 9] == "C" { -amount } else { amount }
        };
        match (&record[..2], record.len()) {
            ("04", 310) => amounts.push(amount(185)),
            ("04", _) => amounts.push(0),
            ("06", _) => *amounts.last_mut().unwrap() += amount(106),
            _ => {}
        }
    }
    amounts
}

#[test]
fn a_corrected_file_claims_what_is_granted() {
    let folder = folder();
    for (contract, claims) in [(CONTRACT, SAMPLE), (CONTRACT, PAYMENTS), (NURSING_CONTRACT, NURSING)] {
        let before = String::from_utf8(bytes(claims)).unwrap();
        let claims = data(claims);
        for form in ["response.csv", "response.jsonl"] {
            let response = respond(&folder, contract, &claims, form);
            let corrected = run(["correct", "--response", &response, &claims]);
            assert_eq!((corrected.status, corrected.err.as_str()), (0, ""));
            let out = folder.path().join("corrected.asc").to_string_lossy().into_owned();
            assert_eq!(run(["correct", "--response", &response, "--out", &out, &claims]).out, "");
            assert_eq!(std::fs::read_to_string(&out).unwrap(), corrected.out);
            // Totals and signs are right, and only amounts differ.
            assert_eq!(run(["check", &out]).status, 0);
            let expected: Vec<i64> = answers(&response)
                .iter()
                .map(|answer| answer["granted_cents"].as_i64().or(answer["claimed_cents"].as_i64()).unwrap())
                .collect();
            assert_eq!(amounts(&corrected.out), expected);
            assert!(expected != amounts(&before) || contract == NURSING_CONTRACT);
            assert_eq!((corrected.out.lines().count(), corrected.out.len()), (before.lines().count(), before.len()));
        }
    }
}

/// What is granted as it was claimed is the same file, byte by byte, with either end of line; a wrong trailer is put right.
#[test]
fn nothing_corrected_is_the_same_file() {
    let folder = folder();
    for (contract, claims) in [(CONTRACT, SAMPLE), (NURSING_CONTRACT, NURSING)] {
        let right = String::from_utf8(bytes(claims)).unwrap();
        let width = right.find('\r').unwrap();
        for text in [right.clone(), right.replace("\r\n", "\n")] {
            let claims = file(&folder, "claims.asc", &text);
            let response = respond(&folder, contract, &claims, "response.jsonl");
            let as_claimed = std::fs::read_to_string(&response).unwrap().lines().fold(String::new(), |all, line| {
                let mut row: Value = serde_json::from_str(line).unwrap();
                row["granted_cents"] = row["claimed_cents"].clone();
                format!("{all}{row}\n")
            });
            std::fs::write(&response, as_claimed).unwrap();
            assert!(run(["correct", "--response", &response, &claims]).out == text);
            let last = text.len() - width - if text.contains('\r') { 2 } else { 1 };
            let mut damaged = text.clone().into_bytes();
            damaged[last + 2..last + 20].fill(b'9');
            std::fs::write(&claims, damaged).unwrap();
            assert!(run(["correct", "--response", &response, &claims]).out == text);
        }
    }
}

#[test]
fn what_does_not_fit_is_refused_and_writes_no_file() {
    let folder = folder();
    let (claims, other) = (file(&folder, "claims.asc", bytes(NURSING)), file(&folder, "other.asc", bytes(PAYMENTS)));
    let response = respond(&folder, NURSING_CONTRACT, &claims, "response.csv");
    let out = folder.path().join("out.asc");
    let correct = |response: &str, claims: &str| {
        let run = run(["correct", "--response", response, "--out", &out.to_string_lossy(), claims]);
        assert!(run.status == 2 && run.out.is_empty() && !out.exists(), "{}", run.err);
        run.err
    };
    // The response to another file, one with a row too few or too many, or with another amount.
    assert!(correct(&response, &other).contains("line 3: expected a response about exactly the claims of this file"));
    let text = std::fs::read_to_string(&response).unwrap();
    let rows: Vec<&str> = text.lines().collect();
    for changed in [
        rows[..rows.len() - 1].join("\n"),
        format!("{text}{}\n", rows[1]),
        text.replacen(",6500,", ",6501,", 1),
        [&rows[..1], &rows[2..]].concat().join("\n"),
    ] {
        assert!(correct(&file(&folder, "changed.csv", changed), &claims).contains("expected a response about exactly"));
    }
    for (response, message) in [("a,b\n1,2\n", "line 2: expected a response that"), ("", "about exactly the claims")] {
        assert!(correct(&file(&folder, "other.csv", response), &claims).contains(message));
    }
    // A defect of a claim: nobody can tell what it claims.
    let mut damaged = bytes(NURSING);
    damaged[2 * 312 + 105] = b'x';
    assert!(correct(&response, &file(&folder, "claims.asc", damaged)).contains("field 0414 BEGINDATUM PRESTATIE"));
    assert!(correct(&response, &file(&folder, "claims.csv", "claim,amount\n")).contains("expected a Vektis EI file"));
    assert!(correct("absent.csv", &claims).contains("absent.csv"));
}
