//! What the rules answer to the vectors of the specification, as numbers of a digest.

use regelkern::criteria::fact::kind;
use regelkern::criteria::{Answer, Assessment, FactSet, Facts, Policy, RuleResult, Subject, assess, evaluate};
use regelkern::policy::{BuiltIn, by_number};
use regelkern::unit::Date;

use crate::digest::Digest;
use crate::packed::{MAGIC, Statement, Vector};

/// Room for the facts of any policy: SPC has the most.
const SLOTS: usize = regelkern::policy::spc::SLOTS;

/// Why no digest came out.
#[derive(Clone, Copy, Debug)]
pub enum Trouble {
    /// The file ended too early or is no file of vectors.
    File,
    /// A policy, rule, fact or subject that this build does not have, or that has more facts than there is room for.
    Missing,
}

/// Adds the answers to all vectors that `read` gives; how many there are. `read` fills its buffer or fails.
pub fn add(digest: &mut Digest, mut read: impl FnMut(&mut [u8]) -> bool) -> Result<u32, Trouble> {
    let mut next = move |bytes: &mut [u8]| if read(bytes) { Ok(()) } else { Err(Trouble::File) };
    let (mut magic, mut count) = ([0; 4], [0; 4]);
    next(&mut magic)?;
    next(&mut count)?;
    if magic != MAGIC {
        return Err(Trouble::File);
    }
    let count = u32::from_le_bytes(count);
    let mut slots = [0; SLOTS];
    for _ in 0..count {
        let mut bytes = [0; Vector::SIZE];
        next(&mut bytes)?;
        add_vector(digest, &Vector::from_bytes(bytes), &mut slots, &mut next)?;
    }
    Ok(count)
}

fn add_vector(
    digest: &mut Digest,
    vector: &Vector,
    slots: &mut [i64],
    next: &mut impl FnMut(&mut [u8]) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let policy = by_number(vector.rule / 1000).ok_or(Trouble::Missing)?;
    let rule = policy.rule_position(vector.rule).ok_or(Trouble::Missing)?;
    let mut facts =
        Facts::new(policy, slots.get_mut(..policy.slots).ok_or(Trouble::Missing)?).map_err(|_| Trouble::Missing)?;
    let mut is_refused = false;
    for _ in 0..vector.statements {
        let mut bytes = [0; Statement::SIZE];
        next(&mut bytes)?;
        let statement = Statement::from_bytes(bytes);
        let position = policy.fact_position(statement.fact).ok_or(Trouble::Missing)?;
        is_refused = is_refused || statement.state(&mut facts, position).is_err();
    }
    digest.add(vector.rule);
    let mut answer = Answer::default();
    is_refused = is_refused || evaluate(policy, rule, &facts, &BuiltIn, &mut answer).is_err();
    digest.add(is_refused);
    if is_refused {
        return Ok(());
    }
    add_answer(digest, policy, rule, &answer);
    if vector.subject != 0 {
        let subject = Subject::ALL.into_iter().find(|subject| *subject as u8 == vector.subject);
        add_assessment(digest, policy, subject.ok_or(Trouble::Missing)?, &facts);
    }
    Ok(())
}

fn add_answer(digest: &mut Digest, policy: &Policy<'_>, rule: usize, answer: &Answer) {
    digest.add(answer.result as u8);
    for value in &answer.values {
        let output = usize::from(policy.rules[rule].first_output) + usize::from(value.output);
        // A day has the form that it has in the C interface.
        let is_day = policy.outputs[output].kind == kind::DATE;
        let day = if is_day { Date::from_days(value.value).ok() } else { None };
        digest.add(value.output);
        digest.add(value.index);
        digest.add(day.map_or(value.value, |day| i64::from(day.yyyymmdd())));
    }
    add_missing(digest, policy, if answer.result == RuleResult::Unknown { answer.missing } else { FactSet::default() });
    digest.add(answer.indexed);
}

fn add_assessment(digest: &mut Digest, policy: &Policy<'_>, subject: Subject, facts: &Facts<'_>) {
    let mut assessment = Assessment::default();
    let is_refused = assess(policy, subject, facts, &BuiltIn, &mut assessment).is_err();
    digest.add(is_refused);
    if is_refused {
        return;
    }
    let number = |position: u16| policy.rules[usize::from(position)].number;
    digest.add(assessment.outcome as u8);
    digest.add(assessment.deciding.map_or(0, number));
    for finding in &assessment.findings {
        digest.add(number(finding.rule));
        digest.add(finding.result as u8);
    }
    add_missing(digest, policy, assessment.missing);
}

fn add_missing(digest: &mut Digest, policy: &Policy<'_>, missing: FactSet) {
    for position in missing.iter() {
        digest.add(policy.facts[position].number);
    }
}
