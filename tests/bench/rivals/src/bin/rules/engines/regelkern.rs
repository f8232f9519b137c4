//! regelkern, with all reasons: a finding for each condition, the deciding rule, the facts that are missing. And with the
//! conditions in one rule, which says no more than pass, fail, or what is missing.

use regelkern::criteria::{Answer, Assessment, Facts, Outcome, RuleResult, Subject as About, assess, evaluate};
use regelkern::json::{Workspace, respond_about};
use regelkern::policy::BuiltIn;

use super::Engine;
use crate::policy::{FACTS, POLICY, ROOM, SLOTS, WHOLE, WHOLE_ID};
use crate::subject::{Subject, object};

/// States every fact: each value is checked against its type.
fn state(slots: &mut [i64; SLOTS], of: &Subject) {
    let mut facts = Facts::new(&POLICY, slots).expect("as many slots as facts");
    let values = [
        of.age,
        of.insured.into(),
        of.diagnosis as i64,
        of.provider as i64,
        of.period_start,
        of.period_end,
        of.service_day,
        of.referral.into(),
        of.days_before,
        of.nyha,
        of.devices,
        of.amount,
        of.ceiling_left,
        of.other_claim.into(),
    ];
    for (position, value) in values.into_iter().enumerate() {
        facts.set(position, 0, value).expect("a value of the fact");
    }
}

fn stated(of: &Subject) -> [i64; SLOTS] {
    let mut slots = [0; SLOTS];
    state(&mut slots, of);
    slots
}

/// Asks about every condition.
fn decide(slots: &mut [i64; SLOTS], assessment: &mut Assessment) -> bool {
    let facts = Facts::resume(&POLICY, slots).expect("as many slots as facts");
    assess(&POLICY, About::Insured, &facts, &BuiltIn, assessment).expect("no fault");
    assert_eq!(assessment.findings.len(), 13);
    assessment.outcome == Outcome::Eligible
}

fn failing(assessment: &Assessment) -> Option<u16> {
    let findings = assessment.findings.iter();
    Some(findings.fold(0, |failing, finding| failing | u16::from(finding.result == RuleResult::Fail) << finding.rule))
}

/// What the JSON door needs.
struct Door {
    workspace: Box<Workspace>,
    out: [u8; 8192],
}

impl Door {
    fn new() -> Self {
        Self { workspace: Box::new(Workspace::new()), out: [0; 8192] }
    }

    /// Answers a request; the answer begins one way or the other, or is told.
    fn ask(&mut self, request: &str, yes: &str, no: &str) -> Result<bool, String> {
        let request = request.as_bytes();
        let length = respond_about(&[&ROOM], request, &mut self.workspace, &mut self.out).expect("room enough");
        let answer = &self.out[..length];
        match (answer.starts_with(yes.as_bytes()), answer.starts_with(no.as_bytes())) {
            (true, false) => Ok(true),
            (false, true) => Ok(false),
            _ => Err(outcome_and_missing(&String::from_utf8_lossy(answer))),
        }
    }
}

/// An answer that is neither, without its findings.
fn outcome_and_missing(answer: &str) -> String {
    let of = |name: &str| answer.split_once(name).and_then(|(_, rest)| rest.split(['"', ']']).next());
    match (of("\"outcome\":\"").or_else(|| of("\"result\":\"")), of("\"missing\":[\"")) {
        (Some(outcome), Some(missing)) => format!("{outcome}, missing: {missing}"),
        _ => answer.to_string(),
    }
}

/// The facts of a request, under their names in the policy.
fn facts(members: &[(&'static str, String)]) -> String {
    let name = |member: &str| FACTS.iter().find(|fact| fact.name.ends_with(&format!(".{member}")));
    object(members.iter().map(|(member, value)| (name(member).expect("a fact").name.to_string(), value.clone())))
}

/// The facts are in their slots.
pub struct Parsed {
    subjects: Vec<[i64; SLOTS]>,
    assessment: Assessment,
    door: Door,
}

impl Parsed {
    pub fn new() -> Self {
        Self { subjects: Vec::new(), assessment: Assessment::default(), door: Door::new() }
    }
}

impl Engine for Parsed {
    fn name(&self) -> &'static str {
        "regelkern, all reasons"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = subjects.iter().map(stated).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        decide(&mut self.subjects[place], &mut self.assessment)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        decide(&mut self.subjects[place], &mut self.assessment);
        failing(&self.assessment)
    }

    fn text(&self, members: &[(&'static str, String)]) -> String {
        let facts = facts(members);
        format!("{{\"op\":\"assess\",\"policy\":\"BENCH\",\"subject\":\"insured\",\"facts\":{facts}}}")
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        let yes = r#"{"ok":true,"policy":"BENCH","subject":"insured","outcome":"eligible""#;
        let no = r#"{"ok":true,"policy":"BENCH","subject":"insured","outcome":"ineligible""#;
        Some(self.door.ask(text, yes, no))
    }
}

/// The facts are stated from a struct every time.
pub struct Stated {
    subjects: Vec<Subject>,
    slots: [i64; SLOTS],
    assessment: Assessment,
}

impl Stated {
    pub fn new() -> Self {
        Self { subjects: Vec::new(), slots: [0; SLOTS], assessment: Assessment::default() }
    }
}

impl Engine for Stated {
    fn name(&self) -> &'static str {
        "regelkern, facts stated each time"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = subjects.to_vec();
    }

    fn eligible(&mut self, place: usize) -> bool {
        state(&mut self.slots, &self.subjects[place]);
        decide(&mut self.slots, &mut self.assessment)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        self.eligible(place);
        failing(&self.assessment)
    }

    fn eligible_from_text(&mut self, _: &str) -> Option<Result<bool, String>> {
        None
    }
}

/// The conditions in one rule.
pub struct Whole {
    subjects: Vec<[i64; SLOTS]>,
    answer: Answer,
    door: Door,
}

impl Whole {
    pub fn new() -> Self {
        Self { subjects: Vec::new(), answer: Answer::default(), door: Door::new() }
    }
}

impl Engine for Whole {
    fn name(&self) -> &'static str {
        "regelkern, one rule"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = subjects.iter().map(stated).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        let facts = Facts::resume(&POLICY, &mut self.subjects[place]).expect("as many slots as facts");
        evaluate(&POLICY, WHOLE, &facts, &BuiltIn, &mut self.answer).expect("no fault");
        self.answer.result == RuleResult::Pass
    }

    fn failing(&mut self, _: usize) -> Option<u16> {
        None
    }

    fn text(&self, members: &[(&'static str, String)]) -> String {
        format!("{{\"op\":\"evaluate\",\"rule\":\"{WHOLE_ID}\",\"facts\":{}}}", facts(members))
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        let yes = r#"{"ok":true,"rule":"BENCH-14","result":"pass""#;
        let no = r#"{"ok":true,"rule":"BENCH-14","result":"fail""#;
        Some(self.door.ask(text, yes, no))
    }
}
