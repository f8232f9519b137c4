"""Whether two files of verdicts say the same, line by line: same.py LINES EXPECTED.csv FOUND.csv; prints how many lines each rule
decided which way. A process of its own: the memory of whoever starts a program counts as the peak of that program."""

import sys

import polars as pl
import terms


def verdicts(file: str) -> pl.DataFrame:
    return pl.read_csv(file, columns=list(terms.VERDICT)).select(terms.VERDICT)


def main() -> None:
    lines, expected, found = int(sys.argv[1]), verdicts(sys.argv[2]), verdicts(sys.argv[3])
    if len(found) != lines or not found.equals(expected):
        sys.exit(f"same.py: {sys.argv[3]} says otherwise")
    print("| decision | rule | lines |\n|---|---|---|")
    for decision, rule, count in expected.group_by("decision", "rule").len().sort("len", "rule", descending=True).iter_rows():
        print(f"| {decision} | {rule} | {count} |")


if __name__ == "__main__":
    main()
