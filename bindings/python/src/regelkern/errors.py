"""What goes wrong, as exceptions. No message repeats a value: it may be personal data.

Every exception of this package is a :class:`RegelkernError` with a ``field`` (what is at fault) and an ``expected``
(what should have been there). A faulty claim line is no exception: its verdict is ``Decision.INVALID``.
"""

from . import _library
from ._abi import RK_OK, Fault, Field, Of, Part, Status

__all__ = ["CallError", "ContractError", "FaultError", "RegelkernError", "UnknownNameError", "WrongTypeError"]

_UNKNOWN = (Status.POLICY, Status.RULE, Status.FACT, Status.INDEX, Status.SUBJECT, Status.NUMBER, Status.NAME)


class RegelkernError(Exception):
    """Base of every exception of this package.

    field: the member, fact or argument at fault.
    expected: what should have been there, in English.
    """

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: expected {expected}")
        self.field = field
        self.expected = expected


class CallError(RegelkernError):
    """The library refuses a call. ``status`` says why."""

    def __init__(self, field: str, expected: str, status: Status) -> None:
        super().__init__(field, expected)
        self.status = status


class FaultError(RegelkernError, ValueError):
    """A value outside the range or form of its quantity. ``fault`` says how."""

    def __init__(self, field: str, expected: str, fault: Fault) -> None:
        super().__init__(field, expected)
        self.fault = fault


class ContractError(FaultError):
    """Terms of a contract that do not agree with its policy."""


class UnknownNameError(RegelkernError, LookupError):
    """A policy, rule, fact, subject, index or word that the library does not have."""


class WrongTypeError(RegelkernError, TypeError):
    """A value of another type than its fact or member has, such as a float where cents are counted."""


def field_name(field: int) -> str:
    """The name of a field of a contract or claim, as the JSON door and the command line write it."""
    return _library.text(Of.FIELD, field) or f"field {field}"


def expectation(status: int) -> str:
    """What a status or fault says was expected."""
    return _library.text(Of.STATUS, status, Part.DESCRIPTION) or f"another value (status {status})"


def check(status: int, field: str) -> None:
    """Raises what a status of a call means; nothing for RK_OK."""
    if status == RK_OK:
        return
    expected = expectation(status)
    if status in Fault.__members__.values():
        raise FaultError(field, expected, Fault(status))
    if status in _UNKNOWN:
        raise UnknownNameError(field, expected)
    raise CallError(field, expected, Status(status))


def contract_error(field: int, fault: int) -> ContractError:
    """The exception for a contract that the library refuses."""
    return ContractError(f"contract.{field_name(Field(field))}", expectation(fault), Fault(fault))
