"""Signature fields: tagged, described, of the size of a stamp, and empty."""

import msgspec
import pikepdf
import pytest

from petitiondesk.page.tree import FieldPlace, PageTree
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.pdf_reading import failures, opened, structure
from tests.typesetting.trees import CODES, letter_tree

PLACES = (
    FieldPlace("sig-signatory0", "signatory0", "Signature of the first"),
    FieldPlace("sig-signatory3", "signatory3", "Signature of the fourth"),
    FieldPlace("sig-exporter", "", "Підпис того, хто надсилає"),
    FieldPlace("sig-dts", "", "Time-stamp", shown=False),
)
MILLIMETRE = 72 / 25.4


def tree(code: str = "en", places: tuple[FieldPlace, ...] = PLACES) -> PageTree:
    return msgspec.structs.replace(letter_tree(code), fields=places)


@pytest.fixture(scope="module")
def pdf(engine: PdfEngine) -> pikepdf.Pdf:
    return opened(engine.lay_out(tree()).pdf())


@pytest.mark.parametrize("layout", ["secretariat", "plain"])
@pytest.mark.parametrize("code", CODES)
def test_a_letter_to_be_signed_is_archival_and_accessible(
    engine: PdfEngine, code: str, layout: str
) -> None:
    made = engine.lay_out(msgspec.structs.replace(tree(code), layout=layout)).pdf()
    assert failures(made, "3a") == []
    assert failures(made, "ua1") == []


def test_every_place_is_a_field_that_nobody_signed(pdf: pikepdf.Pdf) -> None:
    fields = list(pdf.Root.AcroForm.Fields)
    assert [str(field.T) for field in fields] == [place.id for place in PLACES]
    assert [str(field.TU) for field in fields] == [place.description for place in PLACES]
    assert all(field.FT == "/Sig" and "/V" not in field for field in fields)


def test_readers_are_not_told_to_make_appearances(pdf: pikepdf.Pdf) -> None:
    assert list(pdf.Root.AcroForm) == ["/Fields"]
    fields = list(pdf.Root.AcroForm.Fields)
    assert all(field.AP.N.read_bytes() == b"" for field in fields)


def test_a_field_is_as_large_as_a_stamp_and_a_time_stamp_has_no_size(pdf: pikepdf.Pdf) -> None:
    *seen, unseen = (list(map(float, field.Rect)) for field in pdf.Root.AcroForm.Fields)
    for left, bottom, right, top in seen:
        assert (right - left, top - bottom) == pytest.approx((78 * MILLIMETRE, 17 * MILLIMETRE))
    assert (unseen[2] - unseen[0], unseen[3] - unseen[1]) == (0, 0)


def test_what_compares_revisions_knows_the_structure_of_a_field(pdf: pikepdf.Pdf) -> None:
    forms = [element for element in structure(pdf) if element.S == "/Form"]
    assert [form.K.Type for form in forms] == ["/OBJR"] * len(PLACES)
    assert [form.K.Obj.T for form in forms] == [place.id for place in PLACES]


def test_a_field_stands_with_its_signatory(engine: PdfEngine) -> None:
    plain, boxes = letter_tree(), engine.lay_out(tree()).boxes()
    height = {box.source: box.height for box in boxes}["signatory3"]
    without = {box.source: box.height for box in engine.lay_out(plain).boxes()}["signatory3"]
    assert height - without == pytest.approx(17 * MILLIMETRE, abs=0.01)


def test_without_fields_there_is_no_form(engine: PdfEngine) -> None:
    assert "/AcroForm" not in opened(engine.lay_out(letter_tree()).pdf()).Root


def test_the_engine_alone_makes_boxes_to_be_ticked(engine: PdfEngine) -> None:
    raw = opened(engine.lay_out(tree())._document.write_pdf(pdf_tags=True))
    assert raw.Root.AcroForm.NeedAppearances is True
    assert [field.FT for field in raw.Root.AcroForm.Fields] == ["/Btn"] * len(PLACES)
    forms = [element for element in structure(raw) if element.S == "/Form"]
    assert all(isinstance(form.K, pikepdf.Array) for form in forms)
