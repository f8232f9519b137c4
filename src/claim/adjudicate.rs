//! The adjudication procedure, in the order in which a person would do it:
//!
//! 1. the line itself is in order, or the verdict is *invalid*;
//! 2. a credit takes back exactly what its debit booked;
//! 3. the kind of the claim decides which rules are asked (bundle payment 4.5 and 3.10, care product 4.1, 4.6, 4.7 and
//!    4.9, telemonitoring service and subscription 4.8, implementation cost 4.14, other 4.9);
//! 4. a payment after the term is a finding (4.15);
//! 5. care established as unlawful, not delivered or not rightly delivered pays nothing (8.1).
//!
//! It asks the same rules as the evaluator, written out for speed; a test compares both on random claims.

use super::state::{InsuredState, State, of_year, place, year_bit};
use crate::ceiling::revenue;
use crate::criteria::{RuleResult, Truth};
use crate::input::contract::ContractYear;
use crate::input::{Claim, ClaimKind, Contract, Field, OtherClaims, Proration, RawClaim, Reported};
use crate::policy::tbhf21::facts::BUNDLE_NUMBERS;
use crate::policy::tbhf21::rules::{Asked, asked};
use crate::tariff::bundle;
use crate::unit::{CalendarDay, Cents, Fault, Period};
use crate::verdict::{Amounts, Booked, Decision, LineFinding, MissingFacts, Verdict};

const RULE_CEILING: Asked = asked("TBHF21-3.10");
const RULE_CODES: Asked = asked("TBHF21-4.1");
const RULE_PAYMENT: Asked = asked("TBHF21-4.5");
const RULE_COVERED: Asked = asked("TBHF21-4.6");
const RULE_OUTSIDE: Asked = asked("TBHF21-4.7");
const RULE_SERVICE: Asked = asked("TBHF21-4.8");
const RULE_STRUCTURAL: Asked = asked("TBHF21-4.9");
const RULE_IMPLEMENTATION: Asked = asked("TBHF21-4.14");
const RULE_TERM: Asked = asked("TBHF21-4.15");
const RULE_RIGHTFUL: Asked = asked("TBHF21-8.1");

/// Decides one claim line and books it. `debit` is the verdict on the line that a credit takes back.
///
/// A faulty line gives an invalid verdict and changes nothing.
#[inline]
pub fn adjudicate(
    contract: &Contract,
    state: &mut State,
    insured: &mut InsuredState,
    debit: Option<&mut Verdict>,
    raw: &RawClaim,
) -> Verdict {
    let mut verdict = Verdict::default();
    adjudicate_into(contract, state, insured, debit, raw, &mut verdict);
    verdict
}

/// As [`adjudicate`], with the verdict in place of one that is there.
pub fn adjudicate_into(
    contract: &Contract,
    state: &mut State,
    insured: &mut InsuredState,
    debit: Option<&mut Verdict>,
    raw: &RawClaim,
    verdict: &mut Verdict,
) {
    *verdict = Verdict::default();
    let decided = Claim::new(raw).map_err(|fault| (fault.field, fault.fault)).and_then(|claim| {
        if claim.is_credit {
            return credit(state, insured, debit, &claim, verdict);
        }
        let year = claim.reference_date.and_then(|day| contract.year_of(day));
        Line { contract, state, insured, claim: &claim, year, verdict, findings: 0 }.decide()?;
        book(state, insured, verdict)
    });
    if let Err((field, fault)) = decided {
        let claimed = Cents::new(raw.amount_cents).unwrap_or(Cents::ZERO);
        *verdict = Verdict::invalid(claimed, field, fault);
    }
}

/// Decides a slice of claim lines in order. Every line gets a verdict in the same place; a faulty line never stops the
/// batch. `insured` holds the states that the lines point at; `debits` the stored verdicts of earlier lines that
/// credits take back, numbered from 1, followed by the lines of this batch. A stored verdict does not say whose it is:
/// the caller hands in those of the insured person of the credit.
///
/// # Errors
/// [`Fault::WrongLength`] when there are fewer verdicts than lines: nothing is done then.
pub fn adjudicate_batch(
    contract: &Contract,
    state: &mut State,
    insured: &mut [InsuredState],
    debits: &mut [Verdict],
    claims: &[RawClaim],
    verdicts: &mut [Verdict],
) -> Result<(), Fault> {
    if verdicts.len() < claims.len() {
        return Err(Fault::WrongLength);
    }
    for (line, raw) in claims.iter().enumerate() {
        let (earlier, rest) = verdicts.split_at_mut_checked(line).ok_or(Fault::WrongLength)?;
        let slot = rest.first_mut().ok_or(Fault::WrongLength)?;
        let Some(person) = usize::try_from(raw.insured).ok().and_then(|place| insured.get_mut(place)) else {
            let claimed = Cents::new(raw.amount_cents).unwrap_or(Cents::ZERO);
            *slot = Verdict::invalid(claimed, Field::Insured, Fault::OutOfRange);
            continue;
        };
        let place = usize::try_from(raw.debit).ok().and_then(|number| number.checked_sub(1));
        let in_batch = place.and_then(|place| place.checked_sub(debits.len()));
        let earlier_claims = claims.get(..line).unwrap_or(&[]);
        // A credit books on its own insured person what its debit booked on that one's.
        if in_batch.and_then(|place| earlier_claims.get(place)).is_some_and(|debit| debit.insured != raw.insured) {
            let claimed = Cents::new(raw.amount_cents).unwrap_or(Cents::ZERO);
            *slot = Verdict::invalid(claimed, Field::Insured, Fault::NotAllowed);
            continue;
        }
        let debit = match in_batch {
            Some(place) => earlier.get_mut(place),
            None => place.and_then(|place| debits.get_mut(place)),
        };
        adjudicate_into(contract, state, person, debit, raw, slot);
    }
    Ok(())
}

type Faulty = (Field, Fault);

/// One debit line in view of its contract, and its verdict, which is written in place.
struct Line<'l> {
    contract: &'l Contract,
    state: &'l State,
    insured: &'l InsuredState,
    claim: &'l Claim,
    /// The contract year of the reference date.
    year: Option<ContractYear>,
    verdict: &'l mut Verdict,
    /// How many findings the verdict has.
    findings: usize,
}

/// What is known of an *and* of conditions: whether one of them is false, and if none is, the facts that keep it open.
#[derive(Clone, Copy)]
struct Open {
    is_false: bool,
    missing: MissingFacts,
}

impl Open {
    const fn known(truth: bool) -> Self {
        Self { is_false: !truth, missing: MissingFacts::NONE }
    }

    const fn of(truth: Truth, fact: MissingFacts) -> Self {
        let missing = if matches!(truth, Truth::Unknown) { fact } else { MissingFacts::NONE };
        Self { is_false: matches!(truth, Truth::False), missing }
    }

    /// Both. What stands beside a false condition is not missing.
    const fn and(self, other: Self) -> Self {
        Self { is_false: self.is_false | other.is_false, missing: self.missing.and(other.missing) }
    }

    /// Either. What stands beside a true condition is not missing.
    fn or(self, other: Self) -> Self {
        match (self.truth(), other.truth()) {
            (Truth::True, _) | (_, Truth::False) => self,
            (_, Truth::True) | (Truth::False, _) => other,
            (Truth::Unknown, Truth::Unknown) => self.and(other),
        }
    }

    fn truth(self) -> Truth {
        match (self.is_false, self.missing) {
            (true, _) => Truth::False,
            (false, MissingFacts::NONE) => Truth::True,
            (false, _) => Truth::Unknown,
        }
    }
}

impl Line<'_> {
    fn decide(mut self) -> Result<(), Faulty> {
        match self.claim.kind {
            None => self.undetermined(RULE_CODES, MissingFacts::KIND),
            Some(ClaimKind::BundlePayment) => self.bundle_payment()?,
            Some(ClaimKind::CareProduct) => self.care_product(),
            Some(ClaimKind::TelemonitoringService | ClaimKind::SupplierSubscription) => self.service(),
            Some(ClaimKind::ImplementationCost) => {
                self.find(RULE_IMPLEMENTATION, RuleResult::Fail);
                self.rejected(RULE_IMPLEMENTATION);
            }
            Some(ClaimKind::Other) => self.other(),
        }
        if matches!(self.claim.kind, Some(ClaimKind::BundlePayment | ClaimKind::CareProduct)) {
            let result = match self.claim.reference_date {
                None => RuleResult::Unknown,
                Some(day) if day < self.contract.until() => RuleResult::Pass,
                Some(_) => RuleResult::Review,
            };
            self.find(RULE_TERM, result);
        }
        match self.claim.rightful {
            Truth::True => self.find(RULE_RIGHTFUL, RuleResult::Pass),
            Truth::Unknown => self.find(RULE_RIGHTFUL, RuleResult::Unknown),
            Truth::False => {
                self.find(RULE_RIGHTFUL, RuleResult::Fail);
                // A line that is rejected anyway keeps the rule that comes first.
                if self.verdict.decision != Decision::Rejected {
                    self.rejected(RULE_RIGHTFUL);
                }
            }
        }
        self.verdict.contract_year = self.year.map_or(0, |year| year.number);
        Ok(())
    }

    /// Notes what a rule said.
    fn find(&mut self, rule: Asked, result: RuleResult) {
        if let Some(place) = self.verdict.findings.get_mut(self.findings) {
            *place = LineFinding { rule: rule.number, result: Some(result), severity: Some(rule.severity) };
            self.findings = self.findings.wrapping_add(1);
        }
    }

    /// Decides, whatever was decided before; nothing is booked and nothing is missing unless that is said afterwards.
    fn settle(&mut self, decision: Decision, rule: Asked, amounts: Amounts) {
        self.verdict.decision = decision;
        self.verdict.rule = rule.number;
        self.verdict.amounts = Amounts { claimed: self.claim.amount, ..amounts };
        self.verdict.booked = Booked::Nothing;
        self.verdict.product = 0;
        self.verdict.missing = MissingFacts::NONE;
    }

    fn on_date(&self, test: impl Fn(CalendarDay) -> bool) -> Open {
        match self.claim.reference_date {
            Some(day) => Open::known(test(day)),
            None => Open::of(Truth::Unknown, MissingFacts::REFERENCE_DATE),
        }
    }

    fn by_contracted_provider(&self) -> Open {
        Open::of(self.claim.by_contracted_provider, MissingFacts::BY_CONTRACTED_PROVIDER)
    }

    fn in_bundle(&self) -> Open {
        Open::of(self.claim.in_bundle, MissingFacts::IN_BUNDLE)
    }

    fn is_structural(&self) -> Open {
        Open::of(self.claim.is_structural, MissingFacts::IS_STRUCTURAL)
    }

    fn in_term(&self) -> Open {
        self.on_date(|_| self.year.is_some())
    }

    /// TBHF21-4.5: in the pathway on some day of the claim's contract year; false when there is no such year.
    fn in_pathway_year(&self) -> Open {
        match (self.claim.reference_date, self.year) {
            (None, _) => self.on_period(|_, _| true).and(self.on_date(|_| true)),
            (Some(_), None) => Open::known(false),
            (Some(_), Some(year)) => self.on_period(|from, until| from < year.until && year.from < until),
        }
    }

    fn on_period(&self, test: impl Fn(CalendarDay, CalendarDay) -> bool) -> Open {
        match self.claim.bundle_period {
            Some((from, until)) => Open::known(test(from, until)),
            None => Open::of(Truth::Unknown, MissingFacts::BUNDLE_PERIOD),
        }
    }

    /// TBHF21-4.9: heart-failure care of a bundle patient, claimed by the contracted provider, inside the term.
    fn of_bundle_patient(&self) -> Open {
        self.by_contracted_provider().and(self.in_bundle()).and(self.in_term())
    }

    /// TBHF21-4.5 and TBHF21-3.10.
    fn bundle_payment(&mut self) -> Result<(), Faulty> {
        let first = self.on_date(|_| !self.year.is_some_and(|year| self.insured.is_assessed(year.number)));
        let entitled = self.of_bundle_patient().and(self.in_pathway_year()).and(first);
        match entitled.truth() {
            Truth::False => {
                self.find(RULE_PAYMENT, RuleResult::Fail);
                self.rejected(RULE_PAYMENT);
                return Ok(());
            }
            Truth::Unknown => {
                self.find(RULE_PAYMENT, RuleResult::Unknown);
                self.undetermined(RULE_PAYMENT, entitled.missing);
                return Ok(());
            }
            Truth::True => self.find(RULE_PAYMENT, RuleResult::Pass),
        }
        let year = self.year.ok_or((Field::ReferenceDate, Fault::OutOfRange))?.number;
        let fee = self.fee().map_err(|fault| (Field::BundlePrice, fault))?;
        let amounts = self.under_ceiling(fee, year)?;
        let (decision, rule) = match (amounts.above_ceiling > Cents::ZERO, amounts.paid > Cents::ZERO) {
            (true, false) => (Decision::AboveCeiling, RULE_CEILING),
            (true, true) => (Decision::Reduced, RULE_CEILING),
            (false, _) if amounts.paid < amounts.claimed => (Decision::Reduced, RULE_PAYMENT),
            (false, _) => (Decision::Paid, RULE_PAYMENT),
        };
        if fee > Cents::ZERO {
            let fits = amounts.above_ceiling == Cents::ZERO;
            self.find(RULE_CEILING, if fits { RuleResult::Pass } else { RuleResult::Fail });
        }
        self.settle(decision, rule, amounts);
        self.verdict.booked = Booked::BundlePayment;
        Ok(())
    }

    /// TBHF21-3.10: the fee split at the ceiling. What was claimed more or less than the fee is the adjustment.
    fn under_ceiling(&self, fee: Cents, year: u8) -> Result<Amounts, Faulty> {
        let in_state = |fault| (Field::State, fault);
        let mut years = self.contract.ceilings.iter().zip(&self.state.bundle_paid);
        let (ceiling, paid) = years.nth(place(year)).ok_or((Field::ReferenceDate, Fault::OutOfRange))?;
        let room = ceiling.minus(*paid).map_err(in_state)?;
        let paid = revenue::payable(fee, room);
        Ok(Amounts {
            claimed: self.claim.amount,
            paid,
            above_ceiling: fee.minus(paid).map_err(in_state)?,
            adjustment: self.claim.amount.minus(fee).map_err(|fault| (Field::Amount, fault))?,
            ..Amounts::default()
        })
    }

    fn fee(&self) -> Result<Cents, Fault> {
        match (self.contract.proration, self.claim.bundle_period, self.year) {
            (Proration::Days, Some((from, until)), Some(year)) => {
                let (stay, year) = (Period::new(from.date(), until.date())?, self.contract.term.year(year.number)?);
                bundle::prorated(self.contract.bundle_price, stay, year, self.contract.rounding)
            }
            _ => Ok(self.contract.bundle_price),
        }
    }

    fn care_product(&mut self) {
        let code = match self.claim.care_product {
            Reported::Unknown => {
                self.find(RULE_CODES, RuleResult::Unknown);
                return self.undetermined(RULE_CODES, MissingFacts::CARE_PRODUCT);
            }
            Reported::Malformed => {
                self.find(RULE_CODES, RuleResult::Review);
                return self.undetermined(RULE_CODES, MissingFacts::NONE);
            }
            Reported::Code(code) => code,
        };
        self.find(RULE_CODES, RuleResult::Pass);
        let product = BUNDLE_NUMBERS.iter().position(|number| *number == code.number());
        let Some(product) = product.and_then(|place| u8::try_from(place).ok()) else {
            return self.not_listed();
        };
        let in_time = match self.contract.proration {
            Proration::None => self.in_pathway_year(),
            Proration::Days => self.on_period(|_, _| true).and(
                self.on_date(|day| self.claim.bundle_period.is_none_or(|(from, until)| from <= day && day < until)),
            ),
        };
        let covered = self.of_bundle_patient().and(in_time);
        match covered.truth() {
            Truth::True => {
                self.find(RULE_COVERED, RuleResult::Pass);
                let amounts = Amounts { covered: self.claim.amount, ..Amounts::default() };
                self.settle(Decision::Covered, RULE_COVERED, amounts);
                self.verdict.booked = Booked::CareProduct;
                self.verdict.product = product;
            }
            Truth::False => {
                self.find(RULE_COVERED, RuleResult::Pass);
                self.find(RULE_OUTSIDE, RuleResult::Pass);
                self.outside(RULE_OUTSIDE);
            }
            Truth::Unknown => {
                self.find(RULE_COVERED, RuleResult::Unknown);
                self.undetermined(RULE_COVERED, covered.missing);
            }
        }
    }

    /// A care product outside the eight codes: TBHF21-4.7, or TBHF21-4.9 for structural heart-failure care.
    fn not_listed(&mut self) {
        self.find(RULE_COVERED, RuleResult::Pass);
        let structural = self.of_bundle_patient().and(self.is_structural());
        match structural.truth() {
            Truth::False => {
                self.find(RULE_OUTSIDE, RuleResult::Pass);
                self.outside(RULE_OUTSIDE);
            }
            truth => self.structural(truth, structural.missing),
        }
    }

    /// TBHF21-4.9 for a claim of another kind.
    fn other(&mut self) {
        let structural = self.of_bundle_patient().and(self.is_structural());
        match structural.truth() {
            Truth::False => self.outside(RULE_STRUCTURAL),
            truth => self.structural(truth, structural.missing),
        }
    }

    fn structural(&mut self, truth: Truth, missing: MissingFacts) {
        let result = if truth == Truth::True { RuleResult::Review } else { RuleResult::Unknown };
        self.find(RULE_STRUCTURAL, result);
        self.undetermined(RULE_STRUCTURAL, missing);
    }

    /// TBHF21-4.8.
    fn service(&mut self) {
        let in_price = self.in_bundle().or(self.is_structural());
        let refused = self.by_contracted_provider().and(self.in_term()).and(in_price);
        match refused.truth() {
            Truth::True => {
                self.find(RULE_SERVICE, RuleResult::Fail);
                self.rejected(RULE_SERVICE);
            }
            Truth::False => self.outside(RULE_SERVICE),
            Truth::Unknown => {
                self.find(RULE_SERVICE, RuleResult::Unknown);
                self.undetermined(RULE_SERVICE, refused.missing);
            }
        }
    }

    fn rejected(&mut self, rule: Asked) {
        let amounts = Amounts { rejected: self.claim.amount, ..Amounts::default() };
        self.settle(Decision::Rejected, rule, amounts);
    }

    fn undetermined(&mut self, rule: Asked, missing: MissingFacts) {
        let amounts = Amounts { adjustment: self.claim.amount, ..Amounts::default() };
        self.settle(Decision::Undetermined, rule, amounts);
        self.verdict.missing = missing;
    }

    /// The policy decides nothing about the claim; the contract may say that it is paid as claimed.
    fn outside(&mut self, rule: Asked) {
        if self.contract.other_claims != OtherClaims::AsClaimed {
            return self.undetermined(rule, MissingFacts::NONE);
        }
        let by_contracted = self.by_contracted_provider();
        if by_contracted.truth() != Truth::True {
            return self.undetermined(rule, by_contracted.missing);
        }
        let amounts = Amounts { paid: self.claim.amount, ..Amounts::default() };
        self.settle(Decision::Paid, rule, amounts);
    }
}

/// Books a decided debit line. Everything is computed before anything is changed.
fn book(state: &mut State, insured: &mut InsuredState, verdict: &Verdict) -> Result<(), Faulty> {
    let in_state = |fault| (Field::State, fault);
    let year = verdict.contract_year;
    match verdict.booked {
        Booked::Nothing => {}
        Booked::BundlePayment => {
            let fee = verdict.amounts.paid.plus(verdict.amounts.above_ceiling).map_err(in_state)?;
            payment(state, insured, year, fee, verdict.amounts.paid, |count| count.checked_add(1)).map_err(in_state)?;
            insured.assessed_years |= year_bit(year);
        }
        Booked::CareProduct => count(state, verdict, |count| count.checked_add(1)).map_err(in_state)?,
    }
    Ok(())
}

/// Takes back exactly what the debit booked. Out of line: most lines are no credits.
#[inline(never)]
fn credit(
    state: &mut State,
    insured: &mut InsuredState,
    debit: Option<&mut Verdict>,
    claim: &Claim,
    verdict: &mut Verdict,
) -> Result<(), Faulty> {
    let debit = debit.ok_or((Field::Debit, Fault::NotAllowed))?;
    // A stored verdict may have been damaged: parts that do not add up would lose a cent.
    if debit.credited || debit.decision == Decision::Recovered || !debit.amounts.is_balanced() {
        return Err((Field::Debit, Fault::NotAllowed));
    }
    if debit.amounts.claimed.opposite() != claim.amount {
        return Err((Field::Amount, Fault::NotAllowed));
    }
    let in_state = |fault| (Field::State, fault);
    let year = debit.contract_year;
    match debit.booked {
        Booked::Nothing => {}
        Booked::BundlePayment => {
            if !insured.is_assessed(year) {
                return Err((Field::State, Fault::NotAllowed));
            }
            let fee = debit.amounts.paid.plus(debit.amounts.above_ceiling).map_err(in_state)?;
            let (fee, paid) = (fee.opposite(), debit.amounts.paid.opposite());
            payment(state, insured, year, fee, paid, |count| count.checked_sub(1)).map_err(in_state)?;
            insured.assessed_years &= !year_bit(year);
        }
        Booked::CareProduct => count(state, debit, |count| count.checked_sub(1)).map_err(in_state)?,
    }
    debit.credited = true;
    verdict.decision = Decision::Recovered;
    verdict.rule = debit.rule;
    verdict.amounts = debit.amounts.opposite();
    verdict.contract_year = year;
    Ok(())
}

/// TBHF21-3.10 and TBHF21-4.5, new state of a bundle payment.
fn payment(
    state: &mut State,
    insured: &mut InsuredState,
    year: u8,
    fee: Cents,
    paid: Cents,
    patients: impl Fn(u32) -> Option<u32>,
) -> Result<(), Fault> {
    let bundle_paid = of_year(&mut state.bundle_paid, year)?;
    let entitlement = of_year(&mut state.bundle_entitlement, year)?;
    let bundled = of_year(&mut state.bundled_patients, year)?;
    let to_insured = of_year(&mut insured.paid, year)?;
    let new = (
        bundle_paid.plus(paid)?,
        entitlement.plus(fee)?,
        patients(*bundled).ok_or(Fault::OutOfRange)?,
        to_insured.plus(paid)?,
    );
    (*bundle_paid, *entitlement, *bundled, *to_insured) = new;
    Ok(())
}

/// TBHF21-4.6, new state of a covered care product.
fn count(state: &mut State, verdict: &Verdict, step: impl Fn(u32) -> Option<u32>) -> Result<(), Fault> {
    let codes = of_year(&mut state.declared_count, verdict.contract_year)?;
    let count = codes.get_mut(usize::from(verdict.product)).ok_or(Fault::OutOfRange)?;
    *count = step(*count).ok_or(Fault::OutOfRange)?;
    Ok(())
}
