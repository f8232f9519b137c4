"""Columns of NumPy and Arrow become claim lines, and nothing is copied that need not be."""

import json
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from conftest import DATA, rows, terms
from regelkern import CallError, Contract, FaultError, Kind, Ledger, RegelkernError, State, WrongTypeError, arrays, totals
from regelkern.claims import Claim

COLUMNS = {"amount": "amount_cents", "care_product_code": "care_product", "is_structural_hf_msz_cost": "is_structural"}


def small_table() -> pa.Table:
    """The small sample as an Arrow table with the names of the structs, without the line of no calendar day."""
    sample = [row for row in rows() if row["claim"] != "A15"]
    table: dict[str, list[object]] = {COLUMNS.get(name, name): [row[name] or None for row in sample] for name in sample[0]}
    for name in ("by_contracted_provider", "is_structural", "rightly_delivered"):
        table[name] = [None if value is None else value == "true" for value in table[name]]
    table["amount_cents"] = [int(str(value)) for value in table["amount_cents"]]
    table["reference_date"] = [date.fromisoformat(str(value)) for value in table["reference_date"]]
    return pa.table(table)


def in_pathway(insured: list[str]) -> dict[str, object]:
    """The columns that the pathway of the contract gives."""
    stays = {stay["insured"]: stay for stay in terms()["pathway"]}
    known = [stays.get(person) for person in insured]
    day = [None if stay is None else date.fromisoformat(stay["from"]) for stay in known]
    until = [None if stay is None else date.fromisoformat(stay["until"]) for stay in known]
    return {
        "in_bundle": pa.array([stay is not None for stay in known]),
        "bundle_from": pa.array(day, pa.date32()),
        "bundle_until": pa.array(until, pa.date32()),
    }


@pytest.mark.parametrize("chunks", [1, 3])
def test_an_arrow_table_is_decided_as_the_ledger_does(chunks: int) -> None:
    table = small_table()
    insured = table["insured"].to_pylist()
    places, keys = arrays.persons(insured)
    debits = arrays.debits(table["claim"].to_pylist(), [name or "" for name in table["credit_of"].to_pylist()])
    table = table.drop_columns(["claim", "credit_of", "insured"])
    for name, column in {**in_pathway(insured), "insured": pa.array(places), "debit": pa.array(debits)}.items():
        table = table.append_column(name, column)
    if chunks > 1:
        table = pa.concat_tables([table.slice(0, 5), table.slice(5, 1), table.slice(6)])
    booked = arrays.new_insured(len(keys))
    contract = Contract.from_dict(terms())
    verdicts = arrays.adjudicate(contract, State(), booked, arrays.claims_from_arrow(table))

    ledger = Ledger.from_dict(terms())
    expected = ledger.adjudicate(Claim.from_dict(row) for row in rows() if row["claim"] != "A15")
    assert arrays.to_verdicts(verdicts) == expected
    out = arrays.verdicts_to_arrow(verdicts)
    assert out["rule"].to_pylist() == [got.rule for got in expected]
    assert out["decision"].to_pylist() == [got.decision.name.lower() for got in expected]
    assert out["field"].to_pylist() == [got.field for got in expected]
    assert out["paid_cents"].to_pylist() == [got.paid_cents for got in expected]
    assert json.loads((DATA / "contract-small.json").read_text())["policy"] == "TBHF21"


def test_every_form_of_a_column() -> None:
    days = np.array(["2021-01-31", "NaT", "1999-12-01"], "datetime64[D]")
    of_numpy = arrays.claims({
        "amount_cents": np.array([1, -2, 3]),
        "reference_date": days,
        "bundle_from": np.array([20210230, 0, 20211231]),
        "kind": np.array(["other", "", "care_product"]),
        "care_product": np.array(["099899045", "", "0998990451"]),
        "in_bundle": np.array([True, False, True]),
        "is_structural": np.array([0, 1, 2], np.uint8),
    })  # fmt: skip
    assert of_numpy["reference_date"].tolist() == [20210131, 0, 19991201]
    assert of_numpy["kind"].tolist() == [Kind.OTHER, 0, Kind.CARE_PRODUCT]
    assert of_numpy["care_product"].tolist() == [b"099899045", b"", b"?????????"]
    assert of_numpy["in_bundle"].tolist() == [1, 2, 1]
    of_arrow = arrays.claims_from_arrow(pa.table({
        "amount_cents": pa.array([1, -2, 3], pa.int64()),
        "reference_date": pa.array([date(2021, 1, 31), None, date(1999, 12, 1)]),
        "bundle_from": pa.array([20210230, None, 20211231], pa.int32()),
        "kind": pa.array(["other", None, "care_product"]).dictionary_encode(),
        "care_product": pa.array(["099899045", None, "0998990451"]),
        "in_bundle": pa.array([True, False, True]),
        "is_structural": pa.array([None, True, False]),
    }))  # fmt: skip
    assert of_arrow.tobytes() == of_numpy.tobytes()
    whole = pa.table({"amount_cents": pa.array([9, 1]), "care_product": pa.array(["123456789", "é"], pa.large_string())})
    assert arrays.claims_from_arrow(whole.slice(1))["care_product"].tolist() == ["é".encode()]
    assert arrays.claims_from_arrow(whole.slice(0, 0)).shape == (0,)
    assert arrays.claims_from_arrow(whole.to_batches()[0])["care_product"][0] == b"123456789"
    empty = pa.table({"amount_cents": [1], "care_product": pa.nulls(1), "kind": pa.nulls(1), "in_bundle": pa.nulls(1)})
    assert arrays.claims_from_arrow(empty).tobytes() == arrays.claims({"amount_cents": [1]}).tobytes()


@pytest.mark.parametrize(
    ("column", "error"),
    [
        ({"amount_cents": np.array([1.0])}, WrongTypeError),
        ({"amount_cents": [1], "reference_date": [2.5]}, WrongTypeError),
        ({"amount_cents": [1], "kind": [1, 2]}, WrongTypeError),
        ({"amount_cents": [1], "kind": [256]}, FaultError),
        ({"amount_cents": [1], "kind": ["bundel"]}, FaultError),
        ({"amount_cents": [1], "insured": [-1]}, FaultError),
        ({"amount_cents": [1], "insured": ["P1"]}, WrongTypeError),
        ({"amount_cents": [1], "care_product": [99899045]}, WrongTypeError),
        ({"amount_cents": [1], "reserved": [0]}, WrongTypeError),
        ({"amount_cents": [1], "sum": [0]}, WrongTypeError),
        ({"kind": [1]}, WrongTypeError),
        ({"amount_cents": np.array([2**63], np.uint64)}, FaultError),
    ],
)
def test_a_column_that_is_none_is_refused(column: dict[str, object], error: type[RegelkernError]) -> None:
    with pytest.raises(error) as raised:
        arrays.claims(column)  # type: ignore[arg-type]
    assert raised.value.field and raised.value.expected


def test_an_array_of_lines_is_handed_over_as_it_lies() -> None:
    contract, lines = Contract.from_dict(terms()), np.zeros(3, arrays.CLAIM)
    lines.flags.writeable = False
    verdicts = arrays.adjudicate(contract, State(), arrays.new_insured(1), lines)
    assert verdicts["claimed_cents"].tolist() == [0, 0, 0]
    insured, room = arrays.new_insured(1), np.zeros(3, arrays.VERDICT)
    assert arrays.adjudicate(contract, State(), insured, lines, out=room) is room
    assert room.tobytes() == verdicts.tobytes()
    with pytest.raises(WrongTypeError):
        arrays.adjudicate(contract, State(), insured, lines, out=room[:2])
    for wrong in (lines[::2], lines.reshape(1, 3), np.zeros(3, arrays.VERDICT), np.zeros(3, np.int64)):
        with pytest.raises(WrongTypeError):
            arrays.adjudicate(contract, State(), insured, wrong)  # type: ignore[arg-type]
    insured.flags.writeable = False
    with pytest.raises(WrongTypeError):
        arrays.adjudicate(contract, State(), insured, lines)


def test_stored_verdicts_are_taken_back_once() -> None:
    contract, state, insured = Contract.from_dict(terms()), State(), arrays.new_insured(1)
    bundle: dict[str, Any] = {"kind": ["bundle_payment"], "reference_date": [20210101], "by_contracted_provider": [1], "in_bundle": [1]}
    stay: dict[str, Any] = {"bundle_from": [20210101], "bundle_until": [20240101]}
    first = arrays.adjudicate(contract, state, insured, arrays.claims({"amount_cents": [234672], **bundle, **stay}))
    credits = arrays.claims({"amount_cents": [-234672, -234672], "reference_date": [20210101] * 2, "debit": [1, 1]})
    later = arrays.adjudicate(contract, state, insured, credits, stored=first)
    assert [got.decision.name for got in arrays.to_verdicts(later)] == ["RECOVERED", "INVALID"]
    assert first["credited"].tolist() == [1] and state == State()


def test_totals_are_exact_beyond_64_bits() -> None:
    verdicts = np.zeros(30_000, arrays.VERDICT)
    verdicts["claimed_cents"], verdicts["rejected_cents"] = 999_999_999_999_999, -999_999_999_999_999
    assert arrays.totals(verdicts).claimed_cents == 30_000 * 999_999_999_999_999
    assert arrays.totals(verdicts).rejected_cents == -30_000 * 999_999_999_999_999
    assert arrays.totals(np.zeros(0, arrays.VERDICT)) == totals([])


def test_a_call_that_is_refused_says_so() -> None:
    contract = Contract.from_dict(terms())
    shared = np.zeros(200, np.uint8)
    insured, claims = shared[:32].view(arrays.INSURED), shared[:48].view(arrays.CLAIM)
    with pytest.raises(CallError) as raised:
        arrays.adjudicate(contract, State(), insured, claims)
    assert raised.value.status.name == "OVERLAP"
    with pytest.raises(FaultError):
        arrays.debits(["A", "A"], ["", ""])
    with pytest.raises(WrongTypeError):
        arrays.debits(["A"], ["", ""])
    assert arrays.debits(["S", "A", "B", "C"], ["", "S", "Z"], stored=1).tolist() == [0, 1, 0xFFFF_FFFF]
