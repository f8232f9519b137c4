//! What the parts of regelkern take by themselves: quantities, formulas, the evaluator, adjudication, the text doors.
//!
//!     cargo run --release -p regelkern-micro
//!
//! Times are a machine's own. What must not drift is counted in instructions by `tests/instructions.rs`.

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher, black_box};

/// The table says what is allocated: nothing.
#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::Divan::from_args().run_benches();
}

/// Quantities.
mod unit {
    use super::*;
    use regelkern::unit::{CareProduct, Cents, Date, Rate, Rounding};

    fn amount(cents: i64) -> Cents {
        Cents::new(black_box(cents)).expect("an amount")
    }

    #[divan::bench]
    fn sum(bencher: Bencher<'_, '_>) {
        let (one, other) = (amount(234_672), amount(16_890));
        bencher.bench(|| black_box(one).plus(black_box(other)));
    }

    #[divan::bench]
    fn part_at_a_rate(bencher: Bencher<'_, '_>) {
        let (amount, rate) = (amount(234_672), Rate::new(black_box(12_345)).expect("a rate"));
        bencher.bench(|| black_box(rate).of(black_box(amount), Rounding::HalfAway));
    }

    #[divan::bench]
    fn scaled_in_64_bits(bencher: Bencher<'_, '_>) {
        let amount = amount(234_672);
        bencher.bench(|| black_box(amount).scale(black_box(184), black_box(365), Rounding::HalfAway));
    }

    #[divan::bench]
    fn scaled_in_128_bits(bencher: Bencher<'_, '_>) {
        let amount = amount(999_999_999_999_999);
        bencher.bench(|| black_box(amount).scale(black_box(1 << 60), black_box(1 << 61), Rounding::HalfAway));
    }

    #[divan::bench]
    fn day_of_a_number(bencher: Bencher<'_, '_>) {
        bencher.bench(|| Date::from_yyyymmdd(black_box(20_210_310)));
    }

    #[divan::bench]
    fn day_as_year_month_day(bencher: Bencher<'_, '_>) {
        let day = Date::from_yyyymmdd(20_210_310).expect("a day");
        bencher.bench(|| black_box(day).ymd());
    }

    #[divan::bench]
    fn day_some_months_later(bencher: Bencher<'_, '_>) {
        let day = Date::from_yyyymmdd(20_210_131).expect("a day");
        bencher.bench(|| black_box(day).add_months(black_box(13)));
    }

    #[divan::bench]
    fn care_product_of_a_text(bencher: Bencher<'_, '_>) {
        bencher.bench(|| CareProduct::new(black_box(b"099899066")));
    }
}

/// Formulas of tariffs and ceilings.
mod formula {
    use super::*;
    use regelkern::ceiling::{revenue, set_off};
    use regelkern::tariff::{bundle, index, present_value::present_value, term::Term};
    use regelkern::unit::{Cents, Date, Period, Rounding};

    fn amount(cents: i64) -> Cents {
        Cents::new(cents).expect("an amount")
    }

    fn day(number: i32) -> Date {
        Date::from_yyyymmdd(number).expect("a day")
    }

    #[divan::bench]
    fn price_for_part_of_a_year(bencher: Bencher<'_, '_>) {
        let year = Period::new(day(20_210_101), day(20_220_101)).expect("a period");
        let stay = Period::new(day(20_210_401), day(20_230_101)).expect("a period");
        let price = amount(234_672);
        bencher.bench(|| bundle::prorated(black_box(price), black_box(stay), black_box(year), Rounding::HalfAway));
    }

    #[divan::bench]
    fn mean_price_of_eight_products(bencher: Bencher<'_, '_>) {
        let product = |place: i32| bundle::Product {
            count: 100 + place.unsigned_abs(),
            tariff: amount(16_890 * (i64::from(place) + 1)),
            reduction_ppm: place % 2 * 300_000,
        };
        let mix: Vec<_> = (0..8).map(product).collect();
        bencher.bench(|| {
            bundle::mean_price(black_box(&mix), black_box(amount(12_000)), black_box(420), Rounding::HalfAway)
        });
    }

    #[divan::bench]
    fn contract_year_of_a_day(bencher: Bencher<'_, '_>) {
        let (term, day) = (Term::new(day(20_210_101)).expect("a term"), day(20_220_615));
        bencher.bench(|| black_box(&term).year_of(black_box(day)));
    }

    #[divan::bench]
    fn claim_at_a_ceiling(bencher: Bencher<'_, '_>) {
        let (ceiling, delivered, claim) = (amount(50_000_000), amount(49_900_000), amount(234_672));
        bencher.bench(|| revenue::under(black_box(ceiling), black_box(delivered), black_box(claim)));
    }

    #[divan::bench]
    fn set_off_at_year_close(bencher: Bencher<'_, '_>) {
        let parts = set_off::Parts {
            own_ceiling: amount(50_000_000),
            other_ceiling: amount(90_000_000),
            own_realised: amount(51_000_000),
            other_realised: amount(88_000_000),
        };
        bencher.bench(|| set_off::final_own(black_box(&parts)));
    }

    #[divan::bench]
    fn indexed_fee(bencher: Bencher<'_, '_>) {
        let fee = amount(6_723);
        bencher.bench(|| index::indexed(black_box(fee), black_box(23_400), Rounding::HalfAway));
    }

    #[divan::bench(args = [1, 10, 100])]
    fn present_value_over_years(bencher: Bencher<'_, '_>, years: usize) {
        let amounts: Vec<i64> = (0..=years as i64).map(|year| 1_000_000 - 7 * year).collect();
        bencher.bench(|| present_value(black_box(&amounts), black_box(30_000)));
    }
}

/// The evaluator.
mod evaluator {
    use super::*;
    use regelkern::criteria::{Answer, Assessment, Facts, Kind, Policy, Subject, assess, evaluate};
    use regelkern::policy::{BuiltIn, POLICIES, tbhf21};
    use regelkern::unit::Date;

    /// Everything that is asked of a provider is known, and met.
    fn state_provider(facts: &mut Facts<'_>) {
        let day = |number| i64::from(Date::from_yyyymmdd(number).expect("a day").days());
        let dates = [
            ("period.as_of_date", day(20_210_101)),
            ("contract.proposal_submitted_on", day(20_200_901)),
            ("contract.policy_version_date", day(20_200_401)),
            ("contract.latest_policy_version_date", day(20_200_401)),
            ("provider.consensus_chapters_unmet", 1 << 6),
        ];
        let all = tbhf21::facts::FACTS.iter();
        let yes = all.filter(|fact| fact.name.starts_with("provider.") && fact.kind == Kind::Bool);
        let yes = yes.map(|fact| (fact.name, 1));
        for (name, value) in yes.chain(dates) {
            let place = tbhf21::facts::FACTS.iter().position(|fact| fact.name == name).expect("a fact");
            facts.set(place, 0, value).expect("a value of the fact");
        }
    }

    #[divan::bench]
    fn one_condition(bencher: Bencher<'_, '_>) {
        let mut slots = [0; tbhf21::SLOTS];
        let mut facts = Facts::new(&tbhf21::POLICY, &mut slots).expect("as many slots as the policy has");
        state_provider(&mut facts);
        let rule = tbhf21::rules::RULES.iter().position(|rule| rule.id == "TBHF21-3.1").expect("a rule");
        let mut answer = Answer::default();
        bencher.bench_local(|| {
            evaluate(&tbhf21::POLICY, black_box(rule), black_box(&facts), &BuiltIn, &mut answer).expect("no fault");
            black_box(&answer);
        });
    }

    #[divan::bench]
    fn provider_known(bencher: Bencher<'_, '_>) {
        let mut slots = [0; tbhf21::SLOTS];
        let mut facts = Facts::new(&tbhf21::POLICY, &mut slots).expect("as many slots as the policy has");
        state_provider(&mut facts);
        let mut assessment = Assessment::default();
        bencher.bench_local(|| {
            let policy = &tbhf21::POLICY;
            assess(policy, Subject::Provider, black_box(&facts), &BuiltIn, &mut assessment).expect("no fault");
            black_box(&assessment);
        });
    }

    #[divan::bench]
    fn provider_unknown(bencher: Bencher<'_, '_>) {
        let mut slots = [0; tbhf21::SLOTS];
        let facts = Facts::new(&tbhf21::POLICY, &mut slots).expect("as many slots as the policy has");
        let mut assessment = Assessment::default();
        bencher.bench_local(|| {
            let policy = &tbhf21::POLICY;
            assess(policy, Subject::Provider, black_box(&facts), &BuiltIn, &mut assessment).expect("no fault");
            black_box(&assessment);
        });
    }

    /// Every rule of a policy, while nothing is known: each says what is missing.
    #[divan::bench(args = POLICIES.map(|policy| policy.key))]
    fn every_rule_unknown(bencher: Bencher<'_, '_>, key: &str) {
        let policy: &Policy<'static> = POLICIES.into_iter().find(|policy| policy.key == key).expect("a policy");
        let mut slots = vec![0; policy.slots];
        let facts = Facts::new(policy, &mut slots).expect("as many slots as the policy has");
        let mut answer = Answer::default();
        bencher.counter(ItemsCount::new(policy.rules.len())).bench_local(|| {
            for rule in 0..policy.rules.len() {
                evaluate(policy, rule, black_box(&facts), &BuiltIn, &mut answer).expect("no fault");
                black_box(&answer);
            }
        });
    }
}

/// Claim lines under a TBHF21 contract, and the text doors.
mod claim {
    use super::*;
    use regelkern::claim::{InsuredState, State, adjudicate, adjudicate_batch};
    use regelkern::json::{Workspace, respond};
    use regelkern::vektis::{Lines, Reader, ZH308};
    use regelkern::verdict::{Decision, Verdict};
    use regelkern_micro::{LINES, PERSONS, claims, contract};

    const FILE: &[u8] = include_bytes!("../../../data/zh308-heart-failure-2021.asc");
    const REQUEST: &[u8] = include_bytes!("../../../data/request-bundle.json");

    #[divan::bench]
    fn batch_of_a_thousand(bencher: Bencher<'_, '_>) {
        let (contract, claims) = (contract(PERSONS), claims(0, LINES));
        let (mut verdicts, mut insured) = (vec![Verdict::default(); LINES], vec![InsuredState::default(); PERSONS]);
        bencher.counter(ItemsCount::new(LINES)).bench_local(|| {
            insured.fill(InsuredState::default());
            let mut state = State::default();
            let claims = black_box(&claims);
            adjudicate_batch(&contract, &mut state, &mut insured, &mut [], claims, &mut verdicts).expect("room");
            black_box(&verdicts);
        });
    }

    #[divan::bench]
    fn line_by_itself(bencher: Bencher<'_, '_>) {
        let (contract, claims) = (contract(PERSONS), claims(0, LINES));
        let (mut state, mut insured) = (State::default(), InsuredState::default());
        bencher.bench_local(|| {
            let verdict = adjudicate(&contract, &mut state, &mut insured, None, black_box(&claims[LINES - 1]));
            assert_eq!(black_box(verdict).decision, Decision::Covered);
        });
    }

    #[divan::bench]
    fn json_request_of_three_lines(bencher: Bencher<'_, '_>) {
        let (mut workspace, mut out) = (Box::new(Workspace::new()), [0; 8192]);
        bencher.counter(BytesCount::new(REQUEST.len())).bench_local(|| {
            let length = respond(black_box(REQUEST), &mut workspace, &mut out).expect("room for the answer");
            assert!(out[..length].starts_with(br#"{"ok":true"#));
        });
    }

    #[divan::bench]
    fn vektis_file(bencher: Bencher<'_, '_>) {
        bencher.counter(BytesCount::new(FILE.len())).bench_local(|| {
            let (mut lines, mut reader) = (Lines::new(), Reader::new(&ZH308));
            let (mut claims, mut defects) = (0, 0);
            lines.feed(black_box(FILE), &mut |line| {
                claims += usize::from(reader.record(line, &mut |_| defects += 1).is_some());
            });
            claims += usize::from(reader.finish(&mut |_| defects += 1).is_some());
            assert!(claims > 100 && defects == 0, "{claims} claims, {defects} defects");
        });
    }
}
