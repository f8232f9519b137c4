//! Claims through the JSON door, for policies whose claims are decided by asking rules.

use regelkern::claim::STATE_VERSION;
use regelkern::claim::by_rules::{Contract, Ledger};
use regelkern::criteria::{Facts, RuleResult};
use regelkern::input::OtherClaims;
use regelkern::policy::catalogue::Room;
use regelkern::policy::claims::Role;
use regelkern::policy::{BuiltIn, claims_of};
use regelkern::unit::Cents;
use regelkern::verdict::Decision;
use regelkern::verdict::by_rules::RuleVerdict;
use serde_json::{Map, Value, json};

use super::ask;

/// A contract of the test data.
pub fn contract(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(super::data(name)).unwrap()).unwrap()
}

/// Claims under a contract, in a complete batch; `state` is what is booked, of this version when it does not say so.
pub fn adjudicate(contract: &Value, claims: &[Value], state: Value) -> Value {
    let state = with(&json!({"version": STATE_VERSION}), state);
    let answer = ask(&json!({
        "op": "adjudicate", "contract": contract, "claims": claims, "state": state, "complete": true,
    }));
    assert_eq!(answer["ok"], true, "{answer}");
    answer
}

/// An object with more members; what both have is taken from the second.
pub fn with(object: &Value, more: Value) -> Value {
    let mut object = object.clone();
    object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    object
}

/// An object without a member.
pub fn without(object: &Value, member: &str) -> Value {
    let mut object = object.clone();
    object.as_object_mut().unwrap().remove(member);
    object
}

/// Decision, rule and paid amount of each verdict; the parts of each add up to what was claimed.
pub fn verdicts(answer: &Value) -> Vec<(String, String, i64)> {
    let cents = |verdict: &Value, member: &str| verdict[member].as_i64().unwrap();
    let verdicts = answer["verdicts"].as_array().unwrap().iter();
    verdicts
        .map(|verdict| {
            let parts = ["paid_cents", "covered_cents", "above_ceiling_cents", "rejected_cents", "adjustment_cents"];
            let sum: i64 = parts.iter().map(|part| cents(verdict, part)).sum();
            assert_eq!(sum, cents(verdict, "claimed_cents"), "{verdict}");
            let text = |member: &str| verdict[member].as_str().unwrap_or("").to_owned();
            (text("decision"), text("rule"), cents(verdict, "paid_cents"))
        })
        .collect()
}

pub fn is(decision: &str, rule: &str, paid: i64) -> (String, String, i64) {
    (decision.to_owned(), rule.to_owned(), paid)
}

/// What one claim comes to.
pub fn decided(contract: &Value, claim: &Value) -> (String, String, i64) {
    verdicts(&adjudicate(contract, std::slice::from_ref(claim), json!({}))).remove(0)
}

/// The result of a rule in the first verdict.
pub fn finding(answer: &Value, rule: &str) -> Option<String> {
    let findings = answer["verdicts"][0]["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["rule"] == rule)?;
    Some(found["result"].as_str().unwrap().to_owned())
}

/// The members of a contract or claim, facts under their whole names.
pub fn whole(room: &'static Room, object: &Value, prefix: &str) -> Map<String, Value> {
    let members = object.as_object().unwrap().iter();
    members
        .map(|(name, value)| {
            let own = format!("{prefix}.{name}");
            let other = || room.facts().find(|entry| entry.fact.name.ends_with(&format!(".{name}")));
            let is_whole = name.contains('.') || name == "amount";
            let fact = room.fact(&own).or_else(other).filter(|_| !is_whole);
            (fact.map_or(name.clone(), |entry| entry.fact.name.to_owned()), value.clone())
        })
        .collect()
}

/// Finds for each step of the ordinary claim a case in which its rule decides: the specification's examples in which the
/// rule does not hold, each on lines that are otherwise paid. Gives the rules for which there is none: an earlier rule says
/// the same, or the rule gives an amount. A rule whose answer is only reported never decides; any other that does not hold
/// keeps the line from being paid as claimed.
pub fn rules_that_never_decide(room: &'static Room, contract: &Value, lines: &[Value]) -> Vec<&'static str> {
    let vectors = super::vectors(room.policy.key);
    let claims = claims_of(room.policy.number).unwrap();
    let under = Contract { policy: room.policy, claims, formulas: &BuiltIn, other_claims: OtherClaims::AsClaimed };
    let id = |place: u16| room.source.rules[usize::from(place)].id;
    let id_of = |number: u16| room.policy.rule_position(number).map_or("", |place| room.source.rules[place].id);
    let lines: Vec<Map<_, _>> = lines
        .iter()
        .map(|line| {
            let mut facts = whole(room, contract, "contract");
            facts.extend(whole(room, line, "claim"));
            facts
        })
        .collect();
    let mut deciding = std::collections::BTreeSet::new();
    for step in claims.requests[0].steps {
        let rule = id(step.rule);
        let is_unmet = |vector: &&Value| ["fail", "review"].iter().any(|result| vector["expect"]["result"] == *result);
        let own = vectors.iter().filter(|vector| vector["rule"] == rule).filter(is_unmet).take(4);
        for (vector, line) in own.flat_map(|vector| lines.iter().map(move |line| (vector, line))) {
            let mut object = line.clone();
            object.extend(vector["facts"].as_object().unwrap().clone());
            let amount = object.remove("amount").unwrap().as_i64().unwrap();
            let amount = object.get("claim.amount_cents").and_then(Value::as_i64).unwrap_or(amount);
            object.retain(|name, _| room.fact(name).is_some());
            let mut slots = vec![0; room.policy.slots];
            let mut facts = Facts::new(room.policy, &mut slots).unwrap();
            let keys = super::Keys::of(room, &object);
            super::state_facts(&mut facts, &keys, room, &object).unwrap();
            let mut verdict = RuleVerdict::default();
            let claimed = Cents::new(amount).unwrap();
            under.adjudicate(&claims.requests[0], &mut facts, claimed, &mut Ledger::default(), &mut verdict);
            let decided = verdict.settlement;
            assert!(verdict.fault.is_none() && decided.amounts.is_balanced(), "{rule}: {:?}", verdict.fault);
            deciding.insert(id_of(decided.rule));
            let found = verdict.findings.iter().filter(|finding| id_of(finding.rule) == rule);
            let is_found =
                found.filter(|finding| matches!(finding.result, Some(RuleResult::Fail | RuleResult::Review))).count();
            let keeps = matches!(step.role, Role::Reject | Role::Check | Role::Review) && is_found > 0;
            let is_kept = matches!(decided.decision, Decision::Rejected | Decision::Undetermined);
            assert!(!keeps || is_kept, "{rule} does not hold, and the line is paid: {object:?}");
        }
    }
    let steps = || claims.requests[0].steps.iter();
    for step in steps().filter(|step| step.role == Role::Report) {
        assert!(!deciding.contains(id(step.rule)), "{} is only reported", id(step.rule));
    }
    let mut never: Vec<_> = steps().filter(|step| step.role != Role::Report).map(|step| id(step.rule)).collect();
    never.retain(|rule| !deciding.contains(rule));
    never.dedup();
    never
}

/// Verdicts without the names of their lines, in an order of their own.
pub fn sorted(answer: &Value) -> Vec<String> {
    let mut verdicts: Vec<_> =
        answer["verdicts"].as_array().unwrap().iter().map(|verdict| without(verdict, "claim").to_string()).collect();
    verdicts.sort();
    verdicts
}

/// Parts add up, a replay gives the same answer, and taking everything back restores the state.
pub fn can_be_taken_back(contract: &Value, claims: &[Value]) {
    let named: Vec<_> = claims.iter().enumerate().map(|(place, claim)| with(claim, json!({"claim": place}))).collect();
    let first = adjudicate(contract, &named, json!({}));
    assert_eq!(verdicts(&first).len(), claims.len());
    assert_eq!(first, adjudicate(contract, &named, json!({})));
    // Each credit hands in the stored verdict of its debit.
    let credits: Vec<_> = named
        .iter()
        .zip(first["verdicts"].as_array().unwrap())
        .map(|(claim, debit)| json!({"debit": debit, "amount": -claim["amount"].as_i64().unwrap()}))
        .collect();
    let answer = adjudicate(contract, &credits, first["state"].clone());
    assert!(verdicts(&answer).iter().all(|verdict| verdict.0 == "recovered"), "{answer}");
    assert_eq!(answer["state"], adjudicate(contract, &[], json!({}))["state"]);
    // And so does taking back in the same batch.
    let of_name =
        |(place, claim): (usize, &Value)| json!({"credit_of": place, "amount": -claim["amount"].as_i64().unwrap()});
    let all: Vec<_> = named.iter().cloned().chain(named.iter().enumerate().map(of_name)).collect();
    let answer = adjudicate(contract, &all, json!({}));
    assert!(verdicts(&answer)[claims.len()..].iter().all(|verdict| verdict.0 == "recovered"));
    assert_eq!(answer["state"], adjudicate(contract, &[], json!({}))["state"]);
}

/// The claims with a person of its own for each.
fn of_strangers(claims: &[Value]) -> Vec<Value> {
    let strange =
        |(place, claim): (usize, &Value)| with(claim, json!({"insured": format!("q{place}"), "claim": place}));
    claims.iter().enumerate().map(strange).collect()
}

/// A batch of lines of different persons is its lines one by one, with the state handed on from each to the next.
pub fn is_its_lines(contract: &Value, claims: &[Value]) {
    let claims = of_strangers(claims);
    let batch = adjudicate(contract, &claims, json!({}));
    let mut state = json!({});
    for (claim, verdict) in claims.iter().zip(batch["verdicts"].as_array().unwrap()) {
        let single = adjudicate(contract, std::slice::from_ref(claim), state);
        assert_eq!(&single["verdicts"][0], verdict);
        state = single["state"].clone();
    }
    if !claims.is_empty() {
        assert_eq!(state, batch["state"]);
    }
}

/// Under a contract with room for everything, the lines of a person are decided as if there were nobody else.
pub fn persons_do_not_meet(contract: &Value, claims: &[Value]) {
    let named: Vec<_> = claims.iter().enumerate().map(|(place, claim)| with(claim, json!({"claim": place}))).collect();
    let together = adjudicate(contract, &named, json!({}));
    let mut seen = 0;
    for person in named.iter().map(|claim| &claim["insured"]).collect::<std::collections::HashSet<_>>() {
        let is_theirs = |claim: &&Value| claim["insured"] == *person;
        let own: Vec<_> = named.iter().filter(is_theirs).cloned().collect();
        let alone = adjudicate(contract, &own, json!({}));
        for (claim, verdict) in own.iter().zip(alone["verdicts"].as_array().unwrap()) {
            let place = usize::try_from(claim["claim"].as_u64().unwrap()).unwrap();
            // What was learned from a line names it by its place in the batch.
            let plain = |verdict: &Value| without_places(verdict.clone());
            assert_eq!(plain(verdict), plain(&together["verdicts"][place]), "{claim}");
            seen += 1;
        }
    }
    assert_eq!(seen, claims.len());
}

fn without_places(mut verdict: Value) -> Value {
    verdict.as_object_mut().unwrap().remove("learned");
    verdict
}

/// What the lines on which a rule spoke are paid in all.
pub fn paid_under(answer: &Value, rule: &str) -> i64 {
    let verdicts = answer["verdicts"].as_array().unwrap().iter();
    let spoke = |verdict: &&Value| verdict["findings"].as_array().unwrap().iter().any(|found| found["rule"] == rule);
    verdicts.filter(spoke).map(|verdict| verdict["paid_cents"].as_i64().unwrap()).sum()
}

/// What all lines are paid.
pub fn paid_in_all(answer: &Value) -> i64 {
    verdicts(answer).iter().map(|verdict| verdict.2).sum()
}
