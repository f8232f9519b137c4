//! Draws cases: facts that lie at the boundaries of a rule.

use regelkern_reference::document::{Document, Fact, Rule};
use regelkern_reference::evaluate::Facts;
use regelkern_reference::language::Expr;
use regelkern_reference::value::{Value, day_of};
use std::collections::{BTreeMap, BTreeSet};

/// The values of the ordered parameters of SPC, and one that none of them has.
const PARAMETER_WORDS: [&str; 16] = [
    "price_times_volume_per_patient",
    "population_budget",
    "effort",
    "mixed",
    "result",
    "single_provider",
    "integral_delivery",
    "integral_delivery_and_payment",
    "annual",
    "multi_year",
    "none",
    "individual",
    "joint",
    "individual_effort",
    "group_result",
    "other",
];

/// Codes that the rules of SPC name.
const NAMED_CODES: [&str; 3] = ["parkinson", "als", "elderly_from_age"];

/// Random numbers: what a fuzzer gives while there is any, then a small generator (xorshift), so that a seed says
/// everything.
pub struct Random {
    state: u64,
    given: Vec<u8>,
}

impl Random {
    /// From a seed, which is not zero.
    pub const fn new(seed: u64) -> Self {
        Self { state: seed, given: Vec::new() }
    }

    /// From bytes, the last one first.
    #[allow(dead_code, reason = "the fuzz target draws from bytes")]
    pub const fn of_bytes(given: Vec<u8>) -> Self {
        Self { state: 1, given }
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        if !self.given.is_empty() {
            let (mut number, mut most) = (0_usize, 1_usize);
            while most < bound {
                number = number << 8 | usize::from(self.given.pop().unwrap_or(0));
                most <<= 8;
            }
            return number % bound;
        }
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap() % bound
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What the facts of one rule are drawn from.
pub struct Drawing<'a> {
    facts: Vec<&'a Fact>,
    numbers: Vec<i64>,
    dates: Vec<i64>,
    words: Vec<String>,
    /// What must not be for the rules to apply or to hold.
    unwanted: BTreeSet<String>,
    limits: &'a BTreeMap<String, (Value, Value)>,
    /// Whether the document is SPC: it asks which entries of a fact are there.
    asks_for_entries: bool,
}

impl<'a> Drawing<'a> {
    /// What the rule says where its boundaries are.
    pub fn of(document: &'a Document, rule: &Rule) -> Self {
        Self::of_all(document, &[rule])
    }

    /// What several rules say where their boundaries are.
    pub fn of_all(document: &'a Document, rules: &[&Rule]) -> Self {
        let names: BTreeSet<String> = rules.iter().flat_map(|rule| document.facts_of(rule).into_keys()).collect();
        let facts: Vec<&Fact> = names.iter().map(|name| &document.facts[name]).collect();
        let (mut numbers, mut dates, mut words) =
            (BTreeSet::from([0, 1, 2, 3, 4, 5, 100, 1_000_000]), BTreeSet::new(), BTreeSet::new());
        let mut unwanted = BTreeSet::new();
        let mut visit = |part: &Expr| match part {
            Expr::Not(inner) => {
                if let Expr::Fact(name) = &**inner {
                    unwanted.insert(name.clone());
                }
            }
            Expr::Binary("=", left, right) if **right == Expr::Value(Value::Bool(false)) => {
                if let Expr::Fact(name) = &**left {
                    unwanted.insert(name.clone());
                }
            }
            Expr::Value(Value::Number(number)) if number.is_integer() => {
                let number: i64 = number.to_integer().try_into().unwrap_or(0);
                numbers.extend([number - 1, number, number + 1]);
            }
            Expr::Value(Value::Date(day)) => dates.extend([day - 1, *day, day + 1]),
            Expr::Value(Value::Text(word)) => drop(words.insert(word.clone())),
            Expr::Name(word) => drop(words.insert(word.clone())),
            _ => {}
        };
        rules.iter().for_each(|rule| document.walk(rule, &mut visit));
        // Some days after a day that is drawn too.
        dates.extend(numbers.iter().filter(|days| (6..=366).contains(*days)).map(|days| day_of(2022, 1, 1) + days));
        dates.extend([day_of(2020, 2, 29), day_of(2021, 1, 1), day_of(2021, 3, 1), day_of(2024, 2, 28)]);
        dates.extend([2022, 2023, 2024].map(|year| day_of(year, 1, 1)));
        dates.extend([day_of(2024, 2, 29), day_of(2021, 12, 31), day_of(2020, 1, 31)]);
        words.extend(["099899045".to_owned(), "99899045".to_owned(), "010000001".to_owned()]);
        words.extend(facts.iter().flat_map(|fact| fact.indices.iter().cloned()));
        let mut words: Vec<String> = words.into_iter().collect();
        let is_index = |word: &String| facts.iter().any(|fact| fact.indices.contains(word));
        words.sort_by_key(|word| (!is_index(word), !NAMED_CODES.contains(&word.as_str())));
        let (numbers, dates) = (numbers.into_iter().collect(), dates.into_iter().collect());
        let asks_for_entries = document.key == "SPC";
        Self { facts, numbers, dates, words, unwanted, limits: &document.limits, asks_for_entries }
    }

    /// A code: one of a few, for one request takes few of SPC.
    fn word(&self, random: &mut Random) -> String {
        let few = if self.asks_for_entries { self.words.len().min(24) } else { self.words.len() };
        self.words[random.below(few)].clone()
    }

    /// A number within the limits of a fact, often at one of them; seldom outside.
    fn within(&self, least: &Value, most: &Value, random: &mut Random) -> Value {
        let end = |value: &Value| value.as_index().parse::<i64>().unwrap();
        let (least, most) = (end(least), end(most));
        Value::number(match random.below(200) {
            0 => most + 1,
            1..20 => least,
            // Years, rows and months are gone through one by one: seldom many.
            20 => most,
            20..40 if most > 1000 => most,
            _ if !self.asks_for_entries => (*random.one(&self.numbers)).clamp(least, most),
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
            "bool" => Value::Bool((random.below(often) > 0) != self.unwanted.contains(&fact.name)),
            // Mostly a word that the rules name: of a long list few would be drawn.
            "enum" => {
                let named: Vec<_> = fact.values.iter().filter(|word| self.words.contains(word)).collect();
                let is_named = !named.is_empty() && random.below(4) > 0;
                Value::Text(if is_named { (*random.one(&named)).clone() } else { random.one(&fact.values).clone() })
            }
            "date" if fact.values.iter().any(|word| word == "none") && random.below(6) == 0 => Value::text("none"),
            "date" => Value::Date(*random.one(&self.dates)),
            "date_range" => {
                let (from, until) = (*random.one(&self.dates), *random.one(&self.dates));
                Value::Period(from.min(until), from.max(until) + i64::from(from == until))
            }
            "code" if fact.name.starts_with("contract.param_") => {
                Value::text(PARAMETER_WORDS[random.below(PARAMETER_WORDS.len())])
            }
            "code" => Value::Text(self.word(random)),
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
            "set" => Value::Set((0..random.below(3)).map(|_| Value::Text(self.word(random))).collect()),
            "count" if !fact.values.is_empty() => Value::number(random.one(&fact.values).parse::<i64>().unwrap_or(0)),
            "count" if fact.name.ends_with("wpn_level") => Value::number(1 + i64::try_from(random.below(4)).unwrap()),
            "count" if fact.name.ends_with("chain_party_count") => {
                Value::number(i64::try_from(random.below(5)).unwrap())
            }
            "count" if self.asks_for_entries && fact.name.ends_with("_months") => {
                Value::number(i64::try_from(random.below(40)).unwrap())
            }
            "count" if fact.name.ends_with("_years") => Value::number(i64::try_from(random.below(9)).unwrap()),
            "count" if fact.name.contains("year") && fact.indices.is_empty() && !self.asks_for_entries => {
                Value::number(2019 + i64::try_from(random.below(7)).unwrap())
            }
            kind => {
                let number = match random.below(8) {
                    0 => i64::try_from(random.below(2_000_000)).unwrap(),
                    1 => i64::try_from(random.below(6)).unwrap(),
                    _ => *random.one(&self.numbers),
                };
                Value::number(if kind == "count" { number.clamp(0, 4_294_967_295) } else { number })
            }
        }
    }

    /// A case: which facts are stated, and as what.
    pub fn case(&self, random: &mut Random) -> Facts {
        let (absent, often) = (*random.one(&[0, 1, 4, 10]), *random.one(&[4, 4, 4, 64]));
        let mut facts = Facts::new();
        for fact in &self.facts {
            if random.below(20) >= absent {
                facts.extend(self.value(fact, absent, often, random).map(|value| (fact.name.clone(), value)));
            }
        }
        facts
    }

    /// A value of a fact; none when it would have no entries.
    fn value(&self, fact: &Fact, absent: usize, often: usize, random: &mut Random) -> Option<Value> {
        if fact.indices.is_empty() {
            return Some(self.single(fact, often, random));
        }
        let kept: Vec<&String> = fact.indices.iter().filter(|_| random.below(20) >= absent / 2).collect();
        let entry = |index: &String| {
            let is_gap = self.asks_for_entries && random.below(160) < absent;
            (index.clone(), if is_gap { Value::Gap } else { self.single(fact, often, random) })
        };
        Some(Value::Entries(kept.into_iter().map(entry).collect()))
            .filter(|value| !matches!(value, Value::Entries(entries) if entries.is_empty()))
    }

    /// A case in which up to three facts are left out or drawn anew.
    pub fn changed(&self, mut facts: Facts, random: &mut Random) -> Facts {
        for _ in 0..random.below(4) {
            if self.facts.is_empty() {
                break;
            }
            let fact = *random.one(&self.facts);
            facts.remove(&fact.name);
            let value = if random.below(4) == 0 { None } else { self.another(fact, random) };
            facts.extend(value.map(|value| (fact.name.clone(), value)));
        }
        facts
    }

    /// The facts that the rules read.
    pub fn facts(&self) -> &[&'a Fact] {
        &self.facts
    }

    /// Another value of a fact, mostly one that helps.
    pub fn another(&self, fact: &Fact, random: &mut Random) -> Option<Value> {
        self.value(fact, 1, 4, random)
    }
}
