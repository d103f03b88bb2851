"""The small parts of a document that no template is trusted with: properties, settings, fonts."""

from __future__ import annotations

from typing import Final

from petitiondesk.letter.characters import printable
from petitiondesk.opc.core_properties import write_core_properties
from petitiondesk.opc.xml import Element, to_part
from petitiondesk.typesetting.docx.faces import Faces
from petitiondesk.typesetting.docx.notes import SEPARATORS
from petitiondesk.typesetting.docx.scripts import tag
from petitiondesk.typesetting.docx.styles import language_of
from petitiondesk.typesetting.docx.xml import name, w

_WORD_2013: Final = "15"
_MODE: Final = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word"}


def core_properties(title: str, language: str) -> bytes:
    """Return title and language; nobody's name and no date."""
    return write_core_properties(printable(title), tag(language))


def settings(language: str, *, notes: bool) -> bytes:
    """Return the settings: Word of 2013 and later, and no names kept when it saves."""
    root = w("settings", w("removePersonalInformation"), w("defaultTabStop", val=397))
    root.append(w("characterSpacingControl", val="doNotCompress"))
    if notes:
        root.append(w("footnotePr", *(w("footnote", id=number) for number in SEPARATORS)))
    root.append(w("compat", w("compatSetting", **_MODE, val=_WORD_2013)))
    root.append(_theme_languages(language))
    return to_part(root)


def _theme_languages(language: str) -> Element:
    named = language_of(language)
    named.tag = name("w:themeFontLang")
    return named


def font_table(faces: Faces) -> bytes:
    """Return what Word takes for each typeface that is not installed at the reader's."""
    root = w("fonts")
    for family, (kind, stand_in) in faces.stand_ins().items():
        root.append(
            w(
                "font",
                w("altName", val=stand_in),
                w("family", val="swiss" if kind == "sans" else "roman"),
                w("pitch", val="variable"),
                name=family,
            )
        )
    return to_part(root)
