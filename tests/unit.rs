//! Laws of the quantities, over their whole ranges, against big integers and a calendar counted out day by day.

#[path = "common/cases.rs"]
mod cases;

use std::cmp::Ordering;

use cases::cases;
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use proptest::sample::select;
use regelkern::unit::{
    Agb, Bsn, CareProduct, Cents, Count, Date, Fault, Fraction, MicroEuro, PerformanceCode, Period, Rate, Rounding,
    Sum, Uzovi, date, round, split,
};

/// `numerator / denominator` as an exact number.
fn ratio(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

/// The reference: the two whole numbers around the exact one, and which of them the words of the mode choose.
fn rounded(exact: &BigRational, mode: Rounding) -> BigInt {
    let (below, above) = (exact.floor(), exact.ceil());
    let negative = *exact < ratio(0, 1);
    let (toward_zero, from_zero) = if negative { (&above, &below) } else { (&below, &above) };
    let even = if below.to_integer() % 2 == BigInt::from(0) { &below } else { &above };
    let nearest = |tie| match (exact - &below).cmp(&(&above - exact)) {
        Ordering::Less => &below,
        Ordering::Equal => tie,
        Ordering::Greater => &above,
    };
    let chosen = match mode {
        Rounding::HalfAway => nearest(from_zero),
        Rounding::HalfEven => nearest(even),
        Rounding::HalfDown => nearest(toward_zero),
        Rounding::Down => toward_zero,
        Rounding::Up => from_zero,
        Rounding::Floor => &below,
        Rounding::Ceiling => &above,
    };
    chosen.to_integer()
}

/// What a computation must answer that ends in an amount: the rounded exact number, or a fault when it is none.
fn amount(exact: &BigRational, mode: Rounding) -> Result<Cents, Fault> {
    i64::try_from(rounded(exact, mode)).map_err(|_| Fault::OutOfRange).and_then(Cents::new)
}

/// Values of a generator, the same in every run.
fn values<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>, count: usize) -> Vec<T> {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

mod rounding {
    use super::*;

    /// Numbers of every size, and those where 64 and 128 bits end.
    fn number() -> impl Strategy<Value = i128> {
        let edge = [0, i128::from(i64::MIN), i128::from(i64::MAX), i128::from(u64::MAX), i128::MIN, i128::MAX];
        let beside = (select(edge.to_vec()), -2..=2_i128).prop_map(|(edge, step)| edge.saturating_add(step));
        let sized = (any::<i128>(), 0..127_u32).prop_map(|(number, bits)| number >> bits);
        prop_oneof![sized, any::<i64>().prop_map(i128::from), -1_000..=1_000_i128, beside]
    }

    fn check_scale(amount: i128, numerator: i128, denominator: i128, mode: Rounding) {
        let answer = round::scale(amount, numerator, denominator, mode);
        let expected = if denominator == 0 {
            Err(Fault::ZeroDenominator)
        } else if amount.checked_mul(numerator).is_none() {
            Err(Fault::OutOfRange)
        } else {
            let exact = ratio(BigInt::from(amount) * numerator, denominator);
            i128::try_from(rounded(&exact, mode)).map_err(|_| Fault::OutOfRange)
        };
        assert_eq!(answer, expected, "{amount} × {numerator} / {denominator} {mode:?}");
    }

    /// Every small quotient.
    #[test]
    fn small_quotients() {
        for mode in Rounding::ALL {
            for denominator in (-12..=12).filter(|denominator| *denominator != 0) {
                for numerator in -60..=60 {
                    let expected = rounded(&ratio(numerator, denominator), mode);
                    let answer = round::divide(numerator, denominator, mode).map(BigInt::from);
                    assert_eq!(answer, Ok(expected), "{numerator} / {denominator} {mode:?}");
                }
            }
        }
    }

    /// All of the largest and smallest numbers against each other: a fault or an answer, never a panic.
    #[test]
    fn extremes() {
        let ends = [i128::MIN, i128::MAX, i128::from(i64::MIN), i128::from(i64::MAX), 1 << 63, 1 << 64, 0];
        let numbers: Vec<i128> =
            ends.iter().flat_map(|end| (-2..=2).map(|step: i128| end.saturating_add(step))).collect();
        for mode in Rounding::ALL {
            for &numerator in &numbers {
                for &denominator in &numbers {
                    check_scale(numerator, 1, denominator, mode);
                    for amount in [-1, 2, i128::from(i64::MAX), i128::MIN] {
                        check_scale(amount, numerator, denominator, mode);
                    }
                }
            }
        }
    }

    proptest! {
        #![proptest_config(cases(4_096))]

        #[test]
        fn products_of_every_size(
            amount in number(), numerator in number(), denominator in number(), mode in Rounding::any(),
        ) {
            check_scale(amount, numerator, denominator, mode);
            check_scale(amount, 1, denominator, mode);
        }

        /// Quotients on a tie, or as close to one as can be.
        #[test]
        fn ties(
            whole in -1_000_000_000_000..=1_000_000_000_000_i128,
            denominator in prop_oneof![1..=1_000_i128, 1..=1_000_000_000_000_000_000_000_000_i128],
            step in -1..=1_i128,
            sign in select(vec![1, -1]),
            mode in Rounding::any(),
        ) {
            check_scale(whole * denominator + denominator / 2 + step, 1, sign * denominator, mode);
        }

        /// The modes that know no direction answer the opposite for the opposite; floor and ceiling are each other's.
        #[test]
        fn opposites(numerator in -(i128::MAX)..=i128::MAX, denominator in 1..=i128::MAX, mode in Rounding::any()) {
            let mirror = match mode {
                Rounding::Floor => Rounding::Ceiling,
                Rounding::Ceiling => Rounding::Floor,
                _ => mode,
            };
            let opposite = round::divide(-numerator, denominator, mirror).map(|quotient| -quotient);
            prop_assert_eq!(round::divide(numerator, denominator, mode), opposite);
        }
    }
}

mod cents {
    use super::*;

    proptest! {
        #![proptest_config(cases(2_048))]

        #[test]
        fn sums_and_differences_are_exact_or_a_fault(one in Cents::any(), other in Cents::any()) {
            let range = Cents::MIN.wide()..=Cents::MAX.wide();
            for (answer, exact) in [
                (one.plus(other), one.wide() + other.wide()),
                (one.minus(other), one.wide() - other.wide()),
            ] {
                prop_assert_eq!(answer.is_ok(), range.contains(&exact));
                prop_assert_eq!(answer, Cents::from_wide(exact));
                prop_assert_eq!(answer.map(Cents::wide), if answer.is_ok() { Ok(exact) } else { Err(Fault::OutOfRange) });
            }
            prop_assert_eq!(one.plus(other), other.plus(one));
            prop_assert_eq!(one.plus(one.opposite()), Ok(Cents::ZERO));
        }

        #[test]
        fn new_holds_exactly_the_range(cents in any::<i64>()) {
            let inside = (Cents::MIN.get()..=Cents::MAX.get()).contains(&cents);
            prop_assert_eq!(Cents::new(cents).map(Cents::get), if inside { Ok(cents) } else { Err(Fault::OutOfRange) });
            prop_assert_eq!(Cents::new(cents), Cents::from_wide(i128::from(cents)));
        }

        #[test]
        fn scaled_amounts_are_rounded_once(
            cents in Cents::any(), numerator in any::<i64>(), denominator in any::<i64>(), mode in Rounding::any(),
        ) {
            let answer = cents.scale(i128::from(numerator), i128::from(denominator), mode);
            if denominator == 0 {
                prop_assert_eq!(answer, Err(Fault::ZeroDenominator));
            } else {
                prop_assert_eq!(answer, amount(&ratio(cents.wide() * i128::from(numerator), denominator), mode));
            }
        }

        /// Days of a year: what a bundle price is prorated by.
        #[test]
        fn parts_of_a_year(cents in Cents::any(), days in 0..=366_i128, year in 365..=366_i128, mode in Rounding::any()) {
            prop_assert_eq!(cents.scale(days, year, mode), amount(&ratio(cents.wide() * days, year), mode));
        }
    }
}

mod micro_euro {
    use super::*;

    proptest! {
        #![proptest_config(cases(2_048))]

        #[test]
        fn units_are_rounded_on_the_total(
            tariff in MicroEuro::any(), units in Sum::any().prop_map(Sum::get), mode in Rounding::any(),
        ) {
            let exact = ratio(BigInt::from(tariff.get()) * units, 10_000);
            prop_assert_eq!(tariff.times(units, mode), amount(&exact, mode));
        }

        #[test]
        fn new_holds_exactly_the_range(tariff in any::<i64>()) {
            let inside = tariff.unsigned_abs() <= 1_000_000_000_000_000;
            let expected = if inside { Ok(tariff) } else { Err(Fault::OutOfRange) };
            prop_assert_eq!(MicroEuro::new(tariff).map(MicroEuro::get), expected);
        }
    }
}

mod rate {
    use super::*;

    proptest! {
        #![proptest_config(cases(2_048))]

        #[test]
        fn parts_are_rounded_once(rate in Rate::any(), cents in Cents::any(), mode in Rounding::any()) {
            let exact = ratio(cents.wide() * i128::from(rate.ppm()), 1_000_000);
            prop_assert_eq!(rate.of(cents, mode), amount(&exact, mode));
        }

        #[test]
        fn new_holds_exactly_the_range(ppm in prop_oneof![any::<i64>(), -2_000_000_000..=2_000_000_000_i64]) {
            let inside = (-1_000_000_000..=1_000_000_000).contains(&ppm);
            let expected = if inside { Ok(ppm) } else { Err(Fault::OutOfRange) };
            prop_assert_eq!(Rate::new(ppm).map(|rate| i64::from(rate.ppm())), expected);
        }
    }
}

mod count {
    use super::*;

    proptest! {
        #[test]
        fn sums_are_exact_or_a_fault(sum in Sum::any(), count in Count::any()) {
            let exact = u128::from(sum.get()) + u128::from(count.get());
            let expected = u64::try_from(exact).map(Sum::new).map_err(|_| Fault::OutOfRange);
            prop_assert_eq!(sum.plus(count), expected);
            prop_assert_eq!(count.plus_one(), Count::new(i64::from(count.get()) + 1));
        }

        #[test]
        fn new_holds_exactly_the_range(count in prop_oneof![any::<i64>(), -1_000..=8_589_934_592_i64]) {
            let expected = u32::try_from(count).map_err(|_| Fault::OutOfRange);
            prop_assert_eq!(Count::new(count).map(Count::get), expected);
        }
    }
}

mod fraction {
    use super::*;

    proptest! {
        #![proptest_config(cases(2_048))]

        #[test]
        fn order_is_that_of_the_exact_numbers(one in Fraction::any(), other in Fraction::any(), rate in Rate::any()) {
            let exact = |share: Fraction| ratio(share.numerator(), share.denominator());
            let order = exact(one).cmp(&exact(other));
            prop_assert_eq!(one.cmp(&other), order);
            prop_assert_eq!(one.partial_cmp(&other), Some(order));
            prop_assert_eq!(one == other, order == Ordering::Equal);
            prop_assert_eq!(one.cmp_rate(rate), exact(one).cmp(&ratio(rate.ppm(), 1_000_000)));
        }

        /// A share that is a whole number of parts per million, and its neighbours.
        #[test]
        fn shares_meet_rates(ppm in 0..=1_000_000_000_i64, times in 1..=18_000_000_000_u64, step in -1..=1_i64) {
            let share = Fraction::new(ppm.unsigned_abs() * times, 1_000_000 * times).unwrap();
            let rate = (ppm + step).clamp(0, 1_000_000_000);
            prop_assert_eq!(share.cmp_rate(Rate::new(rate).unwrap()), ppm.cmp(&rate));
        }

        #[test]
        fn more_of_the_same_is_the_same_share(
            numerator in 0..=u64::from(u32::MAX), denominator in 1..=u64::from(u32::MAX), times in 1..=u64::from(u32::MAX),
        ) {
            prop_assert_eq!(
                Fraction::new(numerator, denominator),
                Fraction::new(numerator * times, denominator * times)
            );
        }
    }
}

mod dates {
    use super::*;

    /// The leap years of the range by the words of the calendar: every fourth, but of the centuries only 2000.
    fn leap(year: i32) -> bool {
        (1904..=2196).step_by(4).any(|leap| leap == year) && year != 2100
    }

    /// Every day of the range, counted out month by month.
    fn calendar() -> Vec<(i32, i32, i32)> {
        let mut days = Vec::new();
        for year in 1900..=2199 {
            let february = if leap(year) { 29 } else { 28 };
            let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, length) in (1..).zip(lengths) {
                days.extend((1..=length).map(|day| (year, month, day)));
            }
        }
        days
    }

    /// Every day goes to its number and back, in all three forms, one after the other.
    #[test]
    fn every_day_round_trips() {
        let calendar = calendar();
        assert_eq!(calendar.len(), 109_573);
        for ((year, month, day), number) in calendar.into_iter().zip(-25_567_i32..) {
            let date = Date::from_ymd(year, month, day).unwrap();
            assert_eq!(date.days(), number);
            assert_eq!(date.ymd(), (year, month, day));
            assert_eq!(Date::from_days(i64::from(number)), Ok(date));
            assert_eq!(date.yyyymmdd(), format!("{year:04}{month:02}{day:02}").parse::<i32>().unwrap());
            assert_eq!(Date::from_yyyymmdd(date.yyyymmdd()), Ok(date));
        }
    }

    /// Every number of eight digits with a year of the range is a date exactly when the calendar has the day.
    #[test]
    fn other_numbers_are_no_dates() {
        let mut calendar = calendar().into_iter().peekable();
        for year in 1900..=2199 {
            for rest in 0..=9_999 {
                let (month, day) = (rest / 100, rest % 100);
                let exists = calendar.next_if_eq(&(year, month, day)).is_some();
                assert_eq!(Date::from_yyyymmdd(year * 10_000 + rest).is_ok(), exists, "{year} {rest}");
            }
        }
        assert_eq!(calendar.next(), None);
    }

    #[test]
    fn months_have_their_days() {
        for year in 1900..=2199 {
            assert_eq!(date::is_leap(year), leap(year));
            let days: i32 = (1..=12).map(|month| date::days_in_month(year, month)).sum();
            assert_eq!(days, if leap(year) { 366 } else { 365 });
        }
    }

    /// The month a number of months later, and its last day, counted on a list of all months.
    fn months_later(date: Date, months: i32) -> Result<Date, Fault> {
        let (year, month, day) = date.ymd();
        let all: Vec<(i32, i32)> = (1900..=2199).flat_map(|year| (1..=12).map(move |month| (year, month))).collect();
        let here = all.iter().position(|place| *place == (year, month)).unwrap();
        let there = i64::try_from(here).unwrap() + i64::from(months);
        let (year, month) = *usize::try_from(there).ok().and_then(|there| all.get(there)).ok_or(Fault::InvalidDate)?;
        let last = (28..=31).rev().find(|last| Date::from_ymd(year, month, *last).is_ok()).unwrap();
        Date::from_ymd(year, month, day.min(last))
    }

    proptest! {
        #![proptest_config(cases(2_048))]

        #[test]
        fn months_keep_the_day_or_take_the_last(
            date in Date::any(), months in prop_oneof![-40..=40_i32, -3_700..=3_700_i32, any::<i32>()],
        ) {
            prop_assert_eq!(date.add_months(months), months_later(date, months));
        }

        /// Two steps are one where the first has not moved the day; a step and its opposite come back.
        #[test]
        fn months_add_up(date in Date::any(), first in -3_000..=3_000_i32, second in -3_000..=3_000_i32) {
            if let Ok(between) = date.add_months(first) && between.ymd().2 == date.ymd().2 {
                prop_assert_eq!(between.add_months(second), date.add_months(first + second));
                prop_assert_eq!(between.add_months(-first), Ok(date));
            }
        }

        #[test]
        fn days_are_exact_or_a_fault(date in Date::any(), days in prop_oneof![-120_000..=120_000_i32, any::<i32>()]) {
            let there = i64::from(date.days()) + i64::from(days);
            let inside = (-25_567..=84_005).contains(&there);
            let answer = date.add_days(days);
            prop_assert_eq!(answer.is_ok(), inside);
            prop_assert_eq!(answer, Date::from_days(there));
            if let Ok(later) = answer {
                prop_assert_eq!(later.days_since(date), days);
                prop_assert_eq!(date.days_since(later), -days);
                prop_assert_eq!(later.cmp(&date), days.cmp(&0));
                prop_assert_eq!(later.cmp(&date), later.ymd().cmp(&date.ymd()));
            }
        }

        #[test]
        fn other_days_and_years_are_no_dates(days in any::<i64>(), year in any::<i32>(), month in 1..=12, day in 1..=28) {
            prop_assert_eq!(Date::from_days(days).is_ok(), (-25_567..=84_005).contains(&days));
            prop_assert_eq!(Date::from_ymd(year, month, day).is_ok(), (1900..=2199).contains(&year));
            if let Some(number) = year.checked_mul(10_000).and_then(|number| number.checked_add(month * 100 + day)) {
                prop_assert_eq!(Date::from_yyyymmdd(number).is_ok(), (1900..=2199).contains(&year));
            }
        }

        /// The age is how many birthdays have come since the birth; that of 29 February is the day after the 28th.
        #[test]
        fn age_counts_birthdays(one in Date::any(), other in Date::any()) {
            let (birth, on) = (one.min(other), one.max(other));
            let (born, month, day) = birth.ymd();
            let birthdays = (born + 1..=2199)
                .map(|year| Date::from_ymd(year, month, day).unwrap_or_else(|_| Date::from_ymd(year, 3, 1).unwrap()))
                .filter(|birthday| *birthday <= on);
            prop_assert_eq!(on.age(birth), Ok(i32::try_from(birthdays.count()).unwrap()));
            prop_assert_eq!(birth.age(on), if birth == on { Ok(0) } else { Err(Fault::OutOfRange) });
        }
    }
}

mod period {
    use super::*;

    proptest! {
        #![proptest_config(cases(1_024))]

        #[test]
        fn half_open(period in Period::any(), day in Date::any()) {
            prop_assert_eq!(period.contains(day), period.from() <= day && day < period.until());
            prop_assert!(period.contains(period.from()) && !period.contains(period.until()));
            prop_assert_eq!(period.days(), period.until().days() - period.from().days());
            prop_assert!(period.days() >= 1);
            prop_assert_eq!(Period::new(period.from(), period.until()), Ok(period));
            prop_assert_eq!(Period::new(period.until(), period.from()), Err(Fault::EmptyPeriod));
            prop_assert_eq!(Period::new(day, day), Err(Fault::EmptyPeriod));
        }

        /// The common days, found day by day beside the ends of both periods.
        #[test]
        fn intersection_holds_the_common_days(one in Period::any(), other in Period::any(), any in Date::any()) {
            let common = one.intersection(other);
            prop_assert_eq!(common, other.intersection(one));
            prop_assert_eq!(one.overlaps(other), common.is_some());
            prop_assert_eq!(other.overlaps(one), common.is_some());
            prop_assert_eq!(one.intersection(one), Some(one));
            let ends = [one.from(), one.until(), other.from(), other.until()];
            let beside = ends.iter().flat_map(|end| (-1..=1).filter_map(|step| end.add_days(step).ok()));
            for day in beside.chain([any]) {
                let held = one.contains(day) && other.contains(day);
                prop_assert_eq!(common.is_some_and(|common| common.contains(day)), held);
            }
        }
    }
}

mod splitting {
    use super::*;

    fn parts(total: Cents, weights: &[u64]) -> Result<Vec<Cents>, Fault> {
        let mut parts = vec![Cents::ZERO; weights.len()];
        split::largest_remainder(total, weights, &mut parts).map(|()| parts)
    }

    /// The reference: floor each part, then hand out cent by cent to the largest remainder that has had none.
    fn handed_out(total: Cents, weights: &[u64]) -> Vec<BigInt> {
        let sum: BigInt = weights.iter().map(|weight| BigInt::from(*weight)).sum();
        let exact = |weight: u64| ratio(BigInt::from(total.get().unsigned_abs()) * weight, sum.clone());
        let mut parts: Vec<BigInt> = weights.iter().map(|weight| exact(*weight).floor().to_integer()).collect();
        let mut rests: Vec<(usize, BigRational)> =
            weights.iter().map(|weight| exact(*weight) - exact(*weight).floor()).enumerate().collect();
        rests.sort_by(|(_, one), (_, other)| other.cmp(one));
        let mut left_over = BigInt::from(total.get().unsigned_abs()) - parts.iter().sum::<BigInt>();
        for (place, _) in rests {
            if left_over > BigInt::from(0) {
                parts[place] += 1;
                left_over -= 1;
            }
        }
        assert_eq!(left_over, BigInt::from(0));
        let sign = total.get().signum();
        parts.into_iter().map(|part| part * sign).collect()
    }

    fn weights() -> impl Strategy<Value = Vec<u64>> {
        let weight = prop_oneof![0..=4_u64, 0..=10_000_u64, Sum::any().prop_map(Sum::get)];
        proptest::collection::vec(weight, 0..=12)
    }

    proptest! {
        #![proptest_config(cases(1_024))]

        #[test]
        fn laws_of_the_largest_remainder(
            total in prop_oneof![Cents::any(), (-100..=100_i64).prop_map(|cents| Cents::new(cents).unwrap())],
            weights in weights(),
        ) {
            let sum: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
            let answer = parts(total, &weights);
            if sum == 0 {
                let nothing = vec![Cents::ZERO; weights.len()];
                prop_assert_eq!(answer, if total == Cents::ZERO { Ok(nothing) } else { Err(Fault::ZeroDenominator) });
                return Ok(());
            }
            let parts_of_total = answer.unwrap();
            let big: Vec<BigInt> = parts_of_total.iter().map(|part| BigInt::from(part.get())).collect();
            prop_assert_eq!(&big, &handed_out(total, &weights));

            // They add up, and each is less than a cent from its exact share.
            prop_assert_eq!(big.iter().sum::<BigInt>(), BigInt::from(total.get()));
            for (part, weight) in big.iter().zip(&weights) {
                let off = ratio(part.clone(), 1) - ratio(BigInt::from(total.get()) * *weight, sum);
                prop_assert!(off < ratio(1, 1) && off > ratio(-1, 1));
                prop_assert!(*weight > 0 || *part == BigInt::from(0));
            }
            // Of equal weights the earlier has as much or one cent more.
            for (earlier, part) in big.iter().enumerate() {
                for later in earlier + 1..big.len() {
                    if weights[earlier] == weights[later] {
                        let more = (part - &big[later]) * total.get().signum();
                        prop_assert!(more == BigInt::from(0) || more == BigInt::from(1));
                    }
                }
            }
            // The opposite total gives the opposite parts.
            let opposite: Vec<Cents> = parts_of_total.iter().map(|part| part.opposite()).collect();
            prop_assert_eq!(parts(total.opposite(), &weights), Ok(opposite));
        }

        /// Weights of zero, wherever they are put, change no other part.
        #[test]
        fn zero_weights_change_nothing(
            total in Cents::any(), weights in weights(), places in proptest::collection::vec(any::<usize>(), 0..=4),
        ) {
            prop_assume!(weights.iter().any(|weight| *weight > 0));
            let mut more: Vec<(u64, Cents)> = weights.iter().copied().zip(parts(total, &weights).unwrap()).collect();
            for place in places {
                more.insert(place % (more.len() + 1), (0, Cents::ZERO));
            }
            let (weights, expected): (Vec<u64>, Vec<Cents>) = more.into_iter().unzip();
            prop_assert_eq!(parts(total, &weights), Ok(expected));
        }

        #[test]
        fn other_lengths_are_a_fault(total in Cents::any(), weights in weights(), length in 0..=12_usize) {
            prop_assume!(length != weights.len());
            let mut parts = vec![Cents::MAX; length];
            prop_assert_eq!(split::largest_remainder(total, &weights, &mut parts), Err(Fault::WrongLength));
            prop_assert!(parts.iter().all(|part| *part == Cents::MAX));
        }
    }
}

mod codes {
    use super::*;

    /// The vectors of python-stdnum, and the two numbers that the standards treat apart.
    #[test]
    fn citizen_service_numbers() {
        assert!(Bsn::new(b"111222333").is_ok());
        assert_eq!(Bsn::new(b"111252333"), Err(Fault::Checksum));
        assert_eq!(Bsn::new(b"1112223334"), Err(Fault::WrongLength));
        assert_eq!(Bsn::new(b"000000000"), Err(Fault::Checksum));
        assert_eq!(Bsn::new_or_none(b"000000000"), Err(Fault::Checksum));
        assert_eq!(Bsn::new(b"999999999"), Err(Fault::Checksum));
        assert_eq!(Bsn::new_or_none(b"999999999"), Ok(None));
        assert_eq!(Bsn::new(b"\xF1\xF1\xF1\xF2\xF2\xF2\xF3\xF3\xF3"), Err(Fault::EbcdicDigits));
    }

    /// A citizen service number is nowhere in what can be printed of it.
    #[test]
    fn a_citizen_service_number_is_not_printed() {
        let shown = format!("{:?} {:?}", Bsn::new(b"111222333"), Bsn::new_or_none(b"111222333"));
        assert_eq!(shown, "Ok(Bsn(*********)) Ok(Some(Bsn(*********)))");
    }

    /// The first of the digits that is not one decides between the two faults.
    #[test]
    fn first_wrong_character_decides() {
        assert_eq!(Uzovi::new(b"0\xF10A"), Err(Fault::EbcdicDigits));
        assert_eq!(Uzovi::new(b"0A\xF10"), Err(Fault::NotDigits));
    }

    proptest! {
        #![proptest_config(cases(1_024))]

        /// The eleven-test finds every single wrong digit and every two neighbours that changed places.
        #[test]
        fn eleven_test_finds_slips(bsn in Bsn::any(), place in 0..9_usize, digit in b'0'..=b'9') {
            let digits = *bsn.digits();
            prop_assert_eq!(Bsn::new(&digits), Ok(bsn));
            prop_assert_eq!(Bsn::new_or_none(&digits), Ok(Some(bsn)));
            let mut wrong = digits;
            wrong[place] = digit;
            prop_assert_eq!(Bsn::new(&wrong).is_ok(), wrong == digits);
            let mut swapped = digits;
            swapped.swap(place, (place + 1).min(8));
            prop_assert_eq!(Bsn::new(&swapped).is_ok(), swapped == digits);
        }

        /// The eleven-test as the standard writes it, over any nine digits.
        #[test]
        fn eleven_test_is_the_published_sum(number in 0..=999_999_999_u32) {
            let text = format!("{number:09}");
            let digits: Vec<i32> = text.bytes().map(|digit| i32::from(digit - b'0')).collect();
            let sum = (0..8).map(|place| (9 - i32::try_from(place).unwrap()) * digits[place]).sum::<i32>() - digits[8];
            prop_assert_eq!(Bsn::new(text.as_bytes()).is_ok(), sum % 11 == 0 && number != 0);
        }

        #[test]
        fn codes_are_read_as_they_are_written(
            agb in Agb::any(), uzovi in Uzovi::any(), product in CareProduct::any(), code in PerformanceCode::any(),
        ) {
            prop_assert_eq!(Agb::new(agb.digits()), Ok(agb));
            prop_assert_eq!(Uzovi::new(uzovi.digits()), Ok(uzovi));
            prop_assert_eq!(CareProduct::new(&product.digits()), Ok(product));
            prop_assert_eq!(CareProduct::from_number(product.number()), Ok(product));
            prop_assert_eq!(product.digits().to_vec(), format!("{:09}", product.number()).into_bytes());
            prop_assert_eq!(PerformanceCode::new(code.list(), code.text()), Ok(code));
            let mut filled = code.text().to_vec();
            filled.resize(10, b' ');
            prop_assert_eq!(PerformanceCode::new(code.list(), &filled), Ok(code));
        }

        #[test]
        fn agb_codes_have_a_kind_and_a_number(number in 0..=99_999_999_u32) {
            let expected = number >= 1_000_000 && number % 1_000_000 != 0;
            prop_assert_eq!(Agb::new(format!("{number:08}").as_bytes()).is_ok(), expected);
        }

        /// Any bytes are a code or a fault, and a code gives its bytes back.
        #[test]
        fn any_bytes_are_a_code_or_a_fault(text in proptest::collection::vec(any::<u8>(), 0..=12), list in any::<u16>()) {
            let digits = |length| text.len() == length && text.iter().all(u8::is_ascii_digit);
            prop_assert_eq!(CareProduct::new(&text).is_ok(), digits(9));
            prop_assert_eq!(Uzovi::new(&text).is_ok(), digits(4));
            prop_assert!(digits(9) || Bsn::new(&text).is_err());
            prop_assert!(digits(8) || Agb::new(&text).is_err());
            if let Ok(code) = PerformanceCode::new(list, &text) {
                prop_assert_eq!(code.text(), text.trim_ascii_end());
                prop_assert!(list <= 999 && (1..=6).contains(&code.text().len()));
                prop_assert!(code.text().iter().all(u8::is_ascii_alphanumeric));
            }
        }
    }
}

mod generators {
    use super::*;

    /// Draws stay inside the range and reach both ends.
    fn reaches<T: Ord + std::fmt::Debug>(strategy: impl Strategy<Value = T>, least: T, most: T) {
        let drawn = values(strategy, 2_000);
        assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&least), Some(&most)));
    }

    #[test]
    fn draw_exactly_the_range() {
        reaches(Cents::any(), Cents::MIN, Cents::MAX);
        reaches(MicroEuro::any(), MicroEuro::MIN, MicroEuro::MAX);
        reaches(Rate::any(), Rate::MIN, Rate::MAX);
        reaches(Count::any(), Count::MIN, Count::MAX);
        reaches(Sum::any(), Sum::MIN, Sum::MAX);
        reaches(Fraction::any(), Fraction::MIN, Fraction::MAX);
        reaches(Date::any(), Date::MIN, Date::MAX);
        reaches(Period::any().prop_map(Period::days), 1, Period::MAX.days());
        reaches(Agb::any(), Agb::MIN, Agb::MAX);
        reaches(Uzovi::any(), Uzovi::MIN, Uzovi::MAX);
        reaches(CareProduct::any(), CareProduct::MIN, CareProduct::MAX);
        reaches(PerformanceCode::any().prop_map(|code| code.list()), 0, 999);
        reaches(PerformanceCode::any().prop_map(|code| code.text().len()), 1, 6);
        reaches(Rounding::any().prop_map(|mode| mode as u8), 0, 6);
        let rates = values(Rate::any(), 2_000);
        assert!((-1..=1).all(|ppm| rates.contains(&Rate::new(ppm).unwrap())));
        // Not by `reaches`, whose message could not show them.
        let numbers = values(Bsn::any(), 2_000);
        assert!(numbers.iter().min() == Some(&Bsn::MIN) && numbers.iter().max() == Some(&Bsn::MAX));
    }
}
