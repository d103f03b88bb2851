"""What each edition must not tell is in no byte of its files, whoever unpacks them.

The files are made by the real engines, signed, with the endorsements of all inside. The archive's
edition holds every name: that shows that the search would see them.
"""

import io
import re
import zipfile
import zlib

import msgspec
import pytest

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing
from petitiondesk.desk.protecting.protected import Protection, Register
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import SetText
from petitiondesk.letter.letter import Display
from petitiondesk.letter.values import Text
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.typesetting.telling.finished_words import finished_words
from tests.desk.verdicts.examples import a_letter, both_said, signatory
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.fakes.watch import SilentWatch
from tests.identities import NOW, crafted, harbour
from tests.letters import edited

_HEX = re.compile(rb"<((?:[0-9A-Fa-f]{2}){4,})>")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)

FORMATS = ("pdf", "docx", "digest", "press")

HIDDEN = {
    Display.WITHHELD: "Zephyrine Vantongeren Dreisbach Wexcombe",
    Display.COUNTRY: "Orsolya Kessenich Quillfeather Brambleby",
    Display.RECIPIENT: "Thaddeus Lindqvist Umberleigh Yarborough",
}
"""Of each way to be shown: the words of an organisation, of who signs for it, and who approved."""

FORBIDDEN = {
    Audience.PUBLIC: (Display.WITHHELD, Display.COUNTRY, Display.RECIPIENT),
    Audience.RECIPIENT: (Display.WITHHELD, Display.COUNTRY),
    Audience.ARCHIVE: (),
}


def of(display, number):
    """A signatory with names in two fields, and what it endorsed."""
    organisation, representative, _by, _authority = HIDDEN[display].split()
    made = signatory(number, f"{organisation} League", display)
    texts = {"en": Text(markup=f"Dr {representative}")}
    named = msgspec.structs.replace(made.representative, texts=texts)
    return msgspec.structs.replace(made, representative=named, country="LT")


LETTER = a_letter(*(of(display, number) for number, display in enumerate(HIDDEN, start=3)))


def endorsements(letter):
    yield from map(decode_endorsement, both_said(letter))
    for names in HIDDEN.values():
        organisation, _name, by, authority = names.split()
        wish = EndorseOrder(name=f"{organisation} League", by=by, authority=f"By {authority}")
        yield endorse(letter, wish, crafted(name=f"{organisation} League"), FixedClock(NOW))


@pytest.fixture
def export(typesetter, tmp_path):
    def run(audience, letter=LETTER, formats=FORMATS):
        verifier = Verifier(inspect_file, lambda: typesetter, lambda: NOW)
        library = msgspec.structs.replace(the_library(), today=NOW.date)
        exporter = Exporter(library, typesetter, Protection(Register()), verifier)
        order = ExportOrder(
            folder=tmp_path,
            languages=("en",),
            formats=formats,
            audience=audience,
            endorsements=tuple(endorsements(letter)),
            signing=Signing(harbour(), NOW),
        )
        return exporter.export(letter, order, SilentWatch())

    return run


def told(paths):
    """All that can be read in files, unpacked as far as a stranger can unpack them."""
    for path in paths:
        data = path.read_bytes()
        yield path.name.encode()
        yield from _layers(data)
        if path.suffix in (".pdf", ".docx"):
            yield "\n".join(finished_words(path.suffix[1:], data)).encode()


def _layers(data):
    """Yield the bytes of a file, and of what is packed in it, however deep."""
    yield data
    yield data.replace(b"\0", b"")  # UTF-16
    yield from (bytes.fromhex(each.decode()).replace(b"\0", b"") for each in _HEX.findall(data))
    for packed in _STREAM.findall(data):
        try:
            yield from _layers(zlib.decompressobj().decompress(packed))
        except zlib.error:
            continue
    if data.startswith(b"PK\3\4"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                yield from _layers(package.read(name))


def names_in(paths):
    texts = b"\n".join(told(paths)).lower()
    words = (word for names in HIDDEN.values() for word in names.split())
    return {word for word in words if word.lower().encode() in texts}


@pytest.mark.parametrize("audience", FORBIDDEN)
def test_no_file_tells_what_its_edition_must_not(export, tmp_path, audience):
    result = export(audience)
    assert [each.kind for each in result.files] == [*FORMATS, "press"]  # for Word, too
    forbidden = {word for way in FORBIDDEN[audience] for word in HIDDEN[way].split()}
    assert names_in(tmp_path.iterdir()) & forbidden == set()
    for_newsrooms = [each.path for each in result.files if each.kind == "press"]
    assert names_in(for_newsrooms) == set()


def test_the_search_sees_every_name_where_all_are_told(export, tmp_path):
    export(Audience.ARCHIVE, formats=("pdf", "docx"))
    everybody = {word for names in HIDDEN.values() for word in names.split()}
    assert names_in(tmp_path.iterdir()) == everybody


@pytest.mark.parametrize("audience", [Audience.RECIPIENT, Audience.ARCHIVE])
def test_newsrooms_are_not_told_what_a_closer_edition_may_tell(export, tmp_path, audience):
    words = f"With {HIDDEN[Display.RECIPIENT].split()[0]} League we write."
    letter = edited(LETTER, SetText(LETTER.opening.id, "en", words))
    result = export(audience, letter, formats=("press",))
    assert {finding.rule for finding in result.findings} >= {"identity.in_file"}
    assert list(tmp_path.iterdir()) == []
