//! Times on a shared machine: all take turns in every round, and the median of the rounds counts.

use std::time::{Duration, Instant};

/// The shortest turn: long enough that reading the clock does not matter.
const TURN: Duration = Duration::from_millis(4);

/// Something to be timed: does its work so many times.
pub type Work<'a> = Box<dyn FnMut(usize) + 'a>;

/// The median nanoseconds of each work, once done.
pub fn medians(rounds: usize, works: &mut [Work<'_>]) -> Vec<f64> {
    let times: Vec<usize> = works.iter_mut().map(times_of_a_turn).collect();
    let mut measured = vec![Vec::with_capacity(rounds); works.len()];
    for _ in 0..rounds {
        for ((work, times), measured) in works.iter_mut().zip(&times).zip(&mut measured) {
            measured.push(seconds(work, *times) * 1e9 / *times as f64);
        }
    }
    measured.iter_mut().map(|all| median(all)).collect()
}

/// How many times a turn does the work: doubled until it takes long enough, which also warms up.
fn times_of_a_turn(work: &mut Work<'_>) -> usize {
    let mut times = 1;
    while seconds(work, times) < TURN.as_secs_f64() {
        times *= 2;
    }
    times
}

fn seconds(work: &mut Work<'_>, times: usize) -> f64 {
    let begin = Instant::now();
    work(times);
    begin.elapsed().as_secs_f64()
}

fn median(all: &mut [f64]) -> f64 {
    all.sort_by(f64::total_cmp);
    let half = all.len() / 2;
    if all.len().is_multiple_of(2) { (all[half - 1] + all[half]) / 2.0 } else { all[half] }
}
