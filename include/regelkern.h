/*
 * regelkern decides, for Dutch care contracts, who is eligible, what a claim pays and why.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Generated from bindings/c/src; do not edit. Numbers of rules and facts are in regelkern_rules.h.
 *
 * The library keeps no state, reads no clock, does no input or output, allocates nothing, uses no
 * floating point and never panics. Every function may be called from any thread at any time, as long
 * as memory that one call writes is not used by another; memory behind a pointer to const may be
 * shared.
 *
 * Pointers. A pointer points at memory of the caller, as large as the struct or as the sizes and
 * counts say, or is null: that is RK_E_NULL, unless the function says that null will do or there are
 * no elements. Structs and arrays need no alignment, but for slots, which are aligned to eight bytes,
 * and the memory that rk_relate works in, which is aligned to four.
 * Memory that is written must not overlap other memory of the same call. Nothing is kept after the
 * call.
 *
 * Statuses. Every function that can fail returns RK_OK (0), a status of the call RK_E_..., or the
 * fault of a value RK_FAULT_... Unless it returns RK_OK, nothing has been written, but where a
 * function says otherwise. The status of a call is not the verdict on a claim: a faulty claim line is
 * a verdict of its own and stops no batch.
 *
 * Values. Amounts are whole eurocents. Dates are numbers YYYYMMDD, such as 20210131. Periods are
 * half-open: until is the day after the last day. Codes are ASCII digits with their leading zeros;
 * digits in EBCDIC, as programs on z/OS have them, get a fault of their own and must be translated
 * before the call. Zero bytes are always a valid "unknown". Bytes named reserved must be zero.
 *
 * Numbers are only added, never used again for something else; a program must expect numbers that it
 * does not know.
 *
 * Define RK_NO_STDINT when the compiler has no stdint.h and types int8_t to uint64_t are defined
 * before this header.
 */
#ifndef REGELKERN_H
#define REGELKERN_H

#ifndef RK_NO_STDINT
#include <stdint.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif


/**
 * The call did what it says.
 */
#define RK_OK 0

/**
 * A pointer that is needed is null.
 */
#define RK_E_NULL 1

/**
 * So many elements do not fit in memory, or more than RK_COUNT_MAX.
 */
#define RK_E_COUNT 2

/**
 * A stride that is smaller than the struct was in ABI 1, or larger than RK_STRIDE_MAX.
 */
#define RK_E_STRIDE 3

/**
 * Memory that is written overlaps other memory of the call.
 */
#define RK_E_OVERLAP 4

/**
 * Slots that are not aligned to eight bytes, or scratch memory that is not aligned to four.
 */
#define RK_E_ALIGNMENT 5

/**
 * A state of another version, or a header of another ABI, than this library has.
 */
#define RK_E_VERSION 6

/**
 * A struct size that cannot be, or members behind the known ones that are not zero.
 */
#define RK_E_STRUCT_SIZE 7

/**
 * Reserved bytes that are not zero.
 */
#define RK_E_RESERVED 8

/**
 * The contract is refused; rk_contract_check says which member and why.
 */
#define RK_E_CONTRACT 9

/**
 * No policy of this number or key.
 */
#define RK_E_POLICY 10

/**
 * No rule of this number or id.
 */
#define RK_E_RULE 11

/**
 * No fact of this number or name, or a fact of another policy than the slots.
 */
#define RK_E_FACT 12

/**
 * A place or an index that there is not.
 */
#define RK_E_INDEX 13

/**
 * No subject of this number.
 */
#define RK_E_SUBJECT 14

/**
 * Another number of slots than the policy has.
 */
#define RK_E_SLOTS 15

/**
 * The buffer is too small.
 */
#define RK_E_TOO_SMALL 16

/**
 * The state holds an amount that is none, or is of another policy.
 */
#define RK_E_STATE 17

/**
 * The policy is not valid on the day that was asked: ask the edition that is.
 */
#define RK_E_VALIDITY 18

/**
 * A number that is not one of those listed for the parameter.
 */
#define RK_E_NUMBER 19

/**
 * A name that nothing has.
 */
#define RK_E_NAME 20

/**
 * No request of this number.
 */
#define RK_E_REQUEST 21

/**
 * The pack is refused; rk_pack_check says why and where.
 */
#define RK_E_PACK 22

/**
 * Reserved; no function returns it.
 */
#define RK_E_INTERNAL 99

/**
 * Outside the range of its quantity, given or computed.
 */
#define RK_FAULT_OUT_OF_RANGE 101

/**
 * No day of the calendar, or outside 1900-01-01 to 2199-12-31.
 */
#define RK_FAULT_INVALID_DATE 102

/**
 * A period with one end only, or one that does not begin before it ends.
 */
#define RK_FAULT_EMPTY_PERIOD 103

/**
 * A code with another number of characters than its form has.
 */
#define RK_FAULT_WRONG_LENGTH 104

/**
 * A character that is no ASCII digit where a digit was expected.
 */
#define RK_FAULT_NOT_DIGITS 105

/**
 * Digits in EBCDIC (0xF0 to 0xF9): translate to ASCII before the call.
 */
#define RK_FAULT_EBCDIC_DIGITS 106

/**
 * The check digit does not agree.
 */
#define RK_FAULT_CHECKSUM 107

/**
 * Well formed, but not one of the values allowed here.
 */
#define RK_FAULT_NOT_ALLOWED 108

/**
 * A denominator of zero.
 */
#define RK_FAULT_ZERO_DENOMINATOR 109

/**
 * Number of the binary interface: another one when a function, a constant or the layout of a struct changes. New
 * functions, and new members at the end of rk_contract, rk_claim and rk_verdict, leave it as it is.
 */
#define RK_ABI_VERSION 1

/**
 * Number of the rule set, a day YYYYMMDD: another one when some result can be another.
 */
#define RK_RULESET_VERSION 20261126

/**
 * Version of the library as a number: 10000 times major, 100 times minor, patch.
 */
#define RK_VERSION_NUMBER 100

/**
 * The version of rk_state, rk_insured_state and rk_ledger: their layout and what their numbers mean.
 */
#define RK_STATE_VERSION 1

/**
 * An entry of a ledger: the sum of money at this place of rk_ledger.amounts_cents.
 */
#define RK_ENTRY_AMOUNT 1

/**
 * An entry of a ledger: something that happened, the bit 1 << place of rk_ledger.marks.
 */
#define RK_ENTRY_MARK 2

/**
 * Yes, as an answer about a claim; 0 is unknown.
 */
#define RK_YES 1

/**
 * No, as an answer about a claim; 0 is unknown.
 */
#define RK_NO 2

/**
 * Claimed: a DBC care product.
 */
#define RK_KIND_CARE_PRODUCT 1

/**
 * Claimed: the bundle price for a patient and a contract year.
 */
#define RK_KIND_BUNDLE_PAYMENT 2

/**
 * Claimed: remote guidance by itself.
 */
#define RK_KIND_TELEMONITORING_SERVICE 3

/**
 * Claimed: a supplier's subscription.
 */
#define RK_KIND_SUPPLIER_SUBSCRIPTION 4

/**
 * Claimed: one-off cost of introducing remote guidance.
 */
#define RK_KIND_IMPLEMENTATION_COST 5

/**
 * Claimed: something else.
 */
#define RK_KIND_OTHER 6

/**
 * A patient counts in full for a contract year.
 */
#define RK_PRORATION_NONE 0

/**
 * A patient counts by the days in the pathway.
 */
#define RK_PRORATION_DAYS 1

/**
 * Rounded to the nearest whole number, ties away from zero: the default.
 */
#define RK_ROUNDING_HALF_AWAY 0

/**
 * Rounded to the nearest whole number, ties to the even one.
 */
#define RK_ROUNDING_HALF_EVEN 1

/**
 * Rounded to the nearest whole number, ties toward zero.
 */
#define RK_ROUNDING_HALF_DOWN 2

/**
 * Rounded toward zero.
 */
#define RK_ROUNDING_DOWN 3

/**
 * Rounded away from zero.
 */
#define RK_ROUNDING_UP 4

/**
 * Rounded toward minus infinity.
 */
#define RK_ROUNDING_FLOOR 5

/**
 * Rounded toward plus infinity.
 */
#define RK_ROUNDING_CEILING 6

/**
 * Claims outside the bundle are left undecided.
 */
#define RK_OTHER_CLAIMS_UNDECIDED 0

/**
 * Claims outside the bundle are paid as claimed when the contracted provider claims them.
 */
#define RK_OTHER_CLAIMS_AS_CLAIMED 1

/**
 * Paid in full.
 */
#define RK_DECISION_PAID 1

/**
 * Another, lower amount is paid.
 */
#define RK_DECISION_REDUCED 2

/**
 * Accepted, paid already by the bundle price.
 */
#define RK_DECISION_COVERED 3

/**
 * Not payable.
 */
#define RK_DECISION_REJECTED 4

/**
 * Payable but for the ceiling, which is used up.
 */
#define RK_DECISION_ABOVE_CEILING 5

/**
 * A credit that took back what its debit booked.
 */
#define RK_DECISION_RECOVERED 6

/**
 * Facts are missing, a person decides, or the contract does not say.
 */
#define RK_DECISION_UNDETERMINED 7

/**
 * The line itself is faulty.
 */
#define RK_DECISION_INVALID 8

/**
 * At fault: contract.policy.
 */
#define RK_FIELD_POLICY 1

/**
 * At fault: contract.start.
 */
#define RK_FIELD_START 2

/**
 * At fault: contract.to_exclusive.
 */
#define RK_FIELD_TO_EXCLUSIVE 3

/**
 * At fault: contract.bundle_price_cents.
 */
#define RK_FIELD_BUNDLE_PRICE 4

/**
 * At fault: contract.transfer_in_cents.
 */
#define RK_FIELD_TRANSFER_IN 5

/**
 * At fault: contract.transfer_out_cents.
 */
#define RK_FIELD_TRANSFER_OUT 6

/**
 * At fault: contract.volume_patients.
 */
#define RK_FIELD_VOLUME 7

/**
 * At fault: contract.proration.
 */
#define RK_FIELD_PRORATION 8

/**
 * At fault: contract.rounding.
 */
#define RK_FIELD_ROUNDING 9

/**
 * At fault: contract.other_claims.
 */
#define RK_FIELD_OTHER_CLAIMS 10

/**
 * At fault: claim.kind.
 */
#define RK_FIELD_KIND 20

/**
 * At fault: claim.reference_date.
 */
#define RK_FIELD_REFERENCE_DATE 21

/**
 * At fault: claim.amount_cents.
 */
#define RK_FIELD_AMOUNT 22

/**
 * At fault: claim.care_product.
 */
#define RK_FIELD_CARE_PRODUCT_CODE 23

/**
 * At fault: claim.by_contracted_provider.
 */
#define RK_FIELD_BY_CONTRACTED_PROVIDER 24

/**
 * At fault: claim.is_structural.
 */
#define RK_FIELD_IS_STRUCTURAL 25

/**
 * At fault: claim.meets_legal_requirements.
 */
#define RK_FIELD_MEETS_LEGAL_REQUIREMENTS 26

/**
 * At fault: claim.actually_delivered.
 */
#define RK_FIELD_ACTUALLY_DELIVERED 27

/**
 * At fault: claim.rightly_delivered.
 */
#define RK_FIELD_RIGHTLY_DELIVERED 28

/**
 * At fault: claim.in_bundle.
 */
#define RK_FIELD_IN_BUNDLE 29

/**
 * At fault: claim.bundle_from and claim.bundle_until.
 */
#define RK_FIELD_BUNDLE_PERIOD 30

/**
 * At fault: claim.insured, or the state it points at.
 */
#define RK_FIELD_INSURED 31

/**
 * At fault: claim.debit, or the verdict it points at.
 */
#define RK_FIELD_DEBIT 32

/**
 * At fault: bytes that must be zero.
 */
#define RK_FIELD_RESERVED 33

/**
 * At fault: the state that the line would lead to.
 */
#define RK_FIELD_STATE 34

/**
 * The line booked nothing.
 */
#define RK_BOOKED_NOTHING 0

/**
 * The line booked a bundle payment of the contract year.
 */
#define RK_BOOKED_BUNDLE_PAYMENT 1

/**
 * The line booked a care product of the contract year.
 */
#define RK_BOOKED_CARE_PRODUCT 2

/**
 * Missing: what is claimed.
 */
#define RK_MISSING_KIND 1

/**
 * Missing: the care-product code.
 */
#define RK_MISSING_CARE_PRODUCT 2

/**
 * Missing: the reference date.
 */
#define RK_MISSING_REFERENCE_DATE 4

/**
 * Missing: whether the contracted provider claims.
 */
#define RK_MISSING_BY_CONTRACTED_PROVIDER 8

/**
 * Missing: whether the insured person is in the pathway.
 */
#define RK_MISSING_IN_BUNDLE 16

/**
 * Missing: from when until when.
 */
#define RK_MISSING_BUNDLE_PERIOD 32

/**
 * Missing: whether it is a structural cost of heart-failure care.
 */
#define RK_MISSING_IS_STRUCTURAL 64

/**
 * The rule holds.
 */
#define RK_RESULT_PASS 1

/**
 * The rule does not hold.
 */
#define RK_RESULT_FAIL 2

/**
 * A person decides.
 */
#define RK_RESULT_REVIEW 3

/**
 * Facts are missing.
 */
#define RK_RESULT_UNKNOWN 4

/**
 * The rule does not apply.
 */
#define RK_RESULT_NOT_APPLICABLE 5

/**
 * No ground for denial applies.
 */
#define RK_OUTCOME_ELIGIBLE 1

/**
 * A ground for denial applies.
 */
#define RK_OUTCOME_INELIGIBLE 2

/**
 * Facts are missing.
 */
#define RK_OUTCOME_UNDETERMINED 3

/**
 * What follows: not eligible.
 */
#define RK_SEVERITY_DENY 1

/**
 * What follows: not payable.
 */
#define RK_SEVERITY_REJECT 2

/**
 * What follows: another amount.
 */
#define RK_SEVERITY_REDUCE 3

/**
 * What follows: a person decides.
 */
#define RK_SEVERITY_REVIEW 4

/**
 * What follows: a warning.
 */
#define RK_SEVERITY_WARN 5

/**
 * What follows: information.
 */
#define RK_SEVERITY_INFO 6

/**
 * About the care provider.
 */
#define RK_SUBJECT_PROVIDER 1

/**
 * About the insured person.
 */
#define RK_SUBJECT_INSURED 2

/**
 * About the treatment.
 */
#define RK_SUBJECT_TREATMENT 3

/**
 * About the contract.
 */
#define RK_SUBJECT_CONTRACT 4

/**
 * About a claim.
 */
#define RK_SUBJECT_CLAIM 5

/**
 * About a plan or request.
 */
#define RK_SUBJECT_PLAN 6

/**
 * About an indicator.
 */
#define RK_SUBJECT_KPI 7

/**
 * About a region.
 */
#define RK_SUBJECT_REGION 8

/**
 * About a practice.
 */
#define RK_SUBJECT_PRACTICE 9

/**
 * About a period.
 */
#define RK_SUBJECT_PERIOD 10

/**
 * Decides who or what is admitted.
 */
#define RK_RULE_KIND_ELIGIBILITY 1

/**
 * A duty.
 */
#define RK_RULE_KIND_OBLIGATION 2

/**
 * A measured goal.
 */
#define RK_RULE_KIND_KPI 3

/**
 * A date.
 */
#define RK_RULE_KIND_DEADLINE 4

/**
 * A maximum.
 */
#define RK_RULE_KIND_CEILING 5

/**
 * About a claim.
 */
#define RK_RULE_KIND_CLAIM 6

/**
 * Gives an amount.
 */
#define RK_RULE_KIND_AMOUNT 7

/**
 * A check.
 */
#define RK_RULE_KIND_CONTROL 8

/**
 * Money to be taken back.
 */
#define RK_RULE_KIND_RECOVERY 9

/**
 * True or false: 1 or 0.
 */
#define RK_TYPE_BOOL 1

/**
 * A volume: 0 to 4294967295.
 */
#define RK_TYPE_COUNT 2

/**
 * A large count: 0 to 999999999999999; as an output, any whole number.
 */
#define RK_TYPE_LARGE_COUNT 3

/**
 * An amount in eurocents.
 */
#define RK_TYPE_CENTS 4

/**
 * A rate in parts per million: 20000 is 2%.
 */
#define RK_TYPE_RATE 5

/**
 * A day, YYYYMMDD.
 */
#define RK_TYPE_DATE 6

/**
 * A half-open period: its first day and the day after its last, YYYYMMDD.
 */
#define RK_TYPE_PERIOD 7

/**
 * A code of nine digits: its number, or -1 for text that is none (rk_care_product_value).
 */
#define RK_TYPE_CODE 8

/**
 * One of several words: the place of the word, from 0.
 */
#define RK_TYPE_ENUM 9

/**
 * Any of several words: the sum of 1 << place.
 */
#define RK_TYPE_SET 10

/**
 * Any whole numbers from 1: the sum of 1 << number, 62 for every number above 61.
 */
#define RK_TYPE_NUMBER_SET 11

/**
 * A place in a row, from 1.
 */
#define RK_TYPE_ORDINAL 12

/**
 * A part of a whole in parts per million, 0 to 1000000.
 */
#define RK_TYPE_SHARE 13

/**
 * A change in parts per million, -1000000 to 1000000.
 */
#define RK_TYPE_CHANGE 14

/**
 * A code of the caller, such as a drug: its number. Codes that the policy knows by name (RK_OF_CODE) have the first
 * numbers; behind them the caller numbers those of the case, in the order of their texts.
 */
#define RK_TYPE_KEY 15

/**
 * Any codes of the caller: the sum of 1 << number.
 */
#define RK_TYPE_KEY_SET 16

/**
 * A whole number in the range of an amount; of outputs only.
 */
#define RK_TYPE_NUMBER 17

/**
 * The days of a quarter of the calendar, 90 to 92.
 */
#define RK_TYPE_QUARTER_DAYS 18

/**
 * An output without which the rule is unknown.
 */
#define RK_NEED_REQUIRED 0

/**
 * An output that is left out where it cannot be computed.
 */
#define RK_NEED_OPTIONAL 1

/**
 * An output without which the rule cannot pass; left out where the rule fails or goes to a review anyway.
 */
#define RK_NEED_FOR_PASS 2

/**
 * A fact that nobody has stated means: unknown, it may be missing.
 */
#define RK_ABSENT_UNKNOWN 0

/**
 * A fact that nobody has stated means: there is none.
 */
#define RK_ABSENT_NONE 1

/**
 * A fact that nobody has stated means: zero, false or the first word.
 */
#define RK_ABSENT_ZERO 2

/**
 * A fact that nobody has stated means: unknown; but RK_NONE can be stated.
 */
#define RK_ABSENT_OR_NONE 3

/**
 * Of a fact: nobody knows.
 */
#define RK_UNKNOWN 0

/**
 * Of a fact: its value is stated.
 */
#define RK_STATED 1

/**
 * Of a fact: it is known that there is none, such as a notice that was never given. For dates of RK_ABSENT_NONE and for
 * every fact of RK_ABSENT_OR_NONE.
 */
#define RK_NONE 2

/**
 * Of an entry of a fact whose indices the case states: it is there, and nobody knows its value.
 */
#define RK_OPEN 3

/**
 * The largest distance between two elements of an array, and the largest size of a struct.
 */
#define RK_STRIDE_MAX 4096

/**
 * The largest number of elements of an array.
 */
#define RK_COUNT_MAX 16777216

/**
 * No line, in rk_learned.
 */
#define RK_NOBODY -1

/**
 * In the classes of rk_stay: the batch takes the line back. It learns, but tells nothing.
 */
#define RK_STAY_TAKEN_BACK 2147483648

/**
 * In the classes of rk_stay: nothing is known of the line but the person, so it may be of any day. What no other line
 * of the person tells is then not known either.
 */
#define RK_STAY_UNREADABLE 1073741824

/**
 * It ends too early.
 */
#define RK_PACK_TRUNCATED 1

/**
 * It is no pack.
 */
#define RK_PACK_NOT_A_PACK 2

/**
 * It is of a version that is not known here.
 */
#define RK_PACK_VERSION 3

/**
 * It is longer than it states, or than a pack may be.
 */
#define RK_PACK_TOO_LONG 4

/**
 * It is damaged: its hash is another one.
 */
#define RK_PACK_DAMAGED 5

/**
 * Number, key, validity or sizes are none of a policy.
 */
#define RK_PACK_HEAD 6

/**
 * A fact that there cannot be.
 */
#define RK_PACK_FACT 7

/**
 * A rule that there cannot be, or too many about one subject.
 */
#define RK_PACK_RULE 8

/**
 * An output that there cannot be.
 */
#define RK_PACK_OUTPUT 9

/**
 * A formula that this library does not have, or that reads other facts here.
 */
#define RK_PACK_FORMULA 10

/**
 * Code that the library does not have or that lacks what it takes.
 */
#define RK_PACK_CODE 11

/**
 * Answering would take too many steps, or rules refer to one another in a circle.
 */
#define RK_PACK_WORK 12

/**
 * Limit: an amount in eurocents.
 */
#define RK_LIMIT_AMOUNT_CENTS 1

/**
 * Limit: a tariff in micro-euro.
 */
#define RK_LIMIT_MICRO_EURO 2

/**
 * Limit: a rate in parts per million.
 */
#define RK_LIMIT_RATE_PPM 3

/**
 * Limit: a count.
 */
#define RK_LIMIT_COUNT 4

/**
 * Limit: a large count.
 */
#define RK_LIMIT_LARGE_COUNT 5

/**
 * Limit: a day, YYYYMMDD.
 */
#define RK_LIMIT_DATE 6

/**
 * Limit: a denominator of rk_scale.
 */
#define RK_LIMIT_DENOMINATOR 7

/**
 * Limit: elements of one array.
 */
#define RK_LIMIT_ELEMENTS 8

/**
 * Limit: bytes between two elements.
 */
#define RK_LIMIT_STRIDE 9

/**
 * Limit: values of one answer.
 */
#define RK_LIMIT_VALUES 10

/**
 * Limit: findings of one assessment.
 */
#define RK_LIMIT_FINDINGS 11

/**
 * Limit: facts of one policy.
 */
#define RK_LIMIT_FACTS 12

/**
 * Limit: bytes of one JSON request.
 */
#define RK_LIMIT_JSON_BYTES 13

/**
 * Limit: nesting of one JSON request.
 */
#define RK_LIMIT_JSON_DEPTH 14

/**
 * Limit: claims of one JSON request.
 */
#define RK_LIMIT_JSON_CLAIMS 15

/**
 * Texts of a policy; number: RK_POLICY_...; parts: ID (its key), TITLE, ISSUER.
 */
#define RK_OF_POLICY 1

/**
 * Texts of a rule; number: RK_RULE_...; parts: ID, TITLE, EFFECT, INTERPRETATION, SECTION, LINES, WHEN, HOLDS.
 */
#define RK_OF_RULE 2

/**
 * Texts of a fact; number: RK_FACT_...; parts: ID (its name), DESCRIPTION, UNIT.
 */
#define RK_OF_FACT 3

/**
 * A word of an enumeration or set; number: RK_FACT_...; part: the place of the word, from 0.
 */
#define RK_OF_WORD 4

/**
 * A code over which a fact is indexed; number: RK_FACT_...; part: the place of the code, from 0.
 */
#define RK_OF_CODE 5

/**
 * The name of an output; number: RK_RULE_...; part: the place of the output, from 0.
 */
#define RK_OF_OUTPUT 6

/**
 * A word of an enumerated output; number: RK_RULE_...; part: 256 times the place of the output, and the word's.
 */
#define RK_OF_OUTPUT_WORD 7

/**
 * A code over which an output is indexed; number: RK_RULE_...; part: 256 times the place of the output, and the code's.
 */
#define RK_OF_OUTPUT_CODE 8

/**
 * Texts of a status or fault; number: RK_E_... or RK_FAULT_...; parts: ID, DESCRIPTION (what was expected).
 */
#define RK_OF_STATUS 9

/**
 * The name of RK_DECISION_...; part: ID.
 */
#define RK_OF_DECISION 10

/**
 * The name of RK_FIELD_...; part: ID.
 */
#define RK_OF_FIELD 11

/**
 * The name of RK_KIND_...; part: ID.
 */
#define RK_OF_KIND 12

/**
 * The name of RK_ROUNDING_...; part: ID.
 */
#define RK_OF_ROUNDING 13

/**
 * The name of RK_RESULT_...; part: ID.
 */
#define RK_OF_RESULT 14

/**
 * The name of RK_OUTCOME_...; part: ID.
 */
#define RK_OF_OUTCOME 15

/**
 * The name of RK_SEVERITY_...; part: ID.
 */
#define RK_OF_SEVERITY 16

/**
 * The name of RK_SUBJECT_...; part: ID.
 */
#define RK_OF_SUBJECT 17

/**
 * The name of RK_RULE_KIND_...; part: ID.
 */
#define RK_OF_RULE_KIND 18

/**
 * The name of a request; number: RK_REQUEST_...; part: ID.
 */
#define RK_OF_REQUEST 19

/**
 * Part: the id or name by which it is known everywhere.
 */
#define RK_PART_ID 0

/**
 * Part: a few words.
 */
#define RK_PART_TITLE 1

/**
 * Part: what follows from it.
 */
#define RK_PART_EFFECT 2

/**
 * Part: how the document was read where it is ambiguous; may be empty.
 */
#define RK_PART_INTERPRETATION 3

/**
 * Part: section of the document.
 */
#define RK_PART_SECTION 4

/**
 * Part: lines of the document's text.
 */
#define RK_PART_LINES 5

/**
 * Part: when the rule applies.
 */
#define RK_PART_WHEN 6

/**
 * Part: the condition.
 */
#define RK_PART_HOLDS 7

/**
 * Part: what it says.
 */
#define RK_PART_DESCRIPTION 8

/**
 * Part: the unit; may be empty.
 */
#define RK_PART_UNIT 9

/**
 * Part: who issued the document.
 */
#define RK_PART_ISSUER 10

/**
 * Dutch.
 */
#define RK_LANG_NL 1

/**
 * English.
 */
#define RK_LANG_EN 2

/**
 * A citizen service number (BSN): nine digits that pass the eleven-test.
 */
#define RK_CODE_BSN 1

/**
 * As RK_CODE_BSN, or 999999999 for a person without one, where the exchange standard allows that.
 */
#define RK_CODE_BSN_OR_NONE 2

/**
 * A care provider (AGB code): eight digits, kind 01 to 99 and number 000001 to 999999.
 */
#define RK_CODE_AGB 3

/**
 * An insurer (UZOVI number): four digits.
 */
#define RK_CODE_UZOVI 4

/**
 * A DBC care product: nine digits.
 */
#define RK_CODE_CARE_PRODUCT 5

/**
 * A performance code: one to six ASCII letters and digits, filled up with spaces or not.
 */
#define RK_CODE_PERFORMANCE 6

/**
 * What a result was made with. Kept beside a decision, it tells years later which rules decided.
 */
typedef struct rk_receipt {
  /**
   * Hash of all rules of the library.
   */
  uint64_t hash;
  /**
   * Number of the rule set, a day YYYYMMDD.
   */
  uint32_t rule_set;
  /**
   * Version of the library: 10000 times major, 100 times minor, patch.
   */
  uint32_t version;
} rk_receipt;

/**
 * The terms of a bundle arrangement.
 */
typedef struct rk_contract {
  /**
   * sizeof(rk_contract). In a struct of another size, members that the caller's header does not have are zero, and
   * bytes that the library does not know must be zero.
   */
  uint32_t struct_size;
  /**
   * Number of the policy, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * First day, YYYYMMDD.
   */
  int32_t start;
  /**
   * Day after the last day, YYYYMMDD: exactly 36 months after the start.
   */
  int32_t to_exclusive;
  /**
   * Agreed bundle price in eurocents for a patient and a contract year, not negative.
   */
  int64_t bundle_price_cents;
  /**
   * Room moved in from other ceilings in eurocents, per contract year, not negative.
   */
  int64_t transfer_in_cents[3];
  /**
   * Room moved out to other ceilings in eurocents, per contract year, not negative.
   */
  int64_t transfer_out_cents[3];
  /**
   * Agreed number of patients, per contract year.
   */
  uint32_t volume_patients[3];
  /**
   * How a patient counts who is in the pathway for part of a contract year, RK_PRORATION_...
   */
  uint8_t proration;
  /**
   * How part-years are rounded, RK_ROUNDING_...
   */
  uint8_t rounding;
  /**
   * What becomes of claims outside the bundle, RK_OTHER_CLAIMS_...
   */
  uint8_t other_claims;
  /**
   * Zero.
   */
  uint8_t reserved[1];
} rk_contract;

/**
 * What was booked under a contract, per contract year. Plain numbers that the caller keeps in a database of its own
 * and hands in again; rk_state_init makes an empty one.
 */
typedef struct rk_state {
  /**
   * RK_STATE_VERSION.
   */
  uint32_t version;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * Bundle payments made payable, in eurocents.
   */
  int64_t bundle_paid_cents[3];
  /**
   * Bundle payments earned before the ceiling, in eurocents.
   */
  int64_t bundle_entitlement_cents[3];
  /**
   * Insured persons with a bundle payment.
   */
  uint32_t bundled_patients[3];
  /**
   * Care products declared inside the bundle, by contract year and then by code, in the order of the policy's text.
   */
  uint32_t declared_count[3][8];
  /**
   * Zero.
   */
  uint32_t reserved_end;
} rk_state;

/**
 * What was booked for one insured person under a contract. rk_insured_init makes empty ones.
 */
typedef struct rk_insured_state {
  /**
   * RK_STATE_VERSION.
   */
  uint32_t version;
  /**
   * Contract years of which a bundle payment was assessed, also when the ceiling left nothing: bit 0 for year 1.
   */
  uint8_t assessed_years;
  /**
   * Zero.
   */
  uint8_t reserved[3];
  /**
   * What was paid, per contract year, in eurocents.
   */
  int64_t paid_cents[3];
} rk_insured_state;

/**
 * What one rule said.
 */
typedef struct rk_finding {
  /**
   * Number of the rule, RK_RULE_...; 0 for an unused place.
   */
  uint32_t rule;
  /**
   * Its result, RK_RESULT_...
   */
  uint8_t result;
  /**
   * What follows when it fails, RK_SEVERITY_...
   */
  uint8_t severity;
  /**
   * Zero.
   */
  uint8_t reserved[2];
} rk_finding;

/**
 * The verdict on a claim line. It can be stored as it is; a later credit of the line needs it back.
 *
 * claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
 */
typedef struct rk_verdict {
  /**
   * What was claimed, in eurocents.
   */
  int64_t claimed_cents;
  /**
   * What is paid.
   */
  int64_t paid_cents;
  /**
   * What the bundle price has paid already.
   */
  int64_t covered_cents;
  /**
   * What waits for the year close because the ceiling is used up.
   */
  int64_t above_ceiling_cents;
  /**
   * What is not payable.
   */
  int64_t rejected_cents;
  /**
   * What was paid before and must come back; no part of the sum.
   */
  int64_t recoverable_cents;
  /**
   * What none of the parts accounts for: the contract gives another amount than was claimed, or decides nothing
   * about the line.
   */
  int64_t adjustment_cents;
  /**
   * What the verdict was made with.
   */
  struct rk_receipt receipt;
  /**
   * Number of the rule that decided, RK_RULE_...; 0 when the line is invalid.
   */
  uint32_t rule;
  /**
   * Facts that could still change an undetermined verdict: a bit for each, RK_MISSING_...
   */
  uint32_t missing;
  /**
   * What becomes of the line, RK_DECISION_...
   */
  uint8_t decision;
  /**
   * Of an invalid line, the member at fault, RK_FIELD_...; else 0.
   */
  uint8_t field;
  /**
   * Of an invalid line, what is wrong with it, RK_FAULT_...; else 0.
   */
  uint8_t fault;
  /**
   * The contract year, from 1; 0 when none is known.
   */
  uint8_t contract_year;
  /**
   * What the line booked in the state, RK_BOOKED_...
   */
  uint8_t booked;
  /**
   * The place of the care product in the bundle, when the line booked one.
   */
  uint8_t product;
  /**
   * 1 when a credit has taken the line back.
   */
  uint8_t credited;
  /**
   * How many findings there are.
   */
  uint8_t finding_count;
  /**
   * What every rule that was asked said.
   */
  struct rk_finding findings[6];
} rk_verdict;

/**
 * A claim line. All bytes zero is a claim of which nothing is known. Unknown is never taken for yes or no: it leaves a
 * verdict undetermined as long as it could change it.
 */
typedef struct rk_claim {
  /**
   * Amount in eurocents, negative for a credit only. Range plus or minus 999 999 999 999 999.
   */
  int64_t amount_cents;
  /**
   * The date that allocates the claim to a contract year, YYYYMMDD; 0 unknown.
   */
  int32_t reference_date;
  /**
   * First day in the care pathway, YYYYMMDD; 0 unknown.
   */
  int32_t bundle_from;
  /**
   * Day after the last day in the care pathway, YYYYMMDD; 0 unknown.
   */
  int32_t bundle_until;
  /**
   * Place of the insured person's state in the array of the call, from 0.
   */
  uint32_t insured;
  /**
   * The debit that this credit takes back; 0 for a debit. From 1: first the stored verdicts of the call, then the
   * lines of the call itself.
   */
  uint32_t debit;
  /**
   * Care-product code, nine ASCII digits; nine zero bytes unknown. Shorter text is filled up with zero bytes.
   */
  uint8_t care_product[9];
  /**
   * What is claimed, RK_KIND_...; 0 unknown.
   */
  uint8_t kind;
  /**
   * Whether the claimant is the provider with the arrangement, RK_YES, RK_NO or 0 unknown.
   */
  uint8_t by_contracted_provider;
  /**
   * Whether the insured person is in the pathway of that provider, RK_YES, RK_NO or 0 unknown.
   */
  uint8_t in_bundle;
  /**
   * Whether it is a structural cost of heart-failure care, RK_YES, RK_NO or 0 unknown.
   */
  uint8_t is_structural;
  /**
   * Whether the care meets the legal requirements, RK_YES, RK_NO or 0 not checked.
   */
  uint8_t meets_legal_requirements;
  /**
   * Whether the care was delivered, RK_YES, RK_NO or 0 not checked.
   */
  uint8_t actually_delivered;
  /**
   * Whether the care was rightly delivered, RK_YES, RK_NO or 0 not checked.
   */
  uint8_t rightly_delivered;
  /**
   * Zero.
   */
  uint8_t reserved[4];
} rk_claim;

/**
 * A fact to be stated.
 */
typedef struct rk_fact {
  /**
   * Number of the fact, RK_FACT_...
   */
  uint32_t fact;
  /**
   * Its index: the number or year itself, or the place of the code from 0; 0 when the fact has no index.
   */
  int32_t index;
  /**
   * What is known of it: RK_UNKNOWN, RK_STATED, RK_NONE or RK_OPEN.
   */
  uint32_t known;
  /**
   * Of a period, the day after its last day, YYYYMMDD; else 0.
   */
  int32_t until;
  /**
   * The value in the form of the fact's type, RK_TYPE_...
   */
  int64_t value;
} rk_fact;

/**
 * A value that a rule gives.
 */
typedef struct rk_value {
  /**
   * The place of the output among those of the rule, from 0; rk_output_at describes it.
   */
  uint32_t output;
  /**
   * Its index: the number or year itself, or the place of the code from 0; 0 when the output has no index.
   */
  int32_t index;
  /**
   * The value in the form of the output's type, RK_TYPE_...
   */
  int64_t value;
} rk_value;

/**
 * The answer of one rule.
 */
typedef struct rk_answer {
  /**
   * What the answer was made with.
   */
  struct rk_receipt receipt;
  /**
   * Number of the rule, RK_RULE_...
   */
  uint32_t rule;
  /**
   * The result, RK_RESULT_...
   */
  uint32_t result;
  /**
   * How many values there are; none with an unknown result or a rule that does not apply.
   */
  uint32_t value_count;
  /**
   * How many facts are missing; none but with an unknown result.
   */
  uint32_t missing_count;
  /**
   * The outputs, 1 << place each, whose indices the case says and that are given, perhaps without any value.
   */
  uint32_t indexed;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * The values that the rule gives.
   */
  struct rk_value values[208];
  /**
   * The facts, RK_FACT_..., that could still change the result, in ascending order.
   */
  uint32_t missing[192];
} rk_answer;

/**
 * The assessment of a subject under a policy.
 */
typedef struct rk_assessment {
  /**
   * What the assessment was made with.
   */
  struct rk_receipt receipt;
  /**
   * Number of the policy, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * Whom or what it is about, RK_SUBJECT_...
   */
  uint32_t subject;
  /**
   * The outcome, RK_OUTCOME_...
   */
  uint32_t outcome;
  /**
   * The rule that makes the subject ineligible: the first that fails, in the published order; else 0.
   */
  uint32_t deciding;
  /**
   * How many findings there are.
   */
  uint32_t finding_count;
  /**
   * How many facts are missing; none but with an undetermined outcome.
   */
  uint32_t missing_count;
  /**
   * What every rule about the subject said, in the published order.
   */
  struct rk_finding findings[96];
  /**
   * The facts, RK_FACT_..., that could still change the outcome, in ascending order.
   */
  uint32_t missing[512];
} rk_assessment;

/**
 * The books of a contract whose claims are decided by asking rules. Plain numbers that the caller keeps in a database
 * of its own and hands in again; rk_ledger_init makes an empty one, rk_entry_at tells what its numbers mean.
 */
typedef struct rk_ledger {
  /**
   * RK_STATE_VERSION.
   */
  uint32_t version;
  /**
   * Number of the policy, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * Sums of money in eurocents, by place, RK_ENTRY_...
   */
  int64_t amounts_cents[4];
  /**
   * What happened, a bit for each, RK_MARK_...
   */
  uint32_t marks;
  /**
   * Zero.
   */
  uint32_t reserved;
} rk_ledger;

/**
 * A claim line that is decided by asking rules; its facts are in slots.
 */
typedef struct rk_rule_claim {
  /**
   * Amount in eurocents, negative for a credit only. Range plus or minus 999 999 999 999 999.
   */
  int64_t amount_cents;
  /**
   * What is asked for, RK_REQUEST_...
   */
  uint32_t request;
  /**
   * What becomes of a claim about which the policy decides nothing, RK_OTHER_CLAIMS_...; a term of the contract.
   */
  uint32_t other_claims;
} rk_rule_claim;

/**
 * What was decided about a line by asking rules, and booked. It can be stored as it is; a later credit of the line needs
 * it back.
 *
 * claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
 */
typedef struct rk_settlement {
  /**
   * What was claimed, in eurocents.
   */
  int64_t claimed_cents;
  /**
   * What is paid.
   */
  int64_t paid_cents;
  /**
   * What another payment has paid already.
   */
  int64_t covered_cents;
  /**
   * What waits because the ceiling is used up.
   */
  int64_t above_ceiling_cents;
  /**
   * What is not payable.
   */
  int64_t rejected_cents;
  /**
   * What was paid before and must come back; no part of the sum.
   */
  int64_t recoverable_cents;
  /**
   * What none of the parts accounts for: the contract gives another amount than was claimed, or decides nothing
   * about the line.
   */
  int64_t adjustment_cents;
  /**
   * What the line added to rk_ledger.amounts_cents.
   */
  int64_t booked_cents[4];
  /**
   * What the verdict was made with.
   */
  struct rk_receipt receipt;
  /**
   * Number of the policy, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * Number of the rule that decided, RK_RULE_...; 0 when no rule had to.
   */
  uint32_t rule;
  /**
   * What the line set in rk_ledger.marks.
   */
  uint32_t booked_marks;
  /**
   * What becomes of the line, RK_DECISION_...
   */
  uint8_t decision;
  /**
   * 1 when a credit has taken the line back.
   */
  uint8_t credited;
  /**
   * Zero.
   */
  uint8_t reserved[2];
} rk_settlement;

/**
 * The verdict on a line that was decided by asking rules.
 */
typedef struct rk_rule_verdict {
  /**
   * What was decided and booked.
   */
  struct rk_settlement settlement;
  /**
   * Of an invalid line, the member at fault, RK_FIELD_...; else 0.
   */
  uint32_t field;
  /**
   * Of an invalid line, what is wrong with it, RK_FAULT_...; else 0.
   */
  int32_t fault;
  /**
   * How many findings there are.
   */
  uint32_t finding_count;
  /**
   * How many facts are missing; none but with an undetermined verdict.
   */
  uint32_t missing_count;
  /**
   * What every rule said that was asked and applies, in the order of the request.
   */
  struct rk_finding findings[128];
  /**
   * The facts, RK_FACT_..., that could still change the verdict, in ascending order.
   */
  uint32_t missing[512];
} rk_rule_verdict;

/**
 * A request that can be made in a claim which is decided by asking rules.
 */
typedef struct rk_request_info {
  /**
   * Its number, RK_REQUEST_...: stable, never used again for another request.
   */
  uint32_t number;
  /**
   * The policy that it belongs to, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * The fact that the amount of the claim is stated as, RK_FACT_...; 0 when no rule reads it.
   */
  uint32_t amount;
  /**
   * How many rules are asked.
   */
  uint32_t steps;
} rk_request_info;

/**
 * An entry of a ledger.
 */
typedef struct rk_entry_info {
  /**
   * The policy that it belongs to, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * The fact that it states, RK_FACT_..., whose name and description are also those of the entry.
   */
  uint32_t fact;
  /**
   * Whether it is a sum of money or something that happened, RK_ENTRY_AMOUNT or RK_ENTRY_MARK.
   */
  uint32_t kind;
  /**
   * Its place in rk_ledger.amounts_cents, or that of its bit in rk_ledger.marks, from 0.
   */
  uint32_t place;
} rk_entry_info;

/**
 * A claim line as the other lines of the same insured person see it. All bytes zero is a line that tells nothing.
 */
typedef struct rk_stay {
  /**
   * The caller's number of the insured person.
   */
  uint64_t insured;
  /**
   * The first day of the line, YYYYMMDD.
   */
  int32_t from;
  /**
   * The day after its last day, YYYYMMDD.
   */
  int32_t until;
  /**
   * The classes of the policy that it is in, a bit for each; rk_stay_of says which. And RK_STAY_TAKEN_BACK or
   * RK_STAY_UNREADABLE.
   */
  uint32_t classes;
  /**
   * A number made from what the line states and claims: it puts lines in an order that are alike in the rest.
   */
  uint32_t rank;
} rk_stay;

/**
 * What a claim line learned from the others.
 */
typedef struct rk_learned {
  /**
   * For each relation of the policy the place of the line that told it, or RK_NOBODY: of several the first by days.
   */
  int32_t from[16];
  /**
   * 0 when every line of the same person could be read.
   */
  uint32_t unreadable;
} rk_learned;

/**
 * What a pack says of itself, or why it is refused.
 */
typedef struct rk_pack_info {
  /**
   * Its hash.
   */
  uint64_t hash;
  /**
   * Number of its policy; its rules and facts are numbered from a thousand times this.
   */
  uint32_t number;
  /**
   * Its edition, which the author raises with every change that can change an answer.
   */
  uint32_t edition;
  /**
   * First day of validity, YYYYMMDD; 0 for none.
   */
  int32_t valid_from;
  /**
   * Day after the last day of validity, YYYYMMDD; 0 for none.
   */
  int32_t valid_until;
  /**
   * How many facts it has.
   */
  uint32_t facts;
  /**
   * How many rules it has.
   */
  uint32_t rules;
  /**
   * How many slots its facts take.
   */
  uint32_t slots;
  /**
   * How many 64-bit words of memory its tables take during a call.
   */
  uint32_t words;
  /**
   * Steps that answering one rule may take at most: an instruction, an entry that is looked at.
   */
  uint32_t steps;
  /**
   * Why it is refused, RK_PACK_...; 0 when it is not.
   */
  uint32_t refused;
  /**
   * Where: the offset of the byte, record or instruction that is at fault.
   */
  uint32_t at;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * Its key in ASCII, filled up with zero bytes.
   */
  uint8_t key[16];
} rk_pack_info;

/**
 * A policy of the library.
 */
typedef struct rk_policy_info {
  /**
   * Its number, RK_POLICY_...; its rules and facts are numbered from a thousand times this.
   */
  uint32_t number;
  /**
   * First day of validity, YYYYMMDD; 0 for a guide without a contract period.
   */
  int32_t valid_from;
  /**
   * Day after the last day of validity, YYYYMMDD; 0 when open.
   */
  int32_t valid_until;
  /**
   * How many rules it has.
   */
  uint32_t rules;
  /**
   * How many facts it has.
   */
  uint32_t facts;
  /**
   * How many slots its facts take.
   */
  uint32_t slots;
  /**
   * Its key in ASCII, filled up with zero bytes.
   */
  uint8_t key[16];
} rk_policy_info;

/**
 * A rule of the library.
 */
typedef struct rk_rule_info {
  /**
   * Its number, RK_RULE_...: stable, never used again for another rule.
   */
  uint32_t number;
  /**
   * The policy that it belongs to, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * Its place in the published order of the policy, which is the order of precedence, from 0.
   */
  uint32_t precedence;
  /**
   * What sort of rule it is, RK_RULE_KIND_...
   */
  uint8_t kind;
  /**
   * Whom or what it is about, RK_SUBJECT_...
   */
  uint8_t subject;
  /**
   * What follows when it does not hold, RK_SEVERITY_...
   */
  uint8_t severity;
  /**
   * How many outputs it has.
   */
  uint8_t outputs;
} rk_rule_info;

/**
 * An output of a rule.
 */
typedef struct rk_output_info {
  /**
   * The first index; 0 when it has no index.
   */
  int32_t first;
  /**
   * How many indices it has at most; 0 when it has none.
   */
  uint32_t entries;
  /**
   * The type of the value, RK_TYPE_...
   */
  uint32_t kind;
  /**
   * Whether the rule is unknown without it, RK_NEED_...
   */
  uint32_t need;
  /**
   * 1 when an index is the place of a code from 0: of one that rk_text lists for the output, or, when it lists none, of
   * one of the caller's; 0 when it is the number itself.
   */
  uint32_t coded;
} rk_output_info;

/**
 * A fact of the library.
 */
typedef struct rk_fact_info {
  /**
   * Its number, RK_FACT_...: stable, never used again for another fact.
   */
  uint32_t number;
  /**
   * The policy that it belongs to, RK_POLICY_...
   */
  uint32_t policy;
  /**
   * The first index; 0 when it has no index.
   */
  int32_t first;
  /**
   * How many indices it has; 1 when it has no index.
   */
  uint32_t entries;
  /**
   * The type of the value, RK_TYPE_...
   */
  uint32_t kind;
  /**
   * How many words an enumeration or set has, how many codes of the caller, or the greatest number; else 0.
   */
  uint32_t words;
  /**
   * What it means when nobody states it, RK_ABSENT_...
   */
  uint32_t absent;
  /**
   * 1 when the case says which indices there are, by stating them; else 0.
   */
  uint32_t open;
} rk_fact_info;

/**
 * A range of a quantity or a capacity.
 */
typedef struct rk_limit_info {
  /**
   * What it limits, RK_LIMIT_...
   */
  uint32_t number;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * The smallest value.
   */
  int64_t min;
  /**
   * The largest value.
   */
  int64_t max;
} rk_limit_info;

/**
 * An amount to be scaled: amount times numerator, divided by denominator.
 */
typedef struct rk_scaling {
  /**
   * The amount in eurocents.
   */
  int64_t amount_cents;
  /**
   * The numerator.
   */
  int64_t numerator;
  /**
   * The denominator, 1 to 10 to the power of 18.
   */
  int64_t denominator;
  /**
   * How the result is rounded, RK_ROUNDING_...
   */
  uint32_t rounding;
  /**
   * Zero.
   */
  uint32_t reserved;
} rk_scaling;

/**
 * The RK_ABI_VERSION that the library was built with.
 */
uint32_t rk_abi_version(void);

/**
 * The RK_RULESET_VERSION that the library was built with.
 */
uint32_t rk_ruleset_version(void);

/**
 * The RK_VERSION_NUMBER that the library was built with.
 */
uint32_t rk_version_number(void);

/**
 * The version of the library, such as 0.1.0: static text that ends in a zero byte.
 */
const char *rk_version_string(void);

/**
 * Hash of all rules of the library, as they are evaluated: the same on every machine for the same rules.
 */
uint64_t rk_ruleset_hash(void);

/**
 * Writes what every result of this library is made with; results carry the same.
 *
 * Returns RK_OK or RK_E_NULL.
 */
int32_t rk_get_receipt(struct rk_receipt *receipt);

/**
 * Whether a program that was compiled with a header can use this library: call it once at the start, best as
 * RK_CHECK_COMPAT().
 *
 * abi_version: RK_ABI_VERSION of the header.
 * contract_size, claim_size, verdict_size: sizeof of the three structs that can grow; smaller ones are those of an
 *   older header, and served.
 *
 * Returns RK_OK, RK_E_VERSION for another ABI, or RK_E_STRUCT_SIZE when the header is newer than the library.
 */
int32_t rk_check_compat(uint32_t abi_version,
                        uint32_t contract_size,
                        uint32_t claim_size,
                        uint32_t verdict_size);

/**
 * Checks the terms of a contract, as every call with that contract does.
 *
 * field, fault: where not null, the member at fault, RK_FIELD_..., and what is wrong with it, RK_FAULT_...; both 0
 *   when nothing is. They are written with RK_OK and with RK_E_CONTRACT only.
 *
 * Returns RK_OK, RK_E_CONTRACT, RK_E_NULL, RK_E_STRUCT_SIZE or RK_E_RESERVED.
 */
int32_t rk_contract_check(const struct rk_contract *contract,
                          uint32_t *field,
                          int32_t *fault);

/**
 * Makes a state in which nothing is booked.
 *
 * Returns RK_OK or RK_E_NULL.
 */
int32_t rk_state_init(struct rk_state *state);

/**
 * Makes the states of count insured persons in which nothing is booked.
 *
 * Returns RK_OK, RK_E_NULL or RK_E_COUNT.
 */
int32_t rk_insured_init(struct rk_insured_state *insured, uint32_t count);

/**
 * Decides claim lines in order and books them: the main function of the library.
 *
 * Every line gets a verdict in its place, also a faulty one, whose verdict is RK_DECISION_INVALID and says which member
 * is wrong and how; a faulty line changes nothing and stops nothing. The new state is written over the old one. The same
 * contract, states and lines give the same bytes, on every machine.
 *
 * contract: the terms.
 * state: what was booked under it, in and out.
 * insured: the states of the insured persons that the lines point at, in and out; only those of the lines are
 *   read.
 * debits: stored verdicts of earlier lines that credits take back, numbered from 1 in claim.debit, followed by the
 *   lines of this call; a verdict that was taken back is marked as credited, here or among verdicts.
 * claims: the lines, claim_stride bytes apart; with another stride than sizeof(rk_claim), missing members are zero
 *   and bytes behind the known ones must be zero, or the line is invalid.
 * verdicts: room for count verdicts, verdict_stride bytes apart, as debits are; bytes behind the known ones become
 *   zero. A pointer to no elements may be null.
 *
 * Returns RK_OK, and then every verdict is written; or RK_E_NULL, RK_E_COUNT, RK_E_STRIDE, RK_E_OVERLAP,
 * RK_E_STRUCT_SIZE, RK_E_VERSION, RK_E_RESERVED, RK_E_STATE or RK_E_CONTRACT, and then nothing is.
 */
int32_t rk_adjudicate_batch(const struct rk_contract *contract,
                            struct rk_state *state,
                            struct rk_insured_state *insured,
                            uint32_t insured_count,
                            struct rk_verdict *debits,
                            uint32_t debit_count,
                            const struct rk_claim *claims,
                            uint32_t claim_stride,
                            struct rk_verdict *verdicts,
                            uint32_t verdict_stride,
                            uint32_t count);

/**
 * Decides one claim line: rk_adjudicate_batch with one line, one insured person and at most one stored verdict.
 *
 * claim: its insured is 0; its debit is 0, or 1 for a credit of debit.
 * debit: the stored verdict of the line that a credit takes back, in and out; null when there is none.
 *
 * Returns what rk_adjudicate_batch returns.
 */
int32_t rk_adjudicate(const struct rk_contract *contract,
                      struct rk_state *state,
                      struct rk_insured_state *insured,
                      struct rk_verdict *debit,
                      const struct rk_claim *claim,
                      struct rk_verdict *verdict);

/**
 * The fact behind a bit of rk_verdict.missing.
 *
 * bit: the place of the bit, 0 for RK_MISSING_KIND.
 *
 * Returns the number of the fact, RK_FACT_..., or 0 when the bit has no meaning.
 */
uint32_t rk_missing_fact(uint32_t bit);

/**
 * Makes every fact of a policy unknown: the first call on memory for slots.
 *
 * policy: RK_POLICY_...
 * slots: memory for as many 64-bit integers as the policy has slots (rk_policy_info.slots, or RK_SLOTS_...). What
 *   a slot holds is for the library alone.
 * slot_count: how many there are.
 *
 * Returns RK_OK, RK_E_POLICY, RK_E_SLOTS, RK_E_NULL or RK_E_ALIGNMENT.
 */
int32_t rk_facts_init(uint32_t policy,
                      int64_t *slots,
                      uint32_t slot_count);

/**
 * States one fact that is no period.
 *
 * fact: RK_FACT_... of the policy of the slots.
 * index: the number or year itself, or the place of the code from 0; 0 for a fact without an index.
 * value: in the form of the fact's type, RK_TYPE_...
 *
 * Returns RK_OK; RK_E_FACT, RK_E_INDEX, RK_E_SLOTS, RK_E_NULL or RK_E_ALIGNMENT; or the RK_FAULT_... of the value. With
 * anything but RK_OK the fact is as it was.
 */
int32_t rk_fact_set(int64_t *slots,
                    uint32_t slot_count,
                    uint32_t fact,
                    int32_t index,
                    int64_t value);

/**
 * States a period.
 *
 * fact, index: as of rk_fact_set.
 * from: its first day, YYYYMMDD.
 * until: the day after its last day, YYYYMMDD.
 *
 * Returns what rk_fact_set returns; RK_FAULT_EMPTY_PERIOD unless from is before until.
 */
int32_t rk_fact_set_period(int64_t *slots,
                           uint32_t slot_count,
                           uint32_t fact,
                           int32_t index,
                           int32_t from,
                           int32_t until);

/**
 * Makes one fact unknown again.
 *
 * fact, index: as of rk_fact_set.
 *
 * Returns what rk_fact_set returns.
 */
int32_t rk_fact_unset(int64_t *slots, uint32_t slot_count, uint32_t fact, int32_t index);

/**
 * States many facts in one call, for programs that keep them as records or cannot pass 64 bits by value.
 *
 * facts: count statements, in order.
 * done: where not null, how many were taken; with RK_OK all, otherwise the next one is at fault and the rest is
 *   untouched. It is written when the slots are in order.
 *
 * Returns what rk_fact_set returns, RK_E_COUNT or RK_E_OVERLAP.
 */
int32_t rk_facts_set(int64_t *slots,
                     uint32_t slot_count,
                     const struct rk_fact *facts,
                     uint32_t count,
                     uint32_t *done);

/**
 * Asks one rule.
 *
 * rule: RK_RULE_...
 * slots: the facts of its policy; they are not changed.
 * answer: written with RK_OK; with RK_FAULT_OUT_OF_RANGE what it holds is of no use.
 *
 * Returns RK_OK; RK_E_RULE, RK_E_SLOTS, RK_E_NULL, RK_E_ALIGNMENT or RK_E_OVERLAP; or RK_FAULT_OUT_OF_RANGE when a
 * computed amount or count leaves its range: there is no answer then.
 */
int32_t rk_evaluate(uint32_t rule,
                    int64_t *slots,
                    uint32_t slot_count,
                    struct rk_answer *answer);

/**
 * Assesses a subject under a policy: asks every rule about it. The outcome rests on the rules of kind
 * RK_RULE_KIND_ELIGIBILITY with severity RK_SEVERITY_DENY; others are findings and make nobody ineligible.
 *
 * policy: RK_POLICY_...
 * subject: RK_SUBJECT_...
 * date: the day, YYYYMMDD, on which the policy must be valid; 0 to leave that to the caller.
 * slots: the facts of the policy; they are not changed.
 * assessment: as the answer of rk_evaluate.
 *
 * Returns RK_OK; RK_E_POLICY, RK_E_SUBJECT, RK_E_VALIDITY, RK_E_SLOTS, RK_E_NULL, RK_E_ALIGNMENT or RK_E_OVERLAP;
 * RK_FAULT_INVALID_DATE for a date that is none; or RK_FAULT_OUT_OF_RANGE as rk_evaluate does.
 */
int32_t rk_assess(uint32_t policy,
                  uint32_t subject,
                  int32_t date,
                  int64_t *slots,
                  uint32_t slot_count,
                  struct rk_assessment *assessment);

/**
 * Makes a ledger in which nothing is booked.
 *
 * policy: RK_POLICY_... of a policy whose claims are decided by asking rules: one with requests.
 *
 * Returns RK_OK, RK_E_POLICY or RK_E_NULL.
 */
int32_t rk_ledger_init(uint32_t policy, struct rk_ledger *ledger);

/**
 * Decides one claim line by asking the rules of its request in their order, and books it. The verdict on a faulty line
 * is RK_DECISION_INVALID and says which member is wrong and how; such a line books nothing.
 *
 * claim: the amount and the request.
 * slots: the facts of the contract and of the line, in and out: what the ledger says is stated in them. Keep the
 *   facts of the contract in slots of their own, and copy them for each line.
 * ledger: what was booked under the contract, in and out.
 * verdict: written with RK_OK only. A later credit of the line needs its settlement back.
 *
 * Returns RK_OK; RK_E_REQUEST; RK_E_NUMBER for other_claims that are not listed; RK_E_STATE for a ledger of another
 * policy; RK_E_VERSION, RK_E_RESERVED, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP.
 */
int32_t rk_rules_adjudicate(const struct rk_rule_claim *claim,
                            int64_t *slots,
                            uint32_t slot_count,
                            struct rk_ledger *ledger,
                            struct rk_rule_verdict *verdict);

/**
 * Takes back what an earlier line booked. A credit of nothing, of another amount, or of a line that was taken back
 * already gets a verdict of RK_DECISION_INVALID, and books nothing.
 *
 * claim: the opposite amount, and the request or any other of the policy.
 * settlement: of the verdict on the line that is taken back, in and out: it is marked as credited. Null when there is
 *   none.
 * ledger: what was booked under the contract, in and out.
 * verdict: written with RK_OK only.
 *
 * Returns RK_OK; RK_E_REQUEST; RK_E_STATE for a ledger of another policy; RK_E_VERSION, RK_E_RESERVED, RK_E_NULL or
 * RK_E_OVERLAP.
 */
int32_t rk_rules_credit(const struct rk_rule_claim *claim,
                        struct rk_settlement *settlement,
                        struct rk_ledger *ledger,
                        struct rk_rule_verdict *verdict);

/**
 * How many requests the library has, over all policies.
 */
uint32_t rk_request_count(void);

/**
 * Describes a request.
 *
 * index: 0 to rk_request_count() - 1: policy after policy; the first of a policy is the ordinary claim.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_request_at(uint32_t index, struct rk_request_info *info);

/**
 * How many entries the ledgers have, over all policies.
 */
uint32_t rk_entry_count(void);

/**
 * Describes an entry of a ledger.
 *
 * index: 0 to rk_entry_count() - 1: policy after policy.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_entry_at(uint32_t index, struct rk_entry_info *info);

/**
 * Says how the other lines of the same insured person see a line: on which days, and in which classes of the policy.
 *
 * policy: RK_POLICY_... of a policy whose claims are decided by asking rules.
 * slots: the facts of the contract and of the line; they are not changed.
 * claimed_cents: what the line claims, in eurocents, -999999999999999 to 999999999999999.
 * stay: in, the insured; out, the days, classes and rank. A line that states no days may be of any day. Written with
 *   RK_OK only.
 *
 * A credit says nothing about other lines: its stay is all bytes zero. Of the line that it takes back, add
 * RK_STAY_TAKEN_BACK to the classes.
 *
 * Returns RK_OK, RK_E_POLICY, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP; or
 * RK_FAULT_OUT_OF_RANGE for the amount.
 */
int32_t rk_stay_of(uint32_t policy,
                   int64_t *slots,
                   uint32_t slot_count,
                   int64_t claimed_cents,
                   struct rk_stay *stay);

/**
 * Relates the lines of a batch: finds for every line the lines of the same insured person from which it learns
 * something, be it a duplicate, an overlap or a line that it may not go together with. The result does not depend on
 * the order of the lines, and no line is missed.
 *
 * policy: RK_POLICY_... of a policy whose claims are decided by asking rules.
 * stays: count lines.
 * order: room for count places, aligned to four bytes; with RK_OK the places of the lines, from 0, in the order of
 *   person and day.
 * open: scratch memory for open_count places, aligned to four bytes: as many as one person can have lines within a
 *   quarter of a year; count is always enough.
 * learned: room for count elements, aligned to four bytes.
 * line: where not null, the place of the line at fault, written with RK_E_TOO_SMALL and with the RK_FAULT_... of its
 *   days.
 *
 * Returns RK_OK; RK_E_TOO_SMALL when open_count is, and then nothing that was learned may be used; RK_E_POLICY,
 * RK_E_NULL, RK_E_COUNT, RK_E_ALIGNMENT or RK_E_OVERLAP; or the RK_FAULT_... of the days of a line in some class.
 */
int32_t rk_relate(uint32_t policy,
                  const struct rk_stay *stays,
                  uint32_t count,
                  uint32_t *order,
                  uint32_t *open,
                  uint32_t open_count,
                  struct rk_learned *learned,
                  uint32_t *line);

/**
 * States what a line learned from the others as facts of that line. What is stated already stays as it is.
 *
 * policy, stays, count, learned: as they were handed to rk_relate.
 * place: the place of the line, from 0.
 * complete: 1 when the batch holds every line of its insured persons: what no line tells is then known not to be;
 *   otherwise 0.
 * slots: the facts of the contract and of the line, in and out.
 *
 * Returns RK_OK, RK_E_POLICY, RK_E_INDEX, RK_E_NUMBER, RK_E_SLOTS, RK_E_NULL, RK_E_COUNT,
 * RK_E_ALIGNMENT or RK_E_OVERLAP; or the RK_FAULT_... of the days of the line or of one that told it something.
 */
int32_t rk_relate_state(uint32_t policy,
                        const struct rk_stay *stays,
                        uint32_t count,
                        const struct rk_learned *learned,
                        uint32_t place,
                        uint32_t complete,
                        int64_t *slots,
                        uint32_t slot_count);

/**
 * Checks a pack: once, before any other call with it. The hash shows that it arrived whole, not from whom.
 *
 * pack: its bytes, in flash memory for instance.
 * length: how many there are.
 * info: written with RK_OK and with RK_E_PACK.
 *
 * Returns RK_OK, RK_E_PACK, RK_E_NULL, RK_E_COUNT or RK_E_OVERLAP.
 */
int32_t rk_pack_check(const uint8_t *pack, uint32_t length, struct rk_pack_info *info);

/**
 * States many facts under a pack; the first call on memory for slots, with clear.
 *
 * pack, length: a pack that rk_pack_check found in order, unchanged since.
 * work: memory for as many 64-bit words as rk_pack_info.words says, aligned to eight bytes; what it holds makes no
 *   difference, before and after. The same for the other calls.
 * slots: memory for as many 64-bit integers as rk_pack_info.slots says.
 * clear: where not 0, every fact is unknown first.
 * facts: count statements, in order; a fact is numbered from a thousand times the number of the policy, from 1.
 *
 * Returns RK_OK; RK_E_PACK for other bytes than a pack; RK_E_TOO_SMALL for too few words; or what rk_facts_set returns.
 * The statements before the one at fault are taken.
 */
int32_t rk_pack_facts_set(const uint8_t *pack,
                          uint32_t length,
                          uint64_t *work,
                          uint32_t word_count,
                          int64_t *slots,
                          uint32_t slot_count,
                          uint32_t clear,
                          const struct rk_fact *facts,
                          uint32_t count);

/**
 * Asks one rule of a pack. The receipt of the answer names the pack: its hash, and its edition as the rule set.
 *
 * pack, length, work, word_count, slots: as of rk_pack_facts_set; the slots are not changed.
 * rule: its number.
 * answer: as of rk_evaluate.
 *
 * Returns RK_OK; RK_E_PACK; RK_E_TOO_SMALL; or what rk_evaluate returns.
 */
int32_t rk_pack_evaluate(const uint8_t *pack,
                         uint32_t length,
                         uint64_t *work,
                         uint32_t word_count,
                         uint32_t rule,
                         int64_t *slots,
                         uint32_t slot_count,
                         struct rk_answer *answer);

/**
 * Assesses a subject under a pack. The receipt names the pack, as that of rk_pack_evaluate does.
 *
 * pack, length, work, word_count, slots: as of rk_pack_facts_set; the slots are not changed.
 * subject, date, assessment: as of rk_assess.
 *
 * Returns RK_OK; RK_E_PACK; RK_E_TOO_SMALL; or what rk_assess returns.
 */
int32_t rk_pack_assess(const uint8_t *pack,
                       uint32_t length,
                       uint64_t *work,
                       uint32_t word_count,
                       uint32_t subject,
                       int32_t date,
                       int64_t *slots,
                       uint32_t slot_count,
                       struct rk_assessment *assessment);

/**
 * How many policies the library has.
 */
uint32_t rk_policy_count(void);

/**
 * Describes a policy.
 *
 * index: 0 to rk_policy_count() - 1.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_policy_at(uint32_t index, struct rk_policy_info *info);

/**
 * How many rules the library has, over all policies.
 */
uint32_t rk_rule_count(void);

/**
 * Describes a rule.
 *
 * index: 0 to rk_rule_count() - 1: policy after policy, in the published order.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_rule_at(uint32_t index, struct rk_rule_info *info);

/**
 * Describes an output of a rule.
 *
 * rule: RK_RULE_...
 * place: from 0, as in rk_value.output.
 *
 * Returns RK_OK, RK_E_RULE, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_output_at(uint32_t rule, uint32_t place, struct rk_output_info *info);

/**
 * How many facts the library has, over all policies.
 */
uint32_t rk_fact_count(void);

/**
 * Describes a fact.
 *
 * index: 0 to rk_fact_count() - 1: policy after policy, in the order of their numbers.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_fact_at(uint32_t index, struct rk_fact_info *info);

/**
 * How many limits there are.
 */
uint32_t rk_limit_count(void);

/**
 * Gives a limit: the range of a quantity or of a capacity.
 *
 * index: 0 to rk_limit_count() - 1.
 *
 * Returns RK_OK, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_limit_at(uint32_t index, struct rk_limit_info *info);

/**
 * Gives a text of the library: static UTF-8 that needs no freeing, without a zero byte at its end; to print it, write
 * `printf("%.*s", (int)length, text)`. Only in builds with the feature texts.
 *
 * of: what it is about, RK_OF_... number and part: which, as stated there, RK_PART_...
 * lang: RK_LANG_NL or RK_LANG_EN; names are the same in both.
 * text, length: written with RK_OK only.
 *
 * Returns RK_OK, RK_E_NUMBER, RK_E_POLICY, RK_E_RULE, RK_E_FACT, RK_E_REQUEST, RK_E_INDEX or RK_E_NULL.
 */
int32_t rk_text(uint32_t of,
                uint32_t number,
                uint32_t part,
                uint32_t lang,
                const char **text,
                uint32_t *length);

/**
 * Copies a text of the library into a buffer, with a zero byte behind it. Only in builds with the feature texts.
 *
 * of, number, part, lang: as of rk_text.
 * buffer: room for capacity bytes.
 * length: where not null, how many bytes the text has, without the zero byte; it is written with RK_OK and with
 *   RK_E_TOO_SMALL.
 *
 * Returns what rk_text returns, or RK_E_TOO_SMALL unless capacity is larger than length: then nothing was copied.
 */
int32_t rk_text_copy(uint32_t of,
                     uint32_t number,
                     uint32_t part,
                     uint32_t lang,
                     char *buffer,
                     uint32_t capacity,
                     uint32_t *length);

/**
 * The number that has a name: the way back from RK_PART_ID and from the words and codes of a fact. Only in builds with
 * the feature texts.
 *
 * of: RK_OF_... but for the outputs.
 * within: for rules, facts and requests the policy, RK_POLICY_..., or 0 for the first policy that has the name; for words
 *   and codes the fact, RK_FACT_...; else 0.
 * name: the characters.
 * length: how many.
 * number: the number, or the place of the word or code; written with RK_OK only.
 *
 * Returns RK_OK, RK_E_NAME, RK_E_NUMBER, RK_E_FACT or RK_E_NULL.
 */
int32_t rk_number(uint32_t of,
                  uint32_t within,
                  const uint8_t *name,
                  uint32_t length,
                  uint32_t *number);

/**
 * Whether a text is a well-formed code. Whether it was given out is in a register, not in the library.
 *
 * code: RK_CODE_...
 * text: the characters, in ASCII.
 * length: how many.
 *
 * Returns RK_OK; the RK_FAULT_... of the text, RK_FAULT_EBCDIC_DIGITS for digits that are in EBCDIC; RK_E_NUMBER or
 * RK_E_NULL. The text is not kept and appears in no message.
 */
int32_t rk_code_check(uint32_t code,
                      const uint8_t *text,
                      uint32_t length);

/**
 * The value of a fact of type RK_TYPE_CODE: the number of the code, or -1 for text that is not nine digits. A person
 * looks at such a text; it is not refused.
 *
 * text: the characters, in ASCII.
 * length: how many.
 * value: written with RK_OK only.
 *
 * Returns RK_OK, RK_E_NULL, or RK_FAULT_EBCDIC_DIGITS when digits are in EBCDIC.
 */
int32_t rk_care_product_value(const uint8_t *text,
                              uint32_t length,
                              int64_t *value);

/**
 * Scales an amount: amount times numerator divided by denominator, exact, rounded once.
 *
 * scaling: the numbers.
 * cents: the result in eurocents, written with RK_OK only.
 *
 * Returns RK_OK; RK_FAULT_OUT_OF_RANGE when a number or the result is outside its range; RK_FAULT_NOT_ALLOWED for a
 * rounding that there is not; RK_E_NULL or RK_E_RESERVED.
 */
int32_t rk_scale(const struct rk_scaling *scaling,
                 int64_t *cents);

/**
 * How many bytes of memory rk_json_init and rk_json_respond need. Only in builds with the feature json.
 */
uint32_t rk_json_workspace_size(void);

/**
 * Prepares memory for JSON requests, once; it may be used for any number of requests, one at a time. Only in builds with
 * the feature json.
 *
 * workspace: memory of size bytes, of any alignment, that stays where it is.
 * size: at least rk_json_workspace_size().
 *
 * Returns RK_OK, RK_E_NULL, RK_E_COUNT or RK_E_TOO_SMALL.
 */
int32_t rk_json_init(uint8_t *workspace,
                     uint32_t size);

/**
 * Answers one JSON request, such as `{"op":"receipt"}`. The answer is JSON too, also when the request is at fault. Only
 * in builds with the feature json; outside the set of functions that is proven never to panic.
 *
 * workspace, size: as they were handed to rk_json_init.
 * request: the text in UTF-8, length bytes.
 * answer: room for capacity bytes; no zero byte is added.
 * written: how many bytes the answer has; with RK_OK only.
 *
 * Returns RK_OK; RK_E_TOO_SMALL when the answer does not fit or size is too small; RK_E_VERSION for memory that
 * rk_json_init did not prepare; RK_E_NULL, RK_E_COUNT or RK_E_OVERLAP.
 */
int32_t rk_json_respond(uint8_t *workspace,
                        uint32_t size,
                        const uint8_t *request,
                        uint32_t length,
                        uint8_t *answer,
                        uint32_t capacity,
                        uint32_t *written);

/*
 * Whether this header and the library that is linked belong together: rk_check_compat with the sizes of the header.
 */
#define RK_CHECK_COMPAT() \
  rk_check_compat(RK_ABI_VERSION, (uint32_t)sizeof(rk_contract), (uint32_t)sizeof(rk_claim), \
                  (uint32_t)sizeof(rk_verdict))

/*
 * Refuses a compiler that lays the structs out in another way than the library: an array cannot have a negative size.
 */
typedef char rk_receipt_size_is_16[sizeof(rk_receipt) == 16 ? 1 : -1];
typedef char rk_contract_size_is_88[sizeof(rk_contract) == 88 ? 1 : -1];
typedef char rk_claim_size_is_48[sizeof(rk_claim) == 48 ? 1 : -1];
typedef char rk_finding_size_is_8[sizeof(rk_finding) == 8 ? 1 : -1];
typedef char rk_verdict_size_is_136[sizeof(rk_verdict) == 136 ? 1 : -1];
typedef char rk_state_size_is_168[sizeof(rk_state) == 168 ? 1 : -1];
typedef char rk_insured_state_size_is_32[sizeof(rk_insured_state) == 32 ? 1 : -1];
typedef char rk_rule_claim_size_is_16[sizeof(rk_rule_claim) == 16 ? 1 : -1];
typedef char rk_ledger_size_is_48[sizeof(rk_ledger) == 48 ? 1 : -1];
typedef char rk_settlement_size_is_120[sizeof(rk_settlement) == 120 ? 1 : -1];
typedef char rk_rule_verdict_size_is_3208[sizeof(rk_rule_verdict) == 3208 ? 1 : -1];
typedef char rk_stay_size_is_24[sizeof(rk_stay) == 24 ? 1 : -1];
typedef char rk_learned_size_is_68[sizeof(rk_learned) == 68 ? 1 : -1];
typedef char rk_fact_size_is_24[sizeof(rk_fact) == 24 ? 1 : -1];
typedef char rk_value_size_is_16[sizeof(rk_value) == 16 ? 1 : -1];
typedef char rk_answer_size_is_4136[sizeof(rk_answer) == 4136 ? 1 : -1];
typedef char rk_assessment_size_is_2856[sizeof(rk_assessment) == 2856 ? 1 : -1];
typedef char rk_policy_info_size_is_40[sizeof(rk_policy_info) == 40 ? 1 : -1];
typedef char rk_pack_info_size_is_72[sizeof(rk_pack_info) == 72 ? 1 : -1];
typedef char rk_rule_info_size_is_16[sizeof(rk_rule_info) == 16 ? 1 : -1];
typedef char rk_output_info_size_is_20[sizeof(rk_output_info) == 20 ? 1 : -1];
typedef char rk_fact_info_size_is_32[sizeof(rk_fact_info) == 32 ? 1 : -1];
typedef char rk_request_info_size_is_16[sizeof(rk_request_info) == 16 ? 1 : -1];
typedef char rk_entry_info_size_is_16[sizeof(rk_entry_info) == 16 ? 1 : -1];
typedef char rk_limit_info_size_is_24[sizeof(rk_limit_info) == 24 ? 1 : -1];
typedef char rk_scaling_size_is_32[sizeof(rk_scaling) == 32 ? 1 : -1];

#ifdef __cplusplus
}
#endif

#endif
