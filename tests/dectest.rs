//! Decimal test vectors in the General Decimal Arithmetic format, run through the one division.
//!
//! A vector states operands, a result and the rounding mode. The exact value of the operation, counted in units of the
//! last digit of the stated result, is a quotient of whole numbers; rounded by [`round::scale`] it must be the
//! coefficient of that result. So every rounding to a precision or an exponent is tried, whatever the operation was.
//!
//! `tests/data/rounding.decTest` is always run, without leaving out a vector. `REGELKERN_DECTEST` names further files,
//! or directories of them, separated as in `PATH`; there, what has no counterpart here is left out and counted. The
//! published vectors are in the source of CPython, in `Lib/test/decimaltestdata`. The counts are printed:
//! `REGELKERN_DECTEST=… cargo test --test dectest -- --nocapture`.

use std::collections::BTreeMap;
use std::path::Path;

use regelkern::unit::{Fault, Rounding, round};

/// The vectors of `tests/data/rounding.decTest`.
const OWN: usize = 1_012;
/// What the published vectors come to at the least; the rest of them has no counterpart here.
const PUBLISHED: usize = 13_000;

#[test]
fn own_vectors() {
    let mut tally = Tally::default();
    tally.file("rounding.decTest", include_str!("data/rounding.decTest"));
    tally.print("tests/data/rounding.decTest");
    assert_eq!(tally.wrong, [""; 0]);
    assert_eq!((tally.ran, tally.skipped.len()), (OWN, 0));
}

#[test]
fn further_vectors() {
    let Some(paths) = std::env::var_os("REGELKERN_DECTEST") else { return };
    for path in std::env::split_paths(&paths) {
        let mut tally = Tally::default();
        tally.path(&path);
        tally.print(&path.display().to_string());
        assert_eq!(tally.wrong, [""; 0]);
        let published = path.join("testall.decTest").exists();
        let floor = if published { PUBLISHED } else { 1 };
        assert!(tally.ran >= floor, "{} of at least {floor} vectors ran", tally.ran);
    }
}

/// The loader itself: it finds what is wrong, and says what it leaves out.
#[test]
fn loader_tells_right_from_wrong() {
    let mut tally = Tally::default();
    let text = "
        rounding: half_even  -- a comment
        ok1 quantize  2.5  1   -> 2 Inexact Rounded
        ok2 quantize '-2.5' \"1\" -> -2 Inexact Rounded
        ok3 divide 1 0 -> Infinity Division_by_zero
        bad1 quantize 2.5  1   -> 3 Inexact Rounded
        bad2 quantize 2.5  0.1 -> 2.5 Inexact Rounded
        bad3 quantize 2.51 0.1 -> 2.5
        bad4 divideint 7 2 -> 4
        bad5 divide 1 1 -> Infinity Division_by_zero
        out1 squareroot 2 -> 1.41 Inexact Rounded
        out2 add NaN 1 -> NaN
        out3 add #FF 1 -> #FF
        out4 add 1e999 1 -> ?
        out5 multiply 1e400 1e400 -> Infinity Overflow Inexact Rounded
        out6 add 1e90 1e-90 -> 1E+90 Inexact Rounded
        Rounding: 05up
        out7 quantize 2.5 1 -> 2 Inexact Rounded
        malformed 1 2 ->
    ";
    tally.file("text", text);
    let wrong: Vec<&str> = tally.wrong.iter().map(|line| line.split(' ').nth(1).unwrap()).collect();
    assert_eq!(wrong, ["bad1", "bad2", "bad3", "bad4", "bad5", "malformed"]);
    assert_eq!((tally.ran, tally.skipped.values().sum::<usize>()), (3 + 6, 7));
}

/// What ran, what was left out and why, and what came out wrong.
#[derive(Default)]
struct Tally {
    ran: usize,
    inexact: usize,
    skipped: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Tally {
    fn path(&mut self, path: &Path) {
        if path.is_dir() {
            let mut inside: Vec<_> = path.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
            inside.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("decTest")));
            inside.sort();
            inside.iter().for_each(|path| self.path(path));
        } else {
            let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            self.file(&name, &String::from_utf8_lossy(&bytes));
        }
    }

    fn file(&mut self, name: &str, text: &str) {
        let mut context = Context::default();
        for line in text.lines() {
            let words = words(line);
            if let Some(arrow) = words.iter().position(|word| word == "->") {
                let (question, answer) = (&words[..arrow], &words[arrow + 1..]);
                match context.run(question, answer) {
                    Ok(inexact) => {
                        self.ran += 1;
                        self.inexact += usize::from(inexact);
                    }
                    Err(Miss::Skipped(why)) => *self.skipped.entry(why).or_default() += 1,
                    Err(Miss::Wrong(what)) => {
                        self.ran += 1;
                        self.wrong.push(format!("{name}: {} {what}", line.trim()));
                    }
                }
            } else {
                context.direct(&words.concat());
            }
        }
    }

    fn print(&self, name: &str) {
        println!("{name}: {} vectors ran, {} of them inexact", self.ran, self.inexact);
        for (why, count) in &self.skipped {
            println!("{count:>8} left out: {why}");
        }
    }
}

/// Why a vector did not come out right.
enum Miss {
    Skipped(&'static str),
    Wrong(String),
}

/// The words of a line without its comment; a quoted word may hold anything but its quote.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with("--") {
        let quote = rest.chars().next().filter(|first| matches!(first, '\'' | '"'));
        let (word, after) = match quote {
            Some(quote) => rest[1..].split_once(quote).unwrap_or((&rest[1..], "")),
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        words.push(word.to_owned());
        rest = after.trim_start();
    }
    words
}

/// The directives in force.
#[derive(Default)]
struct Context {
    mode: Option<Rounding>,
    subset: bool,
}

impl Context {
    fn direct(&mut self, directive: &str) {
        let directive = directive.to_ascii_lowercase();
        match directive.split_once(':') {
            Some(("rounding", "half_up")) => self.mode = Some(Rounding::HalfAway),
            Some(("rounding", name)) => self.mode = Rounding::from_name(name).ok(),
            Some(("extended", number)) => self.subset = number == "0",
            _ => {}
        }
    }

    /// Runs one vector; whether its result is inexact.
    fn run(&self, question: &[String], answer: &[String]) -> Result<bool, Miss> {
        let ([_, operation, operands @ ..], [result, conditions @ ..]) = (question, answer) else {
            return Err(Miss::Wrong("is no vector".to_owned()));
        };
        let condition = |name: &str| conditions.iter().any(|condition| condition.eq_ignore_ascii_case(name));
        let operation = operation.to_ascii_lowercase();
        let mode = match operation.as_str() {
            // Cuts off under every rounding mode.
            "divideint" => Some(Rounding::Down),
            _ => self.mode,
        };
        let mode = mode.ok_or(Miss::Skipped("a rounding mode that no contract has"))?;
        if self.subset {
            return Err(Miss::Skipped("subset arithmetic"));
        }
        if ["overflow", "invalid_operation", "division_impossible"].into_iter().any(condition) {
            return Err(Miss::Skipped("no finite result"));
        }
        let exact = Exact::of(&operation, operands)?;
        if ["division_by_zero", "division_undefined"].into_iter().any(condition) {
            expect(exact.over(exact.exponent, mode)?, Err(Fault::ZeroDenominator))?;
            return Ok(false);
        }
        let result = Decimal::read(result)?;
        expect(exact.over(result.exponent, mode)?, Ok(result.coefficient))?;

        // An exact result is the same under every mode, an inexact one is not.
        let down = exact.over(result.exponent, Rounding::Floor)?;
        let up = exact.over(result.exponent, Rounding::Ceiling)?;
        let inexact = down != up;
        if operation != "divideint" && inexact != condition("inexact") {
            return Err(Miss::Wrong(format!("lies between {down:?} and {up:?}")));
        }
        Ok(inexact)
    }
}

fn expect(answer: Result<i128, Fault>, expected: Result<i128, Fault>) -> Result<(), Miss> {
    if answer == expected { Ok(()) } else { Err(Miss::Wrong(format!("gives {answer:?}, not {expected:?}"))) }
}

/// A finite decimal: `coefficient × 10^exponent`.
struct Decimal {
    coefficient: i128,
    exponent: i64,
}

const WIDE: Miss = Miss::Skipped("beyond 128 bits");

impl Decimal {
    fn read(text: &str) -> Result<Self, Miss> {
        let text = text.to_ascii_lowercase();
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{part}");
        let unsigned = digits.strip_prefix(['+', '-']).unwrap_or(&digits);
        if unsigned.is_empty() || !unsigned.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(Miss::Skipped("not a finite number"));
        }
        let exponent: i64 = exponent.parse().map_err(|_| WIDE)?;
        let places = i64::try_from(part.len()).map_err(|_| WIDE)?;
        Ok(Self { coefficient: digits.parse().map_err(|_| WIDE)?, exponent: exponent.checked_sub(places).ok_or(WIDE)? })
    }

    /// The coefficient at a smaller exponent.
    fn at(&self, exponent: i64) -> Result<i128, Miss> {
        self.coefficient.checked_mul(ten(self.exponent - exponent)?).ok_or(WIDE)
    }
}

/// `10^power`; one for a negative power.
fn ten(power: i64) -> Result<i128, Miss> {
    u32::try_from(power.max(0)).ok().and_then(|power| 10_i128.checked_pow(power)).ok_or(WIDE)
}

/// The exact result of an operation: `numerator / denominator × 10^exponent`.
struct Exact {
    numerator: i128,
    denominator: i128,
    exponent: i64,
}

impl Exact {
    fn of(operation: &str, operands: &[String]) -> Result<Self, Miss> {
        let operand = |place: usize| match operands.get(place) {
            Some(text) => Decimal::read(text),
            None => Err(Miss::Wrong("lacks an operand".to_owned())),
        };
        let whole = |numerator: Option<i128>, exponent| {
            numerator.map(|numerator| Self { numerator, denominator: 1, exponent }).ok_or(WIDE)
        };
        match operation {
            "quantize" | "rescale" | "plus" | "tointegralx" => {
                let one = operand(0)?;
                whole(Some(one.coefficient), one.exponent)
            }
            "minus" => {
                let one = operand(0)?;
                whole(one.coefficient.checked_neg(), one.exponent)
            }
            "abs" => {
                let one = operand(0)?;
                whole(one.coefficient.checked_abs(), one.exponent)
            }
            "add" | "subtract" => {
                let (one, other) = (operand(0)?, operand(1)?);
                let exponent = one.exponent.min(other.exponent);
                let (one, other) = (one.at(exponent)?, other.at(exponent)?);
                whole(if operation == "add" { one.checked_add(other) } else { one.checked_sub(other) }, exponent)
            }
            "multiply" => {
                let (one, other) = (operand(0)?, operand(1)?);
                whole(one.coefficient.checked_mul(other.coefficient), one.exponent + other.exponent)
            }
            "divide" | "divideint" => {
                let (one, other) = (operand(0)?, operand(1)?);
                let exponent = one.exponent - other.exponent;
                Ok(Self { numerator: one.coefficient, denominator: other.coefficient, exponent })
            }
            _ => Err(Miss::Skipped("an operation without a counterpart")),
        }
    }

    /// The number in units of `10^exponent`, rounded by the library.
    fn over(&self, exponent: i64, mode: Rounding) -> Result<Result<i128, Fault>, Miss> {
        let (up, down) = (ten(self.exponent - exponent)?, ten(exponent - self.exponent)?);
        self.numerator.checked_mul(up).ok_or(WIDE)?;
        Ok(round::scale(self.numerator, up, self.denominator.checked_mul(down).ok_or(WIDE)?, mode))
    }
}
