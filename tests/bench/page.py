"""Writes what compare.sh measured into a page: page.py TOLD PAGE

A table of the page that stands behind `<!-- FILE -->` becomes the table of that file with the same heading.
"""

import re
import sys
from pathlib import Path

RULE = re.compile(r"\|(-+:?\|)+$")
MARK = re.compile(r"<!-- (\S+\.(?:md|txt)) -->$")


def tables(lines: list[str]) -> dict[str, list[str]]:
    """The tables of a Markdown file, by their heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in lines:
        if not line.startswith("|"):
            heading = ""
        elif heading:
            found[heading].append(line)
        else:
            heading = line
            found[heading] = [line]
    return found


def parts(lines: list[str]) -> list[str]:
    """The tree that `regelkern-micro` prints, as a table: what is above a piece of work, its name, its fastest time."""
    rows, above = ["| part | work | fastest |", "|---|---|---|"], [""] * 3
    for line in lines:
        drawn = re.match(r"([│├╰─ ]*)([\w]+)\s+([\d.]+ [nµm]?s)?", line)
        if not drawn or "fastest" in line or line.lstrip("│ ").startswith(tuple("0123456789")):
            continue
        depth = len(drawn[1]) // 3
        if not drawn[3]:
            above[depth - 1 :] = [drawn[2]]
            continue
        work = " ".join([*above[1 : depth - 1], drawn[2]]).replace("_", " ")
        rows.append(f"| {above[0]} | {work} | {drawn[3]} |")
    return rows


def main(told: Path, page: Path) -> None:
    written: list[str] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    at = 0
    while at < len(lines):
        written.append(lines[at])
        mark = MARK.match(lines[at])
        at += 1
        if not mark:
            continue
        heading = lines[at]
        measured = (told / mark[1]).read_text(encoding="utf-8").splitlines()
        if mark[1].endswith(".txt"):
            measured = parts(measured)
        try:
            written += tables(measured)[heading]
        except KeyError:
            sys.exit(f"page.py: {mark[1]} has no table with the heading {heading}")
        while at < len(lines) and lines[at].startswith("|"):
            at += 1
    page.write_text("\n".join(written) + "\n", encoding="utf-8")


main(Path(sys.argv[1]), Path(sys.argv[2]))
