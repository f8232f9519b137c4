"""The contract and the columns that all programs of this folder take, and how they say what they measured."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

#: The eight care products of the bundle.
BUNDLE = (
    "099899045", "099899046", "099899066", "099899067", "099899068", "099899049", "099899050", "099899024",
)  # fmt: skip
PRICE = 234672
#: First days of the contract years, and the day after the last.
FROM = ("2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01")

#: The columns of a claims file.
COLUMNS = (
    "insured", "kind", "reference_date", "amount", "care_product_code", "by_contracted_provider", "in_bundle",
    "bundle_period.from", "bundle_period.until", "is_structural_hf_msz_cost", "meets_legal_requirements",
    "actually_delivered", "rightly_delivered",
)  # fmt: skip
DAYS = ("reference_date", "bundle_period.from", "bundle_period.until")
TRUTHS = (
    "by_contracted_provider", "in_bundle", "is_structural_hf_msz_cost", "meets_legal_requirements", "actually_delivered",
    "rightly_delivered",
)  # fmt: skip
#: The columns of verdicts, a row for each line in its order.
VERDICT = (
    "decision", "rule", "paid_cents", "covered_cents", "above_ceiling_cents", "rejected_cents", "adjustment_cents",
)  # fmt: skip

T = TypeVar("T")


def volume(lines: int) -> int:
    """The agreed number of patients of a contract year."""
    return max(lines // 64, 1)


def contract(lines: int) -> dict[str, object]:
    """The terms for a file of so many lines: every year's ceiling is crossed."""
    patients = volume(lines)
    return {
        "policy": "TBHF21",
        "start": FROM[0],
        "to_exclusive": FROM[3],
        "bundle_price": PRICE,
        "volume_patients": {"1": patients, "2": patients, "3": patients},
        "zvt_transfer_in": {"1": 100000, "2": 100000, "3": 100000},
        "other_claims": "as_claimed",
    }


def ceiling(lines: int) -> int:
    """The ceiling of a contract year, in cents."""
    return volume(lines) * PRICE + 100000


def line_count(claims: Path) -> int:
    """How many lines the contract beside a claims file was made for."""
    return int(json.loads(claims.with_suffix(".json").read_text())["lines"])


def run(from_file: Callable[[Path, Path], None], load: Callable[[Path], T], decide: Callable[[T], object]) -> None:
    """`file CLAIMS VERDICTS`: from file to file. `memory CLAIMS`: decides what is loaded, and prints the seconds, of the
    clock and of the processors."""
    arguments = sys.argv[1:]
    if len(arguments) == 3 and arguments[0] == "file":
        from_file(Path(arguments[1]), Path(arguments[2]))
    elif len(arguments) == 2 and arguments[0] == "memory":
        loaded = load(Path(arguments[1]))
        begin, worked = perf_counter(), process_time()
        decided = decide(loaded)
        print(perf_counter() - begin, process_time() - worked)
        del decided
    else:
        sys.exit(f"{sys.argv[0]}: expected: file CLAIMS VERDICTS | memory CLAIMS")
