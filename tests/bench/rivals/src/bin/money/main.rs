//! Operations on money by regelkern and by decimal libraries: first the same cents, then nanoseconds.
//!
//!     money [ROUNDS]           a table
//!     money work PLACE TIMES   does the operation at a place of the table TIMES times, for a counter of instructions
//!     money list               the rows of the table
//!
//! Each library holds the amount in the type that its authors mean for it, rounds half away from zero, and checks for overflow
//! where it can.

use std::hint::black_box;

use fastnum::decimal::Context;
use fastnum::{D64, D128};
use primitive_fixed_point_decimal::{ConstScaleFpdec, Rounding as FixedRounding};
use regelkern::unit::{Cents, Rate, Rounding};
use regelkern_rivals::allocations::{self, Counting};
use regelkern_rivals::random::Random;
use regelkern_rivals::rounds::{Work, fastest};
use rust_decimal::{Decimal, RoundingStrategy};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

type Fixed<const SCALE: i32> = ConstScaleFpdec<i64, SCALE>;

/// Numbers whose results are compared.
const COMPARED: usize = 200_000;
/// Numbers that are timed: they stay in the cache.
const TIMED: usize = 1024;

/// An amount in cents and the other operand.
type Case = (i64, i64);

/// An operation by one library.
struct Entry {
    library: &'static str,
    cents: Vec<i64>,
    work: Work<'static>,
}

/// The operation over all cases, and over the timed ones.
fn entry<T: Copy + 'static, R: Copy>(
    library: &'static str,
    cases: &[Case],
    prepare: impl Fn(Case) -> T,
    operation: impl Fn(T) -> R + 'static,
    cents: impl Fn(R) -> i64,
) -> Entry {
    let prepared: Vec<T> = cases.iter().map(|case| prepare(*case)).collect();
    let cents = prepared.iter().map(|case| cents(operation(*case))).collect();
    let timed = prepared[..TIMED].to_vec();
    let work = move |times: usize| {
        let mut left = times;
        while left > 0 {
            let now = left.min(TIMED);
            for case in &black_box(&timed)[..now] {
                black_box(operation(*case));
            }
            left -= now;
        }
    };
    Entry { library, cents, work: Box::new(work) }
}

fn amount(cents: i64) -> Cents {
    Cents::new(cents).expect("an amount")
}

fn decimal(cents: i64) -> Decimal {
    Decimal::new(cents, 2)
}

fn to_cent(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

fn decimal_cents(amount: Decimal) -> i64 {
    (amount * Decimal::ONE_HUNDRED).try_into().expect("cents")
}

/// A number of so many decimals as text.
fn text(number: i64, decimals: u32) -> String {
    let unit = 10_u64.pow(decimals);
    let (sign, size) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    format!("{sign}{}.{:0places$}", size / unit, size % unit, places = decimals as usize)
}

fn d64(number: i64, decimals: u32) -> D64 {
    D64::from_str(&text(number, decimals), Context::default()).expect("a number")
}

fn d128(number: i64, decimals: u32) -> D128 {
    D128::from_str(&text(number, decimals), Context::default()).expect("a number")
}

/// The cents of a text such as `-12.34`.
fn text_cents(text: String) -> i64 {
    text.replace('.', "").parse().expect("cents with two decimals")
}

fn fixed_cents(amount: Option<Fixed<2>>) -> i64 {
    amount.expect("no overflow").mantissa()
}

/// The sum of two amounts.
fn sums(cases: &[Case]) -> Vec<Entry> {
    let ours = |(left, right): (Cents, Cents)| left.plus(right);
    let fixed = |(left, right): (Fixed<2>, Fixed<2>)| left.checked_add(right);
    vec![
        entry("regelkern", cases, |(a, b)| (amount(a), amount(b)), ours, |sum| sum.expect("in range").get()),
        entry(
            "primitive_fixed_point_decimal 1.6",
            cases,
            |(a, b)| (Fixed::from_mantissa(a), Fixed::from_mantissa(b)),
            fixed,
            fixed_cents,
        ),
        entry(
            "fastnum 0.7, D64",
            cases,
            |(a, b)| (d64(a, 2), d64(b, 2)),
            |(a, b)| a + b,
            |sum| text_cents(sum.to_string()),
        ),
        entry(
            "fastnum 0.7, D128",
            cases,
            |(a, b)| (d128(a, 2), d128(b, 2)),
            |(a, b)| a + b,
            |sum| text_cents(sum.to_string()),
        ),
        entry(
            "rust_decimal 1.43",
            cases,
            |(a, b)| (decimal(a), decimal(b)),
            |(a, b)| a.checked_add(b),
            |sum| decimal_cents(sum.expect("in range")),
        ),
    ]
}

/// A part of an amount, the rate in parts per million, rounded to the cent.
fn parts(cases: &[Case]) -> Vec<Entry> {
    let ours = |(amount, rate): (Cents, Rate)| rate.of(amount, Rounding::HalfAway);
    let fixed = |(amount, rate): (Fixed<2>, Fixed<6>)| -> Option<Fixed<2>> {
        amount.checked_mul_ext(rate, FixedRounding::Round)
    };
    let rust_decimal = |(amount, rate): (Decimal, Decimal)| amount.checked_mul(rate).map(to_cent);
    vec![
        entry(
            "regelkern",
            cases,
            |(cents, ppm)| (amount(cents), Rate::new(ppm).expect("a rate")),
            ours,
            |part| part.expect("in range").get(),
        ),
        entry(
            "primitive_fixed_point_decimal 1.6",
            cases,
            |(cents, ppm)| (Fixed::from_mantissa(cents), Fixed::from_mantissa(ppm)),
            fixed,
            fixed_cents,
        ),
        entry(
            "fastnum 0.7, D64",
            cases,
            |(cents, ppm)| (d64(cents, 2), d64(ppm, 6)),
            |(amount, rate)| (amount * rate).rescale(2),
            |part| text_cents(part.to_string()),
        ),
        entry(
            "fastnum 0.7, D128",
            cases,
            |(cents, ppm)| (d128(cents, 2), d128(ppm, 6)),
            |(amount, rate)| (amount * rate).rescale(2),
            |part| text_cents(part.to_string()),
        ),
        entry(
            "rust_decimal 1.43",
            cases,
            |(cents, ppm)| (decimal(cents), Decimal::new(ppm, 6)),
            rust_decimal,
            |part| decimal_cents(part.expect("in range")),
        ),
    ]
}

/// An amount for so many days of a year, rounded to the cent.
fn days(cases: &[Case]) -> Vec<Entry> {
    let ours = |(amount, days): (Cents, i64)| amount.scale(i128::from(days), 365, Rounding::HalfAway);
    let fixed = |(amount, days): (Fixed<2>, i64)| {
        amount.checked_mul_int(days)?.checked_div_int_ext(365_i64, FixedRounding::Round)
    };
    let year = Decimal::from(365);
    let rust_decimal =
        move |(amount, days): (Decimal, Decimal)| amount.checked_mul(days)?.checked_div(year).map(to_cent);
    let (year64, year128) = (d64(365, 0), d128(365, 0));
    vec![
        entry("regelkern", cases, |(cents, days)| (amount(cents), days), ours, |part| part.expect("in range").get()),
        entry(
            "primitive_fixed_point_decimal 1.6",
            cases,
            |(cents, days)| (Fixed::from_mantissa(cents), days),
            fixed,
            fixed_cents,
        ),
        entry(
            "fastnum 0.7, D64",
            cases,
            |(cents, days)| (d64(cents, 2), d64(days, 0)),
            move |(amount, days)| (amount * days / year64).rescale(2),
            |part| text_cents(part.to_string()),
        ),
        entry(
            "fastnum 0.7, D128",
            cases,
            |(cents, days)| (d128(cents, 2), d128(days, 0)),
            move |(amount, days)| (amount * days / year128).rescale(2),
            |part| text_cents(part.to_string()),
        ),
        entry(
            "rust_decimal 1.43",
            cases,
            |(cents, days)| (decimal(cents), Decimal::from(days)),
            rust_decimal,
            |part| decimal_cents(part.expect("in range")),
        ),
    ]
}

/// Amounts of both signs up to ten million euro, and a second operand.
fn cases(count: usize, second: impl Fn(&mut Random) -> i64) -> Vec<Case> {
    let mut random = Random(1_000_003);
    (0..count).map(|_| (random.within(-1_000_000_000, 1_000_000_000), second(&mut random))).collect()
}

/// The operations with their entries, over so many numbers; aborts when a library gives other cents than the first.
fn operations(count: usize) -> Vec<(&'static str, Vec<Entry>)> {
    let rate = |random: &mut Random| {
        // Halves of a cent come up among the round ones.
        if random.once_in(2) { 5_000 * random.within(0, 400) } else { random.within(0, 2_000_000) }
    };
    let all = vec![
        ("sum of two amounts", sums(&cases(count, |random| random.within(-1_000_000_000, 1_000_000_000)))),
        ("part of an amount, to the cent", parts(&cases(count, rate))),
        ("amount for days of a year, to the cent", days(&cases(count, |random| random.within(1, 365)))),
    ];
    for (operation, entries) in &all {
        for entry in entries {
            assert!(entry.cents == entries[0].cents, "{operation}: {} gives other cents", entry.library);
        }
    }
    all
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let rounds = match arguments[..] {
        ["list"] => {
            for (operation, entries) in operations(TIMED) {
                entries.iter().for_each(|entry| println!("{operation} | {}", entry.library));
            }
            return;
        }
        ["work", place, times] => {
            let mut operations = operations(TIMED);
            let place: usize = place.parse().expect("PLACE is a number");
            let entry =
                operations.iter_mut().flat_map(|(_, entries)| entries).nth(place).expect("a place of the table");
            return (entry.work)(times.parse().expect("TIMES is a number"));
        }
        [] => 15,
        [rounds] => rounds.parse().expect("ROUNDS is a number"),
        _ => panic!("expected: [ROUNDS] | work PLACE TIMES | list"),
    };
    let mut operations = operations(COMPARED);
    println!("{COMPARED} random numbers for each operation: all libraries give the same cents.\n");
    println!("| operation | library | ns | ratio | allocations |\n|---|---|---|---|---|");
    for (operation, entries) in &mut operations {
        let mut names = Vec::new();
        let mut works = Vec::new();
        for Entry { library, work, .. } in entries.drain(..) {
            names.push(library);
            works.push(work);
        }
        let allocated: Vec<u64> = works.iter_mut().map(|work| allocations::of(|| work(TIMED)).0).collect();
        assert_eq!(allocated[0], 0, "regelkern allocates");
        let times = fastest(rounds, &mut works);
        for ((name, time), allocated) in names.into_iter().zip(&times).zip(allocated) {
            println!("| {operation} | {name} | {time:.2} | {:.2} | {allocated} |", time / times[0]);
        }
    }
}
