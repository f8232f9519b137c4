//! The contract file: the terms, and what the lines of a claim file need beside them.

pub mod bundle;
pub mod rules;

use std::path::Path;
use std::rc::Rc;

use regelkern::json;
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Result};
use crate::input;
use crate::lang::{Lang, say};

/// A contract as its file states it, by how its claims are decided.
#[derive(Clone)]
pub enum Contract<'t> {
    /// By the procedure for bundle prices.
    Bundle(Rc<bundle::Terms<'t>>),
    /// By asking the rules that its policy names.
    Rules(Rc<rules::Terms<'t>>),
}

impl<'t> Contract<'t> {
    /// The text of a contract file, which a contract refers to.
    pub fn text(path: &Path) -> Result<Vec<u8>> {
        input::whole(path)
    }

    /// Reads the text of a contract file.
    pub fn read(path: &Path, text: &'t [u8], lang: Lang) -> Result<Self> {
        let name = path.to_string_lossy();
        let object = json::value_of(text);
        match object.clone().and_then(json::rule_door) {
            Ok(Some(door)) => rules::Terms::read(&name, text, door, lang).map(|terms| Self::Rules(Rc::new(terms))),
            Ok(None) | Err(_) => bundle::Terms::read(&name, text, lang).map(|terms| Self::Bundle(Rc::new(terms))),
        }
    }

    /// What makes it this contract and no other.
    pub fn digest(&self) -> String {
        match self {
            Self::Bundle(terms) => terms.digest(),
            Self::Rules(terms) => terms.digest(),
        }
    }
}

/// SHA-256 of what identifies a contract, in hexadecimal digits.
fn digest_of(identity: &str) -> String {
    Sha256::digest(identity).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The failure of a JSON file, by the offset in its text.
pub fn unreadable(name: &str, text: &[u8], path: &str, offset: usize, expected: &str, lang: Lang) -> Failure {
    let (line, column) = input::line_and_column(text, offset);
    let (at_line, at_column) = (say(lang, "regel", "line"), say(lang, "kolom", "column"));
    let member = if path.is_empty() { String::new() } else { format!("{path}: ") };
    let word = say(lang, "verwacht", "expected");
    Failure::new(format!("{name}, {at_line} {line}, {at_column} {column}: {member}{word} {expected}"))
}
