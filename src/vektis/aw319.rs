//! The field tables of AW319 version 1.4 (claims for district nursing and other care beside the hospital). Source: Vektis
//! C.V.
//!
//! The messages: 428 district nursing and short stays, 187 long-term care (Wlz), 430 care for the sensory disabled. A row:
//! number, kind, first position, length, obligation, key, form, role.

use super::layout::Form::{
    Agb, AgbOfKind, Bsn, Code, Country, Date, DateFrom, Empty, Free, Initials, Not, OneOf, Postcode, Quantity,
    VatNumber,
};
use super::layout::Key::{self, Logical, Technical};
use super::layout::Kind::{Numeric, Text};
use super::layout::Obligation::{Conditional, Mandatory, Optional, Reserve};
use super::layout::{DEBIT_CREDIT, Field, Layout, RecordType, Role, Standard, StandardKey, row};

/// AW319 version 1.4: records of 310 positions, amounts on the claim records.
pub static AW319: Standard = Standard {
    key: StandardKey::Aw319,
    name: "AW319",
    version: "1.4",
    width: WIDTH,
    dummy_needs_insured_number: false,
    layouts: &LAYOUTS,
};

const WIDTH: u16 = 310;

const LAYOUTS: [Layout; 5] = [
    Layout::new(RecordType::Header, &HEADER),
    Layout::new(RecordType::Insured, &INSURED),
    Layout::new(RecordType::Claim, &CLAIM),
    Layout::new(RecordType::Comment, &COMMENT),
    Layout::new(RecordType::Trailer, &TRAILER),
];

// A table with a gap, an overlap or another end does not compile.
const _: () = assert!(AW319.is_contiguous());

const MESSAGES: &[&[u8]] = &[b"187", b"428", b"430"];
/// 055 Wlz, 065 district nursing, 066 sensory disabled, 068 short stays, 990 bilateral.
const CODE_LISTS: &[&[u8]] = &[b"055", b"065", b"066", b"068", b"990"];
/// 00 none, 01 minute, 04 hour, 07 five minutes, 11 daytime, 14 day and night, 16 part of a day, 31 month, 41 year, 81
/// independent of time.
const TIME_UNITS: &[&[u8]] = &[b"00", b"01", b"04", b"07", b"11", b"14", b"16", b"31", b"41", b"81"];
/// Performances lie after 31 December 2012.
const FIRST_DAY: u32 = 20_130_101;

#[rustfmt::skip]
const HEADER: [Field; 20] = [
    row(101, Numeric,   1,   2, Mandatory,   Technical, OneOf(&[b"01"]),                      Role::RecordType),
    row(102, Numeric,   3,   3, Mandatory,   Key::None, OneOf(MESSAGES),                      Role::Message),
    row(103, Numeric,   6,   2, Mandatory,   Key::None, OneOf(&[b"01"]),                      Role::None),
    row(104, Numeric,   8,   2, Conditional, Key::None, OneOf(&[b"04"]),                      Role::None),
    row(105, Text,     10,   1, Mandatory,   Key::None, OneOf(&[b"P", b"T"]),                 Role::None),
    row(106, Numeric,  11,   6, Optional,    Key::None, Free,                                 Role::SoftwareCode),
    row(107, Text,     17,  10, Conditional, Key::None, Free,                                 Role::SoftwareVersion),
    row(108, Numeric,  27,   4, Conditional, Key::None, Free,                                 Role::None),
    row(109, Numeric,  31,   8, Conditional, Key::None, AgbOfKind(b"98"),                     Role::None),
    row(110, Numeric,  39,   8, Conditional, Key::None, Agb,                                  Role::Provider),
    row(111, Numeric,  47,   8, Conditional, Key::None, Agb,                                  Role::Practice),
    row(112, Numeric,  55,   8, Conditional, Key::None, Agb,                                  Role::Institution),
    row(113, Numeric,  63,   2, Mandatory,   Key::None, OneOf(&[b"01", b"02", b"03", b"04"]), Role::None),
    row(114, Numeric,  65,   8, Mandatory,   Key::None, Date,                                 Role::Begin),
    row(115, Numeric,  73,   8, Mandatory,   Key::None, Date,                                 Role::End),
    row(116, Text,     81,  12, Mandatory,   Key::None, Free,                                 Role::None),
    row(117, Numeric,  93,   8, Mandatory,   Key::None, Date,                                 Role::InvoiceDate),
    row(118, Text,    101,  14, Conditional, Key::None, VatNumber,                            Role::None),
    row(119, Text,    115,   3, Mandatory,   Key::None, OneOf(&[b"EUR"]),                     Role::None),
    row(180, Text,    118, 193, Reserve,     Key::None, Free,                                 Role::None),
];

#[rustfmt::skip]
const INSURED: [Field; 26] = [
    row(201, Numeric,   1,   2, Mandatory,   Technical, OneOf(&[b"02"]),                        Role::RecordType),
    row(202, Numeric,   3,  12, Mandatory,   Technical, Free,                                   Role::Identification),
    row(203, Numeric,  15,   9, Mandatory,   Logical,   Bsn,                                    Role::Bsn),
    row(204, Numeric,  24,   4, Mandatory,   Logical,   Free,                                   Role::Uzovi),
    row(205, Text,     28,  15, Conditional, Logical,   Free,                                   Role::InsuredNumber),
    row(206, Text,     43,  11, Optional,    Key::None, Free,                                   Role::None),
    row(207, Numeric,  54,   8, Mandatory,   Key::None, Date,                                   Role::Birth),
    row(208, Numeric,  62,   1, Mandatory,   Key::None, OneOf(&[b"1", b"2"]),                   Role::None),
    row(209, Numeric,  63,   1, Mandatory,   Key::None, OneOf(&[b"1"]),                         Role::None),
    row(210, Text,     64,  25, Mandatory,   Key::None, Not(&[b'0'; 25]),                       Role::None),
    row(211, Text,     89,  10, Conditional, Key::None, Not(&[b'0'; 10]),                       Role::None),
    row(212, Numeric,  99,   1, Conditional, Key::None, OneOf(&[b"0", b"2"]),                   Role::NameUse),
    row(213, Text,    100,  25, Conditional, Key::None, Not(&[b'0'; 25]),                       Role::PartnerName),
    row(214, Text,    125,  10, Conditional, Key::None, Not(&[b'0'; 10]),                       Role::None),
    row(215, Text,    135,   6, Mandatory,   Key::None, Initials,                               Role::None),
    row(216, Numeric, 141,   1, Conditional, Key::None, OneOf(&[b"0", b"1", b"2", b"3", b"4"]), Role::None),
    row(217, Text,    142,   6, Conditional, Key::None, Postcode,                               Role::None),
    row(218, Text,    148,   9, Conditional, Key::None, Free,                                   Role::None),
    row(219, Numeric, 157,   5, Conditional, Key::None, Free,                                   Role::None),
    row(220, Text,    162,   6, Conditional, Key::None, Free,                                   Role::None),
    row(221, Text,    168,   2, Conditional, Key::None, Country,                                Role::None),
    row(222, Text,    170,  11, Conditional, Logical,   Free,                                   Role::None),
    row(223, Numeric, 181,   1, Mandatory,   Key::None, OneOf(&[b"1", b"2"]),                   Role::None),
    row(224, Numeric, 182,   4, Conditional, Logical,   Free,                                   Role::IndicationBody),
    row(225, Text,    186,  20, Conditional, Logical,   Free,                                   Role::IndicationClient),
    row(280, Text,    206, 105, Reserve,     Key::None, Free,                                   Role::None),
];

#[rustfmt::skip]
const CLAIM: [Field; 33] = [
    row(401, Numeric,   1,  2, Mandatory,   Technical, OneOf(&[b"04"]),     Role::RecordType),
    row(402, Numeric,   3, 12, Mandatory,   Technical, Free,                Role::Identification),
    row(403, Numeric,  15,  9, Mandatory,   Logical,   Free,                Role::Bsn),
    row(404, Numeric,  24,  4, Mandatory,   Logical,   Free,                Role::Uzovi),
    row(405, Text,     28, 15, Conditional, Logical,   Free,                Role::InsuredNumber),
    row(406, Text,     43, 15, Conditional, Key::None, Empty,               Role::None),
    row(407, Numeric,  58,  1, Mandatory,   Key::None, OneOf(&[b"1"]),      Role::None),
    row(408, Numeric,  59,  4, Conditional, Logical,   Free,                Role::IndicationBody),
    row(409, Text,     63, 20, Conditional, Logical,   Free,                Role::IndicationClient),
    row(410, Numeric,  83,  9, Conditional, Logical,   Free,                Role::None),
    row(411, Numeric,  92,  9, Conditional, Logical,   Free,                Role::None),
    row(412, Numeric, 101,  2, Conditional, Logical,   Free,                Role::None),
    row(413, Numeric, 103,  3, Conditional, Logical,   Free,                Role::None),
    row(414, Numeric, 106,  8, Mandatory,   Logical,   DateFrom(FIRST_DAY), Role::Begin),
    row(415, Numeric, 114,  8, Mandatory,   Key::None, DateFrom(FIRST_DAY), Role::End),
    row(416, Numeric, 122,  3, Mandatory,   Logical,   OneOf(CODE_LISTS),   Role::CodeList),
    row(417, Text,    125,  5, Mandatory,   Logical,   Code,                Role::Code),
    row(418, Numeric, 130,  4, Mandatory,   Key::None, Free,                Role::Count),
    row(419, Numeric, 134,  2, Conditional, Key::None, OneOf(TIME_UNITS),   Role::None),
    row(420, Numeric, 136,  8, Mandatory,   Key::None, Agb,                 Role::None),
    row(421, Numeric, 144,  4, Conditional, Key::None, Empty,               Role::None),
    row(422, Numeric, 148,  8, Conditional, Key::None, Agb,                 Role::None),
    row(423, Numeric, 156,  4, Conditional, Key::None, Empty,               Role::None),
    row(424, Numeric, 160,  5, Conditional, Key::None, Empty,               Role::None),
    row(425, Numeric, 165,  8, Mandatory,   Key::None, Quantity,            Role::None),
    row(426, Numeric, 173,  8, Mandatory,   Key::None, Quantity,            Role::Calculated),
    row(427, Text,    181,  1, Mandatory,   Key::None, OneOf(DEBIT_CREDIT), Role::CalculatedSign),
    row(428, Numeric, 182,  4, Conditional, Key::None, Quantity,            Role::None),
    row(429, Numeric, 186,  8, Mandatory,   Key::None, Quantity,            Role::Amount),
    row(430, Text,    194,  1, Mandatory,   Key::None, OneOf(DEBIT_CREDIT), Role::Sign),
    row(431, Text,    195, 20, Mandatory,   Key::None, Free,                Role::Reference),
    row(432, Text,    215, 20, Conditional, Key::None, Free,                Role::PreviousReference),
    row(480, Text,    235, 76, Reserve,     Key::None, Free,                Role::None),
];

#[rustfmt::skip]
const COMMENT: [Field; 5] = [
    row(9801, Numeric,   1,   2, Mandatory, Technical, OneOf(&[b"98"]), Role::RecordType),
    row(9802, Numeric,   3,  12, Mandatory, Technical, Free,            Role::Identification),
    row(9803, Numeric,  15,   4, Mandatory, Technical, Free,            Role::None),
    row(9804, Text,     19, 140, Mandatory, Key::None, Free,            Role::None),
    row(9880, Text,    159, 152, Reserve,   Key::None, Free,            Role::None),
];

#[rustfmt::skip]
const TRAILER: [Field; 9] = [
    row(9901, Numeric,  1,   2, Mandatory,   Technical, OneOf(&[b"99"]),     Role::RecordType),
    row(9902, Numeric,  3,   6, Mandatory,   Key::None, Quantity,            Role::InsuredCount),
    row(9903, Numeric,  9,   6, Conditional, Key::None, Quantity,            Role::DebtorCount),
    row(9904, Numeric, 15,   6, Mandatory,   Key::None, Quantity,            Role::ClaimCount),
    row(9905, Numeric, 21,   6, Conditional, Key::None, Quantity,            Role::CommentCount),
    row(9906, Numeric, 27,   7, Mandatory,   Key::None, Free,                Role::DetailCount),
    row(9907, Numeric, 34,  11, Conditional, Key::None, Quantity,            Role::Amount),
    row(9908, Text,    45,   1, Mandatory,   Key::None, OneOf(DEBIT_CREDIT), Role::Sign),
    row(9980, Text,    46, 265, Reserve,     Key::None, Free,                Role::None),
];

/// The Dutch names of the fields, by number.
#[rustfmt::skip]
pub const NAMES: [(u16, &str); 93] = [
    (101, "KENMERK RECORD"),
    (102, "CODE EXTERNE-INTEGRATIEBERICHT"),
    (103, "VERSIENUMMER BERICHTSTANDAARD"),
    (104, "SUBVERSIENUMMER BERICHTSTANDAARD"),
    (105, "SOORT BERICHT"),
    (106, "CODE INFORMATIESYSTEEM SOFTWARELEVERANCIER"),
    (107, "VERSIEAANDUIDING INFORMATIESYSTEEM SOFTWARELEVERANCIER"),
    (108, "UZOVI-NUMMER"),
    (109, "CODE SERVICEBUREAU"),
    (110, "ZORGVERLENERSCODE"),
    (111, "PRAKTIJKCODE"),
    (112, "INSTELLINGSCODE"),
    (113, "IDENTIFICATIECODE BETALING AAN"),
    (114, "BEGINDATUM DECLARATIEPERIODE"),
    (115, "EINDDATUM DECLARATIEPERIODE"),
    (116, "FACTUURNUMMER DECLARANT"),
    (117, "DAGTEKENING FACTUUR"),
    (118, "BTW-IDENTIFICATIENUMMER"),
    (119, "VALUTACODE"),
    (180, "RESERVE"),
    (201, "KENMERK RECORD"),
    (202, "IDENTIFICATIE DETAILRECORD"),
    (203, "BURGERSERVICENUMMER (BSN) VERZEKERDE"),
    (204, "UZOVI-NUMMER"),
    (205, "VERZEKERDENNUMMER (INSCHRIJVINGSNUMMER, RELATIENUMMER)"),
    (206, "PATIENT(IDENTIFICATIE)NUMMER"),
    (207, "DATUM GEBOORTE VERZEKERDE"),
    (208, "CODE GESLACHT VERZEKERDE"),
    (209, "NAAMCODE/NAAMGEBRUIK (01)"),
    (210, "NAAM VERZEKERDE (01)"),
    (211, "VOORVOEGSEL VERZEKERDE (01)"),
    (212, "NAAMCODE/NAAMGEBRUIK (02)"),
    (213, "NAAM VERZEKERDE (02)"),
    (214, "VOORVOEGSEL VERZEKERDE (02)"),
    (215, "VOORLETTERS VERZEKERDE"),
    (216, "NAAMCODE/NAAMGEBRUIK (03)"),
    (217, "POSTCODE (HUISADRES) VERZEKERDE"),
    (218, "POSTCODE BUITENLAND"),
    (219, "HUISNUMMER (HUISADRES) VERZEKERDE"),
    (220, "HUISNUMMERTOEVOEGING (HUISADRES) VERZEKERDE"),
    (221, "CODE LAND VERZEKERDE"),
    (222, "DEBITEURNUMMER"),
    (223, "INDICATIE CLIENT OVERLEDEN"),
    (224, "CODE INDICATIEORGAAN"),
    (225, "CLIËNTNUMMER INDICATIEORGAAN"),
    (280, "RESERVE"),
    (401, "KENMERK RECORD"),
    (402, "IDENTIFICATIE DETAILRECORD"),
    (403, "BURGERSERVICENUMMER (BSN) VERZEKERDE"),
    (404, "UZOVI-NUMMER"),
    (405, "VERZEKERDENNUMMER (INSCHRIJVINGSNUMMER, RELATIENUMMER)"),
    (406, "MACHTIGINGSNUMMER"),
    (407, "DOORSTUREN TOEGESTAAN"),
    (408, "CODE INDICATIEORGAAN"),
    (409, "CLIËNTNUMMER INDICATIEORGAAN"),
    (410, "INDICATIE-AANVRAAGNUMMER INDICATIEORGAAN"),
    (411, "INDICATIEBESLUITNUMMER INDICATIEORGAAN"),
    (412, "FUNCTIECODE"),
    (413, "ZORGZWAARTEPAKKETCODE"),
    (414, "BEGINDATUM PRESTATIE"),
    (415, "EINDDATUM PRESTATIE"),
    (416, "AANDUIDING PRESTATIECODELIJST"),
    (417, "PRESTATIECODE"),
    (418, "AANTAL UITGEVOERDE PRESTATIES"),
    (419, "TIJDSEENHEID ZORGPERIODE"),
    (420, "ZORGVERLENERSCODE BEHANDELAAR/UITVOERDER"),
    (421, "SPECIALISME BEHANDELAAR/UITVOERDER"),
    (422, "ZORGVERLENERSCODE VOORSCHRIJVER/VERWIJZER"),
    (423, "SPECIALISME VOORSCHRIJVER/VERWIJZER"),
    (424, "VERREKENPERCENTAGE"),
    (425, "TARIEF PRESTATIE (INCL. BTW)"),
    (426, "BEREKEND BEDRAG (INCL. BTW)"),
    (427, "INDICATIE DEBET/CREDIT (01)"),
    (428, "BTW-PERCENTAGE DECLARATIEBEDRAG"),
    (429, "DECLARATIEBEDRAG (INCL. BTW)"),
    (430, "INDICATIE DEBET/CREDIT (02)"),
    (431, "REFERENTIENUMMER DIT PRESTATIERECORD"),
    (432, "REFERENTIENUMMER VOORGAANDE GERELATEERDE PRESTATIERECORD"),
    (480, "RESERVE"),
    (9801, "KENMERK RECORD"),
    (9802, "IDENTIFICATIE DETAILRECORD"),
    (9803, "REGELNUMMER VRIJE TEKST"),
    (9804, "VRIJE TEKST"),
    (9880, "RESERVE"),
    (9901, "KENMERK RECORD"),
    (9902, "AANTAL VERZEKERDENRECORDS"),
    (9903, "AANTAL DEBITEURRECORDS"),
    (9904, "AANTAL PRESTATIERECORDS"),
    (9905, "AANTAL COMMENTAARRECORDS"),
    (9906, "TOTAAL AANTAL DETAILRECORDS"),
    (9907, "TOTAAL DECLARATIEBEDRAG"),
    (9908, "INDICATIE DEBET/CREDIT"),
    (9980, "RESERVE"),
];
