"""What a signature is given besides an identity: a time server, and files of authorities.

A server is the one thing of the program that is ever asked over a network, and only where a person
wrote its address down. It learns a digest of the signature, when it was made, and from where.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # hardly ever asked for
    from petitiondesk.desk.identities.signing_means import Means


def add_means(command: argparse.ArgumentParser) -> None:
    """Add them; by default there are none, and nothing leaves the computer."""
    command.add_argument(
        "--time-server",
        default="",
        metavar="ADDRESS",
        help="ask this server (RFC 3161) for the time; it learns a digest, and where you are",
    )
    command.add_argument(
        "--authority",
        dest="authorities",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        metavar="CERT",
        help="an authority that the server, or the identity, has to rest on",
    )
    command.add_argument(
        "--revocation",
        dest="revocations",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="what authorities say of those they vouch for (CRL or OCSP), to be put into a PDF",
    )


def means_of(options: argparse.Namespace) -> Means | None:
    """Read what was asked for; None where that is nothing."""
    if not (options.time_server or options.authorities or options.revocations):
        return None
    from petitiondesk.desk.identities.means_order import MeansOrder  # noqa: PLC0415 - see above
    from petitiondesk.desk.identities.signing_means import read_means  # noqa: PLC0415

    return read_means(
        MeansOrder(
            time_server=options.time_server,
            authorities=tuple(options.authorities),
            revocations=tuple(options.revocations),
        )
    )
