"""Nothing lies between a page and the first signature over it: whoever seals adds a seal alone."""

import io

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer

from petitiondesk.signing.pdf import inspect_pdf, sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import Fault, Look
from tests.hostile.changed_program import appended, signed_together
from tests.hostile.test_pdf_tampering import (
    CHANGES,
    drawing,
    entry,
    field,
    hidden_stamp,
    more_allowed,
    no_certification,
    page,
    signatures_taken_out,
    stamp_changed_in_place,
)
from tests.signing.identities import AT, identity
from tests.signing.letters import SIGNATORIES, letter, stamp_of

EXPORTER = identity("Exporter")
ORDER = SignOrder(field="sig-exporter", at=AT, certify=True, stamp=stamp_of("Exporter"))


def shown_in_an_empty_place(writer) -> None:
    """Words where another organisation is to sign, as if it had."""
    shown = field(writer, SIGNATORIES[0])["/AP"]["/N"]
    shown._data, shown._encoded_data = b"1 0 0 rg 0 0 99 9 re f", None
    writer.update_container(shown)


def a_field_to_be_filled_in(writer) -> None:
    """A text field on the page, filled in: no signature is needed to show words."""
    said = {
        "/Type": pdf_name("/Annot"),
        "/Subtype": pdf_name("/Widget"),
        "/FT": pdf_name("/Tx"),
        "/T": generic.TextStringObject("approved"),
        "/V": generic.TextStringObject("Approved by the Ministry of Justice"),
        "/Rect": generic.ArrayObject(map(generic.NumberObject, (50, 50, 300, 90))),
        "/AP": generic.DictionaryObject({pdf_name("/N"): writer.add_object(drawing())}),
    }
    made = generic.DictionaryObject({pdf_name(key): each for key, each in said.items()})
    shown = generic.ArrayObject([*page(writer).get("/Annots", ()), writer.add_object(made)])
    entry(writer, page(writer), "/Annots", shown)


OF_A_SEAL = {no_certification, more_allowed, signatures_taken_out}
"""Changes of what is not there yet."""

BEFORE = (
    *(each for each in CHANGES if each not in OF_A_SEAL),
    shown_in_an_empty_place,
    a_field_to_be_filled_in,
)


OF_ITS_STAMP = (hidden_stamp, stamp_changed_in_place)
"""Changes of what a seal brings along: not of what was there before."""


def faults(pdf) -> set[Fault]:
    report = inspect_pdf(pdf, (EXPORTER.certificate,), now=AT)
    assert all(each.intact and each.valid and each.trusted for each in report.signatures)
    return {each.fault for each in report.troubles}


def test_a_seal_alone_has_no_fault() -> None:
    pdf = sign_pdf(letter(), EXPORTER, ORDER)
    assert faults(pdf) == set()
    assert faults(signed_together(letter(), EXPORTER, ORDER, lambda _writer: None)) == set()
    assert inspect_pdf(pdf, (), now=AT).unsigned == len(letter())


@pytest.mark.parametrize("change", BEFORE)
def test_a_change_before_the_seal_is_found_though_the_seal_is_over_it(change) -> None:
    pdf = sign_pdf(appended(letter(), change), EXPORTER, ORDER)
    assert pdf.startswith(letter())
    assert faults(pdf) & {Fault.ADDED_BEFORE, Fault.AMBIGUOUS}


@pytest.mark.parametrize("change", OF_ITS_STAMP)
def test_a_change_of_the_stamp_of_a_seal_is_another_look(change) -> None:
    pdf = signed_together(letter(), EXPORTER, ORDER, change)
    (seal,) = inspect_pdf(pdf, (), now=AT).signatures
    assert seal.look == Look()


@pytest.mark.parametrize("change", [each for each in BEFORE if each not in OF_ITS_STAMP])
def test_a_change_together_with_the_seal_is_found(change) -> None:
    pdf = signed_together(letter(), EXPORTER, ORDER, change)
    assert pdf.startswith(letter())
    assert faults(pdf) & {Fault.ADDED_BEFORE, Fault.AMBIGUOUS}


@pytest.mark.parametrize("change", [shown_in_an_empty_place, a_field_to_be_filled_in])
def test_what_another_build_shows_without_a_signature_is_found(change) -> None:
    reader = PdfFileReader(io.BytesIO(appended(letter(), change)))
    written = io.BytesIO()
    copy_into_new_writer(reader).write(written)
    assert Fault.PLACE_SHOWS in faults(sign_pdf(written.getvalue(), EXPORTER, ORDER))


def test_a_page_behind_the_one_that_was_set_is_not_taken_for_it() -> None:
    """A reader goes by the lists at the end, and never comes to the page at the beginning."""
    other = copy_into_new_writer(PdfFileReader(io.BytesIO(letter(text="Withdrawn"))))
    both = io.BytesIO(letter())
    both.seek(0, io.SEEK_END)
    other.write(both)
    pdf = sign_pdf(both.getvalue(), EXPORTER, ORDER)
    assert pdf.startswith(letter())
    assert inspect_pdf(pdf, (), now=AT).unsigned != len(letter())
