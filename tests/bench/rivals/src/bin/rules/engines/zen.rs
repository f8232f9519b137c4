//! GoRules ZEN: an expression compiled to code, its machine kept.

use std::sync::Arc;

use zen_expression::Isolate;
use zen_expression::compiler::Opcode;
use zen_expression::variable::Variable;

use super::{Engine, both};
use crate::subject::Subject;

const CONDITIONS: [&str; 13] = [
    "age >= 18",
    "insured",
    "diagnosis in ['hf_reduced', 'hf_mildly_reduced', 'hf_preserved', 'hf_ischaemic', 'hf_hypertensive', 'hf_valvular']",
    "provider in ['hospital_north', 'hospital_south', 'hospital_east', 'hospital_west']",
    "period_start <= service_day",
    "service_day <= period_end",
    "referral",
    "days_before >= 30",
    "nyha >= 2",
    "nyha <= 4",
    "devices >= 1",
    "amount <= ceiling_left",
    "not other_claim",
];

pub struct Zen {
    isolate: Isolate,
    whole: Arc<[Opcode]>,
    bits: Arc<[Opcode]>,
    subjects: Vec<Variable>,
}

impl Zen {
    pub fn new() -> Self {
        let mut isolate = Isolate::new();
        let (whole, bits) = both(&CONDITIONS, " and ", |condition, bit| format!("(({condition}) ? 0 : {bit})"));
        let mut compile = |text: &str| isolate.compile_standard(text).expect("an expression").bytecode().clone();
        let (whole, bits) = (compile(&whole), compile(&bits));
        Self { isolate, whole, bits, subjects: Vec::new() }
    }
}

impl Engine for Zen {
    fn name(&self) -> &'static str {
        "zen-expression 2.1"
    }

    fn take(&mut self, subjects: &[Subject]) {
        let parse = |subject: &Subject| serde_json::from_str(&self.text(&subject.members())).expect("JSON");
        self.subjects = subjects.iter().map(parse).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        self.isolate.set_environment(self.subjects[place].shallow_clone());
        self.isolate.run_compiled(&self.whole).expect("an answer").as_bool() == Some(true)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        self.isolate.set_environment(self.subjects[place].shallow_clone());
        let bits = self.isolate.run_compiled(&self.bits).expect("an answer");
        bits.as_number().and_then(|bits| bits.try_into().ok())
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        self.isolate.set_environment(serde_json::from_str(text).expect("JSON"));
        Some(match self.isolate.run_compiled(&self.whole) {
            Ok(answer) => answer.as_bool().ok_or_else(|| answer.to_string()),
            Err(error) => Err(error.to_string()),
        })
    }
}
