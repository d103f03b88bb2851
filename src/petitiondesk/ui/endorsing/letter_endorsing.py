"""Opens what a letter is signed with, or what others signed of it, over the letter in hand."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtWidgets import QWidget

from petitiondesk.consent.endorsement import inspect_endorsement
from petitiondesk.consent.standing import standing
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.agreeing.endorse_letter import read_endorsement
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import own_card
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.vaults.vault_care import organisation
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.endorsing.endorse_sheet import FILES, Asked, EndorseSheet
from petitiondesk.ui.endorsing.endorsement_sheet import EndorsementSheet, Read
from petitiondesk.ui.gate import Say
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.session import Session


def sign_letter(session: Session, letter: OpenLetter, window: QWidget, say: Say) -> None:
    """Show the sheet on which the letter in hand is signed.

    Args:
        session: its vault knows the organisation and may have its identity.
        letter: the letter in hand.
        window: what the sheet lies over.
        say: shows a short word over the letter.
    """
    vault = session.vault
    session.tasks.run(
        lambda: (organisation(vault), own_card(vault.settings)),
        owner=window,
        on_success=lambda found: _lay_sheet(session, letter, window, *found),
        on_failure=functools.partial(_tell, say),
        serial=True,
    )


def read_one(session: Session, letter: OpenLetter, window: QWidget, say: Say) -> None:
    """Let the person choose what an organisation signed, and show it."""
    title = translate("EndorsementSheet", "An endorsement")
    kind = translate("EndorseSheet", "Endorsements (%1)").replace("%1", FILES)
    show = functools.partial(show_one, session, letter, window, say)
    choose_file(window, title, kind, show)


def show_one(session: Session, letter: OpenLetter, window: QWidget, say: Say, path: Path) -> None:
    """Show what an organisation signed."""
    cards, now = functools.partial(Cards, session.vault.settings), letter.letter
    today = session.desk.clock.now().date()

    def read() -> Read:
        endorsement = read_endorsement(path)
        report = inspect_endorsement(endorsement)
        revision = agreed_digest(now)
        there = standing(endorsement.statement, letter_id=now.id, revision=revision, today=today)
        card = cards().standing(report.signer) if report.signer else None
        return Read(endorsement, report, there, card)

    session.tasks.run(
        read,
        owner=window,
        on_success=lambda found: EndorsementSheet(window, found, cards, session.tasks),
        on_failure=functools.partial(_tell, say),
        serial=True,
    )


def _lay_sheet(
    session: Session, letter: OpenLetter, window: QWidget, named: str, own: Certificate | None
) -> None:
    present: Letter = letter.letter
    made: list[Typesetter] = []

    def typesetter() -> Typesetter:
        made.append(session.another_typesetter())
        return made[-1]

    sheet = EndorseSheet(window, session, Asked(present, named, own), typesetter)
    sheet.show_kept(letter)
    sheet.destroyed.connect(lambda: _give_back(session, made))


def _give_back(session: Session, made: list[Typesetter]) -> None:
    for each in made:
        session.give_back(each)


def _tell(say: Say, error: PetitionDeskError) -> None:
    say(sentence_about(error))
