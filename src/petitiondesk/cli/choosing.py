"""Choosing a new passphrase at the terminal, by the rule of the window: a weak one is refused."""

from __future__ import annotations

import argparse

from petitiondesk.cli import printing
from petitiondesk.cli.asking import ask_secretly, secret_in
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.desk.vaults.passphrase import suggest_passphrase

_WEAK = "This passphrase is easy to guess."
_REMEDY = "Choose a longer one; vault suggest draws one that nobody thought of."


def add_new_passphrase(command: argparse.ArgumentParser, *also: str) -> None:
    """Add where a new passphrase is taken from; ``also`` are other names of the option."""
    command.add_argument(
        "--new-passphrase-file",
        *also,
        type=secret_in,
        metavar="FILE",
        help="its first line is the new one",
    )


def add_suggest(command: argparse.ArgumentParser) -> None:
    """Add the command that suggests a passphrase."""
    command.add_argument("--language", default="en", metavar="CODE", help="of its words")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=_suggest, nothing={})


def new_passphrase(options: argparse.Namespace) -> str | None:
    """Return a passphrase that is hard enough to guess; a person types it twice.

    Returns:
        None for one from a file that is too weak; a person is asked for another one.
    """
    from_file: str | None = options.new_passphrase_file
    if from_file:
        return from_file if _is_hard_to_guess(from_file) else None
    while True:
        passphrase = ask_secretly("New passphrase: ", options)
        if not _is_hard_to_guess(passphrase):
            printing.say(f"{_WEAK} {_REMEDY}")
        elif ask_secretly("The same again: ", options) != passphrase:
            printing.say("That was another one.")
        else:
            return passphrase


def refuse_weak(options: argparse.Namespace) -> int:
    """Say that a passphrase is too weak, and return the exit code for it."""
    return printing.refuse("passphrase.weak", _WEAK, _REMEDY, as_json=options.json)


def _suggest(options: argparse.Namespace, tools: Tools) -> int:
    passphrase = suggest_passphrase(tools.words(options.language))
    if options.json:
        printing.print_json({"passphrase": passphrase})
    else:
        print(passphrase)
    return DONE


def _is_hard_to_guess(passphrase: str) -> bool:
    from petitiondesk.desk.vaults.passphrase_strength import (  # noqa: PLC0415 - its word lists take time
        strength_of,
    )

    return strength_of(passphrase).usable
