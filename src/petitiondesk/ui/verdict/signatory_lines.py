"""How each organisation that was expected stands in a file, in a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from petitiondesk.desk.verdicts.verdict import Presence, Signed, Verdict
from petitiondesk.desk.wording.verdicts import PRESENCES
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.sentence import in_words
from petitiondesk.ui.verdict.time_words import time_in_words

_LOOKS: Final = {
    Presence.PRESENT: (Tone.READY, "circle-check"),
    Presence.SEALED: (Tone.READY, "circle-check"),
    Presence.NOT_ASKED: (Tone.MUTED, "info"),
    Presence.SEAL_UNCHECKED: (Tone.ATTENTION, "circle-alert"),
    Presence.OTHER_NAME: (Tone.ATTENTION, "circle-alert"),
    Presence.UNKNOWN_KEY: (Tone.ATTENTION, "circle-alert"),
    Presence.OTHER_KEY: (Tone.PROBLEM, "triangle-alert"),
    Presence.MISSING: (Tone.ATTENTION, "circle-dashed"),
    Presence.WITHDRAWN: (Tone.ATTENTION, "x"),
    Presence.STALE: (Tone.ATTENTION, "history"),
    Presence.RUN_OUT: (Tone.ATTENTION, "clock"),
}
"""Another symbol for each meaning: nobody has to tell colours apart."""


def signatory_lines(verdict: Verdict) -> Iterator[Line]:
    """Yield a line for each organisation that was expected by name, in the letter's order."""
    for signed in verdict.signatories:
        tone, icon = _LOOKS[signed.presence]
        words = in_words(PRESENCES[signed.presence].what)
        yield Line(words, tone, icon, _more(signed), shown_name(signed.name))


def _more(signed: Signed) -> str:
    """Return whose card it was, and when; whoever is missing has shown none."""
    if signed.signer is None:
        return ""
    words = (
        translate("Verdict", "Earlier card of %1")
        if signed.earlier
        else translate("Verdict", "Card of %1")
    )
    card = words.replace("%1", shown_name(signed.signer.organisation))
    return f"{card} · {time_in_words(signed.time)}" if signed.time else card
