//! CEL: an expression over variables, the environment shared.

use std::collections::BTreeMap;
use std::sync::Arc;

use cel::{Context, Env, Program, Value, to_value};

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
    "!other_claim",
];

pub struct Cel {
    environment: Arc<Env>,
    whole: Program,
    bits: Program,
    contexts: Vec<Context<'static, 'static>>,
}

impl Cel {
    pub fn new() -> Self {
        let environment = Env::stdlib();
        let (whole, bits) = both(&CONDITIONS, " && ", |condition, bit| format!("({condition} ? 0 : {bit})"));
        let compile = |text: &str| environment.compile(text).expect("an expression");
        let (whole, bits) = (compile(&whole), compile(&bits));
        Self { environment: Arc::new(environment), whole, bits, contexts: Vec::new() }
    }

    fn context(&self, text: &str) -> Context<'static, 'static> {
        let members: BTreeMap<String, serde_json::Value> = serde_json::from_str(text).expect("an object");
        let mut context = Context::with_env(Arc::clone(&self.environment));
        for (name, value) in members {
            // Whole numbers are signed in CEL; a JSON number that is not negative would become unsigned.
            let value = value.as_i64().map_or_else(|| to_value(&value).expect("a value"), Value::Int);
            context.add_variable_from_value(name, value);
        }
        context
    }
}

impl Engine for Cel {
    fn name(&self) -> &'static str {
        "cel 0.15"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.contexts = subjects.iter().map(|subject| self.context(&self.text(&subject.members()))).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        matches!(self.whole.execute(&self.contexts[place]), Ok(Value::Bool(true)))
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        match self.bits.execute(&self.contexts[place]) {
            Ok(Value::Int(bits)) => Some(bits as u16),
            other => panic!("{other:?}"),
        }
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        Some(match self.whole.execute(&self.context(text)) {
            Ok(Value::Bool(eligible)) => Ok(eligible),
            Ok(other) => Err(format!("{other:?}")),
            Err(error) => Err(error.to_string()),
        })
    }
}
