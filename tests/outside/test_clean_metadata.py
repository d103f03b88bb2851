"""What strangers' tools read out of a final file: what the page says too, and nothing else.

The lists below are complete: a field that is not on them fails, whatever it says.
"""

import json
import platform
import re
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pikepdf
import pytest

from petitiondesk import __version__, resources
from petitiondesk.letter.codec import decode
from tests.outside.asking import ask
from tests.outside.places import CHECKOUT, SEOUL

STATES = ("unsigned", "sealed")
EXTENSION = "XMP-pdfaExtension:Schemas"
TOOLS_OWN = ("ExifTool:", "System:", "File:")
"""What exiftool says of itself, of the disk, and of the kind of file."""

PDF_FIELDS = {
    "PDF:PDFVersion": 1.7,
    "PDF:Linearized": "No",
    "PDF:TaggedPDF": "Yes",
    "XMP-pdfaid:Part": 3,
    "XMP-pdfaid:Conformance": "A",
    "XMP-pdfuaid:Part": 1,
    f"{EXTENSION}Schema": "PDF/UA identification schema",
    f"{EXTENSION}NamespaceURI": "http://www.aiim.org/pdfua/ns/id/",
    f"{EXTENSION}Prefix": "pdfuaid",
    f"{EXTENSION}PropertyName": "part",
    f"{EXTENSION}PropertyValueType": "Integer",
    f"{EXTENSION}PropertyCategory": "internal",
    f"{EXTENSION}PropertyDescription": "Part of ISO 14289",
}
SEAL_FIELDS = {
    "PDF:HasXFA": "No",
    "PDF:SigningDate": "2026:11:20 12:00:00Z",
    "PDF:ModificationPermissions": "Fill forms, Create page templates, Sign",
}
"""No form but places to sign; the seal's own moment, in Greenwich; and what it lets others do."""

DOCX_FIELDS = {
    "ZIP:ZipRequiredVersion": 20,
    "ZIP:ZipBitFlag": 0,
    "ZIP:ZipCompression": "None",
    "ZIP:ZipModifyDate": "1980:01:01 00:00:00",
    "ZIP:ZipFileName": "[Content_Types].xml",
}
ABOUT_BYTES = {"PDF:PageCount", "ZIP:ZipCRC", "ZIP:ZipCompressedSize", "ZIP:ZipUncompressedSize"}

PDF_TEXTS = {
    *("/Title", "/Lang", "/Alt", "/ActualText", "/E", "/URI", "/TU", "/T"),  # of the page
    *("/F", "/UF", "/Desc", "/Names"),  # of what is attached
    *("/Info", "/OutputConditionIdentifier", "/FontFamily", "/Registry", "/Ordering"),  # of colours
    *("/ID", "/Contents", "/M"),  # of the file, links and signatures
}
"""Names of the entries of a PDF that may hold a text."""

PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml"
    r"|word/(document|fontTable|footnotes|numbering|settings|styles|theme/theme1)\.xml"
    r"|word/(footer|header)\d\.xml|word/_rels/(document|footnotes)\.xml\.rels|word/media/(image\d|signature)\.png"
    r"|customXml/(item|itemProps)\d+\.xml|customXml/_rels/item\d+\.xml\.rels"
    r"|_xmlsignatures/(origin\.sigs|sig\d+\.xml|_rels/origin\.sigs\.rels)"
)
ENTRY = re.compile(r"\?rw-------  2\.0 fat +\d+ b- stor 80-Jan-01 00:00 (.+)")


@pytest.fixture(scope="module", params=STATES)
def made(request, twice) -> tuple[str, Path]:
    """The letters as they were made in Seoul, unsigned or sealed."""
    return request.param, twice.folder / {"unsigned": "0", "sealed": "2"}[request.param] / "made"


def titles() -> set[str]:
    letter = decode(resources.find().samples().file("forced-return"))
    return {letter.subject.markup(code) for code in letter.languages.all}


def fields(file: Path) -> dict[str, object]:
    """Every field that exiftool finds, hidden and unknown ones too."""
    (told,) = json.loads(ask("exiftool", "-j", "-G1", "-a", "-u", "-U", file))
    return {
        name: value
        for name, value in told.items()
        if name != "SourceFile" and not name.startswith(TOOLS_OWN)
    }


def test_exiftool_reads_title_and_language_of_a_pdf(made):
    state, folder = made
    fixed = PDF_FIELDS | (SEAL_FIELDS if state == "sealed" else {})
    for file in folder.glob("*.pdf"):
        told = fields(file)
        assert {told.pop("PDF:Title"), told.pop("XMP-dc:Title")} <= titles()
        assert told.pop("PDF:Language") == told.pop("XMP-dc:Language")
        expected = fixed if not is_sheet(file) else PDF_FIELDS
        assert {name: told[name] for name in told if name not in ABOUT_BYTES} == expected


def is_sheet(file: Path) -> bool:
    return any(kind in file.name for kind in (".digest.", ".press."))


def test_exiftool_reads_title_and_language_of_a_word_document(made):
    for file in made[1].glob("*.docx"):
        told = fields(file)
        assert told.pop("XMP-dc:Title") in titles()
        assert told.pop("XMP-dc:Language") in {"en-GB", "ko-KR"}
        assert {name: told[name] for name in told if name not in ABOUT_BYTES} == DOCX_FIELDS


def test_mat2_finds_nothing_to_clean_in_a_pdf_but_its_title(made):
    for file in made[1].glob("*.pdf"):
        told = dict(re.findall(r"^ +([\w-]+): (.*)$", ask("mat2", "--show", file), re.MULTILINE))
        assert told.pop("title") in titles()
        assert set(re.findall(r"<(\w+:\w+)", told.pop("metadata"))) <= XMP
        assert told == {"creation-date": "-1", "format": "PDF-1.7", "mod-date": "-1"}


XMP = {
    *("x:xmpmeta", "rdf:RDF", "rdf:Description", "rdf:Alt", "rdf:Bag", "rdf:Seq", "rdf:li"),
    *("dc:title", "dc:language", "pdfaid:part", "pdfaid:conformance", "pdfuaid:part"),
    *("pdfaExtension:schemas", "pdfaSchema:schema", "pdfaSchema:namespaceURI"),
    *("pdfaSchema:prefix", "pdfaSchema:property", "pdfaProperty:name", "pdfaProperty:valueType"),
    *("pdfaProperty:category", "pdfaProperty:description"),
}


def test_mat2_finds_nothing_to_clean_in_a_word_document_but_its_title(made):
    for file in made[1].glob("*.docx"):
        told = set(re.findall(r"^ +(\S+: .*)$", ask("mat2", "--show", file), re.MULTILINE))
        # A made-up system, as no program of this world has that number: it is always 0.
        told -= {"create_system: Weird", "dc:language: en-GB", "dc:language: ko-KR"}
        assert told <= {f"dc:title: {title}" for title in titles()}


def test_zipinfo_shows_no_time_no_system_and_no_part_that_is_not_known(made):
    for file in made[1].glob("*.docx"):
        _archive, _size, *entries, _sum = ask("zipinfo", file).splitlines()
        found = [ENTRY.fullmatch(entry) for entry in entries]
        assert all(found), entries
        assert all(PARTS.fullmatch(each[1]) for each in found if each)


def test_a_pdf_holds_no_text_but_under_these_names(made):
    for file in made[1].glob("*.pdf"):
        with pikepdf.open(file) as pdf:
            told = {name for each in (*pdf.objects, pdf.trailer) for name in texts_in(each)}
        assert told <= PDF_TEXTS


def texts_in(thing: object, name: str = "") -> Iterator[str]:
    """Yield the names of the entries that hold a text, in one object of a PDF."""
    if isinstance(thing, pikepdf.String):
        yield name
    elif isinstance(thing, pikepdf.Array):
        for each in thing:
            yield from texts_in(each, name)
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, each in thing.items():
            if not getattr(each, "is_indirect", False):
                yield from texts_in(each, key)


def told_by_strings(file: Path, folder: Path) -> str:
    """Every string of four characters or more, of the file and of all that is packed in it."""
    unpacked = folder / "unpacked"
    if file.suffix == ".pdf":
        with pikepdf.open(file) as pdf:
            pdf.save(
                unpacked, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False
            )
    else:
        with zipfile.ZipFile(file) as package:
            unpacked.write_bytes(b"\n".join(map(package.read, package.namelist())))
    return ask("strings", "-n", "4", file) + ask("strings", "-n", "4", unpacked)


LIBRARIES = ("weasyprint", "pydyf", "pyhanko", "docxtpl", "python-docx", "lxml", "fonttools")

BY_CHANCE = 3
"""Characters that stand in any file of this size: a machine may be called "pc"."""


def traces(folder: Path) -> set[str]:
    """What would tell who made a file where, when and with what."""
    machine = {platform.node(), platform.release(), f"Python {platform.python_version()}"}
    versions = {f"{name} {metadata.version(name)}" for name in LIBRARIES}
    program = {*LIBRARIES, *versions, f"petitiondesk {__version__}", "petitiondesk.org"}
    local_time = {"+09:00", "+09'00", "T21:00", "20261120210000", SEOUL.zone}
    everything = {SEOUL.user, str(folder), str(CHECKOUT), "/home", *machine, *program, *local_time}
    return {trace for trace in everything if len(trace) > BY_CHANCE}


def test_strings_show_no_user_machine_path_program_version_or_local_time(made, twice, tmp_path):
    wanted = {trace.lower() for trace in traces(twice.folder)}
    for file in (file for file in made[1].iterdir() if file.suffix in {".pdf", ".docx"}):
        told = told_by_strings(file, tmp_path).lower()
        assert len(told) > 10_000
        assert {trace for trace in wanted if trace in told} == set()
