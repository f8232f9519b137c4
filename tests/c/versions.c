/* Every macro that has a function says the same; a header of another time is refused. */
#include <stdio.h>
#include <string.h>

#include "regelkern.h"

static int failures;

static void check(int holds, int line) {
  if (!holds) {
    fprintf(stderr, "versions.c:%d does not hold\n", line);
    failures++;
  }
}

#define CHECK(holds) check((holds), __LINE__)

int main(void) {
  rk_receipt receipt;
  char version[16];
  const uint32_t contract = sizeof(rk_contract), claim = sizeof(rk_claim), verdict = sizeof(rk_verdict);

  CHECK(rk_abi_version() == RK_ABI_VERSION);
  CHECK(rk_ruleset_version() == RK_RULESET_VERSION);
  CHECK(rk_version_number() == RK_VERSION_NUMBER);
  CHECK(rk_get_receipt(&receipt) == RK_OK);
  CHECK(receipt.rule_set == RK_RULESET_VERSION && receipt.version == RK_VERSION_NUMBER);
  CHECK(receipt.hash == rk_ruleset_hash() && receipt.hash != 0);
  CHECK(rk_get_receipt(NULL) == RK_E_NULL);
  sprintf(version, "%d.%d.%d", RK_VERSION_NUMBER / 10000, RK_VERSION_NUMBER / 100 % 100, RK_VERSION_NUMBER % 100);
  CHECK(strcmp(version, rk_version_string()) == 0);

  CHECK(RK_CHECK_COMPAT() == RK_OK);
  CHECK(rk_check_compat(RK_ABI_VERSION + 1, contract, claim, verdict) == RK_E_VERSION);
  CHECK(rk_check_compat(RK_ABI_VERSION - 1, contract, claim, verdict) == RK_E_VERSION);
  CHECK(rk_check_compat(RK_ABI_VERSION, contract + 8, claim, verdict) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, contract, claim + 8, verdict) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, contract, claim, verdict + 8) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, 0, claim, verdict) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, contract, 0, verdict) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, contract, claim, 0) == RK_E_STRUCT_SIZE);
  CHECK(rk_check_compat(RK_ABI_VERSION, UINT32_MAX, UINT32_MAX, UINT32_MAX) == RK_E_STRUCT_SIZE);
  return failures != 0;
}
