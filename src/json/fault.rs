//! What is wrong with a request: a code of a closed list, the path and the place.

use core::fmt::Write;

/// The longest path that is reported; a longer one is cut.
const PATH_MAX: usize = 88;

/// What is wrong with a request. The list is closed; names are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// Not JSON as RFC 8259 has it.
    Syntax,
    /// Nested deeper than the limit.
    TooDeep,
    /// Longer than the limit.
    TooLong,
    /// More claims or insured persons than one request may have.
    TooMany,
    /// A member that the request does not have.
    UnknownMember,
    /// A member that the request must have.
    MissingMember,
    /// A member that stands twice.
    DuplicateMember,
    /// An operation that is none.
    UnknownOperation,
    /// A policy that is not built in.
    UnknownPolicy,
    /// A subject that is none.
    UnknownSubject,
    /// A rule that is none.
    UnknownRule,
    /// A fact that the policy does not have.
    UnknownFact,
    /// An index that the fact does not have.
    UnknownIndex,
    /// A word that is none of the values.
    UnknownValue,
    /// A value of another type.
    WrongType,
    /// A number outside its range, given or computed.
    OutOfRange,
    /// Not a day of the calendar.
    InvalidDate,
    /// A period that does not begin before it ends.
    EmptyPeriod,
    /// A code that is not well formed.
    InvalidCode,
    /// A value that the terms do not allow.
    NotAllowed,
    /// A policy asked for a day on which it is not valid.
    OutsideValidity,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 21] = [
        Self::Syntax,
        Self::TooDeep,
        Self::TooLong,
        Self::TooMany,
        Self::UnknownMember,
        Self::MissingMember,
        Self::DuplicateMember,
        Self::UnknownOperation,
        Self::UnknownPolicy,
        Self::UnknownSubject,
        Self::UnknownRule,
        Self::UnknownFact,
        Self::UnknownIndex,
        Self::UnknownValue,
        Self::WrongType,
        Self::OutOfRange,
        Self::InvalidDate,
        Self::EmptyPeriod,
        Self::InvalidCode,
        Self::NotAllowed,
        Self::OutsideValidity,
    ];

    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::TooDeep => "too_deep",
            Self::TooLong => "too_long",
            Self::TooMany => "too_many",
            Self::UnknownMember => "unknown_member",
            Self::MissingMember => "missing_member",
            Self::DuplicateMember => "duplicate_member",
            Self::UnknownOperation => "unknown_op",
            Self::UnknownPolicy => "unknown_policy",
            Self::UnknownSubject => "unknown_subject",
            Self::UnknownRule => "unknown_rule",
            Self::UnknownFact => "unknown_fact",
            Self::UnknownIndex => "unknown_index",
            Self::UnknownValue => "unknown_value",
            Self::WrongType => "wrong_type",
            Self::OutOfRange => "out_of_range",
            Self::InvalidDate => "invalid_date",
            Self::EmptyPeriod => "empty_period",
            Self::InvalidCode => "invalid_code",
            Self::NotAllowed => "not_allowed",
            Self::OutsideValidity => "outside_validity",
        }
    }

    /// A sentence for people.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Syntax => "this is not JSON as RFC 8259 defines it",
            Self::TooDeep => "objects and arrays are nested too deep",
            Self::TooLong => "the request is too long",
            Self::TooMany => {
                "one request may have 1024 claims, 1024 insured persons and as many codes of its own as the policy takes"
            }
            Self::UnknownMember => "there is no such member here",
            Self::MissingMember => "this member is required",
            Self::DuplicateMember => "this member stands twice",
            Self::UnknownOperation => "expected evaluate, assess, adjudicate, scale or receipt",
            Self::UnknownPolicy => "no policy of this key is built in",
            Self::UnknownSubject => "there is no such subject",
            Self::UnknownRule => "no policy has a rule of this id",
            Self::UnknownFact => "the policy has no such fact",
            Self::UnknownIndex => "the fact has no such index",
            Self::UnknownValue => "not one of the values of this member",
            Self::WrongType => "a value of another type is expected",
            Self::OutOfRange => "outside the range of the quantity",
            Self::InvalidDate => "expected a day of the calendar from 1900-01-01 to 2199-12-31 as \"YYYY-MM-DD\"",
            Self::EmptyPeriod => "a period begins before it ends",
            Self::InvalidCode => "the code is not well formed",
            Self::NotAllowed => "the terms do not allow this value",
            Self::OutsideValidity => "the policy is not valid on this day",
        }
    }
}

impl From<crate::unit::Fault> for Code {
    fn from(fault: crate::unit::Fault) -> Self {
        use crate::unit::Fault;
        match fault {
            Fault::InvalidDate => Self::InvalidDate,
            Fault::EmptyPeriod => Self::EmptyPeriod,
            Fault::WrongLength | Fault::NotDigits | Fault::EbcdicDigits | Fault::Checksum => Self::InvalidCode,
            Fault::NotAllowed => Self::NotAllowed,
            Fault::OutOfRange | Fault::ZeroDenominator => Self::OutOfRange,
        }
    }
}

/// Where in a request: member names and array places, such as `claims[3].amount`.
pub type Path = heapless::String<PATH_MAX>;

/// What is wrong with a request, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// What is wrong.
    pub code: Code,
    /// Where, by names.
    pub path: Path,
    /// Where, in bytes from the beginning.
    pub offset: usize,
}

impl JsonFault {
    /// A fault at this place; the path grows on the way out, from [`JsonFault::inside`].
    #[must_use]
    pub(crate) const fn at(code: Code, offset: usize) -> Self {
        Self { code, path: Path::new(), offset }
    }

    /// The fault seen from outside the member `name`.
    #[must_use]
    pub(crate) fn inside(self, name: &str) -> Self {
        let mut path = Path::new();
        // A path that does not fit is cut at its end.
        let _ = path.push_str(name);
        if !self.path.is_empty() && !self.path.starts_with('[') {
            let _ = path.push('.');
        }
        for character in self.path.chars() {
            let _ = path.push(character);
        }
        Self { path, ..self }
    }

    /// The fault seen from outside the array element at `place`.
    #[must_use]
    pub(crate) fn at_place(self, place: usize) -> Self {
        let mut name: heapless::String<16> = heapless::String::new();
        let _ = write!(name, "[{place}]");
        self.inside(&name)
    }
}
