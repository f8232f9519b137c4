//! The claims program in C and the command line decide the same claims alike, line by line and in total.

use std::fmt::Write;

use serde_json::Value;

use crate::c::{Random, folder, has, program, shipped};
use crate::run;

const COLUMNS: &str = "claim,insured,credit_of,kind,reference_date,amount,care_product_code,by_contracted_provider,\
    in_bundle,bundle_period.from,bundle_period.until,is_structural_hf_msz_cost,rightly_delivered";

const CONTRACT: &str = "\
policy = TBHF21
start = 2021-01-01
to_exclusive = 2024-01-01
bundle_price = 234672
volume_patients.1 = 1
volume_patients.2 = 1
volume_patients.3 = 1
zvt_transfer_in.1 = 1000
bundle_proration = days
other_claims = as_claimed
";

const CONTRACT_JSON: &str = r#"{
    "policy": "TBHF21", "start": "2021-01-01", "to_exclusive": "2024-01-01", "bundle_price": 234672,
    "volume_patients": {"1": 1, "2": 1, "3": 1}, "zvt_transfer_in": {"1": 1000}, "bundle_proration": "days",
    "other_claims": "as_claimed"
}"#;

/// Claims of every kind and fault, with credits of earlier lines.
fn claims(count: usize) -> String {
    let mut random = Random(2021);
    let mut text = format!("{COLUMNS}\n");
    let mut debits: Vec<(String, String)> = Vec::new();
    for line in 0..count {
        let person = random.of(&["P1", "P2", "P3", "P4", "P5", "P6", "P7"]);
        let amount = random.of(&["234672", "16890", "512300", "0", "99999"]);
        let day = random.of(&["2021-01-15", "2021-06-30", "2022-02-28", "2023-12-31", "2024-01-01", "2021-02-30", ""]);
        let kind = random.of(&[
            "bundle_payment",
            "bundle_payment",
            "care_product",
            "care_product",
            "telemonitoring_service",
            "implementation_cost",
            "other",
            "",
        ]);
        let code = random.of(&["099899045", "099899024", "149999064", "12345", ""]);
        let truths = [(); 4].map(|()| random.of(&["true", "true", "true", "false", ""]));
        let stay = random.of(&["2021-01-01,2024-01-01", "2021-04-01,2022-10-01", ","]);
        let is_credit = debits.len() > 5 && random.of(&["y", "n", "n", "n", "n"]) == "y";
        let (credit_of, amount) = if is_credit {
            let debit: usize = random.of(&["1", "2", "3", "4", "5"]).parse().unwrap();
            let (earlier, claimed) = &debits[debits.len() - debit];
            (earlier.clone(), format!("-{claimed}"))
        } else {
            (String::new(), amount.to_owned())
        };
        let [provider, bundle, structural, rightly] = truths;
        writeln!(
            text,
            "L{line},{person},{credit_of},{kind},{day},{amount},{code},{provider},{bundle},{stay},{structural},{rightly}"
        )
        .unwrap();
        if !is_credit {
            debits.push((format!("L{line}"), amount));
        }
    }
    text
}

/// `1234.05` in cents.
fn cents(euros: &str) -> i64 {
    euros.replace('.', "").parse().unwrap()
}

#[test]
fn the_c_program_and_the_command_line_agree() {
    if !has("gcc", "gcc") {
        return;
    }
    let example = program("bindings/c/examples/claims.c", &shipped());
    let files = folder("c-and-command-line");
    let path = |name: &str, text: &str| {
        let path = files.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let claims = path("claims.csv", &claims(900));
    let by_c = std::process::Command::new(example).arg(path("contract.txt", CONTRACT)).arg(&claims).output().unwrap();
    let by_c = String::from_utf8(by_c.stdout).unwrap();
    let contract = path("contract.json", CONTRACT_JSON);
    let arguments = ["adjudicate", "--format", "json", "--contract"].map(std::ffi::OsStr::new);
    let ours = run(arguments.into_iter().chain([contract.as_os_str(), claims.as_os_str()]));
    let ours: Vec<Value> = ours.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();

    let (mut decisions, mut totals) = (std::collections::BTreeSet::new(), [0; 6]);
    let members = ["claimed", "paid", "covered", "above_ceiling", "rejected", "adjustment"];
    for (line, verdict) in by_c.lines().zip(&ours).take(900) {
        let decision = verdict["decision"].as_str().unwrap();
        let said = format!("{}: {}, claimed ", verdict["claim"].as_str().unwrap(), decision.replace('_', " "));
        let said_so = line.replace('_', " ").starts_with(&said.replace('_', " "));
        assert!(said_so, "{line}\n{verdict}");
        let paid = line.split(", paid ").nth(1).unwrap().split([' ', ';']).next().unwrap();
        assert_eq!(cents(paid), verdict["paid_cents"].as_i64().unwrap(), "{line}\n{verdict}");
        if let Some(rule) = verdict["rule"].as_str() {
            assert!(line.contains(&format!("- {rule} ")), "{line}\n{verdict}");
        }
        decisions.insert(decision);
        for (total, member) in totals.iter_mut().zip(members) {
            *total += verdict[format!("{member}_cents")].as_i64().unwrap();
        }
    }
    assert_eq!(decisions.len(), 8, "not every decision occurs: {decisions:?}");
    let total = by_c.lines().find(|line| line.starts_with("total of 900 lines")).unwrap();
    for (sum, member) in totals.into_iter().zip(members) {
        let said = total.split(&format!(" {} ", member.replace('_', " "))).nth(1).unwrap();
        assert_eq!(cents(said.split(',').next().unwrap()), sum, "{member}: {total}");
    }
}
