//! Does one kind of work a number of times, for a counter of instructions: `regelkern-instructions WORK TIMES`.
//!
//! The difference between two numbers of times is what the work itself takes: starting and preparing is the same in both.
//! `tests/instructions.rs` counts.

use std::hint::black_box;

use regelkern::claim::{InsuredState, State, adjudicate, adjudicate_batch};
use regelkern::criteria::{Assessment, Facts, Kind, Outcome, Subject, assess};
use regelkern::input::{ClaimKind, Contract, RawClaim, RawContract};
use regelkern::json::{Workspace, respond};
use regelkern::policy::{BuiltIn, tbhf21};
use regelkern::unit::Date;
use regelkern::vektis::{AW319, Lines, Reader, Standard, ZH308};
use regelkern::verdict::{Decision, Verdict};

/// Claims files, whole: of a hospital, and of district nursing.
const FILE: &[u8] = include_bytes!("../../../data/zh308-heart-failure-2021.asc");
const NURSING: &[u8] = include_bytes!("../../../data/aw319-district-nursing-2024.asc");
/// A request with a contract, a state and three claims.
const REQUEST: &[u8] = include_bytes!("../../../data/request-bundle.json");
/// Lines of a batch: each person has one bundle payment and three care products.
const LINES: usize = 1000;
const PERSONS: usize = LINES / 4;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [work, times] = &arguments[..] else { panic!("expected: WORK TIMES") };
    let times: usize = times.parse().expect("TIMES is a number");
    match work.as_str() {
        "batch" => batch(times),
        "call" => call(times),
        "eligibility" => eligibility(times),
        "json" => json(times),
        "vektis" => vektis(times, &ZH308, FILE),
        "nursing" => vektis(times, &AW319, NURSING),
        _ => panic!("there is no work {work}"),
    }
}

/// The ceiling is reached within a batch, so that the crossing payment is split and later ones are above it.
fn contract() -> Contract {
    let raw = RawContract {
        policy: tbhf21::NUMBER,
        start: 20210101,
        to_exclusive: 20240101,
        bundle_price_cents: 234_672,
        volume_patients: [200, 200, 200],
        transfer_in_cents: [100_000, 0, 0],
        ..RawContract::default()
    };
    Contract::new(&raw).expect("a valid contract")
}

fn claims() -> Vec<RawClaim> {
    let line = |number: usize| {
        let is_payment = number < PERSONS;
        RawClaim {
            kind: if is_payment { ClaimKind::BundlePayment } else { ClaimKind::CareProduct } as u8,
            reference_date: 20210301 + (number % 28) as i32,
            amount_cents: if is_payment { 234_672 } else { 16_890 + number as i64 },
            care_product: if is_payment { [0; 9] } else { *b"099899066" },
            by_contracted_provider: 1,
            in_bundle: 1,
            bundle_from: 20210101,
            bundle_until: 20240101,
            is_structural: 2,
            meets_legal_requirements: 1,
            actually_delivered: 1,
            rightly_delivered: 1,
            insured: (number % PERSONS) as u32,
            debit: 0,
        }
    };
    (0..LINES).map(line).collect()
}

/// `times` batches.
fn batch(times: usize) {
    let (contract, claims) = (contract(), claims());
    let mut verdicts = vec![Verdict::default(); LINES];
    for _ in 0..times {
        let (mut state, mut insured) = (State::default(), vec![InsuredState::default(); PERSONS]);
        adjudicate_batch(&contract, &mut state, &mut insured, &mut [], black_box(&claims), &mut verdicts)
            .expect("as many verdicts as lines");
        assert_eq!(state.bundle_paid[0], contract.ceilings()[0]);
    }
    assert_eq!(verdicts[200].decision, Decision::Reduced);
    assert_eq!(verdicts[LINES - 1].decision, Decision::Covered);
}

/// `times` calls, one line each.
fn call(times: usize) {
    let (contract, claims) = (contract(), claims());
    let (mut state, mut insured) = (State::default(), InsuredState::default());
    for _ in 0..times {
        let verdict = adjudicate(&contract, &mut state, &mut insured, None, black_box(&claims[LINES - 1]));
        assert_eq!(black_box(verdict).decision, Decision::Covered);
    }
}

/// `times` assessments of a provider, every rule asked and every fact known.
fn eligibility(times: usize) {
    let mut slots = [0; tbhf21::SLOTS];
    let mut facts = Facts::new(&tbhf21::POLICY, &mut slots).expect("as many slots as the policy has");
    let day = |year, month, day| i64::from(Date::from_ymd(year, month, day).expect("a day").days());
    let dates = [
        ("period.as_of_date", day(2021, 1, 1)),
        ("contract.proposal_submitted_on", day(2020, 9, 1)),
        ("contract.policy_version_date", day(2020, 4, 1)),
        ("contract.latest_policy_version_date", day(2020, 4, 1)),
        ("provider.consensus_chapters_unmet", 1 << 6),
    ];
    let yes = tbhf21::facts::FACTS.iter().filter(|fact| fact.name.starts_with("provider.") && fact.kind == Kind::Bool);
    let yes = yes
        .map(|fact| fact.name)
        .chain(["claim.formal_check_passed", "claim.material_check_passed"])
        .map(|name| (name, 1));
    for (name, value) in yes.chain(dates) {
        let place = tbhf21::facts::FACTS.iter().position(|fact| fact.name == name).expect("a fact");
        facts.set(place, 0, value).expect("a value of the fact");
    }
    let mut assessment = Assessment::default();
    for _ in 0..times {
        assess(&tbhf21::POLICY, Subject::Provider, black_box(&facts), &BuiltIn, &mut assessment).expect("no fault");
        assert_eq!(black_box(&assessment).outcome, Outcome::Eligible);
    }
    assert!(assessment.findings.len() >= 9);
}

/// `times` requests of three claims, each answered.
fn json(times: usize) {
    let (mut workspace, mut out) = (Box::new(Workspace::new()), [0; 8192]);
    for _ in 0..times {
        let length = respond(black_box(REQUEST), &mut workspace, &mut out).expect("room for the answer");
        assert!(out[..length].starts_with(br#"{"ok":true"#));
    }
}

/// `times` readings of the whole file.
fn vektis(times: usize, standard: &'static Standard, file: &[u8]) {
    for _ in 0..times {
        let (mut lines, mut reader) = (Lines::new(), Reader::new(standard));
        let (mut claims, mut defects) = (0, 0);
        lines.feed(black_box(file), &mut |line| {
            claims += usize::from(reader.record(line, &mut |_| defects += 1).is_some());
        });
        claims += usize::from(reader.finish(&mut |_| defects += 1).is_some());
        assert!(claims > 100 && defects == 0, "{claims} claims, {defects} defects");
    }
}
