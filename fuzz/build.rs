//! Compiles the program that calls every C function, for the target that lets bytes decide what it hands in.

fn main() {
    let (program, header) = ("../tests/c/doors.c", "../include");
    println!("cargo:rerun-if-changed={program}");
    println!("cargo:rerun-if-changed={header}");
    // Its `main` has the name of the target's own.
    cc::Build::new().file(program).include(header).define("main", "doors_main").warnings(true).compile("doors");
}
