"""The project's own fonts for the screen: few at the start, each script when it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

INTERFACE_FAMILY = "Inter"

_NAMES = {"ko": "PetitionDesk Names KR", "ug": "PetitionDesk Names Arabic"}
"""Families of a few letters: the own names of two languages of the interface."""

_FIRST = (
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
    "PetitionDeskNamesKR-Regular.otf",
    "PetitionDeskNamesArabic-Regular.ttf",
)

_SCRIPTS: dict[str, tuple[str, str]] = {
    "ko": ("PetitionDesk Sans KR", "PetitionDeskSansKR-{}.otf"),
    "zh": ("PetitionDesk Sans SC", "PetitionDeskSansSC-{}.otf"),
    "th": ("Noto Sans Thai", "NotoSansThai-{}.ttf"),
    "km": ("Noto Sans Khmer", "NotoSansKhmer-{}.ttf"),
    "bn": ("Noto Sans Bengali", "NotoSansBengali-{}.ttf"),
    "hi": ("Noto Sans Devanagari", "NotoSansDevanagari-{}.ttf"),
    "ug": ("Noto Sans Arabic UI", "NotoSansArabicUI-{}.ttf"),
}
"""Family and files of the languages that Inter cannot write."""

_WEIGHTS = ("Regular", "Bold")


def families(code: str) -> tuple[str, ...]:
    """Return the families for text in a language, the first choice first."""
    own = [_SCRIPTS[code][0]] if code in _SCRIPTS else []
    others = [family for family, _files in _SCRIPTS.values() if family not in own]
    return (INTERFACE_FAMILY, *own, *others)


def letter_font(code: str) -> QFont:
    """Return the font for a field in a letter's language, as large as the interface's."""
    font = QFont(QGuiApplication.font())
    font.setFamilies(list(families(code)))
    return font


def name_font(code: str) -> QFont:
    """Return the font for a language's own name where the interface speaks another one.

    The letters of two such names have files of their own: the whole font takes up to a megabyte.
    """
    font = letter_font(code)
    if code in _NAMES:
        font.setFamilies([INTERFACE_FAMILY, _NAMES[code], *families(code)])
    return font


class Fonts:
    """Hands font files to Qt, each once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()

    def load_first(self, code: str) -> None:
        """Load what the first window needs in the interface's language."""
        self._load(_FIRST)
        self.load(code)

    def load(self, *codes: str) -> None:
        """Load the scripts of these languages, where they are not loaded yet."""
        for code in codes:
            if code in _SCRIPTS:
                self._load(_SCRIPTS[code][1].format(weight) for weight in _WEIGHTS)

    def load_all(self) -> None:
        """Load every script; a list of letters can hold titles in all of them."""
        self.load(*_SCRIPTS)

    def _load(self, names: Iterable[str]) -> None:
        for name in names:
            if name not in self._loaded:
                self._loaded.add(name)
                QFontDatabase.addApplicationFont(str(self._folder / name))
