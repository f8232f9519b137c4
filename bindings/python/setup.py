"""Builds the wheel: the C library, built with cargo, beside the modules.

The library is loaded at run time and depends on no Python version, so one wheel serves every Python 3 of a platform. With
REGELKERN_LIBRARY set to a library that was built before, no cargo is needed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py
from setuptools.dist import Distribution

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = {"darwin": "libregelkern.dylib", "win32": "regelkern.dll"}.get(sys.platform, "libregelkern.so")


def version() -> str:
    """The version of the workspace."""
    text = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    found = re.search(r'^\[workspace\.package\]\nversion = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("setup.py: Cargo.toml states no version of the workspace")
    return found.group(1)


def library() -> Path:
    """The library: the one that REGELKERN_LIBRARY names, or a release build of bindings/c."""
    built = os.environ.get("REGELKERN_LIBRARY")
    if built:
        return Path(built)
    command = ["cargo", "build", "--release", "--package", "regelkern-c"]
    try:
        subprocess.run(command, cwd=ROOT, check=True)
    except FileNotFoundError:
        raise SystemExit("setup.py: building needs cargo, or REGELKERN_LIBRARY with a library that was built") from None
    folder = Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    return ROOT / folder / "release" / NAME


class BuildWithLibrary(build_py):
    """Puts the library beside the modules, in what is built; the sources stay as they are."""

    def run(self) -> None:
        super().run()
        folder = Path(self.build_lib) / "regelkern"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library(), folder / NAME)
        shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")


class PlatformWheel(bdist_wheel):
    """A wheel for any Python 3 of this platform."""

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]


class WithLibrary(Distribution):
    """A distribution that depends on the platform."""

    def has_ext_modules(self) -> bool:
        return True


(ROOT / "target" / "python").mkdir(parents=True, exist_ok=True)
setup(
    version=version(),
    distclass=WithLibrary,
    cmdclass={"build_py": BuildWithLibrary, "bdist_wheel": PlatformWheel},
)
