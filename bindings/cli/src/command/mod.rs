//! The commands, a file each.

pub mod adjudicate;
pub mod assess;
pub mod check;
pub mod correct;
pub mod evidence;
pub mod facts;
pub mod json;
pub mod pack;
pub mod rules;
pub mod run;
pub mod simulate;

use std::io::{self, Write};

use regelkern::policy::catalogue::{self, Room};
use regelkern::policy::text::Text;
use serde::Serialize;

use crate::args::{Language, Shared};
use crate::failure::{Failure, Result};
use crate::lang::{self, Lang, say};
use crate::out::Out;
use crate::paint::{Paint, Tone};

/// How a command that did its work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything was accepted.
    Accepted,
    /// Something was not.
    NotAccepted,
}

/// What all commands have in common.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of texts.
    pub lang: Lang,
    /// Whether to colour text.
    pub paint: Paint,
}

impl Session {
    /// As asked on the command line, else as the surroundings say.
    pub fn new(shared: &Shared) -> Self {
        let lang = match shared.lang {
            Some(Language::Nl) => Lang::Nl,
            Some(Language::En) => Lang::En,
            None => lang::of_locale(),
        };
        Self { lang, paint: Paint::new(shared.color) }
    }
}

/// The rooms to show: that of one policy, or all.
fn rooms(policy: Option<&str>, lang: Lang) -> Result<Vec<&'static Room>> {
    match policy {
        None => Ok(catalogue::ROOMS.to_vec()),
        Some(key) => room(key, lang).map(|room| vec![room]),
    }
}

/// The room of a policy.
fn room(key: &str, lang: Lang) -> Result<&'static Room> {
    catalogue::room(key).ok_or_else(|| {
        let keys: Vec<_> = catalogue::ROOMS.iter().map(|room| room.policy.key).collect();
        Failure::new(format!("--policy: {} {}", say(lang, "verwacht een van", "expected one of"), keys.join(", ")))
    })
}

/// Writes the heading of a policy's part of a catalogue.
fn heading(out: &mut Out, session: &Session, room: &Room, is_first: bool) -> io::Result<()> {
    let key = session.paint.text(Tone::Heading, room.policy.key);
    writeln!(out, "{}{key}\n{}, {}", if is_first { "" } else { "\n" }, room.title, room.issuer)
}

/// Writes a value as JSON that a person can read too.
fn pretty(out: &mut Out, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// A text in both languages.
#[derive(Serialize)]
struct Both {
    nl: &'static str,
    en: &'static str,
}

impl From<Text> for Both {
    fn from(Text { en, nl }: Text) -> Self {
        Self { nl, en }
    }
}
