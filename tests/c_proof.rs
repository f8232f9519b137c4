//! What the C library is made of: no panic, no import but the memory functions of C, no data that could change.
//!
//! The proven set is everything but the functions rk_json_…: the JSON library that they write with cannot be proven.

mod common;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::c::{exports, folder, has, library, root, run, shipped};

/// The function that the panic handler calls in a build that is to be proven.
const HANDLER: &str = "RK_PANIC_IS_REACHABLE";

/// The library of the proofs: all but the JSON functions.
fn to_be_proven(optimisation: &str) -> PathBuf {
    let features = ["--no-default-features", "--features", "texts,prove,pack,ttci20,spc,msz24,oi22"];
    library(&format!("proof-{optimisation}"), optimisation, &features).join("libregelkern.a")
}

fn proven() -> Vec<String> {
    let exports = exports();
    assert!(exports.len() > 30, "the header declares hardly any functions");
    exports.into_iter().filter(|name| !name.starts_with("rk_json_")).collect()
}

/// A C program that may call each of the functions.
fn caller(name: &str, functions: &[String]) -> PathBuf {
    let mut text = String::from("#include \"regelkern.h\"\ntypedef void (*function)(void);\n");
    writeln!(text, "volatile function all[] = {{").unwrap();
    functions.iter().for_each(|name| writeln!(text, "  (function){name},").unwrap());
    writeln!(text, "  0\n}};\nint main(void) {{ return all[0] == 0; }}").unwrap();
    let source = folder("c-proofs").join(name);
    std::fs::write(&source, text).unwrap();
    source
}

fn link(source: &Path, library: &Path) -> Result<(), String> {
    let mut gcc = Command::new("gcc");
    gcc.arg("-I").arg(root().join("include")).arg(source).arg(library).arg("-Wl,--gc-sections");
    let output = gcc.arg("-o").arg(source.with_extension("out")).output().unwrap();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// With overflow checks on, the library links although its panic handler calls a function that does not exist: no
/// exported function can reach it. At both optimisation levels that are shipped.
#[test]
fn no_function_can_panic() {
    if !has("gcc", "gcc") {
        return;
    }
    for optimisation in ["3", "s"] {
        let library = to_be_proven(optimisation);
        let source = caller(&format!("all-{optimisation}.c"), &proven());
        if let Err(error) = link(&source, &library) {
            panic!("some function can panic at opt-level {optimisation}:\n{error}");
        }
    }
}

/// The proof would notice: the functions that are not proven do reach the handler.
#[test]
fn the_proof_can_fail() {
    if !has("gcc", "gcc") {
        return;
    }
    let library = library("proof-json", "3", &["--features", "prove"]).join("libregelkern.a");
    let functions: Vec<_> = exports().into_iter().filter(|name| name.starts_with("rk_json_")).collect();
    let error = link(&caller("json.c", &functions), &library).expect_err("the JSON functions cannot panic");
    assert!(error.contains(HANDLER), "{error}");
}

/// All functions in one object: it imports memory functions at most, and nothing in it can be written to.
#[test]
fn nothing_is_imported_and_nothing_is_kept() {
    if !has("ld", "binutils") {
        return;
    }
    let library = to_be_proven("s");
    let object = folder("c-proofs").join("whole.o");
    let mut ld = Command::new("ld");
    ld.args(["-r", "--gc-sections", "-o"]).arg(&object);
    for name in proven() {
        ld.args(["-u", &name]);
    }
    run(ld.arg(&library));

    let symbols = run(Command::new("readelf").args(["--symbols", "--wide"]).arg(&object));
    let symbols = String::from_utf8_lossy(&symbols.stdout).into_owned();
    let (mut imported, mut defined) = (Vec::new(), Vec::new());
    for line in symbols.lines() {
        // Number, value, size, type, binding, visibility, section, name.
        match line.split_whitespace().collect::<Vec<_>>()[..] {
            [.., "GLOBAL" | "WEAK", _, "UND", name] => imported.push(name),
            [.., "GLOBAL", "DEFAULT", _, name] => defined.push(name),
            _ => {}
        }
    }
    for name in imported {
        assert!(["memcpy", "memmove", "memset", "memcmp", "bcmp"].contains(&name), "the library imports {name}");
    }
    for name in proven() {
        assert!(defined.contains(&name.as_str()), "{name} is not in the object");
    }

    let sections = run(Command::new("size").arg("-A").arg(&object));
    for line in String::from_utf8_lossy(&sections.stdout).lines() {
        let mut words = line.split_whitespace();
        let (section, size) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        // Relocated constants: read-only from the moment the program is loaded.
        let is_constant = section.starts_with(".data.rel.ro");
        let can_change = section.starts_with(".data") || section.starts_with(".bss") || section.starts_with(".tbss");
        assert!(is_constant || !can_change || size == "0", "{section} has {size} bytes");
    }
}

/// The shared library exports the functions of the header and nothing else.
#[test]
fn the_shared_library_exports_the_header() {
    if !has("readelf", "binutils") {
        return;
    }
    let shared = shipped().with_extension("so");
    let symbols = run(Command::new("readelf").args(["--dyn-syms", "--wide"]).arg(shared));
    let symbols = String::from_utf8_lossy(&symbols.stdout).into_owned();
    let is_export = |line: &&str| line.contains(" GLOBAL ") && !line.contains(" UND ");
    let mut found: Vec<_> =
        symbols.lines().filter(is_export).filter_map(|line| line.split_whitespace().last()).collect();
    let mut expected = exports();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}
