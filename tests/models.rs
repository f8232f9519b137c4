//! The arithmetic of contracts against an exact reference: rational numbers of any length, rounded once by the
//! schoolbook.

#[path = "common/cases.rs"]
mod cases;

use cases::cases;
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use regelkern::tariff::model::{self, Counted};
use regelkern::tariff::{business_case, savings};
use regelkern::unit::{Cents, Exact, Fault};

fn rational(number: i128) -> BigRational {
    BigRational::from_integer(number.into())
}

fn ppm(number: i128) -> BigRational {
    BigRational::new(number.into(), 1_000_000.into())
}

/// Half away from zero.
fn cents(exact: &BigRational) -> BigInt {
    let half = BigRational::new(1.into(), 2.into());
    if *exact < rational(0) { -(-exact + half).floor().to_integer() } else { (exact + half).floor().to_integer() }
}

fn check(got: Result<Cents, Fault>, expected: &BigRational) {
    let expected = cents(expected);
    match got {
        Ok(got) => assert_eq!(BigInt::from(got.get()), expected),
        Err(fault) => {
            assert_eq!(fault, Fault::OutOfRange);
            assert!(expected.magnitude() > BigInt::from(Cents::MAX.get()).magnitude());
        }
    }
}

fn change() -> impl Strategy<Value = i128> {
    prop_oneof![-1_000_000_i128..=1_000_000, Just(0), Just(-1_000_000), Just(500_000), Just(333_333)]
}

fn rounded(mut amount: Exact) -> Result<Cents, Fault> {
    amount.rounded()
}

fn at(counted: Counted, count: i128, price: i128) -> Exact {
    let mut amount = counted.at_a_cent();
    amount.times(count).unwrap();
    amount.times(price).unwrap();
    amount
}

/// A volume, its tariff, and how many more of it a patient gets.
fn line() -> impl Strategy<Value = (i128, i128, i128)> {
    let volume = prop_oneof![0_i128..=10_000, 0_i128..=i128::from(u32::MAX)];
    (volume, -1_000_000_i128..=999_999_999, change())
}

fn savings_terms() -> impl Strategy<Value = (i64, i128, Option<i128>)> {
    let cap = prop::option::of(0_i128..=1_000_000_000_000);
    (0_i64..=1_000_000_000_000_000_000, 0_i128..=1_000_000, cap)
}

proptest! {
    #![proptest_config(cases(1000))]

    /// SPC-3C.11: the income of a scenario under fee for service, and under shared savings on top of it.
    #[test]
    fn a_scenario_is_rounded_once(
        lines in prop::collection::vec(line(), 0..20),
        insured_ppm in change(),
        incidence_ppm in change(),
        expected in 0_i128..=999_999_999_999_999,
        (share, loss_ppm, cap) in savings_terms(),
    ) {
        let factor = (rational(1) + ppm(insured_ppm)) * (rational(1) + ppm(incidence_ppm));
        let (mut income, mut reference) = (Exact::ZERO, rational(0));
        for (volume, tariff, intensity) in lines {
            let mut line = at(Counted::Each, volume, tariff);
            for change in [insured_ppm, incidence_ppm, intensity] {
                model::change(&mut line, change).unwrap();
            }
            income.add(&mut line).unwrap();
            reference += rational(volume) * rational(tariff) * &factor * (rational(1) + ppm(intensity));
        }
        check(rounded(income), &reference);

        let mut saved = income;
        saved.negate();
        saved.add(&mut Exact::cents(expected).unwrap()).unwrap();
        let saved_reference = rational(expected) - &reference;
        let capped = |part: BigRational| cap.map_or(part.clone(), |cap| part.min(rational(cap)));
        if saved.sign() > 0 {
            let whole = rational(savings::WHOLE_SHARE.into());
            let part = capped(&saved_reference * rational(share.into()) / whole);
            savings::provider_part(&mut saved, share, cap).unwrap();
            check(rounded(saved), &part);
            income.add(&mut saved).unwrap();
            check(rounded(income), &(&reference + part));
        } else {
            let part = capped(-&saved_reference * ppm(loss_ppm));
            savings::provider_loss(&mut saved, loss_ppm, cap).unwrap();
            check(rounded(saved), &part);
            saved.negate();
            income.add(&mut saved).unwrap();
            check(rounded(income), &(&reference - part));
        }
    }

    /// Amounts per month of a year: SPC-1.27, SPC-B4.4, SPC-B4.5, SPC-B4.6.
    #[test]
    fn months_are_twelfths(months in 0_i128..=i128::from(u32::MAX), price in 0_i128..=999_999_999, insured_ppm in change()) {
        let mut amount = at(Counted::ByMonths, months, price);
        check(rounded(amount), &(rational(months * price) / rational(12)));
        model::change(&mut amount, insured_ppm).unwrap();
        check(rounded(amount), &(rational(months * price) / rational(12) * (rational(1) + ppm(insured_ppm))));
    }

    /// SPC-B4.7: every year is an amount in whole cents, from which the next begins.
    #[test]
    fn expected_cost_rolls_forward(expected in 0_i64..=999_999_999_999_999, trend in -1_000_000_i128..=1_000_000) {
        let exact = rational(i128::from(expected)) * (rational(1) + ppm(trend));
        let mut next = Exact::cents(i128::from(expected)).unwrap();
        let rolled = savings::roll_forward(&mut next, trend);
        check(rolled.and_then(|()| next.rounded()), &exact);
    }

    /// SPC-B4.8: the share lies on the line between its ends.
    #[test]
    fn the_share_lies_between_its_ends(
        ends in (0_i64..=1_000_000, 0_i64..=1_000_000),
        weight in 0_i64..=1_000_000,
        gains in [0_i64..=1_000_000, 0_i64..=1_000_000],
    ) {
        let (min, max) = (ends.0.min(ends.1), ends.0.max(ends.1));
        let gain = weight * gains[0] + (1_000_000 - weight) * gains[1];
        let share = savings::share_by_gain(min, max, gain).unwrap();
        prop_assert!(min * 1_000_000_000_000 <= share && share <= max * 1_000_000_000_000);
        let [ppm, rational] = [|number: i64| ppm(number.into()), |number: i64| rational(number.into())];
        let exact = ppm(min) + ppm(max - min) * (ppm(weight) * ppm(gains[0]) + ppm(1_000_000 - weight) * ppm(gains[1]));
        prop_assert_eq!(rational(share) / rational(savings::WHOLE_SHARE), exact);
    }
}

/// SPC-2.19 and SPC-2.21: the months of the specification's examples, and a month that is earned back in part.
#[test]
fn months_of_a_business_case() {
    let of_year_2 = [12, 13, 24, 25].map(|month| business_case::is_month_of(2, month));
    assert_eq!((of_year_2, business_case::months_before(10)), ([false, true, true, false], 108));
    assert_eq!(business_case::payback_months(0, 0, 0), Ok(0));
    assert_eq!(business_case::payback_months(3, 3_684_000, 14_400_000), Ok(28));
    assert_eq!(business_case::payback_months(2, 12, 12), Ok(24));
    assert_eq!(business_case::payback_months(2, 1, 1_000_000), Ok(13));
    assert_eq!(business_case::payback_months(2, 1, 0), Err(Fault::ZeroDenominator));
    let month = Cents::new(1_840_000).unwrap();
    assert_eq!(business_case::run_in(month, 1_350_000), Cents::new(2_484_000));
}
