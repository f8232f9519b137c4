//! The catalogue equals the specification: no rule or fact is missing, none is invented, and each says where it comes
//! from.

mod common;

use std::collections::BTreeSet;

use regelkern::criteria::{Absent, Answer, Facts, Kind, Policy, RuleKind, Severity, Subject, evaluate};
use regelkern::policy::{BuiltIn, catalogue};
use toml::Value;

fn specification(key: &str) -> toml::Table {
    let file = common::data(&format!("spec/{}.toml", key.to_lowercase()));
    std::fs::read_to_string(file).unwrap().parse().unwrap()
}

fn text<'t>(table: &'t Value, member: &str) -> &'t str {
    table[member].as_str().unwrap_or_else(|| panic!("{member} is no text in {table}"))
}

#[test]
fn rules_equal_the_specification() {
    for room in catalogue::ROOMS {
        let specified = specification(room.policy.key);
        let specified = specified["rule"].as_array().unwrap();
        assert_eq!(room.source.rules.len(), specified.len());
        for (entry, rule) in room.rules().zip(specified) {
            let id = text(rule, "id");
            assert_eq!(entry.rule.id, id, "the order is the order of precedence");
            assert_eq!(entry.rule.kind.name(), text(rule, "kind"), "{id}");
            assert_eq!(entry.rule.subject.name(), text(rule, "subject"), "{id}");
            assert_eq!(entry.rule.severity.name(), text(rule, "severity"), "{id}");
            assert_eq!(entry.rule.section, text(&rule["source"], "section"), "{id}");
            assert_eq!(entry.rule.lines, text(&rule["source"], "lines"), "{id}");
            assert_eq!(entry.rule.computable, rule["computable"].as_bool().unwrap(), "{id}");
            let outputs: Vec<_> = entry.rule.outputs.iter().map(|output| output.name).collect();
            let specified = ["outputs", "outputs_optional"].map(|list| rule.get(list).and_then(|list| list.as_array()));
            let mut expected: Vec<_> =
                specified.iter().flatten().copied().flatten().map(|name| name.as_str().unwrap()).collect();
            // Some documents list the optional ones among all outputs, others apart.
            let mut seen = BTreeSet::new();
            expected.retain(|name| seen.insert(*name));
            assert_eq!(outputs, expected, "{id}");
            assert_eq!(entry.text.id, id);
            assert_eq!(entry.text.title.en, text(rule, "title"), "{id}");
        }
    }
}

#[test]
fn facts_equal_the_specification() {
    for room in catalogue::ROOMS {
        let specified = specification(room.policy.key);
        let specified = specified["fact"].as_array().unwrap();
        assert_eq!(room.source.facts.len(), specified.len());
        for (entry, fact) in room.facts().zip(specified) {
            let name = text(fact, "name");
            assert_eq!(entry.fact.name, name);
            assert_eq!(entry.fact.kind.name(), text(fact, "type"), "{name}");
            let values: Vec<_> = fact["values"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
            let (own, may_be_none) = (entry.fact.kind.values(), entry.fact.absent == Absent::UnknownOrNone);
            assert_eq!(own.iter().copied().chain(may_be_none.then_some("none")).collect::<Vec<_>>(), values, "{name}");
            assert_eq!(entry.text.name, name);
        }
    }
}

/// Numbers are stable: a thousand times the policy's number plus the place, without gaps.
#[test]
fn numbers_are_consecutive_and_unique() {
    for room in catalogue::ROOMS {
        let first = room.policy.number * 1000 + 1;
        assert!(room.rules().zip(first..).all(|(entry, number)| entry.rule.number == number));
        assert!(room.facts().zip(first..).all(|(entry, number)| entry.fact.number == number));
        let ids: BTreeSet<_> = room.rules().map(|entry| entry.rule.id).collect();
        assert_eq!(ids.len(), room.source.rules.len());
    }
}

#[test]
fn numbers_lead_to_their_rules_and_facts() {
    for room in catalogue::ROOMS {
        let policy = room.policy;
        for (position, rule) in policy.rules.iter().enumerate() {
            assert_eq!(policy.rule_position(rule.number), Some(position));
        }
        for position in 0..policy.facts.len() {
            assert_eq!(policy.fact_position(policy.fact_number(position)), Some(position));
        }
        let first = policy.fact_number(0);
        let behind = first + u16::try_from(policy.facts.len()).unwrap();
        for other in [0, first - 1, behind, u16::MAX] {
            assert_eq!(policy.fact_position(other), None, "{other}");
        }
        assert_eq!(policy.fact_number(policy.facts.len()), 0);
        // A rule that is left out moves the others from the places that their numbers say.
        let (left_out, rules) = policy.rules.split_first().unwrap();
        let policy = Policy { rules, ..*policy };
        for (position, rule) in rules.iter().enumerate() {
            assert_eq!(policy.rule_position(rule.number), Some(position));
        }
        let behind = rules.last().unwrap().number + 1;
        for other in [0, left_out.number, behind, u16::MAX] {
            assert_eq!(policy.rule_position(other), None, "{other}");
        }
    }
}

#[test]
fn every_rule_and_fact_has_texts_in_both_languages() {
    for rule in catalogue::rules() {
        for text in [rule.text.title, rule.text.effect] {
            assert!(!text.en.is_empty() && !text.nl.is_empty(), "{}", rule.rule.id);
        }
        assert_eq!(rule.text.interpretation.en.is_empty(), rule.text.interpretation.nl.is_empty(), "{}", rule.rule.id);
    }
    for fact in catalogue::facts() {
        let description = fact.text.description;
        assert!(!description.en.is_empty() && !description.nl.is_empty(), "{}", fact.fact.name);
    }
}

/// With nothing known, no rule answers but those whose facts have a meaning when absent, and the list of missing facts
/// fits its capacity. What is reported missing is what the catalogue says the rule reads.
#[test]
fn nothing_known_is_nothing_decided() {
    for room in catalogue::ROOMS {
        let mut slots = vec![0; room.policy.slots];
        let facts = Facts::new(room.policy, &mut slots).unwrap();
        for rule in room.rules() {
            let mut answer = Answer::default();
            evaluate(room.policy, rule.position, &facts, &BuiltIn, &mut answer).unwrap();
            let reads = rule.facts();
            for fact in answer.missing.iter() {
                assert!(reads.contains(fact), "{} does not say that it reads fact {fact}", rule.rule.id);
            }
        }
    }
}

/// The facts that the catalogue names for a rule are those whose names stand in its specification, or in that of the
/// rules and terms it refers to.
#[test]
fn every_rule_reads_facts_and_every_fact_is_read_or_explained() {
    for room in catalogue::ROOMS {
        let mut read = BTreeSet::new();
        for rule in room.rules() {
            let facts = rule.facts();
            assert!(!facts.is_empty(), "{} reads nothing", rule.rule.id);
            read.extend(facts.iter());
        }
        let unread: Vec<_> =
            room.facts().filter(|entry| !read.contains(&entry.position)).map(|entry| entry.fact.name).collect();
        assert_eq!(unread, unread_by_results(room.policy.key), "{}", room.policy.key);
    }
}

/// Facts that no result reads: they stand in effects, findings or state only.
fn unread_by_results(key: &str) -> &'static [&'static str] {
    match key {
        "TBHF21" => &[
            // TBHF21-2.4: a preference that never changes the result.
            "provider.digital_access_via_pgo",
            // TBHF21-4.5: the payable amount replaces it.
            "claim.amount",
            // State of TBHF21-4.5, kept by the claims procedure.
            "period.bundled_patients",
        ],
        "TTCI20" => &[
            // TTCI20-3.10: reported only; every third party is covered.
            "claim.claimant_is_subcontractor",
            // State of TTCI20-8.5, kept by the caller.
            "period.recovered_total",
        ],
        "MSZ24" => &[
            // MSZ24-2.13: how many are selected; the rule asks whether this provider is.
            "contract.eld_providers_per_region",
            // MSZ24-3.6: the baseline that the counts were taken over.
            "contract.kpi_baseline_from",
            // MSZ24-7.3: reported beside the result.
            "contract.care_guarantee_agreed",
            // MSZ24-8.5: both states count, so neither decides.
            "claim.contract_state",
            // MSZ24-8.6, MSZ24-10.4: which date the caller books a claim by.
            "contract.ceiling_attribution",
            // MSZ24-11.3: examples that do not enter the result.
            "contract.compliance_topics",
        ],
        "SPC" => &[
            // SPC-1.9: one known method, information only.
            "plan.business_model_canvas_used",
            // SPC-1.15: the output sroi_ppm, as it is shown.
            "plan.sroi_ppm",
            // SPC-1.21: often desirable, information only.
            "plan.transmural_options_considered",
            // SPC-2.11: useful or often desirable, information only.
            "plan.escalation_ladder_defined",
            "plan.board_commitment",
            "plan.councils_considered",
            // SPC-3C.4: a warning beside the result.
            "plan.target_group_defined_step1",
            // SPC-3C.11: attested and passed on; health has no price here.
            "plan.patient_health_gain",
            // SPC-B2.14: what a warning asks to think through.
            "plan.home_assistance_organised",
            // SPC-3C.15: information beside the result.
            "contract.staffing_effects_considered",
            "contract.housing_effects_considered",
            // SPC-1.25: which row of a simulation carries the difference.
            "contract.hold_harmless_payer",
            // SPC-1.27: which claims the fixed fee covers, for the claims procedure.
            "contract.fixed_fee_covers",
            // SPC-B4.19: which date insured.region_code belongs to.
            "contract.region_reference",
            // SPC-2.16: information beside the result.
            "treatment.zn_guideline_used",
            // SPC-B2.13: a row of its own in the business case.
            "provider.reorganisation_cost_cents",
            // SPC-B2.9: a warning beside the result.
            "insured.home_dialysis_choice_offered",
            // SPC-B4.24: what insured.target_group_count counts.
            "region.target_groups",
            // SPC-B4.1: does not change the amount.
            "claim.unit_kind",
            // SPC-B4.30: names the effort that a claim is about.
            "claim.effort_code",
        ],
        _ => &[],
    }
}

#[test]
fn every_kind_subject_and_severity_has_a_name() {
    let kinds = [RuleKind::Recovery.name(), Severity::Info.name(), Subject::Period.name(), Kind::NumberSet.name()];
    assert!(kinds.iter().all(|name| !name.is_empty()));
    for subject in Subject::ALL {
        assert_eq!(Subject::from_name(subject.name()), Some(subject));
    }
}
