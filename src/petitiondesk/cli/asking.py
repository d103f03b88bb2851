"""What only the person knows: passphrases and recovery codes, by prompt or from a file.

Never from the command line: other programs see it, and shells remember it.
"""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petitiondesk.cli import printing
from petitiondesk.cli.tools import Tools
from petitiondesk.desk.errors import CancelledError, InputError
from petitiondesk.desk.vaults.vault_care import Proof, RecoveryCode, SealedVault
from petitiondesk.desk.whole_file import read_limited

_FILE_LIMIT = 8192
"""Bytes of a passphrase file; a passphrase has 1,024 characters at most."""


def add_vault_options(command: argparse.ArgumentParser, *, opens: bool = True) -> None:
    """Add what every command of a vault takes; ``opens`` tells whether it opens one."""
    command.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(nothing={}, wrong=command.error, opening=opens)
    if not opens:
        return
    command.add_argument(
        "--passphrase-file", type=secret_in, metavar="FILE", help="its first line opens the vault"
    )
    command.add_argument(
        "--with-recovery-code", action="store_true", help="open with the recovery code instead"
    )
    command.add_argument(
        "--accept-older", action="store_true", help="open a vault that was put back, too"
    )


def secret_in(name: str) -> str:
    """Return the first line of a file; for argparse, which says what is wrong with it."""
    try:
        untrusted = read_limited(Path(name), _FILE_LIMIT)
        secret = untrusted.decode("utf-8-sig").partition("\n")[0].removesuffix("\r")
    except (InputError, ValueError):
        raise argparse.ArgumentTypeError("this file cannot be read") from None
    if not secret or len(untrusted) > _FILE_LIMIT:
        raise argparse.ArgumentTypeError("the first line of this file is no passphrase")
    return secret


def folder_of(options: argparse.Namespace, tools: Tools) -> Path:
    """Return the folder of the vault that is meant."""
    folder: Path = options.vault or tools.vault_folder
    return folder


def proof_of(options: argparse.Namespace) -> Proof:
    """Return what is to open the vault."""
    with_code: bool = options.with_recovery_code
    asked = "Recovery code: " if with_code else "Passphrase: "
    secret: str = options.passphrase_file or ask_secretly(asked, options)
    return RecoveryCode(secret) if with_code else secret


def ask_secretly(question: str, options: argparse.Namespace) -> str:
    """Ask at the terminal, without showing what is typed.

    Raises:
        SystemExit: there is no terminal to ask at, with the code of wrong usage.
        CancelledError: the person ended the input.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would show what is typed
        try:
            return getpass.getpass(question)
        except (getpass.GetPassWarning, OSError):
            options.wrong("there is no terminal to ask at: use --passphrase-file and the like")
            raise AssertionError from None  # argparse has ended the program
        except EOFError:
            raise CancelledError from None


def ask(question: str, options: argparse.Namespace) -> str:
    """Ask at the terminal; raises what `ask_secretly` does."""
    if not sys.stdin.isatty():
        options.wrong("there is no terminal to ask at")
    printing.say(question)
    line = sys.stdin.readline()
    if not line:
        raise CancelledError
    return line.strip()


@contextmanager
def opened(options: argparse.Namespace, tools: Tools) -> Iterator[SealedVault]:
    """Open the vault with what the person knows, and lock it in the end."""
    with opened_with(proof_of(options), options, tools) as vault:
        yield vault


@contextmanager
def opened_with(proof: Proof, options: argparse.Namespace, tools: Tools) -> Iterator[SealedVault]:
    """Open the vault with this proof, and lock it in the end."""
    folder = folder_of(options, tools)
    vault = tools.vaults.open_(folder, proof, accept_older=options.accept_older)
    options.opening = False  # what fails from here on is not the opening
    try:
        yield vault
    finally:
        vault.lock()
