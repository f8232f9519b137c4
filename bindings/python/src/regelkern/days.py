"""Days and periods. Inside a struct a day is a number YYYYMMDD; 0 is unknown."""

import re
from datetime import date
from typing import NamedTuple

from ._abi import Fault
from .errors import FaultError, WrongTypeError

__all__ = ["Day", "Period", "day_number", "to_date"]

#: A day: a date, text ``2021-01-31``, or a number 20210131 as it is, also one that is no day of the calendar: a claim line
#: with such a number gets a verdict that says so.
Day = date | str | int

_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Period(NamedTuple):
    """A half-open period: ``until`` is the day after its last day."""

    start: Day
    until: Day


def day_number(day: Day | None, field: str = "day") -> int:
    """The number YYYYMMDD of a day; 0 for None.

    Raises FaultError for text that is not written ``2021-01-31`` and WrongTypeError for another type.

    >>> day_number("2021-01-31")
    20210131
    """
    if day is None:
        return 0
    if isinstance(day, date):
        return day.year * 10_000 + day.month * 100 + day.day
    if isinstance(day, str):
        if not _WRITTEN.fullmatch(day):
            raise FaultError(field, "a day written 2021-01-31", Fault.INVALID_DATE)
        return int(day.replace("-", ""))
    if isinstance(day, bool) or not isinstance(day, int):
        raise WrongTypeError(field, "a date, text such as 2021-01-31 or a number such as 20210131")
    if not 0 <= day <= 99_999_999:
        raise FaultError(field, "a day YYYYMMDD", Fault.INVALID_DATE)
    return day


def to_date(number: int) -> date | None:
    """The date of a number YYYYMMDD; None for 0."""
    return date(number // 10_000, number // 100 % 100, number % 100) if number else None
