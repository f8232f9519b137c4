"""What a call costs from Python: per call and per line of a batch, against an empty C function called in the same way.

    python tests/bench/calls_python.py

Needs the package regelkern with numpy, and gcc. Times drift on shared machines: the empty function runs between the others,
and what counts are the ratios.
"""

import ctypes
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns

import numpy as np
from regelkern import Claim, Contract, Facts, Kind, Ledger, OtherClaims, State, arrays, evaluate, respond_bytes
from regelkern import _abi
from regelkern._library import LIB

ROUNDS, LINES = 9, 100_000

#: A function that does nothing, with the parameters of rk_adjudicate_batch.
EMPTY = """
#include "regelkern.h"
int32_t empty(const rk_contract *a, rk_state *b, rk_insured_state *c, uint32_t d, rk_verdict *e, uint32_t f,
              const rk_claim *g, uint32_t h, rk_verdict *i, uint32_t j, uint32_t k) {
  (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g, (void)h, (void)i, (void)j, (void)k;
  return 0;
}
"""


def empty_function(folder: Path) -> "ctypes._NamedFuncPointer":
    """The empty function, compiled and loaded as the library is."""
    compiler = shutil.which("gcc")
    if compiler is None:
        sys.exit("calls_python.py: gcc is not installed: NOTHING WAS MEASURED")
    source, library = folder / "empty.c", folder / "libempty.so"
    source.write_text(EMPTY)
    include = Path(__file__).resolve().parents[2] / "include"
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-I", include, "-o", library, source], check=True)
    function = ctypes.CDLL(str(library)).empty
    function.restype, function.argtypes = _abi.FUNCTIONS["rk_adjudicate_batch"]
    return function


def nanoseconds(call: Callable[[], object], count: int) -> float:
    """The time of one of `count` calls."""
    begin = perf_counter_ns()
    for _ in range(count):
        call()
    return (perf_counter_ns() - begin) / count


def main() -> None:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as folder:
        empty = empty_function(Path(folder))
    contract = Contract(
        "2021-01-01", "2024-01-01", 234672, (100, 100, 100), other_claims=OtherClaims.AS_CLAIMED
    )  # fmt: skip
    stay = {"P1": ("2021-01-01", "2024-01-01")}
    claim = Claim(16890, kind=Kind.CARE_PRODUCT, reference_date=20210310, care_product="099899066", insured="P1",
                  by_contracted_provider=True)  # fmt: skip
    lines = arrays.claims({
        "amount_cents": np.full(LINES, 16890),
        "kind": np.full(LINES, Kind.CARE_PRODUCT),
        "reference_date": np.full(LINES, 20210310),
        "care_product": np.full(LINES, b"099899066"),
        "by_contracted_provider": np.ones(LINES, bool),
        "in_bundle": np.ones(LINES, bool),
        "bundle_from": np.full(LINES, 20210101),
        "bundle_until": np.full(LINES, 20240101),
    })  # fmt: skip
    state, insured, ledger = State(), arrays.new_insured(1), Ledger(contract, pathway=stay)
    many, room = [claim] * 1000, np.zeros(LINES, arrays.VERDICT)
    verdict = (_abi.rk_verdict * 1)()
    facts = Facts("TBHF21", {"provider.has_msz_agreement_2020": True})
    request = b'{"op":"evaluate","rule":"TBHF21-3.1","facts":{"provider.has_msz_agreement_2020":true}}'
    one = (_abi.rk_claim * 1).from_buffer_copy(lines[:1].tobytes())
    arguments = (
        ctypes.byref(contract.raw), ctypes.byref(state.raw), insured.ctypes.data, 1, None, 0, one, arrays.CLAIM.itemsize,
        verdict, arrays.VERDICT.itemsize, 1,
    )  # fmt: skip

    # What is called, how often, and for how many lines each.
    measured: list[tuple[str, Callable[[], object], int, int]] = [
        ("empty C function, 11 arguments", lambda: empty(*arguments), 20_000, 1),
        ("rk_adjudicate_batch of one line", lambda: LIB.rk_adjudicate_batch(*arguments), 20_000, 1),
        ("Ledger.adjudicate_one", lambda: ledger.adjudicate_one(claim), 1000, 1),
        ("Ledger.adjudicate, per line", lambda: ledger.adjudicate(many), 2, 1000),
        ("arrays.adjudicate, per line", lambda: arrays.adjudicate(contract, state, insured, lines, out=room), 2, LINES),
        ("evaluate", lambda: evaluate("TBHF21-3.1", facts), 2000, 1),
        ("respond_bytes", lambda: respond_bytes(request), 2000, 1),
    ]
    best = [float("inf")] * len(measured)
    for _ in range(ROUNDS):
        for place, (_, call, count, per_call) in enumerate(measured):
            best[place] = min(best[place], nanoseconds(call, count) / per_call)
    print(f"{'':34}{'ns':>10}{'of the empty call':>20}")
    for (name, _, _, _), time in zip(measured, best):
        print(f"{name:34}{time:10.1f}{time / best[0]:20.3f}")


if __name__ == "__main__":
    main()
