"""Claims that are decided by asking rules: the same as the command line, in one batch or day by day."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import DATA, lines
from regelkern import (
    CallError, Decision, Fault, FaultError, OtherClaims, RuleClaim, RuleLedger, RuleVerdict, UnknownNameError, WrongTypeError,
)  # fmt: skip

CommandLine = Callable[..., list[dict[str, Any]]]
SAMPLES = [
    ("contract-home-oncology-2020.json", "claims-home-oncology-2020.jsonl"),
    ("contract-chain-care-2023.json", "claims-mixed-2024-01.jsonl"),
    ("contract-msz-2024.json", "claims-mixed-2024-01.jsonl"),
]


def terms(contract: str) -> dict[str, Any]:
    return dict(json.loads((DATA / contract).read_text(encoding="utf-8")))


def compare(printed: list[dict[str, Any]], verdicts: list[RuleVerdict]) -> None:
    """Everything that the command line says of the lines, and as many lines."""
    assert len(printed) == len(verdicts) > 0
    for told, got in zip(printed, verdicts):
        assert told["decision"] == got.decision.name.lower() and told["rule"] == got.rule, told
        for name in (name for name in told if name.endswith("_cents")):
            assert told[name] == getattr(got, name), told
        assert told["missing"] == list(got.missing) and told.get("booked", {}) == got.booked
        assert [finding["rule"] for finding in told["findings"]] == [finding.rule for finding in got.findings]
        assert (told["decision"] == "invalid") == (got.expected is not None), told


@pytest.mark.parametrize(("contract", "claims"), SAMPLES)
@pytest.mark.parametrize("complete", [True, False])
def test_the_samples_are_decided_as_the_command_line_does(
    command_line: CommandLine, contract: str, claims: str, complete: bool
) -> None:
    flags = ["--complete"] if complete else []
    *printed, _ = command_line("adjudicate", *flags, "--contract", DATA / contract, DATA / claims)
    ledger = RuleLedger.from_dict(terms(contract))
    compare(printed, ledger.adjudicate(map(RuleClaim.from_dict, lines(claims)), complete=complete))


@pytest.mark.parametrize(("contract", "claims"), SAMPLES)
def test_shuffled_lines_with_credits_and_faults(
    command_line: CommandLine, tmp_path: Path, contract: str, claims: str
) -> None:
    chance = random.Random(contract)
    made: list[dict[str, Any]] = []
    for place in range(300):
        line = dict(chance.choice(lines(claims)), claim=f"L{place}")
        what = chance.random()
        if what < 0.2 and made:
            debit = chance.choice(made)
            line = {"claim": f"L{place}", "credit_of": debit["claim"], "amount": -debit["amount"]}
            line["insured"] = chance.choice([debit.get("insured"), "p01", None])
        elif what < 0.3:
            line["amount"] = chance.choice([0, -1, 10**15, 999_999_999_999_999])
        elif what < 0.35:
            line["no_such_fact"] = True
        elif what < 0.4:
            line.pop(chance.choice([name for name in line if name not in ("claim", "amount", "credit_of")]), None)
        line["insured"] = chance.choice([line.get("insured"), line.get("insured"), "p01", "p04", None])
        made.append({name: value for name, value in line.items() if value is not None})
    file = tmp_path / "claims.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in made), encoding="utf-8")
    *printed, _ = command_line("adjudicate", "--complete", "--contract", DATA / contract, file)
    ledger = RuleLedger.from_dict(terms(contract))
    verdicts = ledger.adjudicate(map(RuleClaim.from_dict, made), complete=True)
    compare(printed, verdicts)
    assert {Decision.INVALID, Decision.UNDETERMINED} < {verdict.decision for verdict in verdicts}


def test_books_go_on_and_a_credit_takes_back_once() -> None:
    contract, claims = SAMPLES[0]
    ledger = RuleLedger.from_dict(terms(contract))
    ledger.adjudicate(map(RuleClaim.from_dict, lines(claims)), complete=True)
    assert ledger.entries["lump_sum_paid"] is True
    stored = json.loads(json.dumps(ledger.to_dict()))

    again = RuleLedger.from_dict(terms(contract))
    again.restore(stored)
    assert again.entries == ledger.entries and again.to_dict() == ledger.to_dict()
    twice = again.adjudicate_one(RuleClaim(8_800_000, request="lump_sum"))
    assert twice.decision is Decision.REJECTED and twice.rule == "TTCI20-4.3"
    back = RuleClaim(-8_800_000, credit_of="H01")
    assert again.adjudicate_one(back).decision is Decision.RECOVERED
    assert again.entries["lump_sum_paid"] is False
    refused = again.adjudicate_one(back)
    assert refused.decision is Decision.INVALID and refused.expected
    assert again.adjudicate_one(RuleClaim(8_800_000, request="lump_sum")).booked == {
        "lump_sum_paid": True, "startup_fee_paid": True,
    }  # fmt: skip

    for wrong in ({}, {**stored, "policy": "OI22"}, {**stored, "ledger": "00"}, {**stored, "debits": [1]}):
        with pytest.raises((CallError, FaultError)):
            again.restore(wrong)


def test_a_faulty_line_is_a_verdict_and_a_faulty_contract_an_exception() -> None:
    ledger = RuleLedger("TTCI20", {"addendum_signed": True}, other_claims=OtherClaims.AS_CLAIMED)
    faults = [
        RuleClaim(10**15),
        RuleClaim(1, {"no_such_fact": 1}),
        RuleClaim(1, {"kind": "no_such_kind"}),
        RuleClaim(1, {"in_pilot": 1}),
        RuleClaim(1, request="no_such_request"),
        RuleClaim(-1, credit_of="nobody"),
    ]
    verdicts = ledger.adjudicate(faults)
    assert [verdict.decision for verdict in verdicts] == [Decision.INVALID] * len(faults)
    assert verdicts[0].fault is Fault.OUT_OF_RANGE and verdicts[0].claimed_cents == 0
    assert verdicts[1].field == "claim.no_such_fact" and verdicts[1].rejected_cents == 1
    assert verdicts[2].field == "claim.kind" and verdicts[3].field == "insured.in_pilot"
    assert all(verdict.expected for verdict in verdicts)
    assert ledger.adjudicate([]) == []

    with pytest.raises(WrongTypeError):
        RuleClaim.from_dict({"claim": "A"})
    with pytest.raises(UnknownNameError):
        RuleLedger("TTCI20", {"no_such_fact": True})
    with pytest.raises(UnknownNameError):
        RuleLedger("TBHF21", {})
    with pytest.raises(WrongTypeError):
        RuleLedger.from_dict({})


def test_nobody_is_shown() -> None:
    ledger = RuleLedger("TTCI20", {})
    line = RuleClaim(1, {"kind": "drug"}, claim="A", insured="SECRET")
    verdict = ledger.adjudicate_one(line)
    assert "SECRET" not in f"{ledger!r} {line!r} {verdict!r}"
