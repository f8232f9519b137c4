# %% [markdown]
# # A contract year: what is paid, what the bundle covers, what waits above the ceiling
#
# The small sample of claims under the small contract, decided line by line, summed by month and plotted. The cells run
# from top to bottom in a notebook (`# %%` separates them), or all at once:
#
#     python contract_year.py CONTRACT.json CLAIMS.csv [PLOT.svg]
#
# CLAIMS is a CSV file, or what `regelkern adjudicate --format json` printed; then no line is decided again.

# %%
import csv
import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter
from regelkern import Claim, Contract, Ledger, euros

data = Path(__file__).resolve().parents[3] / "tests" / "data"
given = [Path(argument) for argument in sys.argv[1:]]
contract_file = given[0] if given else data / "contract-small.json"
claims_file = given[1] if len(given) > 1 else data / "claims-small.csv"
plot_file = given[2] if len(given) > 2 else None

# %% [markdown]
# ## Decide
#
# A ledger keeps the books of the contract: which persons had a bundle payment, what is left under the ceiling, which lines
# a credit can take back. One faulty line gets a verdict of its own and stops nothing.

# %%
PARTS = ("paid_cents", "covered_cents", "above_ceiling_cents")

with contract_file.open(encoding="utf-8") as file:
    terms = json.load(file)
contract = Contract.from_dict(terms)

# The month and the three amounts of every line of the first contract year, in cents.
decided: list[tuple[int, tuple[int, int, int]]] = []

if claims_file.suffix == ".csv":
    with claims_file.open(encoding="utf-8", newline="") as file:
        claims = [Claim.from_dict(row) for row in csv.DictReader(file)]
    ledger = Ledger.from_dict(terms)
    for claim, verdict in zip(claims, ledger.adjudicate(claims)):
        if verdict.contract_year == 1:
            month = int(str(claim.reference_date)[5:7])
            decided.append((month, (verdict.paid_cents, verdict.covered_cents, verdict.above_ceiling_cents)))
else:
    # The command line does not repeat the claims: their months come from the order of the lines beside it.
    with claims_file.open(encoding="utf-8") as file:
        printed = [json.loads(line) for line in file]
    with (data / "claims-small.csv").open(encoding="utf-8", newline="") as file:
        months = {row["claim"]: int(row["reference_date"][5:7]) for row in csv.DictReader(file)}
    for told in printed:
        if told.get("contract_year") == 1:
            paid, covered, above = (int(told[part]) for part in PARTS)
            decided.append((months[told["claim"]], (paid, covered, above)))

# %% [markdown]
# ## Sum by month
#
# Whole cents in `int` until the very end; only the plot turns them into euros.

# %%
sums = {part: [0] * 12 for part in PARTS}
for month, amounts in decided:
    for part, amount in zip(PARTS, amounts):
        sums[part][month - 1] += amount

for part in PARTS:
    print(f"{part.removesuffix('_cents').replace('_', ' '):14} EUR {euros(sum(sums[part])):>12,}")

# %% [markdown]
# ## Plot
#
# Three colours that colour-blind readers tell apart, and that differ in lightness and hatching in print.

# %%
LOOKS = {
    "paid_cents": ("paid", "#0072B2", ""),
    "covered_cents": ("covered by the bundle", "#E69F00", "//"),
    "above_ceiling_cents": ("above the ceiling", "#F0F0F0", ".."),
}

figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
places = list(range(12))
up, down = [Decimal(0)] * 12, [Decimal(0)] * 12
for part, (label, colour, hatch) in LOOKS.items():
    heights = [euros(amount) for amount in sums[part]]
    # Credits go below the line, what they took back stays above it.
    bottoms = [down[place] if height < 0 else up[place] for place, height in enumerate(heights)]
    axes.bar(
        places, list(map(float, heights)), bottom=list(map(float, bottoms)), width=0.7, label=label, color=colour,
        hatch=hatch, edgecolor="#202020", linewidth=0.8,
    )  # fmt: skip
    for place, height in enumerate(heights):
        if height < 0:
            down[place] += height
        else:
            up[place] += height

year = contract.raw.start // 10_000
axes.set_xticks(places, [date(year, month, 1).strftime("%b") for month in range(1, 13)])
axes.set_title(f"Contract year 1 ({year}): bundle for chronic heart failure, {contract.policy}", loc="left")
axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"€ {value:,.0f}"))
axes.axhline(0, color="#202020", linewidth=0.8)
axes.grid(axis="y", color="#D0D0D0", linewidth=0.6)
axes.set_axisbelow(True)
axes.margins(y=0.1)
for side in ("top", "right"):
    axes.spines[side].set_visible(False)
axes.legend(frameon=False, loc="upper right")

# %%
if plot_file is None:
    plt.show()
else:
    figure.savefig(plot_file, dpi=150)
    print(f"plot in {plot_file.name}")
