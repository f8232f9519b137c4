"""The structs of Python, C and NumPy lie in memory in the same way, and the generated module is that of the header."""

import ctypes
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT, tool
from regelkern import _abi, _library, arrays

STRUCTS = list(_abi.SIZES)


def test_the_module_is_that_of_the_header() -> None:
    sys.path.insert(0, str(ROOT / "bindings" / "python"))
    import generate

    written = generate.MODULE.read_text(encoding="utf-8")
    assert written == generate.module(generate.HEADER.read_text(encoding="utf-8")), "run bindings/python/generate.py"


def test_every_struct_and_function_of_the_header_is_there() -> None:
    header = (ROOT / "include" / "regelkern.h").read_text(encoding="utf-8")
    for struct in STRUCTS:
        assert f"typedef struct {struct.__name__} {{" in header
    assert header.count("\ntypedef struct ") == len(STRUCTS)
    assert all(f"{name}(" in header for name in _abi.FUNCTIONS) and len(_abi.FUNCTIONS) >= 38


def test_offsets_are_those_of_a_c_compiler(tmp_path: Path) -> None:
    members = [(struct, field[0]) for struct in STRUCTS for field in struct._fields_]
    prints = "".join(
        f'  printf("%lu %lu\\n", (unsigned long)offsetof({struct.__name__}, {name}),'
        f" (unsigned long)sizeof((({struct.__name__} *)0)->{name}));\n"
        for struct, name in members
    )
    source = tmp_path / "layout.c"
    source.write_text(
        f'#include <stddef.h>\n#include <stdio.h>\n#include "regelkern.h"\nint main(void) {{\n{prints}  return 0;\n}}\n'
    )
    program = tmp_path / "layout"
    subprocess.run([tool("gcc"), "-I", ROOT / "include", "-o", program, source], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout.split("\n")
    assert len(members) > 100
    for (struct, name), line in zip(members, printed):
        place = getattr(struct, name)
        assert line == f"{place.offset} {place.size}", f"{struct.__name__}.{name}"


@pytest.mark.parametrize(
    ("dtype", "struct"),
    [(arrays.CLAIM, _abi.rk_claim), (arrays.VERDICT, _abi.rk_verdict), (arrays.INSURED, _abi.rk_insured_state)],
)
def test_numpy_types_are_the_structs(dtype: "np.dtype[np.void]", struct: type[ctypes.Structure]) -> None:
    assert dtype.itemsize == _abi.SIZES[struct] and dtype.fields is not None
    assert list(dtype.fields) == [field[0] for field in struct._fields_]
    for name, entry in dtype.fields.items():
        place = getattr(struct, name)
        assert (entry[1], entry[0].itemsize) == (place.offset, place.size), name


def test_a_library_that_does_not_belong_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "libregelkern.so"
    with pytest.raises(ImportError, match="cannot be loaded"):
        _library.load(file)
    with monkeypatch.context() as patch:
        patch.setattr(_abi, "RK_ABI_VERSION", _abi.RK_ABI_VERSION + 1)
        with pytest.raises(ImportError, match="ABI"):
            _library.load(_library.path())
    with monkeypatch.context() as patch:
        patch.setitem(_abi.FUNCTIONS, "rk_other", (ctypes.c_int32, []))
        with pytest.raises(ImportError, match="rk_other"):
            _library.load(_library.path())
    with monkeypatch.context() as patch:
        patch.setattr(_abi, "SIZES", {_abi.rk_claim: 52})
        with pytest.raises(ImportError, match="52"):
            _library.load(_library.path())
