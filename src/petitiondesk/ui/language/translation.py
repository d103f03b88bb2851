"""Words of the interface in the person's language, and names that keep their own direction.

``translate`` is Qt's own function: pyside6-lupdate finds the sentences by its name.
"""

from __future__ import annotations

from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

translate = QCoreApplication.translate

_FIRST_STRONG_ISOLATE = "\u2068"
_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_POP_DIRECTIONAL_ISOLATE = "\u2069"

_HARMLESS: Final = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "BN", "WS", "ON"})
"""Bidirectional classes that turn nothing around in a line from the left (UAX 9, table 4)."""


def counted(context: str, one: str, many: str, count: int) -> str:
    """Return a sentence about ``count`` things.

    Args:
        context: where the sentence is used.
        one: the English sentence about one thing.
        many: the English sentence about several, with ``%Ln`` for their number; translations
            give it a form for each plural category of their language.
        count: of how many it speaks.
    """
    if count == 1:
        return translate(context, one)
    return translate(context, many, None, count)


def number(value: int) -> str:
    """Return a number in the digits of the interface's language."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)


def isolated(name: str) -> str:
    """Return a name from outside, so that its direction cannot turn the sentence around it.

    Where all runs from the left, nothing is added: the marks stand in few fonts, and to look for
    them in those of the machine takes a megabyte.
    Unicode Standard Annex 9, section 2.5 (explicit directional isolates).
    """
    if not name or (_runs_from_the_left(name) and not QGuiApplication.isRightToLeft()):
        return name
    return f"{_FIRST_STRONG_ISOLATE}{name}{_POP_DIRECTIONAL_ISOLATE}"


def _runs_from_the_left(name: str) -> bool:
    return name.isascii() or all(map(_HARMLESS.__contains__, map(bidirectional, name)))


def left_to_right(text: str) -> str:
    """Return a shortcut or a path, so that no interface and no name in it turns it around."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_DIRECTIONAL_ISOLATE}" if text else ""
