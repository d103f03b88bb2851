"""Many signed PDFs that were bent: none is genuine, each gets an answer, soon."""

import functools

import pytest

from petitiondesk.signing.pdf.order import Proof
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import FileKind, FileReport, Level
from tests.hostile.many_inspections import inspections, tally
from tests.hostile.pdf_mutants import pdf_mutants
from tests.hostile.test_pdf_tampering import EXPORTER, sealed, signed
from tests.signing.clocks import CLOCKS, Clock
from tests.signing.genuine import is_genuine
from tests.signing.identities import AT, Authority, identity
from tests.signing.letters import ATTACHED, SIGNATORIES, letter

FEW, MANY, PARTS = 300, 2_000, 10
AUTHORITY = Authority()


@functools.cache
def others():
    """Organisations with a key on a curve, and with an authority above them."""
    return identity("Organisation 7", "ec"), AUTHORITY.key("Organisation 8")


@functools.cache
def files():
    by_others = sealed()
    for field, key in zip(SIGNATORIES, others(), strict=False):
        by_others = signed(by_others, field, key)
    on_a_curve = signed(letter(), "sig-exporter", others()[0], certify=True)
    return [sealed(), on_a_curve, by_others, kept_for_decades()]


def kept_for_decades():
    """A letter with a time-stamp in its seal, and one over the whole file (B-LTA)."""
    proof = Proof(
        authorities=(CLOCKS.certificate, EXPORTER.certificate), crls=(CLOCKS.revocations(),)
    )
    means = {"time_server": Clock(), "proof": proof, "archive_field": "sig-dts"}
    return signed(letter(), "sig-exporter", EXPORTER, certify=True, **means)


@functools.cache
def expected():
    keys = (EXPORTER,), others()[:1], (EXPORTER, *others()), (EXPORTER,)
    return [[key.certificate for key in each] for each in keys]


def ask(untrusted: bytes) -> Question:
    known = (EXPORTER.certificate, others()[0].certificate, AUTHORITY.certificate)
    trusted, clocks = (
        tuple(each.der for each in cards) for cards in (known, (CLOCKS.certificate,))
    )
    return Question(kind=FileKind.PDF, untrusted=untrusted, trusted=trusted, now=AT, clocks=clocks)


@functools.cache
def levels():
    """How long the signatures of each file can be checked; whoever takes a time-stamp out of a
    file is told by it, and by nothing else."""
    return [levels_of(taken.report) for taken in inspections(map(ask, files()))]


def levels_of(report: FileReport):
    return [(each.kind, each.clock, each.level) for each in report.signatures]


def holds(report: FileReport, _mutant: bytes, file: bytes) -> bool:
    if levels_of(report) != levels()[files().index(file)]:
        return False
    return any(is_genuine(report, each, ATTACHED) for each in expected())


def test_the_files_that_are_bent_are_genuine() -> None:
    for taken, file in zip(inspections(map(ask, files())), files(), strict=True):
        assert holds(taken.report, file, file)
    assert levels()[-1][0][2] is Level.B_LTA


def test_no_mutant_of_a_signed_letter_is_genuine() -> None:
    assert tally(pdf_mutants("few", files(), FEW), ask, holds).is_as_it_should_be


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutant_of_many_is_genuine(part: int) -> None:
    assert tally(pdf_mutants(f"many {part}", files(), MANY), ask, holds).is_as_it_should_be
