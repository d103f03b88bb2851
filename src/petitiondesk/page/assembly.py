"""What every page is in the end: its nodes, spaced as its language wants, and words for margins."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.letter.fields import counts
from petitiondesk.letter.languages import Direction
from petitiondesk.letter.languages import language as known_language
from petitiondesk.page.errors import WordsError
from petitiondesk.page.opening import title
from petitiondesk.page.setting import Setting
from petitiondesk.page.tree import Node, Note, PageTree, PageWords
from petitiondesk.page.typography import spaced, spaced_node, spaced_note
from petitiondesk.page.words import Words


def setting_of(
    edition: Edition, language: str, words: Words, citations: Mapping[str, Citation]
) -> Setting:
    """Return what a page of this edition is set from.

    Raises:
        WordsError: the words are of another language.
    """
    if words.language != language:
        raise WordsError(place="$.language")
    return Setting(edition=edition, words=words, citations=citations, counts=counts(edition))


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says.

    Attributes:
        letterhead: on the first page.
        nodes: the text.
        notes: its footnotes.
        running: stands at the head of later pages.
    """

    letterhead: tuple[Node, ...]
    nodes: tuple[Node, ...]
    notes: tuple[Note, ...] = ()
    running: str = ""


def assembled(setting: Setting, parts: Parts, *, layout: str, draft: bool) -> PageTree:
    """Return the page tree.

    Args:
        setting: what the parts were set from.
        parts: what the page says.
        layout: names how it looks.
        draft: whether the watermark is shown.
    """
    known, spacing = known_language(setting.language), setting.words.spacing
    return PageTree(
        title=spaced(title(setting), spacing),
        language=setting.language,
        direction=known.direction if known else Direction.LEFT_TO_RIGHT,
        layout=layout,
        letterhead=tuple(spaced_node(node, spacing) for node in parts.letterhead),
        nodes=tuple(spaced_node(node, spacing) for node in parts.nodes),
        notes=tuple(spaced_note(note, spacing) for note in parts.notes),
        words=_page_words(setting.words),
        reference=parts.running,
        draft=draft,
    )


def _page_words(words: Words) -> PageWords:
    return PageWords(words.page_of, words.draft, words.headings.notes, words.digits)
