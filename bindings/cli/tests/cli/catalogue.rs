//! `regelkern rules` and `regelkern facts`: everything there is, in every form.

use regelkern::policy::catalogue;

use super::*;

fn array(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn every_rule_is_listed() {
    let ids: Vec<_> = catalogue::rules().map(|entry| entry.rule.id).collect();
    let json = array(&run(["rules", "--format", "json"]).out);
    assert_eq!(json.iter().map(|rule| rule["id"].as_str().unwrap()).collect::<Vec<_>>(), ids);
    let csv = rows(&run(["rules", "--format", "csv"]).out);
    assert_eq!(csv.iter().map(|row| row[0].1.as_str()).collect::<Vec<_>>(), ids);
    for lang in ["nl", "en"] {
        let text = run(["rules", "--lang", lang]).out;
        for entry in catalogue::rules() {
            let title = if lang == "nl" { entry.text.title.nl } else { entry.text.title.en };
            assert!(text.contains(&format!("  {} ", entry.rule.id)) && text.contains(title), "{}", entry.rule.id);
        }
    }
}

#[test]
fn a_rule_is_shown_whole() {
    let run_of = |more: &[&str]| run(["rules", "tbhf21-3.10"].iter().chain(more));
    let rule = catalogue::rule("TBHF21-3.10").unwrap();
    for (lang, label) in [("nl", "Voorwaarde"), ("en", "Condition")] {
        let text = run_of(&["--lang", lang]).out;
        assert!(text.contains(label) && text.contains(rule.rule.holds) && text.contains(rule.rule.section), "{text}");
        assert!(text.contains("contract.bundle_price") && text.contains("192-196"), "{text}");
    }
    let json: Value = serde_json::from_str(&run_of(&["--format", "json"]).out).unwrap();
    assert_eq!(
        (json["id"].as_str(), json["number"].as_u64()),
        (Some("TBHF21-3.10"), Some(u64::from(rule.rule.number)))
    );
    assert_eq!(json["when"], rule.rule.when);
    assert_eq!(json["title"]["nl"], rule.text.title.nl);
    assert!(json["terms"].as_array().unwrap().iter().any(|term| term["name"] == "entitled"));
    assert!(json["outputs"].as_array().unwrap().iter().any(|output| output["name"] == "payable"));
    assert!(json["facts"].as_array().unwrap().contains(&"period.bundle_paid".into()));
    assert_eq!(rows(&run_of(&["--format", "csv"]).out).len(), 1);
}

#[test]
fn every_fact_is_listed() {
    let names: Vec<_> = catalogue::facts().map(|entry| entry.fact.name).collect();
    let json = array(&run(["facts", "--format", "json"]).out);
    assert_eq!(json.iter().map(|fact| fact["name"].as_str().unwrap()).collect::<Vec<_>>(), names);
    assert!(json.iter().all(|fact| fact["type"].is_string() && fact["description"]["nl"].is_string()));
    let csv = rows(&run(["facts", "--format", "csv"]).out);
    assert_eq!(csv.iter().map(|row| row[0].1.as_str()).collect::<Vec<_>>(), names);
    let text = run(["facts"]).out;
    assert!(names.iter().all(|name| text.contains(&format!("  {name} "))));
}

#[test]
fn a_fact_is_shown_whole() {
    for (lang, label, readers) in [("nl", "Betekenis", "Gelezen door"), ("en", "Meaning", "Read by")] {
        let text = run(["facts", "claim.reference_date", "--policy", "TBHF21", "--lang", lang]).out;
        assert!(text.contains(label) && text.contains(readers) && text.contains("TBHF21-4.15"), "{text}");
    }
    let text = run(["facts", "claim.kind", "--policy", "TBHF21", "--format", "json"]).out;
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((json["type"].as_str(), json["values"][0].as_str()), (Some("enum"), Some("care_product")));
    assert!(json["rules"].as_array().unwrap().contains(&"TBHF21-4.5".into()));
}

#[test]
fn one_policy_can_be_asked_for() {
    for room in catalogue::ROOMS {
        let key = room.policy.key;
        assert_eq!(array(&run(["rules", "--policy", key, "--format", "json"]).out).len(), room.source.rules.len());
        assert_eq!(array(&run(["facts", "--policy", key, "--format", "json"]).out).len(), room.source.facts.len());
    }
}

#[test]
fn what_is_not_there_is_named() {
    for (arguments, en, nl) in [
        (["rules", "TBHF21-99"], "expected the id of a rule", "verwacht de id van een regel"),
        (["facts", "claim.colour"], "expected the name of a fact", "verwacht de naam van een feit"),
        (["rules", "--policy=X"], "--policy: expected one of TBHF21", "--policy: verwacht een van TBHF21"),
        (["facts", "--policy=X"], "--policy: expected one of TBHF21", "--policy: verwacht een van TBHF21"),
    ] {
        for (lang, message) in [("en", en), ("nl", nl)] {
            let run = run(arguments.iter().chain(&["--lang", lang]));
            assert_eq!((run.status, run.out.as_str()), (2, ""));
            assert!(run.err.contains(message), "{}", run.err);
        }
    }
}
