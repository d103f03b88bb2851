"""What is seldom seen is made when it is; Tab meets it where it stands all the same."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from petitiondesk.ui.widgets.banner import Banner
from petitiondesk.ui.widgets.card_list import CardList
from petitiondesk.ui.widgets.empty_state import EmptyState
from petitiondesk.ui.widgets.notice import Notice
from petitiondesk.ui.widgets.question import Question
from petitiondesk.ui.widgets.toast import Toast

SPEAKING = {
    "question": (Question, lambda it: it.ask("Sure?", "Do it", "Leave it", print)),
    "notice": (lambda: Notice("Save again"), lambda it: it.show_words("The disk is full.")),
    "banner": (lambda: Banner("Go to field"), lambda it: it.show_things(1, "A date is missing.")),
}


@pytest.fixture(params=SPEAKING)
def speaker(request, qtbot, theme):
    """Something that is silent between two buttons, and what lets it speak."""
    make, speak = SPEAKING[request.param]
    holder = QWidget()
    qtbot.addWidget(holder)
    silent, column = make(), QVBoxLayout(holder)
    for each in (QPushButton("above"), silent, QPushButton("below")):
        column.addWidget(each)
    holder.show()
    silent.holder = holder  # lives as long
    return silent, lambda: speak(silent)


def buttons_in_order_of_tab(window):
    met, widget = [], window.nextInFocusChain()
    while widget is not window:
        met += [widget] if isinstance(widget, QPushButton) else []
        widget = widget.nextInFocusChain()
    return met


def test_what_is_silent_takes_no_widget_but_one(speaker):
    silent, speak = speaker
    assert silent.findChildren(QWidget) == []
    speak()
    assert silent.isVisible()
    assert silent.findChildren(QPushButton)


def test_tab_meets_what_speaks_where_it_stands(speaker):
    silent, speak = speaker
    speak()
    first, *inside, last = buttons_in_order_of_tab(silent.window())
    assert (first.text(), last.text()) == ("above", "below")
    assert set(inside) == set(silent.findChildren(QPushButton))


def test_silence_stays_silence(qtbot):
    notice, banner = Notice("Save again"), Banner("Go to field")
    for each in (notice, banner):
        qtbot.addWidget(each)
    notice.show_words("")
    banner.show_advice(0, "")
    assert (notice.words(), notice.isHidden(), banner.isHidden()) == ("", True, True)


def test_a_toast_is_made_when_it_says_something(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    assert toast.findChildren(QWidget) == []
    window.show()
    toast.say("Demand removed", undo=True)
    assert toast.findChild(QPushButton).isVisible()


def test_a_list_with_cards_makes_no_word_for_being_empty(qtbot):
    cards = CardList(lambda _part: QWidget(), empty="Nothing yet.", add="Add one")
    qtbot.addWidget(cards)
    assert cards.findChildren(EmptyState) == []
    cards.show_parts([])
    (empty,) = cards.findChildren(EmptyState)
    assert (empty.sentence, empty.isHidden()) == ("Nothing yet.", False)
