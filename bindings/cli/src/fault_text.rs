//! What was expected instead of a faulty value, in both languages. The core says it in English and in general; here it
//! says what this member of this input should have held.

use regelkern::criteria::Kind;
use regelkern::input::{ClaimKind, Field, InputFault};
use regelkern::json::Code;
use regelkern::policy::catalogue::FactEntry;
use regelkern::unit::{Fault, Rounding};

use crate::lang::{Lang, say};
use crate::words;

/// What was expected instead of a value that the rules refused.
pub fn of_input(fault: InputFault, lang: Lang) -> &'static str {
    match (fault.field, fault.fault) {
        (Field::Debit, _) => say(
            lang,
            "de referentie van een eerdere debetregel die nog niet is teruggenomen",
            "the reference of an earlier debit line that has not been taken back yet",
        ),
        (Field::Insured, Fault::NotAllowed) => say(
            lang,
            "dezelfde verzekerde als op de regel die wordt teruggenomen",
            "the same insured person as on the line that is taken back",
        ),
        (Field::Amount, Fault::NotAllowed) => say(
            lang,
            "precies het tegengestelde van het bedrag dat wordt teruggenomen",
            "exactly the opposite of the amount that is taken back",
        ),
        (Field::Amount, Fault::OutOfRange) => say(
            lang,
            "een bedrag van nul of meer; een credit is nul of negatief en noemt zijn debet in credit_of",
            "an amount of zero or more; a credit is zero or negative and names its debit in credit_of",
        ),
        (Field::ToExclusive, Fault::NotAllowed) => say(
            lang,
            "de dag precies drie jaar na start (TBHF21-3.8)",
            "the day exactly three years after start (TBHF21-3.8)",
        ),
        (Field::State, _) => {
            say(lang, "een stand waarin deze regel geboekt kan worden", "a state in which this line can be booked")
        }
        (Field::BundlePrice | Field::TransferIn | Field::TransferOut, Fault::OutOfRange) => {
            say(lang, "een bedrag van nul of meer, in eurocenten", "an amount of zero or more, in eurocents")
        }
        (_, fault) => of_value(fault, lang),
    }
}

/// What was expected instead of a value.
pub fn of_value(fault: Fault, lang: Lang) -> &'static str {
    let nl = match fault {
        Fault::OutOfRange => "een waarde binnen het bereik van de grootheid",
        Fault::InvalidDate => "een kalenderdag van 1900-01-01 tot en met 2199-12-31",
        Fault::EmptyPeriod => "een periode met een begin en een later einde",
        Fault::WrongLength => "precies het aantal tekens van de code",
        Fault::NotDigits => "ASCII-cijfers",
        Fault::EbcdicDigits => "ASCII-cijfers; dit zijn EBCDIC-cijfers: vertaal de invoer eerst",
        Fault::Checksum => "een nummer dat aan de elfproef voldoet",
        Fault::ZeroDenominator => "een noemer boven nul",
        _ => "een van de toegestane waarden",
    };
    say(lang, nl, fault.expected())
}

/// What was expected instead of a member of a contract or claim, or a column of a claim, that could not be read.
pub fn of_member(path: &str, code: Code, lang: Lang) -> String {
    let text = match code {
        Code::MissingMember => say(lang, "een waarde: dit onderdeel is verplicht", "a value: this member is required"),
        Code::UnknownMember => say(
            lang,
            "een van de onderdelen die hier bestaan; dit onderdeel bestaat niet",
            "one of the members there are here; this one does not exist",
        ),
        Code::UnknownFact => say(
            lang,
            "een feit van dit beleid; `regelkern facts` noemt ze",
            "a fact of this policy; `regelkern facts` lists them",
        ),
        Code::UnknownPolicy => {
            let keys: Vec<_> = regelkern::policy::POLICIES.iter().map(|policy| policy.key).collect();
            return one_of(&keys, lang);
        }
        Code::DuplicateMember => say(lang, "elk onderdeel hoogstens één keer", "each member at most once"),
        Code::Syntax => say(lang, "JSON volgens RFC 8259", "JSON as RFC 8259 defines it"),
        Code::TooDeep => say(lang, "minder diep geneste objecten", "objects nested less deep"),
        Code::TooLong => say(lang, "een kortere tekst", "a shorter text"),
        Code::TooMany => say(
            lang,
            "niet meer verschillende eigen codes dan het beleid toelaat",
            "no more different codes of its own than the policy takes",
        ),
        Code::NotAllowed if path.starts_with("claim_lines") => say(
            lang,
            "niets: dit onderdeel komt uit de declaratieregel zelf",
            "nothing: this member comes from the claim line itself",
        ),
        Code::UnknownIndex => say(lang, "een index die dit onderdeel heeft", "an index that this member has"),
        Code::EmptyPeriod => return of_value(Fault::EmptyPeriod, lang).to_owned(),
        Code::OutOfRange => return of_value(Fault::OutOfRange, lang).to_owned(),
        Code::OutsideValidity => say(lang, "een dag waarop het beleid geldt", "a day on which the policy is valid"),
        _ => return form_of(path, lang),
    };
    text.to_owned()
}

/// What was expected instead of a value that states a fact; `find` gives the fact of a name, of which the path may go on
/// with an index or an end of a period.
pub fn of_fact(find: impl Fn(&str) -> Option<FactEntry>, path: &str, code: Code, lang: Lang) -> String {
    let plain = path.rsplit("facts.").next().unwrap_or(path);
    let ends = plain.char_indices().filter(|(_, letter)| *letter == '.').map(|(place, _)| place);
    let names = [plain.len()].into_iter().chain(ends.collect::<Vec<_>>().into_iter().rev());
    let fact = names.into_iter().find_map(|end| find(&plain[..end]));
    match (fact, code) {
        (_, Code::UnknownFact | Code::Syntax | Code::TooDeep | Code::TooLong | Code::DuplicateMember)
        | (_, Code::MissingMember | Code::UnknownMember | Code::TooMany | Code::NotAllowed)
        | (None, _) => of_member(path, code, lang),
        // One end of it is a day.
        (Some(entry), _) if entry.fact.kind == Kind::Period && matches!(last_of(path), "from" | "until") => {
            words::kind(Kind::Date, lang)
        }
        (Some(entry), _) => {
            let (kind, index) = (words::kind(entry.fact.kind, lang), words::index(entry.fact.base, lang));
            if index.is_empty() { kind } else { format!("{kind}, {index}") }
        }
    }
}

/// The name at the end of a path.
fn last_of(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// How a member is written.
fn form_of(path: &str, lang: Lang) -> String {
    let last = last_of(path);
    let text = match (path.split(['.', '[']).next().unwrap_or(path), last) {
        ("", _) => say(lang, "een JSON-object", "a JSON object"),
        ("kind", _) => return one_of(&ClaimKind::ALL.map(ClaimKind::name), lang),
        ("rounding", _) => return one_of(&Rounding::ALL.map(Rounding::name), lang),
        ("bundle_proration", _) => return one_of(&["none", "days"], lang),
        ("other_claims", _) => return one_of(&["undecided", "as_claimed"], lang),
        ("reference_day", _) => return one_of(&["begin", "end"], lang),
        ("start" | "to_exclusive" | "reference_date", _) | (_, "from" | "until") => say(
            lang,
            "een kalenderdag van 1900-01-01 tot en met 2199-12-31, geschreven als JJJJ-MM-DD",
            "a day of the calendar from 1900-01-01 to 2199-12-31, written YYYY-MM-DD",
        ),
        ("amount" | "bundle_price", _) => say(
            lang,
            "een heel aantal eurocenten, zoals 234672 voor € 2.346,72",
            "whole eurocents, such as 234672 for EUR 2,346.72",
        ),
        ("volume_patients", _) => say(
            lang,
            "aantallen patiënten per contractjaar, zoals {\"1\":420,\"2\":430}",
            "numbers of patients per contract year, such as {\"1\":420,\"2\":430}",
        ),
        ("zvt_transfer_in" | "zvt_transfer_out", _) => say(
            lang,
            "hele eurocenten per contractjaar, zoals {\"1\":100000}",
            "whole eurocents per contract year, such as {\"1\":100000}",
        ),
        ("provider", _) => say(
            lang,
            "een AGB-code van acht cijfers als tekst, zoals \"06010101\"",
            "an AGB code of eight digits as text, such as \"06010101\"",
        ),
        ("bundle_payment_code", _) => {
            say(lang, "codelijst:code als tekst, zoals \"990:HFB21\"", "list:code as text, such as \"990:HFB21\"")
        }
        ("claim_lines", "code") => {
            say(lang, "codelijst:code als tekst, zoals \"990:198515\"", "list:code as text, such as \"990:198515\"")
        }
        ("claim_lines", "care_product") => {
            say(lang, "een zorgproductcode van negen cijfers als tekst", "a care-product code of nine digits as text")
        }
        ("claim_lines", _) => say(
            lang,
            "een array van {\"code\":…,\"care_product\":…,\"facts\":{…}}",
            "an array of {\"code\":…,\"care_product\":…,\"facts\":{…}}",
        ),
        ("structural_care_products", _) => say(
            lang,
            "een array van zorgproductcodes van negen cijfers als tekst",
            "an array of care-product codes of nine digits as text",
        ),
        ("pathway", _) => say(
            lang,
            "een array van {\"insured\":…,\"from\":…,\"until\":…}",
            "an array of {\"insured\":…,\"from\":…,\"until\":…}",
        ),
        ("bundle_period", _) => say(
            lang,
            "een periode, zoals {\"from\":\"2021-01-01\",\"until\":\"2022-01-01\"}",
            "a period, such as {\"from\":\"2021-01-01\",\"until\":\"2022-01-01\"}",
        ),
        ("claim" | "credit_of", _) => say(
            lang,
            "een tekst van hoogstens 64 tekens of een geheel getal",
            "a text of at most 64 bytes or a whole number",
        ),
        ("insured" | "care_product_code", _) => say(lang, "een tekst", "a text"),
        ("debit", _) => say(lang, "een verdict zoals het gegeven is", "a verdict as it was given"),
        (
            "by_contracted_provider"
            | "in_bundle"
            | "is_structural_hf_msz_cost"
            | "meets_legal_requirements"
            | "actually_delivered"
            | "rightly_delivered",
            _,
        ) => say(lang, "true of false, of niets voor onbekend", "true or false, or nothing for unknown"),
        _ => of_value(Fault::NotAllowed, lang),
    };
    text.to_owned()
}

/// One of some words.
pub fn one_of(words: &[&str], lang: Lang) -> String {
    format!("{} {}", say(lang, "een van", "one of"), words.join(", "))
}
