#include "by_hand.h"

#include <string.h>

static const char codes[8][10] = {"099899045", "099899046", "099899066", "099899067",
                                  "099899068", "099899049", "099899050", "099899024"};

static int code_of(const uint8_t *code) {
  int place;
  if (memcmp(code, "0998990", 7) != 0) {
    return -1;
  }
  for (place = 0; place < 8; place++) {
    if (code[7] == (uint8_t)codes[place][7] && code[8] == (uint8_t)codes[place][8]) {
      return place;
    }
  }
  return -1;
}

void by_hand(const struct terms *terms, struct booked *booked, struct person *persons, const rk_claim *claims,
             struct amounts *amounts, uint32_t count) {
  uint32_t line;
  for (line = 0; line < count; line++) {
    const rk_claim *claim = &claims[line];
    struct person *person = &persons[claim->insured];
    struct amounts *out = &amounts[line];
    int32_t day = claim->reference_date;
    int in_term = day >= terms->from[0] && day < terms->from[3];
    int year = in_term ? (day >= terms->from[1]) + (day >= terms->from[2]) : 0;
    int ours = claim->by_contracted_provider == RK_YES && claim->in_bundle == RK_YES && in_term;
    int in_year = ours && claim->bundle_from < terms->from[year + 1] && claim->bundle_until > terms->from[year];
    int64_t amount = claim->amount_cents;

    memset(out, 0, sizeof *out);
    out->claimed = amount;
    if (claim->meets_legal_requirements == RK_NO || claim->actually_delivered == RK_NO ||
        claim->rightly_delivered == RK_NO) {
      out->rejected = amount;
    } else if (claim->kind == RK_KIND_BUNDLE_PAYMENT) {
      if (in_year && !(person->years >> year & 1)) {
        int64_t room = terms->ceiling[year] - booked->paid[year];
        int64_t pay = room < 0 ? 0 : room < terms->price ? room : terms->price;
        out->paid = pay;
        out->above_ceiling = terms->price - pay;
        out->adjustment = amount - terms->price;
        booked->paid[year] += pay;
        booked->entitled[year] += terms->price;
        booked->patients[year]++;
        person->paid[year] += pay;
        person->years |= (uint8_t)(1 << year);
      } else {
        out->rejected = amount;
      }
    } else {
      int code = code_of(claim->care_product);
      if (code >= 0 && in_year) {
        out->covered = amount;
        booked->declared[year][code]++;
      } else if (code < 0 && ours && claim->is_structural == RK_YES) {
        out->adjustment = amount; /* somebody looks at it */
      } else if (claim->by_contracted_provider == RK_YES) {
        out->paid = amount;
      } else {
        out->adjustment = amount; /* not decided by this contract */
      }
    }
  }
}
