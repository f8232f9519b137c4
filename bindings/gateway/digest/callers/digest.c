/*
 * The digest of src/main.rs, computed by a C program through the C interface: answers to all packed vectors, and verdicts
 * on the same random claims. The policies that are loaded from packs, which lie in the program, must answer as those that
 * are built in; every vector whose subject is assessed is asked under both. Runs with and without an operating system;
 * there the C library reads files and prints through semihosting.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

#define CONTRACTS 700
#define BATCHES 8
#define LINES 24
#define PERSONS 4
#define SLOTS RK_SLOTS_SPC
#define COUNT_OF(array) ((uint32_t)(sizeof(array) / sizeof *(array)))

/* The digest: src/digest.rs. */

#define DIGEST_OF_NOTHING UINT64_C(0xcbf29ce484222325)
static uint64_t digest = DIGEST_OF_NOTHING;

static void add(int64_t number) {
  digest = (digest ^ (uint64_t)number) * UINT64_C(0x100000001b3);
  digest ^= digest >> 32;
}

static void must(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "%s\n", what);
    exit(1);
  }
}

/* The packs: the assembler puts the files of the folder that it is told into the program. */

#define PACK(key)                                                          \
  __asm__(".section .rodata\n.balign 4\npack_" #key ":\n.incbin \"" #key \
          ".rkp\"\npack_" #key "_end:\n.previous\n");                     \
  extern const uint8_t pack_##key[], pack_##key##_end[]
PACK(TBHF21);
PACK(TTCI20);
PACK(SPC);
PACK(MSZ24);
PACK(OI22);

#define WORDS 4096
static uint64_t work[WORDS];
static struct { uint32_t policy; const uint8_t *bytes, *end; uint32_t words; } packs[] = {
    {RK_POLICY_TBHF21, pack_TBHF21, pack_TBHF21_end, 0}, {RK_POLICY_TTCI20, pack_TTCI20, pack_TTCI20_end, 0},
    {RK_POLICY_SPC, pack_SPC, pack_SPC_end, 0},          {RK_POLICY_MSZ24, pack_MSZ24, pack_MSZ24_end, 0},
    {RK_POLICY_OI22, pack_OI22, pack_OI22_end, 0}};

static void check_packs(void) {
  uint32_t place;
  for (place = 0; place < COUNT_OF(packs); place++) {
    rk_pack_info info;
    uint32_t length = (uint32_t)(packs[place].end - packs[place].bytes);
    must(rk_pack_check(packs[place].bytes, length, &info) == RK_OK, "rk_pack_check");
    must(info.number == packs[place].policy && info.words <= WORDS, "a pack of another policy");
    packs[place].words = info.words;
  }
}

/* The vectors: src/packed.rs and src/answers.rs. */

static FILE *file;
static int64_t slots[SLOTS];

static uint64_t number(const unsigned char *bytes, int count) {
  uint64_t value = 0;
  while (count-- > 0) value = value << 8 | bytes[count];
  return value;
}

static void next(unsigned char *bytes, size_t count) {
  must(fread(bytes, 1, count, file) == count, "the file of vectors is too short");
}

static uint32_t slots_of(uint32_t policy) {
  uint32_t place;
  rk_policy_info info;
  for (place = 0; place < rk_policy_count(); place++) {
    must(rk_policy_at(place, &info) == RK_OK, "rk_policy_at");
    if (info.number == policy) return info.slots;
  }
  must(0, "the library does not have a policy of the vectors");
  return 0;
}

static void add_missing(const uint32_t *missing, uint32_t count) {
  uint32_t place;
  for (place = 0; place < count; place++) add(missing[place]);
}

static void add_answer(const rk_answer *answer) {
  uint32_t place;
  add(answer->result);
  for (place = 0; place < answer->value_count; place++) {
    add(answer->values[place].output);
    add(answer->values[place].index);
    add(answer->values[place].value);
  }
  add_missing(answer->missing, answer->missing_count);
  add(answer->indexed);
}

static void add_assessment(int32_t status, const rk_assessment *assessment) {
  uint32_t place;
  add(status != RK_OK);
  if (status != RK_OK) return;
  add(assessment->outcome);
  add(assessment->deciding);
  for (place = 0; place < assessment->finding_count; place++) {
    add(assessment->findings[place].rule);
    add(assessment->findings[place].result);
  }
  add_missing(assessment->missing, assessment->missing_count);
}

#define STATEMENTS 1024
static rk_fact statements[STATEMENTS];
static rk_answer answer;
static rk_assessment assessment;

/* The digest of the answers of a policy that is built in. */
static int64_t built_in(uint32_t rule, uint32_t subject, uint32_t count) {
  uint32_t policy = rule / 1000, slot_count = slots_of(policy);
  uint64_t before = digest, after;
  int32_t status;
  digest = DIGEST_OF_NOTHING;
  must(slot_count <= SLOTS && rk_facts_init(policy, slots, slot_count) == RK_OK, "rk_facts_init");
  status = rk_facts_set(slots, slot_count, statements, count, NULL);
  if (status == RK_OK) status = rk_evaluate(rule, slots, slot_count, &answer);
  add(status != RK_OK);
  if (status == RK_OK) {
    add_answer(&answer);
    if (subject != 0) add_assessment(rk_assess(policy, subject, 0, slots, slot_count, &assessment), &assessment);
  }
  after = digest;
  digest = before;
  return (int64_t)after;
}

/* The digest of the answers of the same policy, from its pack. */
static int64_t loaded(uint32_t rule, uint32_t subject, uint32_t count) {
  uint32_t policy = rule / 1000, slot_count = slots_of(policy), place = 0, length;
  uint64_t before = digest, after;
  int32_t status;
  while (packs[place].policy != policy) must(++place < COUNT_OF(packs), "a policy without a pack");
  length = (uint32_t)(packs[place].end - packs[place].bytes);
  digest = DIGEST_OF_NOTHING;
  status = rk_pack_facts_set(packs[place].bytes, length, work, packs[place].words, slots, slot_count, 1, statements, count);
  if (status == RK_OK) {
    status = rk_pack_evaluate(packs[place].bytes, length, work, packs[place].words, rule, slots, slot_count, &answer);
  }
  add(status != RK_OK);
  if (status == RK_OK) {
    add_answer(&answer);
    status = rk_pack_assess(packs[place].bytes, length, work, packs[place].words, subject, 0, slots, slot_count, &assessment);
    add_assessment(status, &assessment);
  }
  after = digest;
  digest = before;
  return (int64_t)after;
}

static void add_vector(void) {
  unsigned char bytes[20];
  uint32_t rule, count, subject, place;
  int64_t answers;
  next(bytes, 8);
  rule = (uint32_t)number(bytes, 2);
  count = (uint32_t)number(bytes + 2, 2);
  subject = bytes[4];
  must(count <= STATEMENTS, "a vector with too many facts");
  for (place = 0; place < count; place++) {
    rk_fact *fact = &statements[place];
    next(bytes, 20);
    fact->fact = (uint32_t)number(bytes, 2);
    fact->index = (int16_t)number(bytes + 2, 2);
    fact->known = bytes[4];
    fact->until = (int32_t)number(bytes + 8, 4);
    fact->value = (int64_t)number(bytes + 12, 8);
  }
  answers = built_in(rule, subject, count);
  if (subject != 0) must(loaded(rule, subject, count) == answers, "a pack answers otherwise");
  add(rule);
  add(answers);
}

static uint32_t add_vectors(void) {
  unsigned char bytes[8];
  uint32_t count, place;
  next(bytes, 8);
  must(memcmp(bytes, "RKV1", 4) == 0, "this is no file of vectors");
  count = (uint32_t)number(bytes + 4, 4);
  for (place = 0; place < count; place++) add_vector();
  return count;
}

/* The claims: src/claims.rs. The numbers are drawn in the same order. */

static const int64_t price = 234672;
static const unsigned char yes_or_no[6] = {1, 1, 1, 1, 2, 0};
static const unsigned char lawful[9] = {0, 1, 0, 1, 0, 1, 0, 1, 2};
static const int32_t days[6] = {20201231, 20210101, 20211231, 20220101, 20231231, 20240101};
static const int32_t starts[3][2] = {{20210101, 20240101}, {20200229, 20230228}, {20210401, 20240401}};
static const unsigned char codes[6][9] = {
    {'0', '9', '9', '8', '9', '9', '0', '6', '6'}, {'0', '9', '9', '8', '9', '9', '0', '2', '4'},
    {'0', '9', '9', '8', '9', '9', '0', '4', '7'}, {'9', '9', '8', '9', '9', '0', '6', '6', 0},
    {0, 0, 0, 0, 0, 0, 0, 0, 0},                   {0xf0, 0xf9, 0xf9, 0xf8, 0xf9, 0xf9, 0xf0, 0xf6, 0xf6}};

static uint64_t seed = UINT64_C(0x524547454c4b4552);

static uint32_t below(uint32_t bound) {
  uint64_t mixed = seed += UINT64_C(0x9e3779b97f4a7c15);
  mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94d049bb133111eb);
  mixed ^= mixed >> 31;
  return (uint32_t)((mixed >> 32) * bound >> 32);
}

static int32_t day(uint32_t first_year, uint32_t years, uint32_t last_day) {
  uint32_t number = (first_year + below(years)) * 10000;
  number += (1 + below(12)) * 100;
  number += 1 + below(last_day);
  return (int32_t)number;
}

static void draw_contract(rk_contract *contract) {
  int year;
  uint32_t start = below(COUNT_OF(starts));
  memset(contract, 0, sizeof *contract);
  contract->struct_size = sizeof *contract;
  contract->policy = RK_POLICY_TBHF21;
  contract->start = starts[start][0];
  contract->to_exclusive = starts[start][1];
  contract->bundle_price_cents = price;
  if (below(2) == 0) contract->bundle_price_cents = below(400000);
  for (year = 0; year < 3; year++) {
    contract->volume_patients[year] = below(8);
    contract->transfer_in_cents[year] = below(200000);
    contract->transfer_out_cents[year] = below(200000);
  }
  contract->proration = (uint8_t)below(2);
  contract->rounding = (uint8_t)below(8);
  contract->other_claims = (uint8_t)below(2);
}

/* others: the lines that a credit can name; the place of the line itself still holds what was there before. */
static void draw_claim(const rk_contract *contract, const rk_claim *others, uint32_t other_count, rk_claim *claim) {
  uint32_t kind = below(20), date;
  memset(claim, 0, sizeof *claim);
  if (kind < 8) {
    claim->kind = 1;
  } else if (kind < 16) {
    claim->kind = 2;
  } else if (kind < 18) {
    claim->kind = (uint8_t)(3 + below(4));
  } else if (kind == 19) {
    claim->kind = 9;
  }
  date = below(9);
  if (date == 1 || date == 2) {
    claim->reference_date = days[below(COUNT_OF(days))];
  } else if (date != 0) {
    claim->reference_date = day(2020, 5, 31);
  }
  claim->amount_cents = contract->bundle_price_cents;
  if (below(2) == 0) claim->amount_cents = below(500000);
  memcpy(claim->care_product, codes[below(COUNT_OF(codes))], 9);
  claim->by_contracted_provider = yes_or_no[below(COUNT_OF(yes_or_no))];
  claim->in_bundle = yes_or_no[below(COUNT_OF(yes_or_no))];
  if (below(5) != 0) {
    int32_t from = day(2020, 2, 28), until = day(2022, 3, 29);
    int swapped = below(16) == 0;
    claim->bundle_from = swapped ? until : from;
    claim->bundle_until = swapped ? from : until;
  }
  claim->is_structural = (uint8_t)below(3);
  claim->meets_legal_requirements = lawful[below(COUNT_OF(lawful))];
  claim->actually_delivered = (uint8_t)below(2);
  claim->rightly_delivered = (uint8_t)below(2);
  claim->insured = below(4);
  if (below(32) == 0) claim->insured = 99;
  if (below(5) == 0) {
    uint32_t debit = below(other_count);
    claim->debit = debit + 1;
    claim->amount_cents = -others[debit].amount_cents;
    if (below(8) != 0) claim->insured = others[debit].insured;
  }
}

static void add_verdict(const rk_verdict *verdict) {
  int place;
  add(verdict->claimed_cents);
  add(verdict->paid_cents);
  add(verdict->covered_cents);
  add(verdict->above_ceiling_cents);
  add(verdict->rejected_cents);
  add(verdict->recoverable_cents);
  add(verdict->adjustment_cents);
  add(verdict->rule);
  add(verdict->missing);
  add(verdict->decision);
  add(verdict->field);
  add(verdict->fault);
  add(verdict->contract_year);
  add(verdict->booked);
  add(verdict->product);
  add(verdict->credited);
  for (place = 0; place < verdict->finding_count; place++) {
    add(verdict->findings[place].rule);
    add(verdict->findings[place].result);
  }
}

static void add_state(const rk_state *state, const rk_insured_state *insured) {
  int year, place;
  for (year = 0; year < 3; year++) {
    add(state->bundle_paid_cents[year]);
    add(state->bundle_entitlement_cents[year]);
    add(state->bundled_patients[year]);
    for (place = 0; place < 8; place++) add(state->declared_count[year][place]);
  }
  for (place = 0; place < PERSONS; place++) {
    add(insured[place].assessed_years);
    for (year = 0; year < 3; year++) add(insured[place].paid_cents[year]);
  }
}

/* The batches of one contract. Credits take back lines of the same batch and of the one before. */
static uint32_t add_batches(const rk_contract *contract) {
  static rk_state state;
  static rk_insured_state insured[PERSONS];
  static rk_verdict verdicts[2 * LINES];
  static rk_claim claims[2 * LINES];
  uint32_t batch, line, stored = 0;
  memset(claims, 0, sizeof claims);
  must(rk_state_init(&state) == RK_OK && rk_insured_init(insured, PERSONS) == RK_OK, "rk_state_init");
  for (batch = 0; batch < BATCHES; batch++) {
    for (line = stored; line < stored + LINES; line++) {
      rk_claim claim;
      draw_claim(contract, claims, stored + LINES, &claim);
      claims[line] = claim;
    }
    add(rk_adjudicate_batch(contract, &state, insured, PERSONS, verdicts, stored, claims + stored, sizeof *claims,
                            verdicts + stored, sizeof *verdicts, LINES) != RK_OK);
    for (line = 0; line < stored + LINES; line++) add_verdict(&verdicts[line]);
    add_state(&state, insured);
    if (stored != 0) {
      memcpy(claims, claims + LINES, LINES * sizeof *claims);
      memcpy(verdicts, verdicts + LINES, LINES * sizeof *verdicts);
    }
    stored = LINES;
  }
  return BATCHES * LINES;
}

static uint32_t add_claims(void) {
  uint32_t place, decided = 0;
  rk_contract contract;
  for (place = 0; place < CONTRACTS; place++) {
    int32_t status;
    draw_contract(&contract);
    status = rk_contract_check(&contract, NULL, NULL);
    add(status != RK_OK);
    if (status == RK_OK) decided += add_batches(&contract);
  }
  return decided;
}

int main(void) {
  rk_receipt receipt;
  uint32_t vectors, claims;
  must(RK_CHECK_COMPAT() == RK_OK, "header and library do not fit");
  must(rk_get_receipt(&receipt) == RK_OK, "rk_get_receipt");
  file = fopen("vectors.bin", "rb");
  must(file != NULL, "vectors.bin cannot be read");
  check_packs();
  add(receipt.rule_set);
  add((int64_t)receipt.hash);
  vectors = add_vectors();
  claims = add_claims();
  printf("%08lx%08lx %lu vectors %lu claims %lu packs\n", (unsigned long)(digest >> 32), (unsigned long)(digest & 0xffffffffu),
         (unsigned long)vectors, (unsigned long)claims, (unsigned long)COUNT_OF(packs));
  return 0;
}
