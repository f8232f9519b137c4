"""Sums up what llvm-cov exports: lines and branches of each room of src, and the places that nothing reaches.

The core has no panic to say that something cannot be: it hands on a fault, or does without. Such places are told by their
form. All others are named in tests/coverage.toml, each with its reason; one that is not, or that is reached by now, fails.
"""

import collections
import json
import pathlib
import re
import sys
import tomllib

BUILT, HANDED_ON, THERE, NAMED, OTHER = KINDS = (
    "run while the library is built",
    "hand on a fault",
    "do without what is always there",
    "are named in tests/coverage.toml",
    "have no reason",
)


def text_of(source, line):
    """The text of a line; where it is but the end of a block, with the line that begins the block."""
    indent = lambda text: len(text) - len(text.lstrip())
    text = source[line - 1]
    if not re.fullmatch(r"\s*[)\]},;?]+", text):
        return text.strip()
    above = (begin for begin in reversed(source[: line - 1]) if begin.strip() and indent(begin) == indent(text))
    return next(begin for begin in above if not re.match(r"\s*[)\]}]", begin)).strip() + " … " + text.strip()


def built(source):
    """Lines of constants and of functions that can run while the library is built."""
    lines, indent = set(), None
    for number, text in enumerate(source, 1):
        begins = re.match(r"(\s*)(pub(\(\w+\))? )?(const fn|(const|static) [A-Z_]+:)", text)
        if indent is None and begins:
            indent = begins[1]
        if indent is not None:
            lines.add(number)
            if re.match(indent + r"(\S.*;|})$", text):
                indent = None
    return lines


def unreached(file, source):
    """Lines on which a piece of code begins that was never run, by the segments of the file, and what it is."""
    places, while_built = {}, built(source)
    for line, column, count, has_count, is_entry, is_gap in (segment[:6] for segment in file["segments"]):
        # The last: a file that was changed since it was built.
        if not has_count or not is_entry or is_gap or count > 0 or line > len(source):
            continue
        before, code = source[line - 1][: column - 1], source[line - 1][column - 1 :]
        text = text_of(source, line)
        if line in while_built:
            kind = BUILT
        elif re.match(r"\?|\||Err\(|return Err|Fault::|JsonFault::", code) or re.search(
            r"(map_err|ok_or_else)\(\|[^|]*\| |= \|(fault|code|reason)?\| ", before
        ):
            kind = HANDED_ON
        elif re.match(r"if let .* … \}", text) or re.search(
            r"let .* else \{ (return( Ok\(\(\)\))?|continue|break);? \}", text
        ):
            kind = THERE
        else:
            kind = OTHER
        # Of a line with several pieces the least expected counts.
        places[line] = max(kind, places.get(line, kind), key=KINDS.index)
    return sorted(places.items())


def main(export, report):
    root = pathlib.Path(__file__).resolve().parent.parent / "src"
    named = tomllib.loads(pathlib.Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))["because"]
    reasons = collections.Counter(place for reason in named for place in reason["places"])
    rooms, missed = {}, []
    for file in json.load(open(export, encoding="utf-8"))["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if root not in path.resolve().parents:
            continue
        inside = path.resolve().relative_to(root)
        room = inside.parts[0].removesuffix(".rs")
        if room == "policy" and len(inside.parts) > 2:
            room = "policy/" + inside.parts[1]
        sums = rooms.setdefault(room, [0, 0, 0, 0])
        for at, name in ((0, "lines"), (2, "branches")):
            sums[at] += file["summary"][name]["covered"]
            sums[at + 1] += file["summary"][name]["count"]
        source = path.read_text(encoding="utf-8").splitlines()
        for line, kind in unreached(file, source):
            text = text_of(source, line)
            place = f"{inside}: {text}"
            if kind == OTHER and reasons[place] > 0:
                kind = NAMED
                reasons[place] -= 1
            missed.append((kind, f"src/{inside}:{line}: {text}"))
    lines = (f"{kind}: {place}\n" for kind, place in sorted(missed, key=lambda it: (-KINDS.index(it[0]), it[1])))
    pathlib.Path(report).write_text("".join(lines), encoding="utf-8")
    print(f"{'room':<18} {'lines':>15} {'':>7} {'branches':>15}")
    total = [sum(column) for column in zip(*rooms.values())]
    for room, (lines, of_lines, branches, of_branches) in sorted(rooms.items()) + [("all", total)]:
        share = lambda part, whole: f"{100 * part / whole:.1f} %" if whole else ""
        print(
            f"{room:<18} {lines:>7}/{of_lines:<7} {share(lines, of_lines):>7} "
            f"{branches:>7}/{of_branches:<7} {share(branches, of_branches):>7}"
        )
    print(f"{len(missed)} places that nothing reaches: {report}")
    for kind in KINDS:
        print(f"{sum(of == kind for of, _ in missed):>7} {kind}")
    for kind, place in missed:
        if kind == OTHER:
            print(f"without a reason: {place}")
    for place in reasons.elements():
        print(f"reached, though tests/coverage.toml names it: {place}")
    return any(kind == OTHER for kind, _ in missed) or any(reasons.elements())


sys.exit(main(*sys.argv[1:]))
