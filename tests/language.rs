//! The language of conditions: every construct with known, unknown and absent operands, the exact list of what is
//! missing, and what becomes of code that is damaged.

#[path = "common/cases.rs"]
mod cases;

use cases::cases;
use proptest::prelude::*;
use regelkern::criteria::fact::{NONE, Shared, shape_count, shared, slot_count};
use regelkern::criteria::language::{
    Draft, FormulaName, Source, Term, TextFault, TextPart, compile, fact, output_count, try_compile,
};
use regelkern::criteria::machine::{Read, each_read};
use regelkern::criteria::{
    Absent, Answer, Assessment, Base, Fact, Facts, Formulas, Kind, Need, Output, OutputKind, OutputShape, Policy,
    Reader, Review, Rule, RuleKind, RuleResult, RuleShape, Severity, Stop, Subject, assess, evaluate,
};
use regelkern::limit;
use regelkern::unit::{Date, Fault, Period};

const KEYS: u8 = 8;

const fn given(name: &'static str, kind: Kind, base: Base, absent: Absent) -> Fact {
    // Numbers play no part here.
    Fact { number: 0, name, kind, base, absent }
}

const FACTS: [Fact; 32] = [
    given("t.a", Kind::Bool, Base::One, Absent::Unknown),
    given("t.b", Kind::Bool, Base::One, Absent::Unknown),
    given("t.c", Kind::Bool, Base::One, Absent::Unknown),
    given("t.off", Kind::Bool, Base::One, Absent::Zero),
    given("t.n", Kind::Count, Base::One, Absent::Unknown),
    given("t.m", Kind::Count, Base::One, Absent::Unknown),
    given("t.zero", Kind::Count, Base::One, Absent::Zero),
    given("t.recorded", Kind::Count, Base::One, Absent::None),
    given("t.amount", Kind::Cents, Base::One, Absent::Unknown),
    given("t.day", Kind::Date, Base::One, Absent::Unknown),
    given("t.notice", Kind::Date, Base::One, Absent::UnknownOrNone),
    given("t.paid_on", Kind::Date, Base::One, Absent::None),
    given("t.stay", Kind::Period, Base::One, Absent::Unknown),
    given("t.term", Kind::Period, Base::One, Absent::Unknown),
    given("t.word", Kind::Enum(&["x", "y", "z"]), Base::One, Absent::Unknown),
    given("t.words", Kind::Set(&["x", "y", "z"]), Base::One, Absent::Unknown),
    given("t.chapters", Kind::NumberSet, Base::One, Absent::Unknown),
    given("t.code", Kind::Code, Base::One, Absent::Unknown),
    given("t.key", Kind::Key(KEYS), Base::One, Absent::Unknown),
    given("t.keys", Kind::KeySet(KEYS), Base::One, Absent::Unknown),
    given("t.list", Kind::KeySet(KEYS), Base::One, Absent::Unknown),
    given("t.per_year", Kind::Count, Base::Range(2020, 2022), Absent::Unknown),
    given("t.per_code", Kind::Count, Base::Codes(&["111111111", "222222222"]), Absent::Unknown),
    given("t.per_key", Kind::Count, Base::Keys(KEYS), Absent::Unknown),
    given("t.flag", Kind::Bool, Base::Keys(KEYS), Absent::Unknown),
    given("t.row", Kind::Count, Base::Rows(4), Absent::Unknown),
    given("t.pair", Kind::Count, Base::Pairs(&["u", "v"], 4), Absent::Unknown),
    given("t.ended", Kind::Date, Base::Keys(KEYS), Absent::UnknownOrNone),
    given("t.severe", Kind::Bool, Base::One, Absent::Unknown),
    given("t.ended_in", Kind::Date, Base::Range(2020, 2022), Absent::UnknownOrNone),
    given("t.off_at", Kind::Count, Base::Keys(KEYS), Absent::Zero),
    given("t.recorded_at", Kind::Count, Base::Keys(KEYS), Absent::None),
];

const TERMS: [Term; 2] = [
    Term { name: "both", text: "t.a and t.b" },
    // In brackets or not, a term stands as a whole.
    Term { name: "either", text: "t.a or t.b" },
];

const FORMULAS: [FormulaName; 14] = [
    FormulaName { name: "double", arguments: 1, is_truth: false, reads: &[] },
    FormulaName { name: "less", arguments: 2, is_truth: true, reads: &[] },
    FormulaName { name: "product", arguments: 0, is_truth: false, reads: &["t.n", "t.m"] },
    FormulaName { name: "of_key", arguments: 1, is_truth: false, reads: &["t.per_key"] },
    FormulaName { name: "days", arguments: 0, is_truth: false, reads: &["t.stay", "t.day"] },
    FormulaName { name: "fault", arguments: 0, is_truth: false, reads: &[] },
    FormulaName { name: "exists", arguments: 1, is_truth: true, reads: &[] },
    FormulaName { name: "keys_of", arguments: 0, is_truth: false, reads: &["t.per_key"] },
    FormulaName { name: "last_of", arguments: 0, is_truth: false, reads: &["t.per_key"] },
    FormulaName { name: "next_of", arguments: 1, is_truth: false, reads: &["t.per_key"] },
    FormulaName { name: "entries_of", arguments: 0, is_truth: false, reads: &["t.per_key"] },
    FormulaName { name: "given_of", arguments: 1, is_truth: true, reads: &["t.per_key"] },
    FormulaName { name: "misses", arguments: 0, is_truth: false, reads: &["t.n"] },
    FormulaName { name: "either_of", arguments: 1, is_truth: false, reads: &["t.n", "t.m", "t.amount"] },
];

struct Own;

impl Formulas for Own {
    fn number(&self, _policy: u16, formula: u8, reader: &mut Reader<'_, '_>) -> Result<i128, Stop> {
        const N: usize = fact(&FACTS, "t.n");
        const M: usize = fact(&FACTS, "t.m");
        const PER_KEY: usize = fact(&FACTS, "t.per_key");
        match formula {
            0 => Ok(reader.argument(0)?.saturating_mul(2)),
            1 => Ok(i128::from(reader.argument(0)? < reader.argument(1)?)),
            2 => {
                let (left, right) = (reader.fact(N), reader.fact(M));
                Ok(left? * right?)
            }
            3 => {
                let index = reader.index(0);
                reader.fact_at(PER_KEY, index)
            }
            4 => {
                let stay = reader.period(const { fact(&FACTS, "t.stay") });
                let day = reader.date(const { fact(&FACTS, "t.day") });
                let (stay, day) = (stay?, day?);
                Ok(if stay.contains(day) { i128::from(stay.days()) } else { 0 })
            }
            5 => Err(Stop::Fault(Fault::OutOfRange)),
            6 => reader.argument(0).map(|_| 1),
            7 => reader.keys(PER_KEY).map(i128::from),
            8 => reader.highest(PER_KEY),
            9 => {
                let from = i32::from(reader.index(0)?);
                reader.entry_from(PER_KEY, from).map(i128::from).ok_or(Stop::None)
            }
            10 => Ok(reader.entries(PER_KEY).map(|index| 10 + i128::from(index)).sum()),
            11 => Ok(i128::from(reader.is_given(PER_KEY, i64::from(reader.index(0)?)))),
            12 => reader.miss(N).and(Err(Stop::Unknown)),
            // The first that is known of two facts, before or after a third.
            13 => {
                const AMOUNT: usize = fact(&FACTS, "t.amount");
                let is_first = reader.argument(0)? == 1;
                let before = if is_first { Ok(0) } else { reader.fact(AMOUNT) };
                let noted = reader.noted();
                let (left, right) = (reader.fact(N), reader.fact(M));
                let either = left.or(right);
                reader.end(noted, &either);
                let after = if is_first { reader.fact(AMOUNT) } else { Ok(0) };
                Ok(before? + either? + after?)
            }
            _ => Err(Stop::Fault(Fault::NotAllowed)),
        }
    }
}

/// What a rule has unless it says otherwise.
const RULE: Rule = Rule {
    number: 0,
    id: "",
    kind: RuleKind::Control,
    subject: Subject::Claim,
    severity: Severity::Deny,
    section: "",
    lines: "",
    computable: true,
    when: "always",
    holds: "always",
    review: Review::BySeverity,
    outputs: &[],
};

const fn value(kind: OutputKind, value: &'static str) -> Output {
    Output { name: "v", value, kind, base: Base::One, over: "", need: Need::Required }
}

const fn whole(text: &'static str) -> Output {
    value(OutputKind::Whole, text)
}

const fn each(base: Base, over: &'static str, text: &'static str) -> Output {
    Output { name: "v", value: text, kind: OutputKind::Whole, base, over, need: Need::Required }
}

#[rustfmt::skip]
static RULES: [Rule; 140] = [
    Rule { id: "and", holds: "t.a and t.b", ..RULE },
    Rule { id: "or", holds: "t.a or t.b", ..RULE },
    Rule { id: "not", holds: "not t.a", ..RULE },
    Rule { id: "not not", holds: "not not (t.a = true)", ..RULE },
    Rule { id: "or and", holds: "t.a or t.b and t.c", ..RULE },
    Rule { id: "(or) and", holds: "(t.a or t.b) and t.c", ..RULE },
    Rule { id: "not and", holds: "not t.a and t.b", ..RULE },
    Rule { id: "(and) or", holds: "(t.a and t.b) or t.c", ..RULE },
    Rule { id: "constants", holds: "true and not false", ..RULE },
    Rule { id: "is false", holds: "t.a = false", ..RULE },
    Rule { id: "is off", holds: "t.off = false", ..RULE },
    Rule { id: "and 0", holds: "t.a and t.n = 0", ..RULE },
    Rule { id: "and 1", holds: "t.a and t.n = 1", ..RULE },
    Rule { id: "or 0", holds: "t.a or t.n = 0", ..RULE },
    Rule { id: "or 1", holds: "t.a or t.n = 1", ..RULE },
    Rule { id: "known", holds: "known(t.n)", ..RULE },
    Rule { id: "known none", holds: "known(t.recorded)", ..RULE },
    Rule { id: "awaits", holds: "awaits(t.n)", ..RULE },
    Rule { id: "undefined", outputs: &[whole("t.n + undefined")], ..RULE },
    Rule { id: "held", holds: "t.b", outputs: &[whole("if held then 1 else 2")], ..RULE },
    Rule { id: "term", holds: "both and t.c", ..RULE },
    Rule { id: "or term", holds: "either and t.c", ..RULE },

    Rule { id: "=", holds: "t.n = t.m", ..RULE },
    Rule { id: "!=", holds: "t.n != t.m", ..RULE },
    Rule { id: "<", holds: "t.n < t.m", ..RULE },
    Rule { id: "<=", holds: "t.n <= t.m", ..RULE },
    Rule { id: ">", holds: "t.n > t.m", ..RULE },
    Rule { id: ">=", holds: "t.n >= t.m", ..RULE },
    Rule { id: "none =", holds: "t.recorded = t.n", ..RULE },
    Rule { id: "none !=", holds: "t.recorded != t.n", ..RULE },
    Rule { id: "not none <", holds: "not (t.recorded < t.n)", ..RULE },
    Rule { id: "word =", holds: "t.word = y", ..RULE },
    Rule { id: "word !=", holds: "t.word != y", ..RULE },
    Rule { id: "word in", holds: "t.word in {x, z}", ..RULE },
    Rule { id: "n in", holds: "t.n in {3, 300, 2147483647}", ..RULE },
    Rule { id: "none in", holds: "t.recorded in {3}", ..RULE },
    Rule { id: "code in", holds: "t.code in {099899045, 222222222}", ..RULE },
    Rule { id: "well_formed", holds: "well_formed(t.code)", ..RULE },
    Rule { id: "date", holds: "2020-02-29 <= t.day and t.day < 2021-01-01", ..RULE },
    Rule { id: "notice", holds: "t.notice < 2020-02-01", ..RULE },
    Rule { id: "16 bits", holds: "256 <= t.amount", ..RULE },
    Rule { id: "32 bits", holds: "65536 <= t.amount", ..RULE },
    Rule { id: "64 bits", holds: "4294967296 <= t.amount", ..RULE },
    Rule { id: "large", holds: "t.amount > 4294967296 and t.amount < 999999999999999", ..RULE },
    Rule { id: "period", holds: "from(t.stay) < until(t.term) and from(t.term) < until(t.stay)", ..RULE },

    Rule { id: "sum", outputs: &[whole("t.n + t.m * 2 - 1")], ..RULE },
    Rule { id: "brackets", outputs: &[whole("(t.n + t.m) * (2 - 1000)")], ..RULE },
    Rule { id: "strict", outputs: &[whole("0 * t.n + min(0, t.m)")], ..RULE },
    Rule { id: "literals", outputs: &[whole("127 + 128 + 2147483647 + 2147483648 - 4294967550")], ..RULE },
    Rule { id: "min max", outputs: &[whole("min(t.n, t.m) * 100 + max(t.n, t.m)")], ..RULE },
    Rule { id: "abs", outputs: &[whole("abs(t.n - t.m)")], ..RULE },
    Rule { id: "none +", outputs: &[whole("t.recorded + t.n")], ..RULE },
    Rule { id: "nothing", outputs: &[whole("nothing")], ..RULE },
    Rule { id: "add_months", outputs: &[value(OutputKind::Date, "add_months(t.day, t.n)")], ..RULE },
    Rule { id: "wide", outputs: &[whole("min(t.amount, t.amount * t.amount)")], ..RULE },
    Rule { id: "overflow", outputs: &[whole("t.amount * t.amount * t.amount")], ..RULE },
    Rule { id: "cents", outputs: &[value(OutputKind::Cents, "t.amount + t.amount")], ..RULE },
    Rule { id: "count", outputs: &[value(OutputKind::Count, "t.n - t.m")], ..RULE },
    Rule { id: "rate", outputs: &[value(OutputKind::Rate, "t.amount")], ..RULE },
    Rule { id: "day", outputs: &[value(OutputKind::Date, "t.day + t.amount")], ..RULE },
    Rule { id: "bool", outputs: &[value(OutputKind::Bool, "t.a and t.b")], ..RULE },
    Rule { id: "bool fact", outputs: &[value(OutputKind::Bool, "t.a")], ..RULE },
    Rule { id: "enum", outputs: &[value(OutputKind::Enum(&["p", "q"]), "if t.a then q else p")], ..RULE },
    Rule { id: "set", outputs: &[value(OutputKind::Set(&["x", "y", "z"]), "union(t.words, t.words)")], ..RULE },
    Rule { id: "key", outputs: &[value(OutputKind::Key, "t.key")], ..RULE },
    Rule { id: "key set", outputs: &[value(OutputKind::KeySet, "common(t.keys, t.list)")], ..RULE },

    Rule { id: "given", holds: "given(t.n)", ..RULE },
    Rule { id: "given none", holds: "given(t.recorded)", ..RULE },
    Rule { id: "given notice", holds: "given(t.notice)", ..RULE },
    Rule { id: "given anywhere", holds: "given(t.per_key)", ..RULE },
    Rule { id: "given at", holds: "given(t.per_key[t.key])", ..RULE },
    Rule { id: "given ended at", holds: "given(t.ended[t.n])", ..RULE },
    Rule { id: "given ended in", holds: "given(t.ended_in[t.n])", ..RULE },
    Rule { id: "needed", holds: "needed(t.per_key)", ..RULE },
    Rule { id: "needed notice", holds: "needed(t.notice) and needed(t.recorded)", ..RULE },
    Rule { id: "is_none", holds: "is_none(t.notice)", ..RULE },
    Rule { id: "is_none at", holds: "is_none(t.ended[t.key])", ..RULE },

    Rule { id: "if truth", holds: "if t.a then t.b else t.c", ..RULE },
    Rule { id: "if number", outputs: &[whole("if t.a then t.n else t.m")], ..RULE },
    Rule { id: "if if", outputs: &[whole("if t.a then (if t.b then 1 else 2) else if t.c then 3 else nothing")], ..RULE },
    Rule { id: "if none", holds: "(if t.a then t.n else t.recorded) = 5", ..RULE },

    Rule { id: "all of", holds: "for all i of t.per_year: t.per_year[i] > 0", ..RULE },
    Rule { id: "some of", holds: "for some i of t.per_code: t.per_code[i] > 0", ..RULE },
    Rule { id: "sum of", outputs: &[whole("sum i of t.per_year: t.per_year[i] * (i - 2019)")], ..RULE },
    Rule { id: "count of", outputs: &[whole("count i of t.per_year: t.per_year[i] > 1")], ..RULE },
    Rule { id: "all in a", holds: "for all i in t.keys: t.a", ..RULE },
    Rule { id: "sum five", outputs: &[whole("sum i in t.keys: 5")], ..RULE },
    Rule { id: "all in", holds: "for all i in t.keys: i in t.list", ..RULE },
    Rule { id: "some in", holds: "for some i in t.keys: t.flag[i]", ..RULE },
    Rule { id: "sum in", outputs: &[whole("sum i in t.keys: t.per_key[i]")], ..RULE },
    Rule { id: "count in", outputs: &[whole("count i in union(t.keys, t.list): t.per_key[i] >= 2")], ..RULE },
    Rule { id: "sum none", outputs: &[whole("sum i in t.keys: t.recorded")], ..RULE },
    Rule { id: "in keys", outputs: &[whole("sum i in keys(t.per_key): t.per_key[i] * 10 + i")], ..RULE },
    Rule { id: "to highest", holds: "for all i to highest(t.row): t.row[i] < 10", ..RULE },
    Rule { id: "to", outputs: &[whole("sum i to t.n: i")], ..RULE },
    Rule { id: "to none", outputs: &[whole("count i to t.recorded: t.a")], ..RULE },
    Rule { id: "two loops", holds: "(for all i in t.keys: t.per_key[i] > 0) and (for some i in t.keys: t.flag[i])", ..RULE },

    Rule { id: "subset_of", holds: "t.keys subset_of t.list", ..RULE },
    Rule { id: "subset_of literal", holds: "t.chapters subset_of {6, 7}", ..RULE },
    Rule { id: "overlaps", holds: "t.words overlaps {x, z}", ..RULE },
    Rule { id: "subset of common", holds: "union(t.keys, t.list) subset_of common(t.keys, t.list)", ..RULE },
    Rule { id: "union overlaps", holds: "union(t.keys, t.keys) overlaps t.list", ..RULE },
    Rule { id: "union contains", holds: "union(t.keys, t.keys) contains t.list", ..RULE },
    Rule { id: "contains", holds: "t.words contains {x, z}", ..RULE },
    Rule { id: "empty", holds: "t.words = {}", ..RULE },
    Rule { id: "member", holds: "t.key in t.keys", ..RULE },
    Rule { id: "size", outputs: &[whole("size(union(t.keys, t.list)) * 10 + size(common(t.keys, t.list))")], ..RULE },
    Rule { id: "at", outputs: &[whole("t.per_key[t.key]")], ..RULE },
    Rule { id: "at off", outputs: &[whole("t.off_at[t.key]")], ..RULE },
    Rule { id: "at recorded", outputs: &[whole("t.recorded_at[t.key]")], ..RULE },
    Rule { id: "at year", outputs: &[whole("t.per_year[t.n]")], ..RULE },
    Rule { id: "at pair", outputs: &[whole("t.pair[4 + t.key]")], ..RULE },

    Rule { id: "double", outputs: &[whole("double(t.n + 1)")], ..RULE },
    Rule { id: "less", holds: "less(t.n, t.m)", ..RULE },
    Rule { id: "product", outputs: &[whole("product()")], ..RULE },
    Rule { id: "of_key", outputs: &[whole("of_key(t.key)")], ..RULE },
    Rule { id: "days", outputs: &[whole("days()")], ..RULE },
    Rule { id: "exists", holds: "exists(t.recorded)", ..RULE },
    Rule { id: "keys of", outputs: &[whole("keys_of()")], ..RULE },
    Rule { id: "last of", outputs: &[whole("last_of()")], ..RULE },
    Rule { id: "next of", outputs: &[whole("next_of(t.n)")], ..RULE },
    Rule { id: "entries of", outputs: &[whole("entries_of()")], ..RULE },
    Rule { id: "given of", holds: "given_of(t.n)", ..RULE },
    Rule { id: "misses", outputs: &[whole("misses()")], ..RULE },
    Rule { id: "either of", outputs: &[whole("either_of(1)")], ..RULE },
    Rule { id: "of either", outputs: &[whole("either_of(0)")], ..RULE },
    Rule { id: "fault", when: "t.a", outputs: &[whole("t.n + fault()")], ..RULE },

    Rule { id: "R-1", when: "t.a", holds: "t.b", ..RULE },
    Rule { id: "passed", holds: "passed(R-1)", ..RULE },
    Rule { id: "holds or not when", holds: "not when(R-1) or holds(R-1)", ..RULE },
    Rule { id: "review", when: "t.a", holds: "t.b", severity: Severity::Review, ..RULE },
    Rule { id: "review if", holds: "t.b", review: Review::If("t.c"), ..RULE },
    Rule { id: "review unless", holds: "t.b", review: Review::Unless("t.c"), ..RULE },
    Rule { id: "reviews unless", holds: "t.b", severity: Severity::Review, review: Review::Unless("t.c"), ..RULE },

    Rule { id: "needs", holds: "t.a", outputs: &[
        Output { name: "optional", need: Need::Optional, ..whole("t.n") },
        Output { name: "for_pass", need: Need::ForPass, ..whole("t.m") },
    ], ..RULE },
    // A value that only a pass has is not asked for where there is none.
    Rule { id: "if needs", holds: "t.b", review: Review::If("t.c"), outputs: &[
        Output { name: "for_pass", need: Need::ForPass, ..whole("t.m") },
    ], ..RULE },
    Rule { id: "unless needs", holds: "t.b", review: Review::Unless("t.c"), outputs: &[
        Output { name: "for_pass", need: Need::ForPass, ..whole("t.m") },
    ], ..RULE },
    Rule { id: "one indexed", outputs: &[
        Output { name: "known", ..each(Base::Keys(KEYS), "t.keys", "i") },
        Output { name: "one", ..whole("1") },
        Output { name: "optional", need: Need::Optional, ..each(Base::Keys(KEYS), "t.keys", "t.per_key[i]") },
    ], ..RULE },
    Rule { id: "too many", outputs: &[each(Base::Range(1, 209), "", "if t.a then i else nothing")], ..RULE },
    Rule { id: "indexed", outputs: &[
        Output { name: "year", ..each(Base::Range(2020, 2022), "", "t.per_year[i] + i") },
        Output { name: "code", ..each(Base::Codes(&["111111111", "222222222"]), "", "if i = 0 then nothing else i") },
        // The index holds again behind a loop inside the output.
        Output { name: "key", ..each(Base::Keys(KEYS), "t.keys", "(sum i in t.keys: 100) + t.per_key[i]") },
        Output { name: "row", ..each(Base::Rows(4), "highest(t.row)", "t.row[i]") },
        Output { name: "over_none", ..each(Base::Keys(KEYS), "if t.a then t.keys else nothing", "i") },
    ], ..RULE },
];

const SOURCE: Source<'static> = Source { facts: &FACTS, terms: &TERMS, formulas: &FORMULAS, rules: &RULES, names: &[] };
const OUTPUT_COUNT: usize = output_count(&RULES);
const DRAFT: Draft<{ RULES.len() }, OUTPUT_COUNT> = compile(&SOURCE);
static SHAPES: Shared<{ FACTS.len() }, { shape_count(&FACTS) }> = shared(&FACTS);
static COMPILED: [RuleShape; RULES.len()] = DRAFT.rules;
static OUTPUTS: [OutputShape; OUTPUT_COUNT] = DRAFT.outputs;
static CODE: [u8; DRAFT.length] = DRAFT.code();

const fn policy(code: &[u8]) -> Policy<'_> {
    Policy {
        number: 9,
        key: "TEST",
        valid_from: None,
        valid_until: None,
        facts: SHAPES.all(),
        rules: &COMPILED,
        outputs: &OUTPUTS,
        code,
        slots: slot_count(&FACTS),
    }
}

/// A number, a date or `none`.
fn number(text: &str) -> i64 {
    let parts: Vec<i32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        _ if text == "none" => NONE,
        [year, month, day] => i64::from(Date::from_ymd(year, month, day).unwrap().days()),
        _ => text.parse().unwrap(),
    }
}

/// States facts from a text such as `a=1 n=5 per_key[3]=7 stay=2020-01-01..2020-02-01 keys={0,2}`.
fn state(facts: &mut Facts<'_>, stated: &str) {
    for part in stated.split_whitespace() {
        let (name, value) = part.split_once('=').unwrap();
        let (name, index) = name.split_once('[').unwrap_or((name, "0]"));
        let index = index.trim_end_matches(']').parse().unwrap();
        let position = fact(&FACTS, &format!("t.{name}"));
        if let Some((from, until)) = value.split_once("..") {
            let day = |text| Date::from_days(number(text)).unwrap();
            facts.set_period(position, index, Period::new(day(from), day(until)).unwrap()).unwrap();
        } else if let Some(members) = value.strip_prefix('{') {
            let members = members.trim_end_matches('}').split(',').filter(|member| !member.is_empty());
            let set = members.fold(0, |set, member| set | 1 << member.parse::<u32>().unwrap());
            facts.set(position, index, set).unwrap();
        } else if value == "open" {
            facts.set_open(position, index).unwrap();
        } else {
            facts.set(position, index, number(value)).unwrap();
        }
    }
}

/// The answer as a text: the result, what is missing, the values.
fn ask(id: &str, stated: &str) -> String {
    let policy = policy(&CODE);
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    state(&mut facts, stated);
    let position = RULES.iter().position(|rule| rule.id == id).unwrap_or_else(|| panic!("no rule {id}"));
    let mut answer = Answer::default();
    if let Err(fault) = evaluate(&policy, position, &facts, &Own, &mut answer) {
        return format!("error {}", fault.code());
    }
    assert_eq!(answer.result == RuleResult::Unknown, !answer.missing.is_empty(), "{id}: {stated}");
    let mut text = answer.result.name().to_owned();
    for position in answer.missing.iter() {
        text += &format!(" {}", &FACTS[position].name[2..]);
    }
    for value in &answer.values {
        let output = &RULES[position].outputs[usize::from(value.output)];
        let index = if output.base == Base::One { String::new() } else { format!("[{}]", value.index) };
        text += &format!(" {}{index}={}", output.name, value.value);
    }
    text
}

/// Rule, facts, answer. Missing facts stand in the order of the table of facts.
#[rustfmt::skip]
const CASES: &[(&str, &str, &str)] = &[
    ("and", "a=1 b=1", "pass"),
    ("and", "a=1 b=0", "fail"),
    ("and", "a=0", "fail"),
    ("and", "b=0", "fail"),
    ("and", "a=1", "unknown b"),
    ("and", "b=1", "unknown a"),
    ("and", "", "unknown a b"),
    ("or", "a=0 b=0", "fail"),
    ("or", "a=1", "pass"),
    ("or", "b=1", "pass"),
    ("or", "a=0", "unknown b"),
    ("or", "b=0", "unknown a"),
    ("or", "", "unknown a b"),
    ("not", "a=1", "fail"),
    ("not", "a=0", "pass"),
    ("not", "", "unknown a"),
    ("not not", "a=1", "pass"),
    ("not not", "", "unknown a"),
    // `and` binds closer than `or`, `not` closer than `and`.
    ("or and", "a=1 c=0", "pass"),
    ("or and", "a=0 c=0", "fail"),
    ("or and", "a=0 c=1", "unknown b"),
    ("(or) and", "a=1 c=0", "fail"),
    ("(or) and", "a=1", "unknown c"),
    ("not and", "a=1", "fail"),
    ("not and", "a=0", "unknown b"),
    // Settled members contribute nothing.
    ("(and) or", "a=0", "unknown c"),
    ("(and) or", "c=0", "unknown a b"),
    ("(and) or", "c=1", "pass"),
    ("(and) or", "b=0 c=0", "fail"),
    ("constants", "", "pass"),
    ("is false", "a=0", "pass"),
    ("is false", "", "unknown a"),
    ("is off", "", "pass"),
    ("is off", "off=1", "fail"),
    ("and 0", "a=0", "fail"),
    ("and 0", "a=1 n=0", "pass"),
    ("and 0", "a=1 n=1", "fail"),
    ("and 1", "a=0", "fail"),
    ("and 1", "a=1 n=1", "pass"),
    ("and 1", "a=1 n=0", "fail"),
    ("or 0", "a=1", "pass"),
    ("or 0", "a=0 n=0", "pass"),
    ("or 0", "a=0 n=1", "fail"),
    ("or 1", "a=1", "pass"),
    ("or 1", "a=0 n=1", "pass"),
    ("or 1", "a=0 n=0", "fail"),
    ("known", "n=0", "pass"),
    ("known", "", "unknown n"),
    ("known none", "", "pass"),
    ("awaits", "n=1", "unknown n"),
    ("undefined", "", "unknown n"),
    ("held", "b=1", "pass v=1"),
    ("held", "b=0", "fail v=2"),
    ("held", "", "unknown b"),
    ("term", "a=1 b=1", "unknown c"),
    ("term", "b=0", "fail"),
    ("or term", "a=1 c=0", "fail"),
    ("or term", "c=1", "unknown a b"),

    ("=", "n=4 m=4", "pass"),
    ("=", "n=4 m=5", "fail"),
    ("=", "m=5", "unknown n"),
    ("!=", "n=4 m=5", "pass"),
    ("!=", "n=4 m=4", "fail"),
    ("!=", "n=4", "unknown m"),
    ("<", "n=4 m=5", "pass"),
    ("<", "n=5 m=5", "fail"),
    ("<=", "n=5 m=5", "pass"),
    ("<=", "n=6 m=5", "fail"),
    (">", "n=6 m=5", "pass"),
    (">", "n=5 m=5", "fail"),
    (">=", "n=5 m=5", "pass"),
    (">=", "n=4 m=5", "fail"),
    (">=", "", "unknown n m"),
    // None fails every comparison, whatever the other side.
    ("none =", "n=1", "fail"),
    ("none =", "", "fail"),
    ("none =", "recorded=1", "unknown n"),
    ("none =", "recorded=1 n=1", "pass"),
    ("none !=", "n=1", "fail"),
    ("none !=", "recorded=2 n=1", "pass"),
    ("not none <", "n=1", "pass"),
    ("word =", "word=1", "pass"),
    ("word =", "word=2", "fail"),
    ("word =", "", "unknown word"),
    ("word !=", "word=1", "fail"),
    ("word !=", "word=0", "pass"),
    ("word !=", "", "unknown word"),
    ("word in", "word=2", "pass"),
    ("word in", "word=1", "fail"),
    ("word in", "", "unknown word"),
    ("n in", "n=2147483647", "pass"),
    ("n in", "n=4", "fail"),
    ("none in", "", "fail"),
    ("none in", "recorded=3", "pass"),
    ("code in", "code=99899045", "pass"),
    ("code in", "code=-1", "fail"),
    ("code in", "", "unknown code"),
    ("well_formed", "code=0", "pass"),
    ("well_formed", "code=-1", "fail"),
    ("well_formed", "", "unknown code"),
    ("date", "day=2020-02-28", "fail"),
    ("date", "day=2020-02-29", "pass"),
    ("date", "day=2021-01-01", "fail"),
    ("notice", "notice=2020-01-31", "pass"),
    ("notice", "notice=none", "fail"),
    ("notice", "", "unknown notice"),
    ("16 bits", "amount=256", "pass"),
    ("16 bits", "amount=255", "fail"),
    ("32 bits", "amount=65536", "pass"),
    ("32 bits", "amount=65535", "fail"),
    ("64 bits", "amount=4294967296", "pass"),
    ("64 bits", "amount=4294967295", "fail"),
    ("large", "amount=4294967297", "pass"),
    ("large", "amount=4294967296", "fail"),
    ("large", "amount=-999999999999999", "fail"),
    ("period", "stay=2020-01-01..2020-01-02 term=2020-01-01..2021-01-01", "pass"),
    ("period", "stay=2019-12-31..2020-01-01 term=2020-01-01..2021-01-01", "fail"),
    ("period", "stay=2021-01-01..2021-01-02 term=2020-01-01..2021-01-01", "fail"),
    ("period", "term=2020-01-01..2021-01-01", "unknown stay"),
    ("period", "", "unknown stay term"),

    ("sum", "n=10 m=20", "pass v=49"),
    ("sum", "n=10", "unknown m"),
    ("brackets", "n=1 m=2", "pass v=-2994"),
    ("strict", "n=1", "unknown m"),
    ("strict", "", "unknown n m"),
    ("strict", "n=1 m=1", "pass v=0"),
    ("literals", "", "pass v=0"),
    ("min max", "n=7 m=3", "pass v=307"),
    ("min max", "m=3", "unknown n"),
    ("abs", "n=3 m=7", "pass v=4"),
    ("abs", "n=3", "unknown m"),
    // Nothing and something is nothing; what is not there is not given.
    ("none +", "", "pass"),
    ("none +", "recorded=1", "unknown n"),
    ("none +", "recorded=1 n=1", "pass v=2"),
    ("nothing", "", "pass"),
    ("add_months", "day=2020-01-31 n=1", "pass v=18321"),
    ("add_months", "n=1", "unknown day"),
    ("add_months", "day=2199-12-31 n=1", "error out_of_range"),
    ("add_months", "day=2020-01-01 n=4294967295", "error out_of_range"),
    ("wide", "amount=999999999999999", "pass v=999999999999999"),
    ("overflow", "amount=999999999999999", "error out_of_range"),
    ("overflow", "amount=1", "pass v=1"),
    ("cents", "amount=499999999999999", "pass v=999999999999998"),
    ("cents", "amount=500000000000000", "error out_of_range"),
    ("count", "n=5 m=5", "pass v=0"),
    ("count", "n=5 m=6", "error out_of_range"),
    ("rate", "amount=1000000000", "pass v=1000000000"),
    ("rate", "amount=1000000001", "error out_of_range"),
    ("day", "day=2199-12-30 amount=1", "pass v=84005"),
    ("day", "day=2199-12-31 amount=1", "error invalid_date"),
    ("day", "day=1970-01-01 amount=4294967296", "error invalid_date"),
    ("bool", "a=1 b=1", "pass v=1"),
    ("bool", "a=0", "pass v=0"),
    ("bool", "a=1", "unknown b"),
    ("bool fact", "a=0", "pass v=0"),
    ("bool fact", "", "unknown a"),
    ("enum", "a=1", "pass v=1"),
    ("enum", "a=0", "pass v=0"),
    ("enum", "", "unknown a"),
    ("set", "words={0,2}", "pass v=5"),
    ("set", "", "unknown words"),
    ("key", "key=3", "pass v=3"),
    ("key", "", "unknown key"),
    ("key set", "keys={0,2} list={2,3}", "pass v=4"),
    ("key set", "keys={}", "unknown list"),

    ("given", "", "fail"),
    ("given", "n=0", "pass"),
    ("given none", "", "fail"),
    ("given none", "recorded=0", "pass"),
    // A known absence is something stated, where absence as such means unknown.
    ("given notice", "", "fail"),
    ("given notice", "notice=none", "pass"),
    ("given anywhere", "", "fail"),
    ("given anywhere", "per_key[7]=0", "pass"),
    ("given at", "", "fail"),
    ("given at", "key=7 per_key[7]=0", "pass"),
    ("given at", "key=6 per_key[7]=0", "fail"),
    ("given at", "per_key[7]=0", "unknown key"),
    // An index outside the base has no entry, so nothing can be stated there.
    ("given ended at", "n=1 ended[1]=none", "pass"),
    ("given ended at", "n=1 ended[1]=2020-01-01", "pass"),
    ("given ended at", "n=1", "fail"),
    ("given ended at", "n=8 ended[1]=none", "fail"),
    ("given ended in", "n=2020 ended_in[2020]=none", "pass"),
    ("given ended in", "n=2021 ended_in[2020]=none", "fail"),
    ("given ended in", "n=2023 ended_in[2020]=none", "fail"),
    ("needed", "", "unknown per_key"),
    ("needed", "per_key[0]=0", "pass"),
    ("needed notice", "recorded=1", "unknown notice"),
    ("needed notice", "notice=none", "unknown recorded"),
    ("needed notice", "notice=none recorded=1", "pass"),
    ("is_none", "notice=none", "pass"),
    ("is_none", "notice=2020-01-01", "fail"),
    ("is_none", "", "unknown notice"),
    ("is_none at", "key=1 ended[1]=none", "pass"),
    ("is_none at", "key=1 ended[1]=2020-01-01", "fail"),
    ("is_none at", "key=1 ended[0]=none", "unknown ended"),
    ("is_none at", "ended[0]=none", "unknown key"),
    ("is_none at", "", "unknown key ended"),

    ("if truth", "a=1 b=1", "pass"),
    ("if truth", "a=0 b=1 c=0", "fail"),
    ("if truth", "a=1", "unknown b"),
    ("if truth", "a=0", "unknown c"),
    // Branches that agree leave nothing open.
    ("if truth", "b=1 c=1", "pass"),
    ("if truth", "b=1 c=0", "unknown a"),
    ("if truth", "", "unknown a b c"),
    ("if number", "a=1 n=4", "pass v=4"),
    ("if number", "a=0 m=5", "pass v=5"),
    ("if number", "a=0", "unknown m"),
    ("if number", "n=4", "unknown a m"),
    ("if number", "n=4 m=4", "pass v=4"),
    ("if number", "n=4 m=5", "unknown a"),
    ("if if", "a=1 b=0", "pass v=2"),
    ("if if", "a=0 c=1", "pass v=3"),
    ("if if", "a=0 c=0", "pass"),
    ("if if", "a=0", "unknown c"),
    ("if if", "b=1", "unknown a c"),
    ("if none", "a=0", "fail"),
    ("if none", "a=1 n=5", "pass"),
    ("if none", "n=5", "unknown a"),

    ("all of", "per_year[2020]=1 per_year[2021]=1 per_year[2022]=1", "pass"),
    ("all of", "per_year[2022]=0", "fail"),
    ("all of", "per_year[2020]=1 per_year[2022]=1", "unknown per_year"),
    ("all of", "", "unknown per_year"),
    ("some of", "per_code[1]=1", "pass"),
    ("some of", "per_code[0]=0 per_code[1]=0", "fail"),
    ("some of", "per_code[0]=0", "unknown per_code"),
    ("sum of", "per_year[2020]=1 per_year[2021]=10 per_year[2022]=100", "pass v=321"),
    ("sum of", "per_year[2020]=1 per_year[2021]=10", "unknown per_year"),
    ("count of", "per_year[2020]=1 per_year[2021]=2 per_year[2022]=3", "pass v=2"),
    ("count of", "per_year[2021]=2 per_year[2022]=3", "unknown per_year"),
    // There may be no key at all.
    ("all in a", "a=0", "unknown keys"),
    ("all in a", "a=0 keys={}", "pass"),
    ("all in a", "a=0 keys={1}", "fail"),
    ("sum five", "", "unknown keys"),
    ("sum five", "keys={1,2}", "pass v=10"),
    ("all in", "keys={0,2} list={0,1,2}", "pass"),
    ("all in", "keys={0,3} list={0,1,2}", "fail"),
    // Over nothing, all is so and nothing is, whatever else is unknown.
    ("all in", "keys={}", "pass"),
    ("all in", "keys={1}", "unknown list"),
    ("all in", "list={1}", "unknown keys"),
    ("all in", "", "unknown keys list"),
    ("some in", "keys={}", "fail"),
    ("some in", "keys={1,7} flag[1]=0 flag[7]=1", "pass"),
    ("some in", "keys={1,7} flag[7]=1", "pass"),
    ("some in", "keys={1,7} flag[1]=0", "unknown flag"),
    ("some in", "keys={1,7} flag[0]=1", "unknown flag"),
    // While the members are unknown, an indexed fact is missing only when it has no entry at all.
    ("some in", "flag[0]=1", "unknown keys"),
    ("some in", "", "unknown keys flag"),
    ("sum in", "keys={}", "pass v=0"),
    ("sum in", "keys={0,7} per_key[0]=5 per_key[3]=100 per_key[7]=6", "pass v=11"),
    ("sum in", "keys={0,7} per_key[0]=5", "unknown per_key"),
    ("sum in", "per_key[0]=5", "unknown keys"),
    ("sum in", "", "unknown keys per_key"),
    ("count in", "keys={0} list={1} per_key[0]=1 per_key[1]=2", "pass v=1"),
    ("count in", "keys={} list={1} per_key[0]=1", "unknown per_key"),
    ("count in", "keys={} per_key[0]=1", "unknown list"),
    ("sum none", "keys={1}", "pass"),
    ("sum none", "keys={}", "pass v=0"),
    ("sum none", "keys={1,2} recorded=4", "pass v=8"),
    ("in keys", "per_key[2]=1 per_key[5]=0", "pass v=17"),
    ("in keys", "", "unknown per_key"),
    ("to highest", "row[1]=9 row[2]=9", "pass"),
    ("to highest", "row[1]=9 row[3]=10", "fail"),
    ("to highest", "row[3]=9", "unknown row"),
    ("to highest", "", "unknown row"),
    ("to", "n=0", "pass v=0"),
    ("to", "n=1024", "pass v=524800"),
    ("to", "n=1025", "error out_of_range"),
    ("to", "", "unknown n"),
    ("to none", "", "pass v=0"),
    ("to none", "recorded=3 a=1", "pass v=3"),
    ("to none", "recorded=3", "unknown a"),
    ("two loops", "keys={0,1} per_key[0]=1 per_key[1]=1 flag[0]=0", "unknown flag"),
    ("two loops", "keys={0,1} per_key[0]=1 flag[1]=1", "unknown per_key"),
    ("two loops", "keys={0,1} per_key[1]=0", "fail"),

    ("subset_of", "keys={0} list={0,1}", "pass"),
    ("subset_of", "keys={2} list={0,1}", "fail"),
    // A comparison with an unknown operand is unknown, even of the empty set.
    ("subset_of", "keys={}", "unknown list"),
    ("subset_of literal", "chapters={}", "pass"),
    ("subset_of literal", "chapters={6,7}", "pass"),
    ("subset_of literal", "chapters={5,6}", "fail"),
    ("subset_of literal", "chapters={62}", "fail"),
    ("subset_of literal", "", "unknown chapters"),
    ("overlaps", "words={1}", "fail"),
    ("overlaps", "words={1,2}", "pass"),
    ("subset of common", "keys={1,2} list={1,2}", "pass"),
    ("subset of common", "keys={1,2} list={1}", "fail"),
    ("union overlaps", "keys={1,2} list={2,3}", "pass"),
    ("union overlaps", "keys={1,2} list={3}", "fail"),
    ("union contains", "keys={1,2} list={2}", "pass"),
    ("union contains", "keys={1,2} list={2,3}", "fail"),
    ("contains", "words={0,1}", "fail"),
    ("contains", "words={0,2}", "pass"),
    ("contains", "", "unknown words"),
    ("empty", "words={}", "pass"),
    ("empty", "words={1}", "fail"),
    ("member", "key=1 keys={0,1}", "pass"),
    ("member", "key=2 keys={0,1}", "fail"),
    ("member", "key=1", "unknown keys"),
    ("member", "keys={}", "unknown key"),
    ("size", "keys={0,1} list={1,2}", "pass v=31"),
    ("size", "list={1,2}", "unknown keys"),
    ("at", "key=1 per_key[1]=5", "pass v=5"),
    ("at", "key=1 per_key[1]=open", "unknown per_key"),
    ("at off", "key=1 off_at[1]=open", "pass v=0"),
    ("at recorded", "key=1 recorded_at[1]=open", "pass"),
    ("at", "key=2 per_key[1]=5", "unknown per_key"),
    ("at", "per_key[1]=5", "unknown key"),
    ("at", "", "unknown key per_key"),
    // Outside its base a fact has nothing; an index that is fixed is missing while any entry is.
    ("at year", "n=2019", "pass"),
    ("at year", "n=2022 per_year[2022]=9", "pass v=9"),
    ("at year", "per_year[2022]=9", "unknown n per_year"),
    ("at year", "per_year[2020]=1 per_year[2021]=1 per_year[2022]=1", "unknown n"),
    ("at pair", "key=1 pair[5]=8", "pass v=8"),
    ("at pair", "key=1 pair[1]=8", "unknown pair"),

    ("double", "n=4", "pass v=10"),
    ("double", "", "unknown n"),
    ("less", "n=4 m=5", "pass"),
    ("less", "n=5 m=5", "fail"),
    ("less", "n=5", "unknown m"),
    ("product", "n=4 m=5", "pass v=20"),
    ("product", "", "unknown n m"),
    ("of_key", "key=1 per_key[1]=5", "pass v=5"),
    ("of_key", "per_key[1]=5", "unknown key"),
    ("of_key", "", "unknown key per_key"),
    ("days", "stay=2020-01-01..2020-02-01 day=2020-01-31", "pass v=31"),
    ("days", "stay=2020-01-01..2020-02-01", "unknown day"),
    ("days", "day=2020-01-31", "unknown stay"),
    ("exists", "", "fail"),
    ("exists", "recorded=0", "pass"),
    ("keys of", "per_key[1]=5 per_key[3]=open", "pass v=10"),
    ("keys of", "", "unknown per_key"),
    ("last of", "per_key[1]=5 per_key[3]=open", "pass v=3"),
    ("last of", "", "unknown per_key"),
    ("next of", "n=2 per_key[1]=5 per_key[4]=open per_key[6]=1", "pass v=4"),
    ("next of", "n=5 per_key[1]=5 per_key[4]=open", "pass"),
    ("entries of", "per_key[1]=5 per_key[4]=open", "pass v=25"),
    ("entries of", "", "pass v=0"),
    ("given of", "n=1 per_key[1]=5 per_key[4]=open", "pass"),
    ("given of", "n=4 per_key[1]=5 per_key[4]=open", "fail"),
    ("misses", "n=1", "unknown n"),
    ("either of", "n=1 amount=5", "pass v=6"),
    ("either of", "m=2", "unknown amount"),
    ("of either", "m=2", "unknown amount"),
    ("either of", "", "unknown n m amount"),
    ("of either", "", "unknown n m amount"),
    ("fault", "a=1 n=1", "error out_of_range"),
    // It may not apply: no fault yet.
    ("fault", "n=1", "unknown a"),
    ("fault", "a=0", "not_applicable"),

    ("R-1", "a=0", "not_applicable"),
    ("R-1", "a=1 b=0", "fail"),
    ("R-1", "b=1", "unknown a"),
    ("R-1", "", "unknown a b"),
    ("passed", "a=0", "fail"),
    ("passed", "a=1 b=1", "pass"),
    ("passed", "b=0", "fail"),
    ("passed", "", "unknown a b"),
    ("holds or not when", "a=0", "pass"),
    ("holds or not when", "b=1", "pass"),
    ("holds or not when", "b=0", "unknown a"),
    ("holds or not when", "a=1", "unknown b"),
    ("review", "a=1 b=0", "review"),
    ("review", "a=1 b=1", "pass"),
    ("review if", "b=1", "pass"),
    ("review if", "b=0 c=1", "review"),
    ("review if", "b=0 c=0", "fail"),
    ("review if", "b=0", "unknown c"),
    ("review if", "c=1", "unknown b"),
    ("review if", "", "unknown b c"),
    ("review unless", "b=0", "fail"),
    ("review unless", "b=1 c=1", "pass"),
    ("review unless", "b=1 c=0", "review"),
    ("review unless", "b=1", "unknown c"),
    ("review unless", "c=0", "unknown b"),
    ("review unless", "", "unknown b c"),
    ("if needs", "b=0", "unknown c"),
    ("if needs", "c=0", "unknown b m"),
    ("unless needs", "c=0", "unknown b"),
    ("unless needs", "c=1", "unknown b m"),
    ("reviews unless", "b=0", "review"),
    ("reviews unless", "c=0", "review"),
    ("reviews unless", "b=1 c=0", "review"),
    ("reviews unless", "b=1 c=1", "pass"),

    ("needs", "a=1 n=1 m=2", "pass optional=1 for_pass=2"),
    ("needs", "a=1 m=2", "pass for_pass=2"),
    ("needs", "a=1 n=1", "unknown m"),
    ("needs", "a=0", "fail"),
    ("needs", "a=0 m=2", "fail for_pass=2"),
    ("needs", "n=1", "unknown a m"),
    // No answer rather than a part of one.
    ("too many", "a=1", "error out_of_range"),
    ("too many", "a=0", "pass"),
    (
        "indexed",
        "a=1 keys={1,3} per_key[1]=5 per_key[3]=6 row[1]=7 row[2]=8 per_year[2020]=1 per_year[2021]=2 per_year[2022]=3",
        "pass year[2020]=2021 year[2021]=2023 year[2022]=2025 code[1]=1 key[1]=205 key[3]=206 row[1]=7 row[2]=8 \
         over_none[1]=1 over_none[3]=3",
    ),
    (
        "indexed",
        "a=0 keys={} row[1]=7 per_year[2020]=1 per_year[2021]=2 per_year[2022]=3",
        "pass year[2020]=2021 year[2021]=2023 year[2022]=2025 code[1]=1 row[1]=7",
    ),
    // While the members are unknown, so is what an entry would read, where there is no entry.
    ("one indexed", "keys={1,2} per_key[1]=5", "pass known[1]=1 known[2]=2 one=1"),
    ("indexed", "a=1", "unknown keys per_year per_key row"),
    ("indexed", "a=1 per_key[2]=1", "unknown keys per_year row"),
    ("indexed", "keys={1} per_key[2]=1 row[2]=1", "unknown a per_year per_key row"),
];

#[test]
fn every_construct_answers_as_written() {
    let mut different = Vec::new();
    for (rule, stated, expected) in CASES {
        let got = ask(rule, stated);
        if got != *expected {
            different.push(format!("{rule}: {stated}\n  got {got}\n  not {expected}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn every_rule_of_the_table_is_asked() {
    for rule in &RULES {
        assert!(CASES.iter().any(|(id, _, _)| *id == rule.id), "{} is never asked", rule.id);
    }
}

/// What a rule is said to read is what stands in its texts and in those of the terms, rules and formulas in them.
#[test]
fn each_rule_reads_what_stands_in_its_texts() {
    let policy = policy(&CODE);
    for (position, rule) in RULES.iter().enumerate() {
        let review = match rule.review {
            Review::If(text) | Review::Unless(text) => text,
            Review::BySeverity => "",
        };
        let mut texts = vec![rule.when, rule.holds, review];
        texts.extend(rule.outputs.iter().flat_map(|output| [output.value, output.over]));
        let text = texts.join(" ").replace("(R-1)", " t.a t.b ");
        let is_of_name = |letter: char| letter.is_alphanumeric() || "._".contains(letter);
        let words = text.split(|letter| !is_of_name(letter));
        let mut named: Vec<&str> = words
            .flat_map(|word| match word {
                "both" | "either" => vec!["t.a", "t.b"],
                word => {
                    FORMULAS.iter().find(|formula| formula.name == word).map_or(vec![word], |own| own.reads.to_vec())
                }
            })
            .filter(|word| word.starts_with("t."))
            .collect();
        let mut read = Vec::new();
        each_read(&policy, position, |what| match what {
            Read::Fact(fact) => read.push(FACTS[fact].name),
            Read::Formula(formula) => read.extend(FORMULAS[formula].reads),
        });
        for list in [&mut named, &mut read] {
            list.sort_unstable();
            list.dedup();
        }
        assert_eq!(read, named, "{}", rule.id);
    }
}

/// Which outputs are indexed is said of those that are given.
#[test]
fn indexed_outputs_are_told() {
    let policy = policy(&CODE);
    let indexed = |stated: &str| {
        let mut slots = vec![0; policy.slots];
        let mut facts = Facts::new(&policy, &mut slots).unwrap();
        state(&mut facts, stated);
        let position = RULES.iter().position(|rule| rule.id == "one indexed").unwrap();
        let mut answer = Answer::default();
        evaluate(&policy, position, &facts, &Own, &mut answer).unwrap();
        answer.indexed
    };
    assert_eq!(indexed("keys={1,2} per_key[1]=5 per_key[2]=5"), 0b101);
    assert_eq!(indexed("keys={1,2} per_key[1]=5"), 0b001);
    assert_eq!(indexed(""), 0);
}

/// What was stated can be read back; an entry that is open or taken back has no value.
#[test]
fn facts_are_read_back_as_stated() {
    let policy = policy(&CODE);
    let mut slots = vec![0; policy.slots];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    let [n, notice, per_key] = ["t.n", "t.notice", "t.per_key"].map(|name| fact(&FACTS, name));
    state(&mut facts, "n=5 notice=none per_key[3]=7");
    assert_eq!([facts.get(n, 0), facts.get(notice, 0), facts.get(per_key, 3)], [Some(5), Some(NONE), Some(7)]);
    assert_eq!([facts.get(per_key, 2), facts.get(per_key, 8), facts.get(FACTS.len(), 0)], [None; 3]);
    facts.set_open(per_key, 3).unwrap();
    facts.unset(n, 0).unwrap();
    assert_eq!([facts.get(n, 0), facts.get(per_key, 3)], [None; 2]);
    // That there is none can be said of a day; of a number, zero is said.
    assert_eq!(facts.set(fact(&FACTS, "t.paid_on"), 0, NONE), Ok(()));
    assert_eq!(facts.set(fact(&FACTS, "t.recorded"), 0, NONE), Err(Fault::OutOfRange));
}

/// Three states of knowledge: nothing, half, all. Texts as for [`state`].
const KNOWN: [&str; 3] = [
    "",
    "a=1 n=3 stay=2020-01-01..2020-02-01 word=1 keys={0,2} per_year[2020]=1 per_key[0]=1 row[2]=1",
    "a=1 b=1 c=0 off=1 n=2 m=1 zero=1 recorded=3 amount=700 day=2020-01-31 notice=none paid_on=2020-01-01 \
     stay=2020-01-01..2020-02-01 term=2020-01-01..2021-01-01 word=2 words={0,1} chapters={6,7} code=99899045 key=1 \
     keys={0,1,7} list={1,7} per_year[2020]=1 per_year[2021]=2 per_year[2022]=3 per_code[0]=1 per_code[1]=0 \
     per_key[0]=1 per_key[1]=2 per_key[7]=3 flag[0]=0 flag[1]=1 flag[7]=1 row[1]=1 row[2]=2 pair[5]=4 ended[1]=none",
];

/// Asks a rule of damaged code in every state of knowledge. Whatever comes back will do.
fn survive(code: &[u8], position: usize, slots: &[Vec<i64>]) {
    let policy = policy(code);
    let mut answer = Answer::default();
    for known in slots {
        let mut known = known.clone();
        let facts = Facts::resume(&policy, &mut known).unwrap();
        let _ = evaluate(&policy, position, &facts, &Own, &mut answer);
    }
    each_read(&policy, position, |_| {});
}

fn known() -> Vec<Vec<i64>> {
    let policy = policy(&CODE);
    let stated = KNOWN.map(|stated| {
        let mut slots = vec![0; policy.slots];
        state(&mut Facts::new(&policy, &mut slots).unwrap(), stated);
        slots
    });
    stated.to_vec()
}

/// The rule whose code a byte belongs to; none for what all rules share.
fn owner(at: usize) -> Option<usize> {
    // The last place at which an expression of the rule begins before the byte. The first four bytes are `always` and
    // `false`.
    let begins = |position: usize| {
        let rule = &COMPILED[position];
        let outputs = &OUTPUTS[usize::from(rule.first_output)..][..usize::from(rule.outputs)];
        let all = [rule.when, rule.holds, rule.review].into_iter().chain(outputs.iter().map(|output| output.value));
        all.map(usize::from).filter(|begins| (4..=at).contains(begins)).max()
    };
    (0..RULES.len()).filter(|position| begins(*position).is_some()).max_by_key(|position| begins(*position))
}

#[test]
fn a_prefix_of_the_code_is_survived() {
    let known = known();
    for length in 0..CODE.len() {
        let rules = owner(length).map_or(0..RULES.len(), |position| position..RULES.len().min(position + 2));
        rules.for_each(|position| survive(&CODE[..length], position, &known));
    }
}

#[test]
fn a_damaged_byte_is_survived() {
    let known = known();
    let mut code = CODE;
    for at in 0..CODE.len() {
        let rules = owner(at).map_or(0..RULES.len(), |position| position..position + 1);
        for byte in 0..=u8::MAX {
            code[at] = byte;
            rules.clone().for_each(|position| survive(&code, position, &known));
        }
        code[at] = CODE[at];
    }
}

/// A loop inside a loop, and code that goes back to where no loop began, would go on for ever.
#[test]
fn code_goes_back_to_the_round_of_its_loop_only() {
    const TRUE: u8 = 30;
    const FOR: u8 = 60;
    const NEXT: u8 = 62;
    let known = known();
    let mut slots = known[0].clone();
    // Back to the beginning of the loop itself, which would begin it again.
    let code = [TRUE, FOR, 0, 0, 0, 5, 0, NEXT, 8, 0];
    let mut policy = policy(&code);
    let rule = [RuleShape { when: 0, ..COMPILED[0] }];
    policy.rules = &rule;
    let facts = Facts::resume(&policy, &mut slots).unwrap();
    assert_eq!(evaluate(&policy, 0, &facts, &Own, &mut Answer::default()), Err(Fault::NotAllowed));
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn any_bytes_are_survived(code in proptest::collection::vec(0_u8..120, 0..80), start in 0_u16..8) {
        let rule = [RuleShape { when: start, holds: 0, review: 0, ..COMPILED[0] }];
        let mut policy = policy(&code);
        policy.rules = &rule;
        for mut slots in known() {
            let facts = Facts::resume(&policy, &mut slots).unwrap();
            let _ = evaluate(&policy, 0, &facts, &Own, &mut Answer::default());
        }
    }
}

/// What the compiler finds in a condition, with some terms.
fn fault_in(holds: &'static str, terms: &[Term]) -> Option<TextFault> {
    let rules = [Rule { id: "other", when: "t.b", holds: "t.a", ..RULE }, Rule { id: "rule", holds, ..RULE }];
    let source = Source { facts: &FACTS, terms, formulas: &FORMULAS, rules: &rules, names: &["named"] };
    try_compile::<2, 1>(&source).err()
}

const TOO_DEEP: &str = "with the rules that it refers to, it is nested too deep, or leads back to itself";

/// A text that does not compile is told with its place; the compiler itself never fails.
#[test]
fn faults_of_texts_are_told() {
    let mut different = Vec::new();
    for (text, message, at) in [
        ("", "a name is expected", 0),
        ("t.a and", "a name is expected", 7),
        ("t.a and t.nobody", "no fact of this name", 8),
        ("t.a and nobody", "no fact, term or value of this name", 8),
        ("t.a or nobody(t.n)", "no formula of this name", 7),
        ("double(t.n, t.m) = 1", "a bracket, comma or colon is missing", 10),
        ("t.n", "a condition is expected, this fact is no bool", 0),
        ("t.n + 1", "a condition is expected, this is a number", 6),
        ("t.word = w", "not one of the values of this fact", 9),
        ("t.word in {x, w}", "not one of the values of this fact", 14),
        ("t.words overlaps {x, w}", "not one of the values of this fact", 21),
        ("t.chapters contains {62}", "a number of a set lies in 1..61", 23),
        ("(t.n < 1) + 1 = 2", "a number is expected, this is a condition", 14),
        ("1 in {2}", "a list of values stands behind a fact", 6),
        ("t.n < 99999999999999999999", "too large a number", 24),
        ("t.n in {3000000000}", "too large for a list", 18),
        ("t.day < 2021-02-29", "not a day of the calendar", 8),
        ("t.a then", "text behind the end of the condition", 4),
        ("if t.a then t.b", "a word such as then, else, of is missing", 15),
        ("if t.a then t.b else 1", "both branches must be conditions or both numbers", 22),
        ("for all i of t.n: true", "this fact has no index", 16),
        ("for all i of t.row: true", "the case says which indices there are: go through keys() or to highest()", 18),
        ("for all i of t.per_year: some", "no fact, term or value of this name", 25),
        ("for all i to 3: for all j to 3: true", "a loop inside a loop", 23),
        ("for all i to 3: passed(other)", "a reference to a rule inside a loop", 23),
        ("passed(nobody)", "no rule of this id", 7),
        ("from(t.day) < 1", "this fact is no period", 11),
        ("met(rule)", TOO_DEEP, 0),
        ("t.a and met(rule)", TOO_DEEP, 0),
    ] {
        let found = fault_in(text, &[]).map(|fault| (fault.rule, fault.term, fault.message, fault.at));
        if found != Some((1, None, message, at)) {
            different.push(format!("{text:?}: {found:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
    let terms = [
        Term { name: "circle", text: "t.a and circle" },
        Term { name: "good", text: "t.a" },
        Term { name: "bad", text: "good or t.n" },
    ];
    let fault = fault_in("good and bad", &terms).unwrap();
    assert_eq!((fault.message, fault.term, fault.at), ("a condition is expected, this fact is no bool", Some(2), 8));
    assert_eq!(fault.part, TextPart::Holds);
    assert_eq!(fault_in("t.b or circle", &terms).unwrap().message, "terms refer to one another in a circle");
    assert_eq!(fault_in("good and other", &terms).unwrap().message, "no fact, term or value of this name");
    assert_eq!(fault_in("good and passed(other)", &terms), None);
    let source = Source { facts: &FACTS, terms: &[], formulas: &FORMULAS, rules: &[RULE; 3], names: &[] };
    assert_eq!(try_compile::<2, 1>(&source).err().unwrap().message, "too many rules");
    let deep = |open: &str, inside: &str, close: &str| {
        let text = [&open.repeat(5000), inside, &close.repeat(5000)].concat();
        fault_in(text.leak(), &[]).unwrap().message
    };
    for (open, inside, close) in [("(", "t.a", ")"), ("not ", "t.a", ""), ("min(1, ", "1", ")"), ("1 * abs(", "1", ")")]
    {
        assert_eq!(deep(open, inside, close), "brackets and the like are nested too deep");
    }
}

/// Edges of the compiled forms, beside the texts of [`RULES`]: where a number takes one byte more, where a test is one
/// instruction, where a distance is far.
const EDGES: &[&str] = &[
    "t.n + 0 + 7 + 8 + 127 + 128 + 32767 + 32768 + 2147483647 + 2147483648",
    "1969-08-26 <= t.day",
    "1969-08-25 <= t.day",
    "t.day < 1969-08-26",
    "t.day < 1969-08-25",
    "t.day < 1970-05-08",
    "t.day < 1970-05-09",
    "t.day < 2059-09-18",
    "t.day < 2059-09-19",
    "t.n = 0",
    "t.n = 1",
    "t.n = 2",
    "t.n != 0",
    "t.n < 1",
    "t.n + 1 = 1",
    "t.n = t.n + 1",
    "t.n = t.per_key[t.key]",
    "t.far = t.n",
    "t.n = t.far",
    "t.far = t.far",
    "t.far = 1",
    "t.far < 1",
    "t.far in {1}",
    "t.far_at[i] + t.far_at[t.n]",
    "t.near = 0",
    "from(t.stay) = 1",
    "t.per_key[named] = 1",
    "t.key = named",
    "t.per_key[t.n] = 1",
    "t.n in {0}",
    "t.n in {14, 0}",
    "t.n in {15}",
    "t.n in {0, 15}",
    "t.n in {3, 3}",
    "t.n + 1 in t.keys",
    "min(t.n, 1) = 1",
    "t.n * 2 = 2",
    "(t.n = 0) and (t.n = 0 or t.a)",
    "t.a or t.n = 0",
    "t.a or t.n = 1",
    "t.a and t.n = 1",
    "not t.a or not t.b",
    "if t.a then 1 else 2",
    "given(t.far) and needed(t.far)",
    "for all i in keys(t.near_at): t.near_at[i] = 0",
    "highest(t.far_at) = 1",
    "t.a",
    "t.b",
];

/// The compiled form of a text, as the condition or else as the output of the only rule of a policy: where it begins, and
/// all code.
fn form(text: &'static str, kind: OutputKind) -> String {
    // Positions of 255 and 256: the last that is a byte, and the first that needs a ninth bit.
    let mut facts = FACTS.to_vec();
    facts.resize(254, given("t.filler", Kind::Bool, Base::One, Absent::Unknown));
    for (name, base) in
        [("t.near_at", Base::Keys(KEYS)), ("t.near", Base::One), ("t.far", Base::One), ("t.far_at", Base::Keys(KEYS))]
    {
        facts.push(given(name, Kind::Count, base, Absent::Unknown));
    }
    let with = |rule: &Rule| -> Result<String, TextFault> {
        let rules = [Rule { id: "R-1", when: "t.a", holds: "t.b", ..RULE }, *rule];
        let source =
            Source { facts: &facts, terms: &TERMS, formulas: &FORMULAS, rules: &rules, names: &["u", "named"] };
        let compiled = try_compile::<2, 1>(&source)?;
        let at = if rule.outputs.is_empty() { compiled.rules[1].holds } else { compiled.outputs[0].value };
        Ok(format!("{at:>3}  {}", compiled.bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
    };
    with(&Rule { holds: text, ..RULE })
        .or_else(|_| with(&Rule { outputs: vec![value(kind, text)].leak(), ..RULE }))
        .unwrap_or_else(|fault| panic!("{text}: {}", fault.message))
}

/// The same text compiles to the same bytes: packs hold them, and receipts a hash of them. Who means to change the compiled
/// form sees here what becomes of it: `RK_UPDATE=1 cargo test --test language` writes it anew.
#[test]
fn compiled_forms_are_what_they_were() {
    // A list of so many numbers is jumped over, near and far.
    let long = |count: usize| {
        let numbers: Vec<_> = (0..count).map(|number| (1_000_000 + number).to_string()).collect();
        format!("t.a and t.n in {{{}}}", numbers.join(", "))
    };
    let looped = |count: usize| format!("for all i of t.per_year: {}", long(count));
    // Distances of 254 and 255.
    let edge = ["t.b", "t.n > 1"].map(|before| format!("t.a and ({before} and {})", &long(61)["t.a and ".len()..]));
    let chosen = |count: usize| format!("if t.b then ({}) else {}", long(count), long(count));
    let lists = [61, 62, 63, 64]
        .map(long)
        .into_iter()
        .chain([60, 61, 62, 63].map(looped))
        .chain([60, 64].map(chosen))
        .chain(edge);
    let written = RULES.iter().flat_map(|rule| {
        let outputs = rule.outputs.iter().flat_map(|output| [(output.value, output.kind), (output.over, output.kind)]);
        [rule.when, rule.holds].map(|text| (text, OutputKind::Bool)).into_iter().chain(outputs)
    });
    let written = written.filter(|(text, _)| !["", "always"].contains(text));
    let edges = EDGES.iter().map(|text| (*text).to_owned()).chain(lists);
    let texts = written.map(|(text, kind)| (text.to_owned(), kind)).chain(edges.map(|text| (text, OutputKind::Whole)));
    let mut forms: Vec<String> = Vec::new();
    for (text, kind) in texts {
        let line = format!("{text}\n    {}\n", form(text.clone().leak(), kind));
        if !forms.contains(&line) {
            forms.push(line);
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/compiled.txt");
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(path, forms.concat()).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    assert!(expected.lines().eq(forms.concat().lines()), "compiled forms: RK_UPDATE=1 cargo test --test language");
}

/// What is said twice stands in the code once.
#[test]
fn the_same_expression_is_compiled_once() {
    let rule = |holds| Rule { when: "t.a or t.b", holds, review: Review::If("t.a and t.b"), ..RULE };
    let rules = [rule("t.a and t.b"), rule("t.a and t.c"), rule("t.a or t.b"), rule("t.c")];
    let source = Source { facts: &FACTS, terms: &[], formulas: &[], rules: &rules, names: &[] };
    let compiled = try_compile::<4, 0>(&source).unwrap();
    let [one, two, three, four] = compiled.rules;
    assert_eq!([two.when, three.when, four.when, three.holds], [one.when; 4]);
    assert_eq!([one.review, two.review, three.review, four.review], [one.holds; 4]);
    // Always, never, and the four that differ.
    let mut begin: Vec<_> =
        [one, two, three, four].iter().flat_map(|rule| [rule.when, rule.holds, rule.review]).collect();
    begin.sort_unstable();
    begin.dedup();
    assert_eq!(begin.len(), 4);
}

/// What a policy of these facts and rules is refused for, and in which rule.
fn refused<const RULES: usize, const OUTPUTS: usize>(
    facts: Vec<Fact>,
    rules: &[Rule],
) -> Option<(&'static str, usize)> {
    let source = Source { facts: facts.leak(), terms: &[], formulas: &[], rules, names: &[] };
    try_compile::<RULES, OUTPUTS>(&source).err().map(|fault| (fault.message, fault.rule))
}

/// The largest policy and the largest condition compile, and nothing larger.
#[test]
fn limits_hold_at_their_edge() {
    let facts = |count: usize| vec![FACTS[0]; count];
    let rule = |holds: &'static str| [Rule { holds, ..RULE }];
    assert_eq!(refused::<1, 0>(facts(limit::FACTS_MAX), &rule("t.a")), None);
    assert_eq!(refused::<1, 0>(facts(limit::FACTS_MAX + 1), &rule("t.a")), Some(("too many facts", 0)));
    assert_eq!(refused::<1, 0>(facts(0), &rule("true")), Some(("no facts", 0)));
    let rules = vec![Rule { holds: "t.a", ..RULE }; limit::RULES_MAX];
    assert_eq!(refused::<{ limit::RULES_MAX }, 0>(facts(1), &rules), None);
    assert_eq!(refused::<{ limit::RULES_MAX + 1 }, 0>(facts(1), &rules), Some(("too many rules", 0)));

    let outputs = |count: usize| Rule { holds: "t.a", outputs: vec![whole("1"); count].leak(), ..RULE };
    const MOST: usize = limit::OUTPUTS_OF_RULE_MAX;
    assert_eq!(refused::<2, { 2 * MOST }>(facts(1), &[outputs(MOST), outputs(MOST)]), None);
    assert_eq!(
        refused::<2, { 2 * MOST - 1 }>(facts(1), &[outputs(MOST), outputs(MOST)]),
        Some(("too many outputs", 1))
    );
    assert_eq!(refused::<2, { 2 * MOST }>(facts(1), &[outputs(0), outputs(MOST + 1)]), Some(("too many outputs", 1)));

    let nested = |depth: usize, one: &str| fault_in([&one.repeat(depth), "t.a"].concat().leak(), &[]);
    // The condition itself is the first.
    assert_eq!(nested(limit::NESTING_MAX - 1, "not "), None);
    assert_eq!(nested(limit::NESTING_MAX, "not ").unwrap().message, "brackets and the like are nested too deep");
    // One beside the other is not one inside the other.
    for one in ["not t.a and ", "(t.a) and ", "abs(t.n) = 1 and ", "(if t.a then t.b else t.c) and "] {
        assert_eq!(nested(limit::NESTING_MAX + 1, one), None, "{one}");
    }

    for (base, text, message) in [
        (Base::Rows(62), "size(keys(t.x)) = 1", None),
        (Base::Rows(63), "size(keys(t.x)) = 1", Some("a set has at most 62 members")),
        (Base::Rows(63), "highest(t.x) = 1", None),
        (Base::Range(1, 1024), "for all i of t.x: t.x[i] = 1", None),
        (Base::Range(0, 1024), "for all i of t.x: t.x[i] = 1", Some("this fact has too many indices for a loop")),
    ] {
        let found = refused::<1, 0>(vec![given("t.x", Kind::Count, base, Absent::Unknown)], &rule(text));
        assert_eq!(found.map(|(message, _)| message), message, "{base:?} {text}");
    }
}

/// Numbers and days stand beside one another without a space, and none is taken for another.
#[test]
fn numbers_are_what_is_written() {
    for text in [
        "5-t.m = t.n",
        "1+2 = t.n",
        "t.n in {1,2}",
        "t.n < 1000000000000000000",
        "t.n < 9999-t.m",
        "t.day < 2021-02-28",
    ] {
        assert_eq!(fault_in(text, &[]), None, "{text}");
    }
    for (text, message) in [
        ("t.n < 10000000000000000000", "too large a number"),
        ("t.day < 4294969317-01-01", "not a day of the calendar"),
    ] {
        assert_eq!(fault_in(text, &[]).map(|fault| fault.message), Some(message), "{text}");
    }
}

/// What the second of two rules comes to while `t.a` is true, `t.b` is false and `t.n` is 0.
fn result(other: &'static str, holds: &'static str) -> Result<RuleResult, TextFault> {
    let rules = [Rule { id: "other", holds: other, ..RULE }, Rule { id: "rule", holds, ..RULE }];
    let source = Source { facts: &FACTS, terms: &TERMS, formulas: &FORMULAS, rules: &rules, names: &["named"] };
    let compiled = try_compile::<2, 0>(&source)?;
    let mut policy = policy(compiled.bytes());
    policy.rules = &compiled.rules;
    let mut slots = [0; slot_count(&FACTS)];
    let mut facts = Facts::new(&policy, &mut slots).unwrap();
    for (name, value) in [("t.a", 1), ("t.b", 0), ("t.n", 0)] {
        facts.set(fact(&FACTS, name), 0, value).unwrap();
    }
    let mut answer = Answer::default();
    evaluate(&policy, 1, &facts, &Own, &mut answer).unwrap();
    Ok(answer.result)
}

/// A subject is denied by the first ground for denial that applies; what may deny it and is not known keeps it open. Rules
/// of another kind, severity or subject are found, and decide nothing.
#[test]
fn grounds_for_denial_decide_about_their_subject() {
    const DENIES: Rule = Rule { kind: RuleKind::Eligibility, subject: Subject::Provider, ..RULE };
    let rules = [
        Rule { subject: Subject::Insured, ..DENIES },
        Rule { holds: "t.a", ..DENIES },
        Rule { holds: "t.c", kind: RuleKind::Claim, ..DENIES },
        Rule { holds: "t.c", severity: Severity::Warn, ..DENIES },
        Rule { holds: "t.b", ..DENIES },
    ];
    let source = Source { facts: &FACTS, terms: &[], formulas: &[], rules: &rules, names: &[] };
    let compiled = try_compile::<5, 0>(&source).unwrap();
    let mut policy = policy(compiled.bytes());
    policy.rules = &compiled.rules;
    let found = |stated: &str| {
        let mut slots = [0; slot_count(&FACTS)];
        let mut facts = Facts::new(&policy, &mut slots).unwrap();
        state(&mut facts, stated);
        let mut assessment = Assessment::default();
        assess(&policy, Subject::Provider, &facts, &Own, &mut assessment).unwrap();
        let missing: Vec<_> = assessment.missing.iter().map(|position| FACTS[position].name).collect();
        let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [1, 2, 3, 4], "{stated}");
        let results: String = assessment.findings.iter().map(|finding| &finding.result.name()[..1]).collect();
        format!("{} {:?} {results} {missing:?}", assessment.outcome.name(), assessment.deciding)
    };
    for (stated, expected) in [
        ("", r#"undetermined None uuuu ["t.a", "t.b"]"#),
        ("a=1 c=0", r#"undetermined None pffu ["t.b"]"#),
        ("b=0", "ineligible Some(4) uuuf []"),
        ("a=0 c=1", "ineligible Some(1) fppu []"),
        ("a=0 b=0 c=1", "ineligible Some(1) fppf []"),
        ("a=1 b=1", "eligible None puup []"),
        ("a=1 b=1 c=0", "eligible None pffp []"),
    ] {
        assert_eq!(found(stated), expected, "{stated}");
    }
}

/// What compiles has room on the stacks of the machine, however it is nested, and what has none does not compile.
#[test]
fn stacks_are_as_deep_as_compiled_conditions_need() {
    let nested = |depth: usize, open: &str, inside: &str, close: &str| {
        [&*open.repeat(depth), inside, &*")".repeat(depth), close].concat()
    };
    let truths = |depth: usize| nested(depth, "t.a and (", "t.a", "").leak();
    let numbers = |depth: usize| nested(depth, "1 + (", "t.n", &format!(" = {depth}")).leak();
    let (truths_most, numbers_most) = (limit::TRUTH_DEPTH_MAX - 1, limit::NUMBER_DEPTH_MAX - 1);
    for depth in 0..=truths_most {
        assert_eq!(result("true", truths(depth)), Ok(RuleResult::Pass), "{depth}");
        assert_eq!(result("true", nested(depth, "t.b or (", "t.a", "").leak()), Ok(RuleResult::Pass), "{depth}");
    }
    for depth in 0..=numbers_most {
        assert_eq!(result("true", numbers(depth)), Ok(RuleResult::Pass), "{depth}");
    }
    let message =
        |other: &'static str, holds: &'static str| result(other, holds).map_err(|fault| (fault.message, fault.rule));
    assert_eq!(message("true", truths(truths_most + 1)), Err(("the condition is nested too deep", 1)));
    assert_eq!(message("true", numbers(numbers_most + 1)), Err(("the expression is nested too deep", 1)));
    // What stands behind a part begins where the part began.
    let behind = format!("t.a and ({})", truths(truths_most)).leak();
    assert_eq!(message("true", behind), Err(("the condition is nested too deep", 1)));
    let behind =
        [&*truths(truths_most - 1), &*numbers(numbers_most), &*numbers(numbers_most)].map(|text| format!("({text})"));
    assert_eq!(result("true", behind.join(" and ").leak()), Ok(RuleResult::Pass));

    // A rule that is referred to stands on top of what is there.
    for (depth, is_let) in [(truths_most - 1, true), (truths_most, false)] {
        let found = message(truths(depth), "t.a and met(other)");
        assert_eq!(found, if is_let { Ok(RuleResult::Pass) } else { Err((TOO_DEEP, 1)) });
    }
    let on_top = |depth: usize| nested(depth, "1 + (", "if met(other) then 0 else 1", &format!(" = {depth}")).leak();
    for (depth, is_let) in [(limit::NUMBER_DEPTH_MAX, true), (limit::NUMBER_DEPTH_MAX + 1, false)] {
        let half = depth >> 1;
        let found = message(numbers(half - 1), on_top(depth - half));
        assert_eq!(
            found,
            if is_let { Ok(RuleResult::Pass) } else { Err((TOO_DEEP, 1)) },
            "{half} and {}",
            depth - half
        );
    }
}

#[test]
fn sets_of_numbers_terms_and_code_have_their_ends() {
    for (number, is_let) in [(0, false), (1, true), (61, true), (62, false)] {
        let found = fault_in(format!("t.chapters contains {{{number}}}").leak(), &[]);
        assert_eq!(found.map(|fault| fault.message), (!is_let).then_some("a number of a set lies in 1..61"));
    }
    let terms = |count: usize| {
        let text = |n: usize| if n == 0 { "t.a" } else { format!("term{}", n - 1).leak() };
        let terms: Vec<_> = (0..count).map(|n| Term { name: format!("term{n}").leak(), text: text(n) }).collect();
        fault_in(format!("term{}", count - 1).leak(), &terms).map(|fault| (fault.message, fault.term))
    };
    let most = limit::REFERENCE_DEPTH_MAX;
    assert_eq!(terms(most), None);
    assert_eq!(terms(most + 1), Some(("terms refer to one another in a circle", Some(1))));
    // Whichever instruction is the first that has no room: nothing is written, or read, behind the code.
    for (part, end) in [("t.a and ", "t.b"), ("t.n = 300 or ", "t.m < t.n"), ("(t.a or t.b) and ", "t.word = x")] {
        let long = |count: usize| fault_in([&*part.repeat(count), end].concat().leak(), &[]).map(|fault| fault.message);
        let too_long = |count: &usize| long(*count).is_some();
        let (mut fits, mut does_not) = (1, limit::CODE_MAX);
        while does_not - fits > 1 {
            let between = (fits + does_not) >> 1;
            if too_long(&between) { does_not = between } else { fits = between }
        }
        assert!((1000..limit::CODE_MAX).contains(&fits), "{part}");
        for count in does_not..does_not + 4 {
            assert_eq!(long(count), Some("the rules have more code than a policy may have"), "{part}");
        }
    }
    // Seven bytes a part, and one more: the list begins at every place before the end.
    for longer in 0..7 {
        let full = |count: usize| {
            ["8 = t.n or ".repeat(longer), "1 = t.n or ".repeat(count), "t.n in {300, 400}".into()].concat()
        };
        let faults = (limit::CODE_MAX / 7 - 12..limit::CODE_MAX / 7 + 2)
            .map(|count| fault_in(full(count).leak(), &[]).is_some());
        assert!(faults.clone().is_sorted() && faults.clone().any(|fault| fault) && !faults.clone().all(|fault| fault));
    }
}

/// Rules refer to rules that refer to rules, so many, and no further.
#[test]
fn references_have_an_end() {
    // The first rule is plain, each other refers to the one before it, or each to the one behind it and the last is plain.
    let chain = |references: usize, is_reversed: bool| {
        let rule = |n: usize| {
            let holds = if n == 0 { "t.a" } else { format!("met({})", n - 1).leak() };
            Rule { id: n.to_string().leak(), holds, ..RULE }
        };
        let mut rules: Vec<_> = (0..=references).map(rule).collect();
        if is_reversed {
            rules.reverse();
        }
        rules
    };
    const MOST: usize = limit::REFERENCE_DEPTH_MAX;
    for is_reversed in [false, true] {
        assert!(
            refused::<64, 0>(FACTS.to_vec(), &chain(MOST + 1, is_reversed)).is_some_and(|fault| fault.0 == TOO_DEEP)
        );
        let rules = chain(MOST, is_reversed);
        let source = Source { facts: &FACTS, terms: &[], formulas: &[], rules: &rules, names: &[] };
        let compiled = try_compile::<{ MOST + 1 }, 0>(&source).unwrap();
        let mut policy = policy(compiled.bytes());
        policy.rules = &compiled.rules;
        let mut slots = [0; slot_count(&FACTS)];
        let mut facts = Facts::new(&policy, &mut slots).unwrap();
        facts.set(0, 0, 1).unwrap();
        let farthest = if is_reversed { 0 } else { MOST };
        let mut answer = Answer::default();
        evaluate(&policy, farthest, &facts, &Own, &mut answer).unwrap();
        assert_eq!(answer.result, RuleResult::Pass);
    }
    // An output stands on top of the rules that it refers to.
    let on_top = |references: usize| {
        let mut rules = chain(references, false);
        let value = format!("if met({references}) then 1 else 0").leak();
        rules.push(Rule { id: "top", holds: "t.a", outputs: vec![whole(value)].leak(), ..RULE });
        refused::<64, 1>(FACTS.to_vec(), &rules)
    };
    assert_eq!(on_top(MOST - 1), None);
    assert_eq!(on_top(MOST), Some((TOO_DEEP, MOST)));

    // What the deepest of its parts needs, not the one with the most references behind it.
    let nested = |depth: usize, inside: &str| format!("{}{inside}{}", "t.a and (".repeat(depth), ")".repeat(depth));
    let below = |depth: usize| {
        let rule = |id, holds: &str| Rule { id, holds: holds.to_owned().leak(), ..RULE };
        let rules = [
            rule("flat", "t.a"),
            rule("refers", "met(flat)"),
            rule("deep", &nested(limit::TRUTH_DEPTH_MAX - 8, "t.a")),
            rule("both", "met(refers) and met(deep)"),
            rule("top", &nested(depth, "met(both)")),
        ];
        refused::<5, 0>(FACTS.to_vec(), &rules)
    };
    let fits = (0..8).take_while(|depth| below(*depth).is_none()).count();
    assert!((1..8).contains(&fits), "{fits}");
    assert_eq!(below(fits), Some((TOO_DEEP, 4)));

    let many = |count: usize| {
        let holds = ["true".into(), vec!["or met(other)"; count].join(" ")].join(" ").leak();
        fault_in(holds, &[]).map(|fault| fault.message)
    };
    // Each refers to both parts of the rule.
    assert_eq!(many(limit::REFERENCES_MAX >> 1), None);
    assert_eq!(many((limit::REFERENCES_MAX >> 1) + 1), Some("too many references to rules"));
}

proptest! {
    /// Whatever the text, the compiler has an answer; what it compiles, runs.
    #[test]
    fn any_text_compiles_or_is_refused(words in prop::collection::vec(0..WORDS.len(), 0..24)) {
        let text: Vec<_> = words.into_iter().map(|word| WORDS[word]).collect();
        let _ = fault_in(text.join(" ").leak(), &TERMS);
    }
}

#[rustfmt::skip]
const WORDS: [&str; 56] = [
    "t.a", "t.b", "t.n", "t.m", "t.day", "t.stay", "t.word", "t.words", "t.chapters", "t.per_key[", "t.per_year", "t.key",
    "]", "(", ")", "{", "}", ",", ":", "=", "!=", "<", ">=", "+", "-", "*", "and", "or", "not", "in", "if", "then", "else",
    "for", "all", "some", "sum", "count", "i", "of", "to", "subset_of", "keys(", "given(", "known(", "min(", "abs(", "double(",
    "less(", "passed(other)", "both", "x", "1", "99999999999", "2021-01-31", "named",
];
