"""What the terminal prints of an organisation's card."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import Any

from petitiondesk.cli import printing
from petitiondesk.cli.tools import DONE
from petitiondesk.crypto.certificate import Certificate, check_number
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.desk.wording.signature_words import AGAINST_IDENTITY


def print_card(
    certificate: Certificate,
    now: dt.datetime,
    options: argparse.Namespace,
    *,
    file: Path | None = None,
) -> int:
    """Print whose a card is and by what it is known; return the exit code.

    Args:
        certificate: the card.
        now: the present moment.
        options: of the command.
        file: what was written; None where nothing was.
    """
    written = {"file": str(file)} if file else {}
    if options.json:
        printing.print_json(written | card(certificate, now))
        return DONE
    vouching = "itself" if certificate.self_signed else printing.shown(certificate.issuer)
    print(f"Organisation   {printing.shown(certificate.organisation)}")
    print(f"Vouched for by {vouching}")
    print(f"Valid          {_day(certificate.not_before)} to {_day(certificate.not_after)}")
    print(f"Check number   {check_number(certificate)}")
    for reason in unfitness(certificate, now):
        print(AGAINST_IDENTITY[reason].what)
    if file:
        print(f"Written        {printing.shown(str(file))}")
    return DONE


def card(certificate: Certificate, now: dt.datetime) -> dict[str, Any]:
    """Return a card as other programs read it."""
    return {
        "organisation": certificate.organisation,
        "issuer": certificate.issuer,
        "self_signed": certificate.self_signed,
        "valid_from": certificate.not_before.isoformat(),
        "valid_until": certificate.not_after.isoformat(),
        "key": certificate.key,
        "check_number": check_number(certificate),
        "sha256": certificate.fingerprint,
        "unfit": [reason.value for reason in unfitness(certificate, now)],
    }


def _day(moment: dt.datetime) -> str:
    return moment.date().isoformat()
