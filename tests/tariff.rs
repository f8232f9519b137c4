//! Tariffs as properties: instalments add up, a tariff per insured is the nearest there is, an index of nothing changes
//! nothing.

use num_rational::Ratio;
use proptest::prelude::*;
use regelkern::tariff::{index, instalment, per_insured};
use regelkern::unit::{Cents, Rounding};

fn cents(amount: i64) -> Cents {
    Cents::new(amount).unwrap()
}

/// Half away from zero, by exact fractions.
fn rounded(exact: Ratio<i128>) -> i128 {
    exact.round().to_integer()
}

proptest! {
    /// OI22-B1.31: four quarters are the year, each within a cent of its quarter.
    #[test]
    fn instalments_add_up_to_the_year(yearly in -1_000_000_000_i64..1_000_000_000, count in 1_i128..13) {
        let parts: Vec<i64> = (1..=count)
            .map(|number| instalment::instalment(cents(yearly), number, count, Rounding::HalfAway).unwrap().get())
            .collect();
        prop_assert_eq!(parts.iter().sum::<i64>(), yearly);
        for part in parts {
            prop_assert!((i128::from(part) * count - i128::from(yearly)).abs() <= count);
        }
    }

    /// OI22-4.1 and OI22-4.3: both ways between a funding and a tariff are the exact fraction, rounded once.
    #[test]
    fn a_tariff_per_insured_is_rounded_once(
        funding in 0_i64..=999_999_999_999_999,
        insured in 1_i128..=4_294_967_295,
        periods in prop::sample::select(vec![1_i128, 4, 12]),
        scale in prop::sample::select(vec![1_i128, 100, 10_000]),
        units in 0_i128..1_000_000,
    ) {
        let tariff = per_insured::units(cents(funding), scale, insured, periods, Rounding::HalfAway);
        prop_assert_eq!(tariff, Ok(rounded(Ratio::new(i128::from(funding) * scale, insured * periods))));
        let amount = rounded(Ratio::new(units * insured, scale));
        let got = per_insured::amount(units, scale, insured, Rounding::HalfAway).map(Cents::wide);
        prop_assert_eq!(got.ok(), (amount <= Cents::MAX.wide()).then_some(amount));
    }

    /// OI22-4.6: an indexed tariff is the exact product, rounded once.
    #[test]
    fn an_index_is_applied_once(previous in 0_i64..1_000_000_000, index_ppm in -1_000_000_i128..2_000_000) {
        let exact = Ratio::new(i128::from(previous) * (1_000_000 + index_ppm), 1_000_000);
        let got = index::indexed(cents(previous), index_ppm, Rounding::HalfAway).map(Cents::wide);
        prop_assert_eq!(got, Ok(rounded(exact)));
        prop_assert_eq!(index::indexed(cents(previous), 0, Rounding::HalfAway), Ok(cents(previous)));
    }
}

#[test]
fn nothing_to_divide_by_is_a_fault() {
    assert!(per_insured::units(cents(1), 1, 0, 1, Rounding::HalfAway).is_err());
    assert!(per_insured::amount(1, 0, 1, Rounding::HalfAway).is_err());
    assert!(instalment::instalment(cents(1), 1, 0, Rounding::HalfAway).is_err());
}
