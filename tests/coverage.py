"""Sums up what llvm-cov exports: lines and branches of each room of src, and the places that nothing reaches."""

import json
import pathlib
import sys


def unreached(file):
    """Lines on which a piece of code begins that was never run, by the segments of the file."""
    lines = set()
    for line, _column, count, has_count, is_entry, is_gap in (segment[:6] for segment in file["segments"]):
        if has_count and is_entry and not is_gap and count == 0:
            lines.add(line)
    return sorted(lines)


def main(export, report):
    root = pathlib.Path(__file__).resolve().parent.parent / "src"
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
        for line in unreached(file):
            # A file that was changed since it was built.
            if line > len(source):
                continue
            missed.append(f"src/{inside}:{line}: {source[line - 1].strip()}")
    pathlib.Path(report).write_text("\n".join(missed) + "\n", encoding="utf-8")
    print(f"{'room':<18} {'lines':>15} {'':>7} {'branches':>15}")
    total = [sum(column) for column in zip(*rooms.values())]
    for room, (lines, of_lines, branches, of_branches) in sorted(rooms.items()) + [("all", total)]:
        share = lambda part, whole: f"{100 * part / whole:.1f} %" if whole else ""
        print(
            f"{room:<18} {lines:>7}/{of_lines:<7} {share(lines, of_lines):>7} "
            f"{branches:>7}/{of_branches:<7} {share(branches, of_branches):>7}"
        )
    print(f"{len(missed)} places that nothing reaches: {report}")


main(*sys.argv[1:])
