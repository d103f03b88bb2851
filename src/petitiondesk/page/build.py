"""The way from an edition to a page tree: one letter, in one language, for one audience."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

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
from petitiondesk.page.tree import Heading, Node, PageTree, PageWords, Role
from petitiondesk.page.typography import spaced, spaced_node, spaced_note
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
    spacing = words.spacing
    return PageTree(
        title=spaced(title(setting), spacing),
        language=language,
        direction=known.direction if known else Direction.LEFT_TO_RIGHT,
        layout=setting.content.layout,
        letterhead=tuple(spaced_node(node, spacing) for node in letterhead(setting)),
        nodes=tuple(spaced_node(node, spacing) for node in _headed(nodes)),
        notes=tuple(spaced_note(note, spacing) for note in footnotes.notes),
        words=_page_words(words),
        reference=_running(clean(setting.content.reference)),
        draft=draft,
    )


def _headed(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return the nodes with their sections as the first headings where there is no subject yet.

    Headings begin with level 1, and none is left out (ISO 14289-1, 7.4.2).
    """
    headings = [node for node in nodes if isinstance(node, Heading)]
    if not headings or any(heading.level == 1 for heading in headings):
        return nodes
    return tuple(replace(node, level=1) if isinstance(node, Heading) else node for node in nodes)


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
