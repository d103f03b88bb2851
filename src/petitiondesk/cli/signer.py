"""Who signs, at the terminal: a key file or a token, opened by what only the person knows."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from petitiondesk.cli.asking import ask_secretly, secret_in
from petitiondesk.desk.identity_place import IdentityPlace, place_of

if TYPE_CHECKING:  # most commands sign nothing
    from petitiondesk.crypto.signing_key import SigningKey


def add_signer(command: argparse.ArgumentParser) -> None:
    """Add which identity is used, and how it opens."""
    command.add_argument(
        "--with",
        dest="signer",
        type=place_of,
        required=True,
        metavar="FILE.p12|token:LABEL",
        help="the identity",
    )
    add_opening(command)


def add_opening(command: argparse.ArgumentParser) -> None:
    """Add how an identity opens."""
    command.add_argument(
        "--passphrase-file",
        type=secret_in,
        metavar="FILE",
        help="its first line is the passphrase or PIN",
    )
    command.add_argument(
        "--token-library", type=Path, metavar="FILE", help="the PKCS#11 library of the token"
    )


def add_answering(command: argparse.ArgumentParser) -> None:
    """Add what every command takes that opens no vault."""
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(nothing={}, wrong=command.error)


def secret_of(options: argparse.Namespace, place: IdentityPlace) -> str:
    """Return what opens an identity, from its file or from the person."""
    question = "PIN: " if place.file is None else "Passphrase: "
    secret: str = options.passphrase_file or ask_secretly(question, options)
    return secret


@contextmanager
def opened_signer(options: argparse.Namespace) -> Iterator[SigningKey]:
    """Open the identity that is meant, and close it in the end."""
    from petitiondesk.desk.identity import opened_identity  # noqa: PLC0415 - see above

    place = dataclasses.replace(options.signer, library=options.token_library)
    with opened_identity(place, secret_of(options, place)) as key:
        yield key
