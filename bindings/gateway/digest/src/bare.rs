//! Start and end on a machine without an operating system: files and text go through semihosting.

use semihosting::fs::File;
use semihosting::io::Read;
use semihosting::process::ExitCode;
use semihosting::{eprintln, println};

use crate::{Outcome, run};

#[cfg_attr(target_arch = "arm", cortex_m_rt::entry)]
#[cfg_attr(target_arch = "riscv32", riscv_rt::entry)]
fn main() -> ! {
    let code = match File::open(c"vectors.bin") {
        Err(_) => {
            eprintln!("vectors.bin cannot be read");
            ExitCode::FAILURE
        }
        Ok(mut file) => match run(|bytes| file.read_exact(bytes).is_ok()) {
            Ok(Outcome { digest, vectors, claims, packs }) => {
                println!("{digest:016x} {vectors} vectors {claims} claims {packs} packs");
                ExitCode::SUCCESS
            }
            Err(trouble) => {
                eprintln!("{trouble:?}");
                ExitCode::FAILURE
            }
        },
    };
    code.exit_process()
}
