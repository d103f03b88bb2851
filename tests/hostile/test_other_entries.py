"""A page is made of what ours are made of: no entry changes how it looks, or what is told of it."""

import io

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer

from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import Fault
from tests.hostile.changed_program import signed_together
from tests.hostile.test_pdf_tampering import entry, page
from tests.signing.identities import AT, identity
from tests.signing.letters import SIGNATORIES, letter, stamp_of

EXPORTER, ORGANISATION = identity("Exporter"), identity("Organisation 0")
SEAL = SignOrder(field="sig-exporter", at=AT, certify=True, stamp=stamp_of("Exporter"))
SECOND = SignOrder(field=SIGNATORIES[0], at=AT, stamp=stamp_of("Organisation 0"))


def faults(pdf) -> set[Fault]:
    cards = (EXPORTER.certificate, ORGANISATION.certificate)
    report = inspect_pdf(pdf, cards, now=AT)
    assert all(each.intact and each.valid and each.trusted for each in report.signatures)
    return {each.fault for each in report.troubles}


def dictionary(**entries) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name(f"/{key}"): each for key, each in entries.items()})


def resources(writer) -> generic.DictionaryObject:
    return page(writer)["/Resources"]


def first(held) -> generic.DictionaryObject:
    return held[next(iter(held))]


def numbers(*them) -> generic.ArrayObject:
    return generic.ArrayObject(map(generic.FloatObject, them))


def grey() -> generic.ArrayObject:
    white = dictionary(WhitePoint=numbers(0.95, 1, 1.08), Gamma=numbers(0.001, 0.001, 0.001))
    return generic.ArrayObject([pdf_name("/CalRGB"), white])


def curve() -> generic.DictionaryObject:
    return dictionary(
        FunctionType=generic.NumberObject(2),
        Domain=numbers(0, 1),
        C0=numbers(1),
        C1=numbers(1),
        N=generic.NumberObject(1),
    )


def other_profile(writer) -> None:
    made = generic.StreamObject(stream_data=b"not the profile of ours")
    made[pdf_name("/N")] = generic.NumberObject(3)
    intent = writer.root["/OutputIntents"][0]
    intent[pdf_name("/DestOutputProfile")] = writer.add_object(made)


OTHER_BUILD = {
    "a colour space that stands in for another": lambda w: entry(
        w, resources(w)["/ColorSpace"], "/DefaultRGB", grey()
    ),
    "another space under a name of ours": lambda w: entry(
        w, resources(w)["/ColorSpace"], "/srgb", grey()
    ),
    "a curve that makes all white": lambda w: entry(
        w, first(resources(w)["/ExtGState"]), "/TR", curve()
    ),
    "a picture for printers alone": lambda w: entry(
        w, first(resources(w)["/XObject"]), "/Alternates", generic.ArrayObject()
    ),
    "a picture in a layer": lambda w: entry(
        w, first(resources(w)["/XObject"]), "/OC", dictionary(Type=pdf_name("/OCG"))
    ),
    "a typeface drawn by the page": lambda w: entry(
        w, first(resources(w)["/Font"]), "/Subtype", pdf_name("/Type3")
    ),
    "names for marks": lambda w: entry(w, resources(w), "/Properties", dictionary()),
    "patterns": lambda w: entry(w, resources(w), "/Pattern", dictionary(P=dictionary())),
    "a scale of the sheet": lambda w: entry(w, page(w), "/UserUnit", generic.FloatObject(9)),
    "what happens when it is opened": lambda w: entry(w, page(w), "/AA", dictionary()),
    "something for all pages": lambda w: entry(
        w, w.root["/Pages"], "/Rotate", generic.NumberObject(180)
    ),
    "a foundation for links": lambda w: entry(w, w.root, "/URI", dictionary()),
    "another profile of colours": other_profile,
}


def rebuilt(change) -> bytes:
    """The letter as another build writes it, from the first byte to the last."""
    writer, written = copy_into_new_writer(PdfFileReader(io.BytesIO(letter()))), io.BytesIO()
    writer.update_container = lambda _holder: None
    change(writer)
    writer.write(written)
    return sign_pdf(written.getvalue(), EXPORTER, SEAL)


def test_a_letter_that_another_build_writes_has_no_fault() -> None:
    assert faults(rebuilt(lambda _writer: None)) == set()


@pytest.mark.parametrize("change", OTHER_BUILD.values(), ids=OTHER_BUILD)
def test_what_no_page_of_ours_is_made_of_is_found(change) -> None:
    assert Fault.FORBIDDEN_CONTENT in faults(rebuilt(change))


def trailer_entry(key, value):
    def change(writer) -> None:
        writer.trailer[pdf_name(key)] = value

    return change


def hidden_words(writer) -> None:
    own = writer.root["/Extensions"]["/ESIC"]
    entry(writer, own, "/URL", generic.TextStringObject("Withdrawn"))


def other_title(writer) -> None:
    writer._info = dictionary(Title=generic.TextStringObject("Withdrawn"))


def title_elsewhere(writer) -> None:
    writer.set_info(generic.IndirectObject(1, 0, writer))


def words_as_a_mark(writer) -> None:
    words = [generic.ByteStringObject(b"Withdrawn. " * 9) for _part in range(2)]
    writer._document_id = generic.ArrayObject(words)


TRAILERS = {
    "another title": other_title,
    "a title elsewhere": title_elsewhere,
    "words as a mark": words_as_a_mark,
    "something more": trailer_entry("/More", generic.TextStringObject("Void")),
}


@pytest.mark.parametrize("change", TRAILERS.values(), ids=TRAILERS)
def test_a_signature_leads_to_no_other_title(change) -> None:
    sealed = sign_pdf(letter(), EXPORTER, SEAL)
    assert faults(sign_pdf(sealed, ORGANISATION, SECOND)) == set()
    for pdf in (
        signed_together(letter(), EXPORTER, SEAL, change),
        signed_together(sealed, ORGANISATION, SECOND, change),
    ):
        assert faults(pdf) == {Fault.ADDED_BEFORE}


def test_a_signature_says_nothing_of_itself_that_ours_do_not_say() -> None:
    pdf = signed_together(letter(), EXPORTER, SEAL, hidden_words)
    assert faults(pdf) == {Fault.FORBIDDEN_CONTENT}
