"""What a page must have on which an export is asked for and watched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from petitiondesk.ui.looks.symbols import Tone

if TYPE_CHECKING:  # read when the page is opened
    from petitiondesk.desk.exporting.order import ExportResult, Progress
    from petitiondesk.ui.exporting.survey import Survey
    from petitiondesk.ui.exporting.wish import Own

Said = Mapping[Path, tuple[tuple[str, Tone], ...]]
"""What is said about files that somebody signed, by their paths: lines, and their colours."""


@runtime_checkable
class ExportView(Protocol):
    """Where an export is asked for and watched.

    ``export_wanted`` carries an ``ExportWish``; ``cancel_wanted`` nothing; ``endorsements_added``
    paths; ``endorsement_removed`` the name of a file; ``folder_wanted`` a folder to open.
    """

    export_wanted: SignalInstance
    cancel_wanted: SignalInstance
    endorsements_added: SignalInstance
    endorsement_removed: SignalInstance
    folder_wanted: SignalInstance

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""

    def show_result(self, result: ExportResult, said: Said) -> None:
        """Show what was made and what is said about it, or what forbade it."""

    def show_earlier(self, result: ExportResult, said: Said) -> None:
        """Show what was made before the page was opened."""

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong."""

    def show_cancelled(self, sentence: str) -> None:
        """Say that the person stopped it, and nothing went wrong."""

    def show_survey(self, survey: Survey) -> None:
        """Show who has endorsed the text."""

    def show_own(self, own: Own) -> None:
        """Show the identity that the vault keeps."""
