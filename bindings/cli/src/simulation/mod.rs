//! A simulation: the financing models of SPC side by side for one population.
//!
//! A scenario file states facts; for each scenario and model the facts are put together and the rules of SPC are asked.
//! No amount is worked out here: what is added up over the years are the outputs of rules.

pub mod csv;
pub mod file;
pub mod kernel;
pub mod outcome;
pub mod page;
pub mod plot;
pub mod tables;
pub mod text;

use serde::Serialize;

use crate::lang::{Lang, say};

/// The policy whose rules are asked.
pub const POLICY: &str = "SPC";

/// A text of the scenario file in both languages.
#[derive(Clone, Debug, Serialize)]
pub struct Texts {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Texts {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

/// A financing model, shared savings with each number of sides a model of its own.
#[derive(Debug)]
pub struct Model {
    /// Its name in files and answers.
    pub name: &'static str,
    /// The value of `contract.model`.
    pub model: &'static str,
    /// The value of `contract.ss_sides`, for shared savings.
    pub sides: Option<&'static str>,
    /// The rule that sets its amount.
    pub rule: &'static str,
    nl: &'static str,
    en: &'static str,
}

impl Model {
    /// What people call it.
    pub const fn title(&self, lang: Lang) -> &'static str {
        say(lang, self.nl, self.en)
    }
}

const fn model(
    name: &'static str,
    model: &'static str,
    sides: Option<&'static str>,
    rule: &'static str,
    nl: &'static str,
    en: &'static str,
) -> Model {
    Model { name, model, sides, rule, nl, en }
}

/// The models, in the order of annex 4; the fixed fee of step 1 comes last.
pub static MODELS: [Model; 8] = [
    model("fee_for_service", "fee_for_service", None, "SPC-B4.1", "Fee for service", "Fee for service"),
    model("pay_for_performance", "pay_for_performance", None, "SPC-B4.2", "Pay for performance", "Pay for performance"),
    model(
        "shared_savings_one_sided",
        "shared_savings",
        Some("one_sided"),
        "SPC-B4.3",
        "Shared savings, eenzijdig",
        "Shared savings, one-sided",
    ),
    model(
        "shared_savings_two_sided",
        "shared_savings",
        Some("two_sided"),
        "SPC-B4.3",
        "Shared savings, tweezijdig",
        "Shared savings, two-sided",
    ),
    model("bundled_payment", "bundled_payment", None, "SPC-B4.4", "Bundelbetaling", "Bundled payment"),
    model(
        "partial_capitation",
        "partial_capitation",
        None,
        "SPC-B4.5",
        "Gedeeltelijke capitatie",
        "Partial capitation",
    ),
    model("global_payment", "global_payment", None, "SPC-B4.6", "Global payment", "Global payment"),
    model(
        "fixed_fee_per_patient",
        "fixed_fee_per_patient",
        None,
        "SPC-1.27",
        "Vast bedrag per patiënt",
        "Fixed fee per patient",
    ),
];

/// How many of [`MODELS`] are compared unless the file chooses: those of annex 4.
pub const MODELS_OF_ANNEX: usize = 7;
