//! The engines, each with the thirteen conditions in its own words.
//!
//! Each gets what its authors call the fast way: the rule compiled once, the machine, session or scope kept, the parsed
//! subject in the form that it takes without a conversion.

mod by_hand;
mod cedar;
mod cel;
mod datalogic;
mod feel;
mod jsonlogic;
mod regelkern;
mod regorus;
mod zen;

use crate::subject::{Subject, object};

/// One way of deciding the rule.
pub trait Engine {
    /// The library and the way.
    fn name(&self) -> &'static str;

    /// Keeps these subjects in parsed form, in place of those before.
    fn take(&mut self, subjects: &[Subject]);

    /// Whether the subject at a place is eligible.
    fn eligible(&mut self, place: usize) -> bool;

    /// Which conditions the subject at a place fails, a bit for each; `None` when it does not say.
    fn failing(&mut self, place: usize) -> Option<u16>;

    /// The JSON text of the members of a record.
    fn text(&self, members: &[(&'static str, String)]) -> String {
        object(members.iter().map(|(name, value)| (name.to_string(), value.clone())))
    }

    /// Whether the subject in a text is eligible, or what the engine says instead; `None` when it reads no text.
    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>>;
}

/// Makes an engine.
pub type Make = fn() -> Box<dyn Engine>;

/// All engines, ours first.
pub const ALL: [Make; 12] = [
    || Box::new(regelkern::Parsed::new()),
    || Box::new(regelkern::Stated::new()),
    || Box::new(regelkern::Whole::new()),
    || Box::new(by_hand::ByHand::new()),
    || Box::new(datalogic::Datalogic::new()),
    || Box::new(zen::Zen::new()),
    || Box::new(feel::Feel::new()),
    || Box::new(regorus::Machine::new()),
    || Box::new(regorus::Interpreter::new()),
    || Box::new(cel::Cel::new()),
    || Box::new(cedar::Cedar::new()),
    || Box::new(jsonlogic::JsonLogic::new()),
];

/// The conditions as one expression: all of them, and the sum of the bits of those that fail.
fn both(conditions: &[&str; 13], and: &str, bit_unless: impl Fn(&str, u16) -> String) -> (String, String) {
    let bits = conditions.iter().enumerate().map(|(place, condition)| bit_unless(condition, 1 << place));
    (conditions.join(and), bits.collect::<Vec<_>>().join(" + "))
}
