//! One claim file with the lines of a hospital, district nursing and GP chain care: handed in once for each contract, it
//! is decided as a whole, and what overlaps is found.

mod common;

use common::by_rules::{adjudicate, contract, sorted, verdicts};
use serde_json::{Value, json};

fn claims() -> Vec<Value> {
    let text = std::fs::read_to_string(common::data("claims-mixed-2024-01.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The verdicts of the lines that a contract decides.
fn decided(policy: &str, name: &str) -> Vec<(String, String, String, i64)> {
    let claims = claims();
    let answer = adjudicate(&contract(name), &claims, json!({}));
    let mut own = Vec::new();
    for (place, (claim, (decision, rule, paid))) in claims.iter().zip(verdicts(&answer)).enumerate() {
        if claim["policy"] == policy {
            own.push((claim["claim"].as_str().unwrap().to_owned(), decision, rule, paid));
        } else {
            assert_eq!((decision.as_str(), rule.as_str(), paid), ("undetermined", "", 0), "{claim}");
            let verdict = &answer["verdicts"][place];
            let kept = [&verdict["claimed_cents"], &verdict["adjustment_cents"]];
            assert_eq!(kept, [&claim["amount"], &claim["amount"]], "{verdict}");
        }
    }
    own
}

fn expect(decided: &[(String, String, String, i64)], expected: &[(&str, &str, &str, i64)]) {
    let decided: Vec<_> =
        decided.iter().map(|(id, decision, rule, paid)| (&**id, &**decision, &**rule, *paid)).collect();
    assert_eq!(decided, expected);
}

/// Worked out by hand from the policy: the agreement has a ceiling of 20,000.00.
#[test]
fn the_hospital_contract_decides_its_lines() {
    let decided = decided("MSZ24", "contract-msz-2024.json");
    expect(
        &decided,
        &[
            // p01, 8 January, at home: 198515 at 350.00, the ambulatory DBC at its tariff of 115.00, the drug; no
            // administration DBC next to them (2.17); the district nurse's two units of 1121 at 65.00.
            ("H1", "paid", "", 35_000),
            ("H2", "reduced", "MSZ24-2.23", 11_500),
            ("H3", "paid", "", 240_000),
            ("H4", "rejected", "MSZ24-2.17", 0),
            ("N1", "paid", "", 13_000),
            // p02, 9 January, in the hospital: the administration DBC stands, 198515 is out of its scope (2.16).
            ("H5", "paid", "", 52_000),
            ("H6", "rejected", "MSZ24-2.16", 0),
            // p03: 198515 without its counterpart is signalled only (2.22); 1121 is not the hospital's to claim (2.18).
            ("H7", "paid", "", 35_000),
            ("N2", "rejected", "MSZ24-2.18", 0),
            // p14: the counterpart is a line of another contract.
            ("H13", "paid", "", 35_000),
            // Hospital care that the chain contract hears of.
            ("H8", "paid", "", 86_000),
            ("H9", "paid", "", 64_000),
            ("H10", "paid", "", 71_000),
            // p12: a knee arthroscopy for a meniscal lesion without locking is looked at by a person (B3.3).
            ("H11", "undetermined", "MSZ24-B3.3", 0),
            // Delivered before: 350 + 115 + 2400 + 520 + 350 + 350 + 860 + 640 + 710 = 6,295.00. Of 16,000.00 there is room
            // for 13,705.00 (8.6).
            ("H12", "reduced", "MSZ24-8.6", 1_370_500),
        ],
    );
}

/// Worked out by hand from the policy: 48.00 for each patient, chain and quarter, whoever was present on any day.
#[test]
fn the_chain_contract_decides_its_lines() {
    let mut decided = decided("OI22", "contract-chain-care-2023.json");
    // p07: the same COPD quarter twice; which of two equal lines is paid is nobody's business.
    let twice: Vec<_> = ["G9", "G10"].map(|id| decided.iter().position(|verdict| verdict.0 == id).unwrap()).into();
    let mut both: Vec<_> = twice.iter().map(|place| (decided[*place].2.clone(), decided[*place].3)).collect();
    both.sort();
    assert_eq!(both, [(String::new(), 4_800), ("OI22-B1.30".to_owned(), 0)]);
    decided.retain(|verdict| !["G9", "G10"].contains(&verdict.0.as_str()));
    expect(
        &decided,
        &[
            // p04: the internist treats the same from 20 November on (H8 tells it): the quarter is not paid (B1.33); foot
            // care that the agreement contains is blocked all the same (B1.43).
            ("G1", "rejected", "OI22-B1.33", 0),
            // p05, in the DM2 chain since 1 November: the fundus photo of the 14th is in the tariff (B1.42), a consult for
            // something else is free; dietary advice for DM2 is free before (17 October), not after (21 November, B1.37).
            ("G2", "paid", "", 4_800),
            ("G3", "rejected", "OI22-B1.42", 0),
            ("G4", "paid", "", 1_100),
            ("G5", "paid", "", 3_000),
            ("G6", "rejected", "OI22-B1.37", 0),
            // p06: DM2 and CVRM in one batch, DM2 goes before (B1.52).
            ("G7", "paid", "", 4_800),
            ("G8", "rejected", "OI22-B1.52", 0),
            // p08: DM2 was accepted before (A1 tells it), so CVRM is not payable (B1.40).
            ("G11", "rejected", "OI22-B1.40", 0),
            // p09: DM2 at its tariff (B1.31) and COPD go together; spirometry is in the COPD tariff (B1.47).
            ("G12", "reduced", "OI22-B1.31", 4_800),
            ("G13", "paid", "", 4_800),
            ("G14", "rejected", "OI22-B1.47", 0),
            // p10: the lung physician treats something else (H9). p11: nobody says what the DOT is for (H10).
            ("G15", "paid", "", 4_800),
            ("G16", "undetermined", "OI22-B1.33", 0),
            ("G17", "rejected", "OI22-B1.43", 0),
            // 40,000 enrolled at 187.5 cents (4.3); 28 % of 1,234 at 100.01 is 34,555.46 (B3.28).
            ("R1", "reduced", "OI22-4.3", 7_500_000),
            ("R2", "reduced", "OI22-B3.28", 3_455_546),
        ],
    );
}

/// Wherever a line stands in the file, its verdict is the same, as long as no ceiling is crossed.
#[test]
fn the_order_of_the_file_does_not_matter() {
    let mut contracts = ["contract-msz-2024.json", "contract-chain-care-2023.json"].map(contract);
    contracts[0]["ceiling_cents"] = json!(900_000_000);
    for contract in contracts {
        let mut claims = claims();
        let first = adjudicate(&contract, &claims, json!({}));
        for turn in [1, 7, 20] {
            claims.rotate_left(turn);
            let turned = adjudicate(&contract, &claims, json!({}));
            assert_eq!(sorted(&first), sorted(&turned));
            assert_eq!(first["state"], turned["state"]);
        }
        claims.reverse();
        assert_eq!(sorted(&first), sorted(&adjudicate(&contract, &claims, json!({}))));
    }
}
