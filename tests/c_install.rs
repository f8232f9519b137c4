//! The installed C library: found by pkg-config and by CMake, shared and static, beside another Rust library.

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use common::c::{exports, folder, has, root, run};

fn text(command: &mut Command) -> String {
    String::from_utf8(run(command).stdout).unwrap()
}

/// Installed by the plain script into an empty folder, once.
fn prefix() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        // Moved afterwards: nothing in it may say where it was installed.
        let (first, prefix) = (folder("c-install").join("first"), folder("c-install").join("prefix"));
        for old in [&first, &prefix] {
            let _ = std::fs::remove_dir_all(old);
        }
        let mut script = Command::new(root().join("bindings/c/install.sh"));
        run(script.arg(&first).env("CARGO_TARGET_DIR", folder("c-target")));
        std::fs::rename(&first, &prefix).unwrap();
        prefix
    })
}

fn tools() -> bool {
    has("gcc", "gcc") && has("ld", "binutils") && has("pkg-config", "pkgconf")
}

fn pkg_config(arguments: &[&str]) -> Vec<String> {
    let mut command = Command::new("pkg-config");
    command.args(arguments).arg("regelkern").env("PKG_CONFIG_PATH", prefix().join("lib/pkgconfig"));
    text(&mut command).split_whitespace().map(str::to_owned).collect()
}

/// Compiles a C program as its user would; where it is.
fn compile(name: &str, source: &Path, arguments: &[String]) -> PathBuf {
    let program = folder("c-install").join(name);
    run(Command::new("gcc")
        .args(["-std=c89", "-pedantic", "-Wall", "-Werror"])
        .arg(source)
        .args(arguments)
        .arg("-o")
        .arg(&program));
    program
}

fn versions() -> PathBuf {
    root().join("tests/c/versions.c")
}

/// The files below a folder, by their names from there.
fn files(folder: &Path) -> Vec<String> {
    let listed = text(Command::new("find").current_dir(folder).args([".", "-not", "-type", "d"]));
    let mut files: Vec<_> = listed.lines().map(str::to_owned).collect();
    files.sort();
    files
}

#[test]
fn pkg_config_finds_both_libraries() {
    if !tools() {
        return;
    }
    assert_eq!(pkg_config(&["--modversion"]), [env!("CARGO_PKG_VERSION")]);
    let shared = compile("shared", &versions(), &pkg_config(&["--cflags", "--libs"]));
    let needed = text(Command::new("readelf").arg("--dynamic").arg(&shared));
    assert!(needed.contains("Shared library: [libregelkern.so.1]"), "{needed}");
    run(Command::new(&shared).env("LD_LIBRARY_PATH", prefix().join("lib")));

    let mut arguments = pkg_config(&["--cflags", "--libs", "--static"]);
    arguments.push("-static".to_owned());
    run(&mut Command::new(compile("static", &versions(), &arguments)));
}

#[test]
fn cmake_finds_both_libraries() {
    if !tools() || !has("cmake", "cmake") {
        return;
    }
    let project = folder("c-install").join("project");
    let _ = std::fs::remove_dir_all(&project);
    std::fs::create_dir(&project).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let lists = format!(
        "cmake_minimum_required(VERSION 3.16)\nproject(client C)\nfind_package(regelkern {version} REQUIRED)\n\
        add_executable(shared \"{source}\")\ntarget_link_libraries(shared regelkern::regelkern)\n\
        add_executable(static \"{source}\")\ntarget_link_libraries(static regelkern::regelkern_static)\n",
        source = versions().display(),
    );
    std::fs::write(project.join("CMakeLists.txt"), lists).unwrap();
    let configure = |version: &str| {
        let lists = std::fs::read_to_string(project.join("CMakeLists.txt")).unwrap();
        let wanted =
            lists.replace(&format!("regelkern {}", env!("CARGO_PKG_VERSION")), &format!("regelkern {version}"));
        let other = project.join(version);
        std::fs::create_dir_all(&other).unwrap();
        std::fs::write(other.join("CMakeLists.txt"), wanted).unwrap();
        let mut cmake = Command::new("cmake");
        cmake.arg("-S").arg(&other).arg("-B").arg(other.join("build"));
        cmake.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix().display())).output().unwrap().status.success()
    };
    assert!(configure(version), "the version that is installed is refused");
    assert!(!configure("99.0.0"), "a later version than the one that is installed is found");
    let build = project.join(version).join("build");
    run(Command::new("cmake").arg("--build").arg(&build));
    run(&mut Command::new(build.join("shared")));
    run(&mut Command::new(build.join("static")));
}

/// `cmake --install` installs what the script does.
#[test]
fn cmake_installs_the_same() {
    if !tools() || !has("cmake", "cmake") {
        return;
    }
    let (build, other) = (folder("c-install").join("build"), folder("c-install").join("by-cmake"));
    for old in [&build, &other] {
        let _ = std::fs::remove_dir_all(old);
    }
    run(Command::new("cmake").arg("-S").arg(root().join("bindings/c")).arg("-B").arg(&build));
    run(Command::new("cmake").arg("--build").arg(&build).env("CARGO_TARGET_DIR", folder("c-target")));
    run(Command::new("cmake").arg("--install").arg(&build).arg("--prefix").arg(&other));
    let found = files(&other);
    assert_eq!(found, files(prefix()));
    for expected in [
        "./include/regelkern.h",
        "./include/regelkern_rules.h",
        "./include/regelkern.hpp",
        "./lib/libregelkern.a",
        "./lib/libregelkern.so",
        "./share/doc/regelkern/LICENSE",
        "./share/regelkern/copybooks/regelkern.cpy",
    ] {
        assert!(found.iter().any(|file| file == expected), "{expected} is not installed");
    }
    for name in found.iter().filter(|name| !name.contains(".so")) {
        let bytes = |folder: &Path| std::fs::read(folder.join(name)).unwrap();
        assert!(bytes(&other) == bytes(prefix()), "{name} differs");
    }
}

/// What stands behind a name in the list of symbols.
fn visible(archive: &Path) -> Vec<String> {
    let listed = Command::new("nm").args(["--defined-only", "--extern-only"]).arg(archive).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let mut names: Vec<_> =
        listed.lines().filter_map(|line| line.split_whitespace().nth(2)).map(str::to_owned).collect();
    names.sort();
    names
}

/// The static library shows the functions of the header and nothing else, so a program can hold another Rust library
/// too: with its own standard library and its own panic handler.
#[test]
fn it_shares_a_program_with_another_rust_library() {
    if !tools() {
        return;
    }
    let mut expected = exports();
    expected.sort();
    assert_eq!(visible(&prefix().join("lib/libregelkern.a")), expected);
    let raw = visible(&folder("c-target").join("release/libregelkern.a"));
    assert!(raw.len() > expected.len(), "there was nothing to hide: this test proves nothing");

    let place = folder("c-install");
    let (other, archive, source) = (place.join("other.rs"), place.join("libother.a"), place.join("both.c"));
    let code = "#[unsafe(no_mangle)]\npub extern \"C\" fn other_length(count: u32) -> u32 {\n    \
        std::panic::catch_unwind(|| (0..count).map(|_| String::from(\"x\")).collect::<String>().len() as u32)\n        \
        .unwrap_or(0)\n}\n";
    std::fs::write(&other, code).unwrap();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    run(rustc.args(["--edition=2024", "--crate-type=staticlib", "-o"]).arg(&archive).arg(&other));
    let code = "#include \"regelkern.h\"\nextern uint32_t other_length(uint32_t);\n\
        int main(void) { return RK_CHECK_COMPAT() != RK_OK || other_length(7) != 7; }\n";
    std::fs::write(&source, code).unwrap();
    let mut gcc = Command::new("gcc");
    gcc.arg("-I").arg(prefix().join("include")).arg(&source).arg(prefix().join("lib/libregelkern.a")).arg(&archive);
    run(gcc.args(["-lpthread", "-ldl", "-lm", "-lgcc_s", "-o"]).arg(place.join("both")));
    run(&mut Command::new(place.join("both")));
}
