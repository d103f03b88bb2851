"""Which build sets pages: the same build sets the same bytes from the same edition.

The name goes into the edition that travels with a page, and nowhere into the page itself. It says
which version of anything was used to nobody who does not have that version to compare.
"""

from __future__ import annotations

import hashlib
import sys
import zlib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import petitiondesk

_ENGINES: Final = (
    *("babel", "docxtpl", "fonttools", "icu4py", "jinja2", "lxml", "markdown-it-py", "msgspec"),
    *("pillow", "pydyf", "python-docx", "rfc8785", "tinycss2", "tinyhtml5", "weasyprint"),
)
_ROOMS: Final = ("law", "letter", "opc", "page", "typesetting")
"""What decides, of the program itself, how a page comes out."""

_TYPEFACES: Final = frozenset({".otf", ".ttc", ".ttf"})
"""Known by name and size: there are many megabytes of them."""


class Build:
    """The name of a build, for whatever law data it works with.

    Args:
        digest: over everything but newer law data.
    """

    def __init__(self, digest: bytes) -> None:
        self._digest = digest

    def name(self, newer_law: Mapping[str, bytes]) -> str:
        """Return the name: a SHA-256 digest in hexadecimal.

        Args:
            newer_law: files of law data that came after the program, by name.
        """
        whole = hashlib.sha256(self._digest)
        for file, content in sorted(newer_law.items()):
            _enter(whole, file, hashlib.sha256(content).hexdigest())
        return whole.hexdigest()


def read_build(templates: Path, assets: Path, pango: int) -> Build:
    """Read what decides how pages come out.

    Args:
        templates: the folder of layouts and words.
        assets: the folder with typefaces and law data.
        pango: the version of the library that shapes text.
    """
    whole = hashlib.sha256()
    for name, value in (*_versions(pango), *_files(templates, assets)):
        _enter(whole, name, value)
    return Build(whole.digest())


def _enter(whole: hashlib._Hash, name: str, value: str) -> None:
    whole.update(f"{name}\x00{value}\n".encode())


def _versions(pango: int) -> Iterator[tuple[str, str]]:
    yield "program", petitiondesk.__version__
    yield "python", ".".join(map(str, sys.version_info[:3]))
    yield "pango", str(pango)
    yield "zlib", zlib.ZLIB_RUNTIME_VERSION
    for engine in _ENGINES:
        try:
            yield engine, version(engine)
        except PackageNotFoundError:
            yield engine, ""  # taken apart by whoever packed the program; the rest still tells


def _files(templates: Path, assets: Path) -> Iterator[tuple[str, str]]:
    program = Path(petitiondesk.__file__).parent
    for room in _ROOMS:
        yield from _in_folder(room, program / room, "*.py")
    yield from _in_folder("templates", templates, "*")
    for folder in ("fonts", "law"):
        yield from _in_folder(folder, assets / folder, "*")


def _in_folder(name: str, folder: Path, pattern: str) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob(pattern)):
        if file.is_file():
            yield f"{name}/{file.relative_to(folder).as_posix()}", _known(file)


def _known(file: Path) -> str:
    if file.suffix in _TYPEFACES:
        return str(file.stat().st_size)
    return hashlib.sha256(file.read_bytes()).hexdigest()
