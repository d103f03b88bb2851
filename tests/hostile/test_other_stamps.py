"""Whoever signs with a changed program shows nothing on the page but its own name and time."""

import datetime as dt
import re

import msgspec
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name

from petitiondesk import resources
from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing
from petitiondesk.desk.verdicts.verdict import Judgement, Objection
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.inspections import inspections
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.typesetting.manuscript import StampOrder
from petitiondesk.typesetting.typesetter import Typesetter
from tests.desk.verdicts.examples import CARDS, a_letter, both_said
from tests.fakes.library import the_library
from tests.fakes.watch import SilentWatch
from tests.hostile.changed_program import redrawn, signed_together
from tests.identities import NOW, harbour, river

MINUTE = dt.timedelta(minutes=1)
HARBOUR = StampOrder(name="Harbour Aid", at=NOW, language="en")
RIVER = StampOrder(name="River Watch", at=NOW, language="en")


@pytest.fixture(scope="module")
def typesetter():
    found = resources.find()
    typesetter = Typesetter(templates=found.templates, assets=found.assets, spare=False)
    yield typesetter
    typesetter.close()


@pytest.fixture(scope="module")
def verifier(typesetter):
    verifier = Verifier(inspect_file, lambda: typesetter, lambda: NOW, several=inspections)
    with verifier.for_one_run() as for_all:
        yield for_all


@pytest.fixture(scope="module")
def stamp(typesetter):
    return lambda order, **changed: typesetter.stamp(
        msgspec.structs.replace(order, **changed)
    ).result(60)


@pytest.fixture(scope="module")
def sealed(typesetter, verifier, tmp_path_factory):
    """A letter that both endorsed and Harbour Aid sealed, with a place for River Watch."""
    order = ExportOrder(
        folder=tmp_path_factory.mktemp("sealed"),
        languages=("en",),
        formats=("pdf",),
        endorsements=tuple(map(decode_endorsement, both_said())),
        signing=Signing(harbour(), NOW),
        places=("signing_2",),
    )
    library = msgspec.structs.replace(the_library(), today=NOW.date)
    (made,) = (
        Exporter(library, typesetter, None, verifier).export(a_letter(), order, SilentWatch()).files
    )
    return made.path.read_bytes()


@pytest.fixture(scope="module")
def page(sealed, verifier, tmp_path_factory):
    """The same letter before anybody signed it."""
    file = tmp_path_factory.mktemp("page") / "letter.pdf"
    file.write_bytes(sealed)
    return sealed[: verifier.verify(file, CARDS, PATIENT).report.unsigned]


@pytest.fixture
def objections(verifier, tmp_path):
    def of(pdf):
        (tmp_path / "letter.pdf").write_bytes(pdf)
        verdict = verifier.verify(tmp_path / "letter.pdf", CARDS, PATIENT)
        assert (verdict.judgement is Judgement.GENUINE) == (not verdict.reasons)
        return [(each.objection, each.where) for each in verdict.reasons]

    return of


SHOWN = [(Objection.STAMP_DIFFERS, "Harbour Aid")]


def sealing(stamp):
    return SignOrder(field="sig-exporter", at=NOW, certify=True, stamp=stamp)


def test_the_right_stamps_are_genuine(sealed, page, objections, stamp):
    assert objections(sealed) == []
    assert objections(sign_pdf(page, harbour(), sealing(stamp(HARBOUR)))) == []
    second = SignOrder(field="sig-signing_2", at=NOW, stamp=stamp(RIVER))
    assert objections(sign_pdf(sealed, river(), second)) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Ministry of Justice of Velmark"},
        {"name": "River Watch"},
        {"name": "Harbour Aid and River Watch"},
        {"name": "Harbour Aid withdraws its name. Void."},
        {"name": ""},
        {"at": NOW + MINUTE},
        {"at": NOW - dt.timedelta(days=365)},
        {"language": "uk"},
    ],
    ids=lambda changed: next(iter(changed)) + "-" + str(next(iter(changed.values())))[:20],
)
def test_a_seal_that_shows_another_name_time_or_language_is_found(page, objections, stamp, changed):
    assert objections(sign_pdf(page, harbour(), sealing(stamp(HARBOUR, **changed)))) == SHOWN


@pytest.mark.parametrize(
    "changed", [{"name": "Kyiv Centre withdraws its name. Void."}, {"at": NOW + MINUTE}]
)
def test_a_second_signer_who_shows_something_else_is_found(sealed, objections, stamp, changed):
    order = SignOrder(field="sig-signing_2", at=NOW, stamp=stamp(RIVER, **changed))
    found = objections(sign_pdf(sealed, river(), order))
    assert found == [(Objection.STAMP_DIFFERS, "River Watch")]


def test_a_signature_that_shows_nothing_is_found(page, sealed, objections):
    assert objections(sign_pdf(page, harbour(), sealing(None))) == SHOWN
    second = SignOrder(field="sig-signing_2", at=NOW)
    found = objections(sign_pdf(sealed, river(), second))
    assert found == [(Objection.STAMP_DIFFERS, "River Watch")]


def test_a_stamp_that_another_build_rounds_otherwise_is_genuine(sealed, page, objections, stamp):
    """But of the seal the edition says that it was made with this build."""

    def rounded(order):
        return redrawn(stamp(order), lambda drawn: re.sub(rb"(\.\d\d) ", rb"\g<1>1 ", drawn))

    second = SignOrder(field="sig-signing_2", at=NOW, stamp=rounded(RIVER))
    assert objections(sign_pdf(sealed, river(), second)) == []
    assert objections(sign_pdf(page, harbour(), sealing(rounded(HARBOUR)))) == SHOWN


REDRAWN = {
    "a line through the words": lambda drawn: drawn + b"\n10 20 m\n200 20 l\nS",
    "a box over the words": lambda drawn: drawn + b"\n1 1 1 rg\n0 0 221 48 re\nf",
    "a box below the words": lambda drawn: b"0 0 0 rg\n0 0 221 48 re\nf\n" + drawn,
    "no words": lambda drawn: b"",
    "half the words": lambda drawn: drawn[: drawn.rindex(b"/a1.0 gs")] + b"Q\n" * 5,
    "white words": lambda drawn: drawn.replace(b"0.066667 0.066667 0.066667", b"1 1 1"),
    "words that are too small": lambda drawn: b".01 0 0 .01 0 0 cm\n" + drawn,
    "words outside": lambda drawn: b"1 0 0 1 500 0 cm\n" + drawn,
    "words that are not filled": lambda drawn: drawn.replace(b"\nf\n", b"\nn\n"),
    "words upside down": lambda drawn: drawn.replace(b"1 0 0 -1 0 48.188976", b"1 0 0 1 0 0"),
    "a second drawing": lambda drawn: drawn + b"\n" + drawn.replace(b" m\n", b"1 m\n"),
    "words as text": lambda drawn: drawn + b"\nBT\n/F1 9 Tf\n(Void) Tj\nET",
    "a mark that is hidden": lambda drawn: b"/OC /MC0 BDC\n" + drawn + b"\nEMC",
    "a letter elsewhere": lambda drawn: re.sub(
        rb"\n[0-9.]+ ([0-9.]+ m\n[^m]*)\Z", rb"\n9 \1", drawn
    ),
}


@pytest.mark.parametrize("redraw", REDRAWN.values(), ids=REDRAWN)
def test_a_stamp_that_draws_anything_else_is_found(page, sealed, objections, stamp, redraw):
    assert objections(sign_pdf(page, harbour(), sealing(redrawn(stamp(HARBOUR), redraw)))) == SHOWN
    second = SignOrder(field="sig-signing_2", at=NOW, stamp=redrawn(stamp(RIVER), redraw))
    found = objections(sign_pdf(sealed, river(), second))
    assert found == [(Objection.STAMP_DIFFERS, "River Watch")]


def place(writer):
    (found,) = [
        each.get_object()
        for each in writer.root["/AcroForm"]["/Fields"]
        if each.get_object()["/T"] == "sig-exporter"
    ]
    return found


def around(writer):
    return place(writer)["/AP"]["/N"]


def inner(writer):
    return around(writer)["/Resources"]["/XObject"]["/Stamp"]


def words(text):
    return generic.TextStringObject(text)


def numbers(*them):
    return generic.ArrayObject(map(generic.FloatObject, them))


def drawing(writer, data=b"1 0 0 rg 0 0 99 9 re f"):
    return writer.add_object(generic.StreamObject(stream_data=data))


def caption():
    return generic.DictionaryObject({pdf_name("/CA"): words("Ministry of Justice")})


def with_entry(holder, key, value):
    """A change that puts an entry where a signature made here has none, or another one."""

    def change(writer):
        held = holder(writer)
        held[pdf_name(key)] = value(writer)
        writer.update_container(held)

    return change


def signature(writer):
    return place(writer)["/V"]


def states(writer):
    return inner(writer)["/Resources"]["/ExtGState"]["/a1.0"]


def colours(writer):
    return inner(writer)["/Resources"]["/ColorSpace"]


TOGETHER = {
    "another look while the mouse is over it": with_entry(lambda w: place(w)["/AP"], "/R", drawing),
    "another look while it is pressed": with_entry(lambda w: place(w)["/AP"], "/D", drawing),
    "a place that is hidden": with_entry(place, "/F", lambda _w: generic.NumberObject(2)),
    "a look in another state": with_entry(place, "/AS", lambda _w: pdf_name("/Off")),
    "words in another look": with_entry(place, "/DA", lambda _w: words("/Helv 9 Tf (Void)")),
    "a larger look": with_entry(around, "/BBox", lambda _w: numbers(0, 0, 2210, 480)),
    "a look of which a corner is seen": with_entry(inner, "/BBox", lambda _w: numbers(0, 0, 9, 9)),
    "a look that stands elsewhere": with_entry(
        inner, "/BBox", lambda _w: numbers(100, 0, 321.1, 48.2)
    ),
    "a look that is turned": with_entry(around, "/Matrix", lambda _w: numbers(-1, 0, 0, 1, 0, 0)),
    "a stamp that is turned": with_entry(inner, "/Matrix", lambda _w: numbers(-1, 0, 0, 1, 0, 0)),
    "a look that is hidden": with_entry(
        inner, "/OC", lambda _w: generic.DictionaryObject({pdf_name("/Type"): pdf_name("/OCG")})
    ),
    "a look that is translucent": with_entry(states, "/ca", lambda _w: generic.FloatObject(0.05)),
    "a look that is masked": with_entry(states, "/SMask", lambda _w: generic.DictionaryObject()),
    "colours of its own": with_entry(
        colours, "/DefaultRGB", lambda _w: generic.ArrayObject([pdf_name("/DeviceGray")])
    ),
    "another name beside it": with_entry(signature, "/Name", lambda _w: words("Ministry")),
    "a reason beside it": with_entry(signature, "/Reason", lambda _w: words("Withdrawn")),
    "another time beside it": with_entry(signature, "/M", lambda _w: words("D:20260305110000Z")),
}


@pytest.mark.parametrize("change", TOGETHER.values(), ids=TOGETHER)
def test_whatever_else_a_signature_shows_is_found(page, objections, stamp, change):
    pdf = signed_together(page, harbour(), sealing(stamp(HARBOUR)), change)
    assert objections(pdf) == SHOWN


BESIDES = {
    "a caption": with_entry(place, "/MK", lambda _w: caption()),
    "a border": with_entry(place, "/Border", lambda _w: numbers(0, 0, 40)),
    "a larger place": with_entry(place, "/Rect", lambda _w: numbers(0, 0, 595, 842)),
    "other words for those who hear the page": with_entry(
        place, "/TU", lambda _w: words("Signature of the Ministry of Justice")
    ),
}


@pytest.mark.parametrize("change", BESIDES.values(), ids=BESIDES)
def test_whatever_is_changed_of_a_place_is_found(page, objections, stamp, change):
    pdf = signed_together(page, harbour(), sealing(stamp(HARBOUR)), change)
    assert (Objection.FILE_FAULT, "added_before") in objections(pdf)
