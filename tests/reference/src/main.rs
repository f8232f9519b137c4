//! Compares regelkern with the reference on random facts that lie at the boundaries of each rule.
//!
//! `regelkern-reference [--cases N] [--claims N] [--seed N] [KEY…]`: N evaluations for each document, a million when
//! nothing is said, and for TBHF21 so many claim lines, a fifth of that when nothing is said.
//! A difference is shrunk by leaving out facts while it stays, and printed as facts in JSON.

mod compared;

use regelkern::json::{Workspace, respond};
use regelkern_reference::document::{Document, Fact, Rule};
use regelkern_reference::evaluate::Facts;
use regelkern_reference::language::Expr;
use regelkern_reference::value::{Value, day_of};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::time::Instant;

/// The documents of which the reference reads at least a part.
const DOCUMENTS: [&str; 5] = ["TBHF21", "TTCI20", "OI22", "MSZ24", "SPC"];

/// A small generator of random numbers (xorshift), so that a seed says everything.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What the facts of one rule are drawn from.
struct Drawing<'a> {
    facts: Vec<&'a Fact>,
    numbers: Vec<i64>,
    dates: Vec<i64>,
    words: Vec<String>,
    limits: &'a BTreeMap<String, (Value, Value)>,
}

impl<'a> Drawing<'a> {
    fn of(document: &'a Document, rule: &Rule) -> Self {
        let facts: Vec<&Fact> = document.facts_of(rule).keys().map(|name| &document.facts[name]).collect();
        let (mut numbers, mut dates, mut words) =
            (BTreeSet::from([0, 1, 2, 3, 4, 5, 100, 1_000_000]), BTreeSet::new(), BTreeSet::new());
        document.walk(rule, &mut |part| match part {
            Expr::Value(Value::Number(number)) if number.is_integer() => {
                let number: i64 = number.to_integer().try_into().unwrap_or(0);
                numbers.extend([number - 1, number, number + 1]);
            }
            Expr::Value(Value::Date(day)) => dates.extend([day - 1, *day, day + 1]),
            Expr::Value(Value::Text(word)) => drop(words.insert(word.clone())),
            Expr::Name(word) => drop(words.insert(word.clone())),
            _ => {}
        });
        dates.extend([day_of(2020, 2, 29), day_of(2021, 1, 1), day_of(2021, 3, 1), day_of(2024, 2, 28)]);
        dates.extend([2022, 2023, 2024].map(|year| day_of(year, 1, 1)));
        dates.extend([day_of(2024, 2, 29), day_of(2021, 12, 31), day_of(2020, 1, 31)]);
        words.extend(["099899045".to_owned(), "99899045".to_owned(), "010000001".to_owned()]);
        words.extend(facts.iter().flat_map(|fact| fact.indices.iter().cloned()));
        let (numbers, dates) = (numbers.into_iter().collect(), dates.into_iter().collect());
        Self { facts, numbers, dates, words: words.into_iter().collect(), limits: &document.limits }
    }

    /// A number within the limits of a fact, often at one of them; seldom outside.
    fn within(&self, least: &Value, most: &Value, random: &mut Random) -> Value {
        let end = |value: &Value| value.as_index().parse::<i64>().unwrap();
        let (least, most) = (end(least), end(most));
        Value::number(match random.below(200) {
            0 => most + 1,
            1..20 => least,
            20..40 => most.min(1_000_000),
            // Years, rows and months are gone through one by one.
            _ if most <= 1000 => least + i64::try_from(random.below(4)).unwrap(),
            40..100 => *random.one(&[250_000, 400_000, 500_000, 600_000]),
            _ => (*random.one(&self.numbers)).clamp(least, most),
        })
    }

    /// A value; what is yes or no, and what is in a set, is so but once in `often`.
    fn single(&self, fact: &Fact, often: usize, random: &mut Random) -> Value {
        // A term that a contract may not have.
        if fact.values.len() == 1 && fact.values[0] == "none" && fact.kind != "date" && random.below(4) == 0 {
            return Value::text("none");
        }
        if let Some((least, most)) = self.limits.get(&fact.name) {
            return self.within(least, most, random);
        }
        match fact.kind.as_str() {
            "bool" => Value::Bool(random.below(often) > 0),
            "enum" => Value::Text(random.one(&fact.values).clone()),
            "date" if fact.values.iter().any(|word| word == "none") && random.below(6) == 0 => Value::text("none"),
            "date" => Value::Date(*random.one(&self.dates)),
            "date_range" => {
                let (from, until) = (*random.one(&self.dates), *random.one(&self.dates));
                Value::Period(from.min(until), from.max(until) + i64::from(from == until))
            }
            "code" => Value::Text(random.one(&self.words).clone()),
            "set" if !fact.values.is_empty() && often > 4 => {
                let kept = fact.values.iter().filter(|_| random.below(often) > 0);
                Value::Set(kept.map(|word| Value::text(word)).collect())
            }
            "set" if !fact.values.is_empty() => {
                let most = random.below(4);
                let kept = fact.values.iter().filter(|_| random.below(4) < most + usize::from(most == 3));
                Value::Set(kept.map(|word| Value::text(word)).collect())
            }
            "set" if fact.unit.contains("integers") => Value::Set(
                (0..random.below(3)).map(|_| Value::number((*random.one(&self.numbers)).clamp(1, 99))).collect(),
            ),
            "set" => Value::Set((0..random.below(3)).map(|_| Value::Text(random.one(&self.words).clone())).collect()),
            "count" if !fact.values.is_empty() => Value::number(random.one(&fact.values).parse::<i64>().unwrap_or(0)),
            "count" if fact.name.ends_with("wpn_level") => Value::number(1 + i64::try_from(random.below(4)).unwrap()),
            "count" if fact.name.ends_with("chain_party_count") => {
                Value::number(i64::try_from(random.below(5)).unwrap())
            }
            "count" if self.asks_for_entries() && fact.name.ends_with("_months") => {
                Value::number(i64::try_from(random.below(40)).unwrap())
            }
            "count" if fact.name.ends_with("_years") => Value::number(i64::try_from(random.below(9)).unwrap()),
            "count" if fact.name.contains("year") && fact.indices.is_empty() && !self.asks_for_entries() => {
                Value::number(2019 + i64::try_from(random.below(7)).unwrap())
            }
            kind => {
                let number = match random.below(8) {
                    0 => i64::try_from(random.below(2_000_000)).unwrap(),
                    _ => *random.one(&self.numbers),
                };
                Value::number(if kind == "count" { number.clamp(0, 4_294_967_295) } else { number })
            }
        }
    }

    /// Whether the document is SPC: it asks which entries of a fact are there.
    fn asks_for_entries(&self) -> bool {
        !self.limits.is_empty()
    }

    fn case(&self, random: &mut Random) -> Facts {
        let (absent, often) = (*random.one(&[0, 1, 4, 10]), *random.one(&[4, 4, 4, 64]));
        let mut facts = Facts::new();
        for fact in &self.facts {
            if random.below(20) < absent {
                continue;
            }
            let value = if fact.indices.is_empty() {
                self.single(fact, often, random)
            } else {
                let kept: Vec<&String> = fact.indices.iter().filter(|_| random.below(20) >= absent / 2).collect();
                let entry = |index: &String| {
                    let is_gap = self.asks_for_entries() && random.below(160) < absent;
                    (index.clone(), if is_gap { Value::Gap } else { self.single(fact, often, random) })
                };
                Value::Entries(kept.into_iter().map(entry).collect())
            };
            if !matches!(&value, Value::Entries(entries) if entries.is_empty()) {
                facts.insert(fact.name.clone(), value);
            }
        }
        facts
    }
}

/// What regelkern answers, as the vectors write it.
fn asked(rule: &str, facts: &Facts, workspace: &mut Workspace, out: &mut [u8]) -> Json {
    let facts: Json = facts.iter().map(|(name, value)| (name.clone(), value.as_json())).collect();
    let request = json!({"op": "evaluate", "rule": rule, "facts": facts}).to_string();
    let length = respond(request.as_bytes(), workspace, out).expect("room for the answer");
    let mut answer: Json = serde_json::from_slice(&out[..length]).unwrap();
    if answer["ok"] == json!(false) {
        let code = answer["error"]["code"].as_str().unwrap();
        // A day that a formula leads to outside the calendar is a fault of its own.
        assert!(matches!(code, "out_of_range" | "invalid_date"), "{rule} refuses {facts}: {answer}");
        return json!({"result": "error", "error": "out_of_range"});
    }
    let object = answer.as_object_mut().unwrap();
    object.retain(|name, _| matches!(name.as_str(), "result" | "values" | "missing"));
    if object["missing"].as_array().is_none_or(Vec::is_empty) {
        object.remove("missing");
    }
    if object.get("values").is_some_and(|values| values.as_object().is_none_or(serde_json::Map::is_empty)) {
        object.remove("values");
    }
    answer
}

/// The two answers when they contradict each other.
///
/// OI22 and MSZ24 ask about every combination of values; the reference goes through the values of words and of yes and no
/// only. Where it is undecided, regelkern may know more: it may decide, or ask for fewer facts, never for others than the
/// conditions as written leave open.
fn differs(document: &Document, rule: &Rule, facts: &Facts, workspace: &mut Workspace) -> Option<(Json, Json)> {
    let mut out = vec![0; 1 << 16];
    let core = asked(&rule.id, facts, workspace, &mut out);
    let answer = document.answer(rule, facts);
    let reference = answer.as_json();
    if core == reference {
        return None;
    }
    if answer.result == "unknown" && matches!(document.key.as_str(), "OI22" | "MSZ24") && core["result"] != "error" {
        let open = document.left_open(rule, facts);
        let missing = core["missing"].as_array().into_iter().flatten();
        if missing.into_iter().all(|name| open.contains(name.as_str().unwrap())) {
            return None;
        }
    }
    Some((core, reference))
}

/// Leaves out facts and entries while the difference stays.
fn shrunk(document: &Document, rule: &Rule, mut facts: Facts, workspace: &mut Workspace) -> Facts {
    let names: Vec<String> = facts.keys().cloned().collect();
    for name in names {
        let mut fewer = facts.clone();
        fewer.remove(&name);
        if differs(document, rule, &fewer, workspace).is_some() {
            facts = fewer;
        }
    }
    facts
}

/// Compares one document; how many evaluations, and the differences, at most one of each rule.
fn compare(key: &str, cases: usize, seed: u64) -> (usize, usize) {
    let document = Document::load(key);
    let mut workspace = Box::new(Workspace::new());
    let mut random = Random(seed);
    let (mut count, mut different, begin) = (0, 0, Instant::now());
    let each = cases.div_ceil(document.rules.len());
    for rule in &document.rules {
        let drawing = Drawing::of(&document, rule);
        for _ in 0..each {
            let facts = drawing.case(&mut random);
            count += 1;
            if differs(&document, rule, &facts, &mut workspace).is_some() {
                let facts = shrunk(&document, rule, facts, &mut workspace);
                let (core, reference) = differs(&document, rule, &facts, &mut workspace).expect("still different");
                let facts: Json = facts.iter().map(|(name, value)| (name.clone(), value.as_json())).collect();
                println!("{}\n  facts     {facts}\n  regelkern {core}\n  reference {reference}", rule.id);
                different += 1;
                break;
            }
        }
    }
    let (read, all) = (document.rules.len(), document.rules.len() + document.unread.len());
    let seconds = begin.elapsed().as_secs();
    println!("{key}: {count} evaluations of {read} of {all} rules in {seconds} s, {different} rules differ");
    (count, different)
}

fn main() -> ExitCode {
    let (mut cases, mut claims, mut seed, mut keys) = (1_000_000, None, 20_210_101, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse::<u64>().ok()).expect("a number");
        match argument.as_str() {
            "--cases" => cases = usize::try_from(number()).unwrap(),
            "--claims" => claims = Some(usize::try_from(number()).unwrap()),
            "--seed" => seed = number().max(1),
            _ => keys.push(argument),
        }
    }
    if keys.is_empty() {
        keys = DOCUMENTS.map(str::to_owned).to_vec();
    }
    let mut different: usize = keys.iter().map(|key| compare(key, cases, seed).1).sum();
    if keys.iter().any(|key| key == "TBHF21") {
        different += compared::claims(claims.unwrap_or(cases / 5), seed);
    }
    if different == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
