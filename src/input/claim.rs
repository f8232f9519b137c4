//! A claim line.

use super::{Field, InputFault};
use crate::criteria::Truth;
use crate::unit::{CalendarDay, CareProduct, Cents, Fault};

/// A claim line, as the caller has it. Zero everywhere is a claim of which nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)] // The order of the C interface, which reads a claim as one block.
pub struct RawClaim {
    /// Amount in eurocents; negative for a credit only.
    pub amount_cents: i64,
    /// The date that allocates the claim to a contract year, YYYYMMDD; 0 unknown.
    pub reference_date: i32,
    /// First day in the pathway, YYYYMMDD; 0 unknown.
    pub bundle_from: i32,
    /// Day after the last day in the pathway, YYYYMMDD; 0 unknown.
    pub bundle_until: i32,
    /// Place of the insured person's state among those of the call, from 0.
    pub insured: u32,
    /// The debit that this credit takes back: 0 for a debit; from 1, first the stored debits of the call, then the
    /// lines of the call itself.
    pub debit: u32,
    /// Care-product code, nine ASCII digits; nine zero bytes: unknown. Shorter text is padded with zero bytes.
    pub care_product: [u8; 9],
    /// Number of the [`ClaimKind`]; 0 unknown.
    pub kind: u8,
    /// Whether the claimant is the provider with the arrangement: 0 unknown, 1 yes, 2 no.
    pub by_contracted_provider: u8,
    /// Whether the insured person is in the pathway of that provider: 0 unknown, 1 yes, 2 no.
    pub in_bundle: u8,
    /// Whether it is a structural cost of heart-failure care: 0 unknown, 1 yes, 2 no.
    pub is_structural: u8,
    /// Whether the care meets the legal requirements: 0 not checked, 1 yes, 2 no.
    pub meets_legal_requirements: u8,
    /// Whether the care was delivered: 0 not checked, 1 yes, 2 no.
    pub actually_delivered: u8,
    /// Whether the care was rightly delivered: 0 not checked, 1 yes, 2 no.
    pub rightly_delivered: u8,
}

/// What is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ClaimKind {
    /// A DBC care product.
    CareProduct = 1,
    /// The bundle price for a patient and a contract year.
    BundlePayment = 2,
    /// Remote guidance by itself.
    TelemonitoringService = 3,
    /// A supplier's subscription.
    SupplierSubscription = 4,
    /// One-off cost of introducing remote guidance.
    ImplementationCost = 5,
    /// Something else.
    Other = 6,
}

impl ClaimKind {
    /// Every kind, in the order of its number.
    pub const ALL: [Self; 6] = [
        Self::CareProduct,
        Self::BundlePayment,
        Self::TelemonitoringService,
        Self::SupplierSubscription,
        Self::ImplementationCost,
        Self::Other,
    ];

    /// The name in JSON, the values of the fact `claim.kind`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CareProduct => "care_product",
            Self::BundlePayment => "bundle_payment",
            Self::TelemonitoringService => "telemonitoring_service",
            Self::SupplierSubscription => "supplier_subscription",
            Self::ImplementationCost => "implementation_cost",
            Self::Other => "other",
        }
    }
}

impl RawClaim {
    /// The care-product code where what is stated is none: a text of another length or nothing at all.
    pub const MALFORMED_CARE_PRODUCT: [u8; 9] = *b"?????????";
}

/// A care-product code as reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// Not stated.
    Unknown,
    /// Stated, but not nine digits: a person looks at it (TBHF21-4.1).
    Malformed,
    /// Nine digits.
    Code(CareProduct),
}

/// A valid claim line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    pub(crate) kind: Option<ClaimKind>,
    pub(crate) reference_date: Option<CalendarDay>,
    pub(crate) amount: Cents,
    pub(crate) care_product: Reported,
    pub(crate) by_contracted_provider: Truth,
    pub(crate) in_bundle: Truth,
    /// First day in the pathway, and the later day after the last.
    pub(crate) bundle_period: Option<(CalendarDay, CalendarDay)>,
    pub(crate) is_structural: Truth,
    /// TBHF21-8.1: lawful, actually and rightly delivered.
    pub(crate) rightful: Truth,
    pub(crate) is_credit: bool,
}

impl Claim {
    /// A valid claim line.
    ///
    /// # Errors
    /// [`InputFault`] with the field: a number that is no kind or truth value ([`Fault::NotAllowed`]), an impossible
    /// date, an amount outside its range or with the wrong sign ([`Fault::OutOfRange`]), a period with one end only or
    /// that ends before it begins ([`Fault::EmptyPeriod`]), EBCDIC digits.
    #[inline]
    pub fn new(raw: &RawClaim) -> Result<Self, InputFault> {
        let kind = match raw.kind {
            0 => None,
            number => Some(
                usize::from(number)
                    .checked_sub(1)
                    .and_then(|place| ClaimKind::ALL.get(place).copied())
                    .ok_or(InputFault { field: Field::Kind, fault: Fault::NotAllowed })?,
            ),
        };
        let amount = Cents::new(raw.amount_cents).map_err(InputFault::of(Field::Amount))?;
        let is_credit = raw.debit != 0;
        if (amount < Cents::ZERO && !is_credit) || (amount > Cents::ZERO && is_credit) {
            return Err(InputFault { field: Field::Amount, fault: Fault::OutOfRange });
        }
        let rightful = truth(raw.meets_legal_requirements, Field::MeetsLegalRequirements)?
            .and(truth(raw.actually_delivered, Field::ActuallyDelivered)?)
            .and(truth(raw.rightly_delivered, Field::RightlyDelivered)?);
        let in_period = InputFault::of(Field::BundlePeriod);
        let (from, until) = (day(raw.bundle_from), day(raw.bundle_until));
        Ok(Self {
            kind,
            reference_date: day(raw.reference_date).map_err(InputFault::of(Field::ReferenceDate))?,
            amount,
            care_product: care_product(&raw.care_product).map_err(InputFault::of(Field::CareProductCode))?,
            by_contracted_provider: truth(raw.by_contracted_provider, Field::ByContractedProvider)?,
            in_bundle: truth(raw.in_bundle, Field::InBundle)?,
            bundle_period: period(from.map_err(in_period)?, until.map_err(in_period)?).map_err(in_period)?,
            is_structural: truth(raw.is_structural, Field::IsStructural)?,
            rightful,
            is_credit,
        })
    }
}

fn truth(number: u8, field: Field) -> Result<Truth, InputFault> {
    match number {
        0 => Ok(Truth::Unknown),
        1 => Ok(Truth::True),
        2 => Ok(Truth::False),
        _ => Err(InputFault { field, fault: Fault::NotAllowed }),
    }
}

#[inline]
fn day(number: i32) -> Result<Option<CalendarDay>, Fault> {
    if number == 0 { Ok(None) } else { CalendarDay::new(number).map(Some) }
}

#[inline]
fn period(from: Option<CalendarDay>, until: Option<CalendarDay>) -> Result<Option<(CalendarDay, CalendarDay)>, Fault> {
    match (from, until) {
        (None, None) => Ok(None),
        (Some(from), Some(until)) if from < until => Ok(Some((from, until))),
        _ => Err(Fault::EmptyPeriod),
    }
}

fn care_product(bytes: &[u8; 9]) -> Result<Reported, Fault> {
    if *bytes == [0; 9] {
        return Ok(Reported::Unknown);
    }
    match CareProduct::new(bytes) {
        Ok(code) => Ok(Reported::Code(code)),
        Err(Fault::EbcdicDigits) => Err(Fault::EbcdicDigits),
        Err(_) => Ok(Reported::Malformed),
    }
}
