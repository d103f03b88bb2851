"""The start screen: all letters of the vault, and ways to a new one."""

from __future__ import annotations

from petitiondesk.ui.actions import Actions
from petitiondesk.ui.session import Session
from petitiondesk.ui.start.start_page import StartPage
from petitiondesk.ui.start_view import StartView


def make_start(session: Session, actions: Actions) -> StartView:
    """Return the start screen of an open vault."""
    return StartPage(session, actions)
