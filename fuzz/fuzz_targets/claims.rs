//! Any contract and claim lines: cents are conserved, ceilings hold, and faulty lines change nothing.

#![cfg_attr(fuzzing, no_main)]

#[macro_use]
mod shim;

use regelkern::claim::{InsuredState, State, adjudicate_batch};
use regelkern::input::{Contract, RawClaim, RawContract};
use regelkern::unit::Cents;
use regelkern::verdict::{Booked, Verdict};

/// Takes numbers from the bytes; zero when there are none left.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        let length = N.min(self.0.len());
        let (head, rest) = self.0.split_at(length);
        bytes[..length].copy_from_slice(head);
        self.0 = rest;
        bytes
    }

    fn byte(&mut self) -> u8 {
        self.take::<1>()[0]
    }

    /// A day that is often a real one.
    fn day(&mut self) -> i32 {
        match self.byte() {
            0 => 0,
            1 => i32::from_le_bytes(self.take()),
            _ => {
                let [year, month, day] = self.take();
                (2020 + i32::from(year % 5)) * 10_000 + (1 + i32::from(month % 12)) * 100 + 1 + i32::from(day % 31)
            }
        }
    }

    fn cents(&mut self) -> i64 {
        if self.byte().is_multiple_of(8) {
            i64::from_le_bytes(self.take())
        } else {
            i64::from(u32::from_le_bytes(self.take()))
        }
    }
}

fn contract(bytes: &mut Bytes<'_>) -> RawContract {
    let start = 20_210_101 + 10_000 * i32::from(bytes.byte() % 3);
    RawContract {
        policy: 1 + u16::from(bytes.byte() == 255),
        start,
        to_exclusive: if bytes.byte() == 255 { bytes.day() } else { start + 30_000 },
        bundle_price_cents: bytes.cents(),
        volume_patients: [(); 3].map(|()| u32::from(bytes.byte())),
        transfer_in_cents: [(); 3].map(|()| bytes.cents()),
        transfer_out_cents: [(); 3].map(|()| bytes.cents()),
        proration: bytes.byte() % 3,
        rounding: bytes.byte() % 8,
        other_claims: bytes.byte() % 3,
    }
}

fn claim(bytes: &mut Bytes<'_>, place: u32) -> RawClaim {
    let codes = [*b"099899045", *b"099899024", *b"099899047", *b"99899045\0", [0; 9], bytes.take()];
    let debit = if bytes.byte().is_multiple_of(4) { u32::from(bytes.byte()) % (place + 2) } else { 0 };
    let cents = bytes.cents();
    RawClaim {
        kind: bytes.byte() % 8,
        reference_date: bytes.day(),
        amount_cents: if debit == 0 { cents } else { cents.wrapping_neg() },
        care_product: codes[usize::from(bytes.byte()) % codes.len()],
        by_contracted_provider: bytes.byte() % 4,
        in_bundle: bytes.byte() % 4,
        bundle_from: bytes.day(),
        bundle_until: bytes.day(),
        is_structural: bytes.byte() % 4,
        meets_legal_requirements: bytes.byte() % 4,
        actually_delivered: bytes.byte() % 4,
        rightly_delivered: bytes.byte() % 4,
        insured: u32::from(bytes.byte() % 5),
        debit,
    }
}

fn claims(data: &[u8]) {
    let mut bytes = Bytes(data);
    let Ok(contract) = Contract::new(&contract(&mut bytes)) else { return };
    let mut lines: Vec<RawClaim> = Vec::new();
    while !bytes.0.is_empty() && lines.len() < 64 {
        let mut line = claim(&mut bytes, lines.len() as u32);
        // A credit is often exactly that of its debit.
        if let Some(debit) = (line.debit as usize).checked_sub(1).and_then(|place| lines.get(place)) {
            line.amount_cents = debit.amount_cents.wrapping_neg();
            line.insured = debit.insured;
        }
        lines.push(line);
    }
    let mut state = State::default();
    let mut insured = [InsuredState::default(); 4];
    let mut verdicts = vec![Verdict::default(); lines.len()];
    adjudicate_batch(&contract, &mut state, &mut insured, &mut [], &lines, &mut verdicts).expect("room enough");
    let mut paid = 0;
    for verdict in &verdicts {
        let parts = verdict.amounts;
        let sum = [parts.paid, parts.covered, parts.above_ceiling, parts.rejected, parts.adjustment]
            .map(Cents::get)
            .iter()
            .sum::<i64>();
        assert_eq!(sum, parts.claimed.get(), "a cent is lost");
        if verdict.booked == Booked::BundlePayment && !verdict.credited {
            paid += parts.paid.get();
        }
    }
    let booked: i64 = state.bundle_paid.iter().map(|paid| paid.get()).sum();
    assert_eq!(booked, paid, "the state is not the sum of what was paid");
    for (paid, ceiling) in state.bundle_paid.iter().zip(contract.ceilings()) {
        assert!(*paid <= (*ceiling).max(Cents::ZERO), "a ceiling is exceeded");
    }
}

target!(claims);
