"""Finished files, read as whoever gets them could read them."""

import base64
import io
import zipfile

import msgspec
import pytest
from PIL import Image

from petitiondesk.protection.decoding import decoded
from petitiondesk.protection.register import ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist
from petitiondesk.typesetting.manuscript import Attachment, Relationship
from petitiondesk.typesetting.typesetter import Typesetter
from tests.typesetting.manuscripts import letter_manuscript, paragraph_manuscript

WAIT = 60
CODES = ("en", "fr", "ko", "uk", "zh", "th", "km", "bn", "hi")  # what PDFium reads in order
NAMES = {
    "en": "Olena Shcherbaniuk",
    "uk": "Олени Щербанюк",
    "ko": "올레나 셰르바뉴크는",
    "th": "โอแลนา แชร์บานยุก",
}


def words_of(typesetter: Typesetter, kind: str, manuscript) -> tuple[str, ...]:
    made = typesetter.pdf(manuscript) if kind == "pdf" else typesetter.docx(manuscript)
    result = made.result(WAIT)
    return typesetter.words(kind, result.data if kind == "pdf" else result).result(WAIT)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("code", ["en", "ko", "uk", "fr", "zh"])
def test_the_words_of_a_letter_are_read(typesetter: Typesetter, kind, code):
    manuscript = letter_manuscript(code)
    said = squeezed("".join(words_of(typesetter, kind, manuscript)))
    subject = manuscript.edition.content.subject.markup(code)
    assert squeezed(subject) in said


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("code", NAMES)
def test_a_protected_name_is_found_on_the_finished_page(typesetter: Typesetter, kind, code):
    entry = ProtectedIdentity(spellings=("Олена Щербанюк",))
    watchlist = Watchlist(Register((entry,)))
    manuscript = paragraph_manuscript(f"{'word ' * 14}**{NAMES[code]}** {'word ' * 9}")
    words = words_of(typesetter, kind, manuscript)
    assert any(watchlist.search(text) for text in words)


def test_titles_in_the_metadata_are_read(typesetter: Typesetter):
    manuscript = letter_manuscript("en")
    subject = manuscript.edition.content.subject.markup("en")
    words = words_of(typesetter, "pdf", manuscript)
    assert subject in words


def test_names_of_bookmarks_and_parts_of_a_document_are_read(typesetter: Typesetter):
    manuscript = letter_manuscript("en")
    data = typesetter.docx(manuscript).result(WAIT)
    words = set(typesetter.words("docx", data).result(WAIT))
    assert f"pd_{manuscript.edition.content.opening.id}" in words
    assert set(zipfile.ZipFile(io.BytesIO(data)).namelist()) <= words


ADDRESS = "https://example.org/%D0%9E%D0%BB%D0%B5%D0%BD%D0%B0"


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_addresses_that_links_lead_to_are_read(typesetter: Typesetter, kind):
    words = words_of(typesetter, kind, paragraph_manuscript(f"See [there]({ADDRESS})."))
    assert any(decoded(ADDRESS) in decoded(text) for text in words)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_descriptions_of_pictures_are_read(typesetter: Typesetter, kind):
    drawn = io.BytesIO()
    Image.new("RGB", (320, 120), "teal").save(drawn, "PNG")
    manuscript = letter_manuscript(logo=drawn.getvalue())
    assert "Logo" in words_of(typesetter, kind, manuscript)


def test_each_text_of_a_file_inside_a_document_is_read_by_itself(typesetter: Typesetter):
    files = {
        "edition.json": '{"name":"Ігор \\"Орел\\"","more":["Oreshkin",{"7":null}]}'.encode(),
        "how-to-check.txt": b"Use qpdf.",
        "endorsement-001.p7s": b"0\x82\xff",
    }
    manuscript = msgspec.structs.replace(letter_manuscript("en"), attachments=attached(files))
    words = words_of(typesetter, "docx", manuscript)
    assert {'Ігор "Орел"', "Oreshkin", "more", "Use qpdf.", *files} <= {*words}
    codes = {base64.b64encode(data).decode() for data in files.values()}
    assert not any(code in text for code in codes for text in words)


def attached(files):
    return tuple(
        Attachment(name=name, data=data, description="", relationship=Relationship.DATA)
        for name, data in files.items()
    )
