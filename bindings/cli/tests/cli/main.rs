//! The program as people and scripts run it: what it prints, where, and how it ends.

mod adjudicate;
mod assess;
#[path = "../../../../tests/common/c.rs"]
#[allow(dead_code, reason = "this package uses a part of it")]
mod c;
mod c_example;
mod catalogue;
mod check;
mod clients;
mod correct;
mod csv_lines;
mod damaged;
mod evidence;
mod help;
mod json;
mod pack;
mod privacy;
mod rules_claims;
mod runs;
mod simulate;
mod state;

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

/// How a run ended.
struct Run {
    status: i32,
    out: String,
    err: String,
}

/// Runs the program in English, whatever the surroundings say.
fn run<S: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = S>) -> Run {
    run_with(arguments, b"")
}

/// Runs the program with this on standard input.
fn run_with<S: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = S>, input: &[u8]) -> Run {
    finish(program().args(arguments).write_stdin(input))
}

/// The program, without what the surroundings say of language and colour.
fn program() -> Command {
    let mut program = Command::new(assert_cmd::cargo::cargo_bin!("regelkern"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        program.env_remove(name);
    }
    program
}

fn finish(program: &mut Command) -> Run {
    let output = program.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// A file of the project's test data.
fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data").join(name);
    path.to_string_lossy().into_owned()
}

/// The bytes of a file of the project's test data.
fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(data(name)).unwrap()
}

/// A file in a folder that goes when the test is over.
fn file(folder: &tempfile::TempDir, name: &str, content: impl AsRef<[u8]>) -> String {
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path.to_string_lossy().into_owned()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// The values of a text with one on each line.
fn values(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The verdicts and the summary of a run of `adjudicate` with `--format json`.
fn verdicts(run: &Run) -> (Vec<Value>, Value) {
    let mut all = values(&run.out);
    let summary = all.pop().unwrap();
    (all, summary)
}

/// Name, decision, rule and paid amount of each line.
fn decisions(lines: &[Value]) -> Vec<(&str, &str, &str, i64)> {
    fn text<'l>(line: &'l Value, name: &str) -> &'l str {
        line[name].as_str().unwrap_or("-")
    }
    let paid = |line: &Value| line["paid_cents"].as_i64().unwrap();
    lines.iter().map(|line| (text(line, "claim"), text(line, "decision"), text(line, "rule"), paid(line))).collect()
}

/// The rows of a CSV text, each a list of column and cell.
fn rows(text: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| header.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

const SAMPLE: &str = "zh308-heart-failure-2021.asc";
const NURSING: &str = "aw319-district-nursing-2024.asc";
const PAYMENTS: &str = "zh308-bundle-payments-2021.asc";
const CONTRACT: &str = "contract-heart-failure-2021.json";
const SMALL: &str = "contract-small.json";
