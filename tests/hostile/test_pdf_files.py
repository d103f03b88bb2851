"""PDFs from anywhere: whatever they are, there is an answer, and it costs little."""

import hashlib
import tracemalloc
from functools import cache

import pytest

from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.pdf.bounded import MOST_READS, Budget
from petitiondesk.signing.pdf.parsing import TooMuchError
from petitiondesk.signing.report import FileReport
from tests.hostile.pdf_files import greedy_files
from tests.hostile.test_pdf_tampering import EVERYBODY, by_everybody
from tests.signing.genuine import is_genuine
from tests.signing.identities import AT
from tests.signing.letters import ATTACHED

GREEDY = dict(greedy_files())
TRUST = tuple(each.certificate for each in EVERYBODY)
MUTANTS = 300
PIECES = 30
MEMORY = 300 * 2**20


def inspected(untrusted: bytes) -> FileReport:
    return inspect_pdf(untrusted, TRUST, now=AT)


@pytest.mark.parametrize("wish", GREEDY)
def test_a_greedy_file_gets_an_answer(wish: str) -> None:
    assert inspected(GREEDY[wish]).signatures == ()


@pytest.mark.parametrize("wish", ["unpack much", "unpack twice", "hold a large file", "go deep"])
def test_a_greedy_file_gets_little_memory(wish: str) -> None:
    tracemalloc.start()
    try:
        inspected(GREEDY[wish])
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < MEMORY


def test_work_is_counted() -> None:
    budget = Budget()
    for _reading in range(MOST_READS):
        budget.spend(1)
    with pytest.raises(TooMuchError):
        budget.spend(1)


def numbers(seed: str) -> list[int]:
    """Numbers below 2**64 that are the same each time."""
    digest = hashlib.shake_256(seed.encode()).digest(8 * 64)
    return [int.from_bytes(digest[at : at + 8]) for at in range(0, len(digest), 8)]


WORDS = (
    b"<<", b">>", b"[", b"]", b"endobj", b"obj", b"stream", b"endstream", b"xref", b"trailer",
    b"startxref", b"%%EOF", b"/ByteRange", b"/Contents", b"/V", b"/FT", b"/Sig", b"/Fields",
    b"/Kids", b"/Prev", b"/Size", b"/Root", b"/Length", b"/Filter", b"/W", b"/Index", b"0 R",
    b"-1", b"99999999999", b"null", b"\0", b"", b"()", b"<00>",
)  # fmt: skip


@cache
def interesting() -> list[int]:
    """Places in the file where its structure is written: those between streams."""
    pdf = by_everybody()
    marks = (b"/", b"<<", b"obj", b"xref", b"%%EOF", b"startxref", b"stream")
    found = {pdf.find(mark, at) for mark in marks for at in range(0, len(pdf), 997)}
    return sorted(found - {-1})


def mutant(number: int) -> bytes:
    """A signed letter after a few changes to how it is built."""
    pdf, random = by_everybody(), numbers(f"mutant {number}")
    for step in range(1 + random[0] % 4):
        kind, where, what, much = random[1 + 4 * step : 5 + 4 * step]
        place = interesting()[where % len(interesting())] + what % 7
        word = WORDS[what % len(WORDS)]
        match kind % 5:
            case 0:
                pdf = pdf[:place] + word + pdf[place + len(word) :]
            case 1:
                pdf = pdf[:place] + word + pdf[place:]
            case 2:
                pdf = pdf[:place] + pdf[place + much % 40 :]
            case 3:
                pdf = pdf[:place] + bytes([much % 256]) + pdf[place + 1 :]
            case _:
                end = place + much % 4000
                pdf = pdf[:place] + pdf[place:end] + pdf[place:]
    return pdf


@pytest.mark.parametrize("piece", range(PIECES))
def test_no_mutant_of_a_signed_letter_is_genuine_and_none_is_raised_about(piece: int) -> None:
    for number in range(piece, MUTANTS, PIECES):
        changed = mutant(number)
        if changed != by_everybody():
            assert not is_genuine(inspected(changed), TRUST, ATTACHED), number


def test_the_letter_that_mutants_are_made_of_is_genuine() -> None:
    assert is_genuine(inspected(by_everybody()), TRUST, ATTACHED)
