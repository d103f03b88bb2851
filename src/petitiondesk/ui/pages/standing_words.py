"""How a rule stands to a state, in the words of the desk and the language of the interface."""

from __future__ import annotations

from petitiondesk.desk.wording.message import Message
from petitiondesk.desk.wording.standings import KINDS, LEVELS, words_for_status
from petitiondesk.law.standing import Standing, StandingKind
from petitiondesk.law.status import Participation
from petitiondesk.law.treaty_cells import Declaration, DeclarationKind, Status
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.date_field import date_in_words, day_in_words

_CONTEXT = "Wording"
_OPEN = (StandingKind.AUTHORITATIVE, StandingKind.PARTLY_CUSTOM, StandingKind.NOT_TOLD)


def standing_in_words(standing: Standing) -> Message:
    """Return how the rule stands to the state, and what follows from it."""
    told = standing.participation
    if told is None:
        return _translated(KINDS[standing.kind])
    dates = {"since": dates_in_words(told.since), "bound_from": dates_in_words(told.bound_from)}
    return _translated(words_for_status(told)).filled(dates)


def proof_in_words(told: Participation) -> str:
    """Return what the table rests on there, and up to when it tells."""
    rests = _translated(LEVELS[told.level])
    as_of = translate("Standing", "As of %1.").replace("%1", dates_in_words(told.as_of))
    return f"{rests.what} {as_of} {rests.remedy}"


def declaration_in_words(declared: Declaration) -> str:
    """Return what a state declared about a treaty, and whether it took that back."""
    kinds = {
        DeclarationKind.RESERVATION: translate("Standing", "Reservation on %1: %2"),
        DeclarationKind.DECLARATION: translate("Standing", "Declaration on %1: %2"),
        DeclarationKind.UNDERSTANDING: translate("Standing", "Understanding on %1: %2"),
    }
    about, text = isolated(declared.on), isolated(declared.text)
    said = kinds[declared.kind].replace("%1", about).replace("%2", text)
    if not declared.withdrawn:
        return said
    gone = translate("Standing", "Withdrawn from %1.")
    return f"{said} {gone.replace('%1', dates_in_words(declared.withdrawn))}"


def look_of(standing: Standing) -> tuple[str, Tone]:
    """Return the symbol and the colour that repeat what the words say."""
    unknown = standing.participation and standing.participation.status is Status.UNKNOWN
    if standing.binds:
        return "circle-check", Tone.READY
    if unknown or standing.kind in _OPEN:
        return "info", Tone.MUTED
    return "circle-alert", Tone.ATTENTION


def dates_in_words(partial: str) -> str:
    """Return a partial date, or one of two years, as the interface writes it; empty for none."""
    first, _or, second = partial.partition("/")
    if not second:
        return day_in_words(first) if first else ""
    form = translate("Standing", "%1 or %2")
    return form.replace("%1", date_in_words(first)).replace("%2", date_in_words(second))


def _translated(message: Message) -> Message:
    return Message(translate(_CONTEXT, message.what), translate(_CONTEXT, message.remedy))
