"""Pictures leave as pixels and nothing else."""

import contextlib
import io

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from petitiondesk.typesetting import pictures
from petitiondesk.typesetting.errors import BadPictureError
from petitiondesk.typesetting.pictures import MAX_SIDE, safe_picture
from tests.typesetting.docx_trees import LOGO


def encoded(picture, form, **options):
    written = io.BytesIO()
    picture.save(written, form, **options)
    return written.getvalue()


def decoded(safe):
    return Image.open(io.BytesIO(safe.data))


def photograph(mode="RGB"):
    across, down = Image.linear_gradient("L"), Image.linear_gradient("L").rotate(90)
    return Image.merge("RGB", [across, down, Image.radial_gradient("L")]).convert(mode)


def test_a_flat_drawing_becomes_png_and_a_photograph_jpeg():
    assert safe_picture(LOGO).kind == "png"
    assert safe_picture(encoded(photograph(), "PNG")).kind == "jpeg"
    assert safe_picture(encoded(Image.new("RGB", (9, 9)), "JPEG")).kind == "jpeg"


def test_where_and_by_whom_it_was_taken_is_gone():
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (37.0, 33.0, 59.0)}
    exif[0x013B] = "Oksana Melnyk"
    safe = safe_picture(encoded(photograph(), "JPEG", exif=exif, comment=b"Oksana"))
    assert not decoded(safe).getexif()
    assert b"Oksana" not in safe.data
    assert b"Exif" not in safe.data


def test_words_in_a_png_are_gone():
    words = PngImagePlugin.PngInfo()
    words.add_itxt("Author", "Oksana Melnyk")
    safe = safe_picture(encoded(Image.new("RGB", (9, 9), "red"), "PNG", pnginfo=words))
    assert decoded(safe).info == {}


def test_a_picture_taken_sideways_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    safe = safe_picture(encoded(Image.new("RGB", (40, 20)), "JPEG", exif=exif))
    assert (safe.width, safe.height) == decoded(safe).size == (20, 40)


def test_transparency_is_laid_on_white():
    safe = safe_picture(encoded(Image.new("RGBA", (9, 9), (255, 0, 0, 0)), "PNG"))
    assert decoded(safe).convert("RGB").getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_read(mode):
    picture = Image.new("RGBA" if mode == "PA" else mode, (30, 20))
    safe = safe_picture(encoded(picture.convert("P") if mode == "PA" else picture, "PNG"))
    assert decoded(safe).mode in ("L", "RGB")


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg_is_read(mode):
    assert decoded(safe_picture(encoded(photograph(mode), "JPEG"))).mode in ("L", "RGB")


def test_a_colour_profile_is_applied_and_left_behind():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    safe = safe_picture(encoded(Image.new("RGB", (9, 9), "red"), "PNG", icc_profile=profile))
    assert decoded(safe).getpixel((0, 0)) == (255, 0, 0)
    assert "icc_profile" not in decoded(safe).info


def test_a_broken_colour_profile_does_no_harm():
    broken = encoded(Image.new("RGB", (9, 9), "red"), "PNG", icc_profile=b"no profile")
    assert decoded(safe_picture(broken)).getpixel((0, 0)) == (255, 0, 0)


def test_a_large_picture_is_made_smaller_and_keeps_its_shape():
    safe = safe_picture(encoded(Image.new("RGB", (4000, 1000)), "PNG"))
    assert (safe.width, safe.height) == (MAX_SIDE, MAX_SIDE // 4)


def test_the_same_picture_gives_the_same_bytes():
    fresh = pictures._judged.__wrapped__
    for untrusted in (LOGO, encoded(photograph(), "JPEG")):
        assert fresh(untrusted) == fresh(untrusted)


def test_a_safe_picture_is_safe_already():
    once = safe_picture(LOGO)
    assert safe_picture(once.data) == once


@pytest.mark.parametrize("untrusted", [LOGO + b"once", b"\x89PNG\r\n\x1a\n, and no more"])
def test_the_same_bytes_are_decoded_once_whether_they_can_be_used_or_not(untrusted, monkeypatch):
    decoding, seen = pictures._decoded, []
    monkeypatch.setattr(pictures, "_decoded", lambda each: seen.append(each) or decoding(each))
    for _check in range(3):
        with contextlib.suppress(BadPictureError):
            safe_picture(untrusted)
    assert seen == [untrusted]


def test_each_check_is_told_of_its_own_refusal():
    with pytest.raises(BadPictureError) as first:
        safe_picture(b"no picture")
    with pytest.raises(BadPictureError) as second:
        safe_picture(b"no picture")
    assert first.value is not second.value
    assert first.value.reason is second.value.reason
