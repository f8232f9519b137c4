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
use crate::criteria::{FactSet, Facts, Formulas, Policy, RuleResult, Told, Truth, Value, evaluate_into};
use crate::input::{Field, InputFault, OtherClaims};
use crate::limit::{LEDGER_AMOUNTS, STEP_OUTPUTS_MAX};
use crate::policy::claims::{Booking, Case, Claims, Entry, Request, Role, Step, is_all, mark};
use crate::unit::{Cents, Fault, Period};
use crate::verdict::by_rules::{Postings, RuleVerdict, Settlement};
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
        verdict.clear();
        if let Err(fault) = self.decide(request, facts, claimed, ledger, verdict) {
            verdict.refuse(claimed, Some(fault));
        }
    }

    fn decide(
        &self,
        request: &Request,
        facts: &mut Facts<'_>,
        claimed: Cents,
        ledger: &mut Ledger,
        verdict: &mut RuleVerdict,
    ) -> Result<(), InputFault> {
        if claimed < Cents::ZERO {
            return Err(InputFault { field: Field::Amount, fault: Fault::OutOfRange });
        }
        if let Some(fact) = request.amount {
            facts.set(usize::from(fact), 0, claimed.get()).map_err(InputFault::of(Field::Amount))?;
        }
        state_books(self.claims, facts, ledger)?;
        let mut line = Line::new(self.policy, self.formulas, claimed);
        // Of nothing, nothing is payable, whatever the contract says.
        line.is_settled = self.other_claims == OtherClaims::AsClaimed || claimed == Cents::ZERO;
        line.ask_all(request, self.claims.cases, facts, verdict)?;
        line.conclude(request, ledger, verdict)
    }
}

/// Takes back what a debit booked. A debit that is missing, of another amount, or taken back already gives an invalid
/// verdict.
pub fn credit(claimed: Cents, debit: Option<&mut Settlement>, ledger: &mut Ledger, verdict: &mut RuleVerdict) {
    verdict.clear();
    match take_back(claimed, debit, ledger) {
        Ok(settlement) => verdict.settlement = settlement,
        Err(fault) => verdict.refuse(claimed, Some(fault)),
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

/// A line on its way through the steps.
struct Line<'l, 'p, F> {
    policy: &'l Policy<'p>,
    formulas: &'l F,
    claimed: Cents,
    /// Before the ceiling.
    payable: Cents,
    paid: Cents,
    recoverable: Cents,
    /// What the payable amount has more or less than a part of the claimed one.
    adjustment: Cents,
    /// Whether something says what is payable.
    is_settled: bool,
    /// The marks that are set when the line is paid.
    marks: u32,
    /// The entries that what comes back leaves.
    freed: u32,
    /// The steps whose rules applied, a bit for each.
    applied: u128,
    booked: Postings,
    rejects: Option<u16>,
    open: Option<u16>,
    reviews: Option<u16>,
    /// The last rule that changed the amount.
    changes: Option<u16>,
}

impl<'l, 'p, F: Formulas> Line<'l, 'p, F> {
    fn new(policy: &'l Policy<'p>, formulas: &'l F, claimed: Cents) -> Self {
        Self {
            policy,
            formulas,
            claimed,
            payable: claimed,
            paid: claimed,
            recoverable: Cents::ZERO,
            adjustment: Cents::ZERO,
            is_settled: false,
            marks: 0,
            freed: 0,
            applied: 0,
            booked: Postings::default(),
            rejects: None,
            open: None,
            reviews: None,
            changes: None,
        }
    }

    fn ask_all(
        &mut self,
        request: &Request,
        cases: &[Case],
        facts: &mut Facts<'_>,
        verdict: &mut RuleVerdict,
    ) -> Result<(), InputFault> {
        let in_amount = InputFault::of(Field::Amount);
        for (place, step) in (0..u128::BITS).zip(request.steps) {
            if is_all(step.only, facts) == Truth::False {
                continue;
            }
            if let Some(fact) = step.feeds {
                facts.set(usize::from(fact), 0, self.payable.get()).map_err(in_amount)?;
            }
            if step.in_each_case {
                for case in cases {
                    let before = enter(case, facts).map_err(in_amount)?;
                    let answer = self.ask(step, facts);
                    leave(case, before, facts).map_err(in_amount)?;
                    self.take((place, step), &answer?, facts, verdict)?;
                }
            } else {
                let answer = self.ask(step, facts)?;
                self.take((place, step), &answer, facts, verdict)?;
            }
        }
        Ok(())
    }

    /// Asks the rule of a step. Most of its values nobody asks for: there is no room for them on the stack of a device.
    #[inline(never)]
    fn ask(&self, step: &Step, facts: &Facts<'_>) -> Result<Answer, InputFault> {
        let mut first = [None; STEP_OUTPUTS_MAX];
        let mut keep = |place, value: Value| {
            // Where a value comes to this place, those from it on were taken back.
            cut(&mut first, place);
            if let Some(first) = first.get_mut(usize::from(value.output)).filter(|first| first.is_none()) {
                *first = Some((place, value.value));
            }
            Ok(())
        };
        let told = evaluate_into(self.policy, usize::from(step.rule), facts, self.formulas, &mut keep)
            .map_err(InputFault::of(Field::Amount))?;
        cut(&mut first, told.values);
        Ok(Answer { told, first })
    }

    /// What follows from an answer.
    fn take(
        &mut self,
        (place, step): (u32, &Step),
        answer: &Answer,
        facts: &Facts<'_>,
        verdict: &mut RuleVerdict,
    ) -> Result<(), InputFault> {
        let is_applied = answer.told.result != RuleResult::NotApplicable;
        if !is_applied && !matches!(step.role, Role::Entitle(_)) {
            return Ok(());
        }
        let asked = self.policy.rules.get(usize::from(step.rule));
        let (number, result) = (asked.map_or(0, |rule| rule.number), Some(answer.told.result));
        let bit = 1_u128.wrapping_shl(place);
        match verdict.findings.last_mut().filter(|_| self.applied & bit != 0) {
            // In another case the same rule applied too: the worse of both is found.
            Some(finding) if weight(answer.told.result) > finding.result.map_or(0, weight) => finding.result = result,
            Some(_) => {}
            None => {
                let finding = LineFinding { rule: number, result, severity: asked.map(|rule| rule.severity) };
                verdict
                    .findings
                    .push(finding)
                    .map_err(|_| InputFault { field: Field::Policy, fault: Fault::NotAllowed })?;
            }
        }
        self.applied |= bit;
        for booking in step.books {
            match *booking {
                Booking::Mark(place) => self.marks |= mark(place),
                Booking::MarkIfAny(place, output) if value_of(answer, output).is_some_and(|value| value > 0) => {
                    self.marks |= mark(place);
                }
                Booking::FreedIf(place, fact) if facts.get(usize::from(fact), 0) == Some(1) => {
                    self.freed |= mark(place);
                }
                _ => {}
            }
        }
        let first = |slot: &mut Option<u16>| *slot = slot.or(Some(number));
        match (step.role, answer.told.result) {
            (Role::Report, _) | (Role::Check, RuleResult::Unknown) => return Ok(()),
            (Role::Review, RuleResult::Fail) | (_, RuleResult::Review) => first(&mut self.reviews),
            (Role::Entitle(_), RuleResult::NotApplicable | RuleResult::Fail) => first(&mut self.rejects),
            (Role::Reject | Role::Check, RuleResult::Fail) => first(&mut self.rejects),
            (_, RuleResult::Unknown) => {
                first(&mut self.open);
                verdict.missing.extend(&answer.told.missing);
            }
            _ => {}
        }
        let in_amount = InputFault::of(Field::Amount);
        let value = given(step.role, answer)?;
        self.is_settled |= value.is_some() && !matches!(step.role, Role::Recover(_));
        match (step.role, value) {
            (Role::Reduce(_), Some(most)) if most < self.payable => {
                (self.payable, self.paid) = (most, self.paid.min(most));
                self.changes = Some(number);
            }
            (Role::Entitle(_), Some(payable)) => {
                self.adjustment = self.claimed.minus(payable).map_err(in_amount)?;
                (self.payable, self.paid) = (payable, payable);
                self.changes = Some(number);
            }
            (Role::Ceiling(_), Some(most)) if most < self.paid => {
                self.paid = most;
                self.changes = Some(number);
            }
            (Role::Recover(_), Some(amount)) => {
                self.recoverable = self.recoverable.plus(amount).map_err(in_amount)?;
            }
            _ => {}
        }
        Ok(())
    }

    // Out of line: what it needs of the stack is not needed while rules are asked.
    #[inline(never)]
    fn conclude(mut self, request: &Request, ledger: &mut Ledger, verdict: &mut RuleVerdict) -> Result<(), InputFault> {
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
        if decision == Decision::Undetermined {
            self.recoverable = Cents::ZERO;
        }
        if is_paid {
            self.booked.marks = self.marks;
        }
        for (place, step) in (0..u128::BITS).zip(request.steps) {
            if self.applied & 1_u128.wrapping_shl(place) != 0 {
                self.book(step, is_paid)?;
            }
        }
        *ledger = added(ledger, &self.booked)?;
        if decision != Decision::Undetermined {
            verdict.missing = FactSet::default();
        }
        verdict.settlement = Settlement {
            decision,
            rule,
            amounts: Amounts { claimed, recoverable: self.recoverable, ..amounts },
            booked: self.booked,
            is_credited: false,
        };
        Ok(())
    }

    /// Books what a step books whose rule applied.
    fn book(&mut self, step: &Step, is_paid: bool) -> Result<(), InputFault> {
        for booking in step.books {
            let (place, amount) = match *booking {
                Booking::Paid(place) if is_paid => (place, self.paid),
                Booking::Payable(place) if is_paid => (place, self.payable),
                Booking::Recovered(place) => (place, self.recoverable),
                Booking::FreedIf(place, _) if self.freed & mark(place) != 0 => (place, self.recoverable.opposite()),
                _ => continue,
            };
            if let Some(entry) = self.booked.amounts.get_mut(usize::from(place)) {
                *entry = entry.plus(amount).map_err(InputFault::of(Field::State))?;
            }
        }
        Ok(())
    }
}

/// What a step needs of an answer: the first value of each of the first outputs, with its place among all values.
struct Answer {
    told: Told,
    first: [Option<(usize, i64)>; STEP_OUTPUTS_MAX],
}

/// Takes back the values from a place on.
fn cut(first: &mut [Option<(usize, i64)>], place: usize) {
    for value in first {
        *value = value.filter(|(at, _)| *at < place);
    }
}

/// How bad a result is among those of one rule in several cases.
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
fn enter(case: &Case, facts: &mut Facts<'_>) -> Result<Before, Fault> {
    let (fact, to, from) = (usize::from(case.fact), usize::from(case.period.0), usize::from(case.period.1));
    let before = (facts.get(fact, 0), facts.get_period(to, 0));
    facts.set(fact, 0, i64::from(case.value))?;
    match facts.get_period(from, 0) {
        Some(period) => facts.set_period(to, 0, period)?,
        None => facts.unset(to, 0)?,
    }
    Ok(before)
}

/// Puts back what was stated before.
fn leave(case: &Case, before: Before, facts: &mut Facts<'_>) -> Result<(), Fault> {
    let (fact, to) = (usize::from(case.fact), usize::from(case.period.0));
    match before.0 {
        Some(value) => facts.set(fact, 0, value)?,
        None => facts.unset(fact, 0)?,
    }
    match before.1 {
        Some(period) => facts.set_period(to, 0, period),
        None => facts.unset(to, 0),
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
    answer.first.get(usize::from(output)).copied().flatten().map(|(_, value)| value)
}
