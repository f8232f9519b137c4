/*
 * The amounts of claim lines under a heart-failure bundle, as somebody writes them who has to get a file out tonight:
 * no reasons, no findings, no missing facts, no checks of what stands in the line.
 */
#ifndef BY_HAND_H
#define BY_HAND_H

#include "regelkern.h"

struct terms {
  int32_t from[4]; /* first days of the contract years, and the day after the last, YYYYMMDD */
  int64_t price;
  int64_t ceiling[3];
};

struct booked {
  int64_t paid[3];
  int64_t entitled[3];
  uint32_t patients[3];
  uint32_t declared[3][8];
};

struct person {
  int64_t paid[3];
  uint8_t years;
};

struct amounts {
  int64_t claimed, paid, covered, above_ceiling, rejected, adjustment;
};

void by_hand(const struct terms *terms, struct booked *booked, struct person *persons, const rk_claim *claims,
             struct amounts *amounts, uint32_t count);

#endif
