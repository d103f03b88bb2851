"""Letters full of traps, set from end to end: words come out as typed, secrets do not come out."""

import io
import itertools
import json
import re
import zipfile
from base64 import b64encode
from pathlib import Path

import pikepdf
import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

from petitiondesk import resources
from petitiondesk.desk.pages.prepare_page import prepare_page, separate_addressees
from petitiondesk.letter.characters import printable
from petitiondesk.letter.codec import decode
from petitiondesk.letter.edition import Audience
from petitiondesk.page.text import plain_text
from petitiondesk.typesetting.errors import BadPictureError
from petitiondesk.typesetting.typesetter import Typesetter
from tests.fakes.library import the_composer
from tests.typesetting.docx_reading import document_text, parts_of
from tests.typesetting.pdf_reading import failures, squeezed, text

FOUND = resources.find()
LIBRARY = FOUND.library()
SAMPLE = FOUND.samples().file("prisoners-of-war")

PLAIN = frozenset(
    [
        "reference",
        "campaign",
        "title",
        "publisher",
        "url",
        "note",
        "handling",
        "reason",
        "address",
        "name",
        "email",
        "phone",
    ]
)
"""Members that are a text of one line where they are a text at all."""

TRAPS = {
    "templates": "{{7*7}} {% raw %} {% x %} {# c #} {{ self.x }} ${x} %(a)s",
    "markup of others": "<script>alert(1)</script> </w:t></w:r> ]]> & &amp; &#65; < > \" '",
    "entities": "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e; <?pi x?>",
    "styles": "url(http://x.example/) @import; } body{display:none} /* a */ counter(page)",
    "controls": "a\x00b\x01c\x08d\x0be\x0cf\x1bg\x7fh\x85i",
    "overrides": "a\u202eb\u202dc\u2066d\u2069e\ufffef\U000e0041g",
}


@pytest.fixture(scope="module")
def typesetter():
    typesetter = Typesetter(templates=FOUND.templates, assets=FOUND.assets)
    yield typesetter
    typesetter.close()


@pytest.fixture
def made(typesetter):
    """Sets a letter in English: its page tree, PDF and DOCX."""

    def make(members, audience=Audience.ARCHIVE, addressee=""):
        letter = decode(json.dumps(members).encode())
        page = prepare_page(
            letter, "en", LIBRARY, audience=audience, addressee=addressee, draft=False
        )
        tree = the_composer().compose(page)
        return tree, typesetter.pdf(page).result().data, typesetter.docx(page).result()

    return make


def a_part(number, **members):
    return {"id": f"hostile_{number}", "salt": f"{number:032x}", **members}


def a_block(number, words):
    return a_part(number, texts={"en": {"markup": words}})


def a_logo(picture):
    return a_part(1, image=b64encode(picture).decode(), description=a_block(2, "An anchor"))


def trapped(trap):
    """The sample with a trap in every text and in every text of one line, each marked."""
    marks = (f"Q{number}Q{trap}Z" for number in itertools.count(1))

    def spoil(value, name=""):
        if isinstance(value, dict):
            if set(value) == {"id", "salt"}:
                return {**value, "texts": {"en": {"markup": next(marks)}}}
            return {key: spoil(member, key) for key, member in value.items()}
        if isinstance(value, list):
            return [spoil(member) for member in value]
        return next(marks) if isinstance(value, str) and name in {"markup", *PLAIN} else value

    return spoil(json.loads(SAMPLE))


def valid(docx, folder: Path):
    path = folder / "letter.docx"
    path.write_bytes(docx)
    return OpenXmlValidator().validate(path).is_valid


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
def test_a_trap_in_every_field_is_printed_as_it_was_typed(trap, made, tmp_path):
    tree, pdf, docx = made(trapped(trap))
    literal = squeezed(printable(trap)) + "Z"
    in_tree = squeezed(plain_text(tree)).count(literal)
    assert in_tree > 60
    assert squeezed(text(pdf)).count(literal) >= in_tree
    assert squeezed(document_text(docx)).count(literal) >= in_tree
    assert failures(pdf, "3a") + failures(pdf, "ua1") == []
    assert valid(docx, tmp_path)


def everything_in(pdf, docx):
    """Every byte of both files, unpacked."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        objects = [_unpacked(found) for found in opened.objects]
    words = (text(pdf) + document_text(docx)).encode()
    content = b"\n".join([pdf, *objects, *parts_of(docx).values(), words])
    in_hexadecimal = b"\n".join(
        map(_from_hexadecimal, re.findall(rb"<([0-9a-fA-F]{4,})>", content))
    )
    return content + (content + in_hexadecimal).replace(b"\0", b"").replace(b"\\000", b"")


def _unpacked(found):
    if not isinstance(found, pikepdf.Stream):
        return found.unparse()
    is_photograph = "DCTDecode" in str(found.get("/Filter", ""))
    return found.read_raw_bytes() if is_photograph else found.read_bytes()


def _from_hexadecimal(digits):
    return bytes.fromhex(digits.decode()[: len(digits) // 2 * 2])


def a_letter_of_secrets():
    """Each secret says in its name who may read it: OURS the authors, THEIRS the addressee too."""
    letter = json.loads(SAMPLE)
    number = itertools.count(1)

    def block(words):
        return a_block(next(number), words)

    def fact(words, **members):
        return a_part(next(number), text=block(words), **members)

    def signatory(words, display):
        blocks = {name: block(words + name) for name in ("name", "representative", "title")}
        return a_part(next(number), **blocks, country="NLD", display=display, reason="OURS1")

    hidden = a_part(next(number), title="OURS2", publisher="OURS3", confidential=True)
    letter["campaign"] = letter["x-new"] = letter["subject"]["x-new"] = "OURS4"
    letter["facts"][0]["handling"] = letter["addressees"][0]["channels"][0]["note"] = "OURS5"
    letter["facts"] += [
        fact("OURS6", visibility="never"),
        fact("THEIRS1", visibility="recipient", handling="OURS7"),
        fact("open", sources=[{**hidden, "url": "https://OURS8.example"}]),
    ]
    letter["annexes"] += [
        a_part(next(number), title=block("OURS9"), visibility="never", reason="OURS10"),
        a_part(next(number), title=block("THEIRS2"), visibility="recipient"),
    ]
    letter["copies"] += [a_part(next(number), office=block("OURS11"), visible=False)]
    letter["contact"].update(public=False, name="THEIRS3", role=block("THEIRS4"))
    letter["signatories"] += [
        signatory("OURS12", "withheld"),
        signatory("OURS13", "country"),
        signatory("THEIRS5", "recipient"),
    ]
    return letter


def test_no_byte_of_a_public_file_says_what_is_not_public(made):
    _, pdf, docx = made(a_letter_of_secrets(), Audience.PUBLIC)
    content = everything_in(pdf, docx)
    assert b"OURS" not in content
    assert b"THEIRS" not in content
    assert b"Netherlands" in content  # where a country may be said, it is


def test_no_byte_of_the_addressees_file_says_what_is_the_authors(made):
    _, pdf, docx = made(a_letter_of_secrets(), Audience.RECIPIENT)
    content = everything_in(pdf, docx)
    assert b"OURS" not in content
    assert all(b"THEIRS%d" % number in content for number in range(1, 6))


def test_the_authors_own_file_names_those_whom_others_do_not(made):
    _, pdf, docx = made(a_letter_of_secrets(), Audience.ARCHIVE)
    content = everything_in(pdf, docx)
    assert all(secret in content for secret in (b"OURS12name", b"OURS13name", b"THEIRS5name"))


def test_a_separate_letter_names_no_other_addressee(made):
    letter = json.loads(SAMPLE)
    blocks = ("honorific", "person", "office", "address", "salutation")
    letter["addressees"] = [
        a_part(n, **{name: a_block(n + i, f"Someone{n}") for i, name in enumerate(blocks, 1)})
        for n in (100, 200)
    ]
    letter["addressing"] = "separate"
    first, _ = separate_addressees(decode(json.dumps(letter).encode()))
    _, pdf, docx = made(letter, addressee=first)
    content = everything_in(pdf, docx)
    assert b"Someone100" in content
    assert b"Someone200" not in content


def a_photograph_with_a_place():
    exif = Image.Exif()
    exif[0x010F] = "CAMERAMAKER"
    exif.get_ifd(0x8825).update({1: "N", 2: (50.0, 27.0, 1.0)})
    written = io.BytesIO()
    Image.effect_noise((400, 300), 40).convert("RGB").save(
        written, "JPEG", exif=exif, comment=b"CAMERACOMMENT"
    )
    return written.getvalue()


def test_a_photographed_logo_is_printed_without_its_place(made):
    letter = json.loads(SAMPLE)
    letter["letterhead"]["logo"] = a_logo(a_photograph_with_a_place())
    _, pdf, docx = made(letter)
    assert b"CAMERA" not in everything_in(pdf, docx)
    assert any(name.endswith(".jpeg") for name in parts_of(docx))


def test_a_drawing_that_points_outside_is_no_logo(made):
    letter = json.loads(SAMPLE)
    letter["letterhead"]["logo"] = a_logo(b'<svg><image href="file:///etc/passwd"/></svg>')
    with pytest.raises(BadPictureError):
        made(letter)


def test_sixty_signatories_and_forty_facts_with_five_sources_each_all_appear(made):
    letter = json.loads(SAMPLE)
    number = itertools.count(1)
    letter["signatories"] = [
        a_part(
            next(number),
            name=a_block(next(number), f"Organisation{n}."),
            representative=a_part(next(number)),
            title=a_part(next(number)),
        )
        for n in range(60)
    ]
    letter["facts"] = [
        a_part(
            next(number),
            text=a_block(next(number), f"Fact{n}."),
            sources=[a_part(next(number), title=f"Source{n}of{s}.") for s in range(5)],
        )
        for n in range(40)
    ]
    _, pdf, docx = made(letter)
    wanted = [f"Organisation{n}." for n in range(60)] + [f"Fact{n}." for n in range(40)]
    wanted += [f"Source{n}of{s}." for n in range(40) for s in range(5)]
    for words in (squeezed(text(pdf)), squeezed(document_text(docx))):
        assert [word for word in wanted if word not in words] == []


def test_an_archive_of_a_document_says_nothing_of_its_maker_or_its_time(made):
    _, _, docx = made(json.loads(SAMPLE))
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {(entry.create_system, entry.extra) for entry in archive.infolist()} == {(0, b"")}
