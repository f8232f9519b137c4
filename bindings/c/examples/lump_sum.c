/*
 * Claims that are decided by asking rules, under a contract for the home administration of oncology drugs (TTCI20): the
 * lump sum of a year, the hospital's drug, and the nursing that a third party claims for the same day, which comes back
 * from the hospital. Every verdict is printed with the rules that were asked, then the ledger.
 *
 *   lump_sum [ADMINISTRATIONS]
 *
 * ADMINISTRATIONS is how many home administrations the contract expects, 420 unless stated.
 *
 * Exit status: 0 printed, 2 wrong use.
 *
 * Build, from the root of the repository (C89 and later):
 *   cargo build --release -p regelkern-c
 *   cc -std=c89 -I include bindings/c/examples/lump_sum.c target/release/libregelkern.a -o lump_sum
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

#define LINES 4
#define SLOTS RK_SLOTS_TTCI20

/* The codes of the drugs as the rules know them: numbered in the order of their texts. */
enum { DRUG_15130838, DRUG_15449052, DRUG_16187507 };

/* All memory of the program. A ledger and settlements belong in a database. */
static int64_t contract[SLOTS];
static int64_t lines[LINES][SLOTS];
static rk_rule_claim claims[LINES];
static rk_stay stays[LINES];
static rk_learned learned[LINES];
static rk_rule_verdict verdicts[LINES + 1];
static rk_ledger ledger;

static void must(int32_t status) {
  if (status != RK_OK) {
    fprintf(stderr, "lump_sum: status %ld\n", (long)status);
    exit(2);
  }
}

static void set(int64_t *slots, uint32_t fact, int32_t index, int64_t value) {
  must(rk_fact_set(slots, SLOTS, fact, index, value));
}

static void print_text(uint32_t of, uint32_t number) {
  const char *text;
  uint32_t length;
  must(rk_text(of, number, RK_PART_ID, RK_LANG_EN, &text, &length));
  printf("%.*s", (int)length, text);
}

static void print_cents(int64_t cents) {
  const char *sign = cents < 0 ? "-" : "";
  printf("%s%ld.%02ld", sign, labs((long)(cents / 100)), labs((long)(cents % 100)));
}

static void print_verdict(const char *name, const rk_rule_verdict *verdict) {
  const rk_settlement *settlement = &verdict->settlement;
  uint32_t index;
  printf("%s: ", name);
  print_text(RK_OF_DECISION, settlement->decision);
  printf(", claimed ");
  print_cents(settlement->claimed_cents);
  printf(", paid ");
  print_cents(settlement->paid_cents);
  if (settlement->recoverable_cents != 0) {
    printf(", comes back ");
    print_cents(settlement->recoverable_cents);
  }
  if (settlement->rule != 0) {
    printf(" - ");
    print_text(RK_OF_RULE, settlement->rule);
  }
  printf("\n");
  for (index = 0; index < verdict->finding_count; index++) {
    printf("  ");
    print_text(RK_OF_RULE, verdict->findings[index].rule);
    printf(" ");
    print_text(RK_OF_RESULT, verdict->findings[index].result);
    printf("\n");
  }
  for (index = 0; index < verdict->missing_count; index++) {
    printf("  missing ");
    print_text(RK_OF_FACT, verdict->missing[index]);
    printf("\n");
  }
}

/* What is known of every line: it is one of the contract, and it was checked. */
static int64_t *begin_line(int line, uint32_t request, int64_t amount_cents) {
  int64_t *slots = lines[line];
  memcpy(slots, contract, sizeof contract);
  claims[line].request = request;
  claims[line].amount_cents = amount_cents;
  claims[line].other_claims = RK_OTHER_CLAIMS_UNDECIDED;
  set(slots, RK_FACT_TTCI20_INSURED_IN_PILOT, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_MEETS_LEGAL_REQUIREMENTS, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_ACTUALLY_DELIVERED, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_RIGHTLY_DELIVERED, 0, 1);
  return slots;
}

static void state_contract(int64_t administrations) {
  must(rk_facts_init(RK_POLICY_TTCI20, contract, SLOTS));
  must(rk_fact_set_period(contract, SLOTS, RK_FACT_TTCI20_CONTRACT_PILOT_PERIOD, 0, 20200101, 20210101));
  must(rk_fact_set_period(contract, SLOTS, RK_FACT_TTCI20_CONTRACT_LUMP_PERIOD, 0, 20200101, 20210101));
  set(contract, RK_FACT_TTCI20_CONTRACT_FIRST_PILOT_START, 0, 20200101);
  set(contract, RK_FACT_TTCI20_CONTRACT_ADDENDUM_SIGNED, 0, 1);
  set(contract, RK_FACT_TTCI20_CONTRACT_ADDENDUM_TO_MSZ, 0, 1);
  /* The hospital is admitted to the pilot; rk_assess tells what is missing when it is not known to be. */
  must(rk_fact_set_period(contract, SLOTS, RK_FACT_TTCI20_PROVIDER_MSZ_AGREEMENT_PERIOD, 0, 20190101, 20220101));
  set(contract, RK_FACT_TTCI20_PROVIDER_ADDON_LIST_DRUGS, 0, 1 << DRUG_15130838 | 1 << DRUG_15449052 | 1 << DRUG_16187507);
  set(contract, RK_FACT_TTCI20_PLAN_REQUIRED_DRUGS, 0, 1 << DRUG_15130838 | 1 << DRUG_15449052);
  set(contract, RK_FACT_TTCI20_PROVIDER_ACCEPTS_DRUG_PRICES, 0, 1);
  set(contract, RK_FACT_TTCI20_PROVIDER_HAD_2019_ADDENDUM, 0, 0);
  set(contract, RK_FACT_TTCI20_PROVIDER_WANTS_TO_PARTICIPATE, 0, 1);
  set(contract, RK_FACT_TTCI20_PROVIDER_ABLE_TO_PARTICIPATE, 0, 1);
  set(contract, RK_FACT_TTCI20_REGION_PROVIDER_IN_CORE_AREA, 0, 1);
  set(contract, RK_FACT_TTCI20_CONTRACT_EVALUATION_2019_DONE, 0, 1);
  set(contract, RK_FACT_TTCI20_CONTRACT_EVALUATION_2019_CONTINUE, 0, 1);
  set(contract, RK_FACT_TTCI20_CONTRACT_SURCHARGE, 0, 15000);
  set(contract, RK_FACT_TTCI20_CONTRACT_POLICY_SURCHARGE, 0, 15000);
  set(contract, RK_FACT_TTCI20_CONTRACT_EXPECTED_HOME_ADMINISTRATIONS, 0, administrations);
  set(contract, RK_FACT_TTCI20_CONTRACT_STARTUP_FEE, 0, 2500000);
  set(contract, RK_FACT_TTCI20_CONTRACT_SELECTED_DRUGS, 0, 1 << DRUG_15130838 | 1 << DRUG_15449052 | 1 << DRUG_16187507);
  set(contract, RK_FACT_TTCI20_CONTRACT_DRUG_TARIFF, DRUG_15449052, 142050);
}

static void state_lines(int64_t administrations) {
  int64_t *slots;
  /* The lump sum: the surcharge for every expected administration, and in the first year the start-up fee. */
  begin_line(0, RK_REQUEST_TTCI20_LUMP_SUM, administrations * 15000 + 2500000);
  begin_line(1, RK_REQUEST_TTCI20_LUMP_SUM, administrations * 15000 + 2500000);

  /* One vial, given at home by the hospital, claimed above its tariff. */
  slots = begin_line(2, RK_REQUEST_TTCI20_CLAIM, 150000);
  set(slots, RK_FACT_TTCI20_CLAIM_KIND, 0, RK_WORD_TTCI20_CLAIM_KIND_DRUG);
  set(slots, RK_FACT_TTCI20_CLAIM_CLAIMANT, 0, RK_WORD_TTCI20_CLAIM_CLAIMANT_CONTRACTED_HOSPITAL);
  set(slots, RK_FACT_TTCI20_TREATMENT_DELIVERED_AT_HOME, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_DRUG_CODE, 0, DRUG_15449052);
  set(slots, RK_FACT_TTCI20_CLAIM_QUANTITY, 0, 1);
  must(rk_fact_set_period(slots, SLOTS, RK_FACT_TTCI20_CLAIM_SERVICE_PERIOD, 0, 20200504, 20200505));

  /* District nursing of the same person over the same day, found to be the home administration itself. */
  slots = begin_line(3, RK_REQUEST_TTCI20_CLAIM, 6400);
  set(slots, RK_FACT_TTCI20_CLAIM_KIND, 0, RK_WORD_TTCI20_CLAIM_KIND_NURSING);
  set(slots, RK_FACT_TTCI20_CLAIM_CLAIMANT, 0, RK_WORD_TTCI20_CLAIM_CLAIMANT_DISTRICT_NURSING);
  set(slots, RK_FACT_TTCI20_CLAIM_CONCERNS_HOME_ADMINISTRATION, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_WHOLLY_HOME_ADMINISTRATION, 0, 1);
  set(slots, RK_FACT_TTCI20_CLAIM_PAID_AMOUNT, 0, 6400);
  set(slots, RK_FACT_TTCI20_PERIOD_RECOVERED_FOR_CLAIM, 0, 0);
  must(rk_fact_set_period(slots, SLOTS, RK_FACT_TTCI20_CLAIM_SERVICE_PERIOD, 0, 20200501, 20200529));
}

int main(int argc, char **argv) {
  static const char *const names[LINES] = {"lump sum", "lump sum again", "drug", "nursing"};
  static uint32_t order[LINES], open[LINES];
  rk_rule_claim credit;
  rk_entry_info entry;
  uint32_t index;
  int64_t administrations = 420;
  char *end = NULL;

  if (RK_CHECK_COMPAT() != RK_OK) {
    fprintf(stderr, "lump_sum: compiled with another header than the library has\n");
    return 2;
  }
  if (argc > 1) {
    administrations = strtol(argv[1], &end, 10);
    if (argc > 2 || *end != 0 || administrations < 0 || administrations > 1000000) {
      fprintf(stderr, "lump_sum: expected a number of administrations up to 1000000\n");
      return 2;
    }
  }
  state_contract(administrations);
  state_lines(administrations);

  /* What the lines of one person tell about one another. These are all there are. */
  for (index = 2; index < LINES; index++) {
    stays[index].insured = 1;
    must(rk_stay_of(RK_POLICY_TTCI20, lines[index], SLOTS, claims[index].amount_cents, &stays[index]));
  }
  must(rk_relate(RK_POLICY_TTCI20, stays, LINES, order, open, LINES, learned, NULL));

  must(rk_ledger_init(RK_POLICY_TTCI20, &ledger));
  for (index = 0; index < LINES; index++) {
    must(rk_relate_state(RK_POLICY_TTCI20, stays, LINES, learned, index, 1, lines[index], SLOTS));
    must(rk_rules_adjudicate(&claims[index], lines[index], SLOTS, &ledger, &verdicts[index]));
    print_verdict(names[index], &verdicts[index]);
  }

  /* The nursing was no home administration after all: what was booked is taken back. */
  credit = claims[3];
  credit.amount_cents = -credit.amount_cents;
  must(rk_rules_credit(&credit, &verdicts[3].settlement, &ledger, &verdicts[LINES]));
  print_verdict("nursing, credited", &verdicts[LINES]);

  for (index = 0; index < rk_entry_count(); index++) {
    must(rk_entry_at(index, &entry));
    if (entry.policy == RK_POLICY_TTCI20) {
      print_text(RK_OF_FACT, entry.fact);
      printf(" = ");
      if (entry.kind == RK_ENTRY_AMOUNT) {
        print_cents(ledger.amounts_cents[entry.place]);
        printf("\n");
      } else {
        printf("%s\n", (ledger.marks >> entry.place & 1) != 0 ? "true" : "false");
      }
    }
  }
  return 0;
}
