"""The words of a page in reading order, for those who hear it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from petitiondesk.page.tree import (
    Inline,
    Items,
    Node,
    PageTree,
    Picture,
    Quotation,
    Run,
    SignatureEntry,
    SignatureGrid,
)


def text_of(tree: PageTree) -> str:
    """Return the text of a page tree, a paragraph a line."""
    lines = [line for node in (*tree.letterhead, *tree.nodes) for line in _lines(node)]
    notes = [f"{note.label} {_words(note.inlines)}" for note in tree.notes]
    return "\n".join((*lines, *notes))


def _lines(node: Node) -> Iterator[str]:
    match node:
        case Picture():
            yield node.description
        case Quotation():
            for paragraph in node.paragraphs:
                yield from _lines(paragraph)
        case Items():
            yield from _item_lines(node)
        case SignatureGrid():
            for entry in node.entries:
                yield _signature(entry)
        case _:
            yield _words(node.inlines)


def _item_lines(items: Items) -> Iterator[str]:
    for index, item in enumerate(items.items):
        label = items.labels[index] if items.labels else "•"
        said = [line for node in item.nodes for line in _lines(node)]
        yield f"{label} {said[0]}" if said else label
        yield from said[1:]


def _signature(entry: SignatureEntry) -> str:
    parts = (entry.name, entry.representative, entry.title, entry.country)
    return ", ".join(_words(part) for part in parts if part)


def _words(inlines: Iterable[Inline]) -> str:
    return "".join(inline.text if isinstance(inline, Run) else "" for inline in inlines)
