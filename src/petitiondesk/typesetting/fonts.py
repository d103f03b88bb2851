"""The project's own typefaces: which exist, which a language is set in, and how Pango finds them.

The machine's typefaces are never used: a letter looks the same wherever it is set.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

import msgspec
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # has no types

FAMILIES_FILE = "families.json"
FONTCONFIG_VARIABLE = "FONTCONFIG_FILE"
KINDS = ("serif", "sans")
"""The two voices of a page: its text, and what stands around it."""


class FontFile(msgspec.Struct, frozen=True):
    """One file of a family."""

    family: str
    weight: int
    italic: bool
    file: str


class Families(msgspec.Struct, frozen=True):
    """The typefaces of all languages.

    Attributes:
        languages: language code → kind (`serif`, `sans`) → family names; the first that has a
            character prints it.
        files: every font file.
    """

    languages: dict[str, dict[str, tuple[str, ...]]]
    files: tuple[FontFile, ...]

    def page_files(self) -> tuple[FontFile, ...]:
        """Return the files that letters are set in, without those of the interface."""
        used = {name for kinds in self.languages.values() for kind in KINDS for name in kinds[kind]}
        return tuple(file for file in self.files if file.family in used)


def read_families(folder: Path) -> Families:
    """Read `families.json` in the folder of the font files.

    Raises:
        OSError: where it cannot be read.
        msgspec.DecodeError: where it is not what this module writes about; a fault of the build.
    """
    return msgspec.json.decode((folder / FAMILIES_FILE).read_bytes(), type=Families)


def character_set(families: Families, folder: Path) -> frozenset[int]:
    """Return every code point that some typeface of letters has a shape for."""
    found: set[int] = set()
    for file in families.page_files():
        with TTFont(folder / file.file, lazy=True) as font:
            found.update(font.getBestCmap())
    return frozenset(found)


@contextmanager
def font_configuration(folder: Path) -> Iterator[Path]:
    """Offer a fontconfig file that knows the folder's typefaces and no others.

    Fontconfig reads it when Pango is first loaded; the file and its cache go when the block ends.
    Set `FONTCONFIG_FILE` to it in the worker's process alone: Qt uses fontconfig too.
    """
    with tempfile.TemporaryDirectory(prefix="petitiondesk-fonts-") as private:
        configuration = Path(private, "fonts.conf")
        configuration.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
            f"<fontconfig><dir>{escape(str(folder.resolve()))}</dir>"
            f"<cachedir>{escape(private)}/cache</cachedir>"
            "<config><rescan><int>0</int></rescan></config></fontconfig>",
            encoding="utf-8",
        )
        yield configuration
