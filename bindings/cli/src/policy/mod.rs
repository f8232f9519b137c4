//! A policy as JSON: its facts, named parts, rules and texts, in the words of the rule language. The form in which the
//! built-in policies are exported, and of which packs are made.

mod document;
mod read;

pub use document::Document;
pub use read::Compiled;
