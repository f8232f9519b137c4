//! What was expected instead of a faulty value, in both languages. The core says it in English and in general; here it
//! says what this member of this input should have held.

use regelkern::input::{Field, InputFault};
use regelkern::json::Code;
use regelkern::unit::Fault;

use crate::lang::{Lang, say};

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

/// What was expected instead of a member that could not be read.
pub fn of_member(path: &str, code: Code, lang: Lang) -> String {
    let text = match (path, code) {
        (_, Code::MissingMember) => {
            say(lang, "een waarde: dit onderdeel is verplicht", "a value: this member is required")
        }
        (_, Code::UnknownMember) => say(
            lang,
            "een van de onderdelen die hier bestaan; dit onderdeel bestaat niet",
            "one of the members there are here; this one does not exist",
        ),
        (_, Code::UnknownFact) => say(
            lang,
            "een feit van dit beleid; `regelkern facts` noemt ze",
            "a fact of this policy; `regelkern facts` lists them",
        ),
        (_, Code::UnknownPolicy) => {
            let keys: Vec<_> = regelkern::policy::POLICIES.iter().map(|policy| policy.key).collect();
            return format!("{} {}", say(lang, "een van", "one of"), keys.join(", "));
        }
        (_, Code::DuplicateMember) => say(lang, "elk onderdeel hoogstens één keer", "each member at most once"),
        (_, Code::Syntax) => say(lang, "JSON volgens RFC 8259", "JSON as RFC 8259 defines it"),
        (_, Code::TooDeep) => say(lang, "minder diep geneste objecten", "objects nested less deep"),
        (_, Code::TooLong) => say(lang, "een kortere tekst", "a shorter text"),
        (_, Code::UnknownIndex) => say(lang, "een index die dit feit heeft", "an index that this fact has"),
        ("kind", _) => return one_of(&regelkern::input::ClaimKind::ALL.map(regelkern::input::ClaimKind::name), lang),
        ("rounding", _) => return one_of(&regelkern::unit::Rounding::ALL.map(regelkern::unit::Rounding::name), lang),
        ("bundle_proration", _) => return one_of(&["none", "days"], lang),
        ("other_claims", _) => return one_of(&["undecided", "as_claimed"], lang),
        ("provider", _) => say(
            lang,
            "een AGB-code van acht cijfers als tekst, zoals \"06010101\"",
            "an AGB code of eight digits as text, such as \"06010101\"",
        ),
        ("bundle_payment_code", _) => {
            say(lang, "codelijst:code als tekst, zoals \"990:HFB21\"", "list:code as text, such as \"990:HFB21\"")
        }
        (_, Code::InvalidDate) => say(
            lang,
            "een kalenderdag van 1900-01-01 tot en met 2199-12-31, geschreven als JJJJ-MM-DD",
            "a day of the calendar from 1900-01-01 to 2199-12-31, written YYYY-MM-DD",
        ),
        (_, Code::EmptyPeriod) => of_value(Fault::EmptyPeriod, lang),
        ("amount" | "bundle_price", Code::WrongType) => say(
            lang,
            "een heel aantal eurocenten, zoals 234672 voor € 2.346,72",
            "whole eurocents, such as 234672 for EUR 2,346.72",
        ),
        (
            "by_contracted_provider"
            | "in_bundle"
            | "is_structural_hf_msz_cost"
            | "meets_legal_requirements"
            | "actually_delivered"
            | "rightly_delivered",
            _,
        ) => say(lang, "true of false, of niets voor onbekend", "true or false, or nothing for unknown"),
        (_, Code::OutOfRange) => of_value(Fault::OutOfRange, lang),
        (_, Code::WrongType) => say(lang, "een waarde van een ander type", "a value of another type"),
        (_, Code::InvalidCode) => say(lang, "een welgevormde code", "a code that is well formed"),
        (_, Code::OutsideValidity) => {
            say(lang, "een dag waarop het beleid geldt", "a day on which the policy is valid")
        }
        _ => of_value(Fault::NotAllowed, lang),
    };
    text.to_owned()
}

fn one_of(words: &[&str], lang: Lang) -> String {
    format!("{} {}", say(lang, "een van", "one of"), words.join(", "))
}
