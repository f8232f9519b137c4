//! The turnover ceiling as a property: whatever is claimed and credited, the payments never add up to more than it.

use proptest::prelude::*;
use regelkern::ceiling::revenue;
use regelkern::unit::Cents;

fn cents(amount: i64) -> Cents {
    Cents::new(amount).unwrap()
}

/// What a year of claims is paid, and the count at its end.
fn year(ceiling: i64, claims: &[i64]) -> (i64, i64) {
    claims.iter().fold((0, 0), |(paid, delivered), claim| {
        let pay = revenue::under(cents(ceiling), cents(delivered), cents(*claim)).unwrap();
        (paid + pay.get(), delivered + claim)
    })
}

proptest! {
    /// MSZ24-8.6: the total is what was delivered, up to the ceiling, in every order of the claims.
    #[test]
    fn the_year_is_paid_up_to_the_ceiling(
        ceiling in 0_i64..2_000_000,
        mut claims in proptest::collection::vec(-500_000_i64..500_000, 0..40),
    ) {
        let (paid, delivered) = year(ceiling, &claims);
        prop_assert_eq!(paid, delivered.min(ceiling));
        claims.reverse();
        prop_assert_eq!(year(ceiling, &claims), (paid, delivered));
        claims.sort_unstable();
        prop_assert_eq!(year(ceiling, &claims), (paid, delivered));
    }

    /// MSZ24-8.6: a claim is split, never changed: paid and unpaid have its sign and add up to it.
    #[test]
    fn a_claim_is_split_at_the_ceiling(
        ceiling in 0_i64..2_000_000,
        delivered in 0_i64..3_000_000,
        claim in -500_000_i64..500_000,
    ) {
        let paid = revenue::under(cents(ceiling), cents(delivered), cents(claim)).unwrap().get();
        prop_assert!(paid.abs() <= claim.abs());
        prop_assert!(paid == 0 || paid.signum() == claim.signum());
    }
}

#[test]
fn a_count_outside_the_range_of_amounts_is_a_fault() {
    let most = Cents::MAX;
    assert!(revenue::under(most, most, cents(1)).is_err());
    assert_eq!(revenue::under(most, cents(most.get() - 1), cents(1)), Ok(cents(1)));
}
