//! A document of the specification: its facts and rules from the TOML file, and where a rule is written in prose, the
//! transcription in `rules/`, in the specification's own language.
//!
//! A transcription is a text of statements, each on a line of its own; a line that begins with no statement goes on with
//! the one before it:
//!
//! | statement | says |
//! |---|---|
//! | `absent FACT = VALUE` | what the absence of a fact means |
//! | `aside ID = REASON` | the reference does not decide this rule |
//! | `define NAME = EXPR`, `define NAME(a, b) = EXPR` | a quantity or a function of the document |
//! | `limit FACT = LEAST..MOST` | a number outside makes every call fail with `out_of_range` |
//! | `index "[k]" = {..}` | the indices of the facts whose unit names that index |
//! | `rule ID` | the statements until the next rule belong to this one |
//! | `when EXPR`, `holds EXPR` | in place of the text of the TOML file |
//! | `result EXPR` | the result itself, as a word |
//! | `unless EXPR` | the second condition: review when it is false |
//! | `before EXPR` | review when it is true, whether or not the condition holds |
//! | `let NAME = EXPR` | a quantity of the rule that is not given |
//! | `out NAME = EXPR`, `out NAME given EXPR = EXPR` | a quantity that is given, perhaps in a case only |
//! | `maybe NAME = EXPR` | a quantity that is given when it can be computed |

use crate::evaluate::Facts;
use crate::language::{Expr, read};
use crate::value::Value;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A fact as the document describes it.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// `bool`, `cents`, `date` and so on.
    pub kind: String,
    /// In what it is counted, and by what it is indexed.
    pub unit: String,
    /// The words that it can be.
    pub values: Vec<String>,
    /// The indices, when it is indexed.
    pub indices: Vec<String>,
}

/// A quantity that a rule gives.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its name among the values.
    pub name: String,
    /// When it is given.
    pub given: Option<Expr>,
    /// What it is.
    pub value: Expr,
    /// Left out when it cannot be computed.
    pub is_optional: bool,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// What follows when it does not hold is left to a person.
    pub is_review: bool,
    /// Whether it applies.
    pub when: Expr,
    /// The condition; none for a rule that only gives quantities.
    pub holds: Option<Expr>,
    /// The result as a word, in place of the condition.
    pub result: Option<Expr>,
    /// The second condition.
    pub unless: Option<Expr>,
    /// Review when it is true, before all else.
    pub before: Option<Expr>,
    /// Quantities that are not given.
    pub lets: BTreeMap<String, Expr>,
    /// Quantities that are given.
    pub outputs: Vec<Output>,
}

/// What a document says of a rule beside its condition.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub subject: String,
    /// What kind of rule it is.
    pub kind: String,
    /// What follows when it does not hold.
    pub severity: String,
}

/// A document.
pub struct Document {
    /// Its key.
    pub key: String,
    /// Its facts, by name.
    pub facts: BTreeMap<String, Fact>,
    /// Its rules, in the order of the document.
    pub rules: Vec<Rule>,
    /// What is said of every rule, also of those that are not read, in the order of the document.
    pub told: Vec<Told>,
    /// What absence means.
    pub absent: BTreeMap<String, Expr>,
    /// Between what numbers facts must lie, whatever is asked.
    pub limits: BTreeMap<String, (Value, Value)>,
    /// Quantities and functions of the document.
    pub defines: BTreeMap<String, (Vec<String>, Expr)>,
    /// Rules that neither the TOML file says in the language nor a transcription: with the reason.
    pub unread: Vec<(String, String)>,
    places: BTreeMap<String, usize>,
}

/// What a formula adds to itself in words, which changes nothing.
const REMARKS: [&str; 12] = [
    "exact integers",
    "no rounding",
    "exact integers, no rounding",
    "integers, no rounding",
    "integers only, no rounding",
    "one rounding",
    "one rounding, at the end",
    "exact",
    "always holds",
    "integers, no rounding, checked i64",
    "both outputs are required",
    "overflow checked in i64",
];

#[derive(Default)]
struct Written {
    when: Option<String>,
    holds: Option<String>,
    result: Option<String>,
    unless: Option<String>,
    before: Option<String>,
    lets: Vec<(String, String)>,
    outputs: Vec<(String, Option<String>, String, bool)>,
}

#[derive(Default)]
struct Transcription {
    absent: Vec<(String, String)>,
    asides: Vec<(String, String)>,
    defines: Vec<(String, Vec<String>, String)>,
    indices: Vec<(String, String)>,
    limits: Vec<(String, String)>,
    rules: BTreeMap<String, Written>,
}

const STATEMENTS: [&str; 14] = [
    "absent ", "aside ", "before ", "define ", "index ", "limit ", "rule ", "when ", "holds ", "result ", "unless ",
    "let ", "out ", "maybe ",
];

fn transcription(text: &str) -> Transcription {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(|line| line.split('#').next().unwrap().trim()).filter(|line| !line.is_empty()) {
        match lines.last_mut() {
            Some(last) if !STATEMENTS.iter().any(|word| line.starts_with(word)) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    let halves = |text: &str| {
        let (name, value) = text.split_once(" = ").unwrap_or_else(|| panic!("no = in {text}"));
        (name.trim().to_owned(), value.trim().to_owned())
    };
    let mut found = Transcription::default();
    let mut rule = Written::default();
    let mut id = String::new();
    for line in lines {
        let (word, rest) = line.split_once(' ').unwrap_or_else(|| panic!("no statement: {line}"));
        let text = || Some(rest.to_owned());
        match word {
            "absent" => found.absent.push(halves(rest)),
            "aside" => found.asides.push(halves(rest)),
            "define" => {
                let (name, value) = halves(rest);
                let (name, operands) = name.split_once('(').unwrap_or((&name, ""));
                let operands = operands.trim_end_matches(')').split(',').map(|name| name.trim().to_owned());
                found.defines.push((name.to_owned(), operands.filter(|name| !name.is_empty()).collect(), value));
            }
            "index" => found.indices.push(halves(rest)),
            "limit" => found.limits.push(halves(rest)),
            "rule" => {
                if !id.is_empty() {
                    found.rules.insert(id, std::mem::take(&mut rule));
                }
                id = rest.to_owned();
            }
            "when" => rule.when = text(),
            "holds" => rule.holds = text(),
            "result" => rule.result = text(),
            "unless" => rule.unless = text(),
            "before" => rule.before = text(),
            "let" => rule.lets.push(halves(rest)),
            "out" | "maybe" => {
                let (name, given) = match rest.split_once(" given ") {
                    Some((name, rest)) if !name.contains(" = ") => (name.trim().to_owned(), Some(rest)),
                    _ => (String::new(), None),
                };
                match given {
                    // The case ends where the quantity begins: at the last " := ".
                    Some(rest) => {
                        let (case, value) = rest.split_once(" := ").unwrap_or_else(|| panic!("no := in {rest}"));
                        rule.outputs.push((name, Some(case.to_owned()), value.to_owned(), word == "maybe"));
                    }
                    None => {
                        let (name, value) = halves(rest);
                        rule.outputs.push((name, None, value, word == "maybe"));
                    }
                }
            }
            _ => panic!("no statement: {line}"),
        }
    }
    if !id.is_empty() {
        found.rules.insert(id, rule);
    }
    found
}

/// The parts of a formula: what its semicolons part, outside brackets; not before an else.
fn parts(text: &str) -> Vec<String> {
    let (mut depth, mut found) = (0, vec![String::new()]);
    for letter in text.chars() {
        depth += i32::from(matches!(letter, '(' | '[' | '{')) - i32::from(matches!(letter, ')' | ']' | '}'));
        if letter == ';' && depth <= 0 {
            found.push(String::new());
        } else {
            found.last_mut().unwrap().push(letter);
        }
    }
    found.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The name before the first = of a part, when it is a quantity.
fn quantity(part: &str) -> Option<(&str, &str)> {
    let (name, value) = part.split_once('=')?;
    let name = name.trim();
    let is_name = !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_');
    (is_name && !value.starts_with('=')).then(|| (name, value.trim()))
}

fn holds_of(text: &str, outputs: &[String], optional: &[String]) -> Result<Rule, String> {
    let mut rule = Rule::none();
    for part in parts(text) {
        if REMARKS.contains(&part.as_str()) || part.starts_with("info part: ") {
            continue;
        }
        if let Some(condition) = part.strip_prefix("holds when ") {
            rule.holds = Some(read(condition)?);
            continue;
        }
        if let Some(condition) = part.strip_prefix("review unless ") {
            rule.unless = Some(read(condition)?);
            continue;
        }
        match quantity(&part) {
            Some(("holds", condition)) => rule.holds = Some(read(condition)?),
            Some((name, value)) if outputs.iter().any(|output| output == name) => {
                let is_optional = optional.iter().any(|output| output == name);
                rule.outputs.push(Output { name: name.to_owned(), given: None, value: read(value)?, is_optional });
            }
            Some((name, value)) => {
                rule.lets.insert(name.to_owned(), read(value)?);
            }
            None if rule.holds.is_none() => rule.holds = Some(read(&part)?),
            None => return Err(format!("two conditions: {part}")),
        }
    }
    let is_there = |name: &String| rule.outputs.iter().any(|output| output.name == *name);
    if let Some(name) = outputs.iter().find(|name| !is_there(name)) {
        return Err(format!("no formula for {name}"));
    }
    Ok(rule)
}

fn rule_of(
    written: Option<&Written>,
    toml: &toml::Table,
    outputs: &[String],
    optional: &[String],
) -> Result<Rule, String> {
    let text = |name: &str| toml[name].as_str().unwrap_or_default();
    let in_own_words =
        written.is_some_and(|own| own.holds.is_some() || own.result.is_some() || !own.outputs.is_empty());
    let mut rule = if in_own_words { holds_of("", &[], &[])? } else { holds_of(text("holds"), outputs, optional)? };
    rule.when = read(written.and_then(|own| own.when.as_deref()).unwrap_or(text("when")))?;
    if let Some(own) = written {
        let perhaps = |text: &Option<String>| text.as_deref().map(read).transpose();
        if in_own_words {
            rule.holds = perhaps(&own.holds)?;
        }
        rule.result = perhaps(&own.result)?;
        rule.before = perhaps(&own.before)?;
        if in_own_words {
            rule.unless = perhaps(&own.unless)?;
        }
        for (name, value) in &own.lets {
            rule.lets.insert(name.clone(), read(value)?);
        }
        for (name, given, value, is_optional) in &own.outputs {
            let (given, value) = (perhaps(given)?, read(value)?);
            rule.outputs.push(Output { name: name.clone(), given, value, is_optional: *is_optional });
        }
    }
    // In MSZ24 annex3(C) is no condition: it says in a word what follows from C.
    if matches!(&rule.holds, Some(Expr::Call(name, _)) if name == "annex3") {
        rule.result = rule.holds.take();
    }
    for output in &rule.outputs {
        if !outputs.contains(&output.name) && !optional.contains(&output.name) {
            return Err(format!("{} is no output", output.name));
        }
    }
    for name in outputs {
        if !rule.outputs.iter().any(|output| output.name == *name) {
            return Err(format!("no formula for {name}"));
        }
    }
    Ok(rule)
}

impl Document {
    /// Reads a document of the specification and its transcription.
    pub fn load(key: &str) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let name = key.to_lowercase();
        let spec = here.join(format!("../data/spec/{name}.toml"));
        let spec: toml::Table = std::fs::read_to_string(spec).unwrap().parse().unwrap();
        let own = transcription(&std::fs::read_to_string(here.join(format!("rules/{name}.txt"))).unwrap_or_default());
        let texts = |table: &toml::Table, name: &str| -> Vec<String> {
            let all = table.get(name).and_then(toml::Value::as_array).into_iter().flatten();
            all.map(|value| value.as_str().unwrap().to_owned()).collect()
        };
        let tables = |name: &str| spec[name].as_array().unwrap().iter().map(|table| table.as_table().unwrap());
        let facts: BTreeMap<String, Fact> = tables("fact")
            .map(|table| {
                let text = |name: &str| table[name].as_str().unwrap().to_owned();
                let unit = text("unit");
                let index = own.indices.iter().find(|(mark, _)| unit.contains(mark.trim_matches('"')));
                let indices = index.map(|(_, set)| match read(set).unwrap() {
                    Expr::Set(members) => members.iter().map(word_of).collect(),
                    other => panic!("{other:?} is no set"),
                });
                let values = texts(table, "values");
                let indices = indices.unwrap_or_default();
                (text("name"), Fact { name: text("name"), kind: text("type"), unit, values, indices })
            })
            .collect();
        let mut document = Self {
            key: key.to_owned(),
            facts,
            rules: Vec::new(),
            told: tables("rule").map(told).collect(),
            absent: own.absent.iter().map(|(fact, value)| (fact.clone(), must_read(value))).collect(),
            limits: own.limits.iter().map(|(fact, value)| (fact.clone(), limits_of(value))).collect(),
            defines: BTreeMap::new(),
            unread: Vec::new(),
            places: BTreeMap::new(),
        };
        for (name, operands, value) in &own.defines {
            document.defines.insert(name.clone(), (operands.clone(), must_read(value)));
        }
        for table in tables("rule") {
            let id = table["id"].as_str().unwrap().to_owned();
            let (outputs, optional) = (texts(table, "outputs"), texts(table, "outputs_optional"));
            let written = own.rules.get(&id);
            let read = rule_of(written, table, &outputs, &optional).and_then(|rule| {
                document.check(&rule)?;
                if let Some((_, reason)) = own.asides.iter().find(|(aside, _)| *aside == id) {
                    return Err(reason.clone());
                }
                Ok(rule)
            });
            match read {
                Ok(mut rule) => {
                    rule.is_review = table["severity"].as_str() == Some("review");
                    rule.id.clone_from(&id);
                    document.places.insert(id, document.rules.len());
                    document.rules.push(rule);
                }
                Err(reason) => document.unread.push((id, reason)),
            }
        }
        document.leave_out_dependants();
        for id in own.rules.keys() {
            let is_there = tables("rule").any(|table| table["id"].as_str() == Some(id));
            assert!(is_there, "{id} is transcribed but no rule of {key}");
        }
        document
    }

    /// A rule that refers to a rule that was not read cannot be decided either.
    fn leave_out_dependants(&mut self) {
        while let Some(place) = self.rules.iter().position(|rule| {
            let mut leans_on_unread = false;
            for expr in rule.expressions() {
                expr.visit(&mut |part| {
                    leans_on_unread |= matches!(part, Expr::Rule(id) if !self.places.contains_key(id));
                });
            }
            leans_on_unread
        }) {
            let rule = self.rules.remove(place);
            self.unread.push((rule.id, "refers to a rule that is not read".to_owned()));
            self.places = self.rules.iter().enumerate().map(|(place, rule)| (rule.id.clone(), place)).collect();
        }
    }

    /// What a request states. Only SPC asks which entries of a fact are there, though nothing is said of them.
    pub fn facts_stated(&self, request: &serde_json::Map<String, Json>) -> Facts {
        let stated = |(name, json): (&String, &Json)| {
            let mut value = Value::of_json(json, self.facts[name].kind == "date")?;
            if let (Value::Entries(entries), false) = (&mut value, self.key == "SPC") {
                entries.retain(|_, value| *value != Value::Gap);
                if entries.is_empty() {
                    return None;
                }
            }
            Some((name.clone(), value))
        };
        request.iter().filter_map(stated).collect()
    }

    /// A rule by its name.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        Some(&self.rules[*self.places.get(id)?])
    }

    /// Every fact and every word is one of the document.
    fn check(&self, rule: &Rule) -> Result<(), String> {
        let mut words: BTreeSet<&str> = self.facts.values().flat_map(|fact| &fact.values).map(String::as_str).collect();
        words.extend(rule.lets.keys().map(String::as_str));
        words.extend(rule.outputs.iter().map(|output| output.name.as_str()));
        words.extend(self.defines.keys().map(String::as_str));
        words.extend(["none", "pass", "fail", "review"]);
        let mut members = BTreeSet::new();
        let mut wrong = None;
        for expr in rule.expressions() {
            expr.visit(&mut |part| {
                if let Expr::Each(_, name, ..) = part {
                    members.insert(name.clone());
                }
            });
        }
        for expr in rule.expressions() {
            expr.visit(&mut |part| match part {
                Expr::Fact(name) if !self.facts.contains_key(name) => wrong = Some(format!("{name} is no fact")),
                Expr::Name(name) if !words.contains(name.as_str()) && !members.contains(name) => {
                    wrong = Some(format!("{name} is no word of the document"));
                }
                Expr::Call(name, _) if !crate::evaluate::is_function(name) && !self.defines.contains_key(name) => {
                    wrong = Some(format!("{name} is no function"));
                }
                _ => {}
            });
        }
        wrong.map_or(Ok(()), Err)
    }

    /// The facts that a rule reads, through all that it refers to, and how often each is written.
    pub fn facts_of(&self, rule: &Rule) -> BTreeMap<String, usize> {
        let mut found = BTreeMap::new();
        self.walk(rule, &mut |part| {
            if let Expr::Fact(name) = part {
                *found.entry(name.clone()).or_insert(0) += 1;
            }
        });
        found
    }

    /// Goes through the expressions of a rule and of all that it refers to.
    pub fn walk(&self, rule: &Rule, visit: &mut impl FnMut(&Expr)) {
        let mut open: Vec<(&Rule, &Expr)> = rule.roots().into_iter().map(|expr| (rule, expr)).collect();
        let mut seen = BTreeMap::new();
        while let Some((scope, expr)) = open.pop() {
            expr.visit(&mut |part| {
                visit(part);
                // What a name means is gone through where it stands, twice at most: more places say no more.
                let (Expr::Name(name) | Expr::Call(name, _) | Expr::Rule(name)) = part else { return };
                let times = seen.entry((&scope.id, name.clone())).or_insert(0);
                *times += 1;
                if *times > 2 {
                    return;
                }
                match part {
                    Expr::Name(name) | Expr::Call(name, _) => {
                        if let Some(meaning) = scope.meaning(name) {
                            open.push((scope, meaning));
                        } else if let Some((_, meaning)) = self.defines.get(name) {
                            open.push((scope, meaning));
                        }
                    }
                    Expr::Rule(id) => {
                        if let Some(other) = self.rule(id) {
                            open.extend(other.roots().into_iter().map(|expr| (other, expr)));
                        }
                    }
                    _ => {}
                }
            });
        }
    }
}

fn told(table: &toml::Table) -> Told {
    let text = |name: &str| table[name].as_str().unwrap().to_owned();
    Told { id: text("id"), subject: text("subject"), kind: text("kind"), severity: text("severity") }
}

fn must_read(text: &str) -> Expr {
    read(text).unwrap_or_else(|reason| panic!("{text}: {reason}"))
}

fn limits_of(text: &str) -> (Value, Value) {
    let (least, most) = text.split_once("..").unwrap_or_else(|| panic!("no limits: {text}"));
    let number = |text: &str| Value::number(text.parse::<i64>().unwrap_or_else(|_| panic!("no limit: {text}")));
    (number(least), number(most))
}

fn word_of(expr: &Expr) -> String {
    match expr {
        Expr::Name(name) => name.clone(),
        Expr::Value(value) => value.as_index(),
        other => panic!("{other:?} is no word"),
    }
}

impl Rule {
    /// A rule that says nothing, to read a condition in.
    pub fn none() -> Self {
        Self {
            id: String::new(),
            is_review: false,
            when: Expr::Undetermined,
            holds: None,
            result: None,
            unless: None,
            before: None,
            lets: BTreeMap::new(),
            outputs: Vec::new(),
        }
    }

    /// What a name means in this rule.
    pub fn meaning(&self, name: &str) -> Option<&Expr> {
        let output = || self.outputs.iter().find(|output| output.name == name).map(|output| &output.value);
        self.lets.get(name).or_else(output)
    }

    fn roots(&self) -> Vec<&Expr> {
        let conditions = [Some(&self.when), self.holds.as_ref(), self.result.as_ref(), self.unless.as_ref()];
        let conditions = conditions.into_iter().chain([self.before.as_ref()]);
        let outputs = self.outputs.iter().flat_map(|output| [Some(&output.value), output.given.as_ref()]);
        conditions.chain(outputs).flatten().collect()
    }

    fn expressions(&self) -> Vec<&Expr> {
        self.roots().into_iter().chain(self.lets.values()).collect()
    }
}
