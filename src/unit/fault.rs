//! What can be wrong with a value: the closed list that every door reports from.

/// Why a value was refused.
///
/// A fault says what was wrong with the value, never what the value was: a value may be personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// Outside the range of its quantity, given or computed.
    OutOfRange,
    /// Not a day of the calendar, or outside 1900-01-01 … 2199-12-31.
    InvalidDate,
    /// A period that does not begin before it ends.
    EmptyPeriod,
    /// A code with another number of characters than its form has.
    WrongLength,
    /// A character that is not an ASCII digit where a digit was expected.
    NotDigits,
    /// Digits in EBCDIC (`0xF0`–`0xF9`): the caller forgot to translate to ASCII.
    EbcdicDigits,
    /// The check digit does not agree (eleven-test of the citizen service number).
    Checksum,
    /// Well formed, but not one of the values allowed here.
    NotAllowed,
    /// A denominator or divisor of zero.
    ZeroDenominator,
}

impl Fault {
    /// Every fault, in the order of its number in the C interface.
    pub const ALL: [Self; 9] = [
        Self::OutOfRange,
        Self::InvalidDate,
        Self::EmptyPeriod,
        Self::WrongLength,
        Self::NotDigits,
        Self::EbcdicDigits,
        Self::Checksum,
        Self::NotAllowed,
        Self::ZeroDenominator,
    ];

    /// The name of the fault in JSON answers and messages: lower case with underscores, and it never changes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OutOfRange => "out_of_range",
            Self::InvalidDate => "invalid_date",
            Self::EmptyPeriod => "empty_period",
            Self::WrongLength => "wrong_length",
            Self::NotDigits => "not_digits",
            Self::EbcdicDigits => "ebcdic_digits",
            Self::Checksum => "checksum",
            Self::NotAllowed => "not_allowed",
            Self::ZeroDenominator => "zero_denominator",
        }
    }

    /// What was expected instead, in English, for a person: a phrase to put after "expected".
    #[must_use]
    pub const fn expected(self) -> &'static str {
        match self {
            Self::OutOfRange => "a value inside the range of the quantity",
            Self::InvalidDate => "a day of the calendar from 1900-01-01 to 2199-12-31",
            Self::EmptyPeriod => "a period that begins before it ends",
            Self::WrongLength => "the exact number of characters of the code",
            Self::NotDigits => "ASCII digits",
            Self::EbcdicDigits => "ASCII digits; these are EBCDIC: translate before the call",
            Self::Checksum => "a number that passes the eleven-test",
            Self::NotAllowed => "one of the values allowed here",
            Self::ZeroDenominator => "a denominator above zero",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_callers_rely_on() {
        assert_eq!(
            Fault::ALL.map(Fault::code),
            [
                "out_of_range",
                "invalid_date",
                "empty_period",
                "wrong_length",
                "not_digits",
                "ebcdic_digits",
                "checksum",
                "not_allowed",
                "zero_denominator",
            ]
        );
    }

    #[test]
    fn each_fault_says_something_else() {
        for (index, fault) in Fault::ALL.iter().enumerate() {
            assert!(!fault.expected().is_empty());
            assert!(Fault::ALL.iter().skip(index + 1).all(|other| other.expected() != fault.expected()));
        }
    }
}
