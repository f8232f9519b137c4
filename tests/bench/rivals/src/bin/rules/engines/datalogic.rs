//! datalogic-rs: compiled JSONLogic, a session whose memory is used again.

use datalogic_rs::{Engine as Library, Logic, ParsedData, Session};

use super::{Engine, jsonlogic};
use crate::subject::Subject;

pub struct Datalogic {
    whole: Logic,
    bits: Logic,
    session: Session<'static>,
    subjects: Vec<ParsedData>,
}

impl Datalogic {
    pub fn new() -> Self {
        // The session borrows it; there is one as long as the program runs.
        let library: &'static Library = Box::leak(Box::new(Library::new()));
        let (whole, bits) = jsonlogic::rules();
        let compile = |text: &str| library.compile(text).expect("a rule");
        Self { whole: compile(&whole), bits: compile(&bits), session: library.session(), subjects: Vec::new() }
    }
}

impl Engine for Datalogic {
    fn name(&self) -> &'static str {
        "datalogic-rs 5.4, session"
    }

    fn take(&mut self, subjects: &[Subject]) {
        let parse = |subject: &Subject| ParsedData::from_json(&self.text(&subject.members())).expect("JSON");
        self.subjects = subjects.iter().map(parse).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        self.session.reset();
        let answer = self.session.eval_borrowed(&self.whole, &self.subjects[place]).expect("an answer");
        answer.as_bool() == Some(true)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        self.session.reset();
        let bits = self.session.eval_borrowed(&self.bits, &self.subjects[place]).expect("an answer");
        bits.as_i64().map(|bits| bits as u16)
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        self.session.reset();
        Some(match self.session.eval_borrowed(&self.whole, text) {
            Ok(answer) => answer.as_bool().ok_or_else(|| format!("{answer:?}")),
            Err(error) => Err(error.to_string()),
        })
    }
}
