//! The example programs in C, compiled as their heads say and run as their users would.

mod common;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::c::{folder, has, program, shipped};

const CONTRACT: &str = "\
# A contract for two patients in the first year.
policy = TBHF21
start = 2021-01-01
to_exclusive = 2024-01-01
bundle_price = 234672
volume_patients.1 = 2
volume_patients.2 = 1
zvt_transfer_in.1 = 100000
other_claims = as_claimed
";

const HEAD: &str = "claim,insured,kind,reference_date,amount,care_product_code,by_contracted_provider,in_bundle,\
    bundle_period.from,bundle_period.until,is_structural_hf_msz_cost,credit_of\n";

const FIRST: [&str; 8] = [
    "A1,P1,bundle_payment,2021-05-10,234672,,true,true,2021-01-01,2024-01-01,,",
    "A2,P1,bundle_payment,2021-06-10,234672,,true,true,2021-01-01,2024-01-01,,",
    "A3,P2,care_product,2021-05-10,16890,099899066,true,true,2021-01-01,2024-01-01,false,",
    "A4,P2,care_product,2021-05-10,16890,099899047,true,,2021-01-01,2024-01-01,,",
    "A5,\"P,3\",bundle_payment,2021-02-29,234672,,true,true,2021-01-01,2024-01-01,,",
    "A6,,bundle_payment,2021-03-01,234672,,true,true,2021-01-01,2024-01-01,,",
    "A7,P4,bundle_payment,2021-03-01,234672,,true,true,2021-01-01,2024-01-01,,",
    "A8,P5,bundle_payment,2021-03-01,234672,,true,true,2021-01-01,2024-01-01,,",
];

const SECOND: [&str; 5] = [
    "B1,P1,bundle_payment,2021-07-01,-234672,,true,true,2021-01-01,2024-01-01,,A1",
    "B2,P1,bundle_payment,2021-07-01,-234672,,true,true,2021-01-01,2024-01-01,,A1",
    "B3,P6,bundle_payment,2021-07-01,234672,,true,true,2021-01-01,2024-01-01,,",
    "B4,P2,care_product,2021-07-01,-16890,099899066,true,true,2021-01-01,2024-01-01,false,A3",
    "B5,P7,bundle_payment,2021-07-01,-1,,true,true,2021-01-01,2024-01-01,,Z9",
];

fn file(name: &str, text: &str) -> PathBuf {
    let path = folder("c-examples").join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn claims_file(name: &str, lines: &[&str]) -> PathBuf {
    file(name, &format!("{HEAD}{}\n", lines.join("\n")))
}

fn start(program: &Path, arguments: &[&OsStr]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = Command::new(program).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

/// The example, built once with the library as it is shipped.
fn example(name: &str) -> Option<PathBuf> {
    has("gcc", "gcc").then(|| program(&format!("bindings/c/examples/{name}.c"), &shipped()))
}

/// What the lines of a claims run say, without totals and receipt.
fn lines(printed: &str) -> Vec<&str> {
    printed.lines().filter(|line| !line.starts_with("total") && !line.starts_with("rule set")).collect()
}

#[test]
fn claims_are_paid_with_reasons_and_remembered() {
    let Some(claims) = example("claims") else { return };
    let contract = file("contract.txt", CONTRACT);
    let (first, second) = (claims_file("first.csv", &FIRST), claims_file("second.csv", &SECOND));
    let state = folder("c-examples").join("claims.state");
    let _ = std::fs::remove_file(&state);

    let (status, printed, _) = start(&claims, &[contract.as_ref(), first.as_ref(), state.as_ref()]);
    assert_eq!(status, 1, "{printed}");
    let expected = [
        "A1: paid, claimed 2346.72, paid 2346.72 - TBHF21-4.5 ",
        "A2: rejected, claimed 2346.72, paid 0.00 - TBHF21-4.5 ",
        "A3: covered, claimed 168.90, paid 0.00 - TBHF21-4.6 ",
        "A4: undetermined, claimed 168.90, paid 0.00 - TBHF21-4.9 ",
        "A5: invalid, claimed 2346.72, paid 0.00 - reference_date: expected a day of the calendar",
        "A6: invalid, claimed 2346.72, paid 0.00 - insured: expected ",
        "A7: paid, claimed 2346.72, paid 2346.72 - TBHF21-4.5 ",
        "A8: reduced, claimed 2346.72, paid 1000.00 - TBHF21-3.10 ",
    ];
    let found = lines(&printed);
    assert_eq!(found.len(), expected.len(), "{printed}");
    for (line, expected) in found.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}\n{expected}");
    }
    assert!(found[3].ends_with("; missing insured.in_bundle; missing claim.is_structural_hf_msz_cost"), "{}", found[3]);
    let total = "total of 8 lines: claimed 14418.12, paid 5693.44, covered 168.90, above ceiling 1346.72, rejected \
        7040.16, adjustment 168.90";
    assert!(printed.contains(total), "{printed}");

    let (_, printed, _) = start(&claims, &[contract.as_ref(), second.as_ref(), state.as_ref()]);
    let expected = [
        "B1: recovered, claimed -2346.72, paid -2346.72 - TBHF21-4.5 ",
        "B2: invalid, claimed -2346.72, paid 0.00 - credit_of: expected ",
        "B3: paid, claimed 2346.72, paid 2346.72 - TBHF21-4.5 ",
        "B4: recovered, claimed -168.90, paid 0.00 - TBHF21-4.6 ",
        "B5: invalid, claimed -0.01, paid 0.00 - credit_of: expected ",
    ];
    let later = lines(&printed);
    assert_eq!(later.len(), expected.len(), "{printed}");
    for (line, expected) in later.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}\n{expected}");
    }

    // One run over everything says the same.
    let whole: Vec<_> = FIRST.into_iter().chain(SECOND).collect();
    let whole = claims_file("whole.csv", &whole);
    let (_, printed, _) = start(&claims, &[contract.as_ref(), whole.as_ref()]);
    let both: Vec<_> = found.into_iter().map(str::to_owned).chain(later.into_iter().map(str::to_owned)).collect();
    assert_eq!(lines(&printed), both);
}

/// Personal data stays out of what is printed: the key of the insured person is not repeated.
#[test]
fn nothing_of_a_person_is_printed() {
    let Some(claims) = example("claims") else { return };
    let contract = file("contract-person.txt", CONTRACT);
    let line = "A1,111222333,bundle_payment,2021-02-30,234672,,true,true,2021-01-01,2024-01-01,,";
    let first = claims_file("person.csv", &[line]);
    let (status, out, err) = start(&claims, &[contract.as_ref(), first.as_ref()]);
    assert_eq!(status, 1);
    assert!(!out.contains("111222333") && !err.contains("111222333"));
}

#[test]
fn wrong_use_says_where_and_what() {
    let Some(claims) = example("claims") else { return };
    let contract = file("contract-2.txt", CONTRACT);
    let good = claims_file("good.csv", &FIRST[..1]);
    let state = folder("c-examples").join("wrong.state");
    let _ = std::fs::remove_file(&state);
    assert_eq!(start(&claims, &[contract.as_ref(), good.as_ref(), state.as_ref()]).0, 0);

    let absent = folder("c-examples").join("absent");
    let columns = file("columns.csv", "claim,amuont\nA1,5\n");
    let short = file("short.csv", &format!("{HEAD}A1,P1\n"));
    let term = file("term.txt", "bundle_prise = 5\n");
    let other = file("other.txt", &CONTRACT.replace("234672", "234673"));
    let value = file("value.txt", &CONTRACT.replace("to_exclusive = 2024", "to_exclusive = 2023"));
    let mut bytes = std::fs::read(&state).unwrap();
    bytes[8] ^= 0xFF;
    let version = folder("c-examples").join("version.state");
    std::fs::write(&version, &bytes).unwrap();
    bytes[8] ^= 0xFF;
    bytes.truncate(bytes.len() - 1);
    let cut = folder("c-examples").join("cut.state");
    std::fs::write(&cut, &bytes).unwrap();
    let no_state = file("no.state", "not a state of this program, but long enough to be one");

    for (contract, claims_csv, state, message) in [
        (&absent, &good, None, "cannot be read"),
        (&contract, &absent, None, "cannot be read"),
        (&contract, &columns, None, "columns.csv:1: a column that there is not"),
        (&contract, &short, None, "short.csv:2: another number of fields"),
        (&term, &good, None, "term.txt:1: no such contract term"),
        (&value, &good, None, "to_exclusive: expected one of the values allowed here"),
        (&other, &good, Some(&state), "is the state of another contract"),
        (&contract, &good, Some(&version), "is a state of another version"),
        (&contract, &good, Some(&cut), "the state ends too early"),
        (&contract, &good, Some(&no_state), "is not a state"),
    ] {
        let mut arguments: Vec<&OsStr> = vec![contract.as_ref(), claims_csv.as_ref()];
        arguments.extend(state.map(|state| state.as_os_str()));
        let (status, _, err) = start(&claims, &arguments);
        assert_eq!(status, 2, "{message}: {err}");
        assert!(err.contains(message), "{message}: {err}");
    }
    assert_eq!(start(&claims, &[]).0, 2);
}

#[test]
fn an_assessment_asks_for_what_it_needs() {
    let Some(assess) = example("assess") else { return };
    let (status, printed, _) = start(&assess, &[]);
    assert_eq!(status, 1);
    assert!(printed.starts_with("undetermined\n") && printed.contains("\nmissing provider.has_msz_agreement_2020: "));

    let (status, printed, _) = start(&assess, &["provider.has_msz_agreement_2020=false".as_ref()]);
    assert_eq!(status, 1);
    assert!(printed.starts_with("ineligible: TBHF21-3.1 "), "{printed}");
    assert!(printed.contains("  TBHF21-3.1 fail (deny): ") && !printed.contains("missing"), "{printed}");

    // State what is missing until nothing is.
    let mut stated = Vec::new();
    for _ in 0..40 {
        let arguments: Vec<&OsStr> = stated.iter().map(|argument: &String| argument.as_ref()).collect();
        let (status, printed, err) = start(&assess, &arguments);
        assert_eq!(err, "");
        let Some(line) = printed.lines().find(|line| line.starts_with("missing ")) else {
            assert_eq!(status, 0, "{printed}");
            assert!(printed.starts_with("eligible\n"), "{printed}");
            break;
        };
        let fact = line["missing ".len()..].split(':').next().unwrap();
        let value = if fact == "provider.consensus_chapters_unmet" { "0" } else { "true" };
        stated.push(format!("{fact}={value}"));
    }
    assert!((2..40).contains(&stated.len()), "{stated:?}");
    for wrong in ["provider.x=true", "provider.in_talks", "provider.in_talks=5", "claim.reference_date=2021-02-29"] {
        assert_eq!(start(&assess, &[wrong.as_ref()]).0, 2, "{wrong}");
    }
}

/// The program of the README compiles against the header and prints what the README says.
#[test]
fn the_program_of_the_readme() {
    if !has("gcc", "gcc") {
        return;
    }
    let readme = std::fs::read_to_string(common::c::root().join("README.md")).unwrap();
    let block = |text: &str| text.split("```").next().unwrap().to_owned();
    let (_, behind) = readme.split_once("```c\n").unwrap();
    let (_, printed) = behind.split_once("```text\n").unwrap();
    let source = file("readme.c", &block(behind));
    let program = program(source.to_str().unwrap(), &shipped());
    assert_eq!(start(&program, &[]), (0, block(printed), String::new()));
}
