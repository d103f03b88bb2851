"""The finished PDF, set by a warm process, against WeasyPrint as it comes.

The other side is a plain page with the same words, typefaces and variant of PDF/A. Both sides start
at the page tree, and every turn has another text.
"""

import os
from contextlib import ExitStack
from pathlib import Path

from weasyprint import HTML

from benches.letter import letter
from benches.measuring import Bench, median_of_pairs
from benches.plain_page import plain_page
from benches.warm import Work, warm
from petitiondesk.typesetting.fonts import font_configuration, read_families
from petitiondesk.typesetting.layouts import read_layouts
from petitiondesk.typesetting.pdf import VARIANT, PdfEngine

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"
_UNTIL_THE_END = ExitStack()


def ours() -> Work:
    """Our engine, as the typesetting worker keeps it."""
    use_our_typefaces()
    engine = PdfEngine(read_layouts(ROOT / "templates"), read_families(FONTS))
    return lambda turn: engine.lay_out(letter(turn)).pdf()


def plain() -> Work:
    """One call of write_pdf."""
    use_our_typefaces()
    return lambda turn: HTML(string=plain_page(letter(turn))).write_pdf(pdf_variant=VARIANT)


def use_our_typefaces() -> None:
    """Has Pango, which looks when it first needs one, find our typefaces and no others."""
    configuration = _UNTIL_THE_END.enter_context(font_configuration(FONTS))
    os.environ["FONTCONFIG_FILE"] = str(configuration)


def _ratio() -> float:
    with warm("benches.pdf:ours") as our_way, warm("benches.pdf:plain") as other_way:
        return median_of_pairs(our_way, other_way, pairs=15, unmeasured=3)


BENCH = Bench("pdf", "the finished PDF, two pages", "plain write_pdf, CSS columns", 0.45, _ratio)
