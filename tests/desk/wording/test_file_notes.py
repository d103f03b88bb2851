"""What is good to know of a file besides its verdict."""

import pytest
from msgspec import structs

from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.desk.wording.file_notes import MANY_IN_WORD, notes_about
from petitiondesk.signing.report import FileKind
from tests.desk.verdicts.examples import a_report, a_seal


def judged(judgement=Judgement.GENUINE, *, kind=FileKind.DOCX, signatures=3):
    report = structs.replace(a_report(signatures=(a_seal(),) * signatures), kind=kind)
    return list(notes_about(Verdict(judgement=judgement, report=report)))


@pytest.mark.parametrize(
    "judgement", [Judgement.GENUINE, Judgement.INCOMPLETE, Judgement.SIGNER_UNKNOWN]
)
def test_whoever_gets_a_word_document_of_three_signatures_is_told_where_libreoffice_errs(judgement):
    assert judged(judgement) == [MANY_IN_WORD]


@pytest.mark.parametrize(
    "other",
    [{"signatures": 2}, {"kind": FileKind.PDF}, {"judgement": Judgement.DO_NOT_TRUST}],
    ids=["two", "a PDF", "one that does not hold"],
)
def test_of_another_file_nothing_is_told(other):
    assert judged(**other) == []
