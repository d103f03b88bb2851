"""What is told of a file as a whole."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Page, Verdict
from petitiondesk.desk.wording.file_notes import notes_about
from petitiondesk.desk.wording.verdicts import PAGES
from petitiondesk.signing.report import Cover, FileReport
from petitiondesk.ui.language.shown_names import visible
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.sentence import in_words

_INSIDE: Final = frozenset(
    {
        Objection.EDITION_MISSING,
        Objection.EDITION_DAMAGED,
        Objection.ENDORSEMENT_DAMAGED,
        Objection.ENDORSEMENT_OF_ANOTHER,
        Objection.STRANGE_ATTACHMENT,
    }
)
"""What is wrong with the files that travel inside."""

_PAGES: Final = {
    Page.SAME_BYTES: (Tone.READY, "circle-check"),
    Page.SAME_WORDS: (Tone.ATTENTION, "info"),
    Page.DIFFERENT: (Tone.PROBLEM, "triangle-alert"),
    Page.NOT_COMPARED: (Tone.MUTED, "circle-dashed"),
}


_GROUP: Final = 8
"""So many characters of a check sum stand together: a line can end behind them."""


def file_facts(verdict: Verdict) -> Iterator[Line]:
    """Yield what holds of the file as a whole, and what does not."""
    report = verdict.report
    if report is not None and verdict.judgement is not Judgement.NOT_OURS:
        yield from _of_page(verdict, report)
    elif report is None and verdict.signatories:
        words = translate("Verdict", "This is what one organisation signed, without the text.")
        yield Line(words, Tone.MUTED, "info")
    if verdict.sha256:
        words = translate("Verdict", "Check sum: %1")
        sum_ = " ".join(textwrap.wrap(verdict.sha256, _GROUP))
        yield Line(words.replace("%1", left_to_right(sum_)), Tone.MUTED, "file")


def _of_page(verdict: Verdict, report: FileReport) -> Iterator[Line]:
    if report.signatures:
        yield _of_the_end(report)
    if {each.objection for each in verdict.reasons} & _INSIDE:
        words = translate("Verdict", "The files inside are not those that belong there.")
        yield Line(words, Tone.PROBLEM, "triangle-alert")
    else:
        words = translate("Verdict", "The files inside are those that belong there.")
        yield Line(words, Tone.READY, "circle-check")
    for note in notes_about(verdict):
        yield Line(in_words(note.what), Tone.ATTENTION, "info", in_words(note.remedy))
    tone, icon = _PAGES[verdict.page]
    yield Line(in_words(PAGES[verdict.page].what), tone, icon)
    if report.claims:
        words = translate("Verdict", "The file says of itself that it follows %1.")
        said = ", ".join(map(left_to_right, map(visible, report.claims)))
        yield Line(words.replace("%1", said), Tone.MUTED, "info")


def _of_the_end(report: FileReport) -> Line:
    if report.signatures[-1].covers is Cover.WHOLE_FILE:
        words = translate("Verdict", "The last signature reaches the end of the file.")
        return Line(words, Tone.READY, "circle-check")
    words = translate("Verdict", "The last signature does not reach the end of the file.")
    return Line(words, Tone.PROBLEM, "triangle-alert")
