"""Reading a page tree: its words in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.page.tree import (
    Heading,
    Inline,
    Items,
    Node,
    PageTree,
    Paragraph,
    Quotation,
    Run,
    SignatureEntry,
    SignatureGrid,
)


def plain_text(tree: PageTree) -> str:
    """Return all words of a page tree in reading order, a line a paragraph, the footnotes last.

    The marks that call footnotes, the watermark and the page numbers are left out: where they stand
    between the words is each format's own.
    """
    nodes = (line for node in (*tree.letterhead, *tree.nodes) for line in _lines(node))
    notes = (f"{note.label} {_text(note.inlines)}" for note in tree.notes)
    return "\n".join(line for line in (*nodes, *notes) if line.strip())


def _text(inlines: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in inlines if isinstance(inline, Run))


def _lines(node: Node) -> Iterator[str]:
    if isinstance(node, (Paragraph, Heading)):
        yield _text(node.inlines)
    elif isinstance(node, Quotation):
        yield from (_text(paragraph.inlines) for paragraph in node.paragraphs)
    elif isinstance(node, Items):
        yield from _item_lines(node)
    elif isinstance(node, SignatureGrid):
        yield from (line for entry in node.entries for line in _entry_lines(entry))


def _item_lines(items: Items) -> Iterator[str]:
    for number, item in enumerate(items.items):
        lines = [line for node in item.nodes for line in _lines(node)]
        label = f"{items.labels[number]} " if items.labels else ""
        yield label + (lines[0] if lines else "")
        yield from lines[1:]


def _entry_lines(entry: SignatureEntry) -> Iterator[str]:
    yield from map(_text, (entry.name, entry.representative, entry.title, entry.country))
