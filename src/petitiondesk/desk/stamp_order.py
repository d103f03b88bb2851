"""What is to be seen of a signature: whose name, when, and in which language.

Whoever seals or signs a file orders it so, and so does whoever checks the file.
"""

from __future__ import annotations

import datetime as dt

from petitiondesk.consent.standing import names_of, one_line
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.same_name import is_one_of
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.manuscript import StampOrder


def stamp_order(card: Certificate, at: dt.datetime, letter: Letter, language: str) -> StampOrder:
    """Return what is to be seen of a signature.

    Args:
        card: of who signs.
        at: when, with its time zone.
        letter: what is signed, as the page shows it.
        language: code of the page's language.
    """
    return StampOrder(name=shown_name(card, letter, language), at=at, language=language)


def shown_name(card: Certificate, letter: Letter, language: str) -> str:
    """Return what is seen of who signs: the name on the card, whosever place it stands in.

    Where the letter shows the same name in the language of the page as well, that one.
    """
    named = one_line(card.organisation)
    for signatory in letter.signatories:
        names = names_of(signatory, letter)
        if is_one_of(named, names.values()):
            return names.get(language, named)
    return named
