//! The claims procedure: it agrees with the rules, conserves every cent, and a credit takes back what its debit booked.

#![allow(clippy::inconsistent_digit_grouping, reason = "dates are grouped as year_month_day")]

mod common;

use common::cases::cases;
use proptest::prelude::*;
use regelkern::claim::{InsuredState, State, adjudicate, adjudicate_batch};
use regelkern::criteria::{Answer, Facts, RuleResult, evaluate};
use regelkern::input::{ClaimKind, Contract, Field, RawClaim, RawContract};
use regelkern::policy::{BuiltIn, catalogue, tbhf21};
use regelkern::unit::{Cents, Date, Fault, Period};
use regelkern::verdict::{Amounts, Booked, Decision, MISSING_FACTS, Verdict};
use serde_json::{Value, json};

const PRICE: i64 = 234_672;

fn terms() -> RawContract {
    RawContract {
        policy: tbhf21::NUMBER,
        start: 2021_01_01,
        to_exclusive: 2024_01_01,
        bundle_price_cents: PRICE,
        volume_patients: [2, 1, 0],
        ..RawContract::default()
    }
}

fn payment(insured: u32, day: i32) -> RawClaim {
    RawClaim {
        kind: ClaimKind::BundlePayment as u8,
        reference_date: day,
        amount_cents: PRICE,
        by_contracted_provider: 1,
        in_bundle: 1,
        bundle_from: 2021_01_01,
        bundle_until: 2024_01_01,
        insured,
        ..RawClaim::default()
    }
}

fn product(insured: u32, day: i32, code: &[u8; 9]) -> RawClaim {
    RawClaim {
        kind: ClaimKind::CareProduct as u8,
        amount_cents: 16_890,
        care_product: *code,
        is_structural: 2,
        ..payment(insured, day)
    }
}

fn rule(verdict: &Verdict) -> &'static str {
    catalogue::rule_by_number(verdict.rule).map_or("", |entry| entry.rule.id)
}

fn run(terms: &RawContract, claims: &[RawClaim]) -> (Vec<Verdict>, State, Vec<InsuredState>) {
    let contract = Contract::new(terms).unwrap();
    let (mut state, mut insured) = (State::default(), vec![InsuredState::default(); 4]);
    let mut verdicts = vec![Verdict::default(); claims.len()];
    adjudicate_batch(&contract, &mut state, &mut insured, &mut [], claims, &mut verdicts).unwrap();
    (verdicts, state, insured)
}

fn cents(amount: i64) -> Cents {
    Cents::new(amount).unwrap()
}

/// Source: TBHF21-4.5, TBHF21-3.10.
#[test]
fn bundle_payments_stop_at_the_ceiling() {
    let day = 2021_05_10;
    let terms = RawContract { transfer_in_cents: [100_000, 0, 0], ..terms() };
    let (verdicts, state, _) = run(&terms, &[payment(0, day), payment(1, day), payment(2, day), payment(3, day)]);
    let decisions: Vec<_> = verdicts.iter().map(|verdict| (verdict.decision, rule(verdict))).collect();
    assert_eq!(
        decisions,
        [
            (Decision::Paid, "TBHF21-4.5"),
            (Decision::Paid, "TBHF21-4.5"),
            (Decision::Reduced, "TBHF21-3.10"),
            (Decision::AboveCeiling, "TBHF21-3.10"),
        ]
    );
    assert_eq!(verdicts[2].amounts.paid, cents(100_000));
    assert_eq!(verdicts[2].amounts.above_ceiling, cents(134_672));
    assert_eq!(state.bundle_paid[0], cents(2 * PRICE + 100_000));
    assert_eq!(state.bundle_entitlement[0], cents(4 * PRICE));
    assert_eq!(state.bundled_patients, [4, 0, 0]);
}

/// What a rule said of a line.
fn finding(verdict: &Verdict, id: &str) -> Option<RuleResult> {
    let number = catalogue::rule(id).unwrap().rule.number;
    verdict.findings.iter().find(|finding| finding.rule == number)?.result
}

/// Source: TBHF21-3.10. Where there is no fee there is nothing to hold against the ceiling.
#[test]
fn the_ceiling_says_whether_a_fee_fits() {
    let day = 2021_05_10;
    let (verdicts, ..) = run(&terms(), &[payment(0, day), payment(1, day), payment(2, day)]);
    let said: Vec<_> = verdicts.iter().map(|verdict| finding(verdict, "TBHF21-3.10")).collect();
    assert_eq!(said, [Some(RuleResult::Pass), Some(RuleResult::Pass), Some(RuleResult::Fail)]);
    let (verdicts, ..) = run(&RawContract { bundle_price_cents: 0, ..terms() }, &[payment(0, day)]);
    assert_eq!(finding(&verdicts[0], "TBHF21-3.10"), None);
}

/// Source: TBHF21-4.15. The term ends before its last day, and from that day on a person looks.
#[test]
fn behind_the_term_a_person_looks() {
    let days = [2020_12_31, 2023_12_31, 2024_01_01];
    let (verdicts, ..) = run(&terms(), &days.map(|day| product(0, day, b"099899066")));
    let said: Vec<_> = verdicts.iter().map(|verdict| finding(verdict, "TBHF21-4.15")).collect();
    assert_eq!(said, [RuleResult::Pass, RuleResult::Pass, RuleResult::Review].map(Some));
}

/// Source: TBHF21-4.5, examples.
#[test]
fn one_payment_per_person_and_contract_year() {
    let claims = [payment(0, 2021_03_01), payment(0, 2021_12_31), payment(0, 2022_01_01), payment(0, 2024_01_01)];
    let (verdicts, ..) = run(&terms(), &claims);
    let decisions: Vec<_> = verdicts.iter().map(|verdict| verdict.decision).collect();
    assert_eq!(decisions, [Decision::Paid, Decision::Rejected, Decision::Paid, Decision::Rejected]);
    assert_eq!(verdicts[3].contract_year, 0);
}

/// Source: TBHF21-4.5, proration by days: 234672 * 184 / 365 = 118300.405…
#[test]
fn part_years_by_days() {
    let terms = RawContract { proration: 1, ..terms() };
    let claim = RawClaim { bundle_from: 2021_07_01, bundle_until: 2022_01_01, ..payment(0, 2021_07_01) };
    let (verdicts, ..) = run(&terms, &[claim]);
    assert_eq!(verdicts[0].amounts.paid, cents(118_300));
    assert_eq!(verdicts[0].decision, Decision::Reduced);
    assert_eq!(verdicts[0].amounts.adjustment, cents(PRICE - 118_300));
}

/// Source: TBHF21-4.6, TBHF21-4.7, TBHF21-4.9, TBHF21-4.1.
#[test]
fn care_products() {
    let day = 2021_05_10;
    let structural = |number| RawClaim { is_structural: number, ..product(0, day, b"099899047") };
    let claims = [
        product(0, day, b"099899066"),
        product(0, 2020_12_31, b"099899066"),
        RawClaim { in_bundle: 0, ..product(0, day, b"099899066") },
        structural(1),
        structural(0),
        structural(2),
        product(0, day, b"99899066\0"),
        RawClaim { actually_delivered: 2, ..product(0, day, b"099899066") },
    ];
    let (verdicts, state, _) = run(&RawContract { other_claims: 1, ..terms() }, &claims);
    let decisions: Vec<_> = verdicts.iter().map(|verdict| (verdict.decision, rule(verdict))).collect();
    assert_eq!(
        decisions,
        [
            (Decision::Covered, "TBHF21-4.6"),
            (Decision::Paid, "TBHF21-4.7"),
            (Decision::Undetermined, "TBHF21-4.6"),
            (Decision::Undetermined, "TBHF21-4.9"),
            (Decision::Undetermined, "TBHF21-4.9"),
            (Decision::Paid, "TBHF21-4.7"),
            (Decision::Undetermined, "TBHF21-4.1"),
            (Decision::Rejected, "TBHF21-8.1"),
        ]
    );
    assert_eq!(state.declared_count[0][2], 1, "the rejected one is not counted");
    // A person looks at what is structural; whether it is nobody knows is something else.
    let said: Vec<_> = verdicts[3..5].iter().map(|verdict| finding(verdict, "TBHF21-4.9")).collect();
    assert_eq!(said, [RuleResult::Review, RuleResult::Unknown].map(Some));
}

/// Source: TBHF21-4.6. By days, a product is in the price from the first day of the patient's period to its last.
#[test]
fn a_care_product_counts_on_the_days_of_the_patient() {
    let stay = |day| RawClaim { bundle_from: 2021_07_01, bundle_until: 2022_01_01, ..product(0, day, b"099899066") };
    let (verdicts, ..) = run(
        &RawContract { proration: 1, other_claims: 1, ..terms() },
        &[2021_06_30, 2021_07_01, 2021_12_31, 2022_01_01].map(stay),
    );
    let decisions: Vec<_> = verdicts.iter().map(|verdict| verdict.decision).collect();
    assert_eq!(decisions, [Decision::Paid, Decision::Covered, Decision::Covered, Decision::Paid]);
}

/// A contract whose claims outside the bundle are left undecided leaves them undecided.
#[test]
fn the_policy_decides_nothing_about_claims_outside_the_bundle() {
    let (verdicts, ..) = run(&terms(), &[product(0, 2021_05_10, b"099899047")]);
    assert_eq!(verdicts[0].decision, Decision::Undetermined);
    assert_eq!(rule(&verdicts[0]), "TBHF21-4.7");
    assert_eq!(verdicts[0].amounts.adjustment, verdicts[0].amounts.claimed);
}

#[test]
fn a_credit_is_of_the_insured_person_of_its_debit() {
    let credit = RawClaim { amount_cents: -PRICE, debit: 1, ..payment(1, 2021_03_01) };
    let (verdicts, state, insured) = run(&terms(), &[payment(0, 2021_03_01), payment(1, 2021_03_01), credit]);
    assert_eq!(fault_of(&verdicts[2]), (Field::Insured, Fault::NotAllowed));
    assert_eq!((state.bundled_patients[0], insured[0].is_assessed(1), insured[1].is_assessed(1)), (2, true, true));
    assert!(!verdicts[0].credited);
}

#[test]
fn a_credit_is_no_debit_and_a_damaged_verdict_is_none() {
    let credit = RawClaim { amount_cents: -PRICE, debit: 1, ..payment(0, 2021_03_01) };
    let again = RawClaim { amount_cents: 0, debit: 2, ..credit };
    let (verdicts, ..) = run(&terms(), &[payment(0, 2021_03_01), credit, again]);
    assert_eq!(verdicts[1].decision, Decision::Recovered);
    assert_eq!(fault_of(&verdicts[2]), (Field::Debit, Fault::NotAllowed));

    // In a later batch, with the verdict of the debit as it was stored.
    let contract = Contract::new(&terms()).unwrap();
    let (verdicts, state, insured) = run(&terms(), &[payment(0, 2021_03_01)]);
    for (damage, expected) in [(0, Ok(())), (1, Err(Fault::NotAllowed))] {
        let (mut state, mut insured, mut stored) = (state, insured.clone(), [verdicts[0]]);
        stored[0].amounts.paid = stored[0].amounts.paid.plus(Cents::new(damage).unwrap()).unwrap();
        let mut out = [Verdict::default(); 2];
        adjudicate_batch(&contract, &mut state, &mut insured, &mut stored, &[credit, credit], &mut out).unwrap();
        let found = out[0].fault.map_or(Ok(()), |fault| Err(fault.fault));
        assert_eq!(found, expected);
        assert_eq!(state.bundled_patients[0], u32::from(expected.is_err()));
        // The stored verdict remembers its credit.
        assert_eq!((out[1].decision, stored[0].credited), (Decision::Invalid, expected.is_ok()));
    }
}

/// A batch has a verdict for each line, or nothing of it is done; what there is behind them stays as it was.
#[test]
fn a_batch_has_room_for_its_verdicts() {
    let contract = Contract::new(&terms()).unwrap();
    let claims = [payment(0, 2021_03_01), payment(1, 2021_03_01)];
    let (decided, booked, _) = run(&terms(), &claims);
    for room in 0..5 {
        let (mut state, mut insured) = (State::default(), vec![InsuredState::default(); 4]);
        let mut verdicts = vec![Verdict::default(); room];
        let done = adjudicate_batch(&contract, &mut state, &mut insured, &mut [], &claims, &mut verdicts);
        if room < claims.len() {
            assert_eq!((done, state), (Err(Fault::WrongLength), State::default()));
            assert_eq!((verdicts, insured), (vec![Verdict::default(); room], vec![InsuredState::default(); 4]));
        } else {
            assert_eq!((done, state), (Ok(()), booked));
            assert_eq!((&verdicts[..2], &verdicts[2..]), (&decided[..], &vec![Verdict::default(); room - 2][..]));
        }
    }
}

fn fault_of(verdict: &Verdict) -> (Field, Fault) {
    assert_eq!(verdict.decision, Decision::Invalid);
    verdict.fault.map(|fault| (fault.field, fault.fault)).unwrap()
}

#[test]
fn a_credit_needs_its_debit_once() {
    let credit = RawClaim { amount_cents: -PRICE, debit: 1, ..payment(0, 2021_03_01) };
    let (verdicts, state, insured) = run(&terms(), &[payment(0, 2021_03_01), credit, credit]);
    assert_eq!(verdicts[1].decision, Decision::Recovered);
    assert_eq!(verdicts[1].amounts.paid, cents(-PRICE));
    assert_eq!(verdicts[2].decision, Decision::Invalid);
    assert_eq!(verdicts[2].fault.unwrap().field, Field::Debit);
    assert_eq!(state, State::default());
    assert_eq!(insured[0], InsuredState::default());
}

#[test]
fn bad_lines_name_their_field_and_stop_nothing() {
    let good = payment(0, 2021_03_01);
    let bad = [
        (RawClaim { kind: 7, ..good }, Field::Kind, Fault::NotAllowed),
        (RawClaim { reference_date: 2021_02_29, ..good }, Field::ReferenceDate, Fault::InvalidDate),
        (RawClaim { amount_cents: -1, ..good }, Field::Amount, Fault::OutOfRange),
        (RawClaim { amount_cents: 1_000_000_000_000_000, ..good }, Field::Amount, Fault::OutOfRange),
        (RawClaim { amount_cents: -PRICE, debit: 9, ..good }, Field::Debit, Fault::NotAllowed),
        (RawClaim { in_bundle: 3, ..good }, Field::InBundle, Fault::NotAllowed),
        (RawClaim { bundle_until: 2021_01_01, ..good }, Field::BundlePeriod, Fault::EmptyPeriod),
        (RawClaim { bundle_until: 0, ..good }, Field::BundlePeriod, Fault::EmptyPeriod),
        (RawClaim { care_product: [0xF0; 9], ..good }, Field::CareProductCode, Fault::EbcdicDigits),
        (RawClaim { insured: 4, ..good }, Field::Insured, Fault::OutOfRange),
    ];
    let mut claims: Vec<_> = bad.iter().map(|(claim, ..)| *claim).collect();
    claims.push(good);
    let (verdicts, state, _) = run(&terms(), &claims);
    for ((claim, field, fault), verdict) in bad.iter().zip(&verdicts) {
        assert_eq!(verdict.decision, Decision::Invalid, "{field:?}");
        assert_eq!(verdict.fault.map(|fault| (fault.field, fault.fault)), Some((*field, *fault)));
        // All of it is rejected, if it is an amount at all.
        let claimed = Cents::new(claim.amount_cents).unwrap_or(Cents::ZERO);
        assert_eq!(verdict.amounts, Amounts { claimed, rejected: claimed, ..Amounts::default() }, "{field:?}");
    }
    assert_eq!(verdicts.last().unwrap().decision, Decision::Paid);
    assert_eq!(state.bundled_patients, [1, 0, 0]);
}

#[test]
fn each_missing_fact_has_its_bit() {
    let unknown = RawClaim { amount_cents: PRICE, ..RawClaim::default() };
    let (verdicts, ..) = run(&terms(), &[unknown, RawClaim { reference_date: 0, ..payment(0, 0) }]);
    for (verdict, expected) in verdicts.iter().zip([&["claim.kind"][..], &["claim.reference_date"]]) {
        let bits = verdict.missing.bits();
        let told = MISSING_FACTS.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
        let told: Vec<_> = told.map(|(_, fact)| tbhf21::facts::FACTS[*fact].name).collect();
        assert_eq!(told, *expected);
    }
}

#[test]
fn bad_terms_name_their_field() {
    let bad = [
        (RawContract { policy: 99, ..terms() }, Field::Policy),
        (RawContract { start: 2021_13_01, ..terms() }, Field::Start),
        (RawContract { to_exclusive: 2023_12_31, ..terms() }, Field::ToExclusive),
        (RawContract { bundle_price_cents: -1, ..terms() }, Field::BundlePrice),
        (RawContract { transfer_in_cents: [-1, 0, 0], ..terms() }, Field::TransferIn),
        (RawContract { transfer_out_cents: [0, 0, -1], ..terms() }, Field::TransferOut),
        (RawContract { volume_patients: [u32::MAX, 0, 0], bundle_price_cents: 900_000_000, ..terms() }, Field::Volume),
        (RawContract { proration: 2, ..terms() }, Field::Proration),
        (RawContract { rounding: 7, ..terms() }, Field::Rounding),
        (RawContract { other_claims: 2, ..terms() }, Field::OtherClaims),
    ];
    for (raw, field) in bad {
        assert_eq!(Contract::new(&raw).unwrap_err().field, field);
    }
}

fn truth() -> impl Strategy<Value = u8> {
    prop_oneof![4 => Just(1_u8), 1 => Just(2), 1 => Just(0)]
}

fn day() -> impl Strategy<Value = i32> {
    prop_oneof![
        1 => Just(0),
        2 => prop::sample::select(vec![2020_12_31, 2021_01_01, 2021_12_31, 2022_01_01, 2023_12_31, 2024_01_01]),
        6 => (18_600_i64..19_800).prop_map(|days| Date::from_days(days).unwrap().yyyymmdd()),
    ]
}

prop_compose! {
    fn any_claim()(
        kind in prop_oneof![4 => 1_u8..3, 1 => 3_u8..7, 1 => Just(0_u8)],
        reference_date in day(),
        amount_cents in prop_oneof![Just(PRICE), 0..500_000_i64],
        care_product in prop::sample::select(vec![*b"099899066", *b"099899024", *b"099899047", *b"99899066\0", [0; 9]]),
        by_contracted_provider in truth(),
        in_bundle in truth(),
        stay in prop::option::weighted(0.8, (18_500_i64..19_700, 1_i64..900)),
        is_structural in 0_u8..3,
        rightful in (prop_oneof![8 => 0_u8..2, 1 => Just(2_u8)], 0_u8..2, 0_u8..2),
        insured in 0_u32..4,
    ) -> RawClaim {
        let ends = |(from, days): (i64, i64)| {
            (Date::from_days(from).unwrap().yyyymmdd(), Date::from_days(from + days).unwrap().yyyymmdd())
        };
        let (bundle_from, bundle_until) = stay.map_or((0, 0), ends);
        RawClaim {
            kind, reference_date, amount_cents, care_product, by_contracted_provider, in_bundle, bundle_from,
            bundle_until, is_structural, insured,
            meets_legal_requirements: rightful.0, actually_delivered: rightful.1, rightly_delivered: rightful.2,
            debit: 0,
        }
    }
}

prop_compose! {
    fn any_terms()(
        start in prop::sample::select(vec![(2021_01_01, 2024_01_01), (2020_02_29, 2023_02_28), (2021_04_01, 2024_04_01)]),
        bundle_price_cents in prop_oneof![Just(PRICE), 0..400_000_i64],
        volume_patients in prop::array::uniform3(0_u32..6),
        transfer_in_cents in prop::array::uniform3(0..200_000_i64),
        transfer_out_cents in prop::array::uniform3(0..200_000_i64),
        proration in 0_u8..2,
        other_claims in 0_u8..2,
    ) -> RawContract {
        RawContract {
            policy: tbhf21::NUMBER, start: start.0, to_exclusive: start.1, bundle_price_cents, volume_patients,
            transfer_in_cents, transfer_out_cents, proration, rounding: 0, other_claims,
        }
    }
}

/// States of a claim what the procedure sees of it, as facts.
fn facts_of(facts: &mut Facts<'_>, terms: &RawContract, state: &State, insured: &InsuredState, claim: &RawClaim) {
    let room = catalogue::room("TBHF21").unwrap();
    let mut put = |name: &str, index: i64, value: i64| {
        facts.set(room.fact(name).unwrap().position, index, value).unwrap();
    };
    let day = |number: i32| i64::from(Date::from_yyyymmdd(number).unwrap().days());
    put("contract.start", 0, day(terms.start));
    put("contract.to_exclusive", 0, day(terms.to_exclusive));
    put("contract.bundle_price", 0, terms.bundle_price_cents);
    put("contract.bundle_proration", 0, i64::from(terms.proration));
    for year in 0..3_usize {
        let index = year as i64 + 1;
        put("contract.volume_patients", index, i64::from(terms.volume_patients[year]));
        put("contract.zvt_transfer_in", index, terms.transfer_in_cents[year]);
        put("contract.zvt_transfer_out", index, terms.transfer_out_cents[year]);
        put("period.bundle_paid", index, state.bundle_paid[year].get());
    }
    if claim.kind != 0 {
        put("claim.kind", 0, i64::from(claim.kind) - 1);
    }
    if claim.reference_date != 0 {
        put("claim.reference_date", 0, day(claim.reference_date));
        let term = Contract::new(terms).unwrap();
        let year = term.term().year_of(Date::from_yyyymmdd(claim.reference_date).unwrap());
        let made = year.is_some_and(|year| insured.is_assessed(year));
        put("period.bundle_payment_made_for_insured", 0, i64::from(made));
    }
    let code = regelkern::unit::CareProduct::new(&claim.care_product).map_or(-1, |code| i64::from(code.number()));
    if claim.care_product != [0; 9] {
        put("claim.care_product_code", 0, code);
    }
    for (name, number) in [
        ("claim.by_contracted_provider", claim.by_contracted_provider),
        ("insured.in_bundle", claim.in_bundle),
        ("claim.is_structural_hf_msz_cost", claim.is_structural),
        ("claim.meets_legal_requirements", claim.meets_legal_requirements),
        ("claim.actually_delivered", claim.actually_delivered),
        ("claim.rightly_delivered", claim.rightly_delivered),
    ] {
        if number != 0 {
            put(name, 0, i64::from(number == 1));
        }
    }
    if claim.bundle_from != 0 {
        let ends = |number| Date::from_yyyymmdd(number).unwrap();
        let stay = Period::new(ends(claim.bundle_from), ends(claim.bundle_until)).unwrap();
        facts.set_period(room.fact("insured.bundle_period").unwrap().position, 0, stay).unwrap();
    }
}

/// The rule's answer to the facts of the claim.
fn ask(id: &str, facts: &Facts<'_>) -> Answer {
    let mut answer = Answer::default();
    let rule = catalogue::rule(id).unwrap();
    evaluate(&tbhf21::POLICY, rule.position, facts, &BuiltIn, &mut answer).unwrap();
    answer
}

fn value(id: &str, answer: &Answer, name: &str) -> i64 {
    let outputs = catalogue::rule(id).unwrap().rule.outputs;
    let place = outputs.iter().position(|output| output.name == name).unwrap();
    answer.values.iter().find(|value| usize::from(value.output) == place).unwrap().value
}

/// What the rules say about the line, put together as their effects say: the slow, obvious way.
fn expected(facts: &Facts<'_>, terms: &RawContract, claim: &RawClaim) -> (Decision, &'static str, i64) {
    let outside = |id| {
        let as_claimed = terms.other_claims == 1 && claim.by_contracted_provider == 1;
        if as_claimed { (Decision::Paid, id, claim.amount_cents) } else { (Decision::Undetermined, id, 0) }
    };
    let decided = match claim.kind {
        0 => (Decision::Undetermined, "TBHF21-4.1", 0),
        1 => {
            let (code, covered) = (ask("TBHF21-4.1", facts), ask("TBHF21-4.6", facts));
            let (left, structural) = (ask("TBHF21-4.7", facts), ask("TBHF21-4.9", facts));
            if code.result != RuleResult::Pass {
                (Decision::Undetermined, "TBHF21-4.1", 0)
            } else if covered.result == RuleResult::Unknown {
                (Decision::Undetermined, "TBHF21-4.6", 0)
            } else if value("TBHF21-4.6", &covered, "covered") == 1 {
                (Decision::Covered, "TBHF21-4.6", 0)
            } else if left.result == RuleResult::Pass {
                outside("TBHF21-4.7")
            } else {
                assert!(matches!(structural.result, RuleResult::Review | RuleResult::Unknown));
                (Decision::Undetermined, "TBHF21-4.9", 0)
            }
        }
        2 => {
            let (fee, split) = (ask("TBHF21-4.5", facts), ask("TBHF21-3.10", facts));
            match (fee.result, split.result) {
                (RuleResult::Unknown, _) => (Decision::Undetermined, "TBHF21-4.5", 0),
                (RuleResult::Fail, _) => (Decision::Rejected, "TBHF21-4.5", 0),
                (_, RuleResult::NotApplicable) => {
                    let reduced = claim.amount_cents > 0;
                    (if reduced { Decision::Reduced } else { Decision::Paid }, "TBHF21-4.5", 0)
                }
                (_, RuleResult::Fail) => {
                    let paid = value("TBHF21-3.10", &split, "payable");
                    (if paid > 0 { Decision::Reduced } else { Decision::AboveCeiling }, "TBHF21-3.10", paid)
                }
                _ => {
                    let paid = value("TBHF21-3.10", &split, "payable");
                    let reduced = paid < claim.amount_cents;
                    (if reduced { Decision::Reduced } else { Decision::Paid }, "TBHF21-4.5", paid)
                }
            }
        }
        3 | 4 => match ask("TBHF21-4.8", facts).result {
            RuleResult::Fail => (Decision::Rejected, "TBHF21-4.8", 0),
            RuleResult::Unknown if could_fail("TBHF21-4.8", terms, claim) => (Decision::Undetermined, "TBHF21-4.8", 0),
            _ => outside("TBHF21-4.8"),
        },
        5 => (Decision::Rejected, "TBHF21-4.14", 0),
        _ => match ask("TBHF21-4.9", facts).result {
            RuleResult::Review => (Decision::Undetermined, "TBHF21-4.9", 0),
            RuleResult::Unknown if could_fail("TBHF21-4.9", terms, claim) => (Decision::Undetermined, "TBHF21-4.9", 0),
            _ => outside("TBHF21-4.9"),
        },
    };
    if ask("TBHF21-8.1", facts).result == RuleResult::Fail && decided.0 != Decision::Rejected {
        return (Decision::Rejected, "TBHF21-8.1", 0);
    }
    decided
}

/// Whether some completion of what is unknown about the claim makes the rule fail or need review. A rule that no
/// completion makes fail refuses nothing, whether it applies or not.
fn could_fail(id: &str, terms: &RawContract, claim: &RawClaim) -> bool {
    let either = |number: u8| if number == 0 { vec![1, 2] } else { vec![number] };
    let days = if claim.reference_date == 0 { vec![2021_05_10, 2030_01_01] } else { vec![claim.reference_date] };
    let mut could = false;
    for by_contracted_provider in either(claim.by_contracted_provider) {
        for in_bundle in either(claim.in_bundle) {
            for is_structural in either(claim.is_structural) {
                for reference_date in days.clone() {
                    let claim = RawClaim { by_contracted_provider, in_bundle, is_structural, reference_date, ..*claim };
                    let mut slots = vec![0; tbhf21::SLOTS];
                    let mut facts = Facts::new(&tbhf21::POLICY, &mut slots).unwrap();
                    facts_of(&mut facts, terms, &State::default(), &InsuredState::default(), &claim);
                    could |= matches!(ask(id, &facts).result, RuleResult::Fail | RuleResult::Review);
                }
            }
        }
    }
    could
}

/// A day as JSON has it.
fn json_day(number: i32) -> String {
    format!("{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100)
}

fn json_terms(terms: &RawContract) -> Value {
    let by_year = |values: [i64; 3]| json!({"1": values[0], "2": values[1], "3": values[2]});
    json!({
        "policy": "TBHF21", "start": json_day(terms.start), "to_exclusive": json_day(terms.to_exclusive),
        "bundle_price": terms.bundle_price_cents, "volume_patients": by_year(terms.volume_patients.map(i64::from)),
        "zvt_transfer_in": by_year(terms.transfer_in_cents), "zvt_transfer_out": by_year(terms.transfer_out_cents),
        "bundle_proration": (["none", "days"][usize::from(terms.proration)]),
        "other_claims": (["undecided", "as_claimed"][usize::from(terms.other_claims)]),
    })
}

/// A claim line, or the credit of one, as JSON has it.
fn json_claim((place, claim): (usize, &RawClaim)) -> Value {
    let mut line = json!({"claim": place, "insured": format!("p{}", claim.insured), "amount": claim.amount_cents});
    let mut put = |name: &str, value: Value| line[name] = value;
    if claim.debit != 0 {
        put("credit_of", json!(claim.debit - 1));
    }
    if claim.kind != 0 {
        put("kind", json!(ClaimKind::ALL[usize::from(claim.kind) - 1].name()));
    }
    if claim.reference_date != 0 {
        put("reference_date", json!(json_day(claim.reference_date)));
    }
    if claim.care_product != [0; 9] {
        put("care_product_code", json!(std::str::from_utf8(&claim.care_product).unwrap().trim_end_matches('\0')));
    }
    if claim.bundle_from != 0 {
        put("bundle_period", json!({"from": json_day(claim.bundle_from), "until": json_day(claim.bundle_until)}));
    }
    for (name, number) in [
        ("by_contracted_provider", claim.by_contracted_provider),
        ("in_bundle", claim.in_bundle),
        ("is_structural_hf_msz_cost", claim.is_structural),
        ("meets_legal_requirements", claim.meets_legal_requirements),
        ("actually_delivered", claim.actually_delivered),
        ("rightly_delivered", claim.rightly_delivered),
    ] {
        if number != 0 {
            put(name, json!(number == 1));
        }
    }
    line
}

/// Decision, rule, amounts, findings and missing facts of a verdict as JSON has them.
fn json_verdict(verdict: &Verdict) -> Value {
    let amounts = verdict.amounts;
    let name = |number| catalogue::rule_by_number(number).map(|entry| entry.rule.id);
    let findings = verdict.findings().map(|found| {
        let severity = catalogue::rule_by_number(found.rule).unwrap().rule.severity.name();
        json!({"rule": name(found.rule), "result": found.result.map(RuleResult::name), "severity": severity})
    });
    let missing = verdict.missing.positions().map(|fact| tbhf21::facts::FACTS[fact].name);
    json!({
        "decision": verdict.decision.name(), "rule": name(verdict.rule), "claimed_cents": amounts.claimed.get(),
        "paid_cents": amounts.paid.get(), "covered_cents": amounts.covered.get(),
        "above_ceiling_cents": amounts.above_ceiling.get(), "rejected_cents": amounts.rejected.get(),
        "recoverable_cents": amounts.recoverable.get(), "adjustment_cents": amounts.adjustment.get(),
        "findings": findings.collect::<Vec<_>>(),
        "missing": missing.collect::<std::collections::BTreeSet<_>>(),
        "year": verdict.contract_year,
    })
}

/// The same members of an answer.
fn without_words(said: &Value) -> Value {
    let mut kept = json!({"missing": [], "rule": null, "year": said.get("contract_year").unwrap_or(&json!(0))});
    for (name, value) in said.as_object().unwrap() {
        if !["claim", "contract_year", "booked", "field", "fault", "expected"].contains(&name.as_str()) {
            kept[name] = value.clone();
        }
    }
    kept
}

proptest! {
    #![proptest_config(cases(3_000))]

    /// The procedure, written out for speed, says what the rules say.
    #[test]
    fn the_procedure_agrees_with_the_rules(
        terms in any_terms(),
        claims in prop::collection::vec(any_claim(), 1..8),
    ) {
        let contract = Contract::new(&terms).unwrap();
        let (mut state, mut insured) = (State::default(), vec![InsuredState::default(); 4]);
        for claim in &claims {
            let person = &mut insured[claim.insured as usize];
            let mut slots = vec![0; tbhf21::SLOTS];
            let mut facts = Facts::new(&tbhf21::POLICY, &mut slots).unwrap();
            facts_of(&mut facts, &terms, &state, person, claim);
            let verdict = adjudicate(&contract, &mut state, person, None, claim);
            let (decision, id, paid) = expected(&facts, &terms, claim);
            prop_assert_eq!((verdict.decision, rule(&verdict), verdict.amounts.paid.get()), (decision, id, paid));
        }
    }

    /// No cent is lost, no ceiling exceeded, and crediting everything in any order restores the state.
    #[test]
    fn cents_are_conserved_and_credits_restore_the_state(
        terms in any_terms(),
        claims in prop::collection::vec(any_claim(), 1..24),
        order in any::<u64>(),
    ) {
        let (verdicts, state, _) = run(&terms, &claims);
        for verdict in &verdicts {
            let parts = verdict.amounts;
            let sum = parts.paid.get() + parts.covered.get() + parts.above_ceiling.get() + parts.rejected.get()
                + parts.adjustment.get();
            prop_assert_eq!(sum, parts.claimed.get());
        }
        let contract = Contract::new(&terms).unwrap();
        for (paid, ceiling) in state.bundle_paid.iter().zip(contract.ceilings()) {
            prop_assert!(*paid <= (*ceiling).max(Cents::ZERO));
        }
        let mut credits: Vec<_> = (1_u32..).zip(&claims).map(|(debit, claim)| RawClaim {
            amount_cents: -claim.amount_cents, debit, ..*claim
        }).collect();
        let turn = order as usize % credits.len();
        credits.rotate_left(turn);
        let all: Vec<_> = claims.iter().copied().chain(credits).collect();
        let (verdicts, state, insured) = run(&terms, &all);
        prop_assert!(verdicts[claims.len()..].iter().all(|verdict| verdict.decision == Decision::Recovered));
        prop_assert_eq!(state, State::default());
        prop_assert!(insured.iter().all(|person| *person == InsuredState::default()));
    }

    /// A batch is its lines one by one; replaying it gives the same; persons do not influence each other's lines
    /// where there is room for all.
    #[test]
    fn a_batch_is_its_lines(terms in any_terms(), claims in prop::collection::vec(any_claim(), 1..24)) {
        let batch = run(&terms, &claims);
        prop_assert_eq!(&batch, &run(&terms, &claims));
        let contract = Contract::new(&terms).unwrap();
        let (mut state, mut insured) = (State::default(), vec![InsuredState::default(); 4]);
        for (claim, verdict) in claims.iter().zip(&batch.0) {
            let single = adjudicate(&contract, &mut state, &mut insured[claim.insured as usize], None, claim);
            prop_assert_eq!(&single, verdict);
        }
        prop_assert_eq!(&state, &batch.1);
    }

    /// Where there is room for everything, the lines of a person are decided as if there were nobody else.
    #[test]
    fn persons_do_not_change_each_others_lines(terms in any_terms(), claims in prop::collection::vec(any_claim(), 1..24)) {
        let terms = RawContract { volume_patients: [1_000; 3], transfer_out_cents: [0; 3], ..terms };
        let (together, _, insured) = run(&terms, &claims);
        for person in 0..4 {
            let is_theirs = |claim: &RawClaim| claim.insured == person;
            let own: Vec<_> = claims.iter().copied().filter(is_theirs).collect();
            let (alone, _, own_insured) = run(&terms, &own);
            let theirs: Vec<_> = claims.iter().zip(&together).filter(|(claim, _)| is_theirs(claim)).collect();
            for ((_, verdict), alone) in theirs.into_iter().zip(&alone) {
                prop_assert_eq!(verdict, alone);
            }
            prop_assert_eq!(insured[person as usize], own_insured[person as usize]);
        }
    }

    /// More room never pays less.
    #[test]
    fn more_room_never_pays_less(terms in any_terms(), claims in prop::collection::vec(any_claim(), 1..16)) {
        let paid = |terms: &RawContract| run(terms, &claims).1.bundle_paid.iter().map(|paid| paid.get()).sum::<i64>();
        let wider = RawContract { volume_patients: terms.volume_patients.map(|volume| volume + 1), ..terms };
        prop_assert!(paid(&terms) <= paid(&wider));
    }

    /// Arbitrary numbers in every field: a verdict or a fault, never a panic, and the state changes only by what the
    /// verdict books.
    #[test]
    fn arbitrary_lines_are_survived(
        kind in any::<u8>(), reference_date in any::<i32>(), amount_cents in any::<i64>(),
        care_product in any::<[u8; 9]>(), flags in any::<[u8; 6]>(), bundle_from in any::<i32>(),
        bundle_until in any::<i32>(), insured in any::<u32>(), debit in any::<u32>(),
    ) {
        let claim = RawClaim {
            kind, reference_date, amount_cents, care_product, by_contracted_provider: flags[0], in_bundle: flags[1],
            bundle_from, bundle_until, is_structural: flags[2], meets_legal_requirements: flags[3],
            actually_delivered: flags[4], rightly_delivered: flags[5], insured, debit,
        };
        let (verdicts, state, _) = run(&terms(), &[claim]);
        if verdicts[0].booked == Booked::Nothing {
            prop_assert_eq!(state, State::default());
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    /// The JSON door says what the procedure says, and keeps the same state.
    #[test]
    fn the_json_door_says_the_same(terms in any_terms(), claims in prop::collection::vec(any_claim(), 1..12), credits in 0..6_usize) {
        let mut all = claims.clone();
        all.extend((1_u32..).zip(&claims).take(credits).map(|(debit, claim)| RawClaim {
            amount_cents: -claim.amount_cents, debit, ..*claim
        }));
        let (verdicts, state, insured) = run(&terms, &all);
        let lines: Vec<Value> = all.iter().enumerate().map(json_claim).collect();
        let answer = common::ask(&json!({"op": "adjudicate", "contract": json_terms(&terms), "claims": lines}));
        prop_assert_eq!(&answer["ok"], true, "{}", answer);
        for (verdict, said) in verdicts.iter().zip(answer["verdicts"].as_array().unwrap()) {
            prop_assert_eq!(&json_verdict(verdict), &without_words(said), "{}", said);
        }
        let by_year = |of: &dyn Fn(usize) -> Value| json!({"1": of(0), "2": of(1), "3": of(2)});
        let said = &answer["state"];
        prop_assert_eq!(&said["bundle_paid"], &by_year(&|year| json!(state.bundle_paid[year].get())));
        prop_assert_eq!(&said["bundle_entitlement"], &by_year(&|year| json!(state.bundle_entitlement[year].get())));
        prop_assert_eq!(&said["bundled_patients"], &by_year(&|year| json!(state.bundled_patients[year])));
        let counts = |year: usize| {
            let codes = tbhf21::facts::BUNDLE_CODES.iter().zip(state.declared_count[year]).filter(|(_, count)| *count > 0);
            codes.map(|(code, count)| ((*code).to_owned(), json!(count))).collect()
        };
        prop_assert_eq!(&said["declared_count"], &by_year(&|year| Value::Object(counts(year))));
        for (place, person) in insured.iter().enumerate() {
            let Some(said) = said["insured"].get(format!("p{place}")) else {
                prop_assert_eq!(*person, InsuredState::default());
                continue;
            };
            let years: Vec<u8> = (1..=3).filter(|year| person.is_assessed(*year)).collect();
            let paid = by_year(&|year| json!(person.paid[year].get()));
            prop_assert_eq!(said, &json!({"bundle_payment_made": years, "paid": paid}));
        }
    }
}
