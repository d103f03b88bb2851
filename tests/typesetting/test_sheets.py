"""Digests and press versions as files: one page, archival, accessible, silent where they must."""

from collections.abc import Iterator

import msgspec
import pikepdf
import pytest

from petitiondesk.letter.codec import decode
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Consent, Display, Embargo, Letter
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, SignatureField
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Node
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.manuscript import Manuscript, Sheet
from petitiondesk.typesetting.messages import View
from petitiondesk.typesetting.one_sheet import longest_that_fits
from petitiondesk.typesetting.pdf.engine import PdfEngine
from petitiondesk.typesetting.telling.finished_words import finished_words
from petitiondesk.typesetting.typesetter import Typesetter
from tests.fakes.library import the_composer
from tests.page.letters import Desk
from tests.typesetting.pdf_reading import arabic_words, failures, opened, squeezed, text
from tests.typesetting.places import ASSETS
from tests.typesetting.trees import CODES

SAMPLE = decode((ASSETS / "samples/ten-languages.letter").read_bytes())
SHEETS = (Sheet.DIGEST, Sheet.PRESS)
PATIENCE = 120


def signed_letter() -> Letter:
    """The sample with an embargo, to be signed by all, of whom one is not named."""
    embargo = Embargo(until="2026-11-23T10:00", time_zone="Europe/Zurich")
    return msgspec.structs.replace(SAMPLE, consent=Consent.REQUIRED, embargo=embargo)


def sheet(letter: Letter, kind: Sheet, code: str, **members: object) -> Manuscript:
    shown = edition(letter, Audience.PUBLIC)
    given = Manuscript(edition=shown, language=code, draft=False, sheet=kind)
    return msgspec.structs.replace(given, **members)


def set_in(engine: PdfEngine, manuscript: Manuscript) -> tuple[str, bytes, int]:
    """What is printed, the file, and how many pages it has."""
    lengths = the_composer().lengths(manuscript)
    tree, pages = longest_that_fits(lengths, engine.lay_out)
    return plain_text(tree), pages.pdf(), len(pages.sizes)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHEETS)
def test_a_sheet_is_archival_and_accessible(engine: PdfEngine, kind: Sheet, code: str) -> None:
    draft = code in {"fr", "ug"}
    _, pdf, pages = set_in(engine, sheet(signed_letter(), kind, code, draft=draft))
    assert failures(pdf, "3a") == []
    assert failures(pdf, "ua1") == []
    assert pages == 1 or kind is Sheet.PRESS


def words(given: object) -> Iterator[str]:
    """All words of a page tree; the marks of notes stand between the words, and in none."""
    if isinstance(given, dict) and given.get("type") == "Run":
        yield from given["text"].split()
    elif isinstance(given, (dict, list)):
        for member in given.values() if isinstance(given, dict) else given:
            yield from words(member)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHEETS)
def test_every_word_of_a_sheet_can_be_taken_out_again(
    engine: PdfEngine, kind: Sheet, code: str
) -> None:
    tree = the_composer().compose(sheet(signed_letter(), kind, code))
    found = text(engine.lay_out(tree).pdf())
    said = [word for node in (*tree.letterhead, *tree.nodes) for word in words(builtins(node))]
    if code == "ug":
        assert arabic_words(" ".join(said)) - arabic_words(found) == set()
    else:
        assert [word for word in said if unbroken(word) not in unbroken(found)] == []


def builtins(node: Node) -> object:
    return msgspec.to_builtins(node)


def unbroken(text: str) -> str:
    """The text without hyphens too: poppler takes those at the end of a line for its own."""
    return squeezed(text).replace("-", "")


def secrets(letter: Letter) -> Iterator[str]:
    """Names that the public may not read, and why."""
    for signatory in letter.signatories:
        if signatory.display is not Display.PUBLIC:
            yield signatory.reason
            yield from (found.markup for found in signatory.name.texts.values())


def every_byte(pdf: bytes) -> bytes:
    """The file, and what is in its streams."""
    streams = [each for each in opened(pdf).objects if isinstance(each, pikepdf.Stream)]
    return b"".join((pdf, *(stream.read_bytes() for stream in streams)))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHEETS)
def test_withheld_names_are_absent_from_every_byte(
    engine: PdfEngine, kind: Sheet, code: str
) -> None:
    _, pdf, _ = set_in(engine, sheet(signed_letter(), kind, code))
    words, whole = squeezed("".join(finished_words("pdf", pdf))), every_byte(pdf)
    for secret in filter(None, secrets(signed_letter())):
        assert squeezed(secret) not in words
        assert secret.encode() not in whole
        assert secret.encode("utf-16-be") not in whole


@pytest.mark.parametrize("code", CODES)
def test_a_digest_fits_one_page_whatever_a_letter_says(engine: PdfEngine, code: str) -> None:
    desk, letter = Desk(), signed_letter()
    long = [f"{fact.text.markup(code)} {fact.text.markup(code)}" for fact in letter.facts] * 9
    facts = tuple(desk.fact(desk.block(**{code: words}), as_of="2026-11") for words in long)
    opening = desk.block(**{code: "\n\n".join(long)})
    given = msgspec.structs.replace(letter, facts=facts, opening=opening, body=(opening,))
    said, _, pages = set_in(engine, sheet(given, Sheet.DIGEST, code))
    assert pages == 1
    assert len(squeezed(said)) > 300


@pytest.mark.parametrize("text", ["word " * 4000, "word" * 4000, "a\n" * 999, "的" * 9000])
def test_even_a_letter_without_measure_has_a_digest_of_one_page(
    engine: PdfEngine, text: str
) -> None:
    desk = Desk()
    block = desk.block(en=text)
    signatories = tuple(desk.signatory(block, country="KOR") for _ in range(30))
    letter = desk.letter(subject=block, place=block, opening=block, signatories=signatories)
    head = msgspec.structs.replace(letter.letterhead, name=block, line=block)
    given = msgspec.structs.replace(letter, letterhead=head, issued="2026-11-23", reference=text)
    assert set_in(engine, sheet(given, Sheet.DIGEST, "en"))[2] == 1


def test_a_digest_with_a_place_for_a_seal_still_fits_one_page(engine: PdfEngine) -> None:
    fields = (SignatureField(EXPORTER, "A"), SignatureField(TIME_STAMP))
    _, pdf, pages = set_in(engine, sheet(signed_letter(), Sheet.DIGEST, "bn", fields=fields))
    assert pages == 1
    assert len(opened(pdf).Root.AcroForm.Fields) == len(fields)


def test_the_embargo_stands_on_every_page_of_a_press_version(engine: PdfEngine) -> None:
    _, pdf, pages = set_in(engine, sheet(signed_letter(), Sheet.PRESS, "en"))
    assert pages > 1
    told = text(pdf).replace("\xa0", " ")
    assert told.count("Embargoed until 23 November 2026, 10:00 (Zurich time)") == pages


def test_a_worker_sets_sheets_though_it_opens_no_file(typesetter: Typesetter) -> None:
    for code in CODES:
        digest = sheet(signed_letter(), Sheet.DIGEST, code)
        assert typesetter.pdf(digest).result(PATIENCE).pages == 1
    press = sheet(signed_letter(), Sheet.PRESS, "ug")
    assert typesetter.pdf(press).result(PATIENCE).pages > 1
    shown = typesetter.preview(digest, View(0, 1.0)).result(PATIENCE)
    assert len(shown.pages) == 1
    assert shown.missing == ()


def test_the_press_version_is_a_word_document_too(typesetter: Typesetter) -> None:
    docx = typesetter.docx(sheet(signed_letter(), Sheet.PRESS, "en")).result(PATIENCE)
    words = "".join(finished_words("docx", docx))
    assert "Notes to editors" in words
    assert not any(secret in words for secret in filter(None, secrets(signed_letter())))


def test_a_digest_is_no_word_document(typesetter: Typesetter) -> None:
    given = sheet(signed_letter(), Sheet.DIGEST, "en")
    with pytest.raises(TypesettingFailedError):
        typesetter.docx(given).result(PATIENCE)


def test_the_same_letter_gives_the_same_sheets(engine: PdfEngine) -> None:
    for kind in SHEETS:
        given = sheet(signed_letter(), kind, "ko")
        assert set_in(engine, given)[1] == set_in(engine, given)[1]
