"""Claims: contract terms, claim lines, verdicts, and the books of a contract.

>>> from regelkern import Claim, Contract, Kind, Ledger
>>> contract = Contract(start="2021-01-01", to_exclusive="2024-01-01", bundle_price_cents=234672, volume_patients=(2, 3, 3))
>>> ledger = Ledger(contract, pathway={"P1": ("2021-01-01", "2024-01-01")})
>>> claim = Claim(234672, kind=Kind.BUNDLE_PAYMENT, reference_date="2021-01-15", insured="P1", by_contracted_provider=True)
>>> verdict = ledger.adjudicate_one(claim)
>>> verdict.decision.name, verdict.rule, verdict.paid_cents
('PAID', 'TBHF21-4.5', 234672)

Claims of the bundle arrangement (TBHF21) are decided here; those of policies that are decided by asking rules go through
:func:`regelkern.respond`.
"""

import ctypes
import dataclasses
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from . import _abi, catalogue
from ._abi import (
    MISSING, RK_COUNT_MAX, RK_NO, RK_YES, Booked, Decision, Fault, Kind, Of, OtherClaims, Proration, Rounding, Status,
)  # fmt: skip
from ._library import LIB, number
from .catalogue import Receipt
from .days import Day, Period, day_number
from .errors import CallError, FaultError, WrongTypeError, check, contract_error, expectation, field_name
from .assessment import Finding, findings_of, names_of

__all__ = ["Amounts", "Claim", "Contract", "Ledger", "State", "Verdict", "totals"]

_NOBODY: Final = 0xFFFF_FFFF
_PARTS: Final = ("claimed", "paid", "covered", "above_ceiling", "rejected", "recoverable", "adjustment")


def _whole(field: str, value: Any, low: int, high: int) -> int:
    """A whole number that fits the struct; whether it is in the range of its quantity, the library says."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError(field, "a whole number, of cents for amounts")
    if not low <= value <= high:
        raise FaultError(field, expectation(Fault.OUT_OF_RANGE), Fault.OUT_OF_RANGE)
    return value


def _cents(field: str, value: Any) -> int:
    return _whole(field, value, -(2**63), 2**63 - 1)


@dataclass(frozen=True, slots=True)
class Contract:
    """The terms of a bundle arrangement.

    start: first day.
    to_exclusive: the day after the last day, exactly 36 months after the start.
    bundle_price_cents: agreed price in eurocents for a patient and a contract year.
    volume_patients: agreed number of patients, per contract year.
    transfer_in_cents, transfer_out_cents: room moved in from and out to other ceilings, per contract year.
    proration: how a patient counts who is in the pathway for part of a contract year.
    rounding: how part-years are rounded.
    other_claims: what becomes of claims outside the bundle.
    policy: the key of the policy.

    Raises ContractError, with the member, when the terms do not agree with the policy.
    """

    start: Day
    to_exclusive: Day
    bundle_price_cents: int
    volume_patients: tuple[int, int, int] = (0, 0, 0)
    transfer_in_cents: tuple[int, int, int] = (0, 0, 0)
    transfer_out_cents: tuple[int, int, int] = (0, 0, 0)
    proration: Proration = Proration.NONE
    rounding: Rounding = Rounding.HALF_AWAY
    other_claims: OtherClaims = OtherClaims.UNDECIDED
    policy: str = "TBHF21"
    raw: "_abi.rk_contract" = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        size = ctypes.sizeof(_abi.rk_contract)
        start, end = day_number(self.start, "contract.start"), day_number(self.to_exclusive, "contract.to_exclusive")
        price = _cents("contract.bundle_price", self.bundle_price_cents)
        years = [
            self._years("volume_patients", self.volume_patients, 0, 2**32 - 1),
            self._years("zvt_transfer_in", self.transfer_in_cents, -(2**63), 2**63 - 1),
            self._years("zvt_transfer_out", self.transfer_out_cents, -(2**63), 2**63 - 1),
        ]
        raw = _abi.rk_contract(size, catalogue.policy(self.policy).number, start, end, price)
        raw.volume_patients[:], raw.transfer_in_cents[:], raw.transfer_out_cents[:] = years
        raw.proration, raw.rounding, raw.other_claims = int(self.proration), int(self.rounding), int(self.other_claims)
        at, fault = ctypes.c_uint32(), ctypes.c_int32()
        status = LIB.rk_contract_check(ctypes.byref(raw), ctypes.byref(at), ctypes.byref(fault))
        if status == Status.CONTRACT:
            raise contract_error(at.value, fault.value)
        check(status, "contract")
        object.__setattr__(self, "raw", raw)

    @staticmethod
    def _years(name: str, values: tuple[int, int, int], low: int, high: int) -> tuple[int, ...]:
        if len(values) != 3:
            raise WrongTypeError(f"contract.{name}", "a value for each of the three contract years")
        return tuple(_whole(f"contract.{name}", value, low, high) for value in values)

    @classmethod
    def from_dict(cls, terms: Mapping[str, Any]) -> "Contract":
        """The contract of a contract file of the command line, read as JSON.

        What such a file says of persons, care products and claim files is not part of a Contract and left out here:
        :meth:`Ledger.from_dict` takes it.
        """

        def years(name: str) -> tuple[int, int, int]:
            stated = terms.get(name) or {}
            if not isinstance(stated, Mapping) or not set(stated) <= {"1", "2", "3"}:
                raise WrongTypeError(f"contract.{name}", "values for the contract years 1, 2 and 3")
            first, second, third = (stated.get(year, 0) for year in ("1", "2", "3"))
            return first, second, third

        for name in ("policy", "start", "to_exclusive", "bundle_price"):
            if terms.get(name) is None:
                raise WrongTypeError(f"contract.{name}", "a value")
        unknown = sorted(set(terms) - _TERMS)
        if unknown:
            raise WrongTypeError(f"contract.{unknown[0]}", f"one of the terms {', '.join(sorted(_TERMS))}")
        return cls(
            terms["start"],
            terms["to_exclusive"],
            terms["bundle_price"],
            years("volume_patients"),
            years("zvt_transfer_in"),
            years("zvt_transfer_out"),
            _word("contract.bundle_proration", Proration, terms.get("bundle_proration")),
            _word("contract.rounding", Rounding, terms.get("rounding")),
            _word("contract.other_claims", OtherClaims, terms.get("other_claims")),
            terms["policy"],
        )


_TERMS: Final = frozenset({
    "policy", "start", "to_exclusive", "bundle_price", "volume_patients", "zvt_transfer_in", "zvt_transfer_out",
    "bundle_proration", "rounding", "other_claims", "provider", "bundle_payment_code", "reference_day",
    "structural_care_products", "pathway",
})  # fmt: skip


def _word(field: str, words: Any, word: Any) -> Any:
    """The member of an enumeration that has a name; the first for None."""
    if word is None:
        return words(0)
    if isinstance(word, str) and word == word.lower() and word.upper() in words.__members__:
        return words[word.upper()]
    raise FaultError(field, f"one of {', '.join(name.lower() for name in words.__members__)}", Fault.NOT_ALLOWED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim line. What is None is unknown, and never taken for yes or no.

    amount_cents: the amount in eurocents, negative for a credit only.
    claim: the caller's name of the line; a credit names its debit by it.
    insured: the caller's key of the insured person. It appears in no ``repr`` and no message.
    credit_of: the name of the line that this credit takes back.
    kind: what is claimed.
    reference_date: the date that allocates the claim to a contract year. A number such as 20210230 that is no day of the
        calendar gives a verdict that says so.
    care_product: the care-product code, nine digits.
    by_contracted_provider: whether the claimant is the provider with the arrangement.
    in_bundle, bundle_period: whether and when the insured person is in the care pathway, where the pathway of the ledger
        does not say it.
    is_structural: whether it is a structural cost of heart-failure care.
    meets_legal_requirements, actually_delivered, rightly_delivered: what checks found; None is not checked.
    """

    amount_cents: int = dataclasses.field(kw_only=False)
    claim: str | int | None = None
    insured: str | None = dataclasses.field(default=None, repr=False)
    credit_of: str | int | None = None
    kind: Kind | None = None
    reference_date: Day | None = None
    care_product: str | None = None
    by_contracted_provider: bool | None = None
    in_bundle: bool | None = None
    bundle_period: Period | tuple[Day, Day] | None = None
    is_structural: bool | None = None
    meets_legal_requirements: bool | None = None
    actually_delivered: bool | None = None
    rightly_delivered: bool | None = None

    @classmethod
    def from_dict(cls, line: Mapping[str, Any]) -> "Claim":
        """The claim of a JSON line or of a row of a CSV file, with the names of the command line.

        Text is taken as a CSV file has it: empty is unknown, ``true`` and ``false`` are truth values, an amount is digits.

        Raises WrongTypeError or FaultError with the member.
        """
        unknown = sorted(name for name in line if name not in _COLUMNS)
        if unknown:
            raise WrongTypeError(f"claim.{unknown[0]}", f"one of {', '.join(_COLUMNS)}")
        stated = {name: value for name, value in line.items() if value is not None and value != ""}
        if "amount" not in stated:
            raise WrongTypeError("claim.amount", "an amount in cents")
        period = stated.get("bundle_period")
        if isinstance(period, Mapping):
            period = Period(period["from"], period["until"])
        elif "bundle_period.from" in stated or "bundle_period.until" in stated:
            period = Period(stated.get("bundle_period.from", 0), stated.get("bundle_period.until", 0))
        kind = stated.get("kind")
        truths = {member: _truth(name, stated.get(name)) for name, member in _TRUTHS.items()}
        return cls(
            _digits("claim.amount", stated["amount"]),
            claim=stated.get("claim"),
            insured=stated.get("insured"),
            credit_of=stated.get("credit_of"),
            kind=None if kind is None else _word("claim.kind", Kind, kind),
            reference_date=stated.get("reference_date"),
            care_product=stated.get("care_product_code"),
            bundle_period=period,
            **truths,
        )

    def raw(self) -> "_abi.rk_claim":
        """The line as the library takes it; the insured person and the debit are for the caller to fill in."""
        raw = _abi.rk_claim(_cents("claim.amount", self.amount_cents), day_number(self.reference_date, "claim.reference_date"))
        if self.bundle_period is not None:
            raw.bundle_from, raw.bundle_until = (day_number(day, "claim.bundle_period") for day in self.bundle_period)
        if self.care_product is not None:
            code = self.care_product.encode("utf-8")
            # Another text is no code; the library leaves it to a person.
            raw.care_product[:] = code.ljust(9, b"\0") if 0 < len(code) <= 9 else b"?" * 9
        raw.kind = int(self.kind or 0)
        for member in _TRUTHS.values():
            truth = getattr(self, member)
            if truth is not None:
                if not isinstance(truth, bool):
                    raise WrongTypeError(f"claim.{member}", "True, False or None")
                setattr(raw, member, RK_YES if truth else RK_NO)
        return raw


_TRUTHS: Final = {
    "by_contracted_provider": "by_contracted_provider",
    "in_bundle": "in_bundle",
    "is_structural_hf_msz_cost": "is_structural",
    "meets_legal_requirements": "meets_legal_requirements",
    "actually_delivered": "actually_delivered",
    "rightly_delivered": "rightly_delivered",
}
_COLUMNS: Final = (
    "claim", "insured", "credit_of", "kind", "reference_date", "amount", "care_product_code", "bundle_period",
    "bundle_period.from", "bundle_period.until", *_TRUTHS,
)  # fmt: skip


def _truth(name: str, value: Any) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise WrongTypeError(f"claim.{name}", "true or false")


def _digits(field: str, value: Any) -> int:
    if isinstance(value, str) and value.removeprefix("-").isascii() and value.removeprefix("-").isdigit():
        value = int(value)
    return _cents(field, value)


@dataclass(frozen=True, slots=True)
class Amounts:
    """Sums over verdicts, in eurocents: claimed = paid + covered + above ceiling + rejected + adjustment."""

    lines: int = 0
    claimed_cents: int = 0
    paid_cents: int = 0
    covered_cents: int = 0
    above_ceiling_cents: int = 0
    rejected_cents: int = 0
    recoverable_cents: int = 0
    adjustment_cents: int = 0


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about a claim line.

    claimed = paid + covered + above ceiling + rejected + adjustment, always, to the cent.
    """

    decision: Decision
    rule: str | None
    """The rule that decided; None when no rule had to."""
    claimed_cents: int
    paid_cents: int
    covered_cents: int
    """What another payment, such as a bundle price, has paid already."""
    above_ceiling_cents: int
    """What waits because the ceiling is used up."""
    rejected_cents: int
    recoverable_cents: int
    """What was paid before and must come back; no part of the sum."""
    adjustment_cents: int
    """What none of the parts accounts for: the contract gives another amount, or decides nothing about the line."""


def decided_of(raw: Any) -> dict[str, Any]:
    """The members of :class:`Decided`, of a struct of the library that has them."""
    amounts = {f"{part}_cents": getattr(raw, f"{part}_cents") for part in _PARTS}
    return {"decision": Decision(raw.decision), "rule": catalogue.rule_ids().get(raw.rule), **amounts}


@dataclass(frozen=True, slots=True)
class Verdict(Decided):
    """The verdict on a claim line under a bundle arrangement."""

    contract_year: int | None
    missing: tuple[str, ...]
    """Facts that could still change an undetermined verdict."""
    field: str | None
    """Of an invalid line, the member at fault."""
    fault: Fault | None
    """Of an invalid line, what is wrong with it."""
    expected: str | None
    """Of an invalid line, what should have been there."""
    booked: Booked
    findings: tuple[Finding, ...]
    """What every rule that was asked said."""
    receipt: Receipt
    _bytes: bytes = dataclasses.field(repr=False, compare=False)

    @classmethod
    def from_bytes(cls, stored: bytes) -> "Verdict":
        """The verdict that :meth:`to_bytes` stored, or an element of a batch of verdicts."""
        if len(stored) != ctypes.sizeof(_abi.rk_verdict):
            raise FaultError("verdict", "the bytes of a verdict", Fault.WRONG_LENGTH)
        raw = _abi.rk_verdict.from_buffer_copy(stored)
        bits = (bit for bit in range(len(MISSING)) if raw.missing >> bit & 1)
        invalid = raw.decision == Decision.INVALID
        return cls(
            **decided_of(raw),
            contract_year=raw.contract_year or None,
            missing=names_of(LIB.rk_missing_fact(bit) for bit in bits),
            field=field_name(raw.field) if invalid else None,
            fault=Fault(raw.fault) if invalid else None,
            expected=expectation(raw.fault) if invalid else None,
            booked=Booked(raw.booked),
            findings=findings_of(raw),
            receipt=catalogue.receipt_of(raw.receipt),
            _bytes=stored,
        )

    def to_bytes(self) -> bytes:
        """The verdict as the library gave it: to be stored, a later credit of the line needs it back."""
        return self._bytes


def totals(verdicts: Iterable[Verdict]) -> Amounts:
    """Sums over verdicts."""
    lines, sums = 0, [0] * len(_PARTS)
    for verdict in verdicts:
        lines += 1
        for place, part in enumerate(_PARTS):
            sums[place] += getattr(verdict, f"{part}_cents")
    return Amounts(lines, *sums)


class State:
    """What was booked under a contract, per contract year.

    Store :meth:`to_bytes` in a database of your own and hand it in again; :class:`Ledger` does that by itself.
    """

    __slots__ = ("raw",)

    def __init__(self) -> None:
        self.raw = _abi.rk_state()
        check(LIB.rk_state_init(ctypes.byref(self.raw)), "state")

    @classmethod
    def from_bytes(cls, stored: bytes) -> "State":
        """The state that :meth:`to_bytes` stored."""
        if len(stored) != ctypes.sizeof(_abi.rk_state):
            raise FaultError("state", "the bytes of a state", Fault.WRONG_LENGTH)
        state = cls()
        state.raw = _abi.rk_state.from_buffer_copy(stored)
        if state.raw.version != _abi.RK_STATE_VERSION:
            raise CallError("state", expectation(Status.VERSION), Status.VERSION)
        return state

    def to_bytes(self) -> bytes:
        """The state as plain bytes of this machine."""
        return bytes(self.raw)

    @property
    def bundle_paid_cents(self) -> tuple[int, ...]:
        """Bundle payments made payable, per contract year."""
        return tuple(self.raw.bundle_paid_cents)

    @property
    def bundle_entitlement_cents(self) -> tuple[int, ...]:
        """Bundle payments earned before the ceiling, per contract year."""
        return tuple(self.raw.bundle_entitlement_cents)

    @property
    def bundled_patients(self) -> tuple[int, ...]:
        """Insured persons with a bundle payment, per contract year."""
        return tuple(self.raw.bundled_patients)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and self.to_bytes() == other.to_bytes()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"State(bundle_paid_cents={self.bundle_paid_cents}, bundled_patients={self.bundled_patients})"


@dataclass(slots=True)
class _Debit:
    """A line that a credit can take back."""

    insured: str | None
    verdict: bytes


class Ledger:
    """The books of a contract: decides claim lines in their order and remembers what was booked, for whom, and which lines
    a credit can take back.

    contract: the terms.
    pathway: who is in the care pathway, and when. Somebody who is not in a given pathway is not in the bundle; without one
        nobody knows, and lines must say it themselves.
    structural_care_products: care products outside the bundle that the parties regard as structural cost; a product that is
        not on a given list is none.

    ``repr`` shows no key of a person.
    """

    __slots__ = ("_debits", "_pathway", "_persons", "_structural", "contract", "state")

    def __init__(
        self,
        contract: Contract,
        *,
        pathway: Mapping[str, Period | tuple[Day, Day]] | None = None,
        structural_care_products: Collection[str] | None = None,
    ) -> None:
        self.contract = contract
        #: What was booked under the contract.
        self.state = State()
        self._pathway: dict[str, tuple[int, int]] | None = None
        if pathway is not None:
            self._pathway = {
                person: (day_number(stay[0], "pathway.from"), day_number(stay[1], "pathway.until"))
                for person, stay in pathway.items()
            }
        self._structural = None if structural_care_products is None else frozenset(structural_care_products)
        self._persons: dict[str, _abi.rk_insured_state] = {}
        self._debits: dict[str | int, _Debit] = {}

    @classmethod
    def from_dict(cls, terms: Mapping[str, Any]) -> "Ledger":
        """Empty books for a contract file of the command line, read as JSON, with its pathway and care products."""
        pathway = terms.get("pathway")
        if pathway is not None:
            pathway = {stay["insured"]: Period(stay["from"], stay["until"]) for stay in pathway}
        products = terms.get("structural_care_products")
        return cls(Contract.from_dict(terms), pathway=pathway, structural_care_products=products)

    def adjudicate_one(self, claim: Claim) -> Verdict:
        """Decides one line and books it."""
        return self.adjudicate([claim])[0]

    def adjudicate(self, claims: Iterable[Claim]) -> list[Verdict]:
        """Decides lines in their order and books them; a faulty line changes nothing and stops nothing.

        Returns a verdict for each line, in their order. Raises WrongTypeError or FaultError, and books nothing, when a line
        cannot be handed to the library at all.
        """
        lines = [(line, self._filled(line)) for line in claims]
        verdicts: list[Verdict] = []
        start, unnamed = 0, set[str | int]()
        for place, (line, _) in enumerate(lines):
            # The library refuses a credit of somebody whose debit in the same batch named nobody; a stored one it takes.
            if place - start == RK_COUNT_MAX // 2 or (line.insured is not None and line.credit_of in unnamed):
                verdicts += self._batch(lines[start:place])
                start = place
                unnamed.clear()
            if line.claim is not None and line.insured is None and line.credit_of is None:
                unnamed.add(line.claim)
        return verdicts + self._batch(lines[start:])

    def _batch(self, lines: "list[tuple[Claim, _abi.rk_claim]]") -> list[Verdict]:
        """Decides lines in one call of the library."""
        # The first place is for lines that name nobody: nothing is booked for them.
        places: dict[str, int] = {}
        persons: list[_abi.rk_insured_state] = [_fresh_person()]
        # The debits of earlier calls that the lines name come first, then the lines themselves.
        stored: list[str | int] = []
        stored_place: dict[str | int, int] = {}
        named: dict[str | int, int] = {}
        for line, _ in lines:
            if line.credit_of is not None and line.credit_of in self._debits and line.credit_of not in stored_place:
                stored_place[line.credit_of] = len(stored) + 1
                stored.append(line.credit_of)
        raw = (_abi.rk_claim * len(lines))(*(filled for _, filled in lines))
        owners: list[str | None] = []
        strangers: list[int] = []
        for place, (line, _) in enumerate(lines):
            owner = line.insured
            if line.credit_of is not None:
                debit, of_debit = _NOBODY, None
                if line.credit_of in named:
                    debit = len(stored) + 1 + named[line.credit_of]
                    of_debit = owners[named[line.credit_of]]
                elif line.credit_of in stored_place:
                    debit, of_debit = stored_place[line.credit_of], self._debits[line.credit_of].insured
                raw[place].debit = debit
                owner = of_debit if owner is None else owner
                if of_debit is not None and owner != of_debit:
                    strangers.append(place)
            elif line.claim is not None:
                named[line.claim] = place
            owners.append(owner)
            if owner is not None:
                if owner not in places:
                    places[owner] = len(persons)
                    known = self._persons.get(owner)
                    persons.append(_fresh_person() if known is None else known)
                raw[place].insured = places[owner]
            elif line.kind is Kind.BUNDLE_PAYMENT and line.credit_of is None:
                # Without knowing who it is, nobody can know whether this is the first payment.
                raw[place].insured = _NOBODY
        for place in strangers:
            raw[place].insured = _NOBODY
        insured = (_abi.rk_insured_state * len(persons))(*persons)
        verdicts = (_abi.rk_verdict * (len(stored) + len(lines)))()
        for place, name in enumerate(stored):
            verdicts[place] = _abi.rk_verdict.from_buffer_copy(self._debits[name].verdict)
        size = ctypes.sizeof(_abi.rk_verdict)
        status = LIB.rk_adjudicate_batch(
            ctypes.byref(self.contract.raw), ctypes.byref(self.state.raw), insured, len(persons),
            verdicts, len(stored), raw, ctypes.sizeof(_abi.rk_claim),
            ctypes.byref(verdicts, len(stored) * size), size, len(lines),
        )  # fmt: skip
        check(status, "claims")
        for place in strangers:
            verdicts[len(stored) + place].fault = Fault.NOT_ALLOWED
        for person, at in places.items():
            self._persons[person] = insured[at]
        whole = bytes(verdicts)
        decided = [whole[at * size : (at + 1) * size] for at in range(len(stored) + len(lines))]
        for place, name in enumerate(stored):
            self._debits[name].verdict = decided[place]
        for place, (line, _) in enumerate(lines):
            if line.claim is not None and line.credit_of is None:
                self._debits[line.claim] = _Debit(owners[place], decided[len(stored) + place])
        return [Verdict.from_bytes(verdict) for verdict in decided[len(stored) :]]

    def _filled(self, line: Claim) -> "_abi.rk_claim":
        """The line, with what the contract says of the insured person and of the care product where it says nothing."""
        raw = line.raw()
        if self._pathway is not None and line.insured is not None and raw.in_bundle == 0:
            stay = self._pathway.get(line.insured)
            raw.in_bundle = RK_NO if stay is None else RK_YES
            if stay is not None:
                raw.bundle_from, raw.bundle_until = stay
        code = line.care_product
        is_code = code is not None and len(code) == 9 and code.isascii() and code.isdigit()
        if self._structural is not None and raw.kind == Kind.CARE_PRODUCT and raw.is_structural == 0 and is_code:
            raw.is_structural = RK_YES if code in self._structural else RK_NO
        return raw

    def _identity(self) -> str:
        """What makes it this contract and no other. Transfers are left out: they are added to while the contract runs."""
        raw = _abi.rk_contract.from_buffer_copy(self.contract.raw)
        raw.transfer_in_cents[:] = raw.transfer_out_cents[:] = (0, 0, 0)
        return bytes(raw).hex()

    def to_dict(self) -> dict[str, Any]:
        """The books as values that JSON can hold, with the keys of the persons: store them as safely as the claims."""
        return {
            "version": _abi.RK_STATE_VERSION,
            "contract": self._identity(),
            "state": self.state.to_bytes().hex(),
            "insured": {person: bytes(booked).hex() for person, booked in self._persons.items()},
            "debits": [[name, debit.insured, debit.verdict.hex()] for name, debit in self._debits.items()],
        }

    def restore(self, books: Mapping[str, Any]) -> None:
        """Goes on with books that :meth:`to_dict` gave.

        Raises FaultError for the books of another contract or for something else, and then nothing has changed.
        """
        if books.get("version") != _abi.RK_STATE_VERSION:
            raise CallError("books.version", expectation(Status.VERSION), Status.VERSION)
        if books.get("contract") != self._identity():
            raise FaultError("books.contract", "the books of this contract", Fault.NOT_ALLOWED)
        try:
            state = State.from_bytes(bytes.fromhex(books["state"]))
            persons = {}
            for person, booked in books["insured"].items():
                raw = bytes.fromhex(booked)
                if len(raw) != ctypes.sizeof(_abi.rk_insured_state):
                    raise ValueError
                persons[person] = _abi.rk_insured_state.from_buffer_copy(raw)
            debits = {}
            for name, insured, verdict in books["debits"]:
                debits[name] = _Debit(insured, Verdict.from_bytes(bytes.fromhex(verdict)).to_bytes())
        except CallError:
            raise
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise FaultError("books", "books that Ledger.to_dict gave", Fault.NOT_ALLOWED) from error
        self.state, self._persons, self._debits = state, persons, debits

    def paid_cents(self, insured: str) -> tuple[int, int, int]:
        """What was paid for an insured person, per contract year."""
        first, second, third = self._persons[insured].paid_cents if insured in self._persons else (0, 0, 0)
        return first, second, third

    def __repr__(self) -> str:
        return f"<Ledger: {len(self._persons)} insured persons, {len(self._debits)} debits, {self.state!r}>"


def _fresh_person() -> "_abi.rk_insured_state":
    person = _abi.rk_insured_state()
    check(LIB.rk_insured_init(ctypes.byref(person), 1), "insured")
    return person


def kind_number(name: str) -> int:
    """The number of a kind of claim, by its name. Raises FaultError."""
    found = number(Of.KIND, name)
    if found is None:
        raise FaultError("claim.kind", f"one of {', '.join(kind.name.lower() for kind in Kind)}", Fault.NOT_ALLOWED)
    return found
