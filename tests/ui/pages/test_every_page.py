"""What holds for every page: nothing changes by looking, and nothing foreign becomes markup."""

import hashlib
import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollBar, QStackedWidget, QWidget

from petitiondesk import resources
from petitiondesk.letter import codec
from petitiondesk.letter.edits import AddPart, SetText
from petitiondesk.letter.tree import blocks
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.card import Card
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.window.parts import Parts
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited
from tests.ui.typing_hands import roll

HOSTILE = '<b>x</b><img src="file:///etc/passwd">&amp; {{7*7}} \u202eabc'
TAB = Qt.FocusPolicy.TabFocus
SAMPLES = ("harbour", "prisoners-of-war", "special-procedures", "ten-languages")


def sample(name):
    return codec.decode(resources.find().samples().file(name))


def a_hostile_letter():
    letter, new = a_ready_letter(), drafting(5_000)
    added = {
        "annexes": new.annex(),
        "copies": new.copy(),
        "body": new.block(),
        "legal_bases": new.legal_basis("cat.3.1"),
    }
    letter = edited(letter, *(AddPart(letter.id, name, part) for name, part in added.items()))
    return edited(letter, *(SetText(block.id, "en", HOSTILE) for _path, block in blocks(letter)))


class Visit:
    """All pages in one window; remembers whether any of them wanted an edit."""

    def __init__(self, qtbot, context, shown, letter):
        self.stack, self.edits = QStackedWidget(), []
        self.pages = [Parts().page(step, context) for step in Step]
        for page in self.pages:
            page.edit_wanted.connect(self.edits.append)
            page.show_letter(shown(letter, page.step))
            self.stack.addWidget(page)
        qtbot.addWidget(self.stack)
        self.stack.resize(1000, 660)
        self.stack.show()

    def unfold_everything(self):
        for around in self.stack.findChildren(QWidget):
            if isinstance(around, (Card, Fold)):
                around.set_open(open_=True)


@pytest.fixture
def visit(qtbot, context, shown):
    return lambda letter: Visit(qtbot, context, shown, letter)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_hundred_visits_in_any_order_want_no_edit(visit, qtbot, shown, name):
    letter = sample(name)
    visited = visit(letter)
    order = hashlib.sha512(name.encode()).digest() + hashlib.sha512(b"more").digest()
    for number in itertools.islice(order, 100):
        page = visited.pages[number % len(visited.pages)]
        visited.stack.setCurrentWidget(page)
        page.show_letter(shown(letter, page.step))
        QApplication.processEvents()
    assert visited.edits == []


def test_the_wheel_wants_no_edit(visit):
    visited = visit(a_hostile_letter())
    visited.unfold_everything()
    for page in visited.pages:
        visited.stack.setCurrentWidget(page)
        for control in page.findChildren(QWidget):
            if not isinstance(control, QScrollBar):
                roll(control)
    assert visited.edits == []


def test_foreign_text_is_shown_literally(visit):
    visited = visit(a_hostile_letter())
    labels = visited.stack.findChildren(PlainLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    titles = [card.accessibleName() for card in visited.stack.findChildren(Card)]
    assert sum("<b>x</b><img" in title for title in titles) > 5
    assert not any("<b>" in each.toolTip() for each in visited.stack.findChildren(QWidget))


def test_everything_that_takes_the_focus_has_a_name(visit):
    visited = visit(a_ready_letter())
    visited.unfold_everything()
    takes = [
        each
        for each in visited.stack.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is visited.stack
    ]
    named = QAccessible.Text.Name
    unnamed = [each for each in takes if not QAccessible.queryAccessibleInterface(each).text(named)]
    assert takes
    assert unnamed == []


def test_each_page_has_one_heading_of_the_first_level(visit):
    visited = visit(a_ready_letter())
    for page in visited.pages:
        levels = [label.property("level") for label in page.findChildren(PlainLabel)]
        assert levels.count(1) == 1


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_wider_than_the_form(visit, theme, percent):
    theme.set_text_size(percent)
    visited = visit(sample("prisoners-of-war"))
    visited.unfold_everything()
    room = 1366 if percent > 150 else 900
    for page in visited.pages:
        assert page._area.widget().minimumSizeHint().width() <= room - 40


def chain_from(start, follow):
    chain, widget = [], follow(start)
    while widget is not start:
        chain.append(widget)
        widget = follow(widget)
    return chain


def height_in(page, widget):
    return widget.mapTo(page, widget.rect().topLeft()).y()


@pytest.mark.parametrize("number", range(7))
def test_tab_meets_every_control_once_from_top_to_bottom(visit, qtbot, number):
    visited = visit(sample("harbour"))
    page = visited.pages[number]
    visited.stack.setCurrentWidget(page)
    visited.unfold_everything()
    qtbot.wait(50)
    chain = chain_from(page, QWidget.nextInFocusChain)
    stops = [each for each in chain if page.isAncestorOf(each) and takes_tab(each)]
    assert {each for each in page.findChildren(QWidget) if takes_tab(each)} == set(stops)
    heights = [height_in(page, each) for each in stops]
    assert all(below >= above - 40 for above, below in itertools.pairwise(heights))
    assert chain_from(page, QWidget.previousInFocusChain) == chain[::-1]


def takes_tab(widget):
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & TAB


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("letter", [an_empty_letter(), a_ready_letter()], ids=["new", "ready"])
def test_a_step_that_is_opened_takes_the_focus_to_no_button_that_acts(visit, number, letter):
    visited = visit(letter)
    page = visited.pages[number]
    visited.stack.setCurrentWidget(page)
    page.take_focus()
    focused = visited.stack.focusWidget()
    assert page.isAncestorOf(focused)
    acting = {"Close the text", "Make a draft", "Make the files"}
    assert getattr(focused, "text", str)() not in acting
