"""What a page must have on which an export is asked for and watched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:  # read when the page is opened
    from petitiondesk.desk.export_order import ExportResult, Progress


@runtime_checkable
class ExportView(Protocol):
    """Where an export is asked for and watched.

    ``export_wanted`` carries an ``ExportOrder``; ``cancel_wanted`` nothing.
    """

    export_wanted: SignalInstance
    cancel_wanted: SignalInstance

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""

    def show_result(self, result: ExportResult) -> None:
        """Show what was made, or what forbade it."""

    def show_earlier(self, result: ExportResult) -> None:
        """Show what was made before the page was opened."""

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong."""

    def show_cancelled(self, sentence: str) -> None:
        """Say that the person stopped it, and nothing went wrong."""
