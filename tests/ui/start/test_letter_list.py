import datetime as dt

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.ports import Shelf
from petitiondesk.letter.letter import Kind
from petitiondesk.ui.start.letter_list import LetterList
from petitiondesk.ui.start.letter_rows import details_in_words
from petitiondesk.ui.widgets.row_painter import RowPainter

A_LETTER = DraftEntry(
    letter_id="one",
    title="Release the harbour workers",
    kind=Kind.OPEN_LETTER,
    languages=("en",),
    changed=dt.datetime(2026, 12, 11, 15, 8, tzinfo=dt.UTC),
    campaign="",
    shelf=Shelf.DESK,
)


@pytest.fixture
def letters(qtbot):
    made = LetterList()
    qtbot.addWidget(made)
    made.show_entries([A_LETTER, msgspec.structs.replace(A_LETTER, letter_id="two", title="No")])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_search_without_a_result_shows_its_way_back_instead_of_an_empty_list(letters):
    QTest.keyClicks(letters.words, "zzzz")
    assert letters.nothing.isVisible()
    assert not letters.list.isVisible()
    QTest.mouseClick(letters.nothing.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert letters.rows.rowCount() == 2
    assert letters.list.isVisible()
    assert QApplication.focusWidget() is letters.words


def test_the_question_names_the_letter_as_a_title(letters):
    letters._ask()
    assert "“Release the harbour workers”" in letters.question.words()


def test_a_count_in_a_title_is_readable(letters):
    title = "Free {signatories.count|person|persons} now"
    letters.show_entries([msgspec.structs.replace(A_LETTER, title=title)])
    assert letters.rows.index(0).data() == "Free … persons now"


def test_another_search_takes_the_question_back(letters):
    letters._ask()
    QTest.keyClicks(letters.words, "no")
    assert not letters.question.isVisible()


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en_US", "Dec 11, 2026, "),
        ("en_GB", "11 Dec 2026, "),
        ("ko_KR", "2026년 12월 11일, "),
        ("uk_UA", "11 груд. 2026\u202fр., "),
        ("ar_EG", "١١ ديسمبر ٢٠٢٦, "),
    ],
)
def test_a_day_cannot_be_taken_for_another(qapp, code, written):
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        assert written in details_in_words(A_LETTER)[-1]
    finally:
        QLocale.setDefault(before)


def test_a_narrow_list_gives_the_date_a_line_of_its_own(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    painter = RowPainter(view, details=2)
    view.resize(2000, 400)
    assert painter.details(("Petition", "changed 11 Dec"), view) == ("Petition · changed 11 Dec",)
    wide = painter.height(view)
    view.resize(400, 400)
    assert painter.details(("Petition", "changed 11 Dec"), view) == ("Petition", "changed 11 Dec")
    assert painter.height(view) > wide
