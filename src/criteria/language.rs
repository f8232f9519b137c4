//! The language of conditions and its compiler.
//!
//! A room writes its conditions in the words of the specification; this compiler turns them into code for
//! [`super::machine`] while the library is built, so that neither the texts nor the compiler are part of a device
//! image. It is a `const fn` throughout: a misspelt fact is a build error. At run time, for policies that come as text,
//! [`try_compile`] says what is wrong and where. After a fault the compiler goes on to the end of the text with whatever
//! it has, so that no step needs a way out of its own.
//!
//! ```text
//! condition   = and { "or" and }          and   = not { "and" not }        not = "not" not | comparison
//! comparison  = sum [ ("=" | "!=" | "<" | "<=" | ">" | ">=") sum | "in" ( set | sum ) | "subset_of" ( set | sum )
//!                   | "overlaps" ( set | sum ) | "contains" ( set | sum ) ]
//! sum         = product { ("+" | "-") product }                            product = primary { "*" primary }
//! primary     = "(" condition ")" | number | 2021-01-31 | "true" | "false" | "always" | "nothing" | "undefined" | "held"
//!             | fact [ "[" sum "]" ] | term | formula "(" [ sum { "," sum } ] ")" | "i"
//!             | "if" condition "then" condition "else" condition
//!             | ("for" ("all" | "some") | "sum" | "count") "i" ("of" fact | "in" sum | "to" sum) ":" condition
//!             | ("given" | "is_none") "(" fact [ "[" sum "]" ] ")" | "needed" "(" fact ")" | "well_formed" "(" fact ")"
//!             | ("from" | "until" | "keys" | "highest") "(" fact ")" | ("abs" | "size" | "known") "(" sum ")"
//!             | ("min" | "max" | "add_months" | "union" | "common") "(" sum "," sum ")"
//!             | ("passed" | "met" | "holds" | "when") "(" rule id ")" | "awaits" "(" fact ")"
//! set         = "{" [ literal { "," literal } ] "}"
//! ```
//!
//! A fact of type bool is a condition by itself. Beside an enumeration or set, a bare word is one of its values; beside
//! a code of the caller, or as an index that is one, it is a code that the policy knows by name.
//! `given` asks whether a fact is stated, at some index if it has any, and is never unknown; `needed` is true then and
//! otherwise unknown; `known` does the same for a number that is computed. `is_none` asks whether it is stated that there is none. `keys` is the set of the indices that
//! have an entry, `highest` the last of them; without any entry the fact is missing. A loop goes through all indices
//! of a fact, the members of a set, or the numbers from 1 to a number, at most 1024; `sum` adds numbers, `count` the
//! conditions that are true. `i` is the index of the enclosing loop or of the indexed output. `passed(X)` stands for
//! *applies and holds* of rule X, `met(X)` for *does not apply or holds*, `holds(X)` for its condition alone, `when(X)`
//! for when it applies. `awaits` is unknown whatever is stated of the fact, and the fact is missing: for a statement that
//! says no more than that the answer is still to come. In an output `held` says whether the condition of its rule holds.
//! `nothing` is a number that does not exist, `undefined` one that nobody can know.

// Indexes are inside of what was checked before, and arithmetic counts bytes and stack entries of limited texts. In a room
// a slip would be a build error.
#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::panic)]

use super::fact::{Base, Fact, Kind};
use super::machine::{mode, op};
use super::rule::{NOT_OPEN, OutputKind, OutputShape, Review, ReviewWhen, Rule, RuleShape, Severity};
use crate::limit::{
    CODE_MAX, FACTS_MAX, NESTING_MAX, NUMBER_DEPTH_MAX, OUTPUTS_OF_RULE_MAX, REFERENCE_DEPTH_MAX, REFERENCES_MAX,
    ROUNDS_MAX, RULES_MAX, TRUTH_DEPTH_MAX,
};
use crate::unit::Date;

/// A named part of conditions, so that what several rules say stands in one place.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// The name.
    pub name: &'static str,
    /// The condition or expression that it stands for.
    pub text: &'static str,
}

/// A formula that the room implements in code.
#[derive(Clone, Copy, Debug)]
pub struct FormulaName {
    /// The name in conditions; its place in the table is its number.
    pub name: &'static str,
    /// How many arguments it takes.
    pub arguments: u8,
    /// Whether it gives a truth value rather than a number.
    pub is_truth: bool,
    /// The facts that it reads.
    pub reads: &'static [&'static str],
}

/// The tables of a room, as written.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The facts.
    pub facts: &'a [Fact],
    /// The named parts.
    pub terms: &'a [Term],
    /// The formulas in code.
    pub formulas: &'a [FormulaName],
    /// The rules.
    pub rules: &'a [Rule],
    /// The codes of the caller that conditions call by name. They have the first numbers, in this order.
    pub names: &'a [&'a str],
}

/// The compiled tables, the code still in a buffer of the largest size.
#[derive(Debug)]
pub struct Draft<const RULES: usize, const OUTPUTS: usize> {
    /// The rules.
    pub rules: [RuleShape; RULES],
    /// The outputs, rule after rule.
    pub outputs: [OutputShape; OUTPUTS],
    /// How many bytes of code there are.
    pub length: usize,
    code: [u8; CODE_MAX],
}

/// A text that does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// What is wrong.
    pub message: &'static str,
    /// The position of the rule.
    pub rule: usize,
    /// Which text of the rule.
    pub part: TextPart,
    /// The position of the named part in whose text it is, when the text of the rule leads there.
    pub term: Option<usize>,
    /// The byte of the text at which it showed.
    pub at: usize,
}

/// A text of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// The rule as a whole.
    Rule,
    /// When it applies.
    When,
    /// Its condition.
    Holds,
    /// The condition of its review.
    Review,
    /// The value of the output at this place.
    Value(usize),
    /// Over what the output at this place goes.
    Over(usize),
}

/// What is wrong with a text, and where.
#[derive(Clone, Copy)]
struct Slip {
    message: &'static str,
    term: Option<usize>,
    at: usize,
}

impl<const RULES: usize, const OUTPUTS: usize> Draft<RULES, OUTPUTS> {
    /// The bytes of code.
    #[must_use]
    pub const fn bytes(&self) -> &[u8] {
        self.code.split_at(self.length).0
    }

    /// The code, cut to its length.
    #[must_use]
    pub const fn code<const N: usize>(&self) -> [u8; N] {
        let mut code = [0; N];
        let mut index = 0;
        while index < N {
            code[index] = self.code[index];
            index += 1;
        }
        code
    }
}

/// How many outputs the rules have together.
#[must_use]
pub const fn output_count(rules: &[Rule]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < rules.len() {
        count += rules[index].outputs.len();
        index += 1;
    }
    count
}

/// The position of the fact with this name; a build error when there is none.
#[must_use]
pub const fn fact(facts: &[Fact], name: &str) -> usize {
    let mut index = 0;
    while index < facts.len() {
        if same(facts[index].name.as_bytes(), name.as_bytes()) {
            return index;
        }
        index += 1;
    }
    panic!("no fact of this name")
}

/// The position of the fact with this name, as tables hold it.
#[must_use]
pub const fn fact_place(facts: &[Fact], name: &str) -> u16 {
    fact(facts, name) as u16
}

/// The position of the rule with this id, as tables hold it; a build error when there is none.
#[must_use]
pub const fn rule_place(rules: &[Rule], id: &str) -> u16 {
    rule(rules, id) - rules[0].number
}

/// The number of the rule with this id; a build error when there is none.
#[must_use]
pub const fn rule(rules: &[Rule], id: &str) -> u16 {
    let mut index = 0;
    while index < rules.len() {
        if same(rules[index].id.as_bytes(), id.as_bytes()) {
            return rules[index].number;
        }
        index += 1;
    }
    panic!("no rule of this id")
}

/// The number of the code that a policy knows by this name; a build error when it knows none.
#[must_use]
pub const fn name(names: &[&str], name: &str) -> usize {
    place(names, name.as_bytes()) as usize
}

/// Compiles the rules of a room. Runs at build time.
///
/// # Panics
/// With the reason, when a text is not well formed: as a build error.
#[must_use]
pub const fn compile<const RULES: usize, const OUTPUTS: usize>(source: &Source<'_>) -> Draft<RULES, OUTPUTS> {
    match try_compile(source) {
        Ok(draft) => draft,
        Err(fault) => panic!("{}", fault.message),
    }
}

/// Compiles rules, at most so many with at most so many outputs.
///
/// # Errors
/// [`TextFault`] of the first text that is not well formed.
pub const fn try_compile<const RULES: usize, const OUTPUTS: usize>(
    source: &Source<'_>,
) -> Result<Draft<RULES, OUTPUTS>, TextFault> {
    if source.facts.is_empty() {
        return Err(TextFault { message: "no facts", ..NO_FAULT });
    }
    if source.facts.len() > FACTS_MAX {
        return Err(TextFault { message: "too many facts", ..NO_FAULT });
    }
    if source.rules.len() > RULES || RULES > RULES_MAX {
        return Err(TextFault { message: "too many rules", ..NO_FAULT });
    }
    let (mut rules, mut outputs) = ([RuleShape::NONE; RULES], [OutputShape::NONE; OUTPUTS]);
    let mut compiler = Compiler {
        source,
        buckets: buckets(source.facts),
        expressions: [0; BUCKETS],
        expression_count: 0,
        code: [0; CODE_MAX],
        length: 0,
        truths: 0,
        numbers: 0,
        part: NO_PART,
        needs: [FLAT; PARTS_MAX],
        references: [Reference { from: 0, to: 0, at: FLAT }; REFERENCES_MAX],
        reference_count: 0,
        nesting: 0,
        begun: 0,
        begun_term: None,
        slip: None,
    };
    let always = compiler.condition("always");
    let never = compiler.condition("false");
    let (mut index, mut output) = (0, 0);
    while index < source.rules.len() {
        let rule = &source.rules[index];
        if rule.outputs.len() > OUTPUTS_OF_RULE_MAX || output + rule.outputs.len() > OUTPUTS {
            return Err(TextFault { message: "too many outputs", rule: index, ..NO_FAULT });
        }
        compiler.part = 2 * index;
        let when = compiler.condition(rule.when);
        if let Some(fault) = compiler.fault(index, TextPart::When) {
            return Err(fault);
        }
        compiler.part = 2 * index + 1;
        let holds = compiler.condition(rule.holds);
        if let Some(fault) = compiler.fault(index, TextPart::Holds) {
            return Err(fault);
        }
        compiler.part = NO_PART;
        rules[index] = RuleShape {
            number: rule.number,
            kind: rule.kind,
            subject: rule.subject,
            severity: rule.severity,
            outputs: rule.outputs.len() as u8,
            first_output: output as u16,
            when,
            holds,
            review: match rule.review {
                Review::If(text) | Review::Unless(text) => compiler.condition(text),
                Review::BySeverity => match rule.severity {
                    Severity::Review => always,
                    _ => never,
                },
            },
            review_when: match (rule.review, rule.severity) {
                (Review::If(_) | Review::BySeverity, _) => ReviewWhen::Fails,
                (Review::Unless(_), Severity::Review) => ReviewWhen::PassesFirstOrFails,
                (Review::Unless(_), _) => ReviewWhen::PassesFirst,
            },
        };
        if let Some(fault) = compiler.fault(index, TextPart::Review) {
            return Err(fault);
        }
        let mut place = 0;
        while place < rule.outputs.len() {
            let stated = &rule.outputs[place];
            let (value, is_truth) = compiler.expression(stated.value, stated.kind);
            if let Some(fault) = compiler.fault(index, TextPart::Value(place)) {
                return Err(fault);
            }
            let over = if stated.over.is_empty() {
                NOT_OPEN
            } else {
                let (over, is_truth) = compiler.expression(stated.over, stated.kind);
                if is_truth {
                    compiler.slip("a set or number is expected");
                }
                over
            };
            if stated.base.is_open() && stated.over.is_empty() {
                compiler.slip("an output with an open base says over what it goes");
            }
            if let Some(fault) = compiler.fault(index, TextPart::Over(place)) {
                return Err(fault);
            }
            outputs[output] = OutputShape {
                value,
                first: stated.base.first(),
                entries: match stated.base {
                    Base::One => 0,
                    base => base.entries() as u16,
                },
                over,
                kind: stated.kind.number(),
                is_truth,
                is_set: matches!(stated.base, Base::Keys(_) | Base::Codes(_) | Base::Words(_)),
                need: stated.need,
            };
            output += 1;
            place += 1;
        }
        index += 1;
    }
    if let Some(fault) = compiler.check_references() {
        return Err(fault);
    }
    Ok(Draft { rules, outputs, length: compiler.length, code: compiler.code })
}

/// A fault before it is known where.
const NO_FAULT: TextFault = TextFault { message: "", rule: 0, part: TextPart::Rule, term: None, at: 0 };

/// In [`Reference::from`]: not part of a rule that others refer to.
const NO_PART: usize = usize::MAX;
/// The parts of rules that others can refer to: of each, when it applies and what it asks.
const PARTS_MAX: usize = FACTS_MAX;

/// How deep the stacks are, or become.
#[derive(Clone, Copy)]
struct Depth {
    truths: usize,
    numbers: usize,
    /// How many references lead on from here, one after the other.
    references: usize,
}

const FLAT: Depth = Depth { truths: 0, numbers: 0, references: 0 };

/// One part of a rule that refers to another.
#[derive(Clone, Copy)]
struct Reference {
    from: usize,
    to: usize,
    /// How deep the stacks are there.
    at: Depth,
}

struct Compiler<'a> {
    source: &'a Source<'a>,
    /// The facts by the hash of their names, each as its position plus one: a build looks thousands of them up.
    buckets: [u16; BUCKETS],
    /// Where expressions begin, by the hash of their last bytes, each plus one.
    expressions: [u16; BUCKETS],
    expression_count: usize,
    code: [u8; CODE_MAX],
    length: usize,
    /// Depth of the stacks at this point of the code.
    truths: usize,
    numbers: usize,
    /// The part of a rule that is compiled: twice the place of the rule, and one more for its condition.
    part: usize,
    /// How deep the stacks become in each part.
    needs: [Depth; PARTS_MAX],
    references: [Reference; REFERENCES_MAX],
    reference_count: usize,
    /// How many brackets and the like are open.
    nesting: usize,
    /// Where the last operand begins, and in which term.
    begun: usize,
    begun_term: Option<usize>,
    /// What is wrong with the text beside what its cursor says: the first of it.
    slip: Option<Slip>,
}

/// Where the compiler is in a text, and what surrounds it.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    text: &'t [u8],
    at: usize,
    /// How many terms enclose the text.
    depth: usize,
    /// The term that the text is.
    term: Option<usize>,
    /// What is wrong with the text: the first of it. Behind it nothing is read.
    slip: Option<Slip>,
    in_loop: bool,
    /// The values that a bare word can be, beside those of a fact.
    words: &'static [&'static str],
}

/// What an expression left on a stack.
#[derive(Clone, Copy)]
struct Operand {
    is_truth: bool,
    /// The fact that it is, when it is nothing but a fact, and where its code begins.
    fact: Option<usize>,
    begins: usize,
    /// The number that it is, when it is written as one.
    number: Option<i64>,
}

impl Compiler<'_> {
    const fn condition(&mut self, text: &str) -> u16 {
        let (begins, is_truth) = self.expression(text, OutputKind::Bool);
        if !is_truth {
            self.slip("a condition is expected, this is a number");
        }
        begins
    }

    const fn expression(&mut self, text: &str, kind: OutputKind) -> (u16, bool) {
        let begins = self.length as u16;
        let words = match kind {
            OutputKind::Enum(values) => values,
            _ => &[],
        };
        let mut cursor =
            Cursor { text: text.as_bytes(), at: 0, depth: 0, term: None, slip: None, in_loop: false, words };
        let mut operand = self.or(&mut cursor);
        cursor.expect_end();
        // A bool may also be the number 1, 0 or nothing.
        if matches!(kind, OutputKind::Bool) && operand.fact.is_some() {
            operand = self.truth(operand);
        }
        self.emit(op::END);
        let begins = self.shared(begins);
        self.truths = 0;
        self.numbers = 0;
        // What the cursor found comes first: the rest may follow from it.
        if cursor.slip.is_some() {
            self.slip = cursor.slip;
        }
        (begins, operand.is_truth)
    }

    /// Where an expression is that begins here and was compiled last: the same one from before, if there is one.
    const fn shared(&mut self, begins: u16) -> u16 {
        let begins = begins as usize;
        let expression = self.code.split_at(self.length).0.split_at(begins).1;
        let mut bucket = bucket(expression);
        while self.expressions[bucket] != 0 {
            let before = self.expressions[bucket] as usize - 1;
            if same(self.code.split_at(before).1.split_at(expression.len()).0, expression) {
                self.length = begins;
                return before as u16;
            }
            bucket = (bucket + 1) & (BUCKETS - 1);
        }
        if 2 * self.expression_count < BUCKETS {
            self.expressions[bucket] = begins as u16 + 1;
            self.expression_count += 1;
        }
        begins as u16
    }

    /// Something is wrong with the operand that was read last.
    const fn slip(&mut self, message: &'static str) {
        if self.slip.is_none() {
            self.slip = Some(Slip { message, term: self.begun_term, at: self.begun });
        }
    }

    /// What is wrong with the text that was compiled last.
    const fn fault(&self, rule: usize, part: TextPart) -> Option<TextFault> {
        match self.slip {
            Some(Slip { message, term, at }) => Some(TextFault { message, rule, part, term, at }),
            None => None,
        }
    }

    /// One more bracket or the like is open.
    const fn nest(&mut self, cursor: &mut Cursor<'_>) {
        self.nesting += 1;
        if self.nesting > NESTING_MAX {
            cursor.slip("brackets and the like are nested too deep");
        }
    }

    const fn drop_truths(&mut self, count: usize) {
        self.truths = self.truths.saturating_sub(count);
    }

    const fn drop_numbers(&mut self, count: usize) {
        self.numbers = self.numbers.saturating_sub(count);
    }

    /// A byte of code; behind it, also where a full code had no room for more, no instruction.
    const fn byte(&self, at: usize) -> u8 {
        if at < self.length { self.code[at] } else { op::END }
    }

    /// Writes a byte of code anew.
    const fn patch(&mut self, at: usize, byte: u8) {
        if at < CODE_MAX {
            self.code[at] = byte;
        }
    }

    const fn or(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let mut left = self.and(cursor);
        while cursor.word("or") {
            left = self.truth(left);
            let jump = self.emit_jump(op::SKIP_IF_TRUE);
            let right = self.and(cursor);
            self.truth(right);
            self.combine(jump, op::OR);
        }
        left
    }

    const fn and(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let mut left = self.not(cursor);
        while cursor.word("and") {
            left = self.truth(left);
            let jump = self.emit_jump(op::SKIP_IF_FALSE);
            let right = self.not(cursor);
            self.truth(right);
            self.combine(jump, op::AND);
        }
        left
    }

    /// Combines two conditions, the second of which is jumped over when the first decides. Where the second is whether a
    /// fact is 0 or 1, the three are one instruction.
    const fn combine(&mut self, jump: usize, operation: u8) {
        let test = self.byte(jump);
        if self.length == jump + 2 && matches!(test & !op::NINTH, op::IS_0 | op::IS_1) {
            let fact = self.code[jump + 1];
            self.length = jump - 2;
            self.emit(test + if operation == op::AND { op::AND_IS_0 - op::IS_0 } else { op::OR_IS_0 - op::IS_0 });
            self.emit(fact);
            self.drop_truths(1);
            return;
        }
        self.emit(operation);
        self.drop_truths(1);
        self.land(jump);
    }

    const fn not(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        if cursor.word("not") {
            self.nest(cursor);
            let operand = self.not(cursor);
            self.nesting -= 1;
            let operand = self.truth(operand);
            self.emit(op::NOT);
            return operand;
        }
        self.comparison(cursor)
    }

    const fn comparison(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let left = self.sum(cursor);
        if matches!(cursor.next(), 0 | b')' | b',' | b'a') {
            // The end of the text, of a bracket or before an "and": most operands that are conditions by themselves.
            return left;
        }
        let operation = if cursor.sign(b"=") {
            op::EQ
        } else if cursor.sign(b"!=") {
            op::NE
        } else if cursor.sign(b"<=") {
            op::LE
        } else if cursor.sign(b">=") {
            op::GE
        } else if cursor.sign(b"<") {
            op::LT
        } else if cursor.sign(b">") {
            op::GT
        } else if cursor.word("in") {
            return self.membership(cursor, left);
        } else if cursor.word("subset_of") {
            return self.set_test(cursor, left, op::SUBSET);
        } else if cursor.word("overlaps") {
            return self.set_test(cursor, left, op::OVERLAPS);
        } else if cursor.word("contains") {
            return self.set_test(cursor, left, op::CONTAINS);
        } else {
            return left;
        };
        if left.is_truth {
            cursor.slip("a condition cannot be compared");
        }
        let right = self.against(cursor, left);
        if right.is_truth {
            cursor.slip("a condition cannot be compared");
        }
        self.compare(operation, left, right)
    }

    /// What an operand is compared with: a value of its type, when it is a fact, or anything else.
    const fn against(&mut self, cursor: &mut Cursor<'_>, left: Operand) -> Operand {
        if let Some(fact) = left.fact
            && let Some(value) = self.literal(cursor, fact)
        {
            return self.emit_number(value);
        }
        self.sum(cursor)
    }

    /// Compares two operands. A fact against a number or another fact is the commonest test of all: one instruction.
    const fn compare(&mut self, operation: u8, left: Operand, right: Operand) -> Operand {
        self.drop_numbers(2);
        self.push_truth();
        let begins = left.begins;
        let fact = self.byte(begins);
        let page = fact & op::NINTH;
        if right.begins != begins + 2 || fact != op::FACT | page {
            self.emit(operation);
            return condition_at(begins);
        }
        if let Some(number) = right.number
            && -0x8000 <= number
            && number < 0x8000
        {
            self.length = begins + 2;
            if operation == op::EQ && (number == 0 || number == 1) {
                self.code[begins] = page | (op::IS_0 + number as u8);
                return condition_at(begins);
            }
            let [low, high] = (number as i16).to_le_bytes();
            self.emit(low);
            let is_short = -0x80 <= number && number < 0x80;
            if !is_short {
                self.emit(high);
            }
            self.patch(begins, page | ((if is_short { op::WITH_8 } else { op::WITH_16 }) + operation - op::EQ));
        } else if self.is_plain(right) && self.code[right.begins] == fact {
            self.length -= 2;
            self.emit(self.code[self.length + 1]);
            self.patch(begins, page | (op::WITH_FACT + operation - op::EQ));
        } else {
            self.emit(operation);
        }
        condition_at(begins)
    }

    /// `fact in {a, b}`: a list of numbers; or `number in set`.
    const fn membership(&mut self, cursor: &mut Cursor<'_>, left: Operand) -> Operand {
        if !cursor.sign(b"{") {
            let right = self.sum(cursor);
            return self.compare(op::MEMBER, left, right);
        }
        let fact = match left.fact {
            Some(fact) => fact,
            None => {
                cursor.slip("a list of values stands behind a fact");
                self.emit(op::MEMBER);
                return condition_at(left.begins);
            }
        };
        let begins = self.length;
        self.emit(op::IN);
        self.emit(0);
        let (mut count, mut members) = (0_u8, Some(0_i64));
        loop {
            let value = match self.literal(cursor, fact) {
                Some(value) => value,
                None => cursor.number(),
            };
            if value > i32::MAX as i64 {
                cursor.slip("too large for a list");
            }
            self.emit_i32(value as i32);
            members = match members {
                Some(members) if 0 <= value && value < 15 => Some(members | 1 << value),
                _ => None,
            };
            if count == u8::MAX {
                cursor.slip("too many values in a list");
                break;
            }
            count += 1;
            if !cursor.sign(b",") {
                break;
            }
        }
        cursor.expect(b"}");
        // Numbers that are small are a set, which is small too.
        if let Some(members) = members {
            self.length = begins;
            let right = self.emit_number(members);
            return self.compare(op::MEMBER, left, right);
        }
        self.patch(begins + 1, count);
        self.drop_numbers(1);
        self.push_truth();
        condition_at(left.begins)
    }

    const fn set_test(&mut self, cursor: &mut Cursor<'_>, left: Operand, operation: u8) -> Operand {
        let right = self.against(cursor, left);
        if right.is_truth {
            cursor.slip("a set is expected");
        }
        self.compare(operation, left, right)
    }

    const fn sum(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let mut left = self.product(cursor);
        loop {
            let operation = match cursor.next() {
                b'+' => op::ADD,
                b'-' => op::SUB,
                _ => return left,
            };
            cursor.at += 1;
            let right = self.product(cursor);
            left = self.arithmetic(cursor, operation, left, right);
        }
    }

    const fn product(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let mut left = self.primary(cursor);
        while cursor.next() == b'*' {
            cursor.at += 1;
            let right = self.primary(cursor);
            left = self.arithmetic(cursor, op::MUL, left, right);
        }
        left
    }

    const fn arithmetic(&mut self, cursor: &mut Cursor<'_>, operation: u8, left: Operand, right: Operand) -> Operand {
        if left.is_truth || right.is_truth {
            cursor.slip("a number is expected, this is a condition");
        }
        self.emit(operation);
        self.drop_numbers(1);
        number_at(left.begins)
    }

    const fn primary(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        self.nest(cursor);
        let operand = self.operand(cursor);
        self.nesting -= 1;
        operand
    }

    const fn operand(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let begins = self.length;
        cursor.space();
        (self.begun, self.begun_term) = (cursor.at, cursor.term);
        if cursor.slip.is_some() {
            return self.emit_number(0);
        }
        if cursor.sign(b"(") {
            let inner = self.or(cursor);
            cursor.expect(b")");
            return inner;
        }
        if cursor.at_digit() {
            let value = cursor.number();
            return self.emit_number(value);
        }
        let word = cursor.name();
        if contains(word, b'.') {
            return self.fact(cursor, word, begins);
        }
        if same(word, b"true") || same(word, b"always") {
            self.emit(op::TRUE);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"false") {
            self.emit(op::FALSE);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"nothing") {
            self.emit(op::NOTHING);
            return self.pushed_number(begins, None);
        }
        if same(word, b"undefined") {
            self.emit(op::UNDEFINED);
            return self.pushed_number(begins, None);
        }
        if same(word, b"held") {
            self.emit(op::HELD);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"i") {
            self.emit(op::INDEX);
            return self.pushed_number(begins, None);
        }
        if same(word, b"if") {
            return self.choice(cursor, begins);
        }
        if same(word, b"for") {
            let all = cursor.word("all");
            if !all {
                cursor.expect_word("some");
            }
            return self.quantifier(cursor, if all { mode::ALL } else { mode::SOME }, begins);
        }
        if same(word, b"sum") {
            return self.quantifier(cursor, mode::SUM, begins);
        }
        if same(word, b"count") {
            return self.quantifier(cursor, mode::COUNT, begins);
        }
        if same(word, b"is_none") {
            let (fact, is_indexed) = self.entry_in_brackets(cursor);
            if !is_indexed {
                self.emit_number(0);
            }
            self.emit_fact(op::IS_NONE, fact);
            self.drop_numbers(1);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"needed") {
            let fact = self.fact_in_brackets(cursor);
            self.emit_fact(op::NEEDED, fact);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"keys") || same(word, b"highest") {
            let fact = self.fact_in_brackets(cursor);
            let keys = same(word, b"keys");
            if keys && self.source.facts[fact].base.entries() > 62 {
                cursor.slip("a set has at most 62 members");
            }
            self.emit_fact(if keys { op::KEYS } else { op::HIGHEST }, fact);
            return self.pushed_number(begins, None);
        }
        if same(word, b"given") {
            let (fact, is_indexed) = self.entry_in_brackets(cursor);
            if is_indexed {
                self.drop_numbers(1);
            }
            self.emit_fact(if is_indexed { op::GIVEN_AT } else { op::GIVEN }, fact);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"known") {
            cursor.expect(b"(");
            self.number(cursor);
            cursor.expect(b")");
            self.emit(op::KNOWN);
            self.drop_numbers(1);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"well_formed") {
            cursor.expect(b"(");
            let left = self.number(cursor);
            cursor.expect(b")");
            let right = self.emit_number(0);
            return self.compare(op::GE, left, right);
        }
        if same(word, b"from") || same(word, b"until") {
            let fact = self.fact_in_brackets(cursor);
            if !matches!(self.source.facts[fact].kind, Kind::Period) {
                cursor.slip("this fact is no period");
            }
            self.emit_fact(if same(word, b"from") { op::FROM } else { op::UNTIL }, fact);
            return self.pushed_number(begins, None);
        }
        if same(word, b"abs") || same(word, b"size") {
            cursor.expect(b"(");
            self.number(cursor);
            cursor.expect(b")");
            self.emit(if same(word, b"abs") { op::ABS } else { op::SIZE });
            return number_at(begins);
        }
        if same(word, b"min") {
            return self.binary(cursor, op::MIN);
        }
        if same(word, b"max") {
            return self.binary(cursor, op::MAX);
        }
        if same(word, b"add_months") {
            return self.binary(cursor, op::ADD_MONTHS);
        }
        if same(word, b"awaits") {
            let fact = self.fact_in_brackets(cursor);
            self.emit_fact(op::AWAITS, fact);
            self.push_truth();
            return condition_at(begins);
        }
        if same(word, b"union") {
            return self.binary(cursor, op::UNION);
        }
        if same(word, b"common") {
            return self.binary(cursor, op::COMMON);
        }
        if same(word, b"passed") || same(word, b"met") || same(word, b"holds") || same(word, b"when") {
            return self.reference(cursor, word, begins);
        }
        let mut index = 0;
        while index < cursor.words.len() {
            if same(cursor.words[index].as_bytes(), word) {
                return self.emit_number(index as i64);
            }
            index += 1;
        }
        if cursor.sign(b"(") {
            return self.call(cursor, word, begins);
        }
        self.term(cursor, word)
    }

    /// A number: no condition.
    const fn number(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let operand = self.sum(cursor);
        if operand.is_truth {
            cursor.slip("a number is expected, this is a condition");
        }
        operand
    }

    const fn fact(&mut self, cursor: &mut Cursor<'_>, word: &[u8], begins: usize) -> Operand {
        let fact = self.find_fact(cursor, word);
        if cursor.sign(b"[") {
            self.index(cursor, fact);
            cursor.expect(b"]");
            if self.length == begins + 1 && self.code[begins] == op::INDEX {
                self.length = begins;
                self.emit_fact(op::FACT_AT_INDEX, fact);
            } else {
                self.emit_fact(op::FACT_AT, fact);
            }
            return Operand { fact: Some(fact), ..number_at(begins) };
        }
        self.emit_fact(op::FACT, fact);
        self.pushed_number(begins, Some(fact))
    }

    /// The index of a fact: a code that the policy knows by name, or a number.
    const fn index(&mut self, cursor: &mut Cursor<'_>, fact: usize) {
        if matches!(self.source.facts[fact].base, Base::Keys(_))
            && let Some(number) = self.named(cursor)
        {
            self.emit_number(number);
            return;
        }
        self.number(cursor);
    }

    /// The number of a code that the policy knows by name, when one comes next.
    const fn named(&self, cursor: &mut Cursor<'_>) -> Option<i64> {
        if !is_word(cursor.next()) {
            return None;
        }
        let before = cursor.at;
        let word = cursor.name();
        let mut index = 0;
        while index < self.source.names.len() {
            if same(self.source.names[index].as_bytes(), word) {
                return Some(index as i64);
            }
            index += 1;
        }
        cursor.at = before;
        None
    }

    const fn binary(&mut self, cursor: &mut Cursor<'_>, operation: u8) -> Operand {
        cursor.expect(b"(");
        let left = self.sum(cursor);
        cursor.expect(b",");
        let right = self.sum(cursor);
        cursor.expect(b")");
        self.arithmetic(cursor, operation, left, right)
    }

    /// `if c then a else b`: a branch that is out of the question is not run at all. While the condition is unknown,
    /// branches that agree decide.
    const fn choice(&mut self, cursor: &mut Cursor<'_>, begins: usize) -> Operand {
        let condition = self.or(cursor);
        self.truth(condition);
        cursor.expect_word("then");
        // Which of the two forms it is shows only behind the first branch: the instruction is patched.
        let branch_at = self.length;
        let skip_first = self.emit_jump(op::IF_NUMBER);
        let first = self.branch(cursor);
        cursor.expect_word("else");
        let (skip_op, select) =
            if first.is_truth { (op::ELSE_TRUTH, op::SELECT_TRUTH) } else { (op::ELSE_NUMBER, op::SELECT_NUMBER) };
        if first.is_truth {
            self.patch(branch_at, op::IF_TRUTH);
        }
        // The else instruction lies behind the first branch: a skipped first branch lands behind it.
        let skip_second = self.emit_jump(skip_op);
        let skip_second = skip_second + self.land(skip_first);
        let second = self.branch(cursor);
        if first.is_truth != second.is_truth {
            cursor.slip("both branches must be conditions or both numbers");
        }
        self.land(skip_second);
        self.emit(select);
        if first.is_truth {
            self.drop_truths(2);
        } else {
            self.drop_truths(1);
            self.drop_numbers(1);
        }
        Operand { is_truth: first.is_truth, ..number_at(begins) }
    }

    /// A branch of a choice: a fact of type bool is a condition there too.
    const fn branch(&mut self, cursor: &mut Cursor<'_>) -> Operand {
        let operand = self.or(cursor);
        match operand.fact {
            Some(fact) if matches!(self.source.facts[fact].kind, Kind::Bool) => self.truth(operand),
            _ => operand,
        }
    }

    /// `for all i of fact: condition`, `sum i in set: number` and their like.
    const fn quantifier(&mut self, cursor: &mut Cursor<'_>, mode: u8, begins: usize) -> Operand {
        if cursor.in_loop {
            cursor.slip("a loop inside a loop");
        }
        cursor.expect_word("i");
        let jump = if cursor.word("of") {
            let name = cursor.name();
            let base = self.source.facts[self.find_fact(cursor, name)].base;
            if matches!(base, Base::One) {
                cursor.slip("this fact has no index");
            } else if base.is_open() {
                cursor.slip("the case says which indices there are: go through keys() or to highest()");
            } else if base.entries() > ROUNDS_MAX as usize {
                cursor.slip("this fact has too many indices for a loop");
            }
            self.emit(op::FOR);
            self.emit(mode);
            self.emit_u16(base.first() as u16);
            self.emit_u16(base.entries() as u16);
            None
        } else {
            let in_set = cursor.word("in");
            if !in_set {
                cursor.expect_word("to");
            }
            let over = self.sum(cursor);
            if over.is_truth {
                cursor.slip("a set or number is expected");
            }
            self.drop_numbers(1);
            self.emit(if in_set { op::FOR_IN } else { op::FOR_TO });
            Some(self.emit_jump(mode))
        };
        cursor.expect(b":");
        let is_truth = mode == mode::ALL || mode == mode::SOME;
        if is_truth {
            self.push_truth();
        } else {
            self.pushed_number(begins, None);
        }
        let body = self.length;
        cursor.in_loop = true;
        let round = self.or(cursor);
        if mode == mode::SUM {
            if round.is_truth {
                cursor.slip("a number is expected, this is a condition");
            }
            self.drop_numbers(1);
        } else {
            self.truth(round);
            self.drop_truths(1);
        }
        cursor.in_loop = false;
        self.emit(op::NEXT);
        let distance = self.length + 1 - body;
        if distance < op::FAR as usize {
            self.emit(distance as u8);
        } else {
            self.emit(op::FAR);
            self.emit_u16((distance + 2) as u16);
        }
        if let Some(jump) = jump {
            self.land(jump);
        }
        Operand { is_truth, ..number_at(begins) }
    }

    const fn fact_in_brackets(&self, cursor: &mut Cursor<'_>) -> usize {
        cursor.expect(b"(");
        let name = cursor.name();
        let fact = self.find_fact(cursor, name);
        cursor.expect(b")");
        fact
    }

    /// A fact in brackets and whether an index stands behind it; the index is compiled.
    const fn entry_in_brackets(&mut self, cursor: &mut Cursor<'_>) -> (usize, bool) {
        cursor.expect(b"(");
        let name = cursor.name();
        let fact = self.find_fact(cursor, name);
        let is_indexed = cursor.sign(b"[");
        if is_indexed {
            self.index(cursor, fact);
            cursor.expect(b"]");
        }
        cursor.expect(b")");
        (fact, is_indexed)
    }

    /// `passed(X)`, `met(X)`, `holds(X)` and `when(X)`: the code of that rule, which is there once.
    const fn reference(&mut self, cursor: &mut Cursor<'_>, word: &[u8], begins: usize) -> Operand {
        cursor.expect(b"(");
        let id = cursor.until_closing();
        let mut index = 0;
        while index < self.source.rules.len() && !same(self.source.rules[index].id.as_bytes(), id) {
            index += 1;
        }
        if index == self.source.rules.len() || cursor.in_loop {
            let is_none = index == self.source.rules.len();
            let message = if is_none { "no rule of this id" } else { "a reference to a rule inside a loop" };
            cursor.slip_at(message, id.len() + 1);
            self.emit(op::TRUE);
            self.push_truth();
            return condition_at(begins);
        }
        let rule = &self.source.rules[index];
        if same(word, b"when") {
            self.refer(2 * index);
            return condition_at(begins);
        }
        if same(word, b"holds") || same(rule.when.as_bytes(), b"always") {
            self.refer(2 * index + 1);
            return condition_at(begins);
        }
        self.refer(2 * index);
        let (skip, combine) = if same(word, b"met") {
            self.emit(op::NOT);
            (op::SKIP_IF_TRUE, op::OR)
        } else {
            (op::SKIP_IF_FALSE, op::AND)
        };
        let jump = self.emit_jump(skip);
        self.refer(2 * index + 1);
        self.combine(jump, combine);
        condition_at(begins)
    }

    const fn refer(&mut self, to: usize) {
        let at = self.depth();
        if self.reference_count < REFERENCES_MAX {
            self.references[self.reference_count] = Reference { from: self.part, to, at };
            self.reference_count += 1;
        } else {
            self.slip("too many references to rules");
        }
        self.emit(op::REFER);
        self.emit_u16(to as u16);
        self.push_truth();
    }

    /// Sees to it that the stacks are deep enough for parts that refer to parts, and that none leads back to itself: each
    /// round knows one reference more behind every part, until nothing changes or there are too many.
    const fn check_references(&mut self) -> Option<TextFault> {
        loop {
            let (mut changed, mut index) = (false, 0);
            while index < self.reference_count {
                let Reference { from, to, at } = self.references[index];
                let truths = at.truths + self.needs[to].truths;
                let numbers = at.numbers + self.needs[to].numbers;
                let references = self.needs[to].references + 1;
                if truths > TRUTH_DEPTH_MAX || numbers > NUMBER_DEPTH_MAX || references > REFERENCE_DEPTH_MAX {
                    let rule = if from == NO_PART { to >> 1 } else { from >> 1 };
                    let message = "with the rules that it refers to, it is nested too deep, or leads back to itself";
                    return Some(TextFault { message, rule, ..NO_FAULT });
                }
                if from != NO_PART {
                    let need = self.needs[from];
                    if truths > need.truths || numbers > need.numbers || references > need.references {
                        self.need(from, Depth { truths, numbers, references });
                        changed = true;
                    }
                }
                index += 1;
            }
            if !changed {
                return None;
            }
        }
    }

    /// How deep the stacks are here.
    const fn depth(&self) -> Depth {
        Depth { truths: self.truths, numbers: self.numbers, references: 0 }
    }

    const fn need(&mut self, part: usize, at: Depth) {
        let need = &mut self.needs[part];
        need.truths = larger(at.truths, need.truths);
        need.numbers = larger(at.numbers, need.numbers);
        need.references = larger(at.references, need.references);
    }

    const fn term(&mut self, cursor: &mut Cursor<'_>, name: &[u8]) -> Operand {
        let mut index = 0;
        while index < self.source.terms.len() {
            if same(self.source.terms[index].name.as_bytes(), name) {
                return self.inline(cursor, index);
            }
            index += 1;
        }
        cursor.slip_at("no fact, term or value of this name", name.len());
        self.emit_number(0)
    }

    const fn inline(&mut self, outer: &mut Cursor<'_>, term: usize) -> Operand {
        if outer.depth >= REFERENCE_DEPTH_MAX {
            outer.slip("terms refer to one another in a circle");
        }
        if outer.slip.is_some() || self.slip.is_some() {
            return self.emit_number(0);
        }
        let text = self.source.terms[term].text.as_bytes();
        let mut cursor = Cursor { text, at: 0, depth: outer.depth + 1, term: Some(term), ..*outer };
        let operand = self.or(&mut cursor);
        cursor.expect_end();
        if cursor.slip.is_some() {
            outer.stop();
            outer.slip = cursor.slip;
        }
        operand
    }

    const fn call(&mut self, cursor: &mut Cursor<'_>, name: &[u8], begins: usize) -> Operand {
        let mut index = 0;
        while index < self.source.formulas.len() && !same(self.source.formulas[index].name.as_bytes(), name) {
            index += 1;
        }
        if index == self.source.formulas.len() {
            cursor.slip_at("no formula of this name", name.len() + 1);
            return self.emit_number(0);
        }
        let formula = self.source.formulas[index];
        let mut argument = 0;
        while argument < formula.arguments {
            if argument > 0 {
                cursor.expect(b",");
            }
            self.number(cursor);
            argument += 1;
        }
        cursor.expect(b")");
        self.drop_numbers(formula.arguments as usize);
        self.emit(if formula.is_truth { op::CALL_TRUTH } else { op::CALL_NUMBER });
        self.emit(index as u8);
        self.emit(formula.arguments);
        if formula.is_truth {
            self.push_truth();
            return condition_at(begins);
        }
        self.pushed_number(begins, None)
    }

    /// A value of the type of a fact: an enumeration word, `true`, or a set in braces. Nothing when the text goes on
    /// with something else.
    const fn literal(&self, cursor: &mut Cursor<'_>, fact: usize) -> Option<i64> {
        let kind = self.source.facts[fact].kind;
        match kind {
            Kind::Set(_) | Kind::NumberSet => {
                if !cursor.sign(b"{") {
                    return None;
                }
                let mut mask = 0;
                if cursor.sign(b"}") {
                    return Some(mask);
                }
                loop {
                    let place = if matches!(kind, Kind::NumberSet) {
                        let number = cursor.number();
                        if number < 1 || number > 61 {
                            cursor.slip("a number of a set lies in 1..61");
                        }
                        number
                    } else {
                        cursor.value(kind.values())
                    };
                    mask |= 1_i64 << (place & 63);
                    if !cursor.sign(b",") {
                        break;
                    }
                }
                cursor.expect(b"}");
                Some(mask)
            }
            Kind::Enum(values) => {
                let before = cursor.at;
                let word = cursor.name();
                if contains(word, b'.') {
                    cursor.at = before;
                    return None;
                }
                cursor.at = before;
                Some(cursor.value(values))
            }
            Kind::Bool => {
                if cursor.word("true") {
                    Some(1)
                } else if cursor.word("false") {
                    Some(0)
                } else {
                    None
                }
            }
            Kind::Key(_) => self.named(cursor),
            _ => None,
        }
    }

    /// The position of the fact whose name was read last.
    const fn find_fact(&self, cursor: &mut Cursor<'_>, name: &[u8]) -> usize {
        let mut bucket = bucket(name);
        while self.buckets[bucket] != 0 {
            let index = self.buckets[bucket] as usize - 1;
            if same(self.source.facts[index].name.as_bytes(), name) {
                return index;
            }
            bucket = (bucket + 1) & (BUCKETS - 1);
        }
        cursor.slip_at("no fact of this name", name.len());
        0
    }

    /// Whether the operand, which was compiled last, is one fact without an index.
    const fn is_plain(&self, operand: Operand) -> bool {
        self.length == operand.begins + 2 && self.code[operand.begins] & !op::NINTH == op::FACT
    }

    /// A fact of type bool stands for a condition.
    const fn truth(&mut self, operand: Operand) -> Operand {
        if operand.is_truth {
            return operand;
        }
        match operand.fact {
            Some(fact) if matches!(self.source.facts[fact].kind, Kind::Bool) => {}
            Some(_) => {
                self.slip("a condition is expected, this fact is no bool");
                return operand;
            }
            None => {
                self.slip("a condition is expected, this is a number");
                return operand;
            }
        }
        let right = self.emit_number(1);
        self.compare(op::EQ, operand, right)
    }

    const fn push_truth(&mut self) {
        self.truths += 1;
        if self.truths > TRUTH_DEPTH_MAX {
            self.slip("the condition is nested too deep");
        }
        if self.part != NO_PART {
            self.need(self.part, self.depth());
        }
    }

    const fn pushed_number(&mut self, begins: usize, fact: Option<usize>) -> Operand {
        self.numbers += 1;
        if self.numbers > NUMBER_DEPTH_MAX {
            self.slip("the expression is nested too deep");
        }
        if self.part != NO_PART {
            self.need(self.part, self.depth());
        }
        Operand { fact, ..number_at(begins) }
    }

    const fn emit(&mut self, byte: u8) {
        if self.length < CODE_MAX {
            self.code[self.length] = byte;
            self.length += 1;
        } else {
            self.slip("the rules have more code than a policy may have");
        }
    }

    const fn emit_fact(&mut self, operation: u8, fact: usize) {
        self.emit(operation | if fact > 255 { op::NINTH } else { 0 });
        self.emit(fact as u8);
    }

    const fn emit_u16(&mut self, number: u16) {
        let bytes = number.to_le_bytes();
        self.emit(bytes[0]);
        self.emit(bytes[1]);
    }

    const fn emit_i32(&mut self, number: i32) {
        let bytes = number.to_le_bytes();
        let mut index = 0;
        while index < 4 {
            self.emit(bytes[index]);
            index += 1;
        }
    }

    const fn emit_number(&mut self, number: i64) -> Operand {
        let begins = self.length;
        if number >= 0 && number <= 7 {
            self.emit(op::SMALL + number as u8);
        } else if number >= -0x80 && number < 0x80 {
            self.emit(op::LITERAL_8);
            self.emit(number as i8 as u8);
        } else if number >= -0x8000 && number < 0x8000 {
            self.emit(op::LITERAL_16);
            self.emit_u16(number as i16 as u16);
        } else if number >= i32::MIN as i64 && number <= i32::MAX as i64 {
            self.emit(op::LITERAL_32);
            self.emit_i32(number as i32);
        } else {
            self.emit(op::LITERAL_64);
            let bytes = number.to_le_bytes();
            let mut index = 0;
            while index < 8 {
                self.emit(bytes[index]);
                index += 1;
            }
        }
        Operand { number: Some(number), ..self.pushed_number(begins, None) }
    }

    /// A jump forward whose length is not known yet.
    const fn emit_jump(&mut self, operation: u8) -> usize {
        self.emit(operation);
        self.emit(0);
        self.length
    }

    /// Makes the jump end here. By how many bytes that moves what lies behind it: a distance that is far takes more.
    const fn land(&mut self, jump: usize) -> usize {
        let distance = self.length - jump;
        if distance < op::FAR as usize {
            self.patch(jump - 1, distance as u8);
            return 0;
        }
        self.emit_u16(0);
        let mut at = self.length;
        while at > jump + 2 {
            at -= 1;
            self.code[at] = self.code[at - 2];
        }
        let bytes = (distance as u16).to_le_bytes();
        self.patch(jump - 1, op::FAR);
        self.patch(jump, bytes[0]);
        self.patch(jump + 1, bytes[1]);
        2
    }
}

impl<'t> Cursor<'t> {
    /// Something is wrong here: the first such thing is kept, and nothing is read behind it.
    const fn slip(&mut self, message: &'static str) {
        self.slip_at(message, 0);
    }

    /// As [`Cursor::slip`], so many bytes before.
    const fn slip_at(&mut self, message: &'static str, before: usize) {
        if self.slip.is_none() {
            self.slip = Some(Slip { message, term: self.term, at: self.at.saturating_sub(before) });
        }
        self.stop();
    }

    /// Reads nothing any more.
    const fn stop(&mut self) {
        self.at = self.text.len();
    }

    /// The place of the word that comes next among these.
    const fn value(&mut self, values: &[&str]) -> i64 {
        let word = self.name();
        match find_place(values, word) {
            Some(place) => place,
            None => {
                self.slip_at("not one of the values of this fact", word.len());
                0
            }
        }
    }

    const fn peek(&self, ahead: usize) -> u8 {
        if self.at + ahead < self.text.len() { self.text[self.at + ahead] } else { 0 }
    }

    const fn space(&mut self) {
        while let b' ' | b'\n' = self.peek(0) {
            self.at += 1;
        }
    }

    /// What comes next, behind any space; 0 at the end.
    const fn next(&mut self) -> u8 {
        self.space();
        self.peek(0)
    }

    const fn at_digit(&mut self) -> bool {
        self.next().is_ascii_digit()
    }

    /// Takes these signs if they come next. `<` is not taken from `<=`.
    const fn sign(&mut self, sign: &[u8]) -> bool {
        self.space();
        let mut index = 0;
        while index < sign.len() {
            if self.peek(index) != sign[index] {
                return false;
            }
            index += 1;
        }
        self.at += sign.len();
        true
    }

    const fn expect(&mut self, sign: &[u8]) {
        if !self.sign(sign) {
            self.slip("a bracket, comma or colon is missing");
        }
    }

    /// Takes this word if it comes next as a whole.
    const fn word(&mut self, word: &str) -> bool {
        self.space();
        let word = word.as_bytes();
        let mut index = 0;
        while index < word.len() {
            if self.peek(index) != word[index] {
                return false;
            }
            index += 1;
        }
        if is_word(self.peek(word.len())) {
            return false;
        }
        self.at += word.len();
        true
    }

    const fn expect_word(&mut self, word: &str) {
        if !self.word(word) {
            self.slip("a word such as then, else, of is missing");
        }
    }

    const fn name(&mut self) -> &'t [u8] {
        self.space();
        let mut ends = self.at;
        while ends < self.text.len() && is_word(self.text[ends]) {
            ends += 1;
        }
        if ends == self.at {
            self.slip("a name is expected");
            return b"";
        }
        let name = self.slice(self.at, ends);
        self.at = ends;
        name
    }

    const fn until_closing(&mut self) -> &'t [u8] {
        self.space();
        let begins = self.at;
        while self.peek(0) != b')' && self.peek(0) != 0 {
            self.at += 1;
        }
        let id = self.slice(begins, self.at);
        self.expect(b")");
        id
    }

    const fn slice(&self, begins: usize, ends: usize) -> &'t [u8] {
        self.text.split_at(ends).0.split_at(begins).1
    }

    /// A whole number, or a date as its days since 1970.
    const fn number(&mut self) -> i64 {
        self.space();
        let number = self.digits();
        if self.peek(0) == b'-' && self.peek(3) == b'-' && self.peek(1).is_ascii_digit() {
            self.at += 1;
            let month = self.digits();
            self.at += 1;
            let day = self.digits();
            // A year has at most the digits of a number that fits; one that is none is refused as a day.
            return match Date::from_ymd(clamp(number), clamp(month), clamp(day)) {
                Ok(date) => date.days() as i64,
                Err(_) => {
                    self.slip_at("not a day of the calendar", 10);
                    0
                }
            };
        }
        number
    }

    const fn digits(&mut self) -> i64 {
        let mut number = 0_i64;
        let begins = self.at;
        while self.peek(0).is_ascii_digit() {
            if number > 100_000_000_000_000_000 {
                self.slip("too large a number");
                return 0;
            }
            number = number * 10 + (self.peek(0) - b'0') as i64;
            self.at += 1;
        }
        if self.at == begins {
            self.slip("a number is expected");
        }
        number
    }

    const fn expect_end(&mut self) {
        self.space();
        if self.at != self.text.len() {
            self.slip("text behind the end of the condition");
        }
    }
}

/// A condition whose code begins here.
const fn condition_at(begins: usize) -> Operand {
    Operand { is_truth: true, ..number_at(begins) }
}

/// A number whose code begins here.
const fn number_at(begins: usize) -> Operand {
    Operand { is_truth: false, fact: None, begins, number: None }
}

/// Four for each fact, so that hardly two share one; a power of two, so that a mask finds it.
const BUCKETS: usize = 4 * FACTS_MAX.next_power_of_two();

const fn bucket(name: &[u8]) -> usize {
    // Facts of a policy differ in their last letters and in their lengths more than in their first ones.
    let (mut hash, mut index) = (name.len(), name.len());
    while index > 0 && index + 12 > name.len() {
        index -= 1;
        hash = (hash * 31 + name[index] as usize) & 0xff_ffff;
    }
    hash & (BUCKETS - 1)
}

const fn buckets(facts: &[Fact]) -> [u16; BUCKETS] {
    let (mut buckets, mut index) = ([0; BUCKETS], 0);
    while index < facts.len() {
        let mut bucket = bucket(facts[index].name.as_bytes());
        while buckets[bucket] != 0 {
            bucket = (bucket + 1) & (BUCKETS - 1);
        }
        index += 1;
        buckets[bucket] = index as u16;
    }
    buckets
}

const fn larger(one: usize, other: usize) -> usize {
    if one > other { one } else { other }
}

const fn is_word(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'_' | b'.' | b'0'..=b'9' | b'A'..=b'Z')
}

pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    // From the end: names that begin alike are many.
    let mut index = left.len();
    while index > 0 {
        index -= 1;
        if left[index] != right[index] {
            return false;
        }
    }
    true
}

const fn contains(text: &[u8], byte: u8) -> bool {
    let mut index = 0;
    while index < text.len() {
        if text[index] == byte {
            return true;
        }
        index += 1;
    }
    false
}

/// The place of a word among the values of an enumeration or set; a build error when it is none of them.
pub(crate) const fn place(values: &[&str], word: &[u8]) -> i64 {
    match find_place(values, word) {
        Some(place) => place,
        None => panic!("not one of the values of this fact"),
    }
}

const fn find_place(values: &[&str], word: &[u8]) -> Option<i64> {
    let mut index = 0;
    while index < values.len() {
        if same(values[index].as_bytes(), word) {
            return Some(index as i64);
        }
        index += 1;
    }
    None
}

const fn clamp(number: i64) -> i32 {
    if number > 99_999 { 99_999 } else { number as i32 }
}
