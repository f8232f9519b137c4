//! Claim lines for the measurements: a contract, and as many lines of as many insured persons as are wanted.

use regelkern::input::{ClaimKind, Contract, RawClaim, RawContract};
use regelkern::policy::tbhf21;

/// Lines of a small batch: each person has one bundle payment and three care products.
pub const LINES: usize = 1000;
/// Insured persons of a small batch.
pub const PERSONS: usize = LINES / 4;

/// A contract for so many persons, of whom four fifths fit under the ceiling: the payment that crosses it is split and later
/// ones are above it.
///
/// # Panics
/// When there are more persons than a contract can have.
#[must_use]
pub fn contract(persons: usize) -> Contract {
    let volume = u32::try_from(persons * 4 / 5).expect("a number of persons");
    let raw = RawContract {
        policy: tbhf21::NUMBER,
        start: 20_210_101,
        to_exclusive: 20_240_101,
        bundle_price_cents: 234_672,
        volume_patients: [volume; 3],
        transfer_in_cents: [100_000, 0, 0],
        ..RawContract::default()
    };
    Contract::new(&raw).expect("a valid contract")
}

/// `count` lines from line number `first` on, the four lines of a person together, persons numbered from 0.
#[must_use]
pub fn claims(first: usize, count: usize) -> Vec<RawClaim> {
    let line = |number: usize| {
        let is_payment = number.is_multiple_of(4);
        RawClaim {
            kind: if is_payment { ClaimKind::BundlePayment } else { ClaimKind::CareProduct } as u8,
            reference_date: 20_210_301 + (number % 28) as i32,
            amount_cents: if is_payment { 234_672 } else { 16_890 + (number % 1000) as i64 },
            care_product: if is_payment { [0; 9] } else { *b"099899066" },
            by_contracted_provider: 1,
            in_bundle: 1,
            bundle_from: 20_210_101,
            bundle_until: 20_240_101,
            is_structural: 2,
            meets_legal_requirements: 1,
            actually_delivered: 1,
            rightly_delivered: 1,
            insured: (number / 4) as u32,
            debit: 0,
        }
    };
    (first..first + count).map(line).collect()
}
