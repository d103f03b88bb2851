"""The commands of endorsements: ``petitiondesk endorse sign|show``."""

from __future__ import annotations

import argparse
import functools
from pathlib import Path

from petitiondesk.cli.asking import secret_in
from petitiondesk.cli.signer import add_answering, add_signer
from petitiondesk.cli.tools import Tools
from petitiondesk.letter.letter import Display


def add_endorse_commands(command: argparse.ArgumentParser) -> None:
    """Add the commands of this group."""
    commands = command.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    _add_sign(add("sign", help="sign that your organisation signs exactly this text"))
    _add_show(add("show", help="say what an endorsement says, and whether its signature holds"))


def _sign(options: argparse.Namespace, tools: Tools) -> int:
    from petitiondesk.cli import endorse_verbs  # noqa: PLC0415 - takes a tenth of a second

    return endorse_verbs.sign(options, tools)


def _show(options: argparse.Namespace, tools: Tools) -> int:
    from petitiondesk.cli import endorse_verbs  # noqa: PLC0415 - takes a tenth of a second

    return endorse_verbs.show(options, tools)


def _add_sign(command: argparse.ArgumentParser) -> None:
    command.add_argument("letter", type=Path, metavar="LETTER")
    add_signer(command)
    command.add_argument(
        "--vault-passphrase-file",
        type=secret_in,
        metavar="FILE",
        help="its first line opens the vault of --vault, where --with takes the other",
    )
    texts = {
        "--as": ("name", "NAME", "exactly as the letter is to show it"),
        "--by": ("by", "PERSON", "who approved"),
        "--authority": ("authority", "ROLE", "by what right, such as an office"),
    }
    for option, (name, metavar, help_) in texts.items():
        command.add_argument(option, dest=name, required=True, metavar=metavar, help=help_)
    command.add_argument(
        "--language", default="", metavar="CODE", help="the one that was read; else what prevails"
    )
    command.add_argument(
        "--display",
        type=Display,
        choices=list(Display),
        metavar="|".join(each.value for each in Display),
        help="how the letter is to show it; else as its list says",
    )
    command.add_argument("--until", metavar="YYYY-MM-DD", help="the last day it holds")
    command.add_argument("--withdraw", action="store_true", help="it no longer signs")
    command.add_argument(
        "--previous", type=Path, metavar="FILE.p7s", help="what it said before about this letter"
    )
    _add_out(command, "--out", "FILE.p7s", required=True)
    command.set_defaults(run=_sign)


def _add_show(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.p7s")
    _add_out(command, "--statement", "OUT", required=False)
    command.set_defaults(run=_show)


def _add_out(command: argparse.ArgumentParser, option: str, name: str, *, required: bool) -> None:
    command.add_argument(
        option, dest="out", type=Path, required=required, metavar=name, help="is written"
    )
    command.add_argument("--force", action="store_true", help="replace an existing file")
    add_answering(command)
