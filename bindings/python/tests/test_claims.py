"""Claims: the same as the command line, in one batch or line by line, with names or in arrays."""

import json
import random
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import DATA, lines, rows, terms
from regelkern import Claim, Contract, Decision, FaultError, Kind, Ledger, OtherClaims, State, Verdict, arrays, totals

CommandLine = Callable[..., list[dict[str, Any]]]


def claims() -> list[Claim]:
    return [Claim.from_dict(row) for row in rows()]


def some_claims(count: int, seed: int) -> list[Claim]:
    """Random lines, with credits and faults."""
    chance = random.Random(seed)
    made: list[Claim] = []
    codes = ["099899045", "099899046", "099899066", "149999064", "x", None]
    for place in range(count):
        truth = [chance.choice([True, True, True, False, None]) for _ in range(3)]
        credited = chance.randrange(place) if place and chance.random() < 0.2 else None
        amount = made[credited].amount_cents if credited is not None else chance.choice([234672, 1, 0, 16890, -5, 10**15])
        made.append(
            Claim(
                amount if credited is None else -amount,
                claim=place,
                insured=chance.choice([None, *(f"P{person}" for person in range(6))]),
                credit_of=credited,
                kind=chance.choice([None, *Kind, *[Kind.BUNDLE_PAYMENT] * 6]),
                reference_date=chance.choice([None, 20210230, "2020-06-01", *["2021-02-01", "2021-06-01", "2022-06-01"] * 2]),
                care_product=chance.choice(codes),
                by_contracted_provider=truth[0],
                is_structural=truth[1],
                rightly_delivered=truth[2],
                in_bundle=chance.choice([None, None, None, True, False]),
            )
        )
    return made


def test_the_sample_is_decided_as_the_command_line_does(command_line: CommandLine) -> None:
    sample = ("adjudicate", "--contract", DATA / "contract-small.json", DATA / "claims-small.csv")
    *printed, summary = command_line(*sample)
    ledger = Ledger.from_dict(terms())
    verdicts = ledger.adjudicate(claims())
    assert len(printed) == len(verdicts) == 17
    for told, got in zip(printed, verdicts):
        assert told["decision"] == got.decision.name.lower() and told["rule"] == got.rule
        for name in (name for name in told if name.endswith("_cents")):
            assert told[name] == getattr(got, name), told["claim"]
        assert told.get("contract_year") == got.contract_year and told["missing"] == list(got.missing)
        assert (told.get("field"), told.get("fault")) == (got.field, got.fault and got.fault.name.lower())
        found = [{"rule": f.rule, "result": f.result.name.lower(), "severity": f.severity.name.lower()} for f in got.findings]
        assert told["findings"] == found
    assert summary["totals"]["all"] == asdict(totals(verdicts))
    state = summary["state"]
    assert tuple(state["bundle_paid"].values()) == ledger.state.bundle_paid_cents
    assert tuple(state["bundle_entitlement"].values()) == ledger.state.bundle_entitlement_cents
    assert tuple(state["bundled_patients"].values()) == ledger.state.bundled_patients
    for person, booked in state["insured"].items():
        assert tuple(booked["paid"].values()) == ledger.paid_cents(person)


def test_random_lines_are_decided_as_the_command_line_does(command_line: CommandLine, tmp_path: Path) -> None:
    made = some_claims(1500, 5)
    file = tmp_path / "claims.jsonl"
    names = {"care_product": "care_product_code", "amount_cents": "amount", "is_structural": "is_structural_hf_msz_cost"}
    with file.open("w") as out:
        for line in made:
            stated = {names.get(name, name): value for name, value in asdict(line).items() if value is not None}
            if line.kind is not None:
                stated["kind"] = line.kind.name.lower()
            if line.reference_date == 20210230:
                stated["reference_date"] = "2021-02-30"
            out.write(json.dumps(stated) + "\n")
    # Room for one patient and a part of another.
    narrow = {**terms(), "volume_patients": {"1": 1, "2": 1, "3": 1}}
    contract = tmp_path / "contract.json"
    contract.write_text(json.dumps(narrow))
    *printed, summary = command_line("adjudicate", "--contract", contract, file)
    verdicts = Ledger.from_dict(narrow).adjudicate(made)
    assert [told["decision"] for told in printed] == [got.decision.name.lower() for got in verdicts]
    assert summary["totals"]["all"] == asdict(totals(verdicts))
    assert {got.decision for got in verdicts} == set(Decision)


def test_json_lines_and_csv_are_the_same_claims() -> None:
    assert [Claim.from_dict(line) for line in lines("claims-small.jsonl")] == claims()


@pytest.mark.parametrize("size", [1, 2, 7, 100])
def test_a_batch_is_its_lines_one_by_one(size: int) -> None:
    made = some_claims(300, 11)
    whole, parts = Ledger.from_dict(terms()), Ledger.from_dict(terms())
    in_one = whole.adjudicate(made)
    in_parts = [got for at in range(0, len(made), size) for got in parts.adjudicate(made[at : at + size])]
    assert in_one == in_parts
    assert whole.to_dict() == parts.to_dict()
    assert {Decision.RECOVERED, Decision.INVALID, Decision.PAID} <= {got.decision for got in in_one}


def test_books_are_stored_and_taken_up_again() -> None:
    made = some_claims(200, 3)
    whole, first = Ledger.from_dict(terms()), Ledger.from_dict(terms())
    in_one = whole.adjudicate(made)
    begun = first.adjudicate(made[:120])
    books = json.loads(json.dumps(first.to_dict()))
    second = Ledger.from_dict(terms())
    second.restore(books)
    assert begun + second.adjudicate(made[120:]) == in_one
    assert second.to_dict() == whole.to_dict()

    Ledger.from_dict({**terms(), "zvt_transfer_in": {"2": 5}}).restore(books)
    other = Ledger.from_dict({**terms(), "bundle_price": 1})
    for wrong in (books | {"state": "00"}, books | {"insured": {"P1": "zz"}}, books | {"debits": [[1, 2]]}, books | {"state": 5}):
        with pytest.raises(FaultError):
            second.restore(wrong)
    with pytest.raises(FaultError, match="this contract"):
        other.restore(books)
    assert second.to_dict() == whole.to_dict()


def test_verdicts_and_states_are_stored_as_bytes() -> None:
    ledger = Ledger.from_dict(terms())
    verdict = ledger.adjudicate(claims())[0]
    assert Verdict.from_bytes(verdict.to_bytes()) == verdict
    assert State.from_bytes(ledger.state.to_bytes()) == ledger.state != State()
    with pytest.raises(FaultError):
        Verdict.from_bytes(b"")


def test_arrays_decide_as_the_ledger_does() -> None:
    made = [line for line in some_claims(500, 7) if line.insured is not None]
    names = {line.claim for line in made if line.credit_of is None}
    made = [line for line in made if line.credit_of is None or line.credit_of in names]
    contract = Contract.from_dict(terms())
    ledger = Ledger(contract)
    expected = ledger.adjudicate(made)
    assert {Decision.RECOVERED, Decision.INVALID, Decision.PAID} <= {got.decision for got in expected}

    places, keys = arrays.persons([line.insured or "" for line in made])
    raw = np.array([bytes(line.raw()) for line in made], f"S{arrays.CLAIM.itemsize}").view(arrays.CLAIM)
    raw["insured"] = places
    raw["debit"] = arrays.debits(
        [str(line.claim) for line in made], ["" if line.credit_of is None else str(line.credit_of) for line in made]
    )
    state, insured = State(), arrays.new_insured(len(keys))
    before = raw.tobytes()
    verdicts = arrays.adjudicate(contract, state, insured, raw)
    assert raw.tobytes() == before
    assert [got.decision for got in arrays.to_verdicts(verdicts)] == [got.decision for got in expected]
    assert arrays.totals(verdicts) == totals(expected) == totals(arrays.to_verdicts(verdicts))
    assert state == ledger.state
    for key, booked in zip(keys, insured):
        assert tuple(booked["paid_cents"]) == ledger.paid_cents(str(key))


def test_a_credit_of_another_person_is_refused() -> None:
    contract = Contract("2021-01-01", "2024-01-01", 234672, (2, 2, 2), other_claims=OtherClaims.AS_CLAIMED)
    ledger = Ledger(contract, pathway={"P1": ("2021-01-01", "2024-01-01")})
    day = "2021-05-01"
    paid = ledger.adjudicate_one(
        Claim(234672, claim="A", insured="P1", kind=Kind.BUNDLE_PAYMENT, reference_date=day, by_contracted_provider=True)
    )
    assert paid.decision is Decision.PAID
    refused = ledger.adjudicate_one(Claim(-234672, claim="B", insured="P2", credit_of="A", reference_date=day))
    assert (refused.decision, refused.field, refused.fault and refused.fault.name) == (Decision.INVALID, "insured", "NOT_ALLOWED")
    # A credit that names nobody is its debit's person's.
    back = ledger.adjudicate_one(Claim(-234672, claim="C", credit_of="A", reference_date=day))
    assert back.decision is Decision.RECOVERED and ledger.paid_cents("P1") == (0, 0, 0)
    assert ledger.adjudicate_one(Claim(-234672, credit_of="A", reference_date=day)).decision is Decision.INVALID
