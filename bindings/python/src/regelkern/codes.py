"""Forms of codes: citizen service numbers, care providers, insurers, care products.

Only the form is checked. Whether a code was given out is in a register, not in the library.
"""

from ._abi import Code
from ._library import LIB
from .errors import check

__all__ = ["check_code", "is_code"]


def check_code(code: Code, text: str) -> None:
    """Checks that a text is a well-formed code.

    Raises FaultError with what is wrong. The text appears in no message.

    >>> check_code(Code.UZOVI, "3311")
    """
    letters = text.encode("utf-8")
    check(LIB.rk_code_check(code, letters, len(letters)), Code(code).name.lower())


def is_code(code: Code, text: str) -> bool:
    """Whether a text is a well-formed code.

    >>> is_code(Code.BSN, "123456789")
    False
    """
    letters = text.encode("utf-8")
    return bool(LIB.rk_code_check(code, letters, len(letters)) == 0)
