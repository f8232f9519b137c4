//! The C interface through real C programs: the vectors of the specification, random claims against the Rust API, and
//! everything that a caller can do wrong.

#![allow(clippy::inconsistent_digit_grouping, reason = "dates are grouped as dates")]

mod common;

use std::fmt::Write;
use std::process::Command;

use common::Keys;
use common::c::{Random, has, output_of, program, run, shipped};
use common::oncology::{any_claim, of_hospital, of_third_party};
use proptest::strategy::{Strategy, ValueTree};
use regelkern::claim::{InsuredState, State, adjudicate_batch};
use regelkern::criteria::fact::kind;
use regelkern::criteria::{Answer, Assessment, Base, Facts, Kind, RuleResult, Subject, Value as Output};
use regelkern::input::{Contract, Field, RawClaim, RawContract};
use regelkern::limit::LEDGER_AMOUNTS;
use regelkern::policy::catalogue::{self, FactEntry, Room, RuleEntry};
use regelkern::policy::claims::Entry;
use regelkern::policy::{self, BuiltIn, tbhf21};
use regelkern::unit::{Date, Fault};
use regelkern::verdict::{Decision, RECEIPT, Verdict};
use serde_json::{Map, Value, json};

/// The commands that state facts.
fn commands(script: &mut String, room: &'static Room, facts: &Map<String, Value>) {
    writeln!(script, "facts {}", room.policy.number).unwrap();
    let keys = Keys::of(room, facts);
    for (name, value) in facts {
        state(script, &keys, &room.fact(name).unwrap_or_else(|| panic!("no fact {name}")), value);
    }
}

/// The commands that state one fact, indexed or not.
fn state(script: &mut String, keys: &Keys, entry: &FactEntry, value: &Value) {
    match entry.fact.base {
        Base::One => command(script, keys, entry, 0, value),
        base => {
            for (index, value) in value.as_object().into_iter().flatten() {
                command(script, keys, entry, keys.index(base, index), value);
            }
        }
    }
}

fn command(script: &mut String, keys: &Keys, entry: &FactEntry, index: i64, value: &Value) {
    let number = entry.fact.number;
    let day = |value: &Value| common::date(value.as_str().unwrap()).yyyymmdd();
    match entry.fact.kind {
        _ if value.is_null() && entry.fact.base.is_open() => writeln!(script, "open {number} {index}"),
        _ if value.is_null() => Ok(()),
        _ if value == "none" && common::may_be_none(entry) => writeln!(script, "none {number} {index}"),
        Kind::Date => writeln!(script, "set {number} {index} {}", day(value)),
        Kind::Period => writeln!(script, "period {number} {index} {} {}", day(&value["from"]), day(&value["until"])),
        other => writeln!(script, "set {number} {index} {}", common::slot(other, keys, value)),
    }
    .unwrap();
}

fn numbers(line: &str) -> impl Iterator<Item = i64> {
    line.split_whitespace().map(|number| number.parse().unwrap())
}

/// An answer as the driver printed it.
fn answer(rule: &RuleEntry, line: &str) -> Answer {
    let mut numbers = numbers(line);
    let mut next = || numbers.next().unwrap_or_else(|| panic!("{}: the driver printed {line}", rule.rule.id));
    assert_eq!((next(), next()), (0, i64::from(rule.rule.number)), "{}: {line}", rule.rule.id);
    let mut answer = Answer { result: RuleResult::ALL[next() as usize - 1], ..Answer::default() };
    for _ in 0..next() {
        let (output, index, value) = (next() as u8, next() as i16, next());
        let is_date = rule.rule.outputs[usize::from(output)].kind.number() == kind::DATE;
        let days = || i64::from(Date::from_yyyymmdd(value as i32).unwrap().days());
        answer.values.push(Output { output, index, value: if is_date { days() } else { value } }).unwrap();
    }
    for _ in 0..next() {
        let fact = rule.room.policy.fact_position(next() as u16).unwrap();
        answer.missing.insert(fact);
    }
    answer.indexed = next() as u32;
    assert_eq!(numbers.next(), None);
    answer
}

#[test]
fn all_vectors_through_the_c_interface() {
    if !has("gcc", "gcc") {
        return;
    }
    let driver = program("tests/c/driver.c", &shipped());
    for room in catalogue::ROOMS {
        let vectors = common::vectors(room.policy.key);
        let mut script = String::new();
        for vector in &vectors {
            let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
            commands(&mut script, room, vector["facts"].as_object().unwrap());
            writeln!(script, "evaluate {}", rule.rule.number).unwrap();
        }
        let printed = output_of(&driver, &[], &script);
        assert_eq!(printed.lines().count(), vectors.len());
        for (vector, line) in vectors.iter().zip(printed.lines()) {
            let rule = catalogue::rule(vector["rule"].as_str().unwrap()).unwrap();
            if vector["expect"]["result"] == "error" {
                assert_eq!(line.trim(), status_of(&vector["expect"]["error"]).to_string(), "{}", vector["name"]);
                continue;
            }
            let keys = Keys::of(room, vector["facts"].as_object().unwrap());
            let got = common::answer_as_json(&rule, &keys, &answer(&rule, line));
            assert_eq!(got, vector["expect"], "{}: {}", rule.rule.id, vector["name"]);
        }
    }
}

/// The status of a fault, by its name.
fn status_of(code: &Value) -> i32 {
    101 + Fault::ALL.iter().position(|fault| code == fault.code()).unwrap() as i32
}

/// Every subject of every policy, with the facts of every vector: the same outcome, findings and missing facts.
#[test]
fn assessments_are_those_of_the_rust_api() {
    if !has("gcc", "gcc") {
        return;
    }
    let driver = program("tests/c/driver.c", &shipped());
    for room in catalogue::ROOMS {
        let (mut script, mut expected) = (String::new(), String::new());
        for vector in common::vectors(room.policy.key).iter().step_by(5) {
            let stated = vector["facts"].as_object().unwrap();
            commands(&mut script, room, stated);
            let mut slots = vec![0; room.policy.slots];
            let mut facts = Facts::new(room.policy, &mut slots).unwrap();
            let stated = common::state_facts(&mut facts, &Keys::of(room, stated), room, stated);
            for subject in Subject::ALL {
                writeln!(script, "assess {} {} 0", room.policy.number, subject as u8).unwrap();
                let mut found = Assessment::default();
                let assessed = stated
                    .and_then(|()| regelkern::criteria::assess(room.policy, subject, &facts, &BuiltIn, &mut found));
                match assessed {
                    Ok(()) => writeln!(expected, "{}", printed_assessment(room, subject, &found)).unwrap(),
                    Err(fault) => writeln!(expected, "{}", status_of(&fault.code().into())).unwrap(),
                }
            }
        }
        let printed = output_of(&driver, &[], &script);
        assert_eq!(printed.lines().count(), expected.lines().count());
        for (line, expected) in printed.lines().zip(expected.lines()) {
            assert_eq!(line.trim(), expected);
        }
    }
}

fn printed_assessment(room: &'static Room, subject: Subject, found: &Assessment) -> String {
    let rule = |position: u16| room.policy.rules.get(usize::from(position)).unwrap();
    let deciding = found.deciding.map_or(0, |position| rule(position).number);
    let mut text = format!(
        "0 {} {} {} {deciding} {}",
        room.policy.number,
        subject as u8,
        found.outcome as u8,
        found.findings.len()
    );
    for finding in &found.findings {
        let rule = rule(finding.rule);
        write!(text, " {} {} {}", rule.number, finding.result as u8, rule.severity as u8).unwrap();
    }
    write!(text, " {}", found.missing.len()).unwrap();
    for position in found.missing.iter() {
        write!(text, " {}", room.policy.fact_number(position)).unwrap();
    }
    text
}

impl Random {
    fn terms(&mut self) -> RawContract {
        let (start, to_exclusive) =
            self.of(&[(2021_01_01, 2024_01_01), (2020_02_29, 2023_02_28), (2021_04_01, 2024_04_01)]);
        RawContract {
            policy: tbhf21::NUMBER,
            start,
            to_exclusive,
            bundle_price_cents: self.of(&[234_672, 100_000, 0, 1]),
            volume_patients: [self.below(6) as u32, self.below(6) as u32, self.below(3) as u32],
            transfer_in_cents: [self.below(200_000) as i64, 0, self.below(200_000) as i64],
            transfer_out_cents: [0, self.below(200_000) as i64, 0],
            proration: self.below(2) as u8,
            rounding: self.below(7) as u8,
            other_claims: self.below(2) as u8,
        }
    }

    /// A claim; now and then with something wrong in it.
    fn claim(&mut self, earlier: &[i64]) -> RawClaim {
        let odd = self.below(12) == 0;
        let day = |random: &mut Self| {
            Date::from_days(18_500 + random.below(1_300) as i64).unwrap().yyyymmdd() + i32::from(odd) * 40
        };
        let answer = |random: &mut Self| random.of(&[1_u8, 1, 1, 1, 2, 0, if odd { 3 } else { 1 }]);
        let stay = self.below(5);
        let from = Date::from_days(18_500 + self.below(1_300) as i64).unwrap();
        let mut claim = RawClaim {
            kind: self.of(&[1_u8, 1, 1, 2, 2, 2, 3, 4, 5, 6, 0]) + u8::from(odd) * 2,
            reference_date: if self.below(9) == 0 { 0 } else { day(self) },
            amount_cents: self.of(&[234_672, 16_890, 0, 1, 999_999_999_999_999, if odd { i64::MAX } else { 7 }]),
            care_product: self.of(&[*b"099899066", *b"099899024", *b"099899047", *b"99899066\0", [0; 9], [0xF0; 9]]),
            by_contracted_provider: answer(self),
            in_bundle: answer(self),
            bundle_from: if stay == 0 { 0 } else { from.yyyymmdd() },
            bundle_until: if stay < 2 { 0 } else { from.add_days(1 + self.below(900) as i32).unwrap().yyyymmdd() },
            is_structural: answer(self),
            meets_legal_requirements: answer(self),
            actually_delivered: self.of(&[1, 1, 1, 0]),
            rightly_delivered: self.of(&[1, 1, 1, 0]),
            insured: self.below(if odd { 6 } else { 4 }) as u32,
            debit: 0,
        };
        if stay == 1 && !odd {
            claim.bundle_from = 0;
        }
        if self.below(3) == 0 && !earlier.is_empty() {
            claim.debit = 1 + self.below(earlier.len() as u64 + u64::from(odd) * 2) as u32;
            let amount = earlier.get(claim.debit as usize - 1).copied().unwrap_or(5);
            claim.amount_cents = amount.wrapping_neg().wrapping_sub(i64::from(odd));
        }
        claim
    }
}

fn printed_terms(terms: &RawContract) -> String {
    let mut text = format!("contract {} {} {}", terms.policy, terms.start, terms.to_exclusive);
    write!(text, " {}", terms.bundle_price_cents).unwrap();
    terms.transfer_in_cents.iter().for_each(|cents| write!(text, " {cents}").unwrap());
    terms.transfer_out_cents.iter().for_each(|cents| write!(text, " {cents}").unwrap());
    terms.volume_patients.iter().for_each(|volume| write!(text, " {volume}").unwrap());
    write!(text, " {} {} {}", terms.proration, terms.rounding, terms.other_claims).unwrap();
    text
}

fn printed_claim(claim: &RawClaim) -> String {
    let code: String = claim.care_product.iter().map(|byte| format!("{byte:02x}")).collect();
    let numbers = [
        claim.amount_cents,
        claim.reference_date.into(),
        claim.bundle_from.into(),
        claim.bundle_until.into(),
        claim.insured.into(),
        claim.debit.into(),
        claim.kind.into(),
        claim.by_contracted_provider.into(),
        claim.in_bundle.into(),
        claim.is_structural.into(),
        claim.meets_legal_requirements.into(),
        claim.actually_delivered.into(),
        claim.rightly_delivered.into(),
    ];
    format!("{} {code}", numbers.map(|number| number.to_string()).join(" "))
}

fn printed_verdict(verdict: &Verdict) -> String {
    let amounts = &verdict.amounts;
    let (field, fault) = match verdict.fault {
        None => (0, 0),
        Some(fault) => (fault.field as i64, status_of(&fault.fault.code().into()).into()),
    };
    let mut numbers = vec![
        amounts.claimed.get(),
        amounts.paid.get(),
        amounts.covered.get(),
        amounts.above_ceiling.get(),
        amounts.rejected.get(),
        amounts.recoverable.get(),
        amounts.adjustment.get(),
        (RECEIPT.hash >> 1) as i64,
        RECEIPT.rule_set.into(),
        verdict.rule.into(),
        verdict.missing.bits().into(),
        verdict.decision as i64,
        field,
        fault,
        verdict.contract_year.into(),
        verdict.booked as i64,
        verdict.product.into(),
        verdict.credited.into(),
        verdict.findings().count() as i64,
    ];
    for finding in &verdict.findings {
        let severity = catalogue::rule_by_number(finding.rule).map(|entry| entry.rule.severity as i64);
        let result = finding.result.map_or(0, |result| result as i64);
        numbers.extend([finding.rule.into(), result, severity.unwrap_or(0)]);
    }
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
}

fn printed_states(state: &State, insured: &[InsuredState]) -> String {
    let mut numbers = Vec::new();
    for year in 0..3 {
        numbers.push(state.bundle_paid[year].get());
        numbers.push(state.bundle_entitlement[year].get());
        numbers.push(state.bundled_patients[year].into());
        numbers.extend(state.declared_count[year].map(i64::from));
    }
    for person in insured {
        numbers.push(person.assessed_years.into());
        numbers.extend(person.paid.map(|paid| paid.get()));
    }
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
}

/// Thousands of lines, good and bad, debits and credits, in two batches each: every number of every verdict and state is
/// that of the Rust API.
#[test]
fn random_batches_are_those_of_the_rust_api() {
    if !has("gcc", "gcc") {
        return;
    }
    let driver = program("tests/c/driver.c", &shipped());
    let mut random = Random(2021);
    let (mut script, mut expected) = (String::new(), String::new());
    for _ in 0..400 {
        let terms = random.terms();
        writeln!(script, "{}", printed_terms(&terms)).unwrap();
        let contract = Contract::new(&terms).unwrap();
        let (mut state, mut insured) = (State::default(), [InsuredState::default(); 4]);
        let (mut stored, mut amounts) = (Vec::new(), Vec::new());
        for _ in 0..2 {
            let count = 1 + random.below(40) as usize;
            writeln!(script, "batch {count}").unwrap();
            let mut claims = Vec::new();
            for _ in 0..count {
                let claim = random.claim(&amounts);
                amounts.push(claim.amount_cents);
                writeln!(script, "{}", printed_claim(&claim)).unwrap();
                claims.push(claim);
            }
            let mut verdicts = vec![Verdict::default(); count];
            adjudicate_batch(&contract, &mut state, &mut insured, &mut stored, &claims, &mut verdicts).unwrap();
            stored.extend(verdicts);
            stored.iter().for_each(|verdict| writeln!(expected, "{}", printed_verdict(verdict)).unwrap());
            writeln!(expected, "{}", printed_states(&state, &insured)).unwrap();
        }
    }
    let printed = output_of(&driver, &[], &script);
    assert_eq!(printed.lines().count(), expected.lines().count());
    for (place, (line, expected)) in printed.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line.trim(), expected, "line {place}");
    }
    for decision in 1..=8 {
        let occurs = expected.lines().any(|line| line.split(' ').nth(11) == Some(&decision.to_string()));
        assert!(occurs, "decision {decision} does not occur");
    }
}

/// The facts that the members of a contract or claim state, by their whole names: a member may leave out its prefix.
fn facts_of(room: &'static Room, object: &Value, prefix: &str, others: &[&str]) -> Map<String, Value> {
    let stated = object.as_object().unwrap().iter().filter(|(name, _)| !others.contains(&name.as_str()));
    stated
        .map(|(name, value)| {
            let own = format!("{prefix}.{name}");
            let ends_so = |entry: &FactEntry| entry.fact.name.split_once('.').unwrap().1 == name;
            let entry = room.fact(name).or_else(|| room.fact(&own)).or_else(|| room.facts().find(ends_so));
            (entry.unwrap_or_else(|| panic!("no fact {name}")).fact.name.to_owned(), value.clone())
        })
        .collect()
}

/// The script of some claims under the contract of the home administration of oncology drugs.
fn oncology_script(script: &mut String, claims: &[Value], ledger: &Value, is_complete: bool) {
    let room = catalogue::room("TTCI20").unwrap();
    let table = policy::claims_of(room.policy.number).unwrap();
    let contract = common::oncology::contract();
    let terms = facts_of(room, &contract, "contract", &["policy", "other_claims", "claim_lines"]);
    let others = ["claim", "insured", "amount", "request", "credit_of", "debit"];
    let lines: Vec<_> = claims.iter().map(|claim| facts_of(room, claim, "claim", &others)).collect();
    let keys = Keys::of(room, terms.iter().chain(lines.iter().flatten()));

    let number = room.policy.number;
    let (mut amounts, mut marks) = ([0; LEDGER_AMOUNTS], 0_u32);
    for book in table.books {
        let name = room.source.facts[usize::from(book.fact)].name.split_once('.').unwrap().1;
        match book.entry {
            Entry::Amount(place) => amounts[usize::from(place)] = ledger[name].as_i64().unwrap_or(0),
            Entry::Mark(place) => marks |= u32::from(ledger[name] == true) << place,
        }
    }
    writeln!(script, "ledger {number} {} {marks}", amounts.map(|amount| amount.to_string()).join(" ")).unwrap();
    for (claim, line) in claims.iter().zip(&lines) {
        writeln!(script, "facts {number}").unwrap();
        for (name, value) in terms.iter().chain(line) {
            state(script, &keys, &room.fact(name).unwrap(), value);
        }
        let insured = claim["insured"].as_str().map_or(-1, |name| name[1..].parse().unwrap());
        let asked = table.requests.iter().position(|request| claim["request"] == request.name).unwrap_or(0);
        let credit = match &claim["credit_of"] {
            Value::Null => 0,
            name => claims.iter().position(|claim| claim["claim"] == *name).map_or(-1, |place| place as i64 + 1),
        };
        let amount = claim["amount"].as_i64().unwrap();
        writeln!(script, "line {insured} {} 0 {amount} {credit}", usize::from(number) * 1000 + asked + 1).unwrap();
    }
    writeln!(script, "decide {number} {}", u8::from(is_complete)).unwrap();
}

/// A verdict of the JSON door and the ledger behind it, as the driver prints them.
fn printed_answer(answer: &Value) -> String {
    let room = catalogue::room("TTCI20").unwrap();
    let books = policy::claims_of(room.policy.number).unwrap().books;
    let name = |fact: u16| room.source.facts[usize::from(fact)].name.split_once('.').unwrap().1;
    let entries = |object: &Value| {
        let (mut amounts, mut marks) = ([0; LEDGER_AMOUNTS], 0);
        for book in books {
            match book.entry {
                Entry::Amount(place) => amounts[usize::from(place)] = object[name(book.fact)].as_i64().unwrap_or(0),
                Entry::Mark(place) => marks |= i64::from(object[name(book.fact)] == true) << place,
            }
        }
        [amounts.as_slice(), &[marks]].concat()
    };
    let rule = |id: &Value| id.as_str().map_or(0, |id| i64::from(catalogue::rule(id).unwrap().rule.number));
    let place = |names: &[&str], name: &Value| names.iter().position(|known| name == known).unwrap() as i64 + 1;
    let mut text = String::new();
    for verdict in answer["verdicts"].as_array().unwrap() {
        let mut numbers = vec![place(&Decision::ALL.map(Decision::name), &verdict["decision"]), rule(&verdict["rule"])];
        for part in ["claimed", "paid", "covered", "above_ceiling", "rejected", "recoverable", "adjustment"] {
            numbers.push(verdict[format!("{part}_cents")].as_i64().unwrap());
        }
        numbers.extend(entries(&verdict["booked"]));
        numbers.extend([i64::from(room.policy.number), RECEIPT.rule_set.into()]);
        let fields = [Field::Amount, Field::Debit, Field::State];
        numbers.push(fields.iter().find(|field| verdict["field"] == field.name()).map_or(0, |field| *field as i64));
        numbers.push(if verdict["fault"].is_null() { 0 } else { status_of(&verdict["fault"]).into() });
        let missing = verdict["missing"].as_array().unwrap().iter();
        let mut missing: Vec<i64> =
            missing.map(|name| room.fact(name.as_str().unwrap()).unwrap().fact.number.into()).collect();
        missing.sort_unstable();
        numbers.push(missing.len() as i64);
        numbers.extend(missing);
        let findings = verdict["findings"].as_array().unwrap();
        numbers.push(findings.len() as i64);
        for finding in findings {
            let results = ["pass", "fail", "review", "unknown", "not_applicable"];
            let severities = ["deny", "reject", "reduce", "review", "warn", "info"];
            let numbered = [place(&results, &finding["result"]), place(&severities, &finding["severity"])];
            numbers.extend([[rule(&finding["rule"])].as_slice(), &numbered].concat());
        }
        writeln!(text, "{}", numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")).unwrap();
    }
    writeln!(text, "{}", entries(&answer["state"]).iter().map(i64::to_string).collect::<Vec<_>>().join(" ")).unwrap();
    text
}

/// Claims that are decided by asking rules: every number of every verdict and of the ledger is that of the JSON door.
#[test]
fn claims_by_rules_are_those_of_the_json_door() {
    if !has("gcc", "gcc") {
        return;
    }
    let lump_sum = |amount: i64| json!({"request": "lump_sum", "amount": amount});
    let at_home = json!({"kind": "drug", "drug_code": "15449052", "quantity": 1, "amount": 142_050});
    let duplicate = json!({
        "claim": "N", "drug_code": "15449052", "concerns_home_administration": true,
        "wholly_home_administration": true, "paid_amount": 6_400, "recovered_for_claim": false,
    });
    let credit = |of: &str, amount: i64| json!({"credit_of": of, "amount": amount});
    let mut batches = vec![
        (vec![lump_sum(8_800_000), lump_sum(8_800_000)], json!({}), true),
        (vec![lump_sum(9_000_000), lump_sum(-1)], json!({"startup_fee_paid": true, "recovered_total": 17}), false),
        (vec![of_hospital(at_home), of_third_party(json!({})), of_third_party(duplicate.clone())], json!({}), true),
        (vec![of_third_party(json!({}))], json!({}), false),
        (
            vec![
                of_third_party(duplicate),
                credit("N", -6_401),
                credit("N", -6_400),
                credit("N", -6_400),
                credit("M", -6_400),
            ],
            json!({"recovered_total": 999_999_999_999_999_i64 - 6_400}),
            true,
        ),
    ];
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..60 {
        let lines = proptest::collection::vec(any_claim(), 1..14).new_tree(&mut runner).unwrap().current();
        let named = lines.into_iter().enumerate().map(|(place, mut claim)| {
            claim["claim"] = json!(place);
            claim
        });
        let mut lines: Vec<_> = named.collect();
        for place in (0..lines.len()).step_by(3) {
            lines.push(json!({"credit_of": place, "amount": -lines[place]["amount"].as_i64().unwrap()}));
        }
        batches.push((lines, json!({}), true));
    }
    let (mut script, mut expected) = (String::new(), String::new());
    for (claims, ledger, is_complete) in &batches {
        oncology_script(&mut script, claims, ledger, *is_complete);
        let contract = common::oncology::contract();
        let mut state = ledger.clone();
        state["version"] = json!(1);
        let answer = common::ask(&json!({
            "op": "adjudicate", "contract": contract, "claims": claims, "state": state, "complete": is_complete,
        }));
        assert_eq!(answer["ok"], true, "{answer}");
        expected.push_str(&printed_answer(&answer));
    }
    let printed = output_of(&program("tests/c/driver.c", &shipped()), &[], &script);
    assert_eq!(printed.lines().count(), expected.lines().count());
    for (place, (line, expected)) in printed.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line.trim(), expected, "line {place}");
    }
    for decision in [Decision::Paid, Decision::Reduced, Decision::Rejected, Decision::Recovered, Decision::Undetermined]
    {
        let occurs = expected.lines().any(|line| line.starts_with(&format!("{} ", decision as u8)));
        assert!(occurs, "{decision:?} does not occur");
    }
}

#[test]
fn whatever_a_caller_does_wrong_is_a_status() {
    if !has("gcc", "gcc") {
        return;
    }
    let abuse = program("tests/c/abuse.c", &shipped());
    run(&mut Command::new(&abuse));
    if has("valgrind", "valgrind") {
        run(Command::new("valgrind").args(["--quiet", "--error-exitcode=9", "--exit-on-first-error=yes"]).arg(&abuse));
    }
}
