"""What is seen of a signature: who signed, and when, in the language of the letter."""

from __future__ import annotations

import datetime as dt
from typing import Final

from petitiondesk.letter.characters import printable
from petitiondesk.letter.languages import Direction
from petitiondesk.letter.languages import language as known_language
from petitiondesk.page.dates import written_date
from petitiondesk.page.forms import fill
from petitiondesk.page.numbering import in_digits
from petitiondesk.page.tree import PageTree, PageWords, Paragraph, Role, Run
from petitiondesk.page.typography import spaced
from petitiondesk.page.words import Words

LAYOUT: Final = "stamp"

MAX_NAME: Final = 120
"""So many characters of a name fit a stamp; the certificate has all of it."""


def stamp(name: str, at: dt.datetime, words: Words) -> PageTree:
    """Return the page tree of a stamp, one small page.

    Args:
        name: of who signs.
        at: when, with its time zone; the stamp says it in UTC.
        words: the fixed words of the letter's language.
    """
    known = known_language(words.language)
    shown = " ".join(printable(name).split())
    return PageTree(
        title=shown,
        language=words.language,
        direction=known.direction if known else Direction.LEFT_TO_RIGHT,
        layout=LAYOUT,
        letterhead=(
            Paragraph(Role.LETTERHEAD_NAME, (Run(_shortened(shown)),)),
            Paragraph(Role.LETTERHEAD_LINE, (Run(_said(at.astimezone(dt.UTC), words)),)),
        ),
        nodes=(),
        notes=(),
        words=PageWords("", "", ""),
    )


def _said(at: dt.datetime, words: Words) -> str:
    date = written_date(f"{at:%Y-%m-%d}", words)
    said = fill(words.signing.stamp, date=date, time=in_digits(f"{at:%H:%M}", words))
    return spaced(said, words.spacing)


def _shortened(name: str) -> str:
    return name if len(name) <= MAX_NAME else f"{name[:MAX_NAME].rstrip()}…"
