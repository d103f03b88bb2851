"""The parts that stand on this room's foundation, named where they are needed first.

Each is imported when it is made: the first window is on screen before any of them is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from petitiondesk.ui.session import Session

if TYPE_CHECKING:
    from petitiondesk.desk.drafts import OpenDraft
    from petitiondesk.ui.actions import Actions
    from petitiondesk.ui.input_method import Composition
    from petitiondesk.ui.letter_window import LetterWindow
    from petitiondesk.ui.start_view import StartView


class Parts:
    """Makes the views that an open vault needs."""

    def start_view(self, session: Session, actions: Actions) -> StartView:
        """Return the start screen."""
        from petitiondesk.ui.start import make_start  # noqa: PLC0415 - see the module

        return make_start(session, actions)

    def letter_window(
        self, session: Session, opened: OpenDraft, actions: Actions, composition: Composition
    ) -> LetterWindow:
        """Return the window of a letter."""
        from petitiondesk.ui.letter_window import LetterWindow  # noqa: PLC0415
        from petitiondesk.ui.pages import make_pages  # noqa: PLC0415

        return LetterWindow(
            session,
            opened,
            lambda session: make_pages(session.page_context()),
            actions,
            composition,
        )
