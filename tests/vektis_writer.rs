//! Writing claim files: what is read and written again is the same, and what is changed is read as it was changed.

use proptest::prelude::*;
use regelkern::unit::{Cents, Fault};
use regelkern::vektis::{AW319, ClaimLine, Lines, Reader, RecordType, Standard, Writer, ZH308, share};

const FILES: [(&Standard, &str); 3] = [
    (&ZH308, "zh308-heart-failure-2021.asc"),
    (&ZH308, "zh308-bundle-payments-2021.asc"),
    (&AW319, "aw319-district-nursing-2024.asc"),
];

fn data(name: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

fn records(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut records = Vec::new();
    let mut lines = Lines::new();
    lines.feed(bytes, &mut |record| records.push(record.to_vec()));
    records
}

/// The claim lines and the number of defects.
fn read(standard: &'static Standard, records: &[Vec<u8>]) -> (Vec<ClaimLine>, usize) {
    let (mut reader, mut claims, mut defects) = (Reader::new(standard), Vec::new(), 0);
    for record in records {
        claims.extend(reader.record(record, &mut |_| defects += 1));
    }
    claims.extend(reader.finish(&mut |_| defects += 1));
    (claims.into_iter().filter_map(Result::ok).collect(), defects)
}

fn cents(amount: i64) -> Cents {
    Cents::new(amount).unwrap()
}

fn is_of(record: &[u8], kind: RecordType) -> bool {
    record.starts_with(kind.code().as_bytes())
}

#[test]
fn what_is_read_is_written_as_it_was() {
    for (standard, name) in FILES {
        let before = records(&data(name));
        assert_eq!(read(standard, &before).1, 0);
        let (mut after, mut writer) = (before.clone(), Writer::new(standard));
        after.iter_mut().for_each(|record| writer.record(record, None).unwrap());
        assert_eq!(after, before, "{name}");
        // Amounts that are put back are the same bytes too.
        let mut writer = Writer::new(standard);
        for record in &mut after {
            let kind = standard.amounts();
            let amount = is_of(record, kind).then(|| writer.amount(kind, record).unwrap());
            writer.record(record, amount.filter(|amount| *amount != Cents::ZERO)).unwrap();
        }
        assert_eq!(after, before, "{name}");
    }
}

#[test]
fn a_trailer_is_put_right() {
    for (standard, name) in FILES {
        let before = records(&data(name));
        let mut damaged = before.clone();
        damaged.last_mut().unwrap()[2..40].fill(b'7');
        assert!(read(standard, &damaged).1 > 0);
        let mut writer = Writer::new(standard);
        damaged.iter_mut().for_each(|record| writer.record(record, None).unwrap());
        assert_eq!(damaged, before, "{name}");
    }
}

#[test]
fn what_cannot_be_written_is_refused() {
    let (hospital, nursing) = (records(&data(FILES[0].1)), records(&data(FILES[2].1)));
    let write = |standard, record: &[u8], amount| Writer::new(standard).record(&mut record.to_vec(), amount);
    let one = Some(cents(1));
    assert_eq!(write(&ZH308, &nursing[0], None), Err(Fault::WrongLength));
    assert_eq!(write(&AW319, &hospital[0], None), Err(Fault::WrongLength));
    assert_eq!(write(&ZH308, &hospital[2], one), Err(Fault::NotAllowed));
    assert_eq!(write(&ZH308, &hospital[3], one), Ok(()));
    assert_eq!(write(&AW319, &nursing[2], one), Ok(()));
    assert_eq!(write(&AW319, &nursing[1], one), Err(Fault::NotAllowed));
    assert_eq!(write(&AW319, &nursing[2], Some(cents(100_000_000))), Err(Fault::OutOfRange));
    assert_eq!(write(&AW319, &nursing[2], Some(cents(-99_999_999))), Ok(()));
    let mut record = nursing[2].clone();
    record[185] = b'x';
    assert_eq!(write(&AW319, &record, None), Err(Fault::NotDigits));
    record[0] = b'7';
    assert_eq!(write(&AW319, &record, None), Err(Fault::NotAllowed));
}

#[test]
fn shares_are_in_order() {
    for (granted, claimed, shared) in [
        (100, vec![60, 40], vec![60, 40]),
        (70, vec![60, 40], vec![60, 10]),
        (50, vec![60, 40], vec![50, 0]),
        (0, vec![60, 40], vec![0, 0]),
        (130, vec![60, 40], vec![60, 70]),
        (-70, vec![-60, -40], vec![-60, -10]),
        (0, vec![-60, -40], vec![0, 0]),
        // As claimed, whatever the signs; else the other sign is granted as zero.
        (80, vec![100, -20], vec![100, -20]),
        (70, vec![100, -20], vec![70, 0]),
        (7, vec![0], vec![7]),
    ] {
        let mut amounts: Vec<Cents> = claimed.iter().copied().map(cents).collect();
        share(cents(granted), &mut amounts).unwrap();
        assert_eq!(amounts.iter().map(|amount| amount.get()).collect::<Vec<_>>(), shared, "{granted} of {claimed:?}");
    }
    assert_eq!(share(cents(1), &mut []), Err(Fault::NotAllowed));
    assert_eq!(share(Cents::ZERO, &mut []), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any amounts of the sign that the claims have: the file has no defect, and its claims have these amounts.
    #[test]
    fn changed_amounts_are_read_back(file in 0..FILES.len(), seed in any::<u64>()) {
        let (standard, name) = FILES[file];
        let mut file = records(&data(name));
        let (mut writer, mut number, mut expected) = (Writer::new(standard), seed | 1, Cents::ZERO);
        for record in &mut file {
            number ^= number << 13;
            number ^= number >> 7;
            number ^= number << 17;
            let amount = is_of(record, standard.amounts()).then(|| {
                let before = writer.amount(standard.amounts(), record).unwrap();
                let amount = cents((number % 1_000_000) as i64 % (1 + (number >> 60) as i64 * 100));
                if before < Cents::ZERO { amount.opposite() } else { amount }
            });
            expected = expected.plus(amount.unwrap_or(Cents::ZERO)).unwrap();
            writer.record(record, amount).unwrap();
        }
        let (claims, defects) = read(standard, &file);
        prop_assert_eq!(defects, 0);
        let total = claims.iter().try_fold(Cents::ZERO, |sum, line| sum.plus(line.amount)).unwrap();
        prop_assert_eq!(total, expected);
    }

    /// What is shared adds up to what was granted, and gives no amount more than was claimed but the last.
    #[test]
    fn shares_add_up(claimed in prop::collection::vec(-1_000..1_000_i64, 1..6), granted in -3_000..3_000_i64) {
        let before: Vec<Cents> = claimed.iter().copied().map(cents).collect();
        let mut after = before.clone();
        share(cents(granted), &mut after).unwrap();
        prop_assert_eq!(after.iter().map(|amount| amount.get()).sum::<i64>(), granted);
        let others = before.iter().zip(&after).rev().skip(1);
        prop_assert!(others.into_iter().all(|(before, after)| after.get().abs() <= before.get().abs()));
    }
}
