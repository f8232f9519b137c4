//! Help and usage.

use super::*;

const COMMANDS: [&str; 10] =
    ["json", "assess", "adjudicate", "check", "correct", "run", "simulate", "rules", "facts", "pack"];

#[test]
fn every_command_has_help_with_examples() {
    for command in COMMANDS {
        let long = run([command, "--help"]);
        assert_eq!((long.status, long.err.as_str()), (0, ""));
        assert!(
            long.out.contains("Examples:\n") && long.out.contains(&format!("  regelkern {command} ")),
            "{}",
            long.out
        );
        let short = run([command, "-h"]);
        assert!(short.status == 0 && short.out.lines().count() < long.out.lines().count());
    }
    let all = run(["--help"]);
    assert!(COMMANDS.iter().all(|command| all.out.contains(&format!("  {command} "))), "{}", all.out);
    assert!(all.out.contains("Exit status:"));
}

#[test]
fn lines_of_help_fit_a_page() {
    for command in COMMANDS {
        for line in run([command, "--help"]).out.lines() {
            assert!(line.chars().count() <= 100 || line.contains("regelkern "), "{line}");
        }
    }
}

#[test]
fn the_version_is_that_of_the_library() {
    let run = run(["--version"]);
    assert_eq!(run.out, format!("regelkern {}\n", regelkern::verdict::RECEIPT.version));
}

#[test]
fn usage_errors_end_with_two() {
    for arguments in [vec![], vec!["adjudge"], vec!["rules", "--form", "text"], vec!["rules", "--lang", "de"]] {
        let run = run(&arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.err.is_empty());
    }
}
