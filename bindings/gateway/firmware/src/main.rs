//! Firmware of a gateway in the home of a heart-failure patient. What it does is in the library `regelkern-gateway`; here
//! are the devices: where measurements come from, where the record lies, where messages go.
//!
//! Semihosting stands for all three, so that it runs under QEMU: measurements come from `readings.txt`, the flash memory
//! is `flash.bin`, messages go to standard output. On a device, put its drivers in the place of `devices`.
#![cfg_attr(target_os = "none", no_std, no_main)]

#[cfg(target_os = "none")]
mod config;
#[cfg(target_os = "none")]
mod devices;

#[cfg(target_os = "none")]
#[cortex_m_rt::entry]
fn main() -> ! {
    use semihosting::process::ExitCode;
    let code = if run().is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    code.exit_process()
}

/// Takes measurements until there are no more; nothing when a device fails.
#[cfg(target_os = "none")]
fn run() -> Option<()> {
    use config::{CONFIG, PATIENT, STORED};
    use devices::{Flash, Radio};
    use regelkern_gateway::gateway::Gateway;
    use regelkern_gateway::line;
    use semihosting::{eprintln, println};

    let (mut gateway, is_torn) = Gateway::start(Flash::open()?, PATIENT, &STORED, CONFIG).ok()?;
    if is_torn {
        eprintln!("a write was cut off; the record before it is used");
    }
    let mut radio = Radio::open()?;
    while let Some(text) = radio.line() {
        let Some(line) = line::parse(text) else {
            eprintln!("a line without a moment of receipt");
            continue;
        };
        // A refusal is in the counts of the message.
        let _ = gateway.take(&line, |message| println!("{message}")).ok()?;
    }
    if let Some(message) = gateway.so_far().ok()? {
        println!("{message}");
    }
    Some(())
}

#[cfg(not(target_os = "none"))]
fn main() -> std::process::ExitCode {
    eprintln!("this is firmware: build it for a target without an operating system, such as thumbv6m-none-eabi");
    std::process::ExitCode::from(2)
}
