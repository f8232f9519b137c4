#!/bin/sh
# Measures what a call costs from C, C++ and COBOL, against a call of an empty C function from the same language.
#
#   tests/bench/calls/run.sh [LIBRARY [ROUNDS]]
#
# LIBRARY is libregelkern.a, by default that of target/release (cargo build --release -p regelkern-c). Of each figure the
# shortest of ROUNDS rounds counts, by default 200. Languages take turns, so that a busy machine treats them alike. What
# holds between machines is the ratios. Needs gcc, g++ and cobc (gnucobol3).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
library=${1:-$root/target/release/libregelkern.a}
rounds=${2:-200}
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

gcc -O2 -Wall -Wextra -Werror -I "$root/include" -c -o "$built/empty.o" "$here/empty.c"
gcc -O2 -Wall -Wextra -Werror -I "$root/include" -o "$built/C" "$here/calls.c" "$built/empty.o" "$library"
g++ -std=c++11 -O2 -Wall -Wextra -Werror -I "$root/include" -I "$root/bindings/cpp" -I "$here" -o "$built/C++" \
  "$here/calls.cpp" "$built/empty.o" "$library"
cobc -x -O2 -fstatic-call -I "$root/bindings/cobol" -o "$built/COBOL" "$here/calls.cob" "$built/empty.o" "$library"

for turn in 1 2 3 4; do
  for language in C C++ COBOL; do
    figures=$("$built/$language" $(((rounds + 3) / 4)))
    echo "$language $figures"
  done
done | awk '
  function shortest(old, figure) { return old == "" || figure < old ? figure : old }
  !($1 in empty) { languages[++count] = $1 }
  {
    empty[$1] = shortest(empty[$1], $2 + 0)
    single[$1] = shortest(single[$1], $3 + 0)
    batch[$1] = shortest(batch[$1], $4 + 0)
  }
  END {
    print "            --------- picoseconds ---------   -- own empty calls --   ----- C takes 1 -----"
    print "language       empty       call  batch/line       call  batch/line   empty   call  batch"
    for (place = 1; place <= count; place++) {
      of = languages[place]
      printf "%-10s %9d %10d %11d %10.1f %11.1f %7.2f %6.2f %6.2f\n", of, empty[of], single[of], batch[of],
        single[of] / empty[of], batch[of] / empty[of],
        empty[of] / empty["C"], single[of] / single["C"], batch[of] / batch["C"]
    }
  }'
