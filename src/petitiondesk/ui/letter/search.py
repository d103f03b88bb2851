"""Ctrl+K over an open letter: what can be done, the other letters, and every field of this one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.ports import Shelf
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.computed import with_counts
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.session import Session

if TYPE_CHECKING:  # read and made at the first Ctrl+K
    from petitiondesk.ui.palette.palette import Entry, Palette


class LetterSearch:
    """Fills the palette at once; the other letters come when the vault has listed them.

    Args:
        window: what the palette lies over.
        session: its vault has the other letters.
        letter: the letter in hand.
        actions: what can be done.
        go_to: goes to a block, or to ``part.field``.
        open_other: opens another letter, by its id, in the place of this one.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        letter: OpenLetter,
        actions: Actions,
        *,
        go_to: Callable[[str], object],
        open_other: Callable[[str], object],
    ) -> None:
        self._window = window
        self._palette: Palette | None = None
        self._session = session
        self._letter = letter
        self._actions = actions
        self._go_to = go_to
        self._open_other = open_other

    @property
    def palette_(self) -> Palette:
        """The palette over the window, made when it is first needed."""
        from petitiondesk.ui.palette.palette import Palette  # noqa: PLC0415 - see above

        self._palette = self._palette or Palette(self._window)
        return self._palette

    @property
    def is_open(self) -> bool:
        """Whether the palette is to be seen."""
        return self._palette is not None and self._palette.isVisible()

    def open(self) -> None:
        """Show what can be found."""
        from petitiondesk.ui.palette.entries import (  # noqa: PLC0415 - see above
            entries_of_actions,
            entries_of_fields,
            entries_of_findings,
        )

        letter = self._letter.letter
        computed = with_counts(letter, self._session.library)
        actions = entries_of_actions(self._actions)
        fields = [
            *entries_of_fields(letter, computed, self._go_to),
            *entries_of_findings(self._letter.findings, self._go_to),
        ]
        self.palette_.open_with([*actions, *fields])
        self._session.tasks.run(
            self._session.drafts.list,
            owner=self.palette_,
            on_success=lambda drafts: self._offer_letters(actions, drafts, fields),
            on_failure=_leave_them_out,
            serial=True,
        )

    def _offer_letters(
        self, actions: list[Entry], drafts: Sequence[DraftEntry], fields: list[Entry]
    ) -> None:
        from petitiondesk.ui.palette.entries import entries_of_letters  # noqa: PLC0415 - see above

        others = [each for each in drafts if self._is_other(each)]
        if others and self.is_open:
            letters = entries_of_letters(others, self._open_other)
            self.palette_.offer([*actions, *letters, *fields])

    def _is_other(self, draft: DraftEntry) -> bool:
        return draft.letter_id != self._letter.letter.id and draft.shelf is not Shelf.TRASH


def _leave_them_out(_error: PetitionDeskError) -> None:
    """Find the rest all the same; a vault that has ended is said by the window."""
