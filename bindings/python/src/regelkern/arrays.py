"""Batches of claims in NumPy arrays and Arrow tables, without a Python object for any line.

:data:`CLAIM` and :data:`VERDICT` are the structs of the library as NumPy types: an array of them is handed over as it lies
in memory. Columns become such an array with one assignment for each column.

    from regelkern import State, arrays

    insured, keys = arrays.persons(table["insured"])
    claims = arrays.claims({"amount_cents": …, "reference_date": …, "kind": …, "insured": insured, …})
    booked = arrays.new_insured(len(keys))
    verdicts = arrays.adjudicate(contract, State(), booked, claims)
    verdicts["paid_cents"].sum()

Needs numpy; :func:`claims_from_arrow` and :func:`verdicts_to_arrow` need pyarrow too.
"""

import ctypes
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from . import _abi
from ._abi import RK_COUNT_MAX, RK_NO, RK_YES, Fault, Status
from ._library import LIB
from .claims import Amounts, Contract, State, Verdict, kind_number
from .errors import CallError, FaultError, WrongTypeError, check, expectation

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "CLAIM", "INSURED", "VERDICT", "adjudicate", "claims", "claims_from_arrow", "debits", "new_insured", "persons",
    "to_verdicts", "totals", "verdicts_to_arrow",
]  # fmt: skip

#: A type of an array whose elements are structs.
Structs = npt.NDArray[np.void]


def _dtype(struct: type[ctypes.Structure], text: Mapping[str, str] = {}) -> "np.dtype[np.void]":
    """The NumPy type of a struct: the same members at the same places."""
    names = [field[0] for field in struct._fields_]
    found = {
        "names": names,
        "formats": [text.get(field[0]) or np.dtype(field[1]) for field in struct._fields_],
        "offsets": [getattr(struct, name).offset for name in names],
        "itemsize": ctypes.sizeof(struct),
    }
    return np.dtype(found)  # type: ignore[call-overload, no-any-return]


#: A claim line, as the library has it; ``care_product`` is text of nine bytes.
CLAIM: Final = _dtype(_abi.rk_claim, {"care_product": "S9"})
#: A verdict, as the library has it.
VERDICT: Final = _dtype(_abi.rk_verdict)
#: What was booked for one insured person.
INSURED: Final = _dtype(_abi.rk_insured_state)

_DAYS: Final = ("reference_date", "bundle_from", "bundle_until")
_TRUTHS: Final = (
    "by_contracted_provider", "in_bundle", "is_structural", "meets_legal_requirements", "actually_delivered",
    "rightly_delivered",
)  # fmt: skip
_PARTS: Final = tuple(name for name in VERDICT.names or () if name.endswith("_cents"))
_MALFORMED: Final = b"?????????"


def claims(columns: Mapping[str, npt.ArrayLike]) -> Structs:
    """An array of :data:`CLAIM` from columns of the same length, each assigned as a whole.

    columns: by the name of the member. ``amount_cents`` must be there; what is not there is unknown. Days may be
        ``datetime64`` (NaT is unknown) or numbers YYYYMMDD; truth values ``bool``, or numbers 1 for yes, 2 for no and 0 for
        unknown; ``kind`` its number, a :class:`~regelkern.Kind`, or its name; ``care_product`` text; ``insured`` and
        ``debit`` places, as :func:`persons` and :func:`debits` give them.

    Raises WrongTypeError for a column that there is not, of another length, or of floats; FaultError for numbers that do not
    fit.
    """
    if "amount_cents" not in columns:
        raise WrongTypeError("amount_cents", "a column")
    found = np.zeros(len(np.asarray(columns["amount_cents"])), CLAIM)
    for name, column in columns.items():
        if name not in (CLAIM.names or ()) or name == "reserved":
            raise WrongTypeError(str(name), f"one of the columns {', '.join((CLAIM.names or ())[:-1])}")
        values = np.asarray(column)
        if values.shape != found.shape:
            raise WrongTypeError(name, f"a column of {len(found)} values")
        found[name] = _member(name, values)
    return found


def _member(name: str, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    if name == "care_product":
        return _codes(values)
    if name in _DAYS and values.dtype.kind == "M":
        return day_numbers(values)
    if name in _TRUTHS and values.dtype.kind == "b":
        return np.where(values, np.uint8(RK_YES), np.uint8(RK_NO))
    if name == "kind" and values.dtype.kind in "UO":
        names, places = np.unique(values.astype("U"), return_inverse=True)
        return np.array([kind_number(str(kind)) if kind else 0 for kind in names], np.uint8)[places]
    if values.dtype.kind not in "iu":
        raise WrongTypeError(name, "whole numbers; no floats, they do not hold cents exactly")
    limits = np.iinfo(CLAIM[name])
    if len(values) and (int(values.min()) < limits.min or int(values.max()) > limits.max):
        raise FaultError(name, f"numbers from {limits.min} to {limits.max}", Fault.OUT_OF_RANGE)
    return values


def _codes(values: npt.NDArray[Any]) -> npt.NDArray[np.bytes_]:
    """Codes as nine bytes. A longer text is no code; the library leaves it to a person."""
    if values.dtype.kind == "O":
        values = np.array(["" if code is None else code for code in values.tolist()], "U")
    if values.dtype.kind == "U":
        values = np.char.encode(values, "utf-8")
    if values.dtype.kind != "S":
        raise WrongTypeError("care_product", "codes as text, with their leading zeros")
    return values if values.dtype.itemsize <= 9 else np.where(np.char.str_len(values) <= 9, values, _MALFORMED).astype("S9")


def day_numbers(days: npt.NDArray[np.datetime64]) -> npt.NDArray[np.int32]:
    """Numbers YYYYMMDD of days; 0 for NaT.

    >>> day_numbers(np.array(["2021-01-31", "NaT"], "datetime64[D]")).tolist()
    [20210131, 0]
    """
    days = days.astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    years = months.astype("datetime64[Y]")
    day = (days - months.astype("datetime64[D]")).astype(np.int64) + 1
    month = (months - years.astype("datetime64[M]")).astype(np.int64) + 1
    year = years.astype(np.int64) + 1970
    written = (year >= 0) & (year <= 9999)
    # A day that cannot be written is no day: the verdict says so.
    numbers = np.where(written, year * 10_000 + month * 100 + day, 99_999_999)
    return np.where(np.isnat(days), 0, numbers).astype(np.int32)


def persons(column: npt.ArrayLike) -> tuple[npt.NDArray[np.uint32], npt.NDArray[Any]]:
    """Numbers insured persons by their keys.

    Returns the place of the person of each line, and the key of each place.
    """
    keys, places = np.unique(np.asarray(column), return_inverse=True)
    return places.astype(np.uint32), keys


def debits(names: npt.ArrayLike, credit_of: npt.ArrayLike, stored: int = 0) -> npt.NDArray[np.uint32]:
    """The column ``debit`` of lines: which line each credit takes back, by name.

    names: the name of each line; names are unique.
    credit_of: the name of the debit; empty for a debit.
    stored: how many stored verdicts the call will be handed; their names, if any, come first in ``names``.

    A name that no line has gives a credit of nothing, whose verdict says so.
    """
    known, wanted = np.asarray(names, dtype="U"), np.asarray(credit_of, dtype="U")
    if len(np.unique(known)) != len(known):
        raise FaultError("names", "a name for every line that no other line has", Fault.NOT_ALLOWED)
    if len(known) != stored + len(wanted):
        raise WrongTypeError("names", f"{stored + len(wanted)} names")
    if not len(known):
        return np.zeros(0, np.uint32)
    order = np.argsort(known)
    at = np.minimum(np.searchsorted(known, wanted, sorter=order), len(known) - 1)
    place = order[at]
    found = np.where(known[place] == wanted, place + 1, 0xFFFF_FFFF)
    return np.where(wanted == "", 0, found).astype(np.uint32)


def new_insured(count: int) -> Structs:
    """States of insured persons for whom nothing is booked."""
    found = np.zeros(count, INSURED)
    check(LIB.rk_insured_init(found.ctypes.data, count), "insured")
    return found


def adjudicate(
    contract: Contract,
    state: State,
    insured: Structs,
    claims: Structs,
    *,
    stored: Structs | None = None,
    out: Structs | None = None,
) -> Structs:
    """Decides claim lines in their order and books them.

    contract: the terms.
    state: what was booked under the contract; changed in place.
    insured: an array of :data:`INSURED`, one for each insured person that the lines point at; changed in place.
    claims: an array of :data:`CLAIM`, handed to the library as it lies in memory.
    stored: an array of :data:`VERDICT`, the verdicts of earlier calls that credits take back; marked in place.
    out: an array of :data:`VERDICT`, one for each line, to write the verdicts into; a fresh one when there is none.

    Returns an array of :data:`VERDICT`, one for each line. Raises CallError when the library refuses the call: nothing was
    booked then.
    """
    stored = np.zeros(0, VERDICT) if stored is None else stored
    verdicts = np.empty(len(claims), VERDICT) if out is None else out
    arrays = (("insured", insured, INSURED), ("claims", claims, CLAIM), ("stored", stored, VERDICT), ("out", verdicts, VERDICT))
    for name, array, dtype in arrays:
        if array.dtype != dtype or array.ndim != 1 or not array.flags.c_contiguous:
            raise WrongTypeError(name, "an array of one dimension of the type of this module, without gaps")
        if name != "claims" and not array.flags.writeable:
            raise WrongTypeError(name, "an array that can be written")
        if len(array) > RK_COUNT_MAX:
            raise CallError(name, expectation(Status.COUNT), Status.COUNT)
    if len(verdicts) != len(claims):
        raise WrongTypeError("out", f"an array of {len(claims)} verdicts")
    status = LIB.rk_adjudicate_batch(
        ctypes.byref(contract.raw), ctypes.byref(state.raw), insured.ctypes.data, len(insured),
        stored.ctypes.data, len(stored), claims.ctypes.data, CLAIM.itemsize,
        verdicts.ctypes.data, VERDICT.itemsize, len(claims),
    )  # fmt: skip
    check(status, "claims")
    return verdicts


def totals(verdicts: Structs) -> Amounts:
    """Sums over verdicts, exact whatever their number."""
    sums = []
    for part in _PARTS:
        column = verdicts[part]
        # In two halves: 64 bits hold neither half's sum short of 2**31 lines.
        low = np.bitwise_and(column, 0xFFFF_FFFF)
        sums.append((int(np.right_shift(column, 32).sum()) << 32) + int(low.sum()))
    return Amounts(len(verdicts), *sums)


def to_verdicts(verdicts: Structs) -> list[Verdict]:
    """Verdicts as objects, with names and reasons: for the few that a person looks at."""
    return [Verdict.from_bytes(verdict.tobytes()) for verdict in verdicts]


def claims_from_arrow(table: "pa.Table | pa.RecordBatch") -> Structs:
    """An array of :data:`CLAIM` from an Arrow table, column by column on the memory of Arrow.

    table: columns as :func:`claims` wants them: whole numbers, ``date32``, ``bool`` and text; null is unknown.

    Raises what :func:`claims` raises.
    """
    import pyarrow as pa

    if isinstance(table, pa.RecordBatch):
        table = pa.Table.from_batches([table])
    return claims({name: _arrow(name, table[name]) for name in table.column_names})


def _arrow(name: str, column: "pa.ChunkedArray") -> npt.NDArray[Any]:
    """A column of Arrow as a NumPy array of the same numbers, dates or bytes."""
    import pyarrow as pa
    import pyarrow.compute as pc

    array = column.combine_chunks()
    if isinstance(array, pa.ChunkedArray):
        array = array.chunk(0) if array.num_chunks else pa.array([], column.type)
    if pa.types.is_null(array.type):
        array = array.cast(pa.string() if name in ("care_product", "kind") else pa.int64())
    if pa.types.is_boolean(array.type):
        truth = pc.if_else(array, pa.scalar(RK_YES, pa.uint8()), pa.scalar(RK_NO, pa.uint8()))
        array = pc.fill_null(truth, pa.scalar(0, pa.uint8()))
    elif pa.types.is_date(array.type) or pa.types.is_timestamp(array.type):
        return np.asarray(array.to_numpy(zero_copy_only=False))
    elif pa.types.is_dictionary(array.type) and name == "kind":
        words = np.array([kind_number(word) for word in array.dictionary.to_pylist()] + [0], np.uint8)
        return np.asarray(words[pc.fill_null(array.indices.cast(pa.int64()), len(words) - 1).to_numpy(zero_copy_only=False)])
    elif _is_text(array.type):
        if name == "kind":
            return _arrow(name, pa.chunked_array([array.dictionary_encode()]))
        if name == "care_product":
            return _nine_bytes(array)
    elif name == "amount_cents" and array.null_count:
        raise WrongTypeError(name, "an amount on every line")
    elif pa.types.is_integer(array.type):
        array = pc.fill_null(array, pa.scalar(0, array.type))
    return np.asarray(array.to_numpy(zero_copy_only=False))


def _is_text(kind: "pa.DataType") -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _nine_bytes(array: "pa.Array") -> npt.NDArray[np.bytes_]:
    """Text of Arrow as nine bytes each, on one buffer."""
    import pyarrow as pa
    import pyarrow.compute as pc

    array = pc.fill_null(array, "").cast(pa.large_string())
    fits = pc.less_equal(pc.binary_length(array), 9)
    bytes_ = pc.if_else(fits, array, _MALFORMED.decode()).cast(pa.large_binary())
    # One buffer of all texts, and where each ends: spread over rows of nine bytes.
    _, ends, data = bytes_.buffers()
    bounds = np.frombuffer(ends, np.int64, len(bytes_) + 1, bytes_.offset * 8)
    flat = np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8)
    lengths = np.diff(bounds)
    rows = np.zeros((len(bytes_), 9), np.uint8)
    rows[np.arange(9) < lengths[:, None]] = flat[bounds[0] : bounds[-1]]
    return rows.view("S9").reshape(len(bytes_))


def verdicts_to_arrow(verdicts: Structs) -> "pa.Table":
    """Verdicts as an Arrow table: amounts and numbers, and the decision, rule and fault by name."""
    import pyarrow as pa

    from ._abi import Decision
    from .catalogue import rule_ids
    from .errors import field_name

    def named(numbers: npt.NDArray[Any], names: Mapping[int, str]) -> "pa.DictionaryArray":
        known, places = np.unique(numbers, return_inverse=True)
        texts = pa.array([names.get(int(number)) for number in known], pa.string())
        return pa.DictionaryArray.from_arrays(pa.array(places.astype(np.int32)), texts)

    columns: dict[str, Any] = {part: pa.array(np.ascontiguousarray(verdicts[part])) for part in _PARTS}
    columns["decision"] = named(verdicts["decision"], {known: known.name.lower() for known in Decision})
    columns["rule"] = named(verdicts["rule"], rule_ids())
    columns["contract_year"] = pa.array(np.ascontiguousarray(verdicts["contract_year"]))
    fields = {int(number): field_name(int(number)) for number in np.unique(verdicts["field"]) if number}
    columns["field"] = named(verdicts["field"], fields)
    columns["fault"] = named(verdicts["fault"], {known: known.name.lower() for known in Fault})
    return pa.table(columns)
