"""The press version: the public text of a letter for newsrooms.

Until when it must not be published stands above everything and at the head of every page. What
concerns the recipient alone (address, delivery, salutation, courtesies, copies) is not in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Audience, Edition
from petitiondesk.page.assembly import Parts, assembled, setting_of
from petitiondesk.page.closing import annexes, clause, contact
from petitiondesk.page.forms import fill
from petitiondesk.page.notes import Footnotes
from petitiondesk.page.opening import embargo_line, letterhead, place_and_date
from petitiondesk.page.sections import numbered_sections
from petitiondesk.page.setting import Setting
from petitiondesk.page.sheet_parts import addressed, headline, kicker, signed
from petitiondesk.page.signatures import signatures
from petitiondesk.page.texts import block_nodes, clean, plain
from petitiondesk.page.tree import Heading, Item, Items, Node, PageTree, Paragraph, Role, Run
from petitiondesk.page.words import Words

LAYOUT: Final = "press"

_WHOLE: Final = 10_000
"""So many characters are more than any headline has."""


def press_version(
    edition: Edition,
    language: str,
    *,
    words: Words,
    citations: Mapping[str, Citation],
    draft: bool,
) -> PageTree:
    """Return the page tree of a press version.

    Args:
        edition: the public one.
        language: the code of the page's language.
        words: the fixed words of that language.
        citations: by provision id, in that language.
        draft: whether the watermark is shown.

    Raises:
        ValueError: the edition is not for the public; nobody can ask for that but by a mistake.
        WordsError: the words are of another language.
    """
    if edition.audience is not Audience.PUBLIC:
        raise ValueError(edition.audience)
    setting = setting_of(edition, language, words, citations)
    footnotes = Footnotes(setting)
    embargo = _embargo(setting)
    parts = Parts(
        letterhead=(embargo, *letterhead(setting)),
        nodes=_nodes(setting, footnotes),
        notes=footnotes.notes,
        running=plain(embargo.inlines),
    )
    return assembled(setting, parts, layout=LAYOUT, draft=draft)


def _embargo(setting: Setting) -> Paragraph:
    """Return until when nothing is to be published, or that it may be at any time."""
    none = Paragraph(Role.EMBARGO, (Run(setting.words.sheets.no_embargo),))
    return next(iter(embargo_line(setting)), none)


def _nodes(setting: Setting, footnotes: Footnotes) -> tuple[Node, ...]:
    content = setting.content
    return (
        *kicker(setting),
        headline(setting, _WHOLE),
        *addressed(setting),
        *place_and_date(setting),
        *(
            node
            for block in (content.opening, *content.body)
            for node in block_nodes(block, Role.BODY, setting)
        ),
        *numbered_sections(setting, footnotes),
        *block_nodes(content.closing, Role.CLOSING, setting),
        *signatures(setting),
        *contact(setting),
        *annexes(setting),
        *_to_editors(setting),
        *clause(setting),
    )


def _to_editors(setting: Setting) -> tuple[Node, ...]:
    notes = tuple(
        Item((Paragraph(Role.EDITORS, (Run(note),)),)) for note in _notes(setting) if note
    )
    heading = Heading(2, Role.SECTION, (Run(setting.words.sheets.editors),))
    return (heading, Items(Role.EDITORS, notes))


def _notes(setting: Setting) -> Iterator[str]:
    """Yield what editors should know before they print."""
    shown, words = setting.edition, setting.words
    reference = clean(setting.content.reference)
    yield words.sheets.public_text
    yield signed(setting)
    yield fill(words.reference, reference=reference) if reference else ""
    yield words.sheets.unnamed if shown.withheld or shown.confidential_sources else ""
