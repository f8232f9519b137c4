"""The adjudication as Polars expressions; POLARS_MAX_THREADS limits the threads."""

from datetime import date
from pathlib import Path

import polars as pl
import terms

SCHEMA = {
    name: pl.Date if name in terms.DAYS else pl.Boolean if name in terms.TRUTHS else pl.Int64 if name == "amount" else pl.String
    for name in terms.COLUMNS
}
FIRST, END = date.fromisoformat(terms.FROM[0]), date.fromisoformat(terms.FROM[3])


def load(claims: Path) -> tuple[pl.DataFrame, int]:
    return pl.read_csv(claims, schema=SCHEMA, row_index_name="line"), terms.line_count(claims)


def decide(loaded: tuple[pl.DataFrame, int]) -> pl.DataFrame:
    """The verdicts in the order of the lines; the same steps as the SQL."""
    claims, lines = loaded
    price, ceiling = terms.PRICE, terms.ceiling(lines)
    c = pl.col
    day, year = c("reference_date"), c("in_year")
    placed = (
        claims.lazy()
        .with_columns(
            is_payment=c("kind") == "bundle_payment",
            in_year=pl.when((day >= FIRST) & (day < END)).then(day.dt.year()),
            rightful=c("meets_legal_requirements") & c("actually_delivered") & c("rightly_delivered"),
            listed=c("care_product_code").is_in(terms.BUNDLE).fill_null(False),
        )
        .with_columns(
            ours=c("by_contracted_provider") & c("in_bundle") & year.is_not_null(),
            in_pathway=(
                (c("bundle_period.from") < pl.date(year + 1, 1, 1)) & (c("bundle_period.until") > pl.date(year, 1, 1))
            ).fill_null(False),
        )
    )
    payment = placed.filter(c("is_payment") & c("ours") & c("in_pathway")).select(
        "line", "in_year", "rightful",
        first=pl.when(c("rightful")).then(c("line")).min().over("insured", "in_year"),
    )  # fmt: skip
    booked = payment.filter(c("rightful") & (c("line") == c("first"))).select(
        "line",
        pays=(ceiling - price * c("line").cum_count().over("in_year").cast(pl.Int64) + price).clip(0, price),
    )
    refused = payment.filter(~c("rightful") & (c("first").is_null() | (c("line") < c("first")))).select(
        "line", is_refused=pl.lit(True)
    )
    pays, amount = c("pays"), c("amount")
    is_booked = pays.is_not_null()
    is_structural = ~c("listed") & c("ours") & c("is_structural_hf_msz_cost")
    ruled = (
        placed.join(booked, on="line", how="left", maintain_order="left")
        .join(refused, on="line", how="left", maintain_order="left")
        .with_columns(
            decision=pl.when(is_booked & (pays == 0)).then(pl.lit("above_ceiling"))
            .when(is_booked & ((pays < price) | (pays < amount))).then(pl.lit("reduced"))
            .when(is_booked).then(pl.lit("paid"))
            .when(c("is_payment") | ~c("rightful")).then(pl.lit("rejected"))
            .when(c("listed") & c("ours") & c("in_pathway")).then(pl.lit("covered"))
            .when(is_structural).then(pl.lit("undetermined"))
            .when(c("by_contracted_provider")).then(pl.lit("paid"))
            .otherwise(pl.lit("undetermined")),
        )
    )  # fmt: skip
    decision = c("decision")
    return ruled.select(
        decision,
        rule=pl.when(is_booked & (pays < price)).then(pl.lit("TBHF21-3.10"))
        .when(is_booked).then(pl.lit("TBHF21-4.5"))
        .when(c("is_payment") & c("is_refused").is_null()).then(pl.lit("TBHF21-4.5"))
        .when(~c("rightful")).then(pl.lit("TBHF21-8.1"))
        .when(decision == "covered").then(pl.lit("TBHF21-4.6"))
        .when(is_structural).then(pl.lit("TBHF21-4.9"))
        .otherwise(pl.lit("TBHF21-4.7")),
        paid_cents=pl.when(is_booked).then(pays).when(decision == "paid").then(amount).otherwise(0),
        covered_cents=pl.when(decision == "covered").then(amount).otherwise(0),
        above_ceiling_cents=pl.when(is_booked).then(price - pays).otherwise(0),
        rejected_cents=pl.when(decision == "rejected").then(amount).otherwise(0),
        adjustment_cents=pl.when(is_booked).then(amount - price).when(decision == "undetermined").then(amount).otherwise(0),
    ).collect()  # fmt: skip


def from_file(claims: Path, verdicts: Path) -> None:
    decide(load(claims)).write_csv(verdicts)


if __name__ == "__main__":
    terms.run(from_file, load, decide)
