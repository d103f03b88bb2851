"""The cards of other organisations: verified by telephone, listed, forgotten.

A card that nobody verified is not kept: it is asked about, and then it is verified or gone.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.identities.cards import Cards, CardStanding
from petitiondesk.desk.identities.identity import read_card
from petitiondesk.desk.ports import Clock, Vault
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.dropping import files_in, files_of, let_in
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.card_box import CardBox
from petitiondesk.ui.vault_settings.identity_files import CARDS
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.question import Question

T = TypeVar("T")


class CardsPage(SettingsPage):
    """Lists whose cards were verified, and takes another one: chosen, or dropped here."""

    def __init__(self, vault: Vault, clock: Clock, tasks: TaskRunner) -> None:
        super().__init__(
            translate("CardsPage", "Cards of others"),
            translate(
                "CardsPage",
                "Organisations whose card you have verified. What they sign is told apart from"
                " what somebody else signs in their name.",
            ),
        )
        self.say_above()
        self.setAcceptDrops(True)
        self._clock, self._tasks = clock, tasks
        self._cards = functools.partial(Cards, vault.settings)
        self.add = QuietButton(translate("CardsPage", "Add a card…"), "plus")
        self.add.clicked.connect(self._choose)
        self.box = CardBox(self._cards, tasks)
        self.box.verified.connect(lambda _card: self.refresh())
        self.box.left.connect(self._go_on)
        self.question = Question()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3 * measures().unit)
        self.body.addWidget(self.box)
        self.body.addWidget(self.question)
        self.body.addWidget(self._list)
        self.body.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.add)
        self.refresh()

    def refresh(self) -> None:
        """List the cards anew."""
        cards = self._cards
        self._run(lambda: cards().listed(), self._show)

    def take_file(self, path: Path) -> None:
        """Ask for the check number of the card in a file."""
        self._run(lambda: read_card(path), self._ask)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(files_in(event.mimeData())) == 1:
            let_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_of(event)
        if len(files) == 1:
            self.take_file(files[0])

    def _choose(self) -> None:
        kind = translate("IdentityPage", "Cards (%1)").replace("%1", CARDS)
        choose_file(
            self, translate("CardsPage", "The card of an organisation"), kind, self.take_file
        )

    def _ask(self, card: Certificate) -> None:
        self.say("")
        self.question.hide()
        self.box.ask(card)

    def _show(self, listed: tuple[tuple[Certificate, CardStanding], ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for card, standing in listed:
            self._rows.addWidget(self._row(card, standing))
        self.add.setVisible(bool(listed))
        if not listed:
            self._rows.addWidget(self._nothing_yet())

    def _row(self, card: Certificate, standing: CardStanding) -> ActionCard:
        name, over = shown_name(card.organisation), self._clock.now() > card.not_after
        words, tone = _state_in_words(card, standing, over=over)
        row = ActionCard("building", name, words, tone)
        forget = row.offer(
            translate("CardsPage", "Forget…"), functools.partial(self._ask_to_forget, card), "trash"
        )
        forget.setAccessibleDescription(name)
        return row

    def _nothing_yet(self) -> EmptyState:
        empty = EmptyState(
            translate(
                "CardsPage",
                "Nobody is verified yet. An organisation gives you its card as a file and reads"
                " its check number to you by telephone; from then on you know what it signs.",
            ),
            translate("CardsPage", "Add a card…"),
        )
        empty.pressed.connect(self._choose)
        return empty

    def _ask_to_forget(self, card: Certificate) -> None:
        self.box.hide()
        words = translate(
            "CardsPage", "Forget the card of %1? What it signed is from an unknown signer then."
        )
        self.question.ask(
            words.replace("%1", shown_name(card.organisation)),
            translate("CardsPage", "Forget it"),
            translate("CardsPage", "Keep it"),
            lambda: self._forget(card),
        )

    def _forget(self, card: Certificate) -> None:
        cards = self._cards
        words = translate("CardsPage", "The card of %1 is forgotten.")
        said = words.replace("%1", shown_name(card.organisation))
        self._run(lambda: cards().forget(card), lambda _none: self._forgotten(said))

    def _forgotten(self, said: str) -> None:
        self.say(said)
        self.refresh()
        self._go_on()

    def _go_on(self) -> None:
        (self.add if self.add.isVisible() else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, work: Callable[[], T], on_success: Callable[[T], object]) -> None:
        self._tasks.run(work, owner=self, on_success=on_success, on_failure=self.fail, serial=True)


def _state_in_words(card: Certificate, standing: CardStanding, *, over: bool) -> tuple[str, Tone]:
    if standing is CardStanding.EARLIER:
        return (
            translate(
                "CardsPage",
                "An earlier card; a newer one was verified since. What it signed stays.",
            ),
            Tone.MUTED,
        )
    day = day_in_words(card.not_after.date().isoformat())
    if over:
        form = translate("CardsPage", "Verified. It was valid until %1: ask for their new card.")
        return form.replace("%1", day), Tone.ATTENTION
    return translate("CardsPage", "Verified. Valid until %1.").replace("%1", day), Tone.READY
