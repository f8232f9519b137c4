//! What a rule costs on a small device: the compiled conditions and tables of each policy, without texts.

use regelkern::criteria::{OutputShape, Policy, RuleShape, Shape};
use regelkern::policy::catalogue;
use regelkern::policy::claims::Step;
use regelkern::policy::{POLICIES, claims_of};

/// Bytes per rule that no policy exceeds: conditions, the rule, its outputs, and its share of the facts. SPC, which
/// calculates more than it decides, takes the most.
const MOST: usize = 144;

fn bytes(policy: &Policy<'_>) -> usize {
    policy.code.len() + size_of_val(policy.rules) + size_of_val(policy.outputs) + policy.facts.size()
}

/// The tables hold numbers of fixed width and offsets, so the bytes are the same on every target.
#[test]
fn a_rule_takes_few_bytes() {
    assert_eq!((size_of::<RuleShape>(), size_of::<OutputShape>(), size_of::<Shape>()), (16, 12, 10));
    for policy in POLICIES {
        let (bytes, rules) = (bytes(policy), policy.rules.len());
        println!(
            "{}: {} bytes for {rules} rules and {} facts, {} a rule, of which {} of conditions",
            policy.key,
            bytes,
            policy.facts.len(),
            bytes / rules,
            policy.code.len() / rules
        );
        assert!(bytes <= rules * MOST, "{}: {} bytes a rule", policy.key, bytes / rules);
    }
}

/// The steps that decide claims hold addresses, so they depend on the target.
#[test]
fn a_step_takes_few_bytes() {
    let width = size_of::<usize>();
    for room in catalogue::ROOMS {
        let requests = claims_of(room.policy.number).map_or(&[][..], |claims| claims.requests);
        let steps: usize = requests.iter().map(|request| request.steps.len()).sum();
        println!("{}: {} steps, {} bytes", room.policy.key, steps, steps * size_of::<Step>());
    }
    assert!(size_of::<Step>() <= 4 * width + 16, "{} bytes a step", size_of::<Step>());
}
