"""How a statement stands to a letter as it is now."""

from __future__ import annotations

import datetime as dt
import enum

from petitiondesk.consent.statement import Decision, Statement
from petitiondesk.letter.canonical import normalise
from petitiondesk.letter.characters import printable
from petitiondesk.letter.letter import Letter, Signatory


class Standing(enum.Enum):
    """What a statement is worth for a letter; its signature is another question."""

    ENDORSED = "endorsed"
    WITHDRAWN = "withdrawn"
    STALE = "stale"
    RUN_OUT = "run_out"
    OTHER_LETTER = "other_letter"


def standing(statement: Statement, *, letter_id: str, revision: str, today: dt.date) -> Standing:
    """Return how a statement stands to a letter on a day.

    A withdrawal holds whatever became of the text since.

    Args:
        statement: what an organisation said.
        letter_id: of the letter.
        revision: the agreed digest of its text as it is now.
        today: the day that is asked about.
    """
    if statement.letter != letter_id:
        return Standing.OTHER_LETTER
    if statement.answer is Decision.WITHDRAW:
        return Standing.WITHDRAWN
    if statement.revision != revision:
        return Standing.STALE
    if statement.until is not None and dt.date.fromisoformat(statement.until) < today:
        return Standing.RUN_OUT
    return Standing.ENDORSED


def signatory_of(statement: Statement, letter: Letter) -> Signatory | None:
    """Return the line of the letter's list that a statement is for; None where it has none.

    It must be the line that the statement means, shown as it agreed to, under its names in all
    languages: one character more or less is another name.
    """
    for signatory in letter.signatories:
        meant = statement.signatory in (None, signatory.id)
        same = names_of(signatory, letter) == dict(statement.names)
        if meant and same and statement.display is signatory.display:
            return signatory
    return None


def names_of(signatory: Signatory, letter: Letter) -> dict[str, str]:
    """Return the names under which a letter shows a signatory, by language."""
    names = {code: one_line(signatory.name.markup(code)) for code in letter.languages.all}
    return {code: name for code, name in names.items() if name}


def one_line(text: str) -> str:
    """Return a name as a page sets it: printable, on one line, in Normalization Form C."""
    normal: str = normalise(printable(text))
    return " ".join(normal.split())
