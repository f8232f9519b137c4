//! The house rules, as tests: rooms use only rooms to their left, there is one division, no float, no allocation, and
//! nothing of a person or a machine stands in the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from left to right: a room uses only rooms before it.
const ROOMS: [&str; 11] =
    ["limit", "unit", "criteria", "tariff", "ceiling", "policy", "input", "verdict", "claim", "vektis", "json"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code of a source file, without its tests, comments and texts.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    // The attribute also stands before helpers of tests at the top of a file: only a module ends the code.
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let mut bare = String::new();
    for line in code.lines().map(|line| line.split("//").next().unwrap()) {
        bare.push_str(line);
        bare.push('\n');
    }
    without_texts(&bare)
}

/// Leaves out what stands between quotes.
fn without_texts(code: &str) -> String {
    let (mut bare, mut inside, mut escaped) = (String::new(), false, false);
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            // The character '"' opens no text.
            '\'' if !inside && letters.peek() == Some(&'"') => drop(letters.next()),
            '"' => inside = !inside,
            _ if inside => {}
            _ => bare.push(letter),
        }
    }
    bare
}

fn room_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn rooms_use_only_rooms_to_their_left() {
    for path in files(&root().join("src"), ".rs") {
        let room = room_of(&path);
        let Some(place) = ROOMS.iter().position(|known| *known == room) else {
            assert_eq!(room, "lib", "{} is in no room of the list", path.display());
            continue;
        };
        for part in code(&path).split("crate::").skip(1) {
            let used: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let Some(other) = ROOMS.iter().position(|known| *known == used) else { continue };
            assert!(other <= place, "{}: {room} uses {used}, which is to its right", path.display());
        }
    }
}

#[test]
fn there_is_one_division() {
    for path in files(&root().join("src"), ".rs") {
        if path.ends_with("unit/round.rs") {
            continue;
        }
        for word in
            ["checked_div", "checked_rem", "div_euclid", "rem_euclid", "wrapping_div", " / ", " % ", "/= ", "%= "]
        {
            assert!(!code(&path).contains(word), "{} divides: {word}", path.display());
        }
    }
}

#[test]
fn the_core_has_no_float_no_allocation_and_no_unsafe() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    assert!(lib.contains("#![no_std]") && lib.contains("#![forbid(unsafe_code)]"));
    for path in files(&root().join("src"), ".rs") {
        let code = code(&path);
        for word in ["f32", "f64", "extern crate alloc", "std::vec", "Box<", " String::", "unsafe {"] {
            assert!(!code.contains(word), "{} contains {word}", path.display());
        }
    }
}

#[test]
fn every_source_file_opens_with_its_purpose() {
    for folder in ["src", "bindings", "tests"] {
        for path in files(&root().join(folder), ".rs") {
            if path.components().any(|part| part.as_os_str() == "target") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("//!"), "{} does not say what it is", path.display());
        }
    }
}

/// The top level is fixed.
#[test]
fn the_top_level_holds_what_it_should() {
    let allowed = [
        ".ci",
        ".git",
        ".gitignore",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "bindings",
        "fuzz",
        "include",
        "rust-toolchain.toml",
        "rustfmt.toml",
        "src",
        "target",
        "tests",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(allowed.contains(&name.as_str()), "{name} does not belong at the top level");
    }
}

/// Rule ids are the thread: each is found in the rules, the texts, the vectors and the specification.
#[test]
fn rule_ids_are_found_everywhere() {
    for entry in regelkern::policy::catalogue::rules() {
        let id = entry.rule.id;
        let key = entry.room.policy.key;
        // A long document has a folder beside the file, with a file for each chapter.
        let places = [
            format!("src/policy/{}/rules", key.to_lowercase()),
            format!("src/policy/{}/texts", key.to_lowercase()),
            format!("tests/data/vectors/{key}"),
            format!("tests/data/spec/{}", key.to_lowercase()),
        ];
        for place in places {
            let found = read_all(&root().join(&place));
            assert!(found.iter().any(|text| text.contains(&format!("\"{id}\""))), "{id} is not in {place}");
        }
    }
}

/// The texts of the files of this name with any ending, and of those in the folder of this name.
fn read_all(place: &Path) -> Vec<String> {
    let beside = files(place.parent().unwrap(), "").into_iter();
    beside
        .filter(|path| path.with_extension("") == place || path.starts_with(place))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}
