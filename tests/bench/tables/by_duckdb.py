"""The adjudication as DuckDB SQL; DUCKDB_THREADS limits the threads."""

import os
from pathlib import Path

import duckdb
import terms

#: The claims with their place in the file.
LOAD = """
CREATE TABLE claims AS
SELECT row_number() OVER () AS line, *
FROM read_csv('{claims}', header = true, columns = {{
  'insured': 'VARCHAR', 'kind': 'VARCHAR', 'reference_date': 'DATE', 'amount': 'BIGINT', 'care_product_code': 'VARCHAR',
  'by_contracted_provider': 'BOOLEAN', 'in_bundle': 'BOOLEAN', 'bundle_period.from': 'DATE', 'bundle_period.until': 'DATE',
  'is_structural_hf_msz_cost': 'BOOLEAN', 'meets_legal_requirements': 'BOOLEAN', 'actually_delivered': 'BOOLEAN',
  'rightly_delivered': 'BOOLEAN'}})
"""

#: The verdicts. A payment is booked when it is the first of its insured person and contract year; the payments of a year
#: are counted in the order of the lines, and since each is the same price, the count tells what is left of the ceiling.
DECIDE = """
CREATE TABLE verdicts AS
WITH dated AS (
  SELECT *, kind = 'bundle_payment' AS is_payment,
    CASE WHEN reference_date >= DATE '{first}' AND reference_date < DATE '{end}' THEN year(reference_date) END AS in_year,
    meets_legal_requirements AND actually_delivered AND rightly_delivered AS rightful
  FROM claims
), placed AS (
  SELECT *, by_contracted_provider AND in_bundle AND in_year IS NOT NULL AS ours,
    coalesce("bundle_period.from" < make_date(in_year + 1, 1, 1) AND "bundle_period.until" > make_date(in_year, 1, 1), false)
      AS in_pathway
  FROM dated
), payment AS (
  SELECT line, in_year, rightful, min(CASE WHEN rightful THEN line END) OVER (PARTITION BY insured, in_year) AS first
  FROM placed
  WHERE is_payment AND ours AND in_pathway
), booked AS (
  SELECT line, greatest(0, least({price}, {ceiling} - {price} * (row_number() OVER (PARTITION BY in_year ORDER BY line) - 1)))
      AS pays
  FROM payment
  WHERE rightful AND line = first
), refused AS (
  -- Not rightful, and the first of its person and year so far: another rule refuses it than the later ones.
  SELECT line FROM payment WHERE NOT rightful AND (first IS NULL OR line < first)
), asked AS (
  SELECT placed.*, pays, refused.line IS NOT NULL AS is_refused,
    care_product_code IN {bundle} AS listed
  FROM placed LEFT JOIN booked USING (line) LEFT JOIN refused USING (line)
), ruled AS (
  SELECT *, CASE
      WHEN is_payment AND pays IS NOT NULL THEN
        CASE WHEN pays = 0 THEN 'above_ceiling' WHEN pays < {price} OR pays < amount THEN 'reduced' ELSE 'paid' END
      WHEN is_payment OR NOT rightful THEN 'rejected'
      WHEN listed AND ours AND in_pathway THEN 'covered'
      WHEN NOT listed AND ours AND is_structural_hf_msz_cost THEN 'undetermined'
      WHEN by_contracted_provider THEN 'paid'
      ELSE 'undetermined'
    END AS decision
  FROM asked
)
SELECT line, decision,
  CASE
    WHEN is_payment AND pays IS NOT NULL THEN CASE WHEN pays < {price} THEN 'TBHF21-3.10' ELSE 'TBHF21-4.5' END
    WHEN is_payment THEN CASE WHEN is_refused THEN 'TBHF21-8.1' ELSE 'TBHF21-4.5' END
    WHEN NOT rightful THEN 'TBHF21-8.1'
    WHEN decision = 'covered' THEN 'TBHF21-4.6'
    WHEN NOT listed AND ours AND is_structural_hf_msz_cost THEN 'TBHF21-4.9'
    ELSE 'TBHF21-4.7'
  END AS rule,
  CASE WHEN pays IS NOT NULL THEN pays WHEN decision = 'paid' THEN amount ELSE 0 END AS paid_cents,
  CASE WHEN decision = 'covered' THEN amount ELSE 0 END AS covered_cents,
  CASE WHEN pays IS NOT NULL THEN {price} - pays ELSE 0 END AS above_ceiling_cents,
  CASE WHEN decision = 'rejected' THEN amount ELSE 0 END AS rejected_cents,
  CASE WHEN pays IS NOT NULL THEN amount - {price} WHEN decision = 'undetermined' THEN amount ELSE 0 END AS adjustment_cents
FROM ruled
"""


def load(claims: Path) -> tuple[duckdb.DuckDBPyConnection, int]:
    base = duckdb.connect()
    if threads := os.environ.get("DUCKDB_THREADS"):
        base.execute(f"SET threads = {int(threads)}")
    base.execute(LOAD.format(claims=claims))
    return base, terms.line_count(claims)


def decide(loaded: tuple[duckdb.DuckDBPyConnection, int]) -> None:
    base, lines = loaded
    first, end = terms.FROM[0], terms.FROM[3]
    base.execute(DECIDE.format(first=first, end=end, price=terms.PRICE, ceiling=terms.ceiling(lines), bundle=terms.BUNDLE))


def from_file(claims: Path, verdicts: Path) -> None:
    loaded = load(claims)
    decide(loaded)
    columns = ", ".join(terms.VERDICT)
    loaded[0].execute(f"COPY (SELECT {columns} FROM verdicts ORDER BY line) TO '{verdicts}' (HEADER)")


if __name__ == "__main__":
    terms.run(from_file, load, decide)
