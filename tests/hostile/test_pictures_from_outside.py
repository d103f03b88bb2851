"""Pictures that are bombs, broken, or no pictures."""

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile

from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from petitiondesk.typesetting.pictures import MAX_BYTES, safe_picture
from tests.typesetting.docx_trees import LOGO


def encoded(form, **options):
    written = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(written, form, **options)
    return written.getvalue()


def refusal(untrusted):
    with pytest.raises(BadPictureError) as refused:
        safe_picture(untrusted)
    return refused.value.reason


def chunk(kind, content):
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def png(width, height, *chunks):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"<?xml version='1.0'?><svg/>",
        b"%PDF-1.7",
        encoded("GIF"),
        encoded("WEBP"),
        encoded("TIFF"),
        encoded("BMP"),
        b"GIF89a" + LOGO,
    ],
)
def test_what_is_neither_png_nor_jpeg_is_refused(untrusted):
    assert refusal(untrusted) is PictureFault.NOT_PNG_OR_JPEG


@pytest.mark.parametrize("side", [5_000, 30_000, 2**31 - 1])
def test_a_bomb_is_refused_by_its_header(side):
    assert refusal(png(side, side)) is PictureFault.TOO_MANY_PIXELS


def test_a_jpeg_bomb_is_refused_by_its_header():
    small = encoded("JPEG")
    frame = small.index(b"\xff\xc0") + 5
    bomb = small[:frame] + struct.pack(">HH", 65_000, 65_000) + small[frame + 4 :]
    assert refusal(bomb) is PictureFault.TOO_MANY_PIXELS


def test_a_bomb_of_words_is_refused():
    words = b"Comment\0\0" + zlib.compress(bytes(100_000_000))
    assert refusal(png(9, 9, chunk(b"zTXt", words))) is PictureFault.DAMAGED


def test_a_huge_file_is_refused_unread():
    assert refusal(bytes(MAX_BYTES + 1)) is PictureFault.TOO_MANY_BYTES


@pytest.mark.parametrize("untrusted", [LOGO, encoded("JPEG")])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_picture_is_refused(untrusted, kept, monkeypatch):
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)  # as WeasyPrint leaves it
    assert refusal(untrusted[: int(len(untrusted) * kept)]) is PictureFault.DAMAGED


@pytest.mark.parametrize("size", [(0, 9), (9, 0)])
def test_a_picture_without_area_is_refused(size):
    assert refusal(png(*size)) is PictureFault.DAMAGED


@given(st.sampled_from([LOGO, encoded("JPEG")]), st.data())
def test_a_damaged_picture_is_refused_or_read_and_never_fails_otherwise(untrusted, data):
    changed = bytearray(untrusted)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(4, len(changed) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(BadPictureError):
        assert safe_picture(bytes(changed)).kind in ("png", "jpeg")
