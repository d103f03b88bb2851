"""The layouts of pages, read into memory once: what a designer can change without a program."""

from __future__ import annotations

from pathlib import Path

import msgspec

FOLDER = "layouts"
SHEETS = "sheets"
STAMP = "stamp"
STYLE_SHEET = "page.css"


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
        style_sheet=(folder / STYLE_SHEET).read_text(encoding="utf-8"),
        documents={file.name: file.read_bytes() for file in sorted(folder.glob("*.docx"))},
    )
