//! The second reading of the claims says what the examples of the specification say (TBHF21-3.10, 4.5, 4.6).

use num_bigint::BigInt;
use regelkern_reference::claims::{Claim, Terms, Verdict, adjudicate};
use regelkern_reference::value::day_of;

fn terms(volume: i64, moved_in: i64, moved_out: i64) -> Terms {
    let by_year = |first: i64| [first.into(), BigInt::from(0), BigInt::from(0)];
    Terms {
        start: day_of(2021, 1, 1),
        price: 234_672.into(),
        volume: by_year(volume),
        moved_in: by_year(moved_in),
        moved_out: by_year(moved_out),
        by_days: false,
        as_claimed: true,
    }
}

fn claim(kind: &'static str, date: i64, amount: i64, person: usize) -> Claim {
    Claim {
        kind: Some(kind),
        date: Some(date),
        amount: amount.into(),
        code: Some("099899066".to_owned()),
        contracted: Some(true),
        in_bundle: Some(true),
        stay: Some((day_of(2021, 7, 1), day_of(2022, 1, 1))),
        structural: None,
        rightful: [None; 3],
        person,
        credit_of: None,
    }
}

fn payment(person: usize) -> Claim {
    claim("bundle_payment", day_of(2021, 8, 1), 234_672, person)
}

/// Decision, rule and what is paid.
fn said(verdicts: &[Verdict]) -> Vec<(&str, &str, i64)> {
    let paid = |verdict: &Verdict| i64::try_from(&verdict.amounts[1]).unwrap();
    verdicts.iter().map(|verdict| (verdict.decision, verdict.rule.unwrap_or(""), paid(verdict))).collect()
}

#[test]
fn payments_stop_at_the_ceiling() {
    let (verdicts, books) =
        adjudicate(&terms(2, 100_000, 0), &[payment(0), payment(1), payment(2), payment(3), payment(0)]);
    let expected = [
        ("paid", "TBHF21-4.5", 234_672),
        ("paid", "TBHF21-4.5", 234_672),
        ("reduced", "TBHF21-3.10", 100_000),
        ("above_ceiling", "TBHF21-3.10", 0),
        ("rejected", "TBHF21-4.5", 0),
    ];
    assert_eq!(said(&verdicts), expected);
    assert_eq!(books.paid[&1], BigInt::from(569_344));
    assert_eq!(said(&adjudicate(&terms(1, 0, 300_000), &[payment(0)]).0), [("above_ceiling", "TBHF21-3.10", 0)]);
}

#[test]
fn part_years_count_by_days() {
    let by_days = Terms { by_days: true, ..terms(1, 0, 0) };
    assert_eq!(said(&adjudicate(&by_days, &[payment(0)]).0), [("reduced", "TBHF21-4.5", 118_300)]);
}

#[test]
fn a_product_is_covered_in_the_year_of_the_pathway() {
    let product = |date| claim("care_product", date, 16_890, 0);
    let last = day_of(2021, 12, 31);
    let days = [day_of(2020, 12, 31), day_of(2021, 3, 2), last, day_of(2022, 1, 1)].map(product);
    let covered = ("covered", "TBHF21-4.6", 0);
    let outside = ("paid", "TBHF21-4.7", 16_890);
    assert_eq!(said(&adjudicate(&terms(1, 0, 0), &days).0), [outside, covered, covered, outside]);
    let by_days = Terms { by_days: true, ..terms(1, 0, 0) };
    assert_eq!(said(&adjudicate(&by_days, &days).0), [outside, outside, covered, outside]);
}

#[test]
fn a_credit_takes_back_once_what_was_booked() {
    let credit = |of| Claim { amount: (-234_672).into(), credit_of: Some(of), ..payment(0) };
    let (verdicts, books) = adjudicate(&terms(1, 0, 0), &[payment(0), credit(0), credit(0), credit(1), payment(0)]);
    let decisions: Vec<_> = verdicts.iter().map(|verdict| verdict.decision).collect();
    assert_eq!(decisions, ["paid", "recovered", "invalid", "invalid", "paid"]);
    assert_eq!((books.paid[&1].clone(), books.patients[&1]), (234_672.into(), 1));
}

/// The lines of TTCI20 in one batch: the hospital's drug at home, and a nurse over its days.
mod home_oncology {
    use regelkern_reference::document::Document;
    use regelkern_reference::evaluate::Facts;
    use regelkern_reference::procedure::{Batch, Claim, Procedure, Verdict};
    use regelkern_reference::value::{Value, day_of};
    use std::collections::BTreeMap;

    fn line(person: usize, amount: i64, from: i64, claimant: &str, facts: &[(&str, Value)]) -> Claim {
        let mut stated = Facts::from([
            ("claim.claimant".to_owned(), Value::text(claimant)),
            ("claim.service_period".to_owned(), Value::Period(from, from + 2)),
            ("insured.in_pilot".to_owned(), Value::Bool(true)),
        ]);
        for name in ["claim.meets_legal_requirements", "claim.actually_delivered", "claim.rightly_delivered"] {
            stated.insert(name.to_owned(), Value::Bool(true));
        }
        stated.extend(facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        Claim {
            facts: stated,
            amount: amount.into(),
            request: None,
            person: Some(person),
            credit_of: None,
            is_elsewhere: false,
        }
    }

    fn drug(from: i64, amount: i64) -> Claim {
        let facts = [
            ("claim.kind", Value::text("drug")),
            ("claim.drug_code", Value::text("15449052")),
            ("claim.quantity", Value::number(2)),
            ("treatment.delivered_at_home", Value::Bool(true)),
        ];
        line(0, amount, from, "contracted_hospital", &facts)
    }

    fn nurse(person: usize, from: i64) -> Claim {
        let facts = [("claim.kind", Value::text("nursing")), ("claim.paid_amount", Value::number(0))];
        line(person, 6_400, from, "district_nursing", &facts)
    }

    fn decided(claims: Vec<Claim>) -> (Vec<Verdict>, Facts) {
        let document = Document::load("TTCI20");
        let contract = Facts::from([
            ("contract.pilot_period".to_owned(), Value::Period(day_of(2020, 1, 1), day_of(2021, 1, 1))),
            ("contract.selected_drugs".to_owned(), Value::Set([Value::text("15449052")].into())),
            (
                "contract.drug_tariff".to_owned(),
                Value::Entries(BTreeMap::from([("15449052".to_owned(), Value::number(142_050))])),
            ),
        ]);
        let batch = Batch { contract, as_claimed: true, is_complete: true, books: Facts::new(), claims };
        let mut ask = |rule: &str, facts: &Facts| document.answer(document.rule(rule).unwrap(), facts);
        Procedure::load(&document).adjudicate(&batch, &mut ask)
    }

    #[test]
    fn a_drug_is_reduced_to_its_tariff_and_taken_back_whole() {
        let drug = drug(day_of(2020, 3, 2), 290_000);
        let credit = Claim { amount: (-290_000).into(), credit_of: Some(0), ..drug.clone() };
        let (verdicts, _) = decided(vec![drug, credit]);
        let said: Vec<_> = verdicts.iter().map(|one| (one.decision, one.rule.as_deref())).collect();
        assert_eq!(said, [("reduced", Some("TTCI20-4.4")), ("recovered", Some("TTCI20-4.4"))]);
        assert_eq!(verdicts[0].amounts[1..4], [284_100, 0, 5_900].map(Into::into));
    }

    #[test]
    fn a_nurse_over_the_days_of_the_pilot_is_suspected() {
        let day = day_of(2020, 3, 2);
        // Of the same person over the same days; of another person; of another week.
        let (verdicts, _) = decided(vec![drug(day, 1), nurse(0, day + 1), nurse(1, day + 1), nurse(0, day + 9)]);
        let suspicion = |verdict: &Verdict| verdict.findings.iter().find(|finding| finding.0 == "TTCI20-8.4").cloned();
        let said: Vec<_> = verdicts.iter().map(|one| suspicion(one).map(|finding| finding.1)).collect();
        assert_eq!(said, [None, Some("review"), Some("pass"), Some("pass")]);
        assert_eq!(verdicts[1].decision, "undetermined");
    }
}
