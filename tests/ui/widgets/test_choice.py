from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QStyledItemDelegate, QVBoxLayout, QWidget

from petitiondesk.ui.widgets.choice import Choice, Segments
from petitiondesk.ui.widgets.labelled import Labelled

KINDS = [("open_letter", "Open letter"), ("petition", "Petition")]


def interface_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_a_choice_without_a_label_says_what_it_is(qtbot):
    choice = Choice("Sample", KINDS)
    qtbot.addWidget(choice)
    assert interface_of(choice).text(QAccessible.Text.Description) == "Sample"


def test_a_choice_with_a_label_is_tied_to_it(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    choice = Choice("Kind of letter", KINDS)
    QVBoxLayout(holder).addWidget(Labelled("Kind of letter", choice))
    tied = interface_of(choice).relations(QAccessible.RelationFlag.Label)
    assert [other.text(QAccessible.Text.Name) for other, _how in tied] == ["Kind of letter"]


def test_a_choice_measures_the_words_of_its_list_when_it_is_opened_first(qtbot):
    choice = Choice("Kind of letter", KINDS)
    qtbot.addWidget(choice)
    choice.show()
    assert not isinstance(choice.itemDelegate(), QStyledItemDelegate)  # it would measure at once
    choice.showPopup()
    assert isinstance(choice.itemDelegate(), QStyledItemDelegate)
    choice.hidePopup()


def test_segments_stand_below_each_other_where_there_is_no_room(qtbot):
    segments = Segments("Before the letter is final", [(1, "Every organisation agrees"), (2, "No")])
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(segments)
    first, second = segments.findChildren(QPushButton)
    holder.resize(600, 200)
    holder.show()
    qtbot.waitUntil(lambda: first.y() == second.y())
    holder.resize(holder.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert first.geometry().right() <= segments.width()


def test_a_list_shows_all_its_entries_where_the_screen_has_room(qtbot):
    choice = Choice("Language", [(index, f"Language {index}") for index in range(14)])
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    rows = choice.view()
    qtbot.waitUntil(rows.isVisible)
    last = rows.visualRect(choice.model().index(13, 0))
    assert rows.viewport().rect().contains(last)
