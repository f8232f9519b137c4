//! The Vektis EI door: the field table, damaged copies of a real file, chunks of any size, and any bytes.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use common::vektis::{self, Expected, Outcome, assert_is_published, content, data, seen, table};
use proptest::prelude::*;
use regelkern::policy::text::Lang;
use regelkern::unit::Cents;
use regelkern::vektis::layout::{Kind, Role};
use regelkern::vektis::{ClaimLine, Defect, Lines, Problem, Product, Reader, RecordType, ZH308};

fn sample() -> Vec<u8> {
    data("zh308-heart-failure-2021.asc")
}

// The field table.

#[test]
fn the_field_table_is_that_of_the_standard() {
    let rows = table("vektis/zh308-v9.0.csv");
    assert_eq!(rows.len(), 166);
    assert_is_published(&ZH308, &rows);
    assert_eq!((ZH308.width, ZH308.name, ZH308.version, ZH308.layouts.len()), (610, "ZH308", "9.0", 7));
}

#[test]
fn every_record_type_has_a_table_with_its_own_code() {
    for layout in ZH308.layouts {
        let first = layout.field(Role::RecordType).expect("a record type").1;
        assert_eq!((first.first, first.length), (1, 2));
        let code: [u8; 2] = layout.record.code().as_bytes().try_into().unwrap();
        assert_eq!(RecordType::from_code(code), Some(layout.record));
        assert!(layout.is_contiguous(610) && !layout.is_contiguous(611));
    }
    for code in 0..=9999_u16 {
        let code = code.to_be_bytes();
        let known = ZH308.layouts.iter().any(|layout| layout.record.code().as_bytes() == code);
        assert_eq!(RecordType::from_code(code).is_some(), known);
    }
}

// Reading.

fn read_chunks<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    vektis::read_chunks(&ZH308, chunks)
}

fn read(bytes: &[u8]) -> Outcome {
    read_chunks([bytes])
}

#[test]
fn the_sample_reads_without_a_defect() {
    let outcome = read(&sample());
    assert_eq!(outcome.defects, []);
    assert_eq!((outcome.claims.len(), outcome.valid().count(), outcome.records), (261, 261, 726));
    assert_eq!(outcome.total.map(Cents::get), Some(55_317_130));
    assert_eq!(outcome.valid().map(|line| line.amount.get()).sum::<i64>(), 55_317_130);
    assert_eq!(outcome.valid().map(|line| line.tariffs).sum::<u64>(), 332);
    assert_eq!(outcome.valid().filter(|line| line.credit).count(), 0);
    assert_eq!(outcome.valid().map(|line| line.bsn().unwrap()).collect::<BTreeSet<_>>().len(), 120);

    let first = outcome.valid().next().unwrap();
    assert_eq!((first.line, first.record, first.tariffs, first.count, first.sequence), (3, 2, 2, 1, 1));
    assert_eq!((first.code.list(), first.code.text()), (41, &b"15A002"[..]));
    assert_eq!((first.begin.yyyymmdd(), first.end.yyyymmdd()), (20_210_324, 20_210_504));
    assert!(matches!(first.product, Product::Code(code) if code.digits() == *b"099899046"));
    assert_eq!((first.amount.get(), first.uzovi.digits()), (287_550, b"3311"));
    assert_eq!((first.reference.bytes(), first.previous_reference.bytes()), (&b"R0000000"[..], &b""[..]));
    assert_eq!(first.insured_number.bytes(), b"000001000000000");
    assert_eq!(first.institution.map(|agb| *agb.digits()), Some(*b"06010101"));
}

// Damaged copies.

/// A file under damage.
#[derive(Clone)]
struct File {
    records: Vec<Vec<u8>>,
    /// The end of line of every record.
    ends: Vec<&'static [u8]>,
}

impl File {
    /// The sample, with what it lacks at its end: an activity (726) with a comment (727), a credit (728, 729), and an
    /// insured person without a service number (730) with a comment (731), a claim (732) of an amount (733) and a
    /// zero (734) with a comment (735) on the claim. The trailer is 736.
    fn new() -> Self {
        let mut records: Vec<Vec<u8>> = sample()
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line).to_vec())
            .collect();
        assert_eq!((records.len(), records.pop()), (727, Some(Vec::new())));
        let trailer = records.pop().unwrap();
        let of_sample = |line: usize| records[line - 1].clone();
        let extra = [
            Self::activity(),
            of_sample(96),
            of_sample(724),
            of_sample(725),
            of_sample(2),
            of_sample(96),
            of_sample(724),
            of_sample(725),
            of_sample(725),
            of_sample(96),
            trailer,
        ];
        let ends = vec![&b"\r\n"[..]; records.len() + extra.len()];
        let mut file = Self { records, ends };
        file.records.extend(extra);
        let activity = [(1603, 603), (1604, 604), (1605, 605), (1606, 606), (1607, 608), (1608, 609), (1609, 610)];
        for (to, from) in activity {
            let content = file.get(725, from).to_vec();
            file.put(726, to, &content);
        }
        for (line, field) in [(728, 457), (729, 618), (729, 621)] {
            file.put(line, field, b"C");
        }
        file.put(728, 458, b"CR1");
        file.put(728, 459, b"DR0119001");
        file.put(729, 622, b"CR1T0");
        file.put(729, 623, b"DR0119001T0");
        for (line, field) in [(730, 203), (732, 403), (733, 603), (734, 603)] {
            file.put(line, field, b"999999999");
        }
        for (line, field) in [(730, 205), (732, 405), (733, 605), (734, 605)] {
            file.put(line, field, b"DIPLOMAT");
        }
        let birth = file.get(730, 207).to_vec();
        file.put(732, 408, &birth);
        file.put(732, 458, b"LAST");
        file.put(734, 620, b"00000000");
        file.repair();
        let number = file.get(732, 402).to_vec();
        file.put(735, 9802, &number);
        file
    }

    /// A care activity without its keys.
    fn activity() -> Vec<u8> {
        let layout = ZH308.layout(RecordType::Activity).unwrap();
        let mut record = vec![b' '; 610];
        for field in layout.fields {
            let at = usize::from(field.first) - 1..usize::from(field.end());
            let filling = if field.kind == Kind::Numeric { b'0' } else { b' ' };
            record[at.clone()].fill(filling);
            let content: &[u8] = match field.number {
                1601 => b"16",
                1610 => b"Z1",
                1611 => b"190013",
                1612 | 1613 => b"20210407",
                1614 => b"0001",
                1619 => b"D",
                1620 => b"ACT",
                _ => continue,
            };
            record[at][..content.len()].copy_from_slice(content);
        }
        record
    }

    /// The first persons only, for tests that look at every byte.
    fn short() -> Self {
        let mut file = Self::new();
        let last_person = (0..724).rev().find(|at| file.records[*at].starts_with(b"02")).unwrap();
        file.records.drain(14 - 1..last_person);
        file.ends.truncate(file.records.len());
        file.repair();
        file
    }

    /// The first person only.
    fn tiny() -> Self {
        let mut file = Self::new();
        file.remove(8..=735);
        file.repair();
        file
    }

    fn span(&self, line: usize, number: u16) -> std::ops::Range<usize> {
        let field = ZH308.layouts.iter().flat_map(|layout| layout.fields).find(|field| field.number == number).unwrap();
        assert_eq!(self.records[line - 1][..2], format!("{number:04}").as_bytes()[..2], "line {line}");
        usize::from(field.first) - 1..usize::from(field.end())
    }

    fn get(&self, line: usize, number: u16) -> &[u8] {
        &self.records[line - 1][self.span(line, number)]
    }

    /// Writes a field; text is filled with spaces.
    fn put(&mut self, line: usize, number: u16, content: &[u8]) {
        let span = self.span(line, number);
        let place = &mut self.records[line - 1][span];
        place.fill(b' ');
        place[..content.len()].copy_from_slice(content);
    }

    fn insert(&mut self, line: usize, record: Vec<u8>) {
        self.records.insert(line - 1, record);
        self.ends.insert(line - 1, b"\r\n");
    }

    fn remove(&mut self, lines: std::ops::RangeInclusive<usize>) {
        self.records.drain(lines.start() - 1..*lines.end());
        self.ends.truncate(self.records.len());
    }

    /// Numbers the records again and counts them for the trailer.
    fn repair(&mut self) {
        let (mut counts, mut total, mut number) = ([0_u64; 100], 0_i64, 0);
        for record in &mut self.records {
            let kind: usize = std::str::from_utf8(&record[..2]).unwrap().parse().unwrap();
            counts[kind] += 1;
            number += u64::from([2, 4, 6, 16].contains(&kind));
            if kind != 1 && kind != 99 {
                record[2..14].copy_from_slice(format!("{number:012}").as_bytes());
            }
            if kind == 6 {
                let amount: i64 = std::str::from_utf8(&record[106..114]).unwrap().parse().unwrap();
                total += if record[114] == b'C' { -amount } else { amount };
            }
        }
        let last = self.records.len();
        let details = counts[2] + counts[4] + counts[6] + counts[16] + counts[98];
        for (field, count) in
            [(9902, counts[2]), (9904, counts[4]), (9905, counts[6]), (9906, counts[16]), (9907, counts[98])]
        {
            self.put(last, field, format!("{count:06}").as_bytes());
        }
        self.put(last, 9908, format!("{details:07}").as_bytes());
        self.put(last, 9909, format!("{:011}", total.abs()).as_bytes());
        self.put(last, 9910, if total < 0 { b"C" } else { b"D" });
    }

    fn bytes(&self) -> Vec<u8> {
        self.records.iter().zip(&self.ends).flat_map(|(record, end)| [record, *end].concat()).collect()
    }
}

#[test]
fn the_undamaged_file_reads_without_a_defect() {
    for (file, claims) in [(File::new(), 263), (File::short(), 8)] {
        let outcome = read(&file.bytes());
        assert_eq!(outcome.defects, []);
        assert_eq!((outcome.valid().count(), outcome.claims.len()), (claims, claims));
        assert_eq!(outcome.valid().filter(|line| line.credit).map(|line| line.amount.get()).sum::<i64>(), -78_640);
        assert_eq!(outcome.valid().filter(|line| line.bsn().is_none()).count(), 1);
    }
}

/// A damage, the defects that it has to give, and the lines of the claim records, before the damage, that are not given
/// as valid claims. Every other claim has to come out as it was.
type Damage = (&'static str, fn(&mut File), &'static [Expected], &'static [u64]);

/// The persons and claims at the begin of the file: 02 at 2 with claims at 3 (06 at 4 and 5) and 6 (06 at 7), 02 at 8 with
/// claims at 9 (06 at 10) and 11 (06 at 12 and 13), 02 at 14; a claim at 94 with a comment at 96.
#[rustfmt::skip]
const DAMAGES: &[Damage] = &[
    // Width.
    ("tariff cut off", |f| f.records[3].truncate(600), &[(4, "06", 0, 0, "too_short")], &[3]),
    ("claim cut off", |f| f.records[2].truncate(609), &[(3, "04", 0, 0, "too_short")], &[3]),
    ("claim too long", |f| f.records[2].push(b' '), &[(3, "04", 0, 0, "too_long")], &[3]),
    ("insured cut off", |f| f.records[1].truncate(2), &[(2, "02", 0, 0, "too_short")], &[3, 6]),
    ("insured far too long", |f| f.records[1].resize(5_000, b' '), &[(2, "02", 0, 0, "too_long")], &[3, 6]),
    ("header cut off", |f| f.records[0].truncate(119), &[(1, "01", 0, 0, "too_short")], &[]),
    ("trailer cut off", |f| f.records[735].truncate(57), &[(736, "99", 0, 0, "too_short")], &[]),
    ("trailer too long", |f| f.records[735].push(b'0'), &[(736, "99", 0, 0, "too_long")], &[]),
    ("comment cut off", |f| f.records[95].truncate(20), &[(96, "98", 0, 0, "too_short")], &[94]),
    ("activity cut off", |f| f.records[725].truncate(20), &[(726, "16", 0, 0, "too_short")], &[724]),
    ("one character", |f| f.records[6].truncate(1), &[(7, "", 0, 0, "too_short")], &[6]),
    ("empty line", |f| f.insert(5, vec![]), &[(5, "", 0, 0, "too_short")], &[3]),
    // Order.
    ("tariff before its claim", |f| { f.records.swap(2, 3); f.repair(); comment(f) }, &[(3, "06", 601, 1, "out_of_place")], &[3, 6]),
    ("activity before the tariff", |f| { f.records.swap(724, 725); f.repair(); comment(f) }, &[(725, "16", 1601, 1, "out_of_place")], &[724]),
    ("tariff behind an activity", |f| { let r = f.records[724].clone(); f.insert(727, r); f.repair(); }, &[(727, "06", 601, 1, "out_of_place")], &[724]),
    ("claim without its insured", |f| { f.remove(2..=2); f.repair(); comment(f) }, &[(2, "04", 401, 1, "out_of_place")], &[3, 6]),
    ("comment on the header", |f| { let r = f.records[95].clone(); f.insert(2, r); f.repair(); f.put(2, 9802, b"000000000001"); }, &[(2, "98", 9801, 1, "out_of_place")], &[]),
    ("second header", |f| { let r = f.records[0].clone(); f.insert(2, r) }, &[(2, "01", 101, 1, "out_of_place")], &[]),
    ("header in a claim", |f| { let r = f.records[0].clone(); f.insert(5, r) }, &[(5, "01", 101, 1, "out_of_place")], &[]),
    ("no header", |f| f.remove(1..=1), &[(1, "02", 0, 0, "missing")], &[]),
    ("insured without a claim", |f| { f.remove(9..=13); f.repair(); comment(f) }, &[(8, "02", 0, 0, "missing")], &[9, 11]),
    ("claim without a tariff", |f| { f.remove(7..=7); f.repair(); comment(f) }, &[(6, "04", 0, 0, "missing")], &[6]),
    ("no trailer", |f| f.remove(736..=736), &[(736, "", 0, 0, "missing")], &[732]),
    ("cut off in a record", |f| { f.remove(6..=736); f.records[4].truncate(99); }, &[(5, "06", 0, 0, "too_short"), (6, "", 0, 0, "missing")], ALL_FROM_3),
    ("text behind the trailer", |f| f.insert(737, b"end".to_vec()), &[(737, "", 0, 0, "after_trailer")], &[]),
    ("empty line behind the trailer", |f| f.insert(737, vec![]), &[(737, "", 0, 0, "after_trailer")], &[]),
    ("claim behind the trailer", |f| { for line in [3, 4] { let r = f.records[line - 1].clone(); f.insert(734 + line, r) } }, &[(737, "", 0, 0, "after_trailer"), (738, "", 0, 0, "after_trailer")], &[]),
    // Record types.
    ("unknown type of a tariff", |f| f.records[3][1] = b'5', &[(4, "", 0, 0, "unknown_record")], &[3]),
    ("unknown type of the last tariff", |f| f.records[4][0] = b'x', &[(5, "", 0, 0, "unknown_record")], &[3]),
    ("unknown type of a claim", |f| f.records[5][0] = b' ', &[(6, "", 0, 0, "unknown_record")], &[6]),
    ("unknown type of an insured", |f| f.records[7][0] = 0, &[(8, "", 0, 0, "unknown_record")], &[9, 11]),
    ("unknown type of a comment", |f| f.records[95][0] = b'8', &[(96, "", 0, 0, "unknown_record")], &[94]),
    ("unknown type of the header", |f| f.records[0][0] = b'1', &[(1, "", 0, 0, "unknown_record")], &[]),
    ("unknown type of the trailer", |f| f.records[735][0] = b'1', &[(736, "", 0, 0, "unknown_record"), (737, "", 0, 0, "missing")], &[732]),
    ("debtor record of another standard", |f| f.records[3][..2].copy_from_slice(b"03"), &[(4, "", 0, 0, "unknown_record")], &[3]),
    ("byte order mark", |f| { f.records[0].splice(0..0, *b"\xEF\xBB\xBF"); }, &[(1, "", 0, 0, "too_long")], &[]),
    ("record in EBCDIC", |f| ebcdic(&mut f.records[3]), &[(4, "", 0, 0, "ebcdic_digits")], &[3]),
    ("two unknown records in a row", |f| { f.records[2][0] = b'x'; f.records[3][0] = b'x'; }, &[(3, "", 0, 0, "unknown_record"), (4, "", 0, 0, "unknown_record")], &[3]),
    ("comment that became a trailer", |f| f.records[95][1] = b'9', &[(96, "99", 9902, 3, "count"), (96, "99", 9903, 9, "count"), (96, "99", 9904, 15, "not_digits"), (96, "99", 9905, 21, "not_digits"), (96, "99", 9906, 27, "not_digits"), (96, "99", 9907, 33, "not_digits"), (96, "99", 9908, 39, "not_digits"), (96, "99", 9909, 46, "not_digits"), (96, "99", 9910, 57, "not_allowed")], &[94]),
    // Numbers and text.
    ("letter in a date", |f| f.put(3, 411, b"2021032X"), &[(3, "04", 411, 76, "not_digits")], &[3]),
    ("space for a zero", |f| f.put(4, 620, b"  215662"), &[(4, "06", 620, 107, "not_digits")], &[3]),
    ("minus in an amount", |f| f.put(4, 620, b"-0215662"), &[(4, "06", 620, 107, "not_digits")], &[3]),
    ("EBCDIC digits in an amount", |f| f.put(4, 620, b"\xF0\xF0\xF2\xF1\xF5\xF6\xF6\xF2"), &[(4, "06", 620, 107, "ebcdic_digits")], &[3]),
    ("zero byte in a number", |f| f.put(3, 426, b"000\0"), &[(3, "04", 426, 196, "not_digits")], &[3]),
    ("zero byte in text", |f| f.put(3, 458, b"DR\0"), &[(3, "04", 458, 556, "control_character")], &[3]),
    ("lone return in text", |f| f.put(3, 458, b"DR\r1"), &[(3, "04", 458, 556, "control_character")], &[3]),
    ("tab in a name", |f| f.put(2, 210, b"A\tB"), &[(2, "02", 210, 64, "control_character")], &[3, 6]),
    ("text not at the left", |f| f.put(3, 458, b" DR0000000"), &[(3, "04", 458, 556, "not_left_aligned")], &[3]),
    ("mandatory text empty", |f| f.put(3, 458, b""), &[(3, "04", 458, 556, "not_filled")], &[3]),
    ("mandatory number zero", |f| f.put(3, 426, b"0000"), &[(3, "04", 426, 196, "not_filled")], &[3]),
    ("reserve filled", |f| f.put(3, 480, b"x"), &[(3, "04", 480, 596, "not_empty")], &[3]),
    ("reserve of the trailer filled", |f| f.put(736, 9980, b"x"), &[(736, "99", 9980, 58, "not_empty")], &[]),
    // Values.
    ("no day of the calendar", |f| f.put(3, 412, b"20210431"), &[(3, "04", 412, 84, "invalid_date")], &[3]),
    ("29 February of a common year", |f| f.put(3, 420, b"20210229"), &[(3, "04", 420, 151, "invalid_date")], &[3]),
    ("year out of range", |f| f.put(2, 207, b"18991231"), &[(2, "02", 207, 54, "invalid_date")], &[3, 6]),
    ("mandatory date zero", |f| f.put(4, 609, b"00000000"), &[(4, "06", 609, 55, "not_filled")], &[3]),
    ("eleven-test fails", |f| f.put(2, 203, b"111222334"), &[(2, "02", 203, 15, "checksum")], &[3, 6]),
    ("service number of zeros", |f| f.put(2, 203, b"000000000"), &[(2, "02", 203, 15, "not_filled")], &[3, 6]),
    ("no number at all", |f| for (line, field) in [(730, 205), (732, 405), (733, 605), (734, 605)] { f.put(line, field, b"") }, &[(730, "02", 205, 28, "not_filled")], &[732]),
    ("provider of no kind", |f| f.put(3, 440, b"00000001"), &[(3, "04", 440, 242, "not_allowed")], &[3]),
    ("postcode", |f| f.put(2, 217, b"0123AB"), &[(2, "02", 217, 142, "not_allowed")], &[3, 6]),
    ("sex", |f| f.put(2, 208, b"3"), &[(2, "02", 208, 62, "not_allowed")], &[3, 6]),
    ("code list", |f| f.put(3, 409, b"065"), &[(3, "04", 409, 67, "not_allowed")], &[3]),
    ("performance code", |f| f.put(3, 410, b"15A-02"), &[(3, "04", 410, 70, "not_allowed")], &[3]),
    ("practitioner 0300", |f| f.put(3, 439, b"0300"), &[(3, "04", 439, 238, "not_allowed")], &[3]),
    ("neither debit nor credit", |f| f.put(3, 457, b"d"), &[(3, "04", 457, 555, "not_allowed")], &[3]),
    ("currency", |f| f.put(1, 119, b"USD"), &[(1, "01", 119, 115, "not_allowed")], &[]),
    ("message", |f| f.put(1, 102, b"103"), &[(1, "01", 102, 3, "not_allowed")], &[]),
    ("version", |f| f.put(1, 103, b"10"), &[(1, "01", 103, 6, "not_allowed")], &[]),
    ("subversion", |f| f.put(1, 104, b"01"), &[(1, "01", 104, 8, "not_allowed")], &[]),
    // Within a record.
    ("ends before it begins", |f| f.put(3, 412, b"20210323"), &[(3, "04", 412, 84, "before")], &[3]),
    ("trajectory ends before it begins", |f| f.put(3, 417, b"20210323"), &[(3, "04", 417, 126, "before")], &[3]),
    ("period ends before it begins", |f| f.put(1, 115, b"20201231"), &[(1, "01", 115, 73, "before")], &[]),
    ("invoice inside the period", |f| f.put(1, 117, b"20211230"), &[(1, "01", 117, 93, "before")], &[]),
    ("software version without software", |f| f.put(1, 106, b"000000"), &[(1, "01", 107, 17, "not_empty")], &[]),
    ("software without version", |f| f.put(1, 107, b""), &[(1, "01", 107, 17, "not_filled")], &[]),
    ("practice beside institution", |f| f.put(1, 111, b"06010101"), &[(1, "01", 110, 39, "not_filled"), (1, "01", 112, 55, "not_empty")], &[]),
    ("nobody claims", |f| f.put(1, 112, b"00000000"), &[(1, "01", 112, 55, "not_filled")], &[]),
    ("partner name without its use", |f| f.put(2, 213, b"X"), &[(2, "02", 213, 100, "not_empty")], &[3, 6]),
    ("use without partner name", |f| f.put(2, 212, b"2"), &[(2, "02", 213, 100, "not_filled")], &[3, 6]),
    ("no closing reason", |f| f.put(3, 418, b""), &[(3, "04", 418, 134, "not_filled")], &[3]),
    ("activity of two days", |f| f.put(726, 1613, b"20210408"), &[(726, "16", 1613, 95, "not_same")], &[724]),
    ("calculated zero as a credit", |f| { f.put(734, 617, b"00000000"); f.put(734, 618, b"C"); }, &[(734, "06", 618, 102, "wrong_sign")], &[732]),
    ("zero as a credit", |f| f.put(734, 621, b"C"), &[(734, "06", 621, 115, "wrong_sign")], &[732]),
    ("two fields of a record", |f| { f.put(3, 458, b""); f.put(3, 426, b"000x"); }, &[(3, "04", 426, 196, "not_digits"), (3, "04", 458, 556, "not_filled")], &[3]),
    // Credits.
    ("credit without its debit", |f| f.put(728, 459, b""), &[(728, "04", 459, 576, "not_filled")], &[728]),
    ("credited tariff without its debit", |f| f.put(729, 623, b""), &[(729, "06", 623, 136, "not_filled")], &[728]),
    ("debit that names one", |f| f.put(3, 459, b"DR1"), &[(3, "04", 459, 576, "not_empty")], &[3]),
    ("credit of a positive amount", |f| { f.put(3, 457, b"C"); f.put(3, 459, b"DR1"); }, &[(3, "04", 457, 555, "wrong_sign")], &[3]),
    ("debit of a negative amount", |f| { f.put(728, 457, b"D"); f.put(728, 459, b""); }, &[(728, "04", 457, 555, "wrong_sign")], &[728]),
    // Between records.
    ("service number of another", |f| f.put(6, 403, b"111222333"), &[(6, "04", 403, 15, "differs")], &[6]),
    ("service number of another in a tariff", |f| f.put(5, 603, b"111222333"), &[(5, "06", 603, 15, "differs")], &[3]),
    ("insurer of another", |f| f.put(6, 404, b"0101"), &[(6, "04", 404, 24, "differs")], &[6]),
    ("insured number of another", |f| f.put(6, 405, b"X"), &[(6, "04", 405, 28, "differs")], &[6]),
    ("birth of another", |f| f.put(6, 408, b"19500101"), &[(6, "04", 408, 59, "differs")], &[6]),
    ("code list of the tariff", |f| f.put(4, 606, b"990"), &[(4, "06", 606, 43, "differs")], &[3]),
    ("code of the tariff", |f| f.put(4, 608, b"15A003"), &[(4, "06", 608, 49, "differs")], &[3]),
    ("begin of the tariff", |f| f.put(4, 609, b"20210325"), &[(4, "06", 609, 55, "differs")], &[3]),
    ("sequence of the tariff", |f| f.put(4, 610, b"02"), &[(4, "06", 610, 63, "differs")], &[3]),
    ("code of the activity", |f| f.put(726, 1607, b"15A003"), &[(726, "16", 1607, 46, "differs")], &[724]),
    // Numbers.
    ("gap before a claim", |f| shift(f, 9), &[(9, "04", 402, 3, "sequence")], &[9]),
    ("gap between two claims", |f| shift(f, 6), &[(6, "04", 402, 3, "sequence")], &[3, 6]),
    ("gap before an insured", |f| shift(f, 8), &[(8, "02", 202, 3, "sequence")], &[6, 9, 11]),
    ("gap in a claim", |f| shift(f, 5), &[(5, "06", 602, 3, "sequence")], &[3]),
    ("lost tariff", |f| f.remove(5..=5), &[(5, "04", 402, 3, "sequence"), (735, "99", 9905, 21, "count"), (735, "99", 9908, 39, "count"), (735, "99", 9909, 46, "total")], &[3, 6]),
    ("number twice", |f| f.put(4, 602, b"000000000002"), &[(4, "06", 602, 3, "sequence")], &[3]),
    ("number zero", |f| f.put(4, 602, b"000000000000"), &[(4, "06", 602, 3, "not_filled")], &[3]),
    ("number far off", |f| f.put(4, 602, b"999999999999"), &[(4, "06", 602, 3, "sequence")], &[3]),
    ("record twice", |f| { let r = f.records[3].clone(); f.insert(5, r) }, &[(5, "06", 602, 3, "sequence"), (737, "99", 9905, 21, "count"), (737, "99", 9908, 39, "count"), (737, "99", 9909, 46, "total")], &[3]),
    ("comment on another record", |f| f.put(96, 9802, b"000000000001"), &[(96, "98", 9802, 3, "other_parent")], &[94]),
    ("comment without text", |f| f.put(96, 9804, b""), &[(96, "98", 9804, 19, "not_filled")], &[94]),
    ("comment on an insured without text", |f| f.put(731, 9804, b""), &[(731, "98", 9804, 19, "not_filled")], &[732]),
    // Trailer.
    ("count of insured", |f| f.put(736, 9902, b"000122"), &[(736, "99", 9902, 3, "count")], &[]),
    ("count of debtors", |f| f.put(736, 9903, b"000001"), &[(736, "99", 9903, 9, "count")], &[]),
    ("count of claims", |f| f.put(736, 9904, b"000262"), &[(736, "99", 9904, 15, "count")], &[]),
    ("count of tariffs", |f| f.put(736, 9905, b"000334"), &[(736, "99", 9905, 21, "count")], &[]),
    ("count of activities", |f| f.put(736, 9906, b"000000"), &[(736, "99", 9906, 27, "count")], &[]),
    ("count of comments", |f| f.put(736, 9907, b"000015"), &[(736, "99", 9907, 33, "count")], &[]),
    ("count of all", |f| f.put(736, 9908, b"0000735"), &[(736, "99", 9908, 39, "count")], &[]),
    ("total", |f| f.put(736, 9909, b"00055255721"), &[(736, "99", 9909, 46, "total")], &[]),
    ("sign of the total", |f| f.put(736, 9910, b"C"), &[(736, "99", 9910, 57, "wrong_sign")], &[]),
    ("letter in a count", |f| f.put(736, 9904, b"00026x"), &[(736, "99", 9904, 15, "not_digits")], &[]),
    // Ends of line.
    ("lone return for an end of line", |f| f.ends[9] = b"\r", &[(10, "06", 0, 0, "too_long")], &[9, 11]),
    ("two returns", |f| f.ends[9] = b"\r\r\n", &[(10, "06", 0, 0, "too_long")], &[9]),
    ("line feeds", |f| f.ends.fill(b"\n"), &[], &[]),
    ("both ends of line", |f| f.ends[5..99].fill(b"\n"), &[], &[]),
    ("no end of line at the end", |f| f.ends[735] = b"", &[], &[]),
];

/// Marks that all claims but those before the damage are gone.
const ALL_FROM_3: &[u64] = &[0];

/// Translates a record to EBCDIC: digits, letters and spaces.
fn ebcdic(record: &mut [u8]) {
    for byte in record {
        *byte = match *byte {
            b'0'..=b'9' => *byte - b'0' + 0xF0,
            b'A'..=b'I' => *byte - b'A' + 0xC1,
            b'J'..=b'R' => *byte - b'J' + 0xD1,
            b'S'..=b'Z' => *byte - b'S' + 0xE2,
            _ => 0x40,
        };
    }
}

/// Makes the last comment, which is on its claim record, repeat that record's number again.
fn comment(file: &mut File) {
    let last = file.records.len();
    let number = file.get(last - 4, 402).to_vec();
    file.put(last - 1, 9802, &number);
}

/// Leaves out a number before this line.
fn shift(file: &mut File, line: usize) {
    let last = file.records.len() - 1;
    for record in &mut file.records[line - 1..last] {
        let number: u64 = std::str::from_utf8(&record[2..14]).unwrap().parse().unwrap();
        record[2..14].copy_from_slice(format!("{:012}", number + 1).as_bytes());
    }
}

/// The undamaged file, its bytes and what it gives.
static UNDAMAGED: LazyLock<(File, Vec<u8>, Outcome)> = LazyLock::new(|| {
    let file = File::new();
    let bytes = file.bytes();
    let outcome = read(&bytes);
    (file, bytes, outcome)
});

#[test]
fn every_damage_is_named_and_costs_no_other_claim() {
    let (whole, _, undamaged) = &*UNDAMAGED;
    let mut problems = BTreeSet::new();
    for (name, damage, expected, lost) in DAMAGES {
        let mut file = whole.clone();
        damage(&mut file);
        let outcome = read(&file.bytes());

        let mut defects: Vec<Expected> = outcome.defects.iter().map(seen).collect();
        let mut expected = expected.to_vec();
        problems.extend(defects.iter().map(|defect| defect.4));
        defects.sort_unstable();
        expected.sort_unstable();
        assert_eq!(defects, expected, "{name}");

        let is_lost = |line: &ClaimLine| lost.contains(&line.line) || *lost == ALL_FROM_3;
        let left: Vec<ClaimLine> = undamaged.valid().filter(|line| !is_lost(line)).map(content).collect();
        assert_eq!(outcome.valid().map(content).collect::<Vec<_>>(), left, "{name}");
        for faulty in outcome.faulty() {
            assert!(outcome.defects.contains(&faulty.defect), "{name}: a claim is refused for what was not reported");
            assert!(file.records[faulty.line as usize - 1].starts_with(b"04"), "{name}: {}", faulty.line);
        }
        assert_one_defect_per_field(&outcome.defects, name);
        assert_no_person(&outcome, &file, name);
    }
    assert!(DAMAGES.len() >= 40);
    let names: BTreeSet<_> = DAMAGES.iter().map(|damage| damage.0).collect();
    assert_eq!(names.len(), DAMAGES.len());
    // Every problem that a file can have is among the damages.
    let of_problems: BTreeSet<&str> = [
        Problem::TooShort,
        Problem::TooLong,
        Problem::UnknownRecord,
        Problem::OutOfPlace,
        Problem::AfterTrailer,
        Problem::Missing(RecordType::Header),
        Problem::NotFilled,
        Problem::NotEmpty,
        Problem::NotLeftAligned,
        Problem::ControlCharacter,
        Problem::Differs(RecordType::Claim),
        Problem::NotSameAs(0),
        Problem::Before(0),
        Problem::WrongSign,
        Problem::Sequence,
        Problem::OtherParent,
        Problem::Count(0),
        Problem::Total(Cents::ZERO),
    ]
    .map(Problem::code)
    .into();
    let of_values = ["checksum", "ebcdic_digits", "invalid_date", "not_allowed", "not_digits"];
    assert_eq!(problems, of_problems.into_iter().chain(of_values).collect());
}

fn assert_one_defect_per_field(defects: &[Defect], name: &str) {
    let mut places = BTreeSet::new();
    for defect in defects.iter().filter(|defect| defect.field.is_some()) {
        let (line, _, field, ..) = seen(defect);
        assert!(places.insert((line, field)), "{name}: line {line} field {field} twice");
    }
}

/// Nothing that is printed holds a service number, an insured number or a name of the file.
fn assert_no_person(outcome: &Outcome, file: &File, name: &str) {
    // Of so many claims some; each of them prints the same.
    let mut printed = format!("{:?}{:?}", outcome.defects, outcome.claims.iter().take(4).collect::<Vec<_>>());
    write!(printed, "{:?}", outcome.faulty().collect::<Vec<_>>()).unwrap();
    for defect in &outcome.defects {
        for lang in [Lang::Nl, Lang::En] {
            printed.push('\n');
            defect.write(lang, &mut printed).unwrap();
            write!(printed, " {:?} {:?}", defect.problem, defect.field).unwrap();
        }
    }
    let mut lines = Lines::default();
    let mut reader = Reader::new(&ZH308);
    for record in file.records.iter().take(6) {
        lines.feed(record, &mut |_| {});
        reader.record(record, &mut |_| {});
        // As text and as a list of numbers.
        write!(printed, "\n{lines:?}{reader:?}").unwrap();
    }
    let persons = file.records.iter().filter(|record| record.starts_with(b"02") && record.len() >= 42);
    for record in persons.take(3) {
        for secret in [&record[14..23], record[27..42].trim_ascii_end()] {
            assert!(!printed.contains(&*String::from_utf8_lossy(secret)), "{name}: personal data is printed");
            let numbers = format!("{secret:?}");
            assert!(!printed.contains(numbers.trim_matches(['[', ']'])), "{name}: personal data is printed");
        }
    }
    assert!(!printed.contains("PROEFPERSOON"), "{name}: a name is printed");
}

#[test]
fn a_defect_says_where_it_is_and_what_was_expected() {
    let message = |damage: fn(&mut File), lang| {
        let mut file = UNDAMAGED.0.clone();
        damage(&mut file);
        let mut text = String::new();
        read(&file.bytes()).defects[0].write(lang, &mut text).unwrap();
        text
    };
    assert_eq!(
        message(|file| file.put(3, 412, b"20210431"), Lang::En),
        "line 3, record 04 number 2, field 0412 EINDDATUM PRESTATIE (position 84, length 8): \
         expected a day of the calendar YYYYMMDD from 19000101 to 21991231"
    );
    assert_eq!(
        message(|file| file.put(736, 9904, b"000262"), Lang::Nl),
        "regel 736, record 99, rubriek 9904 AANTAL PRESTATIERECORDS (positie 15, lengte 6): \
         verwacht 263, zoveel records zijn er geteld"
    );
    assert_eq!(
        message(|file| file.records[3].truncate(9), Lang::En),
        "line 4, record 06 number 3: expected 610 positions; this record is shorter"
    );
    // Every sentence of the table is one: it ends in what was expected, and the two languages differ.
    for (name, damage, ..) in DAMAGES.iter().filter(|damage| !damage.2.is_empty()) {
        let (nl, en) = (message(*damage, Lang::Nl), message(*damage, Lang::En));
        assert!(nl.contains(": verwacht ") && en.contains(": expected "), "{name}: {nl} {en}");
        let ends = [nl.split_once(": verwacht ").unwrap().1, en.split_once(": expected ").unwrap().1];
        assert!(ends.iter().all(|end| end.len() >= 2), "{name}: {nl} {en}");
    }
}

#[test]
fn files_without_claims() {
    let seen_in = |bytes: &[u8]| read(bytes).defects.iter().map(seen).collect::<Vec<_>>();
    assert_eq!(seen_in(b""), [(1, "", 0, 0, "missing")]);
    assert_eq!(seen_in(b"\r\n"), [(1, "", 0, 0, "too_short"), (2, "", 0, 0, "missing")]);
    assert_eq!(seen_in(b"\0"), [(1, "", 0, 0, "too_short"), (2, "", 0, 0, "missing")]);
    let file = File::new();
    assert_eq!(seen_in(&file.records[0]), [(2, "", 0, 0, "missing")]);
    let mut trailer_only = file.clone();
    trailer_only.remove(1..=735);
    trailer_only.repair();
    assert_eq!(seen_in(&trailer_only.bytes()), [(1, "99", 0, 0, "missing"), (1, "99", 0, 0, "missing")]);
    let mut no_insured = file;
    no_insured.remove(2..=735);
    no_insured.repair();
    assert_eq!(seen_in(&no_insured.bytes()), [(2, "99", 0, 0, "missing")]);
}

#[test]
fn a_file_in_ebcdic_is_told_to_be_one() {
    let mut bytes = File::new().bytes();
    ebcdic(&mut bytes);
    let defects: Vec<_> = read(&bytes).defects.iter().map(seen).collect();
    assert_eq!(defects, [(1, "", 0, 0, "ebcdic_digits"), (2, "", 0, 0, "missing")]);
}

#[test]
fn two_files_in_one_stop_at_the_first_trailer() {
    let once = File::new().bytes();
    let (first, outcome) = (read(&once), read(&[&once[..], &once].concat()));
    assert_eq!(outcome.claims.len(), first.claims.len());
    assert_eq!(outcome.defects.len(), 736);
    assert!(outcome.defects.iter().all(|defect| defect.problem == Problem::AfterTrailer));
}

#[test]
fn a_changed_amount_changes_its_claim_and_fails_the_total() {
    let mut file = File::new();
    file.put(4, 620, b"00215663");
    let outcome = read(&file.bytes());
    assert_eq!(outcome.defects.iter().map(seen).collect::<Vec<_>>(), [(736, "99", 9909, 46, "total")]);
    assert_eq!(outcome.valid().next().unwrap().amount.get(), 287_551);
    assert!(matches!(outcome.defects[0].problem, Problem::Total(total) if Some(total) == outcome.total));
}

#[test]
fn a_total_below_zero_is_a_credit() {
    // Keep the person of the last claims and make the credit the larger amount.
    let mut file = File::new();
    let insured = (0..724).rev().find(|at| file.records[*at].starts_with(b"02")).unwrap();
    file.remove(2..=insured);
    file.put(file.records.len() - 7, 620, b"99999999");
    file.repair();
    comment(&mut file);
    let outcome = read(&file.bytes());
    assert_eq!(outcome.defects, []);
    assert!(outcome.total.unwrap() < Cents::ZERO);
}

// Chunks.

#[test]
fn chunks_of_any_size_give_the_same() {
    let mut damaged = File::tiny();
    damaged.put(3, 412, b"20210431");
    damaged.records[6].resize(1_500, b'x');
    damaged.ends[2] = b"\n";
    damaged.ends[3] = b"\r\r\n";
    damaged.insert(5, vec![]);
    damaged.insert(6, b"\r".to_vec());
    damaged.records[1].insert(300, b'\r');
    let at_the_buffer = [(1_022, 0), (1_023, 0), (1_024, 0), (1_100, 1_023), (1_100, 1_022)].map(|(length, place)| {
        let mut file = File::tiny();
        file.records[4].resize(length, b' ');
        if place > 0 {
            file.records[4][place] = b'\r';
        }
        // A long line may have held the record that is missing behind it.
        file.remove(6..=6);
        file
    });
    for file in [File::tiny(), damaged].into_iter().chain(at_the_buffer) {
        let bytes = file.bytes();
        let whole = read(&bytes).as_text();
        for place in 0..=bytes.len() {
            let (head, tail) = bytes.split_at(place);
            assert_eq!(read_chunks([head, tail]).as_text(), whole, "at {place}");
        }
        for size in [1, 2, 3, 7, 31, 32, 33, 609, 610, 611, 612, 613, 1023, 1024, 1025] {
            assert_eq!(read_chunks(bytes.chunks(size)).as_text(), whole, "chunks of {size}");
        }
    }
}

#[test]
fn lines_of_any_length_end_where_they_should() {
    for length in [0_usize, 1, 31, 32, 33, 1022, 1023, 1024, 1025, 1026, 5_000] {
        for (end, is_last) in [("\n", false), ("\r\n", false), ("", true), ("\r", true)] {
            let bytes = [&vec![b'x'; length], end.as_bytes()].concat();
            for size in [1, 7, 1024, 1025, 6_000] {
                let (mut lines, mut seen) = (Lines::new(), Vec::new());
                bytes.chunks(size).for_each(|chunk| lines.feed(chunk, &mut |line| seen.push(line.len())));
                lines.end(&mut |line| seen.push(line.len()));
                // A line that spans chunks is given up to its 1024th byte, of which the last may be its return.
                let is_whole = seen == [length] || (is_last && length == 0 && end.is_empty() && seen.is_empty());
                assert!(is_whole || (length > 1022 && matches!(seen[..], [1023..=1025])), "{length} {end:?} {seen:?}");
            }
        }
    }
}

// Any bytes.

/// The claim records, by index, that damage in the record with this index may cost: those of its claim, or of its insured
/// person. A record whose type, number or end cannot be relied on may have been any record: it may also cost the claim
/// before it and the other claims of the person.
fn may_cost(file: &File, at: usize, is_frame: bool) -> BTreeSet<usize> {
    let is = |at: usize, code: &[u8]| file.records[at].starts_with(code);
    let last_before = |at: usize, code: &[u8]| (0..=at).rev().find(|other| is(*other, code));
    let claims_from = |at: usize| {
        (at..file.records.len())
            .skip(1)
            .take_while(|other| !is(*other, b"02"))
            .filter(|other| is(*other, b"04"))
            .collect()
    };
    let person = last_before(at, b"02");
    let claim = last_before(at, b"04").filter(|claim| person < Some(*claim));
    let mut cost: BTreeSet<usize> = match claim {
        Some(claim) if !is(at, b"99") => [claim].into(),
        None if person == Some(at) || is(at, b"98") => claims_from(at),
        _ => BTreeSet::new(),
    };
    if is_frame {
        cost.extend(at.checked_sub(1).and_then(|before| last_before(before, b"04")));
        cost.extend(claims_from(person.unwrap_or(1)));
    }
    cost
}

/// Damages one byte and looks at what that costs.
fn check_one_byte(file: &File, bytes: &[u8], undamaged: &Outcome, place: usize, byte: u8) {
    let mut damaged = bytes.to_vec();
    damaged[place] = byte;
    let outcome = read(&damaged);
    let (at, position) = (place / 612, place % 612);
    let is_frame = !(14..610).contains(&position) || byte == b'\n';
    let mut cost = may_cost(file, at, is_frame);
    // The last return or line feed joins two records.
    if position >= 610 && at + 1 < file.records.len() {
        cost.extend(may_cost(file, at + 1, true));
    }
    let left: Vec<ClaimLine> =
        undamaged.valid().filter(|line| !cost.contains(&(line.line as usize - 1))).map(content).collect();
    let found: Vec<ClaimLine> = outcome.valid().map(content).collect();
    let mut rest = found.iter();
    for line in &left {
        assert!(rest.any(|other| other == line), "{byte:#04x} at {at}:{position} costs {:?}", line.reference.bytes());
    }
    // No claim comes from nothing.
    assert!(found.len() <= undamaged.claims.len(), "{byte:#04x} at {at}:{position}");
    if outcome.defects.is_empty() {
        assert_eq!(found.len(), undamaged.claims.len(), "{byte:#04x} at {at}:{position} loses a claim in silence");
    }
    for faulty in outcome.faulty() {
        assert!(outcome.defects.contains(&faulty.defect));
    }
    assert_one_defect_per_field(&outcome.defects, "one byte");
}

#[test]
fn every_byte_of_a_short_file_damaged() {
    let file = File::short();
    let bytes = file.bytes();
    let undamaged = read(&bytes);
    let others = [b'0', b'1', b'2', b'4', b'6', b'8', b'9', b'C', b' ', b'\n', b'\r', 0, 0xF0];
    for place in 0..bytes.len() {
        // All of them in the frame of the record, one of them elsewhere.
        let is_frame = place % 612 < 16 || place % 612 >= 609;
        let step = if is_frame { 1 } else { others.len() };
        for byte in others.iter().skip(place % step).step_by(step) {
            check_one_byte(&file, &bytes, &undamaged, place, *byte);
        }
    }
}

/// A line that often looks like a record.
fn any_line() -> impl Strategy<Value = Vec<u8>> {
    let records = File::short().records;
    let like_a_record = (prop::sample::select(records), prop::collection::vec((0..620_usize, any::<u8>()), 0..4));
    prop_oneof![
        5 => like_a_record.prop_map(|(mut record, damages)| {
            for (place, byte) in damages {
                match record.get_mut(place) {
                    Some(old) => *old = byte,
                    None => record.push(byte),
                }
            }
            record
        }),
        1 => prop::collection::vec(any::<u8>(), 0..1_500),
        1 => (0..=99_u8, prop::collection::vec(prop::sample::select(b"0123456789 AC".to_vec()), 600..620))
            .prop_map(|(code, rest)| [format!("{code:02}").as_bytes(), &rest].concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn one_byte_of_the_sample_damaged(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 2)
    ) {
        let (file, bytes, undamaged) = &*UNDAMAGED;
        for (place, byte) in places {
            check_one_byte(file, bytes, undamaged, place.index(bytes.len()), byte);
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..4_000), size in 1..1_200_usize) {
        let outcome = read(&bytes);
        prop_assert!(!outcome.defects.is_empty());
        prop_assert_eq!(outcome.valid().count(), 0);
        prop_assert_eq!(read_chunks(bytes.chunks(size)).as_text(), outcome.as_text());
    }

    #[test]
    fn any_records_are_read(
        records in prop::collection::vec(any_line(), 0..24),
        ends in prop::sample::select(vec!["\r\n", "\n"]),
        size in 1..1_400_usize,
    ) {
        let bytes: Vec<u8> = records.iter().flat_map(|record| [record, ends.as_bytes()].concat()).collect();
        let outcome = read(&bytes);
        prop_assert_eq!(read_chunks(bytes.chunks(size)).as_text(), outcome.as_text());
        assert_one_defect_per_field(&outcome.defects, "any records");
        // A claim is given once, in the order of the file.
        let lines: Vec<u64> =
            outcome.claims.iter().map(|claim| claim.as_ref().map_or_else(|faulty| faulty.line, |line| line.line)).collect();
        prop_assert!(lines.is_sorted_by(|one, two| one < two));
        for faulty in outcome.faulty() {
            prop_assert!(outcome.defects.contains(&faulty.defect));
        }
    }
}
