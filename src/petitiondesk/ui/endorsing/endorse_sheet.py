"""Signing a letter for one's organisation: read all of it, say who approved, then sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.consent.endorsement import Endorsement
from petitiondesk.consent.statement import Decision
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.agreeing.endorse_letter import read_endorsement
from petitiondesk.desk.drafting.kept_reasons import reasons_among
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.ports import Typesetter
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.endorsing.endorse_run import EndorseRun
from petitiondesk.ui.endorsing.kept_list import KeptList
from petitiondesk.ui.endorsing.text_to_read import TextToRead
from petitiondesk.ui.endorsing.what_follows import what_follows
from petitiondesk.ui.endorsing.who_signs import WhoSigns
from petitiondesk.ui.endorsing.with_what import WithWhat
from petitiondesk.ui.language.translation import isolated, left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.pages.file_choice import choose_file, choose_new_file
from petitiondesk.ui.session import Session
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel
from petitiondesk.ui.widgets.question import Question, show_in_view
from petitiondesk.ui.widgets.segments import Segments

FILES: Final = "*.p7s"
_NAME: Final = "endorsement.p7s"
"""A name that says nothing of whose it is."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an organisation is asked to sign, and who it is.

    Attributes:
        letter: as it is signed.
        organisation: the vault's own name; empty where it has none.
        own: the card of the vault's identity; None where it has none.
    """

    letter: Letter
    organisation: str
    own: Certificate | None


class EndorseSheet(Sheet):
    """Nothing is chosen beforehand but what the letter says; Enter signs nothing.

    Args:
        parent: what it lies over.
        session: its vault may have the identity.
        asked: what is signed, and by whom.
        typesetter: makes one that nobody else uses.
    """

    characters = 110
    enter_goes_on = True

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        asked: Asked,
        typesetter: Callable[[], Typesetter],
    ) -> None:
        super().__init__(parent, translate("EndorseSheet", "Sign for your organisation"))
        letter = asked.letter
        self._session, self._letter = session, letter
        self._previous: Endorsement | None = None
        self._open: OpenLetter | None = None
        self._leaving = False
        self.run = EndorseRun(session, letter, self)
        self.text = TextToRead(letter, session.library, typesetter, session.tasks)
        self.kept = KeptList()
        self.answer = Segments(
            translate("EndorseSheet", "What you say"),
            [
                (Decision.ENDORSE, translate("EndorseSheet", "We sign this text")),
                (Decision.WITHDRAW, translate("EndorseSheet", "We no longer sign it")),
            ],
        )
        self._about = PlainLabel(tone=Tone.MUTED)
        self.earlier = QuietButton(
            translate("EndorseSheet", "Choose what you signed before…"), "file-text"
        )
        self._earlier = PlainLabel()
        self.who = WhoSigns(letter, asked.organisation)
        self.with_what = WithWhat(asked.own)
        self.sign = PrimaryButton(translate("EndorseSheet", "Sign…"), "stamp")
        self.question = Question()
        self._kept_so_far = self.who.typed()
        self._missing = SmallLabel()
        self._said = PlainLabel()
        self._said.hide()
        self._lay_out()
        self._wire()
        self._look()
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def show_kept(self, letter: OpenLetter) -> None:
        """Show what the authors kept, now and whenever more was looked for in the open letter."""
        self._open = letter
        letter.checked.connect(self._tell_kept)
        self._tell_kept()

    def take_earlier(self, path: Path) -> None:
        """Follow on what was signed before."""
        self._session.tasks.run(
            lambda: read_endorsement(path),
            owner=self,
            on_success=self._follow,
            on_failure=self._fail,
        )

    def write(self, path: Path) -> None:
        """Sign, and write what was signed; once at a time."""
        order = self.who.order(self.answer.value(), self._previous)
        self.run.start(order, self.with_what.opener(), path)
        self._look()

    def close_up(self) -> None:
        """Go; where something was typed that nobody signed yet, ask first."""
        if self.run.under_way or self.who.typed() == self._kept_so_far:
            self._leave()
        elif self.question.isVisible():
            self.question.hide()
        else:
            self.question.ask(
                translate("EndorseSheet", "What you typed here is not kept. Leave anyway?"),
                translate("EndorseSheet", "Leave without signing"),
                translate("EndorseSheet", "Stay here"),
                self._leave,
            )

    def _enter(self) -> None:
        """Enter behind a passphrase goes to the button and presses nothing, or says what lacks."""
        if self.sign.isEnabled():
            self.sign.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            announce(self, self.missing())
        show_in_view(self.sign)

    def _leave(self) -> None:
        """Go; what is being signed is given up first, or told where it is written already."""
        self._leaving = self.run.under_way
        if self._leaving:
            self.run.give_up()
        else:
            super().close_up()

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text()

    def missing(self) -> str:
        """Return what is still needed, in words."""
        return self._missing.text()

    def _follow(self, earlier: Endorsement) -> None:
        statement = earlier.statement
        if statement.letter != self._letter.id:
            words = translate("EndorseSheet", "What you chose was signed for another letter.")
            self._say(words, Tone.PROBLEM)
            return
        self._previous = earlier
        self.who.fill_from(statement)
        self._kept_so_far = self.who.typed()
        form = translate("EndorseSheet", "It follows on what %1 signed before.")
        self._earlier.setText(form.replace("%1", isolated(statement.name)))
        self._say("")
        self._look()

    def _tell_kept(self) -> None:
        if self._open is not None:
            settled = self._open.law.about is self._letter
            self.kept.show_kept(reasons_among(self._letter, self._open.findings), settled=settled)

    def _look(self) -> None:
        """Say what is still missing, and let the person sign once nothing is."""
        withdraws = self.answer.value() is Decision.WITHDRAW
        self._about.setText(what_follows(self.answer.value()))
        sign, withdraw = translate("EndorseSheet", "Sign…"), translate("EndorseSheet", "Withdraw…")
        self.sign.setText(withdraw if withdraws else sign)
        self._earlier.setVisible(self._previous is not None)
        words = self._needed(withdraws=withdraws)
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        self.sign.setEnabled(not words and not self.run.under_way)

    def _needed(self, *, withdraws: bool) -> str:
        if withdraws and self._previous is None:
            return translate("EndorseSheet", "Choose what you signed before.")
        if not withdraws and not self.text.whole:
            return translate("EndorseSheet", "Read the text to its last page.")
        if not self.who.is_whole():
            return translate("EndorseSheet", "Say who signs, who approved, and by what right.")
        if not self.with_what.is_whole():
            return translate("EndorseSheet", "Choose an identity to sign with.")
        return ""

    def _choose_earlier(self) -> None:
        title = translate("EndorseSheet", "What you signed before")
        choose_file(self, title, _kind(), self.take_earlier)

    def _choose_place(self) -> None:
        title = translate("EndorseSheet", "Where the endorsement is to be")
        choose_new_file(self, title, _kind(), _NAME, self.write)

    def _signed(self, path: Path) -> None:
        self._leaving = False
        self._kept_so_far = self.who.typed()
        self.with_what.forget()
        self._look()
        form = translate(
            "EndorseSheet",
            "Signed and saved: %1. Give this file to the organisation that asked you.",
        )
        self._say(form.replace("%1", left_to_right(path.name)), Tone.READY)

    def _not_signed(self, error: PetitionDeskError) -> None:
        if self._leaving and isinstance(error, CancelledError):
            super().close_up()
            return
        self._leaving = False
        self._fail(error)

    def _fail(self, error: PetitionDeskError) -> None:
        self._look()
        self._say(sentence_about(error), Tone.PROBLEM)

    def _say(self, words: str, tone: Tone = Tone.INK) -> None:
        self._said.setText(words)
        self._said.set_tone(tone)
        self._said.setVisible(bool(words))
        if words:
            announce(self, words)
            show_in_view(self._said)

    def _wire(self) -> None:
        self.text.read.connect(self._look)
        self.text.read.connect(lambda: self.who.use_language(self.text.language))
        self.answer.chosen.connect(lambda _answer: self._look())
        self.who.edited.connect(self._look)
        self.with_what.edited.connect(self._look)
        self.with_what.passphrase.entered.connect(self._enter)
        self.earlier.clicked.connect(self._choose_earlier)
        self.sign.clicked.connect(self._choose_place)
        self.run.signed.connect(self._signed)
        self.run.failed.connect(self._not_signed)

    def _lay_out(self) -> None:
        leading = Qt.AlignmentFlag.AlignLeading
        self.set_above(self.question)
        _add(self.body, translate("EndorseSheet", "The text"), self.text, self.kept)
        _add(self.body, translate("EndorseSheet", "What you say"), self.answer, self._about)
        self.body.addWidget(self.earlier, alignment=leading)
        self.body.addWidget(self._earlier)
        _add(self.body, translate("EndorseSheet", "Who signs"), self.who)
        _add(self.body, translate("WithWhat", "What you sign with"), self.with_what)
        self.body.addWidget(self._missing)
        self.body.addWidget(self.sign, alignment=leading)
        self.body.addWidget(self._said)
        self.body.addStretch(1)


def _add(column: QVBoxLayout, heading: str, *pieces: QWidget) -> None:
    column.addWidget(Heading(heading, level=2))
    for piece in pieces:
        column.addWidget(piece)


def _kind() -> str:
    return translate("EndorseSheet", "Endorsements (%1)").replace("%1", FILES)
