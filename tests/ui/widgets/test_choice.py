from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.widgets.choice import Choice
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
