"""The command ``petitiondesk law update``: newer law data, signed by a keeper who is verified."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options, ask, opened
from petitiondesk.cli.tools import DONE, Tools
from petitiondesk.crypto.detached_signature import KEY_FILE_LIMIT, SIGNATURE_BYTES
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.desk.whole_file import read_limited
from petitiondesk.law.updates import MAX_BYTES, LawFile

_NAMES: Final = {LawFile.PARTIES: "parties", LawFile.PROVISIONS: "provisions"}
_ASKED: Final = "Check number of the keeper, which you have from the keeper and not from the file: "


def add_law_update(command: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    command.add_argument("file", type=Path, metavar="FILE", help="provisions.json or parties.json")
    command.add_argument(
        "--signature", type=Path, required=True, metavar="FILE", help="64 bytes, by Ed25519"
    )
    command.add_argument(
        "--key", type=Path, metavar="FILE", help="public key of the keeper, to be verified now"
    )
    command.add_argument("--check-number", default="", metavar="DIGITS", help="of that key")
    add_vault_options(command)
    command.set_defaults(run=_update)


def _update(options: argparse.Namespace, tools: Tools) -> int:
    untrusted = read_limited(options.file, MAX_BYTES)
    untrusted_signature = read_limited(options.signature, SIGNATURE_BYTES)
    untrusted_key = read_limited(options.key, KEY_FILE_LIMIT) if options.key else b""
    typed = options.check_number or (ask(_ASKED, options) if options.key else "")
    with opened(options, tools) as vault:
        updates = LawUpdates(vault.settings, tools.library(), tools.clock)
        if options.key:
            updates.verify_key(untrusted_key, typed)
        update = updates.load(untrusted, untrusted_signature)
    if options.json:
        day = {"as_of": update.as_of, "correction": update.correction}
        printing.print_json({"file": _NAMES[update.file], **day})
    else:
        correction = f", correction {update.correction}," if update.correction else ""
        print(
            f"The {_NAMES[update.file]} of {update.as_of}{correction} are in force in this vault."
        )
    return DONE
