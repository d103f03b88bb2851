"""Reading the files of an export as whoever gets them could, beside what is still being set."""

from __future__ import annotations

from collections import defaultdict, deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

from petitiondesk.desk.exporting.order import ExportOrder, Watch
from petitiondesk.desk.exporting.plan import audience_of
from petitiondesk.desk.exporting.writing import Typeset
from petitiondesk.desk.ports import Manuscript, Typesetter
from petitiondesk.desk.waiting import outcome
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.protection.finished import FinishedFile

if TYPE_CHECKING:
    from petitiondesk.desk.exporting.order import Signing
    from petitiondesk.protection.checking import Protection


class ExportSearch:
    """Searches files for what they must not tell.

    What newsrooms get must not tell what the edition of this export may. Words that told nothing
    in one file tell nothing in the next one of the same audience: they are searched once.

    Args:
        letter: the letter.
        order: what is asked for.
        typesetter: reads the files.
        protection: knows what must not be told.
    """

    def __init__(
        self, letter: Letter, order: ExportOrder, typesetter: Typesetter, protection: Protection
    ) -> None:
        self._letter = letter
        self._order = order
        self._typesetter = typesetter
        self._protection = protection
        self._reading: deque[tuple[Typeset, Future[tuple[str, ...]]]] = deque()
        self._silent: defaultdict[Audience, set[str]] = defaultdict(set)
        self._found: list[Finding] = []

    def begin(self, ready: Typeset) -> None:
        """Have a file read; it is searched later."""
        words = self._typesetter.words(ready.piece.file_kind, ready.content)
        self._reading.append((ready, words))

    def go_on(self, watch: Watch) -> None:
        """Search what has been read by now.

        Raises:
            TypesettingError: a file could not be read.
        """
        while self._reading and self._reading[0][1].done():
            self._search_next(watch)

    def finish(self, watch: Watch) -> tuple[Finding, ...]:
        """Search the rest, and return what all files would tell.

        Raises:
            CancelledError: the watch cancelled.
            TypesettingError: a file could not be read.
        """
        while self._reading:
            self._search_next(watch)
        return tuple(self._found)

    def give_up(self) -> None:
        """Have nothing more read."""
        for _, words in self._reading:
            words.cancel()

    def _search_next(self, watch: Watch) -> None:
        ready, words = self._reading[0]
        signing = None if self._order.draft else self._order.signing
        told = (*outcome(words, watch), *_words_of_signers(ready.manuscript, signing))
        self._reading.popleft()
        audience = audience_of(ready.piece.kind, self._order)
        silent = self._silent[audience]
        unheard = tuple(each for each in dict.fromkeys(told) if each not in silent)
        file = FinishedFile(ready.piece.path.name, unheard)
        found = self._protection.check_files(self._letter, audience, (file,))
        self._found += found
        if not found:
            silent.update(unheard)


def _words_of_signers(manuscript: Manuscript, signing: Signing | None) -> tuple[str, ...]:
    """Return what the signatures in a file tell: who approved, by what right, and all on the cards.

    What else travels inside is the edition, whose texts are searched before anything is set.
    """
    if signing is None and not manuscript.attachments:
        return ()
    from petitiondesk.desk.verdicts.files_inside import (  # noqa: PLC0415 - few are signed
        words_of_cards,
        words_of_endorsement,
    )

    sealing = words_of_cards(signing.key.certificate, *signing.key.chain) if signing else ()
    endorsed = (each.data for each in manuscript.attachments if each.name.endswith(".p7s"))
    return (*sealing, *(word for file in endorsed for word in words_of_endorsement(file)))
