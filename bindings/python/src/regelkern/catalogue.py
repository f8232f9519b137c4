"""Which policies, rules and facts there are, with their texts in Dutch and English.

>>> from regelkern import Lang, rule
>>> rule("TBHF21-3.1").title(Lang.EN)
'MSZ agreement in 2020'
"""

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cache
from types import MappingProxyType

from . import _abi
from ._abi import Absent, Lang, Limit, Need, Of, Part, RuleKind, Severity, Subject, ValueType
from ._library import LIB, number, text
from .days import to_date
from .errors import UnknownNameError, check

__all__ = [
    "Fact", "Index", "Output", "Policy", "Receipt", "Rule", "fact", "facts", "limits", "policies", "policy", "receipt",
    "rule", "rules", "version",
]  # fmt: skip


class Index(Enum):
    """Over what a fact or an output is indexed."""

    NONE = "none"
    """It has one value."""
    NUMBER = "number"
    """Whole numbers in a range: years, contract years."""
    CODE = "code"
    """The codes that the catalogue lists."""
    ROW = "row"
    """Rows of a table, from 1."""
    KEY = "key"
    """Codes of the caller."""
    PAIR = "pair"
    """A word of the catalogue and a code of the caller, written ``word/code``."""
    WORD = "word"
    """Some of the words of the catalogue."""
    KEY_PAIR = "key_pair"
    """Two codes of the caller, written ``code/code``."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy document."""

    key: str
    number: int = field(repr=False)
    title: str
    issuer: str
    valid_from: date | None
    """First day of validity; None for a guide without a contract period."""
    valid_until: date | None
    """Day after the last day of validity; None when open."""
    slots: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Output:
    """A value that a rule gives."""

    name: str
    type: ValueType
    need: Need
    index: Index
    words: tuple[str, ...]
    """The words of an enumeration or set."""
    codes: tuple[str, ...]
    """The codes over which it is indexed."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed, named input of rules."""

    name: str
    policy: str
    number: int = field(repr=False)
    type: ValueType
    absent: Absent
    """What it means when nobody states it."""
    index: Index
    first: int
    """The first number of an index of numbers or rows."""
    entries: int
    """How many indices there are at most; 1 without an index."""
    words: tuple[str, ...]
    """The words of an enumeration or set."""
    codes: tuple[str, ...]
    """The codes, or the words of pairs, over which it is indexed."""

    def description(self, lang: Lang = Lang.EN) -> str:
        """What it says."""
        return text(Of.FACT, self.number, Part.DESCRIPTION, lang) or ""

    def unit(self, lang: Lang = Lang.EN) -> str:
        """Its unit; may be empty."""
        return text(Of.FACT, self.number, Part.UNIT, lang) or ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a policy."""

    id: str
    policy: str
    number: int = field(repr=False)
    precedence: int
    """Its place in the published order, which is the order of precedence, from 0."""
    kind: RuleKind
    subject: Subject
    severity: Severity
    """What follows when it does not hold."""
    outputs: tuple[Output, ...] = field(repr=False)

    def title(self, lang: Lang = Lang.EN) -> str:
        """A few words."""
        return text(Of.RULE, self.number, Part.TITLE, lang) or ""

    def effect(self, lang: Lang = Lang.EN) -> str:
        """What follows from it."""
        return text(Of.RULE, self.number, Part.EFFECT, lang) or ""

    def interpretation(self, lang: Lang = Lang.EN) -> str:
        """How the document was read where it is ambiguous; may be empty."""
        return text(Of.RULE, self.number, Part.INTERPRETATION, lang) or ""

    @property
    def section(self) -> str:
        """The section of the document that it comes from."""
        return text(Of.RULE, self.number, Part.SECTION) or ""

    @property
    def lines(self) -> str:
        """The lines of the document's text that it comes from."""
        return text(Of.RULE, self.number, Part.LINES) or ""

    @property
    def when(self) -> str:
        """When it applies, as a condition over facts."""
        return text(Of.RULE, self.number, Part.WHEN) or ""

    @property
    def holds(self) -> str:
        """The condition over facts."""
        return text(Of.RULE, self.number, Part.HOLDS) or ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a result was made with. Kept beside a decision, it tells years later which rules decided."""

    rule_set: int
    """Number of the rule set, a day YYYYMMDD."""
    hash: str
    """Hash of all rules, 16 hexadecimal digits."""
    version: str
    """Version of the library."""


def receipt_of(raw: "_abi.rk_receipt") -> Receipt:
    """The receipt of a struct."""
    major, minor, patch = raw.version // 10_000, raw.version // 100 % 100, raw.version % 100
    return Receipt(raw.rule_set, f"{raw.hash:016x}", f"{major}.{minor}.{patch}")


@cache
def receipt() -> Receipt:
    """What every result of this library is made with."""
    raw = _abi.rk_receipt()
    check(LIB.rk_get_receipt(ctypes.byref(raw)), "receipt")
    return receipt_of(raw)


def version() -> str:
    """The version of the library."""
    found: bytes = LIB.rk_version_string()
    return found.decode("ascii")


def _list(of: Of, number: int, base: int = 0, shift: int = 0) -> tuple[str, ...]:
    """The texts of a part that counts from 0 until there is none."""
    found: list[str] = []
    while (word := text(of, number, (base << shift) + len(found))) is not None:
        found.append(word)
    return tuple(found)


_KEYS_MAX = 255


def _index(entries: int, first: int, codes: tuple[str, ...], is_open: bool) -> Index:
    if not is_open:
        # A code that is no index can be one of those that the policy knows by name.
        return Index.NUMBER if first or (entries > 1 and not codes) else Index.CODE if entries > 1 else Index.NONE
    if first:
        return Index.ROW
    if not codes:
        return Index.KEY if entries <= _KEYS_MAX else Index.KEY_PAIR
    return Index.WORD if entries == len(codes) else Index.PAIR


@cache
def policies() -> Mapping[str, Policy]:
    """Every policy, by key."""
    found, raw = {}, _abi.rk_policy_info()
    for place in range(LIB.rk_policy_count()):
        check(LIB.rk_policy_at(place, ctypes.byref(raw)), "policy")
        key = bytes(raw.key).rstrip(b"\0").decode("ascii")
        title, issuer = (text(Of.POLICY, raw.number, part) or "" for part in (Part.TITLE, Part.ISSUER))
        valid_from, valid_until = to_date(raw.valid_from), to_date(raw.valid_until)
        found[key] = Policy(key, raw.number, title, issuer, valid_from, valid_until, raw.slots)
    return MappingProxyType(found)


def _outputs(rule: int, count: int) -> tuple[Output, ...]:
    """The outputs of a rule."""
    found, raw = [], _abi.rk_output_info()
    for place in range(count):
        check(LIB.rk_output_at(rule, place, ctypes.byref(raw)), "output")
        words = _list(Of.OUTPUT_WORD, rule, place, 8)
        codes = _list(Of.OUTPUT_CODE, rule, place, 8)
        over_codes = Index.CODE if codes else Index.KEY
        index = Index.NONE if raw.entries == 0 else over_codes if raw.coded else Index.NUMBER
        name = text(Of.OUTPUT, rule, place) or ""
        found.append(Output(name, ValueType(raw.kind), Need(raw.need), index, words, codes))
    return tuple(found)


@cache
def _rules() -> Mapping[str, Rule]:
    keys = {policy.number: policy.key for policy in policies().values()}
    found, raw = {}, _abi.rk_rule_info()
    for place in range(LIB.rk_rule_count()):
        check(LIB.rk_rule_at(place, ctypes.byref(raw)), "rule")
        id = text(Of.RULE, raw.number) or ""
        kind, subject, severity = RuleKind(raw.kind), Subject(raw.subject), Severity(raw.severity)
        outputs = _outputs(raw.number, raw.outputs)
        found[id] = Rule(id, keys[raw.policy], raw.number, raw.precedence, kind, subject, severity, outputs)
    return MappingProxyType(found)


@cache
def rule_ids() -> Mapping[int, str]:
    """The ids of the rules, by number."""
    return MappingProxyType({rule.number: rule.id for rule in _rules().values()})


@cache
def known_codes(policy: str) -> tuple[str, ...]:
    """The codes that a policy knows by name: they have the first numbers among those of the caller."""
    number, raw = policies()[policy].number, _abi.rk_fact_info()
    for place in range(LIB.rk_fact_count()):
        check(LIB.rk_fact_at(place, ctypes.byref(raw)), "fact")
        if raw.policy == number and raw.entries == 1 and ValueType(raw.kind) in (ValueType.KEY, ValueType.KEY_SET):
            return _list(Of.CODE, raw.number)
    return ()


@cache
def _facts() -> Mapping[str, Mapping[str, Fact]]:
    keys = {policy.number: policy.key for policy in policies().values()}
    found: dict[str, dict[str, Fact]] = {key: {} for key in policies()}
    raw = _abi.rk_fact_info()
    for place in range(LIB.rk_fact_count()):
        check(LIB.rk_fact_at(place, ctypes.byref(raw)), "fact")
        name, key = text(Of.FACT, raw.number) or "", keys[raw.policy]
        words, codes = _list(Of.WORD, raw.number), _list(Of.CODE, raw.number)
        is_open = raw.open == 1
        # Codes that the policy knows by name are no words of the index.
        index = _index(raw.entries, raw.first, () if is_open and codes == known_codes(key) else codes, is_open)
        kind, absent = ValueType(raw.kind), Absent(raw.absent)
        found[key][name] = Fact(name, key, raw.number, kind, absent, index, raw.first, raw.entries, words, codes)
    return MappingProxyType(found)


@cache
def fact_names() -> Mapping[int, str]:
    """The names of the facts, by number."""
    return MappingProxyType({fact.number: fact.name for known in _facts().values() for fact in known.values()})


def policy(key: str) -> Policy:
    """The policy with a key, such as TBHF21. Raises UnknownNameError."""
    found = policies().get(key)
    if found is None:
        raise UnknownNameError("policy", f"one of {', '.join(policies())}")
    return found


def rules(policy_key: str | None = None) -> list[Rule]:
    """The rules of one policy or of all, in the published order."""
    if policy_key is not None:
        policy(policy_key)
    return [rule for rule in _rules().values() if policy_key in (None, rule.policy)]


def rule(id: str) -> Rule:
    """The rule with an id, such as TBHF21-3.1. Raises UnknownNameError."""
    found = _rules().get(id)
    if found is None:
        raise UnknownNameError("rule", "the id of a rule, such as TBHF21-3.1")
    return found


def facts(policy_key: str | None = None) -> list[Fact]:
    """The facts of one policy or of all."""
    if policy_key is not None:
        policy(policy_key)
    return [fact for key, known in _facts().items() if policy_key in (None, key) for fact in known.values()]


def fact(policy_key: str, name: str) -> Fact:
    """A fact of a policy by name, such as provider.in_talks. Raises UnknownNameError."""
    policy(policy_key)
    found = _facts()[policy_key].get(name)
    if found is None:
        raise UnknownNameError("fact", f"the name of a fact of {policy_key}")
    return found


@cache
def limits() -> Mapping[Limit, tuple[int, int]]:
    """The smallest and largest value of every quantity and capacity."""
    found, raw = {}, _abi.rk_limit_info()
    for place in range(LIB.rk_limit_count()):
        check(LIB.rk_limit_at(place, ctypes.byref(raw)), "limit")
        found[Limit(raw.number)] = (raw.min, raw.max)
    return MappingProxyType(found)


def subject_of(subject: Subject | str) -> Subject:
    """A subject by its name. Raises UnknownNameError."""
    if isinstance(subject, str):
        found = number(Of.SUBJECT, subject)
        if found is None:
            raise UnknownNameError("subject", f"one of {', '.join(known.name.lower() for known in Subject)}")
        return Subject(found)
    return Subject(subject)
