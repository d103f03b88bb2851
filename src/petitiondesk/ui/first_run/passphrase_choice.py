"""Choosing a passphrase: typed twice, judged in words, or suggested."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.vaults.passphrase import LEAST_LENGTH, Strength
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.language.translation import counted, left_to_right, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField

_PAUSE_MS = 150
"""So long after the last key a passphrase is judged."""


class PassphraseChoice(QWidget):
    """``changed`` says that it may have become usable or not; ``entered`` that Enter wants it."""

    changed = Signal()
    entered = Signal()

    def __init__(self, advice: Advice, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice = advice
        self._judged, self._strength = "", Strength.SHORT
        self._suggested = ""
        self._enter_waits = False
        self.first = PassphraseField(translate("PassphraseChoice", "New passphrase"))
        self.second = PassphraseField(translate("PassphraseChoice", "Type it again"))
        self.suggest = QuietButton(translate("PassphraseChoice", "Suggest one"), "refresh")
        self._shown = PlainLabel()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self._shown.setFont(fixed)
        self._judgement = SmallLabel()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.first.edited.connect(self._edited)
        self.second.edited.connect(self._say)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._enter)
        self.suggest.clicked.connect(self._suggest)
        self._lay_out()
        self.setFocusProxy(self.first)
        self._say()

    @property
    def usable(self) -> bool:
        """Whether it is strong enough, and the same twice."""
        text = self.first.text()
        return text == self._judged == self.second.text() and self._strength.usable

    def text(self) -> str:
        """Return the passphrase."""
        return self.first.text()

    def set_text(self, passphrase: str) -> None:
        """Show what was chosen before; it need not be typed again."""
        self.first.set_text(passphrase)
        self.second.set_text(passphrase)
        self._ask()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _suggest(self) -> None:
        self._suggested = self._advice.suggest()
        self._shown.setText(left_to_right(self._suggested))
        self._shown.show()
        self.second.clear()
        self.first.set_text(self._suggested)
        self.second.setFocus()
        announce(self, self._suggested)
        self._ask()

    def _edited(self) -> None:
        if self._suggested and self.first.text() != self._suggested:
            self._suggested = ""
            self._shown.clear()
            self._shown.hide()
        self._pause.start()
        self._say()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.first.text()
        self._advice.judge(text, self, lambda strength: self._take(text, strength))

    def _take(self, text: str, strength: Strength) -> None:
        if text != self.first.text():
            return
        self._judged, self._strength = text, strength
        self._say()
        if self._enter_waits and self.usable:
            self.entered.emit()
        self._enter_waits = False

    def _enter(self) -> None:
        """Enter counts as well where the judgement is still on its way."""
        if self.usable:
            self.entered.emit()
        elif self.first.text() != self._judged:
            self._enter_waits = True
            self._ask()

    def _say(self) -> None:
        words = self._words()
        self._judgement.setText(words)
        self._judgement.set_tone(Tone.READY if self.usable else Tone.MUTED)
        self.changed.emit()

    def _words(self) -> str:
        first, second = self.first.text(), self.second.text()
        missing = LEAST_LENGTH - len(first)
        if not first:
            return translate(
                "PassphraseChoice", "Four or five words that only you would put together."
            )
        if missing > 0:
            return counted("PassphraseChoice", "1 more character.", "%Ln more characters.", missing)
        if first != self._judged:
            return translate("PassphraseChoice", "Long enough.")
        return self._judged_words(same=first == second, typed=bool(second))

    def _judged_words(self, *, same: bool, typed: bool) -> str:
        judged = _in_words(self._strength)
        if self._suggested and not same:
            return translate(
                "PassphraseChoice", "Very strong. Write it down until you know it. Type it again."
            )
        if not self._strength.usable or not typed:
            return judged
        if not same:
            return translate("PassphraseChoice", "The two are not the same.")
        return translate("PassphraseChoice", "%1 The same twice.").replace("%1", judged)

    def _lay_out(self) -> None:
        unit = measures().unit
        self._shown.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self.suggest)
        row.addWidget(self._shown, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.first)
        column.addLayout(row)
        column.addWidget(self.second)
        column.addWidget(self._judgement)


def _in_words(strength: Strength) -> str:
    return {
        Strength.SHORT: translate("PassphraseChoice", "Too short."),
        Strength.EASY: translate(
            "PassphraseChoice", "Easy to guess. Add a word that has nothing to do with the others."
        ),
        Strength.ENOUGH: translate("PassphraseChoice", "Strong enough."),
        Strength.STRONG: translate("PassphraseChoice", "Very strong."),
    }[strength]
