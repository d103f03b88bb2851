"""What can be done whatever is open: lock, look, help, leave."""

from __future__ import annotations

import functools
from typing import Protocol

from PySide6.QtWidgets import QWidget

from petitiondesk.ui.actions import Actions, Offer
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.theme import TEXT_SIZES, Appearance, Theme


class WindowVerbs(Protocol):
    """What the main window can do."""

    def lock(self) -> None:
        """Lock now."""

    def show_vault(self) -> None:
        """Show what can be done with the vault itself."""

    def show_law_data(self) -> None:
        """Show which law data is in force."""

    def show_identity(self) -> None:
        """Show what the organisation signs with."""

    def show_cards(self) -> None:
        """Show whose cards were verified."""

    def show_protected(self) -> None:
        """Show whose names no letter may tell."""

    def check_file(self) -> None:
        """Check a file from anywhere."""

    def sign_file(self) -> None:
        """Show the way to sign a file that another organisation exported."""

    def show_destroying(self) -> None:
        """Show the way to destroy the vault."""

    def show_help(self) -> None:
        """Show what keys do."""

    def close(self) -> bool:
        """Leave the program."""


def offer_window_actions(
    owner: QWidget, verbs: WindowVerbs, theme: Theme, actions: Actions
) -> None:
    """Offer them; they live as long as their owner does."""
    for offer in (*_looking(theme), *_leaving(verbs)):
        actions.offer(owner, offer)


def _looking(theme: Theme) -> tuple[Offer, ...]:
    return (
        Offer(
            "light",
            translate("Actions", "Light colours"),
            functools.partial(theme.choose, Appearance.LIGHT),
            icon="sun",
        ),
        Offer(
            "dark",
            translate("Actions", "Dark colours"),
            functools.partial(theme.choose, Appearance.DARK),
            icon="moon",
        ),
        Offer(
            "system_colours",
            translate("Actions", "Colours of the system"),
            functools.partial(theme.choose, Appearance.SYSTEM),
            icon="settings",
        ),
        Offer(
            "larger_text",
            translate("Actions", "Larger text"),
            lambda: _resize(theme, 1),
            ("Ctrl+Alt+=", "Ctrl+Alt++"),
            "zoom-in",
        ),
        Offer(
            "smaller_text",
            translate("Actions", "Smaller text"),
            lambda: _resize(theme, -1),
            ("Ctrl+Alt+-",),
            "zoom-out",
        ),
    )


def _leaving(verbs: WindowVerbs) -> tuple[Offer, ...]:
    return (
        Offer("vault", translate("Actions", "Vault…"), verbs.show_vault, icon="shield-check"),
        Offer(
            "identity",
            translate("VaultSheet", "Our identity"),
            verbs.show_identity,
            icon="stamp",
            in_menu=False,
        ),
        Offer(
            "cards",
            translate("VaultSheet", "Cards of others"),
            verbs.show_cards,
            icon="users",
            in_menu=False,
        ),
        Offer(
            "law_data",
            translate("LawPage", "Law data"),
            verbs.show_law_data,
            icon="book-open",
            in_menu=False,
        ),
        Offer(
            "protected",
            translate("Actions", "Protected names…"),
            verbs.show_protected,
            icon="eye-off",
        ),
        Offer(
            "check_file",
            translate("Actions", "Check a file…"),
            verbs.check_file,
            ("Ctrl+Shift+O",),
            "search",
        ),
        Offer("sign_file", translate("Actions", "Sign a file…"), verbs.sign_file, icon="pen"),
        Offer(
            "destroy",
            translate("Actions", "Destroy the vault…"),
            verbs.show_destroying,
            ("Ctrl+Shift+Del",),
            "trash",
        ),
        Offer("help", translate("Actions", "Help"), verbs.show_help, ("F1",), "help"),
        Offer(
            "lock",
            translate("Actions", "Lock now"),
            verbs.lock,
            ("Ctrl+L",),
            "lock",
            everywhere=True,
        ),
        Offer("quit", translate("Actions", "Quit"), verbs.close, ("Ctrl+Q",), "x"),
    )


def _resize(theme: Theme, by: int) -> None:
    index = TEXT_SIZES.index(theme.text_percent) + by
    theme.set_text_size(TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, index))])
