"""The finished DOCX, written by a warm process, against docxtpl's own rendering of our template.

The other side puts the same words in as plain paragraphs, without styles, lists, footnotes, a table
of signatories, languages or typefaces: the least that docxtpl can do with the template.
"""

import io
from collections.abc import Iterator
from html import escape

from docxtpl import DocxTemplate

from benches.letter import letter
from benches.measuring import Bench, median_of_pairs
from benches.warm import FONTS, TEMPLATES, Work, warm
from petitiondesk.page.tree import Items, Node, Note, NoteMark, PageTree, SignatureGrid
from petitiondesk.typesetting.docx.writer import warm_docx, write_docx
from petitiondesk.typesetting.fonts import read_families

TEMPLATE = TEMPLATES / "layouts" / "secretariat" / "letter.docx"


def ours() -> Work:
    """Our writer, as the typesetting worker keeps it."""
    template = TEMPLATE.read_bytes()
    fonts = read_families(FONTS).languages
    warm_docx(template)
    return lambda turn: write_docx(letter(turn), template, fonts)


def plain() -> Work:
    """One rendering by docxtpl, from reading the template to the bytes of the document."""
    template = TEMPLATE.read_bytes()

    def work(turn: int) -> bytes:
        document = DocxTemplate(io.BytesIO(template))
        document.render(_context(letter(turn)))
        written = io.BytesIO()
        document.save(written)
        return written.getvalue()

    return work


def _context(tree: PageTree) -> dict[str, str]:
    run = "<w:r><w:t>{}</w:t></w:r>"
    margins = {"reference": tree.reference, "page_of": tree.words.page_of, "watermark": ""}
    return {
        "letterhead": _paragraphs(tree.letterhead),
        "body": _paragraphs((*tree.nodes, *tree.notes)),
        **{name: run.format(escape(text)) for name, text in margins.items()},
    }


def _paragraphs(nodes: tuple[Node | Note, ...]) -> str:
    return "".join(
        f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>"
        for node in nodes
        for line in _lines(node)
    )


def _lines(node: Node | Note) -> Iterator[str]:
    match node:
        case Items():
            for item in node.items:
                for each in item.nodes:
                    yield from _lines(each)
        case SignatureGrid():
            for entry in node.entries:
                for line in (entry.name, entry.representative, entry.title):
                    yield from (inline.text for inline in line)
        case _:
            yield "".join(part.text for part in node.inlines if not isinstance(part, NoteMark))


def _ratio() -> float:
    with warm("benches.docx:ours") as our_way, warm("benches.docx:plain") as other_way:
        return median_of_pairs(our_way, other_way, pairs=31, unmeasured=5)


BENCH = Bench("docx", "the finished DOCX, two pages", "docxtpl, plain paragraphs", 4, _ratio)
