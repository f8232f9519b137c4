//! Random claims from a fixed seed, and what becomes of them, as numbers of a digest.
//!
//! `callers/digest.c` draws the same numbers in the same order.

use regelkern::claim::{InsuredState, State, adjudicate_batch};
use regelkern::input::{Contract, RawClaim, RawContract};
use regelkern::policy::tbhf21;
use regelkern::verdict::Verdict;

use crate::digest::Digest;

const CONTRACTS: u32 = 700;
const BATCHES: u32 = 8;
const LINES: usize = 24;
const PERSONS: usize = 4;

const PRICE: i64 = 234_672;
const YES_OR_NO: [u8; 6] = [1, 1, 1, 1, 2, 0];
const CODES: [[u8; 9]; 6] = [
    *b"099899066",
    *b"099899024",
    *b"099899047",
    *b"99899066\0",
    [0; 9],
    [0xf0, 0xf9, 0xf9, 0xf8, 0xf9, 0xf9, 0xf0, 0xf6, 0xf6],
];
const DAYS: [i32; 6] = [20_201_231, 20_210_101, 20_211_231, 20_220_101, 20_231_231, 20_240_101];
const STARTS: [(i32, i32); 3] = [(20_210_101, 20_240_101), (20_200_229, 20_230_228), (20_210_401, 20_240_401)];

/// SplitMix64: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 … `bound` − 1.
    fn below(&mut self, bound: u32) -> u32 {
        let number = u32::try_from(self.next() >> 32).unwrap_or(0);
        u32::try_from((u64::from(number) * u64::from(bound)) >> 32).unwrap_or(0)
    }

    fn byte_below(&mut self, bound: u32) -> u8 {
        u8::try_from(self.below(bound)).unwrap_or(0)
    }

    fn pick<T: Copy, const N: usize>(&mut self, list: &[T; N]) -> T {
        list[self.below(N as u32) as usize]
    }

    /// YYYYMMDD of some year from the first on, sometimes a day that there is not.
    fn day(&mut self, first_year: u32, years: u32, days: u32) -> i32 {
        let year = first_year + self.below(years);
        let month = 1 + self.below(12);
        let day = 1 + self.below(days);
        i32::try_from(year * 10_000 + month * 100 + day).unwrap_or(0)
    }
}

/// Adds the verdicts on all claims; how many claims were decided.
pub fn add(digest: &mut Digest) -> u32 {
    let mut random = Random(0x5245_4745_4c4b_4552);
    let mut decided = 0;
    for _ in 0..CONTRACTS {
        let raw = contract(&mut random);
        let Ok(contract) = Contract::new(&raw) else {
            digest.add(1);
            continue;
        };
        digest.add(0);
        decided += batches(digest, &mut random, &raw, &contract);
    }
    decided
}

/// The batches of one contract. Credits take back lines of the same batch and of the one before.
fn batches(digest: &mut Digest, random: &mut Random, raw: &RawContract, contract: &Contract) -> u32 {
    let mut state = State::default();
    let mut insured = [InsuredState::default(); PERSONS];
    let mut verdicts = [[Verdict::default(); LINES]; 2];
    let mut claims = [RawClaim::default(); 2 * LINES];
    let mut stored = 0;
    let mut decided = 0;
    for _ in 0..BATCHES {
        for line in stored..stored + LINES {
            claims[line] = claim(random, raw, &claims[..stored + LINES]);
        }
        let [earlier, current] = &mut verdicts;
        let done = adjudicate_batch(
            contract,
            &mut state,
            &mut insured,
            &mut earlier[..stored],
            &claims[stored..stored + LINES],
            current,
        );
        digest.add(done.is_err());
        for verdict in earlier[..stored].iter().chain(current.iter()) {
            add_verdict(digest, verdict);
        }
        add_state(digest, &state, &insured);
        decided += LINES as u32;
        if stored != 0 {
            claims.copy_within(LINES.., 0);
        }
        *earlier = *current;
        stored = LINES;
    }
    decided
}

fn contract(random: &mut Random) -> RawContract {
    let (start, to_exclusive) = random.pick(&STARTS);
    let mut raw = RawContract { policy: tbhf21::NUMBER, start, to_exclusive, ..RawContract::default() };
    raw.bundle_price_cents = PRICE;
    if random.below(2) == 0 {
        raw.bundle_price_cents = i64::from(random.below(400_000));
    }
    for year in 0..3 {
        raw.volume_patients[year] = random.below(8);
        raw.transfer_in_cents[year] = i64::from(random.below(200_000));
        raw.transfer_out_cents[year] = i64::from(random.below(200_000));
    }
    raw.proration = random.byte_below(2);
    // The eighth is none: such a contract is refused.
    raw.rounding = random.byte_below(8);
    raw.other_claims = random.byte_below(2);
    raw
}

/// A line that may be anything. `others` are the lines that a credit can name.
fn claim(random: &mut Random, contract: &RawContract, others: &[RawClaim]) -> RawClaim {
    let mut raw = RawClaim::default();
    let kind = random.byte_below(20);
    raw.kind = match kind {
        0..8 => 1,
        8..16 => 2,
        // One of the other kinds, or unknown, or none at all.
        16..18 => 3 + random.byte_below(4),
        18 => 0,
        _ => 9,
    };
    raw.reference_date = match random.below(9) {
        0 => 0,
        1 | 2 => random.pick(&DAYS),
        _ => random.day(2020, 5, 31),
    };
    raw.amount_cents = contract.bundle_price_cents;
    if random.below(2) == 0 {
        raw.amount_cents = i64::from(random.below(500_000));
    }
    raw.care_product = random.pick(&CODES);
    raw.by_contracted_provider = random.pick(&YES_OR_NO);
    raw.in_bundle = random.pick(&YES_OR_NO);
    if random.below(5) != 0 {
        raw.bundle_from = random.day(2020, 2, 28);
        raw.bundle_until = random.day(2022, 3, 29);
        if random.below(16) == 0 {
            core::mem::swap(&mut raw.bundle_from, &mut raw.bundle_until);
        }
    }
    raw.is_structural = random.byte_below(3);
    raw.meets_legal_requirements = random.pick(&[0, 1, 0, 1, 0, 1, 0, 1, 2]);
    raw.actually_delivered = random.byte_below(2);
    raw.rightly_delivered = random.byte_below(2);
    raw.insured = random.below(4);
    if random.below(32) == 0 {
        raw.insured = 99;
    }
    if random.below(5) == 0 {
        let debit = random.below(others.len() as u32);
        let other = &others[debit as usize];
        raw.debit = debit + 1;
        raw.amount_cents = -other.amount_cents;
        if random.below(8) != 0 {
            raw.insured = other.insured;
        }
    }
    raw
}

fn add_verdict(digest: &mut Digest, verdict: &Verdict) {
    let amounts = &verdict.amounts;
    let parts = [
        amounts.claimed,
        amounts.paid,
        amounts.covered,
        amounts.above_ceiling,
        amounts.rejected,
        amounts.recoverable,
        amounts.adjustment,
    ];
    parts.into_iter().for_each(|part| digest.add(part.get()));
    digest.add(verdict.rule);
    digest.add(verdict.missing.bits());
    digest.add(verdict.decision as u8);
    // The numbers of the C interface.
    digest.add(verdict.fault.map_or(0, |fault| fault.field as u8));
    digest.add(verdict.fault.map_or(0, |fault| 101 + fault.fault as u8));
    digest.add(verdict.contract_year);
    digest.add(verdict.booked as u8);
    digest.add(verdict.product);
    digest.add(verdict.credited);
    for finding in verdict.findings() {
        digest.add(finding.rule);
        digest.add(finding.result.map_or(0, |result| result as u8));
    }
}

fn add_state(digest: &mut Digest, state: &State, insured: &[InsuredState]) {
    for year in 0..3 {
        digest.add(state.bundle_paid[year].get());
        digest.add(state.bundle_entitlement[year].get());
        digest.add(state.bundled_patients[year]);
        state.declared_count[year].into_iter().for_each(|count| digest.add(count));
    }
    for person in insured {
        digest.add(person.assessed_years);
        person.paid.into_iter().for_each(|cents| digest.add(cents.get()));
    }
}
