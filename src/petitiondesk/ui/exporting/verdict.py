"""What whoever gets a file will think of it, in a line or two below its name."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.desk.exporting.order import SHEETS, ExportResult
from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.desk.wording.file_notes import SHEET_UNSEALED, notes_about
from petitiondesk.desk.wording.signature_facts import LEVELS
from petitiondesk.signing.report import FileKind, Kind, SignatureReport
from petitiondesk.ui.exporting.view import Said
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.sentence import in_words, verdict_in_words


def lines_about(result: ExportResult) -> Said:
    """Return what is said about each file of an export that somebody signed, or nobody can."""
    said = {made.path: tuple(verdict_lines(made.verdict)) for made in result.files if made.verdict}
    if not result.draft:
        said |= {made.path: (_unsealed(),) for made in result.files if made.kind in SHEETS}
    return said


def verdict_lines(verdict: Verdict) -> Iterator[tuple[str, Tone]]:
    """Yield the sentence about a file, then which level its last signature reaches.

    Only what the file itself proves is said; a Word document has no levels.
    """
    said = verdict_in_words(verdict)
    good = verdict.judgement is Judgement.GENUINE
    yield f"{said.what} {said.remedy}", Tone.READY if good else Tone.ATTENTION
    last = _last_signature(verdict)
    if last is not None:
        yield in_words(LEVELS[last.level].what), Tone.MUTED
    for note in notes_about(verdict):
        yield f"{in_words(note.what)} {in_words(note.remedy)}", Tone.ATTENTION


def _unsealed() -> tuple[str, Tone]:
    return f"{in_words(SHEET_UNSEALED.what)} {in_words(SHEET_UNSEALED.remedy)}", Tone.MUTED


def _last_signature(verdict: Verdict) -> SignatureReport | None:
    report = verdict.report
    if report is None or report.kind is FileKind.DOCX:
        return None
    made = [each for each in report.signatures if each.kind is Kind.SIGNATURE]
    return made[-1] if made else None
