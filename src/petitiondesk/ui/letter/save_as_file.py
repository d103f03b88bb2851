"""Writing the letter in hand out of the vault, as a letter file that the person asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from petitiondesk.desk.drafting.letter_file import SUFFIX, neutral_name, write_letter
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.gate import Say
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.open_letter import OpenLetter

if TYPE_CHECKING:  # dialogs are read when one is opened: few sittings write such a file
    from PySide6.QtWidgets import QFileDialog


class SaveAsFile:
    """Says before and after that such a file is not sealed.

    Args:
        letter: the letter in hand; the vault keeps it as it was.
        tasks: where the file is written.
        window: stands behind the dialog.
        say: shows what came of it.
    """

    def __init__(self, letter: OpenLetter, tasks: TaskRunner, window: QWidget, say: Say) -> None:
        self._letter = letter
        self._tasks = tasks
        self._window = window
        self._say = say

    def ask(self) -> QFileDialog:
        """Let the person choose where, then write; the dialog asks about a file that is there."""
        from petitiondesk.ui.pages.file_choice import choose_new_file  # noqa: PLC0415 - see above

        return choose_new_file(
            self._window,
            translate("SaveAsFile", "Save as letter file, not sealed"),
            translate("SaveAsFile", "Letter file (%1)").replace("%1", f"*{SUFFIX}"),
            neutral_name(self._letter.letter) + SUFFIX,
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write the letter as it is now, whole or not at all, and say where it is."""
        letter = self._letter.letter
        self._tasks.run(
            lambda: write_letter(letter, path, replace=True),
            owner=self._window,
            on_success=lambda _none: self._say(_written(path)),
            on_failure=self._say_failure,
        )

    def _say_failure(self, error: PetitionDeskError) -> None:
        self._say(sentence_about(error))


def _written(path: Path) -> str:
    sentence = translate(
        "SaveAsFile",
        "Saved as %1. This file is not sealed: whoever has it can read everything, "
        "also withheld names.",
    )
    return sentence.replace("%1", left_to_right(str(path)))
