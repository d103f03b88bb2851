"""The terminal: the same verbs as the desk, and a contract that other programs may rely on.

Exit codes: 0 done; 1 refused, findings listed; 2 input that cannot be read, or wrong usage.
``--json`` prints one object on standard output; progress goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from petitiondesk import __version__
from petitiondesk.desk.check_letter import check_glyphs, check_letter
from petitiondesk.desk.errors import InputError
from petitiondesk.desk.export_letter import (
    FORMATS,
    ExportedFile,
    Exporter,
    ExportOrder,
    ExportResult,
    Format,
    Progress,
)
from petitiondesk.desk.letter_file import read_letter
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.samples import Samples
from petitiondesk.desk.wording.failures import words_for_error
from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.codec import schema
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.finding import Finding, is_ready
from petitiondesk.letter.letter import Letter

DONE, REFUSED, UNREADABLE = 0, 1, 2
COMMANDS = ("schema", "sample", "check", "export")


_DESCRIPTION = "Write open letters, appeals, statements and petitions together, offline."


@dataclass(frozen=True, kw_only=True)
class DeskOptions:
    """How the desk is to open. ``text_size`` is in percent; empty means the system's choice."""

    letter: Path | None = None
    vault: Path | None = None
    interface_language: str = ""
    theme: str = "system"
    text_size: int = 100


class Tools:
    """What the commands work with; each part is made when it is first needed."""

    def __init__(
        self,
        library: Callable[[], Library],
        samples: Callable[[], Samples],
        typesetter: Callable[[], Typesetter],
        open_desk: Callable[[DeskOptions], int],
    ) -> None:
        self.library = library
        self.samples = samples
        self.typesetter = typesetter
        self.open_desk = open_desk


class Watch:
    """Prints progress in words; a terminal cancels by interrupting."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def report(self, progress: Progress) -> None:
        """Print the stage and how far it is."""
        words = {"check": "Checking", "typeset": "Setting", "write": "Writing", "verify": "Reading"}
        print(
            f"{words[progress.stage.value]} {progress.done + 1} of {progress.total}",
            file=self._stream,
        )

    def cancelled(self) -> bool:
        """Never: see the class."""
        return False


def main(arguments: Sequence[str], tools: Tools) -> int:
    """Do what the arguments say and return the exit code."""
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help", "--version"):
        options = _command_parser().parse_args(arguments)
    else:
        options = _desk_parser().parse_args(arguments)
    try:
        code: int = options.run(options, tools)
    except PetitionDeskError as error:
        _print_error(error)
        return UNREADABLE if isinstance(error, (LetterFileError, InputError)) else REFUSED
    return code


def _open(options: argparse.Namespace, tools: Tools) -> int:
    return tools.open_desk(
        DeskOptions(
            letter=options.letter,
            vault=options.vault,
            interface_language=options.interface_language,
            theme=options.theme,
            text_size=options.text_size,
        )
    )


def _schema(_options: argparse.Namespace, _tools: Tools) -> int:
    _print_json(schema())
    return DONE


def _sample(options: argparse.Namespace, tools: Tools) -> int:
    samples = tools.samples()
    if options.list:
        for sample in samples.index:
            print(f"{sample.name:24}{' '.join(sample.languages):32}{sample.description}")
    else:
        sys.stdout.buffer.write(samples.file(options.name or samples.index[0].name) + b"\n")
    return DONE


def _check(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.letter)
    library = tools.library()
    findings = check_letter(letter, library)
    findings += check_glyphs(letter, library, tools.typesetter())
    ready = is_ready(findings)
    if options.json:
        _print_json({"ready": ready, "findings": [_finding(found) for found in findings]})
    else:
        _print_findings(findings)
        print("Ready." if ready else "Not ready.")
    return DONE if ready else REFUSED


def _export(options: argparse.Namespace, tools: Tools) -> int:
    letter = read_letter(options.letter)
    order = ExportOrder(
        folder=options.to,
        languages=_languages(letter, options.language),
        formats=options.formats,
        audience=Audience(options.edition),
        replace=options.force,
        unfinished=options.draft,
    )
    exporter = Exporter(tools.library(), tools.typesetter())
    result = exporter.export(letter, order, Watch(sys.stderr))
    _print_result(result, as_json=options.json)
    return DONE if result.files else REFUSED


def _languages(letter: Letter, wanted: str) -> tuple[str, ...]:
    return letter.languages.all if wanted == "all" else (wanted,)


def _print_result(result: ExportResult, *, as_json: bool) -> None:
    if as_json:
        files = [_file(made) for made in result.files]
        _print_json({"files": files, "findings": [_finding(f) for f in result.findings]})
        return
    _print_findings(result.findings)
    for made in result.files:
        pages = f"  {made.pages} pages" if made.pages else ""
        print(f"{made.path}  {made.language}{pages}")
    if result.files and result.draft:
        print("Every page is marked as a draft.")
    if not result.files:
        print("Not exported. Finish what is listed, or add --draft for a marked draft.")


def _file(made: ExportedFile) -> dict[str, Any]:
    return {
        "path": str(made.path),
        "kind": made.kind,
        "language": made.language,
        "sha256": made.sha256,
        "pages": made.pages,
    }


def _finding(found: Finding) -> dict[str, Any]:
    words = words_for_finding(found)
    return {
        "rule": found.rule,
        "severity": found.severity.value,
        "where": found.where,
        "language": found.language,
        "message": words.what,
        "remedy": words.remedy,
    }


def _print_findings(findings: Sequence[Finding]) -> None:
    for found in findings:
        words = words_for_finding(found)
        place = f"{found.where} {found.language}".strip()
        print(f"{found.severity.value:8}{words.what} {words.remedy} [{place}]")


def _print_error(error: PetitionDeskError) -> None:
    words = words_for_error(error)
    print(f"{words.what} {words.remedy}", file=sys.stderr)


def _print_json(value: Any) -> None:  # noqa: ANN401 - JSON is of any shape
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _formats(text: str) -> tuple[Format, ...]:
    chosen = tuple(found for found in FORMATS if found in text.split(","))
    if len(chosen) != len(text.split(",")):
        raise argparse.ArgumentTypeError(f"choose from {', '.join(FORMATS)}")
    return chosen


def _desk_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="petitiondesk", description=_DESCRIPTION)
    parser.add_argument("letter", nargs="?", type=Path, metavar="LETTER", help="a letter file")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    parser.add_argument("--interface-language", default="", metavar="CODE", help="such as ko")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system")
    parser.add_argument(
        "--text-size", type=int, choices=range(100, 201), default=100, metavar="100-200"
    )
    parser.set_defaults(run=_open)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="petitiondesk",
        description=_DESCRIPTION,
        epilog="Without a command the desk opens: petitiondesk [LETTER] [--vault DIR] "
        "[--interface-language CODE] [--theme light|dark] [--text-size 100-200]",
    )
    parser.add_argument("--version", action="version", version=f"petitiondesk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("schema", help="print the JSON Schema of the letter file")
    command.set_defaults(run=_schema)
    _add_sample(commands.add_parser("sample", help="print a complete sample letter"))
    _add_check(commands.add_parser("check", help="say what a letter still lacks"))
    _add_export(commands.add_parser("export", help="make PDF and DOCX files of a letter"))
    return parser


def _add_sample(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", nargs="?", default="", metavar="NAME")
    command.add_argument("--list", action="store_true", help="list the samples instead")
    command.set_defaults(run=_sample)


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("letter", type=Path, metavar="LETTER")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=_check)


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("letter", type=Path, metavar="LETTER")
    command.add_argument("--to", type=Path, required=True, metavar="DIR", help="an existing folder")
    command.add_argument("--as", dest="formats", type=_formats, default=FORMATS, metavar="pdf,docx")
    command.add_argument("--language", default="all", metavar="CODE|all")
    command.add_argument(
        "--edition", choices=("public", "recipient", "archive"), default="public", help="for whom"
    )
    command.add_argument("--draft", action="store_true", help="a marked draft, although unfinished")
    command.add_argument("--force", action="store_true", help="replace existing files")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=_export)
