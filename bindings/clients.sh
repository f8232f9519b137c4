#!/usr/bin/env bash
# Tries every client as its users would: installs the library under a prefix, moves the prefix, builds the claims program of
# each language against it with that language's own tools, and has each decide the same claims. All must come to the totals
# of the command line, to the cent.
#
# The claims are those of tests/data/claims-heart-failure-2021.csv; COBOL reads them from the ZH308 files that they were
# made of. Needs cargo, cmake, gcc, g++, pkg-config, cobc (gnucobol3), python3 with venv, sqlite3 and sqlite3ext.h.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
data=$root/tests/data
work=$root/target/clients
for tool in cmake gcc g++ pkg-config cobc python3 sqlite3; do
  command -v "$tool" >/dev/null || { echo "clients.sh: $tool is not installed: NOTHING WAS TESTED" >&2; exit 1; }
done
rm -rf "$work"
mkdir -p "$work"

# The prefix, by CMake and by the script: the same files. It is used from another place than it was installed to.
cmake -S bindings/c -B "$work/cmake" >"$work/log"
cmake --build "$work/cmake" >>"$work/log"
cmake --install "$work/cmake" --prefix "$work/first" >>"$work/log"
bindings/c/install.sh "$work/second"
diff -r "$work/first" "$work/second" || { echo "clients.sh: CMake and install.sh differ" >&2; exit 1; }
mv "$work/first" "$work/prefix"
rm -r "$work/second"
prefix=$work/prefix
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
read -ra flags <<<"$(pkg-config --cflags regelkern)"
read -ra shared <<<"$(pkg-config --libs regelkern)"
cargo build --quiet --release -p regelkern-cli

contract=$data/contract-heart-failure-2021
claims=$data/claims-heart-failure-2021.csv
vektis=("$data/zh308-bundle-payments-2021.asc" "$data/zh308-heart-failure-2021.asc")

failed=0
# totals NAME NUMBER...: lines, claimed, paid, covered, above the ceiling, rejected; in cents.
totals() {
  local name=$1
  shift
  printf '%-36s' "$name"
  printf ' %12s' "$@"
  echo
  expected=${expected:-$*}
  [ "$*" = "$expected" ] || { echo "clients.sh: $name differs" >&2; failed=1; }
}
# printed NAME PROGRAM ARGUMENT...: the last but one line of a claims program, "total of N lines: claimed 1.00, paid …".
printed() {
  local name=$1 text numbers
  shift
  text=$("$@") || [ $? = 1 ]
  read -ra numbers <<<"$(sed -n 's/^total of //p' <<<"$text" | tr -d '.' | grep -oE '[0-9]+' | head -n 6 | paste -sd' ')"
  totals "$name" "${numbers[@]}"
}

printf '%-36s %12s %12s %12s %12s %12s %12s\n' "cents" lines claimed paid covered above rejected
for files in "${vektis[*]}" "$claims"; do
  # shellcheck disable=SC2086 # several files
  text=$(target/release/regelkern adjudicate --summary --format csv --contract "$contract.json" $files) || [ $? = 1 ]
  IFS=, read -ra numbers <<<"$(grep '^total,' <<<"$text" | tr -d '\r')"
  totals "command line, $(basename "${files##*.}")" "${numbers[@]:1:6}"
done

# C: pkg-config, shared and static. The archive needs nothing beside itself.
c=bindings/c/examples/claims.c
gcc -std=c89 -pedantic -Wall -Wextra -Werror "${flags[@]}" "$c" "${shared[@]}" -o "$work/c-shared"
printed "C, pkg-config, shared" "$work/c-shared" "$contract.txt" "$claims"
gcc -std=c89 -pedantic -Wall -Wextra -Werror "${flags[@]}" "$c" "$prefix/lib/libregelkern.a" -o "$work/c-static"
printed "C, static" env -u LD_LIBRARY_PATH "$work/c-static" "$contract.txt" "$claims"

# C and C++: a CMake project that finds the package.
mkdir "$work/project"
cat >"$work/project/CMakeLists.txt" <<TEXT
cmake_minimum_required(VERSION 3.16)
project(clients C CXX)
find_package(regelkern REQUIRED)
foreach(how regelkern regelkern_static)
  add_executable(c_\${how} $root/$c)
  add_executable(cpp_\${how} $root/bindings/cpp/examples/claims.cpp)
  set_target_properties(cpp_\${how} PROPERTIES CXX_STANDARD 11)
  target_link_libraries(c_\${how} regelkern::\${how})
  target_link_libraries(cpp_\${how} regelkern::\${how})
endforeach()
TEXT
cmake -S "$work/project" -B "$work/project/build" -DCMAKE_PREFIX_PATH="$prefix" >>"$work/log"
cmake --build "$work/project/build" >>"$work/log"
for how in regelkern regelkern_static; do
  printed "C, find_package $how" "$work/project/build/c_$how" "$contract.txt" "$claims"
  printed "C++, find_package $how" "$work/project/build/cpp_$how" "$contract.txt" "$claims"
done

# COBOL: the copybook and the library of the prefix.
cobc -x -fstatic-call -I "$(pkg-config --variable=copybookdir regelkern)" -o "$work/cobol" bindings/cobol/claims.cob "${shared[@]}"
printed "COBOL, cobc" "$work/cobol" "$contract.txt" "$data/pathway-heart-failure-2021.txt" "${vektis[@]}"

# Python: a wheel with the library of the prefix, in a fresh environment.
python3 -m venv "$work/environment"
REGELKERN_LIBRARY=$prefix/lib/libregelkern.so "$work/environment/bin/pip" install --quiet --no-deps ./bindings/python
cat >"$work/totals.py" <<'TEXT'
import csv, json, sys
from regelkern import Claim, Ledger

with open(sys.argv[1], encoding="utf-8") as file:
    ledger = Ledger.from_dict(json.load(file))
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    verdicts = list(ledger.adjudicate(Claim.from_dict(row) for row in csv.DictReader(file)))
parts = ("claimed", "paid", "covered", "above_ceiling", "rejected")
print(len(verdicts), *(sum(getattr(verdict, part + "_cents") for verdict in verdicts) for part in parts))
TEXT
read -ra numbers <<<"$(cd "$work" && environment/bin/python totals.py "$contract.json" "$claims")"
totals "Python, pip" "${numbers[@]}"

# SQL: the extension, built with the archive of the prefix.
REGELKERN_PREFIX=$prefix bindings/sqlite/build.sh
read -ra numbers <<<"$(sqlite3 -batch -bail -separator ' ' -cmd ".load target/sqlite/regelkern_sqlite" :memory: \
  ".import --csv $claims claim" "
  SELECT count(*), sum(claimed_cents), sum(paid_cents), sum(covered_cents), sum(above_ceiling_cents), sum(rejected_cents)
  FROM regelkern_adjudicate(CAST(readfile('$contract.json') AS TEXT), 'SELECT * FROM claim ORDER BY rowid')")"
totals "SQL, SQLite extension" "${numbers[@]}"

[ "$failed" = 0 ] || exit 1
echo "clients.sh: all the same"
