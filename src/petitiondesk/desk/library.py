"""What letters are written with: the law catalogue, and the fixed words of every language.

Most of it is read, and what reads it loaded, when a person comes to where it shows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.letter import Letter

if TYPE_CHECKING:  # each costs memory that a letter in hand can do without
    from petitiondesk.law.address.forms import Address
    from petitiondesk.law.catalogue import Catalogue, Provision
    from petitiondesk.law.names import Names
    from petitiondesk.law.parties import Parties
    from petitiondesk.law.search import LawSearch
    from petitiondesk.law.titles import Titles
    from petitiondesk.page.words import Words


class Library(msgspec.Struct, frozen=True):
    """The catalogue; the names of instruments and the words of pages, by language; the layouts.

    ``provisions`` are the ids of all in the catalogue, which ``read_catalogue`` reads once, as
    ``read_parties`` does the table of states and treaties; ``read_search`` makes the index once.
    ``titles`` are those of provisions by language of the interface; ``read_time_zones`` finds what
    the machine's IANA time zone database has, once. ``addresses`` are the forms of address by
    language, and ``today`` tells the day, on which hangs what binds whom.
    """

    provisions: frozenset[str]
    read_catalogue: Callable[[], Catalogue]
    read_parties: Callable[[], Parties]
    read_search: Callable[[], LawSearch]
    titles: Mapping[str, Titles]
    names: Mapping[str, Names]
    words: Mapping[str, Words]
    layouts: frozenset[str]
    read_time_zones: Callable[[], frozenset[str]]
    addresses: Mapping[str, Address]
    today: Callable[[], dt.date]
    read_checking_note: Callable[[], bytes]

    @property
    def catalogue(self) -> Catalogue:
        """The law catalogue."""
        return self.read_catalogue()

    @property
    def parties(self) -> Parties:
        """Who takes part in which treaty."""
        return self.read_parties()

    @property
    def law_search(self) -> LawSearch:
        """The index over the catalogue, in the languages of the interface."""
        return self.read_search()

    @property
    def time_zones(self) -> frozenset[str]:
        """The names of the time zones that this machine knows; few letters have need of one."""
        return self.read_time_zones()

    @property
    def checking_note(self) -> bytes:
        """The words that final files carry on how anybody checks them (UTF-8)."""
        return self.read_checking_note()

    def search(self, words: str) -> tuple[Provision, ...]:
        """Return the provisions that match all the words, the best first."""
        return self.law_search.find(words)

    def knows(self, provision: str) -> bool:
        """Tell whether the catalogue has this provision."""
        return provision in self.provisions

    def citations(self, letter: Letter, language: str) -> Mapping[str, Citation]:
        """Return the citation of every known provision of the letter, by its id."""
        from petitiondesk.law.citation import cite  # noqa: PLC0415 - see above

        known = [b.provision for b in letter.legal_bases if self.knows(b.provision)]
        return cite(self.catalogue, known, self.names, language)
