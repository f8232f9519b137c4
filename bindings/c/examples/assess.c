/*
 * Assesses a care provider under a policy: states what is known, prints the outcome with every finding, and asks for
 * exactly the facts that could still change it.
 *
 *   assess [FACT=VALUE ...]
 *
 * for example: assess provider.has_msz_agreement_2020=true region.provider_in_core_area=true
 *
 * VALUE is true or false, a whole number, a date such as 2021-01-31, or a word of the fact. Without arguments nothing is
 * known yet.
 *
 * Exit status: 0 eligible, 1 ineligible or undetermined, 2 wrong use.
 *
 * Build, from the root of the repository (C89 and later):
 *   cargo build --release -p regelkern-c
 *   cc -std=c89 -I include bindings/c/examples/assess.c target/release/libregelkern.a -o assess
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"
#include "regelkern_rules.h"

/* All memory of the assessment. A device has it in a static, like this, or on its stack. */
static int64_t slots[RK_SLOTS_TBHF21];
static rk_assessment assessment;

static void print_text(uint32_t of, uint32_t number, uint32_t part) {
  const char *text;
  uint32_t length;
  if (rk_text(of, number, part, RK_LANG_EN, &text, &length) == RK_OK) {
    printf("%.*s", (int)length, text);
  }
}

static int refuse(const char *argument, const char *message) {
  fprintf(stderr, "assess: %s: %s\n", argument, message);
  return 2;
}

/* States FACT=VALUE. */
static int state_fact(const char *argument) {
  const char *value = strchr(argument, '=');
  uint32_t fact, word;
  int64_t number;
  if (value == NULL) {
    return refuse(argument, "expected FACT=VALUE");
  }
  if (rk_number(RK_OF_FACT, RK_POLICY_TBHF21, (const uint8_t *)argument, (uint32_t)(value - argument), &fact) != RK_OK) {
    return refuse(argument, "no such fact");
  }
  value++;
  if (strcmp(value, "true") == 0) {
    number = 1;
  } else if (strcmp(value, "false") == 0) {
    number = 0;
  } else if (rk_number(RK_OF_WORD, fact, (const uint8_t *)value, (uint32_t)strlen(value), &word) == RK_OK) {
    number = word;
  } else if (strlen(value) == 10 && value[4] == '-' && value[7] == '-') {
    number = strtol(value, NULL, 10) * 10000 + strtol(value + 5, NULL, 10) * 100 + strtol(value + 8, NULL, 10);
  } else {
    char *end;
    number = strtol(value, &end, 10);
    if (*value == 0 || *end != 0) {
      return refuse(argument, "expected true, false, a whole number, a date or a word of the fact");
    }
  }
  if (rk_fact_set(slots, RK_SLOTS_TBHF21, fact, 0, number) != RK_OK) {
    return refuse(argument, "not a value of this fact");
  }
  return 0;
}

int main(int argc, char **argv) {
  uint32_t index;
  int argument;
  if (RK_CHECK_COMPAT() != RK_OK) {
    return refuse("library", "compiled with another header than the library has");
  }
  if (rk_facts_init(RK_POLICY_TBHF21, slots, RK_SLOTS_TBHF21) != RK_OK) {
    return refuse("library", "the policy has another number of slots: compile with the header of the library");
  }
  for (argument = 1; argument < argc; argument++) {
    if (state_fact(argv[argument]) != 0) {
      return 2;
    }
  }
  if (rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_PROVIDER, 20210101, slots, RK_SLOTS_TBHF21, &assessment) != RK_OK) {
    return refuse("library", "the facts lead to an amount that is out of range");
  }

  print_text(RK_OF_OUTCOME, assessment.outcome, RK_PART_ID);
  if (assessment.deciding != 0) {
    printf(": ");
    print_text(RK_OF_RULE, assessment.deciding, RK_PART_ID);
    printf(" ");
    print_text(RK_OF_RULE, assessment.deciding, RK_PART_TITLE);
    printf(" (section ");
    print_text(RK_OF_RULE, assessment.deciding, RK_PART_SECTION);
    printf(")");
  }
  printf("\n");
  for (index = 0; index < assessment.finding_count; index++) {
    const rk_finding *finding = &assessment.findings[index];
    printf("  ");
    print_text(RK_OF_RULE, finding->rule, RK_PART_ID);
    printf(" ");
    print_text(RK_OF_RESULT, finding->result, RK_PART_ID);
    printf(" (");
    print_text(RK_OF_SEVERITY, finding->severity, RK_PART_ID);
    printf("): ");
    print_text(RK_OF_RULE, finding->rule, RK_PART_TITLE);
    printf("\n");
  }
  for (index = 0; index < assessment.missing_count; index++) {
    printf("missing ");
    print_text(RK_OF_FACT, assessment.missing[index], RK_PART_ID);
    printf(": ");
    print_text(RK_OF_FACT, assessment.missing[index], RK_PART_DESCRIPTION);
    printf("\n");
  }
  return assessment.outcome == RK_OUTCOME_ELIGIBLE ? 0 : 1;
}
