//! How the work grows: with the lines of a batch, the rules that are asked, the facts that a rule reads, the lines of one
//! insured person that may belong together.
//!
//!     cargo run --release -p regelkern-micro --bin growth [quick] > growth.csv
//!
//! Columns: series, n, and seconds for the whole work in the fastest of some rounds. The exponent of each series, fitted over
//! the logarithms of all its points, and that between the last two, go to standard error: 1 is work that grows as n does.

use std::hint::black_box;
use std::time::Instant;

use regelkern::claim::related::{Learned, Stay, relate};
use regelkern::claim::{InsuredState, State, adjudicate_batch};
use regelkern::criteria::fact::{Absent, Base, Kind, Shared, shared};
use regelkern::criteria::language::{Draft, Source, try_compile};
use regelkern::criteria::{
    Assessment, Fact, Facts, Outcome, Policy, Review, Rule, RuleKind, Severity, Subject, assess,
};
use regelkern::limit::{FACTS_MAX, FINDINGS_MAX, MISSING_MAX};
use regelkern::policy::{BuiltIn, claims_of, ttci20};
use regelkern::unit::{Date, Period};
use regelkern::verdict::Verdict;
use regelkern_micro::{claims, contract};

/// Rounds of each point.
const ROUNDS: usize = 5;
/// Lines that are handed over at once.
const PART: usize = 50_000;
/// Lines that are related to one another.
const RELATED: usize = 1 << 16;

fn main() {
    let is_quick = std::env::args().nth(1).as_deref() == Some("quick");
    let most = if is_quick { 5 } else { 7 };
    let powers: Vec<usize> = (3..=most).map(|power| 10_usize.pow(power)).collect();
    println!("series,n,seconds");
    series("lines of a batch", &powers, lines);
    series("lines that are related, four of a person", &powers, |n| related(n, 4));
    series("lines of one person in a quarter", &[1, 2, 4, 8, 16, 32, 64, 128, 256], |n| related(RELATED, n));
    series("rules about a subject", &[3, 6, 12, 24, 48, FINDINGS_MAX], |n| rules(n, 1, true));
    series("facts that a rule reads", &[3, 6, 12, 24, 48, 96, MISSING_MAX], |n| rules(1, n, true));
    series("facts that a rule reads, all missing", &[3, 6, 12, 24, 48, 96, MISSING_MAX], |n| rules(1, n, false));
}

/// Measures every n, and fits the exponent.
fn series(name: &str, sizes: &[usize], measure: impl Fn(usize) -> f64) {
    let mut points = Vec::new();
    for &n in sizes {
        let seconds = measure(n);
        println!("\"{name}\",{n},{seconds:e}");
        points.push(((n as f64).ln(), seconds.ln()));
    }
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let covariance: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let variance: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    let [.., before, last] = points[..] else { panic!("a series has two points at least") };
    let at_the_end = (last.1 - before.1) / (last.0 - before.0);
    let (first, last) = (sizes[0], sizes[sizes.len() - 1]);
    eprintln!("| {name} | {first} … {last} | {:.2} | {at_the_end:.2} |", covariance / variance);
}

/// The seconds of the fastest round, each long enough to be measured.
fn fastest(mut work: impl FnMut()) -> f64 {
    let mut times = 1;
    loop {
        let begin = Instant::now();
        (0..times).for_each(|_| work());
        let all = begin.elapsed().as_secs_f64();
        if all > 0.002 {
            let rest = (1..if all > 1.0 { 2 } else { ROUNDS }).map(|_| {
                let begin = Instant::now();
                (0..times).for_each(|_| work());
                begin.elapsed().as_secs_f64()
            });
            return rest.fold(all, f64::min) / f64::from(times);
        }
        times *= 2;
    }
}

/// A batch of n lines of n/4 insured persons, decided in parts that go on from one another.
fn lines(n: usize) -> f64 {
    let persons = n / 4;
    let contract = contract(persons);
    let mut insured = vec![InsuredState::default(); persons];
    let mut verdicts = vec![Verdict::default(); PART.min(n)];
    let rounds = if n > 1_000_000 { 2 } else { ROUNDS };
    let mut fastest = f64::INFINITY;
    for _ in 0..rounds {
        insured.fill(InsuredState::default());
        let (mut state, mut seconds) = (State::default(), 0.0);
        for first in (0..n).step_by(PART) {
            let claims = claims(first, PART.min(n - first));
            let begin = Instant::now();
            adjudicate_batch(&contract, &mut state, &mut insured, &mut [], black_box(&claims), &mut verdicts)
                .expect("as many verdicts as lines");
            seconds += begin.elapsed().as_secs_f64();
            black_box(&verdicts);
        }
        assert!(state.bundle_paid[0] > contract.ceilings()[1], "the first year's ceiling has what was moved there");
        fastest = fastest.min(seconds);
    }
    fastest
}

/// n lines of claims for oncology drugs, `together` of each insured person in one quarter, in any order: half of the hospital,
/// half of others.
fn related(n: usize, together: usize) -> f64 {
    let claims = claims_of(ttci20::NUMBER).expect("TTCI20 has claims");
    let first = Date::from_yyyymmdd(20_200_101).expect("a day");
    let line = |number: usize| {
        // An odd factor: every number comes once, far from its neighbours.
        let number = if n.is_power_of_two() { number.wrapping_mul(40_503) % n } else { number * 7919 % n };
        let from = first.add_days((number % together % 80) as i32).expect("a day");
        let days = Period::new(from, from.add_days(3).expect("a day")).expect("a period");
        Stay { insured: (number / together) as u64, days, classes: 1 << (number % 2), rank: number as u32 }
    };
    let stays: Vec<Stay> = (0..n).map(line).collect();
    let (mut order, mut open, mut learned) = (vec![0; n], vec![0; 512], vec![Learned::default(); n]);
    fastest(|| relate(claims, black_box(&stays), &mut order, &mut open, &mut learned).expect("room for open lines"))
}

/// `rules` rules about one subject, each reading `read` facts of its own; all are known, or none.
fn rules(rules: usize, read: usize, known: bool) -> f64 {
    const NUMBER: u16 = 62;
    // What a policy states lives as long as the program; here that is short.
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    let fact = |place: usize| Fact {
        number: NUMBER * 1000 + 1 + place as u16,
        name: leak(format!("insured.f{place}")),
        kind: Kind::Count,
        base: Base::One,
        absent: Absent::Unknown,
    };
    let facts: [Fact; FACTS_MAX] = std::array::from_fn(fact);
    let tables: Shared<FACTS_MAX, 1> = shared(&facts);
    let rule = |place: usize| {
        let reads = (place * read..(place + 1) * read).map(|fact| format!("insured.f{fact} >= 18"));
        Rule {
            number: NUMBER * 1000 + 1 + place as u16,
            id: leak(format!("GROWTH-{}", place + 1)),
            kind: RuleKind::Eligibility,
            subject: Subject::Insured,
            severity: Severity::Deny,
            section: "1",
            lines: "1",
            computable: true,
            when: "always",
            holds: leak(reads.collect::<Vec<_>>().join(" and ")),
            review: Review::BySeverity,
            outputs: &[],
        }
    };
    let rules: Vec<Rule> = (0..rules).map(rule).collect();
    let source = Source { facts: &facts, terms: &[], formulas: &[], rules: &rules, names: &[] };
    let draft: Draft<FINDINGS_MAX, 0> = try_compile(&source).expect("conditions that compile");

    let policy = Policy {
        number: NUMBER,
        key: "GROWTH",
        valid_from: None,
        valid_until: None,
        facts: tables.all(),
        rules: &draft.rules[..rules.len()],
        outputs: &[],
        code: draft.bytes(),
        slots: FACTS_MAX,
    };
    let mut slots = [0; FACTS_MAX];
    let mut stated = Facts::new(&policy, &mut slots).expect("as many slots as facts");
    for fact in (0..FACTS_MAX).filter(|_| known) {
        stated.set(fact, 0, 40).expect("a value of the fact");
    }
    let mut assessment = Assessment::default();
    let seconds = fastest(|| {
        assess(&policy, Subject::Insured, black_box(&stated), &BuiltIn, &mut assessment).expect("no fault");
        black_box(&assessment);
    });
    let expected = if known { Outcome::Eligible } else { Outcome::Undetermined };
    assert!(assessment.outcome == expected && assessment.findings.len() == rules.len(), "{assessment:?}");
    assert_eq!(assessment.missing.iter().count(), if known { 0 } else { rules.len() * read });
    seconds
}
