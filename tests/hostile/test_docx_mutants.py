"""Many signed Word documents that were bent: none is genuine, each gets an answer, soon."""

import functools

import msgspec
import pytest

from petitiondesk.page.signature_fields import EXPORTER, LINE
from petitiondesk.page.tree import FieldPlace
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import Cover, FileKind, FileReport
from petitiondesk.typesetting.docx.writer import write_docx
from petitiondesk.typesetting.telling.finished_words import finished_words
from tests.hostile.docx_mutants import docx_mutants, rewritten
from tests.hostile.many_inspections import inspections, tally
from tests.identities import NOW, crafted, harbour, river
from tests.typesetting.docx_trees import FONTS, TEMPLATE, letter_tree

FEW, MANY, PARTS = 300, 2_000, 10
INSIDE = {"edition.json": b"{}", "endorsement-001.p7s": b"\x30\x00" * 40}


@functools.cache
def small():
    """An organisation whose values do not fill whole groups of base 64."""
    return crafted(name="Third")


@functools.cache
def files():
    tree = letter_tree("en", signatories=3)
    place = FieldPlace(EXPORTER, "", "Signature of Harbour Aid")
    lined = msgspec.structs.replace(tree, fields=(place,))
    letter, with_a_line = (write_docx(each, TEMPLATE, FONTS, INSIDE) for each in (tree, lined))
    look = SignatureLook(line=LINE, text="Harbour Aid", valid=bytes(300), invalid=bytes(200))
    pairs = ((harbour(), river()), (small(), harbour()))
    made = [sign_docx(sign_docx(letter, one, NOW), other, NOW) for one, other in pairs]
    return [*made, sign_docx(sign_docx(with_a_line, harbour(), NOW, look), river(), NOW)]


def ask(untrusted: bytes) -> Question:
    known = (harbour().certificate, *river().chain, small().certificate)
    trusted = tuple(each.der for each in known)
    return Question(kind=FileKind.DOCX, untrusted=untrusted, trusted=trusted, now=NOW)


def is_genuine(report: FileReport, mutant: bytes, file: bytes) -> bool:
    """Whether all holds that a verdict asks for; the title is compared as words are."""
    signers = {each.signer.fingerprint for each in report.signatures if each.signer}
    if report.troubles or report.attachments != INSIDE or len(signers) != 2:
        return False
    sound = all(
        each.intact and each.valid and each.trusted and each.covers is Cover.WHOLE_FILE
        for each in report.signatures
    )
    return sound and sorted(finished_words("docx", mutant)) == sorted(finished_words("docx", file))


def test_the_files_that_are_bent_are_genuine():
    for taken, file in zip(inspections(map(ask, files())), files(), strict=True):
        assert is_genuine(taken.report, file, file)


def test_what_is_put_together_by_hand_is_what_we_write():
    assert [rewritten(file) for file in files()] == files()


def test_no_mutant_of_a_signed_document_is_genuine():
    assert tally(docx_mutants("few", files(), FEW), ask, is_genuine).is_as_it_should_be


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutant_of_many_is_genuine(part):
    mutants = docx_mutants(f"many {part}", files(), MANY)
    assert tally(mutants, ask, is_genuine).is_as_it_should_be
