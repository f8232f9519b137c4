//! Puts the packs of the policies where the program includes them, and hands the linker the memory of the machine that QEMU
//! plays, where there is no operating system.
//!
//! The packs come from the folder `RK_PACK`, where `tests/packed_vectors.rs` left them. Without it they are empty, and the
//! program refuses them.

use std::env;
use std::fs;
use std::path::Path;

/// A Cortex-M: the Arm MPS2 boards AN385 and AN386, which run programs for a Cortex-M0 too.
const MPS2: &str = "MEMORY { FLASH : ORIGIN = 0x00000000, LENGTH = 4M  RAM : ORIGIN = 0x20000000, LENGTH = 256K }";
/// A RISC-V: the machine `virt`, which starts at the beginning of its memory.
const VIRT: &str = r#"
MEMORY { RAM : ORIGIN = 0x80000000, LENGTH = 4M }
REGION_ALIAS("REGION_TEXT", RAM); REGION_ALIAS("REGION_RODATA", RAM); REGION_ALIAS("REGION_DATA", RAM);
REGION_ALIAS("REGION_BSS", RAM); REGION_ALIAS("REGION_HEAP", RAM); REGION_ALIAS("REGION_STACK", RAM);
"#;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RK_PACK");
    let folder = env::var("OUT_DIR").unwrap();
    for policy in ["TBHF21", "TTCI20", "SPC", "MSZ24", "OI22"] {
        let name = format!("{policy}.rkp");
        let pack = env::var_os("RK_PACK").map(|packs| Path::new(&packs).join(&name));
        let bytes = pack.map_or_else(Vec::new, |path| {
            println!("cargo::rerun-if-changed={}", path.display());
            fs::read(path).unwrap()
        });
        fs::write(Path::new(&folder).join(name), bytes).unwrap();
    }
    let target = env::var("TARGET").unwrap();
    let memory = match target.as_str() {
        "thumbv6m-none-eabi" | "thumbv7m-none-eabi" | "thumbv7em-none-eabi" | "thumbv7em-none-eabihf" => MPS2,
        "riscv32imac-unknown-none-elf" => VIRT,
        _ => return,
    };
    fs::write(Path::new(&folder).join("memory.x"), memory).unwrap();
    println!("cargo::rustc-link-search={folder}");
    if target.starts_with("riscv32") {
        println!("cargo::rustc-link-arg-bins=-Tmemory.x");
    }
    println!("cargo::rustc-link-arg-bins=-Tlink.x");
}
