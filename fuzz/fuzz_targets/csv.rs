//! Any bytes as a CSV file of claims under each kind of contract: every line can be written as a JSON object or has a fault,
//! the same claims as JSON lines get the same verdicts, and the response in CSV says what the response in JSON lines says.
//!
//! The first byte says under which contract. It is the source of the command line, compiled into the target.

#![cfg_attr(fuzzing, no_main)]
#![allow(dead_code, unused_imports)]

#[path = "../../bindings/cli/src/args.rs"]
mod args;
#[path = "../../bindings/cli/src/contract/mod.rs"]
mod contract;
#[path = "../../bindings/cli/src/csv_line.rs"]
mod csv_line;
#[path = "../../bindings/cli/src/door/mod.rs"]
mod door;
#[path = "../../bindings/cli/src/failure.rs"]
mod failure;
#[path = "../../bindings/cli/src/fault_text.rs"]
mod fault_text;
#[path = "../../bindings/cli/src/input.rs"]
mod input;
#[path = "../../bindings/cli/src/lang.rs"]
mod lang;
#[path = "../../bindings/cli/src/ledger/mod.rs"]
mod ledger;
#[path = "../../bindings/cli/src/money.rs"]
mod money;
#[path = "../../bindings/cli/src/progress.rs"]
mod progress;
#[path = "../../bindings/cli/src/response.rs"]
mod response;
#[macro_use]
mod shim;
#[path = "../../bindings/cli/src/store.rs"]
mod store;
#[path = "../../bindings/cli/src/totals.rs"]
mod totals;
#[path = "../../bindings/cli/src/whole_file.rs"]
mod whole_file;
#[path = "../../bindings/cli/src/words.rs"]
mod words;

use std::io::Cursor;
use std::path::Path;

use args::InputFormat;
use contract::Contract;
use door::{Content, Event};
use input::Input;
use lang::Lang;
use ledger::Ledger;
use response::Rows;
use serde_json::Value;

const CONTRACTS: [&[u8]; 6] = [
    include_bytes!("../../tests/data/contract-small.json"),
    include_bytes!("../../tests/data/contract-heart-failure-2021.json"),
    include_bytes!("../../tests/data/contract-home-oncology-2020.json"),
    include_bytes!("../../tests/data/contract-msz-2024.json"),
    include_bytes!("../../tests/data/contract-chain-care-2023.json"),
    include_bytes!("../../tests/data/contract-district-nursing-2024.json"),
];

thread_local! {
    static READ: [Contract<'static>; CONTRACTS.len()] =
        CONTRACTS.map(|text| Contract::read(Path::new("contract"), text, Lang::En).expect("a contract"));
}

/// What becomes of a file.
#[derive(Default)]
struct Outcome {
    /// The claims that could be read, as JSON lines.
    lines: Vec<u8>,
    /// Whether there are lines that could not.
    is_faulty: bool,
    /// The response in both forms.
    csv: Vec<u8>,
    json: Vec<u8>,
}

/// Decides the claims of a file; nothing when it cannot be read at all.
fn adjudicate(text: &[u8], format: InputFormat, contract: &Contract<'_>, lang: Lang) -> Option<Outcome> {
    let mut outcome = Outcome::default();
    let mut csv = Rows::begin(Path::new("response.csv"), &mut outcome.csv).expect("memory takes everything");
    let mut json = Rows::begin(Path::new("response.jsonl"), &mut outcome.json).expect("memory takes everything");
    let mut respond = |decided: &ledger::Decided<'_>| {
        csv.line("claims", decided).expect("memory takes everything");
        json.line("claims", decided).expect("memory takes everything");
        Ok(())
    };
    let input =
        Input { name: "claims".into(), head: text.into(), reader: Box::new(Cursor::new(text.to_vec())), after: 0 };
    let (mut ledger, mut before, mut object) = (Ledger::new(contract, true, lang), 0, Vec::new());
    let read = door::read(input, Some(format), contract, lang, &mut |event| {
        let Event::Line(line) = event else { panic!("a defect of records in text") };
        assert!(line.number > before, "lines out of order");
        before = line.number;
        match &line.content {
            Content::Row(row) => {
                let limits = regelkern::json::strict::Limits { max_bytes: usize::MAX, max_depth: 64 };
                outcome.is_faulty |= row.write(&mut object, lang).is_some();
                assert!(regelkern::json::strict::check(&object, limits).is_ok(), "a line becomes no JSON");
                outcome.lines.extend_from_slice(&object);
                outcome.lines.push(b'\n');
            }
            Content::Json(_) => {}
            Content::Claim(_) => panic!("a record in text"),
        }
        ledger.take(0, line, &mut respond)
    });
    if let Err(failure) = read.and_then(|()| ledger.finish(&mut respond)) {
        assert!(!failure.to_string().is_empty());
        return None;
    }
    csv.flush().expect("memory takes everything");
    json.flush().expect("memory takes everything");
    drop((csv, json));
    Some(outcome)
}

/// The rows of a response in CSV, without their place in the file.
fn rows_of_csv(text: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text);
    let rows = reader.records().map(|row| row.expect("a row that is CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

fn rows_of_json(text: &[u8], columns: &[&str]) -> Vec<Vec<String>> {
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let cell = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let row = |line: &[u8]| {
        let row: Value = serde_json::from_slice(line).expect("a row that is JSON");
        columns.iter().map(|column| cell(&row[*column])).collect()
    };
    lines.map(row).collect()
}

fn csv(data: &[u8]) {
    let Some((first, text)) = data.split_first() else { return };
    READ.with(|contracts| {
        let contract = &contracts[usize::from(first & 0x7F) % contracts.len()];
        let lang = if first & 0x80 == 0 { Lang::En } else { Lang::Nl };
        let Some(outcome) = adjudicate(text, InputFormat::Csv, contract, lang) else { return };
        let header = outcome.csv.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let header = std::str::from_utf8(header).expect("a header line in UTF-8");
        let columns: Vec<_> = header.split(',').collect();
        assert_eq!(rows_of_csv(&outcome.csv), rows_of_json(&outcome.json, &columns), "the responses differ");
        if !outcome.is_faulty {
            let again = adjudicate(&outcome.lines, InputFormat::Jsonl, contract, lang).expect("lines of JSON");
            let told: Vec<_> = columns.into_iter().filter(|column| *column != "line").collect();
            assert_eq!(rows_of_json(&outcome.json, &told), rows_of_json(&again.json, &told), "another verdict as JSON");
        }
    });
}

target!(csv);
