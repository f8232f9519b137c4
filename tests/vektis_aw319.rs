//! AW319: the field table, its own patterns as a second opinion, damaged copies of a file, and chunks of any size. What
//! every standard has in common is in `vektis.rs`.

mod common;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use common::vektis::{self, Expected, Outcome, assert_is_published, content, data, seen, table};
use fancy_regex::Regex;
use proptest::prelude::*;
use regelkern::policy::text::Lang;
use regelkern::unit::Cents;
use regelkern::vektis::layout::{Field, Obligation, Role};
use regelkern::vektis::{AW319, ClaimLine, Product, RecordType, ZH308};

/// Positions of a record and its end of line.
const LINE: usize = 312;

/// The published table.
const TABLE: &str = "vektis/aw319-v1.4.csv";

fn fields() -> impl Iterator<Item = (RecordType, &'static Field)> {
    AW319.layouts.iter().flat_map(|layout| layout.fields.iter().map(|field| (layout.record, field)))
}

// The field table.

#[test]
fn the_field_table_is_that_of_the_standard() {
    let rows = table(TABLE);
    assert_eq!(rows.len(), 93);
    assert_is_published(&AW319, &rows);
    assert_eq!((AW319.width, AW319.name, AW319.version, AW319.layouts.len()), (310, "AW319", "1.4", 5));
    assert!(AW319.layouts.iter().all(|layout| layout.is_contiguous(310)));
}

#[test]
fn a_header_tells_its_standard() {
    let (aw319, zh308) = (data("aw319-district-nursing-2024.asc"), data("zh308-heart-failure-2021.asc"));
    assert!(AW319.is_of(&aw319) && !AW319.is_of(&zh308) && ZH308.is_of(&zh308) && !ZH308.is_of(&aw319));
    for message in ["187", "428", "430"] {
        assert!(AW319.is_of(format!("01{message}0104P").as_bytes()));
    }
    assert!(!AW319.is_of(b"01") && !AW319.is_of(b"") && !AW319.is_of(b"01429"));
    assert_eq!((AW319.amounts(), ZH308.amounts()), (RecordType::Claim, RecordType::Tariff));
}

// Reading.

fn read_chunks<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    vektis::read_chunks(&AW319, chunks)
}

fn read(bytes: &[u8]) -> Outcome {
    read_chunks([bytes])
}

#[test]
fn the_sample_reads_without_a_defect() {
    let outcome = read(&data("aw319-district-nursing-2024.asc"));
    assert_eq!(outcome.defects, []);
    assert_eq!((outcome.claims.len(), outcome.valid().count()), (263, 263));
    assert_eq!(outcome.total.map(Cents::get), Some(5_674_129));
    assert_eq!(outcome.valid().map(|line| line.amount.get()).sum::<i64>(), 5_674_129);
    assert_eq!(outcome.valid().filter(|line| line.credit).count(), 2);
    assert_eq!(outcome.valid().map(|line| line.bsn()).collect::<BTreeSet<_>>().len(), 80);
    assert_eq!(outcome.valid().filter(|line| line.bsn().is_none()).count(), 4 - 1);

    let first = outcome.valid().next().unwrap();
    assert_eq!((first.line, first.record, first.tariffs, first.count, first.sequence), (3, 2, 0, 1, 0));
    assert_eq!((first.code.list(), first.code.text()), (65, &b"1121"[..]));
    assert_eq!(first.begin, first.end);
    assert_eq!((first.product, first.institution, first.amount.get()), (Product::None, None, 6500));
    assert_eq!((first.uzovi.digits(), first.insured_number.bytes()), (b"3311", &b"W000000"[..]));
    assert_eq!((first.reference.bytes(), first.previous_reference.bytes()), (&b"W0000001"[..], &b""[..]));
    let credit = outcome.valid().find(|line| line.credit).unwrap();
    assert_eq!((credit.reference.bytes(), credit.previous_reference.bytes()), (&b"W0000043"[..], &b"W0000041"[..]));
    assert!(credit.amount < Cents::ZERO);
}

// Damaged copies.

/// A file under damage.
#[derive(Clone)]
struct File(Vec<Vec<u8>>);

impl File {
    fn new() -> Self {
        let text = data("aw319-district-nursing-2024.asc");
        let records: Vec<_> = text.chunks(LINE).map(|line| line.strip_suffix(b"\r\n").unwrap().to_vec()).collect();
        assert_eq!(records.len(), 347);
        Self(records)
    }

    /// The first persons only, one of them with a comment, for tests that look at every byte.
    fn short() -> Self {
        let mut file = Self::new();
        file.0.drain(25 - 1..346);
        file.repair();
        file
    }

    fn span(&self, line: usize, number: u16) -> std::ops::Range<usize> {
        let (record, field) = fields().find(|(_, field)| field.number == number).unwrap();
        assert!(self.0[line - 1].starts_with(record.code().as_bytes()), "line {line}");
        usize::from(field.first) - 1..usize::from(field.end())
    }

    /// Writes a field; text is filled with spaces.
    fn put(&mut self, line: usize, number: u16, content: &[u8]) {
        let span = self.span(line, number);
        let place = &mut self.0[line - 1][span];
        place.fill(b' ');
        place[..content.len()].copy_from_slice(content);
    }

    /// Numbers the records again and counts them for the trailer.
    fn repair(&mut self) {
        let (mut counts, mut total, mut number) = ([0_u64; 100], 0_i64, 0);
        for record in &mut self.0 {
            let kind: usize = std::str::from_utf8(&record[..2]).unwrap().parse().unwrap();
            counts[kind] += 1;
            number += u64::from([2, 4].contains(&kind));
            if kind != 1 && kind != 99 {
                record[2..14].copy_from_slice(format!("{number:012}").as_bytes());
            }
            if kind == 4 {
                let amount: i64 = std::str::from_utf8(&record[185..193]).unwrap().parse().unwrap();
                total += if record[193] == b'C' { -amount } else { amount };
            }
        }
        let last = self.0.len();
        for (field, count) in [(9902, counts[2]), (9904, counts[4]), (9905, counts[98])] {
            self.put(last, field, format!("{count:06}").as_bytes());
        }
        self.put(last, 9906, format!("{:07}", counts[2] + counts[4] + counts[98]).as_bytes());
        self.put(last, 9907, format!("{:011}", total.abs()).as_bytes());
        self.put(last, 9908, if total < 0 { b"C" } else { b"D" });
    }

    fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|record| [record.as_slice(), b"\r\n"].concat()).collect()
    }
}

/// A damage, the defects that it has to give, and the lines of the claim records, before the damage, that are not given
/// as valid claims. Every other claim has to come out as it was.
type Damage = (&'static str, fn(&mut File), &'static [Expected], &'static [u64]);

/// The persons and claims at the begin of the file: 02 at 2 with claims at 3, 4 and 5; 02 at 6 with claims at 7, 8 and 9;
/// 02 at 10. A comment on the insured person at 20, with claims from 21 to 25; one on the claim at 207 at 208; a credit at 58, an
/// amount of zero at 90; the person at 252 has no service number.
#[rustfmt::skip]
const DAMAGES: &[Damage] = &[
    // Width and order.
    ("claim cut off", |f| f.0[2].truncate(309), &[(3, "04", 0, 0, "too_short")], &[3]),
    ("claim too long", |f| f.0[2].push(b' '), &[(3, "04", 0, 0, "too_long")], &[3]),
    ("record of the hospital standard", |f| f.0[2].resize(610, b' '), &[(3, "04", 0, 0, "too_long")], &[3]),
    ("tariff record", |f| f.0[3][..2].copy_from_slice(b"06"), &[(4, "", 0, 0, "unknown_record")], &[4]),
    ("debtor record", |f| f.0[3][..2].copy_from_slice(b"03"), &[(4, "", 0, 0, "unknown_record")], &[4]),
    ("two unknown records in a row", |f| { f.0[3][0] = b'x'; f.0[4][0] = b'x'; }, &[(4, "", 0, 0, "unknown_record"), (5, "", 0, 0, "unknown_record")], &[4, 5]),
    ("unknown type of an insured", |f| f.0[5][0] = b'x', &[(6, "", 0, 0, "unknown_record")], &[7, 8, 9]),
    ("no trailer", |f| { f.0.pop(); }, &[(347, "", 0, 0, "missing")], &[]),
    ("insured without a claim", |f| { f.0.drain(6..9); f.repair(); }, &[(6, "02", 0, 0, "missing")], &[7, 8, 9]),
    ("claim without its insured", |f| { f.0.remove(1); f.repair(); }, &[(2, "04", 401, 1, "out_of_place")], &[3, 4, 5]),
    ("gap between two claims", |f| { f.0.remove(3); let last = f.0.len(); f.put(last, 9904, b"000262"); f.put(last, 9906, b"0000344"); f.put(last, 9907, b"00005647679"); }, &[(4, "04", 402, 3, "sequence")], &[4, 5]),
    // Header.
    ("message", |f| f.put(1, 102, b"101"), &[(1, "01", 102, 3, "not_allowed")], &[]),
    ("subversion", |f| f.put(1, 104, b"00"), &[(1, "01", 104, 8, "not_allowed")], &[]),
    ("kind of message", |f| f.put(1, 105, b"X"), &[(1, "01", 105, 10, "not_allowed")], &[]),
    ("service bureau of another kind", |f| f.put(1, 109, b"41000001"), &[(1, "01", 109, 31, "not_allowed")], &[]),
    ("nobody claims", |f| f.put(1, 112, b"00000000"), &[(1, "01", 112, 55, "not_filled")], &[]),
    ("payment to nobody", |f| f.put(1, 113, b"05"), &[(1, "01", 113, 63, "not_allowed")], &[]),
    ("VAT number", |f| f.put(1, 118, b"NL123456789B1"), &[(1, "01", 118, 101, "not_allowed")], &[]),
    // Insured.
    ("eleven-test fails", |f| f.put(2, 203, b"301101967"), &[(2, "02", 203, 15, "checksum")], &[3, 4, 5]),
    ("name of zeros", |f| f.put(2, 210, &[b'0'; 25]), &[(2, "02", 210, 64, "not_allowed")], &[3, 4, 5]),
    ("initials with a full stop", |f| f.put(2, 215, b"P."), &[(2, "02", 215, 135, "not_allowed")], &[3, 4, 5]),
    ("country of one letter", |f| f.put(2, 221, b"B"), &[(2, "02", 221, 168, "not_allowed")], &[3, 4, 5]),
    ("comment without text", |f| f.put(20, 9804, b""), &[(20, "98", 9804, 19, "not_filled")], &[21, 22, 23, 24, 25]),
    // Claim.
    ("authorisation number", |f| f.put(3, 406, b"M1"), &[(3, "04", 406, 43, "not_empty")], &[3]),
    ("not to be sent on", |f| f.put(3, 407, b"2"), &[(3, "04", 407, 58, "not_allowed")], &[3]),
    ("indication of another", |f| f.put(3, 408, b"0001"), &[(3, "04", 408, 59, "differs")], &[3]),
    ("client number of another", |f| f.put(3, 409, b"C1"), &[(3, "04", 409, 63, "differs")], &[3]),
    ("performance of 2012", |f| f.put(4, 414, b"20121231"), &[(4, "04", 414, 106, "not_allowed")], &[4]),
    ("no day of the calendar", |f| f.put(3, 415, b"20240230"), &[(3, "04", 415, 114, "invalid_date")], &[3]),
    ("ends before it begins", |f| f.put(4, 415, b"20130101"), &[(4, "04", 415, 114, "before")], &[4]),
    ("code list of the hospital", |f| f.put(3, 416, b"041"), &[(3, "04", 416, 122, "not_allowed")], &[3]),
    ("performance code", |f| f.put(3, 417, b"11-1"), &[(3, "04", 417, 125, "not_allowed")], &[3]),
    ("time unit", |f| f.put(3, 419, b"02"), &[(3, "04", 419, 134, "not_allowed")], &[3]),
    ("nobody treats", |f| f.put(3, 420, b"00000000"), &[(3, "04", 420, 136, "not_filled")], &[3]),
    ("specialism", |f| f.put(3, 421, b"0320"), &[(3, "04", 421, 144, "not_empty")], &[3]),
    ("percentage", |f| f.put(3, 424, b"10000"), &[(3, "04", 424, 160, "not_empty")], &[3]),
    ("letter in the amount", |f| f.put(3, 429, b"0000650x"), &[(3, "04", 429, 186, "not_digits")], &[3]),
    ("zero as a credit", |f| { f.put(90, 430, b"C"); f.put(90, 432, b"W1"); }, &[(90, "04", 430, 194, "wrong_sign")], &[90]),
    ("calculated zero as a credit", |f| f.put(90, 427, b"C"), &[(90, "04", 427, 181, "wrong_sign")], &[90]),
    ("credit without its debit", |f| f.put(58, 432, b""), &[(58, "04", 432, 215, "not_filled")], &[58]),
    ("debit that names one", |f| f.put(3, 432, b"W1"), &[(3, "04", 432, 215, "not_empty")], &[3]),
    ("reserve filled", |f| f.put(3, 480, b"x"), &[(3, "04", 480, 235, "not_empty")], &[3]),
    ("comment on a claim without text", |f| f.put(208, 9804, b""), &[(208, "98", 9804, 19, "not_filled")], &[207]),
    ("insured number of another", |f| f.put(4, 405, b"X"), &[(4, "04", 405, 28, "differs")], &[4]),
    // Trailer.
    ("count of insured", |f| f.put(347, 9902, b"000081"), &[(347, "99", 9902, 3, "count")], &[]),
    ("count of claims", |f| f.put(347, 9904, b"000262"), &[(347, "99", 9904, 15, "count")], &[]),
    ("count of comments", |f| f.put(347, 9905, b"000003"), &[(347, "99", 9905, 21, "count")], &[]),
    ("count of all", |f| f.put(347, 9906, b"0000346"), &[(347, "99", 9906, 27, "count")], &[]),
    ("total", |f| f.put(347, 9907, b"00005674130"), &[(347, "99", 9907, 34, "total")], &[]),
    ("sign of the total", |f| f.put(347, 9908, b"C"), &[(347, "99", 9908, 45, "wrong_sign")], &[]),
    // Without a service number nothing has to stand in its place.
    ("no number at all", |f| for (line, field) in [(252, 205), (253, 405), (254, 405), (255, 405)] { f.put(line, field, b"") }, &[], &[]),
];

#[test]
fn every_damage_is_named_and_costs_no_other_claim() {
    let whole = File::new();
    let undamaged = read(&whole.bytes());
    for (name, damage, expected, lost) in DAMAGES {
        let mut file = whole.clone();
        damage(&mut file);
        let outcome = read(&file.bytes());
        let mut defects: Vec<Expected> = outcome.defects.iter().map(seen).collect();
        let mut expected = expected.to_vec();
        defects.sort_unstable();
        expected.sort_unstable();
        assert_eq!(defects, expected, "{name}");
        let bare = |line: &ClaimLine| (line.reference.bytes().to_vec(), line.amount.get(), line.code);
        let left = undamaged.valid().filter(|line| !lost.contains(&line.line)).map(bare);
        assert_eq!(outcome.valid().map(bare).collect::<Vec<_>>(), left.collect::<Vec<_>>(), "{name}");
        for faulty in outcome.faulty() {
            assert!(outcome.defects.contains(&faulty.defect), "{name}: a claim is refused for what was not reported");
        }
        for (lang, expected) in [(Lang::Nl, ": verwacht "), (Lang::En, ": expected ")] {
            for defect in &outcome.defects {
                let mut sentence = String::new();
                defect.write(lang, &mut sentence).unwrap();
                let (_, end) = sentence.rsplit_once(expected).unwrap();
                assert!(!end.is_empty(), "{name}: {sentence}");
                for secret in ["301101966", "PROEFPERSOON", "W000000"] {
                    assert!(!sentence.contains(secret), "{name}: personal data is printed");
                }
            }
        }
    }
    let names: BTreeSet<_> = DAMAGES.iter().map(|damage| damage.0).collect();
    assert_eq!(names.len(), DAMAGES.len());
}

#[test]
fn a_changed_amount_changes_its_claim_and_fails_the_total() {
    let mut file = File::new();
    file.put(3, 429, b"00006501");
    let outcome = read(&file.bytes());
    assert_eq!(outcome.defects.iter().map(seen).collect::<Vec<_>>(), [(347, "99", 9907, 34, "total")]);
    assert_eq!(outcome.valid().next().unwrap().amount.get(), 6501);
}

// The patterns of the table.

/// Contents of a field: fillings, the one that is there, and changes of both.
fn contents(field: &Field, there: &[u8]) -> BTreeSet<Vec<u8>> {
    let letters = b"0129ABNLZ aez-.\xE9";
    let length = usize::from(field.length);
    let mut all: BTreeSet<Vec<u8>> = letters.iter().map(|letter| vec![*letter; length]).collect();
    all.insert(there.to_vec());
    for base in all.clone() {
        for place in [0, 1, 2, length / 2, length.saturating_sub(2), length - 1] {
            for letter in letters.iter().filter(|_| place < length) {
                let mut content = base.clone();
                content[place] = *letter;
                all.insert(content);
            }
        }
    }
    for example in ["NL123456789B01", "98000001", "98000000", "41000001", "1234AB", "0234AB", "20131", "0000002", "BE"]
    {
        let mut content = vec![b' '; length];
        if example.len() <= length {
            content[..example.len()].copy_from_slice(example.as_bytes());
            all.insert(content);
        }
    }
    all
}

/// What the pattern of a field refuses is reported, and what is reported for its form the pattern refuses too.
#[test]
fn the_patterns_of_the_table_agree() {
    // One person with a comment and one claim.
    let mut file = File::new();
    file.0 = [1, 2, 20, 3, 347].map(|line| file.0[line - 1].clone()).into();
    file.repair();
    assert!(read(&file.bytes()).defects.is_empty());
    let mut compared = 0;
    for (row, (record, field)) in table(TABLE).iter().zip(fields()).filter(|(row, _)| !row[13].is_empty()) {
        // What brings the reader elsewhere is in the damages.
        if field.role == Role::RecordType || field.obligation == Obligation::Reserve {
            continue;
        }
        let pattern = Regex::new(&format!("^(?:{})$", row[13].trim_start_matches('^').trim_end_matches('$'))).unwrap();
        let line = file.0.iter().position(|line| line.starts_with(record.code().as_bytes())).unwrap() + 1;
        let there = field.of(&file.0[line - 1]).unwrap().to_vec();
        for content in contents(field, &there) {
            let mut damaged = file.clone();
            damaged.put(line, field.number, &content);
            let text: String = content.iter().map(|byte| char::from(*byte)).collect();
            let fits = pattern.is_match(&text).unwrap();
            let outcome = read(&damaged.bytes());
            let found = outcome.defects.iter().find(|defect| {
                defect.line == line as u64 && defect.field.is_some_and(|other| other.number == field.number)
            });
            assert!(fits || found.is_some(), "{:04} takes what its pattern refuses: {text:?}", field.number);
            let form = ["not_allowed", "not_left_aligned", "not_digits"];
            let is_form = found.is_some_and(|defect| form.contains(&defect.problem.code()));
            // A performance code has letters and digits only.
            assert!(!(fits && is_form) || field.number == 417, "{:04} refuses {text:?}", field.number);
            compared += 1;
        }
    }
    assert!(compared > 3_000, "{compared}");
}

// Chunks and any bytes.

#[test]
fn chunks_of_any_size_give_the_same() {
    let mut damaged = File::short();
    damaged.0[3].resize(1_500, b'x');
    damaged.0[6].truncate(9);
    damaged.put(3, 415, b"20240230");
    for file in [File::short(), damaged] {
        let bytes = file.bytes();
        let whole = read(&bytes).as_text();
        for size in [1, 2, 31, 32, 33, 309, 310, 311, 312, 313, 1023, 1024, 1025] {
            assert_eq!(read_chunks(bytes.chunks(size)).as_text(), whole, "chunks of {size}");
        }
    }
}

/// The short file and what it gives.
static SHORT: LazyLock<(File, Outcome)> = LazyLock::new(|| {
    let file = File::short();
    let outcome = read(&file.bytes());
    assert_eq!(outcome.defects, []);
    (file, outcome)
});

/// One damaged byte costs the claim in whose record it is, or the claims of its insured person; in the frame of a record
/// also what that record may have been taken for.
fn check_one_byte(place: usize, byte: u8) {
    let (file, undamaged) = &*SHORT;
    let mut bytes = file.bytes();
    bytes[place] = byte;
    let outcome = read(&bytes);
    let (at, position) = (place / LINE, place % LINE);
    let is = |at: usize, code: &[u8]| file.0.get(at).is_some_and(|record| record.starts_with(code));
    let person = (0..=at).rev().find(|other| is(*other, b"02"));
    let of_person = |from: usize| (from + 1..file.0.len()).take_while(|other| !is(*other, b"02"));
    let is_frame = !(14..310).contains(&position) || byte == b'\n';
    let mut cost = BTreeSet::from([at]);
    if is(at, b"02") || is(at, b"98") || is_frame {
        cost.extend(person.into_iter().flat_map(of_person));
        cost.extend((at.saturating_sub(1)..=at + 1).filter(|_| is_frame));
        cost.extend(of_person(at + 1).filter(|_| is_frame && is(at + 1, b"02")));
    }
    let left = undamaged.valid().filter(|line| !cost.contains(&(line.line as usize - 1))).map(content);
    let found: Vec<ClaimLine> = outcome.valid().map(content).collect();
    let mut rest = found.iter();
    for line in left {
        assert!(rest.any(|other| *other == line), "{byte:#04x} at {at}:{position} costs {:?}", line.reference.bytes());
    }
    assert!(found.len() <= undamaged.claims.len(), "{byte:#04x} at {at}:{position}");
    if outcome.defects.is_empty() {
        assert_eq!(found.len(), undamaged.claims.len(), "{byte:#04x} at {at}:{position} loses a claim in silence");
    }
}

#[test]
fn every_byte_of_a_short_file_damaged() {
    let others = [b'0', b'1', b'2', b'4', b'8', b'9', b'C', b' ', b'\n', b'\r', 0, 0xF0];
    for place in 0..SHORT.0.bytes().len() {
        // All of them in the frame of the record, one of them elsewhere.
        let is_frame = place % LINE < 16 || place % LINE >= 309;
        let step = if is_frame { 1 } else { others.len() };
        for byte in others.iter().skip(place % step).step_by(step) {
            check_one_byte(place, *byte);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..2_000), size in 1..700_usize) {
        let outcome = read(&bytes);
        prop_assert!(!outcome.defects.is_empty());
        prop_assert_eq!(outcome.valid().count(), 0);
        prop_assert_eq!(read_chunks(bytes.chunks(size)).as_text(), outcome.as_text());
    }
}
