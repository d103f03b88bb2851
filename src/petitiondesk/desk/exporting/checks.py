"""What an export asks of the workers: the law, and what paper would lack.

All is asked at once, and answered while the first pages are set.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from petitiondesk.desk.drafting.check_letter import ask_of_print, told_of_law, told_of_print
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.order import Watch
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.waiting import go_on
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter

_TRIES: Final = 5
"""So often the law is asked: the window, which asks as well, gives up after three."""


class AskedChecks:
    """Has a letter checked by the workers, beside whatever else they do.

    Args:
        letter: the letter.
        library: knows the law's day, and which languages letters can be set in.
        typesetter: checks it.
    """

    def __init__(self, letter: Letter, library: Library, typesetter: Typesetter) -> None:
        self._letter = letter
        self._library = library
        self._typesetter = typesetter
        self._law = self._ask_law()
        self._print = ask_of_print(letter, library, typesetter)

    def finish(self, watch: Watch) -> tuple[Finding, ...]:
        """Return what was found.

        Raises:
            CancelledError: the watch cancelled.
            LawUncheckedError, TypesettingError: a worker could not tell.
        """
        return (*self._told_of_law(watch), *told_of_print(self._letter, self._print, watch))

    def give_up(self) -> None:
        """Have nothing more answered."""
        self._law.cancel()
        self._print.give_up()

    def _told_of_law(self, watch: Watch) -> tuple[Finding, ...]:
        """Hear what the law says; who else asks meanwhile takes the answer away, so ask again."""
        for _ in range(_TRIES):
            try:
                return told_of_law(self._letter, self._law, watch)
            except CancelledError:
                go_on(watch)
            self._law = self._ask_law()
        raise CancelledError

    def _ask_law(self) -> Future[tuple[Finding, ...]]:
        return self._typesetter.law_findings(self._letter, self._library.today())
