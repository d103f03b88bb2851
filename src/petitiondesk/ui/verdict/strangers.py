"""Those who signed a file and are not known: a way to verify each one's card."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.session import Session
from petitiondesk.ui.vault_settings.card_box import CardBox
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import PlainLabel

MOST = 12
"""So many cards are offered at a time; a file may come with as many as it likes."""


class Strangers(QWidget):
    """``verified`` says that a card was verified by its number, and is known from now on.

    Args:
        cards: of those who signed and are not known.
        session: of the open vault, which keeps verified cards; None where none is open.
    """

    verified = Signal()

    def __init__(self, cards: Sequence[Certificate], session: Session | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        self.buttons: list[QuietButton] = []
        self.box: CardBox | None = None
        if session is None:
            column.addWidget(PlainLabel(_without_vault(), tone=Tone.MUTED))
            return
        settings = session.vault.settings
        self.box = CardBox(lambda: Cards(settings), session.tasks)
        self.box.verified.connect(lambda _card: self.verified.emit())
        self.buttons = [self._button(self.box, card) for card in cards[:MOST]]
        self.box.left.connect(self.buttons[0].setFocus)
        column.addLayout(Flow(*self.buttons))
        column.addWidget(self.box)
        self.setFocusProxy(self.buttons[0])

    def _button(self, box: CardBox, card: Certificate) -> QuietButton:
        words = translate("VerdictSheet", "Verify the card of %1…")
        button = QuietButton(words.replace("%1", shown_name(card.organisation)), "check")
        button.clicked.connect(functools.partial(box.ask, card))
        return button


def _without_vault() -> str:
    return translate(
        "VerdictSheet",
        "Open your vault to verify the card of an organisation by its check number. It is known"
        " from then on.",
    )
