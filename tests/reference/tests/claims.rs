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
