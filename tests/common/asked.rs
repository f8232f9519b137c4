//! What the texts of a policy ask of a fact beside its value; also for the fuzz target of the facts.

use regelkern::criteria::{Fact, Review, Rule};
use regelkern::policy::catalogue::Room;

/// Whether a condition of the room asks if the fact is stated (`given`): then its absence says something, and stating it
/// may change an answer for which it was not missing. Or whether one waits for an answer that is still to come
/// (`awaits`): then it is missing although it is stated.
pub fn is_asked_with(room: &Room, word: &str, fact: &Fact) -> bool {
    let question = format!("{word}({}", fact.name);
    let asks = |text: &str| text.contains(&question);
    let of_rule = |rule: &Rule| {
        let review = match rule.review {
            Review::BySeverity => "",
            Review::If(text) | Review::Unless(text) => text,
        };
        [rule.when, rule.holds, review].into_iter().chain(rule.outputs.iter().map(|output| output.value)).any(asks)
    };
    room.source.terms.iter().any(|term| asks(term.text)) || room.source.rules.iter().any(of_rule)
}
