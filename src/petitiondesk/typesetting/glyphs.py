"""Which characters of a letter no typeface of ours has: found before anything is set."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator

from petitiondesk.page.tree import (
    Heading,
    Inline,
    Items,
    Node,
    PageTree,
    Paragraph,
    Picture,
    Quotation,
    Run,
    SignatureEntry,
    SignatureGrid,
)
from petitiondesk.typesetting.messages import MissingGlyph

_SHAPELESS_CATEGORIES = frozenset({"Cc", "Cf", "Zl", "Zp"})
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def missing_glyphs(tree: PageTree, shapes: Collection[int]) -> tuple[MissingGlyph, ...]:
    """Return what cannot be printed, each character once a block, in reading order.

    Args:
        tree: the page.
        shapes: the code points that the typefaces have.
    """
    found = (
        MissingGlyph(source, character, language or tree.language)
        for source, language, text in _texts(tree)
        for character in text
        if ord(character) not in shapes and _has_shape(character)
    )
    return tuple(dict.fromkeys(found))


def _has_shape(character: str) -> bool:
    return (
        unicodedata.category(character) not in _SHAPELESS_CATEGORIES
        and ord(character) not in _VARIATION_SELECTORS
    )


_Texts = Iterator[tuple[str, str, str]]


def _texts(tree: PageTree) -> _Texts:
    for node in (*tree.letterhead, *tree.nodes):
        yield from _node_texts(node)
    for note in tree.notes:
        yield note.source, "", note.label
        yield from _inline_texts(note.source, note.inlines)
    draft = tree.words.draft if tree.draft else ""
    for words in (tree.words.page_of, tree.words.digits, draft, tree.reference):
        yield "", "", words


def _node_texts(node: Node) -> _Texts:
    match node:
        case Paragraph() | Heading():
            yield from _inline_texts(node.source, node.inlines)
        case Quotation():
            for paragraph in node.paragraphs:
                yield from _node_texts(paragraph)
        case Items():
            yield from _item_texts(node)
        case SignatureGrid():
            for entry in node.entries:
                yield from _entry_texts(entry)
        case Picture():
            return


def _item_texts(items: Items) -> _Texts:
    for label in items.labels:
        yield "", "", label
    for item in items.items:
        for node in item.nodes:
            yield from _node_texts(node)


def _entry_texts(entry: SignatureEntry) -> _Texts:
    for runs in (entry.name, entry.representative, entry.title, entry.country):
        yield from _inline_texts(entry.source, runs)


def _inline_texts(source: str, inlines: tuple[Inline, ...]) -> _Texts:
    for inline in inlines:
        if isinstance(inline, Run):
            yield source, inline.language, inline.text
