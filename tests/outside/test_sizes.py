"""Letters are sent by mail, from places where a megabyte costs: what a page takes stays small."""

from pathlib import Path

import pikepdf
import pytest

PLAIN, IDEOGRAPHIC = 150_000, 300_000
"""Bytes of a letter of two pages without what is attached; with Korean or Chinese typefaces."""

WIDE = ("ko", "zh")


def size_without_attachments(file: Path) -> int:
    with pikepdf.open(file) as pdf:
        attached = [pdf.attachments[name].obj.EF.F for name in pdf.attachments]
        return file.stat().st_size - sum(len(each.read_raw_bytes()) for each in attached)


@pytest.mark.parametrize("state", ["0", "2"], ids=["unsigned", "sealed"])
def test_a_korean_letter_of_two_pages_stays_small(twice, state):
    (file,) = (twice.folder / state / "made").glob("UA-*-11.ko.pdf")
    assert size_without_attachments(file) < IDEOGRAPHIC


@pytest.mark.long
def test_every_letter_of_two_pages_stays_small(exports):
    two = [each for each in exports.all if each.pages == 2 and each.kind == "pdf"]
    sizes = {each.path: size_without_attachments(each.path) for each in two}
    assert {each.language for each in two} >= {"en", "ko", "zh", "uk", "th", "km", "bn", "hi", "ug"}
    limits = {each.path: IDEOGRAPHIC if each.language in WIDE else PLAIN for each in two}
    # Each signature brings its own certificate and the room it needs: they are no page.
    limits |= {each.path: limits[each.path] + 20_000 * each.signatures for each in two}
    assert {file.name: size for file, size in sizes.items() if size > limits[file]} == {}
