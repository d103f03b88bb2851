"""The last part of an export: what was made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.desk.export_order import ExportedFile, ExportResult
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.measures import measures
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.export_checks import ExportChecks
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, isolated, left_to_right, translate
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel


class ExportOutcome(QFrame):
    """What was made, as it was read back, or why nothing was.

    ``go_wanted`` carries the part, block or section that mends what forbade it.
    """

    go_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        unit = measures().unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        self._column.setSpacing(2 * unit)
        self._refused: Letter | None = None
        self.hide()

    def show_result(self, letter: Letter, result: ExportResult) -> None:
        """List the files of a letter, or say why nothing was made."""
        if result.files:
            announce(self, self.show_files(result))
        else:
            self._show_refusal(letter, result)

    def show_files(self, result: ExportResult) -> str:
        """List files that were made, and return what stands over them."""
        title = counted(
            "ExportOutcome", "1 file was made", "%Ln files were made", len(result.files)
        )
        self._begin("soft", title)
        if result.draft:
            words = translate("ExportOutcome", "Every page is marked as a draft.")
            self._column.addWidget(PlainLabel(words, tone=Tone.ATTENTION))
        said = translate(
            "ExportOutcome", "Each file was read back, and is on the disk as it was made."
        )
        self._column.addWidget(PlainLabel(said))
        details = Fold(translate("ExportOutcome", "Check sums"))
        for made in result.files:
            self._column.addWidget(PlainLabel(_file_in_words(made)))
            details.body.addWidget(SmallLabel(left_to_right(f"{made.sha256}  {made.path.name}")))
        self._column.addWidget(details)
        self.setFocusProxy(details)
        return title

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong."""
        self._begin("problem", sentence)
        announce(self, sentence)

    def show_cancelled(self, sentence: str) -> None:
        """Say that nothing was made, as the person wished."""
        self._begin("soft", sentence)
        announce(self, sentence)

    def show_letter(self, letter: Letter) -> None:
        """Drop what forbade an export, once the letter is another one."""
        if self._refused not in (None, letter):
            self.hide()

    def _show_refusal(self, letter: Letter, result: ExportResult) -> None:
        in_the_way = (Severity.BLOCK, Severity.ERROR)
        forbade = tuple(each for each in result.findings if each.severity in in_the_way)
        self.show_failure(
            translate("ExportOutcome", "Nothing was made: the letter is not finished yet.")
        )
        checks = ExportChecks()
        checks.show_findings(letter, forbade)
        checks.go_wanted.connect(self.go_wanted)
        self._column.addWidget(checks)
        self._refused = letter

    def _begin(self, face: str, title: str) -> None:
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._refused = None
        self.setProperty("face", face)
        self.style().unpolish(self)
        self.style().polish(self)
        self._column.addWidget(Heading(title, level=3))
        self.show()


def _file_in_words(made: ExportedFile) -> str:
    name, language = isolated(made.path.name), language_name(made.language)
    if not made.pages:
        words = translate("ExportOutcome", "%1 · %2")
    else:
        words = counted("ExportOutcome", "%1 · %2 · 1 page", "%1 · %2 · %Ln pages", made.pages)
    return words.replace("%1", name).replace("%2", language)
