"""The last part of an export: what was made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.desk.exporting.order import ExportedFile, ExportResult
from petitiondesk.letter.finding import Severity
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.exporting.checks import ExportChecks
from petitiondesk.ui.exporting.view import Said
from petitiondesk.ui.language.translation import counted, isolated, left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel, as_high_as_needed


class ExportOutcome(QFrame):
    """What was made, as it was read back, or why nothing was.

    ``go_wanted`` carries the part, block or section that mends what forbade it; ``folder_wanted``
    a folder that is to be opened; ``signing_wanted`` asks for the way to sign a file once more.
    """

    go_wanted = Signal(str)
    folder_wanted = Signal(object)
    signing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = measures().unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        self._column.setSpacing(2 * unit)
        self._refused: Letter | None = None
        self.hide()

    def show_result(self, letter: Letter, result: ExportResult, said: Said) -> None:
        """List the files of a letter, or say why nothing was made."""
        if result.files:
            announce(self, self.show_files(result, said))
        else:
            self._show_refusal(letter, result)

    def show_files(self, result: ExportResult, said: Said) -> str:
        """List files that were made and what is said about each; return what stands over them."""
        title = counted(
            "ExportOutcome", "1 file was made", "%Ln files were made", len(result.files)
        )
        self._begin("soft", title)
        if result.draft:
            words = translate("ExportOutcome", "Every page is marked as a draft.")
            self._column.addWidget(PlainLabel(words, tone=Tone.ATTENTION))
        whole = translate(
            "ExportOutcome", "Each file was read back, and is on the disk as it was made."
        )
        self._column.addWidget(PlainLabel(whole))
        for made in result.files:
            self._column.addWidget(_file_row(made, said))
        self._column.addWidget(self._ways_on(result))
        self._column.addWidget(_sums(result))
        return title

    def _ways_on(self, result: ExportResult) -> QWidget:
        """Return what can be done with the files now."""
        folder = result.files[0].path.parent
        where = translate("ExportOutcome", "Folder: %1")
        self._column.addWidget(PlainLabel(where.replace("%1", left_to_right(str(folder)))))
        show = QuietButton(translate("ExportOutcome", "Open the folder"), "folder-open")
        show.clicked.connect(lambda: self.folder_wanted.emit(folder))
        sign = QuietButton(translate("ExportOutcome", "Sign a file…"), "pen")
        sign.clicked.connect(self.signing_wanted)
        sign.setVisible(any(each.verdict is not None for each in result.files))
        around = QWidget()
        around.setLayout(Flow(show, sign))
        self.setFocusProxy(show)
        return around

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


def _file_row(made: ExportedFile, said: Said) -> QWidget:
    """Return a file, and what whoever gets it will think of it."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures().unit // 2)
    column.addWidget(as_high_as_needed(PlainLabel(_file_in_words(made))))
    for words, tone in said.get(made.path, ()):
        column.addWidget(as_high_as_needed(SmallLabel(words, tone=tone)))
    return around


def _sums(result: ExportResult) -> Fold:
    details = Fold(translate("ExportOutcome", "Check sums"))
    if result.sums is not None:
        said = translate("ExportOutcome", "The same list lies beside the files: %1.")
        details.body.addWidget(PlainLabel(said.replace("%1", isolated(result.sums.name))))
    for made in result.files:
        details.body.addWidget(SmallLabel(left_to_right(f"{made.sha256}  {made.path.name}")))
    return details


def _file_in_words(made: ExportedFile) -> str:
    name, language = isolated(made.path.name), language_name(made.language)
    if not made.pages:
        words = translate("ExportOutcome", "%1 · %2")
    else:
        words = counted("ExportOutcome", "%1 · %2 · 1 page", "%1 · %2 · %Ln pages", made.pages)
    return words.replace("%1", name).replace("%2", language)
