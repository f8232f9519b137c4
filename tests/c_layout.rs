//! The binary interface as it is written down in `tests/data/abi.txt`: every struct with the places and sizes of its
//! members, every function, every constant. What changes there by accident breaks callers that are compiled already.
//!
//! `RK_UPDATE=1 cargo test --test c_layout` writes it anew. A line that was added is an addition; a line that changed or
//! went needs another `RK_ABI_VERSION`.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

use common::c::{folder, has, output_of, root, run, shipped};

/// What changes with every rule set and every version, and breaks nobody.
const CHANGING: [&str; 2] = ["RK_RULESET_VERSION", "RK_VERSION_NUMBER"];

struct Member {
    name: String,
    /// As it stands in the header.
    kind: String,
    offset: usize,
    size: usize,
}

struct Struct {
    name: String,
    members: Vec<Member>,
    size: usize,
}

fn header() -> String {
    std::fs::read_to_string(root().join("include/regelkern.h")).unwrap()
}

/// The lines of the header without comments.
fn bare(header: &str) -> Vec<&str> {
    let mut is_comment = false;
    let mut lines = Vec::new();
    for line in header.lines() {
        is_comment |= line.trim_start().starts_with("/*");
        if !is_comment && !line.trim().is_empty() {
            lines.push(line);
        }
        is_comment &= !line.contains("*/");
    }
    lines
}

/// The structs, laid out as the rules of the interface say: every member at the end of the one before it, no padding.
fn structs(lines: &[&str]) -> Vec<Struct> {
    let mut sizes: BTreeMap<String, usize> =
        [("uint8_t", 1), ("uint32_t", 4), ("int32_t", 4), ("uint64_t", 8), ("int64_t", 8)]
            .map(|(name, size)| (name.to_owned(), size))
            .into();
    let mut structs: Vec<Struct> = Vec::new();
    let mut inside = false;
    for line in lines {
        if let Some(rest) = line.strip_prefix("typedef struct ") {
            let name = rest.strip_suffix(" {").unwrap().to_owned();
            structs.push(Struct { name, members: Vec::new(), size: 0 });
            inside = true;
        } else if inside && line.starts_with('}') {
            let last = structs.last().unwrap();
            sizes.insert(format!("struct {}", last.name), last.size);
            inside = false;
        } else if inside {
            let (kind, declared) = line.trim().trim_end_matches(';').rsplit_once(' ').unwrap();
            let (name, counts) = declared.split_once('[').unwrap_or((declared, ""));
            let counts = counts.trim_end_matches(']').split("][").filter(|count| !count.is_empty());
            let count: usize = counts.map(|count| count.parse::<usize>().unwrap()).product();
            let last = structs.last_mut().unwrap();
            let size = sizes[kind] * count;
            let kind = format!("{kind}{}", &declared[name.len()..]);
            last.members.push(Member { name: name.to_owned(), kind, offset: last.size, size });
            last.size += size;
        }
    }
    structs
}

/// The prototypes, each on one line.
fn functions(lines: &[&str]) -> Vec<String> {
    let mut functions = Vec::new();
    let mut open = String::new();
    for line in lines {
        let begins = !line.starts_with([' ', '#', '}']) && !line.starts_with("typedef") && line.contains('(');
        if begins || !open.is_empty() {
            write!(open, "{}{}", if open.is_empty() { "" } else { " " }, line.trim()).unwrap();
            if let Some(whole) = open.strip_suffix(';') {
                functions.push(whole.to_owned());
                open.clear();
            }
        }
    }
    functions
}

fn constants<'a>(lines: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let defined = lines.iter().filter_map(|line| line.strip_prefix("#define ")?.split_once(' '));
    defined.filter(|(name, _)| !name.contains('(') && !CHANGING.contains(name)).collect()
}

/// The description, in the order of the names: the order of the header means nothing.
fn described(header: &str) -> String {
    let lines = bare(header);
    let mut text = String::new();
    let mut structs = structs(&lines);
    structs.sort_by(|one, other| one.name.cmp(&other.name));
    for Struct { name, members, size } in structs {
        writeln!(text, "struct {name} size {size}").unwrap();
        for Member { name, kind, offset, size } in members {
            writeln!(text, "  {offset} {size} {kind} {name}").unwrap();
        }
    }
    let functions = functions(&lines).into_iter().map(|function| format!("function {function}"));
    let constants = constants(&lines).into_iter().map(|(name, value)| format!("constant {name} {value}"));
    let mut rest: Vec<_> = functions.chain(constants).collect();
    rest.sort();
    text + &rest.join("\n") + "\n"
}

#[test]
fn the_interface_is_as_it_is_written_down() {
    let found = described(&header());
    let path = common::data("abi.txt");
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let gone: Vec<_> = expected.lines().filter(|line| !found.lines().any(|other| other == *line)).collect();
    let added: Vec<_> = found.lines().filter(|line| !expected.lines().any(|other| other == *line)).collect();
    assert!(
        found == expected,
        "the interface is another than tests/data/abi.txt says\nchanged or gone, which breaks callers: {gone:#?}\n\
        added: {added:#?}\nRK_UPDATE=1 cargo test --test c_layout"
    );
    let functions = common::c::exports().len();
    assert_eq!(found.lines().filter(|line| line.starts_with("function ")).count(), functions);
    assert!(found.lines().filter(|line| line.starts_with("struct ")).count() >= 25);
}

/// The description would notice: what can change in a header changes a line.
#[test]
fn an_accidental_change_shows() {
    let header = header();
    let before = described(&header);
    for (old, new) in [
        ("int32_t bundle_from;", "int64_t bundle_from;"),
        ("uint8_t booked;", "uint8_t booking;"),
        ("uint32_t missing[512];", "uint32_t missing[513];"),
        ("#define RK_E_NULL 1", "#define RK_E_NULL 2"),
        ("int32_t rk_state_init(struct rk_state *state);", "int32_t rk_state_init(const struct rk_state *state);"),
        ("uint32_t rk_policy_count(void);", ""),
    ] {
        assert!(header.contains(old), "{old} is not in the header");
        assert_ne!(described(&header.replacen(old, new, 1)), before, "{old}");
    }
}

/// Compilers for machines of every kind lay the structs out as it is written down: 32 and 64 bits, both byte orders,
/// eight-byte numbers aligned to four or to eight bytes.
#[test]
fn every_machine_has_the_same_layout() {
    let mut program = String::from("#include <stddef.h>\n#include \"regelkern.h\"\n");
    for Struct { name, members, size } in structs(&bare(&header())) {
        let mut refuse = |what: String, expected: usize, place: usize| {
            writeln!(program, "typedef char {name}_{place}[({what}) == {expected} ? 1 : -1];").unwrap();
        };
        refuse(format!("sizeof({name})"), size, members.len() * 2);
        for (place, member) in members.iter().enumerate() {
            refuse(format!("offsetof({name}, {})", member.name), member.offset, place * 2);
            refuse(format!("sizeof((({name} *)0)->{})", member.name), member.size, place * 2 + 1);
        }
    }
    let source = folder("c-layout").join("layout.c");
    std::fs::write(&source, program).unwrap();
    let freestanding = ["-std=c89", "-pedantic", "-Wall", "-Werror", "-ffreestanding", "-fsyntax-only", "-I"];
    let check = |compiler: &str, target: &[&str]| {
        run(Command::new(compiler).args(target).args(freestanding).arg(root().join("include")).arg(&source));
    };
    if has("gcc", "gcc") {
        check("gcc", &[]);
        check("gcc", &["-m32"]);
    }
    if has("arm-none-eabi-gcc", "gcc-arm-none-eabi") {
        check("arm-none-eabi-gcc", &["-mcpu=cortex-m0"]);
    }
    if has("clang", "clang") {
        let targets = ["x86_64-linux-gnu", "i686-linux-gnu", "aarch64-linux-gnu", "armv7-linux-gnueabihf"];
        let big_endian = ["s390x-linux-gnu", "powerpc-linux-gnu", "powerpc64-linux-gnu", "mips-linux-gnu"];
        for target in targets.into_iter().chain(big_endian).chain(["x86_64-pc-windows-msvc", "riscv32-unknown-elf"]) {
            check("clang", &[&format!("--target={target}")]);
        }
    }
}

/// A program that was compiled with another header is refused when it starts.
#[test]
fn a_stale_header_is_refused() {
    if !has("gcc", "gcc") {
        return;
    }
    let (library, header) = (shipped(), header());
    let source = folder("c-layout").join("stale.c");
    std::fs::write(
        &source,
        "#include <stdio.h>\n#include \"regelkern.h\"\nint main(void) { printf(\"%d\\n\", (int)RK_CHECK_COMPAT()); return 0; }\n",
    )
    .unwrap();
    let status = |name: &str, header: &str| -> String {
        let include = folder("c-layout").join(name);
        std::fs::create_dir_all(&include).unwrap();
        std::fs::write(include.join("regelkern.h"), header).unwrap();
        let program: PathBuf = include.join("stale");
        run(Command::new("gcc").arg("-I").arg(&include).arg(&source).arg(&library).arg("-o").arg(&program));
        output_of(&program, &[], "").trim().to_owned()
    };
    assert_eq!(status("own", &header), "0");
    let abi = "#define RK_ABI_VERSION 1";
    assert!(header.contains(abi));
    assert_eq!(status("later", &header.replace(abi, "#define RK_ABI_VERSION 2")), "6");
    assert_eq!(status("earlier", &header.replace(abi, "#define RK_ABI_VERSION 0")), "6");
    for name in ["rk_contract", "rk_claim", "rk_verdict"] {
        let size = structs(&bare(&header)).into_iter().find(|found| found.name == name).unwrap().size;
        let check = |size: usize| format!("typedef char {name}_size_is_{size}[sizeof({name}) == {size} ? 1 : -1];");
        let end = format!("}} {name};");
        let grown = header.replace(&end, &format!("  int64_t later;\n{end}")).replace(&check(size), &check(size + 8));
        assert_ne!(grown, header);
        assert_eq!(status(&format!("grown-{name}"), &grown), "7", "{name}");
    }
}
