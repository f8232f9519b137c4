//! Every C function with arguments of every kind, as `tests/c/doors.c` makes them up: plain, under valgrind, and with the
//! library and the program built for the address sanitizer.

mod common;

use std::path::PathBuf;
use std::process::Command;

use common::c::{exports, folder, has, program, root, run, shipped};

/// A policy that is loaded at run time, as `tests/c_pack.rs` has it.
const PACK: &str = "fuzz/corpus/pack/HOME26.rkp";

/// Runs the program; every function of the header was called, and did what it is for now and then.
fn check(command: &mut Command, rounds: u32, seed: u32) {
    let output = run(command.arg(rounds.to_string()).arg(seed.to_string()).arg(root().join(PACK)));
    let printed = String::from_utf8(output.stdout).unwrap();
    for function in exports() {
        let counted = printed.lines().find_map(|line| line.strip_prefix(&function)?.strip_prefix(' '));
        let counted = counted.unwrap_or_else(|| panic!("{function} is never called: add it to tests/c/doors.c"));
        let done = counted.split(' ').nth(1).unwrap();
        assert_ne!(done, "0", "{function} never returns RK_OK");
    }
}

#[test]
fn whatever_goes_in_a_status_comes_out() {
    if !has("gcc", "gcc") {
        return;
    }
    let doors = program("tests/c/doors.c", &shipped());
    for seed in 1..=3 {
        check(&mut Command::new(&doors), 10_000, seed);
    }
    if has("valgrind", "valgrind") {
        let mut valgrind = Command::new("valgrind");
        check(valgrind.args(["--quiet", "--error-exitcode=9", "--exit-on-first-error=yes"]).arg(&doors), 400, 4);
    }
}

/// The library with a check before each access to memory, and with the checks of the language that a release leaves out.
fn sanitized() -> PathBuf {
    let version = run(Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV"));
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let target = folder("c-sanitized");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["build", "--quiet", "--package", "regelkern-c", "--target", host]);
    cargo.arg("--target-dir").arg(&target).env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    // The sanitizer is no part of stable Rust yet; what it checks is compiled by the compiler that compiles everything.
    run(cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address"));
    target.join(host).join("debug/libregelkern.a")
}

/// Takes a build of its own (most of a minute): only so are the accesses of the library itself seen.
#[test]
fn no_access_is_outside_the_memory_of_the_call() {
    if !has("clang", "clang") {
        return;
    }
    let library = sanitized();
    for source in ["doors", "abuse"] {
        let program = folder("c-programs").join(format!("{source}-sanitized"));
        let mut clang = Command::new("clang");
        clang
            .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-g", "-O1", "-I"])
            .arg(root().join("include"));
        clang.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
        // Named by the unwinding tables of the standard library; a program that aborts on a panic never calls it.
        clang.arg("-Wl,--defsym=rust_eh_personality=0").arg(root().join("tests/c").join(source).with_extension("c"));
        run(clang.arg(&library).arg("-o").arg(&program));
        let mut command = Command::new(&program);
        match source {
            "doors" => check(&mut command, 5_000, 5),
            _ => drop(run(&mut command)),
        }
    }
}
