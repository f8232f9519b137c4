-- A claims table, decided in one statement, with its state kept for the next run.
--
--   sqlite3 -cmd '.load path/to/regelkern_sqlite' claims.db < example.sql
--
-- Run it from the folder tests/data: it imports the small sample of claims from there.

-- What comes in. The columns are named as in a CSV file of the command line, and hold text, numbers or null.
CREATE TABLE claim(
  claim TEXT PRIMARY KEY, insured TEXT, credit_of TEXT, kind TEXT, reference_date TEXT, amount INTEGER,
  care_product_code TEXT, by_contracted_provider TEXT, is_structural_hf_msz_cost TEXT, rightly_delivered TEXT);
.import --csv --skip 1 claims-small.csv claim

-- The contracts, with who is in the care pathway, as JSON.
CREATE TABLE contract(name TEXT PRIMARY KEY, terms TEXT NOT NULL);
INSERT INTO contract VALUES ('small', CAST(readfile('contract-small.json') AS TEXT));

-- What was decided, and after the last line of every run what is booked.
CREATE TABLE verdict(
  id INTEGER PRIMARY KEY, claim TEXT, decision TEXT, rule TEXT, claimed_cents INTEGER, paid_cents INTEGER,
  covered_cents INTEGER, above_ceiling_cents INTEGER, rejected_cents INTEGER, adjustment_cents INTEGER,
  field TEXT, expected TEXT, missing TEXT, state TEXT);

-- The one statement: it decides every line that has no verdict yet, in order, and goes on where the last run ended.
INSERT INTO verdict(claim, decision, rule, claimed_cents, paid_cents, covered_cents, above_ceiling_cents, rejected_cents,
                    adjustment_cents, field, expected, missing, state)
SELECT v.claim, v.decision, v.rule, v.claimed_cents, v.paid_cents, v.covered_cents, v.above_ceiling_cents, v.rejected_cents,
       v.adjustment_cents, v.field, v.expected, v.missing, v.state
FROM regelkern_adjudicate(
  (SELECT terms FROM contract WHERE name = 'small'),
  'SELECT * FROM claim WHERE claim NOT IN (SELECT claim FROM verdict) ORDER BY rowid',
  (SELECT state FROM verdict WHERE state IS NOT NULL ORDER BY id DESC LIMIT 1)) AS v;

.mode column --wrap 0
.headers on

-- Every line, with its reason.
SELECT claim, decision, claimed_cents, paid_cents,
       coalesce(rule || ' ' || regelkern_text(rule, 'en'), field || ': expected ' || expected) AS reason
FROM verdict;

-- The totals, in cents.
SELECT count(*) AS lines, sum(claimed_cents) AS claimed, sum(paid_cents) AS paid, sum(covered_cents) AS covered,
       sum(above_ceiling_cents) AS above_ceiling, sum(rejected_cents) AS rejected, sum(adjustment_cents) AS adjustment
FROM verdict;

-- What is booked can be read.
SELECT y.key AS contract_year, y.value AS bundle_paid
FROM verdict, json_each(verdict.state, '$.state.bundle_paid') AS y
WHERE verdict.state IS NOT NULL;

-- Is a provider eligible?
SELECT json_extract(a, '$.outcome') AS outcome, json_extract(a, '$.deciding') AS deciding
FROM (SELECT regelkern_assess('TBHF21', 'provider', '{"provider.has_msz_agreement_2020":false}') AS a);
