//! Writes a year of claims: `regelkern-year FOLDER LINES CONTRACTS`. The same numbers give the same bytes.
//!
//! Each contract has 20 000 insured persons, a quarter of them in its care pathway, and a claim file for each half of the
//! year: bundle payments of which the ceiling leaves some unpaid, care products in and outside of the bundle, other care, and
//! a credit on a hundred lines. `plan.json` names them for `regelkern run`; `tests/bench/year.sh` measures it.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Insured persons of a contract.
const PERSONS: u64 = 20_000;
/// Persons in its care pathway: the first of them.
const PATHWAY: u64 = PERSONS / 4;
/// Care products of the bundle, and others.
const PRODUCTS: [&str; 6] = ["099899045", "099899066", "099899046", "149999012", "182199038", "029499021"];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, lines, contracts] = &arguments[..] else { panic!("expected: FOLDER LINES CONTRACTS") };
    let (lines, contracts): (u64, u64) = (lines.parse().expect("LINES"), contracts.parse().expect("CONTRACTS"));
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    let mut plan = BufWriter::new(File::create(folder.join("plan.json"))?);
    write!(plan, "{{\"jobs\": [")?;
    for number in 0..contracts {
        let comma = if number > 0 { "," } else { "" };
        write!(
            plan,
            "{comma}\n{{\"contract\": \"c{number}.json\", \"claims\": [\"c{number}-1.csv\", \"c{number}-2.csv\"]}}"
        )?;
        contract(&folder.join(format!("c{number}.json")))?;
        let mut seed = Numbers(number + 1);
        let of_contract = lines / contracts + u64::from(number < lines % contracts);
        let first = of_contract / 2;
        claims(&folder.join(format!("c{number}-1.csv")), &mut seed, 0..first)?;
        claims(&folder.join(format!("c{number}-2.csv")), &mut seed, first..of_contract)?;
    }
    writeln!(plan, "]}}")?;
    plan.flush()
}

fn contract(path: &Path) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    write!(
        file,
        "{{\"policy\": \"TBHF21\", \"start\": \"2021-01-01\", \"to_exclusive\": \"2024-01-01\", \"bundle_price\": 234672, \
         \"volume_patients\": {{\"1\": 4500, \"2\": 4500, \"3\": 4500}}, \"other_claims\": \"as_claimed\", \"pathway\": ["
    )?;
    for person in 0..PATHWAY {
        let comma = if person > 0 { "," } else { "" };
        write!(file, "{comma}\n{{\"insured\": \"P{person}\", \"from\": \"2021-01-01\", \"until\": \"2024-01-01\"}}")?;
    }
    writeln!(file, "]}}")?;
    file.flush()
}

fn claims(path: &Path, numbers: &mut Numbers, lines: std::ops::Range<u64>) -> io::Result<()> {
    let mut file = BufWriter::with_capacity(1 << 16, File::create(path)?);
    writeln!(file, "claim,insured,credit_of,kind,reference_date,amount,care_product_code,by_contracted_provider")?;
    let (mut before, mut month) = (None, lines.start);
    let half = (lines.end - lines.start).max(1);
    for line in lines {
        // Days go on with the lines, as in a year.
        month += 1;
        let month = 1 + ((month - 1) % half * 6 / half) + if line >= half { 6 } else { 0 };
        let (person, day, amount) = (numbers.below(PERSONS), 1 + numbers.below(28), 1_000 + numbers.below(400_000));
        match (numbers.below(100), before.take()) {
            (0, Some((debit, insured, amount))) => {
                writeln!(file, "C{line:08},P{insured},L{debit:08},,,-{amount},,")?;
            }
            (1..=5, _) => {
                let person = person % PATHWAY;
                writeln!(file, "L{line:08},P{person},,bundle_payment,2021-{month:02}-{day:02},234672,,true")?;
            }
            (6..=15, _) => writeln!(file, "L{line:08},P{person},,other,2021-{month:02}-{day:02},{amount},,true")?,
            _ => {
                let product = PRODUCTS[numbers.below(6) as usize];
                writeln!(file, "L{line:08},P{person},,care_product,2021-{month:02}-{day:02},{amount},{product},true")?;
                before = Some((line, person, amount));
            }
        }
    }
    file.flush()
}

/// Xorshift.
struct Numbers(u64);

impl Numbers {
    /// A number below a limit.
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 20) % limit
    }
}
