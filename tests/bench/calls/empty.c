/*
 * What the benchmarks of all languages share: functions that do nothing, with the parameters of the real ones, and a
 * clock. In a file of its own, so that no compiler sees that nothing is done.
 */
#define _POSIX_C_SOURCE 199309L
#include <time.h>

#include "empty.h"

int32_t empty_adjudicate(const rk_contract *contract, rk_state *state, rk_insured_state *insured, rk_verdict *debit,
                         const rk_claim *claim, rk_verdict *verdict) {
  (void)contract, (void)state, (void)insured, (void)debit, (void)claim, (void)verdict;
  return RK_OK;
}

int32_t empty_clock(int64_t *nanoseconds) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  *nanoseconds = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
  return RK_OK;
}
