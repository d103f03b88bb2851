"""What was found about one place of the letter, below it: why, how sure, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.letter.edits import Together
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.keeping import keep, keep_no_longer
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.remedies import Remedy, edit_for
from petitiondesk.ui.evidence_words import evidence_in_words
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import finding_in_words, language_name
from petitiondesk.ui.pages.keep_box import KeepBox
from petitiondesk.ui.pages.remedy_words import remedy_in_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel, SymbolLabel, as_high_as_needed

_IN_THE_WAY = (Severity.BLOCK, Severity.ERROR)


class FindingNotes(QWidget):
    """One note a finding, the weightiest first; hidden where nothing was found.

    ``edit_wanted`` carries the edit that a press means, ``said`` a sentence for the toast;
    ``ended`` says that the note that had the keyboard is gone, and no other is left to take it.
    """

    edit_wanted = Signal(object)
    said = Signal(str, bool)
    ended = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * measures().unit)
        self.hide()

    def show_findings(self, shown: Shown, findings: Iterable[Finding]) -> None:
        """Show what was found; a note that is there already stays, with what is typed in it."""
        self._shown = shown
        wanted = tuple(_once(findings))
        if [note.finding for note in self.notes()] != list(wanted):
            self._rebuild(wanted)
        for note in self.notes():
            note.show_of(shown)
        self.setVisible(bool(wanted))

    def notes(self) -> tuple[FindingNote, ...]:
        """Return the notes from top to bottom."""
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, FindingNote))

    def _rebuild(self, wanted: tuple[Finding, ...]) -> None:
        before = self.notes()
        stay = {id(note): note for note in before if note.finding in wanted}
        was_in_hand = next((each for each in before if each.has_keyboard()), None)
        for note in before:
            self._column.removeWidget(note)
            if id(note) not in stay:
                note.hide()
                note.deleteLater()
        for finding in wanted:
            same = next((each for each in stay.values() if each.finding == finding), None)
            self._column.addWidget(same or self._made(finding))
        if was_in_hand is not None and id(was_in_hand) not in stay:
            self._hand_on(was_in_hand.finding)

    def _made(self, finding: Finding) -> FindingNote:
        shown = self._shown
        note = FindingNote(finding, shown.letter.languages.courtesy if shown else ())
        note.edit_wanted.connect(self.edit_wanted)
        note.said.connect(self.said)
        return note

    def _hand_on(self, gone: Finding) -> None:
        """Let the note that took the place of one have the keyboard, or the first that is left."""
        place = _place_of(gone)
        left = sorted(
            (note for note in self.notes() if note.can_be_pressed()),
            key=lambda note: _place_of(note.finding) != place,
        )
        if not left:
            self.ended.emit()
            return
        left[0].show()
        left[0].setFocus(Qt.FocusReason.OtherFocusReason)


class FindingNote(QFrame):
    """One finding: what it says, what it rests on, and the ways to mend or to keep it."""

    edit_wanted = Signal(object)
    said = Signal(str, bool)

    def __init__(self, finding: Finding, courtesy: tuple[str, ...]) -> None:
        super().__init__()
        self.finding = finding
        self._courtesy = courtesy
        self._shown: Shown | None = None
        self.box: KeepBox | None = None
        self.mend: QuietButton | None = None
        self.keep: QuietButton | None = None
        self._column = QVBoxLayout()
        self._ways = QWidget()
        self._lay_out()

    def show_of(self, shown: Shown) -> None:
        """Take the letter that it is about now."""
        self._shown = shown

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def can_be_pressed(self) -> bool:
        """Tell whether it has a button that can take the keyboard."""
        return self.mend is not None or self.keep is not None

    def ask_reason(self) -> None:
        """Ask why it stays as it is."""
        if self.box is None and self._shown is not None:
            self.box = KeepBox(self._shown.letter.languages.prevailing)
            self.box.given.connect(self._keep)
            self.box.left.connect(self._leave)
            self._column.addWidget(self.box)
        if self.box is not None:
            self._ways.hide()
            self.box.show()
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self.box is not None:
            self.box.hide()
        self._ways.show()
        if self.keep is not None:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, reason: str) -> None:
        if self._shown is not None:
            edit = keep(self._shown.letter, self.finding, reason=reason, on=self._shown.today)
            self.edit_wanted.emit(edit)
            self.said.emit(translate("FindingNote", "Kept, with your reason"), True)

    def _take_back(self, kept: KeptFinding) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(keep_no_longer(self._shown.letter, kept))

    def _mend(self, remedy: Remedy) -> None:
        if self._shown is None:
            return
        try:
            edit = edit_for(self._shown.letter, remedy)
        except NoSuchPartError:
            self.said.emit(translate("FindingNote", "The text has changed since."), False)
            return
        self.edit_wanted.emit(Together((edit,)))  # a step of its own, whatever was typed before
        self.said.emit(translate("FindingNote", "Changed"), True)

    def _lay_out(self) -> None:
        unit, finding = measures().unit, self.finding
        heavy = finding.severity in _IN_THE_WAY and finding.kept is None
        self.setProperty("face", "attention" if heavy else "soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        row.setSpacing(2 * unit)
        row.addWidget(SymbolLabel(*_look(finding)), alignment=Qt.AlignmentFlag.AlignTop)
        self._column.setSpacing(unit)
        for words in self._words():
            self._column.addWidget(as_high_as_needed(words))
        self._offer()
        row.addLayout(self._column, 1)

    def _words(self) -> list[PlainLabel]:
        said = finding_in_words(self.finding)
        what = said.what
        if self.finding.language in self._courtesy:
            form = translate("FindingNote", "%1 (%2)")
            what = form.replace("%1", what).replace("%2", language_name(self.finding.language))
        words = [PlainLabel(what), SmallLabel(said.remedy)]
        words += [SmallLabel(line) for line in evidence_in_words(self.finding)]
        return words + [SmallLabel(line, tone=Tone.INK) for line in _kept_in_words(self.finding)]

    def _offer(self) -> None:
        """Put the buttons below the words."""
        finding = self.finding
        buttons: list[QWidget] = []
        if finding.kept is not None:
            kept = finding.kept
            self.keep = QuietButton(translate("FindingNote", "Ask again"), "undo")
            self.keep.clicked.connect(lambda: self._take_back(kept))
            buttons.append(self.keep)
        else:
            buttons += self._ways_out()
        if not buttons:
            return
        for button in buttons:
            button.setAccessibleDescription(finding_in_words(finding).what)
        flow = Flow(*buttons)
        self._ways.setLayout(flow)
        self._column.addWidget(self._ways)
        self.setFocusProxy(buttons[0])

    def _ways_out(self) -> list[QWidget]:
        buttons: list[QWidget] = []
        remedy = self.finding.remedy
        if remedy is not None:
            self.mend = QuietButton(remedy_in_words(remedy), "check")
            self.mend.clicked.connect(lambda: self._mend(remedy))
            buttons.append(self.mend)
        if self.finding.severity in (Severity.ERROR, Severity.WARNING):
            self.keep = QuietButton(translate("FindingNote", "Keep with a reason…"))
            self.keep.clicked.connect(self.ask_reason)
            buttons.append(self.keep)
        return buttons


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    seen: list[Finding] = []
    for finding in findings:
        if finding not in seen:
            seen.append(finding)
            yield finding


def _place_of(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.where, finding.language


def _look(finding: Finding) -> tuple[str, Tone]:
    if finding.kept is not None:
        return "circle-check", Tone.READY
    if finding.severity is Severity.NOTE:
        return "info", Tone.MUTED
    return "circle-alert", Tone.ATTENTION


def _kept_in_words(finding: Finding) -> list[str]:
    kept = finding.kept
    if kept is None:
        return []
    form = translate("FindingNote", "Kept on %1: %2")
    day = day_in_words(kept.on)
    return [form.replace("%1", day).replace("%2", isolated(kept.reason))]
