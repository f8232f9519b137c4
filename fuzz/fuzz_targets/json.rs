//! Any bytes are answered by the JSON door with JSON, within the buffer, and the same way twice.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use std::cell::RefCell;

use regelkern::json::{Workspace, respond};

thread_local! {
    static WORKSPACE: RefCell<Box<Workspace>> = RefCell::new(Box::new(Workspace::new()));
}

fn answer(request: &[u8]) -> Vec<u8> {
    let mut out = vec![0; 4096 + 64 * request.len()];
    let length = WORKSPACE.with_borrow_mut(|workspace| respond(request, workspace, &mut out)).expect("room enough");
    out.truncate(length);
    out
}

fn json(data: &[u8]) {
    let first = answer(data);
    let limits = regelkern::json::strict::Limits { max_bytes: usize::MAX, max_depth: 64 };
    assert!(regelkern::json::strict::check(&first, limits).is_ok(), "the answer is no JSON");
    assert_eq!(first, answer(data));
}

target!(json);
