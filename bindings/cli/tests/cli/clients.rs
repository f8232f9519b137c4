//! The claims programs in C, C++ and COBOL say of the sample what the command line says, line by line and in total; the
//! one in COBOL also of files that are changed.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{CONTRACT, PAYMENTS, SAMPLE, bytes, data, run, values};
use crate::c::{cobol, cpp, has, program, shipped};

/// What an example prints of a line: claim, decision, claimed and paid in cents, and the rule.
type Said = (String, String, i64, i64, Option<String>);

/// The lines and the totals that the command line gives: claimed, paid, covered, above ceiling, rejected, adjustment.
fn by_command_line(contract: &str, files: &[String]) -> (Vec<Said>, Vec<i64>) {
    let arguments = ["adjudicate", "--format", "json", "--contract", contract].map(str::to_owned);
    let mut lines = values(&run(arguments.iter().chain(files)).out);
    let sums = lines.pop().unwrap();
    let said = |verdict: &Value| {
        let text = |name: &str| verdict[name].as_str().map(str::to_owned);
        let cents = |name: &str| verdict[name].as_i64().unwrap();
        let claim = text("claim").unwrap();
        (claim, text("decision").unwrap(), cents("claimed_cents"), cents("paid_cents"), text("rule"))
    };
    let sum = |name| sums["totals"]["all"][format!("{name}_cents")].as_i64().unwrap();
    let sums = ["claimed", "paid", "covered", "above_ceiling", "rejected", "adjustment"].map(sum);
    (lines.iter().map(said).collect(), sums.to_vec())
}

/// `1234.05` in cents.
fn cents(euros: &str) -> i64 {
    assert_eq!(euros.rfind('.'), Some(euros.len() - 3), "{euros}");
    euros.replace('.', "").parse().unwrap()
}

/// The lines and the totals that an example printed.
fn printed(text: &str) -> (Vec<Said>, Vec<i64>) {
    let (mut lines, mut sums) = (Vec::new(), Vec::new());
    for line in text.lines() {
        if let Some(totals) = line.strip_prefix("total of ") {
            let (count, totals) = totals.split_once(" lines: ").unwrap();
            assert_eq!(count, lines.len().to_string());
            sums = totals.split(", ").map(|part| cents(part.rsplit(' ').next().unwrap())).collect();
        } else if !line.starts_with("rule set ") {
            let (claim, rest) = line.split_once(": ").unwrap();
            let (decision, rest) = rest.split_once(", claimed ").unwrap();
            let (claimed, rest) = rest.split_once(", paid ").unwrap();
            let (paid, reason) = rest.split_once(" - ").unwrap();
            let rule = reason.split(' ').next().unwrap();
            let rule = rule.starts_with("TBHF21-").then(|| rule.to_owned());
            lines.push((claim.to_owned(), decision.to_owned(), cents(claimed), cents(paid), rule));
        }
    }
    (lines, sums)
}

/// Runs an example that must read all its input; what it prints.
fn output(program: &Path, arguments: &[String]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)) && err.is_empty(), "{program:?} {:?}: {err}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn all_clients_print_the_same_totals() {
    let expected = by_command_line(&data(CONTRACT), &[data(PAYMENTS), data(SAMPLE)]);
    assert_eq!(expected.0.len(), 364);
    assert_eq!(expected.1, [79_019_002, 29_408_765, 48_302_205, 1_073_360, 234_672, 0]);
    let claims = data("claims-heart-failure-2021.csv");
    assert_eq!(by_command_line(&data(CONTRACT), std::slice::from_ref(&claims)), expected);

    let terms = data("contract-heart-failure-2021.txt");
    let mut texts = Vec::new();
    if has("gcc", "gcc") {
        let in_c = program("bindings/c/examples/claims.c", &shipped());
        texts.push(output(&in_c, &[terms.clone(), claims.clone()]));
    }
    if has("g++", "g++") {
        let in_cpp = cpp("g++", "c++11", "bindings/cpp/examples/claims.cpp", &shipped());
        texts.push(output(&in_cpp, &[terms.clone(), claims]));
    }
    if has("cobc", "gnucobol3") {
        let in_cobol = cobol("bindings/cobol/claims.cob", &shipped());
        texts.push(output(&in_cobol, &[terms, data(REGISTER), data(PAYMENTS), data(SAMPLE)]));
    }
    for text in &texts {
        assert_eq!(printed(text), expected);
        assert_eq!(text, &texts[0]);
    }
}

const REGISTER: &str = "pathway-heart-failure-2021.txt";

/// The records of a file, without their ends of line.
fn records(name: &str) -> Vec<Vec<u8>> {
    let text = bytes(name);
    text.split(|byte| *byte == b'\n')
        .map(|line| line.trim_ascii_end())
        .filter(|line| !line.is_empty())
        .map(padded)
        .collect()
}

/// A record of 610 positions: the sample ends in spaces.
fn padded(record: &[u8]) -> Vec<u8> {
    let mut record = record.to_vec();
    record.resize(610, b' ');
    record
}

/// Writes from a position, counted from 1 as the standard does.
fn put(record: &mut [u8], position: usize, text: &str) {
    record[position - 1..position - 1 + text.len()].copy_from_slice(text.as_bytes());
}

fn is(record: &[u8], kind: &str) -> bool {
    record.starts_with(kind.as_bytes())
}

/// The insured number of every record that has one.
fn put_insured(records: &mut [Vec<u8>], from: &str, to: &str) {
    for record in records.iter_mut().filter(|record| is(record, "02") || is(record, "04") || is(record, "06")) {
        if &record[27..42] == from.as_bytes() {
            put(record, 28, to);
        }
    }
}

struct Case {
    program: PathBuf,
    folder: PathBuf,
}

impl Case {
    fn new() -> Option<Self> {
        has("cobc", "gnucobol3").then(|| Self {
            program: cobol("bindings/cobol/claims.cob", &shipped()),
            folder: crate::c::folder("cobol-cases"),
        })
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_string_lossy().into_owned()
    }

    fn write_records(&self, name: &str, records: &[Vec<u8>]) -> String {
        self.write(name, [records.join(b"\n".as_slice()), b"\n".to_vec()].concat())
    }

    /// Both decide changed files under a changed contract and say the same; the decisions.
    fn agree(&self, name: &str, terms: &str, register: &str, payments: &[Vec<u8>], claims: &[Vec<u8>]) -> Vec<Said> {
        let files = [
            self.write_records(&format!("{name}-payments.asc"), payments),
            self.write_records(&format!("{name}-claims.asc"), claims),
        ];
        let expected = by_command_line(&self.write(&format!("{name}.json"), terms), &files);
        let register = self.write(&format!("{name}.txt"), register);
        let text =
            output(&self.program, &[[data("contract-heart-failure-2021.txt"), register].as_slice(), &files].concat());
        assert_eq!(printed(&text), expected, "{name}");
        expected.0
    }

    /// A file that is refused: the message, and nothing of a person in it.
    fn refused(&self, arguments: &[String], message: &str) {
        let output = Command::new(&self.program).args(arguments).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains(message), "{message}: {err}");
        assert!(output.stdout.is_empty() && err.lines().count() == 1 && !err.contains("PROEFPERSOON"), "{err}");
    }
}

fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

/// The decisions that occur.
fn kinds(said: &[Said]) -> std::collections::BTreeSet<&str> {
    said.iter().map(|line| line.1.as_str()).collect()
}

#[test]
fn cobol_and_the_command_line_agree_on_changed_files() {
    let Some(case) = Case::new() else { return };
    let (terms, register) = (text(CONTRACT), text(REGISTER));
    let (payments, claims) = (records(PAYMENTS), records(SAMPLE));
    assert_eq!((payments.len(), claims.len()), (308, 726));

    // Another provider; then one that is not stated.
    let mut elsewhere = claims.clone();
    put(&mut elsewhere[0], 55, "06010102");
    let said = case.agree("elsewhere", &terms, &register, &payments, &elsewhere);
    assert!(kinds(&said).contains("rejected"), "{:?}", kinds(&said));
    let nobody = terms.replace("\"provider\": \"06010101\",", "");
    let said = case.agree("no-provider", &nobody, &register.replace("provider 06010101\n", ""), &payments, &claims);
    assert!(kinds(&said).contains("undetermined"), "{:?}", kinds(&said));

    // Care products: malformed ones, another code list, structural ones, and the last day instead of the first.
    let mut products = claims.clone();
    let mut number = 0;
    for record in &mut products {
        number += usize::from(is(record, "04"));
        match (number % 9, &record[..2]) {
            (1, b"04") => put(record, 94, "12345    "),
            (2, b"04") => put(record, 67, "016"),
            (2, b"06") => put(record, 43, "016"),
            (3, b"04") => put(record, 94, "99999999A"),
            _ => {}
        }
    }
    let all_structural = terms
        .replace("\"structural_care_products\": []", "\"structural_care_products\": [\"149999064\", \"199299013\"]");
    let as_words = register.replace(
        "structural_care_product none",
        "structural_care_product 149999064\nstructural_care_product 199299013",
    );
    let last_day = (all_structural.replace("\"begin\"", "\"end\""), as_words.replace("day begin", "day end"));
    let said = case.agree("products", &last_day.0, &last_day.1, &payments, &products);
    assert!(kinds(&said).contains("undetermined"), "{:?}", kinds(&said));
    let unknown = terms.replace("\"structural_care_products\": [],", "");
    let said =
        case.agree("structural", &unknown, &register.replace("structural_care_product none\n", ""), &payments, &claims);
    assert!(kinds(&said).contains("undetermined"), "{:?}", kinds(&said));

    // Persons: one without a number, one whose number is the service number, one who is in no register.
    let (mut who, mut who_paid) = (claims.clone(), payments.clone());
    let own = String::from_utf8(payments[4][14..23].to_vec()).unwrap();
    for records in [&mut who, &mut who_paid] {
        put_insured(records, "000001000000000", &" ".repeat(15));
        put_insured(records, "000001000000001", &format!("{own:15}"));
        put_insured(records, "000001000000002", "000009999999999");
    }
    let said = case.agree("persons", &terms, &register, &who_paid, &who);
    assert!(kinds(&said).contains("invalid") && kinds(&said).len() >= 6, "{:?}", kinds(&said));

    // Credits: of a claim that there is not, of another person, twice, and by nobody.
    let credit = payments.iter().position(|record| is(record, "04") && record[554] == b'C').unwrap();
    for (name, reference) in [("absent", "NOT-THERE           "), ("stranger", "HFB0001             ")] {
        let mut credits = payments.clone();
        put(&mut credits[credit], 576, reference);
        put(&mut credits[credit + 1], 136, reference);
        let said = case.agree(name, &terms, &register, &credits, &claims);
        assert_eq!(said.iter().filter(|line| line.1 == "invalid").count(), 1, "{name}");
    }
    let mut nameless = payments.clone();
    let person = String::from_utf8(payments[credit][27..42].to_vec()).unwrap();
    let before = nameless[..credit].iter().rposition(|record| is(record, "02")).unwrap();
    put_insured(&mut nameless[before..], &person, &" ".repeat(15));
    put(&mut nameless[credit], 576, "HFB0001             ");
    put(&mut nameless[credit + 1], 136, "HFB0001             ");
    let said = case.agree("nameless", &terms, &register, &nameless, &claims);
    assert!(kinds(&said).contains("recovered"), "{:?}", kinds(&said));
}

#[test]
fn cobol_refuses_what_it_cannot_rely_on() {
    let Some(case) = Case::new() else { return };
    let (contract, register) = (data("contract-heart-failure-2021.txt"), data(REGISTER));
    let payments = records(PAYMENTS);
    let refused = |name: &str, change: &dyn Fn(&mut Vec<Vec<u8>>), message: &str| {
        let mut changed = payments.clone();
        change(&mut changed);
        let file = case.write_records(&format!("refused-{name}.asc"), &changed);
        case.refused(&[contract.clone(), register.clone(), file], message);
    };
    refused("short", &|records| records[2].truncate(609), ":3: expected 610 characters");
    refused("long", &|records| records[2].push(b'x'), ":3: expected 610 characters");
    refused("headless", &|records| drop(records.remove(0)), ":1: expected a header first");
    refused("two-heads", &|records| records.insert(1, records[0].clone()), ":2: a second header");
    refused("no-trailer", &|records| drop(records.pop()), "the file has no trailer");
    refused("behind", &|records| records.push(records[0].clone()), ":309: a record behind the trailer");
    refused("count", &|records| drop(records.drain(1..4)), "the trailer has other counts or another total");
    refused("amount", &|records| put(&mut records[3], 107, "00234673"), "the trailer has other counts");
    refused("no-tariff", &|records| drop(records.remove(3)), ":4: expected a tariff of the claim");
    refused("no-claim", &|records| drop(records.remove(2)), ":3: a tariff of no claim");
    refused("another", &|records| put(&mut records[2], 15, "999999990"), ":3: a claim of another insured person");
    refused("type", &|records| put(&mut records[1], 1, "03"), ":2: no such record type");
    refused("digits", &|records| put(&mut records[3], 107, "0023467x"), ":4: expected an amount, and D or C");
    refused("day", &|records| put(&mut records[2], 76, "2021010x"), ":3: expected days, and D or C");
    refused("empty", &|records| records.clear(), "expected 610 characters");

    let sample = data(SAMPLE);
    let terms = text("contract-heart-failure-2021.txt");
    for (name, from, to, message) in [
        ("term", "bundle_price", "bundle_prise", ":2: no such contract term"),
        ("policy", "TBHF21", "TBHF99", ":5: no such policy"),
        ("number", "234672", "2346,72", ":2: expected a whole number"),
        ("date", "2021-01-01", "01-01-2021", ":7: expected a day such as 2021-01-31"),
        ("months", "2024-01-01", "2023-01-01", "to_exclusive: expected one of the values allowed here"),
        ("word", "half_away", "half", "rounding: expected "),
    ] {
        let contract = case.write(&format!("wrong-{name}.txt"), terms.replacen(from, to, 1));
        case.refused(&[contract, register.clone(), sample.clone()], message);
    }
    let words = text(REGISTER);
    for (name, from, to, message) in [
        ("provider", "06010101", "0601010", ":2: expected an AGB code"),
        ("code", "990:HFB21", "990HFB21", ":3: expected list:code"),
        ("day", "begin", "first", ":4: expected begin or end"),
        ("product", "none", "12345", ":5: expected a care product"),
        ("stay", "2021-01-01", "", ":6: expected a day"),
        ("unknown", "insured 000001000000000", "insurer 000001000000000", ":6: no such word"),
    ] {
        let register = case.write(&format!("wrong-register-{name}.txt"), words.replacen(from, to, 1));
        case.refused(&[contract.clone(), register, sample.clone()], message);
    }
    let absent = case.folder.join("absent").to_string_lossy().into_owned();
    case.refused(&[absent.clone(), register.clone(), sample.clone()], "absent: cannot be read");
    case.refused(&[contract.clone(), absent.clone(), sample], "absent: cannot be read");
    case.refused(&[contract.clone(), register.clone(), absent], "absent: cannot be read");
    case.refused(&[contract, register], "usage: claims CONTRACT REGISTER CLAIMS...");
}
