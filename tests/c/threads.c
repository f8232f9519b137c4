/*
 * Many threads at once on the same constant inputs: contract, claim lines, facts, a pack and a JSON request are shared,
 * what the library writes belongs to each thread. Every thread must write what one thread alone wrote, byte for byte;
 * under the thread sanitizer an access that two threads share is the end.
 *
 *   threads THREADS ROUNDS PACK
 *   threads THREADS ROUNDS PACK race     has the library state shared facts, which the sanitizer has to see
 */
#define _POSIX_C_SOURCE 200112L /* barriers */

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

#define LINES 256
#define PERSONS 16
#define POLICIES 5
#define THREADS_MAX 64

static const uint32_t policies[POLICIES] = {
    RK_POLICY_TBHF21, RK_POLICY_TTCI20, RK_POLICY_SPC, RK_POLICY_MSZ24, RK_POLICY_OI22};
static const uint32_t slot_counts[POLICIES] = {
    RK_SLOTS_TBHF21, RK_SLOTS_TTCI20, RK_SLOTS_SPC, RK_SLOTS_MSZ24, RK_SLOTS_OI22};

/* Shared, and written before the first thread begins only. */
static rk_contract contract;
static rk_claim claims[LINES];
static int64_t *slots[POLICIES];
static unsigned char pack[1 << 16];
static uint32_t pack_length;
static const char request[] = "{\"op\":\"evaluate\",\"rule\":\"TBHF21-4.2\",\"facts\":{\"contract.ref_patient_years\":420}}";
static uint64_t expected;
static unsigned long rounds;
static int is_race;
/* All begin together: what happened in a thread that has ended is forgotten. */
static pthread_barrier_t begin;

static void must(int is_so, const char *what) {
  if (!is_so) {
    fprintf(stderr, "threads: %s\n", what);
    exit(1);
  }
}

static uint64_t add(uint64_t hash, const void *bytes, size_t size) {
  const unsigned char *at = bytes;
  for (; size > 0; size--, at++) hash = (hash ^ *at) * 0x100000001b3u;
  return hash;
}

/* What a thread has for itself. */
struct own {
  rk_state state;
  rk_insured_state insured[PERSONS];
  rk_verdict verdicts[LINES];
  rk_answer answer;
  rk_assessment assessment;
  rk_rule_info rule;
  rk_pack_info packed;
  unsigned char text[4096];
};

static uint64_t work(struct own *own, unsigned char *workspace) {
  uint64_t hash = 0xcbf29ce484222325u;
  uint32_t index, which, subject, length;
  int32_t status;
  must(rk_state_init(&own->state) == RK_OK && rk_insured_init(own->insured, PERSONS) == RK_OK, "no state");
  status = rk_adjudicate_batch(&contract, &own->state, own->insured, PERSONS, NULL, 0, claims, sizeof claims[0],
                               own->verdicts, sizeof own->verdicts[0], LINES);
  must(status == RK_OK, "the batch is refused");
  hash = add(hash, &own->state, sizeof own->state);
  hash = add(hash, own->insured, sizeof own->insured);
  hash = add(hash, own->verdicts, sizeof own->verdicts);
  for (index = 0; index < rk_rule_count(); index++) {
    must(rk_rule_at(index, &own->rule) == RK_OK, "a rule is missing");
    for (which = 0; policies[which] != own->rule.number / 1000; which++) {}
    status = rk_evaluate(own->rule.number, slots[which], slot_counts[which], &own->answer);
    hash = add(hash, &status, sizeof status);
    if (status == RK_OK) hash = add(hash, &own->answer, sizeof own->answer);
  }
  for (which = 0; which < POLICIES; which++) {
    for (subject = 1; subject <= 4; subject++) {
      status = rk_assess(policies[which], subject, 0, slots[which], slot_counts[which], &own->assessment);
      hash = add(hash, &status, sizeof status);
      if (status == RK_OK) hash = add(hash, &own->assessment, sizeof own->assessment);
    }
  }
  status = rk_pack_check(pack, pack_length, &own->packed);
  must(status == RK_OK, "the pack is refused");
  hash = add(hash, &own->packed, sizeof own->packed);
  status = rk_json_respond(workspace, rk_json_workspace_size(), (const uint8_t *)request, sizeof request - 1, own->text,
                           sizeof own->text, &length);
  must(status == RK_OK, "the request is refused");
  return add(hash, own->text, length);
}

static void *thread(void *unused) {
  struct own *own = malloc(sizeof *own);
  unsigned char *workspace = malloc(rk_json_workspace_size());
  unsigned long round;
  (void)unused;
  must(own != NULL && workspace != NULL && rk_json_init(workspace, rk_json_workspace_size()) == RK_OK, "no memory");
  (void)pthread_barrier_wait(&begin);
  for (round = 0; round < rounds; round++) {
    if (is_race) {
      (void)rk_fact_set(slots[0], slot_counts[0], RK_POLICY_TBHF21 * 1000 + 1, 0, 1);
      /* On a busy machine too the threads take turns: what one did last is then not forgotten. */
      (void)sched_yield();
      continue;
    }
    must(work(own, workspace) == expected, "a thread wrote something else than one thread alone");
  }
  free(workspace);
  free(own);
  return NULL;
}

static void fill(void) {
  uint32_t index, which;
  rk_fact_info fact;
  contract.struct_size = sizeof contract;
  contract.policy = RK_POLICY_TBHF21;
  contract.start = 20210101;
  contract.to_exclusive = 20240101;
  contract.bundle_price_cents = 234672;
  contract.volume_patients[0] = contract.volume_patients[1] = contract.volume_patients[2] = 6;
  for (index = 0; index < LINES; index++) {
    rk_claim *claim = &claims[index];
    claim->amount_cents = 234672;
    claim->kind = (uint8_t)(index % 3 == 0 ? RK_KIND_CARE_PRODUCT : RK_KIND_BUNDLE_PAYMENT);
    claim->reference_date = (int32_t)(20210101 + index % 3 * 10000 + index % 12 * 100 + index % 28);
    claim->bundle_from = 20210101;
    claim->bundle_until = 20240101;
    memcpy(claim->care_product, index % 2 == 0 ? "099899066" : "099899047", 9);
    claim->by_contracted_provider = claim->in_bundle = RK_YES;
    claim->is_structural = (uint8_t)(index % 3);
    claim->insured = index % PERSONS;
    if (index % 17 == 16) {
      claim->debit = index - 15;
      claim->amount_cents = -234672;
      claim->insured = (index - 16) % PERSONS;
    }
  }
  for (which = 0; which < POLICIES; which++) {
    slots[which] = malloc(slot_counts[which] * sizeof *slots[which]);
    must(slots[which] != NULL && rk_facts_init(policies[which], slots[which], slot_counts[which]) == RK_OK, "no facts");
    for (index = 0; index < rk_fact_count(); index++) {
      must(rk_fact_at(index, &fact) == RK_OK, "a fact is missing");
      /* Whether the value is taken does not matter: half of the facts stay unknown. */
      if (fact.number / 1000 == policies[which] && index % 2 == 0) {
        (void)rk_fact_set(slots[which], slot_counts[which], fact.number, 0, (int64_t)(index % 3));
      }
    }
  }
}

int main(int argc, char **argv) {
  pthread_t threads[THREADS_MAX];
  struct own *own = malloc(sizeof *own);
  unsigned char *workspace = malloc(rk_json_workspace_size());
  int count, index;
  FILE *file = NULL;
  must(argc >= 4 && (file = fopen(argv[3], "rb")) != NULL, "usage: threads THREADS ROUNDS PACK");
  pack_length = (uint32_t)fread(pack, 1, sizeof pack, file);
  fclose(file);
  count = atoi(argv[1]);
  is_race = argc == 5 && strcmp(argv[4], "race") == 0;
  rounds = strtoul(argv[2], NULL, 10);
  must(count > 0 && count <= THREADS_MAX, "so many threads are not there");
  must(own != NULL && workspace != NULL && rk_json_init(workspace, rk_json_workspace_size()) == RK_OK, "no memory");
  must(pthread_barrier_init(&begin, NULL, (unsigned)count) == 0, "no barrier");
  fill();
  expected = work(own, workspace);
  must(expected == work(own, workspace), "one thread alone writes something else each time");
  for (index = 0; index < count; index++) {
    must(pthread_create(&threads[index], NULL, thread, NULL) == 0, "no thread");
  }
  for (index = 0; index < count; index++) {
    must(pthread_join(threads[index], NULL) == 0, "a thread is lost");
  }
  printf("%d threads wrote the same %lu times\n", count, rounds);
  free(workspace);
  free(own);
  for (index = 0; index < POLICIES; index++) free(slots[index]);
  return 0;
}
