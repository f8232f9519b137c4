/*
 * A claims program: reads claim lines, adjudicates them in one batch, prints amounts and reasons, and keeps the state for
 * the next run.
 *
 *   claims CONTRACT CLAIMS [STATE]
 *
 * CONTRACT is a text of lines "name = value" with the names of contract terms: policy, start, to_exclusive,
 * bundle_price, volume_patients.1 to .3, zvt_transfer_in.1 to .3, zvt_transfer_out.1 to .3, bundle_proration,
 * rounding, other_claims. Amounts are eurocents, dates are written 2021-01-31. Lines that begin with # are comments.
 *
 * CLAIMS is a comma-separated file. Its first line names the columns, in any order: claim, insured, credit_of, kind,
 * reference_date, amount, care_product_code, by_contracted_provider, in_bundle, bundle_period.from,
 * bundle_period.until, is_structural_hf_msz_cost, meets_legal_requirements, actually_delivered, rightly_delivered.
 * An empty field is unknown. A credit names the claim that it takes back in credit_of.
 *
 * STATE is read when it is there, and written anew: what was booked, per contract and per person, and the verdicts that a
 * later credit needs. It belongs to one contract.
 *
 * Exit status: 0 every line accepted, 1 some line not paid in full, covered or recovered, 2 wrong use or unreadable input.
 *
 * Build, from the root of the repository (C89 and later):
 *   cargo build --release -p regelkern-c
 *   cc -std=c89 -I include bindings/c/examples/claims.c target/release/libregelkern.a -o claims
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regelkern.h"

#define NAME_MAX_BYTES 64
#define LINE_MAX_BYTES 1024
#define COLUMNS 15
#define BUCKETS 4096

/* Text that no field of a claim can hold: the library names the field in the verdict. */
#define BAD_NUMBER (-9223372036854775807L - 1)
#define BAD_DATE (-1)
#define BAD_BYTE 255
#define NOBODY 0xFFFFFFFFul

static const char *const column_names[COLUMNS] = {
  "claim", "insured", "credit_of", "kind", "reference_date", "amount", "care_product_code",
  "by_contracted_provider", "in_bundle", "bundle_period.from", "bundle_period.until",
  "is_structural_hf_msz_cost", "meets_legal_requirements", "actually_delivered", "rightly_delivered"
};
enum {
  CLAIM, INSURED, CREDIT_OF, KIND, REFERENCE_DATE, AMOUNT, CARE_PRODUCT, BY_CONTRACTED_PROVIDER, IN_BUNDLE,
  BUNDLE_FROM, BUNDLE_UNTIL, IS_STRUCTURAL, MEETS_LEGAL_REQUIREMENTS, ACTUALLY_DELIVERED, RIGHTLY_DELIVERED
};

static void fail(const char *file, unsigned long line, const char *message) {
  if (line > 0) {
    fprintf(stderr, "%s:%lu: %s\n", file, line, message);
  } else {
    fprintf(stderr, "%s: %s\n", file, message);
  }
  exit(2);
}

static void *grown(void *memory, size_t size) {
  void *larger = realloc(memory, size);
  if (larger == NULL) {
    fail("claims", 0, "no memory");
  }
  return larger;
}

/* Names in the order in which they were added; finding one takes the same time however many there are. */
typedef struct name_list {
  char (*list)[NAME_MAX_BYTES + 1];
  uint32_t *next;
  uint32_t buckets[BUCKETS];
  uint32_t count, room;
} name_list;

static uint32_t bucket_of(const char *name) {
  uint32_t hash = 2166136261u;
  for (; *name; name++) {
    hash = (hash ^ (unsigned char)*name) * 16777619u;
  }
  return hash % BUCKETS;
}

/* The number of a name, from 1; the latest when it was added more than once; 0 when there is none. */
static uint32_t find_name(const name_list *names, const char *name) {
  uint32_t at = names->buckets[bucket_of(name)];
  while (at != 0 && strcmp(names->list[at - 1], name) != 0) {
    at = names->next[at - 1];
  }
  return at;
}

static void add_name(name_list *names, const char *name) {
  uint32_t bucket = bucket_of(name);
  if (names->count == names->room) {
    names->room = names->room * 2 + 64;
    names->list = grown(names->list, names->room * sizeof *names->list);
    names->next = grown(names->next, names->room * sizeof *names->next);
  }
  strcpy(names->list[names->count], name);
  names->next[names->count] = names->buckets[bucket];
  names->count++;
  names->buckets[bucket] = names->count;
}

/* What is kept between runs. Verdicts and claim names go together, persons and their states too. */
static rk_contract contract;
static rk_state state;
static name_list persons, claim_names;
static rk_insured_state *insured;
static uint32_t insured_room;
static rk_verdict *verdicts;
static uint32_t stored;

/* The lines of this run. */
static rk_claim *claims;
static uint32_t claim_count;

/* The place of a person's state. Place 0 is for lines without a person. */
static uint32_t person(const char *key) {
  uint32_t place = find_name(&persons, key);
  if (place != 0) {
    return place - 1;
  }
  add_name(&persons, key);
  if (persons.count > insured_room) {
    insured_room = insured_room * 2 + 64;
    insured = grown(insured, insured_room * sizeof *insured);
  }
  rk_insured_init(&insured[persons.count - 1], 1);
  return persons.count - 1;
}

static int64_t read_number(const char *text) {
  int64_t value = 0;
  int negative = *text == '-', digits = 0;
  for (text += negative; *text >= '0' && *text <= '9'; text++) {
    value = value * 10 + (*text - '0');
    digits++;
  }
  /* The largest amount has 15 digits. */
  if (*text != 0 || digits == 0 || digits > 15) {
    return (int64_t)BAD_NUMBER;
  }
  return negative ? -value : value;
}

/* 2021-01-31 as 20210131; 0 for an empty text. */
static int32_t read_date(const char *text) {
  int place;
  int32_t date = 0;
  if (*text == 0) {
    return 0;
  }
  for (place = 0; place < 10; place++) {
    if (place == 4 || place == 7 ? text[place] != '-' : text[place] < '0' || text[place] > '9') {
      return BAD_DATE;
    }
    date = text[place] == '-' ? date : date * 10 + (text[place] - '0');
  }
  return text[10] == 0 ? date : BAD_DATE;
}

static uint8_t read_truth(const char *text) {
  if (*text == 0) {
    return 0;
  }
  return strcmp(text, "true") == 0 ? RK_YES : strcmp(text, "false") == 0 ? RK_NO : BAD_BYTE;
}

/* The number of a name of the library; BAD_BYTE when it has no such name. */
static uint8_t read_name(uint32_t of, const char *text) {
  uint32_t number;
  return rk_number(of, 0, (const uint8_t *)text, (uint32_t)strlen(text), &number) == RK_OK ? (uint8_t)number : BAD_BYTE;
}

/* Reads a line without its end. */
static int read_line(FILE *file, const char *path, unsigned long number, char *line) {
  size_t length;
  if (fgets(line, LINE_MAX_BYTES, file) == NULL) {
    return 0;
  }
  length = strlen(line);
  if (length == LINE_MAX_BYTES - 1 && line[length - 1] != '\n') {
    fail(path, number, "the line is too long");
  }
  while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) {
    line[--length] = 0;
  }
  return 1;
}

static char *trimmed(char *text) {
  char *end = text + strlen(text);
  while (end > text && (end[-1] == ' ' || end[-1] == '\t')) {
    *--end = 0;
  }
  return text + strspn(text, " \t");
}

static int is_year_of(const char *name, const char *term) {
  size_t length = strlen(term);
  return strncmp(name, term, length) == 0 && name[length] == '.' && name[length + 1] >= '1' && name[length + 1] <= '3'
    && name[length + 2] == 0;
}

static void read_contract(const char *path) {
  char line[LINE_MAX_BYTES], text[NAME_MAX_BYTES];
  unsigned long number = 0;
  uint32_t field = 0, policy = 0;
  int32_t fault = 0;
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fail(path, 0, "cannot be read");
  }
  contract.struct_size = sizeof contract;
  while (read_line(file, path, ++number, line)) {
    char *name = trimmed(line), *value = strchr(name, '=');
    int year;
    if (*name == 0 || *name == '#') {
      continue;
    }
    if (value == NULL) {
      fail(path, number, "expected name = value");
    }
    *value = 0;
    value = trimmed(value + 1);
    name = trimmed(name);
    year = (int)strlen(name) > 0 ? name[strlen(name) - 1] - '1' : 0;
    if (strcmp(name, "policy") == 0) {
      if (rk_number(RK_OF_POLICY, 0, (const uint8_t *)value, (uint32_t)strlen(value), &policy) != RK_OK) {
        fail(path, number, "no such policy");
      }
      contract.policy = policy;
    } else if (strcmp(name, "start") == 0) {
      contract.start = read_date(value);
    } else if (strcmp(name, "to_exclusive") == 0) {
      contract.to_exclusive = read_date(value);
    } else if (strcmp(name, "bundle_price") == 0) {
      contract.bundle_price_cents = read_number(value);
    } else if (is_year_of(name, "volume_patients")) {
      int64_t patients = read_number(value);
      if (patients < 0 || patients > 0xFFFFFFFFl) {
        fail(path, number, "expected a number of patients");
      }
      contract.volume_patients[year] = (uint32_t)patients;
    } else if (is_year_of(name, "zvt_transfer_in")) {
      contract.transfer_in_cents[year] = read_number(value);
    } else if (is_year_of(name, "zvt_transfer_out")) {
      contract.transfer_out_cents[year] = read_number(value);
    } else if (strcmp(name, "bundle_proration") == 0) {
      contract.proration = strcmp(value, "none") == 0 ? RK_PRORATION_NONE : strcmp(value, "days") == 0 ? RK_PRORATION_DAYS : BAD_BYTE;
    } else if (strcmp(name, "rounding") == 0) {
      contract.rounding = read_name(RK_OF_ROUNDING, value);
    } else if (strcmp(name, "other_claims") == 0) {
      contract.other_claims = strcmp(value, "undecided") == 0 ? RK_OTHER_CLAIMS_UNDECIDED
        : strcmp(value, "as_claimed") == 0 ? RK_OTHER_CLAIMS_AS_CLAIMED : BAD_BYTE;
    } else {
      fail(path, number, "no such contract term");
    }
  }
  fclose(file);
  if (rk_contract_check(&contract, &field, &fault) != RK_OK) {
    rk_text_copy(RK_OF_FIELD, field, RK_PART_ID, RK_LANG_EN, text, sizeof text, NULL);
    fprintf(stderr, "%s: %s: ", path, text);
    rk_text_copy(RK_OF_STATUS, (uint32_t)fault, RK_PART_DESCRIPTION, RK_LANG_EN, text, sizeof text, NULL);
    fprintf(stderr, "expected %s\n", text);
    exit(2);
  }
}

/* Cuts a line at its commas; a field may stand between quotes, in which a quote is written twice. */
static int cut(char *line, char **fields, int room) {
  int count = 0;
  for (;;) {
    char *from = line, *to = line;
    if (count == room) {
      return room + 1;
    }
    fields[count++] = to;
    if (*from == '"') {
      for (from++; *from != 0 && (*from != '"' || from[1] == '"'); from++) {
        from += *from == '"';
        *to++ = *from;
      }
      from += *from == '"';
    }
    while (*from != 0 && *from != ',') {
      *to++ = *from++;
    }
    line = from + 1;
    if (*from == 0) {
      *to = 0;
      return count;
    }
    *to = 0;
  }
}

static void read_claim(rk_claim *claim, char *const *field) {
  memset(claim, 0, sizeof *claim);
  claim->kind = field[KIND][0] == 0 ? 0 : read_name(RK_OF_KIND, field[KIND]);
  claim->amount_cents = read_number(field[AMOUNT]);
  claim->reference_date = read_date(field[REFERENCE_DATE]);
  claim->bundle_from = read_date(field[BUNDLE_FROM]);
  claim->bundle_until = read_date(field[BUNDLE_UNTIL]);
  claim->by_contracted_provider = read_truth(field[BY_CONTRACTED_PROVIDER]);
  claim->in_bundle = read_truth(field[IN_BUNDLE]);
  claim->is_structural = read_truth(field[IS_STRUCTURAL]);
  claim->meets_legal_requirements = read_truth(field[MEETS_LEGAL_REQUIREMENTS]);
  claim->actually_delivered = read_truth(field[ACTUALLY_DELIVERED]);
  claim->rightly_delivered = read_truth(field[RIGHTLY_DELIVERED]);
  /* A text of another length than nine is no code; the library leaves it to a person. */
  if (strlen(field[CARE_PRODUCT]) > 9) {
    memset(claim->care_product, '?', 9);
  } else {
    memcpy(claim->care_product, field[CARE_PRODUCT], strlen(field[CARE_PRODUCT]));
  }
  if (field[INSURED][0] != 0) {
    claim->insured = person(field[INSURED]);
  } else if (claim->kind == RK_KIND_BUNDLE_PAYMENT) {
    /* Without knowing who it is, nobody can know whether this is the first payment. */
    claim->insured = NOBODY;
  }
  if (field[CREDIT_OF][0] != 0) {
    /* Verdicts are numbered from 1: the stored ones, then the lines of this run. So are the names. */
    claim->debit = find_name(&claim_names, field[CREDIT_OF]);
    if (claim->debit == 0) {
      claim->debit = NOBODY;
    }
  }
}

static void read_claims(const char *path) {
  static char empty[1];
  char line[LINE_MAX_BYTES], *fields[COLUMNS + 1], *by_column[COLUMNS];
  int places[COLUMNS], columns, column, place;
  unsigned long number = 1;
  uint32_t room = 0;
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fail(path, 0, "cannot be read");
  }
  if (!read_line(file, path, number, line)) {
    fail(path, number, "expected a line with the names of the columns");
  }
  for (column = 0; column < COLUMNS; column++) {
    places[column] = -1;
  }
  columns = cut(line, fields, COLUMNS);
  for (place = 0; place < columns; place++) {
    for (column = 0; column < COLUMNS && strcmp(fields[place], column_names[column]) != 0; column++) {
    }
    if (place >= COLUMNS || column == COLUMNS || places[column] >= 0) {
      fail(path, number, "a column that there is not, or twice");
    }
    places[column] = place;
  }
  while (read_line(file, path, ++number, line)) {
    if (line[0] == 0) {
      continue;
    }
    if (cut(line, fields, COLUMNS) != columns) {
      fail(path, number, "another number of fields than there are columns");
    }
    for (column = 0; column < COLUMNS; column++) {
      by_column[column] = places[column] < 0 ? empty : trimmed(fields[places[column]]);
    }
    for (column = CLAIM; column <= CREDIT_OF; column++) {
      if (strlen(by_column[column]) > NAME_MAX_BYTES) {
        fail(path, number, "a name of a claim or person is longer than 64 bytes");
      }
    }
    if (claim_count == room) {
      room = room * 2 + 64;
      claims = grown(claims, room * sizeof *claims);
    }
    read_claim(&claims[claim_count], by_column);
    claim_count++;
    add_name(&claim_names, by_column[CLAIM]);
  }
  fclose(file);
}

/* The file of the state: this head, the contract, the state, the persons, the claims. */
typedef struct state_head {
  char mark[8];
  uint32_t abi, state_version, verdict_size, person_count, claim_count, reserved;
} state_head;

static const char mark[8] = { 'R', 'K', 'S', 'T', 'A', 'T', 'E', '1' };

static void get(FILE *file, const char *path, void *memory, size_t size) {
  if (size > 0 && fread(memory, size, 1, file) != 1) {
    fail(path, 0, "the state ends too early");
  }
}

static void read_state(const char *path) {
  state_head head;
  rk_contract of;
  char name[NAME_MAX_BYTES + 1];
  uint32_t index;
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    return; /* the first run */
  }
  get(file, path, &head, sizeof head);
  if (memcmp(head.mark, mark, sizeof mark) != 0) {
    fail(path, 0, "is not a state of this program");
  }
  if (head.abi != RK_ABI_VERSION || head.state_version != RK_STATE_VERSION || head.verdict_size != sizeof(rk_verdict)) {
    fail(path, 0, "is a state of another version of the library, or of another kind of machine");
  }
  get(file, path, &of, sizeof of);
  if (memcmp(&of, &contract, sizeof of) != 0) {
    fail(path, 0, "is the state of another contract");
  }
  get(file, path, &state, sizeof state);
  for (index = 0; index < head.person_count; index++) {
    rk_insured_state booked;
    get(file, path, name, sizeof name);
    get(file, path, &booked, sizeof booked);
    name[NAME_MAX_BYTES] = 0;
    insured[person(name)] = booked;
  }
  stored = head.claim_count;
  verdicts = grown(verdicts, (stored + 1) * sizeof *verdicts);
  for (index = 0; index < stored; index++) {
    get(file, path, name, sizeof name);
    get(file, path, &verdicts[index], sizeof *verdicts);
    name[NAME_MAX_BYTES] = 0;
    add_name(&claim_names, name);
  }
  fclose(file);
}

/* Writes beside the file first: the old state is whole until the new one takes its place. */
static void write_state(const char *path) {
  state_head head;
  uint32_t index, all = stored + claim_count;
  char *fresh = grown(NULL, strlen(path) + 5);
  FILE *file;
  int written;
  sprintf(fresh, "%s.new", path);
  file = fopen(fresh, "wb");
  if (file == NULL) {
    fail(fresh, 0, "cannot be written");
  }
  memset(&head, 0, sizeof head);
  memcpy(head.mark, mark, sizeof mark);
  head.abi = RK_ABI_VERSION;
  head.state_version = RK_STATE_VERSION;
  head.verdict_size = sizeof(rk_verdict);
  head.person_count = persons.count - 1;
  head.claim_count = all;
  fwrite(&head, sizeof head, 1, file);
  fwrite(&contract, sizeof contract, 1, file);
  fwrite(&state, sizeof state, 1, file);
  for (index = 1; index < persons.count; index++) {
    char name[NAME_MAX_BYTES + 1] = { 0 };
    strcpy(name, persons.list[index]);
    fwrite(name, sizeof name, 1, file);
    fwrite(&insured[index], sizeof *insured, 1, file);
  }
  for (index = 0; index < all; index++) {
    char name[NAME_MAX_BYTES + 1] = { 0 };
    strcpy(name, claim_names.list[index]);
    fwrite(name, sizeof name, 1, file);
    fwrite(&verdicts[index], sizeof *verdicts, 1, file);
  }
  written = !ferror(file);
  if (fclose(file) != 0 || !written || rename(fresh, path) != 0) {
    fail(path, 0, "cannot be written");
  }
  free(fresh);
}

static void print_text(uint32_t of, uint32_t number, uint32_t part) {
  const char *text;
  uint32_t length;
  if (rk_text(of, number, part, RK_LANG_EN, &text, &length) == RK_OK) {
    printf("%.*s", (int)length, text);
  }
}

/* Euros with two decimals. */
static void print_euro(int64_t cents) {
  char text[32], *at = text + sizeof text - 1;
  int digits = 0, negative = cents < 0;
  *at = 0;
  do {
    int digit = (int)(cents % 10);
    if (digits == 2) {
      *--at = '.';
    }
    *--at = (char)('0' + (digit < 0 ? -digit : digit));
    cents /= 10;
    digits++;
  } while (cents != 0 || digits < 3);
  if (negative) {
    *--at = '-';
  }
  printf("%s", at);
}

static void print_verdict(const char *name, const rk_verdict *verdict) {
  uint32_t bit;
  printf("%s: ", name);
  print_text(RK_OF_DECISION, verdict->decision, RK_PART_ID);
  printf(", claimed ");
  print_euro(verdict->claimed_cents);
  printf(", paid ");
  print_euro(verdict->paid_cents);
  if (verdict->decision == RK_DECISION_INVALID) {
    printf(" - ");
    print_text(RK_OF_FIELD, verdict->field, RK_PART_ID);
    printf(": expected ");
    print_text(RK_OF_STATUS, verdict->fault, RK_PART_DESCRIPTION);
  } else {
    printf(" - ");
    print_text(RK_OF_RULE, verdict->rule, RK_PART_ID);
    printf(" ");
    print_text(RK_OF_RULE, verdict->rule, RK_PART_TITLE);
  }
  for (bit = 0; rk_missing_fact(bit) != 0; bit++) {
    if (verdict->missing >> bit & 1) {
      printf("; missing ");
      print_text(RK_OF_FACT, rk_missing_fact(bit), RK_PART_ID);
    }
  }
  printf("\n");
}

static int print_all(void) {
  static const char *const parts[] = { "claimed", "paid", "covered", "above ceiling", "rejected", "adjustment" };
  int64_t sums[6] = { 0, 0, 0, 0, 0, 0 };
  rk_receipt receipt;
  uint32_t index;
  int part, accepted = 1;
  for (index = 0; index < claim_count; index++) {
    const rk_verdict *verdict = &verdicts[stored + index];
    print_verdict(claim_names.list[stored + index], verdict);
    sums[0] += verdict->claimed_cents;
    sums[1] += verdict->paid_cents;
    sums[2] += verdict->covered_cents;
    sums[3] += verdict->above_ceiling_cents;
    sums[4] += verdict->rejected_cents;
    sums[5] += verdict->adjustment_cents;
    accepted = accepted && (verdict->decision == RK_DECISION_PAID || verdict->decision == RK_DECISION_COVERED
                            || verdict->decision == RK_DECISION_RECOVERED);
  }
  printf("total of %lu lines:", (unsigned long)claim_count);
  for (part = 0; part < 6; part++) {
    printf("%s %s ", part > 0 ? "," : "", parts[part]);
    print_euro(sums[part]);
  }
  rk_get_receipt(&receipt);
  printf("\nrule set %lu, library %s\n", (unsigned long)receipt.rule_set, rk_version_string());
  return accepted ? 0 : 1;
}

int main(int argc, char **argv) {
  int32_t status;
  if (argc < 3 || argc > 4) {
    fprintf(stderr, "usage: claims CONTRACT CLAIMS [STATE]\n");
    return 2;
  }
  if (RK_CHECK_COMPAT() != RK_OK) {
    fail("claims", 0, "compiled with another header than the library has");
  }
  rk_state_init(&state);
  person(""); /* lines without a person: nothing is booked for them */
  read_contract(argv[1]);
  if (argc == 4) {
    read_state(argv[3]);
  }
  read_claims(argv[2]);

  verdicts = grown(verdicts, (stored + claim_count + 1) * sizeof *verdicts);
  status = rk_adjudicate_batch(&contract, &state, insured, persons.count, verdicts, stored, claims, sizeof *claims,
                               verdicts + stored, sizeof *verdicts, claim_count);
  if (status != RK_OK) {
    fprintf(stderr, "claims: status %ld: expected ", (long)status);
    fflush(stderr);
    print_text(RK_OF_STATUS, (uint32_t)status, RK_PART_DESCRIPTION);
    printf("\n");
    return 2;
  }
  if (argc == 4) {
    write_state(argv[3]);
  }
  return print_all();
}
