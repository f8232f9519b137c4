"""The interface of the C library: constants, structs and functions.

Generated from include/regelkern.h by generate.py; do not edit.
"""

import ctypes
from enum import IntEnum
from typing import Any, Final


# The call did what it says.
RK_OK: Final = 0
# Number of the binary interface: another one when a function, a constant or the layout of a struct changes. New
# functions, and new members at the end of rk_contract, rk_claim and rk_verdict, leave it as it is.
RK_ABI_VERSION: Final = 1
# The version of rk_state, rk_insured_state and rk_ledger: their layout and what their numbers mean.
RK_STATE_VERSION: Final = 1
# Yes, as an answer about a claim; 0 is unknown.
RK_YES: Final = 1
# No, as an answer about a claim; 0 is unknown.
RK_NO: Final = 2
# Of a fact: nobody knows.
RK_UNKNOWN: Final = 0
# Of a fact: its value is stated.
RK_STATED: Final = 1
# Of a fact: it is known that there is none, such as a notice that was never given. For dates of RK_ABSENT_NONE and
# for every fact of RK_ABSENT_OR_NONE.
RK_NONE: Final = 2
# Of an entry of a fact whose indices the case states: it is there, and nobody knows its value.
RK_OPEN: Final = 3
# The largest number of elements of an array.
RK_COUNT_MAX: Final = 16777216
# The largest distance between two elements of an array, and the largest size of a struct.
RK_STRIDE_MAX: Final = 4096
# In the classes of rk_stay: the batch takes the line back. It learns, but tells nothing.
RK_STAY_TAKEN_BACK: Final = 2147483648
# In the classes of rk_stay: nothing is known of the line but the person, so it may be of any day. What no other
# line of the person tells is then not known either.
RK_STAY_UNREADABLE: Final = 1073741824


class Status(IntEnum):
    """Status of a call, as the library returned it.

    NULL: A pointer that is needed is null.
    COUNT: So many elements do not fit in memory, or more than RK_COUNT_MAX.
    STRIDE: A stride that is smaller than the struct was in ABI 1, or larger than RK_STRIDE_MAX.
    OVERLAP: Memory that is written overlaps other memory of the call.
    ALIGNMENT: Slots that are not aligned to eight bytes, or scratch memory that is not aligned to four.
    VERSION: A state of another version, or a header of another ABI, than this library has.
    STRUCT_SIZE: A struct size that cannot be, or members behind the known ones that are not zero.
    RESERVED: Reserved bytes that are not zero.
    CONTRACT: The contract is refused; rk_contract_check says which member and why.
    POLICY: No policy of this number or key.
    RULE: No rule of this number or id.
    FACT: No fact of this number or name, or a fact of another policy than the slots.
    INDEX: A place or an index that there is not.
    SUBJECT: No subject of this number.
    SLOTS: Another number of slots than the policy has.
    TOO_SMALL: The buffer is too small.
    STATE: The state holds an amount that is none, or is of another policy.
    VALIDITY: The policy is not valid on the day that was asked: ask the edition that is.
    NUMBER: A number that is not one of those listed for the parameter.
    NAME: A name that nothing has.
    REQUEST: No request of this number.
    PACK: The pack is refused; rk_pack_check says why and where.
    INTERNAL: Reserved; no function returns it.
    """

    NULL = 1
    COUNT = 2
    STRIDE = 3
    OVERLAP = 4
    ALIGNMENT = 5
    VERSION = 6
    STRUCT_SIZE = 7
    RESERVED = 8
    CONTRACT = 9
    POLICY = 10
    RULE = 11
    FACT = 12
    INDEX = 13
    SUBJECT = 14
    SLOTS = 15
    TOO_SMALL = 16
    STATE = 17
    VALIDITY = 18
    NUMBER = 19
    NAME = 20
    REQUEST = 21
    PACK = 22
    INTERNAL = 99


class Fault(IntEnum):
    """What is wrong with a value.

    OUT_OF_RANGE: Outside the range of its quantity, given or computed.
    INVALID_DATE: No day of the calendar, or outside 1900-01-01 to 2199-12-31.
    EMPTY_PERIOD: A period with one end only, or one that does not begin before it ends.
    WRONG_LENGTH: A code with another number of characters than its form has.
    NOT_DIGITS: A character that is no ASCII digit where a digit was expected.
    EBCDIC_DIGITS: Digits in EBCDIC (0xF0 to 0xF9): translate to ASCII before the call.
    CHECKSUM: The check digit does not agree.
    NOT_ALLOWED: Well formed, but not one of the values allowed here.
    ZERO_DENOMINATOR: A denominator of zero.
    """

    OUT_OF_RANGE = 101
    INVALID_DATE = 102
    EMPTY_PERIOD = 103
    WRONG_LENGTH = 104
    NOT_DIGITS = 105
    EBCDIC_DIGITS = 106
    CHECKSUM = 107
    NOT_ALLOWED = 108
    ZERO_DENOMINATOR = 109


class Kind(IntEnum):
    """What a claim line claims.

    CARE_PRODUCT: Claimed: a DBC care product.
    BUNDLE_PAYMENT: Claimed: the bundle price for a patient and a contract year.
    TELEMONITORING_SERVICE: Claimed: remote guidance by itself.
    SUPPLIER_SUBSCRIPTION: Claimed: a supplier's subscription.
    IMPLEMENTATION_COST: Claimed: one-off cost of introducing remote guidance.
    OTHER: Claimed: something else.
    """

    CARE_PRODUCT = 1
    BUNDLE_PAYMENT = 2
    TELEMONITORING_SERVICE = 3
    SUPPLIER_SUBSCRIPTION = 4
    IMPLEMENTATION_COST = 5
    OTHER = 6


class Proration(IntEnum):
    """How a patient counts who is in the pathway for part of a contract year.

    NONE: A patient counts in full for a contract year.
    DAYS: A patient counts by the days in the pathway.
    """

    NONE = 0
    DAYS = 1


class Rounding(IntEnum):
    """How a result is rounded to a whole number.

    HALF_AWAY: Rounded to the nearest whole number, ties away from zero: the default.
    HALF_EVEN: Rounded to the nearest whole number, ties to the even one.
    HALF_DOWN: Rounded to the nearest whole number, ties toward zero.
    DOWN: Rounded toward zero.
    UP: Rounded away from zero.
    FLOOR: Rounded toward minus infinity.
    CEILING: Rounded toward plus infinity.
    """

    HALF_AWAY = 0
    HALF_EVEN = 1
    HALF_DOWN = 2
    DOWN = 3
    UP = 4
    FLOOR = 5
    CEILING = 6


class OtherClaims(IntEnum):
    """What becomes of claims outside the bundle.

    UNDECIDED: Claims outside the bundle are left undecided.
    AS_CLAIMED: Claims outside the bundle are paid as claimed when the contracted provider claims them.
    """

    UNDECIDED = 0
    AS_CLAIMED = 1


class Decision(IntEnum):
    """What becomes of a claim line.

    PAID: Paid in full.
    REDUCED: Another, lower amount is paid.
    COVERED: Accepted, paid already by the bundle price.
    REJECTED: Not payable.
    ABOVE_CEILING: Payable but for the ceiling, which is used up.
    RECOVERED: A credit that took back what its debit booked.
    UNDETERMINED: Facts are missing, a person decides, or the contract does not say.
    INVALID: The line itself is faulty.
    """

    PAID = 1
    REDUCED = 2
    COVERED = 3
    REJECTED = 4
    ABOVE_CEILING = 5
    RECOVERED = 6
    UNDETERMINED = 7
    INVALID = 8


class Field(IntEnum):
    """The member of a contract or claim that is at fault.

    POLICY: At fault: contract.policy.
    START: At fault: contract.start.
    TO_EXCLUSIVE: At fault: contract.to_exclusive.
    BUNDLE_PRICE: At fault: contract.bundle_price_cents.
    TRANSFER_IN: At fault: contract.transfer_in_cents.
    TRANSFER_OUT: At fault: contract.transfer_out_cents.
    VOLUME: At fault: contract.volume_patients.
    PRORATION: At fault: contract.proration.
    ROUNDING: At fault: contract.rounding.
    OTHER_CLAIMS: At fault: contract.other_claims.
    KIND: At fault: claim.kind.
    REFERENCE_DATE: At fault: claim.reference_date.
    AMOUNT: At fault: claim.amount_cents.
    CARE_PRODUCT_CODE: At fault: claim.care_product.
    BY_CONTRACTED_PROVIDER: At fault: claim.by_contracted_provider.
    IS_STRUCTURAL: At fault: claim.is_structural.
    MEETS_LEGAL_REQUIREMENTS: At fault: claim.meets_legal_requirements.
    ACTUALLY_DELIVERED: At fault: claim.actually_delivered.
    RIGHTLY_DELIVERED: At fault: claim.rightly_delivered.
    IN_BUNDLE: At fault: claim.in_bundle.
    BUNDLE_PERIOD: At fault: claim.bundle_from and claim.bundle_until.
    INSURED: At fault: claim.insured, or the state it points at.
    DEBIT: At fault: claim.debit, or the verdict it points at.
    RESERVED: At fault: bytes that must be zero.
    STATE: At fault: the state that the line would lead to.
    """

    POLICY = 1
    START = 2
    TO_EXCLUSIVE = 3
    BUNDLE_PRICE = 4
    TRANSFER_IN = 5
    TRANSFER_OUT = 6
    VOLUME = 7
    PRORATION = 8
    ROUNDING = 9
    OTHER_CLAIMS = 10
    KIND = 20
    REFERENCE_DATE = 21
    AMOUNT = 22
    CARE_PRODUCT_CODE = 23
    BY_CONTRACTED_PROVIDER = 24
    IS_STRUCTURAL = 25
    MEETS_LEGAL_REQUIREMENTS = 26
    ACTUALLY_DELIVERED = 27
    RIGHTLY_DELIVERED = 28
    IN_BUNDLE = 29
    BUNDLE_PERIOD = 30
    INSURED = 31
    DEBIT = 32
    RESERVED = 33
    STATE = 34


class Booked(IntEnum):
    """What a claim line booked in the state.

    NOTHING: The line booked nothing.
    BUNDLE_PAYMENT: The line booked a bundle payment of the contract year.
    CARE_PRODUCT: The line booked a care product of the contract year.
    """

    NOTHING = 0
    BUNDLE_PAYMENT = 1
    CARE_PRODUCT = 2


class Result(IntEnum):
    """What a rule says.

    PASS: The rule holds.
    FAIL: The rule does not hold.
    REVIEW: A person decides.
    UNKNOWN: Facts are missing.
    NOT_APPLICABLE: The rule does not apply.
    """

    PASS = 1
    FAIL = 2
    REVIEW = 3
    UNKNOWN = 4
    NOT_APPLICABLE = 5


class Outcome(IntEnum):
    """What an assessment comes to.

    ELIGIBLE: No ground for denial applies.
    INELIGIBLE: A ground for denial applies.
    UNDETERMINED: Facts are missing.
    """

    ELIGIBLE = 1
    INELIGIBLE = 2
    UNDETERMINED = 3


class Severity(IntEnum):
    """What follows when a rule does not hold.

    DENY: What follows: not eligible.
    REJECT: What follows: not payable.
    REDUCE: What follows: another amount.
    REVIEW: What follows: a person decides.
    WARN: What follows: a warning.
    INFO: What follows: information.
    """

    DENY = 1
    REJECT = 2
    REDUCE = 3
    REVIEW = 4
    WARN = 5
    INFO = 6


class Subject(IntEnum):
    """Whom or what a rule is about.

    PROVIDER: About the care provider.
    INSURED: About the insured person.
    TREATMENT: About the treatment.
    CONTRACT: About the contract.
    CLAIM: About a claim.
    PLAN: About a plan or request.
    KPI: About an indicator.
    REGION: About a region.
    PRACTICE: About a practice.
    PERIOD: About a period.
    """

    PROVIDER = 1
    INSURED = 2
    TREATMENT = 3
    CONTRACT = 4
    CLAIM = 5
    PLAN = 6
    KPI = 7
    REGION = 8
    PRACTICE = 9
    PERIOD = 10


class RuleKind(IntEnum):
    """What sort of rule it is.

    ELIGIBILITY: Decides who or what is admitted.
    OBLIGATION: A duty.
    KPI: A measured goal.
    DEADLINE: A date.
    CEILING: A maximum.
    CLAIM: About a claim.
    AMOUNT: Gives an amount.
    CONTROL: A check.
    RECOVERY: Money to be taken back.
    """

    ELIGIBILITY = 1
    OBLIGATION = 2
    KPI = 3
    DEADLINE = 4
    CEILING = 5
    CLAIM = 6
    AMOUNT = 7
    CONTROL = 8
    RECOVERY = 9


class ValueType(IntEnum):
    """The type of a fact or of an output.

    BOOL: True or false: 1 or 0.
    COUNT: A volume: 0 to 4294967295.
    LARGE_COUNT: A large count: 0 to 999999999999999; as an output, any whole number.
    CENTS: An amount in eurocents.
    RATE: A rate in parts per million: 20000 is 2%.
    DATE: A day, YYYYMMDD.
    PERIOD: A half-open period: its first day and the day after its last, YYYYMMDD.
    CODE: A code of nine digits: its number, or -1 for text that is none (rk_care_product_value).
    ENUM: One of several words: the place of the word, from 0.
    SET: Any of several words: the sum of 1 << place.
    NUMBER_SET: Any whole numbers from 1: the sum of 1 << number, 62 for every number above 61.
    ORDINAL: A place in a row, from 1.
    SHARE: A part of a whole in parts per million, 0 to 1000000.
    CHANGE: A change in parts per million, -1000000 to 1000000.
    KEY: A code of the caller, such as a drug: its number. Codes that the policy knows by name (RK_OF_CODE)
        have the first numbers; behind them the caller numbers those of the case, in the order of their texts.
    KEY_SET: Any codes of the caller: the sum of 1 << number.
    NUMBER: A whole number in the range of an amount; of outputs only.
    QUARTER_DAYS: The days of a quarter of the calendar, 90 to 92.
    """

    BOOL = 1
    COUNT = 2
    LARGE_COUNT = 3
    CENTS = 4
    RATE = 5
    DATE = 6
    PERIOD = 7
    CODE = 8
    ENUM = 9
    SET = 10
    NUMBER_SET = 11
    ORDINAL = 12
    SHARE = 13
    CHANGE = 14
    KEY = 15
    KEY_SET = 16
    NUMBER = 17
    QUARTER_DAYS = 18


class Need(IntEnum):
    """Whether a rule is unknown without an output.

    REQUIRED: An output without which the rule is unknown.
    OPTIONAL: An output that is left out where it cannot be computed.
    FOR_PASS: An output without which the rule cannot pass; left out where the rule fails or goes to a review
        anyway.
    """

    REQUIRED = 0
    OPTIONAL = 1
    FOR_PASS = 2


class Absent(IntEnum):
    """What a fact means when nobody states it.

    UNKNOWN: A fact that nobody has stated means: unknown, it may be missing.
    NONE: A fact that nobody has stated means: there is none.
    ZERO: A fact that nobody has stated means: zero, false or the first word.
    OR_NONE: A fact that nobody has stated means: unknown; but RK_NONE can be stated.
    """

    UNKNOWN = 0
    NONE = 1
    ZERO = 2
    OR_NONE = 3


class Limit(IntEnum):
    """What a limit limits.

    AMOUNT_CENTS: Limit: an amount in eurocents.
    MICRO_EURO: Limit: a tariff in micro-euro.
    RATE_PPM: Limit: a rate in parts per million.
    COUNT: Limit: a count.
    LARGE_COUNT: Limit: a large count.
    DATE: Limit: a day, YYYYMMDD.
    DENOMINATOR: Limit: a denominator of rk_scale.
    ELEMENTS: Limit: elements of one array.
    STRIDE: Limit: bytes between two elements.
    VALUES: Limit: values of one answer.
    FINDINGS: Limit: findings of one assessment.
    FACTS: Limit: facts of one policy.
    JSON_BYTES: Limit: bytes of one JSON request.
    JSON_DEPTH: Limit: nesting of one JSON request.
    JSON_CLAIMS: Limit: claims of one JSON request.
    """

    AMOUNT_CENTS = 1
    MICRO_EURO = 2
    RATE_PPM = 3
    COUNT = 4
    LARGE_COUNT = 5
    DATE = 6
    DENOMINATOR = 7
    ELEMENTS = 8
    STRIDE = 9
    VALUES = 10
    FINDINGS = 11
    FACTS = 12
    JSON_BYTES = 13
    JSON_DEPTH = 14
    JSON_CLAIMS = 15


class Of(IntEnum):
    """What a text is about.

    POLICY: Texts of a policy; number: RK_POLICY_...; parts: ID (its key), TITLE, ISSUER.
    RULE: Texts of a rule; number: RK_RULE_...; parts: ID, TITLE, EFFECT, INTERPRETATION, SECTION, LINES,
        WHEN, HOLDS.
    FACT: Texts of a fact; number: RK_FACT_...; parts: ID (its name), DESCRIPTION, UNIT.
    WORD: A word of an enumeration or set; number: RK_FACT_...; part: the place of the word, from 0.
    CODE: A code over which a fact is indexed; number: RK_FACT_...; part: the place of the code, from 0.
    OUTPUT: The name of an output; number: RK_RULE_...; part: the place of the output, from 0.
    OUTPUT_WORD: A word of an enumerated output; number: RK_RULE_...; part: 256 times the place of the output,
        and the word's.
    OUTPUT_CODE: A code over which an output is indexed; number: RK_RULE_...; part: 256 times the place of the
        output, and the code's.
    STATUS: Texts of a status or fault; number: RK_E_... or RK_FAULT_...; parts: ID, DESCRIPTION (what was
        expected).
    DECISION: The name of RK_DECISION_...; part: ID.
    FIELD: The name of RK_FIELD_...; part: ID.
    KIND: The name of RK_KIND_...; part: ID.
    ROUNDING: The name of RK_ROUNDING_...; part: ID.
    RESULT: The name of RK_RESULT_...; part: ID.
    OUTCOME: The name of RK_OUTCOME_...; part: ID.
    SEVERITY: The name of RK_SEVERITY_...; part: ID.
    SUBJECT: The name of RK_SUBJECT_...; part: ID.
    RULE_KIND: The name of RK_RULE_KIND_...; part: ID.
    REQUEST: The name of a request; number: RK_REQUEST_...; part: ID.
    """

    POLICY = 1
    RULE = 2
    FACT = 3
    WORD = 4
    CODE = 5
    OUTPUT = 6
    OUTPUT_WORD = 7
    OUTPUT_CODE = 8
    STATUS = 9
    DECISION = 10
    FIELD = 11
    KIND = 12
    ROUNDING = 13
    RESULT = 14
    OUTCOME = 15
    SEVERITY = 16
    SUBJECT = 17
    RULE_KIND = 18
    REQUEST = 19


class Part(IntEnum):
    """Which text it is.

    ID: Part: the id or name by which it is known everywhere.
    TITLE: Part: a few words.
    EFFECT: Part: what follows from it.
    INTERPRETATION: Part: how the document was read where it is ambiguous; may be empty.
    SECTION: Part: section of the document.
    LINES: Part: lines of the document's text.
    WHEN: Part: when the rule applies.
    HOLDS: Part: the condition.
    DESCRIPTION: Part: what it says.
    UNIT: Part: the unit; may be empty.
    ISSUER: Part: who issued the document.
    """

    ID = 0
    TITLE = 1
    EFFECT = 2
    INTERPRETATION = 3
    SECTION = 4
    LINES = 5
    WHEN = 6
    HOLDS = 7
    DESCRIPTION = 8
    UNIT = 9
    ISSUER = 10


class Lang(IntEnum):
    """The language of a text.

    NL: Dutch.
    EN: English.
    """

    NL = 1
    EN = 2


class EntryKind(IntEnum):
    """What sort of thing an entry of a ledger is.

    AMOUNT: An entry of a ledger: the sum of money at this place of rk_ledger.amounts_cents.
    MARK: An entry of a ledger: something that happened, the bit 1 << place of rk_ledger.marks.
    """

    AMOUNT = 1
    MARK = 2


class PackReason(IntEnum):
    """Why a pack is refused.

    TRUNCATED: It ends too early.
    NOT_A_PACK: It is no pack.
    VERSION: It is of a version that is not known here.
    TOO_LONG: It is longer than it states, or than a pack may be.
    DAMAGED: It is damaged: its hash is another one.
    HEAD: Number, key, validity or sizes are none of a policy.
    FACT: A fact that there cannot be.
    RULE: A rule that there cannot be, or too many about one subject.
    OUTPUT: An output that there cannot be.
    FORMULA: A formula that this library does not have, or that reads other facts here.
    CODE: Code that the library does not have or that lacks what it takes.
    WORK: Answering would take too many steps, or rules refer to one another in a circle.
    """

    TRUNCATED = 1
    NOT_A_PACK = 2
    VERSION = 3
    TOO_LONG = 4
    DAMAGED = 5
    HEAD = 6
    FACT = 7
    RULE = 8
    OUTPUT = 9
    FORMULA = 10
    CODE = 11
    WORK = 12


class Code(IntEnum):
    """The form of a code.

    BSN: A citizen service number (BSN): nine digits that pass the eleven-test.
    BSN_OR_NONE: As RK_CODE_BSN, or 999999999 for a person without one, where the exchange standard allows
        that.
    AGB: A care provider (AGB code): eight digits, kind 01 to 99 and number 000001 to 999999.
    UZOVI: An insurer (UZOVI number): four digits.
    CARE_PRODUCT: A DBC care product: nine digits.
    PERFORMANCE: A performance code: one to six ASCII letters and digits, filled up with spaces or not.
    """

    BSN = 1
    BSN_OR_NONE = 2
    AGB = 3
    UZOVI = 4
    CARE_PRODUCT = 5
    PERFORMANCE = 6


# What the bits of rk_verdict.missing are called, from the lowest.
MISSING: Final = ("KIND", "CARE_PRODUCT", "REFERENCE_DATE", "BY_CONTRACTED_PROVIDER", "IN_BUNDLE", "BUNDLE_PERIOD", "IS_STRUCTURAL")


class rk_receipt(ctypes.Structure):
    """What a result was made with. Kept beside a decision, it tells years later which rules decided."""

    _fields_ = [
        ("hash", ctypes.c_uint64),
        ("rule_set", ctypes.c_uint32),
        ("version", ctypes.c_uint32),
    ]


class rk_contract(ctypes.Structure):
    """The terms of a bundle arrangement."""

    _fields_ = [
        ("struct_size", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("start", ctypes.c_int32),
        ("to_exclusive", ctypes.c_int32),
        ("bundle_price_cents", ctypes.c_int64),
        ("transfer_in_cents", ctypes.c_int64 * 3),
        ("transfer_out_cents", ctypes.c_int64 * 3),
        ("volume_patients", ctypes.c_uint32 * 3),
        ("proration", ctypes.c_uint8),
        ("rounding", ctypes.c_uint8),
        ("other_claims", ctypes.c_uint8),
        ("reserved", ctypes.c_uint8 * 1),
    ]


class rk_state(ctypes.Structure):
    """What was booked under a contract, per contract year. Plain numbers that the caller keeps in a database of
    its own and hands in again; rk_state_init makes an empty one."""

    _fields_ = [
        ("version", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
        ("bundle_paid_cents", ctypes.c_int64 * 3),
        ("bundle_entitlement_cents", ctypes.c_int64 * 3),
        ("bundled_patients", ctypes.c_uint32 * 3),
        ("declared_count", (ctypes.c_uint32 * 8) * 3),
        ("reserved_end", ctypes.c_uint32),
    ]


class rk_insured_state(ctypes.Structure):
    """What was booked for one insured person under a contract. rk_insured_init makes empty ones."""

    _fields_ = [
        ("version", ctypes.c_uint32),
        ("assessed_years", ctypes.c_uint8),
        ("reserved", ctypes.c_uint8 * 3),
        ("paid_cents", ctypes.c_int64 * 3),
    ]


class rk_finding(ctypes.Structure):
    """What one rule said."""

    _fields_ = [
        ("rule", ctypes.c_uint32),
        ("result", ctypes.c_uint8),
        ("severity", ctypes.c_uint8),
        ("reserved", ctypes.c_uint8 * 2),
    ]


class rk_verdict(ctypes.Structure):
    """The verdict on a claim line. It can be stored as it is; a later credit of the line needs it back. claimed
    = paid + covered + above ceiling + rejected + adjustment, always, to the cent."""

    _fields_ = [
        ("claimed_cents", ctypes.c_int64),
        ("paid_cents", ctypes.c_int64),
        ("covered_cents", ctypes.c_int64),
        ("above_ceiling_cents", ctypes.c_int64),
        ("rejected_cents", ctypes.c_int64),
        ("recoverable_cents", ctypes.c_int64),
        ("adjustment_cents", ctypes.c_int64),
        ("receipt", rk_receipt),
        ("rule", ctypes.c_uint32),
        ("missing", ctypes.c_uint32),
        ("decision", ctypes.c_uint8),
        ("field", ctypes.c_uint8),
        ("fault", ctypes.c_uint8),
        ("contract_year", ctypes.c_uint8),
        ("booked", ctypes.c_uint8),
        ("product", ctypes.c_uint8),
        ("credited", ctypes.c_uint8),
        ("finding_count", ctypes.c_uint8),
        ("findings", rk_finding * 6),
    ]


class rk_claim(ctypes.Structure):
    """A claim line. All bytes zero is a claim of which nothing is known. Unknown is never taken for yes or no:
    it leaves a verdict undetermined as long as it could change it."""

    _fields_ = [
        ("amount_cents", ctypes.c_int64),
        ("reference_date", ctypes.c_int32),
        ("bundle_from", ctypes.c_int32),
        ("bundle_until", ctypes.c_int32),
        ("insured", ctypes.c_uint32),
        ("debit", ctypes.c_uint32),
        ("care_product", ctypes.c_uint8 * 9),
        ("kind", ctypes.c_uint8),
        ("by_contracted_provider", ctypes.c_uint8),
        ("in_bundle", ctypes.c_uint8),
        ("is_structural", ctypes.c_uint8),
        ("meets_legal_requirements", ctypes.c_uint8),
        ("actually_delivered", ctypes.c_uint8),
        ("rightly_delivered", ctypes.c_uint8),
        ("reserved", ctypes.c_uint8 * 4),
    ]


class rk_fact(ctypes.Structure):
    """A fact to be stated."""

    _fields_ = [
        ("fact", ctypes.c_uint32),
        ("index", ctypes.c_int32),
        ("known", ctypes.c_uint32),
        ("until", ctypes.c_int32),
        ("value", ctypes.c_int64),
    ]


class rk_value(ctypes.Structure):
    """A value that a rule gives."""

    _fields_ = [
        ("output", ctypes.c_uint32),
        ("index", ctypes.c_int32),
        ("value", ctypes.c_int64),
    ]


class rk_answer(ctypes.Structure):
    """The answer of one rule."""

    _fields_ = [
        ("receipt", rk_receipt),
        ("rule", ctypes.c_uint32),
        ("result", ctypes.c_uint32),
        ("value_count", ctypes.c_uint32),
        ("missing_count", ctypes.c_uint32),
        ("indexed", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
        ("values", rk_value * 208),
        ("missing", ctypes.c_uint32 * 192),
    ]


class rk_assessment(ctypes.Structure):
    """The assessment of a subject under a policy."""

    _fields_ = [
        ("receipt", rk_receipt),
        ("policy", ctypes.c_uint32),
        ("subject", ctypes.c_uint32),
        ("outcome", ctypes.c_uint32),
        ("deciding", ctypes.c_uint32),
        ("finding_count", ctypes.c_uint32),
        ("missing_count", ctypes.c_uint32),
        ("findings", rk_finding * 96),
        ("missing", ctypes.c_uint32 * 512),
    ]


class rk_ledger(ctypes.Structure):
    """The books of a contract whose claims are decided by asking rules. Plain numbers that the caller keeps in
    a database of its own and hands in again; rk_ledger_init makes an empty one, rk_entry_at tells what its
    numbers mean."""

    _fields_ = [
        ("version", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("amounts_cents", ctypes.c_int64 * 4),
        ("marks", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
    ]


class rk_rule_claim(ctypes.Structure):
    """A claim line that is decided by asking rules; its facts are in slots."""

    _fields_ = [
        ("amount_cents", ctypes.c_int64),
        ("request", ctypes.c_uint32),
        ("other_claims", ctypes.c_uint32),
    ]


class rk_settlement(ctypes.Structure):
    """What was decided about a line by asking rules, and booked. It can be stored as it is; a later credit of
    the line needs it back. claimed = paid + covered + above ceiling + rejected + adjustment, always, to the
    cent."""

    _fields_ = [
        ("claimed_cents", ctypes.c_int64),
        ("paid_cents", ctypes.c_int64),
        ("covered_cents", ctypes.c_int64),
        ("above_ceiling_cents", ctypes.c_int64),
        ("rejected_cents", ctypes.c_int64),
        ("recoverable_cents", ctypes.c_int64),
        ("adjustment_cents", ctypes.c_int64),
        ("booked_cents", ctypes.c_int64 * 4),
        ("receipt", rk_receipt),
        ("policy", ctypes.c_uint32),
        ("rule", ctypes.c_uint32),
        ("booked_marks", ctypes.c_uint32),
        ("decision", ctypes.c_uint8),
        ("credited", ctypes.c_uint8),
        ("reserved", ctypes.c_uint8 * 2),
    ]


class rk_rule_verdict(ctypes.Structure):
    """The verdict on a line that was decided by asking rules."""

    _fields_ = [
        ("settlement", rk_settlement),
        ("field", ctypes.c_uint32),
        ("fault", ctypes.c_int32),
        ("finding_count", ctypes.c_uint32),
        ("missing_count", ctypes.c_uint32),
        ("findings", rk_finding * 128),
        ("missing", ctypes.c_uint32 * 512),
    ]


class rk_request_info(ctypes.Structure):
    """A request that can be made in a claim which is decided by asking rules."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("amount", ctypes.c_uint32),
        ("steps", ctypes.c_uint32),
    ]


class rk_entry_info(ctypes.Structure):
    """An entry of a ledger."""

    _fields_ = [
        ("policy", ctypes.c_uint32),
        ("fact", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("place", ctypes.c_uint32),
    ]


class rk_stay(ctypes.Structure):
    """A claim line as the other lines of the same insured person see it. All bytes zero is a line that tells
    nothing."""

    _fields_ = [
        ("insured", ctypes.c_uint64),
        ("from", ctypes.c_int32),
        ("until", ctypes.c_int32),
        ("classes", ctypes.c_uint32),
        ("rank", ctypes.c_uint32),
    ]


class rk_learned(ctypes.Structure):
    """What a claim line learned from the others."""

    _fields_ = [
        ("from", ctypes.c_int32 * 16),
        ("unreadable", ctypes.c_uint32),
    ]


class rk_pack_info(ctypes.Structure):
    """What a pack says of itself, or why it is refused."""

    _fields_ = [
        ("hash", ctypes.c_uint64),
        ("number", ctypes.c_uint32),
        ("edition", ctypes.c_uint32),
        ("valid_from", ctypes.c_int32),
        ("valid_until", ctypes.c_int32),
        ("facts", ctypes.c_uint32),
        ("rules", ctypes.c_uint32),
        ("slots", ctypes.c_uint32),
        ("words", ctypes.c_uint32),
        ("steps", ctypes.c_uint32),
        ("refused", ctypes.c_uint32),
        ("at", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
        ("key", ctypes.c_uint8 * 16),
    ]


class rk_policy_info(ctypes.Structure):
    """A policy of the library."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("valid_from", ctypes.c_int32),
        ("valid_until", ctypes.c_int32),
        ("rules", ctypes.c_uint32),
        ("facts", ctypes.c_uint32),
        ("slots", ctypes.c_uint32),
        ("key", ctypes.c_uint8 * 16),
    ]


class rk_rule_info(ctypes.Structure):
    """A rule of the library."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("precedence", ctypes.c_uint32),
        ("kind", ctypes.c_uint8),
        ("subject", ctypes.c_uint8),
        ("severity", ctypes.c_uint8),
        ("outputs", ctypes.c_uint8),
    ]


class rk_output_info(ctypes.Structure):
    """An output of a rule."""

    _fields_ = [
        ("first", ctypes.c_int32),
        ("entries", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("need", ctypes.c_uint32),
        ("coded", ctypes.c_uint32),
    ]


class rk_fact_info(ctypes.Structure):
    """A fact of the library."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("first", ctypes.c_int32),
        ("entries", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("words", ctypes.c_uint32),
        ("absent", ctypes.c_uint32),
        ("open", ctypes.c_uint32),
    ]


class rk_limit_info(ctypes.Structure):
    """A range of a quantity or a capacity."""

    _fields_ = [
        ("number", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
        ("min", ctypes.c_int64),
        ("max", ctypes.c_int64),
    ]


class rk_scaling(ctypes.Structure):
    """An amount to be scaled: amount times numerator, divided by denominator."""

    _fields_ = [
        ("amount_cents", ctypes.c_int64),
        ("numerator", ctypes.c_int64),
        ("denominator", ctypes.c_int64),
        ("rounding", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
    ]


# How large C has the structs.
SIZES: Final[dict[type[ctypes.Structure], int]] = {
    rk_receipt: 16,
    rk_contract: 88,
    rk_claim: 48,
    rk_finding: 8,
    rk_verdict: 136,
    rk_state: 168,
    rk_insured_state: 32,
    rk_rule_claim: 16,
    rk_ledger: 48,
    rk_settlement: 120,
    rk_rule_verdict: 3208,
    rk_stay: 24,
    rk_learned: 68,
    rk_fact: 24,
    rk_value: 16,
    rk_answer: 4136,
    rk_assessment: 2856,
    rk_policy_info: 40,
    rk_pack_info: 72,
    rk_rule_info: 16,
    rk_output_info: 20,
    rk_fact_info: 32,
    rk_request_info: 16,
    rk_entry_info: 16,
    rk_limit_info: 24,
    rk_scaling: 32,
}


# The functions: result and parameters.
FUNCTIONS: Final[dict[str, tuple[Any, list[Any]]]] = {
    "rk_abi_version": (
        ctypes.c_uint32,
        [],
    ),
    "rk_ruleset_version": (
        ctypes.c_uint32,
        [],
    ),
    "rk_version_number": (
        ctypes.c_uint32,
        [],
    ),
    "rk_version_string": (
        ctypes.c_char_p,
        [],
    ),
    "rk_ruleset_hash": (
        ctypes.c_uint64,
        [],
    ),
    "rk_get_receipt": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
        ],
    ),
    "rk_check_compat": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
        ],
    ),
    "rk_contract_check": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_state_init": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
        ],
    ),
    "rk_insured_init": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_adjudicate_batch": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
        ],
    ),
    "rk_adjudicate": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_missing_fact": (
        ctypes.c_uint32,
        [
            ctypes.c_uint32,
        ],
    ),
    "rk_facts_init": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_fact_set": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_int32,
            ctypes.c_int64,
        ],
    ),
    "rk_fact_set_period": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_int32,
            ctypes.c_int32,
            ctypes.c_int32,
        ],
    ),
    "rk_fact_unset": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_int32,
        ],
    ),
    "rk_facts_set": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_evaluate": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_assess": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_int32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_ledger_init": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_rules_adjudicate": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_rules_credit": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_request_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_request_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_entry_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_entry_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_stay_of": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_int64,
            ctypes.c_void_p,
        ],
    ),
    "rk_relate": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_relate_state": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_pack_check": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_pack_facts_set": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_pack_evaluate": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_pack_assess": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_int32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_policy_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_policy_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_rule_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_rule_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_output_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_fact_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_fact_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_limit_count": (
        ctypes.c_uint32,
        [],
    ),
    "rk_limit_at": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_text": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_text_copy": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_number": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_code_check": (
        ctypes.c_int32,
        [
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_care_product_value": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
    "rk_scale": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_void_p,
        ],
    ),
    "rk_json_workspace_size": (
        ctypes.c_uint32,
        [],
    ),
    "rk_json_init": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
        ],
    ),
    "rk_json_respond": (
        ctypes.c_int32,
        [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ],
    ),
}
