"""Who is protected: the list lies in the vault alone, and this sheet shows it over the window."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.protecting.protected import (
    ProtectedIdentity,
    Register,
    keep_register,
    load_register,
)
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.protected.identity_card import IdentityCard
from petitiondesk.ui.protected.identity_form import IdentityForm
from petitiondesk.ui.session import Session
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.question import Question


class ProtectedSheet(Sheet):
    """``changed`` says that other names are protected now."""

    changed = Signal()

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, translate("ProtectedSheet", "Protected names"))
        self._session = session
        self._register = Register()
        self._in_form: int | None = None
        self._said = PlainLabel()
        self._said.hide()
        self.form = IdentityForm()
        self.form.given.connect(self._give)
        self.form.left.connect(self._leave_form)
        self.question = Question()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * measures().unit)
        self._lay_out()
        self.form.setEnabled(False)
        self._load()
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def cards(self) -> tuple[IdentityCard, ...]:
        """Return the cards from top to bottom."""
        items = (self._cards.itemAt(index) for index in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, IdentityCard))

    def close_up(self) -> None:
        """Go; where a name is written that is not protected yet, ask first."""
        if not self.question.isHidden():
            self.question.hide()
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form.is_begun():
            self.question.ask(
                translate("ProtectedSheet", "What you wrote is not protected yet. Leave it?"),
                translate("ProtectedSheet", "Leave it"),
                translate("ProtectedSheet", "Go on writing"),
                super().close_up,
            )
        else:
            super().close_up()

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text()

    def _lay_out(self) -> None:
        explained = (
            translate(
                "ProtectedSheet",
                "Persons, places and organisations that no letter may name. While you write and "
                "before anything is exported, every text is searched for them.",
            ),
            translate(
                "ProtectedSheet",
                "This list stays in your vault. It is in no letter, no file for others and no"
                " export.",
            ),
        )
        for words in explained:
            self.body.addWidget(PlainLabel(words, tone=Tone.MUTED))
        self.body.addWidget(self.question)
        self.body.addWidget(self._said)
        self.body.addWidget(self.form)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)

    def _load(self) -> None:
        settings = self._session.vault.settings
        self._session.tasks.run(
            lambda: load_register(settings),
            owner=self,
            on_success=self._begin,
            on_failure=self._fail,
            serial=True,
        )

    def _begin(self, register: Register) -> None:
        self._show(register)
        if self.close_button.hasFocus():  # where the person has gone on, they stay
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, register: Register) -> None:
        self._register = register
        self.form.setEnabled(True)
        while (item := self._cards.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for place, identity in enumerate(register.entries):
            card = IdentityCard(identity)
            card.change_wanted.connect(functools.partial(self._change, place))
            card.removed.connect(functools.partial(self._ask_to_remove, place))
            self._cards.addWidget(card)
        if not register.entries:
            words = translate("ProtectedSheet", "Nobody is on the list yet.")
            self._cards.addWidget(PlainLabel(words, tone=Tone.MUTED))

    def _change(self, place: int) -> None:
        self._in_form = place
        self.form.show_identity(self._register.entries[place])
        self.show_top()

    def _leave_form(self) -> None:
        self._in_form = None
        self.form.show_new()

    def _ask_to_remove(self, place: int) -> None:
        words = translate(
            "ProtectedSheet",
            "Remove %1? Letters may name it from then on, and nothing will warn you.",
        )
        self.question.ask(
            words.replace("%1", isolated(self._register.entries[place].spellings[0])),
            translate("ProtectedSheet", "Remove"),
            translate("ProtectedSheet", "Keep it protected"),
            lambda: self._remove(place),
        )

    def _remove(self, place: int) -> None:
        entries = self._register.entries
        self._leave_form()
        self._keep(
            (*entries[:place], *entries[place + 1 :]),
            translate("ProtectedSheet", "It is no longer protected."),
        )

    def _give(self, identity: ProtectedIdentity) -> None:
        entries, place = self._register.entries, self._in_form
        if place is None:
            kept = entries if identity in entries else (*entries, identity)
        else:
            kept = (*entries[:place], identity, *entries[place + 1 :])
        self._keep(kept, translate("ProtectedSheet", "It is protected from now on."))

    def _keep(self, entries: tuple[ProtectedIdentity, ...], words: str) -> None:
        register, settings = Register(entries), self._session.vault.settings
        self.form.setEnabled(False)
        self._session.tasks.run(
            lambda: keep_register(settings, register),
            owner=self,
            on_success=lambda _none: self._kept(register, words),
            on_failure=self._fail,
            serial=True,
        )

    def _kept(self, register: Register, words: str) -> None:
        self._show(register)
        self._leave_form()
        self._say(words, Tone.READY)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _fail(self, error: PetitionDeskError) -> None:
        self.form.setEnabled(True)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(sentence_about(error), Tone.PROBLEM)

    def _say(self, words: str, tone: Tone) -> None:
        self._said.setText(words)
        self._said.set_tone(tone)
        self._said.show()
        announce(self, words)
