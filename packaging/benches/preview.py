"""From an edit that reaches the worker to the pixels of the page in view.

The other side is one rendering by a WeasyPrint that is used well: the same page, composed before,
and style sheets parsed once, typefaces and pictures kept. It makes a plain PDF and shows nothing.
"""

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from benches.manuscript import manuscript
from benches.measuring import Bench, median_of_pairs
from benches.warm import FONTS, ROOT, TEMPLATES, Work, warm
from petitiondesk.typesetting.composer import read_composer
from petitiondesk.typesetting.fonts import read_families
from petitiondesk.typesetting.law_desk import read_law_desk
from petitiondesk.typesetting.layouts import read_layouts
from petitiondesk.typesetting.messages import PreviewRequest, View
from petitiondesk.typesetting.pdf.font_styles import font_style_sheet, margin_style
from petitiondesk.typesetting.pdf.html_page import html_page
from petitiondesk.typesetting.workshop import Workshop

PAIRS, UNMEASURED = 21, 3

SECOND_PAGE = View(page=1, scale=96 / 72)
"""As it is seen on a common screen, where the signatories stand."""


def ours() -> Work:
    """The worker's answer, without the pipes."""
    assets = ROOT / "assets"
    workshop = Workshop(TEMPLATES, assets, read_composer(TEMPLATES, assets), read_law_desk(assets))
    return lambda turn: workshop.answer(PreviewRequest(manuscript(turn), SECOND_PAGE))


def tuned() -> Work:
    """WeasyPrint alone, without any of our adaptations."""
    families, kept = read_families(FONTS), {}
    compose = read_composer(TEMPLATES, ROOT / "assets").compose
    pages = [compose(manuscript(turn)) for turn in range(UNMEASURED + PAIRS)]
    layout = read_layouts(TEMPLATES)[pages[0].layout]
    typefaces = FontConfiguration()
    texts = (font_style_sheet(families), layout.style_sheet, margin_style(families, "en"))
    sheets = [CSS(string="".join(texts), font_config=typefaces)]

    def work(turn: int) -> bytes:
        page = HTML(string=html_page(pages[turn], {}))
        return page.write_pdf(stylesheets=sheets, font_config=typefaces, cache=kept)

    return work


def _ratio() -> float:
    with warm("benches.preview:ours") as our_way, warm("benches.preview:tuned") as other_way:
        return median_of_pairs(our_way, other_way, pairs=PAIRS, unmeasured=UNMEASURED)


BENCH = Bench("preview", "an edit to pixels, two pages", "one tuned write_pdf", 1.35, _ratio)
