//! Lines of one insured person tell about one another: every pair is found, whatever the order of the batch.

#[path = "common/cases.rs"]
mod cases;

use cases::cases;
use proptest::prelude::*;
use regelkern::claim::related::{Learned, NOBODY, Stay, TAKEN_BACK, Unrelated, relate, relate_by, state};
use regelkern::criteria::Facts;
use regelkern::limit::RELATIONS_MAX;
use regelkern::policy::claims::{Claims, Effect, Relation, Together};
use regelkern::policy::{claims_of, oi22};
use regelkern::unit::{Date, Period};

const RELATIONS: [Relation; 5] = [
    Relation { learner: 0b01, other: 0b10, together: Together::Overlap, effect: Effect::True(0) },
    Relation { learner: 0b10, other: 0b01, together: Together::Quarter, effect: Effect::True(1) },
    // Duplicates: a class that learns from its own kind.
    Relation { learner: 0b100, other: 0b100, together: Together::Overlap, effect: Effect::Member(2, 0) },
    Relation { learner: 0b111, other: 0b100, together: Together::Quarter, effect: Effect::Period(3) },
    // The second of two alike, in each of two classes.
    Relation { learner: 0b110, other: 0b110, together: Together::Repeat, effect: Effect::True(4) },
];

const CLAIMS: Claims = Claims { requests: &[], books: &[], relations: &RELATIONS, classes: &[], days: &[], cases: &[] };

fn any_stay() -> impl Strategy<Value = Stay> {
    let days = prop_oneof![Just(1), 1..40_i64, 80..200_i64];
    (0..4_u64, 0..400_i64, days, 0..8_u32, (prop::bool::weighted(0.2), 0..3_u32)).prop_map(
        |(insured, from, days, classes, (is_taken_back, rank))| {
            // Around a turn of the year, so that quarters of two years meet.
            let first = i64::from(Date::from_ymd(2021, 8, 1).unwrap().days()) + from;
            let days = Period::new(Date::from_days(first).unwrap(), Date::from_days(first + days).unwrap()).unwrap();
            let classes = classes | if is_taken_back { TAKEN_BACK } else { 0 };
            Stay { insured, days, classes, rank }
        },
    )
}

fn related(lines: &[Stay], memory: usize) -> Result<Vec<Learned>, Unrelated> {
    let (mut order, mut open) = (vec![0; lines.len()], vec![0; memory]);
    let mut learned = vec![Learned::default(); lines.len()];
    relate(&CLAIMS, lines, &mut order, &mut open, &mut learned)?;
    assert!(order.is_sorted_by_key(|place| lines[*place as usize]));
    Ok(learned)
}

/// Quarters since the year 0, counted out.
fn quarter(day: Date) -> i32 {
    let (year, month, _) = day.ymd();
    year * 4 + (month - 1) / 3
}

/// The slow way: every line against every other.
fn tellers(lines: &[Stay], place: usize, relation: &Relation) -> Vec<usize> {
    let line = &lines[place];
    (0..lines.len())
        .filter(|other| {
            let teller = &lines[*other];
            let overlap = line.days.from() < teller.days.until() && teller.days.from() < line.days.until();
            let quarters = |days: Period| quarter(days.from())..=quarter(days.until().add_days(-1).unwrap());
            let same_quarter = quarters(line.days).any(|own| quarters(teller.days).contains(&own));
            let is_spoken_of = match relation.together {
                Together::Repeat => {
                    line.classes & TAKEN_BACK == 0 && line.classes & teller.classes & relation.learner != 0
                }
                _ => line.classes & relation.learner != 0 && teller.classes & relation.other != 0,
            };
            let is_first = (teller, *other) < (line, place);
            *other != place
                && teller.insured == line.insured
                && teller.classes & TAKEN_BACK == 0
                && is_spoken_of
                && (overlap || (relation.together != Together::Overlap && same_quarter))
                && (is_first || relation.together != Together::Repeat)
        })
        .collect()
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn no_pair_is_missed_and_none_invented(lines in prop::collection::vec(any_stay(), 0..40)) {
        let learned = related(&lines, lines.len()).unwrap();
        for (place, line) in learned.iter().enumerate() {
            for (relation, from) in RELATIONS.iter().zip(line.from) {
                let tellers = tellers(&lines, place, relation);
                // The first by days among those that tell.
                let first = tellers.iter().map(|teller| lines[*teller]).min();
                let told = (from != NOBODY).then(|| lines[from as usize]);
                prop_assert_eq!(told, first, "line {} {:?}", place, relation);
                prop_assert!(from == NOBODY || tellers.contains(&(from as usize)));
            }
            prop_assert!(line.from[RELATIONS.len()..].iter().all(|from| *from == NOBODY));
        }
    }

    /// What a line learns does not depend on the order of the batch, nor on which of several equal lines told it.
    #[test]
    fn the_order_of_the_batch_does_not_matter(
        lines in prop::collection::vec(any_stay(), 1..30),
        seed in any::<prop::sample::Index>(),
    ) {
        let told = |lines: &[Stay]| {
            let mut all: Vec<_> = related(lines, lines.len()).unwrap().iter().zip(lines).map(|(learned, line)| {
                (*line, learned.from.map(|from| lines.get(from as usize).copied()))
            }).collect();
            all.sort();
            all
        };
        let mut turned = lines.clone();
        turned.rotate_left(seed.index(lines.len()));
        prop_assert_eq!(told(&lines), told(&turned));
        turned.reverse();
        prop_assert_eq!(told(&lines), told(&turned));
    }

    /// With too little memory there is a clear word instead of a missed overlap.
    #[test]
    fn little_memory_is_said(lines in prop::collection::vec(any_stay(), 1..40), memory in 0..8_usize) {
        match related(&lines, memory) {
            Ok(learned) => prop_assert_eq!(learned, related(&lines, lines.len()).unwrap()),
            Err(Unrelated::TooManyOpen { line }) => prop_assert!((line as usize) < lines.len()),
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}

/// Batches of any length and shape are put in the order of their lines, lines that are alike in that of the batch, and a
/// line is looked at a number of times that grows with the logarithm of the batch: for most shapes less often than a heap
/// sort looks, which takes 2.7 times the logarithm.
#[test]
fn long_batches_are_put_in_order() {
    // In hundredths of the logarithm. Two slopes are cut unevenly, and heap sorted then.
    const LOOKS: [u64; 8] = [25, 200, 400, 400, 230, 25, 200, 200];
    for count in [0, 1, 2, 3, 31, 32, 33, 34, 65, 100, 1_000, 20_000_u64] {
        let half = count / 2;
        let shapes: [fn(u64, u64) -> u64; 8] = [
            |place, _| place,
            |place, half| 2 * half + 1 - place,
            // Up and down again, down and up again, and every second from the other end.
            |place, half| place.min(2 * half + 1 - place),
            |place, half| place.abs_diff(half),
            |place, half| if place % 2 == 0 { place } else { 2 * half + 1 - place },
            |_, _| 7,
            |place, _| place % 3,
            |place, _| (place + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40,
        ];
        for (shape, person) in shapes.iter().enumerate() {
            let lines: Vec<_> = (0..count).map(|place| Stay { insured: person(place, half), ..Stay::ALONE }).collect();
            let (mut order, mut learned) = (vec![0; lines.len()], vec![Learned::default(); lines.len()]);
            let looks = std::cell::Cell::new(0_u64);
            let key = |place: u32| {
                looks.set(looks.get() + 1);
                lines.get(place as usize).copied()
            };
            relate_by(&CLAIMS, &key, &mut order, &mut [], &mut learned).unwrap();
            let mut expected: Vec<_> = (0..count as u32).collect();
            expected.sort_by_key(|place| (lines[*place as usize], *place));
            assert_eq!(order, expected, "{count} lines of shape {shape}");
            let steps = u64::from(u64::BITS - count.leading_zeros());
            let most = if count < 1_000 { 600 } else { LOOKS[shape] };
            let looks = looks.get();
            assert!(looks <= 10 + count * steps * most / 100, "{looks} looks at {count} lines of shape {shape}");
        }
    }
}

/// What a line without company states of itself: only what its class learns, and of what it has no days for, nothing.
#[test]
fn a_line_alone_states_what_its_class_learns() {
    let (policy, claims) = (&oi22::POLICY, claims_of(oi22::NUMBER).unwrap());
    let day = Date::from_ymd(2023, 3, 5).unwrap();
    let dated = Period::new(day, day.add_days(2).unwrap()).unwrap();
    let facts_of = |effect: fn(&Effect) -> Option<u16>| -> Vec<usize> {
        claims.relations.iter().filter_map(|relation| effect(&relation.effect)).map(usize::from).collect()
    };
    let learned = facts_of(|effect| match effect {
        Effect::True(fact) | Effect::Told(fact) | Effect::Member(fact, _) => Some(*fact),
        Effect::Period(fact) | Effect::FirstDay(fact) => Some(*fact),
    });
    let first_days = facts_of(|effect| if let Effect::FirstDay(fact) = effect { Some(*fact) } else { None });
    assert!(!first_days.is_empty());
    let stated = |line: Stay, is_complete: bool| {
        let mut slots = vec![0; policy.slots];
        let mut facts = Facts::new(policy, &mut slots).unwrap();
        state(claims, &[line], 0, &Learned::default(), is_complete, &mut facts).unwrap();
        let of = |facts_of: &[usize]| facts_of.iter().filter_map(|fact| facts.get(*fact, 0)).collect::<Vec<_>>();
        (of(&learned).len(), of(&first_days))
    };
    let every = Stay { insured: 1, days: dated, classes: !TAKEN_BACK, rank: 0 };
    let first = i64::from(day.days());
    assert_eq!(stated(every, true).1, vec![first; first_days.len()]);
    assert_eq!(stated(every, false), (0, vec![]));
    assert!(stated(Stay { days: Period::MAX, ..every }, true).1.is_empty());
    assert_eq!(stated(Stay { days: Period::MAX, ..every }, false), (0, vec![]));
    assert_eq!(stated(Stay { classes: 0, ..every }, true), (0, vec![]));
}

#[test]
fn slices_must_be_of_one_length() {
    let line = Stay { insured: 1, classes: 1, ..Stay::ALONE };
    let mut learned = [Learned::default(); 1];
    let refused = relate(&CLAIMS, &[line], &mut [], &mut [0], &mut learned);
    assert_eq!(refused, Err(Unrelated::WrongLength));
    let refused = relate(&CLAIMS, &[line; 2], &mut [0; 2], &mut [0], &mut learned);
    assert_eq!(refused, Err(Unrelated::WrongLength));
}

#[test]
fn there_is_room_for_the_relations() {
    assert!(RELATIONS.len() <= RELATIONS_MAX);
}
