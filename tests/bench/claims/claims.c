/*
 * What a claim line costs in a batch: rk_adjudicate_batch with all its reasons, against amounts written by hand in C.
 * Both must give the same amounts and the same totals over random lines first. Prints the median of ROUNDS rounds, in
 * which both take turns, in picoseconds: claims ROUNDS.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "by_hand.h"
#include "regelkern_rules.h"

#define LINES 65536
#define PERSONS 16384
#define REPEATS 1
#define ROUNDS_MAX 1000
#define CHECKED 20

static rk_contract contract;
static rk_state state;
static rk_insured_state insured[PERSONS];
static rk_claim claims[LINES];
static rk_verdict verdicts[LINES];
static struct terms terms;
static struct booked booked;
static struct person persons[PERSONS];
static struct amounts amounts[LINES];

static uint32_t seed = 1;

static uint32_t below(uint32_t bound) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed % bound;
}

static int32_t any_day(void) {
  return (int32_t)(20200000 + below(5) * 10000 + (1 + below(12)) * 100 + 1 + below(28));
}

static void fill(void) {
  static const char *codes[] = {"099899045", "099899066", "099899024", "099899025", "979001122"};
  uint32_t line;
  memset(claims, 0, sizeof claims);
  for (line = 0; line < LINES; line++) {
    rk_claim *claim = &claims[line];
    int32_t from = any_day(), until = any_day();
    claim->kind = below(4) == 0 ? RK_KIND_BUNDLE_PAYMENT : RK_KIND_CARE_PRODUCT;
    claim->amount_cents = claim->kind == RK_KIND_BUNDLE_PAYMENT && below(8) ? 234672 : (int64_t)below(400000);
    claim->reference_date = any_day();
    if (claim->kind == RK_KIND_CARE_PRODUCT) {
      memcpy(claim->care_product, codes[below(5)], 9);
    }
    claim->by_contracted_provider = below(16) ? RK_YES : RK_NO;
    claim->in_bundle = below(8) ? RK_YES : RK_NO;
    claim->bundle_from = from < until ? from : until;
    claim->bundle_until = from < until ? until : from == until ? from + 1 : from;
    claim->is_structural = below(8) ? RK_NO : RK_YES;
    claim->meets_legal_requirements = RK_YES;
    claim->actually_delivered = below(32) ? RK_YES : RK_NO;
    claim->rightly_delivered = RK_YES;
    claim->insured = below(PERSONS);
  }
}

static void ours(void) {
  rk_state_init(&state);
  rk_insured_init(insured, PERSONS);
  rk_adjudicate_batch(&contract, &state, insured, PERSONS, NULL, 0, claims, sizeof *claims, verdicts, sizeof *verdicts,
                      LINES);
}

static void theirs(void) {
  memset(&booked, 0, sizeof booked);
  memset(persons, 0, sizeof persons);
  by_hand(&terms, &booked, persons, claims, amounts, LINES);
}

static void check(void) {
  int line, split = 0;
  ours();
  theirs();
  for (line = 0; line < LINES; line++) {
    const rk_verdict *verdict = &verdicts[line];
    const struct amounts *by = &amounts[line];
    if (verdict->claimed_cents != by->claimed || verdict->paid_cents != by->paid ||
        verdict->covered_cents != by->covered || verdict->above_ceiling_cents != by->above_ceiling ||
        verdict->rejected_cents != by->rejected || verdict->adjustment_cents != by->adjustment) {
      fprintf(stderr, "claims: line %d is decided otherwise\n", line);
      exit(1);
    }
    split += by->paid > 0 && by->above_ceiling > 0;
  }
  if (memcmp(state.bundle_paid_cents, booked.paid, sizeof booked.paid) != 0 ||
      memcmp(state.declared_count, booked.declared, sizeof booked.declared) != 0 || split == 0) {
    fprintf(stderr, "claims: the totals are not the same, or no line crosses a ceiling\n");
    exit(1);
  }
}

static int64_t picoseconds(void (*batch)(void)) {
  struct timespec begin, end;
  int repeat;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (repeat = 0; repeat < REPEATS; repeat++) {
    batch();
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  return ((end.tv_sec - begin.tv_sec) * 1000000000 + end.tv_nsec - begin.tv_nsec) * 1000 / (LINES * REPEATS);
}

static int ascending(const void *one, const void *other) {
  int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;
  return (a > b) - (a < b);
}

int main(int argc, char **argv) {
  static int64_t times[2][ROUNDS_MAX];
  int rounds = argc == 2 ? atoi(argv[1]) : 0, round, year;
  if (rounds < 1 || rounds > ROUNDS_MAX) {
    fprintf(stderr, "expected: claims ROUNDS\n");
    return 2;
  }
  contract.struct_size = sizeof contract;
  contract.policy = RK_POLICY_TBHF21;
  contract.start = 20210101;
  contract.to_exclusive = 20240101;
  contract.bundle_price_cents = terms.price = 234672;
  contract.other_claims = RK_OTHER_CLAIMS_AS_CLAIMED;
  for (year = 0; year < 4; year++) {
    terms.from[year] = 20210101 + year * 10000;
  }
  for (year = 0; year < 3; year++) {
    contract.volume_patients[year] = 200;
    contract.transfer_in_cents[year] = 100000;
    terms.ceiling[year] = 200 * terms.price + 100000;
  }
  for (round = 0; round < CHECKED; round++) {
    fill();
    check();
  }
  for (round = 0; round < rounds; round++) {
    times[0][round] = picoseconds(ours);
    times[1][round] = picoseconds(theirs);
  }
  qsort(times[0], (size_t)rounds, sizeof times[0][0], ascending);
  qsort(times[1], (size_t)rounds, sizeof times[1][0], ascending);
  printf("%ld %ld\n", (long)times[0][rounds / 2], (long)times[1][rounds / 2]);
  return 0;
}
