//! What the rules of TBHF21 say about the patient, from facts that are stored on the gateway.

use regelkern::criteria::language::fact;
use regelkern::criteria::{Assessment, Facts, Subject, assess};
use regelkern::policy::tbhf21::{self, POLICY, SLOTS, rules::RULES};
use regelkern::policy::{BuiltIn, RULE_SET};
use regelkern::unit::Fault;

use crate::evidence::{Days, PARAMETERS};

/// Rules about an insured person for which there is room.
pub const FINDINGS: usize = 4;

/// The place of a fact of TBHF21; a build error when there is none of this name.
#[must_use]
pub const fn place(name: &str) -> usize {
    fact(&tbhf21::facts::FACTS, name)
}

const MEASURED: usize = place("treatment.home_measured_parameters");

/// A fact that is known when the gateway is installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its place: [`place`].
    pub fact: usize,
    /// Its value: 0 or 1 for no and yes, or a count.
    pub value: i64,
}

/// What the rules say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    /// The rule set that was asked.
    pub rule_set: u32,
    /// Number of the outcome: 1 eligible, 2 ineligible, 3 undetermined.
    pub outcome: u8,
    /// Each rule about an insured person, and the number of its result; unused places are zero.
    pub findings: [(u16, u8); FINDINGS],
}

/// Asks the rules about an insured person. What was measured is stated from the evidence.
///
/// # Errors
/// That of a stored fact that the policy does not take.
pub fn ask(stored: &[Stored], days: &Days) -> Result<Opinion, Fault> {
    let mut slots = [0; SLOTS];
    let mut facts = Facts::new(&POLICY, &mut slots)?;
    for fact in stored {
        facts.set(fact.fact, 0, fact.value)?;
    }
    facts.set(MEASURED, 0, measured(days))?;
    let mut assessment = Assessment::default();
    assess(&POLICY, Subject::Insured, &facts, &BuiltIn, &mut assessment)?;
    let mut opinion = Opinion { rule_set: RULE_SET, outcome: assessment.outcome as u8, ..Opinion::default() };
    for (place, finding) in opinion.findings.iter_mut().zip(&assessment.findings) {
        let number = POLICY.rules.get(usize::from(finding.rule)).map_or(0, |rule| rule.number);
        *place = (number, finding.result as u8);
    }
    Ok(opinion)
}

/// The parameters that were measured on some day, as the set of the fact.
fn measured(days: &Days) -> i64 {
    let all = PARAMETERS.iter().enumerate();
    all.fold(0, |set, (place, (_, quantities))| set | i64::from(days.with(*quantities) != 0) << place)
}

/// As many rules as there are about an insured person have room.
const _: () = {
    let (mut rules, mut place) = (0, 0);
    while place < RULES.len() {
        rules += (RULES[place].subject as u8 == Subject::Insured as u8) as usize;
        place += 1;
    }
    assert!(0 < rules && rules <= FINDINGS);
};
