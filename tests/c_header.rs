//! The headers of the C interface: they are what the source says, and every compiler takes them.
//!
//! `RK_UPDATE=1 cargo test --test c_header` writes them anew.

mod common;

use std::collections::HashSet;
use std::fmt::Write;
use std::process::Command;

use common::c::{has, program, root, run, shipped};
use regelkern::criteria::{Kind, OutputKind};
use regelkern::policy;
use regelkern::policy::catalogue::ROOMS;
use regelkern::policy::claims::Entry;

/// The files that the header is made of, in the order of the header.
const SOURCES: [&str; 14] = [
    "status",
    "version",
    "numbers",
    "memory",
    "types",
    "claims",
    "facts",
    "by_rules",
    "related",
    "pack",
    "catalogue",
    "text",
    "codes",
    "json",
];

/// Compares a header with what it should be, or writes it when asked to.
fn compare(name: &str, expected: &str) {
    let path = root().join("include").join(name);
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "include/{name} is not what the source says: RK_UPDATE=1 cargo test --test c_header");
}

#[test]
fn the_header_is_what_the_source_says() {
    let folder = root().join("bindings/c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    config.trailer = config.trailer.map(|trailer| trailer.replace("@SIZES@", &sizes()));
    let mut builder = cbindgen::Builder::new().with_config(config);
    for name in SOURCES {
        builder = builder.with_src(folder.join("src").join(name).with_extension("rs"));
    }
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    let header = String::from_utf8(header).unwrap();
    compare("regelkern.h", header.trim_start());
    let listed = std::fs::read_dir(folder.join("src")).unwrap().count();
    assert_eq!(listed, SOURCES.len() + 2, "a file of bindings/c/src is not in the header, nor lib.rs and panic.rs");
}

/// The sizes that types.rs asserts, as assertions in C.
fn sizes() -> String {
    let types = std::fs::read_to_string(root().join("bindings/c/src/types.rs")).unwrap();
    let mut sizes = String::new();
    for line in types.lines() {
        if let Some(rest) = line.strip_prefix("const _: () = assert!(size_of::<") {
            let (name, size) = rest.strip_suffix(");").unwrap().split_once(">() == ").unwrap();
            writeln!(sizes, "typedef char {name}_size_is_{size}[sizeof({name}) == {size} ? 1 : -1];").unwrap();
        }
    }
    assert!(sizes.lines().count() >= 25);
    sizes
}

/// The numbers of policies, rules and facts as macros.
#[test]
fn the_numbers_are_those_of_the_catalogue() {
    let mut header = String::from(
        "/*\n * Numbers of the policies, rules and facts of regelkern: stable, only added to, never used again for \
         something else.\n *\n * SPDX-License-Identifier: MIT OR Apache-2.0\n *\n * Generated from the tables of the \
         policies; do not edit.\n */\n#ifndef REGELKERN_RULES_H\n#define REGELKERN_RULES_H\n",
    );
    let mut names = HashSet::new();
    let mut define = |header: &mut String, name: &str, number: usize| {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
        let name: String = name.chars().map(plain).collect();
        assert!(names.insert(name.clone()), "{name} stands for two things");
        writeln!(header, "#define RK_{name} {number}").unwrap();
    };
    for room in ROOMS {
        let key = room.policy.key;
        writeln!(header, "\n/* {key}: {} */", room.title).unwrap();
        define(&mut header, &format!("POLICY_{key}"), room.policy.number.into());
        writeln!(header, "/* How many slots its facts take. */").unwrap();
        define(&mut header, &format!("SLOTS_{key}"), room.policy.slots);
        writeln!(header, "\n/* {key}: rules, in the published order, with the places of their outputs. */").unwrap();
        for entry in room.rules() {
            define(&mut header, &format!("RULE_{}", entry.rule.id), entry.rule.number.into());
            for (place, output) in entry.rule.outputs.iter().enumerate() {
                define(&mut header, &format!("OUTPUT_{}_{}", entry.rule.id, output.name), place);
                if let OutputKind::Enum(words) | OutputKind::Set(words) = output.kind {
                    for (place, word) in words.iter().enumerate() {
                        define(&mut header, &format!("WORD_{}_{}_{word}", entry.rule.id, output.name), place);
                    }
                }
            }
        }
        writeln!(header, "\n/* {key}: facts, with the places of their words. */").unwrap();
        for entry in room.facts() {
            define(&mut header, &format!("FACT_{key}_{}", entry.fact.name), entry.fact.number.into());
            if let Kind::Enum(words) | Kind::Set(words) = entry.fact.kind {
                for (place, word) in words.iter().enumerate() {
                    define(&mut header, &format!("WORD_{key}_{}_{word}", entry.fact.name), place);
                }
            }
        }
        let Some(claims) = policy::claims_of(room.policy.number) else { continue };
        writeln!(header, "\n/* {key}: requests, the first is the ordinary claim. */").unwrap();
        for (place, request) in claims.requests.iter().enumerate() {
            let number = usize::from(room.policy.number) * 1000 + place + 1;
            define(&mut header, &format!("REQUEST_{key}_{}", request.name), number);
        }
        writeln!(header, "\n/* {key}: the ledger, places in rk_ledger.amounts_cents and bits of rk_ledger.marks. */")
            .unwrap();
        for book in claims.books {
            let name = room.source.facts[usize::from(book.fact)].name;
            match book.entry {
                Entry::Amount(place) => define(&mut header, &format!("ENTRY_{key}_{name}"), place.into()),
                Entry::Mark(place) => define(&mut header, &format!("MARK_{key}_{name}"), 1 << place),
            }
        }
    }
    header.push_str("\n#endif\n");
    assert!(header.is_ascii(), "a C89 compiler need not take other characters");
    compare("regelkern_rules.h", &header);
}

/// Every standard and compiler that users have, all warnings as errors; twice included, because headers are.
#[test]
fn every_compiler_takes_the_headers() {
    let c = ["c89", "c99", "c11", "c17"];
    let cpp = ["c++98", "c++11", "c++17", "c++20"];
    let folder = common::c::folder("c-headers");
    let text = "#include \"regelkern.h\"\n#include \"regelkern_rules.h\"\n#include \"regelkern.h\"\n\
        #include \"regelkern_rules.h\"\nint main(void) { return RK_CHECK_COMPAT() != RK_OK; }\n";
    for (ending, standards, compilers) in
        [("c", c, [("gcc", "gcc"), ("clang", "clang")]), ("cpp", cpp, [("g++", "g++"), ("clang++", "clang")])]
    {
        let source = folder.join("twice").with_extension(ending);
        std::fs::write(&source, text).unwrap();
        for (compiler, package) in compilers {
            if !has(compiler, package) {
                continue;
            }
            for standard in standards {
                let mut command = Command::new(compiler);
                command.arg(format!("-std={standard}")).args(["-pedantic", "-Wall", "-Wextra", "-Werror"]);
                command.args(["-Wundef", "-Wconversion", "-fsyntax-only", "-I"]).arg(root().join("include"));
                run(command.arg(&source));
            }
        }
    }
    if has("tcc", "tcc") {
        let mut tcc = Command::new("tcc");
        tcc.args(["-Wall", "-Werror", "-c", "-o"]).arg(folder.join("twice.o")).arg("-I").arg(root().join("include"));
        run(tcc.arg(folder.join("twice.c")));
    }
}

/// What the header states as a macro, the library says too.
#[test]
fn macros_and_functions_agree() {
    if has("gcc", "gcc") {
        run(&mut Command::new(program("tests/c/versions.c", &shipped())));
    }
}
