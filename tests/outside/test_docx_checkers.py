"""Every Word document follows its standard, and every signature holds, by other people's word."""

import zipfile
from pathlib import Path

import pytest

from tests.outside.docx_opinions import (
    audit_errors,
    count_of_signatures,
    jdk_troubles,
    libreoffice,
    sdk_errors,
)


def only_troubles(found: dict[Path, list[str]]) -> dict[Path, list[str]]:
    return {file: told for file, told in found.items() if told}


@pytest.mark.long
def test_the_open_xml_sdk_finds_no_error_in_any_export(exports):
    assert len(exports.documents) > 100
    assert only_troubles({file: sdk_errors(file) for file in exports.documents}) == {}


@pytest.mark.long
def test_openxml_audit_finds_no_error_in_any_export(exports):
    assert only_troubles({file: audit_errors(file) for file in exports.documents}) == {}


@pytest.mark.long
def test_every_document_has_the_signatures_that_were_made(exports):
    for each in exports.all:
        if each.path.suffix == ".docx":
            assert count_of_signatures(each.path) == each.signatures


@pytest.mark.long
def test_the_jdk_finds_every_signature_valid_and_over_all_parts(exports):
    assert jdk_troubles([each.path for each in exports.signed(".docx")]) == {}


@pytest.mark.long
def test_libreoffice_finds_each_signature_valid_when_it_stands_alone(exports, tmp_path):
    signed = exports.signed(".docx")
    found = libreoffice([each.path for each in signed], tmp_path)
    assert found == {str(each.path): [True] * each.signatures for each in signed}


@pytest.fixture(scope="module")
def sealed(twice) -> Path:
    (file,) = (twice.folder / "2" / "made").glob("*.docx")
    return file


def changed(docx: Path, folder: Path, part: str, before: bytes, after: bytes) -> Path:
    """Return a copy in which one part says something else."""
    copy = folder / "changed.docx"
    with zipfile.ZipFile(docx) as package, zipfile.ZipFile(copy, "w") as written:
        for name in package.namelist():
            content = package.read(name)
            if name == part:
                assert before in content
                content = content.replace(before, after, 1)
            written.writestr(name, content)
    return copy


TEXT = ("word/document.xml", b"<w:t", b'<w:t xml:lang="en"')
STYLE = ("word/styles.xml", b"w:val=", b"w:val =")
SIGNED = pytest.mark.parametrize("change", [TEXT, STYLE], ids=["text", "style"])


@SIGNED
def test_libreoffice_finds_a_change(sealed, tmp_path, change):
    spoilt = changed(sealed, tmp_path, *change)
    found = libreoffice([sealed, spoilt], tmp_path)
    assert found == {str(sealed): [True], str(spoilt): [False]}


@pytest.mark.long
@SIGNED
def test_the_jdk_finds_a_change(sealed, tmp_path, change):
    spoilt = changed(sealed, tmp_path, *change)
    assert set(jdk_troubles([sealed, spoilt])) == {str(spoilt)}


@pytest.mark.long
def test_the_jdk_finds_a_part_that_nobody_signed(sealed, tmp_path):
    longer = tmp_path / "longer.docx"
    longer.write_bytes(sealed.read_bytes())
    with zipfile.ZipFile(longer, "a") as package:
        package.writestr("word/more.xml", "<more/>")
    assert "word/more.xml" in jdk_troubles([longer])[str(longer)][0]


WRONG_ORDER = ("word/document.xml", b"<w:body>", b"<w:body><w:sectPr/>")
MALFORMED = ("word/document.xml", b"<w:body>", b"<w:body><w:p>")
SPOILT = pytest.mark.parametrize("change", [WRONG_ORDER, MALFORMED], ids=["order", "malformed"])


@pytest.mark.long
@SPOILT
def test_the_open_xml_sdk_finds_what_is_spoilt(sealed, tmp_path, change):
    assert sdk_errors(changed(sealed, tmp_path, *change))


@SPOILT
def test_openxml_audit_finds_what_is_spoilt(sealed, tmp_path, change):
    assert audit_errors(sealed) == []
    assert audit_errors(changed(sealed, tmp_path, *change))
