/* Whatever a caller does wrong comes back as a status, and nothing has been written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

static int failures;

static void check(int holds, int line) {
  if (!holds) {
    fprintf(stderr, "abuse.c:%d does not hold\n", line);
    failures++;
  }
}

#define CHECK(holds) check((holds), __LINE__)

/* What a call is made with. Only one thing at a time is wrong with it. */
static struct call {
  rk_contract contract;
  rk_state state;
  rk_insured_state insured[2];
  rk_verdict debits[2];
  rk_claim claims[3];
  rk_verdict verdicts[3];
} good, call;

static void prepare(void) {
  int line;
  memset(&good, 0, sizeof good);
  good.contract.struct_size = sizeof(rk_contract);
  good.contract.policy = RK_POLICY_TBHF21;
  good.contract.start = 20210101;
  good.contract.to_exclusive = 20240101;
  good.contract.bundle_price_cents = 234672;
  good.contract.volume_patients[0] = 10;
  rk_state_init(&good.state);
  rk_insured_init(good.insured, 2);
  for (line = 0; line < 3; line++) {
    rk_claim *claim = &good.claims[line];
    claim->amount_cents = 234672;
    claim->kind = RK_KIND_BUNDLE_PAYMENT;
    claim->reference_date = 20210510;
    claim->bundle_from = 20210101;
    claim->bundle_until = 20240101;
    claim->by_contracted_provider = RK_YES;
    claim->in_bundle = RK_YES;
    claim->insured = (uint32_t)line & 1;
  }
  memset(good.verdicts, 0xAA, sizeof good.verdicts);
  call = good;
}

static int32_t batch(void) {
  return rk_adjudicate_batch(&call.contract, &call.state, call.insured, 2, call.debits, 2, call.claims,
                             sizeof(rk_claim), call.verdicts, sizeof(rk_verdict), 3);
}

/* Whether the call returned this status and changed nothing; then everything is as it should be again. */
static int refused(int32_t found, int32_t expected, const struct call *before) {
  int same = memcmp(&call, before, sizeof call) == 0;
  if (found != expected) fprintf(stderr, "status %ld, expected %ld\n", (long)found, (long)expected);
  if (!same) fprintf(stderr, "something was written\n");
  call = good;
  return found == expected && same;
}

#define REFUSED(status, function) \
  do { struct call before = call; CHECK(refused((function), (status), &before)); } while (0)

#define BATCH(contract, state, insured, persons, debits, stored, claims, stride, verdicts, distance, count) \
  rk_adjudicate_batch(contract, state, insured, persons, debits, stored, claims, stride, verdicts, distance, count)

static void batches(void) {
  struct call *c = &call;
  const uint32_t stride = sizeof(rk_claim), distance = sizeof(rk_verdict);

  REFUSED(RK_E_NULL, BATCH(NULL, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_NULL, BATCH(&c->contract, NULL, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_NULL, BATCH(&c->contract, &c->state, NULL, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_NULL, BATCH(&c->contract, &c->state, c->insured, 2, NULL, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_NULL, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, NULL, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_NULL, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, NULL, distance, 3));

  REFUSED(RK_OK, BATCH(&c->contract, &c->state, NULL, 0, NULL, 0, NULL, stride, NULL, distance, 0));
  REFUSED(RK_OK, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 0));

  REFUSED(RK_E_COUNT, BATCH(&c->contract, &c->state, c->insured, UINT32_MAX, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_COUNT, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, RK_COUNT_MAX + 1, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_COUNT, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, UINT32_MAX));
  REFUSED(RK_E_COUNT, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, (const rk_claim *)(UINTPTR_MAX - 64), stride, c->verdicts, distance, 3));

  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, 0, c->verdicts, distance, 3));
  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride - 1, c->verdicts, distance, 3));
  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, RK_STRIDE_MAX + 1, c->verdicts, distance, 3));
  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, UINT32_MAX, c->verdicts, distance, 3));
  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance - 8, 3));
  REFUSED(RK_E_STRIDE, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, UINT32_MAX, 3));

  /* Each memory that is written, over each other memory. */
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, (rk_verdict *)c->claims, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, c->insured, 2, c->verdicts, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, c->insured, 2, (rk_verdict *)&c->state, 1, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, (rk_insured_state *)&c->state, 1, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, (rk_state *)&c->contract, c->insured, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, (rk_insured_state *)c->claims, 2, c->debits, 2, c->claims, stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, (rk_claim *)((char *)&c->verdicts[3] - 1), stride, c->verdicts, distance, 3));
  REFUSED(RK_E_OVERLAP, BATCH(&c->contract, &c->state, c->insured, 2, c->debits, 2, c->claims, stride, (rk_verdict *)&c->contract, distance, 1));
}

static void contracts(void) {
  uint32_t field = 77;
  int32_t fault = 77;

  call.contract.struct_size = 0;
  REFUSED(RK_E_STRUCT_SIZE, batch());
  call.contract.struct_size = 7;
  REFUSED(RK_E_STRUCT_SIZE, batch());
  call.contract.struct_size = UINT32_MAX;
  REFUSED(RK_E_STRUCT_SIZE, batch());
  call.contract.struct_size = sizeof(rk_contract) + 8; /* the version of the state stands behind it */
  REFUSED(RK_E_STRUCT_SIZE, batch());
  call.contract.reserved[0] = 1;
  REFUSED(RK_E_RESERVED, batch());
  call.contract.policy = 999;
  REFUSED(RK_E_CONTRACT, batch());
  call.contract.policy = 65536 + RK_POLICY_TBHF21;
  REFUSED(RK_E_CONTRACT, batch());
  call.contract.to_exclusive = 20240102;
  REFUSED(RK_E_CONTRACT, batch());
  call.contract.struct_size = 16; /* a contract without a price: nothing is bought */
  call.contract.bundle_price_cents = -1;
  CHECK(batch() == RK_OK && call.verdicts[0].paid_cents == 0);
  call = good;

  CHECK(rk_contract_check(NULL, &field, &fault) == RK_E_NULL && field == 77 && fault == 77);
  CHECK(rk_contract_check(&call.contract, NULL, NULL) == RK_OK);
  call.contract.start = 20210229;
  CHECK(rk_contract_check(&call.contract, &field, &fault) == RK_E_CONTRACT);
  CHECK(field == RK_FIELD_START && fault == RK_FAULT_INVALID_DATE);
  CHECK(rk_contract_check(&good.contract, &field, &fault) == RK_OK && field == 0 && fault == 0);
  call = good;

  { /* a larger struct with zeros behind is one of a later header that uses nothing of it */
    struct { rk_contract contract; uint64_t later; } larger;
    memset(&larger, 0, sizeof larger);
    larger.contract = good.contract;
    larger.contract.struct_size = sizeof larger;
    CHECK(rk_contract_check(&larger.contract, NULL, NULL) == RK_OK);
    larger.later = 1;
    CHECK(rk_contract_check(&larger.contract, NULL, NULL) == RK_E_STRUCT_SIZE);
  }
}

static void states(void) {
  call.state.version = 0;
  REFUSED(RK_E_VERSION, batch());
  call.state.version = RK_STATE_VERSION + 1;
  REFUSED(RK_E_VERSION, batch());
  call.state.reserved = 1;
  REFUSED(RK_E_RESERVED, batch());
  call.state.reserved_end = 1;
  REFUSED(RK_E_RESERVED, batch());
  call.state.bundle_paid_cents[2] = INT64_MIN;
  REFUSED(RK_E_STATE, batch());

  /* A damaged state of one person is a matter of that person's lines. */
  call.insured[1].version = 0;
  CHECK(batch() == RK_OK);
  CHECK(call.verdicts[0].decision == RK_DECISION_PAID && call.verdicts[1].decision == RK_DECISION_INVALID);
  CHECK(call.verdicts[1].field == RK_FIELD_INSURED && call.verdicts[1].rejected_cents == 234672);
  CHECK(call.insured[1].version == 0);
  call = good;
  call.insured[1].paid_cents[0] = INT64_MAX;
  CHECK(batch() == RK_OK && call.verdicts[1].field == RK_FIELD_INSURED);
  call = good;
  call.insured[1].reserved[2] = 1;
  CHECK(batch() == RK_OK && call.verdicts[1].field == RK_FIELD_INSURED);
  call = good;

  CHECK(rk_state_init(NULL) == RK_E_NULL);
  CHECK(rk_insured_init(NULL, 0) == RK_OK && rk_insured_init(NULL, 1) == RK_E_NULL);
  CHECK(rk_insured_init(call.insured, UINT32_MAX) == RK_E_COUNT);
}

static void lines(void) {
  call.claims[1].reserved[3] = 1;
  CHECK(batch() == RK_OK);
  CHECK(call.verdicts[1].decision == RK_DECISION_INVALID && call.verdicts[1].field == RK_FIELD_RESERVED);
  CHECK(call.verdicts[0].decision == RK_DECISION_PAID && call.verdicts[2].decision == RK_DECISION_REJECTED);
  call = good;
  call.claims[0].insured = 2;
  CHECK(batch() == RK_OK && call.verdicts[0].field == RK_FIELD_INSURED);
  CHECK(call.verdicts[0].fault == RK_FAULT_OUT_OF_RANGE);
  call = good;
  memset(call.claims[0].care_product, 0xF1, 9);
  CHECK(batch() == RK_OK && call.verdicts[0].field == RK_FIELD_CARE_PRODUCT_CODE);
  CHECK(call.verdicts[0].fault == RK_FAULT_EBCDIC_DIGITS);
  call = good;

  /* Credits of nothing, of a line that comes later, of a damaged verdict. */
  call.claims[0].amount_cents = call.claims[1].amount_cents = call.claims[2].amount_cents = -234672;
  call.claims[0].debit = UINT32_MAX;
  call.claims[1].debit = 2 + 2;
  call.claims[2].debit = 1;
  call.debits[0].decision = 200;
  CHECK(batch() == RK_OK);
  CHECK(call.verdicts[0].decision == RK_DECISION_INVALID && call.verdicts[0].field == RK_FIELD_DEBIT);
  CHECK(call.verdicts[1].decision == RK_DECISION_INVALID && call.verdicts[1].field == RK_FIELD_DEBIT);
  CHECK(call.verdicts[2].decision == RK_DECISION_INVALID && call.verdicts[2].field == RK_FIELD_DEBIT);
  CHECK(memcmp(&call.state, &good.state, sizeof call.state) == 0);
  call = good;

  /* A stored verdict is taken back once, and says so. */
  {
    rk_verdict first, second;
    rk_claim credit = good.claims[0];
    CHECK(rk_adjudicate(&call.contract, &call.state, call.insured, NULL, call.claims, &first) == RK_OK);
    CHECK(first.decision == RK_DECISION_PAID && first.rule == RK_RULE_TBHF21_4_5 && first.credited == 0);
    credit.amount_cents = -credit.amount_cents;
    credit.debit = 1;
    CHECK(rk_adjudicate(&call.contract, &call.state, call.insured, &first, &credit, &second) == RK_OK);
    CHECK(second.decision == RK_DECISION_RECOVERED && second.paid_cents == -234672 && first.credited == 1);
    CHECK(memcmp(&call.state, &good.state, sizeof call.state) == 0);
    CHECK(rk_adjudicate(&call.contract, &call.state, call.insured, &first, &credit, &second) == RK_OK);
    CHECK(second.decision == RK_DECISION_INVALID && second.field == RK_FIELD_DEBIT);
    CHECK(rk_adjudicate(&call.contract, &call.state, call.insured, NULL, &credit, &second) == RK_OK);
    CHECK(second.decision == RK_DECISION_INVALID && second.field == RK_FIELD_DEBIT);
    CHECK(rk_adjudicate(&call.contract, &call.state, NULL, NULL, &credit, &second) == RK_E_NULL);
    CHECK(rk_adjudicate(&call.contract, &call.state, call.insured, &second, &credit, &second) == RK_E_OVERLAP);
  }
  call = good;

  /* Larger strides: zeros behind a claim are members of a later header, other bytes make it invalid. */
  {
    struct { rk_claim claim; uint64_t later; } larger[2];
    struct { rk_verdict verdict; uint64_t later[2]; } room[2];
    memset(larger, 0, sizeof larger);
    memset(room, 0xAA, sizeof room);
    larger[0].claim = good.claims[0];
    larger[1].claim = good.claims[1];
    larger[1].later = 1;
    CHECK(BATCH(&call.contract, &call.state, call.insured, 2, NULL, 0, &larger[0].claim, sizeof larger[0],
                &room[0].verdict, sizeof room[0], 2) == RK_OK);
    CHECK(room[0].verdict.decision == RK_DECISION_PAID && room[0].later[0] == 0 && room[0].later[1] == 0);
    CHECK(room[1].verdict.decision == RK_DECISION_INVALID && room[1].verdict.field == RK_FIELD_RESERVED);
    CHECK(room[1].verdict.claimed_cents == 234672 && room[1].later[1] == 0);
  }
  call = good;
  CHECK(rk_missing_fact(0) == RK_FACT_TBHF21_CLAIM_KIND && rk_missing_fact(7) == 0 && rk_missing_fact(UINT32_MAX) == 0);
}

static void facts(void) {
  int64_t slots[RK_SLOTS_TBHF21 + 1], before[RK_SLOTS_TBHF21 + 1];
  static rk_answer answer;
  static rk_assessment assessment;
  rk_fact list[3];
  uint32_t done = 77;
  const uint32_t count = RK_SLOTS_TBHF21, eligible = RK_FACT_TBHF21_PROVIDER_HAS_MSZ_AGREEMENT_2020;
  int64_t *odd = (int64_t *)(void *)((char *)slots + 1);

  CHECK(rk_facts_init(999, slots, count) == RK_E_POLICY);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, NULL, count) == RK_E_NULL);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, odd, count) == RK_E_ALIGNMENT);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, slots, count + 1) == RK_E_SLOTS);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, slots, 0) == RK_E_SLOTS);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, slots, UINT32_MAX) == RK_E_COUNT);
  CHECK(rk_facts_init(RK_POLICY_TBHF21, slots, count) == RK_OK);
  slots[count] = 77;
  memcpy(before, slots, sizeof slots);

  CHECK(rk_fact_set(slots, count, 0, 0, 1) == RK_E_FACT);
  CHECK(rk_fact_set(slots, count, UINT32_MAX, 0, 1) == RK_E_FACT);
  CHECK(rk_fact_set(slots, count, 65536 + eligible, 0, 1) == RK_E_FACT);
  CHECK(rk_fact_set(slots, count, eligible, 1, 1) == RK_E_INDEX);
  CHECK(rk_fact_set(slots, count, eligible, INT32_MIN, 1) == RK_E_INDEX);
  CHECK(rk_fact_set(slots, count, eligible, 0, 2) == RK_FAULT_NOT_ALLOWED);
  CHECK(rk_fact_set(slots, count, eligible, 0, INT64_MIN) == RK_FAULT_NOT_ALLOWED);
  CHECK(rk_fact_set(slots, count - 1, eligible, 0, 1) == RK_E_SLOTS);
  CHECK(rk_fact_set(NULL, count, eligible, 0, 1) == RK_E_NULL);
  CHECK(rk_fact_set(odd, count, eligible, 0, 1) == RK_E_ALIGNMENT);
  CHECK(rk_fact_set(slots, count, RK_FACT_TBHF21_CLAIM_REFERENCE_DATE, 0, 20210229) == RK_FAULT_INVALID_DATE);
  CHECK(rk_fact_set(slots, count, RK_FACT_TBHF21_CLAIM_REFERENCE_DATE, 0, INT64_MIN + 1) == RK_FAULT_INVALID_DATE);
  CHECK(rk_fact_set(slots, count, RK_FACT_TBHF21_CLAIM_AMOUNT, 0, INT64_MAX) == RK_FAULT_OUT_OF_RANGE);
  CHECK(rk_fact_set(slots, count, RK_FACT_TBHF21_CONTRACT_BUNDLE_PRICE_YEAR, 0, 1) == RK_E_INDEX);
  CHECK(rk_fact_set(slots, count, RK_FACT_TBHF21_CONTRACT_BUNDLE_PRICE_YEAR, 4, 1) == RK_E_INDEX);
  CHECK(rk_fact_set_period(slots, count, eligible, 0, 20210101, 20220101) == RK_FAULT_NOT_ALLOWED);
  CHECK(rk_fact_set_period(slots, count, RK_FACT_TBHF21_INSURED_BUNDLE_PERIOD, 0, 20220101, 20220101)
        == RK_FAULT_EMPTY_PERIOD);
  CHECK(rk_fact_set_period(slots, count, RK_FACT_TBHF21_INSURED_BUNDLE_PERIOD, 0, 20220101, 0)
        == RK_FAULT_INVALID_DATE);
  CHECK(rk_fact_unset(slots, count, 0, 0) == RK_E_FACT);
  CHECK(memcmp(before, slots, sizeof slots) == 0);

  memset(list, 0, sizeof list);
  list[0].fact = list[1].fact = list[2].fact = eligible;
  list[0].known = RK_STATED;
  list[0].value = 1;
  list[1].known = 4;
  CHECK(rk_facts_set(slots, count, list, 3, &done) == RK_E_NUMBER && done == 1);
  list[1].known = RK_NONE; /* not a date */
  CHECK(rk_facts_set(slots, count, list, 3, &done) == RK_FAULT_NOT_ALLOWED && done == 1);
  list[1].known = RK_STATED;
  list[1].until = 1;
  CHECK(rk_facts_set(slots, count, list, 3, NULL) == RK_FAULT_NOT_ALLOWED);
  list[1].until = 0;
  CHECK(rk_facts_set(slots, count, list, 3, &done) == RK_OK && done == 3);
  CHECK(memcmp(before, slots, sizeof slots) == 0); /* the third made it unknown again */
  CHECK(rk_facts_set(slots, count, NULL, 0, &done) == RK_OK && done == 0);
  CHECK(rk_facts_set(slots, count, NULL, 1, &done) == RK_E_NULL);
  CHECK(rk_facts_set(slots, count, list, UINT32_MAX, &done) == RK_E_COUNT);
  CHECK(rk_facts_set(slots, count, (const rk_fact *)(const void *)slots, 1, &done) == RK_E_OVERLAP);
  CHECK(rk_facts_set(slots, count, list, 3, (uint32_t *)(void *)slots) == RK_E_OVERLAP);

  memset(&answer, 0xAA, sizeof answer);
  CHECK(rk_evaluate(0, slots, count, &answer) == RK_E_RULE);
  CHECK(rk_evaluate(UINT32_MAX, slots, count, &answer) == RK_E_RULE);
  CHECK(rk_evaluate(65536 + RK_RULE_TBHF21_3_1, slots, count, &answer) == RK_E_RULE);
  CHECK(rk_evaluate(RK_RULE_TBHF21_3_1, slots, count + 1, &answer) == RK_E_SLOTS);
  CHECK(rk_evaluate(RK_RULE_TBHF21_3_1, NULL, count, &answer) == RK_E_NULL);
  CHECK(rk_evaluate(RK_RULE_TBHF21_3_1, slots, count, NULL) == RK_E_NULL);
  CHECK(rk_evaluate(RK_RULE_TBHF21_3_1, slots, count, (rk_answer *)(void *)slots) == RK_E_OVERLAP);
  CHECK(((unsigned char *)&answer)[0] == 0xAA && ((unsigned char *)&answer)[sizeof answer - 1] == 0xAA);
  CHECK(rk_evaluate(RK_RULE_TBHF21_3_1, slots, count, &answer) == RK_OK && answer.result == RK_RESULT_UNKNOWN);

  memset(&assessment, 0xAA, sizeof assessment);
  CHECK(rk_assess(999, RK_SUBJECT_PROVIDER, 0, slots, count, &assessment) == RK_E_POLICY);
  CHECK(rk_assess(RK_POLICY_TBHF21, 0, 0, slots, count, &assessment) == RK_E_SUBJECT);
  CHECK(rk_assess(RK_POLICY_TBHF21, 256 + RK_SUBJECT_PROVIDER, 0, slots, count, &assessment) == RK_E_SUBJECT);
  CHECK(rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20220101, slots, count, &assessment) == RK_E_VALIDITY);
  CHECK(rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20210000, slots, count, &assessment)
        == RK_FAULT_INVALID_DATE);
  CHECK(rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20210101, slots, count - 1, &assessment) == RK_E_SLOTS);
  CHECK(rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20210101, slots, count, NULL) == RK_E_NULL);
  CHECK(((unsigned char *)&assessment)[0] == 0xAA);
  CHECK(rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20210101, slots, count, &assessment) == RK_OK);
  CHECK(assessment.outcome == RK_OUTCOME_UNDETERMINED && assessment.missing_count > 0);

  /* Slots that the caller has scribbled in: some answer or a fault, nothing worse. */
  {
    uint32_t index, rule;
    rk_rule_info info;
    int64_t values[6];
    values[0] = INT64_MIN, values[1] = INT64_MIN + 1, values[2] = INT64_MAX, values[3] = -1, values[4] = 0;
    values[5] = 999999999999999;
    for (index = 0; index < 6 * count; index++) {
      slots[index % count] = values[(index * 7 + index / count) % 6];
      if (index % 16 != 0) continue;
      for (rule = 0; rule < rk_rule_count(); rule++) {
        if (rk_rule_at(rule, &info) == RK_OK && info.policy == RK_POLICY_TBHF21) {
          int32_t status = rk_evaluate(info.number, slots, count, &answer);
          CHECK(status == RK_OK || status > 100);
        }
      }
    }
  }
  CHECK(slots[count] == 77);
}

static void rules(void) {
  static int64_t slots[RK_SLOTS_TTCI20];
  static rk_rule_verdict verdict, before;
  const uint32_t count = RK_SLOTS_TTCI20;
  rk_rule_claim claim, credit;
  rk_ledger ledger, empty;
  rk_settlement settlement;
  rk_stay stays[3], stay;
  rk_learned learned[3];
  rk_request_info request;
  rk_entry_info entry;
  uint32_t order[3], open[3], line = 77, index, number;

  CHECK(rk_ledger_init(999, &ledger) == RK_E_POLICY && rk_ledger_init(RK_POLICY_TBHF21, &ledger) == RK_E_POLICY);
  CHECK(rk_ledger_init(RK_POLICY_TTCI20, NULL) == RK_E_NULL);
  CHECK(rk_ledger_init(RK_POLICY_TTCI20, &empty) == RK_OK);
  CHECK(rk_facts_init(RK_POLICY_TTCI20, slots, count) == RK_OK);
  ledger = empty;
  memset(&claim, 0, sizeof claim);
  memset(&verdict, 0xAA, sizeof verdict);
  before = verdict;
  claim.request = RK_REQUEST_TTCI20_CLAIM;
  claim.amount_cents = 6400;

  claim.request = 0;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_REQUEST);
  claim.request = RK_REQUEST_TTCI20_LUMP_SUM + 1;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_REQUEST);
  claim.request = RK_REQUEST_TTCI20_CLAIM;
  claim.other_claims = 2;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_NUMBER);
  claim.other_claims = RK_OTHER_CLAIMS_AS_CLAIMED;
  CHECK(rk_rules_adjudicate(NULL, slots, count, &ledger, &verdict) == RK_E_NULL);
  CHECK(rk_rules_adjudicate(&claim, NULL, count, &ledger, &verdict) == RK_E_NULL);
  CHECK(rk_rules_adjudicate(&claim, slots, count, NULL, &verdict) == RK_E_NULL);
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, NULL) == RK_E_NULL);
  CHECK(rk_rules_adjudicate(&claim, slots, count - 1, &ledger, &verdict) == RK_E_SLOTS);
  CHECK(rk_rules_adjudicate(&claim, slots, count, (rk_ledger *)(void *)slots, &verdict) == RK_E_OVERLAP);
  ledger.version = 0;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_VERSION);
  ledger = empty;
  ledger.policy = RK_POLICY_OI22;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_STATE);
  ledger = empty;
  ledger.amounts_cents[3] = INT64_MIN;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_STATE);
  ledger = empty;
  ledger.reserved = 1;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_E_RESERVED);
  ledger = empty;
  CHECK(memcmp(&verdict, &before, sizeof verdict) == 0);

  claim.amount_cents = INT64_MAX;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_OK);
  CHECK(verdict.settlement.decision == RK_DECISION_INVALID && verdict.field == RK_FIELD_AMOUNT);
  CHECK(verdict.fault == RK_FAULT_OUT_OF_RANGE && memcmp(&ledger, &empty, sizeof ledger) == 0);
  claim.amount_cents = -1;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_OK);
  CHECK(verdict.settlement.decision == RK_DECISION_INVALID && verdict.field == RK_FIELD_AMOUNT);

  /* Nothing is known: what is missing is listed. A settlement is taken back once, and not by another policy. */
  claim.amount_cents = 6400;
  CHECK(rk_rules_adjudicate(&claim, slots, count, &ledger, &verdict) == RK_OK);
  CHECK(verdict.settlement.decision == RK_DECISION_UNDETERMINED && verdict.missing_count > 0);
  settlement = verdict.settlement;
  credit = claim;
  credit.amount_cents = -6400;
  CHECK(rk_rules_credit(&credit, NULL, &ledger, &verdict) == RK_OK && verdict.field == RK_FIELD_DEBIT);
  settlement.policy = RK_POLICY_OI22;
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, &verdict) == RK_OK && verdict.field == RK_FIELD_DEBIT);
  settlement.policy = RK_POLICY_TTCI20;
  settlement.decision = 200;
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, &verdict) == RK_OK && verdict.field == RK_FIELD_DEBIT);
  settlement.decision = RK_DECISION_UNDETERMINED;
  settlement.adjustment_cents--;
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, &verdict) == RK_OK && verdict.field == RK_FIELD_DEBIT);
  settlement.adjustment_cents++;
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, (rk_rule_verdict *)(void *)&ledger) == RK_E_OVERLAP);
  CHECK(rk_rules_credit(NULL, &settlement, &ledger, &verdict) == RK_E_NULL && settlement.credited == 0);
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, &verdict) == RK_OK && settlement.credited == 1);
  CHECK(verdict.settlement.decision == RK_DECISION_RECOVERED);
  CHECK(rk_rules_credit(&credit, &settlement, &ledger, &verdict) == RK_OK && verdict.field == RK_FIELD_DEBIT);

  /* Lines of one person: too little memory is said, and which line did not fit. */
  memset(stays, 0, sizeof stays);
  for (index = 0; index < 3; index++) {
    stays[index].insured = 5;
    stays[index].from = 20200504;
    stays[index].until = 20200505;
    stays[index].classes = index == 2 ? 2 : 1;
  }
  CHECK(rk_relate(RK_POLICY_TBHF21, stays, 3, order, open, 3, learned, NULL) == RK_E_POLICY);
  CHECK(rk_relate(RK_POLICY_TTCI20, NULL, 3, order, open, 3, learned, NULL) == RK_E_NULL);
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, (uint32_t *)(void *)((char *)open + 1), 2, learned, NULL)
        == RK_E_ALIGNMENT);
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, UINT32_MAX, order, open, 3, learned, NULL) == RK_E_COUNT);
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, order, 3, learned, NULL) == RK_E_OVERLAP);
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, open, 2, learned, &line) == RK_E_TOO_SMALL && line == 2);
  CHECK(rk_relate(RK_POLICY_TTCI20, NULL, 0, NULL, NULL, 0, NULL, NULL) == RK_OK);
  stays[1].until = 20200504;
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, open, 3, learned, &line) == RK_FAULT_EMPTY_PERIOD && line == 1);
  stays[1].until = 20200505;
  stays[1].classes = RK_STAY_UNREADABLE;
  stays[1].until = 0;
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, open, 3, learned, &line) == RK_OK);
  CHECK(learned[0].unreadable != 0 && learned[1].unreadable == 0 && learned[2].unreadable != 0);
  stays[1].classes = 1;
  stays[1].until = 20200505;
  CHECK(rk_relate(RK_POLICY_TTCI20, stays, 3, order, open, 3, learned, &line) == RK_OK);
  CHECK(learned[0].from[0] == 2 && learned[1].from[0] == 2 && learned[2].from[0] == RK_NOBODY);
  CHECK(learned[0].from[15] == RK_NOBODY);
  CHECK(rk_relate_state(RK_POLICY_TTCI20, stays, 3, learned, 3, 1, slots, count) == RK_E_INDEX);
  CHECK(rk_relate_state(RK_POLICY_TTCI20, stays, 3, learned, 0, 2, slots, count) == RK_E_NUMBER);
  CHECK(rk_relate_state(RK_POLICY_TTCI20, stays, 3, learned, 0, 1, slots, count + 1) == RK_E_SLOTS);
  CHECK(rk_relate_state(RK_POLICY_TTCI20, stays, 3, learned, 0, 1, slots, count) == RK_OK);
  learned[0].from[0] = 1000000;
  CHECK(rk_relate_state(RK_POLICY_TTCI20, stays, 3, learned, 0, 0, slots, count) == RK_OK);
  stay = stays[0];
  CHECK(rk_stay_of(RK_POLICY_TBHF21, slots, count, 6400, &stay) == RK_E_POLICY);
  CHECK(rk_stay_of(RK_POLICY_TTCI20, slots, count, 6400, (rk_stay *)(void *)slots) == RK_E_OVERLAP);
  CHECK(rk_stay_of(RK_POLICY_TTCI20, slots, count, 6400, NULL) == RK_E_NULL && stay.classes == 1);
  CHECK(rk_stay_of(RK_POLICY_TTCI20, slots, count, 6400, &stay) == RK_OK);
  CHECK(stay.insured == 5 && stay.from == 19000101 && stay.until == 21991231 && stay.classes == 0);
  CHECK(rk_stay_of(RK_POLICY_TTCI20, slots, count, INT64_MIN, &stay) == RK_FAULT_OUT_OF_RANGE);

  CHECK(rk_request_at(rk_request_count(), &request) == RK_E_INDEX && rk_request_at(0, NULL) == RK_E_NULL);
  CHECK(rk_entry_at(rk_entry_count(), &entry) == RK_E_INDEX && rk_entry_at(0, NULL) == RK_E_NULL);
  CHECK(rk_request_at(0, &request) == RK_OK && request.number == RK_REQUEST_TTCI20_CLAIM);
  CHECK(request.amount == RK_FACT_TTCI20_CLAIM_AMOUNT && request.steps > 0);
  CHECK(rk_entry_at(0, &entry) == RK_OK && entry.fact == RK_FACT_TTCI20_PERIOD_LUMP_SUM_PAID);
  CHECK(entry.kind == RK_ENTRY_MARK && 1u << entry.place == RK_MARK_TTCI20_PERIOD_LUMP_SUM_PAID);
  CHECK(rk_number(RK_OF_REQUEST, RK_POLICY_TTCI20, (const uint8_t *)"lump_sum", 8, &number) == RK_OK);
  CHECK(number == RK_REQUEST_TTCI20_LUMP_SUM);
  CHECK(rk_number(RK_OF_REQUEST, RK_POLICY_TBHF21, (const uint8_t *)"lump_sum", 8, &number) == RK_E_NAME);
}

static void catalogue(void) {
  rk_policy_info policy;
  rk_rule_info rule;
  rk_output_info output;
  rk_fact_info fact;
  rk_limit_info limit;
  const char *text = NULL;
  char buffer[64];
  uint32_t length = 77, number = 77, index;

  CHECK(rk_policy_at(rk_policy_count(), &policy) == RK_E_INDEX && rk_policy_at(0, NULL) == RK_E_NULL);
  CHECK(rk_rule_at(rk_rule_count(), &rule) == RK_E_INDEX && rk_rule_at(UINT32_MAX, &rule) == RK_E_INDEX);
  CHECK(rk_rule_at(0, NULL) == RK_E_NULL);
  CHECK(rk_fact_at(rk_fact_count(), &fact) == RK_E_INDEX && rk_fact_at(0, NULL) == RK_E_NULL);
  CHECK(rk_limit_at(rk_limit_count(), &limit) == RK_E_INDEX && rk_limit_at(0, NULL) == RK_E_NULL);
  CHECK(rk_output_at(RK_RULE_TBHF21_3_1, 0, &output) == RK_E_INDEX);
  CHECK(rk_output_at(RK_RULE_TBHF21_4_5, UINT32_MAX, &output) == RK_E_INDEX);
  CHECK(rk_output_at(0, 0, &output) == RK_E_RULE);
  for (index = 0; index < rk_limit_count(); index++) {
    CHECK(rk_limit_at(index, &limit) == RK_OK && limit.number == index + 1 && limit.min < limit.max);
  }

  CHECK(rk_text(RK_OF_RULE, RK_RULE_TBHF21_3_10, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_OK);
  CHECK(length == 11 && memcmp(text, "TBHF21-3.10", 11) == 0);
  CHECK(rk_text(RK_OF_RULE, RK_RULE_TBHF21_3_10, RK_PART_ID, 0, &text, &length) == RK_E_NUMBER);
  CHECK(rk_text(RK_OF_RULE, RK_RULE_TBHF21_3_10, 99, RK_LANG_NL, &text, &length) == RK_E_NUMBER);
  CHECK(rk_text(RK_OF_RULE, 0, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_E_RULE);
  CHECK(rk_text(RK_OF_FACT, 0, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_E_FACT);
  CHECK(rk_text(RK_OF_POLICY, 0, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_E_POLICY);
  CHECK(rk_text(0, 0, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_E_NUMBER);
  CHECK(rk_text(99, 0, RK_PART_ID, RK_LANG_NL, &text, &length) == RK_E_NUMBER);
  CHECK(rk_text(RK_OF_WORD, RK_FACT_TBHF21_CLAIM_KIND, 6, RK_LANG_NL, &text, &length) == RK_E_INDEX);
  CHECK(rk_text(RK_OF_OUTPUT_WORD, RK_RULE_TBHF21_4_5, UINT32_MAX, RK_LANG_NL, &text, &length) == RK_E_INDEX);
  CHECK(rk_text(RK_OF_RULE, RK_RULE_TBHF21_3_10, RK_PART_ID, RK_LANG_NL, NULL, &length) == RK_E_NULL);
  CHECK(rk_text(RK_OF_RULE, RK_RULE_TBHF21_3_10, RK_PART_ID, RK_LANG_NL, &text, NULL) == RK_E_NULL);
  CHECK(length == 11 && memcmp(text, "TBHF21-3.10", 11) == 0);

  memset(buffer, 'x', sizeof buffer);
  CHECK(rk_text_copy(RK_OF_STATUS, RK_E_OVERLAP, RK_PART_ID, RK_LANG_EN, buffer, 7, &length) == RK_E_TOO_SMALL);
  CHECK(length == 7 && buffer[0] == 'x');
  CHECK(rk_text_copy(RK_OF_STATUS, RK_E_OVERLAP, RK_PART_ID, RK_LANG_EN, NULL, 0, &length) == RK_E_TOO_SMALL);
  CHECK(rk_text_copy(RK_OF_STATUS, RK_E_OVERLAP, RK_PART_ID, RK_LANG_EN, NULL, 8, &length) == RK_E_NULL);
  CHECK(rk_text_copy(RK_OF_STATUS, RK_E_OVERLAP, RK_PART_ID, RK_LANG_EN, buffer, 8, NULL) == RK_OK);
  CHECK(strcmp(buffer, "overlap") == 0 && buffer[8] == 'x');

  CHECK(rk_number(RK_OF_RULE, 0, (const uint8_t *)"TBHF21-3.10", 11, &number) == RK_OK);
  CHECK(number == RK_RULE_TBHF21_3_10);
  CHECK(rk_number(RK_OF_RULE, 999, (const uint8_t *)"TBHF21-3.10", 11, &number) == RK_E_NAME);
  CHECK(rk_number(RK_OF_RULE, 0, (const uint8_t *)"TBHF21-3.10", 9, &number) == RK_E_NAME);
  CHECK(rk_number(RK_OF_RULE, 0, NULL, 10, &number) == RK_E_NULL);
  CHECK(rk_number(RK_OF_RULE, 0, NULL, 0, &number) == RK_E_NAME);
  CHECK(rk_number(RK_OF_RULE, 0, (const uint8_t *)"TBHF21-3.10", 11, NULL) == RK_E_NULL);
  CHECK(rk_number(RK_OF_OUTPUT, 0, (const uint8_t *)"x", 1, &number) == RK_E_NUMBER);
  CHECK(rk_number(RK_OF_WORD, 0, (const uint8_t *)"other", 5, &number) == RK_E_FACT);
  CHECK(number == RK_RULE_TBHF21_3_10);
}

static int32_t code(uint32_t which, const char *text) {
  return rk_code_check(which, (const uint8_t *)text, (uint32_t)strlen(text));
}

static void codes(void) {
  rk_scaling scaling;
  int64_t value = 77;

  CHECK(code(RK_CODE_BSN, "111222333") == RK_OK && code(RK_CODE_BSN, "111252333") == RK_FAULT_CHECKSUM);
  CHECK(code(RK_CODE_BSN, "1112223334") == RK_FAULT_WRONG_LENGTH && code(RK_CODE_BSN, "") == RK_FAULT_WRONG_LENGTH);
  CHECK(code(RK_CODE_BSN, "\xF1\xF1\xF1\xF2\xF2\xF2\xF3\xF3\xF3") == RK_FAULT_EBCDIC_DIGITS);
  CHECK(code(RK_CODE_BSN, "999999999") == RK_FAULT_CHECKSUM && code(RK_CODE_BSN_OR_NONE, "999999999") == RK_OK);
  CHECK(code(RK_CODE_AGB, "06010101") == RK_OK && code(RK_CODE_AGB, "00000000") == RK_FAULT_NOT_ALLOWED);
  CHECK(code(RK_CODE_UZOVI, "0101") == RK_OK && code(RK_CODE_UZOVI, "010") == RK_FAULT_WRONG_LENGTH);
  CHECK(code(RK_CODE_CARE_PRODUCT, "099899045") == RK_OK);
  CHECK(code(RK_CODE_CARE_PRODUCT, "09989904x") == RK_FAULT_NOT_DIGITS);
  CHECK(code(RK_CODE_PERFORMANCE, "198515") == RK_OK && code(RK_CODE_PERFORMANCE, "?") == RK_FAULT_NOT_ALLOWED);
  CHECK(code(0, "1") == RK_E_NUMBER && code(99, "1") == RK_E_NUMBER);
  CHECK(rk_code_check(RK_CODE_BSN, NULL, 9) == RK_E_NULL);
  CHECK(rk_code_check(RK_CODE_BSN, NULL, 0) == RK_FAULT_WRONG_LENGTH);
  CHECK(rk_code_check(RK_CODE_BSN, (const uint8_t *)"1", UINT32_MAX) == RK_E_COUNT);

  CHECK(rk_care_product_value((const uint8_t *)"099899045", 9, &value) == RK_OK && value == 99899045);
  CHECK(rk_care_product_value((const uint8_t *)"99899045", 8, &value) == RK_OK && value == -1);
  CHECK(rk_care_product_value((const uint8_t *)"\xF0" "99899045", 9, &value) == RK_FAULT_EBCDIC_DIGITS);
  CHECK(value == -1 && rk_care_product_value((const uint8_t *)"099899045", 9, NULL) == RK_E_NULL);

  memset(&scaling, 0, sizeof scaling);
  scaling.amount_cents = 12345;
  scaling.numerator = 20000;
  scaling.denominator = 1000000;
  CHECK(rk_scale(&scaling, &value) == RK_OK && value == 247);
  scaling.rounding = RK_ROUNDING_DOWN;
  CHECK(rk_scale(&scaling, &value) == RK_OK && value == 246);
  scaling.denominator = 0;
  CHECK(rk_scale(&scaling, &value) == RK_FAULT_OUT_OF_RANGE);
  scaling.denominator = INT64_MAX;
  CHECK(rk_scale(&scaling, &value) == RK_FAULT_OUT_OF_RANGE);
  scaling.denominator = 1;
  scaling.numerator = INT64_MIN;
  CHECK(rk_scale(&scaling, &value) == RK_FAULT_OUT_OF_RANGE);
  scaling.numerator = 1;
  scaling.rounding = 7;
  CHECK(rk_scale(&scaling, &value) == RK_FAULT_NOT_ALLOWED);
  scaling.rounding = 0;
  scaling.reserved = 1;
  CHECK(rk_scale(&scaling, &value) == RK_E_RESERVED);
  CHECK(rk_scale(NULL, &value) == RK_E_NULL);
  scaling.reserved = 0;
  CHECK(rk_scale(&scaling, NULL) == RK_E_NULL);
  CHECK(value == 246);
}

static void json(void) {
  static const char request[] = "{\"id\":1,\"op\":\"scale\",\"amount\":12345,\"numerator\":20000,\"denominator\":1000000}";
  static const char answer[] = "{\"id\":1,\"ok\":true,\"value\":247}";
  const uint8_t *asked = (const uint8_t *)request;
  const uint32_t size = rk_json_workspace_size(), asked_length = sizeof request - 1;
  unsigned char *memory = malloc(size + 1);
  uint8_t out[256];
  uint32_t written = 77;

  CHECK(memory != NULL);
  memset(memory, 0xAA, size + 1);
  CHECK(rk_json_respond(memory, size, asked, asked_length, out, sizeof out, &written) == RK_E_VERSION);
  CHECK(rk_json_init(NULL, size) == RK_E_NULL && rk_json_init(memory, size - 1) == RK_E_TOO_SMALL);
  CHECK(rk_json_init(memory, 0) == RK_E_TOO_SMALL);
  CHECK(memory[0] == 0xAA);
  CHECK(rk_json_init(memory + 1, size) == RK_OK);
  CHECK(rk_json_respond(memory + 1, size, asked, asked_length, out, sizeof out, &written) == RK_OK);
  CHECK(written == sizeof answer - 1 && memcmp(out, answer, written) == 0);
  written = 77;
  CHECK(rk_json_respond(memory + 1, size, asked, asked_length, out, 5, &written) == RK_E_TOO_SMALL);
  CHECK(rk_json_respond(memory + 1, size - 1, asked, asked_length, out, sizeof out, &written) == RK_E_TOO_SMALL);
  CHECK(rk_json_respond(memory + 1, size, NULL, asked_length, out, sizeof out, &written) == RK_E_NULL);
  CHECK(rk_json_respond(memory + 1, size, asked, asked_length, NULL, sizeof out, &written) == RK_E_NULL);
  CHECK(rk_json_respond(memory + 1, size, asked, asked_length, out, sizeof out, NULL) == RK_E_NULL);
  CHECK(rk_json_respond(memory + 1, size, asked, UINT32_MAX, out, sizeof out, &written) == RK_E_COUNT);
  CHECK(rk_json_respond(memory + 1, size, out, 4, out, sizeof out, &written) == RK_E_OVERLAP);
  CHECK(rk_json_respond(memory + 1, size, asked, asked_length, memory + 8, 256, &written) == RK_E_OVERLAP);
  CHECK(written == 77);
  CHECK(rk_json_respond(memory + 1, size, NULL, 0, out, sizeof out, &written) == RK_OK && written > 10);
  free(memory);
}

int main(void) {
  prepare();
  batches();
  contracts();
  states();
  lines();
  facts();
  rules();
  catalogue();
  codes();
  json();
  return failures != 0;
}
