"""What an endorsement says, in words: a heading and a line each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QLocale

from petitiondesk.consent.standing import Standing
from petitiondesk.consent.statement import Decision, Statement
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.agreeing.endorse_letter import text_number
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import isolated, left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.pages.words import displays
from petitiondesk.ui.vault_settings.check_number import in_own_digits
from petitiondesk.ui.widgets.date_field import day_in_words


def decision_in_words(statement: Statement) -> str:
    """Return what the organisation says, in a sentence."""
    form = {
        Decision.ENDORSE: translate("StatementWords", "%1 signs this text."),
        Decision.WITHDRAW: translate("StatementWords", "%1 no longer signs this text."),
    }[statement.answer]
    return form.replace("%1", isolated(statement.name))


def lines_of(statement: Statement, signer: Certificate | None) -> Iterator[tuple[str, str]]:
    """Yield what a statement says: what it is, and how it reads."""
    names = (f"{language_name(code)}: {isolated(name)}" for code, name in statement.names.items())
    yield translate("StatementWords", "Shown as"), "\n".join(names)
    yield translate("StatementWords", "How it is shown"), dict(displays())[statement.display]
    yield translate("StatementWords", "Approved by"), isolated(statement.by)
    yield translate("StatementWords", "By what right"), isolated(statement.authority)
    yield translate("StatementWords", "Language that was read"), language_name(statement.language)
    yield translate("StatementWords", "Signed, by their own clock"), _moment(statement.made_at)
    until = (
        day_in_words(statement.until)
        if statement.until
        else translate("StatementWords", "as long as the text stands")
    )
    yield translate("StatementWords", "Counts until"), until
    number = left_to_right(in_own_digits(text_number(statement.revision)))
    yield translate("TextToRead", "Number of this text"), number
    if signer is not None:
        identity = shown_name(signer.organisation)
        yield translate("StatementWords", "Signed with the identity of"), identity


def standing_in_words(standing: Standing) -> tuple[str, Tone]:
    """Return how a statement stands to the letter that is open."""
    return {
        Standing.ENDORSED: (
            translate("StatementWords", "It counts for the letter that is open, as it is now."),
            Tone.READY,
        ),
        Standing.WITHDRAWN: (
            translate("StatementWords", "It withdraws from the letter that is open."),
            Tone.ATTENTION,
        ),
        Standing.STALE: (
            translate(
                "StatementWords",
                "It is for another version of this letter, and does not count for the text as it is"
                " now.",
            ),
            Tone.ATTENTION,
        ),
        Standing.RUN_OUT: (
            translate("StatementWords", "It does not count any more: its last day is over."),
            Tone.ATTENTION,
        ),
        Standing.OTHER_LETTER: (
            translate("StatementWords", "It is for another letter than the one that is open."),
            Tone.ATTENTION,
        ),
    }[standing]


def _moment(made_at: str) -> str:
    here = dt.datetime.fromisoformat(made_at).astimezone()
    time = QLocale().toString(here.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]  # PySide takes Python's times
    return f"{day_in_words(here.date().isoformat())}, {time}"
