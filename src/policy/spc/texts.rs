//! Texts of the rules of SPC, in the order of [`super::rules::RULES`]; a file for each chapter of the document.
//!
//! For every rule its title, what follows from it and how the document was read, in English and in Dutch, with the
//! readings that were considered and not chosen. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

pub mod annex_2;
pub mod annex_3;
pub mod annex_4;
pub mod basis;
pub mod step_0;
pub mod step_1;
pub mod step_2;
pub mod step_3;
pub mod step_4;

use crate::policy::text::RuleText;

const CHAPTERS: [&[RuleText]; 9] = [
    &basis::TEXTS,
    &step_0::TEXTS,
    &step_1::TEXTS,
    &step_2::TEXTS,
    &step_3::TEXTS,
    &step_4::TEXTS,
    &annex_2::TEXTS,
    &annex_3::TEXTS,
    &annex_4::TEXTS,
];

/// Title, effect and interpretation of each rule.
pub static RULE_TEXTS: [RuleText; 183] = together(&CHAPTERS);

/// Puts the chapters one behind the other.
#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn together<const N: usize>(chapters: &[&[RuleText]]) -> [RuleText; N] {
    let mut texts = [basis::TEXTS[0]; N];
    let (mut chapter, mut place) = (0_usize, 0_usize);
    while chapter < chapters.len() {
        let mut index = 0_usize;
        while index < chapters[chapter].len() {
            texts[place] = chapters[chapter][index];
            place = place.wrapping_add(1);
            index = index.wrapping_add(1);
        }
        chapter = chapter.wrapping_add(1);
    }
    assert!(place == N, "the chapters have another number of texts");
    texts
}
