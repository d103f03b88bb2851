"""Which kind of office of which state a letter is written to, as far as its words tell."""

from __future__ import annotations

import re

from petitiondesk.law.address.forms import Address, Form, Office
from petitiondesk.law.state_names import state_names
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.letter import Addressee, Letter

_JOINED = frozenset({"km", "ko", "th", "zh"})
"""Languages in which a title may follow other letters without a space: 주미대사."""


def forms_for(addressee: Addressee, letter: Letter, address: Address) -> tuple[Form, ...]:
    """Return the forms for the office that is written to; none where its kind is not known."""
    office = addressee.office.markup(address.language).replace("'", "’").replace("*", "")
    kind = office_of(office, address)
    return address.forms_of(kind, _state(office, letter, address)) if kind else ()


def office_of(office: str, address: Address) -> Office | None:
    """Return of which kind an office is; None where no word tells, or it is a deputy's.

    Of several words the longest tells: a Prime Minister is no minister.
    """
    begins = "" if address.language in _JOINED else r"(?<![^\W\d_])"

    def holds(words: str) -> bool:
        return re.search(begins + re.escape(words), office) is not None

    if any(holds(words) for words in address.other_offices):
        return None
    found = [(len(w), o.office) for o in address.offices for w in o.words if holds(w)]
    return max(found, key=lambda each: each[0])[1] if found else None


def _state(office: str, letter: Letter, address: Address) -> str:
    """Return the state with forms of its own that the office names; else the one written to."""
    codes = tuple(sorted({code for form in address.forms for code in form.states}))
    names = state_names(address.language, codes)
    named = [code for code, name in names.items() if name.search(office)]
    written_to = letter.case.with_part(StatePart.ADDRESSEE) if letter.case else ()
    return (named or [*written_to, ""])[0]
