"""A recovery code to print or copy, and the groups of it that are typed again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.vaults.recovery_sheet import ASKED_FOR, RecoverySheet
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.actions import lend_to
from petitiondesk.ui.first_run.code_picture import CodePicture
from petitiondesk.ui.first_run.printed_sheet import print_sheet
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField

_Option = QPrintDialog.PrintDialogOption

_ACROSS = 4
"""So many groups stand in a row."""


class SheetProof(QWidget):
    """``changed`` says that the proof may be whole now; ``entered`` that Enter wants to go on."""

    changed = Signal()
    entered = Signal()

    def __init__(self, sheet: RecoverySheet, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.fields = {group: _field_for(group) for group in ASKED_FOR}
        self._around = {
            group: Labelled(field.accessibleName(), field) for group, field in self.fields.items()
        }
        self.print = QuietButton(translate("SheetProof", "Print…"))
        self.print.clicked.connect(self.ask_for_printer)
        self._no_printer = SmallLabel(tone=Tone.ATTENTION)
        self._no_printer.hide()
        self._lay_out()
        for group, field in self.fields.items():
            field.edited.connect(lambda _text, group=group: self._typed(group))
            field.returnPressed.connect(self.entered)
        self.setFocusProxy(self.print)  # the code stays in sight above it

    @property
    def proved(self) -> bool:
        """Whether all groups that were asked for were typed as they stand on the sheet."""
        return all(
            self._sheet.is_group(group, field.text()) for group, field in self.fields.items()
        )

    def code(self) -> str:
        """Return the code, with what was typed in it."""
        return self._sheet.as_typed({group: each.text() for group, each in self.fields.items()})

    def show_proved(self) -> None:
        """Show a proof that was given before."""
        for group, field in self.fields.items():
            field.set_text(self._sheet.groups[group - 1])

    def ask_for_printer(self) -> QPrintDialog | None:
        """Let the person choose a printer, then print; nothing waits for it.

        Only paper is offered: a code in a file would lie beside the vault that it opens.
        """
        if not QPrinterInfo.availablePrinterNames():
            words = translate("SheetProof", "There is no printer here. Copy the code by hand.")
            self._no_printer.setText(words)
            self._no_printer.show()
            announce(self, words)
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("PetitionDesk")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lend_to(dialog, self)
        for option in (_Option.PrintPageRange, _Option.PrintToFile):
            dialog.setOption(option, on=False)
        sheet = self._sheet
        dialog.accepted.connect(lambda: print_sheet(printer, sheet))
        QDialog.open(dialog)  # its own `open` wants a slot by name
        return dialog

    def _typed(self, group: int) -> None:
        text = self.fields[group].text()
        whole = len(text.strip()) >= len(self._sheet.groups[group - 1])
        wrong = whole and not self._sheet.is_group(group, text)
        words = translate("SheetProof", "Not as on the sheet.")
        self._around[group].show_problem(words if wrong else "")
        self.changed.emit()

    def _lay_out(self) -> None:
        unit = measures().unit
        code = QVBoxLayout()
        code.setSpacing(2 * unit)
        code.addWidget(_written(self._sheet))
        code.addWidget(self.print, alignment=Qt.AlignmentFlag.AlignLeading)
        code.addWidget(self._no_printer)
        top = QHBoxLayout()
        top.setSpacing(4 * unit)
        top.addLayout(code, 1)
        top.addWidget(CodePicture(self._sheet.code), alignment=Qt.AlignmentFlag.AlignTop)
        ask = translate("SheetProof", "Now type three groups off your own sheet or copy.")
        row = QHBoxLayout()
        row.setSpacing(3 * unit)
        for group in ASKED_FOR:
            row.addWidget(self._around[group], 1, Qt.AlignmentFlag.AlignTop)
        used = translate(
            "SheetProof", "A printer may keep a copy. It is used at Unlock: Use recovery code."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addLayout(top)
        column.addWidget(SmallLabel(used))
        column.addWidget(PlainLabel(ask))
        column.addLayout(row)


def _field_for(group: int) -> LineField:
    name = translate("SheetProof", "Group %1").replace("%1", number(group))
    field = LineField(name)
    field.set_left_to_right()
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhLatinOnly
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field


def _written(sheet: RecoverySheet) -> QWidget:
    """Return the groups with their numbers; they run from the left in every language."""
    groups = QWidget()
    groups.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    groups.setAccessibleName(sheet.code)
    grid = QGridLayout(groups)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4 * measures().unit)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(groups.font().pointSizeF() * 1.25)
    for index, text in enumerate(sheet.groups):
        row, column = divmod(index, _ACROSS)
        name = SmallLabel(number(index + 1), tone=Tone.MUTED, wraps=False)
        group = PlainLabel(text, wraps=False)
        group.setFont(fixed)
        for label, line in ((name, 2 * row), (group, 2 * row + 1)):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            grid.addWidget(label, line, column)
    grid.setColumnStretch(_ACROSS, 1)
    return groups
