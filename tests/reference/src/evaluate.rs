//! Decides one rule on some facts: three-valued, exact, every part as it is written.

use crate::document::{Document, Rule};
use crate::language::Expr;
use crate::value::{Value, civil, day_of, months_later, rounded, shared_out};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use serde_json::{Value as Json, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Why there is no value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Undecided; what is missing.
    Unknown(BTreeSet<String>),
    /// A quantity outside its range.
    OutOfRange,
}

type Found = Result<Value, Stop>;
/// The facts that are stated.
pub type Facts = BTreeMap<String, Value>;

/// The answer of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// `pass`, `fail`, `review`, `unknown`, `not_applicable`; `error` when a quantity is out of range.
    pub result: &'static str,
    /// The quantities.
    pub values: BTreeMap<String, Value>,
    /// The facts that could still change the answer.
    pub missing: BTreeSet<String>,
}

impl Answer {
    /// As the vectors of the specification write it.
    pub fn as_json(&self) -> Json {
        if self.result == "error" {
            return json!({"result": "error", "error": "out_of_range"});
        }
        let mut object = json!({"result": self.result});
        if !self.values.is_empty() {
            object["values"] = Value::Entries(self.values.clone()).as_json();
        }
        if self.result == "unknown" && !self.missing.is_empty() {
            object["missing"] = self.missing.iter().cloned().collect();
        }
        object
    }

    fn of(result: &'static str) -> Self {
        Self { result, values: BTreeMap::new(), missing: BTreeSet::new() }
    }
}

/// Whether the language has a function of this name.
pub fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}

const FUNCTIONS: [&str; 52] = [
    "known",
    "given",
    "abs",
    "min",
    "max",
    "rha",
    "round_half_away",
    "ceil",
    "floor",
    "clamp",
    "add_months",
    "add_years",
    "full_months",
    "days_between",
    "year",
    "date",
    "days",
    "start",
    "end",
    "last_day",
    "size",
    "contains",
    "contains_all",
    "overlaps",
    "intersect",
    "count_distinct",
    "merge",
    "at_least",
    "is_digits",
    "passed",
    "passes",
    "fails",
    "result",
    "pass",
    "holds",
    "indices",
    "range",
    "entries",
    "largest_remainder",
    "has_any",
    "text",
    "entries_of",
    "highest",
    "missing",
    "lr",
    "power",
    "rolled",
    "months_until",
    "after_slash",
    "trusted",
    "listed",
    "missed",
];

struct Evaluation<'a> {
    document: &'a Document,
    facts: &'a Facts,
    /// What the names of the document mean on these facts, and what references to rules stand for, once found.
    found: RefCell<BTreeMap<(&'a str, Vec<Found>), Found>>,
}

struct Scope<'a> {
    rule: &'a Rule,
    members: Vec<(String, Found)>,
    /// In a gate's reference the conditions on the stage count as true.
    ignores_stage: bool,
}

fn unknown(missing: BTreeSet<String>) -> Found {
    Err(Stop::Unknown(missing))
}

fn truth(value: &Value) -> bool {
    match value {
        Value::Bool(truth) => *truth,
        other => panic!("{other:?} is no condition"),
    }
}

fn number(value: &Value) -> &BigRational {
    match value {
        Value::Number(number) => number,
        other => panic!("{other:?} is no number"),
    }
}

fn small(value: &Value) -> i64 {
    let number = number(value);
    assert!(number.is_integer(), "{number} is not whole");
    number.to_integer().to_i64().expect("a small number")
}

fn day(value: &Value) -> i64 {
    match value {
        Value::Date(day) => *day,
        other => panic!("{other:?} is no date"),
    }
}

fn set(value: &Value) -> BTreeSet<Value> {
    match value {
        Value::Set(members) => members.clone(),
        Value::Entries(entries) => entries.keys().map(|index| Value::text(index)).collect(),
        other => panic!("{other:?} is no set"),
    }
}

fn period(value: &Value) -> (i64, i64) {
    match value {
        Value::Period(from, until) => (*from, *until),
        other => panic!("{other:?} is no period"),
    }
}

/// Joins what is missing; out of range goes before all.
fn join(found: impl IntoIterator<Item = Stop>) -> Stop {
    let mut missing = BTreeSet::new();
    for stop in found {
        match stop {
            Stop::OutOfRange => return Stop::OutOfRange,
            Stop::Unknown(names) => missing.extend(names),
        }
    }
    Stop::Unknown(missing)
}

/// All of some operands, or why not.
fn strict(found: impl IntoIterator<Item = Found>) -> Result<Vec<Value>, Stop> {
    let (mut values, mut stops) = (Vec::new(), Vec::new());
    for operand in found {
        match operand {
            Ok(value) => values.push(value),
            Err(stop) => stops.push(stop),
        }
    }
    if stops.is_empty() { Ok(values) } else { Err(join(stops)) }
}

/// Kleene: one member that decides is enough.
fn kleene(decides: bool, found: impl IntoIterator<Item = Found>) -> Found {
    let mut stops = Vec::new();
    for member in found {
        match member {
            Ok(value) if truth(&value) == decides => return Ok(Value::Bool(decides)),
            Ok(_) => {}
            Err(stop) => stops.push(stop),
        }
    }
    if stops.is_empty() { Ok(Value::Bool(!decides)) } else { Err(join(stops)) }
}

/// Equality; a whole number and the word that writes it are the same.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(number), Value::Text(word)) | (Value::Text(word), Value::Number(number)) => {
            number.to_string() == *word
        }
        (Value::Set(left), Value::Set(right)) => {
            left.len() == right.len() && left.iter().all(|member| right.iter().any(|other| same(member, other)))
        }
        _ => left == right,
    }
}

fn is_member(value: &Value, of: &Value) -> bool {
    match (value, of) {
        (Value::Date(day), Value::Period(from, until)) => from <= day && day < until,
        // A date that does not exist lies in no period.
        (Value::Text(_), Value::Period(..)) => false,
        _ => set(of).iter().any(|member| same(member, value)),
    }
}

fn compared(sign: &str, left: &Value, right: &Value) -> bool {
    match sign {
        "=" => same(left, right),
        "!=" => !same(left, right),
        _ => {
            // A date that does not exist fails every comparison.
            let none = Value::text("none");
            if *left == none || *right == none {
                return false;
            }
            let order = match (left, right) {
                (Value::Number(left), Value::Number(right)) => left.cmp(right),
                (Value::Date(left), Value::Date(right)) => left.cmp(right),
                _ => panic!("{left:?} and {right:?} have no order"),
            };
            match sign {
                "<" => order.is_lt(),
                "<=" => order.is_le(),
                ">" => order.is_gt(),
                _ => order.is_ge(),
            }
        }
    }
}

impl<'a> Evaluation<'a> {
    fn new(document: &'a Document, facts: &'a Facts) -> Self {
        Self { document, facts, found: RefCell::default() }
    }

    /// Finds something once only.
    fn once(&self, name: &'a str, operands: Vec<Found>, find: impl FnOnce() -> Found) -> Found {
        let key = (name, operands);
        if let Some(found) = self.found.borrow().get(&key) {
            return found.clone();
        }
        let found = find();
        self.found.borrow_mut().insert(key, found.clone());
        found
    }

    fn fact(&self, name: &str) -> Found {
        if let Some(value) = self.facts.get(name) {
            return Ok(value.clone());
        }
        match self.document.absent.get(name) {
            Some(meaning) if self.document.facts[name].indices.is_empty() => self.constant(meaning),
            Some(_) => Ok(Value::Entries(BTreeMap::new())),
            None => unknown([name.to_owned()].into()),
        }
    }

    fn constant(&self, meaning: &Expr) -> Found {
        match meaning {
            Expr::Value(value) => Ok(value.clone()),
            Expr::Name(word) => Ok(Value::text(word)),
            other => panic!("{other:?} is no constant"),
        }
    }

    fn is_false_on_stage(expr: &Expr) -> bool {
        matches!(expr, Expr::Fact(name) if name == "plan.stage" || name == "plan.requested_stage")
    }

    fn all_members(&self, scope: &mut Scope<'a>, members: &'a [Expr], decides: bool) -> Found {
        let found: Vec<Found> = members.iter().map(|member| self.value(scope, member)).collect();
        kleene(decides, found)
    }

    fn operands(&self, scope: &mut Scope<'a>, operands: &'a [Expr]) -> Result<Vec<Value>, Stop> {
        let found: Vec<Found> = operands.iter().map(|operand| self.value(scope, operand)).collect();
        strict(found)
    }

    fn value(&self, scope: &mut Scope<'a>, expr: &'a Expr) -> Found {
        match expr {
            Expr::Value(value) => Ok(value.clone()),
            Expr::Undetermined => unknown(BTreeSet::new()),
            Expr::Fact(name) => self.fact(name),
            Expr::Name(name) => self.named(scope, name),
            Expr::Set(members) => Ok(Value::Set(self.operands(scope, members)?.into_iter().collect())),
            Expr::Period(from, until) => {
                let ends = strict([self.value(scope, from), self.value(scope, until)])?;
                Ok(Value::Period(day(&ends[0]), day(&ends[1])))
            }
            Expr::All(members) => self.all_members(scope, members, false),
            Expr::Any(members) => self.all_members(scope, members, true),
            Expr::Not(inner) => Ok(Value::Bool(!truth(&self.value(scope, inner)?))),
            Expr::If(condition, then, otherwise) => match self.value(scope, condition) {
                Ok(value) if truth(&value) => self.value(scope, then),
                Ok(_) => self.value(scope, otherwise),
                Err(stop) => {
                    let (then, otherwise) = (self.value(scope, then), self.value(scope, otherwise));
                    if !matches!(self.document.key.as_str(), "TBHF21" | "TTCI20") && then.is_ok() && then == otherwise {
                        return then;
                    }
                    Err(join([Some(stop), then.err(), otherwise.err()].into_iter().flatten()))
                }
            },
            Expr::Or(fact, instead) => match self.value(scope, fact) {
                Ok(value) => Ok(value),
                Err(Stop::OutOfRange) => Err(Stop::OutOfRange),
                // The index must be known, the entry need not be.
                Err(stop) => match &**fact {
                    Expr::Entry(_, index) if self.value(scope, index).is_err() => Err(stop),
                    _ => self.value(scope, instead),
                },
            },
            Expr::Entry(from, index) => self.entry(scope, from, index),
            Expr::Binary(sign, left, right) => self.binary(scope, sign, left, right),
            Expr::Each(kind, name, of, body) => self.each(scope, kind, name, of, body),
            Expr::Call(name, operands) => self.call(scope, name, operands),
            Expr::Rule(id) => self.once(id, Vec::new(), || self.rule_stands_for(id, "stands")),
        }
    }

    fn named(&self, scope: &mut Scope<'a>, name: &'a str) -> Found {
        if let Some((_, found)) = scope.members.iter().rev().find(|(member, _)| member == name) {
            return found.clone();
        }
        let rule = scope.rule;
        if let Some(meaning) = rule.meaning(name) {
            return self.value(scope, meaning);
        }
        match self.document.defines.get(name) {
            Some((_, meaning)) => self.once(name, Vec::new(), || self.value(scope, meaning)),
            None => Ok(Value::text(name)),
        }
    }

    fn entry(&self, scope: &mut Scope<'a>, from: &'a Expr, index: &'a Expr) -> Found {
        let index = self.value(scope, index);
        let Expr::Fact(name) = from else {
            let parts = strict([self.value(scope, from), index])?;
            let Value::Entries(entries) = &parts[0] else { panic!("{from:?} has no entries") };
            return entries.get(&parts[1].as_index()).cloned().ok_or(Stop::Unknown(BTreeSet::new()));
        };
        let entries = match self.facts.get(name) {
            Some(Value::Entries(entries)) => Some(entries),
            Some(other) => panic!("{name}: {other:?} has no entries"),
            None => None,
        };
        let meaning = self.document.absent.get(name);
        match index {
            Ok(index) => match entries.and_then(|entries| entries.get(&index.as_index())) {
                Some(value) if *value != Value::Gap => Ok(value.clone()),
                _ => match meaning {
                    Some(meaning) => self.constant(meaning),
                    None => unknown([name.clone()].into()),
                },
            },
            Err(Stop::OutOfRange) => Err(Stop::OutOfRange),
            Err(Stop::Unknown(mut missing)) => {
                // TBHF21: absent at any of its indices. The other documents: without any entry.
                let fact = &self.document.facts[name];
                let is_absent = match entries {
                    None => true,
                    Some(entries) if self.document.key == "TBHF21" => {
                        fact.indices.iter().any(|index| !entries.contains_key(index))
                    }
                    Some(_) => false,
                };
                if is_absent && meaning.is_none() {
                    missing.insert(name.clone());
                }
                unknown(missing)
            }
        }
    }

    fn binary(&self, scope: &mut Scope<'a>, sign: &str, left: &'a Expr, right: &'a Expr) -> Found {
        if scope.ignores_stage && Self::is_false_on_stage(left) {
            return Ok(Value::Bool(true));
        }
        let operands = strict([self.value(scope, left), self.value(scope, right)])?;
        let (first, (left, right)) = (left, (&operands[0], &operands[1]));
        Ok(match sign {
            // A word of a list, or one that stands after it there.
            "since" => {
                let Expr::Fact(name) = first else { panic!("{first:?} is not of a list") };
                let place = |word: &Value| {
                    let word = word.as_index();
                    self.document.facts[name].values.iter().position(|value| *value == word)
                };
                Value::Bool(place(left) >= place(right))
            }
            "+" | "-" => match (left, right) {
                (Value::Date(day), Value::Number(_)) => {
                    Value::Date(if sign == "+" { day + small(right) } else { day - small(right) })
                }
                (Value::Date(later), Value::Date(earlier)) if sign == "-" => Value::number(later - earlier),
                _ if sign == "+" => Value::Number(number(left) + number(right)),
                _ => Value::Number(number(left) - number(right)),
            },
            "*" => Value::Number(number(left) * number(right)),
            "/" if number(right).is_zero() => return unknown(BTreeSet::new()),
            "/" => Value::Number(number(left) / number(right)),
            "without" => {
                let out = set(right);
                Value::Set(set(left).into_iter().filter(|member| !out.contains(member)).collect())
            }
            "in" => Value::Bool(is_member(left, right)),
            "overlaps" => Value::Bool(overlap(left, right)),
            "within" => {
                let (inner, outer) = (period(left), period(right));
                Value::Bool(outer.0 <= inner.0 && inner.1 <= outer.1)
            }
            "subset_of" => Value::Bool(set(left).iter().all(|member| is_member(member, right))),
            _ => Value::Bool(compared(sign, left, right)),
        })
    }

    fn each(&self, scope: &mut Scope<'a>, kind: &str, name: &str, of: &'a Expr, body: &'a Expr) -> Found {
        let members = match self.value(scope, of) {
            Ok(members) => set(&members),
            Err(stop) => {
                // What may be a member is gone through; while nothing is known of the members, their index is unknown.
                let perhaps: Vec<Found> = match self.perhaps_members(scope, of) {
                    Some(members) => members.into_iter().map(Ok).collect(),
                    None => vec![Err(stop.clone())],
                };
                let mut stops = vec![stop];
                for member in perhaps {
                    scope.members.push((name.to_owned(), member));
                    stops.extend(self.value(scope, body).err());
                    scope.members.pop();
                }
                return Err(join(stops));
            }
        };
        let mut found = Vec::new();
        for member in &members {
            scope.members.push((name.to_owned(), Ok(member.clone())));
            found.push(self.value(scope, body));
            scope.members.pop();
        }
        match kind {
            "all" => kleene(false, found),
            "some" => kleene(true, found),
            _ => {
                let found = strict(found)?;
                Ok(match kind {
                    "sum" => Value::Number(found.iter().map(number).sum()),
                    "product" => Value::Number(found.iter().map(number).product()),
                    "set" => Value::Set(found.into_iter().collect()),
                    "most" | "least" if found.is_empty() => return unknown(BTreeSet::new()),
                    "most" => found.into_iter().max().expect("members"),
                    "least" => found.into_iter().min().expect("members"),
                    "table" => Value::Entries(members.iter().map(Value::as_index).zip(found).collect()),
                    _ => {
                        let kept = members.into_iter().zip(found).filter(|(_, kept)| truth(kept));
                        Value::Set(kept.map(|(member, _)| member).collect())
                    }
                })
            }
        }
    }

    /// What may be in a set that is unknown, when that is known.
    fn perhaps_members(&self, scope: &mut Scope<'a>, of: &'a Expr) -> Option<BTreeSet<Value>> {
        match of {
            Expr::Name(name) => self.perhaps_members(scope, scope.rule.meaning(name)?),
            Expr::Binary("without", all, _) => self.value(scope, all).ok().map(|all| set(&all)),
            Expr::Each("these", name, all, kept) => {
                let mut members = set(&self.value(scope, all).ok()?);
                members.retain(|member| {
                    scope.members.push((name.clone(), Ok(member.clone())));
                    let kept = self.value(scope, kept);
                    scope.members.pop();
                    kept != Ok(Value::Bool(false))
                });
                Some(members)
            }
            _ => None,
        }
    }

    fn call(&self, scope: &mut Scope<'a>, name: &'a str, operands: &'a [Expr]) -> Found {
        if let Some((names, meaning)) = self.document.defines.get(name) {
            assert_eq!(names.len(), operands.len(), "operands of {name}");
            let found: Vec<Found> = operands.iter().map(|operand| self.value(scope, operand)).collect();
            return self.once(name, found.clone(), || {
                let before = scope.members.len();
                scope.members.extend(names.iter().cloned().zip(found));
                let value = self.value(scope, meaning);
                scope.members.truncate(before);
                value
            });
        }
        match (name, operands) {
            ("known", [operand]) => {
                if let Expr::Entry(_, index) = operand {
                    self.value(scope, index)?;
                }
                return match self.value(scope, operand) {
                    Err(Stop::OutOfRange) => Err(Stop::OutOfRange),
                    found => Ok(Value::Bool(found.is_ok())),
                };
            }
            ("given", [operand]) => return self.value(scope, operand).map(|_| Value::Bool(true)),
            // Whether an indexed fact has an entry at all, whatever the index.
            ("has_any", [Expr::Fact(fact)]) => return Ok(Value::Bool(self.facts.contains_key(fact))),
            ("passed" | "missed" | "passes" | "fails" | "result" | "pass" | "holds", [Expr::Rule(id)]) => {
                return self.once(id, vec![Ok(Value::text(name))], || self.rule_stands_for(id, name));
            }
            ("at_least", [least, members @ ..]) => return self.at_least(scope, least, members),
            ("entries_of", facts) => return self.entries_of(facts),
            // What an entry says is not to be counted on when another denies it.
            ("trusted", [entry @ Expr::Entry(fact, _), other]) => {
                let both = strict([self.value(scope, entry), self.value(scope, other)])?;
                let Expr::Fact(name) = &**fact else { panic!("{fact:?} is no fact") };
                return if truth(&both[1]) { Ok(both[0].clone()) } else { unknown([name.clone()].into()) };
            }
            ("missing", [Expr::Fact(fact)]) => return unknown([fact.clone()].into()),
            ("lr", [total, weights, Expr::Fact(fact)]) => {
                let order = &self.document.facts[fact].values;
                return shares(&strict([self.value(scope, total), self.value(scope, weights)])?, order);
            }
            _ => {}
        }
        let operands = self.operands(scope, operands)?;
        Ok(match (name, operands.as_slice()) {
            ("abs", [value]) => Value::Number(number(value).abs()),
            ("min", values) => values.iter().min().expect("operands").clone(),
            ("max", values) => values.iter().max().expect("operands").clone(),
            ("rha" | "round_half_away", [value]) => Value::number(rounded(number(value))),
            ("ceil", [value]) => Value::Number(number(value).ceil()),
            ("floor", [value]) => Value::Number(number(value).floor()),
            ("clamp", [value, low, high]) => value.clone().max(low.clone()).min(high.clone()),
            ("add_months", [date, months]) => Value::Date(months_later(day(date), small(months))),
            // A comparison with a date that does not exist is false, also some years later.
            ("add_years", [Value::Text(word), _]) => Value::text(word),
            ("add_years", [date, years]) => Value::Date(months_later(day(date), 12 * small(years))),
            ("full_months", [from, until]) => Value::number(full_months(day(from), day(until))),
            ("months_until", [from, until]) => {
                let mut months = 0;
                while months_later(day(from), months) < day(until) {
                    months += 1;
                }
                Value::number(months)
            }
            // The indicator in the index "party/indicator".
            ("after_slash", [index]) => Value::text(index.as_index().split_once('/').expect("a slash").1),
            ("days_between", [from, until]) => Value::number(day(until) - day(from)),
            ("year", [date]) => Value::number(civil(day(date)).0),
            ("date", [year, month, of_month]) => Value::Date(day_of(small(year), small(month), small(of_month))),
            ("days", [range]) => Value::number((period(range).1 - period(range).0).max(0)),
            ("start", [range]) => Value::Date(period(range).0),
            ("end", [range]) => Value::Date(period(range).1),
            ("last_day", [range]) => Value::Date(period(range).1 - 1),
            ("size" | "count_distinct", [of]) => Value::number(set(of).len()),
            ("contains", [of, value]) => Value::Bool(is_member(value, of)),
            ("contains_all", [of, members]) => Value::Bool(set(members).iter().all(|member| is_member(member, of))),
            ("overlaps", [left, right]) => Value::Bool(overlap(left, right)),
            ("intersect", [left, right]) => {
                let (left, right) = (period(left), period(right));
                Value::Period(left.0.max(right.0), left.1.min(right.1))
            }
            ("merge", [of, from, to]) => {
                let moved = |member: Value| if same(&member, from) { to.clone() } else { member };
                Value::Set(set(of).into_iter().map(moved).collect())
            }
            ("is_digits", [Value::Text(code), count]) => {
                let right = code.len() == usize::try_from(small(count)).expect("a length");
                Value::Bool(right && code.bytes().all(|digit| digit.is_ascii_digit()))
            }
            ("indices", [of]) => Value::Set(set(of)),
            ("range", [from, to]) => Value::Set((small(from)..=small(to)).map(Value::number).collect()),
            ("text", [value]) => Value::text(&value.as_index()),
            ("largest_remainder" | "lr", operands) => return shares(operands, &[]),
            ("highest", [of]) => {
                let last = set(of).iter().filter_map(|index| index.as_index().parse::<i64>().ok()).max();
                Value::number(last.ok_or(Stop::Unknown(BTreeSet::new()))?)
            }
            // Each word whose condition is true, in the order in which they are written.
            ("listed", pairs) => {
                let kept = pairs.chunks(2).filter(|pair| truth(&pair[1]));
                Value::List(kept.map(|pair| pair[0].clone()).collect())
            }
            ("power", [base, exponent]) => {
                Value::Number(number(base).pow(i32::try_from(small(exponent)).expect("small")))
            }
            // Each year from the rounded value of the year before it.
            ("rolled", [base, Value::Entries(factors)]) => {
                let order = in_order(factors.keys(), &[]);
                let roll = |value: BigRational, index: &String| {
                    BigRational::from_integer(rounded(&(value * number(&factors[index]))))
                };
                Value::Number(order.iter().fold(number(base).clone(), roll))
            }
            (_, operands) => panic!("{name} does not take {operands:?}"),
        })
    }

    /// The indices at which at least one of some facts has an entry.
    fn entries_of(&self, facts: &[Expr]) -> Found {
        let (mut found, mut missing) = (BTreeSet::new(), BTreeSet::new());
        for fact in facts {
            let Expr::Fact(name) = fact else { panic!("{fact:?} has no entries") };
            match self.facts.get(name) {
                Some(entries) => found.extend(set(entries)),
                None => drop(missing.insert(name.clone())),
            }
        }
        if found.is_empty() { unknown(missing) } else { Ok(Value::Set(found)) }
    }

    fn at_least(&self, scope: &mut Scope<'a>, least: &'a Expr, members: &'a [Expr]) -> Found {
        let least = usize::try_from(small(&self.value(scope, least)?)).expect("a count");
        let found: Vec<Found> = members.iter().map(|member| self.value(scope, member)).collect();
        if let [Ok(of @ Value::Set(_))] = found.as_slice() {
            return Ok(Value::Bool(set(of).len() >= least));
        }
        let certain = found.iter().filter(|member| member.as_ref().is_ok_and(truth)).count();
        let open: Vec<Stop> = found.into_iter().filter_map(Result::err).collect();
        if certain >= least || certain + open.len() < least {
            return Ok(Value::Bool(certain >= least));
        }
        Err(join(open))
    }

    /// What a reference to another rule stands for.
    fn rule_stands_for(&self, id: &str, how: &str) -> Found {
        let rule = self.document.rule(id).unwrap_or_else(|| panic!("{id} was not read"));
        let answer = |answer: &Answer| match answer.result {
            "unknown" => unknown(answer.missing.clone()),
            "error" => Err(Stop::OutOfRange),
            result => Ok(Value::text(result)),
        };
        let mut scope = Scope { rule, members: Vec::new(), ignores_stage: how == "pass" };
        match how {
            "passed" => Ok(Value::Bool(answer(&self.rule(rule))? == Value::text("pass"))),
            // What is undetermined though nothing is missing is not missed either.
            "missed" => {
                let said = self.rule(rule);
                let is_open = said.result == "unknown" && said.missing.is_empty();
                Ok(Value::Bool(!is_open && matches!(answer(&said)?.as_index().as_str(), "fail" | "review")))
            }
            "result" => {
                // Whether it applies does not matter where it passes if it does.
                if self.value(&mut scope, &rule.when).is_err()
                    && self.rule_where(rule, Ok(Value::Bool(true))).result == "pass"
                {
                    return Ok(Value::Bool(true));
                }
                let result = answer(&self.rule(rule))?;
                Ok(Value::Bool(result == Value::text("pass") || result == Value::text("not_applicable")))
            }
            "holds" => self.condition(&mut scope),
            _ => {
                let when = self.value(&mut scope, &rule.when);
                let holds = self.condition(&mut scope);
                let holds = match (how, holds) {
                    ("pass", holds) => {
                        let outputs = rule.outputs.iter().filter(|output| !output.is_optional);
                        let outputs: Vec<Found> =
                            outputs.map(|output| self.output(&mut scope, output).map(|_| Value::Bool(true))).collect();
                        kleene(false, std::iter::once(holds).chain(outputs))
                    }
                    (_, holds) => holds,
                };
                let not = |found: Found| found.map(|value| Value::Bool(!truth(&value)));
                match how {
                    "passes" => kleene(false, [when, holds]),
                    "fails" => kleene(false, [when, not(holds)]),
                    _ => kleene(true, [not(when), holds]),
                }
            }
        }
    }

    /// The condition of a rule: whether it passes where it applies.
    fn condition(&self, scope: &mut Scope<'a>) -> Found {
        let rule = scope.rule;
        match (&rule.result, &rule.holds) {
            (Some(result), _) => Ok(Value::Bool(self.value(scope, result)? == Value::text("pass"))),
            (None, Some(holds)) => self.value(scope, holds),
            (None, None) => Ok(Value::Bool(true)),
        }
    }

    /// A quantity; none when it is not given in this case.
    fn output(&self, scope: &mut Scope<'a>, output: &'a crate::document::Output) -> Result<Option<Value>, Stop> {
        let given = match &output.given {
            Some(given) => self.value(scope, given),
            None => Ok(Value::Bool(true)),
        };
        match given {
            Ok(given) if !truth(&given) => Ok(None),
            Ok(_) => {
                let value = self.value(scope, &output.value)?;
                if in_range(&value, output.name.ends_with("_e18") || output.name.ends_with("_millionths")) {
                    Ok(Some(value))
                } else {
                    Err(Stop::OutOfRange)
                }
            }
            Err(stop) => {
                let value = self.value(scope, &output.value);
                Err(join(std::iter::once(stop).chain(value.err())))
            }
        }
    }

    fn rule(&self, rule: &'a Rule) -> Answer {
        let mut scope = Scope { rule, members: Vec::new(), ignores_stage: false };
        self.rule_where(rule, self.value(&mut scope, &rule.when))
    }

    /// The answer of a rule of which it is said whether it applies.
    fn rule_where(&self, rule: &'a Rule, when: Found) -> Answer {
        let mut scope = Scope { rule, members: Vec::new(), ignores_stage: false };
        if when == Ok(Value::Bool(false)) {
            return Answer::of("not_applicable");
        }
        let word = |holds: bool| match (holds, rule.is_review) {
            (true, _) => "pass",
            (false, true) => "review",
            (false, false) => "fail",
        };
        let mut result = match &rule.result {
            Some(result) => self.value(&mut scope, result).map(|word| match word.as_index().as_str() {
                "pass" => "pass",
                "review" => "review",
                _ => "fail",
            }),
            None => self.condition(&mut scope).map(|holds| word(truth(&holds))),
        };
        let mut cannot_pass = false;
        if let Some(unless) = &rule.unless {
            let second = self.value(&mut scope, unless);
            cannot_pass = second == Ok(Value::Bool(false));
            result = match (result, second) {
                (Ok("pass"), Ok(holds)) => Ok(if truth(&holds) { "pass" } else { "review" }),
                (Ok("pass"), Err(stop)) => Err(stop),
                (Err(stop), unless) => Err(join(std::iter::once(stop).chain(unless.err()))),
                (other, _) => other,
            };
        }
        match rule.before.as_ref().map(|before| self.value(&mut scope, before)) {
            Some(Ok(before)) if truth(&before) => result = Ok("review"),
            Some(Err(stop)) => {
                cannot_pass = result == Ok("fail");
                result = Err(join(std::iter::once(stop).chain(result.err())));
            }
            _ => {}
        }
        let mut values = BTreeMap::new();
        let mut stops: Vec<Stop> = [when.clone().err(), result.clone().err()].into_iter().flatten().collect();
        // SPC leaves out what cannot be computed, where the rule fails or needs review.
        let leaves_out = self.document.key == "SPC" && (matches!(result, Ok("fail" | "review")) || cannot_pass);
        for output in &rule.outputs {
            match self.output(&mut scope, output) {
                Ok(Some(value)) => drop(values.insert(output.name.clone(), value)),
                Ok(None) => {}
                Err(Stop::OutOfRange) => stops.push(Stop::OutOfRange),
                Err(_) if output.is_optional || leaves_out => {}
                Err(stop) => stops.push(stop),
            }
        }
        // While it is not known whether the rule applies, there may be no quantity that is out of range.
        if matches!(when, Err(Stop::Unknown(_))) {
            stops.retain(|stop| *stop != Stop::OutOfRange);
        }
        if stops.is_empty() {
            return Answer { result: result.expect("decided"), values, missing: BTreeSet::new() };
        }
        match join(stops) {
            Stop::OutOfRange => Answer::of("error"),
            Stop::Unknown(missing) => Answer { missing, ..Answer::of("unknown") },
        }
    }
}

/// Indices in their order: as the words of a list stand, numbers by value, codes by text.
fn in_order<'a>(indices: impl Iterator<Item = &'a String>, words: &[String]) -> Vec<String> {
    let mut indices: Vec<String> = indices.cloned().collect();
    let place = |index: &String| words.iter().position(|word| word == index);
    indices.sort_by_key(|index| (place(index), index.parse::<i64>().ok(), index.clone()));
    indices
}

/// A total shared out over weights.
fn shares(operands: &[Value], words: &[String]) -> Found {
    let [total, Value::Entries(weights)] = operands else { panic!("{operands:?} cannot be shared out") };
    let order = in_order(weights.keys(), words);
    let by: Vec<BigInt> = order.iter().map(|index| number(&weights[index]).to_integer()).collect();
    let parts = shared_out(&number(total).to_integer(), &by).ok_or(Stop::Unknown(BTreeSet::new()))?;
    Ok(Value::Entries(order.into_iter().zip(parts.into_iter().map(Value::number)).collect()))
}

fn overlap(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Period(..), Value::Period(..)) => {
            let (left, right) = (period(left), period(right));
            left.0 < left.1 && right.0 < right.1 && left.0 < right.1 && right.0 < left.1
        }
        _ => set(left).iter().any(|member| is_member(member, right)),
    }
}

fn full_months(from: i64, until: i64) -> i64 {
    let mut months = 0;
    while months_later(from, months + 1) <= until {
        months += 1;
    }
    months
}

/// Whether an amount or a count is one that an answer can give.
fn in_range(value: &Value, is_wide: bool) -> bool {
    let most = BigRational::from_integer(999_999_999_999_999_i64.into());
    match value {
        Value::Number(number) => is_wide || number.abs() <= most,
        Value::Entries(entries) => entries.values().all(|value| in_range(value, is_wide)),
        _ => true,
    }
}

impl Document {
    /// Whether a fact is stated as a number between its limits, or has none.
    pub fn is_within_limits(&self, name: &str, value: &Value) -> bool {
        let Some((least, most)) = self.limits.get(name) else { return true };
        let is_within = |value: &Value| !matches!(value, Value::Number(_)) || (least <= value && value <= most);
        match value {
            Value::Entries(entries) => entries.values().all(is_within),
            value => is_within(value),
        }
    }

    /// The answer of a rule on some facts.
    pub fn answer(&self, rule: &Rule, facts: &Facts) -> Answer {
        if facts.iter().any(|(name, value)| !self.is_within_limits(name, value)) {
            return Answer::of("error");
        }
        let answer = Evaluation::new(self, facts).rule(rule);
        // These two say: the outcome to which every combination of possible values leads.
        if answer.result == "unknown" && (self.key == "OI22" || self.key == "MSZ24") {
            return self.over_all_values(rule, facts, answer);
        }
        answer
    }

    /// Whether a condition holds on some facts; none when that is not known.
    pub fn condition(&self, condition: &Expr, facts: &Facts) -> Option<bool> {
        let rule = Rule::none();
        let mut scope = Scope { rule: &rule, members: Vec::new(), ignores_stage: false };
        Evaluation::new(self, facts).value(&mut scope, condition).ok().map(|value| truth(&value))
    }

    /// What the conditions as written say, without looking at values one by one.
    pub fn as_written(&self, rule: &Rule, facts: &Facts) -> Answer {
        Evaluation::new(self, facts).rule(rule)
    }

    /// Looks at the values of an unknown fact one by one, where the fact is written in several places.
    fn over_all_values(&self, rule: &Rule, facts: &Facts, answer: Answer) -> Answer {
        let written = self.facts_of(rule);
        let mut open: Vec<(&str, Vec<Value>)> = Vec::new();
        let mut combinations = 1;
        for name in answer.missing.iter().filter(|name| written.get(*name).is_some_and(|count| *count > 1)) {
            let fact = &self.facts[name];
            let values: Vec<Value> = match fact.kind.as_str() {
                "bool" => vec![Value::Bool(false), Value::Bool(true)],
                "enum" => fact.values.iter().map(|word| Value::text(word)).collect(),
                _ => continue,
            };
            if facts.contains_key(name) || combinations * values.len() > 4096 {
                continue;
            }
            combinations *= values.len();
            open.push((name, values));
        }
        if open.is_empty() {
            return answer;
        }
        let mut all = Vec::new();
        for number in 0..combinations {
            let (mut facts, mut rest) = (facts.clone(), number);
            for (name, values) in &open {
                facts.insert((*name).to_owned(), values[rest % values.len()].clone());
                rest /= values.len();
            }
            all.push(Evaluation::new(self, &facts).rule(rule));
        }
        // A quantity that may be left out is left out where it is not the same for all.
        let is_optional = |name: &String| rule.outputs.iter().any(|output| output.name == *name && output.is_optional);
        let required = |one: &Answer| -> Vec<(String, Value)> {
            one.values.clone().into_iter().filter(|(name, _)| !is_optional(name)).collect()
        };
        if all
            .iter()
            .all(|one| one.result != "unknown" && one.result == all[0].result && required(one) == required(&all[0]))
        {
            let mut answer = all[0].clone();
            answer.values.retain(|name, value| all.iter().all(|one| one.values.get(name) == Some(value)));
            return answer;
        }
        let mut missing: BTreeSet<String> = all.iter().flat_map(|one| one.missing.iter().cloned()).collect();
        let mut step = 1;
        for (name, values) in &open {
            for number in 0..combinations {
                let place = number / step % values.len();
                if place > 0 {
                    let (here, first) = (&all[number], &all[number - place * step]);
                    // Undecided by other facts, they differ as well.
                    if (here.result, required(here), &here.missing) != (first.result, required(first), &first.missing) {
                        missing.insert((*name).to_owned());
                    }
                }
            }
            step *= values.len();
        }
        Answer { missing, ..Answer::of("unknown") }
    }
}
