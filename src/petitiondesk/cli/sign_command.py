"""``petitiondesk sign``: one more signature in a file that was exported here."""

from __future__ import annotations

import argparse
from pathlib import Path

from petitiondesk.cli.printing import print_json, shown
from petitiondesk.cli.signer import add_answering, add_signer, opened_signer
from petitiondesk.cli.tools import DONE, Tools


def add_sign(command: argparse.ArgumentParser) -> None:
    """Add the options of ``sign``."""
    command.add_argument("file", type=Path, metavar="FILE", help="a PDF or DOCX; it is replaced")
    add_signer(command)
    command.add_argument(
        "--field", default="", metavar="NAME", help="the place in a PDF; else the first empty one"
    )
    add_answering(command)
    command.set_defaults(run=_sign)


def _sign(options: argparse.Namespace, tools: Tools) -> int:
    from petitiondesk.desk.sign_file import sign_file  # noqa: PLC0415 - few sign files

    with opened_signer(options, tools) as key:
        field = sign_file(options.file, key, tools.clock.now(), options.field)
    if options.json:
        print_json({"file": str(options.file), "field": field})
    else:
        print(f"Signed: {shown(str(options.file))}")
    return DONE
