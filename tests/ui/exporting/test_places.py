"""Places in the PDF are offered to those whom the edition names, and are off at first."""

import pytest

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Display
from petitiondesk.ui.exporting.places import PlacesFold
from tests.desk.verdicts.examples import a_letter, signatory

LETTER = a_letter(signatory(3, "Hidden Lantern", Display.WITHHELD))


@pytest.fixture
def fold(qtbot):
    fold = PlacesFold()
    qtbot.addWidget(fold)
    fold.show_letter(LETTER, Audience.PUBLIC)
    return fold


def test_nobody_signs_the_file_unless_chosen(fold):
    assert fold.places() == ()
    fold._boxes["signing_2"].click()
    assert fold.places() == ("signing_2",)


def test_only_who_is_named_is_offered(fold):
    assert list(fold._boxes) == ["signing_1", "signing_2"]
    fold.show_letter(LETTER, Audience.ARCHIVE)
    assert list(fold._boxes) == ["signing_1", "signing_2", "signing_3"]


def test_a_choice_stays_while_the_letter_is_edited(fold):
    fold._boxes["signing_2"].click()
    fold.show_letter(LETTER, Audience.ARCHIVE)
    assert fold.places() == ("signing_2",)
