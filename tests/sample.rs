//! One sample for every client: the contract, the pathway and the claims of the heart-failure sample, in the forms that
//! the C, C++ and COBOL programs read. They say what the JSON contract and the ZH308 files say.
//!
//! `RK_UPDATE=1 cargo test --test sample` writes them anew.

mod common;

use std::collections::HashMap;
use std::fmt::Write;

use common::data;
use regelkern::unit::Date;
use regelkern::vektis::{ClaimLine, Lines, Product, Reader, ZH308};
use serde_json::Value;

const FILES: [&str; 2] = ["zh308-bundle-payments-2021.asc", "zh308-heart-failure-2021.asc"];

fn compare(name: &str, expected: &str) {
    let path = data(name);
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "tests/data/{name} is another sample: RK_UPDATE=1 cargo test --test sample");
}

fn contract() -> Value {
    serde_json::from_slice(&std::fs::read(data("contract-heart-failure-2021.json")).unwrap()).unwrap()
}

/// A value without the quotes of a text.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn the_contract_as_name_and_value() {
    let mut text = String::from("# The terms of contract-heart-failure-2021.json.\n");
    // What only files of claims need is in the register.
    let register = ["provider", "bundle_payment_code", "reference_day", "structural_care_products", "pathway"];
    for (name, value) in contract().as_object().unwrap().iter().filter(|(name, _)| !register.contains(&name.as_str())) {
        match value.as_object() {
            Some(years) => years.iter().for_each(|(year, value)| writeln!(text, "{name}.{year} = {value}").unwrap()),
            None => writeln!(text, "{name} = {}", plain(value)).unwrap(),
        }
    }
    compare("contract-heart-failure-2021.txt", &text);
}

#[test]
fn the_register_as_words() {
    let contract = contract();
    let mut text = String::from("# What ZH308 lines do not say, from contract-heart-failure-2021.json.\n");
    for name in ["provider", "bundle_payment_code", "reference_day"] {
        writeln!(text, "{name} {}", plain(&contract[name])).unwrap();
    }
    let structural = contract["structural_care_products"].as_array().unwrap();
    let codes: Vec<_> = structural.iter().map(plain).collect();
    for code in if codes.is_empty() { vec!["none".to_owned()] } else { codes } {
        writeln!(text, "structural_care_product {code}").unwrap();
    }
    for stay in contract["pathway"].as_array().unwrap() {
        let [insured, from, until] = ["insured", "from", "until"].map(|name| plain(&stay[name]));
        writeln!(text, "insured {insured} {from} {until}").unwrap();
    }
    compare("pathway-heart-failure-2021.txt", &text);
}

/// The claims of a file, none of which has a defect, and the claimant.
fn claims(file: &str) -> (String, Vec<ClaimLine>) {
    let (mut lines, mut reader, mut claims) = (Lines::new(), Reader::new(&ZH308), Vec::new());
    let bytes = std::fs::read(data(file)).unwrap();
    let mut defect = |defect| panic!("{defect:?}");
    lines.feed(&bytes, &mut |record| claims.extend(reader.record(record, &mut defect)));
    lines.end(&mut |record| claims.extend(reader.record(record, &mut defect)));
    claims.extend(reader.finish(&mut defect));
    let claimant = String::from_utf8(bytes[54..62].to_vec()).unwrap();
    (claimant, claims.into_iter().map(Result::unwrap).collect())
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn day(date: Date) -> String {
    let digits = date.yyyymmdd().to_string();
    format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])
}

#[test]
fn the_claims_as_comma_separated_values() {
    let contract = contract();
    let stays: HashMap<_, _> = contract["pathway"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stay| (plain(&stay["insured"]), format!("true,{},{}", plain(&stay["from"]), plain(&stay["until"]))))
        .collect();
    let structural = contract["structural_care_products"].as_array().unwrap();
    let mut rows = String::from(
        "claim,insured,credit_of,kind,reference_date,amount,care_product_code,by_contracted_provider,in_bundle,\
         bundle_period.from,bundle_period.until,is_structural_hf_msz_cost\n",
    );
    for file in FILES {
        let (claimant, claims) = claims(file);
        for claim in claims {
            let insured = text(claim.insured_number.bytes());
            let code = format!("{:03}:{}", claim.code.list(), text(claim.code.text()));
            let (kind, product) = match claim.product {
                _ if code == plain(&contract["bundle_payment_code"]) => ("bundle_payment", String::new()),
                Product::Code(product) => ("care_product", text(&product.digits()).to_owned()),
                product => panic!("{product:?} is in no line of the sample"),
            };
            let is_structural = if product.is_empty() {
                String::new()
            } else {
                structural.iter().any(|code| *code == product.as_str()).to_string()
            };
            let columns = [
                text(claim.reference.bytes()).to_owned(),
                insured.to_owned(),
                text(claim.previous_reference.bytes()).to_owned(),
                kind.to_owned(),
                day(claim.begin),
                claim.amount.get().to_string(),
                product,
                (claimant == plain(&contract["provider"])).to_string(),
                stays.get(insured).cloned().unwrap_or_else(|| "false,,".to_owned()),
                is_structural,
            ];
            writeln!(rows, "{}", columns.join(",")).unwrap();
        }
    }
    compare("claims-heart-failure-2021.csv", &rows);
}
