"""Pieces are set side by side, what takes long first, and beside the checks."""

from concurrent.futures import Future

import pytest

from petitiondesk.desk.errors import OutputError
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.typesetting.messages import PdfFile
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import TiredWatch
from tests.letters import a_ready_letter

LANGUAGES = ("en", "ko", "uk")

SOON = 30
"""Seconds after which an export that waits for the law would have waited for ever."""

FORBIDDEN = Finding(rule="law.not_party", severity=Severity.BLOCK, where="basis", data={})


class Noting(FakeTypesetter):
    """Notes what it is asked to set; the law is told only once pages are under way."""

    def __init__(self, **told):
        super().__init__(**told)
        self.asked = []
        self.law_told = Future()

    def pdf(self, manuscript):
        return self._noted("pdf", manuscript, super().pdf)

    def docx(self, manuscript):
        return self._noted("docx", manuscript, super().docx)

    def law_findings(self, letter, today):
        return self.law_told

    def _noted(self, kind, manuscript, set_):
        self.asked.append(f"{manuscript.language}.{kind}")
        if not self.law_told.done():
            self.law_told.set_result(self.law)
        return set_(manuscript)


def export(folder, typesetter, letter=None, **order):
    letter = letter or a_ready_letter("ko")
    wanted = ExportOrder(folder=folder, languages=letter.languages.all, **order)
    return Exporter(the_library(), typesetter).export(letter, wanted, TiredWatch(SOON))


def test_pages_are_set_while_the_law_is_checked(tmp_path):
    assert export(tmp_path, Noting()).files  # else it would wait for the law until it is tired


def test_pages_are_set_before_word_documents_and_named_as_planned(tmp_path):
    typesetter = Noting()
    result = export(tmp_path, typesetter)
    assert typesetter.asked == ["en.pdf", "ko.pdf", "en.docx", "ko.docx"]
    made = [f"{each.language}.{each.kind}" for each in result.files]
    assert made == ["en.pdf", "en.docx", "ko.pdf", "ko.docx"]


def test_pages_that_the_law_forbids_reach_nobody(tmp_path):
    typesetter = Noting(law=(FORBIDDEN,))
    result = export(tmp_path, typesetter)
    assert typesetter.asked
    assert (result.files, result.findings[-1]) == ((), FORBIDDEN)
    assert not [*tmp_path.iterdir()]


def test_what_exists_is_refused_before_a_page_is_set(tmp_path):
    (tmp_path / "urgent-appeal.ko.docx").write_bytes(b"old")
    typesetter = Noting()
    with pytest.raises(OutputError):
        export(tmp_path, typesetter)
    assert typesetter.asked == []


def test_what_was_asked_is_given_up_where_the_next_question_cannot_be_asked(tmp_path):
    class Broken(Noting):
        def build(self):
            raise ValueError

    typesetter = Broken()
    with pytest.raises(ValueError, match=r"^$"):
        export(tmp_path, typesetter)
    assert typesetter.law_told.cancelled()


def test_an_export_that_ends_early_waits_for_no_build(tmp_path):
    (tmp_path / "urgent-appeal.ko.docx").write_bytes(b"old")
    typesetter, build = Noting(), Future()
    typesetter.build = lambda: build
    with pytest.raises(OutputError):
        export(tmp_path, typesetter)
    assert build.cancelled()


def test_both_formats_share_one_edition(tmp_path):
    held = []

    class Holding(Noting):
        def _noted(self, kind, manuscript, set_):
            held.append(manuscript)
            return super()._noted(kind, manuscript, set_)

    export(tmp_path, Holding())
    pdf, other, docx, _ = held
    assert pdf.edition is docx.edition is other.edition
    assert pdf.attachments is docx.attachments


class Slow(Noting):
    """Its first page is done only once the last Word document was asked for."""

    def __init__(self):
        super().__init__()
        self.first = Future()

    def pdf(self, manuscript):
        made = super().pdf(manuscript)
        return made if self.asked[1:] else self.first

    def docx(self, manuscript):
        if len(self.asked) == len(LANGUAGES) * 2 - 1:
            self.first.set_result(PdfFile(b"%PDF-", 1))
        return super().docx(manuscript)


def test_a_page_that_takes_long_keeps_no_other_piece_waiting(tmp_path):
    result = export(tmp_path, Slow(), a_ready_letter(*LANGUAGES[1:]))
    assert len(result.files) == len(LANGUAGES) * 2
