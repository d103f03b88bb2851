"""Rules as the pages show them: their cards, and how they stand to the states of a letter.

Nothing is read before a page asks for it: the data costs memory that other steps can do without.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from petitiondesk.desk.drafting.law_questions import LawQuestion, question_of
from petitiondesk.desk.library import Library
from petitiondesk.law.card import Card, LawData, StateCard, card
from petitiondesk.law.provision import Provision
from petitiondesk.law.search import LawSearch
from petitiondesk.letter.case_profile import PersonClass
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.letter import LegalBasis, Letter
from petitiondesk.ui.language.country_names import country_name
from petitiondesk.ui.pages.citations import Citations

_MOST = 1_000
"""So many cards are remembered: a rule has one for each state and day that it is asked about."""


class RuleLookup:
    """Remembers the cards that it has made: a list asks for the same ones again and again.

    Args:
        library: what letters are written with.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._citations = Citations(library)
        self._cited: Mapping[str, Citation] = {}
        self._cards: dict[tuple[str, str, dt.date | None], Card] = {}
        self.language = QLocale().name().split("_")[0]

    @property
    def search(self) -> LawSearch:
        """The index over all rules."""
        return self._library.law_search

    def find(
        self, words: str, theme: str, person: PersonClass | None
    ) -> tuple[tuple[Provision, ...], bool]:
        """Return the rules that have all words, and True; else those that have most of them.

        Args:
            words: what a person typed.
            theme: a tag that they must have; empty for any.
            person: whom they must be about; None for anybody.
        """
        found = self.search.find(words, theme=theme, person=person)
        if found:
            return found, True
        return self.search.nearest(words, theme=theme, person=person), False

    def read(self, letter: Letter) -> None:
        """Take the letter whose rules are shown now."""
        self._cited = self._citations.of(letter)

    def knows(self, provision: str) -> bool:
        """Tell whether the catalogue has this provision."""
        return self._library.knows(provision)

    def citation(self, provision: str) -> Citation | None:
        """Return how the letter cites a provision, or None where the catalogue lacks it."""
        return self._cited.get(provision)

    def question(self, letter: Letter, basis: LegalBasis | None) -> LawQuestion:
        """Return which states and days a rule of the letter is asked about."""
        return question_of(letter, basis, self._library.today())

    def card(self, provision: str, state: str = "", on: dt.date | None = None) -> Card:
        """Return what is known of a provision, in the language of the interface."""
        key = (provision, state, on)
        if key not in self._cards:
            if len(self._cards) >= _MOST:
                self._cards.clear()
            law = self._library
            data = LawData(law.catalogue, law.parties, law.names, law.titles)
            self._cards[key] = card(data, provision, self.language, state, on)
        return self._cards[key]

    def standings(self, provision: str, question: LawQuestion) -> tuple[tuple[str, StateCard], ...]:
        """Return how a provision stands to each state, by its name, on each day of a question."""
        asked = ((state, on) for state in question.states for on in question.days)
        told = (self.card(provision, state, on).of_state for state, on in asked)
        return tuple((self.name_of(each.state), each) for each in told if each is not None)

    def name_of(self, state: str) -> str:
        """Return the name of a state in the language of the interface."""
        return country_name(state, QLocale().name())

    def states(self) -> list[tuple[str, str]]:
        """Return the states, and parts of states, that the table of treaties tells of, by name."""
        parties = self._library.parties
        named = ((code, self.name_of(code)) for code in (*parties.states, *parties.territories))
        return sorted(named, key=lambda state: state[1].casefold())

    def themes(self) -> list[tuple[str, str]]:
        """Return the themes of the catalogue, by name."""
        titles = self._library.titles.get(self.language) or self._library.titles.get("en")
        names = titles.themes if titles else {}
        named = ((tag, names.get(tag, tag)) for tag in self.search.themes)
        return sorted(named, key=lambda theme: theme[1].casefold())
