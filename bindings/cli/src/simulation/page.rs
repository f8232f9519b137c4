//! A simulation as one page: XHTML that needs nothing else, with its plots inside.

use maud::{Markup, PreEscaped, html};

use super::outcome::{OfScenario, Report};
use super::plot::{self, Bars};
use super::tables::{self, Table};
use super::{ROOM, Texts};
use crate::lang::{Lang, say};
use crate::report::receipt;

const STYLE: &str = "\
body{font-family:sans-serif;max-width:75rem;margin:1rem auto;padding:0 1rem;color:#000;background:#fff}\
table{border-collapse:collapse;margin:1rem 0;font-size:.8rem}\
caption{text-align:left;font-weight:bold;padding:.3rem 0}\
th,td{border:1px solid #767676;padding:.2rem .4rem;text-align:left;vertical-align:top}\
td.amount{text-align:right;white-space:nowrap}\
figure{margin:1rem 0}svg{max-width:100%;height:auto}\
figure,table{break-inside:avoid}h2{break-after:avoid}\
@media print{body{max-width:none;margin:0}table{font-size:.6rem}svg{max-height:8cm}}@page{size:A4 landscape}";

/// The page.
pub fn page(report: &Report, lang: Lang) -> String {
    let title = report.name.get(lang);
    let (wide, gains) = (
        plot::range(&report.scenarios, &["insurer_pays", "provider_spends"]),
        plot::range(&report.scenarios, &["provider_gains", "insurer_gains"]),
    );
    let tables = [tables::risk(report, lang), tables::neutral(report, lang), tables::checks(report, lang)];
    let missing = tables::missing(report, lang);
    let page = html! {
        html xmlns="http://www.w3.org/1999/xhtml" lang=(say(lang, "nl", "en")) {
            head {
                // As XML has it: the page can be read as such.
                (PreEscaped("<meta charset=\"utf-8\"/>"))
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p { (report.note.get(lang)) }
                p { (ROOM.policy.key) ": " (ROOM.title) ", " (ROOM.issuer) }
                p { (explained(lang)) }
                @for scenario in &report.scenarios {
                    section id=(scenario.scenario) {
                        h2 { (scenario.name.get(lang)) }
                        (figure(&paid(scenario, wide, lang), lang))
                        (figure(&gained(scenario, gains, lang), lang))
                        (table("scenario", &tables::scenario(scenario, report.years, lang)))
                        @if let Some(by_year) = tables::by_year(scenario, report.years, lang) {
                            (table("by-year", &by_year))
                        }
                    }
                }
                section {
                    h2 { (say(lang, "Risico, prijzen en controles", "Risk, prices and checks")) }
                    @for (class, part) in ["risk", "neutral", "checks"].iter().zip(&tables) {
                        @if !part.rows.is_empty() { (table(class, part)) }
                    }
                }
                @if !missing.rows.is_empty() { section { (table("missing", &missing)) } }
                p { (receipt(lang)) }
            }
        }
    };
    format!("<!DOCTYPE html>\n{}\n", page.into_string())
}

/// How to read the page.
const fn explained(lang: Lang) -> &'static str {
    say(
        lang,
        "Wat de verzekeraar volgens het contract betaalt, ontvangt de aanbieder; elders is wat hij voor dezelfde groep \
         buiten het contract betaalt. Winst en verlies zijn ten opzichte van hetzelfde jaar onder hetzelfde model en met \
         dezelfde uitkomsten, zonder de veranderingen. Achter elk bedrag staat de regel waaruit het komt; wat niet gezegd kan worden, is onbepaald.",
        "What the insurer pays under the contract, the provider earns; elsewhere is what it pays for the same group \
         outside the contract. Gains and losses are against the same year under the same model and with the same \
         outcomes, without the changes. \
         Behind every amount stands the rule that it comes from; what cannot be said is undetermined.",
    )
}

/// The plot of what is paid and spent.
pub fn paid<'r>(scenario: &'r OfScenario, range: (i64, i64), lang: Lang) -> Bars<'r> {
    let words = [
        say(lang, "verzekeraar betaalt, aanbieder ontvangt", "insurer pays, provider earns"),
        say(lang, "aanbieder geeft uit", "provider spends"),
    ];
    Bars {
        title: titled(&scenario.name, say(lang, "wat er betaald en uitgegeven wordt", "what is paid and spent"), lang),
        scenario,
        figures: [("insurer_pays", words[0]), ("provider_spends", words[1])],
        range,
    }
}

/// The plot of who gains and who loses.
fn gained<'r>(scenario: &'r OfScenario, range: (i64, i64), lang: Lang) -> Bars<'r> {
    let words = [say(lang, "aanbieder", "provider"), say(lang, "verzekeraar", "insurer")];
    Bars {
        title: titled(&scenario.name, say(lang, "wie er wint en wie er verliest", "who gains and who loses"), lang),
        scenario,
        figures: [("provider_gains", words[0]), ("insurer_gains", words[1])],
        range,
    }
}

fn titled(name: &Texts, what: &str, lang: Lang) -> String {
    format!("{}: {what}", name.get(lang))
}

fn figure(bars: &Bars<'_>, lang: Lang) -> Markup {
    html! { figure { (PreEscaped(bars.svg(lang))) } }
}

fn table(class: &str, table: &Table) -> Markup {
    let is_amount = |cell: &str| cell.starts_with("EUR ") || cell.starts_with("€ ");
    html! {
        table class=(class) {
            caption { (table.caption) }
            thead { tr { @for name in &table.header { th scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (place, cell) in row.iter().enumerate() {
                            @if place == 0 { th scope="row" { (cell) } }
                            @else if is_amount(cell) { td class="amount" { (cell) } }
                            @else { td { (cell) } }
                        }
                    }
                }
            }
        }
    }
}
