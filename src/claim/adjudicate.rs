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
use crate::input::{Claim, ClaimKind, Contract, Field, OtherClaims, Proration, RawClaim, Reported};
use crate::policy::tbhf21::facts::BUNDLE_NUMBERS;
use crate::policy::tbhf21::rules::number_of;
use crate::tariff::bundle;
use crate::unit::{Cents, Date, Fault};
use crate::verdict::{Amounts, Booked, Decision, LineFinding, MissingFacts, Verdict};

const RULE_CEILING: u16 = number_of("TBHF21-3.10");
const RULE_CODES: u16 = number_of("TBHF21-4.1");
const RULE_PAYMENT: u16 = number_of("TBHF21-4.5");
const RULE_COVERED: u16 = number_of("TBHF21-4.6");
const RULE_OUTSIDE: u16 = number_of("TBHF21-4.7");
const RULE_SERVICE: u16 = number_of("TBHF21-4.8");
const RULE_STRUCTURAL: u16 = number_of("TBHF21-4.9");
const RULE_IMPLEMENTATION: u16 = number_of("TBHF21-4.14");
const RULE_TERM: u16 = number_of("TBHF21-4.15");
const RULE_RIGHTFUL: u16 = number_of("TBHF21-8.1");

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
    let claim = match Claim::new(raw) {
        Ok(claim) => claim,
        Err(fault) => {
            let claimed = Cents::new(raw.amount_cents).unwrap_or(Cents::ZERO);
            return Verdict::invalid(claimed, fault.field, fault.fault);
        }
    };
    let verdict = if claim.is_credit {
        credit(state, insured, debit, &claim)
    } else {
        Line { contract, state, insured, claim: &claim, findings: Findings::default() }.decide().and_then(|verdict| {
            book(state, insured, &verdict)?;
            Ok(verdict)
        })
    };
    verdict.unwrap_or_else(|(field, fault)| Verdict::invalid(claim.amount, field, fault))
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
        *slot = adjudicate(contract, state, person, debit, raw);
    }
    Ok(())
}

type Faulty = (Field, Fault);

/// One debit line in view of its contract.
struct Line<'l> {
    contract: &'l Contract,
    state: &'l State,
    insured: &'l InsuredState,
    claim: &'l Claim,
    findings: Findings,
}

/// What is known of an *and* of conditions: its truth and the facts that keep it open.
#[derive(Clone, Copy)]
struct Open {
    truth: Truth,
    missing: MissingFacts,
}

impl Open {
    const fn known(truth: bool) -> Self {
        Self { truth: Truth::of(truth), missing: MissingFacts::NONE }
    }

    const fn of(truth: Truth, fact: MissingFacts) -> Self {
        let missing = if matches!(truth, Truth::Unknown) { fact } else { MissingFacts::NONE };
        Self { truth, missing }
    }

    /// Both. What stands beside a deciding operand is not missing.
    const fn and(self, other: Self) -> Self {
        match self.truth.and(other.truth) {
            Truth::Unknown => Self { truth: Truth::Unknown, missing: self.missing.and(other.missing) },
            truth => Self { truth, missing: MissingFacts::NONE },
        }
    }

    const fn not(self) -> Self {
        Self { truth: self.truth.not(), ..self }
    }

    /// Either.
    const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }
}

#[derive(Default)]
struct Findings {
    list: [LineFinding; crate::limit::VERDICT_FINDINGS_MAX],
    count: usize,
}

impl Findings {
    fn add(&mut self, rule: u16, result: RuleResult) {
        if let Some(place) = self.list.get_mut(self.count) {
            *place = LineFinding { rule, result };
            self.count = self.count.wrapping_add(1);
        }
    }
}

impl Line<'_> {
    fn decide(mut self) -> Result<Verdict, Faulty> {
        let mut verdict = match self.claim.kind {
            None => self.undetermined(RULE_CODES, MissingFacts::KIND),
            Some(ClaimKind::BundlePayment) => self.bundle_payment()?,
            Some(ClaimKind::CareProduct) => self.care_product(),
            Some(ClaimKind::TelemonitoringService | ClaimKind::SupplierSubscription) => self.service(),
            Some(ClaimKind::ImplementationCost) => {
                self.findings.add(RULE_IMPLEMENTATION, RuleResult::Fail);
                self.rejected(RULE_IMPLEMENTATION)
            }
            Some(ClaimKind::Other) => self.other(),
        };
        if matches!(self.claim.kind, Some(ClaimKind::BundlePayment | ClaimKind::CareProduct)) {
            let result = match self.claim.reference_date {
                None => RuleResult::Unknown,
                Some(day) if day < self.contract.term.until() => RuleResult::Pass,
                Some(_) => RuleResult::Review,
            };
            self.findings.add(RULE_TERM, result);
        }
        match self.claim.rightful {
            Truth::True => self.findings.add(RULE_RIGHTFUL, RuleResult::Pass),
            Truth::Unknown => self.findings.add(RULE_RIGHTFUL, RuleResult::Unknown),
            Truth::False => {
                self.findings.add(RULE_RIGHTFUL, RuleResult::Fail);
                // A line that is rejected anyway keeps the rule that comes first.
                if verdict.decision != Decision::Rejected {
                    verdict = self.rejected(RULE_RIGHTFUL);
                }
            }
        }
        verdict.contract_year = self.year().unwrap_or(0);
        verdict.findings = self.findings.list;
        Ok(verdict)
    }

    fn year(&self) -> Option<u8> {
        self.claim.reference_date.and_then(|day| self.contract.term.year_of(day))
    }

    fn on_date(&self, test: impl Fn(Date) -> bool) -> Open {
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
        self.on_date(|day| self.contract.term.year_of(day).is_some())
    }

    /// TBHF21-4.5: in the pathway on some day of the claim's contract year; false when there is no such year.
    fn in_pathway_year(&self) -> Open {
        let Some(day) = self.claim.reference_date else {
            return self.on_period(|_| true).and(Open::of(Truth::Unknown, MissingFacts::REFERENCE_DATE));
        };
        match self.contract.term.year_of(day).and_then(|year| self.contract.term.year(year).ok()) {
            None => Open::known(false),
            Some(year) => self.on_period(|stay| stay.overlaps(year)),
        }
    }

    fn on_period(&self, test: impl Fn(crate::unit::Period) -> bool) -> Open {
        match self.claim.bundle_period {
            Some(stay) => Open::known(test(stay)),
            None => Open::of(Truth::Unknown, MissingFacts::BUNDLE_PERIOD),
        }
    }

    /// TBHF21-4.9: heart-failure care of a bundle patient, claimed by the contracted provider, inside the term.
    fn of_bundle_patient(&self) -> Open {
        self.by_contracted_provider().and(self.in_bundle()).and(self.in_term())
    }

    /// TBHF21-4.5 and TBHF21-3.10.
    fn bundle_payment(&mut self) -> Result<Verdict, Faulty> {
        let first =
            self.on_date(|day| !self.contract.term.year_of(day).is_some_and(|year| self.insured.is_assessed(year)));
        let entitled = self.of_bundle_patient().and(self.in_pathway_year()).and(first);
        match entitled.truth {
            Truth::False => {
                self.findings.add(RULE_PAYMENT, RuleResult::Fail);
                return Ok(self.rejected(RULE_PAYMENT));
            }
            Truth::Unknown => {
                self.findings.add(RULE_PAYMENT, RuleResult::Unknown);
                return Ok(self.undetermined(RULE_PAYMENT, entitled.missing));
            }
            Truth::True => self.findings.add(RULE_PAYMENT, RuleResult::Pass),
        }
        let year = self.year().ok_or((Field::ReferenceDate, Fault::OutOfRange))?;
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
            self.findings.add(RULE_CEILING, if fits { RuleResult::Pass } else { RuleResult::Fail });
        }
        Ok(Verdict { decision, rule, amounts, booked: Booked::BundlePayment, ..Verdict::default() })
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
        match (self.contract.proration, self.claim.bundle_period, self.year()) {
            (Proration::Days, Some(stay), Some(year)) => {
                let year = self.contract.term.year(year)?;
                bundle::prorated(self.contract.bundle_price, stay, year, self.contract.rounding)
            }
            _ => Ok(self.contract.bundle_price),
        }
    }

    fn care_product(&mut self) -> Verdict {
        let code = match self.claim.care_product {
            Reported::Unknown => {
                self.findings.add(RULE_CODES, RuleResult::Unknown);
                return self.undetermined(RULE_CODES, MissingFacts::CARE_PRODUCT);
            }
            Reported::Malformed => {
                self.findings.add(RULE_CODES, RuleResult::Review);
                return self.undetermined(RULE_CODES, MissingFacts::NONE);
            }
            Reported::Code(code) => code,
        };
        self.findings.add(RULE_CODES, RuleResult::Pass);
        let product = BUNDLE_NUMBERS.iter().position(|number| *number == code.number());
        let Some(product) = product.and_then(|place| u8::try_from(place).ok()) else {
            return self.not_listed();
        };
        let in_time = match self.contract.proration {
            Proration::None => self.in_pathway_year(),
            Proration::Days => self
                .on_period(|_| true)
                .and(self.on_date(|_| true))
                .and(self.on_date(|day| self.claim.bundle_period.is_none_or(|stay| stay.contains(day)))),
        };
        let covered = self.of_bundle_patient().and(in_time);
        match covered.truth {
            Truth::True => {
                self.findings.add(RULE_COVERED, RuleResult::Pass);
                let amounts = Amounts { claimed: self.claim.amount, covered: self.claim.amount, ..Amounts::default() };
                let booked = Booked::CareProduct;
                Verdict {
                    decision: Decision::Covered,
                    rule: RULE_COVERED,
                    amounts,
                    booked,
                    product,
                    ..Verdict::default()
                }
            }
            Truth::False => {
                self.findings.add(RULE_COVERED, RuleResult::Pass);
                self.findings.add(RULE_OUTSIDE, RuleResult::Pass);
                self.outside(RULE_OUTSIDE)
            }
            Truth::Unknown => {
                self.findings.add(RULE_COVERED, RuleResult::Unknown);
                self.undetermined(RULE_COVERED, covered.missing)
            }
        }
    }

    /// A care product outside the eight codes: TBHF21-4.7, or TBHF21-4.9 for structural heart-failure care.
    fn not_listed(&mut self) -> Verdict {
        self.findings.add(RULE_COVERED, RuleResult::Pass);
        let structural = self.of_bundle_patient().and(self.is_structural());
        match structural.truth {
            Truth::False => {
                self.findings.add(RULE_OUTSIDE, RuleResult::Pass);
                self.outside(RULE_OUTSIDE)
            }
            truth => self.structural(truth, structural.missing),
        }
    }

    /// TBHF21-4.9 for a claim of another kind.
    fn other(&mut self) -> Verdict {
        let structural = self.of_bundle_patient().and(self.is_structural());
        match structural.truth {
            Truth::False => self.outside(RULE_STRUCTURAL),
            truth => self.structural(truth, structural.missing),
        }
    }

    fn structural(&mut self, truth: Truth, missing: MissingFacts) -> Verdict {
        let result = if truth == Truth::True { RuleResult::Review } else { RuleResult::Unknown };
        self.findings.add(RULE_STRUCTURAL, result);
        self.undetermined(RULE_STRUCTURAL, missing)
    }

    /// TBHF21-4.8.
    fn service(&mut self) -> Verdict {
        let in_price = self.in_bundle().or(self.is_structural());
        let refused = self.by_contracted_provider().and(self.in_term()).and(in_price);
        match refused.truth {
            Truth::True => {
                self.findings.add(RULE_SERVICE, RuleResult::Fail);
                self.rejected(RULE_SERVICE)
            }
            Truth::False => self.outside(RULE_SERVICE),
            Truth::Unknown => {
                self.findings.add(RULE_SERVICE, RuleResult::Unknown);
                self.undetermined(RULE_SERVICE, refused.missing)
            }
        }
    }

    fn rejected(&self, rule: u16) -> Verdict {
        let amounts = Amounts { claimed: self.claim.amount, rejected: self.claim.amount, ..Amounts::default() };
        Verdict { decision: Decision::Rejected, rule, amounts, ..Verdict::default() }
    }

    fn undetermined(&self, rule: u16, missing: MissingFacts) -> Verdict {
        let amounts = Amounts { claimed: self.claim.amount, adjustment: self.claim.amount, ..Amounts::default() };
        Verdict { decision: Decision::Undetermined, rule, amounts, missing, ..Verdict::default() }
    }

    /// The policy decides nothing about the claim; the contract may say that it is paid as claimed.
    fn outside(&self, rule: u16) -> Verdict {
        let as_claimed = self.contract.other_claims == OtherClaims::AsClaimed;
        if !as_claimed || self.claim.by_contracted_provider != Truth::True {
            return self.undetermined(rule, MissingFacts::NONE);
        }
        let amounts = Amounts { claimed: self.claim.amount, paid: self.claim.amount, ..Amounts::default() };
        Verdict { decision: Decision::Paid, rule, amounts, ..Verdict::default() }
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

/// Takes back exactly what the debit booked.
fn credit(
    state: &mut State,
    insured: &mut InsuredState,
    debit: Option<&mut Verdict>,
    claim: &Claim,
) -> Result<Verdict, Faulty> {
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
    Ok(Verdict {
        decision: Decision::Recovered,
        rule: debit.rule,
        amounts: debit.amounts.opposite(),
        contract_year: year,
        ..Verdict::default()
    })
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
