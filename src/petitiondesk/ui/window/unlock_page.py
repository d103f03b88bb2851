"""Opening the vault: with its passphrase, with the recovery code, or by the system keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import FlatButton, PrimaryButton, QuietButton
from petitiondesk.ui.widgets.code_field import CodeField
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.window.patience import Patience

_SECOND_MS = 1_000
_LONG_MS = 4_000
"""Opening a vault takes about a second; from here on something else takes the time."""


class UnlockPage(FrontPage):
    """``given`` carries a passphrase, ``code_given`` a recovery code as it was typed.

    ``keyring_wanted`` and ``keyring_cancelled`` start and give up a try with the system keyring;
    ``sample_wanted`` asks for a trial without any of them, ``check_wanted`` for a way to check a
    file, which takes no vault.

    Args:
        sentence: what is said under the heading.
        patience: how long the next try waits; outlives this page.
        keyring: whether the system keyring may open the vault.
    """

    given = Signal(str)
    code_given = Signal(str)
    keyring_wanted = Signal()
    keyring_cancelled = Signal()
    sample_wanted = Signal()
    check_wanted = Signal()

    def __init__(
        self, sentence: str, patience: Patience | None = None, *, keyring: bool = False
    ) -> None:
        super().__init__(translate("UnlockPage", "PetitionDesk is locked"), sentence, "lock")
        self._patience = patience or Patience()
        self._has_keyring, self._waiting, self._said = keyring, False, ""
        self._field = PassphraseField(translate("UnlockPage", "Passphrase"))
        self._code = CodeField(translate("UnlockPage", "Recovery code"))
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._note = PlainLabel(tone=Tone.MUTED)
        self.question = Question()
        self._open = PrimaryButton(translate("UnlockPage", "Open"), "unlock")
        self._sample = QuietButton(translate("UnlockPage", "Try the sample"))
        self._check = FlatButton(translate("Actions", "Check a file…"), "search")
        self._other = FlatButton("", "key")
        self._keyring = FlatButton(translate("UnlockPage", "Open with the system keyring"))
        self._cancel = QuietButton(translate("UnlockPage", "Cancel"), "x")
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._long = QTimer(self, interval=_LONG_MS, singleShot=True)
        self._lay_out()
        self._wire()
        self._show_way(by_code=False)
        self._say_delay()

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that the vault is being opened; it takes a moment on purpose."""
        self._waiting = waiting
        opening = translate("UnlockPage", "Opening…")
        self._open.setText(opening if waiting else translate("UnlockPage", "Open"))
        for control in (self._field, self._code, self._sample, self._other, self._keyring):
            control.setEnabled(not waiting)
        self._open.setEnabled(not waiting and not self._patience.seconds_left())
        self._say_note("")
        if waiting:
            self._problem.hide()
            self.question.hide()
            self._long.start()
        else:
            self._long.stop()

    def show_keyring(self, *, asking: bool) -> None:
        """Say that the system keyring is asked; the passphrase can be typed meanwhile."""
        words = translate("UnlockPage", "Asking the system keyring. You can type meanwhile.")
        self._say_note(words if asking else "")
        self._cancel.setVisible(asking)
        self._keyring.setVisible(self._has_keyring and not asking)
        if not asking:
            self._way().setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why it did not open; the entry is selected, and the next try may wait a little."""
        self.show_waiting(waiting=False)
        self._said = sentence
        self._problem.setText(sentence)
        self._problem.show()
        self._select_all()
        announce(self, sentence)
        self._say_delay()

    def tell(self, sentence: str) -> None:
        """Say what came of something that was under way when it was locked."""
        self._say_note(sentence)
        announce(self, sentence)

    def ask_to_open_older(self, sentence: str, act: Callable[[], object]) -> None:
        """Say that an older vault lies here, and let the person decide."""
        self.show_waiting(waiting=False)
        self.question.ask(
            sentence,
            translate("UnlockPage", "Open the older one"),
            translate("UnlockPage", "Leave it closed"),
            act,
        )

    def note_in_words(self) -> str:
        """Return what is said about a try that is under way."""
        return self._note.text()

    def use_recovery_code(self) -> None:
        """Ask for the recovery code in place of the passphrase, or the other way round."""
        self._show_way(by_code=self._code.isHidden())
        self._problem.hide()
        self._way().setFocus()

    def _way(self) -> PassphraseField | CodeField:
        return self._field if self._code.isHidden() else self._code

    def _select_all(self) -> None:
        self._way().select_all()

    def _show_way(self, *, by_code: bool) -> None:
        self._code.setVisible(by_code)
        self._field.setVisible(not by_code)
        self._other.setText(
            translate("UnlockPage", "Use the passphrase")
            if by_code
            else translate("UnlockPage", "Use recovery code")
        )
        self.setFocusProxy(self._way())

    def _give(self) -> None:
        text = self._way().text()
        if not text.strip() or self._waiting or self._patience.seconds_left():
            return
        by_code = self._way() is self._code
        self._cancel.hide()
        self.show_waiting(waiting=True)
        (self.code_given if by_code else self.given).emit(text)

    def _say_delay(self) -> None:
        left = self._patience.seconds_left()
        self._open.setEnabled(not left and not self._waiting)
        if not left:
            self._tick.stop()
            self._problem.setText(self._said)
            self._problem.setVisible(bool(self._said) and not self._waiting)
            return
        delay = counted(
            "UnlockPage",
            "The next try is possible in 1 second.",
            "The next try is possible in %Ln seconds.",
            left,
        )
        self._problem.setText(f"{self._said} {delay}".strip())
        self._problem.show()
        self._tick.start()

    def _say_long(self) -> None:
        words = translate(
            "UnlockPage",
            "Still opening. A vault of an earlier PetitionDesk is brought up to date first.",
        )
        self._say_note(words)
        announce(self, words)

    def _say_note(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _wire(self) -> None:
        self._tick.timeout.connect(self._say_delay)
        self._long.timeout.connect(self._say_long)
        self._field.entered.connect(self._give)
        self._code.entered.connect(self._give)
        self._open.clicked.connect(self._give)
        self._other.clicked.connect(self.use_recovery_code)
        self._sample.clicked.connect(self.sample_wanted)
        self._check.clicked.connect(self.check_wanted)
        self._keyring.clicked.connect(self.keyring_wanted)
        self._cancel.clicked.connect(self.keyring_cancelled)

    def _lay_out(self) -> None:
        for piece in (self._problem, self._note, self._cancel, self._code):
            piece.hide()
        if not self._has_keyring:
            self._keyring.hide()
        shown: tuple[QWidget, ...] = (self._field, self._code, self._problem, self._note)
        for widget in (*shown, self.question):
            self.body.addWidget(widget)
        self.body.addLayout(_row(self._open, self._cancel, None, self._sample))
        self.body.addLayout(_row(self._other, None, self._keyring))
        self.body.addLayout(_row(self._check, None))


def _row(*pieces: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * measures().unit)
    for piece in pieces:
        if piece is None:
            row.addStretch(1)
        else:
            row.addWidget(piece)
    return row
