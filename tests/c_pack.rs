//! Policies that are loaded at run time, through the C interface: a sample policy, and the numbers of the reasons.

mod common;

use std::process::Command;

use common::c::{has, program, root, run, sample_pack, shipped};
use regelkern::pack::Reason;

#[test]
fn a_pack_is_checked_and_asked_from_c() {
    if has("gcc", "gcc") {
        let printed = run(Command::new(program("tests/c/pack.c", &shipped())).arg(sample_pack()));
        assert_eq!(String::from_utf8_lossy(&printed.stdout), "ok\n");
    }
}

#[test]
fn the_header_has_the_numbers_of_the_reasons() {
    let header = std::fs::read_to_string(root().join("include/regelkern.h")).unwrap();
    // Too little memory is a status of its own there.
    for reason in Reason::ALL.into_iter().filter(|reason| *reason != Reason::Memory) {
        let line = format!("#define RK_PACK_{} {}\n", reason.name().to_uppercase(), reason as u8);
        assert!(header.contains(&line), "{line}");
    }
}
