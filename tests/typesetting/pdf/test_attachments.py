"""Files inside the PDF come out as they went in, and each archive takes the whole."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.manuscript import Attachment, Relationship
from petitiondesk.typesetting.pdf.attachments import _packed
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.pdf_reading import failures, opened
from tests.typesetting.trees import paragraph_tree


def attachment(name: str = "letter.json", data: bytes = b"{}", **members: object) -> Attachment:
    told: dict = {"description": "The text", "relationship": Relationship.SOURCE} | members
    return Attachment(name=name, data=data, **told)


THREE = (
    attachment("z.txt", b"How to verify\r", relationship=Relationship.SUPPLEMENT),
    attachment(),
    attachment("a.p7s", bytes(range(256)), relationship=Relationship.SUPPLEMENT),
)


def written(engine: PdfEngine, *attachments: Attachment) -> bytes:
    return engine.lay_out(paragraph_tree("Words.")).pdf(attachments)


def test_a_file_comes_out_as_it_went_in(engine: PdfEngine) -> None:
    pdf = opened(written(engine, *THREE))
    found = pdf.attachments
    assert {name: found[name].get_file().read_bytes() for name in found} == {
        each.name: each.data for each in THREE
    }


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_a_file_with_attachments_is_archival_and_accessible(engine: PdfEngine, profile) -> None:
    assert failures(written(engine, *THREE), profile) == []


def test_names_are_sorted_and_each_is_associated_once(engine: PdfEngine) -> None:
    pdf = opened(written(engine, *THREE))
    names = [str(name) for name in list(pdf.Root.Names.EmbeddedFiles.Names)[::2]]
    assert names == ["a.p7s", "letter.json", "z.txt"]
    assert [str(file.UF) for file in pdf.Root.AF] == names


def test_files_with_the_same_content_keep_their_own_relationships(engine: PdfEngine) -> None:
    twins = attachment("a.json"), attachment("b.json", relationship=Relationship.DATA)
    pdf = opened(written(engine, *twins))
    assert [str(file.AFRelationship) for file in pdf.Root.AF] == ["/Source", "/Data"]


def test_a_file_has_the_type_of_its_name_and_no_date(engine: PdfEngine) -> None:
    pdf = opened(written(engine, *THREE))
    files = [file.EF.F for file in pdf.Root.AF]
    types = ["/application/pkcs7-signature", "/application/json", "/text/plain"]
    assert [str(file.Subtype) for file in files] == types
    assert all(list(file.Params) == ["/Size"] for file in files)


def test_without_attachments_nothing_is_added(engine: PdfEngine) -> None:
    pages = engine.lay_out(paragraph_tree("Words."))
    assert pages.pdf() == pages.pdf(())
    assert "/Names" not in opened(pages.pdf()).Root


@pytest.mark.parametrize("names", [("a", "a"), ("",), ("näme",), ("a\nb",)])
def test_names_that_readers_could_confuse_are_refused(engine: PdfEngine, names) -> None:
    with pytest.raises(TypesettingFailedError):
        written(engine, *map(attachment, names))


@given(st.binary(max_size=200))
def test_packed_data_never_end_in_a_line_end_and_unpack_to_themselves(data: bytes) -> None:
    packed, filters = _packed(data)
    assert packed[-1:] not in {b"\r", b"\n"}
    for _filter in range(filters):
        packed = zlib.decompress(packed)
    assert packed == data
