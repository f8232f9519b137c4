//! The procedure for claims whose policy states which rules are asked, in which order (`policy::claims`):
//!
//! 1. a credit takes back exactly what its debit booked;
//! 2. what the books of the contract say is stated as facts;
//! 3. the rules of the request are asked in their order; each may reject the line, leave it to a person, give what is
//!    payable, split it at a ceiling, or say what comes back;
//! 4. the first rule that rejects decides; then the first that cannot be answered; then the first that asks for a
//!    person; otherwise the line is paid, when a rule or the contract says what is payable;
//! 5. what is paid is booked.

use crate::criteria::fact::UNKNOWN;
use crate::criteria::{FactSet, Facts, Formulas, Noted, Policy, RuleResult, Truth, Value, evaluate_into};
use crate::input::{Field, InputFault, OtherClaims};
use crate::limit::{LEDGER_AMOUNTS, STEP_OUTPUTS_MAX};
use crate::policy::claims::{Booking, Case, Claims, Entry, Request, Role, Step, is_all, mark};
use crate::unit::{Cents, Fault, Period};
use crate::verdict::by_rules::{Postings, RuleVerdict, Ruling, Settlement};
use crate::verdict::{Amounts, Decision, LineFinding};

/// The books of a contract: what was paid under it so far. A plain struct that the caller stores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ledger {
    /// Sums of money; the policy says which is which.
    pub amounts: [Cents; LEDGER_AMOUNTS],
    /// What happened, a bit for each; the policy says which is which.
    pub marks: u32,
}

/// A contract whose claims are decided by asking rules.
#[derive(Clone, Copy, Debug)]
pub struct Contract<'c, 'p, F> {
    /// The policy.
    pub policy: &'c Policy<'p>,
    /// How it has its claims decided.
    pub claims: &'c Claims,
    /// The formulas of the policy.
    pub formulas: &'c F,
    /// What becomes of claims about which the policy decides nothing.
    pub other_claims: OtherClaims,
}

impl<F: Formulas> Contract<'_, '_, F> {
    /// Decides one line and books it. A fault gives an invalid verdict and books nothing.
    ///
    /// `facts` holds what is known of the contract and the line; what the books say is stated here. `claimed` is the
    /// amount of the line.
    pub fn adjudicate(
        &self,
        request: &Request,
        facts: &mut Facts<'_>,
        claimed: Cents,
        ledger: &mut Ledger,
        verdict: &mut RuleVerdict,
    ) {
        let findings = &mut verdict.findings;
        let keep = &mut |place, finding| {
            findings.truncate(place);
            findings.push(finding).map_err(|_| Fault::NotAllowed)
        };
        let mut asked = Asked::new(claimed);
        self.begin(request, facts, ledger, &mut asked);
        self.ask_into(request, facts, keep, &mut Noted::default(), &mut asked);
        verdict.take(&asked.conclude(request, ledger));
    }

    /// States what the claim and the books say, before the rules are asked about a line.
    // Out of line, as are the books themselves: they have no place on the stack while rules are asked.
    #[inline(never)]
    pub fn begin(&self, request: &Request, facts: &mut Facts<'_>, ledger: &Ledger, asked: &mut Asked) {
        if asked.fault.is_none() {
            asked.fault = self.state(request, facts, ledger, asked.claimed).err();
        }
        // Of nothing, nothing is payable, whatever the contract says.
        asked.is_settled = self.other_claims == OtherClaims::AsClaimed || asked.claimed == Cents::ZERO;
    }

    fn state(
        &self,
        request: &Request,
        facts: &mut Facts<'_>,
        ledger: &Ledger,
        claimed: Cents,
    ) -> Result<(), InputFault> {
        if claimed < Cents::ZERO {
            return Err(InputFault { field: Field::Amount, fault: Fault::OutOfRange });
        }
        if let Some(fact) = request.amount {
            facts.set(usize::from(fact), 0, claimed.get()).map_err(InputFault::of(Field::Amount))?;
        }
        state_books(self.claims, facts, ledger)
    }

    /// Asks the rules about a line that was begun, for a caller who keeps the findings in memory of their own: `keep` is
    /// given each with its place from 0, and again when it becomes another one. `noted` is room for the facts that a rule
    /// misses. What follows from it [`Asked::conclude`] says, with the same request and the same ledger.
    pub fn ask_into(
        &self,
        request: &Request,
        facts: &mut Facts<'_>,
        keep: &mut KeepFinding<'_>,
        noted: &mut Noted,
        asked: &mut Asked,
    ) {
        if asked.fault.is_none() {
            let mut asking = Asking { contract: self, keep, noted };
            asked.fault = asking.ask_all(request, facts, asked).err();
        }
    }
}

/// Takes back what a debit booked. A debit that is missing, of another amount, or taken back already gives an invalid
/// verdict.
pub fn credit(claimed: Cents, debit: Option<&mut Settlement>, ledger: &mut Ledger, verdict: &mut RuleVerdict) {
    verdict.take(&credit_into(claimed, debit, ledger));
}

/// As [`credit`], which has no findings.
pub fn credit_into(claimed: Cents, debit: Option<&mut Settlement>, ledger: &mut Ledger) -> Ruling {
    match take_back(claimed, debit, ledger) {
        Ok(settlement) => Ruling { settlement, ..Ruling::default() },
        Err(fault) => Ruling::invalid(claimed, Some(fault)),
    }
}

fn take_back(claimed: Cents, debit: Option<&mut Settlement>, ledger: &mut Ledger) -> Result<Settlement, InputFault> {
    let refused = |field| InputFault { field, fault: Fault::NotAllowed };
    let debit = debit.ok_or_else(|| refused(Field::Debit))?;
    // A stored verdict may have been damaged: parts that do not add up would lose a cent.
    if debit.is_credited || debit.decision == Decision::Recovered || !debit.amounts.is_balanced() {
        return Err(refused(Field::Debit));
    }
    if debit.amounts.claimed.opposite() != claimed {
        return Err(refused(Field::Amount));
    }
    let booked = Postings { amounts: debit.booked.amounts.map(Cents::opposite), marks: 0 };
    let mut after = added(ledger, &booked)?;
    after.marks &= !debit.booked.marks;
    *ledger = after;
    debit.is_credited = true;
    Ok(Settlement {
        decision: Decision::Recovered,
        rule: debit.rule,
        amounts: debit.amounts.opposite(),
        ..Settlement::default()
    })
}

fn state_books(claims: &Claims, facts: &mut Facts<'_>, ledger: &Ledger) -> Result<(), InputFault> {
    let fault = InputFault::of(Field::State);
    for book in claims.books {
        let value = match book.entry {
            Entry::Amount(place) => ledger.amounts.get(usize::from(place)).map_or(UNKNOWN, |amount| amount.get()),
            Entry::Mark(place) => i64::from(ledger.marks & mark(place) != 0),
        };
        facts.set(usize::from(book.fact), 0, value).map_err(fault)?;
    }
    Ok(())
}

fn added(ledger: &Ledger, booked: &Postings) -> Result<Ledger, InputFault> {
    let mut after = *ledger;
    for (entry, amount) in after.amounts.iter_mut().zip(booked.amounts) {
        *entry = entry.plus(amount).map_err(InputFault::of(Field::State))?;
    }
    after.marks |= booked.marks;
    Ok(after)
}

/// What becomes of a finding, of which the place is told.
pub type KeepFinding<'k> = dyn FnMut(usize, LineFinding) -> Result<(), Fault> + 'k;

/// A line on its way through the steps: what the rules said that were asked so far.
#[derive(Debug)]
pub struct Asked {
    claimed: Cents,
    /// Before the ceiling.
    payable: Cents,
    paid: Cents,
    recoverable: Cents,
    /// What the payable amount has more or less than a part of the claimed one.
    adjustment: Cents,
    /// Whether something says what is payable.
    is_settled: bool,
    /// What is wrong with the line: then nothing else counts.
    fault: Option<InputFault>,
    /// What the last finding says.
    last: RuleResult,
    findings: usize,
    /// The marks that are set when the line is paid.
    marks: u32,
    /// The entries that what comes back leaves.
    freed: u32,
    /// The steps whose rules applied, a bit for each.
    applied: u128,
    rejects: Option<u16>,
    open: Option<u16>,
    reviews: Option<u16>,
    /// The last rule that changed the amount.
    changes: Option<u16>,
    missing: FactSet,
    /// What the last rule answered.
    answer: Answer,
    /// What the facts of the last case were before it was entered.
    before: Before,
}

/// Who is asked about a line.
struct Asking<'a, 'c, 'p, 'k, F> {
    contract: &'a Contract<'c, 'p, F>,
    keep: &'a mut KeepFinding<'k>,
    noted: &'a mut Noted,
}

impl<F: Formulas> Asking<'_, '_, '_, '_, F> {
    fn ask_all(&mut self, request: &Request, facts: &mut Facts<'_>, asked: &mut Asked) -> Result<(), InputFault> {
        for (place, step) in (0..u128::BITS).zip(request.steps) {
            if is_all(step.only, facts) == Truth::False {
                continue;
            }
            if let Some(fact) = step.feeds {
                facts.set(usize::from(fact), 0, asked.payable.get()).map_err(InputFault::of(Field::Amount))?;
            }
            if step.in_each_case {
                for case in self.contract.claims.cases {
                    self.ask_in(case, step, facts, asked)?;
                    self.take((place, step), facts, asked)?;
                }
            } else {
                self.ask(step, facts, asked)?;
                self.take((place, step), facts, asked)?;
            }
        }
        Ok(())
    }

    /// Asks the rule of a step in a case.
    fn ask_in(&mut self, case: &Case, step: &Step, facts: &mut Facts<'_>, asked: &mut Asked) -> Result<(), InputFault> {
        let in_amount = InputFault::of(Field::Amount);
        enter(case, facts, &mut asked.before).map_err(in_amount)?;
        let answered = self.ask(step, facts, asked);
        leave(case, &asked.before, facts).map_err(in_amount)?;
        answered
    }

    /// Asks the rule of a step. Most of its values nobody asks for: there is no room for them on the stack of a device.
    #[inline(never)]
    fn ask(&mut self, step: &Step, facts: &Facts<'_>, asked: &mut Asked) -> Result<(), InputFault> {
        let Contract { policy, formulas, .. } = *self.contract;
        let answer = &mut asked.answer;
        answer.places = [NO_PLACE; STEP_OUTPUTS_MAX];
        let keep = &mut |place, value: Value| {
            // Where a value comes to this place, those from it on were taken back.
            answer.cut(place);
            let output = usize::from(value.output);
            if let (Some(at), Some(first)) = (answer.places.get_mut(output), answer.values.get_mut(output))
                && *at == NO_PLACE
            {
                (*at, *first) = (place, value.value);
            }
            Ok(())
        };
        let told = evaluate_into(policy, usize::from(step.rule), facts, formulas, keep, self.noted)
            .map_err(InputFault::of(Field::Amount))?;
        answer.cut(told.values);
        answer.result = told.result;
        Ok(())
    }

    /// What follows from an answer. Out of line: what it needs of the stack is not needed while a rule is asked.
    #[inline(never)]
    fn take(&mut self, (place, step): (u32, &Step), facts: &Facts<'_>, asked: &mut Asked) -> Result<(), InputFault> {
        let answer = &asked.answer;
        let is_applied = answer.result != RuleResult::NotApplicable;
        if !is_applied && !matches!(step.role, Role::Entitle(_)) {
            return Ok(());
        }
        let rule = self.contract.policy.rules.get(usize::from(step.rule));
        let number = rule.map_or(0, |rule| rule.number);
        let bit = 1_u128.wrapping_shl(place);
        // In another case the same rule applied too: the worse of both is found.
        let is_again = asked.applied & bit != 0;
        if !is_again || is_worse(answer.result, asked.last) {
            let finding =
                LineFinding { rule: number, result: Some(answer.result), severity: rule.map(|rule| rule.severity) };
            let found = asked.findings.wrapping_add(usize::from(!is_again));
            (self.keep)(found.wrapping_sub(1), finding).map_err(InputFault::of(Field::Policy))?;
            (asked.findings, asked.last) = (found, answer.result);
        }
        asked.applied |= bit;
        for booking in step.books {
            match *booking {
                Booking::Mark(place) => asked.marks |= mark(place),
                Booking::MarkIfAny(place, output) if value_of(answer, output).is_some_and(|value| value > 0) => {
                    asked.marks |= mark(place);
                }
                Booking::FreedIf(place, fact) if facts.get(usize::from(fact), 0) == Some(1) => {
                    asked.freed |= mark(place);
                }
                _ => {}
            }
        }
        let first = |slot: &mut Option<u16>| *slot = slot.or(Some(number));
        match (step.role, answer.result) {
            (Role::Report, _) | (Role::Check, RuleResult::Unknown) => return Ok(()),
            (Role::Review, RuleResult::Fail) | (_, RuleResult::Review) => first(&mut asked.reviews),
            (Role::Entitle(_), RuleResult::NotApplicable | RuleResult::Fail) => first(&mut asked.rejects),
            (Role::Reject | Role::Check, RuleResult::Fail) => first(&mut asked.rejects),
            (_, RuleResult::Unknown) => {
                first(&mut asked.open);
                self.noted.add_to(&mut asked.missing);
            }
            _ => {}
        }
        let in_amount = InputFault::of(Field::Amount);
        let value = given(step.role, answer)?;
        asked.is_settled |= value.is_some() && !matches!(step.role, Role::Recover(_));
        match (step.role, value) {
            (Role::Reduce(_), Some(most)) if most < asked.payable => {
                (asked.payable, asked.paid) = (most, asked.paid.min(most));
                asked.changes = Some(number);
            }
            (Role::Entitle(_), Some(payable)) => {
                asked.adjustment = asked.claimed.minus(payable).map_err(in_amount)?;
                (asked.payable, asked.paid) = (payable, payable);
                asked.changes = Some(number);
            }
            (Role::Ceiling(_), Some(most)) if most < asked.paid => {
                asked.paid = most;
                asked.changes = Some(number);
            }
            (Role::Recover(_), Some(amount)) => {
                asked.recoverable = asked.recoverable.plus(amount).map_err(in_amount)?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Asked {
    /// A line about which nothing was asked yet.
    #[must_use]
    pub fn new(claimed: Cents) -> Self {
        Self {
            claimed,
            payable: claimed,
            paid: claimed,
            recoverable: Cents::ZERO,
            adjustment: Cents::ZERO,
            is_settled: false,
            fault: None,
            last: RuleResult::NotApplicable,
            findings: 0,
            marks: 0,
            freed: 0,
            applied: 0,
            rejects: None,
            open: None,
            reviews: None,
            changes: None,
            missing: FactSet::default(),
            answer: Answer::default(),
            before: (None, None),
        }
    }

    /// Makes it a line of this amount.
    pub const fn claim(&mut self, claimed: Cents) {
        (self.claimed, self.payable, self.paid) = (claimed, claimed, claimed);
    }

    /// Makes it a line whose amount is none: nothing is asked about it.
    pub const fn refuse(&mut self, fault: Fault) {
        self.fault = Some(InputFault { field: Field::Amount, fault });
    }

    /// Decides the line by what the rules said, and books it. A fault gives an invalid verdict and books nothing.
    // Out of line: what it needs of the stack is not needed while rules are asked.
    #[inline(never)]
    #[must_use]
    pub fn conclude(&self, request: &Request, ledger: &mut Ledger) -> Ruling {
        let settled = self.fault.map_or(Ok(()), Err).and_then(|()| self.settle(request, ledger));
        match settled {
            Ok(settlement) => {
                let is_open = settlement.decision == Decision::Undetermined;
                let missing = if is_open { self.missing } else { FactSet::default() };
                Ruling { settlement, missing, fault: None, findings: self.findings }
            }
            Err(fault) => Ruling::invalid(self.claimed, Some(fault)),
        }
    }

    fn settle(&self, request: &Request, ledger: &mut Ledger) -> Result<Settlement, InputFault> {
        let in_amount = InputFault::of(Field::Amount);
        let claimed = self.claimed;
        let (decision, rule, amounts) = match (self.rejects, self.open, self.reviews) {
            (Some(rule), _, _) => (Decision::Rejected, rule, Amounts { rejected: claimed, ..Amounts::default() }),
            (None, Some(rule), _) | (None, None, Some(rule)) => {
                (Decision::Undetermined, rule, Amounts { adjustment: claimed, ..Amounts::default() })
            }
            (None, None, None) if !self.is_settled => {
                (Decision::Undetermined, 0, Amounts { adjustment: claimed, ..Amounts::default() })
            }
            (None, None, None) => {
                let above_ceiling = self.payable.minus(self.paid).map_err(in_amount)?;
                let parts = self.payable.plus(self.adjustment).map_err(in_amount)?;
                let rejected = claimed.minus(parts).map_err(in_amount)?;
                let decision = match (above_ceiling > Cents::ZERO, self.paid > Cents::ZERO) {
                    (true, false) => Decision::AboveCeiling,
                    (false, _) if self.paid >= claimed => Decision::Paid,
                    _ => Decision::Reduced,
                };
                let amounts = Amounts {
                    paid: self.paid,
                    above_ceiling,
                    rejected,
                    adjustment: self.adjustment,
                    ..Amounts::default()
                };
                (decision, self.changes.unwrap_or(0), amounts)
            }
        };
        let is_paid = matches!(decision, Decision::Paid | Decision::Reduced | Decision::AboveCeiling);
        let recoverable = if decision == Decision::Undetermined { Cents::ZERO } else { self.recoverable };
        let mut booked = Postings { marks: if is_paid { self.marks } else { 0 }, ..Postings::default() };
        for (place, step) in (0..u128::BITS).zip(request.steps) {
            if self.applied & 1_u128.wrapping_shl(place) != 0 {
                self.book(step, is_paid, recoverable, &mut booked)?;
            }
        }
        *ledger = added(ledger, &booked)?;
        let amounts = Amounts { claimed, recoverable, ..amounts };
        Ok(Settlement { decision, rule, amounts, booked, is_credited: false })
    }

    /// Books what a step books whose rule applied.
    fn book(&self, step: &Step, is_paid: bool, recoverable: Cents, booked: &mut Postings) -> Result<(), InputFault> {
        for booking in step.books {
            let (place, amount) = match *booking {
                Booking::Paid(place) if is_paid => (place, self.paid),
                Booking::Payable(place) if is_paid => (place, self.payable),
                Booking::Recovered(place) => (place, recoverable),
                Booking::FreedIf(place, _) if self.freed & mark(place) != 0 => (place, recoverable.opposite()),
                _ => continue,
            };
            if let Some(entry) = booked.amounts.get_mut(usize::from(place)) {
                *entry = entry.plus(amount).map_err(InputFault::of(Field::State))?;
            }
        }
        Ok(())
    }
}

/// What a step needs of an answer: the first value of each of the first outputs, with its place among all values.
#[derive(Debug, Default)]
struct Answer {
    result: RuleResult,
    places: [usize; STEP_OUTPUTS_MAX],
    values: [i64; STEP_OUTPUTS_MAX],
}

/// The place of an output without a value.
const NO_PLACE: usize = usize::MAX;

impl Answer {
    /// Takes back the values from a place on.
    fn cut(&mut self, place: usize) {
        for at in self.places.iter_mut().filter(|at| **at >= place) {
            *at = NO_PLACE;
        }
    }
}

/// Whether a result is worse than another, among those of one rule in several cases.
const fn is_worse(one: RuleResult, other: RuleResult) -> bool {
    weight(one) > weight(other)
}

/// How bad a result is.
const fn weight(result: RuleResult) -> u8 {
    match result {
        RuleResult::NotApplicable => 0,
        RuleResult::Pass => 1,
        RuleResult::Review => 2,
        RuleResult::Unknown => 3,
        RuleResult::Fail => 4,
    }
}

/// What the facts of a case were before it was entered.
type Before = (Option<i64>, Option<Period>);

/// States a case.
#[inline(never)]
fn enter(case: &Case, facts: &mut Facts<'_>, before: &mut Before) -> Result<(), Fault> {
    let (fact, to, from) = (usize::from(case.fact), usize::from(case.period.0), usize::from(case.period.1));
    *before = (facts.get(fact, 0), facts.get_period(to, 0));
    facts.set(fact, 0, i64::from(case.value))?;
    state_or_not(facts, to, facts.get_period(from, 0))
}

/// Puts back what was stated before.
#[inline(never)]
fn leave(case: &Case, before: &Before, facts: &mut Facts<'_>) -> Result<(), Fault> {
    let (fact, to) = (usize::from(case.fact), usize::from(case.period.0));
    match before.0 {
        Some(value) => facts.set(fact, 0, value)?,
        None => facts.unset(fact, 0)?,
    }
    state_or_not(facts, to, before.1)
}

fn state_or_not(facts: &mut Facts<'_>, position: usize, period: Option<Period>) -> Result<(), Fault> {
    match period {
        Some(period) => facts.set_period(position, 0, period),
        None => facts.unset(position, 0),
    }
}

/// The value of the output that a role speaks of.
fn given(role: Role, answer: &Answer) -> Result<Option<Cents>, InputFault> {
    let place = match role {
        Role::Reduce(place) | Role::Entitle(place) | Role::Ceiling(place) | Role::Recover(place) => place,
        Role::Reject | Role::Check | Role::Review | Role::Report => return Ok(None),
    };
    value_of(answer, place).map(Cents::new).transpose().map_err(InputFault::of(Field::Amount))
}

fn value_of(answer: &Answer, output: u8) -> Option<i64> {
    let output = usize::from(output);
    answer.values.get(output).copied().filter(|_| answer.places.get(output).is_some_and(|place| *place != NO_PLACE))
}
