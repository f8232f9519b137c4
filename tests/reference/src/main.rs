//! Compares regelkern with the reference on random facts that lie at the boundaries of each rule.
//!
//! `regelkern-reference [--cases N] [--claims N] [--seed N] [KEY…]`: N evaluations for each document, a million when
//! nothing is said, and so many claim lines, a fifth of that for TBHF21 and a tenth for TTCI20, MSZ24 and OI22 when
//! nothing is said.
//! A difference is shrunk by leaving out facts while it stays, and printed as facts in JSON.

mod compared;
mod compared_rules;
mod drawing;
mod evaluations;

use evaluations::compare_rule;
use regelkern_reference::document::{Document, Rule};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// The documents that the reference reads.
const DOCUMENTS: [&str; 5] = ["TBHF21", "TTCI20", "OI22", "MSZ24", "SPC"];

/// Compares one document, a rule at a time on each processor; how many rules differ.
fn compare(key: &str, cases: usize, seed: u64) -> usize {
    let document = Document::load(key);
    let (begin, next) = (Instant::now(), AtomicUsize::new(0));
    // A rule that reads many facts takes longer: it gets fewer cases.
    let weight = |rule: &Rule| 1_000_000 / (10 + document.facts_of(rule).len());
    let all: usize = document.rules.iter().map(weight).sum();
    let work = || {
        let (mut count, mut told) = (0, Vec::new());
        // The seed and the place of a rule say all of its cases, whichever processor it falls to.
        while let place = next.fetch_add(1, Ordering::Relaxed)
            && let Some(rule) = document.rules.get(place)
        {
            let seed = seed.wrapping_add(u64::try_from(place).unwrap()).wrapping_mul(0x9e37_79b9_7f4a_7c15).max(1);
            let share = (cases * weight(rule)).div_ceil(all);
            let (evaluations, difference) = compare_rule(&document, rule, share, seed);
            count += evaluations;
            told.extend(difference);
        }
        (count, told)
    };
    let (mut count, mut different) = (0, 0);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            let (evaluations, told) = thread.join().expect("the comparison does not panic");
            count += evaluations;
            different += told.len();
            told.iter().for_each(|told| println!("{told}"));
        }
    });
    let (read, all) = (document.rules.len(), document.rules.len() + document.unread.len());
    let seconds = begin.elapsed().as_secs();
    println!("{key}: {count} evaluations of {read} of {all} rules in {seconds} s, {different} rules differ");
    different
}

fn main() -> ExitCode {
    let (mut cases, mut claims, mut seed, mut keys) = (1_000_000, None, 20_210_101, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse::<u64>().ok()).expect("a number");
        match argument.as_str() {
            "--cases" => cases = usize::try_from(number()).unwrap(),
            "--claims" => claims = Some(usize::try_from(number()).unwrap()),
            "--seed" => seed = number().max(1),
            _ => keys.push(argument),
        }
    }
    if keys.is_empty() {
        keys = DOCUMENTS.map(str::to_owned).to_vec();
    }
    let mut different: usize = keys.iter().map(|key| compare(key, cases, seed)).sum();
    if keys.iter().any(|key| key == "TBHF21") {
        different += compared::claims(claims.unwrap_or(cases / 5), seed);
    }
    for (key, ..) in compared_rules::SAMPLES.iter().filter(|sample| keys.iter().any(|key| key == sample.0)) {
        different += compared_rules::claims(key, claims.unwrap_or(cases / 10), seed);
    }
    if different == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
