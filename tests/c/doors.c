/*
 * Calls every function of the header with arguments of every kind: good ones, null, misaligned, over one another, out of
 * every range, and bytes that mean nothing. Whatever goes in, a status comes out; memory outside the outputs stays as it
 * is, and unless the status is RK_OK so do the outputs, but where the header says otherwise.
 *
 *   doors ROUNDS SEED PACK
 *   doors heap                 asks for memory as the library must not: with tests/c/no_heap.c that is the end
 *
 * Prints for each function its name, how often it was called, and how often it returned RK_OK.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

#define FRONT 64
#define FUNCTIONS 128
#define SLOTS_MAX RK_SLOTS_SPC /* the most */

/*
 * What may happen to memory: nothing, written with RK_OK only, written also with a fault of the evaluation (an answer, of no
 * use then), written whatever the status is. Of slots that are in order that fault is RK_FAULT_OUT_OF_RANGE; of damaged ones,
 * as here, it may be another.
 */
enum use { IN, OUT, ANSWER, ANY };

struct memory {
  unsigned char *block, *place, *before;
  size_t front, size;
  enum use use;
  int is_shared;
};

static struct memory memories[16];
static size_t memory_count;

static struct counted {
  char name[32];
  unsigned long calls, done;
} counted[FUNCTIONS];

static int failures;

/* Whether a function of the library is at work; read by tests/c/no_heap.c. */
volatile int in_the_library;

static uint64_t random_state;

/* What a fuzzer gives: taken before random numbers are. */
static const unsigned char *given;
static size_t given_length;

static uint32_t random_number(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (uint32_t)(random_state >> 32);
}

static uint32_t number(void) {
  uint32_t taken;
  if (given_length < sizeof taken) return random_number();
  memcpy(&taken, given, sizeof taken);
  given += sizeof taken;
  given_length -= sizeof taken;
  return taken;
}

static uint32_t below(uint32_t limit) {
  if (limit <= 256 && given_length > 0) {
    given_length--;
    return *given++ % limit;
  }
  return number() % limit;
}

static int64_t wide(void) { return (int64_t)((uint64_t)number() << 32 | number()); }

/* Mostly the good number. */
static uint32_t perhaps(uint32_t good) {
  switch (below(24)) {
    case 0: return 0;
    case 1: return 1;
    case 2: return UINT32_MAX;
    case 3: return RK_COUNT_MAX + 1;
    case 4: return number();
    case 5: return good + 65536;
    default: return good;
  }
}

/* Mostly the good number of elements; another that is no lie about memory: none, or more than there can be. */
static uint32_t perhaps_count(uint32_t good) {
  switch (below(16)) {
    case 0: return 0;
    case 1: return UINT32_MAX;
    case 2: return RK_COUNT_MAX + 1 + below(1000);
    default: return good;
  }
}

static int64_t perhaps_wide(int64_t good) {
  switch (below(12)) {
    case 0: return 0;
    case 1: return -good;
    case 2: return INT64_MIN;
    case 3: return INT64_MAX;
    case 4: return wide();
    case 5: return 999999999999999;
    default: return good;
  }
}

/* Bytes that may mean nothing. */
static void scramble(void *place, size_t size) {
  unsigned char *bytes = place;
  uint32_t changes;
  if (place == NULL || size == 0) return;
  switch (below(8)) {
    case 0:
      /* So many that a fuzzer would have no bytes left. */
      for (changes = 0; changes < size; changes++) bytes[changes] = (unsigned char)random_number();
      break;
    case 1:
      memset(bytes, below(2) == 0 ? 0xFF : 0, size);
      break;
    case 2:
    case 3:
      for (changes = 1 + below(3); changes > 0; changes--) bytes[below((uint32_t)size)] = (unsigned char)number();
      break;
    default:
      break;
  }
}

/* Memory of the call that ends exactly where it says, so that valgrind and a sanitizer see the first byte behind it. */
static void *take(size_t size, enum use use) {
  struct memory *memory = &memories[memory_count];
  uint32_t kind = below(20);
  if (kind == 0) return NULL;
  if (kind == 1 && memory_count > 0) {
    struct memory *other = &memories[below((uint32_t)memory_count)];
    if (other->size >= size) {
      other->is_shared = 1;
      return other->place + below((uint32_t)(other->size - size + 1));
    }
  }
  memory->front = FRONT + (kind == 2 ? 1 + below(7) : 0);
  memory->size = size;
  memory->block = malloc(memory->front + size);
  memory->before = malloc(size + 1);
  if (memory->block == NULL || memory->before == NULL) exit(2);
  memset(memory->block, 0xA5, memory->front + size);
  memory->place = memory->block + memory->front;
  memory->use = use;
  memory->is_shared = 0;
  memory_count++;
  return memory->place;
}

static void *take_filled(const void *good, size_t size, enum use use) {
  void *place = take(size, use);
  if (place != NULL) {
    memcpy(place, good, size);
    scramble(place, size);
  }
  return place;
}

/* Where a contract says its size, and which: no other argument over it may make it lie about its memory. */
static unsigned char *sized;
static uint32_t said;

static void ready(void) {
  size_t index;
  if (sized != NULL) memcpy(sized, &said, sizeof said);
  for (index = 0; index < memory_count; index++) {
    memcpy(memories[index].before, memories[index].place, memories[index].size);
  }
  in_the_library = 1;
}

static struct counted *count_of(const char *call) {
  size_t length = strcspn(call, "("), index = 0;
  while (counted[index].name[0] != 0 &&
         (strncmp(counted[index].name, call, length) != 0 || counted[index].name[length] != 0)) {
    index++;
  }
  if (length >= sizeof counted[0].name || index == FUNCTIONS - 1) exit(2);
  memcpy(counted[index].name, call, length);
  return &counted[index];
}

static void fail(const char *call, int32_t status, const char *what) {
  fprintf(stderr, "status %ld: %s: %s\n", (long)status, what, call);
  failures++;
}

static int may_be_written(enum use use, int32_t status) {
  return use == ANY || (use != IN && status == RK_OK) || (use == ANSWER && status >= RK_FAULT_OUT_OF_RANGE);
}

static void verify(const char *call, int32_t status) {
  struct counted *count = count_of(call);
  size_t index, byte;
  int is_status = (status >= RK_OK && status <= RK_E_PACK) ||
                  (status >= RK_FAULT_OUT_OF_RANGE && status <= RK_FAULT_ZERO_DENOMINATOR);
  in_the_library = 0;
  count->calls++;
  count->done += status == RK_OK;
  if (!is_status) fail(call, status, "no status");
  for (index = 0; index < memory_count; index++) {
    struct memory *memory = &memories[index];
    for (byte = 0; byte < memory->front; byte++) {
      if (memory->block[byte] != 0xA5) {
        fail(call, status, "memory before an argument was written");
        break;
      }
    }
    if (!memory->is_shared && !may_be_written(memory->use, status) &&
        memcmp(memory->before, memory->place, memory->size) != 0) {
      fail(call, status, memory->use == IN ? "an input was written" : "an output was written");
    }
    free(memory->block);
    free(memory->before);
  }
  memory_count = 0;
  sized = NULL;
}

#define DOOR(call) do { int32_t status_; ready(); status_ = (call); verify(#call, status_); } while (0)
/* A function that returns no status. */
#define PLAIN(call) do { in_the_library = 1; (void)(call); verify(#call, RK_OK); } while (0)

/* Good values to begin with. */

#define POLICY_COUNT 5
static const uint32_t policies[POLICY_COUNT] = {RK_POLICY_TBHF21, RK_POLICY_TTCI20, RK_POLICY_SPC, RK_POLICY_MSZ24, RK_POLICY_OI22};
static const uint32_t slot_counts[POLICY_COUNT] = {RK_SLOTS_TBHF21, RK_SLOTS_TTCI20, RK_SLOTS_SPC, RK_SLOTS_MSZ24, RK_SLOTS_OI22};

static rk_contract good_contract(void) {
  rk_contract contract;
  memset(&contract, 0, sizeof contract);
  contract.struct_size = sizeof contract;
  contract.policy = RK_POLICY_TBHF21;
  contract.start = 20210101;
  contract.to_exclusive = 20240101;
  contract.bundle_price_cents = 234672;
  contract.volume_patients[0] = 2;
  return contract;
}

/* A contract may be of another size than the header knows, as long as it says so. */
static rk_contract *take_contract(void) {
  rk_contract good = good_contract();
  uint32_t size = below(4) == 0 ? 8 + below(120) : sizeof good;
  unsigned char *place = take(size, IN);
  sized = place;
  said = size;
  if (below(8) == 0) said = below(2) == 0 ? below(8) : RK_STRIDE_MAX + 1 + below(9);
  if (place != NULL) {
    memset(place, 0, size);
    memcpy(place, &good, size < sizeof good ? size : sizeof good);
    scramble(place, size);
  }
  return (rk_contract *)(void *)place;
}

static rk_claim good_claim(void) {
  rk_claim claim;
  memset(&claim, 0, sizeof claim);
  claim.amount_cents = perhaps_wide(234672);
  claim.kind = (uint8_t)(below(3) == 0 ? RK_KIND_CARE_PRODUCT : RK_KIND_BUNDLE_PAYMENT);
  claim.reference_date = 20210510;
  claim.bundle_from = 20210101;
  claim.bundle_until = 20240101;
  memcpy(claim.care_product, "099899066", 9);
  claim.by_contracted_provider = claim.in_bundle = RK_YES;
  claim.insured = below(3);
  if (below(4) == 0) {
    claim.debit = 1 + below(4);
    claim.amount_cents = -234672;
  }
  return claim;
}

static rk_state good_state(void) {
  rk_state state;
  if (rk_state_init(&state) != RK_OK) exit(2);
  return state;
}

static rk_insured_state good_insured(void) {
  rk_insured_state insured;
  if (rk_insured_init(&insured, 1) != RK_OK) exit(2);
  return insured;
}

/* The last verdict that was given. */
static rk_verdict last_verdict;
static rk_settlement last_settlement;
static int64_t last_amount;

static void claims(void) {
  rk_state state = good_state();
  rk_insured_state persons[3];
  rk_verdict debits[3];
  rk_claim claim = good_claim();
  uint32_t index, field_size = 4;
  for (index = 0; index < 3; index++) {
    persons[index] = good_insured();
    debits[index] = last_verdict;
  }
  {
    rk_contract *contract = take_contract();
    uint32_t *field = take(field_size, ANY);
    int32_t *fault = take(field_size, ANY);
    DOOR(rk_contract_check(contract, field, fault));
  }
  {
    rk_state *out = take(sizeof state, OUT);
    DOOR(rk_state_init(out));
  }
  {
    uint32_t count = below(4);
    rk_insured_state *out = take(count * sizeof persons[0], OUT);
    DOOR(rk_insured_init(out, perhaps_count(count)));
  }
  PLAIN(rk_missing_fact(perhaps(below(8))));
  {
    rk_contract *contract = take_contract();
    rk_state *booked = take_filled(&state, sizeof state, OUT);
    rk_insured_state *insured = take_filled(persons, sizeof persons[0], OUT);
    rk_verdict *debit = below(2) == 0 ? NULL : take_filled(debits, sizeof debits[0], OUT);
    rk_claim *line;
    rk_verdict *verdict;
    claim.insured = perhaps(0);
    line = take_filled(&claim, sizeof claim, IN);
    verdict = take(sizeof *verdict, OUT);
    ready();
    {
      int32_t status = rk_adjudicate(contract, booked, insured, debit, line, verdict);
      if (status == RK_OK) memcpy(&last_verdict, verdict, sizeof last_verdict);
      verify("rk_adjudicate(contract, booked, insured, debit, line, verdict)", status);
    }
  }
  {
    uint32_t count = below(6), insured_count = below(4), debit_count = below(4);
    uint32_t stride = sizeof claim + below(3) * 8, distance = sizeof(rk_verdict) + below(3) * 8;
    rk_contract *contract = take_contract();
    rk_state *booked = take_filled(&state, sizeof state, OUT);
    rk_insured_state *insured = take_filled(persons, insured_count * sizeof persons[0], OUT);
    unsigned char *stored = take(debit_count * distance, OUT);
    unsigned char *lines = take(count * stride, IN);
    void *verdicts = take(count * distance, OUT);
    for (index = 0; index < debit_count && stored != NULL; index++) {
      memset(stored + index * distance, 0, distance);
      memcpy(stored + index * distance, &last_verdict, sizeof last_verdict);
    }
    for (index = 0; index < count && lines != NULL; index++) {
      claim = good_claim();
      memset(lines + index * stride, 0, stride);
      memcpy(lines + index * stride, &claim, sizeof claim);
    }
    scramble(stored, debit_count * distance);
    scramble(lines, count * stride);
    if (below(8) == 0) stride = below(2) == 0 ? below(sizeof claim) : RK_STRIDE_MAX + 1 + below(9);
    if (below(8) == 0) distance = below(2) == 0 ? below(sizeof(rk_verdict)) : UINT32_MAX;
    count = perhaps_count(count);
    DOOR(rk_adjudicate_batch(contract, booked, insured, perhaps_count(insured_count), (rk_verdict *)(void *)stored,
                             perhaps_count(debit_count), (const rk_claim *)(void *)lines, stride, verdicts, distance,
                             count));
  }
}

/* A fact or rule of the policy, or any number. */
static uint32_t any_of(uint32_t policy) { return perhaps(policy * 1000 + 1 + below(260)); }

/* A period among the facts of the policy, of which there are few, or any number. */
static uint32_t any_period(uint32_t policy) {
  uint32_t index, number = 0, later = below(4);
  rk_fact_info fact;
  for (index = 0; rk_fact_at(index, &fact) == RK_OK; index++) {
    if (fact.policy != policy || fact.kind != RK_TYPE_PERIOD) continue;
    number = fact.number;
    if (later == 0) break;
    later--;
  }
  return perhaps(number);
}

static int64_t *take_slots(uint32_t *policy, uint32_t *count, enum use use) {
  static int64_t slots[SLOTS_MAX];
  uint32_t which = below(POLICY_COUNT), index;
  int64_t *place;
  *policy = policies[which];
  *count = slot_counts[which];
  if (rk_facts_init(*policy, slots, *count) != RK_OK) exit(2);
  for (index = below(200); index > 0; index--) {
    /* Whether it is taken does not matter here. */
    (void)rk_fact_set(slots, *count, *policy * 1000 + 1 + below(500), (int32_t)below(4), (int64_t)below(3));
  }
  place = take(*count * sizeof *place, use);
  if (place != NULL) {
    memcpy(place, slots, *count * sizeof *place);
    if (below(4) == 0) scramble(place, *count * sizeof *place);
  }
  *policy = perhaps(*policy);
  *count = perhaps_count(*count);
  return place;
}

static void facts(void) {
  uint32_t policy, count;
  int64_t *slots = take_slots(&policy, &count, OUT);
  DOOR(rk_facts_init(policy, slots, count));
  slots = take_slots(&policy, &count, OUT);
  DOOR(rk_fact_set(slots, count, any_of(policy), (int32_t)perhaps(below(3)), perhaps_wide((int64_t)below(3))));
  slots = take_slots(&policy, &count, OUT);
  DOOR(rk_fact_set_period(slots, count, any_period(policy), (int32_t)perhaps(0), (int32_t)perhaps(20210101),
                          (int32_t)perhaps(20220101)));
  slots = take_slots(&policy, &count, OUT);
  DOOR(rk_fact_unset(slots, count, any_of(policy), (int32_t)perhaps(below(3))));
  slots = take_slots(&policy, &count, ANY);
  {
    uint32_t statements = below(5), index;
    rk_fact good[4], *list;
    uint32_t *done;
    memset(good, 0, sizeof good);
    for (index = 0; index < 4; index++) {
      good[index].fact = any_of(policy);
      good[index].known = perhaps(RK_STATED);
      good[index].value = (int64_t)below(2);
    }
    list = take_filled(good, statements * sizeof good[0], IN);
    done = below(3) == 0 ? NULL : take(sizeof *done, ANY);
    DOOR(rk_facts_set(slots, count, list, perhaps_count(statements), done));
  }
  slots = take_slots(&policy, &count, IN);
  {
    rk_answer *answer = take(sizeof *answer, ANSWER);
    DOOR(rk_evaluate(any_of(policy), slots, count, answer));
  }
  slots = take_slots(&policy, &count, IN);
  {
    rk_assessment *assessment = take(sizeof *assessment, ANSWER);
    int32_t date = below(2) == 0 ? 0 : (int32_t)perhaps(20210601);
    DOOR(rk_assess(policy, perhaps(1 + below(10)), date, slots, count, assessment));
  }
}

static void rules(void) {
  uint32_t policy, count, index;
  int64_t *slots;
  rk_rule_claim claim;
  rk_ledger books;
  if (rk_ledger_init(RK_POLICY_TTCI20, &books) != RK_OK) exit(2);
  memset(&claim, 0, sizeof claim);
  {
    rk_ledger *ledger = take(sizeof *ledger, OUT);
    DOOR(rk_ledger_init(perhaps(policies[below(POLICY_COUNT)]), ledger));
  }
  {
    rk_rule_claim *line;
    rk_ledger *ledger;
    rk_rule_verdict *verdict;
    int32_t status;
    slots = take_slots(&policy, &count, OUT);
    claim.request = perhaps(below(2) == 0 ? RK_REQUEST_TTCI20_CLAIM : RK_REQUEST_TTCI20_LUMP_SUM);
    claim.other_claims = perhaps(below(2));
    claim.amount_cents = perhaps_wide((int64_t)below(100000));
    line = take_filled(&claim, sizeof claim, IN);
    ledger = take_filled(&books, sizeof books, OUT);
    verdict = take(sizeof *verdict, OUT);
    ready();
    status = rk_rules_adjudicate(line, slots, count, ledger, verdict);
    if (status == RK_OK) {
      memcpy(&last_settlement, verdict, sizeof last_settlement);
      last_amount = claim.amount_cents;
    }
    verify("rk_rules_adjudicate(line, slots, count, ledger, verdict)", status);
  }
  {
    rk_rule_claim *line;
    rk_settlement *settlement = below(4) == 0 ? NULL : take_filled(&last_settlement, sizeof last_settlement, OUT);
    rk_ledger *ledger = take_filled(&books, sizeof books, OUT);
    rk_rule_verdict *verdict = take(sizeof *verdict, OUT);
    claim.amount_cents = perhaps_wide(last_amount == INT64_MIN ? 0 : -last_amount);
    line = take_filled(&claim, sizeof claim, IN);
    DOOR(rk_rules_credit(line, settlement, ledger, verdict));
  }
  {
    rk_stay *stay;
    slots = take_slots(&policy, &count, IN);
    stay = take(sizeof *stay, OUT);
    DOOR(rk_stay_of(policy, slots, count, perhaps_wide(6400), stay));
  }
  {
    rk_stay good[8], *stays;
    rk_learned *learned;
    uint32_t lines = below(9), open_count = below(9), *order, *open, *line;
    memset(good, 0, sizeof good);
    for (index = 0; index < 8; index++) {
      good[index].insured = below(2);
      good[index].from = 20210101 + (int32_t)below(28);
      good[index].until = 20210202 + (int32_t)below(27);
      good[index].classes = below(4) | (below(8) == 0 ? RK_STAY_TAKEN_BACK : 0) | (below(8) == 0 ? RK_STAY_UNREADABLE : 0);
      good[index].rank = below(3);
    }
    stays = take_filled(good, lines * sizeof good[0], IN);
    order = take(lines * sizeof *order, ANY);
    open = take(open_count * sizeof *open, ANY);
    learned = take(lines * sizeof *learned, ANY);
    line = below(2) == 0 ? NULL : take(sizeof *line, ANY);
    lines = perhaps_count(lines);
    open_count = perhaps_count(open_count);
    DOOR(rk_relate(perhaps(RK_POLICY_TTCI20), stays, lines, order, open, open_count, learned, line));

    lines = 1 + below(8);
    stays = take_filled(good, lines * sizeof good[0], IN);
    learned = take(lines * sizeof *learned, IN);
    if (learned != NULL) {
      memset(learned, 0xFF, lines * sizeof *learned);
      scramble(learned, lines * sizeof *learned);
    }
    slots = take_slots(&policy, &count, OUT);
    DOOR(rk_relate_state(perhaps(RK_POLICY_TTCI20), stays, perhaps_count(lines), learned, perhaps(below(lines)),
                         perhaps(below(2)), slots, count));
  }
}

static void catalogue(void) {
  rk_policy_info *policy;
  rk_rule_info *rule;
  rk_output_info *output;
  rk_fact_info *fact;
  rk_limit_info *limit;
  rk_request_info *request;
  rk_entry_info *entry;
  PLAIN(rk_policy_count());
  PLAIN(rk_rule_count());
  PLAIN(rk_fact_count());
  PLAIN(rk_limit_count());
  PLAIN(rk_request_count());
  PLAIN(rk_entry_count());
  policy = take(sizeof *policy, OUT);
  DOOR(rk_policy_at(perhaps(below(5)), policy));
  rule = take(sizeof *rule, OUT);
  DOOR(rk_rule_at(perhaps(below(rk_rule_count() + 2)), rule));
  output = take(sizeof *output, OUT);
  DOOR(rk_output_at(any_of(policies[below(POLICY_COUNT)]), perhaps(below(3)), output));
  fact = take(sizeof *fact, OUT);
  DOOR(rk_fact_at(perhaps(below(rk_fact_count() + 2)), fact));
  limit = take(sizeof *limit, OUT);
  DOOR(rk_limit_at(perhaps(below(20)), limit));
  request = take(sizeof *request, OUT);
  DOOR(rk_request_at(perhaps(below(4)), request));
  entry = take(sizeof *entry, OUT);
  DOOR(rk_entry_at(perhaps(below(6)), entry));
}

static void texts(void) {
  uint32_t of = perhaps(1 + below(20)), policy = policies[below(POLICY_COUNT)], size = below(300), *length, *found;
  uint32_t which = of <= RK_OF_OUTPUT_CODE && of != RK_OF_POLICY ? any_of(policy) : perhaps(below(25));
  uint32_t part = perhaps(below(11)), lang = perhaps(1 + below(2));
  const char **text = take(sizeof *text, OUT);
  char *buffer;
  uint8_t *name;
  length = take(sizeof *length, OUT);
  DOOR(rk_text(of, which, part, lang, text, length));
  buffer = take(size, OUT);
  length = below(2) == 0 ? NULL : take(sizeof *length, ANY);
  DOOR(rk_text_copy(of, which, part, lang, buffer, perhaps_count(size), length));
  name = take_filled("TBHF21-3.10", 11, IN);
  found = take(sizeof *found, OUT);
  DOOR(rk_number(perhaps(below(3) == 0 ? RK_OF_RULE : 1 + below(20)), perhaps(0), name, perhaps_count(11), found));
}

static void numbers(void) {
  static const char *const codes[] = {"111222333", "06010101", "0101", "099899045", "198515"};
  rk_scaling scaling, *scaled;
  int64_t *value;
  const char *code = codes[below(5)];
  uint32_t length = (uint32_t)strlen(code);
  uint8_t *text = take_filled(code, length, IN);
  DOOR(rk_code_check(perhaps(1 + below(6)), text, perhaps_count(length)));
  text = take_filled(code, length, IN);
  value = take(sizeof *value, OUT);
  DOOR(rk_care_product_value(text, perhaps_count(length), value));
  memset(&scaling, 0, sizeof scaling);
  scaling.amount_cents = perhaps_wide(12345);
  scaling.numerator = perhaps_wide(20000);
  scaling.denominator = perhaps_wide(1000000);
  scaling.rounding = below(7);
  scaled = take_filled(&scaling, sizeof scaling, IN);
  value = take(sizeof *value, OUT);
  DOOR(rk_scale(scaled, value));
}

static void versions(void) {
  rk_receipt *receipt = take(sizeof *receipt, OUT);
  DOOR(rk_get_receipt(receipt));
  DOOR(rk_check_compat(perhaps(RK_ABI_VERSION), perhaps(sizeof(rk_contract)), perhaps(sizeof(rk_claim)),
                       perhaps(sizeof(rk_verdict))));
  PLAIN(rk_abi_version());
  PLAIN(rk_ruleset_version());
  PLAIN(rk_version_number());
  PLAIN(rk_version_string());
  PLAIN(rk_ruleset_hash());
}

static void json(void) {
  static const char *const requests[] = {
      "{\"op\":\"receipt\"}",
      "{\"op\":\"scale\",\"amount\":12345,\"numerator\":20000,\"denominator\":1000000}",
      "{\"op\":\"evaluate\",\"rule\":\"TBHF21-3.1\",\"facts\":{\"provider.has_msz_agreement_2020\":true}}",
      "{\"op\":\"adjudicate\",\"contract\":{\"policy\":\"TTCI20\"},\"claims\":[{\"amount\":1}]}"};
  const uint32_t size = rk_json_workspace_size();
  const char *request = requests[below(4)];
  uint32_t length = (uint32_t)strlen(request), capacity = below(3000), *written;
  uint8_t *workspace = take(size, OUT), *asked, *answer;
  PLAIN(rk_json_workspace_size());
  workspace = take(size, OUT);
  DOOR(rk_json_init(workspace, below(4) == 0 ? below(size) : size));

  workspace = take(size, ANY);
  if (workspace != NULL && below(8) != 0 && rk_json_init(workspace, size) != RK_OK) exit(2);
  asked = take_filled(request, length, IN);
  answer = take(capacity, ANY);
  written = take(sizeof *written, OUT);
  length = perhaps_count(length);
  capacity = perhaps_count(capacity);
  DOOR(rk_json_respond(workspace, below(8) == 0 ? below(size) : size, asked, length, answer, capacity, written));
}

/* A policy that is loaded at run time: the pack of the program's third argument. */
static unsigned char good_pack[16384];
static uint32_t good_pack_length;

static void packs(void) {
  static rk_pack_info known;
  static uint64_t zeros[16384];
  const uint32_t wanted = good_pack_length;
  uint64_t *work;
  int64_t good_slots[64], *slots;
  rk_fact good[4];
  uint32_t index, statements = below(5), length = perhaps_count(wanted), words, count;
  unsigned char *pack;
  if (known.words == 0 && rk_pack_check(good_pack, wanted, &known) != RK_OK) exit(2);
  if (known.words > sizeof zeros / sizeof *zeros || known.slots > 64) exit(2);
  {
    rk_pack_info *info = take(sizeof *info, ANY);
    pack = take_filled(good_pack, wanted, IN);
    DOOR(rk_pack_check(pack, length, info));
  }
  if (rk_pack_facts_set(good_pack, wanted, zeros, known.words, good_slots, known.slots, 1, NULL, 0) != RK_OK) exit(2);
  {
    rk_fact *list;
    memset(good, 0, sizeof good);
    for (index = 0; index < 4; index++) {
      good[index].fact = any_of(known.number);
      good[index].known = perhaps(RK_STATED);
      good[index].value = (int64_t)below(2);
    }
    pack = take_filled(good_pack, wanted, IN);
    words = known.words - (below(8) == 0);
    work = take(words * sizeof *work, ANY);
    slots = take_filled(good_slots, known.slots * sizeof *slots, ANY);
    list = take_filled(good, statements * sizeof good[0], IN);
    count = perhaps_count(known.slots);
    DOOR(rk_pack_facts_set(pack, length, work, perhaps_count(words), slots, count, below(2), list, perhaps_count(statements)));
  }
  {
    rk_answer *answer = take(sizeof *answer, ANSWER);
    pack = take_filled(good_pack, wanted, IN);
    words = known.words - (below(8) == 0);
    work = take(words * sizeof *work, ANY);
    slots = take_filled(good_slots, known.slots * sizeof *slots, IN);
    count = perhaps_count(known.slots);
    DOOR(rk_pack_evaluate(pack, length, work, perhaps_count(words), known.number * 1000 + 1 + below(8), slots, count, answer));
  }
  {
    rk_assessment *assessment = take(sizeof *assessment, ANSWER);
    pack = take_filled(good_pack, wanted, IN);
    words = known.words - (below(8) == 0);
    work = take(words * sizeof *work, ANY);
    slots = take_filled(good_slots, known.slots * sizeof *slots, IN);
    count = perhaps_count(known.slots);
    DOOR(rk_pack_assess(pack, length, work, perhaps_count(words), perhaps(1 + below(10)), below(2) == 0 ? 0 : 20260301,
                        slots, count, assessment));
  }
}

/* Makes the calls of one kind. */
static void calls_of(uint32_t kind) {
  switch (kind) {
    case 0: claims(); break;
    case 1: facts(); break;
    case 2: rules(); break;
    case 3: catalogue(); break;
    case 4: texts(); break;
    case 5: numbers(); break;
    case 6: versions(); break;
    case 7: packs(); break;
    default: json(); break;
  }
}

/* What fuzz/fuzz_targets/doors.rs calls: bytes decide which functions are called and with what. How often something was
 * not as it must be. */
int doors_by_bytes(const unsigned char *bytes, size_t length, const unsigned char *pack, size_t pack_length) {
  if (pack_length > sizeof good_pack) exit(2);
  memcpy(good_pack, pack, pack_length);
  good_pack_length = (uint32_t)pack_length;
  /* The same calls whatever was called before. */
  memset(&last_verdict, 0, sizeof last_verdict);
  memset(&last_settlement, 0, sizeof last_settlement);
  last_amount = 0;
  failures = 0;
  random_state = 0x9E3779B97F4A7C15;
  given = bytes;
  given_length = length;
  while (given_length > 0) calls_of(below(9));
  return failures;
}

/* The name of a function that was called, with how often it returned RK_OK; none behind the last. */
const char *doors_called(size_t index, unsigned long *done) {
  *done = counted[index].done;
  return counted[index].name[0] == 0 ? NULL : counted[index].name;
}

int main(int argc, char **argv) {
  unsigned long round, rounds;
  uint32_t kind;
  FILE *file;
  size_t index;
  if (argc == 2 && strcmp(argv[1], "heap") == 0) {
    in_the_library = 1;
    return malloc(1) != NULL;
  }
  if (argc != 4 || (file = fopen(argv[3], "rb")) == NULL) {
    fprintf(stderr, "usage: doors ROUNDS SEED PACK\n");
    return 2;
  }
  good_pack_length = (uint32_t)fread(good_pack, 1, sizeof good_pack, file);
  fclose(file);
  rounds = strtoul(argv[1], NULL, 10);
  random_state = 0x9E3779B97F4A7C15 ^ strtoul(argv[2], NULL, 10);
  for (round = 0; round < rounds && failures < 20; round++) {
    /* The memory of the last kind is large. */
    for (kind = 0; kind < (round % 16 == 0 ? 9 : 8); kind++) calls_of(kind);
  }
  for (index = 0; counted[index].name[0] != 0; index++) {
    printf("%s %lu %lu\n", counted[index].name, counted[index].calls, counted[index].done);
  }
  return failures != 0;
}
