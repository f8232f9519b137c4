"""Claims that are decided by asking rules: of every policy that has requests (TTCI20, MSZ24, OI22).

>>> from regelkern import RuleClaim, RuleLedger
>>> ledger = RuleLedger("TTCI20", {"contract.addendum_signed": True})
>>> line = RuleClaim(6400, {"kind": "nursing", "claimant": "district_nursing", "in_pilot": False}, claim="N1", insured="P1")
>>> verdict = ledger.adjudicate_one(line)
>>> verdict.decision.name, verdict.paid_cents
('UNDETERMINED', 0)

A name of a fact may leave out its prefix: ``contract`` in a contract, ``claim`` in a line, any other when no other fact ends
so.
"""

import ctypes
import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from . import _abi, catalogue
from ._abi import (
    RK_STATE_VERSION, RK_STAY_TAKEN_BACK, RK_STAY_UNREADABLE, Decision, EntryKind, Fault, Limit, Of, OtherClaims, Status,
)  # fmt: skip
from ._library import LIB, text
from .assessment import Facts, FactValue, Finding, findings_of, names_of
from .catalogue import Receipt
from .claims import Decided, _whole, _word, decided_of
from .errors import CallError, FaultError, RegelkernError, UnknownNameError, WrongTypeError, check, expectation, field_name

__all__ = ["RuleClaim", "RuleLedger", "RuleVerdict"]

_BESIDE: Final = ("claim", "insured", "credit_of", "request", "amount", "policy", "tells")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleClaim:
    """A claim line. What it does not state is unknown.

    amount_cents: the amount in eurocents, negative for a credit only.
    facts: what is known of the line, by the names of its facts.
    claim: the caller's name of the line; a credit names its debit by it.
    insured: the caller's key of the insured person. It appears in no ``repr`` and no message.
    credit_of: the name of the line that this credit takes back.
    request: what is asked for; None is the ordinary claim.
    policy: whose policy decides the line, when it is another than that of the contract.
    tells: by policy, what the line says of itself to contracts under that policy that do not decide it.
    """

    amount_cents: int = dataclasses.field(kw_only=False)
    facts: Mapping[str, FactValue] = dataclasses.field(kw_only=False, default_factory=dict, repr=False)
    claim: str | int | None = None
    insured: str | None = dataclasses.field(default=None, repr=False)
    credit_of: str | int | None = None
    request: str | None = None
    policy: str | None = None
    tells: Mapping[str, Mapping[str, FactValue]] = dataclasses.field(default_factory=dict, repr=False)

    @classmethod
    def from_dict(cls, line: Mapping[str, Any]) -> "RuleClaim":
        """The claim of a JSON line, with the names of the command line. Raises WrongTypeError without an amount."""
        if line.get("amount") is None:
            raise WrongTypeError("claim.amount", "an amount in cents")
        facts = {name: value for name, value in line.items() if name not in _BESIDE}
        beside = {name: line[name] for name in _BESIDE if name != "amount" and line.get(name) is not None}
        return cls(line["amount"], facts, **beside)


@dataclass(frozen=True, slots=True)
class RuleVerdict(Decided):
    """The verdict on a line that was decided by asking rules."""

    booked: Mapping[str, int | bool]
    """What the line booked, by the names of the entries: cents that it added, marks that it set."""
    missing: tuple[str, ...]
    """Facts that could still change an undetermined verdict."""
    field: str | None
    """Of an invalid line, the member or fact at fault."""
    fault: Fault | None
    """Of an invalid line, what is wrong with it; None when it is no value of the kind at all."""
    expected: str | None
    """Of an invalid line, what should have been there."""
    findings: tuple[Finding, ...]
    """What every rule said that was asked and applies."""
    receipt: Receipt
    _bytes: bytes = dataclasses.field(repr=False, compare=False)

    def to_bytes(self) -> bytes:
        """What was decided and booked, as the library gave it: a later credit of the line needs it back."""
        return self._bytes


@dataclass(slots=True)
class _Debit:
    """A line that a credit can take back."""

    insured: str | None
    settlement: "_abi.rk_settlement"


class RuleLedger:
    """The books of a contract: decides claim lines in their order and remembers what was booked and which lines a credit
    can take back.

    policy: the key of the policy.
    contract: what is known of the contract and of what does not differ from line to line, by the names of the facts.
    other_claims: what becomes of claims about which the policy decides nothing.

    ``repr`` shows no key of a person.
    """

    __slots__ = ("_base", "_debits", "_raw", "other_claims")

    def __init__(
        self, policy: str, contract: Mapping[str, FactValue], *, other_claims: OtherClaims = OtherClaims.UNDECIDED
    ) -> None:
        self._base = Facts(policy, _named(policy, "contract", contract))
        self._raw = _abi.rk_ledger()
        check(LIB.rk_ledger_init(catalogue.policy(policy).number, ctypes.byref(self._raw)), "policy")
        self._debits: dict[str | int, _Debit] = {}
        #: What becomes of claims about which the policy decides nothing.
        self.other_claims = other_claims

    @classmethod
    def from_dict(cls, terms: Mapping[str, Any]) -> "RuleLedger":
        """Empty books for a contract file of the command line, read as JSON."""
        if not isinstance(terms.get("policy"), str):
            raise WrongTypeError("contract.policy", "the key of a policy")
        beside = ("policy", "other_claims", "claim_lines")
        facts = {name: value for name, value in terms.items() if name not in beside}
        other_claims = _word("contract.other_claims", OtherClaims, terms.get("other_claims"))
        return cls(terms["policy"], facts, other_claims=other_claims)

    @property
    def policy(self) -> str:
        """The key of the policy."""
        return self._base.policy

    @property
    def entries(self) -> Mapping[str, int | bool]:
        """What is booked: sums in cents and things that happened, by their names."""
        return MappingProxyType(_posted(self.policy, self._raw.amounts_cents, self._raw.marks, with_empty=True))

    def adjudicate_one(self, claim: RuleClaim, *, complete: bool = False) -> RuleVerdict:
        """Decides one line and books it."""
        return self.adjudicate([claim], complete=complete)[0]

    def adjudicate(self, claims: Iterable[RuleClaim], *, complete: bool = False) -> list[RuleVerdict]:
        """Decides lines in their order and books them; a faulty line changes nothing and stops nothing.

        complete: whether these are all lines of their insured persons: what no line tells is then known not to be. Lines of
            one person tell about one another in any case.

        Returns a verdict for each line, in their order.
        """
        lines = list(claims)
        facts = [self._facts(line) for line in lines]
        stays, learned = self._relate(lines, facts)
        verdicts = []
        for place, (line, known) in enumerate(zip(lines, facts)):
            fault = known if isinstance(known, RegelkernError) else None
            if isinstance(known, Facts):
                try:
                    check(known._learn(stays, learned, place, complete), "claim.state")
                    raw = self._decide(line, known)
                except RegelkernError as error:
                    fault = error
            if fault is not None:
                raw = _verdict(self.policy, Decision.INVALID, rejected_cents=_readable(line))
            if line.claim is not None and line.credit_of is None:
                self._debits[line.claim] = _Debit(line.insured, _abi.rk_settlement.from_buffer_copy(raw.settlement))
            verdicts.append(_typed(self.policy, raw, fault))
        return verdicts

    def _facts(self, line: RuleClaim) -> Facts | RegelkernError:
        """What is known of a line and of the contract, or what is wrong with the line."""
        try:
            _amount(line)
            stated = line.tells.get(self.policy, {}) if self._is_elsewhere(line) else line.facts
            facts = self._base.copy()
            facts.state(_named(self.policy, "claim", stated))
            return facts
        except RegelkernError as error:
            return error

    def _is_elsewhere(self, line: RuleClaim) -> bool:
        return line.policy is not None and line.policy != self.policy

    def _relate(
        self, lines: Sequence[RuleClaim], facts: "Sequence[Facts | RegelkernError]"
    ) -> "tuple[ctypes.Array[_abi.rk_stay], ctypes.Array[_abi.rk_learned]]":
        """The lines as the others of the same person see them, and what each learned. A credit is seen by none, and what
        it takes back tells nothing."""
        count = len(lines)
        stays, learned = (_abi.rk_stay * count)(), (_abi.rk_learned * count)()
        persons: dict[str, int] = {}
        named: dict[str | int, int] = {}
        for place, (line, known) in enumerate(zip(lines, facts)):
            if line.credit_of is not None:
                debit = named.get(line.credit_of)
                if debit is not None and isinstance(known, Facts) and _takes_back(line, lines[debit]):
                    stays[debit].classes |= RK_STAY_TAKEN_BACK
                continue
            if line.claim is not None:
                named[line.claim] = place
            if line.insured is None:
                continue
            stay = stays[place]
            stay.insured = persons.setdefault(line.insured, len(persons))
            if isinstance(known, Facts):
                check(known._stay(line.amount_cents, stay), "claims")
            else:
                stay.classes = RK_STAY_UNREADABLE
        order, open_lines = (ctypes.c_uint32 * count)(), (ctypes.c_uint32 * count)()
        number = catalogue.policy(self.policy).number
        check(LIB.rk_relate(number, stays, count, order, open_lines, count, learned, None), "claims")
        return stays, learned

    def _decide(self, line: RuleClaim, known: Facts) -> "_abi.rk_rule_verdict":
        """What is decided about a line that can be read."""
        if self._is_elsewhere(line):
            return _verdict(self.policy, Decision.UNDETERMINED, adjustment_cents=line.amount_cents)
        raw, verdict = _abi.rk_rule_claim(line.amount_cents, 0, self.other_claims), _abi.rk_rule_verdict()
        if line.credit_of is not None:
            debit = self._debits.get(line.credit_of)
            if debit is not None and None not in (debit.insured, line.insured) and debit.insured != line.insured:
                raise FaultError("claim.insured", "the insured person of the line that is taken back", Fault.NOT_ALLOWED)
            raw.request = _requests(self.policy)[None]
            settlement = None if debit is None else ctypes.byref(debit.settlement)
            status = LIB.rk_rules_credit(ctypes.byref(raw), settlement, ctypes.byref(self._raw), ctypes.byref(verdict))
        else:
            requests = _requests(self.policy)
            if line.request not in requests:
                names = (name for name in requests if name is not None)
                raise UnknownNameError("claim.request", f"one of {', '.join(names)}")
            raw.request = requests[line.request]
            status = known._adjudicate(raw, self._raw, verdict)
        check(status, "claim")
        return verdict

    def to_dict(self) -> dict[str, Any]:
        """The books as values that JSON can hold, with the keys of the persons: store them as safely as the claims."""
        debits = [[name, debit.insured, bytes(debit.settlement).hex()] for name, debit in self._debits.items()]
        return {"version": RK_STATE_VERSION, "policy": self.policy, "ledger": bytes(self._raw).hex(), "debits": debits}

    def restore(self, books: Mapping[str, Any]) -> None:
        """Goes on with books that :meth:`to_dict` gave for this contract. That it is the same contract is for the caller to
        see to; only its policy is compared.

        Raises CallError or FaultError for the books of another policy or for something else, and then nothing has changed.
        """
        if books.get("version") != RK_STATE_VERSION:
            raise CallError("books.version", expectation(Status.VERSION), Status.VERSION)
        if books.get("policy") != self.policy:
            raise FaultError("books.policy", f"books under {self.policy}", Fault.NOT_ALLOWED)
        try:
            ledger = _of_bytes(_abi.rk_ledger, books["ledger"])
            debits: dict[str | int, _Debit] = {}
            for name, insured, settlement in books["debits"]:
                debits[name] = _Debit(insured, _of_bytes(_abi.rk_settlement, settlement))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise FaultError("books", "books that RuleLedger.to_dict gave", Fault.NOT_ALLOWED) from error
        self._raw, self._debits = ledger, debits

    def __repr__(self) -> str:
        return f"<RuleLedger of {self.policy}: {len(self._debits)} debits, {dict(self.entries)!r}>"


def _amount(line: RuleClaim) -> int:
    low, high = catalogue.limits()[Limit.AMOUNT_CENTS]
    return _whole("claim.amount", line.amount_cents, low, high)


def _readable(line: RuleClaim) -> int:
    """What a faulty line claims; nothing when that is what is wrong with it."""
    try:
        return _amount(line)
    except RegelkernError:
        return 0


def _takes_back(credit: RuleClaim, debit: RuleClaim) -> bool:
    is_same = None in (credit.insured, debit.insured) or credit.insured == debit.insured
    return is_same and credit.amount_cents == -debit.amount_cents


def _named(policy: str, prefix: str, stated: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """Facts under their whole names. Raises UnknownNameError."""
    names = _names(policy, prefix)
    for name in stated:
        if name not in names:
            raise UnknownNameError(f"{prefix}.{name}", f"the name of a fact of {policy}")
    return {names[name]: value for name, value in stated.items()}


@cache
def _names(policy: str, prefix: str) -> Mapping[str, str]:
    """The whole names of the facts, by every name that they may have."""
    names = {fact.name: fact.name for fact in catalogue.facts(policy)}
    short: dict[str, list[str]] = {}
    for name in names:
        short.setdefault(name.split(".", 1)[1], []).append(name)
    for ending, whole in short.items():
        own = f"{prefix}.{ending}"
        if own in whole or len(whole) == 1:
            names.setdefault(ending, own if own in whole else whole[0])
    return MappingProxyType(names)


@cache
def _requests(policy: str) -> Mapping[str | None, int]:
    """The numbers of what can be asked for, by name; None is the ordinary claim."""
    found: dict[str | None, int] = {}
    raw = _abi.rk_request_info()
    for place in range(LIB.rk_request_count()):
        check(LIB.rk_request_at(place, ctypes.byref(raw)), "request")
        if raw.policy == catalogue.policy(policy).number:
            found.setdefault(None, raw.number)
            found[text(Of.REQUEST, raw.number) or ""] = raw.number
    return MappingProxyType(found)


@cache
def _entries(policy: str) -> tuple[tuple[str, int, int], ...]:
    """The entries of a ledger: name, kind and place."""
    found, raw = [], _abi.rk_entry_info()
    for place in range(LIB.rk_entry_count()):
        check(LIB.rk_entry_at(place, ctypes.byref(raw)), "entry")
        if raw.policy == catalogue.policy(policy).number:
            found.append((catalogue.fact_names()[raw.fact].split(".", 1)[1], raw.kind, raw.place))
    return tuple(found)


def _posted(policy: str, amounts: Sequence[int], marks: int, *, with_empty: bool) -> dict[str, int | bool]:
    """Sums and marks by the names of the entries."""
    posted: dict[str, int | bool] = {
        name: amounts[place] if kind == EntryKind.AMOUNT else bool(marks >> place & 1)
        for name, kind, place in _entries(policy)
    }
    return {name: value for name, value in posted.items() if with_empty or value}


def _verdict(policy: str, decision: Decision, **amounts: int) -> "_abi.rk_rule_verdict":
    """A verdict on a line that the library is not asked about: all that it claims is in one amount."""
    raw = _abi.rk_rule_verdict()
    raw.settlement.decision, raw.settlement.policy = decision, catalogue.policy(policy).number
    check(LIB.rk_get_receipt(ctypes.byref(raw.settlement.receipt)), "receipt")
    for name, value in amounts.items():
        setattr(raw.settlement, name, value)
        raw.settlement.claimed_cents = value
    return raw


def _typed(policy: str, raw: "_abi.rk_rule_verdict", fault: RegelkernError | None) -> RuleVerdict:
    """A verdict of the library; fault: of a line that it was not asked about."""
    settlement = raw.settlement
    at: str | None = None
    what: Fault | None = None
    expected: str | None = None
    if fault is not None:
        at, what, expected = fault.field, getattr(fault, "fault", None), fault.expected
    elif settlement.decision == Decision.INVALID:
        at, what, expected = field_name(raw.field), Fault(raw.fault), expectation(raw.fault)
    return RuleVerdict(
        **decided_of(settlement),
        booked=MappingProxyType(_posted(policy, settlement.booked_cents, settlement.booked_marks, with_empty=False)),
        missing=names_of(raw.missing[: raw.missing_count]),
        field=at,
        fault=what,
        expected=expected,
        findings=findings_of(raw),
        receipt=catalogue.receipt_of(settlement.receipt),
        _bytes=bytes(settlement),
    )


def _of_bytes(struct: Any, stored: str) -> Any:
    raw = bytes.fromhex(stored)
    if len(raw) != ctypes.sizeof(struct):
        raise ValueError
    return struct.from_buffer_copy(raw)
