//! The door: raw values become valid ones here, once; behind it nothing can be malformed.
//!
//! A raw value has only integers and byte arrays, as C structs and records do. A fault names the field and what was
//! expected, never the value.

pub mod claim;
pub mod contract;

pub use claim::{Claim, ClaimKind, RawClaim, Reported};
pub use contract::{Contract, OtherClaims, Proration, RawContract};

use crate::unit::Fault;

/// A field of a contract or claim, for faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Field {
    /// `contract.policy`
    Policy = 1,
    /// `contract.start`
    Start = 2,
    /// `contract.to_exclusive`
    ToExclusive = 3,
    /// `contract.bundle_price`
    BundlePrice = 4,
    /// `contract.zvt_transfer_in`
    TransferIn = 5,
    /// `contract.zvt_transfer_out`
    TransferOut = 6,
    /// `contract.volume_patients`
    Volume = 7,
    /// `contract.bundle_proration`
    Proration = 8,
    /// `contract.rounding`
    Rounding = 9,
    /// `contract.other_claims`
    OtherClaims = 10,
    /// `claim.kind`
    Kind = 20,
    /// `claim.reference_date`
    ReferenceDate = 21,
    /// `claim.amount`
    Amount = 22,
    /// `claim.care_product_code`
    CareProductCode = 23,
    /// `claim.by_contracted_provider`
    ByContractedProvider = 24,
    /// `claim.is_structural_hf_msz_cost`
    IsStructural = 25,
    /// `claim.meets_legal_requirements`
    MeetsLegalRequirements = 26,
    /// `claim.actually_delivered`
    ActuallyDelivered = 27,
    /// `claim.rightly_delivered`
    RightlyDelivered = 28,
    /// `insured.in_bundle`
    InBundle = 29,
    /// `insured.bundle_period`
    BundlePeriod = 30,
    /// The insured person that the claim is for.
    Insured = 31,
    /// The debit that a credit takes back.
    Debit = 32,
    /// A reserved field that is not zero.
    Reserved = 33,
    /// The state that the line would lead to.
    State = 34,
}

impl Field {
    /// The name in JSON and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Start => "start",
            Self::ToExclusive => "to_exclusive",
            Self::BundlePrice => "bundle_price",
            Self::TransferIn => "zvt_transfer_in",
            Self::TransferOut => "zvt_transfer_out",
            Self::Volume => "volume_patients",
            Self::Proration => "bundle_proration",
            Self::Rounding => "rounding",
            Self::OtherClaims => "other_claims",
            Self::Kind => "kind",
            Self::ReferenceDate => "reference_date",
            Self::Amount => "amount",
            Self::CareProductCode => "care_product_code",
            Self::ByContractedProvider => "by_contracted_provider",
            Self::IsStructural => "is_structural_hf_msz_cost",
            Self::MeetsLegalRequirements => "meets_legal_requirements",
            Self::ActuallyDelivered => "actually_delivered",
            Self::RightlyDelivered => "rightly_delivered",
            Self::InBundle => "in_bundle",
            Self::BundlePeriod => "bundle_period",
            Self::Insured => "insured",
            Self::Debit => "credit_of",
            Self::Reserved => "reserved",
            Self::State => "state",
        }
    }
}

/// What is wrong with a contract or claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InputFault {
    /// The field.
    pub field: Field,
    /// What is wrong with it.
    pub fault: Fault,
}

impl InputFault {
    /// A fault in this field: `map_err(InputFault::of(Field::Amount))`.
    pub(crate) const fn of(field: Field) -> impl Fn(Fault) -> Self + Copy {
        move |fault| Self { field, fault }
    }
}
