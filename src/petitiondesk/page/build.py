"""The way from an edition to a page tree: one letter, in one language, for one audience."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edition import Edition
from petitiondesk.page.assembly import Parts, assembled, setting_of
from petitiondesk.page.closing import annexes, clause, contact, copies
from petitiondesk.page.notes import Footnotes
from petitiondesk.page.opening import chosen, letterhead, opening
from petitiondesk.page.sections import numbered_sections
from petitiondesk.page.setting import Setting
from petitiondesk.page.signatures import signatures
from petitiondesk.page.texts import block_nodes, clean
from petitiondesk.page.tree import Heading, Node, PageTree, Role
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
    setting = setting_of(edition, language, words, citations)
    footnotes = Footnotes(setting)
    nodes = (*opening(setting, chosen(setting, addressee)), *_body(setting, footnotes))
    parts = Parts(
        letterhead=letterhead(setting),
        nodes=_headed(nodes),
        notes=footnotes.notes,
        running=_running(clean(setting.content.reference)),
    )
    return assembled(setting, parts, layout=setting.content.layout, draft=draft)


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
