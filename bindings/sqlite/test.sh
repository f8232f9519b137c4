#!/usr/bin/env bash
# Tries the SQLite extension as its users do, with the command sqlite3: the worked example and random claims against the
# command line, state from run to run, everything that can be at fault, and all of it under valgrind. Needs gcc, sqlite3,
# sqlite3ext.h (Debian: libsqlite3-dev), valgrind and cargo.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
folder=$root/target/sqlite
data=$root/tests/data
for tool in gcc sqlite3 valgrind; do
  command -v "$tool" >/dev/null || { echo "test.sh: $tool is not installed: NOTHING WAS TESTED" >&2; exit 1; }
done

./build.sh
cargo build --quiet --release --manifest-path "$root/Cargo.toml"
cli=${CARGO_TARGET_DIR:-$root/target}/release/regelkern
# Nothing but the entry point is seen from outside.
[ "$(nm -D --defined-only "$folder/regelkern_sqlite.so" | awk '{ print $3 }')" = sqlite3_regelkernsqlite_init ]

valgrind=()
sql() { "${valgrind[@]}" sqlite3 -batch -bail -cmd ".load $folder/regelkern_sqlite" "$@"; }

# is ACTUAL EXPECTED WHAT
is() {
  [ "$1" = "$2" ] || { printf 'test.sh: %s\n  got      %s\n  expected %s\n' "$3" "$1" "$2" >&2; exit 1; }
}
# answers SQL EXPECTED: the statement has this result.
answers() { is "$(sql :memory: "$1")" "$2" "$1"; }
# refuses SQL EXPECTED: the statement stops with a message that has this in it, and no key of a person.
refuses() {
  local message
  message=$(sql :memory: "$1" 2>&1 >/dev/null) && { echo "test.sh: not refused: $1" >&2; exit 1; }
  case $message in
    *123456782*) echo "test.sh: $message shows a key" >&2; exit 1 ;;
    *"$2"*) ;;
    *) is "$message" "$2" "$1" ;;
  esac
}

columns="claim, decision, rule, claimed_cents, paid_cents, covered_cents, above_ceiling_cents, rejected_cents"
columns="$columns, recoverable_cents, adjustment_cents"

# told CONTRACT CLAIMS OUT: what the command line says, as CSV.
told() { "$cli" adjudicate --contract "$1" --format csv "$2" > "$3" || [ $? = 1 ]; }

example() {
  local database=$folder/example.db
  rm -f "$database"
  (cd "$data" && sql "$database" < "$root/bindings/sqlite/example.sql" > "$folder/example.txt")
  told "$data/contract-small.json" "$data/claims-small.csv" "$folder/told.csv"
  is "$(sql "$database" ".import --csv $folder/told.csv told" "
    SELECT count(*), sum(t.decision = v.decision AND t.rule = coalesce(v.rule, '') AND
      t.claimed_cents = v.claimed_cents AND t.paid_cents = v.paid_cents AND t.covered_cents = v.covered_cents AND
      t.above_ceiling_cents = v.above_ceiling_cents AND t.rejected_cents = v.rejected_cents AND
      t.adjustment_cents = v.adjustment_cents AND t.field = coalesce(v.field, ''))
    FROM told AS t JOIN verdict AS v USING (claim)")" "17|17" "the example is decided as the command line does"
  grep -q '^17  *2998745  *856894  *512300  *369344  *1094192  *166015 *$' "$folder/example.txt"
  grep -q '^ineligible  *TBHF21-3.1$' "$folder/example.txt"
  # A second run has nothing to decide and leaves the state as it is.
  is "$(sql "$database" "SELECT count(*) FROM regelkern_adjudicate((SELECT terms FROM contract),
    'SELECT * FROM claim WHERE claim NOT IN (SELECT claim FROM verdict) ORDER BY rowid')")" 0 "nothing is decided twice"
  # A credit in a later run takes back what an earlier one booked, once.
  is "$(sql "$database" "SELECT group_concat(decision || ' ' || paid_cents || ' ' || coalesce(field, '')) FROM
    regelkern_adjudicate((SELECT terms FROM contract),
      'SELECT 1 AS claim, ''A13'' AS credit_of, -234672 AS amount, ''2021-07-02'' AS reference_date
       UNION ALL SELECT 2, ''A13'', -234672, ''2021-07-02''',
      (SELECT state FROM verdict WHERE state IS NOT NULL))")" \
    "recovered -234672 ,invalid 0 credit_of" "a credit of a later run"
}

# The lines come from a simple generator of numbers: the same on every machine.
random() {
  local count=$1 database=$folder/random.db
  rm -f "$database"
  sql "$database" > "$folder/random.csv" "
    CREATE TABLE claim AS WITH RECURSIVE r(n, a) AS (
      SELECT 0, 12345 UNION ALL SELECT n + 1, (a * 1103515245 + 12345) % 2147483648 FROM r WHERE n < $count),
    d AS (SELECT n, a / 7 % 1000 AS x, a / 7001 % 1000 AS y, a / 11003 % 1000 AS z FROM r)
    SELECT 'C' || n AS claim, CASE WHEN x < 950 THEN 'P' || (x % 7) END AS insured,
      CASE WHEN n > 0 AND y < 250 THEN 'C' || (n - 1 - z % min(n, 20)) END AS credit_of,
      CASE WHEN y < 600 THEN 'bundle_payment' WHEN y < 850 THEN 'care_product' WHEN y < 900 THEN 'other'
           WHEN y < 950 THEN 'implementation_cost' END AS kind,
      CASE WHEN z < 900 THEN (2021 + z % 2) || '-0' || (1 + x % 9) || '-' || (10 + y % 19) WHEN z < 950 THEN '2021-02-30'
        END AS reference_date,
      CASE WHEN n > 0 AND y < 250 THEN -234672 WHEN x < 20 THEN -1 ELSE 234672 END AS amount,
      CASE x % 3 WHEN 0 THEN '099899045' WHEN 1 THEN '149999064' END AS care_product_code,
      CASE WHEN x % 11 = 0 THEN 'false' WHEN x % 13 > 0 THEN 'true' END AS by_contracted_provider,
      CASE WHEN z % 5 = 0 THEN 'false' END AS rightly_delivered FROM d;" ".headers on" ".mode csv" "SELECT * FROM claim"
  sed 's/"volume_patients": {[^}]*}/"volume_patients": {"1": 3, "2": 3, "3": 3}/' "$data/contract-small.json" > "$folder/random.json"
  told "$folder/random.json" "$folder/random.csv" "$folder/told.csv"
  sql "$database" ".import --csv $folder/told.csv told" "
    CREATE TABLE terms AS SELECT CAST(readfile('$folder/random.json') AS TEXT) AS json;
    CREATE TABLE whole AS SELECT $columns, state FROM regelkern_adjudicate((SELECT json FROM terms), 'SELECT * FROM claim');
    CREATE TABLE parts AS SELECT $columns, state FROM
      regelkern_adjudicate((SELECT json FROM terms), 'SELECT * FROM claim ORDER BY rowid LIMIT $((count / 3))');
    INSERT INTO parts SELECT $columns, state FROM regelkern_adjudicate((SELECT json FROM terms),
      'SELECT * FROM claim ORDER BY rowid LIMIT -1 OFFSET $((count / 3))', (SELECT state FROM parts WHERE state IS NOT NULL));"
  is "$(sql "$database" "
    SELECT count(*), sum(t.decision = v.decision AND t.rule = coalesce(v.rule, '') AND t.claimed_cents = v.claimed_cents AND
      t.paid_cents = v.paid_cents AND t.above_ceiling_cents = v.above_ceiling_cents AND t.covered_cents = v.covered_cents AND
      t.rejected_cents = v.rejected_cents AND t.adjustment_cents = v.adjustment_cents) FROM told AS t JOIN whole AS v USING (claim)")" \
    "$((count + 1))|$((count + 1))" "random lines are decided as the command line does"
  is "$(sql "$database" "SELECT count(*) FROM (SELECT rowid, $columns FROM whole EXCEPT SELECT rowid, $columns FROM parts)")" 0 \
    "two runs decide as one"
  # The same is booked, in whatever order it was first heard of.
  is "$(sql "$database" "
    SELECT count(*) FROM (SELECT fullkey, atom FROM whole, json_tree(whole.state) WHERE whole.state IS NOT NULL EXCEPT
      SELECT fullkey, atom FROM parts, json_tree(parts.state) WHERE parts.rowid = (SELECT max(rowid) FROM parts))")" 0 \
    "two runs book as one"
  is "$(sql "$database" "SELECT count(DISTINCT decision) FROM whole")" 8 "random lines meet every decision"
}

# Claims that are decided by asking rules, by the statement that README shows.
by_rules() {
  local statement
  statement=$(awk '/^```sql$/ { block++ } /^```$/ { inside = 0 } inside && block == 2; /^```sql$/ { inside = 1 }' "$root/README.md")
  "$cli" adjudicate --complete --contract "$data/contract-home-oncology-2020.json" --format csv \
    "$data/claims-home-oncology-2020.jsonl" > "$folder/told.csv" || [ $? = 1 ]
  is "$(cd "$data" && sql :memory: "$statement")" "$(sql :memory: ".import --csv $folder/told.csv told" "
    SELECT claim, decision, paid_cents, rule FROM told WHERE line > 0")" "claims by rules are decided as the command line does"
}

functions() {
  answers "SELECT regelkern_scale(12345, 20000, 1000000), regelkern_scale(-5, 1, 10), regelkern_scale(-5, 1, 10, 'half_even')" "247|-1|0"
  answers "SELECT regelkern_scale(NULL, 1, 1) IS NULL, regelkern_text(NULL, 'nl') IS NULL, regelkern_json(NULL) IS NULL" "1|1|1"
  answers "SELECT regelkern_text('TBHF21-3.1', 'en'), regelkern_text('TBHF21-3.1', 'nl') <> '', regelkern_text('X-1', 'nl') IS NULL" \
    "MSZ agreement in 2020|1|1"
  answers "SELECT regelkern_text('TBHF21-3.1', 'en', 'section') <> '', regelkern_version()" "1|$("$cli" --version | awk '{ print $2 }')"
  answers "SELECT json_extract(regelkern_evaluate('TBHF21-3.1', '{\"provider.has_msz_agreement_2020\":true}'), '\$.result')" "pass"
  answers "SELECT json_extract(regelkern_assess('TBHF21', 'provider', '{}'), '\$.outcome')" "undetermined"
  answers "SELECT json_extract(regelkern_assess('TBHF21', 'provider', '{}', '2031-01-01'), '\$.error.code')" "outside_validity"
  answers "SELECT json_extract(regelkern_evaluate('X\"\\', '{\"a\":\"}\\\"}{\"}'), '\$.error.code')" "unknown_rule"
  answers "SELECT json_extract(regelkern_json('{'), '\$.ok')" 0
  # Larger than the first buffer.
  answers "SELECT length(regelkern_assess('MSZ24', 'provider', '{}')) > 4096" 1
  refuses "SELECT regelkern_scale(1.5, 1, 1)" "whole numbers"
  refuses "SELECT regelkern_scale(1, 1, 0)" "outside its range"
  refuses "SELECT regelkern_scale(1, 1, 1, 'up and down')" "half_away"
  refuses "SELECT regelkern_text('TBHF21-3.1', 'fr')" "'nl' or 'en'"
  refuses "SELECT regelkern_text('TBHF21-3.1', 'nl', 'x')" "part of the rule"
  refuses "SELECT regelkern_evaluate('TBHF21-3.1', '{},\"id\":1')" "JSON object"
  refuses "SELECT regelkern_evaluate('TBHF21-3.1', '123456782')" "JSON object"
}

faults() {
  local contract from state
  contract='{"policy":"TBHF21","start":"2021-01-01","to_exclusive":"2024-01-01","bundle_price":234672,"volume_patients":{"1":2}}'
  from="FROM regelkern_adjudicate('$contract',"
  # A faulty line is a row like any other.
  answers "SELECT group_concat(decision || ':' || field || ':' || fault, ' ') $from 'SELECT NULL AS amount UNION ALL SELECT 23.5
    UNION ALL SELECT ''12x'' UNION ALL SELECT ''-'' UNION ALL SELECT ''123456782123456782123''')" \
    "invalid:amount:not_allowed invalid:amount:not_allowed invalid:amount:not_allowed invalid:amount:not_allowed invalid:amount:not_allowed"
  answers "SELECT group_concat(decision || ':' || field || ':' || fault, ' ') $from 'SELECT 5 AS amount, ''x'' AS kind, NULL AS
    reference_date, NULL AS in_bundle UNION ALL SELECT 5, NULL, ''1-2-2021'', NULL UNION ALL SELECT 5, NULL, NULL, 2')" \
    "invalid:kind:not_allowed invalid:reference_date:invalid_date invalid:in_bundle:not_allowed"
  answers "SELECT decision, field, claimed_cents, rejected_cents $from 'SELECT 5 AS amount, ''bundle_payment'' AS kind')" "invalid|insured|5|5"
  answers "SELECT decision, missing $from 'SELECT 5 AS amount')" 'undetermined|["claim.kind"]'
  answers "SELECT count(*) $from 'SELECT 5 AS amount WHERE 0;  ')" 0
  answers "SELECT count(*), count(state) FROM (SELECT * $from 'SELECT 5 AS amount UNION ALL SELECT 6'))" "2|1"
  # A contract, a query or a state at fault stops the statement.
  refuses "SELECT * FROM regelkern_adjudicate" "a contract and a query"
  refuses "SELECT * FROM regelkern_adjudicate('x', 'SELECT 5 AS amount')" "JSON text of a contract"
  refuses "SELECT * FROM regelkern_adjudicate(NULL, 'SELECT 5 AS amount')" "JSON text of a contract"
  refuses "SELECT * FROM regelkern_adjudicate('{\"policy\":\"TBHF21\"}', 'SELECT 5 AS amount')" "contract.start"
  refuses "SELECT * FROM regelkern_adjudicate('{\"policy\":\"123456782\"}', 'SELECT 5 AS amount')" "contract.policy"
  refuses "SELECT * FROM regelkern_adjudicate(CAST(readfile('$data/contract-home-oncology-2020.json') AS TEXT), 'SELECT 5 AS amount')" "contract.policy"
  refuses "SELECT * $from NULL)" "the text of a SELECT"
  refuses "SELECT * $from '')" "one SELECT"
  refuses "SELECT * $from 'SELECT 5 AS amount; SELECT 6')" "one SELECT"
  refuses "CREATE TABLE t(amount); SELECT * $from 'INSERT INTO t VALUES (5) RETURNING amount')" "one SELECT"
  refuses "SELECT * $from 'SELECT 5 AS price')" "expected each at most once"
  refuses "SELECT * $from 'SELECT 5 AS amount, 6 AS amount')" "expected each at most once"
  refuses "SELECT * $from 'SELECT ''P'' AS claim')" "a column amount"
  refuses "SELECT * $from 'SELECT amount FROM nowhere')" "no such table"
  refuses "SELECT * $from 'SELECT abs(-9223372036854775808) AS amount')" "overflow"
  # A view must not run what it is handed.
  refuses "CREATE VIEW v AS SELECT * $from 'SELECT 5 AS amount'); PRAGMA trusted_schema = off; SELECT * FROM v" "unsafe use"
  # States that are changed are refused or read, and never hurt.
  state="(SELECT state $from 'SELECT ''A'' AS claim, ''123456782'' AS insured, ''care_product'' AS kind, 5 AS amount,
    ''2021-05-01'' AS reference_date, ''099899045'' AS care_product_code, 1 AS by_contracted_provider, 1 AS in_bundle,
    ''2021-01-01'' AS bundle_from, ''2024-01-01'' AS bundle_until'))"
  answers "SELECT decision, claimed_cents $from 'SELECT ''A'' AS credit_of, -5 AS amount, ''2021-06-01'' AS reference_date', $state)" "recovered|-5"
  local change
  for change in "json_set(s,'\$.version',2)" "json_remove(s,'\$.state')" "json_set(s,'\$.state.bundle_paid.1','5')" \
    "json_set(s,'\$.state.declared_count.1.099899045',-1)" "json_set(s,'\$.state.declared_count.4',json('{\"099899045\":1}'))" \
    "json_set(s,'\$.state.declared_count.1.x',1)" "json_set(s,'\$.debits.A.verdict.decision','x')" \
    "json_set(s,'\$.debits.A.verdict.rule','x')" "json_set(s,'\$.debits.A.verdict.booked','x')" \
    "json_set(s,'\$.debits.A.verdict.contract_year',4)" "json_remove(s,'\$.debits.A.verdict.paid_cents')" \
    "json_set(s,'\$.state.insured.123456782',json('{\"paid\":{\"1\":0,\"2\":0},\"bundle_payment_made\":[]}'))" \
    "json_set(s,'\$.state.insured.123456782',json('{\"paid\":{\"1\":0,\"2\":0,\"3\":0},\"bundle_payment_made\":[9]}'))" \
    "json_set(s,'\$.state.bundle_paid.1',9000000000000000000)" "'{\"version\":1'" "'x'"; do
    refuses "SELECT * $from 'SELECT 5 AS amount', (SELECT $change FROM (SELECT $state AS s)))" "state"
  done
  refuses "SELECT * FROM regelkern_adjudicate(json_set('$contract','\$.bundle_price',1), 'SELECT 5 AS amount', $state)" "other terms"
}

example
by_rules
random 3000
functions
faults
echo "test.sh: once more under valgrind"
rm -f "$folder"/valgrind.*.log
valgrind=(valgrind --quiet --leak-check=full --show-leak-kinds=definite,indirect "--log-file=$folder/valgrind.%p.log")
example
random 200
functions
faults
# What valgrind has to say of every run; nothing is what it should be.
[ "$(find "$folder" -name 'valgrind.*.log' | wc -l)" -gt 50 ]
cat "$folder"/valgrind.*.log > "$folder/valgrind.log"
is "$(grep -c '' "$folder/valgrind.log" || true)" 0 "$(cat "$folder/valgrind.log")"
rm -f "$folder"/valgrind.*.log
echo "test.sh: done"
