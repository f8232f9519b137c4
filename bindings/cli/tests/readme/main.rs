//! What the README shows is what happens: its commands are run, its request is that of the test data.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The commands of the README and what they print.
#[test]
fn the_commands_print_what_the_readme_says() {
    std::env::set_current_dir(root()).unwrap();
    let cases = trycmd::TestCases::new();
    cases.env("LC_ALL", "en_GB.UTF-8").env("NO_COLOR", "1").case("README.md");
}

#[test]
fn the_request_of_the_readme_is_that_of_the_test_data() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let request = std::fs::read_to_string(root().join("tests/data/request-bundle.json")).unwrap();
    assert!(readme.contains(&request), "the request in the README is not tests/data/request-bundle.json");
}
