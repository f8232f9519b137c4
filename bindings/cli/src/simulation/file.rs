//! The scenario file: one population, the terms of its contracts, and what may happen.

use std::collections::BTreeMap;
use std::fmt;

use regelkern::json::{self, Code};
use regelkern::policy::catalogue::{self, Room};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::kernel::{Facts, Kernel};
use super::{MODELS, MODELS_OF_ANNEX, Model, POLICY, Texts};
use crate::contract::unreadable;
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::lang::{Lang, say};

/// The most years of a simulation: longer than any contract.
const YEARS: usize = 10;
/// The number of services per patient, by service line.
const INTENSITY: &str = "plan.sim_intensity_change_ppm";
/// The other changes that a scenario can make.
const CHANGES: [&str; 4] = [
    "plan.sim_insured_change_ppm",
    "plan.sim_incidence_change_ppm",
    "plan.sim_unit_cost_change_ppm",
    "plan.sim_fixed_cost_change_ppm",
];
/// The facts that the simulation states itself.
const OWN: [&str; 4] = ["contract.model", "contract.ss_sides", "plan.compare_models", "period.actual_cost_cents"];

/// A scenario file.
pub struct Simulation {
    /// What it is about.
    pub name: Texts,
    /// What is to be known of its figures.
    pub note: Texts,
    /// The models to compare.
    pub models: Vec<&'static Model>,
    /// What is known, and the changes that the risk matrix looks at, in the first year.
    pub risk: Facts,
    /// What may happen.
    pub scenarios: Vec<Scenario>,
    /// For how many years.
    pub years: usize,
}

/// Something that may happen.
pub struct Scenario {
    /// Its name in answers.
    pub key: String,
    /// What people call it.
    pub name: Texts,
    /// What is known in each year.
    pub years: Vec<Facts>,
}

/// The members of an object, in their order.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct All;
        impl<'t> Visitor<'t> for All {
            type Value = Members<'t>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

/// Reads a scenario file.
pub fn read(name: &str, text: &[u8], kernel: &mut Kernel, lang: Lang) -> Result<Simulation> {
    let room = catalogue::room(POLICY).expect("the room is built in");
    let fault = |offset, code| unreadable(name, text, "", offset, &fault_text::of_member("", code, lang), lang);
    json::value_of(text).map_err(|refused| fault(refused.offset, refused.code))?;
    // What was checked is UTF-8 and JSON.
    let text = std::str::from_utf8(text).map_err(|error| fault(error.valid_up_to(), Code::Syntax))?;
    let whole: &RawValue = serde_json::from_str(text).map_err(|_| fault(0, Code::Syntax))?;
    Reader { name, text, lang, room, kernel }.simulation(whole)
}

/// Reads the members of one file, and says where one is not as it should be.
struct Reader<'t, 'k> {
    name: &'t str,
    text: &'t str,
    lang: Lang,
    room: &'static Room,
    kernel: &'k mut Kernel,
}

/// The members of an object that has no others.
type Known<'t> = BTreeMap<String, &'t RawValue>;

impl<'t> Reader<'t, '_> {
    fn simulation(&mut self, whole: &'t RawValue) -> Result<Simulation> {
        let known = ["policy", "name", "note", "models", "facts", "years", "risk", "scenarios"];
        let members = self.object("", whole, &known)?;
        let policy = self.required("", whole, &members, "policy")?;
        if self.plain("policy", policy)? != POLICY {
            let expected = format!("{} {POLICY}", say(self.lang, "een van", "one of"));
            return Err(self.fault("policy", policy, &expected));
        }
        let name = self.texts("name", self.required("", whole, &members, "name")?)?;
        let note = self.texts("note", self.required("", whole, &members, "note")?)?;
        let models = match members.get("models") {
            Some(models) => self.models(models)?,
            None => MODELS.iter().take(MODELS_OF_ANNEX).collect(),
        };
        let facts = self.facts("facts", self.required("", whole, &members, "facts")?)?;
        let years = match members.get("years") {
            Some(value) => self.years("years", value, None)?,
            None => vec![Facts::new()],
        };
        let risk = self.facts("risk", self.required("", whole, &members, "risk")?)?;
        let list = self.required("", whole, &members, "scenarios")?;
        let mut scenarios = Vec::new();
        for (place, value) in self.array("scenarios", list)?.into_iter().enumerate() {
            let scenario = self.scenario(&format!("scenarios[{place}]"), value, &facts, &years)?;
            if scenarios.iter().any(|other: &Scenario| other.key == scenario.key) {
                let expected = say(self.lang, "een naam die geen ander scenario heeft", "a name no other scenario has");
                return Err(self.fault(&format!("scenarios[{place}].key"), value, expected));
            }
            scenarios.push(scenario);
        }
        if scenarios.is_empty() {
            return Err(self.fault(
                "scenarios",
                list,
                say(self.lang, "minstens één scenario", "at least one scenario"),
            ));
        }
        let risk = unchanged_elsewhere(together(&[&facts, &years[0], &risk]));
        Ok(Simulation { name, note, models, risk, scenarios, years: years.len() })
    }

    fn scenario(&mut self, path: &str, value: &'t RawValue, facts: &Facts, years: &[Facts]) -> Result<Scenario> {
        let inside = |name: &str| format!("{path}.{name}");
        let members = self.object(path, value, &["key", "name", "facts", "years"])?;
        let key = self.plain(&inside("key"), self.required(path, value, &members, "key")?)?;
        let name = self.texts(&inside("name"), self.required(path, value, &members, "name")?)?;
        let own = match members.get("facts") {
            Some(value) => self.facts(&inside("facts"), value)?,
            None => Facts::new(),
        };
        let own_years = match members.get("years") {
            Some(value) => self.years(&inside("years"), value, Some(years.len()))?,
            None => vec![Facts::new(); years.len()],
        };
        let years = years.iter().zip(&own_years);
        let years = years.map(|(year, own_year)| unchanged_elsewhere(together(&[facts, year, &own, own_year])));
        Ok(Scenario { key, name, years: years.collect() })
    }

    /// The facts of each year: of all years there are, or of some of a number of years.
    fn years(&mut self, path: &str, value: &'t RawValue, count: Option<usize>) -> Result<Vec<Facts>> {
        let members = self.object(path, value, &[])?;
        let last = count.unwrap_or(members.len().clamp(1, YEARS));
        let mut years = vec![Facts::new(); last];
        let mut is_given = vec![count.is_some(); last];
        for (name, value) in members {
            let path = format!("{path}.{name}");
            let place = (1..=last).position(|year| year.to_string() == name).ok_or_else(|| {
                let word = match count {
                    Some(_) => say(self.lang, "een jaar van years: 1 tot en met", "a year of years: 1 to"),
                    None => {
                        say(self.lang, "opeenvolgende jaren vanaf 1, hoogstens", "years in sequence from 1, at most")
                    }
                };
                self.fault(&path, value, &format!("{word} {}", count.unwrap_or(YEARS)))
            })?;
            years[place] = self.facts(&path, value)?;
            is_given[place] = true;
        }
        if is_given.contains(&false) {
            let expected = say(self.lang, "minstens jaar 1", "at least year 1");
            return Err(self.fault(path, value, expected));
        }
        Ok(years)
    }

    /// An object with facts of the policy.
    fn facts(&mut self, path: &str, value: &'t RawValue) -> Result<Facts> {
        let members = self.object(path, value, &[])?;
        let start = self.offset(value);
        // A question about these facts alone tells whether they can be read; an amount that is too large comes out later.
        if let Err(refused) = self.kernel.ask("SPC-3C.11", value.get())
            && !refused.path.is_empty()
        {
            let expected = fault_text::of_fact(|name| self.room.fact(name), &refused.path, refused.code, self.lang);
            return Err(self.fault_at(&format!("{path}.{}", refused.path), start + refused.offset, &expected));
        }
        if let Some((name, value)) = members.iter().find(|(name, _)| OWN.contains(&name.as_str())) {
            let expected = say(
                self.lang,
                "niets: de simulatie stelt dit feit zelf vast",
                "nothing: the simulation states this fact itself",
            );
            return Err(self.fault(&format!("{path}.{name}"), value, expected));
        }
        Ok(members.into_iter().map(|(name, value)| (name, value.get().to_owned())).collect())
    }

    fn models(&self, value: &'t RawValue) -> Result<Vec<&'static Model>> {
        let mut models: Vec<&'static Model> = Vec::new();
        for (place, value) in self.array("models", value)?.into_iter().enumerate() {
            let path = format!("models[{place}]");
            let name = self.plain(&path, value)?;
            let model = MODELS.iter().find(|model| model.name == name);
            match model.filter(|model| !models.iter().any(|other| other.name == model.name)) {
                Some(model) => models.push(model),
                None => {
                    let names: Vec<_> = MODELS.iter().map(|model| model.name).collect();
                    let word = say(self.lang, "elk hoogstens één keer, een van", "each at most once, one of");
                    return Err(self.fault(&path, value, &format!("{word} {}", names.join(", "))));
                }
            }
        }
        if models.is_empty() {
            return Err(self.fault("models", value, say(self.lang, "minstens één model", "at least one model")));
        }
        Ok(models)
    }

    fn texts(&self, path: &str, value: &'t RawValue) -> Result<Texts> {
        let members = self.object(path, value, &["nl", "en"])?;
        let text = |name: &str| self.plain(&format!("{path}.{name}"), self.required(path, value, &members, name)?);
        Ok(Texts { nl: text("nl")?, en: text("en")? })
    }

    /// A text, on one line: it becomes a part of tables.
    fn plain(&self, path: &str, value: &'t RawValue) -> Result<String> {
        let text: Option<String> = serde_json::from_str(value.get()).ok();
        text.filter(|text| !text.trim().is_empty() && !text.chars().any(char::is_control))
            .ok_or_else(|| self.fault(path, value, say(self.lang, "een tekst op één regel", "a text on one line")))
    }

    fn array(&self, path: &str, value: &'t RawValue) -> Result<Vec<&'t RawValue>> {
        serde_json::from_str(value.get())
            .map_err(|_| self.fault(path, value, say(self.lang, "een JSON-array", "a JSON array")))
    }

    /// The members of an object; when `known` names any, no others.
    fn object(&self, path: &str, value: &'t RawValue, known: &[&str]) -> Result<Known<'t>> {
        let not_object = |_| self.fault(path, value, &fault_text::of_member("", Code::WrongType, self.lang));
        let Members(members) = serde_json::from_str(value.get()).map_err(not_object)?;
        let mut all = Known::new();
        for (name, value) in members {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let fault = |code| self.fault(&path, value, &fault_text::of_member(&name, code, self.lang));
            if !known.is_empty() && !known.contains(&name.as_str()) {
                return Err(fault(Code::UnknownMember));
            }
            if all.contains_key(&name) {
                return Err(fault(Code::DuplicateMember));
            }
            all.insert(name, value);
        }
        Ok(all)
    }

    fn required(&self, path: &str, value: &'t RawValue, members: &Known<'t>, name: &str) -> Result<&'t RawValue> {
        members.get(name).copied().ok_or_else(|| {
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            self.fault(&path, value, &fault_text::of_member(name, Code::MissingMember, self.lang))
        })
    }

    /// Where a value stands: it is a part of the text.
    fn offset(&self, value: &RawValue) -> usize {
        value.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    fn fault(&self, path: &str, value: &RawValue, expected: &str) -> Failure {
        self.fault_at(path, self.offset(value), expected)
    }

    fn fault_at(&self, path: &str, offset: usize, expected: &str) -> Failure {
        unreadable(self.name, self.text.as_bytes(), path, offset, expected, self.lang)
    }
}

/// Facts over one another: what comes later counts.
fn together(layers: &[&Facts]) -> Facts {
    layers.iter().flat_map(|layer| layer.iter()).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// A change that nobody names is no change; `null` still says that it is unknown.
fn unchanged_elsewhere(mut facts: Facts) -> Facts {
    for name in CHANGES {
        facts.entry(name.to_owned()).or_insert_with(|| "0".to_owned());
    }
    let given = facts.get(INTENSITY).map_or("{}", |changes| changes);
    if let Some(mut changes) = entries(given) {
        for (line, _) in facts.get("treatment.volume").and_then(|volumes| entries(volumes)).unwrap_or_default() {
            changes.entry(line).or_insert_with(|| "0".to_owned());
        }
        facts.insert(INTENSITY.to_owned(), indexed(&changes));
    }
    facts
}

/// The facts of a year in which nothing changes.
pub fn unchanged(facts: &Facts) -> Facts {
    let mut facts = facts.clone();
    facts.retain(|name, _| name != INTENSITY && !CHANGES.contains(&name.as_str()));
    unchanged_elsewhere(facts)
}

/// The entries of an indexed fact; nothing when it is `null`.
pub fn entries(value: &str) -> Option<Facts> {
    let Members(members) = serde_json::from_str(value).ok()?;
    Some(members.into_iter().map(|(index, value)| (index, value.get().to_owned())).collect())
}

/// An indexed fact of these entries.
pub fn indexed(entries: &Facts) -> String {
    let members = entries.iter().map(|(index, value)| format!("{}:{value}", serde_json::Value::from(&**index)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}
