//! Rego, the language of Open Policy Agent, by regorus: its machine and its interpreter.

use std::sync::Arc;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Library, Rc, Value};

use super::Engine;
use crate::subject::Subject;

const CONDITIONS: [&str; 13] = [
    "input.age >= 18",
    "input.insured",
    r#"input.diagnosis in {"hf_reduced", "hf_mildly_reduced", "hf_preserved", "hf_ischaemic", "hf_hypertensive", "hf_valvular"}"#,
    r#"input.provider in {"hospital_north", "hospital_south", "hospital_east", "hospital_west"}"#,
    "input.period_start <= input.service_day",
    "input.service_day <= input.period_end",
    "input.referral",
    "input.days_before >= 30",
    "input.nyha >= 2",
    "input.nyha <= 4",
    "input.devices >= 1",
    "input.amount <= input.ceiling_left",
    "not input.other_claim",
];
const ELIGIBLE: &str = "data.bench.eligible";
const FAILING: &str = "data.bench.failing";

fn library() -> Library {
    let mut rego = String::from("package bench\nimport rego.v1\ndefault eligible := false\neligible if {\n");
    for condition in CONDITIONS {
        rego += &format!("  {condition}\n");
    }
    rego += "}\n";
    for (place, condition) in CONDITIONS.iter().enumerate() {
        // There is no double negation.
        let fails = condition.strip_prefix("not ").map_or_else(|| format!("not {condition}"), str::to_string);
        rego += &format!("failing contains {place} if {fails}\n");
    }
    let mut library = Library::new();
    library.add_policy("bench.rego".into(), rego).expect("a policy");
    library
}

fn bits(failing: &Value) -> u16 {
    let places = failing.as_set().expect("a set").iter().map(|place| place.as_u8().expect("a place"));
    places.fold(0, |failing, place| failing | 1 << place)
}

fn parse(engine: &impl Engine, subjects: &[Subject]) -> Vec<Value> {
    subjects.iter().map(|subject| Value::from_json_str(&engine.text(&subject.members())).expect("JSON")).collect()
}

fn answer(answer: Result<Value, String>) -> Option<Result<bool, String>> {
    Some(answer.and_then(|answer| answer.as_bool().copied().map_err(|_| answer.to_string())))
}

/// Compiled for the machine.
pub struct Machine {
    whole: RegoVM,
    each: RegoVM,
    subjects: Vec<Value>,
}

impl Machine {
    pub fn new() -> Self {
        let machine = |entry: &str| {
            let compiled = library().compile_with_entrypoint(&Rc::from(entry)).expect("a policy");
            let program = Compiler::compile_from_policy(&compiled, &[entry]).expect("a program");
            let mut machine = RegoVM::new();
            machine.load_program(Arc::clone(&program));
            machine
        };
        Self { whole: machine(ELIGIBLE), each: machine(FAILING), subjects: Vec::new() }
    }
}

impl Engine for Machine {
    fn name(&self) -> &'static str {
        "regorus 0.14, machine"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = parse(self, subjects);
    }

    fn eligible(&mut self, place: usize) -> bool {
        self.whole.set_input(self.subjects[place].clone());
        self.whole.execute().expect("an answer") == Value::from(true)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        self.each.set_input(self.subjects[place].clone());
        Some(bits(&self.each.execute().expect("an answer")))
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        self.whole.set_input(Value::from_json_str(text).expect("JSON"));
        answer(self.whole.execute().map_err(|error| error.to_string()))
    }
}

/// Interpreted.
pub struct Interpreter {
    library: Library,
    subjects: Vec<Value>,
}

impl Interpreter {
    pub fn new() -> Self {
        Self { library: library(), subjects: Vec::new() }
    }
}

impl Engine for Interpreter {
    fn name(&self) -> &'static str {
        "regorus 0.14, interpreter"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = parse(self, subjects);
    }

    fn eligible(&mut self, place: usize) -> bool {
        self.library.set_input(self.subjects[place].clone());
        self.library.eval_rule(ELIGIBLE.into()).expect("an answer") == Value::from(true)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        self.library.set_input(self.subjects[place].clone());
        Some(bits(&self.library.eval_rule(FAILING.into()).expect("an answer")))
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        self.library.set_input(Value::from_json_str(text).expect("JSON"));
        answer(self.library.eval_rule(ELIGIBLE.into()).map_err(|error| error.to_string()))
    }
}
