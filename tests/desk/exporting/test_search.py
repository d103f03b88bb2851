"""What was set is read beside what is still being set, and the same words are searched once."""

from pathlib import Path

import pytest

from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.protection.finished import IN_FILE
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import SilentWatch
from tests.letters import a_ready_letter


class Noting(FakeTypesetter):
    """Notes in which order it is asked for what; its files tell the same words."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def build(self):
        self.asked.append("build")
        return super().build()

    def pdf(self, manuscript):
        self.asked.append("pdf")
        return super().pdf(manuscript)

    def words(self, kind, data):
        self.asked.append("words")
        done = super().words(kind, data)
        done._result = ("Whoever reads it", "Whoever reads it", kind)
        return done


class Listening:
    """Knows nobody who is protected, or hears of somebody wherever it is asked."""

    def __init__(self, found=()):
        self.heard, self.found = [], found

    def check_edition(self, letter, audience):
        return ()

    def check_files(self, letter, audience, files):
        self.heard += [(file.name, file.passages) for file in files]
        return self.found


@pytest.fixture
def typesetter():
    return Noting()


@pytest.fixture
def export(typesetter, tmp_path):
    def run(protection, **order):
        letter = a_ready_letter("ko")
        wanted = ExportOrder(folder=tmp_path, languages=letter.languages.all, **order)
        return Exporter(the_library(), typesetter, protection).export(letter, wanted, SilentWatch())

    return run


def test_the_build_is_asked_once_before_any_page_is_set(export, typesetter):
    export(Listening(), formats=("pdf",))
    assert typesetter.asked == ["build", "pdf", "pdf", "words", "words"]


def test_files_are_read_before_all_are_set(export, typesetter):
    export(Listening(), formats=("pdf", "digest", "press"))
    asked = typesetter.asked
    assert asked.index("words") < len(asked) - 1 - asked[::-1].index("pdf")


def test_words_that_told_nothing_are_searched_once(export):
    listening = Listening()
    export(listening)
    heard = [words for _name, words in listening.heard]
    assert heard == [("Whoever reads it", "pdf"), (), ("docx",), ()]
    assert len({Path(name) for name, _words in listening.heard}) == len(heard)


def test_words_that_told_something_are_searched_in_every_file(export):
    found = Finding(rule=IN_FILE, severity=Severity.BLOCK, where="files", data={})
    listening = Listening((found,))
    result = export(listening, formats=("pdf",))
    assert [words for _name, words in listening.heard] == [("Whoever reads it", "pdf")] * 2
    assert result.files == ()
