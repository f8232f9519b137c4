"""What the tests share: the sample files, and the command line to compare with."""

import csv
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "tests" / "data"


def lines(name: str) -> list[dict[str, Any]]:
    """The values of a file of JSON lines."""
    with (DATA / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def terms() -> dict[str, Any]:
    """The small contract."""
    return dict(json.loads((DATA / "contract-small.json").read_text(encoding="utf-8")))


def rows() -> list[dict[str, str]]:
    """The small sample of claims."""
    with (DATA / "claims-small.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tool(name: str) -> str:
    """A program that a test needs. Without it the test proves nothing: where CI is set it fails."""
    found = shutil.which(name)
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name} is not installed: NOTHING WAS TESTED WITH IT")
    return found


@pytest.fixture(scope="session")
def command_line() -> Callable[..., list[dict[str, Any]]]:
    """Runs the command line and gives the lines that it prints as JSON."""
    program = Path(os.environ.get("REGELKERN_CLI", ROOT / "target" / "release" / "regelkern"))
    if not program.exists():
        pytest.fail(f"{program.name} is not built: cargo build --release")

    def run(*arguments: str | Path) -> list[dict[str, Any]]:
        done = subprocess.run([program, *arguments, "--format", "json", "--lang", "en"], capture_output=True, text=True)
        assert done.returncode in (0, 1), done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run
