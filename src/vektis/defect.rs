//! What is wrong in a file: where, and what was expected there; never what stands there.

use core::fmt;

use super::layout::{Field, Form, Kind, Obligation, RecordType, Standard};
use crate::policy::text::{Lang, Text};
use crate::unit::{Cents, Fault};

/// A defect of a record or of one of its fields.
///
/// It has positions, numbers from the field tables and numbers that the reader counted, and nothing that was read: the
/// content of a field may be personal data.
#[derive(Clone, Copy)]
pub struct Defect {
    /// The line in the file, counted from 1.
    pub line: u64,
    /// The identification number that the record has by its place in the file; `None` for a record without one.
    pub identification: Option<u64>,
    /// The record type; `None` when it is unknown.
    pub record: Option<RecordType>,
    /// The field; `None` when the record as a whole is meant.
    pub field: Option<&'static Field>,
    /// What is wrong.
    pub problem: Problem,
    /// The standard that the file was checked against.
    pub standard: &'static Standard,
}

/// What is wrong with a record or a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The record is shorter than the standard's records.
    TooShort,
    /// The record is longer than the standard's records.
    TooLong,
    /// The standard has no such record type.
    UnknownRecord,
    /// The record type is not allowed at this place.
    OutOfPlace,
    /// A record behind the trailer record.
    AfterTrailer,
    /// There is no such record where one has to be.
    Missing(RecordType),
    /// Not filled.
    NotFilled,
    /// Filled where it has to be empty.
    NotEmpty,
    /// Text that does not begin at the first position.
    NotLeftAligned,
    /// A control character in text.
    ControlCharacter,
    /// Not a value that the field can have.
    Value(Fault),
    /// Not the same as in the record above it.
    Differs(RecordType),
    /// Not the same as the field with this number.
    NotSameAs(u16),
    /// An earlier day than in the field with this number.
    Before(u16),
    /// D or C does not fit the amount.
    WrongSign,
    /// Not the identification number that the record has by its place.
    Sequence,
    /// Not the identification number of the record that a comment is about.
    OtherParent,
    /// Not the number of records counted.
    Count(u64),
    /// Not the sum of the claimed amounts.
    Total(Cents),
}

impl Defect {
    /// The Dutch name of the field in the standard.
    #[must_use]
    pub fn field_name(&self) -> Option<&'static str> {
        self.field.and_then(|field| self.standard.field_name(field.number))
    }

    /// Writes the defect as a sentence.
    ///
    /// # Errors
    /// That of `to`.
    pub fn write(&self, lang: Lang, to: &mut impl fmt::Write) -> fmt::Result {
        let word = |nl, en| Text { nl, en }.get(lang);
        write!(to, "{} {}", word("regel", "line"), self.line)?;
        if let Some(record) = self.record {
            write!(to, ", {} {}", word("record", "record"), record.code())?;
        }
        if let Some(number) = self.identification {
            write!(to, " {} {number}", word("nummer", "number"))?;
        }
        if let Some(field) = self.field {
            write!(to, ", {} {:04}", word("rubriek", "field"), field.number)?;
            write!(to, " {}", self.field_name().unwrap_or_default())?;
            write!(to, " ({} {}", word("positie", "position"), field.first)?;
            write!(to, ", {} {})", word("lengte", "length"), field.length)?;
        }
        write!(to, ": {} ", word("verwacht", "expected"))?;
        self.write_expected(lang, to)
    }

    /// Writes what was expected, as the end of a sentence.
    ///
    /// # Errors
    /// That of `to`.
    pub fn write_expected(&self, lang: Lang, to: &mut impl fmt::Write) -> fmt::Result {
        let word = |nl, en| Text { nl, en }.get(lang);
        let text = match self.problem {
            Problem::TooShort => {
                return write!(
                    to,
                    "{} {}{}",
                    self.standard.width,
                    word("posities", "positions"),
                    word("; dit record is korter", "; this record is shorter")
                );
            }
            Problem::TooLong => {
                return write!(
                    to,
                    "{} {}{}",
                    self.standard.width,
                    word("posities", "positions"),
                    word("; dit record is langer", "; this record is longer")
                );
            }
            Problem::UnknownRecord => {
                to.write_str(word("een recordsoort van ", "a record type of "))?;
                write!(to, "{}:", self.standard.name)?;
                return self.standard.layouts.iter().try_for_each(|layout| write!(to, " {}", layout.record.code()));
            }
            Problem::OutOfPlace => match self.standard.amounts() {
                RecordType::Tariff => word(
                    "een andere recordsoort op deze plaats: 01 eenmaal en vooraan, 04 onder 02, 06 en dan 16 onder 04",
                    "another record type at this place: 01 once and first, 04 under 02, 06 and then 16 under 04",
                ),
                _ => word(
                    "een andere recordsoort op deze plaats: 01 eenmaal en vooraan, 04 onder 02",
                    "another record type at this place: 01 once and first, 04 under 02",
                ),
            },
            Problem::AfterTrailer => word("niets na het sluitrecord (99)", "nothing behind the trailer record (99)"),
            Problem::Missing(record) => {
                return write!(to, "{} {}", word("een record", "a record"), record.code());
            }
            Problem::NotFilled => word("een gevulde rubriek", "a filled field"),
            Problem::NotEmpty => match self.field.map(|field| field.kind) {
                Some(Kind::Numeric) => word("nullen", "zeros"),
                _ => word("spaties", "spaces"),
            },
            Problem::NotLeftAligned => word("tekst vanaf de eerste positie", "text from the first position"),
            Problem::ControlCharacter => word("tekst zonder stuurtekens", "text without control characters"),
            Problem::Value(fault) => return self.write_value(fault, lang, to),
            Problem::Differs(record) => {
                return write!(
                    to,
                    "{} {}",
                    word("dezelfde waarde als in record", "the same value as in record"),
                    record.code()
                );
            }
            Problem::NotSameAs(number) => {
                return write!(
                    to,
                    "{} {number:04}",
                    word("dezelfde waarde als in rubriek", "the same value as in field")
                );
            }
            Problem::Before(number) => {
                return write!(
                    to,
                    "{} {number:04}",
                    word("een dag niet vóór die in rubriek", "a day not before that in field")
                );
            }
            Problem::WrongSign => word("C bij een negatief bedrag, anders D", "C for a negative amount, otherwise D"),
            Problem::Sequence => word(
                "nummers vanaf 1, elk één hoger dan het vorige",
                "numbers from 1, each one more than the one before it",
            ),
            Problem::OtherParent => word(
                "het nummer van het record waar het commentaar bij hoort",
                "the number of the record that the comment is about",
            ),
            Problem::Count(count) => {
                return write!(
                    to,
                    "{count}, {}",
                    word("zoveel records zijn er geteld", "the number of records counted")
                );
            }
            Problem::Total(total) => {
                let text = word("cent, de som van de declaratiebedragen", "cents, the sum of the claimed amounts");
                return write!(to, "{} {text}", total.get().unsigned_abs());
            }
        };
        to.write_str(text)
    }

    fn write_value(&self, fault: Fault, lang: Lang, to: &mut impl fmt::Write) -> fmt::Result {
        let word = |nl, en| Text { nl, en }.get(lang);
        let form = self.field.map_or(Form::Free, |field| field.form);
        to.write_str(match (fault, form) {
            (Fault::NotDigits, _) => word(
                "cijfers, rechts aangesloten en met nullen gevuld",
                "digits, aligned to the right and filled with zeros",
            ),
            (Fault::EbcdicDigits, _) => word(
                "ASCII-cijfers; dit zijn EBCDIC-cijfers: vertaal het bestand eerst",
                "ASCII digits; these are EBCDIC: translate the file first",
            ),
            (Fault::InvalidDate, _) => word(
                "een kalenderdag EEJJMMDD van 19000101 tot en met 21991231",
                "a day of the calendar YYYYMMDD from 19000101 to 21991231",
            ),
            (Fault::Checksum, _) => {
                word("een nummer dat aan de elfproef voldoet", "a number that passes the eleven-test")
            }
            (_, Form::DateFrom(first)) => {
                return write!(to, "{} {first}", word("een dag EEJJMMDD vanaf", "a day YYYYMMDD from"));
            }
            (_, Form::AgbOfKind([tens, units])) => {
                return write!(
                    to,
                    "{} {}{} {}",
                    word("een AGB-code van soort", "an AGB code of kind"),
                    char::from(*tens),
                    char::from(*units),
                    word("en nummer 000001–999999, of nullen", "and number 000001–999999, or zeros"),
                );
            }
            (_, Form::Agb) => word(
                "een AGB-code: soort 01–99 en nummer 000001–999999",
                "an AGB code: kind 01–99 and number 000001–999999",
            ),
            (_, Form::Postcode) => {
                word("een postcode: vier cijfers en twee letters", "a postcode: four digits and two letters")
            }
            (_, Form::Code) => word("letters en cijfers", "letters and digits"),
            (_, Form::VatNumber) => {
                word("NL, negen cijfers, B en twee cijfers, of spaties", "NL, nine digits, B and two digits, or spaces")
            }
            (_, Form::Country) => word("twee letters, nullen of spaties", "two letters, zeros or spaces"),
            (_, Form::Initials) => word("letters, vanaf de eerste positie", "letters, from the first position"),
            (_, Form::OneOf(values)) => {
                return values.iter().enumerate().try_for_each(|(index, value)| {
                    to.write_str(if index == 0 { "" } else { word(" of ", " or ") })?;
                    value.iter().try_for_each(|byte| to.write_char(char::from(*byte)))
                });
            }
            (_, Form::Not(value)) => {
                to.write_str(word("een andere waarde dan ", "another value than "))?;
                return value.iter().try_for_each(|byte| to.write_char(char::from(*byte)));
            }
            _ => word("een toegestane waarde", "a value that is allowed"),
        })?;
        let may_be_empty = self.field.is_some_and(|field| field.obligation != Obligation::Mandatory);
        if may_be_empty && matches!(form, Form::Date | Form::Agb) {
            to.write_str(word(", of nullen", ", or zeros"))?;
        }
        Ok(())
    }
}

impl Problem {
    /// The stable name of the problem, for output that a program reads.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::UnknownRecord => "unknown_record",
            Self::OutOfPlace => "out_of_place",
            Self::AfterTrailer => "after_trailer",
            Self::Missing(_) => "missing",
            Self::NotFilled => "not_filled",
            Self::NotEmpty => "not_empty",
            Self::NotLeftAligned => "not_left_aligned",
            Self::ControlCharacter => "control_character",
            Self::Value(fault) => fault.code(),
            Self::Differs(_) => "differs",
            Self::NotSameAs(_) => "not_same",
            Self::Before(_) => "before",
            Self::WrongSign => "wrong_sign",
            Self::Sequence => "sequence",
            Self::OtherParent => "other_parent",
            Self::Count(_) => "count",
            Self::Total(_) => "total",
        }
    }
}

impl fmt::Debug for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Defect")
            .field("line", &self.line)
            .field("identification", &self.identification)
            .field("record", &self.record)
            .field("field", &self.field.map(|field| field.number))
            .field("problem", &self.problem)
            .finish()
    }
}

impl PartialEq for Defect {
    fn eq(&self, other: &Self) -> bool {
        let key = |defect: &Self| {
            (defect.line, defect.identification, defect.record, defect.field, defect.problem, defect.standard.key)
        };
        key(self) == key(other)
    }
}

impl Eq for Defect {}
