"""The steps of a letter, their groups, and how far each is."""

from __future__ import annotations

import enum

from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.symbols import Tone


class Step(enum.Enum):
    """A page of the rail, in order; its value names it in the place that a draft remembers."""

    RECIPIENT = "recipient"
    FACTS = "facts"
    LEGAL_BASIS = "legal_basis"
    DEMANDS = "demands"
    LETTER = "letter"
    SIGNATORIES = "signatories"
    EXPORT = "export"


class Progress(enum.Enum):
    """How far a step is."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    TO_FINISH = "to_finish"
    CHECKING = "checking"
    NOT_CHECKED = "not_checked"
    READY = "ready"
    NOT_INVITED = "not_invited"
    WAITING = "waiting"
    DRAFTED = "drafted"
    MADE = "made"
    MADE_BEFORE = "made_before"


GROUPS: tuple[tuple[Step, ...], ...] = (
    (Step.RECIPIENT, Step.FACTS, Step.LEGAL_BASIS, Step.DEMANDS, Step.LETTER),
    (Step.SIGNATORIES,),
    (Step.EXPORT,),
)
"""Write, Agree, Finish. The gate "Close the text" stands between the first two."""

STEPS: tuple[Step, ...] = tuple(step for group in GROUPS for step in group)

_SYMBOLS = {
    Progress.NOT_STARTED: ("circle-dashed", Tone.MUTED),
    Progress.STARTED: ("pen", Tone.ACCENT),
    Progress.TO_FINISH: ("circle-alert", Tone.ATTENTION),
    Progress.CHECKING: ("clock", Tone.MUTED),
    Progress.NOT_CHECKED: ("triangle-alert", Tone.ATTENTION),
    Progress.READY: ("circle-check", Tone.READY),
    Progress.NOT_INVITED: ("users", Tone.MUTED),
    Progress.WAITING: ("users", Tone.ACCENT),
    Progress.DRAFTED: ("file-text", Tone.ACCENT),
    Progress.MADE: ("circle-check", Tone.READY),
    Progress.MADE_BEFORE: ("history", Tone.ATTENTION),
}


def step_title(step: Step) -> str:
    """Return the name of a step."""
    return {
        Step.RECIPIENT: translate("Steps", "Recipient"),
        Step.FACTS: translate("Steps", "Facts"),
        Step.LEGAL_BASIS: translate("Steps", "Legal basis"),
        Step.DEMANDS: translate("Steps", "Demands"),
        Step.LETTER: translate("Steps", "Opening and closing"),
        Step.SIGNATORIES: translate("Steps", "Signatories"),
        Step.EXPORT: translate("Steps", "Export and check"),
    }[step]


def group_titles() -> tuple[str, ...]:
    """Return the names of the groups."""
    return (
        translate("Steps", "Write"),
        translate("Steps", "Agree"),
        translate("Steps", "Finish"),
    )


def progress_in_words(progress: Progress, count: int = 0) -> str:
    """Return how far a step is, in words; ``count`` things are to finish, or files were made."""
    if progress is Progress.TO_FINISH:
        return counted("Steps", "1 thing to finish", "%Ln things to finish", max(1, count))
    if progress is Progress.DRAFTED:
        return counted("Steps", "1 draft made", "%Ln drafts made", count)
    if progress is Progress.MADE:
        return counted("Steps", "1 file made", "%Ln files made", count)
    return {
        Progress.NOT_STARTED: translate("Steps", "Not started"),
        Progress.STARTED: translate("Steps", "Started"),
        Progress.CHECKING: translate("Steps", "Checking…"),
        Progress.NOT_CHECKED: translate("Steps", "Not checked"),
        Progress.READY: translate("Steps", "Ready"),
        Progress.NOT_INVITED: translate("Steps", "Not everyone is invited yet"),
        Progress.WAITING: translate("Steps", "Waiting for others"),
        Progress.MADE_BEFORE: translate("Steps", "Made before the last change"),
    }[progress]


def progress_symbol(progress: Progress) -> tuple[str, Tone]:
    """Return the symbol beside the words; each has a shape of its own."""
    return _SYMBOLS[progress]
