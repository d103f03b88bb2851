"""What the terminal prints: sentences for people, one JSON object for programs."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from petitiondesk.cli.tools import DONE, REFUSED
from petitiondesk.desk.drafting.letter_keeping import KeptLetter
from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.exporting.order import SHEETS, ExportedFile, ExportResult, Progress, Stage
from petitiondesk.desk.wording.failures import words_for_error
from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.characters import printable
from petitiondesk.letter.finding import Finding, Severity, members

if TYPE_CHECKING:  # most commands judge nothing
    from petitiondesk.desk.verdicts.verdict import Verdict

_CARDS = {"Check numbers of these cards": "cards"}
"""What a terminal tells of cards beside a finding; in the window they are asked for and typed."""

_STAGES = {
    Stage.CHECK: "Checking",
    Stage.TYPESET: "Setting",
    Stage.SIGN: "Signing",
    Stage.WRITE: "Writing",
    Stage.VERIFY: "Reading back",
}


class Watch:
    """Prints progress in words; a person at a terminal cancels by interrupting."""

    def report(self, progress: Progress) -> None:
        """Print the stage and how far it is."""
        if progress.stage is Stage.TIME:
            say("Asking the time server, for 20 seconds at most. Ctrl+C ends this unwritten.")
            return
        say(f"{_STAGES[progress.stage]} {progress.done + 1} of {progress.total}")

    def cancelled(self) -> bool:
        """Never: see the class."""
        return False


def say(sentence: str) -> None:
    """Print on standard error. That nobody hears it is no reason to make no files."""
    try:
        print(sentence, file=sys.stderr)
    except OSError:
        sys.stderr = io.StringIO()  # what could not be said must not fail again at the end


def print_json(value: Any) -> None:  # noqa: ANN401 - JSON is of any shape
    """Print one object."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def print_result(result: ExportResult, *, as_json: bool) -> None:
    """Print what an export made, or why it was refused."""
    if as_json:
        files = [_file(made) for made in result.files]
        print_json({"files": files, "findings": [finding(f) for f in result.findings]})
        return
    print_findings(result.findings)
    for made in result.files:
        pages = f"  {made.pages} pages" if made.pages else ""
        print(f"{shown(str(made.path))}  {made.language}{pages}")
        if made.verdict is not None:
            print(f"  {level_in_words(made.verdict)}")
        elif made.kind in SHEETS and not result.draft:
            _print_unsealed()
    if result.files and result.draft:
        print("Every page is marked as a draft.")
    if not result.files:
        print("Not exported. Finish what is listed, or add --draft for a marked draft.")


def _print_unsealed() -> None:
    from petitiondesk.desk.wording.file_notes import SHEET_UNSEALED  # noqa: PLC0415 - see below

    print(f"  {SHEET_UNSEALED.what} {SHEET_UNSEALED.remedy}")


def level_in_words(verdict: Verdict) -> str:
    """Return which level the last signature of a file reaches, as the file itself proves it."""
    from petitiondesk.desk.wording.verdicts import (  # noqa: PLC0415 - takes a tenth of a second
        words_for_verdict,
    )

    report = verdict.report
    made = [each for each in report.signatures if each.kind.value == "signature"] if report else []
    if report is None or not made:
        return "Not signed."
    clock = "its own clock" if made[-1].clock.value == "signer" else "a time-stamp"
    level = f" Level {made[-1].level.value}," if report.kind.value == "pdf" else " Signed"
    return f"Read back: {words_for_verdict(verdict).what}{level} by {clock}."


def notes_in_words(verdict: Verdict) -> list[str]:
    """Return what is good to know of a file besides its verdict."""
    from petitiondesk.desk.wording.file_notes import notes_about  # noqa: PLC0415 - see above

    return [f"{note.what} {note.remedy}" for note in notes_about(verdict)]


def print_kept(kept: KeptLetter, *, as_json: bool) -> int:
    """Print which letter was kept, and the number of its revision; return the exit code."""
    if as_json:
        print_json({"id": kept.letter_id, "revision": kept.revision})
    else:
        print(f"{kept.letter_id}  revision {kept.revision}")
    return DONE


def print_findings(findings: Sequence[Finding]) -> None:
    """Print findings, one a line."""
    for found in findings:
        words = words_for_finding(found)
        place = f"{found.where} {found.language}".strip()
        kept = f" (kept: {shown(found.kept.reason)})" if found.kept else ""
        print(f"{found.severity.value:8}{words.what} {words.remedy} [{place}]{kept}")
        for said, cards in _CARDS.items():
            if cards in found.data:
                print(f"{'':8}{said}: {found.data[cards]}")


def refuse(rule: str, message: str, remedy: str, *, as_json: bool) -> int:
    """Print why something was not done, as a finding, and return the exit code for it."""
    say(f"{message} {remedy}")
    if as_json:
        print_json({"findings": [block(rule, message, remedy)]})
    return REFUSED


def print_error(error: PetitionDeskError) -> None:
    """Print what happened and what to do, on standard error."""
    words = words_for_error(error)
    say(f"{words.what} {words.remedy}{_option(error)}")


def _option(error: PetitionDeskError) -> str:
    """Return what a terminal calls the remedy, where it has an option for it."""
    exists = isinstance(error, OutputError) and error.trouble is OutputTrouble.EXISTS
    return " Add --force to replace what is there." if exists else ""


def finding(found: Finding) -> dict[str, Any]:
    """Return a finding as other programs read it."""
    words = words_for_finding(found)
    return {
        "rule": found.rule,
        "severity": found.severity.value,
        "where": found.where,
        "language": found.language,
        "message": words.what,
        "remedy": words.remedy,
        "evidence": members(found)["evidence"],
        "change": members(found)["remedy"],
        "kept": {"reason": found.kept.reason, "on": found.kept.on} if found.kept else None,
    }


def failure(error: PetitionDeskError) -> dict[str, Any]:
    """Return a failure in the form of a finding, for programs that read one list."""
    words = words_for_error(error)
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__.removesuffix("Error")).lower()
    return block(f"failure.{name}", words.what, words.remedy)


def block(rule: str, message: str, remedy: str, *, where: str = "") -> dict[str, Any]:
    """Return what stands in the way, in the form of a finding."""
    return {
        "rule": rule,
        "severity": Severity.BLOCK.value,
        "where": where,
        "language": "",
        "message": message,
        "remedy": remedy,
        "evidence": [],
        "change": None,
        "kept": None,
    }


def _file(made: ExportedFile) -> dict[str, Any]:
    return {
        "path": str(made.path),
        "kind": made.kind,
        "language": made.language,
        "sha256": made.sha256,
        "pages": made.pages,
        **judged_members(made.verdict),
    }


def judged_members(verdict: Verdict | None) -> dict[str, Any]:
    """Return what was thought of a file that was signed, and the level of each signature in a PDF.

    A Word document has no levels.
    """
    if verdict is None:
        return {"verdict": None, "levels": []}
    report = verdict.report
    signatures = report.signatures if report and report.kind.value == "pdf" else ()
    levels = [each.level.value for each in signatures]
    return {"verdict": verdict.judgement.value, "levels": levels}


def shown(name: str) -> str:
    """Return a name on one line and without characters that steer a terminal."""
    return printable(name).replace("\n", " ")
