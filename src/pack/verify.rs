//! The verifier of code: walks every expression as the evaluator would, with the rules that it refers to, and keeps count
//! of the stacks instead of values.
//!
//! Jumps go forward only, and where one lands the stacks must be as deep as without it; so one walk along the code sees
//! every way through it. Jumps nest as brackets do, as the compiler makes them.

use super::{Pack, Reason, Refusal, refuse};
use crate::criteria::fact::kind;
use crate::criteria::machine::{mode, op};
use crate::criteria::rule::NOT_OPEN;
use crate::criteria::{OutputShape, Shape};
use crate::limit::{NUMBER_DEPTH_MAX, REFERENCE_DEPTH_MAX, ROUNDS_MAX, TRUTH_DEPTH_MAX};
use crate::policy::FormulaShape;

/// Steps that answering one rule may take at most: an instruction is one, and one more for each index of a fact that it
/// may look at; a loop takes the most rounds that it can have, a rule that is referred to all of its own. The dearest rule
/// of the built-in policies, a business case over a thousand rows, may take fewer than 26 million; most take fewer than a
/// thousand.
pub const STEPS_MAX: u32 = 33_554_432;

/// Instructions that the verifier walks over in one pack at most, so that checking has an end soon too: the longest of the
/// built-in policies takes fewer than 22 417.
pub const WALK_MAX: u32 = 65_536;

/// Steps of a call of a formula: it looks at the entries of a few facts.
const FORMULA_STEPS: u32 = 1024;

/// Jumps that are under way at most: below each lies a truth value of its own.
const JUMPS_MAX: usize = TRUTH_DEPTH_MAX;

/// Verifies the code of all rules; the steps that the dearest of them may take. `formulas` are those that it can call.
pub(super) fn check(pack: &Pack<'_>, formulas: &[FormulaShape]) -> Result<u32, Refusal> {
    let (mut walk, mut dearest) = (0, 0);
    pack.each_rule(|position, rule| {
        let at = pack.rules.offset(position);
        let mut steps = 0_u32;
        let mut verify = |begins: u16, wanted: Wanted, rounds: u32| -> Result<(), Refusal> {
            let mut walker = Walker::new(pack, formulas, usize::from(begins), &mut walk);
            walker.run(wanted)?;
            steps = steps.saturating_add(walker.steps.saturating_mul(rounds));
            if steps > STEPS_MAX { refuse(Reason::Work, at) } else { Ok(()) }
        };
        for begins in [rule.when, rule.holds, rule.review] {
            verify(begins, Wanted::Truth, 1)?;
        }
        for place in 0..rule.outputs {
            let OutputShape { value, entries, over, is_truth, .. } =
                pack.output(usize::from(rule.first_output).saturating_add(usize::from(place)))?;
            if over != NOT_OPEN {
                verify(over, Wanted::Number, 1)?;
            }
            let wanted = if is_truth { Wanted::Truth } else { Wanted::Number };
            verify(value, wanted, u32::from(entries).max(1))?;
        }
        dearest = dearest.max(steps);
        Ok(())
    })?;
    Ok(dearest)
}

/// What an expression leaves on a stack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Truth,
    Number,
}

/// How deep the stacks are.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Depth {
    truths: usize,
    numbers: usize,
}

/// A jump that is under way: where it lands, and how deep the stacks are there.
#[derive(Clone, Copy)]
struct Jump {
    to: usize,
    depth: Depth,
}

/// A loop that is under way.
#[derive(Clone, Copy)]
struct Loop {
    mode: u8,
    body: usize,
    /// Where the code goes on when there is no round; nothing when there always is one.
    behind: Option<usize>,
    /// The stacks in the body before its first instruction.
    depth: Depth,
    /// The jumps that were under way before.
    jumps: usize,
    /// Steps before the loop, and the most rounds that it has.
    steps: u32,
    rounds: u32,
}

/// Where to go on behind a rule that is referred to, and what it must leave alone.
#[derive(Clone, Copy)]
struct Frame {
    back: usize,
    depth: Depth,
    jumps: usize,
}

struct Walker<'w, 'p> {
    pack: &'w Pack<'p>,
    formulas: &'w [FormulaShape],
    at: usize,
    /// The bit of the instruction that is the ninth of the position of its facts.
    ninth: u8,
    depth: Depth,
    /// How deep the stacks were where the expression, or the rule that is referred to, began.
    ground: Depth,
    jumps: heapless::Vec<Jump, JUMPS_MAX>,
    /// The jumps that were under way where it began.
    jumps_before: usize,
    frames: heapless::Vec<Frame, REFERENCE_DEPTH_MAX>,
    inside: Option<Loop>,
    steps: u32,
    /// Whether the number on top of the stack is a literal, or the index of the loop.
    is_plain: bool,
    walk: &'w mut u32,
}

impl<'w, 'p> Walker<'w, 'p> {
    fn new(pack: &'w Pack<'p>, formulas: &'w [FormulaShape], at: usize, walk: &'w mut u32) -> Self {
        let depth = Depth { truths: 0, numbers: 0 };
        Self {
            pack,
            formulas,
            at,
            ninth: 0,
            depth,
            ground: depth,
            jumps: heapless::Vec::new(),
            jumps_before: 0,
            frames: heapless::Vec::new(),
            inside: None,
            steps: 0,
            is_plain: false,
            walk,
        }
    }

    /// A refusal of the instruction that is walked over.
    fn refuse<T>(&self, reason: Reason) -> Result<T, Refusal> {
        refuse(reason, self.pack.code_at.saturating_add(self.at.min(self.pack.code.len())))
    }

    fn require(&self, holds: bool) -> Result<(), Refusal> {
        if holds { Ok(()) } else { self.refuse(Reason::Code) }
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        let Some(bytes) = self.pack.code.get(self.at..).and_then(|rest| rest.first_chunk()) else {
            return self.refuse(Reason::Code);
        };
        self.at = self.at.saturating_add(N);
        Ok(*bytes)
    }

    fn distance(&mut self) -> Result<usize, Refusal> {
        match self.bytes()? {
            [op::FAR] => self.short().map(usize::from),
            [near] => Ok(usize::from(near)),
        }
    }

    fn short(&mut self) -> Result<u16, Refusal> {
        self.bytes().map(u16::from_le_bytes)
    }

    /// A fact that is read, at all of its indices perhaps.
    fn fact(&mut self) -> Result<Shape, Refusal> {
        let [low] = self.bytes()?;
        let position = usize::from(low) | usize::from(self.ninth) << 1;
        self.require(position < self.pack.facts.count)?;
        self.pack.fact(position)
    }

    /// A fact of which an instruction may look at all indices.
    fn fact_throughout(&mut self) -> Result<Shape, Refusal> {
        let shape = self.fact()?;
        self.steps = self.steps.saturating_add(u32::from(shape.entries));
        Ok(shape)
    }

    /// A fact at the index on the stack. While the index is unknown, an instruction may look at all indices: a literal never
    /// is, and the index of a loop is for one round, the only one then.
    fn fact_at(&mut self) -> Result<(), Refusal> {
        if self.is_plain {
            self.fact()?
        } else {
            self.fact_throughout()?
        };
        self.take(0, 1)
    }

    /// Takes from the stacks and puts on them.
    fn take(&mut self, truths: usize, numbers: usize) -> Result<(), Refusal> {
        let left = (self.depth.truths.checked_sub(truths), self.depth.numbers.checked_sub(numbers));
        let (Some(truths), Some(numbers)) = left else { return self.refuse(Reason::Code) };
        self.require(truths >= self.ground.truths && numbers >= self.ground.numbers)?;
        self.depth = Depth { truths, numbers };
        Ok(())
    }

    fn put(&mut self, wanted: Wanted) -> Result<(), Refusal> {
        let depth = above(self.depth, wanted);
        self.require(depth.truths <= TRUTH_DEPTH_MAX && depth.numbers <= NUMBER_DEPTH_MAX)?;
        self.depth = depth;
        Ok(())
    }

    /// A jump forward that lands with these stacks.
    fn jump(&mut self, depth: Depth) -> Result<(), Refusal> {
        let distance = self.distance()?;
        let to = self.at.saturating_add(distance);
        self.land()?;
        let is_inside = match self.jumps.get(self.jumps_before..).and_then(<[Jump]>::last) {
            Some(around) => to <= around.to,
            None => true,
        };
        self.require(distance > 0 && is_inside && depth.numbers <= NUMBER_DEPTH_MAX)?;
        self.require(depth.truths <= TRUTH_DEPTH_MAX)?;
        if self.jumps.push(Jump { to, depth }).is_err() {
            return self.refuse(Reason::Code);
        }
        Ok(())
    }

    /// Lets the jumps land that land here. None may land inside an instruction, or come into a loop from outside.
    fn land(&mut self) -> Result<(), Refusal> {
        while self.jumps.len() > self.jumps_before
            && let Some(Jump { to, depth }) = self.jumps.last().copied()
            && to <= self.at
        {
            let from_inside = self.inside.is_none_or(|inside| self.jumps.len() > inside.jumps);
            self.require(to == self.at && depth == self.depth && from_inside)?;
            self.jumps.pop();
        }
        Ok(())
    }

    /// Begins a loop; the operand that says how many rounds there are is off the stack.
    fn begin(&mut self, mode: u8, behind: Option<usize>, rounds: u32) -> Result<(), Refusal> {
        self.require(self.inside.is_none() && mode <= mode::COUNT)?;
        self.put(if mode == mode::ALL || mode == mode::SOME { Wanted::Truth } else { Wanted::Number })?;
        let (body, depth, jumps) = (self.at, self.depth, self.jumps.len());
        self.inside = Some(Loop { mode, body, behind, depth, jumps, steps: self.steps, rounds });
        self.steps = 0;
        Ok(())
    }

    /// Ends a loop.
    fn next(&mut self) -> Result<(), Refusal> {
        let distance = self.distance()?;
        let Some(inside) = self.inside else { return self.refuse(Reason::Code) };
        let round = if inside.mode == mode::SUM { Wanted::Number } else { Wanted::Truth };
        self.require(
            self.at.checked_sub(distance) == Some(inside.body)
                && inside.behind.is_none_or(|behind| behind == self.at)
                && self.depth == above(inside.depth, round)
                && self.jumps.len() == inside.jumps,
        )?;
        self.depth = inside.depth;
        self.steps = inside.steps.saturating_add(self.steps.saturating_mul(inside.rounds));
        self.inside = None;
        Ok(())
    }

    fn refer(&mut self) -> Result<(), Refusal> {
        let part = self.short()?;
        // No reference inside a loop: a rule may have loops of its own, and loops do not nest.
        self.require(self.inside.is_none() && usize::from(part >> 1) < self.pack.rules.count)?;
        let rule = self.pack.rule(usize::from(part >> 1))?;
        let frame = Frame { back: self.at, depth: self.ground, jumps: self.jumps_before };
        if self.frames.push(frame).is_err() {
            return self.refuse(Reason::Work);
        }
        self.at = usize::from(if part & 1 == 1 { rule.holds } else { rule.when });
        self.ground = self.depth;
        self.jumps_before = self.jumps.len();
        Ok(())
    }

    /// The end of an expression, which must leave this on the stack. Whether it was that of the walk.
    fn end(&mut self, wanted: Wanted) -> Result<bool, Refusal> {
        let Some(frame) = self.frames.pop() else {
            self.require(self.leaves(wanted))?;
            return Ok(true);
        };
        self.require(self.leaves(Wanted::Truth))?;
        self.at = frame.back;
        self.ground = frame.depth;
        self.jumps_before = frame.jumps;
        Ok(false)
    }

    fn leaves(&self, wanted: Wanted) -> bool {
        self.depth == above(self.ground, wanted) && self.jumps.len() == self.jumps_before && self.inside.is_none()
    }

    fn call(&mut self, wanted: Wanted) -> Result<(), Refusal> {
        let [number, arguments] = self.bytes()?;
        let formula = self.formulas.get(usize::from(number)).filter(|_| self.pack.calls(number));
        let Some(formula) = formula else { return self.refuse(Reason::Formula) };
        self.require(formula.arguments == arguments && formula.is_truth == (wanted == Wanted::Truth))?;
        self.steps = self.steps.saturating_add(FORMULA_STEPS);
        self.take(0, usize::from(arguments))?;
        self.put(wanted)
    }

    /// Walks to the end of the expression.
    fn run(&mut self, wanted: Wanted) -> Result<(), Refusal> {
        loop {
            self.land()?;
            *self.walk = self.walk.saturating_add(1);
            self.steps = self.steps.saturating_add(1);
            if *self.walk > WALK_MAX {
                return self.refuse(Reason::Work);
            }
            let [byte] = self.bytes()?;
            let operation = byte & !op::NINTH;
            self.ninth = byte & op::NINTH;
            self.require(self.ninth == 0 || names_fact(operation))?;
            let was_plain = matches!(operation, op::LITERAL_8..=op::LITERAL_64 | op::SMALL..=op::SMALL_LAST)
                || operation == op::INDEX && self.inside.is_some();
            match operation {
                op::END => {
                    if self.end(wanted)? {
                        return Ok(());
                    }
                }
                op::FACT => {
                    self.fact()?;
                    self.put(Wanted::Number)?;
                }
                op::FACT_AT => {
                    self.fact_at()?;
                    self.put(Wanted::Number)?;
                }
                op::FROM | op::UNTIL => {
                    let shape = self.fact()?;
                    self.require(shape.kind == kind::PERIOD)?;
                    self.put(Wanted::Number)?;
                }
                op::KEYS | op::HIGHEST => {
                    let shape = self.fact_throughout()?;
                    // The places of a set that has room for 62.
                    let last = i32::from(shape.first).saturating_add(i32::from(shape.entries));
                    self.require(operation == op::HIGHEST || (shape.first >= 0 && last <= 62))?;
                    self.put(Wanted::Number)?;
                }
                op::LITERAL_8 => {
                    self.bytes::<1>()?;
                    self.put(Wanted::Number)?;
                }
                op::FACT_AT_INDEX => {
                    if self.inside.is_some() {
                        self.fact()?
                    } else {
                        self.fact_throughout()?
                    };
                    self.put(Wanted::Number)?;
                }
                op::LITERAL_16 => {
                    self.bytes::<2>()?;
                    self.put(Wanted::Number)?;
                }
                op::LITERAL_32 => {
                    self.bytes::<4>()?;
                    self.put(Wanted::Number)?;
                }
                op::LITERAL_64 => {
                    self.bytes::<8>()?;
                    self.put(Wanted::Number)?;
                }
                op::NOTHING | op::UNDEFINED | op::INDEX | op::SMALL..=op::SMALL_LAST => self.put(Wanted::Number)?,
                op::ADD..=op::MAX | op::ADD_MONTHS | op::UNION | op::COMMON => {
                    self.take(0, 2)?;
                    self.put(Wanted::Number)?;
                }
                op::ABS | op::SIZE => {
                    self.take(0, 1)?;
                    self.put(Wanted::Number)?;
                }
                op::EQ..=op::MEMBER => {
                    self.take(0, 2)?;
                    self.put(Wanted::Truth)?;
                }
                op::IN => {
                    let [count] = self.bytes()?;
                    for _ in 0..count {
                        self.bytes::<4>()?;
                    }
                    self.steps = self.steps.saturating_add(u32::from(count));
                    self.take(0, 1)?;
                    self.put(Wanted::Truth)?;
                }
                op::KNOWN => {
                    self.take(0, 1)?;
                    self.put(Wanted::Truth)?;
                }
                op::TRUE | op::FALSE | op::HELD => self.put(Wanted::Truth)?,
                op::AND | op::OR => {
                    self.take(2, 0)?;
                    self.put(Wanted::Truth)?;
                }
                op::NOT => {
                    self.take(1, 0)?;
                    self.put(Wanted::Truth)?;
                }
                op::IS_0..=op::OR_IS_1 => {
                    self.fact()?;
                    if operation >= op::AND_IS_0 {
                        self.take(1, 0)?;
                    }
                    self.put(Wanted::Truth)?;
                }
                op::WITH_8..=op::WITH_LAST => {
                    self.fact()?;
                    match operation {
                        op::WITH_FACT.. => drop(self.fact()?),
                        op::WITH_16.. => drop(self.bytes::<2>()?),
                        _ => drop(self.bytes::<1>()?),
                    }
                    self.put(Wanted::Truth)?;
                }
                op::GIVEN | op::NEEDED | op::AWAITS => {
                    self.fact_throughout()?;
                    self.put(Wanted::Truth)?;
                }
                op::GIVEN_AT | op::IS_NONE => {
                    self.fact_at()?;
                    self.put(Wanted::Truth)?;
                }
                op::SKIP_IF_FALSE | op::SKIP_IF_TRUE => {
                    self.top(1)?;
                    self.jump(self.depth)?;
                }
                op::IF_NUMBER | op::ELSE_NUMBER => {
                    self.top(1)?;
                    self.jump(above(self.depth, Wanted::Number))?;
                }
                op::IF_TRUTH => {
                    self.top(1)?;
                    self.jump(above(self.depth, Wanted::Truth))?;
                }
                op::ELSE_TRUTH => {
                    self.top(2)?;
                    self.jump(above(self.depth, Wanted::Truth))?;
                }
                op::SELECT_NUMBER => {
                    self.take(1, 2)?;
                    self.put(Wanted::Number)?;
                }
                op::SELECT_TRUTH => {
                    self.take(3, 0)?;
                    self.put(Wanted::Truth)?;
                }
                op::CALL_NUMBER => self.call(Wanted::Number)?,
                op::CALL_TRUTH => self.call(Wanted::Truth)?,
                op::REFER => self.refer()?,
                op::FOR => {
                    let [mode, _, _, entries @ ..] = self.bytes::<5>()?;
                    let entries = u16::from_le_bytes(entries);
                    self.require(0 < entries && entries <= ROUNDS_MAX)?;
                    self.begin(mode, None, u32::from(entries))?;
                }
                op::FOR_IN | op::FOR_TO => {
                    let [mode] = self.bytes()?;
                    let behind = self.distance()?.saturating_add(self.at);
                    self.take(0, 1)?;
                    // A set has as many members as a number has bits.
                    let rounds = if operation == op::FOR_IN { u64::BITS } else { u32::from(ROUNDS_MAX) };
                    self.begin(mode, Some(behind), rounds)?;
                }
                op::NEXT => self.next()?,
                _ => return self.refuse(Reason::Code),
            }
            self.is_plain = was_plain;
        }
    }

    /// There are so many truth values to look at.
    fn top(&self, truths: usize) -> Result<(), Refusal> {
        self.require(self.depth.truths.saturating_sub(self.ground.truths) >= truths)
    }
}

/// Whether an operand of an instruction is a fact.
const fn names_fact(operation: u8) -> bool {
    matches!(
        operation,
        op::FACT..=op::UNTIL
            | op::FACT_AT_INDEX
            | op::GIVEN
            | op::GIVEN_AT
            | op::NEEDED
            | op::IS_NONE
            | op::KEYS..=op::AWAITS
            | op::IS_0..=op::OR_IS_1
            | op::WITH_8..=op::WITH_LAST
    )
}

/// One more on a stack.
const fn above(depth: Depth, wanted: Wanted) -> Depth {
    match wanted {
        Wanted::Truth => Depth { truths: depth.truths.saturating_add(1), ..depth },
        Wanted::Number => Depth { numbers: depth.numbers.saturating_add(1), ..depth },
    }
}
