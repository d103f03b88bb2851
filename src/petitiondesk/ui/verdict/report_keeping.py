"""Keeping a report about a file: as a plain text file, or by copying it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from petitiondesk.desk.whole_file import write_whole
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.pages.file_choice import choose_new_file
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow

NAME: Final = "verdict.txt"
"""What is suggested as a name: it tells nothing of the file."""


class ReportKeeping(QWidget):
    """Two buttons below an answer.

    Args:
        text: the report.
        tasks: writes it.
        say: shows what came of it.
    """

    def __init__(self, text: str, tasks: TaskRunner, say: Callable[[str, Tone], object]) -> None:
        super().__init__()
        self._text, self._tasks, self._say = text, tasks, say
        self.save = QuietButton(translate("VerdictSheet", "Save this report…"), "save")
        self.copy = QuietButton(translate("VerdictSheet", "Copy the report"), "copy")
        self.save.clicked.connect(self._choose)
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(Flow(self.save, self.copy))

    def write(self, path: Path) -> None:
        """Write the report, whole or not at all."""
        text = self._text.encode()
        self._tasks.run(
            lambda: write_whole(path, text, replace=True),
            owner=self,
            on_success=lambda _none: self._tell(path),
            on_failure=self._fail,
        )

    def _choose(self) -> QFileDialog:
        return choose_new_file(
            self,
            translate("VerdictSheet", "Save this report"),
            translate("VerdictSheet", "Text (%1)").replace("%1", "*.txt"),
            NAME,
            self.write,
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._say(translate("VerdictSheet", "The report is copied."), Tone.READY)

    def _tell(self, path: Path) -> None:
        words = translate("VerdictSheet", "Saved as %1.")
        self._say(words.replace("%1", left_to_right(str(path))), Tone.READY)

    def _fail(self, error: PetitionDeskError) -> None:
        self._say(sentence_about(error), Tone.PROBLEM)
