"""The JSON door: a request in, an answer out, as the command ``regelkern json`` does it.

It knows every operation of the library, also claims of policies that are decided by asking rules (TTCI20).
"""

import ctypes
import json
import threading
from collections.abc import Mapping
from typing import Any

from ._abi import Status
from ._library import LIB
from .errors import check

__all__ = ["respond", "respond_bytes"]


class _Memory(threading.local):
    """Memory for one request at a time, in every thread its own."""

    def __init__(self) -> None:
        self.size: int = LIB.rk_json_workspace_size()
        self.workspace = ctypes.create_string_buffer(self.size)
        self.answer = ctypes.create_string_buffer(1 << 16)
        check(LIB.rk_json_init(self.workspace, self.size), "workspace")


_memory = _Memory()


def respond_bytes(request: bytes) -> bytes:
    """The answer to a request in UTF-8. A request at fault gets an answer with ``"ok":false``."""
    memory, written = _memory, ctypes.c_uint32()
    while True:
        status = LIB.rk_json_respond(
            memory.workspace, memory.size, request, len(request), memory.answer, len(memory.answer), ctypes.byref(written)
        )
        if status != Status.TOO_SMALL or len(memory.answer) >= 1 << 30:
            break
        memory.answer = ctypes.create_string_buffer(2 * len(memory.answer))
    check(status, "request")
    return ctypes.string_at(memory.answer, written.value)


def respond(request: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to a request.

    request: such as ``{"op": "receipt"}``; the operations are evaluate, assess, adjudicate, scale and receipt.

    Returns the answer. A request at fault gets ``{"ok": False, "error": {"code": …, "message": …, "path": …}}``: look at
    ``ok``.

    >>> respond({"op": "scale", "amount": 12345, "numerator": 20000, "denominator": 1000000})
    {'ok': True, 'value': 247}
    """
    text = json.dumps(request, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    answer: dict[str, Any] = json.loads(respond_bytes(text.encode("utf-8")))
    return answer
