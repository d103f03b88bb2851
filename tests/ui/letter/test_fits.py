import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget

from petitiondesk.ui.letter.panels import FORM_CHARACTERS
from petitiondesk.ui.letter.rail_step import RailStep
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.labels import ElidedLabel, PlainLabel
from tests.letters import a_ready_letter


class LongWords(QTranslator):
    """A language whose words are two fifths longer than English."""

    def isEmpty(self):  # noqa: N802 - as Qt names it
        return False

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return text + "~" * round(0.4 * len(text))


@pytest.fixture
def long_words(qapp):
    translator = LongWords()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def cut_texts(view) -> list[str]:
    found = []
    for widget in view.window().findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, PlainLabel) and widget.text() and not widget.wordWrap():
            cut = widget.sizeHint().width() > widget.width() + 1
        elif isinstance(widget, QAbstractButton) and widget.text():
            hint = widget.minimumSizeHint() if isinstance(widget, RailStep) else widget.sizeHint()
            cut = hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1
        else:
            continue
        found += [widget.text()] if cut else []
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("words", ["english", "long"])
def test_no_text_is_cut(rig, theme, qtbot, request, percent, words):
    if words == "long":
        request.getfixturevalue("long_words")
    theme.set_text_size(percent)
    view = rig.open_letter()
    rig.window.resize(1366, 728)
    qtbot.wait(20)
    assert cut_texts(view) == []


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("words", ["english", "long"])
def test_the_window_fits_a_small_laptop_at_large_text(rig, theme, qtbot, request, words, percent):
    if words == "long":
        request.getfixturevalue("long_words")
    theme.set_text_size(percent)
    rig.open_letter()
    qtbot.wait(20)
    least = rig.window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 728


def test_a_narrow_window_shows_one_thing_and_a_wide_one_both(view, rig):
    assert not view.panels.preview.isVisible()
    rig.window.resize(1700, 900)
    assert view.panels.preview.isVisible()
    assert view.panels.page.isVisible()


def test_beside_the_form_the_paper_is_large_enough_to_be_read(view, rig, qtbot):
    rig.window.resize(1440, 860)
    qtbot.wait(20)
    assert view.panels.preview.paper.scale > 0.95  # 11 points are 11 pixels
    rig.window.resize(1900, 1000)
    qtbot.wait(20)
    assert view.panels.preview.paper.scale > 1.5
    assert view.panels.page.width() >= measures().wide(FORM_CHARACTERS)


def test_a_share_that_the_person_chose_is_kept(view, rig, qtbot):
    rig.window.resize(1700, 900)
    split = view.panels.findChild(QSplitter)
    split.setSizes([900, 500])
    split.splitterMoved.emit(900, 1)
    rig.window.resize(1720, 900)
    assert split.sizes()[0] > split.sizes()[1]


def test_fonts_have_only_the_weights_that_we_ship(view):
    weights = {widget.font().weight() for widget in view.window().findChildren(QWidget)}
    assert weights <= {QFont.Weight.Normal, QFont.Weight.DemiBold}


def test_going_to_a_field_shows_all_of_it_and_its_label(view, rig, qtbot):
    rig.window.resize(1366, 500)
    view.go_to(view.letter.letter.opening.id)
    qtbot.wait(20)
    field, page = rig.field(1), view.panels.page
    top = field.mapTo(page, field.rect().topLeft()).y()
    assert field.hasFocus()
    assert top - 2 * field.fontMetrics().height() >= 0
    assert top + field.height() <= page.height()


def test_at_large_text_title_and_form_have_most_of_a_small_laptop(rig, theme, qtbot):
    theme.set_text_size(200)
    view = rig.open_letter(a_ready_letter())
    qtbot.wait(20)
    title = view.panels.top.findChild(ElidedLabel)
    assert title.width() >= 0.38 * view.panels.top.width()
    assert view.panels.page.height() >= 0.72 * rig.window.height()


def test_one_button_leads_to_the_paper_and_back_where_there_is_little_room(rig, theme, qtbot):
    theme.set_text_size(200)
    view = rig.open_letter()
    qtbot.wait(20)
    offered = [b for b in view.panels.top.view.findChildren(QAbstractButton) if b.isVisible()]
    assert [button.text() for button in offered] == ["Read"]
    offered[0].click()
    assert view.panels.preview.isVisible()
    assert offered[0].text() == "Write"
    offered[0].click()
    assert view.panels.page.isVisible()
