//! How many instructions the work takes that is done millions of times, counted by valgrind. Unlike a time, a count is the
//! same on a busy machine, so that what slows down little by little is seen the first time.
//!
//! A count outside its tolerance is a failure in both directions: a gain that is not written down here can be lost again
//! unseen. Whoever changes a number on purpose writes down the one that the test reports.

mod common;

use std::path::Path;
use std::process::Command;

use common::c::{folder, has, root, run};

/// How far a count may be from its number, in parts per thousand.
const TOLERANCE: u64 = 30;

/// The work of `tests/bench/instructions`, how many items it has each time, and the instructions for one item.
const WORK: [(&str, u64, u64); 6] = [
    // A claim line of a batch of bundle payments and care products, with all its findings.
    ("batch", 1000, 483),
    // The same for one line at a time.
    ("call", 1, 489),
    // All rules about a provider, with all findings.
    ("eligibility", 1, 6529),
    // A JSON request with a contract, a state and three claims, and its answer.
    ("json", 1, 157_060),
    // A record of a ZH308 file.
    ("vektis", 726, 7541),
    // A record of an AW319 file.
    ("nursing", 347, 7706),
];

/// The counts are those of the compiler in `rust-toolchain.toml` for this processor.
const IS_COUNTED_HERE: bool = cfg!(all(target_arch = "x86_64", target_os = "linux"));

/// All instructions of the program.
fn count(program: &Path, work: &str, times: u64) -> u64 {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).arg(work).arg(times.to_string());
    let output = run(&mut valgrind);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let collected = text.lines().find_map(|line| line.split_once("Collected : "));
    let (_, number) = collected.unwrap_or_else(|| panic!("valgrind counted nothing: {text}"));
    number.trim().parse().unwrap()
}

#[test]
fn the_work_takes_as_many_instructions_as_it_did() {
    if !IS_COUNTED_HERE {
        eprintln!("not x86-64 Linux: NO INSTRUCTION WAS COUNTED");
        return;
    }
    if !has("valgrind", "valgrind") {
        return;
    }
    let target = folder("instructions");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["build", "--quiet", "--release", "--package", "regelkern-instructions"]);
    // The profile that is shipped, whatever the environment says of it.
    for setting in ["OPT_LEVEL", "LTO", "DEBUG", "CODEGEN_UNITS"] {
        cargo.env_remove(format!("CARGO_PROFILE_RELEASE_{setting}"));
    }
    run(cargo.env_remove("RUSTFLAGS").arg("--target-dir").arg(&target));
    let program = target.join("release/regelkern-instructions");

    let mut drifted = Vec::new();
    for (work, items, expected) in WORK {
        let (few, many) = (2, if items == 1 { 202 } else { 6 });
        let found = (count(&program, work, many) - count(&program, work, few)) / ((many - few) * items);
        println!("{work}: {found} instructions, {expected} expected");
        if found.abs_diff(expected) * 1000 > expected * TOLERANCE {
            drifted.push(format!("{work} takes {found} instructions, not {expected}"));
        }
    }
    assert!(drifted.is_empty(), "{}", drifted.join("; "));
}
