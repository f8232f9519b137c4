//! Any bytes in chunks of any size, taken for a file of each standard: the reader gives the same as for one piece, one defect per field, every claim once,
//! and nothing that it prints repeats what it read.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use std::collections::BTreeSet;

use regelkern::policy::text::Lang;
use regelkern::unit::Cents;
use regelkern::vektis::{AW319, ClaimLine, Defect, FaultyClaim, Lines, Reader, Standard, ZH308};

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
}

target!(vektis);
