//! Texts in Dutch and English.

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl = 1,
    /// English.
    En = 2,
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Dutch.
    pub nl: &'static str,
}

impl Text {
    /// The text in this language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }
}

/// What a rule says, for people.
#[derive(Clone, Copy, Debug)]
pub struct RuleText {
    /// The id of the rule.
    pub id: &'static str,
    /// The rule in a few words.
    pub title: Text,
    /// What follows from it.
    pub effect: Text,
    /// How the document was read where it is ambiguous, and what other readings there are; may be empty.
    pub interpretation: Text,
}

/// What a fact means, for people.
#[derive(Clone, Copy, Debug)]
pub struct FactText {
    /// The name of the fact.
    pub name: &'static str,
    /// Whether a person attests it.
    pub attested: bool,
    /// Its unit; may be empty.
    pub unit: Text,
    /// What it says.
    pub description: Text,
}
