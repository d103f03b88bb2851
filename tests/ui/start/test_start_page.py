"""The screen on which a letter begins or is opened."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from petitiondesk.letter.letter import Kind
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.letters import a_ready_letter, an_empty_letter
from tests.ui.start.letters import key, named, words_on

HOSTILE = '<b>x</b><img src="file:///etc/passwd">'


def test_kind_and_language_come_before_the_button_that_begins(begin):
    begun = begin()
    panel = begun.page.begin
    assert QApplication.focusWidget() is panel.begin
    QTest.keyClick(panel.begin, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.language
    QTest.keyClick(panel.language, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.kind


def test_a_letter_is_opened_by_keyboard_alone(begun):
    assert QApplication.focusWidget() is begun.page.letters.words
    second = begun.ids()[1]
    key(begun, Qt.Key.Key_Down)
    key(begun, Qt.Key.Key_Return)
    assert begun.opened == [second]


def test_an_empty_vault_teaches_and_begins(begin):
    begun = begin()
    assert any("A letter begins with a case" in words for words in words_on(begun.page))
    assert QApplication.focusWidget() is begun.page.begin.begin
    key(begun, Qt.Key.Key_Space)
    assert begun.made[0].kind is Kind.OPEN_LETTER


def test_a_new_letter_has_the_kind_and_language_that_were_chosen(begun):
    begun.page.begin.kind.set_value(Kind.PETITION)
    begun.page.begin.language.set_value("uk")
    begun.page.begin.begin.click()
    made = begun.made[0]
    assert (made.kind, made.languages.prevailing) == (Kind.PETITION, "uk")


def test_a_sample_becomes_a_letter_of_its_own(begun):
    begun.page.begin.use.click()
    assert begun.made[0].subject.markup("en") == a_ready_letter().subject.markup("en")
    assert begun.made[0].id != a_ready_letter().id


def test_foreign_titles_are_shown_literally(begin):
    begun = begin(named("one", HOSTILE), an_empty_letter())
    index = begun.page.letters.rows.index(1 - begun.ids().index(an_empty_letter().id))
    assert "<b>x</b>" in index.data()
    begun.page.letters.list.setCurrentIndex(index)
    begun.page.letters._ask()
    labels = begun.page.findChildren(PlainLabel)
    assert any("<b>x</b>" in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())


def test_everything_that_takes_the_focus_has_a_name(begun):
    name = QAccessible.Text.Name
    for each in begun.page.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            assert QAccessible.queryAccessibleInterface(each).text(name), each


def test_the_screen_fits_a_small_screen_with_large_text(begin, theme):
    theme.set_text_size(200)
    begun = begin(named("one", "Release the harbour workers"))
    assert begun.page.minimumSizeHint().height() <= 700
    assert begun.page.minimumSizeHint().width() <= 1366


def seen_whole(page, widget):
    view = page.findChild(QScrollArea).viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))


def test_with_large_text_a_question_and_a_problem_come_into_view(begin, theme, qtbot):
    theme.set_text_size(200)
    page = begin(named("one", "Release the harbour workers")).page
    page.letters._ask()
    qtbot.waitUntil(lambda: seen_whole(page, page.letters.question))
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.say("This file is not a letter.")
    qtbot.waitUntil(lambda: seen_whole(page, page._problem))
