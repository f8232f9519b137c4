//! `regelkern simulate`: the financing models side by side, in every form.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;

const HEART_FAILURE: &str = "scenario-heart-failure-2021.json";
const COPD: &str = "scenario-copd-2022.json";
const SAMPLES: [&str; 2] = [HEART_FAILURE, COPD];
/// The picture of the README.
const PICTURE: &str = "simulate-heart-failure-2021.svg";

/// The amounts of a scenario's table, in its order.
const COLUMNS: [&str; 7] = [
    "insurer_pays",
    "insurer_pays_elsewhere",
    "provider_earns",
    "provider_spends",
    "provider_result",
    "provider_gains",
    "insurer_gains",
];
const ANNEX: [&str; 7] = [
    "fee_for_service",
    "pay_for_performance",
    "shared_savings_one_sided",
    "shared_savings_two_sided",
    "bundled_payment",
    "partial_capitation",
    "global_payment",
];

fn simulate(content: &Value, more: &[&str]) -> Run {
    run_with(["simulate", "-"].iter().chain(more), content.to_string().as_bytes())
}

fn report(name: &str) -> Value {
    let run = run(["simulate", "--format", "json", &data(name)]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).unwrap()
}

fn sample(name: &str) -> Value {
    serde_json::from_slice(&bytes(name)).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// A part of a list, by the name that one of its members has.
fn part<'v>(all: &'v Value, member: &str, name: &str) -> &'v Value {
    list(all).iter().find(|part| part[member] == name).unwrap_or_else(|| panic!("{name}"))
}

fn of_model<'v>(report: &'v Value, scenario: &str, model: &str) -> &'v Value {
    part(&part(&report["scenarios"], "scenario", scenario)["models"], "model", model)
}

/// A figure of one year, or of all.
fn figure<'v>(model: &'v Value, name: &str, year: Option<i64>) -> &'v Value {
    let is_asked = |figure: &&Value| figure["figure"] == name && figure["year"].as_i64() == year;
    list(&model["figures"]).iter().find(is_asked).unwrap_or_else(|| panic!("{name} {year:?}"))
}

fn cents(model: &Value, name: &str, year: Option<i64>) -> Option<i64> {
    figure(model, name, year)["cents"].as_i64()
}

fn total(model: &Value, name: &str) -> i64 {
    cents(model, name, None).unwrap()
}

/// The cents of a written amount; nothing when there is none.
fn read(text: &str) -> Option<i64> {
    let amount = text.strip_prefix("EUR ").or_else(|| text.strip_prefix("€ "))?;
    let digits: String = amount.chars().filter(|letter| !matches!(letter, '.' | ',')).collect();
    digits.parse().ok()
}

/// The cells of a table as text: two spaces are between them.
fn cells(line: &str) -> Vec<String> {
    line.split("  ").map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}

/// Half away from zero.
fn rounded(numerator: i128, denominator: i128) -> i128 {
    let size = (numerator.abs() * 2 + denominator) / (denominator * 2);
    if numerator < 0 { -size } else { size }
}

/// The amounts of a row.
type Amounts = Vec<Option<i64>>;

/// The amounts that tables of a scenario must show, row by row.
fn expected_rows(report: &Value, scenario: &Value) -> Vec<(Amounts, Amounts)> {
    let years = report["years"].as_i64().unwrap();
    let row = |model: &Value| {
        let amounts = COLUMNS.map(|name| cents(model, name, None)).to_vec();
        let by_year = (1..=years).map(|year| cents(model, "insurer_pays", Some(year)));
        let shared = ["savings", "provider_share", "provider_loss"].map(|name| {
            let is_asked = |figure: &&Value| figure["figure"] == name;
            list(&model["figures"]).iter().find(is_asked).and_then(|figure| figure["cents"].as_i64())
        });
        let by_year = if years == 1 { Vec::new() } else { by_year.chain(shared).collect() };
        (amounts, by_year)
    };
    list(&scenario["models"]).iter().map(row).collect()
}

#[test]
fn the_text_says_what_the_json_says() {
    for (name, lang) in SAMPLES.into_iter().flat_map(|name| ["nl", "en"].map(|lang| (name, lang))) {
        let report = report(name);
        let run = run(["simulate", "--lang", lang, &data(name)]);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        assert!(run.out.starts_with(report["name"][lang].as_str().unwrap()), "{}", run.out);
        let invented = if lang == "nl" { "Alle cijfers zijn verzonnen" } else { "All figures are invented" };
        assert!(run.out.contains(invented), "{}", run.out);
        let mut tables = run.out.split("\n\n").skip(1);
        for scenario in list(&report["scenarios"]) {
            let expected = expected_rows(&report, scenario);
            let mut table = tables.next().unwrap().lines();
            assert!(table.next().unwrap().starts_with(scenario["name"][lang].as_str().unwrap()));
            for (line, (amounts, _)) in table.skip(1).zip(&expected) {
                let cells = cells(line);
                assert_eq!(&cells[1..8].iter().map(|cell| read(cell)).collect::<Vec<_>>(), amounts, "{line}");
                assert!(cells[9].starts_with("SPC-3C.11 SPC-B4."), "{line}");
            }
            if report["years"] != 1 {
                for (line, (_, by_year)) in tables.next().unwrap().lines().skip(2).zip(&expected) {
                    let cells = cells(line);
                    assert_eq!(&cells[1..7].iter().map(|cell| read(cell)).collect::<Vec<_>>(), by_year, "{line}");
                }
            }
        }
        // The risk matrix: who bears it, and what both gain.
        let table = tables.next().unwrap().lines().skip(2).map(cells).collect::<Vec<_>>();
        assert_eq!(table.len(), ANNEX.len());
        for (row, risk) in table.iter().zip(list(&report["risk"])) {
            for (cell, cause) in row[1..5].iter().zip(["unit_cost", "services_per_patient", "patients", "insured"]) {
                let amounts: Vec<_> = cell.split(['(', ')', '/']).filter_map(|text| read(text.trim())).collect();
                let values = &risk["values"];
                let gains = ["delta_provider", "delta_insurer"].map(|name| values[name][cause].as_i64().unwrap());
                assert_eq!(amounts, gains, "{cell}");
                let bearer = cell.split(' ').next().unwrap();
                let words = [("provider", "aanbieder"), ("insurer", "verzekeraar"), ("shared", "beide")];
                let of = words.into_iter().find(|(name, _)| values["bearer"][cause] == *name).unwrap();
                let en = if of.0 == "shared" { "both" } else { of.0 };
                assert_eq!(bearer, if lang == "nl" { of.1 } else { en });
            }
            assert!(row[6] == "SPC-B4.26", "{row:?}");
        }
        let neutral: Vec<_> = tables.next().unwrap().lines().skip(2).map(|line| read(&cells(line)[1])).collect();
        assert_eq!(neutral, list(&report["neutral"]).iter().map(|figure| figure["cents"].as_i64()).collect::<Vec<_>>());
    }
}

#[test]
fn the_csv_says_what_the_json_says() {
    for name in SAMPLES {
        let report = report(name);
        let run = run(["simulate", "--format", "csv", &data(name)]);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        let mut expected = Vec::new();
        let mut expect = |scenario: &str, model: &str, year: &Value, figure: &str, value: &Value, rules: &str| {
            let text = |value: &Value| value.as_str().map_or(value.to_string(), str::to_owned);
            let (cents, word) = match value {
                Value::Number(_) if !figure.ends_with("_ppm") => (text(value), String::new()),
                value => (String::new(), text(value)),
            };
            let year = if year.is_null() { String::new() } else { year.to_string() };
            let (scenario, model, figure) = (scenario.to_owned(), model.to_owned(), figure.to_owned());
            expected.push(vec![scenario, model, year, figure, cents, word, rules.to_owned(), String::new()]);
        };
        let joined =
            |rules: &Value| list(rules).iter().map(|rule| rule.as_str().unwrap()).collect::<Vec<_>>().join(" ");
        for scenario in list(&report["scenarios"]) {
            let key = scenario["scenario"].as_str().unwrap();
            for of in list(&scenario["models"]) {
                let model = of["model"].as_str().unwrap();
                for figure in list(&of["figures"]) {
                    let (name, rules) = (figure["figure"].as_str().unwrap(), joined(&figure["rules"]));
                    expect(key, model, &figure["year"], name, &figure["cents"], &rules);
                }
                let rules = joined(&list(&of["figures"]).last().unwrap()["rules"]);
                expect(key, model, &Value::Null, "worse_off", &of["worse_off"], &rules);
                for check in list(&of["checks"]) {
                    let rule = check["rule"].as_str().unwrap();
                    expect(key, model, &check["year"], "result", &check["result"], rule);
                    for (name, value) in check["values"].as_object().unwrap() {
                        expect(key, model, &check["year"], name, value, rule);
                    }
                }
            }
        }
        for risk in list(&report["risk"]) {
            let (model, rule) = (risk["model"].as_str().unwrap(), risk["rule"].as_str().unwrap());
            expect("", model, &json!(1), "result", &risk["result"], rule);
            for (name, causes) in risk["values"].as_object().unwrap() {
                for (cause, value) in causes.as_object().unwrap() {
                    expect("", model, &json!(1), &format!("{name}.{cause}"), value, rule);
                }
            }
        }
        for figure in list(&report["neutral"]) {
            let (name, rules) = (figure["figure"].as_str().unwrap(), joined(&figure["rules"]));
            expect("", "", &figure["year"], name, &figure["cents"], &rules);
        }
        let told: Vec<Vec<_>> =
            rows(&run.out).into_iter().map(|row| row.into_iter().map(|cell| cell.1).collect()).collect();
        assert_eq!(told, expected);
    }
}

/// The page of a sample.
fn page(name: &str, lang: &str) -> String {
    let folder = folder();
    let path = folder.path().join("report.html");
    let run = run(["simulate", "--lang", lang, "--html", path.to_str().unwrap(), &data(name)]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    std::fs::read_to_string(path).unwrap()
}

fn parsed(page: &str) -> roxmltree::Document<'_> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    roxmltree::Document::parse_with_options(page, options).unwrap()
}

fn text_of(node: roxmltree::Node<'_, '_>) -> String {
    node.descendants()
        .filter_map(|node| if node.is_text() { node.text() } else { None })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The bodies of the tables of a class, as text.
fn tables(part: roxmltree::Node<'_, '_>, class: &str) -> Vec<Vec<Vec<String>>> {
    let named = |node: roxmltree::Node<'_, '_>, name: &str| node.has_tag_name(("http://www.w3.org/1999/xhtml", name));
    let of_class = part.descendants().filter(|node| named(*node, "table") && node.attribute("class") == Some(class));
    let body = |table: roxmltree::Node<'_, '_>| {
        let rows = table.descendants().filter(|node| named(*node, "tr")).skip(1);
        rows.map(|row| row.children().filter(roxmltree::Node::is_element).map(text_of).collect()).collect()
    };
    of_class.map(body).collect()
}

#[test]
fn the_page_says_what_the_json_says() {
    for (name, lang) in SAMPLES.into_iter().flat_map(|name| ["nl", "en"].map(|lang| (name, lang))) {
        let (report, page) = (report(name), page(name, lang));
        let document = parsed(&page);
        assert_eq!(document.root_element().attribute("lang"), Some(lang));
        for scenario in list(&report["scenarios"]) {
            let key = scenario["scenario"].as_str().unwrap();
            let section = document.descendants().find(|node| node.attribute("id") == Some(key)).unwrap();
            let amounts =
                |row: &Vec<String>, cells: usize| row[1..=cells].iter().map(|cell| read(cell)).collect::<Vec<_>>();
            let expected = expected_rows(&report, scenario);
            let told: Vec<_> = tables(section, "scenario")[0].iter().map(|row| amounts(row, 7)).collect();
            assert_eq!(told, expected.iter().map(|row| row.0.clone()).collect::<Vec<_>>());
            if report["years"] != 1 {
                let told: Vec<_> = tables(section, "by-year")[0].iter().map(|row| amounts(row, 6)).collect();
                assert_eq!(told, expected.iter().map(|row| row.1.clone()).collect::<Vec<_>>());
            }
            // The amounts in the plots, from the top: those of each model.
            let plots = section.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "svg")));
            let written = plots.map(|plot| {
                assert!(plot.attribute("role") == Some("img") && plot.attribute("aria-label").is_some());
                let texts = plot.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text());
                texts.filter_map(|text| read(text.trim())).collect::<Vec<_>>()
            });
            let figures = [["insurer_pays", "provider_spends"], ["provider_gains", "insurer_gains"]];
            let expected = figures.map(|figures| {
                let models = list(&scenario["models"]).iter();
                models.flat_map(|model| figures.map(|name| total(model, name))).collect::<Vec<_>>()
            });
            assert_eq!(written.collect::<Vec<_>>(), expected);
        }
        let neutral: Vec<_> = tables(document.root(), "neutral")[0].iter().map(|row| read(&row[1])).collect();
        assert_eq!(neutral, list(&report["neutral"]).iter().map(|figure| figure["cents"].as_i64()).collect::<Vec<_>>());
        for (row, risk) in tables(document.root(), "risk")[0].iter().zip(list(&report["risk"])) {
            for (cell, cause) in row[1..5].iter().zip(["unit_cost", "services_per_patient", "patients", "insured"]) {
                let amounts: Vec<_> = cell.split(['(', ')', '/']).filter_map(|text| read(text.trim())).collect();
                let gains = ["delta_provider", "delta_insurer"];
                assert_eq!(amounts, gains.map(|name| risk["values"][name][cause].as_i64().unwrap()));
            }
        }
    }
}

/// No part of the page comes from elsewhere, and nothing in it runs.
#[test]
fn the_page_needs_nothing_else() {
    for name in SAMPLES {
        let page = page(name, "en");
        let document = parsed(&page);
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            let element = node.tag_name().name();
            assert!(!["script", "link", "img", "image", "iframe", "object", "embed", "use", "base"].contains(&element));
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                assert!(!["src", "href", "srcset", "data", "action"].contains(&name) && !name.starts_with("on"));
                assert!(!value.contains("://") && !value.contains("url("), "{name}={value}");
            }
        }
        assert!(!page.contains("@import") && !page.contains("url("));
        // What is left of the page in print: one bar of each pair is hatched.
        assert!(page.matches("<polyline").count() > 20 && page.contains("#0072B2") && page.contains("#D55E00"));
    }
}

/// A text of the scenario file stays text on the page, and an undetermined amount is called so in the plot.
#[test]
fn texts_are_no_markup_and_what_is_unknown_is_said_on_the_page() {
    let mut content = sample(HEART_FAILURE);
    let nasty = "A & B <script>alert(\"'1'\")</script>";
    content["name"]["en"] = json!(nasty);
    content["scenarios"][0]["name"]["en"] = json!(nasty);
    content["facts"].as_object_mut().unwrap().remove("contract.bundle_price_cents");
    let folder = folder();
    let path = folder.path().join("report.html");
    assert_eq!(simulate(&content, &["--html", path.to_str().unwrap()]).status, 1);
    let page = std::fs::read_to_string(path).unwrap();
    let document = parsed(&page);
    assert!(document.descendants().all(|node| node.tag_name().name() != "script"));
    let headings = document.descendants().filter(|node| matches!(node.tag_name().name(), "h1" | "h2"));
    assert_eq!(headings.filter(|node| text_of(*node) == nasty).count(), 2);
    let svg = document.descendants().find(|node| node.tag_name().name() == "svg").unwrap();
    assert!(text_of(svg).contains("undetermined"));
    assert!(tables(document.root(), "missing")[0].iter().any(|row| row[0] == "contract.bundle_price_cents"));
}

/// The picture of the README is one of the report. With RK_UPDATE=1 it is written.
#[test]
fn the_picture_of_the_readme_is_that_of_the_report() {
    let page = page(HEART_FAILURE, "en");
    let section = page.split("<section id=\"success\">").nth(1).unwrap();
    let svg = section.split("<svg ").nth(2).unwrap().split("</svg>").next().unwrap();
    let picture = format!("<svg {svg}</svg>\n");
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(data(PICTURE), &picture).unwrap();
    }
    assert_eq!(String::from_utf8(bytes(PICTURE)).unwrap(), picture);
}

/// A change of a scenario: the scenario's own, else none.
fn change(scenario: &Value, year: &str, name: &str) -> Value {
    let of = |facts: &Value| facts.get(name).cloned();
    of(&scenario["years"][year]).or_else(|| of(&scenario["facts"])).unwrap_or(Value::Null)
}

/// What volumes bring in at the prices of a member, or cost, in parts of 10^18 of a cent.
fn exact(facts: &Value, prices: &str, scenario: &Value, year: &str) -> i128 {
    let ppm = |name| 1_000_000 + i128::from(change(scenario, year, name).as_i64().unwrap_or(0));
    let patients = ppm("plan.sim_insured_change_ppm") * ppm("plan.sim_incidence_change_ppm");
    let intensity = change(scenario, year, "plan.sim_intensity_change_ppm");
    let lines = facts["treatment.volume"].as_object().unwrap().iter().map(|(line, volume)| {
        let services = 1_000_000 + i128::from(intensity[line].as_i64().unwrap_or(0));
        let price = facts[prices][line].as_i64().unwrap();
        i128::from(volume.as_i64().unwrap()) * i128::from(price) * patients * services
    });
    lines.sum()
}

const WHOLE: i128 = 1_000_000_000_000_000_000;

/// One year, computed apart: fee for service, shared savings on both sides, and the fixed budget.
#[test]
fn heart_failure_by_hand() {
    let (file, report) = (sample(HEART_FAILURE), report(HEART_FAILURE));
    let facts = &file["facts"];
    let number = |name: &str| i128::from(facts[name].as_i64().unwrap());
    for scenario in list(&file["scenarios"]) {
        let key = scenario["key"].as_str().unwrap();
        let is = |model: &str, name: &str, amount: i128| {
            assert_eq!(i128::from(total(of_model(&report, key, model), name)), amount, "{key} {model} {name}");
        };
        let production = exact(facts, "contract.tariff_cents", scenario, "1");
        is("fee_for_service", "insurer_pays", rounded(production, WHOLE));
        let ppm = |name| 1_000_000 + i128::from(change(scenario, "1", name).as_i64().unwrap_or(0));
        let variable =
            exact(facts, "provider.unit_cost_cents", scenario, "1") / 1_000_000 * ppm("plan.sim_unit_cost_change_ppm");
        let fixed = number("provider.fixed_cost_cents") * ppm("plan.sim_fixed_cost_change_ppm") * (WHOLE / 1_000_000);
        is("fee_for_service", "provider_spends", rounded(variable + fixed, WHOLE));
        is("global_payment", "provider_spends", rounded(variable + fixed, WHOLE));
        is("global_payment", "insurer_pays", i128::from(facts["contract.global_budget_cents"]["1"].as_i64().unwrap()));
        // 40 % of savings above the threshold; on the other side 30 % of a loss, at most the ceiling.
        let expected = i128::from(facts["contract.expected_cost_cents"]["1"].as_i64().unwrap());
        let saved = expected * WHOLE - production;
        let is_shared = saved > number("contract.savings_threshold_cents") * WHOLE;
        let share = if is_shared { saved / 10 * 4 } else { 0 };
        let loss = (-saved).max(0) / 10 * 3;
        let loss = loss.min(number("contract.loss_cap_cents") * WHOLE);
        is("shared_savings_one_sided", "insurer_pays", rounded(production + share, WHOLE));
        is("shared_savings_two_sided", "insurer_pays", rounded(production + share - loss, WHOLE));
    }
}

/// Three years, computed apart: each year per service, and the settlement of all of them.
#[test]
fn copd_by_hand() {
    let (file, report) = (sample(COPD), report(COPD));
    let facts = &file["facts"];
    let number = |name: &str| i128::from(facts[name].as_i64().unwrap());
    let mut expected = number("contract.expected_cost_base_cents");
    let mut expected_of = BTreeMap::new();
    for year in ["1", "2", "3"] {
        expected = rounded(
            expected * (1_000_000 + i128::from(facts["contract.cost_trend_ppm"][year].as_i64().unwrap())),
            1_000_000,
        );
        expected_of.insert(year, expected);
    }
    for scenario in list(&file["scenarios"]) {
        let key = scenario["key"].as_str().unwrap();
        let (mut paid, mut saved) = (0, 0);
        for (year, expected) in &expected_of {
            let amount = rounded(exact(&file["years"][year], "contract.tariff_cents", scenario, year), WHOLE);
            let (model, place) = (of_model(&report, key, "shared_savings_two_sided"), year.parse().ok());
            assert_eq!(cents(model, "insurer_pays", place).map(i128::from), Some(amount), "{key} {year}");
            assert_eq!(cents(model, "expected_cost", place).map(i128::from), Some(*expected), "{key} {year}");
            paid += amount;
            saved += expected - amount;
        }
        assert_eq!(i128::from(total(of_model(&report, key, "fee_for_service"), "insurer_pays")), paid);
        // From 30 % to 60 %, by the health gain: 60 % of it measured, 40 % experienced.
        let gain = |name: &str| i128::from(scenario["facts"][name].as_i64().unwrap_or(0));
        let gain = gain("kpi.measured_gain_ppm") * 600_000 + gain("kpi.experienced_gain_ppm") * 400_000;
        let share_e18 = 300_000 * 1_000_000_000_000 + 300_000 * gain;
        let share = rounded(saved.max(0) * share_e18, WHOLE).min(number("contract.savings_cap_cents"));
        let loss = rounded((-saved).max(0) * 250_000, 1_000_000).min(number("contract.loss_cap_cents"));
        for (model, loss) in [("shared_savings_one_sided", 0), ("shared_savings_two_sided", loss)] {
            let model = of_model(&report, key, model);
            let got = ["savings", "provider_share", "provider_loss", "insurer_pays"]
                .map(|name| i128::from(total(model, name)));
            assert_eq!(got, [saved, share, loss, paid + share - loss], "{key}");
        }
        // The budget of each year is that of the file.
        for year in ["1", "2", "3"] {
            let budget = cents(of_model(&report, key, "global_payment"), "insurer_pays", year.parse().ok());
            assert_eq!(budget, facts["contract.global_budget_cents"][year].as_i64());
        }
    }
}

/// What the insurer pays is what the provider earns, and what nobody spends is gained by somebody.
#[test]
fn no_cent_is_lost() {
    for name in SAMPLES {
        let report = report(name);
        let years = report["years"].as_i64().unwrap();
        let all = if years == 1 { vec![None] } else { [None].into_iter().chain((1..=years).map(Some)).collect() };
        for scenario in list(&report["scenarios"]) {
            for model in list(&scenario["models"]) {
                let base = of_model(&report, "base", model["model"].as_str().unwrap());
                for year in &all {
                    let get = |model: &Value, name: &str| cents(model, name, *year).unwrap();
                    assert_eq!(get(model, "insurer_pays"), get(model, "provider_earns"));
                    assert_eq!(
                        get(model, "provider_earns") - get(model, "provider_spends"),
                        get(model, "provider_result")
                    );
                    let spent = |model: &Value| get(model, "provider_spends") + get(model, "insurer_pays_elsewhere");
                    let gained = get(model, "provider_gains") + get(model, "insurer_gains");
                    assert_eq!(gained, spent(base) - spent(model), "{} {}", scenario["scenario"], model["model"]);
                }
                if years > 1 {
                    for figure in ["provider_spends", "insurer_pays_elsewhere"] {
                        assert_eq!(
                            (1..=years).map(|year| cents(model, figure, Some(year)).unwrap()).sum::<i64>(),
                            total(model, figure)
                        );
                    }
                    let paid: i64 = (1..=years).map(|year| cents(model, "insurer_pays", Some(year)).unwrap()).sum();
                    let is_settled = model["model"].as_str().unwrap().starts_with("shared_savings");
                    let settled =
                        if is_settled { total(model, "provider_share") - total(model, "provider_loss") } else { 0 };
                    assert_eq!(total(model, "insurer_pays"), paid + settled);
                    if is_settled {
                        let shared = total(model, "provider_share") + total(model, "insurer_share");
                        assert_eq!(shared, total(model, "savings").max(0));
                    }
                }
                let gains = [total(model, "provider_gains") < 0, total(model, "insurer_gains") < 0];
                let worse = match gains {
                    [true, true] => "both",
                    [true, false] => "provider",
                    [false, true] => "insurer",
                    [false, false] => "nobody",
                };
                assert_eq!(model["worse_off"], worse);
            }
        }
    }
}

#[test]
fn a_change_of_nothing_is_the_base() {
    for name in SAMPLES {
        let mut content = sample(name);
        let mut still = content["scenarios"][0].clone();
        still["key"] = json!("still");
        let lines = content["facts"].get("treatment.volume").unwrap_or(&content["years"]["1"]["treatment.volume"]);
        let intensity: Value = lines
            .as_object()
            .unwrap()
            .keys()
            .map(|line| (line.clone(), json!(0)))
            .collect::<serde_json::Map<_, _>>()
            .into();
        still["facts"] = json!({
            "plan.sim_insured_change_ppm": 0, "plan.sim_incidence_change_ppm": 0, "plan.sim_unit_cost_change_ppm": 0,
            "plan.sim_fixed_cost_change_ppm": 0, "plan.sim_intensity_change_ppm": intensity,
        });
        content["scenarios"].as_array_mut().unwrap().push(still);
        let run = simulate(&content, &["--format", "json"]);
        let report: Value = serde_json::from_str(&run.out).unwrap();
        for model in ANNEX {
            assert_eq!(of_model(&report, "still", model), of_model(&report, "base", model));
            for name in ["provider_gains", "insurer_gains"] {
                assert_eq!(total(of_model(&report, "still", model), name), 0);
            }
        }
    }
}

/// Every amount names the rule of its model, and the rules exist.
#[test]
fn every_amount_names_its_rules() {
    for name in SAMPLES {
        let report = report(name);
        for scenario in list(&report["scenarios"]) {
            assert_eq!(
                list(&scenario["models"]).iter().map(|of| of["model"].as_str().unwrap()).collect::<Vec<_>>(),
                ANNEX
            );
            for of in list(&scenario["models"]) {
                for figure in list(&of["figures"]) {
                    let rules = list(&figure["rules"]);
                    assert!(!rules.is_empty() && figure["cents"].is_i64(), "{figure}");
                    for rule in rules {
                        assert!(regelkern::policy::catalogue::rule(rule.as_str().unwrap()).is_some(), "{rule}");
                    }
                }
                assert!(list(&figure(of, "insurer_pays", None)["rules"]).contains(&of["rule"]));
            }
        }
    }
}

/// What is not known leaves the models undetermined that need it, and no others.
#[test]
fn what_is_missing_is_named() {
    let mut content = sample(HEART_FAILURE);
    content["facts"].as_object_mut().unwrap().remove("contract.bundle_price_cents");
    content["scenarios"][1]["facts"]["plan.sim_incidence_change_ppm"] = Value::Null;
    let run = simulate(&content, &["--format", "json"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let report: Value = serde_json::from_str(&run.out).unwrap();
    for scenario in ["base", "success"] {
        for model in ANNEX {
            let of = of_model(&report, scenario, model);
            let pays = figure(of, "insurer_pays", None);
            let mut missing = Vec::new();
            missing.extend((model == "bundled_payment").then_some("contract.bundle_price_cents"));
            missing.extend((scenario == "success").then_some("plan.sim_incidence_change_ppm"));
            assert_eq!(pays["missing"], json!(missing), "{scenario} {model}");
            assert_eq!(
                (pays["cents"].is_null(), of["worse_off"].is_null()),
                (!missing.is_empty(), !missing.is_empty())
            );
        }
    }
    for (lang, word, heading) in
        [("en", "undetermined", "Still needed: facts (2)\n"), ("nl", "onbepaald", "Nog nodig: feiten (2)\n")]
    {
        let run = simulate(&content, &["--lang", lang]);
        let row = run
            .out
            .lines()
            .find(|line| line.starts_with(if lang == "nl" { "Bundelbetaling" } else { "Bundled payment" }));
        assert_eq!(cells(row.unwrap())[1..9].iter().filter(|cell| *cell == word).count(), 8, "{}", run.out);
        let needed = run.out.split(heading).nth(1).unwrap();
        assert!(needed.contains("  contract.bundle_price_cents (SPC-3C.11 SPC-B4.26 SPC-B4.31"), "{needed}");
    }
    let csv = rows(&simulate(&content, &["--format", "csv"]).out);
    let bundled =
        csv.iter().find(|row| row[0].1 == "base" && row[1].1 == "bundled_payment" && row[3].1 == "insurer_pays");
    assert_eq!((bundled.unwrap()[4].1.as_str(), bundled.unwrap()[7].1.as_str()), ("", "contract.bundle_price_cents"));
    // Over several years: the settlement asks for its own facts, not for what the years bring in.
    let mut content = sample(COPD);
    content["facts"].as_object_mut().unwrap().remove("contract.cost_trend_ppm");
    let report: Value = serde_json::from_str(&simulate(&content, &["--format", "json"]).out).unwrap();
    let pays = figure(of_model(&report, "success", "shared_savings_one_sided"), "insurer_pays", None);
    assert_eq!((&pays["cents"], &pays["missing"]), (&Value::Null, &json!(["contract.cost_trend_ppm"])));
    assert!(cents(of_model(&report, "success", "fee_for_service"), "insurer_pays", None).is_some());
}

#[test]
fn the_models_can_be_chosen() {
    let mut content = sample(HEART_FAILURE);
    content["models"] = json!(["fixed_fee_per_patient", "fee_for_service"]);
    content["facts"]["contract.fixed_fee_counting"] = json!("reference_date");
    content["facts"]["contract.fixed_fee_cents"] = json!(360_000);
    content["facts"]["treatment.patients_under_treatment"] = json!(1200);
    let run = simulate(&content, &["--format", "json"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(list(&report["risk"]).len(), 2);
    let fixed = of_model(&report, "more_patients", "fixed_fee_per_patient");
    assert_eq!((total(fixed, "insurer_pays"), fixed["rule"].as_str()), (1320 * 360_000, Some("SPC-1.27")));
}

#[test]
fn what_cannot_be_read_is_named() {
    type Damage = fn(&mut Value);
    let damages: [(Damage, &str); 22] = [
        (|file| file["policy"] = json!("TBHF21"), "policy: expected one of SPC"),
        (
            |file| _ = file.as_object_mut().unwrap().remove("policy"),
            "policy: expected a value: this member is required",
        ),
        (|file| file["colour"] = json!(1), "colour: expected one of the members there are here"),
        (|file| file["name"] = json!("x"), "name: expected a JSON object"),
        (|file| file["name"]["nl"] = json!("a\nb"), "name.nl: expected a text on one line"),
        (|file| _ = file["note"].as_object_mut().unwrap().remove("en"), "note.en: expected a value"),
        (|file| file["models"] = json!([]), "models: expected at least one model"),
        (|file| file["models"] = json!(["gift"]), "models[0]: expected each at most once, one of fee_for_service,"),
        (|file| file["models"] = json!(["global_payment", "global_payment"]), "models[1]: expected each at most once"),
        (|file| file["facts"]["plan.colour"] = json!(1), "facts.plan.colour: expected a fact of this policy"),
        (
            |file| file["facts"]["treatment.volume"]["nurse_contact"] = json!(-1),
            "facts.treatment.volume.nurse_contact: expected count, by a code of your own",
        ),
        (
            |file| file["facts"]["contract.capitation_cents"] = json!(36.5),
            "facts.contract.capitation_cents: expected eurocents",
        ),
        (
            |file| file["facts"]["contract.model"] = json!("global_payment"),
            "facts.contract.model: expected nothing: the simulation",
        ),
        (
            |file| file["risk"]["plan.sim_incidence_change_ppm"] = json!(1_000_001),
            "risk.plan.sim_incidence_change_ppm: expected change in parts per million, -1000000–1000000",
        ),
        (|file| _ = file.as_object_mut().unwrap().remove("risk"), "risk: expected a value"),
        (|file| file["scenarios"] = json!({}), "scenarios: expected a JSON array"),
        (|file| file["scenarios"] = json!([]), "scenarios: expected at least one scenario"),
        (|file| file["scenarios"][1]["key"] = json!("base"), "scenarios[1].key: expected a name no other scenario has"),
        (
            |file| file["scenarios"][1]["key"] = json!("a b"),
            "scenarios[1].key: expected a text of letters, digits, _ and -",
        ),
        (
            |file| file["scenarios"][1]["facts"]["kpi.target_met"] = json!(true),
            "scenarios[1].facts.kpi.target_met: expected true or false, by a code of your own",
        ),
        (
            |file| file["scenarios"][1]["years"] = json!({"2": {}}),
            "scenarios[1].years.2: expected a year of years: 1 to 1",
        ),
        (|file| file["years"] = json!({"1": {}, "3": {}}), "years.3: expected years in sequence from 1, at most 10"),
    ];
    for (damage, message) in damages {
        let mut content = sample(HEART_FAILURE);
        damage(&mut content);
        let run = simulate(&content, &[]);
        assert!(run.err.contains(message), "{message}: {}", run.err);
        assert!(run.err.starts_with("regelkern: -, line 1, column "), "{}", run.err);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{message}");
    }
    // The place is that of the value, in the file as it is written.
    let text = String::from_utf8(bytes(HEART_FAILURE)).unwrap();
    let damaged = text.replace("\"contract.loss_share_ppm\": 300000", "\"contract.loss_share_ppm\": 1300000");
    let line = text.lines().position(|line| line.contains("contract.loss_share_ppm")).unwrap() + 1;
    for (lang, message) in [
        (
            "nl",
            format!(
                "regelkern: -, regel {line}, kolom 32: facts.contract.loss_share_ppm: verwacht deel in miljoensten"
            ),
        ),
        (
            "en",
            format!(
                "regelkern: -, line {line}, column 32: facts.contract.loss_share_ppm: expected share in parts per million"
            ),
        ),
    ] {
        let run = run_with(["simulate", "-", "--lang", lang], damaged.as_bytes());
        assert!(run.status == 2 && run.err.starts_with(&message), "{}", run.err);
    }
    for (text, message) in [
        ("", "-, line 1, column 1: expected JSON"),
        ("[]", "-, line 1, column 1: expected a JSON object"),
        ("{\"policy\":\"SPC\",\"policy\":\"SPC\"}", "column 26: policy: expected each member at most once"),
        ("{} {}", "-, line 1, column 4: expected JSON"),
    ] {
        let run = run_with(["simulate", "-"], text.as_bytes());
        assert!(run.status == 2 && run.err.contains(message), "{text}: {}", run.err);
    }
}

/// Amounts that no amount can hold are told with the scenario and the rule that came upon them.
#[test]
fn amounts_beyond_the_range_are_named() {
    let mut content = sample(HEART_FAILURE);
    content["facts"]["contract.tariff_cents"]["admission_day"] = json!(999_999_999_999_999_i64);
    let run = simulate(&content, &[]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("-: scenarios[0]: expected amounts that make an amount (SPC-3C.11)"), "{}", run.err);
}

#[test]
fn a_page_that_cannot_be_written_is_named() {
    let folder = folder();
    let path = folder.path().join("none").join("report.html");
    let run = run(["simulate", "--html", path.to_str().unwrap(), &data(HEART_FAILURE)]);
    assert!(run.status == 2 && run.out.is_empty() && run.err.contains("report.html: "), "{}", run.err);
}
