"""What step pages are given when they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.letter.drafting import Drafting
from petitiondesk.ui.background import TaskRunner


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """The desk's parts that a page may use.

    Attributes:
        desk: everything the desk offers; what costs time is a function there.
        library: the law catalogue and the words of pages.
        drafting: makes new empty parts.
        tasks: runs what takes time, outside the event loop.
        typesetter: returns the session's typesetter.
    """

    desk: Desk
    library: Library
    drafting: Drafting
    tasks: TaskRunner
    typesetter: Callable[[], Typesetter]
