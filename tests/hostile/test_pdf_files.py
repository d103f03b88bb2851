"""PDFs from anywhere: whatever they are, there is an answer, and it costs little."""

import tracemalloc

import pytest

from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.pdf.bounded import MOST_READS, Budget
from petitiondesk.signing.pdf.parsing import TooMuchError
from petitiondesk.signing.report import FileReport
from tests.hostile.pdf_files import greedy_files
from tests.hostile.test_pdf_tampering import EVERYBODY
from tests.signing.identities import AT

GREEDY = dict(greedy_files())
TRUST = tuple(each.certificate for each in EVERYBODY)
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
