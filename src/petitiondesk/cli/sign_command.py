"""``petitiondesk sign``: one more signature in a file that was exported here."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from petitiondesk.cli.means import add_means, means_of
from petitiondesk.cli.printing import (
    Watch,
    judged_members,
    level_in_words,
    notes_in_words,
    print_json,
    shown,
)
from petitiondesk.cli.signer import add_answering, add_signer, opened_signer
from petitiondesk.cli.tools import DONE, Tools

if TYPE_CHECKING:  # few sign files
    from petitiondesk.desk.sign_file import SignedFile


def add_sign(command: argparse.ArgumentParser) -> None:
    """Add the options of ``sign``."""
    command.add_argument(
        "file", type=Path, metavar="FILE", help="a PDF or DOCX; it is judged first"
    )
    add_signer(command)
    command.add_argument(
        "--field",
        default="",
        metavar="NAME",
        help="the place in a PDF; else the one that has the name of who signs",
    )
    command.add_argument(
        "--out", type=Path, metavar="FILE", help="the signed file; else it takes the other's place"
    )
    command.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="CARD",
        help="the card of an organisation that signed before",
    )
    command.add_argument("--force", action="store_true", help="replace an existing --out")
    add_means(command)
    add_answering(command)
    command.set_defaults(run=_sign)


def _sign(options: argparse.Namespace, tools: Tools) -> int:
    from petitiondesk.desk.exporting.order import Signing  # noqa: PLC0415 - see above
    from petitiondesk.desk.identities.identity import read_card  # noqa: PLC0415
    from petitiondesk.desk.sign_file import FileOrder, FileSigner  # noqa: PLC0415
    from petitiondesk.desk.whole_file import check_place  # noqa: PLC0415

    out = options.out or options.file
    if out != options.file:
        check_place(out, replace=options.force)
    means, known = means_of(options), tuple(map(read_card, options.trust))
    with opened_signer(options, tools) as key:
        order = FileOrder(
            path=options.file,
            out=out,
            signing=Signing(key, tools.clock.now(), means),
            field=options.field,
            known=known,
            replace=options.force,
        )
        signed = FileSigner(tools.verifier(), tools.typesetter).sign(order, Watch())
    _print(signed, as_json=options.json)
    return DONE


def _print(signed: SignedFile, *, as_json: bool) -> None:
    verdict = signed.verdict
    if as_json:
        told = {"file": str(signed.path), "field": signed.field}
        print_json(told | judged_members(verdict) | {"notes": notes_in_words(verdict)})
        return
    print(f"Signed: {shown(str(signed.path))}")
    print(level_in_words(verdict))
    for note in notes_in_words(verdict):
        print(note)
