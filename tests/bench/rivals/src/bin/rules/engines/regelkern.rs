//! regelkern, always with all reasons: a finding for each condition, the deciding rule, the facts that are missing.

use regelkern::criteria::{Assessment, Facts, Outcome, RuleResult, Subject as About, assess};
use regelkern::json::{Workspace, respond_about};
use regelkern::policy::BuiltIn;

use super::Engine;
use crate::policy::{FACTS, POLICY, ROOM, SLOTS};
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

fn decide(slots: &mut [i64; SLOTS], assessment: &mut Assessment) -> bool {
    let facts = Facts::resume(&POLICY, slots).expect("as many slots as facts");
    assess(&POLICY, About::Insured, &facts, &BuiltIn, assessment).expect("no fault");
    assert_eq!(assessment.findings.len(), 13);
    assessment.outcome == Outcome::Eligible
}

fn failing(assessment: &Assessment) -> u16 {
    let findings = assessment.findings.iter();
    findings.fold(0, |failing, finding| failing | u16::from(finding.result == RuleResult::Fail) << finding.rule)
}

/// An answer that is neither, without its findings.
fn outcome_and_missing(answer: &str) -> String {
    let of = |name: &str| answer.split_once(name).and_then(|(_, rest)| rest.split(['"', ']']).next());
    match (of("\"outcome\":\""), of("\"missing\":[\"")) {
        (Some(outcome), Some(missing)) => format!("{outcome}, missing: {missing}"),
        _ => answer.to_string(),
    }
}

/// The facts are in their slots.
pub struct Parsed {
    subjects: Vec<[i64; SLOTS]>,
    assessment: Assessment,
    workspace: Box<Workspace>,
    out: [u8; 8192],
}

impl Parsed {
    pub fn new() -> Self {
        Self {
            subjects: Vec::new(),
            assessment: Assessment::default(),
            workspace: Box::new(Workspace::new()),
            out: [0; 8192],
        }
    }
}

impl Engine for Parsed {
    fn name(&self) -> &'static str {
        "regelkern, all reasons"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = vec![[0; SLOTS]; subjects.len()];
        for (slots, subject) in self.subjects.iter_mut().zip(subjects) {
            state(slots, subject);
        }
    }

    fn eligible(&mut self, place: usize) -> bool {
        decide(&mut self.subjects[place], &mut self.assessment)
    }

    fn failing(&mut self, place: usize) -> u16 {
        decide(&mut self.subjects[place], &mut self.assessment);
        failing(&self.assessment)
    }

    fn text(&self, members: &[(&'static str, String)]) -> String {
        let name = |member: &str| FACTS.iter().find(|fact| fact.name.ends_with(&format!(".{member}")));
        let facts =
            members.iter().map(|(member, value)| (name(member).expect("a fact").name.to_string(), value.clone()));
        let facts = object(facts);
        format!("{{\"op\":\"assess\",\"policy\":\"BENCH\",\"subject\":\"insured\",\"facts\":{facts}}}")
    }

    fn from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        const ELIGIBLE: &[u8] = br#"{"ok":true,"policy":"BENCH","subject":"insured","outcome":"eligible""#;
        const INELIGIBLE: &[u8] = br#"{"ok":true,"policy":"BENCH","subject":"insured","outcome":"ineligible""#;
        let length = respond_about(&[&ROOM], text.as_bytes(), &mut self.workspace, &mut self.out).expect("room enough");
        let answer = &self.out[..length];
        Some(match (answer.starts_with(ELIGIBLE), answer.starts_with(INELIGIBLE)) {
            (true, false) => Ok(true),
            (false, true) => Ok(false),
            _ => Err(outcome_and_missing(&String::from_utf8_lossy(answer))),
        })
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

    fn failing(&mut self, place: usize) -> u16 {
        self.eligible(place);
        failing(&self.assessment)
    }

    fn from_text(&mut self, _: &str) -> Option<Result<bool, String>> {
        None
    }
}
