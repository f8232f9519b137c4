"""Amounts: whole eurocents as ``int`` inside, ``Decimal`` euros for people. No float ever holds money."""

import ctypes
from decimal import Decimal, InvalidOperation

from ._abi import Fault, Rounding, rk_scaling
from ._library import LIB
from .errors import FaultError, WrongTypeError, check

__all__ = ["cents", "euros", "scale"]


def cents(amount: Decimal | int | str) -> int:
    """Eurocents of an amount in euros.

    amount: a Decimal, a whole number of euros, or text such as ``"2346.72"``. A float is refused: it does not hold cents
        exactly.

    Raises WrongTypeError for another type and FaultError for a part of a cent or text that is no amount.

    >>> cents("2346.72")
    234672
    """
    if isinstance(amount, bool) or not isinstance(amount, (Decimal, int, str)):
        raise WrongTypeError("amount", "a Decimal, an int or text, not a float: floats do not hold cents exactly")
    try:
        exact = Decimal(amount)
        # A tuple of digits and an exponent: no context rounds it.
        sign, digits, exponent = exact.as_tuple()
    except InvalidOperation as error:
        raise FaultError("amount", "an amount in euros such as 2346.72", Fault.NOT_ALLOWED) from error
    if not isinstance(exponent, int) or exponent > 15:
        raise FaultError("amount", "an amount in euros", Fault.OUT_OF_RANGE)
    whole = int("".join(map(str, digits)) or "0")
    scaled, rest = (whole * 10 ** (exponent + 2), 0) if exponent >= -2 else divmod(whole, 10 ** (-exponent - 2))
    if rest:
        raise FaultError("amount", "whole eurocents", Fault.NOT_ALLOWED)
    return -int(scaled) if sign else int(scaled)


def euros(amount_cents: int) -> Decimal:
    """Euros of an amount in eurocents, with two decimals.

    >>> euros(234672)
    Decimal('2346.72')
    """
    if isinstance(amount_cents, bool) or not isinstance(amount_cents, int):
        raise WrongTypeError("amount_cents", "an int")
    digits = tuple(map(int, str(abs(amount_cents)).rjust(3, "0")))
    return Decimal((1 if amount_cents < 0 else 0, digits, -2))


def scale(amount_cents: int, numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_AWAY) -> int:
    """``amount_cents * numerator / denominator``, exact, rounded once to a whole cent.

    denominator: 1 to 10**18.

    Raises FaultError when a number or the result leaves its range.

    >>> scale(12345, 20_000, 1_000_000)
    247
    """
    for name, number in (("amount_cents", amount_cents), ("numerator", numerator), ("denominator", denominator)):
        if isinstance(number, bool) or not isinstance(number, int):
            raise WrongTypeError(name, "an int")
        if not -(2**63) <= number < 2**63:
            raise FaultError(name, "a number of 64 bits", Fault.OUT_OF_RANGE)
    result = ctypes.c_int64()
    scaling = rk_scaling(amount_cents, numerator, denominator, int(rounding), 0)
    check(LIB.rk_scale(ctypes.byref(scaling), ctypes.byref(result)), "scale")
    return result.value
