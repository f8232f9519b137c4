//! How fast a claim file is read, with every field and total checked: `regelkern-reading [ROUNDS]`.
//!
//! Files of each standard, of the persons of a sample over and over, numbered and counted anew, are read from memory in
//! chunks of 64 KiB. The rival finds the ends of line and does nothing else; both take turns. A line of figures for each
//! standard: name, MB/s read and checked, MB/s of the rival, the ratio.

use std::hint::black_box;
use std::time::Instant;

use regelkern::vektis::layout::Role;
use regelkern::vektis::{AW319, Lines, Reader, RecordType, Standard, ZH308};

const SAMPLES: [(&Standard, &[u8]); 2] = [
    (&ZH308, include_bytes!("../../../data/zh308-heart-failure-2021.asc")),
    (&AW319, include_bytes!("../../../data/aw319-district-nursing-2024.asc")),
];
/// The size of a file, about.
const BYTES: usize = 64 << 20;
/// What is given to the reader at once.
const CHUNK: usize = 64 << 10;

fn main() {
    let rounds: usize = std::env::args().nth(1).map_or(9, |text| text.parse().expect("ROUNDS is a number"));
    for (standard, sample) in SAMPLES {
        let file = many(standard, sample);
        let lines = memchr::memchr_iter(b'\n', &file).count();
        let (mut reading, mut searching) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let begin = Instant::now();
            assert_eq!(read(standard, black_box(&file)), (0, lines));
            reading.push(begin.elapsed().as_secs_f64());
            let begin = Instant::now();
            assert_eq!(memchr::memchr_iter(b'\n', black_box(&file)).fold(0, |count, _| count + 1), lines);
            searching.push(begin.elapsed().as_secs_f64());
        }
        let speed = |mut seconds: Vec<f64>| {
            seconds.sort_by(f64::total_cmp);
            file.len() as f64 / 1e6 / seconds[rounds / 2]
        };
        let (reading, searching) = (speed(reading), speed(searching));
        println!("{} {reading:.0} {searching:.0} {:.1}", standard.name, searching / reading);
    }
}

/// Defects and records of a file.
fn read(standard: &'static Standard, file: &[u8]) -> (usize, usize) {
    let (mut lines, mut reader, mut defects) = (Lines::new(), Reader::new(standard), 0);
    let mut claims = 0_u64;
    for chunk in file.chunks(CHUNK) {
        lines.feed(chunk, &mut |line| claims += u64::from(reader.record(line, &mut |_| defects += 1).is_some()));
    }
    claims += u64::from(reader.finish(&mut |_| defects += 1).is_some());
    assert!(black_box(claims) > 1000);
    (defects, usize::try_from(reader.records()).expect("as many as were read"))
}

/// A file of the persons of a sample, over and over.
fn many(standard: &Standard, sample: &[u8]) -> Vec<u8> {
    let records: Vec<&[u8]> = sample.split_inclusive(|byte| *byte == b'\n').collect();
    let [header, persons @ .., trailer] = &records[..] else { panic!("a sample has a header and a trailer") };
    let copies = BYTES / sample.len();
    let mut file = header.to_vec();
    let mut number = 0_u64;
    for _ in 0..copies {
        for record in persons {
            number += u64::from(!record.starts_with(RecordType::Comment.code().as_bytes()));
            let begin = file.len();
            file.extend_from_slice(record);
            put(standard, &mut file[begin..], Role::Identification, number);
        }
    }
    let mut trailer = trailer.to_vec();
    let layout = standard.layout(RecordType::Trailer).expect("a trailer");
    let counts = [Role::InsuredCount, Role::ClaimCount, Role::TariffCount, Role::ActivityCount, Role::CommentCount];
    for role in counts.into_iter().chain([Role::DetailCount, Role::Amount]) {
        if let Some((_, field)) = layout.field(role) {
            let text = std::str::from_utf8(field.of(&trailer).expect("a whole record")).expect("digits");
            let once: u64 = text.parse().expect("digits");
            put(standard, &mut trailer, role, once * copies as u64);
        }
    }
    file.extend_from_slice(&trailer);
    file
}

/// Writes a number into a field of a record.
fn put(standard: &Standard, record: &mut [u8], role: Role, number: u64) {
    let kind = RecordType::from_code([record[0], record[1]]).expect("a record type");
    let (_, field) = standard.layout(kind).and_then(|layout| layout.field(role)).expect("the field");
    let text = format!("{number:0width$}", width = usize::from(field.length));
    record[usize::from(field.first) - 1..usize::from(field.end())].copy_from_slice(text.as_bytes());
}
