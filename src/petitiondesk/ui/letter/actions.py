"""What can be done with an open letter: one list for menu, palette and shortcuts."""

from __future__ import annotations

import functools
from typing import Protocol

from PySide6.QtWidgets import QWidget

from petitiondesk.ui.actions import Actions, Offer
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.steps import STEPS, Step, step_title


class LetterVerbs(Protocol):
    """What the window of an open letter can do."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do the last undone step again."""

    def save(self) -> None:
        """Save now."""

    def save_as_file(self) -> None:
        """Write the letter out of the vault, as a letter file."""

    def open_history(self) -> None:
        """Show the versions of the letter."""

    def name_version(self) -> None:
        """Keep the letter as it is, under a name."""

    def show_argument(self) -> None:
        """Show what the demands rest on."""

    def check_anew(self) -> None:
        """Check the letter again, though it is the same."""

    def endorse(self) -> None:
        """Sign the letter for one's organisation."""

    def read_endorsement(self) -> None:
        """Show what an organisation signed."""

    def leave(self) -> None:
        """Show all letters."""

    def open_palette(self) -> None:
        """Find or do anything."""

    def open_menu(self) -> None:
        """Show the menu."""

    def toggle_reading(self) -> None:
        """Read the page, or write again."""

    def zoom(self, step: int) -> None:
        """Show the paper larger (1) or smaller (-1)."""

    def go_to_step(self, step: Step) -> None:
        """Open the page of a step."""

    def add_to(self, section: str) -> None:
        """Open the page of a list, and add a part at its end."""

    def go_by(self, steps: int) -> None:
        """Open a page before or after this one."""


def offer_letter_actions(owner: QWidget, verbs: LetterVerbs, actions: Actions) -> None:
    """Offer them; they live as long as their owner does."""
    for offer in (*_writing(verbs), *_adding(verbs), *_reading(verbs), *_moving(verbs)):
        actions.offer(owner, offer)


def _writing(verbs: LetterVerbs) -> tuple[Offer, ...]:
    return (
        Offer("undo", translate("Actions", "Undo"), verbs.undo, ("Ctrl+Z",), "undo"),
        Offer("redo", translate("Actions", "Redo"), verbs.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Offer("save", translate("Actions", "Save now"), verbs.save, ("Ctrl+S",), "save"),
        Offer(
            "save_as_file",
            translate("Actions", "Save as letter file…"),
            verbs.save_as_file,
            ("Ctrl+Shift+S",),
            "file",
        ),
        Offer(
            "history",
            translate("Actions", "History of this letter"),
            verbs.open_history,
            ("Ctrl+H",),
            "history",
        ),
        Offer(
            "name_version",
            translate("Actions", "Name this version…"),
            verbs.name_version,
            ("Ctrl+Shift+H",),
            "flag",
        ),
        Offer(
            "argument",
            translate("ArgumentMap", "What rests on what"),
            verbs.show_argument,
            icon="link",
        ),
        Offer(
            "check_anew",
            translate("Actions", "Check the letter again"),
            verbs.check_anew,
            icon="refresh",
        ),
        Offer(
            "endorse",
            translate("Actions", "Sign this letter for your organisation…"),
            verbs.endorse,
            icon="stamp",
        ),
        Offer(
            "read_endorsement",
            translate("Actions", "Read an endorsement…"),
            verbs.read_endorsement,
            icon="file-text",
        ),
        Offer(
            "find",
            translate("Actions", "Find or do anything"),
            verbs.open_palette,
            ("Ctrl+K",),
            "search",
        ),
        Offer("leave", translate("Actions", "All letters"), verbs.leave, ("Ctrl+W",), "list"),
    )


def _adding(verbs: LetterVerbs) -> tuple[Offer, ...]:
    words = {
        "addressees": translate("RecipientPage", "Add a recipient"),
        "copies": translate("RecipientPage", "Add an office"),
        "facts": translate("FactsPage", "Add a fact"),
        "legal_bases": translate("Actions", "Add a rule of law"),
        "demands": translate("DemandsPage", "Add a demand"),
        "body": translate("LetterPage", "Add a paragraph"),
        "annexes": translate("LetterPage", "Add an annex"),
        "signatories": translate("SignatoriesPage", "Add an organisation"),
    }
    return tuple(
        Offer(
            f"add_{section}",
            said,
            functools.partial(verbs.add_to, section),
            icon="plus",
            in_menu=False,
        )
        for section, said in words.items()
    )


def _reading(verbs: LetterVerbs) -> tuple[Offer, ...]:
    return (
        Offer(
            "read",
            translate("Actions", "Read the page, or write again"),
            verbs.toggle_reading,
            ("F6",),
            "book-open",
        ),
        Offer(
            "larger_page",
            translate("Actions", "Larger page"),
            functools.partial(verbs.zoom, 1),
            ("Ctrl++", "Ctrl+="),
            "zoom-in",
        ),
        Offer(
            "smaller_page",
            translate("Actions", "Smaller page"),
            functools.partial(verbs.zoom, -1),
            ("Ctrl+-",),
            "zoom-out",
        ),
        Offer(
            "menu",
            translate("Actions", "Menu"),
            verbs.open_menu,
            ("F10",),
            "menu",
            in_menu=False,
        ),
    )


def _moving(verbs: LetterVerbs) -> tuple[Offer, ...]:
    steps = tuple(
        Offer(
            f"step_{step.value}",
            step_title(step),
            functools.partial(verbs.go_to_step, step),
            (f"Alt+{index}",),
            "arrow-right",
            in_menu=False,
        )
        for index, step in enumerate(STEPS, start=1)
    )
    return (
        Offer(
            "next",
            translate("Actions", "Next step"),
            functools.partial(verbs.go_by, 1),
            ("Ctrl+Return", "Ctrl+Enter"),
            "arrow-right",
        ),
        Offer(
            "back",
            translate("Actions", "Step before"),
            functools.partial(verbs.go_by, -1),
            ("Ctrl+Shift+Return",),
            "arrow-left",
        ),
        *steps,
    )
