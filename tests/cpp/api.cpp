/*
 * Asks regelkern.hpp for everything that it has, and compares with the functions of C and with figures of the
 * specification. The argument is the pack of the sample policy. Ends with 0 when all is right; otherwise it says which
 * line is wrong.
 */
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "regelkern.hpp"

namespace rk = regelkern;

#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(bool condition, const char *text, int line) {
  if (!condition) {
    std::fprintf(stderr, "api.cpp:%d: %s\n", line, text);
    std::exit(1);
  }
}

/* Sizes and numbers are known to the compiler. */
static_assert(rk::abi_version == RK_ABI_VERSION && rk::contract_years == 3 && rk::verdict_findings_max == 6, "");
static_assert(rk::Date(2021, 5, 10).yyyymmdd == 20210510 && rk::Date(20210510).month() == 5, "");
static_assert((rk::Cents(5) - rk::Cents(7) + -rk::Cents(1)).value == -3 && rk::Cents(1) < rk::Cents(2), "");
static_assert(rk::Status().ok() && !rk::Status(RK_E_NULL) && rk::Status(RK_E_NULL) != rk::Status(), "");
static_assert(std::is_trivially_copyable<rk::Claim>::value && std::is_trivially_copyable<rk::Verdict>::value, "");

static rk::Contract contract() {
  rk::Contract contract(RK_POLICY_TBHF21);
  contract.period(rk::Date(2021, 1, 1), rk::Date(2024, 1, 1))
    .bundle_price(rk::Cents(234672))
    .volume_patients(2, 1, 1)
    .transfer_in(rk::Cents(100000), rk::Cents(0), rk::Cents(0))
    .transfer_out(rk::Cents(1), rk::Cents(0), rk::Cents(0))
    .proration(rk::Proration::none)
    .rounding(rk::Rounding::half_away)
    .other_claims(rk::OtherClaims::as_claimed);
  return contract;
}

static rk::Claim payment(std::uint32_t insured) {
  return rk::Claim()
    .kind(rk::Kind::bundle_payment)
    .amount(rk::Cents(234672))
    .reference_date(rk::Date(2021, 5, 10))
    .bundle_period(rk::Date(2021, 1, 1), rk::Date(2024, 1, 1))
    .by_contracted_provider(rk::Truth::yes)
    .in_bundle(rk::Truth::yes)
    .insured(insured);
}

static void texts() {
  CHECK(rk::name(rk::Decision::above_ceiling).str() == "above_ceiling");
  CHECK(rk::name(rk::Kind::care_product).str() == "care_product" && rk::name(rk::Kind::unknown).empty());
  CHECK(rk::name(rk::Rounding::half_even).str() == "half_even" && rk::name(rk::Field::debit).str() == "credit_of");
  CHECK(rk::name(rk::RuleResult::not_applicable).str() == "not_applicable");
  CHECK(rk::name(rk::Outcome::eligible).str() == "eligible" && rk::name(rk::Severity::deny).str() == "deny");
  CHECK(rk::name(rk::Subject::provider).str() == "provider" && rk::name(rk::RuleKind::kpi).str() == "kpi");
  CHECK(rk::rule_id(RK_RULE_TBHF21_4_5).str() == "TBHF21-4.5");
  CHECK(rk::rule_title(RK_RULE_TBHF21_4_5) != rk::rule_title(RK_RULE_TBHF21_4_5, rk::Lang::nl));
  CHECK(!rk::rule_effect(RK_RULE_TBHF21_4_5).empty() && rk::rule_id(999999).empty());
  CHECK(rk::fact_name(RK_FACT_TBHF21_CONTRACT_BUNDLE_PRICE).str() == "contract.bundle_price");
  CHECK(!rk::fact_description(RK_FACT_TBHF21_CONTRACT_BUNDLE_PRICE, rk::Lang::nl).empty());
  CHECK(rk::output_name(RK_RULE_TBHF21_4_2, RK_OUTPUT_TBHF21_4_2_COMPUTED_PRICE).str() == "computed_price");
  CHECK(!rk::Status(RK_E_NULL).expected().empty() && !rk::Status(RK_FAULT_CHECKSUM).id().empty());
  CHECK(*rk::number(RK_OF_RULE, "TBHF21-4.5") == RK_RULE_TBHF21_4_5);
  CHECK(rk::number(RK_OF_RULE, "TBHF21-99.9").status().code() == RK_E_NAME);
  CHECK(rk::number(RK_OF_RULE, std::string(5000, 'x')).value_or(7) == 7);
}

static void amounts() {
  CHECK(rk::Cents(123405).str() == "1234.05" && rk::Cents(-7).str() == "-0.07" && rk::Cents().str() == "0.00");
  CHECK(rk::Cents(INT64_MIN).str() == "-92233720368547758.08");
  rk::Cents sum;
  sum += rk::Cents(5);
  sum -= rk::Cents(2);
  CHECK(sum == rk::Cents(3) && sum != rk::Cents(2) && sum >= rk::Cents(3) && sum <= rk::Cents(3) && sum > rk::Cents());
  CHECK(rk::scale(rk::Cents(12345), 20000, 1000000)->value == 247);
  CHECK(rk::scale(rk::Cents(12345), 20000, 1000000, rk::Rounding::down)->value == 246);
  CHECK(rk::scale(rk::Cents(1), 1, 0).status().code() == RK_FAULT_OUT_OF_RANGE);
  CHECK(rk::check_code(RK_CODE_AGB, rk::Text("06010101", 8)).ok());
  CHECK(rk::check_code(RK_CODE_AGB, rk::Text("0601010", 7)).code() == RK_FAULT_WRONG_LENGTH);
  CHECK(*rk::care_product_value(rk::Text("099899045", 9)) == 99899045);
  CHECK(*rk::care_product_value(rk::Text("9", 1)) == -1);
}

static void catalogue() {
  std::set<std::uint32_t> numbers;
  for (const rk_rule_info &rule : rk::Rules()) {
    CHECK(!rk::rule_id(rule.number).empty());
    numbers.insert(rule.number);
    for (std::uint32_t place = 0; place < rule.outputs; place++) {
      CHECK(rk::output(rule.number, place)->kind != 0);
    }
    CHECK(rk::output(rule.number, rule.outputs).status().code() == RK_E_INDEX);
  }
  CHECK(numbers.size() == rk::Rules().size() && numbers.count(RK_RULE_TBHF21_4_5) == 1);
  std::uint32_t rules = 0, facts = 0;
  for (const rk_policy_info &policy : rk::Policies()) {
    rules += policy.rules;
    facts += policy.facts;
  }
  CHECK(rules == rk_rule_count() && facts == rk::FactInfos().size());
  CHECK(std::distance(rk::FactInfos().begin(), rk::FactInfos().end()) == static_cast<std::ptrdiff_t>(facts));
  CHECK((*rk::Limits().begin()).max == 999999999999999);
}

static void contracts() {
  CHECK(contract().check().status.ok());
  rk::Contract wrong = contract();
  wrong.period(rk::Date(2021, 1, 1), rk::Date(2023, 1, 1));
  const rk::ContractCheck found = wrong.check();
  CHECK(!found && found.status.code() == RK_E_CONTRACT);
  CHECK(found.field == rk::Field::to_exclusive && found.fault.code() == RK_FAULT_NOT_ALLOWED);
  CHECK(rk::Contract().policy(RK_POLICY_TBHF21).check().field == rk::Field::start);
}

static void claims() {
  rk::State state;
  std::vector<rk::InsuredState> insured(3);
  std::vector<rk::Claim> lines = {payment(0), payment(1), payment(2), payment(7)};
  lines.push_back(payment(0).amount(rk::Cents(-234672)).credit_of(1));
  lines.push_back(rk::Claim().kind(rk::Kind::care_product).care_product(std::string("099899066")).insured(2));
  lines.back().amount(rk::Cents(16890)).reference_date(rk::Date(2021, 6, 1)).by_contracted_provider(rk::Truth::yes);
  std::vector<rk::Verdict> verdicts(lines.size());
  CHECK(rk::adjudicate(contract(), state, insured, lines, verdicts).ok());

  CHECK(verdicts[0].decision() == rk::Decision::paid && verdicts[0].is_accepted() && verdicts[0].is_credited());
  CHECK(verdicts[0].rule() == RK_RULE_TBHF21_4_5 && verdicts[0].paid() == rk::Cents(234672));
  CHECK(verdicts[0].contract_year() == 1 && verdicts[0].booked() == rk::Booked::bundle_payment);
  CHECK(verdicts[2].decision() == rk::Decision::reduced && verdicts[2].paid() == rk::Cents(99999));
  CHECK(verdicts[2].above_ceiling() == rk::Cents(134673) && verdicts[2].fault().ok());
  CHECK(verdicts[3].decision() == rk::Decision::invalid && verdicts[3].field() == rk::Field::insured);
  CHECK(verdicts[3].fault().code() == RK_FAULT_OUT_OF_RANGE && verdicts[3].rejected() == verdicts[3].claimed());
  CHECK(verdicts[4].decision() == rk::Decision::recovered && verdicts[4].paid() == rk::Cents(-234672));
  CHECK(verdicts[5].decision() == rk::Decision::undetermined && !verdicts[5].is_accepted());
  const std::vector<std::uint32_t> missing(verdicts[5].missing().begin(), verdicts[5].missing().end());
  CHECK(!missing.empty() && rk::fact_name(missing[0]).str() == "insured.in_bundle");
  CHECK(verdicts[0].missing().empty() && verdicts[0].missing().begin() == verdicts[0].missing().end());
  CHECK(verdicts[0].receipt().hash == rk::receipt().hash && rk::receipt().rule_set == rk::ruleset_version);
  CHECK(verdicts[5].covered() + verdicts[5].recoverable() == rk::Cents());
  CHECK(verdicts[5].adjustment() == rk::Cents(16890));
  CHECK(state.bundle_paid(1) == rk::Cents(334671) && state.bundle_paid(0) == rk::Cents());
  CHECK(state.bundle_paid(4) == rk::Cents() && state.bundled_patients(1) == 2);
  CHECK(state.bundle_entitlement(1) == rk::Cents(2 * 234672) && state.bundled_patients(4) == 0);
  CHECK(!insured[0].is_assessed(1) && insured[1].is_assessed(1) && insured[1].paid(1) == rk::Cents(234672));
  CHECK(!insured[1].is_assessed(0) && insured[1].paid(4) == rk::Cents());

  std::size_t findings = 0;
  for (const rk::Finding &finding : verdicts[0].findings()) {
    CHECK(finding.rule() != 0 && !rk::name(finding.result()).empty() && !rk::name(finding.severity()).empty());
    findings++;
  }
  CHECK(findings == verdicts[0].raw.finding_count && verdicts[0].findings()[0].rule() == RK_RULE_TBHF21_4_5);
  /* A stored verdict that was damaged does not lead outside. */
  rk::Verdict damaged = verdicts[0];
  damaged.raw.finding_count = 200;
  CHECK(damaged.findings().size() == rk::verdict_findings_max);

  /* One by one it is the same, also with verdicts that were stored. */
  rk::State again;
  rk::InsuredState person;
  const rk::Result<rk::Verdict> paid = rk::adjudicate(contract(), again, person, payment(0));
  CHECK(paid && paid->paid() == rk::Cents(234672));
  rk::Verdict debit = *paid;
  const rk::Claim credit = payment(0).amount(rk::Cents(-234672)).credit_of(1);
  CHECK(rk::adjudicate(contract(), again, person, credit, debit)->decision() == rk::Decision::recovered);
  CHECK(debit.is_credited() && again.bundled_patients(1) == 0);
  rk::Verdict stored[1] = {*paid};
  CHECK(rk::adjudicate(contract(), again, rk::Span<rk::InsuredState>(&person, 1), stored,
                       rk::Span<const rk::Claim>(&credit, 1), rk::Span<rk::Verdict>(&debit, 1)).ok());
  CHECK(debit.decision() == rk::Decision::invalid && debit.field() == rk::Field::state);

  CHECK(rk::adjudicate(contract(), state, insured, lines, rk::Span<rk::Verdict>()).code() == RK_E_COUNT);
  CHECK(rk::adjudicate(rk::Contract(), state, insured, lines, verdicts).code() == RK_E_CONTRACT);
  CHECK(!rk::adjudicate(rk::Contract(), again, person, payment(0)));
  CHECK(rk::adjudicate(contract(), state, insured, rk::Span<const rk::Claim>(), rk::Span<rk::Verdict>()).ok());
}

/* A code of another length is left to a person; an empty one is unknown. */
static void care_products() {
  const rk::Claim claim = rk::Claim().care_product(std::string("0998990660"));
  CHECK(claim.raw.care_product[0] == '?' && claim.raw.care_product[8] == '?');
  CHECK(rk::Claim(claim).care_product(rk::Text()).raw.care_product[0] == 0);
  CHECK(rk::Claim(claim).care_product(std::string("12")).raw.care_product[2] == 0);
  const rk::Claim all = rk::Claim()
                          .is_structural(rk::Truth::yes)
                          .meets_legal_requirements(rk::Truth::no)
                          .actually_delivered(rk::Truth::yes)
                          .rightly_delivered(rk::Truth::no);
  CHECK(all.raw.is_structural == RK_YES && all.raw.meets_legal_requirements == RK_NO);
  CHECK(all.raw.actually_delivered == RK_YES && all.raw.rightly_delivered == RK_NO);
}

/* The bundle price of the specification's example C. */
static void facts() {
  typedef rk::Facts<RK_SLOTS_TBHF21> Facts;
  const struct {
    const char *code, *place;
    std::int64_t count, tariff;
  } rows[] = {{"099899045", "inpatient", 38, 512300}, {"099899046", "inpatient", 52, 287550},
              {"099899066", "outpatient", 410, 16890}, {"099899067", "outpatient", 265, 41275},
              {"099899068", "outpatient", 120, 78640}, {"099899049", "inpatient", 61, 355020},
              {"099899050", "inpatient", 24, 948115}, {"099899024", "other", 90, 23960}};
  Facts facts(RK_POLICY_TBHF21);
  CHECK(facts.status().ok());
  const rk::Result<rk::Answer> unknown = facts.evaluate(RK_RULE_TBHF21_4_2);
  CHECK(unknown->result() == rk::RuleResult::unknown && !unknown->missing().empty());
  CHECK(unknown->values().empty() && unknown->missing()[0] == *unknown->missing().begin());
  for (const auto &row : rows) {
    const std::uint32_t counts = RK_FACT_TBHF21_CONTRACT_REF_PRODUCT_COUNT;
    const auto index = static_cast<std::int32_t>(*rk::number(RK_OF_CODE, std::string(row.code), counts));
    CHECK(facts.set(counts, row.count, index).ok());
    CHECK(facts.set(RK_FACT_TBHF21_CONTRACT_REF_TARIFF, rk::Cents(row.tariff), index).ok());
    const std::uint32_t class_fact = RK_FACT_TBHF21_CONTRACT_CODE_CLASS;
    CHECK(facts.set(class_fact, *rk::number(RK_OF_WORD, std::string(row.place), class_fact), index).ok());
  }
  CHECK(facts.set(RK_FACT_TBHF21_CONTRACT_REF_PATIENT_YEARS, 420).ok());
  CHECK(facts.set_period(RK_FACT_TBHF21_CONTRACT_REF_PERIOD, rk::Date(2018, 1, 1), rk::Date(2020, 1, 1)).ok());
  CHECK(facts.set(RK_FACT_TBHF21_CONTRACT_START, rk::Date(2021, 1, 1)).ok());
  rk_fact many[3] = {rk_fact(), rk_fact(), rk_fact()};
  many[0].fact = RK_FACT_TBHF21_CONTRACT_SUBSTITUTION_SHARE;
  many[0].value = 200000;
  many[1].fact = RK_FACT_TBHF21_CONTRACT_AVOIDANCE_SHARE;
  many[1].value = 150000;
  many[2].fact = RK_FACT_TBHF21_CONTRACT_TELEMONITORING_COST;
  many[2].value = 18000;
  many[0].known = many[1].known = many[2].known = RK_STATED;
  std::uint32_t done = 0;
  CHECK(facts.set(many, &done).ok() && done == 3);
  const rk::Result<rk::Answer> answer = facts.evaluate(RK_RULE_TBHF21_4_2);
  CHECK(answer->result() == rk::RuleResult::pass && answer->rule() == RK_RULE_TBHF21_4_2);
  CHECK(*answer->value(RK_OUTPUT_TBHF21_4_2_COMPUTED_PRICE) == 234672);
  CHECK(answer->values().size() == 1 && answer->values()[0].cents() == rk::Cents(234672));
  CHECK(answer->value(9).status().code() == RK_E_INDEX && answer->receipt().hash == rk::receipt().hash);
  CHECK(facts.unset(RK_FACT_TBHF21_CONTRACT_REF_PATIENT_YEARS).ok());
  CHECK(facts.evaluate(RK_RULE_TBHF21_4_2)->missing()[0] == RK_FACT_TBHF21_CONTRACT_REF_PATIENT_YEARS);
  CHECK(facts.set(RK_FACT_TBHF21_CONTRACT_REF_PATIENT_YEARS, -1).code() == RK_FAULT_OUT_OF_RANGE);
  CHECK(facts.evaluate(999999).status().code() == RK_E_RULE);

  bool has_none = false;
  for (const rk_fact_info &info : rk::FactInfos()) {
    if (info.policy == RK_POLICY_TBHF21 && info.absent == RK_ABSENT_OR_NONE) {
      CHECK(facts.set_none(info.number, info.first).ok());
      has_none = true;
    }
  }
  CHECK(has_none || facts.set_none(RK_FACT_TBHF21_CONTRACT_START).code() != RK_OK);
  CHECK(Facts(999).status().code() == RK_E_POLICY);

  const rk::Result<rk::Assessment> open = Facts(RK_POLICY_TBHF21).assess(RK_POLICY_TBHF21, rk::Subject::provider);
  CHECK(open->outcome() == rk::Outcome::undetermined && open->deciding() == 0 && !open->missing().empty());
  Facts provider(RK_POLICY_TBHF21);
  CHECK(provider.set(RK_FACT_TBHF21_PROVIDER_HAS_MSZ_AGREEMENT_2020, false).ok());
  const rk::Result<rk::Assessment> closed =
    provider.assess(RK_POLICY_TBHF21, rk::Subject::provider, rk::Date(2021, 1, 1));
  CHECK(closed->outcome() == rk::Outcome::ineligible && closed->deciding() == RK_RULE_TBHF21_3_1);
  CHECK(closed->missing().empty() && closed->receipt().hash == rk::receipt().hash);
  std::size_t failed = 0;
  for (const rk::Finding &finding : closed->findings()) {
    failed += finding.result() == rk::RuleResult::fail ? 1 : 0;
  }
  CHECK(failed >= 1 && closed->findings().size() == closed->raw.finding_count);
  CHECK(provider.assess(RK_POLICY_TBHF21, rk::Subject::provider, rk::Date(1950, 1, 1)).status().code()
        == RK_E_VALIDITY);
}

/* A lump-sum contract: what the lines of a person tell about one another, what is decided, booked and taken back. */
static void rules() {
  typedef rk::Facts<RK_SLOTS_TTCI20> Facts;
  const std::uint32_t policy = RK_POLICY_TTCI20;
  Facts contract(policy);
  const rk::Date start(2020, 1, 1), end(2021, 1, 1);
  CHECK(contract.set_period(RK_FACT_TTCI20_CONTRACT_PILOT_PERIOD, start, end).ok());
  CHECK(contract.set(RK_FACT_TTCI20_CONTRACT_ADDENDUM_SIGNED, 1).ok());
  CHECK(contract.set(RK_FACT_TTCI20_CONTRACT_ADDENDUM_TO_MSZ, 1).ok());
  /* Codes of drugs are numbered in the order of their texts, from 0. */
  CHECK(contract.set(RK_FACT_TTCI20_CONTRACT_SELECTED_DRUGS, 1 << 0 | 1 << 1).ok());
  CHECK(contract.slots().size() == RK_SLOTS_TTCI20);

  /* Nursing that is the home administration itself, beside the hospital's drug of the same days, and somebody else's. */
  std::vector<Facts> lines(3, contract);
  for (Facts &line : lines) {
    CHECK(line.set_period(RK_FACT_TTCI20_CLAIM_SERVICE_PERIOD, rk::Date(2020, 5, 1), rk::Date(2020, 5, 29)).ok());
    for (int fact : {RK_FACT_TTCI20_INSURED_IN_PILOT, RK_FACT_TTCI20_CLAIM_MEETS_LEGAL_REQUIREMENTS,
                     RK_FACT_TTCI20_CLAIM_ACTUALLY_DELIVERED, RK_FACT_TTCI20_CLAIM_RIGHTLY_DELIVERED}) {
      CHECK(line.set(static_cast<std::uint32_t>(fact), 1).ok());
    }
  }
  CHECK(lines[0].set(RK_FACT_TTCI20_CLAIM_KIND, RK_WORD_TTCI20_CLAIM_KIND_DRUG).ok());
  CHECK(lines[0].set(RK_FACT_TTCI20_CLAIM_CLAIMANT, RK_WORD_TTCI20_CLAIM_CLAIMANT_CONTRACTED_HOSPITAL).ok());
  CHECK(lines[0].set(RK_FACT_TTCI20_TREATMENT_DELIVERED_AT_HOME, 1).ok());
  CHECK(lines[0].set(RK_FACT_TTCI20_CLAIM_DRUG_CODE, 1).ok());
  for (std::size_t place : {1U, 2U}) {
    CHECK(lines[place].set(RK_FACT_TTCI20_CLAIM_KIND, RK_WORD_TTCI20_CLAIM_KIND_NURSING).ok());
    CHECK(lines[place].set(RK_FACT_TTCI20_CLAIM_CLAIMANT, RK_WORD_TTCI20_CLAIM_CLAIMANT_DISTRICT_NURSING).ok());
    CHECK(lines[place].set(RK_FACT_TTCI20_CLAIM_CONCERNS_HOME_ADMINISTRATION, 1).ok());
    CHECK(lines[place].set(RK_FACT_TTCI20_CLAIM_WHOLLY_HOME_ADMINISTRATION, 1).ok());
    CHECK(lines[place].set(RK_FACT_TTCI20_CLAIM_PAID_AMOUNT, rk::Cents(6400)).ok());
    CHECK(lines[place].set(RK_FACT_TTCI20_PERIOD_RECOVERED_FOR_CLAIM, rk::Cents(0)).ok());
  }
  const std::uint64_t persons[] = {1, 1, 2};
  std::vector<rk::Stay> stays(lines.size());
  for (std::size_t place = 0; place < lines.size(); place++) {
    const rk::Result<rk::Stay> stay = rk::stay_of(policy, lines[place], rk::Cents(6400), persons[place]);
    CHECK(stay && stay->raw.insured == persons[place] && stay->raw.from == 20200501);
    stays[place] = *stay;
  }
  CHECK((rk::Stay(stays[0]).take_back().raw.classes & RK_STAY_TAKEN_BACK) != 0);
  std::vector<std::uint32_t> order(stays.size()), open(stays.size());
  std::vector<rk::Learned> learned(stays.size());
  CHECK(rk::relate(policy, stays, order, open, learned).ok());
  CHECK(rk::relate(policy, stays, order, open, rk::Span<rk::Learned>()).code() == RK_E_COUNT);
  CHECK(rk::relate(RK_POLICY_TBHF21, stays, order, open, learned).code() == RK_E_POLICY);
  for (std::uint32_t place = 0; place < lines.size(); place++) {
    CHECK(rk::state_learned(policy, stays, learned, place, true, lines[place]).ok());
  }

  rk::Ledger ledger(policy);
  rk::RuleVerdict verdict;
  const rk::RuleClaim nursing(RK_REQUEST_TTCI20_CLAIM, rk::Cents(6400));
  CHECK(rk::adjudicate(nursing, lines[1], ledger, verdict).ok());
  rk::Settlement settlement = verdict.settlement();
  CHECK(settlement.decision() == rk::Decision::rejected && settlement.recoverable() == rk::Cents(6400));
  CHECK(rk::rule_id(settlement.rule()).str() == "TTCI20-3.10" && settlement.receipt().hash == rk::receipt().hash);
  CHECK(settlement.claimed() == settlement.paid() + settlement.covered() + settlement.above_ceiling()
                                  + settlement.rejected() + settlement.adjustment());
  CHECK(verdict.fault().ok() && verdict.field() == rk::Field::none && !verdict.findings().empty());
  CHECK(ledger.amount(RK_ENTRY_TTCI20_PERIOD_RECOVERED_TOTAL) == rk::Cents(6400) && ledger.amount(9) == rk::Cents());
  CHECK(!ledger.mark(RK_MARK_TTCI20_PERIOD_LUMP_SUM_PAID));

  /* It is taken back once. */
  const rk::RuleClaim back(RK_REQUEST_TTCI20_CLAIM, rk::Cents(-6400));
  CHECK(rk::credit(back, &settlement, ledger, verdict).ok() && settlement.is_credited());
  CHECK(verdict.settlement().decision() == rk::Decision::recovered && ledger.amount(0) == rk::Cents());
  CHECK(rk::credit(back, &settlement, ledger, verdict).ok());
  CHECK(verdict.settlement().decision() == rk::Decision::invalid && verdict.field() != rk::Field::none);
  CHECK(rk::credit(back, nullptr, ledger, verdict).ok() && verdict.settlement().decision() == rk::Decision::invalid);

  /* What is not known is asked for. */
  Facts unknown(policy);
  rk::RuleClaim claim(RK_REQUEST_TTCI20_CLAIM, rk::Cents(100));
  CHECK(rk::adjudicate(claim.other_claims(rk::OtherClaims::undecided), unknown, ledger, verdict).ok());
  CHECK(verdict.settlement().decision() == rk::Decision::undetermined && !verdict.missing().empty());
  CHECK(rk::adjudicate(rk::RuleClaim(), unknown, ledger, verdict).code() == RK_E_REQUEST);
  rk::Ledger none;
  CHECK(rk::adjudicate(claim, unknown, none, verdict).code() == RK_E_VERSION);
  rk::Ledger without_requests(RK_POLICY_TBHF21);
  CHECK(rk::adjudicate(claim, unknown, without_requests, verdict).code() == RK_E_VERSION);

  std::set<std::uint32_t> requests, places;
  for (const rk_request_info &info : rk::Requests()) {
    requests.insert(info.number);
  }
  CHECK(requests.count(RK_REQUEST_TTCI20_LUMP_SUM) == 1 && requests.size() == rk::Requests().size());
  for (const rk_entry_info &info : rk::Entries()) {
    CHECK(!rk::fact_name(info.fact).empty());
    places.insert(info.place);
  }
  CHECK(places.count(RK_ENTRY_TTCI20_PERIOD_RECOVERED_TOTAL) == 1);
}

/* The sample policy, which the library does not have. */
static void packs(const char *path) {
  std::vector<std::uint8_t> bytes;
  std::FILE *file = std::fopen(path, "rb");
  CHECK(file != nullptr);
  for (int byte = std::fgetc(file); byte != EOF; byte = std::fgetc(file)) {
    bytes.push_back(static_cast<std::uint8_t>(byte));
  }
  std::fclose(file);
  rk::Pack pack(bytes);
  CHECK(pack.status().ok() && pack.info().number == 60 && pack.info().refused == 0);
  rk::Answer answer;
  CHECK(!pack.evaluate(60001, answer));
  std::vector<std::uint64_t> work(pack.info().words);
  std::vector<std::int64_t> slots(pack.info().slots);
  CHECK(pack.use(work, rk::Span<std::int64_t>()).code() == RK_E_SLOTS);
  CHECK(pack.use(work, slots).ok());
  CHECK(pack.evaluate(60001, answer).ok() && answer.result() == rk::RuleResult::unknown);
  CHECK(answer.receipt().hash == pack.info().hash && !answer.missing().empty());
  rk_fact birth = rk_fact();
  birth.fact = 60002;
  birth.known = RK_STATED;
  birth.value = 19500101;
  CHECK(pack.set(rk::Span<const rk_fact>(&birth, 1)).ok());
  rk::Assessment assessment;
  CHECK(pack.assess(rk::Subject::insured, rk::Date(2026, 2, 3), assessment).ok());
  CHECK(assessment.outcome() == rk::Outcome::undetermined && !assessment.findings().empty());
  CHECK(pack.assess(rk::Subject::insured, rk::Date(2020, 2, 3), assessment).code() == RK_E_VALIDITY);

  bytes[bytes.size() / 2] ^= 1;
  const rk::Pack damaged(bytes);
  CHECK(damaged.status().code() == RK_E_PACK && damaged.info().refused == RK_PACK_DAMAGED);
}

int main(int count, char **arguments) {
  CHECK(count == 2);
  CHECK(rk::check_compat().ok());
  texts();
  amounts();
  catalogue();
  contracts();
  claims();
  care_products();
  facts();
  rules();
  packs(arguments[1]);
  return 0;
}
