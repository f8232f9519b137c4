//! Prints one digest of what the library answers: to all vectors of the specification, and about random claims drawn on
//! the machine itself. The same number on two machines says that they decide the same, bit for bit.
//!
//! It runs on machines with and without an operating system; `targets.sh` builds and compares. The C program
//! `callers/digest.c` gives the same digest through the C interface.
#![cfg_attr(target_os = "none", no_std, no_main)]

mod answers;
#[cfg(target_os = "none")]
mod bare;
mod claims;
mod digest;
mod loaded;
mod packed;

use answers::Trouble;
use digest::Digest;
use loaded::Tables;
use regelkern::verdict::RECEIPT;

/// What was digested.
struct Outcome {
    digest: u64,
    vectors: u32,
    claims: u32,
    packs: usize,
}

/// Digests the receipt of the build, the answers to the vectors that `read` gives, and the verdicts on random claims. The
/// policies that are loaded from packs must give the answers of those that are built in.
fn run(read: impl FnMut(&mut [u8]) -> bool) -> Result<Outcome, Trouble> {
    let mut digest = Digest::new();
    digest.add(RECEIPT.rule_set);
    digest.add(RECEIPT.hash.cast_signed());
    let mut tables = Tables::new();
    let loaded = tables.load()?;
    let vectors = answers::add(&mut digest, &loaded, read)?;
    let claims = claims::add(&mut digest);
    Ok(Outcome { digest: digest.value(), vectors, claims, packs: loaded.len() })
}

#[cfg(not(target_os = "none"))]
fn main() -> std::process::ExitCode {
    use std::io::{BufReader, Read};
    use std::process::ExitCode;

    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("usage: regelkern-digest VECTORS");
        return ExitCode::from(2);
    };
    let mut file = match std::fs::File::open(&path) {
        Ok(file) => BufReader::new(file),
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(2);
        }
    };
    match run(|bytes| file.read_exact(bytes).is_ok()) {
        Ok(Outcome { digest, vectors, claims, packs }) => {
            println!("{digest:016x} {vectors} vectors {claims} claims {packs} packs");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{}: {trouble:?}", path.display());
            ExitCode::FAILURE
        }
    }
}
