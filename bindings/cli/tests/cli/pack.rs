//! `regelkern pack`: export, compile, show; and `regelkern assess` under a policy of one's own.

use regelkern::criteria::{Answer, Facts, RuleResult, evaluate};
use regelkern::limit::PACK_BYTES_MAX;
use regelkern::pack::{Memory, NO_FACT, NO_OUTPUT, NO_RULE, Pack, write};
use regelkern::policy::{BuiltIn, POLICIES, RULE_SET};
use serde_json::json;

use super::*;

const HOME: &str = "policy-home-monitoring-2026.json";

/// Compiles a policy; the pack.
fn compiled(policy: &[u8]) -> Vec<u8> {
    let folder = folder();
    let (policy, pack) = (file(&folder, "policy.json", policy), file(&folder, "policy.rkp", ""));
    let run = run(["pack", &policy, "-o", &pack]);
    assert_eq!((run.status, run.err.as_str(), run.out.as_str()), (0, "", ""));
    std::fs::read(pack).unwrap()
}

/// What is said of a policy that does not compile.
fn refused(policy: &str) -> String {
    let run = run_with(["pack", "-"], policy.as_bytes());
    assert_eq!((run.status, run.out.as_str()), (2, ""), "{policy}");
    run.err
}

/// The JSON form says everything: compiled again, every built-in policy is byte for byte the pack of its tables, which gives
/// the answers of the built-in one (`tests/pack.rs`).
#[test]
fn what_is_exported_compiles_to_the_same_pack() {
    for policy in POLICIES {
        let exported = run(["pack", "--export", policy.key]);
        assert_eq!((exported.status, exported.err.as_str()), (0, ""));
        let mut expected = vec![0; PACK_BYTES_MAX];
        let length = write(policy, RULE_SET, &mut expected).unwrap();
        assert!(compiled(exported.out.as_bytes()) == expected[..length], "{} differs", policy.key);
    }
}

/// The seed of the fuzz target, which the test of the C interface reads, is the pack of the sample policy.
#[test]
fn the_pack_of_the_sample_is_kept() {
    let kept = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/pack/HOME26.rkp")).unwrap();
    assert!(compiled(&bytes(HOME)) == kept, "fuzz/corpus/pack/HOME26.rkp is not the pack of tests/data/{HOME}");
}

#[test]
fn a_pack_says_what_it_is() {
    let folder = folder();
    let pack = file(&folder, "home.rkp", compiled(&bytes(HOME)));
    let shown = run(["pack", "--show", &pack]);
    assert_eq!(shown.status, 0);
    let shown: Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(
        (&shown["policy"], &shown["number"], &shown["edition"]),
        (&json!("HOME26"), &json!(60), &json!(20251201))
    );
    assert_eq!((&shown["facts"], &shown["rules"], &shown["slots"]), (&json!(10), &json!(5), &json!(13)));
    let mut damaged = std::fs::read(&pack).unwrap();
    damaged[100] ^= 1;
    let refused = run(["pack", "--show", &file(&folder, "damaged.rkp", damaged)]);
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    assert!(refused.err.contains("refused") && refused.err.contains("damaged"), "{}", refused.err);
}

#[test]
fn a_policy_of_ones_own_is_evaluated_from_its_pack() {
    let bytes = compiled(&bytes(HOME));
    let pack = Pack::check(&bytes).unwrap();
    let (mut facts, mut rules) = (vec![NO_FACT; pack.facts()], vec![NO_RULE; pack.rules()]);
    let mut outputs = vec![NO_OUTPUT; pack.outputs()];
    let policy = pack.load(Memory { facts: &mut facts, rules: &mut rules, outputs: &mut outputs }).unwrap();
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    let day = |year, month, day| i64::from(regelkern::unit::Date::from_ymd(year, month, day).unwrap().days());
    let mut answer = Answer::default();
    evaluate(&policy, 3, &facts, &BuiltIn, &mut answer).unwrap();
    assert_eq!((answer.result, answer.missing.iter().count()), (RuleResult::Unknown, 7));
    let start = |fact: &mut Facts<'_>, start| fact.set(5, 0, start).unwrap();
    for (fact, index, value) in [(1, 0, day(1950, 1, 1)), (2, 0, 0), (3, 0, day(2026, 2, 3)), (6, 0, 20), (7, 0, 16)] {
        facts.set(fact, index, value).unwrap();
    }
    facts.set(8, 0, 5000).unwrap();
    facts.set(8, 1, 7500).unwrap();
    for (month, fee) in [(day(2026, 2, 1), 12_500), (day(2026, 3, 1), 7500)] {
        start(&mut facts, month);
        evaluate(&policy, 3, &facts, &BuiltIn, &mut answer).unwrap();
        assert_eq!((answer.result, answer.values[0].value), (RuleResult::Pass, fee));
    }
}

#[test]
fn assess_knows_a_policy_of_ones_own() {
    let facts = r#"{"insured.condition":"copd","insured.birth_date":"1950-01-01","insured.included_on":"2026-02-03"}"#;
    let policy = data(HOME);
    let assess = |facts: &str, more: &[&str]| {
        let arguments = ["assess", "--policy-file", &policy, "--subject", "insured", "-"];
        run_with(arguments.iter().chain(more), facts.as_bytes())
    };
    let eligible = assess(facts, &[]);
    assert_eq!((eligible.status, eligible.err.as_str()), (0, ""));
    assert!(eligible.out.starts_with("HOME26 insured: eligible\n") && eligible.out.contains("An adult with COPD"));
    assert!(eligible.out.contains("Edition 20251201"), "{}", eligible.out);
    let young = assess(&facts.replace("1950", "2020"), &["--format", "json"]);
    assert_eq!((young.status, &values(&young.out)[0]["deciding"]), (1, &json!("HOME26-2.1")));
    let open = assess("{}", &["--format", "json"]);
    let missing = ["insured.birth_date", "insured.condition", "insured.included_on"];
    assert_eq!((open.status, &values(&open.out)[0]["missing"]), (1, &json!(missing)));
    let outside = assess(facts, &["--date", "2025-12-31"]);
    assert!(outside.status == 2 && outside.err.contains("HOME26"), "{}", outside.err);
    let wrong = assess(r#"{"insured.condition":"gout"}"#, &[]);
    assert!(wrong.status == 2 && wrong.err.contains("insured.condition"), "{}", wrong.err);
}

/// Every fault names the member, and for a text the character.
#[test]
fn faults_are_told_with_their_place() {
    let whole = String::from_utf8(bytes(HOME)).unwrap();
    for (from, to, place, what) in [
        ("\"number\": 60", "\"number\": 65", "number", "1 to 64"),
        ("\"policy\": \"HOME26\"", "\"policy\": \"\"", "policy", "1 to 16"),
        ("2026-01-01", "2026-01-32", "valid_from", "day"),
        ("2027-01-01", "2025-01-01", "valid_until", "after"),
        ("\"edition\"", "\"edit\"", "line 4", "unknown field `edit`"),
        ("\"type\": \"bool\", \"desc", "\"type\": \"boolean\", \"desc", "facts[0].type", "expected bool, count"),
        ("\"most\": 31", "\"most\": 0", "facts[6].most", "1 to 65535"),
        ("\"diabetes\", \"other\"", "\"diabetes\", \"copd\"", "facts[2].values", "same word"),
        ("{\"codes\": [\"start\", \"month\"]}", "{\"rows\": 3, \"keys\": 2}", "facts[8].index", "one of codes"),
        ("\"absent\": \"zero\"", "\"absent\": \"no\"", "facts[4].absent", "unknown_or_none"),
        ("insured.birth_date\"", "birth_date\"", "facts[1].name", "subject.name"),
        (
            "{copd, heart_failure}",
            "{copd, gout}",
            "terms[0].text (monitored_condition), character 29",
            "not one of the values",
        ),
        (
            "monitored_condition and adult",
            "monitored_condition or",
            "rules[1].holds (HOME26-2.1), character 23",
            "a name",
        ),
        ("passed(HOME26-2.1)", "passed(HOME26-9.1)", "rules[3].when (HOME26-3.1), character 8", "no rule"),
        (
            "contract.volume[i] * 12",
            "contract.volume[i * 12",
            "rules[4].outputs[0].value (HOME26-4.1), character 44",
            "bracket",
        ),
        ("\"kind\": \"ceiling\"", "\"kind\": \"roof\"", "rules[4].kind (HOME26-4.1)", "obligation"),
        ("HOME26-2.2", "HOME26-2.1", "rules[2].id", "no other has"),
        ("\"need\": \"optional\"", "\"need\": \"maybe\"", "rules[3].outputs[1].need (HOME26-3.1)", "for_pass"),
        ("\"facts\"", "\"formulas\": [\"ceiling\"], \"facts\"", "formulas[0]", "no built-in policy has the number 60"),
    ] {
        assert!(whole.contains(from), "{from}");
        let told = refused(&whole.replacen(from, to, 1));
        assert!(told.contains(place) && told.contains(what), "{to}: {told}");
    }
    // A circle, which only shows with all rules.
    let told = refused(&whole.replacen("monitored_condition and adult", "met(HOME26-3.1)", 1));
    assert!(told.contains("circle") || told.contains("leads back"), "{told}");
    // Formulas belong to the facts of their policy.
    let told = refused(
        &whole
            .replacen("\"number\": 60", "\"number\": 1", 1)
            .replacen("\"facts\"", "\"formulas\": [\"in_bundle_period\"], \"facts\"", 1)
            .replacen("\"holds\": \"provider.has_agreement\"", "\"holds\": \"in_bundle_period()\"", 1),
    );
    assert!(told.contains("no device takes it") && told.contains("formula"), "{told}");
    assert_eq!(run(["pack"]).status, 2);
    assert_eq!(run(["pack", "--export", "TBHF22"]).status, 2);
}
