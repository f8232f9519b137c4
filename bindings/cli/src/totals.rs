//! Sums over the verdicts of a run.

use regelkern::claim::State;
use regelkern::input::Contract;
use regelkern::unit::{Cents, Period};
use regelkern::verdict::{Amounts, Decision};
use serde::{Deserialize, Serialize};

/// How many decisions there are.
const DECISIONS: usize = Decision::ALL.len();

/// Lines and amounts per decision.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Totals([Sum; DECISIONS]);

/// A number of lines and the sums of their amounts, in eurocents.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub struct Sum {
    /// The lines.
    pub lines: u64,
    /// What was claimed.
    pub claimed_cents: i128,
    /// What is paid.
    pub paid_cents: i128,
    /// What the bundle price has paid already.
    pub covered_cents: i128,
    /// What is above the ceiling.
    pub above_ceiling_cents: i128,
    /// What is not payable.
    pub rejected_cents: i128,
    /// What was paid before and must come back.
    pub recoverable_cents: i128,
    /// What none of the parts accounts for.
    pub adjustment_cents: i128,
}

impl Totals {
    /// Adds a verdict.
    pub fn add(&mut self, decision: Decision, amounts: &Amounts) {
        self.0[decision as usize - 1].add(&Sum {
            lines: 1,
            claimed_cents: amounts.claimed.wide(),
            paid_cents: amounts.paid.wide(),
            covered_cents: amounts.covered.wide(),
            above_ceiling_cents: amounts.above_ceiling.wide(),
            rejected_cents: amounts.rejected.wide(),
            recoverable_cents: amounts.recoverable.wide(),
            adjustment_cents: amounts.adjustment.wide(),
        });
    }

    /// Adds the totals of something else.
    pub fn extend(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(sum, more)| sum.add(more));
    }

    /// The decisions that were taken, with their sums.
    pub fn by_decision(&self) -> impl Iterator<Item = (Decision, &Sum)> {
        Decision::ALL.into_iter().zip(&self.0).filter(|(_, sum)| sum.lines > 0)
    }

    /// The sums over everything.
    pub fn all(&self) -> Sum {
        let mut all = Sum::default();
        self.0.iter().for_each(|sum| all.add(sum));
        all
    }

    /// Whether every line was paid in full, covered by the bundle or taken back.
    pub fn is_accepted(&self) -> bool {
        self.by_decision()
            .all(|(decision, _)| matches!(decision, Decision::Paid | Decision::Covered | Decision::Recovered))
    }
}

impl Sum {
    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.claimed_cents += other.claimed_cents;
        self.paid_cents += other.paid_cents;
        self.covered_cents += other.covered_cents;
        self.above_ceiling_cents += other.above_ceiling_cents;
        self.rejected_cents += other.rejected_cents;
        self.recoverable_cents += other.recoverable_cents;
        self.adjustment_cents += other.adjustment_cents;
    }
}

/// A contract year against its ceiling: bundle payments of this run and of those before it.
pub struct Year {
    /// The days.
    pub period: Period,
    /// The ceiling after transfers.
    pub ceiling: Cents,
    /// The bundle payments made payable.
    pub paid: Cents,
    /// The bundle payments earned before the ceiling.
    pub entitlement: Cents,
    /// The insured persons with a bundle payment.
    pub patients: u32,
}

/// The contract years, the first first.
pub fn years(contract: &Contract, state: &State) -> Vec<Year> {
    let periods = (1..).map_while(|year| contract.term().year(year).ok());
    let booked = state.bundle_paid.iter().zip(&state.bundle_entitlement).zip(&state.bundled_patients);
    let years = periods.zip(contract.ceilings()).zip(booked);
    years
        .map(|((period, ceiling), ((paid, entitlement), patients))| Year {
            period,
            ceiling: *ceiling,
            paid: *paid,
            entitlement: *entitlement,
            patients: *patients,
        })
        .collect()
}
