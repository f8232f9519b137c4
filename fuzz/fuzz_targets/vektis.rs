//! Any bytes in chunks of any size, taken for a file of each standard: the reader gives the same as for one piece, one defect per field, every claim once,
//! and nothing that it prints repeats what it read. A file without a defect, written again, is the same bytes; with half of
//! each amount granted, it is a file without a defect again, whose total is what was granted.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use std::collections::BTreeSet;

use regelkern::policy::text::Lang;
use regelkern::unit::Cents;
use regelkern::vektis::{AW319, ClaimLine, Defect, FaultyClaim, Lines, Reader, RecordType, Standard, Writer, ZH308};

/// What a file gives.
#[derive(Default)]
struct Outcome {
    defects: Vec<Defect>,
    claims: Vec<Result<ClaimLine, FaultyClaim>>,
    total: Option<Cents>,
}

fn read<'a>(standard: &'static Standard, chunks: impl Iterator<Item = &'a [u8]>) -> Outcome {
    let (mut lines, mut reader, mut outcome) = (Lines::new(), Reader::new(standard), Outcome::default());
    let mut take = |record: &[u8]| {
        outcome.claims.extend(reader.record(record, &mut |defect| outcome.defects.push(defect)));
    };
    chunks.for_each(|chunk| lines.feed(chunk, &mut take));
    lines.end(&mut take);
    outcome.claims.extend(reader.finish(&mut |defect| outcome.defects.push(defect)));
    outcome.total = reader.total();
    outcome
}

/// Chunks of one size, which the first bytes give; none is larger than two records.
fn vektis(data: &[u8]) {
    let Some(([low, high], file)) = data.split_first_chunk() else { return };
    let size = 1 + usize::from(u16::from_le_bytes([*low, *high])) % 1_300;
    for standard in [&ZH308, &AW319] {
        file_of(standard, file, size);
    }
}

/// A file that is taken for one of this standard.
fn file_of(standard: &'static Standard, file: &[u8], size: usize) {
    let (whole, parts) = (read(standard, std::iter::once(file)), read(standard, file.chunks(size)));
    assert_eq!(whole.defects, parts.defects, "other defects in chunks of {size}");
    assert_eq!(whole.total, parts.total);
    let text = |outcome: &Outcome| format!("{:?}", outcome.claims);
    assert_eq!(text(&whole), text(&parts), "other claims in chunks of {size}");

    let mut places = BTreeSet::new();
    let mut sentence = String::new();
    for defect in &whole.defects {
        let field = defect.field.map_or(0, |field| field.number);
        assert!(field == 0 || places.insert((defect.line, field)), "two defects of a field");
        for lang in [Lang::Nl, Lang::En] {
            sentence.clear();
            defect.write(lang, &mut sentence).expect("a string takes everything");
            assert!(!sentence.is_empty());
        }
    }
    let mut before = 0;
    for claim in &whole.claims {
        let line = match claim {
            Ok(line) => line.line,
            Err(faulty) => {
                assert!(whole.defects.contains(&faulty.defect), "a claim is refused without a report");
                faulty.line
            }
        };
        assert!(line > before, "claims out of order");
        before = line;
    }
    // What stands behind a trailer is not read.
    let is_trailer = |record: &Vec<u8>| record.starts_with(RecordType::Trailer.code().as_bytes());
    let mut records = Vec::new();
    let (mut lines, mut take) = (Lines::new(), |record: &[u8]| records.push(record.to_vec()));
    lines.feed(file, &mut take);
    lines.end(&mut take);
    if whole.defects.is_empty() && records.iter().position(is_trailer) == records.len().checked_sub(1) {
        written(standard, &records);
    }
}

/// Writes a sound file again: as it is, and with half of each amount.
fn written(standard: &'static Standard, records: &[Vec<u8>]) {
    let mut writer = Writer::new(standard);
    for record in records {
        let mut again = record.clone();
        writer.record(&mut again, None).expect("a sound record is written");
        assert_eq!(&again, record, "a sound file is written otherwise");
    }
    let (mut writer, mut file, mut granted) = (Writer::new(standard), Vec::new(), 0);
    for record in records {
        let (mut again, kind) = (record.clone(), standard.amounts());
        let half = record.starts_with(kind.code().as_bytes()).then(|| {
            let amount = writer.amount(kind, record).expect("a sound amount");
            Cents::new(amount.get() / 2).expect("a smaller amount")
        });
        granted += half.map_or(0, Cents::get);
        writer.record(&mut again, half).expect("a smaller amount has room");
        file.extend_from_slice(&again);
        file.extend_from_slice(b"\r\n");
    }
    let outcome = read(standard, std::iter::once(&file[..]));
    assert_eq!(outcome.total.map(Cents::get), Some(granted), "another total than what is granted");
    let is_of_amount = |defect: &&Defect| !matches!(defect.record, Some(kind) if kind == standard.amounts());
    assert!(!outcome.defects.iter().any(|defect| is_of_amount(&defect)), "{:?}", outcome.defects);
}

target!(vektis);
