"""The last screen: the vault is made and locked, and the person opens it once."""

from __future__ import annotations

from PySide6.QtCore import Signal

from petitiondesk.desk.vault_place import VaultPlace
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.language.place_words import warnings_about
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField


class OpeningScreen(Screen):
    """``given`` carries the passphrase; ``again`` asks to make the vault once more.

    Args:
        index: which screen it is.
        place: where the vault lies.
    """

    given = Signal(str)
    again = Signal()

    def __init__(self, index: int, place: VaultPlace) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Open it once"),
            translate("FirstRun", "Your vault is being made. This takes a moment."),
            "unlock",
            translate("FirstRun", "Open"),
        )
        for words in warnings_about(place):
            self.body.addWidget(PlainLabel(words, tone=Tone.ATTENTION))
        self.field = PassphraseField(translate("FirstRun", "Passphrase"))
        self.body.addWidget(self.field)
        self._again = QuietButton(translate("FirstRun", "Try again"))
        self._again.clicked.connect(self.again)
        self.add_foot(self._again)
        self.field.entered.connect(self.leave)
        self.setFocusProxy(self.field)
        self.show_making()

    def show_making(self) -> None:
        """Say that the vault is being made."""
        self._again.hide()
        self._allow(allowed=False)
        self.show_problem("")

    def show_made(self) -> None:
        """Say that it is made, and locked; ask for the passphrase."""
        words = translate(
            "FirstRun",
            "Your vault is made, and locked. Open it now with your passphrase, as you will every"
            " day.",
        )
        self.sentence.setText(words)
        announce(self, words)
        self._allow(allowed=True)
        self.field.setFocus()

    def show_not_made(self, sentence: str) -> None:
        """Say why there is no vault."""
        self.sentence.setText(translate("FirstRun", "The vault was not made."))
        self.show_problem(sentence)
        self._again.show()
        self.back_button.setEnabled(True)
        self._again.setFocus()
        announce(self, sentence)

    def show_failure(self, sentence: str) -> None:
        """Say why it did not open."""
        self._allow(allowed=True)
        self.show_problem(sentence)
        self.field.select_all()
        announce(self, sentence)

    def leave(self) -> None:
        if self.field.text() and self.on.isEnabled():
            self._allow(allowed=False)
            self.given.emit(self.field.text())

    def _allow(self, *, allowed: bool) -> None:
        for control in (self.on, self.field, self.back_button):
            control.setEnabled(allowed)
