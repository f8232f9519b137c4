//! What the rules answer to the vectors of the specification, as numbers of a digest.

use regelkern::criteria::fact::kind;
use regelkern::criteria::{Answer, Assessment, FactSet, Facts, Policy, RuleResult, Subject, assess, evaluate};
use regelkern::policy::BuiltIn;
use regelkern::policy::POLICIES;
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
    /// A pack that is refused, or that answers otherwise than the policy that it was made of.
    Pack,
}

/// Adds the answers to all vectors that `read` gives; how many there are. `read` fills its buffer or fails. The answers of
/// the policies in `loaded`, which are the built-in ones in their order, must be the same.
pub fn add(
    digest: &mut Digest,
    loaded: &[Policy<'_>],
    mut read: impl FnMut(&mut [u8]) -> bool,
) -> Result<u32, Trouble> {
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
        add_vector(digest, loaded, &Vector::from_bytes(bytes), &mut slots, &mut next)?;
    }
    Ok(count)
}

fn add_vector(
    digest: &mut Digest,
    loaded: &[Policy<'_>],
    vector: &Vector,
    slots: &mut [i64],
    next: &mut impl FnMut(&mut [u8]) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let number = vector.rule / 1000;
    let mut both = POLICIES.into_iter().zip(loaded);
    let (policy, loaded) = both.find(|(policy, _)| policy.number == number).ok_or(Trouble::Missing)?;
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
    let subject = Subject::ALL.into_iter().find(|subject| *subject as u8 == vector.subject);
    if subject.is_none() && vector.subject != 0 {
        return Err(Trouble::Missing);
    }
    let answers = |policy: &Policy<'_>, facts: &Facts<'_>| {
        let mut digest = Digest::new();
        let rule = policy.rule_position(vector.rule).ok_or(Trouble::Missing)?;
        add_answers(&mut digest, policy, rule, (!is_refused).then_some(facts), subject);
        Ok(digest.value().cast_signed())
    };
    let built_in = answers(policy, &facts)?;
    // The facts of a loaded policy lie where those of the built-in one do.
    let facts = Facts::resume(loaded, &mut slots[..policy.slots]).map_err(|_| Trouble::Pack)?;
    if answers(loaded, &facts)? != built_in {
        return Err(Trouble::Pack);
    }
    digest.add(vector.rule);
    digest.add(built_in);
    Ok(())
}

/// Adds the answer to a vector; without facts when one of its statements was refused.
fn add_answers(
    digest: &mut Digest,
    policy: &Policy<'_>,
    rule: usize,
    facts: Option<&Facts<'_>>,
    subject: Option<Subject>,
) {
    let mut answer = Answer::default();
    let facts = facts.filter(|facts| evaluate(policy, rule, facts, &BuiltIn, &mut answer).is_ok());
    digest.add(facts.is_none());
    let Some(facts) = facts else { return };
    add_answer(digest, policy, rule, &answer);
    if let Some(subject) = subject {
        add_assessment(digest, policy, subject, facts);
    }
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
        digest.add(policy.fact_number(position));
    }
}
