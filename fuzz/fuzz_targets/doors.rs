//! Any bytes decide which functions of the C interface are called, with what and how often (`tests/c/doors.c`): a status
//! comes out, inputs and the memory around the arguments stay as they are, and so do outputs unless the status is RK_OK.
//!
//! The interface is compiled into the target, with the fuzzer's checks of every access to memory.

#![cfg_attr(fuzzing, no_main)]
#![allow(dead_code, non_camel_case_types, clippy::missing_safety_doc)]

// The interface knows the core by this name.
extern crate regelkern as kernel;

#[path = "../../bindings/c/src/by_rules.rs"]
mod by_rules;
#[path = "../../bindings/c/src/catalogue.rs"]
mod catalogue;
#[path = "../../bindings/c/src/claims.rs"]
mod claims;
#[path = "../../bindings/c/src/codes.rs"]
mod codes;
#[path = "../../bindings/c/src/facts.rs"]
mod facts;
#[path = "../../bindings/c/src/json.rs"]
mod json;
#[path = "../../bindings/c/src/memory.rs"]
mod memory;
#[path = "../../bindings/c/src/numbers.rs"]
mod numbers;
#[path = "../../bindings/c/src/pack.rs"]
mod pack;
#[path = "../../bindings/c/src/related.rs"]
mod related;
#[macro_use]
mod shim;
#[path = "../../bindings/c/src/status.rs"]
mod status;
#[path = "../../bindings/c/src/text.rs"]
mod text;
#[path = "../../bindings/c/src/types.rs"]
mod types;
#[path = "../../bindings/c/src/version.rs"]
mod version;

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_ulong};

const PACK: &[u8] = include_bytes!("../corpus/pack/HOME26.rkp");
const HEADER: &str = include_str!("../../include/regelkern.h");

unsafe extern "C" {
    fn doors_by_bytes(bytes: *const u8, length: usize, pack: *const u8, pack_length: usize) -> c_int;
    fn doors_called(index: usize, done: *mut c_ulong) -> *const c_char;
}

fn doors(bytes: &[u8]) {
    // SAFETY: both are slices; the program keeps neither, and the targets run on one thread.
    let failures = unsafe { doors_by_bytes(bytes.as_ptr(), bytes.len(), PACK.as_ptr(), PACK.len()) };
    assert_eq!(failures, 0, "what was wrong stands above");
}

/// The functions of the header.
fn functions() -> impl Iterator<Item = &'static str> {
    let declared = |line: &'static str| {
        let (before, _) = line.split_once('(').filter(|_| !line.starts_with([' ', '#', '/']))?;
        before.rsplit([' ', '*']).next().filter(|name| name.starts_with("rk_") && !name.contains('['))
    };
    HEADER.lines().filter_map(declared)
}

/// Every function of the header is among those that bytes can call, and does what it is for on some of them.
fn check_list() {
    let mut numbers = 1_u64;
    let mut next = || {
        numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (numbers >> 56) as u8
    };
    doors(&(0..1_000_000).map(|_| next()).collect::<Vec<_>>());
    let mut called = BTreeMap::new();
    for index in 0.. {
        let mut done = 0;
        // SAFETY: asked up to the first index that has no name; names are static.
        let name = unsafe { doors_called(index, &mut done) };
        if name.is_null() {
            break;
        }
        // SAFETY: a name ends with a zero byte.
        called.insert(unsafe { CStr::from_ptr(name) }.to_str().expect("a name of C"), done);
    }
    assert!(functions().count() > 50, "the header is not read");
    for function in functions() {
        let done = called.get(function).unwrap_or_else(|| panic!("{function} is not in tests/c/doors.c"));
        assert!(*done > 0, "{function} never returns RK_OK");
    }
}

target!(doors, check_list());
