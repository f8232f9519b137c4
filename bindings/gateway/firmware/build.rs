//! Hands the linker the memory of the device.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=memory.x");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "none") {
        println!("cargo::rustc-link-search={}", env::var("CARGO_MANIFEST_DIR").unwrap());
        println!("cargo::rustc-link-arg-bins=-Tlink.x");
    }
}
