//! The numbers of kinds, results, fields and other closed lists: those of the core, written out because the header states
//! them.

use kernel::claim::STATE_VERSION;
use kernel::criteria::Need;
use kernel::criteria::fact::kind;
use kernel::criteria::{Outcome, RuleKind, RuleResult, Severity, Subject};
use kernel::input::{ClaimKind, Field, OtherClaims, Proration};
use kernel::unit::Rounding;
use kernel::verdict::{Booked, Decision, MissingFacts};

/// The version of rk_state, rk_insured_state and rk_ledger: their layout and what their numbers mean.
pub const RK_STATE_VERSION: u32 = 1;

/// An entry of a ledger: the sum of money at this place of rk_ledger.amounts_cents.
pub const RK_ENTRY_AMOUNT: u32 = 1;
/// An entry of a ledger: something that happened, the bit 1 << place of rk_ledger.marks.
pub const RK_ENTRY_MARK: u32 = 2;

/// Yes, as an answer about a claim; 0 is unknown.
pub const RK_YES: u8 = 1;
/// No, as an answer about a claim; 0 is unknown.
pub const RK_NO: u8 = 2;

/// Claimed: a DBC care product.
pub const RK_KIND_CARE_PRODUCT: u8 = 1;
/// Claimed: the bundle price for a patient and a contract year.
pub const RK_KIND_BUNDLE_PAYMENT: u8 = 2;
/// Claimed: remote guidance by itself.
pub const RK_KIND_TELEMONITORING_SERVICE: u8 = 3;
/// Claimed: a supplier's subscription.
pub const RK_KIND_SUPPLIER_SUBSCRIPTION: u8 = 4;
/// Claimed: one-off cost of introducing remote guidance.
pub const RK_KIND_IMPLEMENTATION_COST: u8 = 5;
/// Claimed: something else.
pub const RK_KIND_OTHER: u8 = 6;

/// A patient counts in full for a contract year.
pub const RK_PRORATION_NONE: u8 = 0;
/// A patient counts by the days in the pathway.
pub const RK_PRORATION_DAYS: u8 = 1;

/// Rounded to the nearest whole number, ties away from zero: the default.
pub const RK_ROUNDING_HALF_AWAY: u8 = 0;
/// Rounded to the nearest whole number, ties to the even one.
pub const RK_ROUNDING_HALF_EVEN: u8 = 1;
/// Rounded to the nearest whole number, ties toward zero.
pub const RK_ROUNDING_HALF_DOWN: u8 = 2;
/// Rounded toward zero.
pub const RK_ROUNDING_DOWN: u8 = 3;
/// Rounded away from zero.
pub const RK_ROUNDING_UP: u8 = 4;
/// Rounded toward minus infinity.
pub const RK_ROUNDING_FLOOR: u8 = 5;
/// Rounded toward plus infinity.
pub const RK_ROUNDING_CEILING: u8 = 6;

/// Claims outside the bundle are left undecided.
pub const RK_OTHER_CLAIMS_UNDECIDED: u8 = 0;
/// Claims outside the bundle are paid as claimed when the contracted provider claims them.
pub const RK_OTHER_CLAIMS_AS_CLAIMED: u8 = 1;

/// Paid in full.
pub const RK_DECISION_PAID: u8 = 1;
/// Another, lower amount is paid.
pub const RK_DECISION_REDUCED: u8 = 2;
/// Accepted, paid already by the bundle price.
pub const RK_DECISION_COVERED: u8 = 3;
/// Not payable.
pub const RK_DECISION_REJECTED: u8 = 4;
/// Payable but for the ceiling, which is used up.
pub const RK_DECISION_ABOVE_CEILING: u8 = 5;
/// A credit that took back what its debit booked.
pub const RK_DECISION_RECOVERED: u8 = 6;
/// Facts are missing, a person decides, or the contract does not say.
pub const RK_DECISION_UNDETERMINED: u8 = 7;
/// The line itself is faulty.
pub const RK_DECISION_INVALID: u8 = 8;

/// At fault: contract.policy.
pub const RK_FIELD_POLICY: u8 = 1;
/// At fault: contract.start.
pub const RK_FIELD_START: u8 = 2;
/// At fault: contract.to_exclusive.
pub const RK_FIELD_TO_EXCLUSIVE: u8 = 3;
/// At fault: contract.bundle_price_cents.
pub const RK_FIELD_BUNDLE_PRICE: u8 = 4;
/// At fault: contract.transfer_in_cents.
pub const RK_FIELD_TRANSFER_IN: u8 = 5;
/// At fault: contract.transfer_out_cents.
pub const RK_FIELD_TRANSFER_OUT: u8 = 6;
/// At fault: contract.volume_patients.
pub const RK_FIELD_VOLUME: u8 = 7;
/// At fault: contract.proration.
pub const RK_FIELD_PRORATION: u8 = 8;
/// At fault: contract.rounding.
pub const RK_FIELD_ROUNDING: u8 = 9;
/// At fault: contract.other_claims.
pub const RK_FIELD_OTHER_CLAIMS: u8 = 10;
/// At fault: claim.kind.
pub const RK_FIELD_KIND: u8 = 20;
/// At fault: claim.reference_date.
pub const RK_FIELD_REFERENCE_DATE: u8 = 21;
/// At fault: claim.amount_cents.
pub const RK_FIELD_AMOUNT: u8 = 22;
/// At fault: claim.care_product.
pub const RK_FIELD_CARE_PRODUCT_CODE: u8 = 23;
/// At fault: claim.by_contracted_provider.
pub const RK_FIELD_BY_CONTRACTED_PROVIDER: u8 = 24;
/// At fault: claim.is_structural.
pub const RK_FIELD_IS_STRUCTURAL: u8 = 25;
/// At fault: claim.meets_legal_requirements.
pub const RK_FIELD_MEETS_LEGAL_REQUIREMENTS: u8 = 26;
/// At fault: claim.actually_delivered.
pub const RK_FIELD_ACTUALLY_DELIVERED: u8 = 27;
/// At fault: claim.rightly_delivered.
pub const RK_FIELD_RIGHTLY_DELIVERED: u8 = 28;
/// At fault: claim.in_bundle.
pub const RK_FIELD_IN_BUNDLE: u8 = 29;
/// At fault: claim.bundle_from and claim.bundle_until.
pub const RK_FIELD_BUNDLE_PERIOD: u8 = 30;
/// At fault: claim.insured, or the state it points at.
pub const RK_FIELD_INSURED: u8 = 31;
/// At fault: claim.debit, or the verdict it points at.
pub const RK_FIELD_DEBIT: u8 = 32;
/// At fault: bytes that must be zero.
pub const RK_FIELD_RESERVED: u8 = 33;
/// At fault: the state that the line would lead to.
pub const RK_FIELD_STATE: u8 = 34;

/// The line booked nothing.
pub const RK_BOOKED_NOTHING: u8 = 0;
/// The line booked a bundle payment of the contract year.
pub const RK_BOOKED_BUNDLE_PAYMENT: u8 = 1;
/// The line booked a care product of the contract year.
pub const RK_BOOKED_CARE_PRODUCT: u8 = 2;

/// Missing: what is claimed.
pub const RK_MISSING_KIND: u32 = 1;
/// Missing: the care-product code.
pub const RK_MISSING_CARE_PRODUCT: u32 = 2;
/// Missing: the reference date.
pub const RK_MISSING_REFERENCE_DATE: u32 = 4;
/// Missing: whether the contracted provider claims.
pub const RK_MISSING_BY_CONTRACTED_PROVIDER: u32 = 8;
/// Missing: whether the insured person is in the pathway.
pub const RK_MISSING_IN_BUNDLE: u32 = 16;
/// Missing: from when until when.
pub const RK_MISSING_BUNDLE_PERIOD: u32 = 32;
/// Missing: whether it is a structural cost of heart-failure care.
pub const RK_MISSING_IS_STRUCTURAL: u32 = 64;

/// The rule holds.
pub const RK_RESULT_PASS: u8 = 1;
/// The rule does not hold.
pub const RK_RESULT_FAIL: u8 = 2;
/// A person decides.
pub const RK_RESULT_REVIEW: u8 = 3;
/// Facts are missing.
pub const RK_RESULT_UNKNOWN: u8 = 4;
/// The rule does not apply.
pub const RK_RESULT_NOT_APPLICABLE: u8 = 5;

/// No ground for denial applies.
pub const RK_OUTCOME_ELIGIBLE: u8 = 1;
/// A ground for denial applies.
pub const RK_OUTCOME_INELIGIBLE: u8 = 2;
/// Facts are missing.
pub const RK_OUTCOME_UNDETERMINED: u8 = 3;

/// What follows: not eligible.
pub const RK_SEVERITY_DENY: u8 = 1;
/// What follows: not payable.
pub const RK_SEVERITY_REJECT: u8 = 2;
/// What follows: another amount.
pub const RK_SEVERITY_REDUCE: u8 = 3;
/// What follows: a person decides.
pub const RK_SEVERITY_REVIEW: u8 = 4;
/// What follows: a warning.
pub const RK_SEVERITY_WARN: u8 = 5;
/// What follows: information.
pub const RK_SEVERITY_INFO: u8 = 6;

/// About the care provider.
pub const RK_SUBJECT_PROVIDER: u8 = 1;
/// About the insured person.
pub const RK_SUBJECT_INSURED: u8 = 2;
/// About the treatment.
pub const RK_SUBJECT_TREATMENT: u8 = 3;
/// About the contract.
pub const RK_SUBJECT_CONTRACT: u8 = 4;
/// About a claim.
pub const RK_SUBJECT_CLAIM: u8 = 5;
/// About a plan or request.
pub const RK_SUBJECT_PLAN: u8 = 6;
/// About an indicator.
pub const RK_SUBJECT_KPI: u8 = 7;
/// About a region.
pub const RK_SUBJECT_REGION: u8 = 8;
/// About a practice.
pub const RK_SUBJECT_PRACTICE: u8 = 9;
/// About a period.
pub const RK_SUBJECT_PERIOD: u8 = 10;

/// Decides who or what is admitted.
pub const RK_RULE_KIND_ELIGIBILITY: u8 = 1;
/// A duty.
pub const RK_RULE_KIND_OBLIGATION: u8 = 2;
/// A measured goal.
pub const RK_RULE_KIND_KPI: u8 = 3;
/// A date.
pub const RK_RULE_KIND_DEADLINE: u8 = 4;
/// A maximum.
pub const RK_RULE_KIND_CEILING: u8 = 5;
/// About a claim.
pub const RK_RULE_KIND_CLAIM: u8 = 6;
/// Gives an amount.
pub const RK_RULE_KIND_AMOUNT: u8 = 7;
/// A check.
pub const RK_RULE_KIND_CONTROL: u8 = 8;
/// Money to be taken back.
pub const RK_RULE_KIND_RECOVERY: u8 = 9;

/// True or false: 1 or 0.
pub const RK_TYPE_BOOL: u8 = 1;
/// A volume: 0 to 4294967295.
pub const RK_TYPE_COUNT: u8 = 2;
/// A large count: 0 to 999999999999999; as an output, any whole number.
pub const RK_TYPE_LARGE_COUNT: u8 = 3;
/// An amount in eurocents.
pub const RK_TYPE_CENTS: u8 = 4;
/// A rate in parts per million: 20000 is 2%.
pub const RK_TYPE_RATE: u8 = 5;
/// A day, YYYYMMDD.
pub const RK_TYPE_DATE: u8 = 6;
/// A half-open period: its first day and the day after its last, YYYYMMDD.
pub const RK_TYPE_PERIOD: u8 = 7;
/// A code of nine digits: its number, or -1 for text that is none (rk_care_product_value).
pub const RK_TYPE_CODE: u8 = 8;
/// One of several words: the place of the word, from 0.
pub const RK_TYPE_ENUM: u8 = 9;
/// Any of several words: the sum of 1 << place.
pub const RK_TYPE_SET: u8 = 10;
/// Any whole numbers from 1: the sum of 1 << number, 62 for every number above 61.
pub const RK_TYPE_NUMBER_SET: u8 = 11;

/// A place in a row, from 1.
pub const RK_TYPE_ORDINAL: u8 = 12;
/// A part of a whole in parts per million, 0 to 1000000.
pub const RK_TYPE_SHARE: u8 = 13;
/// A change in parts per million, -1000000 to 1000000.
pub const RK_TYPE_CHANGE: u8 = 14;
/// A code of the caller, such as a drug: its number. Codes that the policy knows by name (RK_OF_CODE) have the first
/// numbers; behind them the caller numbers those of the case, in the order of their texts.
pub const RK_TYPE_KEY: u8 = 15;
/// Any codes of the caller: the sum of 1 << number.
pub const RK_TYPE_KEY_SET: u8 = 16;
/// A whole number in the range of an amount; of outputs only.
pub const RK_TYPE_NUMBER: u8 = 17;
/// The days of a quarter of the calendar, 90 to 92.
pub const RK_TYPE_QUARTER_DAYS: u8 = 18;

/// An output without which the rule is unknown.
pub const RK_NEED_REQUIRED: u32 = 0;
/// An output that is left out where it cannot be computed.
pub const RK_NEED_OPTIONAL: u32 = 1;
/// An output without which the rule cannot pass; left out where the rule fails or goes to a review anyway.
pub const RK_NEED_FOR_PASS: u32 = 2;

/// A fact that nobody has stated means: unknown, it may be missing.
pub const RK_ABSENT_UNKNOWN: u8 = 0;
/// A fact that nobody has stated means: there is none.
pub const RK_ABSENT_NONE: u8 = 1;
/// A fact that nobody has stated means: zero, false or the first word.
pub const RK_ABSENT_ZERO: u8 = 2;
/// A fact that nobody has stated means: unknown; but RK_NONE can be stated.
pub const RK_ABSENT_OR_NONE: u8 = 3;

/// Of a fact: nobody knows.
pub const RK_UNKNOWN: u32 = 0;
/// Of a fact: its value is stated.
pub const RK_STATED: u32 = 1;
/// Of a fact: it is known that there is none, such as a notice that was never given. For dates of RK_ABSENT_NONE and for
/// every fact of RK_ABSENT_OR_NONE.
pub const RK_NONE: u32 = 2;

/// Of an entry of a fact whose indices the case states: it is there, and nobody knows its value.
pub const RK_OPEN: u32 = 3;

const _: () = assert!(RK_STATE_VERSION == STATE_VERSION);
const _: () = assert!(RK_KIND_CARE_PRODUCT == ClaimKind::CareProduct as u8);
const _: () = assert!(RK_KIND_BUNDLE_PAYMENT == ClaimKind::BundlePayment as u8);
const _: () = assert!(RK_KIND_TELEMONITORING_SERVICE == ClaimKind::TelemonitoringService as u8);
const _: () = assert!(RK_KIND_SUPPLIER_SUBSCRIPTION == ClaimKind::SupplierSubscription as u8);
const _: () = assert!(RK_KIND_IMPLEMENTATION_COST == ClaimKind::ImplementationCost as u8);
const _: () = assert!(RK_KIND_OTHER == ClaimKind::Other as u8);
const _: () = assert!(RK_PRORATION_NONE == Proration::None as u8);
const _: () = assert!(RK_PRORATION_DAYS == Proration::Days as u8);
const _: () = assert!(RK_ROUNDING_HALF_AWAY == Rounding::HalfAway as u8);
const _: () = assert!(RK_ROUNDING_HALF_EVEN == Rounding::HalfEven as u8);
const _: () = assert!(RK_ROUNDING_HALF_DOWN == Rounding::HalfDown as u8);
const _: () = assert!(RK_ROUNDING_DOWN == Rounding::Down as u8);
const _: () = assert!(RK_ROUNDING_UP == Rounding::Up as u8);
const _: () = assert!(RK_ROUNDING_FLOOR == Rounding::Floor as u8);
const _: () = assert!(RK_ROUNDING_CEILING == Rounding::Ceiling as u8);
const _: () = assert!(RK_OTHER_CLAIMS_UNDECIDED == OtherClaims::Undecided as u8);
const _: () = assert!(RK_OTHER_CLAIMS_AS_CLAIMED == OtherClaims::AsClaimed as u8);
const _: () = assert!(RK_DECISION_PAID == Decision::Paid as u8);
const _: () = assert!(RK_DECISION_REDUCED == Decision::Reduced as u8);
const _: () = assert!(RK_DECISION_COVERED == Decision::Covered as u8);
const _: () = assert!(RK_DECISION_REJECTED == Decision::Rejected as u8);
const _: () = assert!(RK_DECISION_ABOVE_CEILING == Decision::AboveCeiling as u8);
const _: () = assert!(RK_DECISION_RECOVERED == Decision::Recovered as u8);
const _: () = assert!(RK_DECISION_UNDETERMINED == Decision::Undetermined as u8);
const _: () = assert!(RK_DECISION_INVALID == Decision::Invalid as u8);
const _: () = assert!(RK_FIELD_POLICY == Field::Policy as u8);
const _: () = assert!(RK_FIELD_START == Field::Start as u8);
const _: () = assert!(RK_FIELD_TO_EXCLUSIVE == Field::ToExclusive as u8);
const _: () = assert!(RK_FIELD_BUNDLE_PRICE == Field::BundlePrice as u8);
const _: () = assert!(RK_FIELD_TRANSFER_IN == Field::TransferIn as u8);
const _: () = assert!(RK_FIELD_TRANSFER_OUT == Field::TransferOut as u8);
const _: () = assert!(RK_FIELD_VOLUME == Field::Volume as u8);
const _: () = assert!(RK_FIELD_PRORATION == Field::Proration as u8);
const _: () = assert!(RK_FIELD_ROUNDING == Field::Rounding as u8);
const _: () = assert!(RK_FIELD_OTHER_CLAIMS == Field::OtherClaims as u8);
const _: () = assert!(RK_FIELD_KIND == Field::Kind as u8);
const _: () = assert!(RK_FIELD_REFERENCE_DATE == Field::ReferenceDate as u8);
const _: () = assert!(RK_FIELD_AMOUNT == Field::Amount as u8);
const _: () = assert!(RK_FIELD_CARE_PRODUCT_CODE == Field::CareProductCode as u8);
const _: () = assert!(RK_FIELD_BY_CONTRACTED_PROVIDER == Field::ByContractedProvider as u8);
const _: () = assert!(RK_FIELD_IS_STRUCTURAL == Field::IsStructural as u8);
const _: () = assert!(RK_FIELD_MEETS_LEGAL_REQUIREMENTS == Field::MeetsLegalRequirements as u8);
const _: () = assert!(RK_FIELD_ACTUALLY_DELIVERED == Field::ActuallyDelivered as u8);
const _: () = assert!(RK_FIELD_RIGHTLY_DELIVERED == Field::RightlyDelivered as u8);
const _: () = assert!(RK_FIELD_IN_BUNDLE == Field::InBundle as u8);
const _: () = assert!(RK_FIELD_BUNDLE_PERIOD == Field::BundlePeriod as u8);
const _: () = assert!(RK_FIELD_INSURED == Field::Insured as u8);
const _: () = assert!(RK_FIELD_DEBIT == Field::Debit as u8);
const _: () = assert!(RK_FIELD_RESERVED == Field::Reserved as u8);
const _: () = assert!(RK_FIELD_STATE == Field::State as u8);
const _: () = assert!(RK_BOOKED_NOTHING == Booked::Nothing as u8);
const _: () = assert!(RK_BOOKED_BUNDLE_PAYMENT == Booked::BundlePayment as u8);
const _: () = assert!(RK_BOOKED_CARE_PRODUCT == Booked::CareProduct as u8);
const _: () = assert!(RK_MISSING_KIND == MissingFacts::KIND.bits() as u32);
const _: () = assert!(RK_MISSING_CARE_PRODUCT == MissingFacts::CARE_PRODUCT.bits() as u32);
const _: () = assert!(RK_MISSING_REFERENCE_DATE == MissingFacts::REFERENCE_DATE.bits() as u32);
const _: () = assert!(RK_MISSING_BY_CONTRACTED_PROVIDER == MissingFacts::BY_CONTRACTED_PROVIDER.bits() as u32);
const _: () = assert!(RK_MISSING_IN_BUNDLE == MissingFacts::IN_BUNDLE.bits() as u32);
const _: () = assert!(RK_MISSING_BUNDLE_PERIOD == MissingFacts::BUNDLE_PERIOD.bits() as u32);
const _: () = assert!(RK_MISSING_IS_STRUCTURAL == MissingFacts::IS_STRUCTURAL.bits() as u32);
const _: () = assert!(RK_RESULT_PASS == RuleResult::Pass as u8);
const _: () = assert!(RK_RESULT_FAIL == RuleResult::Fail as u8);
const _: () = assert!(RK_RESULT_REVIEW == RuleResult::Review as u8);
const _: () = assert!(RK_RESULT_UNKNOWN == RuleResult::Unknown as u8);
const _: () = assert!(RK_RESULT_NOT_APPLICABLE == RuleResult::NotApplicable as u8);
const _: () = assert!(RK_OUTCOME_ELIGIBLE == Outcome::Eligible as u8);
const _: () = assert!(RK_OUTCOME_INELIGIBLE == Outcome::Ineligible as u8);
const _: () = assert!(RK_OUTCOME_UNDETERMINED == Outcome::Undetermined as u8);
const _: () = assert!(RK_SEVERITY_DENY == Severity::Deny as u8);
const _: () = assert!(RK_SEVERITY_REJECT == Severity::Reject as u8);
const _: () = assert!(RK_SEVERITY_REDUCE == Severity::Reduce as u8);
const _: () = assert!(RK_SEVERITY_REVIEW == Severity::Review as u8);
const _: () = assert!(RK_SEVERITY_WARN == Severity::Warn as u8);
const _: () = assert!(RK_SEVERITY_INFO == Severity::Info as u8);
const _: () = assert!(RK_SUBJECT_PROVIDER == Subject::Provider as u8);
const _: () = assert!(RK_SUBJECT_INSURED == Subject::Insured as u8);
const _: () = assert!(RK_SUBJECT_TREATMENT == Subject::Treatment as u8);
const _: () = assert!(RK_SUBJECT_CONTRACT == Subject::Contract as u8);
const _: () = assert!(RK_SUBJECT_CLAIM == Subject::Claim as u8);
const _: () = assert!(RK_SUBJECT_PLAN == Subject::Plan as u8);
const _: () = assert!(RK_SUBJECT_KPI == Subject::Kpi as u8);
const _: () = assert!(RK_SUBJECT_REGION == Subject::Region as u8);
const _: () = assert!(RK_SUBJECT_PRACTICE == Subject::Practice as u8);
const _: () = assert!(RK_SUBJECT_PERIOD == Subject::Period as u8);
const _: () = assert!(RK_RULE_KIND_ELIGIBILITY == RuleKind::Eligibility as u8);
const _: () = assert!(RK_RULE_KIND_OBLIGATION == RuleKind::Obligation as u8);
const _: () = assert!(RK_RULE_KIND_KPI == RuleKind::Kpi as u8);
const _: () = assert!(RK_RULE_KIND_DEADLINE == RuleKind::Deadline as u8);
const _: () = assert!(RK_RULE_KIND_CEILING == RuleKind::Ceiling as u8);
const _: () = assert!(RK_RULE_KIND_CLAIM == RuleKind::Claim as u8);
const _: () = assert!(RK_RULE_KIND_AMOUNT == RuleKind::Amount as u8);
const _: () = assert!(RK_RULE_KIND_CONTROL == RuleKind::Control as u8);
const _: () = assert!(RK_RULE_KIND_RECOVERY == RuleKind::Recovery as u8);
const _: () = assert!(RK_TYPE_BOOL == kind::BOOL);
const _: () = assert!(RK_TYPE_COUNT == kind::COUNT);
const _: () = assert!(RK_TYPE_LARGE_COUNT == kind::LARGE_COUNT);
const _: () = assert!(RK_TYPE_CENTS == kind::CENTS);
const _: () = assert!(RK_TYPE_RATE == kind::RATE);
const _: () = assert!(RK_TYPE_DATE == kind::DATE);
const _: () = assert!(RK_TYPE_PERIOD == kind::PERIOD);
const _: () = assert!(RK_TYPE_CODE == kind::CODE);
const _: () = assert!(RK_TYPE_ENUM == kind::ENUM);
const _: () = assert!(RK_TYPE_SET == kind::SET);
const _: () = assert!(RK_TYPE_NUMBER_SET == kind::NUMBER_SET);
const _: () = assert!(RK_TYPE_ORDINAL == kind::ORDINAL);
const _: () = assert!(RK_TYPE_SHARE == kind::SHARE);
const _: () = assert!(RK_TYPE_CHANGE == kind::CHANGE);
const _: () = assert!(RK_TYPE_KEY == kind::KEY);
const _: () = assert!(RK_TYPE_KEY_SET == kind::KEY_SET);
const _: () = assert!(RK_TYPE_NUMBER == kind::NUMBER);
const _: () = assert!(RK_TYPE_QUARTER_DAYS == kind::QUARTER_DAYS);
const _: () = assert!(RK_NEED_REQUIRED == Need::Required as u32);
const _: () = assert!(RK_NEED_OPTIONAL == Need::Optional as u32);
const _: () = assert!(RK_NEED_FOR_PASS == Need::ForPass as u32);
