//! The plan of a run: which claims are decided under which contract.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::failure::{Failure, Result};
use crate::input;
use crate::lang::{Lang, say};

/// A contract and its claims.
pub struct Job {
    /// The name of its files.
    pub name: String,
    /// The contract file.
    pub contract: PathBuf,
    /// Its claim files, in their order.
    pub claims: Vec<PathBuf>,
    /// Whether the files hold every line of their insured persons.
    pub is_complete: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    jobs: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: Option<String>,
    contract: PathBuf,
    claims: Vec<PathBuf>,
    #[serde(default)]
    complete: bool,
}

/// Reads a plan. Paths are seen from its folder.
pub fn read(path: &Path, lang: Lang) -> Result<Vec<Job>> {
    let file = path.to_string_lossy();
    let text = input::whole(path)?;
    let plan: Plan = serde_json::from_slice(&text).map_err(|error| {
        let (line, column) = (say(lang, "regel", "line"), say(lang, "kolom", "column"));
        let expected = say(
            lang,
            "verwacht een plan: {\"jobs\": [{\"contract\": …, \"claims\": […]}]}",
            "expected a plan: {\"jobs\": [{\"contract\": …, \"claims\": […]}]}",
        );
        Failure::new(format!("{file}, {line} {}, {column} {}: {expected}", error.line(), error.column()))
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut names = HashSet::new();
    let jobs = plan.jobs.into_iter().enumerate().map(|(place, entry)| {
        let of_contract = || entry.contract.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = entry.name.clone().unwrap_or_else(of_contract);
        let is_word = name.chars().all(|letter| letter.is_alphanumeric() || "-_.".contains(letter));
        if !is_word || name.is_empty() || name.starts_with('.') || !names.insert(name.clone()) {
            let expected = say(
                lang,
                "verwacht een eigen naam van letters, cijfers, -, _ en .",
                "expected a name of its own, of letters, digits, -, _ and .",
            );
            return Err(Failure::new(format!("{file}: jobs[{place}].name: {expected}")));
        }
        let claims = entry.claims.iter().map(|claims| folder.join(claims)).collect();
        Ok(Job { name, contract: folder.join(&entry.contract), claims, is_complete: entry.complete })
    });
    jobs.collect()
}
