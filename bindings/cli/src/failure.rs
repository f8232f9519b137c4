//! Why a command could not do its work: exit status 2 and one message that names the file, the place and what was
//! expected there. It never repeats what was read: that may be personal data.

use std::fmt;

/// A message for the person who ran the command.
#[derive(Debug)]
pub struct Failure(String);

/// The result of anything that can fail for good.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A file that the system does not let us read or write.
    pub fn of_file(name: &str, error: &std::io::Error) -> Self {
        Self(format!("{name}: {error}"))
    }

    /// A file that is JSON of another form. Where serde would repeat a value, it says what was expected only: somebody may
    /// have handed in the wrong file.
    pub fn of_json(name: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let repeats = ["invalid type", "invalid value", "invalid length", "unknown variant"];
        let expected =
            message.rsplit_once(", expected ").filter(|_| repeats.iter().any(|word| message.starts_with(word)));
        match expected {
            Some((_, expected)) => Self(format!("{name}: expected {expected}")),
            None => Self(format!("{name}: {message}")),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
