/*
 * Functions that do nothing, to compare calls with, and a clock.
 */
#ifndef EMPTY_H
#define EMPTY_H

#include "regelkern.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Takes what rk_adjudicate takes and does nothing. */
int32_t empty_adjudicate(const rk_contract *contract, rk_state *state, rk_insured_state *insured, rk_verdict *debit,
                         const rk_claim *claim, rk_verdict *verdict);

/* The time of a clock that only goes forward. */
int32_t empty_clock(int64_t *nanoseconds);

#ifdef __cplusplus
}
#endif

#endif
