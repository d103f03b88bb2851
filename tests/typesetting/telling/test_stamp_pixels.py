"""A picture on a line shows what ours does, however edges are drawn; another name never does."""

import datetime as dt
import io
import itertools
import struct
import zlib

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from petitiondesk.page.stamp import stamp
from petitiondesk.typesetting.stamp_picture import STRUCK, STRUCK_WIDTH, stamp_picture, strike
from petitiondesk.typesetting.telling.plain_pictures import LARGEST
from petitiondesk.typesetting.telling.stamp_pixels import same_pixels
from tests.page.letters import WORDS

AT = dt.datetime(2026, 11, 22, 9, 41, tzinfo=dt.UTC)
NAME = "Shelter Law Network"
OTHER_NAMES = ("Shelter Law Netwark", "Shelter Law Network.", "Shelter Iaw Network", "Ministry", "")
MARK, HEAD = b"\x89PNG\r\n\x1a\n", 8


@pytest.fixture(scope="module")
def page(engine):
    """What shows a name, a time and a language on a page."""

    def lay_out(name=NAME, at=AT, code="en"):
        return engine.lay_out(stamp(name, at, WORDS[code])).stamp_pdf()

    return lay_out


@pytest.fixture(scope="module")
def drawn(page):
    """The same as pixels."""

    def draw(*shown, struck=False, **other):
        return stamp_picture(page(*shown, **other), struck=struck)

    return draw


def pixels(png):
    return Image.open(io.BytesIO(png)).convert("RGB")


def written(picture, **how):
    out = io.BytesIO()
    picture.quantize(32).save(out, "PNG", **how)
    return out.getvalue()


def with_part(png, kind, data, before):
    """Put a part into a PNG, before another."""
    check = zlib.crc32(kind + data).to_bytes(4, "big")
    part = struct.pack(">I", len(data)) + kind + data + check
    at = png.index(before) - 4
    return png[:at] + part + png[at:]


def softer(pdf):
    """Edges as another library would draw them."""
    document = pypdfium2.PdfDocument(pdf)
    large = document[0].render(scale=12).to_pil().convert("RGB")
    document.close()
    return large.resize(pixels(stamp_picture(pdf, struck=False)).size, Image.Resampling.BOX)


@pytest.mark.parametrize("struck", [False, True], ids=["valid", "struck"])
@pytest.mark.parametrize("code", ["en", "uk", "ko", "km", "ug"])
def test_what_is_drawn_with_softer_edges_shows_the_same(page, code, struck):
    pdf = page(code=code)
    theirs = softer(pdf)
    if struck:
        strike(theirs, STRUCK, STRUCK_WIDTH)
    assert same_pixels(written(theirs), stamp_picture(pdf, struck=struck), struck=struck)


@pytest.mark.parametrize("struck", [False, True], ids=["valid", "struck"])
def test_another_name_shows_another_thing(drawn, struck):
    for name in OTHER_NAMES:
        assert not same_pixels(drawn(name, struck=struck), drawn(struck=struck), struck=struck)


@pytest.mark.parametrize("struck", [False, True], ids=["valid", "struck"])
def test_another_time_shows_another_thing(drawn, struck):
    times = [AT, AT.replace(minute=44), AT.replace(hour=19), AT.replace(day=23)]
    for one, other in itertools.combinations(times, 2):
        pictures = (drawn(at=at, struck=struck) for at in (one, other))
        assert not same_pixels(*pictures, struck=struck)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("th", "ช", "ซ"),
        ("th", "ภ", "ก"),
        ("th", "ถ", "ก"),
        ("th", "ด", "ต"),
        ("th", "คื", "คี"),
        ("ug", "پات", "يات"),
        ("ug", "تات", "ثات"),
        ("uk", "б", "6"),
        ("en", "S", "5"),
    ],
)
def test_the_nearest_letters_of_a_script_are_told_apart(drawn, code, one, other):
    pictures = (drawn(f"X {each} X", code=code) for each in (one, other))
    assert not same_pixels(*pictures, struck=False)


def thinned(ours, wanted):
    """What is wanted, and of our strokes only so much dust that each pixel has some beside it."""
    dark, pale = (ours.filter(each(3)) for each in (ImageFilter.MinFilter, ImageFilter.MaxFilter))
    picture = ImageChops.lighter(ImageChops.darker(wanted, pale), dark)
    dust = Image.new("L", ours.size)
    dust.paste(Image.new("L", (1, 1), 255), (0, 0))
    for at in itertools.product(range(1, ours.width, 3), range(1, ours.height, 3)):
        dust.putpixel(at, 255)
    picture.paste(dark, mask=dust)
    return picture


@pytest.mark.parametrize("later", [{"minute": 33}, {"day": 23}, {"hour": 13, "minute": 30}])
def test_strokes_that_are_thinned_out_to_dust_show_another_thing(drawn, later):
    at = AT.replace(day=28, hour=18, minute=38)
    picture = thinned(pixels(drawn(at=at)), pixels(drawn(at=at.replace(**later))))
    assert not same_pixels(written(picture), drawn(at=at), struck=False)


def test_another_language_shows_another_thing(drawn):
    assert not same_pixels(drawn(code="fr"), drawn(), struck=False)


def test_a_picture_is_struck_through_or_not_as_ours_is(drawn):
    valid, struck = drawn(), drawn(struck=True)
    assert not same_pixels(valid, struck, struck=True)
    assert not same_pixels(struck, valid, struck=False)


def test_nothing_is_drawn_beside_the_words_however_pale_or_small(drawn):
    for at, colour in itertools.product((480, 478, 400, 97), ("#ccc", "black")):
        theirs = pixels(drawn())
        ImageDraw.Draw(theirs).text((at, 90), "l", fill=colour)
        assert not same_pixels(written(theirs), drawn(), struck=False)


def test_of_another_size_it_is_another_picture(drawn):
    wide = pixels(drawn())
    larger = written(wide.resize((wide.width * 2, wide.height * 2)))
    huge = written(Image.new("RGB", (20_000, 20_000), "white"))
    for picture in (larger, huge, drawn() + bytes(LARGEST)):
        assert not same_pixels(picture, drawn(), struck=False)


def changed_bit(png, at, value):
    return png[:at] + bytes([value]) + png[at + 1 :]


MORE = {
    "a colour key": lambda png: with_part(png, b"tRNS", bytes(8), b"IDAT"),
    "a gamma": lambda png: with_part(png, b"gAMA", struct.pack(">I", 1), b"PLTE"),
    "a second picture": lambda png: with_part(png, b"acTL", bytes(8), b"IDAT"),
    "words": lambda png: with_part(png, b"tEXt", b"Title\0Void", b"IEND"),
    "a size on paper": lambda png: with_part(png, b"pHYs", bytes(9), b"IDAT"),
    "a second palette": lambda png: with_part(png, b"PLTE", bytes(96), b"IDAT"),
    "something behind it": lambda png: png + b"more",
    "lines in another order": lambda png: changed_bit(png, 28, 1),
    "no end": lambda png: png[:-12],
    "no pixels": lambda png: png[: png.index(b"IDAT") - 4] + png[-12:],
    "a broken part": lambda png: png.replace(b"IDAT", b"IDAT\0", 1),
    "nothing": lambda _png: b"",
    "a head alone": lambda png: png[:HEAD],
    "a JPEG": lambda png: b"\xff\xd8" + png[2:],
    "a drawing": lambda _png: b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "a metafile": lambda _png: b"\x01\0\0\0" + bytes(200),
}


@pytest.mark.parametrize("change", MORE.values(), ids=MORE)
def test_a_picture_with_more_than_pixels_is_none(drawn, change):
    assert not same_pixels(change(drawn()), drawn(), struck=False)


def test_a_colour_beyond_the_palette_is_none(drawn):
    png = drawn()
    start = png.index(b"PLTE")
    length = int.from_bytes(png[start - 4 : start], "big")
    without = png[: start - 4] + png[start + 8 + length :]
    assert not same_pixels(with_part(without, b"PLTE", bytes(3), b"IDAT"), png, struck=False)


def test_the_same_pixels_packed_otherwise_are_the_same(drawn):
    looser = io.BytesIO()
    Image.open(io.BytesIO(drawn())).save(looser, "PNG", compress_level=1)
    assert looser.getvalue() != drawn()
    assert same_pixels(looser.getvalue(), drawn(), struck=False)
