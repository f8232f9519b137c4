//! Every fixed capacity of the library, each with its reason. Nothing else in the crate sizes a collection.

/// Words of 64 bits in a set of facts: a bit for each fact of a policy.
pub const FACT_WORDS: usize = 8;

/// Facts of one policy: the largest document has 487.
pub const FACTS_MAX: usize = 64 * FACT_WORDS;

/// Distinct unknown facts that one rule can report as missing. The widest rules of the five documents are gates that
/// repeat the conditions of earlier steps; the one that asks for all of them reads 173 facts.
pub const MISSING_MAX: usize = 192;

/// Values that one rule can give: a business case over a hundred years gives two for each year, the one before the start
/// included, and the reconciliation of figures three for each code of the caller. A rule that would give more gives no
/// answer rather than a part of one.
pub const VALUES_MAX: usize = 208;

/// Different codes of the caller in one case, those that the policy knows by name included: a set of them is a number of
/// 64 bits, and some numbers mean *unknown* and *none*.
pub const KEYS_MAX: usize = 61;

/// Findings of one assessment: the largest subject of a policy has 79 rules.
pub const FINDINGS_MAX: usize = 96;

/// Truth values on the stack of the evaluator; the compiler of conditions refuses a deeper one. The last gate of the
/// stepwise plan refers to the one before it, and so on, eight times.
pub const TRUTH_DEPTH_MAX: usize = 32;

/// Numbers on the stack of the evaluator; the compiler of conditions refuses a deeper expression. The deepest one of the
/// five documents has seven. Each takes 20 bytes of the stack of a device.
pub const NUMBER_DEPTH_MAX: usize = 8;

/// Bytes of compiled conditions of one policy: offsets are 16 bits wide.
pub const CODE_MAX: usize = 32_768;

/// Rounds of one loop of a condition: no fact has more indices. Loops do not nest, so this bounds every rule, also one
/// whose code is damaged.
pub const ROUNDS_MAX: u16 = 1024;

/// References from rule to rule in one policy: the stepwise plan has about 150.
pub const REFERENCES_MAX: usize = 256;

/// Nesting of named terms, and of rules that refer to rules: deeper means a circle.
pub const REFERENCE_DEPTH_MAX: usize = 16;

/// Rules of one policy: an instruction names a part of a rule, of which there are two, by its place in a set of facts.
pub const RULES_MAX: usize = 256;

/// Outputs of all rules of one policy together.
pub const OUTPUTS_MAX: usize = 512;

/// Bytes of one policy pack: the largest tables and code that there can be.
pub const PACK_BYTES_MAX: usize = 65_536;

/// Outputs of one rule: an answer has a bit for each.
pub const OUTPUTS_OF_RULE_MAX: usize = 32;

/// Brackets, functions and terms inside one another in a condition: the compiler calls itself for each.
pub const NESTING_MAX: usize = 128;

/// Chain parties of one contract (SPC-B4.11, SPC-B4.17): more than any regional chain has, and few enough for the three
/// values of each in one answer.
pub const CHAIN_PARTIES: usize = 60;

/// Contract years of a bundle arrangement (TBHF21-3.8).
pub const CONTRACT_YEARS: usize = 3;

/// Care-product codes in the heart-failure bundle (TBHF21-4.1).
pub const BUNDLE_CODES: usize = 8;

/// Findings of one verdict: the claims procedure asks at most this many rules about one line.
pub const VERDICT_FINDINGS_MAX: usize = 6;

/// Steps that decide a claim by asking rules: the longest list has 100.
pub const STEPS_MAX: usize = 128;

/// Outputs of a rule that a step of a claim can speak of: the first ones.
pub const STEP_OUTPUTS_MAX: usize = 4;

/// Findings of one verdict that is given by asking rules: each step gives one at most.
pub const RULE_FINDINGS_MAX: usize = STEPS_MAX;

/// Sums of money in the books of a contract: OI22 has four budgets.
pub const LEDGER_AMOUNTS: usize = 4;

/// Marks in the books of a contract.
pub const LEDGER_MARKS: usize = 32;

/// Relations between lines of one insured person that a policy can state.
pub const RELATIONS_MAX: usize = 16;

/// Bytes of one JSON request.
pub const JSON_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Nesting of one JSON request; the deepest request there is has five levels.
pub const JSON_DEPTH_MAX: usize = 32;

/// Bytes of the text that names a claim line: more than any number of an administration has.
pub const NAME_MAX: usize = 64;

/// Claims of one JSON request: more than that go through the batch call or the command line.
pub const JSON_CLAIMS_MAX: usize = 1024;

/// Insured persons of one JSON request.
pub const JSON_INSURED_MAX: usize = 1024;

/// Slots for the facts of one JSON request: the policy with the most facts and indices decides. That is the stepwise plan
/// with 14 108, most of them for six facts about a thousand rows of a business case.
pub const JSON_SLOTS_MAX: usize = 16_384;
