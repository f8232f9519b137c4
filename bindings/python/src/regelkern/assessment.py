"""Facts, and what the rules say about them.

>>> from regelkern import assess
>>> assessment = assess("TBHF21", "provider", {"provider.has_msz_agreement_2020": False})
>>> assessment.outcome.name, assessment.deciding
('INELIGIBLE', 'TBHF21-3.1')
"""

import ctypes
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Set
from dataclasses import dataclass
from datetime import date
from math import isqrt
from typing import Any, cast

from . import _abi, catalogue
from ._abi import RK_NONE, RK_OPEN, RK_STATED, Absent, Fault, Outcome, Result, Severity, Subject, ValueType
from ._library import LIB
from .catalogue import Fact, Index, Output, Receipt
from .days import Day, Period, day_number, to_date
from .errors import FaultError, RegelkernError, UnknownNameError, WrongTypeError, check, expectation

__all__ = ["Answer", "Assessment", "FactValue", "Facts", "Finding", "OutputValue", "Scalar", "assess", "evaluate"]

#: One value of a fact: a truth value; a whole number (cents, counts, parts per million: see ``Fact.unit``); a day; a period,
#: also as ``{"from": …, "until": …}``; a word or code; several words, codes or numbers; ``"none"`` for a date that is known
#: not to exist.
Scalar = bool | int | date | str | Period | Set[Any] | list[Any] | tuple[Any, ...] | Mapping[str, Any]

#: The value of a fact; of an indexed fact a mapping from index to value. None is unknown.
FactValue = Scalar | Mapping[Any, Any] | None

#: A value that a rule gives: a truth value, a whole number, a date, a word or code, or several words or codes.
OutputValue = bool | int | date | str | tuple[str, ...]

_LARGE_NUMBER = 62


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule said."""

    rule: str
    result: Result
    severity: Severity
    """What follows when it fails."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of one rule."""

    rule: str
    result: Result
    values: Mapping[str, OutputValue | Mapping[int | str, OutputValue]]
    """The outputs that the rule gives, by name; an indexed one is a mapping from index to value."""
    missing: tuple[str, ...]
    """Names of the facts that could still change the result."""
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Assessment:
    """The assessment of a subject under a policy."""

    policy: str
    subject: Subject
    outcome: Outcome
    deciding: str | None
    """The rule that makes the subject ineligible: the first that fails, in the published order."""
    findings: tuple[Finding, ...]
    """What every rule about the subject said, in the published order."""
    missing: tuple[str, ...]
    """Names of the facts that could still change the outcome."""
    receipt: Receipt


class Facts(MutableMapping[str, FactValue]):
    """What is known of a case under one policy: a mapping from the name of a fact to its value.

    policy: its key.
    stated: the facts that are known; what is not stated is unknown.

    Every value is checked when it is stated: UnknownNameError for a name or index that there is not, WrongTypeError or
    FaultError for a value that is none of the fact. After an exception the facts are as they were. ``repr`` shows how many
    facts are stated and no value.

    >>> facts = Facts("TBHF21", {"provider.has_msz_agreement_2020": True})
    >>> facts["contract.volume_patients"] = {1: 95, 2: 110, 3: 125}
    >>> len(facts)
    2
    """

    __slots__ = ("_keys", "_policy", "_slots", "_stated")

    def __init__(self, policy: str, stated: Mapping[str, FactValue] | None = None) -> None:
        self._policy = catalogue.policy(policy)
        self._stated: dict[str, FactValue] = {}
        self._keys: dict[str, int] = {}
        self._slots = self._fresh()
        if stated:
            self.state(stated)

    def _fresh(self) -> "ctypes.Array[ctypes.c_int64]":
        slots = (ctypes.c_int64 * self._policy.slots)()
        check(LIB.rk_facts_init(self._policy.number, slots, len(slots)), "facts")
        return slots

    @property
    def policy(self) -> str:
        """The key of the policy."""
        return self._policy.key

    @property
    def keys_of_caller(self) -> tuple[str, ...]:
        """The codes of the caller in these facts, such as drugs, in their order."""
        return tuple(self._keys)

    def copy(self) -> "Facts":
        """The same facts, to go on with apart from these."""
        copied = Facts.__new__(Facts)
        copied._policy, copied._stated, copied._keys = self._policy, dict(self._stated), dict(self._keys)
        copied._slots = (ctypes.c_int64 * self._policy.slots).from_buffer_copy(self._slots)
        return copied

    def state(self, stated: Mapping[str, FactValue]) -> None:
        """States several facts at once; None makes a fact unknown again."""
        merged: dict[str, FactValue] = {**self._stated, **stated}
        merged = {name: value for name, value in merged.items() if value is not None}
        known = {name: catalogue.fact(self.policy, name) for name in stated}
        known = {name: known.get(name) or catalogue.fact(self.policy, name) for name in merged}
        codes = {code for name, fact in known.items() for code in _codes_of_caller(fact, merged[name])}
        named = catalogue.known_codes(self.policy)
        keys = {code: place for place, code in enumerate([*named, *sorted(codes.difference(named))])}
        # Facts that are only added go into the slots that there are.
        adds = keys == self._keys and not any(name in self._stated for name in stated)
        names = [name for name in stated if name in merged] if adds else list(merged)
        entries = [(name, entry) for name in names for entry in _statements(known[name], merged[name], keys)]
        slots = (ctypes.c_int64 * self._policy.slots).from_buffer_copy(self._slots) if adds else self._fresh()
        raw, done = (_abi.rk_fact * len(entries))(*(entry for _, entry in entries)), ctypes.c_uint32()
        status = LIB.rk_facts_set(slots, len(slots), raw, len(entries), ctypes.byref(done))
        check(status, entries[done.value][0] if done.value < len(entries) else "facts")
        self._stated, self._keys, self._slots = merged, keys, slots

    def __getitem__(self, name: str) -> FactValue:
        return self._stated[name]

    def __setitem__(self, name: str, value: FactValue) -> None:
        self.state({name: value})

    def __delitem__(self, name: str) -> None:
        if name not in self._stated:
            raise KeyError(name)
        self.state({name: None})

    def __iter__(self) -> Iterator[str]:
        return iter(self._stated)

    def __len__(self) -> int:
        return len(self._stated)

    def __repr__(self) -> str:
        return f"<Facts of {self.policy}: {len(self._stated)} stated>"

    def _evaluate(self, rule: str) -> Answer:
        known = catalogue.rule(rule)
        raw = _abi.rk_answer()
        check(LIB.rk_evaluate(known.number, self._slots, len(self._slots), ctypes.byref(raw)), rule)
        values: dict[str, Any] = {}
        for place, output in enumerate(known.outputs):
            if raw.indexed >> place & 1:
                values[output.name] = {}
        codes = self.keys_of_caller
        for value in raw.values[: raw.value_count]:
            output = known.outputs[value.output]
            typed = _typed(output, value.value, codes)
            if output.index is Index.NONE:
                values[output.name] = typed
            else:
                values.setdefault(output.name, {})[_output_index(output, value.index, codes)] = typed
        missing = names_of(raw.missing[: raw.missing_count])
        return Answer(rule, Result(raw.result), values, missing, catalogue.receipt_of(raw.receipt))

    def _stay(self, claimed_cents: int, stay: "_abi.rk_stay") -> int:
        """The status of asking how the other lines of the person see the line with these facts."""
        slots = self._slots
        status: int = LIB.rk_stay_of(self._policy.number, slots, len(slots), claimed_cents, ctypes.byref(stay))
        return status

    def _learn(
        self, stays: "ctypes.Array[_abi.rk_stay]", learned: "ctypes.Array[_abi.rk_learned]", place: int, complete: bool
    ) -> int:
        """The status of stating what the line with these facts learned from the others. The mapping does not show it."""
        number, slots = self._policy.number, self._slots
        status: int = LIB.rk_relate_state(number, stays, len(stays), learned, place, int(complete), slots, len(slots))
        return status

    def _adjudicate(self, claim: "_abi.rk_rule_claim", ledger: "_abi.rk_ledger", verdict: "_abi.rk_rule_verdict") -> int:
        """The status of deciding the line with these facts."""
        made = (ctypes.byref(struct) for struct in (ledger, verdict))
        status: int = LIB.rk_rules_adjudicate(ctypes.byref(claim), self._slots, len(self._slots), *made)
        return status

    def _assess(self, subject: Subject, day: Day | None) -> Assessment:
        raw = _abi.rk_assessment()
        number = day_number(day, "date")
        slots = self._slots
        status = LIB.rk_assess(self._policy.number, subject, number, slots, len(slots), ctypes.byref(raw))
        check(status, "date" if status == _abi.Status.VALIDITY else f"{self.policy} {subject.name.lower()}")
        missing = names_of(raw.missing[: raw.missing_count])
        outcome, receipt = Outcome(raw.outcome), catalogue.receipt_of(raw.receipt)
        deciding = catalogue.rule_ids().get(raw.deciding)
        return Assessment(self.policy, subject, outcome, deciding, findings_of(raw), missing, receipt)


def evaluate(rule: str, facts: Facts | Mapping[str, FactValue]) -> Answer:
    """Asks one rule.

    rule: its id, such as TBHF21-4.2.
    facts: what is known; keep a Facts to ask more than one rule about the same case.

    Raises UnknownNameError, and FaultError when a computed amount or count leaves its range: there is no answer then.
    """
    policy = catalogue.rule(rule).policy
    if not isinstance(facts, Facts):
        facts = Facts(policy, facts)
    elif facts.policy != policy:
        raise UnknownNameError("rule", f"a rule of {facts.policy}")
    return facts._evaluate(rule)


def assess(
    policy: str, subject: Subject | str, facts: Facts | Mapping[str, FactValue], date: Day | None = None
) -> Assessment:
    """Assesses a subject under a policy: asks every rule about it.

    policy: its key, such as TBHF21.
    subject: such as ``"provider"``.
    facts: what is known.
    date: the day on which the policy must be valid; None leaves that to the caller.

    The outcome rests on the rules that decide about admission; other rules are findings and make nobody ineligible.
    """
    if not isinstance(facts, Facts):
        facts = Facts(policy, facts)
    elif facts.policy != policy:
        raise UnknownNameError("policy", f"{facts.policy}, the policy of the facts")
    return facts._assess(catalogue.subject_of(subject), date)


def findings_of(raw: Any) -> tuple[Finding, ...]:
    """What rules said, in a struct of the library that has findings."""
    ids = catalogue.rule_ids()
    return tuple(
        Finding(ids[finding.rule], Result(finding.result), Severity(finding.severity))
        for finding in raw.findings[: raw.finding_count]
    )


def names_of(numbers: Iterable[int]) -> tuple[str, ...]:
    """The names of facts by their numbers, in order."""
    names = catalogue.fact_names()
    return tuple(sorted(names[number] for number in numbers))


def _codes_of_caller(fact: Fact, value: FactValue) -> Iterator[str]:
    """The codes of the caller in the value of a fact."""
    if fact.index is Index.NONE:
        yield from _codes_in(fact, value)
    elif isinstance(value, Mapping):
        for index, entry in value.items():
            if fact.index is Index.KEY and isinstance(index, str):
                yield index
            elif fact.index is Index.PAIR:
                yield _pair(fact, index)[1]
            elif fact.index is Index.KEY_PAIR:
                yield from _key_pair(fact, index)
            yield from _codes_in(fact, entry)


def _codes_in(fact: Fact, value: Any) -> Iterator[str]:
    if fact.type is ValueType.KEY and isinstance(value, str) and not _is_none(fact, value):
        yield value
    elif fact.type is ValueType.KEY_SET and isinstance(value, (Set, list, tuple)):
        yield from (code for code in value if isinstance(code, str))


def _pair(fact: Fact, index: Any) -> tuple[str, str]:
    pair = tuple(index.split("/", 1)) if isinstance(index, str) else index
    if isinstance(pair, tuple) and len(pair) == 2 and pair[0] in fact.codes and isinstance(pair[1], str):
        return cast(tuple[str, str], pair)
    raise UnknownNameError(fact.name, f"an index word/code with one of the words {', '.join(fact.codes)}")


def _key_pair(fact: Fact, index: Any) -> tuple[str, str]:
    pair = tuple(index.split("/", 1)) if isinstance(index, str) else index
    if isinstance(pair, tuple) and len(pair) == 2 and all(isinstance(code, str) for code in pair):
        return cast(tuple[str, str], pair)
    raise UnknownNameError(fact.name, "an index code/code")


def _statements(fact: Fact, value: FactValue, keys: Mapping[str, int]) -> Iterator[_abi.rk_fact]:
    """The value of a fact as the library takes it; what is None is left out."""
    if fact.index is Index.NONE:
        yield _statement(fact, 0, value, keys)
        return
    if not isinstance(value, Mapping):
        raise WrongTypeError(fact.name, "a mapping from index to value")
    for index, entry in value.items():
        number = _index(fact, index, keys)
        if entry is not None:
            yield _statement(fact, number, entry, keys)
        elif fact.index not in (Index.CODE, Index.NUMBER):
            # The entry is there, and nobody knows its value.
            yield _abi.rk_fact(fact.number, number, RK_OPEN, 0, 0)


def _index(fact: Fact, index: Any, keys: Mapping[str, int]) -> int:
    if fact.index in (Index.CODE, Index.WORD) and index in fact.codes:
        return fact.codes.index(index)
    if fact.index is Index.KEY and index in keys:
        return keys[index]
    if fact.index is Index.KEY_PAIR:
        first, second = _key_pair(fact, index)
        return keys[first] * isqrt(fact.entries) + keys[second]
    if fact.index is Index.PAIR:
        word, code = _pair(fact, index)
        return fact.codes.index(word) * (fact.entries // len(fact.codes)) + keys[code]
    if fact.index in (Index.NUMBER, Index.ROW):
        if isinstance(index, str) and index.isascii() and index.isdigit() and str(int(index)) == index:
            index = int(index)
        if isinstance(index, int) and not isinstance(index, bool) and fact.first <= index < fact.first + fact.entries:
            return index
        raise UnknownNameError(fact.name, f"an index from {fact.first} to {fact.first + fact.entries - 1}")
    listed = f"one of the indices {', '.join(fact.codes)}" if fact.codes else "a code as index"
    raise UnknownNameError(fact.name, listed)


def _is_none(fact: Fact, value: Any) -> bool:
    may_be = fact.absent is Absent.OR_NONE or (fact.absent is Absent.NONE and fact.type is ValueType.DATE)
    return may_be and isinstance(value, str) and value == "none"


def _statement(fact: Fact, index: int, value: Any, keys: Mapping[str, int]) -> _abi.rk_fact:
    if _is_none(fact, value):
        return _abi.rk_fact(fact.number, index, RK_NONE, 0, 0)
    until = 0
    if fact.type is ValueType.PERIOD:
        if isinstance(value, Mapping) and set(value) == {"from", "until"}:
            value = (value["from"], value["until"])
        if not isinstance(value, tuple) or len(value) != 2:
            raise WrongTypeError(fact.name, "a Period")
        number, until = (day_number(day, fact.name) for day in value)
    else:
        number = _number(fact, value, keys)
    return _abi.rk_fact(fact.number, index, RK_STATED, until, number)


def _number(fact: Fact, value: Any, keys: Mapping[str, int]) -> int:
    """A value in the form of the type of its fact."""
    match fact.type:
        case ValueType.BOOL:
            if isinstance(value, bool):
                return int(value)
            raise WrongTypeError(fact.name, "True or False")
        case ValueType.DATE:
            return day_number(value, fact.name)
        case ValueType.CODE:
            if not isinstance(value, str):
                raise WrongTypeError(fact.name, "a code as text, with its leading zeros")
            # Text that is no code is not refused: a person looks at it.
            return int(value) if len(value) == 9 and value.isascii() and value.isdigit() else -1
        case ValueType.ENUM:
            return _place(fact, value)
        case ValueType.SET:
            return _mask(fact, value, lambda word: _place(fact, word))
        case ValueType.KEY:
            return _key(fact, value, keys)
        case ValueType.KEY_SET:
            return _mask(fact, value, lambda code: _key(fact, code, keys))
        case ValueType.NUMBER_SET:
            return _mask(fact, value, lambda number: _member(fact, number))
        case _:
            return _whole(fact, value)


def _whole(fact: Fact, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError(fact.name, f"a whole number{' of cents' if fact.type is ValueType.CENTS else ''}")
    if not -(2**63) <= value < 2**63:
        raise FaultError(fact.name, expectation(Fault.OUT_OF_RANGE), Fault.OUT_OF_RANGE)
    return value


def _member(fact: Fact, value: Any) -> int:
    number = _whole(fact, value)
    if number < 1:
        raise FaultError(fact.name, "whole numbers from 1", Fault.OUT_OF_RANGE)
    return min(number, _LARGE_NUMBER)


def _place(fact: Fact, word: Any) -> int:
    if isinstance(word, str) and word in fact.words:
        return fact.words.index(word)
    raise UnknownNameError(fact.name, f"one of {', '.join(fact.words)}")


def _key(fact: Fact, code: Any, keys: Mapping[str, int]) -> int:
    if isinstance(code, str) and code in keys:
        return keys[code]
    raise WrongTypeError(fact.name, "a code as text")


def _mask(fact: Fact, members: Any, bit: Any) -> int:
    if isinstance(members, (str, bytes, Mapping)) or not isinstance(members, Iterable):
        raise WrongTypeError(fact.name, "a set, list or tuple")
    mask = 0
    for member in members:
        mask |= 1 << bit(member)
    return mask


def _typed(output: Output, value: int, codes: tuple[str, ...]) -> OutputValue:
    """A value of an output in the form of its type."""
    match output.type:
        case ValueType.BOOL:
            return value != 0
        case ValueType.ENUM:
            return output.words[value]
        case ValueType.SET:
            return tuple(word for place, word in enumerate(output.words) if value >> place & 1)
        case ValueType.KEY:
            return codes[value]
        case ValueType.KEY_SET:
            return tuple(code for place, code in enumerate(codes) if value >> place & 1)
        case ValueType.DATE:
            day = to_date(value)
            if day is None:
                raise RegelkernError(output.name, "a date")
            return day
        case _:
            return value


def _output_index(output: Output, index: int, codes: tuple[str, ...]) -> int | str:
    if output.index is Index.CODE:
        return output.codes[index]
    return codes[index] if output.index is Index.KEY else index
