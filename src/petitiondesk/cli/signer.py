"""Who signs, at the terminal: a key file, a token, or what the vault keeps.

Each is opened by what only the person knows.
"""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from petitiondesk.cli.asking import ask_secretly, folder_of, opened_with, proof_of, secret_in
from petitiondesk.cli.tools import Tools
from petitiondesk.desk.identities.identity_place import IdentityPlace, place_of

if TYPE_CHECKING:  # most commands sign nothing
    from petitiondesk.crypto.signing_key import SigningKey

PLACES: Final = "FILE.p12|token:LABEL|vault"
"""Where an identity may be."""


def add_signer(command: argparse.ArgumentParser, *, places: str = PLACES) -> None:
    """Add which identity is used, and how it opens; ``places`` says where it may be."""
    command.add_argument(
        "--with",
        dest="signer",
        type=place_of,
        required=True,
        metavar=places,
        help="the identity; vault is the one that the vault keeps",
    )
    add_opening(command)


def add_opening(command: argparse.ArgumentParser) -> None:
    """Add how an identity opens."""
    command.add_argument(
        "--passphrase-file",
        type=secret_in,
        metavar="FILE",
        help="its first line is the passphrase of the file or the vault, or the PIN",
    )
    command.add_argument(
        "--token-library", type=Path, metavar="FILE", help="the PKCS#11 library of the token"
    )
    command.add_argument(
        "--vault", type=Path, metavar="DIR", help="the folder of the vault that keeps it"
    )
    command.add_argument(
        "--with-recovery-code", action="store_true", help="open the vault with the recovery code"
    )
    command.add_argument(
        "--accept-older", action="store_true", help="open a vault that was put back, too"
    )


def add_answering(command: argparse.ArgumentParser) -> None:
    """Add what every command takes that answers."""
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(nothing={}, wrong=command.error)


def secret_of(options: argparse.Namespace, place: IdentityPlace) -> str:
    """Return what opens an identity, from its file or from the person."""
    question = "PIN: " if place.file is None else "Passphrase: "
    secret: str = options.passphrase_file or ask_secretly(question, options)
    return secret


@contextmanager
def opened_signer(options: argparse.Namespace, tools: Tools) -> Iterator[SigningKey]:
    """Open the identity that is meant, and close it in the end."""
    if options.signer.vault:
        yield _from_vault(options, tools)
        return
    from petitiondesk.desk.identities.identity import opened_identity  # noqa: PLC0415 - see above

    place = dataclasses.replace(options.signer, library=options.token_library)
    with opened_identity(place, secret_of(options, place)) as key:
        yield key


def _from_vault(options: argparse.Namespace, tools: Tools) -> SigningKey:
    """Open the identity of the vault, which is locked again: other commands may want it.

    What opens it is asked for once, however often the command opens it.
    """
    from petitiondesk.desk.identities.identity import open_identity  # noqa: PLC0415 - see above

    options.opening = True
    options.vault = folder_of(options, tools)
    proof = proof_of(options)
    options.passphrase_file = proof if isinstance(proof, str) else proof.typed
    with opened_with(proof, options, tools) as vault:
        return open_identity(vault.settings, tools.clock)
