/*
 * Firmware of a gateway in the home of a heart-failure patient, in C: the example of ../src in the language of most
 * devices, and written independently of it. Given the same measurements, both send the same messages, byte for byte.
 *
 * It receives lines `RECEIVED MEASURED QUANTITY UNIT NUMBER`, keeps which quantities were measured on which day of a month,
 * in a record that survives a loss of power at any point, asks the rules of TBHF21 about the patient, and sends a line
 * of 128 hexadecimal digits for every month. The layouts are those of the modules `evidence`, `store` and `message` of the
 * Rust library. No memory is allocated, nothing is a floating-point number.
 */
#include <stdint.h>
#include <string.h>

#include "devices.h"
#include "regelkern.h"
#include "regelkern_rules.h"

/* What is agreed for the patient of the example: ../src/config.rs. */

static const char patient[9] = "P-000042";

enum { SYSTOLIC, DIASTOLIC, WEIGHT, HEART_RATE, QUANTITIES };
enum { MMHG, KPA, KG, LB, PER_MINUTE, UNITS };
static const char *const quantity_names[QUANTITIES] = {"systolic", "diastolic", "weight", "heart_rate"};
static const char *const unit_names[UNITS] = {"mmHg", "kPa", "kg", "lb", "/min"};

/* Numbers have steps of 1/10 000, which is as fine as a line can write them. */
static const struct { uint8_t quantity, unit; int32_t min, max; } ranges[] = {
    {SYSTOLIC, MMHG, 400000, 2800000},  {SYSTOLIC, KPA, 53000, 373000}, {DIASTOLIC, MMHG, 200000, 1800000},
    {DIASTOLIC, KPA, 27000, 240000},    {WEIGHT, KG, 250000, 3000000},  {WEIGHT, LB, 550000, 6600000},
    {HEART_RATE, PER_MINUTE, 200000, 2500000}};

#define MINUTES_AHEAD 5
#define DAYS_LATE 3

static const rk_fact stored[] = {
    {RK_FACT_TBHF21_TREATMENT_TELEMONITORING_ACTIVE, 0, RK_STATED, 0, 1},
    {RK_FACT_TBHF21_TREATMENT_MEDICALLY_RESPONSIBLE, 0, RK_STATED, 0, 1},
    {RK_FACT_TBHF21_INSURED_HOME_SITUATION_ALLOWS, 0, RK_STATED, 0, 1},
    {RK_FACT_TBHF21_INSURED_WANTS_HOME_CARE, 0, RK_STATED, 0, 1},
    {RK_FACT_TBHF21_INSURED_ADMISSIONS_PREVENTABLE, 0, RK_STATED, 0, 0},
    {RK_FACT_TBHF21_INSURED_OUTPATIENT_VISITS_PER_YEAR, 0, RK_STATED, 0, 4}};

/* Lines. */

typedef struct { int32_t year, month, day, minute; } moment;
typedef struct { moment at; int quantity, unit; int32_t value; } measurement;

static int days_in_month(int32_t year, int32_t month) {
  static const uint8_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && is_leap);
}

/* The number of a day, counted from 1 March of the year 0. */
static int32_t day_number(const moment *at) {
  int32_t year = at->month > 2 ? at->year : at->year - 1;
  int32_t month = at->month > 2 ? at->month - 3 : at->month + 9;
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + at->day - 1;
}

/* count digits; negative when they are none. */
static int32_t digits(const char *text, int count) {
  int32_t number = 0;
  for (; count > 0; count--, text++) {
    if (*text < '0' || *text > '9') return -1;
    number = number * 10 + (*text - '0');
  }
  return number;
}

/* YYYY-MM-DDTHH:MM */
static int read_moment(const char *text, moment *at) {
  int32_t hour, minute;
  if (strlen(text) != 16 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':') return 0;
  at->year = digits(text, 4);
  at->month = digits(text + 5, 2);
  at->day = digits(text + 8, 2);
  hour = digits(text + 11, 2);
  minute = digits(text + 14, 2);
  if (at->year < 1900 || at->year > 2199 || at->month < 1 || at->month > 12 || at->day < 1) return 0;
  if (at->day > days_in_month(at->year, at->month) || hour < 0 || hour > 23 || minute < 0 || minute > 59) return 0;
  at->minute = hour * 60 + minute;
  return 1;
}

/* One to five digits, perhaps a point and one to four more, at most what the Rust library takes. */
static int read_value(const char *text, int32_t *value) {
  const char *point = strchr(text, '.');
  int whole = (int)(point ? (size_t)(point - text) : strlen(text));
  int part = point ? (int)strlen(point + 1) : 0;
  int32_t number, fraction;
  if (whole < 1 || whole > 5 || (point && (part < 1 || part > 4))) return 0;
  number = digits(text, whole);
  fraction = digits(point ? point + 1 : text, part);
  if (number < 0 || fraction < 0 || number > 32767) return 0;
  for (; part < 4; part++) fraction *= 10;
  /* So close to 32 768 that 16 binary digits would round it up. */
  if (number == 32767 && fraction > 9999 - 1) return 0;
  *value = number * 10000 + fraction;
  return 1;
}

static int place_of(const char *word, const char *const *names, int count) {
  int place;
  for (place = 0; place < count; place++) {
    if (strcmp(word, names[place]) == 0) return place;
  }
  return -1;
}

/* The word at *text, which is ended there; *text is put behind it, or is null behind the last one. */
static char *word(char **text) {
  char *begin = *text, *space = begin ? strchr(begin, ' ') : NULL;
  if (space) *space = 0;
  *text = space ? space + 1 : NULL;
  return begin;
}

/* Everything behind the moment of receipt. */
static int read_measurement(char *text, measurement *what) {
  char *at = word(&text), *quantity = word(&text), *unit = word(&text), *number = word(&text);
  if (!number || text) return 0;
  what->quantity = place_of(quantity, quantity_names, QUANTITIES);
  what->unit = place_of(unit, unit_names, UNITS);
  return what->quantity >= 0 && what->unit >= 0 && read_moment(at, &what->at) && read_value(number, &what->value);
}

/* The evidence of a month, and its record in flash memory. */

#define REMEMBERED 8
#define RECORD_SIZE 128
#define MESSAGE_SIZE 64

typedef struct {
  uint16_t year;
  uint8_t month;
  uint16_t accepted, repeated, refused;
  uint8_t days[31];
  struct { uint8_t quantity, day; uint16_t minute; } recent[REMEMBERED];
} evidence;

typedef enum { ACCEPTED, REPEATED, REFUSED } taken;

static evidence current;
static int is_known;
static uint32_t sequence, next_slot;

static void put(uint8_t *place, uint32_t number, int count) {
  for (; count > 0; count--, number >>= 8) *place++ = (uint8_t)number;
}

static uint32_t get(const uint8_t *place, int count) {
  uint32_t number = 0;
  while (count-- > 0) number = number << 8 | place[count];
  return number;
}

/* CRC-32 as in Ethernet and ZIP. */
static uint32_t checksum(const uint8_t *bytes, uint32_t count) {
  uint32_t sum = UINT32_C(0xffffffff);
  for (; count > 0; count--) {
    int bit;
    sum ^= *bytes++;
    for (bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (sum & 1 ? UINT32_C(0xedb88320) : 0);
  }
  return ~sum;
}

static void pack_days(uint8_t *place) {
  int day;
  memset(place, 0, 16);
  for (day = 0; day < 31; day++) place[day / 2] |= (uint8_t)(current.days[day] << (day % 2 * 4));
}

static int save(void) {
  uint8_t record[RECORD_SIZE];
  int place;
  memset(record, 0, sizeof record);
  memcpy(record, "RKS1", 4);
  if (sequence != UINT32_MAX) sequence++;
  put(record + 4, sequence, 4);
  memcpy(record + 8, patient, 8);
  put(record + 16, current.year, 2);
  record[18] = current.month;
  put(record + 20, current.accepted, 2);
  put(record + 22, current.repeated, 2);
  put(record + 24, current.refused, 2);
  pack_days(record + 28);
  for (place = 0; place < REMEMBERED; place++) {
    record[44 + 4 * place] = current.recent[place].quantity;
    record[45 + 4 * place] = current.recent[place].day;
    put(record + 46 + 4 * place, current.recent[place].minute, 2);
  }
  put(record + RECORD_SIZE - 4, checksum(record, RECORD_SIZE - 4), 4);
  if (!flash_erase(next_slot * FLASH_PAGE) || !flash_write(next_slot * FLASH_PAGE, record, RECORD_SIZE)) return 0;
  next_slot = 1 - next_slot;
  return 1;
}

/* The record of a slot becomes the current one when it is whole, newer, and of this patient. */
static int load(uint32_t slot) {
  uint8_t record[RECORD_SIZE];
  int place;
  if (!flash_read(slot * FLASH_PAGE, record, RECORD_SIZE)) return 0;
  if (memcmp(record, "RKS1", 4) != 0 || get(record + 4, 4) <= sequence) return 1;
  if (get(record + RECORD_SIZE - 4, 4) != checksum(record, RECORD_SIZE - 4)) return 1;
  sequence = get(record + 4, 4);
  next_slot = 1 - slot;
  is_known = memcmp(record + 8, patient, 8) == 0;
  current.year = (uint16_t)get(record + 16, 2);
  current.month = record[18];
  current.accepted = (uint16_t)get(record + 20, 2);
  current.repeated = (uint16_t)get(record + 22, 2);
  current.refused = (uint16_t)get(record + 24, 2);
  for (place = 0; place < 31; place++) current.days[place] = record[28 + place / 2] >> (place % 2 * 4) & 15;
  for (place = 0; place < REMEMBERED; place++) {
    current.recent[place].quantity = record[44 + 4 * place];
    current.recent[place].day = record[45 + 4 * place];
    current.recent[place].minute = (uint16_t)get(record + 46 + 4 * place, 2);
  }
  return 1;
}

static int is_plausible(const measurement *what) {
  size_t place;
  for (place = 0; place < sizeof ranges / sizeof *ranges; place++) {
    if (ranges[place].quantity == what->quantity && ranges[place].unit == what->unit) {
      return ranges[place].min <= what->value && what->value <= ranges[place].max;
    }
  }
  return 0;
}

static taken take(const measurement *what, const moment *now) {
  int32_t late_days = day_number(now) - day_number(&what->at);
  int place;
  if (!is_plausible(what) || late_days * 1440 + now->minute - what->at.minute < -MINUTES_AHEAD) return REFUSED;
  if (late_days > DAYS_LATE || what->at.year != current.year || what->at.month != current.month) return REFUSED;
  for (place = 0; place < REMEMBERED; place++) {
    if (current.recent[place].quantity == what->quantity && current.recent[place].day == what->at.day &&
        current.recent[place].minute == what->at.minute) {
      return REPEATED;
    }
  }
  memmove(current.recent + 1, current.recent, sizeof current.recent - sizeof *current.recent);
  current.recent[0].quantity = (uint8_t)what->quantity;
  current.recent[0].day = (uint8_t)what->at.day;
  current.recent[0].minute = (uint16_t)what->at.minute;
  current.days[what->at.day - 1] |= (uint8_t)(1 << what->quantity);
  return ACCEPTED;
}

/* The rules about the patient. */

/* Of a parameter of the rules, the quantities that make it up. */
static const uint8_t parameters[3] = {1 << SYSTOLIC | 1 << DIASTOLIC, 1 << WEIGHT, 1 << HEART_RATE};

static int64_t measured(void) {
  int64_t set = 0;
  int place, day;
  for (place = 0; place < 3; place++) {
    for (day = 0; day < 31; day++) {
      if ((current.days[day] & parameters[place]) == parameters[place]) set |= INT64_C(1) << place;
    }
  }
  return set;
}

/* Writes rule set, outcome and findings into a message. */
static int ask(uint8_t *message) {
  static int64_t slots[RK_SLOTS_TBHF21];
  static rk_assessment found;
  uint32_t place;
  if (rk_facts_init(RK_POLICY_TBHF21, slots, RK_SLOTS_TBHF21) != RK_OK) return 0;
  if (rk_facts_set(slots, RK_SLOTS_TBHF21, stored, sizeof stored / sizeof *stored, NULL) != RK_OK) return 0;
  if (rk_fact_set(slots, RK_SLOTS_TBHF21, RK_FACT_TBHF21_TREATMENT_HOME_MEASURED_PARAMETERS, 0, measured()) != RK_OK) {
    return 0;
  }
  if (rk_assess(RK_POLICY_TBHF21, RK_SUBJECT_INSURED, 0, slots, RK_SLOTS_TBHF21, &found) != RK_OK) return 0;
  if (found.finding_count > 4) return 0;
  put(message + 20, found.receipt.rule_set, 4);
  message[24] = (uint8_t)found.outcome;
  for (place = 0; place < found.finding_count; place++) {
    put(message + 26 + 3 * place, found.findings[place].rule, 2);
    message[28 + 3 * place] = found.findings[place].result;
  }
  return 1;
}

static int report(int is_closed) {
  static const char hex[] = "0123456789abcdef";
  uint8_t message[MESSAGE_SIZE];
  char text[2 * MESSAGE_SIZE + 1];
  int place;
  memset(message, 0, sizeof message);
  memcpy(message, "RKE1", 4);
  memcpy(message + 4, patient, 8);
  put(message + 12, current.year, 2);
  message[14] = current.month;
  message[15] = (uint8_t)is_closed;
  put(message + 16, sequence, 4);
  if (!ask(message)) return 0;
  put(message + 38, current.accepted, 2);
  put(message + 40, current.repeated, 2);
  put(message + 42, current.refused, 2);
  pack_days(message + 44);
  put(message + 60, checksum(message, 60), 4);
  for (place = 0; place < MESSAGE_SIZE; place++) {
    text[2 * place] = hex[message[place] >> 4];
    text[2 * place + 1] = hex[message[place] & 15];
  }
  text[2 * MESSAGE_SIZE] = '\n';
  modem_write(text, sizeof text);
  return 1;
}

static void count(uint16_t *counter) {
  if (*counter != UINT16_MAX) ++*counter;
}

/* Takes a line. The first one that arrives in another month closes the one before. */
static int take_line(char *text) {
  moment now;
  measurement what;
  taken result = REFUSED;
  if (!read_moment(word(&text), &now) || !text) return 1;
  if (is_known && (now.year > current.year || (now.year == current.year && now.month > current.month))) {
    if (!report(1)) return 0;
    is_known = 0;
  }
  if (!is_known) {
    memset(&current, 0, sizeof current);
    current.year = (uint16_t)now.year;
    current.month = (uint8_t)now.month;
    is_known = 1;
  }
  if (read_measurement(text, &what)) result = take(&what, &now);
  count(result == ACCEPTED ? &current.accepted : result == REPEATED ? &current.repeated : &current.refused);
  return save();
}

int main(void) {
  char line[81];
  uint32_t length = 0;
  int byte;
  if (RK_CHECK_COMPAT() != RK_OK || !devices_open() || !load(0) || !load(1)) return 1;
  while ((byte = radio_byte()) >= 0) {
    if (byte != '\n') {
      if (length < sizeof line - 1) line[length] = (char)byte;
      length++;
      continue;
    }
    line[length < sizeof line - 1 ? length : 0] = 0;
    length = 0;
    if (!take_line(line)) return 1;
  }
  return is_known && !report(0);
}
