"""What a block says on this page: in its language, else in the one that prevails, else in any.

Nothing disappears because a translation is missing: the text of another language is printed and
marked as that language, so that voices and fonts are right.
"""

from __future__ import annotations

import msgspec

from petitiondesk.letter.characters import printable
from petitiondesk.letter.fields import fields_in
from petitiondesk.letter.values import Block
from petitiondesk.page.forms import merged
from petitiondesk.page.markup import BodyNode, Style, flat, nodes_of
from petitiondesk.page.numbering import in_digits, number
from petitiondesk.page.setting import Setting
from petitiondesk.page.tree import Inline, Paragraph, Role, Run
from petitiondesk.page.words import plural_categories, plural_category

NO_BREAK = "\u00a0"
"""Keeps a number and what it counts on one line."""


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


def expanded(text: str, language: str, setting: Setting) -> str:
    """Return ``text`` with counts in the place of its fields; other braces stay as they are.

    The counted words follow the plural of the language that the text is in.
    """
    pieces: list[str] = []
    end = 0
    for field in fields_in(text):
        if field.name not in setting.counts:
            continue
        count = setting.counts[field.name]
        form = _form(field.forms, count, language)
        value = number(count, setting.words) + (NO_BREAK + form if form else "")
        pieces += [text[end : field.start], value]
        end = field.end
    return "".join([*pieces, text[end:]])


def _form(forms: tuple[str, ...], count: int, language: str) -> str:
    if not forms:
        return ""
    position = plural_categories(language).index(plural_category(language, count))
    return forms[min(position, len(forms) - 1)]
