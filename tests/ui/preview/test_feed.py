import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edits import SetText
from petitiondesk.typesetting.errors import TypesettingFailedError, TypesettingTooLongError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.preview.feed import PreviewFeed, Wish
from petitiondesk.ui.preview.preview import PreviewPane
from tests.fakes.library import the_library
from tests.letters import a_ready_letter, edited
from tests.ui.fakes import PatientTypesetter, box

LETTER = a_ready_letter("ko")


class Rig:
    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.pane = PreviewPane()
        qtbot.addWidget(self.pane)
        self.pane.resize(600, 500)
        self.pane.show()
        self.typesetter = PatientTypesetter()
        self.tasks = TaskRunner(self.pane)
        self.feed = PreviewFeed(self.pane, lambda: self.typesetter, the_library(), self.tasks)

    def wish(self, words="Subject", language="en"):
        letter = edited(LETTER, SetText(LETTER.subject.id, "en", words))
        self.feed.show(Wish(letter, language, Audience.PUBLIC, draft=False))

    def wait_until_asked(self, times):
        self.qtbot.waitUntil(lambda: len(self.typesetter.asked) == times)

    def height_on_screen(self, block):
        paper = self.pane.paper
        return paper.mapTo(self.pane, paper.rect_of(block).topLeft().toPoint()).y()

    def answer(self, which=-1, **how):
        self.typesetter.answer(which, **how)
        self.qtbot.wait(30)


@pytest.fixture
def rig(qtbot):
    made = Rig(qtbot)
    yield made
    made.typesetter.close()
    made.tasks.drain()


def test_many_wishes_in_a_row_ask_once_for_the_last(rig):
    for words in ("S", "Su", "Sub"):
        rig.wish(words)
    rig.wait_until_asked(1)
    rig.qtbot.wait(300)
    assert len(rig.typesetter.asked) == 1
    asked = rig.typesetter.asked[0][0].edition.content
    assert asked.subject.markup("en") == "Sub"


def test_an_answer_to_an_earlier_wish_is_not_shown(rig):
    rig.wish("Earlier")
    rig.wait_until_asked(1)
    rig.wish("Later")
    rig.wait_until_asked(2)
    rig.answer(0, pages=5)
    assert rig.pane.paper.page_count == 1
    rig.answer(1, pages=3)
    assert rig.pane.paper.page_count == 3


def test_pages_of_another_language_that_come_late_are_not_shown(rig):
    rig.wish("Subject", "en")
    rig.wait_until_asked(1)
    rig.wish("Subject", "ko")
    rig.answer(0, pages=5)
    assert rig.pane.paper.page_count == 1


def test_waiting_is_said_in_words(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.qtbot.waitUntil(lambda: rig.pane.bar.state_in_words() == "Drawing…")
    rig.answer()
    assert rig.pane.bar.state_in_words() == ""
    rig.wish("Other")
    rig.wait_until_asked(2)
    rig.qtbot.waitUntil(lambda: rig.pane.bar.state_in_words() == "Behind by a moment")


def test_failures_are_tried_again_and_then_told(rig):
    rig.wish()
    for times in (1, 2, 3):
        rig.wait_until_asked(times)
        assert "could not be set" not in rig.pane.bar.state_in_words()
        rig.typesetter.asked[-1][2].set_exception(TypesettingFailedError(engine="pdf"))
    rig.qtbot.waitUntil(lambda: "could not be set" in rig.pane.bar.state_in_words())


def test_a_new_page_keeps_its_paragraph_and_takes_no_focus(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.answer(boxes=[box("a", page=1, top=300)], pages=3)
    rig.pane.take_in_hand("a")
    focused = rig.pane.window().focusWidget()
    before = rig.height_on_screen("a")
    rig.wish("Longer")
    rig.wait_until_asked(2)
    rig.answer(boxes=[box("a", page=1, top=420)], pages=3)
    after = rig.height_on_screen("a")
    assert abs(after - before) <= 2
    assert rig.pane.window().focusWidget() is focused


def test_a_page_that_came_in_its_size_is_not_drawn_again(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.answer(pages=1, size=(595.2755, 841.8898))
    rig.pane.view_changed.emit()
    assert rig.typesetter.rasters == []


def test_pages_in_view_are_drawn_in_their_size(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.answer(pages=4)
    rig.pane.resize(600, 1200)
    rig.pane.zoom(-1)
    rig.pane.zoom(-1)
    rig.qtbot.waitUntil(lambda: {v.page for v in rig.typesetter.rasters} >= {0, 1})
    assert rig.typesetter.rasters[-1].scale == pytest.approx(rig.pane.pixels_per_point())


def test_clicking_a_paragraph_tells_its_block(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.answer(boxes=[box("a", top=100), box("b", top=160)])
    heard = []
    rig.pane.block_clicked.connect(heard.append)
    rig.pane.paper.block_clicked.emit(rig.pane.paper.block_at(rig.pane.paper.rect_of("b").center()))
    assert heard == ["b"]


def test_the_words_of_the_page_can_be_heard(rig):
    rig.wish("No return to danger")
    rig.wait_until_asked(1)
    rig.answer()
    assert "No return to danger" in rig.pane.paper.accessibleDescription()


def test_a_page_whose_picture_was_dropped_is_drawn_again(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.answer(pages=1)
    drawn = len(rig.typesetter.rasters)
    rig.pane.paper.dropped.emit(0)
    rig.pane.view_changed.emit()
    assert [view.page for view in rig.typesetter.rasters[drawn:]] == [0]


def test_a_page_that_hung_is_told_at_once_and_not_tried_again(rig):
    rig.wish()
    rig.wait_until_asked(1)
    rig.typesetter.asked[0][2].set_exception(TypesettingTooLongError(minutes=2))
    rig.qtbot.waitUntil(lambda: rig.pane.bar.state_in_words() != "")
    rig.qtbot.wait(300)
    assert len(rig.typesetter.asked) == 1
