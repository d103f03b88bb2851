"""Verifying an organisation's card: whose it says it is, and the number that was heard.

The number of the card itself is never shown here. Whoever sees two numbers side by side says that
they match; whoever types one has listened.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.identities.cards import Cards, CardStanding, wrong_groups
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.vault_settings.number_groups import NumberGroups
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel
from petitiondesk.ui.widgets.question import show_in_view

_TO_TYPE = (CardStanding.UNVERIFIED, CardStanding.CHANGED, CardStanding.EARLIER)
"""What can become verified by the number: not what is so already, nor one's own card."""


class CardBox(QFrame):
    """``verified`` carries the card whose number was typed, ``left`` says that it was not now.

    Args:
        cards: makes what keeps verified cards.
        tasks: asks the vault in its turn.
    """

    verified = Signal(object)
    left = Signal()

    def __init__(self, cards: Callable[[], Cards], tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        self._cards, self._tasks = cards, tasks
        self._card: Certificate | None = None
        self._whose = Heading(level=3)
        self._state, self._how, self._what = PlainLabel(), PlainLabel(), PlainLabel()
        self._said = PlainLabel()
        self.number = NumberGroups()
        self._hint = SmallLabel()
        self.go_on = QuietButton(translate("CardBox", "Verify this card"), "check")
        self.leave = FlatButton(translate("CardBox", "Not now"))
        self.number.edited.connect(self._look)
        self.number.entered.connect(self._verify)
        self.number.pasted.connect(self._explain_typing)
        self.go_on.clicked.connect(self._verify)
        self.leave.clicked.connect(self._leave)
        self._lay_out()
        self.hide()

    def ask(self, card: Certificate) -> None:
        """Show whose card this says it is, and ask for its check number."""
        self._card = card
        self.number.clear()
        self._say("")
        self._whose.setText(shown_name(card.organisation))
        cards = self._cards
        self._tasks.run(
            lambda: cards().standing(card),
            owner=self,
            on_success=lambda standing: self._ask_for(card, standing),
            on_failure=self._fail,
            serial=True,
        )

    def said(self) -> str:
        """Return what was said last about the number, or the card."""
        return self._said.text() or self._state.text()

    def _ask_for(self, card: Certificate, standing: CardStanding) -> None:
        if card is not self._card:
            return  # another one was put here meanwhile
        name = shown_name(card.organisation)
        self._state.setText(_in_words(standing).replace("%1", name) if name else _nameless())
        self._state.set_tone(_TONES[standing] if name else Tone.PROBLEM)
        self._state.show()
        call = translate(
            "CardBox", "Call %1 on a number you already knew. Do not use a number from this file."
        )
        self._how.setText(call.replace("%1", name))
        self._let_type(wanted=bool(name) and standing in _TO_TYPE)
        self.show()
        show_in_view(self)
        announce(self, f"{name}. {self._state.text()}")

    def _let_type(self, *, wanted: bool) -> None:
        for piece in (self._how, self._what, self.number, self._hint, self.go_on):
            piece.setVisible(wanted)
        self.go_on.setEnabled(False)
        self.leave.setText(
            translate("CardBox", "Not now") if wanted else translate("CardBox", "Close")
        )
        (self.number if wanted else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Compare what is whole, so that a slip is found while it can still be read out again."""
        assert self._card is not None
        wrong = wrong_groups(self._card, self.number.groups())
        self.number.mark(wrong)
        self.go_on.setEnabled(self.number.is_whole() and not wrong)
        self._say(_wrong_in_words(wrong, whole=self.number.is_whole()), Tone.PROBLEM)

    def _verify(self) -> None:
        card, cards = self._card, self._cards
        if card is None or not self.go_on.isEnabled():
            return
        typed = " ".join(self.number.groups())
        self.go_on.setEnabled(False)
        self._tasks.run(
            lambda: cards().verify(card, typed),
            owner=self,
            on_success=lambda _none: self._tell_verified(card),
            on_failure=self._fail,
            serial=True,
        )

    def _tell_verified(self, card: Certificate) -> None:
        self._state.hide()
        self._let_type(wanted=False)
        words = translate("CardBox", "The numbers match. This card belongs to %1.")
        self._say(words.replace("%1", shown_name(card.organisation)), Tone.READY)
        self.verified.emit(card)

    def _leave(self) -> None:
        self.number.clear()
        self.hide()
        self.left.emit()

    def _explain_typing(self) -> None:
        words = translate(
            "CardBox",
            "Type the number that you hear. One that came with the file, or in a message, proves"
            " nothing.",
        )
        self._say(words, Tone.ATTENTION)

    def _fail(self, error: PetitionDeskError) -> None:
        self.show()
        self.go_on.setEnabled(self.number.is_whole())
        self._say(sentence_about(error), Tone.PROBLEM)

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        changed = words != self._said.text()
        self._said.setText(words)
        self._said.set_tone(tone)
        self._said.setVisible(bool(words))
        if words and changed:
            announce(self, words)
            show_in_view(self._said)

    def _lay_out(self) -> None:
        unit = measures().unit
        self._what.setText(
            translate("CardBox", "Ask them to read their check number. Type it here.")
        )
        self._hint.setText(
            translate("CardBox", "Eight groups of five digits, in the digits that you use.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        pieces = (self._whose, self._state, self._how, self._what, self.number, self._hint)
        for piece in (*pieces, self._said):
            column.addWidget(piece)
        column.addLayout(Flow(self.go_on, self.leave))
        self.setFocusProxy(self.number)


_TONES = {
    CardStanding.UNVERIFIED: Tone.MUTED,
    CardStanding.VERIFIED: Tone.READY,
    CardStanding.EARLIER: Tone.ATTENTION,
    CardStanding.CHANGED: Tone.PROBLEM,
    CardStanding.OWN: Tone.ATTENTION,
}


def _in_words(standing: CardStanding) -> str:
    return {
        CardStanding.UNVERIFIED: translate(
            "CardBox", "Not verified: anybody can make a card with this name."
        ),
        CardStanding.VERIFIED: translate(
            "CardBox", "You have verified this card. There is nothing to do."
        ),
        CardStanding.EARLIER: translate(
            "CardBox",
            "An earlier card of %1: you have verified a newer one. If they use this one again, ask"
            " for its number.",
        ),
        CardStanding.CHANGED: translate(
            "CardBox",
            "This is another card than the one that you verified for %1. They have made a new one,"
            " or somebody pretends to be them. Its files and signatures wait until you check it.",
        ),
        CardStanding.OWN: translate(
            "CardBox",
            "This is your own card. Choose the card that the other organisation gave you.",
        ),
    }[standing]


def _nameless() -> str:
    return translate("CardBox", "This card names nobody. Do not use it.")


def _wrong_in_words(wrong: tuple[int, ...], *, whole: bool) -> str:
    if not wrong:
        return ""
    if whole or len(wrong) > 1:
        return translate(
            "CardBox",
            "The numbers do not match. Do not use this card. Ask for the card again in a different"
            " way.",
        )
    words = translate(
        "CardBox", "Group %1 is not the one of this card. Ask them to read it once more."
    )
    return words.replace("%1", number(wrong[0] + 1))
