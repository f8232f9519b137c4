//! The tables of a simulation: the same ones in text and on the page.

use std::collections::{BTreeMap, BTreeSet};

use regelkern::policy::catalogue;

use super::POLICY;
use super::outcome::{CAPACITY, Figure, OfModel, OfScenario, Report};
use crate::lang::{Lang, say};
use crate::money::euros;
use crate::words;

/// A table with its caption; the first column is to the left.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub header: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// An amount, or that there is none.
pub fn amount(figure: Option<&Figure>, lang: Lang) -> String {
    match figure.and_then(|figure| figure.cents) {
        Some(cents) => euros(cents.into(), lang),
        None => words::outcome("undetermined", lang).to_owned(),
    }
}

fn party(name: &str, lang: Lang) -> &'static str {
    match name {
        "provider" => say(lang, "aanbieder", "provider"),
        "insurer" => say(lang, "verzekeraar", "insurer"),
        "both" | "shared" => say(lang, "beide", "both"),
        "nobody" | "none" => say(lang, "niemand", "nobody"),
        _ => say(lang, "onbepaald", "undetermined"),
    }
}

fn rules(figures: &[Option<&Figure>]) -> String {
    let rules: BTreeSet<_> = figures.iter().flatten().flat_map(|figure| figure.rules.iter().copied()).collect();
    Vec::from_iter(rules).join(" ")
}

/// A scenario under every model.
pub fn scenario(scenario: &OfScenario, years: usize, lang: Lang) -> Table {
    let over = match years {
        1 => String::new(),
        _ => format!(", {years} {}", say(lang, "jaar samen", "years together")),
    };
    let row = |model: &OfModel| {
        let names = [
            "insurer_pays",
            "insurer_pays_elsewhere",
            "provider_earns",
            "provider_spends",
            "provider_result",
            "provider_gains",
            "insurer_gains",
        ];
        let figures = names.map(|name| model.figure(name, None));
        let mut row = vec![model.model.title(lang).to_owned()];
        row.extend(figures.map(|figure| amount(figure, lang)));
        row.push(party(model.worse_off.unwrap_or_default(), lang).to_owned());
        row.push(rules(&figures));
        row
    };
    Table {
        caption: format!("{}{over}", scenario.name.get(lang)),
        header: vec![
            say(lang, "Model", "Model"),
            say(lang, "Verzekeraar betaalt", "Insurer pays"),
            say(lang, "elders", "elsewhere"),
            say(lang, "Aanbieder ontvangt", "Provider earns"),
            say(lang, "geeft uit", "spends"),
            say(lang, "houdt over", "keeps"),
            say(lang, "Aanbieder wint", "Provider gains"),
            say(lang, "Verzekeraar wint", "Insurer gains"),
            say(lang, "Slechter af", "Worse off"),
            say(lang, "Regels", "Rules"),
        ],
        rows: scenario.models.iter().map(row).collect(),
    }
}

/// What a scenario pays in each year, when there are several; what is shared over all of them stands beside it.
pub fn by_year(scenario: &OfScenario, years: usize, lang: Lang) -> Option<Table> {
    const HEADERS: [(&str, &str); 10] = [
        ("Jaar 1", "Year 1"),
        ("Jaar 2", "Year 2"),
        ("Jaar 3", "Year 3"),
        ("Jaar 4", "Year 4"),
        ("Jaar 5", "Year 5"),
        ("Jaar 6", "Year 6"),
        ("Jaar 7", "Year 7"),
        ("Jaar 8", "Year 8"),
        ("Jaar 9", "Year 9"),
        ("Jaar 10", "Year 10"),
    ];
    if years == 1 {
        return None;
    }
    let mut header = vec![say(lang, "Verzekeraar betaalt per jaar", "Insurer pays by year")];
    header.extend(HEADERS.iter().take(years).map(|(nl, en)| say(lang, nl, en)));
    header.extend([
        say(lang, "Bespaard", "Saved"),
        say(lang, "Deel aanbieder", "Provider's share"),
        say(lang, "Verlies aanbieder", "Provider's loss"),
        say(lang, "Regels", "Rules"),
    ]);
    let row = |model: &OfModel| {
        let mut row = vec![model.model.title(lang).to_owned()];
        let yearly: Vec<_> = (1..=years).map(|year| model.figure("insurer_pays", Some(year))).collect();
        let shared = ["savings", "provider_share", "provider_loss"].map(|name| model.figure(name, None));
        row.extend(yearly.iter().map(|figure| amount(*figure, lang)));
        row.extend(shared.map(|figure| if figure.is_none() { "–".to_owned() } else { amount(figure, lang) }));
        row.push(rules(&[yearly, shared.to_vec()].concat()));
        row
    };
    let caption = format!("{}: {}", scenario.name.get(lang), say(lang, "per jaar", "by year"));
    Some(Table { caption, header, rows: scenario.models.iter().map(row).collect() })
}

/// Who loses when something rises.
pub fn risk(report: &Report, lang: Lang) -> Table {
    let causes = ["unit_cost", "services_per_patient", "patients", "insured"];
    let rows = report.risk.iter().map(|risk| {
        let mut row = vec![risk.model.title(lang).to_owned()];
        for cause in causes {
            let text = |member: &str| risk.values.get(member).and_then(|all| all.get(cause));
            let bearer = text("bearer").and_then(|bearer| bearer.as_str()).unwrap_or_default();
            let lost = ["delta_provider", "delta_insurer"].map(|name| text(name).and_then(|cents| cents.as_i64()));
            let [provider, insurer] = lost.map(|cents| cents.map_or("?".to_owned(), |cents| euros(cents.into(), lang)));
            let bearer = party(bearer, lang);
            row.push(if lost == [None; 2] { bearer.to_owned() } else { format!("{bearer} ({provider} / {insurer})") });
        }
        row.push(words::result(&risk.result, lang).to_owned());
        row.push(risk.rule.to_owned());
        row
    });
    Table {
        caption: say(
            lang,
            "Wie het risico draagt als één ding stijgt (aanbieder wint / verzekeraar wint)",
            "Who carries the risk when one thing rises (provider gains / insurer gains)",
        )
        .to_owned(),
        header: vec![
            say(lang, "Model", "Model"),
            say(lang, "Kostprijs", "Unit cost"),
            say(lang, "Zorg per patiënt", "Services per patient"),
            say(lang, "Patiënten", "Patients"),
            say(lang, "Verzekerden", "Insured"),
            say(lang, "Volgens verwachting", "As expected"),
            say(lang, "Regel", "Rule"),
        ],
        rows: rows.collect(),
    }
}

/// Prices at which every model pays the same in the first year.
pub fn neutral(report: &Report, lang: Lang) -> Table {
    let word = |name: &str| match name {
        "bundle_price" => say(lang, "Bundelprijs", "Bundle price"),
        "capitation" => say(lang, "Bedrag per verzekerde", "Amount per insured person"),
        "global_budget" => say(lang, "Budget", "Budget"),
        "remainder_bundle" => say(lang, "Rest bij bundelprijs", "Remainder of the bundle price"),
        _ => say(lang, "Rest bij bedrag per verzekerde", "Remainder of the amount per insured person"),
    };
    let row =
        |figure: &Figure| vec![word(figure.figure).to_owned(), amount(Some(figure), lang), rules(&[Some(figure)])];
    Table {
        caption: say(
            lang,
            "Prijzen waarbij elk model in jaar 1 evenveel betaalt",
            "Prices at which every model pays the same in year 1",
        )
        .to_owned(),
        header: vec![say(lang, "Prijs", "Price"), say(lang, "Bedrag", "Amount"), say(lang, "Regel", "Rule")],
        rows: report.neutral.iter().map(row).collect(),
    }
}

/// What else the rules say of the scenarios; that a loss can be borne is not repeated for each of them.
pub fn checks(report: &Report, lang: Lang) -> Table {
    let mut rows = Vec::new();
    for scenario in &report.scenarios {
        for model in &scenario.models {
            for check in model.checks.iter().filter(|check| check.rule != CAPACITY || check.result != "pass") {
                let title = catalogue::rule(check.rule).map_or("", |entry| entry.text.title.get(lang));
                let amount = |name: &str| check.values.get(name).and_then(|value| value.as_i64());
                let mut said = Vec::new();
                for (name, nl, en) in [("loss", "verlies", "loss"), ("savings", "bespaard", "saved")] {
                    said.extend(
                        amount(name).map(|cents| format!("{} {}", say(lang, nl, en), euros(cents.into(), lang))),
                    );
                }
                if let Some(share) = amount("smallest_share_ppm") {
                    said.push(format!("{} {share} ppm", say(lang, "kleinste aandeel", "smallest share")));
                }
                let year = match report.years {
                    1 => String::new(),
                    _ => format!(", {} {}", say(lang, "jaar", "year"), check.year),
                };
                rows.push(vec![
                    format!("{}{year}", scenario.name.get(lang)),
                    model.model.title(lang).to_owned(),
                    title.to_owned(),
                    words::result(&check.result, lang).to_owned(),
                    if said.is_empty() { "–".to_owned() } else { said.join(", ") },
                    check.rule.to_owned(),
                ]);
            }
        }
    }
    Table {
        caption: say(lang, "Wat de regels er verder van zeggen", "What else the rules say").to_owned(),
        header: vec![
            say(lang, "Scenario", "Scenario"),
            say(lang, "Model", "Model"),
            say(lang, "Vraag", "Question"),
            say(lang, "Antwoord", "Answer"),
            say(lang, "Bedragen", "Amounts"),
            say(lang, "Regel", "Rule"),
        ],
        rows,
    }
}

/// The facts without which something cannot be said, and the rules that ask for them.
pub fn missing<'r>(report: &'r Report, lang: Lang) -> Table {
    let mut asked = BTreeMap::<&str, BTreeSet<&str>>::new();
    let mut ask = |missing: &'r [String], rules: &[&'static str]| {
        missing.iter().for_each(|name| asked.entry(name).or_default().extend(rules));
    };
    for model in report.scenarios.iter().flat_map(|scenario| &scenario.models) {
        model.figures.iter().for_each(|figure| ask(&figure.missing, &figure.rules));
        model.checks.iter().for_each(|check| ask(&check.missing, &[check.rule]));
    }
    report.risk.iter().for_each(|risk| ask(&risk.missing, &[risk.rule]));
    report.neutral.iter().for_each(|figure| ask(&figure.missing, &figure.rules));
    let room = catalogue::room(POLICY);
    let rows = asked.into_iter().map(|(name, rules)| {
        let text = room.and_then(|room| room.fact(name)).map_or("", |entry| entry.text.description.get(lang));
        vec![name.to_owned(), text.to_owned(), Vec::from_iter(rules).join(" ")]
    });
    Table {
        caption: say(lang, "Nog nodig: feiten", "Still needed: facts").to_owned(),
        header: vec![say(lang, "Feit", "Fact"), say(lang, "Betekenis", "Meaning"), say(lang, "Regels", "Rules")],
        rows: rows.collect(),
    }
}
