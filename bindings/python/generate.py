"""Writes src/regelkern/_abi.py from include/regelkern.h, so that Python and C cannot drift apart; a test compares.

    python bindings/python/generate.py
"""

import re
import textwrap
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
HEADER = FOLDER.parent.parent / "include" / "regelkern.h"
MODULE = FOLDER / "src" / "regelkern" / "_abi.py"

# The groups of constants that become an enumeration: how their names begin, the class, what it is.
GROUPS = [
    ("RK_E_", "Status", "Status of a call, as the library returned it."),
    ("RK_FAULT_", "Fault", "What is wrong with a value."),
    ("RK_KIND_", "Kind", "What a claim line claims."),
    ("RK_PRORATION_", "Proration", "How a patient counts who is in the pathway for part of a contract year."),
    ("RK_ROUNDING_", "Rounding", "How a result is rounded to a whole number."),
    ("RK_OTHER_CLAIMS_", "OtherClaims", "What becomes of claims outside the bundle."),
    ("RK_DECISION_", "Decision", "What becomes of a claim line."),
    ("RK_FIELD_", "Field", "The member of a contract or claim that is at fault."),
    ("RK_BOOKED_", "Booked", "What a claim line booked in the state."),
    ("RK_RESULT_", "Result", "What a rule says."),
    ("RK_OUTCOME_", "Outcome", "What an assessment comes to."),
    ("RK_SEVERITY_", "Severity", "What follows when a rule does not hold."),
    ("RK_SUBJECT_", "Subject", "Whom or what a rule is about."),
    ("RK_RULE_KIND_", "RuleKind", "What sort of rule it is."),
    ("RK_TYPE_", "ValueType", "The type of a fact or of an output."),
    ("RK_NEED_", "Need", "Whether a rule is unknown without an output."),
    ("RK_ABSENT_", "Absent", "What a fact means when nobody states it."),
    ("RK_LIMIT_", "Limit", "What a limit limits."),
    ("RK_OF_", "Of", "What a text is about."),
    ("RK_PART_", "Part", "Which text it is."),
    ("RK_LANG_", "Lang", "The language of a text."),
    ("RK_ENTRY_", "EntryKind", "What sort of thing an entry of a ledger is."),
    ("RK_PACK_", "PackReason", "Why a pack is refused."),
    ("RK_CODE_", "Code", "The form of a code."),
]

# The other constants that Python code uses.
SINGLE = [
    "RK_OK", "RK_ABI_VERSION", "RK_STATE_VERSION", "RK_YES", "RK_NO", "RK_UNKNOWN", "RK_STATED", "RK_NONE", "RK_OPEN",
    "RK_COUNT_MAX", "RK_STRIDE_MAX", "RK_STAY_TAKEN_BACK", "RK_STAY_UNREADABLE",
]

NUMBERS = {
    "int64_t": "ctypes.c_int64", "uint64_t": "ctypes.c_uint64", "int32_t": "ctypes.c_int32",
    "uint32_t": "ctypes.c_uint32", "uint8_t": "ctypes.c_uint8",
}  # fmt: skip


def plain(comment: str) -> str:
    """The text of a C comment, without its stars."""
    lines = (re.sub(r"^\s*(/\*\*|\*/|\*)?\s?", "", line).rstrip(" */") for line in comment.splitlines())
    return " ".join(" ".join(lines).split())


def constants(text: str) -> list[tuple[str, int, str]]:
    """Every constant of the header with its value and its comment."""
    found = re.findall(r"/\*\*((?:(?!\*/).)*)\*/\n#define (RK_\w+) (\d+)\n", text, re.DOTALL)
    return [(name, int(value), plain(comment)) for comment, name, value in found]


def structs(text: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Every struct with its comment and its members."""
    found = []
    pattern = r"/\*\*((?:(?!\*/).)*)\*/\ntypedef struct (rk_\w+) \{\n(.*?)\n\} \2;"
    for comment, name, body in re.findall(pattern, text, re.DOTALL):
        members = []
        body = re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL)
        for kind, member, sizes in re.findall(r"(?:struct )?(\w+) (\w+)((?:\[\d+\])*);", body):
            ctype = NUMBERS.get(kind, kind)
            for size in reversed(re.findall(r"\d+", sizes)):
                ctype = f"{ctype} * {size}" if "*" not in ctype else f"({ctype}) * {size}"
            members.append((member, ctype))
        found.append((name, plain(comment), members))
    return found


def functions(text: str) -> list[tuple[str, str, list[str]]]:
    """Every function with its result and the types of its parameters; every pointer is an address."""
    found = []
    for result, name, parameters in re.findall(r"^(\w[\w ]*?[ *]+)(rk_\w+)\(([^)]*)\);", text, re.MULTILINE):
        types = []
        for parameter in parameters.split(","):
            if parameter.strip() != "void":
                types.append("ctypes.c_void_p" if "*" in parameter else NUMBERS[parameter.split()[0]])
        found.append((name, "ctypes.c_char_p" if "*" in result else NUMBERS[result.strip()], types))
    return found


def enumeration(prefix: str, name: str, purpose: str, members: list[tuple[str, int, str]]) -> str:
    lines = [f"class {name}(IntEnum):", f'    """{purpose}', ""]
    for constant, _, comment in members:
        item = f"{constant.removeprefix(prefix)}: {comment}"
        lines += textwrap.wrap(item, 110, initial_indent="    ", subsequent_indent="        ")
    lines += ['    """', ""]
    lines += [f"    {constant.removeprefix(prefix)} = {value}" for constant, value, _ in members]
    return "\n".join(lines)


def module(header: str) -> str:
    """The text of the module."""
    known = constants(header)
    parts = [
        '"""The interface of the C library: constants, structs and functions.\n\n'
        'Generated from include/regelkern.h by generate.py; do not edit.\n"""\n\n'
        "import ctypes\nfrom enum import IntEnum\nfrom typing import Any, Final",
    ]
    values = {name: (value, comment) for name, value, comment in known}
    single = []
    for name in SINGLE:
        value, comment = values[name]
        single += textwrap.wrap(comment, 116, initial_indent="# ", subsequent_indent="# ") + [f"{name}: Final = {value}"]
    parts.append("\n".join(single))
    for prefix, name, purpose in GROUPS:
        members = [entry for entry in known if entry[0].startswith(prefix)]
        parts.append(enumeration(prefix, name, purpose, members))
    missing = [(name, *values[name]) for name in values if name.startswith("RK_MISSING_")]
    bits = ", ".join(f'"{name.removeprefix("RK_MISSING_")}"' for name, _, _ in sorted(missing, key=lambda m: m[1]))
    parts.append(f"# What the bits of rk_verdict.missing are called, from the lowest.\nMISSING: Final = ({bits})")
    for name, comment, fields_of in structs(header):
        text = textwrap.fill(comment, 112, initial_indent='    """', subsequent_indent="    ") + '"""'
        fields = "\n".join(f'        ("{member}", {ctype}),' for member, ctype in fields_of)
        parts.append(f"class {name}(ctypes.Structure):\n{text}\n\n    _fields_ = [\n{fields}\n    ]")
    sizes = re.findall(r"typedef char (rk_\w+)_size_is_(\d+)\[", header)
    lines = "\n".join(f"    {name}: {size}," for name, size in sizes)
    parts.append(f"# How large C has the structs.\nSIZES: Final[dict[type[ctypes.Structure], int]] = {{\n{lines}\n}}")
    lines = ""
    for name, result, types in functions(header):
        arguments = "".join(f"            {kind},\n" for kind in types)
        arguments = f"[\n{arguments}        ]" if types else "[]"
        lines += f'    "{name}": (\n        {result},\n        {arguments},\n    ),\n'
    parts.append(f"# The functions: result and parameters.\nFUNCTIONS: Final[dict[str, tuple[Any, list[Any]]]] = {{\n{lines}}}")
    return "\n\n\n".join(parts) + "\n"


if __name__ == "__main__":
    MODULE.write_text(module(HEADER.read_text(encoding="utf-8")), encoding="utf-8")
