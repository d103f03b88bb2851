"""The way from an edition to a page tree: one letter, in one language, for one audience."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.letter.fields import counts
from petitiondesk.letter.languages import Direction
from petitiondesk.letter.languages import language as known_language
from petitiondesk.page.closing import annexes, clause, contact, copies
from petitiondesk.page.errors import WordsError
from petitiondesk.page.notes import Footnotes
from petitiondesk.page.opening import chosen, letterhead, opening, title
from petitiondesk.page.sections import numbered_sections
from petitiondesk.page.setting import Setting
from petitiondesk.page.signatures import signatures
from petitiondesk.page.texts import block_nodes, clean
from petitiondesk.page.tree import Node, PageTree, PageWords, Role
from petitiondesk.page.words import Words

MAX_RUNNING = 60
"""So many characters of a reference fit one line at the head of a page."""


def build(
    edition: Edition,
    language: str,
    *,
    words: Words,
    citations: Mapping[str, Citation],
    draft: bool,
    addressee: str | None = None,
) -> PageTree:
    """Return the page tree of an edition in one of the languages of letters.

    Args:
        edition: what the audience may see.
        language: the code of the page's language.
        words: the fixed words of that language.
        citations: by provision id, in that language.
        draft: whether the watermark is shown.
        addressee: the id of the addressee of a separate letter; by default all of a joint letter,
            and the first of a separate one.

    Raises:
        NoSuchPartError: the letter has no such addressee.
        WordsError: the words are of another language.
    """
    if words.language != language:
        raise WordsError(place="$.language")
    setting = Setting(edition=edition, words=words, citations=citations, counts=counts(edition))
    footnotes = Footnotes(setting)
    nodes = (*opening(setting, chosen(setting, addressee)), *_body(setting, footnotes))
    known = known_language(language)
    return PageTree(
        title=title(setting),
        language=language,
        direction=known.direction if known else Direction.LEFT_TO_RIGHT,
        layout=setting.content.layout,
        letterhead=letterhead(setting),
        nodes=nodes,
        notes=footnotes.notes,
        words=_page_words(words),
        reference=_running(clean(setting.content.reference)),
        draft=draft,
    )


def _running(reference: str) -> str:
    """Return what of a reference fits the head of a page; all of it stands on the first."""
    return reference if len(reference) <= MAX_RUNNING else f"{reference[:MAX_RUNNING]}…"


def _body(setting: Setting, footnotes: Footnotes) -> tuple[Node, ...]:
    content = setting.content
    paragraphs = (content.opening, *content.body)
    return (
        *(node for block in paragraphs for node in block_nodes(block, Role.BODY, setting)),
        *numbered_sections(setting, footnotes),
        *block_nodes(content.closing, Role.CLOSING, setting),
        *block_nodes(content.formula, Role.FORMULA, setting),
        *signatures(setting),
        *contact(setting),
        *annexes(setting),
        *copies(setting),
        *clause(setting),
    )


def _page_words(words: Words) -> PageWords:
    return PageWords(words.page_of, words.draft, words.headings.notes, words.digits)
