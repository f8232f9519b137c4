"""The vectors of the specification, through facts in slots and through the JSON door."""

from datetime import date
from typing import Any

import pytest
from conftest import lines
from regelkern import FaultError, Facts, Outcome, Subject, UnknownNameError, assess, evaluate, policies, respond


def plain(value: Any) -> Any:
    """A value of an answer as JSON has it."""
    if isinstance(value, dict):
        return {str(index): plain(entry) for index, entry in value.items()}
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("policy", policies())
def test_vectors(policy: str) -> None:
    vectors = lines(f"vectors/{policy}.jsonl")
    assert len(vectors) > 500
    for vector in vectors:
        expect, name = vector["expect"], f"{vector['rule']}: {vector['name']}"
        door = respond({"op": "evaluate", "rule": vector["rule"], "facts": vector["facts"]})
        if expect["result"] == "error":
            with pytest.raises(FaultError) as raised:
                evaluate(vector["rule"], vector["facts"])
            assert raised.value.fault.name.lower() == expect["error"] == door["error"]["code"], name
            continue
        answer = evaluate(vector["rule"], vector["facts"])
        got: dict[str, Any] = {"result": answer.result.name.lower()}
        if answer.values:
            got["values"] = plain(dict(answer.values))
        if answer.missing:
            got["missing"] = list(answer.missing)
        assert got == expect, name
        assert door["result"] == expect["result"] and door["missing"] == expect.get("missing", []), name
        assert door["values"] == expect.get("values", {}), name


@pytest.mark.parametrize("policy", policies())
def test_assessments_are_those_of_the_json_door(policy: str) -> None:
    outcomes = set()
    for vector in lines(f"vectors/{policy}.jsonl")[::17]:
        try:
            facts = Facts(policy, vector["facts"])
        except FaultError:
            continue
        for subject in Subject:
            name = subject.name.lower()
            door = respond({"op": "assess", "policy": policy, "subject": name, "facts": vector["facts"]})
            if not door["ok"] and door["error"]["code"] == "unknown_subject":
                # No rule is about it: the door says so, the library finds nothing.
                assert not assess(policy, name, facts).findings
                continue
            if not door["ok"]:
                with pytest.raises((FaultError, UnknownNameError)):
                    assess(policy, name, facts)
                continue
            got = assess(policy, name, facts)
            outcomes.add(got.outcome)
            assert (got.outcome.name.lower(), got.deciding) == (door["outcome"], door["deciding"])
            assert list(got.missing) == door["missing"]
            found = [(entry.rule, entry.result.name.lower(), entry.severity.name.lower()) for entry in got.findings]
            assert found == [(entry["rule"], entry["result"], entry["severity"]) for entry in door["findings"]]
    assert Outcome.UNDETERMINED in outcomes
