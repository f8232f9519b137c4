//! Asking the library what a rule says of facts.

use std::collections::BTreeMap;

use regelkern::json::{self, Code, Workspace};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Facts by name, each value as JSON.
pub type Facts = BTreeMap<String, String>;

/// The room for an answer: a value of a rule for every index, every fact missing.
const ANSWER: usize = 1 << 16;

/// What a rule says.
#[derive(Debug, Deserialize)]
pub struct Answer {
    /// pass, fail, review, unknown or not_applicable.
    pub result: String,
    /// The outputs by name.
    pub values: Map<String, Value>,
    /// The facts without which it cannot be said.
    pub missing: Vec<String>,
}

/// Why a question was refused.
#[derive(Debug)]
pub struct Refusal {
    /// What is wrong.
    pub code: Code,
    /// Where in the facts; empty when it is not in one of them.
    pub path: String,
    /// The offset in the text of the facts.
    pub offset: usize,
}

/// The library, with the memory it works in.
pub struct Kernel {
    workspace: Box<Workspace>,
    answer: Vec<u8>,
}

impl Kernel {
    /// Memory for one question after the other.
    pub fn new() -> Self {
        Self { workspace: Box::new(Workspace::new()), answer: vec![0; ANSWER] }
    }

    /// What a rule says of facts.
    pub fn evaluate(&mut self, rule: &str, facts: &Facts) -> Result<Answer, Refusal> {
        let members: Vec<_> = facts.iter().map(|(name, value)| format!("{}:{value}", Value::from(&**name))).collect();
        self.ask(rule, &format!("{{{}}}", members.join(",")))
    }

    /// What a rule says of facts, which are a JSON object.
    pub fn ask(&mut self, rule: &str, facts: &str) -> Result<Answer, Refusal> {
        #[derive(Deserialize)]
        struct Refused {
            error: Trouble,
        }
        #[derive(Deserialize)]
        struct Trouble {
            code: String,
            path: String,
            offset: usize,
        }
        let ahead = format!(r#"{{"op":"evaluate","rule":"{rule}","facts":"#);
        let request = format!("{ahead}{facts}}}");
        let unusable = || Refusal { code: Code::TooLong, path: String::new(), offset: 0 };
        let length = json::respond(request.as_bytes(), &mut self.workspace, &mut self.answer)
            .map_err(|json::OutputTooSmall| unusable())?;
        let answer = &self.answer[..length];
        if let Ok(Refused { error }) = serde_json::from_slice(answer) {
            let code = Code::ALL.into_iter().find(|code| code.name() == error.code).unwrap_or(Code::NotAllowed);
            let path = error.path.strip_prefix("facts").map_or("", |path| path.trim_start_matches('.')).to_owned();
            return Err(Refusal { code, path, offset: error.offset.saturating_sub(ahead.len()) });
        }
        serde_json::from_slice(answer).map_err(|_| unusable())
    }
}
