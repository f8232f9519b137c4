//! The terms of a bundle arrangement.

use super::{Field, InputFault};
use crate::ceiling::revenue;
use crate::limit::CONTRACT_YEARS;
use crate::tariff::term::Term;
use crate::unit::{CalendarDay, Cents, Date, Fault, Rounding};

/// The terms of a bundle arrangement, as the caller has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RawContract {
    /// Number of the policy: 1 for TBHF21.
    pub policy: u16,
    /// First day, YYYYMMDD.
    pub start: i32,
    /// Day after the last day, YYYYMMDD; exactly 36 months after the start (TBHF21-3.8).
    pub to_exclusive: i32,
    /// Agreed bundle price in eurocents per patient per contract year (TBHF21-4.5), not negative.
    pub bundle_price_cents: i64,
    /// Agreed number of patients per contract year (TBHF21-3.9).
    pub volume_patients: [u32; CONTRACT_YEARS],
    /// Ceiling room moved in from other parts of Zorg Veilig Thuis, per contract year, not negative (TBHF21-3.10).
    pub transfer_in_cents: [i64; CONTRACT_YEARS],
    /// Ceiling room moved out to other parts of Zorg Veilig Thuis, per contract year, not negative (TBHF21-3.10).
    pub transfer_out_cents: [i64; CONTRACT_YEARS],
    /// Number of the [`Proration`].
    pub proration: u8,
    /// Number of the [`Rounding`].
    pub rounding: u8,
    /// Number of the [`OtherClaims`].
    pub other_claims: u8,
}

/// How a patient counts who is in the pathway for part of a contract year (TBHF21-4.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Proration {
    /// In full.
    #[default]
    None = 0,
    /// By days.
    Days = 1,
}

/// What becomes of claims that are outside the bundle (TBHF21-4.7): the policy itself decides nothing about them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum OtherClaims {
    /// They are left undecided.
    #[default]
    Undecided = 0,
    /// They are paid as claimed under the provider's MSZ agreement, when the contracted provider claims them.
    AsClaimed = 1,
}

/// A contract year, as the days of claims are compared with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContractYear {
    /// Its number, from 1.
    pub(crate) number: u8,
    /// Its first day.
    pub(crate) from: CalendarDay,
    /// The day after its last.
    pub(crate) until: CalendarDay,
}

/// Valid terms, with what every claim needs worked out in advance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    /// The contract years.
    pub(crate) term: Term,
    /// The first day of each contract year, and the day after the last.
    bounds: [CalendarDay; CONTRACT_YEARS + 1],
    /// The price of one patient for one contract year.
    pub(crate) bundle_price: Cents,
    /// The ceiling per contract year, after transfers.
    pub(crate) ceilings: [Cents; CONTRACT_YEARS],
    /// Part-years.
    pub(crate) proration: Proration,
    /// The rounding of part-years.
    pub(crate) rounding: Rounding,
    /// Claims outside the bundle.
    pub(crate) other_claims: OtherClaims,
}

impl Contract {
    /// Valid terms of a bundle arrangement.
    ///
    /// # Errors
    /// [`InputFault`] with the field: an unknown policy or mode ([`Fault::NotAllowed`]), an impossible date
    /// ([`Fault::InvalidDate`]), a term that is not exactly three years ([`Fault::NotAllowed`] on `to_exclusive`,
    /// TBHF21-3.8), an amount outside its range, a ceiling that is no amount ([`Fault::OutOfRange`]).
    pub fn new(raw: &RawContract) -> Result<Self, InputFault> {
        if raw.policy != crate::policy::tbhf21::NUMBER {
            return Err(InputFault { field: Field::Policy, fault: Fault::NotAllowed });
        }
        let start = Date::from_yyyymmdd(raw.start).map_err(InputFault::of(Field::Start))?;
        let until = Date::from_yyyymmdd(raw.to_exclusive).map_err(InputFault::of(Field::ToExclusive))?;
        let term = Term::new(start).map_err(InputFault::of(Field::Start))?;
        if term.until() != until {
            return Err(InputFault { field: Field::ToExclusive, fault: Fault::NotAllowed });
        }
        let bundle_price = amount(raw.bundle_price_cents, Field::BundlePrice)?;
        let mut ceilings = [Cents::ZERO; CONTRACT_YEARS];
        let moved = raw.transfer_in_cents.iter().zip(raw.transfer_out_cents);
        for ((ceiling, volume), (moved_in, moved_out)) in ceilings.iter_mut().zip(raw.volume_patients).zip(moved) {
            let agreed = revenue::ceiling(i128::from(volume), bundle_price).map_err(InputFault::of(Field::Volume))?;
            let moved_in = amount(*moved_in, Field::TransferIn)?;
            let moved_out = amount(moved_out, Field::TransferOut)?;
            *ceiling =
                revenue::after_transfers(agreed, moved_in, moved_out).map_err(InputFault::of(Field::TransferIn))?;
        }
        Ok(Self {
            term,
            bounds: term.bounds().map(Date::written),
            bundle_price,
            ceilings,
            proration: match raw.proration {
                0 => Proration::None,
                1 => Proration::Days,
                _ => return Err(InputFault { field: Field::Proration, fault: Fault::NotAllowed }),
            },
            rounding: Rounding::from_number(u32::from(raw.rounding)).map_err(InputFault::of(Field::Rounding))?,
            other_claims: match raw.other_claims {
                0 => OtherClaims::Undecided,
                1 => OtherClaims::AsClaimed,
                _ => return Err(InputFault { field: Field::OtherClaims, fault: Fault::NotAllowed }),
            },
        })
    }

    /// The contract years.
    #[must_use]
    pub const fn term(&self) -> &Term {
        &self.term
    }

    /// The contract year in which the day lies; none before the first and after the last.
    #[inline]
    pub(crate) fn year_of(&self, day: CalendarDay) -> Option<ContractYear> {
        let [first, second, third, end] = self.bounds;
        let (number, from, until) = match day {
            day if day < first || day >= end => return None,
            day if day < second => (1, first, second),
            day if day < third => (2, second, third),
            _ => (3, third, end),
        };
        Some(ContractYear { number, from, until })
    }

    /// The day after the last.
    #[inline]
    pub(crate) const fn until(&self) -> CalendarDay {
        self.bounds[CONTRACT_YEARS]
    }

    /// The ceiling of each contract year in eurocents, after transfers (TBHF21-3.9, TBHF21-3.10).
    #[must_use]
    pub const fn ceilings(&self) -> &[Cents; CONTRACT_YEARS] {
        &self.ceilings
    }
}

/// An amount that is not negative.
fn amount(cents: i64, field: Field) -> Result<Cents, InputFault> {
    let amount = Cents::new(cents).map_err(InputFault::of(field))?;
    if amount < Cents::ZERO { Err(InputFault { field, fault: Fault::OutOfRange }) } else { Ok(amount) }
}
