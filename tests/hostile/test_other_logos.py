"""A page of another build whose pictures show anything else tells another thing.

Whoever seals a file can name whatever build they like; a logo has room for some sentences.
"""

import functools
import io

import msgspec
import pikepdf
import pytest
from PIL import Image, ImageDraw

from petitiondesk.opc import relationships as opc
from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.package import CONTENT_TYPES, read_package, relationships_of, write_package
from petitiondesk.page.signature_fields import EXPORTER
from petitiondesk.page.tree import FieldPlace
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.telling.reading_order import tells_the_same
from petitiondesk.typesetting.telling.told_text import told_text
from tests.typesetting.docx_trees import FONTS, LOGO, TEMPLATE
from tests.typesetting.telling.test_told_text import pdf
from tests.typesetting.trees import letter_tree

DOCUMENT, DRAWN, FRAME = "word/document.xml", "word/media/logo1.png", "word/media/signature.png"
LINE = FieldPlace(EXPORTER, "", "Signature of Harbour Aid")


def withdrawn(kind="PNG", picture=LOGO):
    """The picture, with words in it."""
    shown = Image.open(io.BytesIO(picture)).convert("RGB")
    ImageDraw.Draw(shown).text((8, 8), "WITHDRAWN", fill="black")
    written = io.BytesIO()
    shown.save(written, kind)
    return written.getvalue()


def packed_otherwise(picture):
    written = io.BytesIO()
    Image.open(io.BytesIO(picture)).save(written, "PNG", compress_level=1)
    return written.getvalue()


def with_a_colour_key(picture):
    written = io.BytesIO()
    Image.open(io.BytesIO(picture)).save(written, "PNG", transparency=(255, 255, 255))
    return written.getvalue()


def moving(picture):
    written = io.BytesIO()
    more = Image.open(io.BytesIO(withdrawn()))
    Image.open(io.BytesIO(picture)).save(written, "PNG", save_all=True, append_images=[more])
    return written.getvalue()


def in_word(part, change):
    """Write a part otherwise."""
    return lambda parts: {**parts, part: change(parts[part])}


def led_elsewhere(**targets):
    """Have the document show other parts in the same places."""

    def change(parts):
        led = [
            msgspec.structs.replace(each, target=targets.get(each.id, each.target))
            for each in opc.read_relationships(parts, DOCUMENT)
        ]
        return {**parts, relationships_of(DOCUMENT): opc.write_relationships(led, DOCUMENT)}

    return change


def shown_twice(parts):
    return led_elsewhere(pdSignature=DRAWN)({**parts, FRAME: parts[DRAWN]})


IN_WORD = {
    "other words in the logo": in_word(DRAWN, lambda _: withdrawn()),
    "other words as a photograph": in_word(DRAWN, lambda _: withdrawn("JPEG")),
    "a pixel of the logo": in_word(DRAWN, lambda _: one_pixel()),
    "a logo seen through": in_word(DRAWN, with_a_colour_key),
    "a logo that moves": in_word(DRAWN, moving),
    "a drawing for a logo": in_word(DRAWN, lambda _: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "no logo": in_word(DRAWN, lambda _: b""),
    "a larger logo": in_word(DRAWN, lambda _: larger()),
    "words in the frame": in_word(FRAME, lambda frame: withdrawn(picture=frame)),
    "the logo in the frame": shown_twice,
    "the frame for a logo": led_elsewhere(pdLogo1=FRAME),
    "one for the other": led_elsewhere(pdLogo1=FRAME, pdSignature=DRAWN),
}


def one_pixel():
    picture = Image.open(io.BytesIO(LOGO)).convert("RGB")
    picture.putpixel((0, 0), (0, 0, 0))
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


def larger():
    written = io.BytesIO()
    Image.open(io.BytesIO(LOGO)).resize((1280, 480)).save(written, "PNG")
    return written.getvalue()


@functools.cache
def word():
    tree = msgspec.structs.replace(letter_tree("en", logo=LOGO), fields=(LINE,))
    return write_docx(tree, TEMPLATE, FONTS)


def changed(change):
    parts = change(read_package(word()))
    return write_package({**parts, CONTENT_TYPES: content_types_of(parts)})


def same_in_word(change):
    return tells_the_same(told_text("docx", word()), told_text("docx", changed(change)))


@pytest.mark.parametrize("change", IN_WORD.values(), ids=IN_WORD)
def test_a_word_document_with_other_pictures_tells_another_thing(change):
    assert not same_in_word(change)


@pytest.mark.parametrize("part", [DRAWN, FRAME])
def test_the_same_pixels_packed_otherwise_tell_the_same(part):
    assert changed(in_word(part, packed_otherwise)) != word()
    assert same_in_word(in_word(part, packed_otherwise))


@functools.cache
def page():
    return pdf(letter_tree("en", logo=LOGO))


def on_the_page(change):
    """The page, its logo changed."""
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(page())) as document:
        drawn = document.pages[0].Resources.XObject.values()
        (logo,) = (each for each in drawn if each.Subtype == pikepdf.Name.Image)
        change(document, logo)
        document.save(written)
    return written.getvalue()


def bare_pixels(picture):
    return Image.open(io.BytesIO(picture)).convert("RGB").tobytes()


def repacked(_document, logo):
    logo.write(bare_pixels(LOGO))


def other_words(_document, logo):
    logo.write(bare_pixels(withdrawn()))


def other_words_as_a_photograph(_document, logo):
    logo.write(withdrawn("JPEG"), filter=pikepdf.Name.DCTDecode)


def other_colours(_document, logo):
    logo.Decode = pikepdf.Array([1, 0] * 3)


def a_colour_key(_document, logo):
    logo.Mask = pikepdf.Array([255] * 6)


def a_mask(document, logo):
    grey = {"/Subtype": pikepdf.Name.Image, "/ColorSpace": pikepdf.Name.DeviceGray}
    mask = document.make_stream(bytes(320 * 120), {**grey, "/BitsPerComponent": 8})
    mask.Width, mask.Height = 320, 120
    logo.SMask = mask


def a_stencil(_document, logo):
    logo.write(bytes(40 * 120))
    logo.ImageMask, logo.BitsPerComponent = True, 1
    del logo.ColorSpace


def no_pixels(_document, logo):
    logo.write(b"no photograph", filter=pikepdf.Name.JPXDecode)


def a_huge_one(_document, logo):
    logo.write(bytes(3 * 4000 * 4000))
    logo.Width = logo.Height = 4000


ON_A_PAGE = (
    other_words,
    other_words_as_a_photograph,
    other_colours,
    a_colour_key,
    a_mask,
    a_stencil,
    no_pixels,
    a_huge_one,
)


@pytest.mark.parametrize("change", ON_A_PAGE, ids=lambda change: change.__name__)
def test_a_page_with_other_pictures_tells_another_thing(change):
    assert not tells_the_same(told_text("pdf", page()), told_text("pdf", on_the_page(change)))


def test_a_page_with_its_logo_packed_otherwise_tells_the_same():
    assert tells_the_same(told_text("pdf", page()), told_text("pdf", on_the_page(repacked)))
