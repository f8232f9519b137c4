//! The claims of TBHF21 compared: random batches at the boundaries of terms, ceiling and pathway, through the JSON door.

use crate::drawing::Random;
use num_bigint::BigInt;
use regelkern::json::{Workspace, respond};
use regelkern_reference::claims::{Books, Claim, Terms, Verdict, adjudicate};
use regelkern_reference::document::Document;
use regelkern_reference::evaluate::Facts;
use regelkern_reference::value::{Value, date_text, day_of, months_later};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use std::time::Instant;

const KINDS: [&str; 6] = [
    "care_product",
    "bundle_payment",
    "telemonitoring_service",
    "supplier_subscription",
    "implementation_cost",
    "other",
];
const CODES: [&str; 10] = [
    "099899045",
    "099899068",
    "099899050",
    "099899024",
    "099899066",
    "099899047",
    "000000000",
    "999999999",
    "99899066",
    "09989904A",
];
const MEMBERS: [(&str, &str); 4] = [
    ("by_contracted_provider", "claim.by_contracted_provider"),
    ("in_bundle", "insured.in_bundle"),
    ("is_structural_hf_msz_cost", "claim.is_structural_hf_msz_cost"),
    ("meets_legal_requirements", "claim.meets_legal_requirements"),
];

fn day(day: i64) -> Json {
    json!(date_text(day))
}

fn any_terms(random: &mut Random) -> Terms {
    let starts =
        [day_of(2021, 1, 1), day_of(2021, 4, 1), day_of(2020, 2, 29), day_of(2021, 8, 31), day_of(2023, 12, 31)];
    let price = match random.below(12) {
        0 => 0,
        1 => 1,
        2 => 999_999_999_999_999_i64,
        3 => 333_333_333_333_333,
        _ => *random.one(&[234_672, 257_826, 100_000, 365, 99_999_999]),
    };
    let mut by_year = |most: usize| {
        [0; 3].map(|_: i32| if random.below(3) == 0 { BigInt::from(0) } else { BigInt::from(random.below(most)) })
    };
    let (volume, moved_in, moved_out) = (by_year(6), by_year(300_000), by_year(300_000));
    Terms {
        start: *random.one(&starts),
        price: price.into(),
        volume,
        moved_in,
        moved_out,
        by_days: random.below(2) == 0,
        as_claimed: random.below(2) == 0,
    }
}

/// Mostly yes, so that lines come far.
fn truth(random: &mut Random) -> Option<bool> {
    match random.below(16) {
        0 => None,
        1 => Some(false),
        _ => Some(true),
    }
}

fn any_day(random: &mut Random, terms: &Terms) -> i64 {
    let edges: Vec<i64> = [0, 12, 24, 36].iter().map(|months| months_later(terms.start, *months)).collect();
    let beside = i64::try_from(random.below(3)).unwrap() - 1;
    match random.below(4) {
        0 => random.one(&edges) + beside,
        1 => terms.start - 60 + i64::try_from(random.below(1_250)).unwrap(),
        _ => terms.start + i64::try_from(random.below(1_095)).unwrap(),
    }
}

fn any_claim(random: &mut Random, terms: &Terms, earlier: &[Claim]) -> Claim {
    let debit = random.below(earlier.len() + 1);
    if random.below(6) == 0 && debit < earlier.len() {
        // Most credits are in order; some have another amount, or are of another person's line or of a credit.
        let of = &earlier[debit];
        let (more, other) = (i64::from(random.below(12) == 0), usize::from(random.below(12) == 0));
        let amount = -&of.amount - BigInt::from(more);
        return Claim { amount, person: (of.person + other) % 4, credit_of: Some(debit), ..of.clone() };
    }
    let amount = match random.below(8) {
        0 => BigInt::from(0),
        1 if random.below(4) == 0 => BigInt::from(999_999_999_999_999_i64),
        2 if random.below(4) == 0 => BigInt::from(-1),
        3 => BigInt::from(random.below(500_000)),
        4 => &terms.price + 1,
        _ => terms.price.clone(),
    };
    let from = any_day(random, terms);
    let until = from.max(any_day(random, terms)) + 1;
    let (from, until) = if random.below(2) == 0 { (terms.start, months_later(terms.start, 36)) } else { (from, until) };
    Claim {
        kind: (random.below(20) > 0).then(|| KINDS[[0, 1, 1, 1, 2, 3, 4, 5, 0, 1][random.below(10)]]),
        date: (random.below(12) > 0).then(|| any_day(random, terms)),
        amount,
        code: (random.below(12) > 0).then(|| (*random.one(&CODES)).to_owned()),
        contracted: truth(random),
        in_bundle: truth(random),
        stay: (random.below(10) > 0).then_some((from, until)),
        structural: [None, Some(true), Some(false)][random.below(3)],
        rightful: [0; 3].map(|_: i32| match random.below(24) {
            0 => Some(false),
            1..8 => None,
            _ => Some(true),
        }),
        person: random.below(4),
        credit_of: None,
    }
}

fn number(amount: &BigInt) -> Json {
    json!(i64::try_from(amount).expect("64 bits"))
}

fn written_terms(terms: &Terms) -> Json {
    let by_year = |of: &[BigInt; 3]| json!({"1": number(&of[0]), "2": number(&of[1]), "3": number(&of[2])});
    json!({
        "policy": "TBHF21", "start": day(terms.start), "to_exclusive": day(months_later(terms.start, 36)),
        "bundle_price": number(&terms.price), "volume_patients": by_year(&terms.volume),
        "zvt_transfer_in": by_year(&terms.moved_in), "zvt_transfer_out": by_year(&terms.moved_out),
        "bundle_proration": if terms.by_days { "days" } else { "none" },
        "other_claims": if terms.as_claimed { "as_claimed" } else { "undecided" },
    })
}

/// What a claim states, by the names of the facts.
fn stated(claim: &Claim) -> Vec<(&'static str, &'static str, Json)> {
    let mut stated = Vec::new();
    let mut put = |member, fact, value: Option<Json>| stated.extend(value.map(|value| (member, fact, value)));
    put("kind", "claim.kind", claim.kind.map(|kind| json!(kind)));
    put("reference_date", "claim.reference_date", claim.date.map(day));
    put("care_product_code", "claim.care_product_code", claim.code.as_ref().map(|code| json!(code)));
    let truths = [claim.contracted, claim.in_bundle, claim.structural, claim.rightful[0]];
    for ((member, fact), truth) in MEMBERS.into_iter().zip(truths) {
        put(member, fact, truth.map(|truth| json!(truth)));
    }
    put("actually_delivered", "claim.actually_delivered", claim.rightful[1].map(|truth| json!(truth)));
    put("rightly_delivered", "claim.rightly_delivered", claim.rightful[2].map(|truth| json!(truth)));
    let stay = claim.stay.map(|(from, until)| json!({"from": day(from), "until": day(until)}));
    put("bundle_period", "insured.bundle_period", stay);
    stated
}

fn written(place: usize, claim: &Claim) -> Json {
    let mut line = json!({"claim": place, "insured": format!("p{}", claim.person), "amount": number(&claim.amount)});
    if let Some(debit) = claim.credit_of {
        line["credit_of"] = json!(debit);
    }
    for (member, _, value) in stated(claim) {
        line[member] = value;
    }
    line
}

fn asked(terms: &Terms, claims: &[Claim], workspace: &mut Workspace, out: &mut [u8]) -> Json {
    let lines: Vec<Json> = claims.iter().enumerate().map(|(place, claim)| written(place, claim)).collect();
    let request = json!({"op": "adjudicate", "contract": written_terms(terms), "claims": lines}).to_string();
    let length = respond(request.as_bytes(), workspace, out).expect("room for the answer");
    serde_json::from_slice(&out[..length]).unwrap()
}

/// A verdict of the reference as the JSON door writes it, without findings.
fn expected(verdict: &Verdict) -> Json {
    let [claimed, paid, covered, above, rejected, adjustment] = verdict.amounts.each_ref().map(number);
    json!({
        "decision": verdict.decision, "rule": verdict.rule, "claimed_cents": claimed, "paid_cents": paid,
        "covered_cents": covered, "above_ceiling_cents": above, "rejected_cents": rejected,
        "adjustment_cents": adjustment, "recoverable_cents": 0, "missing": verdict.missing,
    })
}

/// The books of the reference, by the names of the state; entries of nothing are left out.
fn expected_books(books: &Books) -> BTreeMap<String, Json> {
    let mut found = BTreeMap::new();
    let mut put = |name: String, value: Json| {
        if value != json!(0) {
            found.insert(name, value);
        }
    };
    for (year, paid) in &books.paid {
        put(format!("bundle_paid {year}"), number(paid));
    }
    for (year, earned) in &books.earned {
        put(format!("bundle_entitlement {year}"), number(earned));
    }
    for (year, count) in &books.patients {
        put(format!("bundled_patients {year}"), json!(count));
    }
    for ((year, code), count) in &books.declared {
        put(format!("declared_count {year} {code}"), json!(count));
    }
    for ((person, year), paid) in &books.assessed {
        put(format!("assessed p{person} {year}"), json!(true));
        put(format!("paid p{person} {year}"), number(paid));
    }
    found
}

fn said_books(state: &Json) -> BTreeMap<String, Json> {
    let mut found = BTreeMap::new();
    let mut put = |name: String, value: &Json| {
        if *value != json!(0) {
            found.insert(name, value.clone());
        }
    };
    let members = |json: &Json| json.as_object().cloned().unwrap_or_default();
    for name in ["bundle_paid", "bundle_entitlement", "bundled_patients"] {
        members(&state[name]).iter().for_each(|(year, value)| put(format!("{name} {year}"), value));
    }
    for (year, codes) in members(&state["declared_count"]) {
        members(&codes).iter().for_each(|(code, value)| put(format!("declared_count {year} {code}"), value));
    }
    for (person, said) in members(&state["insured"]) {
        for year in said["bundle_payment_made"].as_array().into_iter().flatten() {
            put(format!("assessed {person} {year}"), &json!(true));
        }
        members(&said["paid"]).iter().for_each(|(year, value)| put(format!("paid {person} {year}"), value));
    }
    found
}

/// The facts on which the findings of a line rest.
fn facts_of(terms: &Terms, claim: &Claim) -> Facts {
    let mut facts = Map::new();
    for (name, value) in written_terms(terms).as_object().unwrap() {
        if !matches!(name.as_str(), "policy" | "other_claims") {
            facts.insert(format!("contract.{name}"), value.clone());
        }
    }
    facts.extend(stated(claim).into_iter().map(|(_, fact, value)| (fact.to_owned(), value)));
    let is_date = |name: &str| matches!(name, "contract.start" | "contract.to_exclusive" | "claim.reference_date");
    facts.iter().filter_map(|(name, value)| Some((name.clone(), Value::of_json(value, is_date(name))?))).collect()
}

/// What regelkern says of a rule in a finding, when the reference reads the rule otherwise. What 4.5 says rests on the
/// books too, and 3.10 is the ceiling's: both are compared as the decision.
fn other_finding(document: &Document, terms: &Terms, claim: &Claim, verdict: &Verdict, said: &Json) -> Option<String> {
    let facts = facts_of(terms, claim);
    for finding in said["findings"].as_array().unwrap() {
        let (id, result) = (finding["rule"].as_str().unwrap(), finding["result"].as_str().unwrap());
        let expected = match id {
            "TBHF21-3.10" => if verdict.fits? { "pass" } else { "fail" }.to_owned(),
            "TBHF21-4.5" => continue,
            _ => document.answer(document.rule(id).expect("a rule that is read"), &facts).result.to_owned(),
        };
        if result != expected {
            return Some(format!("{id} is {expected}, not {result}"));
        }
    }
    None
}

/// The first line, or the books, about which both say something else.
fn differs(document: &Document, terms: &Terms, claims: &[Claim], workspace: &mut Workspace) -> Option<String> {
    let mut out = vec![0; 1 << 18];
    let answer = asked(terms, claims, workspace, &mut out);
    if !terms.is_valid() {
        return (answer["error"]["code"] != "out_of_range").then(|| format!("the contract is not refused: {answer}"));
    }
    let (verdicts, books) = adjudicate(terms, claims);
    let Some(said) = answer["verdicts"].as_array() else { return Some(answer.to_string()) };
    for ((claim, verdict), said) in claims.iter().zip(&verdicts).zip(said) {
        let expected = expected(verdict);
        let missing = json!([]);
        let is_same = expected.as_object().unwrap().iter().all(|(name, value)| match name.as_str() {
            "rule" => said.get(name).unwrap_or(&Json::Null) == value,
            "missing" => said.get(name).unwrap_or(&missing) == value,
            _ => &said[name] == value,
        });
        if !is_same {
            return Some(format!("regelkern {said}\n  reference {expected}"));
        }
        if let Some(finding) = other_finding(document, terms, claim, verdict, said) {
            return Some(format!("{finding}: {said}"));
        }
    }
    let (said, expected) = (said_books(&answer["state"]), expected_books(&books));
    (said != expected).then(|| format!("regelkern keeps {said:?}\n  reference {expected:?}"))
}

/// Leaves out lines while the difference stays; credits that lose their debit go with it.
fn shrunk(document: &Document, terms: &Terms, mut claims: Vec<Claim>, workspace: &mut Workspace) -> Vec<Claim> {
    for place in (0..claims.len()).rev() {
        let mut fewer = claims.clone();
        fewer.remove(place);
        let of_it = |claim: &Claim| claim.credit_of == Some(place);
        if fewer.iter().any(of_it) {
            continue;
        }
        for claim in &mut fewer {
            claim.credit_of = claim.credit_of.map(|debit| if debit > place { debit - 1 } else { debit });
        }
        if differs(document, terms, &fewer, workspace).is_some() {
            claims = fewer;
        }
    }
    claims
}

/// Terms, and lines under them.
pub fn any_batch(random: &mut Random) -> (Terms, Vec<Claim>) {
    let terms = any_terms(random);
    let mut claims = Vec::new();
    for _ in 0..=random.below(16) {
        claims.push(any_claim(random, &terms, &claims));
    }
    (terms, claims)
}

/// Compares one batch: the difference, on as few lines as it takes.
pub fn compare_batch(
    document: &Document,
    terms: &Terms,
    claims: Vec<Claim>,
    workspace: &mut Workspace,
) -> Option<String> {
    differs(document, terms, &claims, workspace)?;
    let claims = shrunk(document, terms, claims, workspace);
    let difference = differs(document, terms, &claims, workspace).expect("still different");
    let lines: Vec<Json> = claims.iter().enumerate().map(|(place, claim)| written(place, claim)).collect();
    Some(format!("{}\n{}\n  {difference}", written_terms(terms), Json::from(lines)))
}

/// Compares so many lines; how many batches differ, of which the first is printed.
pub fn claims(lines: usize, seed: u64) -> usize {
    let document = Document::load("TBHF21");
    let (mut workspace, mut random, begin) = (Box::new(Workspace::new()), Random::new(seed), Instant::now());
    let (mut compared, mut batches, mut different) = (0, 0, 0);
    let mut decisions = BTreeMap::<&str, usize>::new();
    while compared < lines {
        let (terms, claims) = any_batch(&mut random);
        compared += claims.len();
        batches += 1;
        if terms.is_valid() {
            adjudicate(&terms, &claims).0.iter().for_each(|found| *decisions.entry(found.decision).or_default() += 1);
        }
        if let Some(difference) = compare_batch(&document, &terms, claims, &mut workspace) {
            different += 1;
            if different == 1 {
                println!("{difference}");
            }
        }
    }
    let seconds = begin.elapsed().as_secs();
    println!(
        "TBHF21: {compared} claim lines in {batches} batches in {seconds} s, {different} batches differ {decisions:?}"
    );
    different
}
