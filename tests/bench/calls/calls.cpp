/*
 * How long calls take from C++, through regelkern.hpp: as calls.c does. calls ROUNDS.
 */
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "empty.h"
#include "regelkern.hpp"

namespace rk = regelkern;

const std::size_t calls = 1024, repeats = 64;

static std::int64_t now() {
  std::int64_t nanoseconds = 0;
  empty_clock(&nanoseconds);
  return nanoseconds;
}

static void keep_shortest(std::int64_t &shortest, std::int64_t began) {
  const std::int64_t took = (now() - began) * 1000 / static_cast<std::int64_t>(calls * repeats);
  if (shortest == 0 || took < shortest) {
    shortest = took;
  }
}

int main(int argc, char **argv) {
  const rk::Contract contract = rk::Contract(RK_POLICY_TBHF21)
                                  .period(rk::Date(2021, 1, 1), rk::Date(2024, 1, 1))
                                  .bundle_price(rk::Cents(234672))
                                  .volume_patients(100, 0, 0);
  const std::vector<rk::Claim> claims(calls, rk::Claim()
                                               .amount(rk::Cents(16890))
                                               .reference_date(rk::Date(2021, 5, 10))
                                               .bundle_period(rk::Date(2021, 1, 1), rk::Date(2024, 1, 1))
                                               .care_product(std::string("099899066"))
                                               .kind(rk::Kind::care_product)
                                               .by_contracted_provider(rk::Truth::yes)
                                               .in_bundle(rk::Truth::yes)
                                               .is_structural(rk::Truth::no));
  std::vector<rk::Verdict> verdicts(calls);
  std::int64_t empty = 0, single = 0, batch = 0;
  for (int rounds = argc == 2 ? std::atoi(argv[1]) : 0; rounds > 0; rounds--) {
    rk::State state;
    rk::InsuredState insured;
    std::int64_t began = now();
    for (std::size_t repeat = 0; repeat < repeats; repeat++) {
      for (std::size_t call = 0; call < calls; call++) {
        empty_adjudicate(&contract.raw, &state.raw, &insured.raw, nullptr, &claims[call].raw, &verdicts[call].raw);
      }
    }
    keep_shortest(empty, began);
    state = rk::State();
    began = now();
    for (std::size_t repeat = 0; repeat < repeats; repeat++) {
      for (std::size_t call = 0; call < calls; call++) {
        verdicts[call] = *rk::adjudicate(contract, state, insured, claims[call]);
      }
    }
    keep_shortest(single, began);
    state = rk::State();
    began = now();
    for (std::size_t repeat = 0; repeat < repeats; repeat++) {
      rk::adjudicate(contract, state, rk::Span<rk::InsuredState>(&insured, 1), claims, verdicts);
    }
    keep_shortest(batch, began);
    if (verdicts[calls - 1].decision() != rk::Decision::covered || state.raw.declared_count[0][2] != calls * repeats) {
      std::fprintf(stderr, "calls: the lines were not decided\n");
      return 1;
    }
  }
  std::printf("%ld %ld %ld\n", static_cast<long>(empty), static_cast<long>(single), static_cast<long>(batch));
  return 0;
}
