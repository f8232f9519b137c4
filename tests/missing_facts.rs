//! The list of missing facts is exact: what is not on it changes nothing, and what is on it can.

#[path = "common/asked.rs"]
mod asked;

#[path = "common/cases.rs"]
mod cases;

use asked::is_asked_with;
use cases::cases;
use proptest::prelude::*;
use proptest::test_runner::TestRng;
use regelkern::criteria::{
    Absent, Answer, Assessment, Base, Fact, Facts, Kind, Need, Outcome, RuleKind, RuleResult, Severity, Subject,
    assess, evaluate,
};
use regelkern::policy::catalogue::{ROOMS, Room, RuleEntry};
use regelkern::policy::{BuiltIn, tbhf21};
use regelkern::unit::{Date, Period};

/// One entry of a fact.
type Entry = (usize, i64);

/// A value that a fact of a kind can have, near those that the rules compare with, or the two ends of a period.
fn any_value(rng: &mut TestRng, kind: Kind) -> (i64, i64) {
    let mut below = |limit: i64| (rng.next_u32() as i64) % limit;
    let day = 18_200 + below(1_500);
    let value = match kind {
        Kind::Bool => below(2),
        Kind::Enum(values) => below(values.len() as i64),
        Kind::Set(values) => below(1 << values.len()),
        Kind::NumberSet => below(1 << 13) & !1,
        Kind::Count | Kind::LargeCount => [0, 1, 2, 3, 12, 100, 420][below(7) as usize],
        Kind::CountTo(most) => below(i64::from(most) + 1),
        Kind::Ordinal(last) => 1 + below(i64::from(last)),
        Kind::QuarterDays => 90 + below(3),
        Kind::Share => [0, 20_000, 280_000, 500_000, 1_000_000][below(5) as usize],
        Kind::Change => [-1_000_000, -20_000, 0, 20_000, 1_000_000][below(5) as usize],
        Kind::Key(keys) => below(i64::from(keys)),
        Kind::KeySet(keys) => below(1 << keys),
        Kind::Cents => [0, 1, 100_000, 234_672, 257_826][below(5) as usize],
        Kind::Rate => [0, 20_000, 280_000, 500_000, 1_000_000][below(5) as usize],
        Kind::Code => [99_899_045, 99_899_024, 1][below(3) as usize],
        Kind::Date | Kind::Period => day,
    };
    (value, day + 1 + below(1_200))
}

fn state(facts: &mut Facts<'_>, fact: &Fact, (position, index): Entry, (value, until): (i64, i64)) {
    let done = if fact.kind == Kind::Period {
        let day = |days| Date::from_days(days).unwrap();
        facts.set_period(position, index, Period::new(day(value), day(until)).unwrap())
    } else {
        facts.set(position, index, value)
    };
    done.unwrap_or_else(|fault| panic!("{}: {fault:?}", fact.name));
}

fn entries(facts: &'static [Fact]) -> impl Iterator<Item = Entry> {
    facts.iter().enumerate().flat_map(|(position, fact)| {
        let first = i64::from(fact.base.first());
        (first..first + fact.base.entries() as i64).map(move |index| (position, index))
    })
}

fn ask(room: &Room, rule: usize, facts: &Facts<'_>) -> Option<Answer> {
    let mut answer = Answer::default();
    evaluate(room.policy, rule, facts, &BuiltIn, &mut answer).ok().map(|()| answer)
}

/// What an answer says, without the outputs that are left out where they cannot be computed.
fn what_it_says(rule: &RuleEntry, answer: &Answer) -> (RuleResult, Vec<(u8, i16, i64)>) {
    let is_firm = |output: u8| rule.rule.outputs[usize::from(output)].need == Need::Required;
    let values = answer.values.iter().filter(|value| is_firm(value.output));
    let values = values.map(|value| (value.output, value.index, value.value)).collect();
    (answer.result, values)
}

fn assessed(room: &Room, subject: Subject, facts: &Facts<'_>) -> Option<Assessment> {
    let mut assessment = Assessment::default();
    assess(room.policy, subject, facts, &BuiltIn, &mut assessment).ok().map(|()| assessment)
}

/// Whether a rule decides about the admission of a subject.
fn decides(rule: &RuleEntry, subject: Subject) -> bool {
    rule.rule.subject == subject && rule.rule.kind == RuleKind::Eligibility && rule.rule.severity == Severity::Deny
}

/// Some facts known, `percent` of them; those whose absence means something stay so or not.
fn some_known<'s>(room: &'static Room, slots: &'s mut [i64], rng: &mut TestRng, percent: u32) -> Facts<'s> {
    let mut facts = Facts::new(room.policy, slots).unwrap();
    for entry in entries(room.source.facts) {
        if rng.next_u32() % 100 < percent {
            let fact = &room.source.facts[entry.0];
            let value = any_value(rng, fact.kind);
            state(&mut facts, fact, entry, value);
        }
    }
    facts
}

/// Whether nobody knows the entry; absence may mean something else.
fn is_unknown(room: &Room, facts: &Facts<'_>, (position, index): Entry) -> bool {
    matches!(room.source.facts[position].absent, Absent::Unknown | Absent::UnknownOrNone)
        && facts.get(position, index).is_none()
}

/// Rules that the specification leaves unknown although every valid value of what is missing gives one answer: 0 times
/// something unknown is unknown, and so is whether a rule passed that is unknown, as an absent fact could still turn out to
/// be invalid; a choice is undecided with its condition, whatever it is between.
const OPEN_BY_NOTATION: [&str; 3] = ["TBHF21-3.10", "TBHF21-4.11", "TBHF21-4.13"];

/// Missing although it is stated: a benefit of which is stated that it was not converted into euros is unknown, whatever is
/// filled in (SPC-1.15).
const HELD_UNKNOWN: [&str; 1] = ["plan.benefit_societal_cents"];

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn what_is_not_missing_changes_nothing(percent in 0..100_u32, mut rng in any::<u64>().prop_perturb(|_, rng| rng)) {
        for room in ROOMS {
            let mut slots = vec![0; room.policy.slots];
            let mut facts = some_known(room, &mut slots, &mut rng, percent);
            let unknown: Vec<Entry> = entries(room.source.facts).filter(|entry| is_unknown(room, &facts, *entry)).collect();
            for rule in room.rules() {
                let Some(before) = ask(room, rule.position, &facts) else { continue };
                for fact in before.missing.iter() {
                    let is_awaited = is_asked_with(room, "awaits", &room.source.facts[fact]);
                    let is_held_unknown = HELD_UNKNOWN.contains(&room.source.facts[fact].name);
                    prop_assert!(
                        is_awaited || is_held_unknown || unknown.iter().any(|entry| entry.0 == fact),
                        "{}: {} is known", rule.rule.id, room.source.facts[fact].name
                    );
                }
                // A result can be open on known facts, such as a period that has not ended: nothing is missing then.
                prop_assert!(before.result == RuleResult::Unknown || before.missing.is_empty(), "{}", rule.rule.id);
                let reads = rule.facts();
                for entry in &unknown {
                    if before.missing.contains(entry.0) || !reads.contains(entry.0) {
                        continue;
                    }
                    let fact = &room.source.facts[entry.0];
                    // Stating an entry of such a fact also says that there is one.
                    if fact.base.is_open() || is_asked_with(room, "given", fact) {
                        continue;
                    }
                    let value = any_value(&mut rng, fact.kind);
                    state(&mut facts, fact, *entry, value);
                    let after = ask(room, rule.position, &facts);
                    facts.unset(entry.0, entry.1).unwrap();
                    if let Some(after) = after {
                        let (said, says) = (what_it_says(&rule, &before), what_it_says(&rule, &after));
                        prop_assert_eq!(said, says, "{}: {} was not missing", rule.rule.id, fact.name);
                    }
                }
            }
        }
    }

    /// For conditions over a few truth values and enumerations: all ways to complete them are tried. Not for the rules in
    /// [`OPEN_BY_NOTATION`].
    #[test]
    fn what_is_missing_can_change_the_answer(percent in 20..100_u32, mut rng in any::<u64>().prop_perturb(|_, rng| rng)) {
        let room = &tbhf21::ROOM;
        let mut slots = vec![0; room.policy.slots];
        let mut facts = some_known(room, &mut slots, &mut rng, percent);
        for rule in room.rules().filter(|rule| !OPEN_BY_NOTATION.contains(&rule.rule.id)) {
            let Some(open) = ask(room, rule.position, &facts) else { continue };
            let missing: Vec<usize> = open.missing.iter().collect();
            let values = |fact: usize| match room.source.facts[fact].kind {
                Kind::Bool => 2,
                Kind::Enum(values) => values.len(),
                _ => 1 << 20,
            };
            let ways = missing.iter().fold(1_usize, |ways, fact| ways.saturating_mul(values(*fact)));
            let is_plain = missing.iter().all(|fact| room.source.facts[*fact].base == Base::One);
            if !is_plain || ways > 2_048 {
                continue;
            }
            // The answer of every way, by its number in mixed radix.
            let mut answers = Vec::new();
            for way in 0..ways {
                let mut rest = way;
                for fact in &missing {
                    facts.set(*fact, 0, (rest % values(*fact)) as i64).unwrap();
                    rest /= values(*fact);
                }
                answers.push(ask(room, rule.position, &facts).map(|answer| what_it_says(&rule, &answer)));
            }
            let mut step = 1;
            for fact in &missing {
                let radix = values(*fact);
                let matters = (0..ways).any(|way| {
                    let digit = way / step % radix;
                    digit > 0 && answers[way] != answers[way - step]
                });
                prop_assert!(matters, "{}: {} changes nothing", rule.rule.id, room.source.facts[*fact].name);
                step *= radix;
            }
            for fact in &missing {
                facts.unset(*fact, 0).unwrap();
            }
        }
    }
}

/// The entries that nobody knows, of the facts on which the admission of a subject rests. Not those of which stating one
/// also says that there is one.
fn unknown_entries(room: &'static Room, subject: Subject, facts: &Facts<'_>) -> Vec<Entry> {
    let reads: Vec<_> = room.rules().filter(|rule| decides(rule, subject)).map(|rule| rule.facts()).collect();
    let is_plain = |fact: &Fact| !fact.base.is_open() && !is_asked_with(room, "given", fact);
    entries(room.source.facts)
        .filter(|entry| reads.iter().any(|reads| reads.contains(entry.0)) && is_unknown(room, facts, *entry))
        .filter(|entry| is_plain(&room.source.facts[entry.0]))
        .collect()
}

/// Makes some of what is unknown known, one at a time: what is decided stays decided, by the same rule or one before it;
/// what is not on the list of an undetermined assessment neither decides it nor changes the list.
fn more_is_known(room: &'static Room, subject: Subject, facts: &mut Facts<'_>, rng: &mut TestRng) {
    let Some(before) = assessed(room, subject, facts) else { return };
    let unknown = unknown_entries(room, subject, facts);
    for _ in 0..unknown.len().min(4) {
        let entry = unknown[rng.next_u32() as usize % unknown.len()];
        let fact = &room.source.facts[entry.0];
        let value = any_value(rng, fact.kind);
        state(facts, fact, entry, value);
        let after = assessed(room, subject, facts);
        facts.unset(entry.0, entry.1).unwrap();
        let Some(after) = after else { continue };
        let (key, name) = (room.policy.key, fact.name);
        if before.outcome != Outcome::Undetermined {
            assert_eq!(after.outcome, before.outcome, "{key}: {name}");
            assert!(after.deciding <= before.deciding, "{key}: {name}");
        } else if !before.missing.contains(entry.0) {
            assert_eq!(
                (after.outcome, after.missing),
                (before.outcome, before.missing),
                "{key}: {name} was not missing"
            );
        }
    }
}

/// States again what the deciding rule reads until the subject is admitted, then forgets what is not needed for that.
fn admitted(room: &'static Room, subject: Subject, facts: &mut Facts<'_>, rng: &mut TestRng) -> bool {
    for _ in 0..400 {
        let Some(now) = assessed(room, subject, facts) else { return false };
        let again: Vec<usize> = match (now.outcome, now.deciding) {
            (Outcome::Eligible, _) => break,
            (_, Some(rule)) => room.rules().nth(usize::from(rule)).unwrap().facts().iter().collect(),
            (_, None) => now.missing.iter().collect(),
        };
        for entry in entries(room.source.facts).filter(|entry| again.contains(&entry.0)) {
            let value = any_value(rng, room.source.facts[entry.0].kind);
            state(facts, &room.source.facts[entry.0], entry, value);
        }
    }
    let is_eligible =
        |facts: &Facts<'_>| assessed(room, subject, facts).is_some_and(|now| now.outcome == Outcome::Eligible);
    if !is_eligible(facts) {
        return false;
    }
    let reads: Vec<_> = room.rules().filter(|rule| decides(rule, subject)).map(|rule| rule.facts()).collect();
    for entry in entries(room.source.facts).filter(|entry| reads.iter().any(|reads| reads.contains(entry.0))) {
        let fact = &room.source.facts[entry.0];
        let Some(known) = facts.get(entry.0, entry.1).filter(|_| fact.kind != Kind::Period) else { continue };
        facts.unset(entry.0, entry.1).unwrap();
        if !is_eligible(facts) {
            facts.set(entry.0, entry.1, known).unwrap();
        }
    }
    true
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn more_facts_never_take_an_assessment_back(percent in 0..100_u32, mut rng in any::<u64>().prop_perturb(|_, rng| rng)) {
        for room in ROOMS {
            let mut slots = vec![0; room.policy.slots];
            let mut facts = some_known(room, &mut slots, &mut rng, percent);
            for subject in Subject::ALL.into_iter().filter(|subject| room.rules().any(|rule| decides(&rule, *subject))) {
                more_is_known(room, subject, &mut facts, &mut rng);
            }
        }
    }
}

/// Among all that can be stated few are admitted, so these are looked for.
#[test]
fn who_is_admitted_stays_so() {
    let mut rng = TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha);
    let mut found = Vec::new();
    for room in ROOMS {
        let mut slots = vec![0; room.policy.slots];
        for subject in Subject::ALL.into_iter().filter(|subject| room.rules().any(|rule| decides(&rule, *subject))) {
            let mut facts = some_known(room, &mut slots, &mut rng, 50);
            if admitted(room, subject, &mut facts, &mut rng) {
                found.push((room.policy.key, subject.name()));
                for _ in 0..20 {
                    more_is_known(room, subject, &mut facts, &mut rng);
                }
            }
        }
    }
    println!("{found:?}");
    assert!(found.len() >= 8, "{found:?}");
}

/// A quarter, with facts of OI22-B1.31 by their names and the values that are tried: those at which something changes.
const QUARTER: [(&str, &[(i64, i64)]); 8] = [
    ("contract.chain_tariff_cents", &[(0, 0), (1, 0), (3, 0), (46, 0), (-46, 0), (10_001, 0)]),
    ("contract.chain_tariff_periods_per_year", &[(1, 0), (2, 0), (4, 0)]),
    ("contract.chain_quarter_presence_rule", &[(0, 0), (1, 0), (2, 0), (3, 0)]),
    ("period.quarter_number", &[(1, 0), (2, 0), (3, 0), (4, 0)]),
    ("period.quarter_days", &[(90, 0), (91, 0), (92, 0)]),
    ("treatment.days_present_in_quarter", &[(0, 0), (1, 0), (45, 0), (89, 0), (90, 0), (91, 0), (92, 0), (93, 0)]),
    // 2022-01-01 is day 18 993: both ends of the first quarter, one of them, none; another quarter too.
    (
        "treatment.chain_period",
        &[(18_993, 19_083), (18_993, 19_082), (18_994, 19_083), (18_994, 19_082), (19_200, 19_290)],
    ),
    ("period.quarter", &[(18_993, 19_083), (19_200, 19_290), (19_000, 19_050)]),
];

/// Of the amount of a chain quarter exactly those facts are missing of which a value changes something, the others being
/// what they may be.
#[test]
fn a_quarter_asks_for_what_can_change_it() {
    let room = ROOMS.iter().find(|room| room.policy.key == "OI22").unwrap();
    let place = |name: &str| room.source.facts.iter().position(|fact| fact.name == name).unwrap();
    let rule = room.rules().find(|rule| rule.rule.id == "OI22-B1.31").unwrap();
    let mut slots = vec![0; room.policy.slots];
    let mut facts = Facts::new(room.policy, &mut slots).unwrap();
    let Kind::Enum(topics) = room.source.facts[place("claim.topic")].kind else { panic!("topics are words") };
    let topic = topics.iter().position(|topic| *topic == "chronic_care_care_part").unwrap();
    for (name, value) in [
        ("claim.topic", topic as i64),
        ("treatment.coordination_with_main_contractor", 1),
        ("treatment.existing_chronic_condition", 1),
        ("treatment.care_contacts_in_calendar_year", 1),
        ("claim.patient_on_quarter_list", 1),
        ("treatment.region_org_main_practitioner_in_quarter", 1),
        ("claim.duplicate_in_state", 0),
        ("claim.amount_cents", 40),
    ] {
        facts.set(place(name), 0, value).unwrap();
    }
    let places = QUARTER.map(|(name, _)| place(name));
    let mut asked = |known: [Option<usize>; 8]| {
        for ((place, (_, values)), known) in places.iter().zip(QUARTER).zip(known) {
            match known {
                Some(which) => state(&mut facts, &room.source.facts[*place], (*place, 0), values[which]),
                None => facts.unset(*place, 0).unwrap(),
            }
        }
        let answer = ask(room, rule.position, &facts).unwrap();
        (what_it_says(&rule, &answer), places.map(|place| answer.missing.contains(place)))
    };
    let mut rng = TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha);
    let mut below = |limit: usize| rng.next_u32() as usize % limit;
    let (mut told, mut unlisted) = (std::collections::HashMap::new(), 0);
    for _ in 0..6_000 {
        let case = QUARTER.map(|(_, values)| below(values.len()));
        // Up to four facts that nobody has stated, the presence rule often among them.
        let open: std::collections::BTreeSet<usize> =
            (0..4).map(|round| if round == 0 && below(2) == 0 { 2 } else { below(8) }).collect();
        let open: Vec<usize> = open.into_iter().collect();
        let ways: usize = open.iter().map(|fact| QUARTER[*fact].1.len()).product();
        let says: Vec<_> = (0..ways)
            .map(|mut way| {
                let mut case = case;
                for fact in &open {
                    case[*fact] = way % QUARTER[*fact].1.len();
                    way /= QUARTER[*fact].1.len();
                }
                told.entry(case).or_insert_with(|| asked(case.map(Some)).0).clone()
            })
            .collect();
        let (mut expected, mut step) = ([false; 8], 1);
        for fact in &open {
            let radix = QUARTER[*fact].1.len();
            expected[*fact] = (0..ways).any(|way| way / step % radix > 0 && says[way] != says[way - step]);
            step *= radix;
        }
        let mut known = case.map(Some);
        open.iter().for_each(|fact| known[*fact] = None);
        let (says_open, missing) = asked(known);
        let what = || known.iter().zip(QUARTER).map(|(known, (name, values))| (name, known.map(|at| values[at])));
        assert_eq!(missing, expected, "{:?}", what().collect::<Vec<_>>());
        if expected == [false; 8] {
            assert_eq!(says_open, says[0], "{:?}", what().collect::<Vec<_>>());
        }
        unlisted += usize::from(open.iter().any(|fact| !expected[*fact]));
    }
    assert!(unlisted > 1_000, "{unlisted} cases in which something unknown changes nothing");
}
