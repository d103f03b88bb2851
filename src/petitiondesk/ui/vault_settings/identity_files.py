"""Where files of an identity are or are to be, as the person chooses them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.pages.file_choice import choose_file, choose_new_file

Take = Callable[[Path], object]

_CARD: Final = "card.pem"
_REQUEST: Final = "request.csr"
_COPY: Final = "identity.p12"
"""Names of files that say nothing of whose they are."""

CARDS: Final = "*.pem *.crt *.cer *.der"
"""What cards, and the answers of authorities, are called."""


def choose_identity(parent: QWidget, take: Take) -> None:
    """Ask for the file of an identity."""
    kind = translate("IdentityPage", "Identities (%1)").replace("%1", "*.p12 *.pfx")
    choose_file(parent, translate("IdentityPage", "The file of the identity"), kind, take)


def choose_answer(parent: QWidget, take: Take) -> None:
    """Ask for what an authority sent back."""
    kind = translate("IdentityPage", "Answers (%1)").replace("%1", CARDS)
    choose_file(parent, translate("IdentityPage", "The authority’s answer"), kind, take)


def choose_place_of_copy(parent: QWidget, take: Take) -> None:
    """Ask where a copy of the identity is to be."""
    kind = translate("IdentityPage", "Identities (%1)").replace("%1", "*.p12")
    choose_new_file(parent, translate("IdentityPage", "Where the copy is to be"), kind, _COPY, take)


def choose_place_of_card(parent: QWidget, take: Take) -> None:
    """Ask where the own card is to be."""
    kind = translate("IdentityPage", "Cards (%1)").replace("%1", "*.pem")
    choose_new_file(parent, translate("IdentityPage", "Where the card is to be"), kind, _CARD, take)


def choose_place_of_request(parent: QWidget, take: Take) -> None:
    """Ask where the request for an authority is to be."""
    kind = translate("IdentityPage", "Requests (%1)").replace("%1", "*.csr")
    choose_new_file(
        parent, translate("IdentityPage", "Where the request is to be"), kind, _REQUEST, take
    )
