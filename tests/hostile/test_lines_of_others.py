"""Whoever seals a Word document shows its own name and time on the line, or is not believed.

A signer may have a program of its own: it signs whatever pictures, words and remarks it likes.
"""

import base64
import datetime as dt
import io

import msgspec
import pytest
from lxml import etree
from PIL import Image

from petitiondesk import resources
from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.desk.verdicts.verdict import Judgement, Page
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edition_file import edition_file
from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.package import CONTENT_TYPES, read_package, write_package
from petitiondesk.page.signature_fields import EXPORTER, LINE
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import canonical, digest
from petitiondesk.signing.docx.curves import xml_value
from petitiondesk.signing.docx.inspect import inspect_docx
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.origin import with_signatures
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.docx.signature_part import spelled, unsigned_signature
from petitiondesk.typesetting.manuscript import StampOrder
from petitiondesk.typesetting.typesetter import Typesetter
from tests.desk.verdicts.examples import NOTE
from tests.identities import NOW, crafted, ec_key, harbour, river
from tests.letters import a_ready_letter

LANTERN = crafted(key=ec_key(), name="Lantern House")
KNOWN = (harbour().certificate, river().certificate, LANTERN.certificate)
LETTER = a_ready_letter("ko", "uk")
ANOTHER_BUILD = "c" * 64
MINISTRY = "Ministry of Justice of Velmark"
LATER = NOW + dt.timedelta(days=3)


@pytest.fixture(scope="module")
def typesetter():
    found = resources.find()
    made = Typesetter(templates=found.templates, assets=found.assets, spare=False)
    yield made
    made.close()


@pytest.fixture(scope="module")
def page(typesetter):
    """A letter with a line for who seals it, unsigned, by the language and the build it names."""

    def written(language="en", build=ANOTHER_BUILD):
        file = edition_file(LETTER, Audience.PUBLIC, language=language, build=build)
        return typesetter.docx(final_manuscript(file, (), {EXPORTER}, NOTE)).result(60)

    return written


@pytest.fixture(scope="module")
def look(typesetter):
    """What is seen of a signature of a name and a time."""

    def shown(name="Harbour Aid", at=NOW, language="en"):
        valid, invalid = (
            typesetter.stamp(
                StampOrder(name=name, at=at, language=language, pixels=True, struck=struck)
            ).result(60)
            for struck in (False, True)
        )
        return SignatureLook(line=LINE, text=name, valid=valid, invalid=invalid)

    return shown


@pytest.fixture
def judged(typesetter, tmp_path):
    def verdict_on(docx):
        file = tmp_path / "letter.docx"
        file.write_bytes(docx)
        check = Verifier(inspect_in_process, lambda: typesetter, lambda: LATER)
        return check.verify(file, KNOWN, PATIENT)

    return verdict_on


def inspect_in_process(question, **_unused):
    return inspect_docx(question.untrusted, KNOWN)


def changed(own, **parts):
    return msgspec.structs.replace(own, **parts)


@pytest.mark.parametrize("language", ["en", "ko", "uk"])
def test_honest_signatures_of_one_to_three_are_genuine(page, look, judged, language):
    docx = sign_docx(page(language), harbour(), NOW, look(language=language))
    for key in (None, river(), LANTERN):
        docx = sign_docx(docx, key, LATER) if key else docx
        assert judged(docx).judgement is Judgement.GENUINE


def test_who_signs_later_may_have_a_clock_that_is_slow(page, look, judged):
    sealed = sign_docx(page(), harbour(), NOW, look())
    verdict = judged(sign_docx(sealed, river(), NOW - dt.timedelta(minutes=9)))
    assert verdict.judgement is Judgement.GENUINE


def not_a_picture(_png):
    return b"<svg xmlns='http://www.w3.org/2000/svg'><text>Void</text></svg>"


def huge(_png):
    out = io.BytesIO()
    Image.new("P", (30_000, 30_000)).save(out, "PNG")
    return out.getvalue()


def in_other_colours(png):
    """The picture with a colour that shows what lies below."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).save(out, "PNG", transparency=0)
    return out.getvalue()


def moving(png):
    """The picture, and another one after a second."""
    out, first = io.BytesIO(), Image.open(io.BytesIO(png))
    more = [Image.new("P", first.size, 1)]
    first.save(out, "PNG", save_all=True, append_images=more, duration=1000)
    return out.getvalue()


def as_a_photograph(png):
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def without(_png):
    return b""


PICTURES = (not_a_picture, huge, in_other_colours, moving, as_a_photograph, without)
LIES = {
    "another name": lambda own, other: other,
    "another name in the pictures": lambda own, other: changed(other, text=own.text),
    "another name in words": lambda own, other: changed(own, text=other.text),
    "another name while it holds": lambda own, other: changed(own, valid=other.valid),
    "another name where it does not hold": lambda own, other: changed(own, invalid=other.invalid),
    "struck through while it holds": lambda own, _: changed(own, valid=own.invalid),
    "never struck through": lambda own, _: changed(own, invalid=own.valid),
    "a space more in words": lambda own, _: changed(own, text=f"{own.text} "),
    "no words": lambda own, _: changed(own, text=""),
    "another line": lambda own, _: changed(own, line=LINE.lower()),
    "no line": lambda own, _: changed(own, line=""),
}
for each in PICTURES:
    name = each.__name__.replace("_", " ")
    LIES[f"{name}, while it holds"] = lambda own, _, bend=each: changed(own, valid=bend(own.valid))
    LIES[f"{name}, where not"] = lambda own, _, bend=each: changed(own, invalid=bend(own.invalid))


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_line_that_shows_anything_else_is_not_believed(page, look, judged, lie):
    docx = sign_docx(page(), harbour(), NOW, lie(look(), look(MINISTRY)))
    assert judged(docx).judgement is Judgement.DO_NOT_TRUST


def test_a_line_that_shows_another_time_is_not_believed(page, look, judged):
    docx = sign_docx(page(), harbour(), NOW, look(at=LATER))
    assert judged(docx).judgement is Judgement.DO_NOT_TRUST


def test_naming_this_build_makes_no_lie_true(typesetter, page, look, judged):
    same = page(build=typesetter.build().result(60))
    assert judged(sign_docx(same, harbour(), NOW, look())).page is Page.SAME_BYTES
    verdict = judged(sign_docx(same, harbour(), NOW, look(MINISTRY)))
    assert verdict.judgement is Judgement.DO_NOT_TRUST


@pytest.mark.parametrize("shown", ["Harbour Aid", "River Watch", "Lantern House", MINISTRY])
@pytest.mark.parametrize("place", [2, 3])
def test_who_signs_later_shows_nothing(page, look, judged, place, shown):
    docx = sign_docx(page(), harbour(), NOW, look())
    docx = sign_docx(docx, river(), LATER, look(shown) if place == 2 else None)
    docx = sign_docx(docx, LANTERN, LATER, look(shown) if place == 3 else None)
    assert judged(docx).judgement is Judgement.DO_NOT_TRUST


def test_a_line_that_was_left_empty_shows_who_fills_it(page, look, judged):
    docx = sign_docx(sign_docx(page(), harbour(), NOW), river(), LATER, look())
    assert judged(docx).judgement is Judgement.DO_NOT_TRUST


def detail(tag, said):
    """Have the signature say something in what Word shows of it."""

    def change(signature):
        next(signature.iter(f"{{{names.OFFICE_DSIG}}}{tag}")).text = said

    return change


def one_more(parent, tag, said):
    """Have it say something more."""

    def change(signature):
        above = next(signature.iter(parent))
        etree.SubElement(above, tag).text = said

    return change


PICTURE = base64.b64encode(b"\x89PNG").decode()
DETAILS = f"{{{names.OFFICE_DSIG}}}SignatureInfoV1"
PROPERTIES = f"{{{names.XADES}}}SignedSignatureProperties"
OBJECT = f"{{{names.DSIG}}}Object"
REMARKS = {
    "a purpose": detail("SignatureComments", "Void. We withdraw this."),
    "a picture of its own": detail("SignatureImage", PICTURE),
    "another kind": detail("SignatureType", "1"),
    "another provider": detail("SignatureProviderUrl", "https://evil.example"),
    "a title": one_more(DETAILS, f"{{{names.OFFICE_DSIG}}}SuggestedSigner", MINISTRY),
    "a role": one_more(PROPERTIES, f"{{{names.XADES}}}SignerRole", MINISTRY),
    "a place": one_more(PROPERTIES, f"{{{names.XADES}}}SignatureProductionPlace", "Velmark"),
    "words beside all": one_more(OBJECT, f"{{{names.DSIG}}}SignatureProperties", "Void"),
}


def sealed_saying(change, docx, look):
    """Seal a document by a program that writes a signature otherwise, and signs that."""
    parts, key = read_package(docx), harbour()
    signature = unsigned_signature(parts, key.certificate, NOW, look)
    change(signature)
    for reference in signature[0].iter(f"{{{names.DSIG}}}Reference"):
        (signed,) = (
            each for each in signature.iter() if f"#{each.get('Id')}" == reference.get("URI")
        )
        reference.find(f"{{{names.DSIG}}}DigestValue").text = digest(canonical(signed))
    value = xml_value(key.sign(canonical(signature[0])), key.certificate)
    whole = with_signatures(parts, [spelled(signature, value)])
    return write_package({**whole, CONTENT_TYPES: content_types_of(whole)})


def test_a_signature_that_is_written_by_hand_is_genuine_where_it_says_nothing_more(
    page, look, judged
):
    docx = sealed_saying(lambda _: None, page(), look())
    assert judged(docx).judgement is Judgement.GENUINE


@pytest.mark.parametrize("change", REMARKS.values(), ids=REMARKS)
def test_a_signature_that_says_more_is_not_believed(page, look, judged, change):
    docx = sealed_saying(change, page(), look())
    (signature,) = inspect_docx(docx, KNOWN).signatures
    assert (signature.intact, signature.valid) == (True, True)
    assert judged(docx).judgement is Judgement.DO_NOT_TRUST
