//! The C++ header: every compiler and standard takes it, it has every number of the C header, and a program that uses it
//! says what the program in C says.

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::c::{cpp, folder, has, program, root, run, sample_pack, shipped};
use common::data;

const COMPILERS: [(&str, &str); 2] = [("g++", "g++"), ("clang++", "clang")];
const STANDARDS: [&str; 4] = ["c++11", "c++14", "c++17", "c++20"];

/// Numbers that the C++ header has as enumerators.
const FAMILIES: [&str; 13] = [
    "LANG",
    "KIND",
    "PRORATION",
    "ROUNDING",
    "OTHER_CLAIMS",
    "DECISION",
    "FIELD",
    "BOOKED",
    "RESULT",
    "OUTCOME",
    "SEVERITY",
    "SUBJECT",
    "RULE_KIND",
];

#[test]
fn every_number_is_an_enumerator_of_its_name() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let (header, cpp) = (read("include/regelkern.h"), read("bindings/cpp/regelkern.hpp"));
    let mut found = 0;
    for line in header.lines() {
        let Some(name) = line.strip_prefix("#define RK_").and_then(|rest| rest.split_whitespace().next()) else {
            continue;
        };
        for family in FAMILIES {
            let Some(rest) = name.strip_prefix(family).and_then(|rest| rest.strip_prefix('_')) else { continue };
            let enumerator = format!("{} = RK_{name}", rest.to_lowercase());
            let is_there = cpp.match_indices(&enumerator).any(|(place, text)| {
                !cpp[place + text.len()..].starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
            });
            assert!(is_there, "regelkern.hpp does not have {enumerator}");
            found += 1;
        }
    }
    assert!(found > 80, "only {found} numbers");
}

/// The programs that the installed compilers make of a source, in some standards.
fn programs(source: &str, standards: &[&str]) -> Vec<PathBuf> {
    let mut programs = Vec::new();
    for (compiler, package) in COMPILERS {
        if has(compiler, package) {
            programs.extend(standards.iter().map(|standard| cpp(compiler, standard, source, &shipped())));
        }
    }
    programs
}

#[test]
fn everything_that_the_header_has_works() {
    for program in programs("tests/cpp/api.cpp", &STANDARDS) {
        run(Command::new(program).arg(sample_pack()));
    }
}

/// A program of two files: nothing in the header is defined twice.
#[test]
fn two_files_may_include_it() {
    if !has("g++", "g++") {
        return;
    }
    let folder = common::c::folder("cpp-twice");
    let (one, two) = (folder.join("one.cpp"), folder.join("two.cpp"));
    let include = "#include \"regelkern.hpp\"\n#include \"regelkern.hpp\"\n";
    let use_it = "return regelkern::rule_id(RK_RULE_TBHF21_4_5).size + regelkern::check_compat().code();";
    std::fs::write(&one, format!("{include}std::size_t other();\nint main() {{ return other() == 10 ? 0 : 1; }}\n"))
        .unwrap();
    std::fs::write(&two, format!("{include}std::size_t other() {{ {use_it} }}\n")).unwrap();
    let mut gcc = Command::new("g++");
    gcc.args(["-std=c++11", "-I"]).arg(root().join("include")).arg("-I").arg(root().join("bindings/cpp"));
    run(gcc.arg("-o").arg(folder.join("twice")).args([one, two]).arg(shipped()));
    run(&mut Command::new(folder.join("twice")));
}

/// What a program prints, whatever it says of the lines by its status.
fn printed(program: &Path, contract: &Path, claims: &Path) -> (i32, String) {
    let output = Command::new(program).arg(contract).arg(claims).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_claims_program_says_what_the_one_in_c_says() {
    if !has("gcc", "gcc") {
        return;
    }
    let in_c = program("bindings/c/examples/claims.c", &shipped());
    let folder = common::c::folder("cpp-claims");
    // Faults, credits, quotes and unknowns that the sample does not have.
    let hard = folder.join("hard.csv");
    let lines = [
        "amount,claim,insured,credit_of,kind,reference_date,care_product_code,by_contracted_provider,in_bundle",
        "234672,A1,\"P,\"\"1\",,bundle_payment,2021-05-10,,true,true",
        "-234672,A2,\"P,\"\"1\",A1,bundle_payment,2021-05-11,,true,true",
        "-234672,A3,P2,A1,bundle_payment,2021-05-11,,true,true",
        "1,A4,P2,A9,bundle_payment,2021-05-11,,true,true",
        "x,A5,P2,,bundle_payment,2021-05-11,,true,true",
        "1234567890123456,A6,P2,,care_product,2021-05-11,,true,true",
        "5,A7,P2,,care_product,2021-02-29,099899045,true,true",
        "5,A8,P2,,care_product,2021-2-9,0998990455,maybe,",
        "5,A9,,,bundle_payment,,,,",
        "5,A10,,,no_kind,2021-05-11,,false,true\r",
        "",
        "5, A11 ,P3,,care_product,2021-05-11,12,true,",
    ];
    std::fs::write(&hard, lines.join("\n")).unwrap();
    let contract = data("contract-heart-failure-2021.txt");
    let sample = data("claims-heart-failure-2021.csv");
    let (status, said) = printed(&in_c, &contract, &hard);
    assert_eq!((status, said.lines().count()), (1, 13), "{said}");
    for program in programs("bindings/cpp/examples/claims.cpp", &["c++11", "c++20"]) {
        for claims in [&hard, &sample] {
            assert_eq!(printed(&program, &contract, claims), printed(&in_c, &contract, claims), "{program:?}");
        }
        let output = Command::new(&program).arg(&sample).arg(&sample).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains("csv:1: expected name = value"), "{err}");
    }
}

/// The program of the README compiles against the header and prints what the README says.
#[test]
fn the_program_of_the_readme() {
    if !has("g++", "g++") {
        return;
    }
    let (program, printed) = common::c::readme("cpp");
    let source = folder("cpp-readme").join("readme.cpp");
    std::fs::write(&source, program).unwrap();
    let output = run(&mut Command::new(cpp("g++", "c++11", source.to_str().unwrap(), &shipped())));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), printed);
}
