import hashlib
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from petitiondesk.page.tree import (
    Note,
    NoteMark,
    Paragraph,
    Role,
    Run,
    SignatureEntry,
    SignatureGrid,
)
from petitiondesk.typesetting.errors import BadPictureError, TypesettingFailedError
from petitiondesk.typesetting.pdf.engine import PdfEngine
from tests.typesetting.pdf_reading import (
    arabic_words,
    failures,
    opened,
    squeezed,
    structure,
    text,
)
from tests.typesetting.trees import CODES, letter_tree, logo, paragraph_tree, printed_words

LEFT_TO_RIGHT = tuple(code for code in CODES if code != "ug")


@pytest.mark.parametrize("code", CODES)
def test_a_letter_is_archival_and_accessible(engine: PdfEngine, code: str) -> None:
    pdf = engine.lay_out(letter_tree(code, draft=code in {"fr", "ug"}, logo=logo())).pdf()
    assert failures(pdf, "3a") == []
    assert failures(pdf, "ua1") == []


@pytest.mark.parametrize("code", LEFT_TO_RIGHT)
@pytest.mark.parametrize("draft", [False, True])
def test_every_word_can_be_taken_out_again(engine: PdfEngine, code: str, draft: bool) -> None:
    tree = letter_tree(code, draft=draft)
    found = squeezed(text(engine.lay_out(tree).pdf()))
    assert [words for words in printed_words(tree) if squeezed(words) not in found] == []


def test_every_uyghur_word_can_be_taken_out_again(engine: PdfEngine) -> None:
    tree = letter_tree("ug", draft=True)
    found = arabic_words(text(engine.lay_out(tree).pdf()))
    wanted = {word for words in printed_words(tree) for word in arabic_words(words)}
    assert wanted - found == set()


def test_the_watermark_is_no_text(engine: PdfEngine) -> None:
    tree = paragraph_tree("Words.")
    final = text(engine.lay_out(tree).pdf())
    assert text(engine.lay_out(msgspec.structs.replace(tree, draft=True)).pdf()) == final


def test_the_watermark_is_seen(engine: PdfEngine) -> None:
    tree = paragraph_tree("Words.")
    draft = engine.lay_out(msgspec.structs.replace(tree, draft=True)).page_pdf(0)
    assert len(draft) > len(engine.lay_out(tree).page_pdf(0)) + 500


@pytest.mark.parametrize(
    ("code", "limit"), [("en", 150), ("uk", 150), ("km", 150), ("ko", 300), ("zh", 300)]
)
def test_a_two_page_letter_is_small(engine: PdfEngine, code: str, limit: int) -> None:
    pages = engine.lay_out(letter_tree(code, draft=True))
    assert len(pages.pdf()) < limit * 1000


def test_the_file_names_no_program_and_no_time(engine: PdfEngine) -> None:
    pdf = opened(engine.lay_out(letter_tree("en")).pdf())
    assert list(pdf.docinfo) == ["/Title"]
    packet = pdf.Root.Metadata.read_bytes()
    assert not any(word in packet for word in (b"WeasyPrint", b"Producer", b"Date", b"Creator"))


def test_the_file_can_be_walked_by_headings_and_lists(engine: PdfEngine) -> None:
    pdf = opened(engine.lay_out(letter_tree("en")).pdf())
    tags = [str(element.S) for element in structure(pdf)]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 4
    assert tags.count("/L") == 2
    assert tags.count("/Note") == 2
    assert {"/Lbl", "/LBody", "/BlockQuote", "/Link"} <= set(tags)


def test_a_second_set_of_pages_gives_the_same_bytes(engine: PdfEngine) -> None:
    first = engine.lay_out(letter_tree("km", draft=True, logo=logo())).pdf()
    engine.lay_out(letter_tree("zh")).pdf()
    assert engine.lay_out(letter_tree("km", draft=True, logo=logo())).pdf() == first


_ELSEWHERE = """
import os, sys
from petitiondesk.typesetting.fonts import font_configuration, read_families
from tests.typesetting.places import FONTS, TEMPLATES
from tests.typesetting.trees import letter_tree
with font_configuration(FONTS) as configuration:
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    from petitiondesk.typesetting.layouts import read_layouts
    from petitiondesk.typesetting.pdf.engine import PdfEngine
    pages = PdfEngine(read_layouts(TEMPLATES), read_families(FONTS)).lay_out(letter_tree("ko"))
sys.stdout.buffer.write(pages.pdf())
"""


def test_another_user_place_and_time_zone_give_the_same_bytes(
    engine: PdfEngine, tmp_path: Path
) -> None:
    elsewhere = {
        "PYTHONPATH": ":".join(sys.path),
        "PYTHONHASHSEED": "77",
        "TZ": "Asia/Seoul",
        "HOME": str(tmp_path),
        "LANG": "ko_KR.UTF-8",
        "PATH": "/usr/bin:/bin",
    }
    command = [sys.executable, "-c", _ELSEWHERE]
    done = subprocess.run(command, env=elsewhere, cwd=tmp_path, capture_output=True, check=True)
    ours = engine.lay_out(letter_tree("ko")).pdf()
    assert hashlib.sha256(done.stdout).digest() == hashlib.sha256(ours).digest()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_printed_with_its_description(engine: PdfEngine, kind: str) -> None:
    pdf = opened(engine.lay_out(letter_tree("en", logo=logo(kind))).pdf())
    figures = [element for element in structure(pdf) if element.S == "/Figure"]
    assert [str(figure.Alt) for figure in figures] == ["Logo"]


def test_a_picture_that_is_none_is_refused(engine: PdfEngine) -> None:
    with pytest.raises(BadPictureError):
        engine.lay_out(letter_tree("en", logo=b"<svg xmlns='http://www.w3.org/2000/svg'/>"))


def test_a_layout_that_does_not_exist_is_refused(engine: PdfEngine) -> None:
    with pytest.raises(TypesettingFailedError):
        engine.lay_out(letter_tree("en", layout="../../etc"))


@pytest.mark.parametrize("layout", ["plain", "secretariat"])
def test_a_signatory_is_never_split_between_pages(engine: PdfEngine, layout: str) -> None:
    pages = engine.lay_out(letter_tree("en", signatories=60, layout=layout))
    boxes = [box.source for box in pages.boxes() if box.source.startswith("signatory")]
    assert len(pages.sizes) > 2
    assert sorted(boxes) == sorted(set(boxes))
    assert len(boxes) == 60


@pytest.mark.parametrize("layout", ["plain", "secretariat"])
def test_a_signatory_longer_than_a_page_loses_no_word(engine: PdfEngine, layout: str) -> None:
    words = [f"word{number}." for number in range(3_000)]
    entry = SignatureEntry(name=(Run(" ".join(words)),), source="signatory_1")
    tree = msgspec.structs.replace(
        paragraph_tree(""),
        layout=layout,
        nodes=(SignatureGrid(entries=(entry,), caption="Signatures"),),
    )
    pages = engine.lay_out(tree)
    printed = squeezed(text(pages.pdf()))
    assert len(pages.sizes) > 1
    assert [word for word in words if word not in printed] == []


@pytest.mark.parametrize("layout", ["plain", "secretariat"])
@pytest.mark.parametrize(("notes", "length"), [(1, 3_000), (25, 130), (4, 900)])
def test_notes_longer_than_a_page_lose_no_word(
    engine: PdfEngine, notes: int, length: int, layout: str
) -> None:
    words = [[f"n{note}w{word}." for word in range(length)] for note in range(1, notes + 1)]
    tree = msgspec.structs.replace(
        paragraph_tree(""),
        layout=layout,
        nodes=(Paragraph(Role.BODY, (Run("x"), *map(NoteMark, range(1, notes + 1))), "b1"),),
        notes=tuple(
            Note(number, str(number), (Run(" ".join(said)),))
            for number, said in enumerate(words, start=1)
        ),
    )
    printed = squeezed(text(engine.lay_out(tree).pdf()))
    assert [word for said in words for word in said if word not in printed] == []
