/*
 * Asks the library what its standard input says, one command a line, and prints the answers as numbers:
 *
 *   facts POLICY | set FACT INDEX VALUE | none FACT INDEX | period FACT INDEX FROM UNTIL
 *   evaluate RULE | assess POLICY SUBJECT DATE
 *   contract POLICY START UNTIL PRICE IN*3 OUT*3 VOLUME*3 PRORATION ROUNDING OTHER_CLAIMS   nothing booked, 4 persons
 *   batch COUNT, and COUNT lines of claims: 13 numbers and a code of 18 hexadecimal digits
 *   ledger POLICY AMOUNT*8 MARKS | line INSURED REQUEST OTHER_CLAIMS AMOUNT CREDIT   the facts stated last, CREDIT 0
 *     none, -1 of nothing, or the number of an earlier line | decide POLICY COMPLETE   every line since the ledger
 *
 * Everything that need not be aligned is not.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"

#define PERSONS 4
#define LINES 4096

static int64_t slots[16384];
static uint32_t slot_count;

static rk_contract contract;
static char odd_state[sizeof(rk_state) + 1];
static char odd_insured[PERSONS * sizeof(rk_insured_state) + 1];
static char odd_claims[LINES * sizeof(rk_claim) + 1];
static char odd_verdicts[2 * LINES * sizeof(rk_verdict) + 1];
/* How many verdicts of earlier batches stand at the beginning of odd_verdicts. */
static uint32_t stored;

static void must(int32_t status) {
  if (status != RK_OK) {
    fprintf(stderr, "status %ld\n", (long)status);
    exit(1);
  }
}

static int64_t number(void) {
  char text[32], *end;
  int64_t value = 0;
  int negative;
  if (scanf("%31s", text) != 1) {
    fprintf(stderr, "a number is missing\n");
    exit(1);
  }
  negative = text[0] == '-';
  for (end = text + negative; *end; end++) {
    value = negative ? value * 10 - (*end - '0') : value * 10 + (*end - '0');
  }
  return value;
}

static void print(int64_t value) {
  char text[24], *at = text + sizeof text - 1;
  int negative = value < 0;
  *at = 0;
  do {
    int digit = (int)(value % 10);
    *--at = (char)('0' + (digit < 0 ? -digit : digit));
    value /= 10;
  } while (value != 0);
  if (negative) {
    *--at = '-';
  }
  printf("%s ", at);
}

/* The first status but RK_OK of the facts that were stated: what is asked about them answers with it. */
static int32_t refused;

static void keep(int32_t status) {
  if (refused == RK_OK) {
    refused = status;
  }
}

static void init_facts(uint32_t policy) {
  uint32_t index;
  rk_policy_info info;
  for (index = 0; index < rk_policy_count(); index++) {
    must(rk_policy_at(index, &info));
    if (info.number == policy) {
      refused = RK_OK;
      slot_count = info.slots;
      must(rk_facts_init(policy, slots, slot_count));
      return;
    }
  }
  must(RK_E_POLICY);
}

static void evaluate(uint32_t rule) {
  static char odd[sizeof(rk_answer) + 1];
  static rk_answer answer;
  uint32_t index;
  int32_t status = refused;
  if (status == RK_OK) {
    status = rk_evaluate(rule, slots, slot_count, (rk_answer *)(void *)(odd + 1));
  }
  print(status);
  if (status == RK_OK) {
    memcpy(&answer, odd + 1, sizeof answer);
    print(answer.rule);
    print(answer.result);
    print(answer.value_count);
    for (index = 0; index < answer.value_count; index++) {
      print(answer.values[index].output);
      print(answer.values[index].index);
      print(answer.values[index].value);
    }
    print(answer.missing_count);
    for (index = 0; index < answer.missing_count; index++) {
      print(answer.missing[index]);
    }
    print(answer.indexed);
  }
  printf("\n");
}

static void assess(uint32_t policy, uint32_t subject, int32_t date) {
  static rk_assessment assessment;
  uint32_t index;
  int32_t status = refused;
  if (status == RK_OK) {
    status = rk_assess(policy, subject, date, slots, slot_count, &assessment);
  }
  print(status);
  if (status == RK_OK) {
    print(assessment.policy);
    print(assessment.subject);
    print(assessment.outcome);
    print(assessment.deciding);
    print(assessment.finding_count);
    for (index = 0; index < assessment.finding_count; index++) {
      print(assessment.findings[index].rule);
      print(assessment.findings[index].result);
      print(assessment.findings[index].severity);
    }
    print(assessment.missing_count);
    for (index = 0; index < assessment.missing_count; index++) {
      print(assessment.missing[index]);
    }
  }
  printf("\n");
}

static void read_contract(void) {
  int year;
  memset(&contract, 0, sizeof contract);
  contract.struct_size = sizeof contract;
  contract.policy = (uint32_t)number();
  contract.start = (int32_t)number();
  contract.to_exclusive = (int32_t)number();
  contract.bundle_price_cents = number();
  for (year = 0; year < 3; year++) contract.transfer_in_cents[year] = number();
  for (year = 0; year < 3; year++) contract.transfer_out_cents[year] = number();
  for (year = 0; year < 3; year++) contract.volume_patients[year] = (uint32_t)number();
  contract.proration = (uint8_t)number();
  contract.rounding = (uint8_t)number();
  contract.other_claims = (uint8_t)number();
  must(rk_state_init((rk_state *)(void *)(odd_state + 1)));
  must(rk_insured_init((rk_insured_state *)(void *)(odd_insured + 1), PERSONS));
  stored = 0;
}

static void read_claim(rk_claim *claim) {
  char code[19];
  int index;
  unsigned byte;
  memset(claim, 0, sizeof *claim);
  claim->amount_cents = number();
  claim->reference_date = (int32_t)number();
  claim->bundle_from = (int32_t)number();
  claim->bundle_until = (int32_t)number();
  claim->insured = (uint32_t)number();
  claim->debit = (uint32_t)number();
  claim->kind = (uint8_t)number();
  claim->by_contracted_provider = (uint8_t)number();
  claim->in_bundle = (uint8_t)number();
  claim->is_structural = (uint8_t)number();
  claim->meets_legal_requirements = (uint8_t)number();
  claim->actually_delivered = (uint8_t)number();
  claim->rightly_delivered = (uint8_t)number();
  if (scanf("%18s", code) != 1) exit(1);
  for (index = 0; index < 9; index++) {
    sscanf(code + 2 * index, "%2x", &byte);
    claim->care_product[index] = (uint8_t)byte;
  }
}

static void print_verdict(const rk_verdict *verdict) {
  int index;
  print(verdict->claimed_cents);
  print(verdict->paid_cents);
  print(verdict->covered_cents);
  print(verdict->above_ceiling_cents);
  print(verdict->rejected_cents);
  print(verdict->recoverable_cents);
  print(verdict->adjustment_cents);
  print((int64_t)(verdict->receipt.hash >> 1));
  print(verdict->receipt.rule_set);
  print(verdict->rule);
  print(verdict->missing);
  print(verdict->decision);
  print(verdict->field);
  print(verdict->fault);
  print(verdict->contract_year);
  print(verdict->booked);
  print(verdict->product);
  print(verdict->credited);
  print(verdict->finding_count);
  for (index = 0; index < 6; index++) {
    print(verdict->findings[index].rule);
    print(verdict->findings[index].result);
    print(verdict->findings[index].severity);
  }
  printf("\n");
}

static void print_states(void) {
  rk_state state;
  rk_insured_state insured;
  int index, year;
  memcpy(&state, odd_state + 1, sizeof state);
  for (year = 0; year < 3; year++) {
    print(state.bundle_paid_cents[year]);
    print(state.bundle_entitlement_cents[year]);
    print(state.bundled_patients[year]);
    for (index = 0; index < 8; index++) print(state.declared_count[year][index]);
  }
  for (index = 0; index < PERSONS; index++) {
    memcpy(&insured, odd_insured + 1 + (size_t)index * sizeof insured, sizeof insured);
    print(insured.assessed_years);
    for (year = 0; year < 3; year++) print(insured.paid_cents[year]);
  }
  printf("\n");
}

static void batch(uint32_t count) {
  uint32_t index;
  rk_claim claim;
  rk_verdict verdict;
  char *verdicts = odd_verdicts + 1;
  if (count > LINES || stored + count > 2 * LINES) exit(1);
  for (index = 0; index < count; index++) {
    read_claim(&claim);
    memcpy(odd_claims + 1 + index * sizeof claim, &claim, sizeof claim);
  }
  must(rk_adjudicate_batch(&contract, (rk_state *)(void *)(odd_state + 1),
                           (rk_insured_state *)(void *)(odd_insured + 1), PERSONS,
                           (rk_verdict *)(void *)verdicts, stored, (const rk_claim *)(void *)(odd_claims + 1),
                           sizeof(rk_claim), (rk_verdict *)(void *)(verdicts + stored * sizeof verdict),
                           sizeof(rk_verdict), count));
  stored += count;
  for (index = 0; index < stored; index++) {
    memcpy(&verdict, verdicts + index * sizeof verdict, sizeof verdict);
    print_verdict(&verdict);
  }
  print_states();
}

#define RULE_LINES 64

static char odd_ledger[sizeof(rk_ledger) + 1];
/* Sums of money in the books of a contract. */
#define SUMS ((uint32_t)(sizeof ((rk_ledger *)0)->amounts_cents / sizeof(int64_t)))

static char odd_stays[RULE_LINES * sizeof(rk_stay) + 1];
static char odd_verdict[sizeof(rk_rule_verdict) + 1];
static char odd_settlements[RULE_LINES * sizeof(rk_settlement) + 1];
static char odd_claim[sizeof(rk_rule_claim) + 1];
static struct rule_line {
  rk_rule_claim claim;
  int64_t credit;
  int64_t slots[1024];
} rule_lines[RULE_LINES];
static uint32_t rule_count;

static void read_ledger(void) {
  rk_ledger ledger;
  uint32_t place;
  must(rk_ledger_init((uint32_t)number(), (rk_ledger *)(void *)(odd_ledger + 1)));
  memcpy(&ledger, odd_ledger + 1, sizeof ledger);
  for (place = 0; place < SUMS; place++) ledger.amounts_cents[place] = number();
  ledger.marks = (uint32_t)number();
  memcpy(odd_ledger + 1, &ledger, sizeof ledger);
  rule_count = 0;
}

static void read_line(void) {
  struct rule_line *line = &rule_lines[rule_count];
  char *place = odd_stays + 1 + rule_count * sizeof(rk_stay);
  rk_stay stay;
  int64_t insured = number();
  memset(&stay, 0, sizeof stay);
  if (rule_count == RULE_LINES || slot_count > 1024) exit(1);
  line->claim.request = (uint32_t)number();
  line->claim.other_claims = (uint32_t)number();
  line->claim.amount_cents = number();
  line->credit = number();
  memcpy(line->slots, slots, sizeof line->slots);
  must(refused);
  stay.insured = (uint64_t)insured;
  memcpy(place, &stay, sizeof stay);
  if (line->credit > 0 && line->credit <= rule_count
      && rule_lines[line->credit - 1].claim.amount_cents == -line->claim.amount_cents) {
    char *debit = odd_stays + 1 + (size_t)(line->credit - 1) * sizeof stay;
    memcpy(&stay, debit, sizeof stay);
    stay.classes |= RK_STAY_TAKEN_BACK;
    memcpy(debit, &stay, sizeof stay);
  }
  if (insured >= 0 && line->credit == 0) {
    must(rk_stay_of(line->claim.request / 1000, line->slots, slot_count, line->claim.amount_cents,
                    (rk_stay *)(void *)place));
  }
  rule_count++;
}

static void print_rule_verdict(const rk_rule_verdict *verdict) {
  const rk_settlement *settlement = &verdict->settlement;
  uint32_t index;
  print(settlement->decision);
  print(settlement->rule);
  print(settlement->claimed_cents);
  print(settlement->paid_cents);
  print(settlement->covered_cents);
  print(settlement->above_ceiling_cents);
  print(settlement->rejected_cents);
  print(settlement->recoverable_cents);
  print(settlement->adjustment_cents);
  for (index = 0; index < SUMS; index++) print(settlement->booked_cents[index]);
  print(settlement->booked_marks);
  print(settlement->policy);
  print(settlement->receipt.rule_set);
  print(verdict->field);
  print(verdict->fault);
  print(verdict->missing_count);
  for (index = 0; index < verdict->missing_count; index++) print(verdict->missing[index]);
  print(verdict->finding_count);
  for (index = 0; index < verdict->finding_count; index++) {
    print(verdict->findings[index].rule);
    print(verdict->findings[index].result);
    print(verdict->findings[index].severity);
  }
  printf("\n");
}

static void decide(uint32_t policy, uint32_t complete) {
  static uint32_t order[RULE_LINES], open[RULE_LINES];
  static rk_learned learned[RULE_LINES];
  static rk_rule_verdict verdict;
  const rk_stay *stays = (const rk_stay *)(void *)(odd_stays + 1);
  rk_ledger *odd = (rk_ledger *)(void *)(odd_ledger + 1), ledger;
  uint32_t index;
  must(rk_relate(policy, stays, rule_count, order, open, RULE_LINES, learned, NULL));
  for (index = 0; index < rule_count; index++) {
    struct rule_line *line = &rule_lines[index];
    char *settlements = odd_settlements + 1;
    memcpy(odd_claim + 1, &line->claim, sizeof line->claim);
    if (line->credit == 0) {
      must(rk_relate_state(policy, stays, rule_count, learned, index, complete, line->slots, slot_count));
      must(rk_rules_adjudicate((const rk_rule_claim *)(void *)(odd_claim + 1), line->slots, slot_count, odd,
                               (rk_rule_verdict *)(void *)(odd_verdict + 1)));
    } else {
      char *debit = line->credit < 0 ? NULL : settlements + (size_t)(line->credit - 1) * sizeof(rk_settlement);
      must(rk_rules_credit((const rk_rule_claim *)(void *)(odd_claim + 1), (rk_settlement *)(void *)debit, odd,
                           (rk_rule_verdict *)(void *)(odd_verdict + 1)));
    }
    memcpy(&verdict, odd_verdict + 1, sizeof verdict);
    memcpy(settlements + index * sizeof verdict.settlement, &verdict.settlement, sizeof verdict.settlement);
    print_rule_verdict(&verdict);
  }
  memcpy(&ledger, odd, sizeof ledger);
  for (index = 0; index < SUMS; index++) print(ledger.amounts_cents[index]);
  print(ledger.marks);
  printf("\n");
}

int main(void) {
  char command[16];
  must(RK_CHECK_COMPAT());
  while (scanf("%15s", command) == 1) {
    if (strcmp(command, "facts") == 0) {
      init_facts((uint32_t)number());
    } else if (strcmp(command, "set") == 0) {
      uint32_t fact = (uint32_t)number();
      int32_t index = (int32_t)number();
      keep(rk_fact_set(slots, slot_count, fact, index, number()));
    } else if (strcmp(command, "none") == 0 || strcmp(command, "open") == 0) {
      rk_fact fact;
      memset(&fact, 0, sizeof fact);
      fact.fact = (uint32_t)number();
      fact.index = (int32_t)number();
      fact.known = command[0] == 'n' ? RK_NONE : RK_OPEN;
      keep(rk_facts_set(slots, slot_count, &fact, 1, NULL));
    } else if (strcmp(command, "period") == 0) {
      uint32_t fact = (uint32_t)number();
      int32_t index = (int32_t)number();
      int32_t from = (int32_t)number();
      keep(rk_fact_set_period(slots, slot_count, fact, index, from, (int32_t)number()));
    } else if (strcmp(command, "evaluate") == 0) {
      evaluate((uint32_t)number());
    } else if (strcmp(command, "assess") == 0) {
      uint32_t policy = (uint32_t)number();
      uint32_t subject = (uint32_t)number();
      assess(policy, subject, (int32_t)number());
    } else if (strcmp(command, "contract") == 0) {
      read_contract();
    } else if (strcmp(command, "batch") == 0) {
      batch((uint32_t)number());
    } else if (strcmp(command, "ledger") == 0) {
      read_ledger();
    } else if (strcmp(command, "line") == 0) {
      read_line();
    } else if (strcmp(command, "decide") == 0) {
      uint32_t policy = (uint32_t)number();
      decide(policy, (uint32_t)number());
    } else {
      fprintf(stderr, "no command %s\n", command);
      return 1;
    }
  }
  return 0;
}
