//! `regelkern correct`: a Vektis EI file again, with what is granted as its claimed amounts.

use std::io::Write;

use regelkern::unit::Cents;
use regelkern::vektis::{ClaimLine, Defect, FaultyClaim, Reader, RecordType, Writer, share};

use super::{Session, Verdict};
use crate::args::Correct;
use crate::door::{self, vektis};
use crate::failure::{Failure, Result};
use crate::input::Input;
use crate::lang::{Lang, say};
use crate::out::{self, Out};
use crate::progress::Progress;
use crate::response::{self, Granted};
use crate::whole_file::WholeFile;

/// Writes the file with other amounts.
pub fn run(session: &Session, arguments: &Correct) -> Result<Verdict> {
    let progress = Progress::over(std::slice::from_ref(&arguments.file), true);
    let input = Input::open(&arguments.file, &progress)?;
    if !door::looks_like_ei(&input.head) {
        return Err(vektis::unlike(&input, session.lang));
    }
    let granted = response::read(&arguments.response, input.name.clone(), session.lang)?;
    match &arguments.out {
        None => {
            let mut out = Out::new();
            write(input, granted, session.lang, &mut out, &|error| out::failed(&error))?;
            out.finish()?;
        }
        Some(path) => {
            let mut file = WholeFile::create(path)?;
            let failed = |error: std::io::Error| Failure::of_file(&path.to_string_lossy(), &error);
            write(input, granted, session.lang, &mut file, &failed)?;
            file.finish()?;
        }
    }
    Ok(Verdict::Accepted)
}

/// A file under way.
struct Walk<'w, W> {
    name: String,
    lang: Lang,
    writer: Writer,
    amounts: RecordType,
    /// Records that are not written yet: those of the open claim, and what stands before it.
    waiting: Vec<Vec<u8>>,
    granted: Box<dyn Iterator<Item = Result<Granted>>>,
    end_of_line: &'static [u8],
    out: &'w mut W,
    failed: &'w dyn Fn(std::io::Error) -> Failure,
}

fn write<W: Write>(
    input: Input,
    granted: Box<dyn Iterator<Item = Result<Granted>>>,
    lang: Lang,
    out: &mut W,
    failed: &dyn Fn(std::io::Error) -> Failure,
) -> Result<()> {
    let standard = vektis::standard(&input.head);
    let has_return =
        input.head.split_inclusive(|byte| *byte == b'\n').next().is_some_and(|line| line.ends_with(b"\r\n"));
    let end_of_line: &[u8] = if has_return { b"\r\n" } else { b"\n" };
    let (name, writer, amounts) = (input.name.clone(), Writer::new(standard), standard.amounts());
    let mut walk = Walk { name, lang, writer, amounts, waiting: Vec::new(), granted, end_of_line, out, failed };
    let mut reader = Reader::new(standard);
    vektis::records(input, &mut |record| {
        let mut defect = None;
        // What is wrong in the header is no matter of amounts, and the trailer is written anew.
        let mut report = |found: Defect| {
            if !matches!(found.record, Some(RecordType::Header | RecordType::Trailer)) {
                defect.get_or_insert(found);
            }
        };
        let claim = match record {
            Some(record) => reader.record(record, &mut report),
            None => reader.finish(&mut report),
        };
        walk.take(claim, defect, record)
    })
}

impl<W: Write> Walk<'_, W> {
    /// Takes what the reader says of a record, or of the end of the file, and the record itself.
    fn take(
        &mut self,
        claim: Option<std::result::Result<ClaimLine, FaultyClaim>>,
        defect: Option<Defect>,
        record: Option<&[u8]>,
    ) -> Result<()> {
        match (claim, defect) {
            (Some(Err(FaultyClaim { defect, .. })), _) | (_, Some(defect)) => {
                let name = &self.name;
                return Err(Failure::new(format!("{name}: {}", super::check::sentence(&defect, self.lang))));
            }
            (Some(Ok(claim)), None) => {
                let granted = self.granted_of(&claim)?;
                self.write(granted)?;
            }
            (None, None) => {}
        }
        match record {
            Some(record) => self.waiting.push(record.to_vec()),
            None => {
                self.write(None)?;
                if self.granted.next().is_some() {
                    return Err(self.unlike(None));
                }
            }
        }
        Ok(())
    }

    /// What the response grants for a claim; nothing when that is undetermined.
    fn granted_of(&mut self, claim: &ClaimLine) -> Result<Option<Cents>> {
        match self.granted.next().transpose()? {
            Some(row) if row.line == claim.line && row.claimed_cents == claim.amount.get() => {
                row.granted_cents.map(|cents| Cents::new(cents).map_err(|_| self.unlike(Some(claim)))).transpose()
            }
            _ => Err(self.unlike(Some(claim))),
        }
    }

    fn unlike(&self, claim: Option<&ClaimLine>) -> Failure {
        let place =
            claim.map_or_else(String::new, |claim| format!(", {} {}", say(self.lang, "regel", "line"), claim.line));
        let expected = say(
            self.lang,
            "verwacht een antwoord over precies de declaraties van dit bestand, onder deze naam",
            "expected a response about exactly the claims of this file, under this name",
        );
        Failure::new(format!("{}{place}: {expected}", self.name))
    }

    /// Writes the records that wait, of which those with amounts share what is granted.
    fn write(&mut self, granted: Option<Cents>) -> Result<()> {
        let Self { name, lang, writer, amounts, waiting, out, end_of_line, failed, .. } = self;
        let no_room = |_| {
            let expected =
                say(*lang, "verwacht bedragen die in hun rubrieken passen", "expected amounts that fit their fields");
            Failure::new(format!("{name}: {expected}"))
        };
        let mut shares: Vec<Option<Cents>> = vec![None; waiting.len()];
        if let Some(granted) = granted {
            let has_amount = |record: &[u8]| record.starts_with(amounts.code().as_bytes());
            let of_claim = waiting.iter().enumerate().filter(|(_, record)| has_amount(record));
            let claimed: std::result::Result<Vec<_>, _> =
                of_claim.map(|(place, record)| Ok((place, writer.amount(*amounts, record)?))).collect();
            let claimed = claimed.map_err(no_room)?;
            let mut shared: Vec<Cents> = claimed.iter().map(|(_, amount)| *amount).collect();
            share(granted, &mut shared).map_err(no_room)?;
            for ((place, before), after) in claimed.iter().zip(&shared) {
                shares[*place] = (before != after).then_some(*after);
            }
        }
        for (mut record, share) in waiting.drain(..).zip(shares) {
            writer.record(&mut record, share).map_err(no_room)?;
            out.write_all(&record).and_then(|()| out.write_all(end_of_line)).map_err(*failed)?;
        }
        Ok(())
    }
}
