"""What stands in the margins of a PDF, so that it can be compared, wherever its pages break.

Ours have a number at the foot of a page, and at the head of every page but the first what repeats
the reference of the letter. Whatever else stands there is told as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from petitiondesk.typesetting.telling.reading_order import in_reading_order
from petitiondesk.typesetting.telling.tagged_text import Tagged

_LONGEST_HEAD: Final = 120
"""Characters."""

_NUMBER: Final = re.compile(r"\d+")
_CUT: Final = "…"
_FROM_RIGHT: Final = r"\u0590-\u08FF"
"""Hebrew and Arabic letters."""


def margins(text: Tagged) -> Iterator[str]:
    """Yield what stands above and below the text of each page; the same on every page of ours.

    Args:
        text: what the pages hold.
    """
    for number, page in enumerate(text.margins, start=1):
        repeats = number > 1 and _is_running_head(page.above, text.body)
        above = "" if repeats else in_reading_order([page.above])
        below = _without_number(page.below, number, len(text.margins))
        yield f"{above} / {in_reading_order([below])}"


def _without_number(foot: str, page: int, pages: int) -> str:
    """Return the foot of a page, without numbers where they are its own and those of all pages."""
    numbers = Counter(map(int, _NUMBER.findall(foot)))
    return _NUMBER.sub("#", foot) if numbers == Counter((page, pages)) else foot


def _is_running_head(head: str, body: Sequence[str]) -> bool:
    """Tell whether a head is a whole line of the text, or all of one beside what introduces it.

    A letter of one page has none, so it cannot be compared with that of another layout. In a script
    from right to left, what introduces a reference stands behind it. A long one is cut.
    """
    letters = "".join(head.split())
    if not letters or len(letters) > _LONGEST_HEAD:
        return False
    said = r"\s*".join(map(re.escape, letters.removesuffix(_CUT)))
    end = "" if letters.endswith(_CUT) else r"\s*$"
    whole = rf"(?:^|[^\w\s]\s+|：)\s*{said}{end}|^\s*{said}\s*[^\w\s]\s*[{_FROM_RIGHT}]"
    return re.search(whole, "\n".join(body), re.MULTILINE) is not None
