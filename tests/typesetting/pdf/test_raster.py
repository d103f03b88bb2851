from petitiondesk.typesetting.messages import LARGEST_SCALE
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.pdf.raster import raster
from tests.typesetting.trees import letter_tree, paragraph_tree


def test_a_page_becomes_three_bytes_a_pixel_without_gaps(engine: PdfEngine) -> None:
    pixels = raster(engine.lay_out(letter_tree("en")).page_pdf(0), 0, 1.2)
    assert (pixels.width, pixels.height) == (715, 1011)  # rows that end where no word does
    assert len(pixels.data) == pixels.width * pixels.height * 3


def test_words_are_dark_on_white(engine: PdfEngine) -> None:
    pixels = raster(engine.lay_out(paragraph_tree("Words.")).page_pdf(0), 0, 2.0)
    blues = bytes(pixels.data[::3])
    assert min(blues) < 60
    assert blues.count(255) > 0.95 * len(blues)


def test_blue_comes_first(engine: PdfEngine) -> None:
    pixels = raster(engine.lay_out(letter_tree("en")).page_pdf(0), 0, 2.0)
    colours = {tuple(pixels.data[at : at + 3]) for at in range(0, len(pixels.data), 3)}
    assert (0x5F, 0x3A, 0x1F) in colours  # the rule below the letterhead is #1f3a5f


def test_no_scale_makes_more_pixels_than_a_message_may_hold(engine: PdfEngine) -> None:
    pixels = raster(engine.lay_out(paragraph_tree("x")).page_pdf(0), 0, 1000.0)
    assert pixels.width <= 596 * LARGEST_SCALE
