//! Facts as they are stated: what fits a type and what does not, periods and entries, and the tables that facts are in.

use regelkern::criteria::fact::{NONE, OPEN, Shared, UNKNOWN, shape_count, shared, slot_count};
use regelkern::criteria::{
    Absent, Base, Fact, FactSet, Facts, Kind, Outcome, Policy, RuleKind, RuleResult, RuleShape, Severity, Shape,
    Shapes, Subject,
};
use regelkern::unit::{Cents, Date, Fault, Period};

const fn given(kind: Kind, base: Base, absent: Absent) -> Fact {
    // Numbers and names play no part here.
    Fact { number: 0, name: "", kind, base, absent }
}

const YEARS: Base = Base::Range(2020, 2022);

const FACTS: [Fact; 26] = [
    given(Kind::Bool, Base::One, Absent::Unknown),
    given(Kind::Count, Base::One, Absent::Unknown),
    given(Kind::CountTo(7), Base::One, Absent::Unknown),
    given(Kind::Ordinal(7), Base::One, Absent::Unknown),
    given(Kind::QuarterDays, Base::One, Absent::Unknown),
    given(Kind::LargeCount, Base::One, Absent::Unknown),
    given(Kind::Cents, Base::One, Absent::Unknown),
    given(Kind::Rate, Base::One, Absent::Unknown),
    given(Kind::Share, Base::One, Absent::Unknown),
    given(Kind::Change, Base::One, Absent::Unknown),
    given(Kind::Date, Base::One, Absent::Unknown),
    given(Kind::Code, Base::One, Absent::Unknown),
    given(Kind::Enum(&["x", "y", "z"]), Base::One, Absent::Unknown),
    given(Kind::Set(&["x", "y", "z"]), Base::One, Absent::Unknown),
    given(Kind::NumberSet, Base::One, Absent::Unknown),
    given(Kind::Key(4), Base::One, Absent::Unknown),
    given(Kind::KeySet(4), Base::One, Absent::Unknown),
    given(Kind::Period, Base::One, Absent::Unknown),
    // Each differs from the one before in one thing.
    given(Kind::Count, YEARS, Absent::Unknown),
    given(Kind::Count, Base::Range(2021, 2023), Absent::Unknown),
    given(Kind::Count, Base::Range(2021, 2022), Absent::Unknown),
    given(Kind::Count, Base::Range(2021, 2022), Absent::UnknownOrNone),
    given(Kind::Date, Base::Range(2021, 2022), Absent::None),
    given(Kind::Count, Base::Range(2021, 2022), Absent::None),
    given(Kind::Count, Base::Keys(4), Absent::Zero),
    given(Kind::Period, YEARS, Absent::Unknown),
];
const PERIOD: usize = 17;
const PERIODS: usize = 25;
const KEYED: usize = 24;
const SLOTS: usize = slot_count(&FACTS);

static TABLES: Shared<{ FACTS.len() }, { shape_count(&FACTS) }> = shared(&FACTS);

/// The policy of these facts, which has no rules.
fn policy(facts: Shapes<'_>) -> Policy<'_> {
    Policy {
        number: 9,
        key: "TEST",
        valid_from: None,
        valid_until: None,
        facts,
        rules: &[],
        outputs: &[],
        code: &[],
        slots: SLOTS,
    }
}

#[test]
fn a_value_fits_its_type_or_is_refused() {
    let policy = policy(TABLES.all());
    let mut slots = [0; SLOTS];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    let most = Cents::MAX.get();
    let (first, last) = (i64::from(Date::MIN.days()), i64::from(Date::MAX.days()));
    for (position, fits, beside, fault) in [
        (0, [0, 1], [-1, 2], Fault::NotAllowed),
        (1, [0, i64::from(u32::MAX)], [-1, 1 << 32], Fault::OutOfRange),
        (2, [0, 7], [-1, 8], Fault::OutOfRange),
        (3, [1, 7], [0, 8], Fault::OutOfRange),
        (4, [90, 92], [89, 93], Fault::OutOfRange),
        (5, [0, most], [-1, most + 1], Fault::OutOfRange),
        (6, [-most, most], [-most - 1, most + 1], Fault::OutOfRange),
        (8, [0, 1_000_000], [-1, 1_000_001], Fault::OutOfRange),
        (9, [-1_000_000, 1_000_000], [-1_000_001, 1_000_001], Fault::OutOfRange),
        (10, [first, last], [first - 1, last + 1], Fault::InvalidDate),
        (11, [-1, 999_999_999], [-2, 1_000_000_000], Fault::OutOfRange),
        (12, [0, 2], [-1, 3], Fault::NotAllowed),
        (13, [0, 0b111], [-1, 0b1000], Fault::NotAllowed),
        (14, [0, i64::MAX - 1], [-2, 1], Fault::NotAllowed),
        (15, [0, 3], [-1, 4], Fault::NotAllowed),
        (16, [0, 0b1111], [-1, 0b1_0000], Fault::NotAllowed),
    ] {
        for value in fits {
            assert_eq!(facts.set(position, 0, value), Ok(()), "{position}: {value}");
            assert_eq!(facts.get(position, 0), Some(value));
        }
        for value in beside.into_iter().chain([UNKNOWN, NONE, OPEN]) {
            assert!(facts.set(position, 0, value).is_err(), "{position}: {value}");
            assert_eq!(facts.get(position, 0), Some(fits[1]), "what was refused changed something");
        }
        assert_eq!(facts.set(position, 0, beside[0]), Err(fault));
    }
    assert_eq!(facts.set(7, 0, 1_000_000), Ok(()));
    assert_eq!(facts.set(7, 0, i64::MAX), Err(Fault::OutOfRange));
    // A period is stated by its two days, and only a period.
    assert_eq!(facts.set(PERIOD, 0, 0), Err(Fault::NotAllowed));
    let day = Period::new(Date::from_days(0).unwrap(), Date::from_days(1).unwrap()).unwrap();
    assert_eq!(facts.set_period(1, 0, day), Err(Fault::NotAllowed));
    assert_eq!((facts.set_open(PERIOD, 0), facts.set_open(99, 0)), (Err(Fault::NotAllowed), Err(Fault::NotAllowed)));
}

/// That there is none can be stated where it means something: of facts that may have none, and of days that are none
/// when nobody states them.
#[test]
fn what_may_be_none_is_stated_so() {
    let policy = policy(TABLES.all());
    let mut slots = [0; SLOTS];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    for (position, may) in [(20, false), (21, true), (22, true), (23, false), (KEYED, false)] {
        let index = if position == KEYED { 0 } else { 2021 };
        assert_eq!(facts.set(position, index, NONE).is_ok(), may, "{position}");
        assert_eq!(facts.get(position, index), may.then_some(NONE));
    }
}

#[test]
fn entries_do_not_touch_one_another() {
    let policy = policy(TABLES.all());
    let mut slots = [0; SLOTS];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    let period =
        |n: i32| Period::new(Date::from_days(n.into()).unwrap(), Date::from_days(i64::from(n) + 5).unwrap()).unwrap();
    for year in 2020..=2022_i32 {
        facts.set_period(PERIODS, year.into(), period(year)).unwrap();
        facts.set(18, year.into(), (year - 2000).into()).unwrap();
    }
    for year in 2020..=2022_i32 {
        assert_eq!(facts.get_period(PERIODS, year.into()), Some(period(year)));
        assert_eq!(facts.get(PERIODS, year.into()), Some(year.into()));
        assert_eq!(facts.get(18, year.into()), Some(i64::from(year) - 2000));
    }
    for outside in [2019, 2023, -1, i64::MIN, i64::MAX] {
        assert_eq!(facts.set(18, outside, 1), Err(Fault::NotAllowed));
        assert_eq!(facts.set_period(PERIODS, outside, period(0)), Err(Fault::NotAllowed));
        assert_eq!(facts.unset(PERIODS, outside), Err(Fault::NotAllowed));
        assert_eq!((facts.get(18, outside), facts.get_period(PERIODS, outside)), (None, None));
    }
    assert_eq!(facts.get_period(18, 2020), None, "a count is no period");
    assert_eq!(facts.get_period(PERIOD, 0), None, "nobody stated it");
    facts.unset(PERIODS, 2021).unwrap();
    assert_eq!((facts.get(PERIODS, 2021), facts.get_period(PERIODS, 2021)), (None, None));
    assert_eq!(facts.get_period(PERIODS, 2020), Some(period(2020)));
    assert_eq!(facts.get_period(PERIODS, 2022), Some(period(2022)));
    facts.set_open(KEYED, 3).unwrap();
    assert_eq!(facts.get(KEYED, 3), None, "an entry without a value");
    facts.clear();
    assert!((0..FACTS.len()).all(|position| facts.get(position, 0).is_none() && facts.get(position, 2020).is_none()));
}

/// One number for the same facts and amount, another for others. State files keep it: it must not change.
#[test]
fn the_digest_tells_facts_apart() {
    let policy = policy(TABLES.all());
    let mut slots = [0; SLOTS];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    let amount = Cents::new(12_345).unwrap();
    let mut seen = vec![facts.digest(amount), facts.digest(amount.opposite())];
    assert_eq!(seen[0], 1_389_449_637, "as it was when state files were first written");
    for (position, value) in [(0, 0), (0, 1), (1, 1), (6, -1), (10, 7)] {
        facts.set(position, 0, value).unwrap();
        assert_eq!(facts.digest(amount), facts.digest(amount));
        seen.push(facts.digest(amount));
    }
    let mut distinct = seen.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), seen.len(), "{seen:?}");
}

/// Facts that are alike share a shape, and are the same facts as in a table with a shape for each.
#[test]
fn shared_tables_say_the_same() {
    let mut slot = 0;
    let each: Vec<Shape> = FACTS
        .iter()
        .map(|fact| {
            let shape = fact.shape(slot);
            slot += u16::try_from(fact.kind.slots() * fact.base.entries()).unwrap();
            shape
        })
        .collect();
    assert_eq!(usize::from(slot), SLOTS);
    let (each, shared) = (Shapes::Each(&each), TABLES.all());
    assert_eq!(shape_count(&FACTS), FACTS.len(), "each fact differs from each other in something");
    const TWICE: [Fact; 4] = [FACTS[0], FACTS[1], FACTS[0], FACTS[1]];
    assert_eq!((shape_count(&TWICE), shape_count(&[])), (2, 0));
    assert_eq!((each.len(), shared.len()), (FACTS.len(), FACTS.len()));
    assert!(!each.is_empty() && !shared.is_empty() && Shapes::Each(&[]).is_empty());
    assert_eq!((each.iter().count(), shared.iter().count()), (FACTS.len(), FACTS.len()));
    assert_eq!(each.size(), FACTS.len() * size_of::<Shape>());
    assert_eq!(shared.size(), FACTS.len() * (3 + size_of::<Shape>()));
    assert_eq!(format!("{each:?}"), format!("{shared:?}"));
    let last = shared.get(PERIODS).unwrap();
    assert_eq!((last.slot, last.first, last.entries), (u16::try_from(SLOTS - 6).unwrap(), 2020, 3));
    assert!(format!("{shared:?}").ends_with(&format!("{last:?}]")) && format!("{last:?}").contains("slot"));
    assert!(shared.get(FACTS.len()).is_none());
}

#[test]
fn sets_of_facts() {
    let mut set = FactSet::default();
    assert!(set.is_empty());
    [0, 63, 64, 200, 0].into_iter().for_each(|position| set.insert(position));
    let mut other = FactSet::default();
    [64, 65].into_iter().for_each(|position| other.insert(position));
    set.extend(&other);
    assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 65, 200]);
    assert_eq!([63, 66].map(|position| set.contains(position)), [true, false]);
    assert!(!set.is_empty());
    // No policy has a fact there.
    set.insert(100_000);
    assert_eq!((set.iter().count(), set.contains(100_000)), (5, false));
}

#[test]
fn words_of_catalogues() {
    assert_eq!(Absent::ALL.map(Absent::name), ["unknown", "unknown_or_none", "none", "zero"]);
    let names = FACTS.map(|fact| fact.kind.name());
    assert_eq!(names[..7], ["bool", "count", "count", "count", "count", "count", "cents"]);
    let rest =
        ["ratio_ppm", "ratio_ppm", "ratio_ppm", "date", "code", "enum", "set", "set", "code", "set", "date_range"];
    assert_eq!(names[7..18], rest);
    assert_eq!(RuleResult::ALL.map(RuleResult::name), ["pass", "fail", "review", "unknown", "not_applicable"]);
    assert_eq!(Outcome::ALL.map(Outcome::name), ["eligible", "ineligible", "undetermined"]);
    assert_eq!(Severity::ALL.map(Severity::name), ["deny", "reject", "reduce", "review", "warn", "info"]);
    let kinds = ["eligibility", "obligation", "kpi", "deadline", "ceiling", "claim", "amount", "control", "recovery"];
    assert_eq!(RuleKind::ALL.map(RuleKind::name), kinds);
    let subjects =
        ["provider", "insured", "treatment", "contract", "claim", "plan", "kpi", "region", "practice", "period"];
    assert_eq!(Subject::ALL.map(Subject::name), subjects);
}

/// Rules and facts are found by number whether or not the numbers have gaps, and a policy is valid from a day to a day.
#[test]
fn a_policy_finds_by_number_and_has_its_days() {
    let mut policy = policy(TABLES.all());
    let (first, last) = (9001, 9000 + u16::try_from(FACTS.len()).unwrap());
    let places = [first, last, first - 1, last + 1, 0].map(|number| policy.fact_position(number));
    assert_eq!(places, [Some(0), Some(FACTS.len() - 1), None, None, None]);
    assert_eq!([0, FACTS.len() - 1, FACTS.len()].map(|position| policy.fact_number(position)), [first, last, 0]);
    let rules = [9001, 9007, 9003].map(|number| RuleShape { number, ..RuleShape::NONE });
    policy.rules = &rules;
    let found = [9001, 9002, 9003, 9007].map(|number| policy.rule_position(number));
    assert_eq!(found, [Some(0), None, Some(2), Some(1)]);

    let day = |day| Date::from_ymd(2021, 1, day).unwrap();
    let valid = |policy: &Policy<'_>| [1, 2, 3, 4].map(|number| policy.check_valid_on(day(number)).is_ok());
    assert_eq!(valid(&policy), [true; 4]);
    policy.valid_from = Some(day(2));
    assert_eq!(valid(&policy), [false, true, true, true]);
    policy.valid_until = Some(day(4));
    assert_eq!(valid(&policy), [false, true, true, false]);
}
