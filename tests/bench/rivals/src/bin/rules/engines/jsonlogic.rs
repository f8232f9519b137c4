//! JSONLogic by jsonlogic-rs: the rule is data, and is walked anew each time.

use serde_json::{Value, from_str};

use super::Engine;
use crate::subject::Subject;

/// The conditions in JSONLogic, as datalogic-rs takes them too.
pub const CONDITIONS: [&str; 13] = [
    r#"{">=":[{"var":"age"},18]}"#,
    r#"{"var":"insured"}"#,
    r#"{"in":[{"var":"diagnosis"},["hf_reduced","hf_mildly_reduced","hf_preserved","hf_ischaemic","hf_hypertensive","hf_valvular"]]}"#,
    r#"{"in":[{"var":"provider"},["hospital_north","hospital_south","hospital_east","hospital_west"]]}"#,
    r#"{"<=":[{"var":"period_start"},{"var":"service_day"}]}"#,
    r#"{"<=":[{"var":"service_day"},{"var":"period_end"}]}"#,
    r#"{"var":"referral"}"#,
    r#"{">=":[{"var":"days_before"},30]}"#,
    r#"{">=":[{"var":"nyha"},2]}"#,
    r#"{"<=":[{"var":"nyha"},4]}"#,
    r#"{">=":[{"var":"devices"},1]}"#,
    r#"{"<=":[{"var":"amount"},{"var":"ceiling_left"}]}"#,
    r#"{"!":[{"var":"other_claim"}]}"#,
];

/// All conditions, and the sum of the bits of those that fail.
pub fn rules() -> (String, String) {
    let bit_unless = |(place, condition): (usize, &&str)| format!(r#"{{"if":[{condition},0,{}]}}"#, 1 << place);
    let bits: Vec<String> = CONDITIONS.iter().enumerate().map(bit_unless).collect();
    (format!(r#"{{"and":[{}]}}"#, CONDITIONS.join(",")), format!(r#"{{"+":[{}]}}"#, bits.join(",")))
}

pub struct JsonLogic {
    whole: Value,
    bits: Value,
    subjects: Vec<Value>,
}

impl JsonLogic {
    pub fn new() -> Self {
        let (whole, bits) = rules();
        Self { whole: from_str(&whole).expect("JSON"), bits: from_str(&bits).expect("JSON"), subjects: Vec::new() }
    }
}

impl Engine for JsonLogic {
    fn name(&self) -> &'static str {
        "jsonlogic-rs 0.5"
    }

    fn take(&mut self, subjects: &[Subject]) {
        let parse = |subject: &Subject| from_str(&self.text(&subject.members())).expect("JSON");
        self.subjects = subjects.iter().map(parse).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        jsonlogic_rs::apply(&self.whole, &self.subjects[place]).expect("an answer") == Value::Bool(true)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        let bits = jsonlogic_rs::apply(&self.bits, &self.subjects[place]).expect("an answer");
        bits.as_f64().map(|bits| bits as u16)
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        let subject: Value = from_str(text).expect("JSON");
        Some(match jsonlogic_rs::apply(&self.whole, &subject) {
            Ok(Value::Bool(eligible)) => Ok(eligible),
            Ok(other) => Err(other.to_string()),
            Err(error) => Err(error.to_string()),
        })
    }
}
