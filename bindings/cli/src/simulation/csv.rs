//! A simulation for spreadsheets: a row for every figure.

use std::io;

use serde::Serialize;
use serde_json::{Map, Value};

use super::outcome::{Figure, Report};
use crate::out::Out;

/// A figure, or a word that a rule says.
#[derive(Default, Serialize)]
struct Row<'r> {
    scenario: &'r str,
    model: &'r str,
    year: Option<usize>,
    figure: String,
    cents: Option<i64>,
    text: String,
    rules: String,
    missing: String,
}

/// Writes every figure.
pub fn write(report: &Report, out: &mut Out) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    let mut rows = Vec::new();
    for scenario in &report.scenarios {
        for model in &scenario.models {
            let about = || Row { scenario: &scenario.scenario, model: model.name, ..Row::default() };
            rows.extend(model.figures.iter().map(|figure| of_figure(about(), figure)));
            let text = model.worse_off.unwrap_or("undetermined").to_owned();
            let rules = model.figures.last().map(|figure| figure.rules.join(" ")).unwrap_or_default();
            rows.push(Row { figure: "worse_off".to_owned(), text, rules, ..about() });
            for check in &model.checks {
                let about = || Row { year: Some(check.year), ..about() };
                of_rule(&mut rows, about, check.rule, &check.result, &check.values, &check.missing);
            }
        }
    }
    for risk in &report.risk {
        let about = || Row { scenario: "risk", model: risk.name, year: Some(1), ..Row::default() };
        of_rule(&mut rows, about, risk.rule, &risk.result, &risk.values, &risk.missing);
    }
    rows.extend(report.neutral.iter().map(|figure| of_figure(Row { scenario: "neutral", ..Row::default() }, figure)));
    rows.iter().try_for_each(|row| csv.serialize(row))?;
    csv.flush()
}

fn of_figure<'r>(about: Row<'r>, figure: &Figure) -> Row<'r> {
    Row {
        year: figure.year,
        figure: figure.figure.to_owned(),
        cents: figure.cents,
        rules: figure.rules.join(" "),
        missing: figure.missing.join(" "),
        ..about
    }
}

/// The result of a rule and its outputs; an entry of one has its index behind a full stop.
fn of_rule<'r>(
    rows: &mut Vec<Row<'r>>,
    about: impl Fn() -> Row<'r>,
    rule: &str,
    result: &str,
    values: &Map<String, Value>,
    missing: &[String],
) {
    let row = |figure: String, value: &Value| {
        let is_amount = !figure.ends_with("_ppm");
        let (cents, text) = match value {
            Value::Number(number) if is_amount => (number.as_i64(), String::new()),
            Value::String(text) => (None, text.clone()),
            other => (None, other.to_string()),
        };
        Row { figure, cents, text, rules: rule.to_owned(), missing: missing.join(" "), ..about() }
    };
    rows.push(row("result".to_owned(), &result.into()));
    for (name, value) in values {
        match value {
            Value::Object(entries) => {
                rows.extend(entries.iter().map(|(key, value)| row(format!("{name}.{key}"), value)))
            }
            value => rows.push(row(name.clone(), value)),
        }
    }
}
