"""The verdict's own words in the language of the interface; the English ones stand in the desk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from petitiondesk.desk.verdicts.verdict import Judgement, Reason, Verdict
from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.verdicts import (
    SEVERAL,
    message_for_reason,
    message_for_verdict,
    names_in_verdict,
)
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import counted, number, translate

_CONTEXT: Final = "Wording"
_PLACE: Final = re.compile(r"\{(\w+)\}")


def verdict_in_words(verdict: Verdict) -> Message:
    """Return what to think of a file: one of five sentences, and what follows from it."""
    message = message_for_verdict(verdict)
    names = {name: shown_name(said) for name, said in names_in_verdict(verdict).items()}
    remedy = in_words(message.remedy, names)
    if message is SEVERAL[Judgement.GENUINE]:
        return Message(_all_agreed(verdict.total), remedy)
    if message is SEVERAL[Judgement.INCOMPLETE]:
        return Message(_some_agreed(verdict.agreed, verdict.total), remedy)
    return Message(in_words(message.what, names), remedy)


def reason_in_words(reason: Reason) -> Message:
    """Return why a file is not to be trusted."""
    message = message_for_reason(reason)
    names = {"where": shown_name(reason.where)}
    return Message(in_words(message.what, names), in_words(message.remedy, names))


def in_words(english: str, names: Mapping[str, str] | None = None) -> str:
    """Return a sentence of the desk in the person's language, with names in their places.

    Args:
        english: the sentence.
        names: as they are to be shown; what they hold is never taken for a place itself.
    """
    said = translate(_CONTEXT, english) if english else ""
    known = names or {}
    return _PLACE.sub(lambda place: known.get(place[1], place[0]), said)


def _all_agreed(total: int) -> str:
    return counted(
        "Verdict",
        "Genuine and complete. The one organisation agreed to exactly this text.",
        "Genuine and complete. All %Ln organisations agreed to exactly this text.",
        total,
    )


def _some_agreed(agreed: int, total: int) -> str:
    words = counted(
        "Verdict",
        "Genuine, but not complete. %1 of 1 organisation agreed to this text.",
        "Genuine, but not complete. %1 of %Ln organisations agreed to this text.",
        total,
    )
    return words.replace("%1", number(agreed))
