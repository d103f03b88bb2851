"""Files that want too much, in the process that takes files apart: each has an answer, soon."""

import pytest

from petitiondesk.desk.verdicts.verdict import Judgement
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import FileKind
from tests.fakes.typesetter import FakeTypesetter
from tests.hostile.docx_files import MIB, greedy_documents
from tests.hostile.many_inspections import MOST_BYTES, MOST_SECONDS, inspections
from tests.hostile.pdf_files import greedy_files
from tests.identities import NOW

FILES = [(FileKind.DOCX, *each) for each in greedy_documents()]
FILES += [(FileKind.PDF, *each) for each in greedy_files()]


@pytest.fixture(scope="module")
def taken():
    """What each inspection said and took: they share one warm process."""
    asked = (Question(kind=kind, untrusted=file, trusted=(), now=NOW) for kind, _, file in FILES)
    return list(inspections(asked, group=1))


@pytest.mark.parametrize("number", range(len(FILES)), ids=[f"{k.value}: {w}" for k, w, _ in FILES])
def test_a_greedy_file_gets_an_answer_within_its_limits(number, taken):
    found = taken[number]
    assert found.answer
    assert not found.report.signatures or found.report.troubles
    assert found.seconds <= MOST_SECONDS
    assert found.most_bytes <= MOST_BYTES


@pytest.mark.parametrize("head", [b"%PDF-1.7\n", b"PK\3\4"])
def test_a_file_of_three_hundred_megabytes_is_never_read_whole(tmp_path, head):
    file = tmp_path / "file"
    with file.open("wb") as written:
        written.write(head)
        written.truncate(300 * MIB)
    verdict = Verifier(inspect_file, FakeTypesetter, lambda: NOW).verify(file, (), PATIENT)
    assert verdict.judgement is Judgement.DO_NOT_TRUST
