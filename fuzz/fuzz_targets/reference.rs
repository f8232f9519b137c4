//! Bytes become facts of a rule, or claims under a contract: regelkern says what the second reading of the specification
//! says (`tests/reference`).
//!
//! The first byte says which document, or claims; the next two which rule; the rest decides the facts, as random numbers do
//! in the comparison itself.

#![cfg_attr(fuzzing, no_main)]
#![allow(dead_code)]

#[path = "../../tests/reference/src/compared.rs"]
mod compared;
#[path = "../../tests/reference/src/compared_rules.rs"]
mod compared_rules;
#[path = "../../tests/reference/src/drawing.rs"]
mod drawing;
#[path = "../../tests/reference/src/evaluations.rs"]
mod evaluations;
#[macro_use]
mod shim;

use std::cell::RefCell;
use std::sync::LazyLock;

use compared_rules::Claims;
use drawing::{Drawing, Random};
use regelkern::json::Workspace;
use regelkern_reference::document::Document;

static DOCUMENTS: LazyLock<Vec<Document>> =
    LazyLock::new(|| ["TBHF21", "TTCI20", "OI22", "MSZ24", "SPC"].map(Document::load).into());

thread_local! {
    /// What batches of TTCI20, OI22 and MSZ24 are made from.
    static CLAIMS: [Claims<'static>; 3] = [1, 2, 3].map(|place| Claims::of(&DOCUMENTS[place]));
    static WORKSPACE: RefCell<Box<Workspace>> = RefCell::new(Box::new(Workspace::new()));
}

fn reference(data: &[u8]) {
    let Some(([first, low, high], rest)) = data.split_first_chunk() else { return };
    let mut random = Random::of_bytes(rest.iter().rev().copied().collect());
    let difference = WORKSPACE.with_borrow_mut(|workspace| match usize::from(*first) % 9 {
        which @ ..5 => {
            let document = &DOCUMENTS[which];
            let rule = &document.rules[usize::from(u16::from_le_bytes([*low, *high])) % document.rules.len()];
            let facts = Drawing::of(document, rule).case(&mut random);
            evaluations::compare_case(document, rule, facts, workspace)
        }
        5 => {
            let (terms, claims) = compared::any_batch(&mut random);
            compared::compare_batch(&DOCUMENTS[0], &terms, claims, workspace)
        }
        which => CLAIMS.with(|claims| {
            let claims = &claims[which - 6];
            claims.compare(claims.batch(&mut random), workspace)
        }),
    });
    if let Some(difference) = difference {
        panic!("{difference}");
    }
}

target!(reference, LazyLock::force(&DOCUMENTS));
