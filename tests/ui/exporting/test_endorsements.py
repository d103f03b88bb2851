"""Who endorsed, who is missing, and which file does not fit and why."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.consent.errors import EndorsementUnreadableError
from petitiondesk.desk.agreeing.agreement import Agreement, Line, Misfit, Reply
from petitiondesk.desk.identities.cards import CardStanding
from petitiondesk.ui.exporting.endorsements import EndorsementBox
from petitiondesk.ui.exporting.survey import Misfitting, Survey
from petitiondesk.ui.widgets.buttons import FlatButton
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.desk.verdicts.examples import LETTER, both_said
from tests.identities import NOW


@pytest.fixture
def box(qtbot):
    box = EndorsementBox()
    qtbot.addWidget(box)
    return box


def survey(*files, misfits=()):
    found = Agreement(LETTER, map(decode_endorsement, files), NOW.date())
    return Survey(found.lines, misfits, found.is_complete)


def words(box):
    shown = [label for label in box.findChildren(PlainLabel) if label.isVisibleTo(box)]
    return " | ".join(label.text() for label in shown)


EVERYBODY = ("signing_1", "signing_2")


def test_who_is_missing_is_named(box):
    box.show_survey(survey(both_said()[0]), EVERYBODY)
    said = words(box)
    assert "1 organisation is missing" in said
    assert "Harbour Aid: endorsed exactly this text" in said
    assert "River Watch: has not endorsed it" in said


def test_whose_names_the_files_tell_is_said_before(box):
    box.show_survey(survey(*both_said()), EVERYBODY)
    said = words(box)
    assert "Approved by Mara Tolland, Director." in said
    assert "The files will hold the name and office of 1 person who approved." in said


def test_an_endorsement_of_who_is_not_named_stays_here(box):
    box.show_survey(survey(*both_said()), ())
    said = words(box)
    assert "its endorsement stays here" in said
    assert "The files will hold" not in said


def test_a_card_that_is_not_checked_leads_to_the_cards(box, qtbot):
    box.show_survey(survey(*both_said()), EVERYBODY)
    assert "Its card is not checked yet." in words(box)
    with qtbot.waitSignal(box.cards_wanted):
        box._cards.click()


@pytest.mark.parametrize("reply", list(Reply))
def test_every_reply_has_words(box, reply):
    box.show_survey(Survey((Line(id="a", name="Harbour Aid", reply=reply),)))
    assert words(box).count("Harbour Aid: ") == 1


@pytest.mark.parametrize("why", [*Misfit, EndorsementUnreadableError()])
def test_a_file_that_does_not_fit_says_why_and_can_be_left_out(box, qtbot, why):
    box.show_survey(survey(misfits=(Misfitting("strange.p7s", why),)))
    assert "strange.p7s: " in words(box)
    (leave,) = box.findChildren(FlatButton)
    with qtbot.waitSignal(box.removed) as gone:
        leave.click()
    assert gone.args == ["strange.p7s"]


def dropped(*names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return data, QDropEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, button, none)


def test_endorsements_are_taken_by_dropping_them(box, qtbot):
    _data, event = dropped("/a/one.p7s", "/a/notes.txt", "/a/TWO.P7S")
    with qtbot.waitSignal(box.added) as added:
        box.dropEvent(event)
    assert added.args == [(Path("/a/one.p7s"), Path("/a/TWO.P7S"))]


def test_an_earlier_card_is_said_to_be_earlier(box):
    (first, _second) = survey(*both_said()).lines
    earlier = Line(
        id=first.id,
        name=first.name,
        reply=first.reply,
        said=first.said,
        card=CardStanding.EARLIER,
    )
    box.show_survey(Survey((earlier,)), EVERYBODY)
    assert "Signed with its earlier card." in words(box)
