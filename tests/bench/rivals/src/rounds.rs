//! Times on a shared machine: all take turns in every round, and the fastest round of each counts, as other work on the
//! machine can only add.

use std::time::{Duration, Instant};

/// The shortest turn: long enough that reading the clock does not matter.
const TURN: Duration = Duration::from_millis(2);

/// Something to be timed: does its work so many times.
pub type Work<'a> = Box<dyn FnMut(usize) + 'a>;

/// The nanoseconds of each work, once done, in its fastest round.
pub fn fastest(rounds: usize, works: &mut [Work<'_>]) -> Vec<f64> {
    let times: Vec<usize> = works.iter_mut().map(times_of_a_turn).collect();
    let mut fastest = vec![f64::INFINITY; works.len()];
    for _ in 0..rounds {
        for ((work, times), fastest) in works.iter_mut().zip(&times).zip(&mut fastest) {
            *fastest = fastest.min(seconds(work, *times) * 1e9 / *times as f64);
        }
    }
    fastest
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
