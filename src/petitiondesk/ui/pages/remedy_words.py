"""What the button of a remedy says: what the letter will say once it was pressed."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from petitiondesk.letter.remedies import (
    Remedy,
    ReplaceProvision,
    ReplaceWords,
    SetField,
    TakeAway,
)
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.pages.words import first_words

_LONGEST = 40
"""So many characters of the new words stand on a button."""


def remedy_in_words(remedy: Remedy) -> str:
    """Return the words for what a remedy does."""
    match remedy:
        case ReplaceWords(by=""):
            return translate("Remedy", "Take these words out")
        case ReplaceWords():
            words = isolated(first_words(remedy.by, _LONGEST))
            return translate("Remedy", "Write “%1”").replace("%1", words)
        case ReplaceProvision():
            return translate("Remedy", "Cite the other rule")
        case TakeAway():
            return translate("Remedy", "Take it out")
        case SetField(field="binds"):
            return translate("Remedy", "Say that it binds %1").replace("%1", _states(remedy.value))
        case _:
            return translate("Remedy", "Correct it")


def _states(codes: str | tuple[str, ...]) -> str:
    here = QLocale().name()
    several = (codes,) if isinstance(codes, str) else codes
    return ", ".join(isolated(country_name(each, here)) for each in several)
