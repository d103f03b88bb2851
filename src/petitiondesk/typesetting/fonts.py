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

from petitiondesk.typesetting.pdf.css import css_string

FAMILIES_FILE = "families.json"
FONTCONFIG_VARIABLE = "FONTCONFIG_FILE"
_KINDS = ("serif", "sans")

_ARABIC_SCRIPT = frozenset({"ar", "ug"})
"""Languages whose letters a sans of ours joins into ligatures that readers of PDF take apart in the
wrong order (lam-alef comes out as alef-lam). They are set in their serif throughout, and in single
letters."""


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
        used = {
            name for kinds in self.languages.values() for kind in _KINDS for name in kinds[kind]
        }
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


def font_style_sheet(families: Families) -> str:
    """Return the style sheet that tells every language its families.

    Layouts say `var(--serif)` or `var(--sans)` and nothing else.
    """
    rules = (f":lang({code}){{{_chains(families, code)}}}" for code in sorted(families.languages))
    single_letters = "font-variant-ligatures:no-common-ligatures"
    apart = (f":lang({code}){{{single_letters}}}" for code in sorted(_ARABIC_SCRIPT))
    return "".join((*rules, *apart))


def margin_style(families: Families, code: str) -> str:
    """Return the same for the margins of a page, which are in no element and so in no language."""
    return f"@page{{{_chains(families, code if code in families.languages else 'en')}}}"


def _chains(families: Families, code: str) -> str:
    kinds = families.languages[code]
    faces = {kind: kinds["serif" if code in _ARABIC_SCRIPT else kind] for kind in _KINDS}
    return "".join(
        f"--{kind}:{','.join(css_string(name) for name in names)};" for kind, names in faces.items()
    )


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
