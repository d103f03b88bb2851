"""``petitiondesk verify``: what to think of a file from anywhere.

The cards that were verified in a vault are trusted where that vault is named, and in no other case:
to check a file takes no passphrase.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from petitiondesk.cli.asking import add_vault_options
from petitiondesk.cli.tools import Tools


def add_verify(command: argparse.ArgumentParser) -> None:
    """Add the options of ``verify``."""
    command.add_argument("file", type=Path, metavar="FILE", help="a PDF, DOCX, .p7s or letter file")
    command.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="CARD",
        help="the card of an organisation; it counts for that organisation alone",
    )
    command.add_argument(
        "--authority",
        dest="authorities",
        type=Path,
        action="append",
        default=[],
        metavar="CERT",
        help="an authority that you believe: for time-stamps, and for every name it vouches for",
    )
    add_vault_options(command)
    command.set_defaults(run=_verify, nothing={"verdict": "do_not_trust"})


def _verify(options: argparse.Namespace, tools: Tools) -> int:
    from petitiondesk.cli.verify_verb import verify  # noqa: PLC0415 - takes a tenth of a second

    return verify(options, tools)
