"""The citations of a letter's rules, made again only when the rules or the language change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QLocale

from petitiondesk.desk.library import Library
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.letter import Letter

_Key = tuple[str, tuple[str, ...]]


class Citations:
    """Pages ask after every keystroke; a citation with its dates takes a while to write."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._key: _Key = ("", ())
        self._made: Mapping[str, Citation] = {}

    def of(self, letter: Letter) -> Mapping[str, Citation]:
        """Return the citation of every known provision, in the prevailing language, by its id.

        What a provision is about is said in the language of the interface: nobody prints it.
        """
        prevailing = letter.languages.prevailing
        key = (prevailing, tuple(basis.provision for basis in letter.legal_bases))
        if key != self._key:
            cited = self._library.citations(letter, prevailing)
            self._key, self._made = key, dict(self._titled(cited))
        return self._made

    def _titled(self, cited: Mapping[str, Citation]) -> Iterator[tuple[str, Citation]]:
        titles = self._library.titles.get(QLocale().name().partition("_")[0])
        for provision, citation in cited.items():
            title = titles.titles.get(provision) if titles else None
            yield provision, _headed(citation, title) if title else citation


def _headed(citation: Citation, heading: str) -> Citation:
    return Citation(
        provision=citation.provision,
        heading=heading,
        full=citation.full,
        short=citation.short,
        language=citation.language,
    )
