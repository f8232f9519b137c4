//! The state file: what was booked under a contract, so that a later run goes on where this one ended.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use regelkern::claim::{InsuredState, STATE_VERSION, State};
use regelkern::json;
use regelkern::limit::CONTRACT_YEARS;
use regelkern::policy::tbhf21::facts::BUNDLE_CODES;
use regelkern::unit::Cents;
use regelkern::verdict::{RECEIPT, Receipt, Verdict};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::failure::{Failure, Result};
use crate::input;
use crate::lang::{Lang, say};
use crate::ledger::{Debit, Ledger};

/// Values by contract year, from 1.
type ByYear<T> = BTreeMap<u8, T>;

/// What stands in the file.
#[derive(Serialize)]
struct Written<'l> {
    version: u32,
    receipt: Receipt,
    contract: String,
    state: Books,
    debits: BTreeMap<&'l str, DebitOut<'l>>,
}

/// What is read of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<'f> {
    version: u32,
    #[serde(borrow)]
    receipt: &'f RawValue,
    contract: String,
    state: Books,
    #[serde(borrow)]
    debits: BTreeMap<String, DebitIn<'f>>,
}

/// The state as the JSON door has it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Books {
    version: u32,
    bundle_paid: ByYear<i64>,
    bundle_entitlement: ByYear<i64>,
    bundled_patients: ByYear<u32>,
    declared_count: ByYear<BTreeMap<String, u32>>,
    insured: BTreeMap<String, Person>,
}

/// What was booked for one insured person.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    bundle_payment_made: Vec<u8>,
    paid: ByYear<i64>,
}

/// A line that a credit can take back.
#[derive(Serialize)]
struct DebitOut<'l> {
    insured: Option<&'l str>,
    verdict: Members<'l>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DebitIn<'f> {
    insured: Option<Box<str>>,
    #[serde(borrow)]
    verdict: &'f RawValue,
}

/// A verdict as the JSON door has it.
struct Members<'v>(&'v Verdict);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        json::verdict_members(&mut map, self.0, None)?;
        map.end()
    }
}

/// Goes on with the books that a file has. Gives a warning when another rule set wrote them.
pub fn load(path: &Path, ledger: &mut Ledger, lang: Lang) -> Result<Option<String>> {
    let name = path.to_string_lossy();
    let text = input::whole(path)?;
    let expected = |what: &str| Failure::new(format!("{name}: {} {what}", say(lang, "verwacht", "expected")));
    let form = say(lang, "een stand die --state-out schreef", "a state that --state-out wrote");
    let read: Read<'_> = serde_json::from_slice(&text).map_err(|error| {
        let (line, column) = (say(lang, "regel", "line"), say(lang, "kolom", "column"));
        expected(&format!("{form} ({line} {}, {column} {})", error.line(), error.column()))
    })?;
    if read.version != STATE_VERSION || read.state.version != STATE_VERSION {
        let version = say(lang, "een stand van versie", "a state of version");
        return Err(expected(&format!("{version} {STATE_VERSION}")));
    }
    if read.contract != ledger.terms.digest() {
        return Err(expected(say(
            lang,
            "de stand van dit contract; deze hoort bij andere voorwaarden",
            "the state of this contract; this one belongs to other terms",
        )));
    }
    ledger.state = read.state.state().ok_or_else(|| expected(form))?;
    for (key, person) in &read.state.insured {
        ledger.insured.insert(key.as_str().into(), person.state().ok_or_else(|| expected(form))?);
    }
    for (key, debit) in read.debits {
        let verdict = json::read_verdict(debit.verdict.get().as_bytes()).map_err(|_| expected(form))?;
        ledger.debits.insert(key.into(), Debit { insured: debit.insured, verdict });
    }
    let same = serde_json::to_string(&RECEIPT).is_ok_and(|receipt| receipt == read.receipt.get());
    let warning = say(
        lang,
        "let op: een andere versie van de regels of het programma schreef deze stand",
        "note: another version of the rules or of the program wrote this state",
    );
    Ok((!same).then(|| format!("{name}: {warning}")))
}

/// Writes the books beside their place and moves them there in one step: the file is whole or not there.
pub fn save(path: &Path, ledger: &Ledger) -> Result<()> {
    let name = path.to_string_lossy();
    let failed = |error: std::io::Error| Failure::of_file(&name, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let mut debits = BTreeMap::new();
    for (key, debit) in &ledger.debits {
        debits.insert(&**key, DebitOut { insured: debit.insured.as_deref(), verdict: Members(&debit.verdict) });
    }
    let (contract, state) = (ledger.terms.digest(), Books::of(ledger));
    let written = Written { version: STATE_VERSION, receipt: RECEIPT, contract, state, debits };
    let mut writer = BufWriter::new(&mut file);
    serde_json::to_writer(&mut writer, &written).map_err(|error| failed(error.into()))?;
    writer.write_all(b"\n").and_then(|()| writer.flush()).map_err(failed)?;
    drop(writer);
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

impl Books {
    /// The books as the JSON door writes them; who has nothing booked is left out.
    pub fn of(ledger: &Ledger) -> Self {
        let state = &ledger.state;
        let booked = ledger.insured.iter().filter(|(_, person)| **person != InsuredState::default());
        Self {
            version: STATE_VERSION,
            bundle_paid: by_year(state.bundle_paid.map(Cents::get)),
            bundle_entitlement: by_year(state.bundle_entitlement.map(Cents::get)),
            bundled_patients: by_year(state.bundled_patients),
            declared_count: by_year(state.declared_count.map(|counts| {
                let counted = BUNDLE_CODES.iter().zip(counts).filter(|(_, count)| *count > 0);
                counted.map(|(code, count)| ((*code).to_owned(), count)).collect()
            })),
            insured: booked.map(|(key, person)| (key.to_string(), Person::of(person))).collect(),
        }
    }

    /// The state; nothing when a value is none that the library could have booked.
    fn state(&self) -> Option<State> {
        let mut declared_count = State::default().declared_count;
        for (year, counts) in &self.declared_count {
            for (code, count) in counts {
                let place = BUNDLE_CODES.iter().position(|known| known == code)?;
                *place_of(&mut declared_count, *year)?.get_mut(place)? = *count;
            }
        }
        Some(State {
            bundle_paid: cents(&self.bundle_paid)?,
            bundle_entitlement: cents(&self.bundle_entitlement)?,
            bundled_patients: years(&self.bundled_patients, |count| Some(*count))?,
            declared_count,
        })
    }
}

impl Person {
    fn of(person: &InsuredState) -> Self {
        let years = (1..).take(CONTRACT_YEARS);
        Self {
            bundle_payment_made: years.filter(|year| person.is_assessed(*year)).collect(),
            paid: by_year(person.paid.map(Cents::get)),
        }
    }

    fn state(&self) -> Option<InsuredState> {
        let mut person = InsuredState { paid: cents(&self.paid)?, ..InsuredState::default() };
        for year in &self.bundle_payment_made {
            let place = year.checked_sub(1).filter(|place| usize::from(*place) < CONTRACT_YEARS)?;
            person.assessed_years |= 1 << place;
        }
        Some(person)
    }
}

fn by_year<T>(values: [T; CONTRACT_YEARS]) -> ByYear<T> {
    (1..).zip(values).collect()
}

fn cents(values: &ByYear<i64>) -> Option<[Cents; CONTRACT_YEARS]> {
    years(values, |cents| Cents::new(*cents).ok())
}

fn years<T, U: Copy + Default>(values: &ByYear<T>, read: impl Fn(&T) -> Option<U>) -> Option<[U; CONTRACT_YEARS]> {
    let mut years = [U::default(); CONTRACT_YEARS];
    for (year, value) in values {
        *place_of(&mut years, *year)? = read(value)?;
    }
    Some(years)
}

fn place_of<T>(years: &mut [T; CONTRACT_YEARS], year: u8) -> Option<&mut T> {
    years.get_mut(usize::from(year.checked_sub(1)?))
}
