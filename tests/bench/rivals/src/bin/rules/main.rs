//! One rule of thirteen conditions by regelkern and by other rule engines: first the same answers, then times.
//!
//!     rules [ROUNDS]             a table of times, allocations and what each says when a fact is absent
//!     rules work ENGINE KIND N   does one kind of work N times, for a counter of instructions; an engine that cannot do it
//!                                does nothing
//!     rules list                 the names of the engines
//!
//! ENGINE is a place in the list, KIND one of `eligible`, `failing`, `text`.

mod engines;
mod policy;
mod subject;

use std::hint::black_box;

use regelkern_rivals::allocations::{self, Counting};
use regelkern_rivals::random::Random;
use regelkern_rivals::rounds::{Work, fastest};

use crate::engines::Engine;
use crate::subject::{CONDITIONS, Subject};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Subjects whose answers are compared.
const COMPARED: usize = 20_000;
/// Subjects that are timed: all eligible, so that nobody stops at the first condition.
const TIMED: usize = 64;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let all = || engines::ALL.map(|make| make());
    match arguments[..] {
        ["list"] => all().iter().for_each(|engine| println!("{}", engine.name())),
        ["work", engine, kind, times] => {
            let mut engine = engines::ALL[engine.parse::<usize>().expect("ENGINE is a place")]();
            let texts = take_timed(engine.as_mut());
            let can_do = can(engine.as_mut(), kind, &texts);
            work(engine.as_mut(), kind, &texts, if can_do { times.parse().expect("N is a number") } else { 0 });
        }
        [] => compare(&mut all(), 15),
        [rounds] => compare(&mut all(), rounds.parse().expect("ROUNDS is a number")),
        _ => panic!("expected: [ROUNDS] | work ENGINE KIND N | list"),
    }
}

fn compare(engines: &mut [Box<dyn Engine>], rounds: usize) {
    same_answers(engines);
    println!(
        "{COMPARED} random subjects: all engines give the same answer, parsed and from text, and the same failing conditions.\n"
    );

    let texts: Vec<Vec<String>> = engines.iter_mut().map(|engine| take_timed(engine.as_mut())).collect();
    println!("| engine | allocations: parsed | failing | from JSON |\n|---|---|---|---|");
    for (engine, texts) in engines.iter_mut().zip(&texts) {
        let mut counted = Vec::new();
        for kind in KINDS {
            // Twice before: what is kept is there then.
            work(engine.as_mut(), kind, texts, 2 * TIMED);
            let (calls, bytes) = allocations::of(|| work(engine.as_mut(), kind, texts, TIMED));
            let is_ours = engine.name().starts_with("regelkern");
            assert!(!is_ours || calls == 0, "{} allocates {calls} times", engine.name());
            let (calls, bytes) = (calls as f64 / TIMED as f64, bytes as f64 / TIMED as f64);
            let can_do = can(engine.as_mut(), kind, texts);
            counted.push(if can_do { format!("{calls:.0} ({bytes:.0} B)") } else { "–".into() });
        }
        println!("| {} | {} |", engine.name(), counted.join(" | "));
    }

    let mut rows: Vec<Vec<String>> = engines.iter().map(|engine| vec![engine.name().to_string()]).collect();
    for kind in KINDS {
        let mut works: Vec<Work<'_>> = Vec::new();
        for (engine, texts) in engines.iter_mut().zip(&texts) {
            works.push(Box::new(move |times| work(engine.as_mut(), kind, texts, times)));
        }
        let times = fastest(rounds, &mut works);
        drop(works);
        let ours = times[0];
        for (((row, time), engine), texts) in rows.iter_mut().zip(times).zip(engines.iter_mut()).zip(&texts) {
            let can_do = can(engine.as_mut(), kind, texts);
            row.push(if can_do { format!("{time:.0} | {:.2}", time / ours) } else { "– | –".into() });
        }
    }
    println!(
        "\n| engine | ns: parsed | ratio | ns: which fail | ratio | ns: from JSON | ratio |\n|---|---|---|---|---|---|---|"
    );
    rows.iter().for_each(|row| println!("| {} |", row.join(" | ")));

    absent(engines);
}

/// What each engine says when one of the facts of an eligible subject is not there.
fn absent(engines: &mut [Box<dyn Engine>]) {
    println!("\n| engine | eligible all the same | not eligible | says otherwise | such as |\n|---|---|---|---|---|");
    let members = Subject::eligible(&mut Random(7)).members();
    for engine in engines {
        let (mut eligible, mut not_eligible, mut other) = (Vec::new(), 0, Vec::new());
        for (absent, _) in &members {
            let rest: Vec<_> = members.iter().filter(|(name, _)| name != absent).cloned().collect();
            match engine.eligible_from_text(&engine.text(&rest)) {
                None => {}
                Some(Ok(true)) => eligible.push(*absent),
                Some(Ok(false)) => not_eligible += 1,
                Some(Err(said)) => other.push(said),
            }
        }
        if eligible.len() + not_eligible + other.len() > 0 {
            let without =
                if eligible.is_empty() { String::new() } else { format!(" (without {})", eligible.join(", ")) };
            let such_as = other.first().map_or("", String::as_str);
            let (name, count) = (engine.name(), other.len());
            println!("| {name} | {}{without} | {not_eligible} | {count} | {such_as} |", eligible.len());
        }
    }
}

/// Aborts when one engine answers another way than the first.
fn same_answers(engines: &mut [Box<dyn Engine>]) {
    let mut random = Random(20_211_126);
    let subjects: Vec<Subject> = (0..COMPARED).map(|_| Subject::any(&mut random)).collect();
    engines.iter_mut().for_each(|engine| engine.take(&subjects));
    let (mut eligible, mut each) = (0, [0; CONDITIONS.len()]);
    for (place, subject) in subjects.iter().enumerate() {
        let expected = engines[0].failing(place).expect("regelkern says which");
        eligible += usize::from(expected == 0);
        each.iter_mut().enumerate().for_each(|(condition, count)| *count += expected >> condition & 1);
        for engine in engines.iter_mut() {
            let name = engine.name();
            assert_eq!(engine.failing(place).unwrap_or(expected), expected, "{name}, subject {place}: failing");
            assert_eq!(engine.eligible(place), expected == 0, "{name}, subject {place}: eligible");
            let text = engine.text(&subject.members());
            if let Some(answer) = engine.eligible_from_text(&text) {
                assert_eq!(answer, Ok(expected == 0), "{name}, subject {place}: from text");
            }
        }
    }
    assert!(eligible > COMPARED / 4 && eligible < COMPARED * 3 / 4, "{eligible} eligible");
    assert!(each.iter().all(|count| *count > 100), "{each:?} fail each condition");
}

/// What is measured: decide, decide and say which conditions fail, decide from text.
const KINDS: [&str; 3] = ["eligible", "failing", "text"];

/// Whether an engine does this kind of work.
fn can(engine: &mut dyn Engine, kind: &str, texts: &[String]) -> bool {
    match kind {
        "failing" => engine.failing(0).is_some(),
        "text" => engine.eligible_from_text(&texts[0]).is_some(),
        _ => true,
    }
}

/// Has the engine take the timed subjects; their texts.
fn take_timed(engine: &mut dyn Engine) -> Vec<String> {
    let mut random = Random(13);
    let subjects: Vec<Subject> = (0..TIMED).map(|_| Subject::eligible(&mut random)).collect();
    engine.take(&subjects);
    subjects.iter().map(|subject| engine.text(&subject.members())).collect()
}

/// Does one kind of work so many times, subject after subject.
fn work(engine: &mut dyn Engine, kind: &str, texts: &[String], times: usize) {
    for place in (0..TIMED).cycle().take(times) {
        match kind {
            "eligible" => assert!(black_box(engine.eligible(black_box(place)))),
            "failing" => assert_eq!(black_box(engine.failing(black_box(place))).unwrap_or(0), 0),
            "text" => {
                assert!(!matches!(
                    black_box(engine.eligible_from_text(black_box(&texts[place]))),
                    Some(Ok(false) | Err(_))
                ))
            }
            _ => panic!("there is no work {kind}"),
        }
    }
}
