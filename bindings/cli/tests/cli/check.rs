//! `regelkern check`: silent about what is right, exact about what is not.

use super::*;

/// The sample with some characters of a line, counted from 1, replaced from a position on, counted from 1.
fn damaged(line: usize, position: usize, text: &str) -> Vec<u8> {
    let mut bytes = bytes(SAMPLE);
    let begin = (line - 1) * 612 + position - 1;
    bytes[begin..begin + text.len()].copy_from_slice(text.as_bytes());
    bytes
}

fn check(input: &[u8], more: &[&str]) -> Run {
    run_with(["check", "-"].iter().chain(more), input)
}

#[test]
fn a_good_file_is_passed_in_silence() {
    for format in ["text", "json", "csv"] {
        let run = run(["check", "--format", format, &data(SAMPLE), &data(PAYMENTS), &data(NURSING)]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    }
    let lf = String::from_utf8(bytes(SAMPLE)).unwrap().replace("\r\n", "\n");
    assert_eq!(check(lf.as_bytes(), &[]).status, 0);
    assert_eq!(check(lf.trim_end().as_bytes(), &[]).status, 1, "the trailer lost its spaces");
}

/// Each damage is told with line, record, field number and name, and position.
#[test]
fn a_defect_is_told_exactly() {
    for (line, position, text, place, problem) in [
        (1, 6, "08", "record 01, field 0103", "not_allowed"),
        (1, 55, "00000000", "record 01, field 0112", "not_filled"),
        (1, 65, "20210230", "record 01, field 0114", "invalid_date"),
        (2, 15, "123456789", "record 02 number 1, field 0203", "checksum"),
        (2, 62, "9", "record 02 number 1, field 0208", "not_allowed"),
        (3, 3, "000000000009", "record 04 number 2, field 0402", "sequence"),
        (3, 67, "999", "record 04 number 2, field 0409", "not_allowed"),
        (3, 76, "20211301", "record 04 number 2, field 0411", "invalid_date"),
        (3, 555, "X", "record 04 number 2, field 0457", "not_allowed"),
        (4, 107, "0000000A", "record 06 number 3, field 0620", "not_digits"),
        (4, 55, "20210101", "record 06 number 3, field 0609", "differs"),
        (726, 46, "00055317131", "record 99, field 9909", "total"),
        (726, 15, "000262", "record 99, field 9904", "count"),
    ] {
        let input = damaged(line, position, text);
        let first = check(&input, &[]).out.lines().next().unwrap().to_owned();
        assert!(first.starts_with(&format!("-: line {line}, {place} ")), "{first}");
        assert!(first.contains(&format!("(position {position}, length ")) && first.contains(": expected "), "{first}");
        let rows = rows(&check(&input, &["--format", "csv"]).out);
        let cell = |name: &str| rows[0].iter().find(|(column, _)| column == name).unwrap().1.clone();
        assert_eq!((cell("file"), cell("line"), cell("problem")), ("-".into(), line.to_string(), problem.into()));
        assert_eq!(cell("first"), position.to_string());
        assert!(place.ends_with(&cell("field")) && !cell("name").is_empty() && !cell("expected").is_empty());
        let json = values(&check(&input, &["--format", "json"]).out);
        assert_eq!(json[0]["field"], cell("field"));
        assert_eq!((json[0]["first"].as_u64(), json[0]["problem"].as_str()), (Some(position as u64), Some(problem)));
        assert_eq!(check(&input, &[]).status, 1);
    }
}

/// The header tells the standard; when it is damaged, the width of the records does.
#[test]
fn a_file_of_district_nursing_is_told_by_its_header() {
    let whole = bytes(NURSING);
    for (line, position, text, place, problem) in [
        (1, 3, "999", "record 01, field 0102", "not_allowed"),
        (3, 122, "041", "record 04 number 2, field 0416", "not_allowed"),
        (3, 106, "20121231", "record 04 number 2, field 0414", "not_allowed"),
        (347, 34, "00005674130", "record 99, field 9907", "total"),
    ] {
        let mut input = whole.clone();
        let begin = (line - 1) * 312 + position - 1;
        input[begin..begin + text.len()].copy_from_slice(text.as_bytes());
        let (told, rows) = (check(&input, &[]), rows(&check(&input, &["--format", "csv"]).out));
        assert!(told.out.starts_with(&format!("-: line {line}, {place} ")), "{}", told.out);
        assert_eq!((rows.len(), told.status), (1, 1));
        assert!(rows[0].iter().any(|(column, cell)| column == "problem" && cell == problem), "{rows:?}");
    }
}

#[test]
fn defects_are_told_in_both_languages() {
    let input = damaged(3, 76, "20211301");
    let (nl, en) = (check(&input, &["--lang", "nl"]).out, check(&input, &["--lang", "en"]).out);
    assert!(
        nl.starts_with("-: regel 3, record 04 nummer 2, rubriek 0411 BEGINDATUM PRESTATIE (positie 76, lengte 8): ")
    );
    assert!(nl.contains("verwacht een kalenderdag") && en.contains("expected a day of the calendar"), "{nl}{en}");
}

#[test]
fn files_that_are_cut_off_or_something_else() {
    let sample = bytes(SAMPLE);
    let cut = check(&sample[..1000], &[]);
    assert!(cut.out.contains("line 2, record 02") && cut.out.contains("610 positions"), "{}", cut.out);
    assert!(cut.out.contains("expected a record 99") && cut.status == 1);
    let empty = check(b"", &[]);
    assert_eq!((empty.status, empty.out.as_str()), (1, "-: line 1: expected a record 01\n"));
    let long = [&sample[..610], b"x", &sample[610..]].concat();
    assert!(check(&long, &[]).out.contains("this record is longer"));
    let ebcdic: Vec<_> = sample.iter().map(|byte| if byte.is_ascii_digit() { byte + 0xC0 } else { *byte }).collect();
    assert!(check(&ebcdic, &[]).out.contains("EBCDIC"));
    for (input, message) in [
        (&b"\xEF\xBB\xBF01101"[..], "something stands before the first record"),
        (b"claim,amount\n", "expected a Vektis EI file (ZH308 9.0, AW319 1.4)"),
        (b"{}", "expected a Vektis EI file"),
    ] {
        let run = check(input, &[]);
        assert_eq!((run.status, run.out.as_str()), (2, ""));
        assert!(run.err.contains(message), "{}", run.err);
    }
    assert_eq!(run(["check", "absent.asc"]).status, 2);
    assert_eq!(run(["check"]).status, 2);
}

#[test]
fn every_file_is_named() {
    let folder = folder();
    let one = file(&folder, "one.asc", damaged(3, 67, "999"));
    let two = file(&folder, "two.asc", damaged(4, 107, "0000000A"));
    let run = run(["check", &one, &data(SAMPLE), &two]);
    let names: Vec<_> = run.out.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert!(names.first() == Some(&one.as_str()) && names.last() == Some(&two.as_str()));
    assert!(!run.out.contains(SAMPLE));
}
