//! The claims of TTCI20, MSZ24 and OI22 compared: batches made from the samples in `tests/data`, with facts left out and
//! with others at the boundaries of the rules, through the JSON door.
//!
//! Where the reference does not read a rule, or leaves open what regelkern may decide (as in the comparison of single
//! rules), regelkern's own answer to that rule on the same facts is taken; so it is where a quantity is out of range and
//! another fact is missing, when regelkern names the fact. What is compared here is what becomes of the answers:
//! decisions, amounts, books, credits, and what lines tell about one another.

use crate::drawing::{Drawing, Random};
use crate::evaluations::{asked, left_undecided};
use num_bigint::BigInt;
use regelkern::json::{Workspace, respond};
use regelkern::policy::catalogue;
use regelkern_reference::document::{Document, Rule};
use regelkern_reference::evaluate::{Answer, Facts};
use regelkern_reference::procedure::{Batch, Claim, Procedure, Verdict};
use regelkern_reference::value::Value;
use serde_json::{Map, Value as Json, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::time::Instant;

/// The documents whose claims are decided by asking rules, with the samples: contract and claims.
pub const SAMPLES: [(&str, &str, &str); 3] = [
    ("TTCI20", "contract-home-oncology-2020.json", "claims-home-oncology-2020.jsonl"),
    ("MSZ24", "contract-msz-2024.json", "claims-mixed-2024-01.jsonl"),
    ("OI22", "contract-chain-care-2023.json", "claims-mixed-2024-01.jsonl"),
];

/// What batches of a document are made from.
pub struct Claims<'d> {
    procedure: Procedure<'d>,
    drawing: Drawing<'d>,
    contract: Facts,
    lines: Vec<Claim>,
    /// By rule, the facts that it reads.
    read: BTreeMap<String, BTreeSet<String>>,
    /// By rule and the values of those facts, what was answered before: most lines ask most rules about the same.
    known: RefCell<HashMap<String, Known>>,
}

type Known = BTreeMap<Vec<Option<Value>>, Answer>;

impl<'d> Claims<'d> {
    /// Reads tables and samples.
    pub fn of(document: &'d Document) -> Self {
        let procedure = Procedure::load(document);
        let rules: Vec<&Rule> = procedure.rules().into_iter().filter_map(|id| document.rule(id)).collect();
        let drawing = Drawing::of_all(document, &rules);
        let (_, contract, claims) = SAMPLES.iter().find(|sample| sample.0 == document.key).expect("a sample");
        let text = |name: &str| {
            let path =
                Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("tests/data").join(name));
            let mut found = path.filter(|path| path.exists());
            std::fs::read_to_string(found.next().unwrap_or_else(|| panic!("no {name}"))).unwrap()
        };
        let contract: Json = serde_json::from_str(&text(contract)).unwrap();
        let contract = facts(document, "contract", contract.as_object().unwrap());
        let lines =
            text(claims).lines().filter_map(|line| line_of(document, &serde_json::from_str(line).ok()?)).collect();
        let read = procedure.rules().into_iter().map(|id| (id.to_owned(), facts_read(document, id))).collect();
        Self { procedure, drawing, contract, lines, read, known: RefCell::default() }
    }

    fn document(&self) -> &'d Document {
        self.procedure.document
    }

    /// Leaves out some facts of a sample, draws others anew, and adds some.
    fn changed(&self, sample: &Facts, one_in: usize, random: &mut Random) -> Facts {
        let mut found = Facts::new();
        for (name, value) in sample {
            let value = match random.below(one_in) {
                0 => None,
                1 | 2 => self.drawing.another(&self.document().facts[name], random),
                _ => Some(value.clone()),
            };
            found.extend(value.map(|value| (name.clone(), value)));
        }
        for _ in 0..random.below(one_in) / 4 {
            let fact = random.one(self.drawing.facts());
            let value = self.drawing.another(fact, random).filter(|_| !found.contains_key(&fact.name));
            found.extend(value.map(|value| (fact.name.clone(), value)));
        }
        // A number that is none of the fact's would make the line faulty, which says nothing about the rules.
        found.retain(|name, value| self.document().is_within_limits(name, value));
        self.procedure.books().iter().for_each(|(fact, _)| drop(found.remove(fact)));
        found.remove("claim.amount");
        found.remove("claim.amount_cents");
        found
    }

    /// A line: a sample or a changed one, or a credit of an earlier line.
    fn line(&self, earlier: &[Claim], random: &mut Random) -> Claim {
        let debit = random.below(earlier.len() + 1);
        if random.below(6) == 0 && debit < earlier.len() {
            let of = &earlier[debit];
            let (more, other) = (i64::from(random.below(12) == 0), usize::from(random.below(12) == 0));
            let amount = -&of.amount - BigInt::from(more);
            let person = of.person.map(|person| (person + other) % 3);
            return Claim { amount, person, credit_of: Some(debit), is_elsewhere: false, ..of.clone() };
        }
        let sample = random.one(&self.lines);
        let often = *random.one(&[8, 24, 24, 200]);
        let mut claim = Claim { facts: self.changed(&sample.facts, often, random), ..sample.clone() };
        claim.amount = match random.below(10) {
            0 => BigInt::from(0),
            1 => &sample.amount + 1,
            2 => &sample.amount - 1,
            3 => BigInt::from(random.below(3_000_000)),
            4 if random.below(6) == 0 => BigInt::from(999_999_999_999_999_i64),
            5 if random.below(6) == 0 => BigInt::from(-1),
            _ => sample.amount.clone(),
        };
        if random.below(12) == 0 {
            let requests: Vec<&str> = self.procedure.requests().collect();
            claim.request = Some((*random.one(&requests)).to_owned());
        }
        claim.person = (random.below(16) > 0).then(|| random.below(3));
        claim
    }

    /// A contract and lines under it.
    pub fn batch(&self, random: &mut Random) -> Batch {
        let often = *random.one(&[12, 40, 200, 200]);
        let mut batch = Batch {
            contract: self.changed(&self.contract, often, random),
            as_claimed: random.below(2) == 0,
            is_complete: random.below(2) == 0,
            books: Facts::new(),
            claims: Vec::new(),
        };
        for (fact, is_mark) in self.procedure.books() {
            if random.below(4) == 0 {
                let amounts = [1_i64, 100_000, 1_999_999, 2_000_000, 20_000_000, 999_999_990_000_000];
                let amount = Value::number(*random.one(&amounts));
                batch.books.insert(fact.clone(), if *is_mark { Value::Bool(true) } else { amount });
            }
        }
        for _ in 0..=random.below(10) {
            let line = self.line(&batch.claims, random);
            batch.claims.push(line);
        }
        // Nobody says which of two lines comes first that are alike in their days only: one is then about nobody.
        for place in self.procedure.ties(&batch) {
            batch.claims[place].person = None;
        }
        batch
    }

    /// The answer of a rule: the reference's own, or regelkern's where the reference has none to compare with.
    fn answer(&self, rule: &str, facts: &Facts, workspace: &mut Workspace, out: &mut [u8]) -> Answer {
        let names = &self.read[rule];
        let values: Vec<Option<Value>> = names.iter().map(|name| facts.get(name).cloned()).collect();
        if let Some(answer) = self.known.borrow().get(rule).and_then(|known| known.get(&values)) {
            return answer.clone();
        }
        let stated = names.iter().zip(&values);
        let facts: Facts = stated.filter_map(|(name, value)| Some((name.clone(), value.clone()?))).collect();
        let own = self.document().rule(rule).map(|rule| self.document().as_written(rule, &facts));
        let answer = match own {
            Some(answer) if answer.result == "error" => {
                let said = answer_of(self.document(), &asked(rule, &facts, workspace, out));
                if said.result == "unknown" { said } else { answer }
            }
            Some(answer) if !left_undecided(self.document(), &answer) => answer,
            _ => answer_of(self.document(), &asked(rule, &facts, workspace, out)),
        };
        let mut known = self.known.borrow_mut();
        let known = known.entry(rule.to_owned()).or_default();
        if known.len() > 2_000 {
            known.clear();
        }
        known.insert(values, answer.clone());
        answer
    }

    /// Compares one batch: the difference, on as few lines as it takes.
    pub fn compare(&self, batch: Batch, workspace: &mut Workspace) -> Option<String> {
        self.differs(&batch, workspace).err()?;
        let batch = self.shrunk(batch, workspace);
        let difference = self.differs(&batch, workspace).expect_err("still different");
        Some(format!("{}\n  {difference}", written(self.document(), &batch)))
    }

    /// The decisions, on which both agree; else the first line, or the books, about which both say something else.
    fn differs(&self, batch: &Batch, workspace: &mut Workspace) -> Result<Vec<&'static str>, String> {
        let mut out = vec![0; 1 << 18];
        let request = written(self.document(), batch).to_string();
        let length = respond(request.as_bytes(), workspace, &mut out).expect("room for the answer");
        let answer: Json = serde_json::from_slice(&out[..length]).unwrap();
        let Some(said) = answer["verdicts"].as_array() else { return Err(answer.to_string()) };
        let mut ask = |rule: &str, facts: &Facts| self.answer(rule, facts, workspace, &mut out);
        let (verdicts, books) = self.procedure.adjudicate(batch, &mut ask);
        for (verdict, said) in verdicts.iter().zip(said) {
            let expected = expected(verdict);
            let said = told(said);
            if expected != said {
                return Err(format!("regelkern {said}\n  reference {expected}"));
            }
        }
        for (fact, value) in &books {
            let name = fact.split_once('.').unwrap().1;
            if answer["state"][name] != value.as_json() {
                return Err(format!("regelkern keeps {}\n  reference {fact} {}", answer["state"], value.as_json()));
            }
        }
        Ok(verdicts.iter().map(|verdict| verdict.decision).collect())
    }

    /// Leaves out lines, then facts, while the difference stays.
    fn shrunk(&self, mut batch: Batch, workspace: &mut Workspace) -> Batch {
        for place in (0..batch.claims.len()).rev() {
            if batch.claims.iter().any(|claim| claim.credit_of == Some(place)) {
                continue;
            }
            let mut fewer = batch.clone();
            fewer.claims.remove(place);
            for claim in &mut fewer.claims {
                claim.credit_of = claim.credit_of.map(|debit| if debit > place { debit - 1 } else { debit });
            }
            if self.differs(&fewer, workspace).is_err() {
                batch = fewer;
            }
        }
        for place in 0..=batch.claims.len() {
            let names = |batch: &Batch| -> Vec<String> {
                batch.claims.get(place).map_or(&batch.contract, |claim| &claim.facts).keys().cloned().collect()
            };
            for name in names(&batch) {
                let mut fewer = batch.clone();
                fewer.claims.get_mut(place).map_or(&mut fewer.contract, |claim| &mut claim.facts).remove(&name);
                if self.differs(&fewer, workspace).is_err() {
                    batch = fewer;
                }
            }
        }
        batch
    }
}

/// The facts that a rule reads. Of one that the reference does not read, regelkern says which.
fn facts_read(document: &Document, id: &str) -> BTreeSet<String> {
    if let Some(rule) = document.rule(id) {
        return document.facts_of(rule).into_keys().collect();
    }
    let entry = catalogue::rule(id).expect("a rule");
    entry.facts().iter().map(|fact| entry.room.source.facts[fact].name.to_owned()).collect()
}

/// The fact that a member states, as the documentation of the contract and claim forms has it.
fn fact_of<'d>(document: &'d Document, prefix: &str, member: &str) -> Option<&'d str> {
    let own = format!("{prefix}.{member}");
    if let Some((name, _)) = document.facts.get_key_value(member).or_else(|| document.facts.get_key_value(&own)) {
        return Some(name);
    }
    let mut others = document.facts.keys().filter(|name| name.split_once('.').is_some_and(|(_, rest)| rest == member));
    others.next().filter(|_| others.next().is_none()).map(String::as_str)
}

fn facts(document: &Document, prefix: &str, members: &Map<String, Json>) -> Facts {
    const RESERVED: [&str; 10] = [
        "policy",
        "other_claims",
        "claim_lines",
        "claim",
        "insured",
        "amount",
        "request",
        "credit_of",
        "debit",
        "tells",
    ];
    let mut found = Facts::new();
    for (member, value) in members.iter().filter(|(member, _)| !RESERVED.contains(&member.as_str())) {
        let name = fact_of(document, prefix, member).unwrap_or_else(|| panic!("{member} is no fact"));
        let value = Value::of_json(value, document.facts[name].kind == "date");
        found.extend(value.map(|value| (name.to_owned(), value)));
    }
    found
}

/// A sample line; none of a credit, and of a line that tells this policy nothing.
fn line_of(document: &Document, json: &Json) -> Option<Claim> {
    let members = json.as_object()?;
    if members.contains_key("credit_of") || json["service_period"]["from"] == json!("2020-06-31") {
        return None;
    }
    let is_elsewhere = members.get("policy").is_some_and(|policy| *policy != json!(document.key));
    let stated = if is_elsewhere { json["tells"][&document.key].as_object()? } else { members };
    Some(Claim {
        facts: facts(document, "claim", stated),
        amount: json["amount"].as_i64()?.into(),
        request: members.get("request").map(|request| request.as_str().unwrap().to_owned()),
        person: None,
        credit_of: None,
        is_elsewhere,
    })
}

fn number(amount: &BigInt) -> Json {
    json!(i64::try_from(amount).expect("64 bits"))
}

fn members(facts: &Facts) -> Map<String, Json> {
    facts.iter().map(|(name, value)| (name.clone(), value.as_json())).collect()
}

/// A batch as the JSON door takes it.
fn written(document: &Document, batch: &Batch) -> Json {
    let mut contract = members(&batch.contract);
    contract.insert("policy".to_owned(), json!(document.key));
    contract.insert("other_claims".to_owned(), json!(if batch.as_claimed { "as_claimed" } else { "undecided" }));
    let line = |(place, claim): (usize, &Claim)| {
        let mut line = if claim.is_elsewhere { Map::new() } else { members(&claim.facts) };
        line.insert("claim".to_owned(), json!(place));
        line.insert("amount".to_owned(), number(&claim.amount));
        let mut put = |name: &str, value: Option<Json>| line.extend(value.map(|value| (name.to_owned(), value)));
        put("insured", claim.person.map(|person| json!(format!("p{person}"))));
        put("credit_of", claim.credit_of.map(|debit| json!(debit)));
        put("request", claim.request.as_ref().filter(|_| !claim.is_elsewhere).map(|request| json!(request)));
        if claim.is_elsewhere {
            put("policy", Some(json!("other")));
            put("tells", Some(json!({ (&document.key): members(&claim.facts) })));
        }
        Json::from(line)
    };
    let claims: Vec<Json> = batch.claims.iter().enumerate().map(line).collect();
    let books = batch.books.iter().map(|(fact, value)| (fact.split_once('.').unwrap().1.to_owned(), value.as_json()));
    let mut state: Map<String, Json> = books.collect();
    state.insert("version".to_owned(), json!(1));
    json!({
        "op": "adjudicate", "contract": contract, "state": state, "complete": batch.is_complete, "claims": claims,
    })
}

/// A verdict of the reference, in the members that are compared.
fn expected(verdict: &Verdict) -> Json {
    let [claimed, paid, above, rejected, adjustment] = verdict.amounts.each_ref().map(number);
    let findings: Vec<Json> = verdict.findings.iter().map(|(rule, result)| json!([rule, result])).collect();
    json!({
        "decision": verdict.decision, "rule": verdict.rule, "claimed_cents": claimed, "paid_cents": paid,
        "covered_cents": 0, "above_ceiling_cents": above, "rejected_cents": rejected, "adjustment_cents": adjustment,
        "recoverable_cents": number(&verdict.recoverable), "missing": verdict.missing, "findings": findings,
    })
}

/// The same members of a verdict of regelkern.
fn told(said: &Json) -> Json {
    let finding = |finding: &Json| json!([finding["rule"], finding["result"]]);
    let findings: Vec<Json> = said["findings"].as_array().into_iter().flatten().map(finding).collect();
    let missing: BTreeSet<&str> = said["missing"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    let mut told = json!({"rule": said.get("rule"), "missing": missing, "findings": findings});
    for name in ["decision", "claimed", "paid", "covered", "above_ceiling", "rejected", "adjustment", "recoverable"] {
        let name = if name == "decision" { name.to_owned() } else { format!("{name}_cents") };
        told[&name] = said[&name].clone();
    }
    told
}

/// An answer of regelkern.
fn answer_of(document: &Document, said: &Json) -> Answer {
    let result = match said["result"].as_str().unwrap() {
        "pass" => "pass",
        "fail" => "fail",
        "review" => "review",
        "unknown" => "unknown",
        "not_applicable" => "not_applicable",
        _ => "error",
    };
    let values = said["values"].as_object().into_iter().flatten();
    let is_day = |value: &Json| value.as_str().is_some_and(|text| text.len() == 10 && text.as_bytes()[4] == b'-');
    let values =
        values.filter_map(|(name, value)| Some((name.clone(), Value::of_json(value, is_day(value))?))).collect();
    let missing = said["missing"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned());
    let missing = missing.inspect(|name| assert!(document.facts.contains_key(name), "{name} is no fact")).collect();
    Answer { result, values, missing }
}

/// Compares so many lines of a document, on each processor its part; how many batches differ.
pub fn claims(key: &str, lines: usize, seed: u64) -> usize {
    let document = Document::load(key);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let begin = Instant::now();
    let work = |part: usize| {
        let claims = Claims::of(&document);
        let seed = seed.wrapping_add(u64::try_from(part).unwrap()).wrapping_mul(0x9e37_79b9_7f4a_7c15).max(1);
        let (mut workspace, mut random) = (Box::new(Workspace::new()), Random::new(seed));
        let (mut count, mut told, mut decisions) = (0, Vec::new(), BTreeMap::<&str, usize>::new());
        while count < lines.div_ceil(processors) {
            let batch = claims.batch(&mut random);
            count += batch.claims.len();
            match claims.differs(&batch, &mut workspace) {
                Ok(found) => found.into_iter().for_each(|decision| *decisions.entry(decision).or_default() += 1),
                Err(_) => told.extend(claims.compare(batch, &mut workspace)),
            }
        }
        (count, told, decisions)
    };
    let (mut count, mut different, mut decisions) = (0, 0, BTreeMap::<&str, usize>::new());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..processors).map(|part| scope.spawn(move || work(part))).collect();
        for thread in threads {
            let (lines, told, found) = thread.join().expect("the comparison does not panic");
            count += lines;
            told.iter().take(1 - usize::from(different > 0)).for_each(|told| println!("{told}"));
            different += told.len();
            found.into_iter().for_each(|(decision, times)| *decisions.entry(decision).or_default() += times);
        }
    });
    let seconds = begin.elapsed().as_secs();
    println!("{key}: {count} claim lines in {seconds} s, {different} batches differ {decisions:?}");
    different
}
