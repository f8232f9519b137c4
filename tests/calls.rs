//! The benchmark of calls from C, C++ and COBOL runs, and a batch costs other languages what it costs C.

mod common;

use std::process::Command;

use common::c::{has, root, run, shipped};

#[test]
fn a_batch_costs_every_language_the_same() {
    // All of them have to say what is missing.
    let tools = [("gcc", "gcc"), ("g++", "g++"), ("cobc", "gnucobol3")].map(|(tool, package)| has(tool, package));
    if tools.contains(&false) {
        return;
    }
    let mut script = Command::new(root().join("tests/bench/calls/run.sh"));
    let printed = String::from_utf8(run(script.arg(shipped()).arg("40")).stdout).unwrap();
    let rows: Vec<Vec<&str>> = printed.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows.iter().map(|row| row[0]).collect::<Vec<_>>(), ["C", "C++", "COBOL"], "{printed}");
    for row in rows {
        let figures: Vec<f64> = row[1..].iter().map(|figure| figure.parse().unwrap()).collect();
        let [empty, call, line, .., of_c] = figures[..] else { panic!("{printed}") };
        assert!(0.0 < empty && empty < line && line < call, "{printed}");
        // The same function does the work. The rest is the noise of a busy machine.
        assert!(of_c < 3.0, "{printed}");
    }
}
