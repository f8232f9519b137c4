//! FEEL, the language of DMN, by dsntk: a prepared evaluator over a scope.

use dsntk_feel::context::FeelContext;
use dsntk_feel::values::Value;
use dsntk_feel::{Evaluator, FeelScope, Name};
use dsntk_feel_evaluator::{evaluate_context, prepare};

use super::{Engine, both};
use crate::policy::FACTS;
use crate::subject::Subject;

const CONDITIONS: [&str; 13] = [
    "age >= 18",
    "insured",
    r#"diagnosis in ("hf_reduced", "hf_mildly_reduced", "hf_preserved", "hf_ischaemic", "hf_hypertensive", "hf_valvular")"#,
    r#"provider in ("hospital_north", "hospital_south", "hospital_east", "hospital_west")"#,
    "period_start <= service_day",
    "service_day <= period_end",
    "referral",
    "days_before >= 30",
    "nyha >= 2",
    "nyha <= 4",
    "devices >= 1",
    "amount <= ceiling_left",
    "not(other_claim)",
];

pub struct Feel {
    whole: Evaluator,
    bits: Evaluator,
    empty: FeelScope,
    scopes: Vec<FeelScope>,
}

impl Feel {
    pub fn new() -> Self {
        let names = FeelScope::new();
        let mut context = FeelContext::new();
        for name in FACTS.iter().filter_map(|fact| fact.name.strip_prefix("insured.")) {
            context.set_null(Name::from(name));
        }
        names.push(context);
        let (whole, bits) = both(&CONDITIONS, " and ", |condition, bit| format!("(if {condition} then 0 else {bit})"));
        let compile = |text: &str| prepare(&dsntk_feel_parser::parse_expression(&names, text, false).expect("FEEL"));
        let (whole, bits) = (compile(&whole), compile(&bits));
        Self { whole, bits, empty: FeelScope::new(), scopes: Vec::new() }
    }

    fn scope(&self, text: &str) -> FeelScope {
        let scope = FeelScope::new();
        scope.push(evaluate_context(&self.empty, text).expect("a context"));
        scope
    }
}

impl Engine for Feel {
    fn name(&self) -> &'static str {
        "dsntk-feel 0.3"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.scopes = subjects.iter().map(|subject| self.scope(&self.text(&subject.members()))).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        (self.whole)(&self.scopes[place]).is_true()
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        match (self.bits)(&self.scopes[place]) {
            Value::Number(bits) => Some(bits.to_string().parse().expect("a number")),
            other => panic!("{other:?}"),
        }
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        Some(match (self.whole)(&self.scope(text)) {
            Value::Boolean(eligible) => Ok(eligible),
            other => Err(other.to_string()),
        })
    }
}
