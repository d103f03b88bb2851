"""Pinpoints: which article, paragraph or rule. Read as the catalogue has them, in English forms."""

from __future__ import annotations

import re

from petitiondesk.law.names import Form, Names, PinpointForms

_PINPOINT = re.compile(
    r"(?P<kind>common Art\.|Arts?\.|paras?\.|Rules?|s\.|Principles?) (?P<rest>.+)"
)
_ROW = re.compile(r"(?<=[0-9IVX)])-(?=[0-9IVX(])")
"""The hyphen between the first and the last of a row, for which English prints a dash."""

_PART = re.compile(
    r"(?P<number>[0-9]+|[IVX]+)(?P<letter>[A-Z]?)"
    r"(?:-(?P<last>[0-9]+|[IVX]+)|(?P<subs>(?:\([0-9A-Za-z]+\))*)(?P<to>-\([0-9A-Za-z]+\))?)"
)
_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
}
_KINDS = {
    "common Art.": "common_article",
    "Art.": "article",
    "Arts.": "article",
    "para.": "paragraph",
    "paras.": "paragraph",
    "Rule": "rule",
    "Rules": "rule",
    "s.": "section",
    "Principle": "principle",
    "Principles": "principle",
}


def pinpoint_in(english: str, names: Names, *, domestic: bool = False) -> str:
    """Return a pinpoint as the language writes it; empty where it has no form for it.

    ``Art. 118(1)`` is one article with its paragraph; ``Arts. 5(2), 6, 7`` are three; ``Arts. 1-4``
    are a row; ``Rule 1; Rules 24-35`` are two. What has any other shape has no form but the English
    one. Of the law of a state (``domestic``) some languages call the articles otherwise.
    """
    if names.pinpoints is None:
        return _ROW.sub("\u2013", english)
    forms = names.pinpoints.of_domestic_law() if domestic else names.pinpoints
    written = [_group(each, forms, names) for each in english.split("; ")]
    return "; ".join(written) if all(written) else ""


def _group(english: str, forms: PinpointForms, names: Names) -> str:
    found = _PINPOINT.fullmatch(english)
    if not found:
        return ""
    parts = [_PART.fullmatch(part) for part in found["rest"].split(", ")]
    written = [_write(part, _KINDS[found["kind"]], forms, names) for part in parts if part]
    return ", ".join(written) if len(written) == len(parts) else ""


def _write(part: re.Match[str], kind: str, forms: PinpointForms, names: Names) -> str:
    number = _numeral(part["number"], names) + part["letter"]
    if part["last"]:
        number += f"\u2013{_numeral(part['last'], names)}"
        return _digits(_form(forms, kind).range.format(number=number), names)
    subs = re.findall(r"\(([0-9A-Za-z]+)\)", part["subs"])
    last = part["to"] or ""
    if kind == "article" and subs and subs[0].isdigit():
        return _with_paragraph(number, subs, last, names, forms.article_paragraph)
    tail = "".join(f"({sub})" for sub in subs) + last.replace("-", "\u2013")
    return _digits(_form(forms, kind).one.format(number=number), names) + _digits(tail, names)


def _with_paragraph(number: str, subs: list[str], last: str, names: Names, form: Form) -> str:
    paragraph, tail = subs[0], "".join(f"({sub})" for sub in subs[1:])
    if last and not tail:
        paragraph += "\u2013" + last.strip("-()")
    else:
        tail += last.replace("-", "\u2013")
    return _digits(form.one.format(number=number, paragraph=paragraph) + tail, names)


def _form(forms: PinpointForms, kind: str) -> Form:
    form: Form = getattr(forms, kind)
    return form


def _numeral(number: str, names: Names) -> str:
    return number if names.keeps_roman or number.isdigit() else str(_ROMAN.get(number, number))


def _digits(text: str, names: Names) -> str:
    return text.translate(str.maketrans("0123456789", names.digits))
