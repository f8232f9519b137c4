//! The structs of the interface: fixed-width integers and byte arrays, the same layout on every machine.
//!
//! Members of eight bytes lie at multiples of eight, every size is a multiple of eight, nothing is padded: `IntoBytes`
//! refuses padding. Any bytes are a value: `FromBytes` refuses what is not. Bytes named `reserved` must be zero.

use kernel::limit::{BUNDLE_CODES, CONTRACT_YEARS, FACTS_MAX, FINDINGS_MAX, LEDGER_AMOUNTS, LEDGER_MARKS};
use kernel::limit::{MISSING_MAX, RELATIONS_MAX, RULE_FINDINGS_MAX, VALUES_MAX, VERDICT_FINDINGS_MAX};
use zerocopy::{FromBytes, Immutable, IntoBytes};

/// What a result was made with. Kept beside a decision, it tells years later which rules decided.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_receipt {
    /// Hash of all rules of the library.
    pub hash: u64,
    /// Number of the rule set, a day YYYYMMDD.
    pub rule_set: u32,
    /// Version of the library: 10000 times major, 100 times minor, patch.
    pub version: u32,
}

/// The terms of a bundle arrangement.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_contract {
    /// sizeof(rk_contract). In a struct of another size, members that the caller's header does not have are zero, and
    /// bytes that the library does not know must be zero.
    pub struct_size: u32,
    /// Number of the policy, RK_POLICY_...
    pub policy: u32,
    /// First day, YYYYMMDD.
    pub start: i32,
    /// Day after the last day, YYYYMMDD: exactly 36 months after the start.
    pub to_exclusive: i32,
    /// Agreed bundle price in eurocents for a patient and a contract year, not negative.
    pub bundle_price_cents: i64,
    /// Room moved in from other ceilings in eurocents, per contract year, not negative.
    pub transfer_in_cents: [i64; 3],
    /// Room moved out to other ceilings in eurocents, per contract year, not negative.
    pub transfer_out_cents: [i64; 3],
    /// Agreed number of patients, per contract year.
    pub volume_patients: [u32; 3],
    /// How a patient counts who is in the pathway for part of a contract year, RK_PRORATION_...
    pub proration: u8,
    /// How part-years are rounded, RK_ROUNDING_...
    pub rounding: u8,
    /// What becomes of claims outside the bundle, RK_OTHER_CLAIMS_...
    pub other_claims: u8,
    /// Zero.
    pub reserved: [u8; 1],
}

/// A claim line. All bytes zero is a claim of which nothing is known. Unknown is never taken for yes or no: it leaves a
/// verdict undetermined as long as it could change it.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_claim {
    /// Amount in eurocents, negative for a credit only. Range plus or minus 999 999 999 999 999.
    pub amount_cents: i64,
    /// The date that allocates the claim to a contract year, YYYYMMDD; 0 unknown.
    pub reference_date: i32,
    /// First day in the care pathway, YYYYMMDD; 0 unknown.
    pub bundle_from: i32,
    /// Day after the last day in the care pathway, YYYYMMDD; 0 unknown.
    pub bundle_until: i32,
    /// Place of the insured person's state in the array of the call, from 0.
    pub insured: u32,
    /// The debit that this credit takes back; 0 for a debit. From 1: first the stored verdicts of the call, then the
    /// lines of the call itself.
    pub debit: u32,
    /// Care-product code, nine ASCII digits; nine zero bytes unknown. Shorter text is filled up with zero bytes.
    pub care_product: [u8; 9],
    /// What is claimed, RK_KIND_...; 0 unknown.
    pub kind: u8,
    /// Whether the claimant is the provider with the arrangement, RK_YES, RK_NO or 0 unknown.
    pub by_contracted_provider: u8,
    /// Whether the insured person is in the pathway of that provider, RK_YES, RK_NO or 0 unknown.
    pub in_bundle: u8,
    /// Whether it is a structural cost of heart-failure care, RK_YES, RK_NO or 0 unknown.
    pub is_structural: u8,
    /// Whether the care meets the legal requirements, RK_YES, RK_NO or 0 not checked.
    pub meets_legal_requirements: u8,
    /// Whether the care was delivered, RK_YES, RK_NO or 0 not checked.
    pub actually_delivered: u8,
    /// Whether the care was rightly delivered, RK_YES, RK_NO or 0 not checked.
    pub rightly_delivered: u8,
    /// Zero.
    pub reserved: [u8; 4],
}

/// What one rule said.
#[repr(C)]
#[derive(Clone, Copy, Default, FromBytes, IntoBytes, Immutable)]
pub struct rk_finding {
    /// Number of the rule, RK_RULE_...; 0 for an unused place.
    pub rule: u32,
    /// Its result, RK_RESULT_...
    pub result: u8,
    /// What follows when it fails, RK_SEVERITY_...
    pub severity: u8,
    /// Zero.
    pub reserved: [u8; 2],
}

/// The verdict on a claim line. It can be stored as it is; a later credit of the line needs it back.
///
/// claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_verdict {
    /// What was claimed, in eurocents.
    pub claimed_cents: i64,
    /// What is paid.
    pub paid_cents: i64,
    /// What the bundle price has paid already.
    pub covered_cents: i64,
    /// What waits for the year close because the ceiling is used up.
    pub above_ceiling_cents: i64,
    /// What is not payable.
    pub rejected_cents: i64,
    /// What was paid before and must come back; no part of the sum.
    pub recoverable_cents: i64,
    /// What none of the parts accounts for: the contract gives another amount than was claimed, or decides nothing
    /// about the line.
    pub adjustment_cents: i64,
    /// What the verdict was made with.
    pub receipt: rk_receipt,
    /// Number of the rule that decided, RK_RULE_...; 0 when the line is invalid.
    pub rule: u32,
    /// Facts that could still change an undetermined verdict: a bit for each, RK_MISSING_...
    pub missing: u32,
    /// What becomes of the line, RK_DECISION_...
    pub decision: u8,
    /// Of an invalid line, the member at fault, RK_FIELD_...; else 0.
    pub field: u8,
    /// Of an invalid line, what is wrong with it, RK_FAULT_...; else 0.
    pub fault: u8,
    /// The contract year, from 1; 0 when none is known.
    pub contract_year: u8,
    /// What the line booked in the state, RK_BOOKED_...
    pub booked: u8,
    /// The place of the care product in the bundle, when the line booked one.
    pub product: u8,
    /// 1 when a credit has taken the line back.
    pub credited: u8,
    /// How many findings there are.
    pub finding_count: u8,
    /// What every rule that was asked said.
    pub findings: [rk_finding; 6],
}

/// What was booked under a contract, per contract year. Plain numbers that the caller keeps in a database of its own
/// and hands in again; rk_state_init makes an empty one.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_state {
    /// RK_STATE_VERSION.
    pub version: u32,
    /// Zero.
    pub reserved: u32,
    /// Bundle payments made payable, in eurocents.
    pub bundle_paid_cents: [i64; 3],
    /// Bundle payments earned before the ceiling, in eurocents.
    pub bundle_entitlement_cents: [i64; 3],
    /// Insured persons with a bundle payment.
    pub bundled_patients: [u32; 3],
    /// Care products declared inside the bundle, by contract year and then by code, in the order of the policy's text.
    pub declared_count: [[u32; 8]; 3],
    /// Zero.
    pub reserved_end: u32,
}

/// What was booked for one insured person under a contract. rk_insured_init makes empty ones.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_insured_state {
    /// RK_STATE_VERSION.
    pub version: u32,
    /// Contract years of which a bundle payment was assessed, also when the ceiling left nothing: bit 0 for year 1.
    pub assessed_years: u8,
    /// Zero.
    pub reserved: [u8; 3],
    /// What was paid, per contract year, in eurocents.
    pub paid_cents: [i64; 3],
}

/// A claim line that is decided by asking rules; its facts are in slots.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_rule_claim {
    /// Amount in eurocents, negative for a credit only. Range plus or minus 999 999 999 999 999.
    pub amount_cents: i64,
    /// What is asked for, RK_REQUEST_...
    pub request: u32,
    /// What becomes of a claim about which the policy decides nothing, RK_OTHER_CLAIMS_...; a term of the contract.
    pub other_claims: u32,
}

/// The books of a contract whose claims are decided by asking rules. Plain numbers that the caller keeps in a database
/// of its own and hands in again; rk_ledger_init makes an empty one, rk_entry_at tells what its numbers mean.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_ledger {
    /// RK_STATE_VERSION.
    pub version: u32,
    /// Number of the policy, RK_POLICY_...
    pub policy: u32,
    /// Sums of money in eurocents, by place, RK_ENTRY_...
    pub amounts_cents: [i64; 4],
    /// What happened, a bit for each, RK_MARK_...
    pub marks: u32,
    /// Zero.
    pub reserved: u32,
}

/// What was decided about a line by asking rules, and booked. It can be stored as it is; a later credit of the line needs
/// it back.
///
/// claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_settlement {
    /// What was claimed, in eurocents.
    pub claimed_cents: i64,
    /// What is paid.
    pub paid_cents: i64,
    /// What another payment has paid already.
    pub covered_cents: i64,
    /// What waits because the ceiling is used up.
    pub above_ceiling_cents: i64,
    /// What is not payable.
    pub rejected_cents: i64,
    /// What was paid before and must come back; no part of the sum.
    pub recoverable_cents: i64,
    /// What none of the parts accounts for: the contract gives another amount than was claimed, or decides nothing
    /// about the line.
    pub adjustment_cents: i64,
    /// What the line added to rk_ledger.amounts_cents.
    pub booked_cents: [i64; 4],
    /// What the verdict was made with.
    pub receipt: rk_receipt,
    /// Number of the policy, RK_POLICY_...
    pub policy: u32,
    /// Number of the rule that decided, RK_RULE_...; 0 when no rule had to.
    pub rule: u32,
    /// What the line set in rk_ledger.marks.
    pub booked_marks: u32,
    /// What becomes of the line, RK_DECISION_...
    pub decision: u8,
    /// 1 when a credit has taken the line back.
    pub credited: u8,
    /// Zero.
    pub reserved: [u8; 2],
}

/// The verdict on a line that was decided by asking rules.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_rule_verdict {
    /// What was decided and booked.
    pub settlement: rk_settlement,
    /// Of an invalid line, the member at fault, RK_FIELD_...; else 0.
    pub field: u32,
    /// Of an invalid line, what is wrong with it, RK_FAULT_...; else 0.
    pub fault: i32,
    /// How many findings there are.
    pub finding_count: u32,
    /// How many facts are missing; none but with an undetermined verdict.
    pub missing_count: u32,
    /// What every rule said that was asked and applies, in the order of the request.
    pub findings: [rk_finding; 128],
    /// The facts, RK_FACT_..., that could still change the verdict, in ascending order.
    pub missing: [u32; 512],
}

/// A claim line as the other lines of the same insured person see it. All bytes zero is a line that tells nothing.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_stay {
    /// The caller's number of the insured person.
    pub insured: u64,
    /// The first day of the line, YYYYMMDD.
    pub from: i32,
    /// The day after its last day, YYYYMMDD.
    pub until: i32,
    /// The classes of the policy that it is in, a bit for each; rk_stay_of says which. And RK_STAY_TAKEN_BACK or
    /// RK_STAY_UNREADABLE.
    pub classes: u32,
    /// A number made from what the line states and claims: it puts lines in an order that are alike in the rest.
    pub rank: u32,
}

/// What a claim line learned from the others.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_learned {
    /// For each relation of the policy the place of the line that told it, or RK_NOBODY: of several the first by days.
    pub from: [i32; 16],
    /// 0 when every line of the same person could be read.
    pub unreadable: u32,
}

/// A fact to be stated.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_fact {
    /// Number of the fact, RK_FACT_...
    pub fact: u32,
    /// Its index: the number or year itself, or the place of the code from 0; 0 when the fact has no index.
    pub index: i32,
    /// What is known of it: RK_UNKNOWN, RK_STATED, RK_NONE or RK_OPEN.
    pub known: u32,
    /// Of a period, the day after its last day, YYYYMMDD; else 0.
    pub until: i32,
    /// The value in the form of the fact's type, RK_TYPE_...
    pub value: i64,
}

/// A value that a rule gives.
#[repr(C)]
#[derive(Clone, Copy, Default, FromBytes, IntoBytes, Immutable)]
pub struct rk_value {
    /// The place of the output among those of the rule, from 0; rk_output_at describes it.
    pub output: u32,
    /// Its index: the number or year itself, or the place of the code from 0; 0 when the output has no index.
    pub index: i32,
    /// The value in the form of the output's type, RK_TYPE_...
    pub value: i64,
}

/// The answer of one rule.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_answer {
    /// What the answer was made with.
    pub receipt: rk_receipt,
    /// Number of the rule, RK_RULE_...
    pub rule: u32,
    /// The result, RK_RESULT_...
    pub result: u32,
    /// How many values there are; none with an unknown result or a rule that does not apply.
    pub value_count: u32,
    /// How many facts are missing; none but with an unknown result.
    pub missing_count: u32,
    /// The outputs, 1 << place each, whose indices the case says and that are given, perhaps without any value.
    pub indexed: u32,
    /// Zero.
    pub reserved: u32,
    /// The values that the rule gives.
    pub values: [rk_value; 208],
    /// The facts, RK_FACT_..., that could still change the result, in ascending order.
    pub missing: [u32; 192],
}

/// The assessment of a subject under a policy.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_assessment {
    /// What the assessment was made with.
    pub receipt: rk_receipt,
    /// Number of the policy, RK_POLICY_...
    pub policy: u32,
    /// Whom or what it is about, RK_SUBJECT_...
    pub subject: u32,
    /// The outcome, RK_OUTCOME_...
    pub outcome: u32,
    /// The rule that makes the subject ineligible: the first that fails, in the published order; else 0.
    pub deciding: u32,
    /// How many findings there are.
    pub finding_count: u32,
    /// How many facts are missing; none but with an undetermined outcome.
    pub missing_count: u32,
    /// What every rule about the subject said, in the published order.
    pub findings: [rk_finding; 96],
    /// The facts, RK_FACT_..., that could still change the outcome, in ascending order.
    pub missing: [u32; 512],
}

/// A policy of the library.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_policy_info {
    /// Its number, RK_POLICY_...; its rules and facts are numbered from a thousand times this.
    pub number: u32,
    /// First day of validity, YYYYMMDD; 0 for a guide without a contract period.
    pub valid_from: i32,
    /// Day after the last day of validity, YYYYMMDD; 0 when open.
    pub valid_until: i32,
    /// How many rules it has.
    pub rules: u32,
    /// How many facts it has.
    pub facts: u32,
    /// How many slots its facts take.
    pub slots: u32,
    /// Its key in ASCII, filled up with zero bytes.
    pub key: [u8; 16],
}

/// What a pack says of itself, or why it is refused.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_pack_info {
    /// Its hash.
    pub hash: u64,
    /// Number of its policy; its rules and facts are numbered from a thousand times this.
    pub number: u32,
    /// Its edition, which the author raises with every change that can change an answer.
    pub edition: u32,
    /// First day of validity, YYYYMMDD; 0 for none.
    pub valid_from: i32,
    /// Day after the last day of validity, YYYYMMDD; 0 for none.
    pub valid_until: i32,
    /// How many facts it has.
    pub facts: u32,
    /// How many rules it has.
    pub rules: u32,
    /// How many slots its facts take.
    pub slots: u32,
    /// How many 64-bit words of memory its tables take during a call.
    pub words: u32,
    /// Steps that answering one rule may take at most: an instruction, an entry that is looked at.
    pub steps: u32,
    /// Why it is refused, RK_PACK_...; 0 when it is not.
    pub refused: u32,
    /// Where: the offset of the byte, record or instruction that is at fault.
    pub at: u32,
    /// Zero.
    pub reserved: u32,
    /// Its key in ASCII, filled up with zero bytes.
    pub key: [u8; 16],
}

/// A rule of the library.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_rule_info {
    /// Its number, RK_RULE_...: stable, never used again for another rule.
    pub number: u32,
    /// The policy that it belongs to, RK_POLICY_...
    pub policy: u32,
    /// Its place in the published order of the policy, which is the order of precedence, from 0.
    pub precedence: u32,
    /// What sort of rule it is, RK_RULE_KIND_...
    pub kind: u8,
    /// Whom or what it is about, RK_SUBJECT_...
    pub subject: u8,
    /// What follows when it does not hold, RK_SEVERITY_...
    pub severity: u8,
    /// How many outputs it has.
    pub outputs: u8,
}

/// An output of a rule.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_output_info {
    /// The first index; 0 when it has no index.
    pub first: i32,
    /// How many indices it has at most; 0 when it has none.
    pub entries: u32,
    /// The type of the value, RK_TYPE_...
    pub kind: u32,
    /// Whether the rule is unknown without it, RK_NEED_...
    pub need: u32,
    /// 1 when an index is the place of a code from 0: of one that rk_text lists for the output, or, when it lists none, of
    /// one of the caller's; 0 when it is the number itself.
    pub coded: u32,
}

/// A fact of the library.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_fact_info {
    /// Its number, RK_FACT_...: stable, never used again for another fact.
    pub number: u32,
    /// The policy that it belongs to, RK_POLICY_...
    pub policy: u32,
    /// The first index; 0 when it has no index.
    pub first: i32,
    /// How many indices it has; 1 when it has no index.
    pub entries: u32,
    /// The type of the value, RK_TYPE_...
    pub kind: u32,
    /// How many words an enumeration or set has, how many codes of the caller, or the greatest number; else 0.
    pub words: u32,
    /// What it means when nobody states it, RK_ABSENT_...
    pub absent: u32,
    /// 1 when the case says which indices there are, by stating them; else 0.
    pub open: u32,
}

/// A request that can be made in a claim which is decided by asking rules.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_request_info {
    /// Its number, RK_REQUEST_...: stable, never used again for another request.
    pub number: u32,
    /// The policy that it belongs to, RK_POLICY_...
    pub policy: u32,
    /// The fact that the amount of the claim is stated as, RK_FACT_...; 0 when no rule reads it.
    pub amount: u32,
    /// How many rules are asked.
    pub steps: u32,
}

/// An entry of a ledger.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_entry_info {
    /// The policy that it belongs to, RK_POLICY_...
    pub policy: u32,
    /// The fact that it states, RK_FACT_..., whose name and description are also those of the entry.
    pub fact: u32,
    /// Whether it is a sum of money or something that happened, RK_ENTRY_AMOUNT or RK_ENTRY_MARK.
    pub kind: u32,
    /// Its place in rk_ledger.amounts_cents, or that of its bit in rk_ledger.marks, from 0.
    pub place: u32,
}

/// A range of a quantity or a capacity.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_limit_info {
    /// What it limits, RK_LIMIT_...
    pub number: u32,
    /// Zero.
    pub reserved: u32,
    /// The smallest value.
    pub min: i64,
    /// The largest value.
    pub max: i64,
}

/// An amount to be scaled: amount times numerator, divided by denominator.
#[repr(C)]
#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]
pub struct rk_scaling {
    /// The amount in eurocents.
    pub amount_cents: i64,
    /// The numerator.
    pub numerator: i64,
    /// The denominator, 1 to 10 to the power of 18.
    pub denominator: i64,
    /// How the result is rounded, RK_ROUNDING_...
    pub rounding: u32,
    /// Zero.
    pub reserved: u32,
}

impl rk_contract {
    /// The size that the struct had in ABI 1.
    pub(crate) const FIRST_SIZE: u32 = 88;
}

impl rk_claim {
    /// The size that the struct had in ABI 1.
    pub(crate) const FIRST_SIZE: u32 = 48;
}

impl rk_verdict {
    /// The size that the struct had in ABI 1.
    pub(crate) const FIRST_SIZE: u32 = 136;
}

// The sizes are part of the interface: stored states and verdicts, and callers in other languages, rely on them.
const _: () = assert!(size_of::<rk_receipt>() == 16);
const _: () = assert!(size_of::<rk_contract>() == 88);
const _: () = assert!(size_of::<rk_claim>() == 48);
const _: () = assert!(size_of::<rk_finding>() == 8);
const _: () = assert!(size_of::<rk_verdict>() == 136);
const _: () = assert!(size_of::<rk_state>() == 168);
const _: () = assert!(size_of::<rk_insured_state>() == 32);
const _: () = assert!(size_of::<rk_rule_claim>() == 16);
const _: () = assert!(size_of::<rk_ledger>() == 48);
const _: () = assert!(size_of::<rk_settlement>() == 120);
const _: () = assert!(size_of::<rk_rule_verdict>() == 3208);
const _: () = assert!(size_of::<rk_stay>() == 24);
const _: () = assert!(size_of::<rk_learned>() == 68);
const _: () = assert!(size_of::<rk_fact>() == 24);
const _: () = assert!(size_of::<rk_value>() == 16);
const _: () = assert!(size_of::<rk_answer>() == 4136);
const _: () = assert!(size_of::<rk_assessment>() == 2856);
const _: () = assert!(size_of::<rk_policy_info>() == 40);
const _: () = assert!(size_of::<rk_pack_info>() == 72);
const _: () = assert!(size_of::<rk_rule_info>() == 16);
const _: () = assert!(size_of::<rk_output_info>() == 20);
const _: () = assert!(size_of::<rk_fact_info>() == 32);
const _: () = assert!(size_of::<rk_request_info>() == 16);
const _: () = assert!(size_of::<rk_entry_info>() == 16);
const _: () = assert!(size_of::<rk_limit_info>() == 24);
const _: () = assert!(size_of::<rk_scaling>() == 32);

// The capacities of the structs hold what the core can give.
const _: () = assert!(CONTRACT_YEARS == 3 && BUNDLE_CODES == 8 && VERDICT_FINDINGS_MAX <= 6);
const _: () = assert!(LEDGER_AMOUNTS == 4 && LEDGER_MARKS == 32 && RELATIONS_MAX == 16 && RULE_FINDINGS_MAX <= 128);
const _: () = assert!(VALUES_MAX <= 208 && MISSING_MAX <= 192 && FINDINGS_MAX <= 96 && FACTS_MAX <= 512);
