//! What the rules say of each scenario under each model.

use std::collections::BTreeSet;

use regelkern::verdict::RECEIPT;
use serde::Serialize;
use serde_json::{Map, Value};

use super::file::{self, Simulation};
use super::kernel::{Answer, Facts, Kernel, Refusal};
use super::{Model, POLICY, Texts};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::lang::{Lang, say};

/// What a scenario brings in and costs in a year.
const SCENARIO: &str = "SPC-3C.11";
/// The least share that makes up for what the provider loses.
const BREAK_EVEN: &str = "SPC-3C.12";
/// What was saved over all years, and how it is shared.
const SAVINGS: &str = "SPC-B4.3";
/// The expected cost of each year.
const EXPECTED: &str = "SPC-B4.7";
/// Who loses when something rises.
const RISK: &str = "SPC-B4.26";
/// Prices at which every model pays the same.
const NEUTRAL: &str = "SPC-B4.28";
/// Whether the provider can bear the loss.
pub const CAPACITY: &str = "SPC-B4.31";

/// Facts by contract year that the rules read for the first year.
const BY_YEAR: [&str; 2] = ["contract.global_budget_cents", "region.group_member_months"];

/// What continues to be paid under shared savings until they are settled.
const PER_SERVICE: &str = "SPC-B4.1";

/// The figures of a year and of all years, and the output of [`SCENARIO`] that each is.
pub const FIGURES: [(&str, &str); 7] = [
    ("insurer_pays", "income"),
    ("provider_earns", "income"),
    ("provider_spends", "cost"),
    ("provider_result", "result"),
    ("insurer_pays_elsewhere", "outside"),
    ("provider_gains", "delta_provider"),
    ("insurer_gains", "delta_insurer"),
];

/// What a simulation gives.
#[derive(Serialize)]
pub struct Report {
    /// The policy whose rules were asked.
    pub policy: &'static str,
    /// What it is about.
    pub name: Texts,
    /// What is to be known of its figures.
    pub note: Texts,
    /// For how many years.
    pub years: usize,
    /// A part for each scenario.
    pub scenarios: Vec<OfScenario>,
    /// Who loses when something rises, under each model.
    pub risk: Vec<Risk>,
    /// Prices at which every model pays the same in the first year.
    pub neutral: Vec<Figure>,
    /// Which rules these are.
    pub receipt: Receipt,
}

/// Which rules were asked.
#[derive(Serialize)]
pub struct Receipt {
    rule_set: u32,
    hash: String,
    version: &'static str,
}

/// A scenario under every model.
#[derive(Serialize)]
pub struct OfScenario {
    /// Its name in answers.
    pub scenario: String,
    /// What people call it.
    pub name: Texts,
    /// A part for each model.
    pub models: Vec<OfModel>,
}

/// A scenario under a model.
#[derive(Serialize)]
pub struct OfModel {
    #[serde(skip)]
    pub model: &'static Model,
    #[serde(rename = "model")]
    pub name: &'static str,
    /// The rule that sets the amount of the model.
    pub rule: &'static str,
    /// Whose result is below that of the same years without the changes; nothing when that cannot be said.
    pub worse_off: Option<&'static str>,
    /// The amounts.
    pub figures: Vec<Figure>,
    /// What else the rules say of it.
    pub checks: Vec<Check>,
}

/// An amount, the rules it comes from, and what is missing when there is none.
#[derive(Clone, Serialize)]
pub struct Figure {
    /// What it is.
    pub figure: &'static str,
    /// Of one year, or of all.
    pub year: Option<usize>,
    /// The amount; nothing when it is undetermined.
    pub cents: Option<i64>,
    /// The rules that gave it.
    pub rules: Vec<&'static str>,
    /// The facts without which it cannot be said.
    pub missing: Vec<String>,
}

/// What a rule says.
#[derive(Serialize)]
pub struct Check {
    /// The rule.
    pub rule: &'static str,
    /// The year that it was asked about.
    pub year: usize,
    /// pass, fail, review or unknown.
    pub result: String,
    /// Its outputs.
    pub values: Map<String, Value>,
    /// The facts without which it cannot be said.
    pub missing: Vec<String>,
}

/// Who loses when something rises, under a model.
#[derive(Serialize)]
pub struct Risk {
    #[serde(skip)]
    pub model: &'static Model,
    #[serde(rename = "model")]
    pub name: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// pass, review or unknown.
    pub result: String,
    /// By cause.
    pub values: Map<String, Value>,
    /// The facts without which it cannot be said.
    pub missing: Vec<String>,
}

impl OfModel {
    /// An amount of one year, or of all.
    pub fn figure(&self, name: &str, year: Option<usize>) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.figure == name && figure.year == year)
    }
}

impl Report {
    /// Whether everything that was asked could be said.
    pub fn is_complete(&self) -> bool {
        let models = || self.scenarios.iter().flat_map(|scenario| &scenario.models);
        let is_known = |figure: &Figure| figure.cents.is_some();
        models().all(|model| {
            model.figures.iter().all(is_known) && model.checks.iter().all(|check| check.result != "unknown")
        }) && self.risk.iter().all(|risk| risk.result != "unknown")
            && self.neutral.iter().all(is_known)
    }
}

/// Asks the rules about every scenario under every model.
pub fn report(simulation: Simulation, name: &str, kernel: &mut Kernel, lang: Lang) -> Result<Report> {
    let mut asked = Asked { name, kernel, lang, place: String::new() };
    let mut scenarios = Vec::new();
    for (place, scenario) in simulation.scenarios.iter().enumerate() {
        let mut models = Vec::new();
        for model in &simulation.models {
            asked.place = format!("scenarios[{place}]");
            models.push(asked.of_model(model, &scenario.years)?);
        }
        scenarios.push(OfScenario { scenario: scenario.key.clone(), name: scenario.name.clone(), models });
    }
    asked.place = "risk".to_owned();
    let risk = simulation.models.iter().map(|model| {
        let Answer { result, values, missing } = asked.ask(RISK, &under(model, &simulation.risk))?;
        Ok(Risk { model, name: model.name, rule: RISK, result, values, missing })
    });
    let risk = risk.collect::<Result<_>>()?;
    let neutral = asked.neutral(&simulation.risk)?;
    let (policy, Simulation { name, note, years, .. }) = (POLICY, simulation);
    let receipt =
        Receipt { rule_set: RECEIPT.rule_set, hash: format!("{:016x}", RECEIPT.hash), version: RECEIPT.version };
    Ok(Report { policy, name, note, years, scenarios, risk, neutral, receipt })
}

/// Questions about one file.
struct Asked<'f, 'k> {
    name: &'f str,
    kernel: &'k mut Kernel,
    lang: Lang,
    /// The part of the file that is asked about.
    place: String,
}

impl Asked<'_, '_> {
    fn ask(&mut self, rule: &'static str, facts: &Facts) -> Result<Answer> {
        self.kernel.evaluate(rule, facts).map_err(|Refusal { code, path, .. }| {
            let member = if path.is_empty() { self.place.clone() } else { format!("{}, {path}", self.place) };
            let expected = match path.as_str() {
                "" => say(self.lang, "bedragen waarmee de uitkomst een bedrag is", "amounts that make an amount")
                    .to_owned(),
                _ => fault_text::of_member(&path, code, self.lang),
            };
            let word = say(self.lang, "verwacht", "expected");
            Failure::new(format!("{}: {member}: {word} {expected} ({rule})", self.name))
        })
    }

    fn of_model(&mut self, model: &'static Model, years: &[Facts]) -> Result<OfModel> {
        let (mut figures, mut checks) = (Vec::new(), Vec::new());
        let settles = years.len() > 1 && model.sides.is_some();
        if settles {
            self.settled(model, years, &mut figures)?;
        } else {
            for (place, facts) in years.iter().enumerate() {
                let facts = under(model, &as_first_year(facts, place + 1));
                let year = (years.len() > 1).then_some(place + 1);
                figures.extend(self.year(&facts, year, model.rule)?);
            }
            if years.len() > 1 {
                let totals = FIGURES.map(|(name, _)| total(name, &figures));
                figures.extend(totals);
            }
        }
        for (place, facts) in years.iter().enumerate() {
            let rule = match model.name {
                "bundled_payment" | "partial_capitation" | "global_payment" => CAPACITY,
                // It looks at one year by itself, which is not how savings over years are shared.
                _ if model.sides.is_some() && years.len() == 1 => BREAK_EVEN,
                _ => continue,
            };
            let Answer { result, values, missing } = self.ask(rule, &under(model, &as_first_year(facts, place + 1)))?;
            if result != "not_applicable" {
                checks.push(Check { rule, year: place + 1, result, values, missing });
            }
        }
        let gains = |name| figures.iter().find(|figure: &&Figure| figure.figure == name && figure.year.is_none());
        let gains = |name| gains(name).and_then(|figure| figure.cents);
        let worse_off = gains("provider_gains").zip(gains("insurer_gains")).map(|gains| match gains {
            (..0, ..0) => "both",
            (..0, _) => "provider",
            (_, ..0) => "insurer",
            _ => "nobody",
        });
        Ok(OfModel { model, name: model.name, rule: model.rule, worse_off, figures, checks })
    }

    /// The figures of a year, in which the rule of a model sets what is paid.
    fn year(&mut self, facts: &Facts, year: Option<usize>, pays: &'static str) -> Result<Vec<Figure>> {
        let answer = self.ask(SCENARIO, facts)?;
        let figures = FIGURES.iter().map(|(name, output)| {
            let mut figure = figure(name, year, SCENARIO, &answer, cents(&answer, output));
            if !["cost", "outside"].contains(output) {
                figure.rules.push(pays);
            }
            figure
        });
        Ok(figures.collect())
    }

    /// Shared savings over several years: each year is paid per service, and what all years together save is shared
    /// when the last one is over.
    fn settled(&mut self, model: &'static Model, years: &[Facts], figures: &mut Vec<Figure>) -> Result<()> {
        let (mut paid, mut paid_unchanged) = (Facts::new(), Facts::new());
        for (place, facts) in years.iter().enumerate() {
            let year = place + 1;
            let mut facts = as_first_year(facts, year);
            facts.insert("contract.model".to_owned(), "\"fee_for_service\"".to_owned());
            figures.extend(self.year(&facts, Some(year), PER_SERVICE)?);
            let income = |answer: &Answer| cents(answer, "income").map_or("null".to_owned(), |cents| cents.to_string());
            paid.insert(year.to_string(), income(&self.ask(SCENARIO, &facts)?));
            paid_unchanged.insert(year.to_string(), income(&self.ask(SCENARIO, &file::unchanged(&facts))?));
        }
        let last = under(model, &years[years.len() - 1]);
        let with = |paid: &Facts| {
            let mut facts = last.clone();
            facts.insert("period.actual_cost_cents".to_owned(), file::indexed(paid));
            facts
        };
        let expected = self.ask(EXPECTED, &with(&paid))?;
        for year in 1..=years.len() {
            let amount = expected.values.get("expected").and_then(|all| all.get(year.to_string())?.as_i64());
            figures.push(figure("expected_cost", Some(year), EXPECTED, &expected, amount));
        }
        let (shared, shared_unchanged) = (self.ask(SAVINGS, &with(&paid))?, self.ask(SAVINGS, &with(&paid_unchanged))?);
        for name in ["savings", "provider_share", "insurer_share", "provider_loss"] {
            figures.push(figure(name, None, SAVINGS, &shared, cents(&shared, name)));
        }
        // The share comes on top of what was paid per service, a loss goes off it.
        let on_top = |answer: &Answer| Some(cents(answer, "provider_share")? - cents(answer, "provider_loss")?);
        let (now, unchanged) = (on_top(&shared), on_top(&shared_unchanged));
        let more = now.zip(unchanged).map(|(now, unchanged)| now - unchanged);
        let totals = FIGURES.map(|(name, _)| {
            let total = total(name, figures);
            let (more, answers) = match name {
                "provider_spends" | "insurer_pays_elsewhere" => return total,
                "provider_gains" => (more, vec![&shared, &shared_unchanged]),
                "insurer_gains" => (more.map(|more| -more), vec![&shared, &shared_unchanged]),
                _ => (now, vec![&shared]),
            };
            let missing: BTreeSet<_> =
                answers.iter().flat_map(|answer| &answer.missing).chain(&total.missing).collect();
            // What the simulation states itself is missing where the amounts of the years are.
            let missing = missing.into_iter().filter(|name| *name != "period.actual_cost_cents").cloned().collect();
            let cents = total.cents.zip(more).map(|(cents, more)| cents + more);
            let rules = total.rules.iter().copied().chain([SAVINGS]).collect();
            Figure { cents, rules, missing, ..total }
        });
        figures.extend(totals);
        Ok(())
    }

    fn neutral(&mut self, facts: &Facts) -> Result<Vec<Figure>> {
        let mut facts = facts.clone();
        facts.insert("plan.compare_models".to_owned(), "true".to_owned());
        let answer = self.ask(NEUTRAL, &facts)?;
        let names = ["bundle_price", "capitation", "global_budget", "remainder_bundle", "remainder_capitation"];
        Ok(names.map(|name| figure(name, Some(1), NEUTRAL, &answer, cents(&answer, name))).into())
    }
}

/// The facts with a model.
fn under(model: &Model, facts: &Facts) -> Facts {
    let mut facts = facts.clone();
    facts.insert("contract.model".to_owned(), format!("\"{}\"", model.model));
    if let Some(sides) = model.sides {
        facts.insert("contract.ss_sides".to_owned(), format!("\"{sides}\""));
    }
    facts
}

/// The facts of a year for rules that look at the first contract year: what that year has of a fact by year is that of
/// the first.
fn as_first_year(facts: &Facts, year: usize) -> Facts {
    let mut facts = facts.clone();
    for name in BY_YEAR {
        if let Some(entries) = facts.get(name).and_then(|entries| file::entries(entries)) {
            let of_year = entries.get(&year.to_string()).map(|value| ("1".to_owned(), value.clone()));
            facts.insert(name.to_owned(), file::indexed(&of_year.into_iter().collect()));
        }
    }
    facts
}

fn cents(answer: &Answer, output: &str) -> Option<i64> {
    answer.values.get(output)?.as_i64()
}

fn figure(
    figure: &'static str,
    year: Option<usize>,
    rule: &'static str,
    answer: &Answer,
    cents: Option<i64>,
) -> Figure {
    Figure { figure, year, cents, rules: vec![rule], missing: answer.missing.clone() }
}

/// The years of a figure together.
fn total(name: &'static str, figures: &[Figure]) -> Figure {
    let years = || figures.iter().filter(|figure| figure.figure == name && figure.year.is_some());
    // Amounts have at most fifteen digits, and there are few years.
    let cents = years().try_fold(0, |sum, figure| Some(sum + figure.cents?));
    let missing: BTreeSet<_> = years().flat_map(|figure| &figure.missing).collect();
    let rules = years().next().map(|figure| figure.rules.clone()).unwrap_or_default();
    Figure { figure: name, year: None, cents, rules, missing: missing.into_iter().cloned().collect() }
}
