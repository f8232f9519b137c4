//! `regelkern pack`: policies as JSON and as packs for devices.

use std::io::Write;
use std::path::Path;

use regelkern::pack::Pack;
use regelkern::policy::RULE_SET;
use regelkern::policy::catalogue::Room;
use serde::Serialize;

use super::{Session, Verdict};
use crate::args;
use crate::failure::{Failure, Result};
use crate::input;
use crate::lang::{Lang, iso, say};
use crate::out::{self, Out};
use crate::policy::Document;

/// Compiles, exports or shows.
pub fn run(session: &Session, arguments: &args::Pack) -> Result<Verdict> {
    let lang = session.lang;
    match (&arguments.export, &arguments.show, &arguments.policy) {
        (Some(key), _, _) => export(super::room(key, lang)?),
        (_, Some(file), _) => show(file, lang),
        (_, _, Some(file)) => compile(file, arguments.output.as_deref(), lang),
        // The command line does not let it be.
        (None, None, None) => Err(Failure::new(say(lang, "verwacht een beleid", "expected a policy"))),
    }
}

/// Reads a policy in its JSON form and compiles it.
pub fn read(file: &Path, lang: Lang) -> Result<crate::policy::Compiled> {
    let name = file.to_string_lossy();
    let text = input::whole(file)?;
    let document: Document = serde_json::from_slice(&text).map_err(|error| Failure::of_json(&name, &error))?;
    let compiled = document.compile();
    compiled.map_err(|fault| Failure::new(format!("{name}: {} {fault}", say(lang, "geen beleid:", "no policy:"))))
}

fn compile(file: &Path, output: Option<&Path>, lang: Lang) -> Result<Verdict> {
    let compiled = read(file, lang)?;
    match output {
        None => {
            let mut out = Out::new();
            out.write_all(&compiled.pack).map_err(|error| out::failed(&error))?;
            out.finish()?;
        }
        Some(path) => {
            let written = std::fs::write(path, &compiled.pack);
            written.map_err(|error| Failure::of_file(&path.to_string_lossy(), &error))?;
        }
    }
    Ok(Verdict::Accepted)
}

fn export(room: &'static Room) -> Result<Verdict> {
    let mut out = Out::new();
    super::pretty(&mut out, &Document::of(room, RULE_SET)).map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(Verdict::Accepted)
}

/// What a pack says of itself, or why it is refused.
#[derive(Serialize)]
struct Shown<'p> {
    policy: &'p str,
    number: u16,
    edition: u32,
    valid_from: Option<String>,
    valid_until: Option<String>,
    hash: String,
    bytes: usize,
    facts: usize,
    rules: usize,
    outputs: usize,
    code: usize,
    slots: usize,
    steps: u32,
}

fn show(file: &Path, lang: Lang) -> Result<Verdict> {
    let (name, bytes) = (file.to_string_lossy(), input::whole(file)?);
    let pack = Pack::check(&bytes).map_err(|refusal| {
        let (refused, at) = (say(lang, "geweigerd", "refused"), say(lang, "byte", "byte"));
        let (reason, message) = (refusal.reason.name(), refusal.reason.message());
        Failure::new(format!("{name}: {refused}, {at} {}: {reason}: {message}", refusal.at))
    })?;
    let shown = Shown {
        policy: pack.key,
        number: pack.number,
        edition: pack.edition,
        valid_from: pack.valid_from.map(iso),
        valid_until: pack.valid_until.map(iso),
        hash: format!("{:016x}", pack.hash),
        bytes: bytes.len(),
        facts: pack.facts(),
        rules: pack.rules(),
        outputs: pack.outputs(),
        code: pack.code(),
        slots: pack.slots,
        steps: pack.steps,
    };
    let mut out = Out::new();
    super::pretty(&mut out, &shown).map_err(|error| out::failed(&error))?;
    out.finish()?;
    Ok(Verdict::Accepted)
}
