/*
 * Measures what the functions of the library take on a Cortex-M: the stack, by painting it before a call and looking how
 * deep the paint is gone, and the instructions, by the system timer, when QEMU runs with -icount shift=6 (one instruction is 64
 * ns, a tick of the timer 40 ns).
 *
 * It is linked around digest.c: the linker option --wrap puts the functions __wrap_... here in the place of those that
 * digest.c calls. So the numbers are over all vectors and all random claims. It prints a line for each function: `measured`,
 * name, bytes of stack, instructions of the dearest call, and for the batch the average of a claim.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "regelkern.h"

/* How far below the caller the stack is painted. */
#define DEPTH 12288
#define PAINT UINT32_C(0xa5a5a5a5)

enum {
  EVALUATE, ASSESS, ADJUDICATE_BATCH, ADJUDICATE, CONTRACT_CHECK, FACTS_INIT, FACTS_SET, FACT_SET, FACT_SET_PERIOD,
  FACT_UNSET, STATE_INIT, INSURED_INIT, SCALE, CODE_CHECK, GET_RECEIPT, POLICY_AT, RULE_AT, FACT_AT, OUTPUT_AT, LIMIT_AT,
  CARE_PRODUCT_VALUE, PACK_CHECK, PACK_FACTS_SET, PACK_EVALUATE, PACK_ASSESS, FUNCTIONS
};
static const char *const names[FUNCTIONS] = {
    "rk_evaluate",     "rk_assess",   "rk_adjudicate_batch", "rk_adjudicate",  "rk_contract_check",  "rk_facts_init",
    "rk_facts_set",    "rk_fact_set", "rk_fact_set_period",  "rk_fact_unset",  "rk_state_init",      "rk_insured_init",
    "rk_scale",        "rk_code_check", "rk_get_receipt",    "rk_policy_at",   "rk_rule_at",         "rk_fact_at",
    "rk_output_at",    "rk_limit_at", "rk_care_product_value",
    "rk_pack_check",   "rk_pack_facts_set", "rk_pack_evaluate",  "rk_pack_assess"};

static uint32_t deepest[FUNCTIONS], dearest[FUNCTIONS];
static uint64_t batch_instructions, batch_lines;

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xe000e010)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xe000e014)
#define SYSTICK_CURRENT (*(volatile uint32_t *)0xe000e018)

/* Always inline: both must see the stack of the function that calls the library. */
#define INLINE static inline __attribute__((always_inline))

INLINE uint32_t *stack_pointer(void) {
  uint32_t *pointer;
  __asm__ volatile("mov %0, sp" : "=r"(pointer));
  return pointer;
}

INLINE void begin(void) {
  volatile uint32_t *word = stack_pointer();
  uint32_t count;
  for (count = 0; count < DEPTH / 4; count++) *--word = PAINT;
  SYSTICK_CURRENT = 0;
}

INLINE uint32_t end(int function) {
  uint32_t ticks = 0xffffff - SYSTICK_CURRENT, instructions, bytes;
  volatile uint32_t *top = stack_pointer(), *word = top - DEPTH / 4;
  while (word < top && *word == PAINT) word++;
  bytes = (uint32_t)(top - word) * 4;
  if (bytes >= DEPTH || ticks >= 0xfffff0) {
    fprintf(stderr, "%s: deeper or longer than can be measured\n", names[function]);
    exit(1);
  }
  instructions = ticks * 5 / 8;
  if (bytes > deepest[function]) deepest[function] = bytes;
  if (instructions > dearest[function]) dearest[function] = instructions;
  return instructions;
}

int32_t __real_rk_evaluate(uint32_t, int64_t *, uint32_t, rk_answer *);
int32_t __wrap_rk_evaluate(uint32_t rule, int64_t *slots, uint32_t count, rk_answer *answer) {
  int32_t status;
  begin();
  status = __real_rk_evaluate(rule, slots, count, answer);
  end(EVALUATE);
  return status;
}

int32_t __real_rk_assess(uint32_t, uint32_t, int32_t, int64_t *, uint32_t, rk_assessment *);
int32_t __wrap_rk_assess(uint32_t policy, uint32_t subject, int32_t date, int64_t *slots, uint32_t count,
                         rk_assessment *assessment) {
  int32_t status;
  begin();
  status = __real_rk_assess(policy, subject, date, slots, count, assessment);
  end(ASSESS);
  return status;
}

int32_t __real_rk_facts_init(uint32_t, int64_t *, uint32_t);
int32_t __wrap_rk_facts_init(uint32_t policy, int64_t *slots, uint32_t count) {
  int32_t status;
  begin();
  status = __real_rk_facts_init(policy, slots, count);
  end(FACTS_INIT);
  return status;
}

int32_t __real_rk_facts_set(int64_t *, uint32_t, const rk_fact *, uint32_t, uint32_t *);
int32_t __wrap_rk_facts_set(int64_t *slots, uint32_t slot_count, const rk_fact *facts, uint32_t count, uint32_t *done) {
  int32_t status;
  if (count == 0) return __real_rk_facts_set(slots, slot_count, facts, count, done);
  begin();
  rk_fact_unset(slots, slot_count, facts->fact, facts->index);
  end(FACT_UNSET);
  begin();
  if (facts->until != 0) {
    rk_fact_set_period(slots, slot_count, facts->fact, facts->index, (int32_t)facts->value, facts->until);
    end(FACT_SET_PERIOD);
  } else {
    rk_fact_set(slots, slot_count, facts->fact, facts->index, facts->value);
    end(FACT_SET);
  }
  begin();
  status = __real_rk_facts_set(slots, slot_count, facts, count, done);
  end(FACTS_SET);
  return status;
}

int32_t __real_rk_contract_check(const rk_contract *, uint32_t *, int32_t *);
int32_t __wrap_rk_contract_check(const rk_contract *contract, uint32_t *field, int32_t *fault) {
  int32_t status;
  begin();
  status = __real_rk_contract_check(contract, field, fault);
  end(CONTRACT_CHECK);
  return status;
}

int32_t __real_rk_pack_check(const uint8_t *, uint32_t, rk_pack_info *);
int32_t __wrap_rk_pack_check(const uint8_t *pack, uint32_t length, rk_pack_info *info) {
  int32_t status;
  begin();
  status = __real_rk_pack_check(pack, length, info);
  end(PACK_CHECK);
  return status;
}

int32_t __real_rk_pack_facts_set(const uint8_t *, uint32_t, uint64_t *, uint32_t, int64_t *, uint32_t, uint32_t,
                                 const rk_fact *, uint32_t);
int32_t __wrap_rk_pack_facts_set(const uint8_t *pack, uint32_t length, uint64_t *work, uint32_t words, int64_t *slots,
                                 uint32_t slot_count, uint32_t clear, const rk_fact *facts, uint32_t count) {
  int32_t status;
  begin();
  status = __real_rk_pack_facts_set(pack, length, work, words, slots, slot_count, clear, facts, count);
  end(PACK_FACTS_SET);
  return status;
}

int32_t __real_rk_pack_evaluate(const uint8_t *, uint32_t, uint64_t *, uint32_t, uint32_t, int64_t *, uint32_t, rk_answer *);
int32_t __wrap_rk_pack_evaluate(const uint8_t *pack, uint32_t length, uint64_t *work, uint32_t words, uint32_t rule,
                                int64_t *slots, uint32_t slot_count, rk_answer *answer) {
  int32_t status;
  begin();
  status = __real_rk_pack_evaluate(pack, length, work, words, rule, slots, slot_count, answer);
  end(PACK_EVALUATE);
  return status;
}

int32_t __real_rk_pack_assess(const uint8_t *, uint32_t, uint64_t *, uint32_t, uint32_t, int32_t, int64_t *, uint32_t,
                              rk_assessment *);
int32_t __wrap_rk_pack_assess(const uint8_t *pack, uint32_t length, uint64_t *work, uint32_t words, uint32_t subject,
                              int32_t date, int64_t *slots, uint32_t slot_count, rk_assessment *assessment) {
  int32_t status;
  begin();
  status = __real_rk_pack_assess(pack, length, work, words, subject, date, slots, slot_count, assessment);
  end(PACK_ASSESS);
  return status;
}

/* The first line of every batch is decided by itself too, on a copy of the state. */
static void single(const rk_contract *contract, const rk_state *state, const rk_claim *claims) {
  rk_state own_state = *state;
  rk_insured_state own_insured;
  rk_claim claim = *claims;
  rk_verdict verdict;
  begin();
  rk_insured_init(&own_insured, 1);
  end(INSURED_INIT);
  claim.insured = 0;
  begin();
  rk_adjudicate(contract, &own_state, &own_insured, NULL, &claim, &verdict);
  end(ADJUDICATE);
}

int32_t __real_rk_adjudicate_batch(const rk_contract *, rk_state *, rk_insured_state *, uint32_t, rk_verdict *, uint32_t,
                                   const rk_claim *, uint32_t, rk_verdict *, uint32_t, uint32_t);
int32_t __wrap_rk_adjudicate_batch(const rk_contract *contract, rk_state *state, rk_insured_state *insured,
                                   uint32_t insured_count, rk_verdict *debits, uint32_t debit_count,
                                   const rk_claim *claims, uint32_t claim_stride, rk_verdict *verdicts,
                                   uint32_t verdict_stride, uint32_t count) {
  int32_t status;
  single(contract, state, claims);
  begin();
  status = __real_rk_adjudicate_batch(contract, state, insured, insured_count, debits, debit_count, claims, claim_stride,
                                      verdicts, verdict_stride, count);
  batch_instructions += end(ADJUDICATE_BATCH);
  batch_lines += count;
  return status;
}

/* Functions that digest.c does not call: every policy, rule, fact, output and limit, amounts and codes of every kind. */
static void others(void) {
  static const uint8_t code[9] = {'1', '1', '1', '2', '2', '2', '3', '3', '3'};
  static const int64_t amounts[4] = {0, 1, -999999999999999, 999999999999999};
  rk_scaling scaling = {0, 0, 0, 0, 0};
  rk_policy_info policy;
  rk_rule_info rule;
  rk_fact_info fact;
  rk_output_info output;
  rk_limit_info limit;
  rk_receipt receipt;
  rk_state state;
  uint32_t place, rounding, kind;
  int64_t value;
  begin();
  rk_get_receipt(&receipt);
  end(GET_RECEIPT);
  begin();
  rk_state_init(&state);
  end(STATE_INIT);
  for (place = 0; place <= rk_policy_count(); place++) {
    begin();
    rk_policy_at(place, &policy);
    end(POLICY_AT);
  }
  for (place = 0; place <= rk_rule_count(); place++) {
    int32_t status;
    begin();
    status = rk_rule_at(place, &rule);
    end(RULE_AT);
    if (status != RK_OK) continue;
    begin();
    rk_output_at(rule.number, 0, &output);
    end(OUTPUT_AT);
  }
  for (place = 0; place <= rk_fact_count(); place++) {
    begin();
    rk_fact_at(place, &fact);
    end(FACT_AT);
  }
  for (place = 0; place <= rk_limit_count(); place++) {
    begin();
    rk_limit_at(place, &limit);
    end(LIMIT_AT);
  }
  for (place = 0; place < 64; place++) {
    for (rounding = 0; rounding < 8; rounding++) {
      scaling.amount_cents = amounts[place & 3];
      scaling.numerator = place & 4 ? INT64_MAX : amounts[place >> 3 & 3];
      scaling.denominator = place & 32 ? INT64_C(1000000000000000000) : 7;
      scaling.rounding = rounding;
      begin();
      rk_scale(&scaling, &value);
      end(SCALE);
    }
  }
  for (kind = 0; kind < 16; kind++) {
    for (place = 0; place <= 9; place++) {
      begin();
      rk_code_check(kind, code, place);
      end(CODE_CHECK);
    }
  }
  begin();
  rk_care_product_value(code, 9, &value);
  end(CARE_PRODUCT_VALUE);
}

int __real_main(void);
int __wrap_main(void) {
  int function, status;
  SYSTICK_RELOAD = 0xffffff;
  SYSTICK_CONTROL = 5;
  others();
  status = __real_main();
  for (function = 0; function < FUNCTIONS; function++) {
    printf("measured %s %lu %lu\n", names[function], (unsigned long)deepest[function], (unsigned long)dearest[function]);
  }
  printf("measured line 0 %lu\n", (unsigned long)(batch_instructions / batch_lines));
  return status;
}
