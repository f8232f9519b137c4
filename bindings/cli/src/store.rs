//! The books of a job on disk: insured persons, debits, and how far the work is. What is written in one step is there as a
//! whole after a crash, or not at all.

use std::collections::HashMap;
use std::path::Path;

use redb::{Database, ReadOnlyTable, ReadableDatabase, ReadableTable, TableDefinition};
use regelkern::claim::InsuredState;
use regelkern::unit::Cents;
use regelkern::verdict::{Amounts, Booked, Decision, Verdict};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::failure::{Failure, Result};
use crate::lang::{Lang, say};
use crate::ledger::{Debit, Stored};
use crate::totals::Totals;

/// Insured persons by their names.
const PERSONS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("insured");
/// Lines that a credit can take back, by their names.
const DEBITS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("debits");
/// How far the work is: one entry.
const RUN: TableDefinition<'_, (), &[u8]> = TableDefinition::new("run");
/// What the database may keep in memory.
const CACHE_BYTES: usize = 64 << 20;

/// How far the work is.
#[derive(Serialize, Deserialize)]
pub struct Progress {
    /// The contract, by its digest.
    pub contract: String,
    /// What everything was decided with.
    pub receipt: String,
    /// Which claims they are.
    pub claims: String,
    /// Whether all of them are decided.
    pub is_done: bool,
    /// The file, by its place, and the line in it up to which they are decided.
    pub file: usize,
    /// See `file`.
    pub line: u64,
    /// Defects of the files before this one.
    pub defects: u64,
    /// The size of the response.
    pub response_bytes: u64,
    /// The sums so far.
    pub totals: Totals,
    /// What is booked under the contract.
    pub state: Box<RawValue>,
}

/// What was booked for an insured person.
#[derive(Serialize, Deserialize)]
struct Person(u8, [i64; 3]);

/// A line that a credit can take back, of a contract for a bundle price.
#[derive(Serialize, Deserialize)]
struct BundleDebit<'d> {
    insured: Option<&'d str>,
    decision: u8,
    rule: u16,
    amounts: [i64; 7],
    contract_year: u8,
    booked: u8,
    product: u8,
}

/// The same of another contract: as the JSON door writes it.
#[derive(Serialize, Deserialize)]
struct TextDebit<'d> {
    insured: Option<&'d str>,
    verdict: &'d str,
}

/// Takes a debit as the JSON door writes it: its name, whose it is, and its verdict; false when that is none.
type TakeText<'t> = dyn FnMut(String, Option<Box<str>>, &[u8]) -> bool + 't;

/// The database of a job.
pub struct Store {
    name: String,
    lang: Lang,
    database: Database,
    persons: ReadOnlyTable<&'static str, &'static [u8]>,
    debits: ReadOnlyTable<&'static str, &'static [u8]>,
}

/// Makes a file of books. One that is killed while it does leaves no file in the place, and not half of one.
fn create(path: &Path) -> std::result::Result<(), redb::Error> {
    let of_file = redb::StorageError::Io;
    let begun = path.with_extension("begun");
    match std::fs::remove_file(&begun) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(of_file(error).into()),
        _ => drop(Database::create(&begun)?),
    }
    std::fs::rename(&begun, path).map_err(|error| of_file(error).into())
}

impl Store {
    /// Opens the books, or begins empty ones. Nobody else can have them open.
    pub fn open(path: &Path, lang: Lang) -> Result<Self> {
        let name = path.to_string_lossy().into_owned();
        let open = || -> std::result::Result<_, redb::Error> {
            if !path.exists() {
                create(path)?;
            }
            let database = Database::builder().set_cache_size(CACHE_BYTES).create(path)?;
            let write = database.begin_write()?;
            write.open_table(PERSONS)?;
            write.open_table(DEBITS)?;
            write.open_table(RUN)?;
            write.commit()?;
            let read = database.begin_read()?;
            let tables = (read.open_table(PERSONS)?, read.open_table(DEBITS)?);
            Ok((database, tables))
        };
        let (database, (persons, debits)) = open().map_err(|error| failed(&name, &error))?;
        Ok(Self { name, lang, database, persons, debits })
    }

    /// How far the work was the last time; nothing when there was none.
    pub fn progress(&self) -> Result<Option<Progress>> {
        let read = || -> std::result::Result<_, redb::Error> {
            let table = self.database.begin_read()?.open_table(RUN)?;
            Ok(table.get(())?.map(|entry| entry.value().to_vec()))
        };
        let bytes = read().map_err(|error| failed(&self.name, &error))?;
        bytes.map(|bytes| serde_json::from_slice(&bytes).map_err(|_| self.unlike())).transpose()
    }

    /// What is stored of an insured person.
    pub fn person(&self, name: &str) -> Result<Option<InsuredState>> {
        let entry = self.persons.get(name).map_err(|error| failed(&self.name, &error.into()))?;
        let person = |bytes: &[u8]| {
            let Person(assessed_years, paid) = postcard::from_bytes(bytes).ok()?;
            Some(InsuredState { assessed_years, paid: cents(paid)? })
        };
        entry.map(|entry| person(entry.value()).ok_or_else(|| self.unlike())).transpose()
    }

    /// What is stored of a line that a credit can take back, of a contract for a bundle price.
    pub fn debit(&self, name: &str) -> Result<Option<Debit<Verdict>>> {
        let entry = self.debits.get(name).map_err(|error| failed(&self.name, &error.into()))?;
        let debit = |bytes: &[u8]| -> Option<Debit<Verdict>> {
            let stored: BundleDebit<'_> = postcard::from_bytes(bytes).ok()?;
            let [claimed, paid, covered, above_ceiling, rejected, recoverable, adjustment] = cents(stored.amounts)?;
            let verdict = Verdict {
                decision: *Decision::ALL.get(usize::from(stored.decision).checked_sub(1)?)?,
                rule: stored.rule,
                amounts: Amounts { claimed, paid, covered, above_ceiling, rejected, recoverable, adjustment },
                contract_year: stored.contract_year,
                booked: *Booked::ALL.get(usize::from(stored.booked))?,
                product: stored.product,
                ..Verdict::default()
            };
            Some(Debit { insured: stored.insured.map(Box::from), verdict })
        };
        entry.map(|entry| debit(entry.value()).ok_or_else(|| self.unlike())).transpose()
    }

    /// Gives every stored debit of another contract, until one is refused.
    pub fn each_text(&self, take: &mut TakeText<'_>) -> Result<()> {
        let failed = |error: redb::StorageError| failed(&self.name, &error.into());
        for entry in self.debits.iter().map_err(failed)? {
            let (name, debit) = entry.map_err(failed)?;
            let stored: TextDebit<'_> = postcard::from_bytes(debit.value()).map_err(|_| self.unlike())?;
            if !take(name.value().to_owned(), stored.insured.map(Box::from), stored.verdict.as_bytes()) {
                return Err(self.unlike());
            }
        }
        Ok(())
    }

    /// Stores persons and debits of a contract for a bundle price, and how far the work is, in one step.
    pub fn write(
        &mut self,
        progress: &Progress,
        persons: &HashMap<Box<str>, InsuredState>,
        debits: &HashMap<Box<str>, Option<Debit<Verdict>>>,
    ) -> Result<()> {
        let debits = debits.iter().map(|(name, debit)| {
            let bytes = debit.as_ref().map(|Debit { insured, verdict }| {
                let Amounts { claimed, paid, covered, above_ceiling, rejected, recoverable, adjustment } =
                    verdict.amounts;
                let amounts = [claimed, paid, covered, above_ceiling, rejected, recoverable, adjustment];
                bytes_of(&BundleDebit {
                    insured: insured.as_deref(),
                    decision: verdict.decision as u8,
                    rule: verdict.rule,
                    amounts: amounts.map(Cents::get),
                    contract_year: verdict.contract_year,
                    booked: verdict.booked as u8,
                    product: verdict.product,
                })
            });
            (&**name, bytes)
        });
        let persons = persons.iter().map(|(name, person)| {
            let InsuredState { assessed_years, paid } = person;
            let has_books = *person != InsuredState::default();
            (&**name, has_books.then(|| bytes_of(&Person(*assessed_years, paid.map(Cents::get)))))
        });
        self.commit(progress, persons.collect(), debits.collect())
    }

    /// Stores the debits of another contract, and how far the work is, in one step.
    pub fn write_texts<V>(
        &mut self,
        progress: &Progress,
        debits: &HashMap<Box<str>, Option<Debit<V>>>,
        store: impl Fn(&V) -> Stored<'_>,
    ) -> Result<()> {
        let debits = debits.iter().map(|(name, debit)| {
            let bytes = debit.as_ref().map(|Debit { insured, verdict }| {
                // What is serialized here has string keys only.
                let verdict = serde_json::to_string(&store(verdict)).unwrap_or_default();
                bytes_of(&TextDebit { insured: insured.as_deref(), verdict: &verdict })
            });
            (&**name, bytes)
        });
        self.commit(progress, Vec::new(), debits.collect())
    }

    /// Writes entries and takes out those that are nothing.
    fn commit(
        &mut self,
        progress: &Progress,
        mut persons: Vec<(&str, Option<Vec<u8>>)>,
        mut debits: Vec<(&str, Option<Vec<u8>>)>,
    ) -> Result<()> {
        // In the order of the tables each page is written once.
        persons.sort_unstable_by_key(|(name, _)| *name);
        debits.sort_unstable_by_key(|(name, _)| *name);
        let progress = serde_json::to_vec(progress).map_err(|error| Failure::of_file(&self.name, &error.into()))?;
        let mut commit = || -> std::result::Result<(), redb::Error> {
            let write = self.database.begin_write()?;
            for (definition, entries) in [(PERSONS, &persons), (DEBITS, &debits)] {
                let mut table = write.open_table(definition)?;
                for (name, bytes) in entries {
                    match bytes {
                        Some(bytes) => drop(table.insert(*name, bytes.as_slice())?),
                        None => drop(table.remove(*name)?),
                    }
                }
            }
            write.open_table(RUN)?.insert((), progress.as_slice())?;
            write.commit()?;
            let read = self.database.begin_read()?;
            (self.persons, self.debits) = (read.open_table(PERSONS)?, read.open_table(DEBITS)?);
            Ok(())
        };
        commit().map_err(|error| failed(&self.name, &error))
    }

    fn unlike(&self) -> Failure {
        let expected =
            say(self.lang, "verwacht een stand die regelkern run schreef", "expected a state that regelkern run wrote");
        Failure::new(format!("{}: {expected}", self.name))
    }
}

/// Entries as bytes; they have nothing that could fail.
fn bytes_of(entry: &impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(entry).unwrap_or_default()
}

fn cents<const N: usize>(amounts: [i64; N]) -> Option<[Cents; N]> {
    let mut all = [Cents::ZERO; N];
    for (place, amount) in all.iter_mut().zip(amounts) {
        *place = Cents::new(amount).ok()?;
    }
    Some(all)
}

fn failed(name: &str, error: &redb::Error) -> Failure {
    Failure::new(format!("{name}: {error}"))
}
