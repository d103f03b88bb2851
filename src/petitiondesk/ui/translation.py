"""Words of the interface in the person's language, and names that keep their own direction.

``translate`` is Qt's own function: pyside6-lupdate finds the sentences by its name.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_FIRST_STRONG_ISOLATE = "\u2068"
_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_POP_DIRECTIONAL_ISOLATE = "\u2069"


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

    Unicode Standard Annex 9, section 2.5 (explicit directional isolates).
    """
    return f"{_FIRST_STRONG_ISOLATE}{name}{_POP_DIRECTIONAL_ISOLATE}" if name else ""


def left_to_right(text: str) -> str:
    """Return a shortcut or a path, so that no interface and no name in it turns it around."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_DIRECTIONAL_ISOLATE}" if text else ""
