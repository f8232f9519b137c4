/*
 * regelkern for C++: the C interface as value types. C++11 and later; nothing to link beside the C library.
 *
 * SPDX-License-Identifier: MIT OR Apache-2.0
 *
 * Contract, State, InsuredState, Claim, Verdict, Answer, Assessment, Ledger, RuleClaim, Settlement, RuleVerdict, Stay and
 * Learned hold the C struct of that name in their member raw and nothing else: an array of them is an array of C structs
 * and may be stored as bytes. What has no method here
 * is reached through raw and the functions of regelkern.h. Calls return a Status or a Result; nothing throws but
 * std::string when memory is short. Nothing is kept between calls. Pointers, threads and ranges of values are as
 * regelkern.h says.
 *
 * Enumerations are open: a library that is newer than this header may give a number that has no name here.
 */
#ifndef REGELKERN_HPP
#define REGELKERN_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

#include "regelkern.h"
#include "regelkern_rules.h"

namespace regelkern {

/** What this header was made for; the library says the same, or check_compat() refuses it. */
constexpr std::uint32_t abi_version = RK_ABI_VERSION;
/** The rule set that was current when this header was made; rk_ruleset_version() tells the library's. */
constexpr std::uint32_t ruleset_version = RK_RULESET_VERSION;
/** The library's version when this header was made: 10000 times major, 100 times minor, patch. */
constexpr std::uint32_t version_number = RK_VERSION_NUMBER;
/** Version of State and InsuredState: their layout and what their numbers mean. */
constexpr std::uint32_t state_version = RK_STATE_VERSION;
/** The largest number of elements of a batch. */
constexpr std::size_t count_max = RK_COUNT_MAX;
/** How many contract years a bundle arrangement has. */
constexpr std::size_t contract_years = sizeof(rk_state::bundled_patients) / sizeof(std::uint32_t);
/** How many findings a verdict has room for. */
constexpr std::size_t verdict_findings_max = sizeof(rk_verdict::findings) / sizeof(rk_finding);
/** How many findings an assessment has room for. */
constexpr std::size_t findings_max = sizeof(rk_assessment::findings) / sizeof(rk_finding);
/** How many values an answer has room for. */
constexpr std::size_t values_max = sizeof(rk_answer::values) / sizeof(rk_value);

/** The language of a text. */
enum class Lang : std::uint32_t { nl = RK_LANG_NL, en = RK_LANG_EN };

/** An answer about a claim. */
enum class Truth : std::uint8_t { unknown = 0, yes = RK_YES, no = RK_NO };

/** What is claimed. */
enum class Kind : std::uint8_t {
  unknown = 0,
  care_product = RK_KIND_CARE_PRODUCT,
  bundle_payment = RK_KIND_BUNDLE_PAYMENT,
  telemonitoring_service = RK_KIND_TELEMONITORING_SERVICE,
  supplier_subscription = RK_KIND_SUPPLIER_SUBSCRIPTION,
  implementation_cost = RK_KIND_IMPLEMENTATION_COST,
  other = RK_KIND_OTHER
};

/** How a patient counts who is in the pathway for part of a contract year. */
enum class Proration : std::uint8_t { none = RK_PRORATION_NONE, days = RK_PRORATION_DAYS };

/** How a quotient becomes a whole number. */
enum class Rounding : std::uint8_t {
  half_away = RK_ROUNDING_HALF_AWAY,
  half_even = RK_ROUNDING_HALF_EVEN,
  half_down = RK_ROUNDING_HALF_DOWN,
  down = RK_ROUNDING_DOWN,
  up = RK_ROUNDING_UP,
  floor = RK_ROUNDING_FLOOR,
  ceiling = RK_ROUNDING_CEILING
};

/** What becomes of claims outside the bundle. */
enum class OtherClaims : std::uint8_t {
  undecided = RK_OTHER_CLAIMS_UNDECIDED,
  as_claimed = RK_OTHER_CLAIMS_AS_CLAIMED
};

/** What becomes of a claim line. */
enum class Decision : std::uint8_t {
  paid = RK_DECISION_PAID,
  reduced = RK_DECISION_REDUCED,
  covered = RK_DECISION_COVERED,
  rejected = RK_DECISION_REJECTED,
  above_ceiling = RK_DECISION_ABOVE_CEILING,
  recovered = RK_DECISION_RECOVERED,
  undetermined = RK_DECISION_UNDETERMINED,
  invalid = RK_DECISION_INVALID
};

/** The member at fault. */
enum class Field : std::uint8_t {
  none = 0,
  policy = RK_FIELD_POLICY,
  start = RK_FIELD_START,
  to_exclusive = RK_FIELD_TO_EXCLUSIVE,
  bundle_price = RK_FIELD_BUNDLE_PRICE,
  transfer_in = RK_FIELD_TRANSFER_IN,
  transfer_out = RK_FIELD_TRANSFER_OUT,
  volume = RK_FIELD_VOLUME,
  proration = RK_FIELD_PRORATION,
  rounding = RK_FIELD_ROUNDING,
  other_claims = RK_FIELD_OTHER_CLAIMS,
  kind = RK_FIELD_KIND,
  reference_date = RK_FIELD_REFERENCE_DATE,
  amount = RK_FIELD_AMOUNT,
  care_product_code = RK_FIELD_CARE_PRODUCT_CODE,
  by_contracted_provider = RK_FIELD_BY_CONTRACTED_PROVIDER,
  is_structural = RK_FIELD_IS_STRUCTURAL,
  meets_legal_requirements = RK_FIELD_MEETS_LEGAL_REQUIREMENTS,
  actually_delivered = RK_FIELD_ACTUALLY_DELIVERED,
  rightly_delivered = RK_FIELD_RIGHTLY_DELIVERED,
  in_bundle = RK_FIELD_IN_BUNDLE,
  bundle_period = RK_FIELD_BUNDLE_PERIOD,
  insured = RK_FIELD_INSURED,
  debit = RK_FIELD_DEBIT,
  reserved = RK_FIELD_RESERVED,
  state = RK_FIELD_STATE
};

/** What a line booked in the state. */
enum class Booked : std::uint8_t {
  nothing = RK_BOOKED_NOTHING,
  bundle_payment = RK_BOOKED_BUNDLE_PAYMENT,
  care_product = RK_BOOKED_CARE_PRODUCT
};

/** What a rule says. */
enum class RuleResult : std::uint8_t {
  pass = RK_RESULT_PASS,
  fail = RK_RESULT_FAIL,
  review = RK_RESULT_REVIEW,
  unknown = RK_RESULT_UNKNOWN,
  not_applicable = RK_RESULT_NOT_APPLICABLE
};

/** What an assessment comes to. */
enum class Outcome : std::uint32_t {
  eligible = RK_OUTCOME_ELIGIBLE,
  ineligible = RK_OUTCOME_INELIGIBLE,
  undetermined = RK_OUTCOME_UNDETERMINED
};

/** What follows when a rule does not hold. */
enum class Severity : std::uint8_t {
  deny = RK_SEVERITY_DENY,
  reject = RK_SEVERITY_REJECT,
  reduce = RK_SEVERITY_REDUCE,
  review = RK_SEVERITY_REVIEW,
  warn = RK_SEVERITY_WARN,
  info = RK_SEVERITY_INFO
};

/** Whom or what a rule is about. */
enum class Subject : std::uint8_t {
  provider = RK_SUBJECT_PROVIDER,
  insured = RK_SUBJECT_INSURED,
  treatment = RK_SUBJECT_TREATMENT,
  contract = RK_SUBJECT_CONTRACT,
  claim = RK_SUBJECT_CLAIM,
  plan = RK_SUBJECT_PLAN,
  kpi = RK_SUBJECT_KPI,
  region = RK_SUBJECT_REGION,
  practice = RK_SUBJECT_PRACTICE,
  period = RK_SUBJECT_PERIOD
};

/** What sort of rule it is. */
enum class RuleKind : std::uint8_t {
  eligibility = RK_RULE_KIND_ELIGIBILITY,
  obligation = RK_RULE_KIND_OBLIGATION,
  kpi = RK_RULE_KIND_KPI,
  deadline = RK_RULE_KIND_DEADLINE,
  ceiling = RK_RULE_KIND_CEILING,
  claim = RK_RULE_KIND_CLAIM,
  amount = RK_RULE_KIND_AMOUNT,
  control = RK_RULE_KIND_CONTROL,
  recovery = RK_RULE_KIND_RECOVERY
};

/** A text of the library: static UTF-8 without a zero byte at its end. Empty when there is none. */
struct Text {
  /** The characters. */
  const char *data;
  /** How many bytes. */
  std::size_t size;

  /** No characters. */
  constexpr Text() noexcept : data(""), size(0) {}
  /** So many characters of somebody else's. */
  constexpr Text(const char *characters, std::size_t length) noexcept : data(characters), size(length) {}

  /** Whether there are no characters. */
  constexpr bool empty() const noexcept { return size == 0; }
  /** A copy. */
  std::string str() const { return std::string(data, size); }
};

/** Whether two texts have the same characters. */
inline bool operator==(Text a, Text b) noexcept { return a.size == b.size && std::memcmp(a.data, b.data, a.size) == 0; }
/** Whether two texts have other characters. */
inline bool operator!=(Text a, Text b) noexcept { return !(a == b); }

/**
 * A text of the library, as rk_text gives it. Only in builds with the feature texts, as all functions that give texts.
 *
 * of, number, part: RK_OF_..., which, and RK_PART_... as stated there.
 * lang: names are the same in both.
 *
 * Returns an empty text when there is none.
 */
inline Text text(std::uint32_t of, std::uint32_t number, std::uint32_t part, Lang lang = Lang::en) noexcept {
  const char *characters = "";
  std::uint32_t length = 0;
  rk_text(of, number, part, static_cast<std::uint32_t>(lang), &characters, &length);
  return Text(characters, length);
}

/** The name of a number by which it is known everywhere; empty when this library has none. */
inline Text name(Kind kind) noexcept { return text(RK_OF_KIND, static_cast<std::uint32_t>(kind), RK_PART_ID); }
/** As above. */
inline Text name(Rounding rounding) noexcept {
  return text(RK_OF_ROUNDING, static_cast<std::uint32_t>(rounding), RK_PART_ID);
}
/** As above. */
inline Text name(Decision decision) noexcept {
  return text(RK_OF_DECISION, static_cast<std::uint32_t>(decision), RK_PART_ID);
}
/** As above. */
inline Text name(Field field) noexcept { return text(RK_OF_FIELD, static_cast<std::uint32_t>(field), RK_PART_ID); }
/** As above. */
inline Text name(RuleResult result) noexcept {
  return text(RK_OF_RESULT, static_cast<std::uint32_t>(result), RK_PART_ID);
}
/** As above. */
inline Text name(Outcome outcome) noexcept {
  return text(RK_OF_OUTCOME, static_cast<std::uint32_t>(outcome), RK_PART_ID);
}
/** As above. */
inline Text name(Severity severity) noexcept {
  return text(RK_OF_SEVERITY, static_cast<std::uint32_t>(severity), RK_PART_ID);
}
/** As above. */
inline Text name(Subject subject) noexcept {
  return text(RK_OF_SUBJECT, static_cast<std::uint32_t>(subject), RK_PART_ID);
}
/** As above. */
inline Text name(RuleKind kind) noexcept {
  return text(RK_OF_RULE_KIND, static_cast<std::uint32_t>(kind), RK_PART_ID);
}
/** The id of a rule, such as TBHF21-4.5; rule: RK_RULE_... */
inline Text rule_id(std::uint32_t rule) noexcept { return text(RK_OF_RULE, rule, RK_PART_ID); }
/** What a rule is about, in a few words. */
inline Text rule_title(std::uint32_t rule, Lang lang = Lang::en) noexcept {
  return text(RK_OF_RULE, rule, RK_PART_TITLE, lang);
}
/** What follows from a rule. */
inline Text rule_effect(std::uint32_t rule, Lang lang = Lang::en) noexcept {
  return text(RK_OF_RULE, rule, RK_PART_EFFECT, lang);
}
/** The name of a fact; fact: RK_FACT_... */
inline Text fact_name(std::uint32_t fact) noexcept { return text(RK_OF_FACT, fact, RK_PART_ID); }
/** What a fact says. */
inline Text fact_description(std::uint32_t fact, Lang lang = Lang::en) noexcept {
  return text(RK_OF_FACT, fact, RK_PART_DESCRIPTION, lang);
}
/** The name of an output of a rule; place: as of Value::output(). */
inline Text output_name(std::uint32_t rule, std::uint32_t place) noexcept { return text(RK_OF_OUTPUT, rule, place); }

/** How a call ended: RK_OK, RK_E_..., or the RK_FAULT_... of a value. True when all is well. */
class Status {
 public:
  /** All is well. */
  constexpr Status() noexcept : code_(RK_OK) {}
  /** What a function of C returned. */
  constexpr explicit Status(std::int32_t code) noexcept : code_(code) {}

  /** Whether all is well. */
  constexpr bool ok() const noexcept { return code_ == RK_OK; }
  /** Whether all is well. */
  constexpr explicit operator bool() const noexcept { return ok(); }
  /** RK_OK, RK_E_... or RK_FAULT_... */
  constexpr std::int32_t code() const noexcept { return code_; }
  /** The name of the status. */
  Text id() const noexcept { return text(RK_OF_STATUS, static_cast<std::uint32_t>(code_), RK_PART_ID); }
  /** What was expected, as the end of a sentence. */
  Text expected(Lang lang = Lang::en) const noexcept {
    return text(RK_OF_STATUS, static_cast<std::uint32_t>(code_), RK_PART_DESCRIPTION, lang);
  }

 private:
  std::int32_t code_;
};

/** Whether two statuses are the same. */
constexpr bool operator==(Status a, Status b) noexcept { return a.code() == b.code(); }
/** Whether two statuses differ. */
constexpr bool operator!=(Status a, Status b) noexcept { return a.code() != b.code(); }

/** A value, or the status that tells why there is none; then the value is an empty one. */
template <typename T>
class Result {
 public:
  /** There is none. */
  Result(Status status) noexcept : status_(status), value_() {}
  /** There is one. */
  Result(const T &value) noexcept : status_(), value_(value) {}
  /** Whether there is one, by the status of the call that made it. */
  Result(Status status, const T &value) noexcept : status_(status), value_(value) {}

  /** Whether there is one. */
  bool ok() const noexcept { return status_.ok(); }
  /** Whether there is one. */
  explicit operator bool() const noexcept { return ok(); }
  /** Why there is none. */
  Status status() const noexcept { return status_; }
  /** The value. */
  const T &value() const noexcept { return value_; }
  /** The value. */
  T &value() noexcept { return value_; }
  /** The value. */
  const T &operator*() const noexcept { return value_; }
  /** The value. */
  const T *operator->() const noexcept { return &value_; }
  /** The value, or another when there is none. */
  T value_or(const T &other) const noexcept { return ok() ? value_ : other; }

 private:
  Status status_;
  T value_;
};

/**
 * An amount in eurocents. Amounts of the library are within plus or minus 999 999 999 999 999: more than nine thousand
 * of the largest fit in a sum.
 */
struct Cents {
  /** How many. */
  std::int64_t value;

  /** None. */
  constexpr Cents() noexcept : value(0) {}
  /** So many. */
  constexpr explicit Cents(std::int64_t cents) noexcept : value(cents) {}

  /** Adds another amount. */
  Cents &operator+=(Cents other) noexcept {
    value += other.value;
    return *this;
  }
  /** Takes another amount off. */
  Cents &operator-=(Cents other) noexcept {
    value -= other.value;
    return *this;
  }
  /** Euros with two decimals and a point, such as -1234.05. */
  std::string str() const {
    const std::uint64_t size = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const std::string cents = std::to_string(size % 100);
    return (value < 0 ? "-" : "") + std::to_string(size / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
  }
};

/** The sum. */
constexpr Cents operator+(Cents a, Cents b) noexcept { return Cents(a.value + b.value); }
/** The difference. */
constexpr Cents operator-(Cents a, Cents b) noexcept { return Cents(a.value - b.value); }
/** The other sign. */
constexpr Cents operator-(Cents a) noexcept { return Cents(-a.value); }
/** Compares. */
constexpr bool operator==(Cents a, Cents b) noexcept { return a.value == b.value; }
/** Compares. */
constexpr bool operator!=(Cents a, Cents b) noexcept { return a.value != b.value; }
/** Compares. */
constexpr bool operator<(Cents a, Cents b) noexcept { return a.value < b.value; }
/** Compares. */
constexpr bool operator>(Cents a, Cents b) noexcept { return a.value > b.value; }
/** Compares. */
constexpr bool operator<=(Cents a, Cents b) noexcept { return a.value <= b.value; }
/** Compares. */
constexpr bool operator>=(Cents a, Cents b) noexcept { return a.value >= b.value; }

/** A day, as the number YYYYMMDD; 0 is unknown. Whether the calendar has it, the library says. */
struct Date {
  /** The number. */
  std::int32_t yyyymmdd;

  /** Unknown. */
  constexpr Date() noexcept : yyyymmdd(0) {}
  /** A number YYYYMMDD. */
  constexpr explicit Date(std::int32_t number) noexcept : yyyymmdd(number) {}
  /** A year, a month and a day of four and two digits. */
  constexpr Date(int year, int month, int day) noexcept : yyyymmdd(year * 10000 + month * 100 + day) {}

  /** Whether a day is stated. */
  constexpr bool is_known() const noexcept { return yyyymmdd != 0; }
  /** The year. */
  constexpr int year() const noexcept { return yyyymmdd / 10000; }
  /** The month, from 1. */
  constexpr int month() const noexcept { return yyyymmdd / 100 % 100; }
  /** The day of the month, from 1. */
  constexpr int day() const noexcept { return yyyymmdd % 100; }
};

/** Compares. */
constexpr bool operator==(Date a, Date b) noexcept { return a.yyyymmdd == b.yyyymmdd; }
/** Compares. */
constexpr bool operator!=(Date a, Date b) noexcept { return a.yyyymmdd != b.yyyymmdd; }
/** Compares. */
constexpr bool operator<(Date a, Date b) noexcept { return a.yyyymmdd < b.yyyymmdd; }

/** Elements of somebody else's that lie one behind the other: a pointer and a size. */
template <typename T>
class Span {
 public:
  /** None. */
  constexpr Span() noexcept : data_(nullptr), size_(0) {}
  /** So many from here. */
  constexpr Span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
  /** Those of an array. */
  template <std::size_t N>
  constexpr Span(T (&array)[N]) noexcept : data_(array), size_(N) {}
  /** Those of anything that has data() and size(), such as a vector or a std::span. */
  template <typename C, typename = typename std::enable_if<
                          std::is_convertible<decltype(std::declval<C &>().data()), T *>::value>::type>
  constexpr Span(C &&container) noexcept : data_(container.data()), size_(container.size()) {}

  /** The first; null when there is none. */
  constexpr T *data() const noexcept { return data_; }
  /** How many. */
  constexpr std::size_t size() const noexcept { return size_; }
  /** Whether there are none. */
  constexpr bool empty() const noexcept { return size_ == 0; }
  /** One of them, by its place from 0. */
  constexpr T &operator[](std::size_t place) const noexcept { return data_[place]; }
  /** The first. */
  constexpr T *begin() const noexcept { return data_; }
  /** Behind the last. */
  constexpr T *end() const noexcept { return data_ + size_; }

 private:
  T *data_;
  std::size_t size_;
};

/** Elements inside a verdict, an answer or an assessment, each seen as a T. It lives as long as that. */
template <typename T, typename Raw>
class View {
 public:
  /** Walks over the elements. */
  class iterator {
   public:
    typedef std::input_iterator_tag iterator_category;
    typedef T value_type;
    typedef std::ptrdiff_t difference_type;
    typedef const T *pointer;
    typedef T reference;

    explicit iterator(const Raw *at) noexcept : at_(at) {}
    T operator*() const noexcept { return T(*at_); }
    iterator &operator++() noexcept {
      ++at_;
      return *this;
    }
    iterator operator++(int) noexcept { return iterator(at_++); }
    bool operator==(iterator other) const noexcept { return at_ == other.at_; }
    bool operator!=(iterator other) const noexcept { return at_ != other.at_; }

   private:
    const Raw *at_;
  };

  /** So many elements, but no more than there is room for. */
  template <std::size_t N>
  View(const Raw (&array)[N], std::size_t count) noexcept : data_(array), size_(count < N ? count : N) {}

  /** How many. */
  std::size_t size() const noexcept { return size_; }
  /** Whether there are none. */
  bool empty() const noexcept { return size_ == 0; }
  /** One of them, by its place from 0. */
  T operator[](std::size_t place) const noexcept { return T(data_[place]); }
  /** The first. */
  iterator begin() const noexcept { return iterator(data_); }
  /** Behind the last. */
  iterator end() const noexcept { return iterator(data_ + size_); }

 private:
  const Raw *data_;
  std::size_t size_;
};

/** What a contract is found to be: in order, or refused with the member at fault and what is wrong with it. */
struct ContractCheck {
  /** RK_OK, or RK_E_CONTRACT when field and fault tell why. */
  Status status;
  /** The member. */
  Field field;
  /** RK_FAULT_... */
  Status fault;

  /** Whether it is in order. */
  explicit operator bool() const noexcept { return status.ok(); }
};

/** The terms of a bundle arrangement. */
struct Contract {
  /** The struct of C. */
  rk_contract raw;

  /** A contract without terms: refused until the policy, the dates and the price are stated. */
  Contract() noexcept : raw() { raw.struct_size = sizeof raw; }
  /** A contract under a policy, RK_POLICY_... */
  explicit Contract(std::uint32_t number) noexcept : raw() {
    raw.struct_size = sizeof raw;
    raw.policy = number;
  }

  /** The policy, RK_POLICY_... */
  Contract &policy(std::uint32_t number) noexcept {
    raw.policy = number;
    return *this;
  }
  /** First day and the day after the last: exactly 36 months. */
  Contract &period(Date start, Date to_exclusive) noexcept {
    raw.start = start.yyyymmdd;
    raw.to_exclusive = to_exclusive.yyyymmdd;
    return *this;
  }
  /** Agreed bundle price for a patient and a contract year, not negative. */
  Contract &bundle_price(Cents price) noexcept {
    raw.bundle_price_cents = price.value;
    return *this;
  }
  /** Agreed number of patients of the three contract years. */
  Contract &volume_patients(std::uint32_t first, std::uint32_t second, std::uint32_t third) noexcept {
    raw.volume_patients[0] = first;
    raw.volume_patients[1] = second;
    raw.volume_patients[2] = third;
    return *this;
  }
  /** Room moved in from other ceilings, of the three contract years, not negative. */
  Contract &transfer_in(Cents first, Cents second, Cents third) noexcept {
    raw.transfer_in_cents[0] = first.value;
    raw.transfer_in_cents[1] = second.value;
    raw.transfer_in_cents[2] = third.value;
    return *this;
  }
  /** Room moved out to other ceilings, of the three contract years, not negative. */
  Contract &transfer_out(Cents first, Cents second, Cents third) noexcept {
    raw.transfer_out_cents[0] = first.value;
    raw.transfer_out_cents[1] = second.value;
    raw.transfer_out_cents[2] = third.value;
    return *this;
  }
  /** How a patient counts who is in the pathway for part of a contract year. */
  Contract &proration(Proration how) noexcept {
    raw.proration = static_cast<std::uint8_t>(how);
    return *this;
  }
  /** How part-years are rounded. */
  Contract &rounding(Rounding how) noexcept {
    raw.rounding = static_cast<std::uint8_t>(how);
    return *this;
  }
  /** What becomes of claims outside the bundle. */
  Contract &other_claims(OtherClaims what) noexcept {
    raw.other_claims = static_cast<std::uint8_t>(what);
    return *this;
  }

  /** Checks the terms, as every call with the contract does. */
  ContractCheck check() const noexcept {
    std::uint32_t field = 0;
    std::int32_t fault = 0;
    const Status status(rk_contract_check(&raw, &field, &fault));
    const ContractCheck found = {status, static_cast<Field>(field), Status(fault)};
    return found;
  }
};

/** What was booked under a contract. Bytes that the caller keeps and hands in again. */
struct State {
  /** The struct of C. */
  rk_state raw;

  /** Nothing is booked. */
  State() noexcept { rk_state_init(&raw); }

  /** Bundle payments made payable in a contract year, from 1; nothing for a year that there is not. */
  Cents bundle_paid(std::size_t year) const noexcept {
    return Cents(year - 1 < contract_years ? raw.bundle_paid_cents[year - 1] : 0);
  }
  /** Bundle payments earned before the ceiling in a contract year, from 1. */
  Cents bundle_entitlement(std::size_t year) const noexcept {
    return Cents(year - 1 < contract_years ? raw.bundle_entitlement_cents[year - 1] : 0);
  }
  /** Insured persons with a bundle payment in a contract year, from 1. */
  std::uint32_t bundled_patients(std::size_t year) const noexcept {
    return year - 1 < contract_years ? raw.bundled_patients[year - 1] : 0;
  }
};

/** What was booked for one insured person under a contract. */
struct InsuredState {
  /** The struct of C. */
  rk_insured_state raw;

  /** Nothing is booked. */
  InsuredState() noexcept { rk_insured_init(&raw, 1); }

  /** Whether a bundle payment of a contract year, from 1, was assessed. */
  bool is_assessed(std::size_t year) const noexcept {
    return year - 1 < contract_years && (raw.assessed_years >> (year - 1) & 1) != 0;
  }
  /** What was paid in a contract year, from 1. */
  Cents paid(std::size_t year) const noexcept {
    return Cents(year - 1 < contract_years ? raw.paid_cents[year - 1] : 0);
  }
};

/** A claim line, of which nothing is known until it is stated. */
struct Claim {
  /** The struct of C. */
  rk_claim raw;

  /** Nothing is known. */
  Claim() noexcept : raw() {}

  /** Amount, negative for a credit only. */
  Claim &amount(Cents claimed) noexcept {
    raw.amount_cents = claimed.value;
    return *this;
  }
  /** The date that allocates the claim to a contract year. */
  Claim &reference_date(Date date) noexcept {
    raw.reference_date = date.yyyymmdd;
    return *this;
  }
  /** First day in the care pathway and the day after the last. */
  Claim &bundle_period(Date from, Date until) noexcept {
    raw.bundle_from = from.yyyymmdd;
    raw.bundle_until = until.yyyymmdd;
    return *this;
  }
  /** Place of the insured person's state in the batch, from 0. */
  Claim &insured(std::uint32_t place) noexcept {
    raw.insured = place;
    return *this;
  }
  /** The debit that this credit takes back, from 1: first the stored verdicts of the call, then its lines. */
  Claim &credit_of(std::uint32_t number) noexcept {
    raw.debit = number;
    return *this;
  }
  /** What is claimed. */
  Claim &kind(Kind what) noexcept {
    raw.kind = static_cast<std::uint8_t>(what);
    return *this;
  }
  /** Care-product code, nine ASCII digits; empty is unknown. Text of another length is left to a person. */
  Claim &care_product(Text code) noexcept {
    const std::size_t room = sizeof raw.care_product;
    std::memset(raw.care_product, code.size > room ? '?' : 0, room);
    if (code.size > 0 && code.size <= room) {
      std::memcpy(raw.care_product, code.data, code.size);
    }
    return *this;
  }
  /** As above. */
  Claim &care_product(const std::string &code) noexcept { return care_product(Text(code.data(), code.size())); }
  /** Whether the claimant is the provider with the arrangement. */
  Claim &by_contracted_provider(Truth truth) noexcept {
    raw.by_contracted_provider = static_cast<std::uint8_t>(truth);
    return *this;
  }
  /** Whether the insured person is in the pathway of that provider. */
  Claim &in_bundle(Truth truth) noexcept {
    raw.in_bundle = static_cast<std::uint8_t>(truth);
    return *this;
  }
  /** Whether it is a structural cost of heart-failure care. */
  Claim &is_structural(Truth truth) noexcept {
    raw.is_structural = static_cast<std::uint8_t>(truth);
    return *this;
  }
  /** Whether the care meets the legal requirements. */
  Claim &meets_legal_requirements(Truth truth) noexcept {
    raw.meets_legal_requirements = static_cast<std::uint8_t>(truth);
    return *this;
  }
  /** Whether the care was delivered. */
  Claim &actually_delivered(Truth truth) noexcept {
    raw.actually_delivered = static_cast<std::uint8_t>(truth);
    return *this;
  }
  /** Whether the care was rightly delivered. */
  Claim &rightly_delivered(Truth truth) noexcept {
    raw.rightly_delivered = static_cast<std::uint8_t>(truth);
    return *this;
  }
};

/** What one rule said. */
struct Finding {
  /** The struct of C. */
  rk_finding raw;

  /** A finding of C. */
  explicit Finding(const rk_finding &finding) noexcept : raw(finding) {}

  /** Number of the rule, RK_RULE_... */
  std::uint32_t rule() const noexcept { return raw.rule; }
  /** Its result. */
  RuleResult result() const noexcept { return static_cast<RuleResult>(raw.result); }
  /** What follows when it fails. */
  Severity severity() const noexcept { return static_cast<Severity>(raw.severity); }
};

/** The facts that could still change a verdict, RK_FACT_..., each once. */
class MissingFacts {
 public:
  /** Walks over the facts. */
  class iterator {
   public:
    typedef std::input_iterator_tag iterator_category;
    typedef std::uint32_t value_type;
    typedef std::ptrdiff_t difference_type;
    typedef const std::uint32_t *pointer;
    typedef std::uint32_t reference;

    iterator(std::uint32_t bits, std::uint32_t place) noexcept : bits_(bits), place_(place) { settle(); }
    std::uint32_t operator*() const noexcept { return rk_missing_fact(place_); }
    iterator &operator++() noexcept {
      ++place_;
      settle();
      return *this;
    }
    iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(iterator other) const noexcept { return place_ == other.place_; }
    bool operator!=(iterator other) const noexcept { return place_ != other.place_; }

   private:
    /* Goes on to the next bit that is set. */
    void settle() noexcept {
      while (place_ < 32 && (bits_ >> place_ & 1) == 0) {
        ++place_;
      }
    }

    std::uint32_t bits_;
    std::uint32_t place_;
  };

  /** The bits of rk_verdict.missing. */
  explicit MissingFacts(std::uint32_t bits) noexcept : bits_(bits) {}

  /** Whether none is missing. */
  bool empty() const noexcept { return bits_ == 0; }
  /** The first. */
  iterator begin() const noexcept { return iterator(bits_, 0); }
  /** Behind the last. */
  iterator end() const noexcept { return iterator(0, 32); }

 private:
  std::uint32_t bits_;
};

/**
 * The verdict on a claim line. It can be stored as it is; a later credit of the line needs it back.
 *
 * claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
 */
struct Verdict {
  /** The struct of C. */
  rk_verdict raw;

  /** No verdict yet. */
  Verdict() noexcept : raw() {}

  /** What becomes of the line. */
  Decision decision() const noexcept { return static_cast<Decision>(raw.decision); }
  /** Whether the line is accepted: paid in full, covered by the bundle price, or taken back. */
  bool is_accepted() const noexcept {
    return decision() == Decision::paid || decision() == Decision::covered || decision() == Decision::recovered;
  }
  /** Number of the rule that decided, RK_RULE_...; 0 when the line is invalid. */
  std::uint32_t rule() const noexcept { return raw.rule; }
  /** What was claimed. */
  Cents claimed() const noexcept { return Cents(raw.claimed_cents); }
  /** What is paid. */
  Cents paid() const noexcept { return Cents(raw.paid_cents); }
  /** What the bundle price has paid already. */
  Cents covered() const noexcept { return Cents(raw.covered_cents); }
  /** What waits for the year close because the ceiling is used up. */
  Cents above_ceiling() const noexcept { return Cents(raw.above_ceiling_cents); }
  /** What is not payable. */
  Cents rejected() const noexcept { return Cents(raw.rejected_cents); }
  /** What was paid before and must come back; no part of the sum. */
  Cents recoverable() const noexcept { return Cents(raw.recoverable_cents); }
  /** What none of the parts accounts for. */
  Cents adjustment() const noexcept { return Cents(raw.adjustment_cents); }
  /** The contract year, from 1; 0 when none is known. */
  std::uint32_t contract_year() const noexcept { return raw.contract_year; }
  /** What the line booked in the state. */
  Booked booked() const noexcept { return static_cast<Booked>(raw.booked); }
  /** Whether a credit has taken the line back. */
  bool is_credited() const noexcept { return raw.credited != 0; }
  /** Of an invalid line, the member at fault. */
  Field field() const noexcept { return static_cast<Field>(raw.field); }
  /** Of an invalid line, what is wrong with it; else all is well. */
  Status fault() const noexcept { return Status(raw.fault); }
  /** What every rule that was asked said. */
  View<Finding, rk_finding> findings() const noexcept {
    return View<Finding, rk_finding>(raw.findings, raw.finding_count);
  }
  /** The facts that could still change an undetermined verdict. */
  MissingFacts missing() const noexcept { return MissingFacts(raw.missing); }
  /** What the verdict was made with. */
  rk_receipt receipt() const noexcept { return raw.receipt; }
};

static_assert(sizeof(Contract) == sizeof(rk_contract) && std::is_standard_layout<Contract>::value, "a C struct");
static_assert(sizeof(State) == sizeof(rk_state) && std::is_standard_layout<State>::value, "a C struct");
static_assert(sizeof(InsuredState) == sizeof(rk_insured_state) && std::is_standard_layout<InsuredState>::value, "");
static_assert(sizeof(Claim) == sizeof(rk_claim) && std::is_standard_layout<Claim>::value, "a C struct");
static_assert(sizeof(Verdict) == sizeof(rk_verdict) && std::is_standard_layout<Verdict>::value, "a C struct");

/** Refuses a library of another ABI than this header, or an older one: call it once at the start. */
inline Status check_compat() noexcept { return Status(RK_CHECK_COMPAT()); }

/** What every result of this library is made with: the rule set, its hash and the version. */
inline rk_receipt receipt() noexcept {
  rk_receipt made = rk_receipt();
  rk_get_receipt(&made);
  return made;
}

/**
 * Decides claim lines in order and books them, as rk_adjudicate_batch does.
 *
 * contract: the terms.
 * state: what was booked under it, in and out.
 * insured: the states of the insured persons that the lines point at, in and out.
 * debits: stored verdicts of earlier lines that credits take back.
 * claims: the lines.
 * verdicts: room for as many verdicts as there are lines, or the status is RK_E_COUNT.
 *
 * Returns RK_OK, and then every verdict is written; otherwise nothing is.
 */
inline Status adjudicate(const Contract &contract, State &state, Span<InsuredState> insured, Span<Verdict> debits,
                         Span<const Claim> claims, Span<Verdict> verdicts) noexcept {
  if (insured.size() > count_max || debits.size() > count_max || claims.size() > count_max
      || claims.size() != verdicts.size()) {
    return Status(RK_E_COUNT);
  }
  /* The C struct is the first member, so a pointer to one is a pointer to the other. */
  return Status(rk_adjudicate_batch(
    &contract.raw, &state.raw, reinterpret_cast<rk_insured_state *>(insured.data()),
    static_cast<std::uint32_t>(insured.size()), reinterpret_cast<rk_verdict *>(debits.data()),
    static_cast<std::uint32_t>(debits.size()), reinterpret_cast<const rk_claim *>(claims.data()), sizeof(Claim),
    reinterpret_cast<rk_verdict *>(verdicts.data()), sizeof(Verdict), static_cast<std::uint32_t>(claims.size())));
}

/** As above, without verdicts of earlier calls. */
inline Status adjudicate(const Contract &contract, State &state, Span<InsuredState> insured, Span<const Claim> claims,
                         Span<Verdict> verdicts) noexcept {
  return adjudicate(contract, state, insured, Span<Verdict>(), claims, verdicts);
}

/** Decides one claim line that is no credit; its insured is 0. */
inline Result<Verdict> adjudicate(const Contract &contract, State &state, InsuredState &insured,
                                  const Claim &claim) noexcept {
  Verdict verdict;
  const Status status(rk_adjudicate(&contract.raw, &state.raw, &insured.raw, nullptr, &claim.raw, &verdict.raw));
  return Result<Verdict>(status, verdict);
}

/** Decides one credit; its insured is 0, its credit_of 1. debit: the verdict that it takes back, in and out. */
inline Result<Verdict> adjudicate(const Contract &contract, State &state, InsuredState &insured, const Claim &claim,
                                  Verdict &debit) noexcept {
  Verdict verdict;
  const Status status(rk_adjudicate(&contract.raw, &state.raw, &insured.raw, &debit.raw, &claim.raw, &verdict.raw));
  return Result<Verdict>(status, verdict);
}

/** A value that a rule gives. */
struct Value {
  /** The struct of C. */
  rk_value raw;

  /** A value of C. */
  explicit Value(const rk_value &value) noexcept : raw(value) {}

  /** The place of the output among those of the rule, RK_OUTPUT_... */
  std::uint32_t output() const noexcept { return raw.output; }
  /** Its index: the number or year itself, or the place of the code from 0; 0 when the output has no index. */
  std::int32_t index() const noexcept { return raw.index; }
  /** The value in the form of the output's type, RK_TYPE_... */
  std::int64_t value() const noexcept { return raw.value; }
  /** The value of an output of type RK_TYPE_CENTS. */
  Cents cents() const noexcept { return Cents(raw.value); }
  /** The value of an output of type RK_TYPE_DATE. */
  Date date() const noexcept { return Date(static_cast<std::int32_t>(raw.value)); }
};

/** The answer of one rule. */
struct Answer {
  /** The struct of C. */
  rk_answer raw;

  /** No answer yet. */
  Answer() noexcept : raw() {}

  /** Number of the rule, RK_RULE_... */
  std::uint32_t rule() const noexcept { return raw.rule; }
  /** The result. */
  RuleResult result() const noexcept { return static_cast<RuleResult>(raw.result); }
  /** The values that the rule gives. */
  View<Value, rk_value> values() const noexcept { return View<Value, rk_value>(raw.values, raw.value_count); }
  /** One of them, by its output, RK_OUTPUT_..., and index; RK_E_INDEX when it is not given. */
  Result<std::int64_t> value(std::uint32_t output, std::int32_t index = 0) const noexcept {
    for (Value value : values()) {
      if (value.output() == output && value.index() == index) {
        return value.value();
      }
    }
    return Status(RK_E_INDEX);
  }
  /** The facts, RK_FACT_..., that could still change the result, in ascending order. */
  View<std::uint32_t, std::uint32_t> missing() const noexcept {
    return View<std::uint32_t, std::uint32_t>(raw.missing, raw.missing_count);
  }
  /** What the answer was made with. */
  rk_receipt receipt() const noexcept { return raw.receipt; }
};

/** The assessment of a subject under a policy. */
struct Assessment {
  /** The struct of C. */
  rk_assessment raw;

  /** No assessment yet. */
  Assessment() noexcept : raw() {}

  /** The outcome. */
  Outcome outcome() const noexcept { return static_cast<Outcome>(raw.outcome); }
  /** The rule that makes the subject ineligible: the first that fails, in the published order; else 0. */
  std::uint32_t deciding() const noexcept { return raw.deciding; }
  /** What every rule about the subject said, in the published order. */
  View<Finding, rk_finding> findings() const noexcept {
    return View<Finding, rk_finding>(raw.findings, raw.finding_count);
  }
  /** The facts, RK_FACT_..., that could still change the outcome, in ascending order. */
  View<std::uint32_t, std::uint32_t> missing() const noexcept {
    return View<std::uint32_t, std::uint32_t>(raw.missing, raw.missing_count);
  }
  /** What the assessment was made with. */
  rk_receipt receipt() const noexcept { return raw.receipt; }
};

/**
 * The facts of a case under a policy, all unknown at first:
 *
 *   Facts<RK_SLOTS_TBHF21> facts(RK_POLICY_TBHF21);
 *   facts.set(RK_FACT_TBHF21_PROVIDER_HAS_MSZ_AGREEMENT_2020, true);
 *
 * fact: RK_FACT_... of the policy.
 * index: the number or year itself, or the place of the code from 0; 0 for a fact without an index.
 */
template <std::uint32_t Slots>
class Facts {
 public:
  /** Nothing is known. policy: RK_POLICY_..., the one of RK_SLOTS_...; with another one every call fails. */
  explicit Facts(std::uint32_t policy) noexcept : status_(), slots_() {
    status_ = Status(rk_facts_init(policy, slots_, Slots));
  }

  /** RK_OK, or RK_E_SLOTS or RK_E_POLICY when policy and number of slots do not belong together. */
  Status status() const noexcept { return status_; }
  /** The slots, for functions of C that have no method here. */
  Span<std::int64_t> slots() noexcept { return Span<std::int64_t>(slots_, Slots); }

  /** States a fact in the form of its type, RK_TYPE_...: a truth value, a count, a rate, the place of a word, a set. */
  Status set(std::uint32_t fact, std::int64_t value, std::int32_t index = 0) noexcept {
    return Status(rk_fact_set(slots_, Slots, fact, index, value));
  }
  /** States an amount. */
  Status set(std::uint32_t fact, Cents amount, std::int32_t index = 0) noexcept {
    return set(fact, amount.value, index);
  }
  /** States a day. */
  Status set(std::uint32_t fact, Date date, std::int32_t index = 0) noexcept { return set(fact, date.yyyymmdd, index); }
  /** States a period: its first day and the day after its last. */
  Status set_period(std::uint32_t fact, Date from, Date until, std::int32_t index = 0) noexcept {
    return Status(rk_fact_set_period(slots_, Slots, fact, index, from.yyyymmdd, until.yyyymmdd));
  }
  /** States that there is none, such as a notice that was never given. */
  Status set_none(std::uint32_t fact, std::int32_t index = 0) noexcept {
    rk_fact none = rk_fact();
    none.fact = fact;
    none.index = index;
    none.known = RK_NONE;
    return Status(rk_facts_set(slots_, Slots, &none, 1, nullptr));
  }
  /** States many facts in order; done: where not null, how many were taken. */
  Status set(Span<const rk_fact> facts, std::uint32_t *done = nullptr) noexcept {
    if (facts.size() > count_max) {
      return Status(RK_E_COUNT);
    }
    return Status(rk_facts_set(slots_, Slots, facts.data(), static_cast<std::uint32_t>(facts.size()), done));
  }
  /** Makes a fact unknown again. */
  Status unset(std::uint32_t fact, std::int32_t index = 0) noexcept {
    return Status(rk_fact_unset(slots_, Slots, fact, index));
  }

  /** Asks one rule, RK_RULE_... */
  Status evaluate(std::uint32_t rule, Answer &answer) const noexcept {
    return Status(rk_evaluate(rule, unchanged(), Slots, &answer.raw));
  }
  /** As above. */
  Result<Answer> evaluate(std::uint32_t rule) const noexcept {
    Answer answer;
    const Status status = evaluate(rule, answer);
    return Result<Answer>(status, answer);
  }

  /** Asks every rule of a policy about a subject. date: the day on which the policy must be valid, or unknown. */
  Status assess(std::uint32_t policy, Subject subject, Date date, Assessment &assessment) const noexcept {
    return Status(rk_assess(policy, static_cast<std::uint32_t>(subject), date.yyyymmdd, unchanged(), Slots,
                            &assessment.raw));
  }
  /** As above. */
  Result<Assessment> assess(std::uint32_t policy, Subject subject, Date date = Date()) const noexcept {
    Assessment assessment;
    const Status status = assess(policy, subject, date, assessment);
    return Result<Assessment>(status, assessment);
  }

 private:
  /* The functions of C that only read the slots take them without const. */
  std::int64_t *unchanged() const noexcept { return const_cast<std::int64_t *>(slots_); }

  Status status_;
  alignas(8) std::int64_t slots_[Slots];
};

/**
 * The books of a contract whose claims are decided by asking rules: of every policy but TBHF21. Bytes that the caller keeps
 * and hands in again. Its places are RK_ENTRY_..., its bits RK_MARK_...; the list Entries describes them.
 */
struct Ledger {
  /** The struct of C. */
  rk_ledger raw;

  /** Of no policy: refused. */
  Ledger() noexcept : raw() {}
  /** Nothing is booked under a contract of this policy, RK_POLICY_...; of one without requests, calls refuse it. */
  explicit Ledger(std::uint32_t policy) noexcept : raw() { rk_ledger_init(policy, &raw); }

  /** A sum of money by its place, RK_ENTRY_...; nothing for a place that there is not. */
  Cents amount(std::size_t place) const noexcept {
    return Cents(place < sizeof raw.amounts_cents / sizeof raw.amounts_cents[0] ? raw.amounts_cents[place] : 0);
  }
  /** Whether something happened, RK_MARK_... */
  bool mark(std::uint32_t bit) const noexcept { return (raw.marks & bit) != 0; }
};

/** A claim line that is decided by asking rules; what else is known of it stands in Facts. */
struct RuleClaim {
  /** The struct of C. */
  rk_rule_claim raw;

  /** Asks for nothing: refused. */
  RuleClaim() noexcept : raw() {}
  /** Asks for something, RK_REQUEST_..., with an amount that is negative for a credit only. */
  RuleClaim(std::uint32_t request, Cents amount) noexcept : raw() {
    raw.request = request;
    raw.amount_cents = amount.value;
  }

  /** What becomes of it when the policy decides nothing about it; a term of the contract. */
  RuleClaim &other_claims(OtherClaims what) noexcept {
    raw.other_claims = static_cast<std::uint32_t>(what);
    return *this;
  }
};

/** What was decided about a line by asking rules, and booked. It can be stored as it is; a later credit needs it back. */
struct Settlement {
  /** The struct of C. */
  rk_settlement raw;

  /** Nothing was decided. */
  Settlement() noexcept : raw() {}
  /** A settlement of C. */
  explicit Settlement(const rk_settlement &settlement) noexcept : raw(settlement) {}

  /** What becomes of the line. */
  Decision decision() const noexcept { return static_cast<Decision>(raw.decision); }
  /** Number of the rule that decided, RK_RULE_...; 0 when no rule had to. */
  std::uint32_t rule() const noexcept { return raw.rule; }
  /** What was claimed. */
  Cents claimed() const noexcept { return Cents(raw.claimed_cents); }
  /** What is paid. */
  Cents paid() const noexcept { return Cents(raw.paid_cents); }
  /** What another payment has paid already. */
  Cents covered() const noexcept { return Cents(raw.covered_cents); }
  /** What waits because the ceiling is used up. */
  Cents above_ceiling() const noexcept { return Cents(raw.above_ceiling_cents); }
  /** What is not payable. */
  Cents rejected() const noexcept { return Cents(raw.rejected_cents); }
  /** What was paid before and must come back; no part of the sum. */
  Cents recoverable() const noexcept { return Cents(raw.recoverable_cents); }
  /** What none of the parts accounts for. */
  Cents adjustment() const noexcept { return Cents(raw.adjustment_cents); }
  /** Whether a credit has taken the line back. */
  bool is_credited() const noexcept { return raw.credited != 0; }
  /** What it was decided with. */
  rk_receipt receipt() const noexcept { return raw.receipt; }
};

/** The verdict on a line that was decided by asking rules. */
struct RuleVerdict {
  /** The struct of C. */
  rk_rule_verdict raw;

  /** No verdict yet. */
  RuleVerdict() noexcept : raw() {}

  /** What was decided and booked. */
  Settlement settlement() const noexcept { return Settlement(raw.settlement); }
  /** Of an invalid line, the member at fault. */
  Field field() const noexcept { return static_cast<Field>(raw.field); }
  /** Of an invalid line, what is wrong with it; else all is well. */
  Status fault() const noexcept { return Status(raw.fault); }
  /** What every rule said that was asked and applies, in the order of the request. */
  View<Finding, rk_finding> findings() const noexcept {
    return View<Finding, rk_finding>(raw.findings, raw.finding_count);
  }
  /** The facts, RK_FACT_..., that could still change the verdict, in ascending order. */
  View<std::uint32_t, std::uint32_t> missing() const noexcept {
    return View<std::uint32_t, std::uint32_t>(raw.missing, raw.missing_count);
  }
};

/**
 * Decides a line by asking the rules of its request in their order, and books it.
 *
 * facts: of the contract and the line, in and out: what the ledger says is stated in them. Copy those of the contract for
 *   every line.
 * ledger: what was booked under the contract, in and out.
 * verdict: written when all is well.
 */
template <std::uint32_t Slots>
Status adjudicate(const RuleClaim &claim, Facts<Slots> &facts, Ledger &ledger, RuleVerdict &verdict) noexcept {
  return Status(rk_rules_adjudicate(&claim.raw, facts.slots().data(), Slots, &ledger.raw, &verdict.raw));
}

/**
 * Takes back what an earlier line booked.
 *
 * claim: the opposite amount, and any request of the policy.
 * settlement: of the line that is taken back, in and out; null when there is none.
 * ledger, verdict: as of adjudicate.
 */
inline Status credit(const RuleClaim &claim, Settlement *settlement, Ledger &ledger, RuleVerdict &verdict) noexcept {
  return Status(rk_rules_credit(&claim.raw, settlement == nullptr ? nullptr : &settlement->raw, &ledger.raw,
                                &verdict.raw));
}

/** A claim line as the other lines of the same insured person see it; made without arguments it tells nothing. */
struct Stay {
  /** The struct of C. */
  rk_stay raw;

  /** Tells nothing. */
  Stay() noexcept : raw() {}

  /** The batch takes the line back: it learns, but tells nothing. */
  Stay &take_back() noexcept {
    raw.classes |= RK_STAY_TAKEN_BACK;
    return *this;
  }
};

/** What a claim line learned from the others. */
struct Learned {
  /** The struct of C. */
  rk_learned raw;

  /** Nothing. */
  Learned() noexcept : raw() {}
};

/**
 * How the other lines of the same insured person see a line.
 *
 * facts: of the contract and the line; they are not changed.
 * insured: the caller's number of the person.
 */
template <std::uint32_t Slots>
Result<Stay> stay_of(std::uint32_t policy, Facts<Slots> &facts, Cents claimed, std::uint64_t insured) noexcept {
  Stay stay;
  stay.raw.insured = insured;
  const Status status(rk_stay_of(policy, facts.slots().data(), Slots, claimed.value, &stay.raw));
  return Result<Stay>(status, stay);
}

/**
 * Finds for every line of a batch the lines of the same person from which it learns something, as rk_relate does.
 *
 * order: room for as many places as there are lines.
 * open: scratch memory, as large as order is always enough.
 * learned: room for as many as there are lines.
 * line: where not null, the place of the line at fault.
 */
inline Status relate(std::uint32_t policy, Span<const Stay> stays, Span<std::uint32_t> order, Span<std::uint32_t> open,
                     Span<Learned> learned, std::uint32_t *line = nullptr) noexcept {
  if (stays.size() > count_max || open.size() > count_max || order.size() != stays.size()
      || learned.size() != stays.size()) {
    return Status(RK_E_COUNT);
  }
  return Status(rk_relate(policy, reinterpret_cast<const rk_stay *>(stays.data()),
                          static_cast<std::uint32_t>(stays.size()), order.data(), open.data(),
                          static_cast<std::uint32_t>(open.size()), reinterpret_cast<rk_learned *>(learned.data()),
                          line));
}

/**
 * States what a line learned from the others as facts of that line; what is stated already stays.
 *
 * stays, learned: as of relate.
 * place: of the line, from 0.
 * complete: whether the batch holds every line of its insured persons: what no line tells is then known not to be.
 */
template <std::uint32_t Slots>
Status state_learned(std::uint32_t policy, Span<const Stay> stays, Span<const Learned> learned, std::uint32_t place,
                     bool complete, Facts<Slots> &facts) noexcept {
  if (stays.size() > count_max || learned.size() != stays.size()) {
    return Status(RK_E_COUNT);
  }
  return Status(rk_relate_state(policy, reinterpret_cast<const rk_stay *>(stays.data()),
                                static_cast<std::uint32_t>(stays.size()),
                                reinterpret_cast<const rk_learned *>(learned.data()), place, complete ? 1 : 0,
                                facts.slots().data(), Slots));
}

static_assert(sizeof(Ledger) == sizeof(rk_ledger) && std::is_standard_layout<Ledger>::value, "a C struct");
static_assert(sizeof(Settlement) == sizeof(rk_settlement) && std::is_standard_layout<Settlement>::value, "a C struct");
static_assert(sizeof(RuleVerdict) == sizeof(rk_rule_verdict) && std::is_standard_layout<RuleVerdict>::value, "");
static_assert(sizeof(Stay) == sizeof(rk_stay) && std::is_standard_layout<Stay>::value, "a C struct");
static_assert(sizeof(Learned) == sizeof(rk_learned) && std::is_standard_layout<Learned>::value, "a C struct");

/**
 * A policy in bytes that arrived without a new library: checked once, then asked as a built-in policy is. The bytes and the
 * memory are the caller's and must outlive it; nothing is allocated.
 *
 *   Pack pack(bytes);
 *   if (pack.status()) { work.resize(pack.info().words); slots.resize(pack.info().slots); pack.use(work, slots); }
 */
class Pack {
 public:
  /** Checks the bytes. */
  explicit Pack(Span<const std::uint8_t> bytes) noexcept : status_(RK_E_COUNT), info_(), bytes_(bytes), work_(), slots_() {
    if (bytes.size() <= count_max) {
      status_ = Status(rk_pack_check(bytes.data(), length(), &info_));
    }
  }

  /** RK_OK, or RK_E_PACK when info() tells why it is refused and where. */
  Status status() const noexcept { return status_; }
  /** What the pack says of itself. */
  const rk_pack_info &info() const noexcept { return info_; }

  /** Takes memory for as many words and slots as info() says; every fact is unknown. */
  Status use(Span<std::uint64_t> work, Span<std::int64_t> slots) noexcept {
    if (work.size() > count_max || slots.size() > count_max) {
      return Status(RK_E_COUNT);
    }
    work_ = work;
    slots_ = slots;
    return set(Span<const rk_fact>(), true);
  }
  /** States facts in order, numbered from a thousand times the number of the policy, from 1. */
  Status set(Span<const rk_fact> facts) noexcept { return set(facts, false); }
  /** Asks one rule. */
  Status evaluate(std::uint32_t rule, Answer &answer) const noexcept {
    return Status(rk_pack_evaluate(bytes_.data(), length(), work_.data(), count(work_), rule, slots_.data(),
                                   count(slots_), &answer.raw));
  }
  /** Asks every rule about a subject. date: the day on which the policy must be valid, or unknown. */
  Status assess(Subject subject, Date date, Assessment &assessment) const noexcept {
    return Status(rk_pack_assess(bytes_.data(), length(), work_.data(), count(work_),
                                 static_cast<std::uint32_t>(subject), date.yyyymmdd, slots_.data(), count(slots_),
                                 &assessment.raw));
  }

 private:
  Status set(Span<const rk_fact> facts, bool clear) noexcept {
    if (facts.size() > count_max) {
      return Status(RK_E_COUNT);
    }
    return Status(rk_pack_facts_set(bytes_.data(), length(), work_.data(), count(work_), slots_.data(), count(slots_),
                                    clear ? 1 : 0, facts.data(), count(facts)));
  }
  std::uint32_t length() const noexcept { return count(bytes_); }
  template <typename T>
  static std::uint32_t count(Span<T> span) noexcept {
    return static_cast<std::uint32_t>(span.size());
  }

  Status status_;
  rk_pack_info info_;
  Span<const std::uint8_t> bytes_;
  Span<std::uint64_t> work_;
  Span<std::int64_t> slots_;
};

/** A list of the library that is read one by one, such as its rules. */
template <typename Info, std::uint32_t (*Count)(), std::int32_t (*At)(std::uint32_t, Info *)>
class Catalogue {
 public:
  /** Walks over the entries. */
  class iterator {
   public:
    typedef std::input_iterator_tag iterator_category;
    typedef Info value_type;
    typedef std::ptrdiff_t difference_type;
    typedef const Info *pointer;
    typedef Info reference;

    explicit iterator(std::uint32_t place) noexcept : place_(place) {}
    Info operator*() const noexcept {
      Info info = Info();
      At(place_, &info);
      return info;
    }
    iterator &operator++() noexcept {
      ++place_;
      return *this;
    }
    iterator operator++(int) noexcept { return iterator(place_++); }
    bool operator==(iterator other) const noexcept { return place_ == other.place_; }
    bool operator!=(iterator other) const noexcept { return place_ != other.place_; }

   private:
    std::uint32_t place_;
  };

  /** How many. */
  std::uint32_t size() const noexcept { return Count(); }
  /** The first. */
  iterator begin() const noexcept { return iterator(0); }
  /** Behind the last. */
  iterator end() const noexcept { return iterator(Count()); }
};

/** The policies of the library. */
typedef Catalogue<rk_policy_info, rk_policy_count, rk_policy_at> Policies;
/** The rules of the library: policy after policy, in the published order. */
typedef Catalogue<rk_rule_info, rk_rule_count, rk_rule_at> Rules;
/** The facts of the library: policy after policy, in the order of their numbers. */
typedef Catalogue<rk_fact_info, rk_fact_count, rk_fact_at> FactInfos;
/** What can be asked for in claims that are decided by asking rules: policy after policy. */
typedef Catalogue<rk_request_info, rk_request_count, rk_request_at> Requests;
/** What ledgers have places for: policy after policy. */
typedef Catalogue<rk_entry_info, rk_entry_count, rk_entry_at> Entries;
/** The ranges and capacities of the library. */
typedef Catalogue<rk_limit_info, rk_limit_count, rk_limit_at> Limits;

/** Describes an output of a rule, RK_RULE_...; place: from 0, as of Value::output(). */
inline Result<rk_output_info> output(std::uint32_t rule, std::uint32_t place) noexcept {
  rk_output_info info = rk_output_info();
  const Status status(rk_output_at(rule, place, &info));
  return Result<rk_output_info>(status, info);
}

/**
 * The number that has a name: the way back from the functions that give names.
 *
 * of: RK_OF_...
 * characters: the name.
 * within: for rules and facts the policy, RK_POLICY_..., or 0 for the first that has the name; for words and codes the
 *   fact, RK_FACT_...
 */
inline Result<std::uint32_t> number(std::uint32_t of, Text characters, std::uint32_t within = 0) noexcept {
  std::uint32_t found = 0;
  if (characters.size > RK_STRIDE_MAX) {
    return Status(RK_E_NAME);
  }
  const Status status(rk_number(of, within, reinterpret_cast<const std::uint8_t *>(characters.data),
                                static_cast<std::uint32_t>(characters.size), &found));
  return Result<std::uint32_t>(status, found);
}

/** As above. */
inline Result<std::uint32_t> number(std::uint32_t of, const std::string &characters,
                                    std::uint32_t within = 0) noexcept {
  return number(of, Text(characters.data(), characters.size()), within);
}

/** Whether a text is a well-formed code, RK_CODE_...; RK_OK, or the RK_FAULT_... of the text. */
inline Status check_code(std::uint32_t code, Text characters) noexcept {
  if (characters.size > RK_STRIDE_MAX) {
    return Status(RK_FAULT_WRONG_LENGTH);
  }
  return Status(rk_code_check(code, reinterpret_cast<const std::uint8_t *>(characters.data),
                              static_cast<std::uint32_t>(characters.size)));
}

/** The value of a fact of type RK_TYPE_CODE: the number of the code, or -1 for text that is not nine digits. */
inline Result<std::int64_t> care_product_value(Text characters) noexcept {
  std::int64_t value = -1;
  if (characters.size > RK_STRIDE_MAX) {
    return value;
  }
  const Status status(rk_care_product_value(reinterpret_cast<const std::uint8_t *>(characters.data),
                                            static_cast<std::uint32_t>(characters.size), &value));
  return Result<std::int64_t>(status, value);
}

/** Amount times numerator divided by denominator, exact, rounded once; RK_FAULT_OUT_OF_RANGE when it is no amount. */
inline Result<Cents> scale(Cents amount, std::int64_t numerator, std::int64_t denominator,
                           Rounding rounding = Rounding::half_away) noexcept {
  rk_scaling scaling = rk_scaling();
  scaling.amount_cents = amount.value;
  scaling.numerator = numerator;
  scaling.denominator = denominator;
  scaling.rounding = static_cast<std::uint32_t>(rounding);
  Cents cents;
  const Status status(rk_scale(&scaling, &cents.value));
  return Result<Cents>(status, cents);
}

}  // namespace regelkern

#endif
