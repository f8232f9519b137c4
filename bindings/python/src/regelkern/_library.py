"""Loads the C library and refuses one that does not belong to this package."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

from . import _abi

_NAMES = {"darwin": "libregelkern.dylib", "win32": "regelkern.dll"}


def path() -> Path:
    """Where the library is: in the environment variable REGELKERN_LIBRARY, or in this package."""
    other = os.environ.get("REGELKERN_LIBRARY")
    return Path(other) if other else Path(__file__).with_name(_NAMES.get(sys.platform, "libregelkern.so"))


def load(file: Path) -> Any:
    """The library of a file with the types of its functions.

    Raises ImportError when there is none, or one of another version.
    """
    try:
        # A plain CDLL: other Python threads go on while the library decides.
        library = ctypes.CDLL(str(file))
    except OSError as error:
        raise ImportError(f"regelkern: the library cannot be loaded: {error}") from error
    for name, (result, parameters) in _abi.FUNCTIONS.items():
        try:
            function = getattr(library, name)
        except AttributeError as error:
            raise ImportError(f"regelkern: {file.name} has no {name}: built without the features of this package") from error
        function.restype, function.argtypes = result, parameters
    check_layouts()
    sizes = (ctypes.sizeof(struct) for struct in (_abi.rk_contract, _abi.rk_claim, _abi.rk_verdict))
    status = library.rk_check_compat(_abi.RK_ABI_VERSION, *sizes)
    if status != _abi.RK_OK:
        raise ImportError(
            f"regelkern: this package is for ABI {_abi.RK_ABI_VERSION} and {file.name} has {library.rk_abi_version()}"
            f" (status {status})"
        )
    return library


def check_layouts() -> None:
    """Refuses a machine on which the structs are laid out in another way than the library has them."""
    for struct, size in _abi.SIZES.items():
        if ctypes.sizeof(struct) != size:
            raise ImportError(f"regelkern: {struct.__name__} has {ctypes.sizeof(struct)} bytes instead of {size}")


#: The library.
LIB: Any = load(path())


def text(of: _abi.Of, number: int, part: int = _abi.Part.ID, lang: _abi.Lang = _abi.Lang.EN) -> str | None:
    """A text of the library; None when there is none with these numbers."""
    start, length = ctypes.c_void_p(), ctypes.c_uint32()
    status = LIB.rk_text(of, number, part, lang, ctypes.byref(start), ctypes.byref(length))
    if status != _abi.RK_OK:
        return None
    return ctypes.string_at(start.value or 0, length.value).decode("utf-8") if length.value else ""


def number(of: _abi.Of, name: str, within: int = 0) -> int | None:
    """The number that has a name; None when nothing has it."""
    found = ctypes.c_uint32()
    letters = name.encode("utf-8")
    status = LIB.rk_number(of, within, letters, len(letters), ctypes.byref(found))
    return found.value if status == _abi.RK_OK else None
