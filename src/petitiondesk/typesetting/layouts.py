"""The layouts of pages, read into memory once: what a designer can change without a program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import msgspec

FOLDER = "layouts"
SHEETS = "sheets"
STAMP = "stamp"
STYLE_SHEET = "page.css"

_BASE: Final = re.compile(r'^@import "([./a-z_-]+)";$', re.MULTILINE)
"""What a style sheet builds on: another one of ours, named once, before its own rules."""


class Layout(msgspec.Struct, frozen=True):
    """How one kind of page looks.

    Attributes:
        name: of its folder; page trees name it.
        style_sheet: CSS for the PDF.
        documents: the Word templates beside it, by file name.
    """

    name: str
    style_sheet: str
    documents: dict[str, bytes]


def read_layouts(templates: Path) -> dict[str, Layout]:
    """Read every folder below `templates/layouts`.

    Raises:
        OSError: where one cannot be read.
        UnicodeDecodeError: where a style sheet is not UTF-8.
    """
    return _read_all(templates / FOLDER)


def read_sheets(templates: Path) -> dict[str, Layout]:
    """Read how a digest and a press version look: `templates/sheets`, which no letter is set in.

    Raises:
        OSError: where one cannot be read.
        UnicodeDecodeError: where a style sheet is not UTF-8.
    """
    return _read_all(templates / SHEETS)


def read_stamp(templates: Path) -> Layout:
    """Read how the stamp of a signature looks: `templates/stamp`, which no letter is set in.

    Raises:
        OSError: where it cannot be read.
        UnicodeDecodeError: where its style sheet is not UTF-8.
    """
    return _read(templates / STAMP)


def _read_all(folder: Path) -> dict[str, Layout]:
    folders = sorted(path.parent for path in folder.glob(f"*/{STYLE_SHEET}"))
    return {each.name: _read(each) for each in folders}


def _read(folder: Path) -> Layout:
    return Layout(
        name=folder.name,
        style_sheet=_read_style_sheet(folder / STYLE_SHEET),
        documents={file.name: file.read_bytes() for file in sorted(folder.glob("*.docx"))},
    )


def _read_style_sheet(file: Path) -> str:
    """Read a style sheet, and before it the one it builds on: the engine fetches no file itself."""
    own = file.read_text(encoding="utf-8")
    base = _BASE.search(own)
    if base is None:
        return own
    return _read_style_sheet(file.parent / base[1]) + _BASE.sub("", own, count=1)
