"""Runs every program of this folder over the same claims: compare.py CLI LINES FOLDER [ROUNDS]

First every program decides the claims from file to file, and the verdicts must be the same, line by line and to the cent.
Then all take turns; the least of the rounds counts, as other work on the machine can only add. Peak memory is that of the
whole process. What was measured is added to FOLDER/tables.csv too.
"""

import csv
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).resolve().parent


@dataclass
class Way:
    """A way of deciding the claims."""

    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    has_memory: bool = True
    wall: float = float("inf")
    cpu: float = float("inf")
    peak: int = 0
    decide: float = float("inf")
    decide_cpu: float = float("inf")


def run(way: Way, arguments: list[str], output: Path | None = None) -> str:
    """Runs once, and keeps time and peak memory."""
    begin = perf_counter()
    with open(output, "wb") if output else open(os.devnull, "wb") as file:
        told = file if output else subprocess.PIPE
        process = subprocess.Popen(way.command + arguments, stdout=told, env=os.environ | way.environment)
        text = "" if output else process.stdout.read().decode()  # type: ignore[union-attr]
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    # The command line says with 1 that something was not paid.
    if process.returncode not in (0, 1 if output else 0):
        sys.exit(f"compare.py: {way.name} failed")
    if arguments[0] != "memory":
        way.wall = min(way.wall, perf_counter() - begin)
        way.cpu = min(way.cpu, usage.ru_utime + usage.ru_stime)
        way.peak = max(way.peak, usage.ru_maxrss * 1024)
    return text


def main() -> None:
    cli, lines, folder = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    claims = folder / f"claims-{lines}.csv"
    if not claims.exists():
        subprocess.run([sys.executable, HERE / "make.py", str(lines), claims], check=True)
    contract = claims.with_suffix(".contract.json")

    def program(name: str) -> list[str]:
        return [sys.executable, str(HERE / name)]

    ours = Way(
        "regelkern, command line",
        [str(cli), "adjudicate", "--lang", "en", "--format", "csv", "--contract", str(contract)],
        has_memory=False,
    )
    one = {"OMP_NUM_THREADS": "1"}
    ways = [
        ours,
        Way("regelkern, Python", program("by_binding.py")),
        Way("DuckDB", program("by_duckdb.py")),
        Way("DuckDB, one thread", program("by_duckdb.py"), one | {"DUCKDB_THREADS": "1"}),
        Way("Polars", program("by_polars.py")),
        Way("Polars, one thread", program("by_polars.py"), one | {"POLARS_MAX_THREADS": "1"}),
    ]
    expected, found = folder / "expected.csv", folder / "found.csv"
    kinds = ""
    for turn in range(rounds):
        for way in ways:
            out = expected if way is ours else found
            if way is ours:
                run(way, [str(claims)], out)
            else:
                run(way, ["file", str(claims), str(out)])
            if turn == 0:
                same = [sys.executable, str(HERE / "same.py"), str(lines), str(expected), str(out)]
                compared = subprocess.run(same, stdout=subprocess.PIPE, text=True)
                if compared.returncode != 0:
                    sys.exit(f"compare.py: {way.name} decides otherwise")
                kinds = compared.stdout
            if way.has_memory:
                clock, worked = map(float, run(way, ["memory", str(claims)]).split())
                way.decide, way.decide_cpu = min(way.decide, clock), min(way.decide_cpu, worked)
    print(f"{lines} lines, {claims.stat().st_size / 1e6:.1f} MB: every way gives the same verdicts, line by line.\n\n{kinds}")
    print("| way | file to file, s | processor, s | peak memory, MB | decide in memory, s | processor, ns a line |")
    print("|---|---|---|---|---|---|")
    for way in ways:
        decide = f"{way.decide:.2f} | {way.decide_cpu / lines * 1e9:.0f}" if way.has_memory else "– | –"
        print(f"| {way.name} | {way.wall:.2f} | {way.cpu:.2f} | {way.peak / 1e6:.0f} | {decide} |")
    with (folder / "tables.csv").open("a", newline="") as file:
        for way in ways:
            csv.writer(file).writerow([way.name, lines, way.wall, way.cpu, way.peak, way.decide_cpu if way.has_memory else ""])


if __name__ == "__main__":
    main()
