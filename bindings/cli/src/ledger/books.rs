//! The books of a contract for a bundle price, as the JSON door writes them.

use std::collections::{BTreeMap, HashMap};

use regelkern::claim::{InsuredState, STATE_VERSION, State};
use regelkern::limit::CONTRACT_YEARS;
use regelkern::policy::tbhf21::facts::BUNDLE_CODES;
use regelkern::unit::Cents;
use serde::{Deserialize, Serialize};

/// Values by contract year, from 1.
type ByYear<T> = BTreeMap<u8, T>;

/// What was booked under the contract.
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

impl Books {
    /// The books as the JSON door writes them; who has nothing booked is left out.
    pub fn of(state: &State, insured: &HashMap<Box<str>, InsuredState>) -> Self {
        let booked = insured.iter().filter(|(_, person)| **person != InsuredState::default());
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

    /// What the books say; nothing when a value is none that the library could have booked.
    pub fn open(&self) -> Option<(State, HashMap<Box<str>, InsuredState>)> {
        let persons = self.insured.iter().map(|(key, person)| Some((key.as_str().into(), person.state()?)));
        let insured: Option<_> = persons.collect();
        Some((self.state().filter(|_| self.version == STATE_VERSION)?, insured?))
    }

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
