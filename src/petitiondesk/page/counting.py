"""Counts in texts: numbers with their words in the place of fields, as each language counts."""

from __future__ import annotations

from petitiondesk.letter.fields import fields_in
from petitiondesk.page.numbering import number
from petitiondesk.page.setting import Setting
from petitiondesk.page.words import plural_categories, plural_category

NO_BREAK = "\u00a0"
"""Keeps a number and what it counts on one line."""


def expanded(text: str, language: str, setting: Setting) -> str:
    """Return ``text`` with counts in the place of its fields; other braces stay as they are.

    The counted words follow the plural of the language that the text is in.
    """
    pieces: list[str] = []
    end = 0
    for field in fields_in(text):
        if field.name not in setting.counts:
            continue
        count = setting.counts[field.name]
        form = _form(field.forms, count, language)
        value = number(count, setting.words) + (NO_BREAK + form if form else "")
        pieces += [text[end : field.start], value]
        end = field.end
    return "".join([*pieces, text[end:]])


def _form(forms: tuple[str, ...], count: int, language: str) -> str:
    if not forms:
        return ""
    position = plural_categories(language).index(plural_category(language, count))
    return forms[min(position, len(forms) - 1)]
