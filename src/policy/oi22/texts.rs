//! Texts of the rules of OI22, in the order of [`super::rules::RULES`].
//!
//! For every rule its title, what follows from it and how the policy document was read, in English and in Dutch,
//! with the readings that were considered and not chosen. People read these texts and no decision does: a build for
//! a device leaves them out, and its results stay the same.

mod agreement;
mod chronic_care;
mod frail_elderly;
mod future_proof;

use crate::policy::text::RuleText;

/// Title, effect and interpretation of each rule.
pub static RULE_TEXTS: [RuleText; 200] = in_order();

#[allow(clippy::indexing_slicing, reason = "runs at build time, where an index out of bounds is a build error")]
const fn in_order() -> [RuleText; 200] {
    let chapters: [&[RuleText]; 4] = [
        &agreement::AGREEMENT,
        &chronic_care::CHRONIC_CARE,
        &future_proof::FUTURE_PROOF,
        &frail_elderly::FRAIL_ELDERLY,
    ];
    let mut texts = [agreement::AGREEMENT[0]; 200];
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
    texts
}
