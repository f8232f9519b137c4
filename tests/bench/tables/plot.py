"""Draws what compare.sh measured: plot.py TOLD TABLES.csv FOLDER"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

OURS, OTHERS, FLOOR = "#00695c", "#90a4ae", "#455a64"
plt.rcParams.update({
    "svg.fonttype": "none", "svg.hashsalt": "regelkern", "font.family": "sans-serif", "font.size": 9,
    "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True,
})  # fmt: skip


def tables(file: Path) -> list[list[list[str]]]:
    """The tables of a Markdown file: rows of cells, the heading first."""
    found: list[list[list[str]]] = [[]]
    for line in file.read_text().splitlines():
        if line.startswith("|---"):
            continue
        if line.startswith("|"):
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        elif found[-1]:
            found.append([])
    return [table for table in found if table]


def colour(name: str) -> str:
    return OURS if name.startswith("regelkern") else FLOOR if "by hand" in name else OTHERS


def bars(axes: "plt.Axes", title: str, rows: list[tuple[str, float]], unit: str) -> None:
    """Bars on a logarithmic axis, each with its number, the least at the top."""
    rows = sorted(rows, key=lambda row: -row[1])
    names, values = [row[0] for row in rows], [row[1] for row in rows]
    drawn = axes.barh(names, values, color=[colour(name) for name in names])
    axes.bar_label(drawn, [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in values], padding=3)
    axes.set_xscale("log")
    axes.set_xlim(min(values) / 2, max(values) * 4)
    axes.set_xlabel(unit)
    axes.set_title(title, loc="left")
    axes.grid(axis="x", alpha=0.3)


def save(figure: "plt.Figure", file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})
    plt.close(figure)


def rules(told: Path, folder: Path) -> None:
    table = next(table for table in tables(told / "rules.md") if table[0][1].startswith("ns"))
    figure, (left, right) = plt.subplots(1, 2, figsize=(10.5, 3.6))
    bars(left, "13 conditions, parsed input", [(row[0], float(row[1])) for row in table[1:]], "ns, logarithmic")
    text = [(row[0], float(row[5])) for row in table[1:] if row[5] != "–"]
    bars(right, "the same from JSON text", text, "ns, logarithmic")
    save(figure, folder / "rules.svg")


def money(told: Path, folder: Path) -> None:
    rows = tables(told / "money.md")[0][1:]
    operations = list(dict.fromkeys(row[0] for row in rows))
    figure, all_axes = plt.subplots(1, len(operations), figsize=(12, 2.4))
    for axes, operation in zip(all_axes, operations):
        bars(axes, operation, [(row[1], float(row[2])) for row in rows if row[0] == operation], "ns, logarithmic")
    save(figure, folder / "money.svg")


def growth(told: Path, folder: Path) -> None:
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    with (told / "growth.csv").open() as file:
        for row in csv.DictReader(file):
            points[row["series"]].append((float(row["n"]), float(row["seconds"])))
    figure, axes = plt.subplots(figsize=(7, 4.2))
    for place, (name, series) in enumerate(points.items()):
        n, seconds = np.array(series).T
        axes.loglog(n, seconds, "osD^v<"[place] + "-", markersize=4, label=name)
    n = np.array([1e1, 1e7])
    axes.loglog(n, n * 1e-9, ":", color="grey", label="1 ns for each")
    axes.set_xlabel("n")
    axes.set_ylabel("seconds")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False, fontsize=8)
    save(figure, folder / "growth.svg")


def by_lines(measured: Path, folder: Path) -> None:
    times: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    with measured.open() as file:
        for name, lines, wall, _, peak, _ in csv.reader(file):
            times[name].append((float(lines), float(wall), float(peak) / 1e6))
    figure, (left, right) = plt.subplots(1, 2, figsize=(10.5, 3.6))
    for place, (name, rows) in enumerate(times.items()):
        lines, wall, peak = np.array(sorted(rows)).T
        style = {"color": OURS, "linewidth": 2} if name.startswith("regelkern") else {"linewidth": 1}
        for axes, values in ((left, wall), (right, peak)):
            axes.loglog(lines, values, "osD^v<"[place] + "-", markersize=4, label=name, **style)
    left.set_title("file to file", loc="left")
    left.set_ylabel("seconds")
    right.set_title("peak memory", loc="left")
    right.set_ylabel("MB")
    for axes in (left, right):
        axes.set_xlabel("lines")
        axes.grid(alpha=0.3)
    left.legend(frameon=False, fontsize=8)
    save(figure, folder / "tables.svg")


def main() -> None:
    told, measured, folder = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(exist_ok=True)
    rules(told, folder)
    money(told, folder)
    growth(told, folder)
    by_lines(measured, folder)


if __name__ == "__main__":
    main()
