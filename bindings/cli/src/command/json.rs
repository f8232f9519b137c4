//! `regelkern json`: requests in, responses out, in the same order.

use std::io::{BufReader, Write};

use regelkern::json::{self, Workspace};

use super::Verdict;
use crate::args::Json;
use crate::failure::{Failure, Result};
use crate::input::{self, Lines};
use crate::out::{self, Out};

/// The size that the response buffer begins with; it doubles as long as a response does not fit.
const RESPONSE: usize = 1 << 16;

/// Answers every request; error responses are responses too.
pub fn run(arguments: &Json) -> Result<Verdict> {
    let mut responder =
        Responder { workspace: Box::new(Workspace::new()), response: vec![0; RESPONSE], out: Out::new() };
    if arguments.one {
        responder.answer(&input::whole(&arguments.file)?)?;
    } else {
        let name = arguments.file.to_string_lossy();
        let mut lines = Lines::new(BufReader::new(input::reader(&arguments.file)?));
        while let Some(line) = lines.next().map_err(|error| Failure::of_file(&name, &error))? {
            responder.answer(line)?;
            if responder.out.is_gone() {
                break;
            }
        }
    }
    responder.out.finish()?;
    Ok(Verdict::Accepted)
}

struct Responder {
    workspace: Box<Workspace>,
    response: Vec<u8>,
    out: Out,
}

impl Responder {
    /// Answers one request, and sends the response at once: whoever asked may be waiting for it.
    fn answer(&mut self, request: &[u8]) -> Result<()> {
        let length = loop {
            match json::respond(request, &mut self.workspace, &mut self.response) {
                Ok(length) => break length,
                Err(json::OutputTooSmall) => self.response.resize(self.response.len() * 2, 0),
            }
        };
        let written = self.out.write_all(&self.response[..length]).and_then(|()| self.out.write_all(b"\n"));
        written.and_then(|()| self.out.flush()).map_err(|error| out::failed(&error))
    }
}
