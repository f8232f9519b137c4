//! The house rules, as tests: rooms use only rooms to their left, there is one division, no float, no allocation, and
//! nothing of the machine that it was written on stands in the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from left to right: a room uses only rooms before it.
const ROOMS: [&str; 12] =
    ["limit", "unit", "criteria", "tariff", "ceiling", "policy", "pack", "input", "verdict", "claim", "vektis", "json"];

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

/// The code of a source file, without its tests, comments, texts and characters.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    // The attribute also stands before helpers of tests at the top of a file: only a module ends the code.
    let module = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    bare(module.split("#[cfg(test)]\n#[allow(").next().unwrap())
}

/// Leaves out comments, texts and characters. A text leaves its two quotes.
fn bare(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or('\0');
    let (mut bare, mut place) = (String::new(), 0);
    while place < letters.len() {
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        match (at(place), at(place + 1)) {
            ('/', '/') => {
                while place < letters.len() && at(place) != '\n' {
                    place += 1;
                }
                continue;
            }
            ('/', '*') => {
                while place < letters.len() && (at(place), at(place + 1)) != ('*', '/') {
                    place += 1;
                }
                place += 2;
                continue;
            }
            // A raw text ends at a quote with as many hashes as it begins with.
            ('r', '"' | '#') if place == 0 || !is_word(at(place - 1)) || at(place - 1) == 'b' => {
                let hashes = letters[place + 1..].iter().take_while(|letter| **letter == '#').count();
                if at(place + 1 + hashes) == '"' {
                    place += 2 + hashes;
                    let is_end = |place: usize| at(place) == '"' && (1..=hashes).all(|step| at(place + step) == '#');
                    while place < letters.len() && !is_end(place) {
                        place += 1;
                    }
                    place += 1 + hashes;
                    bare.push_str("\"\"");
                    continue;
                }
            }
            ('"', _) => {
                place += 1;
                while place < letters.len() && at(place) != '"' {
                    place += if at(place) == '\\' { 2 } else { 1 };
                }
                place += 1;
                bare.push_str("\"\"");
                continue;
            }
            // A character ends in a quote, a lifetime does not.
            ('\'', '\\') => {
                place += 3;
                while place < letters.len() && at(place) != '\'' {
                    place += 1;
                }
                place += 1;
                continue;
            }
            ('\'', _) if at(place + 2) == '\'' => {
                place += 3;
                continue;
            }
            _ => {}
        }
        bare.push(at(place));
        place += 1;
    }
    bare
}

/// The words of code: names, keywords and numbers.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

#[test]
fn code_is_told_from_comments_and_texts() {
    for (code, expected) in [
        ("a / b // c / d\ne", "a / b \ne"),
        ("a /* / \" */ b", "a  b"),
        (r#"f("https://x \" / y") / z"#, r#"f("") / z"#),
        ("f(r#\"a \" / b\"#) / c", "f(\"\") / c"),
        ("f(br\"a / b\") / c", "f(b\"\") / c"),
        ("f('\"', '/', '\\'', '\\u{2f}') / 'a", "f(, , , ) / 'a"),
        ("fn f<'a>(x: &'a str) -> r { for_r / 2 }", "fn f<'a>(x: &'a str) -> r { for_r / 2 }"),
        ("\"a\nb / c\" d", "\"\" d"),
    ] {
        assert_eq!(bare(code), expected, "{code}");
    }
}

fn room_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The rooms that code uses: what follows `crate::`, one by one and in a group, and `super::` where that is the crate.
fn rooms_used(code: &str, depth: usize) -> Vec<String> {
    let code: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let mut used = Vec::new();
    for start in ["crate::".to_owned(), "super::".repeat(depth)] {
        for part in code.split(&start).skip(1) {
            let names = match part.strip_prefix('{') {
                // Of a group the names at its own level count, not those inside an inner one.
                Some(group) => outer_names(group),
                None => vec![words(part).next().unwrap_or_default().to_owned()],
            };
            used.extend(names);
        }
    }
    used
}

fn outer_names(group: &str) -> Vec<String> {
    let (mut names, mut depth) = (vec![String::new()], 1);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(String::new()),
            _ if depth == 1 => names.last_mut().unwrap().push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.iter().filter_map(|name| words(name).next().map(str::to_owned)).collect()
}

#[test]
fn rooms_use_only_rooms_to_their_left() {
    let example = "use crate::unit::Cents; use crate::{json::{claim, x}, limit}; super::super::verdict::Verdict";
    assert_eq!(rooms_used(example, 2), ["unit", "json", "limit", "verdict"]);
    for path in files(&root().join("src"), ".rs") {
        let room = room_of(&path);
        let Some(place) = ROOMS.iter().position(|known| *known == room) else {
            assert_eq!(room, "lib", "{} is in no room of the list", path.display());
            continue;
        };
        let parts = path.strip_prefix(root().join("src")).unwrap().components().count();
        let depth = if path.ends_with("mod.rs") { parts - 1 } else { parts };
        for used in rooms_used(&code(&path), depth) {
            let Some(other) = ROOMS.iter().position(|known| *known == used) else { continue };
            assert!(other <= place, "{}: {room} uses {used}, which is to its right", path.display());
        }
    }
}

/// A word that divides: `checked_div`, `rem_euclid`, `div_ceil`, `Rem` and the like.
fn divides(word: &str) -> bool {
    ["Div", "Rem", "DivAssign", "RemAssign", "is_multiple_of", "next_multiple_of", "isqrt", "midpoint"].contains(&word)
        || word.split('_').any(|part| part == "div" || part == "rem")
}

#[test]
fn there_is_one_division() {
    for path in files(&root().join("src"), ".rs") {
        let code = code(&path);
        let is_round = path.ends_with("unit/round.rs");
        let found = code.contains(['/', '%']) || words(&code).any(divides);
        assert_eq!(found, is_round, "{}: the only division is in unit/round.rs", path.display());
    }
}

#[test]
fn the_core_has_no_float_no_allocation_and_no_unsafe() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    assert!(lib.contains("\n#![no_std]\n") && lib.contains("\n#![forbid(unsafe_code)]\n"));
    for path in files(&root().join("src"), ".rs") {
        let code = code(&path);
        let extra = if path.ends_with("src/lib.rs") { 1 } else { 0 };
        assert_eq!(words(&code).filter(|word| *word == "std").count(), extra, "{} uses std", path.display());
        for word in ["f16", "f32", "f64", "f128", "alloc", "Box", "unsafe"] {
            assert!(words(&code).all(|other| other != word), "{} contains {word}", path.display());
        }
    }
}

#[test]
fn every_source_file_opens_with_its_purpose() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let purpose: String = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
        assert!(purpose.len() > 10 && purpose.contains('.'), "{} does not say what it is", path.display());
    }
}

/// The Rust files of the repository.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["src", "bindings", "tests", "fuzz"] {
        found.extend(files(&root().join(folder), ".rs"));
    }
    found.retain(|path| path.components().all(|part| part.as_os_str() != "target"));
    found
}

/// Nothing of the machine that a file was written on, no address of a mirror, and no note of work to be done.
#[test]
fn no_file_names_a_machine_or_leaves_work() {
    // In pieces, so that this file passes itself.
    let words = [
        ["../", "shared"],
        ["/wo", "rk/"],
        ["/ho", "me/"],
        ["/ro", "ot/"],
        ["local", "host:"],
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X:"],
    ];
    let mut read = 0;
    let folders = [".ci", "bindings", "fuzz", "include", "src", "tests"].map(|name| root().join(name));
    let mut paths: Vec<PathBuf> = folders.iter().filter(|folder| folder.is_dir()).flat_map(|f| files(f, "")).collect();
    paths.extend(fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
    for path in paths {
        let generated = ["target", "corpus", "artifacts", "__pycache__"];
        if path.ends_with(".git")
            || path.components().any(|part| generated.iter().any(|name| part.as_os_str() == *name))
        {
            continue;
        }
        let text = fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&text);
        for word in words.map(|pieces| pieces.concat()) {
            assert!(!text.contains(&word), "{} contains {word}", path.display());
        }
        read += 1;
    }
    assert!(read > 50, "the repository has more files than that");
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

/// Rule ids are the thread: each is found in the rules, the texts, the vectors and the specification. A long document
/// has its rules and texts in a file for each part, in a folder of the same name.
#[test]
fn rule_ids_are_found_everywhere() {
    let mut places_looked_at = 0;
    for room in regelkern::policy::catalogue::ROOMS {
        let key = room.policy.key;
        let places = [
            format!("src/policy/{}/rules", key.to_lowercase()),
            format!("src/policy/{}/texts", key.to_lowercase()),
            format!("tests/data/vectors/{key}.jsonl"),
            format!("tests/data/spec/{}.toml", key.to_lowercase()),
        ];
        for place in places {
            let text = text_of(&place);
            for entry in room.rules() {
                let id = entry.rule.id;
                assert!(text.contains(&format!("\"{id}\"")), "{id} is not in {place}");
                places_looked_at += 1;
            }
        }
    }
    assert!(places_looked_at >= 4 * 47);
}

/// The text of a file; of a module its file and, when it is divided, the files of its folder.
fn text_of(place: &str) -> String {
    let path = root().join(place);
    if path.extension().is_some() {
        return fs::read_to_string(path).unwrap();
    }
    let mut text = fs::read_to_string(path.with_extension("rs")).unwrap();
    if path.is_dir() {
        text.extend(files(&path, ".rs").iter().map(|file| fs::read_to_string(file).unwrap()));
    }
    text
}
