/*
 * A claims program: reads claim lines, adjudicates them in one batch, prints amounts and reasons.
 *
 *   claims CONTRACT CLAIMS
 *
 * CONTRACT and CLAIMS are those of bindings/c/examples/claims.c, which describes them; what is printed is the same.
 * That program also keeps a state for the next run, which C++ would write and read in the same way.
 *
 * Exit status: 0 every line accepted, 1 some line not paid in full, covered or recovered, 2 wrong use or unreadable
 * input.
 *
 * Build, from the root of the repository (C++11 and later):
 *   cargo build --release -p regelkern-c
 *   c++ -std=c++11 -I include -I bindings/cpp bindings/cpp/examples/claims.cpp target/release/libregelkern.a -o claims
 */
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

#include "regelkern.hpp"

namespace rk = regelkern;

/* Text that no field of a claim can hold: the library names the field in the verdict. */
const std::int64_t bad_number = INT64_MIN;
const rk::Date bad_date(-1);
const std::uint8_t bad_byte = 255;
const std::uint32_t nobody = 0xFFFFFFFFu;

const std::size_t name_max_bytes = 64;
const std::array<const char *, 15> columns = {
  {"claim", "insured", "credit_of", "kind", "reference_date", "amount", "care_product_code", "by_contracted_provider",
   "in_bundle", "bundle_period.from", "bundle_period.until", "is_structural_hf_msz_cost", "meets_legal_requirements",
   "actually_delivered", "rightly_delivered"}};
namespace column {
enum Place : std::size_t {
  claim, insured, credit_of, kind, reference_date, amount, care_product, by_contracted_provider, in_bundle,
  bundle_from, bundle_until, is_structural, meets_legal_requirements, actually_delivered, rightly_delivered
};
}

typedef std::array<std::string, columns.size()> Row;

[[noreturn]] static void fail(const std::string &file, unsigned long line, const std::string &message) {
  std::cout.flush();
  std::cerr << file << ':';
  if (line > 0) {
    std::cerr << line << ':';
  }
  std::cerr << ' ' << message << '\n';
  std::exit(2);
}

static std::string trimmed(const std::string &text) {
  const std::size_t from = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
  return from == std::string::npos ? std::string() : text.substr(from, last - from + 1);
}

static std::int64_t read_number(const std::string &text) {
  const std::size_t sign = text.compare(0, 1, "-") == 0 ? 1 : 0;
  /* The largest amount has 15 digits. */
  const bool has_size = text.size() > sign && text.size() <= sign + 15;
  if (!has_size || text.find_first_not_of("0123456789", sign) != std::string::npos) {
    return bad_number;
  }
  return std::strtoll(text.c_str(), nullptr, 10);
}

/* 2021-01-31; unknown for an empty text. */
static rk::Date read_date(const std::string &text) {
  if (text.empty()) {
    return rk::Date();
  }
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return bad_date;
  }
  const std::string digits = text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2);
  return digits.find_first_not_of("0123456789") == std::string::npos ? rk::Date(std::stoi(digits)) : bad_date;
}

static rk::Truth read_truth(const std::string &text) {
  return text.empty()        ? rk::Truth::unknown
         : text == "true"    ? rk::Truth::yes
         : text == "false"   ? rk::Truth::no
                             : static_cast<rk::Truth>(bad_byte);
}

/* The number of a name of the library; a number that nothing has when it has no such name. */
static std::uint8_t read_name(std::uint32_t of, const std::string &text) {
  return static_cast<std::uint8_t>(rk::number(of, text).value_or(bad_byte));
}

/* Reads a line without its end. */
static bool read_line(std::istream &file, std::string &line) {
  if (!std::getline(file, line)) {
    return false;
  }
  while (!line.empty() && line[line.size() - 1] == '\r') {
    line.erase(line.size() - 1);
  }
  return true;
}

/* The place of the contract year, from 0, of a term such as volume_patients.1; 3 when it is another term. */
static std::size_t year_of(const std::string &name, const std::string &term) {
  const bool is_of = name.size() == term.size() + 2 && name.compare(0, term.size() + 1, term + ".") == 0;
  const char last = is_of ? name[term.size() + 1] : '0';
  return last >= '1' && last <= '3' ? static_cast<std::size_t>(last - '1') : 3;
}

static rk::Contract read_contract(const std::string &path) {
  std::ifstream file(path.c_str());
  if (!file) {
    fail(path, 0, "cannot be read");
  }
  rk::Contract contract;
  rk::Date start, to_exclusive;
  std::array<std::uint32_t, 3> volume = {{0, 0, 0}};
  std::array<rk::Cents, 3> in, out;
  std::string line;
  for (unsigned long number = 1; read_line(file, line); number++) {
    const std::size_t equals = line.find('=');
    const std::string name = trimmed(line.substr(0, equals));
    if (name.empty() || name[0] == '#') {
      continue;
    }
    if (equals == std::string::npos) {
      fail(path, number, "expected name = value");
    }
    const std::string value = trimmed(line.substr(equals + 1));
    const std::size_t of_volume = year_of(name, "volume_patients"), of_in = year_of(name, "zvt_transfer_in"),
                      of_out = year_of(name, "zvt_transfer_out");
    if (name == "policy") {
      const rk::Result<std::uint32_t> policy = rk::number(RK_OF_POLICY, value);
      if (!policy) {
        fail(path, number, "no such policy");
      }
      contract.policy(*policy);
    } else if (name == "start") {
      start = read_date(value);
    } else if (name == "to_exclusive") {
      to_exclusive = read_date(value);
    } else if (name == "bundle_price") {
      contract.bundle_price(rk::Cents(read_number(value)));
    } else if (of_volume < 3) {
      const std::int64_t patients = read_number(value);
      if (patients < 0 || patients > 0xFFFFFFFFll) {
        fail(path, number, "expected a number of patients");
      }
      volume[of_volume] = static_cast<std::uint32_t>(patients);
    } else if (of_in < 3) {
      in[of_in] = rk::Cents(read_number(value));
    } else if (of_out < 3) {
      out[of_out] = rk::Cents(read_number(value));
    } else if (name == "bundle_proration") {
      contract.proration(value == "none"   ? rk::Proration::none
                         : value == "days" ? rk::Proration::days
                                           : static_cast<rk::Proration>(bad_byte));
    } else if (name == "rounding") {
      contract.rounding(static_cast<rk::Rounding>(read_name(RK_OF_ROUNDING, value)));
    } else if (name == "other_claims") {
      contract.other_claims(value == "undecided"    ? rk::OtherClaims::undecided
                            : value == "as_claimed" ? rk::OtherClaims::as_claimed
                                                    : static_cast<rk::OtherClaims>(bad_byte));
    } else {
      fail(path, number, "no such contract term");
    }
  }
  contract.period(start, to_exclusive).volume_patients(volume[0], volume[1], volume[2]);
  contract.transfer_in(in[0], in[1], in[2]).transfer_out(out[0], out[1], out[2]);
  const rk::ContractCheck check = contract.check();
  if (!check) {
    fail(path, 0, rk::name(check.field).str() + ": expected " + check.fault.expected().str());
  }
  return contract;
}

/* Cuts a line at its commas; a field may stand between quotes, in which a quote is written twice. */
static std::vector<std::string> cut(const std::string &line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t place = 0; place < line.size(); place++) {
    const bool is_quote = line[place] == '"';
    if (quoted && is_quote && line.compare(place, 2, "\"\"") == 0) {
      fields.back() += line[place++];
    } else if (is_quote && (quoted || fields.back().empty())) {
      quoted = !quoted;
    } else if (line[place] == ',' && !quoted) {
      fields.push_back(std::string());
    } else {
      fields.back() += line[place];
    }
  }
  return fields;
}

/* The lines of this run, and who is who. */
struct Books {
  std::vector<std::string> names;
  std::vector<rk::Claim> claims;
  /* The line of a name, from 1: the latest when there is more than one. */
  std::unordered_map<std::string, std::uint32_t> lines;
  /* Place 0 is for lines without a person: nothing is booked for them. */
  std::vector<rk::InsuredState> insured = std::vector<rk::InsuredState>(1);
  std::unordered_map<std::string, std::uint32_t> persons;

  void add(const Row &row) {
    rk::Claim claim;
    const std::string &kind = row[column::kind];
    claim.kind(kind.empty() ? rk::Kind::unknown : static_cast<rk::Kind>(read_name(RK_OF_KIND, kind)))
      .amount(rk::Cents(read_number(row[column::amount])))
      .reference_date(read_date(row[column::reference_date]))
      .bundle_period(read_date(row[column::bundle_from]), read_date(row[column::bundle_until]))
      .care_product(row[column::care_product])
      .by_contracted_provider(read_truth(row[column::by_contracted_provider]))
      .in_bundle(read_truth(row[column::in_bundle]))
      .is_structural(read_truth(row[column::is_structural]))
      .meets_legal_requirements(read_truth(row[column::meets_legal_requirements]))
      .actually_delivered(read_truth(row[column::actually_delivered]))
      .rightly_delivered(read_truth(row[column::rightly_delivered]));
    if (!row[column::insured].empty()) {
      claim.insured(person(row[column::insured]));
    } else if (kind == rk::name(rk::Kind::bundle_payment).str()) {
      /* Without knowing who it is, nobody can know whether this is the first payment. */
      claim.insured(nobody);
    }
    if (!row[column::credit_of].empty()) {
      const auto debit = lines.find(row[column::credit_of]);
      claim.credit_of(debit == lines.end() ? nobody : debit->second);
    }
    claims.push_back(claim);
    names.push_back(row[column::claim]);
    lines[row[column::claim]] = static_cast<std::uint32_t>(claims.size());
  }

  std::uint32_t person(const std::string &key) {
    const auto known = persons.emplace(key, static_cast<std::uint32_t>(insured.size()));
    if (known.second) {
      insured.push_back(rk::InsuredState());
    }
    return known.first->second;
  }
};

static Books read_claims(const std::string &path) {
  std::ifstream file(path.c_str());
  std::string line;
  if (!file) {
    fail(path, 0, "cannot be read");
  }
  if (!read_line(file, line)) {
    fail(path, 1, "expected a line with the names of the columns");
  }
  const std::vector<std::string> header = cut(line);
  std::vector<std::size_t> places;
  for (const std::string &name : header) {
    const auto known = std::find(columns.begin(), columns.end(), name);
    const std::size_t place = static_cast<std::size_t>(known - columns.begin());
    if (known == columns.end() || std::find(places.begin(), places.end(), place) != places.end()) {
      fail(path, 1, "a column that there is not, or twice");
    }
    places.push_back(place);
  }
  Books books;
  for (unsigned long number = 2; read_line(file, line); number++) {
    if (line.empty()) {
      continue;
    }
    const std::vector<std::string> fields = cut(line);
    if (fields.size() != header.size()) {
      fail(path, number, "another number of fields than there are columns");
    }
    Row row;
    for (std::size_t place = 0; place < fields.size(); place++) {
      row[places[place]] = trimmed(fields[place]);
    }
    for (std::size_t place = column::claim; place <= column::credit_of; place++) {
      if (row[place].size() > name_max_bytes) {
        fail(path, number, "a name of a claim or person is longer than 64 bytes");
      }
    }
    books.add(row);
  }
  return books;
}

static std::ostream &operator<<(std::ostream &stream, rk::Text text) {
  return stream.write(text.data, static_cast<std::streamsize>(text.size));
}

static std::ostream &operator<<(std::ostream &stream, rk::Cents cents) { return stream << cents.str(); }

static void print_verdict(const std::string &name, const rk::Verdict &verdict) {
  std::cout << name << ": " << rk::name(verdict.decision()) << ", claimed " << verdict.claimed() << ", paid "
            << verdict.paid() << " - ";
  if (verdict.decision() == rk::Decision::invalid) {
    std::cout << rk::name(verdict.field()) << ": expected " << verdict.fault().expected();
  } else {
    std::cout << rk::rule_id(verdict.rule()) << ' ' << rk::rule_title(verdict.rule());
  }
  for (std::uint32_t fact : verdict.missing()) {
    std::cout << "; missing " << rk::fact_name(fact);
  }
  std::cout << '\n';
}

static bool print_all(const Books &books, const std::vector<rk::Verdict> &verdicts) {
  rk::Cents claimed, paid, covered, above_ceiling, rejected, adjustment;
  bool is_accepted = true;
  for (std::size_t line = 0; line < verdicts.size(); line++) {
    const rk::Verdict &verdict = verdicts[line];
    print_verdict(books.names[line], verdict);
    claimed += verdict.claimed();
    paid += verdict.paid();
    covered += verdict.covered();
    above_ceiling += verdict.above_ceiling();
    rejected += verdict.rejected();
    adjustment += verdict.adjustment();
    is_accepted = is_accepted && verdict.is_accepted();
  }
  std::cout << "total of " << verdicts.size() << " lines: claimed " << claimed << ", paid " << paid << ", covered "
            << covered << ", above ceiling " << above_ceiling << ", rejected " << rejected << ", adjustment "
            << adjustment << '\n';
  std::cout << "rule set " << rk::receipt().rule_set << ", library " << rk_version_string() << '\n';
  return is_accepted;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    std::cerr << "usage: claims CONTRACT CLAIMS\n";
    return 2;
  }
  if (!rk::check_compat()) {
    fail("claims", 0, "compiled with another header than the library has");
  }
  const rk::Contract contract = read_contract(argv[1]);
  Books books = read_claims(argv[2]);
  rk::State state;
  std::vector<rk::Verdict> verdicts(books.claims.size());
  const rk::Status status = rk::adjudicate(contract, state, books.insured, books.claims, verdicts);
  if (!status) {
    fail("claims", 0, "expected " + status.expected().str());
  }
  return print_all(books, verdicts) ? 0 : 1;
}
