"""The adjudication by regelkern from Python: columns of Arrow become the structs of the library, a part at a time."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as pa_csv
import terms
from regelkern import Contract, State, arrays

#: Lines that are structs at the same time: few enough to stay in the cache of the processor.
PART = 32_768
NAMES = {
    "amount": "amount_cents", "care_product_code": "care_product", "bundle_period.from": "bundle_from",
    "bundle_period.until": "bundle_until", "is_structural_hf_msz_cost": "is_structural",
}  # fmt: skip
WORDS = pa.dictionary(pa.int32(), pa.string())
TYPES = {
    name: pa.date32() if name in terms.DAYS else pa.bool_() if name in terms.TRUTHS else pa.int64() if name == "amount"
    else WORDS if name in ("insured", "kind") else pa.string()
    for name in terms.COLUMNS
}  # fmt: skip


def contract(lines: int) -> Contract:
    return Contract.from_dict(terms.contract(lines))


def read(claims: Path) -> tuple[pa.Table, int]:
    """The columns by the names of the binding, and how many insured persons there are; persons are numbered once."""
    table = pa_csv.read_csv(claims, convert_options=pa_csv.ConvertOptions(column_types=TYPES)).unify_dictionaries()
    table = table.rename_columns([NAMES.get(name, name) for name in table.column_names])
    insured = table["insured"]
    places = pa.chunked_array([chunk.indices.cast(pa.uint32()) for chunk in insured.chunks])
    persons = len(insured.chunk(0).dictionary)
    return table.set_column(table.column_names.index("insured"), "insured", places), persons


def load(claims: Path) -> tuple[Contract, list[arrays.Structs], int]:
    table, persons = read(claims)
    parts = range(0, len(table), PART)
    return contract(terms.line_count(claims)), [arrays.claims_from_arrow(table.slice(at, PART)) for at in parts], persons


def decide(loaded: tuple[Contract, list[arrays.Structs], int]) -> None:
    """Verdicts with all their findings for every part, in the same memory."""
    contract, parts, persons = loaded
    state, insured, room = State(), arrays.new_insured(persons), np.zeros(PART, arrays.VERDICT)
    for part in parts:
        arrays.adjudicate(contract, state, insured, part, out=room[: len(part)])


def from_file(claims: Path, verdicts: Path) -> None:
    table, persons = read(claims)
    terms_, state, insured = contract(terms.line_count(claims)), State(), arrays.new_insured(persons)
    room, writer = np.zeros(PART, arrays.VERDICT), None
    for at in range(0, len(table), PART):
        part = arrays.claims_from_arrow(table.slice(at, PART))
        decided = arrays.adjudicate(terms_, state, insured, part, out=room[: len(part)])
        told = arrays.verdicts_to_arrow(decided).select(terms.VERDICT)
        told = told.cast(pa.schema([(name, pa.string() if name in ("decision", "rule") else pa.int64()) for name in terms.VERDICT]))
        writer = writer or pa_csv.CSVWriter(verdicts, told.schema)
        writer.write_table(told)
    if writer:
        writer.close()


if __name__ == "__main__":
    terms.run(from_file, load, decide)
