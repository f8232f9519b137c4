//! What the tests of Vektis files share: the published field tables, and what a file gives.

use regelkern::unit::Cents;
use regelkern::vektis::layout::{Kind, Obligation};
use regelkern::vektis::{ClaimLine, Defect, FaultyClaim, Lines, Reader, RecordType, Standard};

/// The bytes of a file of the test data.
pub fn data(name: &str) -> Vec<u8> {
    std::fs::read(super::data(name)).unwrap()
}

/// The rows of a published field table, each as its columns.
pub fn table(name: &str) -> Vec<Vec<String>> {
    let text = String::from_utf8(data(name)).unwrap();
    let mut rows = text.lines();
    assert!(rows.next().unwrap().starts_with("standard,record,record_name,field,name,type,length,end,obligation,key,"));
    rows.map(columns).collect()
}

/// The columns of a row, of which some stand between quotes; two quotes inside them are one.
fn columns(row: &str) -> Vec<String> {
    let (mut columns, mut quoted, mut letters) = (vec![String::new()], false, row.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => columns.last_mut().unwrap().push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => columns.push(String::new()),
            _ => columns.last_mut().unwrap().push(letter),
        }
    }
    columns
}

/// Compares the tables of a standard with the published one, field by field.
pub fn assert_is_published(standard: &Standard, rows: &[Vec<String>]) {
    let fields = || standard.layouts.iter().flat_map(|layout| layout.fields.iter().map(move |field| (layout, field)));
    assert_eq!(rows.len(), fields().count());
    for (row, (layout, field)) in rows.iter().zip(fields()) {
        let [name, record, _, number, field_name, kind, length, end, obligation, key, ..] = &row[..] else {
            panic!("{row:?}");
        };
        assert_eq!((name.as_str(), record.as_str()), (standard.name, layout.record.code()), "{number}");
        assert_eq!(format!("{:04}", field.number), *number);
        assert_eq!(standard.field_name(field.number), Some(field_name.as_str()), "{number}");
        assert_eq!(["N", "AN"][usize::from(field.kind == Kind::Text)], kind, "{number}");
        assert_eq!((field.length.to_string(), field.end().to_string()), (length.clone(), end.clone()), "{number}");
        let letter = match field.obligation {
            Obligation::Mandatory => "M",
            Obligation::Conditional => "C",
            Obligation::Optional => "O",
            Obligation::Reserve => "S",
        };
        assert_eq!(letter, obligation, "{number}");
        assert_eq!(format!("{:?}", field.key).replace("None", " ")[..1].trim(), key, "{number}");
    }
}

/// What a file gives.
#[derive(Default)]
pub struct Outcome {
    pub defects: Vec<Defect>,
    pub claims: Vec<Result<ClaimLine, FaultyClaim>>,
    pub records: u64,
    pub total: Option<Cents>,
}

impl Outcome {
    pub fn valid(&self) -> impl Iterator<Item = &ClaimLine> {
        self.claims.iter().filter_map(|claim| claim.as_ref().ok())
    }

    pub fn faulty(&self) -> impl Iterator<Item = &FaultyClaim> {
        self.claims.iter().filter_map(|claim| claim.as_ref().err())
    }

    /// Everything of it, to compare two of them.
    pub fn as_text(&self) -> String {
        format!("{:?} {:?} {:?} {:?}", self.defects, self.claims, self.records, self.total)
    }
}

/// Reads a file that comes in chunks.
pub fn read_chunks<'a>(standard: &'static Standard, chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let (mut lines, mut reader, mut outcome) = (Lines::new(), Reader::new(standard), Outcome::default());
    let mut take = |record: &[u8]| {
        outcome.claims.extend(reader.record(record, &mut |defect| outcome.defects.push(defect)));
    };
    chunks.into_iter().for_each(|chunk| lines.feed(chunk, &mut take));
    lines.end(&mut take);
    outcome.claims.extend(reader.finish(&mut |defect| outcome.defects.push(defect)));
    (outcome.records, outcome.total) = (reader.records(), reader.total());
    outcome
}

/// Line, record type, field number, first position of the field, what is wrong; field and position are 0 for a record as
/// a whole.
pub type Expected = (u64, &'static str, u16, u16, &'static str);

pub fn seen(defect: &Defect) -> Expected {
    let (field, position) = defect.field.map_or((0, 0), |field| (field.number, field.first));
    (defect.line, defect.record.map_or("", RecordType::code), field, position, defect.problem.code())
}

/// A claim line but for where it stands.
pub fn content(line: &ClaimLine) -> ClaimLine {
    let mut content = *line;
    (content.line, content.record) = (0, 0);
    content
}
