"""Everything else that is public: exceptions, privacy, money, codes, the catalogue, documentation."""

import doctest
import inspect
import json
import pkgutil
import threading
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
import regelkern
from conftest import rows, terms
from regelkern import (
    CallError, Claim, Code, Contract, ContractError, Facts, FaultError, Index, Lang, Ledger, Limit, Period, RegelkernError,
    Rounding, State, UnknownNameError, ValueType, WrongTypeError, assess, cents, check_code, euros, evaluate, is_code,
    respond, respond_bytes, rule, scale,
)  # fmt: skip

#: The key of a person that must not be shown.
PERSON = "123456782"


def raised(call: Any, *arguments: Any, **named: Any) -> RegelkernError:
    with pytest.raises(RegelkernError) as found:
        call(*arguments, **named)
    return found.value


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"to_exclusive": "2023-01-01"}, "contract.to_exclusive"),
        ({"start": 20210230}, "contract.start"),
        ({"bundle_price_cents": -1}, "contract.bundle_price"),
        ({"transfer_out_cents": (0, -1, 0)}, "contract.zvt_transfer_out"),
        ({"policy": "TTCI20"}, "contract.policy"),
        ({"rounding": 9}, "contract.rounding"),
    ],
)
def test_a_contract_that_is_refused_names_the_member(change: dict[str, Any], field: str) -> None:
    good: dict[str, Any] = {"start": "2021-01-01", "to_exclusive": "2024-01-01", "bundle_price_cents": 234672}
    assert Contract(**good).raw.start == 20210101
    error = raised(Contract, **{**good, **change})
    assert isinstance(error, ContractError) and error.field == field and error.expected


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"rounding": "half"}, "contract.rounding"),
        ({"policy": "TBHF22"}, "policy"),
        ({"start": None}, "contract.start"),
        ({"start": "1-1-2021"}, "contract.start"),
        ({"bundle_price": 2346.72}, "contract.bundle_price"),
        ({"volume_patients": {"4": 1}}, "contract.volume_patients"),
        ({"volume_patients": {"1": 2**32}}, "contract.volume_patients"),
        ({"bundle_prise": 1}, "contract.bundle_prise"),
    ],
)
def test_a_contract_file_at_fault_names_the_member(change: dict[str, Any], field: str) -> None:
    assert raised(Contract.from_dict, {**terms(), **change}).field == field


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("provider.in_talk", True, UnknownNameError),
        ("provider.in_talks", 1, WrongTypeError),
        ("contract.bundle_price", 2346.72, WrongTypeError),
        ("contract.bundle_price", 10**15, FaultError),
        ("contract.bundle_price", 10**30, FaultError),
        ("contract.volume_patients", 5, WrongTypeError),
        ("contract.volume_patients", {"9": 5}, UnknownNameError),
        ("contract.volume_patients", {"01": 5}, UnknownNameError),
        ("contract.start", "2021-02-30", FaultError),
        ("contract.start", "30-1-2021", FaultError),
        ("insured.bundle_period", Period("2021-02-01", "2021-01-01"), FaultError),
        ("insured.bundle_period", "2021", WrongTypeError),
        ("claim.kind", "bundel", UnknownNameError),
        ("claim.care_product_code", 99899045, WrongTypeError),
        ("provider.consensus_chapters_unmet", [0], FaultError),
        ("treatment.home_measured_parameters", "weight", WrongTypeError),
    ],
)
def test_a_fact_that_is_none_is_named_and_nothing_changes(name: str, value: Any, error: type[RegelkernError]) -> None:
    stated: dict[str, Any] = {"provider.has_msz_agreement_2020": True, "contract.volume_patients": {1: 7}}
    facts = Facts("TBHF21", stated)
    before = assess("TBHF21", "provider", facts)
    found = raised(facts.state, {"provider.offers_hf_telemonitoring": True, name: value})
    assert isinstance(found, error) and found.field in (name, "fact") and found.expected
    assert dict(facts) == stated and assess("TBHF21", "provider", facts) == before


def test_facts_are_a_mapping() -> None:
    facts = Facts("TBHF21")
    for number in range(3):
        facts["contract.volume_patients"] = {1: number}
    facts["provider.has_msz_agreement_2020"] = False
    assert assess("TBHF21", "provider", facts).deciding == "TBHF21-3.1"
    del facts["provider.has_msz_agreement_2020"]
    assert assess("TBHF21", "provider", facts).deciding is None
    facts.update({"insured.bundle_period": {"from": "2021-01-01", "until": date(2022, 1, 1)}, "claim.kind": "other"})
    assert set(facts) == {"contract.volume_patients", "insured.bundle_period", "claim.kind"}
    with pytest.raises(KeyError):
        del facts["claim.amount"]
    assert raised(evaluate, "TTCI20-1.1", facts).field == "rule"
    assert raised(assess, "TTCI20", "provider", facts).field == "policy"
    assert raised(assess, "TBHF21", "hospital", facts).field == "subject"
    late = raised(assess, "TBHF21", "provider", facts, "2031-01-01")
    assert isinstance(late, CallError) and late.status.name == "VALIDITY" and late.field == "date"


def test_a_claim_at_fault_names_the_member() -> None:
    changes: list[tuple[dict[str, Any], str]] = [
        ({"amount": "1.5"}, "claim.amount"),
        ({"amount": ""}, "claim.amount"),
        ({"amount": 1.0}, "claim.amount"),
        ({"kind": "bundel"}, "claim.kind"),
        ({"by_contracted_provider": "yes"}, "claim.by_contracted_provider"),
        ({"price": "5"}, "claim.price"),
    ]
    for change, field in changes:
        assert raised(Claim.from_dict, {"amount": "5", **change}).field == field
    ledger = Ledger.from_dict(terms())
    for claim, field in [
        (Claim(2**63), "claim.amount"),
        (Claim(1.0), "claim.amount"),  # type: ignore[arg-type]
        (Claim(1, reference_date="2021"), "claim.reference_date"),
        (Claim(1, in_bundle=1), "claim.in_bundle"),  # type: ignore[arg-type]
    ]:
        assert raised(ledger.adjudicate, [Claim(5), claim]).field == field
    assert ledger.state == State()


def test_no_text_shows_the_key_of_a_person() -> None:
    pathway = {PERSON: ("2021-01-01", "2024-01-01")}
    ledger = Ledger(Contract.from_dict(terms()), pathway=pathway)
    claim = Claim.from_dict({**rows()[0], "insured": PERSON})
    verdict = ledger.adjudicate_one(claim)
    facts = Facts("TBHF21", {"claim.care_product_code": PERSON})
    for shown in (claim, ledger, verdict, ledger.state, ledger.contract, facts, [claim], {"claim": claim}):
        assert PERSON not in repr(shown) and PERSON not in str(shown)
    errors = [
        raised(check_code, Code.AGB, PERSON),
        raised(check_code, Code.BSN, PERSON[:-1] + "3"),
        raised(facts.state, {"claim.kind": PERSON}),
        raised(facts.state, {"contract.volume_patients": {PERSON: 1}}),
        raised(facts.state, {"claim.reference_date": PERSON}),
        raised(Claim.from_dict, {"amount": "5", "kind": PERSON}),
        raised(Claim.from_dict, {"amount": PERSON + "x"}),
        raised(evaluate, PERSON, facts),
        raised(Ledger, ledger.contract, pathway={PERSON: ("2021", "2022")}),
        raised(ledger.restore, {**ledger.to_dict(), "insured": {PERSON: "00"}}),
        raised(ledger.adjudicate, [Claim(1, insured=PERSON, reference_date=PERSON)]),
    ]
    for error in errors:
        assert PERSON not in str(error) and PERSON not in repr(error) and PERSON not in error.field + error.expected


def test_money_is_exact() -> None:
    assert cents("2346.72") == cents(Decimal("2346.7200")) == 234672 and cents(-12) == -1200 and cents("-0.01") == -1
    assert euros(234672) == Decimal("2346.72") and str(euros(-5)) == "-0.05" and str(euros(0)) == "0.00"
    for amount in (0, 1, -1, 99, 100, 999_999_999_999_999, -999_999_999_999_999):
        assert cents(euros(amount)) == amount
    for wrong in (2346.72, True, None):
        assert isinstance(raised(cents, wrong), WrongTypeError)
    for text in ("1.005", "x", "NaN", "Infinity", "1e99", "1e-99"):
        assert isinstance(raised(cents, text), FaultError)
    assert scale(12345, 20_000, 1_000_000) == 247 and scale(-5, 1, 10, Rounding.HALF_EVEN) == 0
    assert scale(-5, 1, 10) == -1 and scale(15, 1, 10, Rounding.DOWN) == 1
    for numbers in ((10**15, 1, 1), (1, 1, 0), (2**70, 1, 1), (1, 2**63, 1)):
        assert isinstance(raised(scale, *numbers), FaultError)
    assert isinstance(raised(scale, 1.0, 1, 1), WrongTypeError)


def test_codes() -> None:
    assert is_code(Code.BSN, "123456782") and not is_code(Code.BSN, "123456783")
    assert not is_code(Code.BSN, "999999999") and is_code(Code.BSN_OR_NONE, "999999999")
    assert is_code(Code.AGB, "06010101") and not is_code(Code.AGB, "0601010é")
    error = raised(check_code, Code.CARE_PRODUCT, "12345678")
    assert isinstance(error, FaultError) and error.fault.name == "WRONG_LENGTH" and error.field == "care_product"


def test_the_catalogue_is_whole() -> None:
    assert set(regelkern.policies()) >= {"TBHF21", "TTCI20", "MSZ24", "OI22"}
    for known in regelkern.rules():
        assert known.title(Lang.NL) and known.title() and known.effect(Lang.NL) and known.section and known.holds
        assert rule(known.id) is known
    for fact in regelkern.facts():
        assert fact.description(Lang.NL) and fact.description() and (fact.type is not ValueType.ENUM or fact.words)
        assert fact.index is not Index.CODE or len(fact.codes) == fact.entries
    assert {fact.index for fact in regelkern.facts()} >= {Index.NONE, Index.NUMBER, Index.CODE, Index.KEY}
    assert [known.precedence for known in regelkern.rules("TBHF21")] == list(range(47))
    assert regelkern.limits()[Limit.AMOUNT_CENTS] == (-999_999_999_999_999, 999_999_999_999_999)
    assert raised(regelkern.rules, "X").field == "policy" and raised(regelkern.fact, "TBHF21", "x").field == "fact"


@pytest.mark.parametrize(
    ("names", "of"),
    [
        (regelkern.Decision, "DECISION"), (regelkern.Kind, "KIND"), (regelkern.Rounding, "ROUNDING"),
        (regelkern.Result, "RESULT"), (regelkern.Outcome, "OUTCOME"), (regelkern.Severity, "SEVERITY"),
        (regelkern.Subject, "SUBJECT"), (regelkern.RuleKind, "RULE_KIND"), (regelkern.Fault, "STATUS"),
        (regelkern.Status, "STATUS"),
    ],
)  # fmt: skip
def test_names_are_those_of_the_library(names: Any, of: str) -> None:
    for known in names:
        assert regelkern._library.text(regelkern._abi.Of[of], known) == known.name.lower()


def test_the_json_door() -> None:
    assert respond({"op": "receipt", "id": "r"})["id"] == "r"
    assert respond({"op": "scale", "amount": 1.5})["error"]["code"] == "wrong_type"
    assert json.loads(respond_bytes(b"{"))["error"]["code"] == "syntax"
    # As many claims as a request can have: the answer is larger than the first buffer.
    _, most = regelkern.limits()[Limit.JSON_CLAIMS]
    lines = [{"claim": place, "amount": 1, "kind": "other", "insured": "P1"} for place in range(most)]
    answer = respond({"op": "adjudicate", "contract": terms(), "claims": lines})
    assert len(answer["verdicts"]) == most and len(json.dumps(answer)) > 1 << 16
    answers: list[Any] = []
    threads = [threading.Thread(target=lambda: answers.append(respond({"op": "receipt"}))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [respond({"op": "receipt"})] * 4
    assert regelkern.receipt().hash in json.dumps(answers[0])


# The library itself looks like a module.
NAMES = [found.name for found in pkgutil.iter_modules(regelkern.__path__) if not found.name.startswith("lib")]
MODULES = [import_module(f"regelkern.{name}") for name in NAMES]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.__name__))
def test_documentation(module: Any) -> None:
    assert module.__doc__
    assert doctest.testmod(module).failed == 0
    for name in getattr(module, "__all__", []):
        public = getattr(module, name)
        if inspect.isclass(public) or inspect.isfunction(public):
            assert public.__doc__, name
            for member, function in vars(public).items():
                if inspect.isfunction(function) and not member.startswith("_"):
                    assert function.__doc__, f"{name}.{member}"


def test_help_helps() -> None:
    assert "ledger.adjudicate" in (regelkern.__doc__ or "")
    for name in regelkern.__all__:
        public = getattr(regelkern, name)
        assert inspect.getdoc(public), name
        if not isinstance(public, type(regelkern.Day)):
            assert not (public.__doc__ or "").startswith(f"{name}("), f"{name} has no documentation of its own"
    assert "PAID: Paid in full." in (regelkern.Decision.__doc__ or "")
