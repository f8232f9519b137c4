//! What a field table says: record types, fields, and the forms that a field's content can have.
//!
//! A standard is const data of this shape; reading and checking know no position of their own. A field whose content
//! means something to the reader has a [`Role`], so that two standards can have the same meaning at other positions.

/// The type of a record: its first two positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum RecordType {
    /// Voorlooprecord: who claims, from whom, over which period.
    Header = 1,
    /// Verzekerdenrecord: an insured person.
    Insured = 2,
    /// Prestatierecord: a claim line.
    Claim = 4,
    /// Tariefrecord: an amount of a claim line.
    Tariff = 6,
    /// Zorgactiviteitrecord: a care activity of a claim line.
    Activity = 16,
    /// Commentaarrecord: free text about the record before it.
    Comment = 98,
    /// Sluitrecord: counts and the total.
    Trailer = 99,
}

impl RecordType {
    /// The type with this code.
    #[must_use]
    pub const fn from_code(code: [u8; 2]) -> Option<Self> {
        match &code {
            b"01" => Some(Self::Header),
            b"02" => Some(Self::Insured),
            b"04" => Some(Self::Claim),
            b"06" => Some(Self::Tariff),
            b"16" => Some(Self::Activity),
            b"98" => Some(Self::Comment),
            b"99" => Some(Self::Trailer),
            _ => None,
        }
    }

    /// The two digits in the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Header => "01",
            Self::Insured => "02",
            Self::Claim => "04",
            Self::Tariff => "06",
            Self::Activity => "16",
            Self::Comment => "98",
            Self::Trailer => "99",
        }
    }
}

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// N: digits, aligned to the right, filled with zeros.
    Numeric,
    /// AN: text, aligned to the left, filled with spaces.
    Text,
}

/// Whether a field has to be filled. A numeric field of zeros and a text field of spaces is not filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obligation {
    /// M: always.
    Mandatory,
    /// C: under a condition of the standard.
    Conditional,
    /// O: as the sender likes.
    Optional,
    /// S: never; spaces.
    Reserve,
}

/// What a field is the key of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Nothing.
    None,
    /// T: technical key, of the record.
    Technical,
    /// L: logical key, of the matter that the record is about.
    Logical,
}

/// What the content of a filled field must look like, beyond its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As its kind says.
    Free,
    /// A quantity: zero is a value, also where the field is mandatory.
    Quantity,
    /// A day YYYYMMDD.
    Date,
    /// A day YYYYMMDD, this one or a later one.
    DateFrom(u32),
    /// A care provider's AGB code.
    Agb,
    /// An AGB code of this kind: its first two digits.
    AgbOfKind(&'static [u8; 2]),
    /// A citizen service number, or the dummy of nines.
    Bsn,
    /// A Dutch postcode: four digits, the first not zero, and two letters.
    Postcode,
    /// A performance code: letters and digits.
    Code,
    /// A Dutch VAT number: NL, nine digits, B, two digits.
    VatNumber,
    /// A country: two letters, or 00.
    Country,
    /// Initials: letters and spaces, a letter first. Every byte from `0x80` is a letter.
    Initials,
    /// Nothing: the standard has no use for the field any more.
    Empty,
    /// One of these values, also when they are zeros.
    OneOf(&'static [&'static [u8]]),
    /// Any value but this one.
    Not(&'static [u8]),
}

/// What a field means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[expect(missing_docs, reason = "the field tables say which field has which role")]
pub enum Role {
    None,
    RecordType,
    Message,
    Identification,
    // Of the insured person, repeated on the records below.
    Bsn,
    Uzovi,
    InsuredNumber,
    Birth,
    IndicationBody,
    IndicationClient,
    // Of the claim line, repeated on the records below.
    CodeList,
    Code,
    Begin,
    Sequence,
    // Of one record.
    End,
    SoftwareCode,
    SoftwareVersion,
    Provider,
    Practice,
    Institution,
    InvoiceDate,
    NameUse,
    PartnerName,
    CareProduct,
    ClosingReason,
    TrajectoryBegin,
    TrajectoryEnd,
    Count,
    ActivityBegin,
    ActivityEnd,
    Calculated,
    CalculatedSign,
    Amount,
    Sign,
    Reference,
    PreviousReference,
    // Of the trailer.
    InsuredCount,
    DebtorCount,
    ClaimCount,
    TariffCount,
    ActivityCount,
    CommentCount,
    DetailCount,
}

/// How many roles there are.
const ROLES: usize = Role::DetailCount as usize + 1;

/// A row of a field table. Its name stands in a table of its own, so that a build that prints no names has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Field number: 203 is rubriek 0203.
    pub number: u16,
    /// N or AN.
    pub kind: Kind,
    /// First position, counted from 1.
    pub first: u16,
    /// Number of positions.
    pub length: u16,
    /// M, C, O or S.
    pub obligation: Obligation,
    /// Which key it belongs to.
    pub key: Key,
    /// What its content looks like.
    pub form: Form,
    /// What its content means to the reader.
    pub role: Role,
}

impl Field {
    /// The last position, counted from 1.
    #[must_use]
    pub const fn end(&self) -> u16 {
        self.first.wrapping_add(self.length).wrapping_sub(1)
    }

    /// The field's content in a record; `None` when the record is too short for it.
    #[must_use]
    pub fn of<'a>(&self, record: &'a [u8]) -> Option<&'a [u8]> {
        record.get(usize::from(self.first.wrapping_sub(1))..usize::from(self.end()))
    }
}

/// The field table of one record type.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The record type.
    pub record: RecordType,
    /// Its fields, in the order of their positions.
    pub fields: &'static [Field],
    /// For every role its place in `fields`, counted from 1; 0 where the record has no such field.
    places: [u8; ROLES],
}

impl Layout {
    /// The table of a record type.
    #[must_use]
    pub const fn new(record: RecordType, fields: &'static [Field]) -> Self {
        let mut places = [0; ROLES];
        let (mut rest, mut place) = (fields, 0_u8);
        while let [field, tail @ ..] = rest {
            place = place.wrapping_add(1);
            if let Some((_, [slot, ..])) = places.split_at_mut_checked(field.role as usize) {
                *slot = place;
            }
            rest = tail;
        }
        Self { record, fields, places }
    }

    /// Whether the record has a field with this role.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.field(role).is_some()
    }

    /// The field with this role and its index in the table.
    #[must_use]
    pub fn field(&self, role: Role) -> Option<(usize, &'static Field)> {
        let index = usize::from(*self.places.get(role as usize)?).checked_sub(1)?;
        self.fields.get(index).map(|field| (index, field))
    }

    /// Whether the fields follow each other without a gap from the first position to the last of `width`, and are
    /// few enough for the reader's set of 64.
    #[must_use]
    pub const fn is_contiguous(&self, width: u16) -> bool {
        let (mut rest, mut end) = (self.fields, 0_u16);
        while let [field, tail @ ..] = rest {
            if field.first != end.wrapping_add(1) || field.length == 0 {
                return false;
            }
            end = field.end();
            rest = tail;
        }
        end == width && self.fields.len() <= 64
    }
}

/// Which standard a table belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardKey {
    /// ZH308 version 9.0, hospital care.
    Zh308,
    /// AW319 version 1.4, district nursing.
    Aw319,
}

/// An exchange standard: the tables of its record types.
#[derive(Clone, Copy, Debug)]
pub struct Standard {
    /// Which one it is.
    pub key: StandardKey,
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Positions of every record, without the end of line.
    pub width: u16,
    /// Whether the insured number has to be filled when the citizen service number is the dummy.
    pub dummy_needs_insured_number: bool,
    /// Its record types, in the order of the standard.
    pub layouts: &'static [Layout],
}

impl Standard {
    /// The table of a record type.
    #[must_use]
    pub fn layout(&self, record: RecordType) -> Option<&'static Layout> {
        self.layouts.iter().find(|layout| layout.record == record)
    }

    /// The type of the records that have the claimed amounts.
    #[must_use]
    pub fn amounts(&self) -> RecordType {
        match self.layout(RecordType::Tariff) {
            Some(_) => RecordType::Tariff,
            None => RecordType::Claim,
        }
    }

    /// Whether a header record is of a message of this standard, by its code (0102).
    #[must_use]
    pub fn is_of(&self, header: &[u8]) -> bool {
        let field = self.layout(RecordType::Header).and_then(|layout| layout.field(Role::Message));
        field.is_some_and(|(_, field)| match (field.form, field.of(header)) {
            (Form::OneOf(codes), Some(code)) => codes.contains(&code),
            _ => false,
        })
    }

    /// The Dutch name of a field.
    #[must_use]
    pub fn field_name(&self, number: u16) -> Option<&'static str> {
        let names: &[(u16, &str)] = match self.key {
            StandardKey::Zh308 => &super::zh308::NAMES,
            StandardKey::Aw319 => &super::aw319::NAMES,
        };
        names.iter().find(|(known, _)| *known == number).map(|(_, name)| *name)
    }

    /// Whether every table is contiguous.
    #[must_use]
    pub const fn is_contiguous(&self) -> bool {
        let mut rest = self.layouts;
        while let [layout, tail @ ..] = rest {
            if !layout.is_contiguous(self.width) {
                return false;
            }
            rest = tail;
        }
        true
    }
}

/// The values of a field that tells a debit from a credit.
pub(super) const DEBIT_CREDIT: &[&[u8]] = &[b"D", b"C"];

/// A row of a field table, its columns in the order of the tables.
#[expect(clippy::too_many_arguments, reason = "a row of the table has this many columns")]
pub(super) const fn row(
    number: u16,
    kind: Kind,
    first: u16,
    length: u16,
    obligation: Obligation,
    key: Key,
    form: Form,
    role: Role,
) -> Field {
    Field { number, kind, first, length, obligation, key, form, role }
}
