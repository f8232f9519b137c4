/*
 * regelkern in SQL: a loadable extension of SQLite.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 *
 *   regelkern_evaluate(rule, facts)                what one rule says of facts, as JSON
 *   regelkern_assess(policy, subject, facts)       whether a subject is eligible, and why, as JSON
 *   regelkern_assess(policy, subject, facts, date) the same, on a day on which the policy must be valid
 *   regelkern_json(request)                        the answer to any request of the JSON door
 *   regelkern_text(rule, lang)                     the title of a rule, 'nl' or 'en'
 *   regelkern_text(rule, lang, part)               another text of it: 'effect', 'interpretation', 'section', 'lines',
 *                                                  'when', 'holds'
 *   regelkern_scale(amount, numerator, denominator)            an amount scaled, exact, rounded once
 *   regelkern_scale(amount, numerator, denominator, rounding)  rounded in another way, such as 'half_even'
 *   regelkern_version()                            the version of the library
 *
 *   SELECT ... FROM regelkern_adjudicate(contract, query)          claim lines decided in order, a row for each
 *   SELECT ... FROM regelkern_adjudicate(contract, query, state)   going on with what was booked before
 *
 * contract is the JSON text of a contract; query is the text of a SELECT that gives the claim lines in their order, in
 * columns that are named as in a CSV file of the command line; only amount must be there. The last row has what is booked
 * after all lines in its column state: store it, and hand it in with the lines to come.
 *
 * An argument that is null gives null. A request at fault gives an answer with "ok":false, a faulty claim line a row with
 * the decision invalid: neither stops a statement. A contract, a query or a state at fault does. No message repeats a value.
 */
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include <sqlite3ext.h>

#include "regelkern.h"
#include "regelkern_rules.h"

SQLITE_EXTENSION_INIT1

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The care products of the bundle, in the order of rk_state.declared_count, are the codes over which this fact is indexed. */
#define BUNDLE_CODES_OF RK_FACT_TBHF21_CONTRACT_REF_PRODUCT_COUNT

#define YEARS 3
#define PRODUCTS 8

/* ------------------------------------------------------------------------------------------------------ JSON requests */

/* Memory for JSON requests of one connection, which runs one at a time. */
typedef struct door {
  uint8_t *workspace;
  uint32_t size;
  uint8_t *answer;
  uint32_t capacity;
} door;

static void close_door(void *memory) {
  door *self = memory;
  sqlite3_free(self->workspace);
  sqlite3_free(self->answer);
  sqlite3_free(self);
}

/* Answers a request. SQLITE_OK, and the answer is in the door; or SQLITE_NOMEM or SQLITE_TOOBIG. */
static int respond(door *self, const char *request, sqlite3_int64 length, uint32_t *written) {
  int32_t status;
  if (length > UINT32_MAX) {
    return SQLITE_TOOBIG;
  }
  if (self->workspace == NULL) {
    self->size = rk_json_workspace_size();
    self->workspace = sqlite3_malloc64(self->size);
    if (self->workspace == NULL || rk_json_init(self->workspace, self->size) != RK_OK) {
      return SQLITE_NOMEM;
    }
  }
  for (;;) {
    if (self->answer != NULL) {
      status = rk_json_respond(self->workspace, self->size, (const uint8_t *)request, (uint32_t)length, self->answer,
                               self->capacity, written);
      if (status != RK_E_TOO_SMALL) {
        return status == RK_OK ? SQLITE_OK : SQLITE_TOOBIG;
      }
    }
    if (self->capacity > INT_MAX / 2) {
      return SQLITE_TOOBIG;
    }
    sqlite3_free(self->answer);
    self->capacity = self->capacity == 0 ? 4096 : 2 * self->capacity;
    self->answer = sqlite3_malloc64(self->capacity);
    if (self->answer == NULL) {
      self->capacity = 0;
      return SQLITE_NOMEM;
    }
  }
}

static void result_of_request(sqlite3_context *context, const char *request, sqlite3_int64 length) {
  door *self = sqlite3_user_data(context);
  uint32_t written;
  switch (respond(self, request, length, &written)) {
  case SQLITE_OK:
    sqlite3_result_text(context, (const char *)self->answer, (int)written, SQLITE_TRANSIENT);
    /* What SQLite's own JSON functions give and take. */
    sqlite3_result_subtype(context, 'J');
    break;
  case SQLITE_NOMEM:
    sqlite3_result_error_nomem(context);
    break;
  default:
    sqlite3_result_error_toobig(context);
  }
}

/* Appends text as JSON. */
static void append_json(sqlite3_str *out, const char *text, sqlite3_int64 length) {
  sqlite3_int64 at;
  sqlite3_str_appendchar(out, 1, '"');
  for (at = 0; at < length; at++) {
    unsigned char letter = (unsigned char)text[at];
    if (letter == '"' || letter == '\\') {
      sqlite3_str_appendchar(out, 1, '\\');
      sqlite3_str_appendchar(out, 1, (char)letter);
    } else if (letter < 0x20) {
      sqlite3_str_appendf(out, "\\u%04x", (unsigned)letter);
    } else {
      sqlite3_str_appendchar(out, 1, (char)letter);
    }
  }
  sqlite3_str_appendchar(out, 1, '"');
}

/* Whether a text is one object and nothing else, as far as its braces tell; the library looks at the rest. */
static int is_one_object(const char *text, int length) {
  int at = 0, depth = 0, in_text = 0;
  while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL && text[length - 1] != 0) {
    length--;
  }
  while (at < length && strchr(" \t\r\n", text[at]) != NULL && text[at] != 0) {
    at++;
  }
  if (at == length || text[at] != '{') {
    return 0;
  }
  for (; at < length; at++) {
    if (in_text && text[at] == '\\') {
      at++;
    } else if (in_text) {
      in_text = text[at] != '"';
    } else if (text[at] == '"') {
      in_text = 1;
    } else if (text[at] == '{' || text[at] == '[') {
      depth++;
    } else if ((text[at] == '}' || text[at] == ']') && --depth == 0) {
      return at == length - 1;
    }
  }
  return 0;
}

static int any_null(int count, sqlite3_value **values) {
  int place;
  for (place = 0; place < count; place++) {
    if (sqlite3_value_type(values[place]) == SQLITE_NULL) {
      return 1;
    }
  }
  return 0;
}

/* Answers a request of an operation, whose arguments are members; the one that is named facts is JSON already. */
static void request(sqlite3_context *context, int count, sqlite3_value **values, const char *op, const char *const *names) {
  sqlite3_str *out;
  char *text;
  int place;
  if (any_null(count, values)) {
    return;
  }
  out = sqlite3_str_new(sqlite3_context_db_handle(context));
  sqlite3_str_appendf(out, "{\"op\":\"%s\"", op);
  for (place = 0; place < count; place++) {
    const char *value = (const char *)sqlite3_value_text(values[place]);
    int length = sqlite3_value_bytes(values[place]);
    sqlite3_str_appendf(out, ",\"%s\":", names[place]);
    if (value == NULL) {
      sqlite3_free(sqlite3_str_finish(out));
      sqlite3_result_error_nomem(context);
      return;
    }
    if (strcmp(names[place], "facts") != 0) {
      append_json(out, value, length);
    } else if (is_one_object(value, length)) {
      sqlite3_str_append(out, value, length);
    } else {
      sqlite3_free(sqlite3_str_finish(out));
      sqlite3_result_error(context, "facts: expected a JSON object", -1);
      return;
    }
  }
  sqlite3_str_appendchar(out, 1, '}');
  place = sqlite3_str_length(out);
  text = sqlite3_str_finish(out);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  result_of_request(context, text, place);
  sqlite3_free(text);
}

static void evaluate(sqlite3_context *context, int count, sqlite3_value **values) {
  static const char *const names[] = { "rule", "facts" };
  request(context, count, values, "evaluate", names);
}

static void assess(sqlite3_context *context, int count, sqlite3_value **values) {
  static const char *const names[] = { "policy", "subject", "facts", "date" };
  request(context, count, values, "assess", names);
}

static void json(sqlite3_context *context, int count, sqlite3_value **values) {
  const char *text;
  if (any_null(count, values)) {
    return;
  }
  text = (const char *)sqlite3_value_text(values[0]);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  result_of_request(context, text, sqlite3_value_bytes(values[0]));
}

/* -------------------------------------------------------------------------------------------------- texts and numbers */

static uint32_t number_of(uint32_t of, const char *name, int length) {
  uint32_t number;
  return rk_number(of, 0, (const uint8_t *)name, (uint32_t)length, &number) == RK_OK ? number : UINT32_MAX;
}

static void text(sqlite3_context *context, int count, sqlite3_value **values) {
  static const struct { const char *name; uint32_t part; } parts[] = {
    { "title", RK_PART_TITLE }, { "effect", RK_PART_EFFECT }, { "interpretation", RK_PART_INTERPRETATION },
    { "section", RK_PART_SECTION }, { "lines", RK_PART_LINES }, { "when", RK_PART_WHEN }, { "holds", RK_PART_HOLDS },
  };
  const char *rule, *lang, *part = "title", *found;
  uint32_t number, length, language;
  size_t place;
  if (any_null(count, values)) {
    return;
  }
  rule = (const char *)sqlite3_value_text(values[0]);
  lang = (const char *)sqlite3_value_text(values[1]);
  if (count > 2) {
    part = (const char *)sqlite3_value_text(values[2]);
  }
  if (rule == NULL || lang == NULL || part == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  language = strcmp(lang, "nl") == 0 ? RK_LANG_NL : strcmp(lang, "en") == 0 ? RK_LANG_EN : 0;
  for (place = 0; place < COUNT(parts) && strcmp(parts[place].name, part) != 0; place++) {
  }
  if (language == 0 || place == COUNT(parts)) {
    sqlite3_result_error(context, "regelkern_text: expected the language 'nl' or 'en' and a part of the rule", -1);
    return;
  }
  number = number_of(RK_OF_RULE, rule, sqlite3_value_bytes(values[0]));
  if (rk_text(RK_OF_RULE, number, parts[place].part, language, &found, &length) == RK_OK) {
    sqlite3_result_text(context, found, (int)length, SQLITE_STATIC);
  }
}

static void scale(sqlite3_context *context, int count, sqlite3_value **values) {
  rk_scaling scaling;
  int64_t cents;
  int32_t status;
  int place;
  if (any_null(count, values)) {
    return;
  }
  for (place = 0; place < 3; place++) {
    if (sqlite3_value_type(values[place]) != SQLITE_INTEGER) {
      sqlite3_result_error(context, "regelkern_scale: expected whole numbers", -1);
      return;
    }
  }
  memset(&scaling, 0, sizeof scaling);
  scaling.amount_cents = sqlite3_value_int64(values[0]);
  scaling.numerator = sqlite3_value_int64(values[1]);
  scaling.denominator = sqlite3_value_int64(values[2]);
  if (count > 3) {
    const char *rounding = (const char *)sqlite3_value_text(values[3]);
    scaling.rounding = rounding == NULL ? UINT32_MAX : number_of(RK_OF_ROUNDING, rounding, sqlite3_value_bytes(values[3]));
  }
  status = rk_scale(&scaling, &cents);
  if (status == RK_OK) {
    sqlite3_result_int64(context, cents);
  } else {
    sqlite3_result_error(context, status == RK_FAULT_NOT_ALLOWED
                           ? "regelkern_scale: expected a rounding such as 'half_away'"
                           : "regelkern_scale: a number or the result is outside its range", -1);
  }
}

static void version(sqlite3_context *context, int count, sqlite3_value **values) {
  (void)count, (void)values;
  sqlite3_result_text(context, rk_version_string(), -1, SQLITE_STATIC);
}

/* -------------------------------------------------------------------------------------------------------------- names */

typedef struct name {
  char *text;
  int length;
} name;

/* Names, numbered from 1 in the order in which they were added, and found by hashing. */
typedef struct names {
  name *list;
  uint32_t count, room;
  uint32_t *slots;
  uint32_t slot_count;
} names;

static uint32_t hash(const char *text, int length) {
  uint32_t sum = 2166136261u;
  while (length-- > 0) {
    sum = (sum ^ (unsigned char)*text++) * 16777619u;
  }
  return sum;
}

static uint32_t *slot_of(const names *self, const char *text, int length) {
  uint32_t at = hash(text, length) & (self->slot_count - 1);
  while (self->slots[at] != 0) {
    const name *known = &self->list[self->slots[at] - 1];
    if (known->length == length && memcmp(known->text, text, (size_t)length) == 0) {
      break;
    }
    at = (at + 1) & (self->slot_count - 1);
  }
  return &self->slots[at];
}

/* The number of a name; 0 when there is none. */
static uint32_t find(const names *self, const char *text, int length) {
  return self->slot_count == 0 ? 0 : *slot_of(self, text, length);
}

/* Makes an array larger; 0 when there is no memory. */
static int grow(void **list, uint32_t room, size_t size) {
  void *larger = sqlite3_realloc64(*list, (sqlite3_uint64)room * size);
  if (larger == NULL) {
    return 0;
  }
  *list = larger;
  return 1;
}

/* The number of a name, which is added when it is not there; 0 when there is no memory. */
static uint32_t add(names *self, const char *text, int length) {
  uint32_t at, *slot;
  char *copy;
  if (self->count == self->room) {
    uint32_t room = self->room == 0 ? 64 : 2 * self->room;
    if (self->room > RK_COUNT_MAX || !grow((void **)&self->list, room, sizeof *self->list)
        || !grow((void **)&self->slots, 2 * room, sizeof *self->slots)) {
      return 0;
    }
    self->room = room;
    self->slot_count = 2 * room;
    memset(self->slots, 0, self->slot_count * sizeof *self->slots);
    for (at = 0; at < self->count; at++) {
      *slot_of(self, self->list[at].text, self->list[at].length) = at + 1;
    }
  }
  slot = slot_of(self, text, length);
  if (*slot == 0) {
    copy = sqlite3_malloc64((sqlite3_uint64)length + 1);
    if (copy == NULL) {
      return 0;
    }
    memcpy(copy, text, (size_t)length);
    copy[length] = 0;
    self->list[self->count].text = copy;
    self->list[self->count].length = length;
    *slot = ++self->count;
  }
  return *slot;
}

static void forget(names *self) {
  uint32_t at;
  for (at = 0; at < self->count; at++) {
    sqlite3_free(self->list[at].text);
  }
  sqlite3_free(self->list);
  sqlite3_free(self->slots);
  memset(self, 0, sizeof *self);
}

/* ------------------------------------------------------------------------------------------------------- the procedure */

/* A line that a credit can take back. */
typedef struct debit {
  rk_verdict verdict;
  /* The number of the insured person; 0 when the line named nobody. */
  uint32_t insured;
  /* 0 when a credit has taken it back. */
  uint32_t is_open;
} debit;

/* A decided line. */
typedef struct row {
  rk_verdict verdict;
  /* The number of its name among all; 0 without a name. */
  uint32_t claim;
} row;

/* The columns of the table. */
enum {
  CLAIM, DECISION, RULE, CLAIMED, PAID, COVERED, ABOVE_CEILING, REJECTED, RECOVERABLE, ADJUSTMENT, CONTRACT_YEAR, FIELD,
  FAULT, EXPECTED, MISSING, FINDINGS, STATE, CONTRACT, QUERY, STATE_BEFORE
};

static const char schema[] =
  "CREATE TABLE x(claim TEXT, decision TEXT, rule TEXT, claimed_cents INTEGER, paid_cents INTEGER, covered_cents INTEGER, "
  "above_ceiling_cents INTEGER, rejected_cents INTEGER, recoverable_cents INTEGER, adjustment_cents INTEGER, "
  "contract_year INTEGER, field TEXT, fault TEXT, expected TEXT, missing TEXT, findings TEXT, state TEXT, "
  "contract TEXT HIDDEN, query TEXT HIDDEN, state_before TEXT HIDDEN)";

typedef struct table {
  sqlite3_vtab base;
  sqlite3 *db;
  door *json;
} table;

typedef struct cursor {
  sqlite3_vtab_cursor base;
  rk_contract contract;
  /* Who is in the pathway, when there is a register, with a first day and a day after the last for each. */
  names pathway;
  int32_t (*stays)[2];
  uint32_t stay_room;
  int has_pathway;
  /* Structural care products, when there is a list. */
  names structural;
  int has_structural;
  rk_state booked;
  names persons;
  rk_insured_state *insured;
  uint32_t insured_room;
  names claims;
  debit *debits;
  uint32_t debit_room;
  row *rows;
  uint32_t row_count, row_room;
  char *state;
  int state_length;
  uint32_t at;
} cursor;

static void clear(cursor *self) {
  sqlite3_vtab_cursor base = self->base;
  forget(&self->pathway);
  forget(&self->structural);
  forget(&self->persons);
  forget(&self->claims);
  sqlite3_free(self->stays);
  sqlite3_free(self->insured);
  sqlite3_free(self->debits);
  sqlite3_free(self->rows);
  sqlite3_free(self->state);
  memset(self, 0, sizeof *self);
  self->base = base;
}

/* Stops the statement with a message. */
static int fail(cursor *self, const char *field, const char *expected) {
  sqlite3_free(self->base.pVtab->zErrMsg);
  self->base.pVtab->zErrMsg = sqlite3_mprintf("regelkern_adjudicate: %s: expected %s", field, expected);
  return SQLITE_ERROR;
}

/* Stops the statement with the message of SQLite. */
static int fail_of_sql(cursor *self, const char *what, int status) {
  sqlite3 *db = ((table *)self->base.pVtab)->db;
  sqlite3_free(self->base.pVtab->zErrMsg);
  self->base.pVtab->zErrMsg = sqlite3_mprintf("regelkern_adjudicate: %s: %s", what, sqlite3_errmsg(db));
  return status == SQLITE_OK || status == SQLITE_ROW || status == SQLITE_DONE ? SQLITE_ERROR : status;
}

/* Prepares a statement of this program about a JSON text. */
static int ask(cursor *self, sqlite3_stmt **statement, const char *sql, sqlite3_value *json) {
  sqlite3 *db = ((table *)self->base.pVtab)->db;
  int status = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
  if (status == SQLITE_OK) {
    status = sqlite3_bind_value(*statement, 1, json);
  }
  return status == SQLITE_OK ? SQLITE_OK : fail_of_sql(self, "JSON", status);
}

/* A date of a text 2021-01-31 as a number, also when it is no day of the calendar; -1 when it is not written so. */
static int32_t date_number(const char *text, int length) {
  int32_t number = 0;
  int at;
  if (length != 10) {
    return -1;
  }
  for (at = 0; at < 10; at++) {
    if (at == 4 || at == 7) {
      if (text[at] != '-') {
        return -1;
      }
    } else if (text[at] < '0' || text[at] > '9') {
      return -1;
    } else {
      number = number * 10 + (text[at] - '0');
    }
  }
  return number;
}

static int32_t date_column(sqlite3_stmt *statement, int column) {
  const char *text = (const char *)sqlite3_column_text(statement, column);
  return text == NULL ? -1 : date_number(text, sqlite3_column_bytes(statement, column));
}

/* The place of a word among some; their number when it is none of them. */
static uint8_t place_of(const char *text, const char *const *words, uint8_t count) {
  uint8_t place = 0;
  while (place < count && strcmp(words[place], text) != 0) {
    place++;
  }
  return place;
}

/* Has the JSON door look at the contract: it names what is wrong with it. */
static int check_contract(cursor *self, sqlite3_value *contract) {
  table *of = (table *)self->base.pVtab;
  const char *text = (const char *)sqlite3_value_text(contract);
  int length = sqlite3_value_bytes(contract), status;
  sqlite3_str *out;
  sqlite3_stmt *statement = NULL;
  char *asked;
  uint32_t written = 0;
  if (text == NULL || !is_one_object(text, length)) {
    return fail(self, "contract", "the JSON text of a contract");
  }
  out = sqlite3_str_new(of->db);
  sqlite3_str_appendall(out, "{\"op\":\"adjudicate\",\"claims\":[],\"contract\":");
  sqlite3_str_append(out, text, length);
  sqlite3_str_appendchar(out, 1, '}');
  length = sqlite3_str_length(out);
  asked = sqlite3_str_finish(out);
  if (asked == NULL) {
    return SQLITE_NOMEM;
  }
  status = respond(of->json, asked, length, &written);
  sqlite3_free(asked);
  if (status != SQLITE_OK) {
    return status;
  }
  status = sqlite3_prepare_v2(of->db,
                              "SELECT json_extract(?1,'$.ok'), coalesce(nullif(json_extract(?1,'$.error.path'),''),'contract'),"
                              " json_extract(?1,'$.error.message')", -1, &statement, NULL);
  if (status == SQLITE_OK) {
    status = sqlite3_bind_text(statement, 1, (const char *)of->json->answer, (int)written, SQLITE_TRANSIENT);
  }
  if (status == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
    if (!sqlite3_column_int(statement, 0)) {
      sqlite3_free(self->base.pVtab->zErrMsg);
      self->base.pVtab->zErrMsg = sqlite3_mprintf("regelkern_adjudicate: %s: %s", sqlite3_column_text(statement, 1),
                                                  sqlite3_column_text(statement, 2));
      status = SQLITE_ERROR;
    }
  } else {
    status = fail_of_sql(self, "contract", status);
  }
  sqlite3_finalize(statement);
  return status;
}

/* A term of the contract, which the JSON door has found in order. */
static void term(cursor *self, sqlite3_stmt *statement) {
  static const char *const prorations[] = { "none", "days" }, *const others[] = { "undecided", "as_claimed" };
  rk_contract *contract = &self->contract;
  const char *key = (const char *)sqlite3_column_text(statement, 0), *value = (const char *)sqlite3_column_text(statement, 1);
  int64_t number = sqlite3_column_int64(statement, 1);
  if (key == NULL || value == NULL) {
    return;
  }
  if (strcmp(key, "policy") == 0) {
    contract->policy = number_of(RK_OF_POLICY, value, sqlite3_column_bytes(statement, 1));
  } else if (strcmp(key, "start") == 0) {
    contract->start = date_column(statement, 1);
  } else if (strcmp(key, "to_exclusive") == 0) {
    contract->to_exclusive = date_column(statement, 1);
  } else if (strcmp(key, "bundle_price") == 0) {
    contract->bundle_price_cents = number;
  } else if (strcmp(key, "bundle_proration") == 0) {
    contract->proration = place_of(value, prorations, 2);
  } else if (strcmp(key, "rounding") == 0) {
    contract->rounding = (uint8_t)number_of(RK_OF_ROUNDING, value, sqlite3_column_bytes(statement, 1));
  } else if (strcmp(key, "other_claims") == 0) {
    contract->other_claims = place_of(value, others, 2);
  } else if (strcmp(key, "pathway") == 0) {
    self->has_pathway = 1;
  } else if (strcmp(key, "structural_care_products") == 0) {
    self->has_structural = 1;
  }
}

static int read_contract(cursor *self, sqlite3_value *json) {
  sqlite3_stmt *statement = NULL;
  int status = check_contract(self, json), step = SQLITE_DONE;
  if (status != SQLITE_OK) {
    return status;
  }
  self->contract.struct_size = sizeof self->contract;
  status = ask(self, &statement, "SELECT key, value FROM json_each(?1)", json);
  while (status == SQLITE_OK && (step = sqlite3_step(statement)) == SQLITE_ROW) {
    term(self, statement);
  }
  sqlite3_finalize(statement);
  statement = NULL;
  if (status == SQLITE_OK && self->contract.policy != RK_POLICY_TBHF21) {
    return fail(self, "contract.policy", "TBHF21; claims of other policies go through regelkern_json");
  }
  if (status == SQLITE_OK) {
    status = ask(self, &statement,
                 "SELECT 0, key, value FROM json_each(?1,'$.volume_patients') UNION ALL "
                 "SELECT 1, key, value FROM json_each(?1,'$.zvt_transfer_in') UNION ALL "
                 "SELECT 2, key, value FROM json_each(?1,'$.zvt_transfer_out')", json);
  }
  while (status == SQLITE_OK && (step = sqlite3_step(statement)) == SQLITE_ROW) {
    int year = sqlite3_column_int(statement, 1) - 1;
    int64_t value = sqlite3_column_int64(statement, 2);
    if (year < 0 || year >= YEARS) {
      continue;
    }
    switch (sqlite3_column_int(statement, 0)) {
    case 0:
      self->contract.volume_patients[year] = (uint32_t)value;
      break;
    case 1:
      self->contract.transfer_in_cents[year] = value;
      break;
    default:
      self->contract.transfer_out_cents[year] = value;
    }
  }
  sqlite3_finalize(statement);
  statement = NULL;
  if (status == SQLITE_OK && self->has_pathway) {
    status = ask(self, &statement,
                 "SELECT json_extract(value,'$.insured'), json_extract(value,'$.from'), json_extract(value,'$.until')"
                 " FROM json_each(?1,'$.pathway') ORDER BY key", json);
    while (status == SQLITE_OK && (step = sqlite3_step(statement)) == SQLITE_ROW) {
      const char *key = (const char *)sqlite3_column_text(statement, 0);
      uint32_t person = key == NULL ? 0 : add(&self->pathway, key, sqlite3_column_bytes(statement, 0));
      if (person == 0 || (self->stay_room < self->pathway.room
                          && !grow((void **)&self->stays, self->pathway.room, sizeof *self->stays))) {
        status = SQLITE_NOMEM;
        break;
      }
      self->stay_room = self->pathway.room;
      /* The last that the register has of somebody. */
      self->stays[person - 1][0] = date_column(statement, 1);
      self->stays[person - 1][1] = date_column(statement, 2);
    }
    sqlite3_finalize(statement);
    statement = NULL;
  }
  if (status == SQLITE_OK && self->has_structural) {
    status = ask(self, &statement, "SELECT value FROM json_each(?1,'$.structural_care_products')", json);
    while (status == SQLITE_OK && (step = sqlite3_step(statement)) == SQLITE_ROW) {
      const char *code = (const char *)sqlite3_column_text(statement, 0);
      if (code == NULL || add(&self->structural, code, sqlite3_column_bytes(statement, 0)) == 0) {
        status = SQLITE_NOMEM;
      }
    }
    sqlite3_finalize(statement);
  }
  return status == SQLITE_OK && step != SQLITE_DONE ? fail_of_sql(self, "contract", step) : status;
}

/* The number of an insured person, with nothing booked when the person is not known yet; 0 when there is no memory. */
static uint32_t person(cursor *self, const char *key, int length) {
  uint32_t before = self->persons.count, number = add(&self->persons, key, length);
  if (number > before) {
    if (self->insured_room < self->persons.room) {
      if (!grow((void **)&self->insured, self->persons.room, sizeof *self->insured)) {
        return 0;
      }
      self->insured_room = self->persons.room;
    }
    rk_insured_init(&self->insured[number - 1], 1);
  }
  return number;
}

/* The number of a line that credits can name, with room for it among the debits; 0 when there is no memory. */
static uint32_t debit_number(cursor *self, const char *key, int length) {
  uint32_t before = self->claims.count, number = add(&self->claims, key, length);
  if (number > before) {
    if (self->debit_room < self->claims.room) {
      if (!grow((void **)&self->debits, self->claims.room, sizeof *self->debits)) {
        return 0;
      }
      self->debit_room = self->claims.room;
    }
    memset(&self->debits[number - 1], 0, sizeof *self->debits);
  }
  return number;
}

/* What makes it this contract and no other. Transfers and the register are left out: they are added to while it runs. */
static char *identity(const rk_contract *contract) {
  return sqlite3_mprintf("%u %d %d %lld %u %u %u %d %d %d", contract->policy, contract->start, contract->to_exclusive,
                         (sqlite3_int64)contract->bundle_price_cents, contract->volume_patients[0],
                         contract->volume_patients[1], contract->volume_patients[2], contract->proration,
                         contract->rounding, contract->other_claims);
}

/* Whether some columns are whole numbers. */
static int are_whole(sqlite3_stmt *statement, int first, int count) {
  for (; count > 0; first++, count--) {
    if (sqlite3_column_type(statement, first) != SQLITE_INTEGER) {
      return 0;
    }
  }
  return 1;
}

#define BY_YEAR(of) "json_extract(?1,'$.state." of ".1'), json_extract(?1,'$.state." of ".2'), json_extract(?1,'$.state." of ".3')"

static int read_books(cursor *self, sqlite3_value *json) {
  sqlite3_stmt *statement = NULL;
  char *contract = identity(&self->contract);
  int year, is_good = 0;
  int status = contract == NULL ? SQLITE_NOMEM : ask(self, &statement,
    "SELECT json_extract(?1,'$.version'), json_extract(?1,'$.contract'), " BY_YEAR("bundle_paid") ", "
    BY_YEAR("bundle_entitlement") ", " BY_YEAR("bundled_patients"), json);
  if (status == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
    const char *of = (const char *)sqlite3_column_text(statement, 1);
    is_good = are_whole(statement, 0, 1) && sqlite3_column_int64(statement, 0) == RK_STATE_VERSION && of != NULL
      && are_whole(statement, 2, 3 * YEARS);
    if (is_good && strcmp(of, contract) != 0) {
      status = fail(self, "state", "the state of this contract; this one belongs to other terms");
    }
    for (year = 0; year < YEARS && is_good; year++) {
      int64_t patients = sqlite3_column_int64(statement, 2 + 2 * YEARS + year);
      self->booked.bundle_paid_cents[year] = sqlite3_column_int64(statement, 2 + year);
      self->booked.bundle_entitlement_cents[year] = sqlite3_column_int64(statement, 2 + YEARS + year);
      self->booked.bundled_patients[year] = (uint32_t)patients;
      is_good = patients >= 0 && patients <= UINT32_MAX;
    }
  }
  sqlite3_free(contract);
  sqlite3_finalize(statement);
  if (status != SQLITE_OK) {
    return status;
  }
  return is_good ? SQLITE_OK : fail(self, "state", "what the column state of an earlier call had");
}

static int read_counts(cursor *self, sqlite3_value *json) {
  sqlite3_stmt *statement = NULL;
  int step = SQLITE_DONE, is_good = 1;
  int status = ask(self, &statement,
                   "SELECT y.key, c.key, c.value FROM json_each(?1,'$.state.declared_count') AS y, json_each(y.value) AS c",
                   json);
  while (status == SQLITE_OK && is_good && (step = sqlite3_step(statement)) == SQLITE_ROW) {
    const char *code = (const char *)sqlite3_column_text(statement, 1);
    int year = sqlite3_column_int(statement, 0) - 1;
    int64_t count = sqlite3_column_int64(statement, 2);
    uint32_t place = PRODUCTS;
    is_good = code != NULL && are_whole(statement, 2, 1) && year >= 0 && year < YEARS && count >= 0 && count <= UINT32_MAX
      && rk_number(RK_OF_CODE, BUNDLE_CODES_OF, (const uint8_t *)code, (uint32_t)strlen(code), &place) == RK_OK
      && place < PRODUCTS;
    if (is_good) {
      self->booked.declared_count[year][place] = (uint32_t)count;
    }
  }
  sqlite3_finalize(statement);
  if (status == SQLITE_OK && !is_good) {
    return fail(self, "state.declared_count", "numbers of care products of the bundle by contract year");
  }
  return status == SQLITE_OK && step != SQLITE_DONE ? fail_of_sql(self, "state", step) : status;
}

static int read_persons(cursor *self, sqlite3_value *json) {
  sqlite3_stmt *statement = NULL;
  int step = SQLITE_DONE, is_good = 1;
  int status = ask(self, &statement,
                   "SELECT p.key, json_extract(p.value,'$.paid.1'), json_extract(p.value,'$.paid.2'),"
                   " json_extract(p.value,'$.paid.3'), (SELECT coalesce(sum(1 << (value - 1)), 0) FROM"
                   " (SELECT DISTINCT value FROM json_each(p.value,'$.bundle_payment_made')))"
                   " FROM json_each(?1,'$.state.insured') AS p", json);
  while (status == SQLITE_OK && is_good && (step = sqlite3_step(statement)) == SQLITE_ROW) {
    const char *key = (const char *)sqlite3_column_text(statement, 0);
    int64_t years = sqlite3_column_int64(statement, 4);
    uint32_t number = key == NULL ? 0 : person(self, key, sqlite3_column_bytes(statement, 0));
    int year;
    if (number == 0) {
      status = SQLITE_NOMEM;
      break;
    }
    is_good = are_whole(statement, 1, 4) && years >= 0 && years < 1 << YEARS;
    for (year = 0; year < YEARS && is_good; year++) {
      self->insured[number - 1].paid_cents[year] = sqlite3_column_int64(statement, 1 + year);
    }
    self->insured[number - 1].assessed_years = (uint8_t)years;
  }
  sqlite3_finalize(statement);
  if (status == SQLITE_OK && !is_good) {
    return fail(self, "state.insured", "what was booked for each insured person");
  }
  return status == SQLITE_OK && step != SQLITE_DONE ? fail_of_sql(self, "state", step) : status;
}

/* What a stored verdict booked, as the JSON door writes it. */
static int read_booked(rk_verdict *verdict, const char *text) {
  uint32_t place;
  if (text == NULL) {
    return 1;
  }
  if (strcmp(text, "bundle_payment") == 0) {
    verdict->booked = RK_BOOKED_BUNDLE_PAYMENT;
    return 1;
  }
  if (rk_number(RK_OF_CODE, BUNDLE_CODES_OF, (const uint8_t *)text, (uint32_t)strlen(text), &place) != RK_OK) {
    return 0;
  }
  verdict->booked = RK_BOOKED_CARE_PRODUCT;
  verdict->product = (uint8_t)place;
  return 1;
}

static int read_debits(cursor *self, sqlite3_value *json) {
  sqlite3_stmt *statement = NULL;
  int step = SQLITE_DONE, is_good = 1;
  int status = ask(self, &statement,
                   "SELECT d.key, json_extract(d.value,'$.insured'), json_extract(d.value,'$.verdict.claimed_cents'),"
                   " json_extract(d.value,'$.verdict.paid_cents'), json_extract(d.value,'$.verdict.covered_cents'),"
                   " json_extract(d.value,'$.verdict.above_ceiling_cents'), json_extract(d.value,'$.verdict.rejected_cents'),"
                   " json_extract(d.value,'$.verdict.recoverable_cents'),"
                   " json_extract(d.value,'$.verdict.adjustment_cents'),"
                   " coalesce(json_extract(d.value,'$.verdict.contract_year'), 0),"
                   " json_extract(d.value,'$.verdict.decision'), json_extract(d.value,'$.verdict.rule'),"
                   " json_extract(d.value,'$.verdict.booked') FROM json_each(?1,'$.debits') AS d", json);
  while (status == SQLITE_OK && is_good && (step = sqlite3_step(statement)) == SQLITE_ROW) {
    const char *key = (const char *)sqlite3_column_text(statement, 0);
    const char *insured = (const char *)sqlite3_column_text(statement, 1);
    const char *decision = (const char *)sqlite3_column_text(statement, 10);
    const char *rule = (const char *)sqlite3_column_text(statement, 11);
    uint32_t number = key == NULL ? 0 : debit_number(self, key, sqlite3_column_bytes(statement, 0));
    uint32_t decided;
    debit *of;
    if (number == 0) {
      status = SQLITE_NOMEM;
      break;
    }
    of = &self->debits[number - 1];
    of->is_open = 1;
    if (insured != NULL && (of->insured = person(self, insured, sqlite3_column_bytes(statement, 1))) == 0) {
      status = SQLITE_NOMEM;
      break;
    }
    of->verdict.claimed_cents = sqlite3_column_int64(statement, 2);
    of->verdict.paid_cents = sqlite3_column_int64(statement, 3);
    of->verdict.covered_cents = sqlite3_column_int64(statement, 4);
    of->verdict.above_ceiling_cents = sqlite3_column_int64(statement, 5);
    of->verdict.rejected_cents = sqlite3_column_int64(statement, 6);
    of->verdict.recoverable_cents = sqlite3_column_int64(statement, 7);
    of->verdict.adjustment_cents = sqlite3_column_int64(statement, 8);
    of->verdict.contract_year = (uint8_t)sqlite3_column_int(statement, 9);
    decided = decision == NULL ? UINT32_MAX : number_of(RK_OF_DECISION, decision, (int)strlen(decision));
    of->verdict.decision = (uint8_t)decided;
    of->verdict.rule = rule == NULL ? 0 : number_of(RK_OF_RULE, rule, (int)strlen(rule));
    is_good = are_whole(statement, 2, 8) && sqlite3_column_int64(statement, 9) >= 0
      && sqlite3_column_int64(statement, 9) <= YEARS && decided != UINT32_MAX && of->verdict.rule != UINT32_MAX
      && read_booked(&of->verdict, (const char *)sqlite3_column_text(statement, 12));
  }
  sqlite3_finalize(statement);
  if (status == SQLITE_OK && !is_good) {
    return fail(self, "state.debits", "the verdicts on earlier lines");
  }
  return status == SQLITE_OK && step != SQLITE_DONE ? fail_of_sql(self, "state", step) : status;
}

static int read_state(cursor *self, sqlite3_value *json) {
  static int (*const parts[])(cursor *, sqlite3_value *) = { read_books, read_counts, read_persons, read_debits };
  int status = SQLITE_OK;
  size_t part;
  for (part = 0; part < COUNT(parts) && status == SQLITE_OK; part++) {
    status = parts[part](self, json);
  }
  return status;
}

/* The columns of a claim line. */
enum {
  IN_CLAIM, IN_INSURED, IN_CREDIT_OF, IN_KIND, IN_DATE, IN_AMOUNT, IN_CARE_PRODUCT, IN_PROVIDER, IN_BUNDLE, IN_FROM, IN_UNTIL,
  IN_STRUCTURAL, IN_LEGAL, IN_DELIVERED, IN_RIGHTLY, IN_COLUMNS
};

static const char *const in_names[IN_COLUMNS] = {
  "claim", "insured", "credit_of", "kind", "reference_date", "amount", "care_product_code", "by_contracted_provider",
  "in_bundle", "bundle_period.from", "bundle_period.until", "is_structural_hf_msz_cost", "meets_legal_requirements",
  "actually_delivered", "rightly_delivered",
};

/* A claim line on its way: what could not be read makes it invalid. */
typedef struct line {
  rk_claim claim;
  uint8_t field, fault;
} line;

static void refuse(line *self, uint8_t field, uint8_t fault) {
  if (self->fault == 0) {
    self->field = field;
    self->fault = fault;
  }
}

/* Whether a cell is unknown: null, or empty text, as a CSV file has it. */
static int is_unknown(sqlite3_stmt *statement, int column) {
  return column < 0 || sqlite3_column_type(statement, column) == SQLITE_NULL
    || (sqlite3_column_type(statement, column) == SQLITE_TEXT && sqlite3_column_bytes(statement, column) == 0);
}

/* A whole number, also in text. */
static int whole(sqlite3_stmt *statement, int column, int64_t *number) {
  const char *digits;
  int negative, at, length;
  uint64_t sum = 0;
  if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
    *number = sqlite3_column_int64(statement, column);
    return 1;
  }
  if (sqlite3_column_type(statement, column) != SQLITE_TEXT) {
    return 0;
  }
  digits = (const char *)sqlite3_column_text(statement, column);
  length = sqlite3_column_bytes(statement, column);
  if (digits == NULL) {
    return 0;
  }
  negative = digits[0] == '-';
  /* Eighteen digits fit; no amount has more. */
  if (length - negative < 1 || length - negative > 18) {
    return 0;
  }
  for (at = negative; at < length; at++) {
    if (digits[at] < '0' || digits[at] > '9') {
      return 0;
    }
    sum = sum * 10 + (uint64_t)(digits[at] - '0');
  }
  *number = negative ? -(int64_t)sum : (int64_t)sum;
  return 1;
}

static int32_t day(line *self, sqlite3_stmt *statement, int column, uint8_t field) {
  int64_t number = -1;
  if (is_unknown(statement, column)) {
    return 0;
  }
  if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
    number = sqlite3_column_int64(statement, column);
  } else if (sqlite3_column_type(statement, column) == SQLITE_TEXT) {
    number = date_column(statement, column);
  }
  if (number < 0 || number > 99999999) {
    refuse(self, field, RK_FAULT_INVALID_DATE);
    return 0;
  }
  return (int32_t)number;
}

static uint8_t truth(line *self, sqlite3_stmt *statement, int column, uint8_t field) {
  if (is_unknown(statement, column)) {
    return 0;
  }
  if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
    int64_t value = sqlite3_column_int64(statement, column);
    if (value == 0 || value == 1) {
      return value == 1 ? RK_YES : RK_NO;
    }
  } else if (sqlite3_column_type(statement, column) == SQLITE_TEXT) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    if (text != NULL && sqlite3_stricmp(text, "true") == 0) {
      return RK_YES;
    }
    if (text != NULL && sqlite3_stricmp(text, "false") == 0) {
      return RK_NO;
    }
  }
  refuse(self, field, RK_FAULT_NOT_ALLOWED);
  return 0;
}

/* Reads a row of the query. */
static void read_line(line *self, sqlite3_stmt *statement, const int *at) {
  rk_claim *claim = &self->claim;
  memset(self, 0, sizeof *self);
  if (is_unknown(statement, at[IN_AMOUNT]) || !whole(statement, at[IN_AMOUNT], &claim->amount_cents)) {
    refuse(self, RK_FIELD_AMOUNT, RK_FAULT_NOT_ALLOWED);
  }
  if (!is_unknown(statement, at[IN_KIND])) {
    const char *kind = (const char *)sqlite3_column_text(statement, at[IN_KIND]);
    uint32_t number = kind == NULL ? UINT32_MAX : number_of(RK_OF_KIND, kind, sqlite3_column_bytes(statement, at[IN_KIND]));
    if (number == UINT32_MAX) {
      refuse(self, RK_FIELD_KIND, RK_FAULT_NOT_ALLOWED);
    }
    claim->kind = (uint8_t)number;
  }
  if (!is_unknown(statement, at[IN_CARE_PRODUCT])) {
    const void *code = sqlite3_column_text(statement, at[IN_CARE_PRODUCT]);
    int length = sqlite3_column_bytes(statement, at[IN_CARE_PRODUCT]);
    /* Another text is no code; the library leaves it to a person. A number has lost its leading zeros. */
    if (sqlite3_column_type(statement, at[IN_CARE_PRODUCT]) != SQLITE_TEXT || code == NULL || length > 9) {
      memset(claim->care_product, '?', sizeof claim->care_product);
    } else {
      memcpy(claim->care_product, code, (size_t)length);
    }
  }
  claim->reference_date = day(self, statement, at[IN_DATE], RK_FIELD_REFERENCE_DATE);
  claim->bundle_from = day(self, statement, at[IN_FROM], RK_FIELD_BUNDLE_PERIOD);
  claim->bundle_until = day(self, statement, at[IN_UNTIL], RK_FIELD_BUNDLE_PERIOD);
  claim->by_contracted_provider = truth(self, statement, at[IN_PROVIDER], RK_FIELD_BY_CONTRACTED_PROVIDER);
  claim->in_bundle = truth(self, statement, at[IN_BUNDLE], RK_FIELD_IN_BUNDLE);
  claim->is_structural = truth(self, statement, at[IN_STRUCTURAL], RK_FIELD_IS_STRUCTURAL);
  claim->meets_legal_requirements = truth(self, statement, at[IN_LEGAL], RK_FIELD_MEETS_LEGAL_REQUIREMENTS);
  claim->actually_delivered = truth(self, statement, at[IN_DELIVERED], RK_FIELD_ACTUALLY_DELIVERED);
  claim->rightly_delivered = truth(self, statement, at[IN_RIGHTLY], RK_FIELD_RIGHTLY_DELIVERED);
}

/* Fills in what the contract says of an insured person and of a care product, where the line itself says nothing. */
static void fill(const cursor *self, rk_claim *claim, const char *insured, int length) {
  if (self->has_pathway && insured != NULL && claim->in_bundle == 0) {
    uint32_t number = find(&self->pathway, insured, length);
    claim->in_bundle = number == 0 ? RK_NO : RK_YES;
    if (number != 0) {
      claim->bundle_from = self->stays[number - 1][0];
      claim->bundle_until = self->stays[number - 1][1];
    }
  }
  if (self->has_structural && claim->kind == RK_KIND_CARE_PRODUCT && claim->is_structural == 0
      && rk_code_check(RK_CODE_CARE_PRODUCT, claim->care_product, sizeof claim->care_product) == RK_OK) {
    int is_listed = find(&self->structural, (const char *)claim->care_product, sizeof claim->care_product) != 0;
    claim->is_structural = is_listed ? RK_YES : RK_NO;
  }
}

/* Decides a row of the query and books it. */
static int decide(cursor *self, sqlite3_stmt *statement, const int *at) {
  const char *claim_name = NULL, *insured = NULL;
  int claim_length = 0, insured_length = 0, status;
  uint32_t owner = 0, of_debit = 0;
  debit *taken_back = NULL;
  rk_insured_state stranger, *booked = &stranger;
  rk_verdict *verdict;
  row *out;
  line of;
  if (self->row_count == self->row_room) {
    uint32_t room = self->row_room == 0 ? 256 : 2 * self->row_room;
    if (self->row_room >= RK_COUNT_MAX) {
      return SQLITE_TOOBIG;
    }
    if (!grow((void **)&self->rows, room, sizeof *self->rows)) {
      return SQLITE_NOMEM;
    }
    self->row_room = room;
  }
  out = &self->rows[self->row_count];
  memset(out, 0, sizeof *out);
  verdict = &out->verdict;
  read_line(&of, statement, at);

  if (!is_unknown(statement, at[IN_INSURED])) {
    insured = (const char *)sqlite3_column_text(statement, at[IN_INSURED]);
    insured_length = sqlite3_column_bytes(statement, at[IN_INSURED]);
    if (insured == NULL || (owner = person(self, insured, insured_length)) == 0) {
      return SQLITE_NOMEM;
    }
  }
  fill(self, &of.claim, insured, insured_length);
  if (!is_unknown(statement, at[IN_CREDIT_OF])) {
    const char *named = (const char *)sqlite3_column_text(statement, at[IN_CREDIT_OF]);
    uint32_t number = named == NULL ? 0 : find(&self->claims, named, sqlite3_column_bytes(statement, at[IN_CREDIT_OF]));
    if (number != 0 && self->debits[number - 1].is_open) {
      taken_back = &self->debits[number - 1];
      of_debit = taken_back->insured;
    }
    of.claim.debit = 1;
  }
  if (of_debit != 0 && owner != 0 && owner != of_debit) {
    /* A credit books on its own insured person what its debit booked on that one's. */
    refuse(&of, RK_FIELD_INSURED, RK_FAULT_NOT_ALLOWED);
  }
  owner = owner == 0 ? of_debit : owner;
  if (owner == 0 && of.claim.kind == RK_KIND_BUNDLE_PAYMENT && of.claim.debit == 0) {
    /* Without knowing who it is, nobody can know whether this is the first payment. */
    refuse(&of, RK_FIELD_INSURED, RK_FAULT_NOT_ALLOWED);
  }
  rk_insured_init(&stranger, 1);
  if (owner != 0) {
    booked = &self->insured[owner - 1];
  }
  /* A person that there is not makes the line invalid and leaves everything as it is. */
  of.claim.insured = of.fault != 0;
  status = rk_adjudicate(&self->contract, &self->booked, booked, taken_back == NULL ? NULL : &taken_back->verdict, &of.claim,
                         verdict);
  if (status == RK_E_STATE) {
    return fail(self, "state", "amounts as the library wrote them");
  }
  if (status != RK_OK) {
    return fail(self, "contract", "a contract that the library accepts");
  }
  if (of.fault != 0) {
    verdict->field = of.field;
    verdict->fault = of.fault;
  }
  if (taken_back != NULL && verdict->decision == RK_DECISION_RECOVERED) {
    taken_back->is_open = 0;
  }
  if (!is_unknown(statement, at[IN_CLAIM])) {
    claim_name = (const char *)sqlite3_column_text(statement, at[IN_CLAIM]);
    claim_length = sqlite3_column_bytes(statement, at[IN_CLAIM]);
    out->claim = claim_name == NULL ? 0 : debit_number(self, claim_name, claim_length);
    if (out->claim == 0) {
      return SQLITE_NOMEM;
    }
    if (of.claim.debit == 0) {
      debit *remembered = &self->debits[out->claim - 1];
      remembered->verdict = *verdict;
      remembered->insured = owner;
      remembered->is_open = 1;
    }
  }
  self->row_count++;
  return SQLITE_OK;
}

/* Where the columns of a claim line are in the query. */
static int find_columns(cursor *self, sqlite3_stmt *statement, int *at) {
  int column, known;
  for (known = 0; known < IN_COLUMNS; known++) {
    at[known] = -1;
  }
  for (column = 0; column < sqlite3_column_count(statement); column++) {
    const char *found = sqlite3_column_name(statement, column);
    if (found == NULL) {
      return SQLITE_NOMEM;
    }
    for (known = 0; known < IN_COLUMNS && sqlite3_stricmp(found, in_names[known]) != 0; known++) {
    }
    if (known == IN_COLUMNS && sqlite3_stricmp(found, "bundle_from") == 0) {
      known = IN_FROM;
    } else if (known == IN_COLUMNS && sqlite3_stricmp(found, "bundle_until") == 0) {
      known = IN_UNTIL;
    }
    if (known == IN_COLUMNS || at[known] >= 0) {
      sqlite3_free(self->base.pVtab->zErrMsg);
      self->base.pVtab->zErrMsg = sqlite3_mprintf(
        "regelkern_adjudicate: query: column %d: expected each at most once of claim, insured, credit_of, kind, reference_date, "
        "amount, care_product_code, by_contracted_provider, in_bundle, bundle_from, bundle_until, is_structural_hf_msz_cost, "
        "meets_legal_requirements, actually_delivered, rightly_delivered", column + 1);
      return SQLITE_ERROR;
    }
    at[known] = column;
  }
  return at[IN_AMOUNT] < 0 ? fail(self, "query", "a column amount") : SQLITE_OK;
}

static int run_query(cursor *self, sqlite3_value *query) {
  sqlite3 *db = ((table *)self->base.pVtab)->db;
  const char *sql = (const char *)sqlite3_value_text(query), *rest = NULL;
  sqlite3_stmt *statement = NULL;
  int at[IN_COLUMNS], status;
  if (sql == NULL) {
    return fail(self, "query", "the text of a SELECT");
  }
  status = sqlite3_prepare_v2(db, sql, -1, &statement, &rest);
  if (status != SQLITE_OK) {
    return fail_of_sql(self, "query", status);
  }
  if (statement == NULL || !sqlite3_stmt_readonly(statement) || sqlite3_column_count(statement) == 0
      || rest[strspn(rest, " \t\r\n;")] != 0) {
    sqlite3_finalize(statement);
    return fail(self, "query", "one SELECT, which changes nothing");
  }
  status = find_columns(self, statement, at);
  while (status == SQLITE_OK) {
    status = sqlite3_step(statement);
    if (status == SQLITE_ROW) {
      status = decide(self, statement, at);
    } else if (status != SQLITE_DONE) {
      status = fail_of_sql(self, "query", status);
    }
  }
  sqlite3_finalize(statement);
  return status == SQLITE_DONE ? SQLITE_OK : status;
}

/* Appends a text of the library as JSON; null when there is none. */
static void append_text(sqlite3_str *out, uint32_t of, uint32_t number, uint32_t part) {
  const char *found;
  uint32_t length;
  if (rk_text(of, number, part, RK_LANG_EN, &found, &length) == RK_OK) {
    append_json(out, found, length);
  } else {
    sqlite3_str_appendall(out, "null");
  }
}

static void append_years(sqlite3_str *out, const char *member, const int64_t *values) {
  sqlite3_str_appendf(out, ",\"%s\":{\"1\":%lld,\"2\":%lld,\"3\":%lld}", member, (sqlite3_int64)values[0],
                      (sqlite3_int64)values[1], (sqlite3_int64)values[2]);
}

static void append_verdict(sqlite3_str *out, const rk_verdict *verdict) {
  sqlite3_str_appendall(out, "{\"decision\":");
  append_text(out, RK_OF_DECISION, verdict->decision, RK_PART_ID);
  sqlite3_str_appendall(out, ",\"rule\":");
  append_text(out, RK_OF_RULE, verdict->rule, RK_PART_ID);
  sqlite3_str_appendf(out,
                      ",\"claimed_cents\":%lld,\"paid_cents\":%lld,\"covered_cents\":%lld,\"above_ceiling_cents\":%lld,"
                      "\"rejected_cents\":%lld,\"recoverable_cents\":%lld,\"adjustment_cents\":%lld",
                      (sqlite3_int64)verdict->claimed_cents, (sqlite3_int64)verdict->paid_cents,
                      (sqlite3_int64)verdict->covered_cents, (sqlite3_int64)verdict->above_ceiling_cents,
                      (sqlite3_int64)verdict->rejected_cents, (sqlite3_int64)verdict->recoverable_cents,
                      (sqlite3_int64)verdict->adjustment_cents);
  if (verdict->contract_year != 0) {
    sqlite3_str_appendf(out, ",\"contract_year\":%d", verdict->contract_year);
  }
  if (verdict->booked == RK_BOOKED_BUNDLE_PAYMENT) {
    sqlite3_str_appendall(out, ",\"booked\":\"bundle_payment\"");
  } else if (verdict->booked == RK_BOOKED_CARE_PRODUCT) {
    sqlite3_str_appendall(out, ",\"booked\":");
    append_text(out, RK_OF_CODE, BUNDLE_CODES_OF, verdict->product);
  }
  sqlite3_str_appendchar(out, 1, '}');
}

/* Writes what is booked; the members of state are those of the JSON door. */
static int write_state(cursor *self) {
  sqlite3_str *out = sqlite3_str_new(((table *)self->base.pVtab)->db);
  const rk_state *booked = &self->booked;
  char *contract = identity(&self->contract);
  uint32_t at, year, product;
  int is_first;
  sqlite3_str_appendf(out, "{\"version\":%d,\"contract\":\"%s\",\"state\":{\"version\":%d", RK_STATE_VERSION, contract,
                      RK_STATE_VERSION);
  sqlite3_free(contract);
  append_years(out, "bundle_paid", booked->bundle_paid_cents);
  append_years(out, "bundle_entitlement", booked->bundle_entitlement_cents);
  sqlite3_str_appendf(out, ",\"bundled_patients\":{\"1\":%u,\"2\":%u,\"3\":%u},\"declared_count\":{",
                      booked->bundled_patients[0], booked->bundled_patients[1], booked->bundled_patients[2]);
  for (year = 0; year < YEARS; year++) {
    sqlite3_str_appendf(out, "%s\"%u\":{", year > 0 ? "," : "", year + 1);
    is_first = 1;
    for (product = 0; product < PRODUCTS; product++) {
      if (booked->declared_count[year][product] != 0) {
        sqlite3_str_appendall(out, is_first ? "" : ",");
        append_text(out, RK_OF_CODE, BUNDLE_CODES_OF, product);
        sqlite3_str_appendf(out, ":%u", booked->declared_count[year][product]);
        is_first = 0;
      }
    }
    sqlite3_str_appendchar(out, 1, '}');
  }
  sqlite3_str_appendall(out, "},\"insured\":{");
  is_first = 1;
  for (at = 0; at < self->persons.count; at++) {
    const rk_insured_state *of = &self->insured[at];
    if (of->assessed_years == 0 && of->paid_cents[0] == 0 && of->paid_cents[1] == 0 && of->paid_cents[2] == 0) {
      continue;
    }
    sqlite3_str_appendall(out, is_first ? "" : ",");
    append_json(out, self->persons.list[at].text, self->persons.list[at].length);
    sqlite3_str_appendall(out, ":{\"bundle_payment_made\":[");
    is_first = 1;
    for (year = 0; year < YEARS; year++) {
      if (of->assessed_years >> year & 1) {
        sqlite3_str_appendf(out, "%s%u", is_first ? "" : ",", year + 1);
        is_first = 0;
      }
    }
    sqlite3_str_appendchar(out, 1, ']');
    append_years(out, "paid", of->paid_cents);
    sqlite3_str_appendchar(out, 1, '}');
    is_first = 0;
  }
  sqlite3_str_appendall(out, "}},\"debits\":{");
  is_first = 1;
  for (at = 0; at < self->claims.count; at++) {
    const debit *of = &self->debits[at];
    if (!of->is_open) {
      continue;
    }
    sqlite3_str_appendall(out, is_first ? "" : ",");
    append_json(out, self->claims.list[at].text, self->claims.list[at].length);
    sqlite3_str_appendall(out, ":{\"insured\":");
    if (of->insured == 0) {
      sqlite3_str_appendall(out, "null");
    } else {
      append_json(out, self->persons.list[of->insured - 1].text, self->persons.list[of->insured - 1].length);
    }
    sqlite3_str_appendall(out, ",\"verdict\":");
    append_verdict(out, &of->verdict);
    sqlite3_str_appendchar(out, 1, '}');
    is_first = 0;
  }
  sqlite3_str_appendall(out, "}}");
  self->state_length = sqlite3_str_length(out);
  is_first = sqlite3_str_errcode(out);
  self->state = sqlite3_str_finish(out);
  return is_first != SQLITE_OK ? is_first : self->state == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

/* ----------------------------------------------------------------------------------------------------------- the table */

static int connect(sqlite3 *db, void *json, int count, const char *const *arguments, sqlite3_vtab **out, char **error) {
  table *self;
  int status = sqlite3_declare_vtab(db, schema);
  (void)count, (void)arguments, (void)error;
  if (status != SQLITE_OK) {
    return status;
  }
  /* It runs a statement that it is handed: a view or trigger of somebody else's file must not. */
  sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
  self = sqlite3_malloc64(sizeof *self);
  if (self == NULL) {
    return SQLITE_NOMEM;
  }
  memset(self, 0, sizeof *self);
  self->db = db;
  self->json = json;
  *out = &self->base;
  return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *self) {
  sqlite3_free(self);
  return SQLITE_OK;
}

static int best_index(sqlite3_vtab *self, sqlite3_index_info *info) {
  int place, argument, found[3] = { -1, -1, -1 };
  for (place = 0; place < info->nConstraint; place++) {
    argument = info->aConstraint[place].iColumn - CONTRACT;
    if (argument < 0 || info->aConstraint[place].op != SQLITE_INDEX_CONSTRAINT_EQ) {
      continue;
    }
    if (!info->aConstraint[place].usable) {
      return SQLITE_CONSTRAINT;
    }
    found[argument] = place;
  }
  if (found[0] < 0 || found[1] < 0) {
    sqlite3_free(self->zErrMsg);
    self->zErrMsg = sqlite3_mprintf("regelkern_adjudicate: expected a contract and a query");
    return SQLITE_ERROR;
  }
  for (argument = 0; argument < 3; argument++) {
    if (found[argument] >= 0) {
      info->aConstraintUsage[found[argument]].argvIndex = argument + 1;
      info->aConstraintUsage[found[argument]].omit = 1;
    }
  }
  info->estimatedCost = 1e6;
  info->estimatedRows = 100000;
  return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *of, sqlite3_vtab_cursor **out) {
  cursor *self = sqlite3_malloc64(sizeof *self);
  (void)of;
  if (self == NULL) {
    return SQLITE_NOMEM;
  }
  memset(self, 0, sizeof *self);
  *out = &self->base;
  return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *of) {
  clear((cursor *)of);
  sqlite3_free(of);
  return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *of, int number, const char *text, int count, sqlite3_value **values) {
  cursor *self = (cursor *)of;
  int status;
  (void)number, (void)text;
  clear(self);
  rk_state_init(&self->booked);
  status = read_contract(self, values[0]);
  if (status == SQLITE_OK && count > 2 && sqlite3_value_type(values[2]) != SQLITE_NULL) {
    const char *state = (const char *)sqlite3_value_text(values[2]);
    int is_state = state != NULL && is_one_object(state, sqlite3_value_bytes(values[2]));
    status = is_state ? read_state(self, values[2]) : fail(self, "state", "what the column state of an earlier call had");
  }
  if (status == SQLITE_OK) {
    status = run_query(self, values[1]);
  }
  return status == SQLITE_OK ? write_state(self) : status;
}

static int next(sqlite3_vtab_cursor *of) {
  ((cursor *)of)->at++;
  return SQLITE_OK;
}

static int at_end(sqlite3_vtab_cursor *of) {
  const cursor *self = (cursor *)of;
  return self->at >= self->row_count;
}

static int rowid(sqlite3_vtab_cursor *of, sqlite3_int64 *number) {
  *number = (sqlite3_int64)((cursor *)of)->at + 1;
  return SQLITE_OK;
}

static void result_text(sqlite3_context *context, uint32_t of, uint32_t number, uint32_t part) {
  const char *found;
  uint32_t length;
  if (rk_text(of, number, part, RK_LANG_EN, &found, &length) == RK_OK) {
    sqlite3_result_text(context, found, (int)length, SQLITE_STATIC);
  }
}

/* Gives JSON that was built. */
static void result_json(sqlite3_context *context, sqlite3_str *out) {
  int length = sqlite3_str_length(out);
  char *text = sqlite3_str_finish(out);
  if (text == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  sqlite3_result_text(context, text, length, sqlite3_free);
  sqlite3_result_subtype(context, 'J');
}

static void result_missing(sqlite3_context *context, const rk_verdict *verdict) {
  sqlite3_str *out = sqlite3_str_new(sqlite3_context_db_handle(context));
  uint32_t bit, fact;
  int is_first = 1;
  sqlite3_str_appendchar(out, 1, '[');
  for (bit = 0; (fact = rk_missing_fact(bit)) != 0; bit++) {
    if (verdict->missing >> bit & 1) {
      sqlite3_str_appendall(out, is_first ? "" : ",");
      append_text(out, RK_OF_FACT, fact, RK_PART_ID);
      is_first = 0;
    }
  }
  sqlite3_str_appendchar(out, 1, ']');
  result_json(context, out);
}

static void result_findings(sqlite3_context *context, const rk_verdict *verdict) {
  sqlite3_str *out = sqlite3_str_new(sqlite3_context_db_handle(context));
  int place;
  sqlite3_str_appendchar(out, 1, '[');
  for (place = 0; place < verdict->finding_count && place < (int)COUNT(verdict->findings); place++) {
    const rk_finding *finding = &verdict->findings[place];
    sqlite3_str_appendall(out, place > 0 ? ",{\"rule\":" : "{\"rule\":");
    append_text(out, RK_OF_RULE, finding->rule, RK_PART_ID);
    sqlite3_str_appendall(out, ",\"result\":");
    append_text(out, RK_OF_RESULT, finding->result, RK_PART_ID);
    sqlite3_str_appendall(out, ",\"severity\":");
    append_text(out, RK_OF_SEVERITY, finding->severity, RK_PART_ID);
    sqlite3_str_appendchar(out, 1, '}');
  }
  sqlite3_str_appendchar(out, 1, ']');
  result_json(context, out);
}

static int column(sqlite3_vtab_cursor *of, sqlite3_context *context, int number) {
  const cursor *self = (cursor *)of;
  const row *from = &self->rows[self->at];
  const rk_verdict *verdict = &from->verdict;
  switch (number) {
  case CLAIM:
    if (from->claim != 0) {
      const name *named = &self->claims.list[from->claim - 1];
      sqlite3_result_text(context, named->text, named->length, SQLITE_TRANSIENT);
    }
    break;
  case DECISION:
    result_text(context, RK_OF_DECISION, verdict->decision, RK_PART_ID);
    break;
  case RULE:
    result_text(context, RK_OF_RULE, verdict->rule, RK_PART_ID);
    break;
  case CLAIMED:
    sqlite3_result_int64(context, verdict->claimed_cents);
    break;
  case PAID:
    sqlite3_result_int64(context, verdict->paid_cents);
    break;
  case COVERED:
    sqlite3_result_int64(context, verdict->covered_cents);
    break;
  case ABOVE_CEILING:
    sqlite3_result_int64(context, verdict->above_ceiling_cents);
    break;
  case REJECTED:
    sqlite3_result_int64(context, verdict->rejected_cents);
    break;
  case RECOVERABLE:
    sqlite3_result_int64(context, verdict->recoverable_cents);
    break;
  case ADJUSTMENT:
    sqlite3_result_int64(context, verdict->adjustment_cents);
    break;
  case CONTRACT_YEAR:
    if (verdict->contract_year != 0) {
      sqlite3_result_int(context, verdict->contract_year);
    }
    break;
  case FIELD:
    result_text(context, RK_OF_FIELD, verdict->field, RK_PART_ID);
    break;
  case FAULT:
  case EXPECTED:
    if (verdict->fault != 0) {
      result_text(context, RK_OF_STATUS, verdict->fault, number == FAULT ? RK_PART_ID : RK_PART_DESCRIPTION);
    }
    break;
  case MISSING:
    result_missing(context, verdict);
    break;
  case FINDINGS:
    result_findings(context, verdict);
    break;
  case STATE:
    if (self->at + 1 == self->row_count) {
      sqlite3_result_text(context, self->state, self->state_length, SQLITE_TRANSIENT);
      sqlite3_result_subtype(context, 'J');
    }
    break;
  default:
    break;
  }
  return SQLITE_OK;
}

static const sqlite3_module module = {
  .iVersion = 0,
  .xConnect = connect,
  .xBestIndex = best_index,
  .xDisconnect = disconnect,
  .xOpen = open_cursor,
  .xClose = close_cursor,
  .xFilter = filter,
  .xNext = next,
  .xEof = at_end,
  .xColumn = column,
  .xRowid = rowid,
};

/* ---------------------------------------------------------------------------------------------------------------- init */

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
int sqlite3_regelkernsqlite_init(sqlite3 *db, char **error, const sqlite3_api_routines *api) {
  static const struct {
    const char *name;
    int count;
    void (*function)(sqlite3_context *, int, sqlite3_value **);
  } functions[] = {
    { "regelkern_evaluate", 2, evaluate }, { "regelkern_assess", 3, assess }, { "regelkern_assess", 4, assess },
    { "regelkern_text", 2, text },         { "regelkern_text", 3, text },     { "regelkern_scale", 3, scale },
    { "regelkern_scale", 4, scale },       { "regelkern_version", 0, version },
  };
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  door *json_door;
  size_t place;
  int status;
  SQLITE_EXTENSION_INIT2(api);
  if (RK_CHECK_COMPAT() != RK_OK) {
    *error = sqlite3_mprintf("regelkern: compiled with another header than the library has");
    return SQLITE_ERROR;
  }
  if (sqlite3_libversion_number() < 3038000) {
    *error = sqlite3_mprintf("regelkern: expected SQLite 3.38 or later, with its JSON functions");
    return SQLITE_ERROR;
  }
  json_door = sqlite3_malloc64(sizeof *json_door);
  if (json_door == NULL) {
    return SQLITE_NOMEM;
  }
  memset(json_door, 0, sizeof *json_door);
  /* This function has the door: it is closed with the connection, or here when the function cannot be made. */
  status = sqlite3_create_function_v2(db, "regelkern_json", 1, flags, json_door, json, NULL, NULL, close_door);
  for (place = 0; place < COUNT(functions) && status == SQLITE_OK; place++) {
    status = sqlite3_create_function_v2(db, functions[place].name, functions[place].count, flags, json_door,
                                        functions[place].function, NULL, NULL, NULL);
  }
  if (status == SQLITE_OK) {
    status = sqlite3_create_module_v2(db, "regelkern_adjudicate", &module, json_door, NULL);
  }
  return status;
}
