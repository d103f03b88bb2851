"""News about a letter, in the form in which pages and bars show it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QTime

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.checks.law_check import LawAnswer
from petitiondesk.ui.findings_by_step import (
    by_step,
    is_begun,
    progress,
    to_finish,
    unchecked_rules,
)
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.made import Made
from petitiondesk.ui.messages import finding_in_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Progress, Step


def shown_on(
    step: Step,
    letter: Letter,
    findings: tuple[Finding, ...],
    law: LawAnswer,
    courtesy: str,
    today: str = "",
) -> Shown:
    """Return what the page of a step shows of a letter.

    Args:
        step: whose page it is.
        letter: as it is now.
        findings: what was found in it.
        law: how far it has answered about the letter.
        courtesy: the language shown beside the prevailing one; empty for none.
        today: the day (ISO 8601).
    """
    own = by_step(letter, findings)[step]
    sentences = (finding_in_words(finding) for finding in own)
    return Shown(
        letter=letter,
        findings=own,
        sentences=tuple(f"{words.what} {words.remedy}" for words in sentences),
        courtesy=courtesy,
        all_findings=findings,
        begun=is_begun(letter, step),
        today=today,
        unchecked=unchecked_rules(letter, law.about),
        checking=letter is not law.about and not law.unknown,
        law_unknown=law.unknown,
    )


def progress_of_steps(
    letter: Letter,
    findings: tuple[Finding, ...],
    law: LawAnswer,
    made: Made | None = None,
) -> dict[Step, tuple[Progress, int]]:
    """Return how far each step is, and how many things stand in its way or were made.

    Of a rule about which the law has not answered, nobody knows yet, or, where it could not be
    asked, at all.
    """
    unchecked = Progress.NOT_CHECKED if law.unknown else Progress.CHECKING
    basis = unchecked if unchecked_rules(letter, law.about) else None
    steps = {
        step: (
            progress(letter, step, own, basis if step is Step.LEGAL_BASIS else None),
            to_finish(own),
        )
        for step, own in by_step(letter, findings).items()
    }
    if made is not None:
        steps[Step.EXPORT] = (_progress_of_files(letter, made), made.files)
    return steps


def _progress_of_files(letter: Letter, made: Made) -> Progress:
    if made.letter != letter:
        return Progress.MADE_BEFORE
    return Progress.DRAFTED if made.draft else Progress.MADE


def saved_in_words(when: dt.datetime) -> str:
    """Return when a letter was saved, by the clock of this machine."""
    local = when.astimezone()
    time = QTime(local.hour, local.minute)
    clock = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return translate("LetterWindow", "Saved at %1").replace("%1", clock)
