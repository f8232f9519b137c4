//! Vektis files that are written and read again: what is written is what is read, and what was read, written again, is
//! the same bytes. Every field that the standard lets be filled is filled now and then.

mod common;

use common::c::Random;
use common::cases::cases;
use proptest::prelude::*;
use regelkern::unit::{Agb, Bsn, CareProduct, Date};
use regelkern::vektis::layout::{Field, Form, Kind, Obligation, RecordType, Role};
use regelkern::vektis::{ClaimLine, Lines, Product, Reader, ZH308};

/// What a claim says, as the reader gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    /// The service number; nine nines when the file has the dummy.
    bsn: String,
    insured_number: String,
    uzovi: String,
    code: (u16, String),
    begin: i32,
    end: i32,
    sequence: u8,
    product: String,
    amounts: Vec<i64>,
    is_credit: bool,
    reference: String,
    previous_reference: String,
    count: u16,
    institution: Option<String>,
}

impl Line {
    /// What the reader gave; it gives the sum of the amounts only.
    fn of(line: &ClaimLine, amounts: &[i64]) -> Self {
        let text = |bytes: &[u8]| std::str::from_utf8(bytes).unwrap().to_owned();
        assert_eq!(line.amount.get(), amounts.iter().sum::<i64>());
        assert_eq!(line.tariffs, amounts.len() as u64);
        Self {
            bsn: line.bsn().map_or("999999999".to_owned(), |bsn| text(bsn.digits())),
            insured_number: text(line.insured_number.bytes()),
            uzovi: text(line.uzovi.digits()),
            code: (line.code.list(), text(line.code.text())),
            begin: line.begin.yyyymmdd(),
            end: line.end.yyyymmdd(),
            sequence: line.sequence,
            product: match line.product {
                Product::None => String::new(),
                Product::Code(code) => text(&code.digits()),
                Product::Malformed(other) => text(other.bytes()),
            },
            amounts: amounts.to_vec(),
            is_credit: line.credit,
            reference: text(line.reference.bytes()),
            previous_reference: text(line.previous_reference.bytes()),
            count: line.count,
            institution: line.institution.map(|agb| text(agb.digits())),
        }
    }

    /// What a field with this role holds on the record of a claim, tariff or insured person.
    fn content(&self, record: RecordType, role: Role, amount: i64, birth: &str) -> Option<String> {
        let sign = |is_credit: bool| if is_credit { "C" } else { "D" }.to_owned();
        let previous = if self.is_credit { self.previous_reference.clone() } else { String::new() };
        Some(match role {
            Role::Bsn => self.bsn.clone(),
            Role::Uzovi => self.uzovi.clone(),
            Role::InsuredNumber => self.insured_number.clone(),
            Role::Birth => birth.to_owned(),
            Role::CodeList => format!("{:03}", self.code.0),
            Role::Code => self.code.1.clone(),
            Role::Begin => self.begin.to_string(),
            Role::End => self.end.to_string(),
            Role::Sequence => format!("{:02}", self.sequence),
            Role::CareProduct => self.product.clone(),
            Role::Count => format!("{:04}", self.count),
            Role::Reference => self.reference.clone(),
            Role::PreviousReference => previous,
            Role::Institution => self.institution.clone().unwrap_or_else(|| "00000000".to_owned()),
            Role::Sign if record == RecordType::Claim => sign(self.is_credit),
            Role::Sign => sign(amount < 0),
            Role::Amount => format!("{:08}", amount.abs()),
            Role::CalculatedSign => "D".to_owned(),
            _ => return None,
        })
    }
}

/// Writes files by the field tables. What the lines do not say is made up, the same for the same seed.
struct Writer {
    random: Random,
    bytes: Vec<u8>,
    end: &'static str,
    number: u64,
}

impl Writer {
    fn any_text(&mut self, length: usize) -> String {
        let letters = b"ABCDEFGHIJ KLM0123456789-.";
        let length = 1 + self.random.below(length as u64) as usize;
        let text: String = (0..length).map(|_| char::from(self.random.of(letters))).collect();
        // Text begins at the left; spaces behind it are filling.
        format!("X{}", text.trim_end())[..length.min(1 + text.trim_end().len())].trim_end().to_owned()
    }

    fn any_day(&mut self) -> String {
        let days = self.random.below(20_000) as i64;
        Date::from_days(days).unwrap().yyyymmdd().to_string()
    }

    fn any_agb(&mut self) -> String {
        format!("{:02}{:06}", 1 + self.random.below(99), 1 + self.random.below(999_999))
    }

    /// Some content that the row of the table allows.
    fn any_content(&mut self, field: &Field) -> String {
        let length = usize::from(field.length);
        let is_left_out = field.obligation == Obligation::Reserve
            || (field.obligation != Obligation::Mandatory && self.random.below(2) == 0);
        if let Form::OneOf(values) = field.form {
            return std::str::from_utf8(self.random.of(values)).unwrap().to_owned();
        }
        if is_left_out {
            return String::new();
        }
        match (field.form, field.kind) {
            (Form::Date, _) => self.any_day(),
            (Form::Agb, _) => self.any_agb(),
            (Form::Bsn, _) => "999999999".to_owned(),
            (Form::Postcode, _) => "1234AB".to_owned(),
            (Form::Code, _) => self.any_text(length).replace([' ', '-', '.'], "0"),
            (_, Kind::Numeric) => {
                let digits = format!("{:012}", 1 + self.random.below(10_u64.pow(length.min(11) as u32) - 1));
                let digits = digits[12 - length..].to_owned();
                match field.form {
                    Form::Not(value) if value == digits.as_bytes() => "1".repeat(length),
                    _ => digits,
                }
            }
            (_, Kind::Text) => self.any_text(length),
        }
    }

    /// A record whose fields hold what `content` says by their role, or else something that is allowed.
    fn record(&mut self, record: RecordType, content: impl Fn(Role) -> Option<String>) {
        let layout = ZH308.layout(record).unwrap();
        if !matches!(record, RecordType::Header | RecordType::Trailer | RecordType::Comment) {
            self.number += 1;
        }
        for field in layout.fields {
            let text = match field.role {
                Role::RecordType => record.code().to_owned(),
                Role::Identification => format!("{:012}", self.number),
                role => match content(role) {
                    Some(text) => text,
                    None => self.any_content(field),
                },
            };
            let width = usize::from(field.length);
            let filled = match field.kind {
                Kind::Numeric if field.obligation == Obligation::Reserve => " ".repeat(width),
                Kind::Numeric => format!("{text:0>width$}"),
                Kind::Text => format!("{text:<width$}"),
            };
            assert_eq!(filled.len(), width, "field {}", field.number);
            self.bytes.extend(filled.as_bytes());
        }
        self.bytes.extend(self.end.as_bytes());
    }
}

/// A file with these lines, each under an insured person of its own.
fn written(lines: &[Line], seed: u64, end: &'static str) -> Vec<u8> {
    let mut writer = Writer { random: Random(seed), bytes: Vec::new(), end, number: 0 };
    let fixed = |list: &[(Role, &str)], role: Role| {
        list.iter().find(|(known, _)| *known == role).map(|(_, text)| (*text).to_owned())
    };
    let header = [
        (Role::SoftwareCode, ""),
        (Role::SoftwareVersion, ""),
        (Role::Provider, ""),
        (Role::Practice, ""),
        (Role::Institution, "06010101"),
        (Role::Begin, "20210101"),
        (Role::End, "20211231"),
        (Role::InvoiceDate, "20220101"),
    ];
    writer.record(RecordType::Header, |role| fixed(&header, role));
    let (mut claims, mut tariffs, mut activities, mut comments) = (0, 0, 0, 0);
    for line in lines {
        let birth = writer.any_day();
        let of_insured = [(Role::NameUse, "0"), (Role::PartnerName, "")];
        writer.record(RecordType::Insured, |role| {
            fixed(&of_insured, role).or_else(|| line.content(RecordType::Insured, role, 0, &birth))
        });
        if writer.random.below(4) == 0 {
            writer.record(RecordType::Comment, |_| None);
            comments += 1;
        }
        let (begin, closing) = (writer.any_day(), if line.product.is_empty() { "" } else { "41" });
        let of_claim = [
            (Role::TrajectoryBegin, begin.as_str()),
            (Role::TrajectoryEnd, begin.as_str()),
            (Role::ClosingReason, closing),
        ];
        writer.record(RecordType::Claim, |role| {
            fixed(&of_claim, role).or_else(|| line.content(RecordType::Claim, role, 0, &birth))
        });
        claims += 1;
        for amount in &line.amounts {
            writer.record(RecordType::Tariff, |role| match role {
                // Every tariff record takes back, or none does.
                Role::Sign if line.is_credit && *amount == 0 => Some("D".to_owned()),
                Role::PreviousReference if *amount >= 0 => Some(String::new()),
                Role::Calculated => Some(format!("{:08}", amount.abs())),
                _ => line.content(RecordType::Tariff, role, *amount, &birth),
            });
            tariffs += 1;
        }
        if writer.random.below(3) == 0 {
            let day = writer.any_day();
            writer.record(RecordType::Activity, |role| match role {
                Role::ActivityBegin | Role::ActivityEnd => Some(day.clone()),
                Role::Sign => Some("D".to_owned()),
                Role::PreviousReference => Some(String::new()),
                Role::Count => None,
                _ => line.content(RecordType::Activity, role, 0, &birth),
            });
            activities += 1;
        }
    }
    let total: i64 = lines.iter().flat_map(|line| &line.amounts).sum();
    let details = lines.len() + claims + tariffs + activities + comments;
    writer.record(RecordType::Trailer, |role| {
        let count = |count: usize, width: usize| Some(format!("{count:0>width$}"));
        match role {
            Role::InsuredCount => count(lines.len(), 6),
            Role::DebtorCount => count(0, 6),
            Role::ClaimCount => count(claims, 6),
            Role::TariffCount => count(tariffs, 6),
            Role::ActivityCount => count(activities, 6),
            Role::CommentCount => count(comments, 6),
            Role::DetailCount => count(details, 7),
            Role::Amount => Some(format!("{:011}", total.abs())),
            Role::Sign => Some(if total < 0 { "C" } else { "D" }.to_owned()),
            _ => None,
        }
    });
    writer.bytes
}

/// What a file says, line by line; any defect is a failure.
fn read(bytes: &[u8]) -> Vec<ClaimLine> {
    let (mut lines, mut reader, mut claims) = (Lines::new(), Reader::new(&ZH308), Vec::new());
    let report = &mut |defect: regelkern::vektis::Defect| {
        let mut text = String::new();
        defect.write(regelkern::policy::text::Lang::En, &mut text).unwrap();
        panic!("{text}");
    };
    let mut take = |record: &[u8]| claims.extend(reader.record(record, report));
    lines.feed(bytes, &mut take);
    lines.end(&mut take);
    claims.extend(reader.finish(report));
    claims.into_iter().map(|claim| claim.expect("no defect was reported")).collect()
}

fn any_line() -> impl Strategy<Value = Line> {
    let texts = ("[A-Z0-9]{0,15}", "[1-9][0-9]{3}", "[A-Z0-9]{1,6}", "[A-Z0-9]{1,20}", "[A-Z0-9]{1,20}");
    let product = prop_oneof![
        1 => Just(String::new()),
        3 => CareProduct::any().prop_map(|code| String::from_utf8(code.digits().to_vec()).unwrap()),
        1 => "[A-Z][0-9]{0,8}",
    ];
    let days = (0..40_000_i64, 0..400_i64);
    let amounts = prop::collection::vec(0..=99_999_999_i64, 1..4);
    let counts = (0..=99_u8, 1..=9_999_u16, prop::sample::select(vec![41_u16, 16, 990]));
    let institution = prop::option::of(Agb::any());
    (prop::option::weighted(0.9, Bsn::any()), texts, product, days, amounts, counts, institution, any::<bool>())
        .prop_map(|(bsn, texts, product, days, amounts, (sequence, count, list), institution, is_credit)| {
            let (insured_number, uzovi, code, reference, previous) = texts;
            let day = |days: i64| Date::from_days(days).unwrap().yyyymmdd();
            // A credit of nothing is none.
            let is_credit = is_credit && amounts.iter().any(|amount| *amount > 0);
            let text = |digits: &[u8]| std::str::from_utf8(digits).unwrap().to_owned();
            Line {
                // Who has no service number has a number with the insurer.
                insured_number: if bsn.is_none() { format!("N{insured_number:.14}") } else { insured_number },
                bsn: bsn.map_or("999999999".to_owned(), |bsn| text(bsn.digits())),
                uzovi,
                code: (list, code),
                begin: day(days.0),
                end: day(days.0 + days.1),
                sequence,
                product,
                amounts: amounts.into_iter().map(|amount| if is_credit { -amount } else { amount }).collect(),
                is_credit,
                reference,
                previous_reference: if is_credit { previous } else { String::new() },
                count,
                institution: institution.map(|agb| text(agb.digits())),
            }
        })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_written_is_read(
        lines in prop::collection::vec(any_line(), 1..8),
        seed in any::<u64>(),
        end in prop::sample::select(vec!["\r\n", "\n"]),
    ) {
        let bytes = written(&lines, seed, end);
        let claims = read(&bytes);
        prop_assert_eq!(claims.len(), lines.len());
        let again: Vec<Line> = claims.iter().zip(&lines).map(|(claim, line)| Line::of(claim, &line.amounts)).collect();
        prop_assert_eq!(&again, &lines);
        prop_assert_eq!(written(&again, seed, end), bytes);
    }
}
