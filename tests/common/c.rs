//! What the tests of the C interface share: finding tools, building the library, compiling and running C programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

/// The root of the repository, also from the tests of a package inside it.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|folder| folder.join("include/regelkern.h").exists()).unwrap()
}

/// Whether a tool is installed. Without it a test proves nothing: it says so, and where CI is set it fails.
pub fn has(tool: &str, package: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok() || Command::new(tool).arg("-v").output().is_ok();
    if !found {
        let message = format!("{tool} is not installed (package {package}): NOTHING WAS TESTED WITH IT");
        assert!(std::env::var_os("CI").is_none(), "{message}");
        eprintln!("{message}");
    }
    found
}

/// Runs a command that must succeed.
pub fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?} ended with {}\n{out}\n{err}", output.status);
    output
}

/// The pack of `tests/data/policy-home-monitoring-2026.json`, which the fuzz target begins with; the test of the command
/// line compiles it anew and compares.
pub fn sample_pack() -> PathBuf {
    root().join("fuzz/corpus/pack/HOME26.rkp")
}

/// Pseudo-random numbers (splitmix64), the same in every run.
pub struct Random(pub u64);

impl Random {
    /// A number below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// One of a list.
    pub fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u64) as usize]
    }
}

/// A folder for what the tests build.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Builds the library at an optimisation level and with some features, and puts it aside; the folder that it is in.
pub fn library(name: &str, optimisation: &str, features: &[&str]) -> PathBuf {
    // One at a time, in one folder: what the builds have in common is built once.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let (target, put_aside) = (folder("c-target"), folder("c-libraries").join(name));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["build", "--quiet", "--release", "--package", "regelkern-c"]).args(features);
    run(cargo.arg("--target-dir").arg(&target).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimisation));
    std::fs::create_dir_all(&put_aside).unwrap();
    for file in ["libregelkern.a", "libregelkern.so"] {
        let fresh = put_aside.join("fresh");
        std::fs::copy(target.join("release").join(file), &fresh).unwrap();
        std::fs::rename(&fresh, put_aside.join(file)).unwrap();
    }
    put_aside
}

/// The static library as it is shipped.
pub fn shipped() -> PathBuf {
    library("shipped", "3", &[]).join("libregelkern.a")
}

/// Compiles a C program of the repository against the library with all warnings as errors; where it is.
pub fn program(source: &str, library: &Path) -> PathBuf {
    let source = root().join(source);
    let program = folder("c-programs").join(source.file_stem().unwrap());
    let mut gcc = Command::new("gcc");
    gcc.args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O1", "-I"])
        .arg(root().join("include"))
        .arg("-o");
    build(&program, |fresh| drop(run(gcc.arg(fresh).arg(source).arg(library))));
    program
}

/// Compiles a C++ program of the repository in a standard, with all warnings as errors; where it is.
pub fn cpp(compiler: &str, standard: &str, source: &str, library: &Path) -> PathBuf {
    let source = root().join(source);
    let stem = source.file_stem().unwrap().to_string_lossy();
    let program = folder("cpp-programs").join(format!("{stem}-{compiler}-{standard}"));
    let mut command = Command::new(compiler);
    command.arg(format!("-std={standard}")).args(["-pedantic", "-Wall", "-Wextra", "-Werror", "-Wconversion"]);
    command.arg("-I").arg(root().join("include")).arg("-I").arg(root().join("bindings/cpp")).arg("-o");
    build(&program, |fresh| drop(run(command.arg(fresh).arg(source).arg(library))));
    program
}

/// Compiles a COBOL program of the repository; where it is.
pub fn cobol(source: &str, library: &Path) -> PathBuf {
    let source = root().join(source);
    let program = folder("cobol-programs").join(source.file_stem().unwrap());
    let mut cobc = Command::new("cobc");
    cobc.args(["-x", "-O", "-Wall", "-fstatic-call", "-I"]).arg(root().join("bindings/cobol")).arg("-o");
    build(&program, |fresh| {
        let output = run(cobc.arg(fresh).arg(source).arg(library));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "a warning");
    });
    program
}

/// Builds a program, one at a time and beside its place: tests that use the same program must not write over it while
/// another runs it.
fn build(program: &Path, compile: impl FnOnce(&Path)) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let fresh = program.with_extension("fresh");
    compile(&fresh);
    std::fs::rename(&fresh, program).unwrap();
}

/// Runs a program on an input; what it prints.
pub fn output_of(program: &Path, arguments: &[&OsStr], input: &str) -> String {
    use std::io::Write;
    use std::process::Stdio;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let text = input.to_owned();
    let writer = std::thread::spawn(move || pipe.write_all(text.as_bytes()).is_ok());
    let output = child.wait_with_output().unwrap();
    assert!(writer.join().unwrap(), "{program:?} did not read its input");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?} ended with {}: {err}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

/// The first program of a language in the README, and what the README says that it prints.
pub fn readme(language: &str) -> (String, String) {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let block = |text: &str| text.split("```").next().unwrap().to_owned();
    let (_, behind) = readme.split_once(&format!("```{language}\n")).unwrap();
    let (_, printed) = behind.split_once("```text\n").unwrap();
    (block(behind), block(printed))
}

/// The functions that the header declares.
pub fn exports() -> Vec<String> {
    let header = std::fs::read_to_string(root().join("include/regelkern.h")).unwrap();
    let mut exports = Vec::new();
    for line in header.lines().filter(|line| !line.starts_with([' ', '#', '/']) && !line.starts_with("typedef")) {
        if let Some((before, _)) = line.split_once('(')
            && let Some(at) = before.rfind("rk_")
        {
            exports.push(before[at..].to_owned());
        }
    }
    exports
}
