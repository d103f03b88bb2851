"""A page as one writes it in an afternoon: a flexible letterhead, signatories in CSS columns.

Each of the two doubles WeasyPrint's work, and nothing on the page tells you so. The page prints the
words of a page tree in our typefaces, so that only the way of setting them differs.
"""

from html import escape

from petitiondesk.page.tree import (
    Heading,
    Inline,
    Items,
    Node,
    Note,
    NoteMark,
    PageTree,
    Paragraph,
    SignatureEntry,
    SignatureGrid,
)

_STYLE = """
@page { size: A4; margin: 25mm 22mm }
@page { @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
body { font: 10.5pt/1.35 "Noto Serif" }
header { display: flex; justify-content: space-between }
p { margin: 0 0 2.6mm; white-space: pre-line }
.note { float: footnote; font-size: 8pt }
.signatories { columns: 2; column-gap: 8mm; list-style: none; padding: 0 }
.signatories li { break-inside: avoid; margin-bottom: 2mm }
.signatories b, .signatories span { display: block }
"""


def plain_page(tree: PageTree) -> str:
    """Writes the whole page."""
    notes = {note.number: note for note in tree.notes}
    letterhead, nodes = (
        "".join(_node(node, notes) for node in part) for part in (tree.letterhead, tree.nodes)
    )
    return (
        f'<!DOCTYPE html><html lang="{tree.language}"><head><meta charset="utf-8">'
        f"<title>{escape(tree.title)}</title><style>{_STYLE}</style></head>"
        f"<body><header>{letterhead}</header>{nodes}</body></html>"
    )


def _node(node: Node, notes: dict[int, Note]) -> str:
    match node:
        case Paragraph():
            return f"<p>{_text(node.inlines, notes)}</p>"
        case Heading():
            return f"<h{node.level}>{_text(node.inlines, notes)}</h{node.level}>"
        case Items():
            items = ("".join(_node(each, notes) for each in item.nodes) for item in node.items)
            return f"<ol>{''.join(f'<li>{item}</li>' for item in items)}</ol>"
        case SignatureGrid():
            return f'<ul class="signatories">{"".join(map(_entry, node.entries))}</ul>'
    raise TypeError(node)


def _entry(entry: SignatureEntry) -> str:
    lines = "".join(
        f"<span>{_text(line, {})}</span>" for line in (entry.representative, entry.title)
    )
    return f"<li><b>{_text(entry.name, {})}</b>{lines}</li>"


def _text(inlines: tuple[Inline, ...], notes: dict[int, Note]) -> str:
    return "".join(
        f'<span class="note">{_text(notes[inline.number].inlines, {})}</span>'
        if isinstance(inline, NoteMark)
        else escape(inline.text)
        for inline in inlines
    )
