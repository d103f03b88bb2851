"""The finished PDF, set by a warm process, against WeasyPrint as it comes.

The other side is a plain page with the same words, typefaces and variant of PDF/A. Both sides start
at the page tree, and every turn has another text.
"""

from weasyprint import HTML

from benches.letter import letter
from benches.measuring import Bench, median_of_pairs
from benches.plain_page import plain_page
from benches.warm import FONTS, TEMPLATES, Work, warm
from petitiondesk.typesetting.fonts import read_families
from petitiondesk.typesetting.layouts import read_layouts
from petitiondesk.typesetting.pdf.engine import VARIANT, PdfEngine


def ours() -> Work:
    """Our engine, as the typesetting worker keeps it."""
    engine = PdfEngine(read_layouts(TEMPLATES), read_families(FONTS))
    return lambda turn: engine.lay_out(letter(turn)).pdf()


def plain() -> Work:
    """One call of write_pdf."""
    return lambda turn: HTML(string=plain_page(letter(turn))).write_pdf(pdf_variant=VARIANT)


def _ratio() -> float:
    with warm("benches.pdf:ours") as our_way, warm("benches.pdf:plain") as other_way:
        return median_of_pairs(our_way, other_way, pairs=15, unmeasured=3)


BENCH = Bench("pdf", "the finished PDF, two pages", "plain write_pdf, CSS columns", 0.45, _ratio)
