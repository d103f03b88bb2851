"""Whom a check trusts: the cards of the vault, and those that are chosen for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.pages.file_choice import choose_file
from petitiondesk.ui.vault_settings.action_card import ActionCard


class TrustBox(ActionCard):
    """``chosen`` carries the file of a card that is to be trusted for this check.

    Args:
        has_vault: whether a vault is open, so that its cards are known.
    """

    chosen = Signal(object)

    def __init__(self, *, has_vault: bool) -> None:
        super().__init__("users", translate("TrustBox", "Whom this check trusts"))
        self._has_vault = has_vault
        self._known: Sequence[Certificate] = ()
        self._added: Sequence[Certificate] = ()
        self.choose = self.offer(translate("TrustBox", "Trust a card…"), self._choose)
        self._show()

    def show_known(self, cards: Sequence[Certificate]) -> None:
        """Say which cards the vault knows."""
        self._known = cards
        self._show()

    def show_added(self, cards: Sequence[Certificate]) -> None:
        """Say which cards are trusted for this check besides."""
        self._added = cards
        self._show()

    def take(self, path: Path) -> None:
        """Want the card in a file trusted."""
        self.chosen.emit(path)

    def _choose(self) -> None:
        title = translate("TrustBox", "Trust a card for this check")
        patterns = translate("TrustBox", "Cards (%1)").replace("%1", "*.pem *.crt *.cer *.der")
        choose_file(self, title, patterns, self.take)

    def _show(self) -> None:
        sentences = [self._of_vault()]
        sentences += _of_this_check(self._added)
        hint = translate(
            "TrustBox", "Choose a card only if the organisation itself gave it to you."
        )
        self.show_state("\n".join((*sentences, hint)))

    def _of_vault(self) -> str:
        if not self._has_vault:
            return translate(
                "TrustBox",
                "No cards are known, since no vault is open. Whether a file was changed can be told"
                " all the same.",
            )
        if not self._known:
            return translate("TrustBox", "You have verified no card in this vault yet.")
        words = counted(
            "TrustBox",
            "The card that this vault knows: %1.",
            "The %Ln cards that this vault knows: %1.",
            len(self._known),
        )
        return words.replace("%1", _names(self._known))


def _of_this_check(cards: Sequence[Certificate]) -> Iterator[str]:
    """Yield whom this check trusts besides; an authority, for the time that it says it is."""
    if own := [each for each in cards if not each.authority]:
        yield translate("TrustBox", "For this check alone: %1.").replace("%1", _names(own))
    if clocks := [each for each in cards if each.authority]:
        words = translate(
            "TrustBox",
            "%1 is no organisation's card but an authority's: it counts for time stamps, and for"
            " nobody's name.",
        )
        yield words.replace("%1", _names(clocks))


def _names(cards: Sequence[Certificate]) -> str:
    return ", ".join(dict.fromkeys(shown_name(each.organisation) for each in cards))
