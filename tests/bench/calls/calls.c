/*
 * How long calls take from C: of a function that does nothing, of rk_adjudicate, and of rk_adjudicate_batch for each of
 * its lines. Prints the shortest of some rounds in picoseconds: calls ROUNDS.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "empty.h"
#include "regelkern_rules.h"

#define CALLS 1024
#define REPEATS 64

static rk_contract contract;
static rk_state state;
static rk_insured_state insured;
static rk_claim claims[CALLS];
static rk_verdict verdicts[CALLS];

static void fail(const char *what) {
  fprintf(stderr, "calls: %s\n", what);
  exit(1);
}

static void start(void) {
  rk_state_init(&state);
  rk_insured_init(&insured, 1);
}

static int64_t now(void) {
  int64_t nanoseconds;
  empty_clock(&nanoseconds);
  return nanoseconds;
}

static void keep_shortest(int64_t *shortest, int64_t began) {
  int64_t took = (now() - began) * 1000 / (CALLS * REPEATS);
  if (*shortest == 0 || took < *shortest) {
    *shortest = took;
  }
}

int main(int argc, char **argv) {
  int64_t empty = 0, single = 0, batch = 0, began;
  int rounds = argc == 2 ? atoi(argv[1]) : 0, repeat, call;
  contract.struct_size = sizeof contract;
  contract.policy = RK_POLICY_TBHF21;
  contract.start = 20210101;
  contract.to_exclusive = 20240101;
  contract.bundle_price_cents = 234672;
  contract.volume_patients[0] = 100;
  for (call = 0; call < CALLS; call++) {
    rk_claim *claim = &claims[call];
    claim->amount_cents = 16890;
    claim->reference_date = 20210510;
    claim->bundle_from = 20210101;
    claim->bundle_until = 20240101;
    memcpy(claim->care_product, "099899066", 9);
    claim->kind = RK_KIND_CARE_PRODUCT;
    claim->by_contracted_provider = RK_YES;
    claim->in_bundle = RK_YES;
    claim->is_structural = RK_NO;
  }
  for (; rounds > 0; rounds--) {
    began = now();
    for (repeat = 0; repeat < REPEATS; repeat++) {
      for (call = 0; call < CALLS; call++) {
        empty_adjudicate(&contract, &state, &insured, NULL, &claims[call], &verdicts[call]);
      }
    }
    keep_shortest(&empty, began);
    start();
    began = now();
    for (repeat = 0; repeat < REPEATS; repeat++) {
      for (call = 0; call < CALLS; call++) {
        rk_adjudicate(&contract, &state, &insured, NULL, &claims[call], &verdicts[call]);
      }
    }
    keep_shortest(&single, began);
    start();
    began = now();
    for (repeat = 0; repeat < REPEATS; repeat++) {
      rk_adjudicate_batch(&contract, &state, &insured, 1, NULL, 0, claims, sizeof *claims, verdicts, sizeof *verdicts,
                          CALLS);
    }
    keep_shortest(&batch, began);
    if (verdicts[CALLS - 1].decision != RK_DECISION_COVERED || state.declared_count[0][2] != CALLS * REPEATS) {
      fail("the lines were not decided");
    }
  }
  printf("%ld %ld %ld\n", (long)empty, (long)single, (long)batch);
  return 0;
}
