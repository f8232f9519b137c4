//! `regelkern assess`: outcome, findings, what is missing.

use regelkern::policy::catalogue;
use serde_json::{Value, json};

use super::*;

const ELIGIBLE: &str = r#"{
    "provider.has_msz_agreement_2020": true,
    "provider.offers_hf_telemonitoring": true,
    "provider.consensus_chapters_unmet": [6, 7],
    "provider.uses_telemonitoring_efficiently": true
}"#;

fn assess(facts: &str, more: &[&str]) -> Run {
    let arguments = ["assess", "--policy", "TBHF21", "--subject", "provider", "-"];
    run_with(arguments.iter().chain(more), facts.as_bytes())
}

#[test]
fn outcomes_decide_the_exit_status() {
    let ineligible = ELIGIBLE.replace("2020\": true", "2020\": false");
    for (facts, outcome, status) in
        [(ELIGIBLE, "eligible", 0), (&ineligible, "ineligible", 1), ("{}", "undetermined", 1)]
    {
        let run = assess(facts, &["--format", "json"]);
        let answer = &values(&run.out)[0];
        assert_eq!((answer["outcome"].as_str(), run.status, run.err.as_str()), (Some(outcome), status, ""));
        let deciding = if outcome == "ineligible" { json!("TBHF21-3.1") } else { json!(null) };
        assert_eq!(answer["deciding"], deciding);
        assert_eq!(answer["missing"].as_array().unwrap().is_empty(), outcome != "undetermined");
    }
}

/// The answer is that of the JSON door, byte for byte.
#[test]
fn the_json_door_agrees() {
    let facts: Value = serde_json::from_str(ELIGIBLE).unwrap();
    let request = json!({"op": "assess", "policy": "TBHF21", "subject": "provider", "facts": facts});
    let door = run_with(["json"], request.to_string().as_bytes());
    assert_eq!(assess(ELIGIBLE, &["--format", "json"]).out, door.out);
}

#[test]
fn text_says_why_and_what_is_missing() {
    let rule = catalogue::rule("TBHF21-3.1").unwrap().text;
    let fact = catalogue::room("TBHF21").unwrap().fact("provider.uses_telemonitoring_efficiently").unwrap();
    for (lang, outcome, why, needed, also) in [
        ("nl", "komt niet in aanmerking", "(beslist)", "Nog nodig", "Ook nog open"),
        ("en", "not eligible", "(decides)", "Still needed", "Also open"),
    ] {
        let run = assess(r#"{"provider.has_msz_agreement_2020":false}"#, &["--lang", lang]);
        let title = if lang == "nl" { rule.title.nl } else { rule.title.en };
        assert!(run.out.starts_with(&format!("TBHF21 provider: {outcome}\n")), "{}", run.out);
        assert!(run.out.contains(&format!("TBHF21-3.1    {title} {why}")), "{}", run.out);
        // What is open besides is told, but not asked for.
        assert!(run.out.contains(also) && !run.out.contains(needed) && run.out.contains(fact.fact.name));
        let open = assess("{}", &["--lang", lang]).out;
        assert!(open.contains(needed) && open.contains(fact.fact.name) && !open.contains(why) && !open.contains(also));
        let all = assess(ELIGIBLE, &["--lang", lang]).out;
        assert!(!all.contains(needed) && !all.contains(also) && !all.contains(fact.fact.name));
    }
}

/// The provider of the sample file, of which about half is known, under the largest policy.
#[test]
fn a_half_filled_provider_is_told_what_is_met_what_fails_and_what_is_missing() {
    let room = catalogue::room("MSZ24").unwrap();
    let mut facts: Value = serde_json::from_slice(&bytes("facts-provider-msz24.json")).unwrap();
    let of = |facts: &Value, more: &[&str]| {
        let arguments = ["assess", "--policy", "MSZ24", "--subject", "provider", "-"];
        run_with(arguments.iter().chain(more), facts.to_string().as_bytes())
    };
    // Two things are not in order, and three rules sum up.
    let failed = of(&facts, &[]);
    let part = |text: &str, heading: &str| {
        let lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
        lines.take_while(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let ids = |lines: &[String]| {
        let id = |line: &String| line.strip_prefix("  ").filter(|rest| rest.starts_with("MSZ24-")).map(str::to_owned);
        lines.iter().filter_map(id).map(|line| line.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let not_met = ids(&part(&failed.out, "Not met"));
    assert_eq!(not_met, ["MSZ24-6.8", "MSZ24-6.9", "MSZ24-B1.8", "MSZ24-B1.10", "MSZ24-B2.1", "MSZ24-B2.7"]);
    assert_eq!(ids(&part(&failed.out, "Met")).len(), 8);
    assert!(failed.status == 1 && failed.out.contains("Also open, but past deciding: facts (9)"), "{}", failed.out);
    // Every rule about the subject is told once, also those that only need a mention.
    let about = room.rules().filter(|entry| entry.rule.subject.name() == "provider");
    let told: Vec<_> = failed.out.split([' ', ',', '\n']).filter(|word| word.starts_with("MSZ24-")).collect();
    for entry in about {
        assert!(told.contains(&entry.rule.id), "{}", entry.rule.id);
    }
    // When those are in order, exactly the missing facts are asked for, each once with its description.
    facts["provider.ubo_registered_current"] = json!(3);
    facts["provider.safety_management_system"] = json!("certified");
    let answer: Value = values(&of(&facts, &["--format", "json"]).out).remove(0);
    let missing: Vec<_> = answer["missing"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert!((answer["outcome"].as_str(), missing.len()) == (Some("undetermined"), 10), "{answer}");
    for lang in ["nl", "en"] {
        let text = of(&facts, &["--lang", lang]).out;
        let lines = part(&text, if lang == "nl" { "Nog nodig: feiten (10)" } else { "Still needed: facts (10)" });
        let mut asked: Vec<_> = lines
            .iter()
            .filter_map(|line| line.strip_prefix("    ").filter(|rest| !rest.starts_with(' ')))
            .map(|line| line.split(' ').next().unwrap())
            .collect();
        asked.sort_unstable();
        assert_eq!(asked, missing, "{text}");
        let flat = lines.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        for name in &missing {
            let description = room.fact(name).unwrap().text.description;
            assert!(flat.contains(if lang == "nl" { description.nl } else { description.en }), "{name} in {text}");
        }
        assert!(text.lines().all(|line| line.chars().count() <= 100) && text.lines().count() < 80, "{text}");
    }
}

#[test]
fn csv_has_a_row_for_every_rule_about_the_subject() {
    let room = catalogue::room("TBHF21").unwrap();
    let rules: Vec<_> = room.rules().filter(|entry| entry.rule.subject.name() == "provider").collect();
    let rows = rows(&assess("{}", &["--format", "csv"]).out);
    let ids: Vec<_> = rows.iter().map(|row| row[2].1.as_str()).collect();
    assert_eq!(ids, rules.iter().map(|entry| entry.rule.id).collect::<Vec<_>>());
}

/// Every subject of every policy can be asked, with nothing known.
#[test]
fn every_subject_of_every_policy() {
    for room in catalogue::ROOMS {
        let mut subjects: Vec<_> = room.source.rules.iter().map(|rule| rule.subject.name()).collect();
        subjects.dedup();
        for subject in subjects {
            let run = run_with(["assess", "--policy", room.policy.key, "--subject", subject, "-"], b"{}");
            assert!(run.status < 2 && run.out.contains(subject), "{} {subject}: {}", room.policy.key, run.err);
        }
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    for (facts, message) in [
        ("", "-, line 1, column 1: expected JSON"),
        ("{", "line 1, column 2: expected JSON"),
        ("[]", "line 1, column 1: expected a JSON object with facts"),
        ("{}}", "line 1, column 3: expected JSON"),
        (r#"{},"date":"2021-01-01""#, "line 1, column 3: expected JSON"),
        ("{\n  \"provider.colour\": 1}", "line 2, column 22: provider.colour: expected a fact of this policy"),
        (r#"{"provider.has_msz_agreement_2020":1}"#, "provider.has_msz_agreement_2020: expected true or false"),
        (r#"{"claim.kind":"gift"}"#, "claim.kind: expected one of care_product, bundle_payment"),
        (r#"{"claim.reference_date":"2021-02-29"}"#, "claim.reference_date: expected day, \"2021-01-31\""),
        (r#"{"claim.amount":1.0}"#, "claim.amount: expected eurocents"),
        (r#"{"claim.amount":1,"claim.amount":1}"#, "claim.amount: expected each member at most once"),
        (r#"{"contract.volume_patients":{"9":1}}"#, "contract.volume_patients.9: expected count, by number 1–3"),
        (r#"{"contract.volume_patients":{"1":-1}}"#, "contract.volume_patients.1: expected count"),
    ] {
        let run = assess(facts, &[]);
        assert!(run.err.contains(message), "{facts}: {}", run.err);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{facts}");
    }
    for (arguments, message) in [
        (["--policy", "TBHF99", "--subject", "provider"], "--policy: expected one of TBHF21"),
        (["--policy", "TBHF21", "--subject", "region"], "--subject: expected one of claim, contract"),
        (["--policy", "TBHF21", "--subject", "nobody"], "expected one of provider, insured"),
        (["--policy", "TBHF21", "--subjekt", "provider"], "--subject"),
    ] {
        let run = run_with(["assess", "-"].iter().chain(&arguments), b"{}");
        assert!(run.err.contains(message), "{}", run.err);
        assert_eq!((run.status, run.out.as_str()), (2, ""));
    }
}

#[test]
fn a_policy_is_asked_for_its_own_time_only() {
    assert_eq!(assess(ELIGIBLE, &["--date", "2021-12-31"]).status, 0);
    for (date, message) in [
        ("2022-01-01", "--date: expected a day on which the policy is valid"),
        ("2021-02-29", "expected a day of the calendar"),
    ] {
        let run = assess(ELIGIBLE, &["--date", date]);
        assert!(run.status == 2 && run.err.contains(message), "{}", run.err);
    }
}

#[test]
fn facts_may_begin_with_a_byte_order_mark() {
    assert_eq!(assess(&format!("\u{feff}{ELIGIBLE}"), &[]).status, 0);
}
