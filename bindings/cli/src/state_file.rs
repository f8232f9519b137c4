//! The state file: what was booked under a contract, so that a later run goes on where this one ended.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use regelkern::claim::STATE_VERSION;
use regelkern::verdict::{RECEIPT, Receipt};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::contract::Contract;
use crate::failure::{Failure, Result};
use crate::input;
use crate::lang::{Lang, say};
use crate::ledger::{Ledger, State, Stored};
use crate::whole_file::WholeFile;

/// What stands in the file.
#[derive(Serialize)]
struct Written<'l> {
    version: u32,
    receipt: Receipt,
    contract: String,
    state: State<'l>,
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
    #[serde(borrow)]
    state: &'f RawValue,
    #[serde(borrow)]
    debits: BTreeMap<String, DebitIn<'f>>,
}

/// The version of a state, whatever else it has.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// A line that a credit can take back.
#[derive(Serialize)]
struct DebitOut<'l> {
    insured: Option<&'l str>,
    verdict: Stored<'l>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DebitIn<'f> {
    insured: Option<Box<str>>,
    #[serde(borrow)]
    verdict: &'f RawValue,
}

/// Goes on with the books that a file has. Gives a warning when another rule set wrote them.
pub fn load(path: &Path, contract: &Contract<'_>, ledger: &mut Ledger<'_>, lang: Lang) -> Result<Option<String>> {
    let name = path.to_string_lossy();
    let text = input::whole(path)?;
    let expected = |what: &str| Failure::new(format!("{name}: {} {what}", say(lang, "verwacht", "expected")));
    let form = say(lang, "een stand die --state-out schreef", "a state that --state-out wrote");
    let read: Read<'_> = serde_json::from_slice(&text).map_err(|error| {
        let (line, column) = (say(lang, "regel", "line"), say(lang, "kolom", "column"));
        expected(&format!("{form} ({line} {}, {column} {})", error.line(), error.column()))
    })?;
    let inner: Version = serde_json::from_str(read.state.get()).map_err(|_| expected(form))?;
    if read.version != STATE_VERSION || inner.version != STATE_VERSION {
        let version = say(lang, "een stand van versie", "a state of version");
        return Err(expected(&format!("{version} {STATE_VERSION}")));
    }
    if read.contract != contract.digest() {
        return Err(expected(say(
            lang,
            "de stand van dit contract; deze hoort bij andere voorwaarden",
            "the state of this contract; this one belongs to other terms",
        )));
    }
    if !ledger.resume(read.state) {
        return Err(expected(form));
    }
    for (key, debit) in read.debits {
        if !ledger.add_debit(key, debit.insured, debit.verdict) {
            return Err(expected(form));
        }
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
pub fn save(path: &Path, contract: &Contract<'_>, ledger: &Ledger<'_>) -> Result<()> {
    let mut file = WholeFile::create(path)?;
    let debits = ledger.debits().into_iter();
    let debits = debits.map(|(key, (insured, verdict))| (key, DebitOut { insured, verdict })).collect();
    let (contract, state) = (contract.digest(), ledger.state());
    let written = Written { version: STATE_VERSION, receipt: RECEIPT, contract, state, debits };
    let done = serde_json::to_writer(&mut file, &written).map_err(std::io::Error::from);
    done.and_then(|()| file.write_all(b"\n")).map_err(|error| file.failed(&error))?;
    file.finish()
}
