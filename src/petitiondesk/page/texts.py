"""What a block says on this page: in its language, else in the one that prevails, else in any.

Nothing disappears because a translation is missing: the text of another language is printed and
marked as that language, so that voices and fonts are right.
"""

from __future__ import annotations

import msgspec

from petitiondesk.letter.characters import printable
from petitiondesk.letter.values import Block
from petitiondesk.page.counting import expanded
from petitiondesk.page.forms import merged
from petitiondesk.page.markup import BodyNode, Style, flat, nodes_of
from petitiondesk.page.numbering import in_digits
from petitiondesk.page.setting import Setting
from petitiondesk.page.tree import Inline, Paragraph, Role, Run


class Said(msgspec.Struct, frozen=True):
    """A text and the language it is in."""

    markup: str
    language: str


def said(block: Block, setting: Setting) -> Said | None:
    """Return what the block says on this page; None where it says nothing in any language."""
    languages = (setting.language, *setting.content.languages.all, *sorted(block.texts))
    for language in languages:
        markup = block.markup(language)
        if printable(markup).strip():
            return Said(markup, language)
    return None


def block_nodes(block: Block, role: Role, setting: Setting) -> tuple[BodyNode, ...]:
    """Return the paragraphs, quotations and lists of a block; none where it is empty."""
    found = said(block, setting)
    if found is None:
        return ()
    style = Style(
        role=role,
        source=block.id,
        language=setting.tag(found.language),
        expand=lambda text: expanded(text, found.language, setting),
        label=lambda text: in_digits(text, setting.words),
    )
    return nodes_of(found.markup, style)


def block_line(block: Block, setting: Setting) -> tuple[Inline, ...]:
    """Return a block as the text of one paragraph, its own paragraphs as lines."""
    inlines: list[Inline] = []
    for paragraph in flat(block_nodes(block, Role.BODY, setting)):
        inlines.extend([Run("\n"), *paragraph.inlines] if inlines else paragraph.inlines)
    return merged(inlines)


def line(block: Block, role: Role, setting: Setting) -> tuple[Paragraph, ...]:
    """Return a block as one paragraph; none where it is empty."""
    inlines = block_line(block, setting)
    return (Paragraph(role, inlines, block.id),) if inlines else ()


def plain(inlines: tuple[Inline, ...]) -> str:
    """Return the text of inlines on one line, without styles and note marks."""
    text = "".join(inline.text for inline in inlines if isinstance(inline, Run))
    return " ".join(text.split())


def clean(text: str) -> str:
    """Return a text that is no markup (a title, a name, an address) on one line."""
    return " ".join(printable(text).split())
