"""The letter that is set over and over, as its authors have it: the worker composes its page."""

import itertools

from msgspec.structs import replace

from benches.letter import CONCERN, DEMANDS, ORGANISATIONS
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Consent, Kind, Languages
from petitiondesk.letter.values import Block
from petitiondesk.typesetting.manuscript import Manuscript

FIVE_PAGES = 7
"""How often the paragraphs must be repeated to fill five pages."""


class _Mint:
    """Ids that differ, and salts that nobody reads."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def part_id(self) -> str:
        return f"p{next(self._numbers)}"

    def salt(self) -> str:
        return f"{0:032x}"


def manuscript(edit: int, copies: int = 1) -> Manuscript:
    """Makes the letter; each `edit` is another text, and `copies` repeats its paragraphs."""
    drafting = Drafting(_Mint())

    def block(text: str) -> Block:
        return drafting.block("en", text)

    empty = drafting.letter(Kind.OPEN_LETTER, Languages(prevailing="en"))
    letter = replace(
        empty,
        consent=Consent.REQUIRED,
        letterhead=replace(empty.letterhead, name=block("Coalition of Families")),
        issued="2026-11-21",
        place=block("Geneva"),
        addressees=(replace(empty.addressees[0], office=block("The President of the Republic")),),
        subject=block("Say where forty-three people are, and let them go"),
        opening=block(f"{CONCERN} We have written {edit} times."),
        body=tuple(block(CONCERN) for _ in range(2 * copies)),
        facts=tuple(
            replace(
                drafting.fact(),
                text=block(CONCERN),
                sources=(replace(drafting.source(), title=f"Report, page {number}"),),
            )
            for number in range(1, 1 + copies)
        ),
        demands=tuple(replace(drafting.demand(), text=block(text)) for text in DEMANDS),
        closing=block(CONCERN),
        formula=block("Please accept, Excellency, the assurances of our consideration."),
        signatories=tuple(
            replace(drafting.signatory(), name=block(name), representative=block("Name Surname"))
            for name in ORGANISATIONS
        ),
    )
    return Manuscript(edition=edition(letter, Audience.PUBLIC), language="en", draft=False)
