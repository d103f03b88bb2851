"""The commands: ``schema``, ``sample``, ``check`` and ``export``, and where the groups begin."""

from __future__ import annotations

import argparse
import functools
import sys
from collections.abc import Sequence
from pathlib import Path

from petitiondesk import __version__
from petitiondesk.cli import printing
from petitiondesk.cli.asking import add_vault_options
from petitiondesk.cli.endorse_commands import add_endorse_commands
from petitiondesk.cli.export_command import add_export
from petitiondesk.cli.identity_commands import add_identity_commands
from petitiondesk.cli.law_commands import add_law_commands
from petitiondesk.cli.letter_commands import add_letter_commands
from petitiondesk.cli.options import DESCRIPTION
from petitiondesk.cli.protected_commands import add_protected_commands, protection
from petitiondesk.cli.sign_command import add_sign
from petitiondesk.cli.tools import DONE, REFUSED, Tools, code_for
from petitiondesk.cli.vault_commands import add_vault_commands
from petitiondesk.cli.verify_command import add_verify
from petitiondesk.desk.drafting.check_letter import check_law, check_letter, check_print
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.codec import schema
from petitiondesk.letter.finding import is_ready


def main(arguments: Sequence[str], tools: Tools) -> int:
    """Do what the arguments say and return the exit code."""
    _speak_utf8()
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options, tools)
    except PetitionDeskError as error:
        printing.print_error(error)
        if options.json:
            printing.print_json(options.nothing | {"findings": [printing.failure(error)]})
        code = code_for(error, opening=options.opening)
    sys.stdout.flush()
    return code


def _speak_utf8() -> None:
    """Letters and JSON are UTF-8 whatever the terminal is set to; nothing fails to be printed."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # both are text streams here


def _schema(_options: argparse.Namespace, _tools: Tools) -> int:
    printing.print_json(schema())
    return DONE


def _sample(options: argparse.Namespace, tools: Tools) -> int:
    samples = tools.samples()
    if options.list:
        for sample in samples.index:
            print(f"{sample.name:24}{' '.join(sample.languages):32}{sample.description}")
    else:
        print(samples.file(options.name or samples.index[0].name).decode())
    return DONE


def _check(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.letter)
    protected = protection(options, tools)
    library = tools.library()
    findings = (
        *protected.check(letter),
        *check_letter(letter, library),
        *check_law(letter, library, tools.typesetter()),
        *check_print(letter, library, tools.typesetter()),
    )
    ready = is_ready(findings)
    if options.json:
        found = [printing.finding(each) for each in findings]
        printing.print_json({"ready": ready, "findings": found})
    else:
        printing.print_findings(findings)
        print("Ready." if ready else "Not ready.")
    return DONE if ready else REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="petitiondesk",
        description=DESCRIPTION,
        epilog="Without a command the desk opens: petitiondesk [LETTER] [--vault DIR] "
        "[--interface-language CODE] [--theme light|dark] [--text-size 100-200]",
    )
    parser.add_argument("--version", action="version", version=f"petitiondesk {__version__}")
    parser.set_defaults(json=False, opening=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add = functools.partial(commands.add_parser, allow_abbrev=False)
    add("schema", help="print the JSON Schema of the letter file").set_defaults(run=_schema)
    _add_sample(add("sample", help="print a complete sample letter"))
    _add_check(add("check", help="say what a letter still lacks"))
    add_export(add("export", help="make PDF and DOCX files of a letter"))
    add_endorse_commands(add("endorse", help="sign that your organisation signs a text"))
    add_identity_commands(add("identity", help="what your organisation signs with"))
    add_law_commands(add("law", help="rules of law, and who is bound by them"))
    add_letter_commands(add("letters", help="the letters in the vault"))
    add_protected_commands(add("protected", help="the names that no letter may give"))
    add_sign(add("sign", help="sign a PDF or Word document that was exported here"))
    add_verify(add("verify", help="say what to think of a file from anywhere"))
    add_vault_commands(add("vault", help="the vault as a whole, and how it opens"))
    return parser


def _add_sample(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", nargs="?", default="", metavar="NAME")
    command.add_argument("--list", action="store_true", help="list the samples instead")
    command.set_defaults(run=_sample)


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("letter", type=Path, metavar="LETTER")
    add_vault_options(command)
    command.set_defaults(run=_check, nothing={"ready": False})
