"""Makes a claims file and its contract: make.py LINES CLAIMS.csv

A quarter of the lines are bundle payments, the others care products; four lines for each insured person on average, five
calendar years of which three are in the term, stays in the pathway from any day to any other, some care outside the
pathway, by others, not delivered, of structural cost. No line takes another back and nothing is unknown: what SQL would have
to be told more about.
"""

import json
import sys
from pathlib import Path

import numpy as np
import polars as pl

import terms

CODES = np.array(["099899045", "099899066", "099899024", "099899025", "979001122"])
PART = 1_000_000


def part(random: np.random.Generator, lines: int, persons: int) -> pl.DataFrame:
    """So many lines."""

    def day() -> np.ndarray:
        month = (random.integers(2020, 2025, lines) - 1970) * 12 + random.integers(0, 12, lines)
        return month.astype("datetime64[M]").astype("datetime64[D]") + random.integers(0, 28, lines)

    def once_in(times: int) -> np.ndarray:
        return random.integers(0, times, lines) == 0

    is_payment = once_in(4)
    amount = np.where(is_payment & ~once_in(8), terms.PRICE, random.integers(0, 400_000, lines))
    one, other = day(), day()
    until = np.maximum(one, other) + (one == other)
    columns = {
        "insured": np.char.mod("P%07d", random.integers(0, persons, lines)),
        "kind": np.where(is_payment, "bundle_payment", "care_product"),
        "reference_date": day(),
        "amount": amount,
        "care_product_code": np.where(is_payment, "", CODES[random.integers(0, len(CODES), lines)]),
        "by_contracted_provider": ~once_in(16),
        "in_bundle": ~once_in(8),
        "bundle_period.from": np.minimum(one, other),
        "bundle_period.until": until,
        "is_structural_hf_msz_cost": once_in(8),
        "meets_legal_requirements": np.ones(lines, bool),
        "actually_delivered": ~once_in(32),
        "rightly_delivered": np.ones(lines, bool),
    }
    assert tuple(columns) == terms.COLUMNS
    return pl.DataFrame(columns)


def main() -> None:
    lines, claims = int(sys.argv[1]), Path(sys.argv[2])
    random = np.random.default_rng(20211126)
    with claims.open("wb") as file:
        for begin in range(0, lines, PART):
            made = part(random, min(PART, lines - begin), max(lines // 4, 1))
            made.write_csv(file, include_header=begin == 0)
    claims.with_suffix(".json").write_text(json.dumps({"lines": lines}))
    claims.with_suffix(".contract.json").write_text(json.dumps(terms.contract(lines), indent=2))


if __name__ == "__main__":
    main()
