//! What the lines of a claim file are, for a contract whose claims are facts: the member `claim_lines` of the contract.
//!
//! It is an array of `{"code":"list:code","care_product":"…","facts":{…},"count":"…"}`: a line with this performance code
//! and care product, where they are given, states these facts, and its number of performances under the name in `count`,
//! where that is given. The first entry that fits a line counts. Who is insured, the amount and the days come from the
//! line itself.

use super::fault::{Code, JsonFault};
use super::terms::{care_product, performance_code};
use super::value::{Text, Value, unknown_member};
use crate::unit::{CareProduct, PerformanceCode};

/// The lines that a contract describes.
#[derive(Clone, Copy, Debug)]
pub struct ClaimLines<'a>(pub(super) Value<'a>);

/// A kind of line.
#[derive(Clone, Copy, Debug)]
pub struct LineKind<'a> {
    /// Its performance code; nothing for any.
    pub code: Option<PerformanceCode>,
    /// Its care product; nothing for any, or none.
    pub care_product: Option<CareProduct>,
    /// The facts that it states, an object.
    pub facts: Value<'a>,
    /// The name of the fact that its number of performances is; nothing when it is none.
    pub count: Option<Text<'a>>,
}

impl<'a> ClaimLines<'a> {
    /// Visits every entry, in the order in which they are looked at.
    ///
    /// # Errors
    /// The first fault that an entry has or `visit` returns.
    pub fn each(&self, mut visit: impl FnMut(LineKind<'a>) -> Result<(), JsonFault>) -> Result<(), JsonFault> {
        self.0.elements(|at, value| entry(value).and_then(&mut visit).map_err(|fault| fault.at_place(at)))
    }
}

fn entry(object: Value<'_>) -> Result<LineKind<'_>, JsonFault> {
    let (mut code, mut product, mut facts, mut count) = (None, None, None, None);
    object.members(|name, value| {
        if name.eq_str("code") {
            code = Some(performance_code(value).map_err(|fault| fault.inside("code"))?);
        } else if name.eq_str("care_product") {
            product = Some(care_product(value).map_err(|fault| fault.inside("care_product"))?);
        } else if name.eq_str("facts") {
            facts = Some(value);
        } else if name.eq_str("count") {
            count = Some(value.text().map_err(|fault| fault.inside("count"))?);
        } else {
            return Err(unknown_member(name, value));
        }
        Ok(())
    })?;
    let facts = facts.ok_or_else(|| JsonFault::at(Code::MissingMember, object.offset).inside("facts"))?;
    Ok(LineKind { code, care_product: product, facts, count })
}
