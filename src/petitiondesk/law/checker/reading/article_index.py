"""Which provisions of the catalogue an article is: the way back from a text to the catalogue."""

from __future__ import annotations

import re

from petitiondesk.law.catalogue import Catalogue, Instrument, Provision
from petitiondesk.law.checker.reading.text_reading import Pinpoint, arabic

_ARTICLES = re.compile(r"\b(?:common )?(?:Arts?\.|ss?\.) (?P<rest>[^;]+)")
_ONE = re.compile(
    r"(?P<number>[0-9]+[A-Z]?|[IVX]+)(?:-(?P<last>[0-9]+)|(?P<subs>(?:\([0-9A-Za-z]+\))*))"
)


class ArticleIndex:
    """The provisions by article, and the instruments by id."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._instruments: dict[str, Instrument] = {}
        self._provisions: dict[tuple[str, str], list[tuple[str, Provision]]] = {}
        for provision in catalogue.provisions:
            self._instruments[provision.instrument] = catalogue.instrument(provision.instrument)
            for found in pinpoints_of(provision):
                key = (provision.instrument, found.article)
                self._provisions.setdefault(key, []).append((found.paragraph, provision))

    def instrument(self, instrument: str) -> Instrument | None:
        """Return the instrument of this id; None where the catalogue has no provision of it."""
        return self._instruments.get(instrument)

    def provisions(self, instrument: str, wanted: Pinpoint) -> tuple[Provision, ...]:
        """Return the provisions of a paragraph, or, where none is named, of a whole article."""
        there = self._provisions.get((instrument, wanted.article), ())
        if not wanted.paragraph:
            return tuple(provision for _, provision in there)
        return tuple(p for paragraph, p in there if paragraph in ("", wanted.paragraph))


def pinpoints_of(provision: Provision) -> tuple[Pinpoint, ...]:
    """Return the articles of a provision, with the first paragraph that each names."""
    found = _ARTICLES.search(provision.pinpoint)
    if not found:
        return ()
    return tuple(each for part in _ONE.finditer(found["rest"]) for each in _articles(part))


def _articles(part: re.Match[str]) -> tuple[Pinpoint, ...]:
    if part["last"] and part["number"].isdigit():
        row = range(int(part["number"]), int(part["last"]) + 1)
        return tuple(Pinpoint(str(number)) for number in row)
    subs = re.findall(r"[0-9A-Za-z]+", part["subs"] or "")
    return (Pinpoint(arabic(part["number"]), subs[0] if subs else ""),)
