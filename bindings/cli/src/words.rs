//! Stable names in the words of a person.

use regelkern::criteria::{Base, Kind, RuleKind, Severity};
use regelkern::policy::catalogue::RuleEntry;

use crate::lang::{Lang, say};

/// An outcome.
pub fn outcome(name: &str, lang: Lang) -> &str {
    match name {
        "eligible" => say(lang, "komt in aanmerking", "eligible"),
        "ineligible" => say(lang, "komt niet in aanmerking", "not eligible"),
        "undetermined" => say(lang, "onbepaald", "undetermined"),
        other => other,
    }
}

/// The result of a rule.
pub fn result(name: &str, lang: Lang) -> &str {
    match name {
        "pass" => say(lang, "voldoet", "pass"),
        "fail" => say(lang, "voldoet niet", "fail"),
        "review" => say(lang, "beoordelen", "review"),
        "unknown" => say(lang, "onbekend", "unknown"),
        "not_applicable" => say(lang, "niet van toepassing", "does not apply"),
        other => other,
    }
}

/// What sort of rule it is.
pub const fn rule_kind(kind: RuleKind, lang: Lang) -> &'static str {
    match kind {
        RuleKind::Eligibility => say(lang, "toelating", "eligibility"),
        RuleKind::Obligation => say(lang, "verplichting", "obligation"),
        RuleKind::Kpi => say(lang, "indicator", "indicator"),
        RuleKind::Deadline => say(lang, "termijn", "deadline"),
        RuleKind::Ceiling => say(lang, "plafond", "ceiling"),
        RuleKind::Claim => say(lang, "declaratie", "claim"),
        RuleKind::Amount => say(lang, "bedrag", "amount"),
        RuleKind::Control => say(lang, "controle", "control"),
        RuleKind::Recovery => say(lang, "terugvordering", "recovery"),
    }
}

/// What follows when a rule does not hold.
pub const fn severity(severity: Severity, lang: Lang) -> &'static str {
    match severity {
        Severity::Deny => say(lang, "niet toegelaten", "not eligible"),
        Severity::Reject => say(lang, "niet betaald", "not payable"),
        Severity::Reduce => say(lang, "ander bedrag", "another amount"),
        Severity::Review => say(lang, "ter beoordeling", "a person decides"),
        Severity::Warn => say(lang, "waarschuwing", "warning"),
        Severity::Info => say(lang, "ter informatie", "for information"),
    }
}

/// How the values of a fact are written.
pub fn kind(kind: Kind, lang: Lang) -> String {
    let text = match kind {
        Kind::Bool => say(lang, "true of false", "true or false"),
        Kind::Count | Kind::LargeCount => say(lang, "aantal", "count"),
        Kind::CountTo(most) => return format!("{} 0–{most}", say(lang, "aantal", "count")),
        Kind::Ordinal(last) => return format!("{} 1–{last}", say(lang, "nummer", "number")),
        Kind::QuarterDays => return format!("{} 90–92", say(lang, "aantal dagen", "days")),
        Kind::Cents => say(lang, "eurocenten", "eurocents"),
        Kind::Rate => say(lang, "miljoensten: 2% is 20000", "parts per million: 2% is 20000"),
        Kind::Share => say(lang, "deel in miljoensten, 0–1000000", "share in parts per million, 0–1000000"),
        Kind::Change => {
            say(lang, "verandering in miljoensten, -1000000–1000000", "change in parts per million, -1000000–1000000")
        }
        Kind::Date => say(lang, "dag, \"2021-01-31\"", "day, \"2021-01-31\""),
        Kind::Period => say(
            lang,
            "periode, {\"from\":\"2021-01-01\",\"until\":\"2022-01-01\"}",
            "period, {\"from\":\"2021-01-01\",\"until\":\"2022-01-01\"}",
        ),
        Kind::Code => say(lang, "code van negen cijfers als tekst", "code of nine digits as text"),
        Kind::Key(_) => say(lang, "eigen code als tekst", "a code of your own as text"),
        Kind::KeySet(_) => say(lang, "array van eigen codes", "array of codes of your own"),
        Kind::Enum(values) => return format!("{} {}", say(lang, "een van", "one of"), values.join(", ")),
        Kind::Set(values) => return format!("{} {}", say(lang, "array van", "array of"), values.join(", ")),
        Kind::NumberSet => say(lang, "array van gehele getallen vanaf 1", "array of whole numbers from 1"),
    };
    text.to_owned()
}

/// What an indexed fact is indexed by; empty when it is not.
pub fn index(base: Base, lang: Lang) -> String {
    match base {
        Base::One => String::new(),
        Base::Range(first, last) => format!("{} {first}–{last}", say(lang, "per nummer", "by number")),
        Base::Codes(codes) | Base::Words(codes) => {
            format!("{} {}", say(lang, "per code", "by code"), codes.join(", "))
        }
        Base::KeyPairs(_) => {
            say(lang, "per twee eigen codes, code/code", "by two codes of your own, code/code").to_owned()
        }
        Base::Rows(rows) => format!("{} 1–{rows}", say(lang, "per rij", "by row")),
        Base::Keys(_) => say(lang, "per eigen code", "by a code of your own").to_owned(),
        Base::Pairs(words, _) => {
            let per =
                say(lang, "per woord/eigen code, met als woord", "by word/code of your own, the word being one of");
            format!("{per} {}", words.join(", "))
        }
    }
}

/// Where a rule comes from.
pub fn source(entry: &RuleEntry, lang: Lang) -> String {
    format!("{}, {}, {}", entry.room.issuer, entry.room.title, place(entry, lang))
}

/// Where a rule stands in its document.
pub fn place(entry: &RuleEntry, lang: Lang) -> String {
    let (section, lines) = (say(lang, "paragraaf", "section"), say(lang, "regels", "lines"));
    format!("{section} {}, {lines} {}", entry.rule.section, entry.rule.lines)
}
