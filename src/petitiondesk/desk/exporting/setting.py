"""Setting the pieces of an export side by side, each read beside the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from petitiondesk.desk.exporting.order import Progress, Stage, Watch
from petitiondesk.desk.exporting.pages import ExportPages, Underway
from petitiondesk.desk.exporting.plan import Piece
from petitiondesk.desk.exporting.search import ExportSearch
from petitiondesk.desk.exporting.writing import Typeset
from petitiondesk.desk.waiting import first_done

_AHEAD: Final = 4
"""So many pieces are handed over before the first is done: no worker waits for the next one."""


class ExportSetting:
    """Has all pieces set, as far as there are cores.

    What takes long comes first: pages are laid out, a Word document is only written, and so no
    worker sets a last page while the other has nothing to do; for the same reason pieces are taken
    as they are done, in whatever order.

    Args:
        pages: sets them.
        pieces: what is to be set.
        search: reads and searches what was set.
    """

    def __init__(self, pages: ExportPages, pieces: Sequence[Piece], search: ExportSearch) -> None:
        self._pages = pages
        self._pieces = pieces
        self._search = search
        self._coming = iter(sorted(pieces, key=lambda piece: piece.file_kind == "docx"))
        self._underway: list[Underway] = []

    def begin(self, watch: Watch) -> None:
        """Have the next pieces set, as many as there is room for; they are done later.

        Raises:
            CancelledError: the watch cancelled.
            NoSuchPartError: a place is for a signatory whom the letter does not have.
        """
        room = _AHEAD - len(self._underway)
        self._underway.extend(self._pages.begin(each, watch) for each in islice(self._coming, room))

    def finish(self, watch: Watch) -> list[Typeset]:
        """Return all pieces as they were planned; the last of them are still to be searched.

        Raises:
            CancelledError: the watch cancelled.
            NoSuchPartError: a place is for a signatory whom the letter does not have.
            TypesettingError: one could not be set.
        """
        made: dict[Piece, Typeset] = {}
        self.begin(watch)
        while self._underway:
            watch.report(Progress(Stage.TYPESET, len(made), len(self._pieces)))
            ready = self._pages.finish(self._next_done(watch), watch)
            made[ready.piece] = ready
            self.begin(watch)
            self._search.begin(ready)
            self._search.go_on(watch)
        return [made[piece] for piece in self._pieces]

    def _next_done(self, watch: Watch) -> Underway:
        """Wait for any piece that is underway, and take it."""
        futures = [each.future for each in self._underway]
        return self._underway.pop(futures.index(first_done(futures, watch)))

    def give_up(self) -> None:
        """Have nothing more set."""
        for each in self._underway:
            each.future.cancel()
