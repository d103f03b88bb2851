"""Every PDF is archival and accessible, and every signature in it holds, by other people's word."""

from pathlib import Path

import pikepdf
import pytest

from petitiondesk.crypto.certificate import encode_certificate
from tests.identities import FOLDER, crafted
from tests.outside.pdf_opinions import (
    openssl_troubles,
    page_validation,
    poppler_troubles,
    qpdf_troubles,
    vera_pdf,
)
from tests.typesetting.pdf_reading import text


def only_troubles(found: dict[object, list[str]]) -> dict[object, list[str]]:
    return {what: told for what, told in found.items() if told}


@pytest.mark.long
def test_vera_pdf_passes_every_export(exports):
    assert len(exports.pdfs) > 150
    assert vera_pdf(exports.pdfs) == {}


@pytest.mark.long
def test_page_validation_passes_every_export(exports):
    pdfs = [each for each in exports.all if each.path.suffix == ".pdf"]
    found = {each.path: page_validation(each.path, signatures=each.signatures) for each in pdfs}
    assert only_troubles(found) == {}


@pytest.mark.long
def test_one_letter_has_up_to_five_signatures_in_every_language(exports):
    many = [each for each in exports.signed(".pdf") if each.state == "signed"]
    languages = {each.language for each in many}
    assert {(each.language, each.signatures) for each in many} == {
        (language, number) for language in languages for number in range(1, 6)
    }
    assert len(languages) > 1


@pytest.mark.long
def test_poppler_finds_every_signature_valid(exports):
    found = {
        each.path: poppler_troubles(each.path, signatures=each.signatures)
        for each in exports.signed(".pdf")
    }
    assert only_troubles(found) == {}


@pytest.mark.long
def test_openssl_verifies_every_signature(exports, tmp_path):
    found = {
        each.path: openssl_troubles(each.path, exports.cards, tmp_path)
        for each in exports.signed(".pdf")
    }
    assert only_troubles(found) == {}


@pytest.mark.long
def test_qpdf_finds_no_error_in_any_export(exports):
    assert only_troubles({file: qpdf_troubles(file) for file in exports.pdfs}) == {}


@pytest.mark.long
def test_a_seal_adds_no_words_and_takes_none(exports):
    pdfs = [each for each in exports.all if each.kind == "pdf"]
    unsigned = {
        (each.letter, each.edition, each.path.name): words_of(each.path)
        for each in pdfs
        if each.state == "unsigned"
    }
    sealed = [each for each in pdfs if each.signatures]
    assert len({each.language for each in sealed}) == 10
    for each in sealed:
        assert words_of(each.path) == unsigned[each.letter, each.edition, each.path.name]


def words_of(pdf: Path) -> set[str]:
    """The words that poppler reads; numbers of pages differ where a place for a seal needs one."""
    return {word for word in text(pdf.read_bytes()).split() if not any(map(str.isdigit, word))}


# What follows spoils a file in one way after another: a checker that never says no says nothing.


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def _no_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _no_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _script(pdf: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    pdf.Root.OpenAction = pdf.make_indirect(action)


def _no_relationship(pdf: pikepdf.Pdf) -> None:
    for file in pdf.Root.AF:
        del file.AFRelationship


def _font_left_out(pdf: pikepdf.Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
            for name in [name for name in dict(each) if name.startswith("/FontFile")]:
                del each[name]


SPOILT = [_no_language, _no_structure, _no_colours, _script, _no_relationship, _font_left_out]


@pytest.fixture(scope="module")
def spoilt(twice, tmp_path_factory) -> dict[str, Path]:
    """A final file, written anew as it is, and spoilt in each way, by the name of the way."""
    folder = tmp_path_factory.mktemp("spoilt")
    made: dict[str, Path] = {}
    for spoil in (lambda pdf: None, *SPOILT):
        name = spoil.__name__
        made[name] = folder / f"{name.strip('<>')}.pdf"
        with pikepdf.open(a_file(twice, "unsigned")) as pdf:
            spoil(pdf)
            pdf.save(made[name])
    return made


def a_file(twice, state: str) -> Path:
    folder = twice.folder / {"unsigned": "0", "sealed": "2"}[state] / "made"
    (file,) = (file for file in folder.glob("*.ko.pdf") if len(file.suffixes) == 2)
    return file


@pytest.mark.long
def test_vera_pdf_finds_each_way_of_spoiling(spoilt):
    found = vera_pdf(list(spoilt.values()))
    assert {name for name, file in spoilt.items() if str(file) in found} == {
        spoil.__name__ for spoil in SPOILT
    }


def test_page_validation_finds_each_way_of_spoiling(spoilt):
    found = {name for name, file in spoilt.items() if page_validation(file, signatures=0)}
    assert found == {spoil.__name__ for spoil in SPOILT}


def test_a_changed_byte_is_found_by_poppler_and_openssl(twice, tmp_path):
    whole, card = a_file(twice, "sealed"), FOLDER / "card.pem"
    content = bytearray(whole.read_bytes())
    content[len(content) // 3] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)
    assert poppler_troubles(whole, signatures=1) == openssl_troubles(whole, [card], tmp_path) == []
    assert poppler_troubles(changed, signatures=1)
    assert openssl_troubles(changed, [card], tmp_path)


def test_another_key_is_found_by_openssl(twice, tmp_path):
    stranger = tmp_path / "stranger.pem"
    stranger.write_bytes(encode_certificate(crafted().certificate))
    assert openssl_troubles(a_file(twice, "sealed"), [stranger], tmp_path)


def test_what_is_appended_is_found_by_poppler(twice, tmp_path):
    longer = tmp_path / "longer.pdf"
    longer.write_bytes(a_file(twice, "sealed").read_bytes() + b"% more\n")
    assert poppler_troubles(longer, signatures=1)


def test_a_torn_file_is_found_by_qpdf(twice, tmp_path):
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(a_file(twice, "sealed").read_bytes()[:-2_000])
    assert qpdf_troubles(a_file(twice, "sealed")) == []
    assert qpdf_troubles(torn)
