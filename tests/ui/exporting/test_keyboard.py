"""What these rooms offer is reached by Tab as it is read, and each has a name of its own."""

import itertools

import pytest
from PySide6.QtCore import QPoint

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.letter import Consent
from petitiondesk.ui.exporting.page import ExportPage
from petitiondesk.ui.exporting.signer import Way
from petitiondesk.ui.keyboard.tab_order import stops_in
from tests.letters import a_ready_letter, edited


@pytest.fixture(params=[Way.OWN, Way.FILE, Way.DEVICE], ids=lambda way: way.value)
def page(hold, request):
    """The page with all that it can show at a time."""
    letter = a_ready_letter("ko")
    page = hold(
        ExportPage, edited(letter, SetFields(letter.id, {"consent": Consent.REQUIRED}))
    ).page
    page.choices.draft = False
    page.choices.kind.set_value(False)
    page.seal.signer.way.set_value(request.param)
    page.seal.signer.way.chosen.emit(request.param)
    for fold in (page.seal.others, page.seal.clock, page.seal.signer.device._other):
        fold.set_open(open_=True)
    return page


def stops(page):
    return [each for each in stops_in(page) if each.isVisible()]


def called(stop):
    return stop.accessibleName() or stop.property("text"), stop.accessibleDescription()


def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(page):
    names = [called(each) for each in stops(page)]
    assert len(names) > 15
    assert [each for each in names if not each[0]] == []
    assert sorted(set(names)) == sorted(names)


def test_tab_goes_from_top_to_bottom(page, qtbot):
    qtbot.wait(10)
    heights = [each.mapTo(page, QPoint(0, each.height() // 2)).y() for each in stops(page)]
    turns = [(a, b) for a, b in itertools.pairwise(heights) if b < a - 4]
    assert turns == []
