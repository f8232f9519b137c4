//! `regelkern evidence`: what gateways send, as facts that the rules take.

use super::*;

fn messages() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../gateway/firmware/messages.txt");
    std::fs::read_to_string(path).unwrap()
}

fn evidence(input: &str, more: &[&str]) -> Run {
    run_with(["evidence", "-"].iter().chain(more), input.as_bytes())
}

#[test]
fn messages_become_facts() {
    let run = evidence(&messages(), &["--format", "json", "--days-required", "16"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let months = values(&run.out);
    let of = |member: &str| months.iter().map(|month| month[member].clone()).collect::<Vec<_>>();
    assert_eq!(of("month"), ["2021-02", "2021-03", "2021-04"]);
    assert_eq!(of("insured"), ["P-000042"; 3]);
    assert_eq!(of("closed"), [true, true, false]);
    assert_eq!(of("days_measured"), [9, 27, 3]);
    assert_eq!(of("longest_gap_days"), [19, 3, 0]);
    let facts = of("facts");
    assert_eq!(facts[1]["treatment.telemonitoring_active"], true);
    let all: Value = ["blood_pressure", "weight", "heart_rate"].as_slice().into();
    assert_eq!(facts[1]["treatment.home_measured_parameters"], all);
    // Too few days, enough, and a month in which there may still be enough.
    let delivered: Vec<_> = facts.iter().map(|facts| facts.get("claim.actually_delivered")).collect();
    assert_eq!(delivered, [Some(&false.into()), Some(&true.into()), None]);
    assert_eq!(months[1]["findings"][1]["rule"], "TBHF21-3.4");
    assert_eq!(months[1]["findings"][1]["result"], "review");
    // Without a number of days that was agreed, nothing is said about delivery.
    assert!(
        values(&evidence(&messages(), &["--format", "json"]).out)[1]["facts"]["claim.actually_delivered"].is_null()
    );
}

/// The facts are those of the rules: an assessment takes them as they are, and the answer of TBHF21-2.5 rests on them.
#[test]
fn the_rules_take_the_facts() {
    let months = values(&evidence(&messages(), &["--format", "json", "--days-required", "16"]).out);
    let folder = folder();
    let facts = file(&folder, "facts.json", months[1]["facts"].to_string());
    let run = run(["assess", "--policy", "TBHF21", "--subject", "treatment", "--format", "json", &facts]);
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    let finding =
        answer["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "TBHF21-2.5").unwrap();
    assert_eq!(finding["result"], "pass");
}

#[test]
fn the_later_message_about_a_month_counts() {
    let messages = messages();
    let lines: Vec<_> = messages.lines().collect();
    let twice = [lines[2], lines[1], lines[2], lines[1], ""].join("\r\n");
    let run = evidence(&twice, &["--format", "csv"]);
    assert_eq!(run.status, 0);
    let rows = rows(&run.out);
    assert_eq!(rows.iter().map(|row| row[1].1.as_str()).collect::<Vec<_>>(), ["2021-03", "2021-04"]);
    assert_eq!(rows[0].last().unwrap(), &("actually_delivered".to_owned(), String::new()));
    assert!(rows[0].contains(&("home_measured_parameters".to_owned(), "blood_pressure weight heart_rate".to_owned())));
}

/// A line that is no message is told by its number, never repeated, and stops nothing.
#[test]
fn what_is_no_message_is_told() {
    let messages = messages();
    let mut lines: Vec<_> = messages.lines().map(str::to_owned).collect();
    lines[0].replace_range(60..61, "f");
    lines.insert(1, "111222333".to_owned());
    let run = evidence(&lines.join("\n"), &["--lang", "nl"]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("-: regel 1: controlegetal") && run.err.contains("-: regel 2: verwacht 128 tekens"));
    assert!(!run.err.contains("111222333"));
    assert!(run.out.contains("P-000042 2021-03 (afgesloten)") && !run.out.contains("2021-02"));
    assert!(run.out.contains("27 dagen gemeten, langste onderbreking 3"));
    assert_eq!(evidence("", &["--days-required", "32"]).status, 2);
}
