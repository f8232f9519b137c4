//! Every C function with arguments of every kind, as `tests/c/doors.c` makes them up: plain, under valgrind, and with the
//! library and the program built for the address sanitizer; with a heap that must not be asked; and many threads at once.

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::c::{exports, folder, has, program, root, run, sample_pack, shipped};

/// Runs the program; every function of the header was called, and did what it is for now and then.
fn check(command: &mut Command, rounds: u32, seed: u32) {
    let output = run(command.arg(rounds.to_string()).arg(seed.to_string()).arg(sample_pack()));
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

/// Links a program of several files against a library.
fn linked(compiler: &str, name: &str, options: &[&str], sources: &[&str], library: &Path) -> PathBuf {
    let program = folder("c-programs").join(name);
    let mut command = Command::new(compiler);
    command
        .args(["-pedantic", "-Wall", "-Wextra", "-Werror", "-g", "-O1"])
        .args(options)
        .arg("-I")
        .arg(root().join("include"));
    command.args(sources.iter().map(|source| root().join("tests/c").join(source))).arg(library).arg("-o").arg(&program);
    run(&mut command);
    program
}

/// `tests/c/no_heap.c` ends the program when a function of the library asks for memory.
#[test]
fn no_function_asks_for_memory() {
    if !has("gcc", "gcc") {
        return;
    }
    let doors = linked("gcc", "doors-no-heap", &["-std=c89"], &["doors.c", "no_heap.c"], &shipped());
    check(&mut Command::new(&doors), 10_000, 6);
    let asked = Command::new(&doors).arg("heap").output().unwrap();
    assert_eq!(asked.status.code(), None, "what asks for memory is not stopped");
}

/// The library with a check of a sanitizer before each access to memory, and with the checks of the language that a
/// release leaves out.
fn sanitized(sanitizer: &str) -> PathBuf {
    let version = run(Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV"));
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let target = folder("c-sanitized").join(sanitizer);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["build", "--quiet", "--package", "regelkern-c", "--target", host]);
    cargo.arg("--target-dir").arg(&target).env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    // The sanitizer is no part of stable Rust yet; what it checks is compiled by the compiler that compiles everything.
    // That of threads wants all of the program built for it; what Rust's own library does is then not seen.
    let flags = format!("-Zsanitizer={sanitizer} -Cunsafe-allow-abi-mismatch=sanitizer");
    run(cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags));
    target.join(host).join("debug/libregelkern.a")
}

// Named by the unwinding tables of the standard library; a program that aborts on a panic never calls it.
const NO_UNWINDING: &str = "-Wl,--defsym=rust_eh_personality=0";

/// Takes a build of its own (most of a minute): only so are the accesses of the library itself seen.
#[test]
fn no_access_is_outside_the_memory_of_the_call() {
    if !has("clang", "clang") {
        return;
    }
    let library = sanitized("address");
    let options = ["-std=c89", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", NO_UNWINDING];
    let doors = linked("clang", "doors-sanitized", &options, &["doors.c"], &library);
    check(&mut Command::new(doors), 5_000, 5);
    run(&mut Command::new(linked("clang", "abuse-sanitized", &options, &["abuse.c"], &library)));
}

/// Takes a build of its own, as the one above.
#[test]
fn threads_do_not_meet() {
    if !has("clang", "clang") {
        return;
    }
    let pack = sample_pack();
    let plain = linked("clang", "threads", &["-std=c99", "-pthread"], &["threads.c"], &shipped());
    run(Command::new(plain).args(["16", "50"]).arg(&pack));
    // An older runtime names the copying of memory otherwise.
    let names = ["memcpy", "memmove", "memset"].map(|name| format!("-Wl,--defsym=__tsan_{name}={name}"));
    let mut options = vec!["-std=c99", "-pthread", "-fsanitize=thread", NO_UNWINDING];
    options.extend(names.iter().map(String::as_str));
    let watched = linked("clang", "threads-sanitized", &options, &["threads.c"], &sanitized("thread"));
    // It reports what it can still tell the place of: a long history, between accesses that lie far apart.
    let watched = |rounds: &str| {
        let mut command = Command::new(&watched);
        command.env("TSAN_OPTIONS", "halt_on_error=1 history_size=7").args(["4", rounds]).arg(&pack);
        command
    };
    run(&mut watched("8"));
    let race = watched("200000").arg("race").output().unwrap();
    assert!(
        !race.status.success() && String::from_utf8_lossy(&race.stderr).contains("data race"),
        "a race is not seen"
    );
}
